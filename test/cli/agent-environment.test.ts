import { describe, expect, test } from "vitest";
import { agentEnvironment } from "../../src/cli/agent-environment.ts";
import type { RunPlan } from "../../src/cli/plan-run.ts";
import { parseRunRequest } from "../../src/contracts/run-request.ts";

const PLAN: RunPlan = {
  request: parseRunRequest({}),
  selected: { provider: "compatible", model: "m", apiKey: "k", baseUrl: "https://llm.example.com" },
  runId: "6f1c2a8e-52a4-5c0b-9d43-0a4f2f6d7b11",
  runFolder: "/runs/one",
  cacheFolder: "/cache",
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
  secrets: { apiKey: "llm-key", gitHub: { token: "gh-token", appId: "", appPrivateKey: "" } },
};

describe("the environment of an agent", () => {
  test("holds nothing of the user's environment but what node and git need", () => {
    const environment = agentEnvironment("repo_crawler", PLAN, {}, OUTSIDE);
    const notInputs = Object.keys(environment).filter((name) => !name.startsWith("INPUT_"));
    expect(notInputs).toEqual(["PATH"]);
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
