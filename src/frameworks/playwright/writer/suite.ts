import type { PageObject, PageObjects } from "../page-objects/page-objects.ts";
import type { CompiledCase } from "./compile-case.ts";
import type { Statement } from "./statement.ts";
import type { Session } from "./session.ts";
import { throughPageObjects, type Written } from "./page-object-calls.ts";

/** The cases of one screen, as they stand in one file. */
export interface Suite {
  readonly title: string;
  /** With whose session its tests start; null where nothing is to be said about that. */
  readonly session: Session | null;
  /** What every test begins with, where that is worth a hook. */
  readonly start: readonly Statement[];
  readonly tests: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly compiled: CompiledCase;
  /** What it does after what all tests begin with. */
  readonly own: readonly Statement[];
  /** The same, as it is written. */
  readonly written: readonly Written[];
  /** What the test function is given, such as `page`. */
  readonly fixtures: readonly string[];
  /** Page objects that the test makes itself. */
  readonly made: readonly PageObject[];
}

/** Sets cases up as the tests of one file, written with what the project has already. */
export function createSuite(
  { title, session }: Pick<Suite, "title" | "session">,
  cases: readonly CompiledCase[],
  objects: PageObjects,
): Suite {
  const start = commonStart(cases);
  const tests = cases.map((compiled) => createTest(compiled, start.length, objects));
  return { title, session, start, tests };
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
  if (compiled.fixme !== null) return { compiled, own: [], written: [], fixtures: [], made: [] };
  const own = compiled.statements.slice(skipped);
  const written = throughPageObjects(own, objects);
  const used = [...new Set(written.flatMap((one) => (one.kind === "plain" ? [] : [one.object])))];
  const given = new Set(objects.fixtures.values());
  const made = used.filter((object) => !given.has(object));
  const needsPage = made.length > 0 || written.some(({ kind }) => kind === "plain");
  const fixtures = used.filter((object) => given.has(object));
  return {
    compiled,
    own,
    written,
    fixtures: [
      ...(needsPage ? ["page"] : []),
      ...fixtures.map((object) => variableOf(object, objects)),
    ],
    made,
  };
}

/**
 * What all cases begin with, when it is worth a hook: answers of the server, the `Open`, and what follows up to the page that
 * they are about, as signing up does.
 */
function commonStart(cases: readonly CompiledCase[]): readonly Statement[] {
  const [first, ...others] = cases;
  const begins = first?.statements[0]?.code.kind;
  if (first === undefined || (begins !== "goto" && begins !== "serve") || others.length === 0)
    return [];
  if (cases.some(({ fixme }) => fixme !== null)) return [];
  const { statements } = first;
  const differs = statements.findIndex(
    (one, index) =>
      // What a dialog says is looked at by the test that opens it.
      one.code.kind === "click_dialog" ||
      others.some((other) => other.statements[index]?.phrase !== one.phrase),
  );
  const shared = differs === -1 ? statements : statements.slice(0, differs);
  const steps = shared.filter(({ code }) => !code.kind.startsWith("expect"));
  const leaves = steps.findLastIndex(
    ({ before, code }, index) =>
      code.kind === "wait" || before.path !== statements[index + 1]?.before.path,
  );
  return steps.slice(0, leaves + 1);
}
