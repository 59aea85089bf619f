import type { ErrorCode } from "../contracts/errors.ts";
import type { Operation, OperationKind } from "./operation.ts";
import { isRateLimit, secondsToWait } from "./rate-limit.ts";
import { isAlreadyThere, type Refusal } from "./failed-request.ts";

/** One kind of refusal: its name, and what a person is told. */
interface RefusalRow {
  /** The operations it is meant for; all when absent. */
  readonly of?: readonly OperationKind[];
  readonly when: (refusal: Refusal) => boolean;
  readonly code: ErrorCode;
  /** What was wrong and what to do about it; it follows the subject of the operation. */
  readonly says: (refusal: Refusal, operation: Operation) => string;
}

const SOURCE = ["read-source"] as const;
const SIGN_IN = ["sign-in"] as const;
const WRITES = ["write", "create-branch", "open-pull-request"] as const;

const RULE_WORDS =
  /rule violation|GH013|ruleset|protected (?:branch|ref)|must have (?:verified|valid) signatures/iu;
const BAD_TOKEN =
  "GitHub does not accept the token (401). It may be expired, revoked or of another server";

/**
 * What a refusal of GitHub means; the first row that fits counts.
 * Source: docs.github.com/rest, "Troubleshooting the REST API" and "Rate limits for the REST API".
 */
export const REFUSALS: readonly RefusalRow[] = [
  {
    when: isRateLimit,
    code: "RateLimited",
    says: (refusal) =>
      `GitHub's rate limit for this token is used up. Try again in ${secondsToWait(refusal)} seconds, or use a GitHub App, whose limit is higher.`,
  },
  {
    of: WRITES,
    when: mentions(/not permitted to create or approve pull requests/iu),
    code: "PullRequestsForbidden",
    says: (_, operation) =>
      `GitHub Actions may not create pull requests here. Allow it under ${settings(operation, "Actions > General > Workflow permissions", "actions")}; the organization or enterprise may hold the setting. Or give a GitHub App token.`,
  },
  {
    of: WRITES,
    when: mentions(/draft pull requests are not supported/iu),
    code: "PullRequestsForbidden",
    says: () =>
      "the repository's plan has no draft pull requests, so `approval: draft-pr` cannot hold back the tests. Use a protected environment instead.",
  },
  {
    of: WRITES,
    when: mentions(RULE_WORDS),
    code: "RulesetRefused",
    says: (refusal, operation) =>
      `a rule refuses our branch or commit (${quoted(refusal)}). Let the branches "amtp/**" pass under ${settings(operation, "Rules", "rules")}.`,
  },
  {
    of: WRITES,
    when: both(has(403), mentions(/archived|read-only/iu)),
    code: "PermissionMissing",
    says: (refusal) => `the repository takes no writes (${quoted(refusal)}). Unarchive it first.`,
  },
  {
    of: SIGN_IN,
    when: has(401),
    code: "Unauthorized",
    says: () =>
      "GitHub does not accept the App's signature. Check that app-private-key belongs to app-id, and that this machine's clock is right.",
  },
  {
    of: SOURCE,
    when: has(401),
    code: "Unauthorized",
    says: () => `${BAD_TOKEN}: give a valid github-token, or a GitHub App id and its private key.`,
  },
  { when: has(401), code: "Unauthorized", says: () => `${BAD_TOKEN}: give a valid github-token.` },
  {
    when: both(has(403, 451), mentions(/suspended/iu)),
    code: "PermissionMissing",
    says: () =>
      "the installation of the GitHub App is suspended. An owner can resume it under Settings > GitHub Apps.",
  },
  {
    of: SIGN_IN,
    when: has(403, 422),
    code: "PermissionMissing",
    says: () =>
      "the installation does not grant what is needed. Grant it in the App's settings > Permissions, and accept it in the installation.",
  },
  { when: has(403, 451), code: "PermissionMissing", says: mayNot },
  {
    of: SOURCE,
    when: has(404, 410),
    code: "SourceNotFound",
    says: ({ status }) =>
      `not found (${status}). Check the name; a private repository also needs a token that may read it (contents: read).`,
  },
  {
    of: SIGN_IN,
    when: has(404, 410),
    code: "SourceNotFound",
    says: () =>
      "no such App, or it is not installed on the repository. Install it under the App's settings > Install App.",
  },
  { when: has(404, 410), code: "PermissionMissing", says: mayNot },
  {
    when: both(has(409), mentions(/empty/iu)),
    code: "SourceEmpty",
    says: () => "the repository has no commit yet. Push one first.",
  },
  {
    of: SOURCE,
    when: has(422),
    code: "RefNotFound",
    says: () => "GitHub cannot find or process it (422). Check the name.",
  },
  {
    of: ["create-branch"],
    when: isAlreadyThere,
    code: "BranchTaken",
    says: (refusal) =>
      `the branch exists and is not ours (${quoted(refusal)}). Delete it, and run the job again.`,
  },
  {
    of: ["open-pull-request"],
    when: both(has(422), mentions(/"base"|base.{0,200}invalid/iu)),
    code: "BaseGone",
    says: (refusal) => `the base branch is gone (${quoted(refusal)}). Start a new run.`,
  },
  {
    when: has(422),
    code: "PlatformUnavailable",
    says: (refusal) => `GitHub refuses it (${quoted(refusal)}). Start a new run.`,
  },
  {
    when: has(null),
    code: "PlatformUnavailable",
    says: () =>
      "GitHub could not be reached or broke off in the middle. Check the network and the API URL, then try again.",
  },
];

/** What a refusal means for which there is no row. */
export const OTHER_REFUSAL = {
  code: "PlatformUnavailable",
  says: (refusal) =>
    `GitHub answered with an error (${quoted(refusal)}). Try again later; see githubstatus.com.`,
} as const satisfies Pick<RefusalRow, "code" | "says">;

function has(...statuses: readonly Refusal["status"][]): RefusalRow["when"] {
  return ({ status }) => statuses.includes(status);
}

function mentions(words: RegExp): RefusalRow["when"] {
  return ({ message }) => words.test(message);
}

function both(first: RefusalRow["when"], second: RefusalRow["when"]): RefusalRow["when"] {
  return (refusal) => first(refusal) && second(refusal);
}

/** A permission that is missing: the one that GitHub names, else the one the operation needs. */
function mayNot(refusal: Refusal, { permission }: Operation): string {
  const accepted = printable(refusal.headers.get("x-accepted-github-permissions") ?? "");
  const needed = accepted === "" ? permission : accepted;
  return `the token may not do this (${quoted(refusal)}). Grant "${needed}" under \`permissions:\` of the job, or to the token.`;
}

/** Where a setting is, with its address when the page of the repository is known. */
function settings({ page }: Operation, title: string, path: string): string {
  const address = page === undefined ? "" : ` (${page}/settings/${path})`;
  return `Settings > ${title}${address}`;
}

function quoted({ status, message }: Refusal): string {
  return `${status ?? "no answer"}: ${printable(message)}`;
}

const LONGEST_QUOTE = 300;

/** Words of the platform as one short line of printable text. */
function printable(text: string): string {
  const line = text.replaceAll(/[^\x20-\x7e]+/g, " ").trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}...` : line;
}
