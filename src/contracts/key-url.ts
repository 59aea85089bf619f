import { NamedError } from "./errors.ts";

const LOOPBACK_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * A URL that a key or a token may be sent to: https, or http on this very machine; without slashes
 * at its end. `named` says where the URL was given. Throws `InvalidInput` for anything else; the
 * message does not repeat credentials that a URL may hold.
 */
export function checkKeyUrl(text: string, named: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw new NamedError("InvalidInput", `${named} is not a URL.`);
  if (url.username !== "" || url.password !== "") {
    throw new NamedError("InvalidInput", `${named} holds credentials; give keys on their own.`);
  }
  const isLoopback = url.protocol === "http:" && LOOPBACK_HOSTS.has(url.hostname);
  if (url.protocol !== "https:" && !isLoopback) {
    throw new NamedError(
      "InvalidInput",
      `${named} must start with https:// (http only for localhost).`,
    );
  }
  return text.replace(/\/+$/, "");
}
