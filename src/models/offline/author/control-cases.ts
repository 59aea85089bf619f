import type { EffectFact, ElementFact } from "../../../contracts/generated.ts";
import { routeFor } from "../../../frameworks/playwright/grounding/routes.ts";
import type { Expectation, Step, Target } from "../../../frameworks/step-language/index.ts";
import { behavioursOf, familyOf, identityOf, type Behaviour } from "./behaviours.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { arrivalAt, isOpenPath } from "./navigation-cases.ts";
import type { Place } from "./place.ts";
import { isSure, targetOf } from "./targets.ts";
import { behaviourTitle } from "./titles.ts";
import { isText, setField } from "./user-input.ts";

const MAX_CHAIN = 3;

/**
 * One case per control with a known effect: use it, and expect what its handler does. A control of a
 * layout, which every screen shows, is used on the first; of the rows of a list the first comes
 * first.
 */
export function controlCases(place: Place, used: Set<string>, leftOut: string[]): Candidate[] {
  return behavioursOf(place, leftOut).flatMap((behaviour) => {
    const key = identityOf(behaviour);
    const candidate = used.has(key) ? null : controlCase(place, behaviour);
    if (candidate === null) return [];
    const family = `${place.route.path} ${familyOf(behaviour)}`;
    const isFurtherRow = used.has(family);
    used.add(key).add(family);
    return isFurtherRow ? [{ ...candidate, priority: "low" }] : [candidate];
  });
}

function controlCase(place: Place, behaviour: Behaviour): Candidate | null {
  const { trigger } = behaviour;
  const when = behaviour.empty.length > 0 ? ` without ${behaviour.empty.length}` : "";
  const key = `${place.route.path} ${behaviour.action} ${trigger.name ?? trigger.test_id ?? trigger.id}${when}`;
  const before = stepsToShow(place, trigger, MAX_CHAIN);
  const inputs = before === null ? null : inputSteps(place, behaviour, key);
  const final = finalStep(behaviour, key);
  const expected = behaviour.effects.flatMap((effect) =>
    expectationOf(place, effect, inputs ?? []),
  );
  if (before === null || inputs === null || final === null || expected.length === 0) return null;
  const submits = behaviour.action === "submit";
  const isMisuse = behaviour.empty.length > 0;
  return {
    key,
    title: behaviourTitle(place, behaviour, { inputs, expected }),
    preconditions: [],
    steps: [...place.way, ...before, ...inputs, ...final],
    expected,
    priority: submits && !isMisuse ? "critical" : "high",
    score: submits ? SCORES.formFlow : SCORES.control,
    route: place.route.path,
  };
}

/** Steps after which the element is there; none when it is there at once, null when unknown. */
function stepsToShow(place: Place, element: ElementFact, depth: number): Step[] | null {
  if (element.initial) return [];
  if (depth === 0) return null;
  const { effects, elements } = place.screen;
  const showing = effects.find(
    ({ outcome, target }) => outcome === "shows" && target === element.id,
  );
  const trigger = elements.find(({ id }) => id === showing?.trigger);
  if (showing?.action !== "click" || trigger === undefined) return null;
  const before = stepsToShow(place, trigger, depth - 1);
  const target = targetOf(trigger);
  return before === null || target === null ? null : [...before, { kind: "click", target }];
}

/** Fills everything the effects require and every field of the form; null when one cannot be set. */
function inputSteps({ screen }: Place, behaviour: Behaviour, seed: string): Step[] | null {
  const required = new Set(behaviour.effects.flatMap(({ requires }) => requires));
  const steps: Step[] = [];
  // A key is pressed in the field that was used last.
  const others = [...behaviour.filled].filter((id) => id !== behaviour.trigger.id);
  for (const id of others.length < behaviour.filled.size
    ? [...others, behaviour.trigger.id]
    : others) {
    if (id === behaviour.trigger.id && setsValue(behaviour.action)) continue;
    const element = screen.elements.find((candidate) => candidate.id === id);
    if (element === undefined) return null;
    const set = setField(element, seed);
    if (set.length === 0 && (required.has(id) || element.field?.required === true)) return null;
    steps.push(...set);
  }
  return steps;
}

function finalStep({ trigger, action, filled }: Behaviour, seed: string): Step[] | null {
  const target = targetOf(trigger);
  if (target === null) return null;
  if (trigger.role === "checkbox" || trigger.role === "switch") return [{ kind: "check", target }];
  switch (action) {
    case "click":
      return [{ kind: "click", target }];
    case "check":
      return [{ kind: "check", target }];
    case "submit":
    case "press":
      return isText(trigger)
        ? enterSteps(target, filled.has(trigger.id))
        : [{ kind: "click", target }];
    case "fill":
    case "select":
      return setField(trigger, seed);
  }
}

/** A field that was just filled has the focus; another gets it by a click. */
function enterSteps(target: Target, focused: boolean): Step[] {
  const press: Step = { kind: "press", key: "Enter" };
  return focused ? [press] : [{ kind: "click", target }, press];
}

function setsValue(action: EffectFact["action"]): boolean {
  return action === "fill" || action === "select" || action === "check";
}

function expectationOf(place: Place, effect: EffectFact, inputs: readonly Step[]): Expectation[] {
  const element = place.screen.elements.find(({ id }) => id === effect.target);
  const target = element === undefined ? null : targetOf(element);
  switch (effect.outcome) {
    case "navigates":
      return leadsTo(place, effect.target) ? arrivalAt(place, effect.target) : [];
    case "shows":
      return target === null || isCount(element)
        ? []
        : [{ kind: "state", target, state: "visible" }];
    case "hides":
      return target === null ? [] : [{ kind: "state", target, state: "not visible" }];
    case "clears":
      return target === null ? [] : [{ kind: "value", target, value: "" }];
    case "echoes":
      return echoOf(element, inputs);
    case "changes":
      return changeOf(effect, element);
  }
}

/** A number in a text that comes later depends on the data: `3 items left`. */
function isCount(element: ElementFact | undefined): boolean {
  return /(?:^|\s)\d+(?:\s|$)/.test(element?.name ?? element?.text ?? "");
}

/** A box that is used is checked; of anything else, what it read before is gone. */
function changeOf(effect: EffectFact, element: ElementFact | undefined): Expectation[] {
  const target = element === undefined ? null : targetOf(element);
  if (element === undefined || target === null) return [];
  if (element.field !== null) {
    const isOwn = effect.trigger === element.id && element.role === "checkbox";
    return isOwn ? [{ kind: "state", target, state: "checked" }] : [];
  }
  const isRead = element.role === "heading" || element.role === "button" || target.by === "text";
  return isRead && isSure(element) ? [{ kind: "state", target, state: "not visible" }] : [];
}

/** A form that leads to a guarded page is how users sign in. */
function leadsTo(place: Place, path: string): boolean {
  return isOpenPath(place, path) || routeFor(place.model, path)?.guarded === true;
}

/** The typed text, when it is one that nothing else on the page says. */
function echoOf(element: ElementFact | undefined, inputs: readonly Step[]): Expectation[] {
  if (element === undefined || element.field?.type === "number") return [];
  const target = JSON.stringify(targetOf(element));
  const fill = inputs.find(
    (step) => step.kind === "fill" && JSON.stringify(step.target) === target,
  );
  if (fill?.kind !== "fill") return [];
  return [{ kind: "state", target: { by: "text", text: fill.value }, state: "visible" }];
}
