import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { BOUNDS } from "../../src/bounds/bounds.ts";
import { GitHubClient } from "../../src/github/client.ts";
import { fixedToken } from "../../src/github/token-source.ts";
import { createSilentLogger } from "../../src/telemetry/stream-logger.ts";

const JSON_TYPE = { "content-type": "application/json" };

/** A client of a server that answers everything so; any answer is right for it. */
async function clientOf(
  answer: (response: ServerResponse) => void,
  deadlineMs?: number,
): Promise<{ readonly ask: () => Promise<unknown>; readonly write: () => Promise<unknown> }> {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const client = new GitHubClient({
    auth: fixedToken("t"),
    apiUrl: `http://127.0.0.1:${port}`,
    logger: createSilentLogger(),
    paced: false,
    deadlineMs,
  });
  const operation = { kind: "read-own", subject: "it", permission: "p" } as const;
  const schema = z.object({ a: z.number() });
  return {
    ask: () => client.get({ operation, route: "GET /x", parameters: {} }, schema),
    write: () => client.write({ operation, route: "POST /x", parameters: {} }, schema),
  };
}

const BLANK = Buffer.alloc(1024 * 1024, " ");
/** The same packed: members of gzip may follow each other. Source: RFC 1952, section 2.2. */
const PACKED = gzipSync(BLANK);

/** The same again and again, as long as somebody reads. */
function pour(into: NodeJS.WritableStream, chunk: Buffer = BLANK): void {
  const more = (): void => {
    let wants = true;
    while (wants && into.writable) wants = into.write(chunk);
    if (into.writable) into.once("drain", more);
  };
  more();
}

const BAD: Record<string, (response: ServerResponse) => void> = {
  "has no body (204)": (response) => response.writeHead(204).end(),
  "is null": (response) => response.writeHead(200, JSON_TYPE).end("null"),
  "is no JSON": (response) => response.writeHead(200, JSON_TYPE).end("{"),
  "is HTML": (response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>"),
  "says gzip and is not": (response) =>
    response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end("nonsense"),
  "is nested 100,000 levels deep": (response) =>
    response.writeHead(200, JSON_TYPE).end("[".repeat(100_000) + "]".repeat(100_000)),
  "is an error nested 100,000 levels deep": (response) =>
    response.writeHead(400, JSON_TYPE).end(`{"message":${"[".repeat(100_000)}`),
  "never ends": (response) => pour(response.writeHead(200, JSON_TYPE)),
  "never ends once it is unpacked": (response) =>
    pour(response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }), PACKED),
};

describe("an answer that", () => {
  it.each(Object.entries(BAD))("%s is a failure of the platform", async (_, answer) => {
    const { ask, write } = await clientOf(answer);

    await expect(ask()).rejects.toMatchObject({ code: "PlatformUnavailable" });
    await expect(write()).rejects.toMatchObject({ code: "PlatformUnavailable" });
  });

  it("is too large is not held in memory", async () => {
    const { write } = await clientOf((response) => pour(response.writeHead(200, JSON_TYPE)));
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }, 5);

    await expect(write()).rejects.toMatchObject({ code: "PlatformUnavailable" });

    clearInterval(watch);
    expect(most).toBeLessThan(4 * BOUNDS.gitHubAnswer.bytes);
  });

  it("drips ends with the time of the question", async () => {
    const { ask } = await clientOf((response) => {
      response.writeHead(200, JSON_TYPE);
      const drip = setInterval(() => response.write(" "), 20);
      response.once("close", () => clearInterval(drip));
    }, 300);

    await expect(ask()).rejects.toMatchObject({
      code: "PlatformUnavailable",
      message: expect.stringContaining("0.3 seconds") as string,
    });
  });
});
