import type { Value } from "../../code/value.ts";
import type { FileRoute } from "../../packages/next/file-routes.ts";

/** A file that is a page, at one of its URLs. */
export interface PageFile {
  readonly path: string;
  readonly route: FileRoute;
  /** Its parameters; left out where they are not known. */
  readonly params?: Value;
}
