import type { AppModel, TestEngineerOutput } from "../../contracts/generated.ts";
import type { TestCase } from "../../contracts/depth.ts";
import { NamedError } from "../../contracts/errors.ts";
import type { Exclusion } from "../../contracts/exclusion.ts";
import { groupByReason, missingByGaps } from "../../contracts/reasons.ts";
import { plainLine } from "../../contracts/reason-lines.ts";
import type { EngineerReport } from "../../contracts/report.ts";
import { faultsIn, filesToDrop, whatToMend } from "../../frameworks/files-to-drop.ts";
import type { CheckReport, TestFramework } from "../../frameworks/types.ts";
import { readCase } from "../../step-language/index.ts";
import type { OpenAppModel } from "../../app-model/open-app-model.ts";
import { unnamedElements } from "../../app-model/testability.ts";
import { citedPaths } from "../../app-model/cited-paths.ts";
import { configuredOrigins } from "../../app-model/configured-origins.ts";
import { reachingHelpersOf } from "../../app-model/reaching-helpers.ts";
import type { Finding } from "../../safety/finding.ts";
import { dependentsOf } from "../../safety/dependents.ts";
import { assertPublishable } from "../../safety/publishable.ts";
import { assertSafe, endsRun, reviewGeneratedFiles } from "../../safety/review.ts";

type GeneratedFile = TestEngineerOutput["files"][number];

export interface FileReviewer {
  /** What the model is asked to mend. Throws `UnsafeOutput` when a file leaves its folder or carries a secret. */
  problems(files: readonly GeneratedFile[]): readonly string[];
  /** What is left once bad files are dropped. Throws `UnsafeOutput` or `AllFilesDropped`. */
  settle(files: readonly GeneratedFile[]): SettledFiles;
  /** Throws `UnsafeOutput` when these files, or the words beside them, must not go on. */
  assertPublishable(files: readonly GeneratedFile[], words: readonly string[]): void;
}

export interface SettledFiles {
  readonly files: readonly GeneratedFile[];
  readonly report: Omit<EngineerReport, "instructions">;
}

export interface ReviewSubject {
  readonly framework: TestFramework;
  readonly appModel: AppModel;
  /** The same app model, opened. */
  readonly model: OpenAppModel;
  readonly cases: readonly TestCase[];
  readonly knownSecrets: readonly string[];
  /** What the agents before left out. */
  readonly excludedBefore: readonly Exclusion[];
}

/** Judges finished files, whoever wrote them; it reads the files, never what the writer says. */
export function createFileReviewer(subject: ReviewSubject): FileReviewer {
  const { framework, appModel, model, cases, knownSecrets } = subject;
  const existingPaths = citedPaths(appModel);
  const allowedRoots = framework.allowedRoots(model);
  const origins = configuredOrigins(model);
  const reaching = reachingHelpersOf(model);
  const places = { allowedRoots, existingPaths, origins };
  const rules = { framework: framework.id, ...places, reaching, knownSecrets };
  const judge = (files: readonly GeneratedFile[]): CheckReport => {
    const { unsafe } = reviewGeneratedFiles(files, rules);
    assertSafe({ unsafe: unsafe.filter(endsRun) });
    const report = framework.check(files, { model, cases, existingPaths });
    return withUnsafe(report, unsafe);
  };
  const request = { cases: cases.map(readCase), model, existingPaths };
  const unwritable = new Map(framework.leftOut(request).map(({ what, reason }) => [what, reason]));
  // A reply that needs no mending is settled, and published, as it was reviewed.
  const judged = new Map<string, CheckReport>();
  const check = (files: readonly GeneratedFile[]): CheckReport => {
    const key = JSON.stringify(files);
    const report = judged.get(key) ?? judge(files);
    judged.set(key, report);
    return report;
  };
  return {
    problems: (files) => {
      const report = check(files);
      const missing = report.missingCases
        .filter((id) => !unwritable.has(id))
        .map((id) => `No file has the test case ${id}.`);
      return [...report.files.flatMap((file) => whatToMend(file) ?? []), ...missing];
    },
    settle: (files) => settle(files, { check, unwritable }, subject),
    assertPublishable: (files, words) => {
      const context = { ...rules, words, faults: () => faultsIn(check(files).files) };
      assertPublishable(files, context);
    },
  };
}

/** The report with what speaks against single files; nothing of it is published. */
function withUnsafe(report: CheckReport, unsafe: readonly Finding[]): CheckReport {
  const files = report.files.map((file) => {
    const known = new Set(file.findings.map(({ rule }) => rule));
    const found = unsafe
      .filter(
        ({ path, rule }) =>
          path === file.path && !(rule === "code-unparsable" && known.has("syntax")),
      )
      .map(({ rule, line, message }) => ({ rule, line: line ?? 1, message }));
    return found.length === 0 ? file : { ...file, findings: [...found, ...file.findings] };
  });
  return { ...report, files };
}

/** How many files are named when none is left. */
const MOST_NAMED = 5;

function nothingLeft(dropped: readonly Exclusion[]): NamedError {
  const named = dropped.slice(0, MOST_NAMED);
  const told = named.map(({ what, reason }) => plainLine(`${what}: ${reason}`)).join("; ");
  const rest = dropped.length - named.length;
  const more = rest === 0 ? "" : ` and ${rest} more`;
  return new NamedError(
    "AllFilesDropped",
    `No generated file passed the checks: ${told}${more}. Try another model or a smaller depth.`,
  );
}

/** Files that need one that is dropped, with the reason. */
function withDependents(
  files: readonly GeneratedFile[],
  dropped: readonly Exclusion[],
): readonly Exclusion[] {
  const needs = dependentsOf(files, new Set(dropped.map(({ what }) => what)));
  const lost = [...needs].map(([path, needed]) => ({
    what: path,
    reason: `it needs ${needed}, which is left out`,
    source: { path, line: 1 },
  }));
  return [...dropped, ...lost];
}

interface Judged {
  readonly check: (files: readonly GeneratedFile[]) => CheckReport;
  /** Cases that the framework cannot express, with the reason. */
  readonly unwritable: ReadonlyMap<string, string>;
}

function settle(
  files: readonly GeneratedFile[],
  { check, unwritable }: Judged,
  { appModel, excludedBefore }: ReviewSubject,
): SettledFiles {
  const checked = check(files);
  const dropped: Exclusion[] = [];
  let kept = files;
  // What is dropped may be what another file imports, which then has to go as well.
  for (let bad = filesToDrop(checked); bad.length > 0; bad = filesToDrop(check(kept))) {
    const lost = withDependents(kept, bad);
    dropped.push(...lost);
    const paths = new Set(lost.map(({ what }) => what));
    kept = kept.filter(({ path }) => !paths.has(path));
    if (kept.length === 0) break;
  }
  const bad = new Set(dropped.map(({ what }) => what));
  if (kept.length === 0) {
    throw nothingLeft(dropped);
  }
  const bytesOf = new Map(kept.map(({ path, contents }) => [path, Buffer.byteLength(contents)]));
  const reports = checked.files.flatMap(({ path, cases, locators, findings }) => {
    const bytes = bytesOf.get(path);
    const { grounded, total, evidence } = locators;
    const observed = evidence.filter((each) => each.observed === true).length;
    const counts = { grounded, total, ...(observed === 0 ? {} : { observed }) };
    return bytes === undefined ? [] : [{ path, bytes, cases, locators: counts, findings }];
  });
  const lost = [...casesLost(checked, bad), ...inNoFile(checked, unwritable)];
  const report = {
    files: reports,
    exclusions: [...dropped, ...lost],
    uncovered: groupByReason(excludedBefore),
    testability: unnamedElements(appModel),
    gaps: groupByReason(missingByGaps(appModel.gaps)),
  };
  return { files: kept, report };
}

/** Cases that go with a file that is dropped, and that no other file has. */
function casesLost({ files }: CheckReport, bad: ReadonlySet<string>): Exclusion[] {
  const kept = new Set(files.filter(({ path }) => !bad.has(path)).flatMap(({ cases }) => cases));
  return files
    .filter(({ path }) => bad.has(path))
    .flatMap(({ path, cases }) =>
      cases
        .filter((id) => !kept.has(id))
        .map((id) => ({ what: id, reason: "its file was dropped", source: { path, line: 1 } })),
    );
}

function inNoFile(
  { missingCases }: CheckReport,
  unwritable: ReadonlyMap<string, string>,
): Exclusion[] {
  return missingCases.map((id) => ({
    what: id,
    reason: unwritable.get(id) ?? "no file has this test case",
    source: null,
  }));
}
