import { i as skippedBy } from "./guidance.js";
import { l as readCase } from "./answers.js";
import { t as counted } from "./words.js";
import { r as stateAfter } from "./walkthrough.js";
// src/app-model/guidance.ts
function nameByTeam({ tests }, path) {
	return tests.guidance?.names.find((one) => one.path === path)?.name ?? null;
}
function leadsToSkipped(model, steps, expected) {
	const skip = model.tests.guidance?.skip ?? [];
	if (skip.length === 0) return null;
	const said = [...steps, ...expected].flatMap((phrase) => "path" in phrase ? [phrase.path] : []);
	const reached = stateAfter(model, steps)?.path ?? null;
	return (reached === null ? said : [...said, reached]).map((path) => skippedBy(skip, path)).find((one) => one !== null)?.source ?? null;
}
function caseLeadsToSkipped(model, testCase) {
	const { steps, expectations } = readCase(testCase);
	return leadsToSkipped(model, steps.map(({ meaning }) => meaning), expectations.map(({ meaning }) => meaning));
}
function followedInstructions(model, cases, isReadByModel) {
	const { guidance } = model.tests;
	if (guidance === void 0) return [];
	return [
		...guidance.skip.flatMap((skip) => skippedPages(skip, model)),
		...guidance.data.map((datum) => enteredIn(datum, cases)),
		...guidance.names.flatMap((name) => pageCalled(name, model)),
		...wishes(guidance, isReadByModel)
	];
}
function skippedPages({ pattern, source }, { routes }) {
	const count = routes.filter(({ skipped }) => isSame(skipped, source)).length;
	return count === 0 ? [] : [{
		what: `${pattern}: ${counted(count, "page")} left out`,
		source
	}];
}
function isSame(left, right) {
	return left?.path === right.path && left.line === right.line;
}
function pageCalled({ path, name, source }, { routes }) {
	return routes.some((route) => route.path === path) ? [{
		what: `${path} is called "${name}"`,
		source
	}] : [];
}
function enteredIn({ field, value, source }, cases) {
	const entering = cases.filter((testCase) => readCase(testCase).steps.some(({ meaning }) => meaning.kind === "fill" && meaning.value === value || meaning.kind === "choose" && meaning.option === value));
	return {
		what: `"${value}" for "${field}": entered in ${counted(entering.length, "test")}`,
		source
	};
}
function wishes({ prose }, isReadByModel) {
	const [first] = prose;
	if (first === void 0) return [];
	const became = isReadByModel ? "told to the model" : "left, since no model reads them";
	return [{
		what: `${counted(prose.length, "line")} in words: ${became}`,
		source: first.source
	}];
}
export { nameByTeam as i, followedInstructions as n, leadsToSkipped as r, caseLeadsToSkipped as t };
