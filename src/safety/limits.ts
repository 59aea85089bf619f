import type { Finding, GeneratedFile } from "./finding.ts";
import { printablePath } from "./finding.ts";

/** How much one pull request may add. Sizes are bytes of UTF-8. */
export const SIZE_LIMITS = {
  files: 200,
  fileBytes: 256 * 1024,
  totalBytes: 4 * 1024 * 1024,
  /** Longer lines hide things from a reviewer. */
  lineCharacters: 2000,
} as const;

/** Every broken size rule of these files. */
export function reviewSizes(files: readonly GeneratedFile[]): Finding[] {
  const sizes = files.map((file) => Buffer.byteLength(file.contents, "utf8"));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const findings = files.flatMap((file, index) => reviewOne(file, sizes[index] ?? 0));
  if (files.length > SIZE_LIMITS.files) {
    findings.push(wholeSet("too-many-files", `more than ${SIZE_LIMITS.files} files`));
  }
  if (total > SIZE_LIMITS.totalBytes) {
    findings.push(wholeSet("total-too-large", `more than ${SIZE_LIMITS.totalBytes} bytes in all`));
  }
  return findings;
}

function reviewOne(file: GeneratedFile, bytes: number): Finding[] {
  const path = printablePath(file.path);
  if (bytes > SIZE_LIMITS.fileBytes) {
    const message = `the file has more than ${SIZE_LIMITS.fileBytes} bytes`;
    return [{ rule: "file-too-large", path, line: null, message }];
  }
  if (file.contents.trim() === "") {
    return [{ rule: "file-empty", path, line: null, message: "the file has no text" }];
  }
  const long = file.contents
    .split("\n")
    .findIndex((line) => line.length > SIZE_LIMITS.lineCharacters);
  if (long === -1) return [];
  const message = `the line has more than ${SIZE_LIMITS.lineCharacters} characters`;
  return [{ rule: "line-too-long", path, line: long + 1, message }];
}

function wholeSet(rule: "too-many-files" | "total-too-large", message: string): Finding {
  return { rule, path: "(all files)", line: null, message };
}
