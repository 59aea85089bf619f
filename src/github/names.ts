import { hashOf } from "../contracts/canonical-json.ts";
import type { Depth } from "../contracts/depth.ts";
import { NamedError } from "../contracts/errors.ts";
import type { Framework } from "../contracts/framework.ts";
import { isRepositoryName } from "../contracts/names.ts";

/** Owner and name, as octokit's routes want them. Throws `InvalidInput` for another form. */
export function splitName(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner, repo] = repository.split("/");
  if (isRepositoryName(repository) && owner !== undefined && repo !== undefined) {
    return { owner, repo };
  }
  throw new NamedError(
    "InvalidInput",
    `repository: ${JSON.stringify(repository.slice(0, 200))} is not of the form owner/name.`,
  );
}

const LONGEST_REF = 255;
/** Letters, digits and the punctuation that a branch, tag or commit may have; no `:`, `^`, `~`, `@{`. */
const REF = /^[\p{L}\p{N}._/+@#%=,&!'()-]+$/u;

/**
 * The ref that a user asked for, unchanged, when it can be a branch, tag or commit. Throws
 * `InvalidInput` for anything that git or a URL could take for something else, such as an option.
 * Source: git-scm.com/docs/git-check-ref-format.
 */
export function checkRefName(ref: string): string {
  const problem = problemOfRef(ref);
  if (problem === null) return ref;
  throw new NamedError(
    "InvalidInput",
    `ref: ${JSON.stringify(ref.slice(0, LONGEST_REF))} ${problem}. Give a branch, a tag or a commit SHA.`,
  );
}

function problemOfRef(ref: string): string | null {
  if (ref === "") return "is empty";
  if (ref.length > LONGEST_REF) return `is longer than ${LONGEST_REF} characters`;
  if (ref.startsWith("-")) return "looks like an option, not like a ref";
  if (!REF.test(ref)) return "has a character that no ref has";
  if (ref.includes("..") || ref.includes("//") || ref.startsWith("/") || ref.endsWith("/")) {
    return "is not the form of a ref";
  }
  return null;
}

/** What makes two runs aim at the same pull request. */
export interface RunKey {
  readonly framework: Framework;
  /** `owner/name`; GitHub does not tell upper from lower case. */
  readonly repository: string;
  /** The branch a pull request goes to, whatever its head is by now. */
  readonly baseBranch: string;
  readonly depth: Depth;
  /** Relative to the repository root; "" or "." for the root itself. */
  readonly workingDirectory: string;
}

const BRANCH_HASH_DIGITS = 16;

/** The run key as 64 hex digits; it stands in the pull request's marker. */
export function hashOfRunKey(key: RunKey): string {
  const workingDirectory = key.workingDirectory.replace(/^\.?\/?/, "").replace(/\/$/, "");
  const { framework, baseBranch, depth } = key;
  const repository = key.repository.toLowerCase();
  return hashOf({ framework, repository, baseBranch, depth, workingDirectory });
}

/** The branch of a run: `amtp/playwright-<16 hex>`. No text of a user or a model is in it. */
export function headBranchOf(key: RunKey): string {
  return `amtp/${key.framework}-${hashOfRunKey(key).slice(0, BRANCH_HASH_DIGITS)}`;
}
