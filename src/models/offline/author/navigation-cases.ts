import type { ElementFact } from "../../../contracts/generated.ts";
import { open } from "../../../frameworks/playwright/grounding/flow.ts";
import {
  hasParameter,
  isInternal,
  routeFor,
} from "../../../frameworks/playwright/grounding/routes.ts";
import type { Expectation } from "../../../frameworks/step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { sureTargets } from "./page-case.ts";
import type { OpenScreen } from "./open-screen.ts";
import { isSure, targetOf, wordsFor } from "./targets.ts";

/** One case per link into the app; a link that every screen shows is followed from the first. */
export function navigationCases(place: OpenScreen, followed: Set<string>): Candidate[] {
  return place.screen.elements.flatMap((element) => {
    const key = `${element.name ?? ""} ${element.href ?? ""}`;
    if (followed.has(key)) return [];
    const candidate = navigationCase(place, element);
    if (candidate === null) return [];
    followed.add(key);
    return [candidate];
  });
}

function navigationCase(place: OpenScreen, element: ElementFact): Candidate | null {
  const { href } = element;
  const target = targetOf(element);
  if (href === null || target === null || !isFollowable(place, element, href)) return null;
  const { path } = place.route;
  return {
    key: `${path} follow ${element.name ?? href}`,
    title: `${wordsFor(element)} leads to ${href}`,
    preconditions: [],
    steps: [
      { kind: "open", path },
      { kind: "click", target },
    ],
    expected: arrivalAt(place, href),
    priority: place.home ? "high" : "medium",
    score: SCORES.navigation,
    route: path,
  };
}

/** The URL, and a heading of the screen when there is a sure one. */
export function arrivalAt({ model }: OpenScreen, path: string): Expectation[] {
  const state = open(model, path);
  const headings = state?.screen?.elements.filter(({ role }) => role === "heading") ?? [];
  const shown = state === null ? [] : sureTargets(state, headings).slice(0, 1);
  return [
    { kind: "url", path },
    ...shown.map((target): Expectation => ({ kind: "state", target, state: "visible" })),
  ];
}

/** True when the source says what a visitor who is not signed in sees at this path. */
export function isOpenPath({ model }: OpenScreen, path: string): boolean {
  if (!isInternal(path) || hasParameter(path)) return false;
  const route = routeFor(model, path);
  return route !== null && !route.guarded && !hasParameter(route.path);
}

function isFollowable(place: OpenScreen, element: ElementFact, href: string): boolean {
  if (!element.initial || element.repeated || !isSure(element)) return false;
  const elsewhere = routeFor(place.model, href)?.path !== place.route.path;
  return elsewhere && isOpenPath(place, href);
}
