import { describe, expect, test } from "vitest";
import { readCrawlerInputs, readLaterAgentInputs, secretsIn } from "../../src/agents/inputs.ts";
import { agentEnvironment } from "../../src/cli/agent-environment.ts";
import type { RunPlan } from "../../src/cli/plan-run.ts";
import { parseRunRequest } from "../../src/contracts/inputs/request.ts";

const PLAN: RunPlan = {
  request: parseRunRequest({}),
  selected: { provider: "compatible", model: "m", apiKey: "k", baseUrl: "https://llm.example.com" },
  runId: "6f1c2a8e-52a4-5c0b-9d43-0a4f2f6d7b11",
  runFolder: "/runs/one",
  cacheFolder: "/cache",
  runKey: "f".repeat(64),
  snapshot: {
    repository: "acme/shop",
    requestedRef: "main",
    commit: "a".repeat(40),
    baseBranch: "main",
    kind: "github",
    notices: [],
  },
  folder: null,
  workingDirectory: "",
};

const OUTSIDE = {
  environment: { PATH: "/bin", AWS_SECRET_ACCESS_KEY: "aws", NODE_OPTIONS: "--inspect" },
  credentials: {
    "api-key": "llm-key",
    "github-token": "gh-token",
    "app-id": "",
    "app-private-key": "",
  },
};

describe("the environment of an agent", () => {
  test("holds nothing of the user's environment but what node and git need", () => {
    const environment = agentEnvironment("repo_crawler", PLAN, {}, OUTSIDE);
    const notInputs = Object.keys(environment).filter((name) => !name.startsWith("INPUT_"));
    expect(notInputs).toEqual(["PATH", "AMTP_RUN_KEY"]);
  });

  test("tells an agent what was asked for and what was settled", () => {
    const request = parseRunRequest({ depth: "deep", fresh: "true", "base-url": "https://a.test" });
    const plan: RunPlan = { ...PLAN, request, workingDirectory: "apps/web" };
    const inputs = readCrawlerInputs(agentEnvironment("repo_crawler", plan, {}, OUTSIDE));
    expect(inputs).toMatchObject({
      request,
      run: {
        runId: PLAN.runId,
        repository: "acme/shop",
        commit: PLAN.snapshot.commit,
        provider: "compatible",
        workingDirectory: "apps/web",
        places: { folder: null, runFolder: "/runs/one", cacheFolder: "/cache" },
      },
    });
    expect(secretsIn(inputs)).toEqual(["llm-key", "gh-token"]);
  });

  test("tells a later agent where the artifacts are that it reads", () => {
    const upstream = {
      "upstream-artifact-id": "a.json",
      "upstream-artifact-digest": "b".repeat(64),
      "app-model-artifact-id": "c.json",
      "app-model-artifact-digest": "d".repeat(64),
    };
    const environment = agentEnvironment("test_engineer", PLAN, upstream, OUTSIDE);
    expect(readLaterAgentInputs(environment)).toMatchObject(upstream);
  });

  test("holds no secret in what was asked for or settled", () => {
    const environment = agentEnvironment("repo_crawler", PLAN, {}, OUTSIDE);
    const told = [environment["INPUT_REQUEST"], environment["INPUT_RUN"]].join("\n");
    expect(told).not.toMatch(/llm-key|gh-token/);
  });

  test("holds the token of GitHub only where GitHub is read", () => {
    const crawler = agentEnvironment("repo_crawler", PLAN, {}, OUTSIDE);
    const engineer = agentEnvironment("test_engineer", PLAN, {}, OUTSIDE);
    expect(crawler["INPUT_GITHUB-TOKEN"]).toBe("gh-token");
    expect(Object.values(engineer)).not.toContain("gh-token");
  });

  test("holds no key when no model is asked", () => {
    const plan: RunPlan = { ...PLAN, selected: { provider: "offline", model: "offline-1" } };
    expect(Object.values(agentEnvironment("repo_crawler", plan, {}, OUTSIDE))).not.toContain(
      "llm-key",
    );
    expect(agentEnvironment("repo_crawler", PLAN, {}, OUTSIDE)["INPUT_API-KEY"]).toBe("llm-key");
  });
});
