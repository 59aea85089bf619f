import type { Content } from "../../ui/content.ts";
import type { Interpreter } from "./interpreter.ts";
import { contentOf } from "./reading.ts";
import type { MadeValue, Value } from "./values.ts";

/** The argument of one of these names. */
export function argument({ args }: MadeValue, ...names: readonly string[]): Value | undefined {
  return args.find(({ label }) => label !== null && names.includes(label))?.value;
}

/** The argument of this name, else the one at this place among those without a name. */
export function argumentAt(made: MadeValue, name: string, place: number): Value | undefined {
  const named = argument(made, name);
  if (named !== undefined) return named;
  const unnamed = made.args.filter(({ label, isTrailing }) => label === null && !isTrailing);
  return unnamed[place]?.value;
}

/** The argument of one of these names, else the block behind the brackets. */
export function blockOf(made: MadeValue, ...names: readonly string[]): Value | undefined {
  return argument(made, ...names) ?? made.args.findLast(({ isTrailing }) => isTrailing)?.value;
}

/** What an argument reads; null where there is none. */
export function textOfArgument(value: Value | undefined, interpreter: Interpreter): Content | null {
  return value === undefined ? null : contentOf(value, interpreter);
}
