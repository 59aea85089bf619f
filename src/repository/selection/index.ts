export { readAttributes } from "./attributes.ts";
export type { AttributesFile, AttributesOf } from "./attributes.ts";
export { decodeSource } from "./decode-source.ts";
export { filterTree, isBelow } from "./filter-tree.ts";
export { selectFiles } from "./select-files.ts";
export type { PathPriority } from "./select-files.ts";
export type { SkipReason } from "./skip-reason.ts";
export { detectWorkspaces } from "./workspaces.ts";
