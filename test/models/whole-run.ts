import { generateTestCases } from "../../src/agents/test-case-generator/generate-test-cases.ts";
import { crawlRepository } from "../../src/agents/repo-crawler/crawl.ts";
import type { AgentContext } from "../../src/agents/context.ts";
import { writeTests } from "../../src/agents/test-engineer/write-tests.ts";
import { readArtifact, type VerifiedArtifact } from "../../src/artifacts/read-artifact.ts";
import type { ArtifactKind } from "../../src/artifacts/store.ts";
import type { ContractName } from "../../src/contracts/validators.ts";
import { createRepositoryServer } from "../../src/mcp/server.ts";
import { openWorkspace } from "../../src/mcp/workspace.ts";
import { createModel } from "../../src/models/create-model.ts";
import type { Model } from "../../src/models/model.ts";
import type { RemoteProvider } from "../../src/models/select-provider.ts";
import { openLocalRepository } from "../../src/repository/local/index.ts";
import { agentContext } from "../agents/agent-context.ts";
import { SAMPLE } from "../process/source-folders.ts";

/** The model behind an address, as an agent gets it. */
export function modelAt(
  selected: { readonly provider: RemoteProvider; readonly model: string; readonly baseUrl: string },
  notice: (message: string) => void = () => {},
): Promise<Model> {
  const settings = { deadlineSeconds: 60, overrides: {}, notice };
  return createModel({ apiKey: "key-123", ...selected }, settings);
}

/** All three agents on the sample app, one after the other; returns what the last one wrote. */
export async function runOnSample(
  folder: string,
  model: Model,
  changes: Partial<AgentContext> = {},
): Promise<VerifiedArtifact<"engineerOutput">> {
  const source = { folder: SAMPLE, ref: undefined, workTree: true, asFolder: true };
  const { reader } = await openLocalRepository({ ...source, environment: process.env });
  const { context } = agentContext(folder, [], { depth: "smoke", model, ...changes });
  const options = { depth: context.depth, workingDirectory: "" };
  const server = createRepositoryServer(() => openWorkspace(reader, options));
  await crawlRepository(context, { server, cacheHits: () => 0 });
  const appModel = (await stored(context, "app_model", "appModel")).content.payload;
  const crawl = await stored(context, "repo_crawler_output", "crawlerOutput");
  await generateTestCases(context, { crawl, appModel });
  const testCases = await stored(context, "test_case_generator_output", "generatorOutput");
  await writeTests({ ...context, framework: "playwright" }, { testCases, appModel });
  return stored(context, "test_engineer_output", "engineerOutput");
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
