import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { blobSha } from "../../../src/repository/blob-sha.ts";
import { actionsStore, bundleCache } from "../../../src/repository/cache/index.ts";
import type { CacheAccess, LocalResults } from "../../platform/results/index.ts";
import { becomeStep, startedResults, temporaryFolder } from "../../platform/results/support.ts";
import { recordingLogger } from "../quiet-logger.ts";

const BLOBS = Array.from({ length: 300 }, (_, index) => {
  const bytes = Buffer.from(`export const value = ${index};\n`);
  return { sha: blobSha(bytes), bytes };
});

/** One run of a job: how many of the blobs came from the cache; those missing are put. */
async function runJob(
  results: LocalResults,
  { folder, access = "write" }: { readonly folder: string; readonly access?: CacheAccess },
): Promise<number> {
  const run = results.addRun({ repository: "octo/shop", runId: 42 });
  await becomeStep(results.environmentFor(run, { cache: access }));
  const cache = bundleCache({ store: actionsStore(), folder, logger: recordingLogger() });
  await cache.restore("octo/shop");
  let hits = 0;
  for (const blob of BLOBS) {
    if ((await cache.get(blob.sha, blob.bytes.length)) === null) await cache.put(blob);
    else hits += 1;
  }
  await cache.save();
  return hits;
}

describe("blobs in the cache of GitHub Actions", () => {
  it("are one entry, saved once, and all come back in the next run", async () => {
    const results = await startedResults();
    const folder = join(await temporaryFolder(), "amtp-blobs");
    expect(await runJob(results, { folder })).toBe(0);
    expect(await runJob(results, { folder })).toBe(BLOBS.length);
    expect(results.caches.list()).toHaveLength(1);
  });

  it("are read, and none is saved, where the token may only read", async () => {
    const results = await startedResults();
    const folder = join(await temporaryFolder(), "amtp-blobs");
    expect(await runJob(results, { folder, access: "read" })).toBe(0);
    expect(results.caches.list()).toHaveLength(0);
    await runJob(results, { folder });
    expect(await runJob(results, { folder, access: "read" })).toBe(BLOBS.length);
  });

  it("are all missed, and nothing fails, where the token may do nothing", async () => {
    const results = await startedResults();
    const folder = join(await temporaryFolder(), "amtp-blobs");
    await runJob(results, { folder });
    expect(await runJob(results, { folder, access: "none" })).toBe(0);
  });
});
