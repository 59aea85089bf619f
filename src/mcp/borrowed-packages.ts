import { z } from "zod";
import type { RepositoryReader, TreeEntry } from "../repository/reader.ts";
import { isBelow } from "../repository/selection/index.ts";
import { readSources } from "./read-sources.ts";

/** Far above what real repositories have; manifests beyond these are not asked. */
const MAX_MANIFESTS = 1000;
const MAX_MANIFEST_BYTES = 256 * 1024;

const versions = z.record(z.string(), z.unknown()).optional();
const manifestSchema = z.object({
  name: z.string().optional(),
  dependencies: versions,
  devDependencies: versions,
  peerDependencies: versions,
});

interface Manifest {
  readonly folder: string;
  readonly name: string | undefined;
  readonly uses: readonly string[];
}

/**
 * Folders of the repository's packages that those of a working directory are built with, and so on:
 * what a page is made of is often written there. None where the whole repository is read.
 */
export async function borrowedFolders(
  reader: RepositoryReader,
  entries: readonly TreeEntry[],
  workingDirectory: string,
): Promise<readonly string[]> {
  if (workingDirectory === "") return [];
  const manifests = await readManifests(reader, entries);
  const byName = new Map(manifests.map((manifest) => [manifest.name, manifest]));
  const reached = new Set(manifests.filter(({ folder }) => isAtOrBelow(folder, workingDirectory)));
  for (const { uses } of reached)
    for (const name of uses) {
      const used = byName.get(name);
      if (used !== undefined) reached.add(used);
    }
  return [...reached]
    .map(({ folder }) => folder)
    .filter((folder) => folder !== "" && !isAtOrBelow(folder, workingDirectory));
}

function isAtOrBelow(folder: string, workingDirectory: string): boolean {
  return folder === workingDirectory || isBelow(folder, workingDirectory);
}

async function readManifests(
  reader: RepositoryReader,
  entries: readonly TreeEntry[],
): Promise<readonly Manifest[]> {
  const files = entries.filter((entry) => isManifest(entry)).slice(0, MAX_MANIFESTS);
  const { sources } = await readSources(reader, files);
  return sources.flatMap(({ path, text }) => manifestOf(path, text) ?? []);
}

function isManifest({ path, mode, size }: TreeEntry): boolean {
  const isFile = mode === "100644" || mode === "100755";
  const named = /(?:^|\/)package\.json$/u.test(path) && !path.includes("node_modules/");
  return isFile && named && size <= MAX_MANIFEST_BYTES;
}

/** Null for a file that is no manifest. */
function manifestOf(path: string, text: string): Manifest | null {
  const parsed = manifestSchema.safeParse(parseOrNull(text));
  if (!parsed.success) return null;
  const { name, dependencies, devDependencies, peerDependencies } = parsed.data;
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  const uses = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });
  return { folder, name, uses };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
