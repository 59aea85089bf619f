import type { TestCase } from "../contracts/depth.ts";
import type { AppModel, GuidanceFact, SourceLocation } from "../contracts/generated.ts";
import { skippedBy } from "../contracts/guidance.ts";
import { type Expectation, readCase, type Step } from "../step-language/index.ts";
import type { OpenAppModel } from "./open-app-model.ts";
import { counted } from "./lines/words.ts";
import { stateAfter } from "./walkthrough.ts";

type Told = Pick<AppModel, "tests">;

/** What the team calls a page; null where it does not say. */
export function nameByTeam({ tests }: Told, path: string): string | null {
  return tests.guidance?.names.find((one) => one.path === path)?.name ?? null;
}

/** The line that leaves out a page to which these steps lead, or which is expected; null when none does. */
export function leadsToSkipped(
  model: OpenAppModel,
  steps: readonly Step[],
  expected: readonly Expectation[],
): SourceLocation | null {
  const skip = model.tests.guidance?.skip ?? [];
  if (skip.length === 0) return null;
  const said = [...steps, ...expected].flatMap((phrase) => ("path" in phrase ? [phrase.path] : []));
  const reached = stateAfter(model, steps)?.path ?? null;
  const paths = reached === null ? said : [...said, reached];
  return paths.map((path) => skippedBy(skip, path)).find((one) => one !== null)?.source ?? null;
}

/** The same for a case in words. */
export function caseLeadsToSkipped(model: OpenAppModel, testCase: TestCase): SourceLocation | null {
  const { steps, expectations } = readCase(testCase);
  return leadsToSkipped(
    model,
    steps.map(({ meaning }) => meaning),
    expectations.map(({ meaning }) => meaning),
  );
}

/** An instruction of the team, and what became of it. */
export interface FollowedInstruction {
  readonly what: string;
  readonly source: SourceLocation;
}

/** What these cases follow of the team's instructions; what cannot be followed is a gap of the model. */
export function followedInstructions(
  model: Pick<OpenAppModel, "tests" | "routes">,
  cases: readonly TestCase[],
  isReadByModel: boolean,
): readonly FollowedInstruction[] {
  const { guidance } = model.tests;
  if (guidance === undefined) return [];
  return [
    ...guidance.skip.flatMap((skip) => skippedPages(skip, model)),
    ...guidance.data.map((datum) => enteredIn(datum, cases)),
    ...guidance.names.flatMap((name) => pageCalled(name, model)),
    ...wishes(guidance, isReadByModel),
  ];
}

function skippedPages(
  { pattern, source }: GuidanceFact["skip"][number],
  { routes }: Pick<OpenAppModel, "routes">,
): readonly FollowedInstruction[] {
  const count = routes.filter(({ skipped }) => isSame(skipped, source)).length;
  return count === 0 ? [] : [{ what: `${pattern}: ${counted(count, "page")} left out`, source }];
}

function isSame(left: SourceLocation | undefined, right: SourceLocation): boolean {
  return left?.path === right.path && left.line === right.line;
}

function pageCalled(
  { path, name, source }: GuidanceFact["names"][number],
  { routes }: Pick<OpenAppModel, "routes">,
): readonly FollowedInstruction[] {
  const isThere = routes.some((route) => route.path === path);
  return isThere ? [{ what: `${path} is called "${name}"`, source }] : [];
}

function enteredIn(
  { field, value, source }: GuidanceFact["data"][number],
  cases: readonly TestCase[],
): FollowedInstruction {
  const entering = cases.filter((testCase) =>
    readCase(testCase).steps.some(
      ({ meaning }) =>
        (meaning.kind === "fill" && meaning.value === value) ||
        (meaning.kind === "choose" && meaning.option === value),
    ),
  );
  return {
    what: `"${value}" for "${field}": entered in ${counted(entering.length, "test")}`,
    source,
  };
}

function wishes({ prose }: GuidanceFact, isReadByModel: boolean): readonly FollowedInstruction[] {
  const [first] = prose;
  if (first === undefined) return [];
  const became = isReadByModel ? "told to the model" : "left, since no model reads them";
  return [{ what: `${counted(prose.length, "line")} in words: ${became}`, source: first.source }];
}
