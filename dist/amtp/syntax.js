import { t as parse } from "../packages/babel-parser.js";
function parseSource(path, contents) {
	const plugins = /\.[cm]?ts$/.test(path) ? ["typescript"] : /\.[cm]?js$/.test(path) ? ["jsx"] : ["typescript", "jsx"];
	try {
		return parse(contents, {
			sourceType: "module",
			plugins,
			attachComment: false
		});
	} catch {
		return;
	}
}
function visitsOf(file) {
	const visits = [];
	const stack = [{
		node: file.program,
		parent: void 0,
		depth: 0
	}];
	for (let visit = stack.pop(); visit !== void 0; visit = stack.pop()) {
		if (visit.depth > 500) return void 0;
		visits.push(visit);
		const parent = visit;
		const depth = visit.depth + 1;
		stack.push(...childrenOf(visit.node).map((node) => ({
			node,
			parent,
			depth
		})).toReversed());
	}
	return visits;
}
function childrenOf(node) {
	return Object.values(node).flatMap((value) => {
		if (Array.isArray(value)) return value.filter(isNode);
		return isNode(value) ? [value] : [];
	});
}
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
export { parseSource as n, visitsOf as r, childrenOf as t };
