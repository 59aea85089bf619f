import { join, resolve } from "node:path";
import { type CheckedRequest, checkRequest } from "../agents/check-request.ts";
import type { NamedError } from "../contracts/errors.ts";
import { parseRunRequest } from "../contracts/inputs/request.ts";
import { removeLeftovers } from "../files/leftovers.ts";
import { writeWhole } from "../files/write-whole.ts";
import type { Logger } from "../telemetry/logger.ts";
import { isSet, requestTexts, textOf, type Values } from "./arguments.ts";
import { credentialsIn } from "./credentials.ts";
import { failureOf } from "./failure.ts";
import { planRun, type RunPlan } from "./plan-run.ts";
import { prepareRunFolder } from "./prepare-run-folder.ts";
import { resolveSource } from "./resolve-source.ts";
import { describeRun, type GenerateResult } from "./result.ts";
import { createProgress, type PipelineProgress, runPipeline } from "./run-pipeline.ts";
import { readRunKey } from "./run-key.ts";
import { withRunLock } from "./run-lock.ts";
import type { Surroundings } from "./surroundings.ts";
import { replaceGeneratedFiles, writeGeneratedFiles } from "./write-files.ts";

export interface GenerateRequest {
  readonly subject: string;
  /** Read the folder as it is, whatever repository it lies in. */
  readonly asFolder: boolean;
  readonly values: Values;
}

/** Runs the whole pipeline on a folder or a repository on GitHub; a failure is part of the result. */
export async function generate(
  request: GenerateRequest,
  surroundings: Surroundings,
): Promise<{ readonly result: GenerateResult; readonly failure: NamedError | undefined }> {
  const started = performance.now();
  const progress = createProgress();
  let plan: RunPlan | undefined;
  let failure: NamedError | undefined;
  try {
    plan = await prepare(request, surroundings, progress);
    const planned = plan;
    await withRunLock(planned.runFolder, () => run(planned, progress, { request, surroundings }));
  } catch (error) {
    failure = failureOf(error, surroundings.hider);
  }
  const totalMs = Math.round(performance.now() - started);
  const outcome = { source: request.subject, plan, progress, totalMs };
  const result = await describeRun({ ...outcome, failure });
  if (plan === undefined || failure?.code === "RunInProgress") return { result, failure };
  const path = join(plan.runFolder, "result.json");
  try {
    await writeWhole(path, `${JSON.stringify(result, null, 2)}\n`);
    return { result, failure };
  } catch (error) {
    // What went wrong before it is the better reason.
    failure ??= failureOf(error, surroundings.hider);
    return { result: await describeRun({ ...outcome, failure }), failure };
  }
}

async function prepare(
  request: GenerateRequest,
  surroundings: Surroundings,
  progress: PipelineProgress,
): Promise<RunPlan> {
  const { values } = request;
  const { environment, logger, currentFolder } = surroundings;
  const { "api-key": apiKey } = credentialsIn(environment);
  const checked = checkRequest(parseRunRequest(requestTexts(values)), apiKey);
  const source = await resolveSource({
    subject: request.subject,
    currentFolder,
    ref: checked.request.ref || undefined,
    baseBranch: checked.request["base-branch"] || undefined,
    workTree: isSet(values, "work-tree"),
    asFolder: request.asFolder,
    environment,
    logger,
  });
  progress.apiRequests += source.reader.usage().apiRequests;
  await source.reader.close();
  const foreignFolders = source.folder === null ? [] : [source.folder];
  const runKey = await readRunKey({ environment, foreignFolders, logger });
  const plan = planRun(checked, source, { currentFolder, runKey });
  await prepareRunFolder(plan.runFolder);
  announce(plan, checked, logger);
  return plan;
}

function announce(plan: RunPlan, { request, selected }: CheckedRequest, logger: Logger): void {
  const { repository, commit, notices } = plan.snapshot;
  const where = plan.workingDirectory === "" ? "" : `, folder ${plan.workingDirectory}`;
  logger.info(`${repository} at ${commit.slice(0, 12)}${where}: depth ${request.depth}`);
  for (const notice of notices) logger.warning(notice);
  if (selected.provider === "offline") {
    logger.info("No model is asked: the offline engine answers from the source alone.");
  }
}

interface RunSurroundings {
  readonly request: GenerateRequest;
  readonly surroundings: Surroundings;
}

async function run(
  plan: RunPlan,
  progress: PipelineProgress,
  { request, surroundings }: RunSurroundings,
): Promise<void> {
  const { environment, entryFolder, logger, currentFolder, signal } = surroundings;
  await runPipeline(plan, progress, {
    environment,
    entryFolder,
    logger,
    signal,
    credentials: credentialsIn(environment),
    quiet: isSet(request.values, "quiet"),
  });
  // The checks of a framework are large, and needed only now.
  const { publishableFiles } = await import("./publishable-files.ts");
  const files = await publishableFiles(plan, credentialsIn(environment));
  await replaceGeneratedFiles(join(plan.runFolder, "files"), files);
  const out = textOf(request.values, "out");
  if (out !== undefined) await writeGeneratedFiles(resolve(currentFolder, out), files);
  // An agent of a command that was killed may have ended only after this one began.
  await removeLeftovers(plan.runFolder);
}
