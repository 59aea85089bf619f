import type { Readable, Writable } from "node:stream";
import { serveStdio, StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import { connectionOf } from "./connection.ts";
import type { RepositoryServer } from "./server.ts";

/**
 * Serves one client over standard input and output, for clients that start the server themselves.
 * Resolves when the client is gone: our input has ended, or our output cannot be written. Nothing
 * else may write to the output meanwhile.
 */
export async function serveOverStdio(
  server: RepositoryServer,
  streams: { readonly input: Readable; readonly output: Writable },
): Promise<void> {
  const { input, output } = streams;
  const gone = new Promise<void>((resolve) => {
    input
      .once("end", resolve)
      .once("close", resolve)
      .once("error", () => resolve());
    output.once("close", resolve).once("error", () => resolve());
  });
  const transport = new StdioServerTransport(input, output);
  const connection = serveStdio(() => connectionOf(server), { transport });
  await gone;
  await connection.close();
}
