import { u as require__stands_in_yaml } from "../packages/stand-ins.js";
import { T as union, c as array, v as object, w as string } from "../packages/zod.js";
import { I as MOST_FILES_READ } from "./key-url.js";
import { n as classify } from "./classify.js";
import { i as mapFormIds, n as mapEffectIds, o as toLocalId, r as mapElementIds, t as isLocalId } from "./local-ids.js";
import { n as parseExpression, t as parse } from "../packages/babel-parser.js";
import { t as Parser } from "../packages/htmlparser2.js";
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
		parts: Array.from({ length: numbers.size }, (_, number) => partOf$2(kinds, number)),
		screens: screens.map((screen, index) => factoredScreen(screen, kinds, index))
	};
}
function partId(number) {
	return `part:${number + 1}`;
}
function partOf$2({ elements, forms, effects, files }, number) {
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
const SCRIPT$1 = /\.[cm]?[jt]sx?$/u;
function isScript(path) {
	return SCRIPT$1.test(path) && !path.endsWith(".d.ts");
}
function parseScript(path, text, startLine = 1) {
	const { program } = parse("\n".repeat(startLine - 1) + text, {
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
		case "ObjectExpression": return new Map(node.properties.flatMap((item) => entryOf(item, depth)));
		default: return null;
	}
}
function entryOf(item, depth) {
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
	for (const child of childrenOf$2(root)) walk(child, enter, depth + 1);
}
const known$10 = new WeakMap();
function contains$1(root, types) {
	const answers = known$10.get(types) ?? new WeakMap();
	known$10.set(types, answers);
	const found = answers.get(root) ?? isIn$1(root, types);
	answers.set(root, found);
	return found;
}
function isIn$1(root, types) {
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
function childrenOf$2(node) {
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
function readCommonExport({ expression }, draft) {
	if (expression.type !== "AssignmentExpression" || draft.exports.has("default")) return;
	const { left, right } = expression;
	if (left.type === "MemberExpression" && left.object.type === "Identifier" && left.object.name === "module" && left.property.type === "Identifier" && left.property.name === "exports") draft.exports.set("default", {
		kind: "expression",
		node: right
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
	else if (object.kind === "object") evaluator.session.store.assignProperty(object, key, value);
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
			evaluator.bind(item.argument, mapVariants(value, (one) => without$1(one, taken)), scope);
			continue;
		}
		const key = item.computed ? stringOf(evaluator.evaluate(item.key, scope)) : nameOf$2(item.key);
		if (key !== null) taken.push(key);
		evaluator.bind(item.value, key === null ? UNKNOWN : evaluator.member(value, key), scope);
	}
}
function without$1(value, names) {
	if (value.kind !== "object") return objectOf([], true);
	return objectOf([...value.properties].filter(([name]) => !names.includes(name)), value.open);
}
function nameOf$2(key) {
	if (key.type === "Identifier") return key.name;
	if (key.type === "StringLiteral") return key.value;
	return key.type === "NumericLiteral" ? String(key.value) : null;
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
const CALLS$4 = new Map([
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
	return CALLS$4.get(name)?.(args, evaluator) ?? callMath(name, args);
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
	return Number.isNaN(result) ? UNKNOWN : literal(result);
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
// src/analysis/code/session.ts
var BudgetSpent = class extends Error {
	name = "BudgetSpent";
};
const NO_PAGE$1 = {
	read: () => UNKNOWN,
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
const METHODS$3 = new Map([
	["map", (array, [callback], evaluator) => mapItems(array, evaluator, (item, index) => callWith(evaluator, callback, item, index))],
	["flatMap", (array, [callback], evaluator) => flat(mapItems(array, evaluator, (item, index) => callWith(evaluator, callback, item, index)))],
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
	["concat", (array, args) => append(array, args)],
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
	const method = METHODS$3.get(name);
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
function testsOf(array, callback, evaluator) {
	return new Set(array.items.map((item, index) => testItem(evaluator, callback, item, index)));
}
function some(array, callback, evaluator) {
	const tests = testsOf(array, callback, evaluator);
	if (tests.has(true)) return literal(true);
	return tests.has(null) || array.rest !== null ? UNKNOWN : literal(false);
}
function every(array, [callback], evaluator) {
	const tests = testsOf(array, callback, evaluator);
	if (tests.has(false)) return literal(false);
	return tests.has(null) || array.rest !== null ? UNKNOWN : literal(true);
}
function forEach(array, [callback], evaluator) {
	for (const [index, item] of array.items.entries()) callWith(evaluator, callback, item, index);
	const { rest } = array;
	if (rest !== null) inAnyRound(evaluator.session, () => callWith(evaluator, callback, rest, array.items.length));
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
function append(array, args) {
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
// src/analysis/code/list-changes.ts
const ANY = arrayOf([], UNKNOWN);
const CHANGES = new Map([
	["push", (list, args) => grown(append(list, [arrayOf(args)]))],
	["unshift", (list, args) => grown(append(arrayOf(args), [list]))],
	["pop", ({ items, rest }) => without(rest === null, items.slice(0, -1), items.at(-1))],
	["shift", ({ items, rest }) => items.length > 0 ? {
		list: arrayOf(items.slice(1), rest),
		gives: items[0] ?? UNDEFINED
	} : without(rest === null, [], UNDEFINED)],
	["splice", (list, args) => spliced(list, args)],
	["reverse", ({ items, rest }) => itself(arrayOf(items.toReversed(), rest))]
]);
function changesList(method) {
	return CHANGES.has(method);
}
function changeList(callee, args, scope, evaluator) {
	if (!(callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression") || callee.property.type !== "Identifier") return null;
	const change = callee.computed ? void 0 : CHANGES.get(callee.property.name);
	if (change === void 0) return null;
	const before = evaluator.evaluate(callee.object, scope);
	if (before.kind !== "array") return null;
	const { list, gives } = change(before, args);
	if (before.isDraft === true) Object.assign(before, {
		items: list.items,
		rest: list.rest
	});
	else assign(callee.object, list, scope, evaluator);
	return gives;
}
function grown(list) {
	return {
		list,
		gives: list.rest === null ? literal(list.items.length) : UNKNOWN
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
		list: ANY,
		gives: UNKNOWN
	};
}
function spliced({ items, rest }, [start, count, ...added]) {
	const from = start?.kind === "literal" ? Number(start.value) : NaN;
	const many = count === void 0 ? items.length : numberOf(count);
	if (rest !== null || Number.isNaN(from) || Number.isNaN(many)) return {
		list: ANY,
		gives: ANY
	};
	const list = [...items];
	const taken = list.splice(from, many, ...added);
	return {
		list: arrayOf(list),
		gives: arrayOf(taken)
	};
}
function numberOf(value) {
	return value.kind === "literal" ? Number(value.value) : NaN;
}
// src/analysis/code/assigned-names.ts
function assignedNames(statements) {
	return [...new Set(statements.flatMap((statement) => [...namesIn(statement)]))];
}
const known$9 = new WeakMap();
function namesIn(statement) {
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
	const names = assignedNames(bodies.flat());
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
	const { items, rest } = itemsOf$1(statement, scope, evaluator);
	const { left } = statement;
	const target = left.type === "VariableDeclaration" ? left.declarations[0]?.id : left;
	return (round) => {
		const known = items[round - 1];
		const isKnown = known !== void 0 && isWithin("loopRounds", round);
		const item = isKnown ? known : known === void 0 ? rest : UNKNOWN;
		if (item === null) return null;
		const inner = scope.child();
		if (exists(target)) evaluator.bind(target, item, inner);
		return {
			scope: inner,
			isMany: !isKnown
		};
	};
}
function itemsOf$1({ type, right }, scope, evaluator) {
	const value = evaluator.evaluate(right, scope);
	if (type === "ForOfStatement" && value.kind === "array") return value;
	if (type === "ForOfStatement" && value.kind === "literal" && typeof value.value === "string") return arrayOf(Array.from(value.value, (letter) => literal(letter)));
	if (type === "ForInStatement" && value.kind === "object") return arrayOf(Array.from(value.properties.keys(), (key) => literal(key)), value.open ? UNKNOWN : null);
	if (type === "ForInStatement" && value.kind === "array") return arrayOf(value.items.map((_, index) => literal(String(index))), value.rest === null ? null : UNKNOWN);
	return arrayOf([], UNKNOWN);
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
		if (isMany) for (const name of counters) inner.assign(name, UNKNOWN);
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
	const names = assignedNames([statement]);
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
	const before = snapshot(assignedNames([statement]), scope);
	for (const [name, value] of before) if (value.kind !== "array") scope.assign(name, UNKNOWN);
	const ended = inAnyRound(evaluator.session, () => evaluator.run([statement.body], scope));
	for (const [name, value] of before) scope.assign(name, afterMany(value, scope.find(name) ?? UNKNOWN));
	return {
		returned: ended.returned.map((option) => weaken(option, "maybe")),
		rest: ended.rest === "yes" ? "yes" : "maybe",
		jump: null,
		mayJump: strongest([ended.jump, ended.mayJump])
	};
}
function afterMany(before, after) {
	if (before.kind !== "array" || !grewFrom(after, before)) return UNKNOWN;
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
	return compare$2(operator, left, right, session) ?? UNKNOWN;
}
function binaryOfVariants(operator, left, right, session) {
	const [first, ...others] = optionsOf$2(left).flatMap((a) => optionsOf$2(right).map((b) => binary(operator, a, b, session)));
	const isSame = (value) => first?.kind === "literal" && value.kind === "literal" && value.value === first.value;
	return first !== void 0 && others.every((value) => isSame(value)) ? first : UNKNOWN;
}
function optionsOf$2(value) {
	if (value.kind !== "variants") return [value];
	return value.options.filter((option) => option.presence !== "no").map((option) => option.value);
}
function add(left, right) {
	return [left, right].some((value) => value.kind === "text" || value.kind === "literal" && typeof value.value === "string") ? concatenate([...textParts(left), ...textParts(right)]) : UNKNOWN;
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
	jump: null,
	mayJump: null
};
function runStatements(statements, scope, evaluator) {
	const returned = [];
	let rest = "yes";
	for (const [index, statement] of statements.entries()) {
		const run = () => runStatement(statement, scope, evaluator);
		const ended = rest === "maybe" ? onCondition(evaluator.session, run) : run();
		returned.push(...ended.returned.map((option) => weaken(option, rest)));
		rest = weaker(rest, ended.rest);
		const following = statements.slice(index + 1);
		const { jump, mayJump } = ended;
		if (jump !== null) return {
			returned,
			rest,
			jump,
			mayJump
		};
		if (rest === "no") {
			returned.push(...hiddenReturns(following, scope, evaluator));
			break;
		}
		if (mayJump !== null) {
			const more = runAlternatives([[], following], scope, evaluator);
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
		...leavingOf(thrown.type === "NewExpression" ? UNKNOWN : evaluator.evaluate(thrown, scope)),
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
	return evaluator.truth(binary("===", subject, test, evaluator.session));
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
	if (exists(handler.param)) evaluator.bind(handler.param, UNKNOWN, inner);
	return evaluator.run([handler.body], inner);
}
// src/analysis/code/calls.ts
function callExpression(node, scope, evaluator) {
	const args = argumentsOf(node.arguments, scope, evaluator);
	const changed = changeList(node.callee, args, scope, evaluator);
	if (changed !== null) return changed;
	const callee = evaluator.evaluate(node.callee, scope);
	if (node.type === "OptionalCallExpression" && isNullish(callee)) return UNDEFINED;
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
function callValue(callee, args, evaluator, self) {
	switch (callee.kind) {
		case "function": return callFunction(callee, args, evaluator, self);
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
function callFunction(callee, args, evaluator, self) {
	const { session } = evaluator;
	if (!isWithin("callDepth", session.depth + 1)) return UNKNOWN;
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
		...UNKNOWN,
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
		for (const callback of [...successful, ...then]) evaluator.call(callback, [UNKNOWN]);
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
		return spread.kind === "array" ? spread.items : [UNKNOWN];
	});
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
	const children = childrenOf$1(node.children, scope, evaluator);
	if (children !== null) draft.properties.set("children", children);
	return describe(node, tagOf$1(node.openingElement.name, scope, evaluator), draft, scope);
}
function jsxFragment(node, scope, evaluator) {
	const children = childrenOf$1(node.children, scope, evaluator) ?? arrayOf([]);
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
function childrenOf$1(nodes, scope, evaluator) {
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
	ThisExpression: thisValue,
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
	ConditionalExpression: conditional$1,
	LogicalExpression: logical,
	BinaryExpression: (node, scope, evaluator) => binary(node.operator, evaluator.evaluate(node.left, scope), evaluator.evaluate(node.right, scope), evaluator.session),
	UnaryExpression: unary,
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
	return UNKNOWN;
}
function thisValue(node, scope, evaluator) {
	const self = scope.find("this");
	if (self === null) noteSyntax(node, evaluator);
	return self ?? UNKNOWN;
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
		if (item === null) return append(array, [UNDEFINED]);
		if (item.type !== "SpreadElement") return arrayOf([...array.items, evaluator.evaluate(item, scope)], array.rest);
		const spread = simplest(evaluator.evaluate(item.argument, scope));
		return append(array, [spread.kind === "array" ? spread : arrayOf([], UNKNOWN)]);
	}, arrayOf([]));
}
function memberExpression(node, scope, evaluator) {
	const object = evaluator.evaluate(node.object, scope);
	const name = propertyName(node, scope, evaluator);
	if (node.type === "OptionalMemberExpression" && possible(object).some(isNullish)) return mapVariants(object, (one) => isNullish(one) ? UNDEFINED : name === null ? UNKNOWN : evaluator.member(one, name));
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
	const { right } = node;
	const operator = node.operator.slice(0, -1);
	if (operator === "") return assign(node.left, evaluator.evaluate(right, scope), scope, evaluator);
	const left = evaluator.evaluate(node.left, scope);
	const value = [
		"&&",
		"||",
		"??"
	].includes(operator) ? logicalValue({
		operator,
		right
	}, left, scope, evaluator) : binary(operator, left, evaluator.evaluate(right, scope), evaluator.session);
	return assign(node.left, value, scope, evaluator);
}
function update(node, scope, evaluator) {
	const before = evaluator.evaluate(node.argument, scope);
	const after = binary(node.operator === "++" ? "+" : "-", before, literal(1), evaluator.session);
	assign(node.argument, after, scope, evaluator);
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
function partOf$1(callee, name, evaluator) {
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
	const parts = known$8.get(module) ?? module.program.body.flatMap((statement) => partIn(statement));
	known$8.set(module, parts);
	return parts;
}
function partIn(statement) {
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
	if (language === null) return isPlain && options === void 0 ? literal(String(value)) : UNKNOWN;
	const given = optionsOf$1(options);
	if (given === null) return UNKNOWN;
	try {
		return literal(new Intl.NumberFormat(language, given).format(value));
	} catch (error) {
		if (error instanceof RangeError || error instanceof TypeError) return UNKNOWN;
		throw error;
	}
}
function optionsOf$1(options) {
	if (options === void 0) return {};
	if (options.kind !== "object" || options.open) return null;
	const known = {};
	for (const [name, value] of options.properties) {
		if (value.kind !== "literal") return null;
		known[name] = value.value;
	}
	return known;
}
// src/analysis/code/strings.ts
const METHODS$2 = new Map([
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
	const method = METHODS$2.get(name);
	if (method === void 0) return name in String.prototype ? native(name, () => UNKNOWN) : UNDEFINED;
	return native(name, (args) => {
		const values = args.map((arg) => arg.kind === "literal" ? [arg.value] : null);
		return values.includes(null) ? UNKNOWN : literal(method(known, values.flatMap((value) => value ?? [])));
	});
}
function partialMethod(text, name) {
	if (SAME.has(name)) return native(name, () => text);
	if (name === "split") return native(name, () => arrayOf([], UNKNOWN));
	if (name === "startsWith") return native(name, ([start]) => startsWith(text, stringOf(start)));
	const isCase = name === "toLowerCase" || name === "toUpperCase";
	return native(name, () => isCase ? {
		...UNKNOWN,
		truthy: true,
		field: fieldOf(text)
	} : UNKNOWN);
}
function startsWith(text, start) {
	const [known] = text.kind === "text" ? text.parts : [];
	if (typeof known !== "string" || start === null) return UNKNOWN;
	if (known.startsWith(start)) return literal(true);
	return start.startsWith(known) ? UNKNOWN : literal(false);
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
	const method = (value.kind === "object" ? evaluator.session.store.property(value, name) : void 0) ?? promiseMethod(value, name, evaluator);
	if (method !== null) return method;
	if (value.kind === "object") return objectMethod(value, name);
	if (value.kind === "array") return arrayMember(value, name, evaluator);
	return value.kind === "text" || typeof value.value === "string" ? textMember(value, name, evaluator) : numberMember(value, name);
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
	if (name === "hasOwnProperty") return native(name, ([key]) => key?.kind === "literal" && !object.open ? literal(object.properties.has(String(key.value))) : UNKNOWN);
	return object.open ? UNKNOWN : UNDEFINED;
}
function numberMember(value, name) {
	const isNumber = value.kind === "literal" && typeof value.value === "number";
	if (isNumber && name === "toString") return native(name, () => literal(String(value.value)));
	if (isNumber && name === "toLocaleString") return native(name, (args) => localeText(Number(value.value), args));
	if (isNumber && name === "toFixed") return native(name, ([digits]) => {
		const count = digits?.kind === "literal" ? Number(digits.value) : 0;
		return typeof value.value === "number" && count >= 0 && count <= 20 ? literal(value.value.toFixed(count)) : UNKNOWN;
	});
	return value.kind === "literal" && !exists(value.value) ? UNKNOWN : UNDEFINED;
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
	if (name === "call") return native(name, ([, ...args]) => evaluator.call(callee, args));
	if (name === "apply") return native(name, ([, list]) => evaluator.call(callee, list?.kind === "array" ? list.items : []));
	if (name === "bind") return callee;
	return (callee.kind === "function" ? partOf$1(callee, name, evaluator) : callee.members?.get(name)) ?? UNDEFINED;
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
		if (compute === null) return UNKNOWN;
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
	const walk = {
		onRead: null,
		enter(session) {
			store = session.store;
			isEvent = session.mode === "event";
			run += 1;
		},
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
// src/analysis/code/store.ts
const LAYERS = 8;
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
		const [, owner] = name.split("\n", 2);
		if (owner !== void 0) this.#owners.add(owner);
	}
	holds(owner) {
		return this.#owners.has(owner) || (this.#base?.holds(owner) ?? false);
	}
	property({ cell, properties }, name) {
		return (cell === void 0 ? void 0 : this.get(`${cell}.${name}`)) ?? properties.get(name);
	}
	assignProperty({ cell, properties }, name, value) {
		if (cell === void 0) properties.set(name, value);
		else this.set(`${cell}.${name}`, value);
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
		call: (callee, args, self) => callValue(callee, args, evaluator, self),
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
	const scope = moduleScope(module, evaluator.walk);
	for (const [local, imported] of module.imports) scope.declareLazily(local, () => importedValue(module.path, imported, evaluator, 0));
	for (const [name, exported] of module.exports) {
		if (exported.kind !== "expression") continue;
		scope.declareLazily(defaultName(name), () => evaluator.evaluate(exported.node, scope));
	}
	declareModule(module, scope, evaluator);
	return scope;
}
function defaultName(name) {
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
	if (exported.kind === "expression") return scope.find(defaultName(name));
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
// src/analysis/code/names-used.ts
const known$7 = new WeakMap();
function namesUsedIn(node) {
	const found = known$7.get(node);
	if (found !== void 0) return found;
	const names = new Set();
	walk(node, (inner) => {
		if (inner.type === "Identifier" || inner.type === "JSXIdentifier") names.add(inner.name);
	});
	known$7.set(node, names);
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
		if (isFunction(one)) return isFunction(other) && this.#functions(one, other);
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
		const [left, right] = [Object.entries(one), Object.entries(other)];
		if (left.length !== right.length) return false;
		return left.every(([name, value], index) => right[index]?.[0] === name && this.areSame(value, right[index][1]));
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
function isFunction(value) {
	return "kind" in value && value.kind === "function";
}
function isNative(value) {
	return "kind" in value && value.kind === "native";
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
const TOP = {
	around: [],
	form: null,
	namer: null
};
const known$6 = new WeakMap();
function elementsOf(nodes) {
	const found = known$6.get(nodes);
	if (found !== void 0) return found;
	const placed = [];
	collect$1(nodes, TOP, placed);
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
function closest$1(placed, fits) {
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
// src/analysis/ui/turned.ts
function fixedOutcomes(listeners) {
	return listeners.flatMap((listener) => listener.kind === "fixed" ? listener.outcomes : []);
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
function partOf(key) {
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
		withId: (id) => all().withId(id)
	};
}
function readBaseNodes(nodes) {
	const byKey = new Map();
	const parents = new Map();
	const ids = new Map();
	const inside = new Map([[DOCUMENT$1, keysOfElements(nodes)]]);
	const pending = nodes.map((node) => [node, DOCUMENT$1]);
	for (const [node, parent] of pending) {
		byKey.set(node.key, node);
		parents.set(node.key, parent);
		if (node.kind === "text") continue;
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
		withId: (id) => ids.get(id) ?? null
	};
}
function keysOfElements(nodes) {
	return nodes.flatMap((node) => node.kind === "element" ? [node.key] : []);
}
// src/analysis/script/dom/dom-tree.ts
const FRAGMENT = "#fragment";
function childrenOf({ base, store }, key) {
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
	return childrenOf(dom, key).flatMap((child) => child.kind === "dom" && isElement(dom, child.key) ? [child.key] : []);
}
function isElement({ base, store }, key) {
	return base.node(key)?.kind === "element" || nodeChange(store, key, STATE.tag) !== void 0;
}
function parentOf({ base, store }, key) {
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
	return isBoolean$1(name) ? literal(true) : valueOf(attribute.content);
}
function attributeTextOf(dom, key, name) {
	const node = nodeChange(dom.store, key, name) === void 0 ? dom.base.node(key) : null;
	if (node?.kind === "element") {
		const attribute = node.attributes.get(name);
		if (attribute === void 0) return null;
		return attribute.presence === "yes" ? knownText(attribute.content) ?? void 0 : void 0;
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
		parent: (key) => parentOf(dom, key),
		children: (key) => elementsIn(dom, key),
		hasText: (key) => childrenOf(dom, key).some((child) => isText(dom, child))
	};
}
function isText(dom, child) {
	if (child.kind !== "dom") return true;
	return dom.base.node(child.key)?.kind === "text";
}
function textOf$2(dom, key) {
	const node = dom.base.node(key);
	if (node?.kind === "text") return node.content.alternatives[0] ?? [];
	return childrenOf(dom, key).flatMap((child) => child.kind === "dom" ? textOf$2(dom, child.key) : textParts(child));
}
function insert(dom, parent, at, values) {
	const added = values.flatMap((value) => value.kind === "dom" ? unpacked(dom, value) : [value]);
	const before = at === null ? null : childrenOf(dom, parent)[at];
	for (const value of added) if (value.kind === "dom") detach(dom, value.key);
	const others = childrenOf(dom, parent).filter((child) => !added.includes(child) && !isIn(added, child));
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
	const inside = childrenOf(dom, value.key);
	setChildren(dom, value.key, []);
	return inside;
}
function detach(dom, key) {
	const parent = parentOf(dom, key);
	if (parent === null) return;
	setChildren(dom, parent, childrenOf(dom, parent).filter((child) => child.kind !== "dom" || child.key !== key));
	dom.store.set(nodeState(key, STATE.parent), literal(null));
}
function replaceChildren(dom, key, values) {
	for (const child of childrenOf(dom, key)) if (child.kind === "dom") dom.store.set(nodeState(child.key, STATE.parent), literal(null));
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
function attributeNamed(property) {
	if (/^aria[A-Z]/u.test(property)) return `aria-${property.slice(4).toLowerCase()}`;
	return ATTRIBUTES$1.get(property) ?? property;
}
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
function eventOf(property) {
	if (!/^on[a-z]/iu.test(property)) return null;
	const name = property.slice(2).toLowerCase();
	return EVENTS.get(name) ?? (isEventType(name) ? name : null);
}
function untriedEventOf(property) {
	if (!/^on[A-Z]/u.test(property) || eventOf(property) !== null) return null;
	const name = property.slice(2).toLowerCase();
	return name === "doubleclick" ? "dblclick" : name;
}
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
	if (value?.kind !== "literal" || typeof value.value !== "boolean") return value ?? UNKNOWN;
	return literal(String(value.value));
}
function attributeOrNull(name, { dom, key }) {
	const attribute = stringOf(name)?.toLowerCase() ?? null;
	if (attribute === null) return UNKNOWN;
	const text = attributeTextOf(dom, key, attribute);
	return text === void 0 ? attributeValueOf(dom, key, attribute) ?? UNKNOWN : literal(text);
}
function hasAttribute(name, { dom, key }) {
	const attribute = stringOf(name)?.toLowerCase() ?? null;
	const text = attribute === null ? void 0 : attributeTextOf(dom, key, attribute);
	return text === void 0 ? UNKNOWN : literal(text !== null);
}
function toggleAttribute([name, force], place) {
	const attribute = stringOf(name)?.toLowerCase() ?? null;
	if (attribute === null) return UNKNOWN;
	const isSet = attributeTextOf(place.dom, place.key, attribute);
	if (force === void 0 && isSet === void 0) return change(name, UNKNOWN, place);
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
	setAttribute("class", names === null ? UNKNOWN : literal(names.join(" ")), place);
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
			return classes === null || wanted === null ? UNKNOWN : literal(classes.includes(wanted));
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
	if (text === void 0) return UNKNOWN;
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
function reset({ dom, key, session }) {
	let form = key;
	while (tagOf(dom, form) !== "form") {
		const around = parentOf(dom, form);
		if (around === null || around === "#document") return UNDEFINED;
		form = around;
	}
	for (const field of elementsBelow(dom, form)) if (FIELD_TAGS.has(tagOf(dom, field)) && attributeValueOf(dom, field, "value") === null) session.event.cleared.add(field);
	return UNDEFINED;
}
const nothing = (name) => [name, () => native(name, () => UNDEFINED)];
const FIELDS$1 = [
	["value", (place) => fieldValue(place)],
	["checked", (place) => checkedOf(place)],
	["reset", (place) => native("reset", () => reset(place))],
	nothing("focus"),
	nothing("blur"),
	nothing("select"),
	nothing("scrollIntoView"),
	nothing("scrollTo"),
	nothing("setSelectionRange"),
	nothing("setCustomValidity"),
	nothing("animate")
];
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
	insert(dom, copy, null, childrenOf(dom, key).map((child) => {
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
		values: nodes.map((node) => made$3(node, maker)),
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
function made$3(node, maker) {
	const { dom, session } = maker;
	if (node.kind === "text") return withHoles(node.text, maker);
	maker.parts += 1;
	const key = makeElement(node.tag, session, `/${maker.parts}`);
	for (const [name, text] of node.attributes) {
		const value = eventOf(name) !== null ? handlerIn(text, dom) : withHoles(text, maker);
		if (value !== null) session.store.set(nodeState(key, name), value);
	}
	const children = node.children.map((child) => made$3(child, maker));
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
const CONTROLS$2 = new Set([
	"button",
	"fieldset",
	"input",
	"option",
	"optgroup",
	"select",
	"textarea"
]);
const PLAIN = new Map([
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
	return PLAIN.get(name) ?? null;
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
	return CONTROLS$2.has(tree.tag(node));
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
	const tree = selectorTree(dom);
	const found = [];
	for (const key of elementsBelow(dom, root)) {
		const match = matchesAny(selectors, key, tree, root);
		if (match === null) return null;
		if (match) found.push(key);
	}
	return found;
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
	if (found === null) return UNKNOWN;
	if (found[0] !== void 0) return nodeValue(found[0]);
	return dom.isWhole || key !== "#document" ? NULL : UNKNOWN;
}
function findAll(selector, { key, dom }) {
	const text = stringOf(selector);
	const found = text === null ? null : findNodes(dom, key, text);
	return found === null ? arrayOf([], UNKNOWN) : arrayOf(found.map((one) => nodeValue(one)));
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
	if (text === null) return UNKNOWN;
	for (let at = key; at !== null && at !== "#document"; at = parentOf(dom, at)) {
		const match = matches(dom, at, text);
		if (match === null) return UNKNOWN;
		if (match) return nodeValue(at);
	}
	return NULL;
}
function matchesSelector(selector, { key, dom }) {
	const text = stringOf(selector);
	const match = text === null ? null : matches(dom, key, text);
	return match === null ? UNKNOWN : literal(match);
}
function contains(other, { key, dom }) {
	if (other?.kind !== "dom") return other?.kind === "literal" ? literal(false) : UNKNOWN;
	for (let at = other.key; at !== null; at = parentOf(dom, at)) if (at === key) return literal(true);
	return literal(false);
}
const sibling = (steps) => ({ key, dom }) => {
	const parent = parentOf(dom, key);
	const all = parent === null ? [] : elementsIn(dom, parent);
	const at = all.indexOf(key) + steps;
	return nodeOrNull(at < 0 ? null : all[at]);
};
function parentNode({ key, dom }) {
	return nodeOrNull(parentOf(dom, key));
}
function childElements({ key, dom }) {
	return arrayOf(elementsIn(dom, key).map((child) => nodeValue(child)));
}
function childNodes({ key, dom }) {
	return arrayOf(childrenOf(dom, key).map((child) => child.kind === "dom" ? child : UNKNOWN));
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
	["content", ({ key, dom }) => tagOf(dom, key) === "template" ? firstOf$1(dom, key) : UNKNOWN]
];
function firstOf$1(dom, key) {
	return nodeOrNull(selectorTree(dom).children(key)[0]);
}
// src/analysis/script/members/document.ts
function tagged(tag, { dom }) {
	for (const key of elementsBelow(dom, DOCUMENT$1)) if (tagOf(dom, key) === tag) return nodeValue(key);
	return nodeValue(DOCUMENT$1);
}
function made$2(tag, { session }) {
	const name = stringOf(tag);
	return name === null ? UNKNOWN : nodeValue(makeElement(name.toLowerCase(), session));
}
function withId(id, place) {
	const text = stringOf(id);
	return text === null ? UNKNOWN : findOne(literal(`#${escaped(text)}`), place);
}
const DOCUMENT_MEMBERS = [
	["getElementById", (place) => native("getElementById", ([id]) => withId(id, place))],
	["getElementsByName", (place) => native("getElementsByName", ([name]) => findNamed(name, (text) => `[name=${escaped(text)}]`, place))],
	["createElement", (place) => native("createElement", ([tag]) => made$2(tag, place))],
	["createElementNS", (place) => native("createElementNS", ([, tag]) => made$2(tag, place))],
	["createDocumentFragment", ({ session }) => native("createDocumentFragment", () => nodeValue(makeElement(FRAGMENT, session)))],
	["createTextNode", () => native("createTextNode", ([text]) => text ?? UNKNOWN)],
	["importNode", () => native("importNode", ([node]) => node ?? UNKNOWN)],
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
	if (known.some((one) => isSame$2(one, added))) return UNDEFINED;
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
	session.store.set(entry, arrayOf(before.items.filter((one) => !isSame$2(one, gone))));
}
function isSame$2(one, other) {
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
	return concatenate(textOf$2(dom, key));
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
	const around = parentOf(place.dom, place.key);
	if (around === null) return UNDEFINED;
	const own = nodeValue(place.key);
	return put(values, indexOfChild(childrenOf(place.dom, around), own) + steps, {
		...place,
		key: around
	});
}
function putBefore([added, before], place) {
	if (added === void 0) return UNDEFINED;
	const at = before?.kind === "dom" ? indexOfChild(childrenOf(place.dom, place.key), before) : null;
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
	}) : UNKNOWN)],
	["replaceWith", (place) => native("replaceWith", (values) => replaceWith(values, place))],
	["replaceChildren", (place) => native("replaceChildren", (values) => {
		replaceChildren(place.dom, place.key, []);
		return put(values, null, place);
	})],
	["insertAdjacentHTML", (place) => native("insertAdjacentHTML", (args) => insertMarkup(args, place))],
	["insertAdjacentElement", (place) => native("insertAdjacentElement", ([position, node]) => insertBeside(stringOf(position), listed(node), place))],
	["insertAdjacentText", (place) => native("insertAdjacentText", ([position, text]) => insertBeside(stringOf(position), listed(text), place))],
	["cloneNode", (place) => native("cloneNode", ([deep]) => clone(deep, place))],
	["hasChildNodes", ({ dom, key }) => native("hasChildNodes", () => literal(childrenOf(dom, key).length > 0))],
	["isConnected", ({ dom, key }) => dom.store.has(nodeState(key, STATE.tag)) && parentOf(dom, key) === null ? literal(false) : literal(true)]
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
function declarationsOf(style) {
	const declarations = style.split(";").map((declaration) => declaration.split(":"));
	return new Map(declarations.map(([name = "", ...value]) => [name.trim().toLowerCase(), value.join(":").trim()]));
}
function readStyle(place, name) {
	switch (name) {
		case "setProperty": return native(name, ([property, value]) => set(property, value ?? literal(""), place));
		case "removeProperty": return native(name, ([property]) => set(property, literal(""), place));
		case "getPropertyValue": return native(name, ([property]) => read(cssName(stringOf(property) ?? ""), place));
		default: return read(cssName(name), place);
	}
}
function writeStyle(place, name, value) {
	if (name !== "cssText") {
		write(cssName(name), value, place);
		return;
	}
	const text = stringOf(value);
	if (text === null) write("display", UNKNOWN, place);
	for (const [property, written] of declarationsOf(text ?? "")) write(property, literal(written), place);
}
function set(property, value, place) {
	const name = stringOf(property);
	if (name !== null) write(cssName(name), value, place);
	return UNDEFINED;
}
function write(property, value, place) {
	const entry = nodeState(place.key, styleProperty(property));
	place.session.store.set(entry, maybe(read(property, place), value, place));
}
function read(property, { dom, key, session }) {
	const changed = session.store.get(nodeState(key, styleProperty(property)));
	if (changed !== void 0) return changed;
	const style = attributeTextOf(dom, key, "style");
	if (style === void 0) return attributeValueOf(dom, key, "style") ?? literal("");
	return literal(declarationsOf(style ?? "").get(property) ?? "");
}
function cssName(property) {
	return property.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`).toLowerCase();
}
// src/analysis/script/page-dom.ts
const LOCATION = /^(?:window\.|document\.)?location(?:\.href|\.pathname|\.hash)?$/u;
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
	const part = partOf(key);
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
	const part = partOf(key);
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
	const member = memberOfNode(place, name) ?? UNKNOWN;
	if (name !== "addEventListener" || member.kind !== "native") return member;
	if (!isWhole) return UNKNOWN;
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
		return text === void 0 ? UNKNOWN : literal(text !== null);
	}
	const value = attributeValueOf(dom, key, attribute);
	if (value !== null) return value;
	return isReflectedText(attribute) ? literal("") : UNKNOWN;
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
		arrive: (from) => new ScriptShown(page, {
			...OPENED,
			store: storeOf$1(from).fork()
		})
	};
}
function settle(page) {
	page.opened?.();
	const first = new ScriptShown(page, {
		...OPENED,
		store: new Store()
	});
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
		shown: store.changes().size === 0 ? first : new ScriptShown(page, {
			...OPENED,
			store
		}),
		navigations
	};
}
function storeOf$1(shown) {
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
			}),
			navigations: [...fixed.flatMap(fixedTarget), ...navigations.map(targetContent)],
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
			content: contentOf$1(set),
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
function fixedTarget(outcome) {
	return outcome.kind === "navigates" ? [textContent(outcome.path)] : [];
}
function targetContent(target) {
	const path = target.kind === "object" ? target.properties.get("pathname") : target;
	const isPath = path?.kind !== "literal" || typeof path.value === "string";
	return path === void 0 || !isPath ? UNKNOWN_CONTENT : contentOf$1(path);
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
// src/analysis/ui/wording.ts
const NOTHING$4 = {
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
	if (!isWithin("wordingDepth", depth)) return NOTHING$4;
	if (node.kind === "text") return rawWording(node.content);
	if (isHiddenFromNames(node)) return NOTHING$4;
	const label = depth === 0 ? void 0 : node.attributes.get("aria-label");
	if (label !== void 0) return wordingOf(label.content);
	if (node.tag === "img") return wordingOf(node.attributes.get("alt")?.content ?? textContent(""));
	if (node.tag === "br") return {
		texts: [" "],
		translated: false
	};
	if (node.tag === "svg") return titleOf$3(node, depth);
	if (WITHOUT_TEXT.has(node.tag)) return NOTHING$4;
	const inner = sequence(node, depth);
	return INLINE.has(node.tag) || depth === 0 ? inner : {
		...inner,
		texts: inner.texts.map((text) => ` ${text} `)
	};
}
function titleOf$3(picture, depth) {
	const title = picture.children.find((child) => child.kind === "element" && child.tag === "title");
	return title === void 0 ? NOTHING$4 : wordingIn(title, depth + 1);
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
		texts = texts.flatMap((start) => choices.flatMap((end) => joined$4(start, end, isElement || before)));
		texts = cutTo("wordings", texts);
		before = isElement;
	}
	return {
		texts: unique(texts.map((text) => text.replaceAll(/\s+/gu, " "))),
		translated
	};
}
function joined$4(start, end, atTag) {
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
	return element.tag === "label" || element.isComponent && /(?:^|\.|Form|Input|Field)Label$|^Root$/u.test(element.tag);
}
function nameOf$1(placed, role, labels) {
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
	const item = closest$1(placed, (around) => around.isComponent && FORM_ITEM.test(around.tag));
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
const CONTROLS$1 = new Set([
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
	const testId = testIdOf(element);
	const name = isSpoken ? nameOf$1(placed, role.role, labels) : NO_NAME;
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
	if (role === null || !CONTROLS$1.has(role)) return null;
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
// src/analysis/dialects/html/attributes.ts
function attributesIn({ attributes }, changes, evaluator) {
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
		["type", type === void 0 ? UNKNOWN : literal(type)],
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
const NONE$3 = new Map();
function defaultActions(node, around) {
	if (node.tag === "form") return around.isFollowed ? submitted(node, around) : NONE$3;
	if (node.tag === "summary") return opensDetails(around);
	if (attributeText(node, "type")?.toLowerCase() === "reset") return resets(node, around);
	const target = attributeText(node, "popovertarget");
	return target === null ? NONE$3 : togglesPopover(target, node, around);
}
function submitted(form, around) {
	const { evaluator, route } = around;
	const method = (attributeText(form, "method") ?? "get").toLowerCase();
	if (method === "dialog") return closesDialog(form, around);
	const action = form.attributes.has("action") ? attributeText(form, "action") : route;
	if (action === null || method !== "get" || isElsewhere$1(form)) return NONE$3;
	return byDefault("submit", () => evaluator.session.event.navigations.push(literal(action)));
}
function closesDialog(form, { evaluator, tree }) {
	let dialog = tree.parent(form.key);
	while (dialog !== null && tree.tag(dialog) !== "dialog") dialog = tree.parent(dialog);
	if (dialog === null) return NONE$3;
	const entry = nodeState(dialog, "open");
	return byDefault("submit", () => evaluator.session.store.set(entry, literal(null)));
}
function isElsewhere$1(form) {
	return /^_blank$/iu.test(attributeText(form, "target") ?? "");
}
function opensDetails(around) {
	const { within, evaluator } = around;
	if (within?.tag !== "details") return NONE$3;
	const next = literal(within.attributes.has("open") ? null : "");
	const entry = nodeState(within.key, "open");
	return byDefault("click", () => evaluator.session.store.set(entry, next));
}
function resets(button, { evaluator, tree, base, store }) {
	const form = formAround(button, tree);
	if (form === null || button.tag !== "button" && button.tag !== "input") return NONE$3;
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
function formAround({ key }, tree) {
	let at = tree.parent(key);
	while (at !== null && tree.tag(at) !== "form") at = tree.parent(at);
	return at;
}
function togglesPopover(id, button, around) {
	const { base, tree, evaluator } = around;
	const found = base.withId(id);
	if (found === null) return NONE$3;
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
const NOTHING$3 = new Map();
function listenersIn(node, changes, around) {
	const parts = [
		changes.size === 0 ? NO_LISTENERS : listenersOfNode(node.key, changes, around.evaluator),
		around.within === null ? listenersOfDocument(around) : NO_LISTENERS,
		defaultActions(node, around)
	].filter(({ size }) => size > 0);
	return parts.length < 2 ? parts[0] ?? NO_LISTENERS : joined$3(parts);
}
const NO_LISTENERS = new Map();
function listenersOfDocument({ changes, evaluator }) {
	const found = listenersOfNode(DOCUMENT$1, changes.get("#document") ?? NOTHING$3, evaluator);
	return new Map([...found].map(([type, all]) => [type, all.map(atDocument)]));
}
function atDocument(listener) {
	return listener.kind === "callback" ? {
		...listener,
		at: DOCUMENT$1
	} : listener;
}
function joined$3(parts) {
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
	return visibilityOfClasses(onlyText(attributes.get("class")).split(/\s+/u));
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
function visibilityOfClasses(classes) {
	if (classes.some((name) => HIDDEN_WIDE.test(name))) return "no";
	if (isClosedByBootstrap(classes)) return "no";
	if (!classes.some((name) => HIDDEN.has(name))) return "yes";
	if (classes.some((name) => SHOWN_WIDE.test(name))) return "yes";
	return classes.some((name) => /:(?:block|flex|grid|inline)/u.test(name)) ? "maybe" : "no";
}
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
	if (node.tag === "dialog") return presenceOf$1(node, "open");
	if (node.attributes.has("popover")) return changes.get("#popover") === void 0 ? "no" : switched(changes.get(POPOVER_OPEN));
	const { within } = around;
	if (within?.tag !== "details" || isSummary(node, within.key, around)) return "yes";
	return presenceOf$1(within, "open");
}
function isSummary(node, details, { tree }) {
	return tree.children(details).find((key) => tree.tag(key) === "summary") === node.key;
}
function presenceOf$1({ attributes }, name) {
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
	const written = declarationsOf(attributeText(node, "style") ?? "");
	const display = textsOf("display", written, changes);
	const isDisplaySet = display.every((text) => text !== "");
	const visibility = textsOf("visibility", written, changes);
	return weaker(inlinePresence(display, sheet), inlinePresence(visibility, isDisplaySet ? "yes" : sheet));
}
function textsOf(property, written, changes) {
	const changed = changes.get(styleProperty(property));
	return changed === void 0 ? [written.get(property) ?? ""] : possible(changed).map(textOf$1);
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
function textOf$1(value) {
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
const NOTHING$2 = new Map();
const NONE$2 = new Set();
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
		const styled = first === null || touched.size === 0 ? NONE$2 : first.styled;
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
	for (const key of keys) for (let node = key; node !== null && !all.has(node); node = parentOf(at, node)) all.add(node);
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
	return [isAsBefore && !isTouched && isSame$1(now, known.node) ? known.node : now];
}
function isSame$1(one, other) {
	return one.own === other.own && one.children.length === other.children.length && one.children.every((child, index) => {
		const before = other.children[index];
		return child === before || child.kind === "text" && before?.kind === "text";
	});
}
function elementIn$1(node, around) {
	const changes = around.changes.get(node.key) ?? NOTHING$2;
	const attributes = attributesIn(node, changes, around.evaluator);
	const now = {
		...node,
		attributes
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
			presence,
			isRepeated
		})
	};
}
function textIn(value, key, { base, presence }) {
	const { path, line } = base.node(key.split("\"")[0] ?? "") ?? {
		path: "",
		line: 1
	};
	return {
		kind: "text",
		content: contentOf$1(value),
		presence,
		own: "yes",
		key,
		path,
		line
	};
}
function madeNode(key, { changes }) {
	const made = changes.get(key) ?? NOTHING$2;
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
		isModule: script.attributes.get("type") === "module",
		type: script.attributes.get("type") ?? ""
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
// src/analysis/dialects/html/addresses.ts
function isElsewhere(address) {
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
		const declaration = declarationOf$1(head);
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
function declarationOf$1(text) {
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
	else if (!isElsewhere(address)) {
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
		evaluator.call(listener, [UNKNOWN]);
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
		const script = parsed(code, evaluator);
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
function parsed({ path, text, isFile, line }, { project }) {
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
	if (isElsewhere(address)) {
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
	const documents = paths.filter((path) => /<html\b|<body\b|<!doctype/iu.test(project.files.get(path) ?? "")).map((path) => ({
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
			route: routeOf$2(path, root, clean)
		});
		return hasContent(document) || isFilled(page, document) ? [page] : [];
	});
}
const TEMPLATE_ATTRIBUTE = /^(?:ng-|data-ng-|v-|x-|data-bind|th:|\*ng|\[|\(|:|@)/u;
const FILLED_IN = /\{\{|<%|\{%|\{#|<\?(?:php|=)/u;
function isTemplate({ nodes }) {
	return elementsOf(nodes).some(({ element }) => {
		const attributes = [...element.attributes];
		if (attributes.some(([name]) => TEMPLATE_ATTRIBUTE.test(name))) return true;
		const texts = element.children.flatMap((child) => child.kind === "text" ? child.content : []);
		return [...attributes.map(([, { content }]) => content), ...texts].some((content) => FILLED_IN.test(knownText(content) ?? ""));
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
function routeOf$2(path, root, clean) {
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
	const away = leaves.map(({ value }) => ({
		value,
		presence: "maybe"
	}));
	return variants([...shown === null ? [] : [{
		value: shown,
		presence: "maybe"
	}], ...away]);
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
function layoutsOf(path, app, evaluator) {
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
			["params", UNKNOWN],
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
		...elementOf(component, objectOf([["params", UNKNOWN]], true)),
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
const NONE$1 = {
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
	if (path === void 0) return NONE$1;
	try {
		return readObject(path, evaluator);
	} catch (error) {
		note$1(path, "what it says of URLs", messageOf(error), evaluator);
		return {
			...NONE$1,
			path
		};
	}
}
function readObject(path, evaluator) {
	const config = objectIn(evaluator.exported(path, "default") ?? UNKNOWN, evaluator);
	if (config === null) {
		if (KEYS$1.some((key) => evaluator.project.files.get(path)?.includes(key) === true)) note$1(path, "what it says of URLs", "what it exports is not known", evaluator);
		return {
			...NONE$1,
			path
		};
	}
	const listOf = (key) => {
		const make = config.properties.get(key);
		return make === void 0 ? objectOf([]) : evaluator.call(make, []);
	};
	const rules = (value) => itemsOf(value, path, evaluator).flatMap((item) => ruleOf(item, path, evaluator) ?? []);
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
		const given = evaluator.call(value, [UNKNOWN, objectOf([], true)]);
		return given.kind === "function" ? null : objectIn(given, evaluator);
	}
	if (value.kind !== "unknown" || value.origin === null) return null;
	return value.origin.args.filter((arg) => arg.kind === "object").find(({ properties }) => KEYS$1.some((key) => properties.has(key))) ?? null;
}
function itemsOf(value, path, evaluator) {
	if (value.kind === "object") return [...value.properties.values()].flatMap((list) => itemsOf(list, path, evaluator));
	if (value.kind === "array" && value.rest === null) return value.items;
	note$1(path, "where some URLs lead", "the rules are not in the source", evaluator);
	return value.kind === "array" ? value.items : [];
}
function ruleOf(item, path, evaluator) {
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
const ROUTER = new Slot({
	basename: "",
	hash: false
}, (one, other) => one.basename === other.basename && one.hash === other.hash);
function departureFrom(place) {
	return {
		basename: ROUTER.read(place).basename,
		levels: ROUTE_LEVELS.read(place)
	};
}
function belowRouter(target, { basename, levels }) {
	const text = stringOf(target);
	return withBase(text === null ? target : literal(fromRoute(text, levels)), basename);
}
function withBase(target, basename) {
	if (basename === "") return target;
	if (target.kind === "object") {
		const path = target.properties.get("pathname");
		if (path === void 0) return target;
		return objectOf([...target.properties, ["pathname", withBase(path, basename)]], target.open);
	}
	if (target.kind !== "text" && target.kind !== "literal") return target;
	const [first, ...others] = textParts(target);
	if (typeof first !== "string" || !first.startsWith("/")) return target;
	if (first === basename || first.startsWith(`${basename}/`)) return target;
	return concatenate([basename + (first === "/" && others.length === 0 ? "" : first), ...others]);
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
	["useSearchParams", () => arrayOf([objectOf([["get", native("get", () => literal(null), [])]], true), UNKNOWN])],
	["useRouteMatch", (_, evaluator) => routeMatch(evaluator)],
	["withRouter", ([component], evaluator) => withRouter(component, evaluator)],
	["redirect", ([target], evaluator) => redirectTo(target, evaluator)],
	["redirectDocument", ([target], evaluator) => redirectTo(target, evaluator)],
	["replace", ([target], evaluator) => redirectTo(target, evaluator)],
	["useLoaderData", () => UNKNOWN],
	["useActionData", () => UNDEFINED],
	["useNavigation", () => objectOf([["state", literal("idle")]], true)],
	["useFetcher", () => objectOf([["state", literal("idle")], ["data", UNDEFINED]], true)],
	["createBrowserRouter", ([routes, options]) => router$1(routes, options, false)],
	["createHashRouter", ([routes, options]) => router$1(routes, options, true)],
	["createMemoryRouter", ([routes, options]) => router$1(routes, options, false)],
	["createRoutesFromElements", ([elements]) => elements ?? UNKNOWN],
	["createRoutesFromChildren", ([elements]) => elements ?? UNKNOWN],
	["useRoutes", ([routes]) => routesElement(routes)],
	["route", (args) => fileRoute(args)],
	["index", ([file]) => objectOf([["index", literal(true)], ["file", file ?? UNDEFINED]])],
	["layout", (args) => objectOf([["file", args[0] ?? UNDEFINED], ["children", lastArray(args)]])],
	["prefix", ([path, children]) => prefixed(path, children)]
]);
function routesElement(routes) {
	return elementOf(part("Routes"), objectOf([["routes", routes ?? UNDEFINED]]));
}
function routeChain(items) {
	const properties = objectOf([["items", arrayOf(items.map(({ shown }) => shown))], ["paths", arrayOf(items.map(({ path }) => literal(path.replace(/\/?\*$/u, ""))))]]);
	return elementOf(part("Chain"), properties);
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
	const state = renderStateOf(session);
	state.reads.noteLocation();
	const { location } = session;
	const path = location === null ? null : withoutBase(location, ROUTER.read(state));
	return path === null ? UNKNOWN : literal(path);
}
function navigator(evaluator) {
	const from = departureFrom(renderStateOf(evaluator.session));
	const go = ([target]) => navigate$1(target === void 0 ? target : belowRouter(target, from), evaluator);
	return native("navigate", go, [literal(from.basename), literal(from.levels)]);
}
function redirectTo(target, evaluator) {
	navigate$1(target, evaluator);
	const properties = objectOf([["to", target ?? UNKNOWN]]);
	return {
		...elementOf(part("Navigate"), properties),
		leaves: true
	};
}
function routeMatch({ session }) {
	return matchOf$1(ROUTE_BASE.read(renderStateOf(session)));
}
function matchOf$1(path) {
	const url = path.includes(":") ? UNKNOWN : literal(path);
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
		return elementOf(component ?? UNKNOWN, objectOf([...known, ...given], true));
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
const NOTHING$1 = {
	properties: objectOf([], true),
	redirects: [],
	shows: true
};
function dataOf(path, evaluator) {
	const give = evaluator.exported(path, "getStaticProps") ?? evaluator.exported(path, "getServerSideProps");
	if (give === null) return NOTHING$1;
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
		return NOTHING$1;
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
	return (route) => matches(route) ? answerOf(run, route, path, evaluator) : UNDEFINED;
}
function fileOf({ folder }, { project }) {
	return [folder, folder === "" ? "src" : `${folder}/src`].flatMap((one) => ["middleware", "proxy"].map((name) => scriptIn(one, name, project))).find((file) => file !== null) ?? null;
}
function answerOf(run, route, path, evaluator) {
	try {
		return evaluator.call(run, [requestOf(route)]);
	} catch (error) {
		note(path, messageOf(error), evaluator);
		return UNDEFINED;
	}
}
function requestOf(route) {
	const [start = "", ...others] = route.split(/:[\w-]+\*?/u);
	const pathname = others.length === 0 ? literal(route) : {
		kind: "text",
		parts: [start, { field: null }]
	};
	const url = () => objectOf([["pathname", pathname], ["clone", native("clone", url)]], true);
	return objectOf([["nextUrl", url()]], true);
}
function matcherOf(path, evaluator) {
	const config = evaluator.exported(path, "config");
	const given = config?.kind === "object" ? config.properties.get("matcher") : void 0;
	if (given === void 0) return () => true;
	const patterns = (given.kind === "array" ? given.items : [given]).flatMap((item) => {
		const source = stringOf(item.kind === "object" ? item.properties.get("source") : item);
		return source === null ? [] : patternOf(source, path, evaluator);
	});
	return (route) => patterns.some((pattern) => pattern.test(route));
}
function patternOf(source, path, evaluator) {
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
function asComponent(tag) {
	return { render: (element, place, renderer) => [renderer.node({
		tag,
		isComponent: true
	}, element, place)] };
}
const transparent = { render: renderChildren };
const head = { render(element, place, renderer) {
	renderChildren(element, place, renderer);
	const title = titleIn$1(element);
	if (title !== void 0) renderer.titles.push({
		content: contentOf$1(title),
		presence: place.presence
	});
	return [];
} };
function titleIn$1({ properties: { properties } }) {
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
		return UNKNOWN;
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
	const module = lazy === void 0 ? UNKNOWN : evaluator.call(lazy, []);
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
const link = { render: (element, place, renderer) => [linkNode(element, place, renderer)] };
const redirecting = {
	render(element, place, renderer) {
		const target = contentOf$1(targetOf$3(element, place));
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
		...ROUTER.read(place),
		hash: true
	};
	return renderChildren(element, ROUTER.hand(place, router), renderer);
} };
const pathRouter = { render(element, place, renderer) {
	return renderChildren(element, inRouter(place, { basename: withoutSlash(stringOf(element.properties.properties.get("basename")) ?? "") }), renderer);
} };
const PARTS = new Map([
	["Link", link],
	["NavLink", link],
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
	const known = PARTS.get(name);
	if (known !== void 0) return known;
	return name.endsWith("Router") ? pathRouter : null;
}
function inner(name) {
	return (element, place, renderer) => {
		const { properties } = element.properties;
		if (name === "Routes") return renderRoutes(properties.get("routes") ?? UNKNOWN, place, renderer);
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
	return ROUTE_LEVELS.hand(ROUTE_BASE.hand(place, path), levels);
}
function inRouter(place, change) {
	const router = {
		...ROUTER.read(place),
		...change
	};
	return ROUTE_BASE.hand(ROUTER.hand(place, router), router.basename);
}
function withoutSlash(base) {
	return base.endsWith("/") ? base.slice(0, -1) : base;
}
function renderRoutesOfChildren(element, place, renderer) {
	return renderRoutes(element.properties.properties.get("children") ?? UNKNOWN, place, renderer);
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
	const target = properties.get("to") ?? properties.get("href") ?? UNKNOWN;
	return belowRouter(target.kind === "object" ? target.properties.get("pathname") ?? UNKNOWN : target, departureFrom(place));
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
	const href = text === null ? path ?? UNKNOWN : literal(linkTarget(startOf$1(text, place), routeFor(text, place, renderer), ROUTER.read(place)));
	return renderer.node({
		tag: "a",
		isComponent: false,
		properties: [["href", href]]
	}, element, place);
}
function startOf$1(target, place) {
	return isFromRoute(target) ? fromRoute(target, ROUTE_LEVELS.read(place)) : target;
}
function routeFor(target, { reads }, { route }) {
	if (!target.startsWith("/")) reads.noteRoute();
	return route ?? "/";
}
function renderProvider$1(element, place, renderer) {
	const router = element.properties.properties.get("router");
	if (router?.kind !== "object") return [];
	return renderRoutes(router.properties.get("#router") ?? UNKNOWN, inRouter(place, {
		hash: renderer.evaluator.truth(router.properties.get("hash") ?? UNKNOWN) === true,
		basename: withoutSlash(stringOf(router.properties.get("basename")) ?? "")
	}), renderer);
}
function renderRoutes(routes, place, renderer) {
	place.reads.noteRoute();
	const shown = renderer.discover(routes, place);
	return shown === null ? [] : renderer.render(shown, place);
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
		called: before.map((one) => one.called).find((earlier) => isUpToDate(earlier, place, renderer)) ?? null
	});
}
function isUpToDate({ reads, address }, place, renderer) {
	if (reads.dependsOnMore(address, addressOf(renderer))) return false;
	return reads.holds(renderer.evaluator.session.store, place);
}
function renderNative(component, element, place, renderer) {
	const { shown, reads } = call(component, element, place, renderer);
	place.reads.add(reads, place);
	return renderer.render(shown, place);
}
function addressOf({ route, evaluator }) {
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
	renderer.redirects.push(...known.redirects);
	renderer.titles.push(...known.titles);
	renderer.references.push(...known.references);
	renderer.size += known.size;
	return known.nodes;
}
function showAnew(component, element, place, { renderer, called: known }) {
	const { redirects, titles, references, memory } = renderer;
	const { effects } = renderStateOf(renderer.evaluator.session);
	const start = {
		redirects: redirects.length,
		titles: titles.length,
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
		address: addressOf(renderer),
		called,
		nodes,
		reads: outer,
		effects: effects.slice(start.effects),
		redirects: redirects.slice(start.redirects),
		titles: titles.slice(start.titles),
		references: references.slice(start.references),
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
			shown: evaluator.call(component, [element.properties, UNKNOWN]),
			address: addressOf(renderer),
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
		return values.find(([key]) => key === wanted)?.[1] ?? UNKNOWN;
	});
	return objectOf([[ENTRIES, objectOf(values)], ["get", get]], true);
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
const OWN = new Set([
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
		if (OWN.has(name) || isCallable$1(value)) continue;
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
	const children = element.properties.properties.get("children") ?? UNKNOWN;
	const parts = children.kind === "array" ? children.items : [children];
	const text = concatenate(parts.flatMap((part) => textParts(part)));
	titles.push({
		content: contentOf$1(parts.length === 1 ? children : text),
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
function noteUnknown$1({ type, path, line }, { evaluator }) {
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
		titles: [],
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
	if (item.kind === "variants") {
		const [first = null, ...others] = item.options.map(({ value }) => keyOf(value));
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
	noteUnknown$1(element, renderer);
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
			const session = createSession("render", store, { route });
			evaluator.session = session;
			const renderer = createRenderer({
				evaluator,
				packages,
				route,
				discover: noRoutes,
				memory
			});
			const nodes = renderer.render(value, place);
			const { redirects, titles, references } = renderer;
			return {
				nodes,
				redirects,
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
	const metadata = fixed ?? (make === null ? null : made$1(make, path, evaluator));
	if (metadata === null) return null;
	const title = metadata.kind === "object" ? metadata.properties.get("title") : UNKNOWN;
	return title === void 0 || isNullish(title) ? null : title;
}
function made$1(make, path, evaluator) {
	try {
		return evaluator.call(make, [objectOf([["params", UNKNOWN]], true), UNKNOWN]);
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
		return UNKNOWN;
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
		return pagesOf({
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
function pagesOf(opened) {
	const { app, config, evaluator } = opened;
	const files = app.files.flatMap((path) => {
		const route = routeOf$1(path, app);
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
function routeOf$1(path, { appFolders, pagesFolders }) {
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
	const segments = [...isApp ? layoutsOf(path, app, evaluator) : [], page];
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
		...elementOf(component, objectOf([["params", UNKNOWN]], true)),
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
// src/analysis/packages/react-router/route-table.ts
function flattenRoutes(routes, base, evaluator, elementOfFile = () => null) {
	const leaves = [];
	addRoutes$1(routes, {
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
function addRoutes$1(value, around, target) {
	if (!isWithin("routeDepth", around.depth) || !isWithin("routes", target.leaves.length + 1)) return;
	for (const route of possible(value)) if (route.kind === "array") {
		for (const item of route.items) addRoutes$1(item, {
			...around,
			depth: around.depth + 1
		}, target);
		if (route.rest !== null) noteUnknown(route.rest, target);
	} else if (route.kind === "object" || route.kind === "element") addRoute(route, around, target);
	else if (route.kind !== "literal") noteUnknown(route, target);
}
function addRoute(route, around, target) {
	const paths = pathsOf(route);
	if (paths === null) {
		noteUnknown(route, target);
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
function addRouteAt(path, route, around, target) {
	const { evaluator, leaves } = target;
	const properties = propertiesOf(route);
	const here = path === null ? around.base : joinRoute(around.base, path);
	const file = stringOf(properties.get("file"));
	const shown = contentOfRoute(route, here, evaluator) ?? (file === null ? null : target.elementOfFile(file));
	const chain = shown === null ? around.chain : [...around.chain, {
		shown,
		path: here
	}];
	const children = properties.get("children");
	if (children !== void 0 && !isEmptyList(children) && isTable(children, route)) {
		addRoutes$1(children, {
			base: here.replace(/\/\*$/u, ""),
			chain,
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
function noteUnknown(route, { evaluator }) {
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
	} : sourceOf(shown);
}
function sourceOf(shown) {
	if (shown?.kind === "variants") return shown.options.map(({ value }) => sourceOf(value)).find((found) => found !== null) ?? null;
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
		for (const route of queue) look(root, {
			...surroundings,
			route,
			found,
			memory: null
		}, new Store());
		queue = [...found.values()].flatMap(({ shown, leaf }) => !known.has(shown) && (shown.endsWith("*") || leaf?.isOpenBelow === true) ? [shown] : []);
	}
	const routes = withoutParents([...found.values()]);
	if (routes.length === 0) return [pageOf(root, {
		shown: "/",
		leaf: null
	}, surroundings)];
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
			const base = ROUTE_BASE.read(place);
			const { hash } = ROUTER.read(place);
			const leaves = leavesOf(routes, base, () => flattenRoutes(routes, base, evaluator, (file) => root.elementOfFile?.(file) ?? null));
			for (const leaf of leaves) {
				const shown = shownPath(leaf.path, hash);
				if (!found.has(shown)) found.set(shown, {
					shown,
					leaf
				});
			}
			const leaf = route === null ? void 0 : chooseLeaf(leaves, route, hash);
			return leaf === void 0 ? null : chainOf$1(leaf);
		}
	});
	const nodes = renderer.render(root.value, topPlace());
	const { redirects, titles, references } = renderer;
	return {
		nodes,
		redirects,
		titles,
		effects: renderStateOf(session).effects,
		references
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
function chooseLeaf(leaves, route, hash) {
	return leaves.find((leaf) => shownPath(leaf.path, hash) === route) ?? leaves.find((leaf) => leaf.path.endsWith("/*") && route.startsWith(shownPath(leaf.path.slice(0, -1), hash)) || leaf.isOpenBelow && route.startsWith(`${shownPath(leaf.path, hash)}/`.replace("//", "/")));
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
		if (MOUNTS.test(text) && /react|preact/u.test(text)) roots.push(...mountsOf$1(path, evaluator));
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
	const name = nameOf(call.callee);
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
function nameOf(callee) {
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
const FEW = 3;
function findPages(input) {
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
	react$1,
	html
];
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
	const element = elementAt(nodes, key)?.element;
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
const known$1 = new WeakMap();
function usableOf({ nodes }) {
	const found = known$1.get(nodes);
	if (found !== void 0) return found;
	const placed = elementsOf(nodes).filter((item) => isUsable(item));
	const usable = {
		byKey: new Map(placed.map((item) => [item.element.key, item])),
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
	return changedElements(before.nodes, view.nodes).flatMap((item) => isUsable(item) && (item.form !== null || isHeard(item)) ? [item.element.key] : []);
}
function listenersNow({ nodes }, { element: { key }, action }) {
	const item = elementAt(nodes, key);
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
		const now = elementAt(shown.view.nodes, key);
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
			if (!(isWithin("triggers", interactions.length + 1) && isWithin("runSteps", context.steps()))) break;
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
	for (const { trigger, attempts } of interactions) for (const attempt of attempts) record(attempt, trigger, target);
	return [...linkEffects(builder), ...target.effects.values()];
}
function linkEffects(builder) {
	return [...builder.elements.values()].flatMap((element) => {
		const { href } = element;
		if (!(href !== null && /^\/(?!\/)/u.test(href)) || href.includes("${…}")) return [];
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
	const { builder, effects } = into;
	const element = builder.elements.get(trigger.element.key);
	if (element === void 0) return;
	for (const consequence of attempt.consequences) {
		const target = targetOf$1(consequence, into);
		if (target === null) continue;
		const requires = idsOf(attempt.requires, builder);
		const unless = idsOf(attempt.unless, builder);
		const reading = readingOf(consequence);
		const reads = consequence.outcome === "changes" ? JSON.stringify(reading) : "";
		const key = `${element.id} ${trigger.action} ${consequence.outcome} ${target} ${reads}`;
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
			...reading,
			certainty: consequence.certain ? "literal" : "pattern",
			source: element.source,
			by: "simulation"
		});
	}
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
		title: titleOf$1(view, page),
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
function titleOf$1({ titles = [] }, page) {
	const last = titles.findLast(({ presence }) => presence !== "no");
	if (last === void 0) return page.title;
	return last.presence === "yes" ? knownText(last.content) : null;
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
		return UNKNOWN;
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
		base_url: textOf(memberAt(memberAt(config, "e2e"), "baseUrl"), "baseUrl", note),
		test_id_attribute: null
	};
}
function ofPlaywright(config, note) {
	const projects = projectsOf(config);
	const main = testFolderOf(projects, (others) => note(`the folder of ${others}`, "new tests belong to the folder of another project"));
	const uses = [main === null ? useOf(projects) : main.use, memberAt(config, "use")];
	const use = (name) => textOf(uses.flatMap((item) => memberAt(item, name) ?? [])[0] ?? null, name, note);
	return {
		folder: textOf(memberAt(config, "testDir") ?? main?.folder ?? null, "testDir", note),
		base_url: use("baseURL"),
		test_id_attribute: use("testIdAttribute")
	};
}
function textOf(value, name, note) {
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
// src/analysis/existing-tests/helpers.ts
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
	const specifier = relativePath(config?.test_dir ?? folderOf(path), path.replace(/\.[cm]?[jt]sx?$/u, ""));
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
// src/analysis/existing-tests/specs.ts
const TITLED = new Set([
	"test",
	"it",
	"describe",
	"specify",
	"context"
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
		const written = node.type === "CallExpression" ? titleIn(node) : null;
		const title = written === null ? null : titleOf(written, module, evaluator);
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
function titleIn({ callee, arguments: [title, body] }) {
	const name = rootName(callee);
	if (name === null || !TITLED.has(name)) return null;
	return (title?.type === "StringLiteral" || title?.type === "TemplateLiteral" || body !== void 0 && /Function/u.test(body.type)) && title?.type !== "SpreadElement" && title?.type !== "ArgumentPlaceholder" ? title ?? null : null;
}
function titleOf(node, module, evaluator) {
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
			project,
			config
		}))
	};
}
// src/analysis/facts/unread-files.ts
const stack = (name, path, text) => text === void 0 ? {
	name,
	path
} : {
	name,
	path,
	text
};
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
	for (const { name, path, text } of STACKS) {
		if (found.has(name)) continue;
		const first = sorted.find((candidate) => path.test(candidate) && (text?.test(files.get(candidate) ?? "") ?? true));
		if (first !== void 0) found.set(name, {
			name,
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
function noteUnreadStacks(packages, read, project) {
	const { gaps } = project;
	for (const fact of packages) for (const { id, version } of fact.stacks) {
		const name = OWN_PAGES.get(id);
		if (name !== void 0 && !read.has(id)) noteStack(fact, {
			name,
			version
		}, gaps);
	}
	for (const { name, path } of stacksByFile(project)) gaps.note({
		kind: "stack",
		what: `the repository uses ${name}`,
		why: `pages that are written with ${name} are not read yet`,
		help: HELP,
		source: {
			path,
			line: 1
		}
	});
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
	if (executor === void 0 || evaluator.session.mode === "render") return UNKNOWN;
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
	if (callback === void 0 || session.mode === "render") return UNKNOWN;
	const milliseconds = delay?.kind === "literal" ? Number(delay.value ?? 0) : NaN;
	if (delay !== void 0 && Number.isNaN(milliseconds)) session.event.dependsOnOutside = true;
	if (milliseconds >= (opening.has(session) ? WAITED_FOR : AT_ONCE)) noteLater(milliseconds, evaluator);
	else run(callback, evaluator);
	return UNKNOWN;
}
function runNow(callback, evaluator) {
	evaluator.call(callback, []);
}
function runAgainAndAgain(callback, evaluator) {
	const { store } = evaluator.session;
	const before = new Map(store.changes());
	evaluator.call(callback, []);
	for (const [name, value] of store.changes()) if (before.get(name) !== value) store.set(name, UNKNOWN);
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
const CALLS$3 = new Map([
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
	["localStorage.getItem", () => literal(null)],
	["sessionStorage.getItem", () => literal(null)],
	["location.assign", navigate],
	["location.replace", navigate],
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
	const call = CALLS$3.get(name);
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
function navigate([target], { session }) {
	if (target !== void 0) session.event.navigations.push(target);
	return UNDEFINED;
}
function openWindow([target, name], evaluator) {
	if (/^_(?:self|top|parent)$/u.test(stringOf(name) ?? "")) return navigate([target ?? UNDEFINED], evaluator);
	evaluator.note({
		kind: "handler",
		what: "what opens in a window of its own",
		why: "a page beside the one that is tested is not followed",
		help: "a test of it that is written by hand and waits for the page"
	});
	return UNKNOWN;
}
function ask(_, { session }) {
	session.event.dependsOnOutside = true;
	return UNKNOWN;
}
function runSoon([callback], evaluator) {
	if (callback !== void 0 && evaluator.session.mode === "event") runNow(callback, evaluator);
	return UNKNOWN;
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
].map((name) => [name, joinClasses]), ["cva", (_, evaluator) => native("variants", ([options]) => joinClasses(classesIn(options), evaluator))]]);
function classesIn(options) {
	if (options?.kind !== "object") return [UNKNOWN];
	const given = options.properties.get("className") ?? options.properties.get("class");
	return given === void 0 ? [UNKNOWN] : [UNKNOWN, given];
}
function joinClasses(args, evaluator) {
	return concatenate(args.flatMap((arg) => partsOf(arg, 0, evaluator)));
}
const OPEN$1 = [{ field: null }, " "];
function partsOf(value, depth, evaluator) {
	if (!isWithin("classNesting", depth)) return [];
	const inner = (one) => partsOf(one, depth + 1, evaluator);
	switch (value.kind) {
		case "array": return [...value.items, ...value.rest === null ? [] : [value.rest]].flatMap(inner);
		case "literal": return typeof value.value === "string" ? [value.value, " "] : [];
		case "text": return [...textParts(value), " "];
		case "object": return [...Array.from(value.properties, conditional(evaluator)), ...value.open ? [OPEN$1] : []].flat();
		case "variants": {
			const [only, ...others] = possible(value);
			return only === void 0 || others.length > 0 ? OPEN$1 : inner(only);
		}
		default: return OPEN$1;
	}
}
function conditional(evaluator) {
	return ([name, condition]) => {
		const truth = evaluator.truth(condition);
		return truth === null ? OPEN$1 : truth ? [name, " "] : [];
	};
}
const classNames = {
	name: "class names",
	matches: (module) => /^(?:clsx|classnames|tailwind-merge|classcat|class-variance-authority)(?:\/.*)?$/u.test(module),
	calls: CLASS_CALLS
};
// src/analysis/packages/computing.ts
const MODULE$3 = /^(?:nanoid|uuid|@paralleldrive\/cuid2|date-fns|dayjs|moment|lodash)(?:[./-].*)?$/u;
const computing = {
	name: "nanoid, uuid, date-fns, dayjs, moment, lodash",
	matches: (module) => MODULE$3.test(module),
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
const ROLES = [
	[/alert-?dialog/iu, "alertdialog"],
	[/menu/iu, "menu"],
	[/dialog|drawer|sheet|modal|vaul/iu, "dialog"]
];
const BUTTON = literal("button");
const OPEN = new Slot(null, (one, other) => isSameValue(one?.open, other?.open) && isSameValue(one?.change, other?.change));
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
	if (CONTENT.test(name)) return { render: contentOf(type) };
	if (TRIGGER.test(name)) return { render: toggle(true) };
	if (CLOSE.test(name)) return { render: toggle(false) };
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
	return renderChildren(element, OPEN.hand(place, {
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
	if (AROUND.test(name)) return asComponent(name);
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
// src/analysis/packages/higher-order.ts
const MODULE$2 = /^(?:@sentry\/\w+|mobx-react(?:-lite)?|mobx-preact|react-redux|react-i18next|react-intl|react-error-boundary|react-hot-loader(?:\/root)?|@auth0\/\w[\w-]*|@mui\/styles|@material-ui\/core(?:\/styles)?)$/u;
const same = ([component]) => component ?? UNKNOWN;
const withMore = ([component]) => handed(component);
const later = () => native("higher order", ([component]) => handed(component));
function handed(component) {
	return native("component", ([properties]) => {
		const given = properties?.kind === "object" ? [...properties.properties] : [];
		return elementOf(component ?? UNKNOWN, objectOf(given, true));
	});
}
const higherOrder = {
	name: "components made of components: react-redux, MobX, Sentry, react-i18next, react-intl",
	matches: (module) => MODULE$2.test(module),
	calls: new Map([
		["withSentryRouting", same],
		["withProfiler", same],
		["withErrorBoundary", same],
		["observer", same],
		["hot", ([first]) => first?.kind === "function" ? first : native("hot", ([one]) => one ?? UNKNOWN)],
		["inject", later],
		["connect", later],
		["withTranslation", later],
		["withStyles", later],
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
const METHODS$1 = new Map([
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
	const decorator = decoratorOf(member, (name) => METHODS$1.has(name));
	if (decorator === null) return [];
	const source = {
		path,
		line: decorator.line
	};
	const paths = pathsIn(decorator.argument);
	if (paths === null) notePath$1("the address of a method", source, project);
	const method = METHODS$1.get(decorator.name) ?? "ANY";
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
	const draft = copyOf(state ?? UNKNOWN, 0);
	const given = evaluator.call(recipe, [draft, ...more]);
	return given.kind === "literal" && given.value === void 0 ? draft : given;
}
function copyOf(value, depth) {
	if (value.kind !== "object" && value.kind !== "array") return value;
	if (!isWithin("valueDepth", depth)) return UNKNOWN;
	const copy = (one) => copyOf(one, depth + 1);
	if (value.kind === "object") return objectOf([...value.properties].map(([name, one]) => [name, copy(one)]), value.open);
	const rest = value.rest === null ? null : copy(value.rest);
	return {
		kind: "array",
		items: value.items.map(copy),
		rest,
		isDraft: true
	};
}
const callProduce = ([first, recipe], evaluator) => {
	if (first === void 0) return UNKNOWN;
	return recipe === void 0 ? native("produce", (args) => produce(first, args, evaluator)) : produce(recipe, [first], evaluator);
};
const immer$1 = {
	name: "immer",
	matches: (module) => module === "immer",
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
			const after = evaluator.call(action, [store.get(key) ?? UNKNOWN, ...args]);
			if (!isPending(after)) store.set(key, after);
			return after;
		}),
		literal(false)
	]);
}
// src/analysis/packages/react/calls.ts
const CONTEXT_DEFAULT = "#default";
const CONTEXT_MODULE = "#context";
const REACT_CALLS = new Map([
	["useState", useState],
	["useReducer", useReducer],
	["useRef", useRef],
	["createRef", () => objectOf([["current", literal(null)]])],
	["useMemo", ([compute], evaluator) => compute === void 0 ? UNKNOWN : evaluator.call(compute, [])],
	["useCallback", ([callback]) => callback ?? UNKNOWN],
	["useEffectEvent", ([callback]) => callback ?? UNKNOWN],
	["useDeferredValue", ([value]) => value ?? UNKNOWN],
	["useId", (_, evaluator) => literal(`:${nextKey(evaluator)}:`)],
	["useEffect", useEffect],
	["useLayoutEffect", useEffect],
	["useInsertionEffect", useEffect],
	["useTransition", (_, evaluator) => arrayOf([literal(false), native("startTransition", ([run]) => callNow(run, evaluator), [])])],
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
		store.set(key, isUpdate ? evaluator.call(next, [store.get(key) ?? UNKNOWN]) : next ?? UNDEFINED);
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
		store.set(key, evaluator.call(reducer, [store.get(key) ?? UNKNOWN, action ?? UNDEFINED]));
		return UNDEFINED;
	}, [literal(key), reducer ?? UNDEFINED])]);
}
function useEffect([callback], evaluator) {
	if (callback === void 0) return UNDEFINED;
	const run = () => evaluator.call(callback, []);
	const effect = native("effect", () => whileOpening(run, evaluator));
	renderStateOf(evaluator.session).effects.push(effect);
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
function lazyComponent([load], evaluator) {
	const loaded = load === void 0 ? UNKNOWN : evaluator.call(load, []);
	return loaded.kind === "object" ? evaluator.member(loaded, "default") : loaded;
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
	["link", link],
	["Link", link],
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
const MODULE = /^(?:react|react-dom|preact(?:\/hooks|\/compat)?|#jsx)$/u;
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
		const mounted = targetOf(target, file, {
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
function targetOf(node, file, where) {
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
	if (call !== null) return targetOf(call.object, file, where);
	return node.type === "CallExpression" ? targetOf(node.callee, file, where) : null;
}
function exportOf(specifier, name, { path }, where) {
	const found = where.project.resolve(path, specifier);
	const file = found === null ? void 0 : where.files.get(found);
	const node = file?.bindings.exports.get(name);
	return file === void 0 || node === void 0 ? null : targetOf(node, file, where);
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
	return tag === void 0 ? args[0] ?? UNKNOWN : literal(tag);
}
// src/analysis/packages/test-runners.ts
const testRunners = {
	name: "@playwright/test, cypress",
	matches: (module) => /^(?:@playwright\/test|playwright\/test|cypress)$/u.test(module),
	calls: new Map([["defineConfig", joined]])
};
function joined(settings) {
	const [only, ...others] = settings;
	if (only === void 0 || others.length === 0) return only ?? UNKNOWN;
	const known = settings.flatMap((item) => item.kind === "object" ? [item] : []);
	const isOpen = known.length < settings.length || known.some(({ open }) => open);
	const all = new Map();
	for (const { properties } of known) for (const [name, value] of properties) all.set(name, value);
	return objectOf([...all], isOpen);
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
	for (const path of english.length > 0 ? english : paths.slice(0, 1)) noteLimitsIn(path, project.gaps, () => {
		const json = readJson(project.files.get(path) ?? "");
		if (json === null) project.gaps.note(badJson(path));
		addMessages(messages, json, "", 0);
	});
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
	if (id === null) return UNKNOWN;
	const found = messageFor(evaluator.project, scope === "" ? id : `${scope}.${id}`);
	if (found !== null) return found;
	return (key?.kind === "object" ? key.properties.get("defaultMessage") : defaultOf(fallback)) ?? UNKNOWN;
}
function defaultOf(fallback) {
	if (fallback?.kind === "literal" && typeof fallback.value === "string") return fallback;
	return fallback?.kind === "object" ? fallback.properties.get("defaultValue") : void 0;
}
// src/analysis/packages/translations/index.ts
const translations = {
	name: "i18next, next-intl, react-intl, Lingui",
	matches: () => true,
	call: translate
};
// src/analysis/packages/url-join.ts
function joinUrl(args) {
	if (args.some(({ kind }) => kind !== "literal" && kind !== "text")) return UNKNOWN;
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
	["navigate", ([target], evaluator) => navigate$1(target, evaluator)]
]);
function routeOf(pattern, evaluator) {
	const path = pathname(evaluator);
	const wanted = stringOf(pattern);
	return arrayOf([wanted !== null && !/[:*?]/u.test(wanted) && path.kind === "literal" ? literal(path.value === wanted) : UNKNOWN, objectOf([], true)]);
}
const router = { render(element, place, renderer) {
	const before = ROUTER.read(place);
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
// src/analysis/packages/zustand.ts
const CALLS = new Map([
	["create", curried(hookOf)],
	["default", curried(hookOf)],
	["createWithEqualityFn", curried(hookOf)],
	["createStore", curried(storeOf)],
	["useStore", useStore],
	["useStoreWithEqualityFn", useStore],
	["useShallow", ([selector]) => selector ?? UNKNOWN],
	["persist", ([creator]) => creator ?? UNKNOWN],
	["devtools", ([creator]) => creator ?? UNKNOWN],
	["subscribeWithSelector", ([creator]) => creator ?? UNKNOWN],
	["combine", combine],
	["redux", redux],
	["immer", immer]
]);
function curried(make) {
	return ([creator], evaluator) => creator === void 0 ? native("create", ([later]) => later === void 0 ? UNKNOWN : make(later, evaluator)) : make(creator, evaluator);
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
	const getState = store.properties.get("getState") ?? UNKNOWN;
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
	return objectOf([...before.properties].map(([name, value]) => [name, isCallable(value) ? value : UNKNOWN]), true);
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
	if (store === void 0) return UNKNOWN;
	const state = evaluator.call(evaluator.member(store, "getState"), []);
	return selector === void 0 || !isCallable(selector) ? state : evaluator.call(selector, [state]);
}
function combine([initial, creator], evaluator) {
	return native("combine", (args) => merged(initial ?? UNKNOWN, creator === void 0 ? UNKNOWN : evaluator.call(creator, args)));
}
function redux([reducer, initial], evaluator) {
	return native("redux", ([set, get]) => {
		const dispatch = native("dispatch", ([action]) => {
			if (reducer === void 0 || set === void 0 || get === void 0) return UNKNOWN;
			const after = evaluator.call(reducer, [evaluator.call(get, []), action ?? UNDEFINED]);
			evaluator.call(set, [after]);
			return action ?? UNDEFINED;
		});
		return merged(initial ?? UNKNOWN, objectOf([["dispatch", dispatch]]));
	});
}
function immer([creator], evaluator) {
	return native("immer", ([set, ...others]) => {
		const setDraft = native("setState", ([change, replaces]) => {
			const update = change !== void 0 && isCallable(change) ? native("update", (args) => produce(change, args, evaluator)) : change ?? UNDEFINED;
			return evaluator.call(set ?? UNKNOWN, [update, replaces ?? literal(false)]);
		});
		return creator === void 0 ? UNKNOWN : evaluator.call(creator, [setDraft, ...others]);
	});
}
// src/analysis/packages/registry.ts
const PACKAGES = [
	vite,
	browser,
	react,
	reactRouter,
	wouter,
	next,
	reactHookForm,
	{
		name: "zustand",
		matches: (module) => /^zustand(?:\/.*)?$/u.test(module),
		calls: CALLS
	},
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
	overlays,
	translations,
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
	rule(String.raw`\.(?:x?html?|vue|svelte|astro)$`, "page", 88),
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
		resolve: createResolver(paths, aliases, readWorkspacePackages(sources)),
		text: (path) => texts.get(path),
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
	const project = createProject(files, {
		...options,
		roots,
		gaps
	});
	const { dialects = DIALECTS, packages: models = PACKAGES } = options;
	const known = createPackages(models);
	const read = new Set(dialects.flatMap(({ stacks }) => stacks));
	noteUnreadStacks(packages, read, project);
	const evaluator = createEvaluator(project, known);
	const { routes, screens } = readScreens(evaluator, dialects, known);
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
		tests: readTests(evaluator),
		gaps: gaps.list()
	};
}
function readScreens(evaluator, dialects, packages) {
	const { project } = evaluator;
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
	return (limit, place) => {
		const { at } = evaluator.session;
		const source = at === null ? page : {
			path: at.path,
			line: at.node.loc?.start.line ?? 1
		};
		evaluator.project.gaps.note(limitGap(limit, place ?? source));
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
var import__stands_in_yaml = require__stands_in_yaml();
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
export { decodeSource as a, pathPriority as c, isBelow as i, compareText as l, selectFiles as n, readAttributes as o, filterTree as r, analyse as s, detectWorkspaces as t };
