/**
 * What can go wrong between us and a server, before it has a name for people. The clients of
 * providers wrap what their `fetch` throws as its cause, so both are found again by `failureIn`.
 * Their own messages hold nothing that a server said.
 */

/** A server that answered, and not with what was asked. */
export class HttpRefusal extends Error {
  override readonly name = "HttpRefusal";
  readonly status: number;
  readonly headers: Headers;
  /** The start of what it said. */
  readonly body: string;

  constructor(status: number, headers: Headers, body: string) {
    super(`status ${status}`);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

export type WireProblem =
  /** It sends us to another address. */
  | "redirect"
  /** It began to answer and fell silent. */
  | "silence"
  /** More bytes than are taken in. */
  | "too_much"
  /** It ended the connection in the middle of an answer. */
  | "cut"
  /** It said that all is well, and then nothing. */
  | "empty"
  /** Something answered from the start that does not speak the API. */
  | "foreign"
  /** An answer of the API with something in it that is not of the API. */
  | "form";

/** An answer that could not be read. */
export class WireFailure extends Error {
  override readonly name = "WireFailure";
  readonly problem: WireProblem;
  /** For `too_much`: the most bytes that are taken in. */
  readonly mostBytes: number | undefined;

  constructor(problem: WireProblem, { cause, mostBytes }: WireDetails = {}) {
    super(problem, cause === undefined ? undefined : { cause });
    this.problem = problem;
    this.mostBytes = mostBytes;
  }
}

interface WireDetails {
  readonly cause?: unknown;
  readonly mostBytes?: number;
}

const MOST_CAUSES = 5;

/** Our own failure in what a client threw; undefined when there is none. */
export function failureIn(error: unknown): HttpRefusal | WireFailure | undefined {
  let current = error;
  for (let depth = 0; depth < MOST_CAUSES && current instanceof Error; depth += 1) {
    if (current instanceof HttpRefusal || current instanceof WireFailure) return current;
    current = current.cause;
  }
  return undefined;
}
