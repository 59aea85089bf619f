import type { Actions, Interpreter } from "../declarative/interpreter.ts";

/**
 * Does something beside what is being done: nothing that it remembers stays, but its work counts.
 * Gives what was remembered by it.
 */
export function aside<Result>(
  interpreter: Interpreter,
  actions: Actions | null,
  work: () => Result,
): { readonly result: Result; readonly memory: Interpreter["walk"]["memory"] } {
  const before = interpreter.walk;
  interpreter.walk = { ...before, memory: new Map(before.memory), actions };
  const result = work();
  const { memory, calls, bodies } = interpreter.walk;
  before.calls = calls;
  before.bodies = bodies;
  interpreter.walk = before;
  return { result, memory };
}
