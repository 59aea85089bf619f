/**
 * Judges mutants in the instrumented copy that is the working directory.
 *
 *   judge.ts survey ROOM        which examples and tests reach which mutant; writes survey.json
 *   judge.ts judge ROOM IDS…    appends a verdict for each to verdicts.jsonl
 *
 * A mutant that takes part while modules are loaded needs a process of its own, which has its id in
 * `__STRYKER_ACTIVE_MUTANT__` from the start.
 */
import { appendFileSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Review from "../../../../src/safety/review.ts";
import type * as Facts from "../../../safety/corpus/facts.ts";
import type * as Corpus from "../../../safety/corpus/read-corpus.ts";
import type * as Support from "../../../safety/support.ts";
import { type CollectedTest, collectTests, endTests, runTest } from "./vitest.ts";

/** What of the examples and tests reaches a mutant. */
interface Reach {
  readonly examples: number[];
  readonly tests: number[];
  /** How often it is reached at most. */
  hits: number;
}
export interface Survey {
  /** What is said of each example without any mutant. */
  readonly said: readonly string[];
  /** Tests that are not used, for they fail here or take too long. */
  readonly unused: readonly number[];
  /** Milliseconds of the processor that each test takes. */
  readonly took: readonly number[];
  /** Milliseconds that all of it takes, with the loading. */
  readonly surveyMs: number;
  /** Mutants that take part while modules are loaded. */
  readonly loading: readonly string[];
  readonly reached: Readonly<Record<string, Reach>>;
}
export interface Verdict {
  readonly id: string;
  readonly status?: "Killed" | "NoCoverage" | "Survived" | "Timeout";
  /** What noticed it. */
  readonly by?: string;
}

/** Where StrykerJS's switches look. Source: its instrumenter, `instrumentationBabelHeader`. */
interface Switches {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number | undefined;
  hitLimit: number;
  mutantCoverage: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}

/** By which StrykerJS's switches are told of a mutant from the start. */
const ACTIVE = "__STRYKER_ACTIVE_MUTANT__";
const SLOW_MS = 500;
const QUICK_MS = 300;
/** Most examples reach most of the code; of these, so many are tried, which is in favour of the mutant. */
const MOST_EXAMPLES = 600;
const TEST_LIMIT_MS = 60_000;
const [task = "", room = "", ...ids] = process.argv.slice(2);
const switches: Switches = {
  activeMutant: process.env[ACTIVE],
  currentTestId: undefined,
  hitCount: 0,
  hitLimit: Infinity,
  mutantCoverage: { static: {}, perTest: {} },
};
Reflect.set(globalThis, "__stryker__", switches);
let escaped: string | undefined;
process.on("unhandledRejection", (reason) => (escaped = String(reason)));
process.on("uncaughtException", (error) => (escaped = error.message));

const load = async (path: string): Promise<unknown> =>
  import(pathToFileURL(join(process.cwd(), path)).href);

interface Example {
  readonly example: Corpus.Example;
  /** The list that it stands in: `hostile`, `honest` or `programs`. */
  readonly list: string;
}

/** The corpus of the language, and what its tests say of one of the examples. */
async function corpus(): Promise<{ examples: readonly Example[]; say: (one: Example) => string }> {
  if (room !== "safety") return { examples: [], say: () => "" };
  const { reviewGeneratedFiles } = (await load("src/safety/review.ts")) as typeof Review;
  const { readCorpus } = (await load("test/safety/corpus/read-corpus.ts")) as typeof Corpus;
  const { CONTEXT } = (await load("test/safety/support.ts")) as typeof Support;
  const { told } = (await load("test/safety/corpus/facts.ts")) as typeof Facts;
  const examples = ["hostile", "honest", "programs"].flatMap((name) =>
    readCorpus(name).map((example) => ({ example, list: name })),
  );
  const say = ({ example, list }: Example): string => {
    if (list === "programs") return told(example);
    const { contents } = example;
    const { unsafe } = reviewGeneratedFiles([{ path: "tests/a.spec.ts", contents }], CONTEXT);
    const reasons = unsafe.map(({ rule, line, message }) => `${rule}@${line} ${message}`);
    return list === "hostile" ? reasons.join("\n") : String(reasons.length > 0);
  };
  return { examples, say };
}

/** Tests whose examples are judged one by one here, and such as start processes. */
const LEFT_OUT = /the language of publishable specs|what the language knows of a program/u;

/** The tests that hold a room to something; of those that need a local GitHub its own have the cases. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  safety: [
    "test/safety/**/*.test.ts",
    "test/agents/test-engineer.test.ts",
    "test/analysis/reaching.test.ts",
    "test/frameworks/maestro/writer.test.ts",
    "test/pull-request/{artifact,body,imported-helpers,plan}.test.ts",
    "test/pull-request/words/*.test.ts",
  ],
  "pull-request": ["test/pull-request/{decide,open-once,plan,present,publish}.test.ts"],
};

async function allTests(patterns = TESTS[room] ?? []): Promise<readonly CollectedTest[]> {
  const files = patterns.flatMap((pattern) => globSync(pattern).toSorted());
  const tests: CollectedTest[] = [];
  for (const file of files) tests.push(...(await collectTests(file, async () => load(file))));
  return tests.filter(({ name }) => !LEFT_OUT.test(name));
}

/** Runs one test; gives the reason why it fails, if it does. */
async function failureOf(test: CollectedTest): Promise<string | undefined> {
  escaped = undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), TEST_LIMIT_MS);
  });
  try {
    await Promise.race([runTest(test), late]);
  } catch (error) {
    return String(error).slice(0, 200);
  } finally {
    clearTimeout(timer);
  }
  return escapedError();
}

/** Set by a listener, so that a reader of `failureOf` alone would take it for undefined. */
function escapedError(): string | undefined {
  return escaped;
}

async function survey(): Promise<void> {
  const { examples, say } = await corpus();
  const tests = await allTests();
  const loading = Object.keys(switches.mutantCoverage.static);
  const reached: Record<string, Reach> = {};
  const watch = async <Result>(
    kind: "examples" | "tests",
    index: number,
    run: () => Promise<Result> | Result,
  ): Promise<Result> => {
    switches.currentTestId = "this";
    switches.mutantCoverage.perTest = {};
    const result = await run();
    for (const [id, hits] of Object.entries(switches.mutantCoverage.perTest["this"] ?? {})) {
      const reach = (reached[id] ??= { examples: [], tests: [], hits: 0 });
      reach[kind].push(index);
      reach.hits = Math.max(reach.hits, hits);
    }
    return result;
  };
  const said: string[] = [];
  for (const [index, one] of examples.entries()) {
    said.push(await watch("examples", index, () => say(one)));
  }
  const unused: number[] = [];
  const took: number[] = [];
  for (const [index, test] of tests.entries()) {
    const start = process.cpuUsage();
    const failure = await watch("tests", index, async () => failureOf(test));
    const { user, system } = process.cpuUsage(start);
    took.push(Math.round((user + system) / 1000));
    if (failure !== undefined) console.log(`not used: ${test.file} ${test.name}: ${failure}`);
    if (failure !== undefined || (took.at(-1) ?? 0) > SLOW_MS) unused.push(index);
  }
  await endTests(tests);
  writeFileSync(
    "survey.json",
    JSON.stringify({ said, unused, took, surveyMs: performance.now(), loading, reached }),
  );
  console.log(`${examples.length} examples, ${tests.length} tests, ${unused.length} not used`);
}

async function judge(): Promise<void> {
  const known = JSON.parse(readFileSync("survey.json", "utf8")) as Survey;
  const isLoading = switches.activeMutant !== undefined;
  const noted = (verdict: Verdict): void =>
    appendFileSync("verdicts.jsonl", `${JSON.stringify(verdict)}\n`);
  const [first = ""] = ids;
  if (isLoading) noted({ id: first });
  const loaded = await (isLoading ? loadInParts(known) : loadAll()).catch((error: unknown) => {
    if (!isLoading) throw error;
    noted({ id: first, status: "Killed", by: `loading: ${String(error).slice(0, 100)}` });
  });
  if (loaded === undefined) return;
  for (const id of ids) {
    if (!isLoading) noted({ id });
    const reach = isLoading ? everything(loaded) : known.reached[id];
    if (reach === undefined) noted({ id, status: "NoCoverage" });
    else noted(await verdictOn(id, reach, { known, ...loaded }));
  }
}

type Loaded = Awaited<ReturnType<typeof loadAll>>;

async function loadAll() {
  return { ...(await corpus()), tests: await allTests() };
}

/**
 * The same for a mutant that takes part in loading, which has a process of its own: the room's own
 * quick tests are tried before the rest is loaded, for most mutants are noticed by them.
 */
async function loadInParts(known: Survey): Promise<Loaded> {
  const own = await allTests((TESTS[room] ?? []).slice(0, 1));
  for (const [index, test] of own.entries()) {
    if (known.unused.includes(index) || (known.took[index] ?? 0) > QUICK_MS) continue;
    const failure = await failureOf(test);
    if (failure !== undefined) throw new Error(`${test.name}: ${failure}`);
  }
  return loadAll();
}

function everything({ examples, tests }: Loaded): Reach {
  return { examples: [...examples.keys()], tests: [...tests.keys()], hits: Infinity };
}

async function verdictOn(
  id: string,
  reach: Reach,
  { known, examples, say, tests }: Loaded & { readonly known: Survey },
): Promise<Verdict> {
  switches.currentTestId = "this";
  const begin = (): void => {
    switches.activeMutant = id;
    switches.hitCount = 0;
    switches.hitLimit = Math.min(reach.hits, 1e6) * 50 + 20_000;
  };
  try {
    for (const index of inOrder(reach.examples, examples).slice(0, MOST_EXAMPLES)) {
      const one = examples[index];
      if (one === undefined) continue;
      begin();
      if (attempt(() => say(one)) !== known.said[index]) {
        return { id, status: "Killed", by: one.example.line.slice(0, 80) };
      }
    }
    const quickFirst = reach.tests
      .filter((index) => !known.unused.includes(index))
      .toSorted((a, b) => (known.took[a] ?? 0) - (known.took[b] ?? 0));
    for (const index of quickFirst) {
      const test = tests[index];
      if (test === undefined) continue;
      begin();
      if ((await failureOf(test)) !== undefined) {
        return { id, status: "Killed", by: test.name.slice(0, 120) };
      }
    }
    return { id, status: "Survived" };
  } finally {
    if (process.env[ACTIVE] === undefined) switches.activeMutant = undefined;
  }
}

function attempt(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

/** Programs first, for of these every expression is asked about; then the others, spread. */
function inOrder(reached: readonly number[], examples: readonly Example[]): readonly number[] {
  const isProgram = (index: number): boolean => examples[index]?.list === "programs";
  return [...reached.filter(isProgram), ...spread(reached.filter((index) => !isProgram(index)))];
}

/** The same numbers in an order in which neighbours, which are alike, stand apart. */
function spread(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => ((a * 7919) % 2731) - ((b * 7919) % 2731));
}

await (task === "survey" ? survey() : judge());
process.exit(0);
