import { literal } from "../../../../src/analysis/code/value.ts";
import { asTag } from "../../../../src/analysis/packages/components.ts";
import { componentName } from "../../../../src/analysis/packages/rendering.ts";
import type { PackageModel } from "../../../../src/analysis/packages/types.ts";

/** An invented package: one component that becomes a button, one function that gives a text. */
export const toyWidgets: PackageModel = {
  name: "toy-widgets",
  matches: (module) => module === "toy-widgets",
  calls: new Map([["useGreeting", () => literal("Good morning")]]),
  component: (type) => (componentName(type) === "Press" ? asTag("button") : null),
};
