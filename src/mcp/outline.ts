import type { AppModel } from "../contracts/generated.ts";

/** The parts of an app model that `repo.outline` gives page by page. */
export const SECTIONS = [
  "packages",
  "mobile_apps",
  "routes",
  "parts",
  "screens",
  "endpoints",
  "tests",
  "gaps",
] as const;
export type Section = (typeof SECTIONS)[number];

/** The tests of an app model are one object; so that they page, long lists are cut into parts. */
const TESTS_PER_PART = 100;

/** The facts of one section in order, one item per fact; for `tests`, one item per part. */
export function itemsOf(appModel: AppModel, section: Section): readonly object[] {
  return section === "tests" ? partsOfTests(appModel.tests) : appModel[section];
}

/**
 * The tests in parts of the same shape. Only the first part has the configuration; joined in order
 * by `joinTests` they are the whole again.
 */
function partsOfTests(tests: AppModel["tests"]): readonly AppModel["tests"][] {
  const longest = Math.max(
    tests.specs.length,
    tests.helpers.length,
    tests.reaching?.length ?? 0,
    1,
  );
  const parts: AppModel["tests"][] = [];
  for (let start = 0; start < longest; start += TESTS_PER_PART) {
    const end = start + TESTS_PER_PART;
    parts.push({
      config: start === 0 ? tests.config : null,
      ...(start === 0 ? rulesOf(tests) : {}),
      specs: tests.specs.slice(start, end),
      helpers: tests.helpers.slice(start, end),
      ...sliceOf(tests.reaching, start, end),
    });
  }
  return parts;
}

/** The parts of the section `tests` as one object again. */
export function joinTests(parts: readonly AppModel["tests"][]): AppModel["tests"] {
  return {
    config: parts[0]?.config ?? null,
    ...rulesOf(parts[0]),
    specs: parts.flatMap((part) => part.specs),
    helpers: parts.flatMap((part) => part.helpers),
    ...joinReaching(parts),
  };
}

type Reaching = NonNullable<AppModel["tests"]["reaching"]>;

/** Most projects have none, and say nothing of it. */
function sliceOf(
  reaching: Reaching | undefined,
  start: number,
  end: number,
): { reaching?: Reaching } {
  const some = reaching?.slice(start, end) ?? [];
  return some.length === 0 ? {} : { reaching: some };
}

function joinReaching(parts: readonly AppModel["tests"][]): { reaching?: Reaching } {
  const all = parts.flatMap((part) => part.reaching ?? []);
  return all.length === 0 ? {} : { reaching: all };
}

/** What is told once. */
function rulesOf(
  tests: AppModel["tests"] | undefined,
): Pick<AppModel["tests"], "flow_rules" | "guidance"> {
  const { flow_rules: rules, guidance } = tests ?? {};
  return { ...(rules && { flow_rules: rules }), ...(guidance && { guidance }) };
}
