import type { TestSummary } from "../first-run/report.ts";
import type { Generated } from "./generate-specs.ts";
import type { TestKinds } from "./kinds.ts";
import type { MutantResult } from "./try-mutants.ts";

/** Everything that was measured of one app. */
export interface AppRow extends Generated {
  readonly id: string;
  readonly uses: string;
  readonly kinds: TestKinds;
  readonly tests: readonly TestSummary[];
  readonly mutants: readonly MutantResult[];
}

const HEAD = [
  "app",
  "uses",
  "tests",
  "effect",
  "echo",
  "shows",
  "passed",
  "flaky",
  "interface",
  "behaviour",
  "gaps",
  "s",
  "MB",
];

/** A row of figures for each app, and one of all. */
export function table(rows: readonly AppRow[]): string {
  const lines = rows.map((row) => [
    row.id,
    row.uses,
    ...figures([row]),
    row.seconds,
    row.megabytes,
  ]);
  const all = [
    "all",
    "",
    ...figures(rows),
    sum(rows, (row) => row.seconds),
    Math.max(0, ...rows.map((row) => row.megabytes)),
  ];
  return [HEAD, HEAD.map(() => "---"), ...lines, ...(rows.length > 1 ? [all] : [])]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function figures(rows: readonly AppRow[]): (string | number)[] {
  const tests = rows.flatMap((row) => row.tests);
  const verdict = (wanted: string): number =>
    tests.filter((test) => test.verdict === wanted).length;
  return [
    tests.length,
    sum(rows, (row) => row.kinds.effect),
    sum(rows, (row) => row.kinds.echo),
    sum(rows, (row) => row.kinds.shows),
    verdict("passed"),
    verdict("flaky"),
    kills(rows, "interface"),
    kills(rows, "behaviour"),
    sum(rows, (row) => row.gaps),
  ];
}

function kills(rows: readonly AppRow[], kind: MutantResult["kind"]): string {
  const tried = rows.flatMap((row) => row.mutants).filter((mutant) => mutant.kind === kind);
  return `${tried.filter((mutant) => mutant.killers.length > 0).length}/${tried.length}`;
}

function sum(rows: readonly AppRow[], of: (row: AppRow) => number): number {
  return Math.round(rows.reduce((total, row) => total + of(row), 0) * 10) / 10;
}
