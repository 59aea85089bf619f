import { z } from "zod";
import { jsonReply, type HttpHandler, type HttpReply } from "./http.ts";
import { readRuntimeToken, type RuntimeClaims } from "./runtime-token.ts";
import type { WorkflowRun, WorkflowRuns } from "./workflow-runs.ts";

/** Who calls: the claims of the runtime token and the run they name. */
export interface Caller {
  readonly claims: RuntimeClaims;
  readonly run: WorkflowRun;
}

export type TwirpMethod = (body: unknown, caller: Caller) => HttpReply;
export type TwirpService = ReadonlyMap<string, TwirpMethod>;

const PREFIX = "/twirp/github.actions.results.api.v1.";

/** Error codes and their statuses. @see https://twitchtv.github.io/twirp/docs/spec_v7.html */
const STATUS = {
  invalid_argument: 400,
  malformed: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
} as const;

export function twirpError(code: keyof typeof STATUS, message: string): HttpReply {
  return jsonReply(STATUS[code], { code, msg: message });
}

/** A method whose JSON body is validated first; unknown fields are ignored, as in Twirp. */
export function method<S extends z.ZodType>(
  schema: S,
  answer: (body: z.infer<S>, caller: Caller) => HttpReply,
): TwirpMethod {
  return (body, caller) => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) return twirpError("invalid_argument", z.prettifyError(parsed.error));
    return answer(parsed.data, caller);
  };
}

interface TwirpOptions {
  readonly secret: string;
  readonly runs: WorkflowRuns;
  readonly services: ReadonlyMap<string, TwirpService>;
}

/** Serves Twirp services (JSON over POST) to callers with a runtime token of a known run. */
export function twirpHandler({ secret, runs, services }: TwirpOptions): HttpHandler {
  return (request) => {
    if (!request.url.pathname.startsWith(PREFIX)) return undefined;
    const [service = "", name = ""] = request.url.pathname.slice(PREFIX.length).split("/");
    const called = services.get(service)?.get(name);
    if (called === undefined || request.method !== "POST") {
      return twirpError("bad_route", `no handler for ${request.method} ${request.url.pathname}`);
    }
    const token = (request.headers.authorization ?? "").replace(/^Bearer /i, "");
    const claims = readRuntimeToken(secret, token);
    const run = claims && runs.byBackendId(claims.runBackendId);
    if (claims === undefined || run === undefined) {
      return twirpError("unauthenticated", "invalid runtime token");
    }
    const body = parseJson(request.body.toString());
    if (body === undefined) return twirpError("malformed", "the body is not JSON");
    return called(body, { claims, run });
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
