import type { PreflightInputs } from "../contracts/inputs/steps.ts";

type Asked = Pick<
  PreflightInputs,
  "request" | "GITHUB_SHA" | "GITHUB_REF_NAME" | "GITHUB_REF_TYPE"
>;

/** Which state of the repository a workflow run is about, before it is looked up. */
export interface SourceToRead {
  /** Branch, tag or commit. */
  readonly ref: string;
  /** The same in the words of the user. */
  readonly requestedRef: string;
  /** The branch a pull request goes to; undefined where the repository has to say. */
  readonly baseBranch: string | undefined;
}

/**
 * What the user asked for; without it the commit of the workflow run, so that what was pushed since
 * is not read, with its branch as the base.
 */
export function sourceToRead({ request, ...runner }: Asked): SourceToRead {
  const asksForRef = request.ref !== "";
  const runsOnBranch = !asksForRef && runner.GITHUB_REF_TYPE === "branch";
  const baseBranch = request["base-branch"] || (runsOnBranch ? runner.GITHUB_REF_NAME : "");
  return {
    ref: request.ref || runner.GITHUB_SHA,
    requestedRef: request.ref || runner.GITHUB_REF_NAME || runner.GITHUB_SHA,
    baseBranch: baseBranch || undefined,
  };
}
