import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GenerateResult } from "../../src/cli/result.ts";
import { resultOf, runCli, type CliRun } from "./run-cli.ts";
import { temporaryFolder } from "./source-folders.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let sample: GenerateResult;

beforeAll(async () => {
  folder = await temporaryFolder();
  sample = resultOf(await runCli(["--json", "--quiet"], { cwd: folder.path }));
});

afterAll(() => folder.remove());

function explain(...args: string[]): Promise<CliRun> {
  return runCli(["explain", ...args], { cwd: folder.path });
}

/** A run over a repository with these files. */
async function runOver(name: string, files: Readonly<Record<string, string>>): Promise<CliRun> {
  const app = join(folder.path, name);
  await mkdir(app);
  for (const [path, text] of Object.entries(files)) await writeFile(join(app, path), text);
  return runCli(["generate", name, "--json", "--quiet"], { cwd: folder.path });
}

describe("explain, of the run of the sample", () => {
  test("tells of all of it", async () => {
    const { code, stdout, stderr } = await explain(sample.run_folder ?? "");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`Run ${sample.run_id} of `);
    for (const said of ["\npackages\n", "\nroutes\n  / → ", "\ntest cases\n", "\nleft out\n"]) {
      expect(stdout).toContain(said);
    }
    expect(stdout).toContain("depth core has room for 15 cases");
    expect(stdout).toContain("repo_crawler: 0 in, 0 out, $0.0000");
  });

  test("tells what a page is made of and what its controls do", async () => {
    const { stdout } = await explain(sample.run_folder ?? "", "/login");
    expect(stdout).toContain("\nfiles\n  src/App.tsx\n");
    expect(stdout).toContain('\n    then there is alert "Enter your email and password."\n');
    expect(stdout).toContain("\n    leads to /dashboard\n");
  });

  test("tells what the steps of a case rest on, and the file that has it", async () => {
    const { stdout } = await explain(sample.run_folder ?? "", "tc_login_submit_sign_in");
    expect(stdout).toMatch(/^ {2}Click the "Sign in" button · src\/components\/Button\.tsx:5$/m);
    expect(stdout).toMatch(/^ {4}submit button "Sign in" .* → navigates \/dashboard/m);
    expect(stdout).toContain("it is in e2e/login.spec.ts");
  });

  test("tells which locators of the files rest on a line", async () => {
    const { stdout } = await explain(sample.run_folder ?? "", "src/pages/LoginPage.tsx:26");
    expect(stdout).toContain("\nlocators\n  e2e/login.spec.ts:");
    expect(stdout).toContain('heading "Sign in"');
  });

  test("needs nothing but the artifacts, in whatever folder", async () => {
    const downloaded = join(folder.path, "downloaded");
    await mkdir(downloaded);
    for (const { path } of sample.artifacts) {
      await cp(path, join(downloaded, path.slice(path.lastIndexOf("/") + 1)));
    }
    const { code, stdout } = await explain("downloaded", "/login");
    expect([code, stdout.startsWith("/login → ")]).toEqual([0, true]);
  });

  test("refuses an artifact that was changed", async () => {
    const changed = join(folder.path, "changed");
    await cp(sample.run_folder ?? "", changed, { recursive: true });
    const names = await readdir(changed);
    const facts = join(changed, names.find((name) => name.endsWith("app_model.json")) ?? "");
    await writeFile(facts, (await readFile(facts, "utf8")).replace("Sign in", "Sign on"));
    const { code, stdout, stderr } = await explain("changed");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("UpstreamArtifactInvalid: The artifact app_model is refused");
    await rm(changed, { recursive: true });
  });
});

test("--json tells by reason what has no test case", () => {
  const reasons = sample.exclusions.groups.map(({ reason }) => reason);
  expect(reasons).toContain("depth core has room for 15 cases");
});

describe("explain refuses with the fix", () => {
  test.each([
    ["a folder that is not there", ["nowhere"], "is no folder that can be read; name one that"],
    ["a folder without a run", ["."], "is no run folder; name one that generate printed"],
    ["nothing", [], "explain takes one argument, a run folder"],
  ])("%s", async (_what, args, message) => {
    const { code, stdout, stderr } = await explain(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`error: InvalidInput: `);
    expect(stderr).toContain(message);
  });

  test("a route that is not there, with the one that was meant", async () => {
    const { code, stderr } = await explain(sample.run_folder ?? "", "/logn");
    expect(code).toBe(2);
    expect(stderr).toContain('"/logn" is no route, case or cited place');
    expect(stderr).toContain('did you mean "/login"?');
  });
});

describe("a repository whose pages are not read yet", () => {
  test("ends with what is not read, in the failure, in --json and in explain", async () => {
    const run = await runOver("vue", {
      "package.json": JSON.stringify({ name: "shop", dependencies: { vue: "^3.5.0" } }),
      "App.vue": "<template><button>Save</button></template>",
    });
    const { error, gaps, run_folder: runFolder } = resultOf(run);
    expect([run.code, error?.code]).toEqual([1, "NothingToTest"]);
    expect(error?.message).toContain("uses Vue ^3.5.0");
    expect(error?.message).toContain("not read yet");
    expect(gaps.groups[0]?.examples[0]).toMatchObject({ source: { path: "package.json" } });
    const { code, stdout } = await explain(runFolder ?? "");
    expect(code).toBe(0);
    expect(stdout).toContain("\nwhy it ended\n  NothingToTest: ");
    expect(stdout).toContain("\ngaps\n  1 × ");
  });
});
