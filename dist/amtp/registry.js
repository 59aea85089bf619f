// src/frameworks/registry.ts
const REGISTRY = {
	playwright: async () => (await import("./framework2.js")).playwright,
	maestro: async () => (await import("./framework.js")).maestro
};
function frameworkFor(id) {
	return REGISTRY[id]();
}
export { frameworkFor as t };
