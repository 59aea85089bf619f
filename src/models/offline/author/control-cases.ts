import type { EffectFact, ElementFact, FormFact } from "../../../contracts/generated.ts";
import { routeFor } from "../../../frameworks/playwright/grounding/routes.ts";
import type { Expectation, Step } from "../../../frameworks/step-language/index.ts";
import { placeOf } from "../../../frameworks/playwright/grounding/locator.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import { arrivalAt, isOpenPath } from "./navigation-cases.ts";
import type { Place } from "./place.ts";
import { targetOf, wordsFor } from "./targets.ts";
import { behaviourTitle } from "./titles.ts";
import { isText, setField } from "./user-input.ts";

/** A control, what is done to it, and everything that the source says happens then. */
interface Behaviour {
  readonly trigger: ElementFact;
  readonly form: FormFact | null;
  readonly action: EffectFact["action"];
  readonly effects: readonly EffectFact[];
  /** True when this is what happens as long as nothing is filled in. */
  readonly untouched: boolean;
}

const MAX_CHAIN = 3;

/**
 * One case per control with a known effect: use it, and expect what its handler does. A control of a
 * layout, which every screen shows, is used on the first.
 */
export function controlCases(place: Place, used: Set<string>, leftOut: string[]): Candidate[] {
  return behavioursOf(place, leftOut).flatMap((behaviour) => {
    const key = identityOf(behaviour);
    const candidate = used.has(key) ? null : controlCase(place, behaviour);
    if (candidate === null) return [];
    used.add(key);
    return [candidate];
  });
}

/** The same handler on the same control, wherever it is shown. */
function identityOf({ trigger, effects }: Behaviour): string {
  const handlers = effects.map(
    ({ source, outcome, requires }) => `${placeOf(source)} ${outcome} ${requires.length}`,
  );
  return [trigger.role, trigger.name, placeOf(trigger.source), ...handlers].join("|");
}

function behavioursOf({ screen, route }: Place, leftOut: string[]): Behaviour[] {
  const groups = new Map<string, Behaviour>();
  for (const effect of screen.effects) {
    const trigger = triggerOf(effect, screen);
    if (trigger === null || isPlainLink(effect, trigger)) continue;
    if (effect.certainty !== "literal" && effect.certainty !== "translated") {
      leftOut.push(`What the ${wordsFor(trigger)} on ${route.path} does is not certain.`);
      continue;
    }
    const key = [trigger.id, effect.action, ...[...effect.requires].sort()].join(" ");
    const form = screen.forms.find((one) => belongsTo(one, trigger)) ?? null;
    const known = groups.get(key)?.effects ?? [];
    const effects = [...known, effect];
    groups.set(key, { trigger, form, action: effect.action, effects, untouched: false });
  }
  return [...groups.values()].map((behaviour, _, all) => withUntouched(behaviour, all));
}

/** Following links is a case of its own kind. */
function isPlainLink(effect: EffectFact, trigger: ElementFact): boolean {
  return effect.outcome === "navigates" && trigger.role === "link" && trigger.href !== null;
}

/** What requires nothing, beside what does, is what an empty form does. */
function withUntouched(behaviour: Behaviour, all: readonly Behaviour[]): Behaviour {
  const { trigger, action } = behaviour;
  const untouched = all.some(
    (other) =>
      other.trigger === trigger &&
      other.action === action &&
      requiredBy(other).size > requiredBy(behaviour).size,
  );
  return { ...behaviour, untouched };
}

function requiredBy({ effects }: Behaviour): ReadonlySet<string> {
  return new Set(effects.flatMap(({ requires }) => requires));
}

/** The element to act on: that of the effect, or the button or last field of its form. */
function triggerOf(effect: EffectFact, { elements, forms }: Place["screen"]): ElementFact | null {
  const form = forms.find(({ id }) => id === effect.trigger);
  const id = form === undefined ? effect.trigger : (form.submit ?? form.fields.at(-1));
  return elements.find((element) => element.id === id) ?? null;
}

function belongsTo(form: FormFact, trigger: ElementFact): boolean {
  return form.submit === trigger.id || form.fields.includes(trigger.id);
}

function controlCase(place: Place, behaviour: Behaviour): Candidate | null {
  const { trigger } = behaviour;
  const when = behaviour.untouched ? " untouched" : "";
  const key = `${place.route.path} ${behaviour.action} ${trigger.name ?? trigger.test_id ?? trigger.id}${when}`;
  const before = stepsToShow(place, trigger, MAX_CHAIN);
  const inputs = before === null ? null : inputSteps(place, behaviour, key);
  const final = finalStep(behaviour, key);
  const expected = behaviour.effects.flatMap((effect) =>
    expectationOf(place, effect, inputs ?? []),
  );
  if (before === null || inputs === null || final === null || expected.length === 0) return null;
  const submits = behaviour.action === "submit";
  return {
    key,
    title: behaviourTitle(trigger, expected, { inputs, untouched: behaviour.untouched }),
    preconditions: [],
    steps: [...place.way, ...before, ...inputs, ...final],
    expected,
    priority: submits ? "critical" : "high",
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
  const required = requiredBy(behaviour);
  const fillsForm = behaviour.action === "submit" && !behaviour.untouched;
  const formFields = fillsForm ? (behaviour.form?.fields ?? []) : [];
  const steps: Step[] = [];
  for (const id of new Set([...formFields, ...required])) {
    if (id === behaviour.trigger.id && behaviour.action !== "submit") continue;
    const element = screen.elements.find((candidate) => candidate.id === id);
    if (element === undefined) return null;
    const set = setField(element, seed);
    if (set.length === 0 && (required.has(id) || element.field?.required === true)) return null;
    steps.push(...set);
  }
  return steps;
}

function finalStep({ trigger, action }: Behaviour, seed: string): Step[] | null {
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
      return isText(trigger) ? [{ kind: "press", key: "Enter" }] : [{ kind: "click", target }];
    case "fill":
    case "select":
      return setField(trigger, seed);
  }
}

function expectationOf(place: Place, effect: EffectFact, inputs: readonly Step[]): Expectation[] {
  const element = place.screen.elements.find(({ id }) => id === effect.target);
  const target = element === undefined ? null : targetOf(element);
  switch (effect.outcome) {
    case "navigates":
      return leadsTo(place, effect.target) ? arrivalAt(place, effect.target) : [];
    case "shows":
      return target === null ? [] : [{ kind: "state", target, state: "visible" }];
    case "hides":
      return target === null ? [] : [{ kind: "state", target, state: "not visible" }];
    case "clears":
      return target === null ? [] : [{ kind: "value", target, value: "" }];
    case "echoes":
      return echoOf(element, inputs);
    case "changes":
      return element?.role === "checkbox" && target !== null
        ? [{ kind: "state", target, state: "checked" }]
        : [];
  }
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
