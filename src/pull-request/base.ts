import { NamedError } from "../contracts/errors.ts";
import { printablePath } from "../safety/finding.ts";
import { blobSha } from "../repository/blob-sha.ts";
import { treeSha } from "../repository/github/tree-hash.ts";
import type { PullRequestPort, TextFile, TreeItem } from "./port.ts";

/** The folders on the way to some files, by path; `""` is the root. Absent ones do not exist. */
export type Folders = ReadonlyMap<string, readonly TreeItem[]>;

/**
 * Reads the folders of a tree that lead to these files: one request for each folder that exists,
 * whatever the size of the repository.
 */
export async function readFolders(
  port: PullRequestPort,
  rootTree: string,
  paths: readonly string[],
): Promise<Folders> {
  const folders = new Map<string, readonly TreeItem[]>([["", await port.tree(rootTree)]]);
  for (const path of foldersOf(paths)) {
    const { parent, name } = splitPath(path);
    const item = folders.get(parent)?.find((candidate) => candidate.name === name);
    if (item?.mode === "040000") folders.set(path, await port.tree(item.sha));
  }
  return folders;
}

/**
 * Paths that cannot be added: there is something at the path, something that is no folder on the
 * way to it, or something that differs by case alone. Empty when all can.
 */
export function takenPaths(folders: Folders, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const ways = [...foldersOf([path]), path];
    return ways.some((way) => {
      const { parent, name } = splitPath(way);
      const twins = (folders.get(parent) ?? []).filter(
        (item) => item.name.toLowerCase() === name.toLowerCase(),
      );
      const folder = way !== path && twins.some((item) => item.name === name && isFolder(item));
      return twins.length > 0 && !folder;
    });
  });
}

/** Throws `TargetExists` when one of the paths is taken at this state of the repository. */
export function assertFree(folders: Folders, paths: readonly string[], where: string): void {
  const taken = takenPaths(folders, paths);
  if (taken.length === 0) return;
  const list = taken.slice(0, 5).map((path) => `"${printablePath(path)}"`);
  throw new NamedError(
    "TargetExists",
    `${list.join(", ")} cannot be added: ${where} already has a file or folder of that name ` +
      "(upper and lower case count as the same). Existing files are never changed. " +
      "Start a new run on the present state of the branch.",
  );
}

/**
 * The SHA of the tree that results when the files are added, each with mode 100644, and nothing
 * else changes. Computed as git does, so that what the platform wrote can be proved.
 */
export function expectedTree(folders: Folders, files: readonly TextFile[]): string {
  return folderSha("", folders, files);
}

function folderSha(folder: string, folders: Folders, files: readonly TextFile[]): string {
  const touched = new Set<string>();
  const items = new Map((folders.get(folder) ?? []).map((item) => [item.name, item]));
  const prefix = folder === "" ? "" : `${folder}/`;
  const inside = files.filter(({ path }) => path.startsWith(prefix));
  for (const { path, contents } of inside) {
    const [name = "", ...rest] = path.slice(prefix.length).split("/");
    if (rest.length === 0)
      items.set(name, { name, mode: "100644", sha: blobSha(Buffer.from(contents, "utf8")) });
    else if (!touched.has(prefix + name)) {
      touched.add(prefix + name);
      items.set(name, { name, mode: "040000", sha: folderSha(prefix + name, folders, inside) });
    }
  }
  return treeSha([...items.values()]);
}

function isFolder({ mode }: TreeItem): boolean {
  return mode === "040000";
}

/** Every folder above these paths, parents first, each once. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const segments = path.split("/").slice(0, -1);
    segments.forEach((_, index) => folders.add(segments.slice(0, index + 1).join("/")));
  }
  return [...folders].toSorted((left, right) => left.length - right.length);
}

function splitPath(path: string): { parent: string; name: string } {
  const at = path.lastIndexOf("/");
  return { parent: at === -1 ? "" : path.slice(0, at), name: path.slice(at + 1) };
}
