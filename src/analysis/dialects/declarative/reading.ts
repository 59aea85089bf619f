import { cutTo } from "../../limits.ts";
import type { TextPart } from "../../partial.ts";
import { textContent, UNKNOWN_CONTENT, type Content } from "../../ui/content.ts";
import type { Interpreter } from "./interpreter.ts";
import { NULL, type Value } from "./values.ts";

/** The ways of a value that may be gone: the one that surely is, else all that are not excluded. */
export function likelyValues(value: Value): readonly Value[] {
  if (value.kind !== "choice") return [value];
  const sure = value.ways.find(({ presence }) => presence === "yes");
  if (sure !== undefined) return likelyValues(sure.value);
  return value.ways.flatMap((way) => (way.presence === "no" ? [] : likelyValues(way.value)));
}

/** The one value that it is; null where there are several, or none. */
export function onlyValue(value: Value): Value | null {
  const values = likelyValues(value);
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : null;
}

/** What a value reads as text; null for what is no text at all, such as `null`. */
export function contentOf(value: Value, interpreter: Interpreter): Content | null {
  const now = interpreter.read(value);
  switch (now.kind) {
    case "text":
      return now.content;
    case "plain":
      return now.value === null ? null : textContent(String(now.value));
    case "choice":
      return contentOfWays(likelyValues(now), interpreter);
    case "fragment":
      return contentOf(now.values.at(-1) ?? { kind: "unknown" }, interpreter);
    default:
      return interpreter.toolkit.textOf(now, interpreter) ?? UNKNOWN_CONTENT;
  }
}

function contentOfWays(values: readonly Value[], interpreter: Interpreter): Content | null {
  const contents = values.flatMap((value) => contentOf(value, interpreter) ?? []);
  if (contents.length === 0) return null;
  const alternatives = contents.flatMap((content) => content.alternatives);
  return {
    alternatives: cutTo("alternatives", unique(alternatives)),
    translated: contents.some(({ translated }) => translated),
  };
}

function unique(alternatives: Content["alternatives"]): Content["alternatives"] {
  return [...new Map(alternatives.map((parts) => [JSON.stringify(parts), parts])).values()];
}

/** Texts one after another. */
export function joinContents(contents: readonly Content[]): Content {
  let alternatives: readonly (readonly TextPart[])[] = [[]];
  for (const content of contents)
    alternatives = cutTo(
      "alternatives",
      alternatives.flatMap((start) => content.alternatives.map((end) => merged(start, end))),
    );
  return { alternatives, translated: contents.some(({ translated }) => translated) };
}

/** Two texts as one, neighbouring literals put together. */
function merged(start: readonly TextPart[], end: readonly TextPart[]): readonly TextPart[] {
  const last = start.at(-1);
  const [first] = end;
  return typeof last === "string" && typeof first === "string"
    ? [...start.slice(0, -1), last + first, ...end.slice(1)]
    : [...start, ...end];
}

/** Whether a condition is true; null where that is not known. */
export function truthOf(value: Value, interpreter: Interpreter): boolean | null {
  const truths = likelyValues(interpreter.read(value)).map((one) => {
    const now = interpreter.read(one);
    return now.kind === "plain" && typeof now.value === "boolean" ? now.value : null;
  });
  const [first] = truths;
  return first !== undefined && truths.every((truth) => truth === first) ? first : null;
}

/** Whether a text is empty; null where that is not known. What the user typed is not. */
export function isEmptyText(content: Content, { walk }: Interpreter): boolean | null {
  const answers = content.alternatives.map((parts) => isEmptyParts(parts, walk.consulted));
  const [first] = answers;
  return first !== undefined && answers.every((answer) => answer === first) ? first : null;
}

function isEmptyParts(parts: readonly TextPart[], consulted: Set<string>): boolean | null {
  if (parts.some((part) => typeof part === "string" && part.trim() !== "")) return false;
  const typed = parts.flatMap((part) =>
    typeof part !== "string" && part.field !== null ? [part.field] : [],
  );
  for (const field of typed) consulted.add(field);
  if (typed.length > 0) return false;
  return parts.every((part) => typeof part === "string") ? true : null;
}

/** `user?.name` of nobody is nothing; null where there may be somebody. */
export function ofNothing(value: Value | null): Value | null {
  const known = value === null ? null : onlyValue(value);
  return known?.kind === "plain" && known.value === null ? NULL : null;
}
