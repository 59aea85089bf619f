import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** What a job may do with caches of one branch; GitHub lists one entry per branch it may see. */
export interface CacheScope {
  /** A ref such as `refs/heads/main`. */
  readonly scope: string;
  readonly access: "read" | "write";
}

export interface RuntimeClaims {
  /** The id of one attempt of a workflow run inside the results service. */
  readonly runBackendId: string;
  readonly jobBackendId: string;
  readonly cacheScopes: readonly CacheScope[];
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

const READ = 1;
const READ_AND_WRITE = 3;

const payloadSchema = z.object({ scp: z.string(), ac: z.string(), exp: z.number() });
const accessSchema = z.array(z.object({ Scope: z.string(), Permission: z.number() }));

/**
 * A JSON Web Token like the `ACTIONS_RUNTIME_TOKEN` of a job: `scp` names the run and the job,
 * `ac` the cache scopes. @actions/artifact decodes `scp` without verifying the signature.
 */
export function mintRuntimeToken(secret: string, claims: RuntimeClaims): string {
  const access = claims.cacheScopes.map(({ scope, access: granted }) => ({
    Scope: scope,
    Permission: granted === "write" ? READ_AND_WRITE : READ,
  }));
  const signed = [
    { alg: "HS256", typ: "JWT" },
    {
      scp: `Actions.ExampleScope Actions.Results:${claims.runBackendId}:${claims.jobBackendId}`,
      ac: JSON.stringify(access),
      exp: claims.expiresAt,
    },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${signed}.${signature(secret, signed)}`;
}

/** The claims of a token signed with the secret; undefined when it is forged, expired or foreign. */
export function readRuntimeToken(secret: string, token: string): RuntimeClaims | undefined {
  const [header, body, given = ""] = token.split(".");
  if (header === undefined || body === undefined) return undefined;
  if (!sameText(given, signature(secret, `${header}.${body}`))) return undefined;
  const payload = payloadSchema.parse(JSON.parse(Buffer.from(body, "base64url").toString()));
  const ids = /Actions\.Results:([^: ]+):([^: ]+)/.exec(payload.scp);
  if (ids?.[1] === undefined || ids[2] === undefined) return undefined;
  if (payload.exp * 1000 < Date.now()) return undefined;
  return {
    runBackendId: ids[1],
    jobBackendId: ids[2],
    cacheScopes: accessSchema.parse(JSON.parse(payload.ac)).map((entry) => ({
      scope: entry.Scope,
      access: entry.Permission === READ_AND_WRITE ? "write" : "read",
    })),
    expiresAt: payload.exp,
  };
}

export function signature(secret: string, text: string): string {
  return createHmac("sha256", secret).update(text).digest("base64url");
}

export function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
