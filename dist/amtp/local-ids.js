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
	return {
		...element,
		id: map(element.id)
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
export { toFullId as a, mapFormIds as i, mapEffectIds as n, toLocalId as o, mapElementIds as r, isLocalId as t };
