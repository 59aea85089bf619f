/**
 * What reading costs: `node test/benchmark/reading/table.ts [files[x bytes per file] …]` prints a table of requests,
 * CPU and peak memory for repositories of 500, 5,000 and 50,000 files at each depth, cold and warm,
 * through the API of a local GitHub in a process of its own.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { DEPTHS } from "../../../src/contracts/depth.ts";
import type { CrawlCost } from "./crawl.ts";
import { crawlCost, withGitHub } from "./processes.ts";
import { createSyntheticRepository } from "./synthetic-repository.ts";

/** The mean of source files is about 4,500 bytes; the last two differ in bytes alone. */
const SIZES = ["500", "5000", "50000", "20000x1000", "20000x12000"];
const MEAN_BYTES = 4500;

async function measureSize(wanted: string): Promise<void> {
  const [files = 0, bytesPerFile = MEAN_BYTES] = wanted.split("x").map(Number);
  const folder = await mkdtemp(join(tmpdir(), "amtp-reading-"));
  try {
    const gitDir = join(folder, "shop.git");
    await createSyntheticRepository(gitDir, { files, bytesPerFile });
    await withGitHub({ folder, gitDir }, async (url) => {
      for (const depth of DEPTHS) {
        const cache = join(folder, `cache-${depth}`);
        print(wanted, `${depth} cold`, await crawlCost(["github", url, depth, cache]));
        print(wanted, `${depth} warm`, await crawlCost(["github", url, depth, cache]));
      }
    });
    print(wanted, "deep local", await crawlCost(["local", gitDir, "deep"]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print(size: string, what: string, cost: CrawlCost): void {
  const cells = [
    size,
    what,
    cost.read,
    cost.requests,
    cost.cacheHits,
    cost.cpuSeconds.toFixed(2),
    cost.seconds.toFixed(2),
    cost.peakMegabytes.toFixed(0),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

console.log("| files | crawl | read | requests | cache hits | CPU s | wall s | peak MB |");
console.log("|---|---|---|---|---|---|---|---|");
const sizes = process.argv.slice(2);
for (const size of sizes.length > 0 ? sizes : SIZES) await measureSize(size);
