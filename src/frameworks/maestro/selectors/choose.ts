import type { PageState } from "../../../app-model/page-state.ts";
import type { ElementFact } from "../../../contracts/generated.ts";
import { fieldsBefore } from "./below.ts";
import { findElement, findHidden, type Selector } from "./find.ts";
import { HOLE, saysNothing, selectorFor } from "./pattern.ts";
import { type Device, sightInState } from "./sight.ts";

type Look = typeof findElement;

/**
 * The best selector by which a flow finds this element on all of the devices: its id, then a text, then
 * both. Null where none tells it from the others.
 */
export function selectorOf(
  state: PageState,
  element: ElementFact,
  devices: readonly Device[],
): Selector | null {
  return (
    firstThatFinds(state, element, { devices, look: findElement }) ??
    selectorBelow(state, element, devices)
  );
}

/** The same by the nearest field above it: the button of a form whose title says the same. */
function selectorBelow(
  state: PageState,
  element: ElementFact,
  devices: readonly Device[],
): Selector | null {
  if (element.role !== "button") return null;
  for (const field of fieldsBefore(state, element)) {
    const below = firstThatFinds(state, field, { devices, look: findElement });
    if (below === null) continue;
    const look: Look = (at, selector, on) => findElement(at, { ...selector, below }, on);
    const found = firstThatFinds(state, element, { devices, look });
    return found === null ? null : { ...found, below };
  }
  return null;
}

/** The same for an element that is gone. */
export function selectorOfHidden(
  state: PageState,
  element: ElementFact,
  devices: readonly Device[],
): Selector | null {
  const before: PageState = { ...state, changed: new Map(), hidden: new Set() };
  return firstThatFinds(state, element, { devices, look: findHidden }, before);
}

function firstThatFinds(
  state: PageState,
  element: ElementFact,
  { devices, look }: { readonly devices: readonly Device[]; readonly look: Look },
  seenIn: PageState = state,
): Selector | null {
  for (const selector of candidates(seenIn, element, devices)) {
    const found = look(state, selector, devices);
    if (found.kind === "element" && found.element.id === element.id) return selector;
  }
  return null;
}

function candidates(
  state: PageState,
  element: ElementFact,
  devices: readonly Device[],
): readonly Selector[] {
  const sights = devices.flatMap((device) => sightInState(state, element, device) ?? []);
  const [first, ...others] = sights;
  if (first === undefined || sights.length < devices.length) return [];
  const isEverywhere = (text: string): boolean => others.every(({ texts }) => texts.includes(text));
  const texts = first.texts.filter((text) => isEverywhere(text) && !saysNothing(text));
  const begins = commonBeginnings(sights.map((sight) => sight.texts));
  const byText = [...texts, ...begins].map((text) => ({ text: selectorFor(text) }));
  const hasId = first.id !== null && others.every(({ id }) => id === first.id);
  if (!hasId || first.id === null || saysNothing(first.id)) return byText;
  const id = selectorFor(first.id);
  return [{ id }, ...byText, ...byText.map(({ text }) => ({ id, text }))];
}

/**
 * What the texts of an element begin with where each device reads on in its own way: a tab is `Cart` on
 * Android and `Cart, tab, 2 of 3` on iOS.
 */
function commonBeginnings(texts: readonly (readonly string[])[]): string[] {
  const isBeginning = (text: string): boolean =>
    texts.every((own) => own.some((one) => one === text || one.startsWith(`${text}, `)));
  const all = new Set(texts.flat());
  const isCommon = (text: string): boolean => texts.every((own) => own.includes(text));
  return [...all]
    .filter((text) => !saysNothing(text) && !isCommon(text) && isBeginning(text))
    .map((text) => `${text}${HOLE}`);
}
