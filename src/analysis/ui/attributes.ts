import { writeParts } from "../partial.ts";
import { remembered } from "../remembered.ts";
import { knownText, type Attribute } from "./content.ts";
import type { UiElement } from "./tree.ts";

type Attributes = Pick<UiElement, "attributes">;

/** The text of an attribute, where it is surely set and known to the letter; else null. */
export function attributeText({ attributes }: Attributes, name: string): string | null {
  const found = attributes.get(name);
  return found?.presence === "yes" ? knownText(found.content) : null;
}

/** Whether a boolean attribute, such as `disabled`, is surely on. Whatever its text, it is on. */
export function isOn({ attributes }: Attributes, name: string): boolean {
  return attributes.get(name)?.presence === "yes";
}

/** Whether an attribute is set, or may be. */
export function mayHave({ attributes }: Attributes, name: string): boolean {
  return attributes.has(name);
}

/** The class names that are known. */
export function classesOf(element: Attributes): readonly string[] {
  return namesIn(attributeText(element, "class") ?? "");
}

/** The names in a list that white space parts; many elements have the same. */
const namesIn = remembered((text): readonly string[] => [
  ...new Set(text.split(/\s+/u).filter((name) => name !== "")),
]);

/** The class names that it has or may have, as far as they are written out. */
export function possibleClassesOf({ attributes }: Attributes): readonly string[] {
  const texts = attributes.get("class")?.content.alternatives ?? [];
  const names = texts.map((parts) => namesIn(writeParts(parts)));
  return names.length === 1 ? (names[0] ?? []) : [...new Set(names.flat())];
}

/** The attributes with these in place of, or beside, those of the same name. */
export function withAttributes(
  attributes: ReadonlyMap<string, Attribute>,
  added: Iterable<readonly [string, Attribute]>,
): ReadonlyMap<string, Attribute> {
  return new Map([...attributes, ...added]);
}
