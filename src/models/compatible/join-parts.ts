import { WireFailure } from "../wire/failures.ts";
import type { Item } from "../wire/read-items.ts";
import { isRecord, recordOf, textOf } from "../wire/values.ts";

/** An assistant's message as its pieces come. */
export interface Parts {
  readonly content: string[];
  readonly refusal: string[];
  readonly calls: CallParts[];
  /** What else a server puts into it, such as what the model thought or a signature of it. */
  readonly others: Record<string, unknown>;
}

interface CallParts {
  readonly id: string;
  /** Its place among the calls, as the server says it. */
  readonly index: unknown;
  readonly name: string;
  readonly arguments: string[];
  readonly others: Record<string, unknown>;
  readonly inFunction: Record<string, unknown>;
}

/**
 * Ids for the calls of a conversation that a server gives none: `call_1`, `call_2` and so on, none of
 * them twice.
 */
export function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `call_${count}`;
  };
}

/**
 * Adds a piece, or a whole message, to what came before. `newId` names calls that have no id. Throws
 * `WireFailure` for what is neither.
 */
export function joinParts(parts: Parts, piece: Item, newId: () => string): void {
  const { role: _role, content, refusal, tool_calls: calls, ...others } = piece;
  parts.content.push(textIn(content));
  if (typeof refusal === "string" && refusal !== "") parts.refusal.push(refusal);
  if (calls !== undefined && calls !== null) {
    if (!Array.isArray(calls)) throw new WireFailure("form");
    for (const call of calls) joinCall(parts.calls, call, newId);
  }
  for (const [name, value] of Object.entries(others)) {
    parts.others[name] = joined(parts.others[name], value);
  }
}

/** Text, or a list of parts of which those of text count (Mistral gives thoughts among them). */
function textIn(content: unknown): string {
  if (content === undefined || content === null) return "";
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) throw new WireFailure("form");
  return content.map(textOfPart).join("");
}

function textOfPart(part: unknown): string {
  if (typeof part === "string") return part;
  if (!isRecord(part)) throw new WireFailure("form");
  if (part["type"] !== "text") return "";
  if (typeof part["text"] !== "string") throw new WireFailure("form");
  return part["text"];
}

/**
 * Pieces of a call belong together by their index; where there is none, one with another id begins
 * a new call. Kinds of call that we did not offer are left out.
 */
function joinCall(calls: CallParts[], piece: unknown, newId: () => string): void {
  if (!isRecord(piece)) throw new WireFailure("form");
  const { id, index, type, function: called, ...others } = piece;
  if (typeof type === "string" && type !== "" && type !== "function") return;
  const { name, arguments: written, ...inFunction } = recordOf(called) ?? {};
  const known = begunCall(calls, { id, index, name });
  if (known === undefined && !(typeof name === "string" && isText(id)))
    throw new WireFailure("form");
  const call = known ?? {
    id: textOf(id) || newId(),
    index,
    name: textOf(name),
    arguments: [],
    others: {},
    inFunction: {},
  };
  if (known === undefined) calls.push(call);
  call.arguments.push(argumentsIn(written));
  Object.assign(call.others, others);
  Object.assign(call.inFunction, inFunction);
}

/** Arguments as text; some servers send the object itself. */
function argumentsIn(written: unknown): string {
  if (isRecord(written)) return JSON.stringify(written);
  if (!isText(written)) throw new WireFailure("form");
  return textOf(written);
}

interface CallPiece {
  readonly id: unknown;
  readonly index: unknown;
  readonly name: unknown;
}

/**
 * The call that a piece goes on with; undefined for one that begins a call. Some servers give every call
 * the same index, others (SGLang) every piece another id: another id begins a call only where a name
 * comes with it, or where there is no index. Without ids, a name after arguments that are whole does.
 */
function begunCall(
  calls: readonly CallParts[],
  { id, index, name }: CallPiece,
): CallParts | undefined {
  const last = calls.findLast((call) => index === undefined || call.index === index);
  if (last === undefined) return undefined;
  if (textOf(id) !== "") {
    const begins = id !== last.id && (textOf(name) !== "" || index === undefined);
    return begins ? undefined : last;
  }
  return textOf(name) !== "" && isWhole(last.arguments.join("")) ? undefined : last;
}

/** Whether a text is one JSON object and nothing else. */
export function isWhole(json: string): boolean {
  try {
    return isRecord(JSON.parse(json));
  } catch {
    return false;
  }
}

/** A text, or nothing. */
function isText(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "string";
}

/** Texts go on, lists grow, of anything else the last is meant. */
function joined(before: unknown, piece: unknown): unknown {
  if (typeof before === "string" && typeof piece === "string") return before + piece;
  if (Array.isArray(before) && Array.isArray(piece))
    return [...(before as unknown[]), ...(piece as unknown[])];
  return piece ?? before;
}
