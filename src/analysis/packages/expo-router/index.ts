import type { Evaluator } from "../../code/evaluator.ts";
import { arrayOf, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { invisible, transparent } from "../components.ts";
import { renderStateOf } from "../react/render-state.ts";
import { NAVIGATION, navigationHere, navigationOf } from "../react-navigation/placement.ts";
import { componentName } from "../rendering.ts";
import type { Component, PackageCall, PackageModel } from "../types.ts";
import { layoutNavigator, slot } from "./layouts.ts";
import { link, redirect } from "./links.ts";
import { routerObject } from "./router.ts";

const COMPONENTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ["Stack", layoutNavigator("stack")],
  ["Tabs", layoutNavigator("tab")],
  ["NativeTabs", layoutNavigator("tab")],
  ["Drawer", layoutNavigator("drawer")],
  ["Slot", slot],
  ["Navigator", slot],
  ["Link", link],
  ["Redirect", redirect],
  ["Unmatched", invisible],
  ["ErrorBoundary", transparent],
  ["ThemeProvider", transparent],
]);

const params: PackageCall = () => objectOf([], true);

const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["useRouter", (_, evaluator) => routerObject(navigationHere(evaluator), evaluator)],
  ["useNavigation", (_, evaluator) => routerObject(navigationHere(evaluator), evaluator)],
  ["useLocalSearchParams", params],
  ["useGlobalSearchParams", params],
  ["useSegments", () => arrayOf([], UNKNOWN)],
  ["usePathname", () => UNKNOWN],
  ["useRootNavigationState", params],
  ["useNavigationContainerRef", params],
  ["useFocusEffect", ([effect], evaluator) => whenShown(effect, evaluator)],
  ["SplashScreen.preventAutoHideAsync", () => UNDEFINED],
  ["SplashScreen.hideAsync", () => UNDEFINED],
  ["SplashScreen.hide", () => UNDEFINED],
]);

/** `<Stack.Screen options={…} />` in a screen itself. */
const ownOptions: Component = {
  render({ properties: { properties } }, place) {
    const options = properties.get("options");
    if (options !== undefined) NAVIGATION.read(place)?.said?.push(options);
    return [];
  },
};

function whenShown(effect: Value | undefined, evaluator: Evaluator): Value {
  if (effect !== undefined)
    renderStateOf(evaluator.session).effects.push(
      native("effect", () => evaluator.call(effect, [])),
    );
  return UNDEFINED;
}

/** `router.push(…)` of the router that is imported. */
const ROUTER = /^router\.(\w+)$/u;

/** Expo Router: screens by their files. Source: docs.expo.dev/router/introduction. */
export const expoRouter: PackageModel = {
  name: "expo-router",
  matches: (module) => /^expo-router(?:\/|$)/u.test(module),
  calls: CALLS,
  call({ name }, args, evaluator) {
    const method = ROUTER.exec(name)?.[1];
    if (method === undefined) return null;
    const router = routerObject(navigationOf(evaluator.session.store), evaluator);
    return evaluator.call(evaluator.member(router, method), args);
  },
  component(type) {
    const name = componentName(type);
    if (name.endsWith(".Screen")) return ownOptions;
    return COMPONENTS.get(name) ?? (type.name.startsWith("Tab") ? transparent : null);
  },
};
