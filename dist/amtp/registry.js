import { G as NamedError } from "./key-url.js";
import { t as checkAvailable } from "./available.js";
import { a as toFullId, i as mapFormIds, n as mapEffectIds, r as mapElementIds } from "./local-ids.js";
import { t as parse } from "../packages/babel-parser.js";
import { t as isIgnorable } from "./normalise.js";
import { a as writeTarget } from "./step-language.js";
import { posix } from "node:path";
// src/safety/finding.ts
const MAX_SHOWN_PATH = 200;
function printablePath(path) {
	return (path.length > MAX_SHOWN_PATH ? `${path.slice(0, MAX_SHOWN_PATH)}…(cut)` : path).replaceAll(/[^\x20-\x7e]/gu, (character) => {
		if (character === "…") return "...";
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
}
// src/safety/hidden-text.ts
const HIDDEN_RANGES = [
	[0, 8],
	[11, 31],
	[127, 159],
	[8232, 8238],
	[10240, 10240],
	[65529, 65531]
];
const JOINERS = new Set([
	8204,
	8205,
	65038,
	65039
]);
function isHiddenCharacter(character) {
	const point = character.codePointAt(0) ?? 0;
	if (JOINERS.has(point)) return false;
	return isIgnorable(character) || HIDDEN_RANGES.some(([from, to]) => point >= from && point <= to);
}
function withVisibleEscapes(text) {
	const characters = Array.from(text);
	return characters.map((character, index) => {
		return isHiddenCharacter(character) || isStrayJoiner(characters, index) ? escapeOf(character) : character;
	}).join("");
}
function escapeOf(character) {
	const point = (character.codePointAt(0) ?? 0).toString(16);
	return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, "0")}`;
}
function isStrayJoiner(characters, index) {
	const point = characters[index]?.codePointAt(0) ?? 0;
	if (!JOINERS.has(point)) return false;
	const before = characters[index - 1] ?? "";
	if (point === 65038 || point === 65039) return !/[0-9#*]|\p{Emoji}/u.test(before);
	const after = characters[index + 1] ?? "";
	const joins = /[\p{Emoji}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Syriac}\p{M}\uFE0F]/u;
	return !(joins.test(before) && joins.test(after)) || /[0-9#*]/.test(before + after);
}
const ENCODED_RUN = /[A-Za-z0-9+/_=-]{1000}/;
function reviewText(files) {
	return files.flatMap((file) => [...hiddenCharacters(file), ...embeddedPrograms(file)]);
}
function hiddenCharacters(file) {
	const path = printablePath(file.path);
	if (Buffer.from(file.contents, "utf8").toString("utf8") !== file.contents) return [{
		rule: "hidden-text",
		path,
		line: null,
		message: "the text is not well-formed Unicode"
	}];
	const line = file.contents.replaceAll("\r\n", "\n").split("\n").findIndex(hasHiddenCharacter);
	if (line === -1) return [];
	return [{
		rule: "hidden-text",
		path,
		line: line + 1,
		message: "the line has invisible characters; write them as escapes"
	}];
}
function hasHiddenCharacter(text) {
	const characters = Array.from(text);
	return characters.some((character, index) => isHiddenCharacter(character) || isStrayJoiner(characters, index));
}
function embeddedPrograms(file) {
	const path = printablePath(file.path);
	const findings = [];
	if (file.contents.startsWith("#!")) findings.push({
		rule: "embedded-program",
		path,
		line: 1,
		message: "the file starts like a program (#!)"
	});
	const line = file.contents.split("\n").findIndex((text) => ENCODED_RUN.test(text));
	if (line !== -1) findings.push({
		rule: "embedded-program",
		path,
		line: line + 1,
		message: "the line has a long run of encoded data"
	});
	return findings;
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
// src/frameworks/maestro/framework.ts
const maestro = {
	id: "maestro",
	fileNoun: "Maestro flow",
	instructions: [],
	allowedRoots: () => [".maestro"],
	write: () => [],
	check: () => ({
		files: [],
		missingCases: []
	}),
	checkCode: () => [],
	howToRun: (paths) => ({
		command: `maestro test ${paths.join(" ")}`,
		setUp: null
	})
};
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
	changed: new Map(),
	values: new Map(),
	echoes: [],
	focused: null
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
// src/app-model/routes.ts
function routeFor({ routes }, url) {
	const { literal, patterns } = tableOf(routes);
	const segments = segmentsOf(url);
	const exact = literal.get(segments.join("/"));
	if (exact !== void 0) return exact;
	return patterns.find((pattern) => patternMatches(pattern.segments, segments))?.route ?? null;
}
const tables = new WeakMap();
function tableOf(routes) {
	const known = tables.get(routes);
	if (known !== void 0) return known;
	const literal = new Map();
	const patterns = [];
	const catchAlls = [];
	for (const route of routes) {
		const segments = segmentsOf(route.path);
		const key = segments.join("/");
		if (isCatchAll(route.path)) catchAlls.push({
			route,
			segments
		});
		else if (hasParameter(route.path)) patterns.push({
			route,
			segments
		});
		else if (!literal.has(key)) literal.set(key, route);
	}
	const table = {
		literal,
		patterns: [...patterns, ...catchAlls]
	};
	tables.set(routes, table);
	return table;
}
function screenOf(model, route) {
	return model.screens.find((screen) => screen.id === route.screen) ?? model.screens.find((screen) => screen.route === route.path) ?? null;
}
function isAlias(model, route) {
	const screen = screenOf(model, route);
	return screen !== null && screen.route !== route.path;
}
function hasParameter(path) {
	return segmentsOf(path).some((segment) => isParameter(segment) || isRest(segment));
}
function isCatchAll(path) {
	return segmentsOf(path).some(isRest);
}
function isInternal(href) {
	return href.startsWith("/") && !href.startsWith("//");
}
function patternMatches(wanted, actual) {
	for (const [index, segment] of wanted.entries()) {
		if (isRest(segment)) return true;
		const part = actual[index];
		if (part === void 0) return false;
		if (!isParameter(segment) && segment !== part) return false;
	}
	return wanted.length === actual.length;
}
function segmentsOf(url) {
	const hash = url.startsWith("/#/") ? "#" : "";
	const segments = (hash === "" ? url.split(/[?#]/, 1)[0] ?? "" : url.slice(2).split("?", 1)[0] ?? "").split("/").filter((segment) => segment !== "");
	return hash === "" ? segments : [hash, ...segments];
}
function isParameter(segment) {
	return segment.startsWith(":") && !isRest(segment);
}
function isRest(segment) {
	return segment === "*" || segment.startsWith(":") && segment.endsWith("*");
}
// src/app-model/grounding.ts
const HOLE = "${…}";
function ground(state, query) {
	if (state.screen === null) return missing(state.path === null ? "no page is open yet" : `the source does not say what ${state.path} shows`);
	const found = presentElements(state).filter((element) => matches(element, query));
	const [element] = found;
	if (element === void 0) return groundEcho(state, query);
	if (found.length > 1) return missing(`${describeQuery(query)} matches ${found.length} elements on ${state.path}`);
	if (element.repeated && !isNamedRow(state, element)) return missing(`${describeQuery(query)} is in a list; how many there are is not known`);
	if (!isSurelyShown(state, element)) return missing(`no step before shows ${describeQuery(query)}`);
	return {
		grounded: true,
		element,
		source: element.source
	};
}
function isNamedRow(state, { id, role, name, source }) {
	if (name === null) return false;
	const names = (state.screen?.elements ?? []).filter((other) => other.id !== id && other.role === role && citationOf(other.source) === citationOf(source)).flatMap((other) => other.name ?? []);
	return names.some((other) => !name.includes(other)) && !names.some((other) => other.includes(name));
}
function groundHidden(state, query) {
	const elements = state.screen?.elements ?? [];
	const element = elements.find((known) => matches(known, query));
	if (element === void 0) return missing(`${describeQuery(query)} is not in the source`);
	const isStill = (other) => isSurelyShown(state, other) && matches(asShown(state, other), query);
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
	const target = effects.find((effect) => effect.outcome === "navigates")?.target ?? linkTarget(action, effects);
	if (target === null || hasParameter(target)) return after;
	const opened = stateAfterOpening(model, target);
	return opened === null ? after : {
		...opened,
		echoes: after.echoes
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
			return {
				...state,
				shown,
				hidden,
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
// src/frameworks/playwright/checks/syntax.ts
function parseSpec(path, contents) {
	try {
		const file = parse(contents, {
			sourceType: "module",
			plugins: ["typescript"],
			attachComment: false
		});
		const visits = visitsOf(file);
		if (visits === void 0) return {
			line: 1,
			message: "The code is nested too deeply."
		};
		return {
			path,
			visits,
			comments: file.comments ?? []
		};
	} catch (error) {
		return {
			line: lineOfError(error),
			message: error instanceof Error ? error.message : String(error)
		};
	}
}
function lineOf$1(node) {
	return node.loc?.start.line ?? 1;
}
function stringValue(node) {
	if (node?.type === "StringLiteral") return node.value;
	if (node?.type !== "TemplateLiteral" || node.expressions.length > 0) return null;
	return node.quasis[0]?.value.cooked ?? null;
}
function propertyOf(node, key) {
	if (node?.type !== "ObjectExpression") return null;
	for (const property of node.properties) if (property.type === "ObjectProperty" && keyOf(property.key) === key) return property.value;
	return null;
}
function methodCall(node) {
	if (node?.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
	const { object, property, computed } = node.callee;
	const name = computed ? stringValue(property) : keyOf(property);
	if (name === null || object.type === "Super") return null;
	return {
		object,
		name,
		args: node.arguments
	};
}
function dottedName(node, depth = 0) {
	if (node.type === "Identifier") return node.name;
	if (node.type !== "MemberExpression" || node.computed || depth > 5) return null;
	const object = dottedName(node.object, depth + 1);
	const key = keyOf(node.property);
	return object === null || key === null ? null : `${object}.${key}`;
}
function isStep(node) {
	return node?.type === "CallExpression" && dottedName(node.callee) === "test.step";
}
function ancestor(visit, test) {
	for (let current = visit.parent; current !== void 0; current = current.parent) if (test(current.node)) return current;
	return null;
}
function contains(outer, inner) {
	const [start, end] = [outer.start ?? 0, outer.end ?? 0];
	return start <= (inner.start ?? -1) && (inner.end ?? Number.POSITIVE_INFINITY) <= end;
}
function keyOf(node) {
	return node.type === "Identifier" ? node.name : stringValue(node);
}
function lineOfError(error) {
	if (typeof error !== "object" || error === null || !("loc" in error)) return 1;
	const { loc } = error;
	const line = typeof loc === "object" && loc !== null && "line" in loc ? loc.line : 1;
	return typeof line === "number" ? line : 1;
}
// src/frameworks/playwright/checks/expectation.ts
const EXPECT = new Set([
	"expect",
	"expect.soft",
	"expect.poll"
]);
const MODIFIERS = new Set([
	"not",
	"resolves",
	"rejects"
]);
function expectCall(node) {
	const call = methodCall(node);
	if (call === null) return null;
	let object = call.object;
	let negated = false;
	while (object.type === "MemberExpression" && object.property.type === "Identifier") {
		if (!MODIFIERS.has(object.property.name)) return null;
		negated ||= object.property.name === "not";
		object = object.object;
	}
	if (object.type !== "CallExpression" || !EXPECT.has(dottedName(object.callee) ?? "")) return null;
	return {
		subject: object.arguments[0] ?? null,
		matcher: call.name,
		negated,
		args: call.args
	};
}
// src/frameworks/playwright/locators.ts
const LOCATOR_METHODS = {
	role: "getByRole",
	label: "getByLabel",
	placeholder: "getByPlaceholder",
	text: "getByText",
	alt_text: "getByAltText",
	title: "getByTitle",
	test_id: "getByTestId"
};
const KINDS = new Map(Object.entries(LOCATOR_METHODS).map(([kind, method]) => [method, kind]));
function queryKindOf(method) {
	return KINDS.get(method);
}
// src/frameworks/playwright/checks/read-locator.ts
const MAX_CHAIN = 20;
function readLocator(node, bindings) {
	const nodes = [];
	const calls = [];
	let current = node;
	for (let length = 0; length < MAX_CHAIN; length += 1) {
		nodes.push(current);
		if (dottedName(current) === "page") return calls.length === 0 ? null : useOf(calls, nodes);
		const bound = current.type === "Identifier" ? bindings.get(current.name) : void 0;
		const call = bound === void 0 ? methodCall(current) : null;
		if (bound === void 0 && call === null) return null;
		if (call !== null) calls.push(call);
		current = bound ?? call?.object ?? current;
	}
	return null;
}
function useOf(calls, nodes) {
	const call = calls[calls.findIndex(({ name }) => name.startsWith("getBy"))];
	return {
		query: call === void 0 ? null : queryOf(call),
		scoped: calls.length > 1,
		nodes
	};
}
function queryOf({ name, args }) {
	const [first, options] = args;
	const by = queryKindOf(name);
	const text = textOrPattern(first);
	if (by === void 0 || text === null) return null;
	if (by === "test_id") return {
		by,
		id: text
	};
	if (by === "role") return roleQuery(text, options);
	return {
		by,
		text,
		exact: isExact$1(options)
	};
}
function roleQuery(role, options) {
	const nameNode = propertyOf(options, "name");
	const name = nameNode === null ? null : textOrPattern(nameNode);
	if (nameNode !== null && name === null) return null;
	return {
		by: "role",
		role,
		name,
		exact: isExact$1(options)
	};
}
function isExact$1(options) {
	const exact = propertyOf(options, "exact");
	return exact?.type === "BooleanLiteral" && exact.value;
}
function textOrPattern(node) {
	if (node?.type !== "RegExpLiteral") return stringValue(node);
	return /^[\p{L}\p{N}\s'",:&-]+$/u.test(node.pattern) && node.flags === "i" ? node.pattern : null;
}
// src/frameworks/playwright/checks/operations.ts
const MAX_NESTING = 5;
const URL_CALLS = new Set(["waitForURL"]);
function operationsOf(test, bindings, nesting = 0) {
	if (test.body.type !== "BlockStatement") return ofExpression(test.body, bindings, nesting);
	return test.body.body.flatMap((statement) => ofStatement(statement, bindings, nesting));
}
function ofStatement(statement, bindings, nesting) {
	if (statement.type === "VariableDeclaration") {
		for (const { id, init } of statement.declarations) if (id.type === "Identifier" && init) bindings.set(id.name, init);
		return [];
	}
	if (statement.type !== "ExpressionStatement") return [];
	return ofExpression(statement.expression, bindings, nesting);
}
function ofExpression(expression, bindings, nesting) {
	const node = expression.type === "AwaitExpression" ? expression.argument : expression;
	const line = lineOf$1(node);
	const assertion = expectCall(node);
	if (assertion !== null) {
		const subject = assertion.subject;
		if (subject === null) return [];
		if (dottedName(subject) === "page") return assertion.matcher === "toHaveURL" && !assertion.negated ? [{
			kind: "expect_url",
			url: stringValue(assertion.args[0]),
			line
		}] : [];
		const use = readLocator(subject, bindings);
		return use === null ? [] : [{
			kind: "expect",
			use,
			absent: expectsAbsence(assertion),
			line
		}];
	}
	return ofCall(node, bindings, nesting);
}
function ofCall(node, bindings, nesting) {
	const call = methodCall(node);
	if (call === null) return [];
	const line = lineOf$1(node);
	const value = stringValue(call.args[0]);
	const object = dottedName(call.object);
	if (object === "test" && call.name === "step") return ofStep(call.args, bindings, nesting);
	if (object === "page.keyboard" && call.name === "press") return [{
		kind: "press",
		key: value ?? "",
		line
	}];
	if (object === "page") {
		if (call.name === "goto") return [{
			kind: "goto",
			url: value,
			line
		}];
		if (call.name === "reload") return [{
			kind: "reload",
			line
		}];
		return URL_CALLS.has(call.name) ? [{
			kind: "expect_url",
			url: value,
			line
		}] : [];
	}
	const use = readLocator(call.object, bindings);
	return use === null ? [] : [{
		kind: "act",
		use,
		method: call.name,
		value: value ?? "",
		line
	}];
}
function ofStep(args, bindings, nesting) {
	const body = args.at(-1);
	if (nesting >= MAX_NESTING || body?.type !== "ArrowFunctionExpression") return [];
	return operationsOf(body, bindings, nesting + 1);
}
function expectsAbsence({ matcher, negated, args }) {
	if (matcher === "toBeHidden") return !negated;
	if (matcher === "toBeVisible" || matcher === "toBeAttached") return negated;
	const [count] = args;
	return matcher === "toHaveCount" && !negated && count?.type === "NumericLiteral" && count.value === 0;
}
// src/frameworks/playwright/checks/rule.ts
function finding(rule, node, message) {
	return {
		rule,
		line: typeof node === "number" ? node : lineOf$1(node),
		message
	};
}
// src/frameworks/playwright/checks/grounding-rule.ts
const ACTIONS = new Map([
	["click", "click"],
	["dblclick", "click"],
	["tap", "click"],
	["fill", "fill"],
	["pressSequentially", "fill"],
	["clear", "fill"],
	["check", "check"],
	["uncheck", "uncheck"],
	["selectOption", "choose"],
	["press", "press"]
]);
function groundTests(file) {
	const walks = file.tests.filter(({ fixme }) => !fixme).map((test) => groundTest(file, test));
	return {
		total: walks.reduce((sum, walk) => sum + walk.total, 0),
		evidence: walks.flatMap((walk) => walk.evidence),
		findings: walks.flatMap((walk) => walk.findings)
	};
}
function groundTest(file, test) {
	const bindings = new Map();
	const walk = new Walk(file.context.model);
	for (const part of [...test.hooks, test.body]) for (const operation of operationsOf(part, bindings)) walk.follow(operation);
	for (const node of strayLocators(file, test, walk.seen)) walk.miss(lineOf$1(node), "This locator is used in a way that cannot be followed.");
	return walk;
}
function strayLocators(file, test, seen) {
	return file.spec.visits.filter(({ node, parent }) => {
		if (seen.has(node) || file.types.typeOf(node) !== "Locator") return false;
		return !(parent?.node.type === "MemberExpression" && parent.node.object === node) && node.type === "CallExpression" && contains(test.body, node);
	}).map(({ node }) => node);
}
var Walk = class {
	total = 0;
	evidence = [];
	findings = [];
	seen = new Set();
	#model;
	#state = NOWHERE;
	constructor(model) {
		this.#model = model;
	}
	follow(operation) {
		const { line } = operation;
		switch (operation.kind) {
			case "goto": return this.#goto(operation.url, line);
			case "reload":
				this.#state = stateAfterOpening(this.#model, this.#state.path ?? "") ?? this.#state;
				return;
			case "press": return this.#act(this.#state.focused, "press", operation.key);
			case "expect_url": return this.#url(operation.url, line);
			case "expect":
				this.#locate(operation.use, line, operation.absent);
				return;
			case "act": {
				const element = this.#locate(operation.use, line, false);
				const kind = ACTIONS.get(operation.method);
				return kind === void 0 ? void 0 : this.#act(element, kind, operation.value);
			}
		}
	}
	miss(line, message) {
		this.total += 1;
		this.findings.push(finding("ungrounded", line, message));
	}
	#goto(url, line) {
		const state = url === null ? null : stateAfterOpening(this.#model, url);
		if (url === null || state === null) {
			this.#state = NOWHERE;
			return this.miss(line, url === null ? "The URL is not a plain string." : `No route in the source matches ${url}.`);
		}
		this.#state = state;
		this.#record(groundOpened(this.#model, state, url), url, line);
	}
	#url(url, line) {
		if (url === null) return this.miss(line, "The expected URL is not a plain string.");
		this.#record(groundUrl(this.#model, this.#state, url), url, line);
	}
	#locate(use, line, absent) {
		for (const node of use.nodes) this.seen.add(node);
		const { query } = use;
		if (query === null) {
			this.miss(line, "The locator is not one that can be looked up in the source.");
			return null;
		}
		const grounding = (absent ? groundHidden : use.scoped ? groundScoped : ground)(this.#state, query);
		this.#record(grounding, describeQuery(query), line);
		return grounding.grounded ? grounding.element : null;
	}
	#act(element, kind, value) {
		if (element === null) return;
		this.#state = stateAfterAction(this.#model, this.#state, {
			kind,
			element,
			value
		});
	}
	#record(grounding, what, line) {
		if (!grounding.grounded) return this.miss(line, grounding.reason);
		this.total += 1;
		this.evidence.push({
			line,
			what,
			source: citationOf(grounding.source)
		});
	}
};
// src/frameworks/playwright/checks/api.ts
const TYPES = new Map(Object.entries({
	"APIRequestContext": {
		"addCookies": "async",
		"clearCookies": "async",
		"cookies": "async",
		"delete": "async",
		"dispose": "async",
		"fetch": "async",
		"get": "async",
		"head": "async",
		"patch": "async",
		"post": "async",
		"put": "async",
		"storageState": "async",
		"tracing": "other"
	},
	"APIResponse": {
		"body": "async",
		"dispose": "async",
		"headers": "other",
		"headersArray": "other",
		"json": "async",
		"ok": "other",
		"securityDetails": "async",
		"serverAddr": "async",
		"status": "other",
		"statusText": "other",
		"text": "async",
		"timing": "other",
		"url": "other"
	},
	"APIResponseAssertions": {
		"not": "APIResponseAssertions",
		"toBeOK": "async"
	},
	"BrowserContext": {
		"addCookies": "async",
		"addInitScript": "async",
		"addListener": "other",
		"backgroundPages": "other",
		"browser": "other",
		"clearCookies": "async",
		"clearPermissions": "async",
		"clock": "Clock",
		"close": "async",
		"cookies": "async",
		"credentials": "other",
		"debugger": "other",
		"exposeBinding": "async",
		"exposeFunction": "async",
		"grantPermissions": "async",
		"isClosed": "other",
		"newCDPSession": "async",
		"newPage": "async",
		"off": "other",
		"on": "other",
		"once": "other",
		"pages": "other",
		"prependListener": "other",
		"removeAllListeners": "async",
		"removeListener": "other",
		"request": "APIRequestContext",
		"route": "async",
		"routeFromHAR": "async",
		"routeWebSocket": "async",
		"serviceWorkers": "other",
		"setDefaultNavigationTimeout": "other",
		"setDefaultTimeout": "other",
		"setExtraHTTPHeaders": "async",
		"setGeolocation": "async",
		"setHTTPCredentials": "async",
		"setOffline": "async",
		"setStorageState": "async",
		"storageState": "async",
		"tracing": "other",
		"unroute": "async",
		"unrouteAll": "async",
		"waitForEvent": "async"
	},
	"Clock": {
		"fastForward": "async",
		"install": "async",
		"pauseAt": "async",
		"resume": "async",
		"runFor": "async",
		"setFixedTime": "async",
		"setSystemTime": "async"
	},
	"Dialog": {
		"accept": "async",
		"defaultValue": "other",
		"dismiss": "async",
		"message": "other",
		"page": "other",
		"type": "other"
	},
	"Download": {
		"cancel": "async",
		"createReadStream": "async",
		"delete": "async",
		"failure": "async",
		"page": "Page",
		"path": "async",
		"saveAs": "async",
		"suggestedFilename": "other",
		"url": "other"
	},
	"Frame": {
		"$": "async",
		"$$": "async",
		"$$eval": "async",
		"$eval": "async",
		"addScriptTag": "async",
		"addStyleTag": "async",
		"check": "async",
		"childFrames": "other",
		"click": "async",
		"content": "async",
		"dblclick": "async",
		"dispatchEvent": "async",
		"dragAndDrop": "async",
		"evaluate": "async",
		"evaluateHandle": "async",
		"fill": "async",
		"focus": "async",
		"frameElement": "async",
		"frameLocator": "FrameLocator",
		"getAttribute": "async",
		"getByAltText": "Locator",
		"getByLabel": "Locator",
		"getByPlaceholder": "Locator",
		"getByRole": "Locator",
		"getByTestId": "Locator",
		"getByText": "Locator",
		"getByTitle": "Locator",
		"goto": "async",
		"hover": "async",
		"innerHTML": "async",
		"innerText": "async",
		"inputValue": "async",
		"isChecked": "async",
		"isDetached": "other",
		"isDisabled": "async",
		"isEditable": "async",
		"isEnabled": "async",
		"isHidden": "async",
		"isVisible": "async",
		"locator": "Locator",
		"name": "other",
		"page": "Page",
		"parentFrame": "other",
		"press": "async",
		"selectOption": "async",
		"setChecked": "async",
		"setContent": "async",
		"setInputFiles": "async",
		"tap": "async",
		"textContent": "async",
		"title": "async",
		"type": "async",
		"uncheck": "async",
		"url": "other",
		"waitForFunction": "async",
		"waitForLoadState": "async",
		"waitForNavigation": "async",
		"waitForSelector": "async",
		"waitForTimeout": "async",
		"waitForURL": "async",
		"webmcp": "other"
	},
	"FrameLocator": {
		"first": "FrameLocator",
		"frameLocator": "FrameLocator",
		"getByAltText": "Locator",
		"getByLabel": "Locator",
		"getByPlaceholder": "Locator",
		"getByRole": "Locator",
		"getByTestId": "Locator",
		"getByText": "Locator",
		"getByTitle": "Locator",
		"last": "FrameLocator",
		"locator": "Locator",
		"nth": "FrameLocator",
		"owner": "Locator"
	},
	"GenericAssertions": {
		"not": "GenericAssertions",
		"rejects": "GenericAssertions",
		"resolves": "GenericAssertions",
		"toBe": "other",
		"toBeCloseTo": "other",
		"toBeDefined": "other",
		"toBeFalsy": "other",
		"toBeGreaterThan": "other",
		"toBeGreaterThanOrEqual": "other",
		"toBeInstanceOf": "other",
		"toBeLessThan": "other",
		"toBeLessThanOrEqual": "other",
		"toBeNaN": "other",
		"toBeNull": "other",
		"toBeTruthy": "other",
		"toBeUndefined": "other",
		"toContain": "other",
		"toContainEqual": "other",
		"toEqual": "other",
		"toHaveLength": "other",
		"toHaveProperty": "other",
		"toMatch": "other",
		"toMatchObject": "other",
		"toStrictEqual": "other",
		"toThrow": "other",
		"toThrowError": "other"
	},
	"Keyboard": {
		"down": "async",
		"insertText": "async",
		"press": "async",
		"type": "async",
		"up": "async"
	},
	"Locator": {
		"all": "async",
		"allInnerTexts": "async",
		"allTextContents": "async",
		"and": "Locator",
		"ariaSnapshot": "async",
		"ariaSnapshotJSON": "async",
		"blur": "async",
		"boundingBox": "async",
		"check": "async",
		"clear": "async",
		"click": "async",
		"contentFrame": "FrameLocator",
		"count": "async",
		"dblclick": "async",
		"describe": "Locator",
		"description": "other",
		"dispatchEvent": "async",
		"dragTo": "async",
		"drop": "async",
		"elementHandle": "async",
		"elementHandles": "async",
		"evaluate": "async",
		"evaluateAll": "async",
		"evaluateHandle": "async",
		"fill": "async",
		"filter": "Locator",
		"first": "Locator",
		"focus": "async",
		"frameLocator": "FrameLocator",
		"getAttribute": "async",
		"getByAltText": "Locator",
		"getByLabel": "Locator",
		"getByPlaceholder": "Locator",
		"getByRole": "Locator",
		"getByTestId": "Locator",
		"getByText": "Locator",
		"getByTitle": "Locator",
		"hideHighlight": "async",
		"highlight": "async",
		"hover": "async",
		"innerHTML": "async",
		"innerText": "async",
		"inputValue": "async",
		"isChecked": "async",
		"isDisabled": "async",
		"isEditable": "async",
		"isEnabled": "async",
		"isHidden": "async",
		"isVisible": "async",
		"last": "Locator",
		"locator": "Locator",
		"normalize": "async",
		"nth": "Locator",
		"or": "Locator",
		"page": "Page",
		"press": "async",
		"pressSequentially": "async",
		"screenshot": "async",
		"scrollIntoViewIfNeeded": "async",
		"selectOption": "async",
		"selectText": "async",
		"setChecked": "async",
		"setInputFiles": "async",
		"tap": "async",
		"textContent": "async",
		"toString": "other",
		"type": "async",
		"uncheck": "async",
		"visible": "Locator",
		"waitFor": "async",
		"waitForFunction": "async",
		"within": "Locator"
	},
	"LocatorAssertions": {
		"not": "LocatorAssertions",
		"toBeAttached": "async",
		"toBeChecked": "async",
		"toBeDisabled": "async",
		"toBeEditable": "async",
		"toBeEmpty": "async",
		"toBeEnabled": "async",
		"toBeFocused": "async",
		"toBeHidden": "async",
		"toBeInViewport": "async",
		"toBeVisible": "async",
		"toContainClass": "async",
		"toContainText": "async",
		"toHaveAccessibleDescription": "async",
		"toHaveAccessibleErrorMessage": "async",
		"toHaveAccessibleName": "async",
		"toHaveAttribute": "async",
		"toHaveCSS": "async",
		"toHaveClass": "async",
		"toHaveCount": "async",
		"toHaveId": "async",
		"toHaveJSProperty": "async",
		"toHaveRole": "async",
		"toHaveScreenshot": "async",
		"toHaveText": "async",
		"toHaveValue": "async",
		"toHaveValues": "async",
		"toMatchAriaSnapshot": "async"
	},
	"Mouse": {
		"click": "async",
		"dblclick": "async",
		"down": "async",
		"move": "async",
		"up": "async",
		"wheel": "async"
	},
	"Page": {
		"$": "async",
		"$$": "async",
		"$$eval": "async",
		"$eval": "async",
		"addInitScript": "async",
		"addListener": "other",
		"addLocatorHandler": "async",
		"addScriptTag": "async",
		"addStyleTag": "async",
		"ariaSnapshot": "async",
		"ariaSnapshotJSON": "async",
		"bringToFront": "async",
		"cancelPickLocator": "async",
		"check": "async",
		"clearConsoleMessages": "async",
		"clearPageErrors": "async",
		"click": "async",
		"clock": "Clock",
		"close": "async",
		"consoleMessages": "async",
		"content": "async",
		"context": "BrowserContext",
		"coverage": "other",
		"dblclick": "async",
		"dispatchEvent": "async",
		"dragAndDrop": "async",
		"emulateMedia": "async",
		"evaluate": "async",
		"evaluateHandle": "async",
		"exposeBinding": "async",
		"exposeFunction": "async",
		"fill": "async",
		"focus": "async",
		"frame": "other",
		"frameLocator": "FrameLocator",
		"frames": "other",
		"getAttribute": "async",
		"getByAltText": "Locator",
		"getByLabel": "Locator",
		"getByPlaceholder": "Locator",
		"getByRef": "Locator",
		"getByRole": "Locator",
		"getByTestId": "Locator",
		"getByText": "Locator",
		"getByTitle": "Locator",
		"goBack": "async",
		"goForward": "async",
		"goto": "async",
		"hideHighlight": "async",
		"hover": "async",
		"innerHTML": "async",
		"innerText": "async",
		"inputValue": "async",
		"isChecked": "async",
		"isClosed": "other",
		"isDisabled": "async",
		"isEditable": "async",
		"isEnabled": "async",
		"isHidden": "async",
		"isVisible": "async",
		"keyboard": "Keyboard",
		"localStorage": "other",
		"locator": "Locator",
		"mainFrame": "Frame",
		"mouse": "Mouse",
		"off": "other",
		"on": "other",
		"once": "other",
		"opener": "async",
		"pageErrors": "async",
		"pause": "async",
		"pdf": "async",
		"pickLocator": "async",
		"prependListener": "other",
		"press": "async",
		"reload": "async",
		"removeAllListeners": "async",
		"removeListener": "other",
		"removeLocatorHandler": "async",
		"request": "APIRequestContext",
		"requestGC": "async",
		"requests": "async",
		"route": "async",
		"routeFromHAR": "async",
		"routeWebSocket": "async",
		"screencast": "other",
		"screenshot": "async",
		"selectOption": "async",
		"sessionStorage": "other",
		"setChecked": "async",
		"setContent": "async",
		"setDefaultNavigationTimeout": "other",
		"setDefaultTimeout": "other",
		"setExtraHTTPHeaders": "async",
		"setInputFiles": "async",
		"setViewportSize": "async",
		"tap": "async",
		"textContent": "async",
		"title": "async",
		"touchscreen": "Touchscreen",
		"type": "async",
		"uncheck": "async",
		"unroute": "async",
		"unrouteAll": "async",
		"url": "other",
		"video": "other",
		"viewportSize": "other",
		"waitForEvent": "async",
		"waitForFunction": "async",
		"waitForLoadState": "async",
		"waitForNavigation": "async",
		"waitForRequest": "async",
		"waitForResponse": "async",
		"waitForSelector": "async",
		"waitForTimeout": "async",
		"waitForURL": "async",
		"webmcp": "other",
		"workers": "other"
	},
	"PageAssertions": {
		"not": "PageAssertions",
		"toHaveScreenshot": "async",
		"toHaveTitle": "async",
		"toHaveURL": "async",
		"toMatchAriaSnapshot": "async"
	},
	"Request": {
		"allHeaders": "async",
		"existingResponse": "other",
		"failure": "other",
		"frame": "Frame",
		"headerValue": "async",
		"headers": "other",
		"headersArray": "async",
		"isNavigationRequest": "other",
		"method": "other",
		"postData": "other",
		"postDataBuffer": "other",
		"postDataJSON": "other",
		"redirectedFrom": "other",
		"redirectedTo": "other",
		"resourceType": "other",
		"response": "async",
		"serviceWorker": "other",
		"sizes": "async",
		"timing": "other",
		"url": "other"
	},
	"Response": {
		"allHeaders": "async",
		"body": "async",
		"finished": "async",
		"frame": "Frame",
		"fromServiceWorker": "other",
		"headerValue": "async",
		"headerValues": "async",
		"headers": "other",
		"headersArray": "async",
		"httpVersion": "async",
		"json": "async",
		"ok": "other",
		"request": "Request",
		"securityDetails": "async",
		"serverAddr": "async",
		"status": "other",
		"statusText": "other",
		"text": "async",
		"url": "other"
	},
	"SnapshotAssertions": { "toMatchSnapshot": "other" },
	"TestType": {
		"abort": "other",
		"afterAll": "other",
		"afterEach": "other",
		"beforeAll": "other",
		"beforeEach": "other",
		"describe": "other",
		"expect": "other",
		"extend": "TestType",
		"fail": "other",
		"fixme": "other",
		"info": "other",
		"only": "other",
		"setTimeout": "other",
		"skip": "other",
		"slow": "other",
		"step": "other",
		"use": "other"
	},
	"Touchscreen": { "tap": "async" }
}).map(([type, members]) => [type, new Map(Object.entries(members))]));
const PAGE_PROPERTIES = new Map([
	["keyboard", "Keyboard"],
	["mouse", "Mouse"],
	["touchscreen", "Touchscreen"],
	["clock", "Clock"],
	["request", "APIRequestContext"]
]);
const FIXTURES = new Map([
	["page", "Page"],
	["context", "BrowserContext"],
	["request", "APIRequestContext"]
]);
function resultOf(type, member) {
	return TYPES.get(type)?.get(member);
}
function propertyType(type, property) {
	return type === "Page" ? PAGE_PROPERTIES.get(property) : void 0;
}
function isApiType(name) {
	return TYPES.has(name);
}
function isWebFirstMatcher(name) {
	return [
		"LocatorAssertions",
		"PageAssertions",
		"APIResponseAssertions"
	].some((set) => resultOf(set, name) === "async");
}
function isMatcher(name) {
	return name === "toPass" || isWebFirstMatcher(name) || ["GenericAssertions", "SnapshotAssertions"].some((set) => resultOf(set, name) !== void 0);
}
// src/frameworks/playwright/checks/rules/api-rules.ts
const unknownApi = ({ spec, types }) => spec.visits.flatMap(({ node }) => {
	const call = methodCall(node);
	if (call === null) return [];
	const assertion = expectCall(node);
	if (assertion !== null) return isMatcher(assertion.matcher) ? [] : [finding("unknown-api", node, `Playwright has no matcher ${assertion.matcher}.`)];
	const type = types.typeOf(call.object) ?? (dottedName(call.object) === "test" ? "TestType" : null);
	if (type === null || resultOf(type, call.name) !== void 0) return [];
	return [finding("unknown-api", node, `Playwright's ${type} has no ${call.name}.`)];
});
const missingAwait = ({ spec, types }) => spec.visits.flatMap(({ node, parent }) => {
	if (parent?.node.type !== "ExpressionStatement" && parent?.node.type !== "UnaryExpression") return [];
	const assertion = expectCall(node);
	const call = methodCall(node);
	if (call === null) return [];
	const type = types.typeOf(call.object) ?? "";
	return (assertion === null ? resultOf(type, call.name) === "async" || isStep(node) : isWebFirstMatcher(assertion.matcher) || assertion.matcher === "toPass") ? [finding("missing-await", node, `${call.name} is not awaited.`)] : [];
});
// src/frameworks/playwright/checks/rules/flakiness-rules.ts
const ONE_SHOT = new Set([
	"isChecked",
	"isDisabled",
	"isEditable",
	"isEnabled",
	"isHidden",
	"isVisible"
]);
const POSITIONAL = new Set([
	"nth",
	"first",
	"last"
]);
const RAW = new Set([
	"locator",
	"frameLocator",
	"$",
	"$$",
	"$eval",
	"$$eval"
]);
const flakyCalls = ({ spec, types }) => spec.visits.flatMap(({ node }) => {
	const call = methodCall(node);
	if (call === null || types.typeOf(call.object) === null) return [];
	if (call.name === "waitForTimeout") return [finding("hard-wait", node, "Wait for what the user sees.")];
	if (ONE_SHOT.has(call.name)) return [finding("one-shot-check", node, `${call.name} does not wait; use a web-first assertion.`)];
	const options = call.args.filter((argument) => argument.type === "ObjectExpression");
	if (call.args.some(isNetworkIdle) || options.some((one) => isNetworkIdle(propertyOf(one, "waitUntil")))) return [finding("network-idle", node, "networkidle is never certain; assert on the page.")];
	if (options.some((one) => propertyOf(one, "force") !== null)) return [finding("force-option", node, "force skips the checks that a user cannot skip.")];
	return [];
});
const rawLocator = ({ spec, types }) => spec.visits.flatMap(({ node }) => {
	const call = methodCall(node);
	if (call === null || types.typeOf(call.object) === null) return [];
	if (POSITIONAL.has(call.name)) return [finding("positional-locator", node, `${call.name}() depends on the order of elements.`)];
	return RAW.has(call.name) ? [finding("raw-locator", node, `${call.name}() depends on markup; use role and name.`)] : [];
});
function isNetworkIdle(node) {
	return stringValue(node) === "networkidle";
}
// src/frameworks/playwright/checks/rules/import-rule.ts
const EXTENSIONS = [
	"",
	".ts",
	".tsx",
	".js",
	".mjs",
	".cjs",
	".json",
	"/index.ts",
	"/index.js"
];
const MODULES = new Set(["@playwright/test"]);
const imports = (file) => file.spec.visits.flatMap(({ node }) => {
	if (node.type !== "ImportDeclaration" && node.type !== "ExportNamedDeclaration") return [];
	const specifier = node.source?.value;
	if (specifier === void 0 || resolves(file, specifier)) return [];
	return [finding("import", node, `${JSON.stringify(specifier)} is not a file here or an allowed package.`)];
});
function resolves(file, specifier) {
	if (MODULES.has(specifier)) return true;
	if (!specifier.startsWith(".")) return isOwnAlias(file, specifier);
	const base = posix.join(posix.dirname(file.spec.path), specifier);
	return [base, base.replace(/\.[cm]?js$/, "")].some((stem) => EXTENSIONS.some((extension) => file.paths.has(stem + extension)));
}
function isOwnAlias({ context }, specifier) {
	return context.model.tests.helpers.some(({ import_line: line }) => ["'", "\""].some((quote) => line?.includes(quote + specifier + quote) === true));
}
// src/frameworks/playwright/checks/rules/structure-rules.ts
const noTests = ({ tests }) => tests.length > 0 ? [] : [finding("no-tests", 1, "The file has no test with a title.")];
const noAssertion = (file) => file.tests.filter(({ fixme, body }) => !fixme && !hasAssertion(file, body)).map(({ line }) => finding("no-assertion", line, "The test asserts nothing."));
const focusedOrSkipped = ({ spec }) => spec.visits.flatMap(({ node }) => {
	const name = node.type === "CallExpression" ? dottedName(node.callee) : null;
	if (name === null || !name.startsWith("test.")) return [];
	if (name.endsWith(".only")) return [finding("focused-test", node, `${name} leaves out all other tests.`)];
	if (name.endsWith(".skip")) return [finding("skipped-test", node, `${name}: use test.fixme with a reason.`)];
	return [];
});
const duplicateTitle = ({ tests }) => {
	const seen = new Set();
	return tests.flatMap((test) => {
		if (test.title === null) return [finding("computed-title", test.line, "The title is not a plain string.")];
		const duplicate = seen.has(test.fullTitle);
		seen.add(test.fullTitle);
		return duplicate ? [finding("duplicate-title", test.line, `Another test is called "${test.title}".`)] : [];
	});
};
const caseComments = ({ tests, context }) => {
	const known = new Set(context.cases.map(({ id }) => id));
	const seen = new Set();
	return tests.flatMap(({ cases, line }) => {
		if (cases.length === 0) return [finding("missing-case", line, "No // case: tc_… comment names the case.")];
		return cases.flatMap((mark) => {
			const again = seen.has(mark.id);
			seen.add(mark.id);
			if (!known.has(mark.id)) return [finding("unknown-case", mark.line, `There is no case ${mark.id}.`)];
			return again ? [finding("duplicate-case", mark.line, `${mark.id} has a test already.`)] : [];
		});
	});
};
const CONDITIONS = new Set([
	"IfStatement",
	"ConditionalExpression",
	"LogicalExpression",
	"SwitchStatement",
	"TryStatement",
	"ForStatement",
	"ForInStatement",
	"ForOfStatement",
	"WhileStatement",
	"DoWhileStatement"
]);
const conditionalInTest = ({ spec, tests }) => spec.visits.filter(({ node }) => CONDITIONS.has(node.type) && tests.some((test) => contains(test.body, node))).map(({ node }) => finding("conditional-in-test", node, `${node.type} inside of a test.`));
function hasAssertion({ spec }, body) {
	return spec.visits.some((visit) => expectCall(visit.node) !== null && runsIn(visit, body));
}
function runsIn(visit, body) {
	let around = ancestor(visit, isFunction$1);
	while (around !== null && around.node !== body && isStep(around.parent?.node)) around = ancestor(around, isFunction$1);
	return around?.node === body;
}
function isFunction$1({ type }) {
	return [
		"ArrowFunctionExpression",
		"FunctionExpression",
		"FunctionDeclaration"
	].includes(type);
}
// src/frameworks/playwright/checks/tests-in-file.ts
const TEST_CALLS = new Set([
	"test",
	"test.only",
	"test.skip",
	"test.fixme",
	"test.fail"
]);
const DESCRIBE = /^test\.describe(\.(only|skip|fixme|parallel|serial))*$/;
const CASE_COMMENT = /^\s*case:\s*(tc_[a-z0-9_]+)\s*$/;
function testsIn(spec) {
	const found = spec.visits.filter(({ node }) => testFunction(node) !== null);
	const marks = caseMarks(spec);
	return found.map((visit, index) => {
		const previous = found[index - 1]?.node.end ?? 0;
		return blockOf(spec, visit, marks.filter(({ start }) => start >= previous && start < (visit.node.end ?? 0)));
	});
}
function isDescribe(node) {
	return node.type === "CallExpression" && DESCRIBE.test(dottedName(node.callee) ?? "");
}
function blockOf(spec, { node, parent }, cases) {
	const call = node;
	const body = testFunction(call);
	const groups = ancestorsOf(parent).filter(isDescribe).toReversed();
	const title = stringValue(call.arguments[0]);
	return {
		title,
		fullTitle: [...groups.map((group) => stringValue(group.arguments[0]) ?? ""), title ?? ""].join(" › "),
		line: lineOf$1(call),
		node: call,
		body,
		hooks: hooksOf(spec, groups),
		fixme: dottedName(call.callee) === "test.fixme" || marksFixme(body),
		cases
	};
}
function testFunction(node) {
	if (node.type !== "CallExpression" || !TEST_CALLS.has(dottedName(node.callee) ?? "")) return null;
	const [title] = node.arguments;
	if (node.arguments.length < 2 || title === void 0 || isFunction(title)) return null;
	return functionOf(node);
}
function functionOf(call) {
	const last = call.arguments.at(-1);
	return last !== void 0 && isFunction(last) ? last : null;
}
function isFunction(node) {
	return node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression";
}
function marksFixme({ body }) {
	const first = body.type === "BlockStatement" ? body.body[0] : void 0;
	if (first?.type !== "ExpressionStatement" || first.expression.type !== "CallExpression") return false;
	const { callee, arguments: args } = first.expression;
	const always = args[0] === void 0 || args[0].type === "BooleanLiteral" && args[0].value;
	return dottedName(callee) === "test.fixme" && always;
}
function hooksOf(spec, groups) {
	return spec.visits.flatMap((visit) => {
		const { node } = visit;
		if (node.type !== "CallExpression" || dottedName(node.callee) !== "test.beforeEach") return [];
		const group = ancestorsOf(visit.parent).find(isDescribe);
		const body = functionOf(node);
		return body !== null && (group === void 0 || groups.includes(group)) ? [body] : [];
	});
}
function ancestorsOf(visit) {
	const nodes = [];
	for (let current = visit; current !== void 0; current = current.parent) nodes.push(current.node);
	return nodes;
}
function caseMarks({ comments }) {
	return comments.flatMap((comment) => {
		const id = CASE_COMMENT.exec(comment.value)?.[1];
		return id === void 0 ? [] : [{
			id,
			line: lineOf$1(comment),
			start: comment.start ?? 0
		}];
	});
}
// src/frameworks/playwright/checks/types-of.ts
const MAX_DEPTH = 40;
function apiTypesOf(spec) {
	const variables = new Map();
	for (const { node } of spec.visits) if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init) variables.set(node.id.name, node.init);
	const typeOf = (node, depth) => {
		if (depth > MAX_DEPTH) return null;
		if (node.type === "Identifier") {
			const init = variables.get(node.name);
			return init === void 0 ? FIXTURES.get(node.name) ?? null : typeOf(init, depth + 1);
		}
		if (node.type === "MemberExpression" && !node.computed && node.property.type === "Identifier") {
			const owner = typeOf(node.object, depth + 1);
			return owner === null ? null : propertyType(owner, node.property.name) ?? null;
		}
		const call = methodCall(node);
		const owner = call === null ? null : typeOf(call.object, depth + 1);
		if (call === null || owner === null) return null;
		const result = resultOf(owner, call.name);
		return result !== void 0 && isApiType(result) ? result : null;
	};
	return { typeOf: (node) => typeOf(node, 0) };
}
// src/frameworks/playwright/checks.ts
const CODE_RULES = [
	noTests,
	unknownApi,
	missingAwait,
	imports,
	noAssertion,
	focusedOrSkipped,
	duplicateTitle,
	conditionalInTest,
	flakyCalls,
	rawLocator
];
const RULES = [...CODE_RULES, caseComments];
function checkSpecs(files, context) {
	const paths = new Set([...context.existingPaths, ...files.map(({ path }) => path)]);
	const checked = files.map((file) => checkFile(file, context, paths));
	const written = new Set(checked.flatMap(({ cases }) => cases));
	return {
		files: checked,
		missingCases: context.cases.map(({ id }) => id).filter((id) => !written.has(id))
	};
}
function checkCode(files, context) {
	const paths = new Set([...context.existingPaths, ...files.map(({ path }) => path)]);
	return files.map((file) => {
		const under = readSpec(file, {
			...context,
			cases: []
		}, paths);
		const findings = "findings" in under ? under.findings : CODE_RULES.flatMap((rule) => rule(under));
		return {
			path: file.path,
			findings
		};
	});
}
function checkFile(file, context, paths) {
	const under = readSpec(file, context, paths);
	if ("findings" in under) return {
		path: file.path,
		cases: [],
		locators: NO_LOCATORS,
		findings: under.findings
	};
	const grounding = groundTests(under);
	const findings = [...RULES.flatMap((rule) => rule(under)), ...grounding.findings];
	return {
		path: file.path,
		cases: [...new Set(under.tests.flatMap(({ cases }) => cases.map(({ id }) => id)))],
		locators: {
			grounded: grounding.evidence.length,
			total: grounding.total,
			evidence: grounding.evidence
		},
		findings: findings.sort((left, right) => left.line - right.line)
	};
}
function readSpec(file, context, paths) {
	const spec = parseSpec(file.path, file.contents);
	if (!("visits" in spec)) return { findings: [finding("syntax", spec.line, spec.message)] };
	return {
		spec,
		tests: testsIn(spec),
		types: apiTypesOf(spec),
		context,
		paths
	};
}
const NO_LOCATORS = {
	grounded: 0,
	total: 0,
	evidence: []
};
// src/frameworks/playwright/instructions.ts
const INSTRUCTIONS = [
	"TypeScript specs in the project's test folder (without one: e2e/ in the working directory), one file per screen, never the path of a file that exists. Follow the project's import lines, fixtures, page objects and formatting.",
	"Each test has the comment \"// case: tc_...\" with the id of its case, and the text of each step as a comment before its action. Titles are unique.",
	"Locators: getByRole with the name first, then getByLabel, getByTestId, getByPlaceholder, getByText; only names that the facts list for the route the steps have reached, and exact: true where one name contains another. No CSS, no XPath, no nth.",
	"Web-first assertions (await expect(locator).toBeVisible()); at least one per test that depends on what the test did. No waitForTimeout, no networkidle, no .only, no .skip, no conditionals.",
	"URLs are literal paths. No imports but @playwright/test and the project's own test files; no network calls, file system, console or computed members; of the environment BASE_URL, E2E_USER and E2E_PASSWORD alone; no secrets.",
	"Where an element has no name to find it by, write test.fixme with the name or test id that is missing; never guess."
];
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
		case "text": return looseAndExact((exact) => ({
			by: "text",
			text: target.text,
			exact
		}));
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
// src/frameworks/playwright/writer/compile-case.ts
const MATCHERS = {
	visible: "toBeVisible",
	"not visible": "toBeHidden",
	checked: "toBeChecked",
	"not checked": "not.toBeChecked",
	enabled: "toBeEnabled",
	disabled: "toBeDisabled"
};
function compileCase(model, { testCase, steps, expectations }) {
	const walkthrough = new Walkthrough(model);
	const lines = [...steps.map(({ text, meaning }) => lineOf(text, walkthrough.take(meaning), codeOfStep)), ...expectations.map(({ text, meaning }) => lineOf(text, walkthrough.expect(meaning), codeOfExpectation))];
	const problem = lines.find((line) => "problem" in line)?.problem ?? null;
	const expectsNothing = expectations.length === 0 ? "The case expects nothing." : null;
	return {
		testCase,
		path: firstOpened(steps.map(({ meaning }) => meaning)),
		statements: lines.filter((line) => "code" in line),
		fixme: problem ?? expectsNothing
	};
}
function firstOpened(steps) {
	return steps.find((step) => step.kind === "open")?.path ?? null;
}
function lineOf(phrase, followed, codeOf) {
	return isProblem(followed) ? { problem: followed.reason } : {
		phrase,
		code: codeOf(followed)
	};
}
function isProblem(followed) {
	return followed.kind === "problem";
}
function codeOfStep(step) {
	switch (step.kind) {
		case "open": return {
			kind: "goto",
			path: step.path
		};
		case "key": return {
			kind: "press",
			key: step.key
		};
		case "use": return {
			kind: "act",
			query: step.query,
			...methodOf(step.use)
		};
	}
}
function methodOf({ kind, value }) {
	switch (kind) {
		case "choose": return {
			method: "selectOption",
			value
		};
		case "fill":
		case "press": return {
			method: kind,
			value
		};
		case "click":
		case "check":
		case "uncheck": return {
			method: kind,
			value: null
		};
	}
}
function codeOfExpectation(expectation) {
	switch (expectation.kind) {
		case "url": return {
			kind: "expect_url",
			path: expectation.path
		};
		case "value": {
			const { query, value } = expectation;
			return {
				kind: "expect",
				query,
				matcher: "toHaveValue",
				value
			};
		}
		case "state": {
			const { query, state, mayRepeat } = expectation;
			if (mayRepeat) return {
				kind: "expect_some",
				query
			};
			return {
				kind: "expect",
				query,
				matcher: MATCHERS[state],
				value: null
			};
		}
	}
}
// src/frameworks/playwright/writer/text.ts
const LINE_ENDS = [
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
];
function literal(value, style) {
	const preferred = style.singleQuote ? "'" : "\"";
	const other = style.singleQuote ? "\"" : "'";
	const quote = count(value, preferred) > count(value, other) ? other : preferred;
	const escaped = value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`);
	return quote + withVisibleEscapes(LINE_ENDS.reduce((text, [from, to]) => text.replaceAll(from, to), escaped)) + quote;
}
function comment(text) {
	return `// ${withVisibleEscapes(text.replaceAll(/[\n\r\t\u2028\u2029]/g, " ").trim())}`;
}
function widthOf(line) {
	let width = 0;
	for (const character of line) width += isWide(character) ? 2 : isMark(character) ? 0 : 1;
	return width;
}
function count(text, part) {
	return text.split(part).length - 1;
}
function isWide(character) {
	return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(character);
}
function isMark(character) {
	return /\p{Mn}/u.test(character);
}
// src/frameworks/playwright/writer/location.ts
function specFolder(model) {
	const [first = "e2e"] = specFolders(model);
	return first;
}
function specFolders(model) {
	const config = model.tests.config;
	if (config?.framework !== "playwright") return [posix.normalize(posix.join(model.working_directory, "e2e"))];
	if (config.test_dir !== null) return [posix.normalize(config.test_dir)];
	const folders = model.tests.specs.filter(({ framework }) => framework === "playwright").map(({ path }) => posix.dirname(path));
	const usual = posix.normalize(posix.join(posix.dirname(config.path), "e2e"));
	return [...new Set([...folders, usual])];
}
function fileStem(route) {
	const words = route.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "" && word !== "html");
	if (isCatchAll(route)) return "not-found";
	return words.length === 0 ? "home" : words.join("-").slice(0, 60);
}
function freePath(folder, stem, taken) {
	for (let number = 1;; number += 1) {
		const name = number === 1 ? stem : `${stem}-${number}`;
		const path = posix.join(folder, `${name}.spec.ts`);
		if (taken.has(path.toLowerCase())) continue;
		taken.add(path.toLowerCase());
		return path;
	}
}
function importLines(model, path, style) {
	const end = style.semi ? ";" : "";
	const own = model.tests.helpers.find(isTestFixture);
	const specifier = own === void 0 ? "@playwright/test" : specifierOf(own, path);
	const plain = literal("@playwright/test", style);
	const from = literal(specifier, style);
	if (own === void 0 || own.import_line?.includes("expect") === true) return [`import { expect, test } from ${from}${end}`];
	return [`import { expect } from ${plain}${end}`, `import { test } from ${from}${end}`];
}
function isTestFixture(helper) {
	return helper.kind === "fixture" && helper.export === "test" && helper.import_line !== null;
}
function specifierOf(helper, path) {
	const written = /from\s*["']([^"']+)["']/.exec(helper.import_line ?? "")?.[1];
	if (written !== void 0 && !written.startsWith(".")) return written;
	const target = helper.path.replace(/\.[cm]?[jt]sx?$/, "");
	const relative = posix.relative(posix.dirname(path), target);
	return relative.startsWith(".") ? relative : `./${relative}`;
}
// src/frameworks/playwright/writer/layout.ts
var Layout = class {
	#style;
	constructor(style) {
		this.#style = style;
	}
	line(depth, code) {
		const unit = this.#style.useTabs ? "	" : " ".repeat(this.#style.tabWidth);
		return code === "" ? "" : unit.repeat(depth) + code;
	}
	call(depth, subject, call) {
		const frame = {
			prefix: `${subject}.${call.name}`,
			suffix: this.#end,
			depth
		};
		return this.#call(call.args, frame);
	}
	chain(depth, locate, action) {
		const flat = `await page.${flatCall(locate)}.${flatCall(action)}${this.#end}`;
		if (this.#fits(depth, flat)) return [this.line(depth, flat)];
		const inner = depth + 1;
		return [
			this.line(depth, "await page"),
			...this.#call(locate.args, {
				prefix: `.${locate.name}`,
				suffix: "",
				depth: inner
			}),
			...this.#call(action.args, {
				prefix: `.${action.name}`,
				suffix: this.#end,
				depth: inner
			})
		];
	}
	expectation(depth, locate, matcher) {
		const head = `await expect(${`page.${locate.map(flatCall).join(".")}`}).${matcher.name}`;
		const tail = matcher.args.length === 0 ? `()${this.#end}` : "(";
		if (this.#fits(depth, head + tail)) return this.#call(matcher.args, {
			prefix: head,
			suffix: this.#end,
			depth
		});
		const rest = {
			prefix: `).${matcher.name}`,
			suffix: this.#end,
			depth
		};
		return [
			this.line(depth, "await expect("),
			...this.#subject(depth + 1, locate),
			...this.#call(matcher.args, rest)
		];
	}
	#subject(depth, locate) {
		const [first, ...others] = locate;
		if (first === void 0) return [];
		const flat = `page.${locate.map(flatCall).join(".")},`;
		if (others.length === 0) return this.#call(first.args, {
			prefix: `page.${first.name}`,
			suffix: ",",
			depth
		});
		if (this.#fits(depth, flat)) return [this.line(depth, flat)];
		const lines = locate.flatMap((call, index) => {
			const suffix = index === others.length ? "," : "";
			return this.#call(call.args, {
				prefix: `.${call.name}`,
				suffix,
				depth: depth + 1
			});
		});
		return [this.line(depth, "page"), ...lines];
	}
	testHead(depth, head, fixtures) {
		if (fixtures.length === 0) return [this.line(depth, `${head}async () => {`)];
		const flat = `${head}async ({ ${fixtures.join(", ")} }) => {`;
		if (this.#fits(depth, flat)) return [this.line(depth, flat)];
		return [
			this.line(depth, `${head}async ({`),
			...fixtures.map((name) => this.line(depth + 1, `${name},`)),
			this.line(depth, "}) => {")
		];
	}
	get #end() {
		return this.#style.semi ? ";" : "";
	}
	#fits(depth, code) {
		return depth * this.#style.tabWidth + widthOf(code) <= this.#style.printWidth;
	}
	#call(args, frame) {
		const { prefix, suffix, depth } = frame;
		const flat = `${prefix}(${args.map(flatArgument).join(", ")})${suffix}`;
		if (args.length === 0 || this.#fits(depth, flat)) return [this.line(depth, flat)];
		return this.#hugged(args, frame) ?? this.#broken(args, frame);
	}
	#hugged(args, frame) {
		const last = args.at(-1);
		if (last === void 0 || typeof last === "string") return null;
		const before = args.slice(0, -1).map((argument) => `${flatArgument(argument)}, `);
		const head = `${frame.prefix}(${before.join("")}{`;
		if (!this.#fits(frame.depth, head)) return null;
		return [
			this.line(frame.depth, head),
			...last.map(([key, code]) => this.line(frame.depth + 1, `${key}: ${code},`)),
			this.line(frame.depth, `})${frame.suffix}`)
		];
	}
	#broken(args, frame) {
		return [
			this.line(frame.depth, `${frame.prefix}(`),
			...args.map((argument) => this.line(frame.depth + 1, `${flatArgument(argument)},`)),
			this.line(frame.depth, `)${frame.suffix}`)
		];
	}
};
function flatCall(call) {
	return `${call.name}(${call.args.map(flatArgument).join(", ")})`;
}
function flatArgument(argument) {
	if (typeof argument === "string") return argument;
	return `{ ${argument.map(([key, code]) => `${key}: ${code}`).join(", ")} }`;
}
// src/frameworks/playwright/writer/render.ts
const VISIBLE = {
	name: "filter",
	args: [[["visible", "true"]]]
};
const NOT_NONE = {
	name: "not.toHaveCount",
	args: ["0"]
};
function renderSuite(suite, style) {
	return `${new SuiteRenderer(style).suite(suite).join("\n")}\n`;
}
var SuiteRenderer = class {
	#style;
	#layout;
	#end;
	constructor(style) {
		this.#style = style;
		this.#layout = new Layout(style);
		this.#end = style.semi ? ";" : "";
	}
	suite(suite) {
		const start = commonStart(suite.cases);
		const tests = suite.cases.map((compiled) => this.#test(compiled, start === null ? 0 : 1));
		const blocks = start === null ? tests : [this.#beforeEach(start), ...tests];
		return [
			...suite.imports,
			"",
			`test.describe(${this.#literal(suite.title)}, () => {`,
			...withBlankLines(blocks),
			`})${this.#end}`
		];
	}
	#beforeEach(start) {
		return [
			...this.#layout.testHead(1, "test.beforeEach(", ["page"]),
			...this.#statement(start),
			this.#layout.line(1, `})${this.#end}`)
		];
	}
	#test(compiled, skipped) {
		const { testCase, fixme } = compiled;
		const fixtures = fixme === null ? ["page"] : [];
		const body = fixme === null ? this.#body(compiled.statements.slice(skipped)) : this.#fixme(compiled, fixme);
		return [
			this.#comment(1, `case: ${testCase.id}`),
			...this.#layout.testHead(1, `test(${this.#literal(testCase.title)}, `, fixtures),
			...testCase.preconditions.map((text) => this.#comment(2, `Given: ${text}`)),
			...body,
			this.#layout.line(1, `})${this.#end}`)
		];
	}
	#body(statements) {
		const firstExpectation = statements.findIndex(({ code }) => isExpectation(code));
		return statements.flatMap((statement, index) => [...index > 0 && index === firstExpectation ? [""] : [], ...this.#statement(statement)]);
	}
	#fixme({ testCase }, reason) {
		const args = ["true", this.#literal(reason)];
		return [
			...this.#layout.call(2, "test", {
				name: "fixme",
				args
			}),
			...testCase.steps.map((step) => this.#comment(2, step)),
			this.#comment(2, `Expected: ${testCase.expected}`)
		];
	}
	#statement({ phrase, code }) {
		return [this.#comment(2, phrase), ...this.#code(code)];
	}
	#code(code) {
		switch (code.kind) {
			case "goto": return this.#pageCall("await page", "goto", code.path);
			case "press": return this.#pageCall("await page.keyboard", "press", code.key);
			case "expect_url": return this.#pageCall("await expect(page)", "toHaveURL", code.path);
			case "act": return this.#layout.chain(2, this.#locate(code.query), this.#method(code.method, code.value));
			case "expect": return this.#layout.expectation(2, [this.#locate(code.query)], this.#method(code.matcher, code.value));
			case "expect_some": return this.#layout.expectation(2, [this.#locate(code.query), VISIBLE], NOT_NONE);
		}
	}
	#pageCall(subject, name, argument) {
		return this.#layout.call(2, subject, {
			name,
			args: [this.#literal(argument)]
		});
	}
	#method(name, value) {
		return {
			name,
			args: value === null ? [] : [this.#literal(value)]
		};
	}
	#locate(query) {
		return {
			name: LOCATOR_METHODS[query.by],
			args: this.#locatorArguments(query)
		};
	}
	#locatorArguments(query) {
		switch (query.by) {
			case "test_id": return [this.#literal(query.id)];
			case "role": return this.#roleArguments(query);
			case "label":
			case "placeholder":
			case "text":
			case "alt_text":
			case "title": return this.#textArguments(query);
		}
	}
	#roleArguments(query) {
		const options = [...query.name === null ? [] : [["name", this.#literal(query.name)]], ...exactOption(query.exact)];
		const role = this.#literal(query.role);
		return options.length === 0 ? [role] : [role, options];
	}
	#textArguments(query) {
		const text = this.#literal(query.text);
		return query.exact ? [text, exactOption(true)] : [text];
	}
	#literal(value) {
		return literal(value, this.#style);
	}
	#comment(depth, text) {
		return this.#layout.line(depth, comment(text));
	}
};
function commonStart(cases) {
	const [first, ...others] = cases;
	const start = first?.statements[0];
	if (start?.code.kind !== "goto" || others.length === 0) return null;
	return cases.every(({ fixme, statements }) => fixme === null && statements[0]?.phrase === start.phrase) ? start : null;
}
function withBlankLines(blocks) {
	const lines = [];
	for (const block of blocks) {
		if (lines.length > 0) lines.push("");
		lines.push(...block);
	}
	return lines;
}
function exactOption(exact) {
	return exact ? [["exact", "true"]] : [];
}
function isExpectation(code) {
	return code.kind.startsWith("expect");
}
// src/frameworks/playwright/writer/style.ts
const DEFAULT_STYLE = {
	singleQuote: true,
	semi: true,
	tabWidth: 2,
	useTabs: false,
	printWidth: 80
};
function styleOf(model) {
	const [line] = model.tests.helpers.flatMap((helper) => helper.import_line ?? []);
	if (line === void 0) return DEFAULT_STYLE;
	return {
		...DEFAULT_STYLE,
		singleQuote: !line.includes("\""),
		semi: line.trimEnd().endsWith(";")
	};
}
// src/frameworks/playwright/writer.ts
function writeSpecs(request, style = styleOf(request.model)) {
	const { model } = request;
	const folder = specFolder(model);
	const taken = new Set([...request.existingPaths].map((path) => path.toLowerCase()));
	return groupByScreen(model, request.cases).map((group) => {
		const path = freePath(folder, group.stem, taken);
		const imports = importLines(model, path, style);
		const cases = withUniqueTitles(group.cases);
		return {
			path,
			contents: renderSuite({
				title: group.title,
				cases,
				imports
			}, style),
			cases: cases.map(({ testCase }) => testCase.id)
		};
	});
}
function groupByScreen(model, cases) {
	const groups = new Map();
	for (const readCase of cases) {
		const compiled = compileCase(model, readCase);
		const route = compiled.path === null ? null : routeFor(model, compiled.path);
		const path = route?.path ?? compiled.path ?? "other";
		const title = route === null ? null : screenOf(model, route)?.title ?? null;
		const group = groups.get(path) ?? {
			stem: fileStem(path),
			title: title === null ? path : `${title} (${path})`,
			cases: []
		};
		group.cases.push(compiled);
		groups.set(path, group);
	}
	return [...groups.values()];
}
function withUniqueTitles(cases) {
	const titles = new Set();
	return cases.map((compiled) => {
		const { testCase } = compiled;
		const title = titles.has(testCase.title) ? `${testCase.title} (${testCase.id})` : testCase.title;
		titles.add(title);
		return {
			...compiled,
			testCase: {
				...testCase,
				title
			}
		};
	});
}
// src/frameworks/playwright/framework.ts
const playwright = {
	id: "playwright",
	fileNoun: "Playwright spec",
	instructions: INSTRUCTIONS,
	allowedRoots: specFolders,
	write: (request) => writeSpecs(request),
	check: checkSpecs,
	checkCode,
	howToRun
};
const SET_UP = "There is no Playwright configuration yet: `npm init playwright@latest` adds one. Set `testDir` to the folder of these files and `use.baseURL` to where the app runs.";
function howToRun(paths, { tests }) {
	const isSetUp = tests.config?.framework === "playwright";
	return {
		command: `npx playwright test ${paths.join(" ")}`,
		setUp: isSetUp ? null : SET_UP
	};
}
// src/frameworks/registry.ts
const REGISTRY = {
	playwright,
	maestro
};
function frameworkFor(id) {
	checkAvailable(id);
	return REGISTRY[id];
}
export { openAppModel as C, printablePath as E, citationOf as S, reviewText as T, screenOf as _, findHiddenTarget as a, readingAfter as b, visitsOf as c, stateAfterOpening as d, hasParameter as f, routeFor as g, isInternal as h, stateAfter as i, effectsInState as l, isCatchAll as m, Walkthrough as n, findTarget as o, isAlias as p, followSteps as r, parseSource as s, frameworkFor as t, stateAfterAction as u, NOWHERE as v, isHiddenCharacter as w, wordsAfter as x, presentElements as y };
