import { takes } from "./declarations.ts";
import type { ArgumentValue, ClosureValue, Scope } from "./values.ts";

/** A function with those of its name that take something else: `build(page:)` and `build(sheet:)`. */
export function withOverloads(value: ClosureValue, { names }: Scope, name: string): ClosureValue {
  const before = names.get(name);
  if (before?.kind !== "value" || before.value.kind !== "closure") return value;
  const isOther = ({ parameters }: ClosureValue): boolean =>
    labelsOf(parameters) !== labelsOf(value.parameters);
  const overloads = [before.value, ...(before.value.overloads ?? [])].filter(isOther);
  return overloads.length === 0 ? value : { ...value, overloads };
}

function labelsOf(parameters: ClosureValue["parameters"]): string {
  return parameters.map(({ label }) => label ?? "_").join(":");
}

/** Of a function and those of its name, the one that takes what is given. */
export function fittingOf(called: ClosureValue, args: readonly ArgumentValue[]): ClosureValue {
  const { overloads = [] } = called;
  return overloads.length === 0
    ? called
    : ([called, ...overloads].find((one) => takes(one, args)) ?? called);
}
