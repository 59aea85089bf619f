/** One request as the local GitHub saw it. */
export interface LoggedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** `codeload` is not the API and counts for no limit. */
  readonly host: "rest" | "graphql" | "codeload";
  /** Milliseconds since 1970. */
  readonly at: number;
  /** 0 until answered, and when a fault gave no answer. */
  status: number;
  /** Who asked, by the token; null for nobody or an unknown token. */
  login: string | null;
  /** Bytes of the answer's body that were sent. */
  bodyBytes: number;
  /** The JSON that was sent, so that a test can look for what must not be there. */
  sent?: unknown;
}
