/**
 * What a good model adds to the analysis: `node test/benchmark/observations/run.ts <folder> <static|vite>`
 * runs the three agents on a repository with the offline engine and with a scripted good model, prints
 * what came of both, and runs the good model's specs in a browser (BROWSER, or /usr/bin/chromium). Before,
 * a liar tries: of what it reports nothing may be believed. What was seen stands in MEASURED.md.
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
import { isRecord } from "../../../src/models/wire/values.ts";
import { createOfflineModel } from "../../../src/models/offline/create-model.ts";
import { openLocalRepository } from "../../../src/repository/local/index.ts";
import { runTests } from "../first-run/browser-run.ts";
import { createWorkspace } from "../first-run/workspace.ts";
import { serveApp } from "../web/serve.ts";
import { agentContext } from "../../agents/agent-context.ts";
import { goodModel } from "./good-model.ts";
import { liarModel } from "./liar-model.ts";

const [repository = "", serve = "static"] = process.argv.slice(2);

/** How many observations of each model were believed. */
const believed = new Map<Model, number>();

async function filesBy(model: Model) {
  const source = { folder: repository, ref: undefined, workTree: true, environment: process.env };
  const { reader, workingDirectory } = await openLocalRepository(source);
  const workspace = await openWorkspace(reader, { depth: "core", workingDirectory });
  const folder = await mkdtemp(join(tmpdir(), "amtp-good-"));
  const { context } = agentContext(folder, [], { model });
  await crawlRepository(context, { server: createRepositoryServer(workspace), cacheHits: () => 0 });
  const crawl = await stored(context, "repo_crawler_output", "crawlerOutput");
  const observations = crawl.content.payload.detected_stack["observations"];
  believed.set(model, provedOf(observations));
  console.log("observations", observations);
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

function provedOf(observations: unknown): number {
  return isRecord(observations) ? Number(observations["proved"]) : 0;
}

/** Runs the specs once against the app as it is served for development. */
async function passes(specs: string): Promise<boolean> {
  const served = { id: "", repository: "", commit: "", folder: "", uses: "", source: repository };
  const app = {
    ...served,
    serve: serve === "vite" ? "vite" : "static",
    served: repository,
  } as const;
  const server = await serveApp(app);
  const browser = process.env["BROWSER"] ?? "/usr/bin/chromium";
  const workspace = createWorkspace({ specs, url: server.url, browser });
  try {
    const tests = await runTests(workspace);
    for (const { name, outcome, error } of tests) console.log(`  ${outcome}: ${name}`, error ?? "");
    return tests.every(({ outcome }) => outcome === "passed");
  } finally {
    workspace.remove();
    await server.stop();
  }
}

function expectThat(what: string, isSo: boolean): void {
  console.log(`${isSo ? "ok" : "FAILED"}: ${what}`);
  if (!isSo) process.exitCode = 1;
}

async function reasonOrFiles(model: Model): Promise<string> {
  return filesBy(model).then(
    () => "wrote files",
    (error: Error) => error.message,
  );
}

const byEngine = await reasonOrFiles(createOfflineModel());
expectThat(`the engine alone finds nothing: ${byEngine.slice(0, 90)}`, byEngine !== "wrote files");
const liar = liarModel();
await reasonOrFiles(liar);
expectThat("nothing that a liar reports is believed", (believed.get(liar) ?? 0) === 0);
const { payload, meta } = await filesBy(goodModel());
for (const { path, locators, cases } of readReport(meta.report).files) {
  console.log("good model:", path, `${cases.length} cases`, locators);
}
const out = await mkdtemp(join(tmpdir(), "amtp-good-specs-"));
for (const { path, contents } of payload.files) {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), contents);
}
expectThat("the good model's specs pass in a browser", await passes(out));
