import { u as require__stands_in_yaml } from "../packages/stand-ins.js";
import { X as NamedError } from "./key-url.js";
import { n as parseExpression } from "../packages/babel-parser.js";
import { t as Parser } from "../packages/htmlparser2.js";
import { C as writtenName, S as textNode, _ as matches, a as bindingsOf, b as plain, c as isWholeText, d as argumentsOf, f as isCallNode, g as isNamed, h as isMemberNode, i as specifiersIn, l as referencedName, m as isFunctionValue, o as eachName, p as isFunctionNode, r as FileIndex, s as isDeclaration, t as isSecretFile, u as textOf$2, v as memberNameOf, x as readsMember, y as moduleNameOf } from "./secret-files.js";
import { n as parseSource, r as visitsOf, t as childrenOf } from "./syntax.js";
import { n as reviewSecrets, t as createSecretScanner } from "./secrets.js";
import { n as reviewText, s as printablePath } from "./hidden-text.js";
import { posix } from "node:path";
// src/frameworks/files-to-drop.ts
function filesToDrop({ files }) {
	return files.flatMap(({ path, findings }) => {
		const [first] = findings;
		if (first === void 0) return [];
		return [{
			what: path,
			reason: [...new Set(findings.map(({ rule, message }) => `${rule}: ${message}`))].join("; "),
			source: {
				path,
				line: first.line
			}
		}];
	});
}
function whatToMend({ path, findings }) {
	if (findings.length === 0) return null;
	return `${path}: ${findings.map(({ rule, line, message }) => `${rule} (line ${line}): ${message}`).join("; ")}`;
}
function faultsIn(files) {
	return filesToDrop({ files }).map(({ what, reason }) => `${what}: ${reason}`);
}
// src/app-model/configured-origins.ts
function configuredOrigins({ tests }) {
	const address = tests.config?.base_url ?? null;
	if (address === null || !URL.canParse(address)) return [];
	const { origin, protocol } = new URL(address);
	return protocol === "http:" || protocol === "https:" ? [origin] : [];
}
// src/safety/language/names.ts
const RESERVED = new Set([
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__",
	"__proto__",
	"_load",
	"apply",
	"arguments",
	"bind",
	"binding",
	"call",
	"callee",
	"caller",
	"constructor",
	"createRequire",
	"dlopen",
	"getBuiltinModule",
	"mainModule",
	"prototype",
	"then"
]);
function isReservedMember(name) {
	return name !== "then" && RESERVED.has(name);
}
function isReservedKey(name) {
	return RESERVED.has(name);
}
const OF_THE_MACHINE = new Set([
	"exec",
	"execFile",
	"execFileSync",
	"execSync",
	"fork",
	"kill",
	"spawn",
	"spawnSync",
	"appendFile",
	"appendFileSync",
	"chmod",
	"chmodSync",
	"copyFile",
	"copyFileSync",
	"cp",
	"cpSync",
	"createReadStream",
	"createWriteStream",
	"link",
	"linkSync",
	"mkdir",
	"mkdirSync",
	"mkdtemp",
	"mkdtempSync",
	"openSync",
	"readFile",
	"readFileSync",
	"readdir",
	"readdirSync",
	"rename",
	"renameSync",
	"rm",
	"rmSync",
	"rmdir",
	"rmdirSync",
	"symlink",
	"symlinkSync",
	"truncate",
	"truncateSync",
	"unlink",
	"unlinkSync",
	"utimes",
	"writeFile",
	"writeFileSync",
	"writeSync",
	"outputFile",
	"outputFileSync",
	"emptyDir",
	"ensureDir",
	"removeSync",
	"createConnection",
	"createServer",
	"createSocket",
	"sendBeacon",
	"lookup",
	"resolveTxt",
	"runInContext",
	"runInNewContext",
	"runInThisContext",
	"compileFunction",
	"eval",
	"exit",
	"require",
	"defineProperty",
	"defineProperties",
	"setPrototypeOf",
	"getPrototypeOf",
	"getOwnPropertyDescriptor",
	"getOwnPropertyDescriptors",
	"construct",
	"chdir",
	"setuid"
]);
function isMachineFunction(name) {
	return OF_THE_MACHINE.has(name);
}
const PLAYWRIGHT_FIXTURES = new Set([
	"baseURL",
	"browser",
	"browserName",
	"channel",
	"context",
	"headless",
	"isMobile",
	"page",
	"playwright",
	"request"
]);
// src/safety/language/callbacks.ts
const OF_TEST = "only skip fixme fail beforeEach afterEach beforeAll afterAll serial parallel";
function isTestBody(target, spec) {
	if (!isFunctionValue(target)) return false;
	return bodyCallOf(target, spec) !== void 0 || spec.bindings.uses.calls.some((call) => isFixtureOf(target, call, spec));
}
function bodyCallOf(target, spec) {
	return spec.bindings.uses.calls.find((call) => call.type !== "NewExpression" && argumentsOf(call).at(-1) === target && isTest(plain(call.callee), spec));
}
const MAX_STEPS$9 = 12;
function testModules(node, spec, seen = new Set()) {
	let root = plain(node);
	while (isMemberNode(root)) root = plain(root.object);
	if (isCallNode(root)) {
		const { callee } = root;
		if (isMemberNode(callee)) return testModules(callee.object, spec, seen);
		return argumentsOf(root).flatMap((one) => testModules(one, spec, seen));
	}
	if (root.type !== "Identifier") return [""];
	if (seen.has(root.name)) return [];
	seen.add(root.name);
	const binding = spec.bindings.only(root.name);
	if (binding?.kind === "import") return [binding.module];
	const source = binding?.kind === "value" ? binding.source : void 0;
	return source === void 0 ? [""] : testModules(source, spec, seen);
}
function isFixtureOf(target, call, spec) {
	const { callee } = call;
	if (!isMemberNode(callee) || memberNameOf(callee) !== "extend") return false;
	const [fixtures] = argumentsOf(call);
	if (fixtures?.type !== "ObjectExpression" || !isTest(plain(callee.object), spec)) return false;
	return fixtures.properties.some((property) => {
		if (property.type !== "ObjectProperty") return false;
		const { value } = property;
		return value === target || value.type === "ArrayExpression" && value.elements[0] === target;
	});
}
function isTest(node, spec, steps = MAX_STEPS$9) {
	const callee = plain(node);
	if (isCallNode(callee)) return isMadeTest(callee, spec, steps);
	if (isMemberNode(callee)) return matches(memberNameOf(callee), OF_TEST) && isTest(callee.object, spec, steps);
	if (callee.type !== "Identifier" || steps === 0) return false;
	const binding = spec.bindings.only(callee.name);
	if (binding?.kind === "import") return true;
	if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0) return false;
	return binding.source !== void 0 && isMadeTest(plain(binding.source), spec, steps - 1);
}
function isMadeTest(made, spec, steps) {
	if (!isCallNode(made) || made.type === "NewExpression") return false;
	const maker = plain(made.callee);
	if (maker.type === "Identifier") return spec.bindings.only(maker.name)?.kind === "import";
	return isMemberNode(maker) && memberNameOf(maker) === "extend" && isTest(maker.object, spec, steps);
}
function mayBeTestInfo(node, spec, steps = 6) {
	const value = plain(node);
	if (steps === 0) return true;
	if (isCallNode(value)) return isMemberNode(value.callee) && memberNameOf(value.callee) === "info";
	if (value.type !== "Identifier") return false;
	return spec.bindings.of(value.name).some((binding) => {
		if (binding.kind === "parameter") return binding.index > 0 && binding.way.length === 0;
		return binding.kind === "value" && binding.source !== void 0 && mayBeTestInfo(binding.source, spec, steps - 1);
	});
}
function isTestInfo(node, spec) {
	const value = plain(node);
	if (value.type !== "Identifier") return isInfoCall(value, spec);
	const binding = spec.bindings.only(value.name);
	if (binding === void 0 || spec.bindings.uses.isReassigned(value.name)) return false;
	if (binding.kind === "value") return binding.constant && !binding.each && binding.way.length === 0 && binding.source !== void 0 && isInfoCall(binding.source, spec);
	if (binding.kind !== "parameter" || binding.way.length > 0) return false;
	return (binding.index === 1 || binding.index === 2) && isTestBody(binding.of, spec);
}
function isInfoCall(node, spec) {
	const call = plain(node);
	if (!isCallNode(call) || !isMemberNode(call.callee)) return false;
	return memberNameOf(call.callee) === "info" && isTest(call.callee.object, spec);
}
function isCallOf(node, name, { bindings }) {
	const call = node?.type === "AwaitExpression" ? plain(node.argument) : node;
	if (!isCallNode(call) || !isMemberNode(call.callee)) return false;
	return memberNameOf(call.callee) === name && !hasOwnMethod(name, bindings);
}
function hasOwnMethod(name, bindings) {
	const { isMethod, values } = bindings.field(name);
	return isMethod || !values.every((value) => isPlainData(value, bindings));
}
function isPlainData(value, bindings) {
	if (value.type !== "Identifier") return isPlain(value);
	const binding = bindings.only(value.name);
	if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0) return false;
	return binding.source !== void 0 && !binding.each && isPlain(binding.source);
}
function isPlain(node) {
	const value = node.type === "AwaitExpression" ? plain(node.argument) : node;
	if (!isCallNode(value)) return /Literal$|^(?:Array|Binary|Object)Expression$/.test(value.type);
	return readsMember(value.callee, GIVES_DATA$1);
}
const GIVES_DATA$1 = "allHeaders cookies headers json postDataJSON storageState";
function handedOnBy(fixture, { bindings }) {
	const [, use] = fixture.params;
	if (use?.type !== "Identifier") return [];
	const [from, to] = [fixture.start ?? 0, fixture.end ?? 0];
	return bindings.uses.calls.filter(({ callee, start }) => callee.type === "Identifier" && callee.name === use.name && (start ?? -1) >= from && (start ?? -1) < to);
}
// src/safety/language/changed-lists.ts
const known$1 = new WeakMap();
function changesLists(spec) {
	const before = known$1.get(spec);
	if (before !== void 0) return before;
	const changes = spec.bindings.uses.extensions.some((call) => changesLiteralList(call, spec));
	known$1.set(spec, changes);
	return changes;
}
function changesLiteralList(call, spec) {
	if (!isMemberNode(call.callee)) return false;
	const list = plain(call.callee.object);
	if (memberNameOf(call.callee) === "fill") return !isPlainText(argumentsOf(call).at(-1)) && mayBeList(list, spec);
	if (list.type === "Identifier") return !isEmptyList(sourceOf(list.name, spec));
	if (!isMemberNode(list)) return true;
	const name = memberNameOf(list);
	if (name === "annotations") return false;
	const { values } = spec.bindings.field(name);
	return plain(list.object).type !== "ThisExpression" || values.length === 0 || !values.every(isEmptyList);
}
function isPlainText(node) {
	return node?.type === "StringLiteral" && !/[:/\\]/.test(node.value);
}
function mayBeList(node, spec) {
	if (node.type === "Identifier") {
		const [binding] = spec.bindings.of(node.name);
		if (binding?.kind === "parameter") return binding.way.length === 0 && binding.annotation === void 0 && isUnnamedHelper(node.name);
		return binding?.kind === "value" && isLiteralData$1(binding.source);
	}
	if (!isMemberNode(node)) return false;
	const name = memberNameOf(node);
	return spec.bindings.field(name).values.some(isLiteralData$1);
}
function isUnnamedHelper(name) {
	return !/page|locator|input|field|box|element|frame|form|dialog|row|cell|editor/i.test(name);
}
function isLiteralData$1(node) {
	return node?.type === "ArrayExpression" || node?.type === "ObjectExpression";
}
function isEmptyList(node) {
	return node?.type === "ArrayExpression" && node.elements.length === 0;
}
function sourceOf(name, spec) {
	const binding = spec.bindings.only(name);
	if (binding?.kind !== "value" || binding.way.length > 0) return void 0;
	return binding.source === void 0 ? void 0 : plain(binding.source);
}
// src/safety/language/values.ts
const MAX_STEPS$8 = 40;
const MAX_VALUES = 200;
function valuesOf(node, spec, steps = MAX_STEPS$8) {
	if (steps <= 0) return void 0;
	const found = foundIn(spec);
	if (found.has(node)) return found.get(node);
	found.set(node, void 0);
	const values = findValues(plain(node), spec, steps);
	found.set(node, values);
	return values;
}
const findings = new WeakMap();
function foundIn(spec) {
	const known = findings.get(spec) ?? new Map();
	findings.set(spec, known);
	return known;
}
function findValues(expression, spec, steps) {
	switch (expression.type) {
		case "Identifier": return spec.bindings.of(expression.name).length === 0 ? [expression] : valuesOfName(expression.name, spec, steps - 1);
		case "ConditionalExpression": return all([expression.consequent, expression.alternate], spec, steps);
		case "LogicalExpression": return all([expression.left, expression.right], spec, steps);
		case "MemberExpression":
		case "OptionalMemberExpression": {
			const name = memberNameOf(expression);
			if (name === void 0) return void 0;
			if (plain(expression.object).type === "ThisExpression") return valuesOfField(name, spec, steps);
			const parts = valuesOf(expression.object, spec, steps - 1)?.map((owner) => partOf(owner, name, spec));
			return isAllKnown(parts) ? all(parts, spec, steps) : [expression];
		}
		default: return [expression];
	}
}
function valuesOfField(name, spec, steps) {
	const { values, isMethod } = spec.bindings.field(name);
	return values.length === 0 || isMethod ? void 0 : all(values, spec, steps);
}
function isAllKnown(parts) {
	return parts !== void 0 && parts.length > 0 && parts.every((part) => part !== void 0);
}
function all(nodes, spec, steps) {
	const values = [];
	for (const node of nodes) {
		const some = valuesOf(node, spec, steps - 1);
		if (some === void 0) return void 0;
		values.push(...some);
		if (values.length > MAX_VALUES) return void 0;
	}
	return values;
}
function valuesOfName(name, spec, steps) {
	const bindings = spec.bindings.of(name);
	if (bindings.length === 0 || spec.bindings.uses.isReassigned(name)) return void 0;
	const values = [];
	for (const binding of bindings) {
		const some = valuesOfBinding(binding, spec, steps);
		if (some === void 0) return void 0;
		values.push(...some);
	}
	return values.length > MAX_VALUES ? void 0 : values;
}
function valuesOfBinding(binding, spec, steps) {
	if (binding.kind === "value") {
		if (!binding.constant || binding.source === void 0) return void 0;
		const sources = valuesOf(binding.source, spec, steps - 1);
		return follow(binding.each ? itemsOf(sources, spec, steps) : sources, binding, spec, steps);
	}
	if (binding.kind !== "parameter") return void 0;
	return follow(argumentsFor(binding.of, binding.index, spec, steps), binding, spec, steps);
}
function follow(values, { way, fallback }, spec, steps) {
	let parts = values;
	for (const step of way) {
		const found = parts?.map((part) => partOf(part, step, spec));
		if (!isAllKnown(found)) return void 0;
		parts = all(found, spec, steps);
	}
	if (parts === void 0) return void 0;
	return fallback === void 0 ? parts : all([...parts, fallback], spec, steps);
}
function partOf(owner, name, spec) {
	if (owner.type === "ArrayExpression") {
		if (changesLists(spec) || owner.elements.some((element) => element?.type === "SpreadElement")) return void 0;
		return owner.elements[Number(name)] ?? void 0;
	}
	if (owner.type !== "ObjectExpression" || spec.bindings.field(name).isAssigned) return void 0;
	let found;
	for (const property of owner.properties) {
		if (property.type !== "ObjectProperty") return void 0;
		const key = writtenName(property.key, property.computed);
		if (key === void 0) return void 0;
		if (key === name) found = property.value;
	}
	return found;
}
function itemsOf(lists, spec, steps = MAX_STEPS$8) {
	if (lists === void 0 || changesLists(spec)) return void 0;
	const items = [];
	for (const list of lists) {
		const some = list.type === "ArrayExpression" ? list.elements : entriesOf$1(list, spec, steps);
		if (some === void 0) return void 0;
		for (const item of some) {
			if (item === null || item.type === "SpreadElement") return void 0;
			items.push(item);
		}
	}
	return items.length === 0 ? void 0 : all(items, spec, steps);
}
function entriesOf$1(list, spec, steps) {
	if (!isCallNode(list) || !isMemberNode(list.callee)) return void 0;
	const { object } = list.callee;
	const name = memberNameOf(list.callee);
	if (!isNamed(object, "Object")) return void 0;
	const make = ITEMS_OF.get(name ?? "");
	const [argument] = argumentsOf(list);
	if (make === void 0 || argument === void 0) return void 0;
	const items = [];
	for (const owner of valuesOf(argument, spec, steps - 1) ?? [list]) {
		if (owner.type !== "ObjectExpression") return void 0;
		for (const property of owner.properties) {
			const item = property.type === "ObjectProperty" ? itemOf(property, make) : void 0;
			if (item === void 0) return void 0;
			items.push(item);
		}
	}
	return items;
}
const ITEMS_OF = new Map([
	["keys", (key) => textNode(key)],
	["values", (_, value) => value],
	["entries", pairNode]
]);
function itemOf(property, make) {
	const key = writtenName(property.key, property.computed);
	return key === void 0 ? void 0 : make(key, plain(property.value));
}
function pairNode(key, value) {
	return {
		type: "ArrayExpression",
		elements: [textNode(key), value]
	};
}
const ITERATES = new Set([
	"forEach",
	"map",
	"flatMap",
	"filter",
	"some",
	"every",
	"find"
]);
function argumentsFor(target, index, spec, steps) {
	if ("kind" in target && target.kind === "set") return void 0;
	const handed = [];
	let isUsed = false;
	for (const call of spec.bindings.uses.calls) {
		if (isFunctionValue(target) && argumentsOf(call).includes(target)) return index === 0 && readsMember(call.callee, ITERATES) ? itemsOf(valuesOf(call.callee.object, spec, steps - 1), spec, steps - 1) : void 0;
		if (!callsFunction(call.callee, target, spec)) continue;
		isUsed = true;
		if (call.arguments.slice(0, index + 1).some(isSpread$1)) return void 0;
		handed.push(...call.arguments.slice(index, index + 1));
	}
	if (handed.length === 0) return void 0;
	return isUsed && !spec.bindings.uses.isHandedOn(target) ? all(handed, spec, steps) : void 0;
}
function isSpread$1({ type }) {
	return type === "SpreadElement";
}
function callsFunction(callee, target, { bindings }) {
	const name = bindings.uses.nameOf(target);
	if (name === void 0) return false;
	if (target.type === "ClassMethod" && target.kind === "constructor") {
		if (callee.type === "Super") return true;
		return callee.type === "Identifier" && bindings.of(callee.name).some(({ kind }) => kind === "class");
	}
	if (callee.type === "Identifier") return callee.name === name;
	return isMemberNode(callee) && memberNameOf(callee) === name;
}
function functionOf(node, { bindings }) {
	const expression = plain(node);
	if (isFunctionNode(expression)) return expression;
	if (expression.type !== "Identifier") return void 0;
	const binding = bindings.only(expression.name);
	return binding?.kind === "function" ? binding.node : void 0;
}
// src/safety/language/plain-values.ts
function isLiteralData(node) {
	return node.type === "TemplateLiteral" || /^(?:Boolean|Null|Numeric|String)Literal$/.test(node.type);
}
function isText(node, spec) {
	const values = valuesOf(node, spec) ?? [];
	return values.length > 0 && values.every(({ type }) => /^(?:String|Template)Literal$/.test(type));
}
function isOwnData(node, spec) {
	let root = plain(node);
	if (root.type === "ThisExpression") return true;
	while (isMemberNode(root)) root = plain(root.object);
	const binding = root.type === "Identifier" ? spec.bindings.only(root.name) : void 0;
	if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0 || binding.each) return false;
	const source = binding.source?.type === "AwaitExpression" ? plain(binding.source.argument) : binding.source;
	return [...ANSWERS].some((name) => isCallOf(source, name, spec));
}
const ANSWERS = new Set([
	"allHeaders",
	"headers",
	"json",
	"parse",
	"postDataJSON"
]);
// src/safety/language/refuse-node.ts
function refuseNode(node, message, spec) {
	spec.refuse({
		rule: "outside-language",
		node,
		message
	});
}
const LOADING = new Set(["ImportExpression", "TSImportEqualsDeclaration"]);
function refuseKind(node, spec) {
	const rule = LOADING.has(node.type) ? "module-forbidden" : "outside-language";
	spec.refuse({
		rule,
		node,
		message: `\`${node.type}\` is not in the language of tests`
	});
}
// src/safety/language/globals.ts
const CLASS$1 = {
	create: true,
	matched: true
};
const CALL$1 = { call: true };
const CONVERSION = {
	call: true,
	value: true
};
const VALUE$1 = { value: true };
const GLOBALS = new Map([
	["undefined", VALUE$1],
	["NaN", VALUE$1],
	["Infinity", VALUE$1],
	["Math", { members: "all" }],
	["JSON", { members: ["parse", "stringify"] }],
	["Date", {
		...CLASS$1,
		call: true,
		members: [
			"UTC",
			"now",
			"parse"
		]
	}],
	["Number", {
		...CONVERSION,
		members: "all"
	}],
	["String", {
		...CONVERSION,
		members: [
			"fromCharCode",
			"fromCodePoint",
			"raw"
		]
	}],
	["Boolean", CONVERSION],
	["BigInt", CALL$1],
	["Symbol", { matched: true }],
	["Function", { matched: true }],
	["Array", {
		...CLASS$1,
		call: true,
		members: [
			"from",
			"isArray",
			"of"
		]
	}],
	["Object", {
		matched: true,
		members: [
			"entries",
			"freeze",
			"fromEntries",
			"keys",
			"values"
		]
	}],
	["Promise", {
		...CLASS$1,
		members: [
			"all",
			"allSettled",
			"any",
			"race",
			"reject",
			"resolve"
		]
	}],
	["Map", {
		...CLASS$1,
		members: ["groupBy"]
	}],
	["Set", CLASS$1],
	["RegExp", {
		...CLASS$1,
		call: true
	}],
	["Error", {
		...CLASS$1,
		call: true
	}],
	["RangeError", CLASS$1],
	["TypeError", CLASS$1],
	["URL", {
		...CLASS$1,
		members: ["canParse"]
	}],
	["URLSearchParams", CLASS$1],
	["URLPattern", CLASS$1],
	["FormData", CLASS$1],
	["Headers", CLASS$1],
	["File", CLASS$1],
	["Blob", CLASS$1],
	["Intl", { members: [
		"DateTimeFormat",
		"NumberFormat",
		"RelativeTimeFormat",
		"Collator"
	] }],
	["Buffer", {
		matched: true,
		members: [
			"alloc",
			"byteLength",
			"from"
		]
	}],
	["crypto", { members: ["randomUUID"] }],
	["performance", { members: ["now"] }],
	["parseInt", CONVERSION],
	["parseFloat", CONVERSION],
	["isNaN", CALL$1],
	["isFinite", CALL$1],
	["encodeURI", CALL$1],
	["encodeURIComponent", CALL$1],
	["decodeURI", CALL$1],
	["decodeURIComponent", CALL$1],
	["structuredClone", CALL$1],
	["setTimeout", { call: true }],
	["clearTimeout", { call: true }]
]);
function globalUse(name) {
	return GLOBALS.get(name);
}
const FORBIDDEN = new Set([
	"AbortController",
	"Atomics",
	"BroadcastChannel",
	"EventSource",
	"Iterator",
	"MessageChannel",
	"Proxy",
	"Reflect",
	"SharedArrayBuffer",
	"WebAssembly",
	"WebSocket",
	"WebSocketStream",
	"Worker",
	"XMLHttpRequest",
	"__filename",
	"arguments",
	"eval",
	"exports",
	"fetch",
	"global",
	"globalThis",
	"importScripts",
	"module",
	"process",
	"queueMicrotask",
	"require",
	"setImmediate",
	"Bun",
	"Deno",
	"console",
	"gc",
	"WeakRef",
	"FinalizationRegistry",
	"SuppressedError",
	"DisposableStack"
]);
function isForbiddenGlobal(name) {
	return FORBIDDEN.has(name);
}
const READABLE = [
	/^(?:CI|PORT|TZ|NODE_ENV|USERNAME|USER_NAME|USER_EMAIL)$/,
	/^(?:(?:APP|E2E|FRONTEND|NEXT_PUBLIC|PLAYWRIGHT|PLAYWRIGHT_TEST|PW|TEST|VITE|WEB)_)?(?:APP_URL|BASE_?URL|SITE_URL)$/,
	/^(?:E2E|PLAYWRIGHT|PW|TEST)_(?:[A-Z]{2,20}_){0,3}(?:EMAIL|ENV|HOST|LOCALE|LOGIN|PASSWORD|PORT|ROLE|URL|USER|USER_?NAME)$/
];
const OF_MACHINES = /API|AWS|AZURE|CLOUD|DATABASE|DB|DEPLOY|DOCKER|GCP|GIT|NPM|PRIVATE|REDIS|REGISTRY|ROOT|SECRET|SMTP|SQL|SSH|TOKEN|WEBHOOK/;
const ADDRESS$1 = /URL$/;
function isReadableVariable(name) {
	return READABLE.some((shape) => shape.test(name)) && !OF_MACHINES.test(name);
}
function isAddressVariable(name) {
	return isReadableVariable(name) && ADDRESS$1.test(name);
}
// src/safety/language/objects.ts
const MAX_SPREADS = 6;
function entriesOf(node, spec, spreads = MAX_SPREADS) {
	const values = spreads === 0 ? void 0 : valuesOf(node, spec);
	if (values === void 0 || values.length === 0) return void 0;
	const entries = [];
	for (const value of values) {
		if (isNothing(value) || isDevice(value, spec)) continue;
		if (value.type !== "ObjectExpression") return void 0;
		for (const property of value.properties) {
			const some = property.type === "SpreadElement" ? entriesOf(property.argument, spec, spreads - 1) : entryOf(property);
			if (some === void 0) return void 0;
			entries.push(...some);
		}
	}
	return entries;
}
function entryOf(node) {
	const key = writtenName(node.key, node.computed);
	if (key === void 0) return void 0;
	return [{
		key,
		node,
		value: node.type === "ObjectMethod" ? node : plain(node.value)
	}];
}
function isNothing(node) {
	return node.type === "NullLiteral" || isNamed(node, "undefined");
}
function isDevice(node, { bindings }) {
	const value = plain(node);
	if (value.type !== "MemberExpression" || value.object.type !== "Identifier") return false;
	const binding = bindings.only(value.object.name);
	return binding?.kind === "import" && binding.module === "@playwright/test" && binding.imported === "devices";
}
function refuseOptions(node, spec) {
	spec.refuse({
		rule: "outside-language",
		node,
		message: "the options are computed; write them as an object literal where they are used"
	});
}
// src/safety/language/imports.ts
const PLAYWRIGHT = "@playwright/test";
const FROM_PLAYWRIGHT = new Set([
	"devices",
	"expect",
	"mergeExpects",
	"mergeTests",
	"request",
	"test"
]);
const PACKAGES = new Map([
	["@axe-core/playwright", new Set(["AxeBuilder", "default"])],
	["@faker-js/faker", new Set(["faker"])],
	["faker", new Set(["*", "default"])],
	["node:path", new Set([
		"*",
		"basename",
		"default",
		"dirname",
		"extname",
		"join",
		"resolve"
	])],
	["path", new Set([
		"*",
		"basename",
		"default",
		"dirname",
		"extname",
		"join",
		"resolve"
	])],
	["node:crypto", new Set(["randomUUID"])],
	["crypto", new Set(["randomUUID"])]
]);
const ENDINGS$1 = [
	"",
	".ts",
	".tsx",
	".mts",
	".cts",
	".js",
	".jsx",
	".mjs",
	".cjs",
	".json",
	"/index.ts",
	"/index.tsx",
	"/index.js"
];
const MACHINERY = /^(?:bin|build|ci|deploy(?:ment)?|dist|migrations?|release|scripts?|tools?)$/i;
const CONFIGURATION = /\.config(?:\.[cm]?[jt]s)?$|(?:^|\/)global[-.]?(?:setup|teardown)/i;
function isPlaywrightModule(module) {
	return module === PLAYWRIGHT || /^(?:node:)?(?:path|crypto)$/.test(module);
}
function isProjectModule(module, spec) {
	const stem = module.startsWith(".") ? posix.join(posix.dirname(spec.path), module) : module.replace(/^[@~#]\/?/, "");
	const bare = stem.replace(/\.[cm]?jsx?$/, "");
	const isFile = module.startsWith(".") || isOwnAlias(module, spec);
	const names = [stem, bare].flatMap((name) => ENDINGS$1.map((ending) => name + ending));
	return isFile && ![...spec.written].some((path) => names.some((name) => path === name || path.endsWith(`/${name}`)));
}
function checkImport(node, spec) {
	const message = importProblem(node, spec);
	if (message !== void 0) spec.refuse({
		rule: "module-forbidden",
		node,
		message
	});
}
function importProblem(node, spec) {
	if (node.type === "ImportDeclaration") {
		if (node.importKind === "type") return void 0;
		if (node.attributes && node.attributes.length > 0 && !isJsonImport(node.attributes)) return "an import with attributes";
		const taken = node.specifiers.flatMap((specifier) => {
			if (specifier.type === "ImportNamespaceSpecifier") return ["*"];
			if (specifier.type === "ImportDefaultSpecifier") return ["default"];
			if (specifier.importKind === "type" || specifier.importKind === "typeof") return [];
			return [specifier.imported.type === "Identifier" ? specifier.imported.name : specifier.imported.value];
		});
		return taken.length === 0 && node.specifiers.length > 0 ? void 0 : moduleProblem(node.source.value, taken, spec);
	}
	if (node.type === "ExportAllDeclaration") {
		const { value } = node.source;
		return value === PLAYWRIGHT || node.exportKind === "type" ? void 0 : moduleProblem(value, ["*"], spec);
	}
	if (node.type !== "ExportNamedDeclaration" || !node.source) return "something unusual is exported";
	if (node.exportKind === "type") return void 0;
	const taken = node.specifiers.map((specifier) => specifier.type === "ExportSpecifier" && specifier.local.type === "Identifier" ? specifier.local.name : "*");
	return moduleProblem(node.source.value, taken, spec);
}
function isJsonImport(attributes) {
	return attributes.every((one) => one.type === "ImportAttribute" && one.value.value === "json");
}
function moduleProblem(module, taken, spec) {
	if (isSecretFile(module)) return "a file for keys and passwords is imported";
	if (module === PLAYWRIGHT) {
		const bad = taken.find((name) => !FROM_PLAYWRIGHT.has(name) && !/^[A-Z][A-Za-z]+$/.test(name));
		return bad === void 0 ? void 0 : `\`${bad.slice(0, 40)}\` of Playwright is not in the language; use test and expect`;
	}
	const allowed = PACKAGES.get(module);
	if (allowed !== void 0) {
		const bad = taken.find((name) => !allowed.has(name));
		return bad === void 0 ? void 0 : `\`${bad.slice(0, 40)}\` of \`${module}\` is not in the language`;
	}
	if (/^\.{1,2}(?:\/|$)/.test(module)) return relativeProblem(module, taken, spec);
	if (isOwnAlias(module, spec)) return void 0;
	return "a module is imported that is neither Playwright nor a file of the project's tests";
}
function relativeProblem(module, taken, { path, paths }) {
	if (!/^[A-Za-z0-9_@. ()[\]/-]+$/.test(module)) return "a file of an unusual name is imported";
	const target = posix.join(posix.dirname(path), module);
	if (target.startsWith("../") || target === "..") return "a file outside of the repository is imported";
	const segments = target.split("/");
	if (segments.some((segment) => segment === "node_modules" || segment.startsWith(".") && segment !== ".")) return "a file of a hidden folder is imported";
	if (segments.slice(0, -1).some((segment) => MACHINERY.test(segment)) || CONFIGURATION.test(target)) return "a script or a configuration is imported; import helpers of tests alone";
	const machine = taken.find(isMachineFunction);
	if (machine !== void 0) return `\`${machine}\` is imported, which reaches the machine`;
	if (taken.length === 0) return "a module is imported for what it does, not for what it gives";
	if (paths === void 0) return void 0;
	return [target, target.replace(/\.[cm]?js$/, "")].some((stem) => ENDINGS$1.some((ending) => paths.has(posix.normalize(stem + ending)))) ? void 0 : "the imported file is not there";
}
function isOwnAlias(module, { paths }) {
	if (!/^[@~#]?\/?[A-Za-z0-9_-][A-Za-z0-9_./-]*$/.test(module) || !module.includes("/") || module.includes("..")) return false;
	if (paths === void 0) return /^[@~]\//.test(module);
	const tail = module.replace(/^[@~#]\/?/, "").replace(/\.[cm]?[jt]sx?$/, "");
	if (tail.split("/").some((segment) => MACHINERY.test(segment) || segment === "node_modules")) return false;
	const names = new Set(ENDINGS$1.map((ending) => tail + ending));
	return [...paths].some((path) => names.has(path) || [...names].some((name) => path.endsWith(`/${name}`)));
}
// src/safety/language/receivers.ts
function isProjectConstant(node, spec) {
	const value = plain(node);
	if (isMemberNode(value)) return memberNameOf(value) !== void 0 && isProjectConstant(value.object, spec);
	if (value.type !== "Identifier") return false;
	const binding = spec.bindings.only(value.name);
	return binding?.kind === "import" && isProjectModule(binding.module, spec);
}
function isOwnReceiver(node, spec) {
	return isOwn(node, spec, new Set());
}
function isCertainlyOwn(node, spec) {
	let root = plain(node);
	while (isMemberNode(root)) root = plain(root.object);
	const binding = root.type === "Identifier" ? spec.bindings.only(root.name) : void 0;
	switch (binding?.kind) {
		case "import": return !isPlaywrightModule(binding.module);
		case "parameter": return binding.index === 0 && isTestBody(binding.of, spec) && isFixture$1(binding.way, spec, new Set());
		case "value": return binding.constant && binding.way.length === 0 && isInstance(binding.source, spec);
		default: return false;
	}
}
function isInstance(made, { bindings }) {
	if (made?.type !== "NewExpression" || made.callee.type !== "Identifier") return false;
	const maker = bindings.only(made.callee.name);
	return maker?.kind === "class" || maker?.kind === "import" && !isPlaywrightModule(maker.module);
}
function isOwn(node, spec, seen) {
	const value = plain(node);
	if (value.type === "Identifier") {
		if (seen.has(value.name)) return true;
		const all = spec.bindings.of(value.name);
		const inner = new Set([...seen, value.name]);
		return all.length > 0 && all.every((binding) => isOwnBinding(binding, spec, inner));
	}
	if (value.type === "AwaitExpression") return isOwn(value.argument, spec, seen);
	if (isCallNode(value)) return isOwn(value.callee, spec, seen);
	if (value.type === "Super") return true;
	if (!isMemberNode(value)) return false;
	const object = plain(value.object);
	if (object.type !== "ThisExpression") return isOwn(object, spec, seen);
	const field = memberNameOf(value);
	if (seen.has(`this.${field}`)) return true;
	const inner = new Set([...seen, `this.${field}`]);
	const { values, types } = spec.bindings.field(field);
	if (types.some((type) => isOwnType(type, spec))) return true;
	const given = values.filter((one) => one.type !== "Identifier" || spec.bindings.of(one.name).length > 0);
	return given.length > 0 && given.every((one) => isOwn(one, spec, inner));
}
function isOwnBinding(binding, spec, seen = new Set()) {
	switch (binding.kind) {
		case "import": return !isPlaywrightModule(binding.module);
		case "value":
			if (binding.annotation !== void 0 && isOwnType(binding.annotation, spec)) return true;
			return binding.source !== void 0 && isOwn(binding.source, spec, seen);
		case "parameter":
			if (binding.annotation !== void 0 && isOwnType(binding.annotation, spec)) return true;
			return binding.index === 0 && isTestBody(binding.of, spec) && isFixture$1(binding.way, spec, seen);
		case "class": return binding.node.superClass ? isOwn(binding.node.superClass, spec, seen) : false;
		default: return false;
	}
}
function isFixture$1(way, spec, seen) {
	const [fixture, ...deeper] = way;
	if (fixture === void 0 || deeper.length > 0) return false;
	if (PLAYWRIGHT_FIXTURES.has(fixture) || fixture === "\0") return false;
	if (!isSaidHere(fixture, spec)) return true;
	const { values } = spec.bindings.field(fixture);
	return values.every((value) => isOwnFixture(value, spec, seen));
}
function isSaidHere(fixture, { bindings }) {
	return bindings.uses.calls.some((call) => {
		if (!readsMember(call.callee, "extend use")) return false;
		const [given] = argumentsOf(call);
		if (given?.type !== "ObjectExpression") return true;
		return given.properties.some((property) => {
			const name = property.type === "ObjectProperty" || property.type === "ObjectMethod" ? writtenName(property.key, property.computed) : void 0;
			return name === void 0 || name === fixture;
		});
	});
}
function isOwnFixture(value, spec, seen) {
	const fixture = value.type === "ArrayExpression" ? value.elements[0] : value;
	if (!isFunctionNode(fixture)) return false;
	const handed = handedOnBy(fixture, spec);
	const [first] = handed;
	const argument = first?.arguments[0];
	return handed.length === 1 && argument !== void 0 && isOwn(argument, spec, seen);
}
function isOwnType(annotation, { bindings }) {
	if (annotation.type !== "TSTypeAnnotation") return false;
	const type = annotation.typeAnnotation;
	if (type.type !== "TSTypeReference" || type.typeName.type !== "Identifier") return false;
	const binding = bindings.only(type.typeName.name);
	return binding?.kind === "import" && !isPlaywrightModule(binding.module);
}
// src/safety/language/grown.ts
function grownFrom(node, { bindings }) {
	if (node.type !== "Identifier") return void 0;
	const binding = bindings.only(node.name);
	if (binding?.kind !== "value" || binding.each || binding.way.length > 0) return void 0;
	if (binding.source?.type === "NumericLiteral") return void 0;
	return bindings.uses.assignedTo(node.name).every((one) => beginsWith(one, node.name)) ? binding.source : void 0;
}
function beginsWith(given, name) {
	const value = plain(given);
	if (value.type === "AssignmentExpression") return value.operator === "+=";
	if (value.type === "BinaryExpression") return value.operator === "+" && (isNamed(value.left, name) || beginsWith(value.left, name));
	if (value.type !== "TemplateLiteral") return false;
	const [start] = value.quasis;
	const [first] = value.expressions;
	return start?.value.raw === "" && first !== void 0 && isNamed(first, name);
}
// src/safety/language/project-data.ts
const MAX_STEPS$7 = 12;
function isProjectData(node, spec, steps = MAX_STEPS$7) {
	if (steps === 0) return false;
	const value = plain(node);
	switch (value.type) {
		case "AwaitExpression": return isProjectData(value.argument, spec, steps - 1);
		case "MemberExpression":
		case "OptionalMemberExpression": return memberNameOf(value) !== void 0 && isProjectData(value.object, spec, steps - 1);
		case "Identifier": return isProjectName(value.name, spec, steps - 1);
		default: return isCallNode(value) && isProjectCall(value, spec, steps - 1);
	}
}
function isProjectCall(call, spec, steps) {
	const callee = plain(call.callee);
	if (call.arguments.some(holdsAddress)) return false;
	if (callee.type === "Identifier") {
		const binding = spec.bindings.only(callee.name);
		return binding?.kind === "import" && isOfProject(binding, spec);
	}
	if (!isMemberNode(callee) || call.type === "NewExpression") return false;
	return (!matches(memberNameOf(callee), OF_DATA$1) || argumentsOf(call).length === 0) && isProjectData(callee.object, spec, steps);
}
const OF_DATA$1 = /^(?:at|charAt|concat|fill|find\w*|flatMap|from\w*|join|map|normalize|pad\w+|parse|reduce\w*|repeat|replace\w*|reverse|slice|split|splice|sub\w+|then|to[A-Z]\w*|trim\w*|with)$/;
function isProjectName(name, spec, steps) {
	const all = spec.bindings.of(name);
	if (all.length === 0 || spec.bindings.uses.isReassigned(name)) return false;
	return all.every((binding) => {
		if (binding.kind === "import") return isOfProject(binding, spec);
		if (binding.kind === "parameter") return isProjectFixture(binding, spec);
		if (binding.kind !== "value" || !binding.constant || binding.fallback !== void 0) return false;
		return binding.source !== void 0 && isProjectData(binding.source, spec, steps);
	});
}
function isOfProject({ module, isType }, spec) {
	return !isType && isProjectModule(module, spec);
}
function isProjectFixture(binding, spec) {
	const { of: target, index, way, fallback } = binding;
	const [fixture] = way;
	if (index !== 0 || fixture === void 0 || fallback !== void 0) return false;
	if (PLAYWRIGHT_FIXTURES.has(fixture) || isSaidHere(fixture, spec)) return false;
	const call = bodyCallOf(target, spec);
	const modules = call === void 0 ? [] : testModules(call.callee, spec);
	return modules.length > 0 && modules.every((module) => isProjectModule(module, spec));
}
function holdsAddress(node) {
	const text = node.type === "StringLiteral" ? node.value : textOfTemplate(node);
	if (/^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(text)) return true;
	return Object.values(node).some((value) => {
		return (Array.isArray(value) ? value : [value]).some((item) => isNode$5(item) && holdsAddress(item));
	});
}
function textOfTemplate(node) {
	return node.type === "TemplateLiteral" ? node.quasis[0]?.value.cooked ?? "" : "";
}
function isNode$5(value) {
	return typeof value === "object" && value !== null && "type" in value;
}
// src/safety/language/lists.ts
const MAX_STEPS$6 = 12;
const GIVES_LIST$1 = "all allInnerTexts allTextContents concat entries filter flat flatMap from keys map match matchAll of pages reverse slice sort split splice toReversed toSorted toSpliced values";
function isList(node, spec, steps = MAX_STEPS$6) {
	if (steps === 0) return false;
	const value = plain(node);
	switch (value.type) {
		case "ArrayExpression": return true;
		case "AwaitExpression": return isList(value.argument, spec, steps - 1);
		case "Identifier": return isListName(value.name, spec, steps - 1);
		case "MemberExpression":
		case "OptionalMemberExpression": return isListField(memberNameOf(value), spec, steps - 1) || isProjectConstant(value, spec);
		default: return isCallNode(value) && isListCall(value, spec, steps - 1);
	}
}
function isListName(name, spec, steps) {
	const all = spec.bindings.of(name);
	return all.length > 0 && all.every((binding) => {
		if (binding.kind === "import") return isProjectConstant({
			type: "Identifier",
			name
		}, spec);
		if (binding.kind !== "value" || binding.way.length > 0 || binding.each) return false;
		if (spec.bindings.uses.isReassigned(name) || binding.source === void 0) return false;
		return isList(binding.source, spec, steps);
	});
}
function isListField(name, spec, steps) {
	const { values, isMethod } = spec.bindings.field(name);
	return values.length > 0 && !isMethod && values.every((one) => isList(one, spec, steps));
}
function isListCall({ callee, type }, spec, steps) {
	if (callee.type === "Identifier") return isListMadeBy(callee.name, type, spec, steps);
	if (!isMemberNode(callee)) return false;
	const name = memberNameOf(callee);
	const { isMethod, isOther } = spec.bindings.field(name);
	return !isMethod && !isOther && matches(name, GIVES_LIST$1);
}
function isListMadeBy(name, type, { bindings }, steps) {
	if (bindings.of(name).length === 0) return name === "Array";
	const binding = bindings.only(name);
	if (binding?.kind !== "function" || type === "NewExpression" || steps === 0) return false;
	const { body } = binding.node;
	return body.type === "ArrayExpression";
}
// src/safety/language/returned.ts
function returnedBy({ body }) {
	if (body.type !== "BlockStatement") return [body];
	const found = [];
	const stack = [...body.body];
	for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
		if (node.type === "ReturnStatement" && node.argument) found.push(node.argument);
		if (!isFunctionNode(node)) stack.push(...childrenOf(node));
	}
	return found;
}
// src/safety/language/text.ts
const UNKNOWN = [{ hole: "unknown" }];
const WORD = [{ hole: "word" }];
const ADDRESS = [{ hole: "address" }];
const MAX_TEXTS = 200;
const MAX_NESTING$2 = 30;
function textsOf(node, spec, nesting = MAX_NESTING$2) {
	if (nesting === 0) return [UNKNOWN];
	const expression = plain(node);
	if (isBaseUrl(expression, spec) || isProjectConstant(expression, spec)) return [ADDRESS];
	if (isProjectData(expression, spec)) return [ADDRESS];
	if (isCount$1(expression, spec)) return [WORD];
	const values = valuesOf(expression, spec);
	if (values === void 0) {
		const start = grownFrom(expression, spec);
		const texts = start === void 0 ? [] : textsOf(start, spec, nesting - 1);
		return texts.length === 0 ? [UNKNOWN] : texts.flatMap((text) => [text, text.concat(UNKNOWN)]);
	}
	if (values.length === 0) return [UNKNOWN];
	const texts = values.flatMap((value) => textsOfValue(value, spec, nesting - 1));
	return texts.length > MAX_TEXTS ? [UNKNOWN] : texts;
}
function literalText(node, spec) {
	const [text, ...more] = textsOf(node, spec);
	return more.length > 0 || text === void 0 || !isLiteral(text) ? void 0 : text.join("");
}
function literalTexts(node, spec) {
	const texts = textsOf(node, spec);
	return texts.every(isLiteral) ? texts.map((text) => text.join("")) : void 0;
}
function isLiteral(text) {
	return text.every((part) => typeof part === "string");
}
function textsOfValue(node, spec, nesting) {
	switch (node.type) {
		case "StringLiteral":
		case "NumericLiteral":
		case "BooleanLiteral": return [[String(node.value)]];
		case "TemplateLiteral": return joined(node.quasis.flatMap(({ value }, index) => {
			const hole = node.expressions[index];
			const text = [[value.cooked ?? value.raw]];
			return hole === void 0 ? [text] : [text, textsOf(hole, spec, nesting)];
		}));
		case "BinaryExpression":
			if (node.operator !== "+") return [WORD];
			return joined([textsOf(node.left, spec, nesting), textsOf(node.right, spec, nesting)]);
		default:
			if (isCallNode(node)) return textsOfCall(node, spec, nesting);
			return isMemberNode(node) ? textsOfMember(node, spec, nesting) : [UNKNOWN];
	}
}
function joined(lists) {
	let texts = [[]];
	for (const list of lists) {
		texts = texts.flatMap((start) => list.map((end) => start.concat(end)));
		if (texts.length > MAX_TEXTS) return [UNKNOWN];
	}
	return texts;
}
function textsOfMember(node, spec, nesting) {
	const name = memberNameOf(node);
	if (name === "href") return textsOf(node.object, spec, nesting);
	if (isEnvironment(node.object)) return [name !== void 0 && isAddressVariable(name) ? ADDRESS : name === "PORT" ? WORD : UNKNOWN];
	const isLength = name === "length" && isList(node.object, spec);
	const isNumber = matches(name, "workerIndex parallelIndex retry repeatEachIndex");
	return [isLength || isNumber && isTestInfo(node.object, spec) ? WORD : UNKNOWN];
}
function isNobodysOwn(name, { bindings }) {
	const { isMethod, isOther } = bindings.field(name);
	return !isMethod && !isOther;
}
function isEnvironment(node) {
	return isMemberNode(node) && isNamed(node.object, "process") && memberNameOf(node) === "env";
}
const COUNTS = new Set([
	"Date.now",
	"Math.abs",
	"Math.ceil",
	"Math.floor",
	"Math.max",
	"Math.min",
	"Math.random",
	"Math.round",
	"Math.trunc",
	"Number.parseInt",
	"performance.now",
	"crypto.randomUUID"
]);
const COUNTING = new Set([
	"Number",
	"encodeURIComponent",
	"parseFloat",
	"parseInt"
]);
function textsOfCall(call, spec, nesting) {
	const { callee } = call;
	if (callee.type === "Identifier") return textsOfNamedCall(callee.name, call, spec, nesting);
	if (!isMemberNode(callee)) return [UNKNOWN];
	const name = memberNameOf(callee);
	if (name === void 0) return [UNKNOWN];
	const owner = callee.object;
	if (owner.type === "Identifier") {
		if (spec.bindings.of(owner.name).length === 0 && COUNTS.has(`${owner.name}.${name}`)) return [WORD];
		if (isPathModule(owner.name, spec)) return pathTexts(name, argumentsOf(call), spec, nesting);
	}
	if (!isNobodysOwn(name, spec)) return [UNKNOWN];
	if (name === "trim") return textsOf(owner, spec, nesting).map(trimmed);
	if (name === "toString" && call.arguments.length === 0) return textsOf(owner, spec, nesting);
	return [matches(name, "count getTime toFixed") ? WORD : UNKNOWN];
}
function trimmed(text) {
	if (isLiteral(text)) return [text.join("").trim()];
	const [first] = text;
	return typeof first === "string" && /^\S/.test(first) ? text : UNKNOWN;
}
function textsOfNamedCall(name, call, spec, nesting) {
	const args = argumentsOf(call);
	const [first] = args;
	if (isPathModule(name, spec)) return pathTexts(importedName(name, spec), args, spec, nesting);
	if (spec.bindings.of(name).length > 0) return textsOfOwnCall(name, spec, nesting);
	if (name === "URL") return [urlText(args, spec, nesting)];
	if (COUNTING.has(name)) return [WORD];
	return name === "String" && first !== void 0 ? textsOf(first, spec, nesting) : [UNKNOWN];
}
function textsOfOwnCall(name, spec, nesting) {
	const binding = spec.bindings.only(name);
	if (binding?.kind !== "function" || binding.node.async) return [UNKNOWN];
	if (binding.node.generator) return [UNKNOWN];
	const texts = returnedBy(binding.node).flatMap((given) => textsOf(given, spec, nesting));
	return texts.length === 0 || texts.length > MAX_TEXTS ? [UNKNOWN] : texts;
}
function urlText(args, spec, nesting) {
	const [path, base] = args;
	if (path === void 0) return UNKNOWN;
	const paths = textsOf(path, spec, nesting);
	if (base === void 0) return paths.length === 1 ? paths[0] ?? UNKNOWN : UNKNOWN;
	const isOwn = textsOf(base, spec, nesting).every(([part]) => typeof part === "object" && part.hole === "address");
	const stays = paths.every(([part]) => typeof part === "string" && /^[/.][^/\\:\t\n\r]/.test(part));
	return isOwn && stays ? ADDRESS : UNKNOWN;
}
function isPathModule(name, { bindings }) {
	const binding = bindings.only(name);
	return binding?.kind === "import" && /^(?:node:)?path(?:\/posix)?$/.test(binding.module);
}
function importedName(name, { bindings }) {
	const binding = bindings.only(name);
	return binding?.kind === "import" ? binding.imported : name;
}
function pathTexts(name, args, spec, nesting) {
	const folder = posix.dirname(spec.path);
	const parts = args.map((argument) => {
		if (isOwnFolder(argument)) return folder;
		const [text, ...more] = textsOf(argument, spec, nesting);
		return more.length > 0 || text === void 0 || !isLiteral(text) ? void 0 : text.join("");
	});
	if (!parts.every((part) => part !== void 0)) return [UNKNOWN];
	if (name === "join") return [[posix.join(...parts)]];
	const start = parts.findLastIndex((part) => part.startsWith("/"));
	if (name === "resolve") return [[posix.join(...parts.slice(Math.max(start, 0)))]];
	if (name === "dirname") return [[posix.dirname(parts[0] ?? "")]];
	return name === "basename" ? [[posix.basename(parts[0] ?? "")]] : [UNKNOWN];
}
function isOwnFolder(node) {
	if (node.type === "Identifier") return node.name === "__dirname";
	return isMemberNode(node) && node.object.type === "MetaProperty" && memberNameOf(node) === "dirname";
}
function isBaseUrl(node, spec) {
	const { bindings } = spec;
	if (node.type === "Identifier") {
		const binding = bindings.only(node.name);
		if (node.name !== "baseURL" || binding?.kind !== "parameter") return false;
		return binding.index === 0 && binding.way.join() === "baseURL" && binding.fallback === void 0 && isTestBody(binding.of, spec);
	}
	if (!isMemberNode(node) || memberNameOf(node) !== "baseURL") return false;
	const owner = plain(node.object);
	const project = isMemberNode(owner) ? plain(owner.object) : owner;
	return isMemberNode(project) && memberNameOf(project) === "project" && isTestInfo(project.object, spec);
}
function isCount$1(node, { bindings }) {
	if (node.type === "UpdateExpression") return true;
	if (node.type !== "Identifier" || bindings.uses.isReassigned(node.name)) return false;
	const all = bindings.of(node.name);
	return all.length > 0 && all.every((binding) => binding.kind === "value" && !binding.constant && !binding.each && binding.way.length === 0 && binding.source?.type === "NumericLiteral");
}
// src/safety/language/data.ts
const LITERALS = new Set([
	"ArrayExpression",
	"NumericLiteral",
	"RegExpLiteral",
	"StringLiteral",
	"TemplateLiteral"
]);
const COLLECTIONS$1 = new Set([
	"Date",
	"FormData",
	"Map",
	"RegExp",
	"Set",
	"URL",
	"URLSearchParams"
]);
const MAKERS = new Set([
	"Array",
	"JSON",
	"Math",
	"Number",
	"String"
]);
const MAX_STEPS$5 = 8;
function isData(node, spec, steps = MAX_STEPS$5) {
	if (node === void 0 || steps === 0) return false;
	const value = plain(node);
	if (LITERALS.has(value.type)) return true;
	if (value.type === "Identifier") {
		const binding = spec.bindings.only(value.name);
		if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0) return false;
		return !binding.each && isData(binding.source, spec, steps - 1);
	}
	if (isMemberNode(value)) return isDataMember(value, spec, steps - 1);
	return isCallNode(value) && isMadeHere$1(value, spec);
}
function isDataMember(node, spec, steps) {
	const name = memberNameOf(node);
	if (name === "searchParams") return isData(node.object, spec, steps);
	const { values, isMethod } = spec.bindings.field(name);
	return plain(node.object).type === "ThisExpression" && !isMethod && values.length > 0 && values.every((one) => isData(one, spec, steps));
}
function isMadeHere$1(call, { bindings }) {
	const { callee } = call;
	const isNew = call.type === "NewExpression";
	if (callee.type === "Identifier") return isNew && COLLECTIONS$1.has(callee.name) && bindings.of(callee.name).length === 0;
	if (!isMemberNode(callee) || callee.object.type !== "Identifier") return false;
	return MAKERS.has(callee.object.name) && bindings.of(callee.object.name).length === 0;
}
// src/safety/language/numbers.ts
const MAX_STEPS$4 = 12;
function numberOf(node, spec, steps = MAX_STEPS$4) {
	const value = plain(node);
	if (steps === 0) return void 0;
	if (value.type === "NumericLiteral") return value.value;
	if (value.type === "Identifier") return numberOfName(value, spec, steps - 1);
	if (isMemberNode(value)) return isNumberObject(value.object, spec) ? Infinity : void 0;
	if (isCallNode(value)) return isNumberObject(value.callee, spec) ? numberIn(value) : void 0;
	if (value.type !== "BinaryExpression") return void 0;
	const [left, right] = [value.left, value.right].map((part) => numberOf(part, spec, steps - 1));
	if (left === void 0 || right === void 0) return void 0;
	return CALCULATIONS[value.operator]?.(left, right);
}
function numberOfName(node, spec, steps) {
	if (spec.bindings.of(node.name).length > 0) return largest(valuesOf(node, spec), spec, steps);
	return node.name === "Infinity" ? Infinity : void 0;
}
function isNumberObject(node, { bindings }) {
	return node.type === "Identifier" && matches(node.name, "Number parseFloat parseInt") && bindings.of(node.name).length === 0;
}
function numberIn(call) {
	const [text] = argumentsOf(call);
	return text?.type === "StringLiteral" ? Number(text.value) : void 0;
}
function largest(values, spec, steps) {
	const numbers = values?.map((value) => numberOf(value, spec, steps)) ?? [];
	const known = numbers.filter((number) => number !== void 0);
	return known.length === numbers.length && known.length > 0 ? Math.max(...known) : void 0;
}
const CALCULATIONS = {
	"+": (left, right) => left + right,
	"-": (left, right) => left - right,
	"*": (left, right) => left * right,
	"/": (left, right) => left / right,
	"**": (left, right) => left ** right
};
// src/safety/language/in-page-scope.ts
function isScope({ type }) {
	return type === "BlockStatement" || type === "ForOfStatement" || type === "ForStatement";
}
function childrenAt(node, part) {
	const value = Reflect.get(node, part);
	return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "object" && item !== null && "type" in item);
}
function declaredIn(node) {
	const counters = new Set();
	const values = new Map();
	const statements = node.type === "BlockStatement" ? node.body : childrenAt(node, node.type === "ForStatement" ? "init" : "left");
	const names = new Set(statements.flatMap(nameOfFunction));
	const functions = new Set(names);
	for (const statement of statements) {
		noteKept(statement, values);
		if (statement.type !== "VariableDeclaration") continue;
		for (const { id, init } of statement.declarations) {
			eachName(id, [], (name) => names.add(name));
			if (id.type === "Identifier" && init && statement.kind === "const") {
				values.set(id.name, init);
				if (isFunctionValue(init)) functions.add(id.name);
			}
			const counts = node.type === "ForStatement" && init?.type === "NumericLiteral";
			if (id.type === "Identifier" && counts) counters.add(id.name);
		}
	}
	return {
		names,
		functions,
		counters,
		values
	};
}
function nameOfFunction(statement) {
	return statement.type === "FunctionDeclaration" && statement.id ? [statement.id.name] : [];
}
function noteKept(statement, values) {
	if (statement.type !== "ExpressionStatement") return;
	const { expression } = statement;
	if (expression.type !== "AssignmentExpression" || expression.operator !== "=") return;
	const target = plain(expression.left);
	if (!isMemberNode(target) || !isWindowName(target.object)) return;
	const name = `window.${memberNameOf(target) ?? ""}`;
	const value = plain(expression.right);
	values.set(name, values.has(name) ? target : value);
}
function initialValue(name, scope) {
	for (let current = scope; current !== void 0; current = current.outer) {
		const value = current.values.get(name);
		if (value !== void 0) return value;
		if (current.names.has(name)) return void 0;
	}
}
const NOTHING$3 = new Set();
function isDeclared(name, scope) {
	for (let current = scope; current !== void 0; current = current.outer) if (current.names.has(name)) return true;
	return false;
}
function isWindowName(node) {
	return node.type === "Identifier" && matches(node.name, "globalThis window");
}
function isWindow(node, scope) {
	const value = plain(node);
	const isNamed = value.type === "Identifier" && isDeclared(value.name, scope);
	const meant = plain((isNamed ? initialValue(value.name, scope) : void 0) ?? value);
	return isWindowName(meant) && !isDeclared(meant.name, scope);
}
function isFunctionName(name, scope) {
	for (let current = scope; current !== void 0; current = current.outer) if (current.names.has(name)) return current.functions.has(name);
	return false;
}
function isNameOfFunction$1(name, scope) {
	for (let current = scope; current !== void 0; current = current.outer) if (current.functions.has(name)) return true;
	return false;
}
function isCounter$1(node, scope) {
	if (node.type === "BinaryExpression" && (node.operator === "+" || node.operator === "-")) return isCounter$1(node.left, scope) && node.right.type === "NumericLiteral";
	if (node.type !== "Identifier") return false;
	for (let current = scope; current !== void 0; current = current.outer) if (current.names.has(node.name)) return current.counters.has(node.name);
	return false;
}
// src/safety/language/in-page-collections.ts
const MAX_STEPS$3 = 6;
const COLLECTIONS = new Set([
	"Array",
	"DataTransfer",
	"Map",
	"Set",
	"URL",
	"URLSearchParams"
]);
const PARTS$1 = new Set([
	"classList",
	"items",
	"searchParams"
]);
const GIVES_LIST = "concat entries filter flat flatMap from getEntries getEntriesByName getEntriesByType keys map of slice sort split values";
function isCollection(node, scope, steps = MAX_STEPS$3) {
	const value = plain(node);
	if (steps === 0) return false;
	switch (value.type) {
		case "ArrayExpression": return true;
		case "Identifier": {
			const init = initialValue(value.name, scope);
			return init !== void 0 && isCollection(init, scope, steps - 1);
		}
		case "LogicalExpression": return (isKept(value.left, scope) || isCollection(value.left, scope, steps - 1)) && isCollection(value.right, scope, steps - 1);
		case "MemberExpression":
		case "OptionalMemberExpression": return isPart(value, scope, steps - 1);
		default: return isCallNode(value) && isMadeCollection(value, scope);
	}
}
function isKept(node, scope) {
	const value = plain(node);
	return isMemberNode(value) && isWindow(value.object, scope) && matches(memberNameOf(value), /^__/);
}
function isPart(node, scope, steps) {
	if (!isMemberNode(node)) return false;
	const name = memberNameOf(node);
	if (name === void 0) return false;
	const owner = plain(node.object);
	if (isWindow(owner, scope)) {
		const kept = initialValue(`window.${name}`, scope);
		return kept !== void 0 && isCollection(kept, scope, steps);
	}
	if (name === "searchParams" || name === "items") return isCollection(owner, scope, steps);
	return PARTS$1.has(name);
}
function isMadeCollection(call, scope) {
	if (!isCallNode(call)) return false;
	const { callee } = call;
	if (callee.type === "Identifier") return COLLECTIONS.has(callee.name) && !isDeclared(callee.name, scope);
	return readsMember(callee, GIVES_LIST);
}
// src/safety/language/in-page-names.ts
const CALLS = [
	"addEventListener",
	"removeEventListener",
	"getRegistration",
	"add",
	"at",
	"blur",
	"charAt",
	"checkValidity",
	"clear",
	"click",
	"closest",
	"concat",
	"contains",
	"cookies",
	"dispatchEvent",
	"elementFromPoint",
	"endsWith",
	"entries",
	"every",
	"fill",
	"filter",
	"find",
	"findIndex",
	"flat",
	"flatMap",
	"floor",
	"focus",
	"forEach",
	"from",
	"get",
	"getAttribute",
	"getAttributeNames",
	"getBoundingClientRect",
	"getClientRects",
	"getComputedStyle",
	"getElementById",
	"getElementsByClassName",
	"getElementsByTagName",
	"getEntries",
	"getEntriesByName",
	"getEntriesByType",
	"getItem",
	"getPropertyValue",
	"getSelection",
	"getTime",
	"has",
	"hasAttribute",
	"hasFocus",
	"includes",
	"indexOf",
	"isArray",
	"item",
	"join",
	"key",
	"keys",
	"lastIndexOf",
	"map",
	"matchMedia",
	"matches",
	"max",
	"min",
	"now",
	"of",
	"parse",
	"pause",
	"play",
	"preventDefault",
	"push",
	"querySelector",
	"querySelectorAll",
	"random",
	"randomUUID",
	"readText",
	"reduce",
	"remove",
	"removeItem",
	"replaceAll",
	"reject",
	"resolve",
	"reverse",
	"round",
	"abs",
	"ceil",
	"trunc",
	"scroll",
	"scrollBy",
	"scrollIntoView",
	"scrollTo",
	"select",
	"set",
	"setItem",
	"slice",
	"some",
	"sort",
	"split",
	"startsWith",
	"stopPropagation",
	"stringify",
	"substring",
	"test",
	"exec",
	"toFixed",
	"toISOString",
	"toLowerCase",
	"toString",
	"toUpperCase",
	"toLocaleString",
	"toggle",
	"trim",
	"values",
	"requestAnimationFrame",
	"setTimeout",
	"writeText",
	"checkVisibility",
	"all",
	"log",
	"supports",
	"getAnimations",
	"getVideoPlaybackQuality",
	"normalize",
	"getMilliseconds",
	"getFullYear",
	"match",
	"append",
	"setSelectionRange",
	"reportValidity"
];
const WRITES = [
	"checked",
	"currentTime",
	"disabled",
	"hidden",
	"muted",
	"scrollLeft",
	"scrollTop",
	"selected",
	"selectedIndex",
	"title",
	"value",
	"visibility",
	"display",
	"animation",
	"transition",
	"opacity",
	"scrollBehavior",
	"caretColor"
];
const OF_LOCATION = new Set([
	"hash",
	"host",
	"hostname",
	"href",
	"origin",
	"pathname",
	"port",
	"protocol",
	"search"
]);
function isReadableOfLocation(name) {
	return OF_LOCATION.has(name);
}
const CALLABLE = new Set(CALLS);
const WRITABLE = new Set(WRITES);
const TAKES_FUNCTION = new Map([...[
	"every",
	"filter",
	"find",
	"findIndex",
	"flatMap",
	"forEach",
	"map",
	"reduce",
	"requestAnimationFrame",
	"setTimeout",
	"some",
	"sort"
].map((name) => [name, 0]), ...[
	"addEventListener",
	"from",
	"parse",
	"replace",
	"replaceAll",
	"stringify"
].map((name) => [name, 1])]);
const OWN = /^__(?!proto|define|lookup)[a-z][A-Za-z0-9_]*$/i;
const LEADING_AWAY = new Set(["attributes", "location"]);
function leadsAway(name) {
	return LEADING_AWAY.has(name);
}
const OF_LIBRARIES = new Set([
	"add",
	"append",
	"get",
	"push",
	"set"
]);
function isTakenByLibraries(name) {
	return OF_LIBRARIES.has(name);
}
function isCallableInPage(name) {
	return CALLABLE.has(name);
}
function isWritableInPage(name) {
	return WRITABLE.has(name) || OWN.test(name);
}
// src/safety/language/in-page-location.ts
function isLocation(node, scope) {
	const object = plain(node);
	if (object.type === "Identifier") return object.name === "location" && !isDeclared("location", scope);
	if (!isMemberNode(object) || memberNameOf(object) !== "location") return false;
	return isWindow(object.object, scope) || isDocument(object.object, scope);
}
function isDocument(node, scope) {
	const object = plain(node);
	if (isNamed(object, "document")) return !isDeclared("document", scope);
	return isMemberNode(object) && memberNameOf(object) === "document" && isWindow(object.object, scope);
}
function isReadingItself(name, [address, ...more], scope) {
	if (name !== "fetch" || isDeclared("fetch", scope) || more.length > 0) return false;
	return isMemberNode(address) && memberNameOf(address) === "href" && plain(address.object).type === "Identifier" && isLocation(address.object, scope);
}
// src/safety/language/in-page-calls.ts
const OF_BROWSERS = /^(?:[A-Z].*|close|eval|fetch|getDigitalGoodsService|getScreenDetails|open|query.*|request.*|show.*Picker|stop|webkit.*)$/;
function isUntoldOfApp(callee, args, scope) {
	const name = memberNameOf(callee);
	if (args.length > 0 || name === void 0 || isReservedKey(name) || leadsAway(name)) return false;
	if (OF_BROWSERS.test(name)) return false;
	return isWindow(callee.object, scope);
}
function isBetweenPages(callee, args, scope) {
	const name = memberNameOf(callee);
	if (name === "reload") return args.length === 0 && isLocation(callee.object, scope);
	if (!isHistory(plain(callee.object), scope)) return false;
	if (matches(name, "back forward")) return args.length === 0;
	if (matches(name, "pushState replaceState")) return args.length === 2 && !args.some(isSpread);
	return name === "go" && args.every(isNumber$1);
}
function isHistory(node, scope) {
	if (isGlobal(node, "history", scope)) return true;
	return isMemberNode(node) && memberNameOf(node) === "history" && isWindow(node.object, scope);
}
function isSpread({ type }) {
	return type === "SpreadElement";
}
function isNumber$1(node) {
	return (node.type === "UnaryExpression" && node.operator === "-" ? node.argument : node).type === "NumericLiteral";
}
function isOfTexts(callee, args, scope) {
	const [pairs, ...more] = args;
	return memberNameOf(callee) === "fromEntries" && isGlobal(callee.object, "Object", scope) && pairs !== void 0 && more.length === 0 && areTexts(pairs, scope);
}
function areTexts(node, scope) {
	const pairs = plain(node);
	if (!isCallNode(pairs)) return false;
	if (pairs.type === "NewExpression") return isGlobal(pairs.callee, "URLSearchParams", scope);
	const { callee } = pairs;
	const [held] = argumentsOf(pairs);
	if (!isMemberNode(callee) || held === void 0) return false;
	if (memberNameOf(callee) === "map") return givesPairsOfText(held);
	if (memberNameOf(callee) !== "entries") return false;
	return isGlobal(callee.object, "Object", scope) && isStorage(held, scope);
}
function givesPairsOfText(node) {
	if (!isFunctionValue(node) || node.body.type !== "ArrayExpression") return false;
	const [key, value, ...more] = node.body.elements;
	if (key?.type === "SpreadElement" || !value || more.length > 0) return false;
	return isTextForCertain(plain(value));
}
function isTextForCertain(node) {
	if (/^(?:Boolean|Null|Numeric|String|Template)Literal$/.test(node.type)) return true;
	if (node.type === "BinaryExpression") return true;
	return isCallNode(node) && readsMember(node.callee, "getAttribute hasAttribute matches");
}
function isStorage(node, scope) {
	return ["localStorage", "sessionStorage"].some((name) => isGlobal(node, name, scope));
}
function isGlobal(node, name, scope) {
	const value = plain(node);
	return isNamed(value, name) && !isDeclared(name, scope);
}
function isHarmlessFunction(node, scope) {
	if (isFunctionValue(node)) return true;
	if (node.type !== "Identifier") return false;
	if (isDeclared(node.name, scope)) return isFunctionName(node.name, scope);
	return matches(node.name, "Boolean Number String parseInt parseFloat undefined");
}
// src/safety/language/in-page-globals.ts
const VALUE = { value: true };
const CALL = {
	call: true,
	value: true
};
const CLASS = {
	create: true,
	value: true
};
const PAGE_GLOBALS = new Map([
	...[
		"document",
		"window",
		"globalThis",
		"localStorage",
		"sessionStorage",
		"navigator",
		"screen",
		"history",
		"performance",
		"crypto",
		"console",
		"undefined",
		"NaN",
		"Infinity",
		"innerWidth",
		"innerHeight",
		"scrollX",
		"scrollY",
		"devicePixelRatio",
		"Math",
		"JSON",
		"Intl",
		"CSS",
		"Node",
		"Element",
		"HTMLElement",
		"HTMLInputElement",
		"HTMLImageElement",
		"Notification"
	].map((name) => [name, VALUE]),
	...[
		"Number",
		"String",
		"Boolean",
		"Array",
		"parseInt",
		"parseFloat",
		"isNaN",
		"isFinite",
		"encodeURIComponent",
		"decodeURIComponent",
		"structuredClone",
		"getComputedStyle",
		"matchMedia",
		"scrollTo",
		"scrollBy",
		"setTimeout",
		"clearTimeout",
		"requestAnimationFrame",
		"Object",
		"alert",
		"confirm",
		"prompt",
		"print"
	].map((name) => [name, CALL]),
	...[
		"Date",
		"Map",
		"Set",
		"RegExp",
		"Error",
		"URL",
		"URLSearchParams",
		"Promise",
		"Event",
		"CustomEvent",
		"MouseEvent",
		"KeyboardEvent",
		"InputEvent",
		"DragEvent",
		"PointerEvent",
		"TouchEvent",
		"ClipboardEvent",
		"FocusEvent",
		"WheelEvent",
		"StorageEvent",
		"DataTransfer",
		"File",
		"Blob",
		"Uint8Array"
	].map((name) => [name, CLASS])
]);
// src/safety/language/in-page-writes.ts
function isWritableMember(target, value, scope) {
	if (!isMemberNode(target)) return false;
	const name = memberNameOf(target);
	if (name === void 0 || isReservedKey(name)) return false;
	return (isHolder(target.object, scope) && name !== "location" || isWritableInPage(name)) && !mayHide(name, value, scope);
}
function mayHide(name, value, scope) {
	const isCalled = isCalledByName(name);
	const given = plain(value);
	if (isCalled && /^(?:Assignment|Conditional|Logical)Expression$/.test(given.type)) return true;
	if (!isCalled || !(isMemberNode(given) || given.type === "Identifier")) return false;
	return given.type !== "Identifier" || !isFunctionName(given.name, scope);
}
const CALLED_UNASKED = new Set([
	"handleEvent",
	"toJSON",
	"valueOf"
]);
function isCalledByName(name) {
	const use = PAGE_GLOBALS.get(name);
	return isCallableInPage(name) || use?.call === true || use?.create === true || name.startsWith("on") || CALLED_UNASKED.has(name);
}
function isHolder(node, scope) {
	const object = plain(node);
	if (isWindow(object, scope)) return true;
	return object.type === "Identifier" && matches(object.name, "Math Date navigator") && !isDeclared(object.name, scope);
}
function isSameName(node, name) {
	const value = plain(node);
	return isMemberNode(value) && memberNameOf(value) === name;
}
// src/safety/language/in-page-parts.ts
const PAGE_PARTS = new Map([
	...[
		"StringLiteral",
		"NumericLiteral",
		"BooleanLiteral",
		"NullLiteral",
		"RegExpLiteral",
		"EmptyStatement",
		"TemplateElement"
	].map((type) => [type, []]),
	["TemplateLiteral", ["expressions"]],
	["ArrayExpression", ["elements"]],
	["SpreadElement", ["argument"]],
	["UnaryExpression", ["argument"]],
	["UpdateExpression", ["argument"]],
	["AwaitExpression", ["argument"]],
	["BinaryExpression", ["left", "right"]],
	["LogicalExpression", ["left", "right"]],
	["ConditionalExpression", [
		"test",
		"consequent",
		"alternate"
	]],
	["BlockStatement", ["body"]],
	["ExpressionStatement", ["expression"]],
	["ReturnStatement", ["argument"]],
	["ThrowStatement", ["argument"]],
	["IfStatement", [
		"test",
		"consequent",
		"alternate"
	]],
	["ForOfStatement", [
		"left",
		"right",
		"body"
	]],
	["ForStatement", [
		"init",
		"test",
		"update",
		"body"
	]],
	["BreakStatement", []],
	["ContinueStatement", []]
]);
// src/safety/language/in-page.ts
function pageProblem(code) {
	const found = [];
	visit$1(plain(code), void 0, (node, what) => found.push({
		node,
		what
	}));
	return found[0];
}
function pageTextProblem(code) {
	try {
		return pageProblem(parseExpression(code))?.what;
	} catch {
		return "text that is no expression";
	}
}
function visit$1(node, scope, refuse) {
	if (isFunctionNode(node)) return visitFunction(node, {
		outer: scope,
		isExecutor: false
	}, refuse);
	if (node.type === "Identifier") return visitName(node, scope, refuse);
	if (isMemberNode(node)) return visitMember(node, scope, refuse);
	if (isCallNode(node)) return visitCall(node, scope, refuse);
	if (node.type === "AssignmentExpression") return visitAssignment(node, scope, refuse);
	if (node.type === "ObjectExpression") return visitObject(node, scope, refuse);
	if (node.type === "VariableDeclaration") return visitVariables(node, scope, refuse);
	visitParts(node, scope, refuse);
}
function visitVariables({ declarations, kind }, scope, refuse) {
	for (const { id, init } of declarations) {
		if (kind === "var") eachName(id, [], (name) => refuseTwin(id, name, scope, refuse));
		if (init) visit$1(plain(init), scope, refuse);
		visitPattern(id, scope, refuse);
	}
}
function refuseTwin(id, name, scope, refuse) {
	if (isNameOfFunction$1(name, scope)) refuse(id, "a variable of a function's name");
}
function visitParts(node, scope, refuse) {
	const parts = PAGE_PARTS.get(node.type);
	const isOdd = node.type === "ForOfStatement" && node.left.type !== "VariableDeclaration";
	if (parts === void 0 || isOdd) return refuse(node, `\`${node.type}\``);
	const inner = isScope(node) ? {
		...declaredIn(node),
		outer: scope
	} : scope;
	for (const part of parts) for (const child of childrenAt(node, part)) visit$1(plain(child), inner, refuse);
}
function visitFunction(node, { outer, isExecutor }, refuse) {
	if (node.generator || node.type.endsWith("Method")) return refuse(node, "a method or generator");
	const names = new Set();
	for (const param of node.params) eachName(param, [], (name) => names.add(name));
	const scope = {
		names,
		functions: isExecutor ? settlers(node) : NOTHING$3,
		counters: NOTHING$3,
		values: new Map(),
		outer
	};
	for (const param of node.params) visitPattern(param, scope, refuse);
	visit$1(plain(node.body), scope, refuse);
}
function settlers({ params }) {
	return new Set(params.slice(0, 2).flatMap((one) => one.type === "Identifier" ? one.name : []));
}
function visitPattern(pattern, scope, refuse) {
	if (pattern.type === "ObjectPattern") for (const property of pattern.properties) {
		if (property.type === "RestElement") continue;
		const name = writtenName(property.key, property.computed);
		if (name === void 0 || isReservedMember(name) || leadsAway(name)) refuse(property, "a computed name");
		visitPattern(property.value, scope, refuse);
	}
	else if (pattern.type === "ArrayPattern") {
		for (const element of pattern.elements) if (element) visitPattern(element, scope, refuse);
	} else if (pattern.type === "AssignmentPattern") {
		visit$1(plain(pattern.right), scope, refuse);
		visitPattern(pattern.left, scope, refuse);
	} else if (pattern.type === "RestElement") visitPattern(pattern.argument, scope, refuse);
	else if (pattern.type !== "Identifier") refuse(pattern, `\`${pattern.type}\``);
}
function visitName(node, scope, refuse) {
	if (isDeclared(node.name, scope) || PAGE_GLOBALS.get(node.name)?.value) return;
	refuse(node, `\`${node.name.slice(0, 40)}\``);
}
function visitMember(node, scope, refuse) {
	if (!isMemberNode(node)) return;
	const name = memberNameOf(node);
	if (isLocation(node.object, scope)) {
		if (name === void 0 || !isReadableOfLocation(name)) refuse(node, "`location` other than to read an address");
		return;
	}
	visit$1(plain(node.object), scope, refuse);
	if (name === void 0) {
		if (!(node.computed && isCounter$1(node.property, scope))) refuse(node, "a computed name");
	} else if (isReservedMember(name) || leadsAway(name)) refuse(node, `\`.${name.slice(0, 40)}\``);
}
function visitCall(node, scope, refuse) {
	const callee = plain(node.callee);
	const isNew = node.type === "NewExpression";
	const args = argumentsOf(node);
	if (isNew && isNamed(callee, "Promise")) {
		const [executor, ...more] = args;
		if (!isFunctionValue(executor) || more.length > 0) return refuse(node, "a promise without a function");
		return visitFunction(executor, {
			outer: scope,
			isExecutor: true
		}, refuse);
	}
	if (callee.type === "Identifier") visitNamedCall(callee, {
		isNew,
		args
	}, scope, refuse);
	else if (isMemberNode(callee) && !isNew) visitMethodCall(callee, args, scope, refuse);
	else if (isFunctionValue(callee)) visit$1(callee, scope, refuse);
	else refuse(node, "a call of what is not written as a name");
	for (const argument of args) visit$1(argument, scope, refuse);
	visitHandedFunction(callee, args, scope, refuse);
}
function visitNamedCall(callee, { isNew, args }, scope, refuse) {
	if (!isNew && isFunctionName(callee.name, scope)) return;
	if (!isNew && isReadingItself(callee.name, args, scope)) return;
	const use = isDeclared(callee.name, scope) ? void 0 : PAGE_GLOBALS.get(callee.name);
	if (!(isNew ? use?.create : use?.call)) refuse(callee, `\`${callee.name.slice(0, 40)}(…)\``);
}
function visitMethodCall(callee, args, scope, refuse) {
	const name = memberNameOf(callee);
	const isListed = name !== void 0 && isCallableInPage(name) && (!isTakenByLibraries(name) || isCollection(callee.object, scope));
	if (isBetweenPages(callee, args, scope)) return;
	if (isListed || isOfTexts(callee, args, scope) || isUntoldOfApp(callee, args, scope)) return visit$1(plain(callee.object), scope, refuse);
	refuse(callee, `\`.${name?.slice(0, 40) ?? "[…]"}(…)\``);
}
function visitHandedFunction(callee, args, scope, refuse) {
	const position = TAKES_FUNCTION.get(calleeNameOf(callee));
	if (position !== void 0 && args.some(({ type }) => type === "SpreadElement")) return refuse(callee, "arguments that are spread");
	const handed = position === void 0 ? void 0 : args[position];
	const isPlain = position === 1 && handed !== void 0 && PLAIN$1.test(handed.type);
	if (handed !== void 0 && !isPlain && !isHarmlessFunction(handed, scope)) refuse(handed, "a function that is not written there");
}
function calleeNameOf(callee) {
	if (callee.type === "Identifier") return callee.name;
	return (isMemberNode(callee) ? memberNameOf(callee) : void 0) ?? "";
}
const PLAIN$1 = /^(?:String|Numeric|Null|RegExp)Literal$|^TemplateLiteral$|^ArrayExpression$/;
function visitAssignment(node, scope, refuse) {
	visit$1(plain(node.right), scope, refuse);
	const target = plain(node.left);
	if (target.type === "Identifier") {
		const isFixed = isCounter$1(target, scope) || isFunctionName(target.name, scope);
		if (!isDeclared(target.name, scope) || isFixed) refuse(target, `\`${target.name} = …\``);
		return;
	}
	if (!isMemberNode(target) || !isWritableMember(target, node.right, scope)) return refuse(target, `\`.${(isMemberNode(target) ? memberNameOf(target) : void 0)?.slice(0, 40) ?? "[…]"} = …\``);
	visit$1(plain(target.object), scope, refuse);
}
function visitObject(node, scope, refuse) {
	for (const property of node.properties) if (property.type === "SpreadElement") visit$1(plain(property.argument), scope, refuse);
	else if (property.type === "ObjectMethod") refuse(property, "a method");
	else {
		const name = writtenName(property.key, property.computed);
		if (name === void 0 || isReservedKey(name)) refuse(property, "a computed name");
		else if (mayHide(name, property.value, scope) && !isSameName(property.value, name)) refuse(property, `\`${name.slice(0, 40)}: …\` with a function of something else`);
		visit$1(plain(property.value), scope, refuse);
	}
}
// src/safety/external-url.ts
const ABSOLUTE = /([a-z][a-z0-9+.-]{0,20}):\/\/([^\s"'`<>\\/?#]{0,300})/gi;
const LOCAL_HOST = /^(?:localhost|.*\.localhost|127(?:\.[0-9]{1,3}){3}|0\.0\.0\.0|\[::1\]|(?:.*\.)?example\.(?:com|org|net)|.*\.(?:example|test|invalid))$/i;
function isLocalHost(hostname) {
	return LOCAL_HOST.test(hostname);
}
function externalUrlIn(text) {
	for (const [, scheme, authority] of text.matchAll(ABSOLUTE)) if (!isLocal(scheme ?? "", authority ?? "")) return authority;
}
function isLocal(scheme, authority) {
	if (!/^(?:https?|wss?)$/i.test(scheme)) return false;
	try {
		return LOCAL_HOST.test(new URL(`${scheme}://${authority}/`).hostname);
	} catch {
		return false;
	}
}
// src/safety/language/urls.ts
const BASES = ["http://app.amtp-base.invalid", "https://app.amtp-base.invalid"];
const STAND_IN = "x";
const HARMLESS = /^about:blank$/i;
function addressProblem(written, origins) {
	const text = merged(written);
	const [first] = text;
	if (typeof first === "object" && first.hole === "address") return afterAddress(text.slice(1));
	const literal = asBrowserReads(literalStart(text));
	if (text.every((part) => typeof part === "string")) return wholeProblem(literal, origins);
	if (/^\/[^/\\]/.test(literal) || /^[?#]/.test(literal) || /^\.{1,2}\//.test(literal)) return void 0;
	if (/^\/$/.test(literal)) return isWordNext(text) ? void 0 : COMPUTED;
	if (/^[a-z0-9_-]+\//i.test(literal)) return void 0;
	const complete = completed(text);
	return complete === void 0 ? COMPUTED : wholeProblem(complete, origins);
}
const COMPUTED = "the address is computed; write it as text that starts with a path, e.g. `/items/${id}`";
const FOREIGN = "an address of another host is used; use a path on the app's own address";
function afterAddress(rest) {
	const [next] = rest;
	if (next === void 0) return void 0;
	if (typeof next !== "string") return next.hole === "address" ? afterAddress(rest.slice(1)) : COMPUTED;
	const path = asBrowserReads(next);
	return /^[/?#]/.test(path) && !/^[/\\]{2}/.test(path) ? void 0 : COMPUTED;
}
function merged(text) {
	const parts = [];
	for (const part of text) {
		const last = parts.at(-1);
		if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
		else if (part !== "") parts.push(part);
	}
	return parts.length === 0 ? [""] : parts;
}
function literalStart(text) {
	let start = "";
	for (const part of text) {
		if (typeof part !== "string") break;
		start += part;
	}
	return start;
}
function asBrowserReads(text) {
	return text.replace(/^[\u0000-\u0020]+/, "").replaceAll(/[\t\n\r]/g, "");
}
function isWordNext(text) {
	return text.find((part) => typeof part !== "string")?.hole === "word";
}
function completed(text) {
	let address = "";
	for (const part of text) if (typeof part === "string") address += part;
	else if (/^[a-z]+:\/\/[^/?#\\]+[/?#]/i.test(asBrowserReads(address))) address += STAND_IN;
	else if (part.hole === "word" && /^[a-z]+:\/\/[^/?#\\@]+:$/i.test(address)) address += "1";
	else return void 0;
	return asBrowserReads(address);
}
function wholeProblem(literal, origins) {
	if (HARMLESS.test(literal)) return void 0;
	return BASES.map((base) => problemAt(base, literal, origins)).find((one) => one !== void 0);
}
function problemAt(base, literal, origins) {
	const url = parsed$2(literal, base);
	if (url === void 0) return "the address cannot be read";
	if (url.origin === base) return void 0;
	if (!/^(?:https?|wss?):$/.test(url.protocol)) return `an address of the kind \`${url.protocol.slice(0, 20)}\` is used`;
	if (url.username !== "" || url.password !== "") return FOREIGN;
	return isLocalHost(url.hostname) || origins.includes(url.origin) ? void 0 : FOREIGN;
}
function parsed$2(literal, base) {
	try {
		return new URL(literal, `${base}/folder/page`);
	} catch {
		return;
	}
}
// src/safety/language/markup.ts
const ELEMENTS = new Set([
	"html",
	"head",
	"title",
	"body",
	"main",
	"section",
	"article",
	"aside",
	"header",
	"footer",
	"nav",
	"div",
	"span",
	"p",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"a",
	"ul",
	"ol",
	"li",
	"dl",
	"dt",
	"dd",
	"b",
	"i",
	"em",
	"strong",
	"small",
	"code",
	"pre",
	"br",
	"hr",
	"button",
	"label",
	"input",
	"textarea",
	"select",
	"option",
	"optgroup",
	"fieldset",
	"legend",
	"form",
	"output",
	"table",
	"thead",
	"tbody",
	"tfoot",
	"tr",
	"th",
	"td",
	"caption",
	"img",
	"figure",
	"figcaption",
	"details",
	"summary",
	"dialog",
	"progress",
	"meter",
	"blockquote",
	"time",
	"style",
	"template",
	"slot",
	"canvas",
	"video",
	"audio",
	"hgroup",
	"search",
	"mark"
]);
const ATTRIBUTES = /^(?:id|class|name|type|value|placeholder|for|alt|title|role|lang|dir|hidden|checked|disabled|selected|multiple|required|readonly|open|tabindex|min|max|step|pattern|rows|cols|colspan|rowspan|width|height|maxlength|minlength|autocomplete|autofocus|contenteditable|draggable|label|method|scope|slot|list|accept|charset|aria-[a-z]+|data-[a-z0-9-]+)$/;
const ADDRESSES = new Set([
	"action",
	"href",
	"src"
]);
function markupProblem(markup, origins) {
	let problem;
	if (/<script|<!--|<!\[|javascript:|[\s/"']on[a-z]+\s*=/i.test(markup)) return "markup with code or comments is not in the language";
	let inStyle = false;
	const parser = new Parser({
		onprocessinginstruction: (name) => {
			if (name.toLowerCase() !== "!doctype") problem ??= "markup with instructions is not in the language";
		},
		onopentag: (name, attributes) => {
			inStyle = name === "style";
			if (!ELEMENTS.has(name)) problem ??= `markup with \`<${name.slice(0, 20)}>\` may load or run something`;
			for (const [attribute, value] of Object.entries(attributes)) problem ??= attributeProblem(attribute, value, origins);
		},
		ontext: (text) => {
			if (inStyle) problem ??= stylesProblem(text);
		},
		onclosetag: (name) => {
			if (name === "style") inStyle = false;
		}
	});
	parser.write(markup);
	parser.end();
	return problem;
}
function attributeProblem(name, value, origins) {
	if (ADDRESSES.has(name)) {
		if (value === "" || /^data:image\/(?:png|gif|jpeg);base64,[a-z0-9+/=]*$/i.test(value)) return void 0;
		return addressProblem([value], origins);
	}
	if (name === "style") return stylesProblem(value);
	if (name.startsWith("data-") && /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(value)) return addressProblem([value], origins);
	return ATTRIBUTES.test(name) ? void 0 : `markup with the attribute \`${name.slice(0, 20)}\` may run something`;
}
function stylesProblem(styles) {
	return /url\s*\(|image-set|src\s*\(|@import|@font-face|expression|-moz-binding|\\|<\//i.test(styles) ? "style rules must not load anything" : void 0;
}
// src/safety/language/data-address.ts
const PAGE = /^data:text\/html(?:;charset=utf-8)?,(.*)$/i;
const SCRIPT = /^([^]*?)<script>([^<]*)<\/script>$/i;
function dataPageProblem(address, origins) {
	if (!isLiteral(address)) return null;
	const content = PAGE.exec(address.join(""))?.[1];
	if (content === void 0) return null;
	if (/[#%\t\n\r\\&]/.test(content)) return "the page in an address has characters with a meaning of their own";
	const [, markup = content, code] = SCRIPT.exec(content) ?? [];
	const problem = code === void 0 ? void 0 : pageTextProblem(`() => {${code}\n}`);
	return problem === void 0 ? markupProblem(markup, origins) : `the script of the page in an address has ${problem}`;
}
// src/safety/language/arguments.ts
const free = () => {};
const none = (call, spec) => {
	if (call.arguments.length > 0 && !isData(receiverOf(call), spec)) spec.refuse({
		rule: "outside-language",
		node: call,
		message: "the call takes no argument"
	});
};
const addressFirst = (call, spec) => {
	const [address] = argumentsOf(call);
	if (address === void 0 || isData(receiverOf(call), spec)) return;
	if (nameOfCall(call) === "goto") checkPage(address, spec);
	else checkAddress(address, spec);
};
function checkPage(node, spec) {
	const problems = textsOf(node, spec).map((text) => dataPageProblem(text, spec.origins));
	if (problems.includes(null)) return checkAddress(node, spec);
	const message = problems.find((one) => typeof one === "string");
	if (message !== void 0) spec.refuse({
		rule: "external-origin",
		node,
		message
	});
}
function checkAddress(node, spec) {
	for (const text of textsOf(node, spec)) {
		const message = addressProblem(text, spec.origins);
		if (message !== void 0) return spec.refuse({
			rule: "external-origin",
			node,
			message
		});
	}
}
const callbackFirst = (call, spec) => {
	const [callback, ...more] = argumentsOf(call);
	const name = nameOfCall(call);
	const most = name === "reduce" || name === "reduceRight" || name === "then" || name === "filter" ? 1 : 0;
	if (callback === void 0) return;
	if (!(isOwnFunction(callback, spec) || name === "filter" && isOptions(callback, spec))) return refuseCallback(callback, spec);
	if (more.length > most || name === "filter" && more.length > 0) refuseCallback(more[0] ?? callback, spec);
};
const callbackLast = (call, spec) => {
	for (const argument of argumentsOf(call).slice(1)) if (!isOwnFunction(argument, spec) && !isOptions(argument, spec)) refuseCallback(argument, spec);
};
const CONVERSIONS = new Set([
	"Boolean",
	"Number",
	"String",
	"parseFloat",
	"parseInt",
	"undefined"
]);
function isOwnFunction(node, spec) {
	if (isFunctionValue(node)) return true;
	if (isMemberNode(node)) return isProjectConstant(node, spec);
	if (node.type !== "Identifier") return false;
	const all = spec.bindings.of(node.name);
	if (all.length === 0) return CONVERSIONS.has(node.name);
	return all.every(({ kind }) => kind === "function" || kind === "parameter" || kind === "import");
}
function isOptions(node, spec) {
	return node.type === "NumericLiteral" || node.type === "StringLiteral" || entriesOf(node, spec) !== void 0;
}
function refuseCallback(node, spec) {
	spec.refuse({
		rule: "outside-language",
		node,
		message: "a function is handed over that is not written here; write `(item) => …`"
	});
}
const replacement = (call, spec) => {
	const [, by] = argumentsOf(call);
	if (isMemberNode(by) && memberNameOf(by) === void 0) refuseCallback(by, spec);
};
const MAX_REPETITIONS = 1e5;
const repetition = (call, spec) => {
	const [count] = argumentsOf(call);
	if (count === void 0) return;
	if ((textsOf(count, spec).every(([part, ...more]) => more.length === 0 && typeof part === "string" && Number(part) <= 1e5) || (numberOf(count, spec) ?? Infinity) <= 1e5) && !isRepeated$1(receiverOf(call))) return;
	const message = `the number is computed or above ${MAX_REPETITIONS}; write a small one`;
	spec.refuse({
		rule: "endless-loop",
		node: call,
		message
	});
};
function isRepeated$1(node) {
	const value = node === void 0 ? void 0 : plain(node);
	if (!isCallNode(value) || !isMemberNode(value.callee)) return false;
	return matches(memberNameOf(value.callee), "padEnd padStart repeat") || isRepeated$1(value.callee.object);
}
const shortWait = (call, spec) => {
	const [milliseconds] = argumentsOf(call);
	if (!(milliseconds !== void 0 && (numberOf(milliseconds, spec) ?? 0) > MAX_WAIT_MS) || isData(receiverOf(call), spec)) return;
	const message = `it waits longer than ${MAX_WAIT_MS} milliseconds`;
	spec.refuse({
		rule: "endless-loop",
		node: call,
		message
	});
};
const MAX_WAIT_MS = 6e5;
function receiverOf(call) {
	return isMemberNode(call.callee) ? call.callee.object : void 0;
}
function nameOfCall(call) {
	return isMemberNode(call.callee) ? memberNameOf(call.callee) : void 0;
}
// src/safety/language/files.ts
const RESULT_FOLDER = /^(?:test-results|screenshots|playwright-report|e2e-results)\//;
const SESSION_FILE = /^(?:[a-z0-9_-]+\/){0,4}\.auth\/[a-z0-9_.-]+\.json$/i;
const PLAIN = /^[a-z0-9_][a-z0-9_. ()[\]-]*(?:\/[a-z0-9_][a-z0-9_. ()[\]-]*){0,8}$/i;
const DEVICE = /(?:^|\/)(?:aux|com\d|con|lpt\d|nul|prn)\./i;
const ENDINGS = {
	picture: /\.(?:png|jpe?g|webp)$/,
	document: /\.pdf$/,
	trace: /\.(?:zip|har)$/,
	session: /\.json$/
};
function isProductPath(path, product) {
	const clean = path.replace(/^\.\//, "");
	if (product === "session" && SESSION_FILE.test(clean)) return true;
	if (!PLAIN.test(clean) || DEVICE.test(clean) || clean.includes("..") || !ENDINGS[product].test(clean)) return false;
	if (RESULT_FOLDER.test(clean)) return true;
	return !clean.includes("/") && product !== "session";
}
function isReadablePath(path) {
	if (/[\\\0:~]/.test(path) || path.startsWith("/") || path === "") return false;
	const clean = posix.normalize(path);
	const segments = clean.split("/");
	return !segments.some((segment) => segment.startsWith(".") && segment !== "." && segment !== ".auth") && !isSecretFile(clean) && !segments.includes("node_modules");
}
function isUploadPath(path) {
	if (!isReadablePath(path)) return false;
	const segments = posix.normalize(path).replace(/\/$/, "").split("/");
	if (/[^.]\.[a-z0-9]{1,10}$/i.test(segments.at(-1) ?? "")) return true;
	return segments.slice(0, -1).some((segment) => OF_TESTS.test(segment));
}
const OF_TESTS = /^(?:.*e2e.*|.*tests?.*|specs?|fixtures?|playwright|data|uploads?|assets)$/i;
function isStylesPath(path) {
	return isReadablePath(path) && path.endsWith(".css");
}
function isResultName(name) {
	return PLAIN.test(name) && !name.includes("..");
}
// src/safety/language/context-options.ts
const HARMLESS_OPTIONS = new Set([
	"acceptDownloads",
	"actionTimeout",
	"browserName",
	"bypassCSP",
	"colorScheme",
	"contrast",
	"defaultBrowserType",
	"deviceScaleFactor",
	"extraHTTPHeaders",
	"failOnStatusCode",
	"forcedColors",
	"geolocation",
	"hasTouch",
	"headless",
	"httpCredentials",
	"ignoreHTTPSErrors",
	"isMobile",
	"javaScriptEnabled",
	"locale",
	"maxRedirects",
	"navigationTimeout",
	"offline",
	"params",
	"permissions",
	"reducedMotion",
	"reuseContext",
	"screen",
	"screenshot",
	"serviceWorkers",
	"strictSelectors",
	"testIdAttribute",
	"timeout",
	"timezoneId",
	"trace",
	"userAgent",
	"video",
	"viewport"
]);
const REFUSED_OPTIONS = new Set([
	"args",
	"artifactsDir",
	"channel",
	"clientCertificates",
	"connectOptions",
	"downloadsPath",
	"env",
	"executablePath",
	"firefoxUserPrefs",
	"launchOptions",
	"logger",
	"playwright",
	"proxy",
	"recordHar",
	"recordVideo",
	"tracesDir",
	"userDataDir",
	"agentOptions",
	"browser"
]);
const JUDGED_OPTIONS = new Map([
	["baseURL", checkBase],
	["storageState", checkSession],
	["contextOptions", (value, spec) => checkOptions(value, spec, false)]
]);
[...JUDGED_OPTIONS.keys()];
const newContext = (call, spec) => {
	const [options] = argumentsOf(call);
	if (options !== void 0) checkOptions(options, spec, false);
};
const useOptions = (call, spec) => {
	const [options] = argumentsOf(call);
	if (options !== void 0) checkOptions(options, spec, true);
};
const extendFixtures = (call, spec) => {
	const [fixtures] = argumentsOf(call);
	if (fixtures !== void 0) checkOptions(fixtures, spec, true);
};
function checkOptions(options, spec, ownNames) {
	const entries = entriesOf(options, spec);
	if (entries === void 0) return refuseOptions(options, spec);
	for (const { key, value, node } of entries) {
		const judge = JUDGED_OPTIONS.get(key);
		if (isNothing(value)) continue;
		const isUnknown = !HARMLESS_OPTIONS.has(key) && judge === void 0;
		if (REFUSED_OPTIONS.has(key) || key.startsWith("_") || isUnknown && !ownNames) {
			const message = `the option \`${key.slice(0, 40)}\` reaches beyond the page; leave it to the configuration`;
			spec.refuse({
				rule: "process-access",
				node,
				message
			});
		} else judge?.(value, spec);
	}
}
function checkBase(value, spec) {
	const [first] = value.type === "ArrayExpression" ? value.elements : [value];
	if (!(isFunctionValue(first) && isCallNode(first.body) && first.body.arguments.every((one) => isNothing(one))) && !isNothing(value)) checkAddress(value, spec);
}
function checkSession(value, spec) {
	if (value.type === "ObjectExpression" || isNothing(value)) return;
	if (isFunctionNode(value)) return checkSessionFixture(value, spec);
	const given = valuesOf(value, spec) ?? [];
	const isLive = given.length > 0 && given.every((one) => isCallOf(one, "storageState", spec));
	if (isProjectConstant(value, spec) || isLive) return;
	const [first] = value.type === "ArrayExpression" ? value.elements : [];
	if (isFunctionNode(first)) return checkSessionFixture(first, spec);
	if (literalTexts(value, spec)?.every(isReadablePath)) return;
	spec.refuse({
		rule: "process-access",
		node: value,
		message: "a session is read from a file whose path is not a literal one of the repository"
	});
}
function checkSessionFixture(fixture, spec) {
	const [, use] = fixture.params;
	const isElsewhere = use?.type !== "Identifier" || spec.bindings.uses.isValue(use.name);
	if (use !== void 0 && isElsewhere) return refuseOptions(fixture, spec);
	for (const call of handedOnBy(fixture, spec)) {
		const [given] = argumentsOf(call);
		const isFixture = given?.type === "Identifier" && literalTexts(given, spec) === void 0;
		if (given !== void 0 && !isFixture) checkSession(given, spec);
	}
}
const session = (call, spec) => {
	const [given] = argumentsOf(call);
	if (given !== void 0) checkSession(given, spec);
};
// src/safety/language/given.ts
function givenTo(name, { bindings }) {
	const given = [];
	for (const binding of bindings.of(name)) {
		if (binding.kind !== "value" || binding.each || binding.way.length > 0) return void 0;
		if (binding.source !== void 0) given.push(binding.source);
	}
	return [...given, ...bindings.uses.assignedTo(name)];
}
// src/safety/language/answer-text.ts
function isAnswerText(node, spec, seen = new Set()) {
	const value = plain(node);
	if (value.type === "AwaitExpression") return isAnswerText(value.argument, spec, seen);
	if (value.type === "Identifier") return isNamedText(value.name, spec, seen);
	if (!isCallNode(value) || !isMemberNode(value.callee)) return false;
	const { object } = value.callee;
	if (isCallOf(value, "text", spec)) return isAnswer(object, spec);
	return replacesByWords(value, spec) && isAnswerText(object, spec, seen);
}
function isNamedText(name, spec, seen) {
	if (seen.has(name)) return true;
	const given = givenTo(name, spec) ?? [];
	const inside = new Set([...seen, name]);
	return given.length > 0 && given.every((one) => isAnswerText(one, spec, inside));
}
const WORDS$1 = /^(?:[\p{L}\p{N} ,.:!?-]|<\/?(?:b|em|h[1-6]|i|li|p|strong|title)>)*$/u;
function replacesByWords(call, spec) {
	if (!isMemberNode(call.callee)) return false;
	const [searched, words, ...more] = argumentsOf(call);
	const isReplacing = matches(memberNameOf(call.callee), "replace replaceAll");
	const isSearched = searched?.type === "StringLiteral" || searched?.type === "RegExpLiteral";
	if (!isReplacing || !isSearched || words === void 0 || more.length > 0) return false;
	return WORDS$1.test(literalText(words, spec) ?? "<");
}
function isAnswer(node, spec) {
	const values = valuesOf(node, spec) ?? [];
	return values.length > 0 && values.every((value) => isCallOf(plain(value), "fetch", spec));
}
// src/safety/language/route-answers.ts
const fetchRequest = (call, spec) => {
	const [target] = argumentsOf(call);
	if (target === void 0 || isData(receiverOf(call), spec)) return;
	if (isCallOf(target, "request", spec)) return;
	if (entriesOf(target, spec) === void 0) checkAddress(target, spec);
	else continueRoute(call, spec);
};
const continueRoute = (call, spec) => {
	const [options] = argumentsOf(call);
	if (options === void 0) return;
	const entries = entriesOf(options, spec);
	if (entries === void 0) return refuseOptions(options, spec);
	for (const { key, value } of entries) if (key === "url") checkAddress(value, spec);
};
const fulfilRoute = (call, spec) => {
	const [options] = argumentsOf(call);
	if (options === void 0) return;
	const entries = entriesOf(options, spec);
	if (entries === void 0) return refuseOptions(options, spec);
	for (const entry of entries) checkAnswer(entry, entries, spec);
};
const ANSWER_KEYS = new Set([
	"status",
	"headers",
	"contentType",
	"body",
	"json",
	"response",
	"path"
]);
const DATA_TYPE = /^(?:application\/(?:json|[a-z.+-]+\+json|pdf|octet-stream)|text\/(?:plain|csv|event-stream)|image\/(?:png|jpeg|gif|webp))(?:;\s*charset="?utf-?8"?)?$/i;
const MARKUP_TYPE = /^text\/(?:html|css)(?:;\s*charset="?utf-?8"?)?$/i;
const HEADER = /^(?:accept-ranges|access-control-[a-z-]+|age|allow|cache-control|content-(?:disposition|encoding|language|length|range|type)|date|etag|expires|last-modified|pragma|ratelimit[a-z-]*|retry-after|server|server-timing|set-cookie|strict-transport-security|transfer-encoding|vary|via|www-authenticate|x-(?!sourcemap)[a-z0-9-]+|location)$/i;
const DATA_FILE = /\.(?:json|png|jpe?g|gif|webp|csv|txt|pdf)$/i;
function checkAnswer({ key, value, node }, entries, spec) {
	const refuse = (message) => spec.refuse({
		rule: "in-page-code",
		node,
		message
	});
	if (!ANSWER_KEYS.has(key)) return refuse(`the option \`${key.slice(0, 40)}\` of an answer is not in the language`);
	if (key === "headers") return checkHeaders(value, spec);
	if (key === "contentType" && !isContentType(value, spec)) return refuse("the content type is not that of data or markup; write it as a literal");
	if (key === "json" && !isAnsweredAsData(entries, spec)) refuse("`json` is answered as something else than data");
	if (key === "body") {
		const problem = bodyProblem(value, typeOf(entries, spec), spec);
		if (problem !== void 0) refuse(problem);
	}
	if (key === "path") {
		if (!literalTexts(value, spec)?.every((path) => isReadablePath(path) && DATA_FILE.test(path)) || !isAnsweredAsData(entries, spec)) refuse("an answer is read from a file that is not a literal one of data; write it with `json`");
	}
}
function isAnsweredAsData(entries, spec) {
	const type = typeOf(entries.filter(({ key }) => key !== "response"), spec);
	return type === void 0 || DATA_TYPE.test(type);
}
function isContentType(value, spec) {
	const text = literalText(value, spec);
	return text !== void 0 && (DATA_TYPE.test(text) || MARKUP_TYPE.test(text));
}
function checkHeaders(value, spec) {
	if (isOfAnswer(value, spec)) return;
	const entries = ownHeaders(value, spec);
	if (entries === void 0) return refuseOptions(value, spec);
	for (const { key, value: header, node } of entries) {
		if (!HEADER.test(key) && !isOwnHeader(key, header, spec)) refuseHeader(key, node, spec);
		if (/^location$/i.test(key)) checkAddress(header, spec);
		if (/^content-type$/i.test(key) && !isContentType(header, spec)) spec.refuse({
			rule: "in-page-code",
			node,
			message: "the content type is not that of data or markup; write it as a literal"
		});
	}
}
function isOwnHeader(key, value, spec) {
	return !/^(?:.*sourcemap|.*-policy.*|alt-.*|clear-.*|content-.*|link|nel|refresh|report.*|sec-.*|service-worker.*|speculation-.*)$/i.test(key) && (literalText(value, spec) ?? ":").search(/[^\w .,-]/) === -1;
}
function refuseHeader(key, node, spec) {
	const message = `the header \`${key.slice(0, 40)}\` of an answer may lead elsewhere; leave it out`;
	spec.refuse({
		rule: "in-page-code",
		node,
		message
	});
}
function isOfAnswer(node, spec) {
	const values = valuesOf(node, spec) ?? [];
	return values.length > 0 && values.every((value) => isCallOf(value, "headers", spec) || isCallOf(value, "allHeaders", spec));
}
function ownHeaders(value, spec) {
	if (value.type !== "ObjectExpression") return entriesOf(value, spec);
	const own = value.properties.filter((property) => property.type !== "SpreadElement" || !isOfAnswer(property.argument, spec));
	return entriesOf({
		...value,
		properties: own
	}, spec);
}
function typeOf(entries, spec) {
	const given = entries.find(({ key }) => key === "contentType");
	if (given !== void 0) return literalText(given.value, spec) ?? "";
	const headers = entries.find(({ key }) => key === "headers");
	const type = (headers === void 0 ? [] : ownHeaders(headers.value, spec) ?? []).find(({ key }) => key.toLowerCase() === "content-type");
	if (type !== void 0) return literalText(type.value, spec) ?? "";
	return entries.some(({ key }) => key === "response") ? "" : void 0;
}
function bodyProblem(value, type, spec) {
	if (isCallOn(value, "JSON", "stringify")) return type === void 0 || DATA_TYPE.test(type) ? void 0 : "data is answered as something else than data; use `json`";
	if (isCallOn(value, "Buffer", "from")) return type !== void 0 && /^image\/(?:png|jpeg|gif|webp)$/i.test(type) ? void 0 : "bytes are answered as something else than a picture";
	const texts = literalTexts(value, spec);
	if (texts === void 0 && isAnswerText(value, spec)) return void 0;
	if (texts === void 0) return "the body of an answer is computed; write it with `json`, or as a literal";
	return texts.map((text) => contentProblem(text, spec)).find((problem) => problem !== void 0);
}
function isCallOn(node, owner, name) {
	if (!isCallNode(node) || !isMemberNode(node.callee)) return false;
	const { object } = node.callee;
	return isNamed(object, owner) && memberNameOf(node.callee) === name;
}
function contentProblem(text, spec) {
	if (isJson(text)) return void 0;
	if (text.includes("<")) return markupProblem(text, spec.origins);
	if (/^[^{}]*\{[^{}]*\}\s*$/.test(text) && !/[(=]/.test(text)) return stylesProblem(text);
	return /[(){}=`]|(?:^|[;\n])[^\S\n]*(?:export|import)\b|@import|@charset|@namespace/.test(text) ? "the body of an answer looks like code" : void 0;
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
// src/safety/language/file-arguments.ts
function product(kind) {
	return (call, spec) => {
		for (const options of argumentsOf(call)) {
			const entries = entriesOf(options, spec);
			if (entries === void 0) refuseOptions(options, spec);
			for (const { key, value } of entries ?? []) {
				if (key === "path") checkProductPath(value, kind, spec);
				if (key === "name" && nameOfCall(call)?.startsWith("start")) checkPaths(value, spec, isResultName);
				checkShown(key, value, spec);
			}
		}
	};
}
function checkProductPath(value, kind, spec) {
	if ((valuesOf(value, spec) ?? [value]).every((one) => isCallOf(one, "outputPath", spec))) return;
	checkPaths(value, spec, (path) => isProductPath(path, kind));
}
function checkShown(key, value, spec) {
	if (key === "stylePath") checkStyleFiles(value, spec);
	if (key === "style") checkLiterals(value, spec, stylesProblem);
	if (key === "headerTemplate" || key === "footerTemplate") checkLiterals(value, spec, (text) => markupProblem(text, spec.origins));
}
function checkStyleFiles(value, spec) {
	for (const given of valuesOf(value, spec) ?? [value]) {
		const paths = given.type === "ArrayExpression" ? given.elements : [given];
		for (const path of paths) if (path) checkPaths(path, spec, isStylesPath);
	}
}
function checkLiterals(value, spec, problemOf) {
	const message = (literalTexts(value, spec)?.map(problemOf) ?? ["it is computed; write a literal"]).find((one) => one !== void 0);
	if (message !== void 0) spec.refuse({
		rule: "in-page-code",
		node: value,
		message
	});
}
const attachment = (call, spec) => {
	const [, options] = argumentsOf(call);
	if (options === void 0) return;
	const entries = entriesOf(options, spec);
	if (entries === void 0) return refuseOptions(options, spec);
	for (const { key, value } of entries) if (key === "path") checkProductPath(value, "picture", spec);
};
const resultNames = (call, spec) => {
	for (const argument of argumentsOf(call)) if (argument.type !== "ObjectExpression") checkPaths(argument, spec, isResultName);
};
const snapshot = (call, spec) => {
	const [name, options] = argumentsOf(call);
	if (name === void 0) return;
	for (const one of [name, options]) for (const { key, value } of (one && entriesOf(one, spec)) ?? []) {
		checkShown(key, value, spec);
		if (key === "name") checkSnapshotName(value, spec);
	}
	if (options !== void 0 && entriesOf(options, spec) === void 0) refuseOptions(options, spec);
	for (const value of valuesOf(name, spec) ?? []) if (value.type === "ArrayExpression") checkSnapshotName(value, spec);
	if (name.type === "Identifier" && valuesOf(name, spec) === void 0) refusePath(name, spec);
};
function checkSnapshotName(name, spec) {
	const parts = name.type === "ArrayExpression" ? name.elements : [name];
	for (const part of parts) if (part) checkPaths(part, spec, isResultName);
}
function chosenFiles(index) {
	return (call, spec) => {
		const args = argumentsOf(call);
		const [first, second] = args;
		const isSelector = index > 0 && second !== void 0 && !isOptionsOfCall(second, spec);
		for (const argument of args) if (argument === first && isSelector) checkPaths(argument, spec, isReadablePath);
		else checkFile(argument, spec);
	};
}
function isOptionsOfCall(node, spec) {
	const entries = entriesOf(node, spec);
	return entries !== void 0 && entries.every(({ key }) => key !== "buffer");
}
function checkFile(node, spec) {
	if (isProjectConstant(node, spec)) return;
	for (const value of valuesOf(node, spec) ?? [node]) if (value.type === "ArrayExpression") {
		for (const item of value.elements) if (item) checkFile(item.type === "SpreadElement" ? item.argument : item, spec);
	} else if (value.type !== "ObjectExpression" && !isNothing(value)) checkPaths(value, spec, isUploadPath);
}
function checkPaths(node, spec, isAllowed) {
	if (!literalTexts(node, spec)?.every(isAllowed)) refusePath(node, spec);
}
function refusePath(node, spec) {
	spec.refuse({
		rule: "file-write",
		node,
		message: "a file is named that is computed or outside of the folders for it; write a literal path, or leave it out"
	});
}
// src/safety/language/powerful-methods.ts
const REFUSED_METHODS = new Map([
	...[
		"launch",
		"launchPersistentContext",
		"launchServer",
		"launchBrowser",
		"executablePath",
		"kill",
		"process",
		"shell",
		"installApk",
		"bind",
		"unbind"
	].map((name) => [name, "starts or ends a program"]),
	...[
		"connect",
		"connectOverCDP",
		"newCDPSession",
		"newBrowserCDPSession",
		"callTool"
	].map((name) => [name, "reaches past what Playwright's API allows"]),
	...[
		"saveAs",
		"createReadStream",
		"startTracing",
		"stopTracing",
		"startHar",
		"stopHar",
		"routeFromHAR"
	].map((name) => [name, "writes or reads files"]),
	...["addScriptTag", "register"].map((name) => [name, "loads code into the page"])
]);
const GUARDED_METHODS = new Set(`
  $eval $$eval addInitScript addStyleTag attach continue delete evaluate evaluateAll evaluateHandle extend
  fallback fetch fulfill get goto head highlight newContext newPage patch pdf post put screenshot setContent
  setFiles setInputFiles setStorageState showOverlay start startChunk stop stopChunk storageState use
  waitForFunction
  `.trim().split(/\s+/));
function isPowerful(name) {
	return REFUSED_METHODS.has(name) || GUARDED_METHODS.has(name);
}
// src/safety/language/methods-as-values.ts
function mayBeMethod(node, spec, steps = 6) {
	const value = plain(node);
	if (steps === 0) return true;
	if (isMemberNode(value)) return isNameOfMethod(memberNameOf(value));
	switch (value.type) {
		case "ObjectExpression": return value.properties.some((property) => entryMayBeMethod(property, spec, steps - 1));
		case "ArrayExpression": return value.elements.some((one) => one && mayBeMethod(one, spec, steps - 1));
		case "SpreadElement": return mayBeMethod(value.argument, spec, steps - 1);
		case "ConditionalExpression": return [value.consequent, value.alternate].some((one) => mayBeMethod(one, spec, steps - 1));
		case "LogicalExpression": return [value.left, value.right].some((one) => mayBeMethod(one, spec, steps - 1));
		case "Identifier": return isNameForMethod(value.name, spec, steps - 1);
		default: return false;
	}
}
function entryMayBeMethod(entry, spec, steps) {
	if (entry.type === "ObjectMethod") return false;
	if (entry.type === "SpreadElement") return mayBeMethod(entry.argument, spec, steps);
	return !isFunctionNode(entry.value) && mayBeMethod(entry.value, spec, steps);
}
function isNameForMethod(name, spec, steps) {
	return spec.bindings.of(name).some((binding) => {
		if (binding.kind !== "value" && binding.kind !== "parameter") return false;
		if (binding.way.length > 0) return isNameOfMethod(binding.way.at(-1));
		const source = binding.kind === "value" ? binding.source : void 0;
		return source !== void 0 && mayBeMethod(source, spec, steps);
	});
}
function isNameOfMethod(name) {
	return name === void 0 || isPowerful(name);
}
// src/safety/language/makers.ts
const madeFrom = (call, spec) => {
	const [source, by, ...more] = argumentsOf(call);
	if (source !== void 0) checkLength(source, spec);
	const isText = by?.type === "StringLiteral" || by?.type === "TemplateLiteral";
	if (!(by === void 0 || isText || isOwnFunction(by, spec)) || more.length > 0 || source?.type === "SpreadElement") refuse$3(call, spec);
};
function checkLength(source, spec) {
	for (const { key, value } of entriesOf(source, spec) ?? []) if (key === "length" && (numberOf(value, spec) ?? 0) > 1e5) {
		const message = `a list of more than ${MAX_REPETITIONS} items is made`;
		spec.refuse({
			rule: "endless-loop",
			node: source,
			message
		});
	}
}
const parsed$1 = (call, spec) => {
	const [, ...more] = argumentsOf(call);
	if (isOwnReceiver(receiverOf(call) ?? call, spec)) return;
	if (!more.every((one) => one.type === "ObjectExpression") || hasSpread(call)) refuse$3(call, spec);
};
const written = (call, spec) => {
	const [value, by] = argumentsOf(call);
	if (!(by === void 0 || isFunctionValue(by) || /^(?:Null|Numeric|String)Literal$|^ArrayExpression$/.test(by.type) || isNamed(by, "undefined")) || hasSpread(call)) return refuse$3(call, spec);
	if (value?.type === "ObjectExpression" && mayBeMethod(value, spec)) refuse$3(call, spec);
};
const fromPairs = (call, spec) => {
	const [pairs] = argumentsOf(call);
	if (pairs !== void 0 && holdsFunction(pairs, spec, 6)) refuse$3(call, spec);
};
function holdsFunction(node, spec, steps) {
	const value = plain(node);
	if (steps === 0) return true;
	if (isFunctionNode(value)) return true;
	if (value.type === "Identifier") return isNameOfFunction(value.name, spec, steps);
	if (isMemberNode(value)) return mayBeMethod(value, spec);
	if (isCallNode(value)) return callHoldsFunction(value, spec, steps);
	return partsOf$1(value).some((part) => holdsFunction(part, spec, steps));
}
function isNameOfFunction(name, spec, steps) {
	return spec.bindings.of(name).some((binding) => {
		if (binding.kind === "function" || binding.kind === "class") return true;
		const source = binding.kind === "value" && !binding.each ? binding.source : void 0;
		return source !== void 0 && holdsFunction(source, spec, steps - 1);
	});
}
function callHoldsFunction(call, spec, steps) {
	const { callee } = call;
	const isOn = isMemberNode(callee) && holdsFunction(callee.object, spec, steps - 1);
	const named = callee.type === "Identifier" && spec.bindings.only(callee.name)?.kind;
	if (isOn || named === "function") return true;
	return argumentsOf(call).some((argument) => {
		if (!isFunctionNode(argument)) return holdsFunction(argument, spec, steps - 1);
		return partsOf$1(argument.body).some((part) => holdsFunction(part, spec, steps - 1));
	});
}
function partsOf$1(node) {
	return (isFunctionNode(node) ? [] : Object.values(node)).flatMap((value) => Array.isArray(value) ? value : [value]).filter((part) => typeof part === "object" && part !== null && "type" in part);
}
function hasSpread(call) {
	return call.arguments.some(({ type }) => type === "SpreadElement");
}
function refuse$3(node, spec) {
	spec.refuse({
		rule: "dynamic-code",
		node,
		message: "a function is handed over that is not written here, or a name is made up for one; write `(item) => …`"
	});
}
// src/safety/language/page-arguments.ts
const codeFirst = (call, spec) => checkCode(argumentsOf(call)[0], spec);
const codeSecond = (call, spec) => checkCode(argumentsOf(call)[1], spec);
function checkCode(code, spec) {
	if (code === void 0) return;
	const target = functionOf(code, spec);
	if (target !== void 0) {
		const problem = pageProblem(asValue(target));
		if (problem !== void 0) refuse$2(problem.node, problem.what, spec);
		return;
	}
	if (isOwnScript(code, spec)) return;
	const texts = literalTexts(code, spec);
	if (texts === void 0) return refuse$2(code, "code that is not written here", spec);
	for (const text of texts) {
		const problem = pageTextProblem(text);
		if (problem !== void 0) return refuse$2(code, problem, spec);
	}
}
function isOwnScript(code, spec) {
	const { paths, written } = spec;
	const [only, ...more] = entriesOf(code, spec) ?? [];
	if (only?.key !== "path" || more.length > 0 || paths === void 0) return false;
	return (literalTexts(only.value, spec) ?? [""]).every((path) => {
		const clean = posix.normalize(path);
		const isThere = [...paths].some((one) => one === clean || one.endsWith(`/${clean}`));
		const isNew = [...written].some((one) => one === clean || one.endsWith(`/${clean}`));
		return isReadablePath(path) && /\.[cm]?js$/.test(path) && isThere && !isNew;
	});
}
function asValue(node) {
	return node.type === "FunctionDeclaration" ? {
		...node,
		type: "FunctionExpression"
	} : node;
}
function refuse$2(node, what, spec) {
	const message = `code in the page has ${what}; it may only read the page and its storage`;
	spec.refuse({
		rule: "in-page-code",
		node,
		message
	});
}
const markupFirst = (call, spec) => {
	const [markup] = argumentsOf(call);
	if (markup === void 0) return;
	const texts = literalTexts(markup, spec);
	const problem = texts === void 0 ? "the markup is computed; write it as a literal" : texts.map((text) => markupProblem(text, spec.origins)).find((one) => one !== void 0);
	if (problem !== void 0) spec.refuse({
		rule: "in-page-code",
		node: markup,
		message: problem
	});
};
const styleTag = (call, spec) => {
	const [options] = argumentsOf(call);
	if (options === void 0) return;
	const entries = entriesOf(options, spec);
	if (entries === void 0) return refuseOptions(options, spec);
	for (const { key, value, node } of entries) {
		const styles = key === "content" ? literalTexts(value, spec) : void 0;
		const problem = styles === void 0 ? "styles are only added as literal `content`" : styles.map(stylesProblem).find((one) => one !== void 0);
		if (problem !== void 0) spec.refuse({
			rule: "in-page-code",
			node,
			message: problem
		});
	}
};
// src/safety/language/run-arguments.ts
const MAX_RETRIES = 100;
const step = (call, spec) => {
	const args = argumentsOf(call);
	const options = args.find(({ type }) => type === "SpreadElement") ?? args[2];
	if (options === void 0 || isFunctionValue(options)) return;
	const entries = entriesOf(options, spec);
	if (entries === void 0) return refuseOptions(options, spec);
	const located = entries.find(({ key }) => key === "location");
	if (located === void 0) return;
	spec.refuse({
		rule: "outside-language",
		node: located.node,
		message: "a step says that it stands in another file; leave `location` out"
	});
};
const configured = (call, spec) => {
	const [options] = argumentsOf(call);
	const retries = options && entriesOf(options, spec)?.find(({ key }) => key === "retries");
	if (retries === void 0 || (numberOf(retries.value, spec) ?? 0) <= MAX_RETRIES) return;
	const message = `a test is tried again more than ${MAX_RETRIES} times`;
	spec.refuse({
		rule: "endless-loop",
		node: retries.node,
		message
	});
};
// src/safety/language/members.ts
const METHODS$1 = new Map();
function allow(rule, names) {
	for (const name of names.trim().split(/\s+/)) METHODS$1.set(name, rule);
}
allow(free, `
  check clear click dblclick dispatchEvent dragAndDrop dragTo drop fill focus blur hover press
  pressSequentially insertText down up move wheel tap type selectOption selectText setChecked uncheck
  scrollIntoViewIfNeeded hideHighlight getAttribute innerHTML innerText inputValue isChecked
  isDisabled isEditable isEnabled isHidden isVisible isClosed isDetached textContent boundingBox count
  all allInnerTexts allTextContents ariaSnapshot and or nth first last locator page owner content
  contentFrame frameLocator frame frames mainFrame childFrames parentFrame frameElement ownerFrame
  elementHandle elementHandles getByAltText getByLabel getByPlaceholder getByRole getByTestId getByText
  getByTitle describe description normalize visible within waitFor waitForSelector waitForElementState
  asElement jsonValue getProperties getProperty pickLocator cancelPickLocator getByRef ariaSnapshotJSON
`);
allow(free, `
  bringToFront close goBack goForward reload title url viewportSize setViewportSize emulateMedia opener
  pages contexts browser browserType version isConnected name pause requestGC workers video context
  waitForLoadState waitForURL waitForRequest waitForResponse waitForNavigation
  waitForEvent setDefaultNavigationTimeout setDefaultTimeout setExtraHTTPHeaders setGeolocation
  setHTTPCredentials setOffline grantPermissions clearPermissions addCookies clearCookies cookies
  unroute unrouteAll removeLocatorHandler removeAllListeners off removeListener consoleMessages
  pageErrors clearConsoleMessages clearPageErrors requests serviceWorkers backgroundPages
  accept dismiss defaultValue message failure cancel suggestedFilename isMultiple element
  allHeaders headers headersArray headerValue headerValues method postData postDataBuffer postDataJSON
  redirectedFrom redirectedTo resourceType response request sizes timing isNavigationRequest json body
  text ok status statusText securityDetails serverAddr finished fromServiceWorker httpVersion
  serviceWorker existingResponse error args location timestamp worker protocols abort dispose
  install fastForward pauseAt resume runFor setFixedTime setSystemTime
  startCSSCoverage startJSCoverage stopCSSCoverage stopJSCoverage
  getItem setItem removeItem items create group groupEnd showChapter showOverlays
  hideOverlays showActions hideActions tools
`);
allow(callbackLast, `
  on once addListener prependListener addLocatorHandler exposeFunction exposeBinding route
  routeWebSocket onMessage onClose
`);
allow(free, "send connectToServer");
allow(shortWait, "waitForTimeout");
allow(addressFirst, "goto get post put patch delete head");
allow(fetchRequest, "fetch");
allow(fulfilRoute, "fulfill");
allow(continueRoute, "continue fallback");
allow(newContext, "newContext newPage");
allow(useOptions, "use");
allow(extendFixtures, "extend");
allow(session, "setStorageState");
allow(codeFirst, "evaluate evaluateHandle evaluateAll waitForFunction addInitScript");
allow(codeSecond, "$eval $$eval");
allow(markupFirst, "setContent showOverlay");
allow(styleTag, "addStyleTag");
allow(free, "$ $$");
allow(product("picture"), "screenshot highlight");
allow(product("document"), "pdf");
allow(product("session"), "storageState");
allow(product("trace"), "stop stopChunk start startChunk");
allow(chosenFiles(1), "setInputFiles");
allow(chosenFiles(0), "setFiles");
allow(attachment, "attach");
allow(resultNames, "outputPath snapshotPath");
allow(none, "path");
allow(free, `
  test only fixme fail slow setTimeout describe parallel serial info beforeEach
  afterEach beforeAll afterAll expect soft poll titlePath setTestIdAttribute
`);
allow(free, `
  toBe toBeAttached toBeChecked toBeCloseTo toBeDefined toBeDisabled toBeEditable toBeEmpty toBeEnabled
  toBeFalsy toBeFocused toBeGreaterThan toBeGreaterThanOrEqual toBeHidden toBeInViewport toBeInstanceOf
  toBeLessThan toBeLessThanOrEqual toBeNaN toBeNull toBeOK toBeTruthy toBeUndefined toBeVisible
  toContain toContainClass toContainEqual toContainText toEqual toHaveAccessibleDescription
  toHaveAccessibleErrorMessage toHaveAccessibleName toHaveAttribute toHaveCSS toHaveClass toHaveCount
  toHaveId toHaveJSProperty toHaveLength toHaveProperty toHaveRole toHaveText toHaveTitle toHaveURL
  toHaveValue toHaveValues toMatch toMatchObject toPass toStrictEqual toThrow toThrowError
  any anything arrayContaining arrayOf closeTo objectContaining stringContaining stringMatching
`);
allow(step, "step skip");
allow(configured, "configure");
allow(snapshot, "toHaveScreenshot toMatchSnapshot toMatchAriaSnapshot");
allow(free, `
  at charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match
  matchAll slice split startsWith substring substr toLowerCase toLocaleLowerCase toUpperCase
  toLocaleUpperCase toString trim trimEnd trimStart valueOf isWellFormed toWellFormed
  push pop shift unshift splice reverse toReversed toSpliced with join keys values entries flat
  toFixed toPrecision toExponential toLocaleString toLocaleDateString toLocaleTimeString toDateString
  toTimeString toISOString toUTCString toJSON format formatToParts compare
  getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime
  getTimezoneOffset getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMinutes getUTCMonth
  getUTCSeconds setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setTime
  setUTCDate setUTCFullYear setUTCHours setUTCMinutes setUTCMonth
  test exec has set add append getAll union intersection difference isSubsetOf
  UTC now raw fromCharCode fromCodePoint of isArray freeze
  randomUUID canParse allSettled race resolve reject isInteger isSafeInteger isNaN isFinite parseInt
  parseFloat abs ceil floor max min pow random round sign sqrt trunc hypot log log2 log10 cbrt
  byteLength groupBy equals DateTimeFormat NumberFormat RelativeTimeFormat Collator
  matcherHint printDiffOrStringify printExpected printReceived diff
`);
allow(callbackFirst, `
  map filter forEach find findIndex findLast findLastIndex some every flatMap reduce reduceRight sort
  toSorted catch finally then
`);
allow(replacement, "replace replaceAll");
allow(repetition, "repeat padStart padEnd alloc");
allow(madeFrom, "from");
allow(parsed$1, "parse");
allow(written, "stringify");
allow(fromPairs, "fromEntries");
allow(free, "analyze withTags withRules disableRules withOptions include exclude");
function argumentRule(name) {
	return METHODS$1.get(name);
}
// src/safety/protected-names.ts
const PROTECTED_FILES = new Set([
	"package.json",
	"package-lock.json",
	"npm-shrinkwrap.json",
	"pnpm-lock.yaml",
	"pnpm-workspace.yaml",
	"yarn.lock",
	"bun.lock",
	"bun.lockb",
	"bunfig.toml",
	"deno.json",
	"deno.jsonc",
	"lerna.json",
	"nx.json",
	"turbo.json",
	"gemfile",
	"pipfile",
	"pyproject.toml",
	"go.mod",
	"go.sum",
	"cargo.toml",
	"pom.xml",
	"composer.json",
	"podfile",
	"pubspec.yaml",
	"dockerfile",
	"containerfile",
	"docker-compose.yml",
	"docker-compose.yaml",
	"compose.yml",
	"compose.yaml",
	"makefile",
	"jenkinsfile",
	"procfile",
	"vagrantfile",
	"gulpfile.js",
	"gruntfile.js",
	"gulpfile.ts",
	"gruntfile.ts",
	"azure-pipelines.yml",
	"bitbucket-pipelines.yml",
	"appveyor.yml",
	"cloudbuild.yaml",
	"cloudbuild.yml",
	"action.yml",
	"action.yaml",
	"config.yml",
	"config.yaml",
	"codeowners",
	"agents.md",
	"claude.md",
	"gemini.md",
	"skill.md",
	"copilot-instructions.md",
	"llms.txt",
	"mcp.json",
	"readme.md",
	"security.md",
	"license"
]);
const PROTECTED_SHAPES = [
	/\.lock$/,
	/(?<!^auth(?:-\d)?)\.setup\.[a-z]+$/,
	/\.(?:config|conf)\.[a-z]+$/,
	/^(?:tsconfig|jsconfig)[^/]*\.json$/,
	/^requirements[^/]*\.txt$/,
	/^(?:build|settings)\.gradle(?:\.kts)?$/,
	/^dockerfile\./,
	/^(?:global[-_.]?(?:setup|teardown)|setup[-_.]?(?:tests?|env|files?)|(?:cypress|jest|karma|mocha|vitest)[-_.](?:environment|global|preset|setup|workspace))\.[cm]?[jt]sx?$/,
	/^(?:dangerfile|gruntfile|gulpfile|instrumentation|jakefile|knexfile|middleware|next-env|ormconfig|pnpmfile|serviceworker|service-worker|sw|vite-env|webpack\.mix)\.[cm]?[jt]sx?$/,
	/\.workspace\.[cm]?[jt]s$/,
	/\.(?:instructions|prompt|agent)\.md$/,
	/\.d\.[cm]?ts$/
];
const PROTECTED_FOLDERS = new Set([
	"node_modules",
	"bower_components",
	"vendor",
	"__mocks__",
	"git",
	"hooks",
	"workflows"
]);
function isProtectedFile(name) {
	const lower = name.toLowerCase();
	return PROTECTED_FILES.has(lower) || PROTECTED_SHAPES.some((shape) => shape.test(lower));
}
function isProtectedFolder(name) {
	return PROTECTED_FOLDERS.has(name.toLowerCase());
}
// src/safety/language/project-power.ts
function judgeProjectPower(call, spec) {
	const callee = plain(call.callee);
	const reach = callee.type === "Identifier" ? reachOfName(callee.name, spec) : reachOfMethod(callee, spec);
	const isTold = !argumentsOf(call).every((one) => isSaidByProject(one, spec, MAX_STEPS$2));
	if (reach === "gives" || reach === "handed" && isTold) refuse$1(call, spec);
	if (reach === "opens" && !argumentsOf(call).every((one) => isNameOfFile(one, spec))) refuse$1(call, spec);
	if (matches(nameOfCall(call), "extend use")) judgeOptions(call, spec);
}
function isProjectPower(node, spec) {
	if (node.type === "Identifier") return reachOfName(node.name, spec) !== void 0;
	return reachOfMethod(node, spec) !== void 0;
}
function judgePassedOn(node, spec) {
	if (node.type !== "ExportNamedDeclaration") return;
	const names = node.source ? namesOf(node.source.value, spec) : void 0;
	for (const one of node.specifiers) {
		if (one.type !== "ExportSpecifier") continue;
		const name = moduleNameOf(one.local);
		if ((names === void 0 ? reachOfName(name, spec) : names.get(name)) !== void 0) refuse$1(one, spec);
	}
}
function judgeOptions(call, spec) {
	const [options] = argumentsOf(call);
	const entries = options === void 0 ? [] : entriesOf(options, spec) ?? [];
	for (const { key, value, node } of entries) {
		const reach = powersOf(spec).get(key);
		if (!(reach === void 0 || isSaidByProject(value, spec, MAX_STEPS$2) || reach === "opens" && isNameOfFile(value, spec))) refuse$1(node, spec);
	}
}
function isSaidByProject(node, spec, steps) {
	const value = plain(node);
	if (steps === 0) return false;
	if (value.type === "AwaitExpression") return isSaidByProject(value.argument, spec, steps - 1);
	if (isMemberNode(value)) return memberNameOf(value) !== void 0 && isSaidByProject(value.object, spec, steps - 1);
	if (isCallNode(value)) {
		const isFilter = isMemberNode(value.callee) && memberNameOf(value.callee) === "filter";
		return (value.arguments.length === 0 || isFilter) && isSaidByProject(value.callee, spec, steps - 1);
	}
	if (value.type !== "Identifier" || !isProjectData(value, spec)) return false;
	const binding = spec.bindings.only(value.name);
	if (binding?.kind !== "value") return true;
	return binding.source !== void 0 && isSaidByProject(binding.source, spec, steps - 1);
}
function isNameOfFile(argument, spec) {
	if (argument.type === "NumericLiteral" || argument.type === "BooleanLiteral") return true;
	if (isPlaywrights(argument, spec, MAX_STEPS$2) && argument.type === "Identifier") return true;
	if (isFunctionNode(argument)) return true;
	if (argument.type === "ObjectExpression") return argument.properties.every((one) => one.type === "ObjectProperty" && isNameOfFile(plain(one.value), spec));
	if (isSaidByProject(argument, spec, MAX_STEPS$2)) return true;
	const texts = literalTexts(argument, spec);
	return texts !== void 0 && texts.every(isDataName);
}
function isDataName(text) {
	if (/^[\w -]*(?:\/[\w -]+)*$/.test(text) && !text.startsWith("/")) return true;
	return /\.(?:csv|gif|html?|jpe?g|json|md|pdf|png|svg|txt|webp|xlsx?|xml|ya?ml|zip)$/i.test(text) && isReadablePath(text) && !isProtectedFile(posix.basename(text));
}
function reachOfName(name, spec) {
	const reaches = spec.bindings.of(name).map((binding) => reachOfBinding(binding, spec));
	return reaches.find((reach) => reach === "gives") ?? reaches.find((reach) => reach !== void 0);
}
const STARTS_PROGRAMS = /^(?:bash|cmd|execa|(?:exec|run)(?:Command|Script|Shell)|powershell|pwsh|sh|shell|shellExec|zsh)$/;
function reachOfBinding(binding, spec) {
	if (binding.kind === "import") {
		const names = namesOf(binding.module, spec);
		return names.get("*") ?? names.get(binding.imported) ?? (STARTS_PROGRAMS.test(binding.imported) ? "handed" : void 0);
	}
	const [part] = binding.kind === "parameter" || binding.kind === "value" ? binding.way.slice(-1) : [];
	return part === void 0 ? void 0 : powersOf(spec).get(part);
}
function reachOfMethod(callee, spec) {
	if (!isMemberNode(callee)) return void 0;
	const object = plain(callee.object);
	const root = rootOf$2(object);
	if ((root.type === "Identifier" ? reachOfName(root.name, spec) : void 0) === "gives") return "gives";
	const reach = powersOf(spec).get(memberNameOf(callee) ?? "");
	return reach === void 0 || isPlaywrights(object, spec, MAX_STEPS$2) ? void 0 : reach;
}
const MAX_STEPS$2 = 12;
function isPlaywrights(node, spec, steps) {
	const value = plain(node);
	if (steps === 0 || isOwnReceiver(value, spec)) return false;
	if (isData(value, spec)) return true;
	if (value.type === "AwaitExpression") return isPlaywrights(value.argument, spec, steps - 1);
	if (isMemberNode(value)) return isPlaywrights(value.object, spec, steps - 1);
	if (isCallNode(value)) return isPlaywrights(value.callee, spec, steps - 1);
	return value.type === "Identifier" && isPlaywrightsName(value.name, spec, steps);
}
function isPlaywrightsName(name, spec, steps) {
	const binding = spec.bindings.only(name);
	if (binding?.kind === "import") return isPlaywrightModule(binding.module);
	if (binding?.kind === "parameter") return matches(binding.way[0], PLAYWRIGHT_FIXTURES);
	if (binding?.kind !== "value" || !binding.constant || binding.each) return false;
	return binding.source !== void 0 && isPlaywrights(binding.source, spec, steps - 1);
}
function rootOf$2(node) {
	let root = plain(node);
	while (isMemberNode(root) || isCallNode(root) || root.type === "AwaitExpression") if (root.type === "AwaitExpression") root = plain(root.argument);
	else root = plain(isMemberNode(root) ? root.object : root.callee);
	return root;
}
const known = new WeakMap();
function powersOf(spec) {
	const before = known.get(spec);
	if (before !== void 0) return before;
	const all = new Map();
	for (const module of spec.reaching.size === 0 ? [] : spec.bindings.imports) for (const [name, reach] of namesOf(module, spec)) all.set(name, reach);
	known.set(spec, all);
	return all;
}
const indexes = new WeakMap();
function namesOf(module, { path, reaching }) {
	if (reaching.size === 0) return new Map();
	const index = indexes.get(reaching) ?? new FileIndex(reaching.keys());
	indexes.set(reaching, index);
	const files = index.meantBy(module, path);
	return new Map(files.flatMap((file) => Array.from(reaching.get(file) ?? [])));
}
function refuse$1(node, spec) {
	spec.refuse({
		rule: "process-access",
		node,
		message: "a helper of the project is told what to run, open or load; call it with nothing, or leave it out"
	});
}
// src/safety/language/positions.ts
function isKnownItem(node, spec) {
	const key = plain(node.property);
	if (isOfLiterals(node.object, spec)) return true;
	if (key.type === "NumericLiteral" || key.type === "UpdateExpression") return true;
	if (key.type === "UnaryExpression" && key.operator === "-") return true;
	if (key.type === "BinaryExpression" && key.operator !== "+") return true;
	const texts = literalTexts(key, spec);
	if (texts !== void 0) return texts.every(isHarmlessKey);
	if (isNumber(key, spec)) return true;
	return key.type === "Identifier" && (isCounter(key.name, spec) || isProjectKey(key.name, spec));
}
function isOfLiterals(object, spec) {
	const owners = valuesOf(object, spec) ?? [];
	return owners.length > 0 && owners.every(holdsLiteralsAlone);
}
function holdsLiteralsAlone(owner) {
	if (owner.type !== "ObjectExpression" || owner.properties.length === 0) return false;
	return owner.properties.every((one) => one.type === "ObjectProperty" && !one.computed && isLiteralData(plain(one.value)));
}
const GIVES_NUMBER = /^(?:Math\.\w+|Number\.parse(?:Float|Int)|Date\.now|Number|parseInt|parseFloat)$/;
function isNumber(node, spec) {
	const values = valuesOf(node, spec) ?? [];
	return values.length > 0 && values.every((value) => isNumberValue(value, spec));
}
function isNumberValue(value, spec) {
	if (value.type === "NumericLiteral") return true;
	if (value.type === "BinaryExpression") return value.operator !== "+";
	if (!isCallNode(value) || value.type === "NewExpression") return false;
	const { callee } = value;
	const owner = isMemberNode(callee) ? callee.object : callee;
	if (owner.type !== "Identifier" || spec.bindings.of(owner.name).length > 0) return false;
	const name = isMemberNode(callee) ? `.${memberNameOf(callee) ?? ""}` : "";
	return GIVES_NUMBER.test(owner.name + name);
}
function isHarmlessKey(text) {
	return !isReservedMember(text) && !text.startsWith("_") && argumentRule(text) === void 0;
}
function isProjectKey(name, spec) {
	const binding = spec.bindings.only(name);
	if (binding?.kind !== "value" || !binding.each || !binding.constant || binding.way.length > 0) return false;
	return binding.source !== void 0 && isProjectConstant(binding.source, spec);
}
function isCounter(name, spec) {
	const all = spec.bindings.of(name);
	if (all.length === 0 || !spec.bindings.uses.assignedTo(name).every(isStep)) return false;
	return all.every((binding) => {
		if (binding.kind === "parameter") return isIndex(binding, spec);
		return binding.kind === "value" && binding.source?.type === "NumericLiteral" && !binding.each;
	});
}
function isStep(given) {
	if (given.type !== "AssignmentExpression" || given.left.type !== "Identifier") return false;
	return /^[+-]=$/.test(given.operator) && given.right.type === "NumericLiteral";
}
const INDEXED = "every filter find findIndex findLast findLastIndex flatMap forEach map some";
function isIndex(binding, spec) {
	const { of: target, index, way, fallback } = binding;
	if (index !== 1 || way.length > 0 || fallback !== void 0 || !isFunctionValue(target)) return false;
	return spec.bindings.uses.calls.some((call) => {
		const { callee } = call;
		if (!isMemberNode(callee)) return false;
		const name = memberNameOf(callee);
		const [first, second] = argumentsOf(call);
		if (name === "from") return isGlobalArray(callee.object, spec) && second === target;
		if (!matches(name, INDEXED) || first !== target || !isNobodysOwn(name, spec)) return false;
		return name !== "forEach" || isList(callee.object, spec);
	});
}
function isGlobalArray(node, { bindings }) {
	return isNamed(node, "Array") && bindings.of("Array").length === 0;
}
// src/safety/language/members-and-names.ts
function judgeName(node, parent, spec) {
	const { name } = node;
	const refuse = (message) => spec.refuse({
		rule: ruleFor(name),
		node,
		message
	});
	if (spec.bindings.of(name).length > 0) {
		if (isPlaywrightValue(node, parent, spec) || isPackageValue(node, parent, spec)) refuse(`\`${name}\` is handed on as a value; call it where it is needed`);
		if (!(isCallNode(parent) && plain(parent.callee) === node) && !isMemberNode(parent) && isProjectPower(node, spec)) refuse(`\`${name}\` of the project reaches the machine; it is not handed on`);
		if (isTypeAlone(name, spec)) refuse(`\`${name}\` is imported as a type, which is gone in a test`);
		return;
	}
	if (isOwnFolder(node)) return;
	const use = globalUse(name);
	if (use === void 0) return refuse(`\`${name.slice(0, 40)}\` is not declared here and not in the language of tests`);
	const problem = useProblem(node, parent, use);
	if (problem !== void 0) refuse(problem);
}
function useProblem(node, parent, use) {
	const { name } = node;
	if (isMemberNode(parent) && plain(parent.object) === node) {
		const member = memberNameOf(parent) ?? "";
		return use.members === "all" || use.members?.includes(member) ? void 0 : `\`${name}.${member.slice(0, 40)}\` is not in the language of tests`;
	}
	if (isCallNode(parent) && plain(parent.callee) === node) return (parent.type === "NewExpression" ? use.create : use.call) ? void 0 : `\`${name}\` is not called like this in tests`;
	return use.value ?? (use.matched && isMatched(parent)) ? void 0 : `\`${name}\` is handed on as a value`;
}
function isMatched(parent) {
	if (parent?.type === "BinaryExpression") return parent.operator === "instanceof";
	if (!isCallNode(parent)) return false;
	if (readsMember(parent.callee, "any")) return plain(parent.callee.object).type === "Identifier";
	return readsMember(parent.callee, "toBeInstanceOf toThrow toThrowError");
}
function isPlaywrightValue(node, parent, spec) {
	const binding = spec.bindings.only(node.name);
	if (binding?.kind !== "import" || !isPlaywrightModule(binding.module)) return false;
	if (/^[A-Z]/.test(binding.imported)) return false;
	if (isMemberNode(parent) && plain(parent.object) === node) return false;
	if (!isCallNode(parent)) return true;
	return plain(parent.callee) !== node && !isMerge(parent.callee);
}
function isPackageValue(node, parent, { bindings }) {
	const binding = bindings.only(node.name);
	if (binding?.kind !== "import" || !binding.module.startsWith("@axe-core/")) return false;
	return !(parent?.type === "NewExpression" && plain(parent.callee) === node);
}
function isTypeAlone(name, { bindings }) {
	return bindings.of(name).every((binding) => binding.kind === "import" && binding.isType);
}
function isMerge(callee) {
	return callee.type === "Identifier" && matches(callee.name, "mergeTests mergeExpects");
}
function judgeMember(node, parent, spec) {
	if (isOwnFolder(node) || isPlatform(node)) return;
	const name = memberNameOf(node);
	const refuse = (message, rule = ruleFor(name ?? "")) => spec.refuse({
		rule,
		node,
		message
	});
	if (isEnvironment(node.object)) return judgeVariable(name, refuse);
	if (isEnvironment(node)) return refuse(WHOLE_ENVIRONMENT, "process-access");
	if (name !== void 0) return judgeWritten(node, {
		name,
		parent,
		refuse
	}, spec);
	if (isKnownItem(node, spec)) return;
	refuse("a computed member; write its name, or a number", "outside-language");
}
const WHOLE_ENVIRONMENT = "the environment is used as a whole; read its variables by name";
function judgeWritten(node, { name, parent, refuse }, spec) {
	if (isReservedMember(name) || isExpander(name, spec)) return refuse(`\`.${name}\` is not in the language of tests`, "dynamic-code");
	const isSelf = plain(node.object).type === "ThisExpression";
	if (name.startsWith("_") && !(isSelf && isOwnMember(name, spec))) return refuse(`\`.${name.slice(0, 40)}\` is internal to whoever has it`, "outside-language");
	if (isCallNode(parent) && plain(parent.callee) === node) return;
	if (!isProjectPower(node, spec) && !isMethodAsValue(node, {
		name,
		parent
	}, spec)) return;
	refuse(`\`.${name.slice(0, 40)}\` is handed on as a value; call it where it is needed`, "outside-language");
}
function isMethodAsValue(node, { name, parent }, spec) {
	if (isOfPlaywright(node, spec) && !isMemberNode(parent)) return true;
	if (spec.bindings.isMethod(name)) return true;
	if (name === "attachments" && mayBeTestInfo(node.object, spec)) return true;
	const isSelf = plain(node.object).type === "ThisExpression";
	return isGuarded(name) && !isSelf && !isOfData(node.object, spec);
}
function isOfData(object, spec) {
	if (isData(object, spec)) return true;
	const values = valuesOf(object, spec) ?? [];
	return values.length > 0 && values.every(({ type }) => type === "ObjectExpression");
}
function isExpander(name, { bindings }) {
	return (name === "fake" || name === "mustache") && bindings.imports.some(isFaker);
}
function isFaker(module) {
	return /(?:^|\/)faker$/.test(module);
}
function isOwnMember(name, { bindings }) {
	const { isMethod, isOther } = bindings.field(name);
	return isMethod || isOther;
}
function judgeVariable(name, refuse) {
	if (name !== void 0 && isReadableVariable(name)) return;
	refuse(`${name === void 0 ? "an environment variable is read whose name is not written out" : `the environment variable \`${name.slice(0, 40)}\` is read`}; tests read where the app runs and their own account alone, e.g. BASE_URL, E2E_USER, E2E_PASSWORD`, "process-access");
}
function judgeVariables(pattern, spec) {
	const refuse = (message) => spec.refuse({
		rule: "process-access",
		node: pattern,
		message
	});
	if (pattern.type !== "ObjectPattern") return refuse(WHOLE_ENVIRONMENT);
	for (const property of pattern.properties) judgeVariable(property.type === "ObjectProperty" ? writtenName(property.key, property.computed) : void 0, refuse);
}
function isPlatform(node) {
	return isNamed(node.object, "process") && memberNameOf(node) === "platform";
}
const OF_DATA = new Set([
	"continue",
	"delete",
	"fetch",
	"filter",
	"find",
	"get",
	"head",
	"map",
	"patch",
	"path",
	"post",
	"put",
	"replace",
	"route",
	"screenshot",
	"skip",
	"sort",
	"start",
	"step",
	"stop",
	"use",
	"attach",
	"configure",
	"once",
	"on",
	"repeat",
	"every",
	"some",
	"extend"
]);
function isGuarded(name) {
	if (OF_DATA.has(name)) return false;
	const rule = argumentRule(name);
	return rule !== void 0 && rule !== free || REFUSED_METHODS.has(name);
}
function isOfPlaywright(node, { bindings }) {
	let root = plain(node.object);
	while (isMemberNode(root)) root = plain(root.object);
	if (root.type !== "Identifier") return false;
	const binding = bindings.only(root.name);
	return binding?.kind === "import" && binding.module === "@playwright/test" && binding.imported !== "devices";
}
function ruleFor(name) {
	if (matches(name, "require module exports createRequire getBuiltinModule mainModule")) return "module-forbidden";
	if (matches(name, "eval Function Reflect Proxy WebAssembly constructor")) return "dynamic-code";
	if (matches(name, "process global globalThis Deno Bun self")) return "process-access";
	return /^(?:fetch|WebSocket|EventSource|XMLHttpRequest|Worker|SharedWorker|RTC\w+|sendBeacon|WebTransport|importScripts)$/.test(name) ? "network-access" : "outside-language";
}
// src/safety/language/shapes.ts
function isHidden(name, spec) {
	return name === "attachments" || name.startsWith("_") || isReservedMember(name) || isExpander(name, spec);
}
function isWhole(node) {
	return isEnvironment(node) || isEnvironment(node.object) || isPlatform(node) || isOwnFolder(node);
}
function returnsValue(node) {
	if (node.type === "ReturnStatement") return Boolean(node.argument);
	return Object.values(node).some((value) => {
		return (Array.isArray(value) ? value : [value]).some((item) => isNode$4(item) && !isFunctionNode(item) && returnsValue(item));
	});
}
function isConstructor(node) {
	return node.type === "ClassMethod" && node.kind === "constructor";
}
function isOwnClass(node, { bindings }) {
	const all = node.type === "Identifier" ? bindings.of(node.name) : [];
	return all.length > 0 && all.every(({ kind }) => kind === "class" || kind === "import");
}
function isNode$4(value) {
	return typeof value === "object" && value !== null && "type" in value;
}
// src/safety/language/assigned.ts
function judgePattern(pattern, assigning) {
	switch (pattern.type) {
		case "Identifier": return;
		case "AssignmentPattern":
			judgePattern(pattern.left, assigning);
			return assigning.judgeValue(pattern.right, pattern);
		case "RestElement": return judgePattern(pattern.argument, assigning);
		case "ArrayPattern":
			for (const element of pattern.elements) if (element) judgePattern(element, assigning);
			return;
		case "ObjectPattern":
			for (const property of pattern.properties) judgeProperty(property, assigning);
			return;
		default: refuseNode(pattern, "a pattern with something else than names", assigning.spec);
	}
}
function judgeProperty(property, assigning) {
	if (property.type !== "ObjectProperty") return judgePattern(property, assigning);
	const { spec } = assigning;
	const name = writtenName(property.key, property.computed);
	if (name === void 0) refuseNode(property, "a computed key; write it out", spec);
	else if (isHidden(name, spec)) refuseNode(property, `the name \`${name.slice(0, 40)}\` is not read in tests`, spec);
	judgePattern(property.value, assigning);
}
function judgeTarget(target, assigning) {
	const { spec } = assigning;
	switch (target.type) {
		case "Identifier":
			if (spec.bindings.of(target.name).length > 0) return;
			return refuseNode(target, `\`${target.name.slice(0, 40)}\` is assigned to, which the file does not declare`, spec);
		case "ArrayPattern":
		case "ObjectPattern": return judgePattern(target, assigning);
		default: if (!isOwnField(target, spec) && !isFieldOfState(target, spec)) refuseNode(target, "something else than a variable or a field of `this` is assigned to", spec);
	}
}
function isFieldOfState(target, spec) {
	if (!isMemberNode(target) || target.object.type !== "Identifier") return false;
	const name = writtenName(target.property, target.computed);
	if (name === void 0 || isReservedKey(name) || spec.bindings.field(name).isMethod) return false;
	const { name: owner } = target.object;
	const binding = spec.bindings.only(owner);
	if (binding?.kind !== "value" || !binding.constant || spec.bindings.uses.isUsedWhole(owner)) return false;
	return binding.way.length === 0 && !binding.each && binding.source?.type === "ObjectExpression";
}
function isOwnField(target, spec) {
	if (!isMemberNode(target) || !isOwnData(target.object, spec)) return false;
	const name = writtenName(target.property, target.computed);
	return name !== void 0 && !isReservedKey(name);
}
// src/safety/language/bounded-bindings.ts
const MAX_QUESTIONS = 4e5;
function bounded(bindings) {
	let asked = 0;
	const count = () => {
		asked += 1;
		if (asked > MAX_QUESTIONS) throw new RangeError("its names are followed in too many ways");
	};
	return {
		...bindings,
		of: (name) => {
			count();
			return bindings.of(name);
		},
		only: (name) => {
			count();
			return bindings.only(name);
		},
		field: (name) => {
			count();
			return bindings.field(name);
		}
	};
}
// src/safety/language/handed-data.ts
function checkHandedData(call, spec) {
	for (const argument of argumentsOf(call)) {
		if (!isForeign(argument, spec, 4)) continue;
		spec.refuse({
			rule: "external-origin",
			node: argument,
			message: "code of the project is handed an address of another host; use a path on the app's own address"
		});
	}
}
const SAYS_WHERE = /(?:^|[a-z_])(?:base|endpoint|host|href|link|origin|proxy|server|target|url)$/i;
function isForeign(node, spec, steps) {
	const value = plain(node);
	if (steps === 0) return false;
	if (value.type === "ArrayExpression") return value.elements.some((one) => one && isForeign(one, spec, steps - 1));
	if (value.type === "ObjectExpression") return value.properties.some((property) => {
		if (property.type !== "ObjectProperty") return false;
		const key = writtenName(property.key, property.computed);
		return matches(key, SAYS_WHERE) && isForeign(property.value, spec, steps - 1);
	});
	return (literalTexts(value, spec)?.some((text) => leadsElsewhere(text, spec)) ?? false) || isSpelledOut(value, steps);
}
function leadsElsewhere(text, { origins }) {
	if (/^\s*(?:(?:https?|wss?|ftp|file|data|javascript):\S|[/\\]{2}\S)/i.test(text)) return addressProblem([text], origins) !== void 0;
	return externalUrlIn(text) !== void 0;
}
const SPELLS = "at charAt concat from fromCharCode fromCodePoint join parse replace replaceAll reverse slice split substr substring toReversed toString";
function isSpelledOut(node, steps) {
	if (steps === 0 || !isCallNode(node)) return false;
	const { callee } = node;
	if (callee.type === "Identifier" && matches(callee.name, "decodeURI decodeURIComponent")) return argumentsOf(node).every(isLiteralText);
	if (!readsMember(callee, SPELLS)) return false;
	return isMadeOfLiterals(callee.object) && argumentsOf(node).every(isMadeOfLiterals);
}
function isMadeOfLiterals(node) {
	const value = plain(node);
	if (value.type.endsWith("Literal")) return value.type !== "TemplateLiteral" || isLiteralText(value);
	if (value.type === "ArrayExpression") return value.elements.every((one) => one && isMadeOfLiterals(one));
	if (value.type === "BinaryExpression") return [value.left, value.right].every(isMadeOfLiterals);
	if (value.type === "Identifier") return matches(value.name, "Buffer JSON String");
	if (!isCallNode(value) || !isMemberNode(value.callee)) return false;
	return isMadeOfLiterals(value.callee.object) && argumentsOf(value).every(isMadeOfLiterals);
}
function isLiteralText(node) {
	return node.type === "StringLiteral" || node.type === "TemplateLiteral" && node.expressions.length === 0;
}
// src/safety/language/timeouts.ts
const MAX_TIMEOUT_MS = 36e5;
const TAKES_TIME = /^set(?:Default(?:Navigation)?)?Timeout$/;
const OF_WHOLE_TEST = "configure extend setTimeout";
const TAKES_DATA = /^(?:add|append|arrayContaining|create|evaluate\w*|fill|fulfill|objectContaining|push|send|set|setItem|stringify|to(?:ContainEqual|Equal|HaveJSProperty|HaveProperty|MatchObject|StrictEqual)|unshift)$/;
function judgeTimeouts(call, spec) {
	const name = nameOfCall(call);
	if (name === void 0) return;
	const isHard = matches(name, OF_WHOLE_TEST);
	for (const time of TAKES_DATA.test(name) ? [] : timesIn(call, name, spec)) {
		if (!mayBeEndless(time, isHard, spec)) continue;
		spec.refuse({
			rule: "endless-loop",
			node: call,
			message: `a timeout is 0, computed or longer than an hour; write its milliseconds`
		});
	}
}
function timesIn(call, name, spec) {
	const args = argumentsOf(call).flatMap((argument) => itemsIfSpread(argument, spec));
	if (TAKES_TIME.test(name)) return args.slice(0, 1);
	return args.flatMap((argument) => timesOf(argument, name === "extend", spec));
}
function timesOf(options, isOfFixtures, spec) {
	return (entriesOf(options, spec) ?? []).flatMap(({ key, value }) => {
		if (key === "timeout") return [value];
		const given = isOfFixtures && value.type === "ArrayExpression" ? value.elements[1] : void 0;
		return given ? timesOf(given, false, spec) : [];
	});
}
function itemsIfSpread(node, spec) {
	if (node.type !== "SpreadElement") return [node];
	return (valuesOf(node.argument, spec) ?? [node]).flatMap((value) => value.type === "ArrayExpression" ? value.elements.flatMap((one) => one ?? []) : [node]);
}
function mayBeEndless(time, isHard, spec) {
	const values = valuesOf(time, spec);
	if (values === void 0) return isHard && !isGiven(time, spec);
	return values.some((value) => {
		const number = numberOf(value, spec);
		if (number !== void 0) return !(number > 0 && number <= MAX_TIMEOUT_MS);
		if (value.type === "Identifier") return value.name !== "undefined";
		if (value.type.endsWith("Literal") || value.type === "UnaryExpression") return true;
		return isHard && !isLonger(value, spec) && !isGiven(value, spec);
	});
}
function isGiven(node, spec) {
	const value = plain(node);
	if (value.type !== "Identifier") return isProjectConstant(value, spec);
	const kinds = spec.bindings.of(value.name).map(({ kind }) => kind);
	return kinds.length > 0 && kinds.every((kind) => kind === "import");
}
function isTime(node) {
	return isMemberNode(node) && memberNameOf(node) === "timeout";
}
function isLonger(node, spec) {
	if (node.type !== "BinaryExpression" || !/^[+*]$/.test(node.operator)) return false;
	const isMore = (one) => (numberOf(one, spec) ?? 0) > 0;
	const [left, right] = [plain(node.left), plain(node.right)];
	return isTime(left) && isMore(right) || isMore(left) && isTime(right);
}
// src/safety/language/calls.ts
function judgeCall(call, spec) {
	const callee = plain(call.callee);
	judgeTimeouts(call, spec);
	judgeProjectPower(call, spec);
	if (callee.type === "Identifier") return judgeNamed(callee, call, spec);
	if (callee.type === "Super") return;
	if (isMemberNode(callee)) return judgeMethod(callee, call, spec);
	if (isFunctionValue(callee) && call.type !== "NewExpression") return;
	if (!(isCallNode(callee) && isMemberNode(callee.callee) && memberNameOf(callee.callee) === "extend")) refuseCall(call, "something is called that is not written as a name", spec);
}
function judgeNamed(callee, call, spec) {
	const all = spec.bindings.of(callee.name);
	if (all.length === 0) {
		if (callee.name === "setTimeout" && !isCallback(argumentsOf(call)[0], spec)) spec.refuse({
			rule: "dynamic-code",
			node: call,
			message: "a timer is given something else than a function"
		});
		return;
	}
	const isFunction = all.some(({ kind }) => kind === "function");
	if (!all.every((binding) => isCallableBinding(binding, {
		call,
		isFunction
	}, spec))) return refuseCall(call, `\`${callee.name.slice(0, 40)}\` is called, which is no function of this file`, spec);
	if (isOwnReceiver(callee, spec)) checkHandedData(call, spec);
	if (call.type === "NewExpression") checkAxe(callee.name, call, spec);
}
function isCallableBinding(binding, { call, isFunction }, spec) {
	switch (binding.kind) {
		case "function":
		case "class": return true;
		case "parameter": return isCallableParameter(binding.way);
		case "import": return binding.imported !== "devices";
		case "value":
			if (!binding.constant) return !binding.each && binding.way.length === 0 && call.arguments.length === 0;
			if (binding.source === void 0) return false;
			return isTestFunction(binding.source, spec) || isFunction && isCallNode(binding.source);
		case "other": return call.arguments.length === 0;
	}
}
function isCallableParameter([first, ...more]) {
	return first === void 0 || more.length === 0 && argumentRule(first) === void 0;
}
function checkAxe(name, call, spec) {
	const binding = spec.bindings.only(name);
	if (binding?.kind !== "import" || !binding.module.startsWith("@axe-core/")) return;
	const [options] = argumentsOf(call);
	if ((options === void 0 ? [] : entriesOf(options, spec))?.every(({ key }) => key === "page")) return;
	spec.refuse({
		rule: "in-page-code",
		node: call,
		message: "axe is given more than the page"
	});
}
function isCallback(node, { bindings }) {
	if (node === void 0) return false;
	if (isFunctionValue(node)) return true;
	const all = node.type === "Identifier" ? bindings.of(node.name) : [];
	return all.length > 0 && all.every((binding) => {
		if (binding.kind === "function") return true;
		return binding.kind === "parameter" && isHandedWhole(binding);
	});
}
function isHandedWhole({ way, annotation }) {
	return way.length === 0 && annotation === void 0;
}
function isTestFunction(source, spec) {
	const value = plain(source);
	if (isOwnReceiver(value, spec)) return true;
	if (isFunctionValue(value)) return true;
	if (!isCallNode(value)) return false;
	const { callee } = value;
	if (callee.type === "Identifier") {
		const kind = spec.bindings.only(callee.name)?.kind;
		return kind === "import" || kind === "function";
	}
	return readsMember(callee, "extend configure bind_");
}
function judgeMethod(callee, call, spec) {
	const name = memberNameOf(callee);
	if (name === void 0) return refuseCall(call, "a computed member is called; write its name", spec);
	if (isReservedMember(name)) return;
	const object = plain(callee.object);
	if ((object.type === "ThisExpression" || isOwnInstance(object, spec)) && spec.bindings.isMethod(name)) {
		if (extendsProject(spec)) checkHandedTo(name, call, spec);
		return;
	}
	const isOwn = isOwnReceiver(object, spec);
	if (call.type === "NewExpression" && !isOwn && !isOfGlobal(object, spec)) return refuseCall(call, "something is made of a member; name its class", spec);
	if (isOwn) checkHandedTo(name, call, spec);
	const rule = ruleOf(name, object, isOwn, spec);
	if (rule !== void 0) return rule(call, spec);
	if (!isOfGlobal(object, spec)) judgeUnlisted({
		name,
		object,
		isOwn
	}, call, spec);
}
function checkHandedTo(name, call, spec) {
	if (!TYPES_OR_COMPARES.test(name)) checkHandedData(call, spec);
}
function ruleOf(name, object, isOwn, spec) {
	return isMachineFunction(name) && (isOwn || isParameter(object, spec)) ? void 0 : argumentRule(name);
}
function extendsProject({ bindings }) {
	return bindings.uses.extended.some((name) => bindings.only(name)?.kind === "import");
}
function isParameter(object, { bindings }) {
	return object.type === "Identifier" && bindings.of(object.name).some(({ kind }) => kind === "parameter");
}
function isOfGlobal(object, { bindings }) {
	if (object.type !== "Identifier" || bindings.of(object.name).length > 0) return false;
	return globalUse(object.name) !== void 0;
}
function judgeUnlisted({ name, object, isOwn }, call, spec) {
	const refused = isOwn && isCertainlyOwn(object, spec) ? void 0 : REFUSED_METHODS.get(name);
	const reason = isMachineFunction(name) ? "reaches the machine" : refused;
	if (reason !== void 0) {
		const message = `\`.${name}(…)\` ${reason}`;
		return spec.refuse({
			rule: machineRule(name),
			node: call,
			message
		});
	}
	if (isOwn || spec.bindings.isMethod(name) || isHandedOver(object, spec)) return;
	const message = `\`.${name.slice(0, 40)}(…)\` is not a method that tests call`;
	spec.refuse({
		rule: ruleFor(name),
		node: call,
		message
	});
}
function isHandedOver(node, spec) {
	let root = node;
	while (isMemberNode(root)) root = plain(root.object);
	if (root.type !== "Identifier" || PLAYWRIGHT_FIXTURES.has(root.name)) return false;
	const all = spec.bindings.of(root.name);
	return all.length > 0 && all.every((binding) => binding.kind === "parameter" && binding.way.length === 0 || isMadeHere(binding, spec) || isOwnBinding(binding, spec));
}
function isMadeHere(binding, { bindings }) {
	if (binding.kind !== "value" || !binding.constant) return false;
	const source = binding.source?.type === "AwaitExpression" ? plain(binding.source.argument) : binding.source;
	if (!isCallNode(source) || source.callee.type !== "Identifier") return false;
	return bindings.only(source.callee.name)?.kind === "function";
}
function machineRule(name) {
	return /^(?:saveAs|create(?:Read|Write)Stream|startTracing|stopTracing|startHar|stopHar|routeFromHAR|write|append|rm|unlink|mkdir|rename|copy|cp|chmod|truncate|symlink|link)/.test(name) ? "file-write" : "process-access";
}
const TYPES_OR_COMPARES = /^(?:assert|check|expect|enter|fill|get|has|mock|press|route|search|select|set|should|stub|to[A-Z]|type|verify)/;
function isOwnInstance(node, { bindings }) {
	if (node.type !== "Identifier") return false;
	const binding = bindings.only(node.name);
	if (binding?.kind !== "value" || !binding.constant || binding.way.length > 0) return false;
	const { source } = binding;
	return source?.type === "NewExpression" && source.callee.type === "Identifier" && bindings.only(source.callee.name)?.kind === "class";
}
function refuseCall(node, message, spec) {
	spec.refuse({
		rule: "dynamic-code",
		node,
		message
	});
}
// src/safety/language/copies.ts
function copyProblem(object, spec) {
	if (!object.properties.some((property) => property.type === "SpreadElement" && !isDataAlone(property.argument, spec))) return void 0;
	return object.properties.some((property) => {
		if (property.type === "SpreadElement") return isFixture(property.argument);
		if (property.type === "ObjectMethod") return usesItself(property.body);
		const value = plain(property.value);
		return isFunctionNode(value) ? usesItself(value) : mayBeMethod(value, spec);
	}) ? "an object is copied together with what it can do; call its methods where they are" : void 0;
}
const GIVES_DATA = "allHeaders cookies fromEntries headers json parse postDataJSON";
function isDataAlone(node, spec) {
	return (valuesOf(node, spec) ?? [node]).every((one) => {
		const value = one.type === "AwaitExpression" ? plain(one.argument) : one;
		if (value.type === "ObjectExpression") return true;
		if (isProjectConstant(value, spec) || value.type.endsWith("Literal")) return true;
		if (!isCallNode(value) || !isMemberNode(value.callee)) return false;
		return matches(memberNameOf(value.callee), GIVES_DATA);
	});
}
function isFixture(node) {
	let root = plain(node);
	while (isMemberNode(root)) root = plain(root.object);
	return root.type === "Identifier" && PLAYWRIGHT_FIXTURES.has(root.name);
}
function usesItself(node) {
	if (node.type === "ThisExpression" || node.type === "Super") return true;
	return Object.values(node).some((value) => {
		return (Array.isArray(value) ? value : [value]).some((item) => isNode$3(item) && usesItself(item));
	});
}
function isNode$3(value) {
	return typeof value === "object" && value !== null && "type" in value;
}
// src/safety/language/declarations.ts
const PAGE_CODE = new Map([
	["$eval", 1],
	["$$eval", 1],
	["addInitScript", 0],
	["evaluate", 0],
	["evaluateAll", 0],
	["evaluateHandle", 0],
	["waitForFunction", 0]
]);
function checkDeclarations(visits, spec) {
	const pageFunctions = new Set();
	const handed = new Set();
	for (const { node } of visits) {
		for (const [name, place] of declaredBy(node)) {
			if (!isForbiddenGlobal(name)) continue;
			const message = `\`${name}\` is declared, which is a name of the machine; use another`;
			spec.refuse({
				rule: "process-access",
				node: place,
				message
			});
		}
		if (!isCallNode(node)) continue;
		const code = pageCodeOf(node, spec);
		const target = code === void 0 ? void 0 : functionOf(code, spec);
		if (code === void 0 || target === void 0) continue;
		pageFunctions.add(target);
		if (code.type === "Identifier") handed.add(code);
	}
	return onlyForThePage(pageFunctions, {
		handed,
		visits,
		spec
	});
}
function pageCodeOf(call, { bindings }) {
	const name = nameOfCall(call);
	if (name === void 0 || hasOwnMethod(name, bindings)) return void 0;
	const position = PAGE_CODE.get(name);
	if (position === void 0) return void 0;
	return argumentsOf(call)[position];
}
function onlyForThePage(functions, { handed, visits, spec }) {
	const elsewhere = new Set(visits.filter((visit) => !handed.has(visit.node) && !isDeclaration(visit)).map((visit) => referencedName(visit)));
	for (const target of functions) {
		const name = isFunctionNode(target) ? spec.bindings.uses.nameOf(target) : void 0;
		if (isFunctionNode(target) && spec.bindings.uses.isExported(target) || name !== void 0 && elsewhere.has(name)) functions.delete(target);
	}
	return functions;
}
function declaredBy(node) {
	const names = [];
	const add = (pattern) => eachName(pattern, [], (name) => names.push([name, pattern]));
	if (node.type === "VariableDeclarator") add(node.id);
	if (node.type === "CatchClause" && node.param) add(node.param);
	if (isFunctionNode(node)) for (const param of node.params) add(plain(param.type === "TSParameterProperty" ? param.parameter : param));
	if ("id" in node && node.id && "type" in node.id && /^(?:Class|Function)/.test(node.type)) add(node.id);
	if (/^Import\w*Specifier$/.test(node.type) && "local" in node && node.local) add(node.local);
	if (node.type === "TSEnumDeclaration") add(node.id);
	return names;
}
// src/safety/language/call-graph.ts
function callGraphOf(visits, { bindings }) {
	const functions = [];
	const keys = new Map();
	const file = {
		classes: classesOf(visits),
		bindings
	};
	for (const visit of visits) {
		const { node } = visit;
		if (isCallNode(node)) {
			const key = calledKey(node, visit, file);
			if (key !== void 0) keys.set(node, key);
		}
		const name = isFunctionNode(node) ? bindings.uses.nameOf(node) : void 0;
		if (isFunctionNode(node) && name !== void 0) functions.push({
			node,
			key: isMethod(visit) ? `${ownerOf(visit, file)}.${name}` : name
		});
	}
	return {
		functions,
		keyOf: (call) => keys.get(call)
	};
}
function calledKey({ callee }, visit, file) {
	const target = plain(callee);
	if (target.type === "Identifier") return target.name;
	if (!isMemberNode(target)) return void 0;
	const object = plain(target.object);
	const owner = object.type === "ThisExpression" ? ownerOf(visit, file) : ownerNamed(object, file);
	return owner === void 0 ? void 0 : `${owner}.${memberNameOf(target) ?? ""}`;
}
function isMethod({ node, parent }) {
	const holder = parent?.node.type ?? "";
	return node.type.endsWith("Method") || /^(?:Class|Object)(?:Private)?Property$/.test(holder);
}
const OBJECT = "{}";
function ownerOf(visit, { classes }) {
	for (let outer = visit.parent; outer !== void 0; outer = outer.parent) {
		if (outer.node.type === "ObjectExpression") return OBJECT;
		if (isClass(outer.node)) return String(rootOf$1(outer.node, classes).start);
	}
	return OBJECT;
}
function ownerNamed(object, { classes, bindings }) {
	const binding = object.type === "Identifier" ? bindings.only(object.name) : void 0;
	const value = binding?.kind === "value" ? binding.source ?? object : object;
	if (value.type === "ObjectExpression") return OBJECT;
	const named = value.type === "NewExpression" ? value.callee : value;
	const own = named.type === "Identifier" ? classes.get(named.name) : void 0;
	return own === void 0 ? void 0 : String(rootOf$1(own, classes).start);
}
function classesOf(visits) {
	const named = visits.flatMap(({ node }) => isClass(node) && node.id ? [[node.id.name, node]] : []);
	return new Map(named);
}
function isClass(node) {
	return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}
function rootOf$1(one, classes) {
	const { superClass } = one;
	const base = superClass?.type === "Identifier" ? classes.get(superClass.name) : void 0;
	return base !== void 0 && (base.start ?? 0) < (one.start ?? 0) ? rootOf$1(base, classes) : one;
}
// src/safety/language/loop-conditions.ts
function boundOf({ left, operator, right }, name) {
	const isLeft = isNamed(left, name);
	if (isLeft === isNamed(right, name) || !/^[<>]=?$/.test(operator)) return void 0;
	const isUp = isLeft === operator.startsWith("<");
	return {
		node: isLeft ? right : left,
		direction: isUp ? 1 : -1
	};
}
function directionOf(node) {
	if (node.type === "UpdateExpression" && node.argument.type === "Identifier") return {
		name: node.argument.name,
		by: node.operator === "++" ? 1 : -1
	};
	if (node.type !== "AssignmentExpression" || node.left.type !== "Identifier") return void 0;
	const { right, operator } = node;
	if (right.type !== "NumericLiteral") return void 0;
	if (operator === "+=") return {
		name: node.left.name,
		by: right.value
	};
	return operator === "-=" ? {
		name: node.left.name,
		by: -right.value
	} : void 0;
}
function mayChange(condition, parts) {
	return someNode(condition, (node) => {
		if (node.type === "AwaitExpression" || isCallNode(node)) return !isConstantCall(node);
		if (node.type !== "Identifier") return false;
		return parts.some((part) => someNode(part, (one) => isChangeOf(one, node.name, condition)));
	});
}
function isConstantCall(node) {
	if (!isCallNode(node)) return node.type === "AwaitExpression" && !mayChange(node.argument, []);
	const { callee } = node;
	if (callee.type === "Identifier") return matches(callee.name, "Boolean Number String");
	return isMemberNode(callee) && isNamed(callee.object, "Math");
}
function isChangeOf(node, name, condition) {
	const step = directionOf(node);
	if (step?.name === name) return leadsToEnd(step, condition);
	if (node.type === "AssignmentExpression") return namesIn(node.left).has(name) && !isTruthyLiteral(node.right);
	if (!isCallNode(node) || !isMemberNode(node.callee)) return false;
	return matches(memberNameOf(node.callee), "clear delete exec pop shift splice") && rootOf(node.callee.object) === name;
}
function leadsToEnd({ name, by }, condition) {
	let isHeld = false;
	const isTowards = someNode(condition, (node) => {
		const bound = node.type === "BinaryExpression" ? boundOf(node, name) : void 0;
		isHeld ||= bound !== void 0;
		return bound !== void 0 && bound.direction * by > 0;
	});
	return isHeld ? isTowards : by < 0;
}
function isTruthyLiteral(node) {
	if (node.type === "NumericLiteral") return node.value !== 0;
	return node.type === "StringLiteral" && node.value !== "";
}
function changesOf(node) {
	const names = new Set();
	someNode(node, (one) => {
		const target = one.type === "AssignmentExpression" ? one.left : void 0;
		const counted = one.type === "UpdateExpression" ? one.argument : void 0;
		for (const changed of [target, counted]) if (changed) for (const name of namesIn(changed)) names.add(name);
		return false;
	});
	return names;
}
function namesIn(target) {
	const names = new Set();
	someNode(target, (node) => {
		if (node.type === "Identifier") names.add(node.name);
		return false;
	});
	return names;
}
function rootOf(node) {
	let root = plain(node);
	while (isMemberNode(root)) root = plain(root.object);
	return root.type === "Identifier" ? root.name : void 0;
}
function someNode(node, is) {
	if (is(node)) return true;
	return Object.values(node).some((value) => {
		return (Array.isArray(value) ? value : [value]).some((item) => isNode$2(item) && !isFunctionNode(item) && someNode(item, is));
	});
}
function isNode$2(value) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
// src/safety/language/circles.ts
function inCircles({ functions }, calledBy) {
	const calls = functions.map(({ node, key }) => ({
		key,
		called: calledBy(node)
	}));
	const left = new Set(calls.map(({ key }) => key));
	for (let before = Infinity; left.size < before;) {
		before = left.size;
		const within = calls.filter(({ key }) => left.has(key));
		const called = new Set(within.flatMap((one) => [...one.called]));
		const calling = new Set(within.flatMap((one) => meets(one.called, left) ? [one.key] : []));
		for (const key of left) if (!called.has(key) || !calling.has(key)) left.delete(key);
	}
	return left;
}
function meets(some, others) {
	return [...some].some((key) => others.has(key));
}
function calledIn(node, graph) {
	const keys = new Set();
	const open = [...childrenOf(node)];
	for (let part = open.pop(); part !== void 0; part = open.pop()) {
		const key = isCallNode(part) ? graph.keyOf(part) : void 0;
		if (key !== void 0) keys.add(key);
		open.push(...childrenOf(part));
	}
	return keys;
}
function surelyCalledIn({ body }, graph) {
	const keys = new Set();
	for (const statement of body.type === "BlockStatement" ? body.body : [body]) {
		if (someNode(statement, (node) => MAY_END.test(node.type))) break;
		someNode(statement, (node) => {
			const key = isCallNode(node) ? graph.keyOf(node) : void 0;
			if (key !== void 0) keys.add(key);
			return false;
		});
	}
	return keys;
}
const MAY_END = /^(?:(?:Conditional|Logical)Expression|(?:If|Switch|Try|Throw|While|DoWhile|For|ForOf|ForIn)Statement|Optional\w+)$/;
// src/safety/language/doubling.ts
const LOOPS = /^(?:For|ForOf|ForIn|While|DoWhile)Statement$/;
function doubles(node) {
	if (isCallNode(node) && isMemberNode(node.callee) && memberNameOf(node.callee) === "forEach") return argumentsOf(node).some((body) => "body" in body && holdsDoubling(body));
	return LOOPS.test(node.type) && holdsDoubling(node);
}
function holdsDoubling(loop) {
	const parts = "body" in loop && isNode$1(loop.body) ? loop.body : loop;
	const grown = new Set();
	someNode(parts, (node) => {
		const key = node.type === "AssignmentExpression" && !isCount(node) ? keyOf(node.left) : void 0;
		if (key !== void 0) grown.add(key);
		return false;
	});
	return someNode(parts, (node) => {
		if (node.type === "AssignmentExpression") return (node.operator === "+=" && grown.has(keyOf(node.left) ?? "") ? 1 : 0) + mentions(node.right, grown) > 1;
		return isCallNode(node) && extendsByItself(node);
	});
}
function isCount({ operator, right }) {
	return operator !== "=" && right.type === "NumericLiteral";
}
function extendsByItself(call) {
	const { callee } = call;
	if (!readsMember(callee, "push splice unshift")) return false;
	const list = keyOf(callee.object);
	if (list === void 0) return false;
	return call.arguments.some((one) => one.type === "SpreadElement" && mentions(one.argument, new Set([list])) > 0);
}
function keyOf(node) {
	const value = plain(node);
	if (value.type === "Identifier") return value.name;
	return isMemberNode(value) ? `.${memberNameOf(value) ?? ""}` : void 0;
}
function mentions(node, names) {
	const value = plain(node);
	const sum = (parts) => parts.reduce((count, part) => count + (part === null ? 0 : mentions(part, names)), 0);
	switch (value.type) {
		case "Identifier": return names.has(value.name) ? 1 : 0;
		case "BinaryExpression": return value.operator === "+" ? sum([value.left, value.right]) : 0;
		case "TemplateLiteral": return sum(value.expressions);
		case "ArrayExpression": return sum(value.elements);
		case "SpreadElement": return mentions(value.argument, names);
		default:
			if (isMemberNode(value)) return names.has(keyOf(value) ?? "") ? 1 : 0;
			if (!isCallNode(value) || !isMemberNode(value.callee)) return 0;
			if (!matches(memberNameOf(value.callee), "concat join toString")) return 0;
			return sum([value.callee.object, ...value.arguments]);
	}
}
function isNode$1(value) {
	return typeof value === "object" && value !== null && "type" in value;
}
// src/safety/language/growing-lists.ts
const GROWS = "add append push set splice unshift";
const MAX_STEPS$1 = 8;
function readingOf(node) {
	switch (node.type) {
		case "ForOfStatement": return {
			read: [node.right],
			parts: [node.body]
		};
		case "WhileStatement":
		case "DoWhileStatement": return {
			read: measuredIn(node.test),
			parts: [node.body]
		};
		case "ForStatement": return {
			read: node.test ? measuredIn(node.test) : [],
			parts: [node.body, ...node.update ? [node.update] : []]
		};
		default:
			if (!isCallNode(node) || !isMemberNode(node.callee)) return void 0;
			if (memberNameOf(node.callee) !== "forEach") return void 0;
			return {
				read: [node.callee.object],
				parts: node.arguments
			};
	}
}
function measuredIn(test) {
	return [...readsMember(test, "length size") ? [test.object] : [], ...childrenOf(test).flatMap(measuredIn)];
}
function growsWhileRead({ read, parts }, follow) {
	if (read.length === 0) return false;
	const origins = new Set(read.flatMap((one) => [...originsOf(one, follow, MAX_STEPS$1)]));
	return grownIn(parts, follow.spec).some((grown) => {
		return [...originsOf(grown, follow, MAX_STEPS$1)].some((one) => origins.has(one));
	});
}
function grownIn(parts, spec) {
	const found = [];
	const seen = new Set();
	const stack = [...parts];
	for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		stack.push(...childrenOf(node));
		if (!isCallNode(node)) continue;
		if (readsMember(node.callee, GROWS)) found.push(node.callee.object);
		stack.push(...calledBy(node.callee, spec));
	}
	return found;
}
function calledBy(callee, spec) {
	if (isMemberNode(callee)) return spec.bindings.field(memberNameOf(callee)).values.filter(isFunctionNode);
	const target = functionOf(callee, spec);
	return target === void 0 ? [] : [target];
}
function assignedIn(visits) {
	const assigned = new Map();
	for (const { node } of visits) {
		if (node.type !== "AssignmentExpression" || node.left.type !== "Identifier") continue;
		const known = assigned.get(node.left.name) ?? [];
		known.push(node.right);
		assigned.set(node.left.name, known);
	}
	return assigned;
}
function originsOf(node, follow, steps) {
	const value = plain(node);
	if (steps <= 0) return new Set([value]);
	const all = (nodes) => new Set(nodes.flatMap((one) => [...originsOf(one, follow, steps - 1)]));
	switch (value.type) {
		case "AwaitExpression": return all([value.argument]);
		case "ConditionalExpression": return all([value.consequent, value.alternate]);
		case "LogicalExpression": return all([value.left, value.right]);
		case "AssignmentExpression": return all([value.right]);
		case "Identifier": return originsOfName(value, follow, steps);
		default:
			if (isMemberNode(value)) return originsOfMember(value, follow, steps);
			if (!isCallNode(value)) return new Set([value]);
			return new Set([value, ...all(givenBy(value, follow.spec))]);
	}
}
function originsOfName(node, follow, steps) {
	const { spec, assigned } = follow;
	const found = new Set([`name ${node.name}`]);
	const add = (origins) => origins.forEach((origin) => found.add(origin));
	for (const binding of spec.bindings.of(node.name)) {
		if (binding.kind !== "value" || binding.source === void 0) continue;
		add((binding.way.length > 0 || binding.each ? heldIn : originsOf)(binding.source, follow, steps - 1));
	}
	const given = [...valuesOf(node, spec) ?? [], ...assigned.get(node.name) ?? []];
	for (const one of given) if (one !== node) add(originsOf(one, follow, steps - 1));
	return found;
}
function originsOfMember(node, follow, steps) {
	const name = memberNameOf(node);
	const found = new Set([`field ${name ?? `of ${rootOf(node) ?? ""}`}`]);
	const add = (origins) => origins.forEach((origin) => found.add(origin));
	for (const one of follow.spec.bindings.field(name).values) if (!isFunctionNode(one)) add(originsOf(one, follow, steps - 1));
	add(heldIn(node.object, follow, steps - 1));
	return found;
}
function heldIn(node, follow, steps) {
	const found = new Set();
	for (const origin of originsOf(node, follow, steps)) for (const part of typeof origin === "string" ? [] : partsOf(origin)) originsOf(part, follow, steps - 1).forEach((one) => found.add(one));
	return found;
}
function partsOf(node) {
	if (node.type === "ArrayExpression") return node.elements.flatMap((one) => one ?? []);
	if (node.type !== "ObjectExpression") return [];
	return node.properties.flatMap((one) => one.type === "ObjectProperty" ? [one.value] : []);
}
function givenBy(call, spec) {
	const callee = plain(call.callee);
	const isView = readsMember(callee, "entries keys values");
	const own = calledBy(callee, spec).flatMap(returnedBy);
	return isView ? [callee.object, ...own] : own;
}
// src/safety/language/multiplying.ts
const LOOP = /^(?:For|ForOf|ForIn|While|DoWhile)Statement$/;
function multiplies(target, { circles, graph, spec }) {
	const isCounted = (call) => circles.has(graph.keyOf(call) ?? "") && !isParting(call, spec);
	return callsIn(target.body, isCounted) > 1;
}
function callsIn(node, isCounted) {
	const of = (part) => part ? callsIn(part, isCounted) : 0;
	if (node.type === "BlockStatement") return callsInTurn(node.body, isCounted);
	if (node.type === "ConditionalExpression" || node.type === "IfStatement") return of(node.test) + Math.max(of(node.consequent), of(node.alternate));
	const own = isCallNode(node) && isCounted(node) ? 1 : 0;
	const inside = childrenOf(node).reduce((sum, part) => sum + of(part), 0);
	return own + (LOOP.test(node.type) || isFunctionNode(node) ? 2 * inside : inside);
}
function callsInTurn(statements, isCounted) {
	return statements.reduceRight((rest, statement) => {
		if (statement.type !== "IfStatement" || !leaves(statement.consequent)) return callsIn(statement, isCounted) + rest;
		const { test, consequent, alternate } = statement;
		const others = (alternate ? callsIn(alternate, isCounted) : 0) + rest;
		return callsIn(test, isCounted) + Math.max(callsIn(consequent, isCounted), others);
	}, 0);
}
function leaves(branch) {
	const last = branch.type === "BlockStatement" ? branch.body.at(-1) : branch;
	return last?.type === "ReturnStatement" || last?.type === "ThrowStatement";
}
function isParting(call, { bindings }) {
	return argumentsOf(call).some((one) => isMemberNode(one) || one.type === "Identifier" && bindings.of(one.name).some(isOneOfSeveral));
}
function isOneOfSeveral(binding) {
	if (binding.kind === "value") return binding.each || binding.way.length > 0;
	return binding.kind === "parameter" && isFunctionValue(binding.of);
}
// src/safety/language/repetitions.ts
const MAX_OVER_ALL = 1e7;
function sizeProblem({ node, parent }, spec) {
	if (!isCallNode(node)) return void 0;
	let size = sizeMadeBy(node, spec);
	if (size <= 1) return void 0;
	if (node.callee.type === "Identifier" && size > 1e5) return "a list is made that fills the memory";
	for (let outer = parent; outer !== void 0; outer = outer.parent) size *= loopSize(outer.node, spec) * (isCallNode(outer.node) ? sizeMadeBy(outer.node, spec) : 1);
	return size > MAX_OVER_ALL ? "it makes more than any test needs; use smaller numbers" : void 0;
}
function sizeMadeBy(node, spec) {
	if (!isCallNode(node)) return 1;
	const [first] = argumentsOf(node);
	const isArray = isNamed(node.callee, "Array");
	const name = nameOfCall(node);
	if (first === void 0) return 1;
	if (isArray || matches(name, "alloc padEnd padStart repeat")) return sizeOf(first, spec);
	if (name !== "from") return 1;
	const length = entriesOf(first, spec)?.find(({ key }) => key === "length");
	return length === void 0 ? 1 : sizeOf(length.value, spec);
}
function loopSize(node, spec) {
	if (node.type !== "ForStatement" || !node.test) return 1;
	const step = node.update ? directionOf(plain(node.update)) : void 0;
	const test = plain(node.test);
	if (step === void 0 || test.type !== "BinaryExpression") return 1;
	const bound = boundOf(test, step.name);
	return bound === void 0 ? 1 : sizeOf(bound.node, spec);
}
function sizeOf(bound, spec) {
	return Math.abs(numberOf(bound, spec) ?? 1);
}
function largestLoopIn(body, spec) {
	let largest = 1;
	someNode(body, (node) => {
		if (node.type !== "ForStatement") return false;
		largest = Math.max(largest, loopSize(node, spec) * largestLoopIn(node.body, spec));
		return false;
	});
	return largest;
}
// src/safety/language/endless-loop.ts
function endlessLoops(visits, spec) {
	const left = loopsLeft(visits);
	const endless = functionsWithoutEnd(visits, spec);
	const follow = {
		spec,
		assigned: assignedIn(visits)
	};
	return visits.flatMap((visit) => {
		const { node } = visit;
		const reading = readingOf(node);
		const message = reading !== void 0 && growsWhileRead(reading, follow) || endless.has(node) || isEndless(node, left, spec) || doubles(node) ? "the loop has no end" : sizeProblem(visit, spec);
		return message === void 0 ? [] : [{
			rule: "endless-loop",
			node,
			message
		}];
	});
}
function isEndless(node, left, spec) {
	switch (node.type) {
		case "WhileStatement":
		case "DoWhileStatement": return !left.has(node) && !mayChange(node.test, [node.body, node.test]);
		case "ForStatement": return !left.has(node) && !endsByItself(node, spec);
		default: return false;
	}
}
function endsByItself({ test, update, body }, spec) {
	if (!test) return false;
	const step = update ? directionOf(plain(update)) : void 0;
	const condition = plain(test);
	if (step === void 0 || condition.type !== "BinaryExpression") return mayChange(test, [body, ...update ? [update] : []]);
	const bound = boundOf(condition, step.name);
	if (bound === void 0) return mayChange(test, [body, update ?? test]);
	const isHuge = sizeOf(bound.node, spec) * largestLoopIn(body, spec) > MAX_REPETITIONS;
	return bound.direction * step.by > 0 && !isHuge && !changesOf(body).has(step.name);
}
function functionsWithoutEnd(visits, spec) {
	const graph = callGraphOf(visits, spec);
	const forEver = inCircles(graph, (node) => surelyCalledIn(node, graph));
	const circles = inCircles(graph, (node) => calledIn(node, graph));
	const isWithoutEnd = ({ node, key }) => forEver.has(key) || circles.has(key) && multiplies(node, {
		circles,
		graph,
		spec
	});
	return new Set(graph.functions.filter(isWithoutEnd).map(({ node }) => node));
}
function loopsLeft(visits) {
	const left = new Set();
	for (const visit of visits) {
		if (!/^(?:Break|Return|Throw)Statement$/.test(visit.node.type)) continue;
		for (const loop of leftBy(visit)) left.add(loop);
	}
	return left;
}
function leftBy({ node, parent }) {
	const loops = [];
	for (let outer = parent, inner = node; outer !== void 0; outer = outer.parent) {
		const { node: around } = outer;
		if (isFunctionNode(around)) break;
		const isCaught = around.type === "TryStatement" && around.handler && around.block === inner;
		if (node.type === "ThrowStatement" && isCaught) break;
		if (around.type === "SwitchStatement" && node.type === "BreakStatement") break;
		if (isNever(around, inner)) break;
		if (/^(?:For|While|DoWhile)(?:Of|In)?Statement$/.test(around.type)) {
			loops.push(around);
			if (node.type === "BreakStatement") break;
		}
		inner = around;
	}
	return loops;
}
function isNever(around, inner) {
	if (around.type !== "IfStatement" || around.consequent !== inner) return false;
	return !mayVary(around.test);
}
function mayVary(test) {
	return someNode(test, (node) => node.type === "Identifier" || node.type === "AwaitExpression");
}
// src/safety/language/keys.ts
function judgeKey(key, computed, spec) {
	const name = writtenName(key, computed);
	if (name === void 0) {
		if (!(computed ? literalTexts(plain(key), spec) : void 0)?.every((text) => !isReservedKey(text) && argumentRule(text) === void 0)) refuseNode(key, "a computed key; write it out", spec);
	} else if (isReservedKey(name)) refuseNode(key, `the name \`${name}\` is not in the language of tests`, spec);
}
// src/safety/language/function-heads.ts
function judgeHead(node, spec) {
	if (node.generator) refuseNode(node, "a generator is not in the language of tests", spec);
	if ("decorators" in node && node.decorators?.length) refuseNode(node, "a decorator is not in the language of tests", spec);
	if (isConstructor(node)) {
		if (returnsValue(node.body)) refuseNode(node, "a constructor returns something else than what it makes", spec);
	} else if ("key" in node) judgeKey(node.key, node.type !== "ClassPrivateMethod" && node.computed, spec);
}
// src/safety/language/known-headers.ts
const MAX_STEPS = 12;
const OF_HEADERS$1 = /^(?:extraHTTP)?headers$/i;
const SENDS_NOTHING = /^(?:fulfill|objectContaining|objectNotContaining|to[A-Z]\w*)$/;
function unknownHeaders(visits, spec) {
	return visits.flatMap((visit) => {
		const headers = headersIn(visit);
		if (headers === void 0 || isKnown(headers, spec, MAX_STEPS)) return [];
		return [{
			rule: "external-origin",
			node: headers,
			message: "the headers are computed; write them as an object literal with their names"
		}];
	});
}
function headersIn({ node, parent }) {
	if (isCallNode(node)) return nameOfCall(node) === "setExtraHTTPHeaders" ? argumentsOf(node)[0] : void 0;
	if (node.type !== "ObjectProperty" || parent?.node.type !== "ObjectExpression") return void 0;
	const given = parent.parent?.node;
	if (isCallNode(given) && matches(nameOfCall(given), SENDS_NOTHING)) return void 0;
	return matches(writtenName(node.key, node.computed), OF_HEADERS$1) ? plain(node.value) : void 0;
}
function isKnown(node, spec, steps) {
	if (steps === 0) return false;
	const value = plain(node);
	if (value.type === "AwaitExpression") return isKnown(value.argument, spec, steps - 1);
	if (isNothing(value) || isProjectData(value, spec)) return true;
	const values = valuesOf(value, spec);
	if (values === void 0) return value.type === "Identifier" && isKnownVariable(value.name, spec, steps - 1);
	return values.every((one) => one === value ? isKnownValue(one, spec, steps - 1) : isKnown(one, spec, steps - 1));
}
function isKnownVariable(name, spec, steps) {
	const given = givenTo(name, spec) ?? [];
	return given.length > 0 && given.every((one) => isKnown(one, spec, steps));
}
function isKnownValue(value, spec, steps) {
	if (value.type === "ObjectExpression") return hasKnownNames(value, spec, steps);
	if (!isCallNode(value) || !isMemberNode(value.callee)) return false;
	const name = memberNameOf(value.callee);
	return matches(name, "allHeaders headers") && !isOwnMethod(name, spec);
}
function isOwnMethod(name, spec) {
	const { isMethod, values } = spec.bindings.field(name);
	return isMethod || values.some((value) => functionOf(value, spec) !== void 0);
}
function hasKnownNames({ properties }, spec, steps) {
	return properties.every((property) => {
		if (property.type === "SpreadElement") return isKnown(property.argument, spec, steps);
		if (writtenName(property.key, property.computed) !== void 0) return true;
		return literalTexts(property.key, spec) !== void 0;
	});
}
// src/safety/language/request-headers.ts
const SAYS_WHERE_TO = /^(?::authority|forwarded|host|proxy-[a-z-]+|x-(?:original-)?host|x-forwarded-(?:host|server))$/i;
const OF_HEADERS = /headers$/i;
function foreignHeaders(visits) {
	return visits.flatMap((visit) => {
		const given = givenHeader(visit);
		if (given === void 0 || isThisMachine(given)) return [];
		return [{
			rule: "external-origin",
			node: visit.node,
			message: "a header sends the request to another host; leave it out"
		}];
	});
}
function givenHeader({ node, parent }) {
	if (node.type === "AssignmentExpression") {
		const target = plain(node.left);
		if (!readsMember(target, SAYS_WHERE_TO)) return void 0;
		return isCalledHeaders(plain(target.object)) ? node.right : void 0;
	}
	if (node.type !== "ObjectProperty" || parent?.parent === void 0) return void 0;
	const name = writtenName(node.key, node.computed);
	return matches(name, SAYS_WHERE_TO) && isHeaders(parent.parent) ? node.value : void 0;
}
function isHeaders({ node }) {
	if (node.type === "ObjectProperty") return matches(writtenName(node.key, node.computed), OF_HEADERS);
	if (node.type === "VariableDeclarator") return isCalledHeaders(node.id);
	return node.type === "CallExpression" && isCalledHeaders(node.callee);
}
function isCalledHeaders(node) {
	if (node.type === "Identifier") return OF_HEADERS.test(node.name);
	return readsMember(node, OF_HEADERS);
}
function isThisMachine(value) {
	return value.type === "StringLiteral" && isLocalHost(value.value.replace(/:[0-9]+$/, ""));
}
// src/safety/patterns/positions.ts
const MOST_COPIES = 10;
const NOTHING$2 = {
	first: new Map(),
	last: new Map(),
	empty: 1
};
function createPositions(alternatives) {
	const builder = new Builder();
	builder.either(alternatives, 1);
	return builder;
}
var Builder = class {
	characters = [];
	next = [];
	either(alternatives, copies) {
		const all = alternatives.map((sequence) => this.#sequence(sequence, copies));
		return {
			first: sumOf$1(all.map(({ first }) => first)),
			last: sumOf$1(all.map(({ last }) => last)),
			empty: all.reduce((sum, { empty }) => sum + empty, 0)
		};
	}
	#sequence(parts, copies) {
		return parts.reduce((before, part) => this.#joined(before, this.#part(part, copies)), NOTHING$2);
	}
	#part(part, copies) {
		const { min, max } = part;
		if (max * copies > MOST_COPIES && max > 1) return this.#loop(this.#once(part, copies), min);
		let whole = NOTHING$2;
		for (let count = max; count > 0; count -= 1) {
			const some = this.#joined(this.#once(part, copies * Math.max(max, 1)), whole);
			whole = count > min ? {
				...some,
				empty: 1
			} : some;
		}
		return whole;
	}
	#once({ characters, alternatives }, copies) {
		if (alternatives.length > 0) return this.either(alternatives, copies);
		const place = this.characters.push(characters) - 1;
		this.next.push(new Map());
		const only = new Map([[place, 1]]);
		return {
			first: only,
			last: only,
			empty: 0
		};
	}
	#loop(turn, min) {
		this.#connect(turn.last, turn.first);
		if (min > 1 && turn.empty > 0) this.#connect(turn.last, turn.first);
		return min === 0 ? {
			...turn,
			empty: 1
		} : turn;
	}
	#joined(before, behind) {
		this.#connect(before.last, behind.first);
		return {
			first: sumOf$1([before.first, times(behind.first, before.empty)]),
			last: sumOf$1([behind.last, times(before.last, behind.empty)]),
			empty: before.empty * behind.empty
		};
	}
	#connect(from, to) {
		for (const [place, ways] of from) for (const [other, more] of to) add(this.next[place], other, ways * more);
	}
};
function sumOf$1(all) {
	const sum = new Map();
	for (const ends of all) for (const [place, ways] of ends) add(sum, place, ways);
	return sum;
}
function times(ends, ways) {
	return new Map([...ends].flatMap(([place, own]) => ways > 0 ? [[place, own * ways]] : []));
}
function add(sum, place, ways) {
	sum?.set(place, (sum.get(place) ?? 0) + ways);
}
// src/safety/patterns/ambiguity.ts
const MOST_PLACES_OF_PATTERN = 800;
const MOST_PLACES = 120;
function isAmbiguousLoop(alternatives) {
	const positions = createPositions(alternatives);
	if (positions.characters.length > MOST_PLACES_OF_PATTERN) return true;
	return loopsOf(positions).some((loop) => {
		if (loop.length > MOST_PLACES) return true;
		return partsAndMeets(loop, positions);
	});
}
function loopsOf({ next }) {
	const reached = next.map((_, place) => reachableFrom(place, next));
	const loops = [];
	const seen = new Set();
	for (const [place, all] of reached.entries()) {
		if (seen.has(place) || !all.has(place)) continue;
		const loop = [...all].filter((other) => reached[other]?.has(place));
		for (const one of loop) seen.add(one);
		loops.push(loop);
	}
	return loops;
}
function reachableFrom(place, next) {
	const found = new Set();
	const open = [place];
	for (let at = open.pop(); at !== void 0; at = open.pop()) for (const one of next[at]?.keys() ?? []) {
		if (found.has(one)) continue;
		found.add(one);
		open.push(one);
	}
	return found;
}
function partsAndMeets(loop, positions) {
	const inside = new Set(loop);
	const seen = new Set();
	const open = loop.map((place) => [place, place]);
	for (let pair = open.pop(); pair !== void 0; pair = open.pop()) for (const { next, isMeeting } of steps(pair, positions, inside)) {
		if (isMeeting) return true;
		const [left, right] = next;
		const key = `${left} ${right}`;
		if (left === right || seen.has(key)) continue;
		seen.add(key);
		open.push(next);
	}
	return false;
}
function steps([one, other], { next, characters }, inside) {
	const lefts = [...next[one] ?? []].filter(([place]) => inside.has(place));
	const rights = [...next[other]?.keys() ?? []].filter((place) => inside.has(place));
	return lefts.flatMap(([left, ways]) => rights.filter((right) => ((characters[left] ?? 0n) & (characters[right] ?? 0n)) !== 0n).map((right) => ({
		next: [left, right],
		isMeeting: left === right && (one !== other || ways > 1)
	})));
}
// src/safety/patterns/parse-pattern.ts
const OTHERS = 128;
const EVERYTHING = (1n << 129n) - 1n;
function parsePattern(source) {
	return [parsed(source, true), source.includes("[") ? parsed(source, false) : void 0].filter((one) => one !== void 0);
}
function parsed(source, setsInSets) {
	try {
		const reader = new PatternReader(source, setsInSets);
		const found = reader.alternatives(0);
		return reader.isAtEnd() ? found : void 0;
	} catch (error) {
		if (error instanceof PatternError) return void 0;
		throw error;
	}
}
var PatternError = class extends Error {};
const MAX_NESTING$1 = 50;
const DIGITS = charactersOf((one) => /\d/.test(one));
const WORDS = charactersOf((one) => /\w/.test(one));
const BLANKS = charactersOf((one) => /\s/.test(one), true);
const CLASSES = {
	d: DIGITS,
	D: EVERYTHING & ~DIGITS,
	w: WORDS,
	W: EVERYTHING & ~WORDS,
	s: BLANKS,
	S: EVERYTHING & ~BLANKS | 1n << BigInt(OTHERS),
	p: EVERYTHING,
	P: EVERYTHING
};
const CONTROLS = {
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
function charactersOf(is, withOthers = false) {
	let bits = withOthers ? 1n << BigInt(OTHERS) : 0n;
	for (let code = 0; code < OTHERS; code += 1) if (is(String.fromCharCode(code))) bits |= 1n << BigInt(code);
	return bits;
}
function bitOf(character) {
	return [character.toLowerCase(), character.toUpperCase()].reduce((bits, one) => bits | 1n << BigInt(Math.min(codeOf(one), OTHERS)), 0n);
}
function codeOf(character) {
	return character.codePointAt(0) ?? OTHERS;
}
var PatternReader = class {
	#source;
	#setsInSets;
	#at = 0;
	constructor(source, setsInSets) {
		this.#source = source;
		this.#setsInSets = setsInSets;
	}
	isAtEnd() {
		return this.#at >= this.#source.length;
	}
	alternatives(nesting) {
		if (nesting > MAX_NESTING$1) throw new PatternError();
		const found = [this.#sequence(nesting)];
		while (this.#take("|")) found.push(this.#sequence(nesting));
		return found;
	}
	#sequence(nesting) {
		const parts = [];
		while (!this.isAtEnd() && !this.#isNext("|") && !this.#isNext(")")) {
			const part = this.#part(nesting);
			if (part !== void 0) parts.push(part);
		}
		return parts;
	}
	#part(nesting) {
		if (this.#take("(")) return this.#group(nesting);
		if (this.#take("^") || this.#take("$")) return void 0;
		if (this.#take("[")) return this.#repeated(this.#set());
		if (this.#take(".")) return this.#repeated(EVERYTHING & ~bitOf("\n") & ~bitOf("\r"));
		if (this.#take("\\")) {
			const next = this.#source[this.#at] ?? "";
			if (/[bB]/.test(next)) {
				this.#at += 1;
				return;
			}
			return this.#repeated(/[1-9k]/.test(next) ? this.#reference() : this.#escape());
		}
		return this.#repeated(bitOf(this.#next()));
	}
	#group(nesting) {
		const [kind = ""] = /^(?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/.exec(this.#rest()) ?? [];
		this.#at += kind.length;
		const alternatives = this.alternatives(nesting + 1);
		if (!this.#take(")")) throw new PatternError();
		return {
			...this.#repeated(0n),
			alternatives
		};
	}
	#repeated(characters) {
		const [min, max] = this.#quantifier();
		return {
			min,
			max,
			characters,
			alternatives: []
		};
	}
	#quantifier() {
		const match = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.#rest());
		if (match === null) return [1, 1];
		const [whole, sign, from = "", comma, to = ""] = match;
		this.#at += whole.length;
		if (sign !== void 0) return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Infinity];
		if (comma === void 0) return [Number(from), Number(from)];
		return [Number(from), to === "" ? Infinity : Number(to)];
	}
	#reference() {
		const [name = ""] = /^(?:\d+|k<[^>]*>|k)/.exec(this.#rest()) ?? [];
		this.#at += name.length;
		return EVERYTHING;
	}
	#escape() {
		const letter = this.#next();
		const known = CLASSES[letter];
		if (known !== void 0) {
			const [name = ""] = /[pP]/.test(letter) ? /^\{[^}]*\}/.exec(this.#rest()) ?? [] : [];
			this.#at += name.length;
			return known;
		}
		const [code, long, short] = /^(?:u\{([0-9a-f]+)\}|[ux]([0-9a-f]{4}|[0-9a-f]{2}))/i.exec(letter + this.#rest()) ?? [];
		if (code !== void 0) {
			this.#at += code.length - 1;
			const point = Number.parseInt(long ?? short ?? "", 16);
			return bitOf(point > 1114111 ? "" : String.fromCodePoint(point));
		}
		return bitOf(CONTROLS[letter] ?? letter);
	}
	#set() {
		const isNegated = this.#take("^");
		let bits = 0n;
		while (!this.#take("]")) {
			const from = this.#setItem();
			if (!(this.#isNext("-") && this.#source[this.#at + 1] !== "]")) bits |= from.bits;
			else {
				this.#at += 1;
				bits |= rangeOf(from, this.#setItem());
			}
		}
		return isNegated ? EVERYTHING & ~(bits & ~(1n << BigInt(OTHERS))) : bits;
	}
	#setItem() {
		if (this.isAtEnd()) throw new PatternError();
		if (this.#setsInSets && this.#take("[")) return {
			bits: this.#set(),
			code: void 0
		};
		const start = this.#at;
		if (this.#take("\\")) {
			const bits = this.#escape();
			return {
				bits,
				code: /^[dDwWsSpP]/.test(this.#source[start + 1] ?? "") ? void 0 : lowestOf(bits)
			};
		}
		const character = this.#next();
		return {
			bits: bitOf(character),
			code: codeOf(character)
		};
	}
	#rest() {
		return this.#source.slice(this.#at);
	}
	#isNext(text) {
		return this.#source[this.#at] === text;
	}
	#take(text) {
		if (!this.#isNext(text)) return false;
		this.#at += 1;
		return true;
	}
	#next() {
		const character = this.#source[this.#at];
		if (character === void 0) throw new PatternError();
		this.#at += 1;
		return character;
	}
};
function rangeOf(from, to) {
	if (from.code === void 0 || to.code === void 0) return from.bits | to.bits | bitOf("-");
	let bits = to.code >= OTHERS ? 1n << BigInt(OTHERS) : 0n;
	for (let code = from.code; code <= Math.min(to.code, 127); code += 1) bits |= bitOf(String.fromCharCode(code));
	return bits;
}
function lowestOf(bits) {
	let code = 0;
	while (code < OTHERS && (bits & 1n << BigInt(code)) === 0n) code += 1;
	return code;
}
// src/safety/patterns/slow-pattern.ts
const MANY = 10;
const WIDE = 5;
const MOST_OVERLAPPING = 3;
const MOST_CHOICES = 12;
function isSlowPattern(source) {
	const readings = parsePattern(source);
	return readings.length === 0 || readings.some(isSlow$1);
}
function isSlow$1(alternatives) {
	return isAmbiguousLoop(alternatives) || mostOn(alternatives, overlapsOf) > MOST_OVERLAPPING || mostOn(alternatives, choicesOf) > MOST_CHOICES;
}
function isVariable(sequence) {
	return sequence.some((part) => part.min !== part.max || part.alternatives.some((inner) => isVariable(inner)));
}
function hasSeparator(sequence) {
	return sequence.some((part, index) => {
		if (!isFixed(part)) return false;
		return sequence.filter((_, other) => other !== index).every((other) => (takenBy(other) & takenBy(part)) === 0n);
	});
}
function isFixed(part) {
	return !isNullable(part) && !isVariable([part]);
}
function isNullable(part) {
	if (part.min === 0) return true;
	return part.alternatives.some((sequence) => sequence.every(isNullable));
}
function takenBy(part) {
	return part.alternatives.flat().map(takenBy).reduce((bits, one) => bits | one, part.characters);
}
function mostOn(alternatives, count) {
	return Math.max(0, ...kindsOf(alternatives).map((bit) => mostFor(alternatives, bit, count)));
}
const CHARACTERS = Array.from({ length: 129 }, (_, code) => 1n << BigInt(code));
function kindsOf(alternatives) {
	const sets = [...new Set(setsIn(alternatives))];
	const kinds = new Map();
	for (const bit of CHARACTERS) {
		const takers = sets.map((set) => (set & bit) === 0n ? "" : "x").join();
		if (takers.includes("x")) kinds.set(takers, bit);
	}
	return [...kinds.values()];
}
function setsIn(alternatives) {
	return alternatives.flat().flatMap((part) => [part.characters].concat(setsIn(part.alternatives)));
}
function mostFor(alternatives, bit, count) {
	return Math.max(0, ...alternatives.map((sequence) => mostInSequence(sequence, bit, count)));
}
function mostInSequence(sequence, bit, count) {
	let most = 0;
	let sum = 0;
	let before = 0n;
	for (const part of sequence) {
		if (isFixed(part) && (takenBy(part) & before) === 0n) [sum, before] = [0, 0n];
		const own = count(part, bit);
		sum += own;
		if (own > 0 || isVariable([part])) before |= takenBy(part);
		most = Math.max(most, sum);
	}
	return most;
}
function overlapsOf(part, bit) {
	if (part.alternatives.length === 0) return (part.characters & bit) !== 0n && part.max - part.min >= WIDE ? 1 : 0;
	const times = Math.min(part.max, MANY);
	const isSeparated = part.max > MANY && part.alternatives.every((one) => hasSeparator(one));
	return mostFor(part.alternatives, bit, overlapsOf) * (isSeparated ? 1 : times);
}
function choicesOf(part, bit) {
	const { min, max, alternatives } = part;
	if ((takenBy(part) & bit) === 0n || max > MANY) return 0;
	const times = Math.log2(max - min + 1);
	if (alternatives.length === 0) return max - min < WIDE ? times : 0;
	const taking = alternatives.filter((one) => one.some((inner) => (takenBy(inner) & bit) !== 0n));
	return (mostFor(alternatives, bit, choicesOf) + Math.log2(taking.length)) * max + times;
}
// src/safety/language/slow-patterns.ts
function slowPatterns(visits, spec) {
	return visits.flatMap(({ node }) => {
		if (!isSlow(node, spec)) return [];
		return [{
			rule: "endless-loop",
			node,
			message: "the pattern may take for ever: a repeated part can be read in several ways; match the text itself"
		}];
	});
}
function isSlow(node, spec) {
	if (node.type === "RegExpLiteral") return isSlowPattern(node.pattern);
	const text = isCallNode(node) ? patternText(node, spec) : void 0;
	if (text === void 0 || text.type === "RegExpLiteral") return false;
	if (hasPart(text, (part) => isSpelledOut(part, 4) || isRepeated(part) || isSourceOfPattern(part))) return true;
	return textsOf(text, spec).some((one) => isSlowPattern(withHoles(one)));
}
function patternText(call, { bindings }) {
	const [first] = argumentsOf(call);
	const callee = plain(call.callee);
	return isNamed(callee, "RegExp") && bindings.of("RegExp").length === 0 || matches(nameOfCall(call), "match matchAll") ? first : void 0;
}
function withHoles(text) {
	return text.map((part) => typeof part === "string" ? part : "(?:x.?)").join("");
}
function isRepeated(node) {
	return isCallNode(node) && readsMember(node.callee, "padEnd padStart repeat");
}
function isSourceOfPattern(node) {
	return isMemberNode(node) && memberNameOf(node) === "source";
}
function hasPart(node, is) {
	const value = plain(node);
	if (is(value)) return true;
	if (value.type === "BinaryExpression") return [value.left, value.right].some((part) => hasPart(part, is));
	return value.type === "TemplateLiteral" && value.expressions.some((part) => hasPart(part, is));
}
// src/safety/language/statements.ts
const PARTS = new Map([
	["BlockStatement", ["body"]],
	["BreakStatement", []],
	["ContinueStatement", []],
	["DoWhileStatement", ["body", "test"]],
	["EmptyStatement", []],
	["ExpressionStatement", ["expression"]],
	["ForInStatement", [
		"left",
		"right",
		"body"
	]],
	["ForOfStatement", [
		"left",
		"right",
		"body"
	]],
	["ForStatement", [
		"init",
		"test",
		"update",
		"body"
	]],
	["IfStatement", [
		"test",
		"consequent",
		"alternate"
	]],
	["ReturnStatement", ["argument"]],
	["SwitchStatement", ["discriminant", "cases"]],
	["SwitchCase", ["test", "consequent"]],
	["ThrowStatement", ["argument"]],
	["TryStatement", [
		"block",
		"handler",
		"finalizer"
	]],
	["CatchClause", ["body"]],
	["VariableDeclaration", ["declarations"]],
	["WhileStatement", ["test", "body"]],
	["ClassDeclaration", ["superClass", "body"]],
	["ClassExpression", ["superClass", "body"]],
	["ClassBody", ["body"]],
	["ExportDefaultDeclaration", ["declaration"]],
	["ArrayExpression", ["elements"]],
	["AwaitExpression", ["argument"]],
	["BinaryExpression", ["left", "right"]],
	["BooleanLiteral", []],
	["BigIntLiteral", []],
	["ConditionalExpression", [
		"test",
		"consequent",
		"alternate"
	]],
	["LogicalExpression", ["left", "right"]],
	["NullLiteral", []],
	["NumericLiteral", []],
	["ObjectExpression", ["properties"]],
	["RegExpLiteral", []],
	["SpreadElement", ["argument"]],
	["StringLiteral", []],
	["Super", []],
	["TemplateLiteral", ["expressions"]],
	["ThisExpression", []],
	["UnaryExpression", ["argument"]],
	["TSDeclareFunction", []],
	["TSDeclareMethod", []],
	["TSEnumDeclaration", []],
	["TSIndexSignature", []],
	["TSInterfaceDeclaration", []],
	["TSTypeAliasDeclaration", []],
	["TSModuleDeclaration", []]
]);
const REASONS = [
	(node) => node.type === "UnaryExpression" && node.operator === "throw",
	(node) => node.type === "ForOfStatement" && (node.await || node.left.type !== "VariableDeclaration"),
	(node) => node.type === "ForInStatement" && node.left.type !== "VariableDeclaration",
	(node) => node.type === "VariableDeclaration" && ![
		"const",
		"let",
		"var"
	].includes(node.kind),
	(node) => "decorators" in node && Array.isArray(node.decorators) && node.decorators.length > 0,
	(node) => node.type === "TSModuleDeclaration" && node.declare !== true,
	(node) => node.type === "TSEnumDeclaration" && !hasPlainMembers(node)
];
function hasPlainMembers(node) {
	return ("body" in node && node.body ? node.body.members : []).every(({ initializer }) => !initializer || [
		"StringLiteral",
		"NumericLiteral",
		"UnaryExpression"
	].includes(initializer.type));
}
// src/safety/language/top-level.ts
const DECLARATIONS = new Set([
	"ClassDeclaration",
	"EmptyStatement",
	"ExportAllDeclaration",
	"ExportDefaultDeclaration",
	"ExportNamedDeclaration",
	"FunctionDeclaration",
	"ImportDeclaration",
	"TSDeclareFunction",
	"TSEnumDeclaration",
	"TSInterfaceDeclaration",
	"TSModuleDeclaration",
	"TSTypeAliasDeclaration",
	"VariableDeclaration",
	"ForOfStatement",
	"IfStatement",
	"BlockStatement",
	"ForStatement"
]);
function checkTopLevel(statement, spec) {
	const waiting = awaitedIn(statement);
	if (waiting !== void 0) return refuse(waiting, "something is waited for outside of a test", spec);
	if (DECLARATIONS.has(statement.type)) return;
	if (statement.type === "ExpressionStatement" && isTestCall(plain(statement.expression), spec)) return;
	refuse(statement, "something else than declarations and tests stands outside of tests", spec);
}
function isTestCall(node, spec) {
	if (!isCallNode(node) || node.type === "NewExpression") return false;
	const callee = plain(node.callee);
	if (isMemberNode(callee) && memberNameOf(callee) === "forEach") return true;
	let root = callee;
	while (isMemberNode(root) || isCallNode(root)) root = plain(isMemberNode(root) ? root.object : root.callee);
	if (root.type !== "Identifier") return false;
	return spec.bindings.of(root.name).some(({ kind }) => kind === "import" || kind === "value" || kind === "function");
}
function awaitedIn(node) {
	if (node.type === "AwaitExpression") return node;
	if (isFunctionNode(node)) return void 0;
	for (const value of Object.values(node)) {
		const list = Array.isArray(value) ? value : [value];
		for (const item of list) {
			const found = isNode(item) ? awaitedIn(item) : void 0;
			if (found !== void 0) return found;
		}
	}
}
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
function refuse(node, message, spec) {
	spec.refuse({
		rule: "outside-language",
		node,
		message
	});
}
// src/safety/language/made-texts.ts
const NOTHING$1 = "";
const MAX_LENGTH = 2e3;
const MAX_WAYS = 40;
const MAX_NESTING = 30;
function createMadeTexts(spec) {
	const maker = new Maker(spec);
	return (node) => maker.of(node, MAX_NESTING).flatMap((made) => typeof made === "string" ? [made] : []);
}
var Maker = class {
	#spec;
	#known = new Map();
	constructor(spec) {
		this.#spec = spec;
	}
	of(node, nesting) {
		const known = this.#known.get(node);
		if (known !== void 0) return known;
		this.#known.set(node, [NOTHING$1]);
		const made = (nesting === 0 ? [node] : valuesOf(node, this.#spec) ?? [node]).slice(0, MAX_WAYS).flatMap((value) => this.#make(plain(value), nesting - 1)).slice(0, MAX_WAYS);
		this.#known.set(node, made);
		return made;
	}
	#make(node, nesting) {
		if (nesting <= 0) return [NOTHING$1];
		switch (node.type) {
			case "StringLiteral":
			case "NumericLiteral": return [node.value];
			case "RegExpLiteral": return isSlowPattern(node.pattern) ? [NOTHING$1] : [new RegExp(node.pattern, node.flags)];
			case "TemplateLiteral": return this.#each(node.quasis.flatMap(({ value }, index) => [[value.cooked ?? value.raw], ...[node.expressions[index]].flatMap((hole) => hole ? [this.of(hole, nesting)] : [])]), (...parts) => parts.map(textOf$1).join(""));
			case "BinaryExpression":
				if (node.operator !== "+") return [NOTHING$1];
				return this.#each([this.of(node.left, nesting), this.of(node.right, nesting)], sumOf);
			case "ArrayExpression": return this.#each(node.elements.map((element) => element ? this.of(element, nesting) : [NOTHING$1]), (...items) => items);
			default: return isCallNode(node) ? this.#call(node, nesting) : [NOTHING$1];
		}
	}
	#call(call, nesting) {
		const args = argumentsOf(call).map((argument) => this.of(argument, nesting));
		const { callee } = call;
		if (callee.type === "Identifier") return this.#each(args, FUNCTIONS.get(callee.name) ?? nothing);
		if (!isMemberNode(callee)) return [NOTHING$1];
		const name = memberNameOf(callee);
		const owner = plain(callee.object);
		const named = owner.type === "Identifier" ? FUNCTIONS.get(`${owner.name}.${name}`) : void 0;
		if (named !== void 0) return this.#each(args, named);
		if (name === void 0 || !METHODS.has(name)) return [NOTHING$1];
		return this.#each([this.of(owner, nesting), ...args], (object, ...given) => applied(object, name, given));
	}
	#each(lists, make) {
		let ways = [[]];
		for (const list of lists) ways = ways.flatMap((way) => list.map((value) => way.concat([value]))).slice(0, MAX_WAYS);
		return ways.map((way) => withinLength(make(...way)));
	}
};
const METHODS = new Set("at charAt concat flat join normalize padEnd padStart repeat replace replaceAll reverse slice split substr substring toLowerCase toReversed toString toUpperCase trim trimEnd trimStart with".split(" "));
const FUNCTIONS = new Map([
	["String", (value) => textOf$1(value ?? NOTHING$1)],
	["String.fromCharCode", (...codes) => attempt(() => String.fromCharCode(...codes.map(Number)))],
	["String.fromCodePoint", (...codes) => attempt(() => String.fromCodePoint(...codes.map(Number)))],
	["decodeURI", (text) => attempt(() => decodeURI(textOf$1(text ?? NOTHING$1)))],
	["decodeURIComponent", (text) => attempt(() => decodeURIComponent(textOf$1(text ?? NOTHING$1)))],
	["JSON.parse", (text) => attempt(() => madeOf(JSON.parse(textOf$1(text ?? NOTHING$1))))]
]);
function nothing() {
	return NOTHING$1;
}
function applied(object, name, args) {
	if (typeof object === "number" || object instanceof RegExp) return NOTHING$1;
	const isLong = /^(?:pad|repeat)/.test(name) && Number(args[0]) > MAX_LENGTH;
	const method = Reflect.get(typeof object === "string" ? String.prototype : Array.prototype, name);
	if (isLong || typeof method !== "function") return NOTHING$1;
	const own = typeof object === "string" ? object : [...object];
	return attempt(() => madeOf(Reflect.apply(method, own, [...args])));
}
function madeOf(value) {
	if (typeof value === "string" || typeof value === "number") return value;
	return Array.isArray(value) ? value.map(madeOf) : NOTHING$1;
}
function attempt(make) {
	try {
		return make();
	} catch {
		return NOTHING$1;
	}
}
function textOf$1(value) {
	return Array.isArray(value) ? value.map(textOf$1).join(",") : String(value);
}
function sumOf(left, right) {
	return typeof left === "number" && typeof right === "number" ? left + right : textOf$1(left) + textOf$1(right);
}
function withinLength(made) {
	if (typeof made === "string") return made.slice(0, MAX_LENGTH);
	return Array.isArray(made) ? made.slice(0, MAX_WAYS) : made;
}
// src/safety/language/unwanted-values.ts
const COMMAND = /^\s*(?:::(?:add-(?:mask|matcher|path)|debug|echo|endgroup|error|group|notice|remove-matcher|save-state|set-(?:env|output)|stop-commands|warning)\b[^\n]*::|##(?:\[|vso\[|teamcity\[))/imu;
function unwantedValues(visits, spec) {
	const madeTexts = createMadeTexts(spec);
	const hasLong = visits.some(({ node }) => isLongNumber(node));
	return visits.flatMap((visit) => {
		const { node } = visit;
		if (COMMAND.test(textOf(node)) || isMade(visit, madeTexts)) return [{
			rule: "outside-language",
			node,
			message: "a line of a text is a command to whatever runs the tests; write other words"
		}];
		if (!hasLong || node.type !== "BinaryExpression" || node.operator !== "**") return [];
		return [{
			rule: "endless-loop",
			node,
			message: "a power of a BigInt may take for ever"
		}];
	});
}
function textOf(node) {
	if (node.type === "StringLiteral") return node.value;
	return node.type === "TemplateElement" ? node.value.cooked ?? "" : "";
}
function isMade({ node }, madeTexts) {
	return (node.type === "BinaryExpression" && node.operator === "+" || isCallNode(node) || node.type === "TemplateLiteral") && madeTexts(node).some((text) => COMMAND.test(text));
}
function isLongNumber(node) {
	return node.type === "BigIntLiteral" || isNamed(node, "BigInt");
}
// src/safety/language/judge.ts
function judgeFile(file, visits, surroundings) {
	const problems = [];
	const refuse = (problem) => void problems.push(problem);
	const spec = {
		...surroundings,
		bindings: bounded(bindingsOf(visits)),
		refuse
	};
	const pageFunctions = checkDeclarations(visits, spec);
	for (const statement of file.program.body) checkTopLevel(statement, spec);
	new Judge(spec, pageFunctions).each(file.program.body, void 0);
	for (const problem of endlessLoops(visits, spec)) refuse(problem);
	for (const problem of slowPatterns(visits, spec)) refuse(problem);
	for (const problem of unwantedValues(visits, spec)) refuse(problem);
	for (const problem of foreignHeaders(visits)) refuse(problem);
	for (const problem of unknownHeaders(visits, spec)) refuse(problem);
	return problems;
}
var Judge = class {
	#spec;
	#pageFunctions;
	#assigning;
	#self = false;
	constructor(spec, pageFunctions) {
		this.#spec = spec;
		this.#pageFunctions = pageFunctions;
		this.#assigning = {
			spec,
			judgeValue: (value, pattern) => this.each([value], pattern)
		};
	}
	each(nodes, parent) {
		for (const node of nodes) if (node) this.#visit(plain(node), parent);
	}
	#visit(node, parent) {
		if (this.#pageFunctions.has(node)) return;
		if (isFunctionNode(node)) return this.#function(node);
		if (isMemberNode(node)) {
			judgeMember(node, parent, this.#spec);
			const parts = node.computed ? [node.object, node.property] : [node.object];
			return isWhole(node) ? void 0 : this.each(parts, node);
		}
		if (isCallNode(node)) {
			judgeCall(node, this.#spec);
			const args = node.arguments.filter((argument) => !this.#pageFunctions.has(plain(argument)));
			return this.each([node.callee, ...args], node);
		}
		if (node.type === "ThisExpression" && !this.#self) return refuseNode(node, "`this` stands outside of a method", this.#spec);
		if (node.type === "Identifier") return judgeName(node, parent, this.#spec);
		this.#kind(node);
	}
	#kind(node) {
		switch (node.type) {
			case "ImportDeclaration":
			case "ExportAllDeclaration":
			case "ExportNamedDeclaration": return this.#module(node);
			case "ClassDeclaration":
			case "ClassExpression": return this.#class(node);
			case "VariableDeclarator": return this.#variable(node);
			case "ObjectExpression": return this.#object(node);
			case "ObjectProperty": return this.#property(node);
			case "ClassProperty":
			case "ClassPrivateProperty": return this.#field(node);
			default: return this.#change(node);
		}
	}
	#variable(node) {
		judgePattern(node.id, this.#assigning);
		if (node.init && isEnvironment(plain(node.init))) judgeVariables(node.id, this.#spec);
		else this.each([node.init ?? null], node);
	}
	#change(node) {
		if (node.type === "AssignmentExpression") {
			judgeTarget(node.left, this.#assigning);
			return this.each([node.right], node);
		}
		if (node.type === "UnaryExpression" && node.operator === "delete" || node.type === "UpdateExpression") judgeTarget(node.argument, this.#assigning);
		else this.#parts(node);
	}
	#module(node) {
		judgePassedOn(node, this.#spec);
		if (!(node.type === "ExportNamedDeclaration" && !node.source)) return checkImport(node, this.#spec);
		this.each(node.declaration ? [node.declaration] : [], node);
	}
	#property(node) {
		const { key, value, computed } = node;
		if (!(computed && isLiteralData(value) && isText(key, this.#spec))) judgeKey(key, computed, this.#spec);
		this.each([value], node);
	}
	#object(node) {
		const problem = copyProblem(node, this.#spec);
		if (problem !== void 0) refuseNode(node, problem, this.#spec);
		this.#parts(node);
	}
	#field(node) {
		if (node.type === "ClassProperty") judgeKey(node.key, node.computed, this.#spec);
		const outer = this.#self;
		this.#self = true;
		this.each([node.value ?? null], node);
		this.#self = outer;
	}
	#class(node) {
		if (node.superClass && !isOwnClass(node.superClass, this.#spec)) refuseNode(node, "a class is extended that is neither of this file nor of the project", this.#spec);
		this.#parts(node);
	}
	#parts(node) {
		const parts = PARTS.get(node.type);
		if (parts === void 0 || REASONS.some((isOutside) => isOutside(node))) return refuseKind(node, this.#spec);
		for (const part of parts) {
			const value = Reflect.get(node, part);
			const list = Array.isArray(value) ? value : [value];
			this.each(list.filter(isNode$4), node);
		}
	}
	#function(node) {
		judgeHead(node, this.#spec);
		for (const param of node.params) judgePattern(param.type === "TSParameterProperty" ? param.parameter : param, this.#assigning);
		const outer = this.#self;
		this.#self = node.type === "ArrowFunctionExpression" ? outer : node.type.endsWith("Method");
		if (node.body) this.each([node.body], node);
		this.#self = outer;
	}
};
// src/safety/code-rules.ts
function reviewCode(contents, surroundings, scanner) {
	const { path } = surroundings;
	const file = parseSource(path, contents);
	const visits = file === void 0 ? void 0 : visitsOf(file);
	if (file === void 0 || visits === void 0) return [{
		rule: "code-unparsable",
		path,
		line: null,
		message: "the code cannot be parsed, so it cannot be judged"
	}];
	const problems = problemsOf(file, visits, surroundings);
	if (problems === void 0) return [{
		rule: "outside-language",
		path,
		line: null,
		message: "its names lead to one another in too many ways to be judged; write values out"
	}];
	return [...problems.map(({ rule, node, message }) => ({
		rule,
		path,
		line: node.loc?.start.line ?? null,
		message
	})), ...hiddenSecrets(path, visits, scanner)];
}
function problemsOf(...args) {
	try {
		return judgeFile(...args);
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}
const MIN_SECRET_LENGTH = 8;
function hiddenSecrets(path, visits, scanner) {
	return visits.filter(isWholeText).flatMap(({ node }) => {
		const text = textOf$2(node) ?? "";
		const hit = text.length < MIN_SECRET_LENGTH ? void 0 : scanner.scan(text);
		return hit === void 0 ? [] : [{
			...hit,
			path,
			line: node.loc?.start.line ?? null
		}];
	});
}
// src/safety/flows/commands.ts
var import__stands_in_yaml = require__stands_in_yaml();
const SELECTOR_KEYS = {
	...keys("text", "text id point index css width height tolerance traits label delay"),
	...keys("flag", "enabled selected checked focused optional retryTapIfNoChange waitUntilVisible"),
	...keys("number", "repeat waitToSettleTimeoutMs"),
	...keys("selector", "below above leftOf rightOf childOf containsChild"),
	containsDescendants: "selectors"
};
const CONDITION_KEYS = {
	...keys("text", "platform label true"),
	...keys("selector", "visible notVisible"),
	optional: "flag"
};
const ELEMENT = {
	short: "text",
	keys: SELECTOR_KEYS
};
const ALONE = {
	bare: true,
	keys: {}
};
const APP = {
	bare: true,
	short: "app",
	keys: { appId: "app" }
};
const COMMANDS = new Map([
	...named("tapOn doubleTapOn longPressOn assertVisible assertNotVisible copyTextFrom", ELEMENT),
	...named("back hideKeyboard pasteText scroll clearKeychain stopRecording", ALONE),
	...named("toggleAirplaneMode toggleDarkMode assertDarkMode assertLightMode", ALONE),
	...named("inputRandomEmail inputRandomPersonName inputRandomCityName inputRandomCountryName inputRandomColorName", ALONE),
	...named("inputRandomText inputRandomNumber", {
		bare: true,
		keys: { length: "number" }
	}),
	...named("stopApp killApp clearState", APP),
	...named("setAirplaneMode setDarkMode", {
		short: "text",
		keys: { value: "text" }
	}),
	["inputText", {
		short: "text",
		keys: { text: "text" }
	}],
	["eraseText", {
		bare: true,
		short: "number",
		keys: { charactersToErase: "number" }
	}],
	["assertTrue", {
		short: "text",
		keys: { condition: "text" }
	}],
	["setClipboard", {
		short: "text",
		keys: { text: "text" }
	}],
	["pressKey", {
		short: "text",
		keys: { key: "text" }
	}],
	["setOrientation", {
		short: "text",
		keys: { orientation: "text" }
	}],
	["action", { short: "text" }],
	["hide keyboard", { bare: true }],
	["launchApp", {
		bare: true,
		short: "app",
		keys: {
			appId: "app",
			url: "app",
			...keys("flag", "clearState clearKeychain stopApp"),
			permissions: "permissions",
			arguments: "arguments"
		}
	}],
	["setPermissions", { keys: {
		appId: "app",
		permissions: "permissions"
	} }],
	["openLink", {
		short: "link",
		keys: {
			link: "link",
			browser: "flag",
			autoVerify: "flag"
		}
	}],
	["swipe", { keys: {
		...keys("text", "direction start end"),
		from: "selector",
		...keys("number", "duration waitToSettleTimeoutMs")
	} }],
	["scrollUntilVisible", { keys: {
		element: "selector",
		direction: "text",
		centerElement: "flag",
		...keys("number", "timeout speed visibilityPercentage waitToSettleTimeoutMs")
	} }],
	["extendedWaitUntil", { keys: {
		visible: "selector",
		notVisible: "selector",
		timeout: "number"
	} }],
	["waitForAnimationToEnd", {
		bare: true,
		keys: { timeout: "number" }
	}],
	["takeScreenshot", {
		short: "picture",
		keys: {
			path: "picture",
			cropOn: "selector"
		}
	}],
	["assertScreenshot", {
		short: "picture",
		keys: {
			path: "picture",
			cropOn: "selector",
			thresholdPercentage: "number"
		}
	}],
	["startRecording", {
		short: "picture",
		keys: { path: "picture" }
	}],
	["addMedia", {
		short: "media",
		keys: { files: "media" }
	}],
	["runFlow", {
		short: "file",
		keys: {
			file: "file",
			commands: "commands",
			when: "condition",
			env: "values"
		}
	}],
	["retry", { keys: {
		file: "file",
		commands: "commands",
		maxRetries: "number",
		env: "values"
	} }],
	["repeat", { keys: {
		commands: "commands",
		times: "number",
		while: "condition"
	} }],
	["setLocation", { keys: keys("text", "latitude longitude") }],
	["travel", { keys: {
		points: "points",
		speed: "number"
	} }]
]);
const COMMON_KEYS = {
	label: "text",
	optional: "flag"
};
const HEADER_KEYS = {
	appId: "app",
	url: "link",
	name: "text",
	tags: "points",
	env: "values",
	onFlowStart: "commands",
	onFlowComplete: "commands",
	properties: "values",
	androidWebViewHierarchy: "text"
};
function keys(rule, names) {
	return Object.fromEntries(names.split(" ").map((name) => [name, rule]));
}
function named(names, rule) {
	return names.split(" ").map((name) => [name, rule]);
}
// src/safety/flows/values.ts
const OPERAND = String.raw`(?:[A-Z][A-Z0-9_]*|output(?:\.[A-Za-z_][A-Za-z0-9_]*){1,4}|maestro\.(?:copiedText|platform)|'[^'$\\]*'|"[^"$\\]*"|[0-9]{1,9}|true|false)`;
const EXPRESSION = new RegExp(String.raw`^\s*!?${OPERAND}(?:\s*(?:\|\||&&|[!=]==?|[<>]=?|\+)\s*${OPERAND}){0,3}\s*$`);
const VARIABLE = /^\$\{\s*[A-Z][A-Z0-9_]*(?:\s*\|\|\s*(?:'[A-Za-z0-9_.-]*'|"[A-Za-z0-9_.-]*"))?\s*\}$/;
const APP_ID = /^[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)+$/;
function scriptProblem(text) {
	const scripts = [...text.matchAll(/\$\{([^$]*)\}/g)].map(([, script]) => script ?? "");
	const openings = text.split("${").length - 1;
	if (scripts.length === openings && scripts.every((script) => EXPRESSION.test(script))) return void 0;
	return {
		rule: "flow-command",
		message: "a script is run in `${…}`; use a variable, a default or a comparison"
	};
}
function appProblem(value, own) {
	if (VARIABLE.test(value) || value === own) return void 0;
	if (own === void 0 && APP_ID.test(value)) return void 0;
	return {
		rule: "flow-command",
		message: "another app than the flow's own is used"
	};
}
const FOREIGN_SCHEME = /^(?:about|blob|content|data|file|ftp|geo|intent|itms|itms-apps|javascript|mailto|market|sms|smsto|tel|view-source|ws|wss)$/i;
function linkProblem(value, origins) {
	if (VARIABLE.test(value)) return void 0;
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.trim())?.[1];
	if (scheme !== void 0 && FOREIGN_SCHEME.test(scheme)) return foreign();
	if (!(scheme === void 0 || /^(?:https?|exps?)$/i.test(scheme))) return /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? void 0 : foreign();
	const [literal = ""] = value.split("${");
	const address = (literal === value ? [value] : [literal, { hole: "unknown" }]).map((part) => typeof part === "string" ? part.replace(/^exp/i, "http") : part);
	return scheme === void 0 || addressProblem(address, origins) !== void 0 ? foreign() : void 0;
}
function foreign() {
	return {
		rule: "external-origin",
		message: "a link leads to another host or another app"
	};
}
function flowFileProblem(value, { path, paths }) {
	const target = posix.join(posix.dirname(path), value);
	if (!(/\.ya?ml$/.test(value) && !value.includes("${") && !value.startsWith("/")) || !isReadablePath(target.replace(/^(?:[^/]+\/)*?\.maestro\//, ""))) return {
		rule: "module-forbidden",
		message: "a flow is run whose path is not a literal one of the repository"
	};
	return paths === void 0 || paths.has(target) ? void 0 : {
		rule: "module-forbidden",
		message: "the flow that is run is not there"
	};
}
function pictureProblem(value) {
	return isResultName(value) ? void 0 : {
		rule: "file-write",
		message: "a picture is kept outside of the folder for results; give a plain name"
	};
}
function mediaProblem(value, path) {
	const target = posix.join(posix.dirname(path), value).replace(/^(?:[^/]+\/)*?\.maestro\//, "");
	return /\.(?:png|jpe?g|gif|mp4)$/i.test(value) && !value.includes("${") && !value.startsWith("/") && isReadablePath(target) ? void 0 : {
		rule: "process-access",
		message: "a file is put on the device that is no picture or film of the repository"
	};
}
// src/safety/flows/review-flow.ts
const MAX_DOCUMENTS = 2;
const MAX_DEPTH = 12;
const MAX_MILLISECONDS = 6e5;
function reviewFlow(contents, surroundings) {
	const lines = new import__stands_in_yaml.LineCounter();
	const documents = (0, import__stands_in_yaml.parseAllDocuments)(contents, { lineCounter: lines });
	const list = Array.isArray(documents) ? documents : [];
	if (list.length === 0 || list.length > MAX_DOCUMENTS || list.some(({ errors }) => errors.length > 0)) return [{
		rule: "code-unparsable",
		path: surroundings.path,
		line: null,
		message: "the flow is not YAML of at most two documents, so it cannot be judged"
	}];
	const judge = new FlowJudge(surroundings, lines);
	for (const document of list) (0, import__stands_in_yaml.visit)(document, {
		Alias: (_, node) => judge.refuse(node, "YAML aliases are not allowed"),
		Node: (_, node) => {
			if (!(0, import__stands_in_yaml.isAlias)(node) && (node.anchor !== void 0 || node.tag !== void 0)) judge.refuse(node, "YAML anchors and tags are not allowed");
		}
	});
	if (judge.findings.length > 0) return judge.findings;
	const [header, commands] = list.length === 1 ? [void 0, list[0]] : list;
	if (header !== void 0) judge.header(header.contents);
	const body = commands?.contents;
	if (list.length === 1 && (0, import__stands_in_yaml.isMap)(body)) judge.header(body);
	else judge.commands(body, 0);
	return judge.findings;
}
var FlowJudge = class {
	findings = [];
	#surroundings;
	#lines;
	#app;
	constructor(surroundings, lines) {
		this.#surroundings = surroundings;
		this.#lines = lines;
	}
	header(node) {
		if (!(0, import__stands_in_yaml.isMap)(node)) return this.refuse(node, "the part before `---` is not a map");
		const app = node.get("appId");
		this.#app = typeof app === "string" ? app : void 0;
		if (this.#app !== void 0) this.#report(node, appProblem(this.#app, void 0));
		this.#map(node, HEADER_KEYS, 0);
	}
	commands(node, depth) {
		if (depth > MAX_DEPTH) return this.refuse(node, "commands are nested too deeply");
		if (!(0, import__stands_in_yaml.isSeq)(node)) return this.refuse(node, "the commands are not a list");
		for (const item of node.items) this.#command(item, depth);
	}
	#command(node, depth) {
		if ((0, import__stands_in_yaml.isScalar)(node)) return typeof node.value === "string" && COMMANDS.get(node.value)?.bare === true ? void 0 : this.refuse(node, "a command is not in the language of flows");
		const [pair, ...more] = (0, import__stands_in_yaml.isMap)(node) ? node.items : [];
		if (pair === void 0 || more.length > 0 || !(0, import__stands_in_yaml.isScalar)(pair.key)) return this.refuse(node, "a step is not one command");
		const name = String(pair.key.value);
		const command = COMMANDS.get(name);
		if (command !== void 0) return this.#given(pair.value, {
			name,
			command,
			depth
		});
		this.refuse(pair.key, `the command \`${name.slice(0, 40)}\` is not in the language of flows`);
	}
	#given(value, { name, command, depth }) {
		if ((0, import__stands_in_yaml.isMap)(value) && command.keys !== void 0) {
			if (name === "repeat" && !value.has("times") && !value.has("while")) this.#endless(value);
			return this.#map(value, {
				...COMMON_KEYS,
				...command.keys
			}, depth);
		}
		if (command.short !== void 0) return this.#value(value, command.short, depth);
		this.refuse(value, `\`${name}\` is given something that it does not take`);
	}
	#map(node, keys, depth) {
		if (!(0, import__stands_in_yaml.isMap)(node)) return this.refuse(node, "a value is not a map");
		for (const { key, value } of node.items) {
			const name = (0, import__stands_in_yaml.isScalar)(key) ? String(key.value) : "";
			const rule = Object.hasOwn(keys, name) ? keys[name] : void 0;
			if (rule === void 0) this.refuse(key, `the key \`${name.slice(0, 40)}\` is not in the language of flows`);
			else this.#value(value, rule, depth);
		}
	}
	#value(node, rule, depth) {
		switch (rule) {
			case "commands": return this.commands(node, depth + 1);
			case "selector": return (0, import__stands_in_yaml.isMap)(node) ? this.#map(node, SELECTOR_KEYS, depth) : this.#scalar(node, "text");
			case "selectors": return this.#items(node, (item) => this.#value(item, "selector", depth + 1));
			case "condition": return this.#map(node, CONDITION_KEYS, depth);
			case "media": return this.#items(node, (item) => this.#scalar(item, "media"));
			case "points": return this.#items(node, (item) => this.#scalar(item, "text"));
			case "values":
			case "arguments":
			case "permissions": return this.#scalars(node, rule === "permissions" ? /^(?:allow|deny|unset|always|inuse|never)$/ : void 0);
			default: return this.#scalar(node, rule);
		}
	}
	#items(node, judge) {
		if (!(0, import__stands_in_yaml.isSeq)(node)) return this.refuse(node, "a value is not a list");
		for (const item of node.items) judge(item);
	}
	#scalars(node, shape) {
		if (!(0, import__stands_in_yaml.isMap)(node)) return this.refuse(node, "a value is not a map");
		for (const { key, value } of node.items) {
			this.#scalar(key, "text");
			this.#scalar(value, "text");
			if (shape !== void 0 && (0, import__stands_in_yaml.isScalar)(value) && !shape.test(String(value.value))) this.refuse(value, "a permission is neither allow, deny nor unset");
		}
	}
	#scalar(node, rule) {
		if (!(0, import__stands_in_yaml.isScalar)(node)) return this.refuse(node, "a value is not a single text or number");
		const text = String(node.value);
		this.#report(node, scriptProblem(text) ?? this.#problem(text, rule));
	}
	#problem(text, rule) {
		const { path, paths, origins } = this.#surroundings;
		switch (rule) {
			case "app": return appProblem(text, this.#app);
			case "link": return linkProblem(text, origins);
			case "file": return flowFileProblem(text, {
				path,
				paths
			});
			case "media": return mediaProblem(text, path);
			case "picture": return pictureProblem(text);
			case "number": return numberProblem(text);
			default: return;
		}
	}
	#endless(node) {
		this.#report(node, {
			rule: "endless-loop",
			message: "`repeat` has neither `times` nor `while`"
		});
	}
	#report(node, problem) {
		if (problem === void 0) return;
		this.findings.push({
			...problem,
			path: this.#surroundings.path,
			line: this.#lineOf(node)
		});
	}
	refuse(node, message) {
		this.#report(node, {
			rule: "flow-command",
			message
		});
	}
	#lineOf(node) {
		const start = (0, import__stands_in_yaml.isPair)(node) ? void 0 : node?.range?.[0];
		return start === void 0 ? null : this.#lines.linePos(start).line;
	}
};
function numberProblem(text) {
	const number = Number(text);
	return text.trim() !== "" && number >= 0 && number <= MAX_MILLISECONDS ? void 0 : {
		rule: "endless-loop",
		message: `a number is not from 0 to ${MAX_MILLISECONDS}`
	};
}
// src/safety/helpers/written-files.ts
function throughWritten(files, reaching) {
	if (reaching.size === 0) return reaching;
	const index = new FileIndex([...reaching.keys(), ...files.map(({ path }) => path)]);
	const found = new Map(reaching);
	for (let isChanged = true; isChanged;) {
		isChanged = false;
		for (const { path, contents } of files) {
			const targets = specifiersIn(contents).flatMap((one) => index.meantBy(one, path));
			const names = new Map(found.get(path) ?? []);
			const before = names.size;
			for (const target of targets) for (const [name, reach] of found.get(target) ?? []) names.set(name, reach);
			if (names.size === before) continue;
			found.set(path, names);
			isChanged = true;
		}
	}
	return found;
}
// src/safety/limits.ts
const SIZE_LIMITS = {
	files: 200,
	fileBytes: 262144,
	totalBytes: 4194304,
	lineCharacters: 2e3
};
function reviewSizes(files) {
	const sizes = files.map((file) => Buffer.byteLength(file.contents, "utf8"));
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const findings = files.flatMap((file, index) => reviewOne(file, sizes[index] ?? 0));
	if (files.length > SIZE_LIMITS.files) findings.push(wholeSet("too-many-files", `more than ${SIZE_LIMITS.files} files`));
	if (total > SIZE_LIMITS.totalBytes) findings.push(wholeSet("total-too-large", `more than ${SIZE_LIMITS.totalBytes} bytes in all`));
	return findings;
}
function reviewOne(file, bytes) {
	const path = printablePath(file.path);
	if (bytes > SIZE_LIMITS.fileBytes) return [{
		rule: "file-too-large",
		path,
		line: null,
		message: `the file has more than ${SIZE_LIMITS.fileBytes} bytes`
	}];
	if (file.contents.trim() === "") return [{
		rule: "file-empty",
		path,
		line: null,
		message: "the file has no text"
	}];
	const long = file.contents.split("\n").findIndex((line) => line.length > SIZE_LIMITS.lineCharacters);
	if (long === -1) return [];
	const message = `the line has more than ${SIZE_LIMITS.lineCharacters} characters`;
	return [{
		rule: "line-too-long",
		path,
		line: long + 1,
		message
	}];
}
function wholeSet(rule, message) {
	return {
		rule,
		path: "(all files)",
		line: null,
		message
	};
}
// src/safety/path-policy.ts
const MAX_PATH_LENGTH = 240;
const MAX_SEGMENTS = 20;
const SEGMENT = /^[A-Za-z0-9_.()[\]@+][A-Za-z0-9_.()[\]@+ -]*$/;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])[ ]*(?:\.|$)/i;
const DOT_FOLDER = ".maestro";
const EXTENSIONS = {
	playwright: /\.[cm]?[jt]sx?$/,
	maestro: /\.ya?ml$/
};
const TEST_FOLDER = /tests?|e2e|spec|playwright|maestro|flows|integration|acceptance/i;
const TEST_FILE = /\.(?:spec|test|e2e)\.[cm]?[jt]sx?$/;
function pathShapeProblem(path) {
	const message = shapeMessage(path);
	return message === void 0 ? void 0 : {
		rule: "path-invalid",
		message
	};
}
function shapeMessage(path) {
	if (path === "") return "the path is empty";
	if (path.length > MAX_PATH_LENGTH) return `the path is longer than ${MAX_PATH_LENGTH} characters`;
	if (/[^\x20-\x7e]/.test(path)) return "the path has characters that are not printable ASCII";
	if (path.includes("\\")) return "the path has a backslash";
	if (path.startsWith("/")) return "the path is absolute";
	const segments = path.split("/");
	if (segments.length > MAX_SEGMENTS) return `the path is deeper than ${MAX_SEGMENTS} folders`;
	for (const segment of segments) {
		const problem = segmentMessage(segment);
		if (problem !== void 0) return problem;
	}
}
function segmentMessage(segment) {
	if (segment === "") return "the path has an empty segment";
	if (segment === "." || segment === "..") return "the path has a `.` or `..` segment";
	if (segment.toLowerCase() === ".git") return "the path goes into git's own folder";
	if (segment.endsWith(".") || segment.endsWith(" ")) return "a name ends with a dot or a space";
	if (!SEGMENT.test(segment)) return "a name has characters other than letters, digits and ._-@+()[]";
	if (WINDOWS_DEVICE.test(segment)) return "a name is reserved by Windows";
}
function reviewPaths(files, context) {
	return [...files.flatMap((file) => {
		const problem = pathProblem(file.path, context);
		return problem === void 0 ? [] : [found(problem, file.path)];
	}), ...clashes(files)];
}
function pathProblem(path, context) {
	return pathShapeProblem(path) ?? rootProblem(path, context.allowedRoots) ?? nameProblem(path, context.framework) ?? existsProblem(path, context.existingPaths);
}
function rootProblem(path, roots) {
	const usable = roots.map((root) => root.replace(/\/$/, "")).filter(isUsableRoot);
	if (usable.some((root) => path.startsWith(`${root}/`))) return void 0;
	return {
		rule: "path-outside-roots",
		message: `the file is outside the test folders (${usable.length === 0 ? "none" : usable.map((root) => `"${root}"`).join(", ")})`
	};
}
function isUsableRoot(root) {
	return pathShapeProblem(root) === void 0;
}
function nameProblem(path, framework) {
	const segments = path.split("/");
	const name = segments.at(-1) ?? "";
	const folders = segments.slice(0, -1);
	const protectedFolder = folders.find(isNoFolderForTests);
	if (protectedFolder !== void 0) return {
		rule: "path-protected",
		message: `nothing is written into "${protectedFolder}"`
	};
	if (name.startsWith(".") || isProtectedFile(name)) return {
		rule: "path-protected",
		message: "files of this name are never written"
	};
	if (!EXTENSIONS[framework].test(name)) return {
		rule: "path-extension",
		message: `not a file type that ${framework} tests have`
	};
	if (framework === "playwright" && !TEST_FILE.test(name) && !folders.some(isTestFolder)) return {
		rule: "path-outside-roots",
		message: "outside a test folder only files named *.spec.* or *.test.* are written"
	};
}
function isNoFolderForTests(folder) {
	return folder.startsWith(".") && folder !== DOT_FOLDER || isProtectedFolder(folder) || folder.includes(".") && isProtectedFile(folder);
}
function isTestFolder(folder) {
	return TEST_FOLDER.test(folder);
}
function existsProblem(path, existing) {
	if (existing === void 0) return void 0;
	const own = path.toLowerCase();
	for (const other of existing) {
		const there = other.toLowerCase();
		if (there === own || there.startsWith(`${own}/`) || own.startsWith(`${there}/`)) return {
			rule: "path-exists",
			message: "the file exists; existing files are never changed"
		};
	}
}
function clashes(files) {
	const seen = new Set();
	const folders = new Map();
	const twins = new Set();
	for (const { path } of files) {
		const segments = path.split("/");
		for (let depth = 1; depth < Math.min(segments.length, MAX_SEGMENTS); depth += 1) {
			const folder = segments.slice(0, depth).join("/");
			const first = folders.get(folder.toLowerCase()) ?? folder;
			folders.set(folder.toLowerCase(), first);
			if (first !== folder) twins.add(path);
		}
	}
	return files.flatMap(({ path }) => {
		const key = path.normalize("NFC").toLowerCase();
		const clash = seen.has(key) || folders.has(key) || twins.has(path);
		seen.add(key);
		if (!clash) return [];
		return [found({
			rule: "path-clash",
			message: "another file has the same path but for case, or needs this path as a folder"
		}, path)];
	});
}
function found(problem, path) {
	return {
		...problem,
		path: printablePath(path),
		line: null
	};
}
// src/safety/review.ts
function reviewGeneratedFiles(files, context) {
	const scanner = createSecretScanner(context.knownSecrets ?? []);
	const shown = files.map((file, index) => withSafePath(file, index, scanner));
	const secretPaths = files.flatMap((file, index) => {
		const hit = scanner.scan(file.path);
		return hit === void 0 ? [] : [{
			...hit,
			path: `file ${index + 1}`,
			line: null
		}];
	});
	const sizes = reviewSizes(shown);
	const places = reviewPaths(files, context).map((finding) => relabel(finding, files, shown));
	const tooLarge = sizes.some(({ rule }) => rule === "file-too-large" || rule === "total-too-large");
	const paths = importablePaths(files, context);
	const written = new Set(files.map(({ path }) => path));
	const reaching = throughWritten(files, context.reaching ?? NOTHING);
	const around = {
		...context,
		paths,
		written,
		reaching,
		scanner
	};
	const contents = tooLarge ? [] : shown.flatMap((file) => reviewContents(file, around));
	return { unsafe: unique([
		...secretPaths,
		...places,
		...sizes,
		...contents
	]) };
}
const ENDING = new Set([
	"known-secret",
	"path-invalid",
	"path-outside-roots",
	"path-protected",
	"secret-shape",
	"too-many-files",
	"total-too-large"
]);
function endsRun({ rule }) {
	return ENDING.has(rule);
}
function assertSafe(review) {
	const [first] = review.unsafe;
	if (first === void 0) return;
	const shown = review.unsafe.slice(0, 10).map(describeFinding);
	const rest = review.unsafe.length - shown.length;
	const more = rest > 0 ? ` (and ${rest} more)` : "";
	throw new NamedError("UnsafeOutput", `Generated files break safety rules, so nothing is published: ${shown.join("; ")}${more}. Nothing was kept of them. Look at the repository's text for what may have caused it, or use another model.`);
}
function describeFinding({ rule, path, line, message }) {
	return `${path}${line === null ? "" : `:${line}`} ${rule}: ${message}`;
}
function importablePaths(files, { existingPaths }) {
	if (existingPaths === void 0) return void 0;
	return new Set([...existingPaths, ...files.map(({ path }) => path)]);
}
function reviewContents({ path, contents }, context) {
	const { framework, paths, written, scanner, origins = [], reaching } = context;
	const surroundings = {
		path,
		paths,
		written,
		origins,
		reaching
	};
	const code = framework === "playwright" ? reviewCode(contents, surroundings, scanner) : reviewFlow(contents, surroundings);
	return [
		...reviewText([{
			path,
			contents
		}]),
		...reviewSecrets(path, contents, scanner),
		...code
	];
}
const NOTHING = new Map();
function withSafePath(file, index, scanner) {
	return {
		path: scanner.scan(file.path) !== void 0 ? `file ${index + 1}` : printablePath(file.path),
		contents: file.contents
	};
}
function relabel(finding, files, shown) {
	const index = files.findIndex((file) => printablePath(file.path) === finding.path);
	return {
		...finding,
		path: shown[index]?.path ?? finding.path
	};
}
function unique(findings) {
	return [...new Map(findings.map((finding) => [describeFinding(finding), finding])).values()];
}
// src/safety/publishable.ts
const MOST_SHOWN = 10;
function assertPublishable(files, context) {
	assertSafe(reviewGeneratedFiles(files, context));
	assertNoSecret(context);
	const faults = context.faults(files);
	if (faults.length === 0) return;
	const more = faults.length > MOST_SHOWN ? ` (and ${faults.length - MOST_SHOWN} more)` : "";
	throw new NamedError("UnsafeOutput", `The files do not pass the checks of finished tests, so nothing is published: ${faults.slice(0, MOST_SHOWN).join("; ")}${more}. Start the run afresh (locally: --fresh).`);
}
function assertNoSecret({ words = [], knownSecrets = [] }) {
	const scanner = createSecretScanner(knownSecrets);
	const hit = words.map((text) => scanner.scan(text)).find((found) => found !== void 0);
	if (hit === void 0) return;
	throw new NamedError("UnsafeOutput", `The words around the files are not published: ${hit.message}. Start a new run.`);
}
export { configuredOrigins as a, whatToMend as c, reviewGeneratedFiles as i, assertSafe as n, faultsIn as o, endsRun as r, filesToDrop as s, assertPublishable as t };
