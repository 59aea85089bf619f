import { describe, expect, it } from "vitest";
import { BOUNDS } from "../../src/bounds/bounds.ts";
import { GitHubClient } from "../../src/github/client.ts";
import { fixedToken } from "../../src/github/token-source.ts";
import { checkArtifactOrigin } from "../../src/pull-request/artifact-origin.ts";
import { createSilentLogger } from "../../src/telemetry/stream-logger.ts";
import { startScripted } from "../github/scripted-server.ts";
import { RUN_ID } from "./artifact-builder.ts";

const OURS = {
  name: `amtp-${RUN_ID.slice(0, 8)}-test_engineer_output.json`,
  size_in_bytes: 1000,
  expired: false,
  workflow_run: { id: 7 },
};

async function check(body: object, status = 200, runId = RUN_ID): Promise<void> {
  const { url: apiUrl } = await startScripted({ status, body });
  const logger = createSilentLogger();
  const client = new GitHubClient({ auth: fixedToken("t"), apiUrl, logger, paced: false });
  const origin = { repository: "acme/shop", artifactId: "42", workflowRunId: 7, runId };
  return checkArtifactOrigin(client, origin);
}

describe("the artifact that open-pr is told to publish", () => {
  it("is the one that the Test Engineer of this workflow run uploaded", async () => {
    await expect(check(OURS)).resolves.toBeUndefined();
    await expect(check(OURS, 200, "")).resolves.toBeUndefined();
  });

  it.each([
    ["of another workflow run", { ...OURS, workflow_run: { id: 8 } }],
    ["of no workflow run", { ...OURS, workflow_run: null }],
    ["that another step uploaded", { ...OURS, name: "report" }],
    ["of another agent", { ...OURS, name: OURS.name.replace("test_engineer", "repo_crawler") }],
    ["of another job's run", { ...OURS, name: "amtp-00000000-test_engineer_output.json" }],
    ["that is too large to be one", { ...OURS, size_in_bytes: BOUNDS.artifact.bytes + 1 }],
  ])("is refused when it is one %s", async (_, body) => {
    await expect(check(body)).rejects.toMatchObject({ code: "UpstreamArtifactInvalid" });
  });

  it.each<[string, object, number]>([
    ["is not there", { message: "Not Found" }, 404],
    ["has expired", { ...OURS, expired: true }, 200],
  ])("is said to be gone when it %s", async (_, body, status) => {
    await expect(check(body, status)).rejects.toMatchObject({ code: "UpstreamArtifactExpired" });
  });
});
