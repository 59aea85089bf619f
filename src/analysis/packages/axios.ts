import type { Evaluator } from "../code/evaluator.ts";
import { PENDING, rejected } from "../code/promise-marks.ts";
import { concatenate, textParts } from "../code/text.ts";
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
import type { Project } from "../source/project.ts";
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
    return METHODS.has(name) ? answered({ method: name, args, base: UNDEFINED }, evaluator) : null;
  },
  /** `axios.create({ baseURL })` has the same methods. */
  member(origin, name, evaluator) {
    if (origin.name !== "create" || !METHODS.has(name)) return null;
    const made: Origin = { ...origin, name: `create().${name}` };
    const base = propertyOf(origin.args[0], "baseURL");
    return native(name, (args) => {
      const answer = answered({ method: name, args, base }, evaluator);
      return answer ?? callUnknown(made, args, evaluator);
    });
  },
};

interface Call {
  readonly method: string;
  readonly args: readonly Value[];
  /** What addresses begin with that have no origin. */
  readonly base: Value;
}

/** What a call gives of which the answer is known; null for any other. */
function answered({ method, args, base }: Call, evaluator: Evaluator): Value | null {
  if (evaluator.session.mode !== "event" || changesAnswers(evaluator.project)) return null;
  const [address = UNDEFINED] = args;
  const options = args[METHODS.get(method) ?? 1];
  if (options !== undefined && !isPlain(options)) return null;
  const url = withQuery(joined(base, address), propertyOf(options, "params"));
  const reply = replyTo({ method, url }, evaluator);
  return reply === null ? null : resultOf(reply, evaluator);
}

/** Options after which an answer is as it comes. */
const PLAIN = /^(?:params|headers|signal|cancelToken|timeout|withCredentials)$/u;

function isPlain(options: Value): boolean {
  if (options.kind === "literal") return true;
  return (
    options.kind === "object" && [...options.properties.keys()].every((key) => PLAIN.test(key))
  );
}

const changing = new WeakMap<Project, boolean>();

/** Whether some file changes answers, or addresses, for all requests. */
function changesAnswers(project: Project): boolean {
  const known = changing.get(project);
  if (known !== undefined) return known;
  const texts = [...project.files.values()];
  const found = texts.some((text) =>
    /interceptors\s*\.\s*response|defaults\s*\.\s*baseURL/u.test(text),
  );
  changing.set(project, found);
  return found;
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
