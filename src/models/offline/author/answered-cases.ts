import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { answerCase, answeredScreens, type AnsweredScreen } from "./answer-cases.ts";
import type { Candidate } from "./candidate.ts";
import { controlCases } from "./control-cases.ts";
import { fieldCases } from "./field-cases.ts";
import { together } from "./found.ts";
import { navigationCases } from "./navigation-cases.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { walkCases } from "./walk-cases.ts";

/** What was used, and which links were followed, on the screens before. */
interface Done {
  readonly used: Set<string>;
  readonly links: Set<string>;
}

/**
 * Cases of pages that a test answers for: what only the answers show, and what is done with it. `plain` is
 * what is reached without answers, where cases need none.
 */
export function answeredCases(
  model: OpenAppModel,
  plain: readonly ReachedScreen[],
  done: Done,
): readonly Candidate[] {
  return answeredScreens(model).flatMap((reached) => {
    const known = plain.find(({ route }) => route === reached.route) ?? null;
    return answerCase(reached).concat(usesOf(reached, known, done));
  });
}

/** What is done on a page with data, unless the same is done without. */
function usesOf(
  reached: AnsweredScreen,
  known: ReachedScreen | null,
  { used, links }: Done,
): Candidate[] {
  if (reached.answered.kind !== "filled") return [];
  const told = new Set(known === null ? [] : walkCases(known).found.map(({ title }) => title));
  const found = together([
    controlCases(reached, used),
    walkCases(reached),
    ...(known === null ? [fieldCases(reached), navigationCases(reached, links)] : []),
  ]);
  return found.found.filter(({ title }) => !told.has(title));
}
