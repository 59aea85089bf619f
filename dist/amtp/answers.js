import { i as isAppRoute } from "./card.js";
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
	const screens = model.screens.filter(({ answered }) => answered === void 0);
	return screens.find((screen) => screen.id === route.screen) ?? screens.find((screen) => screen.route === route.path) ?? null;
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
	return isAppRoute(href) || href.startsWith("/") && !href.startsWith("//");
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
// src/step-language/forms.ts
const TARGET_FORMS = {
	role: targetForm("the {name} {role}", {
		name: "Sign in",
		role: "button"
	}),
	label: targetForm("the {label} field", { label: "Password" }),
	text: targetForm("the text {text}", { text: "Invalid password" }),
	selector: targetForm("the element at {selector}", { selector: "#due-date" }),
	test_id: targetForm("the element with test id {id}", { id: "save" }),
	lone: targetForm("the {role}", { role: "searchbox" }),
	placed: targetForm("the {ordinal} {role}", {
		ordinal: "second",
		role: "button"
	})
};
const ROW_FORM = form("{element} in the row {row}", {
	element: {
		by: "role",
		role: "button",
		name: "Delete"
	},
	row: "Buy milk"
});
const ORDINALS = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth"
];
const TARGET_STATES = [
	"visible",
	"not visible",
	"checked",
	"not checked",
	"enabled",
	"disabled"
];
const DIRECTIONS = [
	"up",
	"down",
	"left",
	"right"
];
const EMAIL = {
	by: "role",
	role: "textbox",
	name: "Email"
};
const REMEMBER = {
	by: "role",
	role: "checkbox",
	name: "Remember me"
};
const DELETE = {
	by: "role",
	role: "button",
	name: "Delete"
};
const COUNTRY = {
	by: "role",
	role: "combobox",
	name: "Country"
};
const DASHBOARD = {
	by: "role",
	role: "heading",
	name: "Dashboard"
};
const STEP_FORMS = {
	serve: form("The server answers {request} with {json}", {
		request: "GET /api/todos",
		json: "[{\"id\":1,\"title\":\"Buy milk\"}]"
	}),
	refuse: form("The server answers {request} with status {status}", {
		request: "GET /api/todos",
		status: "500"
	}),
	open: form("Open {path}", { path: "/login" }),
	fill: form("Fill {target} with {value}", {
		target: EMAIL,
		value: "ada@example.com"
	}),
	click: form("Click {target}", { target: {
		by: "role",
		role: "button",
		name: "Sign in"
	} }),
	double_click: form("Double-click {target}", { target: {
		by: "text",
		text: "Buy milk"
	} }),
	accept: form("Click {target} and accept the dialog", { target: DELETE }),
	dismiss: form("Click {target} and dismiss the dialog", { target: DELETE }),
	answer: form("Click {target} and answer the dialog with {value}", {
		target: {
			by: "role",
			role: "button",
			name: "Rename"
		},
		value: "Groceries"
	}),
	check: form("Check {target}", { target: REMEMBER }),
	uncheck: form("Uncheck {target}", { target: REMEMBER }),
	choose: form("Choose {option} in {target}", {
		option: "Canada",
		target: COUNTRY
	}),
	press: form("Press {key}", { key: "Enter" }),
	tap: form("Tap {target}", { target: {
		by: "test_id",
		id: "save"
	} }),
	launch: form("Launch {app}", { app: "Shop" }),
	restart: form("Restart {app}", { app: "Shop" }),
	back: form("Go back", {}),
	reload: form("Reload the page", {}),
	wait: form("Wait for the page {path}", { path: "/dashboard" }),
	forward: form("Go forward", {}),
	scroll: form("Scroll to {target}", { target: {
		by: "text",
		text: "Terms of use"
	} }),
	swipe: form("Swipe {direction}", { direction: "left" })
};
const EXPECTATION_FORMS = {
	state: form("{target} is {state}", {
		target: DASHBOARD,
		state: "visible"
	}),
	url: form("The URL is {path}", { path: "/dashboard" }),
	value: form("{target} has value {value}", {
		target: EMAIL,
		value: "ada@example.com"
	}),
	dialog: form("The dialog says {message}", { message: "Delete this list?" })
};
function form(phrase, example) {
	return {
		phrase,
		example
	};
}
function targetForm(phrase, example) {
	return {
		phrase,
		example
	};
}
// src/step-language/roles.ts
const ROLES = new Set([
	"alert",
	"alertdialog",
	"article",
	"banner",
	"blockquote",
	"button",
	"cell",
	"checkbox",
	"columnheader",
	"combobox",
	"complementary",
	"contentinfo",
	"dialog",
	"document",
	"feed",
	"figure",
	"form",
	"grid",
	"gridcell",
	"group",
	"heading",
	"img",
	"link",
	"list",
	"listbox",
	"listitem",
	"log",
	"main",
	"menu",
	"menubar",
	"menuitem",
	"menuitemcheckbox",
	"menuitemradio",
	"meter",
	"navigation",
	"option",
	"progressbar",
	"radio",
	"radiogroup",
	"region",
	"row",
	"rowgroup",
	"rowheader",
	"scrollbar",
	"search",
	"searchbox",
	"separator",
	"slider",
	"spinbutton",
	"status",
	"switch",
	"tab",
	"table",
	"tablist",
	"tabpanel",
	"textbox",
	"timer",
	"toolbar",
	"tooltip",
	"tree",
	"treegrid",
	"treeitem"
]);
function isRole(word) {
	return ROLES.has(word);
}
// src/step-language/tokens.ts
const QUOTED_OR_WORD = /"(?:[^"\\]|\\.)*"|[^\s"]+|"/gu;
function tokensOf(phrase) {
	const tokens = [];
	const { words, data } = dataApart(withoutFullStop(phrase));
	for (const part of words.match(QUOTED_OR_WORD) ?? []) {
		const token = part.startsWith("\"") ? textToken(part) : wordToken(part);
		if (token === null) return null;
		tokens.push(token);
	}
	return data === null ? tokens : [...tokens, {
		kind: "json",
		text: data
	}];
}
function dataApart(phrase) {
	const words = /^(?:[^"[{]|"(?:[^"\\]|\\.)*")*(?<=\s)(?=[[{])/u.exec(phrase)?.[0];
	const data = words === void 0 ? null : phrase.slice(words.length);
	return words === void 0 || data === null || !isJson(data) ? {
		words: phrase,
		data: null
	} : {
		words,
		data
	};
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function quote(text) {
	return JSON.stringify(text);
}
function splitPhrases(text) {
	const phrases = [];
	let start = 0;
	let quoted = false;
	for (let index = 0; index < text.length; index += 1) {
		const character = text[index];
		if (quoted && character === "\\") index += 1;
		else if (character === "\"") quoted = !quoted;
		else if (!quoted && text.startsWith("; ", index)) {
			phrases.push(text.slice(start, index));
			start = index + 2;
		}
	}
	phrases.push(text.slice(start));
	return phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== "");
}
function withoutFullStop(phrase) {
	return phrase.replace(/\.\s*$/u, "");
}
function wordToken(part) {
	return {
		kind: "word",
		word: part.toLowerCase()
	};
}
function textToken(quoted) {
	try {
		const text = JSON.parse(quoted);
		return typeof text === "string" ? {
			kind: "text",
			text
		} : null;
	} catch {
		return null;
	}
}
// src/step-language/grammar.ts
function writeForm(phrase, values) {
	return phrase.split(" ").map((part) => {
		const slot = slotIn(part);
		return slot === null ? part : writeSlot(slot, values[slot] ?? "");
	}).join(" ");
}
function writeTarget(target) {
	if (target.by === "row") {
		const { element, row } = target;
		return writeForm(ROW_FORM.phrase, {
			element,
			row
		});
	}
	const { by, ...values } = target;
	return writeForm(TARGET_FORMS[by].phrase, values);
}
function readForms(forms, tokens) {
	for (const [name, { phrase }] of Object.entries(forms)) {
		const read = readPhrase(phrase, tokens, 0);
		if (read?.next === tokens.length) return {
			name,
			values: read.value
		};
	}
	return null;
}
function readPhrase(phrase, tokens, start) {
	const value = {};
	let next = start;
	for (const part of phrase.split(" ")) {
		const slot = slotIn(part);
		const read = slot === null ? readWords(part, tokens, next) : readSlot(slot, tokens, next);
		if (read === null) return null;
		if (slot !== null) value[slot] = read.value;
		next = read.next;
	}
	return {
		value,
		next
	};
}
function slotIn(part) {
	return part.startsWith("{") ? part.slice(1, -1) : null;
}
const WORDS = new Set([
	"role",
	"state",
	"direction",
	"ordinal",
	"json",
	"status"
]);
function writeSlot(slot, value) {
	if (typeof value !== "string") return writeTarget(value);
	return WORDS.has(slot) ? value : quote(value);
}
function readSlot(slot, tokens, start) {
	switch (slot) {
		case "target": return readRowTarget(tokens, start) ?? readPlainTarget(tokens, start);
		case "element": return readPlainTarget(tokens, start);
		case "state": return firstRead(TARGET_STATES, (state) => readWords(state, tokens, start));
		case "direction": return firstRead(DIRECTIONS, (direction) => readWords(direction, tokens, start));
		case "ordinal": return firstRead(ORDINALS, (ordinal) => readWords(ordinal, tokens, start));
		case "role": return readRole(tokens[start], start);
		case "json": return readData(tokens[start], start);
		case "status": return readStatus(tokens[start], start);
		default: {
			const token = tokens[start];
			return token?.kind === "text" ? {
				value: token.text,
				next: start + 1
			} : null;
		}
	}
}
function readRowTarget(tokens, start) {
	const read = readPhrase(ROW_FORM.phrase, tokens, start);
	return read === null ? null : {
		value: {
			by: "row",
			...read.value
		},
		next: read.next
	};
}
function readPlainTarget(tokens, start) {
	return firstRead(Object.entries(TARGET_FORMS), ([by, { phrase }]) => {
		const read = readPhrase(phrase, tokens, start);
		return read === null ? null : {
			value: {
				by,
				...read.value
			},
			next: read.next
		};
	});
}
function readRole(token, start) {
	if (token?.kind !== "word" || !isRole(token.word)) return null;
	return {
		value: token.word,
		next: start + 1
	};
}
function readData(token, start) {
	return token?.kind === "json" ? {
		value: token.text,
		next: start + 1
	} : null;
}
function readStatus(token, start) {
	if (token?.kind !== "word" || !/^[1-5]\d\d$/u.test(token.word)) return null;
	return {
		value: token.word,
		next: start + 1
	};
}
function readWords(words, tokens, start) {
	const wanted = words.toLowerCase().split(" ");
	return wanted.every((word, index) => {
		const token = tokens[start + index];
		return token?.kind === "word" && token.word === word;
	}) ? {
		value: words,
		next: start + wanted.length
	} : null;
}
function firstRead(choices, read) {
	for (const choice of choices) {
		const found = read(choice);
		if (found !== null) return found;
	}
	return null;
}
// src/step-language/format.ts
function formatStep(step) {
	if (step.kind === "prose") return step.text;
	const { kind, ...values } = step;
	return writeForm(STEP_FORMS[kind].phrase, values);
}
function formatExpectation(expectation) {
	if (expectation.kind === "prose") return expectation.text;
	const { kind, ...values } = expectation;
	return capitalised(writeForm(EXPECTATION_FORMS[kind].phrase, values));
}
function formatExpected(expectations) {
	return expectations.map(formatExpectation).join("; ");
}
function capitalised(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/step-language/examples.ts
const EXAMPLES = {
	steps: Object.entries(STEP_FORMS).map(([kind, { example }]) => formatStep({
		kind,
		...example
	})),
	expectations: Object.entries(EXPECTATION_FORMS).map(([kind, { example }]) => formatExpectation({
		kind,
		...example
	})),
	targets: [...Object.entries(TARGET_FORMS).map(([by, { example }]) => writeTarget({
		by,
		...example
	})), writeTarget({
		by: "row",
		...ROW_FORM.example
	})]
};
const HOLE = new RegExp(`\\{(${[
	"unique",
	"E2E_USER",
	"E2E_PASSWORD"
].join("|")})\\}`, "u");
function partsOf(text) {
	return text.split(HOLE).map((part, index) => index % 2 === 0 ? { words: part } : { filledIn: part }).filter((part) => !("words" in part) || part.words !== "");
}
function isFilledIn(text, what) {
	return partsOf(text).some((part) => "filledIn" in part && (what === void 0 || part.filledIn === what));
}
// src/step-language/fails-when.ts
function failsWhen(steps, expected) {
	const misses = expected.flatMap((one) => missOf(one) ?? []);
	const [first] = misses;
	if (first === void 0) return "";
	const others = misses.length - 1;
	const rest = others === 0 ? "" : `, or ${others} more of what is expected`;
	const last = steps.at(-1);
	return `${first}${rest}${last === void 0 || last.kind === "prose" ? "" : ` after: ${formatStep(last)}`}`;
}
function missOf(expectation) {
	switch (expectation.kind) {
		case "url": return `another page than ${expectation.path} is open`;
		case "value": return `${writeTarget(expectation.target)} holds something else than "${expectation.value}"`;
		case "state": return `${writeTarget(expectation.target)} is ${opposite(expectation.state)}`;
		case "dialog": return `no dialog says "${expectation.message}"`;
		case "prose": return null;
	}
}
const OPPOSITES = {
	visible: "missing or reads otherwise",
	"not visible": "still there",
	checked: "not checked",
	"not checked": "checked",
	enabled: "disabled",
	disabled: "enabled"
};
function opposite(state) {
	return OPPOSITES[state];
}
// src/step-language/parse.ts
function parseStep(phrase) {
	return read(phrase, STEP_FORMS) ?? {
		kind: "prose",
		text: phrase
	};
}
function parseExpectation(phrase) {
	return read(phrase, EXPECTATION_FORMS) ?? {
		kind: "prose",
		text: phrase
	};
}
function read(phrase, forms) {
	const tokens = tokensOf(phrase);
	const found = tokens === null ? null : readForms(forms, tokens);
	return found === null ? null : {
		kind: found.name,
		...found.values
	};
}
// src/step-language/read-case.ts
function readCase(testCase) {
	return {
		testCase,
		steps: testCase.steps.map((text) => ({
			text,
			meaning: parseStep(text)
		})),
		expectations: splitPhrases(testCase.expected).map((text) => ({
			text,
			meaning: parseExpectation(text)
		}))
	};
}
// src/contracts/request-pattern.ts
function requestPattern(url) {
	return url.startsWith("/") ? `**${url}` : url;
}
// src/app-model/answers.ts
function givenAnswer(request, reply) {
	const [method = "", ...address] = request.split(" ");
	return {
		method: method.toUpperCase(),
		url: address.join(" "),
		...reply
	};
}
function requestOf({ method, url }) {
	return `${method} ${url}`;
}
function sourceOfAnswer(model, answer) {
	return factsOf(model).find((fact) => isSameAnswer(fact, answer))?.source ?? null;
}
function answerTo(model, { pattern, method }, reply) {
	const isIt = (fact) => requestPattern(fact.url) === pattern && (method === null || fact.method === method) && isSameAnswer(fact, {
		method: fact.method,
		url: fact.url,
		...reply
	});
	return factsOf(model).find(isIt) ?? null;
}
function hasAnswers(model) {
	return factsOf(model).length > 0;
}
function factsOf({ screens }) {
	return screens.flatMap(({ answered }) => answered?.answers ?? []);
}
function withAnswer(answers, answer) {
	return [...answers.filter((one) => requestOf(one) !== requestOf(answer)), answer];
}
function answeredScreen({ screens }, { path }, given) {
	if (given.length === 0) return null;
	const isGiven = (fact) => given.some((one) => isSameAnswer(fact, one));
	const [best = null] = screens.filter(({ route, answered }) => route === path && answered?.answers.every(isGiven) === true).toSorted((one, other) => countOf(other) - countOf(one));
	return best;
}
function countOf({ answered }) {
	return answered?.answers.length ?? 0;
}
function isSameAnswer(fact, other) {
	return requestOf(fact) === requestOf(other) && fact.status === other.status && canonical(fact.json) === canonical(other.json);
}
function canonical(json) {
	if (json === void 0) return void 0;
	try {
		return JSON.stringify(JSON.parse(json));
	} catch {
		return json;
	}
}
export { isCatchAll as C, screenOf as E, isAlias as S, routeFor as T, writeTarget as _, requestOf as a, TARGET_STATES as b, requestPattern as c, isFilledIn as d, partsOf as f, formatStep as g, formatExpected as h, hasAnswers as i, readCase as l, formatExpectation as m, answeredScreen as n, sourceOfAnswer as o, EXAMPLES as p, givenAnswer as r, withAnswer as s, answerTo as t, failsWhen as u, isRole as v, isInternal as w, hasParameter as x, ORDINALS as y };
