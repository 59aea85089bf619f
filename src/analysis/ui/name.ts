import { collapse, isKnown } from "../partial.ts";
import { remembered } from "../remembered.ts";
import { attributeText, mayHave } from "./attributes.ts";
import { PORTAL, type UiElement, type UiNode } from "./tree.ts";
import { typeOfInput } from "./role.ts";
import { wordingIn, wordingOf, type Wording } from "./wording.ts";
import { closest, elementsOf, isFormItem, type Placed } from "./placed.ts";

/** Roles that are named by what is in them. Source: WAI-ARIA 1.2, section 5.2.8.4. */
const FROM_CONTENT = new Set(
  "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem".split(
    " ",
  ),
);
const LABELLED_TAGS = new Set([
  "input",
  "select",
  "textarea",
  "meter",
  "progress",
  "output",
  "button",
]);

/** The labels of a page, by the id of what they label. */
export interface Labels {
  readonly byTarget: ReadonlyMap<string, readonly Placed[]>;
  readonly byId: ReadonlyMap<string, UiElement>;
  /** The fields that may be on the page, by the id that one or more of them have. */
  readonly sharing: ReadonlyMap<string, readonly Placed[]>;
}

export interface Name {
  readonly wording: Wording | null;
  /** The text of the label that is on the page. */
  readonly label: string | null;
  /** True when only custom says that this is the name. */
  readonly byConvention: boolean;
}

/** Nothing that it is called by. */
export const NO_NAME: Name = { wording: null, label: null, byConvention: false };

/** The labels of a tree, read when they are asked for. */
export function labelsOf(nodes: readonly UiNode[]): Labels {
  let labels: Labels | null = null;
  const read = (): Labels => (labels ??= readLabels(elementsOf(nodes)));
  return {
    get byTarget() {
      return read().byTarget;
    },
    get byId() {
      return read().byId;
    },
    get sharing() {
      return read().sharing;
    },
  };
}

export function readLabels(placed: readonly Placed[]): Labels {
  const byTarget = new Map<string, Placed[]>();
  const byId = new Map<string, UiElement>();
  const sharing = new Map<string, readonly Placed[]>();
  for (const item of asInDocument(placed)) {
    const { element } = item;
    const id = attributeText(element, "id");
    if (id !== null && !byId.has(id)) byId.set(id, element);
    if (id !== null && element.presence !== "no" && LABELLED_TAGS.has(element.tag))
      sharing.set(id, [...(sharing.get(id) ?? []), item]);
    const target = attributeText(element, "for");
    if (target !== null && isLabel(element))
      byTarget.set(target, [...(byTarget.get(target) ?? []), item]);
  }
  return { byTarget, byId, sharing };
}

/** In the order of the document: what a portal holds stands at its end, wherever it is written. */
function asInDocument(placed: readonly Placed[]): readonly Placed[] {
  const moved = placed.filter((item) => isInPortal(item));
  if (moved.length === 0) return placed;
  return [...placed.filter((item) => !isInPortal(item)), ...moved];
}

function isInPortal({ around }: Pick<Placed, "around">): boolean {
  return around.some(({ tag }) => tag === PORTAL);
}

/**
 * The labels that point to an element by its id. Of several fields with that id that are on the page
 * together, the first one is meant by all of them; in dialogs of which one is shown at a time, those
 * are meant that stand nearest.
 * Source: HTML, section 4.10.4 (`for` means the first element in tree order with that id).
 */
export function labelsFor({ element, around }: Placed, labels: Labels): readonly UiElement[] {
  const id = element.attributes.has("id") ? attributeText(element, "id") : null;
  const pointing = id === null ? [] : (labels.byTarget.get(id) ?? []);
  if (pointing.length < 2 || id === null) return pointing.map((label) => label.element);
  const shown = pointing.map((label) => label.element).filter(({ presence }) => presence !== "no");
  const fields = labels.sharing.get(id) ?? [];
  const [first] = fields;
  const areTogether = [...fields.map((field) => field.element), ...shown].every(
    ({ presence }) => presence === "yes",
  );
  if (areTogether && fields.some((field) => field.element === element))
    return element === first?.element ? shown : [];
  // What a portal is going to show comes after a field that is on the page already.
  if (areTogether && first !== undefined && !isInPortal(first) && isInPortal({ around })) return [];
  const shared = pointing.map((label) => sharedBy(label.around, around));
  const nearest = Math.max(...shared);
  return pointing.flatMap((label, index) => (shared[index] === nearest ? [label.element] : []));
}

/** How many elements are around both. */
function sharedBy(one: readonly UiElement[], other: readonly UiElement[]): number {
  const first = one.findIndex((element, index) => element !== other[index]);
  return first === -1 ? Math.min(one.length, other.length) : first;
}

/** Whether a label belongs to a field: what it names is told with the field, any other is a text. */
export function labelsAny(label: UiElement, { byId }: Labels): boolean {
  if (label.attributes.has("for")) {
    const target = attributeText(label, "for");
    return target === null || byId.has(target);
  }
  return elementsOf(label.children).some(
    ({ element }) => element.isComponent || LABELLED_TAGS.has(element.tag),
  );
}

function isLabel(element: UiElement): boolean {
  return element.tag === "label" || (element.isComponent && namesLabel(element.tag));
}

const namesLabel = remembered((tag) => /(?:^|\.|Form|Input|Field)Label$|^Root$/u.test(tag));

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
  const found = ids.split(/\s+/u).flatMap((id) => labels.byId.get(id) ?? []);
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
  // Playwright asks a labelled field for nothing else, whatever its labels read.
  const words = element.tag === "button" ? all.map((label) => withoutButton(label, element)) : all;
  return named(words) ?? (all.every(isSurelyEmpty) ? NO_NAME : null);
}

/**
 * A label around several controls is that of the first.
 * Source: html.spec.whatwg.org/#the-label-element, "labeled control".
 */
function isLabelledBy(label: UiElement, element: UiElement): boolean {
  const first = elementsOf(label.children).find(
    (one) => LABELLED_TAGS.has(one.element.tag) && one.element.presence !== "no",
  );
  return first === undefined || first.element === element || first.element.presence === "maybe";
}

/** A label without a button in it, of which it says nothing itself. */
function withoutButton(label: UiElement, button: UiElement): UiElement {
  const children = label.children.flatMap((child): readonly UiNode[] => {
    if (child === button) return [];
    return child.kind === "text" ? [child] : [withoutButton(child, button)];
  });
  return { ...label, children };
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
  if (!elementsOf(element.children).some((one) => OWN_THINGS.has(one.element.tag))) return element;
  const children = element.children.flatMap((child): UiNode[] => {
    if (child.kind === "text") return [child];
    return OWN_THINGS.has(child.tag) ? [] : [withoutOwnThings(child)];
  });
  return { ...element, children };
}
