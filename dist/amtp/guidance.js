import { a as screenPath, i as isAppRoute } from "./card.js";
// src/contracts/guidance.ts
const GUIDANCE_PATH = ".github/amtp.md";
const NO_GUIDANCE = {
	fact: {
		skip: [],
		data: [],
		names: [],
		prose: []
	},
	notes: []
};
const LEFT_OUT_BY_TEAM = "the team's instructions leave the page out";
function skippedBy(skip, route) {
	const [path = ""] = pathOf(route).split(/[?]/u, 1);
	return skip.find(({ pattern }) => isPathLike(pattern, path)) ?? null;
}
function pathOf(route) {
	return isAppRoute(route) ? `/${screenPath(route)}` : route;
}
function isPathLike(pattern, path) {
	const wanted = segmentsOf(pattern);
	const actual = segmentsOf(path);
	let fits = [true, ...actual.map(() => false)];
	for (const want of wanted) {
		const before = fits;
		fits = [];
		for (let n = 0; n <= actual.length; n += 1) {
			const isSame = n > 0 && (want === "*" || want === actual[n - 1]);
			fits.push(want === "**" ? (before[n] ?? false) || (fits[n - 1] ?? false) : isSame && (before[n - 1] ?? false));
		}
	}
	return fits.at(-1) ?? false;
}
function segmentsOf(path) {
	return path.split("/").filter((segment) => segment !== "");
}
export { skippedBy as i, LEFT_OUT_BY_TEAM as n, NO_GUIDANCE as r, GUIDANCE_PATH as t };
