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
import { navigationHere } from "./placement.ts";

const navigationNow: PackageCall = (_, evaluator) =>
  navigationObject(navigationHere(evaluator), evaluator);

/** What the functions of React Navigation give. Source: reactnavigation.org/docs. */
const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useNavigation", navigationNow],
  ["createNavigationContainerRef", navigationNow],
  ["useNavigationContainerRef", navigationNow],
  ["useRoute", () => objectOf([["params", objectOf([], true)]], true)],
  ["useIsFocused", () => literal(true)],
  ["useTheme", () => objectOf([], true)],
  ["useScrollToTop", () => UNDEFINED],
  ["useNavigationState", () => UNKNOWN],
  ["useFocusEffect", ([effect], evaluator) => whenShown(effect, evaluator)],
  ["createStaticNavigation", ([root]) => staticRoot(root)],
]);

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

/** React Navigation: stacks, tabs and drawers. Source: reactnavigation.org/docs. */
export const reactNavigation: PackageModel = {
  name: "react-navigation",
  matches: (module) => /^@react-navigation\//u.test(module) || module === NAVIGATOR_MODULE,
  calls: CALLS,
  call({ name }, args) {
    const kind = createdBy(name);
    if (kind !== null) return createNavigator(kind, args[0]);
    const made = MAKERS.exec(name)?.[1];
    if (made === undefined) return null;
    return objectOf([
      [ACTION, literal(made)],
      ["args", arrayOf(args)],
    ]);
  },
  component: navigationComponent,
};
