import { stringOf } from "../../code/text.ts";
import { possible, type Value } from "../../code/value.ts";
import { weaker, type Presence } from "../../partial.ts";
import { POPOVER_OPEN } from "../../script/members/attributes.ts";
import { STATE, styleProperty } from "../../script/node-state.ts";
import { declarationsOf } from "../../script/node-style.ts";
import { attributeText, classesOf } from "../../ui/attributes.ts";
import { attribute, knownText } from "../../ui/content.ts";
import type { UiElement } from "../../ui/tree.ts";
import { visibilityOf } from "../../ui/visibility.ts";
import type { Around, Changes } from "./around.ts";

/** Whether a node is seen as far as it is up to itself: its attributes, styles and what HTML says. */
export function ownPresence(node: UiElement, changes: Changes, around: Around): Presence {
  const shown = weaker(byHtml(node, changes, around), byStyle(node, changes, around));
  const doubtful = isDoubtful(node, around) || changes.has(STATE.doubtful);
  return doubtful ? weaker("maybe", shown) : shown;
}

function isDoubtful(node: UiElement, { doubtful }: Around): boolean {
  const names = [...classesOf(node), attributeText(node, "id") ?? "", `<${node.tag}>`];
  return names.some((name) => doubtful.has(name));
}

/** What stays closed until it is opened. Source: html.spec.whatwg.org, "The details element" and so on. */
function byHtml(node: UiElement, changes: Changes, around: Around): Presence {
  if (node.tag === "dialog") return presenceOf(node, "open");
  if (node.attributes.has("popover"))
    return changes.get(POPOVER_OPEN) === undefined ? "no" : switched(changes.get(POPOVER_OPEN));
  const { within } = around;
  if (within?.tag !== "details" || isSummary(node, within.key, around)) return "yes";
  return presenceOf(within, "open");
}

function isSummary(node: UiElement, details: string, { tree }: Around): boolean {
  return tree.children(details).find((key) => tree.tag(key) === "summary") === node.key;
}

function presenceOf({ attributes }: UiElement, name: string): Presence {
  return attributes.get(name)?.presence ?? "no";
}

function switched(value: Value | undefined): Presence {
  if (value?.kind !== "literal") return "maybe";
  return value.value === null || value.value === false ? "no" : "yes";
}

/** But for important rules, inline styles win over those of sheets, which win over what classes customarily mean. */
function byStyle(node: UiElement, changes: Changes, around: Around): Presence {
  const important = around.styles.importantPresenceOf(node, node.key, around.tree);
  if (important !== null) return important;
  const sheet =
    around.styles.presenceOf(node, node.key, around.tree) ??
    visibilityOf(withoutReplaced(node.attributes, changes));
  const written = declarationsOf(attributeText(node, "style") ?? "");
  const display = textsOf("display", written, changes);
  const isDisplaySet = display.every((text) => text !== "");
  const visibility = textsOf("visibility", written, changes);
  const shown = weaker(
    inlinePresence(display, sheet),
    inlinePresence(visibility, isDisplaySet ? "yes" : sheet),
  );
  return mayHaveNoSize(written, changes) ? weaker("maybe", shown) : shown;
}

const REPLACEABLE = ["display", "visibility"];

/** The attributes, without what the markup's style says of display once a script says something else of it. */
function withoutReplaced(
  attributes: UiElement["attributes"],
  changes: Changes,
): UiElement["attributes"] {
  const replaced = REPLACEABLE.filter((property) => changes.has(styleProperty(property)));
  const style = knownText(attributes.get("style")?.content);
  if (replaced.length === 0 || style === null) return attributes;
  const left = [...declarationsOf(style)].filter(([property]) => !replaced.includes(property));
  const text = left.map((declaration) => declaration.join(":")).join(";");
  return new Map([...attributes, ["style", attribute(text)]]);
}

/** What has no height or width is not seen, unless its padding or border has one. */
function mayHaveNoSize(written: ReadonlyMap<string, string>, changes: Changes): boolean {
  return ["height", "width"].some((property) =>
    textsOf(property, written, changes).some((text) => /^0(?:px|r?em|%)?$/u.test(text ?? "")),
  );
}

/** What an inline style may read, empty where it is not set; null for what is not known. */
function textsOf(
  property: string,
  written: ReadonlyMap<string, string>,
  changes: Changes,
): readonly (string | null)[] {
  const changed = changes.get(styleProperty(property));
  return changed === undefined ? [written.get(property) ?? ""] : possible(changed).map(textOf);
}

/** Where an inline style is not set, the sheets say whether a node is shown. */
function inlinePresence(texts: readonly (string | null)[], sheet: Presence): Presence {
  const found = texts.map((text): Presence => {
    if (text === null) return "maybe";
    if (text === "") return sheet;
    return /^(?:none|hidden|collapse)\b/u.test(text) ? "no" : "yes";
  });
  const [first = sheet] = found;
  return found.every((one) => one === first) ? first : "maybe";
}

/** An unset style is an empty one. */
function textOf(value: Value): string | null {
  if (value.kind === "literal" && (value.value === null || value.value === undefined)) return "";
  return stringOf(value);
}
