import { cutTo, isWithin } from "../limits.ts";
import type { EffectFact } from "../../contracts/generated.ts";
import type { View } from "../ui/page.ts";
import { draftsOfSome, type ElementDraft } from "../ui/element-draft.ts";
import { changedElements, elementAt, elementsOf, type Placed } from "../ui/placed.ts";
import { HOLE } from "../partial.ts";
import { wordingIn } from "../ui/wording.ts";
import type { UiElement, UiNode } from "../ui/tree.ts";

/** One thing that is different after an event; `key` is of an element, or of the field echoed. */
export interface Difference {
  readonly outcome: Exclude<EffectFact["outcome"], "navigates">;
  readonly key: string;
  /** What the element is like afterwards; null where it is the element of before. */
  readonly draft: ElementDraft | null;
  /** True when what it reads afterwards is not known, and may be what it read before. */
  readonly isOpen?: boolean;
}

/** Keys of fields: what the user filled before, and what handlers emptied. */
export interface FieldChanges {
  readonly filled: ReadonlySet<string>;
  readonly cleared: ReadonlySet<string>;
}

/** What a user sees change between two states of a page. */
export function differences(
  before: View,
  after: View,
  fields: FieldChanges,
): readonly Difference[] {
  const old = draftsOfSome(seenOf(changedElements(after.nodes, before.nodes)), before.nodes);
  const now = draftsOfSome(seenOf(changedElements(before.nodes, after.nodes)), after.nodes);
  const replaced = replacedKeys(old, now);
  return cutTo("pageChanges", [
    ...[...now].flatMap(([key, draft]) =>
      replaced.has(key) ? [] : cameOrChanged(key, draft, { old, fields }),
    ),
    ...emptiedBesides(now, before, fields),
    ...[...old].flatMap(([key, draft]): readonly Difference[] => {
      const isGone = draft.initial && now.get(key)?.initial !== true && !replaced.has(key);
      return isGone ? gone(key, draft, after) : [];
    }),
  ]);
}

/** The choices of a list that is folded are in its tree, and nobody sees them. */
function seenOf(placed: readonly Placed[]): readonly Placed[] {
  return placed.filter(({ element }) => element.tag !== "option");
}

interface Earlier {
  readonly old: Drafts;
  readonly fields: FieldChanges;
}

function cameOrChanged(
  key: string,
  draft: ElementDraft,
  { old, fields }: Earlier,
): readonly Difference[] {
  const known = old.get(key);
  if (known === undefined) return draft.initial ? [{ outcome: "shows", key, draft }] : [];
  const found: Difference[] = [];
  if (draft.initial && !known.initial) found.push({ outcome: "shows", key, draft });
  else if (draft.initial && reads(draft) !== reads(known))
    found.push({ outcome: "changes", key, draft, isOpen: mayReadAsBefore(known, draft) });
  if (isEmptied(key, known, draft, fields)) found.push({ outcome: "clears", key, draft: null });
  return found;
}

/** What was shown and is not read any longer: it is hidden, or reads something that is not known. */
function gone(key: string, before: ElementDraft, { nodes }: View): readonly Difference[] {
  const element = elementAt(nodes, key)?.element;
  // Of what may still be there, nobody knows whether it is hidden.
  if (element?.presence === "maybe") return [];
  if (element?.presence !== "yes") return [{ outcome: "hides", key, draft: null }];
  const read = before.text ?? before.name ?? HOLE;
  // Tests by text find what holds the words of before as well.
  const isOpen = wordingIn(element).texts.some(
    (text) => text.includes(HOLE) || text.includes(read),
  );
  return [{ outcome: "changes", key, draft: null, isOpen }];
}

type Drafts = ReadonlyMap<string, ElementDraft>;

/** Elements that went while others came that read the same: nobody sees the difference. */
function replacedKeys(old: Drafts, now: Drafts): ReadonlySet<string> {
  const went = new Map<string, string[]>();
  for (const [key, draft] of old) {
    if (!draft.initial || now.has(key)) continue;
    const looks = looksOf(draft);
    went.set(looks, [...(went.get(looks) ?? []), key]);
  }
  const replaced = new Set<string>();
  if (went.size === 0) return replaced;
  for (const [key, draft] of now) {
    const before = draft.initial && !old.has(key) ? went.get(looksOf(draft))?.shift() : undefined;
    if (before !== undefined) replaced.add(before).add(key);
  }
  return replaced;
}

/** What can be told of an element, less whether it is there, and where it is written. */
function looksOf({ initial: _initial, source: _source, ...looks }: ElementDraft): string {
  return JSON.stringify(looks);
}

/** Fields that were emptied, and are the same as before in all that the source tells. */
function emptiedBesides(
  changed: ReadonlyMap<string, ElementDraft>,
  { nodes }: View,
  { filled, cleared }: FieldChanges,
): readonly Difference[] {
  return [...filled].flatMap((key): Difference[] => {
    const field = cleared.has(key) && !changed.has(key) ? elementAt(nodes, key) : null;
    const draft = field === null ? undefined : draftsOfSome([field], nodes).get(key);
    const isField = draft !== undefined && draft.field !== null && draft.initial;
    return isField ? [{ outcome: "clears", key, draft: null }] : [];
  });
}

/** Whether what is not known of a reading may be such that nothing has changed: `$0.00` is one of `$${…}`. */
function mayReadAsBefore(before: ElementDraft, after: ElementDraft): boolean {
  const read = before.text ?? before.name;
  if (read === null) return false;
  const now = after.text ?? after.name;
  if (now === null) return after.certainty === "unknown";
  return (
    mayRead(now, read) || after.alternatives.some((other) => other === read || mayRead(other, read))
  );
}

/** Whether a reading that is not known in full may be this one. */
function mayRead(now: string, read: string): boolean {
  if (!now.includes(HOLE)) return false;
  const [start = "", ...others] = now.split(HOLE);
  const end = others.at(-1) ?? "";
  const isLongEnough = read.length >= start.length + end.length;
  return isLongEnough && read.startsWith(start) && read.endsWith(end);
}

function reads(draft: ElementDraft): string {
  return JSON.stringify([draft.name, draft.text, tickOf(draft)]);
}

const BOXES: ReadonlySet<string | null> = new Set(["checkbox", "radio", "switch"]);

/** Whether a box is ticked; null for anything else. */
export function tickOf({ role, field }: ElementDraft): boolean | null {
  return field !== null && BOXES.has(role) ? field.value === "on" : null;
}

/** `value` is null both for what was typed and for what is not known, `""` when it is empty. */
function isEmptied(
  key: string,
  before: ElementDraft,
  after: ElementDraft,
  { filled, cleared }: FieldChanges,
): boolean {
  if (before.field === null || !after.initial || !filled.has(key)) return false;
  return cleared.has(key) || (before.field.value === null && after.field?.value === "");
}

const known = new WeakMap<UiElement, ReadonlySet<string>>();

/** The fields of which the value can be read on the page. */
export function echoedFields(nodes: readonly UiNode[], depth = 0): ReadonlySet<string> {
  const fields = new Set<string>();
  if (!isWithin("treeDepth", depth)) return fields;
  for (const node of nodes) {
    if (node.presence !== "yes") continue;
    if (node.kind === "element") {
      for (const field of echoedIn(node, depth)) fields.add(field);
      continue;
    }
    for (const parts of node.content.alternatives) {
      for (const part of parts)
        if (typeof part !== "string" && part.field !== null) fields.add(part.field);
    }
  }
  return fields;
}

function echoedIn(element: UiElement, depth: number): ReadonlySet<string> {
  if (element.tag === "select" || element.repeated) return NONE;
  const found = known.get(element) ?? echoedFields(element.children, depth + 1);
  known.set(element, found);
  return found;
}

const NONE: ReadonlySet<string> = new Set();

/** Whether the value of a field, which was read on the page before, is surely not read any more. */
export function isErased(field: string, before: View, after: View): boolean {
  const isSaid = elementsOf(after.nodes).some(({ element }) =>
    element.children.some((child) => maySay(child, field)),
  );
  // A list of which not all is known may still hold it.
  const isOpen = changedElements(before.nodes, after.nodes).some(
    ({ element }) => element.repeated && element.presence !== "no",
  );
  return !isSaid && !isOpen;
}

function maySay(node: UiNode, field: string): boolean {
  if (node.kind !== "text" || node.presence === "no") return false;
  return node.content.alternatives.some((parts) =>
    parts.some((part) => typeof part !== "string" && part.field === field),
  );
}
