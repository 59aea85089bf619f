import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Listener, listen } from "../../src/mcp/http.ts";
import { createRepositoryServer } from "../../src/mcp/server.ts";
import { fileEntries, workspaceWith } from "./support.ts";

const FILES = fileEntries(2000);

let listener: Listener;
beforeEach(async () => {
  listener = await listen(createRepositoryServer(workspaceWith({ fileTree: FILES })), { port: 0 });
});
afterEach(() => listener.close());

const LIST_TOOLS = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });

interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A request as any program could send it; `fetch` would not let us choose the Host header. */
function send(
  headers: Readonly<Record<string, string>>,
  options: { method?: string; path?: string; body?: string } = {},
): Promise<RawAnswer> {
  const { port } = new URL(listener.url);
  const { method = "POST", path = "/mcp", body = LIST_TOOLS } = options;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    request.on("error", reject);
    request.end(method === "POST" ? body : undefined);
  });
}

function goodHeaders(): Record<string, string> {
  return {
    authorization: `Bearer ${listener.token}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  };
}

/** The status of a request whose first line is this, byte for byte. */
function statusOfRaw(firstLine: string, body = ""): Promise<number> {
  const { port, host } = new URL(listener.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1");
    let text = "";
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      const status = /^HTTP\/1\.1 (\d{3})/u.exec(text)?.[1];
      if (status === undefined) return;
      socket.destroy();
      resolve(Number(status));
    });
    socket.on("error", reject);
    const headers = [
      `host: ${host}`,
      ...Object.entries(goodHeaders()).map(([name, value]) => `${name}: ${value}`),
      `content-length: ${Buffer.byteLength(body)}`,
    ];
    socket.write(`${firstLine}\r\n${headers.join("\r\n")}\r\n\r\n${body}`);
  });
}

describe("a request of an unusual form", () => {
  it.each<[string, number]>([
    ["TRACE /mcp HTTP/1.1", 405],
    ["OPTIONS * HTTP/1.1", 400],
    ["GET * HTTP/1.1", 400],
    ["GET //evil.test/mcp HTTP/1.1", 400],
    ["GET http://evil.test/mcp HTTP/1.1", 403],
    ["GET ftp://127.0.0.1/mcp HTTP/1.1", 400],
    ["GET /%00 HTTP/1.1", 404],
    ["PUT /mcp HTTP/1.1", 405],
  ])("%s is answered with %i", async (firstLine, status) => {
    expect(await statusOfRaw(firstLine)).toBe(status);
  });

  it("is answered like any other when its address is absolute", async () => {
    expect(await statusOfRaw(`POST ${listener.url} HTTP/1.1`, LIST_TOOLS)).toBe(200);
  });

  it.each([
    ["nested deeper than anything that is meant", "[".repeat(30_000) + "]".repeat(30_000)],
    [
      "nested deep in a tool's arguments",
      LIST_TOOLS.replace("{}", `{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`),
    ],
    ["larger than a tool call", `"${"x".repeat(100_000)}"`],
    ["no JSON", "{"],
  ])("is a client's fault when its body is %s", async (_, body) => {
    const status = await statusOfRaw("POST /mcp HTTP/1.1", body);
    expect(status).toBeLessThan(500);
  });
});

async function connectClient(mode: "legacy" | "auto"): Promise<Client> {
  const transport = new StreamableHTTPClientTransport(new URL(listener.url), {
    requestInit: { headers: { authorization: `Bearer ${listener.token}` } },
  });
  const client = new Client(
    { name: "test", version: "1.0.0" },
    { versionNegotiation: { mode: mode } },
  );
  await client.connect(transport);
  return client;
}

describe("the official client over HTTP", () => {
  it.each([
    ["legacy", "2025-11-25"],
    ["auto", "2026-07-28"],
  ] as const)("in mode %s agrees on protocol %s and reads", async (mode, version) => {
    const client = await connectClient(mode);
    expect(client.getNegotiatedProtocolVersion()).toBe(version);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["repo.tree", "repo.read_file", "repo.outline"]);
    for (const tool of tools) {
      expect(tool).toMatchObject({
        title: expect.any(String),
        annotations: { readOnlyHint: true, destructiveHint: false },
        inputSchema: { type: "object", additionalProperties: false },
        outputSchema: { type: "object" },
      });
    }
    const result = await client.callTool({ name: "repo.tree", arguments: { path_prefix: "" } });
    expect(result.structuredContent).toMatchObject({ next_cursor: expect.any(String) });
    await client.close();
  });

  it("loses none of 1,000 calls at once, and mixes none up", { timeout: 300_000 }, async () => {
    const client = await connectClient("auto");
    await client.listTools();
    const calls = FILES.slice(0, 1000).map(async ({ path }) => {
      const result = await client.callTool({
        name: "repo.tree",
        arguments: { path_prefix: path },
      });
      return (result.structuredContent as { entries: { path: string }[] }).entries;
    });
    const answers = await Promise.all(calls);
    expect(answers.map((entries) => entries.map(({ path }) => path))).toEqual(
      FILES.slice(0, 1000).map(({ path }) => [path]),
    );
    await client.close();
  });
});

describe("a request that may not be served", () => {
  it("is served when nothing is wrong with it", async () => {
    expect((await send(goodHeaders())).status).toBe(200);
  });

  it.each(["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example"])(
    "is refused with 403 when its Host is %s, token or not",
    async (host) => {
      expect((await send({ ...goodHeaders(), host })).status).toBe(403);
    },
  );

  it.each(["https://evil.example", "http://localhost.evil.example", "null", "file://"])(
    "is refused with 403 when its Origin is %s",
    async (origin) => {
      expect((await send({ ...goodHeaders(), origin })).status).toBe(403);
    },
  );

  it("is served when its Origin is this machine", async () => {
    expect((await send({ ...goodHeaders(), origin: "http://localhost:6274" })).status).toBe(200);
  });

  it.each([
    ["no token", ""],
    ["another token", "Bearer wrong"],
    ["an empty token", "Bearer "],
    ["another scheme", "Basic dXNlcjpwYXNz"],
  ])("is refused with 401 and a challenge for %s", async (_name, authorization) => {
    const answer = await send({ ...goodHeaders(), authorization });
    expect(answer.status).toBe(401);
    expect(answer.headers["www-authenticate"]).toContain("Bearer");
    expect(answer.body).not.toContain(listener.token);
  });

  it("is refused with 401 when only a part of the token is right", async () => {
    const authorization = `Bearer ${listener.token.slice(0, -1)}`;
    expect((await send({ ...goodHeaders(), authorization })).status).toBe(401);
  });

  it.each(["GET", "DELETE", "PUT"])("is refused with 405 when it is a %s", async (method) => {
    expect((await send(goodHeaders(), { method })).status).toBe(405);
  });

  it("is refused with 413 when it is too large", async () => {
    const body = JSON.stringify({ pad: "x".repeat(100_000) });
    expect((await send(goodHeaders(), { body })).status).toBe(413);
  });

  it("is refused with 404 at any other path, also with a token", async () => {
    expect((await send(goodHeaders(), { path: "/" })).status).toBe(404);
  });

  it.each(["{", "[]", "null", '{"jsonrpc":"2.0"}'])(
    "is refused as a bad request when its body is %s",
    async (body) => {
      expect((await send(goodHeaders(), { body })).status).toBe(400);
    },
  );
});

describe("listening", () => {
  it("is on the loopback interface, with a token of its own each time", async () => {
    const other = await listen(createRepositoryServer(workspaceWith({})), { port: 0 });
    expect(new URL(listener.url).hostname).toBe("127.0.0.1");
    expect(other.token).not.toBe(listener.token);
    expect(Buffer.from(other.token, "base64url")).toHaveLength(32);
    await other.close();
  });

  it("says so when the port is taken", async () => {
    const port = Number(new URL(listener.url).port);
    await expect(listen(createRepositoryServer(workspaceWith({})), { port })).rejects.toMatchObject(
      { code: "InvalidInput", message: expect.stringContaining("EADDRINUSE") },
    );
  });
});
