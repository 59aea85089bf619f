import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crawlRepository } from "../../../src/agents/repo-crawler/crawl.ts";
import { generateTestCases } from "../../../src/agents/test-case-generator/generate-test-cases.ts";
import { writeTests } from "../../../src/agents/test-engineer/write-tests.ts";
import { type OpenAppModel, openAppModel } from "../../../src/app-model/open-app-model.ts";
import { type Depth, DEPTH_LIMITS, type TestCase } from "../../../src/contracts/depth.ts";
import { playwright } from "../../../src/frameworks/playwright/framework.ts";
import { createRepositoryServer } from "../../../src/mcp/server.ts";
import { openWorkspace } from "../../../src/mcp/workspace.ts";
import { createModel } from "../../../src/models/create-model.ts";
import { authorCases } from "../../../src/models/offline/author/case-author.ts";
import { selectModel } from "../../../src/models/select-provider.ts";
import { openLocalRepository } from "../../../src/repository/local/index.ts";
import { readArtifact, type VerifiedArtifact } from "../../../src/artifacts/read-artifact.ts";
import type { AgentContext } from "../../../src/agents/context.ts";
import type { ArtifactKind } from "../../../src/artifacts/store.ts";
import type { ContractName } from "../../../src/contracts/validators.ts";
import { agentContext } from "../../agents/agent-context.ts";
import { specOf } from "../observations/good-model.ts";
import { plausibleCases } from "./plausible-cases.ts";
import { type Sent, startThoroughModel } from "./thorough-model.ts";

const FILES_READ: Readonly<Record<Depth, number>> = { smoke: 2, core: 6, standard: 15, deep: 40 };

/** Every request that the three agents send to a model which reads all that it is offered. */
export async function requestsOf(repository: string, depth: Depth): Promise<readonly Sent[]> {
  const folder = await mkdtemp(join(tmpdir(), "amtp-tokens-"));
  const source = { folder: repository, ref: undefined, workTree: true, asFolder: false };
  const { reader, workingDirectory } = await openLocalRepository({
    ...source,
    environment: process.env,
  });
  const workspace = await openWorkspace(reader, { depth, workingDirectory });
  const model = openAppModel(workspace.appModel);
  const cases = casesFor(model, depth);
  const files = filesFor(cases, playwright.allowedRoots(model)[0] ?? "e2e");
  const detected_stack = { runtime: "browser", frameworks: [], summary: "" };
  const replies = {
    "Repo Crawler": { entry_points: [], detected_stack },
    "Test Case Generator": { test_cases: cases, coverage_notes: "" },
    "Test Engineer": { files, pr_title: "Tests", pr_body: "" },
  };
  const gapFiles = [...new Set(workspace.appModel.gaps.map((gap) => gap.source.path))];
  const server = await startThoroughModel({
    replies,
    firstReplies: { "Test Engineer": { ...replies["Test Engineer"], files: files.map(waiting) } },
    files: gapFiles.slice(0, FILES_READ[depth]),
  });
  try {
    await runAgents({ folder, depth, url: server.url, server: createRepositoryServer(workspace) });
  } catch (error) {
    console.error(`${repository} ${depth}: ${error instanceof Error ? error.message : ""}`);
  } finally {
    await server.close();
    await reader.close();
    await rm(folder, { recursive: true, force: true });
  }
  return server.sent;
}

interface File {
  readonly path: string;
  readonly contents: string;
}

const CASES_PER_FILE = 4;

/** A few cases in each file of the project's folder of tests. */
function filesFor(cases: readonly TestCase[], folder: string): readonly File[] {
  const count = Math.ceil(cases.length / CASES_PER_FILE);
  return Array.from({ length: count }, (_, index) => ({
    path: `${folder}/part-${index}.spec.ts`,
    contents: specOf(cases.slice(index * CASES_PER_FILE, (index + 1) * CASES_PER_FILE)),
  }));
}

/** Code with a fault that its check finds, so that all of it is sent again to be mended. */
function waiting({ path, contents }: File): File {
  const fault = "await page.waitForTimeout(500);";
  return { path, contents: contents.replace(/^ +(?=await page\.)/mu, `  ${fault}\n$&`) };
}

/** What the source makes sure of, and what a model would add up to the most that the depth allows. */
function casesFor(model: OpenAppModel, depth: Depth): readonly TestCase[] {
  const { found } = authorCases(model, depth);
  return [...found, ...plausibleCases(model, depth)].slice(0, DEPTH_LIMITS[depth].testCases);
}

interface Setup {
  readonly folder: string;
  readonly depth: Depth;
  readonly url: string;
  readonly server: ReturnType<typeof createRepositoryServer>;
}

async function runAgents({ folder, depth, url, server }: Setup): Promise<void> {
  const choice = { provider: "compatible", model: "thorough", apiKey: "k", baseUrl: url } as const;
  const settings = { deadlineSeconds: 3600, overrides: {}, notice: () => {} };
  const model = await createModel(selectModel(choice), settings);
  const { context } = agentContext(folder, [], { depth, model, deadlineSeconds: 3600 });
  await crawlRepository(context, { server, cacheHits: () => 0 });
  const facts = await stored(context, "app_model", "appModel");
  const appModel = facts.content.payload;
  const crawl = await stored(context, "repo_crawler_output", "crawlerOutput");
  await generateTestCases(context, { crawl, appModel });
  const testCases = await stored(context, "test_case_generator_output", "generatorOutput");
  await writeTests({ ...context, framework: "playwright" }, { testCases, appModel });
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
