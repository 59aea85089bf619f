import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

import { onTestFinished } from "vitest";

/** What the server does with a request. */
export type Answer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** Nothing is answered and the connection is closed, after a part of an answer. */
  | "cut off"
  /** Nothing is ever answered. */
  | "silence";

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface ScriptedServer {
  /** e.g. `http://127.0.0.1:4711` */
  readonly url: string;
  readonly seen: readonly SeenRequest[];
}

/**
 * A server on this machine that answers as it is told, ended with the test: the answers in their
 * order, the last one for ever.
 */
export async function startScripted(...answers: readonly Answer[]): Promise<ScriptedServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    const answer = answers[Math.min(seen.length, answers.length - 1)] ?? "silence";
    seen.push({ method, path: url, headers });
    if (answer === "silence") return;
    if (answer === "cut off") {
      response.writeHead(200, { "content-type": "application/json", "content-length": "99" });
      response.write('{"id":', () => response.destroy());
      return;
    }
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers });
    response.end(JSON.stringify(answer.body ?? { message: "Scripted" }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen };
}
