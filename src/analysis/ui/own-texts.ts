import { isWithin } from "../limits.ts";
import { collapse, isKnown } from "../partial.ts";
import { mayHave } from "./attributes.ts";
import { boxBehind } from "./hidden-box.ts";
import { isBlank, knownText } from "./content.ts";
import { NAMED_WHOLE, type Placed } from "./placed.ts";
import { roleOf } from "./role.ts";
import type { UiElement, UiNode } from "./tree.ts";
import { wordingIn } from "./wording.ts";

/** Parts of the layout that no test looks for by themselves. */
export const LAYOUT_ROLES: ReadonlySet<string> = new Set(
  "list listitem rowgroup row group article separator main navigation banner contentinfo complementary table figure term definition".split(
    " ",
  ),
);
const TEXT_ROLES = new Set(["alert", "status", "cell", "log", "tooltip", "listitem"]);

interface OwnTexts {
  readonly texts: readonly string[];
  /** Whether it may read something else, of which not a word is known, or nothing. */
  readonly isOpen: boolean;
}

const NO_TEXTS: OwnTexts = { texts: [], isOpen: false };

const NO_IDS: ReadonlyMap<string, UiElement> = new Map();

/** The texts that may stand in the element itself, where they are not its name already. */
export function ownTexts({ element, around }: Placed, role: string | null): OwnTexts {
  if (role !== null && !TEXT_ROLES.has(role) && !LAYOUT_ROLES.has(role)) return NO_TEXTS;
  if (["title", "legend", "caption", "option"].includes(element.tag)) return NO_TEXTS;
  const inName = around.some(
    (outer) =>
      NAMED_WHOLE.has(roleOf(outer).role ?? "") ||
      (outer.tag === "label" && !isRemarkIn(outer, element) && boxBehind(outer, NO_IDS) === null),
  );
  const hasText = element.children.some(
    (node) => node.kind === "text" && node.own !== "no" && !isBlank(node.content),
  );
  const whole = role === "alert" || role === "status";
  if (inName || !(hasText || (whole && isMereText(element)))) return NO_TEXTS;
  // What something in it is called is no part of what it reads.
  if (element.children.some((child) => isCalledInside(child))) return NO_TEXTS;
  const read = wholeText(element);
  const texts = wordingIn(element)
    .texts.map(collapse)
    .filter((text) => read === null || text === read);
  // Longer texts are prose that no test should repeat.
  const known = texts.filter((text) => isKnown(text) && isWithin("proseLength", text.length));
  return { texts: known, isOpen: known.length < texts.length };
}

/** Whether a label is no label but the text of a row, which a double click edits, as lists of things to do have it. */
export function isEditedText({ tag, attributes, listeners, children }: UiElement): boolean {
  const isAlone = children.every(({ kind }) => kind === "text") && !attributes.has("for");
  return tag === "label" && isAlone && listeners.has("dblclick");
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
