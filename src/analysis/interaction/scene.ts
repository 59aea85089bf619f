import { HOLE } from "../partial.ts";
import { draftsOf, type ElementDraft } from "../ui/element-draft.ts";
import type { Rehearsed } from "../ui/page.ts";
import { elementsOf } from "../ui/placed.ts";

/** A page at one moment of a rehearsal, in both worlds of chance. */
export interface Scene {
  readonly low: Rehearsed;
  readonly high: Rehearsed;
  /** What is there, by the keys of the lower world. */
  readonly sights: ReadonlyMap<string, Sight>;
  /** The key that an element has in the higher world. */
  readonly twins: ReadonlyMap<string, string>;
}

export interface Sight {
  readonly draft: ElementDraft;
  /** True when it is surely there, and is the same whatever chance gives. */
  readonly isSure: boolean;
}

/** What is seen in both worlds; null where these are not of the same elements. */
export function sceneOf(low: Rehearsed, high: Rehearsed): Scene | null {
  const [here, there] = [elementsOf(low.view.nodes), elementsOf(high.view.nodes)];
  if (here.length !== there.length) return null;
  const [drafts, others] = [draftsOf(low.view.nodes), draftsOf(high.view.nodes)];
  const sights = new Map<string, Sight>();
  const twins = new Map<string, string>();
  for (const [index, { element }] of here.entries()) {
    const twin = there[index]?.element;
    if (twin?.tag !== element.tag) return null;
    twins.set(element.key, twin.key);
    const draft = drafts.get(element.key);
    if (draft === undefined || element.presence === "no") continue;
    const other = others.get(twin.key);
    const isSame = other !== undefined && lookOf(draft) === lookOf(other);
    sights.set(element.key, { draft, isSure: isSame && draft.initial && isKnown(draft) });
  }
  return { low, high, sights, twins };
}

/** What an element is to who looks at it: two of one look are the same. */
export function lookOf(draft: ElementDraft): string {
  const { role, name, text, label, placeholder, test_id: id, href, alternatives, initial } = draft;
  return JSON.stringify([role, name, text, label, placeholder, id, href, alternatives, initial]);
}

function isKnown({ name, text }: ElementDraft): boolean {
  return ![name, text].some((words) => words?.includes(HOLE) === true);
}

/** What is different in a scene: keys of what came, of what is gone, and of boxes and fields that hold else. */
export interface SceneChanges {
  readonly came: readonly string[];
  readonly went: readonly string[];
  readonly set: readonly string[];
}

export function changesBetween(before: Scene, after: Scene): SceneChanges {
  const differs = (one: Scene, other: Scene): string[] =>
    [...one.sights].flatMap(([key, { draft }]) => {
      const known = other.sights.get(key);
      return known !== undefined && lookOf(known.draft) === lookOf(draft) ? [] : [key];
    });
  const came = differs(after, before);
  const isNew = new Set(came);
  const set = [...after.sights].flatMap(([key, { draft }]) => {
    const value = before.sights.get(key)?.draft.field?.value ?? null;
    return !isNew.has(key) && (draft.field?.value ?? null) !== value ? [key] : [];
  });
  return { came, went: differs(before, after), set };
}

const BOXES: ReadonlySet<string | null> = new Set(["checkbox", "radio", "switch"]);

/** Whether a scene reads a text, outside of what is typed into. */
export function reads(scene: Scene, text: string): boolean {
  return [...scene.sights.values()].some(
    ({ draft, isSure }) =>
      isSure &&
      (draft.field === null || BOXES.has(draft.role)) &&
      [draft.name, draft.text].some((words) => words?.includes(text) === true),
  );
}
