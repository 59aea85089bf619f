import type { ElementFact } from "../../contracts/generated.ts";
import { valueFor } from "../../test-data/values.ts";
import { play } from "../interaction/moves.ts";
import type { Scene } from "../interaction/scene.ts";
import { TYPING } from "../interaction/triggers.ts";
import { listenersHearing } from "../ui/hearing.ts";
import { elementAt } from "../ui/placed.ts";
import type { ScreenBuilder } from "./screen-builder.ts";

const TYPED: ReadonlySet<string | null> = new Set(["textbox", "searchbox"]);
const DIGITS = "1234";

/**
 * The elements of a screen, where what a field's listener does to the text that a person would type is
 * known: one that keeps digits alone says so by a pattern, one that keeps neither is locked.
 */
export function withTakings(start: Scene, builder: ScreenBuilder): ElementFact[] {
  const byId = new Map<string, ElementFact>();
  for (const [key, element] of builder.elements) {
    const { field } = element;
    if (field === null || !isListenedTo(start, key, element)) continue;
    const text = valueFor(element, key);
    if (text === null || keeps(start, key, text) !== false) continue;
    const takesDigits = field.pattern === null && keeps(start, key, DIGITS) === true;
    const taken = takesDigits ? { ...field, pattern: "\\d+" } : { ...field, locked: true as const };
    byId.set(element.id, { ...element, field: taken });
  }
  return [...builder.elements.values()].map((element) => byId.get(element.id) ?? element);
}

/** A field of text that the source listens to: what is typed into others stays. */
function isListenedTo({ low }: Scene, key: string, { role, field, initial }: ElementFact): boolean {
  if (!initial || !TYPED.has(role) || field?.locked === true) return false;
  const placed = elementAt(low.view.nodes, key);
  return placed !== null && listenersHearing(placed, TYPING).length > 0;
}

/** Whether a field holds a text once it was typed; null where that is not known. */
function keeps(start: Scene, key: string, text: string): boolean | null {
  const after = play(start, { key, action: "fill", value: text, set: text });
  const held = after?.sights.get(key)?.draft.field?.value ?? null;
  return held === null ? null : held === text;
}
