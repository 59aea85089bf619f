import type { CallValue, Interpreter } from "../interpreter.ts";
import type { Value } from "../values.ts";

/** Calls a block with these values, as part of a call. */
export function callWith(
  callee: Value,
  values: readonly Value[],
  call: CallValue,
  interpreter: Interpreter,
): Value {
  const args = values.map((value) => ({ label: null, value, isTrailing: false }));
  return interpreter.call(callee, args, call);
}
