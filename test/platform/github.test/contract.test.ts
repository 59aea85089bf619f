import { afterAll, beforeAll, expect, test } from "vitest";
import { octokitFor } from "../github/octokit.ts";
import { routes } from "../github/rest/routes.ts";
import { claimsNow, signToken } from "./app-key.ts";
import { askEverything } from "./every-operation.ts";
import { refusalOf } from "./refusal.ts";
import { approvedRun, openShop, shop, type Shop } from "./shop.ts";

let opened: Shop;

beforeAll(async () => {
  const reviewers = [
    { type: "User", name: "boss" },
    { type: "Team", name: "leads" },
  ] as const;
  const approval = {
    name: "amtp-approval",
    reviewers,
    waitMinutes: 5,
    branchPolicy: { protectedBranches: true, custom: false },
  };
  opened = await openShop({ contract: true }, { environments: [approval] });
  const { repository, head, github } = opened;
  await repository.git.updateRef("refs/heads/topic", head, null);
  await repository.commitFiles({ "src/topic.ts": "export {};\n" }, { branch: "topic" });
  await repository.addRun(approvedRun);
  repository.deployments.push({
    id: 9,
    environment: "amtp-approval",
    sha: head,
    ref: "main",
    login: "octocat",
    createdAt: "2026-01-02T03:04:05Z",
    statuses: [{ state: "pending", login: "octocat", createdAt: "2026-01-02T03:05:05Z" }],
  });
  await askEverything({
    github,
    repository,
    user: octokitFor(github, "user"),
    app: octokitFor(github, signToken(claimsNow(42))),
  });
});

afterAll(() => opened.github.close());

test("no answer differs from GitHub's own description of its API", () => {
  expect(opened.github.contractViolations).toEqual([]);
});

test("every operation that exists was asked", () => {
  const all = routes
    .filter(({ path }) => path !== "/graphql" && !path.endsWith("/tarball"))
    .map(({ method, path }) => `${method} ${path}`);
  expect([...opened.github.contractChecked].sort()).toEqual(all.sort());
});

test("the check sees an answer that GitHub would not give", async () => {
  const { github } = await openShop({
    contract: true,
    routes: [
      {
        scope: "global",
        counted: true,
        method: "GET",
        path: "/user",
        handle: () => ({ kind: "json", status: 200, body: { login: 1 } }),
      },
    ],
  });
  await octokitFor(github, "user").rest.users.getAuthenticated();
  await github.close();
  expect(github.contractViolations).toMatchObject([{ operation: "GET /user", status: 200 }]);
});

test("errors keep to the description too", async () => {
  const user = octokitFor(opened.github, "user");
  const pull = { ...shop, title: "T", base: "main" };
  const refusals = [
    await refusalOf(user.rest.pulls.create({ ...pull, head: "nowhere" })),
    await refusalOf(user.rest.repos.getCommit({ ...shop, ref: "nowhere" })),
    await refusalOf(user.rest.git.getRef({ ...shop, ref: "heads/nowhere" })),
    await refusalOf(user.rest.repos.get({ owner: "acme", repo: "nothing" })),
  ];
  expect(refusals.map(({ status }) => status)).toEqual([422, 422, 404, 404]);
  expect(opened.github.contractViolations).toEqual([]);
});

test("the check sees a field that GitHub does not have", async () => {
  const bypass = { name: "amtp-approval", canAdminsBypass: true };
  const { github } = await openShop({ contract: true }, { environments: [bypass] });
  await octokitFor(github, "user").rest.repos.getAllEnvironments(shop);
  await github.close();
  expect(github.contractViolations[0]?.problem).toContain("can_admins_bypass");
});
