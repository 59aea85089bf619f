import { stringOf } from "../code/text.ts";
import { literal, native, UNDEFINED, UNKNOWN, type Value } from "../code/value.ts";
import { attributeTextOf, attributeValueOf } from "./dom/dom-tree.ts";
import { maybe } from "./members/doubt.ts";
import type { Place } from "./members/types.ts";
import { nodeState, styleProperty } from "./node-state.ts";

/** The declarations of a `style` attribute, by their names. */
export function declarationsOf(style: string): ReadonlyMap<string, string> {
  const declarations = style.split(";").map((declaration) => declaration.split(":"));
  return new Map(
    declarations.map(([name = "", ...value]) => [
      name.trim().toLowerCase(),
      value.join(":").trim(),
    ]),
  );
}

/** `node.style.name`, or a method of the style of a node. */
export function readStyle(place: Place, name: string): Value {
  switch (name) {
    case "setProperty":
      return native(name, ([property, value]) => set(property, value ?? literal(""), place));
    case "removeProperty":
      return native(name, ([property]) => set(property, literal(""), place));
    case "getPropertyValue":
      return native(name, ([property]) => read(cssName(stringOf(property) ?? ""), place));
    default:
      return read(cssName(name), place);
  }
}

/** `node.style.name = value`, `cssText` for all of it. */
export function writeStyle(place: Place, name: string, value: Value): void {
  if (name !== "cssText") {
    write(cssName(name), value, place);
    return;
  }
  const text = stringOf(value);
  if (text === null) write("display", UNKNOWN, place);
  for (const [property, written] of declarationsOf(text ?? ""))
    write(property, literal(written), place);
}

function set(property: Value | undefined, value: Value, place: Place): Value {
  const name = stringOf(property);
  if (name !== null) write(cssName(name), value, place);
  return UNDEFINED;
}

function write(property: string, value: Value, place: Place): void {
  const entry = nodeState(place.key, styleProperty(property));
  place.session.store.set(entry, maybe(read(property, place), value, place));
}

function read(property: string, { dom, key, session }: Place): Value {
  const changed = session.store.get(nodeState(key, styleProperty(property)));
  if (changed !== undefined) return changed;
  const style = attributeTextOf(dom, key, "style");
  if (style === undefined) return attributeValueOf(dom, key, "style") ?? literal("");
  return literal(declarationsOf(style ?? "").get(property) ?? "");
}

/** `backgroundColor` is `background-color`. */
function cssName(property: string): string {
  return property.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`).toLowerCase();
}
