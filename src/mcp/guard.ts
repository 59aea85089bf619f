import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import {
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";

/** A bearer token that nobody can guess: 32 random bytes as base64url. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * The answer to a request that may not go on, or undefined.
 *
 * 403 for a `Host` or `Origin` that is not this machine, so that no web page reaches the server by
 * DNS rebinding (MCP specification, Streamable HTTP, security warning); 401 for a missing or wrong
 * bearer token (RFC 6750, section 3).
 */
export function refusalOf(request: Request, token: string): Response | undefined {
  return (
    hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
    originValidationResponse(request, localhostAllowedOrigins()) ??
    tokenRefusal(request.headers.get("authorization"), token)
  );
}

function tokenRefusal(authorization: string | null, token: string): Response | undefined {
  const given = /^bearer +([^\s]+) *$/i.exec(authorization ?? "")?.[1];
  if (given !== undefined && sameSecret(given, token)) return undefined;
  const reason = given === undefined ? "" : ', error="invalid_token"';
  return Response.json(
    {
      jsonrpc: "2.0",
      id: null,
      error: { code: -32_001, message: "Send the header Authorization: Bearer <token>." },
    },
    { status: 401, headers: { "www-authenticate": `Bearer realm="amtp"${reason}` } },
  );
}

/** Compared by digest, so that neither length nor content shows in the time it takes. */
function sameSecret(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
