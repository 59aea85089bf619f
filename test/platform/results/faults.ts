import { setTimeout as sleep } from "node:timers/promises";
import { jsonReply, type HttpReply, type HttpRequest } from "./http.ts";

/** Something that goes wrong on purpose, for the next requests that match. */
export interface Fault {
  /** Upper case; every method when left out. */
  readonly method?: string;
  /** Matched against the path alone, without the query. */
  readonly path: RegExp;
  /** How many requests it hits; default 1. */
  readonly times?: number;
  /** Answered with this status; "reset" closes the connection without an answer. */
  readonly status: number | "reset";
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before it happens. */
  readonly delay?: number;
}

export class Faults {
  readonly #pending: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 });
  }

  /** What to do instead of serving the request; undefined when nothing is wrong. */
  async next(request: HttpRequest): Promise<HttpReply | "reset" | undefined> {
    const hit = this.#pending.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method === undefined || fault.method === request.method) &&
        fault.path.test(request.url.pathname),
    );
    if (hit === undefined) return undefined;
    hit.left -= 1;
    const { status, headers, delay = 0 } = hit.fault;
    await sleep(delay);
    if (status === "reset") return "reset";
    const reply = jsonReply(status, { message: "injected fault", code: "unavailable" });
    return { ...reply, headers: { ...reply.headers, ...headers } };
  }
}
