import type { Item } from "./read-items.ts";

/** The same items; `received` counts the letters that a model wrote in them. */
export async function* counted(
  items: AsyncIterable<Item>,
  received: { characters: number },
): AsyncGenerator<Item> {
  for await (const item of items) {
    received.characters += writtenIn(item, 0);
    yield item;
  }
}

const DEEPEST_TEXT = 6;

/** Where APIs put what a model writes, thoughts included. */
const WRITTEN =
  /^(?:content|text|delta|arguments|partial_json|thinking|reasoning|reasoning_content|refusal)$/;

/** Letters of what a model wrote in an item. */
function writtenIn(value: unknown, depth: number): number {
  if (typeof value !== "object" || value === null || depth > DEEPEST_TEXT) return 0;
  return Object.entries(value).reduce((sum, [name, inner]) => {
    if (typeof inner !== "string") return sum + writtenIn(inner, depth + 1);
    return WRITTEN.test(name) ? sum + inner.length : sum;
  }, 0);
}
