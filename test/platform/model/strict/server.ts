import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { engine, mayCall, type Mind } from "./completions.ts";
import type { Family } from "./families.ts";
import { at, type Json, type Refused, type StrictRequest } from "./request.ts";
import { chatChunks, messagesEvents, responsesEvents } from "./streams.ts";

export interface StrictServer {
  /** Base URL as a user would give it. */
  readonly url: string;
  readonly requests: readonly StrictRequest[];
  readonly refusals: readonly Refused[];
  close(): Promise<void>;
}

const PATHS = {
  chat: "/v1/chat/completions",
  responses: "/v1/responses",
  messages: "/v1/messages",
};

/** A server on loopback that refuses what this family refuses, and else answers as a good model. */
export async function startStrictServer(
  family: Family,
  mind: Mind = engine,
): Promise<StrictServer> {
  const requests: StrictRequest[] = [];
  const refusals: Refused[] = [];
  const server = createServer((incoming, response) => {
    void readJson(incoming).then(async (body) => {
      const request = { path: incoming.url ?? "", headers: incoming.headers, body };
      requests.push(request);
      const refused = refusalOf(family, request);
      if (refused === undefined) return answer({ family, mind }, request, response);
      refusals.push(refused);
      response.writeHead(refused.status, {
        "content-type": "application/json",
        "x-request-id": "req_1",
      });
      return response.end(JSON.stringify(refused.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${family.api === "messages" ? "" : "/v1"}`,
    requests,
    refusals,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function refusalOf(family: Family, request: StrictRequest): Refused | undefined {
  if (request.path !== PATHS[family.api])
    return { status: 404, body: { error: { message: "Not found" } } };
  for (const rule of family.rules) {
    const refused = rule(request);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

async function answer(
  { family, mind }: { readonly family: Family; readonly mind: Mind },
  request: StrictRequest,
  response: ServerResponse,
): Promise<void> {
  const { body } = request;
  const hides = family.formatHidesTools === true && body["response_format"] !== undefined;
  const completion = await mind(request, mayCall(request) && !hides);
  const message = family.decorate?.(completion) ?? completion;
  response.writeHead(200, {
    "content-type": "text/event-stream",
    "x-request-id": `req_${request.path}`.replaceAll("/", "-"),
  });
  for (const piece of streamOf(family, message, body)) response.write(piece);
  response.end();
}

function streamOf({ api, model }: Family, message: Json, body: Json): readonly string[] {
  switch (api) {
    case "chat":
      return chatChunks(message, model, at(body, "stream_options.include_usage") === true);
    case "responses":
      return responsesEvents(message, model);
    case "messages":
      return messagesEvents(message, model);
  }
}

async function readJson(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Json;
}
