import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { dripper, resetter } from "../faults/streams.ts";
import type { Fault } from "../faults/fault.ts";
import type { ApiError } from "./errors.ts";
import type { Reply } from "./reply.ts";

export interface Delivery {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly reply: Reply;
  readonly headers: Readonly<Record<string, string>>;
  readonly fault: Fault | null;
}

const API_VERSION = "2022-11-28";

/** The body and headers of an error, as GitHub answers it. */
export function errorReply(error: ApiError): Reply {
  const { errors, headers = {} } = error.details;
  const body = {
    message: error.message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: "https://docs.github.com/rest",
    status: String(error.status),
  };
  return { kind: "json", status: error.status, body, headers };
}

/** Whether the client has this very answer: its `If-None-Match` has our `ETag`. */
export function isUnchanged(request: IncomingMessage, reply: Reply): boolean {
  const known = request.headers["if-none-match"];
  if (known === undefined || request.method !== "GET") return false;
  return etagOf(reply, bodyOf(reply)) === known;
}

/** Sends the answer with the headers that all have. Resolves to the bytes of the body. */
export async function deliver(delivery: Delivery): Promise<number> {
  const { request, response, reply, fault } = delivery;
  const bytes = bodyOf(reply);
  const etag = etagOf(reply, bytes);
  const isSame = isUnchanged(request, reply);
  const status = isSame ? 304 : statusOf(reply);
  response.writeHead(status, {
    date: new Date().toUTCString(),
    server: "github.com",
    "x-github-request-id": requestId(),
    "x-github-media-type": "github.v3; format=json",
    "x-github-api-version-selected": String(request.headers["x-github-api-version"] ?? API_VERSION),
    ...(etag === null ? {} : { etag, "cache-control": "private, max-age=60, s-maxage=60" }),
    ...(reply.kind === "json" ? { "content-type": "application/json; charset=utf-8" } : {}),
    ...(bytes === null || isSame ? {} : { "content-length": String(bytes.length) }),
    ...reply.headers,
    ...delivery.headers,
  });
  if (isSame || bytes?.length === 0) {
    response.end();
    return 0;
  }
  const body = reply.kind === "stream" ? reply.stream : Readable.from(pieces(bytes));
  return send(body, response, fault);
}

async function send(
  body: Readable,
  response: ServerResponse,
  fault: Fault | null,
): Promise<number> {
  let sent = 0;
  body.on("data", (chunk: Buffer) => {
    sent += chunk.length;
  });
  body.pause();
  try {
    if (fault?.kind === "reset-midway") {
      await pipeline(body, resetter(fault.afterBytes, response), response);
    } else if (fault?.kind === "slow-drip") {
      await pipeline(body, dripper(fault), response);
    } else {
      await pipeline(body, response);
    }
  } catch {
    // The client went away, or the fault closed the connection: both are meant to be survived.
    response.destroy();
  }
  return sent;
}

function* pieces(bytes: Buffer | null): Generator<Buffer> {
  if (bytes !== null) yield bytes;
}

function bodyOf(reply: Reply): Buffer | null {
  if (reply.kind === "json") return Buffer.from(JSON.stringify(reply.body));
  if (reply.kind === "bytes") return reply.bytes;
  return reply.kind === "empty" ? Buffer.alloc(0) : null;
}

function statusOf(reply: Reply): number {
  return reply.kind === "stream" ? 200 : reply.status;
}

function etagOf(reply: Reply, bytes: Buffer | null): string | null {
  if (bytes === null || reply.kind === "empty" || statusOf(reply) !== 200) return null;
  return `W/"${createHash("sha256").update(bytes).digest("hex")}"`;
}

function requestId(): string {
  return [2, 3, 4, 4, 4].map(randomHex).join(":");
}

function randomHex(bytes: number): string {
  return randomBytes(bytes).toString("hex").toUpperCase();
}
