import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startedBy, workflowRunTexts } from "../../src/github/workflow-run.ts";

beforeAll(() => {
  vi.stubEnv("GITHUB_EVENT_PATH", "");
  vi.stubEnv("GITHUB_EVENT_NAME", "workflow_dispatch");
  vi.stubEnv("GITHUB_ACTOR", "ada");
  vi.stubEnv("GITHUB_RUN_ID", "7");
  vi.stubEnv("GITHUB_RUN_ATTEMPT", "2");
  vi.stubEnv("GITHUB_SHA", "a".repeat(40));
  vi.stubEnv("GITHUB_API_URL", "https://github.example/api/v3");
});

afterAll(() => vi.unstubAllEnvs());

describe("a workflow run", () => {
  test("is what GitHub's own package reads of it, under the names of the runner", async () => {
    await expect(workflowRunTexts()).resolves.toMatchObject({
      GITHUB_EVENT_NAME: "workflow_dispatch",
      GITHUB_ACTOR: "ada",
      GITHUB_RUN_ID: "7",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_SHA: "a".repeat(40),
      GITHUB_API_URL: "https://github.example/api/v3",
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
