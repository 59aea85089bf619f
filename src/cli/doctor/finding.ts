/** What one check found. */
export interface Finding {
  readonly what: string;
  readonly state: "ok" | "warning" | "failed";
  /** What is so, and what to do about it. */
  readonly detail: string;
}

const MARKS: Readonly<Record<Finding["state"], string>> = {
  ok: "ok     ",
  warning: "warning",
  failed: "FAILED ",
};

/** Findings as lines for a person. */
export function findingLines(findings: readonly Finding[]): string {
  return findings.map(({ what, state, detail }) => `${MARKS[state]} ${what}: ${detail}\n`).join("");
}
