/**
 * What a good model adds to the analysis: `node test/benchmark/observations/run.ts <folder> <out>` runs
 * the three agents on a repository with the offline engine and with a scripted good model, prints what
 * came of both, and writes the good model's specs into <out>. Before, a liar tries: of what it reports
 * nothing may be believed.
 */
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { crawlRepository } from "../../../src/agents/repo-crawler/crawl.ts";
import { generateTestCases } from "../../../src/agents/test-case-generator/generate-test-cases.ts";
import { writeTests } from "../../../src/agents/test-engineer/write-tests.ts";
import type { AgentContext } from "../../../src/agents/context.ts";
import { readArtifact, type VerifiedArtifact } from "../../../src/artifacts/read-artifact.ts";
import type { ArtifactKind } from "../../../src/artifacts/store.ts";
import { readReport } from "../../../src/contracts/report.ts";
import { readExclusions } from "../../../src/contracts/exclusion.ts";
import type { ContractName } from "../../../src/contracts/validators.ts";
import { createRepositoryServer } from "../../../src/mcp/server.ts";
import { openWorkspace } from "../../../src/mcp/workspace.ts";
import type { Model } from "../../../src/models/model.ts";
import { createOfflineModel } from "../../../src/models/offline/create-model.ts";
import { openLocalRepository } from "../../../src/repository/local/index.ts";
import { agentContext } from "../../agents/agent-context.ts";
import { goodModel } from "./good-model.ts";
import { liarModel } from "./liar-model.ts";

const [repository = "", out = ""] = process.argv.slice(2);

async function filesBy(model: Model) {
  const source = { folder: repository, ref: undefined, workTree: true, environment: process.env };
  const { reader, workingDirectory } = await openLocalRepository(source);
  const workspace = await openWorkspace(reader, { depth: "core", workingDirectory });
  const folder = await mkdtemp(join(tmpdir(), "amtp-good-"));
  const { context } = agentContext(folder, [], { model });
  await crawlRepository(context, { server: createRepositoryServer(workspace), cacheHits: () => 0 });
  const crawl = await stored(context, "repo_crawler_output", "crawlerOutput");
  console.log("observations", crawl.content.payload.detected_stack["observations"]);
  for (const { what, reason } of readExclusions(crawl.content.meta.report)) {
    console.log("  refuted:", what, "|", reason);
  }
  const { payload: appModel } = (await stored(context, "app_model", "appModel")).content;
  await generateTestCases(context, { crawl, appModel });
  const testCases = await stored(context, "test_case_generator_output", "generatorOutput");
  await writeTests({ ...context, framework: "playwright" }, { testCases, appModel });
  return (await stored(context, "test_engineer_output", "engineerOutput")).content;
}

async function stored<Name extends ContractName>(
  { store, runId }: AgentContext,
  kind: ArtifactKind,
  contract: Name,
): Promise<VerifiedArtifact<Name>> {
  const found = await store.find(kind);
  if (found === undefined) throw new Error(`There is no ${kind}`);
  const { digest } = found;
  return readArtifact(await store.get(found), { kind, contract, digest, runId });
}

const byEngine = await filesBy(createOfflineModel()).catch((error: Error) => error.message);
console.log("offline:", typeof byEngine === "string" ? byEngine.slice(0, 90) : "wrote files");
const byLiar = await filesBy(liarModel()).catch((error: Error) => error.message);
console.log("liar:", typeof byLiar === "string" ? byLiar.slice(0, 90) : "wrote files");
const { payload, meta } = await filesBy(goodModel());
for (const { path, locators, cases } of readReport(meta.report).files) {
  console.log("good model:", path, `${cases.length} cases`, locators);
}
for (const { path, contents } of payload.files) {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), contents);
}
