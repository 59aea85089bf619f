import type { ElementFact } from "../../contracts/generated.ts";
import type { Scene } from "../interaction/scene.ts";
import { takenBy, type Taken } from "../interaction/takings.ts";
import type { ScreenBuilder } from "./screen-builder.ts";

/**
 * The elements of a screen, where it is known what fields keep of what is typed: one that keeps digits
 * alone says so by a pattern, one that keeps nothing is locked, and one of which nobody knows is unsure.
 */
export function withTakings(start: Scene, { elements }: ScreenBuilder): ElementFact[] {
  return [...elements].map(([key, element]) => {
    const taken = takenBy(start, key, element);
    return taken === null ? element : taking(element, taken);
  });
}

const SAID = {
  digits: { pattern: "\\d+" },
  nothing: { locked: true },
  unknown: { unsure: true },
} as const;

function taking(element: ElementFact, taken: Taken): ElementFact {
  if (element.field === null) return element;
  return { ...element, field: { ...element.field, ...SAID[taken] } };
}
