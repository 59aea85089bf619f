/** So many beginnings are looked at; prose with more braces than this holds no reply. */
const MOST_BEGINNINGS = 50;

export interface FoundObject {
  readonly value: unknown;
  /** Characters of the text that are not part of it. */
  readonly skipped: number;
}

/**
 * The JSON objects in a text around which there is prose, or what a model thought, from the first
 * on. What stands between `<think>` and `</think>`, or marks like these, is never the reply, and neither is a part of an
 * object that is none or does not end.
 */
export function* objectsIn(text: string): Generator<FoundObject> {
  const spoken = withoutThoughts(text);
  let from = spoken.indexOf("{");
  for (let tried = 0; from >= 0 && tried < MOST_BEGINNINGS; tried += 1) {
    const end = balancedEnd(spoken, from);
    if (end === undefined) return;
    const found = parse(spoken.slice(from, end));
    if (found !== undefined) yield { value: found.value, skipped: text.length - (end - from) };
    from = spoken.indexOf("{", end);
  }
}

const THOUGHT_BEGINS = /[<[](?:think(?:ing)?|thought|reasoning)[>\]]/i;
const THOUGHT_ENDS = /[<[]\/(?:think(?:ing)?|thought|reasoning)[>\]]/gi;

/** The text without what a model thought. Where its template begins the thought, the text does not. */
function withoutThoughts(text: string): string {
  const pieces = text.split(THOUGHT_ENDS);
  const last = pieces.pop() ?? "";
  return [
    ...pieces.map((piece) => piece.slice(0, Math.max(piece.search(THOUGHT_BEGINS), 0))),
    last,
  ].join("");
}

/** Where the object ends that begins there; undefined when it does not end. */
function balancedEnd(text: string, from: number): number | undefined {
  let depth = 0;
  let inText = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (inText) {
      if (character === "\\") at += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function parse(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}
