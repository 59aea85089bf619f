import { BOUNDS } from "../../bounds/bounds.ts";
import { HttpRefusal, WireFailure } from "./failures.ts";
import { isRecord, recordOf } from "./values.ts";

export type Item = Readonly<Record<string, unknown>>;

/**
 * The JSON objects of an answer, one by one as they come: those of server-sent events, or the one
 * object of a server that does not stream. What an answer is, is told by its first character, since
 * servers do not agree on the content type.
 *
 * Throws `WireFailure` for what is neither, and `HttpRefusal` for an error in the middle of a stream.
 */
export async function* readItems(response: Response): AsyncGenerator<Item> {
  const whole: string[] = [];
  let data: string[] = [];
  let isWhole: boolean | undefined;
  let isEmpty = true;
  for await (const line of linesOf(response)) {
    isWhole ??= line.trim() === "" ? undefined : line.trimStart().startsWith("{");
    if (isWhole === true) whole.push(line);
    else if (line.startsWith("data:")) data.push(line.slice("data:".length).trim());
    else if (line === "" && data.length > 0) {
      const item = itemIn(data.join("\n"));
      data = [];
      if (item === undefined) continue;
      isEmpty = false;
      yield item;
    } else if (!EVENT_LINE.test(line)) throw new WireFailure("form");
  }
  // A stream may end without an empty line.
  const last = itemIn(isWhole === true ? whole.join("\n") : data.join("\n"));
  if (last !== undefined) yield last;
  else if (isEmpty) throw new WireFailure("empty");
}

/** What stands in a stream of events beside data: fields, comments, empty lines. */
const EVENT_LINE = /^(?:(?:event|id|retry)?:.*|\s*)$/;

function itemIn(text: string): Item | undefined {
  if (text === "" || text === "[DONE]") return undefined;
  const item = parse(text);
  if (!isRecord(item)) throw new WireFailure("form");
  const error = errorIn(item);
  if (error !== undefined) throw error;
  return item;
}

/** An error that came after the head, which said that all was well. */
function errorIn(item: Item): HttpRefusal | undefined {
  const told = recordOf(item["error"]) ?? recordOf(choiceIn(item)?.["error"]);
  if (told === undefined && item["type"] !== "error") return undefined;
  const error = told ?? item;
  return new HttpRefusal(statusOf(error), new Headers(), JSON.stringify({ error }));
}

/** Where OpenRouter has the error of the provider behind it. */
function choiceIn({ choices }: Item): Item | undefined {
  return recordOf(Array.isArray(choices) ? choices[0] : undefined);
}

/** The status that an error in a stream would have had. */
function statusOf({ code, status, type }: Item): number {
  for (const number of [code, status]) {
    if (Number.isInteger(number) && Number(number) >= 400) return Number(number);
  }
  const words = `${String(type)} ${String(code)}`;
  if (/rate_limit|too_many/.test(words)) return 429;
  if (/overloaded/.test(words)) return 529;
  return /invalid|context_length|not_supported/.test(words) ? 400 : 500;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new WireFailure("form", cause);
  }
}

/**
 * Lines of a body, whatever ends them. Each character is looked at once, however long a line is.
 * Throws `WireFailure` for one that is longer than any event of a reply: it would be held whole.
 */
async function* linesOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending: string[] = [];
  let length = 0;
  if (response.body === null) return;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    const [first = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
    pending.push(first);
    length += first.length;
    if (length > BOUNDS.modelAnswer.lineCharacters) throw new WireFailure("too_much");
    for (const next of rest) {
      yield withoutReturn(pending.join(""));
      pending = [next];
      length = next.length;
    }
  }
  yield withoutReturn(pending.join(""));
  yield "";
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
