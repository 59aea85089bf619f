import type { Permissions } from "./permissions.ts";

/** How a token was made; it decides the wording of refusals and the default rate limit. */
export type TokenKind = "user" | "actions" | "installation";

/** One row of the table of tokens. */
export interface TokenGrant {
  readonly login: string;
  /** Default `user`: a fine-grained personal access token. */
  readonly kind?: TokenKind;
  readonly permissions: Permissions;
  /** Full names; without it, every repository. */
  readonly repositories?: readonly string[];
  /** ISO 8601; from then on the token is unknown (401). */
  readonly expiresAt?: string;
  readonly installationId?: number;
  /** Requests an hour; default 5,000, for `actions` 1,000. */
  readonly rateLimit?: number;
}

/** Who asks. */
export type Caller =
  | { readonly kind: "anonymous" }
  | { readonly kind: "token"; readonly token: string; readonly grant: TokenGrant }
  | { readonly kind: "app"; readonly appId: number };

/** The login that shows in answers and in the log; null for nobody. */
export function loginOf(caller: Caller): string | null {
  return caller.kind === "token" ? caller.grant.login : null;
}
