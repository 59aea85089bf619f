import type { PartSpan } from "../contracts/generated.ts";
import type { ItemsOfScreen, Sighting } from "./sightings.ts";

/** Numbers the parts: what is on the same screens is in the same part. */
export class PartNumbers {
  readonly #numbers = new Map<string, number>();

  /** How many parts there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The part of what these screens have; null for what only one has. */
  of(screens: readonly number[]): number | null {
    if (screens.length < 2) return null;
    const key = screens.join(" ");
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/** The items of one kind, apart by what is shared and what is not. */
export interface FactoredItems<Item> {
  /** The items of the screen of that index. */
  on(screen: number): FactoredList<Item>;
  /** The items of the part of that number. */
  sharedIn(part: number): Item[];
}

/** The items of one screen. */
interface FactoredList<Item> {
  readonly own: Item[];
  /** As in the contract, but with the number of the part among all parts. */
  readonly spans: PartSpan[];
}

/** Where an item stands: the number of its part, and its own in there. */
interface Position {
  readonly part: number;
  readonly index: number;
}

/** Puts what several screens have into parts, in the order in which the first of them has it. */
export function factorItems<Item>(
  screens: readonly ItemsOfScreen<Item>[],
  sightings: readonly (readonly Sighting<Item>[])[],
  numbers: PartNumbers,
): FactoredItems<Item> {
  const shared = new Map<number, Item[]>();
  const positions = new Map<Sighting<Item>, Position | null>();
  const positionOf = (sighting: Sighting<Item>): Position | null => {
    const known = positions.get(sighting);
    if (known !== undefined) return known;
    const part = numbers.of(sighting.screens);
    const position = part === null ? null : { part, index: addTo(shared, part, sighting.local) };
    positions.set(sighting, position);
    return position;
  };
  const factored = screens.map(({ items }, screen) => {
    const found = (sightings[screen] ?? []).map(positionOf);
    return { own: items.filter((_, index) => found[index] === null), spans: spansOf(found) };
  });
  return {
    on: (screen) => factored[screen] ?? { own: [], spans: [] },
    sharedIn: (part) => shared.get(part) ?? [],
  };
}

/** Adds an item to a part and gives its index there. */
function addTo<Item>(shared: Map<number, Item[]>, part: number, item: Item): number {
  const items = shared.get(part) ?? [];
  shared.set(part, items);
  return items.push(item) - 1;
}

/** Runs of items that stand one after the other in their part, and where; null is an own item. */
function spansOf(positions: readonly (Position | null)[]): PartSpan[] {
  const spans: PartSpan[] = [];
  let at = 0;
  for (const position of positions) {
    const last = spans.at(-1);
    if (position === null) at += 1;
    else if (last !== undefined && continues(last, at, position)) last[3] += 1;
    else spans.push([at, position.part, position.index, 1]);
  }
  return spans;
}

function continues([start, part, from, count]: PartSpan, at: number, position: Position): boolean {
  return start === at && part === position.part && from + count === position.index;
}
