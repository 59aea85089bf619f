// Whether flows notice bugs that are put into the source: a flow notices one when it is no longer
// grounded in the model of the changed app. Nothing is run.
// node test/benchmark/maestro/kills.ts <folder of an app>…  (MOST=5 bugs of each kind, each of
// which is analysed; DEPTH=deep for all flows that there are)
import { basename } from "node:path";
import { flowsOf, judgeFlows, modelOf, sourcesOf, type SourceText } from "./app-flows.ts";
import { bugsIn } from "./bugs.ts";
import { literalParts, selectorsIn } from "./selectors.ts";

const DEPTH = process.env["DEPTH"] === "deep" ? "deep" : "core";
const MOST = Number(process.env["MOST"] ?? 5);

function withFile(sources: readonly SourceText[], changed: SourceText): SourceText[] {
  return sources.map((source) => (source.path === changed.path ? changed : source));
}

for (const folder of process.argv.slice(2)) {
  const sources = sourcesOf(folder);
  const flows = await flowsOf(sources, DEPTH);
  const words = flows.files.flatMap(({ contents }) =>
    selectorsIn(contents).flatMap(({ pattern }) => literalParts(pattern)),
  );
  const paths = new Set(flows.model.screens.flatMap(({ files }) => files));
  const own = sources.filter(({ path }) => paths.has(path));
  const counts = new Map<string, { killed: number; total: number }>();
  for (const { kind, changed, what } of bugsIn(own, words, MOST)) {
    const report = judgeFlows(flows, await modelOf(withFile(sources, changed)));
    const isKilled = report.files.some(({ findings }) => findings.length > 0);
    const count = counts.get(kind) ?? { killed: 0, total: 0 };
    counts.set(kind, {
      killed: count.killed + (isKilled ? 1 : 0),
      total: count.total + 1,
    });
    if (!isKilled) console.log(`  survives: ${kind} ${changed.path} ${what}`);
  }
  const told = [...counts].map(([kind, { killed, total }]) => `${kind} ${killed} of ${total}`);
  console.log(`${basename(folder)}: ${DEPTH}, ${flows.files.length} files; ${told.join(", ")}`);
}
