import { createServer, type Server } from "node:http";
import { type NodeIncomingMessageLike, toNodeHandler } from "@modelcontextprotocol/node";
import { NamedError } from "../contracts/errors.ts";
import type { RepositoryServer } from "./server.ts";

const MCP_PATH = "/mcp";

export interface Listener {
  /** Where clients connect, e.g. `http://127.0.0.1:40123/mcp`. */
  readonly url: string;
  readonly token: string;
  /** Stops listening and ends open connections; also closes the server behind it. */
  close(): Promise<void>;
}

/**
 * Serves over HTTP on the loopback interface only, at a free port when `port` is 0.
 *
 * Throws `InvalidInput` when the port is taken or may not be used.
 */
export async function listen(
  server: RepositoryServer,
  options: { readonly port: number },
): Promise<Listener> {
  const handle = toNodeHandler({ fetch: (request) => answer(server, request) });
  const http = createServer((request, response) => {
    // The adapter's type does not allow for `method: undefined`, which only client side objects have.
    void handle(request as NodeIncomingMessageLike, response);
  });
  const port = await listenOnLoopback(http, options.port);
  return {
    url: `http://127.0.0.1:${port}${MCP_PATH}`,
    token: server.token,
    close: async () => {
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeAllConnections();
      await Promise.all([closed, server.close()]);
    },
  };
}

async function answer(server: RepositoryServer, request: Request): Promise<Response> {
  if (new URL(request.url).pathname === MCP_PATH) return server.fetch(request);
  return Response.json({ error: `There is nothing here but ${MCP_PATH}.` }, { status: 404 });
}

function listenOnLoopback(http: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = cause.code ?? cause.message;
      const message = `Port ${port} cannot be used (${reason}). Choose another, or 0 for a free one.`;
      reject(new NamedError("InvalidInput", message, { cause }));
    });
    http.listen(port, "127.0.0.1", () => {
      const address = http.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
