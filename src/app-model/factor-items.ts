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

interface Place {
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
  const places = new Map<Sighting<Item>, Place | null>();
  const placeOf = (sighting: Sighting<Item>): Place | null => {
    const known = places.get(sighting);
    if (known !== undefined) return known;
    const part = numbers.of(sighting.screens);
    const place = part === null ? null : { part, index: addTo(shared, part, sighting.local) };
    places.set(sighting, place);
    return place;
  };
  const factored = screens.map(({ items }, screen) => {
    const placed = (sightings[screen] ?? []).map(placeOf);
    return { own: items.filter((_, index) => placed[index] === null), spans: spansOf(placed) };
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
function spansOf(places: readonly (Place | null)[]): PartSpan[] {
  const spans: PartSpan[] = [];
  let at = 0;
  for (const place of places) {
    const last = spans.at(-1);
    if (place === null) at += 1;
    else if (last !== undefined && continues(last, at, place)) last[3] += 1;
    else spans.push([at, place.part, place.index, 1]);
  }
  return spans;
}

function continues([start, part, from, count]: PartSpan, at: number, place: Place): boolean {
  return start === at && part === place.part && from + count === place.index;
}
