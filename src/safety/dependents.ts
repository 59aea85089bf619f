import { posix } from "node:path";
import { parseAllDocuments, visit } from "yaml";
import type { GeneratedFile } from "./finding.ts";
import { parseSource } from "./syntax.ts";

const ENDINGS = [
  "",
  ".ts",
  ".tsx",
  ".mts",
  ".cts",
  ".js",
  ".jsx",
  ".mjs",
  ".cjs",
  "/index.ts",
  "/index.js",
];

/**
 * The files that cannot be kept when some are dropped: those that import or run one of them, and those
 * that need these in turn. Each with the path that it needs.
 */
export function dependentsOf(
  files: readonly GeneratedFile[],
  dropped: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const needs = files.map((file) => ({ path: file.path, needed: neededBy(file, files) }));
  const lost = new Map<string, string>();
  for (let before = -1; before !== lost.size;) {
    before = lost.size;
    for (const { path, needed } of needs) {
      const missing = needed.find((other) => dropped.has(other) || lost.has(other));
      if (missing !== undefined && !dropped.has(path) && !lost.has(path)) lost.set(path, missing);
    }
  }
  return lost;
}

/** The files of the set that one of them needs. */
function neededBy(file: GeneratedFile, files: readonly GeneratedFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const folder = posix.dirname(file.path);
  return specifiersIn(file).flatMap((specifier) => {
    const target = posix.join(folder, specifier);
    const stems = [target, target.replace(/\.[cm]?js$/, "")];
    const found = stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending));
    return found.filter((path) => path !== file.path && paths.has(path));
  });
}

function specifiersIn({ path, contents }: GeneratedFile): readonly string[] {
  if (/\.ya?ml$/.test(path)) return flowsIn(contents);
  const body = parseSource(path, contents)?.program.body ?? [];
  return body.flatMap((statement) => {
    const source = "source" in statement ? statement.source : undefined;
    const isRelative = source?.type === "StringLiteral" && source.value.startsWith(".");
    return isRelative ? [source.value] : [];
  });
}

function flowsIn(contents: string): readonly string[] {
  const found: string[] = [];
  for (const document of parseAllDocuments(contents)) {
    visit(document, {
      Scalar: (_, { value }) => {
        if (typeof value === "string" && /\.ya?ml$/.test(value)) found.push(value);
      },
    });
  }
  return found;
}
