import type { Framework } from "../contracts/framework.ts";
import type { ReachingHelpers } from "./helpers/reaching.ts";

/** Every rule a generated file can break. A file that breaks one is not published. */
export type SafetyRule =
  | "path-invalid"
  | "path-outside-roots"
  | "path-extension"
  | "path-protected"
  | "path-exists"
  | "path-clash"
  | "too-many-files"
  | "file-too-large"
  | "total-too-large"
  | "file-empty"
  | "line-too-long"
  | "hidden-text"
  | "embedded-program"
  | "known-secret"
  | "secret-shape"
  | "code-unparsable"
  | "outside-language"
  | "in-page-code"
  | "module-forbidden"
  | "dynamic-code"
  | "process-access"
  | "network-access"
  | "external-origin"
  | "file-write"
  | "endless-loop"
  | "flow-command";

/** One broken rule. The message says what and how to mend it, and never quotes file contents. */
export interface Finding {
  readonly rule: SafetyRule;
  /** The file's path as printable ASCII, or `file 3` when the path itself must not be shown. */
  readonly path: string;
  /** 1-based; null when the rule is about the whole file. */
  readonly line: number | null;
  readonly message: string;
}

export interface GeneratedFile {
  /** Relative to the repository root, `/` between segments. */
  readonly path: string;
  readonly contents: string;
}

export interface ReviewContext {
  readonly framework: Framework;
  /** Folders that files may be written into, relative to the repository root. */
  readonly allowedRoots: readonly string[];
  /** Paths the repository already has; where they are not known, the writer checks the base tree. */
  readonly existingPaths?: ReadonlySet<string>;
  /** What of the project's own helpers of tests reaches the machine; see `helpers/reaching.ts`. */
  readonly reaching?: ReachingHelpers;
  /** Origins besides this machine that the project's own configuration names, e.g. its `baseURL`. */
  readonly origins?: readonly string[];
  /** Values that must not leave this process: keys and tokens. */
  readonly knownSecrets?: readonly string[];
}

const MAX_SHOWN_PATH = 200;

/** A path that is safe to show anywhere: everything but printable ASCII becomes `\u{…}`. */
export function printablePath(path: string): string {
  const cut = path.length > MAX_SHOWN_PATH ? `${path.slice(0, MAX_SHOWN_PATH)}…(cut)` : path;
  return cut.replaceAll(/[^\x20-\x7e]/gu, (character) => {
    if (character === "…") return "...";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
