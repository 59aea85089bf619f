import { stringOf } from "../../code/text.ts";
import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import { attributeTextOf, attributeValueOf } from "../dom/dom-tree.ts";
import { datasetKey, nodeState, styleKey } from "../node-state.ts";
import { maybe } from "./doubt.ts";
import type { Members, Place } from "./types.ts";

/** Sets an attribute, or takes it away with `null` or `false`. */
export function setAttribute(name: string, value: Value, place: Place): void {
  const before = attributeValueOf(place.dom, place.key, name);
  place.session.store.set(nodeState(place.key, name), maybe(before, value, place));
}

function change(name: Value | undefined, value: Value, place: Place): Value {
  const attribute = stringOf(name)?.toLowerCase() ?? null;
  if (attribute !== null) setAttribute(attribute, value, place);
  return UNDEFINED;
}

/** `node.setAttributeNode(attribute)`, with what `document.createAttribute` gave. */
function setNode(attribute: Value | undefined, place: Place): Value {
  if (attribute?.kind !== "object") return UNDEFINED;
  const { store } = place.session;
  const value = store.property(attribute, "value") ?? UNKNOWN;
  return change(store.property(attribute, "name"), asAttribute(value), place);
}

/** `true` and `false` are texts for `setAttribute`; an empty one sets what is on or off. */
function asAttribute(value: Value | undefined): Value {
  if (value?.kind !== "literal" || typeof value.value !== "boolean") return value ?? UNKNOWN;
  return literal(String(value.value));
}

function attributeOrNull(name: Value | undefined, { dom, key }: Place): Value {
  const attribute = stringOf(name)?.toLowerCase() ?? null;
  if (attribute === null) return UNKNOWN;
  const text = attributeTextOf(dom, key, attribute);
  return text === undefined ? (attributeValueOf(dom, key, attribute) ?? UNKNOWN) : literal(text);
}

function hasAttribute(name: Value | undefined, { dom, key }: Place): Value {
  const attribute = stringOf(name)?.toLowerCase() ?? null;
  const text = attribute === null ? undefined : attributeTextOf(dom, key, attribute);
  return text === undefined ? UNKNOWN : literal(text !== null);
}

function toggleAttribute([name, force]: readonly Value[], place: Place): Value {
  const attribute = stringOf(name)?.toLowerCase() ?? null;
  if (attribute === null) return UNKNOWN;
  const isSet = attributeTextOf(place.dom, place.key, attribute);
  if (force === undefined && isSet === undefined) return change(name, UNKNOWN, place);
  const wanted = isBoolean(force) ? force.value : isSet === null;
  setAttribute(attribute, literal(wanted ? "" : null), place);
  return literal(wanted);
}

function isBoolean(value: Value | undefined): value is { kind: "literal"; value: boolean } {
  return value?.kind === "literal" && typeof value.value === "boolean";
}

/** The names of the classes; null where they are not known. */
function classesIn({ dom, key }: Place): readonly string[] | null {
  const text = attributeTextOf(dom, key, "class");
  if (text === undefined) return null;
  return (text ?? "").split(/\s+/u).filter((name) => name !== "");
}

function setClasses(names: readonly string[] | null, place: Place): Value {
  setAttribute("class", names === null ? UNKNOWN : literal(names.join(" ")), place);
  return UNDEFINED;
}

/** The classes after a change; not known where they were not, or what is changed is not. */
function changeClasses(
  args: readonly (Value | undefined)[],
  place: Place,
  changed: (classes: readonly string[], names: readonly string[]) => readonly string[],
): Value {
  const names = args.map((arg) => stringOf(arg));
  const known = names.filter((name) => name !== null);
  const classes = classesIn(place);
  const isKnown = classes !== null && known.length === names.length;
  return setClasses(isKnown ? changed(classes, known) : null, place);
}

function toggleClass([name, force]: readonly Value[], place: Place): Value {
  const has = classesIn(place)?.includes(stringOf(name) ?? "") ?? null;
  const isForced = force !== undefined && !(force.kind === "literal" && force.value === undefined);
  if (isForced && !isBoolean(force)) return setClasses(null, place);
  const wanted = isBoolean(force) ? force.value : has === null ? null : !has;
  if (wanted === null) return setClasses(null, place);
  changeClasses([name], place, (classes, names) => {
    const others = classes.filter((one) => !names.includes(one));
    return wanted ? [...others, ...names] : others;
  });
  return literal(wanted);
}

/** `node.classList`. Source: dom.spec.whatwg.org, "Interface DOMTokenList". */
function classList(place: Place): Value {
  return objectOf([
    [
      "add",
      native("add", (args) =>
        changeClasses(args, place, (classes, names) => [...new Set([...classes, ...names])]),
      ),
    ],
    [
      "remove",
      native("remove", (args) =>
        changeClasses(args, place, (classes, names) =>
          classes.filter((name) => !names.includes(name)),
        ),
      ),
    ],
    ["toggle", native("toggle", (args) => toggleClass(args, place))],
    [
      "replace",
      native("replace", ([from, to]) =>
        changeClasses([from, to], place, (classes, [old, now = ""]) =>
          classes.map((name) => (name === old ? now : name)),
        ),
      ),
    ],
    [
      "contains",
      native("contains", ([name]) => {
        const classes = classesIn(place);
        const wanted = stringOf(name);
        return classes === null || wanted === null ? UNKNOWN : literal(classes.includes(wanted));
      }),
    ],
    ["value", attributeValueOf(place.dom, place.key, "class") ?? literal("")],
  ]);
}

const setOpen =
  (isOpen: boolean, attribute = "open") =>
  (place: Place): Value =>
    native(attribute, () => {
      setAttribute(attribute, literal(isOpen), place);
      return UNDEFINED;
    });

/** What is opened so is in front of the rest, which cannot be used. Source: html.spec.whatwg.org/#dom-dialog-showmodal. */
const showModal = (place: Place): Value =>
  native("showModal", () => {
    setAttribute("open", literal(true), place);
    setAttribute("aria-modal", literal("true"), place);
    return UNDEFINED;
  });

/** Says of an element with `popover` that it is shown. */
export const POPOVER_OPEN = "#popover";

/** Attributes, classes and what opens and closes. Sources: dom.spec.whatwg.org, html.spec.whatwg.org. */
export const ATTRIBUTES: Members = [
  ["classList", classList],
  ["style", ({ key }) => ({ kind: "dom", key: styleKey(key) })],
  ["dataset", ({ key }) => ({ kind: "dom", key: datasetKey(key) })],
  [
    "setAttribute",
    (place) => native("setAttribute", ([name, value]) => change(name, asAttribute(value), place)),
  ],
  [
    "setAttributeNode",
    (place) => native("setAttributeNode", ([attribute]) => setNode(attribute, place)),
  ],
  [
    "removeAttribute",
    (place) => native("removeAttribute", ([name]) => change(name, literal(null), place)),
  ],
  ["getAttribute", (place) => native("getAttribute", ([name]) => attributeOrNull(name, place))],
  ["hasAttribute", (place) => native("hasAttribute", ([name]) => hasAttribute(name, place))],
  ["toggleAttribute", (place) => native("toggleAttribute", (args) => toggleAttribute(args, place))],
  ["showModal", showModal],
  ["show", setOpen(true)],
  ["close", setOpen(false)],
  ["showPopover", setOpen(true, POPOVER_OPEN)],
  ["hidePopover", setOpen(false, POPOVER_OPEN)],
  [
    "togglePopover",
    (place) =>
      native("togglePopover", () => {
        const isOpen = attributeTextOf(place.dom, place.key, POPOVER_OPEN);
        if (isOpen !== undefined) setAttribute(POPOVER_OPEN, literal(isOpen === null), place);
        return UNDEFINED;
      }),
  ],
];
