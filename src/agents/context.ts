import type { ArtifactStore } from "../artifacts/store.ts";
import type { Depth } from "../contracts/depth.ts";
import type { FrameworkChoice } from "../contracts/framework.ts";
import type { Artifact } from "../contracts/generated.ts";
import type { Model } from "../models/model.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Stopwatch } from "../telemetry/stopwatch.ts";
import type { Budget } from "./session/budget.ts";
import type { UsageMeter } from "./session/usage.ts";

/** What every agent of a run is given; nothing in it comes from another agent's memory. */
export interface AgentContext {
  readonly runId: string;
  readonly source: Artifact["content"]["meta"]["source"];
  readonly depth: Depth;
  readonly framework: FrameworkChoice;
  readonly model: Model;
  readonly store: ArtifactStore;
  /** Run again even where a valid artifact of the same input exists. */
  readonly fresh: boolean;
  readonly deadlineSeconds: number;
  /** What the run may still ask of its model. */
  readonly budget: Budget;
  /** Tokens that the model takes at once, where a user said so. */
  readonly contextWindow: number | null;
  /** Most tokens of one reply. */
  readonly replyTokens: number;
  /** Keys and tokens of this process: no artifact may hold one. */
  readonly knownSecrets: readonly string[];
  readonly logger: Logger;
  /** What this process has spent so far. */
  readonly meter: UsageMeter;
  /** What this process spends its time on. */
  readonly stopwatch: Stopwatch;
  now(): Date;
}
