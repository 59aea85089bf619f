import type { ElementFact } from "../../../contracts/generated.ts";
import { open } from "../../../frameworks/playwright/grounding/flow.ts";
import {
  hasParameter,
  isAlias,
  isInternal,
  routeFor,
} from "../../../frameworks/playwright/grounding/routes.ts";
import type { Expectation, Step } from "../../../frameworks/step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { sureTargets } from "./page-case.ts";
import type { Place } from "./place.ts";
import { isSure, targetOf, wordsFor } from "./targets.ts";

/** One case per link into the app; a link that every screen shows is followed from the first. */
export function navigationCases(place: Place, followed: Set<string>): Candidate[] {
  return place.screen.elements.flatMap((element) => {
    const key = `${element.name ?? ""} ${element.href ?? ""}`;
    if (followed.has(key)) return [];
    const candidate = navigationCase(place, element);
    if (candidate === null) return [];
    followed.add(key);
    return [candidate];
  });
}

function navigationCase(place: Place, element: ElementFact): Candidate | null {
  const { href } = element;
  const target = targetOf(element);
  if (href === null || target === null || !isFollowable(place, element, href)) return null;
  const { path } = place.route;
  return {
    key: `${path} follow ${element.name ?? href}`,
    title: `${wordsFor(element)} leads to ${href}`,
    preconditions: [],
    steps: [...place.way, { kind: "click", target }],
    expected: arrivalAt(place, href),
    priority: "high",
    score: SCORES.navigation,
    route: path,
  };
}

/** Headings that were not there before come first: they show that the page has changed. */
function newHeadings(place: Place, elements: readonly ElementFact[]): ElementFact[] {
  const headings = elements.filter(({ role }) => role === "heading");
  const isOld = ({ name }: ElementFact): boolean =>
    place.screen.elements.some((old) => old.role === "heading" && old.name === name);
  return [...headings.filter((heading) => !isOld(heading)), ...headings.filter(isOld)];
}

/** The URL (but where it may change again), and a heading of the screen when there is a sure one. */
export function arrivalAt(place: Place, path: string): Expectation[] {
  const { model } = place;
  const state = open(model, path);
  const headings = newHeadings(place, state?.screen?.elements ?? []);
  const shown = state === null ? [] : sureTargets(state, headings).slice(0, 1);
  const route = routeFor(model, path);
  const url: Expectation[] = route === null || isAlias(model, route) ? [] : [{ kind: "url", path }];
  return [
    ...url,
    ...shown.map((target): Expectation => ({ kind: "state", target, state: "visible" })),
  ];
}

/** True when a visitor at this place who goes to that path sees what the source says is there. */
export function isOpenPath(place: Place, path: string): boolean {
  if (!isInternal(path) || hasParameter(path)) return false;
  const route = routeFor(place.model, path);
  if (route === null || hasParameter(route.path)) return false;
  return !route.guarded || place.route.guarded;
}

/** For every link that can be followed from here, the step that follows it. */
export function linkSteps(place: Place): Step[][] {
  return place.screen.elements.flatMap((element) => {
    const target = targetOf(element);
    const followable = element.href !== null && isFollowable(place, element, element.href);
    return followable && target !== null ? [[{ kind: "click", target }]] : [];
  });
}

function isFollowable(place: Place, element: ElementFact, href: string): boolean {
  if (!element.initial || element.repeated || !isSure(element)) return false;
  const elsewhere = routeFor(place.model, href)?.path !== place.route.path;
  return elsewhere && isOpenPath(place, href);
}
