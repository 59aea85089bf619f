import { appRoute } from "../../../contracts/mobile.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { UNDEFINED, type Value } from "../../code/value.ts";
import type {
  FoundNavigator,
  NavigatorScreen,
  RouteMap,
} from "../../packages/react-navigation/placement.ts";

/** A screen that shows no navigator inside of it: what a person calls a screen. */
export interface LeafScreen {
  readonly path: readonly string[];
  readonly route: string;
  readonly screen: NavigatorScreen;
  /** Whether only some people come to see it, such as those who are signed in. */
  readonly isGuarded: boolean;
}

/** What those see who have not signed in; and what all see at first, where nothing else is told. */
const SIGN_IN = /log-?in|sign-?in|auth|sign-?up|register|guest|public/iu;
const WELCOME = /welcome|onboard|intro|landing|start|splash/iu;

/** The screens of an app by the navigators that were met, and where their names lead. */
export class ScreenTree implements RouteMap {
  readonly leaves: readonly LeafScreen[];
  readonly #navigators: readonly FoundNavigator[];
  readonly #evaluator: Evaluator;

  /** `nameOf` is the path of a screen in its app, where more than its own name tells it. */
  constructor(
    appId: string,
    navigators: readonly FoundNavigator[],
    evaluator: Evaluator,
    nameOf: (path: readonly string[]) => string = (path) => path.at(-1) ?? "",
  ) {
    this.#navigators = navigators;
    this.#evaluator = evaluator;
    const found = new Map<string, Omit<LeafScreen, "route">>();
    for (const navigator of navigators)
      for (const screen of navigator.screens) {
        const path = [...navigator.at, screen.name];
        if (found.has(keyOf(path)) || this.#navigatorsAt(path).length > 0) continue;
        found.set(keyOf(path), { path, screen, isGuarded: this.#isGuarded(path) });
      }
    const names = [...found.values()].map(({ path }) => nameOf(path));
    this.leaves = [...found.values()].map((leaf) => {
      const name = nameOf(leaf.path);
      const isAlone = names.indexOf(name) === names.lastIndexOf(name);
      return withRoute(leaf, appRoute(appId, isAlone ? name : leaf.path.join("/")));
    });
  }

  routeAt(path: readonly string[]): string | null {
    let at = path;
    for (let next = this.#firstAt(at); next !== null; next = this.#firstAt(at))
      at = at.concat(next);
    return this.leaves.find((leaf) => keyOf(leaf.path) === keyOf(at))?.route ?? null;
  }

  routeOf(name: string, params: Value | undefined, from: readonly string[]): string | null {
    const [nearest] = this.#pathsTo(name).toSorted((a, b) => shared(b, from) - shared(a, from));
    if (nearest === undefined) return null;
    const nested = params?.kind === "object" ? stringOf(params.properties.get("screen")) : null;
    if (nested === null) return this.routeAt(nearest);
    return this.routeOf(nested, this.#evaluator.member(params ?? UNDEFINED, "params"), nearest);
  }

  historyTo(route: string, from: readonly string[]): "switch" | null {
    const leaf = this.leaves.find((one) => one.route === route);
    if (leaf === undefined) return null;
    const common = leaf.path.slice(0, shared(leaf.path, from));
    const [around] = this.#navigatorsAt(common);
    // Where no gesture goes back, each platform does so in its own way, or not at all.
    if (hasNoGesture(leaf.screen)) return "switch";
    return around?.kind === "tab" || around?.kind === "drawer" ? "switch" : null;
  }

  #pathsTo(name: string): readonly (readonly string[])[] {
    return this.#navigators.flatMap(({ at, screens }) =>
      screens.some((screen) => screen.name === name) ? [[...at, name]] : [],
    );
  }

  #navigatorsAt(path: readonly string[]): readonly FoundNavigator[] {
    const here = this.#navigators.filter(({ at }) => keyOf(at) === keyOf(path));
    return here.toSorted((a, b) => weightOf(a) - weightOf(b));
  }

  /** What is shown first there: by those who have not signed in, where that decides. */
  #firstAt(path: readonly string[]): string | null {
    const [navigator] = this.#navigatorsAt(path);
    return navigator === undefined ? null : (firstOf(navigator)?.name ?? null);
  }

  /** Beside what is shown first to everybody, what is only there on a condition is guarded. */
  #isGuarded(path: readonly string[]): boolean {
    return path.some((name, depth) => {
      const here = this.#navigatorsAt(path.slice(0, depth));
      const own = here.find(({ screens }) => screens.some((screen) => screen.name === name));
      if (own === undefined) return false;
      if (own !== here[0]) return own.presence !== "yes";
      const screen = own.screens.find((one) => one.name === name);
      const isOpen = screen?.presence === "yes" || screen?.branch === firstOf(own)?.branch;
      return !isOpen;
    });
  }
}

/** `gestureEnabled: false`; `gesturesEnabled` up to React Navigation 4. */
function hasNoGesture({ options }: NavigatorScreen): boolean {
  const said = options.flatMap((given) =>
    given.kind === "object"
      ? (given.properties.get("gestureEnabled") ?? given.properties.get("gesturesEnabled") ?? [])
      : [],
  );
  const last = said.at(-1);
  return last?.kind === "literal" && last.value === false;
}

function withRoute(leaf: Omit<LeafScreen, "route">, route: string): LeafScreen {
  return { ...leaf, route };
}

/** The screen that a navigator shows first. */
function firstOf({ screens, initial }: FoundNavigator): NavigatorScreen | undefined {
  const there = screens.filter(({ presence }) => presence !== "no");
  const named = there.find(({ name }) => name === initial);
  const [first] = there;
  if (named !== undefined || first?.presence === "yes") return named ?? first;
  const open = [SIGN_IN, WELCOME].flatMap(
    (pattern) => there.find(({ name }) => pattern.test(name)) ?? [],
  );
  return open[0] ?? first ?? screens[0];
}

/** Of several navigators at one place, that for people who have not signed in comes first. */
function weightOf({ presence, screens }: FoundNavigator): number {
  if (presence === "yes") return 0;
  if (presence === "no") return 3;
  return screens.some(({ name }) => SIGN_IN.test(name) || WELCOME.test(name)) ? 1 : 2;
}

/** How many names two ways begin with alike. */
function shared(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((name, index) => name !== other[index]);
  return first === -1 ? one.length : first;
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
