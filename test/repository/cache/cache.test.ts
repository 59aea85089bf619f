import { mkdir, readdir, readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { blobSha } from "../../../src/repository/blob-sha.ts";
import {
  bundleCache,
  folderCache,
  type BlobCache,
  type BundleStore,
} from "../../../src/repository/cache/index.ts";
import type { Blob } from "../../../src/repository/reader.ts";
import { recordingLogger } from "../quiet-logger.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function blob(text: string): Blob {
  const bytes = Buffer.from(text);
  return { sha: blobSha(bytes), bytes };
}

async function textOf(cache: BlobCache, { sha, bytes }: Blob): Promise<string | null> {
  const found = await cache.get(sha, bytes.length);
  return found === null ? null : Buffer.from(found).toString();
}

const one = blob("one");
const two = blob("two, which is longer");

describe("a cache in a folder", () => {
  it("gives in a later run what an earlier one kept", async () => {
    const folder = await temporaryFolder();
    const logger = recordingLogger();
    await folderCache({ folder, logger }).put(one);
    const later = folderCache({ folder, logger });
    expect(await textOf(later, one)).toBe("one");
    expect(await textOf(later, two)).toBeNull();
    expect(logger.lines).toEqual([]);
  });

  it.each(["", "on", "two", "one and more"])(
    "misses an entry whose bytes became %j, warns once and mends it",
    async (spoilt) => {
      const folder = await temporaryFolder();
      const logger = recordingLogger();
      const cache = folderCache({ folder, logger });
      await cache.put(one);
      await writeFile(join(folder, one.sha.slice(0, 2), one.sha), spoilt);
      expect(await textOf(cache, one)).toBeNull();
      expect(await textOf(cache, one)).toBeNull();
      expect(logger.lines).toHaveLength(1);
      await cache.put(one);
      expect(await textOf(cache, one)).toBe("one");
    },
  );

  it("that cannot be written warns once and fails nothing", async () => {
    const file = join(await temporaryFolder(), "file");
    await writeFile(file, "x");
    const logger = recordingLogger();
    const cache = folderCache({ folder: file, logger });
    await cache.put(one);
    await cache.put(two);
    expect(await textOf(cache, one)).toBeNull();
    expect(logger.lines).toHaveLength(1);
  });
});

/** A store that keeps bundles as files of a folder, by key, and may refuse. */
function folderStore(folder: string, refuse: "restore" | "save" | null = null): BundleStore {
  return {
    restore: async (path, keyPrefix) => {
      if (refuse === "restore") throw new Error("cache read denied");
      const key = (await readdir(folder)).find((name) => name.startsWith(keyPrefix));
      if (key !== undefined) await writeFile(path, await readFile(join(folder, key)));
      return key !== undefined;
    },
    save: async (path, key) => {
      if (refuse === "save") throw new Error("cache write denied");
      await writeFile(join(folder, key), await readFile(path));
    },
  };
}

interface Bench {
  readonly kept: string;
  readonly work: string;
}

async function bench(): Promise<Bench> {
  const folder = await temporaryFolder();
  const [kept, work] = [join(folder, "kept"), join(folder, "work")];
  await mkdir(kept);
  return { kept, work };
}

/** Runs work with a restored cache, saves, and gives what the log was told. */
async function run(
  { kept, work }: Bench,
  use: (cache: BlobCache) => Promise<void>,
  refuse: "restore" | "save" | null = null,
): Promise<string[]> {
  const logger = recordingLogger();
  const cache = bundleCache({ store: folderStore(kept, refuse), folder: work, logger });
  await cache.restore("Octo/Shop");
  await use(cache);
  await cache.save();
  return logger.lines;
}

describe("a cache that is one bundle", () => {
  it("gives back the listing of a tree, and lets go of those that a later run did not use", async () => {
    const place = await bench();
    const [used, unused] = ["1".repeat(40), "2".repeat(40)];
    await run(place, async (cache) => {
      await cache.putListing(used, Buffer.from("what is there"));
      await cache.putListing(unused, Buffer.from("what was there"));
      await cache.put(one);
    });
    const lines = await run(place, async (cache) => {
      expect(String(await cache.getListing(used))).toBe("what is there");
      expect(await cache.getListing("3".repeat(40))).toBeNull();
      await cache.put(two);
    });
    expect(lines).toEqual([]);
    const kept = (await readdir(place.kept)).map((key) => readFile(join(place.kept, key), "utf8"));
    const newest = (await Promise.all(kept)).find((text) => text.includes(two.sha));
    expect([newest?.includes(used), newest?.includes(unused)]).toEqual([true, false]);
    expect(newest).toContain(one.sha);
  });

  it("gives in a later run what an earlier one put, under one key of the repository", async () => {
    const place = await bench();
    await run(place, async (cache) => {
      await cache.put(one);
      await cache.put(two);
      await cache.put(one);
    });
    const keys = await readdir(place.kept);
    expect(keys.join()).toMatch(/^amtp-blobs-v1-octo_shop-[0-9a-f]{32}$/u);
    const lines = await run(place, async (cache) => {
      expect(await textOf(cache, one)).toBe("one");
      expect(await textOf(cache, two)).toBe("two, which is longer");
    });
    expect(lines).toEqual([]);
    expect(await readdir(place.kept)).toEqual(keys);
  });

  it("gives in the same run what was just put", async () => {
    await run(await bench(), async (cache) => {
      await Promise.all([cache.put(one), cache.put(two)]);
      expect(await textOf(cache, one)).toBe("one");
      expect(await textOf(cache, two)).toBe("two, which is longer");
    });
  });

  it("keeps what was there when something new is put", async () => {
    const place = await bench();
    await run(place, (cache) => cache.put(one));
    await run(place, (cache) => cache.put(two));
    const bundles = await Promise.all(
      (await readdir(place.kept)).map((key) => readFile(join(place.kept, key), "utf8")),
    );
    expect(bundles.some((text) => text.includes(one.sha) && text.includes(two.sha))).toBe(true);
  });

  it.each([
    ["nonsense", "this is no bundle"],
    ["a size that lies", `${one.sha} 999999999\none`],
    ["a path instead of a SHA", "../../etc/passwd 3\none"],
  ])("that holds %s is a miss and a warning", async (_what, content) => {
    const place = await bench();
    await writeFile(join(place.kept, "amtp-blobs-v1-octo_shop-1"), content);
    const lines = await run(place, async (cache) => {
      expect(await textOf(cache, one)).toBeNull();
    });
    expect(lines).toHaveLength(1);
  });

  it("whose entry has other bytes is a miss and one warning", async () => {
    const place = await bench();
    const poisoned = `${one.sha} 3\nbad${two.sha} ${two.bytes.length}\n${String(Buffer.from(two.bytes))}`;
    await writeFile(join(place.kept, "amtp-blobs-v1-octo_shop-1"), poisoned);
    const lines = await run(place, async (cache) => {
      expect(await textOf(cache, one)).toBeNull();
      expect(await textOf(cache, one)).toBeNull();
      expect(await textOf(cache, two)).toBe("two, which is longer");
    });
    expect(lines).toHaveLength(1);
  });

  it("that ends in the middle gives what came before", async () => {
    const place = await bench();
    await run(place, async (cache) => {
      await cache.put(one);
      await cache.put(two);
    });
    const [key = ""] = await readdir(place.kept);
    await truncate(join(place.kept, key), 70);
    await run(place, async (cache) => {
      expect(await textOf(cache, one)).toBe("one");
      expect(await textOf(cache, two)).toBeNull();
    });
  });

  it("that was restored as a link is not followed", async () => {
    const place = await bench();
    const logger = recordingLogger();
    const secret = join(place.kept, "secret");
    await writeFile(secret, `${one.sha} 3\none`);
    const store: BundleStore = {
      restore: async (path) => {
        await symlink(secret, path);
        return true;
      },
      save: () => Promise.resolve(),
    };
    const cache = bundleCache({ store, folder: place.work, logger });
    await cache.restore("octo/shop");
    expect(await textOf(cache, one)).toBeNull();
    expect(logger.lines).toHaveLength(1);
  });

  it.each(["restore", "save"] as const)(
    "whose store refuses to %s fails nothing",
    async (refuse) => {
      const place = await bench();
      const use = async (cache: BlobCache): Promise<void> => {
        expect(await textOf(cache, one)).toBeNull();
        await cache.put(one);
      };
      expect(await run(place, use, refuse)).toHaveLength(1);
    },
  );
});
