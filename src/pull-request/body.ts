import type { Exclusion } from "../contracts/exclusion.ts";
import {
  groupByReason,
  type GroupedReasons,
  type ReasonLimits,
  shorten,
} from "../contracts/reasons.ts";
import { type EngineerReport, groundedInWords, readReport } from "../contracts/report.ts";
import { REASON_HEAD, reasonRows } from "../report/reason-rows.ts";
import type { ApprovedArtifact } from "./artifact.ts";
import { publishableBody, publishableTitle } from "../safety/published-words.ts";
import { cutText, neutralise, neutraliseCell } from "./neutralise.ts";

/** How the publishing of these bytes was allowed; it is recorded in the pull request. */
export type ApprovalRecord =
  | {
      readonly mode: "environment";
      readonly environment: string;
      readonly approvers: readonly string[];
    }
  | { readonly mode: "draft-pr" }
  | { readonly mode: "none" }
  /** The local command: whoever ran it looked at the run folder first. */
  | { readonly mode: "command" };

interface BodyContext {
  readonly approval: ApprovalRecord;
  readonly behindBy: number;
  /** 64 hex digits. */
  readonly runKey: string;
  /** 64 hex digits. */
  readonly contentDigest: string;
}

/** GitHub refuses bodies over 65,536 characters; the rest is margin. */
const MAX_BODY = 60_000;
const MAX_MODEL_TEXT = 20_000;
/** Room for the line that says how much was cut. */
const CUT_LINE = 200;
const MAX_TITLE = 120;
const MAX_ROWS = 100;
const IN_BODY: ReasonLimits = { groups: 10, examples: 3 };

/** The title: one line of the model's words that mention, close and link nothing. */
export function writeTitle(title: string): string {
  const line = neutralise(publishableTitle(title, "Add generated tests"))
    .replaceAll(/\s+/g, " ")
    .replaceAll("&lt;", "<")
    .trim();
  const plain = line.replaceAll("&amp;", "&");
  return plain.length > MAX_TITLE
    ? `${cutText(plain, MAX_TITLE)}...`
    : plain || "Add generated tests";
}

/** The hidden line by which the pull request of a run is recognised. */
function markerOf(runKey: string): string {
  return `<!-- amtp:run-key ${runKey} -->`;
}

/** The content that a body of ours says its files have; undefined for a body that is not ours. */
export function contentToldIn(body: string): string | undefined {
  if (!body.trimStart().startsWith("<!-- amtp:run-key ")) return undefined;
  // The last one is ours: the words of a model stand before it.
  return [...body.matchAll(/content sha256:([0-9a-f]{64})\./gu)].at(-1)?.[1];
}

/**
 * The body of the pull request: what was written, file by file, what was left out and why, and how
 * it was approved. The model's own words stand in a quote, where they can neither hide nor imitate
 * the rest. At most 60,000 characters.
 */
export function writeBody(artifact: ApprovedArtifact, context: BodyContext): string {
  const report = readReport(artifact.meta.report);
  const sections = [
    markerOf(context.runKey),
    modelText(artifact.payload.pr_body),
    filesSection(artifact, report),
    placesSection("What the team asked for", "Instruction", report.instructions),
    missingSection("Left out", groupByReason(report.exclusions, IN_BODY)),
    missingSection("Without a test case", shorten(report.uncovered, IN_BODY)),
    missingSection("Not followed in the source", shorten(report.gaps, IN_BODY)),
    placesSection("Elements without a name or test id", "Element", report.testability),
  ];
  const notes = notesSection(artifact, context);
  const told = sections.filter((part) => part !== "").join("\n\n");
  return `${cutAndTold(told, MAX_BODY - notes.length)}\n\n${notes}`;
}

/** At most so many characters; says how many are left out, and where they are. */
function cutAndTold(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = cutText(text, most - CUT_LINE);
  const left = text.length - cut.length;
  return `${cut}\n\n(${left} more characters are left out here; the run's summary and its artifact have them.)`;
}

function modelText(text: string): string {
  const quote = neutralise(publishableBody(cutAndTold(text, MAX_MODEL_TEXT))).trim();
  if (quote === "") return "";
  return quote
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

function filesSection({ payload }: ApprovedArtifact, report: EngineerReport): string {
  const reported = new Map(report.files.map((file) => [file.path, file]));
  const rows = payload.files.map(({ path, contents }) => {
    const file = reported.get(path);
    const bytes = Buffer.byteLength(contents, "utf8");
    if (file === undefined) return [`\`${path}\``, "–", "–", String(bytes)];
    const grounded = groundedInWords(file.locators, " / ");
    return [`\`${path}\``, String(file.cases.length), grounded, String(bytes)];
  });
  return section("Files", ["File", "Cases", "Locators found in source", "Bytes"], rows);
}

function missingSection(title: string, grouped: GroupedReasons): string {
  return section(title, REASON_HEAD, reasonRows(grouped, neutraliseCell));
}

/** Things of the source with their places. */
function placesSection(
  title: string,
  head: string,
  places: readonly Pick<Exclusion, "what" | "source">[],
): string {
  const rows = places.map(({ what, source }) => [
    neutraliseCell(what),
    source === null ? "" : neutraliseCell(`${source.path}:${source.line}`),
  ]);
  return section(title, [head, "Where"], rows);
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return "";
  const shown = rows.slice(0, MAX_ROWS).map(tableRow);
  const rest = rows.length - shown.length;
  const more = rest > 0 ? [`\n${rest} more are in the run's summary.`] : [];
  const table = [tableRow(head), tableRow(head.map(() => "---")), ...shown];
  return [`### ${title}`, "", ...table, ...more].join("\n");
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function notesSection(artifact: ApprovedArtifact, context: BodyContext): string {
  const { meta, digest, baseBranch } = artifact;
  const behind =
    context.behindBy === 0
      ? []
      : [`The base branch has moved on: this branch is behind by ${context.behindBy}.`];
  const notes = [
    `Written for commit ${meta.source.base_sha} of \`${neutraliseCell(baseBranch)}\`.`,
    ...behind,
    approvalNote(context.approval),
    `Model: ${neutraliseCell(meta.provider)} / ${neutraliseCell(meta.model)}, depth ${meta.depth}.`,
    `Artifact sha256:${digest}, content sha256:${context.contentDigest}.`,
    "Nothing was run against the app. Checks of a pull request that was opened with " +
      "`GITHUB_TOKEN` wait until somebody presses “Approve workflows to run”.",
  ];
  return ["### Notes", "", ...notes.map((note) => `- ${note}`)].join("\n");
}

function approvalNote(approval: ApprovalRecord): string {
  switch (approval.mode) {
    case "environment": {
      const by = approval.approvers.map((login) => `\`${neutraliseCell(login)}\``).join(", ");
      return `Approved in environment \`${neutraliseCell(approval.environment)}\`${by && ` by ${by}`}.`;
    }
    case "draft-pr":
      return "Not approved beforehand: this draft is the gate (`approval: draft-pr`).";
    case "none":
      return "Published without any approval (`approval: none`).";
    case "command":
      return "Opened by hand with the local command.";
  }
}
