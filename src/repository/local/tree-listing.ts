import { NamedError } from "../../contracts/errors.ts";
import type { TreeEntry } from "../reader.ts";
import { gitOutput, type GitPlace } from "./git.ts";

const NUL = 0;
const TAB = 9;
const MODES = new Set<string>(["100644", "100755", "120000", "160000"]);

/** Every file of a commit, in path order. Throws `RepositoryCorrupt`. */
export async function listCommit(place: GitPlace, commit: string): Promise<TreeEntry[]> {
  const listing = await gitOutput(place, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
  return splitAtNul(listing).map((line) => parseTreeLine(line));
}

/** The parts of `-z` output. A path may hold anything but NUL, a newline included. */
export function splitAtNul(output: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = 0;
  for (let end = output.indexOf(NUL); end !== -1; end = output.indexOf(NUL, start)) {
    parts.push(output.subarray(start, end));
    start = end + 1;
  }
  return parts;
}

/**
 * One line of `git ls-tree -l`: `<mode> <type> <sha> <size or ->\t<path>`.
 * Source: git-scm.com/docs/git-ls-tree, "Output format".
 */
function parseTreeLine(line: Buffer): TreeEntry {
  const tab = line.indexOf(TAB);
  const [mode, type, sha, size] = line.subarray(0, tab).toString("latin1").split(/ +/u);
  if (tab === -1 || sha === undefined || size === undefined || !isMode(mode)) {
    throw new NamedError(
      "RepositoryCorrupt",
      `git listed an entry of mode ${mode ?? "?"} and type ${type ?? "?"} that is no file, link or submodule. Check the repository with "git fsck".`,
    );
  }
  const path = line.subarray(tab + 1).toString("utf8");
  return { path, size: size === "-" ? 0 : Number(size), sha, mode };
}

function isMode(mode: string | undefined): mode is TreeEntry["mode"] {
  return mode !== undefined && MODES.has(mode);
}
