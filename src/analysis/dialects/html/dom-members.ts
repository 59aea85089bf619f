import type { Session } from "../../code/session.ts";
import { stringOf } from "../../code/text.ts";
import {
  arrayOf,
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from "../../code/value.ts";
import type { UiElement } from "../../ui/tree.ts";
import { classesOf, findNodes } from "./selectors.ts";

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
      native("remove", () => change(node, literal("#removed"), literal(true), session)),
  ],
  [
    "append",
    ({ node }, session) => native("append", (children) => append(node, children, session)),
  ],
  [
    "appendChild",
    ({ node }, session) => native("appendChild", (children) => append(node, children, session)),
  ],
  [
    "prepend",
    ({ node }, session) => native("prepend", (children) => append(node, children, session)),
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
  ["style", ({ node }, session) => ({ kind: "dom", key: styleKey(node, session) })],
  ["querySelector", ({ nodes }) => native("querySelector", ([selector]) => first(nodes, selector))],
]);

/** What scripts can do with a node of a page; null for its plain properties. */
export function domMember(place: DomNode, name: string, session: Session): Value | null {
  return MEMBERS.get(name)?.(place, session) ?? null;
}

/** The style of a node is kept as a node of its own. */
function styleKey(node: UiElement, _session: Session): string {
  return `${node.key}:style`;
}

/** Where handlers, changes and additions of a node are kept. */
export function domState(key: string, property: string): string {
  return `node:${key}:${property}`;
}

const ATTRIBUTE_OF_EVENT: ReadonlyMap<string, string> = new Map([
  ["click", "onClick"],
  ["submit", "onSubmit"],
  ["input", "onInput"],
  ["change", "onChange"],
  ["keydown", "onKeyDown"],
  ["keyup", "onKeyUp"],
  ["keypress", "onKeyPress"],
]);

function listen({ node }: DomNode, [name, listener]: readonly Value[], session: Session): Value {
  const attribute = ATTRIBUTE_OF_EVENT.get(stringOf(name) ?? "");
  if (attribute === undefined || listener === undefined) return UNDEFINED;
  session.store.set(domState(node.key, attribute), listener);
  return UNDEFINED;
}

function change(node: UiElement, name: Value | undefined, value: Value, session: Session): Value {
  const attribute = stringOf(name);
  if (attribute !== null) session.store.set(domState(node.key, attribute), value);
  return UNDEFINED;
}

function append(node: UiElement, children: readonly Value[], session: Session): Value {
  const key = domState(node.key, "#appended");
  const before = session.store.get(key);
  session.store.set(key, arrayOf([...(before?.kind === "array" ? before.items : []), ...children]));
  return UNDEFINED;
}

function textOf(args: readonly Value[]): readonly string[] {
  return args.flatMap((arg) => stringOf(arg) ?? []);
}

function classList({ node }: DomNode, session: Session): Value {
  const key = domState(node.key, "class");
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
