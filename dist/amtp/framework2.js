import "../packages/rolldown-runtime.js";
import { D as mayMatch, E as matches, O as citationOf, S as presentElements, _ as groundScoped, a as stateAfterAction, b as isBeforeFirstPage, c as stateAfterOpening, d as atStartOfWalks, g as groundOpened, h as groundHidden, i as effectsInState, j as describeQuery, k as accessTo, l as stateAfterReloading, m as ground, o as stateAfterGoingBack, s as stateAfterGoingForward, t as Walkthrough, v as groundUrl, y as NOWHERE } from "./walkthrough.js";
import { C as isCatchAll, E as screenOf, T as routeFor, a as requestOf, c as requestPattern, d as isFilledIn, f as partsOf, g as formatStep, i as hasAnswers, m as formatExpectation, s as withAnswer, t as answerTo, v as isRole, x as hasParameter } from "./answers.js";
import { a as screenPath, i as isAppRoute, r as appRoute, t as CARD } from "./card.js";
import { i as runsInBrowser, n as mobileAppNamed, r as mobileAppOf } from "./mobile-apps.js";
import { n as parseExpression, t as parse } from "../packages/babel-parser.js";
import { r as visitsOf } from "./syntax.js";
import { t as isOwnSelector } from "./own-selector.js";
import { r as withVisibleEscapes } from "./hidden-text.js";
import { i as nameByTeam } from "./guidance2.js";
import { posix } from "node:path";
// src/app-model/app-in-browser.ts
const WITH_ADDRESSES = "expo-router";
function appInBrowser({ mobile_apps: apps }) {
	const [app, another] = apps.filter(runsInBrowser);
	return app === void 0 || another !== void 0 ? null : app;
}
function browserPathOf(model, route) {
	if (!isAppRoute(route)) return route;
	const known = routeFor(model, route);
	if (known?.by !== WITH_ADDRESSES || hasParameter(known.path)) return null;
	return `/${screenPath(known.path)}`;
}
function routeInBrowser(model, path) {
	const app = appInBrowser(model);
	if (app === null || isAppRoute(path) || routeFor(model, path) !== null) return path;
	return appRoute(app.id, path);
}
function stateOpenedInBrowser(model, path, answers = []) {
	const state = stateAfterOpening(model, path, answers);
	if (state !== null || path !== "/") return state;
	const start = appInBrowser(model)?.start ?? null;
	return start === null ? null : stateAfterOpening(model, start);
}
// src/frameworks/playwright/page-objects/page-objects.ts
const known = new WeakMap();
function pageObjectsOf(helpers) {
	const found = known.get(helpers) ?? readPageObjects(helpers);
	known.set(helpers, found);
	return found;
}
function readPageObjects(helpers) {
	const classes = new Map();
	const twice = new Set();
	for (const helper of helpers) {
		const className = classMade(helper.make);
		if (className === null) continue;
		if (classes.has(className)) twice.add(className);
		classes.set(className, pageObject(className, helper));
	}
	for (const name of twice) classes.delete(name);
	const fixtures = helpers.flatMap(({ kind, members }) => kind === "fixture" ? members : []);
	return {
		classes,
		fixtures: new Map(fixtures.flatMap((one) => fixtureOf(one, classes)))
	};
}
function fixtureOf({ name, code }, classes) {
	const object = classes.get(classMade(code?.[0] ?? null) ?? "");
	return object === void 0 ? [] : [[name, object]];
}
function classMade(code) {
	return /^new ([\p{L}$_][\p{L}\p{N}$_]*)\(page\)$/u.exec(code ?? "")?.[1] ?? null;
}
function pageObject(className, helper) {
	const locators = new Map();
	const methods = new Map();
	for (const { name, kind, parameters, code } of helper.members) {
		const parsed = code?.map(parsedCode) ?? [null];
		const statements = parsed.flatMap((one) => one === null ? [] : [one]);
		const isKnown = statements.length === parsed.length;
		const [only] = statements;
		if (kind === "locator" && only !== void 0) locators.set(name, only);
		if (kind === "method") methods.set(name, {
			parameters,
			statements: isKnown ? statements : null
		});
	}
	return {
		className,
		helper,
		locators,
		methods
	};
}
function parsedCode(code) {
	try {
		return parseExpression(code, {
			plugins: ["typescript"],
			attachComment: false
		});
	} catch {
		return null;
	}
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
// src/frameworks/playwright/checks/dialogs.ts
function answeringOf({ name, args: [event, listener] }) {
	const isOnce = name === "once";
	if (name !== "on" && !isOnce || stringValue(event) !== "dialog") return null;
	if (listener?.type !== "ArrowFunctionExpression") return null;
	const { body } = listener;
	const [closing, ...others] = (body.type === "BlockStatement" ? body.body.flatMap(expressionOf) : [body]).flatMap((one) => closingOf(one) ?? []);
	return closing === void 0 || others.length > 0 ? null : {
		answer: closing,
		isOnce
	};
}
function expressionOf(statement) {
	return statement.type === "ExpressionStatement" ? [statement.expression] : [];
}
function closingOf(expression) {
	const call = methodCall(expression.type === "AwaitExpression" ? expression.argument : expression);
	if (call?.name === "dismiss") return { accepted: false };
	if (call?.name !== "accept") return null;
	const [entered] = call.args;
	if (entered === void 0) return { accepted: true };
	const text = stringValue(entered);
	return text === null ? null : {
		accepted: true,
		text
	};
}
function isMessageOf(subject) {
	const call = methodCall(subject);
	return call?.name === "message" && call.args.length === 0;
}
// src/frameworks/playwright/checks/served.ts
function servedBy({ name, args: [first, handler] }) {
	const pattern = stringValue(first);
	if (name !== "route" || pattern === null || handler?.type !== "ArrowFunctionExpression") return null;
	const { body } = handler;
	const statements = body.type === "BlockStatement" ? body.body : [];
	const method = onlyMethodOf(statements[0]);
	const rest = method === null ? statements : statements.slice(1);
	const call = methodCall(body.type === "BlockStatement" ? onlyCallIn(rest) : body);
	const answer = call?.name === "fulfill" ? answerIn(call.args[0]) : null;
	return answer === null ? null : {
		pattern,
		method,
		...answer
	};
}
function onlyMethodOf(statement) {
	if (statement?.type !== "IfStatement" || statement.alternate) return null;
	const { test, consequent } = statement;
	const passed = consequent.type === "ReturnStatement" ? methodCall(consequent.argument) : null;
	const isOther = test.type === "BinaryExpression" && test.operator === "!==";
	if (passed?.name !== "fallback" || !isOther) return null;
	return methodCall(test.left)?.name === "method" ? stringValue(test.right) : null;
}
function answerIn(options) {
	const given = options === void 0 ? void 0 : dataIn(options);
	if (typeof given !== "object" || given === null || Array.isArray(given)) return null;
	const entries = new Map(Object.entries(given));
	const status = entries.get("status") ?? 200;
	if (![...entries.keys()].every((key) => key === "status" || key === "json") || typeof status !== "number") return null;
	return {
		status,
		json: entries.has("json") ? JSON.stringify(entries.get("json")) : void 0
	};
}
function onlyCallIn(statements) {
	const [only, ...others] = statements;
	if (only?.type !== "ExpressionStatement" || others.length > 0) return null;
	const { expression } = only;
	return expression.type === "AwaitExpression" ? expression.argument : expression;
}
function dataIn(node) {
	const text = stringValue(node);
	if (text !== null) return text;
	switch (node.type) {
		case "NumericLiteral":
		case "BooleanLiteral": return node.value;
		case "NullLiteral": return null;
		case "UnaryExpression": {
			const value = node.operator === "-" ? dataIn(node.argument) : void 0;
			return typeof value === "number" ? -value : void 0;
		}
		case "ArrayExpression": {
			const items = node.elements.map((item) => item === null ? void 0 : dataIn(item));
			return items.includes(void 0) ? void 0 : items;
		}
		case "ObjectExpression": {
			const entries = node.properties.map(entryIn);
			return entries.some(([, value]) => value === void 0) ? void 0 : Object.fromEntries(entries);
		}
		default: return;
	}
}
function entryIn(property) {
	if (property.type !== "ObjectProperty" || property.computed) return ["", void 0];
	const { key, value } = property;
	const name = key.type === "Identifier" ? key.name : stringValue(key);
	return name === null ? ["", void 0] : [name, dataIn(value)];
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
	test_id: "getByTestId",
	selector: "locator"
};
const KINDS = new Map(Object.entries(LOCATOR_METHODS).map(([kind, method]) => [method, kind]));
function queryKindOf(method) {
	return KINDS.get(method);
}
// src/frameworks/playwright/page-objects/substitute.ts
function substitute(code, given) {
	return given.size === 0 ? code : copyOf(code, given);
}
function copyOf(node, given) {
	if (node.type === "Identifier") return given.get(node.name) ?? node;
	const copy = { ...node };
	for (const [name, value] of Object.entries(node)) {
		if (isNameOnly(node, name)) continue;
		if (Array.isArray(value)) copy[name] = value.map((item) => isNode(item) ? copyOf(item, given) : item);
		else if (isNode(value)) copy[name] = copyOf(value, given);
	}
	return copy;
}
function isNameOnly(node, child) {
	if (node.type === "MemberExpression") return child === "property" && !node.computed;
	return node.type === "ObjectProperty" && child === "key" && !node.computed;
}
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value;
}
// src/frameworks/playwright/checks/read-query.ts
function queryOf({ name, args }) {
	const [first, options] = args;
	const by = queryKindOf(name);
	const text = textOrPattern(first);
	if (by === void 0 || text === null) return null;
	if (by === "test_id") return {
		by,
		id: text
	};
	if (by === "selector") return isOwnSelector(text) ? {
		by,
		selector: text
	} : null;
	if (by === "role") return roleQuery(text, options);
	return {
		by,
		text,
		exact: isExact(options)
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
		exact: isExact(options)
	};
}
function isExact(options) {
	const exact = propertyOf(options, "exact");
	return exact?.type === "BooleanLiteral" && exact.value;
}
function textOrPattern(node) {
	if (node?.type !== "RegExpLiteral") return stringValue(node);
	return /^[\p{L}\p{N}\s'",:&-]+$/u.test(node.pattern) && node.flags === "i" ? node.pattern : null;
}
// src/frameworks/playwright/checks/read-card.ts
function cardOf([inner, last, filter, boxes, ...others]) {
	if (inner === void 0 || filter === void 0 || boxes === void 0) return null;
	const isBox = boxes.name === "locator" && stringValue(boxes.args[0]) === "div";
	const isInnermost = last?.name === "last" && last.args.length === 0 && filter.name === "filter";
	if (!isBox || !isInnermost || others.length > 0) return null;
	const text = stringValue(propertyOf(filter.args[0], "hasText"));
	return text !== null && holdsWanted(inner, filter) ? {
		role: CARD,
		text
	} : null;
}
function holdsWanted(inner, { args }) {
	const held = methodCall(heldBy(args));
	if (held === null || dottedName(held.object) !== "page") return false;
	const wanted = queryOf(inner);
	return wanted !== null && JSON.stringify(wanted) === JSON.stringify(queryOf(held));
}
function heldBy([options]) {
	return propertyOf(options, "has");
}
const CALLS = 4;
function partsOfCard(node) {
	const nodes = [];
	const calls = [];
	for (let current = node; calls.length < CALLS;) {
		const call = methodCall(current);
		if (call === null) return [];
		nodes.push(current);
		calls.push(call);
		current = call.object;
	}
	return cardOf(calls) === null ? [] : nodes;
}
// src/frameworks/playwright/checks/read-locator.ts
const MAX_CHAIN = 20;
function readLocator(node, bindings) {
	const nodes = [];
	const calls = [];
	let current = node;
	for (let length = 0; length < MAX_CHAIN; length += 1) {
		nodes.push(current);
		if (dottedName(current) === "page") return calls.length === 0 ? null : useOf$1(calls, nodes);
		const bound = boundTo(current, bindings);
		const call = bound === void 0 ? methodCall(current) : null;
		if (bound === void 0 && call === null) return null;
		if (call !== null) calls.push(call);
		current = bound ?? call?.object ?? current;
	}
	return null;
}
function boundTo(node, { constants, objects }) {
	if (node.type === "Identifier") return constants.get(node.name);
	if (node.type === "MemberExpression" && !node.computed && node.property.type === "Identifier") return objects.get(dottedName(node.object) ?? "")?.locators.get(node.property.name);
	const call = methodCall(node);
	const method = call === null ? void 0 : methodOf$1(call, objects);
	if (call === null || method?.statements?.length !== 1) return void 0;
	const [given] = bodyOf(method, call.args) ?? [];
	return given;
}
function methodOf$1({ object, name }, objects) {
	return objects.get(dottedName(object) ?? "")?.methods.get(name);
}
function bodyOf({ parameters, statements }, args) {
	const given = new Map();
	for (const [index, name] of parameters.entries()) {
		const argument = args[index];
		if (argument !== void 0) given.set(name, argument);
	}
	return statements?.map((statement) => substitute(statement, given)) ?? null;
}
function useOf$1(calls, nodes) {
	const [last, ...others] = calls;
	const nth = last?.name === "nth" && rowOf(others) !== null ? numberValue(last.args[0]) : null;
	if (nth === null) return lookedFor(calls, nodes);
	const use = lookedFor(others, nodes);
	return use.query?.by === "role" ? {
		...use,
		query: {
			...use.query,
			nth
		}
	} : use;
}
function isPlaceInRow({ name, object }) {
	const inner = methodCall(object);
	const filter = inner === null ? null : methodCall(inner.object);
	const rows = filter === null ? null : methodCall(filter.object);
	if (name !== "nth" || inner === null || filter === null || rows === null) return false;
	return rowOf([
		inner,
		filter,
		rows
	]) !== null;
}
function numberValue(node) {
	return node?.type === "NumericLiteral" ? node.value : null;
}
function isLocating(call) {
	return call.name.startsWith("getBy") || queryOf(call)?.by === "selector";
}
function lookedFor(calls, nodes) {
	const call = calls[calls.findIndex((call) => isLocating(call))];
	const query = call === void 0 ? null : queryOf(call);
	const row = rowOf(calls);
	const inRow = query === null || row === null ? query : {
		...query,
		row
	};
	const held = row?.role === "generic" ? heldBy(calls[2]?.args ?? []) : null;
	return {
		query: inRow,
		scoped: calls.length > 1,
		nodes: held === null ? nodes : [...nodes, held]
	};
}
function rowOf(calls) {
	const [inner, filter, rows, ...others] = calls;
	if (filter?.name === "last") return cardOf(calls);
	if (rows === void 0 || others.length > 0 || inner === void 0 || !isLocating(inner)) return null;
	if (filter?.name !== "filter" || rows.name !== LOCATOR_METHODS.role) return null;
	const [role, options] = rows.args.map(stringValue);
	const text = stringValue(propertyOf(filter.args[0], "hasText"));
	return role === void 0 || role === null || options !== void 0 || text === null ? null : {
		role,
		text
	};
}
// src/frameworks/playwright/checks/operations.ts
const MAX_NESTING = 5;
const UNREAD = "${…}";
const TURNS = new Map([
	["reload", "reload"],
	["goBack", "back"],
	["goForward", "forward"]
]);
const URL_CALLS = new Set(["waitForURL"]);
function operationsOf(test, bindings, nesting = 0) {
	bindFixtures(test, bindings);
	if (test.body.type !== "BlockStatement") return ofExpression(test.body, bindings, nesting);
	return test.body.body.flatMap((statement) => ofStatement(statement, bindings, nesting));
}
function ofStatement(statement, bindings, nesting) {
	if (statement.type === "VariableDeclaration") {
		for (const { id, init } of statement.declarations) if (id.type === "Identifier" && init) bind(id.name, init, bindings);
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
		if (isMessageOf(subject)) return ofMessage(assertion, line);
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
function ofMessage({ matcher, negated, args }, line) {
	const message = stringValue(args[0]);
	return (matcher === "toBe" || matcher === "toEqual") && !negated && message !== null ? [{
		kind: "expect_dialog",
		message,
		line
	}] : [];
}
function ofCall(node, bindings, nesting) {
	const call = methodCall(node);
	if (call === null) return [];
	const line = lineOf$1(node);
	const object = dottedName(call.object);
	if (object !== null && bindings.objects.has(object)) return ofMethod(call, line, bindings, nesting);
	if (object === "test" && call.name === "step") return ofStep(call.args, bindings, nesting);
	if (object === "page.keyboard" && call.name === "press") return [{
		kind: "press",
		key: stringValue(call.args[0]) ?? "",
		line
	}];
	return object === "page" ? onPage(call, line) : onElement(call, line, bindings);
}
function onPage(call, line) {
	const { name, args } = call;
	const answering = answeringOf(call);
	if (answering !== null) return [{
		kind: "answer",
		...answering,
		line
	}];
	const served = servedBy(call);
	if (served !== null) return [{
		kind: "serve",
		...served,
		line
	}];
	const url = stringValue(args[0]);
	if (name === "goto") return [{
		kind: "goto",
		url,
		line
	}];
	const turn = TURNS.get(name);
	if (turn !== void 0) return [{
		kind: turn,
		line
	}];
	return URL_CALLS.has(name) ? [{
		kind: "expect_url",
		url,
		line
	}] : [];
}
function onElement(call, line, bindings) {
	if (methodCall(call.object)?.name === "context") return [];
	const use = readLocator(call.object, bindings);
	const typed = stringValue(call.args[0]) ?? (call.args.length === 0 ? "" : UNREAD);
	return use === null ? [] : [{
		kind: "act",
		use,
		method: call.name,
		value: typed,
		line
	}];
}
function ofMethod(call, line, bindings, nesting) {
	const method = methodOf$1(call, bindings.objects);
	const body = method === void 0 ? null : bodyOf(method, call.args);
	if (body === null || nesting >= MAX_NESTING) return [{
		kind: "unknown",
		line
	}];
	return body.flatMap((expression) => ofExpression(expression, bindings, nesting + 1)).map((operation) => atLine(line, operation));
}
function atLine(line, operation) {
	return {
		...operation,
		line
	};
}
function bind(name, value, { constants, objects, known }) {
	const made = value.type === "NewExpression" ? dottedName(value.callee) : null;
	const object = made === null ? void 0 : known.classes.get(made);
	if (object === void 0) constants.set(name, value);
	else objects.set(name, object);
}
function bindFixtures({ params: [given] }, { objects, known }) {
	if (given?.type !== "ObjectPattern") return;
	for (const property of given.properties) {
		if (property.type !== "ObjectProperty" || property.value.type !== "Identifier") continue;
		const { key, value } = property;
		const fixture = key.type === "Identifier" ? known.fixtures.get(key.name) : void 0;
		if (fixture !== void 0) objects.set(value.name, fixture);
	}
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
	["dblclick", "dblclick"],
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
	const known = pageObjectsOf(file.context.model.tests.helpers);
	const bindings = {
		constants: new Map(),
		objects: new Map(),
		known
	};
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
	#answering = null;
	#isObserved = false;
	constructor(model) {
		this.#model = model;
	}
	follow(operation) {
		const { line } = operation;
		switch (operation.kind) {
			case "serve": return this.#serve(operation, line);
			case "goto": return this.#goto(operation.url, line);
			case "reload":
				this.#state = stateAfterReloading(this.#model, this.#state) ?? this.#state;
				return;
			case "back": return this.#turn(stateAfterGoingBack(this.#model, this.#state));
			case "forward": return this.#turn(stateAfterGoingForward(this.#model, this.#state));
			case "unknown":
				this.#state = {
					...NOWHERE,
					path: this.#state.path
				};
				return;
			case "press": return this.#act(this.#state.focused, {
				kind: "press",
				value: operation.key
			});
			case "answer":
				this.#answering = operation;
				return;
			case "expect_dialog": return this.#dialog(operation.message, line);
			case "expect_url": return this.#url(operation.url, line);
			case "expect":
				this.#locate(operation.use, line, operation.absent);
				return;
			case "act": return this.#use(operation);
		}
	}
	#use({ use, method, value, line }) {
		const element = this.#locate(use, line, false);
		const kind = ACTIONS.get(method);
		const row = use.query?.row === void 0 ? {} : { row: use.query.row.text };
		if (kind !== void 0) this.#act(element, {
			kind,
			value,
			...row
		});
	}
	miss(line, message) {
		this.total += 1;
		this.findings.push(finding("ungrounded", line, message));
	}
	#goto(url, line) {
		const { answers } = this.#state;
		const state = url === null ? null : stateOpenedInBrowser(this.#model, url, answers);
		if (url === null || state === null) {
			this.#state = NOWHERE;
			return this.miss(line, url === null ? "The URL is not a plain string." : `No route in the source matches ${url}.`);
		}
		this.#state = isBeforeFirstPage(this.#state) ? atStartOfWalks(state) : state;
		const route = state.path ?? url;
		this.#isObserved = routeFor(this.#model, route)?.certainty === "observed";
		const look = isAppRoute(route) && !isAppRoute(url) ? groundUrl : groundOpened;
		this.#record(look(this.#model, state, route), url, line);
	}
	#serve({ pattern, method, status, json }, line) {
		const reply = {
			status,
			...json !== void 0 && { json }
		};
		const answer = answerTo(this.#model, {
			pattern,
			method
		}, reply);
		if (answer === null) {
			if (hasAnswers(this.#model)) this.miss(line, `No page is known to be seen with this answer to ${pattern}.`);
			return;
		}
		if (!isBeforeFirstPage(this.#state)) return;
		const { source, ...given } = answer;
		this.#state = {
			...this.#state,
			answers: withAnswer(this.#state.answers, given)
		};
		this.#record({
			grounded: true,
			element: null,
			source
		}, requestOf(given), line);
	}
	#turn(state) {
		this.#state = state ?? NOWHERE;
	}
	#url(url, line) {
		if (url === null) return this.miss(line, "The expected URL is not a plain string.");
		const route = routeInBrowser(this.#model, url);
		this.#record(groundUrl(this.#model, this.#state, route), url, line);
	}
	#dialog(message, line) {
		const { dialog } = this.#state;
		const what = `the dialog "${message}"`;
		if (dialog?.message !== message) return this.miss(line, `No step before is known to open ${what}.`);
		this.#record({
			grounded: true,
			element: null,
			source: dialog.source
		}, what, line);
	}
	#locate(use, line, absent) {
		for (const node of use.nodes) this.seen.add(node);
		const { query } = use;
		if (query === null) {
			this.miss(line, "The locator is not one that can be looked up in the source.");
			return null;
		}
		const grounding = this.#lookUp({
			...use,
			query
		}, absent);
		this.#record(grounding, describeQuery(query), line);
		return grounding.grounded ? grounding.element : null;
	}
	#lookUp({ query, scoped }, absent) {
		const lookUp = absent ? groundHidden : scoped ? groundScoped : ground;
		if (query.row === void 0) return lookUp(this.#state, query);
		const inRow = absent ? groundHidden(this.#state, query) : ground(this.#state, query);
		const { row: _, ...anywhere } = query;
		return inRow.grounded ? inRow : lookUp(this.#state, anywhere);
	}
	#act(element, use) {
		if (element === null) return;
		const answer = this.#answering?.answer;
		const action = {
			...use,
			element,
			...answer && { answer }
		};
		this.#isObserved ||= effectsInState(this.#state, action).some(isObserved);
		this.#state = stateAfterAction(this.#model, this.#state, action);
		if (this.#state.dialog !== null && this.#answering?.isOnce === true) this.#answering = null;
	}
	#record(grounding, what, line) {
		if (!grounding.grounded) return this.miss(line, grounding.reason);
		this.total += 1;
		const { element, source } = grounding;
		const observed = this.#isObserved || element !== null && isObserved(element);
		const evidence = {
			line,
			what,
			source: citationOf(source)
		};
		this.evidence.push(observed ? {
			...evidence,
			observed
		} : evidence);
	}
};
function isObserved({ certainty }) {
	return certainty === "observed";
}
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
const rawLocator = ({ spec, types }) => {
	const cards = new Set(spec.visits.flatMap(({ node }) => partsOfCard(node)));
	return spec.visits.flatMap(({ node }) => {
		const call = methodCall(node);
		if (call === null || cards.has(node) || types.typeOf(call.object) === null) return [];
		if (POSITIONAL.has(call.name) && !isPlaceInRow(call)) return [finding("positional-locator", node, `${call.name}() depends on the order of elements; find it by its name, or in a row that filter({ hasText }) finds.`)];
		return RAW.has(call.name) && !isByOwnSelector(call) ? [finding("raw-locator", node, `${call.name}() depends on markup; use role and name.`)] : [];
	});
};
function isByOwnSelector({ name, args }) {
	return name === "locator" && args.length === 1 && isOwnSelector(stringValue(args[0]) ?? "");
}
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
const conditionalInTest = ({ spec, tests }) => spec.visits.filter((visit) => CONDITIONS.has(visit.node.type) && tests.some((test) => contains(test.body, visit.node)) && !isInAnswer(visit)).map(({ node }) => finding("conditional-in-test", node, `${node.type} inside of a test.`));
function isInAnswer(visit) {
	return methodCall(ancestor(visit, ({ type }) => type === "CallExpression")?.node)?.name === "route";
}
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
	"Locators: getByRole with the name first, then getByLabel, getByTestId, getByPlaceholder, getByText; only names that the facts list for the route the steps have reached, and exact: true where one name contains another. No CSS but page.locator with the selector that the facts give for what has no name, no XPath; nth only for what has no name, within a row that filter({ hasText }) tells from the others.",
	"Web-first assertions (await expect(locator).toBeVisible()); at least one per test that depends on what the test did. No waitForTimeout, no networkidle, no .only, no .skip, no conditionals.",
	"URLs are literal paths. No imports but @playwright/test and the project's own test files; no network calls, file system, console or computed members; of the environment BASE_URL, E2E_USER and E2E_PASSWORD alone; no secrets.",
	"Where an element has no name to find it by, write test.fixme with the name or test id that is missing; never guess."
];
// src/frameworks/playwright/writer/app-query.ts
function queryInBrowser({ state, earlier }, query, isGone = false) {
	if (state.path === null || !isAppRoute(state.path)) return query;
	const lookUp = isGone ? groundHidden : ground;
	const found = lookUp(state, query);
	if (!found.grounded) return null;
	const { element } = found;
	if (element === null) return query.by === "text" ? query : null;
	if (element.id.includes("#alert")) return null;
	const left = earlier.filter(({ path }) => path !== state.path);
	const isIt = (candidate) => {
		const again = lookUp(state, candidate);
		return again.grounded && again.element?.id === element.id && !left.some((page) => hasAnother(page, candidate, element));
	};
	return queriesOf(element).find(isIt) ?? null;
}
function queriesOf({ test_id: id, text, name, placeholder, field }) {
	const words = field === null ? text ?? name : null;
	return [
		...id === null ? [] : [{
			by: "test_id",
			id
		}],
		...words === null ? [] : [{
			by: "text",
			text: words,
			exact: true
		}],
		...placeholder === null ? [] : [{
			by: "placeholder",
			text: placeholder,
			exact: true
		}]
	];
}
function hasAnother(page, query, { id }) {
	return presentElements(page).some((other) => other.id !== id && matches(other, query));
}
// src/frameworks/playwright/writer/arrivals.ts
function withArrivals(statements) {
	return statements.flatMap((statement, index) => {
		const next = statements[index + 1];
		const path = next === void 0 ? null : pathToWaitFor(statement, next);
		return next === void 0 || path === null ? [statement] : [statement, arrivalAt(path, statement.before, next.before)];
	});
}
function pathToWaitFor({ code, before }, next) {
	const { path } = next.before;
	if (code.kind !== "act" || next.code.kind !== "act" || path === null) return null;
	if (path === before.path || isAppRoute(path) || /[:*]/u.test(path)) return null;
	return finds(before, next.code.query) ? path : null;
}
function arrivalAt(path, before, after) {
	const queries = presentElements(after).flatMap((element) => nameOf(element) ?? []);
	const isNew = (query) => !finds(before, query) && presentElements(after).filter((element) => matches(element, query)).length === 1;
	const found = queries.filter(isNew).toSorted((a, b) => rankOf(a) - rankOf(b))[0];
	if (found === void 0) {
		const step = {
			kind: "wait",
			path
		};
		return {
			phrase: formatStep(step),
			code: step,
			before
		};
	}
	const { role, name } = found;
	return {
		phrase: formatExpectation({
			kind: "state",
			target: {
				by: "role",
				role,
				name
			},
			state: "visible"
		}),
		code: {
			kind: "expect",
			query: found,
			matcher: "toBeVisible",
			value: null
		},
		before: after
	};
}
function nameOf({ role, name, certainty, initial }) {
	if (!initial || !(certainty === "literal" || certainty === "translated") || role === null || name === null || !isRole(role)) return null;
	return {
		by: "role",
		role,
		name,
		exact: false
	};
}
function rankOf({ role }) {
	return role === "heading" ? 0 : 1;
}
function finds(state, query) {
	return presentElements(state).some((element) => matches(element, query) || mayMatch(element, query));
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
	const earlier = [];
	const lines = [...steps.map(({ text, meaning }) => {
		const { state } = walkthrough;
		const taken = inBrowser({
			state,
			earlier: [...earlier]
		}, walkthrough.take(meaning));
		earlier.push(state);
		return lineOf({
			phrase: text,
			before: state
		}, taken, codeOfStep);
	}), ...expectations.map(({ text, meaning }) => {
		const { state } = walkthrough;
		const expected = inBrowser({
			state,
			earlier
		}, walkthrough.expect(meaning));
		return lineOf({
			phrase: text,
			before: state
		}, expected, (known) => codeOfExpectation(model, known));
	})];
	const statements = withArrivals(withReadDialogs(lines.filter((line) => "code" in line)));
	const problem = lines.find((line) => "problem" in line)?.problem ?? null;
	const expectsNothing = expectations.length === 0 ? "The case expects nothing." : null;
	const walked = isOnWalkOfApp(walkthrough.state) ? WALKED : null;
	return {
		testCase,
		path: guardedPath(model, statements) ?? firstOpened(model, steps.map(({ meaning }) => meaning)),
		statements,
		fixme: problem ?? expectsNothing ?? walked
	};
}
function isOnWalkOfApp({ path, walk }) {
	return isAppRoute(path ?? "") && walk !== null && walk.at !== null;
}
const WALKED = "What the controls of an app do one after another is followed on a device alone, not in a browser.";
function withReadDialogs(statements) {
	if (!statements.some(({ code }) => code.kind === "expect_dialog")) return statements;
	const last = statements.findLastIndex(({ code }) => code.kind === "click_dialog");
	return statements.map((statement, index) => {
		const { code } = statement;
		if (index !== last || code.kind !== "click_dialog") return statement;
		return {
			...statement,
			code: {
				...code,
				isRead: true
			}
		};
	});
}
const USES = new Set([
	"act",
	"click_dialog",
	"press"
]);
function guardedPath(model, statements) {
	const acts = statements.filter(({ code }) => USES.has(code.kind));
	const seen = [statements.at(-1), acts.at(-1)].flatMap((one) => one?.before.path ?? []);
	const isGuarded = (path) => routeFor(model, path)?.guarded === true;
	return seen.find((path) => !isAppRoute(path) && isGuarded(path)) ?? null;
}
function firstOpened(model, steps) {
	const first = steps.find(({ kind }) => kind === "open" || kind === "launch");
	if (first?.kind === "open") return first.path;
	return first?.kind === "launch" ? mobileAppNamed(model, first.app)?.start ?? null : null;
}
function lineOf(at, followed, codeOf) {
	const code = isProblem(followed) ? followed : codeOf(followed);
	return isProblem(code) ? { problem: code.reason } : {
		...at,
		code
	};
}
function inBrowser(moment, followed) {
	if (followed.kind === "turn" && isAppRoute(moment.state.path ?? "")) return {
		kind: "problem",
		reason: "Where an app goes back to in a browser is not followed."
	};
	if (isProblem(followed) || !("query" in followed)) return followed;
	const isGone = followed.kind === "state" && followed.state === "not visible";
	const query = queryInBrowser(moment, followed.query, isGone);
	if (query !== null) return {
		...followed,
		query
	};
	return {
		kind: "problem",
		reason: `Nothing tells ${describeQuery(followed.query)} in a browser.`
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
		case "serve": return {
			kind: "serve",
			answer: step.answer
		};
		case "key": return {
			kind: "press",
			key: step.key
		};
		case "use": return codeOfUse(step);
		case "launch": return step.app.platforms.includes("web") ? {
			kind: "goto",
			path: "/"
		} : {
			kind: "problem",
			reason: `${step.app.name} does not run in a browser.`
		};
		case "turn":
		case "wait":
		case "reload": return step;
		case "scroll": return {
			kind: "act",
			query: step.query,
			method: "scrollIntoViewIfNeeded",
			value: null
		};
		case "swipe": return {
			kind: "problem",
			reason: "A browser has nothing to swipe with."
		};
	}
}
function codeOfUse({ query, use }) {
	const { answer } = use;
	if (answer !== void 0) return {
		kind: "click_dialog",
		query,
		answer,
		isRead: false
	};
	return {
		kind: "act",
		query,
		...methodOf(use)
	};
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
		case "dblclick":
		case "check":
		case "uncheck": return {
			method: kind,
			value: null
		};
	}
}
function codeOfExpectation(model, expectation) {
	switch (expectation.kind) {
		case "url": {
			const path = browserPathOf(model, expectation.path);
			return path === null ? {
				kind: "problem",
				reason: "No address tells which screen a browser shows."
			} : {
				kind: "expect_url",
				path
			};
		}
		case "dialog": return {
			kind: "expect_dialog",
			message: expectation.message
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
// src/frameworks/playwright/writer/cases-of-devices.ts
function whyForDevices(readCase, model) {
	const launched = readCase.steps.flatMap(({ meaning }) => meaning.kind === "launch" ? [mobileAppNamed(model, meaning.app)] : []);
	if (launched.length === 0) return null;
	return launched.some((app) => app === null || !runsInBrowser(app)) ? NO_BROWSER : compileCase(model, readCase).fixme;
}
function casesOfDevices(cases, model) {
	return cases.flatMap((readCase) => {
		const reason = whyForDevices(readCase, model);
		return reason === null ? [] : [{
			what: readCase.testCase.id,
			reason,
			source: null
		}];
	});
}
const NO_BROWSER = "it is about an app that does not run in a browser";
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
	const oneLine = LINE_ENDS.reduce((text, [from, to]) => text.replaceAll(from, to), escaped);
	return quote + withVisibleEscapes(oneLine) + quote;
}
const VARIABLES = {
	unique: "unique",
	E2E_USER: "user",
	E2E_PASSWORD: "password"
};
function typedText(value, style) {
	const parts = partsOf(value);
	if (!parts.some((part) => "filledIn" in part)) return literal(value, style);
	const [only] = parts;
	if (parts.length === 1 && only !== void 0 && "filledIn" in only) return VARIABLES[only.filledIn];
	return `\`${parts.map((part) => "filledIn" in part ? `\${${VARIABLES[part.filledIn]}}` : withVisibleEscapes(part.words.replaceAll(/[\\`$]/g, (sign) => `\\${sign}`))).join("")}\``;
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
// src/frameworks/playwright/writer/session.ts
const SESSION_FILE = "playwright/.auth/user.json";
const ACCOUNT_IS_MISSING = "Needs an account of the app: set E2E_USER and E2E_PASSWORD.";
function sessionOf(model, { path, statements }) {
	if (usesFilledIn(statements, "E2E_USER")) return {
		kind: "stores",
		file: SESSION_FILE
	};
	const first = statements[0]?.code;
	const opened = first?.kind === "goto" ? first.path : path;
	const isGuarded = opened !== null && routeFor(model, opened)?.guarded === true;
	if (accessTo(model) === "own") return { kind: isGuarded ? "own" : "nobody" };
	return isGuarded ? {
		kind: "stored",
		file: SESSION_FILE
	} : null;
}
function usesFilledIn(statements, what) {
	return statements.some(({ code }) => code.kind === "act" && code.value !== null && isFilledIn(code.value, what));
}
// src/frameworks/playwright/writer/render-session.ts
const TAG = "@signed-in";
var SessionRenderer = class {
	#style;
	#layout;
	#end;
	constructor(style, layout) {
		this.#style = style;
		this.#layout = layout;
		this.#end = style.semi ? ";" : "";
	}
	head(title, session) {
		const plain = `${this.#literal(title)}, `;
		if (session?.kind !== "own" && session?.kind !== "stored") return plain;
		const tagged = `${plain}{ tag: ${this.#literal(TAG)} }, `;
		return widthOf(`test.describe(${tagged}() => {`) <= this.#style.printWidth ? tagged : `${this.#literal(`${title} ${TAG}`)}, `;
	}
	constants(session) {
		const { E2E_USER: user, E2E_PASSWORD: password } = VARIABLES;
		const none = literal("", this.#style);
		switch (session?.kind) {
			case "stores": return [
				`const ${user} = process.env.E2E_USER ?? ${none}${this.#end}`,
				`const ${password} = process.env.E2E_PASSWORD ?? ${none}${this.#end}`,
				this.#hasAccount(`${user} && ${password}`),
				""
			];
			case "stored": return [...this.#longAccount(), ""];
			default: return [];
		}
	}
	blocks(session) {
		switch (session?.kind) {
			case "nobody": return [[this.#use("{ cookies: [], origins: [] }")]];
			case "stored": return [[this.#use(this.#literal(session.file))], this.#skip()];
			case "stores": return [this.#skip()];
			default: return [];
		}
	}
	stored(session) {
		if (session?.kind !== "stores") return [];
		const call = {
			name: "storageState",
			args: [[["path", this.#literal(session.file)]]]
		};
		return [
			"",
			this.#layout.line(2, comment("Tests of pages behind it start with this session")),
			...this.#layout.call(2, "await page.context()", call)
		];
	}
	#hasAccount(both) {
		return `const hasAccount = Boolean(${both})${this.#end}`;
	}
	#longAccount() {
		const [user, password] = ["process.env.E2E_USER", "process.env.E2E_PASSWORD"];
		const flat = this.#hasAccount(`${user} && ${password}`);
		if (widthOf(flat) <= this.#style.printWidth) return [flat];
		return [
			"const hasAccount = Boolean(",
			this.#layout.line(1, `${user} && ${password},`),
			`)${this.#end}`
		];
	}
	#skip() {
		const args = ["!hasAccount", this.#literal(ACCOUNT_IS_MISSING)];
		return [
			this.#layout.line(1, "test.beforeEach(() => {"),
			...this.#layout.call(2, "test.info()", {
				name: "skip",
				args
			}),
			this.#layout.line(1, `})${this.#end}`)
		];
	}
	#use(session) {
		return this.#layout.line(1, `test.use({ storageState: ${session} })${this.#end}`);
	}
	#literal(text) {
		return literal(text, this.#style);
	}
};
// src/frameworks/playwright/needs.ts
function isSignIn(path) {
	return path.endsWith(".setup.ts");
}
function needsOf(files, { tests }) {
	const signIn = files.find(({ path }) => isSignIn(path));
	const isTagged = files.some(({ contents }) => contents.includes(TAG));
	const own = tests.config?.storage_state;
	return [
		...isTagged && own !== void 0 ? [ownSession(own)] : [],
		...signIn === void 0 ? [] : [ACCOUNT, projectFor(signIn.path)],
		...files.some(({ contents }) => contents.includes("crypto.randomUUID()")) ? [NEW_ACCOUNTS] : []
	];
}
function ownSession(file) {
	return `Tests tagged \`${TAG}\` start with the session that the project's own set-up stores in \`${file}\`; all others start as a visitor.`;
}
const ACCOUNT = `The variables \`E2E_USER\` and \`E2E_PASSWORD\` name an account of the app. Without them the tests tagged \`${TAG}\` are skipped, with that reason.`;
function projectFor(path) {
	return `A project of the Playwright configuration signs in first with \`${path}\` and stores the session in \`${SESSION_FILE}\` (keep it out of git): \`{ name: 'setup', testMatch: /auth\\.setup\\.ts/ }\`, and \`dependencies: ['setup']\` in the project of the other tests.`;
}
const NEW_ACCOUNTS = "Tests that sign up make a new account in every run: let them run against an environment whose accounts may be thrown away.";
// src/frameworks/playwright/writer/location.ts
function specFolder(model) {
	const [first = "e2e"] = specFolders(model);
	return first;
}
function specFolders(model) {
	const config = model.tests.config;
	if (config?.framework !== "playwright") return [posix.normalize(posix.join(model.working_directory, "e2e"))];
	if (config.test_dir) return [posix.normalize(config.test_dir)];
	const folders = model.tests.specs.filter(({ framework }) => framework === "playwright").map(({ path }) => posix.dirname(path)).filter((folder) => folder !== ".");
	const usual = posix.normalize(posix.join(posix.dirname(config.path), "e2e"));
	return [...new Set([...folders, usual])];
}
function fileStem(route) {
	const words = route.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "" && word !== "html");
	if (isCatchAll(route)) return "not-found";
	return words.length === 0 ? "home" : words.join("-").slice(0, 60);
}
function freePath(folder, stem, { taken, kind }) {
	for (let number = 1;; number += 1) {
		const name = number === 1 ? stem : `${stem}-${number}`;
		const path = posix.join(folder, `${name}.${kind}.ts`);
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
function objectImport({ className, helper }, path, style) {
	return `import ${helper.export === "default" ? className : `{ ${className} }`} from ${literal(specifierOf(helper, path), style)}${style.semi ? ";" : ""}`;
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
	chain(depth, calls) {
		const flat = `await page.${calls.map(flatCall).join(".")}${this.#end}`;
		if (this.fits(depth, flat)) return [this.line(depth, flat)];
		const lines = calls.flatMap(({ name, args }, index) => {
			const suffix = index === calls.length - 1 ? this.#end : "";
			return this.#call(args, {
				prefix: `.${name}`,
				suffix,
				depth: depth + 1
			});
		});
		return [this.line(depth, "await page"), ...lines];
	}
	expectation(depth, locate, matcher) {
		const head = `await expect(${`page.${locate.map(flatCall).join(".")}`}).${matcher.name}`;
		const tail = matcher.args.length === 0 ? `()${this.#end}` : "(";
		if (this.fits(depth, head + tail)) return this.#call(matcher.args, {
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
	callback(depth, head, body) {
		const flat = `${head} ${body})${this.#end}`;
		if (this.fits(depth, flat)) return [this.line(depth, flat)];
		return [
			this.line(depth, head),
			this.line(depth + 1, `${body},`),
			this.line(depth, `)${this.#end}`)
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
		if (this.fits(depth, flat)) return [this.line(depth, flat)];
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
		if (this.fits(depth, flat)) return [this.line(depth, flat)];
		return [
			this.line(depth, `${head}async ({`),
			...fixtures.map((name) => this.line(depth + 1, `${name},`)),
			this.line(depth, "}) => {")
		];
	}
	get #end() {
		return this.#style.semi ? ";" : "";
	}
	fits(depth, code) {
		return depth * this.#style.tabWidth + widthOf(code) <= this.#style.printWidth;
	}
	#call(args, frame) {
		const { prefix, suffix, depth } = frame;
		const flat = `${prefix}(${args.map(flatArgument).join(", ")})${suffix}`;
		if (args.length === 0 || this.fits(depth, flat)) return [this.line(depth, flat)];
		return this.#hugged(args, frame) ?? this.#broken(args, frame);
	}
	#hugged(args, frame) {
		const last = args.at(-1);
		if (last === void 0 || typeof last === "string") return null;
		const before = args.slice(0, -1).map((argument) => `${flatArgument(argument)}, `);
		const head = `${frame.prefix}(${before.join("")}{`;
		if (!this.fits(frame.depth, head)) return null;
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
// src/frameworks/playwright/writer/data.ts
var DataWriter = class {
	#style;
	#layout;
	constructor(style, layout) {
		this.#style = style;
		this.#layout = layout;
	}
	flat(data) {
		if (Array.isArray(data)) return `[${data.map((item) => this.flat(item)).join(", ")}]`;
		if (!isObject(data)) return this.#scalar(data);
		const entries = Object.entries(data).map(([key, value]) => `${this.#key(key)}: ${this.flat(value)}`);
		return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
	}
	lines(data, { depth, prefix, suffix }) {
		const flat = `${prefix}${this.flat(data)}${suffix}`;
		const entries = this.#entries(data);
		if (entries.length === 0 || !isBroken(data) && this.#layout.fits(depth, flat)) return [this.#layout.line(depth, flat)];
		const [open, close] = Array.isArray(data) ? ["[", "]"] : ["{", "}"];
		return [
			this.#layout.line(depth, prefix + open),
			...entries.flatMap(([head, value]) => this.lines(value, {
				depth: depth + 1,
				prefix: head,
				suffix: ","
			})),
			this.#layout.line(depth, close + suffix)
		];
	}
	#entries(data) {
		if (Array.isArray(data)) return data.map((item) => ["", item]);
		return isObject(data) ? Object.entries(data).map(([key, value]) => [`${this.#key(key)}: `, value]) : [];
	}
	#scalar(data) {
		return typeof data === "string" ? literal(data, this.#style) : String(data);
	}
	#key(key) {
		return /^[A-Za-z_$][\w$]*$/u.test(key) ? key : literal(key, this.#style);
	}
};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isBroken(data) {
	if (!Array.isArray(data)) return isObject(data) && Object.values(data).some(isBroken);
	const isRich = (item) => isObject(item) && Object.keys(item).length > 1;
	return data.length > 1 && data.every(isRich) || data.some(isBroken);
}
// src/frameworks/playwright/writer/render-answer.ts
var AnswerRenderer = class {
	#style;
	#layout;
	#data;
	#end;
	constructor(style, layout) {
		this.#style = style;
		this.#layout = layout;
		this.#data = new DataWriter(style, layout);
		this.#end = style.semi ? ";" : "";
	}
	lines({ method, url, status, json }) {
		const pattern = literal(requestPattern(url), this.#style);
		const data = json === void 0 ? { status } : {
			...given(status),
			json: parsed(json)
		};
		const head = `await page.route(${pattern}, async (route) => {`;
		if (this.#layout.fits(2, head)) return [
			this.#layout.line(2, head),
			...this.#body(3, method, data),
			this.#layout.line(2, `})${this.#end}`)
		];
		return [
			this.#layout.line(2, "await page.route("),
			this.#layout.line(3, `${pattern},`),
			this.#layout.line(3, "async (route) => {"),
			...this.#body(4, method, data),
			this.#layout.line(3, "},"),
			this.#layout.line(2, `)${this.#end}`)
		];
	}
	#body(depth, method, data) {
		const frame = {
			depth,
			prefix: "await route.fulfill(",
			suffix: `)${this.#end}`
		};
		return [...this.#passOthers(depth, method), ...this.#data.lines(data, frame)];
	}
	#passOthers(depth, method) {
		const condition = `if (route.request().method() !== ${literal(method, this.#style)})`;
		const pass = `return route.fallback()${this.#end}`;
		if (this.#layout.fits(depth, `${condition} ${pass}`)) return [this.#layout.line(depth, `${condition} ${pass}`)];
		return [this.#layout.line(depth, condition), this.#layout.line(depth + 1, pass)];
	}
};
function given(status) {
	return status === 200 ? {} : { status };
}
function parsed(json) {
	return JSON.parse(json);
}
// src/frameworks/playwright/writer/render-locator.ts
function locatorCalls(query, style) {
	const found = {
		name: LOCATOR_METHODS[query.by],
		args: argumentsOf(query, style)
	};
	if (query.row === void 0) return [found];
	const { role, text } = query.row;
	const hasText = ["hasText", literal(text, style)];
	if (role === "generic") return [...cardCalls(hasText, found, style), found];
	const rows = {
		name: LOCATOR_METHODS.role,
		args: [literal(role, style)]
	};
	const nth = query.by === "role" && query.nth !== void 0 ? [String(query.nth)] : null;
	return [
		rows,
		{
			name: "filter",
			args: [[hasText]]
		},
		found,
		...nth === null ? [] : [{
			name: "nth",
			args: nth
		}]
	];
}
function cardCalls(hasText, found, style) {
	const has = ["has", `page.${flatCall(found)}`];
	return [
		{
			name: "locator",
			args: [literal("div", style)]
		},
		{
			name: "filter",
			args: [[hasText, has]]
		},
		{
			name: "last",
			args: []
		}
	];
}
function argumentsOf(query, style) {
	switch (query.by) {
		case "selector": return [literal(query.selector, style)];
		case "test_id": return [literal(query.id, style)];
		case "role": return roleArguments(query, style);
		case "label":
		case "placeholder":
		case "text":
		case "alt_text":
		case "title": return textArguments(query, style);
	}
}
function roleArguments(query, style) {
	const options = [...query.name === null ? [] : [["name", literal(query.name, style)]], ...exactOption(query.exact)];
	const role = literal(query.role, style);
	return options.length === 0 ? [role] : [role, options];
}
function textArguments(query, style) {
	const text = literal(query.text, style);
	return query.exact ? [text, exactOption(true)] : [text];
}
function exactOption(exact) {
	return exact ? [["exact", "true"]] : [];
}
// src/frameworks/playwright/writer/page-object-calls.ts
function throughPageObjects(statements, { classes }) {
	const objects = [...classes.values()];
	const written = [];
	for (let at = 0; at < statements.length;) {
		const call = longestCall(statements.slice(at), objects);
		const statement = statements[at];
		if (call !== null) {
			written.push(call);
			at += call.phrases.length;
		} else {
			if (statement !== void 0) written.push(useOf(statement, objects));
			at += 1;
		}
	}
	return written;
}
function longestCall(statements, objects) {
	return objects.flatMap((object) => [...object.methods.keys()].flatMap((method) => callOf(object, method, statements) ?? [])).toSorted((one, other) => other.phrases.length - one.phrases.length)[0] ?? null;
}
function callOf(object, name, statements) {
	const { parameters = [], statements: does = null } = object.methods.get(name) ?? {};
	if (does === null || does.length === 0 || does.length > statements.length) return null;
	const given = new Map();
	const isSame = does.every((code, index) => {
		const statement = statements[index];
		return statement !== void 0 && isSameStatement(code, statement, given);
	});
	const args = parameters.flatMap((parameter) => given.get(parameter) ?? []);
	if (!isSame || args.length !== parameters.length) return null;
	return {
		kind: "object_call",
		phrases: statements.slice(0, does.length).map(({ phrase }) => phrase),
		object,
		method: name,
		args
	};
}
function isSameStatement(code, { code: wanted, before }, given) {
	const call = methodCall(code);
	if (call === null) return false;
	const [argument] = call.args;
	const takes = (value) => {
		if (value === null || argument === void 0) return value === null && argument === void 0;
		if (argument.type !== "Identifier") return stringValue(argument) === value;
		const known = given.get(argument.name) ?? value;
		given.set(argument.name, value);
		return known === value;
	};
	if (call.args.length > 1) return false;
	if (wanted.kind === "goto") return dottedName(call.object) === "page" && call.name === "goto" && takes(wanted.path);
	if (wanted.kind !== "act" || call.name !== wanted.method) return false;
	return means(call.object, wanted.query, before) && takes(wanted.value);
}
const NO_NAMES = {
	constants: new Map(),
	objects: new Map(),
	known: {
		classes: new Map(),
		fixtures: new Map()
	}
};
function means(locator, query, state) {
	const use = readLocator(locator, NO_NAMES);
	if (use === null || use.query === null || use.scoped || query.row !== void 0) return false;
	const [found, wanted] = [ground(state, use.query), ground(state, query)];
	if (!found.grounded || !wanted.grounded) return false;
	return found.element !== null && found.element.id === wanted.element?.id;
}
function useOf(statement, objects) {
	const { code, before } = statement;
	if (code.kind !== "act" && code.kind !== "expect") return {
		kind: "plain",
		statement
	};
	for (const object of objects) for (const [locator, expression] of object.locators) if (means(expression, code.query, before)) return {
		kind: "object_use",
		statement,
		object,
		locator
	};
	return {
		kind: "plain",
		statement
	};
}
// src/frameworks/playwright/writer/suite.ts
function createSuite({ title, session }, cases, objects) {
	const start = commonStart(cases);
	return {
		title,
		session,
		start,
		tests: cases.map((compiled) => createTest(compiled, start.length, objects))
	};
}
function objectsMadeIn({ tests }) {
	return [...new Set(tests.flatMap(({ made }) => made))];
}
function variableOf(object, { fixtures }) {
	const [fixture] = [...fixtures].find(([, one]) => one === object) ?? [];
	const { className } = object;
	return fixture ?? className.charAt(0).toLowerCase() + className.slice(1);
}
function createTest(compiled, skipped, objects) {
	if (compiled.fixme !== null) return {
		compiled,
		own: [],
		written: [],
		fixtures: [],
		made: []
	};
	const own = compiled.statements.slice(skipped);
	const written = throughPageObjects(own, objects);
	const used = [...new Set(written.flatMap((one) => one.kind === "plain" ? [] : [one.object]))];
	const given = new Set(objects.fixtures.values());
	const made = used.filter((object) => !given.has(object));
	const needsPage = made.length > 0 || written.some(({ kind }) => kind === "plain");
	const fixtures = used.filter((object) => given.has(object));
	return {
		compiled,
		own,
		written,
		fixtures: [...needsPage ? ["page"] : [], ...fixtures.map((object) => variableOf(object, objects))],
		made
	};
}
function commonStart(cases) {
	const [first, ...others] = cases;
	const begins = first?.statements[0]?.code.kind;
	if (first === void 0 || begins !== "goto" && begins !== "serve" || others.length === 0) return [];
	if (cases.some(({ fixme }) => fixme !== null)) return [];
	const { statements } = first;
	const differs = statements.findIndex((one, index) => one.code.kind === "click_dialog" || others.some((other) => other.statements[index]?.phrase !== one.phrase));
	const steps = (differs === -1 ? statements : statements.slice(0, differs)).filter(({ code }) => !code.kind.startsWith("expect"));
	const leaves = steps.findLastIndex(({ before, code }, index) => code.kind === "wait" || before.path !== statements[index + 1]?.before.path);
	return steps.slice(0, leaves + 1);
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
function renderSuite(suite, frame) {
	return `${new SuiteRenderer(frame).suite(suite).join("\n")}\n`;
}
var SuiteRenderer = class {
	#frame;
	#layout;
	#end;
	#session;
	#answers;
	#dialogs = 0;
	constructor(frame) {
		this.#frame = frame;
		this.#layout = new Layout(frame.style);
		this.#end = frame.style.semi ? ";" : "";
		this.#answers = new AnswerRenderer(frame.style, this.#layout);
		this.#session = new SessionRenderer(frame.style, this.#layout);
	}
	suite({ title, session, start, tests }) {
		const blocks = [
			...this.#session.blocks(session),
			...start.length === 0 ? [] : [this.#beforeEach(start)],
			...tests.map((test) => this.#test(test, session))
		];
		return [
			...this.#frame.imports,
			"",
			...this.#session.constants(session),
			`test.describe(${this.#session.head(title, session)}() => {`,
			...withBlankLines(blocks),
			`})${this.#end}`
		];
	}
	#beforeEach(start) {
		return [
			...this.#layout.testHead(1, "test.beforeEach(", ["page"]),
			...this.#unique(start),
			...start.flatMap((one) => this.#statement(one)),
			this.#layout.line(1, `})${this.#end}`)
		];
	}
	#unique(statements) {
		const isUsed = usesFilledIn(statements, "unique");
		const code = `const ${VARIABLES.unique} = crypto.randomUUID().slice(0, 8)${this.#end}`;
		return isUsed ? [this.#layout.line(2, code)] : [];
	}
	#test({ compiled, own, written, fixtures, made }, session) {
		const { testCase, fixme } = compiled;
		const body = fixme === null ? [...this.#body(written), ...this.#session.stored(session)] : this.#fixme(compiled, fixme);
		return [
			this.#comment(1, `case: ${testCase.id}`),
			...this.#layout.testHead(1, `test(${this.#literal(testCase.title)}, `, fixtures),
			...testCase.preconditions.map((text) => this.#comment(2, `Given: ${text}`)),
			...made.map((object) => this.#layout.line(2, this.#make(object))),
			...this.#unique(own),
			...body,
			this.#layout.line(1, `})${this.#end}`)
		];
	}
	#make(object) {
		return `const ${this.#variable(object)} = new ${object.className}(page)${this.#end}`;
	}
	#variable(object) {
		return variableOf(object, this.#frame.objects);
	}
	#body(written) {
		this.#dialogs = 0;
		const firstExpectation = written.findIndex(isExpectation);
		return written.flatMap((one, index) => [...index > 0 && index === firstExpectation ? [""] : [], ...this.#written(one)]);
	}
	#written(written) {
		switch (written.kind) {
			case "plain": return this.#statement(written.statement);
			case "object_call": {
				const call = {
					name: written.method,
					args: written.args.map((text) => typedText(text, this.#frame.style))
				};
				return [...written.phrases.map((phrase) => this.#comment(2, phrase)), ...this.#layout.call(2, `await ${this.#variable(written.object)}`, call)];
			}
			case "object_use": return [this.#comment(2, written.statement.phrase), ...this.#use(`${this.#variable(written.object)}.${written.locator}`, written.statement)];
		}
	}
	#use(locator, { code }) {
		switch (code.kind) {
			case "act": return this.#layout.call(2, `await ${locator}`, this.#typing(code.method, code.value));
			case "expect": {
				const matcher = this.#method(code.matcher, code.value);
				return this.#layout.call(2, `await expect(${locator})`, matcher);
			}
			default: return this.#code(code);
		}
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
		const words = code.kind === "serve" ? `The server answers "${requestOf(code.answer)}"` : phrase;
		return [this.#comment(2, words), ...this.#code(code)];
	}
	#code(code) {
		switch (code.kind) {
			case "serve": return this.#answers.lines(code.answer);
			case "goto": return this.#pageCall("await page", "goto", code.path);
			case "wait": return this.#pageCall("await page", "waitForURL", code.path);
			case "turn": {
				const name = code.to === "back" ? "goBack" : "goForward";
				return this.#layout.call(2, "await page", {
					name,
					args: []
				});
			}
			case "reload": return this.#layout.call(2, "await page", {
				name: "reload",
				args: []
			});
			case "click_dialog": return this.#clickWithDialog(code);
			case "expect_dialog": {
				const says = this.#method("toBe", code.message);
				return this.#layout.call(2, "expect(dialog.message())", says);
			}
			case "press": return this.#pageCall("await page.keyboard", "press", code.key);
			case "expect_url": return this.#pageCall("await expect(page)", "toHaveURL", code.path);
			case "act": return this.#layout.chain(2, [...this.#locate(code.query), this.#typing(code.method, code.value)]);
			case "expect": return this.#layout.expectation(2, this.#locate(code.query), this.#method(code.matcher, code.value));
			case "expect_some": return this.#layout.expectation(2, [...this.#locate(code.query), VISIBLE], NOT_NONE);
		}
	}
	#clickWithDialog({ query, answer, isRead }) {
		const { accepted, text = null } = answer;
		const closed = accepted ? this.#typing("accept", text) : {
			name: "dismiss",
			args: []
		};
		const event = this.#literal("dialog");
		const head = `page.once(${event}, (dialog) =>`;
		const opened = this.#dialogVariable();
		return [
			...this.#layout.callback(2, head, `dialog.${flatCall(closed)}`),
			this.#layout.line(2, `const ${opened} = page.waitForEvent(${event})${this.#end}`),
			...this.#layout.chain(2, [...this.#locate(query), {
				name: "click",
				args: []
			}]),
			this.#layout.line(2, `${isRead ? "const dialog = " : ""}await ${opened}${this.#end}`)
		];
	}
	#dialogVariable() {
		this.#dialogs += 1;
		return this.#dialogs === 1 ? "dialogPromise" : `dialogPromise${this.#dialogs}`;
	}
	#pageCall(subject, name, argument) {
		return this.#layout.call(2, subject, {
			name,
			args: [this.#literal(argument)]
		});
	}
	#typing(name, value) {
		return {
			name,
			args: value === null ? [] : [typedText(value, this.#frame.style)]
		};
	}
	#method(name, value) {
		return {
			name,
			args: value === null ? [] : [this.#literal(value)]
		};
	}
	#locate(query) {
		return locatorCalls(query, this.#frame.style);
	}
	#literal(value) {
		return literal(value, this.#frame.style);
	}
	#comment(depth, text) {
		return this.#layout.line(depth, comment(text));
	}
};
function withBlankLines(blocks) {
	const lines = [];
	for (const block of blocks) {
		if (lines.length > 0) lines.push("");
		lines.push(...block);
	}
	return lines;
}
function isExpectation(written) {
	return written.kind !== "object_call" && written.statement.code.kind.startsWith("expect");
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
	const objects = pageObjectsOf(model.tests.helpers);
	const taken = new Set([...request.existingPaths].map((path) => path.toLowerCase()));
	return groupByScreen(model, request.cases.filter((readCase) => whyForDevices(readCase, model) === null)).flatMap(inParts).map((group) => {
		const { session } = group;
		const kind = session?.kind === "stores" ? "setup" : "spec";
		const path = freePath(folder, group.stem, {
			taken,
			kind
		});
		const compiled = withUniqueTitles(group.cases);
		const suite = createSuite({
			title: group.title,
			session
		}, compiled, objects);
		const made = objectsMadeIn(suite);
		return {
			path,
			contents: renderSuite(suite, {
				imports: [...importLines(model, path, style), ...made.map((object) => objectImport(object, path, style))],
				objects,
				style
			}),
			cases: compiled.map(({ testCase }) => testCase.id)
		};
	});
}
const MAX_TESTS = 40;
function inParts({ stem, title, session, cases }) {
	return cases.flatMap((_, index) => index % MAX_TESTS === 0 ? [index] : []).map((start) => ({
		stem,
		title,
		session,
		cases: cases.slice(start, start + MAX_TESTS)
	}));
}
const SIGN_IN = {
	stem: "auth",
	title: "Signing in"
};
function groupByScreen(model, cases) {
	const groups = new Map();
	for (const readCase of cases) {
		const compiled = compileCase(model, readCase);
		const session = sessionOf(model, compiled);
		const place = session?.kind === "stores" ? SIGN_IN : placeOf(model, compiled.path);
		const key = `${place.title} ${session?.kind ?? ""}`;
		const group = groups.get(key) ?? {
			...place,
			session,
			cases: []
		};
		group.cases.push(compiled);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function placeOf(model, opened) {
	const app = opened === null ? null : mobileAppOf(model, opened);
	const route = opened === null || app !== null ? null : routeFor(model, opened);
	const path = app?.name ?? route?.path ?? opened ?? "other";
	const own = route === null ? null : screenOf(model, route)?.title ?? null;
	const title = nameByTeam(model, path) ?? own;
	return {
		stem: fileStem(path),
		title: title === null ? path : `${title} (${path})`
	};
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
	leftOut: ({ cases, model }) => casesOfDevices(cases, model),
	check: checkSpecs,
	checkCode,
	howToRun
};
const SET_UP = "There is no Playwright configuration yet: `npm init playwright@latest` adds one. Set `testDir` to the folder of these files and `use.baseURL` to where the app runs.";
function howToRun(files, model) {
	const isSetUp = model.tests.config?.framework === "playwright";
	return {
		command: `npx playwright test ${files.map(({ path }) => path).filter((path) => !isSignIn(path)).join(" ")}`,
		setUp: isSetUp ? null : SET_UP,
		needs: needsOf(files, model)
	};
}
export { playwright };
