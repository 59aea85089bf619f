/** Where the token for each request comes from; null for none. */
export interface TokenSource {
  token(): Promise<string | null>;
  /** Requests spent on getting tokens. */
  requests(): number;
}

/** A token that stays the same for the whole run. */
export function fixedToken(token: string | null): TokenSource {
  return { token: () => Promise.resolve(token), requests: () => 0 };
}
