import type {
  CheckContext,
  CheckReport,
  CodeContext,
  FileCheck,
  FileFindings,
  TestFile,
} from "../types.ts";
import { groundTests } from "./checks/grounding-rule.ts";
import { finding, type Rule, type SpecUnderCheck } from "./checks/rule.ts";
import { missingAwait, unknownApi } from "./checks/rules/api-rules.ts";
import { flakyCalls, rawLocator } from "./checks/rules/flakiness-rules.ts";
import { imports } from "./checks/rules/import-rule.ts";
import {
  caseComments,
  conditionalInTest,
  duplicateTitle,
  focusedOrSkipped,
  noAssertion,
  noTests,
} from "./checks/rules/structure-rules.ts";
import { parseSpec } from "./checks/syntax.ts";
import { testsIn } from "./checks/tests-in-file.ts";
import { apiTypesOf } from "./checks/types-of.ts";

/** Rules that need no fact of the app and no test case. */
const CODE_RULES: readonly Rule[] = [
  noTests,
  unknownApi,
  missingAwait,
  imports,
  noAssertion,
  focusedOrSkipped,
  duplicateTitle,
  conditionalInTest,
  flakyCalls,
  rawLocator,
];

const RULES: readonly Rule[] = [...CODE_RULES, caseComments];

/** Checks finished specs. Only the text of the files counts; whoever wrote them is not asked. */
export function checkSpecs(files: readonly TestFile[], context: CheckContext): CheckReport {
  const paths = new Set([...context.existingPaths, ...files.map(({ path }) => path)]);
  const checked = files.map((file) => checkFile(file, context, paths));
  const written = new Set(checked.flatMap(({ cases }) => cases));
  const missing = context.cases.map(({ id }) => id).filter((id) => !written.has(id));
  return { files: checked, missingCases: missing };
}

/** The rules that hold for a spec whatever it was asked to test. */
export function checkCode(files: readonly TestFile[], context: CodeContext): FileFindings[] {
  const paths = new Set([...context.existingPaths, ...files.map(({ path }) => path)]);
  return files.map((file) => {
    const under = readSpec(file, { ...context, cases: [] }, paths);
    const findings =
      "findings" in under ? under.findings : CODE_RULES.flatMap((rule) => rule(under));
    return { path: file.path, findings };
  });
}

function checkFile(file: TestFile, context: CheckContext, paths: ReadonlySet<string>): FileCheck {
  const under = readSpec(file, context, paths);
  if ("findings" in under) {
    return { path: file.path, cases: [], locators: NO_LOCATORS, findings: under.findings };
  }
  const grounding = groundTests(under);
  const findings = [...RULES.flatMap((rule) => rule(under)), ...grounding.findings];
  return {
    path: file.path,
    cases: [...new Set(under.tests.flatMap(({ cases }) => cases.map(({ id }) => id)))],
    locators: {
      grounded: grounding.evidence.length,
      total: grounding.total,
      evidence: grounding.evidence,
    },
    findings: findings.sort((left, right) => left.line - right.line),
  };
}

/** A spec as the rules look at it; only findings when it cannot be parsed. */
function readSpec(
  file: TestFile,
  context: CheckContext,
  paths: ReadonlySet<string>,
): SpecUnderCheck | Pick<FileCheck, "findings"> {
  const spec = parseSpec(file.path, file.contents);
  if (!("visits" in spec)) return { findings: [finding("syntax", spec.line, spec.message)] };
  return { spec, tests: testsIn(spec), types: apiTypesOf(spec), context, paths };
}

const NO_LOCATORS: FileCheck["locators"] = { grounded: 0, total: 0, evidence: [] };
