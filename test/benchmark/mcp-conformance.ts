/**
 * Runs the official MCP conformance suite against our server, for the scenarios that apply.
 * Needs the npm registry. Run: `node test/benchmark/mcp-conformance.ts [folder]`
 */
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Listener } from "../../src/mcp/http.ts";
import { type Bench, withServedFolder } from "./mcp-served.ts";

const SUITE = "@modelcontextprotocol/conformance@0.1.16";

/** Scenarios that our server must pass. */
const APPLY = ["server-initialize", "ping", "tools-list", "dns-rebinding-protection"];

/** Why every other scenario of the suite says nothing about our server. */
const DO_NOT_APPLY: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "calls a tool that only the suite's example server has (test_simple_text, test_image_content, …)",
    [
      "tools-call-simple-text",
      "tools-call-image",
      "tools-call-audio",
      "tools-call-embedded-resource",
      "tools-call-mixed-content",
      "tools-call-with-logging",
      "tools-call-error",
      "tools-call-with-progress",
      "tools-call-sampling",
      "tools-call-elicitation",
      "elicitation-sep1034-defaults",
      "elicitation-sep1330-enums",
      "json-schema-2020-12",
    ],
  ],
  [
    "needs a capability that we do not declare: resources",
    [
      "resources-list",
      "resources-read-text",
      "resources-read-binary",
      "resources-templates-read",
      "resources-subscribe",
      "resources-unsubscribe",
    ],
  ],
  [
    "needs a capability that we do not declare: prompts",
    [
      "prompts-list",
      "prompts-get-simple",
      "prompts-get-with-args",
      "prompts-get-embedded-resource",
      "prompts-get-with-image",
    ],
  ],
  ["needs a capability that we do not declare: logging", ["logging-set-level"]],
  ["needs a capability that we do not declare: completions", ["completion-complete"]],
  [
    "is about event streams of a session; a stateless server opens none, and the suite checks nothing",
    ["server-sse-polling", "server-sse-multiple-streams"],
  ],
]);

await withServedFolder(process.argv[2] ?? process.cwd(), async (bench) => {
  await bench.install(SUITE);
  const unknown = (await scenariosOf(bench)).filter((name) => !isJudged(name));
  if (unknown.length > 0) throw new Error(`Not judged yet: ${unknown.join(", ")}`);
  const proxy = await addToken(bench.listener);
  let failures = 0;
  for (const scenario of APPLY) {
    const args = ["server", "--url", proxy.url, "--scenario", scenario];
    const { exitCode, output } = await bench.run("conformance", args);
    const checks = /Passed: *\d+\/\d+[^\n]*/i.exec(output)?.[0] ?? "no summary";
    const passed = exitCode === 0;
    if (!passed) failures += 1;
    console.log(`${passed ? "pass" : "FAIL"}  ${scenario}  (${checks})`);
  }
  for (const [reason, names] of DO_NOT_APPLY) console.log(`n/a   ${names.join(", ")}: ${reason}`);
  proxy.server.close();
  process.exitCode = failures === 0 ? 0 : 1;
});

async function scenariosOf(bench: Bench): Promise<string[]> {
  const { output } = await bench.run("conformance", ["list", "--server"]);
  return [...output.matchAll(/^ +- ([\w-]+)/gm)].flatMap((match) => match[1] ?? []);
}

function isJudged(scenario: string): boolean {
  return APPLY.includes(scenario) || [...DO_NOT_APPLY.values()].flat().includes(scenario);
}

/** The suite sends no Authorization header, so a proxy adds ours; all else passes unchanged. */
async function addToken({ url, token }: Listener): Promise<{ server: Server; url: string }> {
  const target = new URL(url);
  const server = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, authorization: `Bearer ${token}` };
    const { method, url: path } = incoming;
    const options = { host: target.hostname, port: target.port, path, method, headers };
    const forwarded = request(options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}${target.pathname}` };
}
