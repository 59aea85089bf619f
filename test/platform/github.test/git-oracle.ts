import { execFileSync } from "node:child_process";

/** The stdout of a git that the local GitHub did not start. */
export function git(gitDir: string, ...args: readonly string[]): string {
  return execFileSync("git", [`--git-dir=${gitDir}`, ...args], { encoding: "utf8" }).trim();
}
