/**
 * How large the code is and how much of it is tested, in lines that are not blank:
 * `node test/benchmark/analysis/size.ts [room of src …]`, by default `analysis`.
 *
 * Of the tests, code is told apart from fixtures: the sources that are read in a test, and what is expected
 * of them. All of it was written for tests, but a line of a fixture says less than one of code.
 */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parse } from "@babel/parser";
import { visitsOf } from "../../../src/safety/syntax.ts";

const ROOT = join(import.meta.dirname, "../../..");

interface SizedFile {
  /** Relative to the room. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

async function filesOf(folder: string): Promise<readonly SizedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      const text = await readFile(file, "utf8");
      const lines = text.split("\n").filter((line) => line.trim() !== "").length;
      return { path: relative(folder, file), text, lines };
    }),
  );
}

function sum(files: readonly SizedFile[]): number {
  return files.reduce((total, { lines }) => total + lines, 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** What a file of tests is for, by its path. */
function kindOf({ path }: SizedFile): "code" | "fixture" | "expected" {
  if (/(?:^|\/)(?:expected|about)\.txt$|\.snap$/u.test(path)) return "expected";
  return path.endsWith(".ts") && !/(?:^|\/)repo\//u.test(path) ? "code" : "fixture";
}

interface SizedFunction {
  readonly lines: number;
  readonly place: string;
}

function functionsOf({ path, text }: SizedFile): readonly SizedFunction[] {
  if (!path.endsWith(".ts")) return [];
  const file = parse(text, { sourceType: "module", plugins: ["typescript"] });
  return (visitsOf(file) ?? []).flatMap(({ node: { type, loc } }) => {
    if (!/Function|Method$/u.test(type) || !loc || type.startsWith("TS")) return [];
    return [{ lines: loc.end.line - loc.start.line + 1, place: `${path}:${loc.start.line}` }];
  });
}

async function tell(room: string): Promise<void> {
  const source = await filesOf(join(ROOT, "src", room));
  const tests = await filesOf(join(ROOT, "test", room));
  const longestFile = source.toSorted((a, b) => b.lines - a.lines)[0];
  const longest = source.flatMap(functionsOf).toSorted((a, b) => b.lines - a.lines)[0];
  const lines = sum(source);
  console.log(
    `src/${room}: ${source.length} files, ${lines} lines, median ${median(source.map((one) => one.lines))}`,
  );
  console.log(
    `  longest file: ${longestFile?.path} (${longestFile?.lines}), longest function: ${longest?.place} (${longest?.lines})`,
  );
  for (const kind of ["code", "fixture", "expected"] as const) {
    const files = tests.filter((file) => kindOf(file) === kind);
    console.log(
      `  tests, ${kind}: ${files.length} files, ${sum(files)} lines, ${(sum(files) / lines).toFixed(2)} per line`,
    );
  }
  console.log(`  tests, all: ${sum(tests)} lines, ${(sum(tests) / lines).toFixed(2)} per line`);
}

const rooms = process.argv.length > 2 ? process.argv.slice(2) : ["analysis"];
for (const room of rooms) await tell(room);
