import { L as FRAMEWORKS } from "./key-url.js";
// src/artifacts/find-each.ts
async function findEach(store, kind) {
	const found = new Map();
	const stores = [store, ...FRAMEWORKS.map((framework) => store.forFramework(framework))];
	for (const one of stores) {
		const stored = await one.find(kind);
		if (stored !== void 0) found.set(stored.storeId, stored);
	}
	return [...found.values()];
}
export { findEach as t };
