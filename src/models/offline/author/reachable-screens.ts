import { accessTo } from "../../../app-model/accounts.ts";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { Exclusion } from "../../../contracts/exclusion.ts";
import { mobileAppOf } from "../../../app-model/mobile-apps.ts";
import { LEFT_OUT_BY_TEAM } from "../../../contracts/guidance.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import type { MobileApp, RouteFact, ScreenFact } from "../../../contracts/generated.ts";
import {
  hasParameter,
  isAlias,
  isCatchAll,
  routeFor,
  screenOf,
} from "../../../app-model/routes.ts";
import { stateAfter } from "../../../app-model/walkthrough.ts";
import type { Step } from "../../../step-language/index.ts";
import { UNKNOWN_SEGMENT } from "../../../contracts/unknown-path.ts";
import { controlCases } from "./control-cases.ts";
import { wayIn, wayThrough } from "./doors.ts";
import type { Found } from "./found.ts";
import { linkSteps } from "./navigation-cases.ts";
import type { ReachedScreen } from "./reached-screen.ts";

/**
 * Every screen that a test can get to: opened directly, or behind a form that leads to it. Those that
 * it cannot get to are excluded.
 */
export function reachableScreens(model: OpenAppModel): Found<ReachedScreen> {
  const reachable: ReachedScreen[] = [];
  // Of several routes to a screen, the one that it names is where redirects end.
  const direct = model.routes.filter((route) => !isAlias(model, route));
  for (const route of new Set([...direct, ...model.routes])) {
    const path = openablePath(model, route);
    if (path !== null) addReached(reachable, { model, route, way: [{ kind: "open", path }] });
  }
  for (const app of model.mobile_apps) addLaunched(reachable, app, model);
  addGuarded(reachable, model);
  addBehindDoor(reachable, model);
  const known = new Set(reachable.map(({ screen }) => screen));
  const exclusions = model.routes.flatMap((route): Exclusion[] => {
    const screen = screenOf(model, route);
    if (screen !== null && known.has(screen)) return [];
    const { path, source, skipped = source } = route;
    return [{ what: `the page ${path}`, reason: whyNot(model, route), source: skipped }];
  });
  return { found: reachable, exclusions };
}

/** The screen that an app starts with, and all that its controls lead to, the nearest first. */
function addLaunched(reachable: ReachedScreen[], app: MobileApp, model: OpenAppModel): void {
  const start = model.routes.find(({ path }) => path === app.start);
  if (start === undefined) return;
  const launch: Step = { kind: "launch", app: app.name };
  addReached(reachable, { model, route: start, way: [launch] });
  // The list grows while it is walked.
  for (const reached of reachable) {
    if (mobileAppOf(model, reached.route.path) !== app) continue;
    for (const way of waysOn(reached)) {
      const path = stateAfter(model, way)?.path ?? null;
      const route = path === null ? null : routeFor(model, path);
      if (route !== null) addReached(reachable, { model, route, way });
    }
  }
}

/** Every way on from a screen of an app, by what is sure to lead on and by signing in. */
function* waysOn(reached: ReachedScreen): Generator<readonly Step[]> {
  for (const steps of signInSteps(reached)) yield [...reached.way, ...steps];
  const inside = wayThrough(reached);
  if (inside !== null) yield inside.steps;
}

/** Follows what leads from known screens to guarded ones, until nothing new is found. */
function addGuarded(reachable: ReachedScreen[], model: OpenAppModel): void {
  const guarded = model.routes.filter((route) => route.guarded && !hasParameter(route.path));
  // The list grows while it is walked: a page behind a form may link to others.
  for (const reached of reachable) {
    if (guarded.every((route) => reachable.some((known) => known.route === route))) return;
    const ways = reached.route.guarded ? linkSteps(reached) : signInSteps(reached);
    for (const steps of ways) {
      const way = [...reached.way, ...steps];
      const path = stateAfter(model, way)?.path;
      const route = guarded.find((one) => one.path === path);
      if (route !== undefined) addReached(reachable, { model, route, way });
    }
  }
}

/**
 * Adds the pages behind the guards of an app: as the project's own set-up signs in, with a session that
 * a test has stored, or with a new account that each test makes.
 */
function addBehindDoor(reachable: ReachedScreen[], model: OpenAppModel): void {
  const access = accessTo(model);
  const way = wayIn(model, reachable);
  if (access === null || (way === null && access !== "own")) return;
  const first = access === "sign_up" ? (way?.steps ?? []) : [];
  for (const route of model.routes) {
    if (!route.guarded || hasParameter(route.path) || isAppRoute(route.path)) continue;
    const isThere = first.length > 0 && routeFor(model, way?.door.effect.target ?? "") === route;
    const open: Step = { kind: "open", path: route.path };
    addReached(reachable, { model, route, way: isThere ? first : [...first, open] });
  }
}

/** Steps, after the way to the screen, of every form that leads to another page; a key comes last. */
function signInSteps(reached: ReachedScreen): Step[][] {
  const ways = controlCases(reached, new Set())
    .found.filter(({ expected }) => expected.some(({ kind }) => kind === "url"))
    .map(({ steps }) => steps.slice(reached.way.length));
  return [...ways.filter((way) => !endsWithKey(way)), ...ways.filter(endsWithKey)];
}

function endsWithKey(steps: readonly Step[]): boolean {
  return steps.at(-1)?.kind === "press";
}

function addReached(
  reachable: ReachedScreen[],
  found: Pick<ReachedScreen, "model" | "route" | "way">,
): void {
  const { model, route, way } = found;
  const screen = screenOf(model, route);
  const state = stateAfter(model, way);
  if (screen === null || state === null || reachable.some((reached) => reached.screen === screen))
    return;
  const isStart = model.mobile_apps.some(({ start }) => start === route.path);
  const home = isStart || screen === homeScreen(model);
  reachable.push({ ...found, screen, state, home });
}

/** What the shortest path that is open to everybody shows. */
function homeScreen(model: OpenAppModel): ScreenFact | null {
  const open = model.routes.filter(
    ({ path, guarded }) => !guarded && !hasParameter(path) && !isAppRoute(path),
  );
  const [first] = open.sort((left, right) => left.path.length - right.path.length);
  return first === undefined ? null : screenOf(model, first);
}

/** A path that shows the route to anybody; null when there is none that is known. */
function openablePath(model: OpenAppModel, route: RouteFact): string | null {
  if (route.guarded || isAppRoute(route.path)) return null;
  if (!isCatchAll(route.path)) return hasParameter(route.path) ? null : route.path;
  const base = route.path.slice(0, route.path.indexOf("*")).replace(/^(?!\/)/, "/");
  if (hasParameter(base)) return null;
  // What is shown where nothing else is: the start may be that of a page which the source moves there.
  const paths = base === "/" ? [base + UNKNOWN_SEGMENT] : [base, base + UNKNOWN_SEGMENT];
  return paths.find((path) => routeFor(model, path) === route) ?? null;
}

function whyNot(model: OpenAppModel, route: RouteFact): string {
  if (route.skipped !== undefined) return LEFT_OUT_BY_TEAM;
  if (screenOf(model, route) === null) return "the source does not say what it shows";
  if (isAppRoute(route.path) && !route.guarded)
    return "no control that is followed leads to it from the launch";
  if (route.guarded) return "it needs a signed-in user, and no credentials are known";
  return "it needs the id of existing data";
}
