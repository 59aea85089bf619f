import { z } from "zod";
import { NamedError } from "../contracts/errors.ts";

/** The parts of "Get the review history for a workflow run" that we read. */
const historySchema = z.array(
  z.object({
    state: z.string(),
    user: z.object({ login: z.string() }).nullable().optional(),
    environments: z.array(z.object({ name: z.string() })),
  }),
);

/**
 * Who approved this run for the environment: logins, each once, at least one entry of the history.
 *
 * Throws `ApprovalMissing` when nobody did, when somebody rejected it, or when the history cannot be
 * understood. The history has neither an attempt nor a time of its own, so it proves an approval of
 * the run, not of one attempt.
 */
export function decideApproval(history: unknown, environment: string): readonly string[] {
  const parsed = historySchema.safeParse(history);
  if (!parsed.success) throw missing(environment, "the review history could not be understood");
  const reviews = parsed.data.filter((review) =>
    review.environments.some(({ name }) => name.toLowerCase() === environment.toLowerCase()),
  );
  if (reviews.some(({ state }) => state === "rejected")) {
    throw missing(environment, "a reviewer rejected it");
  }
  const approved = reviews.filter(({ state }) => state === "approved");
  if (approved.length === 0) throw missing(environment, "no reviewer approved it");
  return [...new Set(approved.flatMap(({ user }) => (user ? [user.login] : [])))];
}

function missing(environment: string, reason: string): NamedError {
  return new NamedError(
    "ApprovalMissing",
    `This run is not approved in the environment "${environment}": ${reason}. The job that opens ` +
      `the pull request must say \`environment: ${environment}\`, and a reviewer must approve it.`,
  );
}
