import { readFile, writeFile } from "node:fs/promises";

import type { BundleStore } from "../../src/repository/cache/index.ts";

export interface MemoryStore extends BundleStore {
  /** Bundles by key, the newest last. */
  readonly saved: Map<string, Buffer>;
  readonly saves: number;
}

/** Keeps one bundle, as the cache of Actions would. */
export function memoryStore(): MemoryStore {
  const saved = new Map<string, Buffer>();
  let saves = 0;
  return {
    saved,
    get saves() {
      return saves;
    },
    restore: async (path, keyPrefix) => {
      const found = [...saved].findLast(([key]) => key.startsWith(keyPrefix));
      if (found !== undefined) await writeFile(path, found[1]);
      return found !== undefined;
    },
    save: async (path, key) => {
      saves += 1;
      saved.set(key, await readFile(path));
    },
  };
}
