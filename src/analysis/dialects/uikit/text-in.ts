import type { Interpreter } from "../declarative/interpreter.ts";
import { contentOf } from "../declarative/reading.ts";
import type { Value } from "../declarative/values.ts";

/** The text that code writes as an argument; an empty one where it is not known. */
export function textIn(value: Value | undefined, interpreter: Interpreter): string {
  const [only] = value === undefined ? [] : (contentOf(value, interpreter)?.alternatives[0] ?? []);
  return typeof only === "string" ? only : "";
}
