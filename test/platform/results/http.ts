import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A request with its whole body read: bodies here are small, or are blobs that are kept anyway. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface HttpReply {
  readonly status: number;
  readonly headers?: IncomingHttpHeaders;
  readonly body?: Buffer | Readable;
}

/** Answers a request, or returns undefined when its path belongs to someone else. */
export type HttpHandler = (
  request: HttpRequest,
) => HttpReply | undefined | Promise<HttpReply | undefined>;

export function jsonReply(status: number, value: unknown): HttpReply {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: Buffer.from(JSON.stringify(value)),
  };
}

export async function readRequest(message: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  return {
    method: message.method ?? "GET",
    url: new URL(message.url ?? "/", "http://127.0.0.1"),
    headers: message.headers,
    body: Buffer.concat(chunks),
  };
}

export async function sendReply(response: ServerResponse, reply: HttpReply): Promise<void> {
  response.writeHead(reply.status, reply.headers);
  if (reply.body === undefined || Buffer.isBuffer(reply.body)) {
    response.end(reply.body);
    return;
  }
  // A source that breaks off must break this answer off too, so its error is not swallowed here.
  await pipeline(reply.body, response);
}
