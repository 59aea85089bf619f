/**
 * Lists and calls our tools with the command line of the official MCP Inspector, and has it make
 * 1,000 calls, 100 at a time. Needs the npm registry and Node 22.19.
 * Run: `node test/benchmark/mcp-inspector.ts [folder]`
 */
import { type Bench, type Outcome, withServedFolder } from "./mcp-served.ts";

const INSPECTOR = "@modelcontextprotocol/inspector@2.12.0";
const LOAD = ["--load", "--load-requests", "1000", "--load-concurrency", "100"];

await withServedFolder(process.argv[2] ?? process.cwd(), async (bench) => {
  await bench.install(INSPECTOR);
  const listed = await inspect(bench, ["--method", "tools/list", "--strict"]);
  report("tools/list", listed, (JSON.parse(listed.output) as ToolList).tools.map(nameOf).join(" "));
  const tree = await callTool(bench, "repo.tree", []);
  const { entries } = structuredIn(tree) as { entries: { path: string }[] };
  report("repo.tree", tree, `${entries.length} entries on the first page`);
  const path = entries[0]?.path ?? "";
  const file = await callTool(bench, "repo.read_file", [`path=${path}`]);
  report("repo.read_file", file, `${(structuredIn(file) as { size: number }).size} bytes`);
  for (const section of ["packages", "routes", "screens", "endpoints", "tests", "gaps"]) {
    const outline = await callTool(bench, "repo.outline", [`section=${section}`]);
    const { items } = structuredIn(outline) as { items: unknown[] };
    report(`repo.outline ${section}`, outline, `${items.length} items on the first page`);
  }
  const refused = await callTool(bench, "repo.read_file", ["path=../secret"]);
  console.log(`a refused path is a tool error: ${resultOf(refused).isError === true}`);
  const load = await callTool(bench, "repo.tree", ["path_prefix=src/"], LOAD);
  report("1,000 calls, 100 at a time", load, JSON.stringify(JSON.parse(load.output)));
});

interface ToolList {
  readonly tools: readonly { readonly name: string }[];
}

interface CallResult {
  readonly structuredContent?: unknown;
  readonly isError?: boolean;
}

function inspect(bench: Bench, args: readonly string[]): Promise<Outcome> {
  const header = `Authorization: Bearer ${bench.listener.token}`;
  const target = ["--server-url", bench.listener.url, "--transport", "http", "--header", header];
  return bench.run("mcp-inspector", ["--cli", ...target, ...args]);
}

function callTool(
  bench: Bench,
  name: string,
  toolArguments: readonly string[],
  further: readonly string[] = [],
): Promise<Outcome> {
  const given = toolArguments.flatMap((pair) => ["--tool-arg", pair]);
  return inspect(bench, ["--method", "tools/call", "--tool-name", name, ...given, ...further]);
}

function resultOf({ output }: Outcome): CallResult {
  return JSON.parse(output) as CallResult;
}

function structuredIn(outcome: Outcome): unknown {
  return resultOf(outcome).structuredContent ?? {};
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function report(what: string, { exitCode, errors }: Outcome, details: string): void {
  console.log(`${exitCode === 0 ? "pass" : "FAIL"}  ${what}: ${details}`);
  if (exitCode === 0) return;
  console.log(errors);
  process.exitCode = 1;
}
