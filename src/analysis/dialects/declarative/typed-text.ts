import type { TextPart } from "../../partial.ts";
import type { Content } from "../../ui/content.ts";
import type { Walk } from "./interpreter.ts";
import type { RenderAt } from "./render.ts";
import { NOTHING, type CellValue, type Value } from "./values.ts";

/** A value with the very texts that were typed, where these are known. */
export function asTyped(value: Value, { typed }: Pick<Walk, "typed">): Value {
  if (value.kind !== "text" || typed.size === 0) return value;
  return { ...value, content: filledIn(value.content, typed) };
}

/** What a field remembers itself that no code has a name for. */
export function typedCell({ key }: Pick<RenderAt, "key">): CellValue {
  return { kind: "cell", key: `${key}.typed`, initial: NOTHING };
}

function filledIn(content: Content, typed: Walk["typed"]): Content {
  const known = (part: TextPart): TextPart =>
    typeof part === "string" || part.field === null ? part : (typed.get(part.field) ?? part);
  const alternatives = content.alternatives.map((parts) => {
    const texts = parts.map(known);
    return texts.every((part) => typeof part === "string") ? [texts.join("")] : texts;
  });
  return { ...content, alternatives };
}
