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
		const depth = visit.depth + 1;
		for (const node of childrenOf(visit.node).toReversed()) stack.push({
			node,
			parent: visit,
			depth
		});
	}
	return visits;
}
function childrenOf(node) {
	const children = [];
	for (const value of Object.values(node)) if (Array.isArray(value)) children.push(...value.filter(isNode));
	else if (isNode(value)) children.push(value);
	return children;
}
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
export { parseSource as n, visitsOf as r, childrenOf as t };
