/** Puts a sample of StrykerJS's mutants into a copy of the sources, each behind a switch. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

/** One change of the source, as StrykerJS describes it. */
export interface Mutant {
  readonly id: string;
  readonly mutatorName: string;
  readonly replacement: string;
  /** Relative to the repository's root. */
  readonly fileName: string;
  /** Lines and columns from 0. */
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

export interface Sample {
  /** The share of all mutants that is put in, from 0 to 1. */
  readonly share: number;
  readonly seed: string;
}

/** What is used of `@stryker-mutator/instrumenter`, whose types are not among our dependencies. */
interface Collector {
  collect(...details: CollectedDetails): object;
}
type CollectedDetails = [
  file: string,
  original: { loc?: { start: unknown; end: unknown } },
  mutable: { mutatorName: string; replacement: Record<string, unknown> },
  offset?: unknown,
];
type Transform = (ast: unknown, collector: Collector, context: unknown) => void;
interface Stryker {
  readonly Instrumenter: new (
    logger: object,
    createParser: unknown,
    print: unknown,
    transform: Transform,
  ) => {
    instrument(
      files: readonly object[],
      options: object,
    ): Promise<{
      files: readonly { name: string; content: string }[];
      mutants: readonly Mutant[];
    }>;
  };
}

const QUIET = {
  debug: () => undefined,
  info: () => undefined,
  warn: console.warn,
  error: console.error,
  isDebugEnabled: () => false,
};

/** Mutates the named files of `copy` in place; gives the mutants, and how many there would be in all. */
export async function instrument(
  copy: string,
  names: readonly string[],
  sample: Sample,
): Promise<{ readonly mutants: readonly Mutant[]; readonly all: number }> {
  const root = join(copy, "tools/node_modules/@stryker-mutator/instrumenter/dist/src");
  const load = async (path: string): Promise<unknown> =>
    import(pathToFileURL(join(root, path)).href);
  const { Instrumenter } = (await load("index.js")) as Stryker;
  const { print } = (await load("printers/index.js")) as { print: unknown };
  const { createParser } = (await load("parsers/index.js")) as { createParser: unknown };
  const { transform } = (await load("transformers/index.js")) as { transform: Transform };
  let all = 0;
  const sampled: Transform = (ast, collector, context) => {
    const collect = collector.collect.bind(collector);
    const onlySampled = (...details: CollectedDetails): object => {
      all += 1;
      // A mutant that is ignored is described, and neither kept nor placed.
      return isChosen(copy, details, sample) ? collect(...details) : { ignoreReason: "sampling" };
    };
    transform(ast, Object.assign(Object.create(collector), { collect: onlySampled }), context);
  };
  const files = names.map((name) => {
    const path = join(copy, name);
    return { name: path, mutate: true, content: readFileSync(path, "utf8") };
  });
  const options = { plugins: null, excludedMutations: [], ignorers: [], mutator: {} };
  const instrumenter = new Instrumenter(QUIET, createParser, print, sampled);
  const result = await instrumenter.instrument(files, options);
  for (const { name, content } of result.files) writeFileSync(name, content);
  const mutants = result.mutants.map(
    ({ id, mutatorName, replacement, fileName, location }): Mutant => {
      return { id, mutatorName, replacement, location, fileName: relative(copy, fileName) };
    },
  );
  return { mutants, all };
}

/** The same mutants of the same files for the same seed, whatever other files there are. */
function isChosen(copy: string, details: CollectedDetails, { share, seed }: Sample): boolean {
  const [file, { loc }, { mutatorName, replacement }] = details;
  const { type, value, pattern, operator } = replacement;
  const key = [seed, relative(copy, file), loc, mutatorName, type, value, pattern, operator];
  const digest = createHash("sha256").update(JSON.stringify(key)).digest();
  return digest.readUInt32BE(0) / 2 ** 32 < share;
}
