import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const PERSON = [
  "-c",
  "user.name=Ada",
  "-c",
  "user.email=ada@example.com",
  "-c",
  "commit.gpgsign=false",
];

/** Files by path; a value is text, or bytes as they are. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Runs git in a folder and gives its output, trimmed. */
export function git(folder: string, ...args: readonly string[]): string {
  const output = execFileSync("git", [...PERSON, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return output.toString("utf8").trim();
}

/** A repository on branch `main` with one commit that holds these files. */
export function createRepository(folder: string, files: Files): void {
  git(folder, "init", "-q", "-b", "main");
  writeFiles(folder, files);
  commitAll(folder, "first");
}

export function commitAll(folder: string, message: string): string {
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", message);
  return git(folder, "rev-parse", "HEAD");
}
