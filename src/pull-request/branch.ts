import { hashOf } from "../contracts/canonical-json.ts";
import type { Depth } from "../contracts/depth.ts";
import type { Framework } from "../contracts/framework.ts";

/** What makes two runs aim at the same pull request. Source: design section 8. */
export interface RunKey {
  readonly framework: Framework;
  /** `owner/name`; GitHub does not tell upper from lower case. */
  readonly repository: string;
  /** 40 hex digits. */
  readonly baseSha: string;
  readonly depth: Depth;
  /** Relative to the repository root; "" or "." for the root itself. */
  readonly workingDirectory: string;
}

const BRANCH_HASH_DIGITS = 16;

/** The run key as 64 hex digits; it stands in the pull request's marker. */
export function hashOfRunKey(key: RunKey): string {
  const workingDirectory = key.workingDirectory.replace(/^\.?\/?/, "").replace(/\/$/, "");
  return hashOf({ ...key, repository: key.repository.toLowerCase(), workingDirectory });
}

/** The branch of a run: `amtp/playwright-<16 hex>`. No text of a user or a model is in it. */
export function headBranchOf(key: RunKey): string {
  return `amtp/${key.framework}-${hashOfRunKey(key).slice(0, BRANCH_HASH_DIGITS)}`;
}
