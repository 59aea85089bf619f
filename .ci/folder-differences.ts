import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Names of files that two folders do not have alike: another byte, or in one of them alone. Sorted. */
export async function folderDifferences(one: string, other: string): Promise<string[]> {
  const [first, second] = await Promise.all([contents(one), contents(other)]);
  const names = [...new Set([...first.keys(), ...second.keys()])].toSorted();
  return names.filter((name) => first.get(name) !== second.get(name));
}

async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(
    async (file) => [file.slice(folder.length + 1), await readFile(file, "base64")] as const,
  );
  return new Map(await Promise.all(pairs));
}
