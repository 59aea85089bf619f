import type { EffectFact, ElementFact, ScreenFact } from "../../contracts/generated.ts";
import { effectLines } from "./effect-words.ts";
import { detailsOf, kindOf, nameOf } from "./element-words.ts";
import { counted, firstOf } from "./words.ts";

/** So many of one kind are told on a line. */
const MOST_ON_A_LINE = 25;

/** What a test acts on comes before what it only reads. */
const ORDER = ["textbox", "field", "combobox", "checkbox", "radio", "button", "heading", "link"];

/** Elements and effects of a screen, as they are told together. */
export interface Told {
  readonly elements: readonly ElementFact[];
  readonly effects: readonly EffectFact[];
}

/**
 * Lines about items of a screen: what is there at first by kind, what controls do, then what an
 * effect shows, and last what is there at times that nobody knows.
 */
export function itemLines(screen: ScreenFact, { elements, effects }: Told): string[] {
  const later = new Set(
    screen.effects.flatMap(({ outcome, target }) => (outcome === "shows" ? [target] : [])),
  );
  const initial = elements.filter((element) => element.initial);
  const shown = elements.filter(({ id, initial: first }) => !first && later.has(id));
  const maybe = elements.filter(({ id, initial: first }) => !first && !later.has(id));
  return [
    ...kindLines("", initial),
    ...effectLines(screen, effects),
    ...kindLines("after that, ", shown),
    ...kindLines("at times, ", maybe),
  ];
}

function kindLines(when: string, elements: readonly ElementFact[]): string[] {
  const byKind = new Map<string, Set<string>>();
  let unnamed = 0;
  for (const element of elements) {
    // Options are told with their field.
    if (element.role === "option") continue;
    const name = nameOf(element);
    if (name === null) unnamed += 1;
    else {
      const kind = kindOf(element);
      const names = byKind.get(kind) ?? new Set<string>();
      byKind.set(kind, names.add(`${name}${detailsOf(element)}`));
    }
  }
  const kinds = [...byKind].sort(([left], [right]) => rankOf(left) - rankOf(right));
  return [
    ...kinds.map(([kind, names]) => `${when}${kind}: ${firstOf([...names], MOST_ON_A_LINE)}`),
    ...(unnamed === 0 ? [] : [`${when}${counted(unnamed, "element")} that no test can name`]),
  ];
}

function rankOf(kind: string): number {
  const index = ORDER.indexOf(kind);
  return index === -1 ? ORDER.length : index;
}
