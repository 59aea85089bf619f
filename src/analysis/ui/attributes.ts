import { writeParts } from "../partial.ts";
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
  const text = attributeText(element, "class") ?? "";
  return text.split(/\s+/u).filter((name) => name !== "");
}

/** The class names that it has or may have, as far as they are written out. */
export function possibleClassesOf({ attributes }: Attributes): readonly string[] {
  const texts = attributes.get("class")?.content.alternatives ?? [];
  const names = texts.flatMap((parts) => writeParts(parts).split(/\s+/u));
  return [...new Set(names)].filter((name) => name !== "");
}

/** The attributes with these in place of, or beside, those of the same name. */
export function withAttributes(
  attributes: ReadonlyMap<string, Attribute>,
  added: Iterable<readonly [string, Attribute]>,
): ReadonlyMap<string, Attribute> {
  return new Map([...attributes, ...added]);
}
