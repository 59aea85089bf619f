import type { Caller } from "./caller.ts";
import { verifyAppToken } from "./app-jwt.ts";
import { ApiError } from "../http/errors.ts";
import type { World } from "../state/world.ts";

const SCHEME = /^(?:token|bearer) +(\S+)$/i;
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Who the `Authorization` header says. Throws 401 for a token that is unknown or has expired. */
export function authenticate(world: World, header: string | undefined): Caller {
  if (header === undefined || header === "") return { kind: "anonymous" };
  const credentials = SCHEME.exec(header)?.[1] ?? basicPassword(header);
  if (credentials === null) throw badCredentials();
  if (JWT.test(credentials)) {
    return { kind: "app", appId: verifyAppToken(credentials, world.apps, world.now()) };
  }
  const grant = world.tokens.get(credentials);
  if (grant === undefined) throw badCredentials();
  if (grant.expiresAt !== undefined && Date.parse(grant.expiresAt) <= world.now()) {
    throw badCredentials();
  }
  refuseSuspended(world, grant.installationId);
  return { kind: "token", token: credentials, grant };
}

/** `git` and some clients send the token as the password of basic authentication. */
function basicPassword(header: string): string | null {
  const encoded = /^basic +(\S+)$/i.exec(header)?.[1];
  if (encoded === undefined) return null;
  const decoded = Buffer.from(encoded, "base64").toString();
  return decoded.slice(decoded.indexOf(":") + 1);
}

function badCredentials(): ApiError {
  return new ApiError(401, "Bad credentials");
}

function refuseSuspended(world: World, installationId: number | undefined): void {
  const found = world.apps
    .flatMap((app) => app.installations)
    .find((installation) => installation.id === installationId);
  if (found?.suspendedAt !== undefined) {
    throw new ApiError(403, "This installation has been suspended");
  }
}
