import { createServer, type IncomingMessage, type Server } from "node:http";
import { type NodeIncomingMessageLike, toNodeHandler } from "@modelcontextprotocol/node";
import { createMcpHandler, type McpHttpHandler } from "@modelcontextprotocol/server";
import { BOUNDS } from "../bounds/bounds.ts";
import { NamedError } from "../contracts/errors.ts";
import { randomToken, refusalOf } from "./guard.ts";
import { connectionOf } from "./connection.ts";
import type { RepositoryServer } from "./server.ts";

const MCP_PATH = "/mcp";

/**
 * How many connections may wait until they are taken. A client opens one for each call that it makes at
 * once; of more than Node's usual 511, the system drops some while this process is busy, and resets them.
 */
const WAITING_CONNECTIONS = 4096;

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
  const mcp = createMcpHandler(() => connectionOf(server), {
    maxRequestBodySize: BOUNDS.mcpRequest.bytes,
  });
  const handle = toNodeHandler({ fetch: (request) => answer(request, { mcp, token }) });
  const most = BOUNDS.mcpRequestMs;
  // A connection that a busy client has not used for a while is not closed under its hands.
  const times = { requestTimeout: most, headersTimeout: most, keepAliveTimeout: most };
  const http = createServer(times, (request, response) => {
    const refusal = refusalOfForm(request);
    if (refusal !== undefined) {
      response.writeHead(refusal.status, {
        "content-type": "application/json",
        ...refusal.headers,
      });
      response.end(JSON.stringify({ error: refusal.reason }));
      return;
    }
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

interface FormRefusal {
  readonly status: 400 | 405;
  readonly reason: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Methods that `Request` has no word for. Source: fetch.spec.whatwg.org, "forbidden method". */
const FORBIDDEN_METHODS: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

/**
 * Why a request cannot be put as a `Request` of fetch; undefined when it can. An address in absolute
 * form is brought into the usual one first: servers have to take both (RFC 9112, section 3.2.2).
 */
function refusalOfForm(request: IncomingMessage): FormRefusal | undefined {
  const { method = "", url = "" } = request;
  if (FORBIDDEN_METHODS.has(method.toUpperCase())) {
    const headers = { allow: "DELETE, GET, POST" };
    return { status: 405, reason: "This method is not answered here.", headers };
  }
  if (url.startsWith("/") && !url.startsWith("//") && URL.canParse(url, "http://localhost")) {
    return undefined;
  }
  const absolute = /^https?:\/\//iu.test(url) && URL.canParse(url) ? new URL(url) : null;
  if (absolute === null) return { status: 400, reason: "The address cannot be understood." };
  request.url = `${absolute.pathname}${absolute.search}`;
  // The host that is checked is then the one of the address.
  request.headers.host = absolute.host;
  return undefined;
}

function listenOnLoopback(http: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = cause.code ?? cause.message;
      const message = `Port ${port} cannot be used (${reason}). Choose another, or 0 for a free one.`;
      reject(new NamedError("InvalidInput", message, { cause }));
    });
    http.listen({ port, host: "127.0.0.1", backlog: WAITING_CONNECTIONS }, () => {
      const address = http.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
