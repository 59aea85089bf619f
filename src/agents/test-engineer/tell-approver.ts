import * as core from "@actions/core";
import { readArtifact } from "../../artifacts/read-artifact.ts";
import type { StoredArtifact } from "../../artifacts/store.ts";
import { readReport } from "../../contracts/report.ts";
import { jobSummary } from "../../report/job-summary.ts";
import type { AgentContext } from "../context.ts";

/** How much was written. */
export interface Written {
  readonly files: number;
  readonly testCases: number;
}

/**
 * Writes the job summary that the approver reads, from the artifact as it was stored, so that the
 * summary and the digest in it speak of the same bytes. Elsewhere than on GitHub nothing is written.
 */
export async function tellApprover(
  context: AgentContext,
  stored: StoredArtifact,
  hasSummary: boolean,
): Promise<Written> {
  const { kind, digest, storeId } = stored;
  const expected = { kind, contract: "engineerOutput", digest, runId: context.runId } as const;
  const { payload, meta } = readArtifact(await context.store.get(stored), expected).content;
  const report = readReport(meta.report);
  if (hasSummary) {
    const { files } = payload;
    const text = jobSummary({ digest, artifactId: storeId, files, report, meta });
    await core.summary.addRaw(text).write();
  }
  const testCases = report.files.reduce((sum, { cases }) => sum + cases.length, 0);
  return { files: payload.files.length, testCases };
}
