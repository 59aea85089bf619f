import { analyse } from "../analysis/analyse.ts";
import type { SourceFile } from "../analysis/source/source-file.ts";
import { type OpenAppModel, openAppModel } from "../app-model/open-app-model.ts";
import type { Framework } from "../contracts/framework.ts";
import { NamedError } from "../contracts/errors.ts";
import type { RepositoryReader, TreeEntry } from "../repository/reader.ts";
import { decodeSource, filterTree, readAttributes } from "../repository/selection/index.ts";
import type { GeneratedFile } from "../safety/finding.ts";
import type { ReachingHelpers } from "../safety/helpers/reaching.ts";
import { readReaching } from "./imported-helpers.ts";

/** What the repository itself says at the commit that was read. */
export interface BaseFacts {
  /** Only its existing tests and their configuration are in it, no page. */
  readonly model: OpenAppModel;
  /** Every path of the commit. */
  readonly existingPaths: ReadonlySet<string>;
  /** What of the files that the new ones import reaches the machine. */
  readonly reaching: ReachingHelpers;
}

/** What says where the tests of a framework are: the first kind is read before the second. */
const TELLING: Readonly<Record<Framework, readonly RegExp[]>> = {
  playwright: [
    /(?:^|\/)(?:playwright|cypress)\.config\.[cm]?[jt]s$/u,
    /\.(?:spec|test|e2e)\.[cm]?[jt]sx?$/u,
  ],
  // Flows stand in the folder of their app, which the files that it is built with tell.
  maestro: [
    /(?:^|\/)(?:\.maestro\/config\.ya?ml|package\.json|pubspec\.yaml|(?:build|settings)\.gradle(?:\.kts)?|project\.ya?ml)$|\.xcodeproj\/project\.pbxproj$/u,
    /(?:^|\/)(?:app\.(?:json|config\.(?:json|[cm]?[jt]s))|(?:app\/_layout|index|App)(?:\.(?:android|ios|native))?\.[jt]sx?|lib\/main\.dart)$/u,
    /(?:^|\/)(?:\.maestro|maestro|flows)\/.*\.ya?ml$/iu,
  ],
};
const MAX_FILES = 200;

/** Whose tests are asked for. */
export interface TestsOf {
  readonly workingDirectory: string;
  readonly framework: Framework;
  /** The files to be written. */
  readonly files: readonly GeneratedFile[];
}

/**
 * Reads where the repository keeps its tests, so that nobody has to be believed about it: a few
 * requests, whatever its size. Throws `UpstreamArtifactInvalid` for a working directory that is not
 * there, and what the reader throws.
 */
export async function readBaseFacts(
  reader: RepositoryReader,
  { workingDirectory, framework, files }: TestsOf,
): Promise<BaseFacts> {
  const entries = await reader.listTree();
  const { kept } = filterTree(entries, { workingDirectory, attributes: readAttributes([]) });
  if (kept.length === 0) throw notThere(workingDirectory);
  const sources = await readTexts(reader, testFiles(kept, framework));
  const paths = kept.map(({ path }) => path);
  const model = openAppModel(await analyse(sources, { workingDirectory, paths, dialects: [] }));
  const reaching = await readReaching(entries, files, (some) => readTexts(reader, some));
  return { model, existingPaths: new Set(entries.map(({ path }) => path)), reaching };
}

/** Configurations before tests, those near the root first. */
function testFiles(entries: readonly TreeEntry[], framework: Framework): readonly TreeEntry[] {
  const byDepth = entries.toSorted((a, b) => depthOf(a) - depthOf(b));
  const telling = TELLING[framework].flatMap((kind) =>
    byDepth.filter(({ path }) => kind.test(path)),
  );
  return [...new Set(telling)].slice(0, MAX_FILES);
}

function depthOf({ path }: TreeEntry): number {
  return path.split("/").length;
}

async function readTexts(
  reader: RepositoryReader,
  entries: readonly TreeEntry[],
): Promise<readonly SourceFile[]> {
  const texts: SourceFile[] = [];
  for await (const { sha, bytes } of reader.readBlobs(entries)) {
    const decoded = decodeSource(bytes);
    if (!("text" in decoded)) continue;
    const { text } = decoded;
    for (const { path } of entries.filter((entry) => entry.sha === sha)) texts.push({ path, text });
  }
  return texts;
}

function notThere(workingDirectory: string): NamedError {
  return new NamedError(
    "UpstreamArtifactInvalid",
    `The tests are for the folder ${JSON.stringify(workingDirectory)}, which the commit does not have. Start a new run.`,
  );
}
