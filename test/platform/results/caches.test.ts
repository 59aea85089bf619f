import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { restoreCache, saveCache } from "@actions/cache";
import { describe, expect, it } from "vitest";
import type { JobOptions, LocalResults } from "./index.ts";
import { becomeStep, startedResults, temporaryFolder } from "./support.ts";

const RUN = { repository: "octo/shop", runId: 42 };

async function becomeJob(results: LocalResults, options?: JobOptions): Promise<void> {
  await becomeStep(results.environmentFor(results.addRun(RUN), options));
}

async function cachedFolder(text: string): Promise<string> {
  const folder = join(await temporaryFolder(), "cached");
  await mkdir(folder);
  await writeFile(join(folder, "file.txt"), text);
  return folder;
}

describe("caches with the official client", () => {
  it("gives back what was saved under a key", async () => {
    const results = await startedResults();
    await becomeJob(results);
    const folder = await cachedFolder("hello");
    await saveCache([folder], "blobs-1");
    await rm(folder, { recursive: true });
    expect(await restoreCache([folder], "blobs-1")).toBe("blobs-1");
    expect(await readFile(join(folder, "file.txt"), "utf8")).toBe("hello");
  });

  it("finds the newest entry whose key starts with a restore key", async () => {
    const results = await startedResults();
    await becomeJob(results);
    const folder = await cachedFolder("hello");
    await saveCache([folder], "blobs-1");
    await saveCache([folder], "blobs-2");
    expect(await restoreCache([folder], "blobs-3", ["blobs-"])).toBe("blobs-2");
  });

  it("misses a key that was never saved", async () => {
    const results = await startedResults();
    await becomeJob(results);
    expect(await restoreCache([await cachedFolder("x")], "none")).toBeUndefined();
  });

  it("does not save a key twice", async () => {
    const results = await startedResults();
    await becomeJob(results);
    const folder = await cachedFolder("hello");
    await saveCache([folder], "blobs-1");
    expect(await saveCache([folder], "blobs-1")).toBe(-1);
    expect(results.caches.list()).toHaveLength(1);
  });

  it("saves nothing for a read-only token, and still reads", async () => {
    const results = await startedResults();
    await becomeJob(results);
    const folder = await cachedFolder("hello");
    await saveCache([folder], "blobs-1");
    await becomeJob(results, { cache: "read" });
    expect(await saveCache([folder], "blobs-2")).toBe(-1);
    expect(await restoreCache([folder], "blobs-1")).toBe("blobs-1");
  });

  it("treats a token without a readable scope as a miss", async () => {
    const results = await startedResults();
    await becomeJob(results);
    const folder = await cachedFolder("hello");
    await saveCache([folder], "blobs-1");
    await becomeJob(results, { cache: "none" });
    expect(await restoreCache([folder], "blobs-1")).toBeUndefined();
  });

  it("shows a branch the default branch's caches, and not the other way round", async () => {
    const results = await startedResults();
    const branch = { ref: "refs/heads/topic" };
    const folder = await cachedFolder("hello");
    await becomeJob(results);
    await saveCache([folder], "from-main");
    await becomeJob(results, branch);
    await saveCache([folder], "from-topic");
    expect(await restoreCache([folder], "from-main")).toBe("from-main");
    await becomeJob(results);
    expect(await restoreCache([folder], "from-topic")).toBeUndefined();
  });
});
