import { GUIDANCE_PATH, type Guidance } from "../contracts/guidance.ts";
import { type GuidanceFile, readGuidance } from "../guidance/read-guidance.ts";
import type { RepositoryReader, TreeEntry } from "../repository/reader.ts";
import { decodeSource } from "../repository/selection/index.ts";

/** Instructions that people write are far shorter. */
const MAX_BYTES = 64 * 1024;

/**
 * The team's instructions of this state of the repository: those of the working directory, then those
 * of the whole repository. Undefined where there is no such file.
 */
export async function readTeamGuidance(
  reader: RepositoryReader,
  entries: readonly TreeEntry[],
  workingDirectory: string,
): Promise<Guidance | undefined> {
  const paths = [...new Set([inside(workingDirectory), GUIDANCE_PATH])];
  const found = paths.flatMap((path) => entries.find((entry) => entry.path === path) ?? []);
  if (found.length === 0) return undefined;
  const texts = new Map<string, GuidanceFile["text"]>();
  for await (const { sha, bytes } of reader.readBlobs(found.filter(isReadable))) {
    const decoded = decodeSource(bytes);
    texts.set(
      sha,
      "text" in decoded ? decoded.text : { unread: `it is no text (${decoded.skip})` },
    );
  }
  const unread = { unread: `it is no plain file of at most ${MAX_BYTES / 1024} KB` };
  return readGuidance(found.map(({ path, sha }) => ({ path, text: texts.get(sha) ?? unread })));
}

function inside(folder: string): string {
  return folder === "" ? GUIDANCE_PATH : `${folder}/${GUIDANCE_PATH}`;
}

function isReadable({ mode, size }: TreeEntry): boolean {
  return (mode === "100644" || mode === "100755") && size <= MAX_BYTES;
}
