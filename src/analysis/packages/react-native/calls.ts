import {
  objectOf,
  UNDEFINED,
  UNKNOWN,
  variants,
  literal,
  native,
  type Value,
} from "../../code/value.ts";
import type { PackageCall } from "../types.ts";
import { showAlert } from "./alerts.ts";

const nothing: PackageCall = () => UNDEFINED;
const same: PackageCall = ([value]) => value ?? UNDEFINED;
/** Something with members that nobody knows. */
const open: PackageCall = () => objectOf([], true);

/** What the functions of React Native give. Source: reactnative.dev/docs. */
export const NATIVE_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["Alert.alert", showAlert],
  ["StyleSheet.create", same],
  ["StyleSheet.flatten", same],
  ["StyleSheet.compose", ([one]) => one ?? UNDEFINED],
  ["Platform.select", ([choices]) => selected(choices)],
  ["Dimensions.get", open],
  ["useWindowDimensions", open],
  ["useColorScheme", () => UNKNOWN],
  ["Keyboard.dismiss", nothing],
  ["Keyboard.addListener", open],
  ["Vibration.vibrate", nothing],
  ["LayoutAnimation.configureNext", nothing],
  ["LayoutAnimation.easeInEaseOut", nothing],
  ["AppState.addEventListener", open],
  ["BackHandler.addEventListener", open],
  ["DeviceEventEmitter.addListener", open],
  [
    "InteractionManager.runAfterInteractions",
    ([run], evaluator) => (run === undefined ? UNDEFINED : evaluator.call(run, [])),
  ],
  ["Animated.createAnimatedComponent", same],
  ["UIManager.setLayoutAnimationEnabledExperimental", nothing],
  ["LogBox.ignoreLogs", nothing],
  ["LogBox.ignoreAllLogs", nothing],
  ["I18nManager.allowRTL", nothing],
  ["AppRegistry.registerComponent", nothing],
  ["processColor", () => UNKNOWN],
]);

/** One of what is for Android, for iOS or for both. */
function selected(choices: Value | undefined): Value {
  if (choices?.kind !== "object") return UNKNOWN;
  const of = (name: string): Value | undefined => choices.properties.get(name);
  const shared = of("native") ?? of("default");
  const values = [of("android") ?? shared, of("ios") ?? shared].filter(
    (value) => value !== undefined,
  );
  return variants(values.map((value) => ({ value, presence: "maybe" as const })));
}

/** What is exported without a call. */
export function nativeConstant(name: string): Value | null {
  switch (name) {
    case "Platform.OS":
      return variants(
        ["android", "ios"].map((os) => ({ value: literal(os), presence: "maybe" as const })),
      );
    case "Platform.isTV":
    case "I18nManager.isRTL":
    case "__DEV__":
      return literal(false);
    default:
      return null;
  }
}

/** Calls of packages that change nothing that a test could see. */
export const QUIET_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["impactAsync", nothing],
  ["notificationAsync", nothing],
  ["selectionAsync", nothing],
  ["hideAsync", nothing],
  ["hide", nothing],
  ["preventAutoHideAsync", nothing],
  ["setOptions", nothing],
  ["useFonts", () => ({ kind: "array", items: [literal(true), literal(null)], rest: null })],
  ["loadAsync", nothing],
  ["useSafeAreaInsets", open],
  ["useSafeAreaFrame", open],
  ["useAnimatedStyle", open],
  ["useSharedValue", ([value]) => objectOf([["value", value ?? UNDEFINED]])],
  ["useBottomTabBarHeight", () => UNKNOWN],
  ["useHeaderHeight", () => UNKNOWN],
  ["useKeyboardHandler", nothing],
  ["runOnJS", ([run]) => run ?? native("nothing", () => UNDEFINED)],
]);
