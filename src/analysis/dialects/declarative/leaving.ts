import type { Presence } from "../../partial.ts";
import type { Actions, Destination, Interpreter, Walk } from "./interpreter.ts";
import type { Value } from "./values.ts";

/** Where a page goes by itself once it is shown. */
export interface Leaving {
  readonly destination: Destination;
  /** `yes` where it goes there whatever is not known. */
  readonly presence: Presence;
}

/** What work does that a page starts by itself. */
export interface Aftermath {
  readonly leaving: readonly Leaving[];
  /** Keys of the cells that it may write. */
  readonly written: ReadonlySet<string>;
  /** What it surely writes, by the keys of the cells: no condition on the way is not known. */
  readonly sure: ReadonlyMap<string, Value>;
}

/**
 * Does something beside what is being done: nothing that it remembers stays, but its work counts.
 * Gives what was remembered by it.
 */
export function aside<Result>(
  interpreter: Interpreter,
  actions: Actions | null,
  work: () => Result,
): { readonly result: Result; readonly memory: Walk["memory"] } {
  const before = interpreter.walk;
  interpreter.walk = { ...before, memory: new Map(before.memory), actions };
  const result = work();
  const { memory, calls, bodies } = interpreter.walk;
  before.calls = calls;
  before.bodies = bodies;
  interpreter.walk = before;
  return { result, memory };
}

/** What comes of work that nobody asked for, with every condition that is not known true, and with none. */
export function aftermathOf(interpreter: Interpreter, work: () => void): Aftermath {
  let isOpen = false;
  const ways = [true, false].map((decided) => {
    const navigations: Destination[] = [];
    const decide = (): boolean => {
      isOpen = true;
      return decided;
    };
    const { memory } = aside(interpreter, { navigations, decide }, work);
    return { first: navigations[0], memory };
  });
  const before = interpreter.walk.memory;
  const written = ways.flatMap(({ memory }) =>
    [...memory].flatMap(([key, value]) => (before.get(key) === value ? [] : [key])),
  );
  const presence = ways.every(({ first }) => first !== undefined) ? "yes" : "maybe";
  const leaving = ways.flatMap(({ first }): Leaving[] =>
    first === undefined ? [] : [{ destination: first, presence }],
  );
  const [known] = isOpen ? [] : ways;
  const sure = [...(known?.memory ?? [])].filter(
    ([key, value]) => before.get(key) !== value && value.kind !== "unknown",
  );
  return { leaving, written: new Set(written), sure: new Map(sure) };
}
