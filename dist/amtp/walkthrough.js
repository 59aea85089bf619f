import { a as writeTarget } from "./step-language.js";
import { r as isAppRoute, t as appIdIn } from "./mobile.js";
import { a as routeFor, i as isInternal, o as screenOf, t as hasParameter } from "./routes.js";
// src/app-model/citation.ts
function citationOf({ path, line }) {
	return `${path}:${line}`;
}
// src/app-model/element-query.ts
function describeQuery(query) {
	if (query.by === "test_id") return `test id ${JSON.stringify(query.id)}`;
	const exact = query.exact ? " (exact)" : "";
	if (query.by !== "role") return `${query.by} ${JSON.stringify(query.text)}${exact}`;
	return query.name === null ? query.role : `${query.role} ${JSON.stringify(query.name)}${exact}`;
}
// src/app-model/matching.ts
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
		case "role": return element.role === query.role && matchesName(element, query.name, query.exact);
		case "label": return labelsOf(element).some((label) => matchesText(label, query.text, query.exact));
		case "placeholder": return matchesOptional(element.placeholder, query.text, query.exact);
		case "text": return textsOf(element).some((text) => matchesText(text, query.text, query.exact));
		case "alt_text": return element.role === "img" && matchesName(element, query.text, query.exact);
		case "title": return matchesName(element, query.text, query.exact);
		case "test_id": return element.test_id === query.id;
	}
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
	focused: null,
	before: null
};
function presentElements(state) {
	if (state.screen === null) return [];
	const later = new Set(state.screen.effects.filter((effect) => effect.outcome === "shows").map((effect) => effect.target));
	return state.screen.elements.filter((element) => {
		if (state.hidden.has(element.id)) return false;
		return element.initial || state.shown.has(element.id) || !later.has(element.id);
	}).map((element) => asShown(state, element));
}
function asShown(state, element) {
	const reading = state.changed.get(element.id) ?? null;
	if (reading === null || element.field !== null) return element;
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
// src/app-model/grounding.ts
const HOLE = "${…}";
function ground(state, query) {
	if (state.screen === null) return missing(state.path === null ? "no page is open yet" : `the source does not say what ${state.path} shows`);
	const found = presentElements(state).filter((element) => matches(element, query));
	const [element] = found;
	if (element === void 0) return groundEcho(state, query);
	if (found.length > 1) return missing(`${describeQuery(query)} matches ${found.length} elements on ${state.path}`);
	if (element.repeated && !isNamedRow(state, element) && !isOnlyOne(state, element)) return missing(`${describeQuery(query)} is in a list; how many there are is not known`);
	if (!isSurelyShown(state, element)) return missing(`no step before shows ${describeQuery(query)}`);
	return {
		grounded: true,
		element,
		source: element.source
	};
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
function likesOf({ screen }, { id, role, source }) {
	return (screen?.elements ?? []).filter((other) => other.id !== id && other.role === role && citationOf(other.source) === citationOf(source));
}
function groundHidden(state, query) {
	const elements = state.screen?.elements ?? [];
	const element = elements.find((known) => matches(known, query));
	if (element === void 0) return missing(`${describeQuery(query)} is not in the source`);
	const isStill = (other) => isSurelyShown(state, other) && matches(asShown(state, other), query);
	const seen = asShown(state, element);
	if (state.hidden.has(element.id) && !matches(seen, query)) return missing(`${describeQuery(query)} reads otherwise before it goes`);
	if (elements.some(isStill)) return missing(`no step before hides ${describeQuery(query)}`);
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
	const canSignIn = model.tests.helpers.some(({ kind }) => kind === "setup" || kind === "fixture");
	if (routeFor(model, url)?.guarded === true && !canSignIn) return missing(`${url} is for users who are signed in`);
	return groundUrl(model, state, url);
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
		const echo = state.echoes.find(({ text }) => matchesText(text, query.text, query.exact));
		if (echo !== void 0) return {
			grounded: true,
			element: null,
			source: echo.source
		};
	}
	return missing(`${describeQuery(query)} is not in the source of ${state.path}`);
}
function withText(element, text) {
	const name = element.name?.replaceAll(HOLE, () => text) ?? null;
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
	return firstGrounded(target, queriesFor(target), (query) => ground(state, query));
}
function findHiddenTarget(state, target) {
	const queries = queriesFor(target);
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
		reason: `${writeTarget(target)}: ${firstReason ?? "cannot be located"}`
	};
}
function queriesFor(target) {
	switch (target.by) {
		case "test_id": return [{
			by: "test_id",
			id: target.id
		}];
		case "text": return textQueries(target.text);
		case "label": return fieldQueries(target.label);
		case "role": {
			const { role, name } = target;
			const byRole = looseAndExact((exact) => ({
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
	const queries = looseAndExact((exact) => ({
		by: "text",
		text,
		exact
	}));
	return /\p{L}{3}/u.test(text) ? queries : queries.filter(isExact);
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
// src/app-model/action-effects.ts
function effectsOfAction(screen, values, action) {
	const triggers = triggersOf(screen, action);
	return screen.effects.filter((effect) => triggers.has(effect.trigger) && fits(effect, action) && isReady(values, effect));
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
		case "submit": return action.kind === "click" || action.kind === "press";
		case "click": return action.kind === "click" || action.kind === "press" || isToggle(action);
		case "check": return isToggle(action) || action.kind === "click";
		case "fill": return action.kind === "fill";
		case "select": return action.kind === "choose";
		case "press": return action.kind === "press" && effect.trigger === action.element.id;
	}
}
function isToggle(action) {
	return action.kind === "check" || action.kind === "uncheck";
}
function isReady(values, { requires, unless = [] }) {
	const isFilled = (id) => (values.get(id) ?? "") !== "";
	return requires.every(isFilled) && !unless.some(isFilled);
}
// src/app-model/page-changes.ts
function stateAfterOpening(model, path) {
	const route = routeFor(model, path);
	if (route === null) return null;
	return {
		...NOWHERE,
		screen: screenOf(model, route),
		path
	};
}
function stateAfterAction(model, state, action) {
	const set = withValue(state, action);
	const effects = effectsInState(state, action);
	const after = effects.reduce((current, effect) => applyEffect(current, effect, set), set);
	const navigation = effects.find((effect) => effect.outcome === "navigates");
	const target = navigation?.target ?? linkTarget(action, effects);
	if (target === null) return after;
	if (target === "..") return stateAfterGoingBack(state) ?? after;
	if (hasParameter(target) && !isAppRoute(target)) return after;
	const opened = stateAfterOpening(model, target);
	const before = navigation?.history === void 0 ? after : after.before;
	return opened === null ? after : {
		...opened,
		echoes: after.echoes,
		before
	};
}
function stateAfterGoingBack({ before }) {
	return before === null ? null : {
		...before,
		focused: null
	};
}
function effectsInState(state, action) {
	const { screen, values } = withValue(state, action);
	return screen === null ? [] : effectsOfAction(screen, values, action);
}
function withValue(state, action) {
	const values = new Map(state.values);
	if (action.kind === "fill" || action.kind === "choose") values.set(action.element.id, action.value);
	if (action.kind === "check") values.set(action.element.id, "on");
	if (action.kind === "uncheck") values.delete(action.element.id);
	return {
		...state,
		values,
		focused: action.element
	};
}
function applyEffect(state, effect, before) {
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
		case "echoes": {
			const text = before.values.get(effect.target) ?? "";
			const echo = {
				text,
				source: effect.source
			};
			return text === "" ? state : {
				...state,
				echoes: [...state.echoes, echo]
			};
		}
		case "clears": return {
			...state,
			values: new Map([...state.values, [effect.target, ""]])
		};
		case "changes": return {
			...state,
			changed: withReading(state, effect)
		};
		case "navigates": return state;
	}
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
// src/app-model/mobile-apps.ts
function mobileAppNamed({ mobile_apps: apps }, name) {
	return apps.find((app) => app.name === name) ?? null;
}
function mobileAppOf({ mobile_apps: apps }, route) {
	const id = appIdIn(route);
	return apps.find((app) => app.id === id) ?? null;
}
function installedAs({ app_ids: ids }) {
	const [fact, ...others] = ids;
	return fact?.certainty === "literal" && others.every(({ id, certainty }) => id === fact.id && certainty === "literal") ? {
		kind: "certain",
		id: fact.id,
		fact
	} : {
		kind: "choices",
		choices: ids
	};
}
function sightOn({ native }, platform) {
	if (native === void 0) return null;
	const own = native[platform];
	return own === void 0 ? native.all : own;
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
		switch (step.kind) {
			case "open": return this.#open(step.path);
			case "press": return this.#press(step.key);
			case "fill": return this.#use(step.target, {
				kind: "fill",
				value: step.value
			});
			case "choose": return this.#use(step.target, {
				kind: "choose",
				value: step.option
			});
			case "click":
			case "tap": return this.#use(step.target, {
				kind: "click",
				value: ""
			});
			case "check":
			case "uncheck": return this.#use(step.target, {
				kind: step.kind,
				value: ""
			});
			case "launch": return this.#launch(step.app, false);
			case "restart": return this.#launch(step.app, true);
			case "back": return this.#goBack();
			case "scroll": return this.#scroll(step.target);
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
			case "state": return this.#expectState(expectation.target, expectation.state);
			case "prose": return problem(`This expectation is not in the step language: ${expectation.text}`);
		}
	}
	#open(path) {
		const state = stateAfterOpening(this.#model, path);
		if (state === null) return problem(`No route in the source matches ${path}.`);
		const grounding = groundOpened(this.#model, state, path);
		if (!grounding.grounded) return problem(grounding.reason);
		this.#state = state;
		return {
			kind: "open",
			path
		};
	}
	#launch(name, keepsData) {
		const app = mobileAppNamed(this.#model, name);
		if (app === null) return problem(`The source has no mobile app that is called ${name}.`);
		if (app.start === null) return problem(`The source does not say what ${name} shows at first.`);
		if (keepsData && this.#state.screen === null) return problem(`${name} cannot be started again before it was launched.`);
		const state = stateAfterOpening(this.#model, app.start);
		if (state === null) return problem(`No route in the source matches ${app.start}.`);
		this.#state = state;
		return {
			kind: "launch",
			app,
			keepsData
		};
	}
	#goBack() {
		const state = stateAfterGoingBack(this.#state);
		if (state === null) return problem("The source does not say what going back leads to here.");
		this.#state = state;
		return { kind: "back" };
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
		this.#lastUsed = found.query;
		this.#act(found.element, use);
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
		this.#act(focused, use);
		return {
			kind: "use",
			query: this.#lastUsed,
			use
		};
	}
	#act(element, use) {
		if (element === null) return;
		this.#state = stateAfterAction(this.#model, this.#state, {
			...use,
			element
		});
	}
	#expectState(target, state) {
		const found = this.#findInState(target, state);
		if (!found.found) return problem(found.reason);
		const mayRepeat = found.element === null && state === "visible" && hasSeveralRepeated(this.#state);
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
function hasSeveralRepeated({ screen }) {
	return (screen?.elements.filter((element) => element.repeated) ?? []).length > 1;
}
function problem(reason) {
	return {
		kind: "problem",
		reason
	};
}
export { describeQuery as C, wordsAfter as S, groundUrl as _, mobileAppOf as a, presentElements as b, stateAfterAction as c, findHiddenTarget as d, findTarget as f, groundScoped as g, groundOpened as h, installedAs as i, stateAfterGoingBack as l, groundHidden as m, followSteps as n, sightOn as o, ground as p, stateAfter as r, effectsInState as s, Walkthrough as t, stateAfterOpening as u, NOWHERE as v, citationOf as w, readingAfter as x, isSurelyShown as y };
