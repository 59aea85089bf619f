import type { ElementFact } from "../../../contracts/generated.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import { stateAfterOpening } from "../../../app-model/page-changes.ts";
import { hasParameter, isAlias, isInternal, routeFor } from "../../../app-model/routes.ts";
import type { Expectation, Step } from "../../../step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { type Found, together } from "./found.ts";
import { sureTargets } from "./page-case.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { placeName } from "./titles.ts";
import { isSure, targetOf, wordsFor } from "./targets.ts";

/** One case per link into the app; a link that every screen shows is followed from the first. */
export function navigationCases(reached: ReachedScreen, followed: Set<string>): Found<Candidate> {
  const links = reached.screen.elements.map((element): Found<Candidate> => {
    const key = `${element.name ?? ""} ${element.href ?? ""}`;
    const { href, source } = element;
    if (href === null || followed.has(key) || leadsHere(reached, href)) return NOTHING;
    const candidate = navigationCase(reached, element, href);
    if (typeof candidate === "string") {
      const what = `the ${wordsFor(element)} to ${href}`;
      return { found: [], exclusions: [{ what, reason: candidate, source }] };
    }
    followed.add(key);
    return { found: [candidate], exclusions: [] };
  });
  return together(links);
}

const NOTHING: Found<Candidate> = { found: [], exclusions: [] };

/** The case; the reason when there is none. */
function navigationCase(
  reached: ReachedScreen,
  element: ElementFact,
  href: string,
): Candidate | string {
  const target = targetOf(element);
  if (target === null) return "no test can name it";
  const why = whyNotFollowed(reached, element, href);
  if (why !== null) return why;
  const { path } = reached.route;
  return {
    key: `${path} follow ${element.name ?? href}`,
    title: `${wordsFor(element)} leads to ${placeName(href)}`,
    preconditions: [],
    steps: [...reached.way, { kind: "click", target }],
    expected: arrivalAt(reached, href),
    priority: "high",
    score: SCORES.navigation,
    route: path,
    source: element.source,
  };
}

/** Headings that were not there before come first: they show that the page has changed. */
function newHeadings(reached: ReachedScreen, elements: readonly ElementFact[]): ElementFact[] {
  const headings = elements.filter(
    ({ role, native }) => role === "heading" || (native !== undefined && role === null),
  );
  const isOld = ({ name }: ElementFact): boolean =>
    reached.screen.elements.some((old) => old.role === "heading" && old.name === name);
  const isOwn = ({ role, text }: ElementFact): boolean =>
    role === "heading" || !reached.screen.elements.some((old) => old.text === text);
  const told = headings.filter(isOwn);
  return [...told.filter((heading) => !isOld(heading)), ...told.filter(isOld)];
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
  return whyClosed(reached, path) === null;
}

/** Why a visitor of this screen is not sure to see that path; null when it is open. */
function whyClosed(reached: ReachedScreen, path: string): string | null {
  if (!isInternal(path)) return "it leads out of the app";
  if (isAppRoute(path)) return null;
  if (hasParameter(path)) return "its address is only known when the app runs";
  const route = routeFor(reached.model, path);
  if (route === null) return "no route in the source matches its address";
  if (hasParameter(route.path)) return "the page that it leads to needs existing data";
  if (route.guarded && !reached.route.guarded) return "it leads to a page for signed-in users";
  return null;
}

/** For every link that can be followed from here, the step that follows it. */
export function linkSteps(reached: ReachedScreen): Step[][] {
  return reached.screen.elements.flatMap((element) => {
    const target = targetOf(element);
    const { href } = element;
    if (href === null || target === null || leadsHere(reached, href)) return [];
    return whyNotFollowed(reached, element, href) === null ? [[{ kind: "click", target }]] : [];
  });
}

/** A link to the page that it stands on shows nothing new. */
function leadsHere({ model, route }: ReachedScreen, href: string): boolean {
  return routeFor(model, href)?.path === route.path;
}

function whyNotFollowed(reached: ReachedScreen, element: ElementFact, href: string): string | null {
  if (!element.initial) return "the link is not there at first";
  if (element.repeated) return "the link is in a list; how many there are is not known";
  if (!isSure(element)) return "how the link reads is not certain";
  return whyClosed(reached, href);
}
