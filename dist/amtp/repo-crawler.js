import { i as __toESM } from "../packages/rolldown-runtime.js";
import { t as openWorkspace } from "./workspace.js";
import { t as createRepositoryServer } from "./server.js";
import { a as toolBoxOf, c as shownFacts, i as performTask, l as runAgent, n as listed, o as connectTools, r as systemPrompt, s as outlineAbout, u as readCrawlerInputs } from "./prompt.js";
import { n as describeStack, r as outputsOf } from "./detected-stack.js";
import { X as NamedError, d as readFileBounded, f as canonicalJson, l as TooMuch } from "./key-url.js";
import { n as factsFor, t as chooseFrameworks } from "./for-framework.js";
import { t as citedPaths } from "./cited-paths.js";
import { t as openAppModel } from "./open-app-model.js";
import { u as factorScreens } from "./selection.js";
import { E as screenOf, T as routeFor } from "./answers.js";
import { t as parse } from "../packages/babel-parser.js";
import { n as tokensIn } from "./tokens.js";
import { n as blobSha, r as accessFrom } from "./path-order.js";
import { n as noCache, t as MAX_LISTING_BYTES } from "./blob-cache.js";
import { f as require__stands_in_crypto, m as require__stands_in_fs } from "../packages/stand-ins.js";
import { p as writeWhole } from "./run-key.js";
import { t as openLocalRepository } from "./local.js";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { mkdir, open, rename, rm } from "node:fs/promises";
import v8 from "node:v8";
// src/agents/repo-crawler/limit-memory.ts
function limitMemory(depth) {
	v8.setFlagsFromString("--heap-growing-percent=20");
	if (depth !== "deep") v8.setFlagsFromString("--semi-space-growth-factor=1");
}
// src/observations/observation.ts
const UNSAID = {
	role: "",
	name: "",
	test_id: "",
	required: false,
	action: "",
	outcome: "",
	target: "",
	filled: [],
	empty: []
};
function saidIn(observation) {
	const { filled = [], empty = [] } = observation;
	return {
		...UNSAID,
		...observation,
		filled,
		empty
	};
}
// src/observations/apply.ts
const BY = "model";
function withObservations(appModel, model, proved) {
	if (proved.length === 0) return appModel;
	const routes = [...model.routes, ...newRoutes(model, proved)];
	const pages = new Map();
	const screens = [...model.screens];
	for (const page of new Set(proved.map(({ observation }) => observation.page))) {
		const route = routeFor({ routes }, page);
		if (route === null) continue;
		const known = screenOf({
			...model,
			routes,
			screens
		}, route);
		const after = withFacts(known ?? emptyScreen(route), proved.filter(({ observation }) => observation.page === page));
		if (known === null) screens.push(after);
		else screens[screens.indexOf(known)] = after;
		pages.set(page, after);
	}
	const linked = routes.map((route) => route.screen === null ? linkedTo(route, pages) : route);
	return {
		...appModel,
		routes: linked,
		...factorScreens(screens)
	};
}
function newRoutes(model, proved) {
	const routes = new Map();
	for (const { observation, source } of proved) {
		const { kind, page } = observation;
		if (kind !== "route" || model.routes.some(({ path }) => path === page)) continue;
		const route = {
			path: page,
			kind: "table",
			screen: null,
			guarded: false
		};
		routes.set(page, {
			...route,
			certainty: "observed",
			source,
			by: BY
		});
	}
	return [...routes.values()];
}
function linkedTo(route, pages) {
	const screen = pages.get(route.path);
	return screen === void 0 ? route : {
		...route,
		screen: screen.id
	};
}
function emptyScreen({ path, source }) {
	return {
		id: `screen:${path}`,
		route: path,
		title: null,
		elements: [],
		forms: [],
		effects: [],
		files: [source.path],
		source
	};
}
function withFacts(screen, proved) {
	const elements = [...screen.elements];
	for (const fact of proved) {
		if (fact.observation.kind !== "element") continue;
		const element = elementOf(fact, `${screen.id}::observed:${elements.length}`);
		if (!elements.some((known) => isSame(known, element))) elements.push(element);
	}
	const effects = [...screen.effects];
	for (const fact of proved) if (fact.observation.kind === "effect") effects.push(...effectOf(fact, screen, elements));
	const files = [...new Set([...screen.files, ...proved.map(({ source }) => source.path)])].toSorted();
	return {
		...screen,
		elements,
		effects,
		files
	};
}
function isSame(known, element) {
	return callOf(known) === callOf(element);
}
function callOf({ role, name, label, text, test_id: testId }) {
	return JSON.stringify([
		role,
		name ?? label ?? text,
		name === null ? testId : null
	]);
}
const FIELD_ROLES$1 = new Set("textbox searchbox spinbutton combobox listbox checkbox radio switch slider".split(" "));
function elementOf(proved, id) {
	const { observation, source, tag, type, isInitial } = proved;
	const { role, test_id: testId, required } = observation;
	return {
		id,
		role: role === "" ? null : role,
		...wordsOf(proved),
		certainty: "observed",
		alternatives: [],
		test_id: testId === "" ? null : testId,
		tag: tag === "" ? "unknown" : tag,
		level: null,
		href: null,
		field: isField(proved) ? fieldOf(type, required) : null,
		initial: isInitial,
		repeated: false,
		source,
		by: BY
	};
}
function isField({ observation: { role }, tag, type }) {
	return FIELD_ROLES$1.has(role) || tag === "input" || tag === "textarea" || type === "password";
}
function wordsOf(proved) {
	const { observation, attribute } = proved;
	const words = observation.name === "" ? null : observation.name;
	const hasRole = observation.role !== "";
	const name = hasRole ? words : null;
	if (!isField(proved)) return {
		name,
		label: null,
		placeholder: null,
		text: hasRole ? null : words
	};
	if (attribute === "placeholder") return {
		name,
		label: null,
		placeholder: words,
		text: null
	};
	return {
		name,
		label: attribute === "title" ? null : words,
		placeholder: null,
		text: null
	};
}
function fieldOf(type, required) {
	return {
		type: type ?? "text",
		name: null,
		required,
		min: null,
		max: null,
		min_length: null,
		max_length: null,
		pattern: null,
		value: null,
		options: []
	};
}
function effectOf({ observation, source }, screen, elements) {
	const { name, action, outcome, target, filled, empty } = observation;
	const idOf = (words) => {
		const called = elements.find((each) => wordsFor(each).includes(words));
		return called === void 0 ? [] : [called.id];
	};
	const [trigger] = idOf(name);
	if (trigger === void 0 || action === "" || outcome === "") return [];
	const reached = outcome === "navigates" ? target : textOf(target, {
		elements,
		screen,
		source
	});
	const unless = empty.flatMap(idOf);
	const effect = {
		trigger,
		action,
		requires: filled.flatMap(idOf),
		outcome,
		target: reached
	};
	const rest = {
		certainty: "observed",
		source,
		by: BY
	};
	return [{
		...effect,
		...unless.length === 0 ? {} : { unless },
		...rest
	}];
}
function wordsFor({ name, label, text, test_id: testId }) {
	return [
		name,
		label,
		text,
		testId
	];
}
function textOf(words, { elements, screen, source }) {
	const known = elements.find(({ name, text }) => name === words || text === words);
	if (known !== void 0) return known.id;
	const element = elementOf({
		observation: saidIn({
			kind: "element",
			page: screen.route,
			...source,
			quote: words,
			name: words
		}),
		source,
		tag: "",
		type: null,
		attribute: null,
		isInitial: false
	}, `${screen.id}::observed:${elements.length}`);
	elements.push(element);
	return element.id;
}
// src/observations/role.ts
const FIELD_ROLES = [
	"textbox",
	"searchbox",
	"spinbutton",
	"combobox",
	"checkbox",
	"radio",
	"switch",
	"slider",
	""
];
const ROLES_OF_TAGS = {
	a: ["link"],
	button: ["button"],
	summary: ["button"],
	input: [...FIELD_ROLES, "button"],
	textarea: ["textbox", ""],
	select: ["combobox", "listbox"],
	option: ["option"],
	label: FIELD_ROLES,
	legend: ["group", ""],
	img: ["img"],
	nav: ["navigation", ""],
	li: ["listitem", ""],
	td: ["cell", ""],
	th: [
		"columnheader",
		"rowheader",
		""
	]
};
const ROLES_OF_INPUTS = {
	checkbox: ["checkbox", "switch"],
	radio: ["radio"],
	password: [""],
	search: ["searchbox"],
	number: ["spinbutton"],
	range: ["slider"],
	submit: ["button"],
	button: ["button"],
	reset: ["button"]
};
const ROLES_OF_COMPONENTS = [
	[/button|btn/iu, ["button"]],
	[/link|anchor/iu, ["link"]],
	[/check/iu, ["checkbox"]],
	[/radio/iu, ["radio"]],
	[/switch|toggle/iu, ["switch", "checkbox"]],
	[/select|dropdown|combo|autocomplete/iu, ["combobox"]],
	[/input|field|textarea|password|label/iu, FIELD_ROLES],
	[/heading|title|^H[1-6]$/iu, ["heading", ""]],
	[/tab/iu, ["tab"]]
];
const NAMING = new Set("aria-label ariaLabel alt title placeholder label value text caption children heading content legend textContent innerText innerHTML".split(" "));
function isPlausible(tag, role) {
	if (tag.attribute !== null && !NAMING.has(tag.attribute)) return false;
	if (tag.attribute === "value" && role !== "button") return false;
	const named = /\brole\s*[=:]\s*\{?["'`](?<role>[a-z]+)["'`]/u.exec(tag.opening)?.groups?.["role"];
	if (named !== void 0) return named === role;
	return rolesOf(tag).includes(role);
}
function rolesOf({ name, opening }) {
	if (/^h[1-6]$/u.test(name)) return ["heading"];
	if (name === "input" || name === "Input") {
		const type = typeOfInput(opening);
		return (type === null ? void 0 : ROLES_OF_INPUTS[type]) ?? [
			"textbox",
			"",
			"combobox"
		];
	}
	if (/^[a-z]/u.test(name) && !name.includes("-") && !name.includes(".")) return ROLES_OF_TAGS[name] ?? [""];
	return ROLES_OF_COMPONENTS.find(([form]) => form.test(name))?.[1] ?? [""];
}
function typeOfInput(opening) {
	return /\btype\s*[=:]\s*\{?["'`]?(?<type>[a-z]+)/u.exec(opening)?.groups?.["type"] ?? null;
}
// src/observations/comment-blocks.ts
const KINDS = [
	{
		open: "<!--",
		close: "-->"
	},
	{
		open: "/*",
		close: "*/"
	},
	{
		open: "{{!--",
		close: "--}}"
	},
	{
		open: "{{--",
		close: "--}}"
	},
	{
		open: "{{!",
		close: "}}",
		without: "}"
	},
	{
		open: "{#",
		close: "#}",
		without: "#"
	},
	{
		open: "{-",
		close: "-}"
	},
	{
		open: "<%--",
		close: "--%>"
	},
	{
		open: "<%#",
		close: "%>"
	},
	{
		open: "@*",
		close: "*@"
	}
];
const OPENINGS = /<!--|\/\*|\{\{!--|\{\{--|\{\{!|\{#|\{-|<%--|<%#|@\*/gu;
function blocksIn(text) {
	const blocks = [];
	const next = new NextPlaces(text);
	let after = 0;
	for (const { index, 0: opening } of text.matchAll(OPENINGS)) {
		if (index < after) continue;
		const end = KINDS.flatMap((kind) => opening.startsWith(kind.open) ? endOf(kind, index, next) : [])[0];
		if (end === void 0) continue;
		blocks.push({
			start: index,
			end
		});
		after = end;
	}
	return blocks;
}
function endOf({ open, close, without }, start, next) {
	const from = start + open.length;
	const end = next.of(close, from);
	const isCutShort = without !== void 0 && next.of(without, from) < end;
	return end === Infinity || isCutShort ? [] : [end + close.length];
}
var NextPlaces = class {
	#text;
	#known = new Map();
	constructor(text) {
		this.#text = text;
	}
	of(what, from) {
		const known = this.#known.get(what) ?? -1;
		if (known >= from) return known;
		const found = this.#text.indexOf(what, from);
		const place = found === -1 ? Infinity : found;
		this.#known.set(what, place);
		return place;
	}
};
// src/observations/comments.ts
const SLASHES = /(?:^|[\s;{}])\/\/.*$/gmu;
const HASHES = /^[ \t]*#.*$/gmu;
const DASHES = /(?:^|\s)--\s.*$/gmu;
const WITH_HASHES = /\.(?:rb|py|ex|exs|slim|haml|ya?ml|coffee|sh|toml)$/u;
const WITH_DASHES = /\.(?:elm|hs|lua|purs)$/u;
function isInComment({ path, text, tree }, offset) {
	if (tree !== null) return tree.comments.some(({ start, end }) => (start ?? 0) <= offset && offset < (end ?? 0));
	if (blocksIn(text).some(({ start, end }) => start <= offset && offset < end)) return true;
	return [
		SLASHES,
		...WITH_HASHES.test(path) ? [HASHES] : [],
		...WITH_DASHES.test(path) ? [DASHES] : []
	].some((form) => covers(text, form, offset));
}
function covers(text, form, offset) {
	for (const { index, 0: match } of text.matchAll(form)) {
		if (index > offset) return false;
		if (offset < index + match.length) return true;
	}
	return false;
}
// src/observations/syntax-tree.ts
const SCRIPT = /\.(?:[cm]?[jt]sx?)$/u;
function syntaxTreeOf(path, text) {
	if (!SCRIPT.test(path)) return null;
	const typescript = /\.[cm]?tsx?$/u.test(path) ? "typescript" : "flow";
	const isPlainTypeScript = /\.[cm]?ts$/u.test(path);
	try {
		const file = parse(text, {
			sourceType: "unambiguous",
			plugins: [
				typescript,
				"decorators",
				...isPlainTypeScript ? [] : ["jsx"]
			],
			attachComment: false,
			errorRecovery: true
		});
		return {
			comments: file.comments ?? [],
			around: (offset) => nodesAround(file, offset)
		};
	} catch {
		return null;
	}
}
function nodesAround(root, offset) {
	const around = [];
	for (let node = root; node !== void 0;) {
		around.unshift(node);
		node = childrenOf(node).find((child) => (child.start ?? 1) <= offset && offset < (child.end ?? 0));
	}
	return around;
}
function childrenOf(node) {
	return Object.entries(node).flatMap(([key, value]) => key === "loc" ? [] : Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []);
}
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
// src/observations/source.ts
function sourceOf(path, text) {
	return {
		path,
		text,
		tree: syntaxTreeOf(path, text)
	};
}
function quotedAt(source, line, quote) {
	if (quote.trim() === "" || /[\r\n]/u.test(quote)) return null;
	const lines = source.text.split("\n");
	const text = lines[line - 1];
	const column = text?.indexOf(quote) ?? -1;
	if (text === void 0 || column === -1) return null;
	const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column;
	return isInComment(source, start + (quote.length - quote.trimStart().length)) ? null : {
		source,
		start,
		quote
	};
}
const OPENS = new Set([
	">",
	"\"",
	"'",
	"`",
	"}",
	")",
	""
]);
const CLOSES = new Set([
	"<",
	"\"",
	"'",
	"`",
	"{",
	"\\",
	""
]);
function literalIn({ source, start, quote }, text) {
	const words = text.trim();
	if (words === "") return null;
	for (let at = quote.indexOf(words); at !== -1; at = quote.indexOf(words, at + 1)) {
		const offset = start + at;
		const before = lineBefore(source.text, offset).trimEnd().at(-1) ?? "";
		const after = /^[^\S\n]*([^\s]?)/u.exec(lineAfter(source.text, offset + words.length))?.[1] ?? "";
		if (OPENS.has(before) && CLOSES.has(after) && !isInComment(source, offset)) return offset;
	}
	return null;
}
function lineBefore(text, offset) {
	return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
}
function lineAfter(text, offset) {
	const end = text.indexOf("\n", offset);
	return text.slice(offset, end === -1 ? text.length : end);
}
// src/observations/tag.ts
function tagAround(source, offset) {
	return (source.tree === null ? null : inTree(source, offset)) ?? inWords(source.text, offset);
}
function inTree({ text, tree }, offset) {
	const around = tree?.around(offset) ?? [];
	const isConditional = isMadeLater(around);
	for (const [index, node] of around.entries()) {
		if (node.type === "JSXElement") {
			const { openingElement } = node;
			const opening = pieceOf(text, openingElement);
			return {
				name: pieceOf(text, openingElement.name),
				opening,
				attribute: attributeIn(around.slice(0, index)),
				isConditional
			};
		}
		const name = node.type === "CallExpression" ? nameOfCall(node, text) : null;
		if (name !== null) {
			const attribute = attributeIn(around.slice(0, index));
			return {
				name,
				opening: pieceOf(text, node),
				attribute,
				isConditional
			};
		}
	}
	return null;
}
function isMadeLater(around) {
	return around.some((node, index) => isCondition(node) || isHandler(node) || isCallback(around, index)) || isOnlyPassedOn(around);
}
function isCondition(node) {
	if (node.type === "ConditionalExpression" || node.type === "LogicalExpression") return true;
	if (node.type === "IfStatement") return true;
	if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
	const { property } = node.callee;
	return property.type === "Identifier" && [
		"map",
		"forEach",
		"flatMap"
	].includes(property.name);
}
function isHandler(node) {
	const name = node.type === "JSXAttribute" ? node.name : node.type === "ObjectProperty" || node.type === "ObjectMethod" ? node.key : null;
	return (name?.type === "JSXIdentifier" || name?.type === "Identifier") && /^on[A-Z:a-z]/u.test(name.name);
}
const FUNCTIONS = new Set([
	"ArrowFunctionExpression",
	"FunctionExpression",
	"FunctionDeclaration",
	"ObjectMethod",
	"ClassMethod"
]);
function isCallback(around, index) {
	const [node, parent] = around.slice(index);
	if (node === void 0 || !FUNCTIONS.has(node.type)) return false;
	return parent?.type === "CallExpression" && parent.callee !== node && around.slice(index + 1).some(({ type }) => FUNCTIONS.has(type));
}
function isOnlyPassedOn(around) {
	const index = around.findIndex(({ type }) => FUNCTIONS.has(type));
	if (index === -1) return false;
	const within = around.slice(0, index);
	const hasBlock = within.at(-1)?.type === "BlockStatement";
	const isGiven = within.some(({ type }) => type === "ReturnStatement" || type === "VariableDeclarator");
	return hasBlock && !isGiven;
}
function attributeIn(around) {
	for (const node of around) {
		if (node.type === "JSXAttribute" && node.name.type === "JSXIdentifier") return node.name.name;
		if (node.type !== "ObjectProperty") continue;
		if (node.key.type === "Identifier") return node.key.name;
		if (node.key.type === "StringLiteral") return node.key.value;
	}
	return null;
}
const HTML_NAME = /^(?:a|button|input|label|select|textarea|option|h[1-6]|p|span|div|li|strong|em|td|th|header|footer|nav|main|section|form|img|legend|summary)$/u;
function nameOfCall(node, text) {
	const [first] = node.arguments;
	const selector = first?.type === "StringLiteral" ? /^[a-z][a-z0-9]*/u.exec(first.value)?.[0] : void 0;
	if (selector !== void 0 && HTML_NAME.test(selector)) return selector;
	const called = /(?<![\w$])[\w$]+$/u.exec(pieceOf(text, node.callee))?.[0] ?? "";
	return HTML_NAME.test(called) ? called : null;
}
function pieceOf(text, { start, end }) {
	return text.slice(start ?? 0, end ?? 0);
}
const TAGS = /<(?<close>\/)?(?<name>[A-Za-z][\w.:-]*)(?<rest>(?:"[^"]*"|'[^']*'|\{\{[^{}]*\}\}|\{[^{}]*\}|[^<>"'])*)>/gu;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;
const ON_A_CONDITION = /\b(?:v-if|v-else|v-else-if|v-show|v-for|x-show|x-if|x-for|ng-if|ng-show|ng-hide|ng-repeat|hidden)\b|\*ng(?:If|For)|\s(?:if|show|hide|each)\s*=\s*["'{]/u;
const BLOCK = /\{\{?[#@]\s*(?:if|each|unless|await|for)\b|<%[-=]?\s*(?:if|unless|for)\b|\{%\s*(?:if|for)\b|@(?:if|for|foreach|switch)\s*\(/gu;
const END_OF_BLOCK = /\{\{?\/\s*(?:if|each|unless|await)\b|<%[-=]?\s*end\b|\{%\s*end(?:if|for)\b|@end(?:if|for|foreach)\b/gu;
function* tagsIn(text) {
	const comments = blocksIn(text).filter(({ start }) => text.startsWith("<!--", start));
	let [comment] = comments;
	for (const match of text.matchAll(TAGS)) {
		while (comment !== void 0 && comment.end <= match.index) {
			comments.shift();
			[comment] = comments;
		}
		if (comment === void 0 || match.index < comment.start) yield match;
	}
}
function inWords(text, offset) {
	const open = [];
	for (const match of tagsIn(text)) {
		const { index, 0: opening, groups } = match;
		if (index > offset) break;
		const name = groups?.["name"];
		if (name === void 0) continue;
		if (offset < index + opening.length) {
			const attribute = /(?<![\w:@.-])([\w:@.-]+)\s*=\s*\{?\s*["'`]?[^"'`=]*$/u.exec(text.slice(index, offset))?.[1];
			return tagOf([...open, {
				name,
				opening
			}], attribute ?? null, text.slice(0, index));
		}
		if (groups?.["close"] !== void 0) closeTag(open, name);
		else if (!VOID.test(name) && !opening.endsWith("/>")) open.push({
			name,
			opening
		});
	}
	return tagOf(open, null, text.slice(0, offset)) ?? byCall(text.slice(0, offset));
}
function closeTag(open, name) {
	const index = open.findLastIndex((tag) => tag.name === name);
	if (index !== -1) open.length = index;
}
function tagOf(open, attribute, before) {
	const tag = open.at(-1);
	if (tag === void 0 || /^(?:script|style|template|html|body|head)$/iu.test(tag.name)) return null;
	const isConditional = (before.match(BLOCK)?.length ?? 0) - (before.match(END_OF_BLOCK)?.length ?? 0) > 0 || open.some(({ opening }) => ON_A_CONDITION.test(opening));
	return {
		...tag,
		attribute,
		isConditional
	};
}
const ELEMENT_CALL = /(?:^|[^\w.])(?<name>a|button|input|label|select|textarea|h[1-6]|p|span|li|strong|option)\s*(?:\[|\()[^\n]{0,200}$|^\s*%?(?<line>a|button|input|label|h[1-6]|p|span|li)\b[^\n]*$/mu;
function byCall(before) {
	const near = before.slice(-300);
	const match = ELEMENT_CALL.exec(near.slice(near.lastIndexOf("\n", near.length - 1) + 1));
	const name = match?.groups?.["name"] ?? match?.groups?.["line"];
	return name === void 0 ? null : {
		name,
		opening: match?.[0] ?? "",
		attribute: null,
		isConditional: false
	};
}
// src/observations/imports.ts
const SPECIFIERS = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*|\bsrc\s*=\s*|\bdata-main\s*=\s*|\btemplateUrl\s*:\s*)(["'`])(?<path>[^"'`\n]{1,300})\1/gu;
const ENDINGS = [
	"",
	".tsx",
	".ts",
	".jsx",
	".js",
	".mjs",
	".vue",
	".svelte",
	".astro",
	".html"
];
const INDEXES = [
	"/index.tsx",
	"/index.ts",
	"/index.jsx",
	"/index.js"
];
function specifiersIn(text) {
	return [...text.matchAll(SPECIFIERS)].flatMap(({ groups }) => groups?.["path"] ?? []);
}
function pathsMeantBy(specifier, from) {
	const bare = specifier.split("?", 1)[0] ?? "";
	const folder = posix.dirname(from);
	if (/^[a-z]+:|^\/\//u.test(bare)) return [];
	if (bare.startsWith(".")) return withEndings(posix.join(folder, bare));
	const beside = /\.[a-z]+$/u.test(bare) && !bare.startsWith("/") ? [posix.join(folder, bare)] : [];
	const inside = bare.startsWith("/") ? bare.slice(1) : bare.split("/").slice(1).join("/");
	if (inside === "") return beside;
	const roots = foldersAround(folder).flatMap((root) => [
		root,
		posix.join(root, "src"),
		posix.join(root, "app")
	]);
	return [...beside, ...roots.flatMap((root) => withEndings(posix.join(root, inside)))];
}
function foldersAround(folder) {
	const folders = [];
	for (let each = folder; each !== "." && each !== ""; each = posix.dirname(each)) folders.push(each);
	return [...folders, ""];
}
function withEndings(path) {
	const stem = path.replace(/\.js$/u, "");
	return [
		...ENDINGS.map((ending) => path + ending),
		...INDEXES.map((index) => path + index),
		`${stem}.ts`,
		`${stem}.tsx`
	];
}
// src/observations/page-files.ts
const MOST_FILES = 400;
async function filesFrom(sources, roots) {
	const files = new Set(roots);
	for (const path of files) {
		if (files.size >= MOST_FILES) break;
		const source = await sources.read(path);
		if (source === null) continue;
		for (const specifier of specifiersIn(source.text)) {
			const taken = await firstThatIs(sources, pathsMeantBy(specifier, path));
			if (taken !== null) files.add(taken);
		}
	}
	return files;
}
async function filesNamedIn(sources, source, excerpt) {
	const found = [];
	const specifiers = new Set(specifiersIn(excerpt));
	for (const statement of source.text.matchAll(IMPORTS)) {
		const { names, lazy, path = "" } = statement.groups ?? {};
		if (((names ?? lazy ?? "").match(/[\w$]+/gu) ?? []).some((word) => isWordIn(excerpt, word))) specifiers.add(path);
	}
	for (const specifier of specifiers) {
		const taken = await firstThatIs(sources, pathsMeantBy(specifier, source.path));
		if (taken !== null) found.push(taken);
	}
	return found;
}
const IMPORTS = /(?:\bimport\s+(?<names>[^"'`;]{1,400}?)\s+from\s*|\b(?:const|let|var)\s+(?<lazy>[\w$]+)\s*=[^;\n]{0,80}?\b(?:import|require)\s*\(\s*)["'`](?<path>[^"'`\n]{1,300})["'`]/gu;
function isWordIn(text, word) {
	const words = text.match(/[\w$]+/gu) ?? [];
	return word !== "type" && word !== "as" && words.includes(word);
}
async function firstThatIs(sources, paths) {
	for (const path of paths) if (await sources.read(path) !== null) return path;
	return null;
}
// src/observations/route-proof.ts
const LINES_OF_A_ROUTE = 4;
async function filesOfRoute({ page, path }, { source, quote, start }, sources) {
	if (!/^\/[\w\-./:~#]*$/u.test(page) || page.includes("//")) return "its page is no path";
	const segments = page.split(/[/#]/u).filter((segment) => segment !== "");
	const isFile = isMadeByFile(path, segments);
	if (!isFile && !isNamedIn(quote, segments)) return "the quote does not name its path";
	const isThere = (segment) => source.text.includes(segment) || path.includes(segment);
	if (!segments.every(isThere)) return "its file does not name the whole of its path";
	const named = isFile ? [] : await filesOfRow(source, start, sources);
	const files = await filesFrom(sources, named.length === 0 ? [path] : named);
	return new Set([...files, path]);
}
function isNamedIn(quote, segments) {
	const last = segments.at(-1);
	return last === void 0 ? /["'`]\/?["'`]/u.test(quote) : standsInQuote(last, quote);
}
async function filesOfRow(source, start, sources) {
	const lines = source.text.slice(start).split("\n").slice(0, LINES_OF_A_ROUTE);
	const [first = ""] = lines;
	const onLine = await filesNamedIn(sources, source, first);
	return onLine.length > 0 ? onLine : filesNamedIn(sources, source, lines.join("\n"));
}
function standsInQuote(segment, quote) {
	return [...quote.matchAll(/["'`]([^"'`]*)["'`]/gu)].some(([, text = ""]) => text.split(/[/#]/u).includes(segment));
}
function isMadeByFile(path, segments) {
	const stem = path.replace(/\.\w+$/u, "").replace(/\/(?:\+?page|index|route)$/u, "");
	const last = segments.at(-1);
	if (last === void 0) return /(?:^|\/)(?:index|\+?page)\.\w+$/u.test(path);
	return stem.split("/").at(-1) === last;
}
// src/observations/prove.ts
async function prove(observations, { model, sources, testIdAttribute }) {
	const court = {
		model,
		sources,
		testIdAttribute,
		pages: new Map(),
		elements: new Map()
	};
	const proved = [];
	const refuted = [];
	const ordered = observations.map(saidIn).toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
	for (const observation of ordered) {
		const verdict = await judge(observation, court);
		if (typeof verdict === "string") refuted.push({
			observation,
			reason: verdict
		});
		else proved.push(verdict);
	}
	return {
		proved,
		refuted
	};
}
const ORDER = [
	"route",
	"element",
	"effect",
	"sign_in"
];
async function judge(observation, court) {
	const { path, line, quote, page, kind } = observation;
	const source = await court.sources.read(path);
	if (source === null) return "its file is not in the repository";
	const quoted = quotedAt(source, line, quote);
	if (quoted === null) return "the quote does not stand at its line";
	if (kind === "route") return judgeRoute(observation, quoted, court);
	const files = await filesOfPage(page, court);
	if (files === null) return "its page is not known";
	if (!files.has(path)) return "its file does not belong to the page";
	if (kind === "element") return judgeElement(observation, quoted, court);
	return kind === "effect" ? judgeEffect(observation, quoted, court) : plainly(observation);
}
function plainly(observation) {
	const { path, line } = observation;
	return {
		observation,
		source: {
			path,
			line
		},
		tag: "",
		type: null,
		attribute: null,
		isInitial: false
	};
}
async function judgeRoute(observation, quoted, court) {
	const files = await filesOfRoute(observation, quoted, court.sources);
	if (typeof files === "string") return files;
	court.pages.set(observation.page, Promise.resolve(files));
	return plainly(observation);
}
function filesOfPage(page, court) {
	const known = court.pages.get(page);
	if (known !== void 0) return known;
	const route = routeFor(court.model, page);
	const screen = route === null ? null : screenOf(court.model, route);
	const roots = route === null ? null : [...new Set([...screen?.files ?? [], ...screen === null ? [route.source.path] : [screen.source.path]])];
	const files = roots === null ? Promise.resolve(null) : filesFrom(court.sources, roots);
	court.pages.set(page, files);
	return files;
}
function judgeElement(observation, quoted, court) {
	const { page, role, name, test_id: testId, path, line } = observation;
	const words = name === "" ? testId : name;
	if (words === "") return "it has neither a name nor a test id";
	const offset = literalIn(quoted, words);
	if (offset === null) return "the quote does not have its name as a whole text";
	const tag = tagAround(quoted.source, offset);
	if (tag === null) return "no element is made of the quote";
	if (name === "") {
		if (tag.attribute !== court.testIdAttribute) return "the quote is no test id of the project";
	} else if (!isPlausible(tag, role)) return "no element of that role can have this name there";
	else if (testId !== "" && !tag.opening.includes(testId)) return "the tag does not have that test id";
	const names = court.elements.get(page) ?? [];
	court.elements.set(page, [...names, words]);
	const type = typeOfInput(tag.opening);
	const { attribute, isConditional } = tag;
	return {
		observation,
		source: {
			path,
			line
		},
		tag: tag.name,
		type,
		attribute,
		isInitial: !isConditional
	};
}
function judgeEffect(observation, quoted, court) {
	const { page, name, action, outcome, target, filled, empty } = observation;
	if (action === "" || outcome === "" || target === "") return "it says no action, outcome or target";
	const known = wordsOn(page, court);
	if (![
		name,
		...filled,
		...empty
	].every((each) => known.has(each))) return "a control that it names is not known on the page";
	if (outcome === "navigates" && routeFor(court.model, target) === null && !court.pages.has(target)) return "the page that it leads to is not known";
	return literalIn(quoted, target) === null ? "the quote does not have its target as a whole text" : plainly(observation);
}
function wordsOn(page, { model, elements }) {
	const route = routeFor(model, page);
	const words = ((route === null ? null : screenOf(model, route))?.elements ?? []).flatMap(({ name, label, text, test_id }) => [
		name,
		label,
		text,
		test_id
	]);
	return new Set([...words, ...elements.get(page) ?? []]);
}
// src/agents/repo-crawler/observed.ts
const DEFAULT_TEST_ID = "data-testid";
async function believe(client, appModel, observations) {
	if (observations.length === 0) return {
		appModel,
		summary: null,
		exclusions: []
	};
	const model = openAppModel(appModel);
	const testIdAttribute = model.tests.config?.test_id_attribute ?? DEFAULT_TEST_ID;
	const { proved, refuted } = await prove(observations, {
		model,
		sources: sourcesOf(client),
		testIdAttribute
	});
	const signIn = proved.flatMap(({ observation: { kind, page }, source }) => kind === "sign_in" ? [{
		page,
		...source
	}] : []);
	return {
		appModel: withObservations(appModel, model, proved),
		summary: {
			proved: proved.length,
			refuted: refuted.length,
			sign_in: signIn
		},
		exclusions: refuted.map(exclusionOf)
	};
}
function exclusionOf({ observation, reason }) {
	const { kind, name, target, page, path, line } = observation;
	const words = JSON.stringify((name === "" ? target : name).slice(0, 100));
	return {
		what: `the observed ${kind.replace("_", "-")} ${words} on ${page.slice(0, 100)}`,
		reason: `the source does not bear it out: ${reason}`,
		source: {
			path,
			line
		}
	};
}
const MOST_CHARACTERS$1 = 5e5;
function sourcesOf(client) {
	const kept = new Map();
	return { read: (path) => {
		const known = kept.get(path);
		if (known !== void 0) return known;
		const reading = readWhole(client, path);
		kept.set(path, reading);
		return reading;
	} };
}
async function readWhole(client, path) {
	let text = "";
	for (let offset = 0; typeof offset === "number";) {
		const { structured } = await client.callTool("repo.read_file", {
			path,
			offset
		});
		if (structured === null || text.length > MOST_CHARACTERS$1) return null;
		text += String(structured["text"]);
		offset = structured["next_offset"];
	}
	return sourceOf(path, text);
}
// src/agents/repo-crawler/example-spec.ts
const MOST_CHARACTERS = 1500;
async function withExampleSpec(client, appModel, framework) {
	const example = exampleIn(appModel.tests.specs, framework);
	if (example === void 0) return appModel;
	const range = {
		path: example.path,
		offset: 0,
		limit: MOST_CHARACTERS
	};
	const { structured } = await client.callTool("repo.read_file", range);
	const text = structured?.["text"];
	if (typeof text !== "string") return appModel;
	const { tests } = appModel;
	const specs = tests.specs.map((spec) => spec === example ? Object.assign({}, spec, { text }) : spec);
	return {
		...appModel,
		tests: {
			...tests,
			specs
		}
	};
}
function exampleIn(specs, framework) {
	return specs.filter((spec) => spec.framework === framework && spec.titles.length > 0).toSorted((left, right) => left.titles.length - right.titles.length)[0];
}
// src/agents/repo-crawler/fit-file-tree.ts
const MAX_TREE_TOKENS = 6e4;
const TREE_TOKENS = {
	smoke: 600,
	core: 2e3,
	standard: 4e3,
	deep: 1e4
};
const PART_OF_WINDOW = 1 / 20;
function treeTokensFor({ depth, model, contextWindow }) {
	if (model.collectsFacts === true) return MAX_TREE_TOKENS;
	const window = contextWindow ?? Number.POSITIVE_INFINITY;
	return Math.min(TREE_TOKENS[depth], Math.floor(window * PART_OF_WINDOW));
}
function fitFileTree(files, cited, maxTokens) {
	const costOf = (file) => tokensIn(`${JSON.stringify(file)},`);
	let total = files.reduce((sum, file) => sum + costOf(file), 0);
	const dropped = new Set();
	const rank = (file) => Number(cited.has(file.path));
	const lastFirst = files.toSorted((a, b) => rank(a) - rank(b) || b.path.length - a.path.length);
	for (const file of lastFirst) {
		if (total <= maxTokens) break;
		total -= costOf(file);
		dropped.add(file);
	}
	return {
		fileTree: files.filter((file) => !dropped.has(file)),
		dropped: dropped.size
	};
}
const REPO_CRAWLER_PROMPT = systemPrompt("You are the Repo Crawler, the first of three agents that write end-to-end tests for an application from its source. A program has analysed the source; you tell what it could not.", [
	{
		title: "What you get",
		lines: ["The first message is a JSON object: the run, the repository, its commit and the depth. The next is an overview of what the program knows: what the application is made with, its pages, and what it could not follow (file:line and why)."]
	},
	{
		title: "How to decide",
		lines: listed([
			"Read the files of what could not be followed, first those of pages of which little or nothing is known: repo_read_file gives lines with their numbers, several files in one turn. repo_outline tells what is known of one page, repo_tree lists files. A few files are enough; stop when the pages that matter are told.",
			"Report what users see and can do there and the program does not know, as observations. Put each element of a page with its accessible name, then what its controls do.",
			"Each observation has a quote: a piece of one line, word for word, with path and line as repo_read_file shows them. name and target are whole texts inside of that quote. The program looks each of them up and leaves out what does not stand there.",
			"kind route: a page that the program does not know; page is its path, the quote names it. kind element: role, name, and test_id where there is one; role is empty for plain text and for passwords. kind effect: name is that of the control, action what a user does, outcome and target what happens; filled and empty are names of fields that have to be so. kind sign_in: the line that signs a user in.",
			`Examples: ${[{
				kind: "element",
				page: "/login",
				role: "button",
				name: "Sign in",
				path: "src/Login.jsx",
				line: 12,
				quote: "<Button kind=\"primary\">Sign in</Button>"
			}, {
				kind: "effect",
				page: "/login",
				name: "Sign in",
				action: "click",
				empty: ["Email"],
				outcome: "shows",
				target: "Enter your email.",
				path: "src/Login.jsx",
				line: 7,
				quote: "setError(\"Enter your email.\")"
			}].map((each) => JSON.stringify(each)).join(" ")}`
		])
	},
	{
		title: "What to refuse",
		lines: listed(["Never report what you infer, what a comment says, what only a test or a story shows, or a text that comes from data or a translation file.", "Never name a file that you have not seen."])
	},
	{
		title: "Reply",
		lines: ["One JSON object and nothing else: {\"entry_points\":[{\"path\",\"kind\"}],\"detected_stack\":{\"runtime\",\"frameworks\":[...],\"summary\",\"observations\":[...]}}", ...listed([
			"entry_points: the files where a tester would start. kind is ui_component for pages and screens, api_route for endpoints, test_fixture for existing tests, page objects and fixtures, config for manifests and test configuration.",
			"runtime: where the application runs, e.g. browser or node. frameworks: their usual names.",
			"summary: two or three sentences on what a user can do with the application.",
			"observations: as above; an empty list where the overview has all."
		])]
	}
]);
// src/agents/repo-crawler/crawl.ts
async function crawlRepository(context, crawl) {
	const client = await connectTools(crawl.server, context);
	try {
		const input = inputOf(context);
		return await performTask({
			agent: "repo_crawler",
			system: REPO_CRAWLER_PROMPT,
			user: canonicalJson(input),
			facts: () => shownToCrawler(client),
			replyContract: "crawlerReply",
			outputContract: "crawlerOutput",
			tools: toolBoxOf(client),
			beside: [{
				kind: "app_model",
				contract: "appModel"
			}],
			input: {
				...withoutRunId(input),
				working_directory: context.source.working_directory
			},
			review: async (reply) => unknownEntryPoints(reply, await listedPaths(client)).map(problem),
			complete: async (reply) => {
				const treeTokens = treeTokensFor(context);
				const isShown = context.model.collectsFacts !== true;
				const { completion, invented } = await joinWithFacts(reply, {
					input,
					choice: context.framework,
					client,
					crawl,
					treeTokens,
					isShown
				});
				for (const entryPoint of invented) context.logger.warning(`Left out: ${problem(entryPoint)}`);
				return completion;
			}
		}, context);
	} finally {
		await client.close();
	}
}
async function shownToCrawler(client) {
	const { text } = await outlineAbout(client, "overview");
	return shownFacts([text], false);
}
function inputOf({ runId, source, depth }) {
	return {
		run_id: runId,
		repo_full_name: source.repo_full_name,
		ref: source.base_sha,
		depth_level: depth
	};
}
function withoutRunId({ run_id: _runId, ...input }) {
	return input;
}
async function listedPaths(client) {
	const { files } = await client.readWholeTree();
	return new Set(files.map(({ path }) => path));
}
function unknownEntryPoints(reply, listed) {
	return reply.entry_points.filter(({ path }) => !listed.has(path));
}
function problem({ path }) {
	return `entry_points names ${JSON.stringify(path)}, which repo_tree does not list.`;
}
async function joinWithFacts(reply, { input, choice, client, crawl, treeTokens, isShown }) {
	const tree = await client.readWholeTree();
	const observed = await believe(client, await client.readAppModel(), reply.detected_stack.observations ?? []);
	const frameworks = chooseFrameworks(choice, observed.appModel);
	let appModel = factsFor(frameworks, observed.appModel);
	if (isShown) for (const framework of frameworks) appModel = await withExampleSpec(client, appModel, framework);
	const invented = new Set(unknownEntryPoints(reply, new Set(tree.files.map(({ path }) => path))));
	const { fileTree, dropped } = fitFileTree(tree.files, citedPaths(appModel), treeTokens);
	const omitted = dropped === 0 ? tree.omitted : {
		...tree.omitted,
		input_budget: dropped
	};
	const payload = {
		run_id: input.run_id,
		repo_full_name: input.repo_full_name,
		ref: input.ref,
		file_tree: fileTree,
		entry_points: reply.entry_points.filter((entryPoint) => !invented.has(entryPoint)),
		detected_stack: {
			...describeStack(reply.detected_stack, appModel, omitted),
			...observed.summary === null ? {} : { observations: observed.summary }
		},
		cache_hits: crawl.cacheHits()
	};
	const exclusions = [...[...invented].map(({ path }) => ({
		what: `the entry point ${path}`,
		reason: "it is not in the repository",
		source: null
	})), ...observed.exclusions];
	return {
		completion: {
			payload,
			appModel,
			report: { exclusions }
		},
		invented: [...invented]
	};
}
// src/repository/cache/actions-store.ts
function actionsStore() {
	return {
		restore: async (path, keyPrefix) => {
			const cache = await import("../packages/actions-cache.js").then((n) => n.t);
			if (!cache.isFeatureAvailable()) return false;
			return await cache.restoreCache([path], keyPrefix, [keyPrefix]) !== void 0;
		},
		save: async (path, key) => {
			const cache = await import("../packages/actions-cache.js").then((n) => n.t);
			if (cache.isFeatureAvailable()) await cache.saveCache([path], key);
		}
	};
}
// src/repository/cache/bundle-file.ts
var import__stands_in_crypto = __toESM(require__stands_in_crypto(), 1);
var import__stands_in_fs = __toESM(require__stands_in_fs(), 1);
const HEADER = /^(?<key>(?:tree )?[0-9a-f]{40}) (?<size>\d{1,10})\n/u;
const LISTING = "tree ";
const LONGEST_HEADER = 57;
var BundleReader = class BundleReader {
	#file;
	#places;
	damaged;
	constructor(file, index) {
		this.#file = file;
		this.#places = index.places;
		this.damaged = index.damaged;
	}
	static async open(path) {
		const file = await open(path, import__stands_in_fs.constants.O_RDONLY | (import__stands_in_fs.constants.O_NOFOLLOW ?? 0));
		const stats = await file.stat();
		if (stats.isFile()) return new BundleReader(file, await readIndex(file, stats.size));
		await file.close();
		throw new Error("the bundle is no file");
	}
	get shas() {
		return [...this.#places.keys()].filter((key) => !key.startsWith(LISTING));
	}
	sizeOf(sha) {
		return this.#places.get(sha)?.size;
	}
	read(sha) {
		return readBlob(this.#file, sha, this.#places.get(sha));
	}
	async readListing(tree, maxBytes) {
		const place = this.#places.get(LISTING + tree);
		if (place === void 0 || place.size > maxBytes) return null;
		return readPlace(this.#file, place);
	}
	close() {
		return this.#file.close();
	}
};
var BundleWriter = class BundleWriter {
	#file;
	#places = new Map();
	bytes = 0;
	constructor(file) {
		this.#file = file;
	}
	static async create(path) {
		return new BundleWriter(await open(path, "w+"));
	}
	get keys() {
		return this.#places.keys();
	}
	add({ sha, bytes }) {
		return this.#append(sha, bytes);
	}
	addListing(tree, bytes) {
		return this.#append(LISTING + tree, bytes);
	}
	read(sha) {
		return readBlob(this.#file, sha, this.#places.get(sha));
	}
	close() {
		return this.#file.close();
	}
	async #append(key, bytes) {
		if (this.#places.has(key)) return;
		const header = Buffer.from(`${key} ${bytes.length}\n`);
		const offset = this.bytes + header.length;
		this.#places.set(key, {
			offset,
			size: bytes.length
		});
		this.bytes = offset + bytes.length;
		await this.#file.write(Buffer.concat([header, bytes]), 0, null, offset - header.length);
	}
};
async function readBlob(file, sha, place) {
	if (place === void 0) return null;
	const bytes = await readPlace(file, place);
	return blobSha(bytes) === sha ? bytes : null;
}
async function readPlace(file, { offset, size }) {
	const bytes = Buffer.alloc(size);
	await file.read(bytes, 0, size, offset);
	return bytes;
}
async function readIndex(file, fileSize) {
	const places = new Map();
	const buffer = Buffer.alloc(LONGEST_HEADER);
	let at = 0;
	while (at < fileSize) {
		const { bytesRead } = await file.read(buffer, 0, LONGEST_HEADER, at);
		const header = HEADER.exec(buffer.subarray(0, bytesRead).toString("latin1"));
		const { key, size } = header?.groups ?? {};
		const offset = at + (header?.[0].length ?? 0);
		if (key === void 0 || offset + Number(size) > fileSize) return {
			places,
			damaged: true
		};
		places.set(key, {
			offset,
			size: Number(size)
		});
		at = offset + Number(size);
	}
	return {
		places,
		damaged: false
	};
}
// src/repository/cache/bundle-cache.ts
const MAX_BUNDLE_BYTES = 268435456;
const FORMAT = "amtp-blobs-v1";
function bundleCache(options) {
	const cache = new BundleCache(options);
	return {
		restore: (repository) => cache.guard("restored", () => cache.restore(repository), void 0),
		get: (sha, size) => cache.guard("read", () => cache.get(sha, size), null),
		put: (blob) => cache.guard("written", () => cache.put(blob), void 0),
		getListing: (tree) => cache.guard("read", () => cache.getListing(tree), null),
		putListing: (tree, bytes) => cache.guard("written", () => cache.putListing(tree, bytes), void 0),
		save: () => cache.guard("saved", () => cache.save(), void 0)
	};
}
var BundleCache = class {
	#options;
	#keyPrefix = "";
	#old = null;
	#new = null;
	#opening = null;
	#used = new Set();
	#usedListings = new Set();
	#warned = false;
	constructor(options) {
		this.#options = options;
	}
	async guard(verb, work, otherwise) {
		try {
			return await work();
		} catch (error) {
			this.#warn(`could not be ${verb} (${error instanceof Error ? error.name : "unknown"})`);
			return otherwise;
		}
	}
	async restore(repository) {
		const { folder, store } = this.#options;
		this.#keyPrefix = `${FORMAT}-${repository.toLowerCase().replaceAll(/[^a-z0-9._-]/gu, "_")}-`;
		await rm(folder, {
			recursive: true,
			force: true
		});
		await mkdir(folder, { recursive: true });
		if (!await store.restore(this.#bundle, this.#keyPrefix)) return;
		this.#old = await BundleReader.open(this.#bundle);
		if (this.#old.damaged) this.#warn("holds a damaged bundle");
	}
	async get(sha, size) {
		if (this.#old?.sizeOf(sha) === void 0) return await this.#new?.read(sha) ?? null;
		const bytes = this.#old.sizeOf(sha) === size ? await this.#old.read(sha) : null;
		if (bytes === null) this.#warn("holds an entry with other bytes than its SHA says");
		else this.#used.add(sha);
		return bytes;
	}
	async put(blob) {
		await (await this.#writerFor(blob.bytes.length))?.add(blob);
	}
	async getListing(tree) {
		const bytes = await this.#old?.readListing(tree, 67108864) ?? null;
		if (bytes !== null) this.#usedListings.add(tree);
		return bytes;
	}
	async putListing(tree, bytes) {
		if (bytes.length > 67108864) return;
		await (await this.#writerFor(bytes.length))?.addListing(tree, bytes);
	}
	async #writerFor(bytes) {
		if ((this.#new?.bytes ?? 0) + bytes > MAX_BUNDLE_BYTES) return null;
		this.#opening ??= BundleWriter.create(this.#fresh);
		this.#new = await this.#opening;
		return this.#new;
	}
	async save() {
		const [old, fresh] = [this.#old, this.#new];
		try {
			if (fresh === null) return;
			for (const tree of this.#usedListings) {
				const bytes = await old?.readListing(tree, MAX_LISTING_BYTES);
				if (bytes) await this.putListing(tree, bytes);
			}
			for (const sha of [...this.#used, ...old?.shas ?? []]) {
				if (old === null || fresh.bytes + (old.sizeOf(sha) ?? 0) > MAX_BUNDLE_BYTES) continue;
				const bytes = await old.read(sha);
				if (bytes !== null) await fresh.add({
					sha,
					bytes
				});
			}
		} finally {
			await old?.close();
			await fresh?.close();
		}
		await rename(this.#fresh, this.#bundle);
		const content = (0, import__stands_in_crypto.createHash)("sha256").update([...fresh.keys].toSorted().join()).digest("hex");
		await this.#options.store.save(this.#bundle, `${this.#keyPrefix}${content.slice(0, 32)}`);
	}
	get #bundle() {
		return join(this.#options.folder, "blobs.bundle");
	}
	get #fresh() {
		return join(this.#options.folder, "blobs.new");
	}
	#warn(what) {
		if (!this.#warned) this.#options.logger.warning(`The blob cache ${what}; the run goes on without it.`);
		this.#warned = true;
	}
};
// src/repository/cache/folder-cache.ts
function folderCache(options) {
	const { folder, logger } = options;
	const made = new Set();
	let failures = 0;
	const warnOnce = (what) => {
		failures += 1;
		if (failures === 1) logger.warning(`The blob cache ${what}; the run goes on without it.`);
	};
	const write = (file, bytes) => writeInto(file, bytes, made).catch(() => warnOnce("cannot be written"));
	return {
		restore: () => Promise.resolve(),
		get: async (sha, size) => {
			const bytes = await readFileBounded(fileOf(folder, sha), size).catch(damagedOrAbsent);
			if (bytes === null || bytes.length === size && blobSha(bytes) === sha) return bytes;
			warnOnce("holds a damaged entry");
			await rm(fileOf(folder, sha), { force: true }).catch(() => void 0);
			return null;
		},
		put: async (blob) => {
			await write(fileOf(folder, blob.sha), blob.bytes);
		},
		getListing: async (tree) => {
			return readFileBounded(listingOf(folder, tree), MAX_LISTING_BYTES).catch(() => null);
		},
		putListing: async (tree, bytes) => {
			if (bytes.length <= 67108864) await write(listingOf(folder, tree), bytes);
		},
		save: () => Promise.resolve()
	};
}
function damagedOrAbsent(error) {
	return error instanceof TooMuch ? new Uint8Array() : null;
}
async function writeInto(file, bytes, made) {
	const parent = dirname(file);
	if (!made.has(parent)) await mkdir(parent, { recursive: true });
	made.add(parent);
	await writeWhole(file, bytes);
}
function fileOf(folder, sha) {
	return join(folder, sha.slice(0, 2), sha);
}
function listingOf(folder, tree) {
	return join(folder, "trees", tree);
}
// src/agents/repo-crawler/open-source.ts
async function openSource(inputs, surroundings) {
	const { run } = inputs;
	const reader = run.sourceKind === "github" ? await openGitHub(inputs, surroundings) : await openLocal(run, surroundings);
	if (reader.snapshot.commit === run.commit) return reader;
	await reader.close();
	throw new NamedError("InvalidInput", "The files changed while the run was starting; run the command again when they are at rest.");
}
async function openLocal({ sourceKind, commit, places }, { environment }) {
	const { reader } = await openLocalRepository({
		folder: places?.folder ?? "",
		ref: sourceKind === "commit" ? commit : void 0,
		workTree: sourceKind === "work_tree",
		asFolder: sourceKind === "folder",
		environment
	});
	return reader;
}
async function openGitHub(inputs, surroundings) {
	const { environment, logger } = surroundings;
	const { openWithAccess } = await import("./github.js").then((n) => n.t);
	const access = accessFrom(environment, {
		token: inputs["github-token"],
		appId: inputs["app-id"],
		appPrivateKey: inputs["app-private-key"]
	});
	const { repository, commit, requestedRef, baseBranch } = inputs.run;
	return openWithAccess(access, {
		repository,
		pinned: {
			commit,
			requestedRef,
			baseBranch
		},
		cache: blobCache(inputs.run, surroundings),
		logger
	});
}
const SMALL_KILOBYTES = 1024;
function blobCache(run, { environment, logger }) {
	const { places, kilobytes } = run;
	if (places !== null) return folderCache({
		folder: places.cacheFolder,
		logger
	});
	if (kilobytes !== null && kilobytes < SMALL_KILOBYTES) return noCache();
	const bundleFolder = join(environment["RUNNER_TEMP"] ?? tmpdir(), "amtp-blobs");
	return bundleCache({
		store: actionsStore(),
		folder: bundleFolder,
		logger
	});
}
// src/agents/repo-crawler/entry.ts
const FEW_FILES = 200;
function main() {
	return runAgent(process.env, readCrawlerInputs, async ({ inputs, context, setOutput }) => {
		const { logger, depth, contextWindow, source, store, stopwatch } = context;
		const reader = await stopwatch.time("list", () => openSource(inputs, {
			environment: process.env,
			logger
		}));
		try {
			const options = {
				depth,
				contextWindow,
				workingDirectory: source.working_directory,
				onNotice: (notice) => logger.warning(notice),
				onFiles: (count) => {
					if (count > FEW_FILES) limitMemory(depth);
				},
				stopwatch
			};
			const server = createRepositoryServer(() => openWorkspace(reader, options));
			const cacheHits = () => reader.usage().cacheHits;
			outputsOf(await crawlRepository(context, {
				server,
				cacheHits
			}), setOutput);
			const appModel = await store.find("app_model");
			setOutput("app-model-artifact-id", appModel?.storeId ?? "");
			setOutput("app-model-artifact-digest", appModel?.digest ?? "");
		} finally {
			setOutput("api-requests", String(reader.usage().apiRequests));
			await reader.close();
		}
	});
}
export { main };
