import type { ElementValue, ExternalValue, Value } from "../code/value.ts";
import { weaker, type Presence } from "../partial.ts";
import { renderClosed, isOverlayContent } from "./overlays.ts";
import { componentName, type Renderer } from "./rendering.ts";
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

function componentByName(type: ExternalValue): Component | null {
  const name = componentName(type);
  if (TRANSPARENT.has(name)) return transparent;
  if (AROUND.test(name)) return asComponent(name);
  if (HEAD.has(name)) return head;
  if (INVISIBLE.has(name) || name.endsWith("Devtools")) return invisible;
  if (isLabel(type, name)) return asTag("label");
  if (isOverlayContent(name)) return { render: renderClosed(name) };
  return OVERLAY.test(name) || ANCHORED.test(name)
    ? { render: renderOverlay(name), byName: true }
    : null;
}

/** What is in these is shown while they are open. */
const OVERLAY = /(?:Modal|Dialog|Drawer|Sheet|Offcanvas|Backdrop|Lightbox|Snackbar)$/u;
/** So is what is in these, where they are told what they stand beside; else it is what opens them. */
const ANCHORED = /(?:Menu|Popover|Popper)$/u;
/** `open`, `show`, `isOpen`, `visible`, `showModal`, `isDrawerOpen` … */
const OPENNESS =
  /^(?:(?:is)?(?:open(?:ed)?|shown?|visible)|(?:is|show|open)?(?:modal|dialog|drawer|menu|popover)(?:open|visible|shown)?)$/iu;

/** What is named like an overlay is on the page while the property says so that is named like it. */
function renderOverlay(name: string): Component["render"] {
  return (element, place, renderer) => {
    const presence = presenceIn(name, element, renderer);
    const inside = { ...place, presence: weaker(place.presence, presence) };
    return [renderer.node({ tag: name, isComponent: true }, element, inside)];
  };
}

function presenceIn(name: string, element: ElementValue, { evaluator }: Renderer): Presence {
  const { properties } = element.properties;
  const holdsContent = OVERLAY.test(name) || properties.has("anchorEl");
  if (!holdsContent || properties.has("content") || hasTrigger(properties.get("children")))
    return "yes";
  const open = [...properties].find(([property]) => OPENNESS.test(property))?.[1];
  const isOpen = open === undefined ? true : evaluator.truth(open);
  return isOpen === null ? "maybe" : isOpen ? "yes" : "no";
}

/** Whether what opens an overlay is written inside of it. */
function hasTrigger(children: Value | undefined): boolean {
  if (children === undefined) return false;
  if (children.kind === "array") return children.items.some((item) => hasTrigger(item));
  if (children.kind !== "element" || typeof children.type === "string") return false;
  return children.type.kind === "external" && /(?:Trigger|Target)$/u.test(children.type.name);
}

/** Label primitives of component libraries are a `label`. */
function isLabel(type: ExternalValue, name: string): boolean {
  return (
    /(?:^|\.)(?:Input|Form)?Label$/u.test(name) || (/label/u.test(type.module) && name === "Root")
  );
}
