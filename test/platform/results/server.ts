import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { randomUUID } from "node:crypto";
import { artifactService } from "./artifact-service.ts";
import { ArtifactTable } from "./artifact-table.ts";
import { artifactsRestHandler, type ActionsAccessOf } from "./artifacts-rest.ts";
import { createBlobStore } from "./blob-store.ts";
import { CacheTable } from "./cache-service.ts";
import {
  cacheScopesOf,
  githubEnvironment,
  serviceEnvironment,
  type JobOptions,
  type ServiceEnvironment,
} from "./environment.ts";
import { Faults, type Fault } from "./faults.ts";
import { jsonReply, readRequest, sendReply, type HttpHandler, type HttpRequest } from "./http.ts";
import { proxyHandler } from "./proxy.ts";
import { mintRuntimeToken } from "./runtime-token.ts";
import { twirpHandler } from "./twirp.ts";
import { WorkflowRuns, type NewRun, type WorkflowRun } from "./workflow-runs.ts";

export interface ResultsOptions {
  /** Where everything goes that is neither artifacts, caches nor blobs: a REST stand-in. */
  readonly fallback?: string;
  /** What a REST token may do; when left out, any token may do everything. */
  readonly actionsAccess?: ActionsAccessOf;
  /** Signs runtime tokens; random when left out. */
  readonly secret?: string;
}

export interface RecordedRequest extends HttpRequest {
  /** What was answered; "reset" when the connection was closed instead. */
  readonly status: number | "reset";
}

export interface LocalResults {
  /** `http://127.0.0.1:<port>`: results URL, REST API and blob store in one. */
  readonly url: string;
  readonly artifacts: ArtifactTable;
  readonly caches: CacheTable;
  /** Every request so far, with its body. */
  readonly requests: readonly RecordedRequest[];
  addRun(run: NewRun): WorkflowRun;
  addFault(fault: Fault): void;
  runtimeToken(run: WorkflowRun, options?: JobOptions): string;
  /** What only JavaScript actions of that job get (`ACTIONS_*`). */
  servicesFor(run: WorkflowRun, options?: JobOptions): ServiceEnvironment;
  /** All a JavaScript action needs to reach this service: `ACTIONS_*` and `GITHUB_*`. */
  environmentFor(run: WorkflowRun, options?: JobOptions): Record<string, string>;
  close(): Promise<void>;
}

const SIX_HOURS = 6 * 60 * 60;

/**
 * Starts a stand-in for GitHub's results service (artifacts, caches), its blob store and the
 * artifacts part of its REST API, on a free port of the loopback interface.
 */
export async function startResults(options: ResultsOptions = {}): Promise<LocalResults> {
  const secret = options.secret ?? randomUUID();
  const state = { origin: "" };
  const origin = (): string => state.origin;
  const runs = new WorkflowRuns();
  const blobs = createBlobStore(secret, origin);
  const artifacts = new ArtifactTable(blobs);
  const caches = new CacheTable(blobs);
  const faults = new Faults();
  const requests: RecordedRequest[] = [];
  const services = new Map([
    ["ArtifactService", artifactService(artifacts, blobs)],
    ["CacheService", caches.service()],
  ]);
  const accessOf = options.actionsAccess ?? anyToken;
  const handlers: HttpHandler[] = [
    twirpHandler({ secret, runs, services }),
    (request) => blobs.handle(request),
    artifactsRestHandler({ table: artifacts, origin, accessOf }),
    ...(options.fallback === undefined ? [] : [proxyHandler(options.fallback)]),
  ];
  const server = createServer((message, response) => {
    serve({ message, response, handlers, faults, requests }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const runtimeToken = (run: WorkflowRun, job: JobOptions = {}): string =>
    mintRuntimeToken(secret, {
      runBackendId: run.backendId,
      jobBackendId: job.job ?? "job",
      cacheScopes: cacheScopesOf(job),
      expiresAt: Math.floor(Date.now() / 1000) + (job.tokenLifetimeSeconds ?? SIX_HOURS),
    });
  const servicesFor = (run: WorkflowRun, job?: JobOptions): ServiceEnvironment =>
    serviceEnvironment(origin(), runtimeToken(run, job));
  return {
    url: origin(),
    artifacts,
    caches,
    requests,
    addRun: (run) => runs.add(run),
    addFault: (fault) => faults.add(fault),
    runtimeToken,
    servicesFor,
    environmentFor: (run, job) => ({
      ...servicesFor(run, job),
      ...githubEnvironment(origin(), run),
    }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Exchange {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly handlers: readonly HttpHandler[];
  readonly faults: Faults;
  readonly requests: RecordedRequest[];
}

async function serve({ message, response, handlers, faults, requests }: Exchange): Promise<void> {
  const request = await readRequest(message);
  const reply = (await faults.next(request)) ?? (await firstReply(handlers, request));
  if (reply === "reset") {
    requests.push({ ...request, status: "reset" });
    response.destroy();
    return;
  }
  requests.push({ ...request, status: reply.status });
  await sendReply(response, reply);
}

async function firstReply(handlers: readonly HttpHandler[], request: HttpRequest) {
  for (const handler of handlers) {
    const reply = await handler(request);
    if (reply !== undefined) return reply;
  }
  return jsonReply(404, { message: "Not Found" });
}

function anyToken(token: string): ReturnType<ActionsAccessOf> {
  return token === "" ? "unauthenticated" : "write";
}
