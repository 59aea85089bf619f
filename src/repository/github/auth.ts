/** Where the token for each request comes from; null for none. */
export interface TokenSource {
  token(): Promise<string | null>;
}

/** A token that stays the same for the whole run. */
export function fixedToken(token: string | null): TokenSource {
  return { token: () => Promise.resolve(token) };
}
