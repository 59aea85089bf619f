import "../packages/rolldown-runtime.js";
import { v as object, w as string } from "../packages/zod.js";
import { C as isCatchAll, E as screenOf, T as routeFor, l as readCase, u as failsWhen } from "./answers.js";
import { B as DEPTH_LIMITS, L as FRAMEWORKS, Q as BOUNDS, X as NamedError, Y as PRODUCT_VERSION, d as readFileBounded, m as sha256 } from "./key-url.js";
import { a as groupByReason, h as reasonLines, p as oneLine, s as missingByGaps, u as readExclusions } from "./validators.js";
import { O as citationOf, S as presentElements, a as stateAfterAction, y as NOWHERE } from "./walkthrough.js";
import { t as guidanceLines } from "./guidance-lines.js";
import { t as openAppModel } from "./open-app-model.js";
import { t as isInteractive } from "./testability.js";
import { t as citedPaths } from "./cited-paths.js";
import { t as followCase } from "./follow-case.js";
import { d as readDigestList, l as DIGESTS_FILE } from "./run-key.js";
import { t as readArtifact } from "./read-artifact.js";
import { n as readReport } from "./report.js";
import { t as frameworkFor } from "./registry.js";
import { t as authorCases } from "./case-author.js";
import { join, resolve } from "node:path";
import { readdir } from "node:fs/promises";
// src/report/explain/describe-element.ts
const USUAL_TAGS = {
	heading: [
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6"
	],
	link: ["a"],
	textbox: ["input", "textarea"],
	combobox: ["select", "input"],
	listbox: ["select"],
	navigation: ["nav"],
	group: ["fieldset"],
	region: ["section"],
	row: ["tr"],
	cell: ["td"],
	columnheader: ["th"],
	listitem: ["li"],
	list: ["ul", "ol"]
};
const OF_INPUTS = new Set("checkbox radio searchbox slider spinbutton".split(" "));
function referTo(element) {
	return calledBy(element, element.name ?? element.text);
}
function calledBy({ id, role, tag }, words) {
	const count = /~(\d+)$/u.exec(id)?.[1];
	return [
		role ?? `<${tag}>`,
		words === null ? "" : `"${words}"`,
		count === void 0 ? "" : `#${count}`
	].filter((word) => word !== "").join(" ");
}
function isCalledByText({ role, name }) {
	return role === null && name === null;
}
function describeElement(element) {
	const { source } = element;
	return [
		isCalledByText(element) ? referTo(element) : calledBy(element, element.name),
		named("text", isCalledByText(element) ? null : element.text),
		...element.alternatives.map((other) => `or "${other}"`),
		element.certainty === "literal" ? "" : element.certainty,
		unusualTag(element),
		element.level === null ? "" : `level ${element.level}`,
		element.href === null ? "" : `to ${element.href}`,
		named("label", element.label === element.name ? null : element.label),
		named("placeholder", element.placeholder),
		named("test id", element.test_id),
		named("at", element.selector ?? null),
		...element.native === void 0 ? [] : describeNative(element.native, element),
		...element.field === null ? [] : describeField(element.field, element.role),
		element.initial ? "" : "not at first",
		element.repeated ? "repeated" : "",
		element.by === "page" ? "" : element.by,
		`${source.path}:${source.line}`
	].filter((word) => word !== "").join(" · ");
}
function describeNative({ all, android, ios }, { name, text, placeholder, test_id: testId }) {
	const known = new Set([
		name,
		text,
		placeholder,
		testId,
		null
	]);
	const isUsual = [...all.texts, all.id].every((one) => known.has(one));
	const platforms = Object.entries({
		android,
		ios
	});
	return [isUsual ? "" : `seen ${describeSight(all)}`, ...platforms.map(([platform, sight]) => sight === void 0 ? "" : `${platform} ${describeSight(sight)}`)];
}
function describeSight(sight) {
	if (sight === null) return "sees nothing of it";
	return `as ${[sight.texts.map((text) => `"${text}"`).join(", "), sight.id === null ? "" : `id "${sight.id}"`].filter((word) => word !== "").join(" ") || "nothing that a test could name"}`;
}
function unusualTag({ role, tag }) {
	if (role === null || role === tag || OF_INPUTS.has(role)) return "";
	return USUAL_TAGS[role]?.includes(tag) === true ? "" : `<${tag}>`;
}
function describeField(field, role) {
	return [
		field.type === "text" || field.type === role ? "" : `type ${field.type}`,
		named("named", field.name),
		field.required ? "required" : "",
		field.locked === true ? "locked" : "",
		field.unsure === true ? "may not keep what is typed" : "",
		named("from", field.min),
		named("up to", field.max),
		field.min_length === null ? "" : `at least ${field.min_length} long`,
		field.max_length === null ? "" : `at most ${field.max_length} long`,
		named("pattern", field.pattern),
		named("value", field.value),
		field.options.length === 0 ? "" : `options ${field.options.map((option) => `"${option}"`).join(", ")}`
	];
}
function named(word, text) {
	return text === null ? "" : `${word} "${text}"`;
}
// src/report/explain/lines.ts
function section(title, lines) {
	return lines.length === 0 ? "" : [title, ...lines.map((line) => `  ${oneLine(line)}`)].join("\n");
}
function listed(words) {
	return words.filter((word) => word !== "").join(" · ");
}
function indented(text) {
	return text === "" ? "" : text.replaceAll(/^/gmu, "  ");
}
function paragraphs(parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/report/explain/describe-screen.ts
function describeForm({ fields, submit, source }, screen) {
	return `${fields.length === 0 ? "no field" : fields.map((id) => called([id], screen)).join(", ")} · submitted by ${submit === null ? "no button" : called([submit], screen)} · ${citationOf(source)}`;
}
function describeEffect(effect, screen) {
	const conditions = [
		effect.requires.length === 0 ? "" : ` with ${called(effect.requires, screen)}`,
		effect.unless === void 0 ? "" : ` without ${called(effect.unless, screen)}`,
		effect.dialog === void 0 ? "" : ` and ${answerTo(effect.dialog)}`
	].join("");
	const certainty = effect.certainty === "literal" ? "certain" : effect.certainty;
	const pressed = effect.key === void 0 ? "" : ` ${effect.key} in`;
	return `${`${effect.action}${pressed} ${called([effect.trigger], screen)}${conditions}`} → ${effect.outcome} ${targetOf(effect, screen)}${readingOf(effect, screen)} (${listed([certainty, effect.history ?? ""])})`;
}
function targetOf({ outcome, target }, screen) {
	return outcome === "asks" ? `"${target}"` : called([target], screen);
}
function answerTo({ kind, accepted }) {
	return `${accepted ? "accepts" : "dismisses"} the ${kind}`;
}
function readingOf({ reads, target }, screen) {
	const element = screen.elements.find(({ id }) => id === target);
	const isCalledSo = reads === (element?.name ?? element?.text ?? null);
	return reads === void 0 || isCalledSo ? "" : ` to "${reads}"`;
}
function called(ids, screen) {
	return ids.map((id) => {
		const element = screen.elements.find((candidate) => candidate.id === id);
		return element === void 0 ? id : referTo(element);
	}).join(" and ");
}
// src/report/explain/run-cases.ts
function caseLine(run, { testCase }) {
	const { id, priority, title } = testCase;
	return listed([
		id,
		priority,
		title,
		fileOf(run, id) ?? notWritten(run)
	]);
}
function fileOf({ report }, id) {
	return report?.files.find(({ cases }) => cases.includes(id))?.path;
}
function notWritten({ report }) {
	return report === null ? "" : "in no file";
}
function casesOn({ cases }, screen) {
	return (cases ?? []).filter(({ followed }) => [...followed.steps, ...followed.expectations].some((phrase) => phrase.screen === screen));
}
// src/report/explain/explain-case.ts
function explainCase(run, { testCase, followed }) {
	const { id, title, preconditions } = testCase;
	const { steps, expectations } = followed;
	return paragraphs([
		oneLine(`${id}: ${title}`),
		section("why", whyChosen(run, {
			testCase,
			followed
		})),
		section("before", preconditions),
		section("steps", steps.flatMap(phraseLines)),
		section("expected", expectations.flatMap(phraseLines)),
		section("fails when", whatItCatches(testCase)),
		section("what became of it", fate(run, id))
	]);
}
function whatItCatches(testCase) {
	const { steps, expectations } = readCase(testCase);
	const miss = failsWhen(steps.map(({ meaning }) => meaning), expectations.map(({ meaning }) => meaning));
	return miss === "" ? [] : [miss];
}
function whyChosen({ meta }, { testCase, followed }) {
	const effects = followed.steps.flatMap((step) => step.effects);
	const behaviour = effects.length === 0 ? "it looks at what the pages show; no effect of a control is part of it" : `it depends on ${counted(effects.length, "effect")} that the source gives its steps`;
	return [`priority ${testCase.priority}: ${depthsOf(testCase.priority, meta.depth)}`, behaviour];
}
function depthsOf(priority, depth) {
	const depths = Object.keys(DEPTH_LIMITS).filter((one) => DEPTH_LIMITS[one].priorities.includes(priority));
	const room = DEPTH_LIMITS[depth].testCases;
	return `such cases are written at depth ${depths.join(", ")}; ${depth} has room for ${room} cases`;
}
function phraseLines({ text, source, effects, screen, problem }) {
	const place = source === null ? "" : ` · ${citationOf(source)}`;
	const doubt = problem === null ? "" : ` · cannot be followed in the source: ${problem}`;
	const because = effects.map((effect) => {
		return `  ${screen === null ? effect.outcome : describeEffect(effect, screen)} · ${citationOf(effect.source)}`;
	});
	return [`${text}${place}${doubt}`, ...because];
}
function fate(run, id) {
	const file = fileOf(run, id);
	if (file !== void 0) return [`it is in ${file}`];
	const reasons = reasonLines(groupByReason(exclusionsOf(run, id)));
	if (reasons.length > 0) return reasons;
	return [run.report === null ? "the run ended before tests were written" : "it is in no file"];
}
function exclusionsOf({ exclusions }, name) {
	const wanted = name.toLowerCase();
	return exclusions.filter(({ what }) => what.toLowerCase().includes(wanted));
}
function explainLeftOut(run, name) {
	const exclusions = exclusionsOf(run, name);
	if (exclusions.length === 0) return null;
	return section(`left out: ${oneLine(name)}`, reasonLines(groupByReason(exclusions)));
}
// src/report/explain/describe-model.ts
function describePackage({ path, name, stacks }) {
	const built = stacks.map(({ id, kind, version }) => `${id} ${version ?? "?"} (${kind})`);
	return `${path === "" ? "." : path} "${name}"${built.length === 0 ? "" : `: ${built.join(", ")}`}`;
}
function describeRoute(route) {
	const notes = [
		route.kind,
		route.by === route.kind ? "" : route.by,
		route.guarded ? "guarded" : "",
		route.certainty === "literal" ? "" : route.certainty,
		citationOf(route.source)
	];
	return `${route.path} → ${route.screen ?? "no screen"} · ${listed(notes)}`;
}
function describeEndpoint({ method, path, source, by }) {
	return `${method} ${path} · ${by} · ${citationOf(source)}`;
}
function describeGap({ kind, what, why, help, source, count }) {
	const places = count === 1 ? "" : `${count} places`;
	return `${listed([
		citationOf(source),
		kind,
		what,
		why,
		places
	])} → ${help}`;
}
// src/report/explain/explain-overview.ts
function explainOverview(run) {
	const { model, cases, exclusions, coverageNotes } = run;
	return paragraphs([
		heading(run),
		section("why it ended", run.failures),
		section("packages", model.packages.map(describePackage)),
		section("routes", model.routes.map((route) => routeLine(run, route))),
		section("what the team asks of its tests", guidance(run)),
		section("gaps", reasonLines(groupByReason(missingByGaps(model.gaps)))),
		section("test cases", (cases ?? []).map((testCase) => caseLine(run, testCase))),
		section("left out", reasonLines(groupByReason(exclusions))),
		section("coverage notes", coverageNotes),
		section("tokens", tokens(run)),
		NEXT
	]);
}
const NEXT = "More: name a route, the id of a case, or a place in the source (path:line) after the run folder.";
function heading({ runId, meta, model }) {
	const { repo_full_name: repository, base_sha: commit, working_directory: folder } = meta.source;
	const where = folder === "" ? "" : `, folder ${folder}`;
	const screens = counted(model.screens.length, "screen");
	return oneLine(`Run ${runId} of ${repository} at ${commit.slice(0, 12)}${where}: depth ${meta.depth}, ${meta.framework}, answered by ${meta.provider} ${meta.model}. ${counted(model.routes.length, "route")}, ${screens}, ${counted(model.gaps.length, "gap")}.`);
}
function routeLine(run, route) {
	const screen = screenOf(run.model, route);
	if (screen === null) return describeRoute(route);
	const { elements, forms, effects, files } = screen;
	const cases = casesOn(run, screen);
	return listed([
		describeRoute(route),
		counted(files.length, "file"),
		counted(elements.length, "element"),
		counted(forms.length, "form"),
		counted(effects.length, "effect"),
		counted(cases.length, "case")
	]);
}
function guidance({ model, report }) {
	const followed = report?.instructions ?? [];
	if (followed.length === 0) return guidanceLines(model).slice(1);
	return followed.map(({ what, source }) => `${what} · ${citationOf(source)}`);
}
function tokens({ spent }) {
	return spent.map(([agent, usage]) => {
		const money = usage.usd === null ? "price not known" : `$${usage.usd.toFixed(4)}`;
		return `${agent}: ${usage.input_tokens} in, ${usage.output_tokens} out, ${money}`;
	});
}
// src/report/explain/explain-place.ts
function explainPlace(run, place) {
	const isHere = (source) => source?.path === place.path && (place.line === null || source.line === place.line);
	const { routes, endpoints, gaps } = run.model;
	const cited = paragraphs([
		...screenFacts(run, isHere),
		section("routes", routes.filter(({ source }) => isHere(source)).map(describeRoute)),
		section("endpoints", endpoints.filter(({ source }) => isHere(source)).map(describeEndpoint)),
		section("gaps", gaps.filter(({ source }) => isHere(source)).map(describeGap)),
		section("test cases", casesAt(run, isHere)),
		section("locators", locatorsAt(run, isHere)),
		section("left out", reasonLines(groupByReason(run.exclusions.filter(({ source }) => isHere(source)))))
	]);
	const partOf = run.model.screens.filter(({ files }) => files.includes(place.path)).map(({ route, id }) => route ?? id);
	return paragraphs([cited, place.line === null ? section("pages made of it", partOf) : ""]);
}
function screenFacts({ model }, isHere) {
	const { screens } = model;
	const lines = (of) => [...new Set(screens.flatMap(of))];
	return [
		section("elements", lines((screen) => screen.elements.filter(({ source }) => isHere(source)).map(describeElement))),
		section("forms", lines((screen) => screen.forms.filter(({ source }) => isHere(source)).map((form) => describeForm(form, screen)))),
		section("effects", lines((screen) => screen.effects.filter((effect) => isHere(effect.source)).map((effect) => describeEffect(effect, screen))))
	];
}
function casesAt({ cases }, isHere) {
	return (cases ?? []).flatMap(({ testCase, followed }) => {
		return [...followed.steps, ...followed.expectations].filter(({ source, effects }) => isHere(source) || effects.some((one) => isHere(one.source))).map(({ text }) => `${testCase.id}: ${text}`);
	});
}
function locatorsAt({ locators }, isHere) {
	return locators.filter(({ at, rests }) => isHere(at) || isHere(placeIn(rests))).map(({ what, at, rests }) => `${citationOf(at)} ${what} · ${rests}`);
}
function placeIn(citation) {
	const place = parsePlace(citation);
	return place.line === null ? null : {
		path: place.path,
		line: place.line
	};
}
function parsePlace(text) {
	const [, path = text, line] = /^(.+):(\d{1,9})$/u.exec(text) ?? [];
	return {
		path,
		line: line === void 0 ? null : Number(line)
	};
}
// src/app-model/control-uses.ts
function controlUses(screen) {
	const uses = new Map();
	for (const effect of screen.effects) {
		const control = controlOf(effect, screen);
		if (control === null) continue;
		const { action, key: pressed, requires: filled, unless = [], dialog } = effect;
		const key = JSON.stringify([
			control.id,
			action,
			pressed,
			filled,
			unless,
			dialog?.accepted
		]);
		const effects = [...uses.get(key)?.effects ?? [], effect];
		uses.set(key, {
			control,
			action,
			filled,
			effects,
			...dialog && { dialog },
			...pressed && { pressed }
		});
	}
	return [...uses.values()];
}
function controlOf({ trigger }, { elements, forms }) {
	const form = forms.find(({ id }) => id === trigger);
	const id = form === void 0 ? trigger : form.submit ?? form.fields.at(-1);
	return elements.find((element) => element.id === id) ?? null;
}
function differenceOf(model, { screen, path }, { control, action, filled, dialog, pressed }) {
	const opened = {
		...NOWHERE,
		screen,
		path
	};
	const set = screen.elements.filter(({ id }) => filled.includes(id) && id !== control.id).reduce((state, field) => stateAfterAction(model, state, settingOf(field)), withControl(opened, control));
	const used = {
		...actionOn(control, action),
		...dialog && { answer: dialog },
		...pressed && { value: pressed }
	};
	return compare(set, stateAfterAction(model, set, used));
}
function withControl(state, { id, initial }) {
	return initial ? state : {
		...state,
		shown: new Set([...state.shown, id])
	};
}
const SAMPLE = "sample";
function settingOf(element) {
	const { role, field } = element;
	if (role === "checkbox" || role === "radio" || role === "switch") return {
		kind: "check",
		element,
		value: ""
	};
	const [option] = field?.options ?? [];
	return option === void 0 ? {
		kind: "fill",
		element,
		value: SAMPLE
	} : {
		kind: "choose",
		element,
		value: option
	};
}
function actionOn(element, action) {
	switch (action) {
		case "fill": return {
			kind: "fill",
			element,
			value: SAMPLE
		};
		case "select": return {
			kind: "choose",
			element,
			value: element.field?.options[0] ?? SAMPLE
		};
		case "check": return {
			kind: "check",
			element,
			value: ""
		};
		case "press": return {
			kind: "press",
			element,
			value: "Enter"
		};
		case "submit": return isButton(element) ? {
			kind: "click",
			element,
			value: ""
		} : {
			kind: "press",
			element,
			value: "Enter"
		};
		case "click":
		case "dblclick": return {
			kind: action,
			element,
			value: ""
		};
	}
}
function isButton({ role, field }) {
	return role === "button" || field === null;
}
function compare(before, after) {
	const leadsTo = after.path === before.path ? null : after.path;
	const known = leadsTo === null ? idsOf(before) : new Set();
	const now = leadsTo === null ? presentElements(after) : [];
	const present = new Set(now.map(({ id }) => id));
	const gone = leadsTo === null ? presentElements(before).filter(({ id }) => !present.has(id)) : [];
	const changed = now.filter(({ id }) => known.has(id) && after.changed.get(id) !== before.changed.get(id));
	return {
		leadsTo,
		shown: now.filter(({ id }) => !known.has(id)),
		hidden: gone,
		changed: changed.map((element) => ({
			element,
			reads: after.changed.get(element.id) ?? null
		})),
		emptied: now.filter(({ id }) => after.values.get(id) === "" && before.values.get(id) !== ""),
		dialog: after.dialog,
		echoes: after.echoes.length > before.echoes.length
	};
}
function idsOf(state) {
	return new Set(presentElements(state).map(({ id }) => id));
}
// src/report/explain/explain-route.ts
function explainRoute(run, route) {
	const screen = screenOf(run.model, route);
	const heading = oneLine(describeRoute(route));
	if (screen === null) {
		const missing = missingIn(run, [route.source], [route.source.path]);
		return paragraphs([
			heading,
			whyUnseen(route),
			...missing
		]);
	}
	const at = {
		screen,
		path: route.path
	};
	return paragraphs([
		screen.title === null ? heading : `${heading}\n${oneLine(`title "${screen.title}"`)}`,
		section("files", screen.files),
		section("at first", screen.elements.filter(({ initial }) => initial).map(describeElement)),
		section("not at first", screen.elements.filter(({ initial }) => !initial).map(describeElement)),
		section("forms", screen.forms.map((form) => describeForm(form, screen))),
		titled("controls", controlUses(screen).map((use) => explainUse(run, at, use))),
		section("controls of which no effect is known", withoutEffect(screen)),
		section("test cases", casesOn(run, screen).map((testCase) => caseLine(run, testCase))),
		...missingIn(run, placesOf(screen, route), [...screen.files, route.source.path])
	]);
}
function whyUnseen({ skipped }) {
	return skipped === void 0 ? "The source does not say what it shows." : `${oneLine(citationOf(skipped))} leaves it out.`;
}
function titled(title, texts) {
	return texts.length === 0 ? "" : [title, ...texts.map(indented)].join("\n");
}
function explainUse({ model }, at, use) {
	const { control, action, filled, effects, dialog, pressed = "" } = use;
	const sources = [...new Set(effects.map(({ source }) => citationOf(source)))];
	const excluded = effects[0]?.unless ?? [];
	const conditions = [
		filled.length === 0 ? "" : ` with ${called(filled, at.screen)}`,
		excluded.length === 0 ? "" : ` without ${called(excluded, at.screen)}`,
		control.initial ? "" : ", once it is shown",
		dialog?.accepted === true && dialog.kind !== "alert" ? ", accepting its dialog" : ""
	].join("");
	const doubt = effects.every(({ certainty }) => certainty === "literal") ? "" : ` (${effects[0]?.certainty})`;
	const title = `${pressed === "" ? action : `${action} ${pressed} in`} ${referTo(control)}${conditions}${doubt} · ${sources.join(", ")}`;
	const after = describeDifference(differenceOf(model, at, use));
	return section(oneLine(title), after.length === 0 ? ["the page stays as it is"] : after);
}
function describeDifference(difference) {
	const { leadsTo, shown, hidden, changed, emptied, echoes, dialog } = difference;
	return [
		...dialog === null ? [] : [`a dialog says "${dialog.message ?? "…"}"`],
		...leadsTo === null ? [] : [`leads to ${leadsTo}`],
		...shown.map((element) => `then there is ${referTo(element)}`),
		...hidden.map((element) => `then there is no ${referTo(element)}`),
		...changed.map(({ element, reads }) => reads === null ? `${referTo(element)} reads otherwise` : `then it reads "${reads}"`),
		...emptied.map((element) => `${referTo(element)} is empty`),
		...echoes ? ["what was entered is shown"] : []
	];
}
function withoutEffect(screen) {
	const known = new Set([...controlUses(screen).map(({ control }) => control.id), ...screen.forms.flatMap(({ submit, fields }) => [submit, ...fields])]);
	return screen.elements.filter((element) => isInteractive(element) && element.href === null && !known.has(element.id)).map((element) => `${referTo(element)} · ${citationOf(element.source)}`);
}
function placesOf({ source, elements, forms, effects }, route) {
	const facts = [
		...elements,
		...forms,
		...effects
	];
	return [
		source,
		route.source,
		...facts.map((fact) => fact.source)
	];
}
function missingIn({ model, exclusions }, places, files) {
	const cited = new Set(places.map(citationOf));
	const left = exclusions.filter(({ source }) => source !== null && cited.has(citationOf(source)));
	const gaps = model.gaps.filter(({ source }) => files.includes(source.path));
	return [section("left out", reasonLines(groupByReason(left))), section("gaps in its files", reasonLines(groupByReason(missingByGaps(gaps))))];
}
// src/report/explain/nearest.ts
const MOST = 3;
function nearest(word, words) {
	const wanted = word.toLowerCase();
	const limit = Math.max(2, wanted.length / 2);
	return [...new Set(words)].map((candidate) => ({
		candidate,
		distance: distanceTo(wanted, candidate.toLowerCase())
	})).filter(({ distance }) => distance <= limit).sort((left, right) => left.distance - right.distance).slice(0, MOST).map(({ candidate }) => candidate);
}
function distanceTo(wanted, candidate) {
	return candidate.includes(wanted) ? 1 : editDistance(wanted, candidate);
}
function editDistance(left, right) {
	let row = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (const [index, character] of left.split("").entries()) {
		const next = [index + 1];
		for (const [column, other] of right.split("").entries()) {
			const replaced = (row[column] ?? 0) + (character === other ? 0 : 1);
			next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
// src/report/explain/explain.ts
function explain(run, subject) {
	if (subject === void 0) return explainOverview(run);
	const explained = routesOf(run, subject) ?? caseOf(run, subject) ?? placeOf(run, subject) ?? leftOut(run, subject);
	if (explained !== null) return explained;
	throw unknown(run, subject);
}
function routesOf(run, subject) {
	const { routes } = run.model;
	const named = routes.filter(({ path, screen }) => path === subject || screen === subject);
	const found = named.length > 0 ? named : visitedRoute(run, subject);
	if (found.length === 0) return null;
	return found.map((route) => explainRoute(run, route)).join("\n\n");
}
function visitedRoute({ model }, path) {
	const route = path.startsWith("/") ? routeFor(model, path) : null;
	return route === null || isCatchAll(route.path) ? [] : [route];
}
function caseOf(run, subject) {
	const found = run.cases?.find(({ testCase }) => testCase.id === subject);
	return found === void 0 ? null : explainCase(run, found);
}
function placeOf(run, subject) {
	const text = explainPlace(run, parsePlace(subject));
	return text === "" ? null : text;
}
const SHORTEST_NAME = 4;
function leftOut(run, subject) {
	return subject.length < SHORTEST_NAME ? null : explainLeftOut(run, subject);
}
function unknown(run, subject) {
	const { model, cases } = run;
	const known = [
		...model.routes.map(({ path }) => path),
		...(cases ?? []).map(({ testCase }) => testCase.id),
		...model.screens.flatMap(({ files }) => files)
	];
	const near = nearest(parsePlace(subject).path, known).map((word) => JSON.stringify(oneLine(word)));
	const hint = near.length === 0 ? "explain without it names all routes and cases" : `did you mean ${near.join(" or ")}?`;
	return new NamedError("InvalidInput", `${JSON.stringify(subject)} is no route, case or cited place (path:line) of this run; ${hint}`);
}
// src/cli/read-run.ts
async function readRun(folder) {
	const read = await readerOf(folder, await prefixIn(folder));
	const crawl = await read("repo_crawler_output", "crawlerOutput");
	const facts = await read("app_model", "appModel");
	const tests = await read("test_case_generator_output", "generatorOutput");
	const written = await readWritten(read);
	if (facts === void 0) throw withoutFacts(folder);
	const appModel = facts.content.payload;
	const model = openAppModel(appModel);
	const stored = [
		crawl,
		tests,
		...written
	].filter((artifact) => artifact !== void 0);
	const reported = stored.flatMap(({ content }) => readExclusions(content.meta.report));
	const cases = tests?.content.payload.test_cases;
	const notes = tests?.content.meta.provider === "offline" ? "" : tests?.content.payload.coverage_notes ?? "";
	return {
		runId: facts.run_id,
		model,
		meta: facts.content.meta,
		cases: cases?.map((testCase) => ({
			testCase,
			followed: followCase(model, testCase)
		})) ?? null,
		coverageNotes: notes.split("\n").filter((line) => line !== ""),
		report: reportOfAll(written),
		locators: await locatorsInAll(written, {
			appModel,
			model,
			cases: cases ?? []
		}),
		exclusions: [...reported, ...tests === void 0 ? planned(model, facts.content.meta) : []],
		spent: stored.map(({ kind, content }) => [kind.replace(/_output$/u, ""), content.meta.usage]),
		failures: await failuresIn(folder)
	};
}
async function readWritten(read) {
	const written = [];
	for (const framework of [void 0, ...FRAMEWORKS]) {
		const artifact = await read("test_engineer_output", "engineerOutput", framework);
		if (artifact !== void 0) written.push(artifact);
	}
	return written;
}
function reportOfAll(written) {
	const reports = written.map(({ content }) => readReport(content.meta.report));
	const [first] = reports;
	if (first === void 0) return null;
	return {
		...first,
		files: reports.flatMap(({ files }) => files)
	};
}
async function locatorsInAll(written, known) {
	return (await Promise.all(written.map((artifact) => locatorsIn(artifact, known)))).flat();
}
const FILE_OF_A_RUN = /^(amtp-[0-9a-f]{8})-[a-z_]+(?:-[a-z]+)?\.json$/u;
async function prefixIn(folder) {
	const names = await readdir(folder).catch((cause) => {
		throw new NamedError("InvalidInput", `${folder} is no folder that can be read; ${NAME_A_RUN}`, { cause });
	});
	const [prefix, ...others] = new Set(names.flatMap((name) => FILE_OF_A_RUN.exec(name)?.[1] ?? []));
	if (prefix === void 0) throw new NamedError("InvalidInput", `${folder} is no run folder; ${NAME_A_RUN}`);
	if (others.length === 0) return prefix;
	throw new NamedError("InvalidInput", `${folder} holds ${others.length + 1} runs; keep the artifacts of each in a folder of its own.`);
}
const NAME_A_RUN = "name one that generate printed after \"Run folder:\", e.g. .amtp/runs/<run id>, or a folder with the artifacts of a workflow run.";
function withoutFacts(folder) {
	return new NamedError("InvalidInput", `${folder} holds no app_model: the run ended before the source was read, or the artifact was not downloaded.`);
}
async function readerOf(folder, prefix) {
	const text = await textBeside(folder, DIGESTS_FILE);
	const digests = new Map(Object.entries(readDigestList(text)?.digests ?? {}));
	return async (kind, contract, framework) => {
		const name = `${prefix}-${kind}${framework === void 0 ? "" : `-${framework}`}.json`;
		const path = join(folder, name);
		const bytes = await readFileBounded(path, BOUNDS.artifact.bytes).catch(() => void 0);
		if (bytes === void 0) return void 0;
		const digest = digests.get(name) ?? sha256(bytes);
		return readArtifact(bytes, {
			kind,
			contract,
			digest
		});
	};
}
function planned(model, meta) {
	return meta.provider === "offline" && meta.product_version === PRODUCT_VERSION ? authorCases(model, meta.depth).exclusions : [];
}
async function locatorsIn({ content }, { appModel, model, cases }) {
	const { files, framework } = content.payload;
	const context = {
		model,
		cases,
		existingPaths: citedPaths(appModel)
	};
	return (await frameworkFor(framework)).check(files, context).files.flatMap(({ path, locators }) => locators.evidence.map(({ line, what, source, observed }) => ({
		what: observed === true ? `${what} (observed by the model)` : what,
		at: {
			path,
			line
		},
		rests: source
	})));
}
async function textBeside(folder, name) {
	const most = BOUNDS.besideArtifacts.bytes;
	return (await readFileBounded(join(folder, name), most).catch(() => void 0))?.toString("utf8") ?? "";
}
const failed = object({ error: object({
	code: string(),
	message: string()
}) });
async function failuresIn(folder) {
	const text = await textBeside(folder, "result.json");
	try {
		const result = failed.safeParse(JSON.parse(text || "{}"));
		return result.success ? [`${result.data.error.code}: ${result.data.error.message}`] : [];
	} catch {
		return ["result.json in the run folder cannot be read"];
	}
}
// src/cli/explain.ts
async function runExplain({ subject, topic }, { currentFolder }) {
	const run = await readRun(resolve(currentFolder, subject));
	process.stdout.write(`${explain(run, topic)}\n`);
	return 0;
}
export { runExplain };
