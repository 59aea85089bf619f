import { readArtifact, type VerifiedArtifact } from "../../artifacts/read-artifact.ts";
import type { StoredArtifact } from "../../artifacts/store.ts";
import { readReport } from "../../contracts/report.ts";
import { jobSummary } from "../../report/job-summary.ts";
import { type Spent, totalSpent } from "../../report/spent.ts";
import type { AgentContext } from "../context.ts";

/** How much was written. */
export interface Written {
  readonly files: number;
  readonly cases: number;
  /** What all three agents spent. */
  readonly spent: Spent;
}

export interface SummarySources {
  readonly stored: StoredArtifact;
  /** What the agents before have stored; the app model is the Repo Crawler's. */
  readonly upstream: {
    readonly crawl: VerifiedArtifact<"appModel">;
    readonly testCases: VerifiedArtifact<"generatorOutput">;
  };
  readonly hasSummary: boolean;
}

/**
 * Writes the job summary that the approver reads, from the artifact as it was stored, so that the
 * summary and the digest in it speak of the same bytes. Elsewhere than on GitHub nothing is written.
 */
export async function writeApprovalSummary(
  context: AgentContext,
  sources: SummarySources,
): Promise<Written> {
  const { stored, upstream, hasSummary } = sources;
  const { kind, digest, storeId } = stored;
  const expected = { kind, contract: "engineerOutput", digest, runId: context.runId } as const;
  const { payload, meta } = readArtifact(await context.store.get(stored), expected).content;
  const report = readReport(meta.report);
  const { crawl, testCases } = upstream;
  const spent = [
    ["Repo Crawler", crawl.content.meta.usage],
    ["Test Case Generator", testCases.content.meta.usage],
    ["Test Engineer", meta.usage],
  ] as const;
  if (hasSummary) {
    const text = jobSummary({
      digest,
      artifactId: storeId,
      files: payload.files,
      report,
      meta,
      spent,
    });
    const { summary } = await import("@actions/core");
    await summary.addRaw(text).write();
  }
  const cases = report.files.reduce((sum, file) => sum + file.cases.length, 0);
  const total = totalSpent(spent.map(([, usage]) => usage));
  return { files: payload.files.length, cases, spent: total };
}
