import type { ElementFact } from "../../../contracts/generated.ts";
import type { Expectation, Step } from "../../../frameworks/step-language/index.ts";
import { SCORES, type Candidate } from "./candidate.ts";
import type { Place } from "./place.ts";
import { isSure, targetOf, wordsFor } from "./targets.ts";
import { isText, setField } from "./user-input.ts";

const MAX_FIELDS = 8;

/** Fields take what is typed, boxes can be checked: what breaks when a handler is lost. */
export function fieldCases(place: Place): Candidate[] {
  const usable = place.screen.elements.filter(
    (element) =>
      element.initial && !element.repeated && isSure(element) && targetOf(element) !== null,
  );
  const clearing = new Set(
    place.screen.effects.filter(({ action }) => action === "fill").map(({ trigger }) => trigger),
  );
  const fields = usable.filter((element) => isText(element) && !clearing.has(element.id));
  const boxes = usable.filter(
    (element) => element.role === "checkbox" || element.role === "switch",
  );
  return [
    ...typingCase(place, fields.slice(0, MAX_FIELDS)),
    ...boxes.flatMap((box) => boxCase(place, box)),
  ];
}

function typingCase({ route, way }: Place, fields: readonly ElementFact[]): Candidate[] {
  const [first, ...others] = fields;
  if (first === undefined) return [];
  const key = `${route.path} typing`;
  const steps = fields.flatMap((field) => setField(field, key));
  const names = others.length === 0 ? wordsFor(first) : `The fields of ${route.path}`;
  return [
    {
      key,
      title: others.length === 0 ? `${names} keeps what is typed` : `${names} keep what is typed`,
      preconditions: [],
      steps: [...way, ...steps],
      expected: steps.flatMap(valueExpectation),
      priority: "high",
      score: SCORES.fields,
      route: route.path,
    },
  ];
}

function valueExpectation(step: Step): Expectation[] {
  return step.kind === "fill" ? [{ kind: "value", target: step.target, value: step.value }] : [];
}

function boxCase({ route, way }: Place, box: ElementFact): Candidate[] {
  const target = targetOf(box);
  if (target === null || box.field?.value === "on") return [];
  return [
    {
      key: `${route.path} check ${box.name ?? ""}`,
      title: `${wordsFor(box)} can be checked`,
      preconditions: [],
      steps: [...way, { kind: "check", target }],
      expected: [{ kind: "state", target, state: "checked" }],
      priority: "medium",
      score: SCORES.toggle,
      route: route.path,
    },
  ];
}
