import { findHiddenTarget, findTarget } from "../../../app-model/find-target.ts";
import { presentElements } from "../../../app-model/page-state.ts";
import { stateAfter } from "../../../app-model/walkthrough.ts";
import type { ElementFact, WalkStep } from "../../../contracts/generated.ts";
import type { Expectation, Step, Target } from "../../../step-language/index.ts";
import { namesFor } from "./name-after.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { isSure, targetOf } from "./targets.ts";

/** Of many things that come or go at once, a few tell as much. */
const MAX_SHOWN = 4;
const MAX_ABSENT = 3;

/** An element of a screen, as it is at first or on one of its walks. */
export function elementOf({ screen }: ReachedScreen, id: string): ElementFact | undefined {
  return [...screen.elements, ...(screen.walks?.elements ?? [])].find((one) => one.id === id);
}

/** A name that finds this element, and no other, on the page that the steps lead to. */
export function targetNow(
  reached: ReachedScreen,
  element: ElementFact,
  done: readonly Step[],
): Target | null {
  const state = stateAfter(reached.model, [...reached.way, ...done]);
  if (state === null) return null;
  const plain = targetOf(element);
  const names = [...(plain === null ? [] : [plain]), ...namesFor(reached, element, done)];
  return (
    names.find((name) => {
      const found = findTarget(state, name);
      return found.found && found.element?.id === element.id;
    }) ?? null
  );
}

/** What is to be looked for once the last step of a walk was done. */
export function expectedAfter(
  reached: ReachedScreen,
  last: WalkStep,
  done: readonly Step[],
): Expectation[] {
  const state = stateAfter(reached.model, [...reached.way, ...done]);
  if (state === null) return [];
  const typed = done.flatMap((step) =>
    step.kind === "fill" || step.kind === "answer" ? [step.value] : [],
  );
  const elements = (ids: readonly string[]): ElementFact[] =>
    typedFirst(
      ids.flatMap((id) => elementOf(reached, id) ?? []),
      typed,
    ).filter((one) => isSure(one) && (one.field === null || isBox(one)));
  const seen = (one: ElementFact): Expectation[] => {
    const target = targetNow(reached, one, done);
    return target === null ? [] : [{ kind: "state", target, state: "visible" }];
  };
  const wordsGone = new Set(elements(last.goes).map(wordsOf));
  // What reads as before is only beside something else now.
  const newOf = (all: readonly ElementFact[]): ElementFact[] =>
    all.filter((one) => !wordsGone.has(wordsOf(one)));
  const absent = elements(last.goes).flatMap((one): Expectation[] => {
    const plain = targetOf(one);
    const names = [...(plain === null ? [] : [plain]), ...namesFor(reached, one, done)];
    const target = names.find((name) => findHiddenTarget(state, name).found);
    return target === undefined ? [] : [{ kind: "state", target, state: "not visible" }];
  });
  const stays = presentElements(state).filter(
    (one) => one.field === null && !last.comes.includes(one.id) && readsAny(one, typed),
  );
  const { leads, dialog } = last;
  const isDismissed = dialog !== undefined && !dialog.accepted;
  return ofEachWord([
    ...(leads === undefined ? [] : [{ kind: "url" as const, path: leads }]),
    // What was on another page is not here.
    ...(leads === undefined ? ofEachWord(absent).slice(0, MAX_ABSENT) : []),
    ...ofEachWord(newOf(elements(last.comes)).flatMap(seen)).slice(0, MAX_SHOWN),
    ...valuesAfter(reached, last, done),
    ...(absent.length === 0 && !isDismissed ? [] : stays.flatMap(seen).slice(0, 1)),
    ...(typeof dialog?.message === "string" && dialog.message !== ""
      ? [{ kind: "dialog" as const, message: dialog.message }]
      : []),
  ]);
}

function wordsOf({ role, name, text }: ElementFact): string {
  return JSON.stringify([role, name, text]);
}

function isBox({ role }: ElementFact): boolean {
  return role === "checkbox" || role === "radio" || role === "switch";
}

function readsAny({ name, text }: ElementFact, typed: readonly string[]): boolean {
  return typed.some((one) => reads(name ?? "", one) || reads(text ?? "", one));
}

/** A number counts as one that stands by itself. */
function reads(words: string, one: string): boolean {
  if (!/^\d+$/u.test(one)) return one !== "" && words.includes(one);
  return words.split(/[^\p{L}\d]+/u).includes(one);
}

/** What tells of what the test entered, before what only its page says. */
function typedFirst(elements: readonly ElementFact[], typed: readonly string[]): ElementFact[] {
  const own = elements.filter((one) => readsAny(one, typed));
  return [...own, ...elements.filter((one) => !own.includes(one))];
}

function valuesAfter(reached: ReachedScreen, last: WalkStep, done: readonly Step[]): Expectation[] {
  return Object.entries(last.values ?? {}).flatMap(([id, value]): Expectation[] => {
    const element = elementOf(reached, id);
    const target = element === undefined ? null : targetNow(reached, element, done);
    if (element === undefined || target === null) return [];
    if (isBox(element))
      return [{ kind: "state", target, state: value === "on" ? "checked" : "not checked" }];
    return element.role === "combobox" ? [] : [{ kind: "value", target, value }];
  });
}

/** One expectation of each wording. */
function ofEachWord(expectations: readonly Expectation[]): Expectation[] {
  const seen = new Set<string>();
  return expectations.filter((one) => {
    const target = one.kind === "state" ? one.target : null;
    const words = target?.by === "text" ? target.text : target?.by === "role" ? target.name : null;
    const key = words ?? JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
