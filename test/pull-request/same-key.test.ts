import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildArtifact, type BuiltArtifact, SPEC } from "./artifact-builder.ts";
import type { Shop } from "./shop.ts";
import { openShop } from "./shop.ts";

let shop: Shop;

beforeEach(async () => {
  shop = await openShop();
});

afterEach(async () => {
  await shop.close();
});

function otherFiles(path = "tests/x.spec.ts", baseSha = shop.baseSha): BuiltArtifact {
  return buildArtifact(baseSha, { payload: { files: [{ path, contents: SPEC }] } });
}

/** What a pull request from this commit to main would add, change or remove. */
function added(headSha: string): string[] {
  return shop.git("diff", "--name-only", `main...${headSha}`).split("\n");
}

/** Branches other than the default one. */
function branches(): string[] {
  const all = shop.git("for-each-ref", "--format=%(refname:short)", "refs/heads");
  return all.split("\n").filter((name) => name !== "main");
}

describe("the open pull request of the same key", () => {
  it("gets one more commit when the files are others, and its words follow", async () => {
    const first = await shop.open();

    const second = await shop.open(otherFiles());

    expect(second).toMatchObject({ number: first.number, operation: "updated" });
    expect(shop.git("rev-parse", first.branch)).toBe(second.headSha);
    expect(shop.git("rev-parse", `${second.headSha}^`)).toBe(first.headSha);
    expect(added(second.headSha)).toEqual(["tests/x.spec.ts"]);
    expect(shop.repository.pulls).toHaveLength(1);
    expect(shop.repository.pulls[0]?.body).toContain("tests/x.spec.ts");
    expect(shop.repository.pulls[0]?.body).not.toContain("tests/login.spec.ts");
    expect(await shop.open(otherFiles())).toEqual({ ...second, operation: "unchanged" });
  });

  it("is unchanged by the same files for a newer commit of the base branch", async () => {
    const first = await shop.open();
    const baseSha = await shop.repository.commitFiles({ "src/new.ts": "1\n" });
    const writes = shop.writes().length;

    const second = await shop.open(buildArtifact(baseSha), { baseSha });

    expect(second).toEqual({ ...first, operation: "unchanged" });
    expect(shop.writes()).toHaveLength(writes);
    expect(branches()).toEqual([first.branch]);
  });

  it("takes a newer commit of the base branch along when the files are others", async () => {
    const first = await shop.open();
    const baseSha = await shop.repository.commitFiles({ "src/new.ts": "1\n" });

    const second = await shop.open(otherFiles("tests/x.spec.ts", baseSha), { baseSha });

    expect(second).toMatchObject({ number: first.number, operation: "updated" });
    expect(added(second.headSha)).toEqual(["tests/x.spec.ts"]);
    expect(shop.git("rev-parse", `${second.headSha}^1`, `${second.headSha}^2`)).toBe(
      `${first.headSha}\n${baseSha}`,
    );
  });

  it("is left alone by other files for an older commit of the base branch", async () => {
    const baseSha = await shop.repository.commitFiles({ "src/new.ts": "1\n" });
    const newer = await shop.open(buildArtifact(baseSha), { baseSha });

    const older = await shop.open(otherFiles());

    expect(older).toEqual({ ...newer, operation: "existing" });
    expect(shop.git("rev-parse", newer.branch)).toBe(newer.headSha);
  });

  it("is left alone once a person has committed to it", async () => {
    const first = await shop.open();
    const { branch } = first;
    const theirs = await shop.repository.commitFiles({ "tests/mine.spec.ts": "x" }, { branch });

    const second = await shop.open(otherFiles());

    expect(second).toMatchObject({ number: first.number, operation: "existing" });
    expect(shop.git("rev-parse", branch)).toBe(theirs);
    expect(shop.lines.join("\n")).toContain("with commits of somebody else; it is left so");
  });

  it("is left alone once a person has amended our commit, whatever its message says", async () => {
    const { branch, headSha } = await shop.open();
    const message = shop.git("log", "-1", "--format=%B", headSha);
    await shop.repository.commitFiles({ "tests/mine.spec.ts": "x" }, { branch });
    const tree = shop.git("rev-parse", `${branch}^{tree}`);
    const amended = shop.git("commit-tree", "-p", shop.baseSha, "-m", message, tree);
    shop.git("update-ref", `refs/heads/${branch}`, amended);

    const second = await shop.open(otherFiles());

    expect(second.operation).toBe("existing");
    expect(shop.git("rev-parse", branch)).toBe(amended);
  });

  it("keeps a body that a person has rewritten", async () => {
    await shop.open();
    const [pull] = shop.repository.pulls;
    if (pull !== undefined) pull.body = "Mine";

    await shop.open(otherFiles());

    expect(pull?.body).toBe("Mine");
  });

  it("is not added to when the draft is the gate and a person has lifted it", async () => {
    const draft = { approval: { mode: "draft-pr" } } as const;
    await shop.open(shop.artifact(), draft);
    const [pull] = shop.repository.pulls;
    if (pull !== undefined) pull.draft = false;

    expect(await shop.open(otherFiles(), draft)).toMatchObject({ operation: "existing" });
  });

  it("is one, with one of the contents, when jobs with different files run at the same time", async () => {
    const jobs = ["a", "b", "c"].map((name) => shop.open(otherFiles(`tests/${name}.spec.ts`)));

    const results = await Promise.all(jobs);

    expect(shop.repository.pulls).toHaveLength(1);
    expect(branches()).toHaveLength(1);
    expect(results.filter(({ operation }) => operation === "created").length).toBeLessThan(2);
    const [branch = ""] = branches();
    expect(added(shop.git("rev-parse", branch))).toHaveLength(1);
  });
});

describe("the plan", () => {
  it("tells what would be done, and nothing is written", async () => {
    const planned = await shop.plan();

    expect(planned).toMatchObject({ operation: "create", url: null });
    expect(planned.plan.files.map(({ path }) => path)).toContain("tests/login.spec.ts");
    expect(shop.writes()).toEqual([]);
    await shop.open();
    expect(await shop.plan()).toMatchObject({ operation: "unchanged" });
    expect(await shop.plan(otherFiles())).toMatchObject({ operation: "update" });
  });
});
