import { isSameValue } from "../code/same-value.ts";
import {
  literal,
  native,
  UNDEFINED,
  type ElementValue,
  type ExternalValue,
  type Value,
} from "../code/value.ts";
import { weaker, type Presence } from "../partial.ts";
import type { UiNode } from "../ui/tree.ts";
import { asTag } from "./components.ts";
import { called, componentName, renderChildren, type Place, type Renderer } from "./rendering.ts";
import { Slot } from "./slot.ts";
import type { Component, PackageModel } from "./types.ts";

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
const ROLES: readonly (readonly [RegExp, string])[] = [
  [/alert-?dialog/iu, "alertdialog"],
  [/menu/iu, "menu"],
  [/select/iu, "listbox"],
  [/dialog|drawer|sheet|modal|vaul/iu, "dialog"],
];

/**
 * Those that keep the rest of the page from being used while they are open: dialogs, and of Radix its menus
 * and lists as well. Source: radix-ui.com/primitives/docs, the `modal` property.
 */
const MODAL =
  /(?:alert-?)?dialog|drawer|sheet|vaul|radix-ui\/react-(?:dropdown-menu|context-menu|select)|radix-ui (?:DropdownMenu|ContextMenu|Select)\./iu;

/** Whether the overlay around is open, and what changes that. */
interface OpenState {
  readonly open: Value;
  readonly change: Value;
  /** False for one beside which the page is used as before. */
  readonly isModal: boolean;
}

const BUTTON = literal("button");
const OPEN = new Slot<OpenState | null>(
  null,
  (one, other) =>
    isSameValue(one?.open, other?.open) &&
    isSameValue(one?.change, other?.change) &&
    one?.isModal === other?.isModal,
);

/**
 * Dialogs, menus and popovers of component libraries: the root keeps whether it is open, the
 * trigger opens it, the content is shown while it is. Source: radix-ui.com/primitives/docs.
 */
export const overlays: PackageModel = {
  name: "Radix, Headless UI, Base UI, Vaul, Ariakit, Reach",
  matches: (module) => FAMILY.test(module),
  component: overlayPart,
};

function overlayPart(type: ExternalValue): Component | null {
  const name = componentName(type);
  if (/slot/u.test(type.module)) return { render: renderSlot };
  if (!OVERLAY.test(type.module) && !OVERLAY.test(name)) return null;
  if (PASSED_ON.test(name)) return { render: renderChildren };
  if (CONTENT.test(name)) return { render: contentOf(type) };
  const isSelect = /select/iu.test(`${type.module} ${type.name}`);
  if (TRIGGER.test(name)) return { render: toggle(true, isSelect) };
  if (CLOSE.test(name)) return { render: toggle(false) };
  if (/(?:^|\.|Dialog)Title$/u.test(name)) return asTag("h2");
  if (/headlessui/u.test(type.module) && /^Menu\.?Item$/u.test(name)) return { render: menuItem };
  if (/(?:^|\.)Item$/u.test(name)) return { render: itemOf(type) };
  return ROOT.test(name) ? { render: renderRoot } : null;
}

/** Whether the name of a component says that it is shown only when something is opened. */
export function isOverlayContent(name: string): boolean {
  return CONTENT.test(name);
}

/** Content of an overlay of which nothing is known but its name: not there at first. */
export function renderClosed(name: string): Component["render"] {
  return (element, place, renderer) => [
    renderer.node({ tag: name, isComponent: true }, element, { ...place, presence: "no" }),
  ];
}

/**
 * `Slot` of Radix: the only child with the properties of the slot; of listeners both are called, the
 * child's first. Source: radix-ui.com/primitives/docs/utilities/slot#event-handlers.
 */
function renderSlot(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const child = element.properties.properties.get("children");
  if (child?.kind !== "element") return renderChildren(element, place, renderer);
  const own = [...element.properties.properties].filter(
    ([name]) => name !== "children" && name !== "asChild",
  );
  const properties = new Map([...own, ...child.properties.properties]);
  for (const [name, listener] of own) {
    const inner = child.properties.properties.get(name);
    if (inner !== undefined && /^on[A-Z]/u.test(name))
      properties.set(name, both(inner, listener, renderer));
  }
  return renderer.render({ ...child, properties: { ...child.properties, properties } }, place);
}

function both(first: Value, second: Value, { evaluator }: Renderer): Value {
  const call = (args: readonly Value[]): Value => {
    evaluator.call(first, args);
    return evaluator.call(second, args);
  };
  return native("both", call, [first, second]);
}

function renderRoot(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const { properties } = element.properties;
  const { store } = renderer.evaluator.session;
  const key = `${place.path}#open`;
  const given = properties.get("open");
  const known = store.get(key);
  const kept = known ?? properties.get("defaultOpen") ?? literal(false);
  if (known === undefined) store.set(key, kept);
  place.reads.noteState(key, { value: kept, isInitial: known === undefined });
  const open = given ?? kept;
  const change = native(
    "onOpenChange",
    ([next]) => {
      const value = next ?? UNDEFINED;
      renderer.evaluator.session.store.set(key, value);
      const callback = properties.get("onOpenChange");
      return callback === undefined ? UNDEFINED : renderer.evaluator.call(callback, [value]);
    },
    [literal(key), properties.get("onOpenChange") ?? UNDEFINED],
  );
  const modal = properties.get("modal");
  const isModal = modal === undefined || renderer.evaluator.truth(modal) !== false;
  return renderChildren(element, OPEN.hand(place, { open, change, isModal }), renderer);
}

/** An item of a menu of Headless UI is its child, which gets the role. */
function menuItem(element: ElementValue, place: Place, renderer: Renderer): readonly UiNode[] {
  const children = called(element.properties.properties.get("children") ?? UNDEFINED, renderer);
  const properties = new Map<string, Value>([
    ...element.properties.properties,
    ["role", literal("menuitem")],
    ["children", children],
  ]);
  return renderSlot(
    { ...element, properties: { ...element.properties, properties } },
    place,
    renderer,
  );
}

function itemOf(type: ExternalValue): Component["render"] {
  const isSelect = /select/iu.test(`${type.module} ${type.name}`);
  const role = literal(isSelect ? "option" : "menuitem");
  const tag = { tag: "div", isComponent: false, properties: [["role", role]] } as const;
  return (element, place, renderer) => [renderer.node(tag, element, place)];
}

function contentOf(type: ExternalValue): Component["render"] {
  return (element, place, renderer) => {
    const presence = weaker(place.presence, presenceOf(OPEN.read(place), renderer));
    // It covers the page, and may have the content in it.
    if (type.name.endsWith("Overlay"))
      return renderChildren(element, { ...place, presence }, renderer);
    const named = `${type.module} ${type.name}`;
    const role = ROLES.find(([pattern]) => pattern.test(named))?.[1];
    const isModal = OPEN.read(place)?.isModal === true && MODAL.test(named);
    const properties: (readonly [string, Value])[] = [
      ...(role === undefined ? [] : [["role", literal(role)] as const]),
      ...(isModal ? [["aria-modal", literal("true")] as const] : []),
    ];
    const tag = { tag: "div", isComponent: false, properties };
    return [renderer.node(tag, element, { ...place, presence })];
  };
}

function presenceOf(state: OpenState | null, { evaluator }: Renderer): Presence {
  const truth = state === null ? false : evaluator.truth(state.open);
  return truth === null ? "maybe" : truth ? "yes" : "no";
}

/** A button, or the child that takes its place, which opens or closes what is around it. */
function toggle(opens: boolean, isSelect = false): Component["render"] {
  return (element, place, renderer) => {
    const state = OPEN.read(place);
    const { evaluator } = renderer;
    const click = native(
      "toggle",
      () => {
        if (state === null) return UNDEFINED;
        const next = opens ? evaluator.truth(state.open) !== true : false;
        return evaluator.call(state.change, [literal(next)]);
      },
      [literal(opens), state?.open ?? UNDEFINED, state?.change ?? UNDEFINED],
    );
    const properties = new Map([...element.properties.properties, ["onClick", click] as const]);
    const given = { ...element, properties: { ...element.properties, properties } };
    if (properties.has("asChild")) return renderSlot(given, place, renderer);
    const role = isSelect ? [["role", literal("combobox")] as const] : [];
    const tag = {
      tag: "button",
      isComponent: false,
      properties: [["type", BUTTON], ...role],
    } as const;
    return [renderer.node(tag, given, place)];
  };
}
