/** Rules for branches; the violations are worded as GitHub words them. */
export interface Ruleset {
  /** Branch names; `*` stands for any text without a slash, `**` for any text. Default `**`. */
  readonly branches?: string;
  /** Nobody may make such a branch. */
  readonly restrictCreations?: boolean;
  /** A branch must have such a name: the source of a regular expression. */
  readonly namePattern?: string;
  readonly requiredSignatures?: boolean;
  /** The source of a regular expression that every message must match. */
  readonly commitMessagePattern?: string;
  /** Paths that no commit may change: the sources of regular expressions. */
  readonly restrictedPaths?: readonly string[];
  /** Bytes. */
  readonly maxFileSize?: number;
  /** Changes only through pull requests. */
  readonly requirePullRequest?: boolean;
  /** Logins that the rules are not for. */
  readonly bypass?: readonly string[];
}
