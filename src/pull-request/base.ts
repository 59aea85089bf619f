import { NamedError } from "../contracts/errors.ts";
import { printablePath } from "../safety/finding.ts";
import { blobSha } from "../repository/blob-sha.ts";
import { FOLDER_MODE, splitPath, type TreeChild, treeSha } from "../repository/tree-hash.ts";
import type { PullRequestReads, TextFile } from "./port.ts";

/** The folders on the way to some files, by path; `""` is the root. Absent ones do not exist. */
export type Folders = ReadonlyMap<string, readonly TreeChild[]>;

/**
 * Reads the folders of a tree that lead to these files: one request for each folder that exists,
 * whatever the size of the repository.
 */
export async function readFolders(
  port: PullRequestReads,
  rootTree: string,
  paths: readonly string[],
): Promise<Folders> {
  const folders = new Map<string, readonly TreeChild[]>([["", await port.tree(rootTree)]]);
  for (const path of foldersOf(paths)) {
    const { folder, name } = splitPath(path);
    const item = folders.get(folder)?.find((candidate) => candidate.name === name);
    if (item !== undefined && isFolder(item)) folders.set(path, await port.tree(item.sha));
  }
  return folders;
}

/**
 * Paths that cannot be added: there is something at the path, something that is no folder on the
 * way to it, or something that differs by case alone. Empty when all can.
 */
function takenPaths(folders: Folders, paths: readonly string[]): readonly string[] {
  return paths.filter((path) => {
    const ways = [...foldersOf([path]), path];
    return ways.some((way) => {
      const { folder, name } = splitPath(way);
      const twins = (folders.get(folder) ?? []).filter(
        (item) => item.name.toLowerCase() === name.toLowerCase(),
      );
      const isWay = way !== path && twins.some((item) => item.name === name && isFolder(item));
      return twins.length > 0 && !isWay;
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
      items.set(name, { name, mode: FOLDER_MODE, sha: folderSha(prefix + name, folders, inside) });
    }
  }
  return treeSha([...items.values()]);
}

function isFolder({ mode }: TreeChild): boolean {
  return mode === FOLDER_MODE;
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
