import { cutTo, isWithin } from "../limits.ts";
import { collapse, writeParts } from "../partial.ts";
import { attributeText } from "./attributes.ts";
import { textContent, type Content } from "./content.ts";
import { PORTAL, type UiElement, type UiNode } from "./tree.ts";

/** What a piece of the page may read, and how well that is known. */
export interface Wording {
  /** The texts that it may have, the likeliest first; `${…}` stands for what is not known. */
  readonly texts: readonly string[];
  readonly translated: boolean;
}

const NOTHING: Wording = { texts: [""], translated: false };
const INLINE = new Set(
  "a abbr b bdi bdo cite code data dfn em i kbd label mark q s samp small span strong sub sup time u var #text".split(
    " ",
  ),
);
const WITHOUT_TEXT = new Set(["select", "textarea", "input", "script", "style", "template"]);

/** What content reads, white space collapsed. */
export function wordingOf({ alternatives, translated }: Content): Wording {
  const texts = alternatives.map((parts) => collapse(writeParts(parts)));
  return { texts: cutTo("wordings", unique(texts)), translated };
}

/** The text of a node and all below it, as accessible names read it: hidden parts are left out. */
export function wordingIn(node: UiNode, depth = 0): Wording {
  if (!isWithin("wordingDepth", depth)) return NOTHING;
  if (node.kind === "text") return rawWording(node.content);
  if (isHiddenFromNames(node)) return NOTHING;
  const label = depth === 0 ? undefined : node.attributes.get("aria-label");
  if (label !== undefined) return wordingOf(label.content);
  if (node.tag === "img") return wordingOf(node.attributes.get("alt")?.content ?? textContent(""));
  if (node.tag === "br") return { texts: [" "], translated: false };
  if (node.tag === "svg") return titleOf(node, depth);
  if (isOneThing(node, depth)) return NOTHING;
  const inner = sequence(node, depth);
  return INLINE.has(node.tag) || depth === 0
    ? inner
    : { ...inner, texts: inner.texts.map((text) => ` ${text} `) };
}

/**
 * Whether what is in an element counts for nothing to the name of one around it: its role says that it is
 * one thing, such as an emoji that is a picture. Source: Playwright's roleUtils, `allowsNameFromContent`.
 */
function isOneThing(node: UiElement, depth: number): boolean {
  if (WITHOUT_TEXT.has(node.tag)) return true;
  const role = attributeText(node, "role")?.trim().split(/\s+/u)[0] ?? "";
  return depth > 0 && role !== "" && !NAMED_FROM_INSIDE.has(role);
}

const NAMED_FROM_INSIDE = new Set(
  "button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem caption code contentinfo definition deletion emphasis insertion list listitem mark none paragraph presentation region rowgroup section strong subscript superscript table term time".split(
    " ",
  ),
);

/** What a picture is called. Source: w3.org/TR/svg-aam-1.0, "Name computation". */
function titleOf(picture: UiElement, depth: number): Wording {
  const title = picture.children.find((child) => child.kind === "element" && child.tag === "title");
  return title === undefined ? NOTHING : wordingIn(title, depth + 1);
}

function rawWording({ alternatives, translated }: Content): Wording {
  const texts = unique(alternatives.map((parts) => writeParts(parts).replaceAll(/\s+/gu, " ")));
  return { texts: cutTo("wordings", texts), translated };
}

function isHiddenFromNames(node: UiElement): boolean {
  if (node.tag === PORTAL) return true;
  const hidden = attributeText(node, "aria-hidden");
  return hidden === "true" || hidden === "";
}

/** The children one after another; parts under one condition are alternatives of one another. */
function sequence(parent: UiElement, depth: number): Wording {
  let texts: readonly string[] = [""];
  let translated = false;
  let before = false;
  for (const group of groupsOf(parent)) {
    const words = group.nodes.map((node) => wordingIn(node, depth + 1));
    const options = group.certain
      ? words.flatMap((word) => word.texts)
      : unique(words.flatMap((word) => word.texts));
    const isLone = !group.certain && group.nodes.length === 1;
    const choices = isLone ? unique(["", ...options]) : options;
    translated ||= words.some((word) => word.translated);
    const isElement = group.nodes.some((node) => node.kind === "element");
    texts = texts.flatMap((start) =>
      choices.flatMap((end) => joined(start, end, isElement || before)),
    );
    texts = cutTo("wordings", texts);
    before = isElement;
  }
  return { texts: unique(texts.map((text) => text.replaceAll(/\s+/gu, " "))), translated };
}

/** Whether there is a space between two tags that touch depends on the styles: either is possible. */
function joined(start: string, end: string, atTag: boolean): readonly string[] {
  const touches = /\S$/u.test(start) && /^\S/u.test(end);
  return touches && atTag ? [`${start} ${end}`, start + end] : [start + end];
}

interface Group {
  readonly nodes: UiNode[];
  readonly certain: boolean;
  readonly key: string;
}

/** Certain children by themselves, those under the same condition together. */
function groupsOf(parent: UiElement): readonly Group[] {
  const groups: Group[] = [];
  for (const node of parent.children) {
    if (node.own === "no") continue;
    const certain = node.own === "yes";
    const key = conditionOf(node.key);
    const last = groups.at(-1);
    if (!certain && last !== undefined && !last.certain && last.key === key) last.nodes.push(node);
    else groups.push({ nodes: [node], certain, key });
  }
  return groups;
}

/** The place in the page that a node has, whichever of the options at that place it is. */
function conditionOf(key: string): string {
  if (key.endsWith('"')) return key.slice(0, -1);
  const option = key.slice(key.lastIndexOf("/"));
  return /^\/\d+:\d+$/u.test(option) ? key.slice(0, -option.length) : key;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
