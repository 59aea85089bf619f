import { literal, objectOf, UNKNOWN, type Value } from "../../code/value.ts";
import { attributeTextOf, nodeValue, tagOf } from "../dom/dom-tree.ts";
import { checkedOf, fieldValue } from "./fields.ts";
import { findAll } from "./finding.ts";
import type { Place } from "./types.ts";

const CONTROLS = "input, select, textarea, button, output";

/**
 * The controls of a form, by their places and by their ids and names.
 * Source: HTML, section 4.10.3, `form.elements`, and section 2.6.3.2, `HTMLFormControlsCollection`.
 */
export function controlsOf(place: Place): Value {
  const list = findAll(literal(CONTROLS), place);
  if (list.kind !== "array" || list.rest !== null) return list;
  const named = new Map<string, string[]>();
  for (const item of list.items) {
    if (item.kind !== "dom") continue;
    for (const name of namesOf(item.key, place))
      named.set(name, [...(named.get(name) ?? []), item.key]);
  }
  const values = [...named].map(([name, keys]) => [name, controlsNamed(keys, place)] as const);
  return { ...list, named: new Map(values) };
}

/** A control of a form by its id or name, as a property of the form itself; null where there is none. */
export function controlOf(place: Place, name: string): Value | null {
  if (tagOf(place.dom, place.key) !== "form") return null;
  const controls = controlsOf(place);
  return controls.kind === "array" ? (controls.named?.get(name) ?? null) : null;
}

function namesOf(key: string, { dom }: Place): ReadonlySet<string> {
  const names = ["id", "name"].map((attribute) => attributeTextOf(dom, key, attribute));
  return new Set(names.flatMap((name) => (typeof name === "string" && name !== "" ? [name] : [])));
}

/** The one control of a name; of several, radio buttons mostly, what is chosen among them. */
function controlsNamed(keys: readonly string[], place: Place): Value {
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return nodeValue(only);
  return objectOf([["value", chosenOf(keys, place)]], true);
}

function chosenOf(keys: readonly string[], place: Place): Value {
  for (const key of keys) {
    const isChecked = checkedOf({ ...place, key });
    if (isChecked.kind !== "literal") return UNKNOWN;
    if (isChecked.value === true) return fieldValue({ ...place, key });
  }
  return literal("");
}
