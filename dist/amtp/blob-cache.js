// src/repository/cache/blob-cache.ts
const MAX_LISTING_BYTES = 67108864;
function noCache() {
	return {
		restore: () => Promise.resolve(),
		get: () => Promise.resolve(null),
		put: () => Promise.resolve(),
		getListing: () => Promise.resolve(null),
		putListing: () => Promise.resolve(),
		save: () => Promise.resolve()
	};
}
export { noCache as n, MAX_LISTING_BYTES as t };
