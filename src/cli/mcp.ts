import { NamedError } from "../contracts/errors.ts";
import { parseRunRequest } from "../contracts/inputs/request.ts";
import { COMMAND_ONLY } from "../contracts/inputs/table.ts";
import { runMcpCommand } from "../mcp/command.ts";
import { isSet, requestTexts, textOf, type Values } from "./arguments.ts";
import { joinDirectories, resolveSource } from "./resolve-source.ts";
import type { Surroundings } from "./surroundings.ts";

export interface McpArguments {
  readonly subject: string;
  readonly values: Values;
}

/** Serves a repository over MCP until the user or the client ends it. */
export async function runMcp(
  { subject, values }: McpArguments,
  { environment, currentFolder, entryFolder, logger, signal }: Surroundings,
): Promise<number> {
  const request = parseRunRequest(requestTexts(values));
  const port = portOf(textOf(values, "port"));
  const source = await resolveSource({
    subject,
    currentFolder,
    ref: request.ref || undefined,
    workTree: isSet(values, "work-tree"),
    environment,
    logger,
  });
  try {
    await runMcpCommand({
      reader: source.reader,
      workingDirectory: joinDirectories(source.workingDirectory, request["working-directory"]),
      depth: request.depth,
      transport: isSet(values, "stdio") ? "stdio" : "http",
      port,
      json: isSet(values, "json"),
      launch: {
        command: process.execPath,
        args: [
          `${entryFolder}/cli.js`,
          "mcp",
          source.folder ?? subject,
          ...stateOf(values),
          "--stdio",
        ],
      },
      streams: { input: process.stdin, output: process.stdout, log: process.stderr },
      signal,
    });
    return 0;
  } finally {
    await source.reader.close();
  }
}

/** The options that say which state is served. */
function stateOf(values: Values): string[] {
  const texts = Object.entries(requestTexts(values)).flatMap(([option, value]) => [
    `--${option}`,
    value,
  ]);
  return isSet(values, "work-tree") ? [...texts, "--work-tree"] : texts;
}

function portOf(text: string = COMMAND_ONLY.port.default): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new NamedError(
    "InvalidInput",
    `--port must be a number from 0 to 65535, not ${JSON.stringify(text)}.`,
  );
}
