import { BOUNDS } from "../../bounds/bounds.ts";
import { isNestedDeeper } from "../../bounds/nesting.ts";
import { HttpRefusal, WireFailure, type WireProblem } from "./failures.ts";
import { isRecord, recordOf } from "./values.ts";

export type Item = Readonly<Record<string, unknown>>;

/** Stands for the `[DONE]` with which streams of Chat Completions end. */
export const DONE: Item = Object.freeze({});

/**
 * The JSON objects of an answer, one by one as they come: those of server-sent events, or the one
 * object of a server that does not stream. What an answer is, is told by its first character, since
 * servers do not agree on the content type.
 *
 * Throws `WireFailure` for what is neither, and `HttpRefusal` for an error in the middle of a stream:
 * an object (OpenAI, OpenRouter), a text (Ollama), or one that says that it is an error (vLLM).
 */
export async function* readItems(response: Response): AsyncGenerator<Item> {
  const whole: string[] = [];
  let data: string[] = [];
  let isWhole: boolean | undefined;
  let odd: WireProblem = "foreign";
  for await (const line of linesOf(response)) {
    isWhole ??= line.trim() === "" ? undefined : line.trimStart().startsWith("{");
    if (isWhole === true) whole.push(line);
    else if (line.startsWith("data:")) data.push(line.slice("data:".length).trim());
    else if (line === "" && data.length > 0) {
      const item = itemIn(data.join("\n"), odd);
      data = [];
      if (item === undefined) continue;
      if (item !== DONE) odd = "form";
      yield item;
    } else if (!EVENT_LINE.test(line)) throw new WireFailure(odd);
  }
  // A stream may end without an empty line, or in the middle of an event.
  const last = itemIn((isWhole === true ? whole : data).join("\n"), "cut");
  if (last !== undefined) yield last;
  else if (odd === "foreign") throw new WireFailure("empty");
}

/** What stands in a stream of events beside data: fields, comments, empty lines. */
const EVENT_LINE = /^(?:(?:event|id|retry)?:.*|\s*)$/;

/** The object in the data of an event; `otherwise` is what is wrong where it is none. */
function itemIn(text: string, otherwise: WireProblem): Item | undefined {
  if (text === "") return undefined;
  if (text === "[DONE]") return DONE;
  const item = parse(text, otherwise);
  if (!isRecord(item)) throw new WireFailure(otherwise);
  const error = errorIn(item);
  if (error !== undefined) throw error;
  return item;
}

/** An error that came after the head, which said that all was well. */
function errorIn(item: Item): HttpRefusal | undefined {
  const told = toldIn(item["error"]) ?? toldIn(choiceIn(item)?.["error"]);
  const isError = item["type"] === "error" || item["object"] === "error";
  if (told === undefined && !isError) return undefined;
  const error = told ?? item;
  return new HttpRefusal(statusOf(error), new Headers(), JSON.stringify({ error }));
}

/** What a server tells of an error, as an object. */
function toldIn(error: unknown): Item | undefined {
  return typeof error === "string" && error !== "" ? { message: error } : recordOf(error);
}

/** Where OpenRouter has the error of the provider behind it. */
function choiceIn({ choices }: Item): Item | undefined {
  return recordOf(Array.isArray(choices) ? choices[0] : undefined);
}

/** The status that an error in a stream would have had; LiteLLM writes it as a text. */
function statusOf({ code, status, type, message }: Item): number {
  for (const number of [code, status].map(Number)) {
    if (Number.isInteger(number) && number >= 400 && number < 600) return number;
  }
  const words = `${String(type)} ${String(code)}`;
  if (/context[ _](?:length|size|window)/.test(String(message))) return 400;
  if (/rate_limit|too_many/.test(words)) return 429;
  if (/overloaded/.test(words)) return 529;
  return /invalid|context_length|not_supported/.test(words) ? 400 : 500;
}

/** What walks through an item calls itself for each level, so that there may not be too many. */
function parse(text: string, otherwise: WireProblem): unknown {
  const { nesting } = BOUNDS.modelAnswer;
  if (text.length > nesting && isNestedDeeper(Buffer.from(text), nesting)) {
    throw new WireFailure("form");
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new WireFailure(otherwise, { cause });
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
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
