import { isScalar, type Scalar } from "yaml";

/**
 * What Maestro's parser reads a scalar as. `ambiguous` is what YAML 1.1 takes for something else than
 * a text, in a spelling that is not the plain one: `yes`, `010`, `1_000`, `1.50`, `0x1F`, `12:30`.
 * Source: SnakeYAML 2.2, `Resolver`; https://yaml.org/type/
 */
export type ScalarKind = "text" | "integer" | "number" | "boolean" | "null" | "ambiguous";

const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:true|false)$/;
const INTEGER = /^(?:0|-?[1-9][0-9]{0,17})$/;
const NUMBER = /^-?(?:0|[1-9][0-9]{0,14})\.(?:[0-9]{0,14}[1-9]|0)$/;
const TRUTH_WORD = /^(?:yes|no|true|false|on|off)$/i;
const NUMBER_LIKE = /^[-+]?\.?[0-9][0-9_.:xXoOa-fA-F+-]*$/;
const SPECIAL_NUMBER = /^[-+]?\.(?:inf|nan)$/i;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

export function kindOf(scalar: Scalar): ScalarKind {
  if (scalar.type !== "PLAIN") return "text";
  const text = textOf(scalar);
  if (NULL.test(text)) return "null";
  if (BOOLEAN.test(text)) return "boolean";
  if (INTEGER.test(text)) return "integer";
  if (NUMBER.test(text)) return "number";
  if (TRUTH_WORD.test(text) || SPECIAL_NUMBER.test(text)) return "ambiguous";
  return NUMBER_LIKE.test(text) && !DAY.test(text) ? "ambiguous" : "text";
}

/** The text of a scalar as it stands in the file, which is what every value is read as here. */
export function textOf(scalar: Scalar): string {
  return typeof scalar.value === "string" ? scalar.value : "";
}

/** The text of a node; null where it is no scalar. */
export function textOrNull(node: unknown): string | null {
  return isScalar(node) ? textOf(node) : null;
}

/** True for a text that is only known when the flow runs. */
export function hasVariable(text: string): boolean {
  return text.includes("${");
}
