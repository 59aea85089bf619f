import type { CallValue, Interpreter } from "../interpreter.ts";
import { UNKNOWN, type ArgumentValue, type InstanceValue, type Value } from "../values.ts";

/** `state.copy(title = "…")` of a Kotlin data class: the same with these fields changed. */
export function ofInstance(
  call: CallValue,
  { type, scope }: InstanceValue,
  interpreter: Interpreter,
): Value | null {
  const { parameters } = type.code;
  if (call.name !== "copy" || parameters.length === 0) return null;
  const args = parameters.map(({ name }, place): ArgumentValue => {
    const given = call.args.find(
      ({ label }, index) => label === name || (label === null && index === place),
    );
    const known = scope.names.get(name);
    const before = known?.kind === "value" ? known.value : UNKNOWN;
    return { label: name, value: given?.value ?? before, isTrailing: false };
  });
  return interpreter.call({ kind: "type", type }, args, call);
}
