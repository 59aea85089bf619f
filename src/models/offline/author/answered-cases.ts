import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { answerCase, answeredScreens, type AnsweredScreen } from "./answer-cases.ts";
import type { Candidate } from "./candidate.ts";
import { controlCases } from "./control-cases.ts";
import { fieldCases } from "./field-cases.ts";
import { together } from "./found.ts";
import { navigationCases } from "./navigation-cases.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { walkCases } from "./walk-cases.ts";

/** What was used, and which links were followed, on the screens before; the titles of the cases there. */
interface Done {
  readonly used: Set<string>;
  readonly links: Set<string>;
  readonly titles: ReadonlySet<string>;
}

/**
 * Cases of pages that a test answers for: what only the answers show, and what is done with it. `plain` is
 * what is reached without answers, where cases need none.
 */
export function answeredCases(
  model: OpenAppModel,
  plain: readonly ReachedScreen[],
  { used, links, titles }: Done,
): readonly Candidate[] {
  const told = new Set(titles);
  return answeredScreens(model).flatMap((reached) => {
    const known = plain.find(({ route }) => route === reached.route) ?? null;
    // A control that was used with success is used again without.
    const before = reached.answered.kind === "refused" ? new Set<string>() : used;
    const uses = usesOf(reached, known, { used: before, links, titles: told });
    for (const { title } of uses) told.add(title);
    return answerCase(reached).concat(uses);
  });
}

/** What is done on a page with answers, unless the same is done without them. */
function usesOf(
  reached: AnsweredScreen,
  known: ReachedScreen | null,
  { used, links, titles }: Done,
): readonly Candidate[] {
  const { kind } = reached.answered;
  if (kind === "empty" || kind === "failing") return [];
  const found = together([
    controlCases(reached, used),
    walkCases(reached),
    ...(known === null && kind === "filled"
      ? [fieldCases(reached), navigationCases(reached, links)]
      : []),
  ]);
  const fresh = found.found.filter(({ title }) => !titles.has(title));
  return kind === "refused" ? fresh.map((one) => ({ ...one, priority: "low" as const })) : fresh;
}
