import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import {
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type NativeValue,
  type Value,
} from "../../code/value.ts";
import { BACK } from "../../../contracts/mobile.ts";
import { HISTORY } from "../../script/navigation-target.ts";
import { drawerAction } from "./drawer.ts";
import type { Navigation } from "./placement.ts";

type How = "replace" | "switch" | null;

/** What `useNavigation` gives. Source: reactnavigation.org/docs/navigation-object. */
export function navigationObject(navigation: Navigation | null, evaluator: Evaluator): Value {
  const go = (how: How): NativeValue =>
    action(`navigate ${how ?? ""}`, navigation, (args) => goTo(args, how, navigation, evaluator));
  const back = action("goBack", navigation, () => leave(literal(BACK), null, evaluator));
  const nothing = native("nothing", () => UNDEFINED);
  const yes = native("yes", () => literal(true));
  const parent = native("getParent", () => navigationObject(navigation, evaluator), []);
  return objectOf(
    [
      ...["navigate", "push", "navigateDeprecated", "preload"].map(
        (name) => [name, go(null)] as const,
      ),
      ["jumpTo", go("switch")],
      ["popTo", go("replace")],
      ["replace", go("replace")],
      ["reset", action("reset", navigation, ([state]) => reset(state, navigation, evaluator))],
      [
        "dispatch",
        action("dispatch", navigation, ([given]) => dispatch(given, navigation, evaluator)),
      ],
      ...["goBack", "pop", "popToTop"].map((name) => [name, back] as const),
      ["setOptions", nothing],
      ["setParams", nothing],
      ["openDrawer", drawerAction(true, evaluator)],
      ["toggleDrawer", drawerAction(true, evaluator)],
      ["closeDrawer", drawerAction(false, evaluator)],
      ["addListener", native("addListener", () => nothing)],
      ["canGoBack", yes],
      ["isFocused", yes],
      ["getParent", parent],
    ],
    true,
  );
}

/** Two of the same navigation do the same, so that what is shown can be told to be the same. */
function action(
  name: string,
  navigation: Navigation | null,
  run: NativeValue["call"],
): NativeValue {
  const target = navigation?.target ?? [];
  const at = navigation?.at ?? [];
  return native(name, run, [literal(target.join("/")), literal(at.join("/"))]);
}

function goTo(
  [given, params]: readonly Value[],
  how: How,
  navigation: Navigation | null,
  evaluator: Evaluator,
): Value {
  const isObject = given?.kind === "object";
  const name = stringOf(isObject ? given.properties.get("name") : given);
  const nested = isObject ? given.properties.get("params") : params;
  if (navigation === null) return UNDEFINED;
  if (name === null) return leave(UNKNOWN, how, evaluator);
  const route = navigation.map.routeOf(name, nested, navigation.at);
  if (route === null) return noteScreen(name, evaluator);
  return leave(literal(route), how ?? navigation.map.historyTo(route, navigation.at), evaluator);
}

/** Goes somewhere: the route of a screen, or back. */
export function leave(target: Value, how: How, { session }: Evaluator): Value {
  if (session.mode !== "event") return UNDEFINED;
  const told = how === null ? [] : [[HISTORY, literal(how)] as const];
  session.event.navigations.push(objectOf([["pathname", target], ...told]));
  return UNDEFINED;
}

function noteScreen(name: string, evaluator: Evaluator): Value {
  evaluator.note({
    kind: "route",
    what: `the screen ${name}, which is navigated to`,
    why: "no navigator that is followed has a screen of that name",
    help: "tests of it that are written by hand",
  });
  return UNDEFINED;
}

/** `reset({ index, routes: [{ name }] })` shows the last of the routes. */
function reset(
  state: Value | undefined,
  navigation: Navigation | null,
  evaluator: Evaluator,
): Value {
  const routes = state?.kind === "object" ? state.properties.get("routes") : undefined;
  const last = routes?.kind === "array" ? routes.items.at(-1) : undefined;
  return last === undefined
    ? leave(UNKNOWN, "replace", evaluator)
    : goTo([last], "replace", navigation, evaluator);
}

/** Where an action is kept that `CommonActions` and its like have made. */
export const ACTION = "#action";

function dispatch(
  given: Value | undefined,
  navigation: Navigation | null,
  evaluator: Evaluator,
): Value {
  const made = given?.kind === "object" ? given.properties.get(ACTION) : undefined;
  const args = given?.kind === "object" ? given.properties.get("args") : undefined;
  const list = args?.kind === "array" ? args.items : [];
  switch (stringOf(made)) {
    case "navigate":
    case "push":
      return goTo(list, null, navigation, evaluator);
    case "jumpTo":
      return goTo(list, "switch", navigation, evaluator);
    case "replace":
      return goTo(list, "replace", navigation, evaluator);
    case "reset":
      return reset(list[0], navigation, evaluator);
    case "goBack":
    case "pop":
    case "popToTop":
      return leave(literal(BACK), null, evaluator);
    default:
      return UNDEFINED;
  }
}
