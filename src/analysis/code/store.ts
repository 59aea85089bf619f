import { NO_SERVER, type Server } from "../answers/server.ts";
import { variants, type LiteralValue, type ObjectValue, type Value } from "./value.ts";

/** So many copies of copies are put together into one, so that reading stays quick. */
const LAYERS = 8;

/** What a property of a shared object is after `delete`. */
const GONE: LiteralValue = { kind: "literal", value: undefined };

/** Says of an object that it may have properties that are not known. */
const ANY = "#any";

const NOBODY: ReadonlySet<string> = new Set();
const cells = new WeakMap<ReadonlyMap<string, Value>, string>();
const assignedNames = new Map<string, Set<string>>();
let cellsGiven = 0;

/** Where walks keep what they assign to the properties of an object. */
export function cellOf({ cell, properties }: ObjectValue): string | undefined {
  return cell ?? (cellsGiven === 0 ? undefined : cells.get(properties));
}

function giveCell(object: ObjectValue): string {
  const known = cellOf(object);
  if (known !== undefined) return known;
  cellsGiven += 1;
  const cell = `#object ${cellsGiven}`;
  cells.set(object.properties, cell);
  return cell;
}

/**
 * State by name. A name of several lines, `kind\nowner\nproperty`, says whose state it is. A copy sees
 * what it was copied from, and keeps what it changes to itself.
 */
export class Store {
  /** What answers the requests of this walk. */
  readonly server: Server;
  readonly #base: Store | null;
  readonly #own = new Map<string, Value>();
  readonly #owners = new Set<string>();
  readonly #layers: number;

  constructor(base: Store | null = null, server: Server = base?.server ?? NO_SERVER) {
    this.server = server;
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
    const owner = ownerIn(name);
    if (owner !== null) this.#owners.add(owner);
  }

  /** Whether anything is kept for this owner: quicker than to ask for each property. */
  holds(owner: string): boolean {
    return this.#owners.has(owner) || (this.#base?.holds(owner) ?? false);
  }

  /** All for whom something is kept. */
  owners(): ReadonlySet<string> {
    const inherited = this.#base?.owners() ?? NOBODY;
    if (this.#owners.size === 0) return inherited;
    return inherited.size === 0 ? this.#owners : new Set([...inherited, ...this.#owners]);
  }

  /** Whether anything is kept for some owner. */
  holdsAny(): boolean {
    return this.#owners.size > 0 || (this.#base?.holdsAny() ?? false);
  }

  /** What was assigned to a property of an object that has a cell; else what it was made with. */
  property(object: ObjectValue, name: string): Value | undefined {
    const cell = cellOf(object);
    const assigned = cell === undefined ? undefined : this.get(`${cell}.${name}`);
    return assigned ?? object.properties.get(name);
  }

  /** All properties of an object as this walk has them. */
  propertiesOf(object: ObjectValue): ReadonlyMap<string, Value> {
    const cell = cellOf(object);
    const names = cell === undefined ? undefined : assignedNames.get(cell);
    if (cell === undefined || names === undefined) return withoutAny(object.properties);
    const assigned = [...names].flatMap((name) => {
      const value = this.get(`${cell}.${name}`);
      return value === undefined ? [] : [[name, value] as const];
    });
    const all = new Map([...object.properties, ...assigned]);
    return new Map([...all].filter(([name, value]) => value !== GONE && name !== ANY));
  }

  /** Assigns to a property: for good, where the object is this walk's own. */
  assignProperty(object: ObjectValue, name: string, value: Value, isShared = false): void {
    const cell = isShared ? giveCell(object) : cellOf(object);
    if (cell === undefined) {
      object.properties.set(name, value);
      return;
    }
    assignedNames.set(cell, (assignedNames.get(cell) ?? new Set()).add(name));
    this.set(`${cell}.${name}`, value);
  }

  /** Any property may have been given this value, or a further one. */
  assignAny(object: ObjectValue, value: Value, isShared: boolean): void {
    for (const [name, before] of this.propertiesOf(object))
      this.assignProperty(object, name, eitherOf(before, value), isShared);
    this.assignProperty(object, ANY, value, isShared);
  }

  /** Whether there may be properties that are not known. */
  isOpen(object: ObjectValue): boolean {
    return object.open || this.property(object, ANY) !== undefined;
  }

  /** Takes a property away: for good, where the object is this walk's own. */
  deleteProperty(object: ObjectValue, name: string, isShared: boolean): void {
    if (isShared || cellOf(object) !== undefined) this.assignProperty(object, name, GONE, isShared);
    else object.properties.delete(name);
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
    const all = new Map<string, Value>();
    this.#addTo(all);
    return all;
  }

  #addTo(all: Map<string, Value>): void {
    if (this.#base !== null) this.#base.#addTo(all);
    for (const [name, value] of this.#own) all.set(name, value);
  }

  #flattened(): Store {
    const flat = new Store(null, this.server);
    for (const [name, value] of this.entries()) flat.set(name, value);
    return flat;
  }
}

function withoutAny(properties: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return properties.has(ANY)
    ? new Map([...properties].filter(([name]) => name !== ANY))
    : properties;
}

function eitherOf(one: Value, other: Value): Value {
  return variants([one, other].map((value) => ({ value, presence: "maybe" })));
}

/** The second line of a name of several; null where it has one. */
function ownerIn(name: string): string | null {
  const start = name.indexOf("\n");
  if (start === -1) return null;
  const end = name.indexOf("\n", start + 1);
  return name.slice(start + 1, end === -1 ? undefined : end);
}
