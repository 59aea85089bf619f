import { describe, expect, it } from "vitest";
import { decideGate } from "../../src/approval/gate.ts";

const PAGE = "https://github.com/acme/shop";
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

const described = (description: unknown) =>
  decideGate({ name: "amtp-approval", description, repositoryPage: PAGE });

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
    expect(() => described(undefined)).toThrow(
      expect.objectContaining({
        code: "GateMissing",
        message: expect.stringContaining(SETTINGS) as string,
      }),
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
