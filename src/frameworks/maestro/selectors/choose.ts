import type { PageState } from "../../../app-model/page-state.ts";
import type { ElementFact } from "../../../contracts/generated.ts";
import { findElement, findHidden, type Selector } from "./find.ts";
import { saysNothing, selectorFor } from "./pattern.ts";
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
  return firstThatFinds(state, element, { devices, look: findElement });
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
  const byText = texts.map((text) => ({ text: selectorFor(text) }));
  const hasId = first.id !== null && others.every(({ id }) => id === first.id);
  if (!hasId || first.id === null || saysNothing(first.id)) return byText;
  const id = selectorFor(first.id);
  return [{ id }, ...byText, ...byText.map(({ text }) => ({ id, text }))];
}
