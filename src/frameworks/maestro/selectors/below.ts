import type { PageState } from "../../../app-model/page-state.ts";
import type { ElementFact } from "../../../contracts/generated.ts";

/**
 * Of elements that look alike, those below a field: what a form has after a field is below it on a phone,
 * and what stands before, above. Null where the source does not say which comes first.
 * Source: docs.maestro.dev, "Relative position selectors".
 */
export function thoseBelow(
  state: PageState,
  field: ElementFact,
  alike: readonly ElementFact[],
): readonly ElementFact[] | null {
  const places = alike.map((element) => placeOf(state, element));
  const own = placeOf(state, field);
  if (!isField(field) || own === null || places.includes(null)) return null;
  return alike.filter((_, index) => (places[index] ?? -1) > own);
}

/** The fields that stand before an element, the nearest first. */
export function fieldsBefore(state: PageState, element: ElementFact): readonly ElementFact[] {
  const own = placeOf(state, element);
  const all = state.screen?.elements ?? [];
  return own === null ? [] : all.slice(0, own).filter(isField).toReversed();
}

/** The place of an element that is there at first; what comes later is not told in its order. */
function placeOf({ screen }: PageState, { id, initial }: ElementFact): number | null {
  const place = screen?.elements.findIndex((one) => one.id === id) ?? -1;
  return place === -1 || !initial ? null : place;
}

function isField({ role, initial, repeated }: ElementFact): boolean {
  return initial && !repeated && (role === "textbox" || role === "searchbox");
}
