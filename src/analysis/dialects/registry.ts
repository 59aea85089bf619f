import { androidViews } from "./android-views/index.ts";
import { compose } from "./compose/index.ts";
import { flutter } from "./flutter/index.ts";
import { html } from "./html/index.ts";
import { next } from "./next/index.ts";
import { reactNative } from "./react-native/index.ts";
import { react } from "./react/index.ts";
import { swiftUi } from "./swiftui/index.ts";
import { uiKit } from "./uikit/index.ts";
import type { Dialect } from "./types.ts";

/** Every dialect that is read; of two pages at one URL, the first that was found is described. */
export const DIALECTS: readonly Dialect[] = [
  next,
  reactNative,
  react,
  html,
  compose,
  androidViews,
  flutter,
  swiftUi,
  uiKit,
];
