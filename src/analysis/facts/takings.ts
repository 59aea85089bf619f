import type { ElementFact } from "../../contracts/generated.ts";
import type { Scene } from "../interaction/scene.ts";
import { takenBy } from "../interaction/takings.ts";
import type { ScreenBuilder } from "./screen-builder.ts";

/**
 * The elements of a screen, where it is known what fields keep of what is typed: one that keeps digits
 * alone says so by a pattern, one that keeps nothing is locked.
 */
export function withTakings(start: Scene, { elements }: ScreenBuilder): ElementFact[] {
  return [...elements].map(([key, element]) => {
    const taken = takenBy(start, key, element);
    return taken === null ? element : taking(element, taken);
  });
}

function taking(element: ElementFact, taken: "digits" | "nothing"): ElementFact {
  if (element.field === null) return element;
  const said = taken === "digits" ? { pattern: "\\d+" } : { locked: true as const };
  return { ...element, field: { ...element.field, ...said } };
}
