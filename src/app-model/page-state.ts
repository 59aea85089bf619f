import type {
  DialogFact,
  EffectFact,
  ElementFact,
  ScreenFact,
  SourceLocation,
} from "../contracts/generated.ts";
import type { GivenAnswer } from "./answers.ts";
import type { FieldValues } from "./action-effects.ts";
import { isNamedByContent } from "./matching.ts";

/** What is on the page at one moment of a test, as far as the source says. */
export interface PageState {
  /** Null before the first page, and when the screen of a route is not known. */
  readonly screen: ScreenFact | null;
  /** URL path, as it was opened or navigated to. */
  readonly path: string | null;
  /** Ids of elements that an effect has shown. */
  readonly shown: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** Ids of elements that were shown more than once: there may be several like them by now. */
  readonly several: ReadonlySet<string>;
  /** What elements read that do not read as at first, by id; null where it is not known. */
  readonly changed: ReadonlyMap<string, string | null>;
  /** A checked box has the value `on`. */
  readonly values: FieldValues;
  /** Texts that the page repeats after an effect. */
  readonly echoes: readonly Echo[];
  /** Texts that were repeated, and are no more. */
  readonly erased: readonly Echo[];
  /** The dialog of the browser that the last action has opened; null for none. */
  readonly dialog: OpenedDialog | null;
  /** The element that was used last, for keys that are pressed. */
  readonly focused: ElementFact | null;
  /** What going back leads to; null where nobody knows. */
  readonly before: PageState | null;
  /** What going forward leads to, after going back; null where nobody knows. */
  readonly ahead: PageState | null;
  /** What the test answers for the server. */
  readonly answers: readonly GivenAnswer[];
  /** Where the test is on a walk that was rehearsed; null where it is on none. */
  readonly walk: OnWalk | null;
}

/** A dialog of the browser, and where the control stands that opens it. */
export interface OpenedDialog extends DialogFact {
  readonly source: SourceLocation;
}

/** Where a test is on the walks of its screen. */
export interface OnWalk {
  /** Id of the last step; null while the page is as it opened. */
  readonly at: string | null;
  /** The page as effects alone tell it; null where they do not know what was used. */
  readonly plain: PageState | null;
}

/** What was entered into a field, where the page says it. */
export interface Echo {
  readonly text: string;
  /** Id of the field; the page that repeats its value may be another. */
  readonly field: string;
  /** True where the page, opened again, is the same in this. */
  readonly lasts: boolean;
  /** True where an element reads that and nothing else. */
  readonly alone: boolean;
  readonly source: SourceLocation;
}

/** Before the first page is opened. */
export const NOWHERE: PageState = {
  screen: null,
  path: null,
  shown: new Set(),
  hidden: new Set(),
  several: new Set(),
  changed: new Map(),
  values: new Map(),
  echoes: [],
  erased: [],
  dialog: null,
  focused: null,
  before: null,
  ahead: null,
  answers: [],
  walk: null,
};

/** Whether no page was opened yet; answers may have been given. */
export function isBeforeFirstPage({ screen, path }: PageState): boolean {
  return screen === null && path === null;
}

/** Elements that may be on the page now: all but those that are still to be shown, or hidden. */
export function presentElements(state: PageState): readonly ElementFact[] {
  if (state.screen === null) return [];
  const later = new Set(
    state.screen.effects
      .filter((effect) => effect.outcome === "shows")
      .map((effect) => effect.target),
  );
  const elements = state.screen.elements.filter((element) => {
    if (state.hidden.has(element.id)) return false;
    if (element.initial || state.shown.has(element.id)) return true;
    return element.absent !== true && !later.has(element.id);
  });
  return elements.map((element) => asShown(state, element));
}

/** The element with what it reads now, where that is known. */
export function asShown(state: PageState, element: ElementFact): ElementFact {
  const { field } = element;
  const value = field === null ? undefined : state.values.get(element.id);
  if (field !== null)
    return value === undefined ? element : { ...element, field: { ...field, value } };
  const reading = state.changed.get(element.id) ?? null;
  if (reading === null) return element;
  return { ...element, ...wordsAfter(element, reading), alternatives: [] };
}

/** What stands for the words of an element that reads so now; one without words has them now. */
export function wordsAfter(
  { role, name, text }: ElementFact,
  reading: string,
): Pick<ElementFact, "name" | "text"> {
  if (name === null && text === null)
    return isNamedByContent(role) ? { name: reading, text } : { name, text: reading };
  return { name: name === null ? null : reading, text: text === null ? null : reading };
}

/**
 * What the element reads after the effect; null when that is not known. Less than before is what
 * the source says of a name whose other part comes from data.
 */
export function readingAfter(element: ElementFact, { reads }: EffectFact): string | null {
  const before = element.name ?? element.text ?? "";
  if (reads === undefined || reads === "") return null;
  return before !== reads && before.includes(reads) ? null : reads;
}

/** True when the element is surely on the page now, and what it reads is known. */
export function isSurelyShown(state: PageState, element: ElementFact): boolean {
  if (state.hidden.has(element.id)) return false;
  // A field stays what it is; any other text may be gone.
  if (state.changed.get(element.id) === null && element.field === null) return false;
  return element.initial || state.shown.has(element.id);
}
