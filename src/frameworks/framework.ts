import { NamedError } from "../contracts/errors.ts";
import type { TestCase } from "../contracts/depth.ts";
import type { Framework } from "../contracts/framework.ts";
import type { AppModel, TestEngineerOutput } from "../contracts/generated.ts";
import type { DroppedFile, ReportFinding } from "../contracts/report.ts";
import { maestro } from "./maestro/framework.ts";
import { playwright } from "./playwright/framework.ts";

/** A test framework that files can be written for. */
export interface TestFramework {
  readonly id: Framework;
  /** False while there is no writer for it. */
  readonly available: boolean;
  /** File name endings of tests, e.g. `.spec.ts`. */
  readonly extensions: readonly string[];
  /** Folders into which tests may be written, relative to the repository root. */
  allowedRoots(model: AppModel): string[];
  /** Judges finished files by the quality rules. Pure: nothing is run, nothing is read. */
  check(files: readonly TestFile[], context: CheckContext): CheckReport;
}

export type TestFile = TestEngineerOutput["files"][number];

export interface CheckContext {
  readonly model: AppModel;
  /** The cases that the files were asked for. */
  readonly cases: readonly TestCase[];
  /** Every path of the repository, for relative imports. */
  readonly existingPaths: Iterable<string>;
}

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

/** What a line of a spec rests on. */
export interface Evidence {
  readonly line: number;
  /** The locator or URL in words. */
  readonly what: string;
  /** `path:line` in the source. */
  readonly source: string;
}

const REGISTRY = { playwright, maestro } as const satisfies Record<Framework, TestFramework>;

/** The framework of that id. Throws `FrameworkUnavailable` while it has no writer. */
export function frameworkFor(id: Framework): TestFramework {
  const framework: TestFramework = REGISTRY[id];
  if (framework.available) return framework;
  throw new NamedError(
    "FrameworkUnavailable",
    `There is no writer for ${id} tests yet. Choose framework "playwright".`,
  );
}

/** The files that a quality rule speaks against, with the reasons. */
export function filesToDrop(report: CheckReport): DroppedFile[] {
  return report.files
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => ({
      path,
      reason: findings
        .map(({ rule, line, message }) => `${rule} (line ${line}): ${message}`)
        .join("; "),
    }));
}
