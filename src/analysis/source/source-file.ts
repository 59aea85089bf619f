/** One text file of the repository; the path is relative to the repository root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
