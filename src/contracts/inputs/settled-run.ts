import * as z from "zod";
import { PROVIDERS } from "../provider.ts";
import * as schemas from "./schemas.ts";

/** Where a run of the local command finds and puts things on this machine. */
const places = z
  .strictObject({
    /** The source; null for a repository on GitHub. */
    folder: schemas.required.nullable(),
    runFolder: schemas.required,
    cacheFolder: schemas.required,
  })
  .readonly();

const settledRun = z
  .strictObject({
    runId: schemas.uuid,
    /** `owner/name`; for a folder without a remote, `local/<folder name>`. */
    repository: z.string().regex(/^[^/]+\/[^/]+$/, "must be of the form owner/name"),
    /** What the user asked for, e.g. `main`. */
    requestedRef: schemas.required,
    commit: schemas.commit,
    /** The branch a pull request goes to; null where there is none. */
    baseBranch: schemas.required.nullable(),
    sourceKind: z.enum(["github", "commit", "work_tree", "folder"]),
    /** What the repository takes with its history, compressed; null where nobody said. */
    kilobytes: z.number().nonnegative().nullable(),
    /** Checked where it came from: by the request, or by finding that folder. */
    workingDirectory: schemas.text,
    provider: z.enum(PROVIDERS).exclude(["auto"]),
    model: schemas.singleLine,
    /** Null on GitHub's runner, where artifacts and caches are services. */
    places: places.nullable(),
  })
  .readonly();

/** What is settled before the first agent starts, so that all of them work on the same. */
export type SettledRun = z.output<typeof settledRun>;

/** A settled run as JSON, which is how the agents are told of it. */
export const settledRunJson = schemas.json.pipe(settledRun);

/** The JSON that `settledRunJson` reads. */
export function writeSettledRun(run: SettledRun): string {
  return JSON.stringify(run);
}
