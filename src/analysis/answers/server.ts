import type { Shape } from "./shape.ts";

/** What a page asks of a server. */
export interface Asked {
  /** In capitals. */
  readonly method: string;
  /**
   * The address as the source has it, `*` for each part that is not known. It begins with a slash where
   * it is the page's own origin, with `**` where nobody knows the origin, else with the protocol.
   */
  readonly url: string;
  /** Where the request is written. */
  readonly source: { readonly path: string; readonly line: number };
}

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What a test has the server answer. */
export interface Reply {
  readonly status: number;
  /** What is answered; undefined for an answer that is empty. */
  readonly json?: Json;
  /** True for an answer that does not come as long as a test looks. */
  readonly never?: true;
  /** What the answer is to be found out to be, instead. */
  readonly shape?: Shape;
}

/** A server as a page sees it: told of every request that is followed. */
export interface Server {
  /** False where nobody says what it answers: it is only told what it is asked. */
  readonly isGiven: boolean;
  /** What it answers; null where that is not known. */
  ask(asked: Asked): Reply | null;
}

/** Nobody listens to what it is asked. */
export const NO_SERVER: Server = { isGiven: false, ask: () => null };

/** A server that remembers each request once, and answers what is given; null where nothing is given. */
export interface ListeningServer extends Server {
  readonly asked: readonly Asked[];
}

/** A server of which it is known what it answers; without `replyTo` only what it is asked is. */
export function createServer(replyTo?: (asked: Asked) => Reply | null): ListeningServer {
  const asked = new Map<string, Asked>();
  return {
    isGiven: replyTo !== undefined,
    get asked() {
      return [...asked.values()];
    },
    ask(request) {
      const key = `${request.method} ${request.url}`;
      if (!asked.has(key)) asked.set(key, request);
      return replyTo?.(request) ?? null;
    },
  };
}
