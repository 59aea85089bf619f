export { actionsStore } from "./actions-store.ts";
export { noCache } from "./blob-cache.ts";
export type { BlobCache } from "./blob-cache.ts";
export { bundleCache } from "./bundle-cache.ts";
export type { BundleStore } from "./bundle-cache.ts";
export { folderCache } from "./folder-cache.ts";
