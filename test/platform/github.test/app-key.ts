import { createSign, generateKeyPairSync } from "node:crypto";

/** The key pair of the app of a test, as PEM. */
export const appKey = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

export interface Claims {
  readonly iss: string | number;
  /** Seconds since 1970. */
  readonly iat: number;
  readonly exp: number;
}

/** A JSON Web Token of these claims, signed by the key of the app or by another. */
export function signToken(claims: Claims, privateKey: string = appKey.privateKey): string {
  const encode = (value: object): string =>
    Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = `${encode({ alg: "RS256", typ: "JWT" })}.${encode(claims)}`;
  const signature = createSign("sha256").update(content).sign(privateKey, "base64url");
  return `${content}.${signature}`;
}

/** The claims of an app's token that is good now. */
export function claimsNow(iss: string | number, now: number = Date.now()): Claims {
  const seconds = Math.floor(now / 1000);
  return { iss, iat: seconds - 60, exp: seconds + 540 };
}
