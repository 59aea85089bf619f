import { join } from "node:path";
import { createFolderStore } from "../artifacts/folder-store.ts";
import { findEach } from "../artifacts/find-each.ts";
import { ARTIFACT_KINDS } from "../artifacts/store.ts";
import type { Artifact } from "../contracts/generated.ts";
import { toWire, type WireError } from "../contracts/errors-wire.ts";
import type { NamedError } from "../contracts/errors.ts";
import { type Exclusion, readExclusions } from "../contracts/exclusion.ts";
import {
  groupByReason,
  type GroupedReasons,
  missingByGaps,
  NO_REASONS,
} from "../contracts/reasons.ts";
import { type EngineerReport, readReport } from "../contracts/report.ts";
import type { StepProfile } from "../contracts/step-profile.ts";
import { validate } from "../contracts/validators.ts";
import { type Agent, AGENTS } from "../contracts/agents.ts";
import type { RunPlan } from "./plan-run.ts";
import type { PipelineProgress } from "./run-pipeline.ts";

/** What `generate --json` prints; every field is there, also after a failure. */
export interface GenerateResult {
  readonly run_id: string | null;
  readonly source: string;
  readonly ref: string | null;
  readonly depth: string | null;
  readonly framework: string | null;
  readonly provider: string | null;
  readonly model: string | null;
  readonly status: "done" | "failed";
  readonly run_folder: string | null;
  readonly artifacts: readonly { kind: string; path: string; sha256: string }[];
  readonly files: readonly { path: string; bytes: number; cases: number }[];
  /** What the analysis did not follow, by reason. */
  readonly gaps: GroupedReasons;
  /** Pages, elements, cases and files that were left out, by reason. */
  readonly exclusions: GroupedReasons;
  readonly usage: {
    readonly input_tokens: number;
    readonly output_tokens: number;
    readonly cached_input_tokens: number;
    readonly usd: number | null;
    readonly calls: number;
  };
  readonly api_requests: number;
  readonly timings_ms: Readonly<Record<string, number>>;
  /** What each agent spent its time on, and the most memory it held. */
  readonly profile: Readonly<Partial<Record<Agent, StepProfile>>>;
  readonly error?: WireError;
}

export interface RunOutcome {
  readonly source: string;
  readonly plan: RunPlan | undefined;
  readonly progress: PipelineProgress;
  readonly totalMs: number;
  readonly failure: NamedError | undefined;
}

/** The result of a run, from its plan and from the artifacts in its folder. */
export async function describeRun(outcome: RunOutcome): Promise<GenerateResult> {
  const { plan, progress, failure } = outcome;
  const stored = plan === undefined ? [] : await storedArtifacts(plan);
  const files = filesIn(stored, progress);
  return {
    ...describePlan(plan, outcome.source),
    status: failure === undefined ? "done" : "failed",
    artifacts: stored.map(({ artifact, path, digest }) => ({
      kind: artifact.kind,
      path,
      sha256: digest,
    })),
    files: files.map(({ path, bytes, cases }) => ({ path, bytes, cases: cases.length })),
    gaps: gapsIn(stored, progress),
    exclusions: groupByReason(exclusionsIn(stored, progress)),
    usage: usageOf(progress),
    api_requests: progress.apiRequests,
    timings_ms: { total: outcome.totalMs, ...Object.fromEntries(progress.timingsMs) },
    profile: Object.fromEntries(progress.profiles),
    ...(failure === undefined ? {} : { error: toWire(failure) }),
  };
}

type PlanFields =
  | "run_id"
  | "source"
  | "ref"
  | "depth"
  | "framework"
  | "provider"
  | "model"
  | "run_folder";

/** A run that failed before it was planned has no identity yet. */
function describePlan(plan: RunPlan | undefined, source: string): Pick<GenerateResult, PlanFields> {
  if (plan === undefined) {
    const unknown = { run_id: null, ref: null, depth: null, framework: null };
    return { ...unknown, source, provider: null, model: null, run_folder: null };
  }
  return {
    run_id: plan.runId,
    source: plan.snapshot.repository,
    ref: plan.snapshot.commit,
    depth: plan.request.depth,
    framework: plan.request.framework,
    provider: plan.selected.provider,
    model: plan.selected.model,
    run_folder: plan.runFolder,
  };
}

interface Stored {
  readonly artifact: Artifact;
  readonly path: string;
  readonly digest: string;
}

/**
 * The artifacts that this user's runs have stored. What somebody else put into the folder, or has
 * damaged, is told of by the agent that refused it, not here.
 */
async function storedArtifacts(plan: RunPlan): Promise<readonly Stored[]> {
  const { runFolder: folder, runId, runKey: key } = plan;
  const store = createFolderStore({ folder, runId, key });
  const stored: Stored[] = [];
  for (const kind of ARTIFACT_KINDS) {
    for (const found of await findEach(store, kind).catch(() => [])) {
      const bytes = await store.get(found).catch(() => undefined);
      const artifact = bytes && artifactIn(bytes);
      if (artifact === undefined) continue;
      stored.push({ artifact, path: join(folder, found.storeId), digest: found.digest });
    }
  }
  return stored.toSorted((left, right) => (left.path < right.path ? -1 : 1));
}

function artifactIn(bytes: Uint8Array): Artifact | undefined {
  try {
    const artifact = validate("artifact", JSON.parse(Buffer.from(bytes).toString("utf8")));
    return artifact.valid ? artifact.value : undefined;
  } catch {
    return undefined;
  }
}

function usageOf({ usage }: PipelineProgress): GenerateResult["usage"] {
  const { inputTokens, outputTokens, cachedInputTokens, usd, calls } = usage.total();
  return {
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    cached_input_tokens: cachedInputTokens,
    usd,
    calls,
  };
}

/** The files that the Test Engineer tells of, if it has ended. */
function filesIn(
  stored: readonly Stored[],
  progress: PipelineProgress,
): readonly EngineerReport["files"][number][] {
  return reportsOf("test_engineer", stored, progress).flatMap((report) => readReport(report).files);
}

/** The reports of an agent, if it has ended: an artifact of an earlier start does not count. */
function reportsOf(
  agent: Agent,
  stored: readonly Stored[],
  { finished }: PipelineProgress,
): readonly unknown[] {
  if (!finished.has(agent)) return [];
  return stored
    .filter(({ artifact }) => artifact.kind === `${agent}_output`)
    .map(({ artifact }) => artifact.content.meta.report);
}

function exclusionsIn(stored: readonly Stored[], progress: PipelineProgress): Exclusion[] {
  return AGENTS.flatMap((agent) => reportsOf(agent, stored, progress)).flatMap(readExclusions);
}

/** A run that failed tells its gaps all the more: they may be why. */
function gapsIn(stored: readonly Stored[], { finished }: PipelineProgress): GroupedReasons {
  if (!finished.has("repo_crawler")) return NO_REASONS;
  const facts = stored.find(({ artifact }) => artifact.kind === "app_model");
  const model = validate("appModel", facts?.artifact.content.payload);
  return model.valid ? groupByReason(missingByGaps(model.value.gaps)) : NO_REASONS;
}
