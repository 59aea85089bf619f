/**
 * What the Test Engineer tells about its files. It travels in the artifact's `meta.report`, so that
 * the job summary and the pull request can say it without reading anything else.
 */
export interface EngineerReport {
  readonly files: readonly FileReport[];
  readonly dropped: readonly DroppedFile[];
  /** Interactive elements that no test can name: they need a label or a test id. */
  readonly testability: readonly TestabilityGap[];
  readonly notes: readonly string[];
}

export interface FileReport {
  readonly path: string;
  readonly bytes: number;
  /** Ids of the test cases in the file. */
  readonly cases: readonly string[];
  readonly locators: { readonly grounded: number; readonly total: number };
  readonly findings: readonly ReportFinding[];
}

export interface ReportFinding {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

export interface DroppedFile {
  readonly path: string;
  readonly reason: string;
}

export interface TestabilityGap {
  readonly path: string;
  readonly line: number;
  readonly element: string;
}
