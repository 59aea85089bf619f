import { createPublicKey, verify } from "node:crypto";
import { ApiError } from "../http/errors.ts";
import type { AppOptions } from "./apps.ts";

const MAX_LIFETIME_SECONDS = 600;

interface Claims {
  readonly alg?: unknown;
  readonly iss?: unknown;
  readonly iat?: unknown;
  readonly exp?: unknown;
}

/**
 * The id of the app that signed the JSON Web Token. Throws 401 as GitHub words it: not decodable,
 * wrong signature, expired, longer than ten minutes, issued in the future.
 * Source: docs.github.com/apps, "Generating a JSON Web Token (JWT) for a GitHub App".
 */
export function verifyAppToken(jwt: string, apps: readonly AppOptions[], now: number): number {
  const [header = "", payload = "", signature = ""] = jwt.split(".");
  const claims = decode(payload);
  if (decode(header)?.alg !== "RS256" || claims === null) {
    throw undecodable();
  }
  const issuer = String(claims.iss);
  const app = apps.find((one) => String(one.id) === issuer || one.clientId === issuer);
  if (app === undefined) throw new ApiError(404, "Integration not found");
  const key = createPublicKey(app.publicKey);
  const signed = Buffer.from(`${header}.${payload}`);
  if (!verify("sha256", signed, key, Buffer.from(signature, "base64url"))) throw undecodable();
  checkTimes(claims, now / 1000);
  return app.id;
}

function checkTimes({ iat, exp }: Claims, now: number): void {
  if (typeof exp !== "number" || exp <= now) {
    throw new ApiError(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (typeof iat !== "number" || !Number.isInteger(iat) || iat > now) {
    throw new ApiError(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
  if (exp > now + MAX_LIFETIME_SECONDS) {
    throw new ApiError(401, "'Expiration time' claim ('exp') is too far in the future");
  }
}

function undecodable(): ApiError {
  return new ApiError(401, "A JSON web token could not be decoded");
}

/** The JSON object of one part; nothing is known of its values. */
function decode(part: string): Claims | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
