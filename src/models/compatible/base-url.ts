import { NamedError } from "../../contracts/errors.ts";

const LOOPBACK_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * A base URL that a key may be sent to: https, or http on this very machine. Throws `InvalidInput`
 * for anything else; the message does not repeat credentials that a URL may hold.
 */
export function checkBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const named = "The input base-url";
  if (url === undefined) throw new NamedError("InvalidInput", `${named} is not a URL.`);
  if (url.username !== "" || url.password !== "") {
    throw new NamedError("InvalidInput", `${named} holds credentials; use the input api-key.`);
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
