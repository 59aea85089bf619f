import type { ElementFact, RouteFact, ScreenFact } from "../../../contracts/generated.ts";
import { answerStep } from "../../../app-model/lines/answer-lines.ts";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { screenOf } from "../../../app-model/routes.ts";
import { stateAfter } from "../../../app-model/walkthrough.ts";
import type { Priority } from "../../../contracts/depth.ts";
import { formatTarget, type Target } from "../../../step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { sureTargets } from "./page-case.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { pageName } from "./titles.ts";

/** A page that a test opens once it has said what the server answers. */
export interface AnsweredScreen extends ReachedScreen {
  readonly answered: NonNullable<ScreenFact["answered"]>;
  /** The same page without any answer; null where nothing is known of it then. */
  readonly plain: ScreenFact | null;
}

/** The pages of which it is known what they show for answers of the server, with data first. */
export function answeredScreens(model: OpenAppModel): readonly AnsweredScreen[] {
  return model.screens.flatMap((screen): AnsweredScreen[] => {
    const { answered } = screen;
    const route = model.routes.find(({ path }) => path === screen.route);
    if (answered === undefined || route === undefined || route.guarded) return [];
    const way = [...answered.answers.map(answerStep), { kind: "open" as const, path: route.path }];
    const state = stateAfter(model, way);
    if (state === null || state.screen !== screen) return [];
    const home = isHome(model, route);
    return [{ model, route, screen, way, state, home, answered, plain: screenOf(model, route) }];
  });
}

function isHome({ routes }: OpenAppModel, route: RouteFact): boolean {
  return routes.every(({ path }) => path.length >= route.path.length);
}

/** How many things that an answer brings one case looks for. */
const MOST = 5;

/** What only these answers show: rows, the words for none, those for a failure. */
export function answerCase(reached: AnsweredScreen): Candidate[] {
  const { screen, state, way, route } = reached;
  const targets = sureTargets(state, byTelling(broughtBy(reached)), MOST);
  const [first] = targets;
  if (first === undefined) return [];
  return [
    {
      key: `${route.path} ${reached.answered.kind} answer`,
      title: titleOf(reached, first),
      preconditions: [],
      steps: way,
      expected: targets.map((target) => ({ kind: "state", target, state: "visible" })),
      priority: priorityOf(reached),
      score: SCORES.page,
      route: route.path,
      source: reached.answered.answers[0]?.source ?? screen.source,
    },
  ];
}

/**
 * An app that shows nothing without its server is tested with an answer in its main flow; what it shows
 * where there is nothing, or where the server fails, is for a deep run, but where that is all it shows.
 */
function priorityOf({ model, route, answered, home, plain }: AnsweredScreen): Priority {
  if (answered.kind === "filled") return home ? "critical" : "high";
  const kinds = model.screens.flatMap((one) =>
    one.route === route.path && one.answered !== undefined ? [one.answered.kind] : [],
  );
  const isAll = kinds.every((kind) => kind === answered.kind || kind === "failing");
  return plain === null && isAll ? "high" : "low";
}

/** The elements that the page does not show without the answers. */
function broughtBy({ screen, answered }: AnsweredScreen): readonly ElementFact[] {
  return screen.elements.filter(({ id }) => answered.brings.includes(id));
}

/** Texts and headings tell what was answered; what is used comes after them. */
function byTelling(elements: readonly ElementFact[]): readonly ElementFact[] {
  return [...elements.filter((one) => !isUsed(one)), ...elements.filter(isUsed)];
}

function isUsed({ role, field }: ElementFact): boolean {
  return field !== null || role === "button" || role === "link";
}

const WHEN = {
  filled: "from the server",
  empty: "when the server has nothing",
  failing: "when the server fails",
  accepted: "when the server accepts it",
  refused: "when the server refuses it",
} as const;

function titleOf(reached: AnsweredScreen, first: Target): string {
  const page = pageName(reached);
  const shown = formatTarget(first.by === "row" ? first.element : first);
  return `${page} shows ${shown} ${WHEN[reached.answered.kind]}`;
}
