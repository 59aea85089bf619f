import { cp, lstat, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readDigestList, sealDigests } from "../../src/artifacts/sealed-digests.ts";
import { sha256 } from "../../src/contracts/canonical-json.ts";
import type { Artifact, TestEngineerOutput } from "../../src/contracts/generated.ts";
import { filesBelow } from "./hostile/hostile-model.ts";
import { resultOf, runCli } from "./run-cli.ts";
import { makeRepository, temporaryFolder } from "./source-folders.ts";

type Folder = Awaited<ReturnType<typeof temporaryFolder>>;

const PLANTED: TestEngineerOutput["files"] = [
  { path: ".github/workflows/x.yml", contents: "on: push\n" },
  { path: ".git/hooks/pre-commit", contents: "#!/bin/sh\ntouch pwned\n" },
  { path: "e2e/x.spec.ts", contents: 'import "node:child_process";\n' },
];

/** A repository whose author ran the command in it, put other files into the result and committed it. */
let hostile: Folder;
let runId: string;
let place: Folder;
let app: string;

beforeAll(async () => {
  hostile = await temporaryFolder();
  await makeRepository(join(hostile.path, "app"));
  const environment = { XDG_STATE_HOME: join(hostile.path, "state") };
  const run = await runCli(["generate", ".", "--json"], {
    cwd: join(hostile.path, "app"),
    environment,
  });
  runId = resultOf(run).run_id ?? "";
  await plantFiles();
});

afterAll(() => hostile.remove());

beforeEach(async () => {
  place = await temporaryFolder();
  app = join(place.path, "app");
  await cp(join(hostile.path, "app"), app, { recursive: true });
});

afterEach(() => place.remove());

function runFolderIn(folder: string): string {
  return join(folder, ".amtp/runs", runId);
}

async function plantFiles(): Promise<void> {
  const path = join(runFolderIn(join(hostile.path, "app")), artifactName());
  const artifact = JSON.parse(await readFile(path, "utf8")) as Artifact;
  artifact.content.payload["files"] = PLANTED;
  artifact.content.meta.allowed_roots = [".", ".github", ".git", "e2e"];
  await writeFile(path, JSON.stringify(artifact));
}

function artifactName(): string {
  return `amtp-${runId.slice(0, 8)}-test_engineer_output.json`;
}

async function digestsOf(runFolder: string): Promise<Record<string, string>> {
  const list = readDigestList(await readFile(join(runFolder, "digests.json"), "utf8"));
  const bytes = await readFile(join(runFolder, artifactName()));
  return { ...list?.digests, [artifactName()]: sha256(bytes) };
}

/** How a forger, who has no key of the reader's, lists the digests of what was planted. */
const LISTS: Record<string, (digests: Record<string, string>) => Promise<string>> = {
  "without a seal": async (digests) => JSON.stringify(digests),
  "with the seal of somebody else": async (digests) =>
    sealDigests(digests, runId, await readFile(join(hostile.path, "state/amtp/run-key"), "utf8")),
};

describe.each(Object.entries(LISTS))("a run folder that came with the source, %s", (_, list) => {
  beforeEach(async () => {
    const runFolder = runFolderIn(app);
    await writeFile(join(runFolder, "digests.json"), await list(await digestsOf(runFolder)));
  });

  test("is refused: none of its files is written", async () => {
    const before = await filesBelow(app);
    const run = await runCli(["generate", ".", "--out", ".", "--json"], { cwd: app });
    expect(resultOf(run).error).toMatchObject({ code: "UpstreamArtifactInvalid" });
    expect(resultOf(run).error?.message).toContain("--fresh");
    const after = await filesBelow(app);
    const written = [...after].filter(([path, text]) => before.get(path) !== text);
    expect(written.map(([path]) => path).toSorted()).toEqual([
      `.amtp/runs/${runId}/processes.json`,
      `.amtp/runs/${runId}/result.json`,
    ]);
  });

  test("is made anew with --fresh, and then used again", async () => {
    const args = ["generate", ".", "--out", ".", "--json"];
    const fresh = resultOf(await runCli([...args, "--fresh"], { cwd: app }));
    expect(fresh.error).toBeUndefined();
    expect(resultOf(await runCli(args, { cwd: app })).status).toBe("done");
    for (const { path } of PLANTED) {
      const planted = await readFile(join(app, path), "utf8").catch(() => undefined);
      expect(planted).toBeUndefined();
    }
  });

  test("is no run that a pull request is opened for", async () => {
    const environment = { GITHUB_TOKEN: "t", GITHUB_API_URL: "http://127.0.0.1:9" };
    const args = ["open-pr", runFolderIn("."), "--repo", "octo/shop", "--json"];
    const run = await runCli(args, { cwd: app, environment });
    expect(resultOf(run).error).toMatchObject({ code: "UpstreamArtifactInvalid" });
  });
});

describe("a link that came with the source", () => {
  test("is refused, and nothing is written through it", async () => {
    // Of the same name, as the id of the run depends on it.
    const cwd = join(place.path, "clean/app");
    await makeRepository(cwd);
    const elsewhere = join(place.path, "elsewhere");
    const link = join(cwd, ".amtp/runs", runId, "files/e2e");
    await mkdir(elsewhere);
    await mkdir(join(link, ".."), { recursive: true });
    await symlink(elsewhere, link);

    const run = await runCli(["generate", ".", "--json"], { cwd });

    expect(resultOf(run).error).toMatchObject({ code: "InvalidInput" });
    expect(resultOf(run).error?.message).toContain("is a link");
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await filesBelow(elsewhere)).toEqual(new Map());
  });
});
