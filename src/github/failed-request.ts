import { RequestError } from "octokit";
import { z } from "zod";

/** What GitHub said when it refused a request; nothing in it is trusted. */
export interface Refusal {
  /** HTTP status; null when no whole answer came. */
  readonly status: number | null;
  /** GitHub's own words, with those about single fields. */
  readonly message: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
}

/** The refusal of which nothing is known, as no whole answer came. */
export function noAnswer(message: string): Refusal {
  return { status: null, message, headers: new Map() };
}

/** What a failed request was told. Source: docs.github.com/rest, "Troubleshooting the REST API". */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof RequestError && error.response !== undefined) {
    // Without a response nothing answered, whatever status the client made up.
    const { status, message, response } = error;
    return { status, message, headers: headersOf(response.headers) };
  }
  if (!(error instanceof Error)) return noAnswer(String(error));
  // The throttling plugin throws a GraphQL answer that says RATE_LIMITED as a plain error.
  const refusal = "response" in error ? refusalInAnswer(error.response) : null;
  return refusal ?? noAnswer(error.message);
}

/** GraphQL's types of error as the REST API says the same. */
const STATUS_OF_TYPE: ReadonlyMap<string, number> = new Map([
  ["RATE_LIMITED", 429],
  // Since the end of 2025. Source: github.com/yanyongyu/githubkit/issues/271.
  ["RATE_LIMIT", 429],
  ["FORBIDDEN", 403],
  ["NOT_FOUND", 404],
]);

const graphqlRefusal = z.object({
  headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()),
  data: z.object({
    errors: z
      .array(z.object({ type: z.string().optional(), message: z.string().default("") }))
      .min(1),
  }),
});

/**
 * The refusal in a GraphQL answer, which comes with status 200; null when there is none that is
 * known. Source: docs.github.com/graphql, "Rate limits and query limits for the GraphQL API".
 */
export function refusalInAnswer(answer: unknown): Refusal | null {
  const parsed = graphqlRefusal.safeParse(answer);
  if (!parsed.success) return null;
  const { headers, data } = parsed.data;
  for (const [type, status] of STATUS_OF_TYPE) {
    const error = data.errors.find((candidate) => candidate.type === type);
    if (error !== undefined) return { status, message: error.message, headers: headersOf(headers) };
  }
  return null;
}

/** Whether GitHub may have done what it was asked, although no good answer came. */
export function isUncertain({ status }: Refusal): boolean {
  return status === null || status >= 500;
}

/**
 * Whether GitHub says that what should be created is there already. "Reference update failed" is
 * what the loser of two simultaneous requests is told.
 */
export function isAlreadyThere({ status, message }: Refusal): boolean {
  return status === 422 && /already exists|reference update failed/iu.test(message);
}

/** Whether GitHub says that somebody else has moved or made the branch in the meantime. */
export function isLostRace({ status, message }: Refusal): boolean {
  const words = /not a fast forward|reference update failed|reference does not exist/iu;
  return status === 422 && words.test(message);
}

/**
 * Whether GitHub does not see yet what was written a moment ago: an object, or the branch of a pull
 * request. When it never sees it, the refusal is final.
 */
export function isStale({ status, message }: Refusal): boolean {
  if (status !== 422) return false;
  const isUnseenObject = /(?:object|tree sha|parent sha) does not exist/iu.test(message);
  return isUnseenObject || /"field":"head"/iu.test(message);
}

function headersOf(
  headers: Readonly<Record<string, string | number | undefined>>,
): ReadonlyMap<string, string> {
  const named = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), String(value)] as const],
  );
  return new Map(named);
}
