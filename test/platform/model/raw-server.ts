import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { createGzip } from "node:zlib";

import type { Json } from "./strict/request.ts";

export interface RawServer {
  /** Base URL as a user would give it. */
  readonly url: string;
  /** How often it was asked. */
  readonly count: () => number;
  /** What it was sent, in order. */
  readonly bodies: readonly Json[];
  close(): Promise<void>;
}

/** A server on loopback that answers every request with whatever bytes this writes. */
export async function startRawServer(
  respond: (response: ServerResponse, request: number, body: Json) => void,
): Promise<RawServer> {
  const bodies: Json[] = [];
  const server = createServer((request, response) => {
    response.on("error", () => {});
    void json(request).then((body) => {
      bodies.push(body as Json);
      respond(response, bodies.length, body as Json);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    count: () => bodies.length,
    bodies,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const EVENTS = { "content-type": "text/event-stream" };
const JSON_TYPE = { "content-type": "application/json" };

/** A chunk of Chat Completions as an event. */
export function chunk(delta: object, finish_reason: string | null = null): string {
  return event({ id: "c", model: "m", choices: [{ index: 0, delta, finish_reason }] });
}

export function event(item: object): string {
  return `data: ${JSON.stringify(item)}\n\n`;
}

/** Ways of answering that no honest server has, or only a very slow one. */
export const RAW = {
  firstByteAfter: (milliseconds: number) => (response: ServerResponse) => {
    setTimeout(
      () => response.writeHead(200, EVENTS).end(chunk({ content: "{}" }, "stop")),
      milliseconds,
    );
  },
  drip: (response: ServerResponse) => {
    response.writeHead(200, EVENTS);
    const timer = setInterval(() => response.write(chunk({ content: "a" })), 20);
    response.on("close", () => clearInterval(timer));
  },
  silence: (response: ServerResponse) => {
    response.writeHead(200, EVENTS).write(chunk({ content: "{" }));
  },
  endless: (response: ServerResponse) => {
    const line = chunk({ content: "a".repeat(60_000) });
    pump(response.writeHead(200, EVENTS), () => line);
  },
  /** A body of a gigabyte that says so. */
  gigabyte: (response: ServerResponse) => {
    const piece = "a".repeat(64 * 1024);
    response.writeHead(200, { ...JSON_TYPE, "content-length": 2 ** 30 });
    response.write('{"choices":[{"message":{"content":"');
    pump(response, () => piece);
  },
  /** One line without an end, in many small pieces. */
  endlessLine: (response: ServerResponse) => {
    response.writeHead(200, EVENTS).write("data: ");
    pump(response, () => "a".repeat(100));
  },
  gzipBomb: (response: ServerResponse) => {
    response.writeHead(200, { ...EVENTS, "content-encoding": "gzip" });
    const gzip = createGzip({ level: 9 });
    gzip.pipe(response);
    const zeros = Buffer.alloc(2 ** 20, 0x20);
    const write = (): void => {
      while (!response.destroyed && gzip.write(zeros));
      if (!response.destroyed) gzip.once("drain", write);
    };
    write();
  },
  deepJson: (response: ServerResponse) => {
    response
      .writeHead(200, JSON_TYPE)
      .end(`{"choices":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
  },
  deepField: (response: ServerResponse) => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const item = `{"choices":[{"delta":{"content":"{}","x":${deep}},"finish_reason":"stop"}]}`;
    response.writeHead(200, EVENTS).end(`data: ${item}\n\n`);
  },
  /** So many mebibytes around a reply of two characters. */
  framed: (mebibytes: number) => (response: ServerResponse) => {
    const framing = event({ choices: [{ delta: {} }], padding: " ".repeat(64 * 1024) });
    response.writeHead(200, EVENTS);
    for (let i = 0; i < mebibytes * 16; i += 1) response.write(framing);
    response.end(chunk({ content: "{}" }, "stop"));
  },
  deepReply: (response: ServerResponse) => {
    const content = `{"test_cases":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    response.writeHead(200, EVENTS).end(chunk({ content }, "stop"));
  },
  redirect: (to: string) => (response: ServerResponse) => {
    response.writeHead(308, { location: to }).end();
  },
  cut: (response: ServerResponse) => {
    response.writeHead(200, EVENTS).write(chunk({ content: "{" }));
    setTimeout(() => response.destroy(), 20);
  },
  finish:
    (reason: string | null, content = "{}") =>
    (response: ServerResponse) => {
      response.writeHead(200, EVENTS).end(chunk({ content }, reason));
    },
  usage: (usage: unknown) => (response: ServerResponse) => {
    const last = event({ choices: [], usage });
    response.writeHead(200, EVENTS).end(chunk({ content: "{}" }, "stop") + last);
  },
  errorInStream: (error: object) => (response: ServerResponse) => {
    response.writeHead(200, EVENTS).end(chunk({ content: "{" }) + event({ error }));
  },
  status: (status: number, body: string) => (response: ServerResponse) => {
    response.writeHead(status, JSON_TYPE).end(body);
  },
} as const;

function pump(response: ServerResponse, piece: () => string): void {
  const write = (): void => {
    while (!response.destroyed && response.write(piece()));
    if (!response.destroyed) response.once("drain", write);
  };
  write();
}
