import { NamedError } from "../../contracts/errors.ts";

/** GitHub's own limit is 100 characters; managed users of a company have `_` in their names. */
export const FULL_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/u;

/** `owner/repo` with the characters that GitHub allows; never a path such as ./a or a/b/c. */
export function isRepositoryName(text: string): boolean {
  return FULL_NAME.test(text) && !/\/\.{1,2}$/u.test(text);
}

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
