import {
  literal,
  native,
  UNDEFINED,
  weaker,
  type ElementValue,
  type ExternalValue,
  type Presence,
  type Value,
} from "../code/value.ts";
import type { UiNode } from "../ui/tree.ts";
import { called, componentName, hostNode } from "../dialects/react/host.ts";
import type { Place, Renderer } from "../dialects/react/renderer.ts";

const FAMILY = /radix|headlessui|base-ui|vaul|ariakit|reach\//u;
const OVERLAY =
  /dialog|drawer|popover|dropdown|menu|select|tooltip|hover-card|collapsible|sheet|modal/iu;
const CONTENT =
  /(?:^|\.|Dialog|Modal|Drawer|Sheet|Popover|Menu|Select|Tooltip|HoverCard)(?:Content|Panel|Items|Options|Overlay|Viewport|Popup)$/u;
const PASSED_ON = /(?:^|\.|Dialog|Popover|Menu|Drawer|Tooltip)(?:Portal|Positioner)$/u;
const TRIGGER = /(?:^|\.|Dialog|Popover|Menu|Drawer|Sheet)(?:Trigger|Button)$/u;
const CLOSE = /(?:^|\.|Dialog|Popover|Drawer|Sheet)(?:Close|Cancel|Action)$/u;
const ROOT =
  /(?:^|\.)(?:Root|Dialog|AlertDialog|Drawer|Popover|DropdownMenu|Menu|Sheet|Modal|Disclosure)$/u;
const OPEN = "#open";
const ROLES: readonly (readonly [RegExp, string])[] = [
  [/alert-?dialog/iu, "alertdialog"],
  [/menu/iu, "menu"],
  [/dialog|drawer|sheet|modal|vaul/iu, "dialog"],
];

/**
 * Shows a part of a dialog, menu or popover of a component library: the root keeps whether it is
 * open, the trigger opens it, the content is shown while it is. Null for any other component.
 */
export function renderOverlayPart(
  type: ExternalValue,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] | null {
  const name = componentName(type);
  if (!FAMILY.test(type.module))
    return CONTENT.test(name) ? closed(name, element, place, renderer) : null;
  if (/slot/u.test(type.module)) return renderSlot(element, place, renderer);
  if (!OVERLAY.test(type.module) && !OVERLAY.test(name)) return null;
  if (PASSED_ON.test(name)) return childrenOf(element, place, renderer);
  if (CONTENT.test(name)) return renderContent(type, element, place, renderer);
  if (TRIGGER.test(name)) return renderToggle(element, true, place, renderer);
  if (CLOSE.test(name)) return renderToggle(element, false, place, renderer);
  if (/(?:^|\.)Title$/u.test(name))
    return [hostNode({ tag: "h2", isComponent: false }, element, place, renderer)];
  if (/(?:^|\.)Item$/u.test(name)) return [itemNode(type, element, place, renderer)];
  return ROOT.test(name) ? renderRoot(element, place, renderer) : null;
}

function closed(
  name: string,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  return [
    hostNode({ tag: name, isComponent: true }, element, { ...place, presence: "no" }, renderer),
  ];
}

/** `Slot` of Radix: the only child with the properties of the slot. */
export function renderSlot(
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const child = element.properties.properties.get("children");
  if (child?.kind !== "element") return childrenOf(element, place, renderer);
  const own = [...element.properties.properties].filter(
    ([name]) => name !== "children" && name !== "asChild",
  );
  const merged: ElementValue = {
    ...child,
    properties: {
      ...child.properties,
      properties: new Map([...own, ...child.properties.properties]),
    },
  };
  return renderer.render(merged, place);
}

function renderRoot(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const { properties } = element.properties;
  const { store } = renderer.evaluator.session;
  const key = `${place.path}#open`;
  const given = properties.get("open");
  if (!store.has(key)) store.set(key, properties.get("defaultOpen") ?? literal(false));
  const open = given ?? store.get(key) ?? literal(false);
  const change = native("onOpenChange", ([next]) => {
    const value = next ?? UNDEFINED;
    renderer.evaluator.session.store.set(key, value);
    const callback = properties.get("onOpenChange");
    return callback === undefined ? UNDEFINED : renderer.evaluator.call(callback, [value]);
  });
  const state: Value = { kind: "array", items: [open, change], rest: null };
  const contexts = new Map([...place.contexts, [OPEN, state] as const]);
  return childrenOf(element, { ...place, contexts }, renderer);
}

function itemNode(
  type: ExternalValue,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): UiNode {
  const role = literal(/select/u.test(type.module) ? "option" : "menuitem");
  return hostNode(
    { tag: "div", isComponent: false, attributes: [["role", role]] },
    element,
    place,
    renderer,
  );
}

function stateAround(place: Place): readonly [open: Value, change: Value] | null {
  const state = place.contexts.get(OPEN);
  const [open, change] = state?.kind === "array" ? state.items : [];
  return open === undefined || change === undefined ? null : [open, change];
}

function renderContent(
  type: ExternalValue,
  element: ElementValue,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const state = stateAround(place);
  const truth = state === null ? false : renderer.evaluator.truth(state[0]);
  const shown: Presence = truth === null ? "maybe" : truth ? "yes" : "no";
  const presence = weaker(place.presence, shown);
  if (type.name.endsWith("Overlay")) return [];
  const named = `${type.module} ${type.name}`;
  const role = ROLES.find(([pattern]) => pattern.test(named))?.[1];
  const attributes = role === undefined ? [] : [["role", literal(role)] as const];
  return [
    hostNode(
      { tag: "div", isComponent: false, attributes },
      element,
      { ...place, presence },
      renderer,
    ),
  ];
}

/** A button, or the child that takes its place, which opens or closes what is around it. */
function renderToggle(
  element: ElementValue,
  opens: boolean,
  place: Place,
  renderer: Renderer,
): readonly UiNode[] {
  const state = stateAround(place);
  const click = native("toggle", () => {
    if (state === null) return UNDEFINED;
    const next = opens ? renderer.evaluator.truth(state[0]) !== true : false;
    return renderer.evaluator.call(state[1], [literal(next)]);
  });
  const given: ElementValue = {
    ...element,
    properties: {
      ...element.properties,
      properties: new Map([...element.properties.properties, ["onClick", click]]),
    },
  };
  const isChild = element.properties.properties.get("asChild") !== undefined;
  if (isChild) return renderSlot(given, place, renderer);
  return [
    hostNode(
      { tag: "button", isComponent: false, attributes: [["type", literal("button")]] },
      given,
      place,
      renderer,
    ),
  ];
}

function childrenOf(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const children = element.properties.properties.get("children");
  return children === undefined ? [] : renderer.render(called(children, renderer), place);
}
