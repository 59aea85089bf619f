import type { Scope } from "./values.ts";
import type { Code, Parameter } from "../../source/languages/calls/syntax.ts";
import type { Interpreter } from "./interpreter.ts";
import { UNKNOWN, type ArgumentValue, type Value } from "./values.ts";

interface Binding {
  readonly parameters: readonly Parameter[];
  readonly args: readonly ArgumentValue[];
  readonly scope: Scope;
  readonly interpreter: Interpreter;
}

/** Makes the parameters of a call known in its scope: by their names, by place, else by default. */
export function bindArguments({ parameters, args, scope, interpreter }: Binding): void {
  const given = assign(parameters, args);
  for (const parameter of parameters) {
    const { value } = parameter;
    // `{ $item in … }` of Swift: the item, and the place that remembers it.
    const name = parameter.name.replace(/^\$/u, "");
    const handed = given.get(parameter);
    if (handed !== undefined) scope.names.set(name, { kind: "value", value: handed });
    else if (value === null) scope.names.set(name, { kind: "value", value: UNKNOWN });
    else {
      const code = typedCode(value, parameter.type, interpreter);
      scope.names.set(name, { kind: "value", value: interpreter.evaluate(code, scope) });
    }
  }
}

/** Code with what its declared type says of it. */
export function typedCode(code: Code, type: string | null, { toolkit }: Interpreter): Code {
  return type === null ? code : (toolkit.typed?.(code, type) ?? code);
}

/** Which parameter each argument is for. Source: the calling rules of Kotlin, Swift and Dart. */
function assign(
  parameters: readonly Parameter[],
  args: readonly ArgumentValue[],
): ReadonlyMap<Parameter, Value> {
  const given = new Map<Parameter, Value>();
  const isFree = (parameter: Parameter): boolean => !given.has(parameter);
  for (const { label, value } of args) {
    const named = parameters.find((one) => one.label === label || one.name === label);
    if (label !== null && named !== undefined) given.set(named, value);
  }
  for (const { label, value, isTrailing } of args) {
    if (label !== null) continue;
    const free = isTrailing
      ? (parameters.findLast((one) => isFree(one) && isFunction(one)) ??
        parameters.findLast(isFree))
      : parameters.find(isFree);
    if (free !== undefined) given.set(free, value);
  }
  return given;
}

function isFunction({ type }: Parameter): boolean {
  return type === null || /Unit|Void|View|Widget|Content|->/u.test(type);
}
