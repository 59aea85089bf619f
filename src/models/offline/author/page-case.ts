import type { ElementFact } from "../../../contracts/generated.ts";
import { findTarget } from "../../../app-model/find-target.ts";
import { isToldOnDevices } from "../../../app-model/told-on-devices.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import type { PageState } from "../../../app-model/page-state.ts";
import type { Target } from "../../../step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import type { Found } from "./found.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { isSure, targetOf } from "./targets.ts";
import { pageName } from "./titles.ts";

/** How many elements of a kind one case looks for. */
const LIMITS: readonly (readonly [kind: string, limit: number])[] = [
  ["heading", 3],
  ["field", 5],
  ["button", 4],
  ["link", 5],
  ["tab", 5],
];

/** Texts tell the screens of apps, which seldom have headings. */
const TEXTS = 3;

const NOTHING_SURE = "nothing that a test can name is sure to be on it";

/** One case per screen: what it shows whatever the data. */
export function pageCase(reached: ReachedScreen): Found<Candidate> {
  const { route, screen, way, home } = reached;
  const targets = firstWithAny(ON_EVERY_DEVICE, (mode) => mainContent(reached, mode));
  if (targets.length === 0) {
    const what = `the page ${route.path}`;
    return { found: [], exclusions: [{ what, reason: NOTHING_SURE, source: screen.source }] };
  }
  const found: Candidate[] = [
    {
      key: `${route.path} page`,
      title: `${pageName(reached)} shows its main content`,
      preconditions: [],
      steps: way,
      expected: targets.map((target) => ({ kind: "state", target, state: "visible" })),
      priority: home ? "critical" : "high",
      score: SCORES.page,
      route: route.path,
      source: screen.source,
    },
  ];
  return { found, exclusions: [] };
}

function mainContent({ route, screen, state }: ReachedScreen, isTold: IsTold): Target[] {
  const elements = withoutFurtherRadios(screen.elements);
  const limits = isAppRoute(route.path) ? [...LIMITS, ["text", TEXTS] as const] : LIMITS;
  return limits.flatMap(([kind, limit]) => {
    const ofKind = elements.filter((element) => kindOf(element) === kind);
    return targetsIn(state, ofKind, { most: limit, isTold });
  });
}

/** Of the radio buttons of one group, the first stands for all. */
function withoutFurtherRadios(elements: readonly ElementFact[]): ElementFact[] {
  const groups = new Set<string>();
  return elements.filter(({ role, field }) => {
    if (role !== "radio" || field === null) return true;
    const group = field.name ?? "";
    const isFurther = groups.has(group);
    groups.add(group);
    return !isFurther;
  });
}

/** What has to be true of an element of an app besides that it is found. */
type IsTold = (state: PageState, element: ElementFact) => boolean;

/** What every device tells comes first; where there is nothing of it, one device is better than none. */
const ON_EVERY_DEVICE: readonly IsTold[] = [
  (state, element) => element.native === undefined || isToldOnDevices(state, element),
  () => true,
];

function firstWithAny(modes: readonly IsTold[], find: (mode: IsTold) => Target[]): Target[] {
  for (const mode of modes) {
    const targets = find(mode);
    if (targets.length > 0) return targets;
  }
  return [];
}

/** The first targets, `most` at most, that find exactly one element in this state. */
export function sureTargets(
  state: PageState,
  elements: readonly ElementFact[],
  most: number,
): Target[] {
  return firstWithAny(ON_EVERY_DEVICE, (isTold) => targetsIn(state, elements, { most, isTold }));
}

function targetsIn(
  state: PageState,
  elements: readonly ElementFact[],
  { most, isTold }: { readonly most: number; readonly isTold: IsTold },
): Target[] {
  const targets: Target[] = [];
  for (const element of elements) {
    if (targets.length === most) break;
    if (!element.initial || element.repeated || !isSure(element)) continue;
    const target = targetOf(element);
    if (target === null || !isTold(state, element)) continue;
    if (findTarget(state, target).found) targets.push(target);
  }
  return targets;
}

function kindOf(element: ElementFact): string {
  return element.field === null ? (element.role ?? "text") : "field";
}
