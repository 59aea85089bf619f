import { analyse } from "../analysis/analyse.ts";
import type { AnalysisPhase } from "../analysis/phase-clock.ts";
import { pathPriority } from "../analysis/source/priority.ts";
import { hashOf } from "../contracts/canonical-json.ts";
import { DEPTH_LIMITS } from "../contracts/depth.ts";
import { NamedError } from "../contracts/errors.ts";
import type { AppModel } from "../contracts/generated.ts";
import type { ReadUsage, RepositoryReader } from "../repository/reader.ts";
import { filterTree, isBelow, selectFiles } from "../repository/selection/index.ts";
import { isSecretFile } from "../safety/secret-files.ts";
import { createStopwatch, type Stopwatch } from "../telemetry/stopwatch.ts";
import { citedPaths } from "../app-model/cited-paths.ts";
import type { Room } from "./allowance.ts";
import { borrowedFolders } from "./borrowed-packages.ts";
import { checkWorkingDirectory, monorepoNotice } from "./packages.ts";
import { readGitAttributes, readSources, withinMemory } from "./read-sources.ts";
import { readTeamGuidance } from "./read-team-guidance.ts";
import { createTextReader, type FileEntry, type ReadText } from "./read-text.ts";

/** One repository state, read and understood: what the tools answer from. */
export interface Workspace extends Room {
  /** Differs between any two states that list differently; cursors are bound to it. */
  readonly revision: string;
  /** The files that the depth lists and those that facts cite, in path order. */
  readonly fileTree: readonly FileEntry[];
  readonly appModel: AppModel;
  /**
   * How many files are not listed, by reason; with the listed ones they are the whole tree. Apart
   * from these, `not_read` counts source files that are too many to be analysed.
   */
  readonly omitted: Readonly<Record<string, number>>;
  /** Also of files that the depth does not list. */
  readonly readText: ReadText;
  usage(): ReadUsage;
}

export interface WorkspaceOptions extends Room {
  /** Folder to stay in, relative to the repository root; empty for all of it. */
  readonly workingDirectory: string;
  /** Told what a user should know about what is read, such as the packages of a monorepo. */
  readonly onNotice?: (notice: string) => void;
  /** Told how many files are read, before they are. */
  readonly onFiles?: (count: number) => void;
  /** Told what reading and analysing cost. */
  readonly stopwatch?: Stopwatch;
}

/**
 * Reads and analyses a repository once. Throws `SourceEmpty` when nothing in it is worth reading,
 * `InvalidInput` for a working directory that is not there, and what the reader throws.
 */
export async function openWorkspace(
  reader: RepositoryReader,
  options: WorkspaceOptions,
): Promise<Workspace> {
  const { depth, contextWindow, workingDirectory, onNotice, onFiles } = options;
  const { stopwatch = createStopwatch() } = options;
  const entries = await stopwatch.time("list", () => reader.listTree());
  checkWorkingDirectory(
    workingDirectory,
    entries.map((entry) => entry.path),
  );
  const attributes = await stopwatch.time("read", () => readGitAttributes(reader, entries));
  const borrowed = await stopwatch.time("read", () =>
    borrowedFolders(reader, entries, workingDirectory),
  );
  const { kept, skipped } = withoutSecretFiles(
    filterTree(entries, { workingDirectory, borrowed, attributes }),
  );
  if (!kept.some(({ path }) => isBelow(path, workingDirectory)))
    throw nothingToRead(workingDirectory, skipped);
  const selection = selectFiles(kept, depth, pathPriority);
  const read = withinMemory(selection.read);
  onFiles?.(read.length);
  const { sources, unreadable } = await stopwatch.time("read", () => readSources(reader, read));
  const paths = kept.map((entry) => entry.path);
  const notice = workingDirectory === "" ? monorepoNotice(paths, sources) : null;
  if (notice !== null) onNotice?.(notice);
  const onPhase = (phase: AnalysisPhase, milliseconds: number): void =>
    stopwatch.add(`analyse.${phase}`, milliseconds);
  const guidance = await stopwatch.time("read", () =>
    readTeamGuidance(reader, entries, workingDirectory),
  );
  const { work } = DEPTH_LIMITS[depth];
  const about = { workingDirectory, paths, onPhase, work, ...(guidance && { guidance }) };
  const appModel = await stopwatch.time("analyse", () => analyse(sources, about));
  const listedPaths = new Set([
    ...selection.listed.map(({ path }) => path).filter((path) => isBelow(path, workingDirectory)),
    ...citedPaths(appModel),
  ]);
  const readable = kept.filter((entry) => !unreadable.has(entry.path));
  const fileTree = readable.filter((entry) => listedPaths.has(entry.path));
  return {
    depth,
    ...(contextWindow === undefined ? {} : { contextWindow }),
    revision: revisionOf(reader, { depth, workingDirectory }),
    fileTree: fileTree.map(({ path, size, sha }) => ({ path, size, sha })),
    appModel,
    omitted: sumCounts([
      ...Object.entries(skipped),
      ...[...unreadable.values()].map((reason) => [reason, 1] as const),
      ["beyond_depth", readable.length - fileTree.length],
      ["not_read", kept.length - read.length],
    ]),
    readText: createTextReader(reader, readable),
    usage: () => reader.usage(),
  };
}

/** Where keys are kept is not read at all, so that no fact and no answer can hold one. */
function withoutSecretFiles({ kept, skipped }: ReturnType<typeof filterTree>) {
  const shown = kept.filter(({ path }) => !isSecretFile(path));
  const secret = kept.length - shown.length;
  return { kept: shown, skipped: secret === 0 ? skipped : { ...skipped, secret } };
}

function revisionOf(
  { snapshot }: RepositoryReader,
  options: Pick<WorkspaceOptions, "depth" | "workingDirectory">,
): string {
  const { repository, commit } = snapshot;
  return hashOf({ repository, commit, ...options });
}

function nothingToRead(
  workingDirectory: string,
  skipped: Readonly<Record<string, number>>,
): NamedError {
  const where = workingDirectory === "" ? "The repository" : `The folder "${workingDirectory}"`;
  const reasons = Object.entries(skipped).map(([reason, files]) => `${reason}: ${files}`);
  const why = reasons.length === 0 ? "" : ` Left out: ${reasons.join(", ")}.`;
  return new NamedError(
    "SourceEmpty",
    `${where} holds no source file to read.${why} Check the source and the working directory.`,
  );
}

/** The counts added up by reason, in the order of the reasons, without those that are zero. */
function sumCounts(
  counts: readonly (readonly [reason: string, files: number])[],
): Readonly<Record<string, number>> {
  const sums = new Map<string, number>();
  for (const [reason, files] of counts) sums.set(reason, (sums.get(reason) ?? 0) + files);
  const present = [...sums].filter(([, files]) => files > 0);
  return Object.fromEntries(present.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
