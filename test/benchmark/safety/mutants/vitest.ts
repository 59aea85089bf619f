/**
 * As much of Vitest as the tests of `src/safety` use, so that one process can run a single test again
 * and again. What is expected of a value is Vitest's own code.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

type Body = () => unknown;
interface Hooks {
  readonly name: string;
  readonly beforeAll: Body[];
  readonly afterAll: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
  hasStarted: boolean;
}
export interface CollectedTest {
  readonly name: string;
  readonly file: string;
  readonly body: Body;
  /** The file's own hooks, and then those of each `describe` around. */
  readonly around: readonly Hooks[];
}

const hooks = (name: string): Hooks => ({
  name,
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
  hasStarted: false,
});

let tests: CollectedTest[] = [];
let around: Hooks[] = [];
let finished: Body[] = [];
let file = "";

/** The tests of one file, collected while `load` loads it. */
export async function collectTests(
  name: string,
  load: () => Promise<unknown>,
): Promise<readonly CollectedTest[]> {
  tests = [];
  around = [hooks(name)];
  file = name;
  await load();
  return tests;
}

/** Runs one test with its hooks; throws what it throws. */
export async function runTest(test: CollectedTest): Promise<void> {
  file = test.file;
  for (const one of test.around) {
    if (one.hasStarted) continue;
    one.hasStarted = true;
    for (const hook of one.beforeAll) await hook();
  }
  for (const one of test.around) for (const hook of one.beforeEach) await hook();
  try {
    await test.body();
  } finally {
    for (const body of finished.splice(0)) await body();
    for (const one of test.around.toReversed()) for (const hook of one.afterEach) await hook();
  }
}

/** Runs what comes after all of these tests. */
export async function endTests(ended: readonly CollectedTest[]): Promise<void> {
  const started = new Set(ended.flatMap((test) => test.around).filter((one) => one.hasStarted));
  for (const one of started) {
    one.hasStarted = false;
    for (const hook of one.afterAll) await hook();
  }
}

function add(name: string, body: Body): void {
  const title = [...around.slice(1).map((one) => one.name), name].join(" > ");
  tests.push({ name: title, file, body, around: [...around] });
}

const each =
  (define: (name: string, body: Body) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: (...row: readonly unknown[]) => unknown): void => {
    for (const row of table) {
      const values: readonly unknown[] = Array.isArray(row) ? row : [row];
      define(`${name} ${JSON.stringify(row)?.slice(0, 60)}`, () => body(...values));
    }
  };

function group(name: string, body: Body): void {
  around.push(hooks(name));
  body();
  around.pop();
}

export const it = Object.assign(add, { each: each(add) });
export const test = it;
export const describe = Object.assign(group, { each: each(group) });
export const beforeAll = (body: Body): void => void around.at(-1)?.beforeAll.push(body);
export const afterAll = (body: Body): void => void around.at(-1)?.afterAll.push(body);
export const beforeEach = (body: Body): void => void around.at(-1)?.beforeEach.push(body);
export const afterEach = (body: Body): void => void around.at(-1)?.afterEach.push(body);
export const onTestFinished = (body: Body): void => void finished.push(body);

/** What is used of `@vitest/expect`, which is installed beside the copy. */
interface Expectations {
  readonly chai: {
    readonly expect: (value: unknown, message?: string) => unknown;
    use(plugin: unknown): void;
  };
  readonly JestChaiExpect: unknown;
  readonly JestAsymmetricMatchers: unknown;
  readonly JestExtend: unknown;
  setState(state: object, expect: unknown): void;
}

export const expect = await vitestExpect();

async function vitestExpect(): Promise<unknown> {
  const path = join(process.cwd(), "tools/node_modules/@vitest/expect/dist/index.js");
  const vitest = (await import(pathToFileURL(path).href)) as Expectations;
  const { chai } = vitest;
  chai.use(vitest.JestExtend);
  chai.use(vitest.JestChaiExpect);
  chai.use(vitest.JestAsymmetricMatchers);
  chai.use(snapshots);
  const made = (value: unknown, message?: string): unknown => chai.expect(value, message);
  Object.assign(made, chai.expect);
  vitest.setState({ assertionCalls: 0, expectedAssertionsNumber: null }, made);
  return made;
}

/** `toMatchFileSnapshot` against what stands in the repository; it is never written here. */
function snapshots(chai: {
  readonly Assertion: { addMethod(name: string, method: (path: string) => void): void };
}): void {
  chai.Assertion.addMethod("toMatchFileSnapshot", function (this: object, path) {
    const stored = readFileSync(join(file, "..", path), "utf8");
    if (stored !== Reflect.get(this, "_obj")) throw new Error(`not as in ${path}`);
  });
}
