// src/app-model/reaching-helpers.ts
function reachingHelpersOf({ tests }) {
	return new Map((tests.reaching ?? []).map(({ path, opens, handed, gives }) => [path, new Map([
		...opens.map((name) => [name, "opens"]),
		...handed.map((name) => [name, "handed"]),
		...gives.map((name) => [name, "gives"])
	])]));
}
export { reachingHelpersOf as t };
