import type { DroppedFile } from "../contracts/report.ts";
import type { CheckReport } from "./types.ts";

/** The files that a quality rule speaks against, with the reasons. */
export function filesToDrop({ files }: CheckReport): DroppedFile[] {
  return files
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => ({
      path,
      reason: findings
        .map(({ rule, line, message }) => `${rule} (line ${line}): ${message}`)
        .join("; "),
    }));
}
