import type { FollowedCase } from "../../app-model/follow-case.ts";
import type { OpenAppModel } from "../../app-model/open-app-model.ts";
import type { TestCase } from "../../contracts/depth.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";
import type { Artifact, SourceLocation } from "../../contracts/generated.ts";
import type { EngineerReport } from "../../contracts/report.ts";

export type Meta = Artifact["content"]["meta"];

/** All that is known of a run, from the artifacts in its folder. */
export interface ExplainedRun {
  readonly runId: string;
  readonly model: OpenAppModel;
  readonly meta: Meta;
  /** Null when the run did not get as far as test cases. */
  readonly cases: readonly ExplainedCase[] | null;
  /** What the writer of the cases says of them, line by line. */
  readonly coverageNotes: readonly string[];
  /** Null when the run did not get as far as files. */
  readonly report: EngineerReport | null;
  readonly locators: readonly Locator[];
  /** What was left out after the source was read. */
  readonly exclusions: readonly Exclusion[];
  readonly spent: readonly (readonly [agent: string, usage: Meta["usage"]])[];
  /** Why it ended, when not well. */
  readonly failures: readonly string[];
}

export interface ExplainedCase {
  readonly testCase: TestCase;
  readonly followed: FollowedCase;
}

/** A locator or URL of a generated file, and the place in the source that it was found at. */
export interface Locator {
  readonly what: string;
  /** In the generated file. */
  readonly at: SourceLocation;
  /** `path:line` in the source. */
  readonly rests: string;
}
