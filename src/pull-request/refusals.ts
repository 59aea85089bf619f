import type { Refusal } from "../approval/client.ts";
import { refusalOf } from "../approval/client.ts";
import type { Place } from "../approval/refusals.ts";
import { commonRefusal, quoted } from "../approval/refusals.ts";
import { isRateLimit } from "../repository/github/rate-limit.ts";
import { NamedError } from "../contracts/errors.ts";

export type WriteStep = "tree" | "commit" | "branch" | "pull-request";

const STEP_WORDS: Readonly<Record<WriteStep, string>> = {
  tree: "write the files",
  commit: "write the commit",
  branch: "create the branch",
  "pull-request": "open the pull request",
};

/** Words of GitHub by which a refusal is told apart, in the order in which they are tried. */
const KNOWN: readonly {
  readonly words: RegExp;
  readonly answer: (refusal: Refusal, place: Place) => NamedError;
}[] = [
  { words: /not permitted to create or approve pull requests/i, answer: pullRequestsForbidden },
  { words: /draft pull requests are not supported/i, answer: draftsUnsupported },
  {
    words:
      /rule violation|GH013|ruleset|protected (?:branch|ref)|must have (?:verified|valid) signatures/i,
    answer: rulesetRefused,
  },
  { words: /archived|read-only/i, answer: archived },
];

/** The named error for a refused write, with the setting to change. Pure. */
export function writeRefusal(step: WriteStep, refusal: Refusal, place: Place): NamedError {
  if (!isRateLimit(refusal)) {
    const known = KNOWN.find(({ words }) => words.test(refusal.message));
    if (known !== undefined) return known.answer(refusal, place);
    if (refusal.status === 422) return unprocessable(step, refusal);
  }
  const permission = step === "pull-request" ? "pull-requests: write" : "contents: write";
  return commonRefusal(refusal, STEP_WORDS[step], permission);
}

/**
 * Whether GitHub says that what should be created is there already (HTTP 422). "Reference update
 * failed" is what the loser of two simultaneous requests is told.
 */
export function isAlreadyThere({ status, message }: Refusal): boolean {
  return status === 422 && /already exists|reference update failed/i.test(message);
}

/** Any error of a read as a named one. */
export function readFailure(error: unknown, what: string): unknown {
  const refusal = refusalOf(error);
  return refusal === undefined ? error : commonRefusal(refusal, what, "contents: read");
}

function pullRequestsForbidden(_: Refusal, { repository, serverUrl }: Place): NamedError {
  return new NamedError(
    "PullRequestsForbidden",
    `GitHub Actions may not create pull requests in ${repository}. Allow it under Settings > ` +
      `Actions > General > Workflow permissions (${serverUrl}/${repository}/settings/actions; the ` +
      "organization or enterprise may hold the setting), or give a GitHub App token.",
  );
}

function draftsUnsupported(_: Refusal, { repository }: Place): NamedError {
  return new NamedError(
    "PullRequestsForbidden",
    `Draft pull requests are not supported in ${repository} (its plan does not include them), so ` +
      "`approval: draft-pr` cannot hold back the tests. Use a protected environment instead.",
  );
}

function rulesetRefused(refusal: Refusal, { repository, serverUrl }: Place): NamedError {
  return new NamedError(
    "RulesetRefused",
    `A rule of ${repository} refuses our branch or commit: "${quoted(refusal.message)}". Let the ` +
      `branches "amtp/**" pass under Settings > Rules (${serverUrl}/${repository}/settings/rules).`,
  );
}

function archived(refusal: Refusal, { repository }: Place): NamedError {
  return new NamedError(
    "PermissionMissing",
    `${repository} cannot be written to: "${quoted(refusal.message)}". Unarchive it first.`,
  );
}

function unprocessable(step: WriteStep, refusal: Refusal): NamedError {
  const quote = quoted(refusal.message);
  if (step === "branch" && isAlreadyThere(refusal)) {
    return new NamedError("BranchTaken", `The branch exists and is not ours: "${quote}".`);
  }
  if (step === "pull-request" && /"base"|base.*invalid/i.test(refusal.message)) {
    return new NamedError("BaseGone", `The base branch is gone: "${quote}". Start a new run.`);
  }
  return new NamedError(
    "PlatformUnavailable",
    `GitHub refused to ${STEP_WORDS[step]}: "${quote}". Start a new run.`,
  );
}
