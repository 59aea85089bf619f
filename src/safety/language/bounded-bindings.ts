import type { Bindings } from "./bindings.ts";

/** The longest honest specs that were tried ask between one and four hundred thousand times. */
const MAX_QUESTIONS = 400_000;

/**
 * The same names, which may be asked for so often that any honest file is judged. Where `a` is `b + b`, `b`
 * is `c + c` and so on, each step doubles the ways to follow, and nobody would wait for the end. Asking more
 * throws a `RangeError`.
 */
export function bounded(bindings: Bindings): Bindings {
  let asked = 0;
  const count = (): void => {
    asked += 1;
    if (asked > MAX_QUESTIONS) throw new RangeError("its names are followed in too many ways");
  };
  return {
    ...bindings,
    of: (name) => {
      count();
      return bindings.of(name);
    },
    only: (name) => {
      count();
      return bindings.only(name);
    },
    field: (name) => {
      count();
      return bindings.field(name);
    },
  };
}
