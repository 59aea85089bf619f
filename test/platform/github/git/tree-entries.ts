/** One entry of a git tree as the REST API names it. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  /** Bytes; blobs only. */
  readonly size: number | null;
}

const ENTRY = /^(\d{6}) (blob|tree|commit) ([0-9a-f]{40}) +(-|\d+)\t/;

/** Parses `git ls-tree -l -z`. Throws when git answers anything else. */
export function parseTreeEntries(output: Buffer): TreeEntry[] {
  return output
    .toString()
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const match = ENTRY.exec(line);
      if (match === null) throw new Error(`unexpected line of git ls-tree: ${line}`);
      const [prefix, mode = "", type, sha = "", size] = match;
      return {
        path: line.slice(prefix.length),
        mode,
        type: type as TreeEntry["type"],
        sha,
        size: size === "-" ? null : Number(size),
      };
    });
}
