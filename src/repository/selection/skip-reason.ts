/** Why a file of the tree is not read. Every skipped file is counted under exactly one of these. */
export const SKIP_REASONS = [
  "outside_working_directory",
  "unsafe_name",
  "submodule",
  "symlink",
  "vendored",
  "generated",
  "lock",
  "minified",
  "binary",
  "lfs",
  "huge",
  "encoding",
] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];

export type SkipCounts = Readonly<Partial<Record<SkipReason, number>>>;
