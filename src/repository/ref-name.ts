import { NamedError } from "../contracts/errors.ts";

const MAX_LENGTH = 255;
/** Letters, digits and the punctuation that a branch, tag or commit may have; no `:`, `^`, `~`, `@{`. */
const REF = /^[\p{L}\p{N}._/+@#%=,&!'()-]+$/u;

/**
 * The ref that a user asked for, unchanged, when it can be a branch, tag or commit. Throws
 * `InvalidInput` for anything that git or a URL could take for something else, such as an option.
 * Source: git-scm.com/docs/git-check-ref-format.
 */
export function checkRefName(ref: string): string {
  const problem = problemOf(ref);
  if (problem === null) return ref;
  throw new NamedError(
    "InvalidInput",
    `ref: ${JSON.stringify(ref.slice(0, MAX_LENGTH))} ${problem}. Give a branch, a tag or a commit SHA.`,
  );
}

function problemOf(ref: string): string | null {
  if (ref === "") return "is empty";
  if (ref.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  if (ref.startsWith("-")) return "looks like an option, not like a ref";
  if (!REF.test(ref)) return "has a character that no ref has";
  if (ref.includes("..") || ref.includes("//") || ref.startsWith("/") || ref.endsWith("/")) {
    return "is not the form of a ref";
  }
  return null;
}
