import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { authenticate } from "../auth/authenticate.ts";
import { loginOf, type Caller } from "../auth/caller.ts";
import { rateHeaders, type RateResource, type RateState } from "../auth/rate-limit.ts";
import type { Fault } from "../faults/fault.ts";
import type { FaultList } from "../faults/fault-list.ts";
import { applyBefore } from "../faults/apply.ts";
import { corruptTarball } from "../faults/corrupt-tarball.ts";
import { GRAPHQL_PATH } from "../graphql/path.ts";
import type { World } from "../state/world.ts";
import { checkRequestHeaders } from "./accept-request.ts";
import { downloadArchive } from "./codeload.ts";
import { deliver, errorReply, isUnchanged } from "./deliver.ts";
import { ApiError, notFound } from "./errors.ts";
import { handle } from "./handle.ts";
import { readJson } from "./read-request.ts";
import type { Reply } from "./reply.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { RouteMatch, Router } from "./router.ts";

/** What happened, for the contract check. */
export interface Exchange {
  readonly method: string;
  /** GitHub's path template; null when no operation was found. */
  readonly template: string | null;
  readonly sent: unknown;
  readonly reply: Reply;
}

export interface Api {
  readonly world: World;
  readonly router: Router;
  readonly faults: FaultList;
  readonly requests: LoggedRequest[];
  /** Told about every answer before it is sent. */
  observe(exchange: Exchange): void;
}

interface Answer {
  readonly reply: Reply;
  readonly rate: RateState | null;
}

/** Serves one request: log, fault, authentication, limit, operation, answer. */
export async function serve(
  api: Api,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", api.world.url);
  const entry = logEntry(request, url);
  api.requests.push(entry);
  const fault = api.faults.take(entry.method, entry.path);
  if (fault !== null && (await interrupts(fault, response))) return;
  if (fault !== null) await applyBefore(api.world, fault);
  const answer = await answerTo(api, { request, url, entry, fault });
  const reply = spoil(answer.reply, fault);
  if (reply === null) {
    request.socket.resetAndDestroy();
    return;
  }
  entry.status = isUnchanged(request, reply) ? 304 : reply.kind === "stream" ? 200 : reply.status;
  const headers = answer.rate === null ? {} : rateHeaders(answer.rate);
  entry.bodyBytes = await deliver({ request, response, reply, headers, fault });
}

function logEntry(request: IncomingMessage, url: URL): LoggedRequest {
  const { pathname } = url;
  const isDownload = pathname.startsWith("/_codeload/");
  const isGraphql = pathname === GRAPHQL_PATH;
  return {
    method: request.method ?? "GET",
    path: `${pathname}${url.search}`,
    host: isDownload ? "codeload" : isGraphql ? "graphql" : "rest",
    at: Date.now(),
    status: 0,
    login: null,
    bodyBytes: 0,
  };
}

/** Whether the fault ends the request before anything is done. */
async function interrupts(fault: Fault, response: ServerResponse): Promise<boolean> {
  if (fault.kind === "hang") return true;
  if (fault.kind === "reset") response.socket?.resetAndDestroy();
  if (fault.kind === "delay") await sleep(fault.ms);
  return fault.kind === "reset";
}

interface Question {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly entry: LoggedRequest;
  readonly fault: Fault | null;
}

async function answerTo(api: Api, question: Question): Promise<Answer> {
  const { request, url, entry, fault } = question;
  let rate: RateState | null = null;
  try {
    const sent = await readJson(request);
    if (entry.method !== "GET") entry.sent = sent;
    if (fault?.kind === "status") return { reply: statusReply(fault), rate };
    if (entry.host === "codeload") return { reply: await downloadArchive(api.world, url), rate };
    checkRequestHeaders(request);
    const caller = authenticate(api.world, request.headers.authorization);
    entry.login = loginOf(caller);
    const match = api.router.match(entry.method, pathById(api.world, url.pathname));
    const resource: RateResource = entry.host === "graphql" ? "graphql" : "core";
    const isCounted = match?.route.scope !== "global" || match.route.counted;
    rate = isCounted
      ? api.world.rates.spend(caller, resource)
      : api.world.rates.state(caller, resource);
    const reply = await operate(api, { ...question, caller, sent, match });
    if (isCounted && isUnchanged(request, reply)) rate = api.world.rates.refund(caller, resource);
    return { reply, rate };
  } catch (error) {
    return { reply: refusal(error), rate };
  }
}

async function operate(
  api: Api,
  found: Question & { caller: Caller; sent: unknown; match: RouteMatch | null },
): Promise<Reply> {
  const { request, url, entry, caller, sent, match } = found;
  const { method } = entry;
  const accept = request.headers.accept ?? "";
  let reply: Reply;
  try {
    if (match === null) throw notFound();
    const asked = { world: api.world, caller, url, method, accept, body: sent };
    reply = await handle(asked, match);
  } catch (error) {
    reply = refusal(error);
  }
  api.observe({ method, template: match?.route.path ?? null, sent, reply });
  return reply;
}

/** The address that a renamed repository's redirect leads to. */
function pathById(world: World, path: string): string {
  const [, id, rest = ""] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  if (id === undefined) return path;
  const found = [...world.repositories.values()].find((one) => String(one.id) === id);
  return found === undefined ? path : `/repos/${found.fullName}${rest}`;
}

function refusal(error: unknown): Reply {
  if (error instanceof ApiError) return errorReply(error);
  // A mistake of the local GitHub itself must not look like one of its answers.
  process.stderr.write(`local GitHub: ${error instanceof Error ? error.stack : String(error)}\n`);
  return errorReply(new ApiError(500, "Server Error"));
}

function statusReply(fault: Extract<Fault, { kind: "status" }>): Reply {
  const error = new ApiError(fault.status, fault.message ?? "Injected fault", {
    headers: fault.headers ?? {},
  });
  const reply = errorReply(error);
  return fault.body === undefined || reply.kind !== "json" ? reply : { ...reply, body: fault.body };
}

/** The answer after the fault; null for none at all. */
function spoil(reply: Reply, fault: Fault | null): Reply | null {
  if (fault?.kind === "after") {
    if (reply.kind === "stream") reply.stream.destroy();
    if (fault.status === "reset") return null;
    return errorReply(new ApiError(fault.status, fault.message ?? "Server Error"));
  }
  if (fault?.kind === "corrupt-tarball" && reply.kind === "stream") {
    return { ...reply, stream: corruptTarball(reply.stream, archiveRoot(reply.headers), fault) };
  }
  return reply;
}

/** The folder inside an archive, which has the name of the archive. */
function archiveRoot(headers: Readonly<Record<string, string>>): string {
  return /filename=(.+)\.tar\.gz$/.exec(headers["content-disposition"] ?? "")?.[1] ?? "root";
}
