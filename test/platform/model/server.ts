import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { agentOf, answerOffline, type ChatRequest } from "./offline-completion.ts";

export { agentOf } from "./offline-completion.ts";

/** How the server answers one request. */
export type Behaviour =
  /** As the offline engine would of this app (default: the sample): a well-behaved model. */
  | { readonly kind: "offline"; readonly app?: string }
  | { readonly kind: "text"; readonly text: string; readonly finishReason?: string }
  /** Any message at all, also one that no honest provider sends. */
  | {
      readonly kind: "message";
      readonly message: Readonly<Record<string, unknown>>;
      readonly finishReason: string;
    }
  | { readonly kind: "refusal" }
  | { readonly kind: "status"; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly kind: "html" }
  | { readonly kind: "hang" };

export interface RecordedRequest {
  readonly path: string;
  readonly authorization: string;
  readonly body: ChatRequest;
}

export interface ModelServer {
  /** Base URL as a user would give it. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Titles of the agents that asked, in order, each once in a row. */
  agents(): readonly string[];
  close(): Promise<void>;
}

/** Behaviours in order, of which the last one stays; or chosen by what is asked. */
export type Script = readonly Behaviour[] | ((request: ChatRequest) => Behaviour);

/** An endpoint with OpenAI's Chat Completions on loopback. */
export async function startModelServer(script: Script): Promise<ModelServer> {
  const requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const path = request.url ?? "";
      requests.push({ path, authorization: request.headers.authorization ?? "", body });
      await answer(behaviourFor(script, requests), body, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    agents: () =>
      requests.map(({ body }) => agentOf(body)).filter((name, i, all) => name !== all[i - 1]),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function behaviourFor(script: Script, requests: readonly RecordedRequest[]): Behaviour {
  const latest = requests.at(-1);
  if (typeof script !== "function") {
    return script[Math.min(requests.length, script.length) - 1] ?? { kind: "offline" };
  }
  return latest === undefined ? { kind: "offline" } : script(latest.body);
}

async function readBody(request: IncomingMessage): Promise<ChatRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as ChatRequest;
}

async function answer(
  behaviour: Behaviour,
  body: ChatRequest,
  response: ServerResponse,
): Promise<void> {
  switch (behaviour.kind) {
    case "hang":
      return;
    case "html":
      response.writeHead(200, { "content-type": "text/html" }).end("<html>Welcome</html>");
      return;
    case "status":
      response
        .writeHead(behaviour.status, { "content-type": "application/json", ...behaviour.headers })
        .end(JSON.stringify({ error: { message: "injected", type: "injected" } }));
      return;
    case "refusal":
      sendMessage(response, body, { content: null, refusal: "I cannot help with that." }, "stop");
      return;
    case "text":
      sendMessage(response, body, { content: behaviour.text }, behaviour.finishReason ?? "stop");
      return;
    case "message":
      sendMessage(response, body, behaviour.message, behaviour.finishReason);
      return;
    case "offline": {
      const { message, finishReason } = await answerOffline(body, behaviour.app);
      sendMessage(response, body, message, finishReason);
    }
  }
}

function sendMessage(
  response: ServerResponse,
  { model }: ChatRequest,
  message: Readonly<Record<string, unknown>>,
  finishReason: string,
): void {
  const completion = {
    id: "chatcmpl-local",
    object: "chat.completion",
    created: 0,
    model,
    choices: [
      { index: 0, message: { role: "assistant", ...message }, finish_reason: finishReason },
    ],
    usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 },
  };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(completion));
}
