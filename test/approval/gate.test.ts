import { describe, expect, it } from "vitest";
import type { EnvironmentAnswer } from "../../src/approval/gate.ts";
import { decideGate } from "../../src/approval/gate.ts";

const PLACE = { repository: "acme/shop", serverUrl: "https://github.com" };
const SETTINGS = "https://github.com/acme/shop/settings/environments";
const REVIEWER = { type: "User", reviewer: { login: "boss" } };
const STRICT = {
  protection_rules: [
    { type: "required_reviewers", prevent_self_review: true, reviewers: [REVIEWER] },
    { type: "branch_policy" },
  ],
  can_admins_bypass: false,
  deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
};

const decide = (answer: EnvironmentAnswer) => decideGate(answer, "amtp-approval", PLACE);
const described = (description: unknown) => decide({ found: true, description });
const refusedWith = (status: number | null, headers: Record<string, string> = {}) =>
  decide({
    found: false,
    refusal: { status, message: "Refused", headers: new Map(Object.entries(headers)) },
  });

describe("the approval gate", () => {
  it("holds when somebody has to approve", () => {
    expect(described(STRICT)).toEqual({ reviewers: 1, warnings: [] });
  });

  it("counts users and teams", () => {
    const team = { type: "Team", reviewer: { slug: "qa" } };
    const rule = { ...STRICT.protection_rules[0], reviewers: [REVIEWER, team] };

    expect(described({ ...STRICT, protection_rules: [rule] }).reviewers).toBe(2);
  });

  it.each([
    ["no rules", { ...STRICT, protection_rules: [] }],
    ["only a wait timer", { ...STRICT, protection_rules: [{ type: "wait_timer", wait_timer: 5 }] }],
    ["a rule without reviewers", { ...STRICT, protection_rules: [{ type: "required_reviewers" }] }],
    [
      "a rule with an empty list",
      { ...STRICT, protection_rules: [{ type: "required_reviewers", reviewers: [] }] },
    ],
    ["rules that cannot be understood", { ...STRICT, protection_rules: "yes" }],
    ["a rule that cannot be understood", { protection_rules: [{ reviewers: [REVIEWER] }] }],
    ["no description", null],
    ["an empty description", {}],
  ])("does not hold with %s", (_, description) => {
    expect(() => described(description)).toThrow(
      expect.objectContaining({
        code: "GateUnprotected",
        message: expect.stringContaining(SETTINGS) as string,
      }),
    );
  });

  it("is missing when there is no such environment", () => {
    expect(() => refusedWith(404)).toThrow(
      expect.objectContaining({
        code: "GateMissing",
        message: expect.stringContaining(SETTINGS) as string,
      }),
    );
  });

  it.each([
    [401, "Unauthorized"],
    [403, "PermissionMissing"],
    [429, "RateLimited"],
    [500, "PlatformUnavailable"],
    [502, "PlatformUnavailable"],
    [301, "PlatformUnavailable"],
    [null, "PlatformUnavailable"],
  ])("is not taken for real when the answer is %s", (status, code) => {
    expect(() => refusedWith(status)).toThrow(expect.objectContaining({ code }));
  });

  it("names the permission that the token lacks", () => {
    expect(() => refusedWith(403, { "x-accepted-github-permissions": "actions=read" })).toThrow(
      /Grant "actions=read"/,
    );
  });

  it.each([
    [
      "self-review",
      { ...STRICT, protection_rules: [{ type: "required_reviewers", reviewers: [REVIEWER] }] },
      /who starts a run may approve/,
    ],
    ["a bypass", { ...STRICT, can_admins_bypass: true }, /bypass/],
    ["a bypass that is not told", { ...STRICT, can_admins_bypass: undefined }, /may be able to/],
    ["every branch", { ...STRICT, deployment_branch_policy: null }, /every branch/],
  ])("warns about %s", (_, description, warning) => {
    expect(described(description).warnings).toEqual([expect.stringMatching(warning)]);
  });
});
