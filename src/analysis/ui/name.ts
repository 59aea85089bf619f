import { collapse, isKnown } from "../partial.ts";
import { attributeText, mayHave } from "./attributes.ts";
import { isLabel, isLabelledBy, LABELLED_TAGS, labelsFor, type Labels } from "./labels.ts";
import type { UiElement, UiNode } from "./tree.ts";
import { typeOfInput } from "./role.ts";
import { wordingIn, wordingOf, type Wording } from "./wording.ts";
import { closest, elementsOf, isFormItem, type Placed } from "./placed.ts";

/** Roles that are named by what is in them. Source: WAI-ARIA 1.2, section 5.2.8.4. */
const FROM_CONTENT = new Set(
  "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem".split(
    " ",
  ),
);
export interface Name {
  readonly wording: Wording | null;
  /** The text of the label that is on the page. */
  readonly label: string | null;
  /** True when only custom says that this is the name. */
  readonly byConvention: boolean;
}

/** Nothing that it is called by. */
export const NO_NAME: Name = { wording: null, label: null, byConvention: false };

/** The accessible name, by the steps of accname 1.2 that source can tell. */
export function nameOf(placed: Placed, role: string | null, labels: Labels): Name {
  const { element } = placed;
  return (
    nativePlatformName(element) ??
    referenced(element, labels) ??
    attributeName(element, "aria-label") ??
    labelName(placed, labels) ??
    nativeName(element) ??
    conventionName(placed) ??
    contentName(element, role) ??
    attributeName(element, "title") ??
    placeholderName(element) ??
    NO_NAME
  );
}

function referenced(element: UiElement, labels: Labels): Name | null {
  const ids = attributeText(element, "aria-labelledby");
  if (ids === null) return null;
  // What is named twice is read once. Source: Playwright's `getIdRefs`.
  const found = [...new Set(ids.split(/\s+/u).flatMap((id) => labels.byId.get(id) ?? []))];
  // What is in its fields would be a part of the name.
  if (found.some((target) => holdsField(target))) return NO_NAME;
  const text = collapse(found.map((target) => wordingIn(target).texts[0] ?? "").join(" "));
  return text === ""
    ? null
    : { wording: { texts: [text], translated: false }, label: text, byConvention: false };
}

const FIELDS = new Set(["input", "select", "textarea"]);

function holdsField({ children }: UiElement): boolean {
  return elementsOf(children).some(({ element }) => FIELDS.has(element.tag));
}

/** The name that a platform without HTML gives the element. */
function nativePlatformName({ native }: UiElement): Name | null {
  if (native === undefined || native.name === null) return null;
  return plain(wordingOf(native.name));
}

function attributeName(element: UiElement, attribute: string): Name | null {
  const given = element.attributes.get(attribute);
  if (given === undefined) return null;
  const wording = wordingOf(given.content);
  if (!wording.texts.some((text) => isKnown(text))) return null;
  return {
    wording,
    label: attribute === "aria-label" ? (wording.texts[0] ?? null) : null,
    byConvention: false,
  };
}

/** Fields of dates and numbers of a range, say, show no placeholder. Source: HTML, section 4.10.5.3.10. */
const WITHOUT_PLACEHOLDER = /^(?:date|month|week|time|datetime-local|range|color|file)$/u;

function placeholderName(element: UiElement): Name | null {
  const shows = element.tag !== "input" || !WITHOUT_PLACEHOLDER.test(typeOfInput(element));
  return shows ? attributeName(element, "placeholder") : null;
}

function labelName(placed: Placed, labels: Labels): Name | null {
  const { element } = placed;
  if (!LABELLED_TAGS.has(element.tag) || isButtonInput(element)) return null;
  const pointing = labelsFor(placed, labels);
  const around = closest(placed, ({ tag }) => tag === "label");
  const wrapping = around !== null && isLabelledBy(around, element) ? around : null;
  const all = wrapping === null || pointing.includes(wrapping) ? pointing : [...pointing, wrapping];
  if (all.length === 0) return null;
  // A button says nothing in its own label; Playwright asks a labelled field for nothing else, whatever its labels read.
  const words =
    element.tag === "button" ? all.map((label) => without(label, (one) => one === element)) : all;
  return named(words) ?? (all.every(isSurelyEmpty) ? NO_NAME : null);
}

function isSurelyEmpty(label: UiElement): boolean {
  const isPlain = ![label, ...elementsOf(label.children).map((one) => one.element)].some(
    ({ isComponent }) => isComponent,
  );
  return isPlain && wordingIn(label).texts.every((text) => text.trim() === "");
}

/**
 * Set on a label beside whose text a style sheet writes something: it is part of the name by role, and no
 * part of what a label is found by.
 */
export const GENERATED = "::content";

function named(labels: readonly UiElement[]): Name | null {
  const words = labels.map((label) => wordingIn(label));
  const [first] = words;
  if (first === undefined) return null;
  const joined =
    words.length === 1
      ? first.texts.map(collapse)
      : [collapse(words.map((word) => word.texts[0]).join(" "))];
  if (!joined.some((text) => text !== "")) return null;
  const wording = { texts: joined, translated: words.some((word) => word.translated) };
  const isWhole = !labels.some((label) => mayHave(label, GENERATED));
  return { wording: isWhole ? wording : null, label: joined[0] ?? null, byConvention: false };
}

function isButtonInput(element: UiElement): boolean {
  return (
    element.tag === "input" && ["button", "submit", "reset", "image"].includes(typeOfInput(element))
  );
}

const CAPTIONS: ReadonlyMap<string, string> = new Map([
  ["fieldset", "legend"],
  ["table", "caption"],
  ["figure", "figcaption"],
]);

function nativeName(element: UiElement): Name | null {
  if (isButtonInput(element)) {
    const type = typeOfInput(element);
    const value = element.attributes.get(type === "image" ? "alt" : "value");
    if (value !== undefined) return plain(wordingOf(value.content));
    return type === "submit" || type === "image"
      ? plainText("Submit")
      : type === "reset"
        ? plainText("Reset")
        : null;
  }
  if (element.tag === "img" || element.tag === "area") return attributeName(element, "alt");
  const caption = CAPTIONS.get(element.tag);
  if (caption === undefined) return null;
  const child = element.children.find((node) => node.kind === "element" && node.tag === caption);
  return child === undefined ? null : plain(wordingIn(child));
}

function plain(wording: Wording): Name | null {
  const texts = wording.texts.map(collapse).filter((text) => text !== "");
  return texts.length === 0
    ? null
    : { wording: { ...wording, texts }, label: null, byConvention: false };
}

function plainText(text: string): Name {
  return { wording: { texts: [text], translated: false }, label: null, byConvention: false };
}

/** Components of libraries: a `label` of their own, or the one label of the form item around. */
function conventionName(placed: Placed): Name | null {
  const { element } = placed;
  if (!element.isComponent) return null;
  const own = attributeName(element, "label");
  if (own !== null) return { ...own, label: own.wording?.texts[0] ?? null, byConvention: true };
  const item = closest(placed, isFormItem);
  if (item === null) return null;
  const given = attributeName(item, "label");
  if (given !== null)
    return { ...given, label: given.wording?.texts[0] ?? null, byConvention: true };
  const inside = elementsOf(item.children).filter((other) => isLabel(other.element));
  const [only] = inside;
  const found = inside.length === 1 && only !== undefined ? named([only.element]) : null;
  return found === null ? null : { ...found, byConvention: true };
}

function contentName(element: UiElement, role: string | null): Name | null {
  if (role === null || !FROM_CONTENT.has(role)) return null;
  return plain(wordingIn(withoutOwnThings(element)));
}

/**
 * Tags whose role says that they are a thing of their own: what is in them names nothing around them.
 * Source: Playwright's roleUtils, `allowsNameFromContent`.
 */
const OWN_THINGS: ReadonlySet<string> = new Set(
  "article aside blockquote details dialog fieldset figure main nav search".split(" "),
);

function withoutOwnThings(element: UiElement): UiElement {
  const hasOwn = elementsOf(element.children).some((one) => isOwnThing(one.element));
  return hasOwn ? without(element, isOwnThing) : element;
}

function isOwnThing({ tag }: UiElement): boolean {
  return OWN_THINGS.has(tag);
}

/** An element without those of its parts that are left out. */
function without(element: UiElement, isLeftOut: (part: UiElement) => boolean): UiElement {
  const children = element.children.flatMap((child): UiNode[] => {
    if (child.kind === "text") return [child];
    return isLeftOut(child) ? [] : [without(child, isLeftOut)];
  });
  return { ...element, children };
}
