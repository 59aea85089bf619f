import { u as require__stands_in_yaml } from "../packages/stand-ins.js";
import { T as union, c as array, v as object, w as string } from "../packages/zod.js";
import { R as MOST_FILES_READ } from "./key-url.js";
import { n as classify } from "./classify.js";
import { a as mapFormIds, i as mapElementIds, n as isLocalId, o as toLocalId, r as mapEffectIds } from "./open-app-model.js";
import { n as parseExpression, t as parse$1 } from "../packages/babel-parser.js";
import { t as Parser } from "../packages/htmlparser2.js";
import { i as screenPath, n as appRoute$1, r as isAppRoute } from "./mobile.js";
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
		parts: Array.from({ length: numbers.size }, (_, number) => partOf$4(kinds, number)),
		screens: screens.map((screen, index) => factoredScreen(screen, kinds, index))
	};
}
function partId(number) {
	return `part:${number + 1}`;
}
function partOf$4({ elements, forms, effects, files }, number) {
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
	appIds: {
		max: 60,
		of: "builds of one mobile app"
	},
	arguments: {
		max: 8,
		of: "arguments of calls that are not known"
	},
	bracketDepth: {
		max: 500,
		of: "brackets in one another"
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
	effectRounds: {
		max: 3,
		of: "effects that cause one another"
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
	nativeCalls: {
		max: 3e4,
		of: "calls that one look at a screen follows"
	},
	nestedRouters: {
		max: 3,
		of: "tables of routes in one another"
	},
	optionsDepth: {
		max: 3,
		of: "levels of options handed to a package"
	},
	ownCalls: {
		max: 4,
		of: "methods of a page object that call one another"
	},
	patternText: {
		max: 24,
		of: "characters that a pattern with repetitions in one another looks at"
	},
	pageNodes: {
		max: 6e3,
		of: "nodes of one page"
	},
	pageSheets: {
		max: 60,
		of: "style sheets of one page"
	},
	pageScripts: {
		max: 12,
		of: "scripts of one page"
	},
	pageChanges: {
		max: 200,
		of: "changes of a page by one event"
	},
	reexports: {
		max: 12,
		of: "modules that export the same name again"
	},
	proseLength: {
		max: 200,
		of: "characters of one text that is no name"
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
	treeKeys: {
		max: 600,
		of: "components in one another"
	},
	treeDepth: {
		max: 120,
		of: "elements in one another"
	},
	triggers: {
		max: 60,
		of: "controls of one page that are tried"
	},
	xcconfigDepth: {
		max: 12,
		of: "settings of Xcode that name one another"
	},
	typeLength: {
		max: 200,
		of: "pieces of one type"
	},
	valueDepth: {
		max: 12,
		of: "levels of a value"
	},
	wordingDepth: {
		max: 40,
		of: "elements in one another whose text is a name"
	},
	xmlText: {
		max: 3e6,
		of: "characters of one XML file"
	},
	wordings: {
		max: 4,
		of: "texts that one element may read"
	}
};
let noteReached = null;
let placeNow = null;
function watchLimits(note, work) {
	const before = noteReached;
	noteReached = note;
	try {
		return work();
	} finally {
		noteReached = before;
	}
}
function lookAt(place, work) {
	const before = placeNow;
	placeNow = place;
	try {
		return work();
	} finally {
		placeNow = before;
	}
}
function isWithin(name, count) {
	const limit = LIMITS[name];
	if (count <= limit.max) return true;
	noteReached?.(limit, placeNow);
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
function limitGap({ max, of }, { path, line }) {
	return {
		kind: "limit",
		what: of,
		why: `more than ${max} of them are not followed`,
		help: "tests of what is left out that are written by hand",
		source: {
			path,
			line
		}
	};
}
function noteLimitsIn(path, gaps, work) {
	return noteLimitsAt({
		path,
		line: 1
	}, gaps, work);
}
function noteLimitsAt(source, gaps, work) {
	return watchLimits((limit, place) => gaps.note(limitGap(limit, place ?? source)), work);
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/analysis/source/languages/slim.ts
function slim(root) {
	const pending = [root];
	for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
		if (node.loc) node.loc = new Start(node.loc.start);
		forgetSpelling(node);
		for (const value of Object.values(node)) addNodes(value, pending);
	}
}
function forgetSpelling(node) {
	if (node.extra !== void 0) node.extra = void 0;
}
function addNodes(value, nodes) {
	if (Array.isArray(value)) for (const item of value) addNodes(item, nodes);
	else if (isNode$1(value)) nodes.push(value);
}
function isNode$1(value) {
	return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
var Start = class {
	line;
	column;
	index;
	constructor({ line, column, index }) {
		this.line = line;
		this.column = column;
		this.index = index;
	}
	get start() {
		return this;
	}
	get end() {
		return this;
	}
	get filename() {
		return "";
	}
	get identifierName() {}
};
// src/analysis/source/languages/script.ts
const SCRIPT$2 = /\.[cm]?[jt]sx?$/u;
function isScript(path) {
	return SCRIPT$2.test(path) && !path.endsWith(".d.ts");
}
function parseScript(path, text, startLine = 1) {
	const { program } = parse$1("\n".repeat(startLine - 1) + text, {
		sourceType: "unambiguous",
		errorRecovery: true,
		attachComment: false,
		plugins: pluginsFor(path)
	});
	slim(program);
	return program;
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
		case "ObjectExpression": return new Map(node.properties.flatMap((item) => entryOf$1(item, depth)));
		default: return null;
	}
}
function entryOf$1(item, depth) {
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
	for (const child of childrenOf$4(root)) walk(child, enter, depth + 1);
}
const known$11 = new WeakMap();
function contains$1(root, types) {
	const answers = known$11.get(types) ?? new WeakMap();
	known$11.set(types, answers);
	const found = answers.get(root) ?? isIn$2(root, types);
	answers.set(root, found);
	return found;
}
function isIn$2(root, types) {
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
function childrenOf$4(node) {
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
	else if (statement.type === "ExpressionStatement") readCommonExport(statement, draft);
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
		const name = item.type === "ImportSpecifier" ? nameOf$5(item.imported) : item.type === "ImportDefaultSpecifier" ? "default" : "*";
		draft.imports.set(item.local.name, {
			specifier,
			name
		});
	}
}
function readNamedExport(statement, draft) {
	const specifier = statement.source?.value;
	for (const item of statement.specifiers) if (item.type === "ExportSpecifier") {
		const local = nameOf$5(item.local);
		draft.exports.set(nameOf$5(item.exported), specifier === void 0 ? {
			kind: "local",
			name: local
		} : {
			kind: "imported",
			from: {
				specifier,
				name: local
			}
		});
	} else if (item.type === "ExportNamespaceSpecifier" && specifier !== void 0) draft.exports.set(nameOf$5(item.exported), {
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
function readCommonExport({ expression }, draft) {
	if (expression.type !== "AssignmentExpression") return;
	const { left, right } = expression;
	if (left.type !== "MemberExpression" || left.property.type !== "Identifier") return;
	if (isCalled(left.object, "exports")) return setCommon(left.property.name, right, draft);
	if (!isCalled(left.object, "module") || left.property.name !== "exports") return;
	if (draft.exports.has("default")) return;
	draft.exports.set("default", {
		kind: "expression",
		node: right
	});
	if (right.type !== "ObjectExpression") return;
	for (const property of right.properties) if (property.type === "ObjectProperty" && property.key.type === "Identifier") setCommon(property.key.name, property.value, draft);
}
function setCommon(name, value, { exports }) {
	exports.set(name, value.type === "Identifier" ? {
		kind: "local",
		name: value.name
	} : {
		kind: "expression",
		node: value
	});
}
function isCalled(node, name) {
	return node.type === "Identifier" && node.name === name;
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
function nameOf$5(node) {
	return node.type === "Identifier" ? node.name : node.value;
}
// src/analysis/partial.ts
const STRENGTH$1 = {
	no: 0,
	maybe: 1,
	yes: 2
};
function weaker(left, right) {
	return STRENGTH$1[left] <= STRENGTH$1[right] ? left : right;
}
const HOLE$1 = "${…}";
function writeParts(parts) {
	return parts.map((part) => typeof part === "string" ? part : HOLE$1).join("");
}
function collapse(text) {
	return text.replaceAll(/\s+/gu, " ").trim();
}
function isKnown(text) {
	return text.replaceAll(HOLE$1, "").trim() !== "";
}
// src/analysis/code/value.ts
const UNKNOWN$1 = {
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
function native(name, call, madeOf) {
	return {
		kind: "native",
		name,
		call,
		...madeOf && { madeOf }
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
	return flat.length === 0 ? UNKNOWN$1 : {
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
function isNullish(value) {
	return value.kind === "literal" && (value.value === null || value.value === void 0);
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
	return value.kind === "object" ? value.properties.get(name) ?? UNDEFINED : UNKNOWN$1;
}
function toValue(json, depth) {
	if (!isWithin("valueDepth", depth)) return UNKNOWN$1;
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
function assign$1(target, value, scope, evaluator) {
	if (target.type === "Identifier") {
		scope.assign(target.name, value);
		return value;
	}
	if (target.type !== "MemberExpression") return value;
	const object = evaluator.evaluate(target.object, scope);
	const key = target.computed ? stringOf(evaluator.evaluate(target.property, scope)) : nameOf$4(target.property);
	if (key === null) return value;
	if (object.kind === "dom") evaluator.session.dom.write(object.key, key, value);
	else if (object.kind === "object") evaluator.session.store.assignProperty(object, key, value, evaluator.walk.isShared(object));
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
			const rest = value.kind === "array" ? arrayOf(value.items.slice(index), value.rest) : arrayOf([], UNKNOWN$1);
			evaluator.bind(item.argument, rest, scope);
		} else evaluator.bind(item, evaluator.member(value, String(index)), scope);
	}
}
function bindProperties(pattern, value, scope, evaluator) {
	const taken = [];
	for (const item of pattern.properties) {
		if (item.type === "RestElement") {
			evaluator.bind(item.argument, mapVariants(value, (one) => without$1(one, taken)), scope);
			continue;
		}
		const key = item.computed ? stringOf(evaluator.evaluate(item.key, scope)) : nameOf$4(item.key);
		if (key !== null) taken.push(key);
		evaluator.bind(item.value, key === null ? UNKNOWN$1 : evaluator.member(value, key), scope);
	}
}
function without$1(value, names) {
	if (value.kind !== "object") return objectOf([], true);
	return objectOf([...value.properties].filter(([name]) => !names.includes(name)), value.open);
}
function nameOf$4(key) {
	if (key.type === "Identifier") return key.name;
	if (key.type === "StringLiteral") return key.value;
	if (key.type === "PrivateName") return `#${key.id.name}`;
	return key.type === "NumericLiteral" ? String(key.value) : null;
}
// src/analysis/code/classes.ts
const GETTER = "#get";
function classValue(node, scope, evaluator) {
	const above = exists(node.superClass) ? evaluator.evaluate(node.superClass, scope) : null;
	const base = above?.kind === "native" && above.construct !== void 0 ? above : null;
	const parts = {
		node,
		scope,
		evaluator,
		base
	};
	const members = new Map(base?.members ?? []);
	const made = {
		...native(node.id?.name ?? "class", () => UNDEFINED),
		members,
		construct: (instance, args) => construct(parts, instance, args)
	};
	const whole = (above?.kind === "external" ? evaluator.host.extend?.(above, made, evaluator) : null) ?? inherited(base, made, evaluator) ?? made;
	addStatics$1(parts, members, whole);
	return whole;
}
function inherited(base, made, evaluator) {
	const of = base?.extends;
	return of === void 0 ? null : evaluator.host.extend?.(of, made, evaluator) ?? null;
}
function instanceOf(made, args, evaluator) {
	const instance = objectOf([]);
	evaluator.walk.made(instance);
	made.construct?.(instance, args);
	return instance;
}
function construct(parts, instance, args) {
	const { node, evaluator, base } = parts;
	const scope = parts.scope.child();
	scope.declare("this", instance);
	const methods = membersOf(node, false).filter((member) => member.type !== "ClassProperty");
	let isBegun = false;
	const begin = (given) => {
		if (!isBegun) base?.construct?.(instance, given);
		const above = new Map(instance.properties);
		if (base !== null) scope.declare("super", {
			...native("super", begin),
			members: above
		});
		isBegun = true;
		for (const method of methods) addMember$1(method, instance.properties, scope, evaluator);
		for (const field of fieldsOf$1(node, false)) addField$1(field, instance.properties, scope, evaluator);
		return UNDEFINED;
	};
	scope.declare("super", native("super", (given) => begin(given)));
	const own = membersOf(node, false).find((member) => "kind" in member && member.kind === "constructor");
	if (!(base !== null && own !== void 0)) begin(args);
	if (own?.type !== "ClassMethod") return;
	evaluator.call({
		kind: "function",
		node: own,
		scope
	}, args);
	if (!isBegun) begin(args);
}
function membersOf({ body }, isStatic) {
	return body.body.flatMap((member) => isMember$1(member) && (member.static ?? false) === isStatic ? [member] : []);
}
function isMember$1(member) {
	return /^Class(?:Private)?(?:Method|Property)$/u.test(member.type);
}
function fieldsOf$1(node, isStatic) {
	return membersOf(node, isStatic).filter(({ type }) => type.endsWith("Property"));
}
function addField$1(member, properties, scope, evaluator) {
	if (member.type !== "ClassProperty" && member.type !== "ClassPrivateProperty") return;
	const name = keyOf$4(member, scope, evaluator);
	const value = exists(member.value) ? evaluator.evaluate(member.value, scope) : UNDEFINED;
	if (name !== null) properties.set(name, value);
}
function addMember$1(member, properties, scope, evaluator) {
	if (member.type !== "ClassMethod" && member.type !== "ClassPrivateMethod") return;
	const name = keyOf$4(member, scope, evaluator);
	if (name === null || member.kind === "constructor" || member.kind === "set") return;
	const method = {
		kind: "function",
		node: member,
		scope
	};
	const value = member.kind === "get" ? native(GETTER, () => evaluator.call(method, [])) : method;
	properties.set(name, value);
}
function addStatics$1({ node, scope, evaluator }, members, whole) {
	const inside = scope.child();
	inside.declare("this", whole);
	if (exists(node.id)) inside.declare(node.id.name, whole);
	for (const member of membersOf(node, true)) addMember$1(member, members, inside, evaluator);
	for (const field of fieldsOf$1(node, true)) addField$1(field, members, inside, evaluator);
}
function keyOf$4(member, scope, evaluator) {
	if (member.key.type === "PrivateName") return `#${member.key.id.name}`;
	return "computed" in member && member.computed ? stringOf(evaluator.evaluate(member.key, scope)) : nameOf$4(member.key);
}
// src/analysis/code/awaiting.ts
var Suspended = class extends Error {
	name = "Suspended";
};
const PROMISE = "#promise";
const PENDING = {
	...UNKNOWN$1,
	origin: {
		module: PROMISE,
		name: "pending",
		args: []
	}
};
function isPending(value) {
	return value.kind === "unknown" && value.origin?.module === PROMISE;
}
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
// src/analysis/code/patterns.ts
const PATTERNS = new WeakMap();
function patternValue(source, flags, evaluator) {
	const pattern = compiled$1(source, flags, evaluator);
	if (pattern === null) return UNKNOWN$1;
	const tested = ([text]) => {
		const known = stringOf(text);
		if (text !== void 0 && known === null) evaluator.truth(text);
		const found = known === null ? null : run(pattern, known, () => fresh(pattern).test(known));
		return found === null ? UNKNOWN$1 : literal(found.result);
	};
	const executed = ([text]) => matchOf$3(pattern, stringOf(text));
	const made = objectOf([
		["test", native("test", tested, [])],
		["exec", native("exec", executed, [])],
		["source", literal(source)],
		["flags", literal(flags)]
	]);
	PATTERNS.set(made.properties, pattern);
	return made;
}
function compiled$1(source, flags, evaluator) {
	try {
		return new RegExp(source, flags);
	} catch (error) {
		evaluator.note({
			kind: "syntax",
			what: "a regular expression",
			why: String(error),
			help: "tests of what depends on it that are written by hand"
		});
		return null;
	}
}
function fresh({ source, flags }) {
	return new RegExp(source, flags);
}
const NESTED = /\([^()]*[+*}][^()]*\)[+*{]|\\\d/u;
function run(pattern, text, work) {
	return isWithin(NESTED.test(pattern.source) ? "patternText" : "scriptText", text.length) ? { result: work() } : null;
}
function matchOf$3(pattern, text) {
	const found = text === null ? null : run(pattern, text, () => fresh(pattern).exec(text));
	if (found === null) return UNKNOWN$1;
	return found.result === null ? literal(null) : listOf$2(found.result);
}
function listOf$2(parts) {
	return arrayOf(parts.map((part) => literal(part)));
}
function patternOf$3(value) {
	return value?.kind === "object" ? PATTERNS.get(value.properties) ?? null : null;
}
const METHODS$5 = new Map([
	["match", (text, pattern) => pattern.global ? allOf$2(text, pattern) : matchOf$3(pattern, text)],
	["search", (text, pattern) => literal(text.search(pattern))],
	["split", (text, pattern) => listOf$2(text.split(pattern))],
	["replace", replaced$1],
	["replaceAll", replaced$1]
]);
function allOf$2(text, pattern) {
	const found = text.match(pattern);
	return found === null ? literal(null) : listOf$2(found);
}
function replaced$1(text, pattern, by, evaluator) {
	if (by?.kind === "literal") return literal(text.replace(pattern, String(by.value)));
	if (by?.kind !== "function" && by?.kind !== "native") return UNKNOWN$1;
	let isKnown = true;
	const changed = text.replace(pattern, (...parts) => {
		const texts = parts.filter((part) => typeof part === "string" || part === void 0);
		const made = stringOf(evaluator.call(by, texts.map((part) => literal(part))));
		isKnown &&= made !== null;
		return made ?? "";
	});
	return isKnown ? literal(changed) : UNKNOWN$1;
}
function patternMethod(text, name, [first, other], evaluator) {
	const pattern = patternOf$3(first);
	const method = METHODS$5.get(name);
	if (pattern === null || method === void 0) return null;
	return run(pattern, text, () => method(text, fresh(pattern), other, evaluator))?.result ?? UNKNOWN$1;
}
const TYPED = "Sample Aa of a test run 0189, (ada.x@example.com) +1?-_";
function changesTyped(value) {
	const pattern = patternOf$3(value);
	return pattern === null || NESTED.test(pattern.source) || fresh(pattern).test(TYPED);
}
// src/analysis/code/names-used.ts
const known$10 = new WeakMap();
function namesUsedIn(node) {
	const found = known$10.get(node);
	if (found !== void 0) return found;
	const names = new Set();
	walk(node, (inner) => {
		if (inner.type === "Identifier" || inner.type === "JSXIdentifier") names.add(inner.name);
		else if (inner.type === "ThisExpression") names.add("this");
	});
	known$10.set(node, names);
	return names;
}
// src/analysis/code/same-value.ts
function isSameValue(one, other) {
	return one === other || new Comparison().areSame(one, other);
}
const WORTH = 2e3;
var Comparison = class {
	#left = WORTH;
	#begun = new Map();
	areSame(one, other) {
		if (Object.is(one, other)) return true;
		if (!isObject(one) || !isObject(other)) return false;
		this.#left -= 1;
		if (this.#left < 0) return false;
		if (Array.isArray(one)) return Array.isArray(other) && this.#lists(one, other);
		if (one instanceof Map) return other instanceof Map && this.#maps(one, other);
		if (isFunction$2(one)) return isFunction$2(other) && this.#functions(one, other);
		if (isNative(one)) return isNative(other) && this.#natives(one, other);
		return this.#records(one, other);
	}
	#lists(one, other) {
		if (one.length !== other.length) return false;
		return one.every((item, index) => this.areSame(item, other[index]));
	}
	#maps(one, other) {
		if (one.size !== other.size) return false;
		for (const [name, value] of one) if (!other.has(name) || !this.areSame(value, other.get(name))) return false;
		return true;
	}
	#records(one, other) {
		const [left, right] = [Object.keys(one), Object.keys(other)];
		if (left.length !== right.length) return false;
		return left.every((name, index) => right[index] === name && this.areSame(Reflect.get(one, name), Reflect.get(other, name)));
	}
	#natives(one, other) {
		if (one.madeOf === void 0 || other.madeOf === void 0) return false;
		return one.name === other.name && this.#lists(one.madeOf, other.madeOf);
	}
	#functions(one, other) {
		if (one.node !== other.node) return false;
		if (this.#hasBegun(one, other)) return true;
		return [...namesUsedIn(one.node)].every((name) => this.#names(name, one.scope, other.scope));
	}
	#names(name, one, other) {
		if (one.declaring(name) === other.declaring(name)) return true;
		return this.areSame(one.find(name), other.find(name));
	}
	#hasBegun(one, other) {
		const others = this.#begun.get(one) ?? new Set();
		const has = others.has(other);
		this.#begun.set(one, others.add(other));
		return has;
	}
};
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function isFunction$2(value) {
	return "kind" in value && value.kind === "function";
}
function isNative(value) {
	return "kind" in value && value.kind === "native";
}
// src/analysis/code/globals.ts
const GLOBAL = "global";
const ENTRIES$1 = "#entries";
function globalValue$1(name) {
	if (name === "undefined") return UNDEFINED;
	if (name === "NaN") return literal(NaN);
	if (name === "Infinity") return literal(Number.POSITIVE_INFINITY);
	return {
		kind: "external",
		module: GLOBAL,
		name
	};
}
const CALLS$11 = new Map([
	["String", ([value]) => value === void 0 ? literal("") : concatenate(textParts(value))],
	["Number", ([value]) => value?.kind === "literal" ? literal(Number(value.value)) : UNKNOWN$1],
	["parseInt", ([value]) => value?.kind === "literal" ? literal(Number.parseInt(String(value.value), 10)) : UNKNOWN$1],
	["Number.parseInt", ([value]) => parsed$2(value, (text) => Number.parseInt(text, 10))],
	["parseFloat", ([value]) => parsed$2(value, Number.parseFloat)],
	["Number.parseFloat", ([value]) => parsed$2(value, Number.parseFloat)],
	["isNaN", ([value]) => ofNumber(value, Number.isNaN)],
	["Number.isNaN", ([value]) => ofNumber(value, Number.isNaN)],
	["Number.isInteger", ([value]) => ofNumber(value, Number.isInteger)],
	["isFinite", ([value]) => ofNumber(value, Number.isFinite)],
	["new Set", ([list]) => setOf(list)],
	["new RegExp", ([source, flags], evaluator) => patternOf$2(source, flags, evaluator)],
	["Boolean", ([value], evaluator) => truthValue(value, evaluator)],
	["Object.keys", ([value]) => listOf$1(value, ([key]) => literal(key))],
	["Object.values", ([value]) => listOf$1(value, ([, item]) => item)],
	["Object.entries", ([value]) => listOf$1(value, ([key, item]) => arrayOf([literal(key), item]))],
	["Object.freeze", ([value]) => value ?? UNDEFINED],
	["Object.assign", assigned],
	["Object.fromEntries", fromEntries],
	["Array.from", arrayFrom],
	["Array.isArray", ([value]) => value?.kind === "array" ? literal(true) : UNKNOWN$1],
	["JSON.parse", parseJsonText],
	["JSON.stringify", ([value]) => ({
		...UNKNOWN$1,
		truthy: true,
		origin: jsonOf(value)
	})],
	["structuredClone", ([value]) => value ?? UNDEFINED],
	["Promise.resolve", ([value]) => value ?? UNDEFINED],
	["encodeURIComponent", ([value]) => value ?? UNDEFINED]
]);
function callStandard(name, args, evaluator) {
	return CALLS$11.get(name)?.(args, evaluator) ?? callMath(name, args);
}
const MATH = new Map([
	["Math.abs", Math.abs],
	["Math.ceil", Math.ceil],
	["Math.floor", Math.floor],
	["Math.max", Math.max],
	["Math.min", Math.min],
	["Math.pow", Math.pow],
	["Math.round", Math.round],
	["Math.sign", Math.sign],
	["Math.sqrt", Math.sqrt],
	["Math.trunc", Math.trunc]
]);
function callMath(name, args) {
	const compute = MATH.get(name);
	if (compute === void 0) return null;
	const result = compute(...args.map((arg) => arg.kind === "literal" ? Number(arg.value) : NaN));
	return Number.isNaN(result) ? UNKNOWN$1 : literal(result);
}
function jsonOf(value) {
	return {
		module: GLOBAL,
		name: "JSON.stringify",
		args: value === void 0 ? [] : [value]
	};
}
function patternOf$2(source, flags, evaluator) {
	const text = stringOf(source);
	return text === null ? UNKNOWN$1 : patternValue(text, stringOf(flags) ?? "", evaluator);
}
function parsed$2(value, parse) {
	return value?.kind === "literal" ? literal(parse(String(value.value))) : UNKNOWN$1;
}
function ofNumber(value, holds) {
	return value?.kind === "literal" ? literal(holds(Number(value.value))) : UNKNOWN$1;
}
function setOf(list) {
	if (list === void 0) return arrayOf([]);
	if (list.kind !== "array") return UNKNOWN$1;
	return arrayOf(list.items.filter((item, index) => list.items.findIndex((other) => isSameValue(item, other)) === index), list.rest);
}
function assigned([target = UNDEFINED, ...sources], evaluator) {
	if (target.kind !== "object") return sources.at(-1) ?? target;
	const { store } = evaluator.session;
	if (sources.some(({ kind }) => kind !== "object" && kind !== "literal")) return objectOf([...store.propertiesOf(target)], true);
	for (const source of sources) {
		if (source.kind !== "object") continue;
		for (const [name, value] of store.propertiesOf(source)) store.assignProperty(target, name, value, evaluator.walk.isShared(target));
	}
	return target;
}
function truthValue(value, evaluator) {
	const truth = value === void 0 ? false : evaluator.truth(value);
	return truth === null ? UNKNOWN$1 : literal(truth);
}
function listOf$1(value, item) {
	if (value?.kind !== "object") return arrayOf([], UNKNOWN$1);
	return arrayOf([...value.properties].map((entry) => item(entry)), value.open ? UNKNOWN$1 : null);
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
	const items = Number.isInteger(count) && count >= 0 && isWithin("repeatedLength", count) ? arrayOf(Array.from({ length: count }, () => UNDEFINED)) : source?.kind === "array" ? source : arrayOf([], UNKNOWN$1);
	if (change === void 0) return items;
	return arrayOf(items.items.map((item, index) => evaluator.call(change, [item, literal(index)])), items.rest === null ? null : evaluator.call(change, [items.rest, UNKNOWN$1]));
}
function parseJsonText([text]) {
	if (text?.kind === "literal" && text.value === null) return literal(null);
	if (text?.kind === "unknown" && text.origin?.name === "JSON.stringify") return text.origin.args[0] ?? UNKNOWN$1;
	const known = stringOf(text);
	if (known === "[]") return arrayOf([]);
	if (known === "{}") return objectOf([]);
	return known === "null" ? literal(null) : UNKNOWN$1;
}
// src/analysis/code/session.ts
var BudgetSpent = class extends Error {
	name = "BudgetSpent";
};
function leavingDom({ event }) {
	const writeGlobal = (name, value) => {
		if (LOCATION.test(name)) event.navigations.push(value);
	};
	return {
		...NO_PAGE$1,
		writeGlobal
	};
}
const LOCATION = /^(?:window\.|document\.)?location(?:\.href|\.pathname|\.hash)?$/u;
const NO_PAGE$1 = {
	read: () => UNKNOWN$1,
	write: () => void 0,
	writeGlobal: () => void 0,
	formValues: () => []
};
function takesOneWay({ mode, isOnce }) {
	return mode === "event" && !isOnce;
}
function onCondition(session, work) {
	return session.isOnce ? inAnyRound(session, work) : work();
}
function inAnyRound(session, work) {
	session.rounds += 1;
	try {
		return work();
	} finally {
		session.rounds -= 1;
	}
}
function createSession(mode, store, options = {}) {
	const session = {
		mode,
		steps: 0,
		maxSteps: options.maxSteps ?? STEPS_OF_LOOK,
		depth: 0,
		rounds: 0,
		at: null,
		store,
		isOnce: options.isOnce ?? false,
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
		inAnyEnvironment: options.inAnyEnvironment ?? false,
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
// src/analysis/code/arrays.ts
const METHODS$4 = new Map([
	["map", (array, [callback], evaluator) => mapItems(array, evaluator, (item, index) => callWith$1(evaluator, callback, item, index))],
	["flatMap", (array, [callback], evaluator) => flat(mapItems(array, evaluator, (item, index) => callWith$1(evaluator, callback, item, index)))],
	["flat", (array) => flat(array)],
	["filter", filter],
	["find", find$1],
	["findIndex", findIndex],
	["some", (array, [callback], evaluator) => some(array, callback, evaluator)],
	["every", every],
	["forEach", forEach],
	["reduce", reduce],
	["includes", includes],
	["has", includes],
	["indexOf", indexOf$1],
	["concat", (array, args) => append(array, args)],
	["join", join$1],
	["slice", slice$1],
	["at", (array, [index]) => itemAt$1(array, index)],
	["reverse", (array) => arrayOf(array.items.toReversed(), array.rest)],
	["toReversed", (array) => arrayOf(array.items.toReversed(), array.rest)],
	["sort", sorted],
	["toSorted", sorted],
	["keys", (array) => arrayOf(array.items.map((_, index) => literal(index)), array.rest)],
	["values", (array) => array],
	["entries", (array) => arrayOf(array.items.map((item, index) => arrayOf([literal(index), item])))]
]);
function arrayMember(array, name, evaluator) {
	if (name === "length" || name === "size") return array.rest === null ? literal(array.items.length) : UNKNOWN$1;
	const method = METHODS$4.get(name);
	if (method !== void 0) return native(name, (args) => method(array, args, evaluator));
	return /^\d+$/u.test(name) ? itemAt$1(array, literal(Number(name))) : UNDEFINED;
}
function itemAt$1(array, index) {
	const position = index?.kind === "literal" ? Number(index.value) : NaN;
	const item = Number.isInteger(position) ? array.items.at(position) : void 0;
	if (item !== void 0) return item;
	return array.rest !== null || Number.isNaN(position) ? UNKNOWN$1 : UNDEFINED;
}
function callWith$1(evaluator, callback, item, index) {
	if (callback === void 0) return UNKNOWN$1;
	return mapVariants(item, (value) => evaluator.call(callback, [value, literal(index)]));
}
function mapItems(array, { session }, change) {
	const items = cutTo("listItems", array.items).map((item, index) => change(item, index));
	const { rest } = array;
	if (rest === null) return arrayOf(items);
	return arrayOf(items, inAnyRound(session, () => change(rest, items.length)));
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
		if (passes === null) return UNKNOWN$1;
	}
	return array.rest === null ? UNDEFINED : UNKNOWN$1;
}
function findIndex(array, [callback], evaluator) {
	for (const [index, item] of array.items.entries()) {
		const passes = testItem(evaluator, callback, item, index);
		if (passes === true) return literal(index);
		if (passes === null) return UNKNOWN$1;
	}
	return array.rest === null ? literal(-1) : UNKNOWN$1;
}
function testsOf(array, callback, evaluator) {
	return new Set(array.items.map((item, index) => testItem(evaluator, callback, item, index)));
}
function some(array, callback, evaluator) {
	const tests = testsOf(array, callback, evaluator);
	if (tests.has(true)) return literal(true);
	return tests.has(null) || array.rest !== null ? UNKNOWN$1 : literal(false);
}
function every(array, [callback], evaluator) {
	const tests = testsOf(array, callback, evaluator);
	if (tests.has(false)) return literal(false);
	return tests.has(null) || array.rest !== null ? UNKNOWN$1 : literal(true);
}
function forEach(array, [callback], evaluator) {
	for (const [index, item] of array.items.entries()) callWith$1(evaluator, callback, item, index);
	const { rest } = array;
	if (rest !== null) inAnyRound(evaluator.session, () => callWith$1(evaluator, callback, rest, array.items.length));
	return UNDEFINED;
}
function reduce(array, [callback, initial], evaluator) {
	if (array.rest !== null || callback === void 0 || initial === void 0) return UNKNOWN$1;
	let total = initial;
	for (const [index, item] of array.items.entries()) total = evaluator.call(callback, [
		total,
		item,
		literal(index)
	]);
	return total;
}
function includes(array, [wanted]) {
	if (wanted?.kind !== "literal" || array.items.some((item) => item.kind !== "literal")) return UNKNOWN$1;
	const found = array.items.some((item) => item.kind === "literal" && item.value === wanted.value);
	return found || array.rest === null ? literal(found) : UNKNOWN$1;
}
function append(array, args) {
	const items = args.flatMap((arg) => arg.kind === "array" ? arg.items : [arg]);
	const rests = args.flatMap((arg) => arg.kind === "array" && arg.rest !== null ? [arg.rest] : []);
	return arrayOf(cutTo("listItems", [...array.items, ...items]), array.rest ?? rests[0] ?? null);
}
function join$1(array, [separator]) {
	if (array.rest !== null) return UNKNOWN$1;
	const between = separator === void 0 ? [","] : textParts(separator);
	return concatenate(array.items.flatMap((item, index) => [...index === 0 ? [] : between, ...textParts(item)]));
}
function slice$1(array, [start, end]) {
	const from = start === void 0 ? 0 : start.kind === "literal" ? Number(start.value) : NaN;
	const to = end === void 0 ? void 0 : end.kind === "literal" ? Number(end.value) : NaN;
	if (Number.isNaN(from) || Number.isNaN(to)) return arrayOf([], UNKNOWN$1);
	return arrayOf(array.items.slice(from, to), array.rest);
}
function indexOf$1({ items, rest }, [wanted]) {
	if (!(wanted?.kind === "literal" && items.every(({ kind }) => kind === "literal")) || rest !== null) return UNKNOWN$1;
	return literal(items.findIndex((item) => item.kind === "literal" && item.value === wanted.value));
}
function sorted(array, [compare], evaluator) {
	let isKnown = array.rest === null;
	const order = (one, other) => {
		const given = compare === void 0 ? byText(one, other) : evaluator.call(compare, [one, other]);
		isKnown &&= given.kind === "literal";
		return given.kind === "literal" ? Number(given.value) : 0;
	};
	const items = array.items.toSorted(order);
	return isKnown ? arrayOf(items) : array;
}
function byText(one, other) {
	if (one.kind !== "literal" || other.kind !== "literal") return UNKNOWN$1;
	const [left, right] = [String(one.value), String(other.value)];
	return literal(left < right ? -1 : left > right ? 1 : 0);
}
// src/analysis/code/list-changes.ts
const ANY$1 = arrayOf([], UNKNOWN$1);
const CHANGES$1 = new Map([
	["push", (list, args) => grown(append(list, [arrayOf(args)]))],
	["unshift", (list, args) => grown(append(arrayOf(args), [list]))],
	["pop", ({ items, rest }) => without(rest === null, items.slice(0, -1), items.at(-1))],
	["shift", ({ items, rest }) => items.length > 0 ? {
		list: arrayOf(items.slice(1), rest),
		gives: items[0] ?? UNDEFINED
	} : without(rest === null, [], UNDEFINED)],
	["splice", (list, args) => spliced(list, args)],
	["add", (list, [item = UNDEFINED]) => itself(has$1(list, item) ? list : append(list, [arrayOf([item])]))],
	["delete", (list, [item = UNDEFINED]) => removed(list, item)],
	["reverse", ({ items, rest }) => itself(arrayOf(items.toReversed(), rest))]
]);
function changesList(method) {
	return CHANGES$1.has(method);
}
function changeList(callee, args, scope, evaluator) {
	if (!(callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression") || callee.property.type !== "Identifier") return null;
	const change = callee.computed ? void 0 : CHANGES$1.get(callee.property.name);
	if (change === void 0) return null;
	const before = evaluator.evaluate(callee.object, scope);
	if (before.kind !== "array") return null;
	const { list, gives } = change(before, args);
	if (before.isDraft === true) Object.assign(before, {
		items: list.items,
		rest: list.rest
	});
	else assign$1(callee.object, list, scope, evaluator);
	return gives;
}
function has$1({ items }, item) {
	return items.some((other) => isSameValue(other, item));
}
function removed(list, item) {
	const left = list.items.filter((other) => !isSameValue(other, item));
	const gives = list.rest === null ? literal(left.length < list.items.length) : UNKNOWN$1;
	return {
		list: arrayOf(left, list.rest),
		gives
	};
}
function grown(list) {
	return {
		list,
		gives: list.rest === null ? literal(list.items.length) : UNKNOWN$1
	};
}
function itself(list) {
	return {
		list,
		gives: list
	};
}
function without(isKnown, items, taken) {
	return isKnown ? {
		list: arrayOf(items),
		gives: taken ?? UNDEFINED
	} : {
		list: ANY$1,
		gives: UNKNOWN$1
	};
}
function spliced({ items, rest }, [start, count, ...added]) {
	const from = start?.kind === "literal" ? Number(start.value) : NaN;
	const many = count === void 0 ? items.length : numberOf$2(count);
	if (rest !== null || Number.isNaN(from) || Number.isNaN(many)) return {
		list: ANY$1,
		gives: ANY$1
	};
	const list = [...items];
	const taken = list.splice(from, many, ...added);
	return {
		list: arrayOf(list),
		gives: arrayOf(taken)
	};
}
function numberOf$2(value) {
	return value.kind === "literal" ? Number(value.value) : NaN;
}
// src/analysis/code/assigned-names.ts
function assignedNames$1(statements) {
	return [...new Set(statements.flatMap((statement) => [...namesIn$1(statement)]))];
}
const known$9 = new WeakMap();
function namesIn$1(statement) {
	const found = known$9.get(statement);
	if (found !== void 0) return found;
	const names = new Set();
	walk(statement, (node) => {
		if (node.type === "AssignmentExpression" && node.left.type === "Identifier") names.add(node.left.name);
		if (node.type === "UpdateExpression" && node.argument.type === "Identifier") names.add(node.argument.name);
		const changed = changedList(node);
		if (changed !== null) names.add(changed);
		return !/Function/u.test(node.type);
	});
	known$9.set(statement, names);
	return names;
}
function changedList(node) {
	if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
	const { object, property } = node.callee;
	return property.type === "Identifier" && changesList(property.name) && object.type === "Identifier" ? object.name : null;
}
// src/analysis/code/alternatives.ts
function runAlternatives(bodies, scope, evaluator) {
	const names = assignedNames$1(bodies.flat());
	const before = snapshot(names, scope);
	const sides = bodies.map((body) => {
		for (const [name, value] of before) scope.assign(name, value);
		return {
			ended: onCondition(evaluator.session, () => evaluator.run(body, scope)),
			names: snapshot(names, scope)
		};
	});
	join(sides, before, scope);
	const rests = sides.map(({ ended }) => ended.rest);
	const jumps = sides.map(({ ended }) => ended.jump);
	const isSure = jumps.every((jump) => jump !== null);
	return {
		returned: sides.flatMap(({ ended }) => ended.returned).map((option) => weaken(option, "maybe")),
		rest: rests.every((rest) => rest === rests[0]) ? rests[0] ?? "yes" : "maybe",
		jump: isSure ? jumps[0] ?? null : null,
		mayJump: strongest([...isSure ? [] : jumps, ...sides.map(({ ended }) => ended.mayJump)])
	};
}
function strongest(jumps) {
	return jumps.find((jump) => jump?.kind === "break") ?? jumps.find((jump) => jump !== null) ?? null;
}
function weaken(option, presence) {
	return {
		value: option.value,
		presence: weaker(option.presence, presence)
	};
}
function snapshot(names, scope) {
	return new Map(names.map((name) => [name, scope.find(name) ?? UNDEFINED]));
}
function join(sides, before, scope) {
	const going = sides.filter(({ ended }) => ended.rest !== "no");
	const ways = going.length === 0 ? sides : going;
	for (const [name, value] of before) {
		const values = ways.map((side) => side.names.get(name) ?? UNDEFINED);
		scope.assign(name, either$1(values, value));
	}
}
function either$1(values, before) {
	const [first, ...others] = values;
	if (first !== void 0 && others.every((value) => value === first)) return first;
	const lists = values.filter((value) => grewFrom(value, before));
	if (before.kind === "array" && lists.length === values.length) {
		const items = lists.flatMap((list) => list.items.slice(before.items.length)).map((value) => variants([{
			value,
			presence: "maybe"
		}]));
		return arrayOf([...before.items, ...items], before.rest);
	}
	return variants(values.map((value) => ({
		value,
		presence: "maybe"
	})));
}
function grewFrom(value, before) {
	if (value.kind !== "array" || before.kind !== "array" || value.rest !== before.rest) return false;
	return before.items.every((item, index) => value.items[index] === item);
}
// src/analysis/code/leaving.ts
function leavingOf(value) {
	const live = (value.kind === "variants" ? value.options : [{
		value,
		presence: "yes"
	}]).filter(({ presence }) => presence !== "no");
	const leaves = live.filter((option) => isLeaving(option.value));
	if (leaves.length === 0) return {
		leaves,
		stays: value
	};
	const others = live.filter((option) => !isLeaving(option.value));
	if (others.length === 0) return {
		leaves,
		stays: null
	};
	const [only] = others;
	return {
		leaves,
		stays: others.length === 1 && only !== void 0 ? only.value : variants(others)
	};
}
function isLeaving(value) {
	return value.kind === "element" && value.leaves === true;
}
function endingOf({ leaves, stays }) {
	const rest = stays === null ? "no" : leaves.length > 0 ? "maybe" : "yes";
	const reached = stays === null ? "yes" : "maybe";
	return {
		returned: leaves.map((option) => weaken(option, reached)),
		rest,
		jump: null,
		mayJump: null
	};
}
// src/analysis/code/rounds.ts
function isLoop(statement) {
	return /^(?:For|While|DoWhile)\w*Statement$/u.test(statement.type);
}
function roundsOf(statement, scope, evaluator) {
	switch (statement.type) {
		case "ForOfStatement":
		case "ForInStatement": return roundsOver(statement, scope, evaluator);
		case "ForStatement": return countedRounds(statement, scope, evaluator);
		default: return testedRounds(statement, scope, evaluator);
	}
}
function roundsOver(statement, scope, evaluator) {
	const { items, rest } = itemsOf$4(statement, scope, evaluator);
	const { left } = statement;
	const target = left.type === "VariableDeclaration" ? left.declarations[0]?.id : left;
	return (round) => {
		const known = items[round - 1];
		const isKnown = known !== void 0 && isWithin("loopRounds", round);
		const item = isKnown ? known : known === void 0 ? rest : UNKNOWN$1;
		if (item === null) return null;
		const inner = scope.child();
		if (exists(target)) evaluator.bind(target, item, inner);
		return {
			scope: inner,
			isMany: !isKnown
		};
	};
}
function itemsOf$4({ type, right }, scope, evaluator) {
	const value = evaluator.evaluate(right, scope);
	if (type === "ForOfStatement" && value.kind === "array") return value;
	if (type === "ForOfStatement" && value.kind === "literal" && typeof value.value === "string") return arrayOf(Array.from(value.value, (letter) => literal(letter)));
	if (type === "ForInStatement" && value.kind === "object") return arrayOf(Array.from(value.properties.keys(), (key) => literal(key)), value.open ? UNKNOWN$1 : null);
	if (type === "ForInStatement" && value.kind === "array") return arrayOf(value.items.map((_, index) => literal(String(index))), value.rest === null ? null : UNKNOWN$1);
	return arrayOf([], UNKNOWN$1);
}
function countedRounds({ init, test, update }, scope, evaluator) {
	const declared = init?.type === "VariableDeclaration" ? init : null;
	const counters = declared?.declarations.flatMap(({ id }) => namesOfPattern(id)) ?? [];
	let inner = scope.child();
	if (declared !== null) evaluator.run([declared], inner);
	else if (exists(init)) evaluator.evaluate(init, inner);
	return (round) => {
		const before = snapshot(counters, inner);
		inner = scope.child();
		for (const [name, value] of before) inner.declare(name, value);
		if (round > 1 && exists(update)) evaluator.evaluate(update, inner);
		const goesOn = exists(test) ? evaluator.truth(evaluator.evaluate(test, inner)) : true;
		if (goesOn === false) return null;
		const isMany = goesOn === null || !isWithin("loopRounds", round);
		if (isMany) for (const name of counters) inner.assign(name, UNKNOWN$1);
		return {
			scope: inner,
			isMany
		};
	};
}
function testedRounds({ type, test }, scope, evaluator) {
	return (round) => {
		const goesOn = type === "DoWhileStatement" && round === 1 || evaluator.truth(evaluator.evaluate(test, scope));
		if (goesOn === false) return null;
		return {
			scope: scope.child(),
			isMany: goesOn === null || !isWithin("loopRounds", round)
		};
	};
}
// src/analysis/code/loops.ts
function runLoop(loop) {
	const { statement, scope, evaluator } = loop;
	const next = roundsOf(statement, scope, evaluator);
	const names = assignedNames$1([statement]);
	const returned = [];
	let rest = "yes";
	let mayEnd = null;
	for (let number = 1; rest !== "no"; number += 1) {
		const round = next(number);
		if (round === null) break;
		const before = snapshot(mayEnd === null ? [] : names, scope);
		const ended = round.isMany ? runMany(loop, round.scope) : evaluator.run([statement.body], round.scope);
		for (const [name, value] of before) scope.assign(name, either$1([value, scope.find(name) ?? value], value));
		const reached = mayEnd === null ? rest : "maybe";
		returned.push(...ended.returned.map((option) => weaken(option, reached)));
		rest = ended.rest === "no" && reached === "maybe" ? "maybe" : weaker(rest, ended.rest);
		if (endsLoop(ended.jump, loop)) return {
			returned,
			rest,
			jump: outwards(ended.jump, loop),
			mayJump: outwards(mayEnd, loop)
		};
		if (endsLoop(ended.mayJump, loop)) mayEnd = strongest([mayEnd, ended.mayJump]);
		if (round.isMany) break;
	}
	return {
		returned,
		rest,
		jump: null,
		mayJump: outwards(mayEnd, loop)
	};
}
function runMany({ statement, evaluator }, scope) {
	const before = snapshot(assignedNames$1([statement]), scope);
	for (const [name, value] of before) if (value.kind !== "array") scope.assign(name, UNKNOWN$1);
	const ended = inAnyRound(evaluator.session, () => evaluator.run([statement.body], scope));
	for (const [name, value] of before) scope.assign(name, afterMany(value, scope.find(name) ?? UNKNOWN$1));
	return {
		returned: ended.returned.map((option) => weaken(option, "maybe")),
		rest: ended.rest === "yes" ? "yes" : "maybe",
		jump: null,
		mayJump: strongest([ended.jump, ended.mayJump])
	};
}
function afterMany(before, after) {
	if (before.kind !== "array" || !grewFrom(after, before)) return UNKNOWN$1;
	const added = after.items.slice(before.items.length);
	const [only, ...others] = before.rest === null ? added : [before.rest, ...added];
	if (only === void 0) return after;
	const rest = others.length === 0 ? only : variants([only, ...others].map((value) => ({
		value,
		presence: "maybe"
	})));
	return arrayOf(before.items, rest);
}
function isOwn({ label }, loop) {
	return label === null || label === loop.label;
}
function endsLoop(jump, loop) {
	return jump !== null && (jump.kind === "break" || !isOwn(jump, loop));
}
function outwards(jump, loop) {
	return jump !== null && !isOwn(jump, loop) ? jump : null;
}
// src/analysis/code/typed-length.ts
const TYPED_LENGTH = {
	min: 12,
	max: 40
};
const SHORTEST = 2;
const SHORT = /name|nick|login|handle|zip|post|city|town|country|code|\botp|\bpin\b|token|amount|price|cost|salary|budget|quantity|\bage\b|search|filter|query|phone|mobile|\btel\b|street|address|team|title|link/iu;
const LONG = /passw|e-?mail/iu;
function shortestTyped(words) {
	return SHORT.test(words) && !LONG.test(words) ? SHORTEST : TYPED_LENGTH.min;
}
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
	const { min, max } = lengthsOf(field, session);
	switch (operator) {
		case ">": return atLeast(limit + 1, min, max);
		case ">=": return atLeast(limit, min, max);
		case "<": return not$1(atLeast(limit, min, max));
		case "<=": return not$1(atLeast(limit + 1, min, max));
		default: return null;
	}
}
function atLeast(limit, min, max) {
	if (min >= limit) return true;
	return max < limit ? false : null;
}
function not$1(known) {
	return known === null ? null : !known;
}
function lengthsOf(field, session) {
	if (!isFreeText(field, session)) return {
		min: 1,
		max: Number.POSITIVE_INFINITY
	};
	const words = [
		"type",
		"name",
		"placeholder",
		"id",
		"aria-label"
	].map((name) => session.dom.read(field, name)).map((one) => stringOf(one) ?? "").join(" ");
	return {
		...TYPED_LENGTH,
		min: shortestTyped(words)
	};
}
function isFreeText(field, session) {
	const attribute = (name) => stringOf(session.dom.read(field, name));
	return ![attribute("maxLength"), attribute("maxlength")].some((at) => at !== null) && !NO_FREE_TEXT.has(attribute("type") ?? "text");
}
// src/analysis/code/operators.ts
function binary$1(operator, left, right, session) {
	if (left.kind === "variants" || right.kind === "variants") return binaryOfVariants(operator, left, right, session);
	if (left.kind === "literal" && right.kind === "literal") return literalOperation(operator, left.value, right.value);
	if (operator === "+") return add$1(left, right);
	const isSame = left === right && left !== UNKNOWN$1;
	if (isSame && operator.startsWith("==")) return literal(true);
	if (isSame && operator.startsWith("!=")) return literal(false);
	return compare$2(operator, left, right, session) ?? UNKNOWN$1;
}
function binaryOfVariants(operator, left, right, session) {
	const [first, ...others] = optionsOf$3(left).flatMap((a) => optionsOf$3(right).map((b) => binary$1(operator, a, b, session)));
	const isSame = (value) => first?.kind === "literal" && value.kind === "literal" && value.value === first.value;
	return first !== void 0 && others.every((value) => isSame(value)) ? first : UNKNOWN$1;
}
function optionsOf$3(value) {
	if (value.kind !== "variants") return [value];
	return value.options.filter((option) => option.presence !== "no").map((option) => option.value);
}
function add$1(left, right) {
	return [left, right].some((value) => value.kind === "text" || value.kind === "literal" && typeof value.value === "string") ? concatenate([...textParts(left), ...textParts(right)]) : UNKNOWN$1;
}
function compare$2(operator, left, right, session) {
	const swapped = left.kind === "literal";
	const [partial, known] = swapped ? [right, left] : [left, right];
	if (known.kind !== "literal") return null;
	const isEqual = equalsLiteral(partial, known.value, session);
	if (operator === "===" || operator === "==") return isEqual === null ? null : literal(isEqual);
	if (operator === "!==" || operator === "!=") return isEqual === null ? null : literal(!isEqual);
	return swapped ? null : compareLength(operator, partial, known.value, session);
}
function isOfEnvironment(value) {
	return value.kind === "external" && value.name.startsWith("process.env.");
}
function equalsLiteral(value, other, session) {
	if (session.inAnyEnvironment && isOfEnvironment(value)) return null;
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
	if (operation === void 0) return UNKNOWN$1;
	if (typeof left === "string" && typeof right === "string" && isOrder) return literal(operation(left < right ? 0 : left > right ? 2 : 1, 1));
	const result = operation(Number(left), Number(right));
	return Number.isNaN(result) ? UNKNOWN$1 : literal(result);
}
// src/analysis/code/statements.ts
const JSX$1 = new Set(["JSXElement", "JSXFragment"]);
const DONE = {
	returned: [],
	rest: "yes",
	jump: null,
	mayJump: null
};
function runStatements(statements, scope, evaluator) {
	const returned = [];
	let rest = "yes";
	for (const [index, statement] of statements.entries()) {
		const ended = rest === "maybe" ? onCondition(evaluator.session, () => runStatement(statement, scope, evaluator)) : runStatement(statement, scope, evaluator);
		for (const option of ended.returned) returned.push(weaken(option, rest));
		rest = weaker(rest, ended.rest);
		const { jump, mayJump } = ended;
		if (jump !== null) return {
			returned,
			rest,
			jump,
			mayJump
		};
		if (rest === "no") {
			returned.push(...hiddenReturns(statements.slice(index + 1), scope, evaluator));
			break;
		}
		if (mayJump !== null) {
			const more = runAlternatives([[], statements.slice(index + 1)], scope, evaluator);
			returned.push(...more.returned);
			return {
				...more,
				returned,
				rest: weaker(rest, more.rest),
				mayJump: strongest([mayJump, more.mayJump])
			};
		}
	}
	return {
		returned,
		rest,
		jump: null,
		mayJump: null
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
	if (evaluator.session.mode === "event" || !statements.some((item) => contains$1(item, JSX$1))) return [];
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
		case "ExpressionStatement": return endingOf(leavingOf(evaluator.evaluate(statement.expression, scope)));
		case "VariableDeclaration": return declare(statement, scope, evaluator);
		case "ReturnStatement": return returning(!exists(statement.argument) ? UNDEFINED : evaluator.evaluate(statement.argument, scope));
		case "ClassDeclaration":
			if (exists(statement.id)) scope.declare(statement.id.name, evaluator.evaluate(statement, scope));
			return DONE;
		case "BlockStatement": return runBlock(statement.body, scope, evaluator);
		case "IfStatement": return runIf(statement, scope, evaluator);
		case "SwitchStatement": return runSwitch(statement, scope, evaluator);
		case "TryStatement": return runTry(statement, scope, evaluator);
		case "ThrowStatement": return throwing(statement.argument, scope, evaluator);
		default: return runLoopOrJump(statement, scope, evaluator);
	}
}
function throwing(thrown, scope, evaluator) {
	return endingOf({
		...leavingOf(thrown.type === "NewExpression" ? UNKNOWN$1 : evaluator.evaluate(thrown, scope)),
		stays: null
	});
}
function runLoopOrJump(statement, scope, evaluator) {
	if (isLoop(statement)) return runLoop({
		statement,
		label: null,
		scope,
		evaluator
	});
	switch (statement.type) {
		case "BreakStatement": return jumping({
			kind: "break",
			label: statement.label?.name ?? null
		});
		case "ContinueStatement": return jumping({
			kind: "continue",
			label: statement.label?.name ?? null
		});
		case "LabeledStatement": return runLabeled(statement, scope, evaluator);
		default:
			noteSyntax(statement, evaluator);
			return DONE;
	}
}
function jumping(jump) {
	return {
		...DONE,
		jump
	};
}
function runLabeled(statement, scope, evaluator) {
	const { body } = statement;
	const label = statement.label.name;
	const ended = isLoop(body) ? runLoop({
		statement: body,
		label,
		scope,
		evaluator
	}) : runStatement(body, scope, evaluator);
	const past = (jump) => jump?.label === label ? null : jump;
	return {
		...ended,
		jump: past(ended.jump),
		mayJump: past(ended.mayJump)
	};
}
function declare(statement, scope, evaluator) {
	const leaves = [];
	for (const { id, init } of statement.declarations) {
		const leaving = leavingOf(exists(init) ? evaluator.evaluate(init, scope) : UNDEFINED);
		leaves.push(...leaving.leaves);
		if (leaving.stays === null) return endingOf(leaving);
		evaluator.bind(id, leaving.stays, scope);
	}
	return endingOf({
		leaves,
		stays: UNDEFINED
	});
}
function returning(value) {
	return {
		returned: [{
			value,
			presence: "yes"
		}],
		rest: "no",
		jump: null,
		mayJump: null
	};
}
function runBlock(statements, scope, evaluator) {
	const inner = scope.child();
	declareAll(statements, inner, evaluator);
	return evaluator.run(statements, inner);
}
function runIf(statement, scope, evaluator) {
	const known = evaluator.truth(evaluator.evaluate(statement.test, scope));
	const { session } = evaluator;
	const truth = known ?? (takesOneWay(session) ? session.decide() : null);
	const { consequent, alternate } = statement;
	if (truth === null) return runAlternatives([[consequent], exists(alternate) ? [alternate] : []], scope, evaluator);
	const [taken, other] = truth ? [consequent, alternate] : [alternate, consequent];
	const hidden = !exists(other) ? [] : hiddenReturns([other], scope.child(), evaluator);
	const ended = !exists(taken) ? DONE : evaluator.run([taken], scope);
	return {
		...ended,
		returned: [...ended.returned, ...hidden]
	};
}
function runSwitch(statement, scope, evaluator) {
	const { cases } = statement;
	const subject = evaluator.evaluate(statement.discriminant, scope);
	const inner = scope.child();
	const bodyFrom = (start) => start === -1 ? [] : cases.slice(start).flatMap((item) => item.consequent);
	const possible = startsOf(cases, subject, inner, evaluator);
	const [only] = possible;
	const ended = possible.length === 1 && only !== void 0 ? evaluator.run(bodyFrom(only), inner) : runAlternatives(possible.map(bodyFrom), inner, evaluator);
	const { jump, mayJump } = ended;
	return {
		...ended,
		jump: pastSwitch(jump),
		mayJump: pastSwitch(mayJump)
	};
}
function pastSwitch(jump) {
	return jump?.kind === "break" && jump.label === null ? null : jump;
}
function startsOf(cases, subject, scope, evaluator) {
	const { session } = evaluator;
	const starts = [];
	for (const [index, item] of cases.entries()) {
		const matches = matchOf$2(item, subject, scope, evaluator);
		if (matches === false) continue;
		if (matches === true) return [...starts, index];
		if (!takesOneWay(session)) starts.push(index);
		else if (session.decide()) return [index];
	}
	return [...starts, cases.findIndex(({ test }) => !exists(test))];
}
function matchOf$2(item, subject, scope, evaluator) {
	if (!exists(item.test)) return false;
	const test = evaluator.evaluate(item.test, scope);
	return evaluator.truth(binary$1("===", subject, test, evaluator.session));
}
function runTry(statement, scope, evaluator) {
	const { block, handler, finalizer } = statement;
	const ended = !(evaluator.session.mode === "event" && exists(handler) && contains$1(block, AWAIT)) || evaluator.session.decide() ? evaluator.run([block], scope) : runHandler(handler, scope, evaluator);
	if (exists(finalizer)) evaluator.run([finalizer], scope);
	return ended;
}
const AWAIT = new Set(["AwaitExpression"]);
function runHandler(handler, scope, evaluator) {
	if (!exists(handler)) return DONE;
	evaluator.session.event.dependsOnOutside = true;
	const inner = scope.child();
	if (exists(handler.param)) evaluator.bind(handler.param, UNKNOWN$1, inner);
	return evaluator.run([handler.body], inner);
}
// src/analysis/code/calls.ts
function callExpression(node, scope, evaluator) {
	const args = argumentsOf(node.arguments, scope, evaluator);
	const changed = changeList(node.callee, args, scope, evaluator);
	if (changed !== null) return changed;
	const { callee, self } = calleeOf(node.callee, scope, evaluator);
	if (node.type === "OptionalCallExpression" && isNullish(callee)) return UNDEFINED;
	return evaluator.call(callee, args, self);
}
function calleeOf(node, scope, evaluator) {
	const name = node.type === "MemberExpression" && !node.computed ? nameOf$4(node.property) : null;
	if (node.type !== "MemberExpression" || name === null || node.object.type === "Super") return { callee: evaluator.evaluate(node, scope) };
	const object = evaluator.evaluate(node.object, scope);
	const callee = evaluator.member(object, name);
	return object.kind === "object" ? {
		callee,
		self: object
	} : { callee };
}
function newExpression(node, scope, evaluator) {
	const callee = evaluator.evaluate(node.callee, scope);
	const args = argumentsOf(node.arguments, scope, evaluator);
	if (callee.kind === "native" && callee.construct !== void 0) return instanceOf(callee, args, evaluator);
	if (callee.kind !== "external") {
		evaluator.session.event.dependsOnOutside = true;
		return UNKNOWN$1;
	}
	return callExternal({
		...callee,
		name: `new ${callee.name}`
	}, args, evaluator);
}
function callValue$1(callee, args, evaluator, self) {
	switch (callee.kind) {
		case "function": return callFunction$1(callee, args, evaluator, self);
		case "native": return callee.call(args);
		case "external": return callExternal(callee, args, evaluator);
		case "variants": return mapVariants(callee, (option) => evaluator.call(option, args));
		case "unknown": return callUnknown(callee.origin, args, evaluator);
		default: return UNKNOWN$1;
	}
}
function callExternal(callee, args, evaluator) {
	return (callee.module === "global" ? callStandard(callee.name, args, evaluator) : null) ?? evaluator.host.call(callee, args, evaluator);
}
function callFunction$1(callee, args, evaluator, self) {
	const { session } = evaluator;
	if (!isWithin("callDepth", session.depth + 1)) return UNKNOWN$1;
	session.depth += 1;
	const { rounds } = session;
	try {
		return runFunction(callee, args, evaluator, self);
	} catch (error) {
		if (error instanceof Suspended && isAsync(callee.node)) return PENDING;
		throw error;
	} finally {
		session.depth -= 1;
		session.rounds = rounds;
	}
}
function isAsync(node) {
	return node.async;
}
function runFunction({ node, scope }, args, evaluator, self) {
	const inner = scope.child();
	if (self !== void 0 && node.type !== "ArrowFunctionExpression") inner.declare("this", self);
	for (const [index, parameter] of node.params.entries()) if (parameter.type === "RestElement") evaluator.bind(parameter.argument, arrayOf(args.slice(index)), inner);
	else evaluator.bind(parameter, args[index] ?? UNDEFINED, inner);
	if (node.body.type !== "BlockStatement") {
		const { session } = evaluator;
		const { at } = session;
		session.at = {
			path: scope.module.path,
			node: node.body
		};
		const value = evaluator.evaluate(node.body, inner);
		session.at = at;
		return value;
	}
	declareAll(node.body.body, inner, evaluator);
	const { returned, rest } = evaluator.run(node.body.body, inner);
	return variants(rest === "no" ? returned : [...returned, {
		value: UNDEFINED,
		presence: rest
	}]);
}
function callUnknown(origin, args, evaluator) {
	const result = {
		...UNKNOWN$1,
		origin: origin === null ? null : {
			...origin,
			name: `${origin.name}()`,
			args: lastArguments([...origin.args, ...args])
		}
	};
	if (evaluator.session.mode !== "event") return result;
	if (origin === null || !isComputing(origin)) evaluator.session.event.dependsOnOutside = true;
	const successful = evaluator.host.successCallbacks([...origin?.args ?? [], ...args]);
	const then = origin?.name.endsWith(".then") === true || origin?.name.endsWith(".finally") === true ? args.filter(({ kind }) => kind === "function" || kind === "native") : [];
	onCondition(evaluator.session, () => {
		for (const callback of [...successful, ...then]) evaluator.call(callback, [UNKNOWN$1]);
	});
	return result;
}
const COMPUTING = /^(?:new )?(?:Date|Intl|Math|Number|URL|URLSearchParams|performance)\b/u;
function isComputing({ module, name }) {
	return module === "global" && COMPUTING.test(name);
}
function argumentsOf(nodes, scope, evaluator) {
	return nodes.flatMap((node) => {
		if (node.type !== "SpreadElement") return [evaluator.evaluate(node, scope)];
		const spread = evaluator.evaluate(node.argument, scope);
		return spread.kind === "array" ? spread.items : [UNKNOWN$1];
	});
}
function importExpression(node, scope, evaluator) {
	const specifier = stringOf(evaluator.evaluate(node.source, scope));
	const path = specifier === null ? null : evaluator.project.resolve(scope.module.path, specifier);
	const module = path === null ? null : evaluator.project.module(path);
	if (path === null || module === null) return UNKNOWN$1;
	return objectOf([...module.exports.keys()].map((name) => [name, evaluator.exported(path, name) ?? UNKNOWN$1]), true);
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
			spreadInto(draft, asKept(evaluator.evaluate(item.argument, scope), evaluator));
			continue;
		}
		const key = item.computed ? stringOf(evaluator.evaluate(item.key, scope)) : nameOf$4(item.key);
		if (key === null) draft.open = true;
		else if (item.type === "ObjectMethod") {
			const method = {
				kind: "function",
				node: item,
				scope
			};
			draft.properties.set(key, method);
		} else draft.properties.set(key, evaluator.evaluate(item.value, scope));
	}
	const made = {
		kind: "object",
		...draft
	};
	evaluator.walk.made(made);
	return made;
}
function asKept(value, { session }) {
	if (value.kind !== "object") return value;
	const properties = session.store.propertiesOf(value);
	return properties === value.properties ? value : objectOf([...properties], value.open);
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
const FRAGMENT$1 = {
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
	const children = childrenOf$3(node.children, scope, evaluator);
	if (children !== null) draft.properties.set("children", children);
	return describe(node, tagOf$1(node.openingElement.name, scope, evaluator), draft, scope);
}
function jsxFragment(node, scope, evaluator) {
	const children = childrenOf$3(node.children, scope, evaluator) ?? arrayOf([]);
	return describe(node, FRAGMENT$1, {
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
function tagOf$1(name, scope, evaluator) {
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
function childrenOf$3(nodes, scope, evaluator) {
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
	RegExpLiteral: ({ pattern, flags }, _, evaluator) => patternValue(pattern, flags, evaluator),
	JSXText: (node) => literal(node.value),
	TemplateLiteral: template,
	TaggedTemplateExpression: taggedTemplate,
	Identifier: (node, scope) => scope.find(node.name) ?? globalValue$1(node.name),
	ThisExpression: thisValue,
	Super: (_, scope) => scope.find("super") ?? UNKNOWN$1,
	ClassExpression: classValue,
	ClassDeclaration: classValue,
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
	MetaProperty: (node) => globalValue$1(`${node.meta.name}.${node.property.name}`),
	ConditionalExpression: conditional$1,
	LogicalExpression: logical,
	BinaryExpression: (node, scope, evaluator) => binary$1(node.operator, evaluator.evaluate(node.left, scope), evaluator.evaluate(node.right, scope), evaluator.session),
	UnaryExpression: unary$1,
	UpdateExpression: update,
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
	return UNKNOWN$1;
}
function thisValue(node, scope, evaluator) {
	const self = scope.find("this");
	if (self === null) noteSyntax(node, evaluator);
	return self ?? UNKNOWN$1;
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
	return (tag.kind === "external" ? evaluator.host.template(tag) : null) ?? UNKNOWN$1;
}
function simplest(value) {
	if (value.kind !== "variants") return value;
	const live = value.options.filter((option) => option.presence !== "no");
	return live.length === 1 && live[0] !== void 0 ? live[0].value : value;
}
function arrayExpression(node, scope, evaluator) {
	return node.elements.reduce((array, item) => {
		if (item === null) return append(array, [UNDEFINED]);
		if (item.type !== "SpreadElement") return arrayOf([...array.items, evaluator.evaluate(item, scope)], array.rest);
		const spread = simplest(evaluator.evaluate(item.argument, scope));
		return append(array, [spread.kind === "array" ? spread : arrayOf([], UNKNOWN$1)]);
	}, arrayOf([]));
}
function memberExpression(node, scope, evaluator) {
	const object = evaluator.evaluate(node.object, scope);
	const name = propertyName(node, scope, evaluator);
	if (node.type === "OptionalMemberExpression" && possible(object).some(isNullish)) return mapVariants(object, (one) => isNullish(one) ? UNDEFINED : name === null ? UNKNOWN$1 : evaluator.member(one, name));
	if (name !== null) return evaluator.member(object, name);
	if (object.kind === "array") return object.rest ?? variantsOfItems(object.items);
	return object.kind === "object" && isOfEnvironment(simplest(evaluator.evaluate(node.property, scope))) ? variantsOfItems([...object.properties.values()]) : UNKNOWN$1;
}
function variantsOfItems(items) {
	return variants(items.map((value) => ({
		value,
		presence: "maybe"
	})));
}
function propertyName(node, scope, evaluator) {
	if (!node.computed) return nameOf$4(node.property);
	const key = simplest(evaluator.evaluate(node.property, scope));
	if (key.kind === "literal" && typeof key.value === "number") return String(key.value);
	return stringOf(key);
}
function conditional$1(node, scope, evaluator) {
	const truth = evaluator.truth(evaluator.evaluate(node.test, scope));
	const [taken, other] = truth === false ? [node.alternate, node.consequent] : [node.consequent, node.alternate];
	return choose({
		truth,
		taken,
		other: truth === null || contains$1(other, JSX) ? other : null
	}, scope, evaluator);
}
function logical(node, scope, evaluator) {
	return logicalValue(node, evaluator.evaluate(node.left, scope), scope, evaluator);
}
function logicalValue(node, left, scope, evaluator) {
	const truth = node.operator === "??" ? isPresent(left) : evaluator.truth(left);
	const keepsLeft = node.operator === "&&" ? truth === false : truth === true;
	if (truth !== null && !keepsLeft) return evaluator.evaluate(node.right, scope);
	if (truth !== null) return contains$1(node.right, JSX) ? withHidden(left, evaluator.evaluate(node.right, scope), evaluator) : left;
	if (takesOneWay(evaluator.session)) return (node.operator === "&&" ? evaluator.session.decide() : !evaluator.session.decide()) ? evaluator.evaluate(node.right, scope) : left;
	const right = {
		value: onCondition(evaluator.session, () => evaluator.evaluate(node.right, scope)),
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
	const options = possible(value);
	if (options.length > 0 && options.every(isNullish)) return false;
	return options.some((option) => option.kind === "unknown" || isNullish(option)) ? null : true;
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
	if (takesOneWay(evaluator.session)) {
		const takes = truth !== null || other === null || evaluator.session.decide();
		return evaluator.evaluate(takes || other === null ? taken : other, scope);
	}
	const presence = truth === null ? "maybe" : "yes";
	const side = (node) => truth === null ? onCondition(evaluator.session, () => evaluator.evaluate(node, scope)) : evaluator.evaluate(node, scope);
	const first = {
		value: side(taken),
		presence
	};
	if (other === null) return first.value;
	return variants([first, {
		value: side(other),
		presence: truth === null ? "maybe" : "no"
	}]);
}
function unary$1(node, scope, evaluator) {
	const value = evaluator.evaluate(node.argument, scope);
	if (node.operator === "!") {
		const truth = evaluator.truth(value);
		return truth === null ? UNKNOWN$1 : literal(!truth);
	}
	if (node.operator === "void") return UNDEFINED;
	if (value.kind !== "literal") return UNKNOWN$1;
	if (node.operator === "typeof") return literal(typeof value.value);
	if (node.operator === "-") return literal(-Number(value.value));
	return node.operator === "+" ? literal(Number(value.value)) : UNKNOWN$1;
}
function assignment(node, scope, evaluator) {
	const { right } = node;
	const operator = node.operator.slice(0, -1);
	if (operator === "") return assign$1(node.left, evaluator.evaluate(right, scope), scope, evaluator);
	const left = evaluator.evaluate(node.left, scope);
	const value = [
		"&&",
		"||",
		"??"
	].includes(operator) ? logicalValue({
		operator,
		right
	}, left, scope, evaluator) : binary$1(operator, left, evaluator.evaluate(right, scope), evaluator.session);
	return assign$1(node.left, value, scope, evaluator);
}
function update(node, scope, evaluator) {
	const before = evaluator.evaluate(node.argument, scope);
	const after = binary$1(node.operator === "++" ? "+" : "-", before, literal(1), evaluator.session);
	assign$1(node.argument, after, scope, evaluator);
	return node.prefix ? after : before;
}
function awaited(node, scope, evaluator) {
	const { dependsOnOutside } = evaluator.session.event;
	const value = evaluator.evaluate(node.argument, scope);
	goPastAwait(value, evaluator, dependsOnOutside);
	if (evaluator.session.isOnce && value.kind === "unknown") evaluator.session.rounds += 1;
	return value;
}
// src/analysis/code/function-parts.ts
const known$8 = new WeakMap();
function partOf$3(callee, name, evaluator) {
	const { module } = callee.scope;
	const scope = evaluator.moduleScope(module);
	for (const part of partsOf$1(module)) {
		if (part.name !== name) continue;
		const owner = scope.find(part.owner);
		if (owner?.kind === "function" && owner.node === callee.node) return evaluator.evaluate(part.value, scope);
	}
	return null;
}
function partsOf$1(module) {
	const parts = known$8.get(module) ?? module.program.body.flatMap((statement) => partIn$1(statement));
	known$8.set(module, parts);
	return parts;
}
function partIn$1(statement) {
	const assigned = statement.type === "ExpressionStatement" ? statement.expression : null;
	if (assigned?.type !== "AssignmentExpression" || assigned.operator !== "=") return [];
	const { left, right } = assigned;
	if (left.type !== "MemberExpression" || left.computed) return [];
	const { object, property } = left;
	if (object.type !== "Identifier" || property.type !== "Identifier") return [];
	return [{
		owner: object.name,
		name: property.name,
		value: right
	}];
}
// src/analysis/code/locale-text.ts
const WITHOUT_SEPARATOR = 999;
function localeText(value, [locale, options]) {
	const language = stringOf(locale);
	const isPlain = Number.isInteger(value) && Math.abs(value) <= WITHOUT_SEPARATOR;
	if (language === null) return isPlain && options === void 0 ? literal(String(value)) : UNKNOWN$1;
	const given = optionsOf$2(options);
	if (given === null) return UNKNOWN$1;
	try {
		return literal(new Intl.NumberFormat(language, given).format(value));
	} catch (error) {
		if (error instanceof RangeError || error instanceof TypeError) return UNKNOWN$1;
		throw error;
	}
}
function optionsOf$2(options) {
	if (options === void 0) return {};
	if (options.kind !== "object" || options.open) return null;
	const known = {};
	for (const [name, value] of options.properties) {
		if (value.kind !== "literal") return null;
		known[name] = value.value;
	}
	return known;
}
// src/analysis/code/store.ts
const LAYERS = 8;
const cells = new WeakMap();
const assignedNames = new Map();
let cellsGiven = 0;
function cellOf$1({ cell, properties }) {
	return cell ?? (cellsGiven === 0 ? void 0 : cells.get(properties));
}
function giveCell(object) {
	const known = cellOf$1(object);
	if (known !== void 0) return known;
	cellsGiven += 1;
	const cell = `#object ${cellsGiven}`;
	cells.set(object.properties, cell);
	return cell;
}
var Store = class Store {
	#base;
	#own = new Map();
	#owners = new Set();
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
		const owner = ownerIn(name);
		if (owner !== null) this.#owners.add(owner);
	}
	holds(owner) {
		return this.#owners.has(owner) || (this.#base?.holds(owner) ?? false);
	}
	holdsAny() {
		return this.#owners.size > 0 || (this.#base?.holdsAny() ?? false);
	}
	property(object, name) {
		const cell = cellOf$1(object);
		return (cell === void 0 ? void 0 : this.get(`${cell}.${name}`)) ?? object.properties.get(name);
	}
	propertiesOf(object) {
		const cell = cellOf$1(object);
		const names = cell === void 0 ? void 0 : assignedNames.get(cell);
		if (cell === void 0 || names === void 0) return object.properties;
		const assigned = [...names].flatMap((name) => {
			const value = this.get(`${cell}.${name}`);
			return value === void 0 ? [] : [[name, value]];
		});
		return new Map([...object.properties, ...assigned]);
	}
	assignProperty(object, name, value, isShared = false) {
		const cell = isShared ? giveCell(object) : cellOf$1(object);
		if (cell === void 0) {
			object.properties.set(name, value);
			return;
		}
		assignedNames.set(cell, (assignedNames.get(cell) ?? new Set()).add(name));
		this.set(`${cell}.${name}`, value);
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
function ownerIn(name) {
	const start = name.indexOf("\n");
	if (start === -1) return null;
	const end = name.indexOf("\n", start + 1);
	return name.slice(start + 1, end === -1 ? void 0 : end);
}
// src/analysis/code/strings.ts
const METHODS$3 = new Map([
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
	["padStart", (text, [length, fill]) => text.padStart(capped(length), String(fill ?? " "))],
	["padEnd", (text, [length, fill]) => text.padEnd(capped(length), String(fill ?? " "))],
	["repeat", (text, [count]) => text.repeat(Math.max(0, capped(count)))],
	["lastIndexOf", (text, [part]) => text.lastIndexOf(String(part))],
	["charCodeAt", (text, [index]) => text.charCodeAt(Number(index ?? 0))],
	["codePointAt", (text, [index]) => text.codePointAt(Number(index ?? 0))],
	["localeCompare", (text, [other]) => text.localeCompare(String(other), "en")]
]);
const SAME$2 = new Set([
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
			...UNKNOWN$1,
			truthy: isFilled,
			field: fieldOf(text)
		};
	}
	if (known === null) return partialMethod(text, name);
	const method = METHODS$3.get(name);
	if (method === void 0 && name !== "split" && !(name in String.prototype)) return UNDEFINED;
	return native(name, (args) => {
		const byPattern = patternMethod(known, name, args, evaluator);
		if (byPattern !== null) return byPattern;
		if (name === "split") return split(known, args[0]);
		if (method === void 0) return UNKNOWN$1;
		const values = args.map((arg) => arg.kind === "literal" ? [arg.value] : null);
		return values.includes(null) ? UNKNOWN$1 : literal(method(known, values.flatMap((value) => value ?? [])));
	});
}
function partialMethod(text, name) {
	if (SAME$2.has(name)) return native(name, () => text);
	if (name === "split") return native(name, () => arrayOf([], UNKNOWN$1));
	if (name === "replace" || name === "replaceAll") return native(name, ([pattern]) => changesTyped(pattern) ? UNKNOWN$1 : text);
	if (name === "startsWith") return native(name, ([start]) => startsWith(text, stringOf(start)));
	const isCase = name === "toLowerCase" || name === "toUpperCase";
	return native(name, () => isCase ? {
		...UNKNOWN$1,
		truthy: true,
		field: fieldOf(text)
	} : UNKNOWN$1);
}
function startsWith(text, start) {
	const [known] = text.kind === "text" ? text.parts : [];
	if (typeof known !== "string" || start === null) return UNKNOWN$1;
	if (known.startsWith(start)) return literal(true);
	return start.startsWith(known) ? UNKNOWN$1 : literal(false);
}
function fieldOf(value) {
	if (value.kind === "unknown") return value.field;
	if (value.kind !== "text") return null;
	const part = value.parts.find((item) => typeof item !== "string" && item.field !== null);
	return typeof part === "object" ? part.field : null;
}
function split(text, separator) {
	const by = stringOf(separator);
	return by === null ? arrayOf([], UNKNOWN$1) : arrayOf(cutTo("listItems", text.split(by)).map((part) => literal(part)));
}
function asIndex(value) {
	return value === void 0 ? void 0 : Number(value);
}
function capped(length) {
	const wanted = Number(length ?? 0);
	return isWithin("repeatedLength", wanted) ? wanted : LIMITS.repeatedLength.max;
}
// src/analysis/code/members.ts
function memberOf$2(object, name, evaluator) {
	switch (object.kind) {
		case "variants": return mapVariants(object, (value) => evaluator.member(value, name));
		case "object":
		case "array":
		case "text":
		case "literal": return knownMember(object, name, evaluator);
		case "external": return externalMember(object, name, evaluator);
		case "native":
		case "function": return functionMember(object, name, evaluator);
		case "element": return name === "props" ? object.properties : UNDEFINED;
		case "dom": return evaluator.session.dom.read(object.key, name);
		case "unknown": return unknownMember(object, name, evaluator);
	}
}
function knownMember(value, name, evaluator) {
	const method = (value.kind === "object" ? ownProperty$1(value, name, evaluator) : void 0) ?? promiseMethod(value, name, evaluator);
	if (method !== null) return method;
	if (value.kind === "object") return objectMethod(value, name);
	if (value.kind === "array") return arrayMember(value, name, evaluator);
	return value.kind === "text" || typeof value.value === "string" ? textMember(value, name, evaluator) : numberMember(value, name);
}
function ownProperty$1(object, name, evaluator) {
	const { store } = evaluator.session;
	const cell = cellOf$1(object);
	if (cell !== void 0) evaluator.walk.onRead?.(`${cell}.${name}`, store.get(`${cell}.${name}`));
	const value = store.property(object, name);
	return value?.kind === "native" && value.name === "#get" ? value.call([]) : value;
}
function promiseMethod(value, name, evaluator) {
	const waited = (callback, args) => callback === void 0 || isNullish(callback) ? value : evaluator.call(callback, args);
	if (name === "then") return native(name, ([callback]) => waited(callback, [value]));
	if (name === "catch") return native(name, () => value);
	if (name !== "finally") return null;
	return native(name, ([callback]) => {
		waited(callback, []);
		return value;
	});
}
function objectMethod(object, name) {
	if (name === "hasOwnProperty") return native(name, ([key]) => key?.kind === "literal" && !object.open ? literal(object.properties.has(String(key.value))) : UNKNOWN$1);
	return object.open ? UNKNOWN$1 : UNDEFINED;
}
function numberMember(value, name) {
	const isNumber = value.kind === "literal" && typeof value.value === "number";
	if (isNumber && name === "toString") return native(name, () => literal(String(value.value)));
	if (isNumber && name === "toLocaleString") return native(name, (args) => localeText(Number(value.value), args));
	if (isNumber && name === "toFixed") return native(name, ([digits]) => {
		const count = digits?.kind === "literal" ? Number(digits.value) : 0;
		return typeof value.value === "number" && count >= 0 && count <= 20 ? literal(value.value.toFixed(count)) : UNKNOWN$1;
	});
	return value.kind === "literal" && !exists(value.value) ? UNKNOWN$1 : UNDEFINED;
}
function externalMember(object, name, evaluator) {
	const isWhole = object.name === "default" || object.name === "*";
	const member = {
		kind: "external",
		module: object.module,
		name: isWhole ? name : `${object.name}.${name}`
	};
	return evaluator.host.constant?.(member, evaluator) ?? member;
}
function functionMember(callee, name, evaluator) {
	if (name === "call") return native(name, ([self, ...args]) => evaluator.call(callee, args, self));
	if (name === "apply") return native(name, ([self, list]) => evaluator.call(callee, list?.kind === "array" ? list.items : [], self));
	if (name === "bind") return native(name, ([self, ...first]) => bound(callee, self, first, evaluator));
	return (callee.kind === "function" ? partOf$3(callee, name, evaluator) : callee.members?.get(name)) ?? UNDEFINED;
}
function bound(callee, self, first, evaluator) {
	const call = (args) => evaluator.call(callee, [...first, ...args], self);
	return native("bound", call, [
		callee,
		self ?? UNDEFINED,
		...first
	]);
}
function unknownMember(object, name, evaluator) {
	const { origin, field } = object;
	if (name === "map" || name === "flatMap" || name === "filter" || name === "slice") return arrayMember({
		kind: "array",
		items: [],
		rest: {
			...UNKNOWN$1,
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
		...UNKNOWN$1,
		field,
		origin: named
	};
}
// src/analysis/code/scope.ts
function moduleScope(module, walk, page = null) {
	const scope = new LexicalScope({
		module,
		walk,
		page
	}, null);
	page?.scripts.push(scope);
	return scope;
}
let scopesMade = 0;
var LexicalScope = class LexicalScope {
	#script;
	#parent;
	#run;
	#bindings = new Map();
	#id = 0;
	constructor(script, parent) {
		this.#script = script;
		this.#parent = parent;
		this.#run = script.walk.run;
	}
	get module() {
		return this.#script.module;
	}
	child() {
		return new LexicalScope(this.#script, this);
	}
	declare(name, value) {
		this.#bindings.set(name, { value });
	}
	declareLazily(name, compute) {
		this.#bindings.set(name, { compute });
	}
	assign(name, value) {
		const owner = this.declaring(name);
		if (owner === null) return;
		if (!this.#script.walk.keep(owner.#variable(name), owner.#run, value)) owner.declare(name, value);
	}
	find(name) {
		const owner = this.declaring(name);
		const binding = owner === null ? void 0 : owner.#bindings.get(name);
		if (owner === null || binding === void 0) return null;
		const assigned = owner.#id === 0 ? void 0 : this.#script.walk.read(owner.#variable(name));
		if (assigned !== void 0) return assigned;
		if ("value" in binding) return binding.value;
		const { compute } = binding;
		if (compute === null) return UNKNOWN$1;
		binding.compute = null;
		const value = compute();
		owner.declare(name, value);
		return value;
	}
	declaring(name) {
		return this.#around(name) ?? this.#script.page?.scripts.find((script) => script.#has(name)) ?? null;
	}
	#around(name) {
		if (this.#bindings.has(name)) return this;
		return this.#parent === null ? null : this.#parent.#around(name);
	}
	#variable(name) {
		if (this.#id === 0) {
			scopesMade += 1;
			this.#id = scopesMade;
		}
		return `#variable ${this.#id} ${name}`;
	}
	#has(name) {
		return this.#bindings.has(name);
	}
};
// src/analysis/code/walk.ts
function createWalk() {
	let store = null;
	let isEvent = false;
	let run = 0;
	let isChanged = false;
	let own = new WeakSet();
	const walk = {
		onRead: null,
		enter(session) {
			store = session.store;
			isEvent = session.mode === "event";
			run += 1;
			if (isEvent) own = new WeakSet();
		},
		made({ properties }) {
			if (isEvent) own.add(properties);
		},
		isShared: ({ properties }) => isEvent && !own.has(properties),
		get run() {
			return run;
		},
		keep(variable, madeIn, value) {
			if (!isEvent || madeIn === run) return false;
			isChanged = true;
			store?.set(variable, value);
			return true;
		},
		read(variable) {
			const value = isChanged ? store?.get(variable) : void 0;
			walk.onRead?.(variable, value);
			return value;
		}
	};
	return walk;
}
// src/analysis/code/truth.ts
function truthOf$1(value, session) {
	switch (value.kind) {
		case "literal": return Boolean(value.value);
		case "text": return textTruth(value, session);
		case "unknown":
			if (value.field !== null && value.truthy !== null) session.event.consulted.add(value.field);
			return value.truthy;
		case "variants": return agree(possible(value).map((option) => truthOf$1(option, session)));
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
function createEvaluator(project, host) {
	const scopes = new Map();
	const walk = createWalk();
	let current = createSession("render", new Store());
	walk.enter(current);
	const evaluator = {
		project,
		host,
		walk,
		get session() {
			return current;
		},
		set session(session) {
			current = session;
			walk.enter(session);
		},
		steps: 0,
		evaluate(node, scope) {
			const { session } = evaluator;
			session.steps += 1;
			evaluator.steps += 1;
			if (session.steps > session.maxSteps) throw new BudgetSpent("too many steps");
			return evaluateNode(node, scope, evaluator);
		},
		run: (statements, scope) => runStatements(statements, scope, evaluator),
		call: (callee, args, self) => callValue$1(callee, args, evaluator, self),
		member: (object, name) => memberOf$2(object, name, evaluator),
		bind: (pattern, value, scope) => bindPattern(pattern, value, scope, evaluator),
		truth: (value) => truthOf$1(value, evaluator.session),
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
	const scope = moduleScope(module, evaluator.walk);
	for (const [local, imported] of module.imports) scope.declareLazily(local, () => importedValue(module.path, imported, evaluator, 0));
	for (const [name, exported] of module.exports) {
		if (exported.kind !== "expression") continue;
		scope.declareLazily(defaultName$1(name), () => evaluator.evaluate(exported.node, scope));
	}
	declareModule(module, scope, evaluator);
	return scope;
}
function defaultName$1(name) {
	return `#${name}`;
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
	if (node.type === "ClassDeclaration" && exists(node.id)) scope.declareLazily(node.id.name, () => classValue(node, scope, evaluator));
	if (node.type === "TSEnumDeclaration") scope.declareLazily(node.id.name, () => enumValue(node, scope, evaluator));
	if (node.type !== "VariableDeclaration") return;
	for (const { id, init } of node.declarations) {
		if (id.type === "Identifier") {
			scope.declareLazily(id.name, () => !exists(init) ? UNKNOWN$1 : evaluator.evaluate(init, scope));
			continue;
		}
		for (const name of namesOfPattern(id)) scope.declareLazily(name, () => {
			const inner = scope.child();
			evaluator.bind(id, !exists(init) ? UNKNOWN$1 : evaluator.evaluate(init, scope), inner);
			return inner.find(name) ?? UNKNOWN$1;
		});
	}
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
	if (path === null && isAsset) return UNKNOWN$1;
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
	if (exported.kind === "expression") return scope.find(defaultName$1(name));
	return importedValue(path, exported.from, evaluator, depth);
}
function jsonExport(path, name, { project }) {
	const text = project.text(path);
	if (text !== void 0 && readJson(text) === null) project.gaps.note(badJson(path));
	return noteLimitsIn(path, project.gaps, () => jsonValue(text ?? "", name));
}
function namespaceOf(module, evaluator, depth) {
	return objectOf([...module.exports.keys()].map((name) => [name, exportedValue({
		path: module.path,
		name
	}, evaluator, depth + 1) ?? UNKNOWN$1]), module.exportsAllOf.length > 0);
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
// src/analysis/source/paths.ts
function isInside(path, folder) {
	return folder === "" || path.startsWith(`${folder}/`);
}
function folderOf(path) {
	return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function joinPath(folder, relative) {
	const parts = [];
	for (const part of `${folder}/${relative}`.split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
// src/analysis/source/languages/markup.ts
function parseMarkup(text) {
	return parse(text, false);
}
function parseXml(text) {
	return parse(cutText("xmlText", text), true);
}
function parse(text, xmlMode) {
	const root = open$1("#root", {}, {
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
		onopentag: (tag, attributes) => stack.push(open$1(tag, attributes, place())),
		ontext: (part) => (stack.at(-1) ?? root).children.push({
			kind: "text",
			text: part,
			...place()
		}),
		onclosetag() {
			const closed = stack.length > 1 ? stack.pop() : void 0;
			if (closed !== void 0 && isWithin("markupDepth", stack.length)) (stack.at(-1) ?? root).children.push(closed);
		}
	}, xmlMode ? { xmlMode } : {});
	parser.write(text);
	parser.end();
	return root.children;
}
function open$1(tag, attributes, place) {
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
// src/analysis/dialects/android/manifest.ts
function launcherOf(app, project) {
	const inOrder = [...project.files.keys()].filter((path) => /(?:^|\/)AndroidManifest\.xml$/u.test(path) && isInside(path, app.folder) && !project.isTest(path)).toSorted((a, b) => rankOf$1(a) - rankOf$1(b) || compareText(a, b));
	for (const path of inOrder) {
		const elements = noteLimitsIn(path, project.gaps, () => markupElements(parseXml(project.files.get(path) ?? "")));
		for (const element of elements) {
			if (!(element.tag === "activity" || element.tag === "activity-alias") || !isLauncher(element)) continue;
			const name = element.attributes.get("android:targetActivity") ?? element.attributes.get("android:name") ?? "";
			const activity = name.slice(name.lastIndexOf(".") + 1);
			if (activity !== "") return {
				activity,
				source: {
					path,
					line: element.line
				}
			};
		}
	}
	return null;
}
function rankOf$1(path) {
	if (/(?:wear|tv|automotive|benchmark|catalog|sample)/iu.test(path)) return 2;
	return path.includes("src/main/") ? 0 : 1;
}
function isLauncher(activity) {
	return markupElements(activity.children).some(({ tag, attributes }) => tag === "category" && attributes.get("android:name") === "android.intent.category.LAUNCHER");
}
// src/analysis/dialects/android/strings.ts
const VALUES = /(?:^|\/)res\/values\/[^/]+\.xml$/u;
function readAndroidStrings(project) {
	let texts = null;
	const find = (key, from) => {
		texts ??= readAll(project);
		return nearest$1(texts.get(key) ?? [], from);
	};
	return {
		textOf: (name, from) => {
			const found = find(`string ${name}`, from) ?? find(`plurals ${name}`, from);
			return found === null ? null : joined$7(found.texts);
		},
		arrayOf: (name, from) => (find(`string-array ${name}`, from) ?? find(`array ${name}`, from))?.texts ?? null
	};
}
function joined$7(texts) {
	return {
		alternatives: texts.flatMap(({ alternatives }) => alternatives),
		translated: true
	};
}
function readAll({ files, gaps, isTest }) {
	const found = new Map();
	const paths = [...files.keys()].filter((path) => VALUES.test(path) && !isTest(path));
	for (const path of paths.toSorted(compareText)) for (const [key, texts] of readFile$3(path, files.get(path) ?? "", gaps)) {
		const known = found.get(key);
		if (known === void 0) found.set(key, [{
			path,
			texts
		}]);
		else known.push({
			path,
			texts
		});
	}
	return found;
}
function readFile$3(path, text, gaps) {
	return noteLimitsIn(path, gaps, () => markupElements(parseXml(text))).flatMap((element) => {
		const name = element.attributes.get("name");
		if (name === void 0) return [];
		const tag = element.tag === "item" ? element.attributes.get("type") ?? "" : element.tag;
		if (tag === "string") return [[`string ${name}`, [contentOf$5(element.children)]]];
		if (![
			"plurals",
			"string-array",
			"array"
		].includes(tag)) return [];
		const items = element.children.filter((child) => child.kind === "element");
		return [[`${tag} ${name}`, items.map((item) => contentOf$5(item.children))]];
	});
}
function nearest$1(found, from) {
	const wanted = folderOf(from).split("/");
	let best = null;
	let bestShared = -1;
	for (const resource of found) {
		const parts = resource.path.split("/");
		const first = wanted.findIndex((part, index) => part !== parts[index]);
		const shared = first === -1 ? wanted.length : first;
		if (shared > bestShared) {
			best = resource;
			bestShared = shared;
		}
	}
	return best;
}
const ARGUMENT = /%(?:\d+\$)?[-#+ 0,(]*\d*(?:\.\d+)?[sdfxXc]/gu;
function contentOf$5(nodes) {
	const text = unescaped$1(writtenIn(nodes));
	const parts = [];
	let at = 0;
	for (const match of text.matchAll(ARGUMENT)) {
		if (match.index > at) parts.push(plain$1(text.slice(at, match.index)));
		parts.push({ field: null });
		at = match.index + match[0].length;
	}
	if (at < text.length || parts.length === 0) parts.push(plain$1(text.slice(at)));
	return {
		alternatives: [parts],
		translated: true
	};
}
function plain$1(text) {
	return text.replaceAll("%%", "%");
}
function writtenIn(nodes) {
	return nodes.map((node) => node.kind === "text" ? node.text : writtenIn(node.children)).join("");
}
function unescaped$1(text) {
	const trimmed = text.trim();
	return (trimmed.length > 1 && trimmed.startsWith("\"") && trimmed.endsWith("\"") ? trimmed.slice(1, -1) : trimmed.replaceAll(/\s+/gu, " ")).replaceAll(/\\(?:u(?<code>[\da-f]{4})|(?<sign>[\s\S]))/giu, (_, code, sign) => {
		if (typeof code === "string") return String.fromCodePoint(Number.parseInt(code, 16));
		if (sign === "n") return "\n";
		return sign === "t" ? "	" : String(sign);
	});
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
function knownText$1(content) {
	const [only, ...others] = content?.alternatives ?? [];
	if (only === void 0 || others.length > 0) return null;
	if (only.length === 0) return "";
	const [part] = only;
	return only.length === 1 && typeof part === "string" ? part : null;
}
function isBlank(content) {
	return knownText$1(content)?.trim() === "";
}
// src/analysis/dialects/declarative/reading.ts
function likelyValues(value) {
	if (value.kind !== "choice") return [value];
	const sure = value.ways.find(({ presence }) => presence === "yes");
	if (sure !== void 0) return likelyValues(sure.value);
	return value.ways.flatMap((way) => way.presence === "no" ? [] : likelyValues(way.value));
}
function onlyValue(value) {
	const values = likelyValues(value);
	const [only] = values;
	return values.length === 1 && only !== void 0 ? only : null;
}
function contentOf$4(value, interpreter) {
	const now = interpreter.read(value);
	switch (now.kind) {
		case "text": return now.content;
		case "plain": return now.value === null ? null : textContent(String(now.value));
		case "choice": return contentOfWays(likelyValues(now), interpreter);
		case "fragment": return contentOf$4(now.values.at(-1) ?? { kind: "unknown" }, interpreter);
		default: return interpreter.toolkit.textOf(now, interpreter) ?? UNKNOWN_CONTENT;
	}
}
function contentOfWays(values, interpreter) {
	const contents = values.flatMap((value) => contentOf$4(value, interpreter) ?? []);
	if (contents.length === 0) return null;
	return {
		alternatives: cutTo("alternatives", unique$1(contents.flatMap((content) => content.alternatives))),
		translated: contents.some(({ translated }) => translated)
	};
}
function unique$1(alternatives) {
	return [...new Map(alternatives.map((parts) => [JSON.stringify(parts), parts])).values()];
}
function joinContents(contents) {
	let alternatives = [[]];
	for (const content of contents) alternatives = cutTo("alternatives", alternatives.flatMap((start) => content.alternatives.map((end) => merged$2(start, end))));
	return {
		alternatives,
		translated: contents.some(({ translated }) => translated)
	};
}
function merged$2(start, end) {
	const last = start.at(-1);
	const [first] = end;
	return typeof last === "string" && typeof first === "string" ? [
		...start.slice(0, -1),
		last + first,
		...end.slice(1)
	] : [...start, ...end];
}
function truthOf(value, interpreter) {
	const truths = likelyValues(interpreter.read(value)).map((one) => {
		const now = interpreter.read(one);
		return now.kind === "plain" && typeof now.value === "boolean" ? now.value : null;
	});
	const [first] = truths;
	return first !== void 0 && truths.every((truth) => truth === first) ? first : null;
}
function isEmptyText(content, { walk }) {
	const answers = content.alternatives.map((parts) => isEmptyParts(parts, walk.consulted));
	const [first] = answers;
	return first !== void 0 && answers.every((answer) => answer === first) ? first : null;
}
function isEmptyParts(parts, consulted) {
	if (parts.some((part) => typeof part === "string" && part.trim() !== "")) return false;
	const typed = parts.flatMap((part) => typeof part !== "string" && part.field !== null ? [part.field] : []);
	for (const field of typed) consulted.add(field);
	if (typed.length > 0) return false;
	return parts.every((part) => typeof part === "string") ? true : null;
}
// src/analysis/dialects/declarative/scope.ts
function fileScope(unit) {
	return {
		names: new Map(),
		parent: null,
		self: null,
		unit,
		frame: "",
		depth: 0,
		isPassing: false
	};
}
function innerScope(parent, more = {}) {
	const { self, unit, frame, depth, isPassing } = parent;
	return {
		names: new Map(),
		parent,
		self,
		unit,
		frame,
		depth,
		isPassing,
		...more
	};
}
function bindingOf(scope, name) {
	for (let at = scope; at !== null; at = at.parent) {
		const found = at.names.get(name);
		if (found !== void 0) return found;
	}
	return null;
}
function scopeOf(scope, name) {
	for (let at = scope; at !== null; at = at.parent) if (at.names.has(name)) return at;
	return null;
}
// src/analysis/dialects/declarative/values.ts
const UNKNOWN = { kind: "unknown" };
const NOTHING$8 = {
	kind: "fragment",
	values: [],
	isRepeated: false
};
const NULL$1 = {
	kind: "plain",
	value: null
};
function textValue(text) {
	return {
		kind: "text",
		content: textContent(text)
	};
}
function plainValue(value) {
	return {
		kind: "plain",
		value
	};
}
function listValue(items, isOpen = false) {
	return {
		kind: "list",
		items,
		keys: items.map(() => null),
		isOpen
	};
}
function fragmentValue(values) {
	const [only] = values;
	return values.length === 1 && only !== void 0 ? only : {
		kind: "fragment",
		values,
		isRepeated: false
	};
}
const UNKNOWN_TEXT = {
	kind: "text",
	content: UNKNOWN_CONTENT
};
// src/analysis/dialects/declarative/assignments.ts
function evaluateAssign({ target, operator, value }, scope, interpreter) {
	const given = interpreter.evaluate(value, scope);
	const next = (before) => combined$1(operator, before, given, interpreter);
	const cell = cellOf(target, scope, interpreter);
	if (cell !== null) {
		if (interpreter.walk.actions !== null) writeCell(cell, next(interpreter.read(cell)), interpreter);
		return given;
	}
	if (target.kind !== "name") return given;
	const holder = scopeOf(scope, target.name);
	const binding = holder?.names.get(target.name);
	if (holder === null || binding?.kind !== "value") return given;
	if (interpreter.walk.actions === null || holder.isPassing) holder.names.set(target.name, {
		kind: "value",
		value: next(binding.value)
	});
	return given;
}
function writeCell(cell, value, { walk }) {
	walk.memory.set(cell.key, value);
}
function cellOf(code, scope, interpreter) {
	if (code.kind === "name") return cellIn(scopeOf(scope, code.name)?.names.get(code.name));
	if (code.kind !== "member" || code.of === null) return null;
	const whole = cellOf(code.of, scope, interpreter);
	if (whole !== null) return CELL_MEMBERS$1.has(code.name) ? whole : null;
	const of = onlyValue(interpreter.evaluate(code.of, scope));
	if (of?.kind === "cell") return CELL_MEMBERS$1.has(code.name) ? of : null;
	return of?.kind === "instance" ? cellIn(of.scope.names.get(code.name)) : null;
}
function cellIn(binding) {
	if (binding === void 0) return null;
	if (binding.kind === "cell") return binding.cell;
	const value = binding.kind === "value" ? binding.value : binding.make();
	return value.kind === "cell" ? value : null;
}
const CELL_MEMBERS$1 = new Set([
	"value",
	"wrappedValue",
	"text"
]);
function combined$1(operator, before, given, interpreter) {
	if (operator === "=" || operator === "??=") return given;
	const one = onlyValue(interpreter.read(before));
	const other = onlyValue(interpreter.read(given));
	const left = one?.kind === "plain" ? one.value : null;
	const right = other?.kind === "plain" ? other.value : null;
	if (typeof left !== "number" || typeof right !== "number") return UNKNOWN;
	if (operator === "-=") return plainValue(left - right);
	return operator === "+=" || operator === "++" ? plainValue(left + right) : UNKNOWN;
}
// src/analysis/dialects/declarative/compare.ts
function isSame$4(left, right, interpreter) {
	const one = onlyValue(interpreter.read(left));
	const other = onlyValue(interpreter.read(right));
	if (one === null || other === null) return null;
	if (isNull$2(one) || isNull$2(other)) return isNull$2(one) && isNull$2(other) ? true : isAbsent(one, other);
	return isSameKind(one, other, interpreter) ?? isMember(one, other) ?? isMember(other, one);
}
function isSameKind(one, other, interpreter) {
	if (one.kind === "plain" && other.kind === "plain") return one.value === other.value;
	if (one.kind === "text" && other.kind === "text") return isSameText(one, other, interpreter);
	if (one.kind === "named" && other.kind === "named") return one.path === other.path;
	if (one.kind === "instance" && other.kind === "instance") return isSameInstance(one, other);
	return one.kind === "type" && other.kind === "type" ? one.type === other.type : null;
}
function isMember(one, other) {
	if (one.kind !== "named" || !one.path.startsWith(".")) return null;
	const name = one.path.slice(1);
	if (other.kind === "instance" && other.enumCase !== null) return other.enumCase.name === name;
	return null;
}
function isNull$2(value) {
	return value.kind === "plain" && value.value === null;
}
function isAbsent(one, other) {
	const something = isNull$2(one) ? other : one;
	return [
		"text",
		"instance",
		"list",
		"closure",
		"plain",
		"type"
	].includes(something.kind) ? false : null;
}
function isSameText(one, other, interpreter) {
	const left = knownText$1(one.content);
	const right = knownText$1(other.content);
	if (left !== null && right !== null) return left === right;
	if (left === "") return isEmptyText(other.content, interpreter);
	if (right === "") return isEmptyText(one.content, interpreter);
	return null;
}
function isSameInstance(one, other) {
	if (one === other) return true;
	if (one.type !== other.type) return false;
	if (one.enumCase !== null && other.enumCase !== null) return one.enumCase.name === other.enumCase.name;
	return null;
}
function isOfType(value, type, interpreter) {
	const now = onlyValue(interpreter.read(value));
	if (now === null) return null;
	const name = type.slice(type.lastIndexOf(".") + 1).replace(/^.* /u, "");
	if (now.kind !== "instance" && now.kind !== "type") return null;
	const { code } = now.type;
	if (code.name === name || code.bases.some((base) => base.endsWith(name))) return true;
	return now.kind === "instance" && now.enumCase?.name === name;
}
// src/analysis/dialects/declarative/blocks.ts
function evaluateBlock(body, going) {
	const { scope, interpreter } = going;
	for (const code of body) if (code.kind === "function") scope.names.set(code.name, {
		kind: "value",
		value: functionValue(code, scope, interpreter)
	});
	return evaluateFrom(body, going);
}
function evaluateFrom(body, going) {
	const { scope, collects, interpreter } = going;
	const { walk } = interpreter;
	const values = [];
	for (const [index, code] of body.entries()) {
		if (code.kind === "declare") bindDeclared(code, scope, interpreter);
		else if (code.kind === "leave") {
			const value = code.value === null ? NOTHING$8 : interpreter.evaluate(code.value, scope);
			walk.isLeaving = walk.actions !== null;
			return collects ? fragmentValue([...values, value]) : value;
		} else if (code.kind === "choice" && walk.actions === null && isLeft(code)) {
			const rest = body.slice(index + 1);
			return fragmentOf([...values, choiceWithRest(code, rest, going)], collects);
		} else if (code.kind !== "function" && code.kind !== "type") values.push(valueOf$2(code, going));
		if (walk.isLeaving) break;
	}
	return fragmentOf(values, collects);
}
function fragmentOf(values, collects) {
	return collects ? fragmentValue(values) : values.at(-1) ?? NOTHING$8;
}
function valueOf$2(code, going) {
	if (code.kind === "choice") return evaluateChoice(code, going);
	if (code.kind === "loop") return evaluateLoop(code, going);
	return going.interpreter.evaluate(code, going.scope);
}
function functionValue({ parameters, body, isExpression, type, line, annotations }, scope, { toolkit }) {
	const isBuilder = type === null || /^(?:Unit|some\b)/u.test(type) || annotations.some((name) => name.endsWith("Builder"));
	return {
		kind: "closure",
		parameters,
		body,
		isExpression,
		collects: toolkit.collects && !isExpression && isBuilder,
		scope,
		line
	};
}
function bindDeclared(code, scope, interpreter) {
	const [name = "_", second] = code.names;
	if (code.getter !== null) {
		const { getter } = code;
		const make = () => interpreter.block(getter, innerScope(scope), false);
		scope.names.set(name, {
			kind: "lazy",
			make
		});
		return;
	}
	const value = code.value === null ? UNKNOWN : interpreter.evaluate(code.value, scope);
	if (value.kind === "cell" && second !== void 0) {
		scope.names.set(name, {
			kind: "cell",
			cell: value
		});
		return;
	}
	if (code.isDelegate && value.kind === "cell") scope.names.set(name, {
		kind: "cell",
		cell: value
	});
	else if (second === void 0) scope.names.set(name, {
		kind: "value",
		value
	});
	else for (const [index, part] of code.names.entries()) bindPart(part, value, {
		index,
		scope
	});
}
function bindPart(name, value, { index, scope }) {
	const part = value.kind === "list" ? value.items[index] ?? UNKNOWN : UNKNOWN;
	scope.names.set(name, {
		kind: "value",
		value: part
	});
}
const ELSE = {
	tests: [],
	binds: [],
	body: []
};
function waysOf$1({ subject, ways }, { scope, interpreter }) {
	const compared = subject === null ? null : interpreter.evaluate(subject, scope);
	const taken = [];
	let left = "yes";
	for (const way of ways) {
		const truth = way.tests.length === 0 ? true : truthOfWay(way, compared, {
			scope,
			interpreter
		});
		const presence = left === "no" || truth === false ? "no" : truth === true ? left : "maybe";
		taken.push({
			presence,
			way
		});
		if (truth === true) left = "no";
		else if (truth === null && left === "yes") left = "maybe";
	}
	if (ways.at(-1)?.tests.length !== 0) taken.push({
		presence: left,
		way: ELSE
	});
	return taken;
}
function truthOfWay({ tests }, compared, place) {
	const answers = tests.map((test) => compared === null ? truthOf(place.interpreter.evaluate(test, place.scope), place.interpreter) : isTestTrue(test, compared, place));
	if (answers.includes(true)) return true;
	return answers.every((answer) => answer === false) ? false : null;
}
function isTestTrue(test, compared, { scope, interpreter }) {
	if (test.kind === "operation" && test.operator === "is") {
		const [type] = test.operands;
		return type?.kind === "name" ? isOfType(compared, type.name, interpreter) : null;
	}
	if (test.kind === "operation" && (test.operator === "in" || test.operands.length === 0)) return null;
	if (test.kind === "call") return isCaseOf(test.callee, compared, interpreter);
	return isSame$4(compared, interpreter.evaluate(test, scope), interpreter);
}
function isCaseOf(callee, compared, interpreter) {
	if (callee.kind === "name") return isOfType(compared, callee.name, interpreter);
	if (callee.kind !== "member") return null;
	return isSame$4(compared, {
		kind: "named",
		path: `.${callee.name}`,
		from: ""
	}, interpreter);
}
function evaluateChoice(code, going) {
	const { scope, collects, interpreter } = going;
	const ways = waysOf$1(code, going);
	const { actions } = interpreter.walk;
	if (actions !== null) {
		const gone = ways.find(({ presence }) => presence === "yes" || presence === "maybe" && actions.decide());
		return gone === void 0 ? NOTHING$8 : blockOfWay(gone.way, going);
	}
	const values = ways.map(({ presence, way }) => ({
		presence,
		value: way === ELSE ? NOTHING$8 : blockOfWay(way, {
			scope,
			collects,
			interpreter
		})
	}));
	return {
		kind: "choice",
		ways: collects ? values : values.filter(({ value }) => value !== NOTHING$8)
	};
}
function blockOfWay({ binds, body }, { scope, collects, interpreter }) {
	const inner = innerScope(scope);
	for (const bind of binds) bindDeclared(bind, inner, interpreter);
	return evaluateBlock(body, {
		scope: inner,
		collects,
		interpreter
	});
}
function isLeft({ ways }) {
	return ways.some(({ body }) => leaves(body));
}
function leaves(body) {
	const last = body.at(-1);
	if (last?.kind === "leave") return true;
	return last?.kind === "choice" && last.ways.length > 1 && last.ways.every((way) => leaves(way.body));
}
function choiceWithRest(code, rest, going) {
	const { scope, collects, interpreter } = going;
	const ways = waysOf$1(code, going);
	const leaving = ways.filter(({ way }) => leaves(way.body));
	const staying = ways.filter(({ way }) => !leaves(way.body));
	const presence = staying.reduce((all, way) => all === "yes" || way.presence === "yes" ? "yes" : way.presence === "maybe" ? "maybe" : all, "no");
	for (const { way } of staying) for (const bind of way.binds) bindDeclared(bind, scope, interpreter);
	const before = staying.map((way) => ({
		presence: way.presence,
		value: blockOfWay(way.way, going)
	}));
	const after = evaluateFrom(rest, going);
	const stayed = collects ? fragmentValue([{
		kind: "choice",
		ways: before
	}, after]) : after;
	return {
		kind: "choice",
		ways: [...leaving.map((way) => ({
			presence: way.presence,
			value: blockOfWay(way.way, going)
		})), {
			presence,
			value: stayed
		}]
	};
}
function evaluateLoop({ over, names, body }, going) {
	const { scope, interpreter } = going;
	const list = over === null ? null : onlyValue(interpreter.read(interpreter.evaluate(over, scope)));
	const isKnown = list?.kind === "list" && !list.isOpen;
	return {
		kind: "fragment",
		values: (isKnown ? list.items : [list?.kind === "list" ? list.items[0] ?? UNKNOWN : UNKNOWN]).map((item, index) => {
			const inner = innerScope(scope, { frame: `${scope.frame}#${index}` });
			const [name, ...others] = names;
			if (others.length > 0) for (const [at, part] of names.entries()) bindPart(part, item, {
				index: at,
				scope: inner
			});
			else if (name !== void 0) inner.names.set(name, {
				kind: "value",
				value: item
			});
			return evaluateBlock(body, {
				...going,
				scope: inner
			});
		}),
		isRepeated: !isKnown
	};
}
// src/analysis/dialects/declarative/operations.ts
function evaluateOperation({ operator, operands }, scope, interpreter) {
	const [first, second] = operands;
	if (first === void 0) return UNKNOWN;
	const left = interpreter.evaluate(first, scope);
	if (operator === "is") return answer(isOfType(left, second?.kind === "name" ? second.name : "", interpreter));
	if (second === void 0) return unary(operator, left, interpreter);
	if (operator === "..") return cascade$1(left, operands, {
		scope,
		interpreter
	});
	if (operator === "&&" || operator === "||") {
		const truth = truthOf(left, interpreter);
		if (truth === (operator === "||")) return plainValue(truth);
		const right = truthOf(interpreter.evaluate(second, scope), interpreter);
		if (right === (operator === "||")) return plainValue(right);
		return truth === null || right === null ? UNKNOWN : plainValue(right);
	}
	if (operator === "?:" || operator === "??") return orElse(left, () => interpreter.evaluate(second, scope), interpreter);
	return binary(operator, {
		left,
		right: interpreter.evaluate(second, scope)
	}, interpreter);
}
function answer(truth) {
	return truth === null ? UNKNOWN : plainValue(truth);
}
function unary(operator, value, interpreter) {
	if (operator === "!") {
		const truth = truthOf(value, interpreter);
		return truth === null ? UNKNOWN : plainValue(!truth);
	}
	const now = onlyValue(interpreter.read(value));
	return operator === "-" && now?.kind === "plain" && typeof now.value === "number" ? plainValue(-now.value) : UNKNOWN;
}
function cascade$1(left, operands, { scope, interpreter }) {
	const isRange = operands[1]?.kind === "literal";
	const right = operands[1];
	if (isRange && right !== void 0) return rangeOf(left, interpreter.evaluate(right, scope), true);
	return left;
}
function orElse(left, right, interpreter) {
	const now = interpreter.read(left);
	const ways = likelyValues(now);
	if (ways.length > 0 && ways.every((value) => isNull$1(value))) return right();
	if (ways.every(({ kind }) => kind !== "unknown" && kind !== "made") && !ways.some(isNull$1)) return now;
	return {
		kind: "choice",
		ways: [{
			presence: "maybe",
			value: now
		}, {
			presence: "maybe",
			value: right()
		}]
	};
}
function isNull$1(value) {
	return value.kind === "plain" && value.value === null;
}
function binary(operator, { left, right }, interpreter) {
	switch (operator) {
		case "==":
		case "===": return answer(isSame$4(left, right, interpreter));
		case "!=":
		case "!==": {
			const same = isSame$4(left, right, interpreter);
			return same === null ? UNKNOWN : plainValue(!same);
		}
		case "to": return listValue([left, right]);
		case "+": return added(left, right, interpreter);
		case "until":
		case "..<":
		case "...": return rangeOf(interpreter.read(left), interpreter.read(right), operator === "...");
		default: return computed(operator, numberOf$1(left, interpreter), numberOf$1(right, interpreter));
	}
}
function numberOf$1(value, interpreter) {
	const now = onlyValue(interpreter.read(value));
	return now?.kind === "plain" && typeof now.value === "number" ? now.value : null;
}
function added(left, right, interpreter) {
	const one = onlyValue(interpreter.read(left));
	const other = onlyValue(interpreter.read(right));
	if (one?.kind === "plain" && other?.kind === "plain") return computed("+", numberOf$1(one, interpreter), numberOf$1(other, interpreter));
	if (one?.kind === "list") {
		const more = other?.kind === "list" ? other : listValue([right]);
		return listValue([...one.items, ...more.items], one.isOpen || more.isOpen);
	}
	if (one?.kind !== "text" && other?.kind !== "text") return UNKNOWN;
	return {
		kind: "text",
		content: joinContents([left, right].flatMap((value) => contentOf$4(value, interpreter) ?? []))
	};
}
function computed(operator, left, right) {
	if (left === null || right === null) return UNKNOWN;
	switch (operator) {
		case "+": return plainValue(left + right);
		case "-": return plainValue(left - right);
		case "*": return plainValue(left * right);
		case "/": return right === 0 ? UNKNOWN : plainValue(left / right);
		case "%": return right === 0 ? UNKNOWN : plainValue(left % right);
		case "<": return plainValue(left < right);
		case ">": return plainValue(left > right);
		case "<=": return plainValue(left <= right);
		case ">=": return plainValue(left >= right);
		default: return UNKNOWN;
	}
}
function rangeOf(left, right, isClosed) {
	if (!(left.kind === "plain" && right.kind === "plain") || typeof left.value !== "number" || typeof right.value !== "number") return listValue([UNKNOWN], true);
	const from = left.value;
	const count = Math.max(0, right.value - from + (isClosed ? 1 : 0));
	return listValue(cutTo("listItems", Array.from({ length: Math.min(count, 1e3) }, (_, index) => index)).map((index) => plainValue(from + index)));
}
// src/analysis/dialects/declarative/builtins.ts
const LISTS$1 = new Set("listOf mutableListOf setOf mutableSetOf arrayOf arrayListOf persistentListOf immutableListOf linkedSetOf mapOf mutableMapOf linkedMapOf listOfNotNull emptyList emptySet emptyMap mutableStateListOf".split(" "));
function builtinCall(call, interpreter) {
	const { name, of, args } = call;
	if (of === null && LISTS$1.has(name)) return listFrom(args.map(({ value }) => value));
	const scoped = ofScopeFunction(call, interpreter);
	if (scoped !== null || of === null) return scoped;
	const value = onlyValue(interpreter.read(of));
	if (value?.kind === "list") return ofList(call, value, interpreter);
	if (value?.kind === "text") return ofText(call, value.content, interpreter);
	if (value?.kind === "plain") return ofPlain(call, value.value, interpreter);
	if (MAPPING.has(name) && value?.kind !== "closure") return ofUnknownList(call, interpreter);
	return null;
}
function ofUnknownList(call, interpreter) {
	const block = call.args.at(-1)?.value;
	if (block?.kind !== "closure") return null;
	return {
		kind: "fragment",
		values: [callWith(block, INDEXED.has(call.name) ? [UNKNOWN, UNKNOWN] : [UNKNOWN], call, interpreter)],
		isRepeated: true
	};
}
function listFrom(items) {
	if (!(items.length > 0 && items.every((item) => item.kind === "list" && item.items.length === 2))) return listValue(items);
	const pairs = items.flatMap((item) => item.kind === "list" ? [item.items] : []);
	return {
		kind: "list",
		items: pairs.map(([, value]) => value ?? UNKNOWN),
		keys: pairs.map(([key]) => key ?? null),
		isOpen: false
	};
}
function letShown(call, block, interpreter) {
	const of = call.of ?? UNKNOWN;
	const isNull = isSame$4(of, NULL$1, interpreter);
	const presence = isNull === null ? "maybe" : isNull ? "no" : "yes";
	const given = isNull === true ? UNKNOWN : of;
	return {
		kind: "choice",
		ways: [{
			presence,
			value: interpreter.call(block, [{
				label: null,
				value: given,
				isTrailing: false
			}], call)
		}]
	};
}
const CALLING = new Set(["invoke", "call"]);
function ofPlainBlock(call, block, interpreter) {
	const [about] = call.args;
	if (call.name === "run") return interpreter.call(block, [], call);
	return call.name === "with" && about !== void 0 ? interpreter.call(block, [], {
		...call,
		receiver: about.value
	}) : null;
}
const WITH_VALUE = new Set([
	"let",
	"also",
	"apply",
	"run"
]);
function ofScopeFunction(call, interpreter) {
	const { name, of, args } = call;
	if (of !== null && CALLING.has(name)) return interpreter.call(of, args, call);
	const block = args.at(-1)?.value;
	if (block?.kind !== "closure") return null;
	if (of === null) return ofPlainBlock(call, block, interpreter);
	if (!WITH_VALUE.has(name)) return null;
	if (name === "let" && interpreter.walk.actions === null) return letShown(call, block, interpreter);
	const receiver = {
		...call,
		receiver: of
	};
	const withIt = [{
		label: null,
		value: of,
		isTrailing: false
	}];
	const isOnIt = name === "run" || name === "apply";
	const given = interpreter.call(block, withIt, isOnIt ? receiver : call);
	return name === "also" || name === "apply" ? of : given;
}
const CHANGES = new Set([
	"add",
	"append",
	"remove",
	"removeAt",
	"clear",
	"insert",
	"addAll"
]);
function ofList(call, list, interpreter) {
	const { name, of, args } = call;
	if (CHANGES.has(name) && of?.kind === "cell") return changed$1(call, of, list, interpreter);
	if (FIRST$1.has(name)) return firstOf$4(list, call, interpreter);
	if (AT.has(name)) return itemAt(list, args[0]?.value, interpreter);
	if (name === "count" && args.length > 0) return UNKNOWN;
	return ofCount(name, list) ?? throughList(call, list, interpreter);
}
const FIRST$1 = new Set([
	"first",
	"firstOrNull",
	"firstWhere",
	"find",
	"single"
]);
const AT = new Set([
	"[]",
	"get",
	"elementAt",
	"getOrNull"
]);
function ofCount(name, { items, isOpen }) {
	const known = (value) => isOpen ? UNKNOWN : value();
	switch (name) {
		case "size":
		case "length":
		case "count": return known(() => plainValue(items.length));
		case "isEmpty": return known(() => plainValue(items.length === 0));
		case "isNotEmpty": return known(() => plainValue(items.length > 0));
		case "lastIndex": return known(() => plainValue(items.length - 1));
		case "indices": return isOpen ? listValue([UNKNOWN], true) : rangeOf(plainValue(0), plainValue(items.length), false);
		case "last":
		case "lastOrNull": return known(() => items.at(-1) ?? NULL$1);
		case "contains": return UNKNOWN;
		default: return null;
	}
}
function changed$1(call, cell, list, interpreter) {
	if (interpreter.walk.actions === null) return NOTHING$8;
	const added = call.args.at(-1)?.value ?? UNKNOWN;
	const isAdding = call.name === "add" || call.name === "append";
	const items = call.name === "clear" ? [] : isAdding ? [...list.items, added] : list.items;
	const isKnown = isAdding || call.name === "clear";
	writeCell(cell, listValue(items, list.isOpen || !isKnown), interpreter);
	return NOTHING$8;
}
function itemAt(list, index, interpreter) {
	const at = index === void 0 ? null : onlyValue(interpreter.read(index));
	if (at === null || at.kind === "unknown" || at.kind === "made") return anyOf$1(list);
	const key = list.keys.findIndex((one) => one !== null && isSame$4(one, at, interpreter) === true);
	if (key !== -1) return list.items[key] ?? UNKNOWN;
	if (at.kind !== "plain" || typeof at.value !== "number" || list.isOpen) return UNKNOWN;
	return list.items[at.value] ?? NULL$1;
}
function anyOf$1({ items, isOpen }) {
	if (isOpen || items.length === 0) return UNKNOWN;
	return {
		kind: "choice",
		ways: items.map((value) => ({
			presence: "maybe",
			value
		}))
	};
}
function firstOf$4({ items, isOpen }, call, interpreter) {
	const test = call.args.at(-1)?.value;
	if (test?.kind !== "closure") return isOpen ? UNKNOWN : items[0] ?? NULL$1;
	for (const item of items) {
		const fits = truthOf(callWith(test, [item], call, interpreter), interpreter);
		if (fits === true) return item;
		if (fits === null) return UNKNOWN;
	}
	return isOpen ? UNKNOWN : NULL$1;
}
const INDEXED = new Set(["mapIndexed", "forEachIndexed"]);
const MAPPING = new Set([
	"map",
	"mapIndexed",
	"forEach",
	"forEachIndexed",
	"mapNotNull",
	"flatMap",
	"compactMap",
	"fastForEach",
	"onEach"
]);
const SAME$1 = new Set("toList toMutableList toTypedArray toSet reversed sorted sortedBy asReversed distinct toImmutableList iterator asIterable values enumerated orEmpty withIndex asSequence".split(" "));
const SOME = new Set("filter where drop take dropLast takeLast filterNot sortedWith shuffled subList skip prefix suffix dropFirst".split(" "));
function throughList(call, list, interpreter) {
	const { name, args } = call;
	const block = args.at(-1)?.value;
	if (name === "joinToString" || name === "joined" || name === "join") return joined$6(list, call, interpreter);
	if (SAME$1.has(name)) return list;
	if (SOME.has(name)) return {
		...list,
		isOpen: true
	};
	if (name === "keys") return listValue(list.keys.flatMap((key) => key ?? []), list.isOpen);
	if (name === "entries") return entriesOf$2(list);
	if (block === void 0 || !MAPPING.has(name)) return null;
	const items = list.items.map((item, index) => {
		const given = INDEXED.has(name) ? [plainValue(index), item] : pairOf(list, index);
		return callWith(block, given, {
			...call,
			scope: {
				...call.scope,
				frame: `${call.scope.frame}#${index}`
			}
		}, interpreter);
	});
	if (name.startsWith("map") || name.endsWith("Map")) return { ...listValue(items, list.isOpen) };
	return list.isOpen ? {
		kind: "fragment",
		values: items,
		isRepeated: true
	} : fragmentValue(items);
}
function pairOf(list, index) {
	const item = list.items[index] ?? UNKNOWN;
	const key = list.keys[index] ?? null;
	return key === null ? [item] : [key, item];
}
function entriesOf$2(list) {
	return listValue(list.items.map((item, index) => listValue([list.keys[index] ?? UNKNOWN, item])), list.isOpen);
}
function callWith(callee, values, call, interpreter) {
	const args = values.map((value) => ({
		label: null,
		value,
		isTrailing: false
	}));
	return interpreter.call(callee, args, call);
}
function joined$6({ items, isOpen }, { args }, interpreter) {
	if (isOpen) return UNKNOWN;
	const given = args[0]?.value;
	const between = (given === void 0 ? null : contentOf$4(given, interpreter)) ?? textContent(", ");
	return {
		kind: "text",
		content: joinContents(items.flatMap((item, index) => {
			const content = contentOf$4(item, interpreter);
			if (content === null) return [];
			return index === 0 ? [content] : [between, content];
		}))
	};
}
const EMPTY$1 = new Set([
	"isEmpty",
	"isBlank",
	"isNullOrEmpty",
	"isNullOrBlank"
]);
const NOT_EMPTY = new Set(["isNotEmpty", "isNotBlank"]);
const UPPER = new Set([
	"uppercase",
	"toUpperCase",
	"uppercased",
	"localizedUppercase"
]);
const LOWER = new Set([
	"lowercase",
	"toLowerCase",
	"lowercased"
]);
const LEFT = new Set([
	"trim",
	"toString",
	"asString",
	"trimIndent",
	"trimMargin",
	"orEmpty",
	"trimmingCharacters",
	"description",
	"string",
	"tr",
	"localized"
]);
function ofText({ name }, content, interpreter) {
	if (EMPTY$1.has(name) || NOT_EMPTY.has(name)) {
		const empty = isEmptyText(content, interpreter);
		return empty === null ? UNKNOWN : plainValue(empty === EMPTY$1.has(name));
	}
	if (LEFT.has(name)) return {
		kind: "text",
		content
	};
	if (UPPER.has(name)) return {
		kind: "text",
		content: mapped(content, (text) => text.toUpperCase())
	};
	if (LOWER.has(name)) return {
		kind: "text",
		content: mapped(content, (text) => text.toLowerCase())
	};
	return name === "length" || name === "count" ? lengthOf$1(content) : null;
}
function lengthOf$1({ alternatives }) {
	const [only, ...others] = alternatives;
	return (others.length === 0 && only?.every((part) => typeof part === "string")) === true ? plainValue(only?.join("").length ?? 0) : UNKNOWN;
}
function mapped(content, change) {
	const alternatives = content.alternatives.map((parts) => parts.map((part) => typeof part === "string" ? change(part) : part));
	return {
		...content,
		alternatives
	};
}
function ofPlain({ name, args }, value, interpreter) {
	if (value === null) return name === "isNullOrEmpty" || name === "isNullOrBlank" ? plainValue(true) : NULL$1;
	if (name === "not") return typeof value === "boolean" ? plainValue(!value) : UNKNOWN;
	if (name === "toString" || name === "description") return {
		kind: "text",
		content: textContent(String(value))
	};
	const other = args[0] === void 0 ? null : onlyValue(interpreter.read(args[0].value));
	if (name === "equals" && other !== null) return plainValue(isSame$4(plainValue(value), other, interpreter));
	return [
		"dp",
		"sp",
		"em",
		"toInt",
		"toDouble",
		"toFloat",
		"toLong"
	].includes(name) ? plainValue(value) : null;
}
// src/analysis/dialects/declarative/parameters.ts
function bindArguments({ parameters, args, scope, interpreter }) {
	const given = assign(parameters, args);
	for (const parameter of parameters) {
		const { name, value } = parameter;
		const handed = given.get(parameter);
		if (handed !== void 0) scope.names.set(name, {
			kind: "value",
			value: handed
		});
		else if (value === null) scope.names.set(name, {
			kind: "value",
			value: UNKNOWN
		});
		else scope.names.set(name, {
			kind: "value",
			value: interpreter.evaluate(value, scope)
		});
	}
}
function assign(parameters, args) {
	const given = new Map();
	const isFree = (parameter) => !given.has(parameter);
	for (const { label, value } of args) {
		const named = parameters.find((one) => one.label === label || one.name === label);
		if (label !== null && named !== void 0) given.set(named, value);
	}
	for (const { label, value, isTrailing } of args) {
		if (label !== null) continue;
		const free = isTrailing ? parameters.findLast((one) => isFree(one) && isFunction$1(one)) ?? parameters.findLast(isFree) : parameters.find(isFree);
		if (free !== void 0) given.set(free, value);
	}
	return given;
}
function isFunction$1({ type }) {
	return type === null || /Unit|Void|View|Widget|Content|->/u.test(type);
}
// src/analysis/dialects/declarative/instances.ts
function createInstances(interpreter) {
	const statics = new Map();
	const singles = new Map();
	const staticScope = (type) => {
		const known = statics.get(type);
		if (known !== void 0) return known;
		const scope = innerScope(type.outer === null ? fileScope(type.unit) : staticScope(type.outer), { frame: `type ${type.code.name}` });
		statics.set(type, scope);
		addStatics(type, {
			scope,
			instances,
			interpreter
		});
		for (const one of type.code.cases) scope.names.set(one.name, {
			kind: "lazy",
			make: () => caseOf(type, one)
		});
		return scope;
	};
	const caseOf = (type, one) => makeCase(type, one, {
		scope: staticScope(type),
		instances,
		interpreter
	});
	const instances = {
		make(type, args, { frame, path, line, enumCase = null }) {
			const scope = innerScope(staticScope(type), { frame });
			const instance = {
				kind: "instance",
				type,
				enumCase,
				scope,
				line,
				path
			};
			scope.self = instance;
			fill(type, args, {
				scope,
				seen: new Set(),
				interpreter
			});
			return instance;
		},
		ofType(type, name) {
			if ([
				"entries",
				"values",
				"allCases"
			].includes(name) && type.code.sort === "enum") return listValue(type.code.cases.map((one) => caseOf(type, one)));
			const binding = staticScope(type).names.get(name);
			if (binding === void 0) return null;
			if (binding.kind === "cell") return binding.cell;
			return binding.kind === "value" ? binding.value : binding.make();
		},
		valueOf(type) {
			if (type.code.sort !== "object") return {
				kind: "type",
				type
			};
			const { path } = type.unit;
			const at = {
				frame: `object ${type.code.name}`,
				path,
				line: type.code.line
			};
			const known = singles.get(type) ?? instances.make(type, [], at);
			singles.set(type, known);
			return known;
		}
	};
	return instances;
}
function addStatics(type, of) {
	const extensions = of.interpreter.declarations.extensionsOf(type.code.name);
	for (const { code, unit } of [type, ...extensions]) for (const member of code.members) addStatic(member, {
		code: type.code,
		unit,
		outer: type
	}, of);
}
function addStatic(member, around, { scope, instances, interpreter }) {
	if (member.kind === "type") {
		const record = {
			code: member,
			unit: around.unit,
			outer: around.outer
		};
		if (member.sort === "companion") for (const inner of member.members) addMember(inner, scope, interpreter);
		else scope.names.set(member.name, {
			kind: "lazy",
			make: () => instances.valueOf(record)
		});
	} else if ((member.kind === "declare" || member.kind === "function") && member.isStatic) addMember(member, scope, interpreter);
}
function makeCase(type, one, { scope, instances, interpreter }) {
	const args = one.args.map((arg) => argumentValue(arg, scope, interpreter));
	const frame = `${type.code.name}.${one.name}`;
	const { path } = type.unit;
	const made = instances.make(type, args, {
		frame,
		path,
		line: one.line,
		enumCase: one
	});
	const raw = args.find((arg) => arg.label === "rawValue")?.value;
	const { names } = made.scope;
	names.set("name", {
		kind: "value",
		value: textValue(one.name)
	});
	names.set("rawValue", {
		kind: "value",
		value: raw ?? textValue(one.name)
	});
	names.set("ordinal", {
		kind: "value",
		value: plainValue(type.code.cases.indexOf(one))
	});
	return made;
}
function fill(type, args, filling) {
	const { scope, seen, interpreter } = filling;
	const { code } = type;
	if (seen.has(type)) return;
	seen.add(type);
	bindArguments({
		parameters: parametersOf$1(code),
		args,
		scope,
		interpreter
	});
	const given = new Map(scope.names);
	fillFromBase(type, given, filling);
	const members = [code, ...interpreter.declarations.extensionsOf(code.name).map((extension) => extension.code)].flatMap((one) => one.members);
	for (const member of members) if (member.kind === "declare") addField(member, given, filling);
	else if (member.kind === "function") addMember(member, scope, interpreter);
	const init = code.members.find((member) => member.kind === "function" && member.name === "init");
	if (init?.kind === "function") assignInInit(init.body, filling);
}
function fillFromBase({ code, unit }, given, filling) {
	const { scope, interpreter } = filling;
	const [base] = code.bases;
	const name = base?.slice(base.lastIndexOf(".") + 1);
	const parent = name === void 0 ? null : interpreter.declarations.typeNamed(name, unit.path);
	if (parent === null) return;
	fill(parent, code.baseArgs.map((arg) => argumentValue(arg, scope, interpreter)), filling);
	for (const [known, binding] of given) scope.names.set(known, binding);
}
function parametersOf$1(code) {
	if (code.parameters.length > 0) return code.parameters;
	const init = code.members.find((member) => member.kind === "function" && member.name.startsWith("init"));
	if (init?.kind === "function") return init.parameters;
	if (code.sort !== "struct") return [];
	return code.members.flatMap((member) => {
		if (member.kind !== "declare" || member.getter !== null || member.isStatic) return [];
		const [name = "_"] = member.names;
		return [{
			name,
			label: name,
			value: null,
			type: member.type
		}];
	});
}
function addField(member, given, filling) {
	const { scope, interpreter } = filling;
	const [name = "_"] = member.names;
	if (given.has(name)) addGiven(member, filling);
	else if (!member.isStatic) {
		const declaration = {
			code: member,
			scope,
			key: `${scope.frame}.${name}`,
			isField: true
		};
		const state = interpreter.toolkit.state(declaration, interpreter);
		if (state?.kind === "cell") scope.names.set(name, {
			kind: "cell",
			cell: state
		});
		else if (state !== null) scope.names.set(name, {
			kind: "value",
			value: state
		});
		else addMember(member, scope, interpreter);
	}
}
function addGiven(member, { scope, interpreter }) {
	const [name = "_"] = member.names;
	const binding = scope.names.get(name);
	if (binding?.kind !== "value") return;
	if (binding.value.kind === "cell") scope.names.set(name, {
		kind: "cell",
		cell: binding.value
	});
	else {
		const key = `${scope.frame}.${name}`;
		const code = {
			...member,
			value: null
		};
		const state = interpreter.toolkit.state({
			code,
			scope,
			key,
			isField: true
		}, interpreter);
		if (state?.kind === "cell") scope.names.set(name, {
			kind: "cell",
			cell: {
				...state,
				initial: binding.value
			}
		});
	}
}
function assignInInit(body, { scope, interpreter }) {
	for (const code of body) {
		if (code.kind !== "assign" || code.target.kind !== "name" && code.target.kind !== "member") continue;
		const { name } = code.target;
		const own = name.replace(/^_/u, "");
		const known = scope.names.get(own);
		const made = interpreter.evaluate(code.value, scope);
		if (known?.kind === "cell") scope.names.set(own, {
			kind: "cell",
			cell: madeCell(known.cell, made)
		});
		else scope.names.set(name, {
			kind: "value",
			value: made
		});
	}
}
function madeCell(cell, made) {
	if (made.kind === "cell") return made;
	const initial = made.kind === "made" ? made.args[0]?.value : made;
	return initial === void 0 ? cell : {
		...cell,
		initial
	};
}
function addMember(member, scope, interpreter) {
	if (member.kind === "function") {
		scope.names.set(member.name, {
			kind: "value",
			value: functionValue(member, scope, interpreter)
		});
		return;
	}
	if (member.kind !== "declare") return;
	const { getter } = member;
	const [name = "_"] = member.names;
	if (getter !== null) {
		const collects = interpreter.toolkit.collects && /^some\b/u.test(member.type ?? "") || member.annotations.some((one) => one.endsWith("Builder"));
		const make = () => interpreter.block(getter, innerScope(scope), collects);
		scope.names.set(name, {
			kind: "lazy",
			make
		});
		return;
	}
	const { value } = member;
	scope.names.set(name, {
		kind: "lazy",
		make: () => {
			if (value === null) return UNKNOWN;
			const own = innerScope(scope);
			bindDeclared(member, own, interpreter);
			const made = own.names.get(name);
			return made?.kind === "value" ? made.value : made?.kind === "cell" ? made.cell : UNKNOWN;
		}
	});
}
function argumentValue({ label, value, isTrailing }, scope, interpreter) {
	return {
		label,
		value: interpreter.evaluate(value, scope),
		isTrailing
	};
}
// src/analysis/dialects/declarative/calls.ts
const ids = new WeakMap();
let lastId = 0;
function idOf$1(code) {
	const known = ids.get(code);
	if (known !== void 0) return known;
	lastId += 1;
	ids.set(code, lastId);
	return lastId;
}
function evaluateCall(code, scope, caller) {
	const { interpreter } = caller;
	const { callee, types, line } = code;
	const of = callee.kind === "member" && callee.of !== null ? receiverOf(callee.of, scope, interpreter) : null;
	const args = code.args.map((arg) => argumentValue(arg, scope, interpreter));
	const at = {
		scope: innerScope(scope, { frame: `${scope.frame}/${idOf$1(code)}` }),
		path: scope.unit.path,
		line,
		types,
		args
	};
	if (callee.kind === "name") return callNamed({
		...at,
		name: callee.name,
		of: null
	}, caller);
	if (callee.kind === "member") {
		const name = callee.of === null && !callee.isReference ? `.${callee.name}` : callee.name;
		return callNamed({
			...at,
			name,
			of
		}, caller);
	}
	return callValue(interpreter.evaluate(callee, scope), args, {
		at: {
			...at,
			name: "",
			of: null
		},
		caller
	});
}
function receiverOf(code, scope, interpreter) {
	const value = cellOf(code, scope, interpreter) ?? interpreter.evaluate(code, scope);
	return value.kind === "choice" ? onlyValue(value) ?? value : value;
}
function callNamed(call, caller) {
	const { interpreter } = caller;
	const { walk, toolkit } = interpreter;
	walk.calls += 1;
	if (!isWithin("nativeCalls", walk.calls)) return UNKNOWN;
	const intercepted = toolkit.intercept(call, interpreter);
	if (intercepted !== null) return intercepted;
	return (call.of === null ? callOwn(call, caller) : callMember(call, call.of, caller)) ?? toolkit.call(call, interpreter) ?? builtinCall(call, interpreter) ?? made$5(call);
}
function made$5({ name, of, args, types, path, line }) {
	return {
		kind: "made",
		name,
		of,
		args,
		types,
		path,
		line
	};
}
function callOwn(call, caller) {
	const { name, scope, path, line, args } = call;
	const { declarations } = caller.interpreter;
	const bound = bindingOf(scope, name);
	if (bound !== null) {
		const value = valueOfBinding(bound, caller.interpreter);
		return value.kind === "type" ? caller.instances.make(value.type, args, {
			frame: scope.frame,
			path,
			line
		}) : callValue(value, args, {
			at: call,
			caller
		});
	}
	const found = declarations.functionNamed(name, path, args);
	if (found !== null) return callFunction(found, call, {
		caller,
		self: null
	});
	const type = declarations.typeNamed(name, path);
	if (type !== null && type.code.sort !== "protocol") return caller.instances.make(type, args, {
		frame: scope.frame,
		path,
		line
	});
	const extension = declarations.extensionNamed(name, path, args);
	return extension === null ? null : callFunction(extension, call, {
		caller,
		self: scope.self
	});
}
function valueOfBinding(binding, interpreter) {
	if (binding.kind === "cell") return interpreter.read(binding.cell);
	return binding.kind === "value" ? binding.value : binding.make();
}
function callMember(call, of, caller) {
	const { interpreter } = caller;
	const { name, path, args, scope } = call;
	const receiver = onlyValue(interpreter.read(of)) ?? of;
	if (receiver.kind === "instance") {
		const binding = receiver.scope.names.get(name);
		if (binding !== void 0) return callValue(valueOfBinding(binding, interpreter), args, {
			at: call,
			caller
		});
	}
	const ofType = receiver.kind === "type" ? callOfType(call, receiver.type, caller) : null;
	if (ofType !== null) return ofType;
	const bound = bindingOf(scope, name);
	const block = bound?.kind === "value" ? onlyValue(bound.value) : null;
	if (block?.kind === "closure" && receiver.kind === "instance") return callValue(block, args, {
		at: {
			...call,
			receiver
		},
		caller
	});
	const extension = interpreter.declarations.extensionNamed(name, path, args);
	return extension === null ? null : callFunction(extension, call, {
		caller,
		self: of
	});
}
function callOfType(call, type, caller) {
	const { name, path, line, args, scope } = call;
	const at = {
		frame: scope.frame,
		path,
		line
	};
	const found = caller.instances.ofType(type, name);
	if (found?.kind === "type") return caller.instances.make(found.type, args, at);
	if (found !== null) return callValue(found, args, {
		at: call,
		caller
	});
	return type.code.members.some((member) => member.kind === "function" && member.name === `init.${name}`) ? caller.instances.make(type, args, at) : null;
}
function callFunction({ code, unit }, at, { caller, self }) {
	return callValue(functionValue(code, innerScope(fileScope(unit), { self }), caller.interpreter), at.args, {
		at,
		caller
	});
}
function callValue(callee, args, { at, caller }) {
	const { interpreter } = caller;
	const value = onlyValue(interpreter.read(callee)) ?? UNKNOWN;
	if (value.kind === "native") return value.call(args);
	if (value.kind === "type") return caller.instances.make(value.type, args, {
		frame: at.scope.frame,
		path: at.path,
		line: at.line
	});
	if (value.kind !== "closure") return value.kind === "unknown" ? made$5({
		...at,
		args
	}) : UNKNOWN;
	return callClosure(value, args, {
		at,
		interpreter
	});
}
function callClosure(closure, args, { at, interpreter }) {
	const { walk } = interpreter;
	const depth = at.scope.depth + 1;
	const around = walk.running.filter((body) => body === closure.body).length;
	if (!isWithin("componentDepth", depth) || !isWithin("sameComponent", around)) return UNKNOWN;
	const isPassing = walk.actions !== null;
	const scope = innerScope(withReceiver(closure.scope, at.receiver), {
		frame: at.scope.frame,
		depth,
		isPassing
	});
	const { parameters, body, isExpression } = closure;
	bindArguments({
		parameters,
		args,
		scope,
		interpreter
	});
	if (parameters.length === 0) bindImplicit(args, scope);
	walk.running.push(body);
	const value = interpreter.block(body, scope, closure.collects && !isExpression);
	walk.running.pop();
	walk.isLeaving = false;
	return value;
}
function withReceiver(scope, receiver) {
	const known = receiver === void 0 ? null : onlyValue(receiver);
	if (known?.kind !== "instance") return scope;
	return {
		...innerScope(scope, { self: known }),
		names: known.scope.names
	};
}
function bindImplicit(args, scope) {
	for (const [index, { value }] of args.entries()) {
		scope.names.set(`$${index}`, {
			kind: "value",
			value
		});
		if (index === 0) scope.names.set("it", {
			kind: "value",
			value
		});
	}
}
// src/analysis/dialects/declarative/members.ts
const SELF = new Set(["this", "self"]);
function evaluateName({ name, line }, scope, caller) {
	if (SELF.has(name)) return scope.self ?? UNKNOWN;
	const { interpreter } = caller;
	const bound = bindingOf(scope, name);
	if (bound?.kind === "cell") return interpreter.read(bound.cell);
	if (bound !== null) return bound.kind === "value" ? bound.value : interpreter.read(bound.make());
	const behind = name.startsWith("$") ? bindingOf(scope, name.slice(1)) : null;
	if (behind?.kind === "cell") return behind.cell;
	return globalValue(name, {
		scope,
		caller,
		line
	});
}
function globalValue(name, { scope, caller }) {
	const { interpreter, instances } = caller;
	const { declarations } = interpreter;
	const from = scope.unit.path;
	const declared = declarations.valueNamed(name, from);
	if (declared !== null) {
		const { code, unit } = declared;
		const around = {
			...fileScope(unit),
			frame: `file ${unit.path}`,
			depth: scope.depth
		};
		if (code.getter !== null) return interpreter.block(code.getter, around, false);
		return code.value === null ? UNKNOWN : interpreter.evaluate(code.value, around);
	}
	const type = declarations.typeNamed(name, from);
	if (type !== null) return instances.valueOf(type);
	return {
		kind: "named",
		path: name,
		from
	};
}
function evaluateMember(code, scope, caller) {
	const { of, name, isReference, line } = code;
	const { interpreter } = caller;
	if (of === null) {
		if (!isReference) return {
			kind: "named",
			path: `.${name}`,
			from: scope.unit.path
		};
		const found = interpreter.declarations.functionNamed(name, scope.unit.path);
		if (found !== null) return functionValue(found.code, fileScope(found.unit), interpreter);
		return evaluateName({
			kind: "name",
			name,
			line
		}, scope, caller);
	}
	const value = interpreter.evaluate(of, scope);
	if (!isReference || name === "class") return memberOf$1(value, name, {
		scope,
		caller
	});
	const known = onlyValue(interpreter.read(value));
	const binding = known?.kind === "instance" ? known.scope.names.get(name) : void 0;
	if (binding?.kind === "value" && binding.value.kind === "closure") return binding.value;
	return {
		kind: "native",
		call: (args) => interpreter.toolkit.intercept({
			name,
			of: value,
			args,
			types: [],
			scope,
			path: scope.unit.path,
			line
		}, interpreter) ?? UNKNOWN
	};
}
const CELL_MEMBERS = new Set([
	"value",
	"wrappedValue",
	"text"
]);
function memberOf$1(value, name, { scope, caller }) {
	const { interpreter, instances } = caller;
	if (value.kind === "cell") {
		const now = interpreter.read(value);
		return CELL_MEMBERS.has(name) ? now : memberOf$1(now, name, {
			scope,
			caller
		});
	}
	if (value.kind === "choice") return {
		kind: "choice",
		ways: value.ways.map((way) => ({
			...way,
			value: memberOf$1(way.value, name, {
				scope,
				caller
			})
		}))
	};
	if (value.kind === "named") return {
		...value,
		path: `${value.path}.${name}`
	};
	if (value.kind === "instance") {
		const binding = value.scope.names.get(name);
		if (binding?.kind === "value") return binding.value;
		if (binding !== void 0) return interpreter.read(binding.kind === "cell" ? binding.cell : binding.make());
	}
	if (value.kind === "type") {
		const found = instances.ofType(value.type, name);
		if (found !== null) return found;
	}
	const call = {
		name,
		of: value,
		args: [],
		types: [],
		scope,
		path: scope.unit.path,
		line: 0
	};
	return interpreter.toolkit.call(call, interpreter) ?? builtinCall(call, interpreter) ?? {
		kind: "made",
		name,
		of: value,
		args: [],
		types: [],
		path: call.path,
		line: 0
	};
}
// src/analysis/dialects/declarative/create-interpreter.ts
function emptyWalk() {
	return {
		memory: new Map(),
		actions: null,
		consulted: new Set(),
		calls: 0,
		running: [],
		isLeaving: false
	};
}
function createInterpreter({ declarations, toolkit, gaps }) {
	const interpreter = {
		declarations,
		toolkit,
		gaps,
		walk: emptyWalk(),
		evaluate: (code, scope) => evaluate(code, scope, caller),
		block: (body, scope, collects) => evaluateBlock(body, {
			scope,
			collects,
			interpreter
		}),
		call: (callee, args, at) => callValue(callee, args, {
			at,
			caller
		}),
		member: (of, name, scope) => memberOf$1(of, name, {
			scope,
			caller
		}),
		read(value) {
			if (value.kind !== "cell") return value;
			return interpreter.walk.memory.get(value.key) ?? value.initial;
		}
	};
	const instances = createInstances(interpreter);
	const caller = {
		interpreter,
		instances
	};
	return Object.assign(interpreter, { instances });
}
function evaluate(code, scope, caller) {
	const { interpreter } = caller;
	switch (code.kind) {
		case "text": return evaluateText(code, scope, interpreter);
		case "literal": return plainValue(code.value);
		case "name": return evaluateName(code, scope, caller);
		case "member": return evaluateMember(code, scope, caller);
		case "call": return evaluateCall(code, scope, caller);
		case "lambda": return closureOf(code, scope, interpreter);
		case "list": return listOf(code, scope, interpreter);
		case "choice": return evaluateChoice(code, {
			scope,
			collects: false,
			interpreter
		});
		case "loop": return evaluateLoop(code, {
			scope,
			collects: true,
			interpreter
		});
		case "assign": return evaluateAssign(code, scope, interpreter);
		case "operation": return evaluateOperation(code, scope, interpreter);
		case "leave": return interpreter.block([code], scope, false);
		default: return NOTHING$8;
	}
}
function closureOf(code, scope, { toolkit }) {
	const { parameters, body, isExpression, line } = code;
	return {
		kind: "closure",
		parameters,
		body,
		isExpression,
		collects: toolkit.collects && !isExpression,
		scope,
		line
	};
}
function listOf({ items, keys }, scope, interpreter) {
	return {
		kind: "list",
		items: items.map((item) => interpreter.evaluate(item, scope)),
		keys: keys.map((key) => key === null ? null : interpreter.evaluate(key, scope)),
		isOpen: false
	};
}
function evaluateText({ parts }, scope, interpreter) {
	const contents = parts.map((part) => {
		if (typeof part === "string") return textContent(part);
		return contentOf$4(interpreter.evaluate(part, scope), interpreter) ?? textContent("null");
	});
	return contents.length === 0 ? {
		kind: "text",
		content: textContent("")
	} : {
		kind: "text",
		content: joinContents(contents)
	};
}
// src/analysis/source/languages/calls/tokens.ts
function isSign(token, text) {
	return token?.kind === "sign" && token.text === text;
}
function isWord(token, text) {
	return token?.kind === "word" && token.text === text;
}
function isGroup$1(token, open) {
	return token?.kind === "group" && token.open === open;
}
// src/analysis/source/languages/calls/cursor.ts
function cursorOn(tokens, context) {
	return {
		tokens,
		at: 0,
		context,
		endsWithLine: false,
		isBeforeBlock: false
	};
}
function peek(cursor, ahead = 0) {
	return cursor.tokens[cursor.at + ahead];
}
function next$2(cursor) {
	const token = cursor.tokens[cursor.at];
	if (token !== void 0) cursor.at += 1;
	return token;
}
function wordAt(cursor, ahead = 0) {
	const token = peek(cursor, ahead);
	return token?.kind === "word" ? token.text : null;
}
function takeWord(cursor, ...words) {
	const word = wordAt(cursor);
	if (word === null || !words.includes(word)) return false;
	cursor.at += 1;
	return true;
}
function takeSign(cursor, ...signs) {
	const token = peek(cursor);
	if (token?.kind !== "sign" || !signs.includes(token.text)) return false;
	cursor.at += 1;
	return true;
}
function endOfTypes({ tokens }, start) {
	if (!isSign(tokens[start], "<")) return null;
	let depth = 0;
	for (let at = start; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (isSign(token, "<")) depth += 1;
		else if (isSign(token, ">")) depth -= 1;
		else if (!isTypePart(token) || !isWithin("typeLength", at - start)) return null;
		if (depth === 0) return at + 1;
	}
	return null;
}
const TYPE_SIGNS = new Set([
	".",
	",",
	"?",
	":",
	"&",
	"*",
	"->",
	"@",
	"!",
	"..."
]);
function isTypePart(token) {
	if (token?.kind === "word") return true;
	if (token?.kind === "sign") return TYPE_SIGNS.has(token.text);
	return token?.kind === "group" && token.open !== "{";
}
function takeTypes(cursor) {
	const end = endOfTypes(cursor, cursor.at);
	if (end === null) return [];
	const inner = cursor.tokens.slice(cursor.at + 1, end - 1);
	cursor.at = end;
	return splitAtCommas(inner).flatMap((part) => typeName(part) ?? []);
}
function typeName(tokens) {
	const words = [];
	for (const token of tokens) if (token.kind === "word") words.push(token.text);
	else if (!isSign(token, ".")) break;
	return words.length === 0 ? null : words.join(".");
}
function takeType(cursor) {
	const start = cursor.at;
	for (let more = true; more;) {
		const token = peek(cursor);
		if (token === void 0 || token.isFresh && cursor.at > start) break;
		more = takeTypeStep(cursor, cursor.at === start);
	}
	return cursor.tokens.slice(start, cursor.at).flatMap((token) => token.kind === "word" ? [token.text] : []).join(" ") || null;
}
const BEFORE_TYPES = new Set([
	"some",
	"any",
	"inout",
	"suspend",
	"borrowing",
	"sending"
]);
const JOINING = new Set([
	".",
	"->",
	"&",
	"?."
]);
function takeTypeStep(cursor, isStart) {
	const token = peek(cursor);
	if (isSign(token, "<")) return takeTypesOrNothing(cursor);
	if (isSign(token, "@")) return skip(cursor, 2);
	if (isSign(token, "->") && cursor.tokens[cursor.at - 1]?.kind !== "group") return false;
	if (token?.kind === "sign" && (JOINING.has(token.text) || "?!".includes(token.text))) return skip(cursor, 1);
	return (isStart || isBegun(cursor)) && isPart(token) ? skip(cursor, 1) : false;
}
function isPart(token) {
	return token?.kind === "word" || isGroup$1(token, "(") || isGroup$1(token, "[");
}
function isBegun(cursor) {
	const before = cursor.tokens[cursor.at - 1];
	if (before?.kind === "sign") return JOINING.has(before.text);
	if (before?.kind !== "word") return false;
	return BEFORE_TYPES.has(before.text) || isAfterAnnotation(cursor);
}
function isAfterAnnotation({ tokens, at }) {
	return isSign(tokens[at - 2], "@");
}
function takeTypesOrNothing(cursor) {
	const end = endOfTypes(cursor, cursor.at);
	if (end === null) return false;
	cursor.at = end;
	return true;
}
function skip(cursor, count) {
	cursor.at += count;
	return true;
}
function splitAtCommas(tokens) {
	const parts = [[]];
	let depth = 0;
	for (const token of tokens) {
		if (isSign(token, "<")) depth += 1;
		else if (isSign(token, ">")) depth = Math.max(0, depth - 1);
		if (isSign(token, ",") && depth === 0) parts.push([]);
		else parts.at(-1)?.push(token);
	}
	return parts.filter((part) => part.length > 0);
}
function takeWhere(cursor) {
	if (!takeWord(cursor, "where")) return;
	while (peek(cursor) !== void 0 && !isGroup$1(peek(cursor), "{") && !isSign(peek(cursor), "=")) cursor.at += 1;
}
// src/analysis/source/languages/calls/parameters.ts
function readParameters(tokens, context) {
	return splitAtCommas(tokens).flatMap((part) => {
		const [first] = part;
		if (context.traits.language === "dart" && first?.kind === "group" && first.open !== "(") return readParameters(first.inner, context);
		return context.traits.isTypeFirst ? typeFirst(part, context) : nameFirst(withoutModifiers(part), context);
	});
}
const MODIFIERS$1 = new Set([
	"vararg",
	"crossinline",
	"noinline",
	"private",
	"public",
	"internal"
]);
const BINDING = new Set([
	"val",
	"var",
	"override",
	"protected",
	"open",
	"final"
]);
function withoutModifiers(part) {
	let at = 0;
	for (let more = true; more;) {
		const token = part[at];
		const isMore = part.length > at + 1 && !isSign(part[at + 1], ":");
		if (isSign(token, "@")) at += isGroup$1(part[at + 2], "(") ? 3 : 2;
		else if (isMore && token?.kind === "word" && isModifier(token.text)) at += 1;
		else more = false;
	}
	return part.slice(at);
}
function isModifier(word) {
	return MODIFIERS$1.has(word) || BINDING.has(word);
}
function nameFirst(part, context) {
	const cursor = cursorOn(part, context);
	const first = peek(cursor);
	if (first?.kind !== "word") return [];
	cursor.at += 1;
	const second = peek(cursor);
	const hasLabel = second?.kind === "word";
	if (hasLabel) cursor.at += 1;
	const name = hasLabel ? second.text : first.text;
	const type = takeSign(cursor, ":") ? takeType(cursor) : null;
	const value = takeSign(cursor, "=") ? context.reader.expression(cursor) : null;
	return [{
		name,
		label: first.text === "_" ? null : first.text,
		value,
		type
	}];
}
function typeFirst(part, context) {
	const at = part.findIndex((token) => isSign(token, "=") || isSign(token, ":"));
	const word = (at === -1 ? part : part.slice(0, at)).findLast((token) => token.kind === "word");
	if (word?.kind !== "word") return [];
	const value = at === -1 ? null : context.reader.expression(cursorOn(part.slice(at + 1), context));
	return [{
		name: word.text,
		label: word.text,
		value,
		type: null
	}];
}
// src/analysis/source/languages/calls/lambdas.ts
function readBody(tokens, context) {
	context.depth += 1;
	const body = isWithin("bracketDepth", context.depth) ? context.reader.statements(tokens, context) : [];
	context.depth -= 1;
	return body;
}
function readBlock$1(group, context) {
	const isSwift = context.traits.language === "swift";
	const at = endOfHead(group.inner, isSwift);
	const head = group.inner.slice(0, Math.max(at, 0));
	return {
		kind: "lambda",
		parameters: at === -1 ? [] : isSwift ? swiftHead(head, context) : names(head, context),
		body: readBody(group.inner.slice(at + 1), context),
		isExpression: false,
		line: group.line
	};
}
const NO_HEAD = new Set([
	"val",
	"var",
	"fun",
	"return",
	"if",
	"for",
	"let",
	"when",
	"switch"
]);
function endOfHead(tokens, isSwift) {
	for (const [at, token] of tokens.entries()) {
		if (isSwift ? isWord(token, "in") : isSign(token, "->")) {
			if (isSwift || !isSign(tokens[at - 1], ")")) return at;
		}
		const isNewLine = at > 0 && token.isFresh && !isSign(tokens[at - 1], ",");
		if (token.kind === "text" || token.kind === "number" || isGroup$1(token, "{") || isNewLine || token.kind === "word" && NO_HEAD.has(token.text)) return -1;
	}
	return -1;
}
function swiftHead(head, context) {
	const rest = head.filter((token) => !isGroup$1(token, "["));
	const group = rest.find((token) => isGroup$1(token, "("));
	return names(group?.kind === "group" ? group.inner : rest, context);
}
function names(tokens, context) {
	return readParameters(tokens.flatMap((token) => isGroup$1(token, "(") ? token.inner : [token]), context).map(({ name, value, type }) => ({
		name,
		label: null,
		value,
		type
	}));
}
const AFTER_PARAMETERS = new Set(["async", "sync"]);
function startsFunction(cursor) {
	const { language } = cursor.context.traits;
	const token = peek(cursor);
	const after = peek(cursor, 1);
	if (language === "java") return (token?.kind === "word" || isGroup$1(token, "(")) && isSign(after, "->");
	if (language !== "dart" || !isGroup$1(token, "(")) return false;
	return isSign(after, "=>") || isGroup$1(after, "{") && !cursor.isBeforeBlock || after?.kind === "word" && AFTER_PARAMETERS.has(after.text);
}
function readFunction(cursor) {
	const { context } = cursor;
	const first = peek(cursor);
	cursor.at += 1;
	return {
		kind: "lambda",
		parameters: first?.kind === "group" ? readParameters(first.inner, context) : first === void 0 ? [] : readParameters([first], context),
		...readResult(cursor),
		line: first?.line ?? 1
	};
}
function readResult(cursor) {
	const { context } = cursor;
	for (let word = peek(cursor); word?.kind === "word" && AFTER_PARAMETERS.has(word.text);) {
		cursor.at += isSign(peek(cursor, 1), "*") ? 2 : 1;
		word = peek(cursor);
	}
	const token = peek(cursor);
	if (isSign(token, "=>") || isSign(token, "->")) {
		cursor.at += 1;
		const block = peek(cursor);
		if (context.traits.language === "java" && isGroup$1(block, "{")) return blockResult(cursor);
		return {
			body: [context.reader.expression(cursor)],
			isExpression: true
		};
	}
	return blockResult(cursor);
}
function blockResult(cursor) {
	const block = peek(cursor);
	if (!isGroup$1(block, "{")) return {
		body: [],
		isExpression: false
	};
	cursor.at += 1;
	return {
		body: readBody(block.inner, cursor.context),
		isExpression: false
	};
}
// src/analysis/source/languages/calls/conditions.ts
function readIf(cursor) {
	const line = peek(cursor)?.line ?? 1;
	const isGuard = wordAt(cursor) === "guard";
	cursor.at += 1;
	const { tests, binds } = readConditions(cursor);
	if (isGuard) return guard({
		tests,
		binds
	}, cursor, line);
	const first = {
		tests,
		binds,
		body: readBranch(cursor)
	};
	takeSign(cursor, ";");
	if (!takeWord(cursor, "else")) return {
		kind: "choice",
		subject: null,
		ways: [first],
		line
	};
	return {
		kind: "choice",
		subject: null,
		ways: [first, ...otherWays(cursor)],
		line
	};
}
function otherWays(cursor) {
	const ways = [];
	while (takeWord(cursor, "if")) {
		const { tests, binds } = readConditions(cursor);
		ways.push({
			tests,
			binds,
			body: readBranch(cursor)
		});
		takeSign(cursor, ";");
		if (!takeWord(cursor, "else")) return ways;
	}
	return [...ways, elseWay(cursor)];
}
function elseWay(cursor) {
	return {
		tests: [],
		binds: [],
		body: readBranch(cursor)
	};
}
function guard(condition, cursor, line) {
	takeWord(cursor, "else");
	const body = readBranch(cursor);
	return {
		kind: "choice",
		subject: null,
		ways: [{
			tests: [{
				kind: "operation",
				operator: "!",
				operands: [allOf$1(condition.tests, line)],
				line
			}],
			binds: [],
			body
		}, {
			tests: [],
			binds: condition.binds,
			body: []
		}],
		line
	};
}
function allOf$1(tests, line) {
	const [first, ...others] = tests;
	const start = first ?? {
		kind: "literal",
		value: true,
		line
	};
	return others.reduce((left, right) => ({
		kind: "operation",
		operator: "&&",
		operands: [left, right],
		line
	}), start);
}
function readBranch(cursor) {
	const block = peek(cursor);
	if (isGroup$1(block, "{")) {
		cursor.at += 1;
		return readBody(block.inner, cursor.context);
	}
	const only = cursor.context.reader.statement(cursor);
	return only === null ? [] : [only];
}
function readConditions(cursor) {
	const { language } = cursor.context.traits;
	const group = peek(cursor);
	if (language !== "swift" && isGroup$1(group, "(")) {
		cursor.at += 1;
		return bracketed(group.inner, cursor, group.line);
	}
	const inner = {
		...cursor,
		isBeforeBlock: true,
		endsWithLine: false
	};
	const tests = [];
	const binds = [];
	do
		readSwiftCondition(inner, {
			tests,
			binds
		});
	while (takeSign(inner, ","));
	cursor.at = inner.at;
	return {
		tests: [allOf$1(tests, group?.line ?? 1)],
		binds
	};
}
function bracketed(tokens, { context }, line) {
	const inner = {
		tokens,
		at: 0,
		context,
		endsWithLine: false,
		isBeforeBlock: false
	};
	const test = context.reader.expression(inner);
	return {
		tests: wordAt(inner) === "case" ? [operation("case", [test], line)] : [test],
		binds: []
	};
}
function readSwiftCondition(cursor, into) {
	const line = peek(cursor)?.line ?? 1;
	if (takeWord(cursor, "case")) {
		const pattern = cursor.context.reader.expression(cursor, 2);
		const subject = takeSign(cursor, "=") ? cursor.context.reader.expression(cursor) : pattern;
		into.tests.push(operation("==", [subject, pattern], line));
		return;
	}
	if (!takeWord(cursor, "let", "var")) {
		into.tests.push(cursor.context.reader.expression(cursor));
		return;
	}
	const name = wordAt(cursor) ?? "_";
	cursor.at += 1;
	if (takeSign(cursor, ":")) takeType(cursor);
	const value = takeSign(cursor, "=") ? cursor.context.reader.expression(cursor) : {
		kind: "name",
		name,
		line
	};
	into.binds.push(declared$1(name, value, line));
	into.tests.push(operation("!=", [value, {
		kind: "literal",
		value: null,
		line
	}], line));
}
function operation(operator, operands, line) {
	return {
		kind: "operation",
		operator,
		operands,
		line
	};
}
function declared$1(name, value, line) {
	return {
		kind: "declare",
		names: [name],
		type: null,
		value,
		getter: null,
		isDelegate: false,
		isMutable: false,
		isStatic: false,
		annotations: [],
		line
	};
}
// src/analysis/source/languages/calls/loops.ts
function readLoop(cursor) {
	const line = peek(cursor)?.line ?? 1;
	const word = wordAt(cursor);
	const after = peek(cursor, 1);
	if (word === "repeat" && !(isGroup$1(after, "{") && cursor.context.traits.language === "swift")) return null;
	next$2(cursor);
	takeWord(cursor, "await", "try", "case", "let");
	return {
		kind: "loop",
		...word === "for" ? readHead(cursor) : passCondition(cursor),
		body: readBranch(cursor),
		line
	};
}
const ENDLESS = {
	over: null,
	names: []
};
function passCondition(cursor) {
	if (isGroup$1(peek(cursor), "(")) next$2(cursor);
	else if (!isGroup$1(peek(cursor), "{")) cursor.at = expressionEnd(cursor).at;
	return ENDLESS;
}
function expressionEnd(cursor) {
	const inner = {
		...cursor,
		isBeforeBlock: true,
		endsWithLine: false
	};
	cursor.context.reader.expression(inner);
	return inner;
}
function readHead(cursor) {
	const group = peek(cursor);
	if (isGroup$1(group, "(") && !isInAfter(cursor)) {
		next$2(cursor);
		const inner = cursorOn(group.inner, cursor.context);
		const at = group.inner.findIndex((token) => isIn$1(token));
		if (at === -1) return ENDLESS;
		inner.at = at + 1;
		return {
			over: cursor.context.reader.expression(inner),
			names: namesOf$1(group.inner.slice(0, at))
		};
	}
	const start = cursor.at;
	while (peek(cursor) !== void 0 && !isIn$1(peek(cursor)) && !isGroup$1(peek(cursor), "{")) next$2(cursor);
	const names = namesOf$1(cursor.tokens.slice(start, cursor.at));
	if (!takeWord(cursor, "in")) return ENDLESS;
	const inner = {
		...cursor,
		isBeforeBlock: true,
		endsWithLine: false
	};
	const over = cursor.context.reader.expression(inner);
	if (takeWord(inner, "where")) cursor.context.reader.expression(inner);
	cursor.at = inner.at;
	return {
		over,
		names
	};
}
function isInAfter(cursor) {
	return wordAt(cursor, 1) === "in";
}
function isIn$1(token) {
	return token?.kind === "word" && token.text === "in" || isSign(token, ":");
}
function namesOf$1(tokens) {
	const group = tokens.find((token) => token.kind === "group");
	if (group?.kind === "group") return group.inner.flatMap((token) => token.kind === "word" ? [token.text] : []);
	const last = tokens.findLast((token) => token.kind === "word");
	return last?.kind === "word" ? [last.text] : [];
}
// src/analysis/source/languages/calls/switches.ts
function readSwitch(cursor) {
	const start = cursor.at;
	const line = peek(cursor)?.line ?? 1;
	next$2(cursor);
	const { subject, binds } = readSubject(cursor);
	const block = peek(cursor);
	if (!isGroup$1(block, "{")) {
		cursor.at = start;
		return null;
	}
	next$2(cursor);
	return {
		kind: "choice",
		subject,
		ways: waysOf(block, cursor, subject !== null).map((way) => ({
			tests: way.tests,
			binds: [...binds, ...way.binds],
			body: way.body
		})),
		line
	};
}
function readSubject(cursor) {
	const group = peek(cursor);
	if (isGroup$1(group, "{")) return {
		subject: null,
		binds: []
	};
	if (cursor.context.traits.language === "swift" || !isGroup$1(group, "(")) {
		const inner = {
			...cursor,
			isBeforeBlock: true,
			endsWithLine: false
		};
		const subject = cursor.context.reader.expression(inner);
		cursor.at = inner.at;
		return {
			subject,
			binds: []
		};
	}
	next$2(cursor);
	const inner = cursorOn(group.inner, cursor.context);
	const name = takeWord(inner, "val") ? wordAt(inner) : null;
	if (name !== null) {
		next$2(inner);
		if (takeSign(inner, ":")) takeType(inner);
		takeSign(inner, "=");
	}
	const subject = cursor.context.reader.expression(inner);
	return {
		subject,
		binds: name === null ? [] : [declared$1(name, subject, group.line)]
	};
}
function waysOf(block, { context }, hasSubject) {
	const cursor = {
		tokens: block.inner,
		at: 0,
		context,
		endsWithLine: context.traits.endsWithLine,
		isBeforeBlock: false
	};
	const isArrow = context.traits.language === "kotlin" || !hasCase(block);
	const ways = [];
	while (peek(cursor) !== void 0) {
		const before = cursor.at;
		if (takeSign(cursor, ",", ";")) continue;
		ways.push(isArrow ? arrowWay(cursor, hasSubject) : caseWay(cursor));
		if (cursor.at === before) next$2(cursor);
	}
	return ways;
}
function hasCase({ inner }) {
	return inner.some((token) => isWord(token, "case"));
}
function arrowWay(cursor, hasSubject) {
	const tests = [];
	const isElse = takeWord(cursor, "else", "_");
	const inner = {
		...cursor,
		endsWithLine: false
	};
	if (!isElse) do {
		if (isSign(peek(inner), "->")) break;
		tests.push(readTest(inner));
	} while (takeSign(inner, ","));
	cursor.at = inner.at;
	if (takeWord(cursor, "when")) cursor.context.reader.expression(cursor);
	if (!takeSign(cursor, "->", "=>")) return {
		tests,
		binds: [],
		body: []
	};
	return {
		tests: isElse ? [] : openWhere(tests, hasSubject),
		binds: [],
		body: readBranch(cursor)
	};
}
function openWhere(tests, hasSubject) {
	return tests.length > 0 ? tests : [operation(hasSubject ? "==" : "", [], 1)];
}
function readTest(cursor) {
	const line = peek(cursor)?.line ?? 1;
	const isNegated = isWord(peek(cursor), "is") && isSign(peek(cursor, 1), "!");
	if (!takeWord(cursor, "is", "in")) return cursor.context.reader.expression(cursor, 2);
	if (isNegated) next$2(cursor);
	const word = cursor.tokens[cursor.at - 1];
	if (isWord(word, "in")) return operation("in", [cursor.context.reader.expression(cursor, 2)], line);
	return operation("is", [{
		kind: "name",
		name: takeType(cursor) ?? "",
		line
	}], line);
}
function caseWay(cursor) {
	const tests = [];
	const binds = [];
	takeSign(cursor, "@");
	takeWord(cursor, "unknown");
	const isDefault = takeWord(cursor, "default");
	if (!isDefault && takeWord(cursor, "case")) {
		const end = endOfCase(cursor);
		const inner = cursorOn(cursor.tokens.slice(cursor.at, end), cursor.context);
		while (peek(inner) !== void 0) {
			const before = inner.at;
			if (takeSign(inner, ",", "|", "||")) continue;
			takeWord(inner, "let", "var", "final", "const");
			if (takeWord(inner, "where", "when")) break;
			tests.push(readTest(inner));
			if (inner.at === before) next$2(inner);
		}
		binds.push(...boundIn(inner.tokens));
		cursor.at = end;
	}
	if (!takeSign(cursor, ":", "->", "=>")) return {
		tests,
		binds,
		body: []
	};
	return {
		tests: isDefault ? [] : tests,
		binds,
		body: bodyOfCase(cursor)
	};
}
function endOfCase({ tokens, at }) {
	let end = at;
	while (end < tokens.length && !isSign(tokens[end], ":") && !isSign(tokens[end], "->")) end += 1;
	return end;
}
function boundIn(tokens) {
	const words = tokens.flatMap((token) => isGroup$1(token, "(") ? token.inner : []);
	return words.flatMap((token, index) => {
		const isBound = isWord(words[index - 1], "let") || isWord(words[index - 1], "final");
		return token.kind === "word" && isBound ? [declared$1(token.text, null, token.line)] : [];
	});
}
function bodyOfCase(cursor) {
	const body = [];
	for (let token = peek(cursor); token !== void 0; token = peek(cursor)) {
		if (isWord(token, "case") || isWord(token, "default")) break;
		const before = cursor.at;
		const statement = cursor.context.reader.statement(cursor);
		if (statement !== null && !isBreak(statement)) body.push(statement);
		if (cursor.at === before) next$2(cursor);
	}
	return body;
}
function isBreak(code) {
	return code.kind === "leave" && code.word === "break";
}
// src/analysis/source/languages/calls/control.ts
const LEAVING$1 = new Set([
	"return",
	"throw",
	"break",
	"continue"
]);
function readControl(cursor) {
	const word = wordAt(cursor);
	const after = peek(cursor, 1);
	if (word === null || isSign(after, ".") || isSign(after, ":")) return null;
	switch (word) {
		case "if":
		case "guard": return readIf(cursor);
		case "when":
		case "switch": return readSwitch(cursor);
		case "for":
		case "while":
		case "repeat": return readLoop(cursor);
		case "do":
		case "try":
		case "unsafe": return readTried(cursor);
		default: return LEAVING$1.has(word) ? readLeave(cursor, word) : null;
	}
}
function readLeave(cursor, word) {
	const token = peek(cursor);
	cursor.at += 1;
	const after = peek(cursor);
	return {
		kind: "leave",
		word,
		value: !(after === void 0 || isSign(after, ";") || isSign(after, ",") || cursor.endsWithLine && after.isFresh) && (word === "return" || word === "throw") ? cursor.context.reader.expression(cursor) : null,
		line: token?.line ?? 1
	};
}
function readTried(cursor) {
	const block = peek(cursor, 1);
	if (!isGroup$1(block, "{")) return null;
	cursor.at += 2;
	const tried = readBody(block.inner, cursor.context);
	while (takeWord(cursor, "catch", "finally", "on")) passHandler(cursor);
	if (takeWord(cursor, "while")) next$2(cursor);
	return {
		kind: "choice",
		subject: null,
		ways: [{
			tests: [{
				kind: "literal",
				value: true,
				line: block.line
			}],
			binds: [],
			body: tried
		}],
		line: block.line
	};
}
function passHandler(cursor) {
	for (let token = peek(cursor); token !== void 0; token = peek(cursor)) {
		if (isSign(token, ";") || isSign(token, "}")) return;
		cursor.at += 1;
		if (isGroup$1(token, "{")) return;
		takeSign(cursor, ",");
	}
}
// src/analysis/source/languages/calls/functions.ts
function readFunctionDeclaration(cursor, { annotations, words }) {
	const line = peek(cursor)?.line ?? 1;
	const isInit = takeWord(cursor, "init", "constructor");
	if (isInit) takeSign(cursor, "?", "!");
	else cursor.at += 1;
	takeTypes(cursor);
	const named = isInit ? {
		receiver: null,
		name: "init"
	} : takeName(cursor);
	if (named === null) return null;
	takeTypes(cursor);
	const group = peek(cursor);
	if (!isGroup$1(group, "(")) return null;
	cursor.at += 1;
	const { context } = cursor;
	const parameters = readParameters(group.inner, context);
	while (takeWord(cursor, "async", "throws", "rethrows"));
	const type = takeSign(cursor, ":", "->") ? takeType(cursor) : null;
	takeWhere(cursor);
	if (isInit) takeDelegation(cursor);
	const isStatic = words.has("static") || words.has("class");
	return {
		kind: "function",
		...named,
		parameters,
		type,
		isStatic,
		annotations,
		line,
		...bodyOf$1(cursor)
	};
}
function takeName(cursor) {
	const words = [];
	for (let more = true; more;) {
		const word = isGroup$1(peek(cursor), "(") && words.length === 0 ? "function" : wordAt(cursor);
		if (word === null) return null;
		words.push(word);
		cursor.at += 1;
		if (endOfTypes(cursor, cursor.at) !== null) takeTypes(cursor);
		takeSign(cursor, "?");
		more = takeSign(cursor, ".", "?.");
	}
	const name = words.pop() ?? "";
	return {
		receiver: words.pop() ?? null,
		name
	};
}
function takeDelegation(cursor) {
	if (!takeSign(cursor, ":")) return;
	cursor.at += isGroup$1(peek(cursor, 1), "(") ? 2 : 1;
}
function bodyOf$1(cursor) {
	const token = peek(cursor);
	if (isGroup$1(token, "{")) {
		cursor.at += 1;
		return {
			body: readBody(token.inner, cursor.context),
			isExpression: false
		};
	}
	if (!isSign(token, "=")) return {
		body: [],
		isExpression: false
	};
	cursor.at += 1;
	const { reader } = cursor.context;
	return {
		body: [reader.control(cursor) ?? reader.expression(cursor)],
		isExpression: true
	};
}
// src/analysis/source/languages/calls/type-first.ts
const NO_TYPE = new Set("return await throw yield new const case default else if for while do switch try in is as assert super this break continue rethrow".split(" "));
function readTypeFirst(cursor, { annotations, words }, owner) {
	const line = peek(cursor)?.line ?? 1;
	const first = wordAt(cursor) ?? "";
	const said = {
		annotations,
		isStatic: words.has("static"),
		line
	};
	if (NO_TYPE.has(first) && !OPEN$3.has(first)) return null;
	const isVariable = takeWord(cursor, ...OPEN$3);
	const made = readMaking(cursor, owner, said);
	if (made !== null) return made;
	const type = isAccessor(cursor, "get") ? null : takeTypeBefore(cursor);
	if (isAccessor(cursor, "get")) return readGetter(cursor, said);
	if (type === null && owner === null && !isVariable && !isOpen$1(words)) return null;
	if (isAccessor(cursor, "set")) cursor.at += 1;
	const isMutable = !words.has("final") && !words.has("const");
	return readNamed(cursor, {
		...said,
		type,
		isMutable
	});
}
function isOpen$1(words) {
	return [...OPEN$3, "static"].some((word) => words.has(word));
}
const OPEN$3 = new Set([
	"var",
	"final",
	"const",
	"late"
]);
function readMaking(cursor, owner, said) {
	if (owner === null) return null;
	if (wordAt(cursor) === "factory") {
		cursor.at += 1;
		return readConstructor(cursor, said);
	}
	return wordAt(cursor) === owner ? readConstructor(cursor, said) : null;
}
function isAccessor(cursor, word) {
	return isWord(peek(cursor), word) && peek(cursor, 1)?.kind === "word";
}
function takeTypeBefore(cursor) {
	const start = cursor.at;
	const name = wordAt(cursor);
	if (name === null && !isGroup$1(peek(cursor), "(")) return null;
	cursor.at += 1;
	while (isSign(peek(cursor), ".") && wordAt(cursor, 1) !== null) cursor.at += 2;
	const end = endOfTypes(cursor, cursor.at);
	if (end !== null) cursor.at = end;
	const group = peek(cursor);
	if (isGroup$1(group, "[") && group.inner.length === 0) cursor.at += 1;
	takeSign(cursor, "?", "...");
	if (isWord(peek(cursor), "Function")) takeFunctionType(cursor);
	const word = wordAt(cursor);
	if (word !== null && ![
		"is",
		"as",
		"in"
	].includes(word) && (isNamed$2(cursor) || isAccessor(cursor, "get"))) return name ?? "";
	cursor.at = start;
	return null;
}
function takeFunctionType(cursor) {
	cursor.at += 1;
	takeTypes(cursor);
	if (isGroup$1(peek(cursor), "(")) cursor.at += 1;
	takeSign(cursor, "?");
}
function isNamed$2(cursor) {
	const after = peek(cursor, 1);
	if (after === void 0) return true;
	if (after.kind === "sign") return [
		"=",
		";",
		",",
		"=>",
		":",
		"<"
	].includes(after.text);
	return isGroup$1(after, "(");
}
function readNamed(cursor, { type, isMutable, ...said }) {
	const name = wordAt(cursor);
	if (name === null || !isNamed$2(cursor)) return null;
	cursor.at += 1;
	takeTypes(cursor);
	const group = peek(cursor);
	if (isGroup$1(group, "(")) {
		cursor.at += 1;
		if (!isFunctionHead(cursor, type !== null)) return null;
		return functionOf(cursor, {
			name,
			group: group.inner,
			type,
			...said
		});
	}
	const value = takeSign(cursor, "=") ? cursor.context.reader.expression(cursor) : null;
	while (takeSign(cursor, ",") && wordAt(cursor) !== null) {
		cursor.at += 1;
		if (takeSign(cursor, "=")) cursor.context.reader.expression(cursor);
	}
	takeSign(cursor, ";");
	return {
		kind: "declare",
		names: [name],
		type,
		value,
		getter: null,
		isDelegate: false,
		isMutable,
		...said
	};
}
function isFunctionHead(cursor, hasType) {
	const after = peek(cursor);
	if (isGroup$1(after, "{") || isSign(after, "=>") || isWord(after, "async")) return true;
	return hasType && (isSign(after, ";") || isWord(after, "throws") || isWord(after, "sync"));
}
function functionOf(cursor, { group, ...said }) {
	const parameters = readParameters(group, cursor.context);
	while (isWord(peek(cursor), "throws") || isWord(peek(cursor), "Exception")) cursor.at += 1;
	const result = readResult(cursor);
	takeSign(cursor, ";");
	return {
		kind: "function",
		receiver: null,
		parameters,
		...result,
		...said
	};
}
function readGetter(cursor, said) {
	cursor.at += 1;
	const name = wordAt(cursor);
	if (name === null) return null;
	cursor.at += 1;
	const { body } = readResult(cursor);
	takeSign(cursor, ";");
	return {
		kind: "declare",
		names: [name],
		type: null,
		value: null,
		getter: body,
		isDelegate: false,
		isMutable: false,
		...said
	};
}
function readConstructor(cursor, said) {
	const start = cursor.at;
	cursor.at += 1;
	const named = takeSign(cursor, ".") ? wordAt(cursor) : null;
	if (named !== null) cursor.at += 1;
	const group = peek(cursor);
	if (!isGroup$1(group, "(")) {
		cursor.at = start;
		return null;
	}
	cursor.at += 1;
	if (takeSign(cursor, ":")) while (peek(cursor) !== void 0 && !isSign(peek(cursor), ";") && !isGroup$1(peek(cursor), "{")) cursor.at += 1;
	return functionOf(cursor, {
		name: named === null ? "init" : `init.${named}`,
		group: group.inner,
		type: null,
		...said
	});
}
// src/analysis/source/languages/calls/arguments.ts
function readArguments(group, context) {
	const cursor = cursorOn(group.inner, context);
	const args = [];
	while (peek(cursor) !== void 0) {
		const before = cursor.at;
		if (takeSign(cursor, ",", ";")) continue;
		const label = takeLabel(cursor);
		args.push({
			label,
			value: context.reader.expression(cursor),
			isTrailing: false
		});
		if (cursor.at === before) cursor.at += 1;
	}
	return args;
}
function takeLabel(cursor) {
	const { labelSign } = cursor.context.traits;
	const word = peek(cursor);
	if (labelSign === null || word?.kind !== "word" || !isSign(peek(cursor, 1), labelSign)) return null;
	next$2(cursor);
	next$2(cursor);
	return word.text;
}
function readItems(tokens, context) {
	const cursor = cursorOn(tokens, context);
	const items = [];
	const keys = [];
	while (peek(cursor) !== void 0) {
		const before = cursor.at;
		if (takeSign(cursor, ",", ";")) continue;
		const first = context.reader.control(cursor) ?? context.reader.expression(cursor);
		const isEntry = takeSign(cursor, ":");
		keys.push(isEntry ? first : null);
		items.push(isEntry ? context.reader.expression(cursor) : first);
		if (cursor.at === before) cursor.at += 1;
	}
	return {
		items,
		keys
	};
}
// src/analysis/source/languages/calls/type-declarations.ts
const SORTS = new Set("class interface object struct enum extension protocol actor mixin".split(" "));
const SECOND = [
	"class",
	"object",
	"interface",
	"type"
];
function isTypeWord(cursor, { words }) {
	const word = wordAt(cursor);
	if (word === null || !SORTS.has(word)) return false;
	const after = peek(cursor, 1);
	if (word === "object" || words.has("companion")) return after?.kind === "word" || words.has("companion");
	return after?.kind === "word" && !after.isFresh;
}
function readTypeDeclaration(cursor, modifiers) {
	const { annotations } = modifiers;
	const line = peek(cursor)?.line ?? 1;
	const sort = sortOf(cursor, modifiers);
	cursor.at += 1;
	takeWord(cursor, ...SECOND);
	const name = takeDottedName(cursor) ?? "";
	takeTypes(cursor);
	if (sort === "extension" && takeWord(cursor, "on")) {
		const target = takeDottedName(cursor) ?? name;
		takeTypes(cursor);
		return {
			...empty(sort, target, line),
			...bodyOf(cursor, target, sort),
			annotations
		};
	}
	const parameters = takeConstructor(cursor);
	const bases = takeBases(cursor);
	takeWhere(cursor);
	return {
		...empty(sort, name, line),
		...bases,
		parameters,
		annotations,
		...bodyOf(cursor, name, sort)
	};
}
function sortOf(cursor, { words }) {
	if (words.has("enum")) return "enum";
	return words.has("companion") ? "companion" : wordAt(cursor) ?? "";
}
function takeConstructor(cursor) {
	while (isSign(peek(cursor), "@")) {
		const isCalled = isGroup$1(peek(cursor, 2), "(") && wordAt(cursor, 1) !== "Inject";
		cursor.at += isCalled ? 3 : 2;
	}
	takeWord(cursor, "private", "internal", "constructor");
	takeWord(cursor, "constructor");
	const group = peek(cursor);
	if (!isGroup$1(group, "(")) return [];
	cursor.at += 1;
	return readParameters(group.inner, cursor.context);
}
function empty(sort, name, line) {
	return {
		kind: "type",
		sort,
		name,
		bases: [],
		baseArgs: [],
		parameters: [],
		cases: [],
		members: [],
		annotations: [],
		line
	};
}
function takeDottedName(cursor) {
	let name = wordAt(cursor);
	if (name === null) return null;
	cursor.at += 1;
	while (isSign(peek(cursor), ".") && wordAt(cursor, 1) !== null) {
		name = `${name}.${wordAt(cursor, 1) ?? ""}`;
		cursor.at += 2;
	}
	return name;
}
const HERITAGE = [
	"extends",
	"with",
	"implements",
	"on"
];
function takeBases(cursor) {
	const start = cursor.at;
	if (!(takeSign(cursor, ":") || takeWord(cursor, ...HERITAGE))) return {
		bases: [],
		baseArgs: []
	};
	for (let token = peek(cursor); token !== void 0; token = peek(cursor)) {
		if (isGroup$1(token, "{") || isWord(token, "where") || endsLine(token, cursor, start)) break;
		cursor.at += 1;
	}
	const tokens = cursor.tokens.slice(start + 1, cursor.at);
	const parts = splitAtCommas(tokens.map((token) => isHeritage(token) ? COMMA : token));
	const group = tokens.find((token) => isGroup$1(token, "("));
	const baseArgs = isGroup$1(group, "(") ? readArguments(group, cursor.context) : [];
	return {
		bases: parts.flatMap((part) => typeName(part) ?? []),
		baseArgs
	};
}
const COMMA = {
	kind: "sign",
	text: ",",
	line: 0,
	isFresh: false,
	isSpaced: false
};
function isHeritage(token) {
	return token.kind === "word" && HERITAGE.includes(token.text);
}
function endsLine(token, cursor, start) {
	if (isSign(token, ";")) return true;
	const before = cursor.tokens[cursor.at - 1];
	return token.isFresh && cursor.at > start + 1 && !isSign(before, ",") && cursor.endsWithLine;
}
function bodyOf(cursor, name, sort) {
	const { context } = cursor;
	const group = peek(cursor);
	if (!isGroup$1(group, "{")) return {
		members: [],
		cases: []
	};
	cursor.at += 1;
	const cases = sort === "enum" ? casesOf(group, cursor) : [];
	const inner = sort === "enum" ? afterCases(group, cursor) : group.inner;
	context.depth += 1;
	const members = isWithin("bracketDepth", context.depth) ? context.reader.statements(inner, context, name.slice(name.lastIndexOf(".") + 1)) : [];
	context.depth -= 1;
	return {
		cases,
		members
	};
}
function casesOf({ inner }, { context }) {
	return (context.traits.language === "swift" ? swiftCases(inner) : splitAtCommas(inner.slice(0, endOfCases(inner)))).flatMap((part) => {
		const at = part.findIndex((token) => token.kind === "word" && !isSign(part[part.indexOf(token) - 1], "@"));
		const word = part[at];
		if (word?.kind !== "word") return [];
		const group = part[at + 1];
		const args = isGroup$1(group, "(") ? readArguments(group, context) : [];
		const raw = isSign(group, "=") ? rawValue(part.slice(at + 2), context) : [];
		return [{
			name: word.text,
			args: [...args, ...raw],
			line: word.line
		}];
	});
}
function rawValue(tokens, context) {
	const cursor = {
		tokens,
		at: 0,
		context,
		endsWithLine: false,
		isBeforeBlock: false
	};
	return [{
		label: "rawValue",
		value: context.reader.expression(cursor),
		isTrailing: false
	}];
}
function endOfCases(inner) {
	const at = inner.findIndex((token) => isSign(token, ";"));
	return at === -1 ? inner.length : at;
}
function afterCases({ inner }, { context }) {
	if (context.traits.language === "swift") return inner.filter((token) => !isWord(token, "indirect"));
	return inner.slice(endOfCases(inner));
}
function swiftCases(inner) {
	const found = [];
	for (let at = inner.findIndex((token) => isWord(token, "case")); at !== -1;) {
		let end = at + 1;
		while (end < inner.length && (!inner[end]?.isFresh || isSign(inner[end - 1], ","))) end += 1;
		found.push(...splitAtCommas(inner.slice(at + 1, end)));
		at = inner.findIndex((token, index) => index >= end && isWord(token, "case"));
	}
	return found;
}
// src/analysis/source/languages/calls/variables.ts
function readVariable(cursor, { annotations, words }) {
	const line = peek(cursor)?.line ?? 1;
	const isMutable = wordAt(cursor) === "var";
	cursor.at += 1;
	takeTypes(cursor);
	const names = takeNames(cursor);
	if (names === null) return null;
	const type = takeSign(cursor, ":") ? takeType(cursor) : null;
	const { reader } = cursor.context;
	const isDelegate = takeWord(cursor, "by");
	const value = isDelegate || takeSign(cursor, "=") ? reader.control(cursor) ?? reader.expression(cursor) : null;
	return {
		kind: "declare",
		names,
		type,
		value,
		getter: takeGetter(cursor, value),
		isDelegate,
		isMutable,
		isStatic: words.has("static") || words.has("class"),
		annotations,
		line
	};
}
function takeNames(cursor) {
	const group = peek(cursor);
	if (isGroup$1(group, "(")) {
		cursor.at += 1;
		return group.inner.flatMap((token) => token.kind === "word" ? [token.text] : []);
	}
	const names = [];
	do {
		const word = wordAt(cursor);
		if (word === null) return null;
		names.push(word);
		cursor.at += 1;
	} while (takeSign(cursor, ".", "?.") && names.pop() !== void 0);
	return names;
}
function takeGetter(cursor, value) {
	const token = peek(cursor);
	const { context } = cursor;
	if (context.traits.language === "swift") {
		if (!isGroup$1(token, "{") || value !== null) return null;
		cursor.at += 1;
		return swiftGetter(token, cursor);
	}
	if (!(isWord(token, "get") && isGroup$1(peek(cursor, 1), "("))) return null;
	cursor.at += 2;
	if (takeSign(cursor, ":")) takeType(cursor);
	const body = peek(cursor);
	if (takeSign(cursor, "=")) return [context.reader.control(cursor) ?? context.reader.expression(cursor)];
	if (!isGroup$1(body, "{")) return null;
	cursor.at += 1;
	return readBody(body.inner, context);
}
function swiftGetter(group, { context }) {
	const [first] = group.inner;
	if (isWord(first, "didSet") || isWord(first, "willSet")) return null;
	const at = group.inner.findIndex((token) => isWord(token, "get"));
	const inner = group.inner[at + 1];
	const isExplicit = at === 0 || isWord(first, "set") || isSign(first, "@");
	if (at !== -1 && isExplicit && isGroup$1(inner, "{")) return readBody(inner.inner, context);
	return readBody(group.inner, context);
}
// src/analysis/source/languages/calls/declarations.ts
const MODIFIERS = new Set("public private internal open final abstract override lateinit const inline suspend data sealed annotation inner operator infix tailrec external actual expect static class weak unowned lazy mutating nonmutating nonisolated fileprivate required convenience dynamic optional indirect late covariant synchronized protected base interface mixin enum value companion fun isolated package distributed".split(" "));
function readDeclaration(cursor, owner) {
	const said = {
		annotations: takeAnnotations(cursor),
		words: takeModifiers(cursor)
	};
	const word = wordAt(cursor);
	if (isTypeWord(cursor, said)) return readTypeDeclaration(cursor, said);
	const { isTypeFirst, language } = cursor.context.traits;
	if (isTypeFirst) return readTypeFirst(cursor, said, owner);
	if (word === "fun" || word === "func" || word === "init" || word === "constructor") return readFunctionDeclaration(cursor, said);
	if (word === "val" || word === "var" || word === "let" && language === "swift") return readVariable(cursor, said);
	return null;
}
function takeAnnotations(cursor) {
	const names = [];
	while (isSign(peek(cursor), "@") || isSign(peek(cursor), "#")) {
		const isMark = isSign(peek(cursor), "#");
		if (isMark && wordAt(cursor, 1) !== "Preview") break;
		cursor.at += 1;
		const word = wordAt(cursor);
		if (word !== null) names.push(word);
		cursor.at += 1;
		while (takeSign(cursor, ":", ".")) {
			const more = wordAt(cursor);
			if (more !== null) names.push(more);
			cursor.at += 1;
		}
		const group = peek(cursor);
		if (isGroup$1(group, "(") && !group.isSpaced && !group.isFresh || isGroup$1(group, "[")) cursor.at += 1;
		if (isMark && isGroup$1(peek(cursor), "{")) cursor.at += 1;
	}
	return names;
}
function takeModifiers(cursor) {
	const words = new Set();
	for (let word = wordAt(cursor); word !== null && isModifierAt(cursor, word); word = wordAt(cursor)) {
		words.add(word);
		cursor.at += 1;
		const group = peek(cursor);
		if (isGroup$1(group, "(") && wordOnly(group.inner)) cursor.at += 1;
	}
	return words;
}
function wordOnly(tokens) {
	return tokens.length === 1 && tokens[0]?.kind === "word";
}
const BEGINNING = new Set([
	"class",
	"interface",
	"enum",
	"mixin",
	"fun",
	"companion",
	"package"
]);
const DECLARING = new Set([
	"class",
	"interface",
	"object",
	"fun",
	"func",
	"var",
	"let",
	"struct"
]);
function isModifierAt(cursor, word) {
	if (!MODIFIERS.has(word)) return false;
	const after = wordAt(cursor, 1);
	if (BEGINNING.has(word)) return after !== null && DECLARING.has(after) && word !== after;
	const sign = peek(cursor, 1);
	return sign?.kind === "word" || isSign(sign, "@") || isGroup$1(sign, "(") || isGroup$1(sign, "[");
}
// src/analysis/source/languages/calls/operators.ts
const STRENGTH = new Map([
	["=", 1],
	["+=", 1],
	["-=", 1],
	["*=", 1],
	["/=", 1],
	["??=", 1],
	["?", 2],
	["?:", 4],
	["??", 4],
	["||", 5],
	["&&", 6],
	["==", 7],
	["!=", 7],
	["===", 7],
	["!==", 7],
	["<", 8],
	[">", 8],
	["<=", 8],
	[">=", 8],
	["is", 8],
	["as", 12],
	["in", 8],
	["to", 9],
	["until", 9],
	["..<", 9],
	["...", 9],
	["downTo", 9],
	["step", 9],
	["and", 6],
	["or", 5],
	["+", 10],
	["-", 10],
	["*", 11],
	["/", 11],
	["%", 11],
	["|", 7],
	["&", 7],
	["^", 7]
]);
const ASSIGNMENTS = new Set([
	"=",
	"+=",
	"-=",
	"*=",
	"/=",
	"??="
]);
const KOTLIN_WORDS = new Set([
	"to",
	"until",
	"downTo",
	"step",
	"and",
	"or",
	"in",
	"is",
	"as"
]);
const WORDS$2 = new Set(["is", "as"]);
function operatorAt(cursor) {
	const token = peek(cursor);
	const { language } = cursor.context.traits;
	if (token?.kind !== "sign" && token?.kind !== "word") return null;
	const operator = token.text;
	const strength = strengthOf(operator, language);
	if (strength === void 0) return null;
	if (token.kind === "word" && !(language === "kotlin" ? KOTLIN_WORDS : WORDS$2).has(operator)) return null;
	if (cursor.endsWithLine && token.isFresh && !goesOn(token, peek(cursor, 1), language)) return null;
	return {
		operator,
		strength
	};
}
function strengthOf(operator, language) {
	if (operator === "..") return language === "kotlin" ? STRENGTH.get("until") : void 0;
	if (operator === "?" && language === "kotlin") return void 0;
	return STRENGTH.get(operator);
}
const KOTLIN_LINES = new Set([
	"?:",
	"&&",
	"||",
	"as"
]);
function goesOn(token, after, language) {
	if (token.kind !== "sign" && token.kind !== "word") return false;
	if (language === "kotlin") return KOTLIN_LINES.has(token.text);
	return after?.isSpaced === true && !after.isFresh;
}
// src/analysis/source/languages/calls/postfix.ts
function readPostfix(start, cursor) {
	let value = start;
	for (let more = value; more !== null; more = readStep(value, cursor)) value = more;
	return value;
}
const MEMBERS = new Set([
	".",
	"?.",
	"::",
	"..",
	"?.."
]);
function readStep(value, cursor) {
	const token = peek(cursor);
	if (token === void 0) return null;
	if (token.kind === "sign") return readSignStep(value, token, cursor);
	if (token.kind !== "group" || token.isFresh && cursor.endsWithLine) return null;
	if (!isCallable$2(value)) return null;
	if (token.open === "{") return withBlock(value, [], cursor);
	cursor.at += 1;
	const args = readArguments(token, cursor.context);
	if (token.open === "[") return {
		kind: "call",
		callee: member(value, "[]", token.line),
		args,
		types: [],
		line: token.line
	};
	return withBlock(value, args, cursor) ?? call$1(value, args, []);
}
function readSignStep(value, token, cursor) {
	if (token.kind !== "sign") return null;
	const { traits } = cursor.context;
	const isRange = token.text === ".." && traits.language === "kotlin";
	if (MEMBERS.has(token.text) && !isRange) return readMember(value, token.text, cursor);
	if (token.text === "<") return readTypedCall(value, cursor);
	if (token.text === "!!" || isUnwrapping(token, cursor)) {
		cursor.at += 1;
		return value;
	}
	return null;
}
function isUnwrapping(token, cursor) {
	if (token.isSpaced || token.isFresh) return false;
	const { language } = cursor.context.traits;
	if (isSign(token, "!")) return language !== "kotlin" && language !== "java";
	return isSign(token, "?") && language === "swift";
}
function readMember(value, sign, cursor) {
	const before = cursor.at;
	cursor.at += 1;
	const token = peek(cursor);
	if (token?.kind === "word" || token?.kind === "number") {
		cursor.at += 1;
		const isReference = sign === "::";
		const found = {
			...member(value, token.text, token.line),
			isReference
		};
		return sign === ".." || sign === "?.." ? cascade(value, found, cursor) : found;
	}
	if (token?.kind === "group") return value;
	cursor.at = before;
	return null;
}
function cascade(value, found, cursor) {
	const done = readPostfixUpToCascade(found, cursor);
	const assigned = takeSign(cursor, "=") ? cursor.context.reader.expression(cursor, 2) : null;
	return {
		kind: "operation",
		operator: "..",
		operands: assigned === null ? [value, done] : [
			value,
			done,
			assigned
		],
		line: found.line
	};
}
function readPostfixUpToCascade(start, cursor) {
	let value = start;
	for (;;) {
		const token = peek(cursor);
		if (isSign(token, "..") || isSign(token, "?..")) return value;
		const more = readStep(value, cursor);
		if (more === null) return value;
		value = more;
	}
}
function readTypedCall(value, cursor) {
	if (!isCallable$2(value) || value.kind === "call") return null;
	const end = endOfTypes(cursor, cursor.at);
	const after = end === null ? void 0 : cursor.tokens[end];
	const isCalled = isGroup$1(after, "(") || isGroup$1(after, "{") && cursor.context.traits.hasTrailingBlocks || isSign(after, ".") || isSign(after, "::");
	if (end === null || !isCalled) return null;
	const types = takeTypes(cursor);
	const group = peek(cursor);
	if (!isGroup$1(group, "(")) {
		if (isGroup$1(group, "{")) return withBlock(value, [], cursor, types);
		return value;
	}
	cursor.at += 1;
	const args = readArguments(group, cursor.context);
	return withBlock(value, args, cursor, types) ?? call$1(value, args, types);
}
function isCallable$2({ kind }) {
	return kind === "name" || kind === "member" || kind === "call";
}
function withBlock(callee, args, cursor, types = []) {
	const { context, isBeforeBlock } = cursor;
	if (!context.traits.hasTrailingBlocks || isBeforeBlock) return null;
	const blocks = [];
	for (let label = null;;) {
		const token = peek(cursor);
		const isFirst = blocks.length === 0;
		if (!isGroup$1(token, "{") || isFirst && token.isFresh && cursor.endsWithLine) break;
		if (!isFirst && label === null) break;
		cursor.at += 1;
		blocks.push({
			label,
			value: readBlock$1(token, context),
			isTrailing: true
		});
		label = nextLabel(cursor);
	}
	return blocks.length === 0 ? null : call$1(callee, [...args, ...blocks], types);
}
function nextLabel(cursor) {
	const word = peek(cursor);
	if (!(cursor.context.traits.language === "swift" && word?.kind === "word" && isSign(peek(cursor, 1), ":") && isGroup$1(peek(cursor, 2), "{"))) return null;
	cursor.at += 2;
	return word.text;
}
function call$1(callee, args, types) {
	return {
		kind: "call",
		callee,
		args,
		types,
		line: callee.line
	};
}
function member(of, name, line) {
	return {
		kind: "member",
		of,
		name,
		isReference: false,
		line
	};
}
// src/analysis/source/languages/calls/primary.ts
const WORDS$1 = new Map([
	["true", true],
	["false", false],
	["null", null],
	["nil", null]
]);
function readPrimary(cursor) {
	if (startsFunction(cursor)) return readFunction(cursor);
	const controlled = cursor.context.reader.control(cursor);
	if (controlled !== null) return controlled;
	if (isSign(peek(cursor), "<")) takeTypes(cursor);
	const token = peek(cursor);
	if (token === void 0) return nothing$4(cursor.tokens.at(-1)?.line ?? 1);
	switch (token.kind) {
		case "word":
			next$2(cursor);
			return wordValue(token.text, token.line);
		case "number":
			next$2(cursor);
			return {
				kind: "literal",
				value: numberOf(token.text),
				line: token.line
			};
		case "text": return readTexts(token, cursor);
		case "group": return readGroup(token, cursor);
		case "sign": return readSign(token, cursor);
	}
}
function wordValue(text, line) {
	const value = WORDS$1.get(text);
	return value === void 0 ? {
		kind: "name",
		name: text,
		line
	} : {
		kind: "literal",
		value,
		line
	};
}
function numberOf(text) {
	const plain = text.replaceAll("_", "").replace(/[a-z]+$/iu, "");
	return Number(plain === "" ? text : plain);
}
function nothing$4(line) {
	return {
		kind: "operation",
		operator: "",
		operands: [],
		line
	};
}
function readSign(token, cursor) {
	const { line } = token;
	const isMember = isSign(token, ".") || isSign(token, "::");
	const word = peek(cursor, 1);
	if (isMember && word?.kind === "word") {
		cursor.at += 2;
		return {
			kind: "member",
			of: null,
			name: word.text,
			isReference: isSign(token, "::"),
			line
		};
	}
	if (isSign(token, "\\")) {
		next$2(cursor);
		return readPrimary(cursor);
	}
	return nothing$4(line);
}
function readTexts(first, cursor) {
	const parts = [];
	for (let token = peek(cursor); token?.kind === "text"; token = peek(cursor)) {
		if (token !== first && cursor.context.traits.language !== "dart") break;
		for (const part of token.parts) parts.push(typeof part === "string" ? part : cursor.context.reader.expression(cursorOn(part, cursor.context)));
		next$2(cursor);
	}
	return {
		kind: "text",
		parts,
		line: first.line
	};
}
function readGroup(group, cursor) {
	const { context } = cursor;
	next$2(cursor);
	context.depth += 1;
	const value = groupValue(group, cursor);
	context.depth -= 1;
	return value;
}
function groupValue(group, { context }) {
	const { line } = group;
	if (isGroup$1(group, "{") && context.traits.hasTrailingBlocks) return readBlock$1(group, context);
	const { items, keys } = readItems(group.inner, context);
	const [only] = items;
	return isGroup$1(group, "(") && items.length === 1 && keys[0] === null && only !== void 0 ? only : {
		kind: "list",
		items,
		keys,
		line
	};
}
// src/analysis/source/languages/calls/expressions.ts
function readExpression(cursor, strength = 0) {
	let left = readUnary(cursor);
	for (let found = operatorAt(cursor); found !== null; found = operatorAt(cursor)) {
		if (found.strength < strength) break;
		const line = peek(cursor)?.line ?? 1;
		cursor.at += 1;
		left = withOperator(left, {
			...found,
			line
		}, cursor);
	}
	return left;
}
function withOperator(left, { operator, strength, line }, cursor) {
	if (operator === "is" || operator === "as") return asType(left, {
		operator,
		line
	}, cursor);
	if (strength === 2) {
		const { reader } = cursor.context;
		const yes = reader.expression(cursor, 2);
		const no = takeSign(cursor, ":") ? reader.expression(cursor, 2) : null;
		return {
			kind: "choice",
			subject: null,
			ways: [{
				tests: [left],
				binds: [],
				body: [yes]
			}, ...no === null ? [] : [{
				tests: [],
				binds: [],
				body: [no]
			}]],
			line
		};
	}
	const isAssignment = ASSIGNMENTS.has(operator);
	const right = cursor.context.reader.expression(cursor, isAssignment ? 1 : strength + 1);
	return isAssignment ? {
		kind: "assign",
		target: left,
		operator,
		value: right,
		line
	} : {
		kind: "operation",
		operator,
		operands: [left, right],
		line
	};
}
function asType(left, { operator, line }, cursor) {
	const isNegated = operator === "is" && takeSign(cursor, "!");
	if (!isNegated) takeSign(cursor, "?", "!");
	takeSign(cursor, ".");
	const type = takeType(cursor) ?? "";
	if (operator === "as") return left;
	const test = {
		kind: "operation",
		operator: "is",
		operands: [left, {
			kind: "name",
			name: type,
			line
		}],
		line
	};
	return isNegated ? {
		kind: "operation",
		operator: "!",
		operands: [test],
		line
	} : test;
}
const PASSED_SIGNS = [
	"&",
	"*",
	"...",
	"...?",
	"@",
	"#",
	"~",
	"+"
];
const PASSED_WORDS = new Set("await try new const throw yield async consume".split(" "));
function single(cursor) {
	return cursor.context.reader.expression(cursor, Number.POSITIVE_INFINITY);
}
function readUnary(cursor) {
	const line = peek(cursor)?.line ?? 1;
	if (takeSign(cursor, "!", "-")) {
		const operator = cursor.tokens[cursor.at - 1];
		const operand = single(cursor);
		return {
			kind: "operation",
			operator: operator?.kind === "sign" ? operator.text : "",
			operands: [operand],
			line
		};
	}
	if (takeSign(cursor, "++", "--")) return step(single(cursor), "++", line);
	if (takeSign(cursor, ...PASSED_SIGNS)) return single(cursor);
	const word = wordAt(cursor);
	if (word !== null && PASSED_WORDS.has(word) && peek(cursor, 1) !== void 0 && !isUsedAsName(cursor)) {
		cursor.at += 1;
		takeSign(cursor, "?", "!");
		return single(cursor);
	}
	const value = readPostfix(readPrimary(cursor), cursor);
	if (takeSign(cursor, "++", "--")) return step(value, "++", line);
	return value;
}
function isUsedAsName(cursor) {
	const after = peek(cursor, 1);
	if (after?.kind === "group") return wordAt(cursor) !== "throw" && wordAt(cursor) !== "await";
	return after?.kind === "sign" && [
		".",
		"?.",
		",",
		"=",
		":"
	].includes(after.text);
}
function step(target, operator, line) {
	return {
		kind: "assign",
		target,
		operator,
		value: {
			kind: "literal",
			value: 1,
			line
		},
		line
	};
}
// src/analysis/source/languages/calls/languages.ts
const KOTLIN = {
	language: "kotlin",
	endsWithLine: true,
	isTypeFirst: false,
	hasTrailingBlocks: true,
	quotes: ["\""],
	labelSign: "=",
	nestsComments: true
};
const BY_ENDING = new Map([
	["kt", KOTLIN],
	["kts", KOTLIN],
	["swift", {
		...KOTLIN,
		language: "swift",
		labelSign: ":"
	}],
	["dart", {
		language: "dart",
		endsWithLine: false,
		isTypeFirst: true,
		hasTrailingBlocks: false,
		quotes: ["\"", "'"],
		labelSign: ":",
		nestsComments: true
	}],
	["java", {
		language: "java",
		endsWithLine: false,
		isTypeFirst: true,
		hasTrailingBlocks: false,
		quotes: ["\""],
		labelSign: null,
		nestsComments: false
	}]
]);
function traitsOf(path) {
	return BY_ENDING.get(path.slice(path.lastIndexOf(".") + 1)) ?? null;
}
// src/analysis/source/languages/calls/lex-strings.ts
function startsString({ text, at, traits }) {
	const sign = text[at] ?? "";
	if (traits.quotes.includes(sign)) return true;
	const { language } = traits;
	if (sign === "'" && language !== "swift") return true;
	if (sign === "r" && language === "dart") return /^["']/u.test(text[at + 1] ?? "");
	return sign === "#" && language === "swift" && /^#+"/u.test(text.slice(at, at + 8));
}
function readString(lexer) {
	const style = openString(lexer);
	const parts = [];
	let literal = "";
	const keep = () => {
		if (literal !== "") parts.push(literal);
		literal = "";
	};
	while (lexer.at < lexer.text.length) {
		const { text, at } = lexer;
		if (text.startsWith(style.end, at)) {
			lexer.at += style.end.length;
			break;
		}
		if (text[at] === "\n" && !style.isMultiline) break;
		const code = codeAt(lexer, style);
		if (code !== null) {
			keep();
			parts.push(code);
		} else literal += signAt(lexer, style);
	}
	keep();
	return style.isMultiline ? trimmed(parts, lexer) : parts;
}
function openString(lexer) {
	const { text, traits } = lexer;
	const { language } = traits;
	const isRaw = text[lexer.at] === "r";
	if (isRaw) lexer.at += 1;
	let hashes = "";
	while (text[lexer.at] === "#") {
		hashes += "#";
		lexer.at += 1;
	}
	const quote = text[lexer.at] ?? "\"";
	const triple = quote.repeat(3);
	const isMultiline = text.startsWith(triple, lexer.at) && (quote === "\"" || language === "dart");
	lexer.at += isMultiline ? triple.length : 1;
	const end = (isMultiline ? triple : quote) + hashes;
	if (language === "swift") {
		const escape = `\\${hashes}`;
		return {
			end,
			isMultiline,
			escape,
			codeStart: `${escape}(`,
			codeEnd: ")"
		};
	}
	const hasEscapes = !isRaw && !(isMultiline && language === "kotlin");
	const hasCode = hasCodeInside(isRaw ? "raw" : quote, language);
	return {
		end,
		isMultiline,
		escape: hasEscapes ? "\\" : null,
		codeStart: hasCode ? "${" : null,
		codeEnd: "}"
	};
}
function hasCodeInside(quote, language) {
	return quote !== "raw" && language !== "java" && !(quote === "'" && language === "kotlin");
}
const NAME$2 = /\$(?<name>[\p{L}_][\p{L}\p{N}_]*)/uy;
function codeAt(lexer, { codeStart, codeEnd }) {
	const { text, at, line } = lexer;
	if (codeStart === null) return null;
	if (text.startsWith(codeStart, at)) {
		lexer.at += codeStart.length;
		return lexer.inside(codeEnd);
	}
	NAME$2.lastIndex = at;
	const name = codeEnd === "}" ? NAME$2.exec(text)?.groups?.["name"] : void 0;
	if (name === void 0) return null;
	lexer.at += name.length + 1;
	return [{
		kind: "word",
		text: name,
		line,
		isFresh: true,
		isSpaced: false
	}];
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	0: "\0"
};
const UNICODE = /u(?:\{(?<braced>[\da-f]{1,6})\}|(?<plain>[\da-f]{4}))/iuy;
function signAt(lexer, { escape }) {
	const { text } = lexer;
	const sign = text[lexer.at] ?? "";
	if (sign === "\n") lexer.line += 1;
	if (escape === null || !text.startsWith(escape, lexer.at)) {
		lexer.at += 1;
		return sign;
	}
	lexer.at += escape.length;
	UNICODE.lastIndex = lexer.at;
	const found = UNICODE.exec(text);
	if (found !== null) {
		lexer.at += found[0].length;
		const code = Number.parseInt(found.groups?.["braced"] ?? found.groups?.["plain"] ?? "", 16);
		return code <= 1114111 ? String.fromCodePoint(code) : "";
	}
	const escaped = text[lexer.at] ?? "";
	if (escaped === "\n") lexer.line += 1;
	lexer.at += 1;
	return ESCAPES[escaped] ?? escaped;
}
function trimmed(parts, { traits }) {
	if (traits.language === "dart") return parts;
	return parts.map((part) => typeof part === "string" ? part.replaceAll(/\n[ \t]+/gu, "\n") : part);
}
// src/analysis/source/languages/calls/lex.ts
const CLOSING = {
	")": "(",
	"]": "[",
	"}": "{"
};
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER = /\d(?:[\w]|\.(?=\d))*/uy;
const SPACE = /[^\S\n]+/uy;
const SIGNS = /\?\.\.|\.\.\.|\.\.<|===|!==|\?\?=|\?\.|\?:|\?\?|!!|::|->|=>|==|!=|<=|>=|&&|\|\||\.\.|\+=|-=|\*=|\/=|\+\+|--|[\s\S]/uy;
function lexText(text, traits) {
	const lexer = {
		text,
		traits,
		at: 0,
		line: 1,
		isUnbalanced: false,
		depth: 0,
		inside: (until) => lexInside(lexer, until)
	};
	return {
		tokens: lex(lexer, null),
		isUnbalanced: lexer.isUnbalanced
	};
}
function lex(lexer, until) {
	const root = [];
	const stack = [];
	const counts = {
		"(": 0,
		"[": 0,
		"{": 0
	};
	let isFresh = true;
	while (lexer.at < lexer.text.length) {
		const before = lexer.at;
		const line = lexer.line;
		skipSpace(lexer);
		if (lexer.line > line) isFresh = true;
		const sign = lexer.text[lexer.at];
		if (sign === void 0) break;
		const place = {
			line: lexer.line,
			isFresh,
			isSpaced: lexer.at > before
		};
		isFresh = false;
		const into = stack.at(-1)?.inner ?? root;
		const closes = CLOSING[sign];
		if (sign === "(" || sign === "[" || sign === "{") {
			lexer.at += 1;
			stack.push({
				bracket: sign,
				inner: [],
				...place
			});
			counts[sign] += 1;
		} else if (closes === void 0) addToken(lexer, place, into);
		else {
			lexer.at += 1;
			if (counts[closes] > 0) closeTo(closes, {
				stack,
				counts,
				root,
				lexer
			});
			else if (sign === until) return finish(stack, root, lexer);
			else lexer.isUnbalanced = true;
		}
	}
	if (until !== null) lexer.isUnbalanced = true;
	return finish(stack, root, lexer);
}
function closeTo(bracket, { stack, counts, root, lexer }) {
	for (let open = stack.pop(); open !== void 0; open = stack.pop()) {
		counts[open.bracket] -= 1;
		(stack.at(-1)?.inner ?? root).push(groupOf(open));
		if (open.bracket === bracket) return;
		lexer.isUnbalanced = true;
	}
}
function finish(stack, root, lexer) {
	if (stack.length > 0) lexer.isUnbalanced = true;
	for (let open = stack.pop(); open !== void 0; open = stack.pop()) (stack.at(-1)?.inner ?? root).push(groupOf(open));
	return root;
}
function groupOf({ bracket, inner, line, isFresh, isSpaced }) {
	return {
		kind: "group",
		open: bracket,
		inner,
		line,
		isFresh,
		isSpaced
	};
}
function addToken(lexer, place, into) {
	const { traits } = lexer;
	if (startsString(lexer)) {
		into.push({
			kind: "text",
			parts: readString(lexer),
			...place
		});
		return;
	}
	const word = take(lexer, WORD);
	if (word !== null) {
		if (traits.language === "kotlin" && lexer.text[lexer.at] === "@") {
			lexer.at += 1;
			take(lexer, WORD);
		}
		into.push({
			kind: "word",
			text: word,
			...place
		});
		return;
	}
	const number = take(lexer, NUMBER);
	if (number !== null) into.push({
		kind: "number",
		text: number,
		...place
	});
	else into.push({
		kind: "sign",
		text: take(lexer, SIGNS) ?? "",
		...place
	});
}
function take(lexer, pattern) {
	pattern.lastIndex = lexer.at;
	const [found] = pattern.exec(lexer.text) ?? [];
	if (found === void 0) return null;
	lexer.at += found.length;
	return found;
}
function skipSpace(lexer) {
	for (;;) {
		const { text, at } = lexer;
		if (text[at] === "\n") {
			lexer.at += 1;
			lexer.line += 1;
		} else if (text.startsWith("//", at) || isDirective(lexer)) {
			const end = text.indexOf("\n", at);
			lexer.at = end === -1 ? text.length : end;
		} else if (text.startsWith("/*", at)) skipComment(lexer);
		else if (take(lexer, SPACE) === null) return;
	}
}
function isDirective({ traits, text, at }) {
	if (traits.language !== "swift" || text[at] !== "#") return false;
	return [
		"if ",
		"else",
		"elseif ",
		"endif",
		"warning",
		"error"
	].some((word) => text.startsWith(word, at + 1));
}
function skipComment(lexer) {
	let depth = 0;
	const marks = /\/\*|\*\/|\n/gu;
	marks.lastIndex = lexer.at;
	for (let mark = marks.exec(lexer.text); mark !== null; mark = marks.exec(lexer.text)) {
		if (mark[0] === "\n") lexer.line += 1;
		else if (mark[0] === "*/") depth -= 1;
		else if (depth === 0 || lexer.traits.nestsComments) depth += 1;
		lexer.at = mark.index + mark[0].length;
		if (depth === 0) return;
	}
	lexer.at = lexer.text.length;
}
function lexInside(lexer, until) {
	lexer.depth += 1;
	const tokens = isWithin("syntaxDepth", lexer.depth) ? lex(lexer, until) : [];
	lexer.depth -= 1;
	return tokens;
}
// src/analysis/source/languages/calls/statements.ts
function readStatements(tokens, context, owner = null) {
	const cursor = {
		tokens,
		at: 0,
		context,
		endsWithLine: context.traits.endsWithLine,
		isBeforeBlock: false
	};
	const statements = [];
	while (peek(cursor) !== void 0) {
		const before = cursor.at;
		const statement = readStatement(cursor, owner);
		if (statement !== null) statements.push(statement);
		if (cursor.at === before) next$2(cursor);
	}
	return statements;
}
function readStatement(cursor, owner = null) {
	if (takeSign(cursor, ";", ",", ")", "]", "}") || passLine(cursor)) return null;
	const { reader } = cursor.context;
	const before = cursor.at;
	const declared = reader.declaration(cursor, owner);
	if (declared !== null) return declared;
	cursor.at = before;
	const code = reader.control(cursor) ?? reader.expression(cursor);
	takeSign(cursor, ";");
	return code.kind === "operation" && code.operands.length === 0 ? null : code;
}
const PASSED = new Set("import package typealias library export part associatedtype precedencegroup".split(" "));
function passLine(cursor) {
	const after = peek(cursor, 1);
	if (!PASSED.has(wordAt(cursor) ?? "") || after === void 0 || after.isFresh) return false;
	if (after.kind !== "word" && after.kind !== "text") return false;
	const ends = !cursor.context.traits.endsWithLine;
	cursor.at += 1;
	for (let token = peek(cursor); token !== void 0; token = peek(cursor)) {
		if (token.isFresh && !ends) break;
		cursor.at += 1;
		if (isSign(token, ";")) break;
	}
	return true;
}
// src/analysis/source/languages/calls/read-source.ts
const NOTHING$7 = {
	kind: "operation",
	operator: "",
	operands: [],
	line: 1
};
function nested$1(cursor, read) {
	const { context } = cursor;
	context.depth += 1;
	const isRead = isWithin("bracketDepth", context.depth);
	const code = isRead ? read() : null;
	if (!isRead) cursor.at = cursor.tokens.length;
	context.depth -= 1;
	return code;
}
function readCallSource(path, text) {
	const traits = traitsOf(path);
	if (traits === null) return {
		body: [],
		isUnbalanced: false
	};
	const { tokens, isUnbalanced } = lexText(text, traits);
	return {
		body: readStatements(tokens, {
			traits,
			depth: 0,
			reader: {
				statements: readStatements,
				statement: (cursor) => nested$1(cursor, () => readStatement(cursor)),
				expression: (cursor, strength) => nested$1(cursor, () => readExpression(cursor, strength)) ?? NOTHING$7,
				control: readControl,
				declaration: readDeclaration
			}
		}),
		isUnbalanced
	};
}
// src/analysis/dialects/declarative/declarations.ts
const DECLARED = /(?:\b(?:fun|func|val|var|let|class|object|interface|struct|enum|actor|protocol|extension|mixin|const|final)\s{1,8}(?:<[^>\n]{0,80}>\s{0,8})?(?:[\w<>?, ]{1,80}[.])?`?(?<word>(?!(?:class|interface|object|fun|func|val|var|let|struct|enum|extension)\b)\w{1,80})|^(?:[\w<>?, [\]]{1,80}\s)?(?<plain>\w{1,80})\s{0,8}(?:\(|=|get\b))/gmu;
function createDeclarations(project, endings) {
	const paths = [...project.files.keys()].filter((path) => endings.test(path) && !project.isTest(path) && !isTestSource(path)).toSorted(compareText);
	const units = new Map();
	const unit = (path) => {
		const known = units.get(path);
		if (known !== void 0) return known;
		const read = readUnit(path, project);
		units.set(path, read);
		return read;
	};
	let byName = null;
	const filesDeclaring = (name) => {
		byName ??= namesIn(paths, project);
		return (byName.get(name) ?? []).map((path) => unit(path));
	};
	return {
		paths,
		unit,
		functionNamed: (name, from, given) => {
			return nearest(fitting(functionsIn(filesDeclaring(name), name).filter(({ code }) => code.receiver === null), given), from);
		},
		extensionNamed: (name, from, given) => nearest(fitting(extensionsIn(filesDeclaring(name), name), given), from),
		valueNamed: (name, from) => nearest(filesDeclaring(name).flatMap((file) => file.values.flatMap((code) => code.names.includes(name) ? [{
			code,
			unit: file
		}] : [])), from),
		typeNamed: (name, from) => nearest(typesIn(filesDeclaring(name)).filter((type) => isType(type, name)), from),
		extensionsOf: (name) => typesIn(filesDeclaring(name)).filter(({ code }) => code.sort === "extension" && code.name === name),
		filesWith: (pattern) => paths.filter((path) => pattern.test(project.files.get(path) ?? ""))
	};
}
function isTestSource(path) {
	return /(?:^|\/)(?:androidTest|test|testFixtures|\w*UI?Tests?|previews?|Preview Content|build)\/|\.g\.dart$|\.freezed\.dart$|_test\.dart$/u.test(path);
}
function isType({ code }, name) {
	return code.sort !== "extension" && code.name === name;
}
function functionsIn(units, name) {
	return units.flatMap((unit) => unit.functions.flatMap((code) => code.name === name ? [{
		code,
		unit
	}] : []));
}
function fitting(found, given) {
	if (given === void 0 || found.length < 2) return found;
	const fits = found.filter(({ code }) => takes(code, given));
	return fits.length === 0 ? found : fits;
}
function takes({ parameters }, given) {
	const labels = given.flatMap(({ label }) => label ?? []);
	const isKnown = labels.every((label) => parameters.some((one) => one.label === label));
	const needed = parameters.filter((one) => one.value === null && !labels.includes(one.label ?? ""));
	const unnamed = given.length - labels.length;
	return isKnown && needed.length <= unnamed && given.length <= parameters.length;
}
function extensionsIn(units, name) {
	const named = functionsIn(units, name).filter(({ code }) => code.receiver !== null);
	const inside = typesIn(units).flatMap(({ code: { sort, members }, unit }) => sort === "extension" ? members.flatMap((code) => code.kind === "function" && code.name === name ? [{
		code,
		unit
	}] : []) : []);
	return [...named, ...inside];
}
function typesIn(units) {
	return units.flatMap(({ types }) => types);
}
function nearest(found, from) {
	let best = null;
	let bestShared = -1;
	for (const one of found) {
		const shared = sharedFolders(one.unit.path, from);
		if (shared > bestShared) {
			best = one;
			bestShared = shared;
		}
	}
	return best;
}
function sharedFolders(path, from) {
	if (path === from) return Number.MAX_SAFE_INTEGER;
	const one = folderOf(path).split("/");
	const other = folderOf(from).split("/");
	const first = one.findIndex((part, index) => part !== other[index]);
	return first === -1 ? one.length : first;
}
function namesIn(paths, project) {
	const byName = new Map();
	for (const path of paths) for (const match of (project.files.get(path) ?? "").matchAll(DECLARED)) {
		const name = match.groups?.["word"] ?? match.groups?.["plain"] ?? "";
		const files = byName.get(name);
		if (files === void 0) byName.set(name, [path]);
		else if (files.at(-1) !== path) files.push(path);
	}
	return byName;
}
function readUnit(path, { files, gaps }) {
	const { body, isUnbalanced } = noteLimitsIn(path, gaps, () => readCallSource(path, files.get(path) ?? ""));
	if (isUnbalanced) gaps.note({
		kind: "syntax",
		what: `the file ${path}`,
		why: "its brackets do not match, so that parts of it may be read as something else",
		help: "a file that its own compiler accepts",
		source: {
			path,
			line: 1
		}
	});
	const unit = {
		path,
		functions: body.filter((code) => code.kind === "function"),
		values: body.filter((code) => code.kind === "declare"),
		types: [],
		statements: body.filter(({ kind }) => ![
			"function",
			"declare",
			"type"
		].includes(kind))
	};
	for (const code of body) if (code.kind === "type") addTypes(code, null, unit);
	return unit;
}
function addTypes(code, outer, unit) {
	const record = {
		code,
		unit,
		outer
	};
	unit.types.push(record);
	for (const member of code.members) if (member.kind === "type") addTypes(member, record, unit);
}
// src/analysis/remembered.ts
function remembered$1(answer) {
	const answers = new Map();
	return (name) => {
		const known = answers.get(name) ?? { answer: answer(name) };
		answers.set(name, known);
		return known.answer;
	};
}
// src/analysis/ui/attributes.ts
function attributeText({ attributes }, name) {
	const found = attributes.get(name);
	return found?.presence === "yes" ? knownText$1(found.content) : null;
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
	thead: "rowgroup",
	tr: "row",
	ul: "list"
}));
const BY_TAG_AND_NAME = new Map([["form", "form"], ["section", "region"]]);
const WITH_PROPOSALS = new Set([
	"email",
	"search",
	"tel",
	"text",
	"url"
]);
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
	const found = known$7.get(element) ?? readRole(element);
	known$7.set(element, found);
	return found;
}
const known$7 = new WeakMap();
function readRole(element) {
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
const LANDMARKS = new Map([["header", "banner"], ["footer", "contentinfo"]]);
const SECTIONS = new Set([
	"article",
	"aside",
	"main",
	"nav",
	"section"
]);
const SECTION_ROLES = new Set([
	"article",
	"complementary",
	"main",
	"navigation",
	"region"
]);
function roleWithin(element, around) {
	const own = roleOf(element);
	const landmark = element.isComponent ? void 0 : LANDMARKS.get(element.tag);
	if (own.role !== null || landmark === void 0 || element.native !== void 0) return own;
	return mayHave(element, "role") || around.some((one) => isSection(one)) ? own : {
		role: landmark,
		byConvention: false
	};
}
function isSection(element) {
	const given = attributeText(element, "role");
	return given === null ? SECTIONS.has(element.tag) : SECTION_ROLES.has(given);
}
const roleOfComponent = remembered$1((tag) => BY_COMPONENT.find(([name]) => name.test(tag))?.[1] ?? null);
function roleOfTag(element) {
	switch (element.tag) {
		case "a":
		case "area": return mayHave(element, "href") ? "link" : null;
		case "img": return attributeText(element, "alt") === "" ? null : "img";
		case "input": return roleOfInput(element);
		case "select": return isOn(element, "multiple") || isTall(element) ? "listbox" : "combobox";
		case "th": return roleOfHeader(element);
		default: return BY_TAG.get(element.tag) ?? (isNamed$1(element) ? BY_TAG_AND_NAME.get(element.tag) : null) ?? null;
	}
}
function roleOfHeader(element) {
	const scope = attributeText(element, "scope")?.toLowerCase() ?? "";
	return scope === "row" || scope === "rowgroup" ? "rowheader" : "columnheader";
}
function roleOfInput(element) {
	const type = typeOfInput(element);
	const role = BY_INPUT_TYPE.get(type);
	if ((role === void 0 || role === "searchbox") && WITH_PROPOSALS.has(type) && mayHave(element, "list")) return "combobox";
	return role === void 0 ? "textbox" : role;
}
function typeOfInput(element) {
	return attributeText(element, "type")?.toLowerCase() ?? "text";
}
function isTall(element) {
	return Number(attributeText(element, "size") ?? 1) > 1;
}
function isNamed$1(element) {
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
const TOP$1 = {
	around: [],
	form: null,
	namer: null
};
const known$6 = new WeakMap();
function elementsOf(nodes) {
	const found = known$6.get(nodes);
	if (found !== void 0) return found;
	const placed = [];
	collect$1(nodes, TOP$1, placed);
	known$6.set(nodes, placed);
	return placed;
}
function collect$1(nodes, inside, placed) {
	if (!isWithin("treeDepth", inside.around.length)) return;
	for (const element of nodes) {
		if (element.kind === "text") continue;
		placed.push({
			element,
			...inside
		});
		if (element.children.length > 0) collect$1(element.children, within(element, inside), placed);
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
		inside: TOP$1,
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
function elementAt$1(nodes, key) {
	const path = [];
	if (!findPath(nodes, key, path)) return null;
	const element = path.pop();
	let inside = TOP$1;
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
function closest$1(placed, fits) {
	return placed.around.findLast((element) => fits(element)) ?? null;
}
const namesFormItem = remembered$1((tag) => /(?:^|\.|Form)(?:Item|Field|Group|Control)$/u.test(tag));
function isFormItem({ isComponent, tag }) {
	return isComponent && namesFormItem(tag);
}
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
	if (isFormItem(element)) return true;
	return NAMED_WHOLE.has(roleOf(element).role ?? "");
}
// src/analysis/ui/turned.ts
function fixedOutcomes(listeners) {
	return listeners.flatMap((listener) => listener.kind === "fixed" ? listener.outcomes : []);
}
function navigationOf$2(outcome) {
	if (outcome.kind !== "navigates") return [];
	const { path, history } = outcome;
	return [{
		...textContent(path),
		...history && { history }
	}];
}
function turnedBy(before, outcomes) {
	const turned = new Map(before);
	for (const outcome of outcomes) if (outcome.kind !== "navigates") turned.set(outcome.key, outcome.kind === "shows" ? "yes" : "no");
	return turned;
}
function turnNodes(nodes, turned, around = "yes") {
	return nodes.map((node) => {
		const own = turned.get(node.key) ?? node.own;
		const presence = weaker(around, own);
		if (node.kind === "text") return {
			...node,
			own,
			presence
		};
		return {
			...node,
			own,
			presence,
			children: turnNodes(node.children, turned, presence)
		};
	});
}
function lostOutcomes(listeners, keys) {
	return fixedOutcomes(listeners).filter((outcome) => outcome.kind !== "navigates" && !keys.has(outcome.key));
}
function lostOutcomeGap({ tag, path, line }) {
	return {
		kind: "handler",
		what: `what using the ${tag} shows or hides`,
		why: "the element that it is about is not on the page",
		help: "a test of it that is written by hand",
		source: {
			path,
			line
		}
	};
}
// src/analysis/dialects/declarative/declarative-page.ts
const OPENED$1 = {
	memory: new Map(),
	filled: new Set()
};
function createDeclarativePage(page) {
	const { route, kind, source, by, title } = page;
	let opened = null;
	const open = () => opened ??= showIn(OPENED$1, page);
	return {
		route,
		kind,
		source,
		by,
		title,
		open: () => ({
			shown: open(),
			navigations: []
		}),
		arrive: open
	};
}
function showIn(state, page, same = null) {
	let view = null;
	const shown = {
		get view() {
			view ??= same?.view ?? viewIn(state, page);
			return view;
		},
		filled: state.filled,
		fill: (key) => showIn({
			...state,
			filled: new Set([...state.filled, key])
		}, page, shown),
		dispatch: (listeners, event) => onEveryWay$1(listeners, event, {
			state,
			page,
			shown
		})
	};
	return shown;
}
function viewIn({ memory }, { stage, root, choices }) {
	const { nodes } = stage.render(root, choices, memory);
	return {
		nodes,
		elements: elementsOf(nodes).map(({ element }) => element),
		redirects: []
	};
}
function onEveryWay$1(listeners, event, before) {
	const outcomes = [];
	const queue = [[]];
	for (const given of queue) {
		const taken = [];
		const decide = () => {
			const next = given[taken.length] ?? true;
			taken.push(next);
			return next;
		};
		const walk = before.page.stage.act({
			memory: before.state.memory,
			choices: before.page.choices,
			decide
		}, () => {
			for (const listener of listeners) if (listener.kind === "callback") listener.run(event);
		});
		outcomes.push(outcomeOf(walk, {
			listeners,
			isOpen: taken.length > 0
		}, before));
		const followed = isWithin("conditions", taken.length) ? taken.length : LIMITS.conditions.max;
		for (let index = given.length; index < followed; index += 1) queue.push([...taken.slice(0, index), false]);
	}
	return sameEverywhere(outcomes) ?? outcomes;
}
function sameEverywhere(outcomes) {
	const [first, ...others] = outcomes;
	const target = first === void 0 ? null : targetOf$4(first);
	if (first === void 0 || target === null || others.length === 0) return null;
	return others.every((outcome) => targetOf$4(outcome) === target) ? [{
		...first,
		dependsOnOutside: false
	}] : null;
}
function targetOf$4({ navigations }) {
	return knownText$1(navigations.at(-1));
}
function outcomeOf(walk, { listeners, isOpen }, before) {
	const { memory, consulted } = walk;
	const { state, page, shown } = before;
	const isChanged = [...memory].some(([key, value]) => state.memory.get(key) !== value);
	const made = walk.actions?.navigations ?? [];
	return {
		after: () => showIn({
			...state,
			memory
		}, page, isChanged ? null : shown),
		navigations: [...fixedOutcomes(listeners).flatMap(navigationOf$2), ...made.map((destination) => navigationTo$1(destination, page))],
		filled: state.filled,
		cleared: new Set(),
		consulted,
		dependsOnOutside: isOpen,
		answered: null
	};
}
function navigationTo$1(destination, { routeOf }) {
	const route = routeOf(destination);
	const content = route === null ? UNKNOWN_CONTENT : textContent(route);
	const { history } = destination;
	return {
		...content,
		...history && { history }
	};
}
// src/analysis/dialects/declarative/find-screens.ts
function findScreens(app) {
	return new Finder(app).find();
}
var Finder = class {
	#app;
	#pages = new Map();
	#routes = [];
	#planned = new Set();
	#queue = [];
	constructor(app) {
		this.#app = app;
	}
	find() {
		const { root } = this.#app;
		this.#plan({
			root,
			choices: new Map(),
			screen: null
		});
		for (const plan of this.#queue) {
			if (!isWithin("routes", this.#pages.size)) break;
			this.#follow(plan);
		}
		const pages = [...this.#pages.values()];
		return {
			pages,
			start: pages[0]?.route ?? null
		};
	}
	#plan(plan) {
		const id = [plan.root.id, ...[...plan.choices].map((choice) => choice.join("="))].join(" ");
		if (this.#planned.has(id)) return;
		this.#planned.add(id);
		this.#queue.push(plan);
	}
	#follow(plan) {
		const rendered = this.#look(plan);
		if (rendered === null) return;
		const { hosts, screens } = rendered;
		const shown = hosts.flatMap(({ key, shown: screen }) => screen === null ? [] : [{
			key,
			screen
		}]);
		const choices = new Map([...plan.choices, ...shown.map(({ key, screen }) => [key, screen.id])]);
		const innermost = shown.at(-1)?.screen ?? plan.screen;
		const route = appRoute$1(this.#app.appId, innermost?.path ?? this.#app.startPath);
		for (const { screen } of shown) this.#routes.push({
			screen,
			route
		});
		if (plan.screen !== null) this.#routes.push({
			screen: plan.screen,
			route
		});
		if (!this.#pages.has(route)) this.#add(route, innermost, {
			...plan,
			choices
		});
		for (const host of hosts) this.#planSiblings(host, choices, plan.root);
		for (const screen of [...screens, ...this.#opened(rendered, choices)]) this.#planScreen(screen);
	}
	#add(route, screen, { root, choices }) {
		const { stage, by } = this.#app;
		const page = createDeclarativePage({
			route,
			kind: "table",
			source: screen?.source ?? root.source,
			by,
			title: screen?.title ?? null,
			stage,
			root,
			choices,
			routeOf: (destination) => this.#routeOf(destination)
		});
		this.#pages.set(route, page);
	}
	#look({ root, choices }) {
		try {
			return this.#app.stage.render(root, choices, new Map());
		} catch (error) {
			this.#app.gaps.note({
				kind: "page",
				what: `the screen of ${root.id}`,
				why: messageOf(error),
				help: "tests of it that are written by hand",
				source: root.source
			});
			return null;
		}
	}
	#planSiblings(host, choices, root) {
		const around = [...choices].filter(([key]) => !key.startsWith(`${host.key}/@`) && key !== host.key);
		for (const screen of host.screens) this.#plan({
			root,
			choices: new Map([...around, [host.key, screen.id]]),
			screen
		});
	}
	#planScreen(screen) {
		const root = {
			id: `screen ${screen.id}`,
			content: () => screen.content,
			source: screen.source
		};
		this.#plan({
			root,
			choices: new Map(),
			screen
		});
	}
	#opened({ nodes }, choices) {
		const { stage } = this.#app;
		const heard = elementsOf(nodes).flatMap(({ element }) => [...element.listeners].flatMap(([type, all]) => all.map((listener) => ({
			key: element.key,
			isTyping: type === "input",
			listener
		}))));
		const use = (acting, typing) => stage.act(acting, () => {
			for (const { key, isTyping, listener } of heard) if (isTyping === typing && listener.kind === "callback") listener.run({
				target: key,
				key: "Enter"
			});
		});
		const empty = {
			memory: new Map(),
			choices,
			decide: () => true
		};
		const { memory } = use(empty, true);
		return [
			empty,
			{
				...empty,
				memory
			},
			{
				memory,
				choices,
				decide: () => false
			}
		].flatMap((way) => (use(way, false).actions?.navigations ?? []).flatMap(({ screen }) => screen ?? []));
	}
	#routeOf({ target, screen }) {
		if (target === "..") return "..";
		return this.#routes.find((known) => screen === void 0 ? known.screen.isTarget(target) : known.screen.id === screen.id)?.route ?? null;
	}
};
// src/analysis/dialects/declarative/render.ts
function inside(at, name, more = {}) {
	return {
		...at,
		key: `${at.key}/${name}`,
		own: "yes",
		presence: weaker(at.presence, at.own),
		...more
	};
}
function beside(at, name, own = "yes") {
	return {
		...at,
		key: `${at.key}/${name}`,
		own: weaker(at.own, own)
	};
}
function renderValue$1(value, at, renderer) {
	const depth = at.key.split("/").length;
	if (!isWithin("treeKeys", depth)) return [];
	switch (value.kind) {
		case "fragment": {
			const inner = value.isRepeated ? {
				...at,
				isRepeated: true
			} : at;
			return value.values.flatMap((one, index) => renderer.render(one, beside(inner, index)));
		}
		case "list": {
			const inner = value.isOpen ? {
				...at,
				isRepeated: true
			} : at;
			return value.items.flatMap((one, index) => renderer.render(one, beside(inner, index)));
		}
		case "choice": return value.ways.flatMap((way, index) => renderer.render(way.value, beside(at, `?${index}`, way.presence)));
		case "closure": return renderer.slot(value, at);
		case "instance": {
			const shown = renderer.kit.shownBy(value, renderer);
			const { path, line } = value;
			return shown === null ? [] : renderer.render(shown, {
				...beside(at, "body"),
				path,
				line
			});
		}
		case "made": return lookAt(value, () => renderMade(value, {
			...at,
			path: value.path,
			line: value.line
		}, renderer));
		default: return [];
	}
}
function renderMade(made, at, renderer) {
	const known = renderer.kit.components.get(made.name);
	const isMember = made.of?.kind === "made" && made.args.length === 0;
	if (known !== void 0 && !isMember) return known(made, at, renderer);
	if (made.of !== null) return renderer.render(made.of, beside(at, "of"));
	if (!renderer.kit.layouts.has(made.name)) noteUnknown$3(made, renderer);
	return renderContents(made, at, renderer);
}
function renderContents(made, at, renderer) {
	return made.args.flatMap(({ label, value, isTrailing }, index) => {
		const isSlot = likelyValues(value).some(({ kind }) => kind === "closure") || renderer.kit.isSlot(label);
		return isTrailing || isSlot && !(label ?? "").startsWith("on") ? renderer.slot(value, beside(at, `${index}`)) : [];
	});
}
function noteUnknown$3({ name, path, line }, { interpreter }) {
	if (!/^(?:\w+\.)?[A-Z]/u.test(name)) return;
	interpreter.gaps.note({
		kind: "component",
		what: `the component ${name}`,
		why: "it is not in the repository, and what it shows is not known",
		help: "its source in the repository, or a test of it that is written by hand",
		source: {
			path,
			line
		}
	});
}
function limitNodes(nodes) {
	return cutTo("pageNodes", nodes);
}
// src/analysis/dialects/declarative/stage.ts
var Stage = class {
	#machine;
	#kit;
	#exposesIds;
	#current;
	constructor({ machine, kit, exposesIds, current }) {
		this.#current = current;
		this.#machine = machine;
		this.#kit = kit;
		this.#exposesIds = exposesIds;
	}
	render(root, choices, memory) {
		const hosts = [];
		const screens = [];
		this.#current.choices = choices;
		this.#machine.walk = {
			...emptyWalk(),
			memory: new Map(memory)
		};
		const renderer = this.#renderer({
			choices,
			hosts,
			screens
		});
		const at = {
			key: root.id,
			own: "yes",
			presence: "yes",
			isRepeated: false,
			exposesIds: this.#exposesIds,
			...root.source
		};
		return {
			nodes: limitNodes(renderer.render(root.content(), at)),
			hosts,
			screens
		};
	}
	act({ memory, choices, decide }, run) {
		const actions = {
			navigations: [],
			decide
		};
		this.#current.choices = choices;
		const walk = {
			...emptyWalk(),
			memory: new Map(memory),
			actions
		};
		this.#machine.walk = walk;
		run();
		return walk;
	}
	#renderer(into) {
		const { choices, hosts, screens } = into;
		const machine = this.#machine;
		const renderer = {
			interpreter: machine,
			kit: this.#kit,
			render: (value, at) => renderValue$1(value, at, renderer),
			slot: (value, at, args = []) => renderer.render(this.#shown(value, at, args), at),
			listener: (value, args = [], history) => this.#listener(value, args, history),
			link: (target, history) => ({
				kind: "callback",
				run: () => machine.walk.actions?.navigations.push({
					target,
					...history && { history }
				})
			}),
			host(host, at) {
				const shown = shownIn(host, choices.get(at.key) ?? host.start);
				hosts.push({
					key: at.key,
					screens: cutTo("routes", host.screens),
					shown
				});
				return shown === null ? [] : renderer.slot(shown.content, inside(at, `@${shown.id}`), shown.args);
			},
			addScreen: (screen) => screens.push(screen)
		};
		return renderer;
	}
	#shown(value, at, args) {
		if (value === void 0) return UNKNOWN;
		if (value.kind === "native") return value.call(args);
		if (value.kind !== "closure" || !isWithin("treeKeys", at.key.split("/").length)) return value;
		return this.#machine.call(value, args, callAt(value, at.key, args));
	}
	#listener(value, args, history) {
		const given = args.map((one) => ({
			label: null,
			value: one,
			isTrailing: false
		}));
		const run = () => {
			if (value.kind === "closure") this.#machine.call(value, given, callAt(value, "", given));
			else if (value.kind === "native") value.call(given);
		};
		return {
			kind: "callback",
			run: () => {
				run();
				const { actions } = this.#machine.walk;
				const made = actions?.navigations ?? [];
				if (history === void 0) return;
				for (const [index, one] of made.entries()) made[index] = {
					history,
					...one
				};
			}
		};
	}
};
function shownIn({ screens }, id) {
	return screens.find((screen) => screen.id === id) ?? screens[0] ?? null;
}
function callAt({ scope, line }, frame, args) {
	const { unit } = scope;
	return {
		name: "",
		of: null,
		args,
		types: [],
		scope: {
			...fileScope(unit),
			frame: `${scope.frame}>${frame}`,
			depth: scope.depth
		},
		path: unit.path,
		line
	};
}
// src/analysis/dialects/compose/activities.ts
function createActivityScreens(contentOf) {
	return { openedBy(intent) {
		const type = intent === void 0 ? null : typeIn(intent, 0);
		return type === null ? null : activityScreen(type, contentOf(type));
	} };
}
function activityScreen(type, content) {
	const { name, line } = type.code;
	return {
		id: `activity ${name}`,
		path: name,
		isTarget: (target) => onlyValue(target)?.kind === "type" && onlyValue(target) === target,
		content,
		source: {
			path: type.unit.path,
			line
		}
	};
}
function typeIn(value, depth) {
	const known = onlyValue(value);
	if (known?.kind === "type") return known.type;
	if (known?.kind !== "made" || depth > 2) return null;
	const inner = [...known.of === null ? [] : [known.of], ...known.args.map((arg) => arg.value)];
	for (const one of inner) {
		const found = typeIn(one, depth + (one === known.of ? 0 : 1));
		if (found !== null) return found;
	}
	return null;
}
function contentOfActivity(type, { interpreter, instances }) {
	const { path } = type.unit;
	const { line, name } = type.code;
	const instance = instances.make(type, [], {
		frame: `activity ${name}`,
		path,
		line
	});
	const created = instance.scope.names.get("onCreate");
	if (created?.kind !== "value") return null;
	const call = {
		name: "onCreate",
		of: instance,
		args: [],
		types: [],
		scope: instance.scope,
		path,
		line
	};
	return setContentIn(interpreter.call(created.value, [], call));
}
function setContentIn(value) {
	if (value.kind === "fragment") return firstOf$3(value.values);
	if (value.kind === "choice") return firstOf$3(value.ways.map((way) => way.value));
	if (value.kind !== "made") return null;
	if (value.name === "setContent") return value.args.findLast((arg) => arg.value.kind === "closure")?.value ?? UNKNOWN;
	return firstOf$3(value.args.filter((arg) => arg.isTrailing).map((arg) => arg.value));
}
function firstOf$3(values) {
	for (const value of values) {
		const found = setContentIn(value);
		if (found !== null) return found;
	}
	return null;
}
function showsComposables(type, files) {
	return /\bsetContent\s*[({]/u.test(files.get(type.unit.path) ?? "");
}
// src/analysis/dialects/declarative/elements.ts
function elementNode(parts, at) {
	const { role = null, name = null, testId = null, seen } = parts;
	const { key, own, isRepeated, path, line } = at;
	return {
		kind: "element",
		tag: parts.tag,
		isComponent: false,
		native: {
			role,
			name,
			testId,
			...seen !== void 0 && { seen }
		},
		attributes: parts.attributes ?? new Map(),
		listeners: parts.listeners ?? new Map(),
		children: parts.children ?? [],
		presence: weaker(at.presence, own),
		own,
		repeated: isRepeated,
		key,
		path,
		line
	};
}
function textNode$1(content, at) {
	const { key, own, path, line } = at;
	return {
		kind: "text",
		content,
		presence: weaker(at.presence, own),
		own,
		key: `${key}/text`,
		path,
		line
	};
}
function textElement(content, at, more = {}) {
	const inner = {
		...at,
		own: "yes",
		presence: weaker(at.presence, at.own)
	};
	return elementNode({
		tag: "Text",
		...more,
		children: [textNode$1(content, inner)]
	}, at);
}
function isHidden$1({ own, presence }) {
	return own === "no" || presence === "no";
}
function listeners(type, ...found) {
	const all = found.filter((one) => one !== null);
	return new Map(all.length === 0 ? [] : [[type, all]]);
}
function attributes(given) {
	const entries = Object.entries(given).flatMap(([name, value]) => {
		if (value === null || value === void 0 || value === false) return [];
		if (value === true) return [[name, attribute("")]];
		return [[name, typeof value === "string" ? attribute(value) : {
			content: value,
			presence: "yes"
		}]];
	});
	return new Map(entries);
}
// src/analysis/dialects/declarative/made.ts
function argument({ args }, ...names) {
	return args.find(({ label }) => label !== null && names.includes(label))?.value;
}
function argumentAt(made, name, place) {
	const named = argument(made, name);
	if (named !== void 0) return named;
	return made.args.filter(({ label, isTrailing }) => label === null && !isTrailing)[place]?.value;
}
function blockOf$1(made, ...names) {
	return argument(made, ...names) ?? made.args.findLast(({ isTrailing }) => isTrailing)?.value;
}
function textOfArgument(value, interpreter) {
	return value === void 0 ? null : contentOf$4(value, interpreter);
}
// src/analysis/dialects/declarative/named.ts
function withoutPictures(nodes) {
	return nodes.flatMap((node) => {
		if (node.kind === "text") return [node];
		if (node.tag === "img" && node.native?.testId === null) return [];
		return [{
			...node,
			children: withoutPictures(node.children)
		}];
	});
}
function namedByContents(nodes) {
	return textAmong(nodes) ?? pictureAmong(nodes);
}
function textAmong(nodes) {
	return firstText(nodes.filter((node) => node.presence !== "no"));
}
function pictureAmong(nodes) {
	for (const node of nodes) {
		if (node.kind === "text" || node.presence === "no") continue;
		const found = (node.tag === "img" ? node.native?.name ?? null : null) ?? pictureAmong(node.children);
		if (found !== null) return found;
	}
	return null;
}
function firstText(nodes) {
	for (const node of nodes) {
		if (node.own === "no") continue;
		const found = node.kind === "text" ? node.content : firstText(node.children);
		if (found !== null) return found;
	}
	return null;
}
// src/analysis/dialects/compose/modifiers.ts
function modifiersOf(made, interpreter) {
	const draft = {
		testTag: null,
		exposesIds: null,
		description: null,
		role: null,
		isHeading: false,
		hidesChildren: false,
		onClick: null,
		isDisabled: false
	};
	const given = argument(made, "modifier") ?? made.args.find(({ value }) => isChain(value))?.value;
	for (const call of given === void 0 ? [] : chainOf$2(given)) readCall$1(call, draft, interpreter);
	return draft;
}
function isChain(value) {
	const known = onlyValue(value);
	if (known?.kind === "named") return known.path === "Modifier";
	return known?.kind === "made" && known.of !== null && isChain(known.of);
}
function chainOf$2(value) {
	const calls = [];
	for (let at = onlyValue(value); at?.kind === "made"; at = at.of === null ? null : onlyValue(at.of)) {
		calls.push(at);
		if (at.name === "then" && at.args[0] !== void 0) calls.push(...chainOf$2(at.args[0].value).toReversed());
	}
	return calls.toReversed();
}
const CLICKS$1 = new Set([
	"clickable",
	"combinedClickable",
	"selectable",
	"toggleable",
	"triStateToggleable"
]);
const ROLES$2 = new Map([["toggleable", "checkbox"]]);
function readCall$1(call, draft, interpreter) {
	const { name, args } = call;
	if (name === "testTag") draft.testTag = knownTextOf(args[0], interpreter);
	else if (CLICKS$1.has(name)) readClick(call, draft, interpreter);
	else if (name === "semantics" || name === "clearAndSetSemantics") {
		if (name !== "semantics") draft.hidesChildren = true;
		const block = args.at(-1)?.value;
		if (block?.kind === "closure") readSemantics(block, draft, interpreter);
	}
}
function readClick(call, draft, interpreter) {
	const { args, name } = call;
	draft.onClick = argument(call, "onClick") ?? argument(call, "onValueChange") ?? args.findLast(({ isTrailing }) => isTrailing)?.value ?? null;
	const enabled = argument(call, "enabled");
	if (enabled !== void 0) draft.isDisabled = truthOf(enabled, interpreter) === false;
	const role = argument(call, "role");
	draft.role = roleNamed(role?.kind === "named" ? role.path.slice(role.path.lastIndexOf(".") + 1).toLowerCase() : null) ?? ROLES$2.get(name) ?? "button";
}
function roleNamed(said) {
	if (said === null) return null;
	return said === "radiobutton" ? "radio" : [
		"button",
		"checkbox",
		"switch",
		"tab"
	].includes(said) ? said : null;
}
function knownTextOf(arg, interpreter) {
	const [only, ...others] = (arg === void 0 ? null : contentOf$4(arg.value, interpreter))?.alternatives ?? [];
	const [part] = only ?? [];
	return only?.length === 1 && others.length === 0 && typeof part === "string" ? part : null;
}
function readSemantics(block, draft, interpreter) {
	for (const code of block.body) {
		if (code.kind === "call" && code.callee.kind === "name" && code.callee.name === "heading") draft.isHeading = true;
		if (code.kind !== "assign") continue;
		const { target } = code;
		const name = target.kind === "name" ? target.name : target.kind === "member" ? target.name : "";
		const value = interpreter.evaluate(code.value, block.scope);
		if (name === "contentDescription") draft.description = contentOf$4(value, interpreter);
		else if (name === "testTagsAsResourceId") draft.exposesIds = truthOf(value, interpreter) === true;
		else if (name === "testTag") draft.testTag = knownTextOf({
			label: null,
			value,
			isTrailing: false
		}, interpreter);
	}
}
// src/analysis/dialects/compose/containers.ts
function container({ made, renderer, at, children }, onClick) {
	const modifiers = modifiersOf(made, renderer.interpreter);
	const within = exposed(at, modifiers);
	const click = onClick ?? modifiers.onClick;
	const { testTag, description, hidesChildren } = modifiers;
	if (click === null && testTag === null && description === null && !hidesChildren) return children(within);
	const inner = hidesChildren ? [] : children(inside(within, "in"));
	const parts = {
		tag: made.name,
		testId: testIdOf$2(modifiers, within),
		name: description
	};
	if (click === null) return [elementNode({
		...parts,
		role: description === null ? null : "img",
		children: inner
	}, within)];
	const heard = renderer.listener(click);
	if (description === null && textsIn$3(inner).length > 1) return [elementNode({
		...parts,
		children: heardByFirst(inner, heard)
	}, within)];
	const role = modifiers.role ?? "button";
	return [elementNode({
		...parts,
		name: description ?? namedByContents(inner),
		role,
		attributes: attributes({ disabled: modifiers.isDisabled }),
		listeners: listeners(BOXES$1.has(role) ? "change" : "click", heard),
		children: withoutPictures(inner)
	}, within)];
}
const BOXES$1 = new Set([
	"checkbox",
	"switch",
	"radio"
]);
function exposed(at, { exposesIds }) {
	return exposesIds === null ? at : {
		...at,
		exposesIds
	};
}
function testIdOf$2({ testTag }, { exposesIds }) {
	return exposesIds ? testTag : null;
}
function textsIn$3(nodes) {
	return nodes.flatMap((node) => {
		if (node.kind === "text") return [];
		return isText$1(node) ? [node] : textsIn$3(node.children);
	});
}
function isText$1({ children }) {
	return children.some((child) => child.kind === "text" && !isBlank(child.content));
}
function heardByFirst(nodes, listener) {
	const first = textsIn$3(nodes).find((element) => element.listeners.size === 0);
	return first === void 0 ? nodes : nodes.map((node) => replaced(node, first, listener));
}
function replaced(node, wanted, listener) {
	if (node.kind === "text") return node;
	if (node === wanted) return {
		...node,
		listeners: listeners("click", listener)
	};
	return {
		...node,
		children: node.children.map((child) => replaced(child, wanted, listener))
	};
}
// src/analysis/dialects/declarative/keyboards.ts
const TYPES = [
	[/password/iu, "password"],
	[/email/iu, "email"],
	[/number|decimal|digit/iu, "number"],
	[/phone/iu, "tel"],
	[/(?:^|\.)(?:uri|url)/iu, "url"]
];
function typeByKeyboard(keyboard) {
	const known = keyboard === void 0 ? null : onlyValue(keyboard);
	const name = known?.kind === "named" ? known.path.slice(known.path.indexOf(".")) : "";
	return TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
// src/analysis/dialects/compose/controls.ts
const text$2 = (made, at, renderer) => {
	const content = textOfArgument(argumentAt(made, "text", 0), renderer.interpreter);
	if (content === null) return isHidden$1(at) ? [textElement(UNKNOWN_CONTENT, at)] : [];
	const modifiers = modifiersOf(made, renderer.interpreter);
	const within = exposed(at, modifiers);
	const click = modifiers.onClick ?? argument(made, "onClick") ?? null;
	const heard = click === null ? null : renderer.listener(click);
	return [textElement(content, within, {
		role: heard === null ? modifiers.isHeading ? "heading" : null : modifiers.role ?? "button",
		testId: testIdOf$2(modifiers, within),
		name: modifiers.description,
		listeners: listeners("click", heard)
	})];
};
const SLOTS = [
	"icon",
	"leadingIcon",
	"text",
	"label",
	"headlineContent",
	"supportingContent",
	"leadingContent",
	"trailingContent",
	"content",
	"trailingIcon",
	"badge"
];
function pressed$2(role, ...slots) {
	return (made, at, renderer) => {
		const { interpreter } = renderer;
		const modifiers = modifiersOf(made, interpreter);
		const within = exposed(at, modifiers);
		const click = argument(made, "onClick") ?? made.args.find(({ label, isTrailing, value }) => label === null && !isTrailing && value.kind === "closure")?.value;
		const history = role === "tab" ? "switch" : void 0;
		const heard = click === void 0 ? null : renderer.listener(click, [], history);
		const inner = inside(within, "in");
		const shown = [...slots, ...SLOTS].flatMap((slot) => slotNodes$1(argument(made, slot), beside(inner, slot), renderer));
		const trailing = made.args.find(({ isTrailing }) => isTrailing)?.value;
		const children = [...shown, ...trailing === click ? [] : slotNodes$1(trailing, beside(inner, "trailing"), renderer)];
		const isDisabled = falseArgument(made, "enabled", interpreter) || modifiers.isDisabled;
		const selected = argument(made, "selected");
		const isSelected = selected !== void 0 && truthOf(selected, interpreter) === true;
		return [elementNode({
			tag: made.name,
			role,
			name: modifiers.description ?? namedByContents(children),
			testId: testIdOf$2(modifiers, within),
			attributes: attributes({
				disabled: isDisabled,
				"aria-selected": isSelected ? "true" : null
			}),
			listeners: listeners("click", heard),
			children: withoutPictures(children)
		}, within)];
	};
}
function slotNodes$1(value, at, renderer) {
	return value === void 0 ? [] : renderer.slot(value, at);
}
function falseArgument(made, name, interpreter) {
	const value = argument(made, name);
	return value !== void 0 && truthOf(value, interpreter) === false;
}
function toggled$1(role) {
	return (made, at, renderer) => {
		const { interpreter } = renderer;
		const modifiers = modifiersOf(made, interpreter);
		const within = exposed(at, modifiers);
		const state = argumentAt(made, role === "radio" ? "selected" : "checked", 0);
		const isOn = state === void 0 ? null : truthOf(state, interpreter);
		const change = argument(made, "onCheckedChange", "onClick") ?? argumentAt(made, "onCheckedChange", 1);
		const now = isOn === null ? [] : [plainValue(!isOn)];
		const heard = change === void 0 ? null : renderer.listener(change, role === "radio" ? [] : now);
		return [elementNode({
			tag: made.name,
			role,
			name: modifiers.description,
			testId: testIdOf$2(modifiers, within),
			attributes: attributes({
				checked: isOn === true,
				disabled: falseArgument(made, "enabled", interpreter)
			}),
			listeners: listeners("change", heard)
		}, within)];
	};
}
const textField$2 = (made, at, renderer) => {
	const { interpreter } = renderer;
	const modifiers = modifiersOf(made, interpreter);
	const within = exposed(at, modifiers);
	const inner = inside(within, "in");
	const value = argumentAt(made, "value", 0) ?? argument(made, "query", "state");
	const change = argument(made, "onValueChange", "onQueryChange") ?? argumentAt(made, "onValueChange", 1);
	const typed = {
		kind: "text",
		content: {
			alternatives: [[{ field: within.key }]],
			translated: false
		}
	};
	return [elementNode({
		tag: made.name,
		role: "textbox",
		name: modifiers.description ?? textIn$2(argument(made, "label"), beside(inner, "label"), renderer),
		testId: testIdOf$2(modifiers, within),
		attributes: attributes({
			placeholder: textIn$2(argument(made, "placeholder"), beside(inner, "placeholder"), renderer),
			value: textOfArgument(value, interpreter),
			type: typeOf$1(made),
			disabled: falseArgument(made, "enabled", interpreter),
			readonly: argument(made, "readOnly") !== void 0
		}),
		listeners: listeners("input", change === void 0 ? null : renderer.listener(change, [typed]))
	}, within), ...[
		"supportingText",
		"leadingIcon",
		"trailingIcon",
		"prefix",
		"suffix",
		"decorationBox"
	].flatMap((slot) => slotNodes$1(argument(made, slot), beside(within, slot), renderer))];
};
function typeOf$1(made) {
	const shown = onlyValue(argument(made, "visualTransformation") ?? UNKNOWN);
	if (shown?.kind === "made" && shown.name === "PasswordVisualTransformation" || made.name.includes("Secure")) return "password";
	const options = onlyValue(argument(made, "keyboardOptions") ?? UNKNOWN);
	return options?.kind === "made" ? typeByKeyboard(argument(options, "keyboardType")) : null;
}
function textIn$2(value, at, renderer) {
	return firstText(value === void 0 ? [] : renderer.slot(value, at));
}
const picture$1 = (made, at, renderer) => {
	const { interpreter } = renderer;
	const modifiers = modifiersOf(made, interpreter);
	const within = exposed(at, modifiers);
	const given = textOfArgument(argumentAt(made, "contentDescription", 1), interpreter);
	const name = modifiers.description ?? given;
	const testId = testIdOf$2(modifiers, within);
	const heard = modifiers.onClick === null ? null : renderer.listener(modifiers.onClick);
	if (name === null && testId === null && heard === null) return [];
	return [elementNode({
		tag: "img",
		role: heard === null ? "img" : "button",
		name,
		testId,
		attributes: attributes({ alt: name }),
		listeners: listeners("click", heard)
	}, within)];
};
function shownWhile(name, show) {
	return (made, at, renderer) => {
		const value = argumentAt(made, name, 0);
		const truth = value === void 0 ? null : truthOf(value, renderer.interpreter);
		const own = truth === null ? "maybe" : truth ? "yes" : "no";
		return show(made, {
			...at,
			own: weaker(at.own, own)
		}, renderer);
	};
}
const block = (made, at, renderer) => slotNodes$1(blockOf$1(made, "content"), beside(at, "content"), renderer);
// src/analysis/dialects/compose/components.ts
const LAYOUTS$1 = new Set("Column Row Box BoxWithConstraints FlowRow FlowColumn Surface Card ElevatedCard OutlinedCard LazyColumn LazyRow LazyVerticalGrid LazyHorizontalGrid LazyVerticalStaggeredGrid Scaffold TopAppBar CenterAlignedTopAppBar MediumTopAppBar LargeTopAppBar BottomAppBar NavigationBar NavigationRail BottomNavigation TabRow ScrollableTabRow PrimaryTabRow SecondaryTabRow PrimaryScrollableTabRow SecondaryScrollableTabRow MaterialTheme CompositionLocalProvider ModalDrawerSheet DismissibleDrawerSheet PermanentDrawerSheet SelectionContainer Layout SubcomposeLayout AnimatedContent Crossfade BadgedBox Badge ExposedDropdownMenuBox SwipeToDismissBox PullToRefreshBox ProvideTextStyle SharedTransitionLayout SharedTransitionScope NavigationSuiteScaffold NavigationSuiteScaffoldLayout PermanentNavigationDrawer ConstraintLayout MotionLayout HorizontalFloatingToolbar LookaheadScope SingleChoiceSegmentedButtonRow MultiChoiceSegmentedButtonRow AndroidView FlexibleBottomAppBar ButtonGroup LazyPagingItems ListDetailPaneScaffold NavigableListDetailPaneScaffold AnimatedPane".split(" "));
const UNSEEN$1 = "Spacer Divider HorizontalDivider VerticalDivider Canvas LaunchedEffect DisposableEffect SideEffect BackHandler Color Shape Brush Box0 TextStyle PaddingValues ReportDrawnWhen TrackScrollJank TrackDisposableJank RequestPermission BoxIndicator HorizontalPagerIndicator VerticalScrollbar SystemBroadcastReceiver NavigationBackHandler PredictiveBackHandler";
const arranged = (made, at, renderer) => container({
	made,
	renderer,
	at,
	children: (inner) => renderContents(made, inner, renderer)
}, argument(made, "onClick"));
function slots$1(...names) {
	return (made, at, renderer) => container({
		made,
		renderer,
		at,
		children: (inner) => names.flatMap((name) => {
			const value = name === "content" ? blockOf$1(made, "content") : argument(made, name);
			return value === void 0 ? [] : renderer.slot(value, beside(inner, name));
		})
	});
}
function dialog$1(...names) {
	const contents = slots$1(...names);
	return (made, at, renderer) => {
		const isExposed = modifiersOf(made, renderer.interpreter).exposesIds === true;
		const inner = inside({
			...at,
			exposesIds: isExposed
		}, "in");
		const children = contents({
			...made,
			args: made.args.filter(({ label }) => label !== "modifier")
		}, inner, renderer);
		return [elementNode({
			tag: made.name,
			role: "dialog",
			children
		}, at)];
	};
}
const items = (made, at, renderer) => {
	const { interpreter } = renderer;
	const first = made.args.find(({ isTrailing }) => !isTrailing);
	const list = first === void 0 ? null : onlyValue(interpreter.read(first.value));
	const body = blockOf$1(made, "itemContent", "content");
	const isIndexed = made.name === "itemsIndexed";
	const values = itemsOf$3(list);
	const inner = values === null ? {
		...at,
		isRepeated: true
	} : at;
	return (values ?? [UNKNOWN]).flatMap((value, index) => {
		const args = (isIndexed ? [plainValue(index), value] : [value]).map((one) => ({
			label: null,
			value: one,
			isTrailing: false
		}));
		return renderer.slot(body, beside(inner, index), args);
	});
};
function itemsOf$3(list) {
	if (list?.kind === "list" && !list.isOpen) return list.items;
	return null;
}
const withState = (made, at, renderer) => {
	const state = argumentAt(made, "targetState", 0) ?? UNKNOWN;
	return renderer.slot(blockOf$1(made, "content"), beside(at, "content"), [{
		label: null,
		value: state,
		isTrailing: false
	}]);
};
const pager = (made, at, renderer) => renderer.slot(blockOf$1(made, "pageContent", "content"), beside({
	...at,
	isRepeated: true
}, "page"));
const drawer = (made, at, renderer) => {
	const { interpreter } = renderer;
	const state = argument(made, "drawerState");
	const truth = state === void 0 ? null : truthOf(state, interpreter);
	const own = truth === null ? "maybe" : truth ? "yes" : "no";
	return [...renderer.slot(argument(made, "drawerContent"), beside(at, "drawer", own)), ...renderer.slot(blockOf$1(made, "content"), beside(at, "content"))];
};
const progress$2 = (made, at) => [elementNode({
	tag: made.name,
	role: "progressbar"
}, at)];
const nothing$3 = () => [];
const each$1 = (names, component) => names.split(" ").map((name) => [name, component]);
const MENU = shownWhile("expanded", slots$1("content"));
const VISIBLE = shownWhile("visible", block);
const COMPONENTS$3 = new Map([
	...each$1(UNSEEN$1, nothing$3),
	...each$1([...LAYOUTS$1].join(" "), arranged),
	...each$1("Text BasicText ClickableText", text$2),
	...each$1("Button OutlinedButton TextButton ElevatedButton FilledTonalButton IconButton IconToggleButton FilledIconButton FilledTonalIconButton OutlinedIconButton FloatingActionButton SmallFloatingActionButton LargeFloatingActionButton ExtendedFloatingActionButton AssistChip FilterChip ElevatedFilterChip SuggestionChip InputChip ElevatedAssistChip SegmentedButton Chip", pressed$2("button")),
	...each$1("NavigationBarItem BottomNavigationItem NavigationRailItem NavigationDrawerItem Tab LeadingIconTab CustomTab NavigationSuiteItem", pressed$2("tab")),
	...each$1("DropdownMenuItem", pressed$2("menuitem")),
	...each$1("Checkbox TriStateCheckbox", toggled$1("checkbox")),
	...each$1("Switch", toggled$1("switch")),
	...each$1("RadioButton", toggled$1("radio")),
	...each$1("TextField OutlinedTextField BasicTextField SecureTextField OutlinedSecureTextField BasicSecureTextField DecoratedTextField", textField$2),
	...each$1("SearchBar DockedSearchBar", (made, at, renderer) => {
		const input = argument(made, "inputField");
		return input === void 0 ? textField$2(made, at, renderer) : renderer.slot(input, beside(at, "input"));
	}),
	...each$1("InputField SearchBarDefaults.InputField", textField$2),
	...each$1("Icon Image AsyncImage SubcomposeAsyncImage GlideImage CoilImage", picture$1),
	...each$1("Scaffold", slots$1("topBar", "content", "floatingActionButton", "bottomBar")),
	...each$1("TopAppBar CenterAlignedTopAppBar MediumTopAppBar LargeTopAppBar SmallTopAppBar", slots$1("navigationIcon", "title", "actions", "content")),
	...each$1("ListItem", (made, at, renderer) => container({
		made,
		renderer,
		at,
		children: (inner) => renderContents(made, inner, renderer)
	})),
	...each$1("AlertDialog BasicAlertDialog", dialog$1("icon", "title", "text", "content", "dismissButton", "confirmButton")),
	...each$1("Dialog ModalBottomSheet DatePickerDialog TimePickerDialog", dialog$1("content", "dismissButton", "confirmButton")),
	...each$1("DropdownMenu ExposedDropdownMenu", MENU),
	...each$1("AnimatedVisibility", VISIBLE),
	...each$1("AnimatedContent Crossfade", withState),
	...each$1("HorizontalPager VerticalPager", pager),
	...each$1("ModalNavigationDrawer DismissibleNavigationDrawer", drawer),
	...each$1("PermanentNavigationDrawer", slots$1("drawerContent", "content")),
	...each$1("NavigationSuiteScaffold", slots$1("content", "navigationSuiteItems", "navigationItems")),
	...each$1("CircularProgressIndicator LinearProgressIndicator LoadingIndicator", progress$2),
	...each$1("items itemsIndexed", items),
	...each$1("stickyHeader key", block),
	["item", (made, at, renderer) => (argument(made, "onClick") === void 0 ? block : pressed$2("tab"))(made, at, renderer)]
]);
// src/analysis/dialects/compose/navigation.ts
const DESTINATIONS = new Set([
	"composable",
	"dialog",
	"bottomSheet",
	"entry"
]);
const GRAPHS = new Set(["navigation", "entryProvider"]);
function destinationsIn(value, interpreter) {
	if (value.kind === "fragment") return value.values.flatMap((one) => destinationsIn(one, interpreter));
	if (value.kind === "choice") return value.ways.flatMap((way) => destinationsIn(way.value, interpreter));
	if (value.kind === "list") return value.items.flatMap((one) => destinationsIn(one, interpreter));
	if (value.kind !== "made") return [];
	if (DESTINATIONS.has(value.name)) return [value];
	if (!GRAPHS.has(value.name)) return value.args.flatMap((arg) => destinationsIn(arg.value, interpreter));
	const block = blockOf$1(value, "builder");
	return block === void 0 ? [] : destinationsIn(called$2(block, value, interpreter), interpreter);
}
function called$2(block, { path, line }, interpreter) {
	if (block.kind !== "closure") return block;
	const scope = {
		...block.scope,
		frame: `${block.scope.frame}>graph`
	};
	return interpreter.call(block, [], {
		name: "",
		of: null,
		args: [],
		types: [],
		scope,
		path,
		line
	});
}
function screenOf$3(made, interpreter) {
	const content = blockOf$1(made, "content");
	const given = argumentAt(made, "route", 0) ?? argument(made, "key");
	const source = {
		path: made.path,
		line: made.line
	};
	const args = [{
		label: null,
		value: UNKNOWN,
		isTrailing: false
	}];
	const [typed] = made.types;
	const type = typed ?? typeNameOf(given);
	if (content === void 0) return null;
	if (type !== null && type !== void 0) {
		const name = type.slice(type.lastIndexOf(".") + 1);
		const isTarget = (target) => typeNameOf(target) === name;
		return {
			id: `type ${name}`,
			path: name,
			isTarget,
			content,
			args,
			source
		};
	}
	const route = given === void 0 ? null : routeIn(contentOf$4(given, interpreter));
	if (route === null) return null;
	const isTarget = (target) => {
		const wanted = routeIn(contentOf$4(target, interpreter));
		return wanted !== null && fits$2(wanted, route);
	};
	return {
		id: `route ${route}`,
		path: pathOf$2(route),
		isTarget,
		content,
		args,
		source
	};
}
function typeNameOf(value) {
	const known = value === void 0 ? null : onlyValue(value);
	if (known?.kind === "instance") return known.enumCase === null ? known.type.code.name : null;
	if (known?.kind === "type") return known.type.code.name;
	return null;
}
function routeIn(content) {
	const [first] = content?.alternatives ?? [];
	const text = first === void 0 ? "" : writeParts(first);
	return text.replaceAll("${…}", "").replaceAll("/", "") === "" ? null : text;
}
function pathOf$2(route) {
	const [path = ""] = route.split("?", 1);
	return path.replaceAll(/\{([^}]*)\}/gu, ":$1").replaceAll(HOLE$1, ":value").replaceAll(/\s+/gu, "-");
}
function fits$2(wanted, route) {
	const [left = ""] = wanted.split("?", 1);
	const [right = ""] = route.split("?", 1);
	const given = left.split("/");
	const known = right.split("/");
	return given.length === known.length && known.every((part, index) => part.includes("{") || part === given[index] || (given[index] ?? "").includes("${…}"));
}
function hostOf$2(destinations, start, interpreter) {
	const screens = destinations.flatMap((made) => screenOf$3(made, interpreter) ?? []);
	return {
		screens,
		start: (start === void 0 ? null : screens.find((screen) => screen.isTarget(start)))?.id ?? null
	};
}
function controllerValue({ scope, path, line }) {
	const args = [{
		label: null,
		value: textValue(scope.frame),
		isTrailing: false
	}];
	return {
		kind: "made",
		name: CONTROLLER$1,
		of: null,
		args,
		types: [],
		path,
		line
	};
}
const CONTROLLER$1 = "rememberNavController";
function keyOfController(value) {
	const [frame] = value?.kind === "made" && value.name === CONTROLLER$1 ? value.args : [];
	return frame?.value.kind === "text" ? knownText$1(frame.value.content) : null;
}
function currentRoute(of, { current, places }) {
	let at = onlyValue(of);
	while (at?.kind === "made" && at.name !== CONTROLLER$1 && at.of !== null) at = onlyValue(at.of);
	const place = places.get(keyOfController(at) ?? "");
	const shown = place === void 0 ? void 0 : current.choices.get(place);
	return shown?.startsWith("route ") === true ? textValue(shown.slice(6)) : null;
}
function navHost({ places }) {
	return (made, at, renderer) => {
		const { interpreter } = renderer;
		const block = blockOf$1(made, "builder");
		const start = argumentAt(made, "startDestination", 1);
		if (block === void 0) return [];
		const controller = argumentAt(made, "navController", 0);
		const key = controller === void 0 ? null : keyOfController(onlyValue(controller));
		if (key !== null) places.set(key, at.key);
		const destinations = destinationsIn(called$2(block, made, interpreter), interpreter);
		return renderer.host(hostOf$2(destinations, start, interpreter), at);
	};
}
function navDisplay(entries) {
	return (made, at, renderer) => {
		const { interpreter } = renderer;
		const own = destinationsIn({
			...made,
			name: "entries"
		}, interpreter);
		const found = own.length > 0 || entries.last === null ? own : destinationsIn(entries.last, interpreter);
		const stack = onlyValue(argumentAt(made, "backStack", 0) ?? UNKNOWN);
		const start = stack?.kind === "made" ? stack.args.find(({ value }) => typeNameOf(value) !== null)?.value : void 0;
		return renderer.host(hostOf$2(found, start, interpreter), at);
	};
}
function historyOf(args) {
	const block = args.findLast(({ value }) => value.kind === "closure")?.value;
	if (block?.kind !== "closure") return void 0;
	const written = JSON.stringify(block.body);
	if (written.includes("\"restoreState\"") || written.includes("\"saveState\"")) return "switch";
	return written.includes("\"popUpTo\"") && written.includes("\"inclusive\"") ? "replace" : void 0;
}
// src/analysis/dialects/compose/toolkit.ts
function composeToolkit(parts) {
	return {
		collects: true,
		intercept: (call, interpreter) => followAction$1(call, interpreter, parts),
		call: (call, interpreter) => callKnown$1(call, interpreter, parts),
		state: () => null,
		textOf: (value) => resourceText(value, parts.strings)
	};
}
const BACK = new Set([
	"popBackStack",
	"navigateUp",
	"onBackPressed",
	"finish",
	"goBack"
]);
const EFFECTS = new Set([
	"LaunchedEffect",
	"DisposableEffect",
	"SideEffect",
	"produceState",
	"snapshotFlow"
]);
const STARTING = new Set([
	"launch",
	"async",
	"withContext",
	"launchWhenStarted",
	"runBlocking"
]);
function followAction$1(call, interpreter, { activities }) {
	const { name, of, args } = call;
	const { actions } = interpreter.walk;
	if (actions === null) return EFFECTS.has(name) || STARTING.has(name) ? NOTHING$8 : null;
	const block = args.at(-1)?.value;
	if (STARTING.has(name) && block?.kind === "closure") return interpreter.call(block, [], call);
	if (name === "startActivity" || name === "launchActivity") {
		const screen = activities.openedBy(args[0]?.value, interpreter);
		if (screen !== null) actions.navigations.push({
			target: UNKNOWN,
			screen
		});
		return NOTHING$8;
	}
	return of === null ? null : navigate$3(call, of, {
		actions,
		interpreter
	});
}
function navigate$3(call, of, { actions, interpreter }) {
	const { name, args } = call;
	const receiver = onlyValue(interpreter.read(of));
	const own = receiver?.kind === "instance" ? receiver.scope.names.get(name) : void 0;
	if (BACK.has(name) && own === void 0) {
		actions.navigations.push({ target: ".." });
		return NOTHING$8;
	}
	const target = args[0]?.value;
	if (target === void 0 || !leads(name, receiver)) return null;
	const before = actions.navigations.length;
	if (own?.kind === "value") interpreter.call(own.value, args, call);
	const history = historyOf(args);
	if (actions.navigations.length === before) actions.navigations.push({
		target,
		...history !== void 0 && { history }
	});
	return NOTHING$8;
}
function leads(name, receiver) {
	const isStack = receiver?.kind === "made" && receiver.name === "rememberNavBackStack";
	return name === "navigate" || isStack && name === "add";
}
const REMEMBERING = new Set([
	"remember",
	"rememberSaveable",
	"derivedStateOf",
	"rememberUpdatedState",
	"rememberRetained"
]);
const STATES$1 = new Set([
	"mutableStateOf",
	"mutableIntStateOf",
	"mutableFloatStateOf",
	"mutableLongStateOf",
	"mutableDoubleStateOf"
]);
const PHONE = new Map([
	["isWidthAtLeastBreakpoint", plainValue(false)],
	["isHeightAtLeastBreakpoint", plainValue(false)],
	["isAtLeastBreakpoint", plainValue(false)],
	["isTabletop", plainValue(false)],
	["widthSizeClass", {
		kind: "named",
		path: "WindowWidthSizeClass.Compact",
		from: ""
	}],
	["windowWidthSizeClass", {
		kind: "named",
		path: "WindowWidthSizeClass.COMPACT",
		from: ""
	}],
	["heightSizeClass", {
		kind: "named",
		path: "WindowHeightSizeClass.Medium",
		from: ""
	}],
	["windowHeightSizeClass", {
		kind: "named",
		path: "WindowHeightSizeClass.MEDIUM",
		from: ""
	}]
]);
const ARRAYS = new Set(["stringArrayResource", "getStringArray"]);
const TEXTS$2 = new Set([
	"stringResource",
	"getString",
	"pluralStringResource",
	"getQuantityString",
	"getText"
]);
function callKnown$1(call, interpreter, parts) {
	const { name, args, of } = call;
	const first = args.find(({ isTrailing }) => !isTrailing)?.value;
	const block = args.findLast(({ value }) => value.kind === "closure")?.value;
	if (REMEMBERING.has(name)) return remembered(call, block ?? first, interpreter);
	if (TEXTS$2.has(name)) return textOf$6(argumentNamed(args, "id", "resId") ?? first, parts.strings);
	if (ARRAYS.has(name)) return textsOf$2(first, parts.strings);
	if (name === "entryProvider" && block?.kind === "closure") {
		parts.entries.last = interpreter.call(block, [], call);
		return parts.entries.last;
	}
	const made = PHONE.get(name) ?? stateOf$2(call, first);
	if (made !== null || of === null) return made;
	return name === "route" ? currentRoute(of, parts.controllers) : onState(call, of, interpreter);
}
function stateOf$2(call, first) {
	const { name, args, scope } = call;
	if (STATES$1.has(name)) return cell(scope.frame, first ?? UNKNOWN);
	if (name === "mutableStateListOf") return cell(scope.frame, listValue(args.map(({ value }) => value)));
	if (name === "rememberDrawerState") return cell(scope.frame, plainValue(isOpen(first)));
	return name === "rememberNavController" || name === "rememberAnimatedNavController" ? controllerValue(call) : null;
}
function remembered(call, given, interpreter) {
	if (given?.kind !== "closure") return given ?? UNKNOWN;
	return interpreter.call(given, [], call);
}
function cell(key, initial) {
	return {
		kind: "cell",
		key,
		initial
	};
}
function isOpen(value) {
	return value?.kind === "named" && value.path.endsWith(".Open");
}
function argumentNamed(args, ...names) {
	return args.find(({ label }) => label !== null && names.includes(label))?.value;
}
const RESOURCE = /(?:^|\.)(?:string|plurals|array)\.(?<name>\w+)$/u;
function resourceNamed(value) {
	const known = value === void 0 ? null : onlyValue(value);
	const name = known?.kind === "named" ? RESOURCE.exec(known.path)?.groups?.["name"] : void 0;
	return name === void 0 || known?.kind !== "named" ? null : {
		name,
		from: known.from
	};
}
function textOf$6(value, strings) {
	if (value?.kind === "choice") return {
		kind: "choice",
		ways: value.ways.map(({ presence, value: way }) => ({
			presence,
			value: textOf$6(way, strings)
		}))
	};
	const resource = resourceNamed(value);
	const content = resource === null ? null : strings.textOf(resource.name, resource.from);
	return content === null ? UNKNOWN_TEXT : {
		kind: "text",
		content
	};
}
function textsOf$2(value, strings) {
	const resource = resourceNamed(value);
	const contents = resource === null ? null : strings.arrayOf(resource.name, resource.from);
	if (contents === null) return UNKNOWN;
	return listValue(contents.map((content) => ({
		kind: "text",
		content
	})));
}
function resourceText(value, strings) {
	const resource = resourceNamed(value);
	return resource === null ? null : strings.textOf(resource.name, resource.from);
}
const SAME_STATE = new Set([
	"collectAsState",
	"collectAsStateWithLifecycle",
	"asStateFlow",
	"observeAsState"
]);
function onState({ name }, of, interpreter) {
	if (of.kind !== "cell") return null;
	if (SAME_STATE.has(name)) return of;
	const isOpening = name === "open" || name === "show";
	if ((isOpening || name === "close" || name === "hide") && interpreter.walk.actions !== null) {
		writeCell(of, plainValue(isOpening), interpreter);
		return NOTHING$8;
	}
	if (name === "isOpen" || name === "isVisible") return interpreter.read(of);
	return null;
}
// src/analysis/dialects/compose/index.ts
const compose = {
	id: "compose",
	stacks: ["compose", "android"],
	findPages(input) {
		const pages = [];
		const starts = new Map();
		for (const app of input.mobileApps.filter(({ toolkit }) => toolkit === "android")) {
			const found = screensOf$1(app, input);
			pages.push(...found.pages);
			if (found.start !== null) starts.set(app.id, found.start);
		}
		return {
			pages,
			mounts: [],
			starts
		};
	}
};
const NONE$5 = {
	pages: [],
	start: null
};
function screensOf$1(app, { project }) {
	const launcher = launcherOf(app, project);
	if (launcher === null) return NONE$5;
	const declarations = createDeclarations(project, /\.kt$/u);
	const type = declarations.typeNamed(launcher.activity, app.folder === "" ? "" : `${app.folder}/app`);
	if (type === null || !showsComposables(type, project.files)) return NONE$5;
	const entries = { last: null };
	const made = { machine: null };
	const contentOf = (activity) => {
		if (made.machine === null) return UNKNOWN;
		const { machine } = made;
		return contentOfActivity(activity, {
			interpreter: machine,
			instances: machine.instances
		}) ?? UNKNOWN;
	};
	const current = { choices: new Map() };
	const controllers = {
		current,
		places: new Map()
	};
	const machine = createInterpreter({
		declarations,
		toolkit: composeToolkit({
			controllers,
			strings: readAndroidStrings(project),
			entries,
			activities: createActivityScreens(contentOf)
		}),
		gaps: project.gaps
	});
	made.machine = machine;
	const stage = new Stage({
		machine,
		kit: {
			components: new Map([
				...COMPONENTS$3,
				["NavHost", navHost(controllers)],
				["AnimatedNavHost", navHost(controllers)],
				["NavDisplay", navDisplay(entries)]
			]),
			layouts: LAYOUTS$1,
			isSlot: () => false,
			shownBy: () => null
		},
		exposesIds: false,
		current
	});
	const source = {
		path: type.unit.path,
		line: type.code.line
	};
	const root = {
		id: `app ${app.id}`,
		content: () => contentOf(type),
		source
	};
	return findScreens({
		appId: app.id,
		stage,
		root,
		startPath: type.code.name,
		by: "compose",
		gaps: project.gaps
	});
}
// src/analysis/dialects/flutter/navigation.ts
const ANY = [
	UNKNOWN,
	UNKNOWN,
	UNKNOWN
].map((value) => ({
	label: null,
	value,
	isTrailing: false
}));
const app = (made, at, renderer) => {
	const { interpreter } = renderer;
	const router = argument(made, "routerConfig", "routerDelegate");
	const home = argument(made, "home");
	const table = argument(made, "routes");
	const routes = router === void 0 ? [] : routesIn(router, "", interpreter);
	const named = table === void 0 ? [] : screensOfTable(onlyValue(table), interpreter);
	const [first] = [...routes, ...named];
	if (first === void 0) return renderer.slot(home, beside(at, "home"));
	const start = startOf$4(made, router, { interpreter });
	const own = home === void 0 ? [] : [homeScreen(home, made)];
	const screens = [
		...own,
		...routes.map(({ screen }) => screen),
		...named
	];
	const wanted = start ?? "/";
	const found = screens.find((screen) => screen.id === `route ${wanted}`);
	return renderer.host({
		screens,
		start: found?.id ?? own[0]?.id ?? null
	}, at);
};
function homeScreen(content, { path, line }) {
	return {
		id: "route /",
		path: "home",
		isTarget: (target) => routeText(target) === "/",
		content,
		source: {
			path,
			line
		}
	};
}
function routeText(value) {
	return value.kind === "text" ? writeParts(value.content.alternatives[0] ?? []) : null;
}
function startOf$4(made, router, { interpreter }) {
	const known = router === void 0 ? null : onlyValue(interpreter.read(router));
	const given = argument(made, "initialRoute") ?? (known?.kind === "made" ? argument(known, "initialLocation") : void 0);
	return given === void 0 ? null : textIn$1(given, interpreter);
}
function textIn$1(value, interpreter) {
	const text = writeParts(contentOf$4(value, interpreter)?.alternatives[0] ?? []);
	return text === "" || text === "${…}" ? null : text;
}
function screensOfTable(table, interpreter) {
	if (table?.kind !== "list") return [];
	return table.items.flatMap((content, index) => {
		const key = table.keys[index] ?? null;
		const route = key === null ? null : textIn$1(key, interpreter);
		return route === null ? [] : [screenAt(route, null, {
			content,
			interpreter,
			source: sourceOf$2(content)
		})];
	});
}
function sourceOf$2(value) {
	if (value.kind === "closure") return {
		path: value.scope.unit.path,
		line: value.line
	};
	return value.kind === "made" || value.kind === "instance" ? {
		path: value.path,
		line: value.line
	} : {
		path: "",
		line: 1
	};
}
function screenAt(route, name, { content, interpreter, source }) {
	const isTarget = (target) => {
		const wanted = textIn$1(target, interpreter);
		return wanted !== null && (fits$1(wanted, route) || wanted === name);
	};
	return {
		id: `route ${route}`,
		path: pathOf$1(route),
		isTarget,
		content,
		args: ANY,
		source
	};
}
function pathOf$1(route) {
	const path = route.replace(/^\/+/u, "");
	return path === "" ? "home" : path;
}
function fits$1(wanted, route) {
	const given = (wanted.split("?", 1)[0] ?? "").split("/");
	const known = route.split("/");
	return given.length === known.length && known.every((part, index) => part.startsWith(":") || part === given[index] || (given[index] ?? "").includes("${…}"));
}
const SHELLS = /^(?:ShellRoute|StatefulShellRoute(?:\.indexedStack)?|StatefulShellBranch)$/u;
function routesIn(value, prefix, interpreter) {
	const known = onlyValue(interpreter.read(value));
	if (known?.kind === "list") return known.items.flatMap((one) => routesIn(one, prefix, interpreter));
	if (known?.kind !== "made") return [];
	if (SHELLS.test(known.name)) return shell(known, innerRoutes(known, prefix, interpreter), interpreter);
	if (known.name === "GoRouter") return innerRoutes(known, prefix, interpreter);
	return known.name === "GoRoute" ? routesOf$1(known, prefix, interpreter) : [];
}
function innerRoutes(made, prefix, interpreter) {
	return ["routes", "branches"].flatMap((name) => {
		const listed = argument(made, name);
		return listed === void 0 ? [] : routesIn(listed, prefix, interpreter);
	});
}
function routesOf$1(made, prefix, interpreter) {
	const given = argument(made, "path");
	const own = given === void 0 ? null : textIn$1(given, interpreter);
	if (own === null) return [];
	const route = own.startsWith("/") ? own : `${prefix.replace(/\/$/u, "")}/${own}`;
	const content = blockOf$1(made, "builder", "pageBuilder");
	const name = argument(made, "name");
	const called = name === void 0 ? null : textIn$1(name, interpreter);
	const { path, line } = made;
	return [...content === void 0 ? [] : [{
		route,
		screen: screenAt(route, called, {
			content: content ?? UNKNOWN,
			interpreter,
			source: {
				path,
				line
			}
		})
	}], ...innerRoutes(made, route, interpreter)];
}
function shell(made, inner, interpreter) {
	const builder = argument(made, "builder");
	if (builder?.kind !== "closure") return inner;
	return inner.map(({ route, screen }) => {
		const content = {
			kind: "native",
			call: () => around(builder, screen, interpreter)
		};
		return {
			route,
			screen: {
				...screen,
				content
			}
		};
	});
}
function around(builder, screen, interpreter) {
	const { scope, line } = builder;
	const at = {
		name: "",
		of: null,
		args: [],
		types: [],
		scope: {
			...scope,
			frame: `${scope.frame}>${screen.id}`
		},
		path: scope.unit.path,
		line
	};
	const child = interpreter.call(screen.content, ANY, at);
	const args = [
		UNKNOWN,
		UNKNOWN,
		child
	].map((value) => ({
		label: null,
		value,
		isTrailing: false
	}));
	return interpreter.call(builder, args, at);
}
// src/analysis/dialects/flutter/toolkit.ts
function flutterToolkit(texts) {
	return {
		collects: false,
		intercept: (call, interpreter) => followAction(call, interpreter),
		call: (call, interpreter) => callKnown(call, interpreter, texts),
		state: stateOf$1,
		textOf: (value) => textNamed(value, texts)
	};
}
function stateOf$1(declaration, interpreter) {
	const { code, scope, key } = declaration;
	if (isController(code.value)) return controllerIn(declaration, interpreter);
	if (!((scope.self?.kind === "instance" ? scope.self.type.code : null)?.bases.some((base) => base.endsWith("State")) ?? false) || !code.isMutable || code.isStatic) return null;
	if (code.type?.startsWith("late") === true) return {
		kind: "cell",
		key,
		initial: UNKNOWN
	};
	return {
		kind: "cell",
		key,
		initial: code.value === null ? NULL$1 : interpreter.evaluate(code.value, scope)
	};
}
function isController(code) {
	return code?.kind === "call" && code.callee.kind === "name" && code.callee.name === CONTROLLER;
}
const CONTROLLER = "TextEditingController";
function controllerIn({ code, scope, key }, interpreter) {
	const value = code.value === null ? UNKNOWN : interpreter.evaluate(code.value, scope);
	return controllerOf({
		kind: "cell",
		key,
		initial: (value.kind === "made" ? argument(value, "text") : void 0) ?? textValue("")
	}, scope.unit.path, code.line);
}
function controllerOf(cell, path, line) {
	return {
		kind: "made",
		name: "TextEditingController",
		of: null,
		args: [{
			label: null,
			value: cell,
			isTrailing: false
		}],
		types: [],
		path,
		line
	};
}
function cellOfController(value) {
	const known = value === void 0 ? null : onlyValue(value);
	const held = known?.kind === "made" && known.name === "TextEditingController" ? known.args[0]?.value : void 0;
	return held?.kind === "cell" ? held : null;
}
const GOING = new Set([
	"go",
	"push",
	"goNamed",
	"pushNamed",
	"pushReplacement",
	"pushReplacementNamed",
	"replace",
	"pushAndRemoveUntil",
	"pushNamedAndRemoveUntil",
	"popAndPushNamed",
	"toNamed",
	"offNamed",
	"offAllNamed",
	"to",
	"off",
	"offAll"
]);
const LEAVING = new Set([
	"pop",
	"maybePop",
	"back"
]);
const NAVIGATORS = /^(?:Navigator|context|GoRouter|Get|rootNavigator|navigator|router)\b/u;
function followAction(call, interpreter) {
	const { actions } = interpreter.walk;
	if (actions === null) return null;
	const { name, of, args } = call;
	if (name === "setState" || name === "addPostFrameCallback") {
		const block = args.at(-1)?.value;
		return block === void 0 ? NOTHING$8 : interpreter.call(block, [], call);
	}
	const controller = of === null ? null : cellOfController(of);
	if (controller !== null && name === "clear") {
		writeCell(controller, textValue(""), interpreter);
		return NOTHING$8;
	}
	if (of === null || !isNavigator(of)) return null;
	if (LEAVING.has(name)) {
		actions.navigations.push({ target: ".." });
		return NOTHING$8;
	}
	return GOING.has(name) ? going(call, args, {
		actions,
		interpreter
	}) : null;
}
function isNavigator(value) {
	const known = onlyValue(value);
	if (known?.kind === "named") return NAVIGATORS.test(known.path);
	if (known?.kind === "unknown") return true;
	if (known?.kind !== "made") return false;
	return known.of === null ? NAVIGATORS.test(known.name) : isNavigator(known.of);
}
function isContext(value) {
	return value?.kind === "unknown" || value?.kind === "named" && value.path === "context";
}
function going(call, args, { actions, interpreter }) {
	const unnamed = args.filter(({ label }) => label === null).map(({ value }) => value);
	const target = unnamed.length < 2 || !isContext(unnamed[0]) ? unnamed[0] : unnamed[1];
	if (target === void 0) return NOTHING$8;
	const replaces = /eplace|AndRemoveUntil|^off|popAnd/u.test(call.name);
	const screen = screenIn(target, interpreter);
	actions.navigations.push({
		target,
		...screen !== null && { screen },
		...replaces && { history: "replace" }
	});
	return NOTHING$8;
}
function screenIn(target, interpreter) {
	const known = onlyValue(target);
	if (known?.kind === "instance") return screenOf$2(known);
	if (known?.kind !== "made") return known?.kind === "closure" ? shownBy$1(known, interpreter) : null;
	const builder = blockOf$1(known, "builder", "pageBuilder", "child");
	return builder === void 0 ? null : shownBy$1(builder, interpreter);
}
function shownBy$1(builder, interpreter) {
	if (builder.kind !== "closure") return screenIn(builder, interpreter);
	const { scope, line } = builder;
	const at = {
		name: "",
		of: null,
		args: [],
		types: [],
		scope: {
			...scope,
			frame: `${scope.frame}>route`
		},
		path: scope.unit.path,
		line
	};
	const args = [UNKNOWN, UNKNOWN].map((value) => ({
		label: null,
		value,
		isTrailing: false
	}));
	const before = interpreter.walk;
	interpreter.walk = {
		...before,
		actions: null
	};
	const shown = onlyValue(interpreter.call(builder, args, at));
	interpreter.walk = before;
	return shown?.kind === "instance" ? screenOf$2(shown) : null;
}
function screenOf$2(widget) {
	const { name, line } = widget.type.code;
	return {
		id: `widget ${name}`,
		path: name,
		isTarget: (target) => target === widget,
		content: widget,
		source: {
			path: widget.type.unit.path,
			line
		}
	};
}
const TRANSLATIONS = /(?:^|\.)(?:\w*Localizations?|S|L10n|l10n|loc|localizations|translations|t|tr)$/u;
function callKnown(call, interpreter, texts) {
	const { name, of, args } = call;
	if (of === null) return null;
	const own = name === "of" ? ownTexts$1(of, args) : null;
	if (own !== null) return interpreter.call(own, [], call);
	const controller = cellOfController(of);
	if (controller !== null && name === "text") return interpreter.read(controller);
	if (controller !== null && name === "value") return of;
	const now = onlyValue(interpreter.read(of));
	if (name === "tr" && now?.kind === "text") return now;
	return (isTranslation(of) ? translated$1(name, texts) : null) ?? namedWidget(call, now);
}
function namedWidget({ name, args, types, path, line }, of) {
	if (of?.kind !== "named" || !/^[A-Z]\w*$/u.test(of.path) || args.length === 0) return null;
	return {
		kind: "made",
		name: `${of.path}.${name}`,
		of: null,
		args,
		types,
		path,
		line
	};
}
function ownTexts$1(of, args) {
	const known = onlyValue(of);
	if (known?.kind !== "named" || known.path !== "Localizations") return null;
	return args.find(({ value }) => value.kind === "type")?.value ?? null;
}
function isTranslation(value) {
	const known = onlyValue(value);
	if (known?.kind === "named") return TRANSLATIONS.test(known.path);
	if (known?.kind !== "made") return false;
	return TRANSLATIONS.test(known.name) || ["of", "current"].includes(known.name) && known.of !== null && isTranslation(known.of) || /Localizations?\.of$/u.test(known.name);
}
function translated$1(name, texts) {
	const content = texts(name);
	return content === null ? null : {
		kind: "text",
		content
	};
}
function textNamed(value, texts) {
	const known = onlyValue(value);
	if (known?.kind !== "named") return null;
	const at = known.path.lastIndexOf(".");
	return at !== -1 && TRANSLATIONS.test(known.path.slice(0, at)) ? texts(known.path.slice(at + 1)) : null;
}
// src/analysis/dialects/flutter/widgets.ts
const text$1 = (made, at, renderer) => {
	const { interpreter } = renderer;
	const content = textOfArgument(argument(made, "semanticsLabel") ?? argumentAt(made, "data", 0), interpreter);
	if (content === null) return isHidden$1(at) ? [textElement(UNKNOWN_CONTENT, at)] : [];
	return [textElement(content, at)];
};
function pressed$1(role) {
	return (made, at, renderer) => {
		const { interpreter } = renderer;
		const click = argument(made, "onPressed", "onTap", "onSelected", "onDeleted");
		const isOff = click === void 0 || isNull(click, renderer);
		const inner = inside(at, "in");
		const children = made.args.flatMap(({ label, value }) => renderer.kit.isSlot(label) ? renderer.slot(value, beside(inner, label ?? "child")) : []);
		const tooltip = textOfArgument(argument(made, "tooltip"), interpreter);
		const name = namedByContents(children) ?? tooltip;
		return [elementNode({
			tag: made.name,
			role,
			name,
			attributes: attributes({ disabled: isOff && role !== "menuitem" }),
			listeners: listeners("click", isOff ? null : renderer.listener(click)),
			children: withoutPictures(children)
		}, at)];
	};
}
function isNull(value, { interpreter }) {
	const known = onlyValue(interpreter.read(value));
	return known?.kind === "plain" && known.value === null;
}
const tapped = (made, at, renderer) => {
	const click = argument(made, "onTap", "onPressed");
	if (click === void 0 || isNull(click, renderer)) return renderContents(made, at, renderer);
	const inner = inside(at, "in");
	const children = [
		"leading",
		"title",
		"subtitle",
		"child",
		"trailing"
	].flatMap((slot) => slotNodes(argument(made, slot), beside(inner, slot), renderer));
	return [elementNode({
		tag: made.name,
		role: "button",
		name: namedByContents(children),
		listeners: listeners("click", renderer.listener(click)),
		children: withoutPictures(children)
	}, at)];
};
function slotNodes(value, at, renderer) {
	return value === void 0 ? [] : renderer.slot(value, at);
}
const semantics = (made, at, renderer) => {
	const { interpreter } = renderer;
	const id = knownText(argument(made, "identifier"), renderer);
	const label = textOfArgument(argument(made, "label"), interpreter);
	const shown = slotNodes(argument(made, "child"), inside(at, "in"), renderer);
	if (id === null && label === null) return slotNodes(argument(made, "child"), at, renderer);
	const [only] = shown;
	if (shown.length === 1 && only?.kind === "element" && only.native !== void 0) {
		const native = {
			...only.native,
			testId: id ?? only.native.testId,
			name: label ?? only.native.name
		};
		return [{
			...only,
			native,
			own: weaker(only.own, at.own),
			key: only.key
		}];
	}
	const role = argument(made, "button") !== void 0 ? "button" : label === null ? null : "img";
	return [elementNode({
		tag: made.name,
		role,
		name: label,
		testId: id,
		children: shown
	}, at)];
};
function knownText(value, { interpreter }) {
	const [only, ...others] = (value === void 0 ? null : contentOf$4(value, interpreter))?.alternatives ?? [];
	const [part] = only ?? [];
	return others.length === 0 && only?.length === 1 && typeof part === "string" ? part : null;
}
const textField$1 = (made, at, renderer) => {
	const { interpreter } = renderer;
	const given = argument(made, "decoration");
	const decoration = given === void 0 ? null : onlyValue(given);
	const said = (name) => decoration?.kind === "made" ? textOfArgument(argument(decoration, name), interpreter) : null;
	const change = argument(made, "onChanged");
	const cell = cellOfController(argument(made, "controller"));
	const typed = {
		kind: "text",
		content: {
			alternatives: [[{ field: at.key }]],
			translated: false
		}
	};
	return [elementNode({
		tag: made.name,
		role: "textbox",
		name: said("labelText") ?? textOfArgument(argument(made, "placeholder"), interpreter),
		attributes: attributes({
			placeholder: said("hintText"),
			type: isTrue$1(argument(made, "obscureText"), renderer) ? "password" : typeByKeyboard(argument(made, "keyboardType")),
			value: textOfArgument(cell ?? argument(made, "initialValue"), interpreter),
			disabled: isFalse(argument(made, "enabled"), renderer)
		}),
		listeners: listeners("input", cell === null ? null : renderer.listener(writing(cell, typed, renderer)), change === void 0 ? null : renderer.listener(change, [typed]))
	}, at)];
};
function writing(cell, typed, { interpreter }) {
	return {
		kind: "native",
		call: () => {
			writeCell(cell, typed, interpreter);
			return NOTHING$8;
		}
	};
}
function isTrue$1(value, { interpreter }) {
	return value !== void 0 && truthOf(value, interpreter) === true;
}
function isFalse(value, { interpreter }) {
	return value !== void 0 && truthOf(value, interpreter) === false;
}
function toggled(role) {
	return (made, at, renderer) => {
		const { interpreter } = renderer;
		const value = argument(made, "value");
		const isOn = value === void 0 ? null : truthOf(value, interpreter);
		const change = argument(made, "onChanged");
		const inner = inside(at, "in");
		const title = slotNodes(argument(made, "title"), beside(inner, "title"), renderer);
		const now = isOn === null ? [UNKNOWN] : [plainValue(!isOn)];
		const isOff = change === void 0 || isNull(change, renderer);
		return [elementNode({
			tag: made.name,
			role,
			name: namedByContents(title),
			attributes: attributes({
				checked: isOn === true && role !== "radio",
				disabled: isOff
			}),
			listeners: listeners("change", isOff ? null : renderer.listener(change, now)),
			children: title
		}, at)];
	};
}
const picture = (made, at, renderer) => {
	const name = textOfArgument(argument(made, "semanticLabel", "semanticsLabel"), renderer.interpreter);
	return name === null ? [] : [elementNode({
		tag: "img",
		role: "img",
		name,
		attributes: attributes({ alt: name })
	}, at)];
};
function slots(...names) {
	return (made, at, renderer) => names.flatMap((name) => slotNodes(argument(made, name), beside(at, name), renderer));
}
function built(name, count) {
	return (made, at, renderer) => {
		const args = Array.from({ length: count }, () => ({
			label: null,
			value: UNKNOWN,
			isTrailing: false
		}));
		const child = argument(made, "child");
		const given = count > 1 && child !== void 0 ? [...args.slice(0, -1), {
			label: null,
			value: child,
			isTrailing: false
		}] : args;
		return renderer.slot(argument(made, name), beside(at, name), given);
	};
}
const listBuilder = (made, at, renderer) => {
	const count = argument(made, "itemCount");
	const known = count === void 0 ? null : onlyValue(renderer.interpreter.read(count));
	const body = argument(made, "itemBuilder") ?? argumentAt(made, "delegate", 0);
	const number = known?.kind === "plain" && typeof known.value === "number" ? known.value : null;
	const all = Array.from({ length: Math.min(number ?? 0, 1e3) }, (_, index) => index);
	return (number === null ? [null] : cutTo("listItems", all)).flatMap((index) => {
		const inner = index === null ? {
			...at,
			isRepeated: true
		} : at;
		const values = [UNKNOWN, index === null ? UNKNOWN : plainValue(index)];
		return renderer.slot(body, beside(inner, index ?? "item"), values.map((value) => ({
			label: null,
			value,
			isTrailing: false
		})));
	});
};
// src/analysis/dialects/flutter/components.ts
const LAYOUTS = new Set("Column Row Stack Center Padding Container SizedBox Expanded Flexible Align Wrap Card SafeArea SingleChildScrollView ListView GridView CustomScrollView SliverList SliverGrid SliverToBoxAdapter SliverPadding SliverFillRemaining Form Positioned DecoratedBox ConstrainedBox AspectRatio FittedBox ClipRRect ClipOval Material Theme DefaultTextStyle Hero Opacity Transform FractionallySizedBox IntrinsicHeight IntrinsicWidth Scrollbar RefreshIndicator PageView TabBarView DefaultTabController IndexedStack Provider ChangeNotifierProvider MultiProvider BlocProvider MultiBlocProvider RepositoryProvider ProviderScope AnnotatedRegion PopScope WillPopScope FocusScope Focus AbsorbPointer IgnorePointer Table TableRow TableCell Drawer Dismissible AnimatedContainer AnimatedSwitcher AnimatedOpacity FadeTransition SlideTransition ScaleTransition RotationTransition KeyedSubtree Directionality Banner CupertinoPageScaffold CupertinoApp AnimatedSize NestedScrollView ExpansionTile Spacer0 InteractiveViewer ColoredBox LimitedBox OverflowBox Flex SelectionArea UnconstrainedBox ExcludeSemantics BlockSemantics MergeSemantics Badge BackdropFilter PhysicalModel RepaintBoundary AnimatedPadding AnimatedAlign AnimatedCrossFade Builder0".split(" "));
const WIDGETS = new Set("child children slivers sliver body title subtitle leading trailing header footer content icon label avatar actions items tabs pages bottom drawer endDrawer background secondaryBackground first second firstChild secondChild appBar navigationBar prefix suffix cells".split(" "));
const UNSEEN = "Spacer Divider VerticalDivider CustomPaint Placeholder SizedBox.shrink Icon0 EdgeInsets TextStyle BoxDecoration";
function dialog(...names) {
	const contents = slots(...names);
	return (made, at, renderer) => [elementNode({
		tag: made.name,
		role: "dialog",
		children: contents(made, inside(at, "in"), renderer)
	}, at)];
}
const progress$1 = (made, at) => [elementNode({
	tag: made.name,
	role: "progressbar"
}, at)];
const visibility = (made, at, renderer) => {
	const flag = argument(made, "visible");
	const shown = argument(made, "child");
	if (flag === void 0 || shown === void 0) return renderContents(made, at, renderer);
	const known = renderer.interpreter.read(flag);
	const own = known.kind === "plain" ? known.value === true ? "yes" : "no" : "maybe";
	return renderer.slot(shown, {
		...at,
		key: `${at.key}/child`,
		own: at.own === "yes" ? own : at.own
	});
};
const each = (names, component) => names.split(" ").map((name) => [name, component]);
const COMPONENTS$2 = new Map([
	...each(UNSEEN, () => []),
	...each("Text SelectableText AutoSizeText", text$1),
	...each("ElevatedButton FilledButton OutlinedButton TextButton IconButton FloatingActionButton CupertinoButton MaterialButton RawMaterialButton ElevatedButton.icon FilledButton.icon FilledButton.tonal OutlinedButton.icon TextButton.icon FloatingActionButton.extended FloatingActionButton.small FloatingActionButton.large IconButton.filled IconButton.outlined CupertinoButton.filled ActionChip ChoiceChip FilterChip InputChip BackButton CloseButton SimpleDialogOption CupertinoDialogAction TextButton.styleFrom SnackBarAction", pressed$1("button")),
	...each("PopupMenuItem DropdownMenuItem MenuItemButton", pressed$1("menuitem")),
	...each("ListTile InkWell GestureDetector InkResponse CupertinoListTile", tapped),
	...each("TextField TextFormField CupertinoTextField CupertinoSearchTextField SearchBar", textField$1),
	...each("Checkbox CheckboxListTile CupertinoCheckbox", toggled("checkbox")),
	...each("Switch SwitchListTile CupertinoSwitch Switch.adaptive SwitchListTile.adaptive", toggled("switch")),
	...each("Radio RadioListTile", toggled("radio")),
	...each("Icon Image Image.asset Image.network SvgPicture.asset CircleAvatar0", picture),
	...each("Semantics", semantics),
	...each("Scaffold", slots("appBar", "body", "floatingActionButton", "bottomNavigationBar", "bottomSheet", "persistentFooterButtons")),
	...each("AppBar SliverAppBar CupertinoNavigationBar", slots("leading", "title", "middle", "actions", "trailing", "bottom", "flexibleSpace")),
	...each("SliverAppBar.medium SliverAppBar.large", slots("leading", "title", "actions", "bottom")),
	...each("AlertDialog CupertinoAlertDialog SimpleDialog Dialog", dialog("title", "content", "child", "children", "actions")),
	...each("Visibility Offstage", visibility),
	...each("CircularProgressIndicator LinearProgressIndicator CupertinoActivityIndicator", progress$1),
	...each("Builder Consumer StatefulBuilder LayoutBuilder OrientationBuilder", built("builder", 3)),
	...each("ListenableBuilder AnimatedBuilder ValueListenableBuilder", built("builder", 3)),
	...each("FutureBuilder StreamBuilder BlocBuilder BlocConsumer Selector TweenAnimationBuilder", built("builder", 3)),
	...each("ListView.builder ListView.separated GridView.builder PageView.builder SliverList.builder SliverGrid.builder SliverChildBuilderDelegate", listBuilder),
	...each("Tab", pressed$1("tab")),
	...each("MaterialApp CupertinoApp WidgetsApp MaterialApp.router CupertinoApp.router GetMaterialApp", app)
]);
// src/analysis/dialects/flutter/texts.ts
function readFlutterTexts(folder, project) {
	const [path] = [...project.files.keys()].filter((path) => path.endsWith(".arb") && isInside(path, folder)).toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a, b));
	const texts = path === void 0 ? new Map() : readFile$2(path, project);
	return (name) => texts.get(name) ?? null;
}
function rankOf(path) {
	return /(?:^|[_/-])en(?:_\w+)?\.arb$/u.test(path) ? 0 : 1;
}
function readFile$2(path, { files, gaps }) {
	const json = readJson(files.get(path) ?? "");
	if (json === null) gaps.note(badJson(path));
	const texts = new Map();
	for (const [name, value] of json ?? []) if (typeof value === "string" && !name.startsWith("@")) texts.set(name, contentOf$3(value));
	return texts;
}
function contentOf$3(text) {
	const parts = [];
	let at = 0;
	for (const match of text.matchAll(/\{(?:[^{}]|\{[^{}]*\})*\}/gu)) {
		if (match.index > at) parts.push(text.slice(at, match.index));
		parts.push({ field: null });
		at = match.index + match[0].length;
	}
	if (at < text.length || parts.length === 0) parts.push(text.slice(at));
	return {
		alternatives: [parts],
		translated: true
	};
}
// src/analysis/dialects/flutter/index.ts
const flutter$1 = {
	id: "flutter",
	stacks: ["flutter"],
	findPages(input) {
		const pages = [];
		const starts = new Map();
		for (const app of input.mobileApps.filter(({ toolkit }) => toolkit === "flutter")) {
			const found = screensOf(app, input);
			pages.push(...found.pages);
			if (found.start !== null) starts.set(app.id, found.start);
		}
		return {
			pages,
			mounts: [],
			starts
		};
	}
};
function screensOf(app, { project }) {
	const main = joinPath(app.folder, "lib/main.dart");
	if (!project.files.has(main)) return {
		pages: [],
		start: null
	};
	const machine = createInterpreter({
		declarations: createDeclarations(project, /\.dart$/u),
		toolkit: flutterToolkit(readFlutterTexts(app.folder, project)),
		gaps: project.gaps
	});
	const stage = new Stage({
		machine,
		kit: {
			components: COMPONENTS$2,
			layouts: LAYOUTS,
			isSlot: (label) => label === null || WIDGETS.has(label),
			shownBy
		},
		exposesIds: true,
		current: { choices: new Map() }
	});
	const source = {
		path: main,
		line: 1
	};
	const content = () => runIn(main, machine, project);
	const started = onlyValue(content());
	const startPath = started?.kind === "instance" ? started.type.code.name : "main";
	const root = {
		id: `app ${app.id}`,
		content,
		source
	};
	return findScreens({
		appId: app.id,
		stage,
		root,
		startPath,
		by: "flutter",
		gaps: project.gaps
	});
}
function runIn(path, machine, project) {
	const unit = machine.declarations.unit(path);
	const main = unit.functions.find(({ name }) => name === "main");
	if (main === void 0) return UNKNOWN;
	const scope = innerScope(fileScope(unit), { frame: "main" });
	const [run] = valuesOf$1(main.body.map((code) => machine.evaluate(code, scope)), machine);
	if (run !== void 0) return run;
	const [, other] = /^import\s+'([^':]+)'\s+as\s+\w+;/mu.exec(project.files.get(path) ?? "") ?? [];
	const next = other === void 0 ? path : joinPath(folderOf(path), other);
	return next === path ? UNKNOWN : runIn(next, machine, project);
}
function valuesOf$1(values, machine, depth = 0) {
	return values.flatMap((value) => {
		if (value.kind === "fragment") return valuesOf$1(value.values, machine);
		if (value.kind === "closure" && isWithin("callDepth", depth)) return valuesOf$1(value.body.map((code) => machine.evaluate(code, value.scope)), machine, depth + 1);
		if (value.kind !== "made") return [];
		const [first] = value.args;
		if (value.name === "runApp" && first !== void 0) return [first.value];
		return valuesOf$1(value.args.map((arg) => arg.value), machine, depth + 1);
	});
}
function shownBy(widget, { interpreter }) {
	const { scope, path, line } = widget;
	const at = {
		name: "build",
		of: widget,
		args: [],
		types: [],
		scope,
		path,
		line
	};
	const context = [UNKNOWN, UNKNOWN].map((value) => ({
		label: null,
		value,
		isTrailing: false
	}));
	const build = scope.names.get("build");
	if (build?.kind === "value") return interpreter.call(build.value, context, at);
	const create = scope.names.get("createState");
	if (create?.kind !== "value") return null;
	const made = onlyValue(interpreter.call(create.value, [], at));
	if (made?.kind !== "instance") return null;
	made.scope.names.set("widget", {
		kind: "value",
		value: widget
	});
	const inState = made.scope.names.get("build");
	return inState?.kind === "value" ? interpreter.call(inState.value, context, {
		...at,
		scope: made.scope
	}) : null;
}
// src/analysis/script/content.ts
function contentOf$2(value) {
	return {
		alternatives: possible(value).filter((option) => !isNothing(option)).map((option) => textParts(option)),
		translated: value.kind === "literal" && value.translated === true
	};
}
function isNothing(value) {
	return value.kind === "literal" && (value.value === null || value.value === void 0 || typeof value.value === "boolean");
}
function valueOf$1({ alternatives, translated }) {
	const values = alternatives.map((parts) => concatenate(parts));
	const [only] = values;
	if (only === void 0) return literal("");
	if (values.length > 1) return variants(values.map((value) => ({
		value,
		presence: "maybe"
	})));
	if (only.kind === "text" && only.parts.length === 1) {
		const [part] = only.parts;
		if (typeof part === "object" && part.field === null) return UNKNOWN$1;
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
function isBoolean$1(attribute) {
	return BOOLEAN.has(attribute);
}
function attributeOf(name, value, evaluator) {
	if (isBoolean$1(name)) return booleanAttribute(value, evaluator);
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
	setting.evaluator.session.at = null;
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
// src/analysis/script/effects.ts
const LATER = literal("later");
const KEY = "key";
const DEPENDENCIES = "dependencies";
function effectValue({ key, dependencies, run }) {
	const members = new Map([[KEY, literal(key)]]);
	if (dependencies !== void 0) members.set(DEPENDENCIES, dependencies);
	return {
		...native("effect", run),
		members
	};
}
function dueEffects(before, now) {
	const known = new Map(before.map((effect) => [keyOf$3(effect), effect]));
	return now.filter((effect) => {
		const earlier = known.get(keyOf$3(effect));
		if (earlier === void 0) return true;
		const dependencies = partOf$2(effect, DEPENDENCIES);
		return dependencies === void 0 || !isSameValue(partOf$2(earlier, DEPENDENCIES), dependencies);
	});
}
function keyOf$3(effect) {
	const key = partOf$2(effect, KEY);
	return key?.kind === "literal" ? key.value : effect;
}
function partOf$2(effect, name) {
	return effect.kind === "native" ? effect.members?.get(name) : void 0;
}
// src/analysis/script/node-state.ts
const PREFIX = "node";
const SEPARATOR = "\n";
const STYLE = "#style";
const DATASET = "#dataset";
const STATE = {
	children: "#children",
	parent: "#parent",
	tag: "#tag",
	path: "#path",
	line: "#line",
	madeAt: "#made-at",
	repeated: "#repeated",
	doubtful: "#doubtful"
};
const PAGE_TITLE = "page-title";
function nodeState(key, property) {
	return [
		PREFIX,
		key,
		property
	].join(SEPARATOR);
}
function nodeChange(store, key, property) {
	return store.holds(key) ? store.get(nodeState(key, property)) : void 0;
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
function datasetKey(key) {
	return key + "\n#dataset";
}
function partOf$1(key) {
	const [owner = "", part] = key.split(SEPARATOR);
	if (part === STYLE) return {
		owner,
		name: "style"
	};
	return part === DATASET ? {
		owner,
		name: "dataset"
	} : null;
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
// src/analysis/script/tell-listeners.ts
function tellListeners(listeners, event) {
	const flows = new Map();
	for (const listener of listeners) {
		if (listener.kind === "fixed") continue;
		const { type, at = event.target } = listener;
		const flow = flows.get(type) ?? {
			stoppedAt: null,
			isStoppedAtOnce: false,
			isPrevented: false
		};
		flows.set(type, flow);
		if (!(type === "submit" && flows.get("click")?.isPrevented === true) && hears(listener, at, flow)) listener.run({
			...event,
			current: at,
			flow,
			...type === void 0 ? {} : { type }
		});
	}
}
function hears({ isDefault = false }, at, { stoppedAt, isStoppedAtOnce, isPrevented }) {
	if (isDefault) return !isPrevented;
	return !isStoppedAtOnce && (stoppedAt === null || stoppedAt === at);
}
// src/analysis/script/dom/base-nodes.ts
const DOCUMENT$1 = "#document";
const known$5 = new WeakMap();
function baseNodesOf(nodes) {
	const found = known$5.get(nodes) ?? readLater(nodes);
	known$5.set(nodes, found);
	return found;
}
function readLater(nodes) {
	let read = null;
	const all = () => read ??= readBaseNodes(nodes);
	return {
		roots: nodes,
		node: (key) => all().node(key),
		elementsIn: (key) => all().elementsIn(key),
		parent: (key) => all().parent(key),
		withId: (id) => all().withId(id),
		hasTag: (tag) => all().hasTag(tag)
	};
}
function readBaseNodes(nodes) {
	const byKey = new Map();
	const parents = new Map();
	const ids = new Map();
	const tags = new Set();
	const inside = new Map([[DOCUMENT$1, keysOfElements(nodes)]]);
	const pending = nodes.map((node) => [node, DOCUMENT$1]);
	for (const [node, parent] of pending) {
		byKey.set(node.key, node);
		parents.set(node.key, parent);
		if (node.kind === "text") continue;
		tags.add(node.tag.toLowerCase());
		inside.set(node.key, keysOfElements(node.children));
		const id = attributeText(node, "id");
		if (id !== null && !ids.has(id)) ids.set(id, node.key);
		for (const child of node.children) pending.push([child, node.key]);
	}
	return {
		roots: nodes,
		node: (key) => byKey.get(key) ?? null,
		elementsIn: (key) => inside.get(key) ?? [],
		parent: (key) => parents.get(key) ?? null,
		withId: (id) => ids.get(id) ?? null,
		hasTag: (tag) => tags.has(tag)
	};
}
function keysOfElements(nodes) {
	return nodes.flatMap((node) => node.kind === "element" ? [node.key] : []);
}
// src/analysis/script/dom/dom-tree.ts
const FRAGMENT = "#fragment";
function childrenOf$2({ base, store }, key) {
	const changed = nodeChange(store, key, STATE.children);
	if (changed !== void 0) return changed.kind === "array" ? changed.items : [];
	const node = key === "#document" ? null : base.node(key);
	return (key === "#document" ? base.roots : node?.kind === "element" ? node.children : []).map((child) => nodeValue(child.key));
}
function nodeValue(key) {
	return {
		kind: "dom",
		key
	};
}
function elementsIn(dom, key) {
	const { base, store } = dom;
	if (!store.holds(key)) return base.elementsIn(key);
	return childrenOf$2(dom, key).flatMap((child) => child.kind === "dom" && isElement(dom, child.key) ? [child.key] : []);
}
function isElement({ base, store }, key) {
	return base.node(key)?.kind === "element" || nodeChange(store, key, STATE.tag) !== void 0;
}
function parentOf$1({ base, store }, key) {
	const changed = nodeChange(store, key, STATE.parent);
	return changed === void 0 ? base.parent(key) : stringOf(changed);
}
function tagOf({ base, store }, key) {
	const made = stringOf(nodeChange(store, key, STATE.tag));
	const node = made === null ? base.node(key) : null;
	return made ?? (node?.kind === "element" ? node.tag : key);
}
function attributeValueOf({ base, store }, key, name) {
	const changed = nodeChange(store, key, name);
	if (changed !== void 0) return changed;
	const node = base.node(key);
	const attribute = node?.kind === "element" ? node.attributes.get(name) : void 0;
	if (attribute === void 0) return null;
	if (attribute.presence !== "yes") return {
		kind: "unknown",
		truthy: null,
		field: null,
		origin: null
	};
	return isBoolean$1(name) ? literal(true) : valueOf$1(attribute.content);
}
function attributeTextOf(dom, key, name) {
	const node = nodeChange(dom.store, key, name) === void 0 ? dom.base.node(key) : null;
	if (node?.kind === "element") {
		const attribute = node.attributes.get(name);
		if (attribute === void 0) return null;
		return attribute.presence === "yes" ? knownText$1(attribute.content) ?? void 0 : void 0;
	}
	const value = attributeValueOf(dom, key, name);
	if (value === null) return null;
	if (value.kind !== "literal") return void 0;
	if (value.value === null || value.value === void 0) return null;
	if (typeof value.value !== "boolean") return String(value.value);
	if (/^(?:aria|data)-/u.test(name)) return String(value.value);
	return value.value ? "" : null;
}
function elementsBelow(dom, key) {
	const found = [];
	addElementsBelow(dom, key, found);
	return found;
}
function addElementsBelow(dom, key, found) {
	for (const child of elementsIn(dom, key)) {
		if (tagOf(dom, child) === "#fragment") continue;
		found.push(child);
		addElementsBelow(dom, child, found);
	}
}
function selectorTree(dom) {
	return {
		tag: (key) => tagOf(dom, key),
		attribute: (key, name) => attributeTextOf(dom, key, name),
		parent: (key) => parentOf$1(dom, key),
		children: (key) => elementsIn(dom, key),
		hasText: (key) => childrenOf$2(dom, key).some((child) => isText(dom, child))
	};
}
function isText(dom, child) {
	if (child.kind !== "dom") return true;
	return dom.base.node(child.key)?.kind === "text";
}
function textOf$5(dom, key) {
	const node = dom.base.node(key);
	if (node?.kind === "text") return node.content.alternatives[0] ?? [];
	return childrenOf$2(dom, key).flatMap((child) => child.kind === "dom" ? textOf$5(dom, child.key) : textParts(child));
}
function insert(dom, parent, at, values) {
	const added = values.flatMap((value) => value.kind === "dom" ? unpacked(dom, value) : [value]);
	const before = at === null ? null : childrenOf$2(dom, parent)[at];
	for (const value of added) if (value.kind === "dom") detach(dom, value.key);
	const others = childrenOf$2(dom, parent).filter((child) => !added.includes(child) && !isIn(added, child));
	const index = before === null || before === void 0 ? -1 : indexOfChild(others, before);
	const place = index === -1 ? others.length : index;
	setChildren(dom, parent, [
		...others.slice(0, place),
		...added,
		...others.slice(place)
	]);
	for (const value of added) if (value.kind === "dom") dom.store.set(nodeState(value.key, STATE.parent), literal(parent));
}
function isIn(values, child) {
	return child.kind === "dom" && values.some((one) => one.kind === "dom" && one.key === child.key);
}
function indexOfChild(children, child) {
	return children.findIndex((one) => one === child || one.kind === "dom" && child.kind === "dom" && one.key === child.key);
}
function unpacked(dom, value) {
	if (tagOf(dom, value.key) !== "#fragment") return [value];
	const inside = childrenOf$2(dom, value.key);
	setChildren(dom, value.key, []);
	return inside;
}
function detach(dom, key) {
	const parent = parentOf$1(dom, key);
	if (parent === null) return;
	setChildren(dom, parent, childrenOf$2(dom, parent).filter((child) => child.kind !== "dom" || child.key !== key));
	dom.store.set(nodeState(key, STATE.parent), literal(null));
}
function replaceChildren(dom, key, values) {
	for (const child of childrenOf$2(dom, key)) if (child.kind === "dom") dom.store.set(nodeState(child.key, STATE.parent), literal(null));
	setChildren(dom, key, []);
	insert(dom, key, null, values);
}
function setChildren({ store }, key, children) {
	store.set(nodeState(key, STATE.children), arrayOf(children));
}
// src/analysis/ui/listener.ts
const EVENT_TYPES = [
	"click",
	"pointerdown",
	"mousedown",
	"pointerup",
	"mouseup",
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
// src/analysis/script/dom-names.ts
const ATTRIBUTES$1 = new Map([
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
const attributeNamed = remembered$1((property) => {
	if (/^aria[A-Z]/u.test(property)) return `aria-${property.slice(4).toLowerCase()}`;
	return ATTRIBUTES$1.get(property) ?? property;
});
const TEXTS$1 = new Set([
	..."id title alt name placeholder href src action method lang dir rel target type".split(" "),
	"class",
	"for"
]);
const OTHERS = new Set("value checked disabled hidden open required readonly multiple selected min max step pattern minlength maxlength novalidate tabindex autofocus role inert rows cols width height popover".split(" "));
function isReflected(attribute) {
	return TEXTS$1.has(attribute) || OTHERS.has(attribute) || attribute.startsWith("aria-");
}
function isReflectedText(attribute) {
	return TEXTS$1.has(attribute);
}
function dataAttribute(property) {
	return `data-${property.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}
const EVENTS = new Map([["valuechange", "input"], ["checkedchange", "change"]]);
const eventOf = remembered$1((property) => {
	if (!/^on[a-z]/iu.test(property)) return null;
	const name = property.slice(2).toLowerCase();
	return EVENTS.get(name) ?? (isEventType(name) ? name : null);
});
const untriedEventOf = remembered$1((property) => {
	if (!/^on[A-Z]/u.test(property) || eventOf(property) !== null) return null;
	const name = property.slice(2).toLowerCase();
	return name === "doubleclick" ? "dblclick" : name;
});
// src/analysis/script/members/doubt.ts
function markAdded(values, { session }) {
	if (session.rounds === 0) return;
	for (const value of values) if (value.kind === "dom") session.store.set(nodeState(value.key, STATE.repeated), literal(true));
}
function maybe(before, value, { session }) {
	if (session.rounds === 0) return value;
	return variants([{
		value: before ?? literal(null),
		presence: "maybe"
	}, {
		value,
		presence: "maybe"
	}]);
}
function noteOpenMarkup({ dom, key }) {
	dom.note({
		kind: "script",
		what: `the markup that a script writes into the ${tagOf(dom, key)}`,
		why: "a part of it is not known, and may hold any tags",
		help: "tests of what is written there that are written by hand"
	});
}
// src/analysis/script/members/attributes.ts
function setAttribute(name, value, place) {
	const before = attributeValueOf(place.dom, place.key, name);
	place.session.store.set(nodeState(place.key, name), maybe(before, value, place));
}
function change(name, value, place) {
	const attribute = stringOf(name)?.toLowerCase() ?? null;
	if (attribute !== null) setAttribute(attribute, value, place);
	return UNDEFINED;
}
function asAttribute(value) {
	if (value?.kind !== "literal" || typeof value.value !== "boolean") return value ?? UNKNOWN$1;
	return literal(String(value.value));
}
function attributeOrNull(name, { dom, key }) {
	const attribute = stringOf(name)?.toLowerCase() ?? null;
	if (attribute === null) return UNKNOWN$1;
	const text = attributeTextOf(dom, key, attribute);
	return text === void 0 ? attributeValueOf(dom, key, attribute) ?? UNKNOWN$1 : literal(text);
}
function hasAttribute(name, { dom, key }) {
	const attribute = stringOf(name)?.toLowerCase() ?? null;
	const text = attribute === null ? void 0 : attributeTextOf(dom, key, attribute);
	return text === void 0 ? UNKNOWN$1 : literal(text !== null);
}
function toggleAttribute([name, force], place) {
	const attribute = stringOf(name)?.toLowerCase() ?? null;
	if (attribute === null) return UNKNOWN$1;
	const isSet = attributeTextOf(place.dom, place.key, attribute);
	if (force === void 0 && isSet === void 0) return change(name, UNKNOWN$1, place);
	const wanted = isBoolean(force) ? force.value : isSet === null;
	setAttribute(attribute, literal(wanted ? "" : null), place);
	return literal(wanted);
}
function isBoolean(value) {
	return value?.kind === "literal" && typeof value.value === "boolean";
}
function classesIn$1({ dom, key }) {
	const text = attributeTextOf(dom, key, "class");
	if (text === void 0) return null;
	return (text ?? "").split(/\s+/u).filter((name) => name !== "");
}
function setClasses(names, place) {
	setAttribute("class", names === null ? UNKNOWN$1 : literal(names.join(" ")), place);
	return UNDEFINED;
}
function changeClasses(args, place, changed) {
	const names = args.map((arg) => stringOf(arg));
	const known = names.filter((name) => name !== null);
	const classes = classesIn$1(place);
	return setClasses(classes !== null && known.length === names.length ? changed(classes, known) : null, place);
}
function toggleClass([name, force], place) {
	const has = classesIn$1(place)?.includes(stringOf(name) ?? "") ?? null;
	if (force !== void 0 && !(force.kind === "literal" && force.value === void 0) && !isBoolean(force)) return setClasses(null, place);
	const wanted = isBoolean(force) ? force.value : has === null ? null : !has;
	if (wanted === null) return setClasses(null, place);
	changeClasses([name], place, (classes, names) => {
		const others = classes.filter((one) => !names.includes(one));
		return wanted ? [...others, ...names] : others;
	});
	return literal(wanted);
}
function classList(place) {
	return objectOf([
		["add", native("add", (args) => changeClasses(args, place, (classes, names) => [...new Set([...classes, ...names])]))],
		["remove", native("remove", (args) => changeClasses(args, place, (classes, names) => classes.filter((name) => !names.includes(name))))],
		["toggle", native("toggle", (args) => toggleClass(args, place))],
		["replace", native("replace", ([from, to]) => changeClasses([from, to], place, (classes, [old, now = ""]) => classes.map((name) => name === old ? now : name)))],
		["contains", native("contains", ([name]) => {
			const classes = classesIn$1(place);
			const wanted = stringOf(name);
			return classes === null || wanted === null ? UNKNOWN$1 : literal(classes.includes(wanted));
		})],
		["value", attributeValueOf(place.dom, place.key, "class") ?? literal("")]
	]);
}
const setOpen = (isOpen, attribute = "open") => (place) => native(attribute, () => {
	setAttribute(attribute, literal(isOpen), place);
	return UNDEFINED;
});
const POPOVER_OPEN = "#popover";
const ATTRIBUTES = [
	["classList", classList],
	["style", ({ key }) => ({
		kind: "dom",
		key: styleKey(key)
	})],
	["dataset", ({ key }) => ({
		kind: "dom",
		key: datasetKey(key)
	})],
	["setAttribute", (place) => native("setAttribute", ([name, value]) => change(name, asAttribute(value), place))],
	["removeAttribute", (place) => native("removeAttribute", ([name]) => change(name, literal(null), place))],
	["getAttribute", (place) => native("getAttribute", ([name]) => attributeOrNull(name, place))],
	["hasAttribute", (place) => native("hasAttribute", ([name]) => hasAttribute(name, place))],
	["toggleAttribute", (place) => native("toggleAttribute", (args) => toggleAttribute(args, place))],
	["showModal", setOpen(true)],
	["show", setOpen(true)],
	["close", setOpen(false)],
	["showPopover", setOpen(true, POPOVER_OPEN)],
	["hidePopover", setOpen(false, POPOVER_OPEN)],
	["togglePopover", (place) => native("togglePopover", () => {
		const isOpen = attributeTextOf(place.dom, place.key, POPOVER_OPEN);
		if (isOpen !== void 0) setAttribute(POPOVER_OPEN, literal(isOpen === null), place);
		return UNDEFINED;
	})]
];
// src/analysis/script/members/fields.ts
const FIELD_TAGS = new Set([
	"input",
	"textarea",
	"select"
]);
function fieldValue({ dom, key, session }) {
	const type = tagOf(dom, key) === "input" ? attributeTextOf(dom, key, "type") : null;
	if (type === "checkbox" || type === "radio") return attributeValueOf(dom, key, "value") ?? literal("on");
	const isWritten = session.store.changes().has(nodeState(key, "value"));
	if (session.event.filled.has(key) && !isWritten) return typed(key);
	if (!isWritten) session.event.consulted.add(key);
	const value = attributeValueOf(dom, key, "value");
	if (value === null) return literal("");
	return value.kind === "literal" && typeof value.value === "number" ? literal(String(value.value)) : value;
}
function checkedOf({ dom, key, session }) {
	const text = attributeTextOf(dom, key, "checked");
	if (text === void 0) return UNKNOWN$1;
	return literal(session.event.filled.has(key) ? text === null : text !== null);
}
function formValues(place) {
	const { dom } = place;
	return [...elementsBelow(dom, DOCUMENT$1)].flatMap((key) => {
		const name = FIELD_TAGS.has(tagOf(dom, key)) ? attributeTextOf(dom, key, "name") : null;
		return typeof name === "string" ? [[name, fieldValue({
			...place,
			key
		})]] : [];
	});
}
function reset$1({ dom, key, session }) {
	let form = key;
	while (tagOf(dom, form) !== "form") {
		const around = parentOf$1(dom, form);
		if (around === null || around === "#document") return UNDEFINED;
		form = around;
	}
	for (const field of elementsBelow(dom, form)) if (FIELD_TAGS.has(tagOf(dom, field)) && attributeValueOf(dom, field, "value") === null) session.event.cleared.add(field);
	return UNDEFINED;
}
const nothing$2 = (name) => [name, () => native(name, () => UNDEFINED)];
const FIELDS$1 = [
	["value", (place) => fieldValue(place)],
	["checked", (place) => checkedOf(place)],
	["reset", (place) => native("reset", () => reset$1(place))],
	nothing$2("focus"),
	nothing$2("blur"),
	nothing$2("select"),
	nothing$2("scrollIntoView"),
	nothing$2("scrollTo"),
	nothing$2("setSelectionRange"),
	nothing$2("setCustomValidity"),
	nothing$2("animate")
];
// src/analysis/script/dom/make-nodes.ts
function siteOf({ at }) {
	if (at === null) return {
		path: "",
		line: 1,
		start: 0
	};
	return {
		path: at.path,
		line: lineOf(at.node),
		start: at.node.start ?? 0
	};
}
function makeElement(tag, session, part = "") {
	const site = siteOf(session);
	const { store } = session;
	const madeAt = `${site.path}@${site.start}${part}`;
	const counter = `made\n${madeAt}`;
	const count = store.get(counter);
	const number = count?.kind === "literal" ? Number(count.value) + 1 : 1;
	store.set(counter, literal(number));
	const key = `${madeAt}#${number}`;
	const set = (property, value) => store.set(nodeState(key, property), literal(value));
	set(STATE.tag, tag);
	set(STATE.path, site.path);
	set(STATE.line, site.line);
	set(STATE.madeAt, madeAt);
	set(STATE.parent, null);
	store.set(nodeState(key, STATE.children), arrayOf([]));
	return key;
}
function cloneNode(dom, key, isDeep, session) {
	const copy = makeElement(tagOf(dom, key), session, `/${key.replace(/#\d+$/u, "")}`);
	const { store } = session;
	const node = dom.base.node(key);
	const set = (name, value) => store.set(nodeState(copy, name), value);
	if (node?.kind === "element") {
		set(STATE.path, literal(node.path));
		set(STATE.line, literal(node.line));
		for (const [name, { content, presence }] of node.attributes) if (presence === "yes") set(name, concatenate(content.alternatives[0] ?? []));
	}
	for (const [name, value] of ownEntries(dom, key)) if (isCopied(name)) set(name, value);
	if (!isDeep) return copy;
	insert(dom, copy, null, childrenOf$2(dom, key).map((child) => {
		if (child.kind !== "dom") return child;
		const inner = dom.base.node(child.key);
		return inner?.kind === "text" ? concatenate(inner.content.alternatives[0] ?? []) : nodeValue(cloneNode(dom, child.key, true, session));
	}));
	return copy;
}
function ownEntries({ store }, key) {
	const prefix = nodeState(key, "");
	return [...store.entries()].flatMap(([name, value]) => name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : []);
}
function isCopied(name) {
	return name === STATE.path || name === STATE.line || name.startsWith("#style") || !/^(?:#|on[a-z]+$)/u.test(name);
}
const HOLE = /\uE000(\d+)\uE001/gu;
function makeFromMarkup(markup, dom, session) {
	const holes = [];
	const text = textParts(markup).map((part) => typeof part === "string" ? part : `\uE000${holes.push(part) - 1}\uE001`).join("");
	const maker = {
		dom,
		session,
		holes,
		parts: 0
	};
	const nodes = parseMarkup(text);
	return {
		values: nodes.map((node) => made$4(node, maker)),
		isOpen: holes.length > 0 && isLoose(nodes)
	};
}
function isLoose(nodes) {
	return nodes.some((node) => node.kind === "text" ? /^\s*\uE000\d+\uE001\s*$/u.test(node.text) && nodes.length === 1 : LISTS.has(node.tag) && isLoose(node.children));
}
const LISTS = new Set([
	"ul",
	"ol",
	"tbody",
	"table",
	"select",
	"div",
	"section",
	"main",
	"dl"
]);
function made$4(node, maker) {
	const { dom, session } = maker;
	if (node.kind === "text") return withHoles(node.text, maker);
	maker.parts += 1;
	const key = makeElement(node.tag, session, `/${maker.parts}`);
	for (const [name, text] of node.attributes) {
		const value = eventOf(name) !== null ? handlerIn(text, dom) : withHoles(text, maker);
		if (value !== null) session.store.set(nodeState(key, name), value);
	}
	const children = node.children.map((child) => made$4(child, maker));
	if (node.tag !== "template") insert(dom, key, null, children);
	else {
		const content = makeElement(FRAGMENT, session);
		insert(dom, content, null, children);
		insert(dom, key, null, [nodeValue(content)]);
	}
	return nodeValue(key);
}
function handlerIn(code, dom) {
	if (!code.includes("")) return dom.compile(code);
	if (/["'`]/u.test(code)) {
		dom.note({
			kind: "handler",
			what: "what a handler does that a script writes",
			why: "a text in its code is not known",
			help: "a test of it that is written by hand"
		});
		return null;
	}
	return dom.compile(code.replaceAll(HOLE, "valueThatIsNotKnown"));
}
function withHoles(text, { holes }) {
	return concatenate(text.split(HOLE).map((part, index) => {
		return index % 2 === 0 ? part : holes[Number(part)] ?? { field: null };
	}));
}
// src/analysis/script/selectors/match.ts
function matchesAny(selectors, node, tree, scope = null) {
	return anyOf(selectors, ({ compounds }) => matchesFrom(compounds, node, tree, scope));
}
function anyOf(items, test) {
	let found = false;
	for (const item of items) {
		const match = test(item);
		if (match === true) return true;
		if (match === null) found = null;
	}
	return found;
}
function allOf(items, test) {
	let found = true;
	for (const item of items) {
		const match = test(item);
		if (match === false) return false;
		if (match === null) found = null;
	}
	return found;
}
function matchesFrom(compounds, node, tree, scope) {
	const last = compounds.at(-1);
	if (last === void 0) return true;
	const own = allOf(last.tests, (test) => test(node, tree, scope));
	if (own === false) return false;
	const before = compounds.slice(0, -1);
	if (last.combinator === null) return own;
	const around = anyOf(candidates(last.combinator, node, tree), (other) => before.length === 0 ? other === scope : matchesFrom(before, other, tree, scope));
	return around === true ? own : around;
}
function* candidates(combinator, node, tree) {
	if (combinator === " " || combinator === ">") {
		for (let at = tree.parent(node); at !== null; at = tree.parent(at)) {
			yield at;
			if (combinator === ">") return;
		}
		return;
	}
	const parent = tree.parent(node);
	const siblings = parent === null ? [] : tree.children(parent);
	const before = siblings.slice(0, Math.max(siblings.indexOf(node), 0)).toReversed();
	yield* combinator === "+" ? before.slice(0, 1) : before;
}
// src/analysis/script/selectors/pseudo-classes.ts
const CONTROLS$3 = new Set([
	"button",
	"fieldset",
	"input",
	"option",
	"optgroup",
	"select",
	"textarea"
]);
const PLAIN$1 = new Map([
	["root", (node, tree) => isRoot(node, tree)],
	["scope", (node, tree, scope) => scope === null ? isRoot(node, tree) : node === scope],
	["first-child", (node, tree) => indexOf(node, tree) === 1],
	["last-child", (node, tree) => indexOf(node, tree, { fromEnd: true }) === 1],
	["only-child", (node, tree) => siblingsOf(node, tree, false).length === 1],
	["first-of-type", (node, tree) => indexOf(node, tree, { ofType: true }) === 1],
	["last-of-type", (node, tree) => indexOf(node, tree, {
		ofType: true,
		fromEnd: true
	}) === 1],
	["only-of-type", (node, tree) => siblingsOf(node, tree, true).length === 1],
	["empty", (node, tree) => tree.children(node).length === 0 && !tree.hasText(node)],
	["checked", (node, tree) => either(has(node, "checked", tree), has(node, "selected", tree))],
	["required", (node, tree) => has(node, "required", tree)],
	["optional", (node, tree) => isControl(node, tree) && not(has(node, "required", tree))],
	["disabled", (node, tree) => isControl(node, tree) && has(node, "disabled", tree)],
	["enabled", (node, tree) => isControl(node, tree) && not(has(node, "disabled", tree))],
	["link", (node, tree) => tree.tag(node) === "a" && has(node, "href", tree)],
	["any-link", (node, tree) => tree.tag(node) === "a" && has(node, "href", tree)],
	["open", (node, tree) => has(node, "open", tree)],
	["read-only", (node, tree) => has(node, "readonly", tree)],
	["defined", () => true],
	...[
		"hover",
		"active",
		"focus",
		"focus-within",
		"focus-visible",
		"visited",
		"target"
	].map((name) => [name, () => false]),
	...[
		"placeholder-shown",
		"valid",
		"invalid",
		"user-invalid",
		"autofill",
		"indeterminate"
	].map((name) => [name, () => null])
]);
function plainPseudoClass(name) {
	return PLAIN$1.get(name) ?? null;
}
function nthPseudoClass(name, argument) {
	const [, last = "", kind = ""] = /^nth-(last-)?(child|of-type)$/u.exec(name) ?? [];
	const step = stepOf(argument);
	if (kind === "" || step === null) return null;
	const counting = {
		fromEnd: last !== "",
		ofType: kind === "of-type"
	};
	return (node, tree) => isStep(indexOf(node, tree, counting), step);
}
function stepOf(argument) {
	const text = argument.replaceAll(/\s+/gu, "").toLowerCase();
	if (text === "odd") return {
		each: 2,
		first: 1
	};
	if (text === "even") return {
		each: 2,
		first: 0
	};
	if (/^[+-]?\d+$/u.test(text)) return {
		each: 0,
		first: Number(text)
	};
	const [, each = "", first = "0"] = /^([+-]?\d*)n([+-]\d+)?$/u.exec(text) ?? [];
	if (!text.includes("n") || !/^[+-]?\d*n/u.test(text)) return null;
	return {
		each: /\d/u.test(each) ? Number(each) : Number(`${each}1`),
		first: Number(first)
	};
}
function isStep(index, { each, first }) {
	const rounds = each === 0 ? 0 : (index - first) / each;
	return each === 0 ? index === first : Number.isInteger(rounds) && rounds >= 0;
}
function indexOf(node, tree, { fromEnd = false, ofType = false } = {}) {
	const siblings = siblingsOf(node, tree, ofType);
	return (fromEnd ? siblings.toReversed() : siblings).indexOf(node) + 1;
}
function siblingsOf(node, tree, ofType) {
	const parent = tree.parent(node);
	const all = parent === null ? [node] : tree.children(parent);
	return ofType ? all.filter((other) => tree.tag(other) === tree.tag(node)) : all;
}
function isRoot(node, tree) {
	return tree.tag(node) === "html";
}
function isControl(node, tree) {
	return CONTROLS$3.has(tree.tag(node));
}
function has(node, attribute, tree) {
	const text = tree.attribute(node, attribute);
	return text === void 0 ? null : text !== null;
}
function not(match) {
	return match === null ? null : !match;
}
function either(one, other) {
	return anyOf([one, other], (match) => match);
}
// src/analysis/script/selectors/types.ts
const NO_SPECIFICITY = [
	0,
	0,
	0
];
function addSpecificity(one, other) {
	return [
		one[0] + other[0],
		one[1] + other[1],
		one[2] + other[2]
	];
}
function compareSpecificity(one, other) {
	return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
// src/analysis/script/selectors/parse.ts
const NAME$1 = String.raw`(?:\\.|[\w-]|[^\u0000-\u007F])+`;
const TAG = new RegExp(`^(?:${NAME$1}|\\*)`, "u");
const ID_OR_CLASS = new RegExp(`^[.#](${NAME$1})`, "u");
const ATTRIBUTE = new RegExp(String.raw`^\[\s*(${NAME$1})\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|(${NAME$1}))\s*([is])?\s*)?\]`, "iu");
const PSEUDO_CLASS = new RegExp(String.raw`^:(${NAME$1})(\()?`, "u");
const RELATIVE = /:(?:has|is|where|not|first|last|only|nth|empty)/iu;
const COMBINATOR = /^\s*([>+~])\s*|^\s+/u;
function parseSelectors(text) {
	const parsed = splitList(text).map((part) => parseSelector(part.trim()));
	const known = parsed.filter((selector) => selector !== null);
	return known.length === parsed.length ? known : null;
}
function splitList(text) {
	const parts = [""];
	let depth = 0;
	let quote = "";
	for (const sign of text) {
		if (quote !== "") quote = sign === quote ? "" : quote;
		else if (sign === "\"" || sign === "'") quote = sign;
		else if (sign === "(" || sign === "[") depth += 1;
		else if (sign === ")" || sign === "]") depth -= 1;
		if (sign === "," && depth === 0 && quote === "") parts.push("");
		else parts[parts.length - 1] = `${parts.at(-1) ?? ""}${sign}`;
	}
	return parts;
}
function parseSelector(text) {
	const compounds = [];
	let specificity = NO_SPECIFICITY;
	let rest = text;
	let combinator = null;
	if (/^[>+~]/u.test(rest)) ({combinator, rest} = readCombinator(rest));
	while (rest !== "") {
		const read = readCompound(rest);
		if (read === null) return null;
		compounds.push({
			tests: read.tests,
			hint: read.hint,
			combinator
		});
		specificity = addSpecificity(specificity, read.specificity);
		({combinator, rest} = readCombinator(read.rest));
		if (rest === "" !== (combinator === null)) return null;
	}
	const isRelative = RELATIVE.test(text);
	return compounds.length === 0 ? null : {
		compounds,
		specificity,
		isRelative
	};
}
function readCombinator(text) {
	const [whole, sign] = COMBINATOR.exec(text) ?? [];
	if (whole === void 0) return {
		combinator: null,
		rest: text
	};
	return {
		combinator: sign === ">" || sign === "+" || sign === "~" ? sign : " ",
		rest: text.slice(whole.length)
	};
}
function readCompound(text) {
	const tests = [];
	let specificity = NO_SPECIFICITY;
	let hint = null;
	let rest = text;
	while (rest !== "" && !/^[\s>+~]/u.test(rest)) {
		const simple = readSimple(rest, tests.length === 0);
		if (simple === null) return null;
		tests.push(simple.test);
		specificity = addSpecificity(specificity, simple.specificity);
		hint = simple.hint ?? hint;
		rest = rest.slice(simple.length);
	}
	return tests.length === 0 ? null : {
		tests,
		specificity,
		hint,
		rest
	};
}
function readSimple(text, isFirst) {
	switch (text[0]) {
		case "#":
		case ".": return readName(text);
		case "[": return readAttribute$1(text);
		case ":": return readPseudoClass(text);
		default: return isFirst ? readTag(text) : null;
	}
}
function readTag(text) {
	const [name] = TAG.exec(text) ?? [];
	if (name === void 0) return null;
	if (name === "*") return {
		test: () => true,
		specificity: NO_SPECIFICITY,
		length: 1
	};
	const tag = unescaped(name).toLowerCase();
	const test = (node, tree) => tree.tag(node).toLowerCase() === tag;
	return {
		test,
		specificity: [
			0,
			0,
			1
		],
		length: name.length,
		hint: `<${tag}>`
	};
}
function readName(text) {
	const [whole, written] = ID_OR_CLASS.exec(text) ?? [];
	if (whole === void 0 || written === void 0) return null;
	const name = unescaped(written);
	const { length } = whole;
	if (text.startsWith("#")) {
		const test = (node, tree) => compare$1(tree.attribute(node, "id"), (id) => id === name);
		return {
			test,
			specificity: [
				1,
				0,
				0
			],
			length,
			hint: `#${name}`
		};
	}
	const test = (node, tree) => compare$1(tree.attribute(node, "class"), hasWord(name));
	return {
		test,
		specificity: [
			0,
			1,
			0
		],
		length,
		hint: `.${name}`
	};
}
function readAttribute$1(text) {
	const found = ATTRIBUTE.exec(text);
	if (found === null) return null;
	const [whole, written = "", operator, double, single, bare, flag] = found;
	const name = unescaped(written);
	const wanted = double ?? single ?? unescaped(bare ?? "");
	const holds = operator === void 0 ? () => true : comparison(operator, wanted, flag === "i");
	const test = (node, tree) => compare$1(tree.attribute(node, name), holds);
	return {
		test,
		specificity: [
			0,
			1,
			0
		],
		length: whole.length
	};
}
function comparison(operator, wanted, anyCase) {
	const fold = (text) => anyCase ? text.toLowerCase() : text;
	const part = fold(wanted);
	switch (operator) {
		case "^=": return (text) => part !== "" && fold(text).startsWith(part);
		case "$=": return (text) => part !== "" && fold(text).endsWith(part);
		case "*=": return (text) => part !== "" && fold(text).includes(part);
		case "~=": return (text) => hasWord(part)(fold(text));
		case "|=": return (text) => fold(text) === part || fold(text).startsWith(`${part}-`);
		default: return (text) => fold(text) === part;
	}
}
function hasWord(word) {
	return (text) => text.split(/\s+/u).includes(word);
}
function compare$1(text, holds) {
	if (text === void 0) return null;
	return text !== null && holds(text);
}
function readPseudoClass(text) {
	const [whole, written = "", open] = PSEUDO_CLASS.exec(text) ?? [];
	if (whole === void 0) return null;
	const name = written.toLowerCase();
	if (open === void 0) {
		const test = plainPseudoClass(name);
		return test === null ? null : {
			test,
			specificity: [
				0,
				1,
				0
			],
			length: whole.length
		};
	}
	const argument = argumentOf(text.slice(whole.length));
	if (argument === null) return null;
	const length = whole.length + argument.length + 1;
	const nth = nthPseudoClass(name, argument);
	if (nth !== null) return {
		test: nth,
		specificity: [
			0,
			1,
			0
		],
		length
	};
	const inner = parseSelectors(argument);
	const test = inner === null ? null : listTest(name, inner);
	if (inner === null || test === null) return null;
	return {
		test,
		specificity: name === "where" ? NO_SPECIFICITY : highest(inner),
		length
	};
}
function argumentOf(text) {
	let depth = 1;
	for (let index = 0; index < text.length; index += 1) {
		if (text[index] === "(") depth += 1;
		if (text[index] === ")") depth -= 1;
		if (depth === 0) return text.slice(0, index);
	}
	return null;
}
function listTest(name, inner) {
	switch (name) {
		case "not": return (node, tree, scope) => not(matchesAny(inner, node, tree, scope));
		case "is":
		case "where":
		case "matches": return (node, tree, scope) => matchesAny(inner, node, tree, scope);
		case "has": {
			const relative = inner.map((selector) => belowScope(selector));
			return (node, tree) => anyOf(relatives(node, tree), (other) => matchesAny(relative, other, tree, node));
		}
		default: return null;
	}
}
function belowScope(selector) {
	const [first, ...others] = selector.compounds;
	if (first === void 0 || first.combinator !== null) return selector;
	return {
		...selector,
		compounds: [{
			...first,
			combinator: " "
		}, ...others]
	};
}
function* relatives(node, tree) {
	for (const child of tree.children(node)) yield* withAll(child, tree);
	const parent = tree.parent(node);
	const siblings = parent === null ? [] : tree.children(parent);
	yield* siblings.slice(siblings.indexOf(node) + 1);
}
function* withAll(node, tree) {
	yield node;
	for (const child of tree.children(node)) yield* withAll(child, tree);
}
function highest(selectors) {
	return selectors.map(({ specificity }) => specificity).toSorted((a, b) => compareSpecificity(b, a))[0] ?? NO_SPECIFICITY;
}
function unescaped(name) {
	return name.replaceAll(/\\(.)/gu, "$1");
}
// src/analysis/script/dom/find-nodes.ts
function findNodes(dom, root, selector) {
	const selectors = parseSelectors(selector);
	if (selectors === null) {
		noteSelector(dom, selector);
		return null;
	}
	if (isOfNoTag(selectors, dom)) return [];
	const tree = selectorTree(dom);
	const found = [];
	for (const key of elementsBelow(dom, root)) {
		const match = matchesAny(selectors, key, tree, root);
		if (match === null) return null;
		if (match) found.push(key);
	}
	return found;
}
function isOfNoTag(selectors, { base, store }) {
	if (store.holdsAny()) return false;
	return selectors.every(({ compounds }) => {
		const [, tag] = /^<(.+)>$/u.exec(compounds.at(-1)?.hint ?? "") ?? [];
		return tag !== void 0 && !base.hasTag(tag);
	});
}
function matches(dom, key, selector) {
	const selectors = parseSelectors(selector);
	if (selectors === null) noteSelector(dom, selector);
	return selectors === null ? null : matchesAny(selectors, key, selectorTree(dom));
}
function noteSelector(dom, selector) {
	dom.note({
		kind: "script",
		what: `what the selector "${selector}" means`,
		why: "it says something that is not followed",
		help: "tests of what is done with it that are written by hand"
	});
}
// src/analysis/script/members/finding.ts
const NULL = literal(null);
function nodeOrNull(key) {
	return key === null || key === void 0 || key === "#document" ? NULL : nodeValue(key);
}
function findOne(selector, { key, dom }) {
	const text = stringOf(selector);
	const found = text === null ? null : findNodes(dom, key, text);
	if (found === null) return UNKNOWN$1;
	if (found[0] !== void 0) return nodeValue(found[0]);
	return dom.isWhole || key !== "#document" ? NULL : UNKNOWN$1;
}
function findAll(selector, { key, dom }) {
	const text = stringOf(selector);
	const found = text === null ? null : findNodes(dom, key, text);
	return found === null ? arrayOf([], UNKNOWN$1) : arrayOf(found.map((one) => nodeValue(one)));
}
function findNamed(names, toSelector, place) {
	const text = stringOf(names);
	return findAll(text === null ? void 0 : literal(toSelector(text)), place);
}
function ofClasses(names) {
	return names.trim().split(/\s+/u).map((name) => `.${escaped(name)}`).join("");
}
function escaped(name) {
	return name.replaceAll(/[^\w-]/gu, String.raw`\$&`).replace(/^\d/u, String.raw`\$&`);
}
function closest(selector, { key, dom }) {
	const text = stringOf(selector);
	if (text === null) return UNKNOWN$1;
	for (let at = key; at !== null && at !== "#document"; at = parentOf$1(dom, at)) {
		const match = matches(dom, at, text);
		if (match === null) return UNKNOWN$1;
		if (match) return nodeValue(at);
	}
	return NULL;
}
function matchesSelector(selector, { key, dom }) {
	const text = stringOf(selector);
	const match = text === null ? null : matches(dom, key, text);
	return match === null ? UNKNOWN$1 : literal(match);
}
function contains(other, { key, dom }) {
	if (other?.kind !== "dom") return other?.kind === "literal" ? literal(false) : UNKNOWN$1;
	for (let at = other.key; at !== null; at = parentOf$1(dom, at)) if (at === key) return literal(true);
	return literal(false);
}
const sibling = (steps) => ({ key, dom }) => {
	const parent = parentOf$1(dom, key);
	const all = parent === null ? [] : elementsIn(dom, parent);
	const at = all.indexOf(key) + steps;
	return nodeOrNull(at < 0 ? null : all[at]);
};
function parentNode({ key, dom }) {
	return nodeOrNull(parentOf$1(dom, key));
}
function childElements({ key, dom }) {
	return arrayOf(elementsIn(dom, key).map((child) => nodeValue(child)));
}
function childNodes({ key, dom }) {
	return arrayOf(childrenOf$2(dom, key).map((child) => child.kind === "dom" ? child : UNKNOWN$1));
}
const FINDING = [
	["querySelector", (place) => native("querySelector", ([text]) => findOne(text, place))],
	["querySelectorAll", (place) => native("querySelectorAll", ([text]) => findAll(text, place))],
	["getElementsByClassName", (place) => native("getElementsByClassName", ([names]) => findNamed(names, ofClasses, place))],
	["getElementsByTagName", (place) => native("getElementsByTagName", ([name]) => findNamed(name, (tag) => tag, place))],
	["closest", (place) => native("closest", ([text]) => closest(text, place))],
	["matches", (place) => native("matches", ([text]) => matchesSelector(text, place))],
	["contains", (place) => native("contains", ([other]) => contains(other, place))],
	["parentElement", parentNode],
	["parentNode", parentNode],
	["children", childElements],
	["childNodes", childNodes],
	["childElementCount", ({ key, dom }) => literal(elementsIn(dom, key).length)],
	["firstElementChild", ({ key, dom }) => nodeOrNull(elementsIn(dom, key)[0])],
	["lastElementChild", ({ key, dom }) => nodeOrNull(elementsIn(dom, key).at(-1))],
	["nextElementSibling", sibling(1)],
	["previousElementSibling", sibling(-1)],
	["tagName", ({ key, dom }) => literal(tagOf(dom, key).toUpperCase())],
	["nodeName", ({ key, dom }) => literal(tagOf(dom, key).toUpperCase())],
	["localName", ({ key, dom }) => literal(tagOf(dom, key))],
	["elements", (place) => findAll(literal("input, select, textarea, button, output"), place)],
	["options", (place) => findAll(literal("option"), place)],
	["form", (place) => closest(literal("form"), place)],
	["content", ({ key, dom }) => tagOf(dom, key) === "template" ? firstOf$2(dom, key) : UNKNOWN$1]
];
function firstOf$2(dom, key) {
	return nodeOrNull(selectorTree(dom).children(key)[0]);
}
// src/analysis/script/members/document.ts
function tagged(tag, { dom }) {
	for (const key of elementsBelow(dom, DOCUMENT$1)) if (tagOf(dom, key) === tag) return nodeValue(key);
	return nodeValue(DOCUMENT$1);
}
function made$3(tag, { session }) {
	const name = stringOf(tag);
	return name === null ? UNKNOWN$1 : nodeValue(makeElement(name.toLowerCase(), session));
}
function withId(id, place) {
	const text = stringOf(id);
	return text === null ? UNKNOWN$1 : findOne(literal(`#${escaped(text)}`), place);
}
const DOCUMENT_MEMBERS = [
	["getElementById", (place) => native("getElementById", ([id]) => withId(id, place))],
	["getElementsByName", (place) => native("getElementsByName", ([name]) => findNamed(name, (text) => `[name=${escaped(text)}]`, place))],
	["createElement", (place) => native("createElement", ([tag]) => made$3(tag, place))],
	["createElementNS", (place) => native("createElementNS", ([, tag]) => made$3(tag, place))],
	["createDocumentFragment", ({ session }) => native("createDocumentFragment", () => nodeValue(makeElement(FRAGMENT, session)))],
	["createTextNode", () => native("createTextNode", ([text]) => text ?? UNKNOWN$1)],
	["importNode", () => native("importNode", ([node]) => node ?? UNKNOWN$1)],
	["body", (place) => tagged("body", place)],
	["documentElement", (place) => tagged("html", place)],
	["forms", (place) => findAll(literal("form"), place)],
	["links", (place) => findAll(literal("a[href]"), place)],
	["images", (place) => findAll(literal("img"), place)]
];
// src/analysis/script/note-untried.ts
function untriedListener(event, where) {
	return {
		kind: "handler",
		what: `what ${event} ${where} does`,
		why: "only clicks, typing, choices, submits and the Enter key on a control are tried",
		help: "a test of it that is written by hand"
	};
}
// src/analysis/script/members/listening.ts
function listen([name, listener, options], place) {
	const { key, dom, session } = place;
	const type = stringOf(name) ?? "";
	if (listener === void 0) return UNDEFINED;
	if (!isEventType(type)) {
		dom.note(untriedListener(type, `on the ${tagOf(dom, key).replace("#", "")}`));
		return UNDEFINED;
	}
	if (key === "#document" && type.startsWith("key")) dom.note(untriedListener(type, "anywhere on the page"));
	const entry = nodeState(key, addedListeners(type));
	const before = session.store.get(entry);
	const known = before?.kind === "array" ? before.items : [];
	const added = listening(listener, options);
	if (known.some((one) => isSame$3(one, added))) return UNDEFINED;
	session.store.set(entry, arrayOf([...known, added]));
	return UNDEFINED;
}
function listening(listener, options) {
	const option = (name) => (options?.kind === "object" ? options.properties.get(name) : void 0) ?? literal(false);
	return objectOf([
		["listener", listener],
		["capture", options?.kind === "literal" ? options : option("capture")],
		["once", option("once")]
	]);
}
function unlisten([name, listener, options], place) {
	const type = stringOf(name) ?? "";
	if (!isEventType(type) || listener === void 0) return UNDEFINED;
	removeListener(listening(listener, options), nodeState(place.key, addedListeners(type)), place);
	return UNDEFINED;
}
function removeListener(gone, entry, { session }) {
	const before = session.store.get(entry);
	if (before?.kind !== "array") return;
	session.store.set(entry, arrayOf(before.items.filter((one) => !isSame$3(one, gone))));
}
function isSame$3(one, other) {
	if (one.kind !== "object") return false;
	const [left, right] = [one.properties.get("listener"), other.properties.get("listener")];
	return isSameFunction(left, right) && isCapturing$1(one) === isCapturing$1(other);
}
function isSameFunction(one, other) {
	if (one === other) return true;
	return one?.kind === "function" && other?.kind === "function" && one.node === other.node && one.scope === other.scope;
}
function isCapturing$1({ properties }) {
	const capture = properties.get("capture");
	return capture?.kind === "literal" && Boolean(capture.value);
}
function isOnce({ properties }) {
	const once = properties.get("once");
	return once?.kind === "literal" && once.value === true;
}
const LISTENING$1 = [["addEventListener", (place) => native("addEventListener", (args) => listen(args, place))], ["removeEventListener", (place) => native("removeEventListener", (args) => unlisten(args, place))]];
// src/analysis/script/members/structure.ts
function put(values, at, place) {
	const { dom, key } = place;
	markAdded(values, place);
	insert(dom, key, at, values.map((value) => asChild(value)));
	return values[0] ?? UNDEFINED;
}
function asChild(value) {
	return value.kind === "dom" || value.kind === "text" ? value : concatenate(textParts(value));
}
function writeText(value, { dom, key }) {
	replaceChildren(dom, key, value.kind === "literal" && (value.value === null || value.value === "" || value.value === void 0) ? [] : [value]);
}
function readText({ dom, key }) {
	return concatenate(textOf$5(dom, key));
}
function writeMarkup(markup, place) {
	const { values, isOpen } = makeFromMarkup(markup, place.dom, place.session);
	if (isOpen) noteOpenMarkup(place);
	markAdded(values, place);
	replaceChildren(place.dom, place.key, values);
}
function insertMarkup([position, markup], place) {
	if (markup === void 0) return UNDEFINED;
	const { values, isOpen } = makeFromMarkup(markup, place.dom, place.session);
	if (isOpen) noteOpenMarkup(place);
	return insertBeside(stringOf(position), values, place);
}
function insertBeside(position, values, place) {
	switch (position?.toLowerCase()) {
		case "afterbegin": return put(values, 0, place);
		case "beforebegin": return putBeside(values, 0, place);
		case "afterend": return putBeside(values, 1, place);
		default: return put(values, null, place);
	}
}
function putBeside(values, steps, place) {
	const around = parentOf$1(place.dom, place.key);
	if (around === null) return UNDEFINED;
	const own = nodeValue(place.key);
	return put(values, indexOfChild(childrenOf$2(place.dom, around), own) + steps, {
		...place,
		key: around
	});
}
function putBefore([added, before], place) {
	if (added === void 0) return UNDEFINED;
	const at = before?.kind === "dom" ? indexOfChild(childrenOf$2(place.dom, place.key), before) : null;
	return put([added], at === -1 ? null : at, place);
}
function remove(child, { dom }) {
	if (child?.kind === "dom") detach(dom, child.key);
	return child ?? UNDEFINED;
}
function replaceWith(values, place) {
	putBeside(values, 0, place);
	detach(place.dom, place.key);
	return UNDEFINED;
}
function clone(deep, { dom, key, session }) {
	return nodeValue(cloneNode(dom, key, deep?.kind === "literal" && deep.value === true, session));
}
const STRUCTURE = [
	["append", (place) => native("append", (values) => put(values, null, place))],
	["appendChild", (place) => native("appendChild", ([value]) => put(listed(value), null, place))],
	["prepend", (place) => native("prepend", (values) => put(values, 0, place))],
	["insertBefore", (place) => native("insertBefore", (values) => putBefore(values, place))],
	["before", (place) => native("before", (values) => putBeside(values, 0, place))],
	["after", (place) => native("after", (values) => putBeside(values, 1, place))],
	["remove", (place) => native("remove", () => remove(nodeValue(place.key), place))],
	["removeChild", (place) => native("removeChild", ([child]) => remove(child, place))],
	["replaceChild", (place) => native("replaceChild", ([added, old]) => old?.kind === "dom" ? replaceWith(listed(added), {
		...place,
		key: old.key
	}) : UNKNOWN$1)],
	["replaceWith", (place) => native("replaceWith", (values) => replaceWith(values, place))],
	["replaceChildren", (place) => native("replaceChildren", (values) => {
		replaceChildren(place.dom, place.key, []);
		return put(values, null, place);
	})],
	["insertAdjacentHTML", (place) => native("insertAdjacentHTML", (args) => insertMarkup(args, place))],
	["insertAdjacentElement", (place) => native("insertAdjacentElement", ([position, node]) => insertBeside(stringOf(position), listed(node), place))],
	["insertAdjacentText", (place) => native("insertAdjacentText", ([position, text]) => insertBeside(stringOf(position), listed(text), place))],
	["cloneNode", (place) => native("cloneNode", ([deep]) => clone(deep, place))],
	["hasChildNodes", ({ dom, key }) => native("hasChildNodes", () => literal(childrenOf$2(dom, key).length > 0))],
	["isConnected", ({ dom, key }) => dom.store.has(nodeState(key, STATE.tag)) && parentOf$1(dom, key) === null ? literal(false) : literal(true)]
];
function listed(value) {
	return value === void 0 ? [] : [value];
}
// src/analysis/script/members/index.ts
const OF_ELEMENTS = new Map([
	...FINDING,
	...STRUCTURE,
	...ATTRIBUTES,
	...LISTENING$1,
	...FIELDS$1
]);
const OF_DOCUMENT$1 = new Map([
	...FINDING,
	...LISTENING$1,
	...DOCUMENT_MEMBERS
]);
function memberOfNode(place, name) {
	return (place.key === "#document" ? OF_DOCUMENT$1 : OF_ELEMENTS).get(name)?.(place) ?? null;
}
// src/analysis/script/node-style.ts
function declarationsOf$1(style) {
	const declarations = style.split(";").map((declaration) => declaration.split(":"));
	return new Map(declarations.map(([name = "", ...value]) => [name.trim().toLowerCase(), value.join(":").trim()]));
}
function readStyle(place, name) {
	switch (name) {
		case "setProperty": return native(name, ([property, value]) => set(property, value ?? literal(""), place));
		case "removeProperty": return native(name, ([property]) => set(property, literal(""), place));
		case "getPropertyValue": return native(name, ([property]) => read$1(cssName(stringOf(property) ?? ""), place));
		default: return read$1(cssName(name), place);
	}
}
function writeStyle(place, name, value) {
	if (name !== "cssText") {
		write$1(cssName(name), value, place);
		return;
	}
	const text = stringOf(value);
	if (text === null) write$1("display", UNKNOWN$1, place);
	for (const [property, written] of declarationsOf$1(text ?? "")) write$1(property, literal(written), place);
}
function set(property, value, place) {
	const name = stringOf(property);
	if (name !== null) write$1(cssName(name), value, place);
	return UNDEFINED;
}
function write$1(property, value, place) {
	const entry = nodeState(place.key, styleProperty(property));
	place.session.store.set(entry, maybe(read$1(property, place), value, place));
}
function read$1(property, { dom, key, session }) {
	const changed = session.store.get(nodeState(key, styleProperty(property)));
	if (changed !== void 0) return changed;
	const style = attributeTextOf(dom, key, "style");
	if (style === void 0) return attributeValueOf(dom, key, "style") ?? literal("");
	return literal(declarationsOf$1(style ?? "").get(property) ?? "");
}
function cssName(property) {
	return property.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`).toLowerCase();
}
// src/analysis/script/page-dom.ts
const TEXTS = new Set([
	"textContent",
	"innerText",
	"nodeValue"
]);
function pageDom(page) {
	return (session) => {
		const dom = {
			base: baseNodesOf(page.nodes),
			store: session.store,
			compile: page.compile ?? (() => null),
			note: page.note,
			isWhole: page.isWhole
		};
		const placeOf = (key) => ({
			key,
			dom,
			session
		});
		return {
			read: (key, name) => readProperty(placeOf(key), name, page),
			write: (key, name, value) => writeProperty(placeOf(key), name, value),
			writeGlobal(name, value) {
				if (/^(?:window\.)?document\.title$/u.test(name)) session.store.set(PAGE_TITLE, value);
				if (LOCATION.test(name) && session.mode === "event") session.event.navigations.push(value);
				else if (/^(?:window\.|document\.)?onload$/u.test(name)) page.onReady?.(value);
				else writeDocument(placeOf(DOCUMENT$1), name, value);
			},
			formValues: () => formValues(placeOf(DOCUMENT$1))
		};
	};
}
function writeProperty(place, name, value) {
	const { key, session } = place;
	if (session.mode !== "event") return;
	const part = partOf$1(key);
	if (part?.name === "style") writeStyle({
		...place,
		key: part.owner
	}, name, value);
	else if (part !== null) setAttribute(dataAttribute(name), value, {
		...place,
		key: part.owner
	});
	else if (TEXTS.has(name)) writeText(value, place);
	else if (name === "innerHTML" || name === "outerHTML") writeMarkup(value, place);
	else writeAttribute(place, name, value);
}
function writeAttribute(place, name, value) {
	const { key, session } = place;
	const event = eventOf(name);
	const attribute = attributeNamed(name);
	if (name === "value" && value.kind === "literal" && value.value === "") session.event.cleared.add(key);
	if (event !== null) session.store.set(nodeState(key, ownListener(event)), value);
	else if (!isReflected(attribute)) session.store.set(nodeState(key, ownProperty(name)), value);
	else setAttribute(attribute, isBoolean$1(attribute) ? asSwitch(value) : value, place);
}
function ownProperty(name) {
	return `#.${name}`;
}
function asSwitch(value) {
	return value.kind === "literal" ? literal(Boolean(value.value)) : value;
}
function readProperty(place, name, page) {
	const { key, session } = place;
	const part = partOf$1(key);
	if (part?.name === "style") return readStyle({
		...place,
		key: part.owner
	}, name);
	if (part !== null) return readData$1({
		...place,
		key: part.owner
	}, name);
	if (key === "#document") return readDocument$1(place, name, page);
	const own = session.store.get(nodeState(key, ownProperty(name)));
	if (own !== void 0) return own;
	if (TEXTS.has(name)) return readText(place);
	return memberOfNode(place, name) ?? readAttribute(place, name);
}
function writeDocument(document, path, value) {
	const [, steps = ""] = /^(?:window\.)?document\.(.+)$/u.exec(path) ?? [];
	const names = steps.split(".");
	const last = names.pop() ?? "";
	let place = document;
	for (const name of names) {
		const next = memberOfNode(place, name);
		if (next?.kind !== "dom") return;
		place = {
			...document,
			key: next.key
		};
	}
	if (document.dom.isWhole && last !== "") writeProperty(place, last, value);
}
function readDocument$1(place, name, { onReady, isWhole }) {
	const member = memberOfNode(place, name) ?? UNKNOWN$1;
	if (name !== "addEventListener" || member.kind !== "native") return member;
	if (!isWhole) return UNKNOWN$1;
	return native(name, (args) => {
		const [type, listener] = args;
		if (!(READY$1.has(stringOf(type) ?? "") && listener !== void 0)) return member.call(args);
		onReady?.(listener);
		return UNDEFINED;
	});
}
const READY$1 = new Set([
	"DOMContentLoaded",
	"load",
	"pageshow",
	"readystatechange"
]);
function readData$1({ dom, key }, name) {
	const text = attributeTextOf(dom, key, dataAttribute(name));
	if (text === null) return UNDEFINED;
	if (text !== void 0) return literal(text);
	return attributeValueOf(dom, key, dataAttribute(name)) ?? UNDEFINED;
}
function readAttribute({ dom, key, session }, name) {
	const event = eventOf(name);
	if (event !== null) return session.store.get(nodeState(key, ownListener(event))) ?? literal(null);
	const attribute = attributeNamed(name);
	if (isBoolean$1(attribute)) {
		const text = attributeTextOf(dom, key, attribute);
		return text === void 0 ? UNKNOWN$1 : literal(text !== null);
	}
	const value = attributeValueOf(dom, key, attribute);
	if (value !== null) return value;
	return isReflectedText(attribute) ? literal("") : UNKNOWN$1;
}
// src/analysis/script/script-page.ts
function createScriptPage(page) {
	const { route, kind, source, by, title, isGuarded = false } = page;
	return {
		route,
		kind,
		source,
		by,
		title,
		isGuarded,
		open: () => settle(page),
		arrive: (from) => new ScriptShown(page, {
			...OPENED,
			store: storeOf$2(from).fork()
		})
	};
}
function settle(page) {
	page.opened?.();
	return new ScriptShown(page, {
		...OPENED,
		store: new Store()
	}).withEffects([]);
}
function storeOf$2(shown) {
	return shown instanceof ScriptShown ? shown.store : new Store();
}
const OPENED = {
	filled: new Set(),
	turned: new Map()
};
var ScriptShown = class ScriptShown {
	filled;
	store;
	#turned;
	#page;
	#looked = null;
	constructor(page, { store, filled, turned }) {
		this.#page = page;
		this.store = store;
		this.filled = filled;
		this.#turned = turned;
	}
	get view() {
		return this.#look().view;
	}
	get effects() {
		return this.#look().effects;
	}
	fill(key) {
		const { store, filled } = this;
		const turned = this.#turned;
		const next = new ScriptShown(this.#page, {
			store,
			filled: new Set([...filled, key]),
			turned
		});
		next.#looked = this.#looked;
		return next;
	}
	dispatch(listeners, event) {
		const fixed = fixedOutcomes(listeners);
		if (fixed.length > 0) this.#noteLost(listeners, event);
		return this.onEveryWay(() => {
			tellListeners(listeners, event);
		}).map((way) => this.#outcome(way, fixed));
	}
	onEveryWay(run) {
		const { evaluator } = this.#page;
		const { store, filled } = this;
		const note = (gap) => evaluator.note(gap);
		return onEveryWay({
			evaluator,
			store,
			filled,
			dom: pageDom({
				...this.#page.scripted ?? {
					nodes: this.view.nodes,
					isWhole: false
				},
				note
			})
		}, run);
	}
	withEffects(before, round = 1) {
		const navigations = [];
		const due = dueEffects(before, this.effects);
		if (due.length === 0 || !isWithin("effectRounds", round)) return {
			shown: this,
			navigations
		};
		const isOpening = before.length === 0 && round === 1;
		const store = this.#afterEffects(due, isOpening, navigations);
		if (store.changes().size === 0) return {
			shown: this,
			navigations
		};
		const settled = new ScriptShown(this.#page, {
			store,
			filled: this.filled,
			turned: this.#turned
		}).withEffects(this.effects, round + 1);
		return {
			shown: settled.shown,
			navigations: [...navigations, ...settled.navigations]
		};
	}
	#afterEffects(effects, isOpening, navigations) {
		const store = this.store.fork();
		for (const effect of effects) {
			const given = isOpening ? UNDEFINED : LATER;
			const ways = this.onEveryWay(() => this.#page.evaluator.call(effect, [given]));
			const sure = ways.length === 1 && ways[0]?.event.dependsOnOutside === false;
			for (const way of ways) {
				navigations.push(...way.event.navigations.map(targetContent));
				for (const [name, value] of way.store.changes()) if (value !== this.store.get(name)) store.set(name, sure ? value : UNKNOWN$1);
			}
		}
		return store;
	}
	#noteLost(listeners, { target }) {
		const { elements } = this.view;
		const keys = new Set(elements.map(({ key }) => key));
		const used = elements.find(({ key }) => key === target);
		if (used !== void 0 && lostOutcomes(listeners, keys).length > 0) this.#page.evaluator.project.gaps.note(lostOutcomeGap(used));
	}
	#outcome({ store, event }, fixed) {
		const { navigations, filled, cleared, consulted, dependsOnOutside, answered } = event;
		const left = new Set([...this.filled].filter((key) => !cleared.has(key)));
		const turned = turnedBy(this.#turned, fixed);
		return {
			after: () => new ScriptShown(this.#page, {
				store,
				filled: left,
				turned
			}).withEffects(this.effects).shown,
			navigations: [...fixed.flatMap(navigationOf$2), ...navigations.map(navigationTo)],
			filled,
			cleared,
			consulted,
			dependsOnOutside,
			answered
		};
	}
	#look() {
		if (this.#looked !== null) return this.#looked;
		const { nodes, redirects, effects, references, titles } = this.#page.look(this.store);
		for (const { object, key } of references) refer$1(this.store, object, key);
		const shown = this.#turned.size === 0 ? nodes : turnNodes(nodes, this.#turned);
		this.#page.evaluator.session.at = null;
		const set = this.store.get(PAGE_TITLE);
		const given = set === void 0 ? [] : [{
			content: contentOf$2(set),
			presence: "yes"
		}];
		const view = createView({
			nodes: shown,
			redirects,
			titles: [...titles ?? [], ...given]
		});
		this.#looked = {
			view,
			effects
		};
		return this.#looked;
	}
};
function refer$1(store, object, key) {
	const node = {
		kind: "dom",
		key
	};
	if (!isSameValue(store.property(object, "current"), node)) store.assignProperty(object, "current", node);
}
function createView({ nodes, redirects, titles = [] }) {
	let elements = null;
	return {
		nodes,
		redirects,
		titles,
		get elements() {
			elements ??= elementsOf(nodes).map(({ element }) => element);
			return elements;
		}
	};
}
const HISTORY = "#history";
function navigationTo(target) {
	const how = target.kind === "object" ? stringOf(target.properties.get(HISTORY)) : null;
	const content = targetContent(target);
	return how === "replace" || how === "switch" ? {
		...content,
		history: how
	} : content;
}
function targetContent(target) {
	const path = target.kind === "object" ? target.properties.get("pathname") : target;
	const isPath = path?.kind !== "literal" || typeof path.value === "string";
	return path === void 0 || !isPath ? UNKNOWN_CONTENT : contentOf$2(path);
}
// src/analysis/ui/wording.ts
const NOTHING$6 = {
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
	"template"
]);
function wordingOf({ alternatives, translated }) {
	return {
		texts: cutTo("wordings", unique(alternatives.map((parts) => collapse(writeParts(parts))))),
		translated
	};
}
function wordingIn(node, depth = 0) {
	if (!isWithin("wordingDepth", depth)) return NOTHING$6;
	if (node.kind === "text") return rawWording(node.content);
	if (isHiddenFromNames(node)) return NOTHING$6;
	const label = depth === 0 ? void 0 : node.attributes.get("aria-label");
	if (label !== void 0) return wordingOf(label.content);
	if (node.tag === "img") return wordingOf(node.attributes.get("alt")?.content ?? textContent(""));
	if (node.tag === "br") return {
		texts: [" "],
		translated: false
	};
	if (node.tag === "svg") return titleOf$3(node, depth);
	if (isOneThing(node, depth)) return NOTHING$6;
	const inner = sequence(node, depth);
	return INLINE.has(node.tag) || depth === 0 ? inner : {
		...inner,
		texts: inner.texts.map((text) => ` ${text} `)
	};
}
function isOneThing(node, depth) {
	if (WITHOUT_TEXT.has(node.tag)) return true;
	const role = attributeText(node, "role")?.trim().split(/\s+/u)[0] ?? "";
	return depth > 0 && role !== "" && !NAMED_FROM_INSIDE.has(role);
}
const NAMED_FROM_INSIDE = new Set("button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem caption code contentinfo definition deletion emphasis insertion list listitem mark none paragraph presentation region rowgroup section strong subscript superscript table term time".split(" "));
function titleOf$3(picture, depth) {
	const title = picture.children.find((child) => child.kind === "element" && child.tag === "title");
	return title === void 0 ? NOTHING$6 : wordingIn(title, depth + 1);
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
		texts = texts.flatMap((start) => choices.flatMap((end) => joined$5(start, end, isElement || before)));
		texts = cutTo("wordings", texts);
		before = isElement;
	}
	return {
		texts: unique(texts.map((text) => text.replaceAll(/\s+/gu, " "))),
		translated
	};
}
function joined$5(start, end, atTag) {
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
	for (const item of placed) {
		const { element } = item;
		const id = attributeText(element, "id");
		if (id !== null && !byId.has(id)) byId.set(id, element);
		const target = attributeText(element, "for");
		if (target !== null && isLabel$1(element)) byTarget.set(target, [...byTarget.get(target) ?? [], item]);
	}
	return {
		byTarget,
		byId
	};
}
function labelsFor({ element, around }, labels) {
	const id = element.attributes.has("id") ? attributeText(element, "id") : null;
	const pointing = id === null ? [] : labels.byTarget.get(id) ?? [];
	if (pointing.length < 2) return pointing.map((label) => label.element);
	const shared = pointing.map((label) => sharedBy(label.around, around));
	const nearest = Math.max(...shared);
	return pointing.flatMap((label, index) => shared[index] === nearest ? [label.element] : []);
}
function sharedBy(one, other) {
	const first = one.findIndex((element, index) => element !== other[index]);
	return first === -1 ? Math.min(one.length, other.length) : first;
}
function isLabel$1(element) {
	return element.tag === "label" || element.isComponent && namesLabel(element.tag);
}
const namesLabel = remembered$1((tag) => /(?:^|\.|Form|Input|Field)Label$|^Root$/u.test(tag));
function nameOf$3(placed, role, labels) {
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
	const pointing = labelsFor(placed, labels);
	const wrapping = closest$1(placed, (around) => around.tag === "label");
	const all = wrapping === null || pointing.includes(wrapping) ? pointing : [...pointing, wrapping];
	return all.length === 0 ? null : named$1(all);
}
function named$1(labels) {
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
	const item = closest$1(placed, isFormItem);
	if (item === null) return null;
	const given = attributeName(item, "label");
	if (given !== null) return {
		...given,
		label: given.wording?.texts[0] ?? null,
		byConvention: true
	};
	const inside = elementsOf(item.children).filter((other) => isLabel$1(other.element));
	const [only] = inside;
	const found = inside.length === 1 && only !== void 0 ? named$1([only.element]) : null;
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
const CONTROLS$2 = new Set([
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
	const pointing = labelsFor(item, labels);
	const known = draftsByElement.get(element);
	if (known !== void 0 && known.namer === namer && areSame(known.labels, pointing)) return known.draft;
	const made = lookAt(element, () => draftOf(item, labels));
	draftsByElement.set(element, {
		namer,
		labels: pointing,
		draft: made
	});
	return made;
}
function areSame(one, other) {
	return one.length === other.length && one.every((element, index) => element === other[index]);
}
function draftOf(placed, labels) {
	const { element } = placed;
	const isSpoken = !isHiddenFromRoles(placed);
	const role = isSpoken ? roleWithin(element, placed.around) : {
		role: null,
		byConvention: false
	};
	const testId = testIdOf$1(element);
	const name = isSpoken ? nameOf$3(placed, role.role, labels) : NO_NAME;
	const words = ownTexts(placed, role.role);
	const named = name.wording?.texts.some((item) => isKnown(item)) ?? false;
	if ((role.role === null || LAYOUT_ROLES.has(role.role) && !named) && testId === null && words.length === 0) return null;
	if (element.tag === "label" && testId === null) return null;
	return draft(placed, {
		role,
		name,
		words,
		testId
	});
}
function isHiddenFromRoles({ element, around }) {
	return [element, ...around].some((one) => attributeText(one, "aria-hidden") === "true");
}
function draft({ element }, { role, name, words, testId }) {
	const texts = namesOf(name, role.role);
	const [text = null, ...otherWords] = words;
	return {
		role: role.role,
		name: texts[0] ?? null,
		certainty: certaintyOf(name, role, texts.length > 0 ? texts : words),
		alternatives: texts.length > 0 ? texts.slice(1) : otherWords,
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
		...nativeFact(element, [...texts, ...words]),
		source: {
			path: element.path,
			line: element.line
		},
		by: element.isComponent ? "component-name" : "page"
	};
}
function nativeFact(element, words) {
	const { native } = element;
	if (native === void 0) return {};
	const placeholder = knownWording(element.attributes.get("placeholder"));
	const texts = [...words, ...placeholder === null ? [] : [placeholder]];
	return { native: {
		all: {
			texts: [...new Set(texts)],
			id: native.testId
		},
		...native.seen
	} };
}
function namesOf(name, role) {
	const texts = (name.wording?.texts ?? []).filter((item) => isKnown(item));
	return (role === "row" || role === "cell") && texts.length > 1 ? [] : texts;
}
function certaintyOf(name, role, texts) {
	const [first] = texts;
	if (first === void 0) return name.wording === null ? "literal" : "unknown";
	if (first.includes("${…}") || role.byConvention || name.byConvention) return "pattern";
	if (texts.length > 1) return "alternatives";
	return name.wording?.translated === true ? "translated" : "literal";
}
function knownWording(given) {
	if (given === void 0) return null;
	const [text] = wordingOf(given.content).texts;
	return text !== void 0 && isKnown(text) ? text : null;
}
function testIdOf$1(element) {
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
function ownTexts({ element, around }, role) {
	if (role !== null && !TEXT_ROLES.has(role) && !LAYOUT_ROLES.has(role)) return [];
	if ([
		"title",
		"label",
		"legend",
		"caption",
		"option"
	].includes(element.tag)) return [];
	const inName = around.some((outer) => outer.tag === "label" || NAMED_WHOLE.has(roleOf(outer).role ?? ""));
	const hasText = element.children.some((node) => node.kind === "text" && node.own !== "no" && !isBlank(node.content));
	if (inName || !(hasText || role === "alert" || role === "status")) return [];
	return wordingIn(element).texts.map(collapse).filter((text) => isKnown(text) && isWithin("proseLength", text.length));
}
function fieldFact(element, role) {
	if (role === null || !CONTROLS$2.has(role)) return null;
	return {
		type: typeOfField(element, role),
		name: attributeText(element, "name"),
		required: isOn(element, "required"),
		min: attributeText(element, "min"),
		max: attributeText(element, "max"),
		min_length: lengthOf(element, "minlength"),
		max_length: lengthOf(element, "maxlength"),
		pattern: attributeText(element, "pattern"),
		value: initialValue(element, role),
		...isLocked(element) && { locked: true },
		options: optionsOf$1(element)
	};
}
const TYPES_BY_ROLE = new Map([
	["checkbox", "checkbox"],
	["switch", "checkbox"],
	["radio", "radio"],
	["slider", "range"]
]);
function typeOfField(element, role) {
	if (element.tag === "input") return typeOfInput(element);
	if (element.native === void 0) return element.tag;
	return attributeText(element, "type") ?? TYPES_BY_ROLE.get(role) ?? "text";
}
function isLocked(element) {
	return mayHave(element, "disabled") || mayHave(element, "readonly");
}
function lengthOf(element, attribute) {
	const text = attributeText(element, attribute);
	const length = text === null ? NaN : Number(text);
	return Number.isInteger(length) ? length : null;
}
function initialValue(element, role) {
	if (role === "checkbox" || role === "radio" || role === "switch") return isOn(element, "checked") ? "on" : null;
	const value = element.attributes.get("value");
	return value?.presence === "yes" ? knownText$1(value.content) : null;
}
function optionsOf$1(element) {
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
// src/analysis/dialects/html/attributes.ts
function attributesIn$1({ attributes }, changes, evaluator) {
	if (changes.size === 0) return attributes;
	const now = new Map(attributes);
	for (const [name, value] of changes) {
		if (name.startsWith("#") || eventOf(name) !== null) continue;
		const changed = attributeOf(name, value, evaluator);
		if (changed === null) now.delete(name);
		else now.set(name, changed);
	}
	return now;
}
// src/analysis/script/listeners.ts
function listenerOf(value, evaluator) {
	if (value.kind !== "function" && value.kind !== "native") return null;
	return {
		kind: "callback",
		run(event) {
			evaluator.call(value, [eventValue(event)], nodeOf$1(event.current ?? event.target));
		}
	};
}
function listenersOfNode(key, changes, evaluator) {
	const listeners = new Map();
	for (const type of EVENT_TYPES) {
		const own = ownListenerOf(changes.get(ownListener(type)), evaluator);
		const added = changes.get(addedListeners(type));
		const found = (added?.kind === "array" ? added.items : []).flatMap((item) => item.kind === "object" ? addedListener(item, {
			key,
			type,
			evaluator
		}) ?? [] : []);
		const all = own === null ? found : [own, ...found];
		if (all.length > 0) listeners.set(type, all);
	}
	return listeners;
}
function ownListenerOf(value, evaluator) {
	if (value?.kind !== "function" && value?.kind !== "native") return null;
	return {
		kind: "callback",
		run(event) {
			const node = nodeOf$1(event.current ?? event.target);
			const given = evaluator.call(value, [eventValue(event)], node);
			if (given.kind === "literal" && given.value === false && event.flow !== void 0) event.flow.isPrevented = true;
		}
	};
}
function addedListener(item, { key, type, evaluator }) {
	const listener = listenerOf(handlerOf$1(item.properties.get("listener")), evaluator);
	if (listener?.kind !== "callback") return listener;
	const entry = nodeState(key, addedListeners(type));
	const run = (event) => {
		if (isOnce(item)) removeListener(item, entry, evaluator);
		listener.run(event);
	};
	return {
		...listener,
		run,
		isCapturing: isCapturing$1(item)
	};
}
function handlerOf$1(listener) {
	if (listener?.kind !== "object") return listener ?? UNDEFINED;
	return listener.properties.get("handleEvent") ?? UNDEFINED;
}
function nodeOf$1(key) {
	return {
		kind: "dom",
		key
	};
}
function eventValue({ target, key: pressed, current, type, flow }) {
	const nothing = native("nothing", () => UNDEFINED);
	const code = literal(pressed === "Enter" ? 13 : 0);
	const change = (name, doIt) => native(name, () => {
		if (flow !== void 0) doIt(flow);
		return UNDEFINED;
	});
	const at = current ?? target;
	return objectOf([
		["type", type === void 0 ? UNKNOWN$1 : literal(type)],
		["target", nodeOf$1(target)],
		["currentTarget", nodeOf$1(at)],
		["key", literal(pressed)],
		["code", literal(pressed)],
		["which", code],
		["keyCode", code],
		["shiftKey", literal(false)],
		["preventDefault", change("preventDefault", (one) => one.isPrevented = true)],
		["stopPropagation", change("stopPropagation", (one) => one.stoppedAt ??= at)],
		["stopImmediatePropagation", change("stopImmediatePropagation", (one) => {
			one.stoppedAt ??= at;
			one.isStoppedAtOnce = true;
		})],
		["persist", nothing]
	], true);
}
// src/analysis/dialects/html/default-actions.ts
const NONE$4 = new Map();
function defaultActions(node, around) {
	if (node.tag === "form") return around.isFollowed ? submitted$1(node, around) : NONE$4;
	if (node.tag === "summary") return opensDetails(around);
	if (attributeText(node, "type")?.toLowerCase() === "reset") return resets(node, around);
	const target = attributeText(node, "popovertarget");
	return target === null ? NONE$4 : togglesPopover(target, node, around);
}
function submitted$1(form, around) {
	const { evaluator, route } = around;
	const method = (attributeText(form, "method") ?? "get").toLowerCase();
	if (method === "dialog") return closesDialog(form, around);
	const action = form.attributes.has("action") ? attributeText(form, "action") : route;
	if (action === null || method !== "get" || isElsewhere$2(form)) return NONE$4;
	return byDefault("submit", () => evaluator.session.event.navigations.push(literal(action)));
}
function closesDialog(form, { evaluator, tree }) {
	let dialog = tree.parent(form.key);
	while (dialog !== null && tree.tag(dialog) !== "dialog") dialog = tree.parent(dialog);
	if (dialog === null) return NONE$4;
	const entry = nodeState(dialog, "open");
	return byDefault("submit", () => evaluator.session.store.set(entry, literal(null)));
}
function isElsewhere$2(form) {
	return /^_blank$/iu.test(attributeText(form, "target") ?? "");
}
function opensDetails(around) {
	const { within, evaluator } = around;
	if (within?.tag !== "details") return NONE$4;
	const next = literal(within.attributes.has("open") ? null : "");
	const entry = nodeState(within.key, "open");
	return byDefault("click", () => evaluator.session.store.set(entry, next));
}
function resets(button, { evaluator, tree, base, store }) {
	const form = formAround$1(button, tree);
	if (form === null || button.tag !== "button" && button.tag !== "input") return NONE$4;
	return byDefault("click", () => {
		for (const key of elementsBelow({
			base,
			store
		}, form)) if (FIELDS.has(tree.tag(key)) && tree.attribute(key, "value") === null) evaluator.session.event.cleared.add(key);
	});
}
const FIELDS = new Set([
	"input",
	"textarea",
	"select"
]);
function formAround$1({ key }, tree) {
	let at = tree.parent(key);
	while (at !== null && tree.tag(at) !== "form") at = tree.parent(at);
	return at;
}
function togglesPopover(id, button, around) {
	const { base, tree, evaluator } = around;
	const found = base.withId(id);
	if (found === null) return NONE$4;
	const action = attributeText(button, "popovertargetaction") ?? "toggle";
	const isOpen = tree.attribute(found, POPOVER_OPEN);
	const opens = action === "show" || action === "toggle" && isOpen === null;
	return byDefault("click", () => evaluator.session.store.set(nodeState(found, POPOVER_OPEN), literal(opens ? "" : null)));
}
function byDefault(type, run) {
	return new Map([[type, [{
		kind: "callback",
		isDefault: true,
		run
	}]]]);
}
// src/analysis/dialects/html/node-listeners.ts
const NOTHING$5 = new Map();
function listenersIn(node, changes, around) {
	const parts = [
		changes.size === 0 ? NO_LISTENERS : listenersOfNode(node.key, changes, around.evaluator),
		around.within === null ? listenersOfDocument(around) : NO_LISTENERS,
		defaultActions(node, around)
	].filter(({ size }) => size > 0);
	return parts.length < 2 ? parts[0] ?? NO_LISTENERS : joined$4(parts);
}
const NO_LISTENERS = new Map();
function listenersOfDocument({ changes, evaluator }) {
	const found = listenersOfNode(DOCUMENT$1, changes.get("#document") ?? NOTHING$5, evaluator);
	return new Map([...found].map(([type, all]) => [type, all.map(atDocument)]));
}
function atDocument(listener) {
	return listener.kind === "callback" ? {
		...listener,
		at: DOCUMENT$1
	} : listener;
}
function joined$4(parts) {
	const all = new Map();
	for (const part of parts) for (const [type, listeners] of part) all.set(type, [...all.get(type) ?? [], ...listeners]);
	return all;
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
	return visibilityOfClasses(onlyText(attributes.get("class")));
}
function onlyText(given) {
	const [only, ...others] = given?.content.alternatives ?? [];
	return only === void 0 || others.length > 0 ? "" : writeParts(only);
}
function isHiddenByStyle(style) {
	const text = style.replaceAll(" ", "").toLowerCase();
	if (text.includes("display:none") || text.includes("visibility:hidden")) return true;
	return text.includes("overflow:hidden") && /(?:^|;)(?:max-?)?(?:height|width):0(?:px)?(?:;|$)/u.test(text);
}
function isClosedByBootstrap(classes) {
	if (classes.some((name) => [
		"show",
		"in",
		"active",
		"open"
	].includes(name))) return false;
	const closed = [
		"dropdown-menu",
		"collapse",
		"tab-pane",
		"navbar-toggle",
		"navbar-toggler"
	];
	if (classes.includes("modal") && classes.includes("fade")) return true;
	return closed.some((name) => classes.includes(name)) && !classes.includes("navbar-collapse");
}
const visibilityOfClasses = remembered$1((list) => {
	const classes = list.split(/\s+/u);
	if (classes.some((name) => HIDDEN_WIDE.test(name))) return "no";
	if (isClosedByBootstrap(classes)) return "no";
	if (!classes.some((name) => HIDDEN.has(name))) return "yes";
	if (classes.some((name) => SHOWN_WIDE.test(name))) return "yes";
	return classes.some((name) => /:(?:block|flex|grid|inline)/u.test(name)) ? "maybe" : "no";
});
// src/analysis/dialects/html/presence.ts
function ownPresence(node, changes, around) {
	const shown = weaker(byHtml(node, changes, around), byStyle(node, changes, around));
	return isDoubtful(node, around) || changes.has(STATE.doubtful) ? weaker("maybe", shown) : shown;
}
function isDoubtful(node, { doubtful }) {
	return [
		...classesOf(node),
		attributeText(node, "id") ?? "",
		`<${node.tag}>`
	].some((name) => doubtful.has(name));
}
function byHtml(node, changes, around) {
	if (node.tag === "dialog") return presenceOf$2(node, "open");
	if (node.attributes.has("popover")) return changes.get("#popover") === void 0 ? "no" : switched(changes.get(POPOVER_OPEN));
	const { within } = around;
	if (within?.tag !== "details" || isSummary(node, within.key, around)) return "yes";
	return presenceOf$2(within, "open");
}
function isSummary(node, details, { tree }) {
	return tree.children(details).find((key) => tree.tag(key) === "summary") === node.key;
}
function presenceOf$2({ attributes }, name) {
	return attributes.get(name)?.presence ?? "no";
}
function switched(value) {
	if (value?.kind !== "literal") return "maybe";
	return value.value === null || value.value === false ? "no" : "yes";
}
function byStyle(node, changes, around) {
	const important = around.styles.importantPresenceOf(node, around.tree);
	if (important !== null) return important;
	const sheet = around.styles.presenceOf(node, around.tree) ?? visibilityOf(node.attributes);
	const written = declarationsOf$1(attributeText(node, "style") ?? "");
	const display = textsOf$1("display", written, changes);
	const isDisplaySet = display.every((text) => text !== "");
	const visibility = textsOf$1("visibility", written, changes);
	return weaker(inlinePresence(display, sheet), inlinePresence(visibility, isDisplaySet ? "yes" : sheet));
}
function textsOf$1(property, written, changes) {
	const changed = changes.get(styleProperty(property));
	return changed === void 0 ? [written.get(property) ?? ""] : possible(changed).map(textOf$4);
}
function inlinePresence(texts, sheet) {
	const found = texts.map((text) => {
		if (text === null) return "maybe";
		if (text === "") return sheet;
		return /^(?:none|hidden|collapse)\b/u.test(text) ? "no" : "yes";
	});
	const [first = sheet] = found;
	return found.every((one) => one === first) ? first : "maybe";
}
function textOf$4(value) {
	if (value.kind === "literal" && (value.value === null || value.value === void 0)) return "";
	return stringOf(value);
}
// src/analysis/dialects/html/styles/media.ts
const WINDOW = {
	width: 1280,
	height: 720
};
const PIXELS_OF_EM = 16;
const FEATURES = new Map([
	["orientation", "landscape"],
	["prefers-color-scheme", "light"],
	["prefers-reduced-motion", "no-preference"],
	["hover", "hover"],
	["any-hover", "hover"],
	["pointer", "fine"],
	["any-pointer", "fine"]
]);
function mediaHolds(query) {
	return anyOf(query.toLowerCase().split(","), (part) => partHolds(part.trim()));
}
function partHolds(part) {
	const isNegated = part.startsWith("not ");
	const holds = allOf(part.replace(/^(?:not|only)\s+/u, "").split(/\s+and\s+/u), (condition) => conditionHolds(condition.trim()));
	return isNegated ? not(holds) : holds;
}
function conditionHolds(condition) {
	if (condition === "screen" || condition === "all" || condition === "") return true;
	if (/^(?:print|speech|tty|tv)$/u.test(condition)) return false;
	const inner = /^\((.*)\)$/u.exec(condition)?.[1]?.trim();
	if (inner === void 0) return null;
	const [, bound, side, length] = /^(min|max)-(width|height)\s*:\s*(.+)$/u.exec(inner) ?? [];
	if (bound !== void 0) return boundHolds(bound === "min" ? ">=" : "<=", sizeOf(side), length);
	return rangeHolds(inner) ?? featureHolds(inner);
}
function boundHolds(operator, size, length) {
	const pixels = pixelsOf(length ?? "");
	if (pixels === null) return null;
	switch (operator) {
		case ">=": return size >= pixels;
		case "<=": return size <= pixels;
		case ">": return size > pixels;
		default: return size < pixels;
	}
}
const MIRRORED = new Map([
	[">=", "<="],
	["<=", ">="],
	[">", "<"],
	["<", ">"]
]);
function rangeHolds(text) {
	const [, left, before = "", side, after = "", right] = /^(?:([\d.]+\w*)\s*([<>]=?)\s*)?(width|height)(?:\s*([<>]=?)\s*([\d.]+\w*))?$/u.exec(text) ?? [];
	if (side === void 0) return null;
	const size = sizeOf(side);
	return allOf([left === void 0 ? true : boundHolds(MIRRORED.get(before) ?? before, size, left), right === void 0 ? true : boundHolds(after, size, right)], (holds) => holds);
}
function featureHolds(text) {
	const [name = "", value] = text.split(":").map((part) => part.trim());
	const known = FEATURES.get(name);
	if (known === void 0) return null;
	return value === void 0 ? true : value === known;
}
function sizeOf(side) {
	return side === "height" ? WINDOW.height : WINDOW.width;
}
function pixelsOf(length) {
	const [, number, unit] = /^([\d.]+)(px|em|rem)?$/u.exec(length.trim()) ?? [];
	if (number === void 0) return null;
	return Number(number) * (unit === "em" || unit === "rem" ? PIXELS_OF_EM : 1);
}
// src/analysis/dialects/html/styles/styles.ts
const NO_STYLES = {
	presenceOf: () => null,
	importantPresenceOf: () => null,
	dependsOnOthers: () => false
};
const SHOWING = new Set([
	"display",
	"visibility",
	"z-index"
]);
function createStyles(rules, noteSelector) {
	const byHint = new Map();
	for (const rule of rules.flatMap((one, order) => showingRules(one, order, noteSelector))) {
		const hint = rule.selector.compounds.at(-1)?.hint ?? null;
		const others = byHint.get(hint);
		if (others === void 0) byHint.set(hint, [rule]);
		else others.push(rule);
	}
	if (byHint.size === 0) return NO_STYLES;
	const candidates = (node) => hintsOf(node).flatMap((hint) => byHint.get(hint) ?? []);
	return {
		presenceOf: (node, tree) => presenceBy(candidates(node), node.key, tree),
		importantPresenceOf(node, tree) {
			const important = candidates(node).filter(({ declaration }) => declaration.isImportant);
			return important.length === 0 ? null : presenceBy(important, node.key, tree);
		},
		dependsOnOthers: (node) => candidates(node).some(({ selector }) => selector.compounds.length > 1 || selector.isRelative)
	};
}
function hintsOf(node) {
	const id = attributeText(node, "id");
	const classes = classesOf(node).map((name) => `.${name}`);
	return [
		null,
		`<${node.tag.toLowerCase()}>`,
		...classes,
		...id === null ? [] : [`#${id}`]
	];
}
function showingRules({ selector, declarations, media }, order, noteSelector) {
	const showing = declarations.filter(({ property }) => SHOWING.has(property));
	const holds = showing.length === 0 ? false : allOf(media, mediaHolds);
	if (holds === false || selector.includes("::")) return [];
	const selectors = parseSelectors(selector);
	if (selectors === null) noteSelector(selector);
	return (selectors ?? []).flatMap((one) => showing.map((declaration) => ({
		selector: one,
		declaration,
		media: holds,
		order
	})));
}
function presenceBy(rules, key, tree) {
	const known = [...SHOWING].map((property) => {
		return winner(rules.filter(({ declaration }) => declaration.property === property).toSorted(compareRules), key, tree);
	}).filter((one) => one !== null);
	return known.length === 0 ? null : known.reduce((one, other) => weaker(one, other));
}
function winner(sorted, key, tree) {
	const possible = new Set();
	for (const { selector, declaration, media } of sorted) {
		const match = allOf([matchesAny([selector], key, tree), media], (one) => one);
		if (match === false) continue;
		possible.add(presenceIn$1(declaration));
		if (match === true) return possible.size === 1 ? [...possible][0] ?? null : "maybe";
	}
	return [...possible].some((presence) => presence !== "yes") ? "maybe" : null;
}
function presenceIn$1({ property, value }) {
	if (property === "z-index") return value.startsWith("-") ? "maybe" : "yes";
	return /^(?:none|hidden|collapse)\b/u.test(value) ? "no" : "yes";
}
function compareRules(one, other) {
	return Number(other.declaration.isImportant) - Number(one.declaration.isImportant) || compareSpecificity(other.selector.specificity, one.selector.specificity) || other.order - one.order;
}
// src/analysis/dialects/html/stateful-tree.ts
const NOTHING$4 = new Map();
const NONE$3 = new Set();
const UNSETTLED = {
	doubtful: new Set(),
	styles: NO_STYLES,
	isFollowed: false
};
function createStatefulTree(nodes, route, evaluator) {
	const base = baseNodesOf(nodes);
	let hiding = UNSETTLED;
	let first = null;
	const show = (store) => {
		const changes = first === null ? new Map() : nodeChanges(store);
		const at = {
			base,
			store
		};
		const touched = withParents(changes.keys(), at);
		const styled = first === null || touched.size === 0 ? NONE$3 : first.styled;
		const unchanged = first === null ? new Map() : first.nodes;
		const look = {
			...hiding,
			...at,
			evaluator,
			route,
			changes,
			touched,
			styled,
			unchanged
		};
		const tree = selectorTree(at);
		return childrenIn(DOCUMENT$1, {
			...look,
			tree,
			within: null,
			disabledBy: null,
			presence: "yes",
			isRepeated: false
		});
	};
	return {
		settle(found) {
			hiding = found;
			first = null;
		},
		inState(store) {
			first ??= firstLook(show(new Store()), hiding.styles, base);
			return show(store);
		}
	};
}
function firstLook(nodes, styles, base) {
	const found = new Map();
	const styled = new Set();
	const visit = (node, around) => {
		if (node.kind === "text") return;
		found.set(node.key, {
			node,
			presence: around?.presence ?? "yes"
		});
		if (around?.tag === "details" || styles.dependsOnOthers(node)) styled.add(node.key);
		for (const child of node.children) visit(child, node);
	};
	for (const node of nodes) visit(node, null);
	return {
		nodes: found,
		styled: withParents(styled, {
			base,
			store: new Store()
		})
	};
}
function withParents(keys, at) {
	const all = new Set();
	for (const key of keys) for (let node = key; node !== null && !all.has(node); node = parentOf$1(at, node)) all.add(node);
	return all;
}
function childrenIn(key, inside) {
	const { base, changes } = inside;
	const changed = changes.get(key)?.get(STATE.children);
	if (changed?.kind !== "array") {
		const node = base.node(key);
		return (key === "#document" ? base.roots : node?.kind === "element" ? node.children : []).flatMap((child) => nodeIn(child, inside));
	}
	return changed.items.flatMap((child, index) => child.kind === "dom" ? nodeIn(base.node(child.key) ?? madeNode(child.key, inside), inside) : [textIn(child, `${key}"${index}`, inside)]);
}
function nodeIn(node, around) {
	if (node.kind === "text") return [{
		...node,
		presence: around.presence
	}];
	if (node.tag === "template") return [];
	const { key } = node;
	const known = around.unchanged.get(key);
	const isAsBefore = known?.presence === around.presence && !around.isRepeated;
	const isTouched = around.touched.has(key);
	if (isAsBefore && !isTouched && !around.styled.has(key)) return [known.node];
	const now = elementIn$1(node, around);
	return [isAsBefore && !isTouched && isSame$2(now, known.node) ? known.node : now];
}
function isSame$2(one, other) {
	return one.own === other.own && one.children.length === other.children.length && one.children.every((child, index) => {
		const before = other.children[index];
		return child === before || child.kind === "text" && before?.kind === "text";
	});
}
function elementIn$1(node, around) {
	const changes = around.changes.get(node.key) ?? NOTHING$4;
	const written = attributesIn$1(node, changes, around.evaluator);
	const now = {
		...node,
		attributes: withFieldset(node, written, around)
	};
	const own = ownPresence(now, changes, around);
	const presence = weaker(around.presence, own);
	const isRepeated = around.isRepeated || changes.has(STATE.repeated);
	return {
		...now,
		listeners: listenersIn(now, changes, around),
		own,
		presence,
		repeated: isRepeated,
		children: childrenIn(node.key, {
			...around,
			within: now,
			disabledBy: disabledInside(now, around),
			presence,
			isRepeated
		})
	};
}
const CONTROLS$1 = new Set([
	"button",
	"input",
	"select",
	"textarea"
]);
function withFieldset({ tag }, attributes, { disabledBy }) {
	if (disabledBy === null || !CONTROLS$1.has(tag) || attributes.has("disabled")) return attributes;
	return new Map([...attributes, ["disabled", disabledBy]]);
}
function disabledInside({ tag, attributes }, { disabledBy, within }) {
	if (tag === "fieldset") return attributes.get("disabled") ?? disabledBy;
	return tag === "legend" && within?.tag === "fieldset" ? null : disabledBy;
}
function textIn(value, key, { base, presence }) {
	const { path, line } = base.node(key.split("\"")[0] ?? "") ?? {
		path: "",
		line: 1
	};
	return {
		kind: "text",
		content: contentOf$2(value),
		presence,
		own: "yes",
		key,
		path,
		line
	};
}
function madeNode(key, { changes }) {
	const made = changes.get(key) ?? NOTHING$4;
	const line = made.get(STATE.line);
	return {
		kind: "element",
		tag: stringOf(made.get(STATE.tag)) ?? "div",
		isComponent: false,
		attributes: new Map(),
		listeners: new Map(),
		children: [],
		presence: "yes",
		own: "yes",
		repeated: false,
		key,
		path: stringOf(made.get(STATE.path)) ?? "",
		line: line?.kind === "literal" ? Number(line.value) : 1,
		madeAt: stringOf(made.get(STATE.madeAt)) ?? key
	};
}
// src/analysis/dialects/html/document.ts
const SILENT = new Set([
	"head",
	"style",
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
		handlers: elements.flatMap((element) => handlersOf(element, path)),
		styles: elements.flatMap((element) => sheetOf(element))
	};
}
function nodeOf(node, path) {
	const { line } = node;
	if (node.kind === "text") {
		const key = `${keyOf$2(node, path)}"`;
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
	if (SILENT.has(node.tag)) return [];
	const element = elementOf$1(node, path);
	return [node.tag === "template" ? templateOf(element) : element];
}
function templateOf(template) {
	const { key, children } = template;
	const content = {
		...template,
		tag: FRAGMENT,
		attributes: new Map(),
		key: `${key}#`,
		children
	};
	return {
		...template,
		children: [content]
	};
}
function sheetOf(element) {
	if (element.tag === "style") return [{
		address: null,
		code: markupText(element)
	}];
	const { attributes } = element;
	const isSheet = element.tag === "link" && /stylesheet/iu.test(attributes.get("rel") ?? "");
	const address = attributes.get("href") ?? null;
	return isSheet && address !== null ? [{
		address,
		code: ""
	}] : [];
}
function elementOf$1(node, path) {
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
		key: keyOf$2(node, path),
		path,
		line: node.line
	};
}
function keyOf$2({ start }, path) {
	return `${path}/${start}`;
}
function scriptOf(script) {
	return {
		address: script.attributes.get("src") ?? null,
		code: markupText(script),
		line: script.line,
		isModule: script.attributes.get("type") === "module",
		type: script.attributes.get("type") ?? ""
	};
}
function handlersOf(element, path) {
	return [...element.attributes].flatMap(([name, code]) => {
		const event = eventOf(name);
		return event === null ? [] : [{
			key: keyOf$2(element, path),
			event,
			code
		}];
	});
}
// src/analysis/dialects/html/note-unfollowed.ts
const FRAMES = new Set([
	"iframe",
	"frame",
	"embed",
	"object"
]);
function noteUnfollowed(nodes, page) {
	for (const { element } of elementsOf(nodes)) {
		const gap = frameGap(element) ?? formGap(element, page);
		if (gap !== null) page.evaluator.project.gaps.note({
			...gap,
			source: {
				path: element.path,
				line: element.line
			}
		});
	}
}
function frameGap(element) {
	if (!FRAMES.has(element.tag)) return null;
	const name = attributeText(element, "title") ?? attributeText(element, "src") ?? "";
	return {
		kind: "page",
		what: `what is in the ${element.tag}${name === "" ? "" : ` "${name}"`}`,
		why: "a page within a page is not followed",
		help: "a test of it that is written by hand, with a locator of the frame"
	};
}
function formGap(form, page) {
	if (form.tag !== "form" || form.listeners.has("submit") || !page.isFollowed) return null;
	const method = (attributeText(form, "method") ?? "get").toUpperCase();
	return {
		kind: "handler",
		what: `what sending the form to ${attributeText(form, "action") ?? page.route} by ${method} does`,
		why: method === "POST" ? "only the server knows where it leads" : "what it leads to is not followed",
		help: "a test of it that is written by hand"
	};
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
	return cutText("sheetText", sheet).split("}").flatMap((chunk) => hiddenNames$1(chunk));
}
function hiddenNames$1(chunk) {
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
// src/analysis/dialects/html/addresses.ts
function isElsewhere$1(address) {
	return /^[a-z]+:|^\/\//iu.test(address);
}
function addressedFile(page, address, { files }) {
	const clean = address.split(/[?#]/u, 1)[0] ?? "";
	const existing = (path) => files.has(path) ? path : null;
	if (!clean.startsWith("/")) return existing(joinPath(folderOf(page), clean));
	for (let folder = folderOf(page);; folder = folderOf(folder)) {
		const found = existing(joinPath(folder, clean));
		if (found !== null || folder === "") return found;
	}
}
// src/analysis/source/languages/css.ts
const WITHOUT_SELECTORS = /^@(?:-\w+-)?(?:keyframes|font-face|page|property|counter-style|font-feature-values)\b/iu;
function parseCss(text) {
	const rules = [];
	const clean = text.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/gu, " ");
	const imports = [...clean.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/giu)];
	readBlock(clean, {
		selector: "",
		media: []
	}, rules);
	return {
		rules,
		imports: imports.map(([, address = ""]) => address)
	};
}
function readBlock(text, inside, rules) {
	const declarations = [];
	const at = rules.length;
	let rest = text;
	while (rest.trim() !== "") {
		const end = endOfStatement(rest);
		const head = rest.slice(0, end).trim();
		if (rest[end] === "{") {
			const close = closing(rest, end);
			readRule(head, rest.slice(end + 1, close), inside, rules);
			rest = rest.slice(close + 1);
			continue;
		}
		const declaration = declarationOf(head);
		if (declaration !== null) declarations.push(declaration);
		rest = rest.slice(end + 1);
	}
	const { selector, media } = inside;
	if (selector !== "" && declarations.length > 0) rules.splice(at, 0, {
		selector,
		declarations,
		media
	});
}
function readRule(head, body, inside, rules) {
	if (WITHOUT_SELECTORS.test(head)) return;
	const [, condition] = /^@media\s*([\s\S]*)$/iu.exec(head) ?? [];
	if (condition !== void 0) readBlock(body, {
		...inside,
		media: [...inside.media, condition]
	}, rules);
	else if (head.startsWith("@")) readBlock(body, inside, rules);
	else readBlock(body, {
		...inside,
		selector: nested(head, inside.selector)
	}, rules);
}
function nested(selector, around) {
	if (around === "") return selector;
	const parent = `:is(${around})`;
	return selector.includes("&") ? selector.replaceAll("&", parent) : `${parent} ${selector}`;
}
function endOfStatement(text) {
	let depth = 0;
	let quote = "";
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at] ?? "";
		if (quote !== "") quote = sign === quote ? "" : quote;
		else if (sign === "\"" || sign === "'") quote = sign;
		else if (sign === "(") depth += 1;
		else if (sign === ")") depth -= 1;
		else if (depth <= 0 && (sign === "{" || sign === ";" || sign === "}")) return at;
	}
	return text.length;
}
function closing(text, open) {
	let depth = 0;
	let quote = "";
	for (let at = open; at < text.length; at += 1) {
		const sign = text[at] ?? "";
		if (quote !== "") quote = sign === quote ? "" : quote;
		else if (sign === "\"" || sign === "'") quote = sign;
		else if (sign === "{") depth += 1;
		else if (sign === "}") depth -= 1;
		if (depth === 0) return at;
	}
	return text.length;
}
function declarationOf(text) {
	const colon = text.indexOf(":");
	if (colon === -1 || text.startsWith("@")) return null;
	const written = text.slice(colon + 1).trim().toLowerCase();
	const value = written.replace(/\s*!\s*important$/u, "");
	return {
		property: text.slice(0, colon).trim().toLowerCase(),
		value,
		isImportant: value !== written
	};
}
// src/analysis/dialects/html/styles/sheets.ts
function sheetsOf(path, { styles }, project) {
	const rules = [];
	let areWhole = styles.length > 0;
	for (const { address, code } of cutTo("pageSheets", styles)) if (address === null) rules.push(...readSheet(path, code, {
		project,
		seen: []
	}));
	else if (!isElsewhere$1(address)) {
		const file = addressedFile(path, address, project);
		if (file === null) areWhole = false;
		else rules.push(...readFile$1(file, {
			project,
			seen: []
		}));
	}
	return {
		rules,
		areWhole
	};
}
function readFile$1(file, { project, seen }) {
	if (seen.includes(file)) return [];
	return readSheet(file, project.files.get(file) ?? "", {
		project,
		seen: [...seen, file]
	});
}
function readSheet(path, text, reading) {
	const { files, gaps } = reading.project;
	const { rules, imports } = noteLimitsIn(path, gaps, () => parseCss(cutText("sheetText", text)));
	return [...imports.flatMap((address) => {
		const file = joinPath(folderOf(path), address);
		return files.has(file) ? readFile$1(file, reading) : [];
	}), ...rules];
}
// src/analysis/dialects/html/shell.ts
function shellTitle({ files, gaps }) {
	const paths = [...files.keys()].filter((path) => /(?:^|\/)index\.html$/u.test(path));
	for (const path of paths.toSorted(compareText)) {
		const { title } = noteLimitsIn(path, gaps, () => readDocument(path, files.get(path) ?? ""));
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
	const names = { scripts: [] };
	const ready = [];
	const compile = (code) => compiled(code, names, page);
	const dom = pageDom({
		nodes: document.nodes,
		isWhole: true,
		compile,
		note: (gap) => evaluator.note(gap),
		onReady: (listener) => ready.push(listener)
	});
	const start = () => {
		evaluator.session = createSession("event", store, {
			dom,
			maxSteps: STEPS_OF_SCRIPT,
			isOnce: true
		});
	};
	for (const { key, event, code } of document.handlers) {
		const listener = compile(code);
		if (listener !== null) store.set(nodeState(key, ownListener(event)), listener);
	}
	const texts = [];
	let isFollowed = true;
	let isWhole = true;
	for (const script of cutTo("pageScripts", document.scripts)) {
		if (!isCode(script)) continue;
		const code = codeOf(page, script);
		isWhole = isWhole && (code !== null || script.address === null);
		if (code === null) continue;
		start();
		texts.push(code.text);
		isFollowed = follow(code, names, evaluator) && isFollowed;
	}
	for (const listener of ready) {
		start();
		isFollowed = followReady(listener, page) && isFollowed;
	}
	evaluator.session.at = null;
	return {
		...hidingOf(page, {
			texts,
			isFollowed,
			isWhole
		}),
		compile
	};
}
function isCode({ type }) {
	return type === "" || type === "module" || /javascript|ecmascript|babel/iu.test(type);
}
function followReady(listener, { path, evaluator }) {
	try {
		evaluator.call(listener, [UNKNOWN$1]);
		return !evaluator.session.event.dependsOnOutside;
	} catch (error) {
		noteScript("what waits for the page", messageOf(error), {
			path,
			evaluator
		});
		return false;
	}
}
function hidingOf(page, { texts, isFollowed, isWhole }) {
	const { project } = page.evaluator;
	const sheets = sheetsOf(page.path, page.document, project);
	const isMade = isBundled(page);
	const byStyle = (isMade || !sheets.areWhole ? sheetsAround(page) : []).flatMap((sheet) => namesHiddenByStyle(sheet));
	const styles = createStyles(sheets.rules, (selector) => noteRule(selector, page));
	const isKnown = isFollowed && (texts.length > 0 || !isMade);
	const byScript = (isKnown ? [] : [...texts, ...scriptsAround(page)]).flatMap((text) => doubtfulNames(text));
	return {
		doubtful: new Set([...byStyle, ...byScript]),
		styles,
		isFollowed: isKnown && isWhole
	};
}
function noteRule(selector, { path, evaluator }) {
	evaluator.project.gaps.note({
		kind: "script",
		what: `what the style rule "${selector}" shows or hides`,
		why: "its selector says something that is not followed",
		help: "tests of what is shown by it that are written by hand",
		source: {
			path,
			line: 1
		}
	});
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
		const script = parsed$1(code, evaluator);
		if (script === null) return false;
		const scope = code.isModule ? evaluator.moduleScope(script) : moduleScope(script, evaluator.walk, names);
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
function parsed$1({ path, text, isFile, line }, { project }) {
	return isFile ? project.module(path) : readModule(path, parseScript(`${path}.js`, text, line));
}
function compiled(code, names, { path, evaluator }) {
	try {
		const program = parseScript(`${path}.js`, `(function (event) {${code}\n})`);
		const [statement] = program.body;
		if (statement?.type !== "ExpressionStatement") return null;
		const scope = moduleScope(readModule(path, program), evaluator.walk, names);
		return evaluator.evaluate(statement.expression, scope);
	} catch (error) {
		noteScript("a listener of an element", messageOf(error), {
			path,
			evaluator
		});
		return null;
	}
}
function codeOf({ path, evaluator }, { address, code, isModule, line }) {
	if (address === null) return code.trim() === "" ? null : {
		path,
		text: code,
		isFile: false,
		isModule,
		line
	};
	if (isElsewhere$1(address)) {
		noteScript(`the script ${address}`, "it is not in the repository", {
			path,
			evaluator
		});
		return null;
	}
	const file = addressedFile(path, address, evaluator.project);
	if (file === null) noteScript(`the script ${address}`, "no file that was read is at this address", {
		path,
		evaluator
	});
	return file === null ? null : {
		path: file,
		text: evaluator.project.files.get(file) ?? "",
		isFile: true,
		isModule,
		line: 1
	};
}
// src/analysis/dialects/html/pages.ts
function htmlPages(input) {
	const { project, before } = input;
	const paths = [...project.files.keys()].filter((path) => /\.(?:x?html|htm)$/u.test(path) && !project.isTest(path)).toSorted(compareText);
	const whole = paths.filter((path) => isWhole(path, project.files.get(path) ?? ""));
	for (const path of paths) if (!whole.includes(path)) notePiece(path, project);
	const documents = whole.map((path) => ({
		path,
		document: noteLimitsIn(path, project.gaps, () => readDocument(path, project.files.get(path) ?? ""))
	}));
	const written = documents.filter(({ path, document }) => {
		if (isShell(path, before.mounts, project)) return false;
		if (isTemplate(document)) noteTemplate(path, project);
		return !isTemplate(document);
	});
	const root = rootFolder(paths);
	const clean = usesCleanLinks(documents.map(({ document }) => document));
	return written.flatMap(({ path, document }) => {
		const page = htmlPage(path, document, {
			...input,
			route: routeOf$3(path, root, clean)
		});
		return hasContent(document) || isFilled(page, document) ? [page] : [];
	});
}
function isWhole(path, text) {
	if (/<html\b|<body\b|<!doctype|<head\b/iu.test(text)) return true;
	return /^\s*(?:<meta\b[^>]*>\s*)*<title\b/iu.test(text) || /(?:^|\/)index\.x?html?$/u.test(path);
}
function notePiece(path, { gaps }) {
	gaps.note({
		kind: "template",
		what: "files of HTML that are pieces of pages",
		why: "they are no documents by themselves, and nothing that is followed says where they are shown",
		help: "tests of the pages that show them",
		source: {
			path,
			line: 1
		}
	});
}
const TEMPLATE_ATTRIBUTE = /^(?:ng-|data-ng-|v-|x-|data-bind|th:|\*ng|\[|\(|:|@)/u;
const FILLED_IN = /\{\{|<%|\{%|\{#|<\?(?:php|=)/u;
function isTemplate({ nodes }) {
	return elementsOf(nodes).some(({ element }) => {
		const attributes = [...element.attributes];
		if (attributes.some(([name]) => TEMPLATE_ATTRIBUTE.test(name))) return true;
		const texts = element.children.flatMap((child) => child.kind === "text" ? child.content : []);
		return [...attributes.map(([, { content }]) => content), ...texts].some((content) => FILLED_IN.test(knownText$1(content) ?? ""));
	});
}
function noteTemplate(path, { gaps }) {
	gaps.note({
		kind: "template",
		what: `the page ${path}`,
		why: "it is a template of a framework or a server that is not followed",
		help: "tests of it that are written by hand",
		source: {
			path,
			line: 1
		}
	});
}
const CONTENT$1 = new Set("button checkbox combobox figure heading img link listbox radio searchbox slider spinbutton switch textbox".split(" "));
const WITH_TEXT = new Set("blockquote caption dd dt figcaption li p pre summary td th".split(" "));
function hasContent({ nodes }) {
	return elementsOf(nodes).some(({ element, around }) => {
		if (around.some(({ tag }) => tag === "template")) return false;
		const isText = WITH_TEXT.has(element.tag) && /\S/u.test(wordingIn(element).texts[0] ?? "");
		return CONTENT$1.has(roleOf(element).role ?? "") || isText;
	});
}
function isFilled(page, { scripts }) {
	return scripts.length > 0 && draftsOf(page.open().shown.view.nodes).size > 0;
}
function rootFolder(paths) {
	return paths.filter((path) => /(?:^|\/)index\.html$/u.test(path)).map((path) => folderOf(path)).toSorted((a, b) => a.split("/").length - b.split("/").length || compareText(a, b))[0] ?? "";
}
function usesCleanLinks(documents) {
	const internal = documents.flatMap(({ nodes }) => elementsOf(nodes).flatMap(({ element }) => {
		return attributeText(element, "href") ?? [];
	})).filter((href) => /^\/[\w-]/u.test(href));
	return internal.length > 0 && !internal.some((href) => href.includes(".html"));
}
function routeOf$3(path, root, clean) {
	const route = (root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length) : `/${path}`).replace(/\/index\.html$/u, "/");
	return clean ? route.replace(/\.html$/u, "") : route;
}
const NOT_STARTED = { compile: () => null };
function htmlPage(path, document, { evaluator, route }) {
	const tree = createStatefulTree(document.nodes, route, evaluator);
	let scripts = NOT_STARTED;
	const started = `#started ${path}`;
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
		scripted: {
			nodes: document.nodes,
			isWhole: true,
			compile: (code) => scripts.compile(code)
		},
		look(store) {
			if (!store.has(started)) {
				store.set(started, {
					kind: "literal",
					value: true
				});
				const found = runScripts({
					path,
					document,
					evaluator
				}, store);
				scripts = found;
				tree.settle(found);
				noteUnfollowed(tree.inState(store), {
					...found,
					route,
					evaluator
				});
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
const PAGES$1 = /(?:^|\/)pages\/((?:[^/]+\/)*[^/]+)\.[cm]?[jt]sx?$/u;
const NO_PAGE = /(?:^|\/)_(?:app|document|error|middleware)$|\.(?:test|spec|stories|d)$/u;
function fileRoute$1(path) {
	const app = APP.exec(path);
	if (app !== null) return appRoute(app[1] ?? "", app[2] === "route");
	const pages = PAGES$1.exec(path)?.[1];
	return pages === void 0 ? null : pagesRoute(pages);
}
function routeInApp(path) {
	const found = /^((?:[^/]+\/)*)(page|route)\.[cm]?[jt]sx?$/u.exec(path);
	return found === null ? null : appRoute(found[1] ?? "", found[2] === "route");
}
function routeInPages(path) {
	const page = /^(.+)\.[cm]?[jt]sx?$/u.exec(path)?.[1];
	return page === void 0 ? null : pagesRoute(page);
}
function pagesRoute(pages) {
	if (NO_PAGE.test(pages)) return null;
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
	return elementOf(component, objectOf([], true));
}
function elementOf(type, properties) {
	return {
		kind: "element",
		type,
		properties,
		path: "",
		line: 1,
		column: 0
	};
}
// src/analysis/packages/slot.ts
var Slot = class {
	#initial;
	#areSame;
	constructor(initial, areSame) {
		this.#initial = initial;
		this.#areSame = areSame;
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
	areSame(one, other) {
		if (one === other) return true;
		return one !== void 0 && other !== void 0 && this.#areSame(one, other);
	}
};
// src/analysis/packages/next/segment.ts
const INSIDE = new Slot([], (one, other) => isSameValue(arrayOf(one), arrayOf(other)));
const SEGMENT = elementOf({
	kind: "external",
	module: "next/layout",
	name: "Segment"
}, objectOf([]));
const segment = { render(_, place, renderer) {
	const [next, ...inside] = INSIDE.read(place);
	return next === void 0 ? [] : renderer.render(next, INSIDE.hand(place, inside));
} };
function withSegments(place, segments) {
	return INSIDE.hand(place, segments);
}
// src/analysis/packages/react-router/guards.ts
function guardedBy(given, shown) {
	const { leaves, stays } = leavingOf(given);
	const [first] = leaves;
	if (first === void 0) return shown;
	if (stays === null && leaves.length === 1) return shown === null || isTargetKnown(first.value) ? first.value : variants([first, {
		value: shown,
		presence: first.presence
	}]);
	return variants([...shown === null ? [] : [{
		value: shown,
		presence: "maybe"
	}], ...leaves]);
}
function isTargetKnown(redirect) {
	return stringOf(redirect.kind === "element" ? redirect.properties.properties.get("to") : void 0) !== null;
}
// src/analysis/dialects/react/memory.ts
const KEPT = 4;
const PAGES = 8;
var RenderMemory = class {
	#entries = new Map();
	#turn = 0;
	begin() {
		this.#turn += 1;
		for (const [component, byPath] of this.#entries) {
			for (const [path, { turn }] of byPath) if (turn < this.#turn - PAGES) byPath.delete(path);
			if (byPath.size === 0) this.#entries.delete(component);
		}
	}
	recall(element, place) {
		const entry = this.#entries.get(componentOf(element))?.get(place.path);
		if (entry === void 0) return [];
		entry.turn = this.#turn;
		return entry.rendered.filter((one) => isSamePlace(one.place, place) && isSameElement(one.element, element));
	}
	keep(rendered) {
		const { element, place } = rendered;
		const component = componentOf(element);
		const byPath = this.#entries.get(component) ?? new Map();
		this.#entries.set(component, byPath);
		const others = byPath.get(place.path)?.rendered ?? [];
		byPath.set(place.path, {
			rendered: [rendered, ...others].slice(0, KEPT),
			turn: this.#turn
		});
	}
};
function componentOf({ type }) {
	return typeof type === "object" && type.kind === "function" ? type.node : type;
}
function isSamePlace(one, other) {
	return one.presence === other.presence && one.own === other.own && one.repeated === other.repeated && one.components.length === other.components.length;
}
function isSameElement(one, other) {
	return isSameValue(one, other);
}
// src/analysis/dialects/next/apps.ts
function nextApps(project) {
	const { files } = project;
	const folders = new Set();
	for (const [path, text] of files) if (isOfNext(path, text)) folders.add(folderOf(path));
	const paths = [...files.keys()].filter((path) => !project.isTest(path)).toSorted(compareText);
	return [...folders].toSorted(compareText).map((folder) => {
		const inside = (name) => ["", "src/"].map((source) => `${folder === "" ? "" : `${folder}/`}${source}${name}`);
		const appFolders = inside("app");
		const pagesFolders = inside("pages");
		const all = [...appFolders, ...pagesFolders];
		return {
			folder,
			appFolders,
			pagesFolders,
			files: paths.filter((path) => all.some((one) => path.startsWith(`${one}/`)))
		};
	});
}
function isOfNext(path, text) {
	if (/(?:^|\/)next\.config\.[cm]?[jt]s$/u.test(path)) return true;
	return /(?:^|\/)package\.json$/u.test(path) && /"next"\s*:/u.test(text);
}
const ENDINGS = [
	"tsx",
	"jsx",
	"ts",
	"js",
	"mjs"
];
function scriptIn(folder, name, { files }) {
	const at = folder === "" ? name : `${folder}/${name}`;
	return ENDINGS.map((ending) => `${at}.${ending}`).find((path) => files.has(path)) ?? null;
}
function foldersTo(path, outermost) {
	const folders = [];
	for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
		folders.unshift(folder);
		if (outermost.includes(folder)) break;
	}
	return folders;
}
// src/analysis/dialects/next/around.ts
function layoutsOf$1(path, app, evaluator) {
	return foldersTo(path, app.appFolders).flatMap((folder) => {
		const slots = slotsOf(folder, path, app, evaluator);
		return [fileElement(scriptIn(folder, "layout", evaluator.project), slots, evaluator), fileElement(scriptIn(folder, "template", evaluator.project), [], evaluator)].filter((element) => element !== null);
	});
}
function fileElement(file, given, evaluator) {
	const component = file === null ? null : evaluator.exported(file, "default");
	if (file === null || component === null || component.kind === "literal") return null;
	return {
		...elementOf(component, objectOf([
			["children", SEGMENT],
			["params", UNKNOWN$1],
			...given
		], true)),
		path: file
	};
}
function slotsOf(folder, path, app, evaluator) {
	return slotNames(app).flatMap(([parent, name]) => parent === folder ? [name] : []).toSorted(compareText).map((name) => [name, slotContent(`${folder}/@${name}`, path.slice(folder.length), evaluator)]);
}
const known$4 = new WeakMap();
function slotNames(app) {
	const found = known$4.get(app) ?? readSlotNames(app);
	known$4.set(app, found);
	return found;
}
function readSlotNames({ files }) {
	return [...new Map(files.flatMap((file) => {
		return [...file.matchAll(/(?<=^(.*))\/@([^/]+)(?=\/)/gu)].map(([, folder = "", name = ""]) => [`${folder}/@${name}`, [folder, name]]);
	})).values()];
}
function slotContent(slot, below, evaluator) {
	const found = scriptIn(`${slot}${below.replace(/\/[^/]+$/u, "")}`, "page", evaluator.project) ?? scriptIn(slot, "default", evaluator.project);
	const component = found === null ? null : evaluator.exported(found, "default");
	if (component === null || found === null) return literal(null);
	return {
		...elementOf(component, objectOf([["params", UNKNOWN$1]], true)),
		path: found
	};
}
function inApp(path, page, data, at) {
	const { evaluator, pagesFolders } = at;
	const file = pagesFolders.map((folder) => scriptIn(folder, "_app", evaluator.project)).find((found) => found !== null);
	const element = {
		...elementOf(page, data.kind === "object" ? data : objectOf([], true)),
		path
	};
	if (file === void 0 || file === null) return element;
	const app = evaluator.exported(file, "default");
	if (app === null) return element;
	return {
		...elementOf(app, objectOf([["Component", page], ["pageProps", data]], true)),
		path: file
	};
}
// src/analysis/dialects/next/config.ts
const NONE$2 = {
	path: null,
	basePath: "",
	redirects: [],
	rewrites: []
};
const KEYS$1 = [
	"basePath",
	"redirects",
	"rewrites"
];
function readConfig$1({ folder }, evaluator) {
	const { files } = evaluator.project;
	const start = folder === "" ? "" : `${folder}/`;
	const path = [
		"js",
		"mjs",
		"ts",
		"cjs",
		"mts"
	].map((ending) => `${start}next.config.${ending}`).find((file) => files.has(file));
	if (path === void 0) return NONE$2;
	try {
		return readObject(path, evaluator);
	} catch (error) {
		note$1(path, "what it says of URLs", messageOf(error), evaluator);
		return {
			...NONE$2,
			path
		};
	}
}
function readObject(path, evaluator) {
	const config = objectIn(evaluator.exported(path, "default") ?? UNKNOWN$1, evaluator);
	if (config === null) {
		if (KEYS$1.some((key) => evaluator.project.files.get(path)?.includes(key) === true)) note$1(path, "what it says of URLs", "what it exports is not known", evaluator);
		return {
			...NONE$2,
			path
		};
	}
	const listOf = (key) => {
		const make = config.properties.get(key);
		return make === void 0 ? objectOf([]) : evaluator.call(make, []);
	};
	const rules = (value) => itemsOf$2(value, path, evaluator).flatMap((item) => ruleOf$1(item, path, evaluator) ?? []);
	return {
		path,
		basePath: stringOf(config.properties.get("basePath")) ?? "",
		redirects: rules(listOf("redirects")),
		rewrites: rules(listOf("rewrites"))
	};
}
function objectIn(value, evaluator) {
	if (value.kind === "object") return value;
	if (value.kind === "function") {
		const given = evaluator.call(value, [UNKNOWN$1, objectOf([], true)]);
		return given.kind === "function" ? null : objectIn(given, evaluator);
	}
	if (value.kind !== "unknown" || value.origin === null) return null;
	return value.origin.args.filter((arg) => arg.kind === "object").find(({ properties }) => KEYS$1.some((key) => properties.has(key))) ?? null;
}
function itemsOf$2(value, path, evaluator) {
	if (value.kind === "object") return [...value.properties.values()].flatMap((list) => itemsOf$2(list, path, evaluator));
	if (value.kind === "array" && value.rest === null) return value.items;
	note$1(path, "where some URLs lead", "the rules are not in the source", evaluator);
	return value.kind === "array" ? value.items : [];
}
function ruleOf$1(item, path, evaluator) {
	const properties = item.kind === "object" ? item.properties : new Map();
	const from = stringOf(properties.get("source"));
	const to = stringOf(properties.get("destination"));
	const isConditional = properties.has("has") || properties.has("missing");
	if (from !== null && to !== null && !isConditional) return {
		from: routePattern(from),
		to: routePattern(to.replace(/[?#].*$/u, ""))
	};
	const why = isConditional ? "it depends on the request" : "the rule is not in the source";
	note$1(path, from === null ? "where a URL leads" : `where ${from} leads`, why, evaluator);
	return null;
}
function routePattern(source) {
	return source.replaceAll(/(?<=:\w+)\((?:[^()]|\([^()]*\))*\)/gu, "");
}
function note$1(path, what, why, { project }) {
	const gap = {
		kind: "route",
		what: what.includes(path) ? what : `${what}, by ${path}`,
		why,
		help: "tests of it that are written by hand"
	};
	project.gaps.note({
		...gap,
		source: {
			path,
			line: 1
		}
	});
}
// src/analysis/packages/read-log.ts
var ReadLog = class {
	#states = new Map();
	#kept = new Map();
	#contexts = new Map();
	#slots = new Map();
	#route = false;
	#location = false;
	noteState(name, read) {
		if (!this.#states.has(name)) this.#states.set(name, read);
	}
	noteKept(name, value) {
		if (!this.#kept.has(name)) this.#kept.set(name, value);
	}
	noteContext(id, value) {
		this.#contexts.set(id, (this.#contexts.get(id) ?? new Set()).add(value));
	}
	noteSlot(slot, value) {
		this.#slots.set(slot, (this.#slots.get(slot) ?? new Set()).add(value));
	}
	noteRoute() {
		this.#route = true;
	}
	noteLocation() {
		this.#location = true;
	}
	dependsOnMore(one, other) {
		return this.#route && one.route !== other.route || this.#location && one.location !== other.location;
	}
	readsContext(ids) {
		return [...ids].some((id) => this.#contexts.has(id));
	}
	add(other, around) {
		for (const [name, read] of other.#states) this.noteState(name, read);
		for (const [name, value] of other.#kept) this.noteKept(name, value);
		for (const [id, values] of other.#contexts) for (const value of values) if (isSameValue(around.contexts.get(id), value)) this.noteContext(id, value);
		for (const [slot, values] of other.#slots) for (const value of values) if (slot.areSame(around.slots.get(slot), value)) this.noteSlot(slot, value);
		if (other.#route) this.noteRoute();
		if (other.#location) this.noteLocation();
	}
	holds(store, around) {
		for (const [id, values] of this.#contexts) for (const value of values) if (!isSameValue(around.contexts.get(id), value)) return false;
		for (const [slot, values] of this.#slots) for (const value of values) if (!slot.areSame(around.slots.get(slot), value)) return false;
		for (const [name, value] of this.#kept) if (!isSameValue(store.get(name), value)) return false;
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
// src/analysis/packages/react/render-state.ts
const STATES = new WeakMap();
function renderStateOf(session) {
	const known = STATES.get(session);
	if (known !== void 0) return known;
	const state = {
		instance: null,
		contexts: new Map(),
		slots: new Map(),
		reads: new ReadLog(),
		effects: []
	};
	STATES.set(session, state);
	return state;
}
// src/analysis/ui/url-paths.ts
function joinRoute(base, path) {
	const clean = (path.startsWith("/") && path.startsWith(base) ? path : `${base}/${path}`).replaceAll(/\/{2,}/gu, "/").replace(/(.)\/$/u, "$1");
	return clean === "" ? "/" : clean;
}
function shownPath(path, hash) {
	return hash ? `/#${path}` : path;
}
function asBaseIsWritten(path, { basename, endsInSlash }) {
	return endsInSlash === true && path === basename ? `${path}/` : path;
}
function linkTarget(to, route, place) {
	if (/^[a-z][a-z\d+.-]*:|^\/\/|^#/iu.test(to)) return to;
	const current = route.replace(/^\/#/u, "").replace(/\/?\*$/u, "");
	const [path, suffix] = splitSuffix(to);
	return shownPath(path.startsWith("/") ? asBaseIsWritten(joinRoute(place.hash ? "" : place.basename, path), place) : relative(current, path), place.hash) + suffix;
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
function withoutOptional(pattern) {
	const segments = pattern.split("/");
	const index = segments.findIndex((segment) => segment.length > 1 && segment.endsWith("?"));
	const segment = segments[index];
	if (segment === void 0) return [pattern];
	return [segments.toSpliced(index, 1), segments.with(index, segment.slice(0, -1))].flatMap((way) => withoutOptional(way.join("/")));
}
// src/analysis/packages/react-router/placement.ts
const OUTLET = new Slot(null, (one, other) => isSameValue(one ?? void 0, other ?? void 0));
const ROUTE_BASE = new Slot("", Object.is);
const ROUTE_LEVELS = new Slot("", Object.is);
const ROUTER$1 = new Slot({
	basename: "",
	hash: false
}, (one, other) => one.basename === other.basename && one.hash === other.hash && one.endsInSlash === other.endsInSlash);
function departureFrom(place) {
	const { basename, endsInSlash = false } = ROUTER$1.read(place);
	return {
		basename,
		endsInSlash,
		levels: ROUTE_LEVELS.read(place)
	};
}
function belowRouter(target, from) {
	const text = stringOf(target);
	return withBase(text === null ? target : literal(fromRoute(text, from.levels)), from);
}
function withBase(target, base) {
	const { basename } = base;
	if (basename === "") return target;
	if (target.kind === "object") {
		const path = target.properties.get("pathname");
		if (path === void 0) return target;
		return objectOf([...target.properties, ["pathname", withBase(path, base)]], target.open);
	}
	if (target.kind !== "text" && target.kind !== "literal") return target;
	const [first, ...others] = textParts(target);
	if (typeof first !== "string" || !first.startsWith("/")) return target;
	if (first === basename || first.startsWith(`${basename}/`)) return target;
	return first === "/" && others.length === 0 ? literal(asBaseIsWritten(basename, base)) : concatenate([basename + first, ...others]);
}
function withoutBase(path, { basename }) {
	if (path === basename) return "/";
	if (basename === "") return path;
	return path.startsWith(`${basename}/`) ? path.slice(basename.length) : null;
}
function isFromRoute(target) {
	return !/^(?:[/?#]|$)|^[a-z][a-z\d+.-]*:/iu.test(target);
}
function fromRoute(target, levels) {
	const paths = levels.split("\n").slice(1);
	if (paths.length === 0 || !isFromRoute(target)) return target;
	const [, up = "", rest = ""] = /^((?:\.\.\/?)*)(?:\.\/)?(.*)$/u.exec(target) ?? [];
	const base = paths.at(-up.split("..").length) ?? "";
	return joinRoute(base === "" ? "/" : base, rest === "." ? "" : rest);
}
// src/analysis/packages/react-router/calls.ts
const ROUTER_MODULE = "#router";
const ROUTER_CALLS = new Map([
	["useNavigate", (_, evaluator) => navigator(evaluator)],
	["useHistory", (_, evaluator) => historyObject(evaluator)],
	["useLocation", (_, evaluator) => objectOf([["pathname", pathname(evaluator)]], true)],
	["useParams", () => objectOf([], true)],
	["useSearchParams", () => arrayOf([objectOf([["get", native("get", () => literal(null), [])]], true), UNKNOWN$1])],
	["useRouteMatch", (_, evaluator) => routeMatch(evaluator)],
	["withRouter", ([component], evaluator) => withRouter(component, evaluator)],
	["redirect", ([target], evaluator) => redirectTo(target, evaluator)],
	["redirectDocument", ([target], evaluator) => redirectTo(target, evaluator)],
	["replace", ([target], evaluator) => redirectTo(target, evaluator)],
	["useLoaderData", () => UNKNOWN$1],
	["useActionData", () => UNDEFINED],
	["useNavigation", () => objectOf([["state", literal("idle")]], true)],
	["useFetcher", () => objectOf([["state", literal("idle")], ["data", UNDEFINED]], true)],
	["createBrowserRouter", ([routes, options]) => router$1(routes, options, false)],
	["createHashRouter", ([routes, options]) => router$1(routes, options, true)],
	["createMemoryRouter", ([routes, options]) => router$1(routes, options, false)],
	["createRoutesFromElements", ([elements]) => elements ?? UNKNOWN$1],
	["createRoutesFromChildren", ([elements]) => elements ?? UNKNOWN$1],
	["useRoutes", ([routes]) => routesElement(routes)],
	["route", (args) => fileRoute(args)],
	["index", ([file]) => objectOf([["index", literal(true)], ["file", file ?? UNDEFINED]])],
	["layout", (args) => objectOf([["file", args[0] ?? UNDEFINED], ["children", lastArray(args)]])],
	["prefix", ([path, children]) => prefixed(path, children)]
]);
function routesElement(routes) {
	return elementOf(part$1("Routes"), objectOf([["routes", routes ?? UNDEFINED]]));
}
function routeChain(items) {
	const properties = objectOf([["items", arrayOf(items.map(({ shown }) => shown))], ["paths", arrayOf(items.map(({ path }) => literal(path.replace(/\/?\*$/u, ""))))]]);
	return elementOf(part$1("Chain"), properties);
}
function part$1(name) {
	return {
		kind: "external",
		module: ROUTER_MODULE,
		name
	};
}
function navigate$2(target, { session }) {
	if (session.mode === "event" && target !== void 0) session.event.navigations.push(target);
	return UNDEFINED;
}
function pathname({ session }) {
	const state = renderStateOf(session);
	state.reads.noteLocation();
	const { location } = session;
	const path = location === null ? null : withoutBase(location, ROUTER$1.read(state));
	return path === null ? UNKNOWN$1 : literal(path);
}
function navigator(evaluator) {
	const from = departureFrom(renderStateOf(evaluator.session));
	const go = ([target]) => {
		const path = target === void 0 ? UNKNOWN$1 : belowRouter(target, from);
		evaluator.session.event.navigations.push(path);
		return UNDEFINED;
	};
	return native("navigate", go, [literal(from.basename), literal(from.levels)]);
}
function redirectTo(target, evaluator) {
	navigate$2(target, evaluator);
	const properties = objectOf([["to", target ?? UNKNOWN$1]]);
	return {
		...elementOf(part$1("Navigate"), properties),
		leaves: true
	};
}
function routeMatch({ session }) {
	return matchOf$1(ROUTE_BASE.read(renderStateOf(session)));
}
function matchOf$1(path) {
	const url = path.includes(":") ? UNKNOWN$1 : literal(path);
	return objectOf([
		["path", literal(path)],
		["url", url],
		["params", objectOf([], true)]
	]);
}
function routeProperties(path, evaluator) {
	return objectOf([["history", historyObject(evaluator)], ["match", matchOf$1(path)]], true);
}
function withRouter(component, evaluator) {
	return native("withRouter", ([properties]) => {
		const given = properties?.kind === "object" ? properties.properties : [];
		const known = routeProperties(ROUTE_BASE.read(renderStateOf(evaluator.session)), evaluator).properties;
		return elementOf(component ?? UNKNOWN$1, objectOf([...known, ...given], true));
	});
}
function historyObject(evaluator) {
	const go = navigator(evaluator);
	return objectOf([["push", go], ["replace", go]], true);
}
function router$1(routes, options, isHash) {
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
// src/analysis/dialects/next/data.ts
const NOTHING$3 = {
	properties: objectOf([], true),
	redirects: [],
	shows: true
};
function dataOf(path, evaluator) {
	const give = evaluator.exported(path, "getStaticProps") ?? evaluator.exported(path, "getServerSideProps");
	if (give === null) return NOTHING$3;
	try {
		return readData(evaluator.call(give, [objectOf([], true)]), evaluator);
	} catch (error) {
		evaluator.project.gaps.note({
			kind: "page",
			what: `the data of ${path}`,
			why: messageOf(error),
			help: "tests of it that are written by hand",
			source: {
				path,
				line: 1
			}
		});
		return NOTHING$3;
	}
}
function readData(given, evaluator) {
	const options = possible(given);
	const redirects = options.flatMap((one) => {
		const redirect = one.kind === "object" ? one.properties.get("redirect") : void 0;
		if (redirect?.kind !== "object") return [];
		return [redirectTo(redirect.properties.get("destination"), evaluator)];
	});
	const others = options.flatMap((one) => {
		const properties = one.kind === "object" ? one.properties.get("props") : void 0;
		return properties === void 0 ? [] : [properties];
	});
	const [only] = others;
	return {
		properties: others.length === 1 && only?.kind === "object" ? only : objectOf([], true),
		redirects,
		shows: redirects.length < options.length
	};
}
// src/analysis/dialects/next/middleware.ts
const LETS_THROUGH = () => UNDEFINED;
function middlewareOf(app, evaluator) {
	const path = fileOf(app, evaluator);
	if (path === null) return LETS_THROUGH;
	const run = [
		"middleware",
		"proxy",
		"default"
	].map((name) => evaluator.exported(path, name)).find((value) => value !== null);
	if (run?.kind !== "function") {
		note(path, "what it exports is no function of the source", evaluator);
		return LETS_THROUGH;
	}
	const matches = matcherOf(path, evaluator);
	return (route) => {
		if (!matches(route)) return UNDEFINED;
		const answer = answerOf(run, requestOf(route, UNKNOWN$1), path, evaluator);
		return shutOut(answerOf(run, requestOf(route, NO_COOKIES), path, evaluator), answer);
	};
}
function shutOut(toStrangers, toAll) {
	const { leaves, stays } = leavingOf(toStrangers);
	if (stays !== null || leavingOf(toAll).stays === null) return toAll;
	const away = leaves.map(({ value }) => ({
		value,
		presence: "yes"
	}));
	return variants([{
		value: UNDEFINED,
		presence: "maybe"
	}, ...away]);
}
function fileOf({ folder }, { project }) {
	return [folder, folder === "" ? "src" : `${folder}/src`].flatMap((one) => ["middleware", "proxy"].map((name) => scriptIn(one, name, project))).find((file) => file !== null) ?? null;
}
function answerOf(run, request, path, evaluator) {
	try {
		return evaluator.call(run, [request]);
	} catch (error) {
		note(path, messageOf(error), evaluator);
		return UNDEFINED;
	}
}
function requestOf(route, cookies) {
	const [start = "", ...others] = route.split(/:[\w-]+\*?/u);
	const pathname = others.length === 0 ? literal(route) : {
		kind: "text",
		parts: [start, { field: null }]
	};
	const url = () => objectOf([["pathname", pathname], ["clone", native("clone", url)]], true);
	return objectOf([["nextUrl", url()], ["cookies", cookies]], true);
}
const NO_COOKIES = objectOf([
	["get", native("get", () => UNDEFINED)],
	["has", native("has", () => literal(false))],
	["getAll", native("getAll", () => arrayOf([]))]
], true);
function matcherOf(path, evaluator) {
	const config = evaluator.exported(path, "config");
	const given = config?.kind === "object" ? config.properties.get("matcher") : void 0;
	if (given === void 0) return () => true;
	const patterns = (given.kind === "array" ? given.items : [given]).flatMap((item) => {
		const source = stringOf(item.kind === "object" ? item.properties.get("source") : item);
		return source === null ? [] : patternOf$1(source, path, evaluator);
	});
	return (route) => patterns.some((pattern) => pattern.test(route));
}
function patternOf$1(source, path, evaluator) {
	const pattern = source.replaceAll(/\/:\w+\*/gu, "(?:/.*)?").replaceAll(/\/:\w+\+/gu, "/.+").replaceAll(/\/:\w+\?/gu, "(?:/[^/]+)?").replaceAll(/(?<!\?):\w+/gu, "[^/]+");
	try {
		return [new RegExp(`^${pattern}/?$`, "u")];
	} catch (error) {
		note(path, messageOf(error), evaluator);
		return [];
	}
}
function note(path, why, { project }) {
	project.gaps.note({
		kind: "route",
		what: `whether ${path} sends visitors away`,
		why,
		help: "tests of it that are written by hand",
		source: {
			path,
			line: 1
		}
	});
}
// src/analysis/dialects/next/note-special.ts
const SPECIAL = [
	[/(?:^|\/)loading\.\w+$/u, "while a page is loaded"],
	[/(?:^|\/)(?:error|global-error)\.\w+$/u, "when a page breaks"],
	[/(?:^|\/)not-found\.\w+$/u, "when the code of a page finds nothing"],
	[/(?:^|\/)(?:forbidden|unauthorized)\.\w+$/u, "to visitors without the rights"],
	[/(?:^|\/)\(\.{1,3}\)[^/]*\/(?:.*\/)?page\.\w+$/u, "in place of a page that a link leads to"]
];
function noteSpecial(app, described, { gaps }) {
	for (const path of app.files) {
		if (described.has(path) || !app.appFolders.some((folder) => path.startsWith(`${folder}/`))) continue;
		const shown = SPECIAL.find(([file]) => file.test(path))?.[1];
		if (shown === void 0) continue;
		gaps.note({
			kind: "page",
			what: `what is shown ${shown}`,
			why: "only what a page shows once it is there is followed",
			help: "tests of it that are written by hand",
			source: {
				path,
				line: 1
			}
		});
	}
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
// src/analysis/packages/components.ts
function asTag(tag) {
	return { render: (element, place, renderer) => [renderer.node({
		tag,
		isComponent: false
	}, element, place)] };
}
function asComponent$1(tag) {
	return { render: (element, place, renderer) => [renderer.node({
		tag,
		isComponent: true
	}, element, place)] };
}
const transparent = { render: renderChildren };
const head = { render(element, place, renderer) {
	renderChildren(element, place, renderer);
	const title = titleIn$2(element);
	if (title !== void 0) renderer.titles.push({
		content: contentOf$2(title),
		presence: place.presence
	});
	return [];
} };
function titleIn$2({ properties: { properties } }) {
	const title = properties.get("title");
	const isNone = title?.kind === "literal" && title.value === void 0;
	return title === void 0 || isNone ? properties.get("defaultTitle") : title;
}
const invisible = { render: () => [] };
// src/analysis/packages/react-router/route-content.ts
function propertiesOf(route) {
	return route.kind === "object" ? route.properties : route.properties.properties;
}
function contentOfRoute(route, path, evaluator) {
	if (isRedirect(route) || isWrapper(route)) return route;
	const properties = propertiesOf(route);
	const module = lazyModule(properties.get("lazy"), evaluator);
	const loader = properties.get("loader") ?? module?.get("loader");
	const shown = contentOfNow(properties, module) ?? contentOfOld(route, routeProperties(path, evaluator), evaluator);
	return loader === void 0 ? shown : guardedBy(resultOf(loader, evaluator), shown);
}
function resultOf(loader, evaluator) {
	try {
		return evaluator.call(loader, [objectOf([], true)]);
	} catch (error) {
		evaluator.note({
			kind: "route",
			what: "whether the loader of a route sends visitors away",
			why: messageOf(error),
			help: "a test of it that is written by hand"
		});
		return UNKNOWN$1;
	}
}
function contentOfNow(properties, module) {
	const element = properties.get("element") ?? properties.get("#element");
	if (element !== void 0) return element;
	const component = properties.get("Component") ?? module?.get("Component") ?? module?.get("default");
	return component === void 0 ? null : elementFor$1(component);
}
function contentOfOld(route, given, evaluator) {
	const properties = propertiesOf(route);
	const component = properties.get("component");
	if (component !== void 0) return elementOf(component, given);
	const render = properties.get("render");
	if (render !== void 0) return evaluator.call(render, [given]);
	const children = properties.get("children");
	if (children === void 0 || route.kind !== "element" || holdsRoutes(children)) return null;
	return children.kind === "function" ? evaluator.call(children, [given]) : children;
}
function lazyModule(lazy, evaluator) {
	const module = lazy === void 0 ? UNKNOWN$1 : evaluator.call(lazy, []);
	return module.kind === "object" ? module.properties : null;
}
function holdsRoutes(value) {
	return possible(value).some((one) => {
		if (one.kind === "array") return one.items.some((item) => holdsRoutes(item));
		if (one.kind === "object") return true;
		if (one.kind !== "element" || typeof one.type === "string") return false;
		if (one.type.kind === "function") return false;
		if (one.type.kind !== "external") return true;
		const name = componentName(one.type);
		const inside = one.properties.properties.get("children");
		if (name === "Redirect") return one.properties.properties.has("from");
		return name.endsWith("Route") || name === "Fragment" && inside !== void 0 && holdsRoutes(inside);
	});
}
function isRedirect(route) {
	if (route.kind !== "element" || typeof route.type === "string") return false;
	return route.type.kind === "external" && componentName(route.type) === "Redirect";
}
function isWrapper(route) {
	if (route.kind !== "element" || typeof route.type === "string") return false;
	return route.type.kind === "function" || route.type.kind === "native";
}
function isOpenBelow(route) {
	if (route.kind !== "element") return false;
	const { type } = route;
	if (typeof type !== "string" && type.kind === "external" && type.module.startsWith("wouter")) return route.properties.properties.has("nest");
	const properties = propertiesOf(route);
	if (properties.has("exact") || isRedirect(route)) return false;
	const children = properties.get("children");
	return ["component", "render"].some((name) => properties.has(name)) || isWrapper(route) || children !== void 0 && !holdsRoutes(children);
}
// src/analysis/packages/react-router/components.ts
const link$2 = { render: (element, place, renderer) => [linkNode(element, place, renderer)] };
const redirecting = {
	render(element, place, renderer) {
		const target = contentOf$2(targetOf$3(element, place));
		renderer.redirects.push({
			target,
			presence: place.presence,
			guards: false
		});
		return [];
	},
	redirect: targetOf$3
};
const hashRouter = { render(element, place, renderer) {
	const router = {
		...ROUTER$1.read(place),
		hash: true
	};
	return renderChildren(element, ROUTER$1.hand(place, router), renderer);
} };
const pathRouter = { render(element, place, renderer) {
	return renderChildren(element, inRouter(place, baseOf$1(element.properties.properties.get("basename"))), renderer);
} };
const PARTS$3 = new Map([
	["Link", link$2],
	["NavLink", link$2],
	["Form", asTag("form")],
	["HashRouter", hashRouter],
	["Routes", { render: renderRoutesOfChildren }],
	["Switch", { render: renderRoutesOfChildren }],
	["Route", { render: renderRoute }],
	["RouterProvider", { render: renderProvider$1 }],
	["Outlet", { render: renderOutlet }],
	["Navigate", redirecting],
	["Redirect", redirecting],
	["Await", { render: renderAwait }]
]);
function routerComponent(type) {
	if (type.module === "#router") return type.name === "Navigate" ? redirecting : { render: inner(type.name) };
	const name = componentName(type);
	const known = PARTS$3.get(name);
	if (known !== void 0) return known;
	return name.endsWith("Router") ? pathRouter : null;
}
function inner(name) {
	return (element, place, renderer) => {
		const { properties } = element.properties;
		if (name === "Outlet") return renderOutlet(element, place, renderer);
		if (name === "Routes") return renderRoutes(properties.get("routes") ?? UNKNOWN$1, place, renderer);
		const items = properties.get("items");
		const paths = properties.get("paths");
		if (items?.kind !== "array" || paths?.kind !== "array") return [];
		const [first] = items.items;
		if (first === void 0) return [];
		const around = inRoute(place, stringOf(paths.items[0]));
		return renderer.render(first, OUTLET.hand(around, outletOf(items, paths)));
	};
}
function inRoute(place, path) {
	if (path === null || path === ROUTE_BASE.read(place)) return place;
	const levels = `${ROUTE_LEVELS.read(place)}\n${path}`;
	const own = path.slice(path.lastIndexOf("\n") + 1);
	return ROUTE_LEVELS.hand(ROUTE_BASE.hand(place, own), levels);
}
function inRouter(place, change) {
	const router = {
		...ROUTER$1.read(place),
		...change
	};
	return ROUTE_BASE.hand(ROUTER$1.hand(place, router), router.basename);
}
function baseOf$1(given) {
	const text = stringOf(given) ?? "";
	const basename = text.endsWith("/") ? text.slice(0, -1) : text;
	return {
		basename,
		endsInSlash: basename !== "" && basename !== text
	};
}
function renderRoutesOfChildren(element, place, renderer) {
	return renderRoutes(element.properties.properties.get("children") ?? UNKNOWN$1, place, renderer);
}
function renderRoute(element, place, renderer) {
	if (element.properties.properties.has("path")) return renderRoutes(element, place, renderer);
	const shown = contentOfRoute(element, ROUTE_BASE.read(place), renderer.evaluator);
	return shown === null ? [] : renderer.render(shown, place);
}
function renderOutlet(_, place, renderer) {
	const outlet = OUTLET.read(place);
	return outlet === null ? [] : renderer.render(outlet, OUTLET.hand(place, null));
}
const OUTLETS = new WeakMap();
function outletOf(routes, paths) {
	const below = routes.items.slice(1).map((shown, index) => ({
		shown,
		path: stringOf(paths.items[index + 1]) ?? ""
	}));
	if (below.length === 0) return null;
	const outlet = OUTLETS.get(routes) ?? routeChain(below);
	OUTLETS.set(routes, outlet);
	return outlet;
}
function targetOf$3({ properties: { properties } }, place) {
	const target = properties.get("to") ?? properties.get("href") ?? UNKNOWN$1;
	return belowRouter(target.kind === "object" ? target.properties.get("pathname") ?? UNKNOWN$1 : target, departureFrom(place));
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
	const href = text === null ? path ?? UNKNOWN$1 : literal(linkTarget(startOf$3(text, place), routeFor(text, place, renderer), ROUTER$1.read(place)));
	return renderer.node({
		tag: "a",
		isComponent: false,
		properties: [["href", href]]
	}, element, place);
}
function startOf$3(target, place) {
	return isFromRoute(target) ? fromRoute(target, ROUTE_LEVELS.read(place)) : target;
}
function routeFor(target, { reads }, { route }) {
	if (!target.startsWith("/")) reads.noteRoute();
	return route ?? "/";
}
function renderProvider$1(element, place, renderer) {
	const router = element.properties.properties.get("router");
	if (router?.kind !== "object") return [];
	return renderRoutes(router.properties.get("#router") ?? UNKNOWN$1, inRouter(place, {
		hash: renderer.evaluator.truth(router.properties.get("hash") ?? UNKNOWN$1) === true,
		...baseOf$1(router.properties.get("basename"))
	}), renderer);
}
function renderRoutes(routes, place, renderer) {
	place.reads.noteRoute();
	const shown = renderer.discover(routes, place);
	return shown === null ? [] : renderer.render(shown, place);
}
// src/analysis/dialects/react/leaving.ts
function departuresOf({ event }) {
	return event.navigations.map((target) => ({
		target: contentOf$2(target),
		presence: "maybe",
		guards: true
	}));
}
// src/analysis/dialects/react/notes.ts
function addNotes(notes, added) {
	notes.redirects.push(...added.redirects);
	notes.titles.push(...added.titles);
	notes.references.push(...added.references);
	notes.routes.push(...added.routes);
}
function startNotes({ redirects, titles, references, routes }) {
	const start = [
		redirects.length,
		titles.length,
		references.length,
		routes.length
	];
	return () => ({
		redirects: redirects.slice(start[0]),
		titles: titles.slice(start[1]),
		references: references.slice(start[2]),
		routes: routes.slice(start[3])
	});
}
// src/analysis/dialects/react/component.ts
function renderComponent(component, element, place, renderer) {
	const same = place.components.filter((node) => node === component.node).length;
	if (!isWithin("sameComponent", same + 1)) return [];
	const before = renderer.memory.recall(element, place);
	const known = before.find((one) => isUpToDate(one, place, renderer));
	if (known !== void 0) return showAgain(known, place, renderer);
	return showAnew(component, element, place, {
		renderer,
		called: before.map((one) => one.called).find((earlier) => isUpToDate(earlier, place, renderer)) ?? null
	});
}
function isUpToDate({ reads, address }, place, renderer) {
	if (reads.dependsOnMore(address, addressOf$1(renderer))) return false;
	return reads.holds(renderer.evaluator.session.store, place);
}
function renderNative(component, element, place, renderer) {
	const { shown, reads } = call(component, element, place, renderer);
	place.reads.add(reads, place);
	return renderer.render(shown, place);
}
function addressOf$1({ route, evaluator }) {
	return {
		route,
		location: evaluator.session.location
	};
}
function showAgain(known, place, renderer) {
	const { session } = renderer.evaluator;
	known.reads.initialise(session.store);
	place.reads.add(known.reads, place);
	renderStateOf(session).effects.push(...known.effects);
	addNotes(renderer, known.notes);
	renderer.size += known.size;
	return known.nodes;
}
function showAnew(component, element, place, { renderer, called: known }) {
	const { memory, size } = renderer;
	const { effects } = renderStateOf(renderer.evaluator.session);
	const before = effects.length;
	const notesSince = startNotes(renderer);
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
	memory.keep({
		element,
		place,
		address: addressOf$1(renderer),
		called,
		nodes,
		reads: outer,
		effects: effects.slice(before),
		notes: notesSince(),
		size: renderer.size - size
	});
	return nodes;
}
function call(component, element, place, renderer) {
	const { evaluator } = renderer;
	const state = renderStateOf(evaluator.session);
	const { instance, contexts, slots, reads: outer } = state;
	const before = {
		instance,
		contexts,
		slots,
		reads: outer
	};
	const reads = new ReadLog();
	const effects = state.effects.length;
	Object.assign(state, {
		instance: {
			path: place.path,
			hooks: 0
		},
		contexts: place.contexts,
		slots: place.slots,
		reads
	});
	const { walk } = evaluator;
	const { onRead } = walk;
	walk.onRead = (variable, value) => reads.noteKept(variable, value);
	try {
		return {
			shown: evaluator.call(component, [element.properties, UNKNOWN$1]),
			address: addressOf$1(renderer),
			reads,
			effects: state.effects.slice(effects)
		};
	} finally {
		walk.onRead = onRead;
		Object.assign(state, before);
	}
}
// src/analysis/dialects/react/browser-rules.ts
const DISABLED = new Slot(null, isSameAttribute);
const INERT = new Slot(false, Object.is);
function isSameAttribute(one, other) {
	return one?.presence === other?.presence;
}
const CONTROLS = new Set([
	"button",
	"input",
	"select",
	"textarea"
]);
function meaningAt(tag, meaning, place) {
	const listeners = INERT.read(place) ? new Map() : meaning.listeners;
	const around = CONTROLS.has(tag) ? DISABLED.read(place) : null;
	if (around === null || meaning.attributes.has("disabled")) return {
		attributes: meaning.attributes,
		listeners
	};
	return {
		attributes: new Map([...meaning.attributes, ["disabled", around]]),
		listeners
	};
}
function placeInside(tag, { attributes }, place) {
	const disabled = tag === "fieldset" ? attributes.get("disabled") : void 0;
	const below = disabled === void 0 ? place : DISABLED.hand(place, disabled);
	const inLegend = tag === "legend" ? DISABLED.hand(below, null) : below;
	return attributes.get("inert")?.presence === "yes" ? INERT.hand(inLegend, true) : inLegend;
}
function opennessOf({ attributes }, place, { evaluator }) {
	const name = nodeState(place.path, "open");
	const known = evaluator.session.store.get(name);
	place.reads.noteKept(name, known);
	if (known === void 0) return attributes.get("open")?.presence ?? "no";
	const truth = evaluator.truth(known);
	return truth === null ? "maybe" : truth ? "yes" : "no";
}
function foldedContent(nodes, open, place, { evaluator }) {
	const summary = nodes.find((node) => node.kind === "element" && node.tag === "summary");
	const toggle = {
		kind: "callback",
		run: () => evaluator.session.store.set(nodeState(place.path, "open"), literal(open !== "yes"))
	};
	return nodes.map((node) => node === summary && node.kind === "element" ? clickable(node, toggle) : weakened$1(node, open));
}
function clickable(node, listener) {
	const clicks = [...node.listeners.get("click") ?? [], listener];
	return {
		...node,
		listeners: new Map([...node.listeners, ["click", clicks]])
	};
}
function weakened$1(node, open) {
	const presence = weaker(node.presence, open);
	const own = weaker(node.own, open);
	if (node.kind === "text") return {
		...node,
		presence,
		own
	};
	const children = node.children.map((child) => ({
		...weakened$1(child, open),
		own: child.own
	}));
	return {
		...node,
		presence,
		own,
		children
	};
}
// src/analysis/packages/browser/form-data.ts
function formDataOf({ session }) {
	const values = session.dom.formValues();
	const get = native("get", ([name]) => {
		const wanted = stringOf(name);
		return values.find(([key]) => key === wanted)?.[1] ?? UNKNOWN$1;
	});
	return objectOf([[ENTRIES$1, objectOf(values)], ["get", get]], true);
}
// src/analysis/dialects/react/form-actions.ts
const FUNCTION = "#function";
function actionListener(tag, properties, evaluator) {
	const ofForm = tag === "form" ? callable(properties.get("action")) : null;
	if (ofForm !== null) return ["submit", formAction(ofForm, evaluator)];
	const ofButton = callable(properties.get("formAction"));
	return ofButton === null ? null : ["click", buttonAction(ofButton, evaluator)];
}
function actionAttribute(properties) {
	return callable(properties.get("formAction")) === null ? null : ["formaction", attribute(FUNCTION)];
}
function callable(value) {
	return value?.kind === "function" || value?.kind === "native" ? value : null;
}
function formAction(action, evaluator) {
	return {
		kind: "callback",
		run({ target }) {
			if (stringOf(evaluator.session.dom.read(target, "formaction")) !== FUNCTION) submit(action, target, evaluator);
		}
	};
}
function buttonAction(action, evaluator) {
	return {
		kind: "callback",
		run: ({ target }) => submit(action, target, evaluator)
	};
}
function submit(action, target, evaluator) {
	if (isPending(evaluator.call(action, [formDataOf(evaluator)]))) return;
	evaluator.call(evaluator.session.dom.read(target, "reset"), [literal(null)]);
}
// src/analysis/dialects/react/attributes.ts
const OWN$1 = new Set([
	"children",
	"key",
	"ref",
	"dangerouslySetInnerHTML"
]);
function meaningOf(tag, properties, evaluator) {
	const attributes = new Map();
	const listeners = new Map();
	const add = (event, listener) => {
		listeners.set(event, [...listeners.get(event) ?? [], listener]);
	};
	for (const [name, value] of properties) {
		const event = eventOf(name);
		const listener = event === null ? null : listenerOf(value, evaluator);
		if (event !== null && listener !== null) add(event, listener);
		if (OWN$1.has(name) || isCallable$1(value)) continue;
		const named = attributeNamed(name);
		const given = name.startsWith("default") && properties.has(named) ? null : propertyAttribute(named, value, evaluator);
		if (given !== null) attributes.set(named, given);
	}
	const action = actionListener(tag, properties, evaluator);
	if (action !== null) add(...action);
	const isAction = actionAttribute(properties);
	if (isAction !== null) attributes.set(...isAction);
	return {
		attributes,
		listeners
	};
}
function isCallable$1({ kind }) {
	return kind === "function" || kind === "native";
}
function propertyAttribute(name, value, evaluator) {
	if (name === "style" && value.kind === "object") return attribute(styleText(value));
	return attributeOf(name, value, evaluator);
}
function styleText({ properties }) {
	return [...properties].map(([name, value]) => `${name}:${styleValue(value)}`).join(";");
}
function styleValue(value) {
	return value.kind === "literal" && typeof value.value === "number" ? `${value.value}px` : stringOf(value) ?? "${…}";
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
	if (tag === "title" && !IN_PICTURE.read(place)) return titleOfPage(element, place, renderer);
	return [hostNode({
		tag,
		isComponent: false
	}, element, place, renderer)];
}
const IN_PICTURE = new Slot(false, Object.is);
function titleOfPage(element, { presence }, { titles }) {
	const children = element.properties.properties.get("children") ?? UNKNOWN$1;
	const parts = children.kind === "array" ? children.items : [children];
	const text = concatenate(parts.flatMap((part) => textParts(part)));
	titles.push({
		content: contentOf$2(parts.length === 1 ? children : text),
		presence
	});
	return [];
}
function hostNode({ tag, isComponent, properties: added = [] }, element, place, renderer) {
	const properties = new Map([...element.properties.properties, ...added]);
	const meaning = meaningAt(tag, meaningOf(tag, properties, renderer.evaluator), place);
	const { attributes, listeners } = meaning;
	if (!isComponent) noteUntried(properties, element, renderer);
	const open = tag === "dialog" || tag === "details" ? opennessOf(meaning, place, renderer) : "yes";
	const visible = weaker(visibilityOf(attributes), tag === "dialog" ? open : tag === "datalist" ? "no" : "yes");
	const presence = weaker(place.presence, visible);
	refer(properties.get("ref"), place.path, renderer);
	const children = properties.get("children");
	const inside = {
		...placeInside(tag, meaning, tag === "svg" ? IN_PICTURE.hand(place, true) : place),
		presence,
		own: "yes"
	};
	const inner = children === void 0 ? [] : renderer.render(called$1(children, renderer), inside);
	return {
		kind: "element",
		tag,
		isComponent,
		attributes,
		listeners,
		children: tag === "details" ? foldedContent(inner, open, place, renderer) : inner,
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
function noteUntried(properties, { path, line }, { evaluator }) {
	for (const [name, { kind }] of properties) {
		const event = kind === "function" || kind === "native" ? untriedEventOf(name) : null;
		if (event === null || path === "") continue;
		const source = {
			path,
			line
		};
		evaluator.project.gaps.note({
			...untriedListener(event, "on an element"),
			source
		});
	}
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
function whyNotFound(path, project) {
	if (path === "") return "nothing declares it";
	return project.text(path) !== void 0 ? `${path} does not export it in a way that is followed` : `${path} was not read`;
}
function noteUnknown$2({ type, path, line }, { evaluator }) {
	if (path === "" || typeof type === "string") return;
	evaluator.project.gaps.note({
		kind: "component",
		what: described(type),
		why: "what makes it is not known, so that only its children are seen",
		help: "tests of it that are written by hand",
		source: {
			path,
			line
		}
	});
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
		titles: [],
		references: [],
		routes: [],
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
		content: contentOf$2(value),
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
		path: `${place.path}.${keyOf$1(item) ?? index}`
	}));
	if (list.rest === null) return items;
	const rest = {
		...weakened(place, "maybe"),
		path: `${place.path}.*`,
		repeated: true
	};
	return [...items, ...renderer.render(list.rest, rest)];
}
function keyOf$1(item) {
	if (item.kind === "variants") {
		const [first = null, ...others] = item.options.map(({ value }) => keyOf$1(value));
		return others.every((other) => other === first) ? first : null;
	}
	const key = item.kind === "element" ? item.properties.properties.get("key") : void 0;
	return key?.kind === "literal" && exists(key.value) ? `=${String(key.value)}` : null;
}
function renderVariants(value, place, renderer) {
	const leaving = value.options.flatMap(({ value: option, presence }) => {
		const target = redirectOf(option, place, renderer);
		return target === null || presence === "no" ? [] : [{
			target,
			presence
		}];
	});
	const staying = value.options.filter((option) => redirectOf(option.value, place, renderer) === null);
	for (const { target, presence } of leaving) renderer.redirects.push({
		target: contentOf$2(target),
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
function redirectOf(value, place, { packages }) {
	if (value.kind !== "element" || typeof value.type === "string") return null;
	if (value.type.kind !== "external") return null;
	return packages.component(value.type)?.redirect?.(value, place) ?? null;
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
		case "native": return renderNative(type, element, here, renderer);
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
	if (known === null || known.byName === true) notePackage(type, element, renderer);
	if (known !== null) return known.render(element, place, renderer);
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
	noteUnknown$2(element, renderer);
	return renderChildren(element, place, renderer);
}
// src/analysis/dialects/next/page.ts
function createNextPage({ route: { path, by }, source, title, value, segments }, { evaluator, packages, memory, basePath }) {
	const route = below(basePath, path);
	const place = withSegments(inRouter(topPlace(), { basename: basePath }), segments);
	return createScriptPage({
		route,
		opened: () => memory.begin(),
		kind: "file",
		source,
		by,
		evaluator,
		title,
		look(store) {
			const session = createSession("render", store, {
				route,
				dom: leavingDom
			});
			evaluator.session = session;
			const renderer = createRenderer({
				evaluator,
				packages,
				route,
				discover: noRoutes,
				memory
			});
			const nodes = renderer.render(value, place);
			const { titles, references } = renderer;
			return {
				nodes,
				redirects: [...renderer.redirects, ...departuresOf(session)],
				titles,
				references,
				effects: renderStateOf(session).effects
			};
		}
	});
}
function noRoutes() {
	return null;
}
function below(basePath, path) {
	return basePath === "" ? path : joinRoute(basePath, path);
}
function redirectPage({ from, to }, { path }, { evaluator, basePath }) {
	const source = {
		path: path ?? "package.json",
		line: 1
	};
	if (!to.startsWith("/")) {
		evaluator.project.gaps.note({
			kind: "route",
			what: `where ${from} leads`,
			why: "it leaves the application",
			help: "tests of it that are written by hand",
			source
		});
		return null;
	}
	const redirects = [{
		target: textContent(below(basePath, to)),
		presence: "yes",
		guards: false
	}];
	return createScriptPage({
		route: below(basePath, from),
		kind: "file",
		source,
		by: "next-config",
		evaluator,
		title: null,
		look: () => ({
			nodes: [],
			redirects,
			references: [],
			effects: []
		})
	});
}
// src/analysis/dialects/next/titles.ts
function titleOf$2(path, app, evaluator) {
	const layouts = foldersTo(path, app.appFolders).flatMap((folder) => scriptIn(folder, "layout", evaluator.project) ?? []);
	let above = {
		text: null,
		template: null
	};
	let here = above;
	let folder = "";
	for (const file of [...layouts, path]) {
		if (folderOf(file) !== folder) above = here;
		folder = folderOf(file);
		const given = givenTitle(file, evaluator);
		if (given !== null) here = titleFrom(given, above);
	}
	return here.text;
}
function titleFrom(given, { template: around }) {
	if (given.kind !== "object") return {
		text: inTemplate(stringOf(given), around),
		template: null
	};
	const { properties } = given;
	return {
		text: stringOf(properties.get("absolute")) ?? inTemplate(stringOf(properties.get("default")), around),
		template: stringOf(properties.get("template"))
	};
}
function inTemplate(text, template) {
	return text === null || template === null ? text : template.replace("%s", () => text);
}
function givenTitle(path, evaluator) {
	const fixed = evaluator.exported(path, "metadata");
	const make = evaluator.exported(path, "generateMetadata");
	const metadata = fixed ?? (make === null ? null : made$2(make, path, evaluator));
	if (metadata === null) return null;
	const title = metadata.kind === "object" ? metadata.properties.get("title") : UNKNOWN$1;
	return title === void 0 || isNullish(title) ? null : title;
}
function made$2(make, path, evaluator) {
	try {
		return evaluator.call(make, [objectOf([["params", UNKNOWN$1]], true), UNKNOWN$1]);
	} catch (error) {
		evaluator.project.gaps.note({
			kind: "page",
			what: `the title of ${path}`,
			why: messageOf(error),
			help: "tests of it that are written by hand",
			source: {
				path,
				line: 1
			}
		});
		return UNKNOWN$1;
	}
}
// src/analysis/dialects/next/pages.ts
function nextPages({ evaluator, packages }) {
	const memory = new RenderMemory();
	return nextApps(evaluator.project).flatMap((app) => {
		evaluator.session = createSession("render", new Store());
		const config = readConfig$1(app, evaluator);
		const middleware = middlewareOf(app, evaluator);
		const { basePath } = config;
		return pagesOf$1({
			app,
			config,
			middleware,
			basePath,
			evaluator,
			packages,
			memory
		});
	});
}
function pagesOf$1(opened) {
	const { app, config, evaluator } = opened;
	const files = app.files.flatMap((path) => {
		const route = routeOf$2(path, app);
		return route === null || route.isEndpoint ? [] : [{
			path,
			route
		}];
	});
	const unknown = app.appFolders.flatMap((folder) => scriptIn(folder, "not-found", evaluator.project) ?? []);
	const all = [...files, ...unknown.map((path) => ({
		path,
		route: {
			path: "/*",
			isEndpoint: false,
			by: "next-app"
		}
	}))];
	noteSpecial(app, new Set(all.map(({ path }) => path)), evaluator.project);
	const redirects = config.redirects.flatMap((rule) => redirectPage(rule, config, opened) ?? []);
	const isRedirected = (page) => redirects.some(({ route }) => route === page.route);
	const pages = all.flatMap(({ path, route }) => pageAt(path, route, opened) ?? []);
	return [
		...redirects,
		...pages.filter((page) => !isRedirected(page)),
		...rewritten(all, opened)
	];
}
function routeOf$2(path, { appFolders, pagesFolders }) {
	const inside = (folder) => path.startsWith(`${folder}/`);
	const app = appFolders.find((folder) => inside(folder));
	if (app !== void 0) return routeInApp(path.slice(app.length + 1));
	const pages = pagesFolders.find((folder) => inside(folder));
	return pages === void 0 ? null : routeInPages(path.slice(pages.length + 1));
}
function rewritten(files, opened) {
	const { config, evaluator } = opened;
	return config.rewrites.flatMap(({ from, to }) => {
		if (files.some(({ route }) => route.path === from)) return [];
		const file = files.find(({ route }) => route.path === to);
		if (file !== void 0) return pageAt(file.path, {
			...file.route,
			path: from
		}, opened) ?? [];
		if (to.startsWith("/api/")) return [];
		evaluator.project.gaps.note({
			kind: "route",
			what: `what is shown at ${from}`,
			why: `the configuration takes it from ${to}, which is no page of the source`,
			help: "tests of it that are written by hand",
			source: {
				path: config.path ?? "package.json",
				line: 1
			}
		});
		return [];
	});
}
function pageAt(path, route, opened) {
	const { app, evaluator, middleware } = opened;
	evaluator.session = createSession("render", new Store(), { route: route.path });
	const component = evaluator.exported(path, "default");
	if (component === null || component.kind === "literal") {
		evaluator.project.gaps.note({
			kind: "page",
			what: `the page ${route.path}`,
			why: "its file exports no component",
			help: "a component that the file exports as its default",
			source: {
				path,
				line: 1
			}
		});
		return null;
	}
	const line = component.kind === "function" ? lineOf(component.node) : 1;
	const isApp = route.by === "next-app";
	const page = isApp ? pageElement(component, {
		path,
		line
	}) : withData(path, component, opened);
	const segments = [...isApp ? layoutsOf$1(path, app, evaluator) : [], page];
	const value = guardedBy(middleware(route.path), SEGMENT) ?? SEGMENT;
	const title = isApp ? titleOf$2(path, app, evaluator) : null;
	return createNextPage({
		route,
		source: {
			path,
			line
		},
		title,
		value,
		segments
	}, opened);
}
function pageElement(component, source) {
	return {
		...elementOf(component, objectOf([["params", UNKNOWN$1]], true)),
		...source
	};
}
function withData(path, component, { app, evaluator }) {
	const { properties, redirects, shows } = dataOf(path, evaluator);
	const page = inApp(path, component, properties, {
		...app,
		evaluator
	});
	if (redirects.length === 0) return page;
	return guardedBy(variants([...redirects.map((value) => ({
		value,
		presence: "maybe"
	})), ...shows ? [{
		value: UNDEFINED,
		presence: "maybe"
	}] : []]), page) ?? page;
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
// src/analysis/packages/expo-router/files.ts
const ROUTE_FILES = new Slot(null, Object.is);
const SCRIPT$1 = /\.(?:[jt]sx?)$/u;
const LAYOUT = /(?:^|\/)_layout$/u;
const NO_SCREEN = /(?:^|\/)\+(?!not-found)|\+api$|\.(?:web|test|spec|stories|d)$/u;
function routeFilesIn(folder, project) {
	for (const name of ["src/app", "app"]) {
		const root = joinPath(folder, name);
		const files = [...project.files.keys()].filter((path) => isInside(path, root) && SCRIPT$1.test(path));
		const stems = new Map(files.map((path) => [stemOf(path, root), path]));
		if ([...stems.keys()].some((stem) => LAYOUT.test(stem) || stem === "index")) return {
			folder: root,
			layouts: layoutsOf(stems)
		};
	}
	return null;
}
function stemOf(path, root) {
	return path.slice(root.length + 1).replace(SCRIPT$1, "").replace(/\.(?:native|android|ios)$/u, "");
}
function layoutsOf(stems) {
	const layouts = new Map();
	layouts.set("", {
		file: null,
		children: []
	});
	for (const [stem, file] of stems) if (LAYOUT.test(stem)) layouts.set(stem.replace(LAYOUT, ""), {
		file,
		children: []
	});
	const around = (path) => {
		const folders = path.split("/").slice(0, -1);
		while (!layouts.has(folders.join("/"))) folders.pop();
		return folders.join("/");
	};
	for (const [stem, file] of stems) {
		const isLayout = LAYOUT.test(stem);
		if (stem === "_layout" || !isLayout && NO_SCREEN.test(stem)) continue;
		const path = isLayout ? stem.replace(LAYOUT, "") : stem;
		const parent = around(path);
		const name = parent === "" ? path : path.slice(parent.length + 1);
		layouts.get(parent)?.children.push({
			name,
			file
		});
	}
	return layouts;
}
function addressOf(names) {
	return names.join("/").split("/").filter((segment) => segment !== "index" && !/^\(.*\)$/u.test(segment)).map((segment) => segment.replace(/^\[\.{3}(.+)\]$/u, ":$1*").replaceAll(/\[([^\]]+)\]/gu, ":$1")).join("/");
}
// src/analysis/packages/react-native/alerts.ts
const SHOWN = "#alert";
const showAlert = ([title, message, buttons], evaluator) => {
	const { store, mode } = evaluator.session;
	if (mode === "event") store.set(SHOWN, arrayOf([
		title ?? UNDEFINED,
		message ?? UNDEFINED,
		buttons ?? UNDEFINED,
		...placeOf$1(evaluator)
	]));
	return UNDEFINED;
};
function placeOf$1({ session: { at } }) {
	return at === null ? [] : [literal(at.path), literal(lineOf(at.node))];
}
function alertIn(store, evaluator) {
	const alert = store.get(SHOWN);
	if (alert?.kind !== "array") return null;
	const [title = UNDEFINED, message = UNDEFINED, buttons, path, line] = alert.items;
	const place = {
		path: stringOf(path) ?? "",
		line: line?.kind === "literal" ? Number(line.value) : 1
	};
	const given = buttons?.kind === "array" ? buttons.items : [objectOf([["text", literal("OK")]])];
	return {
		...hostOf$1("View", [["children", arrayOf([...[title, message].filter((text) => !isNullish(text)).map((text) => hostOf$1("Text", [["children", text]])), ...given.map((button) => buttonOf(button, evaluator))].map((part, column) => placed(part, {
			...place,
			column
		})))]]),
		...place
	};
}
function placed(part, place) {
	return {
		...part,
		...place
	};
}
function buttonOf(button, evaluator) {
	const press = evaluator.member(button, "onPress");
	const text = evaluator.member(button, "text");
	const pressed = native("closeAlert", () => {
		evaluator.session.store.set(SHOWN, UNDEFINED);
		return press.kind === "function" || press.kind === "native" ? evaluator.call(press, []) : UNDEFINED;
	}, [press]);
	return hostOf$1("Button", [["title", text], ["onPress", pressed]]);
}
function hostOf$1(name, properties) {
	return elementOf({
		kind: "external",
		module: "react-native",
		name
	}, objectOf(properties));
}
// src/analysis/packages/react-navigation/placement.ts
const NAVIGATION = new Slot(null, (one, other) => one?.map === other?.map && one?.target === other?.target && one?.at.join("/") === other?.at.join("/"));
const NAVIGATIONS = new WeakMap();
const OWN = "#navigation";
function navigationToken(navigation) {
	const token = objectOf([]);
	NAVIGATIONS.set(token, navigation);
	return token;
}
function keepNavigation(store, token) {
	store.set(OWN, token);
}
function navigationOf$1(store) {
	const token = store.get(OWN);
	return token === void 0 ? null : NAVIGATIONS.get(token) ?? null;
}
function navigationHere({ session }) {
	return NAVIGATION.read(renderStateOf(session));
}
// src/analysis/dialects/react-native/file-map.ts
var FileMap = class {
	#tree;
	#addresses;
	constructor(tree) {
		this.#tree = tree;
		const all = tree.leaves.map((leaf) => [segmentsOf(addressOf(leaf.path)), leaf]);
		this.#addresses = all.toSorted(([one], [other]) => vagueness(one) - vagueness(other));
	}
	routeAt(path) {
		return this.#tree.routeAt(path);
	}
	historyTo(route, from) {
		return this.#tree.historyTo(route, from);
	}
	routeOf(href, _, from) {
		if (/^[a-z][a-z\d+.-]*:/iu.test(href)) return null;
		const [path = ""] = href.split(/[?#]/u, 1);
		const beside = addressOf(from).split("/").slice(0, -1).join("/");
		const wanted = segmentsOf(addressOf([(path.startsWith("/") ? path : joinPath(beside, path)).replace(/^\//u, "")]));
		return this.#addresses.find(([segments]) => fits(segments, wanted))?.[1].route ?? null;
	}
};
function segmentsOf(address) {
	return address.split("/").filter((segment) => segment !== "");
}
function vagueness(segments) {
	return (segments.some((segment) => segment.endsWith("*") || segment.startsWith("+")) ? 100 : 0) + segments.filter((segment) => segment.startsWith(":")).length;
}
function fits(segments, wanted) {
	for (const [index, segment] of segments.entries()) {
		if (segment.startsWith(":") && segment.endsWith("*")) return true;
		const part = wanted[index];
		if (part === void 0 || !segment.startsWith(":") && segment !== part) return false;
	}
	return segments.length === wanted.length;
}
// src/analysis/dialects/react-native/route-map.ts
const SIGN_IN$2 = /log-?in|sign-?in|auth|sign-?up|register|guest|public/iu;
const WELCOME = /welcome|onboard|intro|landing|start|splash/iu;
var ScreenTree = class {
	leaves;
	#navigators;
	#evaluator;
	constructor(appId, navigators, evaluator, nameOf = (path) => path.at(-1) ?? "") {
		this.#navigators = navigators;
		this.#evaluator = evaluator;
		const found = new Map();
		for (const navigator of navigators) for (const screen of navigator.screens) {
			const path = [...navigator.at, screen.name];
			if (found.has(keyOf(path)) || this.#navigatorsAt(path).length > 0) continue;
			found.set(keyOf(path), {
				path,
				screen,
				isGuarded: this.#isGuarded(path)
			});
		}
		const names = [...found.values()].map(({ path }) => nameOf(path));
		this.leaves = [...found.values()].map((leaf) => {
			const name = nameOf(leaf.path);
			const isAlone = names.indexOf(name) === names.lastIndexOf(name);
			return withRoute(leaf, appRoute$1(appId, isAlone ? name : leaf.path.join("/")));
		});
	}
	routeAt(path) {
		let at = path;
		for (let next = this.#firstAt(at); next !== null; next = this.#firstAt(at)) at = at.concat(next);
		return this.leaves.find((leaf) => keyOf(leaf.path) === keyOf(at))?.route ?? null;
	}
	routeOf(name, params, from) {
		const [nearest] = this.#pathsTo(name).toSorted((a, b) => shared(b, from) - shared(a, from));
		if (nearest === void 0) return null;
		const nested = params?.kind === "object" ? stringOf(params.properties.get("screen")) : null;
		if (nested === null) return this.routeAt(nearest);
		return this.routeOf(nested, this.#evaluator.member(params ?? UNDEFINED, "params"), nearest);
	}
	historyTo(route, from) {
		const leaf = this.leaves.find((one) => one.route === route);
		if (leaf === void 0) return null;
		const common = leaf.path.slice(0, shared(leaf.path, from));
		const [around] = this.#navigatorsAt(common);
		return around?.kind === "tab" || around?.kind === "drawer" ? "switch" : null;
	}
	#pathsTo(name) {
		return this.#navigators.flatMap(({ at, screens }) => screens.some((screen) => screen.name === name) ? [[...at, name]] : []);
	}
	#navigatorsAt(path) {
		return this.#navigators.filter(({ at }) => keyOf(at) === keyOf(path)).toSorted((a, b) => weightOf$1(a) - weightOf$1(b));
	}
	#firstAt(path) {
		const [navigator] = this.#navigatorsAt(path);
		return navigator === void 0 ? null : firstOf$1(navigator)?.name ?? null;
	}
	#isGuarded(path) {
		return path.some((name, depth) => {
			const here = this.#navigatorsAt(path.slice(0, depth));
			const own = here.find(({ screens }) => screens.some((screen) => screen.name === name));
			if (own === void 0) return false;
			if (own !== here[0]) return own.presence !== "yes";
			const screen = own.screens.find((one) => one.name === name);
			return !(screen?.presence === "yes" || screen?.branch === firstOf$1(own)?.branch);
		});
	}
};
function withRoute(leaf, route) {
	return {
		...leaf,
		route
	};
}
function firstOf$1({ screens, initial }) {
	const there = screens.filter(({ presence }) => presence !== "no");
	const named = there.find(({ name }) => name === initial);
	const [first] = there;
	if (named !== void 0 || first?.presence === "yes") return named ?? first;
	return [SIGN_IN$2, WELCOME].flatMap((pattern) => there.find(({ name }) => pattern.test(name)) ?? [])[0] ?? first ?? screens[0];
}
function weightOf$1({ presence, screens }) {
	if (presence === "yes") return 0;
	if (presence === "no") return 3;
	return screens.some(({ name }) => SIGN_IN$2.test(name) || WELCOME.test(name)) ? 1 : 2;
}
function shared(one, other) {
	const first = one.findIndex((name, index) => name !== other[index]);
	return first === -1 ? one.length : first;
}
function keyOf(path) {
	return JSON.stringify(path);
}
// src/analysis/dialects/react-native/app-pages.ts
function navigatorPages(root, app, around) {
	const given = {
		root: elementFor$1(root.component),
		around,
		files: null
	};
	const tree = new ScreenTree(app.id, navigatorsIn(given, app), around.evaluator);
	if (tree.leaves.length > 0) return pagesOf(tree, tree, {
		...given,
		source: root.source
	});
	const route = appRoute$1(app.id, "");
	const only = {
		path: [],
		route,
		isGuarded: false,
		source: root.source,
		by: app.toolkit
	};
	return {
		pages: [screenPage({
			...given,
			...only,
			map: tree
		})],
		start: route
	};
}
function filePages(files, app, around) {
	const { evaluator } = around;
	const layout = files.layouts.get("")?.file ?? null;
	const slot = {
		kind: "external",
		module: "expo-router",
		name: "Slot"
	};
	const given = {
		root: elementFor$1(layout === null ? slot : evaluator.exported(layout, "default") ?? slot),
		around,
		files
	};
	const tree = new ScreenTree(app.id, navigatorsIn(given, app), evaluator, addressOf);
	const source = {
		path: layout ?? app.source.path,
		line: 1
	};
	return pagesOf(tree, new FileMap(tree), {
		...given,
		source
	});
}
function navigatorsIn(given, app) {
	const found = [];
	const navigation = {
		map: new ScreenTree(app.id, [], given.around.evaluator),
		target: null,
		at: [],
		discover: (navigator) => found.push(navigator)
	};
	const memory = new RenderMemory();
	look({
		...given,
		around: {
			...given.around,
			memory
		}
	}, navigation, new Store());
	return found;
}
function pagesOf(tree, map, { source, ...given }) {
	const by = given.files === null ? "react-navigation" : "expo-router";
	const pages = tree.leaves.map(({ screen, ...leaf }) => screenPage({
		...given,
		...leaf,
		map,
		source: screen.source ?? source,
		by
	}));
	return {
		pages,
		start: startOf$2(pages, (given.files === null ? null : map.routeOf("/", void 0, [])) ?? map.routeAt([]))
	};
}
const FIRST = /log-?in|sign-?in|auth|sign-?up|register|welcome|onboard|intro|landing/iu;
const HOPS = 4;
function startOf$2(pages, first) {
	let route = first;
	for (let hop = 0; hop < HOPS; hop += 1) {
		const page = pages.find((one) => one.route === route);
		const next = page === void 0 ? null : sentTo(page) ?? afterWaiting(page, pages);
		if (next === null || next === route) break;
		route = next;
	}
	return route;
}
function sentTo(page) {
	const { shown, navigations } = page.open();
	const { redirects } = shown.view;
	const all = [...redirects.map(({ target }) => target), ...navigations].flatMap(textsOf);
	const sure = redirects.filter(({ presence, guards }) => presence === "yes" && !guards);
	return all.find((target) => FIRST.test(target)) ?? sure.flatMap(({ target }) => textsOf(target))[0] ?? null;
}
function afterWaiting(page, pages) {
	const { elements } = page.open().shown.view;
	const seen = elements.filter(({ presence, native }) => presence === "yes" && native !== void 0);
	const isWaiting = seen.every(({ native }) => native?.role === null || native?.role === "progressbar");
	const hasText = seen.some(({ children }) => children.some(({ kind }) => kind === "text"));
	if (!isWaiting || hasText) return null;
	return pages.find((one) => one.isGuarded !== true && FIRST.test(one.route))?.route ?? null;
}
function textsOf({ alternatives }) {
	return alternatives.flatMap(([part, ...others]) => typeof part === "string" && others.length === 0 ? [part] : []);
}
function screenPage({ root, around, files, map, path, ...page }) {
	const navigation = {
		map,
		target: path,
		at: [],
		discover: () => void 0
	};
	const token = navigationToken({
		...navigation,
		at: path
	});
	return createScriptPage({
		...page,
		kind: files === null ? "table" : "file",
		title: null,
		evaluator: around.evaluator,
		opened: () => around.memory.begin(),
		look(store) {
			keepNavigation(store, token);
			return look({
				root,
				around,
				files
			}, navigation, store);
		}
	});
}
function look({ root, around, files }, navigation, store) {
	const { evaluator } = around;
	const session = createSession("render", store);
	evaluator.session = session;
	const renderer = createRenderer({
		...around,
		route: null,
		discover: () => null
	});
	const place = ROUTE_FILES.hand(NAVIGATION.hand(topPlace(), navigation), files);
	const nodes = [...renderer.render(root, place)];
	const alert = alertIn(store, evaluator);
	if (alert !== null) nodes.push(...renderer.render(alert, {
		...place,
		path: "#alert"
	}));
	const { redirects, titles, references } = renderer;
	return {
		nodes,
		redirects,
		titles,
		effects: renderStateOf(session).effects,
		references
	};
}
// src/analysis/dialects/react-native/find-roots.ts
const REGISTERS = /\bregisterRootComponent\s*\(|\bAppRegistry\s*\.\s*registerComponent\s*\(/u;
const ENTRIES = [
	"App.tsx",
	"App.ts",
	"App.jsx",
	"App.js",
	"src/App.tsx",
	"src/App.jsx",
	"src/App.js"
];
function findNativeRoot({ folder }, evaluator) {
	const { project } = evaluator;
	const paths = [...project.files.keys()].filter((path) => isInside(path, folder) && /\.[jt]sx?$/u.test(path) && !project.isTest(path));
	for (const path of paths.toSorted(byDepth$1)) {
		if (!REGISTERS.test(project.files.get(path) ?? "")) continue;
		const root = registeredIn$1(path, evaluator);
		if (root !== null) return root;
	}
	const entry = ENTRIES.map((name) => joinPath(folder, name)).find((path) => project.files.has(path));
	const component = entry === void 0 ? null : evaluator.exported(entry, "default");
	if (entry === void 0 || component === null) return null;
	return {
		component,
		source: {
			path: entry,
			line: lineOfComponent(component)
		}
	};
}
function byDepth$1(one, other) {
	return one.split("/").length - other.split("/").length || compareText(one, other);
}
function registeredIn$1(path, evaluator) {
	const module = evaluator.project.module(path);
	if (module === null) return null;
	const found = [];
	walk(module.program, (node) => {
		if (node.type !== "CallExpression") return;
		const argument = registered$1(node);
		if (argument === null) return;
		const value = evaluator.evaluate(argument.node, evaluator.moduleScope(module));
		const component = argument.isProvider ? evaluator.call(value, []) : value;
		found.push({
			component,
			source: {
				path,
				line: lineOf(node)
			}
		});
	});
	return found[0] ?? null;
}
function registered$1({ callee, arguments: args }) {
	const [first, second] = args;
	if (callee.type === "Identifier" && callee.name === "registerRootComponent") return first === void 0 ? null : {
		node: first,
		isProvider: false
	};
	return !(callee.type === "MemberExpression" && callee.property.type === "Identifier" && callee.property.name === "registerComponent") || second === void 0 ? null : {
		node: second,
		isProvider: true
	};
}
function lineOfComponent(component) {
	return component.kind === "function" ? lineOf(component.node) : 1;
}
// src/analysis/dialects/react-native/index.ts
const reactNative$1 = {
	id: "react-native",
	stacks: ["react-native", "expo"],
	findPages: findPages$2
};
const NOTHING$2 = {
	pages: [],
	start: null
};
function findPages$2({ evaluator, packages, mobileApps }) {
	const pages = [];
	const starts = new Map();
	for (const app of mobileApps) {
		if (app.toolkit !== "react-native" && app.toolkit !== "expo") continue;
		const found = tryPages$1(app, {
			evaluator,
			packages,
			memory: new RenderMemory()
		});
		pages.push(...found.pages);
		if (found.start !== null) starts.set(app.id, found.start);
	}
	return {
		pages,
		mounts: [],
		starts
	};
}
function usesRouter({ folder }, { evaluator }) {
	const manifest = evaluator.project.files.get(joinPath(folder, "package.json")) ?? "";
	return /"expo-router"\s*:/u.test(manifest);
}
function tryPages$1(app, around) {
	const { project } = around.evaluator;
	try {
		const files = routeFilesIn(app.folder, project);
		if (files !== null && usesRouter(app, around)) return filePages(files, app, around);
		const root = findNativeRoot(app, around.evaluator);
		return root === null ? NOTHING$2 : navigatorPages(root, app, around);
	} catch (error) {
		project.gaps.note({
			kind: "page",
			what: `the screens of ${app.name}`,
			why: messageOf(error),
			help: "tests of it that are written by hand",
			source: app.source
		});
		return NOTHING$2;
	}
}
// src/analysis/packages/react-router/route-table.ts
function flattenRoutes(routes, base, evaluator, elementOfFile = () => null) {
	const leaves = [];
	addRoutes$1(routes, {
		base,
		chain: [],
		unshown: [],
		depth: 0
	}, {
		leaves,
		evaluator,
		elementOfFile
	});
	return leaves;
}
function addRoutes$1(value, around, target) {
	if (!isWithin("routeDepth", around.depth) || !isWithin("routes", target.leaves.length + 1)) return;
	for (const route of possible(value)) if (route.kind === "array") {
		for (const item of route.items) addRoutes$1(item, {
			...around,
			depth: around.depth + 1
		}, target);
		if (route.rest !== null) noteUnknown$1(route.rest, target);
	} else if (route.kind === "object" || route.kind === "element") addRoute(route, around, target);
	else if (route.kind !== "literal") noteUnknown$1(route, target);
}
function addRoute(route, around, target) {
	const paths = pathsOf(route);
	if (paths === null) {
		noteUnknown$1(route, target);
		return;
	}
	for (const path of paths) addRouteAt(path, route, around, target);
}
function pathsOf(route) {
	const properties = propertiesOf(route);
	const given = properties.get("path") ?? (isRedirect(route) ? properties.get("from") : void 0);
	if (given === void 0 || isNullish(given)) return [isAlwaysShown(route) ? "*" : null];
	const paths = given.kind === "array" && given.rest === null ? given.items : [given];
	const known = paths.map((path) => stringOf(path)).filter((path) => path !== null);
	return known.length < paths.length ? null : known.flatMap((path) => writtenPaths(path));
}
function writtenPaths(path) {
	return withoutOptional(path.replaceAll(/(?<=:\w+)\([^)]*\)/gu, "").replace(/\*\?$/u, "*"));
}
function isAlwaysShown(route) {
	return isRedirect(route) || isWrapper(route) || isOpenBelow(route) || isLastOfWouter(route);
}
function isLastOfWouter(route) {
	if (route.kind !== "element" || typeof route.type === "string") return false;
	return route.type.kind === "external" && route.type.module.startsWith("wouter");
}
function aroundInside(shown, { path, here }, { chain, unshown }) {
	const levels = path === null || path === "" ? unshown : [...unshown, here];
	if (shown === null) return {
		chain,
		unshown: levels
	};
	const own = levels.length === 0 ? here : levels.join("\n");
	return {
		chain: [...chain, {
			shown,
			path: own
		}],
		unshown: []
	};
}
function addRouteAt(path, route, around, target) {
	const { evaluator, leaves } = target;
	const properties = propertiesOf(route);
	const here = path === null ? around.base : joinRoute(around.base, path);
	const file = stringOf(properties.get("file"));
	const shown = contentOfRoute(route, here, evaluator) ?? (file === null ? null : target.elementOfFile(file));
	const { chain, unshown } = aroundInside(shown, {
		path,
		here
	}, around);
	const children = properties.get("children");
	if (children !== void 0 && !isEmptyList(children) && isTable(children, route)) {
		addRoutes$1(children, {
			base: here.replace(/\/\*$/u, ""),
			chain,
			unshown,
			depth: around.depth + 1
		}, target);
		return;
	}
	const isPage = path !== null || properties.has("index");
	if (shown === null || !isPage) return;
	leaves.push({
		path: here === "" ? "/" : here,
		chain,
		source: placeOf(route, shown),
		file,
		isOpenBelow: isOpenBelow(route)
	});
}
function isTable(children, route) {
	return route.kind === "object" || !isWrapper(route) && holdsRoutes(children);
}
function noteUnknown$1(route, { evaluator }) {
	const gap = {
		kind: "route",
		what: "a page of the table of routes",
		why: "its path is not in the source",
		help: "a path that is written out, or tests of it that are written by hand"
	};
	if (route.kind !== "element" || route.path === "") evaluator.note(gap);
	else {
		const source = {
			path: route.path,
			line: route.line
		};
		evaluator.project.gaps.note({
			...gap,
			source
		});
	}
}
function placeOf(route, shown) {
	return route.kind === "element" ? {
		path: route.path,
		line: route.line
	} : sourceOf$1(shown);
}
function sourceOf$1(shown) {
	if (shown?.kind === "variants") return shown.options.map(({ value }) => sourceOf$1(value)).find((found) => found !== null) ?? null;
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
// src/analysis/dialects/react/app-pages.ts
function appPages(root, surroundings) {
	const found = new Map();
	let queue = [null];
	for (let round = 1; queue.length > 0 && isWithin("nestedRouters", round); round += 1) {
		const known = new Set(found.keys());
		for (const route of queue) for (const met of render(root, {
			...surroundings,
			route
		}, new Store()).routes) if (!found.has(met.shown)) found.set(met.shown, met);
		queue = [...found.values()].flatMap(({ shown, leaf }) => !known.has(shown) && (shown.endsWith("*") || leaf.isOpenBelow) ? [shown] : []);
	}
	const routes = withoutParents([...found.values()]);
	if (routes.length === 0) return [pageOf(root, { shown: "/" }, surroundings)];
	return routes.map((route) => {
		const page = pageOf(root, route, surroundings);
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
function render(root, surroundings, store) {
	const { evaluator, packages, route, memory } = surroundings;
	const session = createSession("render", store, {
		route,
		dom: leavingDom
	});
	evaluator.session = session;
	const renderer = createRenderer({
		evaluator,
		packages,
		route,
		memory,
		discover(table, place) {
			const base = ROUTE_BASE.read(place);
			const router = ROUTER$1.read(place);
			const leaves = leavesOf(table, base, () => flattenRoutes(table, base, evaluator, (file) => root.elementOfFile?.(file) ?? null));
			for (const leaf of leaves) renderer.routes.push({
				shown: shownOf(leaf, router),
				leaf
			});
			const leaf = route === null ? void 0 : chooseLeaf(leaves, route, router);
			return leaf === void 0 ? null : chainOf$1(leaf);
		}
	});
	const nodes = renderer.render(root.value, topPlace());
	const { titles, references, routes } = renderer;
	return {
		nodes,
		redirects: [...renderer.redirects, ...departuresOf(session)],
		titles,
		references,
		routes,
		effects: renderStateOf(session).effects
	};
}
const chains = new WeakMap();
function chainOf$1(leaf) {
	const chain = chains.get(leaf) ?? routeChain(leaf.chain);
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
function shownOf({ path }, router) {
	return shownPath(asBaseIsWritten(path, router), router.hash);
}
function chooseLeaf(leaves, route, router) {
	const { hash } = router;
	return leaves.find((leaf) => shownOf(leaf, router) === route) ?? leaves.find((leaf) => leaf.path.endsWith("/*") && route.startsWith(shownPath(leaf.path.slice(0, -1), hash)) || leaf.isOpenBelow && route.startsWith(`${shownPath(leaf.path, hash)}/`.replace("//", "/")));
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
		look: (store) => render(root, {
			...surroundings,
			route: shown
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
		if (MOUNTS.test(text) && /react|preact/u.test(text)) roots.push(...tryFile(path, evaluator, () => mountsOf$1(path, evaluator)));
	}
	return roots;
}
function findTables(evaluator) {
	const roots = [];
	for (const path of scriptPaths(evaluator)) {
		if (!TABLES.test(evaluator.project.files.get(path) ?? "")) continue;
		roots.push(...tryFile(path, evaluator, () => tablesOf(path, evaluator)));
	}
	return roots;
}
function tablesOf(path, evaluator) {
	return [...evaluator.project.module(path)?.exports.keys() ?? []].flatMap((name) => {
		const value = evaluator.exported(path, name);
		return value?.kind === "function" && (name === "default" || /^[A-Z]/u.test(name)) ? [rootOf$1(elementFor$1(value), {
			path,
			line: lineOf(value.node)
		})] : [];
	});
}
function tryFile(path, { project }, find) {
	try {
		return find();
	} catch (error) {
		project.gaps.note({
			kind: "file",
			what: `what ${path} puts on a page`,
			why: messageOf(error),
			help: "tests of it that are written by hand",
			source: {
				path,
				line: 1
			}
		});
		return [];
	}
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
function mountsOf$1(path, evaluator) {
	const module = evaluator.project.module(path);
	if (module === null) return [];
	const roots = [];
	walk(module.program, (node) => {
		if (node.type !== "CallExpression" && node.type !== "OptionalCallExpression") return;
		const mounted = mountedNode(node);
		if (mounted === null) return;
		const value = elementIn(evaluator.evaluate(mounted, evaluator.moduleScope(module)));
		if (value !== null) roots.push(rootOf$1(value, {
			path,
			line: lineOf(node)
		}));
	});
	return roots;
}
function elementIn(value) {
	return possible(value).findLast(({ kind }) => kind === "element") ?? null;
}
function mountedNode(call) {
	const name = nameOf$2(call.callee);
	const [first, second] = call.arguments;
	const mounted = name === "hydrateRoot" ? second : isMount(name) ? first : void 0;
	return mounted === void 0 || !mayBeElement(mounted) ? null : mounted;
}
function isMount(name) {
	return name === "render" || name === "hydrate";
}
function mayBeElement({ type }) {
	return /^(?:JSX(?:Element|Fragment)|Identifier|ConditionalExpression|LogicalExpression|CallExpression|TS\w+Expression)$/u.test(type);
}
function nameOf$2(callee) {
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
		"tanstack-router",
		"remix"
	],
	findPages: findPages$1
};
const FEW = 3;
function findPages$1(input) {
	const { evaluator, packages, project, before } = input;
	const mounted = findRoots(evaluator);
	const around = {
		title: shellTitle(project),
		memory: new RenderMemory()
	};
	const pagesOf = (roots) => roots.flatMap((root) => tryPages(root, around, input));
	const pages = pagesOf([...packages.roots(evaluator), ...mounted]);
	const tables = pages.length < FEW && before.pages.length === 0 ? pagesOf(findTables(evaluator)) : [];
	return {
		pages: tables.length > pages.length ? tables : pages,
		mounts: mounted.map(({ source }) => source.path)
	};
}
function tryPages(root, around, { evaluator, packages, project }) {
	try {
		return appPages(root, {
			evaluator,
			packages,
			...around
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
	reactNative$1,
	react$1,
	html,
	compose,
	flutter$1
];
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
		const json = noteLimitsIn(file.path, gaps, () => readJson(file.text));
		if (json === null) gaps.note(badJson(file.path));
		return json === null ? [] : [packageFact(file.path, json)];
	}).toSorted((a, b) => compareText(a.path, b.path));
}
function packageFact(path, json) {
	const folder = folderOf(path);
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
// src/analysis/mobile/build-values.ts
const BUILD_LOGIC = /(?:^|\/)(?:buildSrc|build-logic|build_logic|buildLogic|gradle|plugins)\/.*\.kts?$/u;
const IN_KOTLIN = /\bval\s+(?<name>\w+)\s*(?::\s*String\s*)?=\s*"(?<value>[\w.-]*)"/gu;
const IN_GROOVY = /(?:^|[\s.])(?<name>[A-Za-z_]\w*)\s*=\s*(?:"(?<value>[\w.-]*)"|'(?<other>[\w.-]*)')/gmu;
const IN_PROPERTIES = /^\s*(?<name>[\w.-]+)\s*=\s*(?<value>[\w.-]+)\s*$/gmu;
function readBuildNames({ files }) {
	const values = new Map();
	for (const [path, text] of files) {
		const pattern = declarationsOf(path);
		for (const { groups } of pattern === null ? [] : text.matchAll(pattern)) {
			const { name = "", value, other = "" } = groups ?? {};
			const known = values.get(name);
			values.set(name, known === void 0 || known === (value ?? other) ? value ?? other : null);
		}
	}
	return (name) => values.get(name) ?? null;
}
function declarationsOf(path) {
	if (path.endsWith("gradle.properties")) return IN_PROPERTIES;
	if (path.endsWith(".gradle")) return IN_GROOVY;
	return path.endsWith(".gradle.kts") || BUILD_LOGIC.test(path) ? IN_KOTLIN : null;
}
function textOf$3(expression, lookUp) {
	const parts = expression.split("?:");
	const last = (parts.at(-1) ?? "").trim();
	const certainty = parts.length > 1 ? "pattern" : "literal";
	const pieces = last.split(/\s*\+\s*/u).map((piece) => pieceOf(piece.trim(), lookUp));
	const known = pieces.filter((piece) => piece !== null);
	return known.length < pieces.length || known.length === 0 ? null : {
		text: known.join(""),
		certainty
	};
}
function pieceOf(piece, lookUp) {
	const quoted = /^(?:"""|["'])(?<inner>.*?)(?:"""|["'])$/su.exec(piece)?.groups?.["inner"];
	if (quoted !== void 0) return filledIn(quoted, lookUp);
	const name = /(?:property|findProperty|getProperty)\(\s*["']([\w.-]+)["']\s*\)/u.exec(piece)?.[1] ?? /^[\w.]*?(\w+)(?:\(\))?$/u.exec(piece)?.[1];
	return name === void 0 ? null : lookUp(name);
}
function filledIn(text, lookUp) {
	let isKnown = true;
	const filled = text.replaceAll(/\$\{([^}]*)\}|\$(\w+)/gu, (_, inner, bare) => {
		const value = pieceOf((inner ?? bare ?? "").trim(), lookUp);
		isKnown &&= value !== null;
		return value ?? "";
	});
	return isKnown ? filled : null;
}
// src/analysis/mobile/gradle-blocks.ts
function readBlocks(text) {
	const root = blockOf("", 1);
	const open = [root];
	let words = "";
	let line = 1;
	const end = () => {
		const statement = words.trim();
		if (statement !== "") (open.at(-1) ?? root).statements.push({
			text: statement,
			line
		});
		words = "";
	};
	for (let at = 0; at < text.length;) {
		const piece = pieceAt(text, at);
		at += piece.length;
		if (piece === "{") {
			const block = blockOf(words.trim(), line);
			(open.at(-1) ?? root).blocks.push(block);
			open.push(block);
			words = "";
		} else if (piece === "}") {
			end();
			if (open.length > 1) open.pop();
		} else if (piece === "\n" || piece === ";") end();
		else if (!isComment(piece)) words += piece;
		line += linesIn(piece);
	}
	end();
	return root;
}
function blockOf(head, line) {
	return {
		head,
		line,
		statements: [],
		blocks: []
	};
}
function pieceAt(text, at) {
	if (text.startsWith("//", at)) return through(text, {
		mark: "\n",
		from: at,
		start: at
	}).trimEnd();
	if (text.startsWith("/*", at)) return through(text, {
		mark: "*/",
		from: at + 2,
		start: at
	});
	if (text.startsWith("\"\"\"", at)) return through(text, {
		mark: "\"\"\"",
		from: at + 3,
		start: at
	});
	const quote = text[at];
	if (quote !== "\"" && quote !== "'") return text[at] ?? "";
	for (let end = at + 1; end < text.length; end += 1) if (text[end] === "\\") end += 1;
	else if (text[end] === quote) return text.slice(at, end + 1);
	else if (text[end] === "\n") return text.slice(at, end);
	return text.slice(at);
}
function through(text, { mark, from, start }) {
	const found = text.indexOf(mark, from);
	return text.slice(start, found === -1 ? text.length : found + mark.length);
}
function isComment(piece) {
	return piece.startsWith("//") || piece.startsWith("/*");
}
function linesIn(piece) {
	return piece.length === 1 ? Number(piece === "\n") : piece.split("\n").length - 1;
}
// src/analysis/mobile/gradle-ids.ts
function gradleIds({ path, text }, lookUp) {
	const android = readBlocks(text).blocks.filter(({ head }) => head === "android");
	const inside = (name) => android.flatMap(({ blocks }) => blocks.filter(({ head }) => head === name));
	const base = inside("defaultConfig").map((block) => variantOf(block, lookUp));
	const flavors = variantsIn(inside("productFlavors"), lookUp);
	const types = withUsualTypes(variantsIn(inside("buildTypes"), lookUp));
	const chains = cutTo("appIds", combinations(byDimension(flavors), types));
	const settings = [
		...base,
		...flavors,
		...types
	].flatMap(({ id, suffix }) => [id, suffix].filter((one) => one !== null));
	return {
		ids: byId(chains.flatMap((chain) => builtId(base, chain, path))),
		unknown: settings.filter(({ value }) => value === null).map(({ line }) => line)
	};
}
function variantOf(block, lookUp) {
	return {
		name: nameOf$1(block.head),
		dimension: settingIn(block, "dimension", lookUp)?.value?.text ?? null,
		id: settingIn(block, "applicationId", lookUp),
		suffix: settingIn(block, "applicationIdSuffix", lookUp)
	};
}
function nameOf$1(head) {
	return /["']([\w-]+)["']/u.exec(head)?.[1] ?? head.split(/\s/u)[0] ?? head;
}
function settingIn({ statements }, name, lookUp) {
	const pattern = new RegExp(`^(?:this\\.)?${name}(?:\\s*=\\s*|\\s+|\\s*\\()(?<value>.+?)\\)?$`, "u");
	for (const { text, line } of statements.toReversed()) {
		const value = pattern.exec(text)?.groups?.["value"];
		if (value !== void 0) return {
			value: textOf$3(value, lookUp),
			line
		};
	}
	return null;
}
function variantsIn(blocks, lookUp) {
	return blocks.flatMap((block) => block.blocks.map((inner) => variantOf(inner, lookUp)));
}
function withUsualTypes(types) {
	const named = (name) => types.find((type) => type.name === name) ?? {
		name,
		dimension: null,
		id: null,
		suffix: null
	};
	const others = types.filter(({ name }) => name !== "debug" && name !== "release");
	return [
		named("debug"),
		named("release"),
		...others
	];
}
function byDimension(flavors) {
	const dimensions = new Map();
	for (const flavor of flavors) dimensions.set(flavor.dimension, [...dimensions.get(flavor.dimension) ?? [], flavor]);
	return [...dimensions.values()];
}
function combinations(dimensions, types) {
	return [...dimensions, types].reduce((chains, next) => cutTo("appIds", chains.flatMap((chain) => next.map((variant) => [...chain, variant]))), [[]]);
}
function builtId(base, chain, path) {
	const all = [...base, ...chain];
	const replaced = all.findLast(({ id }) => id !== null)?.id ?? null;
	const start = replaced?.value ?? null;
	if (replaced === null || start === null) return [];
	const suffixes = all.flatMap(({ suffix }) => suffix ?? []);
	const known = suffixes.flatMap(({ value }) => value ?? []);
	const parts = [start, ...known];
	const isSure = known.length === suffixes.length && parts.every(({ certainty }) => certainty === "literal");
	return [{
		id: parts.map(({ text }, index) => withDot(text, index)).join(""),
		platform: "android",
		build: buildName(chain),
		certainty: isSure ? "literal" : "pattern",
		source: {
			path,
			line: replaced.line
		},
		by: "gradle"
	}];
}
function withDot(part, index) {
	return index === 0 || part === "" || part.startsWith(".") ? part : `.${part}`;
}
function buildName(chain) {
	return chain.map(({ name }, index) => index === 0 ? name : name.charAt(0).toUpperCase() + name.slice(1)).join("");
}
function byId(facts) {
	const ids = new Map();
	for (const fact of facts) ids.set(fact.id, [...ids.get(fact.id) ?? [], fact]);
	return [...ids.values()].flatMap(([first, ...others]) => {
		if (first === void 0) return [];
		const builds = [first, ...others].flatMap(({ build }) => build ?? []);
		const isAll = ids.size === 1 || builds.length === 0;
		return [{
			...first,
			build: isAll ? null : builds.join(", ")
		}];
	});
}
// src/analysis/source/line-at.ts
function lineAt$1(text, at) {
	return text.slice(0, Math.max(at, 0)).split("\n").length;
}
// src/analysis/mobile/plist.ts
const TOKEN = /\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*|"(?:\\[^]|[^"\\])*"?|[{}();=,]|[^\s{}();=,"]+/gu;
function readPlist(text) {
	const value = new PlistReader((text.match(TOKEN) ?? []).filter((token) => !/^\/[/*]/u.test(token))).value(0);
	return value instanceof Map ? value : new Map();
}
var PlistReader = class {
	#tokens;
	#at = 0;
	constructor(tokens) {
		this.#tokens = tokens;
	}
	value(depth) {
		const token = this.#tokens[this.#at] ?? "";
		this.#at += 1;
		if (!isWithin("jsonDepth", depth)) return "";
		if (token === "{") return this.#dictionary(depth);
		if (token === "(") return this.#list(depth);
		return token.startsWith("\"") ? unquoted(token) : token;
	}
	#dictionary(depth) {
		const entries = new Map();
		while (!this.#ends("}")) {
			const key = this.value(depth + 1);
			if (this.#tokens[this.#at] === "=") this.#at += 1;
			const value = this.value(depth + 1);
			if (this.#tokens[this.#at] === ";") this.#at += 1;
			if (typeof key === "string") entries.set(key, value);
		}
		return entries;
	}
	#list(depth) {
		const items = [];
		while (!this.#ends(")")) {
			items.push(this.value(depth + 1));
			if (this.#tokens[this.#at] === ",") this.#at += 1;
		}
		return items;
	}
	#ends(mark) {
		const token = this.#tokens[this.#at];
		if (token === mark) this.#at += 1;
		return token === mark || token === void 0;
	}
};
function unquoted(token) {
	return token.slice(1, token.endsWith("\"") ? -1 : void 0).replaceAll(/\\(.)/gsu, "$1");
}
// src/analysis/mobile/xcode-settings.ts
const APPLICATION$2 = "com.apple.product-type.application";
function readConfigurations(path, project) {
	const plist = readPlist(project.files.get(path) ?? "");
	const objects = dictionaryAt(plist, "objects");
	const at = (id) => dictionaryAt(objects, textOf$2(id));
	const folder = folderOf(folderOf(path));
	const own = (configuration) => [textsIn$2(dictionaryAt(configuration, "buildSettings")), xcconfigOf(at(configuration.get("baseConfigurationReference")), folder, project)];
	const configurationsOf = (holder) => listAt(at(holder.get("buildConfigurationList")), "buildConfigurations").map(at);
	const root = configurationsOf(at(plist.get("rootObject")));
	return [...objects.values()].filter(isDictionary).filter((object) => textOf$2(object.get("productType")) === APPLICATION$2).flatMap((target) => configurationsOf(target).map((configuration) => {
		const name = textOf$2(configuration.get("name"));
		const same = root.find((one) => textOf$2(one.get("name")) === name);
		const settings = [...own(configuration), ...same === void 0 ? [] : own(same)];
		const given = new Map([["TARGET_NAME", textOf$2(target.get("name"))]]);
		return {
			target: textOf$2(target.get("name")),
			name,
			settings: [given, ...settings]
		};
	}));
}
function isDictionary(value) {
	return value instanceof Map;
}
function dictionaryAt(from, key) {
	const found = from.get(key);
	return isDictionary(found) ? found : new Map();
}
function listAt(from, key) {
	const found = from.get(key);
	return typeof found === "object" && !isDictionary(found) ? found : [];
}
function textOf$2(value) {
	return typeof value === "string" ? value : "";
}
function textsIn$2(from) {
	return new Map([...from].flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : []));
}
function xcconfigOf(reference, folder, project) {
	const path = textOf$2(reference.get("path"));
	if (path === "") return new Map();
	const name = path.slice(path.lastIndexOf("/") + 1);
	const below = [...project.files.keys()].find((file) => file.startsWith(folder === "" ? "" : `${folder}/`) && file.endsWith(`/${name}`));
	const exact = joinPath(folder, path);
	const file = project.files.has(exact) ? exact : below;
	return file === void 0 ? new Map() : readXcconfig(file, project, 0);
}
function readXcconfig(path, project, depth) {
	const settings = new Map();
	if (!isWithin("xcconfigDepth", depth)) return settings;
	for (const raw of (project.files.get(path) ?? "").split("\n")) {
		const line = raw.replace(/\/\/.*$/u, "").trim();
		const included = /^#include\??\s*"([^"]+)"/u.exec(line)?.[1];
		const inner = included === void 0 ? "" : joinPath(folderOf(path), included);
		if (inner !== "" && inner !== path) for (const [key, value] of readXcconfig(inner, project, depth + 1)) settings.set(key, value);
		const [, key, value = ""] = /^(\w+)\s*=\s*(.*)$/u.exec(line) ?? [];
		if (key !== void 0) settings.set(key, value);
	}
	return settings;
}
// src/analysis/mobile/xcode-ids.ts
const BUNDLE_ID = "PRODUCT_BUNDLE_IDENTIFIER";
function xcodeIds(path, project) {
	const configurations = readConfigurations(path, project).filter(isForDevices);
	const targets = new Set(configurations.map(({ target }) => target));
	const text = project.files.get(path) ?? "";
	const found = configurations.map((configuration) => {
		const { target, name, settings } = configuration;
		const raw = rawSetting(settings, BUNDLE_ID);
		const id = raw === null ? null : expanded(raw, settings, 0);
		if (id === null) return null;
		return {
			id,
			platform: "ios",
			build: targets.size > 1 ? `${target} ${name}` : name,
			certainty: "literal",
			source: {
				path,
				line: lineWith(text, `${BUNDLE_ID} = `, raw ?? "")
			},
			by: "xcode"
		};
	});
	const known = found.filter((one) => one !== null);
	return {
		name: configurations[0]?.target ?? null,
		ids: byId(known),
		isUnknown: known.length < found.length
	};
}
function isForDevices({ settings }) {
	const platforms = rawSetting(settings, "SUPPORTED_PLATFORMS") ?? "";
	const sdk = rawSetting(settings, "SDKROOT") ?? "auto";
	return /^(?:iphone|auto)/u.test(sdk) || platforms.includes("iphone");
}
function rawSetting(settings, name) {
	for (const level of settings) {
		const value = level.get(name);
		if (value !== void 0 && value !== "$(inherited)") return value;
	}
	return null;
}
const REFERENCE = /\$[({](?<name>\w+)(?::(?<change>\w+))?[)}]/gu;
function expanded(value, settings, depth) {
	if (!isWithin("xcconfigDepth", depth)) return null;
	let isKnown = true;
	const text = value.replaceAll(REFERENCE, (...match) => {
		const { name = "", change } = match.at(-1);
		const raw = rawSetting(settings, name);
		const inner = raw === null ? null : expanded(raw, settings, depth + 1);
		isKnown &&= inner !== null;
		return changed(inner ?? "", change);
	});
	return isKnown && text !== "" ? text : null;
}
function changed(value, change) {
	if (change === "lower") return value.toLowerCase();
	return change === "rfc1034identifier" ? value.replaceAll(/[^A-Za-z0-9.-]/gu, "-") : value;
}
function lineWith(text, name, value) {
	const quoted = text.indexOf(`${name}"${value}"`);
	return lineAt$1(text, quoted === -1 ? text.indexOf(name + value) : quoted);
}
// src/analysis/mobile/xcodegen-ids.ts
var import__stands_in_yaml = require__stands_in_yaml();
function xcodegenIds({ path, text }, gaps) {
	const spec = parsed({
		path,
		text
	}, gaps);
	const targets = Object.entries(recordAt(spec, "targets")).filter(([, target]) => {
		const { type, platform } = recordOf(target);
		return type === "application" && /ios|auto/iu.test(JSON.stringify(platform ?? "iOS"));
	});
	const prefix = recordAt(spec, "options")["bundleIdPrefix"];
	const ids = targets.flatMap(([name, target]) => {
		const settings = recordAt(recordOf(target), "settings");
		const own = settings[ID] ?? recordAt(settings, "base")[ID];
		const made = typeof prefix === "string" ? `${prefix}.${name}` : null;
		const id = typeof own === "string" ? own : made;
		if (id === null || id.includes("$")) return [];
		const line = lineAt$1(text, text.indexOf(id));
		return [{
			id,
			platform: "ios",
			build: targets.length > 1 ? name : null,
			certainty: "literal",
			source: {
				path,
				line
			},
			by: "xcodegen"
		}];
	});
	return {
		name: targets[0]?.[0] ?? null,
		ids
	};
}
const ID = "PRODUCT_BUNDLE_IDENTIFIER";
function parsed({ path, text }, gaps) {
	try {
		return recordOf((0, import__stands_in_yaml.parse)(text));
	} catch (error) {
		gaps.note({
			kind: "file",
			what: `the file ${path}`,
			why: messageOf(error),
			help: "a file that its own tools accept",
			source: {
				path,
				line: 1
			}
		});
		return {};
	}
}
function recordOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function recordAt(from, key) {
	return recordOf(from[key]);
}
// src/analysis/mobile/builds.ts
const NOTHING$1 = {
	name: null,
	ids: []
};
function gradleOf(path, names, { project }) {
	const text = project.files.get(path) ?? "";
	const { ids, unknown } = gradleIds({
		path,
		text
	}, names);
	for (const line of unknown) noteUnknown({
		path,
		line
	}, project);
	const isShared = addsElsewhere(text, project);
	if (isShared || ids.length === 0 && unknown.length === 0) noteUnknown({
		path,
		line: 1
	}, project);
	return {
		name: null,
		ids: isShared ? ids.map((id) => ({
			...id,
			certainty: "pattern"
		})) : ids
	};
}
function addsElsewhere(text, { files }) {
	const isOwnPlugin = !/["']com\.android\.application["']|libs\.plugins\.android\.application\)/u.test(text);
	const adds = [...files].some(([path, logic]) => BUILD_LOGIC.test(path) && logic.includes("applicationIdSuffix"));
	return isOwnPlugin && adds;
}
function xcodeOf(path, { project }) {
	const text = project.files.get(path) ?? "";
	if (!path.endsWith(".pbxproj")) return xcodegenIds({
		path,
		text
	}, project.gaps);
	const found = xcodeIds(path, project);
	if (found.isUnknown || found.ids.length === 0) noteUnknown({
		path,
		line: 1
	}, project);
	return found;
}
function noteUnknown(source, { gaps }) {
	gaps.note({
		kind: "file",
		what: `an id that the app of ${source.path} is installed as`,
		why: "a part of it is not written in the files that build the app",
		help: "the id in the environment of the tests, as APP_ID",
		source
	});
}
function shellIds(folder, names, evaluator) {
	const { files } = evaluator.project;
	const gradle = ["android/app/build.gradle", "android/app/build.gradle.kts"].map((name) => joinPath(folder, name)).find((path) => files.has(path));
	const xcode = [...files.keys()].find((path) => isInside(path, joinPath(folder, "ios")) && path.endsWith(".xcodeproj/project.pbxproj"));
	const android = gradle === void 0 ? NOTHING$1 : gradleOf(gradle, names, evaluator);
	const ios = xcode === void 0 ? NOTHING$1 : xcodeOf(xcode, evaluator);
	return [...android.ids, ...ios.ids];
}
// src/analysis/mobile/permissions.ts
const ANDROID = [
	[/^CAMERA$/u, "camera"],
	[/^ACCESS_(?:FINE|COARSE|BACKGROUND)_LOCATION$/u, "location"],
	[/^(?:READ|WRITE)_CONTACTS$/u, "contacts"],
	[/^(?:READ|WRITE)_CALENDAR$/u, "calendar"],
	[/^RECORD_AUDIO$/u, "microphone"],
	[/^POST_NOTIFICATIONS$/u, "notifications"],
	[/^(?:CALL_PHONE|READ_PHONE_STATE)$/u, "phone"],
	[/^(?:READ|SEND|RECEIVE)_SMS$/u, "sms"],
	[/^(?:READ|WRITE)_EXTERNAL_STORAGE$/u, "storage"],
	[/^READ_MEDIA_\w+$/u, "medialibrary"],
	[/^BLUETOOTH_\w+$/u, "bluetooth"]
];
const IOS = new Map([
	["NSCameraUsageDescription", "camera"],
	["NSContactsUsageDescription", "contacts"],
	["NSFaceIDUsageDescription", "faceid"],
	["NSHomeKitUsageDescription", "homekit"],
	["NSMicrophoneUsageDescription", "microphone"],
	["NSMotionUsageDescription", "motion"],
	["NSPhotoLibraryUsageDescription", "photos"],
	["NSPhotoLibraryAddUsageDescription", "photos"],
	["NSAppleMusicUsageDescription", "medialibrary"],
	["NSSiriUsageDescription", "siri"],
	["NSSpeechRecognitionUsageDescription", "speech"],
	["NSUserTrackingUsageDescription", "userTracking"]
]);
function iosPermission(key) {
	if (/^NSLocation\w*UsageDescription$/u.test(key)) return "location";
	if (/^NSCalendars\w*UsageDescription$/u.test(key)) return "calendar";
	if (/^NSReminders\w*UsageDescription$/u.test(key)) return "reminders";
	return IOS.get(key) ?? null;
}
function androidPermission(name) {
	const bare = name.replace(/^android\.permission\./u, "");
	return ANDROID.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}
const MANIFEST = /<uses-permission(?:-sdk-23)?\s[^>]*?android:name="([\w.]+)"/gu;
const USAGE = /(?:INFOPLIST_KEY_|<key>)(NS\w+UsageDescription)\b/gu;
function permissionsIn(files) {
	return eachOnce(files.flatMap((file) => {
		if (file.path.endsWith("AndroidManifest.xml")) return factsIn(file, {
			pattern: MANIFEST,
			platform: "android",
			nameOf: androidPermission
		});
		if (/\.(?:plist|pbxproj)$/u.test(file.path)) return factsIn(file, {
			pattern: USAGE,
			platform: "ios",
			nameOf: iosPermission
		});
		return [];
	}));
}
function eachOnce(facts) {
	return [...new Map(facts.toReversed().map((fact) => [`${fact.platform} ${fact.name}`, fact])).values()].toSorted((a, b) => `${a.platform} ${a.name}` < `${b.platform} ${b.name}` ? -1 : 1);
}
function factsIn({ path, text }, { pattern, platform, nameOf }) {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const name = nameOf(match[1] ?? "");
		return name === null ? [] : [{
			name,
			platform,
			source: {
				path,
				line: lineAt$1(text, match.index)
			}
		}];
	});
}
// src/analysis/mobile/expo-config.ts
const FILES = [
	"app.config.ts",
	"app.config.js",
	"app.config.mjs",
	"app.config.cjs",
	"app.config.json",
	"app.json"
];
function readExpoConfig(folder, evaluator) {
	const { files } = evaluator.project;
	const path = FILES.map((name) => joinPath(folder, name)).find((file) => files.has(file));
	if (path === void 0) return null;
	const reader = new ConfigReader(path, path.endsWith(".json") ? fromJson(path, evaluator) : fromCode(path, folder, evaluator), evaluator);
	return {
		path,
		name: reader.texts(["name"])[0] ?? reader.texts(["displayName"])[0] ?? null,
		platforms: reader.platforms(),
		ids: [...reader.ids("android", ["android", "package"]), ...reader.ids("ios", ["ios", "bundleIdentifier"])],
		permissions: reader.permissions()
	};
}
function fromJson(path, { project }) {
	const whole = jsonValue(project.files.get(path) ?? "", "default");
	return (whole.kind === "object" ? whole.properties.get("expo") : void 0) ?? whole;
}
function fromCode(path, folder, evaluator) {
	const json = joinPath(folder, "app.json");
	const config = evaluator.project.files.has(json) ? fromJson(json, evaluator) : objectOf([], true);
	const exported = alone(() => evaluator.exported(path, "default") ?? UNDEFINED, path, evaluator);
	if (exported.kind !== "function") return exported;
	return alone(() => evaluator.call(exported, [objectOf([["config", config]], true)]), path, evaluator);
}
var ConfigReader = class {
	#path;
	#config;
	#evaluator;
	constructor(path, config, evaluator) {
		this.#path = path;
		this.#config = config;
		this.#evaluator = evaluator;
	}
	values(keys) {
		let value = this.#config;
		for (const key of keys) value = isNullish(value) ? value : this.#evaluator.member(value, key);
		return possible(value).filter((one) => !isNullish(one));
	}
	texts(keys) {
		return this.values(keys).flatMap((value) => stringOf(value) ?? []);
	}
	platforms() {
		const [list] = this.values(["platforms"]);
		if (list?.kind !== "array") return null;
		const named = new Set(list.items.flatMap((item) => stringOf(item) ?? []));
		return [
			"android",
			"ios",
			"web"
		].filter((platform) => named.has(platform));
	}
	ids(platform, keys) {
		const values = this.values(keys);
		const texts = [...new Set(values.flatMap((value) => stringOf(value) ?? []))];
		const isSure = texts.length === 1 && texts.length === values.length;
		if (values.some((value) => stringOf(value) === null)) this.#noteId(platform);
		return texts.map((id) => ({
			id,
			platform,
			build: null,
			certainty: isSure ? "literal" : "pattern",
			source: this.#sourceOf(id),
			by: "expo"
		}));
	}
	permissions() {
		const [asked] = this.values(["android", "permissions"]);
		const [plist] = this.values(["ios", "infoPlist"]);
		const android = asked?.kind === "array" ? asked.items.flatMap((item) => stringOf(item) ?? []) : [];
		const ios = plist?.kind === "object" ? [...plist.properties.keys()] : [];
		const fact = (platform, name, word) => name === null ? [] : [{
			name,
			platform,
			source: this.#sourceOf(word)
		}];
		return eachOnce([...android.flatMap((word) => fact("android", androidPermission(word), word)), ...ios.flatMap((word) => fact("ios", iosPermission(word), word))]);
	}
	#sourceOf(word) {
		const { files } = this.#evaluator.project;
		const folder = folderOf(this.#path);
		const beside = [...files.keys()].filter((path) => folderOf(path) === folder && /\.(?:json|[cm]?[jt]s)$/u.test(path));
		const quoted = [
			`"${word}"`,
			`'${word}'`,
			`\`${word}\``
		];
		for (const path of [
			this.#path,
			joinPath(folder, "app.json"),
			...beside
		]) {
			const text = files.get(path) ?? "";
			const at = Math.max(...quoted.map((one) => text.indexOf(one)));
			if (at !== -1) return {
				path,
				line: lineAt$1(text, at)
			};
		}
		return {
			path: this.#path,
			line: 1
		};
	}
	#noteId(platform) {
		this.#evaluator.project.gaps.note({
			kind: "file",
			what: `the ${platform} id of the app in ${this.#path}`,
			why: "what it is shows only when the app is built",
			help: "an id that is written as it is, or the id in the environment of the tests",
			source: {
				path: this.#path,
				line: 1
			}
		});
	}
};
function alone(work, path, evaluator) {
	evaluator.session = createSession("render", new Store(), { inAnyEnvironment: true });
	try {
		return work();
	} catch (error) {
		evaluator.project.gaps.note({
			kind: "file",
			what: `the configuration ${path}`,
			why: messageOf(error),
			help: "values that are written as they are",
			source: {
				path,
				line: 1
			}
		});
		return UNDEFINED;
	}
}
// src/analysis/mobile/folders.ts
function appFolders(project) {
	const sorted = [...project.files.keys()].filter((path) => !project.isTest(path)).toSorted(compareText);
	const across = [...scripted(sorted, project), ...flutter(sorted, project)];
	const isOwn = (path) => !across.some(({ folder }) => shellsOf(folder).some((shell) => isInside(path, shell)));
	const own = sorted.filter(isOwn);
	return [
		...across,
		...android(own, project),
		...ios(own, project)
	];
}
function shellsOf(folder) {
	return [
		"android",
		"ios",
		"macos"
	].map((name) => joinPath(folder, name));
}
const OF_APPLICATIONS = /^(?:app\.(?:json|config\.[cm]?[jt]s|config\.json)|(?:src\/)?app\/_layout\.[jt]sx?|(?:index|App)(?:\.(?:android|ios|native))?\.[jt]sx?|android\/app\/build\.gradle(?:\.kts)?)$/u;
function scripted(paths, { files }) {
	return paths.flatMap((path) => {
		if (!/(?:^|\/)package\.json$/u.test(path)) return [];
		const manifest = readJson(files.get(path) ?? "");
		const used = dependenciesIn(manifest);
		if (!used.has("react-native") && !used.has("expo")) return [];
		const folder = folderOf(path);
		const start = folder === "" ? 0 : folder.length + 1;
		if (!(manifest?.get("main") === "expo-router/entry" || paths.some((file) => isInside(file, folder) && OF_APPLICATIONS.test(file.slice(start))))) return [];
		return [{
			folder,
			toolkit: used.has("expo") ? "expo" : "react-native",
			manifest: path
		}];
	});
}
function dependenciesIn(manifest) {
	const listed = manifest?.get("dependencies");
	return new Set(listed instanceof Map ? listed.keys() : []);
}
function flutter(paths, { files }) {
	return paths.flatMap((path) => {
		if (!/(?:^|\/)pubspec\.yaml$/u.test(path)) return [];
		const folder = folderOf(path);
		return /^\s*sdk:\s*flutter\b/mu.test(files.get(path) ?? "") && files.has(joinPath(folder, "lib/main.dart")) && paths.some((file) => shellsOf(folder).some((shell) => isInside(file, shell))) ? [{
			folder,
			toolkit: "flutter",
			manifest: path
		}] : [];
	});
}
const APPLICATION$1 = /com\.android\.application|\bapplicationId\b|libs\.plugins(?:\.\w+)*\.android(?:\.\w+)*\.application\b/u;
function android(paths, { files }) {
	const modules = paths.filter((path) => {
		if (!/(?:^|\/)build\.gradle(?:\.kts)?$/u.test(path)) return false;
		const text = (files.get(path) ?? "").replaceAll(/^.*\bapply\s+false\b.*$/gmu, "");
		return APPLICATION$1.test(text) && /\bandroid\s*\{/u.test(text);
	});
	const builds = paths.filter((path) => /(?:^|\/)settings\.gradle(?:\.kts)?$/u.test(path));
	return modules.map((manifest) => {
		const folder = folderOf(manifest);
		const root = builds.map(folderOf).filter((build) => isInside(manifest, build)).toSorted((a, b) => b.length - a.length)[0];
		return {
			folder: root !== void 0 && modules.filter((other) => isInside(other, root)).length === 1 ? root : folder,
			toolkit: "android",
			manifest
		};
	});
}
const FOR_IOS = /com\.apple\.product-type\.application"?;/u;
function ios(paths, { files }) {
	return paths.flatMap((path) => {
		const isProject = path.endsWith(".xcodeproj/project.pbxproj") && FOR_IOS.test(files.get(path) ?? "");
		const isGenerated = /(?:^|\/)project\.ya?ml$/u.test(path) && /^\s+type:\s*application\b/mu.test(files.get(path) ?? "");
		if (!isProject && !isGenerated) return [];
		return [{
			folder: isProject ? folderOf(folderOf(path)) : folderOf(path),
			toolkit: "ios",
			manifest: path
		}];
	});
}
// src/analysis/mobile/names.ts
function named(apps) {
	const names = new Set();
	const ids = new Set();
	return apps.map(({ name, ...app }) => {
		const { folder, platforms } = app;
		const full = `${name} (${folder === "" ? platforms.join(", ") : folder})`;
		const own = free([name, full], names, (count) => `${full} ${count}`);
		const stem = slugOf(name);
		return {
			id: free([stem, `${stem}-${platforms.join("-")}`], ids, (count) => `${stem}-${count}`),
			name: own,
			...app
		};
	});
}
function free(wanted, taken, numbered) {
	let found = wanted.find((one) => !taken.has(one));
	for (let count = 2; found === void 0; count += 1) if (!taken.has(numbered(count))) found = numbered(count);
	taken.add(found);
	return found;
}
const SLUG_LENGTH$1 = 40;
function slugOf(name) {
	const slug = name.normalize("NFKD").toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-+|-+$/gu, "").slice(0, SLUG_LENGTH$1).replace(/-+$/u, "");
	return slug === "" ? "app" : slug;
}
// src/analysis/mobile/read-mobile-apps.ts
function readMobileApps(evaluator) {
	const { project } = evaluator;
	const names = readBuildNames(project);
	return named(appFolders(project).map((found) => noteLimitsIn(found.manifest, project.gaps, () => readApp(found, names, evaluator))).toSorted((a, b) => compareText(a.folder, b.folder)));
}
function readApp(found, names, evaluator) {
	switch (found.toolkit) {
		case "react-native":
		case "expo": return scriptedApp(found, names, evaluator);
		case "android": return nativeApp(found, "android", gradleOf(found.manifest, names, evaluator), evaluator);
		case "ios": return nativeApp(found, "ios", xcodeOf(found.manifest, evaluator), evaluator);
		case "flutter": return shellApp(found, names, evaluator);
	}
}
function nativeApp({ folder, toolkit, manifest }, platform, { name, ids }, { project }) {
	return {
		name: name ?? labelIn(folder, project) ?? lastPart(folder) ?? platform,
		folder,
		toolkit,
		platforms: [platform],
		app_ids: [...ids],
		start: null,
		permissions: [...permissionsBelow(folder, platform, project)],
		source: {
			path: manifest,
			line: 1
		},
		by: platform === "android" ? "gradle" : "xcode"
	};
}
function labelIn(folder, { files }) {
	for (const [path, text] of files) {
		if (!isInside(path, folder) || !/(?:^|\/)main\/res\/values\/strings\.xml$/u.test(path)) continue;
		const label = /<string\s+name="app_name"[^>]*>([^<]+)</u.exec(text)?.[1];
		if (label !== void 0) return label.trim();
	}
	return null;
}
function lastPart(folder) {
	return folder === "" ? null : folder.slice(folder.lastIndexOf("/") + 1);
}
function scriptedApp(found, names, evaluator) {
	const { project } = evaluator;
	const { folder, toolkit, manifest } = found;
	const config = readExpoConfig(folder, evaluator);
	const own = config?.ids ?? [];
	const isTold = new Set(own.map(({ platform }) => platform));
	const packed = isTold.size === 2 ? [] : shellIds(folder, names, evaluator);
	const ids = [...own, ...packed.filter(({ platform }) => !isTold.has(platform))];
	const packageName = readJson(project.files.get(manifest) ?? "")?.get("name");
	return {
		name: config?.name ?? (typeof packageName === "string" ? packageName : folder) ?? toolkit,
		folder,
		toolkit,
		platforms: [...scriptedPlatforms(found, config, project)],
		app_ids: ids,
		start: null,
		permissions: [...eachOnce([...config?.permissions ?? [], ...permissionsBelow(folder, null, project)])],
		source: {
			path: config?.path ?? manifest,
			line: 1
		},
		by: toolkit
	};
}
function scriptedPlatforms({ folder, manifest }, config, { files, paths }) {
	const hasFolder = (name) => [...paths].some((path) => isInside(path, joinPath(folder, name)));
	const packed = ["android", "ios"].filter(hasFolder);
	const runsInBrowser = (files.get(manifest) ?? "").includes("\"react-native-web\"");
	return (config?.platforms ?? [
		"android",
		"ios",
		"web"
	]).filter((platform) => platform === "web" ? runsInBrowser : packed.length === 0 || packed.includes(platform));
}
function shellApp({ folder, toolkit, manifest }, names, evaluator) {
	const { project } = evaluator;
	const hasFolder = (name) => [...project.paths].some((path) => isInside(path, joinPath(folder, name)));
	return {
		name: /^name:\s*([\w-]+)/mu.exec(project.files.get(manifest) ?? "")?.[1] ?? lastPart(folder) ?? toolkit,
		folder,
		toolkit,
		platforms: [
			"android",
			"ios",
			"web"
		].filter(hasFolder),
		app_ids: [...shellIds(folder, names, evaluator)],
		start: null,
		permissions: [...permissionsBelow(folder, null, project)],
		source: {
			path: manifest,
			line: 1
		},
		by: toolkit
	};
}
function permissionsBelow(folder, platform, project) {
	return permissionsIn([...project.files].filter(([path]) => isInside(path, folder) && !project.isTest(path)).map(([path, text]) => ({
		path,
		text
	}))).filter((one) => platform === null || one.platform === platform);
}
// src/analysis/existing-tests/evaluate-alone.ts
function evaluateAlone(node, scope, evaluator) {
	evaluator.session = createSession("render", new Store());
	evaluator.session.at = {
		path: scope.module.path,
		node
	};
	try {
		const value = evaluator.evaluate(node, scope);
		return value.kind === "function" ? evaluator.call(value, []) : value;
	} catch (error) {
		const source = {
			path: scope.module.path,
			line: lineOf(node)
		};
		evaluator.project.gaps.note({
			kind: "file",
			what: `a value in ${source.path}`,
			why: messageOf(error),
			help: "a value that is written as it is",
			source
		});
		return UNKNOWN$1;
	}
}
// src/analysis/existing-tests/settings.ts
function memberAt(settings, name) {
	const value = settings?.kind === "object" ? settings.properties.get(name) : void 0;
	return value === void 0 || isUnset(value) ? null : value;
}
function isUnset(value) {
	return value.kind === "literal" && (value.value === void 0 || value.value === null);
}
function settingOf(value) {
	if (value.kind === "literal" && typeof value.value === "string") return value.value;
	if (value.kind !== "variants") return null;
	return value.options.flatMap((option) => settingOf(option.value) ?? []).at(-1) ?? null;
}
// src/analysis/existing-tests/projects.ts
function isSetUp({ name }, projects) {
	return /set-?up|teardown/iu.test(name) || projects.some(({ dependencies }) => dependencies.includes(name));
}
function useOf(projects) {
	return projects.find((project) => !isSetUp(project, projects))?.use ?? null;
}
function projectsOf(config) {
	const listed = memberAt(config, "projects");
	if (listed?.kind !== "array") return [];
	return listed.items.flatMap((item) => item.kind === "object" ? [projectOf(item)] : []);
}
function projectOf(item) {
	const before = memberAt(item, "dependencies");
	return {
		name: nameIn(memberAt(item, "name")) ?? "",
		folder: memberAt(item, "testDir"),
		use: memberAt(item, "use"),
		dependencies: before?.kind === "array" ? before.items.flatMap((one) => nameIn(one) ?? []) : []
	};
}
function nameIn(value) {
	return value === null ? null : settingOf(value);
}
function testFolderOf(projects, noteOthers) {
	const withFolder = projects.filter(({ folder }) => folder !== null);
	const main = withFolder.find((project) => !isSetUp(project, projects)) ?? withFolder[0] ?? null;
	const folderOf = ({ folder }) => nameIn(folder);
	const others = withFolder.filter((project) => main !== null && folderOf(project) !== folderOf(main));
	if (others.length > 0) noteOthers(others.map(({ name }) => `the project "${name}"`).join(" and "));
	return main;
}
// src/analysis/existing-tests/config.ts
const CONFIGS = [
	[/(?:^|\/)playwright\.config\.[cm]?[jt]s$/u, "playwright"],
	[/(?:^|\/)cypress\.config\.[cm]?[jt]s$/u, "cypress"],
	[/(?:^|\/)\.maestro\/config\.ya?ml$/u, "maestro"]
];
const OTHER_RUNNERS = /(?:^|\/)(?:wdio[\w.-]*\.conf\.[cm]?[jt]s|cypress\.json|nightwatch\.conf\.[cm]?js|\.testcaferc\.[cm]?js(?:on)?|\.detoxrc(?:\.[cm]?js(?:on)?)?|codecept\.conf\.[cm]?[jt]s|protractor\.conf\.[jt]s)$/u;
function readConfig(evaluator) {
	const { project } = evaluator;
	const paths = [...project.files.keys()].toSorted(compareText);
	const [first, ...others] = CONFIGS.flatMap(([pattern, framework]) => byDepth(paths.filter((path) => pattern.test(path))).map((path) => ({
		path,
		framework
	})));
	for (const { path } of others) noteOther(path, `${first?.path ?? ""} is read instead`, evaluator);
	for (const path of paths) if (OTHER_RUNNERS.test(path)) noteOther(path, "its runner is not known", evaluator);
	if (first === void 0) return null;
	if (first.framework === "maestro") return flowsConfig(first.path);
	return noteLimitsIn(first.path, project.gaps, () => configFact(first, evaluator));
}
function byDepth(paths) {
	return paths.toSorted((a, b) => a.split("/").length - b.split("/").length);
}
function noteOther(path, why, { project }) {
	project.gaps.note({
		kind: "file",
		what: `the configuration of tests ${path}`,
		why,
		help: "a working directory that holds this configuration alone",
		source: {
			path,
			line: 1
		}
	});
}
function flowsConfig(path) {
	return {
		framework: "maestro",
		path,
		test_dir: folderOf(path),
		base_url: null,
		test_id_attribute: null,
		source: {
			path,
			line: 1
		},
		by: "tests"
	};
}
function configFact({ path, framework }, evaluator) {
	const module = evaluator.project.module(path);
	const written = module === null ? null : exportedNode(module.program);
	const source = {
		path,
		line: written === null ? 1 : lineOf(written)
	};
	const note = (what, why) => noteSetting({
		what,
		why,
		source
	}, evaluator);
	const config = module === null || written === null ? null : settingsIn(written, module, evaluator);
	if (module !== null && config === null) note("every setting", ONLY_RUNNING);
	const { folder, ...others } = framework === "cypress" ? ofCypress(config, note) : ofPlaywright(config, note);
	return {
		framework,
		path,
		test_dir: folder === null ? null : joinPath(folderOf(path), folder),
		...others,
		source,
		by: "tests"
	};
}
function ofCypress(config, note) {
	return {
		folder: null,
		base_url: textOf$1(memberAt(memberAt(config, "e2e"), "baseUrl"), "baseUrl", note),
		test_id_attribute: null
	};
}
function ofPlaywright(config, note) {
	const projects = projectsOf(config);
	const main = testFolderOf(projects, (others) => note(`the folder of ${others}`, "new tests belong to the folder of another project"));
	const uses = [main === null ? useOf(projects) : main.use, memberAt(config, "use")];
	const use = (name) => textOf$1(uses.flatMap((item) => memberAt(item, name) ?? [])[0] ?? null, name, note);
	return {
		folder: textOf$1(memberAt(config, "testDir") ?? main?.folder ?? null, "testDir", note),
		base_url: use("baseURL"),
		test_id_attribute: use("testIdAttribute")
	};
}
function textOf$1(value, name, note) {
	if (value === null) return null;
	const text = settingOf(value);
	if (text === null) note(name, ONLY_RUNNING);
	return text;
}
const ONLY_RUNNING = "what it is shows only when it runs";
function noteSetting({ what, why, source }, { project }) {
	project.gaps.note({
		kind: "file",
		what: `${what} of ${source.path}`,
		why,
		help: "a text that is written in the configuration itself",
		source
	});
}
function exportedNode({ body }) {
	for (const statement of body) {
		if (statement.type === "ExportDefaultDeclaration") return statement.declaration;
		if (statement.type !== "ExpressionStatement") continue;
		const { expression } = statement;
		if (expression.type !== "AssignmentExpression") continue;
		const { left } = expression;
		if (left.type === "MemberExpression" && left.object.type === "Identifier" && left.object.name === "module") return expression.right;
	}
	return null;
}
function settingsIn(node, module, evaluator) {
	const scope = evaluator.moduleScope(module);
	scope.declare("process", objectOf([["env", objectOf([])]], true));
	const made = evaluateAlone(node, scope, evaluator);
	if (made.kind === "object") return made;
	return (made.kind === "unknown" ? made.origin?.args ?? [] : []).find((item) => item.kind === "object") ?? null;
}
// src/analysis/existing-tests/flows.ts
const HEADER = /^[\s\S]*?(?=^---\s*$)/mu;
function flowOf(path, { files }) {
	if (!/\.ya?ml$/u.test(path)) return [];
	const header = HEADER.exec(files.get(path) ?? "")?.[0] ?? "";
	if (!/^(?:appId|url):/mu.test(header)) return [];
	const name = /^name:\s*["']?(.*?)["']?\s*$/mu.exec(header)?.[1] ?? "";
	const file = /([^/]*)\.ya?ml$/u.exec(path)?.[1] ?? path;
	return [{
		path,
		framework: "maestro",
		titles: [name === "" ? file : name],
		source: {
			path,
			line: 1
		},
		by: "tests"
	}];
}
// src/analysis/existing-tests/page-objects/find-class.ts
function exportedClass(module, name, evaluator) {
	const exported = module.exports.get(name);
	const given = exported?.kind === "expression" ? exported.node : null;
	if (given?.type === "ClassExpression") return inFile(given, module, evaluator, 0);
	const local = exported?.kind === "local" ? exported.name : name;
	const called = given?.type === "Identifier" ? given.name : local;
	const node = classDeclared(module.program, called);
	return node === null ? null : inFile(node, module, evaluator, 0);
}
function inFile(node, module, evaluator, depth) {
	const { path } = module;
	return {
		node,
		path,
		text: evaluator.project.text(path) ?? "",
		parent: parentOf(node, module, evaluator, depth),
		constant(expression) {
			const value = evaluateAlone(expression, evaluator.moduleScope(module), evaluator);
			return value.kind === "literal" ? JSON.stringify(value.value ?? null) : null;
		}
	};
}
function parentOf({ superClass }, module, evaluator, depth) {
	if (superClass?.type !== "Identifier" || !isWithin("ownCalls", depth)) return null;
	const here = classDeclared(module.program, superClass.name);
	if (here !== null) return inFile(here, module, evaluator, depth + 1);
	const imported = module.imports.get(superClass.name);
	if (imported === void 0) return null;
	const path = evaluator.project.resolve(module.path, imported.specifier);
	const other = path === null ? null : evaluator.project.parse(path);
	return other === null ? null : exportedClass(other, imported.name, evaluator);
}
function classDeclared(program, name) {
	for (const statement of program.body) {
		const declared = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration" ? statement.declaration : statement;
		const isDefault = name === "default" && statement.type === "ExportDefaultDeclaration";
		if (declared?.type === "ClassDeclaration" && (isDefault || declared.id?.name === name)) return declared;
	}
	return null;
}
// src/analysis/existing-tests/page-objects/fixtures.ts
function fixturesIn(program, path) {
	const found = [];
	walk(program, (node) => {
		const added = node.type === "CallExpression" ? addedBy(node) : null;
		for (const property of added?.properties ?? []) {
			if (property.type !== "ObjectProperty" || property.key.type !== "Identifier") continue;
			const made = madeBy(property.value);
			const code = made === null ? null : [`new ${made}(page)`];
			const source = {
				path,
				line: lineOf(property)
			};
			found.push({
				name: property.key.name,
				kind: "fixture",
				parameters: [],
				code,
				source
			});
		}
	});
	return found;
}
function addedBy({ callee, arguments: [first] }) {
	return callee.type === "MemberExpression" && callee.property.type === "Identifier" && callee.property.name === "extend" && first?.type === "ObjectExpression" ? first : null;
}
function madeBy(value) {
	const fixture = value.type === "ArrayExpression" ? value.elements[0] : value;
	const isFunction = fixture?.type === "ArrowFunctionExpression" || fixture?.type === "FunctionExpression";
	const use = isFunction ? fixture.params[1] : void 0;
	if (!isFunction || use?.type !== "Identifier") return null;
	const { body } = fixture;
	const statements = body.type === "BlockStatement" ? body.body : [body];
	const [first, second] = statements;
	if (first === void 0 || statements.length > 2) return null;
	const handed = handedTo(use.name, second ?? first);
	if (handed === null) return null;
	return second === void 0 ? classOf(handed) : classOfVariable(handed, first);
}
function classOfVariable(variable, declaration) {
	if (variable.type !== "Identifier" || declaration.type !== "VariableDeclaration") return null;
	const made = declaration.declarations.find(({ id }) => id.type === "Identifier" && id.name === variable.name);
	return exists(made?.init) ? classOf(made.init) : null;
}
function handedTo(use, node) {
	const expression = node.type === "ExpressionStatement" ? node.expression : node;
	const call = expression.type === "AwaitExpression" ? expression.argument : expression;
	if (call.type !== "CallExpression" || call.callee.type !== "Identifier") return null;
	return call.callee.name === use ? call.arguments[0] ?? null : null;
}
function classOf(node) {
	if (node.type !== "NewExpression" || node.callee.type !== "Identifier") return null;
	const [page, ...others] = node.arguments;
	return page?.type === "Identifier" && page.name === "page" && others.length === 0 ? node.callee.name : null;
}
// src/analysis/existing-tests/page-objects/class-in-file.ts
function isMethod(member) {
	return member.type === "ClassMethod" || member.type === "ClassPrivateMethod";
}
function nameOf(member) {
	if (!("key" in member)) return "";
	const { key } = member;
	if (key.type === "Identifier") return key.name;
	if (key.type === "StringLiteral") return key.value;
	return key.type === "PrivateName" ? `#${key.id.name}` : "";
}
function isPublic(member) {
	return ("accessibility" in member ? member.accessibility ?? "public" : "public") === "public" && !/^(?:[#_]|$)/u.test(nameOf(member));
}
function parametersOf({ params }) {
	const names = params.flatMap((one) => one.type === "Identifier" ? [one.name] : []);
	return names.length === params.length ? names : null;
}
// src/analysis/existing-tests/page-objects/write-code.ts
function writeCode(root, names) {
	const replaced = [];
	let isKnown = true;
	walk(root, (node) => {
		if (!isKnown) return false;
		const code = codeFor(node, names);
		if (code === void 0) return true;
		if (code === null) isKnown = false;
		else replaced.push({
			...spanOf(node),
			code
		});
		return false;
	});
	return isKnown ? withReplaced(spanOf(root), replaced, names.text) : null;
}
function codeFor(node, names) {
	switch (node.type) {
		case "ThisExpression":
		case "FunctionExpression":
		case "ArrowFunctionExpression": return null;
		case "CallExpression": return ownCall(node, names);
		case "MemberExpression": return memberCode(node, names);
		case "ObjectProperty": return propertyCode(node, names);
		case "Identifier": return names.variable(node) ?? names.constant(node);
		default: return;
	}
}
function ownCall(node, names) {
	const name = ownMember(node.callee);
	if (name === null) return void 0;
	const args = node.arguments.map((argument) => writeCode(argument, names));
	return args.some((code) => code === null) ? null : names.call(name, args.flatMap((code) => code ?? []));
}
function memberCode(node, names) {
	const own = ownMember(node);
	if (own !== null) return names.member(own);
	if (node.computed) return void 0;
	const object = writeCode(node.object, names);
	const { end } = spanOf(node.object);
	return object === null ? names.constant(node) : object + names.text.slice(end, spanOf(node).end);
}
function propertyCode(node, names) {
	if (node.computed) return void 0;
	const value = writeCode(node.value, names);
	const key = names.text.slice(spanOf(node.key).start, spanOf(node.key).end);
	return value === null ? null : `${key}: ${value}`;
}
function ownMember(node) {
	if (node.type !== "MemberExpression" || node.computed) return null;
	if (node.object.type !== "ThisExpression") return null;
	if (node.property.type === "Identifier") return node.property.name;
	return node.property.type === "PrivateName" ? `#${node.property.id.name}` : null;
}
function spanOf(node) {
	return {
		start: node.start ?? 0,
		end: node.end ?? 0
	};
}
function withReplaced({ start, end }, replaced, text) {
	let code = "";
	let at = start;
	for (const one of replaced) {
		code += text.slice(at, one.start) + one.code;
		at = one.end;
	}
	return code + text.slice(at, end);
}
// src/analysis/existing-tests/page-objects/class-reader.ts
const EVERYWHERE = new Set(["expect", "undefined"]);
var ClassReader = class ClassReader {
	file;
	fields;
	methods;
	isMadeOfPage;
	constructor(file) {
		this.file = file;
		const parent = file.parent === null ? null : new ClassReader(file.parent);
		this.fields = new Map(parent === null ? [] : parent.fields);
		this.methods = new Map(parent === null ? [] : parent.methods);
		for (const method of file.node.body.body.filter(isMethod)) this.methods.set(nameOf(method), {
			method,
			owner: this
		});
		const maker = makerOf$1(file.node);
		const page = maker === null ? null : pageParameter(maker, file.text);
		this.isMadeOfPage = maker === null ? parent?.isMadeOfPage ?? false : page !== null;
		this.#readFields(maker?.params[0]?.type === "TSParameterProperty" ? page : null);
		if (maker !== null && page !== null) this.#readMaker(maker, page);
	}
	codeOf(name, args, depth = 0) {
		const found = this.methods.get(name);
		const parameters = found === void 0 ? null : parametersOf(found.method);
		if (found === void 0 || parameters === null || !isWithin("ownCalls", depth)) return null;
		const variables = new Map(parameters.map((parameter, index) => [parameter, args[index] ?? "undefined"]));
		const names = found.owner.#names({
			variables,
			depth,
			self: this
		});
		const code = [];
		for (const statement of found.method.body.body) {
			const lines = this.#linesOf(statement, {
				names,
				variables,
				depth
			});
			if (lines === null) return null;
			code.push(...lines);
		}
		return code;
	}
	#readFields(page) {
		if (page !== null) this.fields.set(page, "page");
		const names = this.#names({
			variables: new Map(),
			depth: 0
		});
		for (const member of this.file.node.body.body) if (member.type === "ClassProperty" || member.type === "ClassPrivateProperty") this.#keep(nameOf(member), member.value, names);
	}
	#readMaker(maker, page) {
		const names = this.#names({
			variables: new Map([[page, "page"]]),
			depth: 0
		});
		for (const statement of maker.body.body) {
			const set = statement.type === "ExpressionStatement" ? statement.expression : null;
			if (set?.type !== "AssignmentExpression") continue;
			const name = ownMember(set.left);
			if (name !== null) this.#keep(name, set.right, names);
		}
	}
	#keep(name, value, names) {
		const code = exists(value) ? writeCode(value, names) : null;
		if (code !== null) this.fields.set(name, code);
	}
	#linesOf(statement, running) {
		switch (statement.type) {
			case "VariableDeclaration": return declared(statement, running) ? [] : null;
			case "ExpressionStatement": return this.#linesOfExpression(statement.expression, running);
			case "ReturnStatement": return this.#linesOfAnswer(statement.argument, running);
			default: return null;
		}
	}
	#linesOfAnswer(given, running) {
		if (!exists(given) || given.type === "ThisExpression" || given.type === "NewExpression") return [];
		return this.#linesOfExpression(given, running);
	}
	#linesOfExpression(expression, { names, depth }) {
		const does = expression.type === "AwaitExpression" ? expression.argument : expression;
		const own = does.type === "CallExpression" ? ownMember(does.callee) : null;
		if (own === null || does.type !== "CallExpression") {
			const code = writeCode(does, names);
			return code === null ? null : [code];
		}
		const args = does.arguments.map((argument) => writeCode(argument, names));
		const known = args.flatMap((code) => code ?? []);
		return known.length === args.length ? this.codeOf(own, known, depth + 1) : null;
	}
	#names({ variables, depth, self = this }) {
		const single = (name, args) => {
			const code = self.codeOf(name, args, depth + 1);
			return code?.length === 1 ? code[0] ?? null : null;
		};
		return {
			text: this.file.text,
			member: (name) => self.fields.get(name) ?? single(name, []),
			call: single,
			variable: ({ name }) => variables.get(name) ?? (EVERYWHERE.has(name) ? name : null),
			constant: (node) => this.file.constant(node)
		};
	}
};
function declared({ declarations }, { names, variables }) {
	return declarations.every(({ id, init }) => {
		const code = exists(init) && init.type !== "AwaitExpression" ? writeCode(init, names) : null;
		if (id.type !== "Identifier" || code === null) return false;
		variables.set(id.name, code);
		return true;
	});
}
function makerOf$1({ body }) {
	const maker = body.body.find((one) => one.type === "ClassMethod" && one.kind === "constructor");
	return maker?.type === "ClassMethod" ? maker : null;
}
function pageParameter({ params }, text) {
	const [first, ...others] = params;
	const page = first?.type === "TSParameterProperty" ? first.parameter : first;
	if (page?.type !== "Identifier") return null;
	if (others.some(({ type }) => type !== "AssignmentPattern")) return null;
	return page.name === "page" || /:\s*Page\b/u.test(text.slice(page.start ?? 0, page.end ?? 0)) ? page.name : null;
}
// src/analysis/existing-tests/page-objects/members.ts
function readPageObject(file) {
	const reader = new ClassReader(file);
	const hidden = new Set(hiddenNames(file));
	const fields = [...reader.fields].flatMap(([name, code]) => locatorOf(name, code, file));
	const methods = [...reader.methods].flatMap(([name, own]) => methodOf(name, own, reader));
	const members = [...fields, ...methods].filter(({ name }) => !hidden.has(name) && !/^[#_]/u.test(name));
	return {
		isMadeOfPage: reader.isMadeOfPage,
		members
	};
}
function hiddenNames({ node, parent }) {
	const own = node.body.body.filter((member) => !isPublic(member)).map(nameOf);
	return parent === null ? own : [...own, ...hiddenNames(parent)];
}
function locatorOf(name, code, file) {
	if (!isLocator(code)) return [];
	const declared = file.node.body.body.find((member) => nameOf(member) === name);
	const source = {
		path: file.path,
		line: lineOf(declared ?? file.node)
	};
	return [{
		name,
		kind: "locator",
		parameters: [],
		code: [code],
		source
	}];
}
function methodOf(name, { method, owner }, reader) {
	const parameters = [...parametersOf(method) ?? []];
	const found = reader.codeOf(name, parameters);
	const code = found === null ? null : [...found];
	const source = {
		path: owner.file.path,
		line: lineOf(method)
	};
	if (method.kind === "method") return [{
		name,
		kind: "method",
		parameters,
		code,
		source
	}];
	return method.kind === "get" && code?.length === 1 && isLocator(code[0] ?? "") ? [{
		name,
		kind: "locator",
		parameters,
		code,
		source
	}] : [];
}
const LOCATES = "getBy\\w+|locator|frameLocator|filter|first|last|nth|and|or";
const LOCATOR = new RegExp(`^page\\s*\\.\\s*(?:${LOCATES})\\s*\\(`, "u");
const LAST_CALL = new RegExp(`\\.\\s*(?:${LOCATES})\\s*\\((?:[^()]|\\([^()]*\\))*\\)$`, "u");
function isLocator(code) {
	return LOCATOR.test(code) && LAST_CALL.test(code);
}
// src/analysis/existing-tests/helpers.ts
const ABOUT_PAGE = /playwright|\bpage\s*\.\s*(?:getBy\w+|locator|goto)\s*\(/u;
function helpersOf(path, { evaluator, config }) {
	const { project } = evaluator;
	const text = project.files.get(path) ?? "";
	if (!ABOUT_PAGE.test(text) || path === config?.path) return [];
	const module = project.parse(path);
	if (module === null) return [];
	const found = [...module.exports.keys()].flatMap((name) => {
		const around = {
			path,
			export: name,
			import_line: importLineOf(module, name, config),
			by: "tests"
		};
		const pageClass = exportedClass(module, name, evaluator);
		if (pageClass !== null) return pageObject(pageClass, name, around);
		const fixtures = isTest(name) && EXTENDS.test(text) ? fixturesIn(module.program, path) : null;
		if (fixtures === null) return [];
		const source = {
			path,
			line: lineOfName(module.program, name)
		};
		return [{
			...around,
			kind: "fixture",
			make: null,
			members: fixtures,
			source
		}];
	});
	return /\.setup\.[cm]?[jt]s$/u.test(path) ? [...found, setUp(path)] : found;
}
const EXTENDS = /\.extend\s*[<(]/u;
function isTest(name) {
	return name === "test" || name === "it";
}
function pageObject(file, name, around) {
	const { isMadeOfPage, members } = readPageObject(file);
	if (!isMadeOfPage && !/\bPage\b/u.test(file.text)) return [];
	const called = name === "default" ? file.node.id?.name ?? "Helper" : name;
	const make = isMadeOfPage && !isAbstract(file) ? `new ${called}(page)` : null;
	const source = {
		path: around.path,
		line: lineOf(file.node)
	};
	return [{
		...around,
		kind: "page_object",
		make,
		members,
		source
	}];
}
function isAbstract({ node }) {
	return node.type === "ClassDeclaration" && node.abstract === true;
}
function setUp(path) {
	return {
		path,
		kind: "setup",
		export: null,
		import_line: null,
		make: null,
		members: [],
		source: {
			path,
			line: 1
		},
		by: "tests"
	};
}
function lineOfName(program, name) {
	const statement = program.body.find((one) => {
		const declared = one.type === "ExportNamedDeclaration" ? one.declaration : one;
		if (declared?.type !== "VariableDeclaration") return false;
		return declared.declarations.some(({ id }) => id.type === "Identifier" && id.name === name);
	});
	return statement === void 0 ? 1 : lineOf(statement);
}
function importLineOf({ path, program }, name, config) {
	const specifier = relativePath(config?.test_dir ?? folderOf(path), path.replace(/\.[cm]?[jt]sx?$/u, ""));
	if (name !== "default") return `import { ${name} } from "${specifier}";`;
	return `import ${defaultName(program) ?? "helper"} from "${specifier}";`;
}
function defaultName(program) {
	for (const statement of program.body) {
		if (statement.type !== "ExportDefaultDeclaration") continue;
		const { declaration } = statement;
		if (declaration.type === "Identifier") return declaration.name;
		return declaration.type === "ClassDeclaration" ? declaration.id?.name ?? null : null;
	}
	return null;
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
// src/analysis/existing-tests/specs.ts
const GROUPS = new Set(["describe", "context"]);
const TITLED = new Set([
	"test",
	"it",
	"specify",
	...GROUPS
]);
function specOf(path, evaluator) {
	const { project } = evaluator;
	const module = project.parse(path);
	if (module === null) return [];
	const titles = [];
	const source = {
		path,
		line: 1
	};
	noteLimitsIn(path, project.gaps, () => walk(module.program, (node) => {
		const written = node.type === "CallExpression" ? titleIn$1(node) : null;
		const title = written === null ? null : titleOf$1(written, module, evaluator);
		if (title !== null && isWithin("testTitles", titles.length + 1)) titles.push(title);
		return written === null || node.type !== "CallExpression" || isGroup(node.callee);
	}));
	return [{
		path,
		framework: frameworkOf(path, [...module.imports.values()].map((item) => item.specifier)),
		titles,
		source,
		by: "tests"
	}];
}
function titleIn$1({ callee, arguments: [title, body] }) {
	const name = rootName(callee);
	if (name === null || !TITLED.has(name)) return null;
	return (title?.type === "StringLiteral" || title?.type === "TemplateLiteral" || body !== void 0 && /Function/u.test(body.type)) && title?.type !== "SpreadElement" && title?.type !== "ArgumentPlaceholder" ? title ?? null : null;
}
function isGroup(callee) {
	const name = rootName(callee) ?? "";
	const member = callee.type === "MemberExpression" ? callee.property : null;
	return GROUPS.has(name) || member?.type === "Identifier" && GROUPS.has(member.name);
}
function titleOf$1(node, module, evaluator) {
	if (node.type === "StringLiteral") return node.value;
	const title = writeParts(textParts(evaluateAlone(node, evaluator.moduleScope(module), evaluator)));
	if (isKnown(title)) return title;
	evaluator.project.gaps.note({
		kind: "file",
		what: `the title of a test in ${module.path}`,
		why: "it shows only when the test runs",
		help: "a title that is written as a text",
		source: {
			path: module.path,
			line: lineOf(node)
		}
	});
	return null;
}
function rootName(callee) {
	if (callee.type === "Identifier") return callee.name;
	if (callee.type === "CallExpression") return eachName(callee.callee);
	if (callee.type === "TaggedTemplateExpression") return eachName(callee.tag);
	if (callee.type !== "MemberExpression") return null;
	return callee.property.type === "Identifier" && callee.property.name === "step" ? null : rootName(callee.object);
}
function eachName(callee) {
	return callee.type === "MemberExpression" && callee.property.type === "Identifier" && /^(?:each|for)$/u.test(callee.property.name) ? rootName(callee.object) : null;
}
function frameworkOf(path, specifiers) {
	if (specifiers.some((specifier) => specifier.startsWith("@playwright/"))) return "playwright";
	if (/\.cy\.|(?:^|\/)cypress\//u.test(path)) return "cypress";
	if (specifiers.includes("vitest")) return "vitest";
	if (specifiers.includes("@jest/globals")) return "jest";
	if (specifiers.includes("node:test")) return "node";
	return /(?:^|\/)(?:e2e|playwright)\//u.test(path) ? "playwright" : "unit";
}
// src/analysis/existing-tests/read-tests.ts
const SPEC = /\.(?:spec|test|cy|e2e)\.[cm]?[jt]sx?$/u;
function readTests(evaluator) {
	const { project } = evaluator;
	const paths = [...project.files.keys()].toSorted(compareText);
	const config = readConfig(evaluator);
	const scripts = paths.filter((path) => /\.[cm]?[jt]sx?$/u.test(path));
	const specs = scripts.filter((path) => SPEC.test(path));
	const helpers = scripts.filter((path) => !SPEC.test(path));
	return {
		config,
		specs: [...specs.flatMap((path) => specOf(path, evaluator)), ...paths.flatMap((path) => flowOf(path, project))],
		helpers: helpers.flatMap((path) => helpersOf(path, {
			evaluator,
			config
		}))
	};
}
// src/analysis/facts/unread-files.ts
const stack = (name, path, text) => {
	const id = OF_DEVICES$1.get(name) ?? null;
	return text === void 0 ? {
		name,
		id,
		path
	} : {
		name,
		id,
		path,
		text
	};
};
const OF_DEVICES$1 = new Map([
	["Jetpack Compose", "compose"],
	["Android views", "android-views"],
	["Android", "android"],
	["SwiftUI", "swiftui"],
	["UIKit", "uikit"],
	["Flutter", "flutter"]
]);
const PYTHON = /(?:^|\/)(?:requirements[\w-]*\.txt|pyproject\.toml|Pipfile)$|\.py$/u;
const STACKS = [
	stack("Jetpack Compose", /\.kt$/u, /^\s*@Composable\b/mu),
	stack("Android views", /(?:^|\/)res\/layout[\w-]*\/\w+\.xml$/u),
	stack("Android", /(?:^|\/)AndroidManifest\.xml$/u),
	stack("Android", /(?:^|\/)build\.gradle(?:\.kts)?$/u, /com\.android\.application/u),
	stack("SwiftUI", /\.swift$/u, /^\s*import SwiftUI\b/mu),
	stack("UIKit", /\.swift$/u, /^\s*import UIKit\b/mu),
	stack("UIKit", /\.[hm]m?$/u, /UIKit\/UIKit\.h|^\s*@import UIKit\b/mu),
	stack("UIKit", /\.(?:storyboard|xib)$/u),
	stack("Flutter", /(?:^|\/)pubspec\.yaml$/u, /^\s*flutter:/mu),
	stack("MAUI, Xamarin or WPF", /\.xaml$/u),
	stack("NativeScript", /(?:^|\/)nativescript\.config\.[jt]s$/u),
	stack("Capacitor", /(?:^|\/)capacitor\.config\.(?:[jt]s|json)$/u),
	stack("Cordova", /(?:^|\/)config\.xml$/u, /<widget\b[^>]*cordova|apache\.org\/cordova/u),
	stack("Ruby on Rails", /(?:^|\/)config\/routes\.rb$/u),
	stack("Laravel", /(?:^|\/)routes\/web\.php$/u),
	stack("Django", /(?:^|\/)manage\.py$/u),
	stack("Django", PYTHON, /^\s*(?:["']?django\b\s*(?:[=~<>["',]|$)|from django\b)/imu),
	stack("Flask", PYTHON, /^\s*(?:["']?flask\b\s*(?:[=~<>["',]|$)|from flask\b)|["']flask["']/imu),
	stack("Phoenix", /(?:^|\/)mix\.exs$/u, /:phoenix\b/u),
	stack("ASP.NET", /\.(?:cshtml|razor)$/u),
	stack("Spring", /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/u, /spring-boot-starter-web\b/u)
];
const TEMPLATES = [
	["EJS", /\.ejs$/u],
	["Pug", /\.(?:pug|jade)$/u],
	["Handlebars or Mustache", /\.(?:hbs|handlebars|mustache)$/u],
	["Nunjucks, Jinja or Twig", /\.(?:njk|nunjucks|jinja2?|j2|twig)$/u],
	["Liquid", /\.liquid$/u],
	["Eta or Edge", /\.(?:eta|edge)$/u],
	["ERB, Haml or Slim", /\.(?:erb|haml|slim)$/u],
	["PHP", /(?:\.blade\.php|\.phtml|(?:^|\/)(?:public|www|views|templates)\/.*\.php|(?:^|\/)index\.php)$/u],
	["JSP or FreeMarker", /\.(?:jspx?|ftlh?)$/u],
	["Razor", /\.(?:cshtml|razor)$/u],
	["HEEx", /\.[hl]?eex$/u],
	["Go", /\.(?:gohtml|go\.html|html\.tmpl)$/u],
	["server-side includes", /\.shtml$/u]
];
const OF_CODE = /\.(?:[cm]?[jt]sx?|s?css|json|md|ya?ml|conf)\.\w+$/u;
function stacksByFile({ paths, files }) {
	const sorted = [...paths].filter((path) => !isNativeShell(path, paths)).toSorted(compareText);
	const found = new Map();
	for (const { name, id, path, text } of STACKS) {
		if (found.has(name)) continue;
		const first = sorted.find((candidate) => path.test(candidate) && (text?.test(files.get(candidate) ?? "") ?? true));
		if (first !== void 0) found.set(name, {
			name,
			id,
			path: first,
			count: 1
		});
	}
	return [...found.values()];
}
const SHELL = /^(.*\/)?(?:android|ios|macos|windows)\//u;
function isNativeShell(path, paths) {
	const [shell, folder = ""] = SHELL.exec(path) ?? [];
	if (shell === void 0) return false;
	return ["package.json", "pubspec.yaml"].some((manifest) => paths.has(folder + manifest));
}
function templatesByFile({ paths, isTest }) {
	const sorted = [...paths].filter((path) => !isTest(path) && !OF_CODE.test(path)).toSorted(compareText);
	return TEMPLATES.flatMap(([name, ending]) => {
		const all = sorted.filter((path) => ending.test(path));
		const [path] = all;
		return path === void 0 ? [] : [{
			name,
			id: null,
			path,
			count: all.length
		}];
	});
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
const HELP = "tests of these pages that are written by hand, or a model that reads their files";
function noteUnreadStacks(packages, read, project, found = new Set()) {
	const { gaps } = project;
	for (const fact of packages) for (const { id, version } of fact.stacks) {
		const name = OWN_PAGES.get(id);
		if (name !== void 0 && !read.has(id)) noteStack(fact, {
			name,
			version
		}, gaps);
	}
	for (const { name, id, path } of stacksByFile(project)) {
		if (id !== null && found.has(id)) continue;
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
	for (const { name, path, count } of templatesByFile(project)) gaps.note({
		kind: "template",
		what: count === 1 ? `the template ${path}` : `${count} templates such as ${path}`,
		why: `templates of ${name} are not read yet`,
		help: HELP,
		source: {
			path,
			line: 1
		}
	});
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
		constant: (name, evaluator) => firstOf(modelsOf(name.module), (model) => model.constant?.(name, evaluator) ?? null),
		extend: (base, made, evaluator) => firstOf(modelsOf(base.module), (model) => model.extend?.(base, made, evaluator) ?? null),
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
		...UNKNOWN$1,
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
// src/analysis/packages/browser/document.ts
const OF_DOCUMENT = /^(?:window\.)?document\.(.+)$/u;
const LISTENING = /^(?:(?:window|self|globalThis)\.)?((?:add|remove)EventListener)$/u;
const DOCUMENT = "#document";
function callDocument(name, args, evaluator) {
	const path = (OF_DOCUMENT.exec(name) ?? LISTENING.exec(name))?.[1];
	if (path === void 0) return null;
	let value = {
		kind: "dom",
		key: DOCUMENT
	};
	for (const step of path.split(".")) value = evaluator.member(value, step);
	return value.kind === "native" ? value.call(args) : null;
}
// src/analysis/packages/browser/storage.ts
const STORAGE_CALLS = new Map(["localStorage", "sessionStorage"].flatMap((storage) => [
	[`${storage}.getItem`, ([key], evaluator) => read(storage, key, evaluator)],
	[`${storage}.setItem`, ([key, value], evaluator) => write(entryOf(storage, key), value, evaluator)],
	[`${storage}.removeItem`, ([key], evaluator) => write(entryOf(storage, key), EMPTY, evaluator)]
]));
const EMPTY = literal(null);
function entryOf(storage, key) {
	const name = stringOf(key);
	return name === null ? null : `#${storage} ${name}`;
}
function read(storage, key, { session, walk }) {
	const entry = entryOf(storage, key);
	if (entry === null) return EMPTY;
	const value = session.store.get(entry);
	walk.onRead?.(entry, value);
	return value ?? EMPTY;
}
function write(entry, value, { session }) {
	if (entry !== null && session.mode === "event") session.store.set(entry, value ?? UNKNOWN$1);
	return UNDEFINED;
}
// src/analysis/packages/browser/timers.ts
const AT_ONCE = 1e3;
const WAITED_FOR = 4e3;
const opening = new WeakSet();
function whileOpening(run, { session }) {
	opening.add(session);
	try {
		return run();
	} finally {
		opening.delete(session);
	}
}
const TIMER_CALLS = new Map([["setTimeout", ([callback, delay], evaluator) => inTime({
	callback,
	delay,
	runNow
}, evaluator)], ["setInterval", ([callback, delay], evaluator) => inTime({
	callback,
	delay,
	runNow: runAgainAndAgain
}, evaluator)]]);
const newPromise = ([executor], evaluator) => {
	if (executor === void 0 || evaluator.session.mode === "render") return UNKNOWN$1;
	let settled = PENDING;
	const resolve = native("resolve", ([value]) => {
		settled = value ?? UNDEFINED;
		return UNDEFINED;
	});
	evaluator.call(executor, [resolve, native("reject", () => UNDEFINED)]);
	return settled;
};
function inTime({ callback, delay, runNow: run }, evaluator) {
	const { session } = evaluator;
	if (callback === void 0 || session.mode === "render") return UNKNOWN$1;
	const milliseconds = delay?.kind === "literal" ? Number(delay.value ?? 0) : NaN;
	if (delay !== void 0 && Number.isNaN(milliseconds)) session.event.dependsOnOutside = true;
	if (milliseconds >= (opening.has(session) ? WAITED_FOR : AT_ONCE)) noteLater(milliseconds, evaluator);
	else run(callback, evaluator);
	return UNKNOWN$1;
}
function runNow(callback, evaluator) {
	evaluator.call(callback, []);
}
function runAgainAndAgain(callback, evaluator) {
	const { store } = evaluator.session;
	const before = new Map(store.changes());
	evaluator.call(callback, []);
	for (const [name, value] of store.changes()) if (before.get(name) !== value) store.set(name, UNKNOWN$1);
}
function noteLater(milliseconds, evaluator) {
	evaluator.note({
		kind: "handler",
		what: `what comes ${milliseconds} ms later`,
		why: "it comes later than a test looks at what has changed",
		help: "a test of it that is written by hand and waits"
	});
}
// src/analysis/packages/browser/calls.ts
const CALLS$10 = new Map([
	["new FormData", (_, evaluator) => formDataOf(evaluator)],
	["addEventListener", listenEverywhere],
	["document.addEventListener", listenEverywhere],
	["document.body.addEventListener", listenEverywhere],
	["document.documentElement.addEventListener", listenEverywhere],
	...TIMER_CALLS,
	["new Promise", newPromise],
	["queueMicrotask", runSoon],
	["requestAnimationFrame", runSoon],
	["requestIdleCallback", runSoon],
	...STORAGE_CALLS,
	["location.assign", navigate$1],
	["location.replace", navigate$1],
	["open", openWindow],
	["confirm", ask]
]);
const OF_WINDOW = /^window\.(?=(?:location|localStorage|sessionStorage|setTimeout|setInterval|addEventListener|open|confirm)\b)/u;
const REQUESTS = new Set([
	"fetch",
	"$",
	"jQuery"
]);
function callBrowser({ name: written }, args, evaluator) {
	const name = written.replace(OF_WINDOW, "");
	const ofDocument = callDocument(name, args, evaluator);
	if (ofDocument !== null) return ofDocument;
	const call = CALLS$10.get(name);
	if (call !== void 0) return call(args, evaluator);
	const { mode, event } = evaluator.session;
	if (REQUESTS.has(name) && mode === "event") event.dependsOnOutside = true;
	return {
		...UNKNOWN$1,
		origin: {
			module: "global",
			name,
			args
		}
	};
}
const READY = new Set([
	"DOMContentLoaded",
	"load",
	"pageshow",
	"readystatechange"
]);
function listenEverywhere([name, listener], evaluator) {
	const event = stringOf(name) ?? "an event";
	if (READY.has(event)) runSoon([listener ?? UNDEFINED], evaluator);
	else evaluator.note(untriedListener(event, "anywhere on the page"));
	return UNDEFINED;
}
function navigate$1([target], { session }) {
	if (target !== void 0) session.event.navigations.push(target);
	return UNDEFINED;
}
function openWindow([target, name], evaluator) {
	if (/^_(?:self|top|parent)$/u.test(stringOf(name) ?? "")) return navigate$1([target ?? UNDEFINED], evaluator);
	evaluator.note({
		kind: "handler",
		what: "what opens in a window of its own",
		why: "a page beside the one that is tested is not followed",
		help: "a test of it that is written by hand and waits for the page"
	});
	return UNKNOWN$1;
}
function ask(_, { session }) {
	session.event.dependsOnOutside = true;
	return UNKNOWN$1;
}
function runSoon([callback], evaluator) {
	if (callback !== void 0 && evaluator.session.mode === "event") runNow(callback, evaluator);
	return UNKNOWN$1;
}
// src/analysis/packages/browser/index.ts
const browser = {
	name: "browser",
	matches: (module) => module === GLOBAL,
	call: callBrowser,
	extend: noteElement,
	isRequest: ({ name }) => name === "fetch"
};
function noteElement({ name }, _, evaluator) {
	if (!/^HTML\w*Element$/u.test(name)) return null;
	evaluator.note({
		kind: "component",
		what: "an element that a script defines",
		why: "what custom elements show is not followed yet",
		help: "tests of it that are written by hand"
	});
	return null;
}
// src/analysis/packages/class-names.ts
const CLASS_CALLS = new Map([...[
	"default",
	"clsx",
	"cx",
	"twMerge",
	"twJoin",
	"classNames",
	"cc"
].map((name) => [name, joinClasses]), ["cva", (_, evaluator) => native("variants", ([options]) => joinClasses(classesIn(options), evaluator))]]);
function classesIn(options) {
	if (options?.kind !== "object") return [UNKNOWN$1];
	const given = options.properties.get("className") ?? options.properties.get("class");
	return given === void 0 ? [UNKNOWN$1] : [UNKNOWN$1, given];
}
function joinClasses(args, evaluator) {
	return concatenate(args.flatMap((arg) => partsOf(arg, 0, evaluator)));
}
const OPEN$2 = [{ field: null }, " "];
function partsOf(value, depth, evaluator) {
	if (!isWithin("classNesting", depth)) return [];
	const inner = (one) => partsOf(one, depth + 1, evaluator);
	switch (value.kind) {
		case "array": return [...value.items, ...value.rest === null ? [] : [value.rest]].flatMap(inner);
		case "literal": return typeof value.value === "string" ? [value.value, " "] : [];
		case "text": return [...textParts(value), " "];
		case "object": return [...Array.from(value.properties, conditional(evaluator)), ...value.open ? [OPEN$2] : []].flat();
		case "variants": {
			const [only, ...others] = possible(value);
			return only === void 0 || others.length > 0 ? OPEN$2 : inner(only);
		}
		default: return OPEN$2;
	}
}
function conditional(evaluator) {
	return ([name, condition]) => {
		const truth = evaluator.truth(condition);
		return truth === null ? OPEN$2 : truth ? [name, " "] : [];
	};
}
const classNames = {
	name: "class names",
	matches: (module) => /^(?:clsx|classnames|tailwind-merge|classcat|class-variance-authority)(?:\/.*)?$/u.test(module),
	calls: CLASS_CALLS
};
// src/analysis/packages/computing.ts
const MODULE$4 = /^(?:nanoid|uuid|ulid|cuid|shortid|ramda|es-toolkit|@paralleldrive\/cuid2|date-fns|dayjs|moment|lodash)(?:[./-].*)?$/u;
const computing = {
	name: "nanoid, uuid, ulid, cuid, ramda, date-fns, dayjs, moment, lodash",
	matches: (module) => MODULE$4.test(module),
	isPure: true
};
// src/analysis/packages/overlays.ts
const FAMILY = /radix|headlessui|base-ui|vaul|ariakit|reach\//u;
const OVERLAY$1 = /dialog|drawer|popover|dropdown|menu|select|tooltip|hover-card|collapsible|sheet|modal/iu;
const CONTENT = /(?:^|\.|Dialog|Modal|Drawer|Sheet|Popover|Menu|Select|Tooltip|HoverCard)(?:Content|Panel|Items|Options|Overlay|Viewport|Popup)$/u;
const PASSED_ON = /(?:^|\.|Dialog|Popover|Menu|Drawer|Tooltip)(?:Portal|Positioner)$/u;
const TRIGGER = /(?:^|\.|Dialog|Popover|Menu|Drawer|Sheet)(?:Trigger|Button)$/u;
const CLOSE = /(?:^|\.|Dialog|Popover|Drawer|Sheet)(?:Close|Cancel|Action)$/u;
const ROOT = /(?:^|\.)(?:Root|Dialog|AlertDialog|Drawer|Popover|DropdownMenu|Menu|Sheet|Modal|Disclosure)$/u;
const ROLES$1 = [
	[/alert-?dialog/iu, "alertdialog"],
	[/menu/iu, "menu"],
	[/dialog|drawer|sheet|modal|vaul/iu, "dialog"]
];
const BUTTON = literal("button");
const OPEN$1 = new Slot(null, (one, other) => isSameValue(one?.open, other?.open) && isSameValue(one?.change, other?.change));
const overlays = {
	name: "Radix, Headless UI, Base UI, Vaul, Ariakit, Reach",
	matches: (module) => FAMILY.test(module),
	component: overlayPart
};
function overlayPart(type) {
	const name = componentName(type);
	if (/slot/u.test(type.module)) return { render: renderSlot };
	if (!OVERLAY$1.test(type.module) && !OVERLAY$1.test(name)) return null;
	if (PASSED_ON.test(name)) return { render: renderChildren };
	if (CONTENT.test(name)) return { render: contentOf$1(type) };
	if (TRIGGER.test(name)) return { render: toggle$1(true) };
	if (CLOSE.test(name)) return { render: toggle$1(false) };
	if (/(?:^|\.|Dialog)Title$/u.test(name)) return asTag("h2");
	if (/headlessui/u.test(type.module) && /^Menu\.?Item$/u.test(name)) return { render: menuItem };
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
	}, [literal(key), properties.get("onOpenChange") ?? UNDEFINED]);
	return renderChildren(element, OPEN$1.hand(place, {
		open,
		change
	}), renderer);
}
function menuItem(element, place, renderer) {
	const children = called$1(element.properties.properties.get("children") ?? UNDEFINED, renderer);
	const properties = new Map([
		...element.properties.properties,
		["role", literal("menuitem")],
		["children", children]
	]);
	return renderSlot({
		...element,
		properties: {
			...element.properties,
			properties
		}
	}, place, renderer);
}
function itemOf(type) {
	const tag = {
		tag: "div",
		isComponent: false,
		properties: [["role", literal(/select/u.test(type.module) ? "option" : "menuitem")]]
	};
	return (element, place, renderer) => [renderer.node(tag, element, place)];
}
function contentOf$1(type) {
	return (element, place, renderer) => {
		if (type.name.endsWith("Overlay")) return [];
		const presence = weaker(place.presence, presenceOf$1(OPEN$1.read(place), renderer));
		const named = `${type.module} ${type.name}`;
		const role = ROLES$1.find(([pattern]) => pattern.test(named))?.[1];
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
function presenceOf$1(state, { evaluator }) {
	const truth = state === null ? false : evaluator.truth(state.open);
	return truth === null ? "maybe" : truth ? "yes" : "no";
}
function toggle$1(opens) {
	return (element, place, renderer) => {
		const state = OPEN$1.read(place);
		const { evaluator } = renderer;
		const click = native("toggle", () => {
			if (state === null) return UNDEFINED;
			const next = opens ? evaluator.truth(state.open) !== true : false;
			return evaluator.call(state.change, [literal(next)]);
		}, [
			literal(opens),
			state?.open ?? UNDEFINED,
			state?.change ?? UNDEFINED
		]);
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
	"Script",
	"Meta",
	"Links",
	"Scripts",
	"ScrollRestoration",
	"Toaster",
	"ToastContainer"
]);
const HEAD = new Set(["Helmet", "Head"]);
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
	if (AROUND.test(name)) return asComponent$1(name);
	if (HEAD.has(name)) return head;
	if (INVISIBLE.has(name) || name.endsWith("Devtools")) return invisible;
	if (isLabel(type, name)) return asTag("label");
	if (isOverlayContent(name)) return { render: renderClosed(name) };
	return OVERLAY.test(name) || ANCHORED.test(name) ? {
		render: renderOverlay(name),
		byName: true
	} : null;
}
const OVERLAY = /(?:Modal|Dialog|Drawer|Sheet|Offcanvas|Backdrop|Lightbox|Snackbar)$/u;
const ANCHORED = /(?:Menu|Popover|Popper)$/u;
const OPENNESS = /^(?:(?:is)?(?:open(?:ed)?|shown?|visible)|(?:is|show|open)?(?:modal|dialog|drawer|menu|popover)(?:open|visible|shown)?)$/iu;
function renderOverlay(name) {
	return (element, place, renderer) => {
		const presence = presenceIn(name, element, renderer);
		const inside = {
			...place,
			presence: weaker(place.presence, presence)
		};
		return [renderer.node({
			tag: name,
			isComponent: true
		}, element, inside)];
	};
}
function presenceIn(name, element, { evaluator }) {
	const { properties } = element.properties;
	if (!(OVERLAY.test(name) || properties.has("anchorEl")) || properties.has("content") || hasTrigger(properties.get("children"))) return "yes";
	const open = [...properties].find(([property]) => OPENNESS.test(property))?.[1];
	const isOpen = open === void 0 ? true : evaluator.truth(open);
	return isOpen === null ? "maybe" : isOpen ? "yes" : "no";
}
function hasTrigger(children) {
	if (children === void 0) return false;
	if (children.kind === "array") return children.items.some((item) => hasTrigger(item));
	if (children.kind !== "element" || typeof children.type === "string") return false;
	return children.type.kind === "external" && /(?:Trigger|Target)$/u.test(children.type.name);
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
// src/analysis/packages/react-native/properties.ts
function given$1(properties, ...names) {
	return names.map((name) => properties.get(name)).find((value) => value !== void 0);
}
function adapted(name, handler, evaluator, argumentOf) {
	if (handler?.kind !== "function" && handler?.kind !== "native") return [];
	return [[name, native("adapted", ([event]) => evaluator.call(handler, [argumentOf(event ?? UNKNOWN$1)]), [literal(name), handler])]];
}
function typedText(event, evaluator) {
	return evaluator.member(evaluator.member(event, "target"), "value");
}
function isTicked(event, evaluator) {
	return evaluator.member(evaluator.member(event, "target"), "checked");
}
function textEvent(event, evaluator) {
	return objectOf([["nativeEvent", objectOf([["text", typedText(event, evaluator)]], true)]], true);
}
function memberOf(properties, name, member) {
	const value = properties.get(name);
	return value?.kind === "object" ? value.properties.get(member) : void 0;
}
const ROLES = new Map([
	["adjustable", "slider"],
	["header", "heading"],
	["image", "img"],
	["imagebutton", "button"],
	["keyboardkey", "button"],
	["none", null],
	["presentation", null],
	["search", "searchbox"],
	["summary", null],
	["text", null],
	["togglebutton", "button"]
]);
function roleGiven(properties) {
	const word = stringOf(given$1(properties, "accessibilityRole", "role"));
	if (word === null) return void 0;
	return ROLES.has(word) ? ROLES.get(word) : word;
}
function hiddenStyle(style) {
	if (style?.kind === "array") return style.items.flatMap((item) => hiddenStyle(item));
	if (style?.kind !== "object") return [];
	return stringOf(style.properties.get("display")) === "none" ? [["style", objectOf([["display", literal("none")]])]] : [];
}
function commonProperties(properties) {
	const label = given$1(properties, "accessibilityLabel", "aria-label");
	const disabled = given$1(properties, "disabled", "aria-disabled") ?? memberOf(properties, "accessibilityState", "disabled");
	const reference = properties.get("ref");
	return [...[
		["aria-label", label],
		["disabled", disabled],
		["ref", reference],
		["children", properties.get("children")]
	].filter((entry) => entry[1] !== void 0), ...hiddenStyle(properties.get("style"))];
}
// src/analysis/packages/react-native/native-node.ts
const IN_ACCESSIBLE = new Slot(false, Object.is);
function nativeNode({ tag, role, properties: own = [], isAccessible = false, seen }, element, place, renderer) {
	const { properties } = element.properties;
	const accessible = given$1(properties, "accessible");
	const isOne = accessible?.kind === "literal" ? accessible.value !== false : isAccessible;
	const isInside = IN_ACCESSIBLE.read(place);
	const inner = isOne ? IN_ACCESSIBLE.hand(place, true) : place;
	const made = objectOf([...commonProperties(properties), ...own]);
	const node = renderer.node({
		tag,
		isComponent: false
	}, {
		...element,
		properties: made
	}, inner);
	const said = roleGiven(properties);
	const testId = testIdOf(properties);
	const sight = seen ?? (isInside ? HIDDEN_ON_IOS : isOne ? sightOf(node, testId) : {});
	const native = {
		role: said === void 0 ? role : said,
		name: null,
		testId
	};
	return {
		...node,
		native: {
			...native,
			...Object.keys(sight).length > 0 && { seen: sight }
		}
	};
}
function testIdOf(properties) {
	const id = stringOf(given$1(properties, "testID", "nativeTestID"));
	return id === "" ? null : id;
}
const HIDDEN_ON_IOS = { ios: null };
function sightOf(node, id) {
	const label = attributeText(node, "aria-label");
	const texts = [...new Set(textsIn$1(node.children))];
	if (label === null && texts.length < 2) return {};
	const android = label === null ? texts : [label, ...texts.filter((text) => text !== label)];
	const ios = [label ?? texts.join(" ")];
	if (android.length === 1) return {};
	return {
		all: {
			texts: android,
			id
		},
		ios: {
			texts: ios,
			id
		}
	};
}
function textsIn$1(nodes) {
	return nodes.flatMap((node) => {
		if (node.kind === "text" || node.own === "no") return [];
		if (node.children.some((child) => child.kind === "element")) return textsIn$1(node.children);
		const text = collapse(wordingIn(node).texts[0] ?? "");
		return isKnown(text) ? [text] : [];
	});
}
// src/analysis/packages/react-native/hosts.ts
const IN_TEXT = new Slot(false, Object.is);
const view = { render: (element, place, renderer) => [nativeNode({
	tag: "div",
	role: null,
	properties: pressed(element)
}, element, place, renderer)] };
const text = textOf(null);
const heading = textOf("heading");
function textOf(role) {
	return { render(element, place, renderer) {
		const isNested = IN_TEXT.read(place);
		const listens = pressed(element);
		if (isNested && listens.length === 0) return renderChildren(element, place, renderer);
		return [nativeNode({
			tag: "p",
			role,
			properties: listens,
			...isNested ? { seen: {
				android: null,
				ios: null
			} } : {}
		}, element, IN_TEXT.hand(place, true), renderer)];
	} };
}
const touchable = { render(element, place, renderer) {
	noteLongPress(element, renderer);
	const { properties } = element.properties;
	const isToggle = [
		"checkbox",
		"radio",
		"switch"
	].includes(roleGiven(properties) ?? "");
	const tag = isToggle ? "div" : "button";
	const state = isToggle ? tickedBy(properties) : [];
	return [nativeNode({
		tag,
		role: "button",
		properties: [...pressed(element), ...state],
		isAccessible: true
	}, element, place, renderer)];
} };
function tickedBy(properties) {
	const checked = memberOf(properties, "accessibilityState", "checked") ?? given$1(properties, "aria-checked");
	return checked === void 0 ? [] : [["checked", checked]];
}
const button = { render(element, place, renderer) {
	const title = given$1(element.properties.properties, "title") ?? UNKNOWN$1;
	return touchable.render(withProperties$1(element, [["children", title]]), place, renderer);
} };
const textInput = { render: (element, place, renderer) => [nativeNode(fieldTag$1(element.properties.properties, renderer.evaluator), element, place, renderer)] };
function fieldTag$1(properties, evaluator) {
	const isTrue = (name) => evaluator.truth(properties.get(name) ?? literal(false)) === true;
	const changed = (event) => typedText(event, evaluator);
	const told = (event) => textEvent(event, evaluator);
	const optional = [
		["placeholder", properties.get("placeholder")],
		["value", given$1(properties, "value", "defaultValue")],
		["maxlength", properties.get("maxLength")]
	];
	const isFixed = properties.has("editable") && !isTrue("editable");
	return {
		tag: isTrue("multiline") ? "textarea" : "input",
		role: "textbox",
		properties: [
			["type", literal(typeOf(properties, isTrue("secureTextEntry")))],
			...optional.filter((entry) => entry[1] !== void 0),
			...isFixed ? [["disabled", literal(true)]] : [],
			...adapted("onInput", properties.get("onChangeText"), evaluator, changed),
			...adapted("onChange", properties.get("onChange"), evaluator, told),
			...adapted("onKeyDown", given$1(properties, "onSubmitEditing", "onEndEditing"), evaluator, told)
		]
	};
}
function typeOf(properties, isSecret) {
	if (isSecret) return "password";
	const keyboard = stringOf(given$1(properties, "inputMode", "keyboardType")) ?? "";
	if (/email/u.test(keyboard)) return "email";
	if (/tel|phone/u.test(keyboard)) return "tel";
	return /numeric|decimal|number/u.test(keyboard) ? "number" : "text";
}
const toggle = { render(element, place, renderer) {
	const { properties } = element.properties;
	const { evaluator } = renderer;
	const value = properties.get("value");
	return [nativeNode({
		tag: "input",
		role: "switch",
		properties: [
			["type", literal("checkbox")],
			...value === void 0 ? [] : [["checked", value]],
			...adapted("onChange", properties.get("onValueChange"), evaluator, (event) => isTicked(event, evaluator))
		]
	}, element, place, renderer)];
} };
const image = { render(element, place, renderer) {
	const { properties } = element.properties;
	const label = given$1(properties, "accessibilityLabel", "alt", "aria-label");
	return [nativeNode({
		tag: "div",
		role: label === void 0 ? null : "img",
		properties: label === void 0 ? [] : [["aria-label", label]]
	}, element, place, renderer)];
} };
const progress = { render: (element, place, renderer) => [nativeNode({
	tag: "div",
	role: "progressbar"
}, element, place, renderer)] };
function pressed(element) {
	const handler = given$1(element.properties.properties, "onPress", "onPressOut", "onPressIn");
	return handler === void 0 ? [] : [["onClick", handler]];
}
function withProperties$1(element, added) {
	const { properties, open } = element.properties;
	const all = new Map([...properties, ...added]);
	return {
		...element,
		properties: {
			kind: "object",
			properties: all,
			open
		}
	};
}
function noteLongPress({ properties, path, line }, { evaluator }) {
	if (!properties.properties.has("onLongPress") || path === "") return;
	const source = {
		path,
		line
	};
	evaluator.project.gaps.note({
		...untriedListener("a long press", "on an element"),
		source
	});
}
// src/analysis/packages/react-navigation/drawer.ts
const OPEN = "#drawer";
function drawerState({ reads }, { session }) {
	const known = session.store.get(OPEN);
	const value = known ?? literal(false);
	if (known === void 0) session.store.set(OPEN, value);
	reads.noteState(OPEN, {
		value,
		isInitial: known === void 0
	});
	return value;
}
function drawerAction(opens, evaluator) {
	return native("drawer", () => {
		if (evaluator.session.mode === "event") evaluator.session.store.set(OPEN, literal(opens));
		return UNDEFINED;
	}, [literal(opens)]);
}
// src/analysis/packages/react-navigation/navigation-object.ts
function navigationObject(navigation, evaluator) {
	const go = (how) => action(`navigate ${how ?? ""}`, navigation, (args) => goTo$1(args, how, navigation, evaluator));
	const back = action("goBack", navigation, () => leave(literal(".."), null, evaluator));
	const nothing = native("nothing", () => UNDEFINED);
	const yes = native("yes", () => literal(true));
	const parent = native("getParent", () => navigationObject(navigation, evaluator), []);
	return objectOf([
		...[
			"navigate",
			"push",
			"navigateDeprecated",
			"preload"
		].map((name) => [name, go(null)]),
		["jumpTo", go("switch")],
		["popTo", go("replace")],
		["replace", go("replace")],
		["reset", action("reset", navigation, ([state]) => reset(state, navigation, evaluator))],
		["dispatch", action("dispatch", navigation, ([given]) => dispatch(given, navigation, evaluator))],
		...[
			"goBack",
			"pop",
			"popToTop"
		].map((name) => [name, back]),
		["setOptions", nothing],
		["setParams", nothing],
		["openDrawer", drawerAction(true, evaluator)],
		["toggleDrawer", drawerAction(true, evaluator)],
		["closeDrawer", drawerAction(false, evaluator)],
		["addListener", native("addListener", () => nothing)],
		["canGoBack", yes],
		["isFocused", yes],
		["getParent", parent]
	], true);
}
function action(name, navigation, run) {
	const target = navigation?.target ?? [];
	const at = navigation?.at ?? [];
	return native(name, run, [literal(target.join("/")), literal(at.join("/"))]);
}
function goTo$1([given, params], how, navigation, evaluator) {
	const isObject = given?.kind === "object";
	const name = stringOf(isObject ? given.properties.get("name") : given);
	const nested = isObject ? given.properties.get("params") : params;
	if (navigation === null) return UNDEFINED;
	if (name === null) return leave(UNKNOWN$1, how, evaluator);
	const route = navigation.map.routeOf(name, nested, navigation.at);
	if (route === null) return noteScreen(name, evaluator);
	return leave(literal(route), how ?? navigation.map.historyTo(route, navigation.at), evaluator);
}
function leave(target, how, { session }) {
	if (session.mode !== "event") return UNDEFINED;
	const told = how === null ? [] : [[HISTORY, literal(how)]];
	session.event.navigations.push(objectOf([["pathname", target], ...told]));
	return UNDEFINED;
}
function noteScreen(name, evaluator) {
	evaluator.note({
		kind: "route",
		what: `the screen ${name}, which is navigated to`,
		why: "no navigator that is followed has a screen of that name",
		help: "tests of it that are written by hand"
	});
	return UNDEFINED;
}
function reset(state, navigation, evaluator) {
	const routes = state?.kind === "object" ? state.properties.get("routes") : void 0;
	const last = routes?.kind === "array" ? routes.items.at(-1) : void 0;
	return last === void 0 ? leave(UNKNOWN$1, "replace", evaluator) : goTo$1([last], "replace", navigation, evaluator);
}
const ACTION = "#action";
function dispatch(given, navigation, evaluator) {
	const made = given?.kind === "object" ? given.properties.get(ACTION) : void 0;
	const args = given?.kind === "object" ? given.properties.get("args") : void 0;
	const list = args?.kind === "array" ? args.items : [];
	switch (stringOf(made)) {
		case "navigate":
		case "push": return goTo$1(list, null, navigation, evaluator);
		case "jumpTo": return goTo$1(list, "switch", navigation, evaluator);
		case "replace": return goTo$1(list, "replace", navigation, evaluator);
		case "reset": return reset(list[0], navigation, evaluator);
		case "goBack":
		case "pop":
		case "popToTop": return leave(literal(".."), null, evaluator);
		default: return UNDEFINED;
	}
}
// src/analysis/packages/react-navigation/options.ts
function optionsOf({ name, options }, navigation, evaluator) {
	const all = new Map();
	for (const given of options) {
		const value = given.kind === "function" ? evaluator.call(given, [told(name, navigation, evaluator)]) : given;
		if (value.kind === "object") for (const [key, one] of value.properties) all.set(key, one);
	}
	return all;
}
function told(name, navigation, evaluator) {
	const route = objectOf([["name", {
		kind: "literal",
		value: name
	}], ["params", objectOf([], true)]], true);
	return objectOf([["navigation", navigationObject(navigation, evaluator)], ["route", route]], true);
}
function titleIn(options, keys, name) {
	for (const key of keys) {
		const value = options.get(key);
		if (value !== void 0 && (stringOf(value) !== null || value.kind === "text" || value.kind === "unknown" || value.kind === "literal" && value.value === "")) return value;
	}
	return {
		kind: "literal",
		value: name
	};
}
function isOff(options, key, evaluator) {
	const value = options.get(key);
	return value !== void 0 && evaluator.truth(value) === false;
}
function partIn(options, key, evaluator) {
	const value = options.get(key);
	if (value?.kind !== "function" && value?.kind !== "native") return UNDEFINED;
	return evaluator.call(value, [objectOf([["tintColor", UNKNOWN$1]], true)]);
}
// src/analysis/packages/react-navigation/chrome.ts
function headerOf(screen, { kind }, options, evaluator) {
	if (kind === "slot") return [];
	if (isOff(options, "headerShown", evaluator) || options.has("header")) return [partIn(options, "header", evaluator)];
	const title = titleIn(options, ["headerTitle", "title"], screen.name);
	const named = partIn(options, "headerTitle", evaluator);
	const own = named.kind === "literal" ? hostOf("Text", screen, [["children", title], ["accessibilityRole", literal("header")]]) : named;
	const parts = [
		partIn(options, "headerLeft", evaluator),
		own,
		partIn(options, "headerRight", evaluator)
	];
	return kind === "drawer" ? [drawerToggle(screen, evaluator), ...parts] : parts;
}
function drawerToggle(screen, evaluator) {
	return hostOf("Pressable", screen, [["accessibilityLabel", literal("Show navigation menu")], ["onPress", drawerAction(true, evaluator)]]);
}
function itemsOf$1({ kind, screens, at }, navigation, evaluator) {
	if (kind === "stack" || kind === "slot") return [];
	const shown = screens.map((screen) => ({
		screen,
		options: optionsOf(screen, navigation, evaluator)
	})).filter(({ options }) => !isHidden(options));
	return shown.map(({ screen, options }, index) => {
		const route = navigation.map.routeAt([...at, screen.name]);
		const keys = kind === "tab" ? ["tabBarLabel", "title"] : ["drawerLabel", "title"];
		return item(screen, {
			label: isOff(options, "tabBarShowLabel", evaluator) ? UNDEFINED : titleIn(options, keys, screen.name),
			options,
			route,
			place: kind === "tab" ? `${index + 1} of ${shown.length}` : ""
		}, evaluator);
	});
}
function isHidden(options) {
	const isNull = (key) => {
		const value = options.get(key);
		return value?.kind === "literal" && value.value === null;
	};
	return isNull("href") || isNull("tabBarButton");
}
function item(screen, { label, options, route, place }, evaluator) {
	const press = native("switch", () => route === null ? UNDEFINED : leave(literal(route), "switch", evaluator), [literal(route)]);
	const testId = options.get("tabBarButtonTestID") ?? options.get("tabBarTestID") ?? options.get("drawerTestID");
	const spoken = options.get("tabBarAccessibilityLabel");
	return elementAt({
		kind: "external",
		module: "#navigator",
		name: "tab.Item"
	}, screen, [
		["label", label],
		["place", literal(place)],
		["onPress", press],
		...testId === void 0 ? [] : [["testID", testId]],
		...spoken === void 0 ? [] : [["accessibilityLabel", spoken]]
	]);
}
function hostOf(name, screen, properties) {
	return elementAt({
		kind: "external",
		module: "react-native",
		name
	}, screen, properties);
}
function elementAt(type, { source }, properties) {
	const place = source ?? {
		path: "",
		line: 1
	};
	return {
		...elementOf(type, objectOf(properties)),
		...place
	};
}
// src/analysis/packages/react-navigation/navigators.ts
const NAVIGATOR_MODULE = "#navigator";
const CONFIG$2 = "#config";
const KIND = "#kind";
function createNavigator(kind, config) {
	const part = (name) => ({
		kind: "external",
		module: NAVIGATOR_MODULE,
		name: `${kind}.${name}`
	});
	const fixed = config?.kind === "object" ? [[CONFIG$2, config]] : [];
	return objectOf([
		["Navigator", part("Navigator")],
		["Screen", part("Screen")],
		["Group", part("Group")],
		[KIND, literal(kind)],
		...fixed
	]);
}
function staticNavigator(value) {
	if (value.kind !== "object") return null;
	const config = value.properties.get(CONFIG$2);
	const kind = value.properties.get(KIND);
	if (config === void 0 || kind?.kind !== "literal") return null;
	return {
		kind: kindNamed(String(kind.value)),
		config
	};
}
function isNavigatorPart(type) {
	if (typeof type === "string" || type.kind !== "external" || type.module !== "#navigator") return null;
	const [, part] = type.name.split(".");
	return part === "Navigator" || part === "Screen" || part === "Group" ? part : null;
}
function kindNamed(name) {
	return name === "tab" || name === "drawer" ? name : "stack";
}
function createdBy(name) {
	if (/Switch/u.test(name) && name.endsWith("Navigator")) return "slot";
	if (!/^(?:create)?(?:\w*)(?:Stack|Tab|Tabs|Drawer)\w*Navigator$/u.test(name)) return null;
	if (/Tab/u.test(name)) return "tab";
	return /Drawer/u.test(name) ? "drawer" : "stack";
}
// src/analysis/packages/react-navigation/screens.ts
const TOP = {
	presence: "yes",
	branch: "",
	options: [],
	depth: 0
};
function screensIn(children, evaluator, options) {
	const found = [];
	if (children !== void 0) addScreens(children, {
		...TOP,
		options
	}, {
		found,
		evaluator
	});
	return found;
}
function addScreens(value, around, target) {
	if (!isWithin("routeDepth", around.depth) || !isWithin("routes", target.found.length + 1)) return;
	const inside = {
		...around,
		depth: around.depth + 1
	};
	switch (value.kind) {
		case "array":
			for (const item of value.items) addScreens(item, inside, target);
			return;
		case "variants":
			for (const [index, option] of value.options.entries()) {
				const presence = weaker(around.presence, option.presence);
				addScreens(option.value, {
					...inside,
					presence,
					branch: `${around.branch}.${index}`
				}, target);
			}
			return;
		case "element":
			addElement$2(value, inside, target);
			return;
	}
}
function addElement$2(element, around, target) {
	const { properties } = element.properties;
	const children = properties.get("children");
	const part = isNavigatorPart(element.type);
	if (part === "Screen") {
		const screen = screenOf$1(element, around);
		if (screen !== null) target.found.push(screen);
		return;
	}
	if (part === "Group" || isFragment(element.type)) {
		const own = properties.get("screenOptions");
		const options = own === void 0 ? around.options : [...around.options, own];
		if (children !== void 0) addScreens(children, {
			...around,
			options
		}, target);
		return;
	}
	if (typeof element.type === "object" && element.type.kind === "function") addScreens(target.evaluator.call(element.type, [element.properties]), around, target);
}
function isFragment(type) {
	return typeof type === "object" && type.kind === "external" && type.name.endsWith("Fragment");
}
function screenOf$1({ properties: { properties }, path, line }, around) {
	const name = stringOf(properties.get("name"));
	const content = contentOf(properties);
	if (name === null || content === null) return null;
	const own = properties.get("options");
	return {
		name,
		presence: around.presence,
		branch: around.branch,
		source: path === "" ? null : {
			path,
			line
		},
		options: own === void 0 ? around.options : [...around.options, own],
		content
	};
}
function contentOf(properties) {
	const component = properties.get("component");
	if (component !== void 0) return {
		kind: "component",
		component
	};
	const render = properties.get("getComponent") ?? properties.get("children");
	return render === void 0 ? null : {
		kind: "render",
		render
	};
}
function screensOfConfig(config, evaluator, options) {
	if (config.kind !== "object") return [];
	const screens = config.properties.get("screens");
	const groups = config.properties.get("groups");
	const own = screens?.kind === "object" ? [...screens.properties] : [];
	const grouped = groups?.kind === "object" ? [...groups.properties] : [];
	return [...own.map(([name, value]) => configured(name, value, options)), ...grouped.flatMap(([branch, group]) => {
		if (group.kind !== "object") return [];
		const more = group.properties.get("screenOptions");
		const all = more === void 0 ? options : [...options, more];
		const isShown = group.properties.get("if");
		const presence = isShown === void 0 ? "yes" : presenceOf(isShown, evaluator);
		return screensOfConfig(group, evaluator, all).map((screen) => withPlace(screen, presence, branch));
	})];
}
function withPlace(screen, presence, branch) {
	return {
		...screen,
		presence,
		branch
	};
}
function presenceOf(hook, evaluator) {
	const truth = evaluator.truth(evaluator.call(hook, []));
	return truth === null ? "maybe" : truth ? "yes" : "no";
}
function configured(name, value, options) {
	const isDetailed = value.kind === "object" && value.properties.has("screen");
	const component = isDetailed ? value.properties.get("screen") ?? UNDEFINED : value;
	const own = isDetailed ? value.properties.get("options") ?? value.properties.get("navigationOptions") : void 0;
	return {
		name,
		presence: "yes",
		branch: "",
		source: sourceOf(component),
		options: own === void 0 ? options : [...options, own],
		content: {
			kind: "component",
			component
		}
	};
}
function sourceOf(component) {
	if (component.kind !== "function") return null;
	const line = component.node.loc?.start.line ?? 1;
	return {
		path: component.scope.module.path,
		line
	};
}
// src/analysis/packages/react-navigation/components.ts
function navigationComponent(type) {
	if (type.module !== "#navigator") return transparentOf(type);
	const [kind = "", part] = type.name.split(".");
	if (part === "Item") return tabItem;
	if (part === "Static") return staticRoot$1;
	if (part !== "Navigator") return transparent;
	return { render: (element, place, renderer) => renderNavigator(navigatorIn(element, kind, renderer), place, renderer) };
}
function transparentOf({ name }) {
	if (name === "Link") return null;
	return /^(?:NavigationContainer|NavigationIndependentTree|ThemeProvider|ServerContainer)$/u.test(name) ? transparent : null;
}
function navigatorIn(element, kind, { evaluator }) {
	const { properties } = element.properties;
	const shared = properties.get("screenOptions");
	return {
		kind: kindNamed(kind),
		initial: stringOf(properties.get("initialRouteName")),
		screens: screensIn(properties.get("children"), evaluator, shared === void 0 ? [] : [shared])
	};
}
const staticRoot$1 = { render(element, place, renderer) {
	return staticComponent(element.properties.properties.get("root") ?? UNDEFINED)?.render(element, place, renderer) ?? [];
} };
function staticComponent(value) {
	const made = staticNavigator(value);
	if (made === null) return null;
	return { render(_, place, renderer) {
		const { kind, config } = made;
		const shared = renderer.evaluator.member(config, "screenOptions");
		const options = isNullish(shared) ? [] : [shared];
		return renderNavigator({
			kind,
			initial: stringOf(renderer.evaluator.member(config, "initialRouteName")),
			screens: screensOfConfig(config, renderer.evaluator, options)
		}, place, renderer);
	} };
}
function renderNavigator(described, place, renderer) {
	const navigation = NAVIGATION.read(place);
	if (navigation === null) return [];
	const found = {
		...described,
		at: navigation.at,
		presence: place.presence
	};
	if (navigation.target === null) return discover(found, navigation, place, renderer);
	const name = navigation.target[navigation.at.length];
	const screen = found.screens.find((one) => one.name === name);
	if (screen === void 0) return [];
	if (screen.presence === "no") noteLeft(found, navigation, renderer);
	const inside = insideOf(screen, navigation, place);
	const options = optionsOf(screen, inside.navigation, renderer.evaluator);
	return [
		...renderer.render(arrayOf(headerOf(screen, found, options, renderer.evaluator)), at(inside.place, "header")),
		...renderContent(screen, inside, renderer),
		...renderer.render(arrayOf(itemsOf$1(found, inside.navigation, renderer.evaluator)), itemsPlace(found, at(inside.place, "items"), renderer))
	];
}
function itemsPlace({ kind }, place, { evaluator }) {
	if (kind !== "drawer") return place;
	const presence = evaluator.truth(drawerState(place, evaluator)) === true ? "yes" : "no";
	return {
		...place,
		presence,
		own: presence
	};
}
function noteLeft({ screens, at: around }, { map }, renderer) {
	const left = screens.find(({ presence }) => presence === "yes");
	const route = left === void 0 ? null : map.routeAt([...around, left.name]);
	if (route === null) return;
	const target = {
		alternatives: [[route]],
		translated: false
	};
	renderer.redirects.push({
		target,
		presence: "yes",
		guards: true
	});
}
function insideOf({ name }, navigation, place) {
	const own = {
		...navigation,
		at: [...navigation.at, name]
	};
	const shown = {
		...at(place, name),
		presence: "yes",
		own: "yes"
	};
	return {
		navigation: own,
		place: NAVIGATION.hand(shown, own)
	};
}
function at(place, part) {
	return {
		...place,
		path: `${place.path}>${part}`
	};
}
function discover(found, navigation, place, renderer) {
	navigation.discover(found);
	return found.screens.flatMap((screen) => [...renderContent(screen, insideOf(screen, navigation, place), renderer)]);
}
function renderContent({ name, content }, { navigation, place }, renderer) {
	const { evaluator } = renderer;
	const properties = told(name, navigation, evaluator);
	if (content.kind === "render") {
		const shown = evaluator.call(content.render, [properties]);
		return renderer.render(isComponent(shown) ? elementOf(shown, asObject(properties)) : shown, place);
	}
	const nested = staticComponent(content.component);
	const element = elementOf(content.component, asObject(properties));
	return nested === null ? renderer.render(element, place) : nested.render(element, place, renderer);
}
function isComponent({ kind }) {
	return kind === "function" || kind === "native" || kind === "external";
}
function asObject(value) {
	return value.kind === "object" ? value : objectOf([], true);
}
const tabItem = { render(element, place, renderer) {
	const { properties } = element.properties;
	const label = properties.get("label") ?? UNDEFINED;
	const spoken = properties.get("accessibilityLabel");
	const name = spoken ?? label;
	const word = stringOf(name);
	const count = stringOf(properties.get("place")) ?? "";
	const id = stringOf(properties.get("testID"));
	const seen = spoken === void 0 && word !== null && word !== "" && count !== "" ? { seen: { ios: {
		texts: [`${word}, tab, ${count}`],
		id
	} } } : {};
	return [nativeNode({
		tag: "button",
		role: "tab",
		properties: [...pressed(element), ["children", isNullish(name) ? literal(null) : name]],
		isAccessible: true,
		...seen
	}, element, place, renderer)];
} };
// src/analysis/packages/expo-router/layouts.ts
function layoutNavigator(kind) {
	return { render: (element, place, renderer) => renderLayout(kind, element, place, renderer) };
}
const slot = { render: (element, place, renderer) => renderLayout("slot", element, place, renderer) };
function renderLayout(kind, element, place, renderer) {
	const files = ROUTE_FILES.read(place);
	const navigation = NAVIGATION.read(place);
	if (files === null || navigation === null) return [];
	const children = files.layouts.get(navigation.at.join("/"))?.children ?? [];
	const { properties } = element.properties;
	const shared = properties.get("screenOptions");
	const said = new Map();
	addSaid(properties.get("children"), {
		presence: "yes",
		branch: "",
		depth: 0
	}, {
		said,
		evaluator: renderer.evaluator
	});
	const options = shared === void 0 ? [] : [shared];
	const screens = inOrder(children, [...said.keys()]).map((file) => screenOf(file, said.get(file.name), {
		options,
		evaluator: renderer.evaluator
	}));
	return renderNavigator({
		kind,
		initial: stringOf(properties.get("initialRouteName")),
		screens
	}, place, renderer);
}
function inOrder(files, names) {
	const placeOf = ({ name }) => {
		const place = names.indexOf(name);
		return place === -1 ? names.length + (/(?:^|\/)index$/u.test(name) ? 0 : 1) : place;
	};
	return files.toSorted((a, b) => placeOf(a) - placeOf(b));
}
function screenOf({ name, file }, said, { options, evaluator }) {
	return {
		name,
		presence: said?.presence ?? "yes",
		branch: said?.branch ?? "",
		source: {
			path: file,
			line: 1
		},
		options: [...options, ...said?.options ?? []],
		content: {
			kind: "component",
			component: evaluator.exported(file, "default") ?? UNKNOWN$1
		}
	};
}
function addSaid(value, around, target) {
	if (value === void 0 || !isWithin("routeDepth", around.depth)) return;
	const inside = {
		...around,
		depth: around.depth + 1
	};
	if (value.kind === "array") for (const item of value.items) addSaid(item, inside, target);
	if (value.kind === "variants") for (const [index, { value: option, presence }] of value.options.entries()) {
		const branch = `${around.branch}.${index}`;
		addSaid(option, {
			...inside,
			presence: weaker(around.presence, presence),
			branch
		}, target);
	}
	if (value.kind === "element") addElement$1(value, inside, target);
}
function addElement$1(element, around, target) {
	const { properties } = element.properties;
	const part = typeof element.type === "object" && element.type.kind === "external" ? element.type.name : "";
	const name = stringOf(properties.get("name"));
	if (part.endsWith("Screen") && name !== null) {
		const own = properties.get("options");
		const { presence, branch } = around;
		target.said.set(name, {
			options: own === void 0 ? [] : [own],
			presence,
			branch
		});
		return;
	}
	const guard = part.endsWith("Protected") ? properties.get("guard") ?? literal(false) : null;
	const truth = guard === null ? true : target.evaluator.truth(guard);
	const own = truth === null ? "maybe" : truth ? "yes" : "no";
	const branch = guard === null ? around.branch : `${around.branch}.${element.line}`;
	const inside = {
		...around,
		presence: weaker(around.presence, own),
		branch
	};
	addSaid(properties.get("children"), inside, target);
}
// src/analysis/packages/expo-router/router.ts
function routeOfHref(href, { map, at }) {
	const path = href?.kind === "object" ? href.properties.get("pathname") : href;
	const text = stringOf(path) ?? patternOf(path);
	return text === null ? null : map.routeOf(text, void 0, at);
}
function patternOf(path) {
	if (path?.kind !== "text") return null;
	return path.parts.map((part) => typeof part === "string" ? part : ":x").join("");
}
function routerObject$1(navigation, evaluator) {
	const go = (how) => native(`go ${how ?? ""}`, ([href]) => goTo(href, how, navigation, evaluator), [literal((navigation?.at ?? []).join("/"))]);
	const back = native("back", () => leave(literal(".."), null, evaluator), []);
	const nothing = native("nothing", () => UNDEFINED, []);
	return objectOf([
		["push", go(null)],
		["navigate", go(null)],
		["replace", go("replace")],
		["dismissTo", go("replace")],
		["back", back],
		["dismiss", back],
		["dismissAll", back],
		["setParams", nothing],
		["prefetch", nothing],
		["canGoBack", native("canGoBack", () => literal(true), [])],
		["canDismiss", native("canDismiss", () => literal(true), [])]
	], true);
}
function goTo(href, how, navigation, evaluator) {
	if (navigation === null) return UNDEFINED;
	const route = routeOfHref(href, navigation);
	if (route === null) return leave(UNKNOWN$1, how, evaluator);
	return leave(literal(route), how ?? navigation.map.historyTo(route, navigation.at), evaluator);
}
// src/analysis/packages/expo-router/links.ts
const link$1 = { render(element, place, renderer) {
	const { properties } = element.properties;
	const press = pressOf(element, place, renderer);
	const child = properties.get("children");
	if (properties.has("asChild") && child?.kind === "element") {
		const inner = withProperties$1(child, [["onPress", press]]);
		return renderer.render(inner, place);
	}
	const named = [["onPress", press], ["accessibilityRole", literal("link")]];
	return touchable.render(withProperties$1(element, named), place, renderer);
} };
function pressOf(element, place, { evaluator }) {
	const { properties } = element.properties;
	const href = properties.get("href");
	const navigation = NAVIGATION.read(place);
	const how = properties.has("replace") ? "replace" : null;
	const own = properties.get("onPress");
	return native("follow", () => {
		if (own !== void 0) evaluator.call(own, []);
		if (navigation === null) return UNDEFINED;
		const route = routeOfHref(href, navigation);
		if (route === null) return leave(UNKNOWN$1, how, evaluator);
		return leave(literal(route), how ?? navigation.map.historyTo(route, navigation.at), evaluator);
	}, [href ?? UNDEFINED]);
}
// src/analysis/packages/expo-router/index.ts
const COMPONENTS$1 = new Map([
	["Stack", layoutNavigator("stack")],
	["Tabs", layoutNavigator("tab")],
	["NativeTabs", layoutNavigator("tab")],
	["Drawer", layoutNavigator("drawer")],
	["Slot", slot],
	["Navigator", slot],
	["Link", link$1],
	["Redirect", {
		render: () => [],
		redirect(element, place) {
			const navigation = NAVIGATION.read(place);
			return mapVariants(element.properties.properties.get("href") ?? UNKNOWN$1, (one) => {
				const route = navigation === null ? null : routeOfHref(one, navigation);
				return route === null ? UNKNOWN$1 : literal(route);
			});
		}
	}],
	["Unmatched", invisible],
	["ErrorBoundary", transparent],
	["ThemeProvider", transparent]
]);
const params = () => objectOf([], true);
const CALLS$9 = new Map([
	["useRouter", (_, evaluator) => routerObject$1(navigationHere(evaluator), evaluator)],
	["useNavigation", (_, evaluator) => routerObject$1(navigationHere(evaluator), evaluator)],
	["useLocalSearchParams", params],
	["useGlobalSearchParams", params],
	["useSegments", () => arrayOf([], UNKNOWN$1)],
	["usePathname", () => UNKNOWN$1],
	["useRootNavigationState", params],
	["useNavigationContainerRef", params],
	["useFocusEffect", ([effect], evaluator) => whenShown$1(effect, evaluator)],
	["SplashScreen.preventAutoHideAsync", () => UNDEFINED],
	["SplashScreen.hideAsync", () => UNDEFINED],
	["SplashScreen.hide", () => UNDEFINED]
]);
function whenShown$1(effect, evaluator) {
	if (effect !== void 0) renderStateOf(evaluator.session).effects.push(native("effect", () => evaluator.call(effect, [])));
	return UNDEFINED;
}
const ROUTER = /^router\.(\w+)$/u;
const expoRouter = {
	name: "expo-router",
	matches: (module) => /^expo-router(?:\/|$)/u.test(module),
	calls: CALLS$9,
	call({ name }, args, evaluator) {
		const method = ROUTER.exec(name)?.[1];
		if (method === void 0) return null;
		const router = routerObject$1(navigationOf$1(evaluator.session.store), evaluator);
		return evaluator.call(evaluator.member(router, method), args);
	},
	component(type) {
		const name = componentName(type);
		if (name.endsWith(".Screen")) return invisible;
		return COMPONENTS$1.get(name) ?? (type.name.startsWith("Tab") ? transparent : null);
	}
};
// src/analysis/packages/higher-order.ts
const MODULE$3 = /^(?:@sentry\/\w+|mobx-react(?:-lite)?|mobx-preact|react-i18next|react-intl|react-error-boundary|react-hot-loader(?:\/root)?|@auth0\/\w[\w-]*|@mui\/styles|@material-ui\/core(?:\/styles)?)$/u;
const same$2 = ([component]) => component ?? UNKNOWN$1;
const withMore = ([component]) => handed(component);
const later$1 = () => native("higher order", ([component]) => handed(component));
function handed(component) {
	return native("component", ([properties]) => {
		const given = properties?.kind === "object" ? [...properties.properties] : [];
		return elementOf(component ?? UNKNOWN$1, objectOf(given, true));
	});
}
const higherOrder = {
	name: "components made of components: MobX, Sentry, react-i18next, react-intl",
	matches: (module) => MODULE$3.test(module),
	calls: new Map([
		["withSentryRouting", same$2],
		["withProfiler", same$2],
		["withErrorBoundary", same$2],
		["observer", same$2],
		["hot", ([first]) => first?.kind === "function" ? first : native("hot", ([one]) => one ?? UNKNOWN$1)],
		["inject", later$1],
		["withTranslation", later$1],
		["withStyles", later$1],
		["injectIntl", withMore],
		["withAuthenticationRequired", withMore]
	])
};
// src/analysis/packages/icons.ts
const icons = {
	name: "lucide, heroicons, fontawesome, react-icons",
	matches: (module) => /lucide|icons?(?:\/|-|$)|heroicons|fontawesome/iu.test(module),
	component: () => invisible
};
// src/analysis/packages/kits/material-theme.ts
const WIDTHS = {
	xs: 0,
	sm: 600,
	md: 900,
	lg: 1200,
	xl: 1536
};
const PAGE = 1280;
const THEME = objectOf([["breakpoints", objectOf([
	["up", query((width) => PAGE >= width)],
	["down", query((width) => PAGE < width)],
	["only", UNKNOWN$1]
], true)]], true);
function query(isMet) {
	return native("breakpoint", ([size]) => {
		const width = size?.kind === "literal" ? WIDTHS[String(size.value)] ?? Number(size.value) : NaN;
		return Number.isNaN(width) ? UNKNOWN$1 : literal(isMet(width));
	});
}
function useMediaQuery([asked], evaluator) {
	const met = asked?.kind === "function" ? evaluator.call(asked, [THEME]) : asked ?? UNKNOWN$1;
	if (met.kind === "literal" && typeof met.value === "boolean") return met;
	const [, bound, width] = /\((min|max)-width:\s*([\d.]+)px\)/u.exec(stringOf(met) ?? "") ?? [];
	if (width === void 0) return UNKNOWN$1;
	return literal(bound === "min" ? PAGE >= Number(width) : PAGE <= Number(width));
}
const MATERIAL_CALLS = new Map([
	["styled", ([component]) => native("styled", () => component ?? UNKNOWN$1)],
	["useTheme", () => THEME],
	["createTheme", () => THEME],
	["useMediaQuery", useMediaQuery],
	["useScrollTrigger", () => literal(false)]
]);
function isHiddenBySx({ properties }) {
	const sx = properties.properties.get("sx");
	const display = sx?.kind === "object" ? sx.properties.get("display") : properties.properties.get("display");
	if (display?.kind !== "object") return display?.kind === "literal" && display.value === "none";
	const met = Object.entries(WIDTHS).filter(([size, width]) => width <= PAGE && display.properties.has(size));
	const last = display.properties.get(met.at(-1)?.[0] ?? "");
	return last?.kind === "literal" && last.value === "none";
}
// src/analysis/packages/kits/kit.ts
const HANDED_ON = /^(?:aria-.+|data-.+|on[A-Z]\w*|ref|key|id|name|role|href|target|rel|type|title|alt|src|htmlFor|style|className|hidden|disabled|placeholder|value|defaultValue|checked|defaultChecked|required|readOnly|min|max|step|minLength|maxLength|pattern|autoComplete|rows|tabIndex|colSpan|noValidate)$/u;
function kitComponent(parts, type) {
	const owner = /\/(\w+)(?:\/index)?$/u.exec(type.module)?.[1];
	const name = componentName(type);
	const part = parts.get(name) ?? (owner === void 0 ? void 0 : parts.get(`${owner}.${name}`));
	if (part === void 0) return null;
	return typeof part === "function" ? asComponent(part) : part;
}
function asComponent(part) {
	return { render: (element, place, renderer) => renderer.render(part({
		element,
		place,
		renderer
	}), place) };
}
function given({ element }, name) {
	const value = element.properties.properties.get(name);
	return value?.kind === "literal" && value.value === void 0 ? void 0 : value;
}
function textGiven(part, name) {
	const value = given(part, name);
	return value?.kind === "literal" && typeof value.value === "string" ? value.value : null;
}
function isGiven(part, name) {
	const value = given(part, name);
	return value !== void 0 && part.renderer.evaluator.truth(value) === true;
}
function root(part, name, own = {}) {
	const handed = [...part.element.properties.properties].filter(([key]) => HANDED_ON.test(key) || key === "children");
	const style = isHiddenBySx(part.element) ? { hidden: true } : {};
	return made$1(part, name, [
		...handed,
		...entriesOf$1(own),
		...entriesOf$1(style)
	]);
}
function tag(part, name, own = {}, ...children) {
	const inside = children.flatMap((child) => child === void 0 ? [] : [child]);
	const [only] = inside;
	const content = inside.length === 1 && only !== void 0 ? only : arrayOf(inside);
	return made$1(part, name, [...entriesOf$1(own), ...inside.length === 0 ? [] : [["children", content]]]);
}
function rootAs(part, otherwise, own = {}) {
	const other = given(part, "component") ?? given(part, "as") ?? given(part, "LinkComponent");
	if (other === void 0) return root(part, otherwise, own);
	if (other.kind === "literal") return root(part, String(other.value), own);
	const { properties, open } = part.element.properties;
	const rest = [...properties].filter(([name]) => !/^(?:component|as|LinkComponent)$/u.test(name));
	return {
		...part.element,
		type: other,
		properties: objectOf(rest, open)
	};
}
function made$1({ element }, type, entries) {
	return {
		...element,
		type,
		properties: objectOf(entries)
	};
}
function entriesOf$1(attributes) {
	return Object.entries(attributes).flatMap(([name, value]) => {
		if (value === void 0 || value === null) return [];
		return [[name, typeof value === "object" ? value : literal(value)]];
	});
}
function buttonOrLink(part, own = {}) {
	if (given(part, "href") !== void 0) return rootAs(part, "a", own);
	return rootAs(part, "button", {
		type: given(part, "type") ?? "button",
		...own
	});
}
function keptBy({ place, renderer }, name, initial) {
	const { session } = renderer.evaluator;
	const key = `${place.path}#${name}`;
	const known = session.store.get(key);
	const value = known ?? initial;
	if (known === void 0) session.store.set(key, value);
	place.reads.noteState(key, {
		value,
		isInitial: known === void 0
	});
	return {
		value,
		set: (next) => renderer.evaluator.session.store.set(key, next)
	};
}
function tell({ renderer, element }, name, args) {
	const told = element.properties.properties.get(name);
	if (told !== void 0) renderer.evaluator.call(told, args);
}
function listener(name, run, madeOf) {
	const call = (args) => {
		run(args);
		return UNDEFINED;
	};
	return native(name, call, madeOf);
}
function changeTo(value, name) {
	return objectOf([["target", objectOf([["value", value], ...name === void 0 ? [] : [["name", name]]], true)]], true);
}
function whileOpen(part, name, shown, otherwise = "no") {
	return shownIf(given(part, name), shown, part, otherwise);
}
function shownIf(open, shown, { renderer }, otherwise = "no") {
	const truth = open === void 0 ? void 0 : renderer.evaluator.truth(open);
	return variants([{
		value: shown,
		presence: truth === void 0 ? otherwise : truth === null ? "maybe" : truth ? "yes" : "no"
	}]);
}
function tags(names) {
	return Object.entries(names).flatMap(([list, name]) => list.split(" ").map((part) => [part, (of) => rootAs(of, name)]));
}
// src/analysis/packages/kits/bootstrap-disclosures.ts
function overlay$2(part, role) {
	const children = given(part, "children");
	const hide = given(part, "onHide");
	const handed = hide === void 0 ? children : withProperty(children, "#hide", hide);
	return whileOpen(part, "show", root(part, "div", {
		role,
		onHide: UNDEFINED,
		onShow: UNDEFINED,
		children: handed
	}));
}
function withProperty(children, name, value) {
	if (children?.kind === "array") return arrayOf(children.items.map((item) => withProperty(item, name, value) ?? item), children.rest);
	if (children?.kind !== "element" || typeof children.type === "string") return children;
	const properties = new Map([...children.properties.properties, [name, value]]);
	return {
		...children,
		properties: {
			...children.properties,
			properties
		}
	};
}
function header(part) {
	const hide = given(part, "#hide") ?? given(part, "onHide") ?? UNDEFINED;
	const button = isGiven(part, "closeButton") ? tag(part, "button", {
		type: "button",
		"aria-label": given(part, "closeLabel") ?? "Close",
		onClick: hide
	}) : void 0;
	return tag(part, "div", {}, given(part, "children"), button);
}
function accordion$1(part) {
	const active = keptBy(part, "active", given(part, "defaultActiveKey") ?? literal(null));
	const choose = listener("choose", ([key = UNDEFINED]) => active.set(isSameValue(key, active.value) ? literal(null) : key), [active.value]);
	return root(part, "div", { children: withProperty(given(part, "children"), "#accordion", arrayOf([active.value, choose])) });
}
function accordionItem(part) {
	const handed = given(part, "#accordion");
	const [active, choose] = handed?.kind === "array" ? handed.items : [];
	const key = given(part, "eventKey") ?? UNDEFINED;
	const { evaluator } = part.renderer;
	const toggle = listener("toggle", () => void evaluator.call(choose ?? UNDEFINED, [key]), [key, choose ?? UNDEFINED]);
	const children = given(part, "children");
	const [head, ...rest] = children?.kind === "array" ? children.items : [children ?? UNDEFINED];
	const isOpen = literal(active !== void 0 && isSameValue(active, key));
	return tag(part, "div", {}, withProperty(head, "#toggle", toggle), shownIf(isOpen, arrayOf(rest), part));
}
function tabs(part) {
	const children = given(part, "children");
	const items = (children?.kind === "array" ? children.items : [children ?? UNDEFINED]).flatMap((item) => item.kind === "element" ? [{
		...part,
		element: item
	}] : []);
	const first = items[0] === void 0 ? void 0 : given(items[0], "eventKey");
	const own = keptBy(part, "active", given(part, "defaultActiveKey") ?? first ?? UNDEFINED);
	const active = given(part, "activeKey") ?? own.value;
	const buttons = items.map((item) => {
		const key = given(item, "eventKey") ?? UNDEFINED;
		const choose = listener("choose", () => {
			own.set(key);
			tell(part, "onSelect", [key]);
		}, [key, given(part, "onSelect") ?? UNDEFINED]);
		return tag(item, "button", {
			type: "button",
			role: "tab",
			"aria-selected": isSameValue(active, key),
			disabled: given(item, "disabled"),
			onClick: choose
		}, given(item, "title"));
	});
	const panels = items.map((item) => shownIf(literal(isSameValue(active, given(item, "eventKey") ?? UNDEFINED)), tag(item, "div", { role: "tabpanel" }, given(item, "children")), part));
	return tag(part, "div", {}, tag(part, "div", { role: "tablist" }, arrayOf(buttons)), arrayOf(panels));
}
function dropdown(part) {
	const children = given(part, "children");
	const items = children?.kind === "array" ? children.items : [children ?? UNDEFINED];
	const open = keptBy(part, "open", literal(false));
	const toggle = listener("toggle", () => open.set(literal(!isTrue(open.value))), [open.value]);
	const [head, ...rest] = items;
	return tag(part, "div", {}, withProperty(head, "onClick", toggle), shownIf(open.value, arrayOf(rest), part));
}
function titledDropdown(part) {
	const open = keptBy(part, "open", literal(false));
	const toggle = listener("toggle", () => open.set(literal(!isTrue(open.value))), [open.value]);
	return tag(part, "div", {}, tag(part, "button", {
		type: "button",
		id: given(part, "id"),
		onClick: toggle
	}, given(part, "title")), shownIf(open.value, tag(part, "div", {}, given(part, "children")), part));
}
function isTrue(value) {
	return value.kind === "literal" && value.value === true;
}
// src/analysis/packages/kits/fields.ts
const FIELD_ID = new Slot(null, isSame$1);
const RADIOS = new Slot(null, (one, other) => isSame$1(one?.name, other?.name) && isSame$1(one?.value, other?.value) && isSame$1(one?.change, other?.change));
function isSame$1(one, other) {
	return isSameValue(one ?? void 0, other ?? void 0);
}
const FIELD = /^(?:name|value|defaultValue|onChange|onBlur|onFocus|onKey\w+|disabled|required|placeholder|type|autoComplete|readOnly|min|max|step|minLength|maxLength|pattern|rows|ref|aria-.+)$/u;
function fieldAttributes({ element }) {
	const own = [...element.properties.properties].filter(([name]) => FIELD.test(name));
	return Object.fromEntries(own);
}
function attributesIn(part, ...names) {
	return Object.fromEntries(names.flatMap((name) => {
		const value = given(part, name);
		return value?.kind === "object" ? Array.from(value.properties) : [];
	}));
}
function fieldId(part) {
	return given(part, "id") ?? FIELD_ID.read(part.place) ?? literal(`${part.place.path}:field`);
}
function checkable(part, type, own = {}) {
	const inner = attributesIn(part, "inputProps");
	const handed = Object.fromEntries([
		"id",
		"name",
		"value",
		"checked",
		"defaultChecked",
		"onChange",
		"onClick",
		"disabled",
		"required",
		"ref"
	].map((name) => [name, given(part, name)]));
	const spoken = Object.fromEntries([...part.element.properties.properties].filter(([name]) => /^(?:aria|data)-/u.test(name)));
	return tag(part, "input", {
		type,
		...handed,
		...spoken,
		...inner,
		...own
	});
}
function radio(part) {
	const group = RADIOS.read(part.place);
	const value = given(part, "value");
	if (group === null || value === void 0) return checkable(part, "radio");
	const checked = group.value?.kind === "literal" && value.kind === "literal" ? literal(group.value.value === value.value) : void 0;
	return checkable(part, "radio", {
		name: group.name,
		...group.value !== void 0 && { checked: given(part, "checked") ?? checked },
		onChange: given(part, "onChange") ?? group.change
	});
}
const radioGroup = { render(element, place, renderer) {
	const part = {
		element,
		place,
		renderer
	};
	const own = keptBy(part, "value", given(part, "defaultValue") ?? UNDEFINED);
	const change = listener("choose", ([event = UNKNOWN$1]) => {
		const { evaluator } = renderer;
		own.set(evaluator.member(evaluator.member(event, "target"), "value"));
		tell(part, "onChange", [event]);
	}, [given(part, "onChange") ?? UNDEFINED]);
	const group = {
		name: given(part, "name") ?? literal(`${place.path}:radios`),
		value: given(part, "value") ?? own.value,
		change
	};
	const shown = root(part, "div", {
		role: "radiogroup",
		onChange: UNDEFINED,
		value: UNDEFINED,
		defaultValue: UNDEFINED
	});
	return renderer.render(shown, RADIOS.hand(place, group));
} };
function isMultiline(part) {
	return isGiven(part, "multiline") || textGiven(part, "as") === "textarea";
}
// src/analysis/packages/kits/bootstrap-fields.ts
const fieldGroup = { render(element, place, renderer) {
	const part = {
		element,
		place,
		renderer
	};
	const id = given(part, "controlId");
	const inside = id === void 0 ? place : FIELD_ID.hand(place, id);
	return renderer.render(rootAs(part, "div"), inside);
} };
function label(part) {
	return root(part, "label", { htmlFor: given(part, "htmlFor") ?? FIELD_ID.read(part.place) ?? void 0 });
}
function control(part) {
	const as = textGiven(part, "as");
	const id = given(part, "id") ?? FIELD_ID.read(part.place) ?? void 0;
	return root(part, as ?? "input", { id });
}
function check(part) {
	const type = textGiven(part, "type") === "radio" ? "radio" : "checkbox";
	const text = given(part, "label");
	const id = given(part, "id") ?? FIELD_ID.read(part.place) ?? literal(`${part.place.path}:check`);
	return tag(part, "div", {}, checkable(part, type, { id }), text === void 0 ? void 0 : tag(part, "label", { htmlFor: id }, text));
}
function feedback(part) {
	return shownIf(void 0, root(part, "div", { type: UNDEFINED }), part, "maybe");
}
const floatingLabel = { render(element, place, renderer) {
	const part = {
		element,
		place,
		renderer
	};
	const id = given(part, "controlId") ?? literal(`${place.path}:field`);
	const shown = tag(part, "div", {}, given(part, "children"), tag(part, "label", { htmlFor: id }, given(part, "label")));
	return renderer.render(shown, FIELD_ID.hand(place, id));
} };
// src/analysis/packages/kits/bootstrap.ts
const PARTS$2 = new Map([
	...tags({
		"Container Row Col Stack Card Card.Body Card.Title Card.Subtitle Card.Header Card.Footer Card.ImgOverlay CardBody CardTitle CardGroup Nav Nav.Item InputGroup InputGroup.Text Modal.Body Modal.Footer Modal.Title ModalBody ModalFooter ModalTitle Offcanvas.Body Offcanvas.Title Toast.Body ListGroup Navbar.Collapse Navbar.Offcanvas ButtonToolbar Alert.Heading Carousel.Caption Figure.Caption Ratio Fade Tab.Container Tab.Content": "div",
		"Card.Text CardText": "p",
		Navbar: "nav",
		"Badge Spinner Navbar.Text Placeholder": "span",
		Table: "table",
		"Form.Text FormText": "small",
		"Image Card.Img Figure.Image": "img",
		Figure: "figure",
		Form: "form",
		Breadcrumb: "nav",
		"Breadcrumb.Item": "li",
		"Dropdown.Divider NavDropdown.Divider": "hr",
		"Dropdown.Header": "div",
		Pagination: "ul"
	}),
	["Button", buttonOrLink],
	["ToggleButton", buttonOrLink],
	["CloseButton", (part) => root(part, "button", {
		type: "button",
		"aria-label": given(part, "aria-label") ?? "Close"
	})],
	["Nav.Link", link],
	["NavLink", link],
	["Navbar.Brand", (part) => rootAs(part, given(part, "href") === void 0 ? "span" : "a")],
	["Navbar.Toggle", invisible],
	["Card.Link", (part) => rootAs(part, "a")],
	["ButtonGroup", (part) => root(part, "div", { role: "group" })],
	["ListGroup.Item", (part) => rootAs(part, isGiven(part, "action") ? given(part, "href") === void 0 ? "button" : "a" : "div")],
	["Form.Group", fieldGroup],
	["FormGroup", fieldGroup],
	["Form.Label", label],
	["FormLabel", label],
	["Form.Control", control],
	["FormControl", control],
	["Form.Select", (part) => root(part, "select", { id: fieldId(part) })],
	["FormSelect", (part) => root(part, "select", { id: fieldId(part) })],
	["Form.Check", check],
	["FormCheck", check],
	["Form.Switch", check],
	["Form.Range", (part) => root(part, "input", { type: "range" })],
	["Form.Control.Feedback", feedback],
	["FloatingLabel", floatingLabel],
	["Alert", alert$1],
	["Modal", (part) => overlay$2(part, "dialog")],
	["Offcanvas", (part) => overlay$2(part, "dialog")],
	["Toast", (part) => whileOpen(part, "show", root(part, "div", { role: "alert" }), "yes")],
	...[
		"Modal.Header",
		"ModalHeader",
		"Offcanvas.Header",
		"Toast.Header"
	].map((name) => [name, header]),
	["Collapse", (part) => whileOpen(part, "in", tag(part, "div", {}, given(part, "children")))],
	["Accordion", accordion$1],
	["Accordion.Item", accordionItem],
	["Accordion.Header", (part) => tag(part, "h2", {}, tag(part, "button", {
		type: "button",
		onClick: given(part, "#toggle")
	}, given(part, "children")))],
	["Accordion.Body", (part) => root(part, "div")],
	["Tabs", tabs],
	["Dropdown", dropdown],
	["NavDropdown", titledDropdown],
	["DropdownButton", titledDropdown],
	["Dropdown.Toggle", (part) => root(part, "button", { type: "button" })],
	["Dropdown.Menu", (part) => root(part, "div")],
	["Dropdown.Item", link],
	["NavDropdown.Item", link],
	["Pagination.Item", (part) => tag(part, "li", {}, root(part, isGiven(part, "active") ? "span" : "a", { role: isGiven(part, "active") ? void 0 : "button" }))]
]);
function link(part) {
	return rootAs(part, "a", given(part, "href") === void 0 && given(part, "as") === void 0 ? { role: "button" } : {});
}
function alert$1(part) {
	const click = listener("close", () => tell(part, "onClose", [literal(false)]), [given(part, "onClose") ?? UNDEFINED]);
	const button = isGiven(part, "dismissible") ? tag(part, "button", {
		type: "button",
		"aria-label": "Close alert",
		onClick: click
	}) : void 0;
	return whileOpen(part, "show", tag(part, "div", {
		role: "alert",
		"data-testid": given(part, "data-testid")
	}, given(part, "children"), button), "yes");
}
const bootstrap = {
	name: "React Bootstrap",
	matches: (module) => /^react-bootstrap(?:\/|$)/u.test(module),
	component: (type) => kitComponent(PARTS$2, type)
};
// src/analysis/packages/kits/choice.ts
function selectBox(part, label) {
	const open = keptBy(part, "open", literal(false));
	const own = keptBy(part, "value", given(part, "defaultValue") ?? literal(""));
	const value = given(part, "value") ?? own.value;
	const options = optionsIn(given(part, "children"));
	const chosen = options.find((option) => isSameValue(valueOf(option), value));
	const id = `${part.place.path}:select`;
	const opens = listener("open", () => open.set(literal(true)), [literal(id)]);
	const labelId = given(part, "labelId") ?? (label === void 0 ? void 0 : literal(`${id}:label`));
	const box = tag(part, "div", {
		role: "combobox",
		id,
		"aria-expanded": open.value,
		"aria-disabled": given(part, "disabled"),
		"aria-label": given(part, "aria-label"),
		"data-testid": given(part, "data-testid"),
		...labelId !== void 0 && { "aria-labelledby": joined$3(labelId, id) },
		onClick: opens
	}, chosen === void 0 ? UNDEFINED : childrenOf$1(chosen));
	const choose = (next) => {
		own.set(next);
		open.set(literal(false));
	};
	const popup = tag(part, "ul", { role: "listbox" }, arrayOf(options.map((option) => asOption(option, part, {
		selected: value,
		choose
	}))));
	return tag(part, "div", {}, ...label === void 0 ? [] : [tag(part, "label", { id: `${id}:label` }, label)], box, shownIf(open.value, popup, part));
}
function joined$3(labelId, id) {
	return concatenate([...textParts(labelId), ` ${id}`]);
}
function asOption(option, part, { selected, choose: chosen }) {
	const value = valueOf(option);
	const choose = listener("choose", () => {
		chosen(value);
		tell(part, "onChange", [changeTo(value, given(part, "name"))]);
	}, [value, given(part, "onChange") ?? UNDEFINED]);
	const isSelected = isSameValue(value, selected);
	return root({
		...part,
		element: option
	}, "li", {
		role: "option",
		"aria-selected": isSelected,
		"aria-disabled": option.properties.properties.get("disabled"),
		value: void 0,
		onClick: choose
	});
}
function valueOf({ properties }) {
	return properties.properties.get("value") ?? UNDEFINED;
}
function childrenOf$1({ properties }) {
	return properties.properties.get("children") ?? UNDEFINED;
}
function optionsIn(children) {
	if (children === void 0) return [];
	if (children.kind === "element") return children.properties.properties.has("value") ? [children] : [];
	return children.kind === "array" ? children.items.flatMap(optionsIn) : [];
}
// src/analysis/packages/kits/material-parts.ts
const HEADINGS = {
	subtitle1: "h6",
	subtitle2: "h6",
	caption: "span",
	button: "span",
	overline: "span"
};
function typography(part) {
	const variant = textGiven(part, "variant") ?? "body1";
	const tagName = /^h[1-6]$/u.test(variant) ? variant : HEADINGS[variant] ?? "p";
	return rootAs(part, isGiven(part, "paragraph") ? "p" : tagName);
}
function labelOf(part) {
	const label = given(part, "label");
	return label === void 0 ? {} : { children: label };
}
function roleOfButton(part) {
	return given(part, "href") === void 0 && given(part, "component") === void 0 ? { role: "button" } : {};
}
function listItemText(part) {
	return tag(part, "div", {}, tag(part, "span", {}, given(part, "primary") ?? given(part, "children")), titledAs(part, "p", "secondary"));
}
function titledAs(part, name, property) {
	const text = given(part, property);
	return text === void 0 ? void 0 : tag(part, name, {}, text);
}
function titled(part, property) {
	return titledAs(part, "span", property);
}
function textField(part) {
	const label = given(part, "label");
	if (isGiven(part, "select")) return selectBox(part, label);
	const id = fieldId(part);
	const field = tag(part, isMultiline(part) ? "textarea" : "input", {
		...isMultiline(part) ? {} : { type: "text" },
		...fieldAttributes(part),
		...inputAttributes(part),
		id,
		"data-testid": void 0
	});
	return tag(part, "div", { "data-testid": given(part, "data-testid") }, label === void 0 ? void 0 : tag(part, "label", { htmlFor: id }, label), field, titledAs(part, "p", "helperText"));
}
function inputAttributes(part) {
	const slots = given(part, "slotProps");
	const inner = slots?.kind === "object" ? slots.properties.get("htmlInput") : void 0;
	return {
		...attributesIn(part, "inputProps"),
		...inner?.kind === "object" ? Object.fromEntries(inner.properties) : {}
	};
}
function bareInput(part) {
	const field = tag(part, isMultiline(part) ? "textarea" : "input", {
		...fieldAttributes(part),
		...inputAttributes(part),
		id: given(part, "id")
	});
	return tag(part, "div", {}, given(part, "startAdornment"), field, given(part, "endAdornment"));
}
function controlLabel(part) {
	const control = given(part, "control") ?? UNDEFINED;
	const handed = [
		"value",
		"checked",
		"onChange",
		"name",
		"disabled"
	].flatMap((name) => {
		const value = given(part, name);
		return value === void 0 ? [] : [[name, value]];
	});
	return tag(part, "label", {}, control.kind === "element" ? {
		...control,
		properties: objectOf([...handed, ...control.properties.properties], control.properties.open)
	} : control, tag(part, "span", {}, given(part, "label")));
}
function overlay$1(part, shown) {
	return whileOpen(part, "open", shown);
}
function snackbar(part) {
	const message = given(part, "message");
	return overlay$1(part, tag(part, "div", {}, message === void 0 ? given(part, "children") : tag(part, "div", { role: "alert" }, message, given(part, "action"))));
}
function alert(part) {
	const close = given(part, "onClose");
	const button = close === void 0 ? given(part, "action") : tag(part, "button", {
		type: "button",
		"aria-label": "Close",
		title: "Close",
		onClick: close
	});
	return tag(part, "div", {
		role: "alert",
		"data-testid": given(part, "data-testid")
	}, tag(part, "div", {}, given(part, "children")), button);
}
function chip(part) {
	return root(part, "div", {
		...(given(part, "onClick") !== void 0 || given(part, "onDelete") !== void 0) && { role: "button" },
		children: tag(part, "span", {}, given(part, "label"))
	});
}
function tooltip(part) {
	const child = given(part, "children");
	const title = given(part, "title");
	if (child?.kind !== "element") return child ?? UNDEFINED;
	if (!(title?.kind === "literal" && typeof title.value === "string" && title.value !== "") || child.properties.properties.has("title")) return child;
	const properties = objectOf([["aria-label", title], ...child.properties.properties], child.properties.open);
	return {
		...child,
		properties
	};
}
function accordion(part) {
	const own = keptBy(part, "expanded", given(part, "defaultExpanded") ?? literal(false));
	const open = given(part, "expanded") ?? own.value;
	const children = given(part, "children");
	const [summary, ...rest] = children?.kind === "array" ? children.items : [children ?? UNDEFINED];
	const { evaluator } = part.renderer;
	const toggle = listener("toggle", () => {
		const next = literal(evaluator.truth(open) !== true);
		own.set(next);
		tell(part, "onChange", [UNDEFINED, next]);
	}, [open, given(part, "onChange") ?? UNDEFINED]);
	return tag(part, "div", {}, summary?.kind === "element" ? {
		...summary,
		properties: objectOf([
			["onClick", toggle],
			["aria-expanded", open],
			...summary.properties.properties
		])
	} : summary ?? UNDEFINED, shownIf(open, arrayOf(rest), part));
}
// src/analysis/packages/kits/tabs.ts
const HANDED = "#tabs";
function tabList(part) {
	const own = keptBy(part, "value", given(part, "defaultValue") ?? literal(0));
	const value = given(part, "value") ?? own.value;
	const choose = listener("choose", ([next = UNDEFINED]) => {
		own.set(next);
		tell(part, "onChange", [UNDEFINED, next]);
	}, [value, given(part, "onChange") ?? UNDEFINED]);
	const children = given(part, "children") ?? arrayOf([]);
	const items = children.kind === "array" ? children.items : [children];
	let index = -1;
	const tabs = items.map((item) => {
		if (item.kind !== "element") return item;
		index += 1;
		return withDefaults$1(item, {
			value: literal(index),
			[HANDED]: arrayOf([value, choose])
		});
	});
	return tag(part, "div", {
		role: "tablist",
		"aria-label": given(part, "aria-label")
	}, arrayOf(tabs));
}
function withDefaults$1(element, defaults) {
	const { properties, open } = element.properties;
	const all = new Map([...Object.entries(defaults), ...properties]);
	return {
		...element,
		properties: {
			kind: "object",
			properties: all,
			open
		}
	};
}
function tab(part) {
	const handed = given(part, HANDED);
	const [chosen, choose] = handed?.kind === "array" ? handed.items : [];
	const value = given(part, "value") ?? UNDEFINED;
	const { evaluator } = part.renderer;
	const click = listener("tab", () => {
		if (choose !== void 0) evaluator.call(choose, [value]);
	}, [value, choose ?? UNDEFINED]);
	return root(part, "button", {
		type: "button",
		role: "tab",
		"aria-selected": chosen !== void 0 && isSameValue(chosen, value),
		onClick: given(part, "onClick") ?? click,
		value: UNDEFINED,
		children: given(part, "label") ?? given(part, "children")
	});
}
// src/analysis/packages/kits/material.ts
const PARTS$1 = new Map([
	...tags({
		"Box Stack Grid Grid2 Grid1 Container Paper Card CardContent CardActions Toolbar FormControl FormGroup DialogContent DialogActions ListItemIcon ListItemAvatar AccordionDetails AccordionActions CardActionArea ButtonGroup InputAdornment ImageListItem ImageListItemBar MobileStepper Step TableContainer ClickAwayListener NoSsr AvatarGroup StepContent": "div",
		AppBar: "header",
		"List ImageList MenuList": "ul",
		ListItem: "li",
		Divider: "hr",
		Table: "table",
		TableHead: "thead",
		TableBody: "tbody",
		TableFooter: "tfoot",
		TableRow: "tr",
		"DialogContentText FormHelperText": "p",
		DialogTitle: "h2",
		"FormLabel InputLabel": "label",
		BottomNavigation: "div",
		"Icon Skeleton": "span"
	}),
	["Typography", typography],
	...[
		"Button",
		"IconButton",
		"ButtonBase",
		"Fab",
		"LoadingButton",
		"BottomNavigationAction",
		"TableSortLabel"
	].map((name) => [name, (part) => buttonOrLink(part, labelOf(part))]),
	["Link", (part) => rootAs(part, "a")],
	["ListItemButton", (part) => rootAs(part, given(part, "href") === void 0 ? "div" : "a", roleOfButton(part))],
	["ListItemText", listItemText],
	["TextField", textField],
	...[
		"Input",
		"OutlinedInput",
		"FilledInput",
		"InputBase"
	].map((name) => [name, bareInput]),
	["Checkbox", (part) => checkable(part, "checkbox")],
	["Switch", (part) => checkable(part, "checkbox", { role: "switch" })],
	["Radio", radio],
	["RadioGroup", radioGroup],
	["FormControlLabel", controlLabel],
	["Select", (part) => selectBox(part, void 0)],
	["MenuItem", (part) => rootAs(part, "li", {
		role: "menuitem",
		value: UNDEFINED
	})],
	["Menu", (part) => overlay$1(part, tag(part, "ul", { role: "menu" }, given(part, "children")))],
	["Dialog", (part) => overlay$1(part, root(part, "div", {
		role: "dialog",
		onClose: UNDEFINED
	}))],
	...[
		"Modal",
		"Popover",
		"Popper",
		"Backdrop",
		"SwipeableDrawer"
	].map((name) => [name, (part) => overlay$1(part, root(part, "div", { onClose: UNDEFINED }))]),
	["Drawer", (part) => textGiven(part, "variant") === "permanent" ? root(part, "div") : overlay$1(part, root(part, "div", { onClose: UNDEFINED }))],
	["Snackbar", snackbar],
	["Alert", alert],
	["AlertTitle", (part) => root(part, "div")],
	["Tabs", tabList],
	["TabList", tabList],
	["Tab", tab],
	["Accordion", accordion],
	...[
		"Collapse",
		"Fade",
		"Grow",
		"Slide",
		"Zoom"
	].map((name) => [name, (part) => whileOpen(part, "in", root(part, "div"), "yes")]),
	["Badge", (part) => tag(part, "span", {}, given(part, "children"), titled(part, "badgeContent"))],
	["CssBaseline", invisible],
	["GlobalStyles", invisible],
	["AccordionSummary", (part) => root(part, "button", { type: "button" })],
	["Chip", chip],
	["Avatar", (part) => given(part, "src") === void 0 ? root(part, "div") : tag(part, "img", {
		alt: given(part, "alt"),
		src: given(part, "src")
	})],
	["Tooltip", tooltip],
	["CircularProgress", (part) => root(part, "span", { role: "progressbar" })],
	["LinearProgress", (part) => root(part, "span", { role: "progressbar" })],
	["CardHeader", (part) => tag(part, "div", {}, titled(part, "title"), titled(part, "subheader"), given(part, "action"))],
	["CardMedia", (part) => textGiven(part, "component") === "img" ? root(part, "img", { alt: given(part, "alt") }) : rootAs(part, "div")],
	["TableCell", (part) => rootAs(part, "td")],
	["StepLabel", (part) => root(part, "span")],
	["Stepper", (part) => root(part, "div")],
	["Breadcrumbs", (part) => tag(part, "nav", { "aria-label": given(part, "aria-label") }, given(part, "children"))],
	["Slider", (part) => tag(part, "input", {
		type: "range",
		role: "slider",
		"aria-label": given(part, "aria-label"),
		value: given(part, "value"),
		min: given(part, "min"),
		max: given(part, "max")
	})],
	["ToggleButton", (part) => root(part, "button", {
		type: "button",
		"aria-pressed": given(part, "selected")
	})],
	["ToggleButtonGroup", (part) => root(part, "div", {
		role: "group",
		onChange: UNDEFINED,
		value: UNDEFINED
	})]
]);
const material = {
	name: "MUI",
	matches: (module) => /^@(?:mui|material-ui)\//u.test(module) && !/icons/u.test(module),
	calls: MATERIAL_CALLS,
	call: ({ module, name }, args, evaluator) => byFile(module, name)?.(args, evaluator) ?? null,
	component: (type) => kitComponent(PARTS$1, type)
};
function byFile(module, name) {
	return name === "default" ? MATERIAL_CALLS.get(module.split("/").at(-1) ?? "") : void 0;
}
// src/analysis/packages/literal-syntax.ts
function literalText(node) {
	if (node?.type === "StringLiteral") return node.value;
	return node?.type === "TemplateLiteral" && node.expressions.length === 0 ? node.quasis[0]?.value.cooked ?? null : null;
}
function literalTexts(node) {
	if (node?.type !== "ArrayExpression") {
		const text = literalText(node);
		return text === null ? null : [text];
	}
	const texts = node.elements.flatMap((item) => literalText(item) ?? []);
	return texts.length === node.elements.length ? texts : null;
}
function propertyOf(node, name) {
	if (node?.type !== "ObjectExpression") return null;
	for (const item of node.properties) if (item.type === "ObjectProperty" && item.key.type === "Identifier" && item.key.name === name) return item.value;
	return null;
}
function methodCall(node) {
	if (node?.type !== "CallExpression" || node.callee.type !== "MemberExpression") return null;
	const { object, property } = node.callee;
	if (property.type !== "Identifier" || node.callee.computed) return null;
	return {
		object,
		name: property.name,
		args: node.arguments
	};
}
function requiredModule(node) {
	if (node?.type === "AwaitExpression") return requiredModule(node.argument);
	if (node?.type === "ImportExpression") return literalText(node.source);
	if (node?.type !== "CallExpression" || node.callee.type !== "Identifier") return null;
	return node.callee.name === "require" ? literalText(node.arguments[0]) : null;
}
// src/analysis/packages/nest.ts
const METHODS$2 = new Map([
	["Get", "GET"],
	["Post", "POST"],
	["Put", "PUT"],
	["Patch", "PATCH"],
	["Delete", "DELETE"],
	["Options", "OPTIONS"],
	["Head", "HEAD"],
	["All", "ANY"]
]);
const nest = {
	name: "@nestjs/common",
	matches: (module) => module.startsWith("@nestjs/"),
	endpoints: nestEndpoints
};
function nestEndpoints(project) {
	const modules = [...project.files].flatMap(([path, text]) => {
		return (isScript(path) && !project.isTest(path) && text.includes("@nestjs/") ? project.parse(path) : null) ?? [];
	});
	const prefix = globalPrefix(modules, project);
	return modules.flatMap((module) => noteLimitsIn(module.path, project.gaps, () => controllersOf(module, prefix, project)));
}
function globalPrefix(modules, project) {
	let prefix = "";
	for (const { path, program } of modules) walk(program, (node) => {
		const call = methodCall(node);
		const text = call?.name === "setGlobalPrefix" ? literalText(call.args[0]) : null;
		const isMoved = call?.name === "enableVersioning" || call?.name === "setGlobalPrefix";
		if (text !== null) prefix = text;
		else if (isMoved) notePath$1(`what all addresses begin with`, {
			path,
			line: lineOf(node)
		}, project);
	});
	return prefix;
}
function controllersOf({ path, program }, prefix, project) {
	const found = [];
	walk(program, (node) => {
		if (node.type !== "ClassDeclaration") return;
		const controller = decoratorOf(node, (name) => name === "Controller");
		if (controller === null) return;
		const bases = pathsIn(controller.argument);
		const source = {
			path,
			line: lineOf(node)
		};
		if (bases === null) notePath$1("the addresses of a controller", source, project);
		for (const member of node.body.body) for (const base of bases ?? []) found.push(...routesOf(member, {
			base: `${prefix}/${base}`,
			path
		}, project));
	});
	return found;
}
function routesOf(member, { base, path }, project) {
	if (member.type !== "ClassMethod") return [];
	const decorator = decoratorOf(member, (name) => METHODS$2.has(name));
	if (decorator === null) return [];
	const source = {
		path,
		line: decorator.line
	};
	const paths = pathsIn(decorator.argument);
	if (paths === null) notePath$1("the address of a method", source, project);
	const method = METHODS$2.get(decorator.name) ?? "ANY";
	return (paths ?? []).map((own) => ({
		method,
		path: joined$2(base, own),
		source,
		by: "nest"
	}));
}
function joined$2(base, own) {
	return `/${base}/${own}`.replaceAll(/\/{2,}/gu, "/").replace(/(.)\/$/u, "$1");
}
function decoratorOf(node, isWanted) {
	for (const { expression } of node.decorators ?? []) {
		if (expression.type !== "CallExpression" || expression.callee.type !== "Identifier") continue;
		const { name } = expression.callee;
		if (isWanted(name)) return {
			name,
			argument: expression.arguments[0],
			line: lineOf(expression)
		};
	}
	return null;
}
function pathsIn(argument) {
	if (argument === void 0) return [""];
	if (argument.type !== "ObjectExpression") return literalTexts(argument);
	const path = propertyOf(argument, "path");
	if (propertyOf(argument, "version") !== null) return null;
	return path === null ? [""] : literalTexts(path);
}
function notePath$1(what, source, { gaps }) {
	gaps.note({
		kind: "route",
		what,
		why: "it is not written as a text, or depends on a version",
		help: "a path that is written as a text",
		source
	});
}
// src/analysis/packages/node-http.ts
const SERVER = /\b(?:createServer|Bun\.serve|Deno\.serve)\s*\(/u;
const nodeHttp = {
	name: "node:http",
	matches: (module) => /^(?:node:)?https?2?$/u.test(module),
	endpoints: (project) => [...project.files].flatMap(([path, text]) => {
		const module = isScript(path) && !project.isTest(path) && SERVER.test(text) ? project.parse(path) : null;
		if (module === null) return [];
		return noteLimitsIn(path, project.gaps, () => endpointsIn(module, project));
	})
};
function endpointsIn(module, project) {
	const handlers = [];
	walk(module.program, (node) => {
		const handler = node.type === "CallExpression" ? handlerOf(node, module.program) : null;
		if (handler !== null) handlers.push(handler);
	});
	return handlers.flatMap((handler) => {
		const found = [];
		collect(handler, { method: null }, (method, path, node) => found.push({
			method: method ?? "ANY",
			path,
			source: {
				path: module.path,
				line: lineOf(node)
			},
			by: "node-http"
		}));
		if (found.length === 0 || looksElsewhere(handler)) noteAddresses(handler, module, project);
		return found;
	});
}
function handlerOf({ callee, arguments: args }, program) {
	const name = calledName(callee);
	if (name !== "createServer" && name !== "serve") return null;
	const handlers = args.flatMap((arg) => arg.type === "Identifier" ? functionNamed(arg.name, program) ?? [] : arg);
	const handler = handlers.find(({ type }) => /Function/u.test(type));
	const options = handlers.find(({ type }) => type === "ObjectExpression");
	return handler ?? (name === "serve" ? options ?? null : null);
}
function calledName(callee) {
	if (callee.type === "Identifier") return callee.name === "createServer" ? callee.name : null;
	return callee.type === "MemberExpression" && callee.property.type === "Identifier" && callee.property.type === "Identifier" ? callee.property.name : null;
}
function functionNamed(name, program) {
	let found = null;
	walk(program, (node) => {
		if (node.type === "FunctionDeclaration" && node.id?.name === name) found ??= node;
		if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.id.type === "Identifier" && node.id.name === name) found ??= node.init ?? null;
	});
	return found;
}
function collect(node, known, tell) {
	walk(node, (inner) => {
		if (inner.type === "SwitchStatement" && isAddress(inner.discriminant)) for (const { test } of inner.cases) {
			const path = literalText(test);
			if (path !== null) tell(known.method, path, test ?? inner);
		}
		if (inner.type !== "IfStatement" && inner.type !== "ConditionalExpression") return;
		const tested = testedIn(inner.test);
		const method = tested.method ?? known.method;
		for (const path of tested.paths) tell(method, path, inner.test);
		collect(inner.consequent, { method }, tell);
		if (exists(inner.alternate)) collect(inner.alternate, known, tell);
		return false;
	});
}
function testedIn(test) {
	if (test.type === "LogicalExpression") {
		const [left, right] = [testedIn(test.left), testedIn(test.right)];
		return {
			method: left.method ?? right.method,
			paths: [...left.paths, ...right.paths]
		};
	}
	if (test.type !== "BinaryExpression" || !/^={2,3}$/u.test(test.operator)) return {
		method: null,
		paths: []
	};
	const [subject, text] = literalText(test.left) === null ? [test.left, literalText(test.right)] : [test.right, literalText(test.left)];
	if (text === null) return {
		method: null,
		paths: []
	};
	if (isNamed(subject, /^method$/u)) return {
		method: text.toUpperCase(),
		paths: []
	};
	return {
		method: null,
		paths: isAddress(subject) && text.startsWith("/") ? [text] : []
	};
}
function isAddress(node) {
	return isNamed(node, /^(?:url|pathname|path)$/iu);
}
function isNamed(node, name) {
	const named = node.type === "MemberExpression" ? node.property : node;
	return named.type === "Identifier" && name.test(named.name);
}
function looksElsewhere(handler) {
	let found = contains$1(handler, new Set(["RegExpLiteral"]));
	walk(handler, (node) => {
		const call = methodCall(node);
		if (call !== null && /^(?:startsWith|match|test|exec)$/u.test(call.name)) found = true;
	});
	return found;
}
function noteAddresses(handler, { path }, { gaps }) {
	gaps.note({
		kind: "route",
		what: `the addresses that the server of ${path} answers`,
		why: "its handler does not compare all of them with a text",
		help: "tests of these addresses that are written by hand",
		source: {
			path,
			line: lineOf(handler)
		}
	});
}
// src/analysis/packages/immer.ts
function produce(recipe, [state, ...more], evaluator) {
	const draft = copyOf(state ?? UNKNOWN$1, 0, evaluator);
	const given = evaluator.call(recipe, [draft, ...more]);
	return given.kind === "literal" && given.value === void 0 ? draft : given;
}
function copyOf(value, depth, evaluator) {
	if (value.kind !== "object" && value.kind !== "array") return value;
	if (!isWithin("valueDepth", depth)) return UNKNOWN$1;
	const copy = (one) => copyOf(one, depth + 1, evaluator);
	if (value.kind === "object") {
		const made = objectOf([...evaluator.session.store.propertiesOf(value)].map(([name, one]) => [name, copy(one)]), value.open);
		evaluator.walk.made(made);
		return made;
	}
	const rest = value.rest === null ? null : copy(value.rest);
	return {
		kind: "array",
		items: value.items.map(copy),
		rest,
		isDraft: true
	};
}
const callProduce = ([first, recipe], evaluator) => {
	if (first === void 0) return UNKNOWN$1;
	return recipe === void 0 ? native("produce", (args) => produce(first, args, evaluator)) : produce(recipe, [first], evaluator);
};
const immer$1 = {
	name: "immer",
	matches: (module) => /^(?:immer|use-immer|@reduxjs\/toolkit)$/u.test(module),
	calls: new Map([["produce", callProduce], ["default", callProduce]])
};
// src/analysis/packages/react/hook-state.ts
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
	const value = known ?? initial(key);
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
// src/analysis/packages/react/action-calls.ts
const ACTION_CALLS = new Map([
	["useActionState", useActionState],
	["useFormState", useActionState],
	["useOptimistic", ([state]) => arrayOf([state ?? UNDEFINED, native("add", () => UNDEFINED)])],
	["useFormStatus", () => objectOf([["pending", literal(false)]], true)]
]);
function useActionState([action, initial], evaluator) {
	const { key, value } = stateOf(evaluator, () => initial ?? UNDEFINED);
	return arrayOf([
		value,
		native("action", (args) => {
			const { store, mode } = evaluator.session;
			if (mode === "render" || action === void 0) return UNDEFINED;
			const after = evaluator.call(action, [store.get(key) ?? UNKNOWN$1, ...args]);
			if (!isPending(after)) store.set(key, after);
			return after;
		}),
		literal(false)
	]);
}
// src/analysis/packages/react/effects.ts
function addEffect({ key, callback, dependencies }, evaluator) {
	const run = () => evaluator.call(callback, []);
	const effect = effectValue({
		key,
		dependencies,
		run: ([when]) => when === LATER ? run() : whileOpening(run, evaluator)
	});
	renderStateOf(evaluator.session).effects.push(effect);
}
// src/analysis/packages/react/calls.ts
const CONTEXT_DEFAULT = "#default";
const CONTEXT_MODULE = "#context";
const REACT_CALLS = new Map([
	["useState", useState],
	["useReducer", useReducer],
	["useRef", useRef],
	["createRef", () => objectOf([["current", literal(null)]])],
	["useMemo", ([compute], evaluator) => compute === void 0 ? UNKNOWN$1 : evaluator.call(compute, [])],
	["useCallback", ([callback]) => callback ?? UNKNOWN$1],
	["useEffectEvent", ([callback]) => callback ?? UNKNOWN$1],
	["useDeferredValue", ([value]) => value ?? UNKNOWN$1],
	["useId", (_, evaluator) => literal(`:${nextKey(evaluator)}:`)],
	["useEffect", useEffect],
	["useLayoutEffect", useEffect],
	["useInsertionEffect", useEffect],
	["useTransition", (_, evaluator) => arrayOf([literal(false), native("startTransition", ([run]) => callNow(run, evaluator), [])])],
	["startTransition", ([run], evaluator) => callNow(run, evaluator)],
	["createContext", createContext],
	["useContext", useContext],
	["use", useContext],
	["memo", ([component]) => component ?? UNKNOWN$1],
	["forwardRef", ([component]) => component ?? UNKNOWN$1],
	["lazy", lazy],
	["createElement", createElement],
	["cloneElement", cloneElement],
	["isValidElement", ([value]) => value === void 0 ? literal(false) : literal(value.kind === "element")],
	["Children.map", ([children, change], evaluator) => childrenMap(children, change, evaluator)],
	["Children.toArray", ([children]) => asArray(children)],
	["createPortal", ([children]) => children ?? UNDEFINED],
	["flushSync", ([run], evaluator) => callNow(run, evaluator)],
	...ACTION_CALLS
]);
function useState([initial], evaluator) {
	const { key, value } = stateOf(evaluator, () => {
		if (initial === void 0) return UNDEFINED;
		return initial.kind === "function" ? evaluator.call(initial, []) : initial;
	});
	return arrayOf([value, native("setState", ([next]) => {
		const { store, mode } = evaluator.session;
		if (mode === "render") return UNDEFINED;
		const isUpdate = next?.kind === "function" || next?.kind === "native";
		store.set(key, isUpdate ? evaluator.call(next, [store.get(key) ?? UNKNOWN$1]) : next ?? UNDEFINED);
		return UNDEFINED;
	}, [literal(key)])]);
}
function useRef([initial], evaluator) {
	const made = (cell) => ({
		...objectOf([["current", initial ?? UNDEFINED]]),
		cell
	});
	return stateOf(evaluator, made).value;
}
function useReducer([reducer, initial, initialise], evaluator) {
	const { key, value } = stateOf(evaluator, () => initialise === void 0 ? initial ?? UNDEFINED : evaluator.call(initialise, [initial ?? UNDEFINED]));
	return arrayOf([value, native("dispatch", ([action]) => {
		const { store, mode } = evaluator.session;
		if (mode === "render" || reducer === void 0) return UNDEFINED;
		store.set(key, evaluator.call(reducer, [store.get(key) ?? UNKNOWN$1, action ?? UNDEFINED]));
		return UNDEFINED;
	}, [literal(key), reducer ?? UNDEFINED])]);
}
function useEffect([callback, dependencies], evaluator) {
	const key = nextKey(evaluator);
	if (callback !== void 0) addEffect({
		key,
		callback,
		dependencies
	}, evaluator);
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
	if (id === null || context?.kind !== "object") return UNKNOWN$1;
	const { contexts, reads } = renderStateOf(session);
	const provided = contexts.get(id);
	reads.noteContext(id, provided);
	return provided ?? context.properties.get(CONTEXT_DEFAULT) ?? UNKNOWN$1;
}
function lazyComponent([load], evaluator) {
	const loaded = load === void 0 ? UNKNOWN$1 : evaluator.call(load, []);
	return loaded.kind === "object" ? evaluator.member(loaded, "default") : loaded;
}
function lazy([load], evaluator) {
	const module = load === void 0 ? UNKNOWN$1 : evaluator.call(load, []);
	return evaluator.member(module, "default");
}
function createElement([type, properties, ...children]) {
	if (type === void 0) return UNKNOWN$1;
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
	if (element?.kind !== "element") return element ?? UNKNOWN$1;
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
	if (change === void 0 || list.kind !== "array") return UNKNOWN$1;
	return evaluator.call(evaluator.member(list, "map"), [change]);
}
// src/analysis/packages/next/calls.ts
const NEXT_CALLS = new Map([
	["useRouter", (_, evaluator) => routerObject(evaluator)],
	["usePathname", (_, evaluator) => pathname(evaluator)],
	["useParams", () => objectOf([], true)],
	["useSearchParams", () => objectOf([["get", native("get", () => literal(null), [])]], true)],
	["redirect", ([target], evaluator) => redirectTo(target, evaluator)],
	["NextResponse.redirect", ([target], evaluator) => redirectTo(pathIn(target), evaluator)],
	["NextResponse.next", () => UNDEFINED],
	["permanentRedirect", ([target], evaluator) => redirectTo(target, evaluator)]
]);
function pathIn(url) {
	const origin = url?.kind === "unknown" ? url.origin : null;
	return origin?.name === "new URL" ? origin.args[0] : url;
}
function routerObject(evaluator) {
	const go = navigator(evaluator);
	return objectOf([["push", go], ["replace", go]], true);
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
	["link", link$2],
	["Link", link$2],
	["image", asTag("img")],
	["Image", asTag("img")],
	["head", head],
	["script", invisible],
	["Segment", segment],
	["form", asTag("form")],
	["Form", asTag("form")]
]);
const next = {
	name: "next",
	matches: (module) => /^next\/./u.test(module),
	calls: NEXT_CALLS,
	call: ({ module }, args, evaluator) => module === "next/dynamic" ? lazyComponent(args, evaluator) : null,
	component: (type) => COMPONENTS.get(componentName(type)) ?? null,
	endpoints: nextEndpoints
};
// src/analysis/packages/forms/rules.ts
function judge(rules, value, name) {
	if (isEmpty(value)) {
		const broken = rules.find((rule) => rule.refusesNothing) ?? null;
		return {
			broken,
			isOpen: broken === null && rules.some(({ kind }) => kind === "other")
		};
	}
	return {
		broken: null,
		isOpen: !rules.every((rule) => isMet(rule, name))
	};
}
function isMet({ kind, limit }, name) {
	if (kind === "filled") return true;
	if (kind === "email") return /mail/iu.test(name);
	if (limit === null) return false;
	if (kind === "least") return limit <= shortestTyped(name);
	return kind === "most" && limit >= TYPED_LENGTH.max;
}
function isEmpty(value) {
	if (value.kind !== "literal") return false;
	return value.value === "" || value.value === void 0 || value.value === null || value.value === false;
}
function ruleOf(kind, message, more = {}) {
	return {
		kind,
		message: message !== void 0 && message.kind !== "unknown" && message.kind !== "object" ? message : null,
		limit: null,
		refusesNothing: kind !== "most",
		...more
	};
}
function errorsBy(messages, shape) {
	const errors = objectOf([]);
	for (const [name, message] of messages) {
		const path = name.split(".");
		let at = errors;
		for (const part of path.slice(0, -1)) {
			const below = at.properties.get(part);
			const next = below?.kind === "object" ? below : objectOf([]);
			at.properties.set(part, next);
			at = next;
		}
		at.properties.set(path.at(-1) ?? name, shape(message));
	}
	return errors;
}
const SOME_MESSAGE = {
	kind: "text",
	parts: [{ field: null }]
};
function messageFor$1({ message }) {
	return message ?? SOME_MESSAGE;
}
// src/analysis/packages/forms/schemas.ts
const SCHEMAS = new WeakMap();
const adds = (kind, at) => ({ rules, library }, args) => {
	const limit = args[0]?.kind === "literal" ? Number(args[0].value) : null;
	const refusesNothing = kind === "filled" || kind !== "most" && library === "zod";
	const message = messageIn(args[at]);
	return { rules: [...rules, ruleOf(kind, message, {
		limit,
		refusesNothing
	})] };
};
function messageIn(given) {
	if (given?.kind !== "object") return given;
	return given.properties.get("message") ?? given.properties.get("error");
}
const same$1 = () => ({});
const METHODS$1 = new Map([
	["required", adds("filled", 0)],
	["nonempty", adds("filled", 0)],
	["min", adds("least", 1)],
	["max", adds("most", 1)],
	["length", adds("other", 1)],
	["email", adds("email", 0)],
	["url", adds("other", 0)],
	["regex", adds("other", 1)],
	["matches", adds("other", 1)],
	["refine", adds("other", 1)],
	["superRefine", adds("other", 9)],
	["test", adds("other", 1)],
	["oneOf", adds("other", 1)],
	["positive", adds("other", 0)],
	["integer", adds("other", 0)],
	["int", adds("other", 0)],
	["moreThan", adds("other", 1)],
	["typeError", adds("other", 0)],
	["optional", () => ({ isOptional: true })],
	["nullable", same$1],
	["nullish", () => ({ isOptional: true })],
	["notRequired", () => ({ isOptional: true })],
	["default", same$1],
	["trim", same$1],
	["strip", same$1],
	["strict", same$1],
	["transform", same$1],
	["describe", same$1],
	["label", same$1],
	["toLowerCase", same$1],
	["lowercase", same$1],
	["shape", (_, [shape]) => shapeIn(shape)],
	["extend", ({ shape }, [more]) => ({ shape: new Map([...shape ?? [], ...shapeIn(more).shape ?? []]) })],
	["merge", ({ shape }, [more]) => ({ shape: new Map([...shape ?? [], ...schemaOf(more)?.shape ?? []]) })]
]);
function shapeIn(shape) {
	return { shape: shape?.kind === "object" ? shape.properties : new Map() };
}
const KINDS = new Map([
	["string", same$1],
	["mixed", same$1],
	["email", adds("email", 0)],
	["number", adds("number", 0)],
	["coerce.number", adds("number", 0)],
	["date", adds("other", 0)],
	["coerce.date", adds("other", 0)],
	["boolean", same$1],
	["bool", same$1],
	["enum", adds("other", 1)],
	["literal", adds("other", 1)],
	["array", adds("other", 1)],
	["object", (_, [shape]) => shapeIn(shape)]
]);
const schemas = {
	name: "zod, yup",
	matches: (module) => /^(?:zod(?:\/.*)?|yup)$/u.test(module),
	isPure: true,
	call({ module, name }, args) {
		const library = module === "yup" ? "yup" : "zod";
		const begins = KINDS.get(name.replace(/^(?:z|Yup|yup)\./u, ""));
		if (begins === void 0) return null;
		const empty = {
			library,
			rules: [],
			shape: null,
			isOptional: false
		};
		return schemaValue({
			...empty,
			...begins(empty, args)
		});
	}
};
function schemaValue(schema) {
	const made = objectOf([...METHODS$1].map(([name, method]) => {
		const call = (args) => schemaValue({
			...schema,
			...method(schema, args)
		});
		return [name, native(name, call)];
	}), true);
	SCHEMAS.set(made.properties, schema);
	return made;
}
function schemaOf(value) {
	return value?.kind === "object" ? SCHEMAS.get(value.properties) ?? null : null;
}
function verdictOf(value, values, emptyIsMissing) {
	const schema = schemaOf(value);
	if (schema?.shape === null || schema === null) return null;
	const messages = new Map();
	let isOpen = schema.rules.length > 0;
	for (const [name, inner] of schema.shape) {
		const of = schemaOf(inner);
		const given = values.get(name);
		if (of === null || of.shape !== null || given === void 0) {
			isOpen = true;
			continue;
		}
		const judged = judgeField(of, given, name, emptyIsMissing);
		if (judged.broken !== null) messages.set(name, messageFor$1(judged.broken));
		isOpen ||= judged.isOpen;
	}
	return {
		messages,
		isOpen
	};
}
function judgeField(schema, value, name, emptyIsMissing) {
	const { rules, isOptional, library } = schema;
	if (value.kind === "literal" && value.value === "" && (isOptional || library === "yup")) {
		const filled = rules.filter(({ kind }) => kind === "filled");
		if (emptyIsMissing || filled.length === 0) return judge(filled, value, name);
	}
	return judge(rules, value, name);
}
// src/analysis/packages/forms/formik-state.ts
const NONE$1 = objectOf([]);
function formOf$1(key, options, around) {
	return new FormState(key, options, around).bag;
}
var FormState = class {
	#key;
	#options;
	#around;
	constructor(key, options, around) {
		this.#key = key;
		this.#options = options;
		this.#around = around;
	}
	get bag() {
		const { evaluator } = this.#around;
		const values = this.#kept("values", this.#initial);
		const errors = this.#kept("errors", NONE$1);
		const change = this.#function("handleChange", ([event = UNKNOWN$1]) => {
			const target = evaluator.member(event, "target");
			return this.#setPart("values", evaluator.member(target, "name"), evaluator.member(target, "value"));
		});
		const fieldProps = this.#function("getFieldProps", ([name = UNKNOWN$1]) => {
			const field = stringOf(name);
			const value = field === null ? UNKNOWN$1 : evaluator.member(values, field);
			return objectOf([
				["name", name],
				["value", value],
				["onChange", change]
			]);
		});
		const submit = this.#function("handleSubmit", ([event]) => this.#submit(event));
		return objectOf([
			["values", values],
			["errors", errors],
			["touched", errors],
			["handleChange", change],
			["handleBlur", native("handleBlur", () => UNDEFINED, [])],
			["handleSubmit", submit],
			["submitForm", submit],
			["getFieldProps", fieldProps],
			["isSubmitting", literal(false)],
			...this.#helpers.properties
		], true);
	}
	get #initial() {
		return this.#around.evaluator.member(this.#options, "initialValues");
	}
	get #helpers() {
		const resetForm = this.#function("resetForm", () => {
			this.#set("errors", NONE$1);
			return this.#set("values", this.#initial);
		});
		const setter = (name, of) => [name, this.#function(name, ([field = UNKNOWN$1, value = UNDEFINED]) => this.#setPart(of, field, value))];
		return objectOf([
			["resetForm", resetForm],
			["handleReset", resetForm],
			setter("setFieldValue", "values"),
			setter("setFieldError", "errors"),
			["setSubmitting", native("setSubmitting", () => UNDEFINED, [])]
		], true);
	}
	#submit(event) {
		const { evaluator } = this.#around;
		if (event !== void 0) evaluator.call(evaluator.member(event, "preventDefault"), []);
		const values = evaluator.session.store.get(`${this.#key}.values`) ?? UNKNOWN$1;
		if (values.kind === "object") for (const value of values.properties.values()) evaluator.truth(value);
		const { messages, isOpen } = verdict$1(values, this.#options, evaluator);
		this.#set("errors", errorsBy(messages, (message) => message));
		if (messages.size > 0) return UNDEFINED;
		if (isOpen) evaluator.session.event.dependsOnOutside = true;
		return evaluator.call(evaluator.member(this.#options, "onSubmit"), [values, this.#helpers]);
	}
	#function(name, run) {
		const { store } = this.#around.evaluator.session;
		const values = store.get(`${this.#key}.values`) ?? UNDEFINED;
		return native(name, run, [literal(this.#key), values]);
	}
	#kept(name, first) {
		const { evaluator, reads } = this.#around;
		const { store } = evaluator.session;
		const key = `${this.#key}.${name}`;
		const known = store.get(key);
		const value = known ?? first;
		if (known === void 0) store.set(key, value);
		reads.noteState(key, {
			value,
			isInitial: known === void 0
		});
		return value;
	}
	#set(name, value) {
		this.#around.evaluator.session.store.set(`${this.#key}.${name}`, value);
		return UNDEFINED;
	}
	#setPart(name, field, value) {
		const before = this.#around.evaluator.session.store.get(`${this.#key}.${name}`);
		const wanted = stringOf(field);
		if (wanted === null || before?.kind !== "object") return this.#set(name, UNKNOWN$1);
		return this.#set(name, objectOf([...before.properties, [wanted, value]], before.open));
	}
};
function verdict$1(values, options, evaluator) {
	const known = values.kind === "object" ? values.properties : new Map();
	const schema = evaluator.member(options, "validationSchema");
	const bySchema = verdictOf(schema.kind === "function" ? evaluator.call(schema, []) : schema, known, true);
	if (bySchema !== null) return bySchema;
	const check = evaluator.member(options, "validate");
	if (isNone(check)) return {
		messages: new Map(),
		isOpen: !isNone(schema)
	};
	const errors = evaluator.call(check, [values]);
	if (errors.kind !== "object") return {
		messages: new Map(),
		isOpen: !isNone(errors)
	};
	const messages = [...evaluator.session.store.propertiesOf(errors)].filter(([, value]) => !isNone(value));
	return {
		messages: new Map(messages),
		isOpen: errors.open
	};
}
function isNone(value) {
	return value.kind === "literal" && value.value === void 0;
}
// src/analysis/packages/forms/formik.ts
const FORM$1 = new Slot(null, (one, other) => isSameValue(one ?? void 0, other ?? void 0));
const formik = {
	name: "formik",
	matches: (module) => module === "formik",
	calls: new Map([
		["useFormik", ([options], evaluator) => formOf$1(nextKey(evaluator), options ?? objectOf([]), {
			evaluator,
			reads: renderStateOf(evaluator.session).reads
		})],
		["useFormikContext", (_, evaluator) => FORM$1.read(renderStateOf(evaluator.session)) ?? UNKNOWN$1],
		["useField", ([options], evaluator) => fieldBag(options ?? UNKNOWN$1, evaluator)]
	]),
	component: ({ name }) => PARTS.get(name) ?? null
};
function fieldBag(options, evaluator) {
	const form = FORM$1.read(renderStateOf(evaluator.session)) ?? UNKNOWN$1;
	const name = options.kind === "object" ? evaluator.member(options, "name") : options;
	const part = (of) => evaluator.member(evaluator.member(form, of), stringOf(name) ?? "");
	return {
		kind: "array",
		items: [
			evaluator.call(evaluator.member(form, "getFieldProps"), [name]),
			objectOf([
				["error", part("errors")],
				["touched", part("touched")],
				["value", part("values")]
			], true),
			objectOf([["setValue", native("setValue", ([value = UNDEFINED]) => evaluator.call(evaluator.member(form, "setFieldValue"), [name, value]), [name])]], true)
		],
		rest: null
	};
}
function formAround({ place }) {
	return FORM$1.read(place) ?? UNKNOWN$1;
}
const PARTS = new Map([
	["Formik", { render: renderFormik }],
	["Form", { render: (element, place, renderer) => renderer.render(formTag({
		element,
		place,
		renderer
	}), place) }],
	["Field", { render: (element, place, renderer) => renderer.render(fieldTag({
		element,
		place,
		renderer
	}), place) }],
	["FastField", { render: (element, place, renderer) => renderer.render(fieldTag({
		element,
		place,
		renderer
	}), place) }],
	["ErrorMessage", { render: (element, place, renderer) => renderer.render(errorTag({
		element,
		place,
		renderer
	}), place) }]
]);
function renderFormik(element, place, renderer) {
	const { evaluator } = renderer;
	const form = formOf$1(`${place.path}#formik`, element.properties, {
		evaluator,
		reads: place.reads
	});
	const children = element.properties.properties.get("children") ?? element.properties.properties.get("component") ?? UNDEFINED;
	const shown = children.kind === "function" ? evaluator.call(children, [form]) : children;
	return renderer.render(shown, FORM$1.hand(place, form));
}
function formTag(part) {
	const { evaluator } = part.renderer;
	return root(part, "form", {
		onSubmit: evaluator.member(formAround(part), "handleSubmit"),
		noValidate: given(part, "noValidate")
	});
}
function fieldTag(part) {
	const { evaluator } = part.renderer;
	const form = formAround(part);
	const field = evaluator.call(evaluator.member(form, "getFieldProps"), [given(part, "name") ?? UNKNOWN$1]);
	const children = given(part, "children");
	const bag = objectOf([
		["field", field],
		["form", form],
		["meta", objectOf([], true)]
	]);
	if (children?.kind === "function") return evaluator.call(children, [bag]);
	const handed = field.kind === "object" ? Object.fromEntries(field.properties) : {};
	const as = given(part, "as");
	const component = given(part, "component");
	if (component !== void 0 && component.kind !== "literal") return {
		...part.element,
		type: component,
		properties: objectOf([...part.element.properties.properties, ...bag.properties])
	};
	const type = stringOf(given(part, "type"));
	const own = type === "checkbox" || type === "radio" ? {
		name: given(part, "name"),
		onChange: handed["onChange"],
		value: given(part, "value")
	} : handed;
	if (as !== void 0 && as.kind !== "literal") return {
		...part.element,
		type: as,
		properties: objectOf([...part.element.properties.properties, ...Object.entries(handed)])
	};
	return root(part, stringOf(as ?? component) ?? "input", own);
}
function errorTag(part) {
	const { evaluator } = part.renderer;
	const error = evaluator.member(evaluator.member(formAround(part), "errors"), stringOf(given(part, "name")) ?? "");
	const children = given(part, "children") ?? given(part, "render");
	if (children?.kind === "function") return evaluator.call(children, [error]);
	const as = given(part, "component");
	return shownIf(error, as === void 0 ? error : tag(part, as, {}, error), part);
}
// src/analysis/packages/forms/react-hook-form.ts
const FORM = new Slot(null, (one, other) => isSameValue(one ?? void 0, other ?? void 0));
const REGISTERED = new WeakMap();
const NO_ERRORS = objectOf([]);
const NO_OPTIONS = objectOf([]);
const reactHookForm = {
	name: "react-hook-form",
	matches: (module) => /^(?:react-hook-form|@hookform\/resolvers(?:\/.*)?)$/u.test(module),
	calls: new Map([
		["useForm", ([options], evaluator) => formOf(nextKey(evaluator), options ?? NO_OPTIONS, evaluator)],
		["useFormContext", (_, evaluator) => FORM.read(renderStateOf(evaluator.session)) ?? formOf(nextKey(evaluator), NO_OPTIONS, evaluator)],
		["useController", ([options], evaluator) => controlled(options ?? UNKNOWN$1, evaluator)],
		["useWatch", () => UNKNOWN$1],
		["useFormState", (_, evaluator) => evaluator.member(FORM.read(renderStateOf(evaluator.session)) ?? UNKNOWN$1, "formState")],
		...["zodResolver", "yupResolver"].map((name) => [name, ([schema]) => schema ?? UNKNOWN$1])
	]),
	component: ({ name }) => name === "Controller" ? controller : name === "FormProvider" ? provider$1 : null
};
const provider$1 = { render: (element, place, renderer) => renderChildren(element, FORM.hand(place, element.properties), renderer) };
const controller = { render(element, place, renderer) {
	const { evaluator } = renderer;
	const form = FORM.read(place);
	const given = element.properties;
	const options = given.properties.has("control") || form === null ? given : objectOf([...given.properties, ["control", evaluator.member(form, "control")]]);
	const render = given.properties.get("render") ?? UNKNOWN$1;
	return renderer.render(evaluator.call(render, [controlled(options, evaluator)]), place);
} };
function controlled(options, evaluator) {
	const register = evaluator.member(evaluator.member(options, "control"), "register");
	const name = evaluator.member(options, "name");
	const field = evaluator.call(register, [name, evaluator.member(options, "rules")]);
	const error = evaluator.member(evaluator.member(evaluator.member(options, "control"), "errors"), stringOf(name) ?? "");
	const isInvalid = evaluator.truth(error);
	return objectOf([
		["field", field],
		["fieldState", objectOf([["error", error], ["invalid", isInvalid === null ? UNKNOWN$1 : literal(isInvalid)]], true)],
		["formState", objectOf([], true)]
	]);
}
function formOf(key, options, evaluator) {
	const { session } = evaluator;
	const known = session.store.get(key);
	const errors = known ?? NO_ERRORS;
	if (known === void 0) session.store.set(key, errors);
	renderStateOf(session).reads.noteState(key, {
		value: errors,
		isInitial: known === void 0
	});
	const form = {
		key,
		options,
		evaluator,
		fields: registeredIn(key, evaluator)
	};
	const register = native("register", (args) => registered(form, args), [literal(key)]);
	const isBusy = [["isSubmitting", literal(false)], ["isLoading", literal(false)]];
	const clearErrors = () => keepErrors(form, NO_ERRORS);
	const submit = ([onValid, onInvalid]) => native("onSubmit", () => submitted(form, onValid, onInvalid), [literal(key), onValid ?? UNDEFINED]);
	return objectOf([
		["register", register],
		["handleSubmit", native("handleSubmit", submit, [literal(key)])],
		["formState", objectOf([["errors", errors], ...isBusy], true)],
		["control", objectOf([["register", register], ["errors", errors]], true)],
		["setError", native("setError", (args) => withError(form, args), [literal(key)])],
		["clearErrors", native("clearErrors", clearErrors, [literal(key)])],
		["reset", native("reset", () => cleared(form.fields, evaluator), [literal(key)])],
		["watch", native("watch", () => UNKNOWN$1, [])],
		["getValues", native("getValues", () => UNKNOWN$1, [])]
	], true);
}
function keepErrors({ key, evaluator }, errors) {
	evaluator.session.store.set(key, errors);
	return UNDEFINED;
}
function registered(form, [name = UNKNOWN$1, rules = UNDEFINED]) {
	const field = stringOf(name);
	if (field !== null) form.fields.set(field, rules);
	const defaults = form.evaluator.member(form.options, "defaultValues");
	const initial = field !== null && defaults.kind === "object" ? defaults.properties.get(field) : void 0;
	return objectOf([["name", name], ...initial === void 0 ? [] : [["defaultValue", initial]]]);
}
function submitted(form, onValid, onInvalid) {
	const { evaluator, fields, options } = form;
	const values = valuesOf(fields, evaluator);
	const { messages, isOpen } = verdict(values, form, evaluator.member(options, "resolver"));
	keepErrors(form, errorsBy(messages, (message) => objectOf([["message", message]], true)));
	if (messages.size > 0) return onInvalid === void 0 ? UNDEFINED : evaluator.call(onInvalid, [UNKNOWN$1]);
	if (isOpen) evaluator.session.event.dependsOnOutside = true;
	return onValid === void 0 ? UNDEFINED : evaluator.call(onValid, [objectOf([...values], true)]);
}
function withError(form, [name, error]) {
	const field = stringOf(name);
	const before = form.evaluator.session.store.get(form.key);
	const all = before?.kind === "object" ? [...before.properties] : [];
	return field === null ? UNDEFINED : keepErrors(form, objectOf([...all, [field, error ?? UNKNOWN$1]]));
}
function registeredIn(key, evaluator) {
	const forms = REGISTERED.get(evaluator) ?? new Map();
	REGISTERED.set(evaluator, forms);
	const fields = forms.get(key) ?? new Map();
	forms.set(key, fields);
	return fields;
}
function valuesOf(fields, { session }) {
	return new Map(session.dom.formValues().filter(([name]) => fields.has(name)));
}
function cleared(fields, evaluator) {
	for (const value of valuesOf(fields, evaluator).values()) {
		const parts = value.kind === "text" ? value.parts : [];
		for (const part of parts) if (typeof part !== "string" && part.field !== null) evaluator.session.event.cleared.add(part.field);
	}
	return UNDEFINED;
}
function verdict(values, { fields, evaluator }, resolver) {
	const bySchema = verdictOf(resolver, values, false);
	if (bySchema !== null) return bySchema;
	const messages = new Map();
	let isOpen = !(resolver.kind === "literal" && resolver.value === void 0);
	for (const [name, given] of fields) {
		const value = values.get(name) ?? UNKNOWN$1;
		const { broken, isOpen: open } = judge(rulesIn(given, evaluator), value, name);
		if (broken !== null) messages.set(name, messageFor$1(broken));
		isOpen ||= open;
	}
	return {
		messages,
		isOpen
	};
}
function rulesIn(given, evaluator) {
	if (given.kind !== "object") return [];
	return [...given.properties].flatMap(([name, rule]) => {
		const value = rule.kind === "object" ? evaluator.member(rule, "value") : rule;
		const message = rule.kind === "object" ? evaluator.member(rule, "message") : rule;
		const limit = value.kind === "literal" ? Number(value.value) : null;
		if (name === "required") {
			const text = message.kind === "literal" && typeof message.value === "string" ? message : literal("");
			return evaluator.truth(value) === false ? [] : [ruleOf("filled", text)];
		}
		if (name === "minLength") return [ruleOf("least", message, {
			limit,
			refusesNothing: false
		})];
		if (name === "maxLength") return [ruleOf("most", message, { limit })];
		return /^(?:pattern|validate|min|max)$/u.test(name) ? [ruleOf("other", message, { refusesNothing: false })] : [];
	});
}
// src/analysis/packages/react-native/calls.ts
const nothing$1 = () => UNDEFINED;
const same = ([value]) => value ?? UNDEFINED;
const open = () => objectOf([], true);
const NATIVE_CALLS = new Map([
	["Alert.alert", showAlert],
	["StyleSheet.create", same],
	["StyleSheet.flatten", same],
	["StyleSheet.compose", ([one]) => one ?? UNDEFINED],
	["Platform.select", ([choices]) => selected(choices)],
	["Dimensions.get", open],
	["useWindowDimensions", open],
	["useColorScheme", () => UNKNOWN$1],
	["Keyboard.dismiss", nothing$1],
	["Keyboard.addListener", open],
	["Vibration.vibrate", nothing$1],
	["LayoutAnimation.configureNext", nothing$1],
	["LayoutAnimation.easeInEaseOut", nothing$1],
	["AppState.addEventListener", open],
	["BackHandler.addEventListener", open],
	["DeviceEventEmitter.addListener", open],
	["InteractionManager.runAfterInteractions", ([run], evaluator) => run === void 0 ? UNDEFINED : evaluator.call(run, [])],
	["Animated.createAnimatedComponent", same],
	["UIManager.setLayoutAnimationEnabledExperimental", nothing$1],
	["LogBox.ignoreLogs", nothing$1],
	["LogBox.ignoreAllLogs", nothing$1],
	["I18nManager.allowRTL", nothing$1],
	["AppRegistry.registerComponent", nothing$1],
	["processColor", () => UNKNOWN$1]
]);
function selected(choices) {
	if (choices?.kind !== "object") return UNKNOWN$1;
	const of = (name) => choices.properties.get(name);
	const shared = of("native") ?? of("default");
	return variants([of("android") ?? shared, of("ios") ?? shared].filter((value) => value !== void 0).map((value) => ({
		value,
		presence: "maybe"
	})));
}
function nativeConstant(name) {
	switch (name) {
		case "Platform.OS": return variants(["android", "ios"].map((os) => ({
			value: literal(os),
			presence: "maybe"
		})));
		case "Platform.isTV":
		case "I18nManager.isRTL":
		case "__DEV__": return literal(false);
		default: return null;
	}
}
const QUIET_CALLS = new Map([
	["impactAsync", nothing$1],
	["notificationAsync", nothing$1],
	["selectionAsync", nothing$1],
	["hideAsync", nothing$1],
	["hide", nothing$1],
	["preventAutoHideAsync", nothing$1],
	["setOptions", nothing$1],
	["useFonts", () => ({
		kind: "array",
		items: [literal(true), literal(null)],
		rest: null
	})],
	["loadAsync", nothing$1],
	["useSafeAreaInsets", open],
	["useSafeAreaFrame", open],
	["useAnimatedStyle", open],
	["useSharedValue", ([value]) => objectOf([["value", value ?? UNDEFINED]])],
	["useBottomTabBarHeight", () => UNKNOWN$1],
	["useHeaderHeight", () => UNKNOWN$1],
	["useKeyboardHandler", nothing$1],
	["runOnJS", ([run]) => run ?? native("nothing", () => UNDEFINED)]
]);
// src/analysis/packages/react-native/lists.ts
const list = { render(element, place, renderer) {
	const { properties } = element.properties;
	const { evaluator } = renderer;
	const data = properties.get("data") ?? arrayOf([]);
	const parts = [
		partOf(properties, "ListHeaderComponent"),
		itemsOf(data, properties, evaluator),
		whenEmpty(data, properties),
		partOf(properties, "ListFooterComponent")
	];
	return view.render(withProperties$1(element, [["children", arrayOf(parts)]]), place, renderer);
} };
const sectionList = { render(element, place, renderer) {
	const { properties } = element.properties;
	const { evaluator } = renderer;
	const sections = properties.get("sections") ?? arrayOf([]);
	const shown = eachOf(sections, evaluator, (section) => sectionOf(section, properties, evaluator));
	const parts = [
		partOf(properties, "ListHeaderComponent"),
		shown,
		whenEmpty(sections, properties),
		partOf(properties, "ListFooterComponent")
	];
	return view.render(withProperties$1(element, [["children", arrayOf(parts)]]), place, renderer);
} };
function sectionOf(section, properties, evaluator) {
	const told = objectOf([["section", section]], true);
	const around = (name) => {
		const render = properties.get(name);
		return render === void 0 ? UNDEFINED : evaluator.call(render, [told]);
	};
	const data = evaluator.member(section, "data");
	return arrayOf([
		around("renderSectionHeader"),
		itemsOf(data, properties, evaluator),
		around("renderSectionFooter")
	]);
}
function itemsOf(data, properties, evaluator) {
	const render = properties.get("renderItem") ?? properties.get("children");
	if (render === void 0) return UNDEFINED;
	return eachOf(data, evaluator, (item, index) => {
		const told = objectOf([["item", item], ["index", index]], true);
		return evaluator.call(render, [told]);
	});
}
function eachOf(data, evaluator, show) {
	const known = data.kind === "array" ? data : arrayOf([], UNKNOWN$1);
	const shown = native("renderItem", ([item, index]) => show(item ?? UNKNOWN$1, index ?? UNKNOWN$1));
	return evaluator.call(evaluator.member(known, "map"), [shown]);
}
function whenEmpty(data, properties) {
	const part = partOf(properties, "ListEmptyComponent");
	if (data.kind === "array" && data.items.length > 0) return UNDEFINED;
	if (data.kind === "array" && data.rest === null) return part;
	return variants([{
		value: part,
		presence: "maybe"
	}, {
		value: literal(null),
		presence: "maybe"
	}]);
}
function partOf(properties, name) {
	const part = properties.get(name);
	if (part === void 0 || isNullish(part)) return UNDEFINED;
	return part.kind === "element" || part.kind === "variants" ? part : elementFor$1(part);
}
// src/analysis/packages/react-native/overlay.ts
const overlay = { render(element, place, renderer) {
	const { properties } = element.properties;
	const shown = given$1(properties, "visible", "isVisible", "open", "isOpen") ?? literal(true);
	const truth = renderer.evaluator.truth(shown);
	const open = truth === null ? "maybe" : truth ? "yes" : "no";
	const inside = {
		...place,
		presence: weaker(place.presence, open),
		own: weaker(place.own, open)
	};
	return view.render(element, inside, renderer);
} };
// src/analysis/packages/react-native/index.ts
const HOSTS = new Map([
	["View", view],
	["ScrollView", view],
	["SafeAreaView", view],
	["KeyboardAvoidingView", view],
	["ImageBackground", view],
	["InputAccessoryView", view],
	["Text", text],
	["Button", button],
	["Pressable", touchable],
	["TouchableOpacity", touchable],
	["TouchableHighlight", touchable],
	["TouchableNativeFeedback", touchable],
	["TouchableWithoutFeedback", touchable],
	["TextInput", textInput],
	["Switch", toggle],
	["Image", image],
	["ActivityIndicator", progress],
	["FlatList", list],
	["VirtualizedList", list],
	["SectionList", sectionList],
	["Modal", overlay],
	["RefreshControl", transparent],
	["StatusBar", invisible]
]);
function hostNamed(type) {
	const name = componentName(type).replace(/^(?:default\.)?(?:Animated|Reanimated)\.?/u, "");
	return HOSTS.get(name) ?? null;
}
const reactNative = {
	name: "react-native",
	matches: (module) => module === "react-native" || module === "global",
	calls: NATIVE_CALLS,
	constant: ({ name }) => nativeConstant(name),
	component: (type) => type.module === "react-native" ? hostNamed(type) : null
};
// src/analysis/packages/react-native/libraries.ts
const SAME = /^(?:react-native-(?:gesture-handler|reanimated|safe-area-context|screens|keyboard-controller|keyboard-aware-scroll-view|svg|linear-gradient|fast-image|web|css\w*|unistyles)|@shopify\/(?:flash-list|restyle)|@legendapp\/list|expo-(?:image|linear-gradient|blur|status-bar|haptics|splash-screen|font|constants|system-ui)|@expo\/vector-icons|nativewind|uniwind|@gorhom\/bottom-sheet|react-native-vector-icons)(?:\/|$)/u;
const NAMED = /^(?:react-native-(?:paper|elements|ui-lib)|native-base|tamagui|@(?:tamagui|rneui|rn-vui|gluestack-ui|gluestack-style|ui-kitten|rn-primitives|ant-design\/react-native|expo\/ui)|expo-checkbox|galio-framework|dripsy|moti)(?:\/|$)/u;
const WORDS = [
	"title",
	"label",
	"text",
	"headline",
	"description",
	"subtitle"
];
function worded(inner) {
	return { render(element, place, renderer) {
		const { properties } = element.properties;
		const words = WORDS.flatMap((name) => wordOf(properties.get(name), name));
		const children = properties.get("children");
		const all = [...words, ...children === void 0 ? [] : [children]];
		const [only] = all;
		const content = all.length === 1 && only !== void 0 ? only : arrayOf(all);
		return inner.render(withProperties$1(element, [["children", content]]), place, renderer);
	} };
}
function wordOf(value, name) {
	if (value === void 0 || value.kind === "function" || value.kind === "native") return [];
	if (value.kind === "element") return [value];
	return [{
		kind: "element",
		type: {
			kind: "external",
			module: "react-native",
			name: "Text"
		},
		properties: {
			kind: "object",
			properties: new Map([["children", value]]),
			open: false
		},
		path: "",
		line: 1,
		column: WORDS.indexOf(name)
	}];
}
const labelledInput = { render(element, place, renderer) {
	const label = given$1(element.properties.properties, "label", "accessibilityLabel");
	const named = label === void 0 ? [] : [["accessibilityLabel", label]];
	return textInput.render(withProperties$1(element, named), place, renderer);
} };
const checkbox = { render(element, place, renderer) {
	const { properties } = element.properties;
	const { evaluator } = renderer;
	const handler = given$1(properties, "onPress", "onValueChange", "onChange", "onCheckedChange");
	const tick = ticked(properties);
	const words = given$1(properties, "label", "title");
	return [nativeNode({
		tag: "input",
		role: "checkbox",
		properties: [
			["type", literal("checkbox")],
			...tick === void 0 ? [] : [["checked", tick]],
			...words === void 0 ? [] : [["aria-label", words]],
			...adapted("onChange", handler, evaluator, (event) => evaluator.member(evaluator.member(event, "target"), "checked"))
		]
	}, element, place, renderer)];
} };
function ticked(properties) {
	const status = properties.get("status");
	if (status?.kind === "literal") return literal(status.value === "checked");
	if (status?.kind === "variants") return {
		kind: "variants",
		options: status.options.map(({ value, presence }) => ({
			value: literal(value.kind === "literal" && value.value === "checked"),
			presence
		}))
	};
	return given$1(properties, "checked", "isChecked", "value");
}
const BY_NAME = [
	[/(?:Provider|Portal|Portal\.Host|Manager|Config)$/u, transparent],
	[/(?:^|\.)(?:BackAction)$/u, { render: (element, place, renderer) => touchable.render(withProperties$1(element, [["accessibilityLabel", literal("Back")]]), place, renderer) }],
	[/(?:Icon|Icons|Avatar|Spinner|Divider|Separator|Svg|Path|Circle|Badge|HelperIcon)$/u, invisible],
	[/(?:^|\.)(?:ButtonText|ButtonLabel|ButtonIcon)$/u, text],
	[/(?:Button|Fab|FAB|Chip|TouchableRipple|Touchable\w*|Pressable|Action|Link|MenuItem|Menu\.Item|Drawer\.Item|List\.Item|ListItem|Accordion|Trigger|Close|PressableScale|ActionsheetItem)$/u, worded(touchable)],
	[/(?:Checkbox|CheckBox|Checkbox\.(?:Android|IOS|Item)|RadioButton|RadioButton\.(?:Android|IOS|Item)|Radio)$/u, checkbox],
	[/(?:Switch|Toggle)$/u, toggle],
	[/(?:TextInput|Input|InputField|Searchbar|SearchBar|TextField|TextArea|Textarea|TextareaInput|IncrementableField)$/u, labelledInput],
	[/(?:FlashList|LegendList|List\.Virtualized|MasonryFlashList)$/u, list],
	[/(?:Dialog|Modal|Snackbar|Sheet|Overlay|BottomSheet|BottomSheetModal|Actionsheet|AlertDialog|Banner)$/u, overlay],
	[/(?:^|\.)(?:H[1-6]|Heading|Headline|Title|Appbar\.Content|Card\.Title|Dialog\.Title)$/u, worded(heading)],
	[/(?:Text|Paragraph|Caption|Subheading|Label|HelperText|Subheader|Description)$/u, text]
];
function libraryComponent(type) {
	const name = componentName(type);
	const known = hostNamed(type);
	if (SAME.test(type.module)) return known ?? sameNamed(name);
	const byName = BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? view;
	return known !== null && ![
		"Button",
		"TextInput",
		"Modal"
	].includes(name) ? known : {
		...byName,
		byName: true
	};
}
function sameNamed(name) {
	if (/(?:Icon|Icons|Svg|Path|Circle|Rect|G|Line|Polygon|Gradient|StatusBar|Ionicons|FontAwesome\w*|Feather|AntDesign|Entypo|Octicons|Foundation|EvilIcons|Zocial)$/u.test(name) && name !== "LinearGradient") return invisible;
	if (/(?:Button|Touchable\w*|Pressable)$/u.test(name)) return touchable;
	if (/(?:BottomSheet|BottomSheetModal)$/u.test(name)) return overlay;
	if (/(?:List)$/u.test(name)) return list;
	return HOSTS.get(name) ?? view;
}
const nativeLibraries = {
	name: "react-native-paper, Tamagui, NativeBase, React Native Elements, gluestack, UI Kitten",
	matches: (module) => SAME.test(module) || NAMED.test(module),
	calls: QUIET_CALLS,
	component: libraryComponent
};
// src/analysis/packages/react-native/storage.ts
const MODULE$2 = /^(?:react-native-mmkv|@react-native-async-storage\/async-storage|expo-secure-store|react-native-keychain|react-native-encrypted-storage|expo-sqlite\/kv-store)$/u;
const stored = (_, evaluator) => {
	const useState = REACT_CALLS.get("useState");
	return useState === void 0 ? UNKNOWN$1 : useState([UNDEFINED], evaluator);
};
const nothing = () => UNDEFINED;
const missing = () => literal(null);
const CALLS$5 = new Map([
	...[
		"useMMKVString",
		"useMMKVBoolean",
		"useMMKVNumber",
		"useMMKVObject"
	].map((name) => [name, stored]),
	["new MMKV", () => store()],
	["createMMKV", () => store()],
	...[
		"getItem",
		"getItemAsync",
		"getGenericPassword",
		"default.getItem"
	].map((name) => [name, missing]),
	...[
		"setItem",
		"setItemAsync",
		"removeItem",
		"deleteItemAsync",
		"clear",
		"multiRemove",
		"default.setItem",
		"default.removeItem",
		"default.clear"
	].map((name) => [name, nothing])
]);
function method(name, gives) {
	return [name, native(name, () => gives, [])];
}
function store() {
	return objectOf([
		...[
			"getString",
			"getNumber",
			"getBoolean",
			"getBuffer"
		].map((name) => method(name, UNDEFINED)),
		...[
			"set",
			"delete",
			"remove",
			"clearAll"
		].map((name) => method(name, UNDEFINED)),
		method("contains", literal(false))
	], true);
}
const storage = {
	name: "MMKV, AsyncStorage, SecureStore",
	matches: (module) => MODULE$2.test(module),
	calls: CALLS$5
};
// src/analysis/packages/react-navigation/index.ts
const navigationNow = (_, evaluator) => navigationObject(navigationHere(evaluator), evaluator);
const CALLS$4 = new Map([
	["useNavigation", navigationNow],
	["createNavigationContainerRef", (_, evaluator) => laterNavigation(evaluator)],
	["useNavigationContainerRef", (_, evaluator) => laterNavigation(evaluator)],
	["useRoute", () => objectOf([["params", objectOf([], true)]], true)],
	["useIsFocused", () => literal(true)],
	["useTheme", () => objectOf([], true)],
	["useScrollToTop", () => UNDEFINED],
	["useNavigationState", () => UNKNOWN$1],
	["useFocusEffect", ([effect], evaluator) => whenShown(effect, evaluator)],
	["createStaticNavigation", ([root]) => staticRoot(root)]
]);
function laterNavigation(evaluator) {
	const now = navigationObject(null, evaluator);
	if (now.kind !== "object") return now;
	return objectOf([...[...now.properties.keys()].map((name) => {
		return [name, native(`later ${name}`, (args) => {
			const here = navigationObject(navigationOf$1(evaluator.session.store), evaluator);
			return evaluator.call(evaluator.member(here, name), args);
		}, [])];
	}), ["isReady", native("isReady", () => literal(true), [])]], true);
}
function whenShown(effect, evaluator) {
	if (effect !== void 0) renderStateOf(evaluator.session).effects.push(native("effect", () => evaluator.call(effect, [])));
	return UNDEFINED;
}
function staticRoot(root) {
	const type = {
		kind: "external",
		module: NAVIGATOR_MODULE,
		name: "root.Static"
	};
	return native("component", () => elementOf(type, objectOf([["root", root ?? UNDEFINED]])), [root ?? UNDEFINED]);
}
const MAKERS = /^(?:CommonActions|StackActions|TabActions|DrawerActions)\.(\w+)$/u;
const OLD = /^react-navigation(?:-(?:stack|tabs|drawer|material-bottom-tabs))?$/u;
function oldNavigator(kind, [routes, config]) {
	const given = config?.kind === "object" ? [...config.properties] : [];
	const options = given.find(([name]) => /^(?:defaultN|n)avigationOptions$/u.test(name));
	return createNavigator(kind, objectOf([
		...given,
		...options === void 0 ? [] : [["screenOptions", options[1]]],
		["screens", routes ?? UNDEFINED]
	]));
}
const reactNavigation = {
	name: "react-navigation",
	matches: (module) => module.startsWith("@react-navigation/") || module === "#navigator" || OLD.test(module),
	calls: CALLS$4,
	call({ module, name }, args) {
		const kind = createdBy(name);
		if (kind !== null && OLD.test(module)) return staticRoot(oldNavigator(kind, args));
		if (kind !== null) return createNavigator(kind, args[0]);
		if (name === "createAppContainer" || name === "withNavigation") return args[0] ?? UNKNOWN$1;
		const made = MAKERS.exec(name)?.[1];
		if (made === void 0) return null;
		return objectOf([[ACTION, literal(made)], ["args", arrayOf(args)]]);
	},
	component: navigationComponent
};
// src/analysis/packages/react-router/framework-mode.ts
function frameworkRoots(evaluator) {
	return [...evaluator.project.files.keys()].filter((path) => /(?:^|\/)routes\.[jt]s$/u.test(path)).toSorted(compareText).flatMap((path) => {
		const routes = evaluator.project.files.get(path)?.includes("@react-router/dev/routes") ?? false ? evaluator.exported(path, "default") : null;
		return routes === null ? [] : [rootOf(path, routes, evaluator)];
	});
}
function rootOf(path, routes, evaluator) {
	const folder = folderOf(path);
	const elementOfFile = (file) => moduleElement(joinPath(folder, file), evaluator);
	const table = routesElement(routes);
	const around = moduleElement(joinPath(folder, "root"), evaluator);
	const content = around === null ? table : routeChain([{
		shown: around,
		path: ""
	}, {
		shown: table,
		path: ""
	}]);
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
	return elementOf(layout, objectOf([["children", content]]));
}
function moduleElement(path, evaluator) {
	const file = evaluator.project.resolve(path, `./${path.slice(path.lastIndexOf("/") + 1)}`);
	const component = file === null ? null : evaluator.exported(file, "default");
	return component?.kind === "function" ? elementFor$1(component) : null;
}
// src/analysis/packages/react-router/index.ts
const MODULE$1 = /^(?:react-router(?:-dom)?(?:\/dom)?|@remix-run\/react|@react-router\/dev\/routes)$/u;
const reactRouter = {
	name: "react-router",
	matches: (module) => MODULE$1.test(module) || module === "#router",
	calls: ROUTER_CALLS,
	component: routerComponent,
	roots: frameworkRoots
};
// src/analysis/packages/react/class-components.ts
const BASES = new Set(["Component", "PureComponent"]);
function extendComponent(base, made, evaluator) {
	if (!BASES.has(base.name)) return null;
	const call = ([properties]) => shown(made, withDefaults(properties ?? UNDEFINED, made), evaluator);
	return {
		...made,
		call,
		extends: base
	};
}
function withDefaults(properties, { members }) {
	const defaults = members?.get("defaultProps");
	if (defaults?.kind !== "object" || properties.kind !== "object") return properties;
	return objectOf([...defaults.properties, ...properties.properties], properties.open);
}
function shown(made, properties, evaluator) {
	const { session } = evaluator;
	const key = nextKey(evaluator);
	const instance = {
		kind: "object",
		properties: new Map(),
		open: true
	};
	instance.properties.set("props", properties);
	instance.properties.set("setState", setter(key, instance, evaluator));
	instance.properties.set("forceUpdate", native("forceUpdate", () => UNDEFINED));
	made.construct?.(instance, [properties]);
	const known = session.store.get(key);
	const state = known ?? instance.properties.get("state") ?? UNDEFINED;
	if (known === void 0) session.store.set(key, state);
	renderStateOf(session).reads.noteState(key, {
		value: state,
		isInitial: known === void 0
	});
	instance.properties.set("props", properties);
	instance.properties.set("state", state);
	instance.cell = key;
	const mounted = instance.properties.get("componentDidMount");
	const dependencies = arrayOf([]);
	if (mounted !== void 0) addEffect({
		key,
		callback: mounted,
		dependencies
	}, evaluator);
	return evaluator.call(instance.properties.get("render") ?? UNKNOWN$1, []);
}
function setter(key, instance, evaluator) {
	const set = ([change, afterwards]) => {
		const { store, mode } = evaluator.session;
		if (mode === "render") return UNDEFINED;
		const before = store.get(key) ?? UNKNOWN$1;
		const after = change?.kind === "function" || change?.kind === "native" ? evaluator.call(change, [before, instance.properties.get("props") ?? UNKNOWN$1]) : change ?? UNDEFINED;
		store.set(key, merged$1(before, after));
		if (afterwards !== void 0) evaluator.call(afterwards, []);
		return UNDEFINED;
	};
	return native("setState", set, [literal(key)]);
}
function merged$1(before, change) {
	if (change.kind === "literal") return before;
	if (change.kind !== "object") return UNKNOWN$1;
	const kept = before.kind === "object" ? [...before.properties] : [];
	const open = change.open || (before.kind === "object" ? before.open : before.kind === "unknown");
	return objectOf([...kept, ...change.properties], open);
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
	const value = readContext(place, id) ?? UNKNOWN$1;
	return children === void 0 ? [] : renderer.render(renderer.evaluator.call(children, [value]), place);
}
function renderProvider(id, element, place, renderer) {
	const value = element.properties.properties.get("value") ?? UNKNOWN$1;
	const contexts = new Map([...place.contexts, [id, value]]);
	return renderChildren(element, {
		...place,
		contexts
	}, renderer);
}
// src/analysis/packages/react/index.ts
const MODULE = /^(?:react|react-dom|preact(?:\/hooks|\/compat)?|#jsx)$/u;
const react = {
	name: "react",
	matches: (module) => MODULE.test(module) || module === "#context",
	calls: REACT_CALLS,
	component: reactComponent,
	extend: extendComponent
};
// src/analysis/packages/redux/cases.ts
function builtCases(build, evaluator) {
	if (build?.kind === "object") return {
		cases: [...build.properties].map(([type, reduce]) => ({
			type: literal(type),
			reduce
		})),
		matchers: [],
		otherwise: null
	};
	const cases = [];
	const matchers = [];
	let otherwise = null;
	const builder = objectOf([
		["addCase", native("addCase", ([creator = UNKNOWN$1, reduce = UNKNOWN$1]) => {
			const type = creator.kind === "native" ? evaluator.member(creator, "type") : creator;
			cases.push({
				type,
				reduce
			});
			return builder;
		})],
		["addMatcher", native("addMatcher", ([picks = UNKNOWN$1, reduce = UNKNOWN$1]) => {
			matchers.push({
				picks,
				reduce
			});
			return builder;
		})],
		["addDefaultCase", native("addDefaultCase", ([reduce = UNKNOWN$1]) => {
			otherwise = reduce;
			return builder;
		})]
	]);
	if (build !== void 0) evaluator.call(build, [builder]);
	return {
		cases,
		matchers,
		otherwise
	};
}
function reduceBy(all, state, action, evaluator) {
	const type = evaluator.member(action, "type");
	if (type.kind !== "literal" || all.cases.some((one) => one.type.kind !== "literal")) return UNKNOWN$1;
	const own = all.cases.filter((one) => one.type.kind === "literal" && one.type.value === type.value);
	const picked = all.matchers.filter(({ picks }) => evaluator.truth(evaluator.call(picks, [action])) === true);
	const reducers = [...own, ...picked].map(({ reduce }) => reduce);
	if (reducers.length === 0 && all.otherwise !== null) reducers.push(all.otherwise);
	return reducers.reduce((before, reduce) => produce(reduce, [before, action], evaluator), state);
}
// src/analysis/packages/redux/parts.ts
const STORE = new Slot(null, (one, other) => isSameValue(one ?? void 0, other ?? void 0));
function storeAround({ session }) {
	return STORE.read(renderStateOf(session)) ?? UNKNOWN$1;
}
function stateNow(evaluator) {
	return evaluator.call(evaluator.member(storeAround(evaluator), "getState"), []);
}
function part(options, name, evaluator) {
	if (options === void 0) return void 0;
	const value = evaluator.member(options, name);
	return value.kind === "literal" && value.value === void 0 ? void 0 : value;
}
function isFunction(value) {
	return value?.kind === "function" || value?.kind === "native";
}
// src/analysis/packages/redux/connect.ts
function boundActions(creators, dispatch, evaluator) {
	const call = (creator) => native("bound action", (args) => evaluator.call(dispatch, [evaluator.call(creator, args)]), [creator, dispatch]);
	if (creators?.kind !== "object") return creators === void 0 ? UNKNOWN$1 : call(creators);
	return objectOf([...creators.properties].map(([name, creator]) => [name, call(creator)]), creators.open);
}
function connected([mapState, mapDispatch], component, evaluator) {
	return native("connected", ([properties = UNDEFINED]) => {
		const own = properties.kind === "object" ? [...properties.properties] : [];
		const dispatch = evaluator.member(storeAround(evaluator), "dispatch");
		const more = isFunction(mapState) ? evaluator.call(mapState ?? UNKNOWN$1, [stateNow(evaluator), properties]) : objectOf([]);
		const actions = isFunction(mapDispatch) ? evaluator.call(mapDispatch ?? UNKNOWN$1, [dispatch, properties]) : mapDispatch?.kind === "object" ? boundActions(mapDispatch, dispatch, evaluator) : objectOf([["dispatch", dispatch]]);
		const all = [more, actions].flatMap((value) => value.kind === "object" ? Array.from(value.properties) : []);
		const isOpen = [more, actions].some((value) => value.kind !== "object" || value.open);
		return elementOf(component, objectOf([...own, ...all], isOpen));
	});
}
// src/analysis/packages/redux/slices.ts
function reducerOf(initial, cases, evaluator) {
	return {
		...native("reducer", ([state = UNDEFINED, action = UNDEFINED]) => {
			const before = state.kind === "literal" && state.value === void 0 ? isFunction(initial) ? evaluator.call(initial, []) : initial : state;
			return reduceBy(cases(), before, action, evaluator);
		}),
		members: new Map([["getInitialState", native("getInitialState", () => initial)]])
	};
}
function slice(options, evaluator) {
	const name = part(options, "name", evaluator) ?? UNKNOWN$1;
	const reducers = part(options, "reducers", evaluator);
	const own = reducers?.kind === "object" ? [...reducers.properties] : [];
	const typeOf = (key) => name.kind === "literal" ? literal(`${String(name.value)}/${key}`) : UNKNOWN$1;
	const actions = own.map(([key, reducer]) => {
		const prepare = reducer.kind === "object" ? reducer.properties.get("prepare") : void 0;
		return [key, actionCreator(typeOf(key), prepare, evaluator)];
	});
	const cases = () => {
		const extra = builtCases(part(options, "extraReducers", evaluator), evaluator);
		const inside = own.map(([key, reducer]) => ({
			type: typeOf(key),
			reduce: reducer.kind === "object" ? reducer.properties.get("reducer") ?? UNKNOWN$1 : reducer
		}));
		return {
			...extra,
			cases: [...inside, ...extra.cases]
		};
	};
	const initial = part(options, "initialState", evaluator) ?? UNDEFINED;
	return objectOf([
		["name", name],
		["reducer", reducerOf(initial, cases, evaluator)],
		["actions", objectOf(actions)],
		["getInitialState", native("getInitialState", () => initial)],
		["selectors", selectorsOf(options, name, evaluator)]
	], true);
}
function selectorsOf(options, name, evaluator) {
	const selectors = part(options, "selectors", evaluator);
	if (selectors?.kind !== "object" || name.kind !== "literal") return objectOf([], true);
	return objectOf([...selectors.properties].map(([key, select]) => {
		return [key, native("selector", ([state = UNKNOWN$1, ...args]) => evaluator.call(select, [evaluator.member(state, String(name.value)), ...args]))];
	}));
}
function actionCreator(type, prepare, evaluator) {
	const create = native("action", (args) => {
		if (prepare === void 0) return objectOf([["type", type], ["payload", args[0] ?? UNDEFINED]]);
		const prepared = evaluator.call(prepare, args);
		const more = prepared.kind === "object" ? [...prepared.properties] : [["payload", UNKNOWN$1]];
		return objectOf([["type", type], ...more]);
	});
	const match = native("match", ([action = UNKNOWN$1]) => {
		const given = evaluator.member(action, "type");
		return given.kind === "literal" && type.kind === "literal" ? literal(given.value === type.value) : UNKNOWN$1;
	});
	return {
		...create,
		members: new Map([["type", type], ["match", match]])
	};
}
function thunkCreator(type, create, evaluator) {
	const step = (name) => actionCreator(type.kind === "literal" ? literal(`${String(type.value)}/${name}`) : UNKNOWN$1, void 0, evaluator);
	const members = new Map([["typePrefix", type], ...[
		"pending",
		"fulfilled",
		"rejected"
	].map((name) => [name, step(name)])]);
	return {
		...native("thunk creator", ([arg = UNDEFINED]) => native("thunk", ([dispatch = UNKNOWN$1, getState = UNKNOWN$1]) => {
			const tell = (name, args) => evaluator.call(dispatch, [evaluator.call(members.get(name) ?? UNKNOWN$1, args)]);
			tell("pending", []);
			const helpers = objectOf([["dispatch", dispatch], ["getState", getState]], true);
			const value = evaluator.call(create, [arg, helpers]);
			if (!isPending(value)) tell("fulfilled", [value]);
			return objectOf([["unwrap", native("unwrap", () => value)]], true);
		})),
		members
	};
}
// src/analysis/packages/shared-state.ts
let made = 0;
function sharedState(evaluator, initial) {
	made += 1;
	const key = `#shared ${made}`;
	return {
		read() {
			const { session } = evaluator;
			const known = session.store.get(key);
			const value = known ?? initial();
			if (known === void 0) session.store.set(key, value);
			renderStateOf(session).reads.noteState(key, {
				value,
				isInitial: known === void 0
			});
			return value;
		},
		write(value) {
			if (evaluator.session.mode === "event") evaluator.session.store.set(key, value);
		}
	};
}
// src/analysis/packages/redux/store.ts
const START = objectOf([["type", literal("@@INIT")]]);
function startOf$1(given) {
	const name = given?.kind === "unknown" ? given.origin?.name ?? "" : "";
	return isFunction(given) || /middleware|compose|enhance|devtools/iu.test(name) ? void 0 : given;
}
function storeOf$1(given, initial, evaluator) {
	const reducer = given?.kind === "object" ? combined(given, evaluator) : given ?? UNKNOWN$1;
	const state = sharedState(evaluator, () => evaluator.call(reducer, [initial ?? UNDEFINED, START]));
	const getState = native("getState", () => state.read());
	const dispatch = native("dispatch", ([action = UNDEFINED]) => {
		if (isFunction(action)) return evaluator.call(action, [
			dispatch,
			getState,
			UNKNOWN$1
		]);
		state.write(evaluator.call(reducer, [state.read(), action]));
		return action;
	});
	return objectOf([
		["getState", getState],
		["dispatch", dispatch],
		["subscribe", native("subscribe", () => native("unsubscribe", () => UNDEFINED))]
	], true);
}
function combined(reducers, evaluator) {
	if (reducers.kind !== "object") return UNKNOWN$1;
	return native("reducer", ([state = UNDEFINED, action = UNDEFINED]) => {
		return objectOf([...reducers.properties].map(([name, reducer]) => {
			const before = state.kind === "object" ? evaluator.member(state, name) : state.kind === "literal" ? UNDEFINED : UNKNOWN$1;
			return [name, evaluator.call(reducer, [before, action])];
		}), reducers.open);
	});
}
// src/analysis/packages/redux/index.ts
const CALLS$3 = new Map([
	["configureStore", ([options], evaluator) => storeOf$1(part(options, "reducer", evaluator), part(options, "preloadedState", evaluator), evaluator)],
	["createStore", ([reducer, initial], evaluator) => storeOf$1(reducer, startOf$1(initial), evaluator)],
	["legacy_createStore", ([reducer, initial], evaluator) => storeOf$1(reducer, startOf$1(initial), evaluator)],
	["combineReducers", ([reducers], evaluator) => combined(reducers ?? UNKNOWN$1, evaluator)],
	["createSlice", ([options], evaluator) => slice(options ?? UNKNOWN$1, evaluator)],
	["createReducer", ([initial, build], evaluator) => reducerOf(initial ?? UNDEFINED, () => builtCases(build, evaluator), evaluator)],
	["createAction", ([type, prepare], evaluator) => actionCreator(type ?? UNKNOWN$1, prepare, evaluator)],
	["createAsyncThunk", ([type, create], evaluator) => thunkCreator(type ?? UNKNOWN$1, create ?? UNKNOWN$1, evaluator)],
	["createSelector", createSelector],
	["nanoid", () => UNKNOWN$1],
	["bindActionCreators", ([creators, dispatch], evaluator) => boundActions(creators, dispatch ?? UNKNOWN$1, evaluator)],
	["useSelector", ([select], evaluator) => evaluator.call(select ?? UNKNOWN$1, [stateNow(evaluator)])],
	["useDispatch", (_, evaluator) => evaluator.member(storeAround(evaluator), "dispatch")],
	["useStore", (_, evaluator) => storeAround(evaluator)],
	["connect", (args, evaluator) => native("connect", ([component]) => connected(args, component ?? UNKNOWN$1, evaluator))]
]);
const redux$1 = {
	name: "redux, @reduxjs/toolkit, react-redux",
	matches: (module) => /^(?:redux|react-redux|@reduxjs\/toolkit(?:\/react)?)$/u.test(module),
	calls: CALLS$3,
	call: ({ name }, _, evaluator) => typedHook(name, evaluator),
	component: ({ name }) => name === "Provider" ? provider : null
};
function typedHook(name, evaluator) {
	const hook = /^(useSelector|useDispatch|useStore)\.withTypes$/u.exec(name)?.[1];
	const call = hook === void 0 ? void 0 : CALLS$3.get(hook);
	return call === void 0 ? null : native(name, (args) => call(args, evaluator));
}
const provider = { render(element, place, renderer) {
	const store = element.properties.properties.get("store") ?? UNKNOWN$1;
	return renderChildren(element, STORE.hand(place, store), renderer);
} };
function createSelector(args, evaluator) {
	const selectors = args.flatMap((arg) => arg.kind === "array" ? arg.items : [arg]).filter(isFunction);
	const combine = selectors.at(-1) ?? UNKNOWN$1;
	return native("selector", (given) => evaluator.call(combine, selectors.slice(0, -1).map((select) => evaluator.call(select, given))));
}
// src/analysis/packages/requests.ts
const requests = {
	name: "axios, ky",
	matches: (module) => module === "axios" || module === "ky",
	isRequest: () => true
};
// src/analysis/packages/servers/bindings.ts
function readBindings(module, isServer) {
	const imports = new Map([...module.imports, ...requires(module.program)]);
	const made = new Map();
	const others = new Set();
	walk(module.program, (node) => {
		if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") return;
		const router = madeRouter(node.init, imports, isServer);
		if (router !== null) made.set(node.id.name, router);
		else if (!imports.has(node.id.name)) others.add(node.id.name);
	});
	return {
		imports,
		made,
		others,
		exports: exportedNodes(module),
		handed: handedNames(module.program),
		functions: functionRouters(module.program, made)
	};
}
function requires(program) {
	const found = [];
	walk(program, (node) => {
		if (node.type !== "VariableDeclarator") return;
		const specifier = requiredModule(node.init);
		if (specifier === null) return;
		if (node.id.type === "Identifier") found.push([node.id.name, {
			specifier,
			name: "default"
		}]);
		if (node.id.type !== "ObjectPattern") return;
		for (const item of node.id.properties) if (item.type === "ObjectProperty" && item.key.type === "Identifier" && item.value.type === "Identifier") found.push([item.value.name, {
			specifier,
			name: item.key.name
		}]);
	});
	return found;
}
function madeRouter(node, imports, isServer) {
	const chained = methodCall(node);
	if (chained?.name === "basePath" || chained?.name === "prefix") {
		const before = madeRouter(chained.object, imports, isServer);
		const added = literalText(chained.args[0]);
		return before === null ? null : {
			...before,
			base: before.base + (added ?? "")
		};
	}
	if (node?.type !== "CallExpression" && node?.type !== "NewExpression") return null;
	const maker = makerOf(node.callee, imports, isServer);
	if (maker === null) return chained === null ? null : madeRouter(chained.object, imports, isServer);
	const base = literalText(propertyOf(node.arguments[0], "prefix")) ?? "";
	return {
		isApplication: !/router/iu.test(maker),
		base
	};
}
function makerOf(callee, imports, isServer) {
	if (callee.type === "Identifier") {
		const imported = imports.get(callee.name);
		if (imported === void 0 || !isServer(imported.specifier)) return null;
		return imported.name === "default" ? `${imported.specifier} default` : imported.name;
	}
	const required = requiredModule(callee);
	if (required !== null) return isServer(required) ? `${required} default` : null;
	if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return null;
	const { object, property } = callee;
	const from = object.type === "Identifier" ? imports.get(object.name)?.specifier : requiredModule(object);
	return /^(?:Router|createServer|server|Server|application|default)$/u.test(property.name) && typeof from === "string" && isServer(from) ? property.name : null;
}
function exportedNodes({ exports, program }) {
	const nodes = new Map();
	for (const [name, exported] of exports) {
		if (exported.kind === "expression") nodes.set(name, exported.node);
		if (exported.kind === "local") nodes.set(name, nameNode(exported.name));
	}
	walk(program, (node) => {
		if (node.type !== "AssignmentExpression" || node.left.type !== "MemberExpression") return;
		const { object, property } = node.left;
		const member = property.type === "Identifier" ? property.name : "";
		if (object.type === "Identifier" && object.name === "module" && member === "exports") addExports(node.right, nodes);
		if (object.type === "Identifier" && object.name === "exports" || object.type === "MemberExpression" && object.property.type === "Identifier" && object.property.name === "exports") nodes.set(member, node.right);
	});
	return nodes;
}
function addExports(node, nodes) {
	nodes.set("default", node);
	if (node.type !== "ObjectExpression") return;
	for (const item of node.properties) if (item.type === "ObjectProperty" && item.key.type === "Identifier") nodes.set(item.key.name, item.value);
}
function nameNode(name) {
	return {
		type: "Identifier",
		name
	};
}
function handedNames(program) {
	const names = new Set();
	walk(program, (node) => {
		const call = methodCall(node);
		const [plugin] = call?.name === "register" ? call.args : [];
		const name = routerOfFunction(plugin, new Map());
		if (name !== null) names.add(name);
	});
	return names;
}
function functionRouters(program, made) {
	const found = new Map();
	const add = (name, node) => {
		const router = routerOfFunction(node, made);
		if (name !== void 0 && router !== null) found.set(name, router);
	};
	walk(program, (node) => {
		if (node.type === "FunctionDeclaration") add(node.id?.name ?? "default", node);
		if (node.type === "VariableDeclarator" && node.id.type === "Identifier") add(node.id.name, node.init);
	});
	return found;
}
function routerOfFunction(node, made) {
	if (!(node?.type === "FunctionDeclaration" || node?.type === "FunctionExpression" || node?.type === "ArrowFunctionExpression")) return null;
	let inside = null;
	walk(node.body, (inner) => {
		if (inner.type === "VariableDeclarator" && inner.id.type === "Identifier" && made.has(inner.id.name)) inside ??= inner.id.name;
	});
	const [first] = node.params;
	return inside ?? (first?.type === "Identifier" ? first.name : null);
}
// src/analysis/packages/servers/endpoints.ts
const APPLICATION = "";
function routerEndpoints(list, project) {
	const files = new Map(list.map((file) => [file.path, file]));
	const servers = {
		files,
		project,
		mounts: mountsOf(list, files, project)
	};
	return list.flatMap((file) => {
		for (const line of file.unknown) notePath(file.path, line, project);
		return file.routes.flatMap(({ router, method, path, line }) => prefixesOf(idOf(router, file, servers), servers, []).map((prefix) => ({
			method,
			path: joined$1(prefix, path),
			source: {
				path: file.path,
				line
			},
			by: "express"
		})));
	});
}
function joined$1(prefix, path) {
	return `/${prefix}/${path}`.replaceAll(/\/{2,}/gu, "/").replace(/(.)\/$/u, "$1");
}
function mountsOf(list, files, project) {
	const mounts = new Map();
	for (const file of list) for (const { router, at, target } of file.mounts) {
		const mounted = targetOf$2(target, file, {
			files,
			project
		});
		if (mounted === null) continue;
		const on = idOf(router, file, {
			files,
			project
		});
		const known = mounts.get(mounted) ?? [];
		if (known.some((other) => other.on === on && other.at === at)) continue;
		mounts.set(mounted, [...known, {
			on,
			at
		}]);
	}
	return mounts;
}
function idOf(name, file, where) {
	if (name === null) return APPLICATION;
	const imported = file.bindings.imports.get(name);
	return (imported === void 0 ? null : exportOf(imported.specifier, imported.name, file, where)) ?? `${file.path}#${name}`;
}
function targetOf$2(node, file, where) {
	const { bindings } = file;
	const required = requiredModule(node);
	if (required !== null) return exportOf(required, "default", file, where);
	if (node.type === "Identifier") {
		const made = bindings.functions.get(node.name);
		if (made !== void 0) return `${file.path}#${made}`;
		return bindings.imports.has(node.name) || bindings.made.has(node.name) ? idOf(node.name, file, where) : null;
	}
	const inline = routerOfFunction(node, bindings.made);
	if (inline !== null) return `${file.path}#${inline}`;
	const call = methodCall(node);
	if (call !== null) return targetOf$2(call.object, file, where);
	return node.type === "CallExpression" ? targetOf$2(node.callee, file, where) : null;
}
function exportOf(specifier, name, { path }, where) {
	const found = where.project.resolve(path, specifier);
	const file = found === null ? void 0 : where.files.get(found);
	const node = file?.bindings.exports.get(name);
	return file === void 0 || node === void 0 ? null : targetOf$2(node, file, where);
}
function prefixesOf(id, servers, seen) {
	const [path = "", name = ""] = id.split("#");
	if (id === APPLICATION || seen.includes(id)) return [""];
	const made = servers.files.get(path)?.bindings.made.get(name);
	const base = made?.base ?? "";
	const mounts = servers.mounts.get(id) ?? [];
	if (mounts.length === 0) {
		if (!(made?.isApplication ?? /^(?:app|server)$/u.test(name))) noteUnmounted(name, path, servers);
		return [base];
	}
	return mounts.flatMap(({ on, at }) => {
		if (at === null) noteUnmounted(name, path, servers);
		return prefixesOf(on, servers, [...seen, id]).map((prefix) => `${prefix}/${at ?? ""}/${base}`);
	});
}
function noteUnmounted(name, path, { project }) {
	project.gaps.note({
		kind: "route",
		what: `where the router ${name} of ${path} is mounted`,
		why: "no call that is followed mounts it at a path that is written as a text",
		help: "its addresses are told as they are written in the router itself",
		source: {
			path,
			line: 1
		}
	});
}
function notePath(path, line, { gaps }) {
	gaps.note({
		kind: "route",
		what: `an address that ${path} answers`,
		why: "its path or method is not written as a text",
		help: "a path that is written as a text",
		source: {
			path,
			line
		}
	});
}
// src/analysis/packages/servers/routers.ts
const METHODS = new Set([
	"get",
	"post",
	"put",
	"patch",
	"delete",
	"del",
	"all"
]);
const CUSTOMARY$1 = /^(?:app|server|api|fastify|instance|\w*[rR]outer|routes?)$/u;
function readRouters(module, isServer) {
	const bindings = readBindings(module, isServer);
	const draft = {
		path: module.path,
		bindings,
		routes: [],
		mounts: [],
		unknown: []
	};
	walk(module.program, (node) => {
		const call = methodCall(node);
		const on = call === null ? null : chainOf(call.object, bindings, isServer);
		if (call !== null && on !== null) readCall(call, {
			...on,
			line: lineAt(node)
		}, draft);
	});
	return draft;
}
function lineAt(node) {
	if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return lineOf(node);
	return lineOf(node.callee.property);
}
function chainOf(node, bindings, isServer) {
	if (node.type === "AwaitExpression") return chainOf(node.argument, bindings, isServer);
	if (node.type === "Identifier") return isServerName(node.name, bindings) ? {
		router: node.name,
		path: null
	} : null;
	const call = methodCall(node);
	const before = call === null ? null : chainOf(call.object, bindings, isServer);
	if (call !== null && before !== null) {
		const path = call.name === "route" && call.args.length === 1 ? literalText(call.args[0]) : null;
		return {
			...before,
			path: path ?? before.path
		};
	}
	return madeRouter(node, bindings.imports, isServer) === null ? null : {
		router: null,
		path: null
	};
}
function isServerName(name, { made, imports, others, handed }) {
	if (!/^[./@~]/u.test(imports.get(name)?.specifier ?? ".")) return false;
	return made.has(name) || handed.has(name) || !others.has(name) && CUSTOMARY$1.test(name);
}
function readCall({ name, args }, on, draft) {
	if (METHODS.has(name)) readMethod(name, args, on, draft);
	else if (name === "on") addRoutes(literalTexts(args[0]), args[1], on, draft);
	else if (name === "route") readRoute(args, on, draft);
	else if (name === "use") readUse(args, on, draft);
	else if (name === "register" && args[0] !== void 0) readRegister(args, on, draft);
}
function readMethod(name, args, on, draft) {
	const method = name === "all" ? "ANY" : name === "del" ? "DELETE" : name.toUpperCase();
	if (on.path !== null) {
		draft.routes.push({
			router: on.router,
			method,
			path: on.path,
			line: on.line
		});
		return;
	}
	if (args.length > 1) addRoutes([method], args[0], on, draft);
}
function addRoutes(methods, path, { router, line }, draft) {
	const paths = literalTexts(path);
	if (paths === null || methods === null) draft.unknown.push(line);
	for (const written of paths ?? []) for (const method of methods ?? []) if (/^[/*]/u.test(written)) draft.routes.push({
		router,
		method: method.toUpperCase(),
		path: written,
		line
	});
}
function readRoute([first, target], on, draft) {
	if (target !== void 0) {
		draft.mounts.push({
			router: on.router,
			at: literalText(first),
			target,
			line: on.line
		});
		return;
	}
	const routes = first?.type === "ArrayExpression" ? first.elements : [first];
	for (const route of routes) {
		if (route?.type !== "ObjectExpression") continue;
		const path = propertyOf(route, "url") ?? propertyOf(route, "path");
		const line = lineOf(route);
		addRoutes(methodsIn(propertyOf(route, "method")), path, {
			...on,
			line
		}, draft);
	}
}
function methodsIn(node) {
	return literalTexts(node)?.map((method) => method === "*" ? "ANY" : method) ?? null;
}
function readUse(args, { router, line }, draft) {
	const [first] = args;
	const at = args.length > 1 ? literalText(first) : "";
	const isPath = args.length > 1 && (at !== null || isPathLike(first));
	for (const target of isPath ? args.slice(1) : args) draft.mounts.push({
		router,
		at: isPath ? at : "",
		target,
		line
	});
}
function isPathLike(node) {
	return node?.type === "TemplateLiteral" || node?.type === "BinaryExpression";
}
function readRegister([target, options], on, draft) {
	if (target === void 0) return;
	const prefix = propertyOf(options, "prefix");
	const at = prefix === null ? "" : literalText(prefix);
	draft.mounts.push({
		router: on.router,
		at,
		target,
		line: on.line
	});
}
// src/analysis/packages/servers/index.ts
const MODULES = /^(?:express|fastify|koa|@?koa[-/]router|hono|restify|@hapi\/hapi|express-promise-router)$/u;
const SERVER_LIKE = /\b(?:express|fastify|koa|hono|restify|hapi|Router)\b/u;
const servers = {
	name: "express, fastify, koa, hono, restify, hapi",
	matches: isServer,
	endpoints: (project) => routerEndpoints(serverFiles(project), project)
};
function isServer(module) {
	return MODULES.test(module);
}
function readFile(module, { gaps }) {
	return noteLimitsIn(module.path, gaps, () => readRouters(module, isServer));
}
function serverFiles(project) {
	return [...project.files].flatMap(([path, text]) => {
		const module = isScript(path) && !project.isTest(path) && SERVER_LIKE.test(text) ? project.parse(path) : null;
		return module === null ? [] : [readFile(module, project)];
	});
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
	return tag === void 0 ? args[0] ?? UNKNOWN$1 : literal(tag);
}
// src/analysis/packages/tanstack-router.ts
const OPTIONS = "#options";
const CHILDREN = "#children";
const tanstackRouter = {
	name: "@tanstack/react-router",
	matches: (module) => /^@tanstack\/react-(?:router|start)$/u.test(module),
	calls: new Map([
		["createRootRoute", ([options], evaluator) => routeOf$1(options, null, evaluator)],
		["createRootRouteWithContext", later],
		["createRoute", ([options], evaluator) => routeOf$1(options, null, evaluator)],
		["createFileRoute", later],
		["createLazyRoute", later],
		["createLazyFileRoute", later],
		["createRouter", ([options], evaluator) => routerOf(options ?? UNKNOWN$1, evaluator)],
		["createMemoryHistory", () => UNKNOWN$1],
		["createHashHistory", () => objectOf([["#hash", literal(true)]], true)],
		["lazyRouteComponent", ([load, name], evaluator) => lazyPart(load, name, evaluator)],
		["redirect", ([options], evaluator) => redirectTo(targetIn(options, evaluator), evaluator)],
		["useNavigate", (_, evaluator) => navigate(evaluator)],
		["useRouter", (_, evaluator) => objectOf([["navigate", navigate(evaluator)]], true)],
		["useLocation", (_, evaluator) => location(evaluator)],
		["useRouterState", ([options], evaluator) => routerState(options, evaluator)],
		["useParams", () => objectOf([], true)],
		["useSearch", () => objectOf([], true)],
		["useLoaderData", () => UNKNOWN$1],
		["useMatchRoute", () => native("matchRoute", () => UNKNOWN$1)],
		["getRouteApi", () => objectOf(hooks(), true)]
	]),
	component: (type) => {
		const name = componentName(type);
		if (name === "Link") return linkWithParameters;
		if (/^(?:HeadContent|Scripts|ScrollRestoration|Meta)$/u.test(name)) return invisible;
		return routerComponent(type);
	}
};
function later(_, evaluator) {
	return native("route", ([options]) => routeOf$1(options, null, evaluator));
}
function hooks() {
	return [
		"useLoaderData",
		"useParams",
		"useSearch",
		"useRouteContext",
		"useMatch"
	].map((name) => [name, native(name, () => UNKNOWN$1)]);
}
function routeOf$1(options, children, evaluator) {
	const own = options?.kind === "object" ? [...options.properties] : [];
	const withMore = (more) => {
		const added = more?.kind === "object" ? [...more.properties] : [];
		return routeOf$1(objectOf([...own, ...added]), children, evaluator);
	};
	const withChildren = ([routes]) => routeOf$1(options, routes ?? null, evaluator);
	const lazily = ([load]) => {
		const loaded = load === void 0 ? UNKNOWN$1 : evaluator.call(load, []);
		return withMore(loaded.kind === "object" ? loaded.properties.get(OPTIONS) : void 0);
	};
	const same = () => routeOf$1(options, children, evaluator);
	return objectOf([
		[OPTIONS, objectOf(own)],
		[CHILDREN, children ?? UNDEFINED],
		["addChildren", native("addChildren", withChildren)],
		["_addFileChildren", native("addChildren", withChildren)],
		["_addFileTypes", native("types", same)],
		["update", native("update", ([more]) => withMore(more))],
		["lazy", native("lazy", lazily)],
		["useNavigate", native("useNavigate", () => navigate(evaluator))],
		...hooks()
	], true);
}
function lazyPart(load, name, evaluator) {
	const module = load === void 0 ? UNKNOWN$1 : evaluator.call(load, []);
	return evaluator.member(module, stringOf(name) ?? "default");
}
function routerOf(options, evaluator) {
	const tree = evaluator.member(options, "routeTree");
	const history = evaluator.member(options, "history");
	const isHash = history.kind === "object" && history.properties.has("#hash");
	return objectOf([
		[ROUTER_MODULE, arrayOf([translated(tree, true)])],
		["hash", literal(isHash)],
		["basename", literal(stringOf(evaluator.member(options, "basepath")) ?? "")],
		["navigate", navigate(evaluator)]
	]);
}
function translated(route, isRoot = false) {
	if (route.kind !== "object") return UNKNOWN$1;
	const options = route.properties.get(OPTIONS);
	const own = options?.kind === "object" ? options.properties : new Map();
	const below = childrenOf(route.properties.get(CHILDREN)).map((child) => translated(child));
	const missing = isRoot ? own.get("notFoundComponent") : void 0;
	if (missing !== void 0) below.push(objectOf([["path", literal("*")], ["Component", missing]]));
	const component = own.get("component") ?? (below.length > 0 ? passingOn : void 0);
	const loader = own.get("beforeLoad") ?? own.get("loader");
	return objectOf([
		...pathOf(own.get("path")),
		...component === void 0 ? [] : [["Component", component]],
		...loader === void 0 ? [] : [["loader", loader]],
		...below.length === 0 ? [] : [["children", arrayOf(below)]]
	]);
}
const passingOn = {
	kind: "external",
	module: ROUTER_MODULE,
	name: "Outlet"
};
function childrenOf(children) {
	if (children?.kind === "array") return children.items;
	return children?.kind === "object" ? [...children.properties.values()] : [];
}
function pathOf(path) {
	const text = stringOf(path);
	if (path === void 0) return [];
	if (text === null) return [["path", UNKNOWN$1]];
	const plain = text.replaceAll(/\$(\w+)/gu, ":$1").replace(/\$$/u, "*").replace(/^\/|\/$/gu, "");
	return plain === "" ? [["index", literal(true)]] : [["path", literal(plain)]];
}
function navigate(evaluator) {
	const go = navigator(evaluator);
	return native("navigate", ([options]) => evaluator.call(go, [targetIn(options, evaluator)]), [go]);
}
function targetIn(options, evaluator) {
	if (options?.kind !== "object") return options ?? UNKNOWN$1;
	return filled(evaluator.member(options, "to"), evaluator.member(options, "params"), evaluator);
}
function filled(to, parameters, evaluator) {
	const text = stringOf(to);
	if (text?.includes("$") !== true) return to;
	return concatenate(text.split(/(\$\w*)/u).flatMap((part) => {
		if (!part.startsWith("$")) return [part];
		const name = part === "$" ? "_splat" : part.slice(1);
		return textParts(parameters.kind === "object" ? evaluator.member(parameters, name) : UNKNOWN$1);
	}));
}
function location(evaluator) {
	return objectOf([["pathname", pathname(evaluator)]], true);
}
function routerState(options, evaluator) {
	const state = objectOf([["location", location(evaluator)]], true);
	const select = options === void 0 ? UNDEFINED : evaluator.member(options, "select");
	return select.kind === "function" ? evaluator.call(select, [state]) : state;
}
const linkWithParameters = { render(element, place, renderer) {
	const { properties, open } = element.properties;
	const to = filled(properties.get("to") ?? literal("."), properties.get("params") ?? UNDEFINED, renderer.evaluator);
	const given = new Map([...properties, ["to", to]]);
	return link$2.render({
		...element,
		properties: {
			kind: "object",
			properties: given,
			open
		}
	}, place, renderer);
} };
// src/analysis/packages/test-runners.ts
const testRunners = {
	name: "@playwright/test, cypress",
	matches: (module) => /^(?:@playwright\/test|playwright\/test|cypress)$/u.test(module),
	calls: new Map([["defineConfig", joined]])
};
function joined(settings) {
	const [only, ...others] = settings;
	if (only === void 0 || others.length === 0) return only ?? UNKNOWN$1;
	const known = settings.flatMap((item) => item.kind === "object" ? [item] : []);
	const isOpen = known.length < settings.length || known.some(({ open }) => open);
	const all = new Map();
	for (const { properties } of known) for (const [name, value] of properties) all.set(name, value);
	return objectOf([...all], isOpen);
}
// src/analysis/packages/translations/catalogues.ts
const CATALOGUE = /(?:^|\/)(?:locales?|i18n|lang|langs|languages|messages|translations|intl)\/(?:[^/]+\/){0,3}[\w.-]+\.(?:json|[jt]s)$/iu;
const OF_LANGUAGE = /(?:^|[/._-])[a-z]{2}(?:[-_][a-z]{2})?\.[jt]s$/iu;
const ENGLISH = /(?:^|[/._-])en(?:[-_](?:us|gb))?(?:[/._-]|$)/iu;
const known$3 = new WeakMap();
function isCatalogue(path) {
	return CATALOGUE.test(path) && (path.endsWith(".json") || OF_LANGUAGE.test(path));
}
function messageFor(evaluator, key) {
	const { project } = evaluator;
	const messages = known$3.get(project) ?? readCatalogues(evaluator);
	known$3.set(project, messages);
	const bare = key.includes(":") ? key.slice(key.indexOf(":") + 1) : key;
	const whole = key.replace(":", ".");
	const text = messages.get(key) ?? messages.get(whole) ?? messages.get(bare);
	if (text === void 0) return null;
	const value = concatenate(text.split(/\{\{?[^{}]*\}?\}|%[sd]/u).flatMap((part, index) => index === 0 ? [part] : [{ field: null }, part]));
	return value.kind === "literal" ? {
		...value,
		translated: true
	} : value;
}
function readCatalogues(evaluator) {
	const { project } = evaluator;
	const paths = [...project.files.keys()].filter((path) => isCatalogue(path)).toSorted(compareText);
	const english = paths.filter((path) => ENGLISH.test(path));
	const messages = new Map();
	for (const path of english.length > 0 ? english : paths.slice(0, 1)) noteLimitsIn(path, project.gaps, () => {
		if (!path.endsWith(".json")) {
			addValues(messages, exportedBy(path, evaluator), "", 0);
			return;
		}
		const json = readJson(project.files.get(path) ?? "");
		if (json === null) project.gaps.note(badJson(path));
		addMessages(messages, json, "", 0);
	});
	return messages;
}
function exportedBy(path, evaluator) {
	const names = [...evaluator.project.parse(path)?.exports.keys() ?? []];
	const name = names.includes("default") ? "default" : names[0];
	return name === void 0 ? null : evaluator.exported(path, name);
}
function addValues(messages, value, prefix, depth) {
	if (value?.kind !== "object" || !isWithin("messageDepth", depth)) return;
	for (const [key, inner] of value.properties) {
		const name = prefix === "" ? key : `${prefix}.${key}`;
		const text = stringOf(inner);
		if (text === null) addValues(messages, inner, name, depth + 1);
		else if (!messages.has(name)) messages.set(name, text);
	}
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
const FUNCTIONS = /^(?:t|translate|gettext|i18n\.t|I18n\.t|i18next\.t|default\.t)$/u;
function translate(callee, args, evaluator) {
	if (FUNCTIONS.test(callee.name) && /i18n|intl|lingui/u.test(callee.module)) return message(args, "", evaluator);
	const hook = callee.name.split(".").at(-1) ?? "";
	if (!HOOKS.has(hook)) return null;
	const scope = hook === "useTranslations" ? stringOf(args[0]) ?? "" : "";
	const t = native("t", (parts) => message(parts, scope, evaluator), [literal(scope)]);
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
	if (id === null) return UNKNOWN$1;
	const found = messageFor(evaluator, scope === "" ? id : `${scope}.${id}`);
	if (found !== null) return found;
	return (key?.kind === "object" ? key.properties.get("defaultMessage") : defaultOf(fallback)) ?? UNKNOWN$1;
}
function defaultOf(fallback) {
	if (fallback?.kind === "literal" && typeof fallback.value === "string") return fallback;
	return fallback?.kind === "object" ? fallback.properties.get("defaultValue") : void 0;
}
// src/analysis/packages/translations/index.ts
const translations = {
	name: "i18next, next-intl, react-intl, Lingui",
	matches: () => true,
	call: translate,
	constant: ({ module, name }) => name.endsWith(".isInitialized") && module.startsWith("i18n") ? literal(true) : null
};
// src/analysis/packages/url-join.ts
function joinUrl(args) {
	if (args.some(({ kind }) => kind !== "literal" && kind !== "text")) return UNKNOWN$1;
	return concatenate(textParts(concatenate(args.flatMap((arg, index) => [...index === 0 ? [] : ["/"], ...textParts(arg)]))).map((part) => typeof part === "string" ? part.replaceAll(/(?<!:)\/{2,}/gu, "/").replaceAll("/?", "?") : part));
}
const urlJoin = {
	name: "url-join",
	matches: (module) => module === "url-join",
	isPure: true,
	calls: new Map([["default", joinUrl], ["urlJoin", joinUrl]])
};
// src/analysis/packages/vite.ts
const CONFIG$1 = /(?:^|\/)vite\.config\.[cm]?[jt]s$/u;
const vite = {
	name: "vite",
	matches: (module) => module === "global" || module === "vite" || module === "vitest/config",
	calls: new Map([["defineConfig", ([config], evaluator) => configOf(config, evaluator)]]),
	constant: ({ name }, evaluator) => name === "import.meta.env.BASE_URL" ? baseOf(evaluator) : null
};
function configOf(config, evaluator) {
	if (config?.kind === "function") return evaluator.call(config, []);
	return config ?? literal(null);
}
function baseOf(evaluator) {
	const at = evaluator.session.at?.path ?? "";
	const [path] = [...evaluator.project.files.keys()].filter((file) => CONFIG$1.test(file) && isBelow$1(at, folderOf(file))).toSorted((one, other) => other.length - one.length);
	if (path === void 0) return null;
	const config = evaluator.exported(path, "default");
	if (config?.kind !== "object" || config.open) return null;
	const base = config.properties.get("base");
	const text = base === void 0 ? "/" : stringOf(base);
	return text === null ? null : literal(text);
}
function isBelow$1(path, folder) {
	return folder === "" || path.startsWith(`${folder}/`);
}
// src/analysis/packages/wouter.ts
const CALLS$1 = new Map([
	["useLocation", (_, evaluator) => arrayOf([pathname(evaluator), navigator(evaluator)])],
	["useRoute", ([pattern], evaluator) => routeOf(pattern, evaluator)],
	["useParams", () => objectOf([], true)],
	["useSearch", () => literal("")],
	["navigate", ([target], evaluator) => navigate$2(target, evaluator)]
]);
function routeOf(pattern, evaluator) {
	const path = pathname(evaluator);
	const wanted = stringOf(pattern);
	return arrayOf([wanted !== null && !/[:*?]/u.test(wanted) && path.kind === "literal" ? literal(path.value === wanted) : UNKNOWN$1, objectOf([], true)]);
}
const router = { render(element, place, renderer) {
	const before = ROUTER$1.read(place);
	const base = stringOf(element.properties.properties.get("base")) ?? "";
	return renderChildren(element, inRouter(place, {
		basename: before.basename + base,
		hash: before.hash || isHash(element)
	}), renderer);
} };
function isHash({ properties: { properties } }) {
	const hook = properties.get("hook");
	return hook?.kind === "external" && hook.name === "useHashLocation";
}
const wouter = {
	name: "wouter",
	matches: (module) => /^wouter(?:-preact)?(?:\/.*)?$/u.test(module),
	calls: CALLS$1,
	component: (type) => componentName(type) === "Router" ? router : routerComponent(type)
};
// src/analysis/packages/zustand.ts
const CALLS = new Map([
	["create", curried(hookOf)],
	["default", curried(hookOf)],
	["createWithEqualityFn", curried(hookOf)],
	["createStore", curried(storeOf)],
	["useStore", useStore],
	["useStoreWithEqualityFn", useStore],
	["useShallow", ([selector]) => selector ?? UNKNOWN$1],
	["persist", ([creator]) => creator ?? UNKNOWN$1],
	["devtools", ([creator]) => creator ?? UNKNOWN$1],
	["subscribeWithSelector", ([creator]) => creator ?? UNKNOWN$1],
	["combine", combine],
	["redux", redux],
	["immer", immer]
]);
function curried(make) {
	return ([creator], evaluator) => creator === void 0 ? native("create", ([later]) => later === void 0 ? UNKNOWN$1 : make(later, evaluator)) : make(creator, evaluator);
}
function storeOf(creator, evaluator) {
	let initial = objectOf([], true);
	const state = sharedState(evaluator, () => initial);
	const setState = native("setState", ([change, replaces]) => {
		const before = state.read();
		const after = change?.kind === "function" || change?.kind === "native" ? evaluator.call(change, [before]) : change ?? UNDEFINED;
		const isWhole = replaces !== void 0 && evaluator.truth(replaces) === true;
		state.write(isWhole ? after : merged(before, after));
		return UNDEFINED;
	});
	const store = objectOf([
		["setState", setState],
		["getState", native("getState", () => state.read())],
		["getInitialState", native("getInitialState", () => initial)],
		["subscribe", native("subscribe", () => native("unsubscribe", () => UNDEFINED))]
	], true);
	const getState = store.properties.get("getState") ?? UNKNOWN$1;
	initial = evaluator.call(creator, [
		setState,
		getState,
		store
	]);
	return store;
}
function merged(before, change) {
	if (before.kind !== "object") return change;
	if (change.kind === "literal") return before;
	if (change.kind === "object") return objectOf([...before.properties, ...change.properties], before.open || change.open);
	return objectOf([...before.properties].map(([name, value]) => [name, isCallable(value) ? value : UNKNOWN$1]), true);
}
function isCallable({ kind }) {
	return kind === "function" || kind === "native";
}
function hookOf(creator, evaluator) {
	const store = storeOf(creator, evaluator);
	return {
		...native("useStore", ([selector]) => useStore([store, selector ?? UNDEFINED], evaluator)),
		members: store.properties
	};
}
function useStore([store, selector], evaluator) {
	if (store === void 0) return UNKNOWN$1;
	const state = evaluator.call(evaluator.member(store, "getState"), []);
	return selector === void 0 || !isCallable(selector) ? state : evaluator.call(selector, [state]);
}
function combine([initial, creator], evaluator) {
	return native("combine", (args) => merged(initial ?? UNKNOWN$1, creator === void 0 ? UNKNOWN$1 : evaluator.call(creator, args)));
}
function redux([reducer, initial], evaluator) {
	return native("redux", ([set, get]) => {
		const dispatch = native("dispatch", ([action]) => {
			if (reducer === void 0 || set === void 0 || get === void 0) return UNKNOWN$1;
			const after = evaluator.call(reducer, [evaluator.call(get, []), action ?? UNDEFINED]);
			evaluator.call(set, [after]);
			return action ?? UNDEFINED;
		});
		return merged(initial ?? UNKNOWN$1, objectOf([["dispatch", dispatch]]));
	});
}
function immer([creator], evaluator) {
	return native("immer", ([set, ...others]) => {
		const setDraft = native("setState", ([change, replaces]) => {
			const update = change !== void 0 && isCallable(change) ? native("update", (args) => produce(change, args, evaluator)) : change ?? UNDEFINED;
			return evaluator.call(set ?? UNKNOWN$1, [update, replaces ?? literal(false)]);
		});
		return creator === void 0 ? UNKNOWN$1 : evaluator.call(creator, [setDraft, ...others]);
	});
}
// src/analysis/packages/registry.ts
const PACKAGES = [
	vite,
	browser,
	react,
	reactRouter,
	tanstackRouter,
	reactNative,
	reactNavigation,
	expoRouter,
	storage,
	nativeLibraries,
	wouter,
	next,
	formik,
	reactHookForm,
	schemas,
	{
		name: "zustand",
		matches: (module) => /^zustand(?:\/.*)?$/u.test(module),
		calls: CALLS
	},
	redux$1,
	immer$1,
	higherOrder,
	urlJoin,
	classNames,
	styledComponents,
	requests,
	servers,
	nest,
	nodeHttp,
	testRunners,
	computing,
	icons,
	material,
	bootstrap,
	overlays,
	translations,
	dataFetching,
	conventions
];
// src/analysis/phase-clock.ts
function createPhaseClock(onPhase, now = () => performance.now()) {
	let inside = 0;
	return { time(phase, work) {
		const outer = inside;
		const started = now();
		inside = 0;
		try {
			return work();
		} finally {
			const took = now() - started;
			onPhase(phase, took - inside);
			inside = outer + took;
		}
	} };
}
// src/analysis/budget.ts
const STEPS_PER_ELEMENT = 16;
function createBudget(max, stepsOfEvaluation) {
	let elements = 0;
	return {
		max,
		addElements(count) {
			elements += count;
		},
		isSpent: () => stepsOfEvaluation() + elements * STEPS_PER_ELEMENT > max
	};
}
// src/analysis/dialects/find-pages.ts
function findPages(dialects, input) {
	let found = {
		pages: [],
		mounts: [],
		starts: new Map()
	};
	for (const dialect of dialects) {
		const { pages, mounts, starts = [] } = dialect.findPages({
			...input,
			before: found
		});
		found = {
			pages: [...found.pages, ...pages],
			mounts: [...found.mounts, ...mounts],
			starts: new Map([...starts, ...found.starts])
		};
	}
	return {
		pages: withoutTwins(found.pages, input.project.gaps),
		starts: found.starts
	};
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
// src/analysis/ui/hearing.ts
const WITHOUT_BUBBLING = new Set(["select"]);
function listenersHearing(item, types) {
	return types.flatMap((type) => hearing(item, type));
}
function hearing({ element, around }, type) {
	const outwards = WITHOUT_BUBBLING.has(type) ? [element] : [element, ...ears(around).toReversed()];
	const inwards = outwards.toReversed();
	const [byDefault] = outwards.flatMap((node) => heardAt(node, type).filter(isDefault));
	return [
		...inwards.flatMap((node) => heardAt(node, type).filter(isCapturing)),
		...outwards.flatMap((node) => heardAt(node, type).filter((one) => !isCapturing(one) && !isDefault(one))),
		...byDefault === void 0 ? [] : [byDefault]
	];
}
function ears(around) {
	return around.filter(({ listeners, isComponent }) => listeners.size > 0 && !isComponent);
}
function heardAt({ listeners, key }, type) {
	return (listeners.get(type) ?? []).map((one) => one.kind === "callback" ? heardBy(one, key, type) : one);
}
function heardBy(listener, key, type) {
	return {
		...listener,
		at: listener.at ?? key,
		type
	};
}
function isCapturing(listener) {
	return listener.kind === "callback" && listener.isCapturing === true;
}
function isDefault(listener) {
	return listener.kind === "callback" && listener.isDefault === true;
}
// src/analysis/interaction/differences.ts
function differences(before, after, fields) {
	const old = draftsOfSome(changedElements(after.nodes, before.nodes), before.nodes);
	const now = draftsOfSome(changedElements(before.nodes, after.nodes), after.nodes);
	const replaced = replacedKeys(old, now);
	return cutTo("pageChanges", [
		...[...now].flatMap(([key, draft]) => replaced.has(key) ? [] : cameOrChanged(key, draft, {
			old,
			fields
		})),
		...emptiedBesides(now, before, fields),
		...[...old].flatMap(([key, draft]) => {
			return draft.initial && now.get(key)?.initial !== true && !replaced.has(key) ? gone(key, after) : [];
		})
	]);
}
function cameOrChanged(key, draft, { old, fields }) {
	const known = old.get(key);
	if (known === void 0) return draft.initial ? [{
		outcome: "shows",
		key,
		draft
	}] : [];
	const found = [];
	if (draft.initial && !known.initial) found.push({
		outcome: "shows",
		key,
		draft
	});
	else if (draft.initial && reads(draft) !== reads(known)) found.push({
		outcome: "changes",
		key,
		draft
	});
	if (isEmptied(key, known, draft, fields)) found.push({
		outcome: "clears",
		key,
		draft: null
	});
	return found;
}
function gone(key, { nodes }) {
	const element = elementAt$1(nodes, key)?.element;
	if (element?.presence === "maybe") return [];
	if (element?.presence !== "yes") return [{
		outcome: "hides",
		key,
		draft: null
	}];
	return [{
		outcome: "changes",
		key,
		draft: null,
		isOpen: wordingIn(element).texts.some((text) => text.includes(HOLE$1))
	}];
}
function replacedKeys(old, now) {
	const went = new Map();
	for (const [key, draft] of old) {
		if (!draft.initial || now.has(key)) continue;
		const looks = looksOf(draft);
		went.set(looks, [...went.get(looks) ?? [], key]);
	}
	const replaced = new Set();
	if (went.size === 0) return replaced;
	for (const [key, draft] of now) {
		const before = draft.initial && !old.has(key) ? went.get(looksOf(draft))?.shift() : void 0;
		if (before !== void 0) replaced.add(before).add(key);
	}
	return replaced;
}
function looksOf({ initial: _initial, source: _source, ...looks }) {
	return JSON.stringify(looks);
}
function emptiedBesides(changed, { nodes }, { filled, cleared }) {
	return [...filled].flatMap((key) => {
		const field = cleared.has(key) && !changed.has(key) ? elementAt$1(nodes, key) : null;
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
const known$2 = new WeakMap();
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
	const found = known$2.get(element) ?? echoedFields(element.children, depth + 1);
	known$2.set(element, found);
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
			const certain = ways.length === outcomes.length && ways.every((way) => find(way, consequence) !== void 0) && isCertain(consequence, best, ways);
			return certain ? {
				...withSureReading(consequence, ways),
				certain
			} : {
				...consequence,
				certain
			};
		}),
		after: best.after
	};
}
function withSureReading(consequence, ways) {
	const { draft } = consequence;
	const isSure = ways.every((way) => readingOf$1(find(way, consequence)) === readingOf$1(consequence));
	if (draft === null || isSure) return consequence;
	return {
		...consequence,
		draft: {
			...draft,
			name: null,
			alternatives: [],
			text: null,
			certainty: "unknown"
		}
	};
}
function readingOf$1(consequence) {
	const draft = consequence?.draft ?? null;
	return draft === null ? "" : JSON.stringify([
		draft.name,
		draft.text,
		draft.alternatives
	]);
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
	const navigation = outcome.navigations.at(-1);
	const target = targetOf$1(navigation, context);
	if (target !== null) return left({
		target,
		history: navigation?.history
	}, outcome, context);
	const sent = isAppRoute(context.page.route) ? sentOn(before, outcome, context) : null;
	return sent === null ? stayed(before, outcome) : left(sent, outcome, context);
}
function sentOn(before, outcome, context) {
	const sure = (view) => {
		const redirect = view.redirects.find(({ presence }) => presence === "yes");
		return redirect === void 0 ? null : targetOf$1(redirect.target, context);
	};
	const target = sure(outcome.after().view);
	return target === null || target === sure(before.view) ? null : {
		target,
		history: "replace"
	};
}
function left({ target, history }, outcome, { pageAt }) {
	const certain = !outcome.dependsOnOutside;
	const next = pageAt(target);
	const echoed = (next === null ? [] : [...echoedFields(next.arrive(outcome.after()).view.nodes)]).filter((field) => outcome.filled.has(field));
	return {
		consequences: [{
			outcome: "navigates",
			key: target,
			draft: null,
			...history && { history },
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
		}).map(({ outcome: kind, key, draft, isOpen = false }) => {
			return {
				outcome: kind,
				key,
				draft,
				certain: certain && !isOpen
			};
		}), ...echoes.map((key) => ({
			outcome: "echoes",
			key,
			draft: null,
			certain
		}))],
		after,
		answered: outcome.answered
	};
}
function targetOf$1(content, { page }) {
	const text = knownText$1(content);
	if (text !== null && isAppRoute(page.route)) return text;
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
const known$1 = new WeakMap();
function formsOf(placed) {
	const found = known$1.get(placed) ?? readForms(placed);
	known$1.set(placed, found);
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
// src/analysis/interaction/targets.ts
const USED = new Set("button checkbox combobox link menuitem menuitemcheckbox menuitemradio option radio searchbox slider spinbutton switch tab textbox treeitem".split(" "));
const ITEMS = new Set([
	"li",
	"tr",
	"td",
	"th",
	"dt",
	"img",
	"summary"
]);
const TEST_ID = /^data-(?:testid|test-id|test|cy)$/u;
function isTargetOfOthers({ element, around }) {
	return ears(around).length > 0 && isTarget(element);
}
function isTarget(element) {
	const isMarked = [...element.attributes.keys()].some((name) => name.startsWith("data-"));
	return USED.has(roleOf(element).role ?? "") || ITEMS.has(element.tag) || isMarked;
}
function isOnlyAround({ element }) {
	if (element.children.length === 0 || isFindable(element)) return false;
	return elementsOf(element.children).some((inner) => inner.element.presence === "yes" && isTarget(inner.element));
}
function isFindable(element) {
	return ITEMS.has(element.tag) || USED.has(roleOf(element).role ?? "") || [...element.attributes.keys()].some((name) => TEST_ID.test(name));
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
	"pointerdown",
	"mousedown",
	"pointerup",
	"mouseup",
	"click",
	"select"
];
const known = new WeakMap();
function usableOf({ nodes }) {
	const found = known.get(nodes);
	if (found !== void 0) return found;
	const placed = elementsOf(nodes).filter((item) => isUsable(item));
	const usable = {
		byKey: new Map(placed.map((item) => [item.element.key, item])),
		forms: formsOf(placed)
	};
	known.set(nodes, usable);
	return usable;
}
function isUsable({ element }) {
	return element.presence === "yes" && !element.repeated;
}
function usableKeys(view) {
	return usableOf(view).byKey.keys();
}
function newlyUsableKeys(before, view) {
	return changedElements(before.nodes, view.nodes).flatMap((item) => isUsable(item) && (item.form !== null || isHeard(item)) ? [item.element.key] : []);
}
function listenersNow({ nodes }, { element: { key }, action }) {
	const item = elementAt$1(nodes, key);
	if (item === null || !isUsable(item)) return null;
	const again = triggersOn(item, formsOf(placedWith(item, nodes).filter((one) => isUsable(one)))).find((one) => one.action === action);
	return again === void 0 || again.disabled ? null : again.listeners;
}
function triggersAt(view, key) {
	const { byKey, forms } = usableOf(view);
	const item = byKey.get(key);
	return item === void 0 ? [] : triggersOn(item, forms);
}
function placedWith(item, nodes) {
	if (item.element.attributes.has("form")) return elementsOf(nodes);
	return item.form === null ? [item] : elementsOf([item.form]);
}
function isHeard({ element, around }) {
	return element.listeners.size > 0 || ears(around).length > 0;
}
function triggersOn(item, forms) {
	const { element } = item;
	const form = forms.formOf(element);
	if (element.listeners.size === 0 && form === null && !isTargetOfOthers(item)) return [];
	if (form !== null && isSubmit(element)) return submitTrigger(item, form, forms);
	const role = roleOf(element).role ?? "";
	if (TEXT_FIELDS.has(role)) return fieldTriggers(item, form, forms);
	const clicked = listenersHearing(item, CLICKS);
	if (BOXES.has(role)) return trigger(item, "check", [...listenersHearing(item, ["change"]), ...clicked], forms);
	if (role === "combobox" && element.tag === "select") return trigger(item, "select", listenersHearing(item, ["input", "change"]), forms);
	return isOnlyAround(item) ? [] : trigger(item, "click", clicked, forms);
}
function trigger({ element, around }, action, listeners, forms) {
	if (listeners.length === 0) return [];
	const fields = fieldsOf(forms.formOf(element), forms);
	return [{
		element,
		action,
		listeners,
		heardBy: listeners.some((one) => one.kind === "fixed" || one.at === element.key) ? [] : ears(around),
		fields,
		blocking: [],
		disabled: isOn(element, "disabled")
	}];
}
function submitTrigger(item, form, forms) {
	const [submit] = trigger(item, "submit", [...listenersHearing(item, CLICKS), ...submitListeners(item, form)], forms);
	if (submit === void 0) return [];
	const blocking = mayHave(form, "novalidate") ? [] : submit.fields.filter(isRequiredAndEmpty);
	return [{
		...submit,
		heardBy: [],
		blocking
	}];
}
function submitListeners({ around }, form) {
	const at = around.indexOf(form);
	return listenersHearing({
		element: form,
		around: at === -1 ? [] : around.slice(0, at),
		form: null,
		namer: null
	}, ["submit"]);
}
function fieldTriggers(item, form, forms) {
	const { element } = item;
	const keys = listenersHearing(item, KEYS);
	const submitted = submittedByEnter(item, form, forms);
	const pressed = element.tag === "textarea" ? keys : [...keys, ...submitted];
	const alone = (one) => ({
		...one,
		fields: [element]
	});
	const press = trigger(item, "press", pressed, forms);
	return [...trigger(item, "fill", listenersHearing(item, TYPING), forms).map(alone), ...submitted.length > 0 ? press : press.map(alone)];
}
function submittedByEnter(item, form, forms) {
	if (form === null) return [];
	const listeners = submitListeners(item, form);
	return listeners.length > 0 && forms.membersOf(form).some((one) => isSubmit(one)) ? [] : listeners;
}
const fields = new WeakMap();
function fieldsOf(form, forms) {
	const byForm = fields.get(forms) ?? new Map();
	fields.set(forms, byForm);
	const found = byForm.get(form) ?? fillableOf(form, forms);
	byForm.set(form, found);
	return found;
}
function fillableOf(form, forms) {
	const all = forms.membersOf(form).filter(isFillable);
	const place = form ?? all[0];
	return place === void 0 ? [] : lookAt(place, () => cutTo("fields", all));
}
function isFillable(element) {
	return TEXT_FIELDS.has(roleOf(element).role ?? "") && !isOn(element, "disabled");
}
function isRequiredAndEmpty(field) {
	const value = field.attributes.get("value");
	const isEmpty = value === void 0 || knownText$1(value.content) === "";
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
	const names = (attempt) => attempt.consequences.map((one) => `${one.outcome} ${one.key} ${readingOf$1(one)}`);
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
		const now = elementAt$1(shown.view.nodes, key);
		const filled = shown.fill(key);
		const listeners = now === null ? [] : listenersHearing(now, TYPING);
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
	const done = {
		keys: new Set(),
		places: new Set()
	};
	const queue = [{
		shown: first,
		from: null,
		depth: 0
	}];
	for (const step of queue) {
		const { shown, depth } = step;
		for (const trigger of newTriggers(step, done)) {
			if (!isWithin("triggers", interactions.length + 1)) break;
			if (context.budget.isSpent()) {
				context.gaps.note(untriedGap(trigger));
				break;
			}
			const tried = tryTrigger(shown, trigger, context);
			done.keys.add(trigger.element.key);
			if (trigger.element.madeAt !== void 0) done.places.add(trigger.element.madeAt);
			interactions.push({
				trigger,
				attempts: tried
			});
			const { path, line } = trigger.element;
			const next = () => nextSteps(shown, tried, depth + 1);
			queue.push(...noteLimitsAt({
				path,
				line
			}, context.gaps, next));
		}
	}
	noteUnheard(interactions, context);
	return interactions;
}
function untriedGap({ element: { path, line } }) {
	return {
		kind: "limit",
		what: "what controls do on pages that were looked at last",
		why: "the work that the depth allows was spent on other pages",
		help: "a deeper run, or one with a working directory that holds less",
		source: {
			path,
			line
		}
	};
}
function noteUnheard(interactions, { gaps }) {
	const ears = new Map();
	const heard = new Set();
	for (const { trigger, attempts: tried } of interactions) for (const ear of trigger.heardBy) {
		ears.set(ear.key, ear);
		if (tried.some(({ consequences }) => consequences.length > 0)) heard.add(ear.key);
	}
	for (const { key, tag, path, line } of ears.values()) if (!heard.has(key) && path !== "") gaps.note({
		kind: "handler",
		what: `what using something in the ${tag} does`,
		why: "what listens around it was followed, but nothing on the page was seen to change",
		help: "a test of it that is written by hand",
		source: {
			path,
			line
		}
	});
}
function newTriggers({ shown, from }, { keys: done, places }) {
	return [...from === null ? usableKeys(shown.view) : newlyUsableKeys(from.view, shown.view)].flatMap((key) => done.has(key) ? [] : triggersAt(shown.view, key)).filter(({ element }) => from === null || !places.has(element.madeAt ?? ""));
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
		if (nothing !== null && trigger.heardBy.length === 0) noteTrigger(shown, trigger, {
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
	const placed = elementAt$1(nodes, key);
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
function createScreenBuilder({ page, hasUnreadSheets }, prefix) {
	return {
		id: `${prefix}${page.route}`,
		hasUnreadSheets,
		elements: new Map(),
		ids: new Map()
	};
}
function addInitial(builder, view) {
	for (const [key, draft] of draftsOf(view.nodes)) if (!isElsewhere(builder, key, view)) addElement(builder, key, draft);
	return formFacts(builder, view.nodes);
}
function isElsewhere({ id }, key, view) {
	return id.includes("app://") && view.elements.find((one) => one.key === key)?.presence === "no";
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
	for (const { trigger, attempts } of interactions) for (const attempt of attempts) record(attempt, trigger, target);
	return [...linkEffects(builder), ...target.effects.values()];
}
function linkEffects(builder) {
	return [...builder.elements.values()].flatMap((element) => {
		const { href } = element;
		if (href === null || href.includes("${…}")) return [];
		if (!isAppRoute(href) && !/^\/(?!\/)/u.test(href)) return [];
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
function record(attempt, trigger, into) {
	const element = into.builder.elements.get(trigger.element.key);
	if (element === void 0) return;
	for (const consequence of attempt.consequences) {
		const target = targetOf(consequence, into);
		if (target === null) continue;
		add(effectOf({
			attempt,
			trigger,
			element,
			consequence,
			target
		}, into.builder), into.effects);
	}
}
function effectOf({ attempt, trigger, element, consequence, target }, builder) {
	const unless = idsOf(attempt.unless, builder);
	return {
		trigger: element.id,
		action: trigger.action,
		requires: idsOf(attempt.requires, builder),
		...unless.length === 0 ? {} : { unless },
		outcome: consequence.outcome,
		target,
		...consequence.history && { history: consequence.history },
		...readingOf(consequence),
		certainty: isSure({
			element,
			consequence
		}, builder) ? "literal" : "pattern",
		source: element.source,
		by: "simulation"
	};
}
function isSure({ element, consequence: { certain, outcome, draft } }, builder) {
	if ((element.repeated || !element.initial) && mayBeHidden(element, builder)) return false;
	return certain && !(outcome === "shows" && draft !== null && mayBeHidden(draft, builder));
}
function mayBeHidden({ role, text, name, label }, { hasUnreadSheets }) {
	return hasUnreadSheets && role === "button" && text === null && (name === null || name === label);
}
function add(effect, effects) {
	const { trigger, action, outcome, target, requires } = effect;
	const same = `${trigger} ${action} ${outcome} ${target} ${outcome === "changes" || outcome === "shows" ? JSON.stringify(effect.reads ?? null) : ""}`;
	const known = effects.get(same);
	if (known === void 0 || isWeaker(known, requires)) effects.set(same, effect);
	else if (isComplement(known, requires)) {
		effects.set(same, withoutConditions(known));
		for (const key of effects.keys()) if (key.startsWith(`${same} where`)) effects.delete(key);
	} else if (isOfOtherFields(known, effect)) effects.set(`${same} where ${requires.join(" ")}`, effect);
}
function readingOf({ draft }) {
	const reads = draft?.text ?? draft?.name ?? null;
	if (draft === null || reads === null || reads.includes("${…}")) return {};
	return (draft.name !== null && draft.name !== reads ? [] : draft.alternatives).some((other) => letters(other) !== letters(reads)) ? {} : { reads };
}
function letters(text) {
	return text.replaceAll(/\s/gu, "");
}
function isComplement({ unless }, requires) {
	return unless !== void 0 && isSameSet(unless, requires);
}
function isOfOtherFields({ requires, unless = [] }, other) {
	return (other.unless ?? []).length > 0 && other.requires.length > requires.length && other.requires.some((field) => unless.includes(field));
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
function targetOf(consequence, into) {
	if (consequence.outcome === "navigates") return consequence.key;
	return elementFor(consequence, into)?.id ?? null;
}
function isOfSystem(key) {
	return key.startsWith("#alert");
}
function elementFor({ key, draft }, { builder, initialKeys }) {
	const known = builder.elements.get(key);
	if (known === void 0) {
		if (draft === null) return null;
		return addElement(builder, key, {
			...draft,
			initial: false,
			repeated: !initialKeys.has(key) && !isOfSystem(key)
		});
	}
	if (!(known.name === null && known.text === null && !known.initial) || draft === null) return known;
	const { name, text, certainty, alternatives } = draft;
	const read = {
		...known,
		name,
		text,
		certainty,
		alternatives
	};
	builder.elements.set(key, read);
	return read;
}
// src/analysis/facts/build-screen.ts
function buildScreen(context) {
	const { page, clock } = context;
	const opened = clock.time("settle", () => page.open());
	const view = clock.time("settle", () => opened.shown.view);
	const builder = createScreenBuilder(context, "screen:");
	const elsewhere = redirectTarget(view);
	if (elsewhere !== null) return {
		route: routeFact(page, opened, `screen:${elsewhere}`),
		screen: null
	};
	const forms = clock.time("settle", () => addInitial(builder, view));
	const initialKeys = new Set(view.elements.map((element) => element.key));
	const effects = clock.time("interact", () => effectFacts(interact(opened.shown, context), builder, initialKeys));
	if (builder.elements.size === 0) noteEmpty(context);
	const screen = {
		id: builder.id,
		route: page.route,
		title: titleOf(view, page),
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
function unseenScreen({ route, kind, source, by }) {
	return {
		route: {
			path: route,
			kind,
			screen: null,
			guarded: false,
			certainty: "literal",
			source,
			by
		},
		screen: null
	};
}
function titleOf({ titles = [] }, page) {
	const last = titles.findLast(({ presence }) => presence !== "no");
	if (last === void 0) return page.title;
	return last.presence === "yes" ? knownText$1(last.content) : null;
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
		guarded: page.isGuarded === true || isGuarded(shown.view, navigations),
		certainty: "literal",
		source: page.source,
		by: page.by
	};
}
function redirectTarget({ redirects }) {
	return knownText$1(redirects.find((redirect) => redirect.presence === "yes" && !redirect.guards)?.target);
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
// src/analysis/facts/unread-sheets.ts
const IMPORTED = /\bimport\s+["']((?!\.|\/|@\/|~)[^"']+\.(?:css|scss|sass|less))["']/gu;
const PLAIN = /^(?:bootstrap|tailwindcss|antd|normalize\.css|modern-normalize|sanitize\.css|modern-css-reset|@fontsource|@fontsource-variable|@mantine|@mui|@chakra-ui|@radix-ui|react-toastify|react-datepicker|font-awesome|@fortawesome|bootstrap-icons|material-icons|katex|highlight\.js|prismjs|leaflet)(?:\/|$)/u;
function noteUnreadSheets(project) {
	let isAny = false;
	for (const [path, text] of project.files) {
		if (!isScript(path) || project.isTest(path)) continue;
		for (const [, sheet = ""] of text.matchAll(IMPORTED)) {
			if (PLAIN.test(sheet)) continue;
			isAny = true;
			project.gaps.note({
				kind: "import",
				what: `the style sheet ${sheet}`,
				why: "it is not in the repository, so what it hides is not known",
				help: "tests by hand of what shows only under the mouse",
				source: {
					path,
					line: 1
				}
			});
		}
	}
	return isAny;
}
// src/analysis/read-screens.ts
function readScreens(evaluator, { dialects, work, ...known }) {
	const { project } = evaluator;
	const { pages, starts } = watchLimits(limitNoter(evaluator, NOWHERE), () => project.clock.time("pages", () => findPages(dialects, {
		project,
		evaluator,
		...known
	})));
	const byRoute = new Map(pages.map((page) => [page.route, page]));
	const pageAt = (path) => byRoute.get(path) ?? null;
	const hasUnreadSheets = noteUnreadSheets(project);
	const before = evaluator.steps;
	const budget = createBudget(work, () => evaluator.steps - before);
	const built = new Map();
	for (const page of byImportance(pages)) {
		const { gaps, clock } = project;
		const look = () => buildScreen({
			page,
			pageAt,
			budget,
			gaps,
			clock,
			hasUnreadSheets
		});
		const found = budget.isSpent() ? leftOut(page, gaps) : tryPage(page, evaluator, look);
		if (found === null) continue;
		budget.addElements(found.screen?.elements.length ?? 0);
		built.set(page, found);
	}
	const inOrder = pages.flatMap((page) => built.get(page) ?? []);
	return {
		starts,
		routes: inOrder.map(({ route }) => route),
		screens: inOrder.flatMap(({ screen }) => screen ?? [])
	};
}
function tryPage({ route, source }, evaluator, look) {
	try {
		return watchLimits(limitNoter(evaluator, source), look);
	} catch (error) {
		evaluator.project.gaps.note({
			kind: "page",
			what: `the page ${route}`,
			why: messageOf(error),
			help: "tests of it that are written by hand",
			source
		});
		return null;
	}
}
function leftOut(page, gaps) {
	gaps.note({
		kind: "limit",
		what: "pages that were not looked at",
		why: "the work that the depth allows was spent on pages with shorter URLs",
		help: "a deeper run, or one with a working directory that holds less",
		source: page.source
	});
	return unseenScreen(page);
}
function byImportance(pages) {
	return pages.toSorted((a, b) => weightOf(a) - weightOf(b));
}
function weightOf({ route }) {
	const path = screenPath(route);
	return path.split("/").length + (/[:*]/u.test(path) ? 100 : 0);
}
const NOWHERE = {
	path: "package.json",
	line: 1
};
function limitNoter(evaluator, page) {
	return (limit, place) => {
		const { at } = evaluator.session;
		const source = at === null ? page : {
			path: at.path,
			line: at.node.loc?.start.line ?? 1
		};
		evaluator.project.gaps.note(limitGap(limit, place ?? source));
	};
}
// src/analysis/source/priority.ts
const SCRIPT = String.raw`\.[cm]?[jt]sx?$`;
const rule = (pattern, name, rank) => ({
	pattern: new RegExp(pattern, "iu"),
	class: name,
	rank
});
const NATIVE = String.raw`\.(?:kt|swift|dart)$`;
const MOBILE = [
	rule(String.raw`(?:^|/)(?:test|androidTest|testFixtures|\w*Tests|integration_test)/.*${NATIVE}|_test\.dart$|\.(?:g|freezed)\.dart$`, "test", 2),
	rule(String.raw`(?:^|/)(?:main|\w*App|MainActivity)${NATIVE}`, "entry", 92),
	rule(String.raw`(?:navigation|router|routes|routing)\w*${NATIVE}`, "route", 91),
	rule(String.raw`(?:screen|page|view|activity|fragment|controller)${NATIVE}`, "screen", 88),
	rule(String.raw`\.(?:storyboard|xib)$|(?:^|/)res/(?:layout|navigation|menu)/.*\.xml$`, "screen", 86),
	rule(String.raw`(?:^|/)res/values/.*\.xml$|en\.arb$|(?:^|/)(?:en|Base)\.lproj/.*\.strings$|\.xcstrings$`, "other", 82),
	rule(String.raw`(?:^|/)(?:ui|components?|widgets|views?|features?)/.*${NATIVE}`, "component", 78),
	rule(NATIVE, "other", 60)
];
const RULES = [
	rule(String.raw`(?:^|/)package\.json$`, "manifest", 100),
	rule(String.raw`(?:^|/)(?:playwright(?:-ct)?|cypress)\.config${SCRIPT}`, "config", 99),
	rule(String.raw`(?:^|/)(?:tsconfig|jsconfig)(?:\.[\w-]+)?\.json$`, "config", 98),
	rule(String.raw`(?:^|/)(?:next|vite|vitest|react-router|remix)\.config${SCRIPT}`, "config", 97),
	rule(String.raw`(?:^|/)(?:pyproject\.toml|gemfile|composer\.json|pubspec\.yaml|build\.gradle(?:\.kts)?)$`, "manifest", 60),
	rule(String.raw`(?:^|/)(?:app\.json|app\.config(?:\.[cm]?[jt]s|\.json)|androidmanifest\.xml|info\.plist|settings\.gradle(?:\.kts)?|gradle\.properties|project\.ya?ml)$|\.(?:pbxproj|xcconfig)$`, "manifest", 60),
	rule(String.raw`(?:^|/)(?:e2e|tests?|playwright|specs?|__tests__|cypress)/.*${SCRIPT}|\.(?:spec|test|cy|setup)${SCRIPT}`, "test", 45),
	rule(String.raw`\.(?:stories|story)${SCRIPT}|\.d\.ts$|(?:^|/)__mocks__/`, "other", 1),
	rule(String.raw`(?:^|/)(?:locales?|i18n|lang|translations|messages)/(?:.*[/._-])?en(?:[-_]\w+)?(?:/.*)?\.json$`, "other", 82),
	rule(String.raw`(?:^|/)(?:main|index|app|root|client|entry\.client)${SCRIPT}`, "entry", 94),
	rule(String.raw`(?:^|/)(?:app|pages)/api/|(?:^|/)(?:server|api|controllers?)/.*${SCRIPT}|(?:^|/)route${SCRIPT}`, "api", 60),
	rule(String.raw`(?:^|/)(?:routes?|router|routing|paths)(?:/index)?${SCRIPT}`, "route", 95),
	rule(String.raw`(?:^|/)(?:page|layout|template|_app|_document|default)${SCRIPT}`, "page", 93),
	rule(String.raw`(?:^|/)(?:pages|routes|views)/.*${SCRIPT}|(?:page|view)${SCRIPT}`, "page", 90),
	rule(String.raw`(?:^|/)screens/.*${SCRIPT}|screen${SCRIPT}`, "screen", 90),
	rule(String.raw`\.(?:x?html?|vue|svelte|astro)$`, "page", 88),
	rule(String.raw`form\w*${SCRIPT}|(?:^|/)forms?/.*${SCRIPT}`, "form", 85),
	rule(String.raw`layout\w*${SCRIPT}|(?:^|/)layouts?/.*${SCRIPT}`, "component", 84),
	rule(String.raw`(?:^|/)(?:components?|ui|widgets|features?|modules|shared|common)/.*\.[cm]?[jt]sx$`, "component", 80),
	rule(String.raw`\.[jt]sx$`, "component", 76),
	rule(String.raw`(?:^|/)(?:components?|ui|features?|hooks?|contexts?|stores?|lib|utils?|config|constants?)/.*${SCRIPT}`, "other", 70),
	...MOBILE,
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
	const folder = folderOf(file.path);
	const json = noteLimitsIn(file.path, gaps, () => readJson(file.text));
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
// src/analysis/source/workspace-packages.ts
function readWorkspacePackages(files) {
	const packages = [];
	for (const { path, text } of files) {
		if (!/(?:^|\/)package\.json$/u.test(path)) continue;
		const manifest = readJson(text);
		const name = manifest?.get("name");
		if (manifest === null || typeof name !== "string" || name === "") continue;
		packages.push({
			folder: folderOf(path),
			name,
			manifest
		});
	}
	return packages.toSorted((a, b) => b.name.length - a.name.length);
}
function sourcesOf(specifier, packages) {
	const found = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
	if (found === void 0) return [];
	const inside = specifier.slice(found.name.length + 1);
	const targets = [
		...(inside === "" ? entriesOf(found.manifest) : exportsOf(found.manifest, `./${inside}`)).flatMap((target) => fromSource(target)),
		`src/${inside || "index"}`,
		inside || "index"
	];
	return [...new Set(targets)].map((target) => joinPath(found.folder, target));
}
function entriesOf(manifest) {
	const named = [
		"source",
		"module",
		"main",
		"types",
		"typings"
	].flatMap((field) => textsIn(manifest.get(field)));
	return [...exportsOf(manifest, "."), ...named];
}
function exportsOf(manifest, key) {
	const declared = manifest.get("exports");
	if (!(declared instanceof Map)) return key === "." ? textsIn(declared) : [];
	if (![...declared.keys()].some((name) => name.startsWith("."))) return key === "." ? textsIn(declared) : [];
	return [...declared].flatMap(([pattern, target]) => {
		const rest = matchOf(pattern, key);
		return rest === null ? [] : textsIn(target).map((text) => text.replaceAll("*", rest));
	});
}
function matchOf(pattern, key) {
	const [start = "", end] = pattern.split("*", 2);
	if (end === void 0) return pattern === key ? "" : null;
	return key.length > start.length + end.length && key.startsWith(start) && key.endsWith(end) ? key.slice(start.length, key.length - end.length) : null;
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	if (Array.isArray(value)) return value.flatMap((item) => textsIn(item));
	if (!(value instanceof Map)) return [];
	return [...["source", "development"].flatMap((condition) => value.get(condition) ?? []), ...value.values()].flatMap((item) => textsIn(item));
}
const BUILT = /^(?:\.\/)?(?:dist|build|lib|out|esm|cjs|es)\//u;
function fromSource(target) {
	const stem = target.replace(/^\.\//u, "").replace(/\.d\.[cm]?ts$|\.[cm]?js$/u, "");
	const inner = stem.replace(BUILT, "").replace(/^(?:esm|cjs)\//u, "");
	return BUILT.test(stem) ? [
		`src/${inner}`,
		inner,
		stem
	] : [stem];
}
// src/analysis/source/resolve.ts
const SCRIPTS = [
	".tsx",
	".ts",
	".jsx",
	".js",
	".mjs",
	".cjs",
	".mts",
	".cts"
];
const OF_DEVICES = [
	"native",
	"android",
	"ios"
].flatMap((platform) => [
	".tsx",
	".ts",
	".jsx",
	".js"
].map((ending) => `.${platform}${ending}`));
const EXTENSIONS = [
	"",
	...SCRIPTS,
	".json",
	...OF_DEVICES
];
const INDEX = EXTENSIONS.slice(1).map((extension) => `/index${extension}`);
function createResolver(paths, aliases, packages = []) {
	const existing = (base) => {
		const bare = base.replace(/\.[cm]?jsx?$/u, "");
		for (const stem of bare === base ? [base] : [base, bare]) for (const ending of [...EXTENSIONS, ...INDEX]) if (paths.has(stem + ending)) return stem + ending;
		return null;
	};
	const known = new Map();
	const resolve = (from, specifier) => {
		const clean = specifier.split("?", 1)[0] ?? "";
		if (clean.startsWith(".")) return existing(joinPath(folderOf(from), clean));
		for (const alias of aliasesFor(aliases, from)) {
			const target = applyAlias(alias, clean);
			const found = target === null ? null : existing(target);
			if (found !== null) return found;
		}
		for (const source of sourcesOf(clean, packages)) {
			const found = existing(source);
			if (found !== null) return found;
		}
		return null;
	};
	return (from, specifier) => {
		const key = `${folderOf(from)}\n${specifier}`;
		const found = known.has(key) ? known.get(key) ?? null : resolve(from, specifier);
		known.set(key, found);
		return found;
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
	const { clock = createPhaseClock(() => void 0) } = options;
	const texts = new Map(sources.map((file) => [file.path, file.text]));
	const own = sources.filter(({ path }) => isInside(path, options.workingDirectory));
	const files = new Map(own.map((file) => [file.path, file.text]));
	const paths = new Set([...options.paths, ...texts.keys()]);
	const aliases = readAliases(sources, options.roots, options.gaps);
	const unparsed = new Set();
	const kept = new Map();
	const parse = (path) => {
		const known = kept.get(path);
		if (known !== void 0) return known;
		const text = texts.get(path);
		if (text === void 0 || !isScript(path) || unparsed.has(path)) return null;
		try {
			return clock.time("parse", () => readModule(path, parseScript(path, text)));
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
		resolve: createResolver(paths, aliases, readWorkspacePackages(sources)),
		text: (path) => texts.get(path),
		isTest: (path) => isTestPath(path.slice(options.workingDirectory.length)),
		gaps: options.gaps,
		clock,
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
const MOST_WORK = 2e7;
async function analyse(sources, options) {
	const files = [];
	for await (const file of sources) files.push(file);
	files.sort((a, b) => compareText(a.path, b.path));
	const gaps = createGapLog();
	const noteAnywhere = (limit, place) => gaps.note(limitGap(limit, place ?? NOWHERE));
	return watchLimits(noteAnywhere, () => readFacts(files, options, gaps));
}
function readFacts(files, options, gaps) {
	const packages = readPackages(files.filter(({ path }) => isInside(path, options.workingDirectory)), gaps);
	const roots = [...new Set([
		options.workingDirectory,
		"",
		...packages.map((item) => item.path)
	])];
	const { dialects = DIALECTS, packages: models = PACKAGES, onPhase = () => void 0 } = options;
	const clock = createPhaseClock(onPhase);
	const project = createProject(files, {
		...options,
		roots,
		gaps,
		clock
	});
	const known = createPackages(models);
	const read = new Set(dialects.flatMap(({ stacks }) => stacks));
	const evaluator = createEvaluator(project, known);
	const found = readMobileApps(evaluator);
	const { work = MOST_WORK } = options;
	const { routes, screens, starts } = readScreens(evaluator, {
		dialects,
		packages: known,
		mobileApps: found,
		work
	});
	const pages = routes.map(({ source }) => source.path);
	noteUnreadStacks(packages, read, project, stacksOf(dialects, routes));
	notePackagesWithoutPages(packages, read, {
		pages,
		gaps
	});
	return {
		version: "1",
		working_directory: options.workingDirectory,
		packages: [...packages],
		mobile_apps: found.map((app) => withStart(app, starts)),
		routes,
		...factorScreens(screens),
		endpoints: [...known.endpoints(project)],
		tests: readTests(evaluator),
		gaps: gaps.list()
	};
}
function stacksOf(dialects, routes) {
	const found = new Set(routes.map(({ by }) => by));
	return new Set(dialects.flatMap(({ id, stacks }) => found.has(id) ? stacks : []));
}
function withStart(app, starts) {
	return {
		...app,
		start: starts.get(app.id) ?? app.start
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
	const folders = [options.workingDirectory, ...options.borrowed ?? []];
	const kept = [];
	const skipped = {};
	for (const entry of entries) {
		const reason = folders.some((folder) => isBelow(entry.path, folder)) ? classify(entry, options.attributes(entry.path)) : "outside_working_directory";
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
	const read = ranked.toSorted((a, b) => b.rank - a.rank || compare(a.entry.path, b.entry.path)).slice(0, MOST_FILES_READ).map(({ entry }) => entry);
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
		return file.endsWith(".yaml") ? (0, import__stands_in_yaml.parse)(text, { maxAliasCount: 0 }) : JSON.parse(text);
	} catch {
		return null;
	}
}
function packagesMatching(patterns, paths) {
	const included = patterns.filter((pattern) => !pattern.startsWith("!")).map(parseGlob);
	const excluded = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => parseGlob(pattern.slice(1)));
	return paths.filter((path) => path.endsWith("/package.json") && !path.includes("node_modules/")).map((path) => path.slice(0, -13)).filter((folder) => included.some((glob) => globMatches(glob, folder))).filter((folder) => !excluded.some((glob) => globMatches(glob, folder))).toSorted();
}
export { decodeSource as a, pathPriority as c, isBelow as i, compareText as l, selectFiles as n, readAttributes as o, filterTree as r, analyse as s, detectWorkspaces as t, factorScreens as u };
