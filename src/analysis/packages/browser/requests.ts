import { PENDING, rejected } from "../../code/promise-marks.ts";
import { lineOf } from "../../source/languages/walk.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { textParts } from "../../code/text.ts";
import { probeOf } from "../../code/probe.ts";
import { jsonValue } from "../../code/json-module.ts";
import { errorOfBrowser } from "../../code/throwing.ts";
import { stringOf } from "../../code/text.ts";
import { literal, native, objectOf, UNDEFINED, UNKNOWN, type Value } from "../../code/value.ts";
import type { Reply } from "../../answers/server.ts";
import { servedJson } from "./files-of-app.ts";
import { addressOf } from "./request-address.ts";

/** What the page asks a server for; `null` where its address is not known well enough. */
export interface Request {
  readonly method: string;
  readonly url: Value;
}

/** What the server of this walk answers; null where that is not known. */
export function replyTo({ method, url }: Request, evaluator: Evaluator): Reply | null {
  const { session } = evaluator;
  const address = addressOf(textParts(url));
  const { at } = session;
  if (address === null || at === null) return null;
  const file = method.toUpperCase() === "GET" ? servedJson(address, evaluator) : null;
  if (file !== null) return { status: 200, json: file };
  const source = { path: at.path, line: lineOf(at.node) };
  return session.store.server.ask({ method: method.toUpperCase(), url: address, source });
}

/** What an answer holds; undefined where it is empty. */
export function contentOf({ json, shape }: Reply): Value | undefined {
  if (shape !== undefined) return probeOf(shape);
  return json === undefined ? undefined : jsonValue(JSON.stringify(json), "default");
}

/** What `fetch` gives for a request of which the answer is known; null for any other. */
export function fetched(args: readonly Value[], evaluator: Evaluator): Value | null {
  const [input = UNDEFINED, options] = args;
  const method = methodIn(options);
  const reply = method === null ? null : replyTo({ method, url: input }, evaluator);
  return reply === null ? null : responseOf(reply, evaluator);
}

/** The method that options of a request name; null where it is not known. */
function methodIn(options: Value | undefined): string | null {
  if (options === undefined || (options.kind === "literal" && options.value === undefined))
    return "GET";
  if (options.kind !== "object") return null;
  const method = options.properties.get("method");
  if (method === undefined) return options.open ? null : "GET";
  return stringOf(method);
}

/** Source: developer.mozilla.org/docs/Web/API/Response. */
function responseOf(reply: Reply, evaluator: Evaluator): Value {
  if (reply.never === true) return PENDING;
  const { status } = reply;
  const json = (): Value => contentOf(reply) ?? rejected(errorOfBrowser("SyntaxError"));
  const text = (): Value =>
    reply.shape !== undefined
      ? UNKNOWN
      : literal(reply.json === undefined ? "" : JSON.stringify(reply.json));
  const response = objectOf(
    [
      ["ok", literal(status >= 200 && status < 300)],
      ["status", literal(status)],
      ["statusText", literal(STATUS_TEXTS.get(status) ?? "")],
      ["redirected", literal(false)],
      ["json", native("json", json)],
      ["text", native("text", text)],
      ["headers", UNKNOWN],
    ],
    true,
  );
  evaluator.walk.made(response);
  return response;
}

/** What Playwright says of a status where a test does not. Source: its `fulfill`. */
const STATUS_TEXTS: ReadonlyMap<number, string> = new Map([
  [200, "OK"],
  [404, "Not Found"],
  [500, "Internal Server Error"],
]);
