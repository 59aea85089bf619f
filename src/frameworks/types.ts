import type { OpenAppModel } from "../app-model/open-app-model.ts";
import type { TestCase } from "../contracts/depth.ts";
import type { Exclusion } from "../contracts/exclusion.ts";
import type { Framework } from "../contracts/framework.ts";
import type { TestEngineerOutput } from "../contracts/generated.ts";
import type { ReportFinding } from "../contracts/report.ts";
import type { ReadCase } from "../step-language/index.ts";

/** A test framework: it reads the app model and test cases, writes files and judges them. */
export interface TestFramework {
  readonly id: Framework;
  /** What people call one of its files, in the singular, e.g. `Playwright spec`. */
  readonly fileNoun: string;
  /** What a model that writes its files has to keep to, one line each. */
  readonly instructions: readonly string[];
  /** Folders into which tests may be written, relative to the repository root. */
  allowedRoots(model: OpenAppModel): string[];
  /** Files for these cases, the same bytes for the same request. Pure: nothing is stored. */
  write(request: WriteRequest): WrittenFile[];
  /** Cases that `write` writes no test for, and why. */
  leftOut(request: WriteRequest): readonly Exclusion[];
  /** Judges finished files by the quality rules. Pure: nothing is run, nothing is read. */
  check(files: readonly TestFile[], context: CheckContext): CheckReport;
  /**
   * Judges finished files by those quality rules that need nothing but the files and the paths they
   * may import: for a border where the cases and most of the facts are not at hand.
   */
  checkCode(files: readonly TestFile[], context: CodeContext): readonly FileFindings[];
  howToRun(files: readonly TestFile[], model: OpenAppModel): HowToRun;
}

export type TestFile = TestEngineerOutput["files"][number];

export interface WriteRequest {
  readonly cases: readonly ReadCase[];
  readonly model: OpenAppModel;
  /** Every path of the repository; none of them is written. */
  readonly existingPaths: Iterable<string>;
}

export interface WrittenFile extends TestFile {
  /** Ids of the cases that it holds. */
  readonly cases: readonly string[];
}

export interface HowToRun {
  /** A command line for a shell. */
  readonly command: string;
  /** What has to be there first, as a sentence; null when it is. */
  readonly setUp: string | null;
  /** What tests behind a sign-in need, as Markdown, one item each; nothing where none is written. */
  readonly needs: readonly string[];
}

export interface CheckContext {
  readonly model: OpenAppModel;
  /** The cases that the files were asked for. */
  readonly cases: readonly TestCase[];
  /** Every path of the repository, for relative imports. */
  readonly existingPaths: Iterable<string>;
}

export type CodeContext = Pick<CheckContext, "model" | "existingPaths">;

export type FileFindings = Pick<FileCheck, "path" | "findings">;

export interface CheckReport {
  readonly files: readonly FileCheck[];
  /** Ids of cases that no file has. */
  readonly missingCases: readonly string[];
}

export interface FileCheck {
  readonly path: string;
  /** Ids of the test cases in the file. */
  readonly cases: readonly string[];
  readonly locators: {
    readonly grounded: number;
    readonly total: number;
    readonly evidence: readonly Evidence[];
  };
  readonly findings: readonly ReportFinding[];
}

/** What a line of a test rests on. */
export interface Evidence {
  readonly line: number;
  /** The query or URL in words. */
  readonly what: string;
  /** `path:line` in the source. */
  readonly source: string;
  /** True where it rests on what a model observed and the source bears out, not on the analysis. */
  readonly observed?: true;
}
