import type { TestResult } from "./browser-run.ts";
import type { Ground, GroundedText } from "./grounding.ts";
import type { BugResult } from "./seeded-bugs.ts";
import { CONTROL } from "./seeded-bugs.ts";
import type { StaticGates } from "./static-gates.ts";

/** A test over all runs on the unmodified app. */
export interface TestSummary {
  readonly name: string;
  readonly location: string;
  readonly verdict: "passed" | "flaky" | "failed" | "fixme";
  readonly error: string | null;
}

/** Everything one measurement found. */
export interface Measurement {
  readonly app: string;
  readonly commit: string;
  readonly gates: StaticGates;
  readonly texts: readonly GroundedText[];
  readonly tests: readonly TestSummary[];
  readonly bugs: readonly BugResult[];
}

/** Joins the runs: only a test that passed in every run counts as passed. */
export function summariseRuns(runs: readonly (readonly TestResult[])[]): TestSummary[] {
  return (runs[0] ?? []).map((first) => {
    const all = runs.map((run) => run.find((test) => test.name === first.name));
    const outcomes = new Set(all.map((test) => test?.outcome ?? "failed"));
    const error = all.find((test) => test?.error)?.error ?? null;
    const { name, location } = first;
    if (outcomes.has("fixme")) return { name, location, verdict: "fixme", error: null };
    if (!outcomes.has("failed")) return { name, location, verdict: "passed", error: null };
    return { name, location, verdict: outcomes.has("passed") ? "flaky" : "failed", error };
  });
}

/** How many of the texts were found in each way. */
export function countGrounds(texts: readonly GroundedText[]): Record<Ground, number> {
  const counts = { alone: 0, within: 0, parts: 0, typed: 0, missing: 0 };
  for (const { ground } of texts) counts[ground] += 1;
  return counts;
}

const HEAD = [
  "app",
  "commit",
  "specs",
  "cases",
  "listed",
  "parse",
  "types",
  "texts in source",
  "passed",
  "flaky",
  "failed",
  "fixme",
  "bugs killed",
  "control",
];

/** One row of figures and, below it, what needs a look. */
export function markdownTable(measurement: Measurement): string {
  const { gates, texts, bugs } = measurement;
  const counts = countGrounds(texts);
  const of = (verdict: TestSummary["verdict"]): number =>
    measurement.tests.filter((test) => test.verdict === verdict).length;
  const tried = bugs.filter((bug) => bug.id !== CONTROL);
  const control = bugs.find((bug) => bug.id === CONTROL);
  const row = [
    measurement.app,
    measurement.commit.slice(0, 10),
    gates.files,
    gates.cases,
    gates.listed,
    gates.parseErrors.length === 0 ? "ok" : `${gates.parseErrors.length} errors`,
    gates.typeErrors.length === 0 ? "ok" : `${gates.typeErrors.length} errors`,
    `${texts.length - counts.missing}/${texts.length}`,
    of("passed"),
    of("flaky"),
    of("failed"),
    of("fixme"),
    tried.length === 0
      ? "–"
      : `${tried.filter((bug) => bug.verdict === "killed").length}/${tried.length}`,
    control?.verdict ?? "–",
  ];
  return [line(HEAD), line(HEAD.map(() => "---")), line(row), "", ...details(measurement)].join(
    "\n",
  );
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function details({ gates, texts, tests, bugs }: Measurement): string[] {
  return [
    ...[...gates.parseErrors, ...gates.typeErrors].map((error) => `- gate: ${error}`),
    ...texts
      .filter((text) => text.ground === "missing" || text.ground === "within")
      .map((text) => `- ${text.ground}: ${text.file}:${text.line} ${text.method} "${text.text}"`),
    ...tests
      .filter((test) => test.verdict === "failed" || test.verdict === "flaky")
      .map(
        (test) =>
          `- ${test.verdict}: ${test.location} ${test.name}\n\n${indent(test.error ?? "")}\n`,
      ),
    ...bugs.map(
      (bug) =>
        `- bug ${bug.id}: ${bug.verdict}${bug.killers[0] ? ` by ${bug.killers.length}, first ${bug.killers[0]}` : ""}`,
    ),
  ];
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "      ");
}
