/** Why a file of the tree is not read. Every skipped file is counted under exactly one of these. */
export type SkipReason =
  | "outside_working_directory"
  | "unsafe_name"
  | "submodule"
  | "symlink"
  | "vendored"
  | "generated"
  | "lock"
  | "minified"
  | "binary"
  | "lfs"
  | "huge"
  | "encoding";

export type SkipCounts = Readonly<Partial<Record<SkipReason, number>>>;
