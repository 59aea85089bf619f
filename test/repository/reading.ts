import type { RepositoryReader } from "../../src/repository/reader.ts";

/** The text of every file that a reader lists, by path. */
export async function readAll(reader: RepositoryReader): Promise<Record<string, string>> {
  const entries = await reader.listTree();
  const bySha = new Map<string, string>();
  for await (const { sha, bytes } of reader.readBlobs(entries)) {
    bySha.set(sha, Buffer.from(bytes).toString("utf8"));
  }
  const files = entries.filter((entry) => entry.mode !== "160000");
  return Object.fromEntries(
    files.map((entry) => [entry.path, bySha.get(entry.sha) ?? "(missing)"]),
  );
}

/** The code of the named error that a promise rejects with, or what it gave instead. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "no error",
    (error: unknown) =>
      error instanceof Error && "code" in error ? String(error.code) : String(error),
  );
}
