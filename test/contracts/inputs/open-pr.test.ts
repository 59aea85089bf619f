import { describe, expect, it } from "vitest";
import { readInputs } from "../../../src/contracts/inputs/read-inputs.ts";
import { OPEN_PR_PROCESS, type OpenPrInputs } from "../../../src/contracts/inputs/steps.ts";

const GOOD = {
  "INPUT_ARTIFACT-ID": "42",
  "INPUT_ARTIFACT-DIGEST": "a".repeat(64),
  "INPUT_BASE-SHA": "b".repeat(40),
  "INPUT_RUN-ID": "7f8ca1f2-9f1a-5c7e-9d5b-2b0f3f1e5a77",
  INPUT_ENVIRONMENT: "amtp-approval",
  INPUT_APPROVAL: "environment",
  "INPUT_GITHUB-TOKEN": "token",
  GITHUB_REPOSITORY: "acme/shop",
  GITHUB_RUN_ID: "7",
  GITHUB_EVENT_NAME: "workflow_dispatch",
  GITHUB_API_URL: "https://api.github.com",
  GITHUB_SERVER_URL: "https://github.com",
  RUNNER_TEMP: "/runner/temp",
};

function read(changes: Readonly<Record<string, string>>): OpenPrInputs {
  return readInputs(OPEN_PR_PROCESS, { ...GOOD, ...changes });
}

describe("the inputs of open-pr", () => {
  it("are read as the runner passes them", () => {
    expect(read({})).toMatchObject({
      "artifact-id": "42",
      approval: "environment",
      GITHUB_RUN_ID: "7",
    });
  });

  it("may leave out the run", () => {
    expect(read({ "INPUT_RUN-ID": "" })["run-id"]).toBe("");
  });

  it.each([
    ["artifact-id", "INPUT_ARTIFACT-ID", "../1"],
    ["artifact-digest", "INPUT_ARTIFACT-DIGEST", "abc"],
    ["base-sha", "INPUT_BASE-SHA", "main"],
    ["run-id", "INPUT_RUN-ID", "7"],
    ["approval", "INPUT_APPROVAL", "yes"],
    ["approval", "INPUT_APPROVAL", ""],
    ["github-token", "INPUT_GITHUB-TOKEN", ""],
    ["GITHUB_REPOSITORY", "GITHUB_REPOSITORY", "shop"],
  ])("are refused by name when %s is wrong", (name, variable, value) => {
    expect(() => read({ [variable]: value })).toThrow(
      expect.objectContaining({
        code: "InvalidInput",
        message: expect.stringContaining(name) as string,
      }),
    );
  });
});
