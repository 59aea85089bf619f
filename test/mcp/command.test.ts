import { PassThrough } from "node:stream";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { describe, expect, it } from "vitest";
import { type McpCommand, runMcpCommand } from "../../src/mcp/command.ts";
import { readerOf } from "./support.ts";

const LAUNCH = { command: "node", args: ["cli.js", "mcp", "octo/shop", "--stdio"] };

interface Run {
  readonly input: PassThrough;
  readonly output: PassThrough;
  readonly log: PassThrough;
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

function start(options: Partial<McpCommand>): Run {
  const [input, output, log] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const stop = new AbortController();
  const done = runMcpCommand({
    reader: readerOf({ "src/a.ts": "export {};" }),
    workingDirectory: "",
    depth: "deep",
    transport: "http",
    port: 0,
    json: false,
    launch: LAUNCH,
    streams: { input, output, log },
    signal: stop.signal,
    ...options,
  });
  return { input, output, log, stop, done };
}

async function nextLine(stream: PassThrough): Promise<string> {
  let text = "";
  for (;;) {
    const chunk = stream.read() as Buffer | null;
    if (chunk !== null) text += chunk.toString();
    if (text.includes("\n")) return text;
    await new Promise((resolve) => stream.once("readable", resolve));
  }
}

describe("the command mcp", () => {
  it("prints one line of JSON, with which a client can read the repository", async () => {
    const { output, stop, done } = start({ json: true });
    const text = await nextLine(output);
    const { url, token, ...rest } = JSON.parse(text) as { url: string; token: string };
    expect(text.split("\n")).toEqual([JSON.stringify({ url, token }), ""]);
    expect(rest).toEqual({});
    const client = new Client({ name: "test", version: "1.0.0" });
    const headers = { authorization: `Bearer ${token}` };
    await client.connect(
      new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }),
    );
    const result = await client.callTool({ name: "repo.tree", arguments: { path_prefix: "" } });
    expect(result.structuredContent).toMatchObject({ entries: [{ path: "src/a.ts" }] });
    await client.close();
    stop.abort();
    await done;
  });

  it("stops listening when it is told to", async () => {
    const { output, stop, done } = start({ json: true });
    const { url } = JSON.parse(await nextLine(output)) as { url: string };
    stop.abort();
    await done;
    await expect(fetch(url, { method: "POST" })).rejects.toThrow("fetch failed");
  });

  it("tells people how to reach it, over HTTP and as a command", async () => {
    const { output, stop, done } = start({});
    const text = await nextLine(output);
    stop.abort();
    await done;
    const snippets = text.match(/^\{\n[^]*?^\}/gm)?.map((json) => JSON.parse(json) as unknown);
    expect(snippets).toEqual([
      {
        mcpServers: {
          "amtp-repository": {
            type: "http",
            url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/),
            headers: { Authorization: expect.stringMatching(/^Bearer [\w-]{43}$/) },
          },
        },
      },
      { mcpServers: { "amtp-repository": { type: "stdio", ...LAUNCH } } },
    ]);
  });

  it("logs notices beside its output, on one line each", async () => {
    const reader = readerOf({ "src/a.ts": "export {};" });
    const notices = ["The work tree has changes.\n\u001B[2J"];
    const noted = { ...reader, snapshot: { ...reader.snapshot, notices } };
    const { output, log, stop, done } = start({ reader: noted, json: true });
    await nextLine(output);
    stop.abort();
    await done;
    expect(String(log.read())).toBe("The work tree has changes.??[2J\n");
  });

  it("speaks only the protocol over stdio, and ends when the client closes its end", async () => {
    const { input, output, done } = start({ transport: "stdio" });
    const call = (id: number, method: string, params: unknown): void => {
      input.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    };
    const clientInfo = { name: "test", version: "1.0.0" };
    call(1, "initialize", { protocolVersion: "2025-11-25", capabilities: {}, clientInfo });
    expect(JSON.parse(await nextLine(output))).toMatchObject({ id: 1, result: {} });
    call(2, "tools/call", { name: "repo.tree", arguments: { path_prefix: "" } });
    expect(JSON.parse(await nextLine(output))).toMatchObject({
      id: 2,
      result: { structuredContent: { entries: [{ path: "src/a.ts" }] } },
    });
    input.end();
    await done;
    expect(output.read()).toBeNull();
  });

  it("ends over stdio when nobody reads its output any more", async () => {
    const { output, done } = start({ transport: "stdio" });
    output.destroy(new Error("EPIPE"));
    await expect(done).resolves.toBeUndefined();
  });

  it("ends over stdio when it is told to", async () => {
    const { stop, done } = start({ transport: "stdio" });
    stop.abort();
    await expect(done).resolves.toBeUndefined();
  });
});
