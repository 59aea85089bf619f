import { createPrivateKey } from "node:crypto";
import { readFile } from "node:fs/promises";

import { NamedError } from "../contracts/errors.ts";

const MAX_KEY_BYTES = 64 * 1024;

/**
 * The private key of a GitHub App as PKCS#8 PEM, from PEM text (line breaks may be written `\n`, as
 * they are in many secrets) or from the path of a file. Throws `InvalidInput`, which never holds
 * any part of what was given.
 */
export async function loadPrivateKey(given: string): Promise<string> {
  const isText = given.includes("-----BEGIN");
  const text = isText ? given.replaceAll("\\n", "\n") : await readKeyFile(given.trim());
  try {
    return createPrivateKey(text).export({ type: "pkcs8", format: "pem" }).toString();
  } catch {
    throw invalidKey(isText ? "the text given" : "the file given");
  }
}

async function readKeyFile(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    if (bytes.length <= MAX_KEY_BYTES) return bytes.toString("utf8");
  } catch {
    // The path may be a mistyped key: it must not be shown.
  }
  throw invalidKey("what was given is neither PEM text nor a readable file, and");
}

function invalidKey(what: string): NamedError {
  return new NamedError(
    "InvalidInput",
    `app-private-key: ${what} is no private key in PEM form. Give the .pem that GitHub made for the App, as text or as the path of its file.`,
  );
}
