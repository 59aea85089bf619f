import type { PageObject, PageObjects } from "../page-objects/page-objects.ts";
import type { CompiledCase, Statement } from "./compile-case.ts";
import { throughPageObjects, type Written } from "./page-object-calls.ts";

/** The cases of one screen, as they stand in one file. */
export interface Suite {
  readonly title: string;
  /** What every test begins with, where that is worth a hook. */
  readonly start: Statement | null;
  readonly tests: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly compiled: CompiledCase;
  readonly written: readonly Written[];
  /** What the test function is given, such as `page`. */
  readonly fixtures: readonly string[];
  /** Page objects that the test makes itself. */
  readonly made: readonly PageObject[];
}

/** Sets cases up as the tests of one file, written with what the project has already. */
export function createSuite(
  title: string,
  cases: readonly CompiledCase[],
  objects: PageObjects,
): Suite {
  const start = commonStart(cases);
  const tests = cases.map((compiled) => createTest(compiled, start === null ? 0 : 1, objects));
  return { title, start, tests };
}

/** The page objects that tests of a suite make themselves, each once. */
export function objectsMadeIn({ tests }: Suite): readonly PageObject[] {
  return [...new Set(tests.flatMap(({ made }) => made))];
}

/** What a page object is called in a test: as its fixture, else as its class with a small letter. */
export function variableOf(object: PageObject, { fixtures }: PageObjects): string {
  const [fixture] = [...fixtures].find(([, one]) => one === object) ?? [];
  const { className } = object;
  return fixture ?? className.charAt(0).toLowerCase() + className.slice(1);
}

function createTest(compiled: CompiledCase, skipped: number, objects: PageObjects): SuiteTest {
  if (compiled.fixme !== null) return { compiled, written: [], fixtures: [], made: [] };
  const written = throughPageObjects(compiled.statements.slice(skipped), objects);
  const used = [...new Set(written.flatMap((one) => (one.kind === "plain" ? [] : [one.object])))];
  const given = new Set(objects.fixtures.values());
  const made = used.filter((object) => !given.has(object));
  const needsPage = made.length > 0 || written.some(({ kind }) => kind === "plain");
  const fixtures = used.filter((object) => given.has(object));
  return {
    compiled,
    written,
    fixtures: [
      ...(needsPage ? ["page"] : []),
      ...fixtures.map((object) => variableOf(object, objects)),
    ],
    made,
  };
}

/** The `Open` that all cases begin with, when it is worth a hook. */
function commonStart(cases: readonly CompiledCase[]): Statement | null {
  const [first, ...others] = cases;
  const start = first?.statements[0];
  if (start?.code.kind !== "goto" || others.length === 0) return null;
  const shared = cases.every(
    ({ fixme, statements }) => fixme === null && statements[0]?.phrase === start.phrase,
  );
  return shared ? start : null;
}
