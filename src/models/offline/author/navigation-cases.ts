import type { ElementFact } from "../../../contracts/generated.ts";
import { stateAfterOpening } from "../../../app-model/page-changes.ts";
import { hasParameter, isAlias, isInternal, routeFor } from "../../../app-model/routes.ts";
import type { Expectation, Step } from "../../../step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { sureTargets } from "./page-case.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { isSure, targetOf, wordsFor } from "./targets.ts";

/** One case per link into the app; a link that every screen shows is followed from the first. */
export function navigationCases(reached: ReachedScreen, followed: Set<string>): Candidate[] {
  return reached.screen.elements.flatMap((element) => {
    const key = `${element.name ?? ""} ${element.href ?? ""}`;
    if (followed.has(key)) return [];
    const candidate = navigationCase(reached, element);
    if (candidate === null) return [];
    followed.add(key);
    return [candidate];
  });
}

function navigationCase(reached: ReachedScreen, element: ElementFact): Candidate | null {
  const { href } = element;
  const target = targetOf(element);
  if (href === null || target === null || !isFollowable(reached, element, href)) return null;
  const { path } = reached.route;
  return {
    key: `${path} follow ${element.name ?? href}`,
    title: `${wordsFor(element)} leads to ${href}`,
    preconditions: [],
    steps: [...reached.way, { kind: "click", target }],
    expected: arrivalAt(reached, href),
    priority: "high",
    score: SCORES.navigation,
    route: path,
  };
}

/** Headings that were not there before come first: they show that the page has changed. */
function newHeadings(reached: ReachedScreen, elements: readonly ElementFact[]): ElementFact[] {
  const headings = elements.filter(({ role }) => role === "heading");
  const isOld = ({ name }: ElementFact): boolean =>
    reached.screen.elements.some((old) => old.role === "heading" && old.name === name);
  return [...headings.filter((heading) => !isOld(heading)), ...headings.filter(isOld)];
}

/** The URL (but where it may change again), and a heading of the screen when there is a sure one. */
export function arrivalAt(reached: ReachedScreen, path: string): Expectation[] {
  const { model } = reached;
  const state = stateAfterOpening(model, path);
  const headings = newHeadings(reached, state?.screen?.elements ?? []);
  const shown = state === null ? [] : sureTargets(state, headings, 1);
  const route = routeFor(model, path);
  const url: Expectation[] = route === null || isAlias(model, route) ? [] : [{ kind: "url", path }];
  return [
    ...url,
    ...shown.map((target): Expectation => ({ kind: "state", target, state: "visible" })),
  ];
}

/** True when a visitor of this screen who goes to that path sees what the source says is there. */
export function isOpenPath(reached: ReachedScreen, path: string): boolean {
  if (!isInternal(path) || hasParameter(path)) return false;
  const route = routeFor(reached.model, path);
  if (route === null || hasParameter(route.path)) return false;
  return !route.guarded || reached.route.guarded;
}

/** For every link that can be followed from here, the step that follows it. */
export function linkSteps(reached: ReachedScreen): Step[][] {
  return reached.screen.elements.flatMap((element) => {
    const target = targetOf(element);
    const followable = element.href !== null && isFollowable(reached, element, element.href);
    return followable && target !== null ? [[{ kind: "click", target }]] : [];
  });
}

function isFollowable(reached: ReachedScreen, element: ElementFact, href: string): boolean {
  if (!element.initial || element.repeated || !isSure(element)) return false;
  const elsewhere = routeFor(reached.model, href)?.path !== reached.route.path;
  return elsewhere && isOpenPath(reached, href);
}
