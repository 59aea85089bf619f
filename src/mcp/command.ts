import type { Readable, Writable } from "node:stream";
import type { Depth } from "../contracts/depth.ts";
import type { RepositoryReader } from "../repository/reader.ts";
import { type Listener, listen } from "./http.ts";
import { createRepositoryServer, type RepositoryServer } from "./server.ts";
import { serveOverStdio } from "./stdio.ts";
import { howToConnect, type Launch } from "./usage.ts";
import { openWorkspace } from "./workspace.ts";

export interface McpCommand {
  /** Open for as long as the command runs; closing it is the caller's. */
  readonly reader: RepositoryReader;
  readonly workingDirectory: string;
  readonly depth: Depth;
  readonly transport: "http" | "stdio";
  /** 0 for a free port; only for HTTP. */
  readonly port: number;
  /** Print one line of JSON instead of text for people; only for HTTP. */
  readonly json: boolean;
  /** How an MCP client can start this command itself. */
  readonly launch: Launch;
  readonly streams: { readonly input: Readable; readonly output: Writable; readonly log: Writable };
  /** Ends the command. */
  readonly signal: AbortSignal;
}

/**
 * The command `mcp`: serves one repository to any MCP client, until the signal (or over stdio the
 * client) ends it. The repository is read at the first call. Throws `InvalidInput` for a port that
 * cannot be used.
 */
export async function runMcpCommand(command: McpCommand): Promise<void> {
  const { reader, depth, workingDirectory, streams } = command;
  const onNotice = (notice: string): void => void streams.log.write(`${oneLine(notice)}\n`);
  for (const notice of reader.snapshot.notices) onNotice(notice);
  const options = { depth, workingDirectory, onNotice };
  const server = createRepositoryServer(() => openWorkspace(reader, options));
  if (command.transport === "stdio") await serveStdioUntilDone(server, command);
  else await serveHttpUntilDone(server, command);
}

async function serveStdioUntilDone(server: RepositoryServer, command: McpCommand): Promise<void> {
  const { input, output } = command.streams;
  const stop = (): void => void input.destroy();
  command.signal.addEventListener("abort", stop, { once: true });
  if (command.signal.aborted) stop();
  await serveOverStdio(server, { input, output });
  command.signal.removeEventListener("abort", stop);
}

async function serveHttpUntilDone(server: RepositoryServer, command: McpCommand): Promise<void> {
  const listener = await listen(server, { port: command.port });
  command.streams.output.write(`${announcement(listener, command)}\n`);
  await aborted(command.signal);
  await listener.close();
}

function announcement({ url, token }: Listener, command: McpCommand): string {
  if (command.json) return JSON.stringify({ url, token });
  const { repository, commit } = command.reader.snapshot;
  return howToConnect({
    title: `${oneLine(repository)} at ${commit.slice(0, 12)}`,
    url,
    token,
    launch: command.launch,
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Names of repositories are not ours: nothing in them may move the terminal's cursor. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{C}/gu, "?");
}
