import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildArtifact, SPEC } from "./artifact-builder.ts";
import type { Shop } from "./shop.ts";
import { openShop } from "./shop.ts";

/** A person's token: what it commits through the REST API is not signed. */
const PERSON = "token-of-a-person";

let shop: Shop;

beforeEach(async () => {
  shop = await openShop({ rulesets: [{ requiredSignatures: true }] });
  const permissions = { metadata: "read", contents: "write", pull_requests: "write" } as const;
  shop.github.tokens.set(PERSON, { login: "ada", kind: "user", permissions });
});

afterEach(() => shop.close());

function otherFiles() {
  const files = [{ path: "tests/x.spec.ts", contents: SPEC }];
  return buildArtifact(shop.baseSha, { payload: { files } });
}

function signatureOf(commit: string): string {
  return shop.git("cat-file", "commit", commit);
}

describe("a rule that wants signed commits", () => {
  it("gets one that GitHub makes itself, on the same base and with the same files", async () => {
    const opened = await shop.open(shop.artifact(), { token: PERSON });

    expect(opened.operation).toBe("created");
    expect(signatureOf(opened.headSha)).toContain("gpgsig");
    expect(shop.git("rev-parse", `${opened.headSha}^`)).toBe(shop.baseSha);
    expect(shop.git("diff", "--name-only", shop.baseSha, opened.headSha).split("\n")).toEqual([
      "tests/deep/er/cart.spec.ts",
      "tests/login.spec.ts",
    ]);
    const again = await shop.open(shop.artifact(), { token: PERSON });
    expect(again).toEqual({ ...opened, operation: "unchanged" });
  });

  it("gets another one when the files are others, without those of before", async () => {
    const first = await shop.open(shop.artifact(), { token: PERSON });

    const second = await shop.open(otherFiles(), { token: PERSON });

    expect(second).toMatchObject({ number: first.number, operation: "updated" });
    expect(shop.git("diff", "--name-only", shop.baseSha, second.headSha)).toBe("tests/x.spec.ts");
  });

  it("is healed when the run ended between the branch and its commit", async () => {
    shop.git("branch", shop.artifact().branch, shop.baseSha);

    const opened = await shop.open(shop.artifact(), { token: PERSON });

    expect(opened.operation).toBe("created");
    expect(shop.repository.pulls).toHaveLength(1);
  });

  it("leaves no branch when GitHub's own commit breaks another rule", async () => {
    shop.repository.rulesets.push({ commitMessagePattern: "^fix" });

    await expect(shop.open(shop.artifact(), { token: PERSON })).rejects.toMatchObject({
      code: "RulesetRefused",
    });
    expect(shop.git("for-each-ref", "--format=%(refname:short)", "refs/heads")).toBe("main");
  });
});
