import { expect, test } from "vitest";
import { octokitFor } from "../github/octokit.ts";
import type { Ruleset } from "../github/state/ruleset.ts";
import { refusalOf, type Refusal } from "./refusal.ts";
import { openShop, shop } from "./shop.ts";

const file = { mode: "100644", type: "blob" } as const;

/** What a bot is told that makes a branch with a commit under these rules; null for nothing. */
async function refusalUnder(ruleset: Ruleset, branch = "amtp/x"): Promise<Refusal | null> {
  const { github, head } = await openShop({}, { rulesets: [ruleset] });
  const user = octokitFor(github, "user");
  const made = await user.rest.git.createTree({
    ...shop,
    base_tree: head,
    tree: [{ ...file, path: "tests/a.spec.ts", content: "x".repeat(100) }],
  });
  const commit = { ...shop, message: "Add", tree: made.data.sha, parents: [head] };
  const { data } = await user.rest.git.createCommit(commit);
  const asked = user.rest.git.createRef({ ...shop, ref: `refs/heads/${branch}`, sha: data.sha });
  const refusal = await asked.then(
    () => null,
    () => refusalOf(asked),
  );
  await github.close();
  return refusal;
}

test.each<[string, Ruleset]>([
  ["Cannot create ref due to creations being restricted.", { restrictCreations: true }],
  ["Branch name must match a given regex pattern: ^feature/", { namePattern: "^feature/" }],
  ["Commits must have verified signatures.", { requiredSignatures: true }],
  ["Commit message must match a given regex pattern: ^fix", { commitMessagePattern: "^fix" }],
  ["File path is restricted: tests/a.spec.ts", { restrictedPaths: ["^tests/"] }],
  ["File size is larger than 50 bytes: tests/a.spec.ts", { maxFileSize: 50 }],
])("a ruleset refuses: %s", async (text, ruleset) => {
  const refusal = await refusalUnder(ruleset);
  expect(refusal).toMatchObject({
    status: 422,
    message: `Repository rule violations found\n\n${text}\n\n`,
  });
});

test("a ruleset is for the branches that it names", async () => {
  const ruleset = { restrictCreations: true, branches: "release/*" };
  expect(await refusalUnder(ruleset)).toBeNull();
  expect(await refusalUnder(ruleset, "release/1")).not.toBeNull();
});

test("who may bypass a ruleset is not held by it", async () => {
  expect(await refusalUnder({ restrictCreations: true, bypass: ["octocat"] })).toBeNull();
});
