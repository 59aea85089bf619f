import type { FunctionValue, NativeValue, Scope, Value } from "./value.ts";
import { namesUsedIn } from "./names-used.ts";

/**
 * Whether two values are the same to whoever uses them, though they were made at different times:
 * objects with the same properties, functions of the same source that see the same variables.
 * False as well where that takes longer to find out than making the value again.
 */
export function isSameValue(one: Value | undefined, other: Value | undefined): boolean {
  return one === other || new Comparison().areSame(one, other);
}

/** So many parts of values are compared. */
const WORTH = 2_000;

/** One comparison; what refers to itself is taken to be the same while it is compared. */
class Comparison {
  #left = WORTH;
  readonly #begun = new Map<object, Set<object>>();

  /** Of values, and of the lists, maps and records that they are made of. */
  areSame(one: unknown, other: unknown): boolean {
    if (Object.is(one, other)) return true;
    if (!isObject(one) || !isObject(other)) return false;
    this.#left -= 1;
    if (this.#left < 0) return false;
    if (Array.isArray(one)) return Array.isArray(other) && this.#lists(one, other);
    if (one instanceof Map) return other instanceof Map && this.#maps(one, other);
    if (isFunction(one)) return isFunction(other) && this.#functions(one, other);
    if (isNative(one)) return isNative(other) && this.#natives(one, other);
    return this.#records(one, other);
  }

  #lists(one: readonly unknown[], other: readonly unknown[]): boolean {
    if (one.length !== other.length) return false;
    return one.every((item, index) => this.areSame(item, other[index]));
  }

  #maps(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>): boolean {
    if (one.size !== other.size) return false;
    for (const [name, value] of one)
      if (!other.has(name) || !this.areSame(value, other.get(name))) return false;
    return true;
  }

  #records(one: object, other: object): boolean {
    const [left, right] = [Object.keys(one), Object.keys(other)];
    if (left.length !== right.length) return false;
    // What is of one kind is made alike, with its fields in one order.
    return left.every(
      (name, index) =>
        right[index] === name && this.areSame(Reflect.get(one, name), Reflect.get(other, name)),
    );
  }

  #natives(one: NativeValue, other: NativeValue): boolean {
    if (one.madeOf === undefined || other.madeOf === undefined) return false;
    return one.name === other.name && this.#lists(one.madeOf, other.madeOf);
  }

  #functions(one: FunctionValue, other: FunctionValue): boolean {
    if (one.node !== other.node) return false;
    if (this.#hasBegun(one, other)) return true;
    return [...namesUsedIn(one.node)].every((name) => this.#names(name, one.scope, other.scope));
  }

  /** Whether a name stands for the same in two scopes. */
  #names(name: string, one: Scope, other: Scope): boolean {
    if (one.declaring(name) === other.declaring(name)) return true;
    return this.areSame(one.find(name), other.find(name));
  }

  /** Whether this pair is being compared already; from now on it is. */
  #hasBegun(one: object, other: object): boolean {
    const others = this.#begun.get(one) ?? new Set();
    const has = others.has(other);
    this.#begun.set(one, others.add(other));
    return has;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isFunction(value: object): value is FunctionValue {
  return "kind" in value && value.kind === "function";
}

function isNative(value: object): value is NativeValue {
  return "kind" in value && value.kind === "native";
}
