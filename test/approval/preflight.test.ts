import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PreflightOptions } from "../../src/approval/preflight.ts";
import { checkGate, preflight, readApprovers } from "../../src/approval/preflight.ts";
import type { EnvironmentOptions } from "../platform/github/state/environment.ts";
import type { RunRecord } from "../platform/github/state/records.ts";
import type { Shop } from "../pull-request/shop.ts";
import { collectingLogger, openShop, READER } from "../pull-request/shop.ts";

const PROTECTED: EnvironmentOptions = {
  name: "amtp-approval",
  reviewers: [{ type: "User", name: "boss" }],
  preventSelfReview: true,
  canAdminsBypass: false,
  branchPolicy: { protectedBranches: true, custom: false },
};

/** A run of the workflow that was dispatched and approved. */
function runRecord(headSha: string, change: Partial<RunRecord> = {}): RunRecord {
  return {
    id: 7,
    name: "Generate tests",
    path: ".github/workflows/generate-tests.yml",
    workflowId: 70,
    event: "workflow_dispatch",
    headBranch: "main",
    headSha,
    actor: "octocat",
    triggeringActor: "octocat",
    runNumber: 1,
    runAttempt: 1,
    status: "in_progress",
    conclusion: null,
    createdAt: "2026-01-02T03:04:05Z",
    approvals: [{ environments: ["amtp-approval"], state: "approved", login: "boss", comment: "" }],
    ...change,
  };
}

let shop: Shop;

beforeEach(async () => {
  shop = await openShop({ environments: [PROTECTED, { name: "empty", reviewers: [] }] });
  shop.repository.runs.push(runRecord(shop.baseSha));
});

afterEach(async () => {
  await shop.close();
});

function options(change: Partial<PreflightOptions> = {}): PreflightOptions {
  return {
    repository: "acme/shop",
    token: READER,
    apiUrl: shop.github.url,
    approval: "environment",
    environment: "amtp-approval",
    event: "workflow_dispatch",
    workflowRunId: 7,
    logger: collectingLogger(shop.lines),
    paced: false,
    ...change,
  };
}

describe("before anything is spent", () => {
  it("a protected environment lets the run go on, with reads alone", async () => {
    await preflight(options());

    expect(shop.lines).toEqual([]);
    expect(shop.writes()).toEqual([]);
  });

  it.each([
    ["GateMissing", "nowhere"],
    ["GateMissing", "a/b name"],
    ["GateUnprotected", "empty"],
    ["InvalidInput", ""],
    ["InvalidInput", "../x?y"],
  ])("%s ends it for the environment %j", async (code, environment) => {
    await expect(preflight(options({ environment }))).rejects.toMatchObject({ code });
  });

  it("a missing environment is not created by asking for it", async () => {
    await expect(checkGate(options({ environment: "nowhere" }))).rejects.toThrow(/no environment/);

    expect([...shop.repository.environments.keys()]).toEqual(["amtp-approval", "empty"]);
  });

  it.each([
    [401, "Unauthorized"],
    [403, "PermissionMissing"],
    [429, "RateLimited"],
    [500, "PlatformUnavailable"],
    [502, "PlatformUnavailable"],
  ])("an unreadable environment (%s) ends it", async (status, code) => {
    const path = "/repos/acme/shop/environments";
    shop.github.faults.add({ kind: "status", status, path, times: 9 });

    await expect(preflight(options())).rejects.toMatchObject({ code });
  });

  it("an environment of which nothing is answered ends it", async () => {
    shop.github.faults.add({ kind: "reset", path: "/repos/acme/shop/environments", times: 9 });

    await expect(preflight(options())).rejects.toMatchObject({ code: "PlatformUnavailable" });
  });

  it("an environment that the token may not read names the permission to grant", async () => {
    shop.github.faults.add({
      kind: "status",
      status: 403,
      headers: { "x-accepted-github-permissions": "actions=read" },
      path: "/repos/acme/shop/environments",
    });

    await expect(preflight(options())).rejects.toThrow(/Grant "actions=read"/);
  });

  it("an event that strangers can cause ends it without a request", async () => {
    await expect(preflight(options({ event: "issue_comment" }))).rejects.toMatchObject({
      code: "EventNotAllowed",
    });
    expect(shop.github.requests).toEqual([]);
  });

  it("a sixth run of one person within a minute ends it", async () => {
    const createdAt = "2026-01-02T03:04:00Z";
    const earlier = [1, 2, 3, 4, 5].map((id) => runRecord(shop.baseSha, { id, createdAt }));
    shop.repository.runs.push(...earlier.slice(0, 4));
    await preflight(options());

    shop.repository.runs.push(...earlier.slice(4));

    await expect(preflight(options())).rejects.toMatchObject({
      code: "RateLimited",
      retryAfterSeconds: 55,
    });
  });

  it.each(["draft-pr", "none"] as const)("approval: %s needs no environment", async (approval) => {
    await checkGate(options({ approval, environment: "nowhere" }));

    expect(shop.lines).toEqual([expect.stringContaining(`approval: ${approval}`)]);
    expect(shop.github.requests).toEqual([]);
  });
});

describe("once it is approved", () => {
  it("the approvers of the run are read", async () => {
    expect(await readApprovers(options())).toEqual(["boss"]);
  });

  it("a run without approval is refused", async () => {
    shop.repository.runs.push(runRecord(shop.baseSha, { id: 8, approvals: [] }));

    await expect(readApprovers(options({ workflowRunId: 8 }))).rejects.toMatchObject({
      code: "ApprovalMissing",
    });
  });

  it("a run that is not there is refused", async () => {
    await expect(readApprovers(options({ workflowRunId: 9 }))).rejects.toMatchObject({
      code: "PermissionMissing",
    });
  });

  describe("and is started again", () => {
    const AUDITOR = "token-of-a-job-that-reads-deployments";
    const STARTED = "2026-01-03T00:00:00Z";
    const again = { workflowRunId: 10, attempt: 2, token: AUDITOR };

    beforeEach(() => {
      const permissions = { metadata: "read", actions: "read", deployments: "read" } as const;
      shop.github.tokens.set(AUDITOR, { login: "bot", kind: "actions", permissions });
      const run = { id: 10, runAttempt: 2, startedAt: STARTED };
      shop.repository.runs.push(runRecord(shop.baseSha, run));
    });

    /** A job that the environment let go on at this time, of this run. */
    function deploy(
      createdAt: string,
      runId = 10,
      state: "in_progress" | "pending" = "in_progress",
    ) {
      shop.repository.deployments.push({
        id: 1,
        environment: "amtp-approval",
        sha: shop.baseSha,
        ref: "main",
        login: "bot",
        createdAt,
        statuses: [
          {
            state,
            login: "bot",
            createdAt,
            logUrl: `https://github.com/acme/shop/actions/runs/${runId}/job/1`,
          },
        ],
      });
    }

    it("an approval of this attempt counts", async () => {
      deploy("2026-01-03T00:00:05Z");
      expect(await readApprovers({ ...options(), ...again })).toEqual(["boss"]);
    });

    it.each([
      ["of an earlier attempt", () => deploy("2026-01-02T23:59:59Z")],
      ["that is still to come", () => deploy("2026-01-03T00:00:05Z", 10, "pending")],
    ])("an approval %s does not", async (_, prepare) => {
      prepare();
      await expect(readApprovers({ ...options(), ...again })).rejects.toMatchObject({
        code: "ApprovalMissing",
        message: expect.stringContaining("Attempt 2") as string,
      });
    });

    it("the token has to be one that may tell attempts apart, or it is said", async () => {
      expect(await readApprovers({ ...options(), ...again, token: READER })).toEqual(["boss"]);
      expect(shop.lines.join("\n")).toContain("deployments: read");
    });

    it("a run of which no deployment tells is approved as a whole, which is said", async () => {
      deploy("2026-01-03T00:00:05Z", 11);
      expect(await readApprovers({ ...options(), ...again })).toEqual(["boss"]);
      expect(shop.lines.join("\n")).toContain("cannot be told whether attempt 2");
    });
  });
});
