import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { expect, it } from "vitest";
import { ContractChecker } from "../github/contract/checker.ts";
import { loadDescription } from "../github/contract/description.ts";
import { becomeStep, startedResults, temporaryFolder } from "./support.ts";

const ARTIFACT = "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}";

it("answers about artifacts as GitHub's own description of its API says", async () => {
  const results = await startedResults();
  await becomeStep(results.environmentFor(results.addRun({ repository: "octo/shop", runId: 42 })));
  const folder = await temporaryFolder();
  const file = join(folder, "output.json");
  await writeFile(file, "{}");
  await new DefaultArtifactClient().uploadArtifact("output.json", [file], folder, {
    skipArchive: true,
  });
  const id = results.artifacts.list()[0]?.id ?? 0;
  const checker = new ContractChecker(await loadDescription());
  const ask = async (template: string, method = "GET"): Promise<void> => {
    const path = template
      .replace("{owner}/{repo}", "octo/shop")
      .replace("{run_id}", "42")
      .replace("{artifact_id}", String(id))
      .replace("{archive_format}", "zip");
    const answer = await fetch(`${results.url}${path}`, {
      method,
      redirect: "manual",
      headers: { authorization: "Bearer job-token" },
    });
    const text = await answer.text();
    const reply = { kind: "json", status: answer.status, body: text && JSON.parse(text) } as const;
    checker.check({ method, template, sent: undefined, reply });
  };
  await ask("/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts");
  await ask("/repos/{owner}/{repo}/actions/artifacts");
  await ask(ARTIFACT);
  await ask(`${ARTIFACT}/{archive_format}`);
  await ask(ARTIFACT, "DELETE");
  expect(checker.checked.size).toBe(5);
  expect(checker.violations).toEqual([]);
});
