import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import { type Depth, DEPTH_LIMITS, type TestCase } from "../../../src/contracts/depth.ts";
import type { ElementFact, ScreenFact } from "../../../src/contracts/generated.ts";
import {
  formatExpectation,
  formatStep,
  isRole,
  type Step,
  type Target,
} from "../../../src/step-language/index.ts";

/** Steps of a case after the one that opens its page: as many as test cases of people have. */
const STEPS = 4;

/**
 * The cases that a model could give after it read the pages, as many as the depth allows: each page in
 * turn, with elements that it has, then the routes of which nothing else is known. Whether they hold
 * is no matter here; that they are as many and as long as real ones is what the tokens of the next
 * agent depend on.
 */
export function plausibleCases(model: OpenAppModel, depth: Depth): readonly TestCase[] {
  const { testCases, priorities } = DEPTH_LIMITS[depth];
  const uses = usesOf(model.screens);
  const drafts = uses.map(({ screen, elements }) => draftFor(screen, elements));
  for (const { path } of model.routes) drafts.push(openingOf(path));
  if (drafts.length === 0) drafts.push(openingOf("/"));
  return drafts.slice(0, testCases).map((draft, number) =>
    Object.assign(draft, {
      id: `tc_${String(number).padStart(3, "0")}`,
      priority: priorities[number % priorities.length] ?? "critical",
    }),
  );
}

type Draft = Omit<TestCase, "id" | "priority">;

interface Use {
  readonly screen: ScreenFact;
  /** The last one is looked for, the others are used. */
  readonly elements: readonly ElementFact[];
}

/** A few elements of every page, then a few more of every page. */
function usesOf(screens: readonly ScreenFact[]): readonly Use[] {
  const pages = new Map<string, number>();
  for (const { key } of screens.flatMap(namedOn)) pages.set(key, (pages.get(key) ?? 0) + 1);
  const named = screens.map((screen) => ({ screen, all: ownFirst(namedOn(screen), pages) }));
  const rounds = Math.ceil(Math.max(0, ...named.map(({ all }) => all.length)) / STEPS);
  return Array.from({ length: rounds }, (_, round) =>
    named.map(({ screen, all }) => ({
      screen,
      elements: all.slice(round * STEPS, (round + 1) * STEPS + 1),
    })),
  )
    .flat()
    .filter(({ elements }) => elements.length > 1);
}

function draftFor({ route, title }: ScreenFact, elements: readonly ElementFact[]): Draft {
  const used = elements.slice(0, -1);
  const state = { kind: "state", target: targetOf(elements.at(-1)), state: "visible" } as const;
  return {
    title: `${title ?? route}: use ${used.map(({ name }) => name).join(", ")}`.slice(0, 120),
    preconditions: [`The page ${route} can be reached`],
    steps: [formatStep({ kind: "open", path: route }), ...used.map(stepOn).map(formatStep)],
    expected: formatExpectation(state),
  };
}

function openingOf(path: string): Draft {
  return {
    title: `Open ${path}`,
    preconditions: [],
    steps: [formatStep({ kind: "open", path })],
    expected: formatExpectation({ kind: "url", path }),
  };
}

function stepOn(element: ElementFact): Step {
  const target = targetOf(element);
  return element.role === "textbox" || element.role === "searchbox"
    ? { kind: "fill", target, value: "Ada Lovelace" }
    : { kind: "click", target };
}

function targetOf(element: ElementFact | undefined): Target {
  const role = element?.role ?? "";
  return { by: "role", role: isRole(role) ? role : "button", name: element?.name ?? "" };
}

interface Named {
  readonly key: string;
  readonly element: ElementFact;
}

/** Elements that a phrase can name, each once. */
function namedOn({ elements }: ScreenFact): readonly Named[] {
  const named = elements.filter(({ role, name }) => role !== null && isRole(role) && name !== null);
  const byKey = new Map(named.map((element) => [`${element.role} ${element.name}`, element]));
  return [...byKey].map(([key, element]) => ({ key, element }));
}

/** What few pages have comes first: a test of a page is about that, not about the menu of them all. */
function ownFirst(
  named: readonly Named[],
  pages: ReadonlyMap<string, number>,
): readonly ElementFact[] {
  const uses = ({ key }: Named): number => pages.get(key) ?? 0;
  return named.toSorted((one, other) => uses(one) - uses(other)).map(({ element }) => element);
}
