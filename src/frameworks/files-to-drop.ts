import type { Exclusion } from "../contracts/exclusion.ts";
import type { FileCheck, FileFindings } from "./types.ts";

/** The files that a quality rule speaks against, with the reasons. */
export function filesToDrop({ files }: { readonly files: readonly FileFindings[] }): Exclusion[] {
  return files.flatMap(({ path, findings }) => {
    const [first] = findings;
    if (first === undefined) return [];
    const reasons = new Set(findings.map(({ rule, message }) => `${rule}: ${message}`));
    return [{ what: path, reason: [...reasons].join("; "), source: { path, line: first.line } }];
  });
}

/** For whoever is to mend a file: each finding with its line; null for a file without one. */
export function whatToMend({ path, findings }: FileCheck): string | null {
  if (findings.length === 0) return null;
  const words = findings.map(({ rule, line, message }) => `${rule} (line ${line}): ${message}`);
  return `${path}: ${words.join("; ")}`;
}

/** What speaks against these files, one line each; nothing when they may be published. */
export function faultsIn(files: readonly FileFindings[]): readonly string[] {
  return filesToDrop({ files }).map(({ what, reason }) => `${what}: ${reason}`);
}
