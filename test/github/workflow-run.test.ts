import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { startedBy } from "../../src/github/workflow-run.ts";

const MODULE = new URL("../../src/github/workflow-run.ts", import.meta.url).href;
const PRINT = `const { workflowRunTexts } = await import(${JSON.stringify(MODULE)});
console.log(JSON.stringify(await workflowRunTexts()));`;

/** What a process with these variables reads: GitHub's package reads them once, when it is loaded. */
async function textsIn(variables: NodeJS.ProcessEnv): Promise<unknown> {
  const args = ["--input-type=module", "--eval", PRINT];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: variables });
  return JSON.parse(stdout);
}

describe("a workflow run", () => {
  test("is what GitHub's own package reads of it, under the names of the runner", async () => {
    const given = {
      GITHUB_EVENT_NAME: "workflow_dispatch",
      GITHUB_ACTOR: "ada",
      GITHUB_RUN_ID: "7",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_SHA: "a".repeat(40),
      GITHUB_API_URL: "https://github.example/api/v3",
    };

    expect(await textsIn(given)).toMatchObject({
      ...given,
      GITHUB_SERVER_URL: "https://github.com",
    });
  });

  test("is told by who started it", () => {
    const run = { GITHUB_EVENT_NAME: "workflow_dispatch", GITHUB_ACTOR: "", GITHUB_RUN_ID: "7" };
    expect(startedBy({ ...run, GITHUB_ACTOR: "ada" })).toBe(
      "Workflow run 7, started by ada (workflow_dispatch).",
    );
    expect(startedBy(run)).toContain("somebody who is not named");
  });
});
