import { P as NamedError } from "./key-url.js";
import { y as citationOf } from "./registry.js";
import { a as toFullId, i as mapFormIds, n as mapEffectIds, r as mapElementIds } from "./local-ids.js";
// src/app-model/open-app-model.ts
function openAppModel({ parts, screens, ...others }) {
	const itemsById = new Map(parts.map(({ id, items }) => [id, items]));
	const itemsOf = (part) => {
		const items = itemsById.get(part);
		if (items === void 0) throw damaged(`a screen has the part ${JSON.stringify(part)}`);
		return items;
	};
	return {
		...others,
		screens: screens.map((screen) => openScreen(screen, itemsOf))
	};
}
function openScreen({ id, route, title, source, own, spans, parts }, itemsOf) {
	const shared = parts.map(itemsOf);
	const fullId = (local) => toFullId(local, id);
	const elements = whole(own.elements, spans.elements, {
		shared: shared.map((items) => items.elements),
		onScreen: (element) => mapElementIds(element, fullId)
	});
	const forms = whole(own.forms, spans.forms, {
		shared: shared.map((items) => items.forms),
		onScreen: (form) => mapFormIds(form, fullId)
	});
	const effects = whole(own.effects, spans.effects, {
		shared: shared.map((items) => items.effects),
		onScreen: (effect) => mapEffectIds(effect, fullId)
	});
	const files = lazily(() => [...own.files, ...shared.flatMap((items) => items.files)].sort());
	return {
		id,
		route,
		title,
		get elements() {
			return elements();
		},
		get forms() {
			return forms();
		},
		get effects() {
			return effects();
		},
		get files() {
			return files();
		},
		source
	};
}
function whole(own, spans, { shared, onScreen }) {
	checkSpans(own, spans, shared);
	return lazily(() => {
		return [...spans.flatMap(([at, part, from, count], index) => {
			const before = own.slice(spans[index - 1]?.[0] ?? 0, at);
			const items = shared[part]?.slice(from, from + count) ?? [];
			return [...before, ...items.map(onScreen)];
		}), ...own.slice(spans.at(-1)?.[0] ?? 0)];
	});
}
function checkSpans(own, spans, shared) {
	let last = 0;
	for (const [at, part, from, count] of spans) {
		if (!(from + count <= (shared[part]?.length ?? -1)) || at < last || at > own.length) throw damaged(`a screen says that [${at}, ${part}, ${from}, ${count}] stand on it`);
		last = at;
	}
}
function damaged(what) {
	return new NamedError("UpstreamArtifactInvalid", `The app model does not fit together: ${what}, but there is no such thing. Start the run afresh (locally: --fresh).`);
}
function lazily(make) {
	let made;
	return () => (made ??= { value: make() }).value;
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
export { unnamedElements as n, openAppModel as r, isInteractive as t };
