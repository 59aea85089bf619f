import { describe, expect, it } from "vitest";

import type { ErrorCode } from "../../src/contracts/errors.ts";
import { nameRefusal } from "../../src/github/github-error.ts";
import type { Operation } from "../../src/github/operation.ts";
import { noAnswer, type Refusal } from "../../src/github/failed-request.ts";

const PAGE = "https://github.com/octo/shop";
const READ_SOURCE: Operation = {
  kind: "read-source",
  subject: "repository octo/shop",
  permission: "contents: read",
};
const READ_OWN: Operation = {
  kind: "read-own",
  subject: "reading the runs",
  permission: "actions: read",
};
const SIGN_IN: Operation = {
  kind: "sign-in",
  subject: "GitHub App 7",
  permission: "metadata: read",
};
const WRITE: Operation = {
  kind: "write",
  subject: "writing the files",
  permission: "contents: write",
  page: PAGE,
};
const BRANCH: Operation = { ...WRITE, kind: "create-branch", subject: "creating the branch" };
const OPEN: Operation = {
  kind: "open-pull-request",
  subject: "opening the pull request",
  permission: "pull-requests: write",
  page: PAGE,
};
const ALL = [READ_SOURCE, READ_OWN, SIGN_IN, WRITE, BRANCH, OPEN];
const WRITES = [WRITE, BRANCH, OPEN];

type Headers = Readonly<Record<string, string>>;

function refusal(status: number, message = "Refused", headers: Headers = {}): Refusal {
  return { status, message, headers: new Map(Object.entries(headers)) };
}

const SPENT = { "x-ratelimit-remaining": "0" };
const NEEDS = { "x-accepted-github-permissions": "contents=write; pull_requests=write" };
const NO_PULL_REQUESTS = "GitHub Actions is not permitted to create or approve pull requests.";
const TAKEN = "Reference already exists";
const RACE = "Reference update failed";
const RULE = "Repository rule violations found\n\nCannot create ref";

type Example = readonly [said: Refusal, to: readonly Operation[], code: ErrorCode, fix: RegExp];

const EXAMPLES: readonly Example[] = [
  [refusal(429), ALL, "RateLimited", /Try again in 60 seconds/u],
  [refusal(403, "Refused", SPENT), ALL, "RateLimited", /Try again in/u],
  [refusal(403, "Refused", { "retry-after": "5" }), ALL, "RateLimited", /in 5 seconds/u],
  [refusal(403, "You exceeded a secondary rate limit"), ALL, "RateLimited", /use a GitHub App/u],

  [refusal(401), [READ_SOURCE], "Unauthorized", /github-token, or a GitHub App id/u],
  [refusal(401), [READ_OWN, ...WRITES], "Unauthorized", /give a valid github-token\.$/u],
  [refusal(401), [SIGN_IN], "Unauthorized", /app-private-key belongs to app-id/u],

  [refusal(403, "This installation has been suspended"), ALL, "PermissionMissing", /resume it/u],
  [refusal(403), [SIGN_IN], "PermissionMissing", /App's settings > Permissions/u],
  [refusal(403), [READ_SOURCE], "PermissionMissing", /Grant "contents: read"/u],
  [refusal(403), [READ_OWN], "PermissionMissing", /Grant "actions: read" under `permissions:`/u],
  [refusal(403), [OPEN], "PermissionMissing", /Grant "pull-requests: write"/u],
  [refusal(403, "No", NEEDS), [READ_SOURCE, OPEN], "PermissionMissing", /"contents=write; pull_r/u],
  [refusal(451), [READ_SOURCE, READ_OWN, WRITE], "PermissionMissing", /\(451: Refused\)/u],

  [refusal(404), [READ_SOURCE], "SourceNotFound", /Check the name; a private repository/u],
  [refusal(410), [READ_SOURCE], "SourceNotFound", /not found \(410\)/u],
  [refusal(404), [SIGN_IN], "SourceNotFound", /Install App/u],
  [refusal(404), [READ_OWN, ...WRITES], "PermissionMissing", /\(404: Refused\)\. Grant/u],

  [refusal(409, "Git Repository is empty."), ALL, "SourceEmpty", /no commit yet/u],
  [refusal(409, "Conflict"), ALL, "PlatformUnavailable", /\(409: Conflict\)/u],

  [refusal(422), [READ_SOURCE], "RefNotFound", /Check the name/u],
  [refusal(422), [SIGN_IN], "PermissionMissing", /App's settings > Permissions/u],
  [refusal(422, TAKEN), [BRANCH], "BranchTaken", /Delete it/u],
  [refusal(422, RACE), [BRANCH], "BranchTaken", /Delete it/u],
  [refusal(422, TAKEN), [OPEN], "PlatformUnavailable", /already exists.*Start a new run/u],
  [refusal(422, 'Validation Failed: {"field":"base"}'), [OPEN], "BaseGone", /Start a new run/u],
  [refusal(422), [READ_OWN, ...WRITES], "PlatformUnavailable", /\(422: Refused\)\. Start a new/u],

  [refusal(403, NO_PULL_REQUESTS), [OPEN], "PullRequestsForbidden", /shop\/settings\/actions/u],
  [
    refusal(422, "Draft pull requests are not supported in this repository."),
    [OPEN],
    "PullRequestsForbidden",
    /Use a protected environment/u,
  ],
  [
    refusal(422, RULE),
    WRITES,
    "RulesetRefused",
    /"amtp\/\*\*" pass under .*shop\/settings\/rules/u,
  ],
  [refusal(409, "GH013: changes must be made"), WRITES, "RulesetRefused", /Let the branches/u],
  [
    refusal(403, "Repository was archived so is read-only."),
    WRITES,
    "PermissionMissing",
    /Unarch/u,
  ],

  [refusal(500, "Oh no"), ALL, "PlatformUnavailable", /\(500: Oh no\)\. Try again later/u],
  [refusal(503), ALL, "PlatformUnavailable", /githubstatus\.com/u],
  [refusal(503, "GitHub is read-only now"), WRITES, "PlatformUnavailable", /Try again later/u],
  [refusal(400), ALL, "PlatformUnavailable", /\(400: Refused\)/u],
  [noAnswer("socket hang up"), ALL, "PlatformUnavailable", /Check the network and the API URL/u],
];

const CASES = EXAMPLES.flatMap(([said, to, code, fix]) =>
  to.map((operation) => ({
    said,
    operation,
    code,
    fix,
    status: said.status,
    message: said.message,
    kind: operation.kind,
  })),
);

describe("a refusal of GitHub", () => {
  it.each(CASES)(
    "$status ($message) to $kind is $code, and the message says what to do",
    ({ said, operation, code, fix }) => {
      const error = nameRefusal(said, operation);
      expect(error.code).toBe(code);
      expect(error.message).toMatch(fix);
      expect(error.message.startsWith(`${operation.subject}: `)).toBe(true);
    },
  );

  it.each([
    ["a rate limit", refusal(429, "Refused", { "retry-after": "30" }), 30],
    ["a maintenance", refusal(503, "Refused", { "retry-after": "120" }), 120],
    ["a rate limit that names no time", refusal(429), 60],
    ["a refusal that time does not mend", refusal(404), undefined],
  ])("keeps the time to wait: %s", (_, said, seconds) => {
    expect(nameRefusal(said, READ_SOURCE).retryAfterSeconds).toBe(seconds);
  });

  it("keeps what GitHub said, and the failure that it came with", () => {
    const said = refusal(403, "No", NEEDS);
    const cause = new Error("HttpError");
    expect(nameRefusal(said, OPEN, cause)).toMatchObject({ refusal: said, cause });
  });

  it("is quoted as one short line of printable text", () => {
    const said = refusal(500, `a\n::error::b\u202e${"x".repeat(999)}`);
    const { message } = nameRefusal(said, READ_OWN);
    expect(message).toMatch(/^[\x20-\x7e]+$/u);
    expect(message.length).toBeLessThan(450);
  });

  it("names a setting without its address where the page of the repository is not known", () => {
    const { page: _, ...operation } = OPEN;
    const { message } = nameRefusal(refusal(403, NO_PULL_REQUESTS), operation);
    expect(message).toContain("Settings > Actions > General > Workflow permissions;");
  });
});
