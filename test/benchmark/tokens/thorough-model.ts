import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Message {
  readonly role: string;
  readonly content?: unknown;
  readonly tool_calls?: unknown;
}

interface Request {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages: readonly Message[];
  readonly tools?: readonly unknown[];
  readonly response_format?: unknown;
}

/** One request. */
export interface Sent {
  readonly agent: string;
  readonly characters: number;
  /** How many of them, from the start, are those of the request before: what a cache can save. */
  readonly repeated: number;
}

export interface ThoroughModel {
  readonly url: string;
  readonly sent: readonly Sent[];
  close(): Promise<void>;
}

/** What the model replies with, by agent, and which files it reads before. */
export interface Script {
  readonly replies: Readonly<Record<string, unknown>>;
  /** What it replies with at first, where it is to be told to mend its reply. */
  readonly firstReplies: Readonly<Record<string, unknown>>;
  /** Read by the Repo Crawler, one after the other. */
  readonly files: readonly string[];
}

type Call = readonly [name: string, args: Readonly<Record<string, unknown>>];

/** Files that are read in one turn. */
const AT_ONCE = 3;

/**
 * A model over HTTP (Chat Completions, streamed or not) that reads all that its agent is offered: the
 * Repo Crawler every page of gaps, then the files of the script; the Test Case Generator every
 * page of pages; the Test Engineer every page of tests. It costs what a diligent model costs.
 */
export async function startThoroughModel(script: Script): Promise<ThoroughModel> {
  const sent: Sent[] = [];
  let before = "";
  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const agent = agentOf(body);
      const text = textOf(body);
      sent.push({ agent, characters: text.length, repeated: equalStart(before, text) });
      before = text;
      const calls = body.tools === undefined ? [] : nextCalls(body, script.files, agent);
      answer(
        response,
        body,
        calls.length > 0 ? calls : JSON.stringify(replyOf(script, agent, body)),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Tools and format first, then the messages: the longest equal start is what a cache can save. */
function textOf({ tools, response_format, messages }: Request): string {
  return [tools, response_format, ...messages].map((part) => JSON.stringify(part ?? null)).join("");
}

function equalStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

function agentOf({ messages }: Request): string {
  return /You are the ([A-Za-z ]+),/u.exec(String(messages[0]?.content))?.[1] ?? "unknown";
}

function replyOf({ replies, firstReplies }: Script, agent: string, { messages }: Request): unknown {
  const isMending = String(messages.at(-1)?.content).startsWith("These problems were found");
  return isMending ? replies[agent] : (firstReplies[agent] ?? replies[agent]);
}

const LISTINGS: Readonly<Record<string, string>> = {
  "Repo Crawler": "gaps",
  "Test Case Generator": "pages",
  "Test Engineer": "tests",
};

/** The next calls of a model that wants to know all; none when it does. */
function nextCalls({ messages }: Request, files: readonly string[], agent: string): Call[] {
  const results = messages
    .filter(({ role }) => role === "tool")
    .map(({ content }) => JSON.stringify(content));
  const about = LISTINGS[agent] ?? "pages";
  const shown = JSON.stringify(messages[2]?.content ?? "");
  let cursor = agent === "Repo Crawler" ? "" : cursorIn(shown);
  let asked = 0;
  for (; cursor !== null; asked += 1) {
    const result = results[asked];
    if (result === undefined) return [["repo_outline", { about, cursor }]];
    cursor = cursorIn(result);
  }
  if (agent !== "Repo Crawler") return [];
  const next = files.slice(results.length - asked, results.length - asked + AT_ONCE);
  return next.map((path) => ["repo_read_file", { path, from_line: 1, to_line: 0 }]);
}

function cursorIn(text: string): string | null {
  return /\\nnext_cursor: ([A-Za-z0-9_-]+)/u.exec(text)?.[1] ?? null;
}

function answer(
  response: ServerResponse,
  { model, stream, messages }: Request,
  next: readonly Call[] | string,
) {
  const message =
    typeof next === "string"
      ? { role: "assistant", content: next }
      : {
          role: "assistant",
          content: null,
          tool_calls: next.map(([name, args], index) => ({
            index,
            id: `call_${messages.length}_${index}`,
            type: "function",
            function: { name, arguments: JSON.stringify(args) },
          })),
        };
  const finish_reason = typeof next === "string" ? "stop" : "tool_calls";
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  const head = { id: "chatcmpl-1", created: 0, model };
  if (stream !== true) {
    const choices = [{ index: 0, message, finish_reason }];
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ ...head, object: "chat.completion", choices, usage }));
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  const object = "chat.completion.chunk";
  const chunks = [
    { ...head, object, choices: [{ index: 0, delta: message, finish_reason: null }] },
    { ...head, object, choices: [{ index: 0, delta: {}, finish_reason }] },
    { ...head, object, choices: [], usage },
  ];
  for (const chunk of chunks) response.write(`data: ${JSON.stringify(chunk)}\n\n`);
  response.end("data: [DONE]\n\n");
}

async function readJson(request: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Request;
}
