import { expect, test } from "vitest";
import { readReport } from "../../src/contracts/report.ts";
import type { TestCase } from "../../src/contracts/depth.ts";
import { readApprovedArtifact } from "../../src/pull-request/artifact.ts";
import { planPullRequest } from "../../src/pull-request/plan.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { agentContext } from "../agents/agent-context.ts";
import { engine, type Mind } from "../platform/model/strict/completions.ts";
import { FAMILIES } from "../platform/model/strict/families.ts";
import { startStrictServer } from "../platform/model/strict/server.ts";
import { temporaryFolder } from "../process/source-folders.ts";
import { modelAt, runOnSample } from "./whole-run.ts";

interface Reply {
  readonly test_cases?: readonly TestCase[];
}

/** The offline engine, less the first of its test cases, of which it says nothing. */
function forgetful(dropped: TestCase[]): Mind {
  return async (request, isFree) => {
    const message = await engine(request, isFree);
    const { content } = message;
    const reply = typeof content === "string" ? (JSON.parse(content) as Reply) : {};
    const [first, ...rest] = reply.test_cases ?? [];
    if (first === undefined) return message;
    dropped.push(first);
    return { ...message, content: JSON.stringify({ ...reply, test_cases: rest }) };
  };
}

test("a case that a model drops from the floor is told to who approves and in the pull request", async () => {
  const place = await temporaryFolder();
  const dropped: TestCase[] = [];
  const family = FAMILIES.ollama;
  const server = await startStrictServer(family, forgetful(dropped));
  const at = { provider: "compatible", model: family.model, baseUrl: server.url } as const;
  const { content } = await runOnSample(place.path, await modelAt(at));
  const { payload, meta } = content;

  const { context } = agentContext(place.path, []);
  const stored = await context.store.find("test_engineer_output");
  if (stored === undefined) throw new Error("Nothing was written");
  const { digest, storeId: artifactId } = stored;
  const report = readReport(meta.report);
  const summary = jobSummary({ digest, artifactId, files: payload.files, report, meta, spent: [] });
  const { base_sha: baseSha, repo_full_name: repository } = meta.source;
  const bytes = await context.store.get(stored);
  const approved = readApprovedArtifact(bytes, { digest, baseSha, repository });
  const plan = planPullRequest(approved, { approval: { mode: "none" }, behindBy: 0 });

  const title = dropped[0]?.title ?? "no case was dropped";
  for (const told of [summary, plan.pullRequest.body]) {
    expect(told).toContain(title);
    expect(told).toContain("the model left it out and does not say why");
  }
  await server.close();
  await place.remove();
});
