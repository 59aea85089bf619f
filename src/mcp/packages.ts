import { NamedError } from "../contracts/errors.ts";
import { detectWorkspaces, isBelow } from "../repository/selection/index.ts";
import { compareText } from "../analysis/order.ts";
import type { SourceFile } from "../analysis/source/source-file.ts";

/** So many folders are named to a user; the rest are counted. */
const MAX_PACKAGES_NAMED = 12;
const MAX_FOLDERS_NAMED = 5;

/**
 * What to tell a user who reads a whole monorepo: its packages, any of which can be the working
 * directory. Null for a repository that declares none. `paths` are all files that are kept.
 */
export function monorepoNotice(
  paths: readonly string[],
  sources: readonly SourceFile[],
): string | null {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const { declaredBy, packages } = detectWorkspaces({ paths, texts });
  if (declaredBy === null || packages.length < 2) return null;
  const named = listed(packages, MAX_PACKAGES_NAMED);
  return `${declaredBy} declares ${packages.length} packages, which are read as one: ${named}. Set working-directory to one of them to test it alone.`;
}

/** Throws `InvalidInput`, naming folders that may have been meant, when no file is in the folder. */
export function checkWorkingDirectory(folder: string, paths: readonly string[]): void {
  if (paths.length === 0 || paths.some((path) => isBelow(path, folder))) return;
  const nearest = nearestFolders(folder, paths);
  const hint =
    nearest.length === 0
      ? "It has no folders: leave it out."
      : `Near it: ${listed(nearest, MAX_FOLDERS_NAMED)}.`;
  throw new NamedError(
    "InvalidInput",
    `working-directory: ${JSON.stringify(folder.slice(0, 200))} is no folder of the repository at this commit. ${hint}`,
  );
}

/** Folders, best first: most segments in common, then packages, then those nearer to the root. */
function nearestFolders(wanted: string, paths: readonly string[]): string[] {
  const segments = new Set(wanted.toLowerCase().split("/"));
  const packages = new Set(
    paths.filter((path) => path.endsWith("/package.json")).map((path) => folderOf(path)),
  );
  const ranked = [...new Set(paths.map((path) => folderOf(path)))]
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .map((folder) => {
      const own = folder.toLowerCase().split("/");
      const common = own.filter((segment) => segments.has(segment)).length;
      return { folder, common, isPackage: packages.has(folder), depth: own.length };
    });
  return ranked
    .toSorted(
      (a, b) =>
        b.common - a.common ||
        Number(b.isPackage) - Number(a.isPackage) ||
        a.depth - b.depth ||
        compareText(a.folder, b.folder),
    )
    .slice(0, MAX_FOLDERS_NAMED)
    .map(({ folder }) => folder);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** Names of folders are not ours, so they are quoted. */
function listed(folders: readonly string[], most: number): string {
  const names = folders.slice(0, most).map((folder) => JSON.stringify(folder));
  const rest = folders.length - names.length;
  return rest === 0 ? names.join(", ") : `${names.join(", ")} and ${rest} more`;
}
