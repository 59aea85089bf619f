import { describe, expect, it } from "vitest";
import { decideApproval } from "../../src/approval/approvals.ts";
import { assertEventAllowed } from "../../src/approval/events.ts";
import { decideRate, RATE_LIMIT } from "../../src/approval/rate.ts";

describe("the event", () => {
  it.each(["workflow_dispatch", "repository_dispatch"])("%s may start a run", (event) => {
    expect(() => assertEventAllowed(event)).not.toThrow();
  });

  it.each([
    "pull_request_target",
    "pull_request",
    "issue_comment",
    "issues",
    "workflow_run",
    "schedule",
    "push",
    "",
    "Workflow_Dispatch",
    "workflow_dispatch\n",
  ])("%j may not", (event) => {
    expect(() => assertEventAllowed(event)).toThrow(
      expect.objectContaining({ code: "EventNotAllowed" }),
    );
  });
});

describe("the rate of runs", () => {
  const START = Date.parse("2026-11-21T12:00:00Z");
  const run = (id: number, seconds: number, actor = "ada") => ({
    id,
    actor,
    createdAt: new Date(START + seconds * 1000),
  });

  it("allows five runs in a minute, and not a sixth", () => {
    const runs = [0, 10, 20, 30, 40, 50].map((seconds, index) => run(index, seconds));
    const decisions = runs.map((current) => decideRate(current, runs).allowed);

    expect(decisions).toEqual([true, true, true, true, true, false]);
  });

  it("tells when the window has room again", () => {
    const runs = [0, 10, 20, 30, 40].map((seconds, index) => run(index, seconds));

    expect(decideRate(run(9, 50), runs)).toEqual({ allowed: false, retryAfterSeconds: 10 });
    expect(decideRate(run(9, 59), runs)).toEqual({ allowed: false, retryAfterSeconds: 1 });
    expect(decideRate(run(9, 60), runs)).toEqual({ allowed: true });
  });

  it("lets the first five of many that start at once go on, whoever asks first", () => {
    const runs = Array.from({ length: 8 }, (_, id) => run(id, 0));
    const allowed = runs.toReversed().filter((current) => decideRate(current, runs).allowed);

    expect(allowed.map(({ id }) => id).toReversed()).toEqual([0, 1, 2, 3, 4]);
  });

  it("counts only runs of the same person", () => {
    const runs = Array.from({ length: 9 }, (_, id) => run(id, 1, "bob"));

    expect(decideRate(run(20, 2), runs)).toEqual({ allowed: true });
    expect(RATE_LIMIT).toEqual({ runs: 5, windowSeconds: 60 });
  });
});

describe("the approval of a run", () => {
  const review = (state: string, login: string, name = "amtp-approval") => ({
    state,
    comment: "",
    user: { login },
    environments: [{ name }],
  });
  const approvers = (...history: unknown[]) => decideApproval(history, "amtp-approval");

  it("names who approved, each once", () => {
    const history = [
      review("approved", "boss"),
      review("approved", "boss"),
      review("approved", "eve"),
    ];

    expect(approvers(...history)).toEqual(["boss", "eve"]);
  });

  it("does not tell upper from lower case in the name of the environment", () => {
    expect(approvers(review("approved", "boss", "AMTP-Approval"))).toEqual(["boss"]);
  });

  it.each([
    ["nobody did", []],
    ["it is pending", [review("pending", "boss")]],
    ["it is for another environment", [review("approved", "boss", "staging")]],
    ["it was rejected", [review("rejected", "boss")]],
    ["it was rejected as well", [review("approved", "boss"), review("rejected", "eve")]],
    ["the history cannot be understood", [{ state: "approved" }]],
  ])("is missing when %s", (_, history) => {
    expect(() => approvers(...history)).toThrow(
      expect.objectContaining({ code: "ApprovalMissing" }),
    );
  });
});
