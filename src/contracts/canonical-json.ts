import { createHash } from "node:crypto";
import { canonicalize } from "json-canonicalize";

/** `value` as canonical JSON: keys sorted, no white space (RFC 8785). */
export function canonicalJson(value: unknown): string {
  return canonicalize(value);
}

/** SHA-256 of text (as UTF-8) or bytes, in 64 lower-case hex digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** SHA-256 of the canonical JSON of a value, so that equal values have equal hashes. */
export function hashOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
