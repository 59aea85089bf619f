import type { DomAccess, Session } from "../../code/session.ts";
import { domMember } from "../html/dom-members.ts";
import { findNodes } from "../html/selectors.ts";
import { stringOf } from "../../code/text.ts";
import { literal, native, typed, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import type { UiElement } from "../../ui/tree.ts";

/** Where what a script did to a node is kept. */
export function nodeState(key: string, property: string): string {
  return `node:${key}:${property}`;
}

/** Fields whose value is text, by tag. */
const FIELD_TAGS = new Set(["input", "textarea", "select"]);

/** Nodes as handlers see them: what was typed into fields, and what scripts changed. */
export function pageDom(nodes: readonly UiElement[]): (session: Session) => DomAccess {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return (session) => ({
    read: (key, name) => readProperty(byKey.get(key) ?? null, key, { name, session, nodes }),
    write(key, name, value) {
      if (session.mode !== "event") return;
      const isEmptied = name === "value" && value.kind === "literal" && value.value === "";
      if (isEmptied) session.event.cleared.add(key);
      session.store.set(nodeState(key, name), value);
    },
    writeGlobal(name, value) {
      const isLocation = /^(?:window\.|document\.)?location(?:\.href|\.pathname|\.hash)?$/u.test(
        name,
      );
      if (isLocation && session.mode === "event") session.event.navigations.push(value);
    },
    find: (selector) => findNodes(nodes, selector).map((node) => node.key),
    formValues: () =>
      nodes.flatMap((node) => {
        const name = stringOf(node.attributes.get("name"));
        return name === null || !FIELD_TAGS.has(node.tag)
          ? []
          : [[name, valueOf(node, session)] as const];
      }),
  });
}

interface Reading {
  readonly name: string;
  readonly session: Session;
  readonly nodes: readonly UiElement[];
}

function readProperty(
  node: UiElement | null,
  key: string,
  { name, session, nodes }: Reading,
): Value {
  const changed = session.store.get(nodeState(key, name));
  if (changed !== undefined) return changed;
  if (node === null) return UNKNOWN;
  const member = domMember({ node, nodes }, name, session);
  if (member !== null) return member;
  if (name === "value") return valueOf(node, session);
  if (name === "checked") return checkedOf(node, session);
  if (name === "reset") return native("reset", () => reset(nodes, session));
  if (name === "focus" || name === "blur" || name === "select")
    return native(name, () => UNDEFINED);
  const attribute = node.attributes.get(name === "className" ? "class" : name);
  return attribute === undefined || attribute.kind === "function" ? UNKNOWN : attribute;
}

function valueOf(node: UiElement, session: Session): Value {
  if (session.event.filled.has(node.key)) return typed(node.key);
  session.event.consulted.add(node.key);
  const value = node.attributes.get("value") ?? node.attributes.get("defaultValue");
  const isMissing = value === undefined || (value.kind === "literal" && value.value === undefined);
  return isMissing ? literal("") : value;
}

function checkedOf(node: UiElement, session: Session): Value {
  const before =
    node.attributes.get("checked") ?? node.attributes.get("defaultChecked") ?? literal(false);
  if (!session.event.filled.has(node.key)) return before;
  return before.kind === "literal"
    ? literal(before.value === false || before.value === undefined)
    : UNKNOWN;
}

function reset(nodes: readonly UiElement[], session: Session): Value {
  for (const node of nodes) if (FIELD_TAGS.has(node.tag)) session.event.cleared.add(node.key);
  return UNDEFINED;
}
