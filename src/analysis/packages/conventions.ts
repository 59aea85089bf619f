import type { ExternalValue } from "../code/value.ts";
import { renderClosed, isOverlayContent } from "./overlays.ts";
import { componentName } from "./rendering.ts";
import { asComponent, asTag, invisible, transparent } from "./components.ts";
import type { Component, PackageModel } from "./types.ts";

/** Components that show nothing, whatever package they come from. */
const INVISIBLE = new Set([
  "Helmet",
  "Head",
  "Script",
  "Meta",
  "Links",
  "Scripts",
  "ScrollRestoration",
  "Toaster",
  "ToastContainer",
]);
const TRANSPARENT = new Set(["Fragment", "StrictMode", "Suspense"]);
/** Components that hand something down to what is in them, and show nothing by themselves. */
const AROUND = /(?:Provider|Boundary)$/u;

/** What the name of a component says, where its package is not known: the last to be asked. */
export const conventions: PackageModel = {
  name: "any package, by the names of its components",
  matches: () => true,
  component: componentByName,
};

function componentByName(type: ExternalValue): Component | null {
  const name = componentName(type);
  if (TRANSPARENT.has(name)) return transparent;
  if (AROUND.test(name)) return asComponent(name);
  if (INVISIBLE.has(name) || name.endsWith("Devtools")) return invisible;
  if (isLabel(type, name)) return asTag("label");
  return isOverlayContent(name) ? { render: renderClosed(name) } : null;
}

/** Label primitives of component libraries are a `label`. */
function isLabel(type: ExternalValue, name: string): boolean {
  return (
    /(?:^|\.)(?:Input|Form)?Label$/u.test(name) || (/label/u.test(type.module) && name === "Root")
  );
}
