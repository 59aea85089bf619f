import type { ElementFact, FieldFact } from "../../contracts/generated.ts";
import { isWithin, lookAt } from "../limits.ts";
import { collapse, HOLE, isKnown } from "../partial.ts";
import { attributeText, isOn, mayHave } from "./attributes.ts";
import { isBlank, knownText, type Attribute } from "./content.ts";
import { labelsFor, labelsOf, nameOf, NO_NAME, type Labels, type Name } from "./name.ts";
import { elementsOf, NAMED_WHOLE, type Placed } from "./placed.ts";
import { roleOf, roleWithin, typeOfInput, type Role } from "./role.ts";
import type { UiElement, UiNode } from "./tree.ts";
import { wordingIn, wordingOf } from "./wording.ts";

type Certainty = ElementFact["certainty"];
/** A fact whose id is given later, when its place among the others is known. */
export type ElementDraft = Omit<ElementFact, "id">;

const TEST_IDS = ["data-testid", "data-test-id", "data-test", "data-cy"];
/** Parts of the layout that no test looks for by themselves. */
const LAYOUT_ROLES = new Set(
  "list listitem rowgroup row group article separator main navigation banner contentinfo complementary table figure term definition".split(
    " ",
  ),
);
const CONTROLS = new Set([
  "textbox",
  "searchbox",
  "combobox",
  "listbox",
  "checkbox",
  "radio",
  "switch",
  "slider",
  "spinbutton",
]);
const TEXT_ROLES = new Set(["alert", "status", "cell", "log", "tooltip", "listitem"]);

const knownDrafts = new WeakMap<readonly UiNode[], ReadonlyMap<string, ElementDraft>>();

/** What can be said of each element in one state, by key. */
export function draftsOf(nodes: readonly UiNode[]): ReadonlyMap<string, ElementDraft> {
  const known = knownDrafts.get(nodes) ?? draftsOfSome(elementsOf(nodes), nodes);
  knownDrafts.set(nodes, known);
  return known;
}

/** The same for some of the elements of a tree. */
export function draftsOfSome(
  some: readonly Placed[],
  nodes: readonly UiNode[],
): ReadonlyMap<string, ElementDraft> {
  const labels = labelsOf(nodes);
  const drafts = new Map<string, ElementDraft>();
  for (const item of some) {
    const found = knownDraft(item, labels);
    if (found !== null && found.source.path !== "") drafts.set(item.element.key, found);
  }
  return drafts;
}

interface KnownDraft {
  readonly namer: UiElement | null;
  readonly labels: readonly UiElement[];
  readonly draft: ElementDraft | null;
}

const draftsByElement = new WeakMap<UiElement, KnownDraft>();

/** The draft of before, where the element and all that names it are the same objects as then. */
function knownDraft(item: Placed, labels: Labels): ElementDraft | null {
  const { element, namer } = item;
  if (element.attributes.has("aria-labelledby")) return draftOf(item, labels);
  const pointing = labelsFor(item, labels);
  const known = draftsByElement.get(element);
  if (known !== undefined && known.namer === namer && areSame(known.labels, pointing))
    return known.draft;
  const made = lookAt(element, () => draftOf(item, labels));
  draftsByElement.set(element, { namer, labels: pointing, draft: made });
  return made;
}

function areSame(one: readonly UiElement[], other: readonly UiElement[]): boolean {
  return one.length === other.length && one.every((element, index) => element === other[index]);
}

/** What a test could know of an element; null for mere layout. */
function draftOf(placed: Placed, labels: Labels): ElementDraft | null {
  const { element } = placed;
  const isSpoken = !isHiddenFromRoles(placed);
  const role = isSpoken ? roleWithin(element, placed.around) : { role: null, byConvention: false };
  const testId = testIdOf(element);
  const name = isSpoken ? nameOf(placed, role.role, labels) : NO_NAME;
  const words = ownTexts(placed, role.role);
  const named = name.wording?.texts.some((item) => isKnown(item)) ?? false;
  const isLayout = role.role === null || (LAYOUT_ROLES.has(role.role) && !named);
  if (isLayout && testId === null && words.length === 0) return null;
  if (element.tag === "label" && testId === null) return null;
  return draft(placed, { role, name, words, testId });
}

/** Whether screen readers, and tests that look by role, are told nothing of it. */
function isHiddenFromRoles({ element, around }: Placed): boolean {
  return [element, ...around].some((one) => attributeText(one, "aria-hidden") === "true");
}

interface Parts {
  readonly role: Role;
  readonly name: Name;
  /** The texts that stand in the element itself, one of which it reads. */
  readonly words: readonly string[];
  readonly testId: string | null;
}

function draft({ element }: Placed, { role, name, words, testId }: Parts): ElementDraft {
  const texts = namesOf(name, role.role);
  const [text = null, ...otherWords] = words;
  return {
    role: role.role,
    name: texts[0] ?? null,
    certainty: certaintyOf(name, role, texts.length > 0 ? texts : words),
    alternatives: texts.length > 0 ? texts.slice(1) : otherWords,
    label: name.label !== null && isKnown(name.label) ? name.label : null,
    placeholder: knownWording(element.attributes.get("placeholder")),
    text,
    test_id: testId,
    tag: element.tag,
    level: levelOf(element, role.role),
    href:
      element.tag === "a" || role.role === "link"
        ? knownWording(element.attributes.get("href") ?? element.attributes.get("to"))
        : null,
    field: fieldFact(element, role.role),
    initial: element.presence === "yes" && !element.repeated,
    ...(element.presence === "no" && { absent: true as const }),
    repeated: element.repeated,
    ...nativeFact(element, [...texts, ...words]),
    source: { path: element.path, line: element.line },
    by: element.isComponent ? "component-name" : "page",
  };
}

/** How a device sees the element, where it is one of a mobile app. */
function nativeFact(element: UiElement, words: readonly string[]): Pick<ElementDraft, "native"> {
  const { native } = element;
  if (native === undefined) return {};
  const placeholder = knownWording(element.attributes.get("placeholder"));
  const texts = [...words, ...(placeholder === null ? [] : [placeholder])];
  const all = { texts: [...new Set(texts)], id: native.testId };
  return { native: { all, ...native.seen } };
}

/** A row or cell that may read one way or the other is better found by what is in it. */
function namesOf(name: Name, role: string | null): readonly string[] {
  const texts = (name.wording?.texts ?? []).filter((item) => isKnown(item));
  return (role === "row" || role === "cell") && texts.length > 1 ? [] : texts;
}

function certaintyOf(name: Name, role: Role, texts: readonly string[]): Certainty {
  const [first] = texts;
  if (first === undefined && role.byConvention) return "pattern";
  if (first === undefined) return name.wording === null ? "literal" : "unknown";
  if (first.includes(HOLE) || role.byConvention || name.byConvention) return "pattern";
  if (texts.length > 1) return "alternatives";
  return name.wording?.translated === true ? "translated" : "literal";
}

function knownWording(given: Attribute | undefined): string | null {
  if (given === undefined) return null;
  const [text] = wordingOf(given.content).texts;
  return text !== undefined && isKnown(text) ? text : null;
}

function testIdOf(element: UiElement): string | null {
  if (element.native !== undefined) return element.native.testId;
  for (const attribute of TEST_IDS) {
    const id = attributeText(element, attribute);
    if (id !== null && id !== "") return id;
  }
  return null;
}

function levelOf(element: UiElement, role: string | null): number | null {
  if (role !== "heading") return null;
  const level = attributeText(element, "aria-level");
  if (level !== null) return Number(level);
  const digit = /^h([1-6])$/u.exec(element.tag)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** The texts that may stand in the element itself, where they are not its name already. */
function ownTexts({ element, around }: Placed, role: string | null): readonly string[] {
  if (role !== null && !TEXT_ROLES.has(role) && !LAYOUT_ROLES.has(role)) return [];
  if (["title", "label", "legend", "caption", "option"].includes(element.tag)) return [];
  const inName = around.some(
    (outer) =>
      NAMED_WHOLE.has(roleOf(outer).role ?? "") ||
      (outer.tag === "label" && !isRemarkIn(outer, element)),
  );
  const hasText = element.children.some(
    (node) => node.kind === "text" && node.own !== "no" && !isBlank(node.content),
  );
  const whole = role === "alert" || role === "status";
  if (inName || !(hasText || (whole && isMereText(element)))) return [];
  // What something in it is called is no part of what it reads.
  if (element.children.some((child) => isCalledInside(child))) return [];
  const read = wholeText(element);
  const texts = wordingIn(element)
    .texts.map(collapse)
    .filter((text) => read === null || text === read);
  // Longer texts are prose that no test should repeat.
  return texts.filter((text) => isKnown(text) && isWithin("proseLength", text.length));
}

/** Whether it is some words beside those that a label is there for, such as what is wrong with a field. */
function isRemarkIn(label: UiElement, element: UiElement): boolean {
  const [words = ""] = wordingIn(element).texts.map(collapse);
  const isAll = wordingIn(label).texts.every((text) => collapse(text) === words);
  return !isAll && /\p{L}+\s+\p{L}+/u.test(words);
}

/**
 * What stands in an element, part after part, as tests by text read it: without the spaces that names
 * have between blocks. Null where not all of it is sure.
 */
function wholeText(element: UiElement): string | null {
  const parts: string[] = [];
  const isSure = element.children.every((node) => addText(node, parts));
  return isSure ? collapse(parts.join("")) : null;
}

function addText(node: UiNode, parts: string[]): boolean {
  if (node.own !== "yes") return node.own === "no";
  if (node.kind === "element")
    return !node.isComponent && node.children.every((child) => addText(child, parts));
  const text = knownText(node.content);
  if (text !== null) parts.push(text);
  return text !== null;
}

/** Whether nothing in it is called otherwise than it reads. */
function isMereText(node: UiElement["children"][number]): boolean {
  if (node.kind === "text") return true;
  return (
    node.tag !== "img" && node.children.every((child) => isMereText(child) && !isCalled(child))
  );
}

function isCalledInside(node: UiNode): boolean {
  if (node.kind === "text" || node.presence === "no") return false;
  const alt = node.tag === "img" ? node.attributes.get("alt") : undefined;
  const isPicture = alt !== undefined && !isBlank(alt.content);
  return isPicture || isCalled(node) || node.children.some((child) => isCalledInside(child));
}

function isCalled(node: UiElement["children"][number]): boolean {
  return node.kind === "element" && mayHave(node, "aria-label");
}

function fieldFact(element: UiElement, role: string | null): FieldFact | null {
  if (role === null || !CONTROLS.has(role)) return null;
  return {
    type: typeOfField(element, role),
    name: attributeText(element, "name"),
    required: isOn(element, "required"),
    min: attributeText(element, "min"),
    max: attributeText(element, "max"),
    min_length: lengthOf(element, "minlength"),
    max_length: lengthOf(element, "maxlength"),
    pattern: attributeText(element, "pattern"),
    value: initialValue(element, role),
    ...(isLocked(element) && { locked: true }),
    options: optionsOf(element),
  };
}

/** Types of the fields of a platform without HTML, by what they are; any other is typed into. */
const TYPES_BY_ROLE: ReadonlyMap<string, string> = new Map([
  ["checkbox", "checkbox"],
  ["switch", "checkbox"],
  ["radio", "radio"],
  ["slider", "range"],
]);

function typeOfField(element: UiElement, role: string): string {
  if (element.tag === "input") return typeOfInput(element);
  if (element.native === undefined) return element.tag;
  return attributeText(element, "type") ?? TYPES_BY_ROLE.get(role) ?? "text";
}

/** Whether a field may be one that cannot be set. Source: playwright.dev/docs/actionability. */
function isLocked(element: UiElement): boolean {
  return mayHave(element, "disabled") || mayHave(element, "readonly");
}

function lengthOf(element: UiElement, attribute: string): number | null {
  const text = attributeText(element, attribute);
  const length = text === null ? Number.NaN : Number(text);
  return Number.isInteger(length) ? length : null;
}

/** What is in a field at first; for a checkbox, `on` when it is checked. */
function initialValue(element: UiElement, role: string): string | null {
  if (role === "checkbox" || role === "radio" || role === "switch") {
    return isOn(element, "checked") ? "on" : null;
  }
  const value = element.attributes.get("value");
  return value?.presence === "yes" ? knownText(value.content) : null;
}

function optionsOf(element: UiElement): string[] {
  if (element.tag !== "select") return [];
  const options: string[] = [];
  for (const child of element.children) addOptions(child, options);
  return options;
}

/** Options that may be disabled, such as one that only says what is to be chosen, nobody can choose. */
function addOptions(node: UiElement["children"][number], options: string[]): void {
  if (node.kind === "text" || mayHave(node, "disabled")) return;
  if (node.tag === "optgroup") for (const child of node.children) addOptions(child, options);
  if (node.tag !== "option" || node.presence !== "yes" || node.repeated) return;
  const text = collapse(wordingIn(node).texts[0] ?? "");
  if (isKnown(text)) options.push(text);
}
