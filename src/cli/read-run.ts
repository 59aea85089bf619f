import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { citedPaths } from "../app-model/cited-paths.ts";
import { followCase } from "../app-model/follow-case.ts";
import { type OpenAppModel, openAppModel } from "../app-model/open-app-model.ts";
import { DIGESTS_FILE } from "../artifacts/folder-store.ts";
import { readArtifact, type VerifiedArtifact } from "../artifacts/read-artifact.ts";
import { BOUNDS } from "../bounds/bounds.ts";
import { readFileBounded } from "../bounds/read-bounded.ts";
import { readDigestList } from "../artifacts/sealed-digests.ts";
import type { ArtifactKind } from "../artifacts/store.ts";
import { sha256 } from "../contracts/canonical-json.ts";
import type { TestCase } from "../contracts/depth.ts";
import { NamedError } from "../contracts/errors.ts";
import { type Exclusion, readExclusions } from "../contracts/exclusion.ts";
import { type Framework, FRAMEWORKS } from "../contracts/framework.ts";
import type { AppModel } from "../contracts/generated.ts";
import { PRODUCT_VERSION } from "../contracts/product.ts";
import { type EngineerReport, readReport } from "../contracts/report.ts";
import type { ContractName } from "../contracts/validators.ts";
import { frameworkFor } from "../frameworks/registry.ts";
import { authorCases } from "../models/offline/author/case-author.ts";
import type { ExplainedRun, Locator, Meta } from "../report/explain/explained-run.ts";

/**
 * What the folder of a run tells: artifacts of the local command, or those of a workflow run once
 * they are downloaded into one folder. Nothing of it is run, and nothing is asked of a model.
 *
 * Throws `InvalidInput` for a folder without a run, or with several, and `UpstreamArtifactInvalid`
 * for an artifact that was changed.
 */
export async function readRun(folder: string): Promise<ExplainedRun> {
  const prefix = await prefixIn(folder);
  const read = await readerOf(folder, prefix);
  const crawl = await read("repo_crawler_output", "crawlerOutput");
  const facts = await read("app_model", "appModel");
  const tests = await read("test_case_generator_output", "generatorOutput");
  const written = await readWritten(read);
  if (facts === undefined) throw withoutFacts(folder);
  const appModel = facts.content.payload;
  const model = openAppModel(appModel);
  const stored = [crawl, tests, ...written].filter((artifact) => artifact !== undefined);
  const reported = stored.flatMap(({ content }) => readExclusions(content.meta.report));
  const cases = tests?.content.payload.test_cases;
  const isOffline = tests?.content.meta.provider === "offline";
  const notes = isOffline ? "" : (tests?.content.payload.coverage_notes ?? "");
  return {
    runId: facts.run_id,
    model,
    meta: facts.content.meta,
    cases: cases?.map((testCase) => ({ testCase, followed: followCase(model, testCase) })) ?? null,
    coverageNotes: notes.split("\n").filter((line) => line !== ""),
    report: reportOfAll(written),
    locators: await locatorsInAll(written, { appModel, model, cases: cases ?? [] }),
    exclusions: [...reported, ...(tests === undefined ? planned(model, facts.content.meta) : [])],
    spent: stored.map(({ kind, content }) => [kind.replace(/_output$/u, ""), content.meta.usage]),
    failures: await failuresIn(folder),
  };
}

type Written = VerifiedArtifact<"engineerOutput">;

/** What the Test Engineer has stored: of a run that writes both, one artifact for each framework. */
async function readWritten(read: Read): Promise<readonly Written[]> {
  const written: Written[] = [];
  for (const framework of [undefined, ...FRAMEWORKS]) {
    const artifact = await read("test_engineer_output", "engineerOutput", framework);
    if (artifact !== undefined) written.push(artifact);
  }
  return written;
}

/** One report on the files of all frameworks; null where no file was written. */
function reportOfAll(written: readonly Written[]): EngineerReport | null {
  const reports = written.map(({ content }) => readReport(content.meta.report));
  const [first] = reports;
  if (first === undefined) return null;
  return { ...first, files: reports.flatMap(({ files }) => files) };
}

async function locatorsInAll(written: readonly Written[], known: Known): Promise<Locator[]> {
  const each = await Promise.all(written.map((artifact) => locatorsIn(artifact, known)));
  return each.flat();
}

const FILE_OF_A_RUN = /^(amtp-[0-9a-f]{8})-[a-z_]+(?:-[a-z]+)?\.json$/u;

/** What the names of all artifacts of the run begin with. */
async function prefixIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new NamedError("InvalidInput", `${folder} is no folder that can be read; ${NAME_A_RUN}`, {
      cause,
    });
  });
  const [prefix, ...others] = new Set(names.flatMap((name) => FILE_OF_A_RUN.exec(name)?.[1] ?? []));
  if (prefix === undefined) {
    throw new NamedError("InvalidInput", `${folder} is no run folder; ${NAME_A_RUN}`);
  }
  if (others.length === 0) return prefix;
  throw new NamedError(
    "InvalidInput",
    `${folder} holds ${others.length + 1} runs; keep the artifacts of each in a folder of its own.`,
  );
}

const NAME_A_RUN =
  'name one that generate printed after "Run folder:", e.g. .amtp/runs/<run id>, or a folder with the artifacts of a workflow run.';

function withoutFacts(folder: string): NamedError {
  return new NamedError(
    "InvalidInput",
    `${folder} holds no app_model: the run ended before the source was read, or the artifact was not downloaded.`,
  );
}

type Read = <Name extends ContractName>(
  kind: ArtifactKind,
  contract: Name,
  framework?: Framework,
) => Promise<VerifiedArtifact<Name> | undefined>;

/** Reads artifacts of one run; one that was not stored is undefined. */
async function readerOf(folder: string, prefix: string): Promise<Read> {
  // Explaining does nothing but show, so a folder may be somebody else's; a damaged one is told of.
  const text = await textBeside(folder, DIGESTS_FILE);
  const digests = new Map(Object.entries(readDigestList(text)?.digests ?? {}));
  return async (kind, contract, framework) => {
    const name = `${prefix}-${kind}${framework === undefined ? "" : `-${framework}`}.json`;
    const path = join(folder, name);
    const bytes = await readFileBounded(path, BOUNDS.artifact.bytes).catch(() => undefined);
    if (bytes === undefined) return undefined;
    // What was downloaded from a workflow run has no list of digests beside it.
    const digest = digests.get(name) ?? sha256(bytes);
    return readArtifact(bytes, { kind, contract, digest });
  };
}

/**
 * What the offline engine left out of a run that ended without test cases. That depends on the facts
 * and the depth alone, so it is asked again; another version may leave out something else.
 */
function planned(model: OpenAppModel, meta: Meta): readonly Exclusion[] {
  const isOurs = meta.provider === "offline" && meta.product_version === PRODUCT_VERSION;
  return isOurs ? authorCases(model, meta.depth).exclusions : [];
}

interface Known {
  readonly appModel: AppModel;
  readonly model: OpenAppModel;
  readonly cases: readonly TestCase[];
}

async function locatorsIn(
  { content }: Written,
  { appModel, model, cases }: Known,
): Promise<Locator[]> {
  const { files, framework } = content.payload;
  const context = { model, cases, existingPaths: citedPaths(appModel) };
  const writer = await frameworkFor(framework);
  const report = writer.check(files, context);
  return report.files.flatMap(({ path, locators }) =>
    locators.evidence.map(({ line, what, source, observed }) => ({
      what: observed === true ? `${what} (observed by the model)` : what,
      at: { path, line },
      rests: source,
    })),
  );
}

/** A file beside the artifacts; empty where there is none, or one that is far too large. */
async function textBeside(folder: string, name: string): Promise<string> {
  const most = BOUNDS.besideArtifacts.bytes;
  const bytes = await readFileBounded(join(folder, name), most).catch(() => undefined);
  return bytes?.toString("utf8") ?? "";
}

const failed = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** Why the last start of the run ended; nothing when it ended well, or is of a workflow run. */
async function failuresIn(folder: string): Promise<string[]> {
  const text = await textBeside(folder, "result.json");
  try {
    const result = failed.safeParse(JSON.parse(text || "{}"));
    return result.success ? [`${result.data.error.code}: ${result.data.error.message}`] : [];
  } catch {
    return ["result.json in the run folder cannot be read"];
  }
}
