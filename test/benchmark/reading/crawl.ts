/**
 * One crawl in a process of its own: reads, filters and decodes what
 * a depth reads, and prints what it cost as one line of JSON.
 *
 * `node crawl.ts <kind> <source> <depth> [cache folder]`, kind `github`, `local` (a commit) or `disk`
 * (the files as they are); depth `all` reads every file that is kept.
 */
import { DEPTHS, type Depth } from "../../../src/contracts/depth.ts";
import { folderCache, noCache } from "../../../src/repository/cache/index.ts";
import { fixedToken } from "../../../src/github/token-source.ts";
import { openGitHubRepository } from "../../../src/repository/github/index.ts";
import { openLocalRepository } from "../../../src/repository/local/index.ts";
import type { RepositoryReader, TreeEntry } from "../../../src/repository/reader.ts";
import {
  decodeSource,
  filterTree,
  readAttributes,
  selectFiles,
  type AttributesFile,
  type PathPriority,
} from "../../../src/repository/selection/index.ts";
import type { Logger } from "../../../src/telemetry/logger.ts";

/** What one crawl cost. */
export interface CrawlCost extends Crawled {
  readonly requests: number;
  readonly cacheHits: number;
  readonly cpuSeconds: number;
  readonly seconds: number;
  /** Of the whole process, node and its modules included. */
  readonly peakMegabytes: number;
}

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warning: (message) => process.stderr.write(`${message}\n`),
  error: (message) => process.stderr.write(`${message}\n`),
  mask: () => undefined,
};

function samePriority(): ReturnType<PathPriority> {
  return { class: "page", rank: 0 };
}

interface Crawled {
  readonly files: number;
  readonly read: number;
  readonly characters: number;
}

/** Texts are counted and let go: what is measured is reading, not what is done with the text. */
async function crawl(reader: RepositoryReader, depth: Depth | null): Promise<Crawled> {
  const entries = await reader.listTree();
  const attributes = readAttributes(await attributesFiles(reader, entries));
  const { kept } = filterTree(entries, { workingDirectory: "", attributes });
  const read = depth === null ? kept : selectFiles(kept, depth, samePriority).read;
  const counts = { files: entries.length, read: 0, characters: 0 };
  for await (const { bytes } of reader.readBlobs(read)) {
    const decoded = decodeSource(bytes);
    if (!("text" in decoded)) continue;
    counts.read += 1;
    counts.characters += decoded.text.length;
  }
  return counts;
}

async function attributesFiles(
  reader: RepositoryReader,
  entries: readonly TreeEntry[],
): Promise<AttributesFile[]> {
  const named = entries.filter(({ path }) => path.split("/").at(-1) === ".gitattributes");
  const paths = new Map(named.map((entry) => [entry.sha, entry.path]));
  const files: AttributesFile[] = [];
  for await (const { sha, bytes } of reader.readBlobs(named)) {
    files.push({ path: paths.get(sha) ?? "", text: Buffer.from(bytes).toString() });
  }
  return files;
}

async function open(
  kind: string,
  source: string,
  cache: string | undefined,
): Promise<RepositoryReader> {
  if (kind === "local" || kind === "disk") {
    const options = { folder: source, workTree: kind === "disk", environment: process.env };
    return (await openLocalRepository(options)).reader;
  }
  return openGitHubRepository({
    repository: "octo/shop",
    auth: fixedToken("reader-of-the-benchmark"),
    apiUrl: source,
    deadlineMs: 300_000,
    logger: silent,
    cache: cache === undefined ? noCache() : folderCache({ folder: cache, logger: silent }),
  });
}

async function main(): Promise<void> {
  const [kind = "", source = "", wanted = "deep", cache] = process.argv.slice(2);
  const depth = DEPTHS.find((one) => one === wanted) ?? null;
  const started = performance.now();
  const before = process.cpuUsage();
  const reader = await open(kind, source, cache);
  const counts = await crawl(reader, depth);
  await reader.close();
  const { user, system } = process.cpuUsage(before);
  const { apiRequests, cacheHits } = reader.usage();
  const cost: CrawlCost = {
    ...counts,
    requests: apiRequests,
    cacheHits,
    cpuSeconds: (user + system) / 1e6,
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(cost)}\n`);
}

await main();
