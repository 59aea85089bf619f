import { type Framework, FRAMEWORK_TITLES } from "../contracts/framework.ts";
import type { Artifact, TestEngineerOutput } from "../contracts/generated.ts";
import { type EngineerReport, groundedInWords } from "../contracts/report.ts";
import { sha256 } from "../contracts/canonical-json.ts";
import { groupByReason, type GroupedReasons, type ReasonLimits } from "../contracts/reasons.ts";
import { fileContents } from "./file-contents.ts";
import { inertCell, table } from "./markdown.ts";
import { reasonRows, REASON_HEAD } from "./reason-rows.ts";
import { SPENT_HEAD, type SpentByAgent, spentRows } from "./spent.ts";

export interface SummaryFacts {
  /** SHA-256 of the artifact that open-pr will insist on. */
  readonly digest: string;
  readonly artifactId: string;
  readonly files: TestEngineerOutput["files"];
  readonly report: EngineerReport;
  readonly meta: Artifact["content"]["meta"];
  /** What each agent spent when it made its artifact. */
  readonly spent: SpentByAgent;
}

/** GitHub drops a summary over 1 MiB; headings and notes need a little of it too. */
export const MAX_BYTES = 900_000;

const IN_SUMMARY: ReasonLimits = { groups: 40, examples: 8 };
/** What is worth mending one by one. */
const LISTED: ReasonLimits = { groups: 1, examples: 100 };

/**
 * What the approver reads: every file with its hash and, folded, its contents, and the digest to
 * which the approval is bound. Repository and model text is inert in it. It has at most so many bytes.
 */
export function jobSummary(facts: SummaryFacts, most = MAX_BYTES): string {
  const whole = `${tellRun(facts).join("\n\n")}\n`;
  const told = cutToBytes(whole, most);
  if (told !== whole) return told;
  const left = most - Buffer.byteLength(told);
  const contents = fileContents(facts.files, facts.report, left);
  return `${told}\n### What would be published\n\n${contents}\n`;
}

/** What the approver reads of a framework for which a run that writes both has no test. */
export function summaryWithout({
  framework,
  reason,
}: {
  readonly framework: Framework;
  readonly reason: string;
}): string {
  return `## No tests for ${FRAMEWORK_TITLES[framework]}\n\n${inertCell(reason)}\n`;
}

function tellRun(facts: SummaryFacts): readonly string[] {
  const { digest, artifactId, report, meta, spent } = facts;
  return [
    "## Generated tests, waiting for approval",
    `Commit ${inertCell(meta.source.base_sha)} of ${inertCell(meta.source.repo_full_name)}, depth ${meta.depth}, framework ${meta.framework}, model ${inertCell(`${meta.provider} ${meta.model}`)}.`,
    `Artifact ${inertCell(artifactId)} with the SHA-256 ${inertCell(digest)}. The pull request holds exactly these bytes or is not opened.`,
    "### Files",
    filesTable(facts),
    ...instructions(report),
    ...missing("### Left out", groupByReason(report.exclusions, IN_SUMMARY)),
    ...missing("### Without a test case", report.uncovered),
    ...missing("### Not followed in the source", report.gaps),
    ...missing("### Elements that tests cannot name", groupByReason(report.testability, LISTED)),
    "### Tokens",
    table(SPENT_HEAD, spentRows(spent, testsIn(report))),
  ];
}

/** Whole lines only, so that no cell is left open. */
function cutToBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  const all = text.split("\n");
  const lines: string[] = [];
  let bytes = 0;
  for (const line of all) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > most) break;
    lines.push(line);
  }
  return `${lines.join("\n")}\n\n${all.length - lines.length} more lines are in the artifact.\n`;
}

function filesTable({ files, report }: SummaryFacts): string {
  const reports = new Map(report.files.map((file) => [file.path, file]));
  const rows = files.map(({ path, contents }) => {
    const file = reports.get(path);
    const grounded = file === undefined ? "" : groundedInWords(file.locators, " of ");
    return [
      inertCell(path),
      String(file?.cases.length ?? 0),
      grounded,
      inertCell(sha256(contents)),
    ];
  });
  return table(["File", "Tests", "Locators found in source", "SHA-256"], rows);
}

function instructions({ instructions: followed }: EngineerReport): readonly string[] {
  const rows = followed.map(({ what, source }) => [
    inertCell(what),
    inertCell(`${source.path}:${source.line}`),
  ]);
  return rows.length === 0 ? [] : [INSTRUCTIONS, table(["Instruction", "Where"], rows)];
}

const INSTRUCTIONS = "### What the team asked for";

function missing(title: string, grouped: GroupedReasons): readonly string[] {
  return grouped.count === 0 ? [] : [title, table(REASON_HEAD, reasonRows(grouped, inertCell))];
}

function testsIn({ files }: EngineerReport): number {
  return files.reduce((sum, { cases }) => sum + cases.length, 0);
}
