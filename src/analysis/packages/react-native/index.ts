import { GLOBAL } from "../../code/globals.ts";
import type { ExternalValue } from "../../code/value.ts";
import { invisible, transparent } from "../components.ts";
import { componentName } from "../rendering.ts";
import type { Component, PackageModel } from "../types.ts";
import { nativeConstant, NATIVE_CALLS } from "./calls.ts";
import { button, image, progress, text, textInput, toggle, touchable, view } from "./hosts.ts";
import { list, sectionList } from "./lists.ts";
import { overlay } from "./overlay.ts";

/** The components of React Native, which other packages export under the same names. */
export const HOSTS: ReadonlyMap<string, Component> = new Map<string, Component>([
  ["View", view],
  ["ScrollView", view],
  ["SafeAreaView", view],
  ["KeyboardAvoidingView", view],
  ["ImageBackground", view],
  ["InputAccessoryView", view],
  ["Text", text],
  ["Button", button],
  ["Pressable", touchable],
  ["TouchableOpacity", touchable],
  ["TouchableHighlight", touchable],
  ["TouchableNativeFeedback", touchable],
  ["TouchableWithoutFeedback", touchable],
  ["TextInput", textInput],
  ["Switch", toggle],
  ["Image", image],
  ["ActivityIndicator", progress],
  ["FlatList", list],
  ["VirtualizedList", list],
  ["SectionList", sectionList],
  ["Modal", overlay],
  ["RefreshControl", transparent],
  ["StatusBar", invisible],
]);

/** `Animated.View` is a `View` that moves. */
export function hostNamed(type: ExternalValue): Component | null {
  const name = componentName(type).replace(/^(?:default\.)?(?:Animated|Reanimated)\.?/u, "");
  return HOSTS.get(name) ?? null;
}

/** React Native. Source: reactnative.dev/docs/components-and-apis. */
export const reactNative: PackageModel = {
  name: "react-native",
  matches: (module) => module === "react-native" || module === GLOBAL,
  calls: NATIVE_CALLS,
  constant: ({ name }) => nativeConstant(name),
  component: (type) => (type.module === "react-native" ? hostNamed(type) : null),
};
