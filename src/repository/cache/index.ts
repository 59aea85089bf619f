export { actionsStore } from "./actions-store.ts";
export { MAX_LISTING_BYTES, noCache } from "./blob-cache.ts";
export type { BlobCache } from "./blob-cache.ts";
export { bundleCache } from "./bundle-cache.ts";
export type { BundleCacheOptions, BundleStore } from "./bundle-cache.ts";
export { folderCache } from "./folder-cache.ts";
