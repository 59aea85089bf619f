import { T as routeFor, l as readCase } from "./answers.js";
import { f as findHiddenTarget, i as effectsInState, p as findTarget, t as Walkthrough } from "./walkthrough.js";
// src/app-model/follow-case.ts
function followCase(model, testCase) {
	const { steps, expectations } = readCase(testCase);
	const walkthrough = new Walkthrough(model);
	return {
		steps: steps.map((phrase) => followStep(model, walkthrough, phrase)),
		expectations: expectations.map((phrase) => followExpectation(model, walkthrough, phrase))
	};
}
function followStep(model, walkthrough, { text, meaning }) {
	const before = walkthrough.state;
	const taken = walkthrough.take(meaning);
	const { screen } = walkthrough.state;
	if (taken.kind === "problem") return unknown(text, before.screen, taken.reason);
	return {
		text,
		screen: before.screen ?? screen,
		problem: null,
		...restsOf(model, taken, usedElement(before, meaning), before)
	};
}
function restsOf(model, taken, element, before) {
	const { kind } = taken;
	if (kind === "open" || kind === "wait") return {
		source: routeFor(model, taken.path)?.source ?? null,
		effects: []
	};
	if (kind === "serve") return {
		source: taken.source,
		effects: []
	};
	if (kind === "launch") return {
		source: taken.app.source,
		effects: []
	};
	if (kind !== "use" && kind !== "scroll") return {
		source: null,
		effects: []
	};
	const effects = kind === "use" && element !== null ? effectsInState(before, {
		...taken.use,
		element
	}) : [];
	return {
		source: element?.source ?? null,
		effects
	};
}
function usedElement(before, step) {
	if (step.kind === "press") return before.focused;
	if (!("target" in step)) return null;
	const found = findTarget(before, step.target);
	return found.found ? found.element : null;
}
function followExpectation(model, walkthrough, { text, meaning }) {
	const { state } = walkthrough;
	const found = walkthrough.expect(meaning);
	if (found.kind === "problem") return unknown(text, state.screen, found.reason);
	return {
		text,
		source: sourceOf(model, state, meaning),
		effects: [],
		screen: state.screen,
		problem: null
	};
}
function sourceOf(model, state, expectation) {
	switch (expectation.kind) {
		case "prose": return null;
		case "url": return routeFor(model, expectation.path)?.source ?? null;
		case "dialog": return state.dialog?.source ?? null;
		case "value": return sourceOfFound(state, findTarget(state, expectation.target));
		case "state": return sourceOfFound(state, (expectation.state === "not visible" ? findHiddenTarget : findTarget)(state, expectation.target));
	}
}
function sourceOfFound({ echoes }, found) {
	const echo = echoes.at(-1)?.source ?? null;
	return found.found ? found.element?.source ?? echo : null;
}
function unknown(text, screen, problem) {
	return {
		text,
		source: null,
		effects: [],
		screen,
		problem
	};
}
export { followCase as t };
