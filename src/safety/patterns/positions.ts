import type { Alternatives, Part } from "./parse-pattern.ts";

/** So often at most a part is written out; what is repeated more often counts as repeated for ever. */
const MOST_COPIES = 10;

/**
 * The places of a pattern that take a character each, and which place may follow which, in how many ways
 * (https://doi.org/10.1070/RM1961v016n05ABEH004112).
 */
export interface Positions {
  /** What each place takes. */
  readonly characters: readonly bigint[];
  /** The places behind each one, with the number of ways to get there; from two on, many. */
  readonly next: readonly ReadonlyMap<number, number>[];
}

/** How often each place is the first, or the last, of a part. */
type Ends = ReadonlyMap<number, number>;

/** A part of a pattern, as whoever stands beside it needs to know it. */
interface Fragment {
  readonly first: Ends;
  readonly last: Ends;
  /** In how many ways it takes nothing. */
  readonly empty: number;
}

const NOTHING: Fragment = { first: new Map(), last: new Map(), empty: 1 };

export function createPositions(alternatives: Alternatives): Positions {
  const builder = new Builder();
  builder.either(alternatives, 1);
  return builder;
}

class Builder implements Positions {
  readonly characters: bigint[] = [];
  readonly next: Map<number, number>[] = [];

  /** `copies` is how often all of it stands there already, for what is around it is repeated. */
  either(alternatives: Alternatives, copies: number): Fragment {
    const all = alternatives.map((sequence) => this.#sequence(sequence, copies));
    return {
      first: sumOf(all.map(({ first }) => first)),
      last: sumOf(all.map(({ last }) => last)),
      empty: all.reduce((sum, { empty }) => sum + empty, 0),
    };
  }

  #sequence(parts: readonly Part[], copies: number): Fragment {
    return parts.reduce<Fragment>(
      (before, part) => this.#joined(before, this.#part(part, copies)),
      NOTHING,
    );
  }

  #part(part: Part, copies: number): Fragment {
    const { min, max } = part;
    if (max * copies > MOST_COPIES && max > 1) return this.#loop(this.#once(part, copies), min);
    let whole = NOTHING;
    // `a{1,3}` is `a(a(a)?)?`: written from its end, so that no copy is left out in two ways.
    for (let count = max; count > 0; count -= 1) {
      const some = this.#joined(this.#once(part, copies * Math.max(max, 1)), whole);
      whole = count > min ? { ...some, empty: 1 } : some;
    }
    return whole;
  }

  #once({ characters, alternatives }: Part, copies: number): Fragment {
    if (alternatives.length > 0) return this.either(alternatives, copies);
    const place = this.characters.push(characters) - 1;
    this.next.push(new Map());
    const only = new Map([[place, 1]]);
    return { first: only, last: only, empty: 0 };
  }

  /**
   * A turn that takes nothing ends a loop, so there is one way alone to take nothing at all. Only turns
   * that there have to be may take nothing: which of them do so is a choice of its own.
   */
  #loop(turn: Fragment, min: number): Fragment {
    this.#connect(turn.last, turn.first);
    if (min > 1 && turn.empty > 0) this.#connect(turn.last, turn.first);
    return min === 0 ? { ...turn, empty: 1 } : turn;
  }

  #joined(before: Fragment, behind: Fragment): Fragment {
    this.#connect(before.last, behind.first);
    return {
      first: sumOf([before.first, times(behind.first, before.empty)]),
      last: sumOf([behind.last, times(before.last, behind.empty)]),
      empty: before.empty * behind.empty,
    };
  }

  #connect(from: Ends, to: Ends): void {
    for (const [place, ways] of from)
      for (const [other, more] of to) add(this.next[place], other, ways * more);
  }
}

function sumOf(all: readonly Ends[]): Ends {
  const sum = new Map<number, number>();
  for (const ends of all) for (const [place, ways] of ends) add(sum, place, ways);
  return sum;
}

function times(ends: Ends, ways: number): Ends {
  return new Map([...ends].flatMap(([place, own]) => (ways > 0 ? [[place, own * ways]] : [])));
}

function add(sum: Map<number, number> | undefined, place: number, ways: number): void {
  sum?.set(place, (sum.get(place) ?? 0) + ways);
}
