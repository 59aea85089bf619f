import { n as __exportAll } from "../packages/rolldown-runtime.js";
import { t as openAppModel } from "./open-app-model.js";
import { n as unnamedElements } from "./testability.js";
import { B as DEPTH_LIMITS, X as NamedError } from "./key-url.js";
import { a as groupByReason, h as reasonLines, t as validate } from "./validators.js";
import { i as nameByTeam, r as leadsToSkipped } from "./guidance2.js";
import { a as sightOn, r as mobileAppOf } from "./mobile-apps.js";
import { A as doorsOf, C as readingAfter, O as citationOf, S as presentElements, T as HOLE, c as stateAfterOpening, f as findHiddenTarget, k as accessTo, n as followSteps, o as stateAfterGoingBack, p as findTarget, r as stateAfter, s as stateAfterGoingForward, w as wordsAfter, x as isSurelyShown } from "./walkthrough.js";
import { n as LEFT_OUT_BY_TEAM } from "./guidance.js";
import { a as screenPath, i as isAppRoute } from "./card.js";
import { n as answerStep } from "./answer-lines.js";
import { C as isCatchAll, E as screenOf, S as isAlias, T as routeFor, _ as writeTarget, g as formatStep, h as formatExpected, m as formatExpectation, v as isRole, w as isInternal, x as hasParameter, y as ORDINALS } from "./answers.js";
import { n as valueInSelector } from "./own-selector.js";
import { s as valueFor } from "./values.js";
// src/models/offline/author/coverage-notes.ts
const LIMITS$1 = {
	groups: 20,
	examples: 3
};
function coverageNotes(exclusions) {
	return ["Cases were derived from the source; nothing was run, and no server data is assumed.", ...reasonLines(groupByReason(exclusions, LIMITS$1))].join("\n");
}
// src/app-model/told-on-devices.ts
const DEVICES = ["android", "ios"];
function isToldOnDevices(state, element) {
	return DEVICES.every((device) => isToldOn(device, state, element));
}
function isToldSomewhere(state, element) {
	return element.native === void 0 || DEVICES.some((device) => isToldOn(device, state, element));
}
function isSeenSomewhere(element) {
	if (element.native === void 0) return true;
	return DEVICES.some((device) => {
		const seen = sightOn(element, device);
		return seen !== null && (seen.id !== null || seen.texts.some((text) => text !== ""));
	});
}
function isScreenTold(state) {
	const own = (state.screen?.elements ?? []).filter((element) => {
		const { field, initial, repeated, certainty, test_id: id } = element;
		return field === null && initial && !repeated && (certainty !== "alternatives" || id !== null);
	});
	const { before } = state;
	const known = before === null ? [] : presentElements(before);
	const isNew = (element) => !known.some(({ name, text, test_id: id }) => {
		return id === element.test_id && (name ?? text) === (element.name ?? element.text);
	});
	return own.some((element) => isNew(element) && isToldSomewhere(state, element));
}
function isToldOn(device, state, element) {
	const seen = sightOn(element, device);
	if (seen === null) return false;
	const taken = presentElements(state).filter(({ id }) => id !== element.id).flatMap((other) => sightOn(other, device) ?? []);
	const texts = new Set(taken.flatMap((sight) => sight.texts.map(lowered)));
	return seen.id !== null && !taken.some(({ id }) => id === seen.id) || seen.texts.some((text) => text !== "" && !texts.has(lowered(text)));
}
function lowered(text) {
	return text.trim().toLowerCase();
}
// src/models/offline/author/candidate.ts
const RANK = {
	critical: 0,
	high: 1,
	medium: 2,
	low: 3
};
const SCORES = {
	formFlow: 100,
	walk: 95,
	page: 90,
	control: 80,
	kept: 75,
	fields: 70,
	navigation: 60,
	toggle: 50,
	back: 40
};
// src/models/offline/author/targets.ts
const MIN_COMMON = 5;
function isSure({ certainty }) {
	return certainty === "literal" || certainty === "translated" || certainty === "observed";
}
function targetOf(element) {
	const { test_id: id, text, selector } = element;
	const named = byRole(element) ?? byLabel(element);
	if (named !== null) return named;
	if (id !== null) return {
		by: "test_id",
		id
	};
	if (selector !== void 0) return {
		by: "selector",
		selector
	};
	return isSure(element) && text !== null && text !== "" ? {
		by: "text",
		text
	} : null;
}
function byRole(element) {
	const { role } = element;
	const name = isSure(element) ? element.name : commonWords(element);
	if (role === null || !isRole(role) || name === null || name === "") return null;
	return {
		by: "role",
		role,
		name
	};
}
function byLabel(element) {
	const { field, label, placeholder } = element;
	const words = label ?? placeholder;
	return field === null || words === null || !isSure(element) ? null : {
		by: "label",
		label: words
	};
}
function commonWords({ certainty, name, alternatives }) {
	if (certainty !== "alternatives" || name === null || alternatives.length === 0) return null;
	if (alternatives.some((other) => letters(other) !== letters(name))) return null;
	const words = name.split(" ");
	const common = words.map((_, index) => words.slice(index).join(" ")).find((ending) => alternatives.every((other) => other.endsWith(ending)));
	return common === void 0 || common.length < MIN_COMMON ? null : common;
}
function letters(text) {
	return text.replaceAll(/\s/g, "");
}
function isNamed(expectation) {
	if (expectation.kind !== "state") return true;
	return expectation.target.by !== "test_id" && expectation.target.by !== "selector";
}
function wordsFor(element) {
	const { role, name, label, placeholder, text, test_id: id, selector, tag, row } = element;
	const own = selector === void 0 ? null : valueInSelector(selector);
	const words = knownPartOf(name ?? label ?? placeholder ?? text ?? id ?? own);
	const noun = role ?? (element.field === null ? text === null ? tag : "text" : "field");
	const place = row?.place === void 0 ? "" : `${ORDINALS[row.place] ?? ""} `;
	if (words === null) return row === void 0 ? noun : `${place}${noun} of a row`.trim();
	return `"${words}" ${noun}`;
}
function knownPartOf(words) {
	return (words ?? "").split("${…}").map((part) => part.trim()).filter((part) => part !== "").join(" … ") || null;
}
// src/models/offline/author/titles.ts
const READING = 1.5;
const UNNAMED = .5;
function behaviourTitle({ screen }, { trigger, action, pressed, empty, filled, effects, dialog }, { inputs, expected }) {
	const readings = effects.flatMap(({ outcome, reads }) => outcome === "changes" ? reads ?? [] : []);
	const [best] = expected.map((expectation) => {
		const outcome = outcomeOf$2(expectation, inputs);
		if (isReading(expectation, readings)) return {
			...outcome,
			weight: READING
		};
		return isNamed(expectation) ? outcome : {
			...outcome,
			weight: outcome.weight - UNNAMED
		};
	}).sort((left, right) => right.weight - left.weight);
	const left = screen.elements.filter(({ id }) => empty.includes(id)).map(wordsFor);
	const way = empty.length === 0 ? "" : filled.size === 0 ? " of an empty form" : ` without ${left.join(" and ")}`;
	const words = best?.words ?? "changes the page";
	const done = pressed === void 0 ? "" : ` on ${pressed}`;
	return `${useWords(wordsFor(trigger), action)}${way} ${withAnswer(words, dialog)}${done}`;
}
function useWords(words, action) {
	return action === "dblclick" ? `double-clicking ${words}` : words;
}
function withAnswer(words, dialog) {
	if (dialog === void 0 || dialog.kind === "alert") return words;
	if (dialog.accepted) return `${words} once ${dialog.kind === "prompt" ? "answered" : "confirmed"}`;
	return `${words.replace(/^(?:shows|leads to) /u, "keeps ")} when dismissed`;
}
function pageName({ model, screen, route }) {
	const called = nameByTeam(model, route.path);
	if (called !== null) return called;
	const others = model.screens.filter((other) => other.route !== screen.route);
	const isOwn = (name) => !others.some((other) => other.title === name || headingsOf(other).includes(name));
	const heading = headingsOf(screen).find(isOwn);
	if (heading !== void 0) return `"${heading}" page`;
	return screen.title !== null && isOwn(screen.title) ? screen.title : placeName(route.path);
}
function placeName(path) {
	if (!isAppRoute(path)) return path;
	const screen = screenPath(path);
	return screen === "" ? "the first screen" : `the ${screen} screen`;
}
function headingsOf({ elements }) {
	return elements.filter(({ role, initial }) => role === "heading" && initial).flatMap(({ name }) => name === null || name.includes("${…}") ? [] : [name]);
}
function isReading(expectation, readings) {
	if (expectation.kind !== "state" || expectation.state !== "visible") return false;
	const { target } = expectation;
	const words = target.by === "role" ? target.name : target.by === "text" ? target.text : null;
	return words !== null && readings.includes(words);
}
function outcomeOf$2(expectation, inputs) {
	switch (expectation.kind) {
		case "url": return {
			weight: 4,
			words: `leads to ${placeName(expectation.path)}`
		};
		case "dialog": return {
			weight: 1.75,
			words: `says "${expectation.message}" in a dialog`
		};
		case "value": return {
			weight: 1,
			words: `empties ${writeTarget(expectation.target)}`
		};
		case "state": {
			const target = nameIn(expectation.target, inputs);
			if (expectation.state === "not visible") return {
				weight: 2,
				words: `hides ${target}`
			};
			if (expectation.state !== "visible") return {
				weight: 2,
				words: `leaves ${target} ${expectation.state}`
			};
			return {
				weight: 3,
				words: `shows ${target}`
			};
		}
		case "prose": return {
			weight: 0,
			words: expectation.text
		};
	}
}
function nameIn(target, inputs) {
	if (target.by === "row") return `${writeTarget(target.element)} in its row`;
	return target.by === "text" && inputs.some((step) => step.kind === "fill" && step.value === target.text) ? "what was entered" : writeTarget(target);
}
// src/models/offline/author/page-case.ts
const LIMITS = [
	["heading", 3],
	["field", 5],
	["button", 4],
	["link", 5],
	["tab", 5]
];
const TEXTS = 3;
const NOTHING_SURE = "nothing that a test can name is sure to be on it";
function pageCase(reached) {
	const { route, screen, way, home } = reached;
	const targets = firstWithAny(ON_EVERY_DEVICE, (mode) => mainContent(reached, mode));
	if (targets.length === 0) return {
		found: [],
		exclusions: [{
			what: `the page ${route.path}`,
			reason: NOTHING_SURE,
			source: screen.source
		}]
	};
	return {
		found: [{
			key: `${route.path} page`,
			title: `${pageName(reached)} shows its main content`,
			preconditions: [],
			steps: way,
			expected: targets.map((target) => ({
				kind: "state",
				target,
				state: "visible"
			})),
			priority: home ? "critical" : "high",
			score: SCORES.page,
			route: route.path,
			source: screen.source
		}],
		exclusions: []
	};
}
function mainContent({ route, screen, state }, isTold) {
	const elements = withoutFurtherRadios(screen.elements);
	return (isAppRoute(route.path) ? [...LIMITS, ["text", TEXTS]] : LIMITS).flatMap(([kind, limit]) => {
		return targetsIn(state, elements.filter((element) => kindOf(element) === kind), {
			most: limit,
			isTold
		});
	});
}
function withoutFurtherRadios(elements) {
	const groups = new Set();
	return elements.filter(({ role, field }) => {
		if (role !== "radio" || field === null) return true;
		const group = field.name ?? "";
		const isFurther = groups.has(group);
		groups.add(group);
		return !isFurther;
	});
}
const ON_EVERY_DEVICE = [(state, element) => element.native === void 0 || isToldOnDevices(state, element), () => true];
function firstWithAny(modes, find) {
	for (const mode of modes) {
		const targets = find(mode);
		if (targets.length > 0) return targets;
	}
	return [];
}
function sureTargets(state, elements, most) {
	return firstWithAny(ON_EVERY_DEVICE, (isTold) => targetsIn(state, elements, {
		most,
		isTold
	}));
}
function targetsIn(state, elements, { most, isTold }) {
	const targets = [];
	for (const element of elements) {
		if (targets.length === most) break;
		if (!element.initial || element.repeated || !isSure(element)) continue;
		const target = targetOf(element);
		if (target === null || !isTold(state, element)) continue;
		if (findTarget(state, target).found) targets.push(target);
	}
	return targets;
}
function kindOf(element) {
	return element.field === null ? element.role ?? "text" : "field";
}
// src/models/offline/author/answer-cases.ts
function answeredScreens(model) {
	return model.screens.flatMap((screen) => {
		const { answered } = screen;
		const route = model.routes.find(({ path }) => path === screen.route);
		if (answered === void 0 || route === void 0 || route.guarded) return [];
		const way = [...answered.answers.map(answerStep), {
			kind: "open",
			path: route.path
		}];
		const state = stateAfter(model, way);
		if (state === null || state.screen !== screen) return [];
		return [{
			model,
			route,
			screen,
			way,
			state,
			home: isHome(model, route),
			answered,
			plain: screenOf(model, route)
		}];
	});
}
function isHome({ routes }, route) {
	return routes.every(({ path }) => path.length >= route.path.length);
}
const MOST = 5;
function answerCase(reached) {
	const { screen, state, way, route } = reached;
	const targets = sureTargets(state, byTelling(broughtBy(reached)), MOST);
	const [first] = targets;
	if (first === void 0) return [];
	return [{
		key: `${route.path} ${reached.answered.kind} answer`,
		title: titleOf$1(reached, first),
		preconditions: [],
		steps: way,
		expected: targets.map((target) => ({
			kind: "state",
			target,
			state: "visible"
		})),
		priority: priorityOf$1(reached),
		score: SCORES.page,
		route: route.path,
		source: reached.answered.answers[0]?.source ?? screen.source
	}];
}
function priorityOf$1({ model, route, answered, home, plain }) {
	if (answered.kind === "filled") return home ? "critical" : "high";
	const isAll = model.screens.flatMap((one) => one.route === route.path && one.answered !== void 0 ? [one.answered.kind] : []).every((kind) => kind === answered.kind || kind === "failing");
	return plain === null && isAll ? "high" : "low";
}
function broughtBy({ screen, answered }) {
	return screen.elements.filter(({ id }) => answered.brings.includes(id));
}
function byTelling(elements) {
	return [...elements.filter((one) => !isUsed(one)), ...elements.filter(isUsed)];
}
function isUsed({ role, field }) {
	return field !== null || role === "button" || role === "link";
}
const WHEN = {
	filled: "from the server",
	empty: "when the server has nothing",
	failing: "when the server fails",
	accepted: "when the server accepts it",
	refused: "when the server refuses it"
};
function titleOf$1(reached, first) {
	return `${pageName(reached)} shows ${writeTarget(first.by === "row" ? first.element : first)} ${WHEN[reached.answered.kind]}`;
}
// src/models/offline/author/found.ts
function together(parts) {
	return {
		found: parts.flatMap(({ found }) => found),
		exclusions: parts.flatMap(({ exclusions }) => exclusions)
	};
}
function distinct(exclusions) {
	return [...new Map(exclusions.map((exclusion) => [JSON.stringify(exclusion), exclusion])).values()];
}
// src/models/offline/author/user-input.ts
const NOT_TYPED = new Set([
	"button",
	"checkbox",
	"color",
	"file",
	"hidden",
	"image",
	"radio",
	"range",
	"reset",
	"select",
	"submit"
]);
function isText(element) {
	const { field, role } = element;
	return field !== null && !NOT_TYPED.has(field.type) && role !== "combobox" && field.options.length === 0;
}
function setField(element, target, seed) {
	if (element.field?.locked === true) return [];
	if (isText(element)) {
		const value = valueFor(element, element.initial ? seed : `${seed} ${element.id}`);
		return value === null ? [] : [{
			kind: "fill",
			target,
			value
		}];
	}
	if (element.role === "checkbox" || element.role === "radio") return [{
		kind: "check",
		target
	}];
	const { options = [], value, given = [] } = element.field ?? {};
	const option = [...given, ...options].find((text) => text !== "" && text !== value);
	return option === void 0 ? [] : [{
		kind: "choose",
		option,
		target
	}];
}
function fieldsToSet(ids, elements) {
	const groups = new Set();
	return ids.filter((id) => {
		const { role, field } = elements.find((element) => element.id === id) ?? {};
		if (role !== "radio" && role !== "checkbox" && role !== "switch") return true;
		const group = role === "radio" ? field?.name ?? "" : id;
		if (field?.required !== true || groups.has(group)) return false;
		groups.add(group);
		return true;
	});
}
// src/models/offline/author/behaviours.ts
const TELLING = [
	"navigates",
	"echoes",
	"erases",
	"shows",
	"changes",
	"asks",
	"clears",
	"hides"
];
const MAX_MISUSES = 6;
const TOO_MANY$1 = `only ${MAX_MISUSES} ways of leaving its fields empty are tried`;
const SHIFTED = "which row of the list it takes away is not known";
const UNCERTAIN = "what it does is not certain";
function behavioursOf(reached) {
	const { found: controls, exclusions } = controlsOf(reached);
	const uses = controls.map((control) => {
		const intended = intendedUse(control, reached.screen.elements);
		const misuses = misusesOf(control);
		const used = [...intended, ...misuses.slice(0, MAX_MISUSES)];
		const untried = misuses.length > MAX_MISUSES ? [TOO_MANY$1] : [];
		const without = intended.length === 0 && misuses.length === 0 ? [SHIFTED] : [];
		return {
			found: used,
			exclusions: [...untried, ...without].map((reason) => excluded$1(control.trigger, reason))
		};
	});
	return together([{
		found: [],
		exclusions
	}, ...uses]);
}
function excluded$1(element, reason) {
	return {
		what: `the ${wordsFor(element)}`,
		reason,
		source: element.source
	};
}
function behaviourOf(effect, screen) {
	const trigger = triggerOf(effect, screen);
	if (trigger === null || (effect.unless ?? []).length > 0) return null;
	const form = formOf(trigger, screen);
	const { action, dialog, key: pressed } = effect;
	const [behaviour] = intendedUse({
		trigger,
		form,
		action,
		effects: [effect],
		...dialog && { dialog },
		...pressed && { pressed }
	}, []);
	return behaviour ?? null;
}
function identityOf({ trigger, action, pressed, effects, empty }) {
	const outcomes = effects.map(({ outcome, target }) => `${outcome} ${localId(target)}`);
	const place = citationOf(trigger.source);
	const way = action === "dblclick" ? action : pressed ?? "";
	return [
		trigger.role,
		trigger.name,
		place,
		way,
		...empty.map(localId),
		...outcomes
	].join("|");
}
function familyOf({ trigger, effects, empty }) {
	const [verb] = trigger.field === null ? (trigger.name ?? "").split(" ") : [];
	const outcomes = effects.map(({ outcome }) => outcome).sort();
	return [
		verb,
		citationOf(trigger.source),
		...empty.map(localId),
		...outcomes
	].join("|");
}
function localId(id) {
	return id.slice(id.lastIndexOf("::") + 1);
}
function controlsOf({ screen }) {
	const exclusions = [];
	const controls = new Map();
	for (const effect of screen.effects) {
		const trigger = triggerOf(effect, screen);
		if (trigger === null) exclusions.push(withoutTrigger(effect));
		if (trigger === null || isPlainLink(effect, trigger)) continue;
		if (!isSure(effect) && !isTakenIn(effect, screen)) {
			exclusions.push(excluded$1(trigger, UNCERTAIN));
			continue;
		}
		const { action, dialog, key: pressed } = effect;
		const key = `${trigger.id} ${action} ${pressed ?? ""} ${dialog === void 0 ? "" : answerTo(dialog)}`;
		const form = formOf(trigger, screen);
		const effects = [...controls.get(key)?.effects ?? [], effect];
		controls.set(key, {
			trigger,
			form,
			action,
			effects,
			...dialog && { dialog },
			...pressed && { pressed }
		});
	}
	return {
		found: [...controls.values()],
		exclusions
	};
}
function answerTo({ accepted }) {
	return accepted ? "accepted" : "dismissed";
}
function withoutTrigger({ action, outcome, source }) {
	return {
		what: `what a ${action} ${outcome}`,
		reason: "the control that does it is not known",
		source
	};
}
function isTakenIn(effect, { effects }) {
	if (effect.certainty !== "pattern") return false;
	const same = effects.filter(({ trigger, action }) => trigger === effect.trigger && action === effect.action);
	const fields = (outcome) => same.filter((one) => one.outcome === outcome).map(({ target }) => target);
	const shown = fields("echoes").filter((field) => fields("clears").includes(field));
	const mayRefuse = same.some((one) => one.outcome === "navigates" || one.outcome === "shows" && !isSure(one));
	const isFilled = effect.requires.includes(effect.target);
	return !mayRefuse && isFilled && shown.includes(effect.target);
}
function intendedUse(control, elements) {
	const { form, action } = control;
	const effects = [...withoutShiftedRows(control.effects.filter(({ unless = [] }) => unless.length === 0), elements)];
	if (effects.length === 0) return [];
	const formFields = action === "submit" || action === "press" ? fieldsToSet(form?.fields ?? [], elements) : [];
	const filled = new Set([
		...formFields,
		...effects.flatMap(({ requires }) => requires),
		...emptied(control, effects, elements)
	]);
	effects.sort((left, right) => TELLING.indexOf(left.outcome) - TELLING.indexOf(right.outcome));
	return [{
		...control,
		effects,
		filled,
		empty: []
	}];
}
function emptied({ trigger }, effects, elements) {
	const targets = new Set(effects.flatMap(({ outcome, target }) => outcome === "clears" ? [target] : []));
	return elements.flatMap((element) => {
		return element.initial && isText(element) && (element.field?.value ?? "") === "" && element.id !== trigger.id && targets.has(element.id) ? [element.id] : [];
	});
}
function withoutShiftedRows(effects, elements) {
	const outcomes = new Set(effects.map(({ outcome }) => outcome));
	if (!outcomes.has("changes") || !outcomes.has("hides")) return effects;
	const rowOf = new Map(elements.map(({ id, role, source }) => [id, `${role} ${citationOf(source)}`]));
	const rowsThat = (outcome) => new Set(effects.filter((effect) => effect.outcome === outcome).map(({ target }) => rowOf.get(target)));
	const [changed, hidden] = [rowsThat("changes"), rowsThat("hides")];
	return effects.filter(({ target }) => {
		const row = rowOf.get(target);
		return row === void 0 || !changed.has(row) || !hidden.has(row);
	});
}
function misusesOf(control) {
	const misuses = new Map();
	for (const effect of control.effects) {
		const { requires, unless = [] } = effect;
		if (unless.length === 0) continue;
		const key = JSON.stringify([requires.toSorted(), unless.toSorted()]);
		const effects = [...misuses.get(key)?.effects ?? [], effect];
		const filled = new Set(requires);
		misuses.set(key, {
			...control,
			effects,
			filled,
			empty: unless
		});
	}
	return [...misuses.values()];
}
function isPlainLink(effect, trigger) {
	return effect.outcome === "navigates" && trigger.role === "link" && trigger.href !== null;
}
function triggerOf(effect, { elements, forms }) {
	const form = forms.find(({ id }) => id === effect.trigger);
	const id = form === void 0 ? effect.trigger : form.submit ?? form.fields.at(-1);
	return elements.find((element) => element.id === id) ?? null;
}
function formOf({ id }, { forms }) {
	return forms.find((form) => form.submit === id || form.fields.includes(id)) ?? null;
}
// src/models/offline/author/navigation-cases.ts
function navigationCases(reached, followed) {
	return together(reached.screen.elements.map((element) => {
		const key = `${element.name ?? ""} ${element.href ?? ""}`;
		const { href, source } = element;
		if (href === null || followed.has(key) || leadsHere(reached, href)) return NOTHING$1;
		const candidate = navigationCase(reached, element, href);
		if (typeof candidate === "string") return {
			found: [],
			exclusions: [{
				what: `the ${wordsFor(element)} to ${href}`,
				reason: candidate,
				source
			}]
		};
		followed.add(key);
		return {
			found: [candidate],
			exclusions: []
		};
	}));
}
const NOTHING$1 = {
	found: [],
	exclusions: []
};
function navigationCase(reached, element, href) {
	const target = targetOf(element);
	if (target === null) return "no test can name it";
	const why = whyNotFollowed(reached, element, href);
	if (why !== null) return why;
	const { path } = reached.route;
	return {
		key: `${path} follow ${element.name ?? href}`,
		title: `${wordsFor(element)} leads to ${placeName(href)}`,
		preconditions: [],
		steps: [...reached.way, {
			kind: "click",
			target
		}],
		expected: arrivalAt(reached, href),
		priority: "high",
		score: SCORES.navigation,
		route: path,
		source: element.source
	};
}
function newHeadings(reached, elements) {
	const headings = elements.filter(({ role, native }) => role === "heading" || native !== void 0 && role === null);
	const isOld = ({ name }) => reached.screen.elements.some((old) => old.role === "heading" && old.name === name);
	const isOwn = ({ role, text }) => role === "heading" || !reached.screen.elements.some((old) => old.text === text);
	const told = headings.filter(isOwn);
	return [...told.filter((heading) => !isOld(heading)), ...told.filter(isOld)];
}
function arrivalAt(reached, path) {
	const { model } = reached;
	const state = stateAfterOpening(model, path);
	const headings = newHeadings(reached, state?.screen?.elements ?? []);
	const shown = state === null ? [] : sureTargets(state, headings, 1);
	const route = routeFor(model, path);
	return [...route === null || isAlias(model, route) ? [] : [{
		kind: "url",
		path
	}], ...shown.map((target) => ({
		kind: "state",
		target,
		state: "visible"
	}))];
}
function isOpenPath(reached, path) {
	return whyClosed(reached, path) === null;
}
function whyClosed(reached, path) {
	if (!isInternal(path)) return "it leads out of the app";
	if (isAppRoute(path)) return null;
	if (hasParameter(path)) return "its address is only known when the app runs";
	const route = routeFor(reached.model, path);
	if (route === null) return "no route in the source matches its address";
	if (hasParameter(route.path)) return "the page that it leads to needs existing data";
	if (route.guarded && !reached.route.guarded) return "it leads to a page for signed-in users";
	return null;
}
function linkSteps(reached) {
	return reached.screen.elements.flatMap((element) => {
		const target = targetOf(element);
		const { href } = element;
		if (href === null || target === null || leadsHere(reached, href)) return [];
		return whyNotFollowed(reached, element, href) === null ? [[{
			kind: "click",
			target
		}]] : [];
	});
}
function leadsHere({ model, route }, href) {
	return routeFor(model, href)?.path === route.path;
}
function whyNotFollowed(reached, element, href) {
	if (!element.initial) return "the link is not there at first";
	if (element.repeated) return "the link is in a list; how many there are is not known";
	if (!isSure(element)) return "how the link reads is not certain";
	return whyClosed(reached, href);
}
// src/models/offline/author/name-after.ts
function nameAfter(reached, element, steps) {
	const plain = targetOf(element);
	if (element.row === void 0 && plain !== null) return plain;
	const state = stateAfter(reached.model, [...reached.way, ...steps]);
	if (state === null) return plain;
	return namesFor(reached, element, steps).find((name) => findTarget(state, name).found) ?? plain;
}
function nameOfGone(reached, element, steps) {
	const state = stateAfter(reached.model, [...reached.way, ...steps]);
	const isTold = element.row === void 0 || element.row.role === "generic";
	const found = namesFor(reached, element, steps).filter(({ by }) => by === "row" || isTold).find((name) => state !== null && findHiddenTarget(state, name).found);
	const isOfRow = element.row !== void 0 && textOf(element.row, reached, steps) !== null;
	return found ?? (isOfRow ? null : targetOf(element));
}
function namesFor(reached, element, steps) {
	const plain = targetOf(element);
	const lone = loneOf(element);
	const inRow = [plain ?? partOf(element), lone].filter((name) => name !== null);
	const row = element.row === void 0 ? null : textOf(element.row, reached, steps);
	const named = inRow.flatMap((name) => row === null || name.by === "row" ? [] : [{
		by: "row",
		element: name,
		row
	}]);
	const placed = placedOf(element);
	const inPlace = row === null || placed === null ? [] : [{
		by: "row",
		element: placed,
		row
	}];
	const alone = [plain, lone].filter((name) => name !== null);
	if (element.row?.role === "generic") return [...plain === null ? [] : [plain], ...named];
	return row !== null && row === (element.text ?? element.name) ? [
		...alone,
		...named,
		...inPlace
	] : [
		...named,
		...inPlace,
		...alone
	];
}
function textOf({ text, echoes }, { screen }, steps) {
	for (const id of echoes) {
		const field = screen.elements.find((element) => element.id === id);
		const value = field === void 0 ? null : filledInto(field, steps);
		if (value !== null) return value;
	}
	return text;
}
function filledInto(field, steps) {
	const names = new Set([targetOf(field), loneOf(field)].map((name) => JSON.stringify(name)));
	const fill = steps.findLast((step) => step.kind === "fill" && names.has(JSON.stringify(step.target)));
	return fill?.kind === "fill" ? fill.value : null;
}
function partOf({ role, name }) {
	const [longest = ""] = (name ?? "").split(HOLE).map((part) => part.trim()).toSorted((one, other) => other.length - one.length);
	return role === null || !isRole(role) || longest.length < 3 ? null : {
		by: "role",
		role,
		name: longest
	};
}
function placedOf({ role, name, row }) {
	const ordinal = row?.place === void 0 ? void 0 : ORDINALS[row.place];
	if (name !== null || role === null || !isRole(role) || ordinal === void 0) return null;
	return {
		by: "placed",
		role,
		ordinal
	};
}
function loneOf({ role, by }) {
	return role !== null && isRole(role) && by !== "component-name" ? {
		by: "lone",
		role
	} : null;
}
// src/models/offline/author/expectations.ts
const MAX_SHOWN$1 = 6;
const MAX_ABSENT$1 = 3;
const MAX_KEPT = 2;
function expectationsOf(reached, behaviour, steps) {
	const all = [...keptBy(reached, behaviour).flatMap((effect) => keptOf(reached, effect, steps)).slice(0, MAX_KEPT), ...behaviour.effects.flatMap((effect) => expectationOf(reached, effect, steps))];
	const distinct = all.filter((expectation, index) => {
		const words = wordsOf$2(expectation);
		return all.findIndex((other) => wordsOf$2(other) === words) === index;
	});
	const inState = (state) => namedFirst(distinct.filter((one) => one.kind === "state" && one.state === state));
	const left = new Set([...inState("visible").slice(MAX_SHOWN$1), ...inState("not visible").slice(MAX_ABSENT$1)]);
	return distinct.filter((expectation) => !left.has(expectation));
}
function keptBy({ screen }, { trigger, action, dialog, empty }) {
	if (dialog === void 0 || dialog.accepted || empty.length > 0) return [];
	return screen.effects.filter((effect) => effect.trigger === trigger.id && effect.action === action && effect.dialog?.accepted === true && isSure(effect));
}
function keptOf(reached, { outcome, target }, steps) {
	const element = reached.screen.elements.find(({ id }) => id === target);
	switch (outcome) {
		case "navigates": return [{
			kind: "url",
			path: reached.route.path
		}];
		case "hides": return element === void 0 || isOfRow(element) ? [] : visible(nameAfter(reached, element, steps));
		case "erases": return echoOf(element, steps, "visible");
		default: return [];
	}
}
function isOfRow({ row, role }) {
	return row !== void 0 && role !== null;
}
function namedFirst(expectations) {
	return [...expectations.filter(isNamed), ...expectations.filter((one) => !isNamed(one))];
}
function wordsOf$2(expectation) {
	if (expectation.kind !== "state" || expectation.target.by !== "role") return JSON.stringify(expectation);
	const { role, name } = expectation.target;
	const noun = role === "list" || role === "heading" ? "named" : role;
	return JSON.stringify([
		expectation.state,
		noun,
		name
	]);
}
function expectationOf(reached, effect, steps) {
	const element = reached.screen.elements.find(({ id }) => id === effect.target);
	const now = (one) => nameAfter(reached, one, steps);
	switch (effect.outcome) {
		case "navigates": return leadsTo(reached, effect.target) ? arrivalAt(reached, effect.target) : [];
		case "shows": return visible(element === void 0 || isUnloaded(element, reached) ? null : shownTarget(element, effect, now));
		case "hides": {
			const target = element === void 0 ? null : nameOfGone(reached, element, steps);
			return target === null ? [] : [{
				kind: "state",
				target,
				state: "not visible"
			}];
		}
		case "asks": return saying(effect.target);
		case "clears": return element === void 0 ? [] : emptyAgain(element, now(element), steps);
		case "echoes": return echoOf(element, steps, "visible");
		case "erases": return echoOf(element, steps, "not visible");
		case "changes": return changeOf(effect, element, now);
	}
}
function isUnloaded({ role }, { screen }) {
	return role === "img" && screen.answered !== void 0;
}
function emptyAgain(element, target, steps) {
	return (filledInto(element, steps) ?? element.field?.value ?? "") === "" || target === null ? [] : [{
		kind: "value",
		target,
		value: ""
	}];
}
function saying(message) {
	return message === "" ? [] : [{
		kind: "dialog",
		message
	}];
}
function visible(target) {
	return target === null ? [] : [{
		kind: "state",
		target,
		state: "visible"
	}];
}
function shownTarget(element, effect, now) {
	if (effect.reads !== void 0) return readingOf(element, effect, now);
	return element.initial || isCount(element) ? null : now(element);
}
function readingOf(element, effect, now) {
	const { role, name, text } = element;
	const reads = readingAfter(element, effect);
	if (reads === null) return null;
	if (reads === (name ?? text)) return now(element);
	if (element.field !== null || !isSure(element)) return null;
	const after = wordsAfter(element, reads);
	if (role !== null && after.name !== null && isRole(role)) return {
		by: "role",
		role,
		name: reads
	};
	return after.text === null ? null : {
		by: "text",
		text: reads
	};
}
function isCount(element) {
	return /(?:^|\s)\d+(?:\s|$)/.test(element?.name ?? element?.text ?? "");
}
function changeOf(effect, element, now) {
	if (element === void 0) return [];
	const { ticked, reads } = effect;
	if (ticked !== void 0 && reads !== void 0 && reads !== element.name) return renamedTo(element, reads);
	if (ticked !== void 0) return tickOf(element, ticked, now);
	const reading = readingOf(element, effect, now);
	if (reading !== null) return visible(reading);
	const target = now(element);
	if (target === null) return [];
	if (element.field !== null) return effect.trigger === element.id && element.role === "checkbox" ? [{
		kind: "state",
		target,
		state: "checked"
	}] : [];
	return (element.role === "heading" || element.role === "button" || target.by === "text") && isSure(element) ? [{
		kind: "state",
		target,
		state: "not visible"
	}] : [];
}
function renamedTo({ role }, name) {
	return visible(role !== null && isRole(role) ? {
		by: "role",
		role,
		name
	} : null);
}
function tickOf(element, isTicked, now) {
	const target = isSure(element) || element.row !== void 0 ? now(element) : null;
	return target === null ? [] : [{
		kind: "state",
		target,
		state: isTicked ? "checked" : "not checked"
	}];
}
function leadsTo(reached, path) {
	return isOpenPath(reached, path) || routeFor(reached.model, path)?.guarded === true;
}
function echoOf(element, steps, state) {
	if (element === void 0 || element.field?.type === "number") return [];
	const value = filledInto(element, steps);
	if (value === null) return [];
	return [{
		kind: "state",
		target: {
			by: "text",
			text: value
		},
		state
	}];
}
// src/models/offline/author/grounded-part.ts
function groundedPart(model, steps, expected) {
	const { walkthrough, problem } = followSteps(model, steps);
	if (problem !== null) return problem.reason;
	const reasons = [];
	const grounded = expected.filter((expectation) => {
		if (isAbsence(expectation) && !wasSeen(model, steps, expectation.target)) {
			reasons.push(NEVER_SEEN);
			return false;
		}
		const found = walkthrough.expect(expectation);
		if (found.kind === "problem") reasons.push(found.reason);
		else if (isUnseen(walkthrough.state, expectation)) reasons.push(UNSEEN$1);
		else return true;
		return false;
	});
	if (grounded.length > 0) return onEveryDevice(walkthrough.state, grounded);
	return reasons[0] ?? "The case expects nothing.";
}
function onEveryDevice(state, grounded) {
	const isTold = (expectation) => {
		if (expectation.kind !== "state") return true;
		const found = (isAbsence(expectation) ? findHiddenTarget : findTarget)(state, expectation.target);
		const element = found.found ? found.element : null;
		return element?.native === void 0 || isToldOnDevices(state, element);
	};
	const told = grounded.filter(isTold);
	return told.length === 0 ? grounded : told;
}
const NEVER_SEEN = "what should go was never there";
const UNSEEN$1 = "no device tells it from all else on the screen";
function isUnseen(state, expectation) {
	if (expectation.kind !== "state") return false;
	const { target } = expectation;
	if (isAbsence(expectation)) {
		const gone = findHiddenTarget(state, target);
		return gone.found && gone.element !== null && !isSeenSomewhere(gone.element);
	}
	const found = findTarget(state, target);
	return found.found && found.element !== null && !isToldSomewhere(state, found.element);
}
function isAbsence(expectation) {
	return expectation.kind === "state" && expectation.state === "not visible";
}
function wasSeen(model, steps, target) {
	const wanted = JSON.stringify(target);
	return steps.some((_, index) => {
		const { state } = followSteps(model, steps.slice(0, index + 1)).walkthrough;
		if (findTarget(state, target).found) return true;
		return presentElements(state).some((element) => JSON.stringify(targetOf(element)) === wanted && isSurelyShown(state, element));
	});
}
// src/models/offline/author/reload-case.ts
function reloadCase(reached, behaviour, { key, done }) {
	if (behaviour.dialog?.accepted === false) return [];
	const effects = behaviour.effects.filter(({ lasts }) => lasts === true);
	const hoped = expectationsOf(reached, {
		...behaviour,
		effects
	}, done);
	if (hoped.length === 0) return [];
	const steps = [
		...reached.way,
		...done,
		{ kind: "reload" }
	];
	const expected = groundedPart(reached.model, steps, hoped);
	if (typeof expected === "string") return [];
	const words = effects.some(({ outcome }) => outcome === "echoes") ? "keeps what was entered" : "takes away what was entered for good";
	return [{
		key: `${key} reload`,
		title: `${wordsFor(behaviour.trigger)} ${words}, after a reload too`,
		preconditions: [],
		steps,
		expected,
		priority: "high",
		score: SCORES.kept,
		route: reached.route.path,
		source: behaviour.trigger.source
	}];
}
// src/models/offline/author/ways.ts
const MAX_CHAIN = 3;
function useOf(reached, behaviour, seed, chain = MAX_CHAIN) {
	if (behaviour.dialog !== void 0 && !isAnswerable(reached, behaviour)) return UNANSWERED;
	const before = stepsToShow(reached, behaviour.trigger, {
		seed,
		chain
	});
	if (before === null) return "no step that is certain shows it";
	const inputs = inputSteps(reached, behaviour, {
		seed,
		before
	});
	if (inputs === null) return "no test can fill a field that it needs";
	const target = nameAfter(reached, behaviour.trigger, [...before, ...inputs]);
	const final = target === null ? null : finalStep(behaviour, target, seed);
	return final === null ? "no test can name it" : {
		before,
		inputs,
		final
	};
}
const UNANSWERED = "only in a browser, and with a click, can a test answer the dialog that it opens";
function isBox$1({ role }) {
	return role === "checkbox" || role === "switch";
}
function isAnswerable({ route }, { trigger, action }) {
	if (isAppRoute(route.path)) return false;
	return !isBox$1(trigger) && (action === "click" || action === "submit" && !isText(trigger));
}
function stepsToShow(reached, element, { seed, chain }) {
	if (element.initial) return [];
	if (chain === 0) return null;
	for (const effect of reached.screen.effects) {
		if (effect.outcome !== "shows" || effect.target !== element.id || !isSure(effect)) continue;
		const behaviour = behaviourOf(effect, reached.screen);
		if (behaviour === null) continue;
		const use = useOf(reached, behaviour, seed, chain - 1);
		if (typeof use !== "string") return [
			...use.before,
			...use.inputs,
			...use.final
		];
	}
	return null;
}
function inputSteps(reached, behaviour, { seed, before }) {
	const required = new Set(behaviour.effects.flatMap(({ requires }) => requires));
	const steps = [];
	const others = [...behaviour.filled].filter((id) => id !== behaviour.trigger.id);
	for (const id of others.length < behaviour.filled.size ? [...others, behaviour.trigger.id] : others) {
		if (id === behaviour.trigger.id && setsValue(behaviour.action)) continue;
		const element = reached.screen.elements.find((candidate) => candidate.id === id);
		if (element === void 0) return null;
		const target = nameAfter(reached, element, [...before, ...steps]);
		const set = target === null ? [] : setField(element, target, seed);
		if (set.length === 0 && (required.has(id) || element.field?.required === true)) return null;
		steps.push(...set);
	}
	return steps;
}
function finalStep(behaviour, target, seed) {
	const { trigger, action, dialog } = behaviour;
	if (dialog !== void 0) return [{
		kind: dialog.accepted ? "accept" : "dismiss",
		target
	}];
	const toggle = {
		kind: trigger.field?.value === "on" ? "uncheck" : "check",
		target
	};
	if (isBox$1(trigger)) return [toggle];
	switch (action) {
		case "click": return [{
			kind: "click",
			target
		}];
		case "dblclick": return [{
			kind: "double_click",
			target
		}];
		case "check": return [toggle];
		case "submit":
		case "press": return pressSteps(behaviour, target);
		case "fill":
		case "select": {
			const set = setField(trigger, target, seed);
			return set.length === 0 ? null : set;
		}
	}
}
function pressSteps({ trigger, pressed, filled }, target) {
	const click = {
		kind: "click",
		target
	};
	if (!isText(trigger)) return [click];
	const press = {
		kind: "press",
		key: pressed ?? "Enter"
	};
	return filled.has(trigger.id) ? [press] : [click, press];
}
function setsValue(action) {
	return action === "fill" || action === "select" || action === "check";
}
// src/models/offline/author/control-cases.ts
function controlCases(reached, used) {
	const { found: behaviours, exclusions } = behavioursOf(reached);
	const cases = behaviours.map((behaviour) => {
		const key = identityOf(behaviour);
		if (used.has(key)) return NOTHING;
		const candidates = casesOf(reached, behaviour);
		if (typeof candidates === "string") return without(behaviour, candidates);
		const family = `${reached.route.path} ${familyOf(behaviour)}`;
		const isFurtherRow = used.has(family);
		used.add(key).add(family);
		return {
			found: (isFurtherRow ? candidates.map(asFurtherRow) : candidates).map((candidate) => afterTheFirst(candidate, used)),
			exclusions: []
		};
	});
	return together([{
		found: [],
		exclusions
	}, ...cases]);
}
const NOTHING = {
	found: [],
	exclusions: []
};
function asFurtherRow(candidate) {
	return {
		...candidate,
		priority: "low"
	};
}
function afterTheFirst(candidate, used) {
	const { route, expected, priority } = candidate;
	const isClosing = expected.every((one) => one.kind === "state" && one.state === "not visible");
	if (!isAppRoute(route) || !isClosing || priority !== "high") return candidate;
	const key = `${route} closes ${JSON.stringify(expected)}`;
	const isFurther = used.has(key);
	used.add(key);
	return isFurther ? {
		...candidate,
		priority: "medium"
	} : candidate;
}
function without({ trigger }, reason) {
	return {
		found: [],
		exclusions: [{
			what: `the ${wordsFor(trigger)}`,
			reason,
			source: trigger.source
		}]
	};
}
function staysHere({ route }, expected) {
	return isAppRoute(route.path) && expected.some((one) => one.kind === "url" && one.path === route.path);
}
function keyOf$2({ trigger, action, pressed, dialog, empty }) {
	const when = empty.length > 0 ? ` without ${empty.map(localId).join(" ")}` : "";
	const answered = dialog === void 0 ? "" : ` dialog ${answerTo(dialog)}`;
	return `${pressed === void 0 ? action : `${action} ${pressed}`} ${trigger.name ?? trigger.test_id ?? trigger.id}${when}${answered}`;
}
function casesOf(reached, behaviour) {
	const { trigger, action, effects, empty, filled } = behaviour;
	const key = `${reached.route.path} ${keyOf$2(behaviour)}`;
	const use = useOf(reached, behaviour, key);
	if (typeof use === "string") return use;
	const { before, inputs, final } = use;
	const steps = [
		...reached.way,
		...before,
		...inputs,
		...final
	];
	const done = [
		...before,
		...inputs,
		...final
	];
	const hoped = expectationsOf(reached, behaviour, done);
	if (hoped.length === 0) return "nothing that a test could look at is sure to follow";
	if (staysHere(reached, hoped)) return "it leads to where it stands";
	const grounded = groundedPart(reached.model, steps, hoped);
	const expected = typeof grounded === "string" ? hoped : grounded;
	const isFlow = action === "submit";
	const isOwnTick = trigger.row === void 0 && effects.every(({ target, ticked }) => target === trigger.id && ticked !== void 0);
	return [{
		key,
		title: behaviourTitle(reached, behaviour, {
			inputs: done,
			expected
		}),
		preconditions: [],
		steps,
		expected,
		priority: isFlow && empty.length === 0 ? "critical" : isOwnTick ? "medium" : "high",
		score: isFlow && !(empty.length > 0 && filled.size > 0) ? SCORES.formFlow : SCORES.control,
		route: reached.route.path,
		source: trigger.source
	}, ...reloadCase(reached, behaviour, {
		key,
		done
	})];
}
// src/models/offline/author/field-cases.ts
const MAX_FIELDS = 8;
const UNTOLD$1 = "a device does not tell what is in a password field";
const TOO_MANY = `one case fills ${MAX_FIELDS} fields at most`;
function fieldCases(reached) {
	const usable = reached.screen.elements.filter((element) => element.initial && !element.repeated && element.field?.locked !== true && isSure(element) && targetOf(element) !== null);
	const losing = new Set(reached.screen.effects.filter(losesInput).map(({ trigger }) => trigger));
	const secret = new Set(secretFields(reached));
	const fields = usable.filter((element) => isText(element) && element.field?.unsure !== true && !losing.has(element.id) && !secret.has(element));
	const used = new Set(reached.screen.effects.map(({ trigger }) => trigger));
	const boxes = usable.filter(({ id, role }) => (role === "checkbox" || role === "switch") && !used.has(id));
	const selects = usable.filter(hasSureOptions);
	const typed = [...fields, ...selects];
	const found = [
		...typingCase(reached, typed.slice(0, MAX_FIELDS)),
		...boxes.flatMap((box) => boxCase(reached, box)),
		...fields.flatMap((field) => shortTextCase(reached, field))
	];
	const untyped = typed.slice(MAX_FIELDS).map((field) => excluded(field, TOO_MANY));
	const exclusions = reached.screen.elements.flatMap((element) => {
		const reason = whyUnused(element, losing);
		return reason === null ? [] : [excluded(element, reason)];
	});
	const untold = [...secret].map((field) => excluded(field, UNTOLD$1));
	return {
		found,
		exclusions: [
			...untyped,
			...untold,
			...exclusions
		]
	};
}
function secretFields({ route, screen }) {
	if (!isAppRoute(route.path)) return [];
	return screen.elements.filter(({ field, initial }) => initial && field?.type === "password");
}
function excluded(field, reason) {
	return {
		what: `the ${wordsFor(field)}`,
		reason,
		source: field.source
	};
}
function whyUnused(element, losing) {
	if (element.field === null || !element.initial || element.field.type === "hidden") return null;
	if (element.repeated) return "the field is in a list; how many there are is not known";
	if (element.field.locked === true) return "it does not keep what is typed into it at first";
	if (!isSure(element)) return "how the field reads is not certain";
	if (element.field.unsure === true) return "what it keeps of what is typed is not known";
	if (targetOf(element) === null) return "no test can name it";
	return losing.has(element.id) ? "what is typed into it is taken away again" : null;
}
function shortTextCase({ route, way, screen }, field) {
	const messages = screen.effects.filter(({ trigger, action, outcome }) => {
		return trigger === field.id && action === "fill" && outcome === "shows";
	}).flatMap(({ target }) => screen.elements.find(({ id }) => id === target) ?? []);
	const target = targetOf(field);
	for (const message of messages) {
		const minimum = minimumIn(message.text ?? message.name ?? "");
		const shown = targetOf(message);
		if (target === null || shown === null || minimum < 2) continue;
		const value = "abcdefgh".slice(0, Math.min(minimum - 1, 3));
		return [{
			key: `${route.path} short ${field.name ?? field.id}`,
			title: `${wordsFor(field)} refuses a text that is too short`,
			preconditions: [],
			steps: [...way, {
				kind: "fill",
				target,
				value
			}],
			expected: [{
				kind: "state",
				target: shown,
				state: "visible"
			}],
			priority: "high",
			score: SCORES.control,
			route: route.path,
			source: field.source
		}];
	}
	return [];
}
function minimumIn(message) {
	const found = /\b(?:at least|minimum of) (\d{1,3}) (?:characters|letters)\b/i.exec(message);
	return Number(found?.[1] ?? 0);
}
function losesInput({ action, outcome, target, trigger }) {
	if (action !== "fill") return false;
	return outcome === "navigates" || target === trigger && outcome !== "echoes";
}
function typingCase(reached, fields) {
	const [first, ...others] = fields;
	if (first === void 0) return [];
	const { route, way } = reached;
	const key = `${route.path} typing`;
	const steps = fields.flatMap((field) => {
		const target = targetOf(field);
		return target === null ? [] : setField(field, target, key);
	});
	if (steps.length === 0) return [];
	const names = others.length === 0 ? wordsFor(first) : `The fields of ${pageName(reached)}`;
	return [{
		key,
		title: others.length === 0 ? `${names} keeps what is entered` : `${names} keep what is entered`,
		preconditions: [],
		steps: [...way, ...steps],
		expected: steps.flatMap(valueExpectation),
		priority: "high",
		score: SCORES.fields,
		route: route.path,
		source: first.source
	}];
}
function hasSureOptions({ field }) {
	const value = field?.value ?? null;
	return value !== null && field?.options.includes(value) === true;
}
function valueExpectation(step) {
	if (step.kind === "fill") return [{
		kind: "value",
		target: step.target,
		value: step.value
	}];
	if (step.kind === "choose") return [{
		kind: "value",
		target: step.target,
		value: step.option
	}];
	return [];
}
function boxCase({ route, way }, box) {
	const target = targetOf(box);
	if (target === null) return [];
	const isOn = box.field?.value === "on";
	return [{
		key: `${route.path} check ${box.name ?? ""}`,
		title: `${wordsFor(box)} can be ${isOn ? "unchecked" : "checked"}`,
		preconditions: [],
		steps: [...way, {
			kind: isOn ? "uncheck" : "check",
			target
		}],
		expected: [{
			kind: "state",
			target,
			state: isOn ? "not checked" : "checked"
		}],
		priority: "medium",
		score: SCORES.toggle,
		route: route.path,
		source: box.source
	}];
}
// src/models/offline/author/walk-expectations.ts
const MAX_SHOWN = 4;
const MAX_ABSENT = 3;
function elementOf({ screen }, id) {
	return [...screen.elements, ...screen.walks?.elements ?? []].find((one) => one.id === id);
}
function targetNow(reached, element, done) {
	const state = stateAfter(reached.model, [...reached.way, ...done]);
	if (state === null) return null;
	const plain = targetOf(element);
	return [...plain === null ? [] : [plain], ...namesFor(reached, element, done)].find((name) => {
		const found = findTarget(state, name);
		return found.found && found.element?.id === element.id;
	}) ?? null;
}
function expectedAfter(reached, last, done) {
	const state = stateAfter(reached.model, [...reached.way, ...done]);
	if (state === null) return [];
	const typed = done.flatMap((step) => step.kind === "fill" || step.kind === "answer" ? [step.value] : []);
	const elements = (ids) => typedFirst(ids.flatMap((id) => elementOf(reached, id) ?? []), typed).filter((one) => isSure(one) && (one.field === null || isBox(one)));
	const seen = (one) => {
		const target = targetNow(reached, one, done);
		return target === null ? [] : [{
			kind: "state",
			target,
			state: "visible"
		}];
	};
	const wordsGone = new Set(elements(last.goes).map(wordsOf$1));
	const newOf = (all) => all.filter((one) => !wordsGone.has(wordsOf$1(one)));
	const absent = elements(last.goes).flatMap((one) => {
		const plain = targetOf(one);
		const target = [...plain === null ? [] : [plain], ...namesFor(reached, one, done)].find((name) => findHiddenTarget(state, name).found);
		return target === void 0 ? [] : [{
			kind: "state",
			target,
			state: "not visible"
		}];
	});
	const stays = presentElements(state).filter((one) => one.field === null && !last.comes.includes(one.id) && readsAny(one, typed));
	const { leads, dialog } = last;
	const isDismissed = dialog !== void 0 && !dialog.accepted;
	return ofEachWord([
		...leads === void 0 ? [] : [{
			kind: "url",
			path: leads
		}],
		...leads === void 0 ? ofEachWord(absent).slice(0, MAX_ABSENT) : [],
		...ofEachWord(newOf(elements(last.comes)).flatMap(seen)).slice(0, MAX_SHOWN),
		...valuesAfter(reached, last, done),
		...absent.length === 0 && !isDismissed ? [] : stays.flatMap(seen).slice(0, 1),
		...typeof dialog?.message === "string" && dialog.message !== "" ? [{
			kind: "dialog",
			message: dialog.message
		}] : []
	]);
}
function wordsOf$1({ role, name, text }) {
	return JSON.stringify([
		role,
		name,
		text
	]);
}
function isBox({ role }) {
	return role === "checkbox" || role === "radio" || role === "switch";
}
function readsAny({ name, text }, typed) {
	return typed.some((one) => reads(name ?? "", one) || reads(text ?? "", one));
}
function reads(words, one) {
	if (!/^\d+$/u.test(one)) return one !== "" && words.includes(one);
	return words.split(/[^\p{L}\d]+/u).includes(one);
}
function typedFirst(elements, typed) {
	const own = elements.filter((one) => readsAny(one, typed));
	return [...own, ...elements.filter((one) => !own.includes(one))];
}
function valuesAfter(reached, last, done) {
	return Object.entries(last.values ?? {}).flatMap(([id, value]) => {
		const element = elementOf(reached, id);
		const target = element === void 0 ? null : targetNow(reached, element, done);
		if (element === void 0 || target === null) return [];
		if (isBox(element)) return [{
			kind: "state",
			target,
			state: value === "on" ? "checked" : "not checked"
		}];
		return element.role === "combobox" ? [] : [{
			kind: "value",
			target,
			value
		}];
	});
}
function ofEachWord(expectations) {
	const seen = new Set();
	return expectations.filter((one) => {
		const target = one.kind === "state" ? one.target : null;
		const key = (target?.by === "text" ? target.text : target?.by === "role" ? target.name : null) ?? JSON.stringify(one);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
// src/models/offline/author/walk-cases.ts
function walkCases(reached) {
	const { screen, way } = reached;
	if (screen.walks === void 0 || !beginsWalks(way)) return {
		found: [],
		exclusions: []
	};
	const told = screen.walks.steps.filter((step) => step.tells === true || isSpare(step, reached));
	const groups = new Map();
	const exclusions = [];
	return {
		found: told.flatMap((step) => {
			const walk = walkTo(step, screen.walks?.steps ?? []);
			const written = caseOf(reached, walk);
			const group = wordsOfLast(reached, walk);
			if (step.tells !== true) return typeof written === "string" ? [] : [{
				...written,
				isSpare: true
			}];
			if (typeof written === "string") {
				const what = `what the ${group} does after other controls`;
				exclusions.push({
					what,
					reason: written,
					source: sourceOfLast(reached, walk)
				});
				return [];
			}
			const turn = groups.get(group) ?? 0;
			groups.set(group, turn + 1);
			return [{
				...written,
				priority: priorityOf(turn)
			}];
		}),
		exclusions: distinct(exclusions)
	};
}
function isSpare({ action, comes, dialog }, { route }) {
	return isAppRoute(route.path) && action === "click" && comes.length > 0 && dialog === void 0;
}
function beginsWalks(way) {
	const [first, ...others] = way.filter(({ kind }) => kind !== "serve" && kind !== "refuse");
	if (first?.kind === "open") return others.length === 0;
	return first?.kind === "launch" && others.every(({ kind }) => kind === "click");
}
function priorityOf(turn) {
	if (turn < 2) return "high";
	return turn < 4 ? "medium" : "low";
}
function walkTo(step, steps) {
	const before = steps.find(({ id }) => id === step.after);
	return before === void 0 ? [step] : [...walkTo(before, steps), step];
}
function lastOf(reached, walk) {
	return elementOf(reached, walk.at(-1)?.element ?? "");
}
function wordsOfLast(reached, walk) {
	const element = lastOf(reached, walk);
	return element === void 0 ? "" : wordsFor(element);
}
function sourceOfLast(reached, walk) {
	return lastOf(reached, walk)?.source ?? reached.screen.source;
}
function caseOf(reached, walk) {
	const done = [];
	for (const step of walk) {
		const phrase = phraseOf(reached, step, done);
		const used = elementOf(reached, step.element);
		if (phrase === null) return `no test can name the ${used === void 0 ? "control" : wordsFor(used)} on the way`;
		done.push(phrase);
	}
	const last = walk.at(-1);
	const element = lastOf(reached, walk);
	if (last === void 0 || element === void 0) return UNSEEN;
	const hoped = expectedAfter(reached, last, done);
	const steps = [...reached.way, ...done];
	const expected = groundedPart(reached.model, steps, hoped);
	if (typeof expected === "string") return UNSEEN;
	return {
		key: `${reached.route.path} walk ${walk.map(({ id }) => id).join(" ")}`,
		title: titleOf(reached, walk, expected),
		preconditions: [],
		steps,
		expected,
		priority: "high",
		score: SCORES.walk,
		route: reached.route.path,
		source: element.source
	};
}
const UNSEEN = "nothing that a test could look at is sure to follow";
function phraseOf(reached, step, done) {
	const element = elementOf(reached, step.element);
	if (step.action === "press") return {
		kind: "press",
		key: step.value
	};
	const target = element === void 0 ? null : targetNow(reached, element, done);
	if (target === null) return null;
	switch (step.action) {
		case "fill": return {
			kind: "fill",
			target,
			value: step.value
		};
		case "dblclick": return {
			kind: "double_click",
			target
		};
		case "choose": return {
			kind: "choose",
			target,
			option: step.value
		};
		default: return step.dialog === void 0 ? {
			kind: step.action,
			target
		} : answered(step.dialog, target);
	}
}
function answered({ accepted, text }, target) {
	if (text !== void 0) return {
		kind: "answer",
		target,
		value: text
	};
	return {
		kind: accepted ? "accept" : "dismiss",
		target
	};
}
function titleOf(reached, walk, expected) {
	const used = walk.filter(({ action }) => action !== "fill" && action !== "choose");
	const [last = "the page", before] = (used.length === 0 ? walk : used).flatMap(({ element, action, value }) => {
		const fact = elementOf(reached, element);
		if (fact === void 0) return [];
		return [value === "Escape" ? `Escape in ${wordsFor(fact)}` : useWords(wordsFor(fact), action)];
	}).toReversed();
	const step = walk.at(-1);
	const told = tellingOf(step, expected);
	const outcome = withAnswer(told === void 0 ? "changes the page" : outcomeOf$1(told), step?.dialog);
	return before === void 0 ? `${last} ${outcome}` : `${last} ${outcome} after ${before}`;
}
function tellingOf(step, expected) {
	const [first] = expected;
	const shown = expected.find((one) => one.kind === "state" && one.state === "visible");
	const isGone = first?.kind === "state" && first.state === "not visible";
	return (step?.comes ?? []).length > 0 && isGone || step?.dialog?.kind === "prompt" ? shown ?? first : first;
}
function outcomeOf$1(expectation) {
	if (expectation.kind === "value") return `fills ${writeTarget(expectation.target)}`;
	if (expectation.kind === "dialog") return `says "${expectation.message}" in a dialog`;
	if (expectation.kind === "url") return `leads to ${expectation.path}`;
	if (expectation.kind !== "state") return "changes the page";
	const { target, state } = expectation;
	const words = writeTarget(target.by === "row" ? target.element : target);
	if (state === "visible") return `shows ${words}`;
	return state === "not visible" ? `hides ${words}` : `leaves ${words} ${state}`;
}
// src/models/offline/author/answered-cases.ts
function answeredCases(model, plain, { used, links, titles }) {
	const told = new Set(titles);
	return answeredScreens(model).flatMap((reached) => {
		const uses = usesOf(reached, plain.find(({ route }) => route === reached.route) ?? null, {
			used: reached.answered.kind === "refused" ? new Set() : used,
			links,
			titles: told
		});
		for (const { title } of uses) told.add(title);
		return answerCase(reached).concat(uses);
	});
}
function usesOf(reached, known, { used, links, titles }) {
	const { kind } = reached.answered;
	if (kind === "empty" || kind === "failing") return [];
	const fresh = together([
		controlCases(reached, used),
		walkCases(reached),
		...known === null && kind === "filled" ? [fieldCases(reached), navigationCases(reached, links)] : []
	]).found.filter(({ title }) => !titles.has(title));
	return kind === "refused" ? fresh.map((one) => ({
		...one,
		priority: "low"
	})) : fresh;
}
// src/models/offline/author/arrival-cases.ts
function withArrivals(candidates) {
	const leading = new Map(candidates.flatMap((one) => leadsSomewhere(one) ? [[wayOf(one), one]] : []));
	const seen = new Map();
	for (const page of candidates.filter(isLook)) {
		const control = leading.get(wayOf(page));
		if (control !== void 0 && control !== page) seen.set(control, page);
	}
	const merged = new Set(seen.values());
	return candidates.flatMap((one) => {
		const page = seen.get(one);
		if (page !== void 0) return [joined$1(one, page)];
		return merged.has(one) ? [] : [one];
	});
}
function wayOf({ steps }) {
	return JSON.stringify(steps);
}
function leadsSomewhere({ route, expected }) {
	return isAppRoute(route) && expected.some(({ kind }) => kind === "url");
}
function isLook({ route, expected }) {
	return isAppRoute(route) && !expected.some(({ kind }) => kind === "url");
}
function joined$1(control, page) {
	const told = new Set(control.expected.map((one) => JSON.stringify(one)));
	const more = page.expected.filter((one) => !told.has(JSON.stringify(one)));
	const { priority } = control.priority === "critical" ? control : page;
	return {
		...control,
		expected: [...control.expected, ...more],
		priority,
		score: page.score
	};
}
// src/models/offline/author/back-case.ts
const MOST_TOLD = 2;
function backCase(reached, earlier) {
	const { route, screen, state, way } = reached;
	const { before } = state;
	const isInside = way.at(-1)?.kind === "wait";
	if (!isAppRoute(route.path) || isInside || before === null || before.screen === null) return [];
	const own = new Set(screen.elements.flatMap(({ name, text }) => [name, text]));
	const targets = sureTargets(before, before.screen.elements.filter(({ name, text }) => !own.has(name ?? text) && (name ?? text) !== null), 2);
	if (targets.length === 0) return [];
	const priority = earlier.size < MOST_TOLD ? "high" : "medium";
	earlier.add(route.path);
	return [{
		key: `${route.path} back`,
		title: `going back from ${pageName(reached)} leads to the screen before`,
		preconditions: [],
		steps: [...way, { kind: "back" }],
		expected: targets.map((target) => ({
			kind: "state",
			target,
			state: "visible"
		})),
		priority,
		score: SCORES.back,
		route: route.path,
		source: screen.source
	}];
}
// src/models/offline/author/correction-cases.ts
function correctionCases(reached) {
	const { found: behaviours } = behavioursOf(reached);
	return behaviours.flatMap((refused) => {
		if (refused.empty.length === 0 || refused.filled.size > 0) return [];
		const intended = behaviours.find(({ trigger, action, empty }) => trigger.id === refused.trigger.id && action === refused.action && empty.length === 0);
		const found = intended === void 0 ? null : correctionCase(reached, refused, intended);
		return found === null ? [] : [found];
	});
}
function correctionCase(reached, refused, intended) {
	const { route, way } = reached;
	const { trigger, action } = intended;
	const key = `${route.path} ${action} ${trigger.name ?? trigger.id} corrected`;
	const [wrong, right] = [useOf(reached, refused, key), useOf(reached, intended, key)];
	if (typeof wrong === "string" || typeof right === "string" || right.inputs.length === 0) return null;
	const toRefusal = [
		...way,
		...wrong.before,
		...wrong.final
	];
	const messages = expectationsOf(reached, refused, []).filter((one) => one.kind === "state" && one.state === "visible");
	if (typeof groundedPart(reached.model, toRefusal, messages) === "string") return null;
	const steps = [
		...toRefusal,
		...right.inputs,
		...right.final
	];
	const hoped = expectationsOf(reached, intended, right.inputs);
	const expected = groundedPart(reached.model, steps, hoped);
	if (typeof expected === "string") return null;
	return {
		key,
		title: `${wordsFor(trigger)} takes a form that it has refused empty before`,
		preconditions: [],
		steps,
		expected,
		priority: "medium",
		score: SCORES.control,
		route: route.path,
		source: trigger.source
	};
}
// src/models/offline/author/doors.ts
const IDENTIFIES = /e-?mail|user.?name|\blogin\b|handle|nick.?name/iu;
function wayIn(model, reachable) {
	const access = accessTo(model);
	for (const door of doorsOf(model)) {
		if (isAppRoute(door.route.path)) continue;
		if (door.kind !== (access === "own" ? "sign_up" : access)) continue;
		const reached = reachable.find(({ screen }) => screen === door.screen);
		const steps = reached === void 0 ? null : stepsThrough(reached, door);
		if (steps !== null) return {
			door,
			steps
		};
	}
	return null;
}
function wayThrough({ model, screen, ...reached }) {
	for (const door of doorsOf(model)) {
		const steps = door.screen === screen && door.kind === "sign_in" ? stepsThrough({
			model,
			screen,
			...reached
		}, door) : null;
		if (steps !== null) return {
			door,
			steps
		};
	}
	return null;
}
function stepsThrough(reached, { kind, screen, effect }) {
	const behaviour = behaviourOf(effect, screen);
	if (behaviour === null) return null;
	const fields = screen.elements.filter(({ id, initial, field }) => (initial || effect.requires.includes(id)) && field !== null && behaviour.filled.has(id));
	const entered = kind === "sign_up" ? newAccount(fields) : givenAccount(fields);
	if (entered === null) return null;
	const filled = new Set(fields.map(({ id }) => id));
	const use = useOf(reached, {
		...behaviour,
		filled
	}, `${reached.route.path} ${kind}`);
	if (typeof use === "string") return null;
	const inputs = use.inputs.map((step) => withEntered(step, fields, entered));
	const arrive = {
		kind: "wait",
		path: effect.target
	};
	const steps = [
		...reached.way,
		...use.before,
		...inputs,
		...use.final,
		arrive
	];
	return stateAfter(reached.model, steps)?.path === effect.target ? steps : null;
}
function newAccount(fields) {
	if (!fields.some(identifies)) return null;
	return (typed, field) => {
		if (!identifies(field)) return typed;
		const [name = "", ...host] = typed.split("@");
		return [`${name.replace(/[^a-z].*$/iu, "")}${host.length > 0 ? "." : ""}{unique}`, ...host].join("@");
	};
}
function identifies(field) {
	return isText(field) && IDENTIFIES.test(wordsOf(field));
}
function givenAccount(fields) {
	const texts = fields.filter(isText);
	const secrets = texts.filter(({ field }) => field?.type === "password");
	if (texts.length !== 2 || secrets.length !== 1) return null;
	return (_, { field }) => field?.type === "password" ? "{E2E_PASSWORD}" : "{E2E_USER}";
}
function wordsOf({ name, label, placeholder, field }) {
	return [
		name,
		label,
		placeholder,
		field?.name,
		field?.type
	].join(" ");
}
function withEntered(step, fields, enter) {
	if (step.kind !== "fill") return step;
	const { target, value } = step;
	const words = wordsIn(target);
	const field = fields.find(({ name, label, placeholder, test_id: id }) => target.by === "test_id" ? id === words : [
		name,
		label,
		placeholder
	].includes(words));
	return field === void 0 ? step : {
		...step,
		value: enter(value, field)
	};
}
function wordsIn(target) {
	if (target.by === "role") return target.name;
	if (target.by === "label") return target.label;
	return target.by === "test_id" ? target.id : null;
}
function doorCase(reachable, { door, steps }) {
	const reached = reachable.find(({ screen }) => screen === door.screen);
	if (reached === void 0) return null;
	const { kind, route, effect } = door;
	const hoped = arrivalAt(reached, effect.target);
	const expected = groundedPart(reached.model, steps, hoped);
	if (typeof expected === "string") return null;
	const who = kind === "sign_up" ? "signing up" : "signing in";
	return {
		key: `${route.path} ${kind}`,
		title: `${who} leads to ${placeName(effect.target)}`,
		preconditions: kind === "sign_up" ? [] : ["E2E_USER and E2E_PASSWORD are an account of the app"],
		steps,
		expected,
		priority: "critical",
		score: SCORES.formFlow,
		route: route.path,
		source: effect.source
	};
}
// src/models/offline/author/history-cases.ts
function historyCases(reached) {
	if (isAppRoute(reached.route.path)) return [];
	for (const steps of linkSteps(reached)) {
		const state = stateAfter(reached.model, [...reached.way, ...steps]);
		const back = state === null ? null : stateAfterGoingBack(reached.model, state);
		if (state === null || back === null) continue;
		return [historyCase(reached, {
			steps,
			turns: ["back"],
			arrivals: [state.path],
			from: state,
			to: back
		}), historyCase(reached, {
			steps,
			turns: ["back", "forward"],
			arrivals: [state.path, back.path],
			from: back,
			to: stateAfterGoingForward(reached.model, back)
		})].filter((found) => found !== null);
	}
	return [];
}
function turned(kind, arrived = null) {
	return arrived === null ? [{ kind }] : [{
		kind: "wait",
		path: arrived
	}, { kind }];
}
function historyCase(reached, given) {
	const { steps, turns, arrivals, from, to } = given;
	const last = turns.at(-1) ?? "back";
	if (to === null || to.path === null) return null;
	const shown = onlyThere(to, from);
	if (shown.length === 0) return null;
	const { route, screen, way } = reached;
	return {
		key: `${route.path} history ${last}`,
		title: last === "back" ? `going back to ${pageName(reached)} shows it again` : `going forward after going back shows ${to.path} again`,
		preconditions: [],
		steps: [
			...way,
			...steps,
			...turns.flatMap((kind, index) => turned(kind, arrivals[index]))
		],
		expected: [{
			kind: "url",
			path: to.path
		}, ...shown],
		priority: "low",
		score: SCORES.navigation,
		route: route.path,
		source: screen.source
	};
}
function onlyThere(there, elsewhere) {
	const names = new Set(elsewhere.screen?.elements.flatMap(({ name, text }) => [name, text]));
	const own = (there.screen?.elements ?? []).filter(({ name, text }) => (name ?? text) !== null && !names.has(name ?? text));
	return sureTargets(there, [...own.filter(({ role }) => role === "heading"), ...own], 1).map((target) => {
		return {
			kind: "state",
			target,
			state: "visible"
		};
	});
}
// src/models/offline/author/keyboard-cases.ts
function keyboardCases(reached) {
	if (isAppRoute(reached.route.path)) return [];
	return behavioursOf(reached).found.flatMap((behaviour) => {
		const field = fieldForEnter(reached, behaviour);
		if (field === null) return [];
		const found = casesOf(reached, {
			...behaviour,
			trigger: field
		});
		const [used] = typeof found === "string" ? [] : found;
		if (used === void 0) return [];
		return [{
			...used,
			key: `${used.key} enter`,
			title: `Enter in ${used.title}`,
			priority: "low"
		}];
	});
}
function fieldForEnter({ screen }, { action, empty, trigger, form, filled }) {
	if (action !== "submit" || empty.length > 0 || isText(trigger)) return null;
	const ids = form?.fields.filter((id) => filled.has(id)) ?? [];
	return screen.elements.filter(({ id }) => ids.includes(id)).findLast((field) => isText(field) && field.tag === "input") ?? null;
}
// src/models/offline/author/reachable-screens.ts
function reachableScreens(model) {
	const reachable = [];
	const direct = model.routes.filter((route) => !isAlias(model, route));
	for (const route of new Set([...direct, ...model.routes])) {
		const path = openablePath(model, route);
		if (path !== null) addReached(reachable, {
			model,
			route,
			way: [{
				kind: "open",
				path
			}]
		});
	}
	for (const app of model.mobile_apps) addLaunched(reachable, app, model);
	addGuarded(reachable, model);
	addBehindDoor(reachable, model);
	const known = new Set(reachable.map(({ screen }) => screen));
	return {
		found: reachable,
		exclusions: model.routes.flatMap((route) => {
			const screen = screenOf(model, route);
			if (screen !== null && known.has(screen)) return [];
			const { path, source, skipped = source } = route;
			return [{
				what: `the page ${path}`,
				reason: whyNot(model, route),
				source: skipped
			}];
		})
	};
}
function addLaunched(reachable, app, model) {
	const start = model.routes.find(({ path }) => path === app.start);
	if (start === void 0) return;
	addReached(reachable, {
		model,
		route: start,
		way: [{
			kind: "launch",
			app: app.name
		}]
	});
	for (const reached of reachable) {
		if (mobileAppOf(model, reached.route.path) !== app) continue;
		for (const way of waysOn(reached)) {
			const path = stateAfter(model, way)?.path ?? null;
			const route = path === null ? null : routeFor(model, path);
			if (route !== null) addReached(reachable, {
				model,
				route,
				way
			});
		}
	}
}
function* waysOn(reached) {
	for (const steps of signInSteps(reached)) yield [...reached.way, ...steps];
	const inside = wayThrough(reached);
	if (inside !== null) yield inside.steps;
}
function addGuarded(reachable, model) {
	const guarded = model.routes.filter((route) => route.guarded && !hasParameter(route.path));
	for (const reached of reachable) {
		if (guarded.every((route) => reachable.some((known) => known.route === route))) return;
		const ways = reached.route.guarded ? linkSteps(reached) : signInSteps(reached);
		for (const steps of ways) {
			const way = [...reached.way, ...steps];
			const path = stateAfter(model, way)?.path;
			const route = guarded.find((one) => one.path === path);
			if (route !== void 0) addReached(reachable, {
				model,
				route,
				way
			});
		}
	}
}
function addBehindDoor(reachable, model) {
	const access = accessTo(model);
	const way = wayIn(model, reachable);
	if (access === null || way === null && access !== "own") return;
	const first = access === "sign_up" ? way?.steps ?? [] : [];
	for (const route of model.routes) {
		if (!route.guarded || hasParameter(route.path) || isAppRoute(route.path)) continue;
		const isThere = first.length > 0 && routeFor(model, way?.door.effect.target ?? "") === route;
		const open = {
			kind: "open",
			path: route.path
		};
		addReached(reachable, {
			model,
			route,
			way: isThere ? first : [...first, open]
		});
	}
}
function signInSteps(reached) {
	const ways = controlCases(reached, new Set()).found.filter(({ expected }) => expected.some(({ kind }) => kind === "url")).map(({ steps }) => steps.slice(reached.way.length));
	return [...ways.filter((way) => !endsWithKey(way)), ...ways.filter(endsWithKey)];
}
function endsWithKey(steps) {
	return steps.at(-1)?.kind === "press";
}
function addReached(reachable, found) {
	const { model, route, way } = found;
	const screen = screenOf(model, route);
	const state = stateAfter(model, way);
	if (screen === null || state === null || reachable.some((reached) => reached.screen === screen)) return;
	const home = model.mobile_apps.some(({ start }) => start === route.path) || screen === homeScreen(model);
	reachable.push({
		...found,
		screen,
		state,
		home
	});
}
function homeScreen(model) {
	const [first] = model.routes.filter(({ path, guarded }) => !guarded && !hasParameter(path) && !isAppRoute(path)).sort((left, right) => left.path.length - right.path.length);
	return first === void 0 ? null : screenOf(model, first);
}
function openablePath(model, route) {
	if (route.guarded || isAppRoute(route.path)) return null;
	if (!isCatchAll(route.path)) return hasParameter(route.path) ? null : route.path;
	const base = route.path.slice(0, route.path.indexOf("*")).replace(/^(?!\/)/, "/");
	if (hasParameter(base)) return null;
	return (base === "/" ? [base + "no-such-page"] : [base, base + "no-such-page"]).find((path) => routeFor(model, path) === route) ?? null;
}
function whyNot(model, route) {
	if (route.skipped !== void 0) return LEFT_OUT_BY_TEAM;
	if (screenOf(model, route) === null) return "the source does not say what it shows";
	if (isAppRoute(route.path) && !route.guarded) return "no control that is followed leads to it from the launch";
	if (route.guarded) return "it needs a signed-in user, and no credentials are known";
	return "it needs the id of existing data";
}
// src/models/offline/author/own-titles.ts
function withOwnTitles(candidates) {
	const counts = new Map();
	for (const candidate of candidates) {
		const key = keyOf$1(candidate);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const taken = new Set();
	return candidates.map((candidate) => {
		const before = counts.get(keyOf$1(candidate)) === 1 ? null : clickedBefore(candidate.steps);
		const title = before === null ? candidate.title : `${candidate.title} after ${before}`;
		const own = taken.has(title) ? candidate.title : title;
		taken.add(own);
		return own === candidate.title ? candidate : {
			...candidate,
			title: own
		};
	});
}
function keyOf$1({ route, title }) {
	return `${route} ${title}`;
}
function clickedBefore(steps) {
	const before = steps.slice(0, -1).findLast(({ kind }) => kind === "click" || kind === "tap");
	const target = before !== void 0 && "target" in before ? before.target : null;
	return target === null ? null : writeTarget(target).replace(/^the /u, "");
}
// src/models/offline/author/same-steps.ts
const { priorities: PRIORITIES } = DEPTH_LIMITS.deep;
function oncePerSteps(candidates) {
	const kept = new Map();
	for (const candidate of candidates) {
		const key = keyOf(candidate);
		const other = kept.get(key);
		kept.set(key, other === void 0 ? candidate : joined(other, candidate));
	}
	return [...kept.values()];
}
function joined(one, other) {
	const [fuller, lesser] = one.expected.length < other.expected.length ? [other, one] : [one, other];
	const told = new Set(fuller.expected.map(formatExpectation));
	const more = (isOfApp(one) ? [] : lesser.expected).filter((expectation) => !told.has(formatExpectation(expectation)));
	return {
		...fuller,
		expected: [...fuller.expected, ...more],
		priority: moreImportant(one.priority, other.priority),
		score: Math.max(one.score, other.score)
	};
}
function moreImportant(one, other) {
	return PRIORITIES.indexOf(one) < PRIORITIES.indexOf(other) ? one : other;
}
function isOfApp({ steps }) {
	return steps[0]?.kind === "launch";
}
function keyOf(candidate) {
	const { key, steps } = candidate;
	return isOfApp(candidate) || steps.length > 1 ? steps.map(formatStep).join("\n") : `case ${key}`;
}
// src/models/offline/author/spare-cases.ts
function withoutSpares(candidates) {
	const ends = new Set();
	for (const one of candidates) if (one.isSpare !== true) ends.add(endOf(one));
	return candidates.filter((one) => {
		if (one.isSpare !== true) return true;
		const isFirst = !ends.has(endOf(one));
		ends.add(endOf(one));
		return isFirst;
	});
}
function endOf({ route, steps }) {
	const last = steps.at(-1);
	return `${route} ${last === void 0 ? "" : formatStep(last)}`;
}
// src/models/offline/author/shared-session.ts
const SIGNED_IN = "Signed in";
const ENDS_IT = "it would end the session, or the account, that all tests share";
const ENDING = /\b(?:sign|log).?(?:out|off)\b|\b(?:delete|close|deactivate|remove) (?:my |your |the |this )?account\b/iu;
function withSession(model, candidate) {
	const { steps, preconditions, title, route, source } = candidate;
	if (!startsInside(model, steps)) return {
		found: [candidate],
		exclusions: []
	};
	if (steps.some(endsSession)) return {
		found: [],
		exclusions: [{
			what: `the case ${title} on ${route}`,
			reason: ENDS_IT,
			source
		}]
	};
	return {
		found: [{
			...candidate,
			preconditions: [SIGNED_IN, ...preconditions]
		}],
		exclusions: []
	};
}
function startsInside(model, [first]) {
	return first?.kind === "open" && routeFor(model, first.path)?.guarded === true;
}
function endsSession(step) {
	if (step.kind !== "click") return false;
	const { target } = step;
	return target.by === "role" && ENDING.test(target.name);
}
// src/models/offline/author/plan-cases.ts
function planCases(model) {
	const { found: screens, exclusions } = reachableScreens(model);
	const links = new Set();
	const used = new Set();
	const backs = new Set();
	const planned = together(screens.flatMap((reached) => [
		controlCases(reached, used),
		walkCases(reached),
		pageCase(reached),
		fieldCases(reached),
		navigationCases(reached, links),
		{
			found: backCase(reached, backs),
			exclusions: []
		},
		{
			found: historyCases(reached),
			exclusions: []
		},
		{
			found: keyboardCases(reached),
			exclusions: []
		},
		{
			found: correctionCases(reached),
			exclusions: []
		}
	]));
	const answered = answeredCases(model, screens, {
		used,
		links,
		titles: new Set(planned.found.map(({ title }) => title))
	});
	const way = wayIn(model, screens);
	const entry = way === null ? null : doorCase(screens, way);
	const entries = screens.flatMap((reached) => {
		const inside = isAppRoute(reached.route.path) ? wayThrough(reached) : null;
		return (inside === null ? null : doorCase(screens, inside)) ?? [];
	});
	const wanted = together([
		...entry === null ? [] : [entry],
		...entries,
		...planned.found,
		...answered
	].map((candidate) => unlessSkipped(model, candidate)));
	const grounded = together(wanted.found.map((candidate) => withGrounding(model, candidate)));
	const marked = together(grounded.found.map((candidate) => withSession(model, candidate)));
	return {
		found: withOwnTitles(oncePerSteps(withArrivals(withoutSpares(marked.found)))),
		exclusions: distinct([exclusions, ...[
			planned,
			wanted,
			grounded,
			marked
		].map((part) => part.exclusions)].flat())
	};
}
function unlessSkipped(model, candidate) {
	const { title, steps, expected } = candidate;
	const source = leadsToSkipped(model, steps, expected);
	if (source === null) return {
		found: [candidate],
		exclusions: []
	};
	return {
		found: [],
		exclusions: [{
			what: `the case ${title}`,
			reason: LEFT_OUT_BY_TEAM,
			source
		}]
	};
}
function withGrounding(model, candidate) {
	const { title, steps, source } = candidate;
	const grounded = groundedPart(model, steps, sayable(candidate));
	const expected = typeof grounded === "string" ? grounded : toldPart(model, candidate, grounded);
	if (typeof expected !== "string") return {
		found: [{
			...candidate,
			steps: steps.map(asOnDevice),
			expected
		}],
		exclusions: []
	};
	return {
		found: [],
		exclusions: [{
			what: `the case ${title}: ${expected}`,
			reason: NOT_GROUNDED,
			source
		}]
	};
}
function sayable({ route, expected }) {
	if (!isAppRoute(route)) return expected;
	return expected.filter((one) => one.kind !== "value" || one.value !== "");
}
function toldPart(model, { steps, route }, expected) {
	const state = stateAfter(model, steps);
	if (!isAppRoute(route) || state === null || state.before === null) return expected;
	return expected.every((one) => one.kind === "url" || isShown(one)) && !isScreenTold(state) ? UNTOLD : expected;
}
function isShown(expectation) {
	return expectation.kind === "state" && expectation.state === "visible";
}
const UNTOLD = "nothing tells a device which screen it is";
function asOnDevice(step, _, steps) {
	return steps[0]?.kind === "launch" && step.kind === "click" ? {
		...step,
		kind: "tap"
	} : step;
}
const NOT_GROUNDED = "what it looks for is not sure to be found";
// src/models/offline/author/news-first.ts
function newsFirst(candidates) {
	const told = new Set();
	const abouts = new Map();
	const turns = new Map();
	const isTold = (news) => news.every((one) => told.has(one));
	for (const candidate of candidates) {
		const about = aboutOf(candidate);
		const turn = abouts.get(about) ?? 0;
		const news = newsOf(candidate, about);
		const alike = newsOf(candidate, placeOf(candidate));
		turns.set(candidate, turnOf(turn, {
			isTold: isTold(news),
			isLikeTold: isTold(alike)
		}));
		abouts.set(about, turn + 1);
		for (const one of [...news, ...alike]) told.add(one);
	}
	return candidates.toSorted((left, right) => {
		return RANK[left.priority] - RANK[right.priority] || compare(turns.get(left) ?? 0, turns.get(right) ?? 0);
	});
}
const LATER = 2;
function turnOf(turn, { isTold, isLikeTold }) {
	if (isTold) return Number.POSITIVE_INFINITY;
	return isLikeTold ? turn + LATER : turn;
}
function newsOf(candidate, about) {
	return candidate.expected.map((one) => `${about} ${outcomeOf(one, candidate)}`);
}
function placeOf({ source: { path, line } }) {
	return `${path}:${line}`;
}
function compare(one, other) {
	return one === other ? 0 : one - other;
}
function aboutOf(candidate) {
	const last = candidate.steps.at(-1);
	return last === void 0 ? "" : plain(formatStep(last), candidate);
}
function outcomeOf(expectation, candidate) {
	const words = plain(formatExpectation(expectation), candidate);
	return words.includes("…") ? words.replace(/ "…".* is /u, " … is ") : words;
}
function plain(phrase, { steps }) {
	return steps.flatMap((step) => step.kind === "fill" || step.kind === "answer" ? [step.value] : []).filter((text) => text !== "").reduce((left, text) => left.replaceAll(`"${text}"`, "\"…\""), phrase).replace(/ in the row "[^"]*"/u, "");
}
// src/models/offline/author/short-title.ts
const LONGEST = 80;
const NAMES = [
	32,
	20,
	12
];
function shortTitle(title) {
	let short = title;
	for (const length of NAMES) {
		if (short.length <= LONGEST) return short;
		short = title.replaceAll(/"([^"]+)"/gu, (_, name) => `"${cut(name, length)}"`);
	}
	return cut(short, LONGEST);
}
function cut(text, length) {
	if (text.length <= length) return text;
	const start = text.slice(0, length - 1);
	const end = start.lastIndexOf(" ");
	return `${(end > 0 ? start.slice(0, end) : start).trimEnd()}…`;
}
// src/models/offline/author/select-cases.ts
function selectCases(candidates, depth) {
	const { priorities, testCases } = DEPTH_LIMITS[depth];
	const isAllowed = ({ priority }) => priorities.includes(priority);
	const ranked = fromEachSide(candidates.filter(isAllowed));
	const tooLow = candidates.filter((candidate) => !isAllowed(candidate));
	const ids = new Set();
	return {
		found: ranked.slice(0, testCases).map((candidate) => toTestCase(candidate, freeId(candidate.key, ids))),
		exclusions: [...ranked.slice(testCases).map(because(`depth ${depth} has room for ${testCases} cases`)), ...tooLow.map(because(`depth ${depth} is for ${priorities.join(", ")} cases only`))]
	};
}
function because(reason) {
	return ({ title, route, source }) => ({
		what: `the case ${title} on ${route}`,
		reason,
		source
	});
}
function toTestCase(candidate, id) {
	const [first, ...others] = candidate.steps.map(formatStep);
	return {
		id,
		title: shortTitle(candidate.title),
		preconditions: [...candidate.preconditions],
		steps: [first ?? "", ...others],
		expected: formatExpected(candidate.expected),
		priority: candidate.priority
	};
}
function fromEachSide(candidates) {
	const sides = [false, true].map((isApp) => byValue(candidates.filter(({ route }) => isAppRoute(route) === isApp)));
	const turn = new Map(sides.flatMap((side) => side.map((one, index) => [one, index])));
	return sides.flat().toSorted((left, right) => {
		return RANK[left.priority] - RANK[right.priority] || (turn.get(left) ?? 0) - (turn.get(right) ?? 0);
	});
}
function byValue(candidates) {
	const screenTurn = turnsBy(candidates, ({ priority, score, route }) => `${priority} ${score} ${route}`);
	const spread = [...candidates].sort((left, right) => (screenTurn.get(left) ?? 0) - (screenTurn.get(right) ?? 0));
	const kindTurn = turnsBy(spread, ({ priority, score }) => `${priority} ${score}`);
	return newsFirst(spread.sort((left, right) => {
		const rank = RANK[left.priority] - RANK[right.priority];
		const turn = (kindTurn.get(left) ?? 0) - (kindTurn.get(right) ?? 0);
		return rank || turn || right.score - left.score;
	}));
}
function turnsBy(candidates, keyOf) {
	const counts = new Map();
	const turns = new Map();
	for (const candidate of candidates) {
		const key = keyOf(candidate);
		const turn = counts.get(key) ?? 0;
		counts.set(key, turn + 1);
		turns.set(candidate, turn);
	}
	return turns;
}
function freeId(key, taken) {
	const stem = `tc_${key.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "").join("_").slice(0, 60) || "case"}`;
	let id = stem;
	for (let number = 2; taken.has(id); number += 1) id = `${stem}_${number}`;
	taken.add(id);
	return id;
}
// src/models/offline/author/case-author.ts
var case_author_exports = __exportAll({ authorCases: () => authorCases });
function createCaseAuthor() {
	return {
		needs: [
			"packages",
			"mobile_apps",
			"routes",
			"parts",
			"screens",
			"endpoints",
			"tests",
			"gaps"
		],
		reply: ({ user, facts: { appModel } }) => {
			const { depth_level: depth } = payloadOf(user);
			const { found, exclusions } = authorCases(openAppModel(appModel), depth);
			const notes = coverageNotes([...exclusions, ...unnamedElements(appModel)]);
			return {
				reply: {
					test_cases: [...found],
					coverage_notes: notes
				},
				exclusions
			};
		}
	};
}
function authorCases(model, depth) {
	const plan = planCases(model);
	const { found, exclusions } = selectCases(plan.found, depth);
	return {
		found,
		exclusions: [...exclusions, ...plan.exclusions]
	};
}
function payloadOf(user) {
	const envelope = validate("envelope", user);
	const input = validate("generatorInput", envelope.valid ? envelope.value.payload : user);
	if (input.valid) return input.value;
	throw new NamedError("ModelRejectedRequest", `The offline engine was handed no valid crawl: ${input.problems.join("; ")}. Start the run afresh (locally: --fresh).`);
}
export { case_author_exports as n, createCaseAuthor as r, authorCases as t };
