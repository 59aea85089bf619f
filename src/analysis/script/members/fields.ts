import { literal, native, typed, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import {
  attributeTextOf,
  attributeValueOf,
  elementsBelow,
  parentOf,
  tagOf,
} from "../dom/dom-tree.ts";
import { DOCUMENT } from "../dom/base-nodes.ts";
import { nodeState } from "../node-state.ts";
import type { Members, Place } from "./types.ts";

/** Fields whose value is text, by tag. */
const FIELD_TAGS = new Set(["input", "textarea", "select"]);

/** What is in a field: what was typed, else what it begins with. */
export function fieldValue({ dom, key, session }: Place): Value {
  const type = tagOf(dom, key) === "input" ? attributeTextOf(dom, key, "type") : null;
  if (type === "checkbox" || type === "radio")
    return attributeValueOf(dom, key, "value") ?? literal("on");
  const isWritten = session.store.changes().has(nodeState(key, "value"));
  if (session.event.filled.has(key) && !isWritten) {
    const text = session.event.typed.get(key);
    return text === undefined ? typed(key) : literal(text);
  }
  if (!isWritten) session.event.consulted.add(key);
  const value = attributeValueOf(dom, key, "value");
  if (value === null) return literal("");
  return value.kind === "literal" && typeof value.value === "number"
    ? literal(String(value.value))
    : value;
}

export function checkedOf({ dom, key, session }: Place): Value {
  const text = attributeTextOf(dom, key, "checked");
  if (text === undefined) return UNKNOWN;
  return literal(session.event.filled.has(key) ? text === null : text !== null);
}

/** What is in the fields of a form or of the page, by their `name`; of several radios, what the one has that is chosen. */
export function formValues(place: Place): readonly (readonly [string, Value])[] {
  const chosen = new Map<string, Value>();
  const values = namedFields(place).flatMap(({ name, key }): (readonly [string, Value])[] => {
    if (attributeTextOf(place.dom, key, "type") !== "radio")
      return [[name, fieldValue({ ...place, key })]];
    const value = radioValue({ ...place, key });
    if (!chosen.has(name) || !isNothing(value)) chosen.set(name, value);
    return [];
  });
  return [...values, ...chosen];
}

/** Fields by name; those of a form that another one stands for in this state are left out. */
function namedFields({ dom, key: around }: Place): readonly NamedField[] {
  const fields = [...elementsBelow(dom, around)].flatMap((key): readonly NamedField[] => {
    const name = FIELD_TAGS.has(tagOf(dom, key)) ? attributeTextOf(dom, key, "name") : null;
    const isThere = dom.base.node(key)?.presence !== "no";
    return typeof name === "string" ? [{ name, key, isThere }] : [];
  });
  const there = new Set(fields.flatMap(({ name, isThere }) => (isThere ? [name] : [])));
  return fields.filter(({ name, isThere }) => isThere || !there.has(name));
}

interface NamedField {
  readonly name: string;
  readonly key: string;
  readonly isThere: boolean;
}

function radioValue(place: Place): Value {
  const checked = checkedOf(place);
  if (checked.kind !== "literal") return UNKNOWN;
  return checked.value === true ? fieldValue(place) : literal("");
}

function isNothing(value: Value): boolean {
  return value.kind === "literal" && value.value === "";
}

/** Empties the fields of the form around; those that begin with a value have it again. */
function reset({ dom, key, session }: Place): Value {
  let form = key;
  while (tagOf(dom, form) !== "form") {
    const around = parentOf(dom, form);
    if (around === null || around === DOCUMENT) return UNDEFINED;
    form = around;
  }
  for (const field of elementsBelow(dom, form))
    if (FIELD_TAGS.has(tagOf(dom, field)) && attributeValueOf(dom, field, "value") === null)
      session.event.cleared.add(field);
  return UNDEFINED;
}

const nothing = (name: string): readonly [string, () => Value] => [
  name,
  () => native(name, () => UNDEFINED),
];

/** What is in fields, and what is done to nodes without changing what is on the page. */
export const FIELDS: Members = [
  ["value", (place) => fieldValue(place)],
  ["checked", (place) => checkedOf(place)],
  ["reset", (place) => native("reset", () => reset(place))],
  nothing("focus"),
  nothing("blur"),
  nothing("select"),
  nothing("scrollIntoView"),
  nothing("scrollTo"),
  nothing("setSelectionRange"),
  nothing("setCustomValidity"),
  nothing("animate"),
];
