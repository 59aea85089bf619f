/** A full SHA-1 as git prints it; nothing shorter names an object for certain. */
export const SHA = /^[0-9a-f]{40}$/u;

/** GitHub's own limit is 100 characters; managed users of a company have `_` in their names. */
const FULL_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/u;

/** `owner/repo` with the characters that GitHub allows; never a path such as ./a or a/b/c. */
export function isRepositoryName(text: string): boolean {
  return FULL_NAME.test(text) && !/\/\.{1,2}$/u.test(text);
}
