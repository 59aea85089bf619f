import type { VerifiedArtifact } from "../../artifacts/read-artifact.ts";
import { FRAMEWORK_TITLES } from "../../contracts/framework.ts";
import { type EngineerReport, readReport } from "../../contracts/report.ts";
import { jobSummary, MAX_BYTES, summaryWithout } from "../../report/job-summary.ts";
import type { SpentByAgent } from "../../report/spent.ts";
import type { WrittenForEach } from "./write-for-each.ts";

/** How much was written. */
export interface Written {
  readonly files: number;
  readonly cases: number;
  /** What each agent spent. */
  readonly spent: SpentByAgent;
}

export interface SummarySources {
  /** What the agents before have stored; the app model is the Repo Crawler's. */
  readonly upstream: {
    readonly crawl: VerifiedArtifact<"appModel">;
    readonly testCases: VerifiedArtifact<"generatorOutput">;
  };
  readonly hasSummary: boolean;
}

/**
 * Writes the job summary that the approver reads, from the artifacts as they were stored, so that the
 * summary and the digests in it speak of the same bytes. Elsewhere than on GitHub nothing is written.
 */
export async function writeApprovalSummary(
  made: WrittenForEach,
  { upstream, hasSummary }: SummarySources,
): Promise<Written> {
  const { written, without } = made;
  const spent = spentByAgent(made, upstream);
  const told = written.map(({ stored, artifact }) => {
    const { payload, meta } = artifact.content;
    const report = readReport(meta.report);
    const { digest, storeId: artifactId } = stored;
    return { digest, artifactId, files: payload.files, report, meta, spent };
  });
  if (hasSummary) {
    const most = MAX_BYTES / Math.max(told.length, 1);
    const summaries = told.map((facts) => jobSummary(facts, most));
    const text = [...summaries, ...without.map(summaryWithout)].join("\n");
    const { summary } = await import("@actions/core");
    await summary.addRaw(text).write();
  }
  return {
    files: told.reduce((sum, { files }) => sum + files.length, 0),
    cases: told.reduce((sum, { report }) => sum + casesIn(report), 0),
    spent,
  };
}

function spentByAgent(
  { written }: WrittenForEach,
  { crawl, testCases }: SummarySources["upstream"],
): SpentByAgent {
  const isOne = written.length === 1;
  return [
    ["Repo Crawler", crawl.content.meta.usage],
    ["Test Case Generator", testCases.content.meta.usage],
    ...written.map(({ framework, artifact }) => {
      const which = isOne ? "" : ` (${FRAMEWORK_TITLES[framework]})`;
      return [`Test Engineer${which}`, artifact.content.meta.usage] as const;
    }),
  ];
}

function casesIn({ files }: EngineerReport): number {
  return files.reduce((sum, file) => sum + file.cases.length, 0);
}
