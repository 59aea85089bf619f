import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RepoCrawlerOutput } from "../../src/contracts/generated.ts";
import { callsOf, filesBelow, replyOf, runWithHostileModel } from "./hostile/hostile-model.ts";
import {
  addFiles,
  addOddities,
  addSecrets,
  armConfiguration,
  commitAll,
  injectedFiles,
  INJECTION,
  makeRepositoryOnHostileBranch,
  PLANTED_SECRETS,
} from "./hostile/hostile-repository.ts";
import { resultOf, runCli } from "./run-cli.ts";
import { git, makeRepository, temporaryFolder } from "./source-folders.ts";

let place: Awaited<ReturnType<typeof temporaryFolder>>;
const hostile = (): string => join(place.path, "hostile");

beforeAll(async () => {
  place = await temporaryFolder();
  await makeRepository(join(place.path, "clean"));
  await makeRepositoryOnHostileBranch(hostile());
  await addFiles(hostile(), injectedFiles());
  await addOddities(hostile());
  await addSecrets(hostile());
  await commitAll(hostile());
  await armConfiguration(hostile(), join(place.path, "canaries"));
});

afterAll(() => place.remove());

/** An offline run from a folder of its own. */
async function runOn(source: string, ...options: string[]) {
  const cwd = await temporaryFolder();
  const run = await runCli(["generate", source, "--out", "out", "--json", ...options], {
    cwd: cwd.path,
    environment: { PLANTED_IN_ENVIRONMENT: "environ-canary-9Q2x" },
  });
  const left = await filesBelow(cwd.path);
  await cwd.remove();
  const written = new Map([...left].filter(([path]) => path.startsWith("out/")));
  return { run, result: resultOf(run), left, written };
}

function crawlIn(left: ReadonlyMap<string, string>): RepoCrawlerOutput {
  const json = [...left].find(([path]) => path.includes("repo_crawler_output"))?.[1] ?? "";
  return (JSON.parse(json) as { content: { payload: RepoCrawlerOutput } }).content.payload;
}

/** Facts as they are stored, less what a team has written for models. */
function withoutGuidance(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) =>
    key === "guidance" ? undefined : value,
  );
}

function expectNoSecret(texts: Iterable<string>): void {
  for (const text of texts) {
    for (const secret of Object.values(PLANTED_SECRETS)) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/root:x:|environ-canary/);
  }
}

describe("a repository that attacks its reader", () => {
  test.each([[[]], [["--work-tree"]]])(
    "gets the tests of its clean twin, with %o",
    async (options: string[]) => {
      const [clean, attacked] = [
        await runOn(join(place.path, "clean"), ...options),
        await runOn(hostile(), ...options),
      ];
      expect(attacked.result.status).toBe("done");
      expect(attacked.written).toEqual(clean.written);
      const own = new Set(crawlIn(clean.left).file_tree.map(({ path }) => path));
      const shared = crawlIn(attacked.left).file_tree.filter(({ path }) => own.has(path));
      expect(shared).toEqual(crawlIn(clean.left).file_tree);
      expectNoSecret([attacked.run.stdout, attacked.run.stderr, ...attacked.left.values()]);
      // What a team tells models is kept with the facts, as data, and nowhere else.
      const others = [...attacked.left].map(([path, text]) =>
        path.includes("app_model") ? withoutGuidance(text) : text,
      );
      expect(others.join("\n")).not.toContain(INJECTION);
    },
  );

  test("writes no workflow command into the log", async () => {
    const { run } = await runOn(hostile(), "--depth", "deep");
    for (const line of run.stderr.split("\n")) expect(line).not.toMatch(/^\s*::|##\[/);
    expect(run.stderr).not.toContain("\u001b");
  });

  test("starts no process by its configuration, which would start some", async () => {
    const [armed, canaries] = [join(place.path, "armed"), join(place.path, "canaries")];
    await cp(hostile(), armed, { recursive: true, verbatimSymlinks: true });
    await addFiles(armed, { "index.html": "<!doctype html><h1>Edited</h1>\n" });
    for (const options of [[], ["--work-tree"]]) await runOn(armed, ...options);
    expect(await readdir(canaries)).toEqual(["run.sh"]);
    await git(armed, "config", "--unset", "filter.evil.process");
    await git(armed, "-c", "core.fsmonitor=", "add", "index.html");
    expect(await readdir(canaries)).toContain("clean");
  });
});

test("a model that asks for secrets and links of a repository gets neither", async () => {
  const cwd = await temporaryFolder();
  const links = ["src/passwd.tsx", "environ.ts", "src/etc/passwd", ".git/config"];
  const paths = [...Object.keys(PLANTED_SECRETS), ...links, "src/one-line.ts"];
  const calls = paths.map((path) => ({
    name: "repo_read_file",
    arguments: JSON.stringify({ path }),
  }));
  const stack = { runtime: "browser", frameworks: [], summary: "s" };
  const { result, sent, attacked } = await runWithHostileModel({
    cwd: cwd.path,
    source: hostile(),
    agent: "Repo Crawler",
    options: ["--depth", "deep"],
    answer: (_request, turn) =>
      turn === 1
        ? callsOf([{ name: "repo_tree", arguments: "{}" }, ...calls])
        : replyOf({ entry_points: [], detected_stack: stack }),
  });
  expect(result.status).toBe("done");
  const [tree, ...answers] = attacked.at(-1)?.messages.filter(({ role }) => role === "tool") ?? [];
  expect(answers).toHaveLength(paths.length);
  for (const { content } of answers) expect(content).toContain("is not a listed file");
  for (const path of paths) expect(tree?.content).not.toContain(JSON.stringify(path));
  expectNoSecret(sent);
  expectNoSecret((await filesBelow(cwd.path)).values());
  await cwd.remove();
});
