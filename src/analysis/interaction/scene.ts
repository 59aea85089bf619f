import type { DialogFact } from "../../contracts/generated.ts";
import { HOLE } from "../partial.ts";
import { draftsOf, type ElementDraft } from "../ui/element-draft.ts";
import type { Rehearsed } from "../ui/page.ts";
import { elementsOf } from "../ui/placed.ts";
import { rowWithin } from "../ui/rows.ts";
import { wordingIn } from "../ui/wording.ts";

/** A page at one moment of a rehearsal, in both worlds of chance. */
export interface Scene {
  readonly low: Rehearsed;
  readonly high: Rehearsed;
  /** What is there, by the keys of the lower world. */
  readonly sights: ReadonlyMap<string, Sight>;
  /** The key that an element has in the higher world. */
  readonly twins: ReadonlyMap<string, string>;
  /** Key of what was used last, which the browser gives the focus; null before anything was. */
  readonly focused: string | null;
  /** Path of the page that the walk has led to; null while it is where it began. */
  readonly path: string | null;
  /** The dialog of the browser that the last move has opened; null for none. */
  readonly dialog: DialogFact | null;
}

/** What a scene is of, besides how the page looks. */
type Past = Pick<Scene, "focused" | "path" | "dialog">;

export interface Sight {
  readonly draft: ElementDraft;
  /** True when it is surely there, and is the same whatever chance gives. */
  readonly isSure: boolean;
  /** What the row reads that it stands in; empty where it is in none. */
  readonly row: string;
}

/** What is seen in both worlds; null where these are not of the same elements. */
export function sceneOf(
  low: Rehearsed,
  high: Rehearsed,
  past: Past = { focused: null, path: null, dialog: null },
): Scene | null {
  const [here, there] = [elementsOf(low.view.nodes), elementsOf(high.view.nodes)];
  if (here.length !== there.length) return null;
  const [drafts, others] = [draftsOf(low.view.nodes), draftsOf(high.view.nodes)];
  const sights = new Map<string, Sight>();
  const twins = new Map<string, string>();
  for (const [index, { element, around }] of here.entries()) {
    const twin = there[index]?.element;
    if (twin?.tag !== element.tag) return null;
    twins.set(element.key, twin.key);
    const draft = drafts.get(element.key);
    // Of a list that is closed nobody sees the options, but for the one that is chosen.
    if (draft === undefined || element.presence === "no" || element.tag === "option") continue;
    const row = rowWithin(around, low.view.nodes);
    sights.set(element.key, {
      ...inBothWorlds(draft, others.get(twin.key)),
      row: row === undefined ? "" : (wordingIn(row).texts[0] ?? ""),
    });
  }
  return { low, high, sights, twins, ...past };
}

/**
 * What is surely seen of an element. Where a link leads whose page has a number or an id that is drawn by
 * chance nobody knows.
 */
function inBothWorlds(drawn: ElementDraft, other: ElementDraft | undefined): Omit<Sight, "row"> {
  const draft = withSureValue(drawn, other);
  const isThere = draft.initial && isKnown(draft) && other !== undefined;
  const isSame = other !== undefined && lookOf(draft) === lookOf(other);
  if (isSame) return { draft, isSure: isThere };
  const seen = toNowhere(draft);
  return { draft: seen, isSure: isThere && lookOf(seen) === lookOf(toNowhere(other)) };
}

/** What a field holds that chance or the time of day decides, as the day of today, is not known. */
function withSureValue(draft: ElementDraft, other: ElementDraft | undefined): ElementDraft {
  const { field } = draft;
  if (field === null || field.value === other?.field?.value) return draft;
  return { ...draft, field: { ...field, value: null } };
}

function toNowhere(draft: ElementDraft): ElementDraft {
  return { ...draft, href: null };
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
  /** The key that what stayed had before, by the key that it has now. */
  readonly before: ReadonlyMap<string, string>;
}

/** What was made again and looks the same has stayed, as far as anyone sees. */
export function changesBetween(before: Scene, after: Scene): SceneChanges {
  const stayed = new Map<string, string>();
  const went = new Map<string, string[]>();
  for (const [key, sight] of before.sights) {
    const now = after.sights.get(key);
    if (now !== undefined && placedLookOf(now) === placedLookOf(sight)) stayed.set(key, key);
    else went.set(placedLookOf(sight), [...(went.get(placedLookOf(sight)) ?? []), key]);
  }
  for (const [key, sight] of after.sights) {
    const old = stayed.has(key) ? undefined : went.get(placedLookOf(sight))?.shift();
    if (old !== undefined) stayed.set(key, old);
  }
  const valueOf = (scene: Scene, key: string): string =>
    scene.sights.get(key)?.draft.field?.value ?? "";
  return {
    came: [...after.sights.keys()].filter((key) => !stayed.has(key)),
    went: [...went.values()].flat(),
    set: [...stayed].flatMap(([key, old]) =>
      valueOf(after, key) === valueOf(before, old) ? [] : [key],
    ),
    before: stayed,
  };
}

function placedLookOf({ draft, row }: Sight): string {
  return JSON.stringify([lookOf(draft), row]);
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
