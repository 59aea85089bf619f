import type { Readable, Writable } from "node:stream";
import { serveStdio, StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import type { RepositoryServer } from "./server.ts";

/**
 * Serves one client over standard input and output, for clients that start the server themselves.
 * Resolves when the client has closed our input. Nothing else may write to the output meanwhile.
 */
export async function serveOverStdio(
  server: RepositoryServer,
  streams: { readonly input: Readable; readonly output: Writable },
): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    streams.input.once("end", resolve);
    streams.input.once("close", resolve);
  });
  const transport = new StdioServerTransport(streams.input, streams.output);
  const connection = serveStdio(() => server.connection(), { transport });
  await ended;
  await connection.close();
  await server.close();
}
