import type { Artifact, TestEngineerOutput } from "../contracts/generated.ts";
import type { EngineerReport, LeftOutCase } from "../contracts/report.ts";
import { sha256 } from "../contracts/canonical-json.ts";
import { inertCell, table } from "./markdown.ts";

export interface SummaryFacts {
  /** SHA-256 of the artifact that open-pr will insist on. */
  readonly digest: string;
  readonly artifactId: string;
  readonly files: TestEngineerOutput["files"];
  readonly report: EngineerReport;
  /** Test cases for which no file was written. */
  readonly leftOut: readonly LeftOutCase[];
  readonly meta: Artifact["content"]["meta"];
  /** What each agent spent when it made its artifact. */
  readonly spent: readonly (readonly [agent: string, usage: Usage])[];
}

type Usage = Artifact["content"]["meta"]["usage"];

/** GitHub drops a summary over 1 MiB. */
const MAX_BYTES = 900_000;

/**
 * What the approver reads: every file with its hash, and the digest to which the approval is bound.
 * Repository and model text is inert in it.
 */
export function jobSummary(facts: SummaryFacts): string {
  const { digest, artifactId, report, leftOut, meta, spent } = facts;
  const parts = [
    "## Generated tests, waiting for approval",
    `Commit ${inertCell(meta.source.base_sha)} of ${inertCell(meta.source.repo_full_name)}, depth ${meta.depth}, framework ${meta.framework}, model ${inertCell(`${meta.provider} ${meta.model}`)}.`,
    `Artifact ${inertCell(artifactId)} with the SHA-256 ${inertCell(digest)}. The pull request holds exactly these bytes or is not opened.`,
    "### Files",
    filesTable(facts),
    ...section(
      "### Dropped",
      ["File", "Why"],
      report.dropped.map(({ path, reason }) => [path, reason]),
    ),
    ...section(
      "### Elements that tests cannot name",
      ["Where", "Element"],
      report.testability.map(({ path, line, element }) => [`${path}:${line}`, element]),
    ),
    ...section(
      "### Test cases left out",
      ["Case", "Why"],
      leftOut.map(({ id, reason }) => [id, reason]),
    ),
    ...section(
      "### Notes",
      ["Note"],
      report.notes.map((note) => [note]),
    ),
    "### Tokens",
    table(["Agent", "In", "Out", "Money"], spent.map(tokens)),
  ];
  return cutToBytes(`${parts.join("\n\n")}\n`);
}

/** Whole lines only, so that no cell is left open. */
function cutToBytes(text: string): string {
  if (Buffer.byteLength(text) <= MAX_BYTES) return text;
  const lines: string[] = [];
  let bytes = 0;
  for (const line of text.split("\n")) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MAX_BYTES) break;
    lines.push(line);
  }
  return `${lines.join("\n")}\n\nThe rest is in the artifact.\n`;
}

function filesTable({ files, report }: SummaryFacts): string {
  const reports = new Map(report.files.map((file) => [file.path, file]));
  const rows = files.map(({ path, contents }) => {
    const file = reports.get(path);
    const grounded =
      file === undefined ? "" : `${file.locators.grounded} of ${file.locators.total}`;
    return [
      inertCell(path),
      String(file?.cases.length ?? 0),
      grounded,
      inertCell(sha256(contents)),
    ];
  });
  return table(["File", "Tests", "Locators found in source", "SHA-256"], rows);
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  return [
    title,
    table(
      head,
      rows.map((cells) => cells.map(inertCell)),
    ),
  ];
}

function tokens([agent, usage]: SummaryFacts["spent"][number]): readonly string[] {
  const money = usage.usd === null ? "price not known" : `$${usage.usd.toFixed(4)}`;
  return [agent, String(usage.input_tokens), String(usage.output_tokens), money];
}
