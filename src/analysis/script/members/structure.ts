import { concatenate, stringOf, textParts } from "../../code/text.ts";
import { literal, native, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import {
  childrenOf,
  detach,
  indexOfChild,
  insert,
  nodeValue,
  parentOf,
  textOf,
} from "../dom/dom-tree.ts";
import { cloneNode, makeFromMarkup } from "../dom/make-nodes.ts";
import { nodeState, STATE } from "../node-state.ts";
import { markAdded, markDoubtful, maybeTexts, noteOpenMarkup, replaceContents } from "./doubt.ts";
import type { Members, Place } from "./types.ts";

/** Puts values into a node, as nodes and texts are put there by `append`. */
export function put(values: readonly Value[], at: number | null, place: Place): Value {
  const { dom, key } = place;
  markAdded(values, place);
  insert(
    dom,
    key,
    at,
    maybeTexts(values, place).map((value) => asChild(value)),
  );
  return values[0] ?? UNDEFINED;
}

/** What is no node is put there as its text. */
function asChild(value: Value): Value {
  return value.kind === "dom" || value.kind === "text" ? value : concatenate(textParts(value));
}

/** `node.textContent = value`. */
export function writeText(value: Value, place: Place): void {
  const isEmpty =
    value.kind === "literal" &&
    (value.value === null || value.value === "" || value.value === undefined);
  replaceContents(isEmpty ? [] : [value], place);
}

/** What `node.textContent` reads. */
export function readText({ dom, key }: Place): Value {
  return concatenate(textOf(dom, key));
}

/** `node.innerHTML = markup`. */
export function writeMarkup(markup: Value, place: Place): void {
  const { values, isOpen } = makeFromMarkup(markup, place.dom, place.session);
  if (isOpen) noteOpenMarkup(place);
  markAdded(values, place);
  replaceContents(values, place);
}

/** `node.insertAdjacentHTML(position, markup)`. */
function insertMarkup([position, markup]: readonly Value[], place: Place): Value {
  if (markup === undefined) return UNDEFINED;
  const { values, isOpen } = makeFromMarkup(markup, place.dom, place.session);
  if (isOpen) noteOpenMarkup(place);
  return insertBeside(stringOf(position), values, place);
}

function insertBeside(position: string | null, values: readonly Value[], place: Place): Value {
  switch (position?.toLowerCase()) {
    case "afterbegin":
      return put(values, 0, place);
    case "beforebegin":
      return putBeside(values, 0, place);
    case "afterend":
      return putBeside(values, 1, place);
    default:
      return put(values, null, place);
  }
}

/** Puts values before (0) or after (1) a node. */
function putBeside(values: readonly Value[], steps: number, place: Place): Value {
  const around = parentOf(place.dom, place.key);
  if (around === null) return UNDEFINED;
  const own = nodeValue(place.key);
  const at = indexOfChild(childrenOf(place.dom, around), own);
  return put(values, at + steps, { ...place, key: around });
}

function putBefore([added, before]: readonly Value[], place: Place): Value {
  if (added === undefined) return UNDEFINED;
  const at = before?.kind === "dom" ? indexOfChild(childrenOf(place.dom, place.key), before) : null;
  return put([added], at === -1 ? null : at, place);
}

/** In a round that may not be, a node may stay. */
function takeOut(key: string, place: Place): void {
  if (place.session.rounds === 0) detach(place.dom, key);
  else markDoubtful(key, place);
}

function remove(child: Value | undefined, place: Place): Value {
  if (child?.kind === "dom") takeOut(child.key, place);
  return child ?? UNDEFINED;
}

function replaceWith(values: readonly Value[], place: Place): Value {
  putBeside(values, 0, place);
  takeOut(place.key, place);
  return UNDEFINED;
}

function clone(deep: Value | undefined, { dom, key, session }: Place): Value {
  const isDeep = deep?.kind === "literal" && deep.value === true;
  return nodeValue(cloneNode(dom, key, isDeep, session));
}

/** Changing which nodes are where. Source: dom.spec.whatwg.org. */
export const STRUCTURE: Members = [
  ["append", (place) => native("append", (values) => put(values, null, place))],
  ["appendChild", (place) => native("appendChild", ([value]) => put(listed(value), null, place))],
  ["prepend", (place) => native("prepend", (values) => put(values, 0, place))],
  ["insertBefore", (place) => native("insertBefore", (values) => putBefore(values, place))],
  ["before", (place) => native("before", (values) => putBeside(values, 0, place))],
  ["after", (place) => native("after", (values) => putBeside(values, 1, place))],
  ["remove", (place) => native("remove", () => remove(nodeValue(place.key), place))],
  ["removeChild", (place) => native("removeChild", ([child]) => remove(child, place))],
  [
    "replaceChild",
    (place) =>
      native("replaceChild", ([added, old]) =>
        old?.kind === "dom" ? replaceWith(listed(added), { ...place, key: old.key }) : UNKNOWN,
      ),
  ],
  ["replaceWith", (place) => native("replaceWith", (values) => replaceWith(values, place))],
  [
    "replaceChildren",
    (place) =>
      native("replaceChildren", (values) => {
        replaceContents([], place);
        return put(values, null, place);
      }),
  ],
  [
    "insertAdjacentHTML",
    (place) => native("insertAdjacentHTML", (args) => insertMarkup(args, place)),
  ],
  [
    "insertAdjacentElement",
    (place) =>
      native("insertAdjacentElement", ([position, node]) =>
        insertBeside(stringOf(position), listed(node), place),
      ),
  ],
  [
    "insertAdjacentText",
    (place) =>
      native("insertAdjacentText", ([position, text]) =>
        insertBeside(stringOf(position), listed(text), place),
      ),
  ],
  ["cloneNode", (place) => native("cloneNode", ([deep]) => clone(deep, place))],
  [
    "hasChildNodes",
    ({ dom, key }) => native("hasChildNodes", () => literal(childrenOf(dom, key).length > 0)),
  ],
  [
    "isConnected",
    ({ dom, key }) =>
      dom.store.has(nodeState(key, STATE.tag)) && parentOf(dom, key) === null
        ? literal(false)
        : literal(true),
  ],
];

function listed(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
