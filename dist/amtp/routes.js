import { r as isAppRoute } from "./mobile.js";
// src/app-model/routes.ts
function routeFor({ routes }, url) {
	const { literal, patterns } = tableOf(routes);
	const segments = segmentsOf(url);
	const exact = literal.get(segments.join("/"));
	if (exact !== void 0) return exact;
	return patterns.find((pattern) => patternMatches(pattern.segments, segments))?.route ?? null;
}
const tables = new WeakMap();
function tableOf(routes) {
	const known = tables.get(routes);
	if (known !== void 0) return known;
	const literal = new Map();
	const patterns = [];
	const catchAlls = [];
	for (const route of routes) {
		const segments = segmentsOf(route.path);
		const key = segments.join("/");
		if (isCatchAll(route.path)) catchAlls.push({
			route,
			segments
		});
		else if (hasParameter(route.path)) patterns.push({
			route,
			segments
		});
		else if (!literal.has(key)) literal.set(key, route);
	}
	const table = {
		literal,
		patterns: [...patterns, ...catchAlls]
	};
	tables.set(routes, table);
	return table;
}
function screenOf(model, route) {
	const screens = model.screens.filter(({ answered }) => answered === void 0);
	return screens.find((screen) => screen.id === route.screen) ?? screens.find((screen) => screen.route === route.path) ?? null;
}
function isAlias(model, route) {
	const screen = screenOf(model, route);
	return screen !== null && screen.route !== route.path;
}
function hasParameter(path) {
	return segmentsOf(path).some((segment) => isParameter(segment) || isRest(segment));
}
function isCatchAll(path) {
	return segmentsOf(path).some(isRest);
}
function isInternal(href) {
	return isAppRoute(href) || href.startsWith("/") && !href.startsWith("//");
}
function patternMatches(wanted, actual) {
	for (const [index, segment] of wanted.entries()) {
		if (isRest(segment)) return true;
		const part = actual[index];
		if (part === void 0) return false;
		if (!isParameter(segment) && segment !== part) return false;
	}
	return wanted.length === actual.length;
}
function segmentsOf(url) {
	const hash = url.startsWith("/#/") ? "#" : "";
	const segments = (hash === "" ? url.split(/[?#]/, 1)[0] ?? "" : url.slice(2).split("?", 1)[0] ?? "").split("/").filter((segment) => segment !== "");
	return hash === "" ? segments : [hash, ...segments];
}
function isParameter(segment) {
	return segment.startsWith(":") && !isRest(segment);
}
function isRest(segment) {
	return segment === "*" || segment.startsWith(":") && segment.endsWith("*");
}
export { routeFor as a, isInternal as i, isAlias as n, screenOf as o, isCatchAll as r, hasParameter as t };
