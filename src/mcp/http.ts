import { createServer, type Server } from "node:http";
import { type NodeIncomingMessageLike, toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, type McpHttpHandler } from "@modelcontextprotocol/server";
import { NamedError } from "../contracts/errors.ts";
import { randomToken, refusalOf } from "./guard.ts";
import type { RepositoryServer } from "./server.ts";

const MCP_PATH = "/mcp";

/** Tool arguments are short; nobody has a reason to send more. */
const MAX_REQUEST_BYTES = 64 * 1024;

export interface Listener {
  /** Where clients connect, e.g. `http://127.0.0.1:40123/mcp`. */
  readonly url: string;
  /** What clients send as `Authorization: Bearer <token>`. */
  readonly token: string;
  /** Stops listening, and ends the connections and requests that are under way. */
  close(): Promise<void>;
}

/**
 * Serves over Streamable HTTP on the loopback interface only, at a free port when `port` is 0. Every
 * request is answered by a server object of its own; foreign hosts, origins and tokens are refused.
 *
 * Throws `InvalidInput` when the port is taken or may not be used.
 */
export async function listen(
  server: RepositoryServer,
  options: { readonly port: number },
): Promise<Listener> {
  const token = randomToken();
  const mcp = createMcpHandler(() => server.connection(), {
    maxRequestBodySize: MAX_REQUEST_BYTES,
  });
  const handle = toNodeHandler({ fetch: (request) => answer(request, { mcp, token }) });
  const http = createServer((request, response) => {
    // The adapter's type does not allow for `method: undefined`, which only client side objects have.
    void handle(request as NodeIncomingMessageLike, response);
  });
  const port = await listenOnLoopback(http, options.port);
  return {
    url: `http://127.0.0.1:${port}${MCP_PATH}`,
    token,
    close: async () => {
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeAllConnections();
      await Promise.all([closed, mcp.close()]);
    },
  };
}

interface Guarded {
  readonly mcp: McpHttpHandler;
  readonly token: string;
}

async function answer(request: Request, { mcp, token }: Guarded): Promise<Response> {
  if (new URL(request.url).pathname === MCP_PATH) {
    return refusalOf(request, token) ?? mcp.fetch(request);
  }
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
