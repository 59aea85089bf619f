import { afterAll, beforeAll, expect, test } from "vitest";
import { octokitFor } from "../github/octokit.ts";
import { startGitHub, type LocalGitHub } from "../github/server.ts";
import { tokens } from "./shop.ts";

const FOLDERS = 30;
const FILES_PER_FOLDER = 1000;
const at = { owner: "acme", repo: "large" };
let github: LocalGitHub;

beforeAll(async () => {
  github = await startGitHub({ tokens });
  const repository = await github.addRepository({ owner: at.owner, name: at.repo });
  const files: Record<string, string> = {};
  for (let i = 0; i < FOLDERS * FILES_PER_FOLDER; i += 1) {
    files[`packages/package-${i % FOLDERS}/src/components/file-${i}.ts`] = "export {};\n";
  }
  await repository.seedFromFiles(files);
});

afterAll(() => github.close());

test("a tree of 30,000 files is cut off at seven megabytes, as GitHub's", async () => {
  const user = octokitFor(github, "user");
  const { data } = await user.rest.git.getTree({ ...at, tree_sha: "main", recursive: "1" });
  expect(data.truncated).toBe(true);
  expect(data.tree.length).toBeGreaterThan(20_000);
  expect(data.tree.length).toBeLessThan(FOLDERS * FILES_PER_FOLDER);
});

test("walking the sub-trees finds every file", async () => {
  const user = octokitFor(github, "user");
  const read = async (sha: string, recursive: boolean) =>
    user.rest.git.getTree({ ...at, tree_sha: sha, ...(recursive ? { recursive: "1" } : {}) });
  const top = await read("main", false);
  const [root] = top.data.tree;
  const folders = (await read(root?.sha ?? "", false)).data.tree;
  let files = 0;
  for (const { sha } of folders) {
    const { data } = await read(sha, true);
    expect(data.truncated).toBe(false);
    files += data.tree.filter(({ type }) => type === "blob").length;
  }
  expect(files).toBe(FOLDERS * FILES_PER_FOLDER);
});

test("a commit of 30,000 files is still answered, with its first files", async () => {
  const user = octokitFor(github, "user");
  const { data } = await user.rest.repos.getCommit({ ...at, ref: "main" });
  expect(data.files).toHaveLength(300);
});
