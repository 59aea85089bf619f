import type { ObjectValue, Value } from "./value.ts";

/** So many copies of copies are put together into one, so that reading stays quick. */
const LAYERS = 8;

/**
 * State by name. A name of several lines, `kind\nowner\nproperty`, says whose state it is. A copy sees
 * what it was copied from, and keeps what it changes to itself.
 */
export class Store {
  readonly #base: Store | null;
  readonly #own = new Map<string, Value>();
  readonly #owners = new Set<string>();
  readonly #layers: number;

  constructor(base: Store | null = null) {
    const isDeep = base !== null && base.#layers >= LAYERS;
    this.#base = isDeep ? base.#flattened() : base;
    this.#layers = this.#base === null ? 1 : this.#base.#layers + 1;
  }

  get(name: string): Value | undefined {
    return this.#own.get(name) ?? this.#base?.get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  set(name: string, value: Value): void {
    this.#own.set(name, value);
    const [, owner] = name.split("\n", 2);
    if (owner !== undefined) this.#owners.add(owner);
  }

  /** Whether anything is kept for this owner: quicker than to ask for each property. */
  holds(owner: string): boolean {
    return this.#owners.has(owner) || (this.#base?.holds(owner) ?? false);
  }

  /** What was assigned to a property of an object that has a cell; else what it was made with. */
  property({ cell, properties }: ObjectValue, name: string): Value | undefined {
    const assigned = cell === undefined ? undefined : this.get(`${cell}.${name}`);
    return assigned ?? properties.get(name);
  }

  /** Assigns to a property: for good, where the object has no cell that is this walk's own. */
  assignProperty({ cell, properties }: ObjectValue, name: string, value: Value): void {
    if (cell === undefined) properties.set(name, value);
    else this.set(`${cell}.${name}`, value);
  }

  /** A copy to go on with. */
  fork(): Store {
    return new Store(this);
  }

  /** What was set since this store was copied. */
  changes(): ReadonlyMap<string, Value> {
    return this.#own;
  }

  /** All of it. */
  entries(): ReadonlyMap<string, Value> {
    const inherited = this.#base === null ? [] : this.#base.entries();
    return new Map([...inherited, ...this.#own]);
  }

  #flattened(): Store {
    const flat = new Store();
    for (const [name, value] of this.entries()) flat.set(name, value);
    return flat;
  }
}
