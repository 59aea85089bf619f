import type { ElementFact } from "../contracts/generated.ts";
import { sightOn } from "./mobile-apps.ts";
import { presentElements, type PageState } from "./page-state.ts";

const DEVICES = ["android", "ios"] as const;

/**
 * True when every device tells the element from all others that may be on the screen: by its id, or by
 * a text that no other has. The title of a screen is not told where a tab reads the same.
 */
export function isToldOnDevices(state: PageState, element: ElementFact): boolean {
  const others = presentElements(state).filter(({ id }) => id !== element.id);
  return DEVICES.every((device) => {
    const seen = sightOn(element, device);
    if (seen === null) return false;
    const taken = others.flatMap((other) => sightOn(other, device) ?? []);
    const texts = new Set(taken.flatMap((sight) => sight.texts.map(lowered)));
    const hasOwnId = seen.id !== null && !taken.some(({ id }) => id === seen.id);
    return hasOwnId || seen.texts.some((text) => text !== "" && !texts.has(lowered(text)));
  });
}

function lowered(text: string): string {
  return text.trim().toLowerCase();
}
