import type { ElementFact } from "../contracts/generated.ts";
import { sightOn } from "./mobile-apps.ts";
import { presentElements, type PageState } from "./page-state.ts";

const DEVICES = ["android", "ios"] as const;

type Device = (typeof DEVICES)[number];

/**
 * True when every device tells the element from all others that may be on the screen: by its id, or by
 * a text that no other has. The title of a screen is not told where a tab reads the same.
 */
export function isToldOnDevices(state: PageState, element: ElementFact): boolean {
  return DEVICES.every((device) => isToldOn(device, state, element));
}

/** True for an element of the web, and for one of an app that some device tells from all others. */
export function isToldSomewhere(state: PageState, element: ElementFact): boolean {
  return element.native === undefined || DEVICES.some((device) => isToldOn(device, state, element));
}

/** True for an element of the web, and for one of an app of which some device sees anything. */
export function isSeenSomewhere(element: ElementFact): boolean {
  if (element.native === undefined) return true;
  return DEVICES.some((device) => {
    const seen = sightOn(element, device);
    return seen !== null && (seen.id !== null || seen.texts.some((text) => text !== ""));
  });
}

/** True where something that a screen of an app shows at once tells it from the one before. */
export function isScreenTold(state: PageState): boolean {
  const own = (state.screen?.elements ?? []).filter((element) => {
    const { field, initial, repeated, certainty, test_id: id } = element;
    const isSure = certainty !== "alternatives" || id !== null;
    return field === null && initial && !repeated && isSure;
  });
  const { before } = state;
  const known = before === null ? [] : presentElements(before);
  const isNew = (element: ElementFact): boolean =>
    !known.some(({ name, text, test_id: id }) => {
      return id === element.test_id && (name ?? text) === (element.name ?? element.text);
    });
  return own.some((element) => isNew(element) && isToldSomewhere(state, element));
}

function isToldOn(device: Device, state: PageState, element: ElementFact): boolean {
  const seen = sightOn(element, device);
  if (seen === null) return false;
  const others = presentElements(state).filter(({ id }) => id !== element.id);
  const taken = others.flatMap((other) => sightOn(other, device) ?? []);
  const texts = new Set(taken.flatMap((sight) => sight.texts.map(lowered)));
  const hasOwnId = seen.id !== null && !taken.some(({ id }) => id === seen.id);
  return hasOwnId || seen.texts.some((text) => text !== "" && !texts.has(lowered(text)));
}

function lowered(text: string): string {
  return text.trim().toLowerCase();
}
