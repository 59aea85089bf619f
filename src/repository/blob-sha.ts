import { createHash } from "node:crypto";

/**
 * The name git gives to bytes: SHA-1 of `blob <size>\0<bytes>`, 40 hex.
 * Source: git-scm.com/book, "Git Internals - Git Objects".
 */
export function blobSha(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
