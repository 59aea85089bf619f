/**
 * How many changes of one file of the language go unseen by the corpus: an operator, a condition, a
 * return is turned round, and the hostile and honest specs are judged again. What survives shows a spec
 * that is missing. Opt-in, for each change is a process:
 *
 *   node test/benchmark/safety/mutate.ts src/safety/language/urls.ts [most] [seed]
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Node } from "@babel/types";
import { parseSource, visitsOf } from "../../../src/safety/syntax.ts";
import { randomFrom } from "../../random.ts";

const [file = "", most = "40", seed = "1"] = process.argv.slice(2);

interface Mutant {
  readonly line: number;
  readonly what: string;
  readonly text: string;
}

const TURNED: Readonly<Record<string, string>> = {
  "===": "!==",
  "!==": "===",
  "<": ">=",
  ">": "<=",
  "<=": ">",
  ">=": "<",
  "&&": "||",
  "||": "&&",
  "+": "-",
};

const source = readFileSync(file, "utf8");

function replaced(node: { start?: number | null; end?: number | null }, by: string): string {
  return source.slice(0, node.start ?? 0) + by + source.slice(node.end ?? 0);
}

function mutantsOf(node: Node): readonly Mutant[] {
  const line = node.loc?.start.line ?? 0;
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression":
      return turnedOperator(node, line);
    case "IfStatement":
    case "ConditionalExpression":
      return ["true", "false"].map((by) => ({
        line,
        what: `condition → ${by}`,
        text: replaced(node.test, by),
      }));
    case "UnaryExpression": {
      const by = source.slice(node.argument.start ?? 0, node.argument.end ?? 0);
      return node.operator === "!" ? [{ line, what: "! is gone", text: replaced(node, by) }] : [];
    }
    case "BooleanLiteral":
      return [{ line, what: `not ${node.value}`, text: replaced(node, String(!node.value)) }];
    default:
      return [];
  }
}

function turnedOperator(
  { left, right, operator }: Node & { type: "BinaryExpression" | "LogicalExpression" },
  line: number,
): readonly Mutant[] {
  const turned = TURNED[operator];
  if (turned === undefined) return [];
  const gap = { start: left.end ?? 0, end: right.start ?? 0 };
  const between = source.slice(gap.start, gap.end).replace(operator, turned);
  return [{ line, what: `${operator} → ${turned}`, text: replaced(gap, between) }];
}

const parsed = parseSource(file, source);
const visits = parsed === undefined ? [] : (visitsOf(parsed) ?? []);
const random = randomFrom(Number(seed));
const all = visits.flatMap(({ node }) => mutantsOf(node));
const chosen = all
  .map((mutant) => ({ mutant, key: random.number(1e9) }))
  .toSorted((a, b) => a.key - b.key)
  .slice(0, Number(most))
  .map(({ mutant }) => mutant);

const copy = mkdtempSync(join(tmpdir(), "amtp-mutants-"));
for (const folder of ["src", "test/safety", "schemas"])
  cpSync(folder, join(copy, folder), { recursive: true });
cpSync("package.json", join(copy, "package.json"));
symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
writeFileSync(
  join(copy, "judge.ts"),
  `import { reviewGeneratedFiles } from "./src/safety/review.ts";
import { readCorpus } from "./test/safety/corpus/read-corpus.ts";
const context = { framework: "playwright", allowedRoots: ["tests"] } as const;
const isRefused = ({ contents }: { contents: string }) =>
  reviewGeneratedFiles([{ path: "tests/a.spec.ts", contents }], context).unsafe.length > 0;
const isSeen = readCorpus("hostile").some((one) => !isRefused(one)) || readCorpus("honest").some(isRefused);
process.exitCode = isSeen ? 1 : 0;
`,
);
let survived = 0;
for (const { line, what, text } of chosen) {
  writeFileSync(join(copy, file), text);
  const { status } = spawnSync(process.execPath, ["judge.ts"], { cwd: copy, timeout: 300_000 });
  if (status !== 0) continue;
  survived += 1;
  console.log(`SURVIVED ${file}:${line} ${what}`);
}
rmSync(copy, { recursive: true, force: true });
const killed = chosen.length - survived;
console.log(
  `${file}: ${killed} of ${chosen.length} killed (${((killed / Math.max(chosen.length, 1)) * 100).toFixed(0)} %), of ${all.length} that there are`,
);
