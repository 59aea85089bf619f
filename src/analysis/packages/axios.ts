import type { Evaluator } from "../code/evaluator.ts";
import { PENDING, rejected } from "../code/promise-marks.ts";
import { concatenate, stringOf, textParts } from "../code/text.ts";
import { callUnknown } from "../code/unknown-calls.ts";
import {
  literal,
  native,
  objectOf,
  UNDEFINED,
  UNKNOWN,
  type Origin,
  type Value,
} from "../code/value.ts";
import type { Reply } from "../answers/server.ts";
import { intercepted, settingsOf } from "./axios-settings.ts";
import { joined } from "./browser/request-address.ts";
import { contentOf, replyTo } from "./browser/requests.ts";
import type { PackageModel } from "./types.ts";

/** By the name of the method: how many arguments come before its options. Source: axios-http.com/docs/instance. */
const METHODS: ReadonlyMap<string, number> = new Map([
  ["get", 1],
  ["delete", 1],
  ["head", 1],
  ["options", 1],
  ["post", 2],
  ["put", 2],
  ["patch", 2],
]);

/** Axios, of which a test may give the answers; without them, what it gives is only known to be a request. */
export const axios: PackageModel = {
  name: "axios",
  matches: (module) => module === "axios",
  isRequest: () => true,
  call({ name }, args, evaluator) {
    if (name === "isAxiosError") return literal(isAxiosError(args[0]));
    const call = callNamed(name, args);
    return call === null ? null : answered({ ...call, instance: null }, evaluator);
  },
  /** `axios.create({ baseURL })` has the same methods. */
  member(origin, name, evaluator) {
    if (origin.name !== "create" || !(METHODS.has(name) || name === "request")) return null;
    const made: Origin = { ...origin, name: `create().${name}` };
    return native(name, (args) => {
      const call = callNamed(name, args);
      const answer = call === null ? null : answered({ ...call, instance: origin }, evaluator);
      return answer ?? callUnknown(made, args, evaluator);
    });
  },
};

interface Call {
  readonly method: string;
  readonly address: Value;
  readonly options: Value | undefined;
  /** The instance whose method it is; null for axios itself. */
  readonly instance: Origin | null;
}

/** `axios.get(address, options)`, `axios(options)`; null where no method is known. */
function callNamed(name: string, args: readonly Value[]): Omit<Call, "instance"> | null {
  const [first = UNDEFINED] = args;
  if (METHODS.has(name))
    return { method: name, address: first, options: args[METHODS.get(name) ?? 1] };
  if (name !== "default" && name !== "request") return null;
  const options = first.kind === "object" ? first : args[1];
  const method = propertyOf(options, "method");
  const isUsual = method.kind === "literal" && method.value === undefined;
  const written = isUsual ? "get" : stringOf(method);
  const address = first.kind === "object" ? propertyOf(first, "url") : first;
  return written === null ? null : { method: written, address, options };
}

/** What a call gives of which the answer is known; null for any other. */
function answered(
  { method, address, options, instance }: Call,
  evaluator: Evaluator,
): Value | null {
  if (evaluator.session.mode !== "event") return null;
  if (options !== undefined && !isPlain(options)) return null;
  const settings = settingsOf(instance, evaluator);
  if (settings === null) return null;
  const base = settings.base ?? propertyOf(instance?.args[0], "baseURL");
  const url = withQuery(joined(base, address), propertyOf(options, "params"));
  const reply = replyTo({ method, url }, evaluator);
  return reply === null ? null : intercepted(resultOf(reply, evaluator), settings, evaluator);
}

function isAxiosError(value: Value = UNDEFINED): boolean {
  return stringOf(propertyOf(value, "name")) === "AxiosError";
}

/** Options after which an answer is as it comes. */
const PLAIN = /^(?:params|headers|signal|cancelToken|timeout|withCredentials|method|url|data)$/u;

function isPlain(options: Value): boolean {
  if (options.kind === "literal") return true;
  return (
    options.kind === "object" && [...options.properties.keys()].every((key) => PLAIN.test(key))
  );
}

function withQuery(url: Value, params: Value): Value {
  const isNone = params.kind === "literal";
  return isNone ? url : concatenate([...textParts(url), "?", { field: null }]);
}

function propertyOf(options: Value | undefined, name: string): Value {
  return options?.kind === "object" ? (options.properties.get(name) ?? UNDEFINED) : UNDEFINED;
}

/** Source: axios-http.com/docs/res_schema and /handling_errors. */
function resultOf(reply: Reply, evaluator: Evaluator): Value {
  if (reply.never === true) return PENDING;
  const { status } = reply;
  const isEmpty = reply.json === undefined && reply.shape === undefined;
  const response = objectOf(
    [
      ["data", isEmpty ? literal("") : (contentOf(reply) ?? literal(""))],
      ["status", literal(status)],
      ["headers", UNKNOWN],
    ],
    true,
  );
  evaluator.walk.made(response);
  if (status < 300) return response;
  const message = literal(`Request failed with status code ${status}`);
  return rejected(
    objectOf(
      [
        ["name", literal("AxiosError")],
        ["message", message],
        ["response", response],
      ],
      true,
    ),
  );
}
