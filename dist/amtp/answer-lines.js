import { a as requestOf, g as formatStep } from "./answers.js";
import { i as quoted, n as firstOf, r as plain, t as counted } from "./words.js";
// src/app-model/lines/element-words.ts
const MOST_OPTIONS = 8;
function callOf(element) {
	const name = nameOf(element);
	return name === null ? `unnamed ${kindOf(element)}` : `${name} ${kindOf(element)}`;
}
function kindOf({ role, label, field, text, test_id: testId, tag }) {
	if (role !== null) return role;
	if (label !== null || field !== null) return "field";
	if (text !== null) return "text";
	return testId === null ? tag : "test id";
}
function nameOf(element) {
	const { role, name, label, placeholder, text, test_id: testId } = element;
	const words = (role === null ? label ?? name ?? text : name) ?? placeholder ?? testId ?? element.alternatives[0] ?? null;
	return words === null ? null : quoted(words);
}
function detailsOf(element) {
	const { name, alternatives, placeholder, test_id: testId, selector, href, field } = element;
	const details = [
		...alternatives.slice(name === null ? 1 : 0).map((other) => `or ${quoted(other)}`),
		...href === null ? [] : [`→ ${quoted(href).slice(1, -1)}`],
		...field === null ? [] : fieldDetails(field, element.role),
		...placeholder === null || placeholder === name ? [] : [`placeholder ${quoted(placeholder)}`],
		...testId === null || kindOf(element) === "test id" ? [] : [`test id ${quoted(testId)}`],
		...selector === void 0 ? [] : [`at ${quoted(selector)}`],
		...element.repeated ? ["in a list"] : [],
		...element.certainty === "observed" ? ["observed"] : []
	];
	return details.length === 0 ? "" : ` (${details.join(", ")})`;
}
function fieldDetails(field, role) {
	const limits = [
		["from", field.min],
		["to", field.max],
		["at least", field.min_length],
		["at most", field.max_length]
	];
	return [
		...field.type === "text" || field.type === role ? [] : [quoted(field.type).slice(1, -1)],
		...field.required ? ["required"] : [],
		...field.locked === true ? ["locked"] : [],
		...field.unsure === true ? ["may not keep what is typed"] : [],
		...limits.flatMap(([word, limit]) => limit === null ? [] : [`${word} ${limit}`]),
		...field.pattern === null ? [] : [`pattern ${quoted(field.pattern)}`],
		...field.value === null || field.value === "" ? [] : [`has ${quoted(field.value)}`],
		...field.options.length === 0 ? [] : [`options ${firstOf(field.options.map(quoted), MOST_OPTIONS)}`]
	];
}
// src/app-model/lines/effect-words.ts
function effectLines(screen, effects) {
	const names = callsOf(screen);
	const outcomes = new Map();
	const addresses = new Map(screen.elements.map(({ id, href }) => [id, href]));
	for (const effect of effects) {
		if (effect.outcome === "navigates" && addresses.get(effect.trigger) === effect.target) continue;
		const way = wayOf(effect, names);
		const told = outcomes.get(way) ?? [];
		const outcome = outcomeOf(effect, names);
		outcomes.set(way, told.includes(outcome) ? told : [...told, outcome]);
	}
	return [...outcomes].map(([way, told]) => `${way} → ${told.join("; ")}`);
}
const calls = new WeakMap();
function callsOf(screen) {
	const known = calls.get(screen);
	if (known !== void 0) return known;
	const elements = new Map(screen.elements.map((each) => [each.id, each]));
	const forms = new Map(screen.forms.map((form) => [form.id, form]));
	const callById = (id) => {
		const form = forms.get(id);
		const element = elements.get(form === void 0 ? id : form.submit ?? form.fields.at(-1) ?? id);
		return element === void 0 ? "something unnamed" : callOf(element);
	};
	calls.set(screen, callById);
	return callById;
}
function wayOf(effect, callById) {
	const { action, trigger, requires, unless = [], dialog, key } = effect;
	const filled = requires.length === 0 ? "" : ` with ${requires.map(callById).join(" and ")} filled`;
	const empty = unless.length === 0 ? "" : ` without ${unless.map(callById).join(" or ")}`;
	const answered = dialog === void 0 || dialog.kind === "alert" ? "" : ` ${dialog.accepted ? "accepting" : "dismissing"} the dialog`;
	return `${key === void 0 ? action : `${action} ${key} in`} ${callById(trigger)}${filled}${empty}${answered}`;
}
function outcomeOf(effect, callById) {
	const { outcome, target, reads, ticked, lasts } = effect;
	const reading = reads === void 0 ? "" : ` reading ${quoted(reads)}`;
	const kept = lasts === true ? " for good" : "";
	const tick = ticked === void 0 ? "" : ticked ? " to ticked" : " to not ticked";
	const observed = effect.certainty === "observed" ? " (observed)" : "";
	return `${wordsFor(outcome, target, callById)}${tick}${kept}${reading}${observed}`;
}
function wordsFor(outcome, target, callById) {
	switch (outcome) {
		case "navigates": return `goes to ${plain(target)}`;
		case "shows": return `shows ${callById(target)}`;
		case "hides": return `hides ${callById(target)}`;
		case "echoes": return `shows the text that was in ${callById(target)}`;
		case "erases": return `takes away the text that was in ${callById(target)}`;
		case "clears": return `empties ${callById(target)}`;
		case "changes": return `changes ${callById(target)}`;
		case "asks": return `opens a dialog${target === "" ? "" : ` that says ${quoted(target)}`}`;
	}
}
// src/app-model/lines/item-lines.ts
const MOST_ON_A_LINE = 25;
const ORDER = [
	"textbox",
	"field",
	"combobox",
	"checkbox",
	"radio",
	"button",
	"heading",
	"link"
];
function itemLines(screen, { elements, effects }) {
	const later = new Set(screen.effects.flatMap(({ outcome, target }) => outcome === "shows" ? [target] : []));
	const initial = elements.filter((element) => element.initial);
	const shown = elements.filter(({ id, initial: first }) => !first && later.has(id));
	const maybe = elements.filter(({ id, initial: first }) => !first && !later.has(id));
	return [
		...kindLines("", initial),
		...effectLines(screen, effects),
		...kindLines("after that, ", shown),
		...kindLines("at times, ", maybe)
	];
}
function kindLines(when, elements) {
	const byKind = new Map();
	let unnamed = 0;
	for (const element of elements) {
		if (element.role === "option") continue;
		const name = nameOf(element);
		if (name === null) unnamed += 1;
		else {
			const kind = kindOf(element);
			const names = byKind.get(kind) ?? new Set();
			byKind.set(kind, names.add(`${name}${detailsOf(element)}`));
		}
	}
	return [...[...byKind].sort(([left], [right]) => rankOf(left) - rankOf(right)).map(([kind, names]) => `${when}${kind}: ${firstOf([...names], MOST_ON_A_LINE)}`), ...unnamed === 0 ? [] : [`${when}${counted(unnamed, "element")} that no test can name`]];
}
function rankOf(kind) {
	const index = ORDER.indexOf(kind);
	return index === -1 ? ORDER.length : index;
}
// src/app-model/lines/answer-lines.ts
function answerStep({ json, status, ...asked }) {
	const request = requestOf(asked);
	return json === void 0 ? {
		kind: "refuse",
		request,
		status: String(status)
	} : {
		kind: "serve",
		request,
		json
	};
}
function answerLines({ screens }, path) {
	return screens.flatMap((screen) => screen.route === path ? linesOf(screen) : []);
}
function linesOf(screen) {
	const { answered } = screen;
	if (answered === void 0) return [];
	const given = answered.answers.map((answer) => plain(formatStep(answerStep(answer))));
	const elements = screen.elements.filter(({ id }) => answered.brings.includes(id));
	return [`once ${given.join(", and ")}:`, ...itemLines(screen, {
		elements,
		effects: []
	})];
}
export { kindOf as i, answerStep as n, itemLines as r, answerLines as t };
