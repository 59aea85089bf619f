import { O as citationOf } from "./walkthrough.js";
// src/app-model/mobile-testability.ts
const LINE_TO_ADD = [
	[/\.[cm]?[jt]sx?$/, (id) => `testID="${id}"`],
	[/\.kt$/, (id) => `Modifier.testTag("${id}"), and testTagsAsResourceId = true at the root`],
	[/\.(?:xml|java)$/, (id) => `android:id="@+id/${id}"`],
	[/\.swift$/, (id) => `.accessibilityIdentifier("${id}")`],
	[/\.(?:storyboard|xib)$/, (id) => `the accessibility identifier ${id}`],
	[/\.dart$/, (id) => `Semantics(identifier: '${id}', container: true)`]
];
function whyUnseen({ native, source, test_id: testId }) {
	if (native === void 0) return null;
	const add = lineToAdd(source.path, testId ?? "…");
	const platforms = [native.android, native.ios].map((own) => own === void 0 ? native.all : own);
	if (!platforms.some(isFound)) return testId === null ? `it has neither an id nor a text that a device sees; add ${add}` : `its id ${JSON.stringify(testId)} is not seen by any device; add ${add}`;
	const [onAndroid, onIos] = platforms.map(isFound);
	if (onAndroid === onIos) return null;
	return `${onIos === true ? "Android" : "iOS"} does not see it; add ${add}`;
}
function isFound(sight) {
	return sight !== null && sight !== void 0 && (sight.id !== null || sight.texts.length > 0);
}
function lineToAdd(path, id) {
	const [, line] = LINE_TO_ADD.find(([ending]) => ending.test(path)) ?? [];
	return line?.(id) ?? "an id or a label";
}
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
		const reason = isInteractive(element) ? whyUnnamed(element) : null;
		if (reason === null) continue;
		const { source, tag, role } = element;
		const what = `<${tag}> ${role ?? ""}`.trim();
		unnamed.set(citationOf(source), {
			what,
			reason,
			source: { ...source }
		});
	}
	return [...unnamed.values()].sort(bySource);
}
function whyUnnamed(element) {
	if (element.native !== void 0) return whyUnseen(element);
	return isNamed(element) ? null : UNNAMED;
}
function bySource({ source: left }, { source: right }) {
	if (left === null || right === null) return 0;
	return left.path.localeCompare(right.path, "en") || left.line - right.line;
}
function isInteractive(element) {
	return element.field !== null || element.role !== null && INTERACTIVE.has(element.role);
}
function isNamed(element) {
	const { name, label, placeholder, test_id: testId, selector = null, alternatives } = element;
	return [
		name,
		label,
		placeholder,
		testId,
		selector
	].some((text) => text !== null) || alternatives.length > 0;
}
export { unnamedElements as n, isInteractive as t };
