import type { BundleStore } from "./bundle-cache.ts";

/**
 * Bundles in the cache of GitHub Actions. `@actions/cache` reads the runner's own variables, warns
 * instead of failing where the token may only read or nothing, and is loaded only here.
 * Source: github.com/actions/toolkit, packages/cache.
 */
export function actionsStore(): BundleStore {
  return {
    restore: async (path, keyPrefix) => {
      const cache = await import("@actions/cache");
      if (!cache.isFeatureAvailable()) return false;
      return (await cache.restoreCache([path], keyPrefix, [keyPrefix])) !== undefined;
    },
    save: async (path, key) => {
      const cache = await import("@actions/cache");
      if (cache.isFeatureAvailable()) await cache.saveCache([path], key);
    },
  };
}
