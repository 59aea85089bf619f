/** Random values for property tests: the same seed gives the same values. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  number(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Up to `most` items that are made one after the other. */
  list<Item>(most: number, make: () => Item): Item[];
  chance(): boolean;
}

/** Mulberry32, of which 32 bits are enough for tests. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const number = (below: number): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return {
    number,
    pick: (items) => {
      const item = items[number(items.length)];
      if (item === undefined) throw new Error("There is nothing to pick from");
      return item;
    },
    list: (most, make) => Array.from({ length: number(most + 1) }, make),
    chance: () => number(2) === 1,
  };
}
