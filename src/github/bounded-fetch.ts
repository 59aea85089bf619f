import { BOUNDS } from "../bounds/bounds.ts";
import { isNestedDeeper } from "../bounds/nesting.ts";
import { readBounded, TooMuch } from "../bounds/read-bounded.ts";

/** Statuses whose answers have no body. Source: fetch.spec.whatwg.org, "null body status". */
const BODILESS: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

/**
 * `fetch` for answers that are read whole: within a time, a size after unpacking and a depth.
 * Throws for an answer beyond that, which counts as none.
 */
export async function boundedFetch(
  input: string | URL | Request,
  init: RequestInit = {},
): Promise<Response> {
  const { gitHubAnswer: bound, gitHubRequestMs } = BOUNDS;
  const deadline = AbortSignal.timeout(gitHubRequestMs);
  const signals = [deadline, ...(init.signal ? [init.signal] : [])];
  const signal = AbortSignal.any(signals);
  const response = await fetch(input, { ...init, signal });
  const body = await readBounded(response.body, bound.bytes).catch((error: unknown) => {
    if (error instanceof TooMuch || signal.aborted) throw error;
    // An answer that is cut off or damaged has a head all the same; its form will not be right.
    return new Uint8Array();
  });
  if (isNestedDeeper(body, bound.nesting)) throw new Error("the answer is nested too deep");
  const { status, statusText, url } = response;
  const headers = new Headers(response.headers);
  // The bytes are unpacked already.
  headers.delete("content-encoding");
  headers.delete("content-length");
  const copy = new Response(BODILESS.has(status) ? null : body, { status, statusText, headers });
  Object.defineProperty(copy, "url", { value: url });
  return copy;
}
