import type { Session } from "../code/session.ts";
import { stringOf } from "../code/text.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "../code/value.ts";
import { classesOf } from "../ui/attributes.ts";
import { isEventType } from "../ui/listener.ts";
import type { UiElement } from "../ui/tree.ts";
import { addedListeners, APPENDED, nodeState, REMOVED, styleKey } from "./node-state.ts";
import { findNodes } from "./selectors.ts";

/** A node, and those of the whole page. */
export interface DomNode {
  readonly node: UiElement;
  readonly nodes: readonly UiElement[];
}

type Member = (place: DomNode, session: Session) => Value;

const MEMBERS: ReadonlyMap<string, Member> = new Map<string, Member>([
  [
    "addEventListener",
    (place, session) => native("addEventListener", (args) => listen(place, args, session)),
  ],
  ["classList", (place, session) => classList(place, session)],
  [
    "setAttribute",
    ({ node }, session) =>
      native("setAttribute", ([name, value]) => change(node, name, value ?? UNKNOWN, session)),
  ],
  [
    "removeAttribute",
    ({ node }, session) =>
      native("removeAttribute", ([name]) => change(node, name, literal(false), session)),
  ],
  [
    "remove",
    ({ node }, session) =>
      native("remove", () => change(node, literal(REMOVED), literal(true), session)),
  ],
  ["append", ({ node }, session) => native("append", (children) => adopt(node, children, session))],
  [
    "appendChild",
    ({ node }, session) => native("appendChild", (children) => adopt(node, children, session)),
  ],
  [
    "prepend",
    ({ node }, session) => native("prepend", (children) => adopt(node, children, session)),
  ],
  [
    "showModal",
    ({ node }, session) =>
      native("showModal", () => change(node, literal("open"), literal(true), session)),
  ],
  [
    "show",
    ({ node }, session) =>
      native("show", () => change(node, literal("open"), literal(true), session)),
  ],
  [
    "close",
    ({ node }, session) =>
      native("close", () => change(node, literal("open"), literal(false), session)),
  ],
  ["style", ({ node }) => ({ kind: "dom", key: styleKey(node.key) })],
  ["querySelector", ({ nodes }) => native("querySelector", ([selector]) => first(nodes, selector))],
]);

/** What scripts can do with a node of a page; null for its plain properties. */
export function domMember(place: DomNode, name: string, session: Session): Value | null {
  return MEMBERS.get(name)?.(place, session) ?? null;
}

function listen({ node }: DomNode, [name, listener]: readonly Value[], session: Session): Value {
  const type = stringOf(name) ?? "";
  if (!isEventType(type) || listener === undefined) return UNDEFINED;
  append(nodeState(node.key, addedListeners(type)), [listener], session);
  return UNDEFINED;
}

function change(node: UiElement, name: Value | undefined, value: Value, session: Session): Value {
  const attribute = stringOf(name);
  if (attribute !== null) session.store.set(nodeState(node.key, attribute), value);
  return UNDEFINED;
}

/** Adds to the list that is kept under an entry. */
function append(entry: string, added: readonly Value[], { store }: Session): void {
  const before = store.get(entry);
  store.set(entry, arrayOf([...(before?.kind === "array" ? before.items : []), ...added]));
}

function adopt({ key }: UiElement, children: readonly Value[], session: Session): Value {
  append(nodeState(key, APPENDED), children, session);
  return UNDEFINED;
}

function textOf(args: readonly Value[]): readonly string[] {
  return args.flatMap((arg) => stringOf(arg) ?? []);
}

function classList({ node }: DomNode, session: Session): Value {
  const key = nodeState(node.key, "class");
  const current = (): readonly string[] => {
    const changed = stringOf(session.store.get(key));
    return changed === null ? classesOf(node) : changed.split(" ").filter((name) => name !== "");
  };
  const set = (names: readonly string[]): Value => {
    session.store.set(key, literal(names.join(" ")));
    return UNDEFINED;
  };
  return objectOf([
    ["add", native("add", (args) => set([...new Set([...current(), ...textOf(args)])]))],
    [
      "remove",
      native("remove", (args) => set(current().filter((name) => !textOf(args).includes(name)))),
    ],
    [
      "toggle",
      native("toggle", ([name, force]) => set(toggled(current(), stringOf(name) ?? "", force))),
    ],
    ["contains", native("contains", ([name]) => literal(current().includes(stringOf(name) ?? "")))],
  ]);
}

function toggled(
  names: readonly string[],
  name: string,
  force: Value | undefined,
): readonly string[] {
  const wanted =
    force?.kind === "literal" && typeof force.value === "boolean"
      ? force.value
      : !names.includes(name);
  const others = names.filter((other) => other !== name);
  return wanted ? [...others, name] : others;
}

function first(nodes: readonly UiElement[], selector: Value | undefined): Value {
  const text = stringOf(selector);
  const found = text === null ? undefined : findNodes(nodes, text)[0];
  return found === undefined ? UNKNOWN : { kind: "dom", key: found.key };
}
