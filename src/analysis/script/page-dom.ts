import type { DomAccess, Session } from "../code/session.ts";
import { literal, native, typed, UNDEFINED, UNKNOWN, type Value } from "../code/value.ts";
import { attributeText } from "../ui/attributes.ts";
import { isForm } from "../ui/form-element.ts";
import { elementsOf } from "../ui/placed.ts";
import { typeOfInput } from "../ui/role.ts";
import type { UiElement } from "../ui/tree.ts";
import { isBoolean, valueOf } from "./content.ts";
import { domMember } from "./dom-members.ts";
import { attributeNamed, eventOf } from "./dom-names.ts";
import { nodeState, ownListener, PAGE_TITLE, TEXT } from "./node-state.ts";
import { findNodes } from "./selectors.ts";

/** Fields whose value is text, by tag. */
const FIELD_TAGS = new Set(["input", "textarea", "select"]);
const LOCATION = /^(?:window\.|document\.)?location(?:\.href|\.pathname|\.hash)?$/u;
const TEXTS = new Set(["textContent", "innerText"]);

const maps = new WeakMap<readonly UiElement[], ReadonlyMap<string, UiElement>>();

function byKey(elements: readonly UiElement[]): ReadonlyMap<string, UiElement> {
  const known = maps.get(elements) ?? new Map(elements.map((node) => [node.key, node]));
  maps.set(elements, known);
  return known;
}

type NamedField = readonly [name: string, field: UiElement];

const fields = new WeakMap<readonly UiElement[], readonly NamedField[]>();

/** The fields of a page that have a name. */
function namedFields(elements: readonly UiElement[]): readonly NamedField[] {
  const known = fields.get(elements) ?? elements.flatMap((node) => namedField(node));
  fields.set(elements, known);
  return known;
}

function namedField(node: UiElement): readonly NamedField[] {
  const name = FIELD_TAGS.has(node.tag) ? attributeText(node, "name") : null;
  return name === null ? [] : [[name, node]];
}

/** Nodes as scripts see them: what was typed into fields, and what scripts changed. */
export function pageDom(page: {
  readonly elements: readonly UiElement[];
}): (session: Session) => DomAccess {
  const nodeAt = (key: string): UiElement | null => byKey(page.elements).get(key) ?? null;
  return (session) => ({
    read: (key, name) => readProperty(nodeAt(key), key, { name, session, nodes: page.elements }),
    write: (key, name, value) => writeProperty(key, name, value, session),
    writeGlobal(name, value) {
      if (/^(?:window\.)?document\.title$/u.test(name)) session.store.set(PAGE_TITLE, value);
      if (LOCATION.test(name) && session.mode === "event") session.event.navigations.push(value);
    },
    find: (selector) => findNodes(page.elements, selector).map((node) => node.key),
    formValues: () =>
      namedFields(page.elements).map(
        ([name, field]) => [name, fieldValue(field, session)] as const,
      ),
  });
}

/** `node.name = value`: a listener, a text or an attribute. */
function writeProperty(key: string, name: string, value: Value, session: Session): void {
  if (session.mode !== "event") return;
  const isEmptied = name === "value" && value.kind === "literal" && value.value === "";
  if (isEmptied) session.event.cleared.add(key);
  session.store.set(entryOf(key, name), value);
}

/** The entry of the state that a property of a node is kept in. */
function entryOf(key: string, name: string): string {
  const event = eventOf(name);
  if (event !== null) return nodeState(key, ownListener(event));
  return nodeState(key, TEXTS.has(name) ? TEXT : attributeNamed(name));
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
  const changed = session.store.get(entryOf(key, name));
  if (changed !== undefined) return changed;
  if (node === null) return UNKNOWN;
  const member = domMember({ node, nodes }, name, session);
  if (member !== null) return member;
  if (name === "value") return fieldValue(node, session);
  if (name === "checked") return checkedOf(node, session);
  if (name === "reset") return native("reset", () => reset(node, nodes, session));
  if (name === "focus" || name === "blur" || name === "select")
    return native(name, () => UNDEFINED);
  return attributeValue(node, attributeNamed(name));
}

function attributeValue({ attributes }: UiElement, name: string): Value {
  const found = attributes.get(name);
  if (found === undefined) return isBoolean(name) ? literal(false) : UNKNOWN;
  if (isBoolean(name)) return found.presence === "yes" ? literal(true) : UNKNOWN;
  return found.presence === "yes" ? valueOf(found.content) : UNKNOWN;
}

const BOXES = new Set(["checkbox", "radio"]);

function fieldValue(node: UiElement, session: Session): Value {
  if (node.tag === "input" && BOXES.has(typeOfInput(node)))
    return node.attributes.has("value") ? attributeValue(node, "value") : literal("on");
  if (session.event.filled.has(node.key)) return typed(node.key);
  session.event.consulted.add(node.key);
  return node.attributes.has("value") ? attributeValue(node, "value") : literal("");
}

function checkedOf(node: UiElement, session: Session): Value {
  const before = attributeValue(node, "checked");
  if (!session.event.filled.has(node.key)) return before;
  return before.kind === "literal" ? literal(before.value !== true) : UNKNOWN;
}

/** Empties the fields of the form around; those that begin with a value have it again. */
function reset(node: UiElement, nodes: readonly UiElement[], session: Session): Value {
  const isAround = (form: UiElement): boolean =>
    isForm(form) && elementsOf([form]).some(({ element }) => element.key === node.key);
  const form = nodes.findLast((one) => isAround(one));
  const members = form === undefined ? nodes : elementsOf([form]).map(({ element }) => element);
  for (const { tag, attributes, key } of members)
    if (FIELD_TAGS.has(tag) && !attributes.has("value")) session.event.cleared.add(key);
  return UNDEFINED;
}
