import type { ElementFact } from "../../contracts/generated.ts";
import { valueFor } from "../../test-data/values.ts";
import { listenersHearing } from "../ui/hearing.ts";
import { elementAt } from "../ui/placed.ts";
import { play } from "./moves.ts";
import type { Scene } from "./scene.ts";
import { TYPING } from "./triggers.ts";

const TYPED: ReadonlySet<string | null> = new Set(["textbox", "searchbox", "spinbutton"]);
const DIGITS = "1234";

/** What a field keeps of what is typed, where that is not all of it. */
export type Taken = "digits" | "nothing" | "unknown";

/**
 * What the listeners of a field keep of what is typed: digits alone, or neither these nor the text that
 * a person would type, or something that is not known; null where they keep it.
 */
export function takenBy(start: Scene, key: string, element: Omit<ElementFact, "id">): Taken | null {
  const takings = known.get(start) ?? new Map<string, Taken | null>();
  known.set(start, takings);
  const taken = takings.get(key);
  if (taken !== undefined) return taken;
  const found = findTaken(start, key, { ...element, id: key });
  takings.set(key, found);
  return found;
}

const known = new WeakMap<Scene, Map<string, Taken | null>>();

function findTaken(start: Scene, key: string, element: ElementFact): Taken | null {
  const { field, role, initial } = element;
  if (field === null || field.locked === true || !initial || !TYPED.has(role)) return null;
  const placed = elementAt(start.low.view.nodes, key);
  if (placed === null || listenersHearing(placed, TYPING).length === 0) return null;
  const text = valueFor(element, key);
  if (text === null) return null;
  const isKept = keeps(start, key, text);
  if (isKept !== false) return isKept === true ? null : "unknown";
  if (role === "spinbutton") return "unknown";
  if (field.pattern !== null) return "nothing";
  const number = valueFor({ ...element, field: { ...field, pattern: "\\d+" } }, key);
  const areKept = [DIGITS, number].every((one) => one !== null && keeps(start, key, one) === true);
  return areKept ? "digits" : "nothing";
}

/** Whether a field holds a text once it was typed; null where that is not known. */
function keeps(start: Scene, key: string, text: string): boolean | null {
  const after = play(start, { key, action: "fill", value: text, set: text });
  const placed = after === null ? null : elementAt(after.low.view.nodes, key);
  if (after === null || placed === null) return null;
  const held = after.sights.get(key)?.draft.field?.value ?? null;
  // What the source says nothing of is as it was typed.
  return held === null ? !placed.element.attributes.has("value") || null : held === text;
}
