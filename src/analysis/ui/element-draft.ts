import { ownSelectorsOf, type OwnSelectors } from "./own-selector.ts";
import type { ElementFact } from "../../contracts/generated.ts";
import { lookAt } from "../limits.ts";
import { HOLE, isKnown } from "../partial.ts";
import { rememberedOfPage } from "../remembered.ts";
import { attributeText } from "./attributes.ts";
import type { Attribute } from "./content.ts";
import { fieldFact } from "./field-fact.ts";
import { boxBehind } from "./hidden-box.ts";
import { isHiddenElsewhere } from "./hidden-texts.ts";
import { labelsAny, labelsFor, labelsOf, type Labels } from "./labels.ts";
import { nameOf, NO_NAME, type Name } from "./name.ts";
import { isEditedText, LAYOUT_ROLES, ownTexts } from "./own-texts.ts";
import { elementsOf, type Placed } from "./placed.ts";
import { roleWithin, type Role } from "./role.ts";
import type { UiElement, UiNode } from "./tree.ts";
import { wordingOf } from "./wording.ts";

type Certainty = ElementFact["certainty"];
/** A fact whose id is given later, when its place among the others is known. */
export type ElementDraft = Omit<ElementFact, "id">;

const TEST_IDS = ["data-testid", "data-test-id", "data-test", "data-cy"];
const USED_ROLES = new Set(["button", "link", "switch", "tab", "menuitem"]);

/** What can be said of each element in one state, by key. */
export const draftsOf = rememberedOfPage(
  (nodes: readonly UiNode[]): ReadonlyMap<string, ElementDraft> =>
    draftsOfSome(elementsOf(nodes), nodes),
);

/** The same for some of the elements of a tree. */
export function draftsOfSome(
  some: readonly Placed[],
  nodes: readonly UiNode[],
): ReadonlyMap<string, ElementDraft> {
  const names: Naming = { labels: labelsOf(nodes), selectors: ownSelectorsOf(nodes) };
  const drafts = new Map<string, ElementDraft>();
  for (const item of some) {
    const found = knownDraft(item, names);
    if (found === null || found.source.path === "") continue;
    if (item.element.presence !== "no" && isToldByHidden(found, nodes)) continue;
    drafts.set(item.element.key, found);
  }
  return drafts;
}

/** Whether nothing but a text tells an element, and the same text is there where nobody sees it. */
function isToldByHidden(
  { role, text, test_id: id, native }: ElementDraft,
  nodes: readonly UiNode[],
): boolean {
  if (role !== null || id !== null || text === null || native !== undefined) return false;
  return isHiddenElsewhere(text, nodes);
}

/** What names the elements of a page besides themselves. */
interface Naming {
  readonly labels: Labels;
  readonly selectors: OwnSelectors;
}

interface KnownDraft {
  readonly namer: UiElement | null;
  readonly labels: readonly UiElement[];
  readonly draft: ElementDraft | null;
}

const draftsByElement = new WeakMap<UiElement, KnownDraft>();

/** The draft of before, where the element and all that names it are the same objects as then. */
function knownDraft(item: Placed, names: Naming): ElementDraft | null {
  const { element, namer } = item;
  if (element.attributes.has("aria-labelledby")) return draftOf(item, names);
  const pointing = labelsFor(item, names.labels);
  const known = draftsByElement.get(element);
  if (known !== undefined && known.namer === namer && areSame(known.labels, pointing))
    return known.draft;
  const made = lookAt(element, () => draftOf(item, names));
  draftsByElement.set(element, { namer, labels: pointing, draft: made });
  return made;
}

function areSame(one: readonly UiElement[], other: readonly UiElement[]): boolean {
  return one.length === other.length && one.every((element, index) => element === other[index]);
}

/** What a test could know of an element; null for mere layout. */
function draftOf(placed: Placed, { labels, selectors }: Naming): ElementDraft | null {
  const { element } = placed;
  const isSpoken = !isHiddenFromRoles(placed);
  const role = isSpoken ? roleWithin(element, placed.around) : { role: null, byConvention: false };
  const testId = testIdOf(element);
  const name = isSpoken ? nameOf(placed, role.role, labels) : NO_NAME;
  const { texts: words, isOpen } = ownTexts(placed, role.role);
  const named = name.wording?.texts.some((item) => isKnown(item)) ?? false;
  const isLayout = role.role === null || (LAYOUT_ROLES.has(role.role) && !named);
  if (isLayout && testId === null && words.length === 0) return null;
  const isLabel = element.tag === "label" && testId === null;
  const isClicked = boxBehind(element, labels.byId) !== null;
  if (isLabel && labelsAny(element, labels) && !isClicked) return null;
  const made = draft(placed, { role, name, words, isOpen, testId });
  return isClicked ? made : toldBy(made, element, selectors);
}

/** The draft with what tells its element where no word does. */
function toldBy(made: ElementDraft, element: UiElement, selectors: OwnSelectors): ElementDraft {
  // A library may say the words of a label once more where nobody sees them.
  const isLabel = made.tag === "label" && made.test_id === null;
  if (isLabel && !isEditedText(element)) return { ...made, certainty: "pattern" };
  const selector = isUnnamed(made) ? selectors.of(element) : null;
  return selector === null ? made : { ...made, selector };
}

/** A draft of what comes and goes with a list, where its own attributes tell it from no other. */
export function asOneOfMany(one: ElementDraft): ElementDraft {
  const { selector, ...rest } = one;
  return selector === undefined ? one : rest;
}

/** What a visitor uses, and nothing that is read or said tells. */
function isUnnamed({ role, field, name, alternatives, ...other }: ElementDraft): boolean {
  const words = [name, other.label, other.placeholder, other.text, other.test_id];
  const isUsed = field !== null || (role !== null && USED_ROLES.has(role));
  const isSaid = words.some((word) => word !== null) || alternatives.length > 0;
  return isUsed && !isSaid && !other.repeated && other.native === undefined;
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
  /** Whether it may read something else, or nothing. */
  readonly isOpen: boolean;
  readonly testId: string | null;
}

function draft({ element }: Placed, parts: Parts): ElementDraft {
  const { role, name, words, testId } = parts;
  const texts = namesOf(name, role.role);
  const [text = null, ...otherWords] = words;
  return {
    role: role.role,
    name: texts[0] ?? null,
    certainty: texts.length > 0 ? certaintyOf(name, role, texts) : certaintyOfText(parts),
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
  // What may also be called something that nobody knows is not sure to be called so.
  const isOpen = name.wording?.texts.some((text) => !isKnown(text)) ?? false;
  if (texts.length > 1 || isOpen) return "alternatives";
  return name.wording?.translated === true ? "translated" : "literal";
}

function certaintyOfText({ name, role, words, isOpen }: Parts): Certainty {
  const certainty = certaintyOf(name, role, words);
  return isOpen && certainty === "literal" && words.length > 0 ? "alternatives" : certainty;
}

function knownWording(given: Attribute | undefined): string | null {
  if (given === undefined) return null;
  const [text, ...others] = wordingOf(given.content).texts;
  return text !== undefined && others.length === 0 && isKnown(text) ? text : null;
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
