import { cutTo } from "../limits.ts";
import type { TextPart } from "../partial.ts";
import { literal, type Primitive, type Value } from "./value.ts";

/** The string that a value becomes, as text with holes for what is not known. */
export function textParts(value: Value): readonly TextPart[] {
  if (value.kind === "literal") return [primitiveText(value.value)];
  if (value.kind === "text") return value.parts;
  if (value.kind === "unknown") return [{ field: value.field }];
  return [{ field: null }];
}

/** Parts put together: a literal when all of it is known. */
export function concatenate(parts: readonly TextPart[]): Value {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === "") continue;
    if (typeof part === "string" && typeof last === "string")
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  const [only] = joined;
  if (joined.length === 0) return literal("");
  if (joined.length === 1 && typeof only === "string") return literal(only);
  return { kind: "text", parts: cutTo("textParts", joined) };
}

function primitiveText(value: Primitive): string {
  return String(value);
}

export function stringOf(value: Value | undefined): string | null {
  return value?.kind === "literal" && typeof value.value === "string" ? value.value : null;
}
