import { E as screenOf, T as routeFor, _ as writeTarget, a as requestOf, n as answeredScreen, o as sourceOfAnswer, r as givenAnswer, s as withAnswer, w as isInternal, x as hasParameter, y as ORDINALS } from "./answers.js";
import { i as isAppRoute } from "./card.js";
import { n as mobileAppNamed } from "./mobile-apps.js";
// src/app-model/element-query.ts
function describeQuery(query) {
	const where = query.row === void 0 ? "" : ` in the row ${JSON.stringify(query.row.text)}`;
	return describePlain(query) + where;
}
function describePlain(query) {
	if (query.by === "selector") return `element at ${JSON.stringify(query.selector)}`;
	if (query.by === "test_id") return `test id ${JSON.stringify(query.id)}`;
	const exact = query.exact ? " (exact)" : "";
	if (query.by !== "role") return `${query.by} ${JSON.stringify(query.text)}${exact}`;
	const { nth } = query;
	const role = nth === void 0 ? query.role : `${ORDINALS[nth] ?? nth} ${query.role}`;
	return query.name === null ? role : `${query.role} ${JSON.stringify(query.name)}${exact}`;
}
// src/app-model/accounts.ts
const SIGN_UP = /sign.?up|regist|(?:create|open|new).{0,8}account|\bjoin\b/iu;
function accessTo(model) {
	const { config, helpers } = model.tests;
	const signsIn = helpers.some(({ kind }) => kind === "setup" || kind === "fixture");
	if (config?.storage_state !== void 0 && signsIn) return "own";
	const ofWeb = doorsOf(model).filter(({ route }) => !isAppRoute(route.path));
	const kinds = new Set(ofWeb.map(({ kind }) => kind));
	if (kinds.has("sign_up")) return "sign_up";
	return kinds.has("sign_in") ? "sign_in" : null;
}
const known = new WeakMap();
function doorsOf(model) {
	const doors = known.get(model) ?? model.routes.flatMap((route) => doorsOn(model, route));
	known.set(model, doors);
	return doors;
}
function doorsOn(model, route) {
	const screen = route.guarded || hasParameter(route.path) ? null : screenOf(model, route);
	if (screen === null) return [];
	return (isAppRoute(route.path) ? formsOfApp(model, screen) : screen.forms).flatMap((form) => {
		if (!screen.elements.filter(({ id }) => form.fields.includes(id)).some(({ field, initial }) => initial && field?.type === "password")) return [];
		const effect = screen.effects.find((one) => leadsInside(model, form, one));
		if (effect === void 0) return [];
		const button = screen.elements.find(({ id }) => id === form.submit);
		const said = [
			route.path,
			button?.name,
			screen.title
		].join(" ");
		return [{
			kind: SIGN_UP.test(said) ? "sign_up" : "sign_in",
			route,
			screen,
			form,
			effect
		}];
	});
}
function formsOfApp(model, { elements, effects }) {
	return effects.flatMap(({ trigger, outcome, target, requires, source, by }) => {
		const isInside = outcome === "navigates" && routeFor(model, target)?.guarded === true;
		const fields = elements.flatMap(({ id, field }) => field !== null && requires.includes(id) ? [id] : []);
		return isInside && fields.length > 0 ? [{
			id: trigger,
			fields,
			submit: trigger,
			source,
			by
		}] : [];
	});
}
function leadsInside(model, form, effect) {
	const { trigger, outcome, target, unless = [] } = effect;
	if (![
		form.id,
		form.submit,
		...form.fields
	].includes(trigger) || outcome !== "navigates" || unless.length > 0 || !isInternal(target)) return false;
	return !hasParameter(target) && routeFor(model, target)?.guarded === true;
}
// src/app-model/citation.ts
function citationOf({ path, line }) {
	return `${path}:${line}`;
}
// src/app-model/matching.ts
const HOLE = "${…}";
const NAMED_BY_CONTENT = new Set([
	"button",
	"cell",
	"columnheader",
	"gridcell",
	"heading",
	"link",
	"menuitem",
	"option",
	"row",
	"rowheader",
	"tab",
	"treeitem"
]);
function isNamedByContent(role) {
	return role !== null && NAMED_BY_CONTENT.has(role);
}
function matches(element, query) {
	switch (query.by) {
		case "role": return element.role === query.role && matchesName(element, query.name, query.exact) && (query.nth === void 0 || query.nth === element.row?.place);
		case "label": return labelsOf(element).some((label) => matchesText(label, query.text, query.exact));
		case "placeholder": return matchesOptional(element.placeholder, query.text, query.exact);
		case "text": return textsOf(element).some((text) => matchesText(text, query.text, query.exact));
		case "alt_text": return element.role === "img" && matchesName(element, query.text, query.exact);
		case "title": return matchesName(element, query.text, query.exact);
		case "selector": return element.selector === query.selector;
		case "test_id": return element.test_id === query.id;
	}
}
function mayMatch(element, query) {
	if (query.by === "role") return query.name !== null && element.role === query.role && mayRead(namesOf(element), query.name);
	if (query.by !== "text") return false;
	return mayRead(textsOf(element), query.text) || holdsText(element, query);
}
function holdsText({ field }, { text, exact }) {
	return field?.type === "textarea" && matchesText(field.value ?? "", text, exact);
}
function mayRead(texts, wanted) {
	return texts.some((text) => {
		const parts = collapse(text).split(HOLE);
		return parts.length > 1 && parts.some((part) => part.trim() !== "") && fits$1(parts, collapse(wanted));
	});
}
function fits$1(parts, text) {
	const [first = "", ...others] = parts.map((part) => part.toLowerCase());
	const last = others.at(-1) ?? "";
	let rest = text.toLowerCase();
	if (!rest.startsWith(first) || !rest.endsWith(last)) return false;
	rest = rest.slice(first.length);
	for (const part of others) {
		const at = part === last ? rest.lastIndexOf(part) : rest.indexOf(part);
		if (at === -1) return false;
		rest = rest.slice(at + part.length);
	}
	return true;
}
function namesOf(element) {
	return element.name === null ? element.alternatives : [element.name, ...element.alternatives];
}
function textsOf(element) {
	const own = element.text === null ? [] : [element.text];
	const byContent = element.role !== null && NAMED_BY_CONTENT.has(element.role);
	const label = element.label === null ? [] : [element.label];
	return [
		...own,
		...label,
		...byContent && element.text === null ? namesOf(element) : []
	];
}
function matchesText(text, wanted, exact) {
	const actual = collapse(text);
	const expected = collapse(wanted);
	if (exact) return actual === expected;
	return actual.toLowerCase().includes(expected.toLowerCase());
}
function matchesName(element, name, exact) {
	return name === null || namesOf(element).some((known) => matchesText(known, name, exact));
}
function labelsOf(element) {
	if (element.label !== null) return [element.label];
	return element.field === null ? [] : namesOf(element);
}
function matchesOptional(text, wanted, exact) {
	return text !== null && matchesText(text, wanted, exact);
}
function collapse(text) {
	return text.replace(/\s+/g, " ").trim();
}
// src/app-model/page-state.ts
const NOWHERE = {
	screen: null,
	path: null,
	shown: new Set(),
	hidden: new Set(),
	several: new Set(),
	changed: new Map(),
	values: new Map(),
	echoes: [],
	erased: [],
	dialog: null,
	focused: null,
	before: null,
	ahead: null,
	answers: [],
	walk: null
};
function isBeforeFirstPage({ screen, path }) {
	return screen === null && path === null;
}
function presentElements(state) {
	if (state.screen === null) return [];
	const later = new Set(state.screen.effects.filter((effect) => effect.outcome === "shows").map((effect) => effect.target));
	return state.screen.elements.filter((element) => {
		if (state.hidden.has(element.id)) return false;
		if (element.initial || state.shown.has(element.id)) return true;
		return element.absent !== true && !later.has(element.id);
	}).map((element) => asShown(state, element));
}
function asShown(state, element) {
	const { field } = element;
	const value = field === null ? void 0 : state.values.get(element.id);
	if (field !== null) return value === void 0 ? element : {
		...element,
		field: {
			...field,
			value
		}
	};
	const reading = state.changed.get(element.id) ?? null;
	if (reading === null) return element;
	return {
		...element,
		...wordsAfter(element, reading),
		alternatives: []
	};
}
function wordsAfter({ role, name, text }, reading) {
	if (name === null && text === null) return isNamedByContent(role) ? {
		name: reading,
		text
	} : {
		name,
		text: reading
	};
	return {
		name: name === null ? null : reading,
		text: text === null ? null : reading
	};
}
function readingAfter(element, { reads }) {
	const before = element.name ?? element.text ?? "";
	if (reads === void 0 || reads === "") return null;
	return before !== reads && before.includes(reads) ? null : reads;
}
function isSurelyShown(state, element) {
	if (state.hidden.has(element.id)) return false;
	if (state.changed.get(element.id) === null && element.field === null) return false;
	return element.initial || state.shown.has(element.id);
}
// src/app-model/rows.ts
function isInRow(state, { row }, { role, text }) {
	if (row === void 0 || row.role !== role) return false;
	if (row.text !== null && matchesText(row.text, text, false)) return !isGone(state, row, text);
	return state.echoes.some((echo) => echo.text === text && row.echoes.includes(echo.field));
}
function isGone({ screen, hidden, changed }, row, text) {
	return (screen?.elements ?? []).some(({ id, row: own, name, text: read }) => own?.id === row.id && (hidden.has(id) || changed.get(id) === null) && matchesText(read ?? name ?? "", text, false));
}
function rolesOfRows(state, text) {
	const roles = presentElements(state).flatMap((element) => {
		const role = element.row?.role;
		return role !== void 0 && isInRow(state, element, {
			role,
			text
		}) ? [role] : [];
	});
	return [...new Set(roles)];
}
// src/app-model/grounding.ts
function ground(state, query) {
	if (state.screen === null) return missing(state.path === null ? "no page is open yet" : `the source does not say what ${state.path} shows`);
	const { row } = query;
	const found = presentElements(state).filter((element) => matches(element, query) && isInSameRow(state, element, row));
	const [element] = found;
	if (element === void 0) return row === void 0 ? groundEcho(state, query) : missing(`no row of ${state.path} has ${describeQuery(query)}`);
	if (!isInItsPlace(state, element, query)) return missing(`what stands before the ${describeQuery(query)} is not known`);
	if (found.length > 1) return missing(`${describeQuery(query)} matches ${found.length} elements on ${state.path}`);
	const other = whatElseReads(state, element, query) ?? whyNotAlone(state, element, query);
	return other === null ? {
		grounded: true,
		element,
		source: element.source
	} : missing(other);
}
function whatElseReads(state, element, query) {
	const { row } = query;
	const like = presentElements(state).find((other) => other !== element && mayMatch(other, query) && isInSameRow(state, other, row));
	if (like !== void 0) return `${describeQuery(query)} may be what ${citationOf(like.source)} reads as well`;
	if (query.by !== "text") return null;
	if (row === void 0 && isPartOfHidden(state, query)) return `${describeQuery(query)} is also a part of what nobody sees yet`;
	return isInEcho(state, element, query) ? `${describeQuery(query)} is also a part of what was entered` : null;
}
function whyNotAlone(state, element, query) {
	if (query.row === void 0 && element.repeated && !isNamedRow(state, element) && !isOnlyOne(state, element)) return `${describeQuery(query)} is in a list; how many there are is not known`;
	return isSurelyShown(state, element) ? null : `no step before shows ${describeQuery(query)}`;
}
function isPartOfHidden({ screen, shown, hidden }, query) {
	return !query.exact && (screen?.elements ?? []).some(({ id, text, name, role, initial }) => (hidden.has(id) || !initial && !shown.has(id)) && matchesText((role === null ? text : text ?? name) ?? "", query.text, false));
}
function isInEcho({ echoes }, { text: own }, query) {
	return echoes.some(({ text }) => text !== own && matchesText(text, query.text, query.exact));
}
function isInSameRow(state, element, row) {
	return row === void 0 || isInRow(state, element, row);
}
function isNamedRow(state, element) {
	const { name } = element;
	if (name === null) return false;
	const names = likesOf(state, element).flatMap((other) => other.name ?? []);
	return names.some((other) => !name.includes(other)) && !names.some((other) => other.includes(name));
}
function isOnlyOne(state, element) {
	const { shown, several } = state;
	return shown.has(element.id) && !several.has(element.id) && likesOf(state, element).length === 0;
}
function isInItsPlace(state, { role, row }, query) {
	if (query.by !== "role") return true;
	if (query.nth === void 0) return query.row === void 0 || query.name !== null || row?.place === void 0;
	if (query.row === void 0 || row === void 0) return false;
	const places = presentElements(state).flatMap((other) => other.row?.id === row.id && other.role === role ? [other.row.place] : []);
	const known = new Set(places);
	return known.size === places.length && Array.from({ length: query.nth }).every((_, at) => known.has(at));
}
function likesOf({ screen }, { id, role, source }) {
	return (screen?.elements ?? []).filter((other) => other.id !== id && other.role === role && citationOf(other.source) === citationOf(source));
}
function groundHidden(state, query) {
	if (query.by === "role" && query.nth !== void 0) return missing("of what is told by its place nobody sees that it went");
	if (query.by === "selector" && !query.selector.startsWith("#")) return missing("another element may have the same name or type by then");
	if (query.row?.role === "generic") return missing("a card that does not hold it any more cannot be told from the boxes around it");
	const gone = groundErased(state, query);
	if (gone !== null) return gone;
	const elements = state.screen?.elements ?? [];
	const { row } = query;
	const isIn = (known) => row === void 0 || isInRow(state, known, row);
	const element = elements.find((known) => matches(known, query) && isIn(known));
	if (element === void 0) return missing(`${describeQuery(query)} is not in the source`);
	const mayRead = (other) => matches(other, query) || mayMatch(other, query);
	const present = presentElements(state);
	const isStill = (other) => other.id === element.id ? isSurelyShown(state, other) && mayRead(asShown(state, other)) : mayRead(other) && isIn(other);
	const seen = asShown(state, element);
	if (state.hidden.has(element.id) && !matches(seen, query)) return missing(`${describeQuery(query)} reads otherwise before it goes`);
	if (isStill(element) || present.some(isStill)) return missing(`no step before hides ${describeQuery(query)}`);
	return {
		grounded: true,
		element,
		source: element.source
	};
}
function groundScoped(state, query) {
	const element = presentElements(state).find((candidate) => matches(candidate, query));
	if (element === void 0) return groundEcho(state, query);
	return {
		grounded: true,
		element,
		source: element.source
	};
}
function groundUrl(model, state, url) {
	const route = routeFor(model, url);
	if (route === null) return missing(`no route in the source matches ${url}`);
	const current = state.path === null ? null : routeFor(model, state.path);
	const sameScreen = current !== null && current.screen !== null && current.screen === route.screen;
	if (current?.path !== route.path && !sameScreen) return missing(`the steps lead to ${state.path ?? "no page"}, not to ${url}`);
	return {
		grounded: true,
		element: null,
		source: route.source
	};
}
function groundOpened(model, state, url) {
	if (isAppRoute(url)) return missing("a screen of a mobile app is reached from its launch alone");
	const canSignIn = model.tests.helpers.some(({ kind }) => kind === "setup" || kind === "fixture") || accessTo(model) !== null;
	if (routeFor(model, url)?.guarded === true && !canSignIn) return missing(`${url} is for users who are signed in`);
	return groundUrl(model, state, url);
}
function groundErased(state, query) {
	const { echoes, erased } = state;
	if (query.by !== "text") return null;
	const says = ({ text }) => matchesText(text, query.text, query.exact);
	const gone = erased.find(says);
	if (gone === void 0 || echoes.some(says)) return null;
	if (presentElements(state).some((element) => mayHold(element, gone.text))) return missing(`${describeQuery(query)} may stand in an area of text`);
	return {
		grounded: true,
		element: null,
		source: gone.source
	};
}
function mayHold({ field }, text) {
	return field?.type === "textarea" && (field.value === null || field.value.includes(text));
}
function groundEcho(state, query) {
	for (const { text } of state.echoes) {
		const row = presentElements(state).find((element) => matches(withText(element, text), query));
		if (row !== void 0) return {
			grounded: true,
			element: row,
			source: row.source
		};
	}
	if (query.by === "text") {
		const echo = state.echoes.find(({ text, alone }) => matchesText(text, query.text, query.exact) && (alone || !query.exact));
		if (echo !== void 0) return {
			grounded: true,
			element: null,
			source: echo.source
		};
	}
	return missing(`${describeQuery(query)} is not in the source of ${state.path}`);
}
function withText(element, text) {
	const name = element.name?.replaceAll("${…}", () => text) ?? null;
	return {
		...element,
		name
	};
}
function missing(reason) {
	return {
		grounded: false,
		reason
	};
}
// src/app-model/find-target.ts
function findTarget(state, target) {
	return firstGrounded(target, queriesFor(state, target), (query) => ground(state, query));
}
function findHiddenTarget(state, target) {
	const queries = queriesFor(state, target);
	return firstGrounded(target, state.changed.size === 0 ? queries : exactFirst(queries), (query) => groundHidden(state, query));
}
function firstGrounded(target, queries, lookUp) {
	let firstReason = null;
	for (const query of queries) {
		const grounding = lookUp(query);
		if (grounding.grounded) return {
			found: true,
			query,
			element: grounding.element
		};
		firstReason ??= grounding.reason;
	}
	return {
		found: false,
		reason: `${writeTarget(target)}: ${firstReason ?? "no row reads that"}`
	};
}
function queriesFor(state, target) {
	if (target.by !== "row") return plainQueries(target);
	const { element, row: text } = target;
	return rolesOfRows(state, text).flatMap((role) => plainQueries(element).map((query) => inRow(query, {
		role,
		text
	})));
}
function inRow(query, row) {
	return {
		...query,
		row
	};
}
function plainQueries(target) {
	switch (target.by) {
		case "lone": return [{
			by: "role",
			role: target.role,
			name: null,
			exact: false
		}];
		case "placed": {
			const { role, ordinal } = target;
			return [{
				by: "role",
				role,
				name: null,
				exact: false,
				nth: ORDINALS.indexOf(ordinal)
			}];
		}
		case "selector": return [{
			by: "selector",
			selector: target.selector
		}];
		case "test_id": return [{
			by: "test_id",
			id: target.id
		}];
		case "text": return textQueries(target.text);
		case "label": return fieldQueries(target.label);
		case "role": {
			const { role, name } = target;
			const byRole = wordQueries(name, (exact) => ({
				by: "role",
				role,
				name,
				exact
			}));
			return isFieldRole(role) ? [...byRole, ...fieldQueries(name)] : byRole;
		}
	}
}
function textQueries(text) {
	return wordQueries(text, (exact) => ({
		by: "text",
		text,
		exact
	}));
}
function wordQueries(words, query) {
	return /\p{L}{3}|\d{6}/u.test(words) ? looseAndExact(query) : [query(true)];
}
function fieldQueries(text) {
	return [...looseAndExact((exact) => ({
		by: "label",
		text,
		exact
	})), ...looseAndExact((exact) => ({
		by: "placeholder",
		text,
		exact
	}))];
}
function isFieldRole(role) {
	return [
		"textbox",
		"searchbox",
		"spinbutton",
		"combobox",
		"slider"
	].includes(role);
}
function exactFirst(queries) {
	return [...queries.filter(isExact), ...queries.filter((query) => !isExact(query))];
}
function isExact(query) {
	return "exact" in query && query.exact;
}
function looseAndExact(query) {
	return [query(false), query(true)];
}
// src/app-model/user-action.ts
function isAnsweredSo({ kind, accepted, text }, answer) {
	if (kind === "alert") return true;
	return accepted === (answer?.accepted === true) && text === answer?.text;
}
// src/app-model/action-effects.ts
function effectsOfAction(screen, values, action) {
	const triggers = triggersOf(screen, action);
	return screen.effects.filter((effect) => triggers.has(effect.trigger) && fits(effect, action) && isReady(values, effect) && (effect.dialog === void 0 || isAnsweredSo(effect.dialog, action.answer)));
}
function triggersOf(screen, action) {
	const ids = new Set([action.element.id]);
	const form = submittedForm(screen, action);
	if (form !== null) {
		for (const id of [
			form.id,
			form.submit,
			...form.fields
		]) if (id !== null) ids.add(id);
	}
	return ids;
}
function submittedForm(screen, action) {
	const { id } = action.element;
	if (action.kind === "click") return screen.forms.find((form) => form.submit === id) ?? null;
	if (action.kind !== "press" || action.value !== "Enter") return null;
	return screen.forms.find((form) => form.fields.includes(id)) ?? null;
}
function fits(effect, action) {
	switch (effect.action) {
		case "submit": return action.kind === "click" || isEnter(action);
		case "click": return action.kind === "click" || isEnter(action) || isToggle(action);
		case "dblclick": return action.kind === "dblclick";
		case "check": return isToggle(action) || action.kind === "click";
		case "fill": return action.kind === "fill";
		case "select": return action.kind === "choose";
		case "press": return isPressed(effect, action);
	}
}
function isEnter({ kind, value }) {
	return kind === "press" && value !== "Escape";
}
function isPressed({ trigger, key }, action) {
	const isKey = key === void 0 ? isEnter(action) : action.value === key;
	return action.kind === "press" && isKey && trigger === action.element.id;
}
function isToggle(action) {
	return action.kind === "check" || action.kind === "uncheck";
}
function isReady(values, { requires, unless = [] }) {
	const isFilled = (id) => (values.get(id) ?? "") !== "";
	return requires.every(isFilled) && !unless.some(isFilled);
}
// src/app-model/empty-messages.ts
const OF_NOTHING = /\b(?:no|not|none|nothing|empty|yet|zero|0|first|start|haven't|don't|create|add)\b/iu;
function afterEntering(left, arrived) {
	const { screen, changed, path } = arrived;
	const isEntered = [...left.values.values()].some((value) => value !== "");
	if (screen === null || !isEntered || !isAppRoute(path ?? "")) return arrived;
	const doubtful = screen.elements.filter(saysNothingIsThere).map(({ id }) => [id, null]);
	return doubtful.length === 0 ? arrived : {
		...arrived,
		changed: new Map([...changed, ...doubtful])
	};
}
function saysNothingIsThere({ role, field, name, text }) {
	return role === null && field === null && OF_NOTHING.test(text ?? name ?? "");
}
// src/app-model/walks.ts
function atStartOfWalks(state) {
	const { screen, path } = state;
	const walks = screen?.route === path ? screen.walks : void 0;
	if (walks === void 0) return state;
	return {
		...state,
		hidden: new Set(walks.absent),
		walk: {
			at: null,
			plain: state
		}
	};
}
function atStartOfApp(state) {
	const absent = state.screen?.walks?.absent ?? [];
	return {
		...state,
		hidden: new Set(absent),
		walk: {
			at: null,
			plain: state
		}
	};
}
function isUntouched({ walk }) {
	return walk !== null && walk.at === null;
}
function withoutWalk(state) {
	return state.walk === null ? state : state.walk.plain ?? {
		...NOWHERE,
		path: state.path
	};
}
function nextStep({ screen, walk }, action) {
	if (walk === null) return null;
	const { element, kind, value, answer } = action;
	return (screen?.walks?.steps ?? []).find((step) => step.after === walk.at && step.element === element.id && step.action === kind && step.value === value && (step.dialog === void 0 || isAnsweredSo(step.dialog, answer))) ?? null;
}
function stateAfterStep(state, step, { plain, action }) {
	const { comes, goes } = step;
	const values = new Map(state.values);
	if (action.kind === "fill" || action.kind === "choose") values.set(action.element.id, action.value);
	for (const [id, value] of Object.entries(step.values ?? {})) values.set(id, value);
	return {
		...state,
		path: step.leads ?? state.path,
		screen: state.screen === null ? null : withElements(state.screen, comes),
		shown: without([...state.shown, ...comes.filter((id) => isSureToCome(state, id))], goes),
		hidden: without([...state.hidden, ...goes], comes),
		values,
		focused: action.element,
		dialog: step.dialog ? {
			...step.dialog,
			source: action.element.source
		} : null,
		walk: {
			at: step.id,
			plain
		}
	};
}
function isSureToCome({ screen }, id) {
	return screen?.walks?.elements.find((element) => element.id === id)?.initial !== false;
}
function withElements(screen, ids) {
	const known = new Set(screen.elements.map(({ id }) => id));
	const added = (screen.walks?.elements ?? []).filter(({ id }) => ids.includes(id)).filter(({ id }) => !known.has(id));
	return added.length === 0 ? screen : {
		...screen,
		elements: [...screen.elements, ...added]
	};
}
function without(ids, others) {
	return new Set(ids.filter((id) => !others.includes(id)));
}
function asPlain(action, { screen }) {
	const [id = ""] = action.element.id.split("@");
	const element = screen?.elements.find((one) => one.id === id);
	return element === void 0 ? null : {
		...action,
		element
	};
}
// src/app-model/page-changes.ts
function stateAfterOpening(model, path, answers = []) {
	const route = routeFor(model, path);
	if (route === null) return null;
	const screen = answeredScreen(model, route, answers) ?? screenOf(model, route);
	return {
		...NOWHERE,
		screen,
		path,
		answers
	};
}
function stateAfterAction(model, state, action) {
	if (state.walk === null) return stateAfterEffects(model, state, action);
	const before = state.walk.plain;
	const known = before === null ? null : asPlain(action, before);
	const plain = before && known && stateAfterEffects(model, before, known);
	const step = nextStep(state, action);
	if (step !== null) return stateAfterStep(state, step, {
		plain,
		action
	});
	if (plain === null) return {
		...NOWHERE,
		path: state.path
	};
	return isUntouched(state) && hasOnlyGone(state, plain, action) ? atStartOfApp(plain) : plain;
}
function hasOnlyGone(before, after, action) {
	if (!isAppRoute(after.path ?? "") || after.path === before.path) return false;
	return effectsInState(before, action).every(({ outcome }) => outcome === "navigates");
}
function stateAfterEffects(model, state, action) {
	const set = withValue(state, action);
	const effects = effectsInState(state, action);
	const after = effects.reduce((current, effect) => applyEffect(current, effect, {
		before: set,
		action
	}), set);
	const navigation = effects.find((effect) => effect.outcome === "navigates");
	const target = navigation?.target ?? linkTarget(action, effects);
	if (target === null) return after;
	if (target === "..") return stateAfterGoingBack(model, state) ?? after;
	if (hasParameter(target) && !isAppRoute(target)) return after;
	const opened = stateAfterOpening(model, target, state.answers);
	if (opened === null) return after;
	const { echoes, dialog } = after;
	return afterEntering(after, {
		...opened,
		echoes,
		dialog,
		before: pageBefore(after, action, navigation)
	});
}
function pageBefore(after, { element }, navigation) {
	if (!isAppRoute(after.path ?? "")) return element.href === null ? null : after;
	return beforeOf(after, navigation?.history);
}
function beforeOf(left, history) {
	if (history === "switch") return null;
	return history === "replace" ? left.before : left;
}
function stateAfterGoingBack(model, state) {
	const { before, path } = withoutWalk(state);
	if (before === null) return null;
	if (isAppRoute(path ?? "")) return afterEntering(state, {
		...before,
		focused: null
	});
	const opened = stateAfterOpening(model, before.path ?? "", state.answers);
	return opened === null ? null : {
		...opened,
		before: before.before,
		ahead: state
	};
}
function stateAfterGoingForward(model, state) {
	const { ahead } = state;
	const opened = ahead === null ? null : stateAfterOpening(model, ahead.path ?? "", state.answers);
	return opened === null ? null : {
		...opened,
		before: state
	};
}
function effectsInState(state, action) {
	const { screen, values } = withValue(state, action);
	return screen === null ? [] : effectsOfAction(screen, values, action);
}
function stateAfterReloading(model, state) {
	const opened = state.path === null ? null : stateAfterOpening(model, state.path, state.answers);
	if (opened === null) return null;
	const left = withoutWalk(state);
	if (left.screen === null) return left;
	const echoes = lasting(left.echoes);
	const erased = lasting(left.erased);
	const open = [...left.hidden, ...left.changed.keys()].map((id) => [id, null]);
	return {
		...opened,
		echoes,
		erased,
		changed: new Map(open)
	};
}
function lasting(echoes) {
	return echoes.filter(({ lasts }) => lasts);
}
function withValue(state, action) {
	const values = new Map(state.values);
	if (action.kind === "fill" || action.kind === "choose") values.set(action.element.id, action.value);
	if (action.kind === "check") values.set(action.element.id, "on");
	if (action.kind === "uncheck") values.delete(action.element.id);
	return {
		...state,
		values,
		dialog: null,
		focused: action.element
	};
}
function openedBy({ dialog, source }) {
	return dialog === void 0 ? null : {
		...dialog,
		source
	};
}
function withEcho(state, { target: field, lasts = false, alone = false, source }, { values }) {
	const text = values.get(field) ?? "";
	const echo = {
		text,
		field,
		lasts,
		alone,
		source
	};
	return text === "" ? state : {
		...state,
		echoes: [...state.echoes, echo]
	};
}
function applyEffect(state, effect, { before, action }) {
	switch (effect.outcome) {
		case "shows": {
			const shown = added(state.shown, effect);
			const hidden = removed(state.hidden, effect);
			const several = state.shown.has(effect.target) ? added(state.several, effect) : state.several;
			return {
				...state,
				shown,
				hidden,
				several,
				changed: withReading(state, effect)
			};
		}
		case "hides": return {
			...state,
			shown: removed(state.shown, effect),
			hidden: added(state.hidden, effect)
		};
		case "echoes": return withEcho(state, effect, before);
		case "erases": return withErased(state, effect, action.row ?? null);
		case "clears": return {
			...state,
			values: new Map([...state.values, [effect.target, ""]])
		};
		case "changes": return effect.ticked === void 0 ? {
			...state,
			changed: withReading(state, effect)
		} : withTick(state, effect.target, effect.ticked);
		case "asks": return {
			...state,
			dialog: openedBy(effect)
		};
		case "navigates": return state;
	}
}
function withErased(state, effect, row) {
	const own = state.echoes.filter(({ field }) => field === effect.target);
	const others = state.echoes.filter((echo) => !own.includes(echo));
	const [gone, ...more] = row === null ? own : own.filter(({ text }) => text === row);
	if (gone === void 0 || more.length > 0) return {
		...state,
		echoes: others
	};
	const erased = {
		...gone,
		lasts: gone.lasts && effect.lasts === true
	};
	return {
		...state,
		echoes: state.echoes.filter((echo) => echo !== gone),
		erased: [...state.erased, erased]
	};
}
function withTick(state, id, ticked) {
	const values = new Map(state.values);
	if (ticked) values.set(id, "on");
	else values.delete(id);
	return {
		...state,
		values
	};
}
function withReading(state, effect) {
	const { outcome, target, reads } = effect;
	if (reads === void 0 && outcome === "shows") return state.changed;
	const element = state.screen?.elements.find(({ id }) => id === target);
	const reading = element === void 0 ? null : readingAfter(element, effect);
	return new Map([...state.changed, [target, reading]]);
}
function linkTarget(action, effects) {
	const { href } = action.element;
	const followed = action.kind === "click" || action.value === "Enter";
	if (href === null || !followed || effects.length > 0) return null;
	return isInternal(href) ? href : null;
}
function added(ids, effect) {
	return new Set([...ids, effect.target]);
}
function removed(ids, effect) {
	return new Set([...ids].filter((id) => id !== effect.target));
}
// src/app-model/walkthrough.ts
var Walkthrough = class {
	#model;
	#state = NOWHERE;
	#lastUsed = null;
	constructor(model) {
		this.#model = model;
	}
	get state() {
		return this.#state;
	}
	take(step) {
		if (step.kind === "scroll") return this.#scroll(step.target);
		if ("target" in step) return this.#use(step.target, useOf(step));
		switch (step.kind) {
			case "serve": return this.#serve(givenAnswer(step.request, {
				status: 200,
				json: step.json
			}));
			case "refuse": return this.#serve(givenAnswer(step.request, { status: Number(step.status) }));
			case "open": return this.#open(step.path);
			case "press": return this.#press(step.key);
			case "launch": return this.#launch(step.app, false);
			case "restart": return this.#launch(step.app, true);
			case "back":
			case "forward": return this.#turn(step.kind);
			case "wait": return this.#wait(step.path);
			case "reload": return this.#reload();
			case "swipe": return {
				kind: "swipe",
				direction: step.direction
			};
			case "prose": return problem(`This step is not in the step language: ${step.text}`);
		}
	}
	expect(expectation) {
		switch (expectation.kind) {
			case "url": {
				const { path } = expectation;
				const grounding = groundUrl(this.#model, this.#state, path);
				return grounding.grounded ? {
					kind: "url",
					path
				} : problem(grounding.reason);
			}
			case "value": {
				const found = findTarget(this.#state, expectation.target);
				if (!found.found) return problem(found.reason);
				return {
					kind: "value",
					query: found.query,
					value: expectation.value
				};
			}
			case "dialog": return this.#expectDialog(expectation.message);
			case "state": return this.#expectState(expectation.target, expectation.state);
			case "prose": return problem(`This expectation is not in the step language: ${expectation.text}`);
		}
	}
	#open(path) {
		const state = stateAfterOpening(this.#model, path, this.#state.answers);
		if (state === null) return problem(`No route in the source matches ${path}.`);
		const grounding = groundOpened(this.#model, state, path);
		if (!grounding.grounded) return problem(grounding.reason);
		this.#state = isBeforeFirstPage(this.#state) ? atStartOfWalks(state) : state;
		return {
			kind: "open",
			path
		};
	}
	#serve(answer) {
		const source = sourceOfAnswer(this.#model, answer);
		if (source === null) return problem(`No page is known to be seen with this answer to ${requestOf(answer)}.`);
		if (!isBeforeFirstPage(this.#state)) return problem("What the server answers is told before the first page is opened.");
		this.#state = {
			...this.#state,
			answers: withAnswer(this.#state.answers, answer)
		};
		return {
			kind: "serve",
			answer,
			source
		};
	}
	#wait(path) {
		const grounding = groundUrl(this.#model, this.#state, path);
		return grounding.grounded ? {
			kind: "wait",
			path
		} : problem(grounding.reason);
	}
	#launch(name, keepsData) {
		const app = mobileAppNamed(this.#model, name);
		if (app === null) return problem(`The source has no mobile app that is called ${name}.`);
		if (app.start === null) return problem(`The source does not say what ${name} shows at first.`);
		if (keepsData && this.#state.screen === null) return problem(`${name} cannot be started again before it was launched.`);
		const state = stateAfterOpening(this.#model, app.start);
		if (state === null) return problem(`No route in the source matches ${app.start}.`);
		this.#state = keepsData ? state : atStartOfApp(state);
		return {
			kind: "launch",
			app,
			keepsData
		};
	}
	#turn(to) {
		const state = (to === "back" ? stateAfterGoingBack : stateAfterGoingForward)(this.#model, this.#state);
		if (state === null) return problem(`The source does not say what going ${to} leads to here.`);
		this.#state = state;
		return {
			kind: "turn",
			to
		};
	}
	#reload() {
		const state = stateAfterReloading(this.#model, this.#state);
		if (state === null) return problem("No page can be loaded again before one was opened.");
		this.#state = state;
		return { kind: "reload" };
	}
	#scroll(target) {
		const found = findTarget(this.#state, target);
		return found.found ? {
			kind: "scroll",
			query: found.query
		} : problem(found.reason);
	}
	#use(target, use) {
		const found = findTarget(this.#state, target);
		if (!found.found) return problem(found.reason);
		const before = this.#state;
		this.#act(found.element, use, found.query);
		if (use.answer !== void 0 && this.#state.dialog === null) {
			this.#state = before;
			return problem(`The source does not say that ${describeQuery(found.query)} opens a dialog.`);
		}
		this.#lastUsed = found.query;
		return {
			kind: "use",
			query: found.query,
			use
		};
	}
	#press(key) {
		const { focused } = this.#state;
		if (focused === null || this.#lastUsed === null) return {
			kind: "key",
			key
		};
		const use = {
			kind: "press",
			value: key
		};
		this.#act(focused, use, this.#lastUsed);
		return {
			kind: "use",
			query: this.#lastUsed,
			use
		};
	}
	#act(element, use, { row }) {
		if (element === null) return;
		const action = {
			...use,
			element,
			...row && { row: row.text }
		};
		this.#state = stateAfterAction(this.#model, this.#state, action);
	}
	#expectDialog(message) {
		const { dialog } = this.#state;
		return dialog?.message === message ? {
			kind: "dialog",
			message
		} : problem(`No dialog that the steps open is known to say "${message}".`);
	}
	#expectState(target, state) {
		const found = this.#findInState(target, state);
		if (!found.found) return problem(found.reason);
		const mayRepeat = found.element === null && state === "visible" && (hasSeveralRepeated(this.#state) || isSaidTwice(this.#state, found.query));
		return {
			kind: "state",
			query: found.query,
			state,
			mayRepeat
		};
	}
	#findInState(target, state) {
		return state === "not visible" ? findHiddenTarget(this.#state, target) : findTarget(this.#state, target);
	}
};
function useOf(step) {
	switch (step.kind) {
		case "fill": return {
			kind: "fill",
			value: step.value
		};
		case "choose": return {
			kind: "choose",
			value: step.option
		};
		case "click":
		case "tap": return {
			kind: "click",
			value: ""
		};
		case "double_click": return {
			kind: "dblclick",
			value: ""
		};
		case "accept":
		case "dismiss": return {
			kind: "click",
			value: "",
			answer: { accepted: step.kind === "accept" }
		};
		case "answer": return {
			kind: "click",
			value: "",
			answer: {
				accepted: true,
				text: step.value
			}
		};
		case "check":
		case "uncheck": return {
			kind: step.kind,
			value: ""
		};
	}
}
function followSteps(model, steps) {
	const walkthrough = new Walkthrough(model);
	for (const step of steps) {
		const taken = walkthrough.take(step);
		if (taken.kind === "problem") return {
			walkthrough,
			problem: taken
		};
	}
	return {
		walkthrough,
		problem: null
	};
}
function stateAfter(model, steps) {
	const followed = followSteps(model, steps);
	return followed.problem === null ? followed.walkthrough.state : null;
}
function isSaidTwice({ echoes }, query) {
	if (query.by !== "text") return false;
	const { text, exact } = query;
	return echoes.filter((echo) => matchesText(echo.text, text, exact)).length > 1;
}
function hasSeveralRepeated({ screen }) {
	return (screen?.elements.filter((element) => element.repeated) ?? []).length > 1;
}
function problem(reason) {
	return {
		kind: "problem",
		reason
	};
}
export { doorsOf as A, readingAfter as C, mayMatch as D, matches as E, citationOf as O, presentElements as S, HOLE as T, groundScoped as _, stateAfterAction as a, isBeforeFirstPage as b, stateAfterOpening as c, atStartOfWalks as d, findHiddenTarget as f, groundOpened as g, groundHidden as h, effectsInState as i, describeQuery as j, accessTo as k, stateAfterReloading as l, ground as m, followSteps as n, stateAfterGoingBack as o, findTarget as p, stateAfter as r, stateAfterGoingForward as s, Walkthrough as t, atStartOfApp as u, groundUrl as v, wordsAfter as w, isSurelyShown as x, NOWHERE as y };
