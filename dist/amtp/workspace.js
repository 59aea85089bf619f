import { i as mapFormIds, n as mapEffectIds, o as toLocalId, r as mapElementIds, t as isLocalId } from "./local-ids.js";
import { T as union, c as array, v as object, w as string } from "../packages/zod.js";
import { n as parseExpression, t as parse } from "../packages/babel-parser.js";
import { t as Parser } from "../packages/htmlparser2.js";
import { N as DEPTH_LIMITS, P as NamedError, u as hashOf } from "./key-url.js";
import { n as classify } from "./classify.js";
import { t as require_dist } from "../packages/yaml.js";
import { d as createStopwatch } from "./server.js";
import { t as citedPaths } from "./cited-paths.js";
import { t as hideSecretShapes } from "./secret-shapes.js";
// src/app-model/factor-items.ts
var PartNumbers = class {
	#numbers = new Map();
	get size() {
		return this.#numbers.size;
	}
	of(screens) {
		if (screens.length < 2) return null;
		const key = screens.join(" ");
		const number = this.#numbers.get(key) ?? this.#numbers.size;
		this.#numbers.set(key, number);
		return number;
	}
};
function factorItems(screens, sightings, numbers) {
	const shared = new Map();
	const positions = new Map();
	const positionOf = (sighting) => {
		const known = positions.get(sighting);
		if (known !== void 0) return known;
		const part = numbers.of(sighting.screens);
		const position = part === null ? null : {
			part,
			index: addTo(shared, part, sighting.local)
		};
		positions.set(sighting, position);
		return position;
	};
	const factored = screens.map(({ items }, screen) => {
		const found = (sightings[screen] ?? []).map(positionOf);
		return {
			own: items.filter((_, index) => found[index] === null),
			spans: spansOf(found)
		};
	});
	return {
		on: (screen) => factored[screen] ?? {
			own: [],
			spans: []
		},
		sharedIn: (part) => shared.get(part) ?? []
	};
}
function addTo(shared, part, item) {
	const items = shared.get(part) ?? [];
	shared.set(part, items);
	return items.push(item) - 1;
}
function spansOf(positions) {
	const spans = [];
	let at = 0;
	for (const position of positions) {
		const last = spans.at(-1);
		if (position === null) at += 1;
		else if (last !== void 0 && continues(last, at, position)) last[3] += 1;
		else spans.push([
			at,
			position.part,
			position.index,
			1
		]);
	}
	return spans;
}
function continues([start, part, from, count], at, position) {
	return start === at && part === position.part && from + count === position.index;
}
// src/app-model/sightings.ts
function sightingsOf(screens, mapIds) {
	const known = new Map();
	return screens.map(({ screenId, items }, index) => {
		const counts = new Map();
		return items.map((item) => {
			const local = localItem(item, screenId, mapIds);
			if (local === null) return {
				local: item,
				screens: [index]
			};
			const json = JSON.stringify(local);
			const count = (counts.get(json) ?? 0) + 1;
			counts.set(json, count);
			const key = count === 1 ? json : `${json} ${count}`;
			const sighting = known.get(key) ?? {
				local,
				screens: []
			};
			known.set(key, sighting);
			sighting.screens.push(index);
			return sighting;
		});
	});
}
function localItem(item, screenId, mapIds) {
	let isAmbiguous = false;
	const local = mapIds(item, (id) => {
		isAmbiguous ||= isLocalId(id);
		return toLocalId(id, screenId);
	});
	return isAmbiguous ? null : local;
}
// src/app-model/factor-screens.ts
function factorScreens(screens) {
	const numbers = new PartNumbers();
	const factored = (itemsOf, mapIds) => {
		const lists = screens.map((screen) => ({
			screenId: screen.id,
			items: itemsOf(screen)
		}));
		return factorItems(lists, sightingsOf(lists, mapIds), numbers);
	};
	const kinds = {
		elements: factored((screen) => screen.elements, mapElementIds),
		forms: factored((screen) => screen.forms, mapFormIds),
		effects: factored((screen) => screen.effects, mapEffectIds),
		files: factored((screen) => screen.files, (file) => file)
	};
	return {
		parts: Array.from({ length: numbers.size }, (_, number) => partOf(kinds, number)),
		screens: screens.map((screen, index) => factoredScreen(screen, kinds, index))
	};
}
function partId(number) {
	return `part:${number + 1}`;
}
function partOf({ elements, forms, effects, files }, number) {
	return {
		id: partId(number),
		items: {
			elements: elements.sharedIn(number),
			forms: forms.sharedIn(number),
			effects: effects.sharedIn(number),
			files: files.sharedIn(number)
		}
	};
}
function factoredScreen({ id, route, title, source }, kinds, index) {
	const elements = kinds.elements.on(index);
	const forms = kinds.forms.on(index);
	const effects = kinds.effects.on(index);
	const files = kinds.files.on(index);
	const parts = new Map();
	for (const { spans } of [
		elements,
		forms,
		effects,
		files
	]) for (const [, part] of spans) if (!parts.has(part)) parts.set(part, parts.size);
	const ofScreen = ([at, part, from, count]) => [
		at,
		parts.get(part) ?? 0,
		from,
		count
	];
	return {
		id,
		route,
		title,
		parts: [...parts.keys()].map(partId),
		own: {
			elements: elements.own,
			forms: forms.own,
			effects: effects.own,
			files: files.own
		},
		spans: {
			elements: elements.spans.map(ofScreen),
			forms: forms.spans.map(ofScreen),
			effects: effects.spans.map(ofScreen)
		},
		source
	};
}
// src/analysis/limits.ts
const LIMITS = {
	alternatives: {
		max: 12,
		of: "values that one expression may have"
	},
	arguments: {
		max: 8,
		of: "arguments of calls that are not known"
	},
	callDepth: {
		max: 60,
		of: "functions that call one another"
	},
	classNesting: {
		max: 6,
		of: "lists of class names in one another"
	},
	componentDepth: {
		max: 80,
		of: "components in one another"
	},
	conditions: {
		max: 3,
		of: "conditions in one handler that are not known"
	},
	fields: {
		max: 10,
		of: "fields that one control may depend on"
	},
	jsonDepth: {
		max: 50,
		of: "levels of a JSON file"
	},
	listItems: {
		max: 200,
		of: "items of one list"
	},
	loopRounds: {
		max: 100,
		of: "rounds of one loop"
	},
	markupDepth: {
		max: 150,
		of: "tags in one another"
	},
	messageDepth: {
		max: 10,
		of: "levels of a catalogue of translations"
	},
	nestedRouters: {
		max: 3,
		of: "tables of routes in one another"
	},
	optionsDepth: {
		max: 3,
		of: "levels of options handed to a package"
	},
	pageNodes: {
		max: 6e3,
		of: "nodes of one page"
	},
	pageScripts: {
		max: 12,
		of: "scripts of one page"
	},
	reexports: {
		max: 12,
		of: "modules that export the same name again"
	},
	repeatedLength: {
		max: 100,
		of: "characters or items that are made by number"
	},
	routeDepth: {
		max: 20,
		of: "routes in one another"
	},
	routes: {
		max: 500,
		of: "routes of one table"
	},
	sameComponent: {
		max: 3,
		of: "components that show themselves"
	},
	scriptsAround: {
		max: 60,
		of: "scripts of a package that a page may use"
	},
	scriptText: {
		max: 2e5,
		of: "characters of one script"
	},
	sheetsAround: {
		max: 60,
		of: "style sheets of a package"
	},
	sheetText: {
		max: 3e5,
		of: "characters of one style sheet"
	},
	runSteps: {
		max: 6e7,
		of: "steps of evaluation that trying controls may take"
	},
	statesAway: {
		max: 3,
		of: "actions one after another that lead to a state"
	},
	syntaxDepth: {
		max: 400,
		of: "levels of a syntax tree"
	},
	testTitles: {
		max: 200,
		of: "titles of one file of tests"
	},
	textParts: {
		max: 100,
		of: "parts of one text"
	},
	treeDepth: {
		max: 120,
		of: "elements in one another"
	},
	triggers: {
		max: 60,
		of: "controls of one page that are tried"
	},
	valueDepth: {
		max: 12,
		of: "levels of a value"
	},
	wordingDepth: {
		max: 40,
		of: "elements in one another whose text is a name"
	},
	wordings: {
		max: 4,
		of: "texts that one element may read"
	}
};
let noteReached = null;
function watchLimits(note, work) {
	const before = noteReached;
	noteReached = note;
	try {
		return work();
	} finally {
		noteReached = before;
	}
}
function isWithin(name, count) {
	const limit = LIMITS[name];
	if (count <= limit.max) return true;
	noteReached?.(limit);
	return false;
}
function cutTo(name, items) {
	return isWithin(name, items.length) ? items : items.slice(0, LIMITS[name].max);
}
function cutText(name, text) {
	return isWithin(name, text.length) ? text : text.slice(0, LIMITS[name].max);
}
// src/analysis/order.ts
function compareText(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
// src/analysis/gaps.ts
function createGapLog() {
	const noted = new Map();
	return {
		note(gap) {
			const { kind, what, why, source } = gap;
			const name = `${kind} ${what} ${why}`;
			const known = noted.get(name) ?? {
				gap,
				places: new Set()
			};
			known.places.add(`${source.path}:${source.line}`);
			noted.set(name, known);
		},
		list: () => [...noted.values()].map(({ gap, places }) => counted(gap, places.size)).toSorted(bySource)
	};
}
function counted(gap, count) {
	return {
		...gap,
		count
	};
}
function bySource({ source: left }, { source: right }) {
	return compareText(left.path, right.path) || left.line - right.line;
}
function badJson(path) {
	return {
		kind: "file",
		what: `the file ${path}`,
		why: "it is not JSON",
		help: "a file that its own tools accept",
		source: {
			path,
			line: 1
		}
	};
}
function limitGap({ max, of }, source) {
	return {
		kind: "limit",
		what: of,
		why: `more than ${max} of them are not followed`,
		help: "tests of what is left out that are written by hand",
		source
	};
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/analysis/source/languages/script.ts
const SCRIPT$1 = /\.[cm]?[jt]sx?$/u;
function isScript(path) {
	return SCRIPT$1.test(path) && !path.endsWith(".d.ts");
}
function parseScript(path, text) {
	return parse(text, {
		sourceType: "unambiguous",
		errorRecovery: true,
		attachComment: false,
		plugins: pluginsFor(path)
	}).program;
}
function parseValue(text) {
	try {
		return parseExpression(text, {
			attachComment: false,
			errorRecovery: true
		});
	} catch {
		return null;
	}
}
function pluginsFor(path) {
	const plugins = ["decorators"];
	const typed = /\.[cm]?tsx?$/u.test(path);
	plugins.push(typed ? "typescript" : "flow");
	if (!typed || path.endsWith("x")) plugins.push("jsx");
	return plugins;
}
// src/analysis/source/languages/json.ts
function readJson(text) {
	const value = readStrict(text) ?? fromNode(parseValue(text), 0);
	return value instanceof Map ? value : null;
}
function readStrict(text) {
	try {
		return fromParsed(JSON.parse(text), 0);
	} catch {
		return null;
	}
}
function fromParsed(value, depth) {
	if (!isWithin("jsonDepth", depth)) return null;
	if (Array.isArray(value)) return value.map((item) => fromParsed(item, depth + 1));
	if (typeof value === "object" && value !== null) return new Map(Object.entries(value).map(([key, item]) => [key, fromParsed(item, depth + 1)]));
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
function fromNode(node, depth) {
	if (!isWithin("jsonDepth", depth)) return null;
	switch (node?.type) {
		case "StringLiteral":
		case "NumericLiteral":
		case "BooleanLiteral": return node.value;
		case "ArrayExpression": return node.elements.map((item) => fromNode(item, depth + 1));
		case "ObjectExpression": return new Map(node.properties.flatMap((item) => entryOf$2(item, depth)));
		default: return null;
	}
}
function entryOf$2(item, depth) {
	if (item.type !== "ObjectProperty") return [];
	if (item.key.type !== "StringLiteral" && item.key.type !== "Identifier") return [];
	return [[item.key.type === "StringLiteral" ? item.key.value : item.key.name, fromNode(item.value, depth + 1)]];
}
// src/analysis/source/languages/walk.ts
const SKIPPED = new Set([
	"loc",
	"extra",
	"start",
	"end",
	"type",
	"range",
	"typeAnnotation"
]);
function walk(root, enter, depth = 0) {
	if (!isWithin("syntaxDepth", depth) || enter(root) === false) return;
	for (const child of childrenOf$1(root)) walk(child, enter, depth + 1);
}
function contains(root, types) {
	let found = false;
	walk(root, (node) => {
		if (types.has(node.type)) found = true;
		return !found;
	});
	return found;
}
function lineOf(node) {
	return node.loc?.start.line ?? 1;
}
function childrenOf$1(node) {
	const children = [];
	for (const [key, value] of Object.entries(node)) {
		if (SKIPPED.has(key)) continue;
		for (const item of Array.isArray(value) ? value : [value]) if (isNode(item)) children.push(item);
	}
	return children;
}
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
// src/analysis/source/languages/exists.ts
function exists(value) {
	return value !== null && value !== void 0;
}
// src/analysis/source/module.ts
function readModule(path, program) {
	const draft = {
		imports: new Map(),
		exports: new Map(),
		exportsAllOf: []
	};
	for (const statement of program.body) if (statement.type === "ImportDeclaration") readImport(statement, draft);
	else if (statement.type === "ExportNamedDeclaration") readNamedExport(statement, draft);
	else if (statement.type === "ExportDefaultDeclaration") readDefaultExport(statement, draft);
	else if (statement.type === "ExportAllDeclaration") draft.exportsAllOf.push(statement.source.value);
	return {
		path,
		program,
		...draft
	};
}
function readImport(statement, draft) {
	if (statement.importKind === "type") return;
	const specifier = statement.source.value;
	for (const item of statement.specifiers) {
		const name = item.type === "ImportSpecifier" ? nameOf$3(item.imported) : item.type === "ImportDefaultSpecifier" ? "default" : "*";
		draft.imports.set(item.local.name, {
			specifier,
			name
		});
	}
}
function readNamedExport(statement, draft) {
	const specifier = statement.source?.value;
	for (const item of statement.specifiers) if (item.type === "ExportSpecifier") {
		const local = nameOf$3(item.local);
		draft.exports.set(nameOf$3(item.exported), specifier === void 0 ? {
			kind: "local",
			name: local
		} : {
			kind: "imported",
			from: {
				specifier,
				name: local
			}
		});
	} else if (item.type === "ExportNamespaceSpecifier" && specifier !== void 0) draft.exports.set(nameOf$3(item.exported), {
		kind: "imported",
		from: {
			specifier,
			name: "*"
		}
	});
	for (const name of declaredNames(statement.declaration)) draft.exports.set(name, {
		kind: "local",
		name
	});
}
function readDefaultExport(statement, draft) {
	const { declaration } = statement;
	const name = declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration" ? declaration.id?.name : void 0;
	draft.exports.set("default", name === void 0 ? {
		kind: "expression",
		node: declaration
	} : {
		kind: "local",
		name
	});
}
function declaredNames(declaration) {
	if (declaration?.type === "VariableDeclaration") return declaration.declarations.flatMap((item) => namesOfPattern(item.id));
	if (declaration?.type === "FunctionDeclaration" || declaration?.type === "ClassDeclaration") return !exists(declaration.id) ? [] : [declaration.id.name];
	return [];
}
function namesOfPattern(pattern) {
	switch (pattern?.type) {
		case "Identifier": return [pattern.name];
		case "AssignmentPattern": return namesOfPattern(pattern.left);
		case "RestElement": return namesOfPattern(pattern.argument);
		case "ArrayPattern": return pattern.elements.flatMap((item) => namesOfPattern(item));
		case "ObjectPattern": return pattern.properties.flatMap((item) => namesOfPattern(item.type === "ObjectProperty" ? item.value : item));
		default: return [];
	}
}
function nameOf$3(node) {
	return node.type === "Identifier" ? node.name : node.value;
}
// src/analysis/partial.ts
const STRENGTH = {
	no: 0,
	maybe: 1,
	yes: 2
};
function weaker(left, right) {
	return STRENGTH[left] <= STRENGTH[right] ? left : right;
}
const HOLE = "${…}";
function writeParts(parts) {
	return parts.map((part) => typeof part === "string" ? part : HOLE).join("");
}
function collapse(text) {
	return text.replaceAll(/\s+/gu, " ").trim();
}
function isKnown(text) {
	return text.replaceAll(HOLE, "").trim() !== "";
}
// src/analysis/code/value.ts
const UNKNOWN = {
	kind: "unknown",
	truthy: null,
	field: null,
	origin: null
};
const UNDEFINED = {
	kind: "literal",
	value: void 0
};
function literal(value) {
	return {
		kind: "literal",
		value
	};
}
function objectOf(entries, open = false) {
	return {
		kind: "object",
		properties: new Map(entries),
		open
	};
}
function arrayOf(items, rest = null) {
	return {
		kind: "array",
		items,
		rest
	};
}
function native(name, call) {
	return {
		kind: "native",
		name,
		call
	};
}
function typed(field) {
	return {
		kind: "text",
		parts: [{ field }]
	};
}
function variants(options) {
	const flat = cutTo("alternatives", options.flatMap(flatten));
	const [only] = flat;
	if (flat.length === 1 && only?.presence === "yes") return only.value;
	return flat.length === 0 ? UNKNOWN : {
		kind: "variants",
		options: flat
	};
}
function flatten({ value, presence }) {
	if (value.kind !== "variants") return [{
		value,
		presence
	}];
	return value.options.map((option) => ({
		value: option.value,
		presence: weaker(option.presence, presence)
	}));
}
function possible(value) {
	if (value.kind !== "variants") return [value];
	return value.options.filter((option) => option.presence !== "no").map((option) => option.value);
}
function mapVariants(value, change) {
	if (value.kind !== "variants") return change(value);
	return variants(value.options.filter((option) => option.presence !== "no").map(({ value: option, presence }) => ({
		value: change(option),
		presence
	})));
}
// src/analysis/code/json-module.ts
function isJson(path) {
	return path.endsWith(".json");
}
function jsonValue(text, name) {
	const value = toValue(readJson(text), 0);
	if (name === "default" || name === "*") return value;
	return value.kind === "object" ? value.properties.get(name) ?? UNDEFINED : UNKNOWN;
}
function toValue(json, depth) {
	if (!isWithin("valueDepth", depth)) return UNKNOWN;
	if (Array.isArray(json)) return arrayOf(json.map((item) => toValue(item, depth + 1)));
	if (json instanceof Map) return objectOf([...json].map(([key, item]) => [key, toValue(item, depth + 1)]));
	return literal(json);
}
// src/analysis/code/note-syntax.ts
const WITHOUT_EFFECT = new Set([
	"DebuggerStatement",
	"EmptyStatement",
	"ExportAllDeclaration",
	"FunctionDeclaration",
	"ImportDeclaration",
	"InterpreterDirective"
]);
function noteSyntax({ type }, evaluator) {
	if (WITHOUT_EFFECT.has(type) || type.startsWith("TS")) return;
	evaluator.note({
		kind: "syntax",
		what: `code of the kind ${type}`,
		why: "the analysis does not follow this kind of code yet",
		help: "write tests of what depends on it by hand; it is taken as not known"
	});
}
// src/analysis/code/text.ts
function textParts(value) {
	if (value.kind === "literal") return [primitiveText(value.value)];
	if (value.kind === "text") return value.parts;
	if (value.kind === "unknown") return [{ field: value.field }];
	return [{ field: null }];
}
function concatenate(parts) {
	const joined = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (part === "") continue;
		if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
		else joined.push(part);
	}
	const [only] = joined;
	if (joined.length === 0) return literal("");
	if (joined.length === 1 && typeof only === "string") return literal(only);
	return {
		kind: "text",
		parts: cutTo("textParts", joined)
	};
}
function primitiveText(value) {
	return String(value);
}
function stringOf(value) {
	return value?.kind === "literal" && typeof value.value === "string" ? value.value : null;
}
// src/analysis/code/assignments.ts
function assign(target, value, scope, evaluator) {
	if (target.type === "Identifier") {
		scope.assign(target.name, value);
		return value;
	}
	if (target.type !== "MemberExpression") return value;
	const object = evaluator.evaluate(target.object, scope);
	const key = target.computed ? stringOf(evaluator.evaluate(target.property, scope)) : nameOf$2(target.property);
	if (key === null) return value;
	if (object.kind === "dom") evaluator.session.dom.write(object.key, key, value);
	else if (object.kind === "object") object.properties.set(key, value);
	else if (object.kind === "external") evaluator.session.dom.writeGlobal(`${object.name}.${key}`, value);
	return value;
}
function bindPattern(pattern, value, scope, evaluator) {
	switch (pattern.type) {
		case "Identifier":
			scope.declare(pattern.name, value);
			return;
		case "AssignmentPattern":
			evaluator.bind(pattern.left, withDefault(pattern, value, scope, evaluator), scope);
			return;
		case "ArrayPattern":
			bindItems(pattern, value, scope, evaluator);
			return;
		case "ObjectPattern":
			bindProperties(pattern, value, scope, evaluator);
			return;
		case "TSParameterProperty":
			evaluator.bind(pattern.parameter, value, scope);
			return;
		default: noteSyntax(pattern, evaluator);
	}
}
function withDefault(pattern, value, scope, evaluator) {
	return value.kind === "literal" && value.value === void 0 ? evaluator.evaluate(pattern.right, scope) : value;
}
function bindItems(pattern, value, scope, evaluator) {
	for (const [index, item] of pattern.elements.entries()) {
		if (item === null) continue;
		if (item.type === "RestElement") {
			const rest = value.kind === "array" ? arrayOf(value.items.slice(index), value.rest) : arrayOf([], UNKNOWN);
			evaluator.bind(item.argument, rest, scope);
		} else evaluator.bind(item, evaluator.member(value, String(index)), scope);
	}
}
function bindProperties(pattern, value, scope, evaluator) {
	const taken = [];
	for (const item of pattern.properties) {
		if (item.type === "RestElement") {
			evaluator.bind(item.argument, mapVariants(value, (one) => without(one, taken)), scope);
			continue;
		}
		const key = item.computed ? stringOf(evaluator.evaluate(item.key, scope)) : nameOf$2(item.key);
		if (key !== null) taken.push(key);
		evaluator.bind(item.value, key === null ? UNKNOWN : evaluator.member(value, key), scope);
	}
}
function without(value, names) {
	if (value.kind !== "object") return objectOf([], true);
	return objectOf([...value.properties].filter(([name]) => !names.includes(name)), value.open);
}
function nameOf$2(key) {
	if (key.type === "Identifier") return key.name;
	if (key.type === "StringLiteral") return key.value;
	return key.type === "NumericLiteral" ? String(key.value) : null;
}
// src/analysis/code/arrays.ts
const METHODS$2 = new Map([
	["map", (array, [callback], evaluator) => mapItems(array, (item, index) => callWith(evaluator, callback, item, index))],
	["flatMap", (array, [callback], evaluator) => flat(mapItems(array, (item, index) => callWith(evaluator, callback, item, index)))],
	["flat", (array) => flat(array)],
	["filter", filter],
	["find", find$1],
	["findIndex", findIndex],
	["some", (array, [callback], evaluator) => some(array, callback, evaluator)],
	["every", every],
	["forEach", forEach],
	["reduce", reduce],
	["includes", includes],
	["indexOf", () => UNKNOWN],
	["concat", (array, args) => append$1(array, args)],
	["push", () => UNKNOWN],
	["join", join$1],
	["slice", slice],
	["at", (array, [index]) => itemAt(array, index)],
	["reverse", (array) => arrayOf(array.items.toReversed(), array.rest)],
	["toReversed", (array) => arrayOf(array.items.toReversed(), array.rest)],
	["sort", (array) => array],
	["toSorted", (array) => array],
	["keys", (array) => arrayOf(array.items.map((_, index) => literal(index)), array.rest)],
	["values", (array) => array],
	["entries", (array) => arrayOf(array.items.map((item, index) => arrayOf([literal(index), item])))]
]);
function arrayMember(array, name, evaluator) {
	if (name === "length") return array.rest === null ? literal(array.items.length) : UNKNOWN;
	const method = METHODS$2.get(name);
	if (method !== void 0) return native(name, (args) => method(array, args, evaluator));
	return /^\d+$/u.test(name) ? itemAt(array, literal(Number(name))) : UNDEFINED;
}
function itemAt(array, index) {
	const position = index?.kind === "literal" ? Number(index.value) : NaN;
	const item = Number.isInteger(position) ? array.items.at(position) : void 0;
	if (item !== void 0) return item;
	return array.rest !== null || Number.isNaN(position) ? UNKNOWN : UNDEFINED;
}
function callWith(evaluator, callback, item, index) {
	if (callback === void 0) return UNKNOWN;
	return mapVariants(item, (value) => evaluator.call(callback, [value, literal(index)]));
}
function mapItems(array, change) {
	const items = cutTo("listItems", array.items).map((item, index) => change(item, index));
	return arrayOf(items, array.rest === null ? null : change(array.rest, items.length));
}
function flat(array) {
	const items = array.items.flatMap((item) => item.kind === "array" ? item.items : [item]);
	const rests = array.items.flatMap((item) => item.kind === "array" && item.rest !== null ? [item.rest] : []);
	const rest = array.rest?.kind === "array" ? array.rest.items[0] ?? array.rest.rest : array.rest;
	return arrayOf(cutTo("listItems", items), rest ?? rests[0] ?? null);
}
function filter(array, [callback], evaluator) {
	const items = [];
	for (const [index, item] of array.items.entries()) {
		const kept = keepOptions(item, (value) => testItem(evaluator, callback, value, index));
		if (kept !== null) items.push(kept);
	}
	return arrayOf(items, array.rest);
}
function keepOptions(item, test) {
	const kept = (item.kind === "variants" ? item.options : [{
		value: item,
		presence: "yes"
	}]).flatMap(({ value, presence }) => {
		const passes = presence === "no" ? false : test(value);
		if (passes === false) return [];
		return [{
			value,
			presence: passes === null && presence === "yes" ? "maybe" : presence
		}];
	});
	return kept.length === 0 ? null : variants(kept);
}
function testItem(evaluator, callback, item, index) {
	if (callback === void 0) return null;
	return evaluator.truth(evaluator.call(callback, [item, literal(index)]));
}
function find$1(array, [callback], evaluator) {
	for (const [index, item] of array.items.entries()) {
		const passes = testItem(evaluator, callback, item, index);
		if (passes === true) return item;
		if (passes === null) return UNKNOWN;
	}
	return array.rest === null ? UNDEFINED : UNKNOWN;
}
function findIndex(array, [callback], evaluator) {
	for (const [index, item] of array.items.entries()) {
		const passes = testItem(evaluator, callback, item, index);
		if (passes === true) return literal(index);
		if (passes === null) return UNKNOWN;
	}
	return array.rest === null ? literal(-1) : UNKNOWN;
}
function testsOf$1(array, callback, evaluator) {
	return new Set(array.items.map((item, index) => testItem(evaluator, callback, item, index)));
}
function some(array, callback, evaluator) {
	const tests = testsOf$1(array, callback, evaluator);
	if (tests.has(true)) return literal(true);
	return tests.has(null) || array.rest !== null ? UNKNOWN : literal(false);
}
function every(array, [callback], evaluator) {
	const tests = testsOf$1(array, callback, evaluator);
	if (tests.has(false)) return literal(false);
	return tests.has(null) || array.rest !== null ? UNKNOWN : literal(true);
}
function forEach(array, [callback], evaluator) {
	for (const [index, item] of array.items.entries()) callWith(evaluator, callback, item, index);
	if (array.rest !== null) callWith(evaluator, callback, array.rest, array.items.length);
	return UNDEFINED;
}
function reduce(array, [callback, initial], evaluator) {
	if (array.rest !== null || callback === void 0 || initial === void 0) return UNKNOWN;
	let total = initial;
	for (const [index, item] of array.items.entries()) total = evaluator.call(callback, [
		total,
		item,
		literal(index)
	]);
	return total;
}
function includes(array, [wanted]) {
	if (wanted?.kind !== "literal" || array.items.some((item) => item.kind !== "literal")) return UNKNOWN;
	const found = array.items.some((item) => item.kind === "literal" && item.value === wanted.value);
	return found || array.rest === null ? literal(found) : UNKNOWN;
}
function append$1(array, args) {
	const items = args.flatMap((arg) => arg.kind === "array" ? arg.items : [arg]);
	const rests = args.flatMap((arg) => arg.kind === "array" && arg.rest !== null ? [arg.rest] : []);
	return arrayOf(cutTo("listItems", [...array.items, ...items]), array.rest ?? rests[0] ?? null);
}
function join$1(array, [separator]) {
	if (array.rest !== null) return UNKNOWN;
	const between = separator === void 0 ? [","] : textParts(separator);
	return concatenate(array.items.flatMap((item, index) => [...index === 0 ? [] : between, ...textParts(item)]));
}
function slice(array, [start, end]) {
	const from = start === void 0 ? 0 : start.kind === "literal" ? Number(start.value) : NaN;
	const to = end === void 0 ? void 0 : end.kind === "literal" ? Number(end.value) : NaN;
	if (Number.isNaN(from) || Number.isNaN(to)) return arrayOf([], UNKNOWN);
	return arrayOf(array.items.slice(from, to), array.rest);
}
// src/analysis/code/awaiting.ts
var Suspended = class extends Error {
	name = "Suspended";
};
const PROMISE = "#promise";
const PENDING = {
	...UNKNOWN,
	origin: {
		module: PROMISE,
		name: "pending",
		args: []
	}
};
function goPastAwait(value, evaluator, dependedBefore) {
	if (value.kind !== "unknown") return;
	const { session } = evaluator;
	const { event } = session;
	if (session.mode === "event" && isRequest(value, evaluator)) {
		event.answered ??= session.decide();
		if (!event.answered) {
			event.dependsOnOutside = dependedBefore;
			throw new Suspended();
		}
	}
	event.dependsOnOutside = true;
}
function isRequest({ origin }, { host }) {
	return origin !== null && (origin.module === PROMISE || host.isRequest(origin));
}
// src/analysis/code/globals.ts
const GLOBAL = "global";
const ENTRIES = "#entries";
function globalValue(name) {
	if (name === "undefined") return UNDEFINED;
	if (name === "NaN") return literal(NaN);
	if (name === "Infinity") return literal(Number.POSITIVE_INFINITY);
	return {
		kind: "external",
		module: GLOBAL,
		name
	};
}
const CALLS$1 = new Map([
	["String", ([value]) => value === void 0 ? literal("") : concatenate(textParts(value))],
	["Number", ([value]) => value?.kind === "literal" ? literal(Number(value.value)) : UNKNOWN],
	["parseInt", ([value]) => value?.kind === "literal" ? literal(Number.parseInt(String(value.value), 10)) : UNKNOWN],
	["Boolean", ([value], evaluator) => truthValue(value, evaluator)],
	["Object.keys", ([value]) => listOf(value, ([key]) => literal(key))],
	["Object.values", ([value]) => listOf(value, ([, item]) => item)],
	["Object.entries", ([value]) => listOf(value, ([key, item]) => arrayOf([literal(key), item]))],
	["Object.freeze", ([value]) => value ?? UNDEFINED],
	["Object.assign", ([, value]) => value ?? UNDEFINED],
	["Object.fromEntries", fromEntries],
	["Array.from", arrayFrom],
	["Array.isArray", ([value]) => value?.kind === "array" ? literal(true) : UNKNOWN],
	["JSON.parse", parseJsonText],
	["JSON.stringify", () => UNKNOWN],
	["structuredClone", ([value]) => value ?? UNDEFINED],
	["Promise.resolve", ([value]) => value ?? UNDEFINED],
	["encodeURIComponent", ([value]) => value ?? UNDEFINED]
]);
function callStandard(name, args, evaluator) {
	return CALLS$1.get(name)?.(args, evaluator) ?? null;
}
function truthValue(value, evaluator) {
	const truth = value === void 0 ? false : evaluator.truth(value);
	return truth === null ? UNKNOWN : literal(truth);
}
function listOf(value, item) {
	if (value?.kind !== "object") return arrayOf([], UNKNOWN);
	return arrayOf([...value.properties].map((entry) => item(entry)), value.open ? UNKNOWN : null);
}
function fromEntries([entries]) {
	if (entries?.kind === "object") return entries.properties.get("#entries") ?? entries;
	if (entries?.kind !== "array") return objectOf([], true);
	const known = entries.items.flatMap((entry) => {
		const [key, value] = entry.kind === "array" ? entry.items : [];
		const name = stringOf(key);
		return name === null || value === void 0 ? [] : [[name, value]];
	});
	return objectOf(known, entries.rest !== null || known.length < entries.items.length);
}
function arrayFrom([source, change], evaluator) {
	const length = source?.kind === "object" ? source.properties.get("length") : void 0;
	const count = length?.kind === "literal" ? Number(length.value) : NaN;
	const items = Number.isInteger(count) && count >= 0 && isWithin("repeatedLength", count) ? arrayOf(Array.from({ length: count }, () => UNDEFINED)) : source?.kind === "array" ? source : arrayOf([], UNKNOWN);
	if (change === void 0) return items;
	return arrayOf(items.items.map((item, index) => evaluator.call(change, [item, literal(index)])), items.rest === null ? null : evaluator.call(change, [items.rest, UNKNOWN]));
}
function parseJsonText([text]) {
	if (text?.kind === "literal" && text.value === null) return literal(null);
	const known = stringOf(text);
	if (known === "[]") return arrayOf([]);
	if (known === "{}") return objectOf([]);
	return known === "null" ? literal(null) : UNKNOWN;
}
// src/analysis/code/assigned-names.ts
function assignedNames(statements) {
	const names = new Set();
	for (const statement of statements) walk(statement, (node) => {
		if (node.type === "AssignmentExpression" && node.left.type === "Identifier") names.add(node.left.name);
		if (node.type === "UpdateExpression" && node.argument.type === "Identifier") names.add(node.argument.name);
		const pushed = pushedList(node);
		if (pushed !== null) names.add(pushed);
		return !/Function/u.test(node.type);
	});
	return [...names];
}
function pushedList(node) {
	if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
	const { object, property } = node.callee;
	return property.type === "Identifier" && property.name === "push" && object.type === "Identifier" ? object.name : null;
}
// src/analysis/code/loops.ts
const DONE$1 = {
	returned: [],
	rest: "yes",
	jumped: false
};
function loop(statement, scope, evaluator) {
	if (statement.type === "ForOfStatement" || statement.type === "ForInStatement") {
		const list = statement.type === "ForOfStatement" ? evaluator.evaluate(statement.right, scope) : UNKNOWN;
		if (list.kind === "array" && list.rest === null) return runRounds(statement, list.items, scope, evaluator);
		const inner = scope.child();
		bindItem(statement, UNKNOWN, inner, evaluator);
		return runOnce(statement.body, inner, evaluator);
	}
	if (!(statement.type === "ForStatement" || statement.type === "WhileStatement" || statement.type === "DoWhileStatement")) {
		noteSyntax(statement, evaluator);
		return DONE$1;
	}
	const inner = scope.child();
	if (statement.type === "ForStatement" && statement.init?.type === "VariableDeclaration") for (const { id } of statement.init.declarations) evaluator.bind(id, UNKNOWN, inner);
	return runOnce(statement.body, inner, evaluator);
}
function runRounds(statement, items, scope, evaluator) {
	const returned = [];
	let rest = DONE$1.rest;
	for (const item of cutTo("loopRounds", items)) {
		const inner = scope.child();
		bindItem(statement, item, inner, evaluator);
		const ended = evaluator.run([statement.body], inner);
		for (const option of ended.returned) returned.push({
			...option,
			presence: weaker(option.presence, rest)
		});
		rest = weaker(rest, ended.rest);
		if (rest === "no") break;
	}
	return {
		returned,
		rest,
		jumped: false
	};
}
function bindItem(statement, item, scope, evaluator) {
	const target = statement.left.type === "VariableDeclaration" ? statement.left.declarations[0]?.id : null;
	if (exists(target)) evaluator.bind(target, item, scope);
}
function runOnce(body, scope, evaluator) {
	const ended = evaluator.run([body], scope);
	for (const name of assignedNames([body])) scope.assign(name, UNKNOWN);
	return {
		returned: ended.returned.map((option) => ({
			...option,
			presence: weaker(option.presence, "maybe")
		})),
		rest: ended.rest === "yes" ? "yes" : "maybe",
		jumped: false
	};
}
// src/analysis/code/typed-length.ts
const TYPED_LENGTH = {
	min: 12,
	max: 40
};
const NO_FREE_TEXT = new Set([
	"color",
	"date",
	"datetime-local",
	"month",
	"number",
	"range",
	"time",
	"week"
]);
function compareTypedLength(operator, limit, field, session) {
	const { min, max } = isFreeText(field, session) ? TYPED_LENGTH : {
		min: 1,
		max: Number.POSITIVE_INFINITY
	};
	switch (operator) {
		case ">": return atLeast(limit + 1, min, max);
		case ">=": return atLeast(limit, min, max);
		case "<": return not(atLeast(limit, min, max));
		case "<=": return not(atLeast(limit + 1, min, max));
		default: return null;
	}
}
function atLeast(limit, min, max) {
	if (min >= limit) return true;
	return max < limit ? false : null;
}
function not(known) {
	return known === null ? null : !known;
}
function isFreeText(field, session) {
	const attribute = (name) => stringOf(session.dom.read(field, name));
	return ![attribute("maxLength"), attribute("maxlength")].some((at) => at !== null) && !NO_FREE_TEXT.has(attribute("type") ?? "text");
}
// src/analysis/code/operators.ts
function binary(operator, left, right, session) {
	if (left.kind === "variants" || right.kind === "variants") return binaryOfVariants(operator, left, right, session);
	if (left.kind === "literal" && right.kind === "literal") return literalOperation(operator, left.value, right.value);
	if (operator === "+") return add(left, right);
	const isSame = left === right && left !== UNKNOWN;
	if (isSame && operator.startsWith("==")) return literal(true);
	if (isSame && operator.startsWith("!=")) return literal(false);
	return compare$1(operator, left, right, session) ?? UNKNOWN;
}
function binaryOfVariants(operator, left, right, session) {
	const [first, ...others] = optionsOf$1(left).flatMap((a) => optionsOf$1(right).map((b) => binary(operator, a, b, session)));
	const isSame = (value) => first?.kind === "literal" && value.kind === "literal" && value.value === first.value;
	return first !== void 0 && others.every((value) => isSame(value)) ? first : UNKNOWN;
}
function optionsOf$1(value) {
	if (value.kind !== "variants") return [value];
	return value.options.filter((option) => option.presence !== "no").map((option) => option.value);
}
function add(left, right) {
	return [left, right].some((value) => value.kind === "text" || value.kind === "literal" && typeof value.value === "string") ? concatenate([...textParts(left), ...textParts(right)]) : UNKNOWN;
}
function compare$1(operator, left, right, session) {
	const swapped = left.kind === "literal";
	const [partial, known] = swapped ? [right, left] : [left, right];
	if (known.kind !== "literal") return null;
	const isEqual = equalsLiteral(partial, known.value, session);
	if (operator === "===" || operator === "==") return isEqual === null ? null : literal(isEqual);
	if (operator === "!==" || operator === "!=") return isEqual === null ? null : literal(!isEqual);
	return swapped ? null : compareLength(operator, partial, known.value, session);
}
function equalsLiteral(value, other, session) {
	if (value.kind === "unknown") {
		if (value.truthy === true && !other) return noteField(value.field, session, false);
		return null;
	}
	if (value.kind === "text") {
		const field = value.parts.find((part) => typeof part !== "string" && part.field !== null);
		if (typeof field === "object" && other === "") return noteField(field.field, session, false);
		return typeof other === "string" ? null : false;
	}
	return false;
}
function compareLength(operator, value, other, session) {
	if (value.kind !== "unknown" || value.truthy !== true || value.field === null) return null;
	if (typeof other !== "number") return null;
	const result = compareTypedLength(operator, other, value.field, session);
	return result === null ? null : literal(noteField(value.field, session, result));
}
function noteField(field, session, result) {
	if (field !== null) session.event.consulted.add(field);
	return result;
}
function literalOperation(operator, left, right) {
	if (operator === "===") return literal(left === right);
	if (operator === "!==") return literal(left !== right);
	if (operator === "==") return literal(isLooselyEqual(left, right));
	if (operator === "!=") return literal(!isLooselyEqual(left, right));
	if (operator === "+" && (typeof left === "string" || typeof right === "string")) return literal(String(left) + String(right));
	return numericOperation(operator, left, right);
}
function isLooselyEqual(left, right) {
	return left === right || !exists(left) && !exists(right);
}
const NUMERIC = new Map([
	["+", (left, right) => left + right],
	["-", (left, right) => left - right],
	["*", (left, right) => left * right],
	["/", (left, right) => left / right],
	["%", (left, right) => left % right],
	["**", (left, right) => left ** right],
	["<", (left, right) => left < right],
	[">", (left, right) => left > right],
	["<=", (left, right) => left <= right],
	[">=", (left, right) => left >= right]
]);
function numericOperation(operator, left, right) {
	const operation = NUMERIC.get(operator);
	const isOrder = operator.startsWith("<") || operator.startsWith(">");
	if (operation === void 0) return UNKNOWN;
	if (typeof left === "string" && typeof right === "string" && isOrder) return literal(operation(left < right ? 0 : left > right ? 2 : 1, 1));
	const result = operation(Number(left), Number(right));
	return Number.isNaN(result) ? UNKNOWN : literal(result);
}
// src/analysis/code/statements.ts
const JSX$1 = new Set(["JSXElement", "JSXFragment"]);
const DONE = {
	returned: [],
	rest: "yes",
	jumped: false
};
function runStatements(statements, scope, evaluator) {
	const returned = [];
	let rest = "yes";
	for (const [index, statement] of statements.entries()) {
		const ended = runStatement(statement, scope, evaluator);
		returned.push(...ended.returned.map((option) => weaken(option, rest)));
		rest = weaker(rest, ended.rest);
		if (ended.jumped) return {
			returned,
			rest,
			jumped: true
		};
		if (rest === "no") {
			returned.push(...hiddenReturns(statements.slice(index + 1), scope, evaluator));
			break;
		}
	}
	return {
		returned,
		rest,
		jumped: false
	};
}
function declareAll(statements, scope, _machine) {
	for (const statement of statements) if (statement.type === "FunctionDeclaration" && exists(statement.id)) scope.declare(statement.id.name, {
		kind: "function",
		node: statement,
		scope
	});
}
function hiddenReturns(statements, scope, evaluator) {
	if (evaluator.session.mode === "event" || !statements.some((item) => contains(item, JSX$1))) return [];
	const { returned } = runStatements(statements, scope, evaluator);
	return returned.map(({ value }) => ({
		value,
		presence: "no"
	}));
}
function runStatement(statement, scope, evaluator) {
	evaluator.session.at = {
		path: scope.module.path,
		node: statement
	};
	switch (statement.type) {
		case "ExpressionStatement":
			evaluator.evaluate(statement.expression, scope);
			return DONE;
		case "VariableDeclaration":
			declare(statement, scope, evaluator);
			return DONE;
		case "ReturnStatement": return returning(!exists(statement.argument) ? UNDEFINED : evaluator.evaluate(statement.argument, scope));
		case "BlockStatement": return runBlock(statement.body, scope, evaluator);
		case "IfStatement": return runIf(statement, scope, evaluator);
		case "SwitchStatement": return runSwitch(statement, scope, evaluator);
		case "TryStatement": return runTry(statement, scope, evaluator);
		case "ThrowStatement": return {
			returned: [],
			rest: "no",
			jumped: false
		};
		case "BreakStatement":
		case "ContinueStatement": return {
			...DONE,
			jumped: true
		};
		case "LabeledStatement": return runStatement(statement.body, scope, evaluator);
		default: return loop(statement, scope, evaluator);
	}
}
function declare(statement, scope, evaluator) {
	for (const { id, init } of statement.declarations) evaluator.bind(id, !exists(init) ? UNDEFINED : evaluator.evaluate(init, scope), scope);
}
function returning(value) {
	return {
		returned: [{
			value,
			presence: "yes"
		}],
		rest: "no",
		jumped: false
	};
}
function runBlock(statements, scope, evaluator) {
	const inner = scope.child();
	declareAll(statements, inner, evaluator);
	return evaluator.run(statements, inner);
}
function runIf(statement, scope, evaluator) {
	const truth = evaluator.truth(evaluator.evaluate(statement.test, scope)) ?? (evaluator.session.mode === "event" ? evaluator.session.decide() : null);
	const { consequent, alternate } = statement;
	if (truth === null) return runBoth(consequent, alternate ?? null, scope, evaluator);
	const [taken, other] = truth ? [consequent, alternate] : [alternate, consequent];
	const hidden = !exists(other) ? [] : hiddenReturns([other], scope.child(), evaluator);
	const ended = !exists(taken) ? DONE : evaluator.run([taken], scope);
	return {
		...ended,
		returned: [...ended.returned, ...hidden]
	};
}
function runBoth(consequent, alternate, scope, evaluator) {
	const names = assignedNames(alternate === null ? [consequent] : [consequent, alternate]);
	const before = snapshot(names, scope);
	const first = evaluator.run([consequent], scope);
	const afterFirst = snapshot(names, scope);
	for (const [name, value] of before) scope.assign(name, value);
	const second = alternate === null ? DONE : evaluator.run([alternate], scope);
	join(afterFirst, {
		scope,
		left: first.rest,
		right: second.rest
	});
	return {
		returned: [...first.returned, ...second.returned].map((option) => weaken(option, "maybe")),
		rest: first.rest === "no" && second.rest === "no" ? "no" : first.rest === "yes" && second.rest === "yes" ? "yes" : "maybe",
		jumped: first.jumped && second.jumped
	};
}
function snapshot(names, scope) {
	return new Map(names.map((name) => [name, scope.find(name) ?? UNDEFINED]));
}
function join(afterFirst, sides) {
	for (const [name, left] of afterFirst) {
		const right = sides.scope.find(name) ?? UNDEFINED;
		if (sides.left === "no" || left === right) continue;
		const either = variants([{
			value: left,
			presence: "maybe"
		}, {
			value: right,
			presence: "maybe"
		}]);
		sides.scope.assign(name, sides.right === "no" ? left : either);
	}
}
function runSwitch(statement, scope, evaluator) {
	const subject = evaluator.evaluate(statement.discriminant, scope);
	const inner = scope.child();
	const matches = statement.cases.map((item) => matchOf(item, subject, inner, evaluator));
	const start = matches.indexOf(true);
	if (!matches.includes(null)) {
		const from = start === -1 ? statement.cases.findIndex((item) => !exists(item.test)) : start;
		if (from === -1) return DONE;
		const body = statement.cases.slice(from).flatMap((item) => item.consequent);
		return {
			...evaluator.run(body, inner),
			jumped: false
		};
	}
	const ended = statement.cases.map((item) => evaluator.run(item.consequent, inner));
	const isTotal = statement.cases.some((item) => !exists(item.test)) && ended.every((item) => item.rest === "no");
	return {
		returned: ended.flatMap((item) => item.returned).map((option) => weaken(option, "maybe")),
		rest: isTotal ? "no" : "maybe",
		jumped: false
	};
}
function matchOf(item, subject, scope, evaluator) {
	if (!exists(item.test)) return false;
	const test = evaluator.evaluate(item.test, scope);
	return evaluator.truth(binary("===", subject, test, evaluator.session));
}
function runTry(statement, scope, evaluator) {
	const { block, handler, finalizer } = statement;
	const ended = !(evaluator.session.mode === "event" && exists(handler) && contains(block, AWAIT)) || evaluator.session.decide() ? evaluator.run([block], scope) : runHandler(handler, scope, evaluator);
	if (exists(finalizer)) evaluator.run([finalizer], scope);
	return ended;
}
const AWAIT = new Set(["AwaitExpression"]);
function runHandler(handler, scope, evaluator) {
	if (!exists(handler)) return DONE;
	evaluator.session.event.dependsOnOutside = true;
	const inner = scope.child();
	if (exists(handler.param)) evaluator.bind(handler.param, UNKNOWN, inner);
	return evaluator.run([handler.body], inner);
}
function weaken(option, presence) {
	return {
		value: option.value,
		presence: weaker(option.presence, presence)
	};
}
// src/analysis/code/calls.ts
function callExpression(node, scope, evaluator) {
	const args = argumentsOf(node.arguments, scope, evaluator);
	if (isPush(node.callee)) pushTo(node.callee.object, args, scope, evaluator);
	const callee = evaluator.evaluate(node.callee, scope);
	return evaluator.call(callee, args);
}
function newExpression(node, scope, evaluator) {
	const callee = evaluator.evaluate(node.callee, scope);
	const args = argumentsOf(node.arguments, scope, evaluator);
	if (callee.kind !== "external") {
		evaluator.session.event.dependsOnOutside = true;
		return UNKNOWN;
	}
	return callExternal({
		...callee,
		name: `new ${callee.name}`
	}, args, evaluator);
}
function callValue(callee, args, evaluator) {
	switch (callee.kind) {
		case "function": return callFunction(callee, args, evaluator);
		case "native": return callee.call(args);
		case "external": return callExternal(callee, args, evaluator);
		case "variants": return mapVariants(callee, (option) => evaluator.call(option, args));
		case "unknown": return callUnknown(callee.origin, args, evaluator);
		default: return UNKNOWN;
	}
}
function callExternal(callee, args, evaluator) {
	return (callee.module === "global" ? callStandard(callee.name, args, evaluator) : null) ?? evaluator.host.call(callee, args, evaluator);
}
function callFunction(callee, args, evaluator) {
	const { session } = evaluator;
	if (!isWithin("callDepth", session.depth + 1)) return UNKNOWN;
	session.depth += 1;
	try {
		return runFunction(callee, args, evaluator);
	} catch (error) {
		if (error instanceof Suspended && isAsync(callee.node)) return PENDING;
		throw error;
	} finally {
		session.depth -= 1;
	}
}
function isAsync(node) {
	return node.async;
}
function runFunction({ node, scope }, args, evaluator) {
	const inner = scope.child();
	for (const [index, parameter] of node.params.entries()) if (parameter.type === "RestElement") evaluator.bind(parameter.argument, arrayOf(args.slice(index)), inner);
	else evaluator.bind(parameter, args[index] ?? UNDEFINED, inner);
	if (node.body.type !== "BlockStatement") return evaluator.evaluate(node.body, inner);
	declareAll(node.body.body, inner, evaluator);
	const { returned, rest } = evaluator.run(node.body.body, inner);
	return variants(rest === "no" ? returned : [...returned, {
		value: UNDEFINED,
		presence: rest
	}]);
}
function callUnknown(origin, args, evaluator) {
	const result = {
		...UNKNOWN,
		origin: origin === null ? null : {
			...origin,
			name: `${origin.name}()`,
			args: lastArguments([...origin.args, ...args])
		}
	};
	if (evaluator.session.mode !== "event") return result;
	evaluator.session.event.dependsOnOutside = true;
	for (const callback of evaluator.host.successCallbacks([...origin?.args ?? [], ...args])) evaluator.call(callback, [UNKNOWN]);
	if (origin?.name.endsWith(".then") === true || origin?.name.endsWith(".finally") === true) {
		for (const callback of args) if (callback.kind === "function") evaluator.call(callback, [UNKNOWN]);
	}
	return result;
}
function argumentsOf(nodes, scope, evaluator) {
	return nodes.flatMap((node) => {
		if (node.type !== "SpreadElement") return [evaluator.evaluate(node, scope)];
		const spread = evaluator.evaluate(node.argument, scope);
		return spread.kind === "array" ? spread.items : [UNKNOWN];
	});
}
function isPush(callee) {
	return callee.type === "MemberExpression" && callee.object.type === "Identifier" && callee.property.type === "Identifier" && callee.property.name === "push";
}
function pushTo(list, args, scope, evaluator) {
	const array = evaluator.evaluate(list, scope);
	if (array.kind === "array") scope.assign(list.name, append$1(array, [arrayOf(args)]));
}
function importExpression(node, scope, evaluator) {
	const specifier = stringOf(evaluator.evaluate(node.source, scope));
	const path = specifier === null ? null : evaluator.project.resolve(scope.module.path, specifier);
	const module = path === null ? null : evaluator.project.module(path);
	if (path === null || module === null) return UNKNOWN;
	return objectOf([...module.exports.keys()].map((name) => [name, evaluator.exported(path, name) ?? UNKNOWN]), true);
}
function lastArguments(args) {
	return isWithin("arguments", args.length) ? args : args.slice(-LIMITS.arguments.max);
}
// src/analysis/code/objects.ts
function objectExpression(node, scope, evaluator) {
	const draft = {
		properties: new Map(),
		open: false
	};
	for (const item of node.properties) {
		if (item.type === "SpreadElement") {
			spreadInto(draft, evaluator.evaluate(item.argument, scope));
			continue;
		}
		const key = item.computed ? stringOf(evaluator.evaluate(item.key, scope)) : nameOf$2(item.key);
		if (key === null) draft.open = true;
		else if (item.type === "ObjectMethod") draft.properties.set(key, {
			kind: "function",
			node: item,
			scope
		});
		else draft.properties.set(key, evaluator.evaluate(item.value, scope));
	}
	return {
		kind: "object",
		...draft
	};
}
function spreadInto(draft, value) {
	if (value.kind === "object") {
		for (const [key, property] of value.properties) draft.properties.set(key, property);
		draft.open ||= value.open;
		return;
	}
	if (value.kind !== "literal") draft.open = true;
}
// src/analysis/code/jsx.ts
const FRAGMENT = {
	kind: "external",
	module: "#jsx",
	name: "Fragment"
};
function jsxElement(node, scope, evaluator) {
	const draft = {
		properties: new Map(),
		open: false
	};
	for (const attribute of node.openingElement.attributes) if (attribute.type === "JSXSpreadAttribute") spreadInto(draft, evaluator.evaluate(attribute.argument, scope));
	else {
		const value = !exists(attribute.value) ? literal(true) : evaluator.evaluate(attribute.value, scope);
		draft.properties.set(attributeName$1(attribute.name), value);
	}
	const children = childrenOf(node.children, scope, evaluator);
	if (children !== null) draft.properties.set("children", children);
	return describe(node, tagOf(node.openingElement.name, scope, evaluator), draft, scope);
}
function jsxFragment(node, scope, evaluator) {
	const children = childrenOf(node.children, scope, evaluator) ?? arrayOf([]);
	return describe(node, FRAGMENT, {
		properties: new Map([["children", children]]),
		open: false
	}, scope);
}
function describe(node, type, properties, scope) {
	return {
		kind: "element",
		type,
		properties: {
			kind: "object",
			...properties
		},
		path: scope.module.path,
		line: node.loc?.start.line ?? 1,
		column: node.loc?.start.column ?? 0
	};
}
function tagOf(name, scope, evaluator) {
	if (name.type === "JSXNamespacedName") return `${name.namespace.name}:${name.name.name}`;
	if (name.type === "JSXMemberExpression") return evaluator.member(memberTag(name.object, scope, evaluator), name.property.name);
	return /^[a-z]/u.test(name.name) ? name.name : componentNamed(name.name, scope);
}
function componentNamed(name, scope) {
	return scope.find(name) ?? {
		kind: "external",
		module: "",
		name
	};
}
function memberTag(node, scope, evaluator) {
	if (node.type === "JSXIdentifier") return componentNamed(node.name, scope);
	return evaluator.member(memberTag(node.object, scope, evaluator), node.property.name);
}
function attributeName$1(name) {
	return name.type === "JSXIdentifier" ? name.name : `${name.namespace.name}:${name.name.name}`;
}
function childrenOf(nodes, scope, evaluator) {
	const values = nodes.flatMap((node) => {
		if (node.type === "JSXText") {
			const text = jsxText(node.value);
			return text === "" ? [] : [literal(text)];
		}
		if (node.type === "JSXExpressionContainer") return node.expression.type === "JSXEmptyExpression" ? [] : [evaluator.evaluate(node.expression, scope)];
		return [evaluator.evaluate(node.type === "JSXSpreadChild" ? node.expression : node, scope)];
	});
	const [only] = values;
	if (only === void 0) return null;
	return values.length === 1 ? only : arrayOf(values);
}
function jsxText(raw) {
	const lines = raw.split(/\r\n|\n|\r/u);
	return lines.map((line, index) => {
		const start = index === 0 ? line : line.trimStart();
		return index === lines.length - 1 ? start : start.trimEnd();
	}).filter((line) => line !== "").join(" ");
}
// src/analysis/code/expressions.ts
const JSX = new Set(["JSXElement", "JSXFragment"]);
const TABLE = {
	StringLiteral: (node) => literal(node.value),
	NumericLiteral: (node) => literal(node.value),
	BooleanLiteral: (node) => literal(node.value),
	NullLiteral: () => literal(null),
	JSXText: (node) => literal(node.value),
	TemplateLiteral: template,
	TaggedTemplateExpression: taggedTemplate,
	Identifier: (node, scope) => scope.find(node.name) ?? globalValue(node.name),
	ArrowFunctionExpression: (node, scope) => ({
		kind: "function",
		node,
		scope
	}),
	FunctionExpression: (node, scope) => ({
		kind: "function",
		node,
		scope
	}),
	FunctionDeclaration: (node, scope) => ({
		kind: "function",
		node,
		scope
	}),
	ObjectExpression: objectExpression,
	ArrayExpression: arrayExpression,
	MemberExpression: memberExpression,
	OptionalMemberExpression: memberExpression,
	CallExpression: callExpression,
	OptionalCallExpression: callExpression,
	NewExpression: newExpression,
	ImportExpression: importExpression,
	MetaProperty: (node) => globalValue(`${node.meta.name}.${node.property.name}`),
	ConditionalExpression: conditional,
	LogicalExpression: logical,
	BinaryExpression: (node, scope, evaluator) => binary(node.operator, evaluator.evaluate(node.left, scope), evaluator.evaluate(node.right, scope), evaluator.session),
	UnaryExpression: unary,
	UpdateExpression: (node, scope, evaluator) => assign(node.argument, binary(node.operator === "++" ? "+" : "-", evaluator.evaluate(node.argument, scope), literal(1), evaluator.session), scope, evaluator),
	AssignmentExpression: assignment,
	SequenceExpression: (node, scope, evaluator) => node.expressions.reduce((_, item) => evaluator.evaluate(item, scope), UNDEFINED),
	AwaitExpression: awaited,
	ParenthesizedExpression: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
	TSAsExpression: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
	TSSatisfiesExpression: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
	TSNonNullExpression: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
	TSTypeAssertion: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
	TypeCastExpression: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
	JSXElement: jsxElement,
	JSXFragment: jsxFragment,
	JSXExpressionContainer: (node, scope, evaluator) => evaluator.evaluate(node.expression, scope),
	JSXEmptyExpression: () => UNDEFINED
};
function evaluateNode(node, scope, evaluator) {
	const evaluation = TABLE[node.type];
	if (evaluation !== void 0) return evaluation(node, scope, evaluator);
	noteSyntax(node, evaluator);
	return UNKNOWN;
}
function template(node, scope, evaluator) {
	return concatenate(node.quasis.flatMap((quasi, index) => {
		const expression = node.expressions[index];
		const text = [quasi.value.cooked ?? ""];
		if (expression === void 0) return text;
		const value = evaluator.evaluate(expression, scope);
		return [...text, ...textParts(simplest(value))];
	}));
}
function taggedTemplate(node, scope, evaluator) {
	const tag = evaluator.evaluate(node.tag, scope);
	if (tag.kind === "function" || tag.kind === "literal") return tag;
	return (tag.kind === "external" ? evaluator.host.template(tag) : null) ?? UNKNOWN;
}
function simplest(value) {
	if (value.kind !== "variants") return value;
	const live = value.options.filter((option) => option.presence !== "no");
	return live.length === 1 && live[0] !== void 0 ? live[0].value : value;
}
function arrayExpression(node, scope, evaluator) {
	return node.elements.reduce((array, item) => {
		if (item === null) return append$1(array, [UNDEFINED]);
		if (item.type !== "SpreadElement") return arrayOf([...array.items, evaluator.evaluate(item, scope)], array.rest);
		const spread = simplest(evaluator.evaluate(item.argument, scope));
		return append$1(array, [spread.kind === "array" ? spread : arrayOf([], UNKNOWN)]);
	}, arrayOf([]));
}
function memberExpression(node, scope, evaluator) {
	const object = evaluator.evaluate(node.object, scope);
	const name = propertyName(node, scope, evaluator);
	if (name !== null) return evaluator.member(object, name);
	return object.kind === "array" ? object.rest ?? variantsOfItems(object.items) : UNKNOWN;
}
function variantsOfItems(items) {
	return variants(items.map((value) => ({
		value,
		presence: "maybe"
	})));
}
function propertyName(node, scope, evaluator) {
	if (!node.computed) return node.property.type === "Identifier" ? node.property.name : null;
	const key = simplest(evaluator.evaluate(node.property, scope));
	if (key.kind === "literal" && typeof key.value === "number") return String(key.value);
	return stringOf(key);
}
function conditional(node, scope, evaluator) {
	const truth = evaluator.truth(evaluator.evaluate(node.test, scope));
	const [taken, other] = truth === false ? [node.alternate, node.consequent] : [node.consequent, node.alternate];
	return choose({
		truth,
		taken,
		other: truth === null || contains(other, JSX) ? other : null
	}, scope, evaluator);
}
function logical(node, scope, evaluator) {
	const left = evaluator.evaluate(node.left, scope);
	const truth = node.operator === "??" ? isPresent(left) : evaluator.truth(left);
	const keepsLeft = node.operator === "&&" ? truth === false : truth === true;
	if (truth !== null && !keepsLeft) return evaluator.evaluate(node.right, scope);
	if (truth !== null) return contains(node.right, JSX) ? withHidden(left, evaluator.evaluate(node.right, scope), evaluator) : left;
	if (evaluator.session.mode === "event") return (node.operator === "&&" ? evaluator.session.decide() : !evaluator.session.decide()) ? evaluator.evaluate(node.right, scope) : left;
	const right = {
		value: evaluator.evaluate(node.right, scope),
		presence: "maybe"
	};
	return node.operator === "&&" ? variants([right, {
		value: literal(false),
		presence: "maybe"
	}]) : variants([{
		value: left,
		presence: "maybe"
	}, right]);
}
function isPresent(value) {
	if (value.kind === "literal") return value.value !== null && value.value !== void 0;
	return value.kind === "unknown" || value.kind === "variants" ? null : true;
}
function withHidden(value, hidden, { session }) {
	if (session.mode === "event") return value;
	return variants([{
		value,
		presence: "yes"
	}, {
		value: hidden,
		presence: "no"
	}]);
}
function choose({ truth, taken, other }, scope, evaluator) {
	if (evaluator.session.mode === "event") {
		const takes = truth !== null || other === null || evaluator.session.decide();
		return evaluator.evaluate(takes || other === null ? taken : other, scope);
	}
	const presence = truth === null ? "maybe" : "yes";
	const first = {
		value: evaluator.evaluate(taken, scope),
		presence
	};
	if (other === null) return first.value;
	return variants([first, {
		value: evaluator.evaluate(other, scope),
		presence: truth === null ? "maybe" : "no"
	}]);
}
function unary(node, scope, evaluator) {
	const value = evaluator.evaluate(node.argument, scope);
	if (node.operator === "!") {
		const truth = evaluator.truth(value);
		return truth === null ? UNKNOWN : literal(!truth);
	}
	if (node.operator === "void") return UNDEFINED;
	if (value.kind !== "literal") return UNKNOWN;
	if (node.operator === "typeof") return literal(typeof value.value);
	if (node.operator === "-") return literal(-Number(value.value));
	return node.operator === "+" ? literal(Number(value.value)) : UNKNOWN;
}
function assignment(node, scope, evaluator) {
	const right = evaluator.evaluate(node.right, scope);
	if (node.operator === "=") return assign(node.left, right, scope, evaluator);
	const left = evaluator.evaluate(node.left, scope);
	const operator = node.operator.slice(0, -1);
	const value = [
		"&&",
		"||",
		"??"
	].includes(operator) ? UNKNOWN : binary(operator, left, right, evaluator.session);
	return assign(node.left, value, scope, evaluator);
}
function awaited(node, scope, evaluator) {
	const { dependsOnOutside } = evaluator.session.event;
	const value = evaluator.evaluate(node.argument, scope);
	goPastAwait(value, evaluator, dependsOnOutside);
	return value;
}
// src/analysis/code/strings.ts
const METHODS$1 = new Map([
	["trim", (text) => text.trim()],
	["trimStart", (text) => text.trimStart()],
	["trimEnd", (text) => text.trimEnd()],
	["toUpperCase", (text) => text.toUpperCase()],
	["toLowerCase", (text) => text.toLowerCase()],
	["toString", (text) => text],
	["charAt", (text, [index]) => text.charAt(Number(index ?? 0))],
	["at", (text, [index]) => text.at(Number(index ?? 0))],
	["includes", (text, [part]) => text.includes(String(part))],
	["startsWith", (text, [part]) => text.startsWith(String(part))],
	["endsWith", (text, [part]) => text.endsWith(String(part))],
	["indexOf", (text, [part]) => text.indexOf(String(part))],
	["slice", (text, [from, to]) => text.slice(asIndex(from), asIndex(to))],
	["substring", (text, [from, to]) => text.substring(Number(from ?? 0), asIndex(to))],
	["replace", (text, [from, to]) => text.replace(String(from), () => String(to))],
	["replaceAll", (text, [from, to]) => text.replaceAll(String(from), () => String(to))],
	["concat", (text, parts) => text + parts.join("")],
	["padStart", (text, [length, fill]) => text.padStart(capped(length), String(fill ?? " "))]
]);
const SAME = new Set([
	"trim",
	"trimStart",
	"trimEnd",
	"toString",
	"valueOf",
	"normalize"
]);
function textMember(text, name, evaluator) {
	const known = stringOf(text);
	if (name === "length") {
		if (known !== null) return literal(known.length);
		const isFilled = evaluator.truth(text);
		return {
			...UNKNOWN,
			truthy: isFilled,
			field: fieldOf(text)
		};
	}
	if (known === null) return partialMethod(text, name);
	if (name === "split") return native(name, ([separator]) => split(known, separator));
	const method = METHODS$1.get(name);
	if (method === void 0) return name in String.prototype ? native(name, () => UNKNOWN) : UNDEFINED;
	return native(name, (args) => {
		const values = args.map((arg) => arg.kind === "literal" ? [arg.value] : null);
		return values.includes(null) ? UNKNOWN : literal(method(known, values.flatMap((value) => value ?? [])));
	});
}
function partialMethod(text, name) {
	if (SAME.has(name)) return native(name, () => text);
	if (name === "split") return native(name, () => arrayOf([], UNKNOWN));
	const isCase = name === "toLowerCase" || name === "toUpperCase";
	return native(name, () => isCase ? {
		...UNKNOWN,
		truthy: true,
		field: fieldOf(text)
	} : UNKNOWN);
}
function fieldOf(value) {
	if (value.kind === "unknown") return value.field;
	if (value.kind !== "text") return null;
	const part = value.parts.find((item) => typeof item !== "string" && item.field !== null);
	return typeof part === "object" ? part.field : null;
}
function split(text, separator) {
	const by = stringOf(separator);
	return by === null ? arrayOf([], UNKNOWN) : arrayOf(cutTo("listItems", text.split(by)).map((part) => literal(part)));
}
function asIndex(value) {
	return value === void 0 ? void 0 : Number(value);
}
function capped(length) {
	const wanted = Number(length ?? 0);
	return isWithin("repeatedLength", wanted) ? wanted : LIMITS.repeatedLength.max;
}
// src/analysis/code/members.ts
function memberOf(object, name, evaluator) {
	switch (object.kind) {
		case "variants": return mapVariants(object, (value) => evaluator.member(value, name));
		case "object": return object.properties.get(name) ?? objectMethod(object, name, evaluator);
		case "array": return arrayMember(object, name, evaluator);
		case "text": return textMember(object, name, evaluator);
		case "literal": return typeof object.value === "string" ? textMember(object, name, evaluator) : numberMember(object, name);
		case "external": return externalMember(object, name);
		case "function":
		case "native": return functionMember(object, name, evaluator);
		case "element": return name === "props" ? object.properties : UNDEFINED;
		case "dom": return evaluator.session.dom.read(object.key, name);
		case "unknown": return unknownMember(object, name, evaluator);
	}
}
function objectMethod(object, name, evaluator) {
	if (name === "then") return native(name, ([callback]) => callback === void 0 ? object : evaluator.call(callback, [object]));
	if (name === "catch" || name === "finally") return native(name, () => object);
	if (name === "hasOwnProperty") return native(name, ([key]) => key?.kind === "literal" && !object.open ? literal(object.properties.has(String(key.value))) : UNKNOWN);
	return object.open ? UNKNOWN : UNDEFINED;
}
function numberMember(value, name) {
	const isNumber = value.kind === "literal" && typeof value.value === "number";
	if (isNumber && (name === "toString" || name === "toLocaleString")) return native(name, () => literal(String(value.value)));
	if (isNumber && name === "toFixed") return native(name, ([digits]) => {
		const count = digits?.kind === "literal" ? Number(digits.value) : 0;
		return typeof value.value === "number" && count >= 0 && count <= 20 ? literal(value.value.toFixed(count)) : UNKNOWN;
	});
	return value.kind === "literal" && !exists(value.value) ? UNKNOWN : UNDEFINED;
}
function externalMember(object, name) {
	const isWhole = object.name === "default" || object.name === "*";
	return {
		kind: "external",
		module: object.module,
		name: isWhole ? name : `${object.name}.${name}`
	};
}
function functionMember(callee, name, evaluator) {
	if (name === "call") return native(name, ([, ...args]) => evaluator.call(callee, args));
	if (name === "apply") return native(name, ([, list]) => evaluator.call(callee, list?.kind === "array" ? list.items : []));
	return name === "bind" ? callee : UNDEFINED;
}
function unknownMember(object, name, evaluator) {
	const { origin, field } = object;
	if (name === "map" || name === "flatMap" || name === "filter" || name === "slice") return arrayMember({
		kind: "array",
		items: [],
		rest: {
			...UNKNOWN,
			field
		}
	}, name, evaluator);
	const known = origin === null ? null : evaluator.host.member(origin, name, evaluator);
	if (known !== null) return known;
	const named = origin === null ? null : {
		...origin,
		name: `${origin.name}().${name}`
	};
	return {
		...UNKNOWN,
		field,
		origin: named
	};
}
// src/analysis/code/scope.ts
function moduleScope(module, page = null) {
	const scope = new LexicalScope(module, null, page);
	page?.scripts.push(scope);
	return scope;
}
var LexicalScope = class LexicalScope {
	module;
	#parent;
	#page;
	#bindings = new Map();
	constructor(module, parent, page) {
		this.module = module;
		this.#parent = parent;
		this.#page = page;
	}
	child() {
		return new LexicalScope(this.module, this, this.#page);
	}
	declare(name, value) {
		this.#bindings.set(name, { value });
	}
	declareLazily(name, compute) {
		this.#bindings.set(name, { compute });
	}
	assign(name, value) {
		this.#ownerOf(name)?.declare(name, value);
	}
	find(name) {
		const owner = this.#ownerOf(name);
		const binding = owner === null ? void 0 : owner.#bindings.get(name);
		if (owner === null || binding === void 0) return null;
		if ("value" in binding) return binding.value;
		const { compute } = binding;
		if (compute === null) return UNKNOWN;
		binding.compute = null;
		const value = compute();
		owner.declare(name, value);
		return value;
	}
	#ownerOf(name) {
		return this.#declaring(name) ?? this.#page?.scripts.find((script) => script.#has(name)) ?? null;
	}
	#declaring(name) {
		if (this.#bindings.has(name)) return this;
		return this.#parent === null ? null : this.#parent.#declaring(name);
	}
	#has(name) {
		return this.#bindings.has(name);
	}
};
// src/analysis/code/session.ts
var BudgetSpent = class extends Error {
	name = "BudgetSpent";
};
const NO_PAGE$1 = {
	read: () => UNKNOWN,
	write: () => void 0,
	writeGlobal: () => void 0,
	find: () => [],
	formValues: () => []
};
function createSession(mode, store, options = {}) {
	const session = {
		mode,
		steps: 0,
		maxSteps: options.maxSteps ?? STEPS_OF_LOOK,
		depth: 0,
		at: null,
		store,
		decide: options.decide ?? (() => true),
		event: {
			navigations: [],
			consulted: new Set(),
			dependsOnOutside: false,
			answered: null,
			filled: options.filled ?? new Set(),
			cleared: new Set()
		},
		dom: NO_PAGE$1,
		location: locationOf(options.route ?? null)
	};
	if (options.dom !== void 0) session.dom = options.dom(session);
	return session;
}
function locationOf(route) {
	const path = route?.replace(/^\/#/u, "").replace(/^\/\*$/u, "/") ?? null;
	return path === null || /[:*]/u.test(path) ? null : path;
}
const STEPS_OF_LOOK = 2e5;
// src/analysis/code/store.ts
const LAYERS = 8;
var Store = class Store {
	#base;
	#own = new Map();
	#layers;
	constructor(base = null) {
		const isDeep = base !== null && base.#layers >= LAYERS;
		this.#base = isDeep ? base.#flattened() : base;
		this.#layers = this.#base === null ? 1 : this.#base.#layers + 1;
	}
	get(name) {
		return this.#own.get(name) ?? this.#base?.get(name);
	}
	has(name) {
		return this.get(name) !== void 0;
	}
	set(name, value) {
		this.#own.set(name, value);
	}
	fork() {
		return new Store(this);
	}
	changes() {
		return this.#own;
	}
	entries() {
		const inherited = this.#base === null ? [] : this.#base.entries();
		return new Map([...inherited, ...this.#own]);
	}
	#flattened() {
		const flat = new Store();
		for (const [name, value] of this.entries()) flat.set(name, value);
		return flat;
	}
};
// src/analysis/code/truth.ts
function truthOf(value, session) {
	switch (value.kind) {
		case "literal": return Boolean(value.value);
		case "text": return textTruth(value, session);
		case "unknown":
			if (value.field !== null && value.truthy !== null) session.event.consulted.add(value.field);
			return value.truthy;
		case "variants": return agree(possible(value).map((option) => truthOf(option, session)));
		case "external": return value.module === "global" ? null : true;
		default: return true;
	}
}
function textTruth(value, session) {
	let isFilled = null;
	for (const part of value.parts) if (typeof part === "string") isFilled = true;
	else if (part.field !== null) {
		session.event.consulted.add(part.field);
		isFilled = true;
	}
	return isFilled;
}
function agree(truths) {
	const [first] = truths;
	return first !== void 0 && truths.every((truth) => truth === first) ? first : null;
}
// src/analysis/code/create-evaluator.ts
const CLASS = "#class";
function createEvaluator(project, host) {
	const scopes = new Map();
	const evaluator = {
		project,
		host,
		session: createSession("render", new Store()),
		steps: 0,
		evaluate(node, scope) {
			const { session } = evaluator;
			session.steps += 1;
			evaluator.steps += 1;
			if (session.steps > session.maxSteps) throw new BudgetSpent("too many steps");
			return evaluateNode(node, scope, evaluator);
		},
		run: (statements, scope) => runStatements(statements, scope, evaluator),
		call: (callee, args) => callValue(callee, args, evaluator),
		member: (object, name) => memberOf(object, name, evaluator),
		bind: (pattern, value, scope) => bindPattern(pattern, value, scope, evaluator),
		truth: (value) => truthOf(value, evaluator.session),
		moduleScope(module) {
			const known = scopes.get(module);
			if (known !== void 0) return known;
			const scope = createModuleScope(module, evaluator);
			scopes.set(module, scope);
			return scope;
		},
		exported: (path, name) => exportedValue({
			path,
			name
		}, evaluator, 0),
		note(gap) {
			const { at } = evaluator.session;
			const source = at === null ? {
				path: "package.json",
				line: 1
			} : {
				path: at.path,
				line: lineOf(at.node)
			};
			project.gaps.note({
				...gap,
				source
			});
		}
	};
	return evaluator;
}
function createModuleScope(module, evaluator) {
	const scope = moduleScope(module);
	for (const [local, imported] of module.imports) scope.declareLazily(local, () => importedValue(module.path, imported, evaluator, 0));
	declareModule(module, scope, evaluator);
	return scope;
}
function declareModule(module, scope, evaluator) {
	for (const statement of module.program.body) {
		const declaration = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration" ? statement.declaration : statement;
		if (exists(declaration)) declareTopLevel(declaration, scope, evaluator);
	}
}
function declareTopLevel(node, scope, evaluator) {
	if (node.type === "FunctionDeclaration" && exists(node.id)) scope.declare(node.id.name, {
		kind: "function",
		node,
		scope
	});
	if (node.type === "ClassDeclaration" && exists(node.id)) scope.declare(node.id.name, classValue(node.id.name));
	if (node.type === "TSEnumDeclaration") scope.declareLazily(node.id.name, () => enumValue(node, scope, evaluator));
	if (node.type !== "VariableDeclaration") return;
	for (const { id, init } of node.declarations) {
		if (id.type === "Identifier") {
			scope.declareLazily(id.name, () => !exists(init) ? UNKNOWN : evaluator.evaluate(init, scope));
			continue;
		}
		for (const name of namesOfPattern(id)) scope.declareLazily(name, () => {
			const inner = scope.child();
			evaluator.bind(id, !exists(init) ? UNKNOWN : evaluator.evaluate(init, scope), inner);
			return inner.find(name) ?? UNKNOWN;
		});
	}
}
function classValue(name) {
	return {
		...UNKNOWN,
		origin: {
			module: CLASS,
			name,
			args: []
		}
	};
}
function enumValue(node, scope, evaluator) {
	return objectOf((node.body?.members ?? []).map((member, index) => {
		return [member.id.type === "Identifier" ? member.id.name : "value" in member.id ? member.id.value : "", !exists(member.initializer) ? literal(index) : evaluator.evaluate(member.initializer, scope)];
	}));
}
function importedValue(from, { specifier, name }, evaluator, depth) {
	const path = evaluator.project.resolve(from, specifier);
	if (path === null) noteLostImport(from, specifier, evaluator);
	const isAsset = /\.(?:svg|png|jpe?g|gif|webp|s?css|less)(?:\?.*)?$/u.test(specifier);
	if (path === null && isAsset) return UNKNOWN;
	const value = path === null ? null : exportedValue({
		path,
		name
	}, evaluator, depth + 1);
	if (value !== null) return value;
	return {
		kind: "external",
		module: path ?? specifier,
		name
	};
}
function noteLostImport(from, specifier, { project }) {
	if (!/^\.{1,2}\//u.test(specifier) || /\.(?!jsx?$|tsx?$)\w+(?:\?.*)?$/u.test(specifier)) return;
	project.gaps.note({
		kind: "import",
		what: `the import of "${specifier}"`,
		why: "no file that was listed has this path",
		help: "a file at this path; generated files have to be committed to be read",
		source: {
			path: from,
			line: 1
		}
	});
}
function exportedValue(wanted, evaluator, depth) {
	const { path, name } = wanted;
	if (!isWithin("reexports", depth)) return null;
	if (isJson(path)) return jsonExport(path, name, evaluator);
	const module = evaluator.project.module(path);
	if (module === null) return null;
	if (name === "*") return namespaceOf(module, evaluator, depth);
	const exported = module.exports.get(name);
	if (exported === void 0) return fromExportAll(module, name, evaluator, depth);
	const scope = evaluator.moduleScope(module);
	if (exported.kind === "local") return scope.find(exported.name);
	if (exported.kind === "expression") return evaluator.evaluate(exported.node, scope);
	return importedValue(path, exported.from, evaluator, depth);
}
function jsonExport(path, name, { project }) {
	const text = project.files.get(path);
	if (text !== void 0 && readJson(text) === null) project.gaps.note(badJson(path));
	return jsonValue(text ?? "", name);
}
function namespaceOf(module, evaluator, depth) {
	return objectOf([...module.exports.keys()].map((name) => [name, exportedValue({
		path: module.path,
		name
	}, evaluator, depth + 1) ?? UNKNOWN]), module.exportsAllOf.length > 0);
}
function fromExportAll(module, name, evaluator, depth) {
	for (const specifier of module.exportsAllOf) {
		const path = evaluator.project.resolve(module.path, specifier);
		const value = path === null ? null : exportedValue({
			path,
			name
		}, evaluator, depth + 1);
		if (value !== null) return value;
	}
	return null;
}
// src/analysis/dialects/find-pages.ts
function findPages$1(dialects, input) {
	let found = {
		pages: [],
		mounts: []
	};
	for (const dialect of dialects) {
		const { pages, mounts } = dialect.findPages({
			...input,
			before: found
		});
		found = {
			pages: [...found.pages, ...pages],
			mounts: [...found.mounts, ...mounts]
		};
	}
	return withoutTwins(found.pages, input.project.gaps);
}
function withoutTwins(pages, gaps) {
	const byRoute = new Map();
	for (const page of pages) {
		const first = byRoute.get(page.route);
		if (first === void 0) byRoute.set(page.route, page);
		else if (first.source.path !== page.source.path) gaps.note({
			kind: "route",
			what: `the page at ${page.route}, beside that of ${first.source.path}`,
			why: "another page is at the same URL and is described instead",
			help: "a working directory with one application only",
			source: page.source
		});
	}
	return [...byRoute.values()];
}
// src/analysis/ui/content.ts
function textContent(text) {
	return {
		alternatives: [[text]],
		translated: false
	};
}
const UNKNOWN_CONTENT = {
	alternatives: [[{ field: null }]],
	translated: false
};
function attribute(text) {
	return {
		content: textContent(text),
		presence: "yes"
	};
}
function knownText(content) {
	const [only, ...others] = content?.alternatives ?? [];
	if (only === void 0 || others.length > 0) return null;
	if (only.length === 0) return "";
	const [part] = only;
	return only.length === 1 && typeof part === "string" ? part : null;
}
function isBlank(content) {
	return knownText(content)?.trim() === "";
}
// src/analysis/ui/attributes.ts
function attributeText({ attributes }, name) {
	const found = attributes.get(name);
	return found?.presence === "yes" ? knownText(found.content) : null;
}
function isOn({ attributes }, name) {
	return attributes.get(name)?.presence === "yes";
}
function mayHave({ attributes }, name) {
	return attributes.has(name);
}
function classesOf(element) {
	return (attributeText(element, "class") ?? "").split(/\s+/u).filter((name) => name !== "");
}
// src/analysis/ui/role.ts
const BY_TAG = new Map(Object.entries({
	article: "article",
	aside: "complementary",
	button: "button",
	datalist: "listbox",
	dialog: "dialog",
	fieldset: "group",
	figure: "figure",
	h1: "heading",
	h2: "heading",
	h3: "heading",
	h4: "heading",
	h5: "heading",
	h6: "heading",
	hr: "separator",
	li: "listitem",
	main: "main",
	menu: "list",
	meter: "meter",
	nav: "navigation",
	ol: "list",
	optgroup: "group",
	option: "option",
	output: "status",
	progress: "progressbar",
	search: "search",
	table: "table",
	tbody: "rowgroup",
	td: "cell",
	textarea: "textbox",
	tfoot: "rowgroup",
	th: "columnheader",
	thead: "rowgroup",
	tr: "row",
	ul: "list"
}));
const BY_INPUT_TYPE = new Map([
	["button", "button"],
	["checkbox", "checkbox"],
	["file", "button"],
	["hidden", null],
	["image", "button"],
	["number", "spinbutton"],
	["radio", "radio"],
	["range", "slider"],
	["reset", "button"],
	["search", "searchbox"],
	["submit", "button"]
]);
const BY_COMPONENT = [
	[/(?:Provider|Group|List|Wrapper|Container|Control|Context|Icon|Form|Item|Label|Layout)$/u, null],
	[/(?:^|\.)(?:Icon)?Button$|Button$/u, "button"],
	[/Link$/u, "link"],
	[/Checkbox$/u, "checkbox"],
	[/Switch$/u, "switch"],
	[/Radio$/u, "radio"],
	[/(?:Input|TextField|TextArea|Textarea)$/u, "textbox"],
	[/(?:Select|Combobox|Autocomplete)$/u, "combobox"],
	[/(?:^|\.)(?:Tab|TabsTrigger)$/u, "tab"]
];
function roleOf(element) {
	const given = attributeText(element, "role")?.trim().split(/\s+/u)[0];
	if (given !== void 0 && given !== "") return {
		role: given === "presentation" || given === "none" ? null : given,
		byConvention: false
	};
	if (element.native !== void 0) return {
		role: element.native.role,
		byConvention: false
	};
	if (element.isComponent) return {
		role: roleOfComponent(element.tag),
		byConvention: true
	};
	return {
		role: roleOfTag(element),
		byConvention: false
	};
}
function roleOfComponent(tag) {
	return BY_COMPONENT.find(([name]) => name.test(tag))?.[1] ?? null;
}
function roleOfTag(element) {
	switch (element.tag) {
		case "a":
		case "area": return mayHave(element, "href") ? "link" : null;
		case "img": return attributeText(element, "alt") === "" ? null : "img";
		case "input": return roleOfInput(element);
		case "select": return isOn(element, "multiple") || isTall(element) ? "listbox" : "combobox";
		case "form": return isNamed(element) ? "form" : null;
		case "section": return isNamed(element) ? "region" : null;
		default: return BY_TAG.get(element.tag) ?? null;
	}
}
function roleOfInput(element) {
	const type = typeOfInput(element);
	const role = BY_INPUT_TYPE.get(type);
	if (role === "textbox" && mayHave(element, "list")) return "combobox";
	return role === void 0 ? "textbox" : role;
}
function typeOfInput(element) {
	return attributeText(element, "type")?.toLowerCase() ?? "text";
}
function isTall(element) {
	return Number(attributeText(element, "size") ?? 1) > 1;
}
function isNamed(element) {
	return mayHave(element, "aria-label") || mayHave(element, "aria-labelledby");
}
// src/analysis/ui/form-element.ts
function isForm(element) {
	return element.tag === "form" || element.isComponent && /(?:^|\.)Form$/u.test(element.tag);
}
function isSubmit(element) {
	const type = attributeText(element, "type");
	if (element.tag === "button") return type === null || type === "submit";
	if (element.tag === "input") return ["submit", "image"].includes(typeOfInput(element));
	return element.isComponent && type === "submit";
}
// src/analysis/ui/placed.ts
const TOP = {
	around: [],
	form: null,
	namer: null
};
const known$4 = new WeakMap();
function elementsOf(nodes) {
	const found = known$4.get(nodes);
	if (found !== void 0) return found;
	const placed = [];
	collect(nodes, TOP, placed);
	known$4.set(nodes, placed);
	return placed;
}
function collect(nodes, inside, placed) {
	if (!isWithin("treeDepth", inside.around.length)) return;
	for (const element of nodes) {
		if (element.kind === "text") continue;
		placed.push({
			element,
			...inside
		});
		if (element.children.length > 0) collect(element.children, within(element, inside), placed);
	}
}
function within(element, inside) {
	return {
		around: [...inside.around, element],
		form: isForm(element) ? element : inside.form,
		namer: isNamer(element) ? element : inside.namer
	};
}
function changedElements(before, after) {
	const changed = [];
	collectChanged(before, after, {
		inside: TOP,
		changed
	});
	return changed;
}
function collectChanged(before, after, { inside, changed }) {
	if (before === after || !isWithin("treeDepth", inside.around.length)) return;
	const old = new Map(before.map((node) => [node.key, node]));
	for (const element of after) {
		if (element.kind === "text") continue;
		const other = old.get(element.key);
		if (other === element) continue;
		changed.push({
			element,
			...inside
		});
		collectChanged(other?.kind === "element" ? other.children : [], element.children, {
			inside: within(element, inside),
			changed
		});
	}
}
function elementAt(nodes, key) {
	const path = [];
	if (!findPath(nodes, key, path)) return null;
	const element = path.pop();
	let inside = TOP;
	for (const outer of path) inside = within(outer, inside);
	return element === void 0 ? null : {
		element,
		...inside
	};
}
function findPath(nodes, key, path) {
	for (const node of nodes) {
		if (node.kind === "text") continue;
		path.push(node);
		if (node.key === key || findPath(node.children, key, path)) return true;
		path.pop();
	}
	return false;
}
function closest(placed, fits) {
	return placed.around.findLast((element) => fits(element)) ?? null;
}
const FORM_ITEM = /(?:^|\.|Form)(?:Item|Field|Group|Control)$/u;
const NAMED_WHOLE = new Set([
	"button",
	"link",
	"heading",
	"option",
	"tab",
	"menuitem",
	"columnheader"
]);
function isNamer(element) {
	if (element.tag === "label") return true;
	if (element.isComponent && FORM_ITEM.test(element.tag)) return true;
	return NAMED_WHOLE.has(roleOf(element).role ?? "");
}
// src/analysis/script/content.ts
function contentOf$1(value) {
	return {
		alternatives: possible(value).filter((option) => !isNothing(option)).map((option) => textParts(option)),
		translated: value.kind === "literal" && value.translated === true
	};
}
function isNothing(value) {
	return value.kind === "literal" && (value.value === null || value.value === void 0 || typeof value.value === "boolean");
}
function valueOf({ alternatives, translated }) {
	const values = alternatives.map((parts) => concatenate(parts));
	const [only] = values;
	if (only === void 0) return literal("");
	if (values.length > 1) return variants(values.map((value) => ({
		value,
		presence: "maybe"
	})));
	if (only.kind === "text" && only.parts.length === 1) {
		const [part] = only.parts;
		if (typeof part === "object" && part.field === null) return UNKNOWN;
	}
	return translated && only.kind === "literal" ? {
		...only,
		translated
	} : only;
}
const BOOLEAN = new Set([
	"autofocus",
	"checked",
	"default",
	"disabled",
	"hidden",
	"inert",
	"multiple",
	"novalidate",
	"open",
	"readonly",
	"required",
	"selected"
]);
function isBoolean(attribute) {
	return BOOLEAN.has(attribute);
}
function attributeOf(name, value, evaluator) {
	if (isBoolean(name)) return booleanAttribute(value, evaluator);
	const options = possible(value);
	const set = options.filter((option) => !isMissing(option, name));
	if (set.length === 0) return null;
	return {
		content: {
			alternatives: set.map((option) => textParts(option)),
			translated: value.kind === "literal" && value.translated === true
		},
		presence: set.length === options.length ? "yes" : "maybe"
	};
}
function booleanAttribute(value, evaluator) {
	const isSet = value.kind === "literal" && value.value === "" ? true : evaluator.truth(value);
	if (isSet === false) return null;
	return {
		content: {
			alternatives: [[""]],
			translated: false
		},
		presence: isSet === true ? "yes" : "maybe"
	};
}
function isMissing(value, name) {
	if (value.kind !== "literal") return false;
	return value.value === null || value.value === void 0 || value.value === false && !/^(?:aria|data)-/u.test(name);
}
// src/analysis/script/dispatch.ts
const STEPS_OF_EVENT = 5e4;
function onEveryWay(setting, run) {
	const ways = [];
	const queue = [[]];
	for (const given of queue) {
		const { way, taken } = onWay(setting, given, run);
		ways.push(way);
		const followed = isWithin("conditions", taken.length) ? taken.length : LIMITS.conditions.max;
		for (let index = given.length; index < followed; index += 1) queue.push([...taken.slice(0, index), false]);
	}
	return ways;
}
function onWay({ evaluator, store, filled, dom }, given, run) {
	const taken = [];
	const decide = () => {
		const next = given[taken.length] ?? true;
		taken.push(next);
		return next;
	};
	const session = createSession("event", store.fork(), {
		decide,
		filled,
		maxSteps: STEPS_OF_EVENT,
		dom
	});
	evaluator.session = session;
	run();
	return {
		way: {
			store: session.store,
			event: session.event
		},
		taken
	};
}
// src/analysis/ui/listener.ts
const EVENT_TYPES = [
	"click",
	"mousedown",
	"select",
	"submit",
	"input",
	"change",
	"keydown",
	"keyup",
	"keypress"
];
function isEventType(name) {
	return EVENT_TYPES.some((type) => type === name);
}
// src/analysis/script/node-state.ts
const PREFIX = "node";
const SEPARATOR = "\n";
const REMOVED = "#removed";
const APPENDED = "#appended";
const TEXT = "#text";
function nodeState(key, property) {
	return [
		PREFIX,
		key,
		property
	].join(SEPARATOR);
}
function addedListeners(type) {
	return `#listeners-${type}`;
}
function ownListener(type) {
	return `on${type}`;
}
function styleKey(key) {
	return key + "\n#style";
}
function styleProperty(name) {
	return "#style\n" + name;
}
function nodeChanges(store) {
	const changes = new Map();
	for (const [name, value] of store.entries()) {
		const [prefix, key = "", ...property] = name.split(SEPARATOR);
		if (prefix !== PREFIX) continue;
		const known = changes.get(key) ?? new Map();
		known.set(property.join(SEPARATOR), value);
		changes.set(key, known);
	}
	return changes;
}
// src/analysis/script/selectors.ts
const PART = /^(?:([.#])?([\w-]+)|\[([\w-]+)(?:=["']?([^\]"']*)["']?)?\])/u;
function findNodes(nodes, selector) {
	const tests = testsOf(selector.trim().split(/[\s>]+/u).at(-1) ?? "");
	return tests === null ? [] : nodes.filter((node) => tests.every((test) => test(node)));
}
function testsOf(compound) {
	const tests = [];
	let rest = compound;
	while (rest !== "") {
		const match = PART.exec(rest);
		if (match === null) return null;
		tests.push(testOf(match));
		rest = rest.slice(match[0].length);
	}
	return tests.length === 0 ? null : tests;
}
function testOf([, mark, name = "", attribute, value]) {
	if (attribute !== void 0) return (node) => value === void 0 ? mayHave(node, attribute) : attributeText(node, attribute) === value;
	if (mark === "#") return (node) => attributeText(node, "id") === name;
	if (mark === ".") return (node) => classesOf(node).includes(name);
	return (node) => node.tag === name;
}
// src/analysis/script/dom-members.ts
const MEMBERS = new Map([
	["addEventListener", (place, session) => native("addEventListener", (args) => listen$1(place, args, session))],
	["classList", (place, session) => classList(place, session)],
	["setAttribute", ({ node }, session) => native("setAttribute", ([name, value]) => change(node, name, value ?? UNKNOWN, session))],
	["removeAttribute", ({ node }, session) => native("removeAttribute", ([name]) => change(node, name, literal(false), session))],
	["remove", ({ node }, session) => native("remove", () => change(node, literal(REMOVED), literal(true), session))],
	["append", ({ node }, session) => native("append", (children) => adopt(node, children, session))],
	["appendChild", ({ node }, session) => native("appendChild", (children) => adopt(node, children, session))],
	["prepend", ({ node }, session) => native("prepend", (children) => adopt(node, children, session))],
	["showModal", ({ node }, session) => native("showModal", () => change(node, literal("open"), literal(true), session))],
	["show", ({ node }, session) => native("show", () => change(node, literal("open"), literal(true), session))],
	["close", ({ node }, session) => native("close", () => change(node, literal("open"), literal(false), session))],
	["style", ({ node }) => ({
		kind: "dom",
		key: styleKey(node.key)
	})],
	["querySelector", ({ nodes }) => native("querySelector", ([selector]) => first(nodes, selector))]
]);
function domMember(place, name, session) {
	return MEMBERS.get(name)?.(place, session) ?? null;
}
function listen$1({ node }, [name, listener], session) {
	const type = stringOf(name) ?? "";
	if (!isEventType(type) || listener === void 0) return UNDEFINED;
	append(nodeState(node.key, addedListeners(type)), [listener], session);
	return UNDEFINED;
}
function change(node, name, value, session) {
	const attribute = stringOf(name);
	if (attribute !== null) session.store.set(nodeState(node.key, attribute), value);
	return UNDEFINED;
}
function append(entry, added, { store }) {
	const before = store.get(entry);
	store.set(entry, arrayOf([...before?.kind === "array" ? before.items : [], ...added]));
}
function adopt({ key }, children, session) {
	append(nodeState(key, APPENDED), children, session);
	return UNDEFINED;
}
function textOf(args) {
	return args.flatMap((arg) => stringOf(arg) ?? []);
}
function classList({ node }, session) {
	const key = nodeState(node.key, "class");
	const current = () => {
		const changed = stringOf(session.store.get(key));
		return changed === null ? classesOf(node) : changed.split(" ").filter((name) => name !== "");
	};
	const set = (names) => {
		session.store.set(key, literal(names.join(" ")));
		return UNDEFINED;
	};
	return objectOf([
		["add", native("add", (args) => set([...new Set([...current(), ...textOf(args)])]))],
		["remove", native("remove", (args) => set(current().filter((name) => !textOf(args).includes(name))))],
		["toggle", native("toggle", ([name, force]) => set(toggled(current(), stringOf(name) ?? "", force)))],
		["contains", native("contains", ([name]) => literal(current().includes(stringOf(name) ?? "")))]
	]);
}
function toggled(names, name, force) {
	const wanted = force?.kind === "literal" && typeof force.value === "boolean" ? force.value : !names.includes(name);
	const others = names.filter((other) => other !== name);
	return wanted ? [...others, name] : others;
}
function first(nodes, selector) {
	const text = stringOf(selector);
	const found = text === null ? void 0 : findNodes(nodes, text)[0];
	return found === void 0 ? UNKNOWN : {
		kind: "dom",
		key: found.key
	};
}
// src/analysis/script/dom-names.ts
const ATTRIBUTES = new Map([
	["className", "class"],
	["htmlFor", "for"],
	["defaultValue", "value"],
	["defaultChecked", "checked"],
	["noValidate", "novalidate"],
	["minLength", "minlength"],
	["maxLength", "maxlength"],
	["readOnly", "readonly"],
	["autoFocus", "autofocus"],
	["tabIndex", "tabindex"],
	["ariaLabel", "aria-label"],
	["ariaHidden", "aria-hidden"]
]);
function attributeNamed(property) {
	return ATTRIBUTES.get(property) ?? property;
}
const EVENTS = new Map([["valuechange", "input"], ["checkedchange", "change"]]);
function eventOf(property) {
	if (!/^on[a-z]/iu.test(property)) return null;
	const name = property.slice(2).toLowerCase();
	return EVENTS.get(name) ?? (isEventType(name) ? name : null);
}
// src/analysis/script/page-dom.ts
const FIELD_TAGS = new Set([
	"input",
	"textarea",
	"select"
]);
const LOCATION = /^(?:window\.|document\.)?location(?:\.href|\.pathname|\.hash)?$/u;
const TEXTS = new Set(["textContent", "innerText"]);
const maps = new WeakMap();
function byKey$1(elements) {
	const known = maps.get(elements) ?? new Map(elements.map((node) => [node.key, node]));
	maps.set(elements, known);
	return known;
}
const fields$1 = new WeakMap();
function namedFields(elements) {
	const known = fields$1.get(elements) ?? elements.flatMap((node) => namedField(node));
	fields$1.set(elements, known);
	return known;
}
function namedField(node) {
	const name = FIELD_TAGS.has(node.tag) ? attributeText(node, "name") : null;
	return name === null ? [] : [[name, node]];
}
function pageDom(page) {
	const nodeAt = (key) => byKey$1(page.elements).get(key) ?? null;
	return (session) => ({
		read: (key, name) => readProperty(nodeAt(key), key, {
			name,
			session,
			nodes: page.elements
		}),
		write: (key, name, value) => writeProperty(key, name, value, session),
		writeGlobal(name, value) {
			if (LOCATION.test(name) && session.mode === "event") session.event.navigations.push(value);
		},
		find: (selector) => findNodes(page.elements, selector).map((node) => node.key),
		formValues: () => namedFields(page.elements).map(([name, field]) => [name, fieldValue(field, session)])
	});
}
function writeProperty(key, name, value, session) {
	if (session.mode !== "event") return;
	if (name === "value" && value.kind === "literal" && value.value === "") session.event.cleared.add(key);
	session.store.set(entryOf$1(key, name), value);
}
function entryOf$1(key, name) {
	const event = eventOf(name);
	if (event !== null) return nodeState(key, ownListener(event));
	return nodeState(key, TEXTS.has(name) ? TEXT : attributeNamed(name));
}
function readProperty(node, key, { name, session, nodes }) {
	const changed = session.store.get(entryOf$1(key, name));
	if (changed !== void 0) return changed;
	if (node === null) return UNKNOWN;
	const member = domMember({
		node,
		nodes
	}, name, session);
	if (member !== null) return member;
	if (name === "value") return fieldValue(node, session);
	if (name === "checked") return checkedOf(node, session);
	if (name === "reset") return native("reset", () => reset(nodes, session));
	if (name === "focus" || name === "blur" || name === "select") return native(name, () => UNDEFINED);
	return attributeValue(node, attributeNamed(name));
}
function attributeValue({ attributes }, name) {
	const found = attributes.get(name);
	if (found === void 0) return isBoolean(name) ? literal(false) : UNKNOWN;
	if (isBoolean(name)) return found.presence === "yes" ? literal(true) : UNKNOWN;
	return found.presence === "yes" ? valueOf(found.content) : UNKNOWN;
}
function fieldValue(node, session) {
	if (session.event.filled.has(node.key)) return typed(node.key);
	session.event.consulted.add(node.key);
	return node.attributes.has("value") ? attributeValue(node, "value") : literal("");
}
function checkedOf(node, session) {
	const before = attributeValue(node, "checked");
	if (!session.event.filled.has(node.key)) return before;
	return before.kind === "literal" ? literal(before.value !== true) : UNKNOWN;
}
function reset(nodes, session) {
	for (const node of nodes) if (FIELD_TAGS.has(node.tag)) session.event.cleared.add(node.key);
	return UNDEFINED;
}
// src/analysis/script/script-page.ts
function createScriptPage(page) {
	const { route, kind, source, by, title } = page;
	return {
		route,
		kind,
		source,
		by,
		title,
		open: () => settle(page),
		arrive: (from) => new ScriptShown(page, storeOf(from).fork(), new Set())
	};
}
function settle(page) {
	page.opened?.();
	const first = new ScriptShown(page, new Store(), new Set());
	const store = first.store.fork();
	const navigations = [];
	for (const effect of first.effects) {
		const ways = first.onEveryWay(() => page.evaluator.call(effect, [UNDEFINED]));
		const sure = ways.length === 1 && ways[0]?.event.dependsOnOutside === false;
		for (const way of ways) {
			navigations.push(...way.event.navigations.map(targetContent));
			for (const [name, value] of way.store.changes()) if (value !== first.store.get(name)) store.set(name, sure ? value : UNKNOWN);
		}
	}
	return {
		shown: new ScriptShown(page, store, new Set()),
		navigations
	};
}
function storeOf(shown) {
	return shown instanceof ScriptShown ? shown.store : new Store();
}
var ScriptShown = class ScriptShown {
	filled;
	store;
	#page;
	#looked = null;
	constructor(page, store, filled) {
		this.#page = page;
		this.store = store;
		this.filled = filled;
	}
	get view() {
		return this.#look().view;
	}
	get effects() {
		return this.#look().effects;
	}
	fill(key) {
		const filled = new ScriptShown(this.#page, this.store, new Set([...this.filled, key]));
		filled.#looked = this.#looked;
		return filled;
	}
	dispatch(listeners, event) {
		const fixed = listeners.flatMap((listener) => fixedTargets(listener));
		return this.onEveryWay(() => {
			for (const listener of listeners) if (listener.kind === "callback") listener.run(event);
		}).map((way) => this.#outcome(way, fixed));
	}
	onEveryWay(run) {
		const { evaluator } = this.#page;
		const { store, filled } = this;
		return onEveryWay({
			evaluator,
			store,
			filled,
			dom: pageDom(this.view)
		}, run);
	}
	#outcome({ store, event }, fixed) {
		const { navigations, filled, cleared, consulted, dependsOnOutside, answered } = event;
		const left = new Set([...this.filled].filter((key) => !cleared.has(key)));
		return {
			after: () => new ScriptShown(this.#page, store, left),
			navigations: [...fixed, ...navigations.map(targetContent)],
			filled,
			cleared,
			consulted,
			dependsOnOutside,
			answered
		};
	}
	#look() {
		if (this.#looked !== null) return this.#looked;
		const { nodes, redirects, effects, references } = this.#page.look(this.store);
		for (const { object, key } of references) object.properties.set("current", {
			kind: "dom",
			key
		});
		this.#looked = {
			view: createView(nodes, redirects),
			effects
		};
		return this.#looked;
	}
};
function createView(nodes, redirects) {
	let elements = null;
	return {
		nodes,
		redirects,
		get elements() {
			elements ??= elementsOf(nodes).map(({ element }) => element);
			return elements;
		}
	};
}
function fixedTargets(listener) {
	if (listener.kind === "callback") return [];
	return listener.outcomes.flatMap((outcome) => outcome.kind === "navigates" ? [textContent(outcome.path)] : []);
}
function targetContent(target) {
	const path = target.kind === "object" ? target.properties.get("pathname") : target;
	const isPath = path?.kind !== "literal" || typeof path.value === "string";
	return path === void 0 || !isPath ? UNKNOWN_CONTENT : contentOf$1(path);
}
// src/analysis/source/paths.ts
function folderOf$1(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function joinPath(folder, relative) {
	const parts = [];
	for (const part of `${folder}/${relative}`.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
// src/analysis/ui/wording.ts
const NOTHING$1 = {
	texts: [""],
	translated: false
};
const INLINE = new Set("a abbr b bdi bdo cite code data dfn em i kbd label mark q s samp small span strong sub sup time u var #text".split(" "));
const WITHOUT_TEXT = new Set([
	"select",
	"textarea",
	"input",
	"script",
	"style",
	"svg",
	"template"
]);
function wordingOf({ alternatives, translated }) {
	return {
		texts: cutTo("wordings", unique(alternatives.map((parts) => collapse(writeParts(parts))))),
		translated
	};
}
function wordingIn(node, depth = 0) {
	if (!isWithin("wordingDepth", depth)) return NOTHING$1;
	if (node.kind === "text") return rawWording(node.content);
	if (isHiddenFromNames(node)) return NOTHING$1;
	const label = depth === 0 ? void 0 : node.attributes.get("aria-label");
	if (label !== void 0) return wordingOf(label.content);
	if (node.tag === "img") return wordingOf(node.attributes.get("alt")?.content ?? textContent(""));
	if (node.tag === "br") return {
		texts: [" "],
		translated: false
	};
	if (WITHOUT_TEXT.has(node.tag)) return NOTHING$1;
	const inner = sequence(node, depth);
	return INLINE.has(node.tag) || depth === 0 ? inner : {
		...inner,
		texts: inner.texts.map((text) => ` ${text} `)
	};
}
function rawWording({ alternatives, translated }) {
	return {
		texts: cutTo("wordings", unique(alternatives.map((parts) => writeParts(parts).replaceAll(/\s+/gu, " ")))),
		translated
	};
}
function isHiddenFromNames(node) {
	const hidden = attributeText(node, "aria-hidden");
	return hidden === "true" || hidden === "";
}
function sequence(parent, depth) {
	let texts = [""];
	let translated = false;
	let before = false;
	for (const group of groupsOf(parent)) {
		const words = group.nodes.map((node) => wordingIn(node, depth + 1));
		const options = group.certain ? words.flatMap((word) => word.texts) : unique(words.flatMap((word) => word.texts));
		const choices = !group.certain && group.nodes.length === 1 ? unique(["", ...options]) : options;
		translated ||= words.some((word) => word.translated);
		const isElement = group.nodes.some((node) => node.kind === "element");
		texts = texts.flatMap((start) => choices.flatMap((end) => joined(start, end, isElement || before)));
		texts = cutTo("wordings", texts);
		before = isElement;
	}
	return {
		texts: unique(texts.map((text) => text.replaceAll(/\s+/gu, " "))),
		translated
	};
}
function joined(start, end, atTag) {
	return /\S$/u.test(start) && /^\S/u.test(end) && atTag ? [`${start} ${end}`, start + end] : [start + end];
}
function groupsOf(parent) {
	const groups = [];
	for (const node of parent.children) {
		if (node.own === "no") continue;
		const certain = node.own === "yes";
		const key = conditionOf(node.key);
		const last = groups.at(-1);
		if (!certain && last !== void 0 && !last.certain && last.key === key) last.nodes.push(node);
		else groups.push({
			nodes: [node],
			certain,
			key
		});
	}
	return groups;
}
function conditionOf(key) {
	return key.replace(/(?:\/\d+:\d+|")$/u, "");
}
function unique(texts) {
	return [...new Set(texts)];
}
// src/analysis/script/listeners.ts
function listenerOf(value, evaluator) {
	if (value.kind !== "function" && value.kind !== "native") return null;
	return {
		kind: "callback",
		run(event) {
			evaluator.call(value, [eventValue(event)]);
		}
	};
}
function eventValue({ target: key, key: pressed }) {
	const target = {
		kind: "dom",
		key
	};
	const nothing = native("nothing", () => UNDEFINED);
	const code = literal(pressed === "Enter" ? 13 : 0);
	return objectOf([
		["target", target],
		["currentTarget", target],
		["key", literal(pressed)],
		["code", literal(pressed)],
		["which", code],
		["keyCode", code],
		["shiftKey", literal(false)],
		["preventDefault", nothing],
		["stopPropagation", nothing],
		["persist", nothing]
	], true);
}
// src/analysis/ui/visibility.ts
const SHOWN_WIDE = /^(?:sm|md|lg|xl):(?:block|flex|grid|inline|inline-block|inline-flex|table|contents)$/u;
const HIDDEN_WIDE = /^(?:sm|md|lg|xl):hidden$/u;
const HIDDEN = new Set([
	"hidden",
	"d-none",
	"is-hidden",
	"invisible",
	"visually-hidden-always"
]);
function visibilityOf(attributes) {
	const hidden = attributes.get("hidden");
	if (hidden !== void 0) return hidden.presence === "yes" ? "no" : "maybe";
	if (isHiddenByStyle(onlyText(attributes.get("style")))) return "no";
	return visibilityOfClasses(onlyText(attributes.get("class")).split(/\s+/u));
}
function onlyText(given) {
	const [only, ...others] = given?.content.alternatives ?? [];
	return only === void 0 || others.length > 0 ? "" : writeParts(only);
}
function isHiddenByStyle(style) {
	const text = style.replaceAll(" ", "").toLowerCase();
	return text.includes("display:none") || text.includes("visibility:hidden");
}
function isClosedByBootstrap(classes) {
	if (classes.some((name) => [
		"show",
		"in",
		"active",
		"open"
	].includes(name))) return false;
	return [
		"dropdown-menu",
		"collapse",
		"tab-pane",
		"navbar-toggle",
		"navbar-toggler"
	].some((name) => classes.includes(name)) && !classes.includes("navbar-collapse");
}
function visibilityOfClasses(classes) {
	if (classes.some((name) => HIDDEN_WIDE.test(name))) return "no";
	if (isClosedByBootstrap(classes)) return "no";
	if (!classes.some((name) => HIDDEN.has(name))) return "yes";
	if (classes.some((name) => SHOWN_WIDE.test(name))) return "yes";
	return classes.some((name) => /:(?:block|flex|grid|inline)/u.test(name)) ? "maybe" : "no";
}
// src/analysis/dialects/html/stateful-tree.ts
function createStatefulTree(nodes, evaluator) {
	const parents = parentsOf(nodes);
	let doubtful = new Set();
	let unchanged = null;
	const show = (changes, known) => {
		const touched = withParents(changes.keys(), parents);
		const around = {
			evaluator,
			doubtful,
			changes,
			touched,
			unchanged: known,
			presence: "yes"
		};
		return nodes.flatMap((node) => nodeIn(node, around));
	};
	return {
		doubt(names) {
			doubtful = names;
			unchanged = null;
		},
		inState(store) {
			unchanged ??= byKey(show(new Map(), new Map()));
			return show(nodeChanges(store), unchanged);
		}
	};
}
function parentsOf(nodes) {
	const parents = new Map();
	const visit = (node) => {
		if (node.kind === "text") return;
		for (const child of node.children) {
			parents.set(child.key, node.key);
			visit(child);
		}
	};
	for (const node of nodes) visit(node);
	return parents;
}
function withParents(keys, parents) {
	const all = new Set();
	for (const key of keys) for (let at = key; at !== void 0 && !all.has(at); at = parents.get(at)) all.add(at);
	return all;
}
function byKey(nodes) {
	const found = new Map();
	const visit = (node, presence) => {
		if (node.kind === "text") return;
		found.set(node.key, {
			node,
			presence
		});
		for (const child of node.children) visit(child, node.presence);
	};
	for (const node of nodes) visit(node, "yes");
	return found;
}
function nodeIn(node, around) {
	if (node.kind === "text") return [{
		...node,
		presence: around.presence
	}];
	const known = around.unchanged.get(node.key);
	return known?.presence === around.presence && !around.touched.has(node.key) ? [known.node] : elementIn(node, around);
}
function elementIn(node, around) {
	const changes = around.changes.get(node.key) ?? new Map();
	if (changes.has("#removed")) return [];
	const attributes = attributesIn(node, changes, around.evaluator);
	const own = ownPresence(node, attributes, around.doubtful);
	const presence = weaker(around.presence, own);
	const inside = {
		...around,
		presence
	};
	return [{
		...node,
		attributes,
		listeners: listenersIn(changes, around.evaluator),
		own,
		presence,
		children: childrenIn(node, changes, inside)
	}];
}
function attributesIn({ attributes }, changes, evaluator) {
	const now = new Map(attributes);
	for (const [name, value] of changes) {
		if (name.startsWith("#") || name.startsWith("on")) continue;
		const changed = attributeOf(name, value, evaluator);
		if (changed === null) now.delete(name);
		else now.set(name, changed);
	}
	const display = changes.get(styleProperty("display"));
	if (display !== void 0) now.set("style", attribute(`display:${stringOf(display) ?? ""}`));
	return now;
}
function listenersIn(changes, evaluator) {
	const listeners = new Map();
	for (const type of EVENT_TYPES) {
		const own = changes.get(ownListener(type));
		const added = changes.get(addedListeners(type));
		const found = [...own === void 0 ? [] : [own], ...added?.kind === "array" ? added.items : []].flatMap((value) => listenerOf(value, evaluator) ?? []);
		if (found.length > 0) listeners.set(type, found);
	}
	return listeners;
}
function ownPresence(node, attributes, doubtful) {
	const names = [
		...classesOf({ attributes }),
		attributeText({ attributes }, "id") ?? "",
		`<${node.tag}>`
	];
	const visible = visibilityOf(attributes);
	if (names.some((name) => doubtful.has(name))) return weaker("maybe", visible);
	return node.tag === "dialog" && !attributes.has("open") ? "no" : visible;
}
function childrenIn(node, changes, inside) {
	const text = changes.get(TEXT);
	const children = text === void 0 ? node.children.flatMap((child) => nodeIn(child, inside)) : [textIn(node, text, inside)];
	const added = changes.get(APPENDED);
	const more = added?.kind === "array" ? added.items.map((item, index) => madeNode(item, `${node.key}+${index}`, {
		node,
		inside
	})) : [];
	return [...children, ...more];
}
function textIn({ key, path, line }, value, { presence }) {
	return {
		kind: "text",
		content: contentOf$1(value),
		presence,
		own: "yes",
		key: `${key}"`,
		path,
		line
	};
}
function madeNode(value, key, { node, inside }) {
	if (value.kind !== "object") return textIn({
		...node,
		key
	}, value, inside);
	const { properties } = value;
	const tag = stringOf(properties.get("#tag")) ?? "div";
	const text = properties.get("textContent") ?? properties.get("innerText");
	const made = {
		...node,
		key,
		tag,
		attributes: madeAttributes(properties, inside.evaluator),
		listeners: new Map(),
		own: "yes",
		presence: inside.presence,
		children: []
	};
	return {
		...made,
		children: text === void 0 ? [] : [textIn(made, text, inside)]
	};
}
function madeAttributes(properties, evaluator) {
	const attributes = [...properties].flatMap(([name, value]) => {
		if (name.startsWith("#") || value.kind === "native" || value.kind === "function") return [];
		const made = attributeOf(attributeNamed(name), value, evaluator);
		return made === null ? [] : [[attributeNamed(name), made]];
	});
	return new Map(attributes);
}
// src/analysis/source/languages/markup.ts
function parseMarkup(text) {
	const root = open("#root", {}, {
		start: 0,
		line: 1
	});
	const stack = [root];
	const lineAt = lineCounter(text);
	const place = () => ({
		start: parser.startIndex,
		line: lineAt(parser.startIndex)
	});
	const parser = new Parser({
		onopentag: (tag, attributes) => stack.push(open(tag, attributes, place())),
		ontext: (part) => (stack.at(-1) ?? root).children.push({
			kind: "text",
			text: part,
			...place()
		}),
		onclosetag() {
			const closed = stack.length > 1 ? stack.pop() : void 0;
			if (closed !== void 0 && isWithin("markupDepth", stack.length)) (stack.at(-1) ?? root).children.push(closed);
		}
	});
	parser.write(text);
	parser.end();
	return root.children;
}
function open(tag, attributes, place) {
	return {
		kind: "element",
		tag,
		attributes: new Map(Object.entries(attributes)),
		children: [],
		...place
	};
}
function markupElements(nodes) {
	return nodes.flatMap((node) => node.kind === "text" ? [] : [node, ...markupElements(node.children)]);
}
function markupText(element) {
	return element.children.map((child) => child.kind === "text" ? child.text : "").join("");
}
function lineCounter(text) {
	let line = 1;
	let at = 0;
	return (offset) => {
		for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
		return line;
	};
}
// src/analysis/dialects/html/document.ts
const SILENT = new Set([
	"head",
	"style",
	"template",
	"noscript",
	"script"
]);
function readDocument(path, html) {
	const markup = parseMarkup(html);
	const elements = markupElements(markup);
	const title = elements.find(({ tag }) => tag === "title");
	return {
		nodes: markup.flatMap((node) => nodeOf(node, path)),
		title: title === void 0 ? null : collapse(markupText(title)),
		scripts: elements.filter(({ tag }) => tag === "script").map((script) => scriptOf(script)),
		handlers: elements.flatMap((element) => handlersOf(element, path))
	};
}
function nodeOf(node, path) {
	const { line } = node;
	if (node.kind === "text") {
		const key = `${keyOf$1(node, path)}"`;
		return [{
			kind: "text",
			content: textContent(node.text),
			presence: "yes",
			own: "yes",
			key,
			path,
			line
		}];
	}
	return SILENT.has(node.tag) ? [] : [elementOf$2(node, path)];
}
function elementOf$2(node, path) {
	const attributes = [...node.attributes].filter(([name]) => eventOf(name) === null);
	return {
		kind: "element",
		tag: node.tag,
		isComponent: false,
		attributes: new Map(attributes.map(([name, text]) => [name, attribute(text)])),
		listeners: new Map(),
		children: node.children.flatMap((child) => nodeOf(child, path)),
		presence: "yes",
		own: "yes",
		repeated: false,
		key: keyOf$1(node, path),
		path,
		line: node.line
	};
}
function keyOf$1({ start }, path) {
	return `${path}/${start}`;
}
function scriptOf(script) {
	return {
		address: script.attributes.get("src") ?? null,
		code: markupText(script),
		line: script.line,
		isModule: script.attributes.get("type") === "module"
	};
}
function handlersOf(element, path) {
	return [...element.attributes].flatMap(([name, code]) => {
		const event = eventOf(name);
		return event === null ? [] : [{
			key: keyOf$1(element, path),
			event,
			code
		}];
	});
}
// src/analysis/dialects/html/doubtful-nodes.ts
const HIDES$1 = /\.style\.display|\.hidden\s*=|classList|\.innerHTML|removeChild/u;
const NAME = /["'`]([.#]?[a-z][\w-]{0,60})["'`]/giu;
const JQUERY = /\$\(\s*["'`]([.#]?[a-z][\w-]{0,60})["'`]\s*\)\s*\.(?:hide|toggle|fadeOut|slideUp|remove|empty|addClass|css|detach|hideOrShow)\b/giu;
function doubtfulNames(code) {
	const text = cutText("scriptText", code);
	const names = [...text.matchAll(JQUERY)].map((match) => match[1] ?? "");
	if (!/\$\(/u.test(text) && HIDES$1.test(text)) for (const match of text.matchAll(NAME)) names.push(match[1] ?? "");
	return names.map((name) => name.replace(/^[.#]/u, ""));
}
// src/analysis/dialects/html/hidden-by-style.ts
const HIDES = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/u;
const SMALL_TAGS = new Set([
	"small",
	"span",
	"label",
	"em",
	"i",
	"p"
]);
function namesHiddenByStyle(sheet) {
	return cutText("sheetText", sheet).split("}").flatMap((chunk) => hiddenNames(chunk));
}
function hiddenNames(chunk) {
	const brace = chunk.lastIndexOf("{");
	if (brace === -1 || !HIDES.test(chunk.slice(brace + 1))) return [];
	const start = chunk.lastIndexOf("{", brace - 1) + 1;
	if (chunk.includes("@media")) return [];
	return chunk.slice(start, brace).split(",").flatMap((selector) => lastName(selector));
}
function lastName(selector) {
	const last = selector.trim().split(/[\s>+~]+/u).at(-1) ?? "";
	if (last.includes(":")) return [];
	const named = last.match(/[.#][\w-]+/gu);
	if (named !== null) return named.slice(-1).map((name) => name.slice(1));
	return SMALL_TAGS.has(last) ? [`<${last}>`] : [];
}
// src/analysis/dialects/html/shell.ts
function shellTitle({ files }) {
	const paths = [...files.keys()].filter((path) => /(?:^|\/)index\.html$/u.test(path));
	for (const path of paths.toSorted(compareText)) {
		const { title } = readDocument(path, files.get(path) ?? "");
		if (title !== null && title !== "" && !/[{}%<]/u.test(title)) return title;
	}
	return null;
}
function isShell(path, mounts, { roots }) {
	return mounts.some((mount) => isIndexOf(path, packageOf(mount, roots)));
}
function packageOf(path, roots) {
	return roots.filter((folder) => folder === "" || path.startsWith(`${folder}/`)).toSorted((a, b) => b.length - a.length)[0] ?? "";
}
function isIndexOf(path, folder) {
	const prefix = folder === "" ? "" : `${folder}/`;
	return [
		"",
		"public/",
		"src/"
	].some((inner) => path === `${prefix}${inner}index.html`);
}
// src/analysis/dialects/html/run-scripts.ts
const STEPS_OF_SCRIPT = 5e4;
function runScripts(page, store) {
	const { evaluator, document } = page;
	const elements = elementsOf(document.nodes).map((placed) => placed.element);
	const names = { scripts: [] };
	const texts = [];
	let isFollowed = true;
	const start = () => {
		evaluator.session = createSession("event", store, {
			dom: pageDom({ elements }),
			maxSteps: STEPS_OF_SCRIPT
		});
	};
	for (const script of cutTo("pageScripts", document.scripts)) {
		const code = codeOf(page, script);
		if (code === null) continue;
		start();
		texts.push(code.text);
		isFollowed = follow(code, names, evaluator) && isFollowed;
	}
	start();
	for (const handler of document.handlers) listen(handler, names, {
		page,
		store
	});
	const byStyle = sheetsAround(page).flatMap((sheet) => namesHiddenByStyle(sheet));
	if (isFollowed && (texts.length > 0 || !isBundled(page))) return new Set(byStyle);
	const byScript = [...texts, ...scriptsAround(page)].flatMap((text) => doubtfulNames(text));
	return new Set([...byStyle, ...byScript]);
}
const BUNDLERS = /"(?:webpack|parcel|rollup|vite|esbuild|browserify)"\s*:/u;
function isBundled(page) {
	const root = packageOf(page.path, page.evaluator.project.roots);
	const manifest = page.evaluator.project.files.get(root === "" ? "package.json" : `${root}/package.json`);
	return manifest !== void 0 && BUNDLERS.test(manifest);
}
function scriptsAround(page) {
	const root = packageOf(page.path, page.evaluator.project.roots);
	const { project } = page.evaluator;
	return cutTo("scriptsAround", [...project.files.keys()].filter((path) => (root === "" || path.startsWith(`${root}/`)) && isScript(path) && !project.isTest(path))).map((path) => project.files.get(path) ?? "");
}
function sheetsAround({ path, evaluator }) {
	const root = packageOf(path, evaluator.project.roots);
	return cutTo("sheetsAround", [...evaluator.project.files.keys()].filter((file) => file.endsWith(".css") && (root === "" || file.startsWith(`${root}/`)) && !/bootstrap|normalize|vendor/iu.test(file))).map((file) => evaluator.project.files.get(file) ?? "");
}
function follow(code, names, evaluator) {
	try {
		const script = parsed(code, evaluator);
		if (script === null) return false;
		const scope = code.isModule ? evaluator.moduleScope(script) : moduleScope(script, names);
		if (!code.isModule) declareModule(script, scope, evaluator);
		evaluator.run(script.program.body, scope);
		return !evaluator.session.event.dependsOnOutside;
	} catch (error) {
		noteScript(`a script of ${code.path}`, messageOf(error), {
			path: code.path,
			evaluator
		});
		return false;
	}
}
function noteScript(script, why, { path, evaluator }) {
	evaluator.project.gaps.note({
		kind: "script",
		what: script,
		why,
		help: "tests of what it does that are written by hand",
		source: {
			path,
			line: 1
		}
	});
}
function parsed({ path, text, isFile }, { project }) {
	return isFile ? project.module(path) : readModule(path, parseScript(`${path}.js`, text));
}
function listen({ key, event, code }, names, { page, store }) {
	const { path, evaluator } = page;
	try {
		const program = parseScript(`${path}.js`, `(function (event) {${code}\n})`);
		const [statement] = program.body;
		if (statement?.type !== "ExpressionStatement") return;
		const scope = moduleScope(readModule(path, program), names);
		const listener = evaluator.evaluate(statement.expression, scope);
		store.set(nodeState(key, ownListener(event)), listener);
	} catch (error) {
		noteScript(`the ${event} listener of an element`, messageOf(error), {
			path,
			evaluator
		});
	}
}
function codeOf({ path, evaluator }, { address, code, isModule }) {
	if (address === null) return code.trim() === "" ? null : {
		path,
		text: code,
		isFile: false,
		isModule
	};
	if (/^[a-z]+:|^\/\//iu.test(address)) {
		noteScript(`the script ${address}`, "it is not in the repository", {
			path,
			evaluator
		});
		return null;
	}
	const file = addressed(path, address, evaluator);
	if (file === null) noteScript(`the script ${address}`, "no file that was read is at this address", {
		path,
		evaluator
	});
	return file === null ? null : {
		path: file,
		text: evaluator.project.files.get(file) ?? "",
		isFile: true,
		isModule
	};
}
function addressed(path, address, { project }) {
	const clean = address.split(/[?#]/u, 1)[0] ?? "";
	if (!clean.startsWith("/")) return existing(joinPath(folderOf$1(path), clean), project.files);
	for (let folder = folderOf$1(path);; folder = folderOf$1(folder)) {
		const found = existing(joinPath(folder, clean), project.files);
		if (found !== null || folder === "") return found;
	}
}
function existing(path, files) {
	return files.has(path) ? path : null;
}
// src/analysis/dialects/html/pages.ts
function htmlPages(input) {
	const { project, before } = input;
	const paths = [...project.files.keys()].filter((path) => path.endsWith(".html") && !project.isTest(path)).toSorted(compareText);
	const documents = paths.filter((path) => /<html\b|<body\b|<!doctype/iu.test(project.files.get(path) ?? "")).map((path) => ({
		path,
		document: readDocument(path, project.files.get(path) ?? "")
	}));
	const pages = documents.filter(({ path, document }) => {
		if (isShell(path, before.mounts, project)) return false;
		if (isTemplate(document)) noteTemplate(path, project);
		return !isTemplate(document);
	}).filter(({ document }) => hasContent(document));
	const root = rootFolder(paths);
	const clean = usesCleanLinks(documents.map(({ document }) => document));
	return pages.map(({ path, document }) => htmlPage(path, document, {
		...input,
		route: routeOf(path, root, clean)
	}));
}
const TEMPLATE_ATTRIBUTE = /^(?:ng-|data-ng-|v-|x-|data-bind|\*ng|\[|\(|:|@)/u;
function isTemplate({ nodes }) {
	return elementsOf(nodes).some(({ element }) => {
		if ([...element.attributes.keys()].some((name) => TEMPLATE_ATTRIBUTE.test(name))) return true;
		return element.children.some((child) => child.kind === "text" && /\{\{|<%/u.test(knownText(child.content) ?? ""));
	});
}
function noteTemplate(path, { gaps }) {
	gaps.note({
		kind: "template",
		what: `the page ${path}`,
		why: "it is a template of a framework that is not followed",
		help: "tests of it that are written by hand",
		source: {
			path,
			line: 1
		}
	});
}
function hasContent({ nodes }) {
	return elementsOf(nodes).some(({ element }) => {
		const role = roleOf(element).role;
		return [
			"heading",
			"link",
			"button",
			"textbox",
			"checkbox"
		].includes(role ?? "") || /\S/u.test(element.tag === "p" ? wordingIn(element).texts[0] ?? "" : "");
	});
}
function rootFolder(paths) {
	return paths.filter((path) => /(?:^|\/)index\.html$/u.test(path)).map((path) => folderOf$1(path)).toSorted((a, b) => a.split("/").length - b.split("/").length || compareText(a, b))[0] ?? "";
}
function usesCleanLinks(documents) {
	const internal = documents.flatMap(({ nodes }) => elementsOf(nodes).flatMap(({ element }) => {
		return attributeText(element, "href") ?? [];
	})).filter((href) => /^\/[\w-]/u.test(href));
	return internal.length > 0 && !internal.some((href) => href.includes(".html"));
}
function routeOf(path, root, clean) {
	const route = (root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length) : `/${path}`).replace(/\/index\.html$/u, "/");
	return clean ? route.replace(/\.html$/u, "") : route;
}
function htmlPage(path, document, { evaluator, route }) {
	const tree = createStatefulTree(document.nodes, evaluator);
	return createScriptPage({
		route,
		kind: "html",
		source: {
			path,
			line: 1
		},
		by: "html",
		evaluator,
		title: document.title,
		look(store) {
			if (!store.has(STARTED)) {
				store.set(STARTED, {
					kind: "literal",
					value: true
				});
				tree.doubt(runScripts({
					path,
					document,
					evaluator
				}, store));
			}
			return {
				nodes: tree.inState(store),
				redirects: [],
				effects: [],
				references: []
			};
		}
	});
}
const STARTED = "#started";
// src/analysis/dialects/html/index.ts
const html = {
	id: "html",
	stacks: [],
	findPages: (input) => ({
		pages: htmlPages(input),
		mounts: []
	})
};
// src/analysis/packages/next/file-routes.ts
const APP = /(?:^|\/)app\/((?:[^/]+\/)*)(page|route)\.[cm]?[jt]sx?$/u;
const PAGES = /(?:^|\/)pages\/((?:[^/]+\/)*[^/]+)\.[cm]?[jt]sx?$/u;
const NO_PAGE = /(?:^|\/)_(?:app|document|error|middleware)$|\.(?:test|spec|stories|d)$/u;
function fileRoute$1(path) {
	const app = APP.exec(path);
	if (app !== null) return appRoute(app[1] ?? "", app[2] === "route");
	const pages = PAGES.exec(path)?.[1];
	if (pages === void 0 || NO_PAGE.test(pages)) return null;
	const segments = pages.split("/").map((segment) => parameter(segment));
	if (segments.at(-1) === "index") segments.pop();
	return {
		path: `/${segments.join("/")}`,
		isEndpoint: pages.startsWith("api/"),
		by: "next-pages"
	};
}
function appRoute(folders, isEndpoint) {
	const segments = folders.split("/").filter((segment) => segment !== "");
	if (segments.some((segment) => segment.startsWith("@") || /^\(\.{1,3}\)/u.test(segment) || segment.startsWith("_"))) return null;
	return {
		path: `/${segments.filter((segment) => !/^\(.*\)$/u.test(segment)).map((segment) => parameter(segment)).join("/")}`,
		isEndpoint,
		by: "next-app"
	};
}
function parameter(segment) {
	const rest = /^\[?\[\.\.\.([\w-]+)\]\]?$/u.exec(segment)?.[1];
	if (rest !== void 0) return `:${rest}*`;
	return segment.replaceAll(/\[([\w-]+)\]/gu, ":$1");
}
// src/analysis/packages/react/elements.ts
function elementFor$1(component) {
	return elementOf$1(component, objectOf([], true));
}
function elementOf$1(type, properties) {
	return {
		kind: "element",
		type,
		properties,
		path: "",
		line: 1,
		column: 0
	};
}
// src/analysis/packages/read-log.ts
var ReadLog = class {
	#states = new Map();
	#contexts = new Map();
	#slots = new Map();
	#route = false;
	noteState(name, read) {
		if (!this.#states.has(name)) this.#states.set(name, read);
	}
	noteContext(id, value) {
		this.#contexts.set(id, value);
	}
	noteSlot(slot, value) {
		this.#slots.set(slot, value);
	}
	noteRoute() {
		this.#route = true;
	}
	get dependsOnRoute() {
		return this.#route;
	}
	readsContext(ids) {
		return [...ids].some((id) => this.#contexts.has(id));
	}
	add(other, around) {
		for (const [name, read] of other.#states) this.noteState(name, read);
		for (const [id, value] of other.#contexts) if (isSameValue(around.contexts.get(id), value)) this.noteContext(id, value);
		for (const [slot, value] of other.#slots) if (isSameSlot(around.slots.get(slot), value)) this.noteSlot(slot, value);
		if (other.#route) this.noteRoute();
	}
	holds(store, around) {
		for (const [id, value] of this.#contexts) if (!isSameValue(around.contexts.get(id), value)) return false;
		for (const [slot, value] of this.#slots) if (!isSameSlot(around.slots.get(slot), value)) return false;
		for (const [name, { value, isInitial }] of this.#states) {
			const now = store.get(name);
			if (now === void 0 ? !isInitial : !isSameValue(now, value)) return false;
		}
		return true;
	}
	initialise(store) {
		for (const [name, { value }] of this.#states) if (!store.has(name)) store.set(name, value);
	}
};
function isSameValue(one, other) {
	if (one === other) return true;
	return one?.kind === "literal" && other?.kind === "literal" && one.value === other.value;
}
function isSameSlot(one, other) {
	if (one === other) return true;
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
	const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
	return left.length === right.size && left.every(([name, value]) => right.get(name) === value);
}
// src/analysis/packages/react/render-state.ts
const STATES = new WeakMap();
function renderStateOf(session) {
	const known = STATES.get(session);
	if (known !== void 0) return known;
	const state = {
		instance: null,
		contexts: new Map(),
		reads: new ReadLog(),
		effects: []
	};
	STATES.set(session, state);
	return state;
}
// src/analysis/dialects/react/memory.ts
const KEPT = 4;
var RenderMemory = class {
	#entries = new Map();
	#turn = 0;
	begin() {
		this.#turn += 1;
		for (const [path, { turn }] of this.#entries) if (turn < this.#turn - 1) this.#entries.delete(path);
	}
	recall(element, place) {
		const entry = this.#entries.get(place.path);
		if (entry === void 0) return [];
		entry.turn = this.#turn;
		return entry.rendered.filter((one) => isSamePlace(one.place, place) && isSameElement(one.element, element));
	}
	keep(rendered) {
		const { path } = rendered.place;
		const others = this.#entries.get(path)?.rendered ?? [];
		this.#entries.set(path, {
			rendered: [rendered, ...others].slice(0, KEPT),
			turn: this.#turn
		});
	}
};
function isSamePlace(one, other) {
	return one.presence === other.presence && one.own === other.own && one.repeated === other.repeated && one.components.length === other.components.length;
}
function isSameElement(one, other) {
	if (one === other) return true;
	const [left, right] = [one.properties, other.properties];
	if (one.type !== other.type || left.open !== right.open) return false;
	if (left.properties.size !== right.properties.size) return false;
	for (const [name, value] of left.properties) if (!isSameValue(right.properties.get(name), value)) return false;
	return true;
}
// src/analysis/packages/rendering.ts
function readContext({ contexts, reads }, id) {
	const value = contexts.get(id);
	reads.noteContext(id, value);
	return value;
}
function renderChildren(element, place, renderer) {
	const children = element.properties.properties.get("children");
	return children === void 0 ? [] : renderer.render(called$1(children, renderer), place);
}
function called$1(children, { evaluator }) {
	if (children.kind !== "function") return children;
	return evaluator.call(children, [objectOf([], true)]);
}
function componentName(type) {
	if (type.name !== "default" && type.name !== "*") return type.name;
	return (type.module.split("/").at(-1) ?? "").replace(/\.[jt]sx?$/u, "");
}
// src/analysis/dialects/react/component.ts
function renderComponent(component, element, place, renderer) {
	const same = place.components.filter((node) => node === component.node).length;
	if (!isWithin("sameComponent", same + 1)) return [];
	const before = renderer.memory?.recall(element, place) ?? [];
	const known = before.find((one) => isUpToDate(one, place, renderer));
	if (known !== void 0) return showAgain(known, place, renderer);
	return showAnew(component, element, place, {
		renderer,
		called: before.map((one) => one.called).find((earlier) => isCallUpToDate(earlier, place, renderer)) ?? null
	});
}
function isUpToDate(one, place, { evaluator, route }) {
	if (one.reads.dependsOnRoute && one.route !== route) return false;
	return one.reads.holds(evaluator.session.store, place);
}
function isCallUpToDate({ reads }, place, { evaluator }) {
	return !reads.dependsOnRoute && reads.holds(evaluator.session.store, place);
}
function showAgain(known, place, renderer) {
	const { session } = renderer.evaluator;
	known.reads.initialise(session.store);
	place.reads.add(known.reads, place);
	renderStateOf(session).effects.push(...known.effects);
	renderer.redirects.push(...known.redirects);
	renderer.references.push(...known.references);
	renderer.size += known.size;
	return known.nodes;
}
function showAnew(component, element, place, { renderer, called: known }) {
	const { redirects, references, memory, route } = renderer;
	const { effects } = renderStateOf(renderer.evaluator.session);
	const start = {
		redirects: redirects.length,
		references: references.length,
		effects: effects.length
	};
	const size = renderer.size;
	const called = known ?? call(component, element, place, renderer);
	if (known !== null) {
		known.reads.initialise(renderer.evaluator.session.store);
		effects.push(...known.effects);
	}
	const reads = new ReadLog();
	reads.add(called.reads, place);
	const components = [...place.components, component.node];
	const nodes = renderer.render(called.shown, {
		...place,
		components,
		reads
	});
	const outer = new ReadLog();
	outer.add(reads, place);
	place.reads.add(outer, place);
	memory?.keep({
		element,
		place,
		route,
		called,
		nodes,
		reads: outer,
		effects: effects.slice(start.effects),
		redirects: redirects.slice(start.redirects),
		references: references.slice(start.references),
		size: renderer.size - size
	});
	return nodes;
}
function call(component, element, place, { evaluator }) {
	const state = renderStateOf(evaluator.session);
	const before = {
		instance: state.instance,
		contexts: state.contexts,
		reads: state.reads
	};
	const reads = new ReadLog();
	const effects = state.effects.length;
	Object.assign(state, {
		instance: {
			path: place.path,
			hooks: 0
		},
		contexts: place.contexts,
		reads
	});
	const shown = evaluator.call(component, [element.properties, UNKNOWN]);
	Object.assign(state, before);
	return {
		shown,
		reads,
		effects: state.effects.slice(effects)
	};
}
// src/analysis/dialects/react/attributes.ts
const OWN = new Set([
	"children",
	"key",
	"ref",
	"dangerouslySetInnerHTML"
]);
function meaningOf(properties, evaluator) {
	const attributes = new Map();
	const listeners = new Map();
	for (const [name, value] of properties) {
		const event = eventOf(name);
		const listener = event === null ? null : listenerOf(value, evaluator);
		if (event !== null && listener !== null) listeners.set(event, [...listeners.get(event) ?? [], listener]);
		if (OWN.has(name) || isCallable(value)) continue;
		const named = attributeNamed(name);
		const given = name.startsWith("default") && properties.has(named) ? null : propertyAttribute(named, value, evaluator);
		if (given !== null) attributes.set(named, given);
	}
	return {
		attributes,
		listeners
	};
}
function isCallable({ kind }) {
	return kind === "function" || kind === "native";
}
function propertyAttribute(name, value, evaluator) {
	if (name === "style" && value.kind === "object") return attribute(styleText(value));
	return attributeOf(name, value, evaluator);
}
function styleText({ properties }) {
	return [...properties].map(([name, value]) => `${name}:${stringOf(value) ?? "${…}"}`).join(";");
}
// src/analysis/dialects/react/host.ts
const WITHOUT_CONTENT = new Set([
	"script",
	"style",
	"template",
	"noscript"
]);
function renderHost(tag, element, place, renderer) {
	if (WITHOUT_CONTENT.has(tag)) return [];
	return [hostNode({
		tag,
		isComponent: false
	}, element, place, renderer)];
}
function hostNode({ tag, isComponent, properties: added = [] }, element, place, renderer) {
	const properties = new Map([...element.properties.properties, ...added]);
	const { attributes, listeners } = meaningOf(properties, renderer.evaluator);
	const visible = visibilityOf(attributes);
	const presence = weaker(place.presence, visible);
	refer(properties.get("ref"), place.path, renderer);
	const children = properties.get("children");
	const inside = {
		...place,
		presence,
		own: "yes"
	};
	return {
		kind: "element",
		tag,
		isComponent,
		attributes,
		listeners,
		children: children === void 0 ? [] : renderer.render(called$1(children, renderer), inside),
		presence,
		own: weaker(place.own, visible),
		repeated: place.repeated,
		key: place.path,
		path: element.path,
		line: element.line
	};
}
function refer(reference, key, { references }) {
	if (reference?.kind !== "object" || !reference.properties.has("current")) return;
	references.push({
		object: reference,
		key
	});
}
// src/analysis/dialects/react/note-component.ts
function notePackage(type, element, { evaluator }) {
	const { path, line } = element;
	if (path === "") return;
	const isFile = type.module === "" || evaluator.project.paths.has(type.module);
	evaluator.project.gaps.note({
		kind: "component",
		what: isFile ? `the component ${componentName(type)}` : `components of ${type.module}`,
		why: isFile ? whyNotFound(type.module, evaluator.project) : "what the components of this package render is not known; they are taken by their names",
		help: "a data-testid, or a label, on these elements",
		source: {
			path,
			line
		}
	});
}
function whyNotFound(path, { files }) {
	if (path === "") return "nothing declares it";
	return files.has(path) ? `${path} does not export it in a way that is followed` : `${path} was not read at this depth`;
}
function noteUnknown({ type, path, line }, { evaluator }) {
	if (path === "" || typeof type === "string") return;
	evaluator.project.gaps.note({
		kind: "component",
		what: described(type),
		why: isClass(type) ? "it is a class, and class components are not followed yet" : "what makes it is not known, so that only its children are seen",
		help: "a function component, or tests of it that are written by hand",
		source: {
			path,
			line
		}
	});
}
function isClass(type) {
	return type.kind === "unknown" && type.origin?.module === "#class";
}
function described(type) {
	const name = type.kind === "unknown" ? type.origin?.name ?? "" : "";
	return name === "" ? "a component" : `the component ${name}`;
}
// src/analysis/dialects/react/renderer.ts
function topPlace() {
	return {
		path: "",
		contexts: new Map(),
		slots: new Map(),
		reads: new ReadLog(),
		presence: "yes",
		own: "yes",
		repeated: false,
		components: []
	};
}
function createRenderer(options) {
	const renderer = {
		...options,
		redirects: [],
		references: [],
		size: 0,
		render(value, place) {
			renderer.size += 1;
			if (!(isWithin("pageNodes", renderer.size) && isWithin("componentDepth", place.components.length))) return [];
			return renderValue(value, place, renderer);
		},
		node: (tag, element, place) => hostNode(tag, element, place, renderer)
	};
	return renderer;
}
function renderValue(value, place, renderer) {
	switch (value.kind) {
		case "literal": return (typeof value.value === "string" || typeof value.value === "number") && value.value !== "" ? [textNode(value, place)] : [];
		case "text":
		case "unknown": return [textNode(value, place)];
		case "array": return renderList(value, place, renderer);
		case "variants": return renderVariants(value, place, renderer);
		case "element": return renderElement(value, place, renderer);
		default: return [];
	}
}
function textNode(value, place) {
	return {
		kind: "text",
		content: contentOf$1(value),
		presence: place.presence,
		own: place.own,
		key: `${place.path}"`,
		path: "",
		line: 1
	};
}
function renderList(list, place, renderer) {
	const items = list.items.flatMap((item, index) => renderer.render(item, {
		...place,
		path: `${place.path}.${keyOf(item) ?? index}`
	}));
	if (list.rest === null) return items;
	const rest = {
		...weakened(place, "maybe"),
		path: `${place.path}.*`,
		repeated: true
	};
	return [...items, ...renderer.render(list.rest, rest)];
}
function keyOf(item) {
	const key = item.kind === "element" ? item.properties.properties.get("key") : void 0;
	return key?.kind === "literal" && exists(key.value) ? `=${String(key.value)}` : null;
}
function renderVariants(value, place, renderer) {
	const leaving = value.options.flatMap(({ value: option, presence }) => {
		const target = redirectOf(option, renderer);
		return target === null || presence === "no" ? [] : [{
			target,
			presence
		}];
	});
	const staying = value.options.filter((option) => redirectOf(option.value, renderer) === null);
	for (const { target, presence } of leaving) renderer.redirects.push({
		target: contentOf$1(target),
		presence: weaker(presence, place.presence),
		guards: staying.length > 0
	});
	const isGuarded = leaving.length > 0 && staying.length === 1;
	return staying.flatMap((option) => renderer.render(option.value, isGuarded ? place : weakened(place, option.presence)));
}
function weakened(place, presence) {
	return {
		...place,
		presence: weaker(place.presence, presence),
		own: weaker(place.own, presence)
	};
}
function redirectOf(value, { packages }) {
	if (value.kind !== "element" || typeof value.type === "string") return null;
	if (value.type.kind !== "external") return null;
	return packages.component(value.type)?.redirect?.(value) ?? null;
}
function renderElement(element, place, renderer) {
	const { type } = element;
	const here = {
		...place,
		path: `${place.path}/${element.line}:${element.column}`
	};
	if (typeof type === "string") return renderHost(type, element, here, renderer);
	switch (type.kind) {
		case "literal": return typeof type.value === "string" ? renderHost(type.value, element, here, renderer) : [];
		case "function": return renderComponent(type, element, here, renderer);
		case "external": return renderExternal(type, element, here, renderer);
		case "object": return renderContext(element, here, renderer);
		case "variants": return renderChoice(type, element, here, renderer);
		default: return renderUnknown(element, here, renderer);
	}
}
function renderContext(element, place, renderer) {
	const { type } = element;
	const provider = typeof type !== "string" && type.kind === "object" ? type.properties.get("Provider") : void 0;
	if (provider?.kind !== "external") return renderUnknown(element, place, renderer);
	return renderExternal(provider, element, place, renderer);
}
function renderExternal(type, element, place, renderer) {
	const known = renderer.packages.component(type);
	if (known !== null) return known.render(element, place, renderer);
	notePackage(type, element, renderer);
	return [hostNode({
		tag: componentName(type),
		isComponent: true
	}, element, place, renderer)];
}
function renderChoice(type, element, place, renderer) {
	const live = type.options.filter((option) => option.presence !== "no");
	const tag = live.find((option) => option.value.kind === "literal");
	if (tag !== void 0) return renderer.render({
		...element,
		type: tag.value
	}, place);
	return live.flatMap(({ value, presence }) => renderer.render({
		...element,
		type: value
	}, weakened(place, presence)));
}
function renderUnknown(element, place, renderer) {
	noteUnknown(element, renderer);
	return renderChildren(element, place, renderer);
}
// src/analysis/dialects/next/pages.ts
function nextPages(surroundings) {
	const { evaluator } = surroundings;
	const { project } = evaluator;
	const paths = [...project.files.keys()].filter((path) => !project.isTest(path)).toSorted(compareText);
	if (!paths.some((path) => isNext(path, evaluator))) return [];
	const memory = new RenderMemory();
	return paths.flatMap((path) => {
		const route = fileRoute$1(path);
		if (route === null || route.isEndpoint) return [];
		return pageAt(path, route, {
			...surroundings,
			memory
		}) ?? [];
	});
}
function pageAt(path, route, remembering) {
	const { evaluator, packages, memory } = remembering;
	const component = evaluator.exported(path, "default");
	if (component?.kind !== "function") return null;
	const element = elementOf$1(component, objectOf([["params", UNKNOWN]], true));
	const value = route.by === "next-app" ? inLayouts(path, element, evaluator) : element;
	return createScriptPage({
		route: route.path,
		opened: () => memory.begin(),
		kind: "file",
		source: {
			path,
			line: lineOf(component.node)
		},
		by: route.by,
		evaluator,
		title: titleOf$1(path, evaluator),
		look(store) {
			const session = createSession("render", store, { route: route.path });
			evaluator.session = session;
			const renderer = createRenderer({
				evaluator,
				packages,
				route: route.path,
				discover: noRoutes,
				memory
			});
			const nodes = renderer.render(value, topPlace());
			const { redirects, references } = renderer;
			return {
				nodes,
				redirects,
				references,
				effects: renderStateOf(session).effects
			};
		}
	});
}
function noRoutes() {
	return null;
}
function isNext(path, { project }) {
	if (/(?:^|\/)next\.config\.[cm]?[jt]s$/u.test(path)) return true;
	return /(?:^|\/)package\.json$/u.test(path) && /"next"\s*:/u.test(project.files.get(path) ?? "");
}
function inLayouts(path, page, evaluator) {
	let value = page;
	for (let folder = folderOf$1(path); folder !== ""; folder = folderOf$1(folder)) {
		const file = [
			"tsx",
			"jsx",
			"js",
			"ts"
		].map((ending) => `${folder}/layout.${ending}`).find((name) => evaluator.project.files.has(name));
		const layout = file === void 0 ? null : evaluator.exported(file, "default");
		if (layout?.kind === "function") value = elementOf$1(layout, objectOf([["children", value]], true));
		if (/(?:^|\/)app$/u.test(folder)) break;
	}
	return value;
}
function titleOf$1(path, evaluator) {
	const metadata = evaluator.exported(path, "metadata");
	return metadata?.kind === "object" ? stringOf(metadata.properties.get("title")) : null;
}
// src/analysis/dialects/next/index.ts
const next$1 = {
	id: "next",
	stacks: ["next"],
	findPages: (input) => ({
		pages: nextPages(input),
		mounts: []
	})
};
// src/analysis/packages/react-router/calls.ts
const ROUTER_MODULE = "#router";
const ROUTER_CALLS = new Map([
	["useNavigate", (_, evaluator) => native("navigate", ([target]) => navigate$1(target, evaluator))],
	["useHistory", (_, evaluator) => historyObject(evaluator)],
	["useLocation", (_, evaluator) => objectOf([["pathname", pathname(evaluator)]], true)],
	["useParams", () => objectOf([], true)],
	["useSearchParams", () => arrayOf([objectOf([["get", native("get", () => literal(null))]], true), UNKNOWN])],
	["useLoaderData", () => UNKNOWN],
	["useActionData", () => UNDEFINED],
	["useNavigation", () => objectOf([["state", literal("idle")]], true)],
	["useFetcher", () => objectOf([["state", literal("idle")], ["data", UNDEFINED]], true)],
	["createBrowserRouter", ([routes, options]) => router(routes, options, false)],
	["createHashRouter", ([routes, options]) => router(routes, options, true)],
	["createMemoryRouter", ([routes, options]) => router(routes, options, false)],
	["createRoutesFromElements", ([elements]) => elements ?? UNKNOWN],
	["createRoutesFromChildren", ([elements]) => elements ?? UNKNOWN],
	["useRoutes", ([routes]) => routesElement(routes)],
	["route", (args) => fileRoute(args)],
	["index", ([file]) => objectOf([["index", literal(true)], ["file", file ?? UNDEFINED]])],
	["layout", (args) => objectOf([["file", args[0] ?? UNDEFINED], ["children", lastArray(args)]])],
	["prefix", ([path, children]) => prefixed(path, children)]
]);
function routesElement(routes) {
	return elementOf$1(part("Routes"), objectOf([["routes", routes ?? UNDEFINED]]));
}
function routeChain(items, base) {
	const properties = objectOf([["items", arrayOf(items)], ["base", literal(base)]]);
	return elementOf$1(part("Chain"), properties);
}
function part(name) {
	return {
		kind: "external",
		module: ROUTER_MODULE,
		name
	};
}
function navigate$1(target, { session }) {
	if (session.mode === "event" && target !== void 0) session.event.navigations.push(target);
	return UNDEFINED;
}
function pathname({ session }) {
	renderStateOf(session).reads.noteRoute();
	return session.location === null ? UNKNOWN : literal(session.location);
}
function historyObject(evaluator) {
	const go = native("push", ([target]) => navigate$1(target, evaluator));
	return objectOf([["push", go], ["replace", go]], true);
}
function router(routes, options, isHash) {
	const basename = options?.kind === "object" ? options.properties.get("basename") : void 0;
	return objectOf([
		[ROUTER_MODULE, routes ?? UNDEFINED],
		["hash", literal(isHash)],
		["basename", literal(stringOf(basename) ?? "")]
	]);
}
function fileRoute(args) {
	const [path, file] = args;
	return objectOf([
		["path", path ?? UNDEFINED],
		["file", file ?? UNDEFINED],
		...args.length > 2 ? [["children", lastArray(args)]] : []
	]);
}
function lastArray(args) {
	const last = args.at(-1);
	return last?.kind === "array" ? last : arrayOf([]);
}
function prefixed(path, children) {
	return arrayOf([objectOf([["path", path ?? UNDEFINED], ["children", children ?? arrayOf([])]])]);
}
// src/analysis/packages/slot.ts
var Slot = class {
	#initial;
	constructor(initial) {
		this.#initial = initial;
	}
	read({ slots, reads }) {
		reads.noteSlot(this, slots.get(this));
		return slots.has(this) ? slots.get(this) : this.#initial;
	}
	hand(place, value) {
		return {
			...place,
			slots: new Map([...place.slots, [this, value]])
		};
	}
};
// src/analysis/packages/react-router/placement.ts
const OUTLET = new Slot(null);
const ROUTER = new Slot({
	base: "",
	basename: "",
	hash: false
});
// src/analysis/ui/url-paths.ts
function joinRoute(base, path) {
	const clean = (path.startsWith("/") && path.startsWith(base) ? path : `${base}/${path}`).replaceAll(/\/{2,}/gu, "/").replace(/(.)\/$/u, "$1");
	return clean === "" ? "/" : clean;
}
function shownPath(path, hash) {
	return hash ? `/#${path}` : path;
}
function linkTarget(to, route, place) {
	if (/^[a-z][a-z\d+.-]*:|^\/\/|^#/iu.test(to)) return to;
	const current = route.replace(/^\/#/u, "").replace(/\/?\*$/u, "");
	const [path, suffix] = splitSuffix(to);
	return shownPath(path.startsWith("/") ? joinRoute(place.hash ? "" : place.basename, path) : relative(current, path), place.hash) + suffix;
}
function splitSuffix(to) {
	const at = to.search(/[?#]/u);
	return at === -1 ? [to, ""] : [to.slice(0, at), to.slice(at)];
}
function relative(current, path) {
	const parts = current.split("/").filter((part) => part !== "");
	for (const part of path.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return `/${parts.join("/")}`;
}
// src/analysis/packages/react-router/route-table.ts
function flattenRoutes(routes, base, evaluator, elementOfFile = () => null) {
	const leaves = [];
	addRoutes(routes, {
		base,
		chain: [],
		depth: 0
	}, {
		leaves,
		evaluator,
		elementOfFile
	});
	return leaves;
}
function addRoutes(value, around, target) {
	if (!isWithin("routeDepth", around.depth) || !isWithin("routes", target.leaves.length + 1)) return;
	for (const route of possible(value)) if (route.kind === "array") for (const item of route.items) addRoutes(item, {
		...around,
		depth: around.depth + 1
	}, target);
	else if (route.kind === "object" || route.kind === "element") addRoute(route, around, target);
}
function addRoute(route, around, target) {
	const properties = route.kind === "object" ? route.properties : route.properties.properties;
	const given = properties.get("path");
	const path = stringOf(given);
	const children = properties.get("children");
	if (given !== void 0 && path === null && given.kind !== "literal") return;
	const file = stringOf(properties.get("file"));
	const shown = elementOf(properties, target.evaluator) ?? (file === null ? null : target.elementOfFile(file));
	const chain = shown === null ? around.chain : [...around.chain, shown];
	const here = path === null ? around.base : joinRoute(around.base, path);
	if (children !== void 0 && !isEmptyList(children)) {
		addRoutes(children, {
			base: here.replace(/\/\*$/u, ""),
			chain,
			depth: around.depth + 1
		}, target);
		return;
	}
	const isPage = path !== null || properties.has("index");
	if (shown === null || !isPage) return;
	target.leaves.push({
		path: here === "" ? "/" : here,
		chain,
		source: placeOf(route, shown),
		file
	});
}
function placeOf(route, shown) {
	return route.kind === "element" ? {
		path: route.path,
		line: route.line
	} : sourceOf(shown);
}
function sourceOf(shown) {
	if (shown?.kind !== "element" || typeof shown.type === "string") return null;
	const { type } = shown;
	return type.kind === "function" ? {
		path: type.scope.module.path,
		line: lineOf(type.node)
	} : null;
}
function isEmptyList(value) {
	return value.kind === "array" && value.items.length === 0;
}
function elementOf(properties, evaluator) {
	const element = properties.get("element") ?? properties.get("#element");
	if (element !== void 0) return element;
	const render = properties.get("render");
	if (render !== void 0) return evaluator.call(render, [UNKNOWN]);
	const component = properties.get("Component") ?? properties.get("component") ?? lazyComponent(properties.get("lazy"), evaluator);
	return component === void 0 ? null : elementFor$1(component);
}
function lazyComponent(lazy, evaluator) {
	if (lazy === void 0) return void 0;
	const module = evaluator.call(lazy, []);
	if (module.kind !== "object") return void 0;
	return module.properties.get("Component") ?? module.properties.get("default");
}
// src/analysis/dialects/react/app-pages.ts
function appPages(root, surroundings) {
	const found = new Map();
	let queue = [null];
	for (let round = 1; queue.length > 0 && isWithin("nestedRouters", round); round += 1) {
		const known = new Set(found.keys());
		for (const route of queue) look(root, {
			...surroundings,
			route,
			found,
			memory: null
		}, new Store());
		queue = [...found.keys()].filter((route) => !known.has(route) && route.endsWith("*"));
	}
	const routes = withoutParents([...found.values()]);
	const remembering = {
		...surroundings,
		memory: new RenderMemory()
	};
	if (routes.length === 0) return [pageOf(root, {
		shown: "/",
		leaf: null
	}, remembering)];
	return routes.map((route) => {
		const page = pageOf(root, route, remembering);
		return routes.length === 1 ? atStart(page) : page;
	});
}
function withoutParents(routes) {
	return routes.filter(({ shown }) => {
		if (!shown.endsWith("/*")) return true;
		const stem = shown.slice(0, -1);
		return stem === "/" || stem === "/#/" || !routes.some((other) => other.shown !== shown && `${other.shown}/`.startsWith(stem));
	});
}
function atStart(page) {
	return page.route === "/*" || page.route === "/#/*" ? {
		...page,
		route: "/"
	} : page;
}
function look(root, looking, store) {
	const { evaluator, packages, route, found, memory } = looking;
	const session = createSession("render", store, { route });
	evaluator.session = session;
	const renderer = createRenderer({
		evaluator,
		packages,
		route,
		memory,
		discover(routes, place) {
			const { base, hash } = ROUTER.read(place);
			const leaves = leavesOf(routes, base, () => flattenRoutes(routes, base, evaluator, (file) => root.elementOfFile?.(file) ?? null));
			for (const leaf of leaves) {
				const shown = shownPath(leaf.path, hash);
				if (!found.has(shown)) found.set(shown, {
					shown,
					leaf
				});
			}
			const leaf = route === null ? void 0 : chooseLeaf(leaves, route, hash);
			return leaf === void 0 ? null : chainOf(leaf);
		}
	});
	const nodes = renderer.render(root.value, topPlace());
	const { redirects, references } = renderer;
	return {
		nodes,
		redirects,
		effects: renderStateOf(session).effects,
		references
	};
}
const chains = new WeakMap();
function chainOf(leaf) {
	const chain = chains.get(leaf) ?? routeChain(leaf.chain, leaf.path.replace(/\/?\*$/u, ""));
	chains.set(leaf, chain);
	return chain;
}
const flattened = new WeakMap();
function leavesOf(routes, base, flatten) {
	const known = flattened.get(routes);
	if (known?.base === base) return known.leaves;
	const leaves = flatten();
	flattened.set(routes, {
		base,
		leaves
	});
	return leaves;
}
function chooseLeaf(leaves, route, hash) {
	return leaves.find((leaf) => shownPath(leaf.path, hash) === route) ?? leaves.find((leaf) => leaf.path.endsWith("/*") && route.startsWith(shownPath(leaf.path.slice(0, -1), hash)));
}
function pageOf(root, { shown, leaf }, surroundings) {
	return createScriptPage({
		route: shown,
		kind: root.kind,
		source: leaf?.source ?? root.source,
		by: root.by,
		title: root.by === "react-router" ? surroundings.title : null,
		evaluator: surroundings.evaluator,
		opened: () => surroundings.memory.begin(),
		look: (store) => look(root, {
			...surroundings,
			route: shown,
			found: new Map()
		}, store)
	});
}
// src/analysis/dialects/react/find-roots.ts
const MOUNTS = /\b(?:createRoot|hydrateRoot|hydrate|render)\s*\(/u;
const TABLES = /\b(?:createBrowserRouter|createHashRouter|useRoutes)\s*\(|<Routes\b|<Switch\b/u;
function findRoots(evaluator) {
	const roots = [];
	for (const path of scriptPaths(evaluator)) {
		const text = evaluator.project.files.get(path) ?? "";
		if (MOUNTS.test(text) && /react|preact/u.test(text)) roots.push(...mountsOf(path, evaluator));
	}
	return roots;
}
function findTables(evaluator) {
	const roots = [];
	for (const path of scriptPaths(evaluator)) {
		if (!TABLES.test(evaluator.project.files.get(path) ?? "")) continue;
		for (const name of evaluator.project.module(path)?.exports.keys() ?? []) {
			const value = evaluator.exported(path, name);
			if (value?.kind === "function" && (name === "default" || /^[A-Z]/u.test(name))) roots.push(rootOf$1(elementFor$1(value), {
				path,
				line: lineOf(value.node)
			}));
		}
	}
	return roots;
}
function rootOf$1(value, source) {
	return {
		kind: "table",
		by: "react-router",
		value,
		source
	};
}
function scriptPaths(evaluator) {
	return [...evaluator.project.files.keys()].filter((path) => /\.[cm]?[jt]sx?$/u.test(path) && !evaluator.project.isTest(path)).toSorted(compareText);
}
function mountsOf(path, evaluator) {
	const module = evaluator.project.module(path);
	if (module === null) return [];
	const roots = [];
	walk(module.program, (node) => {
		if (node.type !== "CallExpression" && node.type !== "OptionalCallExpression") return;
		const mounted = mountedElement(node);
		if (mounted === null) return;
		const value = evaluator.evaluate(mounted, evaluator.moduleScope(module));
		if (value.kind === "element") roots.push(rootOf$1(value, {
			path,
			line: lineOf(node)
		}));
	});
	return roots;
}
function mountedElement(call) {
	const name = nameOf$1(call.callee);
	const [first, second] = call.arguments;
	if (name === "render" || name === "hydrate") return isElement(first) ? first : null;
	return name === "hydrateRoot" && isElement(second) ? second : null;
}
function isElement(node) {
	return node?.type === "JSXElement" || node?.type === "JSXFragment" || isCreateElement(node);
}
function isCreateElement(node) {
	return node?.type === "CallExpression" && nameOf$1(node.callee) === "createElement";
}
function nameOf$1(callee) {
	if (callee.type === "Identifier") return callee.name;
	return (callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression") && callee.property.type === "Identifier" ? callee.property.name : null;
}
// src/analysis/dialects/react/index.ts
const react$1 = {
	id: "react",
	stacks: [
		"react",
		"preact",
		"react-router",
		"remix"
	],
	findPages
};
function findPages(input) {
	const { evaluator, packages, project, before } = input;
	const mounted = findRoots(evaluator);
	const title = shellTitle(project);
	const pagesOf = (roots) => roots.flatMap((root) => tryPages(root, title, input));
	const pages = pagesOf([...packages.roots(evaluator), ...mounted]);
	const tables = pages.length === 0 && before.pages.length === 0 ? pagesOf(findTables(evaluator)) : [];
	return {
		pages: [...pages, ...tables],
		mounts: mounted.map(({ source }) => source.path)
	};
}
function tryPages(root, title, input) {
	const { evaluator, packages, project } = input;
	try {
		return appPages(root, {
			evaluator,
			packages,
			title
		});
	} catch (error) {
		project.gaps.note({
			kind: "page",
			what: "the application",
			why: messageOf(error),
			help: "tests of it that are written by hand",
			source: root.source
		});
		return [];
	}
}
// src/analysis/dialects/registry.ts
const DIALECTS = [
	next$1,
	react$1,
	html
];
// src/analysis/ui/name.ts
const FROM_CONTENT = new Set("button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem".split(" "));
const LABELLED_TAGS = new Set([
	"input",
	"select",
	"textarea",
	"meter",
	"progress",
	"output",
	"button"
]);
const NO_NAME = {
	wording: null,
	label: null,
	byConvention: false
};
function labelsOf(nodes) {
	let labels = null;
	const read = () => labels ??= readLabels(elementsOf(nodes));
	return {
		get byTarget() {
			return read().byTarget;
		},
		get byId() {
			return read().byId;
		}
	};
}
function readLabels(placed) {
	const byTarget = new Map();
	const byId = new Map();
	for (const { element } of placed) {
		const id = attributeText(element, "id");
		if (id !== null && !byId.has(id)) byId.set(id, element);
		const target = attributeText(element, "for");
		if (target !== null && isLabel$1(element)) byTarget.set(target, [...byTarget.get(target) ?? [], element]);
	}
	return {
		byTarget,
		byId
	};
}
function isLabel$1(element) {
	return element.tag === "label" || element.isComponent && /(?:^|\.|Form|Input|Field)Label$|^Root$/u.test(element.tag);
}
function nameOf(placed, role, labels) {
	const { element } = placed;
	return nativePlatformName(element) ?? referenced(element, labels) ?? attributeName(element, "aria-label") ?? labelName(placed, labels) ?? nativeName(element) ?? conventionName(placed) ?? contentName(element, role) ?? attributeName(element, "title") ?? attributeName(element, "placeholder") ?? NO_NAME;
}
function referenced(element, labels) {
	const ids = attributeText(element, "aria-labelledby");
	if (ids === null) return null;
	const text = collapse(ids.split(/\s+/u).flatMap((id) => labels.byId.get(id) ?? []).map((target) => wordingIn(target).texts[0] ?? "").join(" "));
	return text === "" ? null : {
		wording: {
			texts: [text],
			translated: false
		},
		label: text,
		byConvention: false
	};
}
function nativePlatformName({ native }) {
	if (native === void 0 || native.name === null) return null;
	return plain(wordingOf(native.name));
}
function attributeName(element, attribute) {
	const given = element.attributes.get(attribute);
	if (given === void 0) return null;
	const wording = wordingOf(given.content);
	if (!wording.texts.some((text) => isKnown(text))) return null;
	return {
		wording,
		label: attribute === "aria-label" ? wording.texts[0] ?? null : null,
		byConvention: false
	};
}
function labelName(placed, labels) {
	const { element } = placed;
	if (!LABELLED_TAGS.has(element.tag) || isButtonInput(element)) return null;
	const id = attributeText(element, "id");
	const pointing = id === null ? [] : labels.byTarget.get(id) ?? [];
	const wrapping = closest(placed, (around) => around.tag === "label");
	const all = wrapping === null || pointing.includes(wrapping) ? pointing : [...pointing, wrapping];
	return all.length === 0 ? null : named(all);
}
function named(labels) {
	const words = labels.map((label) => wordingIn(label));
	const [first] = words;
	if (first === void 0) return null;
	const joined = words.length === 1 ? first.texts.map(collapse) : [collapse(words.map((word) => word.texts[0]).join(" "))];
	if (!joined.some((text) => text !== "")) return null;
	return {
		wording: {
			texts: joined,
			translated: words.some((word) => word.translated)
		},
		label: joined[0] ?? null,
		byConvention: false
	};
}
function isButtonInput(element) {
	return element.tag === "input" && [
		"button",
		"submit",
		"reset",
		"image"
	].includes(typeOfInput(element));
}
const CAPTIONS = new Map([
	["fieldset", "legend"],
	["table", "caption"],
	["figure", "figcaption"]
]);
function nativeName(element) {
	if (isButtonInput(element)) {
		const type = typeOfInput(element);
		const value = element.attributes.get(type === "image" ? "alt" : "value");
		if (value !== void 0) return plain(wordingOf(value.content));
		return type === "submit" || type === "image" ? plainText("Submit") : type === "reset" ? plainText("Reset") : null;
	}
	if (element.tag === "img" || element.tag === "area") return attributeName(element, "alt");
	const caption = CAPTIONS.get(element.tag);
	if (caption === void 0) return null;
	const child = element.children.find((node) => node.kind === "element" && node.tag === caption);
	return child === void 0 ? null : plain(wordingIn(child));
}
function plain(wording) {
	const texts = wording.texts.map(collapse).filter((text) => text !== "");
	return texts.length === 0 ? null : {
		wording: {
			...wording,
			texts
		},
		label: null,
		byConvention: false
	};
}
function plainText(text) {
	return {
		wording: {
			texts: [text],
			translated: false
		},
		label: null,
		byConvention: false
	};
}
function conventionName(placed) {
	const { element } = placed;
	if (!element.isComponent) return null;
	const own = attributeName(element, "label");
	if (own !== null) return {
		...own,
		label: own.wording?.texts[0] ?? null,
		byConvention: true
	};
	const item = closest(placed, (around) => around.isComponent && FORM_ITEM.test(around.tag));
	if (item === null) return null;
	const given = attributeName(item, "label");
	if (given !== null) return {
		...given,
		label: given.wording?.texts[0] ?? null,
		byConvention: true
	};
	const inside = elementsOf(item.children).filter((other) => isLabel$1(other.element));
	const [only] = inside;
	const found = inside.length === 1 && only !== void 0 ? named([only.element]) : null;
	return found === null ? null : {
		...found,
		byConvention: true
	};
}
function contentName(element, role) {
	if (role === null || !FROM_CONTENT.has(role)) return null;
	return plain(wordingIn(element));
}
// src/analysis/ui/element-draft.ts
const TEST_IDS = [
	"data-testid",
	"data-test-id",
	"data-test",
	"data-cy"
];
const LAYOUT_ROLES = new Set("list listitem rowgroup row group article separator main navigation banner contentinfo complementary table figure term definition".split(" "));
const CONTROLS = new Set([
	"textbox",
	"searchbox",
	"combobox",
	"listbox",
	"checkbox",
	"radio",
	"switch",
	"slider",
	"spinbutton"
]);
const TEXT_ROLES = new Set([
	"alert",
	"status",
	"cell",
	"log",
	"tooltip",
	"listitem"
]);
const knownDrafts = new WeakMap();
function draftsOf(nodes) {
	const known = knownDrafts.get(nodes) ?? draftsOfSome(elementsOf(nodes), nodes);
	knownDrafts.set(nodes, known);
	return known;
}
function draftsOfSome(some, nodes) {
	const labels = labelsOf(nodes);
	const drafts = new Map();
	for (const item of some) {
		const found = knownDraft(item, labels);
		if (found !== null && found.source.path !== "") drafts.set(item.element.key, found);
	}
	return drafts;
}
const draftsByElement = new WeakMap();
function knownDraft(item, labels) {
	const { element, namer } = item;
	if (element.attributes.has("aria-labelledby")) return draftOf(item, labels);
	const id = element.attributes.has("id") ? attributeText(element, "id") : null;
	const label = id === null ? null : labels.byTarget.get(id)?.[0] ?? null;
	const known = draftsByElement.get(element);
	if (known !== void 0 && known.namer === namer && known.label === label) return known.draft;
	const made = draftOf(item, labels);
	draftsByElement.set(element, {
		namer,
		label,
		draft: made
	});
	return made;
}
function draftOf(placed, labels) {
	const { element } = placed;
	const role = roleOf(element);
	const testId = testIdOf(element);
	const name = nameOf(placed, role.role, labels);
	const text = ownText(placed, role.role);
	const named = name.wording?.texts.some((item) => isKnown(item)) ?? false;
	if ((role.role === null || LAYOUT_ROLES.has(role.role) && !named) && testId === null && text === null) return null;
	if (element.tag === "label" && testId === null) return null;
	return draft(placed, {
		role,
		name,
		text,
		testId
	});
}
function draft({ element }, { role, name, text, testId }) {
	const texts = namesOf(name, role.role);
	return {
		role: role.role,
		name: texts[0] ?? null,
		certainty: certaintyOf(name, role, texts, text),
		alternatives: texts.slice(1),
		label: name.label !== null && isKnown(name.label) ? name.label : null,
		placeholder: knownWording(element.attributes.get("placeholder")),
		text,
		test_id: testId,
		tag: element.tag,
		level: levelOf(element, role.role),
		href: element.tag === "a" || role.role === "link" ? knownWording(element.attributes.get("href") ?? element.attributes.get("to")) : null,
		field: fieldFact(element, role.role),
		initial: element.presence === "yes" && !element.repeated,
		repeated: element.repeated,
		source: {
			path: element.path,
			line: element.line
		},
		by: element.isComponent ? "component-name" : "page"
	};
}
function namesOf(name, role) {
	const texts = (name.wording?.texts ?? []).filter((item) => isKnown(item));
	return (role === "row" || role === "cell") && texts.length > 1 ? [] : texts;
}
function certaintyOf(name, role, texts, text) {
	const first = texts[0] ?? text;
	if (first === null) return name.wording === null ? "literal" : "unknown";
	if (first.includes("${…}") || role.byConvention || name.byConvention) return "pattern";
	if (texts.length > 1) return "alternatives";
	return name.wording?.translated === true ? "translated" : "literal";
}
function knownWording(given) {
	if (given === void 0) return null;
	const [text] = wordingOf(given.content).texts;
	return text !== void 0 && isKnown(text) ? text : null;
}
function testIdOf(element) {
	if (element.native !== void 0) return element.native.testId;
	for (const attribute of TEST_IDS) {
		const id = attributeText(element, attribute);
		if (id !== null && id !== "") return id;
	}
	return null;
}
function levelOf(element, role) {
	if (role !== "heading") return null;
	const level = attributeText(element, "aria-level");
	if (level !== null) return Number(level);
	const digit = /^h([1-6])$/u.exec(element.tag)?.[1];
	return digit === void 0 ? null : Number(digit);
}
function ownText({ element, around }, role) {
	if (role !== null && !TEXT_ROLES.has(role) && !LAYOUT_ROLES.has(role)) return null;
	if ([
		"title",
		"label",
		"legend",
		"caption",
		"option"
	].includes(element.tag)) return null;
	const inName = around.some((outer) => outer.tag === "label" || NAMED_WHOLE.has(roleOf(outer).role ?? ""));
	const hasText = element.children.some((node) => node.kind === "text" && node.own !== "no" && !isBlank(node.content));
	if (inName || !(hasText || role === "alert" || role === "status")) return null;
	const text = collapse(wordingIn(element).texts[0] ?? "");
	return isKnown(text) && text.length <= LONGEST_TEXT ? text : null;
}
const LONGEST_TEXT = 200;
function fieldFact(element, role) {
	if (role === null || !CONTROLS.has(role)) return null;
	return {
		type: element.tag === "input" ? typeOfInput(element) : element.tag,
		name: attributeText(element, "name"),
		required: isOn(element, "required"),
		min: attributeText(element, "min"),
		max: attributeText(element, "max"),
		min_length: lengthOf(element, "minlength"),
		max_length: lengthOf(element, "maxlength"),
		pattern: attributeText(element, "pattern"),
		value: initialValue(element, role),
		options: optionsOf(element)
	};
}
function lengthOf(element, attribute) {
	const text = attributeText(element, attribute);
	const length = text === null ? NaN : Number(text);
	return Number.isInteger(length) ? length : null;
}
function initialValue(element, role) {
	if (role === "checkbox" || role === "radio" || role === "switch") return isOn(element, "checked") ? "on" : null;
	const value = element.attributes.get("value");
	return value?.presence === "yes" ? knownText(value.content) : null;
}
function optionsOf(element) {
	if (element.tag !== "select") return [];
	const options = [];
	for (const child of element.children) addOptions(child, options);
	return options;
}
function addOptions(node, options) {
	if (node.kind === "text") return;
	if (node.tag === "optgroup") for (const child of node.children) addOptions(child, options);
	if (node.tag !== "option" || node.presence !== "yes" || node.repeated) return;
	const text = collapse(wordingIn(node).texts[0] ?? "");
	if (isKnown(text)) options.push(text);
}
// src/analysis/interaction/differences.ts
function differences(before, after, fields) {
	const old = draftsOfSome(changedElements(after.nodes, before.nodes), before.nodes);
	const now = draftsOfSome(changedElements(before.nodes, after.nodes), after.nodes);
	const found = [];
	for (const [key, draft] of now) {
		const known = old.get(key);
		if (draft.initial && known?.initial !== true) found.push({
			outcome: "shows",
			key,
			draft
		});
		else if (known !== void 0 && draft.initial && reads(draft) !== reads(known)) found.push({
			outcome: "changes",
			key,
			draft
		});
		if (known !== void 0 && isEmptied(key, known, draft, fields)) found.push({
			outcome: "clears",
			key,
			draft: null
		});
	}
	found.push(...emptiedBesides(now, before, fields));
	for (const [key, draft] of old) if (draft.initial && now.get(key)?.initial !== true) found.push({
		outcome: "hides",
		key,
		draft: null
	});
	return found;
}
function emptiedBesides(changed, { nodes }, { filled, cleared }) {
	return [...filled].flatMap((key) => {
		const field = cleared.has(key) && !changed.has(key) ? elementAt(nodes, key) : null;
		const draft = field === null ? void 0 : draftsOfSome([field], nodes).get(key);
		return draft !== void 0 && draft.field !== null && draft.initial ? [{
			outcome: "clears",
			key,
			draft: null
		}] : [];
	});
}
function reads(draft) {
	return JSON.stringify([draft.name, draft.text]);
}
function isEmptied(key, before, after, { filled, cleared }) {
	if (before.field === null || !after.initial || !filled.has(key)) return false;
	return cleared.has(key) || before.field.value === null && after.field?.value === "";
}
const known$3 = new WeakMap();
function echoedFields(nodes, depth = 0) {
	const fields = new Set();
	if (!isWithin("treeDepth", depth)) return fields;
	for (const node of nodes) {
		if (node.presence !== "yes") continue;
		if (node.kind === "element") {
			for (const field of echoedIn(node, depth)) fields.add(field);
			continue;
		}
		for (const parts of node.content.alternatives) for (const part of parts) if (typeof part !== "string" && part.field !== null) fields.add(part.field);
	}
	return fields;
}
function echoedIn(element, depth) {
	if (element.tag === "select" || element.repeated) return NONE;
	const found = known$3.get(element) ?? echoedFields(element.children, depth + 1);
	known$3.set(element, found);
	return found;
}
const NONE = new Set();
// src/analysis/interaction/consequences.ts
const TROUBLE = /error|invalid|fail|wrong|incorrect|denied|could not|unable|try again/iu;
function aftermathOf(before, outcomes, context) {
	const ways = withoutDoubt(outcomes.map((outcome) => followWay(before, outcome, context)));
	const [best] = ways.filter((way) => way.answered !== false).toSorted((a, b) => successOf(b) - successOf(a));
	if (best === void 0) return {
		consequences: [],
		after: null
	};
	return {
		consequences: best.consequences.map((consequence) => {
			const always = ways.length === outcomes.length && ways.every((way) => find(way, consequence) !== void 0);
			return {
				...consequence,
				certain: always && isCertain(consequence, best, ways)
			};
		}),
		after: best.after
	};
}
function isCertain(consequence, best, ways) {
	if (best.answered !== true) return consequence.certain;
	const waiting = ways.filter((way) => way.answered === false);
	return waiting.length > 0 && waiting.every((way) => find(way, consequence)?.certain === true);
}
function find(way, consequence) {
	return way.consequences.find((other) => isSame(other, consequence));
}
const SIGN_IN$1 = /log-?in|sign-?in|auth/iu;
function withoutDoubt(ways) {
	if (new Set(ways.map((way) => navigationOf(way)).filter((target) => target !== null)).size < 2) return ways;
	return ways.filter((way) => SIGN_IN$1.test(navigationOf(way) ?? ""));
}
function navigationOf({ consequences }) {
	return consequences.find((consequence) => consequence.outcome === "navigates")?.key ?? null;
}
function isSame(one, other) {
	return one.outcome === other.outcome && one.key === other.key;
}
function successOf({ consequences }) {
	const navigates = consequences.some((consequence) => consequence.outcome === "navigates");
	const isTrouble = consequences.some(({ draft }) => TROUBLE.test(`${draft?.name ?? ""} ${draft?.text ?? ""}`));
	return (navigates ? 1e3 : 0) + (isTrouble ? -100 : 0) + consequences.length;
}
function followWay(before, outcome, context) {
	const target = targetOf$2(outcome.navigations.at(-1), context);
	return target === null ? stayed(before, outcome) : left(target, outcome, context);
}
function left(target, outcome, { pageAt }) {
	const certain = !outcome.dependsOnOutside;
	const next = pageAt(target);
	const echoed = (next === null ? [] : [...echoedFields(next.arrive(outcome.after()).view.nodes)]).filter((field) => outcome.filled.has(field));
	return {
		consequences: [{
			outcome: "navigates",
			key: target,
			draft: null,
			certain
		}, ...echoed.map((key) => ({
			outcome: "echoes",
			key,
			draft: null,
			certain
		}))],
		after: null,
		answered: outcome.answered
	};
}
function stayed(before, outcome) {
	const certain = !outcome.dependsOnOutside;
	const after = outcome.after();
	const seen = echoedFields(before.view.nodes);
	const echoes = [...echoedFields(after.view.nodes)].filter((field) => !seen.has(field));
	const { filled } = before;
	return {
		consequences: [...differences(before.view, after.view, {
			filled,
			cleared: outcome.cleared
		}).map(({ outcome: kind, key, draft }) => ({
			outcome: kind,
			key,
			draft,
			certain
		})), ...echoes.map((key) => ({
			outcome: "echoes",
			key,
			draft: null,
			certain
		}))],
		after,
		answered: outcome.answered
	};
}
function targetOf$2(content, { page }) {
	const text = knownText(content);
	if (text === null || /^[a-z][a-z\d+.-]*:|^\/\//iu.test(text)) return null;
	const isHash = page.route.startsWith("/#");
	const path = linkTarget(text, page.route, {
		basename: "",
		hash: isHash
	});
	const query = path.indexOf("?");
	return query === -1 ? path : path.slice(0, query);
}
// src/analysis/ui/forms.ts
const known$2 = new WeakMap();
function formsOf(placed) {
	const found = known$2.get(placed) ?? readForms(placed);
	known$2.set(placed, found);
	return found;
}
function readForms(placed) {
	const named = new Map();
	for (const { element } of placed) {
		const id = isForm(element) ? attributeText(element, "id") : null;
		if (id !== null && !named.has(id)) named.set(id, element);
	}
	const forms = new Map();
	const members = new Map();
	for (const { element, form: around } of placed) {
		const wanted = element.attributes.has("form") ? attributeText(element, "form") : null;
		const form = wanted === null ? around : named.get(wanted) ?? null;
		forms.set(element, form);
		const others = members.get(form);
		if (others === void 0) members.set(form, [element]);
		else others.push(element);
	}
	return {
		formOf: (element) => forms.get(element) ?? null,
		membersOf: (form) => members.get(form) ?? []
	};
}
// src/analysis/interaction/triggers.ts
const TEXT_FIELDS = new Set([
	"textbox",
	"searchbox",
	"spinbutton"
]);
const BOXES = new Set([
	"checkbox",
	"radio",
	"switch",
	"menuitemcheckbox",
	"menuitemradio"
]);
const TYPING = ["change", "input"];
const KEYS = [
	"keydown",
	"keyup",
	"keypress"
];
const CLICKS = [
	"click",
	"mousedown",
	"select"
];
const known$1 = new WeakMap();
function usableOf({ nodes }) {
	const found = known$1.get(nodes);
	if (found !== void 0) return found;
	const placed = elementsOf(nodes).filter((item) => isUsable(item));
	const usable = {
		byKey: new Map(placed.map(({ element }) => [element.key, element])),
		forms: formsOf(placed)
	};
	known$1.set(nodes, usable);
	return usable;
}
function isUsable({ element }) {
	return element.presence === "yes" && !element.repeated;
}
function usableKeys(view) {
	return usableOf(view).byKey.keys();
}
function newlyUsableKeys(before, view) {
	return changedElements(before.nodes, view.nodes).flatMap((item) => isUsable(item) && (item.element.listeners.size > 0 || item.form !== null) ? [item.element.key] : []);
}
function listenersNow({ nodes }, { element: { key }, action }) {
	const item = elementAt(nodes, key);
	if (item === null || !isUsable(item)) return null;
	const forms = formsOf(placedWith(item, nodes).filter((one) => isUsable(one)));
	const again = triggersOn(item.element, forms).find((one) => one.action === action);
	return again === void 0 || again.disabled ? null : again.listeners;
}
function triggersAt(view, key) {
	const { byKey, forms } = usableOf(view);
	const element = byKey.get(key);
	return element === void 0 ? [] : triggersOn(element, forms);
}
function listenersOf({ listeners }, types) {
	return types.flatMap((type) => listeners.get(type) ?? []);
}
function placedWith(item, nodes) {
	if (item.element.attributes.has("form")) return elementsOf(nodes);
	return item.form === null ? [item] : elementsOf([item.form]);
}
function triggersOn(element, forms) {
	const form = forms.formOf(element);
	if (element.listeners.size === 0 && form === null) return [];
	if (form !== null && isSubmit(element)) return submitTrigger(element, form, forms);
	const role = roleOf(element).role ?? "";
	if (TEXT_FIELDS.has(role)) return fieldTriggers(element, form, forms);
	const clicked = listenersOf(element, CLICKS);
	if (BOXES.has(role)) return trigger(element, "check", [...listenersOf(element, ["change"]), ...clicked], forms);
	if (role === "combobox" && element.tag === "select") return trigger(element, "select", listenersOf(element, ["change"]), forms);
	return trigger(element, "click", clicked, forms);
}
function trigger(element, action, listeners, forms) {
	if (listeners.length === 0) return [];
	return [{
		element,
		action,
		listeners,
		fields: fieldsOf(forms.formOf(element), forms),
		blocking: [],
		disabled: isOn(element, "disabled")
	}];
}
function submitTrigger(element, form, forms) {
	const [submit] = trigger(element, "submit", [...listenersOf(element, CLICKS), ...listenersOf(form, ["submit"])], forms);
	if (submit === void 0) return [];
	const blocking = mayHave(form, "novalidate") ? [] : submit.fields.filter(isRequiredAndEmpty);
	return [{
		...submit,
		blocking
	}];
}
function fieldTriggers(element, form, forms) {
	const keys = listenersOf(element, KEYS);
	const submitted = submittedByEnter(form, forms);
	const pressed = element.tag === "textarea" ? keys : [...keys, ...submitted];
	const alone = (one) => ({
		...one,
		fields: [element]
	});
	const press = trigger(element, "press", pressed, forms);
	return [...trigger(element, "fill", listenersOf(element, TYPING), forms).map(alone), ...submitted.length > 0 ? press : press.map(alone)];
}
function submittedByEnter(form, forms) {
	if (form === null) return [];
	const listeners = listenersOf(form, ["submit"]);
	return listeners.length > 0 && forms.membersOf(form).some((one) => isSubmit(one)) ? [] : listeners;
}
const fields = new WeakMap();
function fieldsOf(form, forms) {
	const byForm = fields.get(forms) ?? new Map();
	fields.set(forms, byForm);
	const found = byForm.get(form) ?? cutTo("fields", forms.membersOf(form).filter(isFillable));
	byForm.set(form, found);
	return found;
}
function isFillable(element) {
	return TEXT_FIELDS.has(roleOf(element).role ?? "") && !isOn(element, "disabled");
}
function isRequiredAndEmpty(field) {
	const value = field.attributes.get("value");
	const isEmpty = value === void 0 || knownText(value.content) === "";
	return isOn(field, "required") && isEmpty;
}
// src/analysis/interaction/attempts.ts
function attempts(start, trigger, context) {
	if (trigger.action === "fill" || trigger.action === "check" || trigger.action === "select") return keep([tryWith(start, trigger, {
		fill: [trigger.element],
		context
	})], []);
	const empty = trigger.blocking.length > 0 ? null : tryWith(start, trigger, {
		fill: [],
		context
	});
	if (trigger.fields.length === 0) return keep([empty], []);
	const full = tryWith(start, trigger, {
		fill: trigger.fields,
		context
	});
	const needed = neededFields(start, trigger, {
		empty,
		full,
		context
	});
	const complete = full === null ? null : {
		...full,
		requires: needed
	};
	const partial = needed.length < 2 ? [] : needed.map((missing) => tryWithout(start, trigger, {
		missing,
		needed,
		context
	}));
	return keep([
		empty === null ? null : {
			...empty,
			unless: needed
		},
		...partial,
		complete
	], empty === null ? [] : needed);
}
function keep(tried, needed) {
	const kept = tried.filter((attempt) => attempt !== null);
	const [first] = kept;
	return needed.length > 0 && first !== void 0 && kept.every((attempt) => isSameOutcome(attempt, first)) ? [{
		...first,
		unless: [],
		requires: []
	}] : kept;
}
function isSameOutcome(left, right) {
	const names = (attempt) => attempt.consequences.map(({ outcome, key }) => `${outcome} ${key}`);
	return isSameSet(names(left), names(right));
}
function isSameSet(left, right) {
	return left.length === right.length && left.every((item) => right.includes(item));
}
function neededFields(start, trigger, { empty, full, context }) {
	if (full === null) return [];
	const looked = new Set([...full.consulted, ...empty?.consulted ?? []]);
	const echoed = new Set(full.consequences.filter(({ outcome }) => outcome === "echoes").map(({ key }) => key));
	const required = new Set(trigger.blocking.map((field) => field.key));
	const unlocks = (field) => {
		if (!trigger.disabled) return false;
		return tryWith(start, trigger, {
			fill: trigger.fields.filter((other) => other !== field),
			context
		}) === null;
	};
	return trigger.fields.filter(({ key }) => looked.has(key) || echoed.has(key) || required.has(key)).concat(trigger.fields.filter((field) => !looked.has(field.key) && !echoed.has(field.key) && !required.has(field.key) && unlocks(field))).map(({ key }) => key);
}
function tryWithout(start, trigger, { missing, needed, context }) {
	if (trigger.blocking.some((field) => field.key === missing)) return null;
	const tried = tryWith(start, trigger, {
		fill: trigger.fields.filter((field) => field.key !== missing),
		context
	});
	return tried === null ? null : {
		...tried,
		requires: needed.filter((key) => key !== missing),
		unless: [missing]
	};
}
function tryWith(start, trigger, { fill, context }) {
	const isTyping = [
		"fill",
		"check",
		"select"
	].includes(trigger.action);
	const ready = isTyping ? start : fillAll(start, fill);
	const { key } = trigger.element;
	const listeners = listenersNow(ready.view, trigger);
	if (listeners === null) return null;
	const before = isTyping ? ready.fill(key) : ready;
	const outcomes = before.dispatch(listeners, {
		target: key,
		key: "Enter"
	});
	const { consequences, after } = aftermathOf(before, outcomes, context);
	return {
		requires: [],
		unless: [],
		consequences,
		after,
		consulted: new Set(outcomes.flatMap((outcome) => Array.from(outcome.consulted)))
	};
}
function fillAll(start, fields) {
	let shown = start;
	for (const { key } of fields) {
		const now = elementAt(shown.view.nodes, key);
		const filled = shown.fill(key);
		const listeners = now === null ? [] : listenersOf(now.element, TYPING);
		const [outcome] = filled.dispatch(listeners, {
			target: key,
			key: "Enter"
		});
		shown = outcome?.after() ?? filled;
	}
	return shown;
}
// src/analysis/interaction/interact.ts
function interact(first, context) {
	const interactions = [];
	const done = new Set();
	const queue = [{
		shown: first,
		from: null,
		depth: 0
	}];
	for (const step of queue) {
		const { shown, depth } = step;
		for (const trigger of newTriggers(step, done)) {
			if (!(isWithin("triggers", interactions.length + 1) && isWithin("runSteps", context.steps()))) break;
			const tried = tryTrigger(shown, trigger, context);
			done.add(trigger.element.key);
			interactions.push({
				trigger,
				attempts: tried
			});
			queue.push(...nextSteps(shown, tried, depth + 1));
		}
	}
	return interactions;
}
function newTriggers({ shown, from }, done) {
	return [...from === null ? usableKeys(shown.view) : newlyUsableKeys(from.view, shown.view)].flatMap((key) => done.has(key) ? [] : triggersAt(shown.view, key));
}
function nextSteps(from, tried, depth) {
	if (!isWithin("statesAway", depth)) return [];
	return tried.flatMap(({ after }) => after === null ? [] : [{
		shown: after,
		from,
		depth
	}]);
}
function tryTrigger(shown, trigger, context) {
	try {
		const tried = attempts(shown, trigger, context);
		const nothing = whyNothing(tried, trigger);
		if (nothing !== null) noteTrigger(shown, trigger, {
			why: nothing,
			context
		});
		return tried;
	} catch (error) {
		noteTrigger(shown, trigger, {
			why: messageOf(error),
			context
		});
		return [];
	}
}
const IN_FIELD = new Set([
	"fill",
	"check",
	"select"
]);
function whyNothing(tried, { disabled, action }) {
	if (IN_FIELD.has(action) || tried.some(({ consequences }) => consequences.length > 0)) return null;
	if (tried.length === 0) return disabled ? "it is disabled at first" : "it cannot be used as it is";
	return "what listens to it was followed, but nothing on the page was seen to change";
}
function noteTrigger({ view: { nodes } }, { element: { key, path, line, tag }, action }, { why, context }) {
	if (path === "") return;
	const placed = elementAt(nodes, key);
	const draft = placed === null ? void 0 : draftsOfSome([placed], nodes).get(key);
	const name = draft?.name ?? draft?.text ?? null;
	context.gaps.note({
		kind: "handler",
		what: `what a ${action} of the ${name === null ? "" : `"${name}" `}${draft?.role ?? tag} does`,
		why,
		help: "a test of it that is written by hand",
		source: {
			path,
			line
		}
	});
}
// src/analysis/facts/screen-builder.ts
function createScreenBuilder(page, prefix) {
	return {
		id: `${prefix}${page.route}`,
		elements: new Map(),
		ids: new Map()
	};
}
function addInitial(builder, view) {
	for (const [key, draft] of draftsOf(view.nodes)) addElement(builder, key, draft);
	return formFacts(builder, view.nodes);
}
function addElement(builder, key, draft) {
	const known = builder.elements.get(key);
	if (known !== void 0) return known;
	const base = `${builder.id}::${draft.role ?? draft.tag}:${slug(draft.name ?? draft.text ?? draft.test_id ?? "")}`;
	const count = (builder.ids.get(base) ?? 0) + 1;
	builder.ids.set(base, count);
	const fact = {
		id: count === 1 ? base : `${base}~${count}`,
		...draft
	};
	builder.elements.set(key, fact);
	return fact;
}
const SLUG_LENGTH = 40;
function slug(text) {
	return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/gu, "").slice(0, SLUG_LENGTH);
}
function formFacts(builder, nodes) {
	const placed = elementsOf(nodes);
	const forms = formsOf(placed);
	return placed.filter(({ element }) => isForm(element)).map(({ element }, index) => {
		const members = forms.membersOf(element);
		const facts = members.flatMap((member) => builder.elements.get(member.key) ?? []);
		const submit = members.find((member) => isSubmit(member));
		return {
			id: `${builder.id}::form:${index + 1}`,
			fields: facts.filter((fact) => fact.field !== null).map((fact) => fact.id),
			submit: submit === void 0 ? null : builder.elements.get(submit.key)?.id ?? null,
			source: {
				path: element.path,
				line: element.line
			},
			by: "page"
		};
	}).filter((form) => form.source.path !== "" && (form.fields.length > 0 || form.submit !== null));
}
function filesOf(view, page) {
	const files = new Set([page.source.path]);
	for (const { element } of elementsOf(view.nodes)) if (element.path !== "") files.add(element.path);
	return [...files].toSorted();
}
// src/analysis/facts/effects.ts
function effectFacts(interactions, builder, initialKeys) {
	const target = {
		effects: new Map(),
		builder,
		initialKeys
	};
	for (const { trigger, attempts } of interactions) for (const attempt of attempts) record$1(attempt, trigger, target);
	return [...linkEffects(builder), ...target.effects.values()];
}
function linkEffects(builder) {
	return [...builder.elements.values()].flatMap((element) => {
		const { href } = element;
		if (!(element.role === "link" && href !== null && /^\/(?!\/)/u.test(href)) || href.includes("${…}")) return [];
		return [{
			trigger: element.id,
			action: "click",
			requires: [],
			outcome: "navigates",
			target: href.replace(/(?<!^\/)[?#].*$/u, ""),
			certainty: "literal",
			source: element.source,
			by: "link"
		}];
	});
}
function record$1(attempt, trigger, into) {
	const { builder, effects } = into;
	const element = builder.elements.get(trigger.element.key);
	if (element === void 0) return;
	for (const consequence of attempt.consequences) {
		const target = targetOf$1(consequence, into);
		if (target === null) continue;
		const requires = idsOf(attempt.requires, builder);
		const unless = idsOf(attempt.unless, builder);
		const key = `${element.id} ${trigger.action} ${consequence.outcome} ${target}`;
		const known = effects.get(key);
		if (known !== void 0 && isComplement(known, requires)) {
			effects.set(key, withoutConditions(known));
			continue;
		}
		if (known !== void 0 && !isWeaker(known, requires)) continue;
		effects.set(key, {
			trigger: element.id,
			action: trigger.action,
			requires,
			...unless.length === 0 ? {} : { unless },
			outcome: consequence.outcome,
			target,
			...readingOf(consequence),
			certainty: consequence.certain ? "literal" : "pattern",
			source: element.source,
			by: "simulation"
		});
	}
}
function readingOf({ draft }) {
	const reads = draft?.text ?? draft?.name ?? null;
	return reads === null || reads.includes("${…}") ? {} : { reads };
}
function isComplement({ unless }, requires) {
	return unless !== void 0 && isSameSet(unless, requires);
}
function withoutConditions(effect) {
	const { unless: _, ...whatever } = effect;
	return {
		...whatever,
		requires: []
	};
}
function isWeaker(known, requires) {
	return known.requires.length > requires.length && !isSameSet(known.requires, requires);
}
function idsOf(keys, builder) {
	return keys.flatMap((key) => builder.elements.get(key)?.id ?? []);
}
function targetOf$1(consequence, into) {
	if (consequence.outcome === "navigates") return consequence.key;
	return elementFor(consequence, into)?.id ?? null;
}
function elementFor({ key, draft }, { builder, initialKeys }) {
	const known = builder.elements.get(key);
	if (known === void 0) {
		if (draft === null) return null;
		return addElement(builder, key, {
			...draft,
			initial: false,
			repeated: !initialKeys.has(key)
		});
	}
	if (!(known.name === null && known.text === null) || draft === null) return known;
	const read = {
		...known,
		name: draft.name,
		text: draft.text,
		certainty: draft.certainty
	};
	builder.elements.set(key, read);
	return read;
}
// src/analysis/facts/build-screen.ts
function buildScreen(context) {
	const { page } = context;
	const opened = page.open();
	const { view } = opened.shown;
	const builder = createScreenBuilder(page, "screen:");
	const elsewhere = redirectTarget(view);
	if (elsewhere !== null) return {
		route: routeFact(page, opened, `screen:${elsewhere}`),
		screen: null
	};
	const forms = addInitial(builder, view);
	const initialKeys = new Set(view.elements.map((element) => element.key));
	const effects = effectFacts(interact(opened.shown, context), builder, initialKeys);
	if (builder.elements.size === 0) noteEmpty(context);
	const screen = {
		id: builder.id,
		route: page.route,
		title: page.title,
		elements: [...builder.elements.values()],
		forms: [...forms],
		effects: [...effects],
		files: filesOf(view, page),
		source: page.source
	};
	return {
		route: routeFact(page, opened, builder.id),
		screen
	};
}
function noteEmpty({ page, gaps }) {
	gaps.note({
		kind: "empty_page",
		what: `the page ${page.route}`,
		why: "nothing was found on it that a test could look for",
		help: "see the other gaps of its files for what is not followed there",
		source: page.source
	});
}
function routeFact(page, { shown, navigations }, screen) {
	return {
		path: page.route,
		kind: page.kind,
		screen,
		guarded: isGuarded(shown.view, navigations),
		certainty: "literal",
		source: page.source,
		by: page.by
	};
}
function redirectTarget({ redirects }) {
	return knownText(redirects.find((redirect) => redirect.presence === "yes" && !redirect.guards)?.target);
}
function startOf({ alternatives }) {
	const [start] = alternatives[0] ?? [];
	return typeof start === "string" ? start : "";
}
const SIGN_IN = /log-?in|sign-?in|auth|sign-?up|register|welcome/iu;
function isGuarded({ redirects }, navigations) {
	return navigations.some((target) => SIGN_IN.test(startOf(target))) || redirects.some(({ guards, presence, target }) => {
		return guards && (presence === "yes" || SIGN_IN.test(startOf(target)));
	});
}
// src/analysis/facts/stacks.ts
const rule$1 = (id, kind, dependency) => ({
	id,
	kind,
	dependency
});
const RULES$1 = [
	rule$1("next", "web", /^next$/u),
	rule$1("react", "web", /^react$/u),
	rule$1("preact", "web", /^preact$/u),
	rule$1("react-router", "web", /^(?:react-router|react-router-dom|@react-router\/dev)$/u),
	rule$1("remix", "web", /^@remix-run\/react$/u),
	rule$1("tanstack-router", "web", /^@tanstack\/react-router$/u),
	rule$1("vue", "web", /^vue$/u),
	rule$1("nuxt", "web", /^nuxt$/u),
	rule$1("svelte", "web", /^svelte$/u),
	rule$1("sveltekit", "web", /^@sveltejs\/kit$/u),
	rule$1("angular", "web", /^@angular\/core$/u),
	rule$1("astro", "web", /^astro$/u),
	rule$1("solid", "web", /^solid-js$/u),
	rule$1("lit", "web", /^lit$/u),
	rule$1("gatsby", "web", /^gatsby$/u),
	rule$1("ember", "web", /^ember-source$/u),
	rule$1("vite", "web", /^vite$/u),
	rule$1("express", "api", /^express$/u),
	rule$1("fastify", "api", /^fastify$/u),
	rule$1("koa", "api", /^koa$/u),
	rule$1("hono", "api", /^hono$/u),
	rule$1("nest", "api", /^@nestjs\/core$/u),
	rule$1("react-native", "mobile", /^react-native$/u),
	rule$1("expo", "mobile", /^expo$/u),
	rule$1("playwright", "test", /^@playwright\/test$/u),
	rule$1("cypress", "test", /^cypress$/u),
	rule$1("vitest", "test", /^vitest$/u),
	rule$1("jest", "test", /^jest$/u),
	rule$1("testing-library", "test", /^@testing-library\/react$/u),
	rule$1("storybook", "test", /^storybook$/u),
	rule$1("i18next", "i18n", /^i18next$/u),
	rule$1("react-intl", "i18n", /^react-intl$/u),
	rule$1("next-intl", "i18n", /^next-intl$/u),
	rule$1("lingui", "i18n", /^@lingui\/core$/u)
];
function readPackages(sources, gaps) {
	return sources.filter((file) => /(?:^|\/)package\.json$/u.test(file.path)).flatMap((file) => {
		const json = readJson(file.text);
		if (json === null) gaps.note(badJson(file.path));
		return json === null ? [] : [packageFact(file.path, json)];
	}).toSorted((a, b) => compareText(a.path, b.path));
}
function packageFact(path, json) {
	const folder = folderOf$1(path);
	const name = json.get("name");
	const dependencies = dependenciesOf(json);
	const stacks = RULES$1.flatMap((candidate) => stackOf(candidate, dependencies, path));
	const fallback = folder === "" ? "" : folder.slice(folder.lastIndexOf("/") + 1);
	return {
		path: folder,
		name: typeof name === "string" ? name : fallback,
		stacks
	};
}
function stackOf(candidate, dependencies, path) {
	for (const [name, version] of dependencies) {
		if (!candidate.dependency.test(name)) continue;
		const { id, kind } = candidate;
		return [{
			id,
			kind,
			version,
			evidence: `${path}: ${name} ${version}`
		}];
	}
	return [];
}
function dependenciesOf(json) {
	const all = new Map();
	for (const section of [
		"dependencies",
		"devDependencies",
		"peerDependencies"
	]) {
		const listed = json.get(section);
		if (!(listed instanceof Map)) continue;
		for (const [name, version] of listed) if (typeof version === "string" && !all.has(name)) all.set(name, version);
	}
	return all;
}
// src/analysis/facts/test-config.ts
const CONFIGS = [[/(?:^|\/)playwright\.config\.[cm]?[jt]s$/u, "playwright"], [/(?:^|\/)cypress\.config\.[cm]?[jt]s$/u, "cypress"]];
function readConfig(project, paths) {
	for (const [pattern, framework] of CONFIGS) {
		const [path] = paths.filter((path) => pattern.test(path)).toSorted((a, b) => a.split("/").length - b.split("/").length);
		if (path !== void 0) return configFact(path, framework, project);
	}
	return null;
}
function configFact(path, framework, project) {
	const values = new Map();
	const module = project.parse(path);
	let line = 1;
	if (module !== null) walk(module.program, (node) => {
		if (node.type === "ExportDefaultDeclaration") line = lineOf(node);
		const entry = node.type === "ObjectProperty" ? entryOf(node) : null;
		if (entry !== null && !values.has(entry[0])) values.set(entry[0], entry[1]);
	});
	const folder = values.get("testDir");
	return {
		framework,
		path,
		test_dir: folder === void 0 ? null : joinPath(folderOf$1(path), folder),
		base_url: values.get("baseURL") ?? values.get("baseUrl") ?? null,
		test_id_attribute: values.get("testIdAttribute") ?? null,
		source: {
			path,
			line
		},
		by: "tests"
	};
}
function entryOf(property) {
	if (property.key.type !== "Identifier") return null;
	const { value } = property;
	const written = value.type === "LogicalExpression" ? value.right : value;
	return written.type === "StringLiteral" ? [property.key.name, written.value] : null;
}
// src/analysis/facts/tests.ts
const SPEC = /\.(?:spec|test|cy|e2e)\.[cm]?[jt]sx?$/u;
const TITLED = new Set([
	"test",
	"it",
	"describe",
	"specify",
	"context"
]);
function readTests(project) {
	const paths = [...project.files.keys()].filter((path) => /\.[cm]?[jt]sx?$/u.test(path)).toSorted(compareText);
	const config = readConfig(project, paths);
	return {
		config,
		specs: paths.filter((path) => SPEC.test(path)).flatMap((path) => specOf(path, project)),
		helpers: paths.filter((path) => !SPEC.test(path)).flatMap((path) => helpersOf(path, {
			project,
			config
		}))
	};
}
function specOf(path, project) {
	const module = project.parse(path);
	if (module === null) return [];
	const titles = [];
	const source = {
		path,
		line: 1
	};
	const noteHere = (limit) => project.gaps.note(limitGap(limit, source));
	watchLimits(noteHere, () => walk(module.program, (node) => {
		const title = node.type === "CallExpression" ? titleOf(node) : null;
		if (title !== null && isWithin("testTitles", titles.length + 1)) titles.push(title);
	}));
	return [{
		path,
		framework: frameworkOf(path, [...module.imports.values()].map((item) => item.specifier)),
		titles,
		source,
		by: "tests"
	}];
}
function titleOf(call) {
	const name = rootName(call.callee);
	const [title] = call.arguments;
	if (name === null || !TITLED.has(name)) return null;
	if (title?.type === "StringLiteral") return title.value;
	return title?.type === "TemplateLiteral" && title.expressions.length === 0 ? title.quasis[0]?.value.cooked ?? null : null;
}
function rootName(callee) {
	if (callee.type === "Identifier") return callee.name;
	if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return null;
	return callee.property.type === "Identifier" && callee.property.name === "step" ? null : callee.object.name;
}
function frameworkOf(path, specifiers) {
	if (specifiers.some((specifier) => specifier.startsWith("@playwright/"))) return "playwright";
	if (/\.cy\.|(?:^|\/)cypress\//u.test(path)) return "cypress";
	if (specifiers.includes("vitest")) return "vitest";
	if (specifiers.includes("@jest/globals")) return "jest";
	if (specifiers.includes("node:test")) return "node";
	return /(?:^|\/)(?:e2e|playwright)\//u.test(path) ? "playwright" : "unit";
}
function helpersOf(path, { project, config }) {
	const text = project.files.get(path) ?? "";
	if (!text.includes("playwright")) return [];
	const module = project.parse(path);
	if (module === null || path === config?.path) return [];
	const found = [];
	for (const name of module.exports.keys()) {
		const kind = kindOf(module.program, name, text);
		if (kind === null) continue;
		const importLine = importLineOf(path, name, config);
		found.push({
			path,
			kind,
			export: name,
			import_line: importLine,
			source: {
				path,
				line: lineOfName(module.program, name)
			},
			by: "tests"
		});
	}
	if (/\.setup\.[cm]?[jt]s$/u.test(path)) found.push({
		path,
		kind: "setup",
		export: null,
		import_line: null,
		source: {
			path,
			line: 1
		},
		by: "tests"
	});
	return found;
}
function kindOf(program, name, text) {
	if (declarationOf(program, name)?.type === "ClassDeclaration") return /\bPage\b/u.test(text) ? "page_object" : null;
	return (name === "test" || name === "it") && /\.extend\s*[<(]/u.test(text) ? "fixture" : null;
}
function declarationOf(program, name) {
	for (const statement of program.body) {
		const declared = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration" ? statement.declaration : statement;
		if (declared?.type === "ClassDeclaration" && (declared.id?.name === name || name === "default")) return declared;
		if ((declared?.type === "VariableDeclaration" ? declared.declarations.map((item) => item.id) : []).some((id) => id.type === "Identifier" && id.name === name)) return declared ?? null;
	}
	return null;
}
function lineOfName(program, name) {
	const declaration = declarationOf(program, name);
	return declaration === null ? 1 : lineOf(declaration);
}
function importLineOf(path, name, config) {
	const specifier = relativePath(config?.test_dir ?? folderOf$1(path), path.replace(/\.[cm]?[jt]sx?$/u, ""));
	return name === "default" ? `import helper from "${specifier}";` : `import { ${name} } from "${specifier}";`;
}
function relativePath(from, to) {
	const start = from.split("/").filter((part) => part !== "");
	const end = joinPath("", to).split("/");
	let shared = 0;
	while (shared < start.length && start[shared] === end[shared]) shared += 1;
	const up = start.slice(shared).map(() => "..");
	const steps = [...up, ...end.slice(shared)];
	return up.length === 0 ? `./${steps.join("/")}` : steps.join("/");
}
// src/analysis/facts/unread.ts
const OWN_PAGES = new Map([
	["react", "React"],
	["preact", "Preact"],
	["next", "Next.js"],
	["react-router", "React Router"],
	["remix", "Remix"],
	["tanstack-router", "TanStack Router"],
	["gatsby", "Gatsby"],
	["vue", "Vue"],
	["nuxt", "Nuxt"],
	["svelte", "Svelte"],
	["sveltekit", "SvelteKit"],
	["angular", "Angular"],
	["astro", "Astro"],
	["solid", "Solid"],
	["lit", "Lit"],
	["ember", "Ember"],
	["react-native", "React Native"],
	["expo", "Expo"]
]);
const BY_FILE = [
	["Android", /(?:^|\/)AndroidManifest\.xml$/u],
	["SwiftUI or UIKit", /(?:^|\/)\w*App(?:Delegate)?\.swift$|\.(?:storyboard|xib)$/u],
	["Flutter", /(?:^|\/)pubspec\.yaml$/u],
	["Ruby on Rails", /(?:^|\/)config\/routes\.rb$/u],
	["Laravel", /(?:^|\/)routes\/web\.php$/u],
	["Django", /(?:^|\/)manage\.py$/u],
	["Phoenix", /(?:^|\/)mix\.exs$/u],
	["ASP.NET", /\.(?:cshtml|razor)$/u],
	["Thymeleaf or JSP", /(?:^|\/)src\/main\/(?:resources\/templates\/.*\.html|webapp\/.*\.jsp)$/u]
];
const HELP = "tests of these pages that are written by hand, or a model that reads their files";
function noteUnreadStacks(packages, read, { paths, gaps }) {
	for (const fact of packages) for (const { id, version } of fact.stacks) {
		const name = OWN_PAGES.get(id);
		if (name !== void 0 && !read.has(id)) noteStack(fact, {
			name,
			version
		}, gaps);
	}
	for (const [name, file] of BY_FILE) {
		const path = [...paths].find((candidate) => file.test(candidate));
		if (path === void 0) continue;
		gaps.note({
			kind: "stack",
			what: `the repository uses ${name}`,
			why: `pages that are written with ${name} are not read yet`,
			help: HELP,
			source: {
				path,
				line: 1
			}
		});
	}
}
function noteStack({ path }, { name, version }, gaps) {
	const used = version === null ? name : `${name} ${version}`;
	gaps.note({
		kind: "stack",
		what: `${called(path)} uses ${used}`,
		why: `pages that are written with ${name} are not read yet`,
		help: HELP,
		source: {
			path: manifestOf(path),
			line: 1
		}
	});
}
function notePackagesWithoutPages(packages, read, { pages, gaps }) {
	for (const { path, stacks } of packages) {
		const stack = stacks.find(({ id }) => read.has(id) && OWN_PAGES.has(id));
		const hasPage = pages.some((page) => path === "" || page.startsWith(`${path}/`));
		if (stack === void 0 || hasPage) continue;
		gaps.note({
			kind: "page",
			what: `the pages of ${called(path)}`,
			why: "nothing in it puts pages on a URL in a way that is followed, though what it is written with is read",
			help: "a call such as createRoot(…).render(<App />), or a working directory that holds the application",
			source: {
				path: manifestOf(path),
				line: 1
			}
		});
	}
}
function called(path) {
	return path === "" ? "the repository" : path;
}
function manifestOf(path) {
	return path === "" ? "package.json" : `${path}/package.json`;
}
// src/analysis/packages/lookup.ts
function createPackages(models) {
	const matching = new Map();
	const modelsOf = (module) => {
		const known = matching.get(module);
		if (known !== void 0) return known;
		const found = models.filter((model) => model.matches(module));
		matching.set(module, found);
		return found;
	};
	return {
		call: (callee, args, evaluator) => firstOf(modelsOf(callee.module), (model) => callOf(model, callee, args, evaluator)) ?? unknownCall(callee, args, {
			evaluator,
			models: modelsOf(callee.module)
		}),
		template: (tag) => firstOf(modelsOf(tag.module), (model) => model.template?.(tag) ?? null),
		member: (origin, name, evaluator) => firstOf(modelsOf(origin.module), (model) => model.member?.(origin, name, evaluator) ?? null),
		isRequest: (origin) => modelsOf(origin.module).some((model) => model.isRequest?.(origin) === true),
		successCallbacks: (args) => args.flatMap((arg) => successCallbacks(arg, 0)),
		component: (type) => firstOf(modelsOf(type.module), (model) => model.component?.(type) ?? null),
		roots: (evaluator) => models.flatMap((model) => model.roots?.(evaluator) ?? []),
		endpoints: (project) => endpointsOf(models, project)
	};
}
function firstOf(models, ask) {
	for (const model of models) {
		const answer = ask(model);
		if (answer !== null) return answer;
	}
	return null;
}
function endpointsOf(models, project) {
	const found = [];
	for (const model of models) {
		const answered = new Set(found.map(({ source }) => source.path));
		const more = model.endpoints?.(project) ?? [];
		found.push(...more.filter(({ source }) => !answered.has(source.path)));
	}
	return found.toSorted((left, right) => compareText(left.source.path, right.source.path));
}
function callOf(model, callee, args, evaluator) {
	const call = model.calls?.get(callee.name);
	if (call !== void 0) return call(args, evaluator);
	return model.call?.(callee, args, evaluator) ?? null;
}
function unknownCall({ module, name }, args, { evaluator, models }) {
	const { mode, event } = evaluator.session;
	if (mode === "event" && !models.some(({ isPure }) => isPure === true)) event.dependsOnOutside = true;
	return {
		...UNKNOWN,
		origin: {
			module,
			name,
			args
		}
	};
}
function successCallbacks(value, depth) {
	if (value.kind !== "object" || !isWithin("optionsDepth", depth)) return [];
	return [...value.properties].flatMap(([name, property]) => name === "onSuccess" || name === "onCompleted" ? [property] : successCallbacks(property, depth + 1));
}
// src/analysis/packages/browser/calls.ts
const CALLS = new Map([
	["new FormData", formData],
	["document.querySelector", ([selector], evaluator) => findOne(selector, "", evaluator)],
	["document.getElementById", ([id], evaluator) => findOne(id, "#", evaluator)],
	["document.querySelectorAll", ([selector], evaluator) => findAll(selector, evaluator)],
	["document.createElement", ([tag]) => madeElement(tag)],
	["document.addEventListener", ([, listener], evaluator) => runNow([listener ?? UNDEFINED], evaluator)],
	["window.addEventListener", () => UNDEFINED],
	["setTimeout", runNow],
	["queueMicrotask", runNow],
	["requestAnimationFrame", runNow],
	["localStorage.getItem", () => literal(null)],
	["sessionStorage.getItem", () => literal(null)],
	["location.assign", navigate],
	["location.replace", navigate],
	["open", navigate],
	["confirm", ask]
]);
const OF_WINDOW = /^window\.(?=(?:location|localStorage|sessionStorage|setTimeout|open|confirm)\b)/u;
const REQUESTS = new Set([
	"fetch",
	"$",
	"jQuery"
]);
function callBrowser({ name: written }, args, evaluator) {
	const name = written.replace(OF_WINDOW, "");
	const call = CALLS.get(name);
	if (call !== void 0) return call(args, evaluator);
	const { mode, event } = evaluator.session;
	if (REQUESTS.has(name) && mode === "event") event.dependsOnOutside = true;
	return {
		...UNKNOWN,
		origin: {
			module: "global",
			name,
			args
		}
	};
}
function navigate([target], { session }) {
	if (target !== void 0) session.event.navigations.push(target);
	return UNDEFINED;
}
function ask(_, { session }) {
	session.event.dependsOnOutside = true;
	return UNKNOWN;
}
function runNow([callback], evaluator) {
	if (callback !== void 0 && evaluator.session.mode === "event") evaluator.call(callback, []);
	return UNKNOWN;
}
function madeElement(tag) {
	return objectOf([["#tag", tag ?? UNKNOWN], ["append", native("append", () => UNDEFINED)]]);
}
function findOne(selector, prefix, { session }) {
	const text = stringOf(selector);
	const key = text === null ? void 0 : session.dom.find(prefix + text)[0];
	return key === void 0 ? UNKNOWN : {
		kind: "dom",
		key
	};
}
function findAll(selector, { session }) {
	const text = stringOf(selector);
	if (text === null) return arrayOf([], UNKNOWN);
	return arrayOf(session.dom.find(text).map((key) => ({
		kind: "dom",
		key
	})));
}
function formData(_, { session }) {
	const values = session.dom.formValues();
	const get = native("get", ([name]) => {
		const wanted = stringOf(name);
		return values.find(([key]) => key === wanted)?.[1] ?? UNKNOWN;
	});
	return objectOf([[ENTRIES, objectOf(values)], ["get", get]], true);
}
// src/analysis/packages/browser/index.ts
const browser = {
	name: "browser",
	matches: (module) => module === GLOBAL,
	call: callBrowser,
	isRequest: ({ name }) => name === "fetch"
};
// src/analysis/packages/class-names.ts
const CLASS_CALLS = new Map([...[
	"default",
	"clsx",
	"cx",
	"twMerge",
	"twJoin",
	"classNames",
	"cc"
].map((name) => [name, joinClasses]), ["cva", () => native("variants", ([options]) => joinClasses(classesIn(options)))]]);
function classesIn(options) {
	if (options?.kind !== "object") return [UNKNOWN];
	const given = options.properties.get("className") ?? options.properties.get("class");
	return given === void 0 ? [UNKNOWN] : [UNKNOWN, given];
}
function joinClasses(args) {
	return concatenate(args.flatMap((arg) => partsOf(arg, 0)));
}
function partsOf(value, depth) {
	if (!isWithin("classNesting", depth)) return [];
	if (value.kind === "array") return value.items.flatMap((item) => partsOf(item, depth + 1));
	if (value.kind === "literal") return typeof value.value === "string" ? [value.value, " "] : [];
	return value.kind === "text" && possible(value).length === 1 ? [...textParts(value), " "] : [{ field: null }, " "];
}
const classNames = {
	name: "class names",
	matches: (module) => /^(?:clsx|classnames|tailwind-merge|classcat|class-variance-authority)(?:\/.*)?$/u.test(module),
	calls: CLASS_CALLS
};
// src/analysis/packages/computing.ts
const MODULE$2 = /^(?:nanoid|uuid|@paralleldrive\/cuid2|date-fns|dayjs|moment|lodash)(?:[./-].*)?$/u;
const computing = {
	name: "nanoid, uuid, date-fns, dayjs, moment, lodash",
	matches: (module) => MODULE$2.test(module),
	isPure: true
};
// src/analysis/packages/components.ts
function asTag(tag) {
	return { render: (element, place, renderer) => [renderer.node({
		tag,
		isComponent: false
	}, element, place)] };
}
function asComponent(tag) {
	return { render: (element, place, renderer) => [renderer.node({
		tag,
		isComponent: true
	}, element, place)] };
}
const transparent = { render: renderChildren };
const invisible = { render: () => [] };
// src/analysis/packages/overlays.ts
const FAMILY = /radix|headlessui|base-ui|vaul|ariakit|reach\//u;
const OVERLAY = /dialog|drawer|popover|dropdown|menu|select|tooltip|hover-card|collapsible|sheet|modal/iu;
const CONTENT = /(?:^|\.|Dialog|Modal|Drawer|Sheet|Popover|Menu|Select|Tooltip|HoverCard)(?:Content|Panel|Items|Options|Overlay|Viewport|Popup)$/u;
const PASSED_ON = /(?:^|\.|Dialog|Popover|Menu|Drawer|Tooltip)(?:Portal|Positioner)$/u;
const TRIGGER = /(?:^|\.|Dialog|Popover|Menu|Drawer|Sheet)(?:Trigger|Button)$/u;
const CLOSE = /(?:^|\.|Dialog|Popover|Drawer|Sheet)(?:Close|Cancel|Action)$/u;
const ROOT = /(?:^|\.)(?:Root|Dialog|AlertDialog|Drawer|Popover|DropdownMenu|Menu|Sheet|Modal|Disclosure)$/u;
const ROLES = [
	[/alert-?dialog/iu, "alertdialog"],
	[/menu/iu, "menu"],
	[/dialog|drawer|sheet|modal|vaul/iu, "dialog"]
];
const BUTTON = literal("button");
const OPEN = new Slot(null);
const overlays = {
	name: "Radix, Headless UI, Base UI, Vaul, Ariakit, Reach",
	matches: (module) => FAMILY.test(module),
	component: overlayPart
};
function overlayPart(type) {
	const name = componentName(type);
	if (/slot/u.test(type.module)) return { render: renderSlot };
	if (!OVERLAY.test(type.module) && !OVERLAY.test(name)) return null;
	if (PASSED_ON.test(name)) return { render: renderChildren };
	if (CONTENT.test(name)) return { render: contentOf(type) };
	if (TRIGGER.test(name)) return { render: toggle(true) };
	if (CLOSE.test(name)) return { render: toggle(false) };
	if (/(?:^|\.)Title$/u.test(name)) return asTag("h2");
	if (/(?:^|\.)Item$/u.test(name)) return { render: itemOf(type) };
	return ROOT.test(name) ? { render: renderRoot } : null;
}
function isOverlayContent(name) {
	return CONTENT.test(name);
}
function renderClosed(name) {
	return (element, place, renderer) => [renderer.node({
		tag: name,
		isComponent: true
	}, element, {
		...place,
		presence: "no"
	})];
}
function renderSlot(element, place, renderer) {
	const child = element.properties.properties.get("children");
	if (child?.kind !== "element") return renderChildren(element, place, renderer);
	const own = [...element.properties.properties].filter(([name]) => name !== "children" && name !== "asChild");
	const properties = new Map([...own, ...child.properties.properties]);
	return renderer.render({
		...child,
		properties: {
			...child.properties,
			properties
		}
	}, place);
}
function renderRoot(element, place, renderer) {
	const { properties } = element.properties;
	const { store } = renderer.evaluator.session;
	const key = `${place.path}#open`;
	const given = properties.get("open");
	const known = store.get(key);
	const kept = known ?? properties.get("defaultOpen") ?? literal(false);
	if (known === void 0) store.set(key, kept);
	place.reads.noteState(key, {
		value: kept,
		isInitial: known === void 0
	});
	const open = given ?? kept;
	const change = native("onOpenChange", ([next]) => {
		const value = next ?? UNDEFINED;
		renderer.evaluator.session.store.set(key, value);
		const callback = properties.get("onOpenChange");
		return callback === void 0 ? UNDEFINED : renderer.evaluator.call(callback, [value]);
	});
	return renderChildren(element, OPEN.hand(place, {
		open,
		change
	}), renderer);
}
function itemOf(type) {
	const tag = {
		tag: "div",
		isComponent: false,
		properties: [["role", literal(/select/u.test(type.module) ? "option" : "menuitem")]]
	};
	return (element, place, renderer) => [renderer.node(tag, element, place)];
}
function contentOf(type) {
	return (element, place, renderer) => {
		if (type.name.endsWith("Overlay")) return [];
		const presence = weaker(place.presence, presenceOf(OPEN.read(place), renderer));
		const named = `${type.module} ${type.name}`;
		const role = ROLES.find(([pattern]) => pattern.test(named))?.[1];
		const tag = {
			tag: "div",
			isComponent: false,
			properties: role === void 0 ? [] : [["role", literal(role)]]
		};
		return [renderer.node(tag, element, {
			...place,
			presence
		})];
	};
}
function presenceOf(state, { evaluator }) {
	const truth = state === null ? false : evaluator.truth(state.open);
	return truth === null ? "maybe" : truth ? "yes" : "no";
}
function toggle(opens) {
	return (element, place, renderer) => {
		const state = OPEN.read(place);
		const { evaluator } = renderer;
		const click = native("toggle", () => {
			if (state === null) return UNDEFINED;
			const next = opens ? evaluator.truth(state.open) !== true : false;
			return evaluator.call(state.change, [literal(next)]);
		});
		const properties = new Map([...element.properties.properties, ["onClick", click]]);
		const given = {
			...element,
			properties: {
				...element.properties,
				properties
			}
		};
		if (properties.has("asChild")) return renderSlot(given, place, renderer);
		const tag = {
			tag: "button",
			isComponent: false,
			properties: [["type", BUTTON]]
		};
		return [renderer.node(tag, given, place)];
	};
}
// src/analysis/packages/conventions.ts
const INVISIBLE = new Set([
	"Helmet",
	"Head",
	"Script",
	"Meta",
	"Links",
	"Scripts",
	"ScrollRestoration",
	"Toaster",
	"ToastContainer"
]);
const TRANSPARENT$1 = new Set([
	"Fragment",
	"StrictMode",
	"Suspense"
]);
const AROUND = /(?:Provider|Boundary)$/u;
const conventions = {
	name: "any package, by the names of its components",
	matches: () => true,
	component: componentByName
};
function componentByName(type) {
	const name = componentName(type);
	if (TRANSPARENT$1.has(name)) return transparent;
	if (AROUND.test(name)) return asComponent(name);
	if (INVISIBLE.has(name) || name.endsWith("Devtools")) return invisible;
	if (isLabel(type, name)) return asTag("label");
	return isOverlayContent(name) ? { render: renderClosed(name) } : null;
}
function isLabel(type, name) {
	return /(?:^|\.)(?:Input|Form)?Label$/u.test(name) || /label/u.test(type.module) && name === "Root";
}
// src/analysis/packages/data-fetching.ts
const IDLE = new Set([
	"isPending",
	"isSubmitting",
	"isMutating",
	"isExecuting"
]);
const QUERY = /query|swr|fetch|loader/iu;
const dataFetching = {
	name: "TanStack Query, SWR, Apollo, tRPC",
	matches: () => true,
	member({ name: call }, name, { session }) {
		return IDLE.has(name) && !QUERY.test(call) && session.mode === "render" ? literal(false) : null;
	}
};
// src/analysis/packages/icons.ts
const icons = {
	name: "lucide, heroicons, fontawesome, react-icons",
	matches: (module) => /lucide|icons?(?:\/|-|$)|heroicons|fontawesome/iu.test(module),
	component: () => invisible
};
// src/analysis/packages/react-router/components.ts
const link = { render: (element, place, renderer) => [linkNode(element, place, renderer)] };
const redirecting = {
	render(element, place, renderer) {
		renderer.redirects.push({
			target: contentOf$1(targetOf(element)),
			presence: place.presence,
			guards: false
		});
		return [];
	},
	redirect: targetOf
};
const PARTS = new Map([
	["Link", link],
	["NavLink", link],
	["Form", asTag("form")],
	["HashRouter", { render: withRouter(() => ({ hash: true })) }],
	["Routes", { render: renderRoutesOfChildren }],
	["Switch", { render: renderRoutesOfChildren }],
	["RouterProvider", { render: renderProvider$1 }],
	["Outlet", { render: renderOutlet }],
	["Navigate", redirecting],
	["Redirect", redirecting],
	["Await", { render: renderAwait }]
]);
function routerComponent(type) {
	if (type.module === "#router") return { render: inner(type.name) };
	const name = componentName(type);
	const known = PARTS.get(name);
	if (known !== void 0) return known;
	return name.endsWith("Router") ? { render: withRouter(basenameOf) } : null;
}
function inner(name) {
	return (element, place, renderer) => {
		const { properties } = element.properties;
		if (name === "Routes") return renderRoutes(properties.get("routes") ?? UNKNOWN, place, renderer);
		const items = properties.get("items");
		if (items?.kind !== "array") return [];
		const [first] = items.items;
		if (first === void 0) return [];
		const router = ROUTER.read(place);
		const base = stringOf(properties.get("base")) ?? router.base;
		const inside = OUTLET.hand(ROUTER.hand(place, {
			...router,
			base
		}), outletOf(items, base));
		return renderer.render(first, inside);
	};
}
function withRouter(change) {
	return (element, place, renderer) => {
		const router = {
			...ROUTER.read(place),
			...change(element)
		};
		return renderChildren(element, ROUTER.hand(place, router), renderer);
	};
}
function basenameOf(element) {
	const basename = stringOf(element.properties.properties.get("basename")) ?? "";
	return {
		base: basename,
		basename
	};
}
function renderRoutesOfChildren(element, place, renderer) {
	return renderRoutes(element.properties.properties.get("children") ?? UNKNOWN, place, renderer);
}
function renderOutlet(_, place, renderer) {
	const outlet = OUTLET.read(place);
	return outlet === null ? [] : renderer.render(outlet, OUTLET.hand(place, null));
}
const OUTLETS = new WeakMap();
function outletOf(routes, base) {
	const below = routes.items.slice(1);
	if (below.length === 0) return null;
	const outlet = OUTLETS.get(routes) ?? routeChain(below, base);
	OUTLETS.set(routes, outlet);
	return outlet;
}
function targetOf(element) {
	return element.properties.properties.get("to") ?? UNKNOWN;
}
function renderAwait(element, place, renderer) {
	return renderChildren(element, {
		...place,
		presence: weaker(place.presence, "maybe")
	}, renderer);
}
function linkNode(element, place, renderer) {
	const { properties } = element.properties;
	const target = properties.get("to") ?? properties.get("href");
	const path = target?.kind === "object" ? target.properties.get("pathname") : target;
	const text = stringOf(path);
	const href = text === null ? path ?? UNKNOWN : literal(linkTarget(text, routeFor(text, place, renderer), ROUTER.read(place)));
	return renderer.node({
		tag: "a",
		isComponent: false,
		properties: [["href", href]]
	}, element, place);
}
function routeFor(target, { reads }, { route }) {
	if (!target.startsWith("/")) reads.noteRoute();
	return route ?? "/";
}
function renderProvider$1(element, place, renderer) {
	const router = element.properties.properties.get("router");
	if (router?.kind !== "object") return [];
	const routes = router.properties.get("#router") ?? UNKNOWN;
	const hash = renderer.evaluator.truth(router.properties.get("hash") ?? UNKNOWN) === true;
	const basename = stringOf(router.properties.get("basename")) ?? "";
	const inside = {
		...ROUTER.read(place),
		hash,
		base: basename,
		basename
	};
	return renderRoutes(routes, ROUTER.hand(place, inside), renderer);
}
function renderRoutes(routes, place, renderer) {
	place.reads.noteRoute();
	const shown = renderer.discover(routes, place);
	return shown === null ? [] : renderer.render(shown, place);
}
// src/analysis/packages/next/calls.ts
const NEXT_CALLS = new Map([
	["useRouter", (_, evaluator) => routerObject(evaluator)],
	["usePathname", (_, evaluator) => pathname(evaluator)],
	["useParams", () => objectOf([], true)],
	["useSearchParams", () => objectOf([["get", native("get", () => literal(null))]], true)],
	["redirect", ([target], evaluator) => record(target, evaluator)]
]);
function routerObject(evaluator) {
	const go = native("push", ([target]) => record(target, evaluator));
	return objectOf([["push", go], ["replace", go]], true);
}
function record(target, { session }) {
	if (session.mode === "event" && target !== void 0) session.event.navigations.push(target);
	return UNDEFINED;
}
// src/analysis/packages/next/endpoints.ts
const HANDLERS = new Set([
	"GET",
	"POST",
	"PUT",
	"PATCH",
	"DELETE"
]);
const NEXT = /"next"\s*:/u;
function nextEndpoints(project) {
	if (![...project.files].some(([path, text]) => path.endsWith("package.json") && NEXT.test(text))) return [];
	return [...project.files.keys()].flatMap((path) => {
		const route = isScript(path) && !project.isTest(path) ? fileRoute$1(path) : null;
		return route?.isEndpoint === true ? fileEndpoints(path, route.path, project) : [];
	});
}
function fileEndpoints(path, url, project) {
	const names = [...project.parse(path)?.exports.keys() ?? []];
	const methods = names.filter((name) => HANDLERS.has(name));
	const by = methods.length > 0 ? "next-app" : "next-pages";
	return (methods.length > 0 ? methods : names.includes("default") ? ["ANY"] : []).map((method) => ({
		method,
		path: url,
		source: {
			path,
			line: 1
		},
		by
	}));
}
// src/analysis/packages/next/index.ts
const COMPONENTS = new Map([
	["link", link],
	["Link", link],
	["image", asTag("img")],
	["Image", asTag("img")],
	["head", invisible],
	["script", invisible],
	["form", asTag("form")],
	["Form", asTag("form")]
]);
const next = {
	name: "next",
	matches: (module) => /^next\/./u.test(module),
	calls: NEXT_CALLS,
	component: (type) => COMPONENTS.get(componentName(type)) ?? null,
	endpoints: nextEndpoints
};
// src/analysis/packages/react-hook-form.ts
const FORM_CALLS = new Map([["useForm", (_, evaluator) => formObject(evaluator)], ["useFormContext", (_, evaluator) => formObject(evaluator)]]);
function formObject(evaluator) {
	const registered = new Set();
	const register = native("register", ([name]) => {
		const field = stringOf(name);
		if (field !== null) registered.add(field);
		return objectOf([["name", name ?? UNKNOWN]]);
	});
	const handleSubmit = native("handleSubmit", ([onValid]) => native("onSubmit", () => {
		evaluator.session.event.dependsOnOutside = true;
		const values = evaluator.session.dom.formValues().filter(([name]) => registered.has(name));
		const isComplete = values.every(([, value]) => evaluator.truth(value) !== false);
		return onValid === void 0 || !isComplete ? UNDEFINED : evaluator.call(onValid, [objectOf(values, true)]);
	}));
	const formState = objectOf([["errors", objectOf([])], ["isSubmitting", literal(false)]], true);
	return objectOf([
		["register", register],
		["handleSubmit", handleSubmit],
		["formState", formState],
		["control", UNKNOWN]
	], true);
}
const reactHookForm = {
	name: "react-hook-form",
	matches: (module) => /^react-hook-form$/u.test(module),
	calls: FORM_CALLS
};
// src/analysis/packages/react-router/framework-mode.ts
function frameworkRoots(evaluator) {
	return [...evaluator.project.files.keys()].filter((path) => /(?:^|\/)routes\.[jt]s$/u.test(path)).toSorted(compareText).flatMap((path) => {
		const routes = evaluator.project.files.get(path)?.includes("@react-router/dev/routes") ?? false ? evaluator.exported(path, "default") : null;
		return routes === null ? [] : [rootOf(path, routes, evaluator)];
	});
}
function rootOf(path, routes, evaluator) {
	const folder = folderOf$1(path);
	const elementOfFile = (file) => moduleElement(joinPath(folder, file), evaluator);
	const table = routesElement(routes);
	const around = moduleElement(joinPath(folder, "root"), evaluator);
	const content = around === null ? table : routeChain([around, table], "");
	return {
		value: inLayout(joinPath(folder, "root"), content, evaluator),
		source: {
			path,
			line: 1
		},
		kind: "table",
		by: "react-router-framework",
		elementOfFile
	};
}
function inLayout(root, content, evaluator) {
	const path = evaluator.project.resolve(root, `./${root.slice(root.lastIndexOf("/") + 1)}`);
	const layout = path === null ? null : evaluator.exported(path, "Layout");
	if (layout?.kind !== "function") return content;
	return elementOf$1(layout, objectOf([["children", content]]));
}
function moduleElement(path, evaluator) {
	const file = evaluator.project.resolve(path, `./${path.slice(path.lastIndexOf("/") + 1)}`);
	const component = file === null ? null : evaluator.exported(file, "default");
	return component?.kind === "function" ? elementFor$1(component) : null;
}
// src/analysis/packages/react-router/index.ts
const MODULE$1 = /^(?:react-router(?:-dom)?(?:\/dom)?|@remix-run\/react|wouter|@react-router\/dev\/routes)$/u;
const reactRouter = {
	name: "react-router",
	matches: (module) => MODULE$1.test(module) || module === "#router",
	calls: ROUTER_CALLS,
	component: routerComponent,
	roots: frameworkRoots
};
// src/analysis/packages/react/calls.ts
const CONTEXT_DEFAULT = "#default";
const CONTEXT_MODULE = "#context";
const REACT_CALLS = new Map([
	["useState", useState],
	["useReducer", useReducer],
	["useRef", ([initial], evaluator) => stateOf(evaluator, () => objectOf([["current", initial ?? UNDEFINED]])).value],
	["createRef", () => objectOf([["current", literal(null)]])],
	["useMemo", ([compute], evaluator) => compute === void 0 ? UNKNOWN : evaluator.call(compute, [])],
	["useCallback", ([callback]) => callback ?? UNKNOWN],
	["useEffectEvent", ([callback]) => callback ?? UNKNOWN],
	["useDeferredValue", ([value]) => value ?? UNKNOWN],
	["useId", (_, evaluator) => literal(`:${nextKey(evaluator)}:`)],
	["useEffect", useEffect],
	["useLayoutEffect", useEffect],
	["useInsertionEffect", useEffect],
	["useTransition", (_, evaluator) => arrayOf([literal(false), native("startTransition", ([run]) => callNow(run, evaluator))])],
	["startTransition", ([run], evaluator) => callNow(run, evaluator)],
	["createContext", createContext],
	["useContext", useContext],
	["use", useContext],
	["memo", ([component]) => component ?? UNKNOWN],
	["forwardRef", ([component]) => component ?? UNKNOWN],
	["lazy", lazy],
	["createElement", createElement],
	["cloneElement", cloneElement],
	["isValidElement", ([value]) => value === void 0 ? literal(false) : literal(value.kind === "element")],
	["Children.map", ([children, change], evaluator) => childrenMap(children, change, evaluator)],
	["Children.toArray", ([children]) => asArray(children)]
]);
function nextKey({ session }) {
	const { instance } = renderStateOf(session);
	if (instance === null) return "#outside";
	const key = `${instance.path}#${instance.hooks}`;
	instance.hooks += 1;
	return key;
}
function stateOf(evaluator, initial) {
	const key = nextKey(evaluator);
	const { session } = evaluator;
	const known = session.store.get(key);
	const value = known ?? initial();
	if (known === void 0) session.store.set(key, value);
	renderStateOf(session).reads.noteState(key, {
		value,
		isInitial: known === void 0
	});
	return {
		key,
		value
	};
}
function useState([initial], evaluator) {
	const { key, value } = stateOf(evaluator, () => {
		if (initial === void 0) return UNDEFINED;
		return initial.kind === "function" ? evaluator.call(initial, []) : initial;
	});
	return arrayOf([value, native("setState", ([next]) => {
		const { store, mode } = evaluator.session;
		if (mode === "render") return UNDEFINED;
		const isUpdate = next?.kind === "function" || next?.kind === "native";
		store.set(key, isUpdate ? evaluator.call(next, [store.get(key) ?? UNKNOWN]) : next ?? UNDEFINED);
		return UNDEFINED;
	})]);
}
function useReducer([reducer, initial, initialise], evaluator) {
	const { key, value } = stateOf(evaluator, () => initialise === void 0 ? initial ?? UNDEFINED : evaluator.call(initialise, [initial ?? UNDEFINED]));
	return arrayOf([value, native("dispatch", ([action]) => {
		const { store, mode } = evaluator.session;
		if (mode === "render" || reducer === void 0) return UNDEFINED;
		store.set(key, evaluator.call(reducer, [store.get(key) ?? UNKNOWN, action ?? UNDEFINED]));
		return UNDEFINED;
	})]);
}
function useEffect([callback], { session }) {
	if (callback !== void 0) renderStateOf(session).effects.push(callback);
	return UNDEFINED;
}
function callNow(run, evaluator) {
	return run === void 0 || evaluator.session.mode === "render" ? UNDEFINED : evaluator.call(run, []);
}
let contextsMade = 0;
function createContext([initial]) {
	contextsMade += 1;
	const id = String(contextsMade);
	return objectOf([
		["Provider", {
			kind: "external",
			module: CONTEXT_MODULE,
			name: id
		}],
		["Consumer", {
			kind: "external",
			module: CONTEXT_MODULE,
			name: `${id}.Consumer`
		}],
		[CONTEXT_DEFAULT, initial ?? UNDEFINED]
	]);
}
function contextId(context) {
	const provider = context?.kind === "object" ? context.properties.get("Provider") : void 0;
	return provider?.kind === "external" && provider.module === "#context" ? provider.name : null;
}
function useContext([context], { session }) {
	const id = contextId(context);
	if (id === null || context?.kind !== "object") return UNKNOWN;
	const { contexts, reads } = renderStateOf(session);
	const provided = contexts.get(id);
	reads.noteContext(id, provided);
	return provided ?? context.properties.get(CONTEXT_DEFAULT) ?? UNKNOWN;
}
function lazy([load], evaluator) {
	const module = load === void 0 ? UNKNOWN : evaluator.call(load, []);
	return evaluator.member(module, "default");
}
function createElement([type, properties, ...children]) {
	if (type === void 0) return UNKNOWN;
	const tag = type.kind === "literal" ? String(type.value) : type;
	const given = properties?.kind === "object" ? [...properties.properties] : [];
	const only = children.length === 1 ? children[0] : void 0;
	const content = children.length === 0 ? [] : [["children", only ?? arrayOf(children)]];
	return {
		kind: "element",
		type: tag,
		properties: objectOf([...given, ...content]),
		path: "",
		line: 1,
		column: 0
	};
}
function cloneElement([element, properties]) {
	if (element?.kind !== "element") return element ?? UNKNOWN;
	return withProperties(element, properties?.kind === "object" ? [...properties.properties] : []);
}
function withProperties(element, added) {
	const { properties, open } = element.properties;
	return {
		...element,
		properties: objectOf([...properties, ...added], open)
	};
}
function asArray(children) {
	if (children === void 0) return arrayOf([]);
	return children.kind === "array" ? children : arrayOf([children]);
}
function childrenMap(children, change, evaluator) {
	const list = asArray(children);
	if (change === void 0 || list.kind !== "array") return UNKNOWN;
	return evaluator.call(evaluator.member(list, "map"), [change]);
}
// src/analysis/packages/react/components.ts
const TRANSPARENT = new Set([
	"Fragment",
	"StrictMode",
	"Suspense",
	"Profiler"
]);
function reactComponent(type) {
	if (type.module === "#context") return contextPart(type.name);
	return TRANSPARENT.has(componentName(type)) ? transparent : null;
}
function contextPart(name) {
	const [id = "", part] = name.split(".");
	return { render: (element, place, renderer) => part === "Consumer" ? renderConsumer(id, element, place, renderer) : renderProvider(id, element, place, renderer) };
}
function renderConsumer(id, element, place, renderer) {
	const children = element.properties.properties.get("children");
	const value = readContext(place, id) ?? UNKNOWN;
	return children === void 0 ? [] : renderer.render(renderer.evaluator.call(children, [value]), place);
}
function renderProvider(id, element, place, renderer) {
	const value = element.properties.properties.get("value") ?? UNKNOWN;
	const contexts = new Map([...place.contexts, [id, value]]);
	return renderChildren(element, {
		...place,
		contexts
	}, renderer);
}
// src/analysis/packages/react/index.ts
const MODULE = /^(?:react|preact(?:\/hooks|\/compat)?|#jsx)$/u;
const react = {
	name: "react",
	matches: (module) => MODULE.test(module) || module === "#context",
	calls: REACT_CALLS,
	component: reactComponent
};
// src/analysis/packages/requests.ts
const requests = {
	name: "axios, ky",
	matches: (module) => module === "axios" || module === "ky",
	isRequest: () => true
};
// src/analysis/packages/servers.ts
const MODULES = new Set([
	"express",
	"fastify",
	"koa",
	"hono"
]);
const METHODS = new Set([
	"get",
	"post",
	"put",
	"patch",
	"delete",
	"all"
]);
const ROUTERS = /^(?:app|server|api|fastify|\w*[rR]outer|routes?)$/u;
const EXPRESS_LIKE = /\b(?:express|fastify|koa|hono|Router)\b/u;
const servers = {
	name: "express, fastify, koa, hono",
	matches: (module) => MODULES.has(module),
	endpoints: (project) => [...project.files].flatMap(([path, text]) => {
		return isScript(path) && !project.isTest(path) && EXPRESS_LIKE.test(text) ? callEndpoints(path, project) : [];
	})
};
function callEndpoints(path, project) {
	const module = project.parse(path);
	const found = [];
	if (module === null) return found;
	walk(module.program, (node) => {
		const endpoint = node.type === "CallExpression" ? endpointOf(node) : null;
		if (endpoint !== null) found.push({
			...endpoint,
			source: {
				path,
				line: lineOf(node)
			},
			by: "express"
		});
	});
	return found;
}
function endpointOf(call) {
	const { callee } = call;
	if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return null;
	if (callee.property.type !== "Identifier" || !METHODS.has(callee.property.name)) return null;
	const [path] = call.arguments;
	if (!(ROUTERS.test(callee.object.name) && call.arguments.length > 1) || path?.type !== "StringLiteral" || !path.value.startsWith("/")) return null;
	return {
		method: callee.property.name === "all" ? "ANY" : callee.property.name.toUpperCase(),
		path: path.value
	};
}
// src/analysis/packages/styled-components.ts
const styledComponents = {
	name: "styled-components",
	matches: (module) => /styled|goober|linaria/u.test(module),
	call: styledCall,
	template: ({ name }) => /^[a-z]\w*$/u.test(name) ? literal(name) : null
};
function styledCall({ name }, args) {
	const tag = /^([a-z]\w*)\.attrs$/u.exec(name)?.[1];
	return tag === void 0 ? args[0] ?? UNKNOWN : literal(tag);
}
// src/analysis/packages/translations/catalogues.ts
const CATALOGUE = /(?:^|\/)(?:locales?|i18n|lang|langs|languages|messages|translations|intl)\/(?:[^/]+\/){0,3}[\w.-]+\.json$/iu;
const ENGLISH = /(?:^|[/._-])en(?:[-_](?:us|gb))?(?:[/._-]|$)/iu;
const known = new WeakMap();
function isCatalogue(path) {
	return CATALOGUE.test(path);
}
function messageFor(project, key) {
	const messages = known.get(project) ?? readCatalogues(project);
	known.set(project, messages);
	const bare = key.includes(":") ? key.slice(key.indexOf(":") + 1) : key;
	const text = messages.get(key) ?? messages.get(bare);
	if (text === void 0) return null;
	const value = concatenate(text.split(/\{\{?[^{}]*\}?\}|%[sd]/u).flatMap((part, index) => index === 0 ? [part] : [{ field: null }, part]));
	return value.kind === "literal" ? {
		...value,
		translated: true
	} : value;
}
function readCatalogues(project) {
	const paths = [...project.files.keys()].filter((path) => isCatalogue(path)).toSorted(compareText);
	const english = paths.filter((path) => ENGLISH.test(path));
	const messages = new Map();
	for (const path of english.length > 0 ? english : paths.slice(0, 1)) {
		const json = readJson(project.files.get(path) ?? "");
		if (json === null) project.gaps.note(badJson(path));
		addMessages(messages, json, "", 0);
	}
	return messages;
}
function addMessages(messages, json, prefix, depth) {
	if (!(json instanceof Map) || !isWithin("messageDepth", depth)) return;
	for (const [key, value] of json) {
		const name = prefix === "" ? key : `${prefix}.${key}`;
		if (typeof value === "string") {
			if (!messages.has(name)) messages.set(name, value);
		} else addMessages(messages, value, name, depth + 1);
	}
}
// src/analysis/packages/translations/calls.ts
const HOOKS = new Set([
	"useTranslation",
	"useTranslations",
	"useLingui",
	"useIntl"
]);
const FUNCTIONS = /^(?:t|translate|gettext|i18n\.t|i18next\.t|default\.t)$/u;
function translate(callee, args, evaluator) {
	if (FUNCTIONS.test(callee.name) && /i18n|intl|lingui/u.test(callee.module)) return message(args, "", evaluator);
	const hook = callee.name.split(".").at(-1) ?? "";
	if (!HOOKS.has(hook)) return null;
	const scope = hook === "useTranslations" ? stringOf(args[0]) ?? "" : "";
	const t = native("t", (parts) => message(parts, scope, evaluator));
	const asObject = objectOf([
		["t", t],
		["formatMessage", t],
		["_", t],
		["i18n", objectOf([["t", t]], true)]
	], true);
	if (hook === "useTranslations") return t;
	return hook === "useTranslation" ? {
		...asObject,
		properties: new Map([...asObject.properties, ["0", t]])
	} : asObject;
}
function message([key, fallback], scope, evaluator) {
	const id = key?.kind === "object" ? stringOf(key.properties.get("id")) : stringOf(key);
	if (id === null) return UNKNOWN;
	const found = messageFor(evaluator.project, scope === "" ? id : `${scope}.${id}`);
	if (found !== null) return found;
	return (key?.kind === "object" ? key.properties.get("defaultMessage") : defaultOf(fallback)) ?? UNKNOWN;
}
function defaultOf(fallback) {
	if (fallback?.kind === "literal" && typeof fallback.value === "string") return fallback;
	return fallback?.kind === "object" ? fallback.properties.get("defaultValue") : void 0;
}
// src/analysis/packages/registry.ts
const PACKAGES = [
	browser,
	react,
	reactRouter,
	next,
	reactHookForm,
	classNames,
	styledComponents,
	requests,
	servers,
	computing,
	icons,
	overlays,
	{
		name: "i18next, next-intl, react-intl, Lingui",
		matches: () => true,
		call: translate
	},
	dataFetching,
	conventions
];
// src/analysis/source/priority.ts
const SCRIPT = String.raw`\.[cm]?[jt]sx?$`;
const rule = (pattern, name, rank) => ({
	pattern: new RegExp(pattern, "iu"),
	class: name,
	rank
});
const RULES = [
	rule(String.raw`(?:^|/)package\.json$`, "manifest", 100),
	rule(String.raw`(?:^|/)(?:playwright(?:-ct)?|cypress)\.config${SCRIPT}`, "config", 99),
	rule(String.raw`(?:^|/)(?:tsconfig|jsconfig)(?:\.[\w-]+)?\.json$`, "config", 98),
	rule(String.raw`(?:^|/)(?:next|vite|vitest|react-router|remix)\.config${SCRIPT}`, "config", 97),
	rule(String.raw`(?:^|/)(?:pyproject\.toml|gemfile|composer\.json|pubspec\.yaml|build\.gradle(?:\.kts)?)$`, "manifest", 60),
	rule(String.raw`(?:^|/)(?:e2e|tests?|playwright|specs?|__tests__|cypress)/.*${SCRIPT}|\.(?:spec|test|cy|setup)${SCRIPT}`, "test", 45),
	rule(String.raw`\.(?:stories|story)${SCRIPT}|\.d\.ts$|(?:^|/)__mocks__/`, "other", 1),
	rule(String.raw`(?:^|/)(?:locales?|i18n|lang|translations|messages)/(?:.*[/._-])?en(?:[-_]\w+)?(?:/.*)?\.json$`, "other", 82),
	rule(String.raw`(?:^|/)(?:main|index|app|root|client|entry\.client)${SCRIPT}`, "entry", 94),
	rule(String.raw`(?:^|/)(?:app|pages)/api/|(?:^|/)(?:server|api|controllers?)/.*${SCRIPT}|(?:^|/)route${SCRIPT}`, "api", 60),
	rule(String.raw`(?:^|/)(?:routes?|router|routing|paths)(?:/index)?${SCRIPT}`, "route", 95),
	rule(String.raw`(?:^|/)(?:page|layout|template|_app|_document|default)${SCRIPT}`, "page", 93),
	rule(String.raw`(?:^|/)(?:pages|routes|views)/.*${SCRIPT}|(?:page|view)${SCRIPT}`, "page", 90),
	rule(String.raw`(?:^|/)screens/.*${SCRIPT}|screen${SCRIPT}`, "screen", 90),
	rule(String.raw`\.(?:html?|vue|svelte|astro)$`, "page", 88),
	rule(String.raw`form\w*${SCRIPT}|(?:^|/)forms?/.*${SCRIPT}`, "form", 85),
	rule(String.raw`layout\w*${SCRIPT}|(?:^|/)layouts?/.*${SCRIPT}`, "component", 84),
	rule(String.raw`(?:^|/)(?:components?|ui|widgets|features?|modules|shared|common)/.*\.[cm]?[jt]sx$`, "component", 80),
	rule(String.raw`\.[jt]sx$`, "component", 76),
	rule(String.raw`(?:^|/)(?:components?|ui|features?|hooks?|contexts?|stores?|lib|utils?|config|constants?)/.*${SCRIPT}`, "other", 70),
	rule(SCRIPT, "other", 55),
	rule(String.raw`\.css$`, "other", 30),
	rule(String.raw`\.json$`, "other", 10)
];
const OTHER = {
	class: "other",
	rank: 0
};
const ASIDE = /(?:^|\/)(?:docs?|examples?|samples?|fixtures?|scripts?|tools|storybook|\.github|benchmarks?)\//iu;
function pathPriority(path) {
	const found = RULES.find((candidate) => candidate.pattern.test(path));
	if (found === void 0) return OTHER;
	const penalty = ASIDE.test(path) ? 30 : 0;
	return {
		class: found.class,
		rank: Math.max(0, found.rank - penalty)
	};
}
const TEST_PATH = /(?:^|\/)(?:e2e|tests?|__tests__|__mocks__|cypress|playwright|specs?)\/|\.(?:spec|test|cy|stories|story|setup)\.[cm]?[jt]sx?$/iu;
function isTestPath(path) {
	return TEST_PATH.test(path);
}
// src/analysis/source/aliases.ts
const CONFIG = /(?:^|\/)(?:tsconfig(?:\.[\w-]+)?|jsconfig)\.json$/u;
const CUSTOMARY = ["@/", "~/"];
function readAliases(files, roots, gaps) {
	const configured = [...files].filter((file) => CONFIG.test(file.path)).flatMap((file) => aliasesOf(file, gaps));
	const customary = roots.flatMap((folder) => CUSTOMARY.flatMap((prefix) => customaryTargets(folder, prefix)));
	const nearestFirst = (a, b) => b.folder.length - a.folder.length || compareText(a.folder, b.folder) || b.prefix.length - a.prefix.length;
	return [...configured.toSorted(nearestFirst), ...customary.toSorted(nearestFirst)];
}
function aliasesOf(file, gaps) {
	const folder = folderOf$1(file.path);
	const json = readJson(file.text);
	if (json === null) gaps.note(badJson(file.path));
	const options = json?.get("compilerOptions");
	if (!(options instanceof Map)) return [];
	const baseUrl = options.get("baseUrl");
	const base = typeof baseUrl === "string" ? joinPath(folder, baseUrl) : folder;
	const paths = options.get("paths");
	const mapped = paths instanceof Map ? [...paths].flatMap(([key, to]) => mapping(folder, base, key, to)) : [];
	const bare = typeof baseUrl === "string" ? [{
		folder,
		prefix: "",
		target: base,
		exact: false
	}] : [];
	return [...mapped, ...bare];
}
function mapping(folder, base, key, targets) {
	return (Array.isArray(targets) ? targets : []).filter((target) => typeof target === "string").map((target) => ({
		folder,
		prefix: key.replace(/\*$/u, ""),
		target: joinPath(base, target.replace(/\*$/u, "")),
		exact: !key.endsWith("*")
	}));
}
function customaryTargets(folder, prefix) {
	return [
		"src",
		"app",
		""
	].map((inner) => ({
		folder,
		prefix,
		target: joinPath(folder, inner),
		exact: false
	}));
}
// src/analysis/source/resolve.ts
const EXTENSIONS = [
	"",
	".tsx",
	".ts",
	".jsx",
	".js",
	".mjs",
	".cjs",
	".mts",
	".cts",
	".json"
];
const INDEX = EXTENSIONS.slice(1).map((extension) => `/index${extension}`);
function createResolver(paths, aliases) {
	const existing = (base) => {
		const bare = base.replace(/\.[cm]?jsx?$/u, "");
		for (const stem of bare === base ? [base] : [base, bare]) for (const ending of [...EXTENSIONS, ...INDEX]) if (paths.has(stem + ending)) return stem + ending;
		return null;
	};
	return (from, specifier) => {
		const clean = specifier.split("?", 1)[0] ?? "";
		if (clean.startsWith(".")) return existing(joinPath(folderOf$1(from), clean));
		for (const alias of aliasesFor(aliases, from)) {
			const target = applyAlias(alias, clean);
			const found = target === null ? null : existing(target);
			if (found !== null) return found;
		}
		return null;
	};
}
function aliasesFor(aliases, from) {
	return aliases.filter((alias) => alias.folder === "" || from.startsWith(`${alias.folder}/`));
}
function applyAlias(alias, specifier) {
	if (alias.exact) return specifier === alias.prefix ? alias.target : null;
	return specifier.startsWith(alias.prefix) ? joinPath(alias.target, specifier.slice(alias.prefix.length)) : null;
}
// src/analysis/source/project.ts
function createProject(sources, options) {
	const files = new Map(sources.map((file) => [file.path, file.text]));
	const paths = new Set([...options.paths, ...files.keys()]);
	const aliases = readAliases(sources, options.roots, options.gaps);
	const unparsed = new Set();
	const kept = new Map();
	const parse = (path) => {
		const known = kept.get(path);
		if (known !== void 0) return known;
		const text = files.get(path);
		if (text === void 0 || !isScript(path) || unparsed.has(path)) return null;
		try {
			return readModule(path, parseScript(path, text));
		} catch (error) {
			unparsed.add(path);
			options.gaps.note({
				kind: "file",
				what: `the file ${path}`,
				why: `it cannot be parsed as JavaScript or TypeScript: ${messageOf(error)}`,
				help: "a file that its own compiler accepts",
				source: {
					path,
					line: 1
				}
			});
			return null;
		}
	};
	return {
		files,
		paths,
		roots: options.roots,
		resolve: createResolver(paths, aliases),
		isTest: (path) => isTestPath(path.slice(options.workingDirectory.length)),
		gaps: options.gaps,
		parse,
		module(path) {
			const known = kept.get(path);
			if (known !== void 0) return known;
			const read = parse(path);
			if (read !== null) kept.set(path, read);
			return read;
		}
	};
}
// src/analysis/analyse.ts
async function analyse(sources, options) {
	const files = [];
	for await (const file of sources) files.push(file);
	files.sort((a, b) => compareText(a.path, b.path));
	const gaps = createGapLog();
	const noteAnywhere = (limit) => gaps.note(limitGap(limit, NOWHERE));
	return watchLimits(noteAnywhere, () => readFacts(files, options, gaps));
}
function readFacts(files, options, gaps) {
	const packages = readPackages(files, gaps);
	const roots = [...new Set([
		options.workingDirectory,
		"",
		...packages.map((item) => item.path)
	])];
	const project = createProject(files, {
		...options,
		roots,
		gaps
	});
	const { dialects = DIALECTS, packages: models = PACKAGES } = options;
	const known = createPackages(models);
	const read = new Set(dialects.flatMap(({ stacks }) => stacks));
	noteUnreadStacks(packages, read, project);
	const { routes, screens } = readScreens(project, dialects, known);
	notePackagesWithoutPages(packages, read, {
		pages: routes.map(({ source }) => source.path),
		gaps
	});
	return {
		version: "1",
		working_directory: options.workingDirectory,
		packages: [...packages],
		routes,
		...factorScreens(screens),
		endpoints: [...known.endpoints(project)],
		tests: readTests(project),
		gaps: gaps.list()
	};
}
function readScreens(project, dialects, packages) {
	const evaluator = createEvaluator(project, packages);
	const pages = watchLimits(limitNoter(evaluator, NOWHERE), () => findPages$1(dialects, {
		project,
		evaluator,
		packages
	}));
	const byRoute = new Map(pages.map((page) => [page.route, page]));
	const pageAt = (path) => byRoute.get(path) ?? null;
	const steps = () => evaluator.steps;
	const built = new Map();
	for (const page of byImportance(pages)) try {
		const context = {
			page,
			pageAt,
			steps,
			gaps: project.gaps
		};
		const noteHere = limitNoter(evaluator, page.source);
		built.set(page, watchLimits(noteHere, () => buildScreen(context)));
	} catch (error) {
		project.gaps.note({
			kind: "page",
			what: `the page ${page.route}`,
			why: messageOf(error),
			help: "tests of it that are written by hand",
			source: page.source
		});
	}
	const inOrder = pages.flatMap((page) => built.get(page) ?? []);
	return {
		routes: inOrder.map(({ route }) => route),
		screens: inOrder.flatMap(({ screen }) => screen ?? [])
	};
}
function byImportance(pages) {
	return pages.toSorted((a, b) => weightOf(a) - weightOf(b));
}
function weightOf({ route }) {
	return route.split("/").length + (/[:*]/u.test(route) ? 100 : 0);
}
const NOWHERE = {
	path: "package.json",
	line: 1
};
function limitNoter(evaluator, page) {
	return (limit) => {
		const { at } = evaluator.session;
		const source = at === null ? page : {
			path: at.path,
			line: at.node.loc?.start.line ?? 1
		};
		evaluator.project.gaps.note(limitGap(limit, source));
	};
}
// src/repository/selection/glob.ts
function parseGlob(pattern) {
	return { segments: pattern.split("/").filter((segment) => segment !== "" && segment !== ".").map((segment) => segment === "**" ? ["**"] : charactersOf(segment)) };
}
function globMatches(glob, path) {
	return matchWithStars(glob.segments, path.split("/"), SEGMENT_RULES);
}
function matchWithStars(pattern, values, rules) {
	let at = 0;
	let star = -1;
	let starValue = 0;
	for (let value = 0; value < values.length;) {
		const want = pattern[at];
		const have = values[value] ?? "";
		if (want !== void 0 && rules.isStar(want)) {
			star = at;
			starValue = value;
			at += 1;
		} else if (want !== void 0 && rules.isSame(want, have)) {
			at += 1;
			value += 1;
		} else if (star === -1) return false;
		else {
			starValue += 1;
			value = starValue;
			at = star + 1;
		}
	}
	return pattern.slice(at).every((rest) => rules.isStar(rest));
}
const CHARACTER_RULES = {
	isStar: (pattern) => pattern === "*",
	isSame: (pattern, character) => characterMatches(pattern, character)
};
const SEGMENT_RULES = {
	isStar: (pattern) => pattern[0] === "**",
	isSame: (pattern, segment) => matchWithStars(pattern, Array.from(segment), CHARACTER_RULES)
};
function charactersOf(pattern) {
	const pieces = [];
	for (let at = 0; at < pattern.length;) {
		const end = pattern[at] === "[" ? pattern.indexOf("]", at + 2) : -1;
		const length = end !== -1 ? end + 1 - at : pattern[at] === "\\" ? 2 : 1;
		pieces.push(pattern.slice(at, at + length));
		at += length;
	}
	return pieces;
}
function characterMatches(pattern, character) {
	if (pattern === "?") return true;
	if (pattern.startsWith("\\")) return pattern.slice(1) === character;
	if (!pattern.startsWith("[") || pattern.length < 3) return pattern === character;
	const negated = pattern[1] === "!" || pattern[1] === "^";
	return setHolds(pattern.slice(negated ? 2 : 1, -1), character) !== negated;
}
function setHolds(set, character) {
	for (let at = 0; at < set.length; at += 1) {
		const from = set[at] ?? "";
		const to = set[at + 2];
		if (set[at + 1] === "-" && to !== void 0) {
			if (from <= character && character <= to) return true;
			at += 2;
		} else if (from === character) return true;
	}
	return false;
}
// src/repository/selection/attributes.ts
const MAX_RULES = 200;
const MAX_PATTERN_LENGTH = 150;
const NOTHING = {
	generated: null,
	vendored: null,
	binary: false,
	lfs: false
};
function readAttributes(files) {
	const rules = files.toSorted((a, b) => depthOf(a.path) - depthOf(b.path)).flatMap((file) => rulesOf(file)).slice(0, MAX_RULES);
	return (path) => {
		const found = { ...NOTHING };
		for (const rule of rules) if (path.startsWith(rule.folder) && globMatches(rule.glob, path.slice(rule.folder.length))) Object.assign(found, rule.sets);
		return found;
	};
}
function rulesOf(file) {
	const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
	const rules = [];
	for (const line of file.text.split("\n")) {
		const [pattern, ...words] = line.trim().split(/\s+/u);
		if (pattern === void 0 || pattern === "" || pattern.startsWith("#")) continue;
		const sets = setsOf(words);
		if (Object.keys(sets).length === 0 || isTooCostly(pattern)) continue;
		const glob = parseGlob(pattern.includes("/") ? pattern : `**/${pattern}`);
		rules.push({
			folder,
			glob,
			sets
		});
	}
	return rules;
}
function isTooCostly(pattern) {
	return pattern.length > MAX_PATTERN_LENGTH || pattern.split("*").length > 9;
}
function setsOf(words) {
	const sets = {};
	for (const word of words) {
		const isOff = word.startsWith("-") || word.startsWith("!") || word.endsWith("=false");
		const name = word.replace(/^[-!]/u, "").replace(/=(?:true|false)$/u, "");
		if (name === "linguist-generated") sets.generated = !isOff;
		if (name === "linguist-vendored") sets.vendored = !isOff;
		if (name === "binary") sets.binary = !isOff;
		if (name === "filter=lfs") sets.lfs = !isOff;
	}
	return sets;
}
function depthOf(path) {
	return path.split("/").length;
}
// src/repository/selection/decode-source.ts
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
const MAX_LFS_POINTER_BYTES = 1024;
const MINIFIED_MEAN_LINE = 500;
const MINIFIED_FROM_LENGTH = 2e3;
const HEAD_LENGTH = 1e3;
const GENERATED_MARK = /@generated\b|\bCode generated by\b[^\n]{0,200}\bDO NOT EDIT\b/u;
function decodeSource(bytes) {
	if (bytes.length > 409600) return { skip: "huge" };
	if (isUtf16(bytes)) return { skip: "encoding" };
	if (bytes.includes(0)) return { skip: "binary" };
	const text = decodeUtf8(bytes);
	if (text === null) return { skip: "encoding" };
	if (text.length <= MAX_LFS_POINTER_BYTES && text.startsWith(LFS_POINTER)) return { skip: "lfs" };
	if (isMinified(text)) return { skip: "minified" };
	if (GENERATED_MARK.test(text.slice(0, HEAD_LENGTH))) return { skip: "generated" };
	return { text };
}
function isUtf16(bytes) {
	const [first, second] = bytes;
	return first === 255 && second === 254 || first === 254 && second === 255;
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: false
		}).decode(bytes);
	} catch {
		return null;
	}
}
function isMinified(text) {
	if (text.length < MINIFIED_FROM_LENGTH) return false;
	let lines = 1;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines += 1;
	return text.length / lines > MINIFIED_MEAN_LINE;
}
// src/repository/selection/filter-tree.ts
function filterTree(entries, options) {
	const kept = [];
	const skipped = {};
	for (const entry of entries) {
		const reason = isBelow(entry.path, options.workingDirectory) ? classify(entry, options.attributes(entry.path)) : "outside_working_directory";
		if (reason === null) kept.push(entry);
		else skipped[reason] = (skipped[reason] ?? 0) + 1;
	}
	return {
		kept,
		skipped
	};
}
function isBelow(path, folder) {
	return folder === "" || path.startsWith(`${folder}/`);
}
// src/repository/selection/select-files.ts
const LISTED = {
	smoke: new Set([
		"entry",
		"config",
		"manifest"
	]),
	core: new Set([
		"entry",
		"config",
		"manifest",
		"route",
		"page",
		"screen",
		"form"
	]),
	standard: new Set([
		"entry",
		"config",
		"manifest",
		"route",
		"page",
		"screen",
		"form",
		"component",
		"test",
		"api"
	]),
	deep: null
};
function selectFiles(kept, depth, priority) {
	const classes = LISTED[depth];
	const ranked = kept.map((entry) => ({
		entry,
		...priority(entry.path)
	}));
	const read = ranked.toSorted((a, b) => b.rank - a.rank || compare(a.entry.path, b.entry.path)).slice(0, DEPTH_LIMITS[depth].filesRead).map(({ entry }) => entry);
	return {
		listed: ranked.filter((item) => classes === null || classes.has(item.class)).map(({ entry }) => entry).toSorted((a, b) => compare(a.path, b.path)),
		read,
		notRead: kept.length - read.length
	};
}
function compare(left, right) {
	if (left === right) return 0;
	return left < right ? -1 : 1;
}
// src/repository/selection/workspaces.ts
var import_dist = require_dist();
const WORKSPACE_FILES = [
	"pnpm-workspace.yaml",
	"package.json",
	"lerna.json"
];
const patternList = array(string().max(300)).max(200);
const declaration = object({
	packages: patternList.optional(),
	workspaces: union([patternList, object({ packages: patternList })]).optional()
});
function detectWorkspaces(sources) {
	for (const file of WORKSPACE_FILES) {
		const text = sources.texts.get(file);
		const patterns = text === void 0 ? [] : patternsOf(file, text);
		if (patterns.length > 0) return {
			declaredBy: file,
			packages: packagesMatching(patterns, sources.paths)
		};
	}
	return {
		declaredBy: null,
		packages: []
	};
}
function patternsOf(file, text) {
	const parsed = declaration.safeParse(parseOrNull(file, text));
	if (!parsed.success) return [];
	const { packages, workspaces } = parsed.data;
	if (file !== "package.json") return packages ?? [];
	return Array.isArray(workspaces) ? workspaces : workspaces?.packages ?? [];
}
function parseOrNull(file, text) {
	try {
		return file.endsWith(".yaml") ? (0, import_dist.parse)(text, { maxAliasCount: 0 }) : JSON.parse(text);
	} catch {
		return null;
	}
}
function packagesMatching(patterns, paths) {
	const included = patterns.filter((pattern) => !pattern.startsWith("!")).map(parseGlob);
	const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => parseGlob(pattern.slice(1)));
	return paths.filter((path) => path.endsWith("/package.json") && !path.includes("node_modules/")).map((path) => path.slice(0, -13)).filter((folder) => included.some((glob) => globMatches(glob, folder))).filter((folder) => !excluded.some((glob) => globMatches(glob, folder))).toSorted();
}
// src/safety/secret-files.ts
const SECRET_NAMES = new Set([
	".env",
	".envrc",
	".npmrc",
	".yarnrc",
	".pypirc",
	".netrc",
	"_netrc",
	".git-credentials",
	".htpasswd",
	".pgpass",
	".dockercfg",
	".dockerconfigjson",
	"id_rsa",
	"id_dsa",
	"id_ecdsa",
	"id_ed25519",
	"credentials.json",
	"secrets.json",
	"secrets.yml",
	"secrets.yaml",
	"secrets.toml",
	"terraform.tfvars"
]);
const SECRET_SHAPES = [
	/^\.env\./,
	/\.(?:pem|key|ppk|pfx|kdbx|tfstate)$/,
	/^(?:client[-_]secret|service[-_]account)[^/]*\.json$/
];
const SAMPLE = /\.(?:example|sample|template|dist|defaults)$/;
const SECRET_PATHS = /(?:^|\/)(?:\.aws\/credentials|\.kube\/config|\.docker\/config\.json)$/;
function isSecretFile(path) {
	const lower = path.toLowerCase();
	const name = lower.slice(lower.lastIndexOf("/") + 1);
	if (SAMPLE.test(name)) return false;
	return SECRET_NAMES.has(name) || SECRET_SHAPES.some((shape) => shape.test(name)) || SECRET_PATHS.test(lower);
}
// src/mcp/packages.ts
const MAX_PACKAGES_NAMED = 12;
const MAX_FOLDERS_NAMED = 5;
function monorepoNotice(paths, sources) {
	const { declaredBy, packages } = detectWorkspaces({
		paths,
		texts: new Map(sources.map(({ path, text }) => [path, text]))
	});
	if (declaredBy === null || packages.length < 2) return null;
	const named = listed(packages, MAX_PACKAGES_NAMED);
	return `${declaredBy} declares ${packages.length} packages, which are read as one: ${named}. Set working-directory to one of them to test it alone.`;
}
function checkWorkingDirectory(folder, paths) {
	if (paths.length === 0 || paths.some((path) => isBelow(path, folder))) return;
	const nearest = nearestFolders(folder, paths);
	const hint = nearest.length === 0 ? "It has no folders: leave it out." : `Near it: ${listed(nearest, MAX_FOLDERS_NAMED)}.`;
	throw new NamedError("InvalidInput", `working-directory: ${JSON.stringify(folder.slice(0, 200))} is no folder of the repository at this commit. ${hint}`);
}
function nearestFolders(wanted, paths) {
	const segments = new Set(wanted.toLowerCase().split("/"));
	const packages = new Set(paths.filter((path) => path.endsWith("/package.json")).map((path) => folderOf(path)));
	return [...new Set(paths.map((path) => folderOf(path)))].filter((folder) => folder !== "" && !folder.includes("node_modules")).map((folder) => {
		const own = folder.toLowerCase().split("/");
		return {
			folder,
			common: own.filter((segment) => segments.has(segment)).length,
			isPackage: packages.has(folder),
			depth: own.length
		};
	}).toSorted((a, b) => b.common - a.common || Number(b.isPackage) - Number(a.isPackage) || a.depth - b.depth || compareText(a.folder, b.folder)).slice(0, MAX_FOLDERS_NAMED).map(({ folder }) => folder);
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function listed(folders, most) {
	const names = folders.slice(0, most).map((folder) => JSON.stringify(folder));
	const rest = folders.length - names.length;
	return rest === 0 ? names.join(", ") : `${names.join(", ")} and ${rest} more`;
}
// src/mcp/read-sources.ts
const MAX_ATTRIBUTES_FILES = 100;
const MAX_ATTRIBUTES_BYTES = 262144;
const MAX_SOURCE_BYTES = 134217728;
async function readGitAttributes(reader, entries) {
	const files = entries.filter((entry) => isAttributesFile(entry)).toSorted((a, b) => a.path.split("/").length - b.path.split("/").length).slice(0, MAX_ATTRIBUTES_FILES);
	if (files.length === 0) return readAttributes([]);
	const { sources } = await readSources(reader, files);
	return readAttributes(sources);
}
function isAttributesFile({ path, mode, size }) {
	const isFile = mode === "100644" || mode === "100755";
	const named = path === ".gitattributes" || path.endsWith("/.gitattributes");
	return isFile && named && size <= MAX_ATTRIBUTES_BYTES && !path.includes("node_modules/");
}
function withinMemory(entries, maxBytes = MAX_SOURCE_BYTES) {
	let bytes = 0;
	return entries.filter(({ size }) => {
		if (bytes + size > maxBytes) return false;
		bytes += size;
		return true;
	});
}
async function readSources(reader, entries) {
	const paths = pathsBySha(entries);
	const sources = [];
	const unreadable = new Map();
	for await (const { sha, bytes } of reader.readBlobs(entries)) {
		const decoded = decodeSource(bytes);
		const text = "text" in decoded ? hideSecretShapes(decoded.text) : "";
		for (const path of paths.get(sha) ?? []) if ("text" in decoded) sources.push({
			path,
			text
		});
		else unreadable.set(path, decoded.skip);
	}
	return {
		sources: sources.toSorted((a, b) => compareText(a.path, b.path)),
		unreadable
	};
}
function pathsBySha(entries) {
	const paths = new Map();
	for (const { sha, path } of entries) {
		const known = paths.get(sha);
		if (known === void 0) paths.set(sha, [path]);
		else known.push(path);
	}
	return paths;
}
// src/mcp/read-text.ts
const KEPT_FILES = 8;
function createTextReader(reader, listed) {
	const entries = new Map(listed.map((entry) => [entry.path, entry]));
	const kept = new Map();
	const contentsOf = (entry) => {
		const known = kept.get(entry.sha);
		if (known !== void 0) return known;
		const text = readOne(reader, entry);
		kept.set(entry.sha, text);
		text.catch(() => kept.delete(entry.sha));
		const oldest = kept.keys().next().value;
		if (kept.size > KEPT_FILES && oldest !== void 0) kept.delete(oldest);
		return text;
	};
	return async (path, range) => {
		const entry = entries.get(path);
		if (entry === void 0) throw notListed(path);
		const piece = pieceOf(await contentsOf(entry), range);
		return {
			path,
			sha: entry.sha,
			size: entry.size,
			...piece
		};
	};
}
async function readOne(reader, entry) {
	for await (const { bytes } of reader.readBlobs([entry])) {
		const decoded = decodeSource(bytes);
		if ("text" in decoded) return hideSecretShapes(decoded.text);
		throw new NamedError("InvalidInput", `path: ${JSON.stringify(entry.path)} is not given as text (${decoded.skip}). Read another file.`);
	}
	throw new NamedError("RepositoryCorrupt", `${JSON.stringify(entry.path)} could not be read.`);
}
function notListed(path) {
	return new NamedError("InvalidInput", `path: ${JSON.stringify(path.slice(0, 200))} is not a listed file. Take a path exactly as repo.tree gives it: relative to the repository root, without "./" or "..".`);
}
function pieceOf(text, { offset, limit }) {
	if (offset > text.length) throw new NamedError("InvalidInput", `offset: the file has ${text.length} characters, so there is nothing at ${offset}. Start at 0, or go on at next_offset.`);
	const end = offset + limit;
	if (end >= text.length) return {
		text: text.slice(offset),
		next_offset: null
	};
	const whole = splitsCharacter(text, end) ? end + 1 : end;
	return {
		text: text.slice(offset, whole),
		next_offset: whole < text.length ? whole : null
	};
}
function splitsCharacter(text, index) {
	const before = text.charCodeAt(index - 1);
	const after = text.charCodeAt(index);
	return before >= 55296 && before <= 56319 && after >= 56320 && after <= 57343;
}
// src/mcp/workspace.ts
async function openWorkspace(reader, { depth, workingDirectory, onNotice, stopwatch = createStopwatch() }) {
	const entries = await stopwatch.time("list", () => reader.listTree());
	checkWorkingDirectory(workingDirectory, entries.map((entry) => entry.path));
	const { kept, skipped } = withoutSecretFiles(filterTree(entries, {
		workingDirectory,
		attributes: await stopwatch.time("read", () => readGitAttributes(reader, entries))
	}));
	if (kept.length === 0) throw nothingToRead(workingDirectory, skipped);
	const selection = selectFiles(kept, depth, pathPriority);
	const read = withinMemory(selection.read);
	const { sources, unreadable } = await stopwatch.time("read", () => readSources(reader, read));
	const paths = kept.map((entry) => entry.path);
	const notice = workingDirectory === "" ? monorepoNotice(paths, sources) : null;
	if (notice !== null) onNotice?.(notice);
	const onPhase = (phase, milliseconds) => stopwatch.add(`analyse.${phase}`, milliseconds);
	const appModel = await stopwatch.time("analyse", () => analyse(sources, {
		workingDirectory,
		paths,
		onPhase
	}));
	const listedPaths = new Set([...selection.listed.map((entry) => entry.path), ...citedPaths(appModel)]);
	const readable = kept.filter((entry) => !unreadable.has(entry.path));
	const fileTree = readable.filter((entry) => listedPaths.has(entry.path));
	return {
		revision: revisionOf(reader, {
			depth,
			workingDirectory
		}),
		fileTree: fileTree.map(({ path, size, sha }) => ({
			path,
			size,
			sha
		})),
		appModel,
		omitted: sumCounts([
			...Object.entries(skipped),
			...[...unreadable.values()].map((reason) => [reason, 1]),
			["beyond_depth", readable.length - fileTree.length],
			["not_read", kept.length - read.length]
		]),
		readText: createTextReader(reader, fileTree),
		usage: () => reader.usage()
	};
}
function withoutSecretFiles({ kept, skipped }) {
	const shown = kept.filter(({ path }) => !isSecretFile(path));
	const secret = kept.length - shown.length;
	return {
		kept: shown,
		skipped: secret === 0 ? skipped : {
			...skipped,
			secret
		}
	};
}
function revisionOf({ snapshot }, options) {
	const { repository, commit } = snapshot;
	return hashOf({
		repository,
		commit,
		...options
	});
}
function nothingToRead(workingDirectory, skipped) {
	const where = workingDirectory === "" ? "The repository" : `The folder "${workingDirectory}"`;
	const reasons = Object.entries(skipped).map(([reason, files]) => `${reason}: ${files}`);
	const why = reasons.length === 0 ? "" : ` Left out: ${reasons.join(", ")}.`;
	return new NamedError("SourceEmpty", `${where} holds no source file to read.${why} Check the source and the working directory.`);
}
function sumCounts(counts) {
	const sums = new Map();
	for (const [reason, files] of counts) sums.set(reason, (sums.get(reason) ?? 0) + files);
	const present = [...sums].filter(([, files]) => files > 0);
	return Object.fromEntries(present.toSorted(([a], [b]) => a < b ? -1 : 1));
}
export { openWorkspace as t };
