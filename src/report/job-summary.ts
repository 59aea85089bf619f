import type { Artifact, TestEngineerOutput } from "../contracts/generated.ts";
import type { EngineerReport } from "../contracts/report.ts";
import { sha256 } from "../contracts/canonical-json.ts";
import { inertCell, table } from "./markdown.ts";

export interface SummaryFacts {
  /** SHA-256 of the artifact that open-pr will insist on. */
  readonly digest: string;
  readonly artifactId: string;
  readonly files: TestEngineerOutput["files"];
  readonly report: EngineerReport;
  readonly meta: Artifact["content"]["meta"];
}

/** GitHub drops a summary over 1 MiB. */
const MAX_CHARACTERS = 500_000;

/**
 * What the approver reads: every file with its hash, and the digest to which the approval is bound.
 * Repository and model text is inert in it.
 */
export function jobSummary(facts: SummaryFacts): string {
  const { digest, artifactId, report, meta } = facts;
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
    tokens(meta.usage),
  ];
  const text = `${parts.join("\n\n")}\n`;
  if (text.length <= MAX_CHARACTERS) return text;
  return `${text.slice(0, MAX_CHARACTERS)}\n\nThe rest is in the artifact.\n`;
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

function tokens({
  input_tokens,
  output_tokens,
  usd,
}: Artifact["content"]["meta"]["usage"]): string {
  const money = usd === null ? "price not known" : `$${usd.toFixed(4)}`;
  return `Test Engineer: ${input_tokens} tokens in, ${output_tokens} out, ${money}.`;
}
