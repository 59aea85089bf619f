import { S as citationOf } from "./registry.js";
// src/app-model/testability.ts
const UNNAMED = "it has neither a name nor a test id, so no test can find it";
const INTERACTIVE = new Set([
	"button",
	"checkbox",
	"combobox",
	"link",
	"listbox",
	"menuitem",
	"radio",
	"searchbox",
	"slider",
	"spinbutton",
	"switch",
	"tab",
	"textbox"
]);
function unnamedElements(model) {
	const unnamed = new Map();
	const items = [...model.parts.map((part) => part.items), ...model.screens.map(({ own }) => own)];
	for (const { elements } of items) for (const element of elements) {
		if (!isInteractive(element) || isNamed(element)) continue;
		const { source, tag, role } = element;
		const what = `<${tag}> ${role ?? ""}`.trim();
		unnamed.set(citationOf(source), {
			what,
			reason: UNNAMED,
			source: { ...source }
		});
	}
	return [...unnamed.values()].sort(bySource);
}
function bySource({ source: left }, { source: right }) {
	if (left === null || right === null) return 0;
	return left.path.localeCompare(right.path, "en") || left.line - right.line;
}
function isInteractive(element) {
	return element.field !== null || element.role !== null && INTERACTIVE.has(element.role);
}
function isNamed(element) {
	const { name, label, placeholder, test_id: testId, alternatives } = element;
	return [
		name,
		label,
		placeholder,
		testId
	].some((text) => text !== null) || alternatives.length > 0;
}
export { unnamedElements as n, isInteractive as t };
