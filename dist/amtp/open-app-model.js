import { X as NamedError } from "./key-url.js";
// src/app-model/local-ids.ts
const MARK = "::";
function toLocalId(id, screenId) {
	return id.startsWith(screenId + MARK) ? id.slice(screenId.length) : id;
}
function toFullId(id, screenId) {
	return isLocalId(id) ? screenId + id : id;
}
function isLocalId(id) {
	return id.startsWith(MARK);
}
function mapElementIds(element, map) {
	const { row } = element;
	const places = row === void 0 ? {} : { row: {
		...row,
		echoes: row.echoes.map(map)
	} };
	return {
		...element,
		id: map(element.id),
		...places
	};
}
function mapFormIds(form, map) {
	const { id, fields, submit } = form;
	return {
		...form,
		id: map(id),
		fields: fields.map(map),
		submit: submit === null ? null : map(submit)
	};
}
function mapEffectIds(effect, map) {
	const { trigger, requires, unless, target } = effect;
	return {
		...effect,
		trigger: map(trigger),
		requires: requires.map(map),
		...unless === void 0 ? {} : { unless: unless.map(map) },
		target: map(target)
	};
}
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
function openScreen({ id, route, title, source, own, spans, parts, walks, answered }, itemsOf) {
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
		source,
		...walks && { walks },
		...answered && { answered }
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
export { mapFormIds as a, mapElementIds as i, isLocalId as n, toLocalId as o, mapEffectIds as r, openAppModel as t };
