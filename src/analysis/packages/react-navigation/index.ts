import type { Evaluator } from "../../code/evaluator.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "../../code/value.ts";
import { elementOf } from "../react/elements.ts";
import { renderStateOf } from "../react/render-state.ts";
import type { PackageCall, PackageModel } from "../types.ts";
import { navigationComponent } from "./components.ts";
import { ACTION, navigationObject } from "./navigation-object.ts";
import { createdBy, createNavigator, NAVIGATOR_MODULE } from "./navigators.ts";
import type { NavigatorKind } from "./placement.ts";
import { navigationHere, navigationOf } from "./placement.ts";

const navigationNow: PackageCall = (_, evaluator) =>
  navigationObject(navigationHere(evaluator), evaluator);

/** What the functions of React Navigation give. Source: reactnavigation.org/docs. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useNavigation", navigationNow],
  ["createNavigationContainerRef", (_, evaluator) => laterNavigation(evaluator)],
  ["useNavigationContainerRef", (_, evaluator) => laterNavigation(evaluator)],
  ["useRoute", () => objectOf([["params", objectOf([], true)]], true)],
  ["useIsFocused", () => literal(true)],
  ["useTheme", () => objectOf([], true)],
  ["useScrollToTop", () => UNDEFINED],
  ["useNavigationState", () => UNKNOWN],
  ["useFocusEffect", ([effect], evaluator) => whenShown(effect, evaluator)],
  ["createStaticNavigation", ([root]) => staticRoot(root)],
]);

/** Navigates on whatever screen is shown when it is used. */
function laterNavigation(evaluator: Evaluator): Value {
  const now = navigationObject(null, evaluator);
  if (now.kind !== "object") return now;
  const methods = [...now.properties.keys()].map((name) => {
    const run = native(
      `later ${name}`,
      (args) => {
        const here = navigationObject(navigationOf(evaluator.session.store), evaluator);
        return evaluator.call(evaluator.member(here, name), args);
      },
      [],
    );
    return [name, run] as const;
  });
  return objectOf([...methods, ["isReady", native("isReady", () => literal(true), [])]], true);
}

/** An effect that runs once the screen is shown. */
function whenShown(effect: Value | undefined, evaluator: Evaluator): Value {
  if (effect !== undefined)
    renderStateOf(evaluator.session).effects.push(
      native("effect", () => evaluator.call(effect, [])),
    );
  return UNDEFINED;
}

/** A component that shows a navigator which is described by data. */
function staticRoot(root: Value | undefined): Value {
  const type = { kind: "external", module: NAVIGATOR_MODULE, name: "root.Static" } as const;
  return native("component", () => elementOf(type, objectOf([["root", root ?? UNDEFINED]])), [
    root ?? UNDEFINED,
  ]);
}

/** `CommonActions.navigate(…)` and its like describe what `dispatch` then does. */
const MAKERS = /^(?:CommonActions|StackActions|TabActions|DrawerActions)\.(\w+)$/u;

/** Its versions before the fifth, which take the screens as an object of routes. */
const OLD = /^react-navigation(?:-(?:stack|tabs|drawer|material-bottom-tabs))?$/u;

/** `createStackNavigator({ Home: { screen: Home } }, { initialRouteName })`, as data. */
function oldNavigator(kind: NavigatorKind, [routes, config]: readonly Value[]): Value {
  const given = config?.kind === "object" ? [...config.properties] : [];
  const options = given.find(([name]) => /^(?:defaultN|n)avigationOptions$/u.test(name));
  const entries = [
    ...given,
    ...(options === undefined ? [] : [["screenOptions", options[1]] as const]),
    ["screens", routes ?? UNDEFINED] as const,
  ];
  return createNavigator(kind, objectOf(entries));
}

/** React Navigation: stacks, tabs and drawers. Source: reactnavigation.org/docs. */
export const reactNavigation: PackageModel = {
  name: "react-navigation",
  matches: (module) =>
    module.startsWith("@react-navigation/") || module === NAVIGATOR_MODULE || OLD.test(module),
  calls: CALLS,
  call({ module, name }, args) {
    const kind = createdBy(name);
    if (kind !== null && OLD.test(module)) return staticRoot(oldNavigator(kind, args));
    if (kind !== null) return createNavigator(kind, args[0]);
    if (name === "createAppContainer" || name === "withNavigation") return args[0] ?? UNKNOWN;
    const made = MAKERS.exec(name)?.[1];
    if (made === undefined) return null;
    return objectOf([
      [ACTION, literal(made)],
      ["args", arrayOf(args)],
    ]);
  },
  component: navigationComponent,
};
