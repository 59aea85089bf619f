import type { Exclusion } from "../../../contracts/exclusion.ts";
import type { EffectFact, ElementFact } from "../../../contracts/generated.ts";
import { isAppRoute } from "../../../contracts/mobile.ts";
import type { Expectation, Step } from "../../../step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import type { Found } from "./found.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { isSure, targetOf, wordsFor } from "./targets.ts";
import { pageName } from "./titles.ts";
import { isText, setField } from "./user-input.ts";

const MAX_FIELDS = 8;
const UNTOLD = "a device does not tell what is in a password field";
const TOO_MANY = `one case fills ${MAX_FIELDS} fields at most`;

/** Fields take what is typed, boxes can be checked: what breaks when a handler is lost. */
export function fieldCases(reached: ReachedScreen): Found<Candidate> {
  const usable = reached.screen.elements.filter(
    (element) =>
      element.initial &&
      !element.repeated &&
      element.field?.locked !== true &&
      isSure(element) &&
      targetOf(element) !== null,
  );
  const losing = new Set(reached.screen.effects.filter(losesInput).map(({ trigger }) => trigger));
  const secret = new Set(secretFields(reached));
  const fields = usable.filter(
    (element) =>
      isText(element) &&
      element.field?.unsure !== true &&
      !losing.has(element.id) &&
      !secret.has(element),
  );
  const used = new Set(reached.screen.effects.map(({ trigger }) => trigger));
  const boxes = usable.filter(
    ({ id, role }) => (role === "checkbox" || role === "switch") && !used.has(id),
  );
  const selects = usable.filter(hasSureOptions);
  const typed = [...fields, ...selects];
  const found = [
    ...typingCase(reached, typed.slice(0, MAX_FIELDS)),
    ...boxes.flatMap((box) => boxCase(reached, box)),
    ...fields.flatMap((field) => shortTextCase(reached, field)),
  ];
  const untyped = typed.slice(MAX_FIELDS).map((field) => excluded(field, TOO_MANY));
  const exclusions = reached.screen.elements.flatMap((element) => {
    const reason = whyUnused(element, losing);
    return reason === null ? [] : [excluded(element, reason)];
  });
  const untold = [...secret].map((field) => excluded(field, UNTOLD));
  return { found, exclusions: [...untyped, ...untold, ...exclusions] };
}

/** Fields of which a device tells nobody what was typed into them. */
function secretFields({ route, screen }: ReachedScreen): readonly ElementFact[] {
  if (!isAppRoute(route.path)) return [];
  return screen.elements.filter(({ field, initial }) => initial && field?.type === "password");
}

function excluded(field: ElementFact, reason: string): Exclusion {
  return { what: `the ${wordsFor(field)}`, reason, source: field.source };
}

/**
 * Why a field that is there at first is not set by itself; null when it is, and for one that comes
 * later, which what shows it is tried with.
 */
function whyUnused(element: ElementFact, losing: ReadonlySet<string>): string | null {
  if (element.field === null || !element.initial || element.field.type === "hidden") return null;
  if (element.repeated) return "the field is in a list; how many there are is not known";
  if (element.field.locked === true) return "it does not keep what is typed into it at first";
  if (!isSure(element)) return "how the field reads is not certain";
  if (element.field.unsure === true) return "what it keeps of what is typed is not known";
  if (targetOf(element) === null) return "no test can name it";
  return losing.has(element.id) ? "what is typed into it is taken away again" : null;
}

/**
 * A text that is too short, where typing shows a message that says how long it has to be: the
 * message itself tells when it comes, also where the condition cannot be followed.
 */
function shortTextCase({ route, way, screen }: ReachedScreen, field: ElementFact): Candidate[] {
  const messages = screen.effects
    .filter(({ trigger, action, outcome }) => {
      return trigger === field.id && action === "fill" && outcome === "shows";
    })
    .flatMap(({ target }) => screen.elements.find(({ id }) => id === target) ?? []);
  const target = targetOf(field);
  for (const message of messages) {
    const minimum = minimumIn(message.text ?? message.name ?? "");
    const shown = targetOf(message);
    if (target === null || shown === null || minimum < 2) continue;
    const value = "abcdefgh".slice(0, Math.min(minimum - 1, 3));
    return [
      {
        key: `${route.path} short ${field.name ?? field.id}`,
        title: `${wordsFor(field)} refuses a text that is too short`,
        preconditions: [],
        steps: [...way, { kind: "fill", target, value }],
        expected: [{ kind: "state", target: shown, state: "visible" }],
        priority: "high",
        score: SCORES.control,
        route: route.path,
        source: field.source,
      },
    ];
  }
  return [];
}

/** How many characters a message asks for; 0 when it asks for none. */
function minimumIn(message: string): number {
  const found = /\b(?:at least|minimum of) (\d{1,3}) (?:characters|letters)\b/i.exec(message);
  return Number(found?.[1] ?? 0);
}

/** Typing that takes away what was typed: the field empties or goes, or the page is left. */
function losesInput({ action, outcome, target, trigger }: EffectFact): boolean {
  if (action !== "fill") return false;
  return outcome === "navigates" || (target === trigger && outcome !== "echoes");
}

function typingCase(reached: ReachedScreen, fields: readonly ElementFact[]): Candidate[] {
  const [first, ...others] = fields;
  if (first === undefined) return [];
  const { route, way } = reached;
  const key = `${route.path} typing`;
  const steps = fields.flatMap((field) => {
    const target = targetOf(field);
    return target === null ? [] : setField(field, target, key);
  });
  if (steps.length === 0) return [];
  const names = others.length === 0 ? wordsFor(first) : `The fields of ${pageName(reached)}`;
  return [
    {
      key,
      title:
        others.length === 0 ? `${names} keeps what is entered` : `${names} keep what is entered`,
      preconditions: [],
      steps: [...way, ...steps],
      expected: steps.flatMap(valueExpectation),
      priority: "high",
      score: SCORES.fields,
      route: route.path,
      source: first.source,
    },
  ];
}

/** True for a list whose options are known to have their texts as values. */
function hasSureOptions({ field }: ElementFact): boolean {
  const value = field?.value ?? null;
  return value !== null && field?.options.includes(value) === true;
}

function valueExpectation(step: Step): Expectation[] {
  if (step.kind === "fill") return [{ kind: "value", target: step.target, value: step.value }];
  if (step.kind === "choose") return [{ kind: "value", target: step.target, value: step.option }];
  return [];
}

function boxCase({ route, way }: ReachedScreen, box: ElementFact): Candidate[] {
  const target = targetOf(box);
  if (target === null) return [];
  const isOn = box.field?.value === "on";
  return [
    {
      key: `${route.path} check ${box.name ?? ""}`,
      title: `${wordsFor(box)} can be ${isOn ? "unchecked" : "checked"}`,
      preconditions: [],
      steps: [...way, { kind: isOn ? "uncheck" : "check", target }],
      expected: [{ kind: "state", target, state: isOn ? "not checked" : "checked" }],
      priority: "medium",
      score: SCORES.toggle,
      route: route.path,
      source: box.source,
    },
  ];
}
