import { weaker } from "../partial.ts";
import type { ElementValue, ExternalValue, Value } from "../code/value.ts";
import { renderClosed, isOverlayContent } from "./overlays.ts";
import { componentName } from "./rendering.ts";
import { asComponent, asTag, head, invisible, transparent } from "./components.ts";
import type { Component, PackageModel } from "./types.ts";

/** Components that show nothing, whatever package they come from. */
const INVISIBLE = new Set([
  "Script",
  "Meta",
  "Links",
  "Scripts",
  "ScrollRestoration",
  "Toaster",
  "ToastContainer",
]);
/** Components whose content is for the head of the page. */
const HEAD = new Set(["Helmet", "Head"]);
const TRANSPARENT = new Set(["Fragment", "StrictMode", "Suspense"]);
/** Components that hand something down to what is in them, and show nothing by themselves. */
const AROUND = /(?:Provider|Boundary)$/u;

/** What the name of a component says, where its package is not known: the last to be asked. */
export const conventions: PackageModel = {
  name: "any package, by the names of its components",
  matches: () => true,
  component: componentByName,
};

function componentByName(type: ExternalValue, element: ElementValue): Component | null {
  const name = componentName(type);
  if (TRANSPARENT.has(name)) return transparent;
  if (AROUND.test(name)) return asComponent(name);
  if (HEAD.has(name)) return head;
  if (INVISIBLE.has(name) || name.endsWith("Devtools")) return invisible;
  if (isLabel(type, name)) return asTag("label");
  const openness = OVERLAY.test(name) ? opennessOf(element) : undefined;
  if (openness !== undefined) return { render: renderWhile(openness, name) };
  return isOverlayContent(name) ? { render: renderClosed(name) } : null;
}

/** What is shown over the page while a property says so. */
const OVERLAY =
  /(?:^|\.|[a-z])(?:Dialog|Modal|Drawer|Offcanvas|Popover|Sheet|Snackbar|Toast|Backdrop|Menu|Collapse)$/u;
const OPENNESS = ["open", "isOpen", "opened", "show", "visible", "in"];

function opennessOf({ properties: { properties } }: ElementValue): Value | undefined {
  return OPENNESS.map((name) => properties.get(name)).find((value) => value !== undefined);
}

/** As open as it is said to be. */
function renderWhile(openness: Value, name: string): Component["render"] {
  return (element, place, renderer) => {
    const truth = renderer.evaluator.truth(openness);
    const open = truth === null ? "maybe" : truth ? "yes" : "no";
    const around = {
      ...place,
      presence: weaker(place.presence, open),
      own: weaker(place.own, open),
    };
    return [renderer.node({ tag: name, isComponent: true }, element, around)];
  };
}

/** Label primitives of component libraries are a `label`. */
function isLabel(type: ExternalValue, name: string): boolean {
  return (
    /(?:^|\.)(?:Input|Form)?Label$/u.test(name) || (/label/u.test(type.module) && name === "Root")
  );
}
