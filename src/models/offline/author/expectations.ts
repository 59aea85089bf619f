import type { EffectFact, ElementFact } from "../../../contracts/generated.ts";
import { readingAfter, wordsAfter } from "../../../app-model/page-state.ts";
import { routeFor } from "../../../app-model/routes.ts";
import {
  isRole,
  type Expectation,
  type Step,
  type Target,
  type TargetState,
} from "../../../step-language/index.ts";
import type { Behaviour } from "./behaviours.ts";
import { arrivalAt, isOpenPath } from "./navigation-cases.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { filledInto, nameAfter, nameOfGone } from "./name-after.ts";
import { isNamed, isSure } from "./targets.ts";

/** Of many things that come or go at once, a few tell as much. */
const MAX_SHOWN = 6;
const MAX_ABSENT = 3;
const MAX_KEPT = 2;

/** What the effects of a behaviour let a test expect, the most telling first, nothing twice. */
export function expectationsOf(
  reached: ReachedScreen,
  behaviour: Behaviour,
  steps: readonly Step[],
): Expectation[] {
  const kept = keptBy(reached, behaviour).flatMap((effect) => keptOf(reached, effect, steps));
  const all = [
    ...kept.slice(0, MAX_KEPT),
    ...behaviour.effects.flatMap((effect) => expectationOf(reached, effect, steps)),
  ];
  const distinct = all.filter((expectation, index) => {
    const words = wordsOf(expectation);
    return all.findIndex((other) => wordsOf(other) === words) === index;
  });
  const inState = (state: TargetState): Expectation[] =>
    namedFirst(distinct.filter((one) => one.kind === "state" && one.state === state));
  const left = new Set([
    ...inState("visible").slice(MAX_SHOWN),
    ...inState("not visible").slice(MAX_ABSENT),
  ]);
  return distinct.filter((expectation) => !left.has(expectation));
}

/** What accepting a dialog would have done, where it is dismissed. */
function keptBy(
  { screen }: ReachedScreen,
  { trigger, action, dialog, empty }: Behaviour,
): readonly EffectFact[] {
  if (dialog === undefined || dialog.accepted || empty.length > 0) return [];
  return screen.effects.filter(
    (effect) =>
      effect.trigger === trigger.id &&
      effect.action === action &&
      effect.dialog?.accepted === true &&
      isSure(effect),
  );
}

/** What is then still so. */
function keptOf(
  reached: ReachedScreen,
  { outcome, target }: EffectFact,
  steps: readonly Step[],
): Expectation[] {
  const element = reached.screen.elements.find(({ id }) => id === target);
  switch (outcome) {
    case "navigates":
      return [{ kind: "url", path: reached.route.path }];
    case "hides":
      // A row is kept with all that it holds.
      return element === undefined || isOfRow(element)
        ? []
        : visible(nameAfter(reached, element, steps));
    case "erases":
      return echoOf(element, steps, "visible");
    default:
      return [];
  }
}

function isOfRow({ row, role }: ElementFact): boolean {
  return row !== undefined && role !== null;
}

/** What users see by name before what only a test id tells. */
function namedFirst(expectations: readonly Expectation[]): Expectation[] {
  return [...expectations.filter(isNamed), ...expectations.filter((one) => !isNamed(one))];
}

/** A list that is named by its heading reads the same: once is enough. */
function wordsOf(expectation: Expectation): string {
  if (expectation.kind !== "state" || expectation.target.by !== "role")
    return JSON.stringify(expectation);
  const { role, name } = expectation.target;
  const noun = role === "list" || role === "heading" ? "named" : role;
  return JSON.stringify([expectation.state, noun, name]);
}

function expectationOf(
  reached: ReachedScreen,
  effect: EffectFact,
  steps: readonly Step[],
): Expectation[] {
  const element = reached.screen.elements.find(({ id }) => id === effect.target);
  const now = (one: ElementFact): Target | null => nameAfter(reached, one, steps);
  switch (effect.outcome) {
    case "navigates":
      return leadsTo(reached, effect.target) ? arrivalAt(reached, effect.target) : [];
    case "shows":
      return visible(
        element === undefined || isUnloaded(element, reached)
          ? null
          : shownTarget(element, effect, now),
      );
    case "hides": {
      const target = element === undefined ? null : nameOfGone(reached, element, steps);
      return target === null ? [] : [{ kind: "state", target, state: "not visible" }];
    }
    case "asks":
      return saying(effect.target);
    case "clears":
      return element === undefined ? [] : emptyAgain(element, now(element), steps);
    case "echoes":
      return echoOf(element, steps, "visible");
    case "erases":
      return echoOf(element, steps, "not visible");
    case "changes":
      return changeOf(effect, element, now);
  }
}

/** A picture whose address a test has answered with is not loaded: what there is to see of it is for the browser to say. */
function isUnloaded({ role }: ElementFact, { screen }: ReachedScreen): boolean {
  return role === "img" && screen.answered !== undefined;
}

/** That a field which nobody has filled is empty says nothing. */
function emptyAgain(
  element: ElementFact,
  target: Target | null,
  steps: readonly Step[],
): Expectation[] {
  const held = filledInto(element, steps) ?? element.field?.value ?? "";
  return held === "" || target === null ? [] : [{ kind: "value", target, value: "" }];
}

function saying(message: string): Expectation[] {
  return message === "" ? [] : [{ kind: "dialog", message }];
}

function visible(target: Target | null): Expectation[] {
  return target === null ? [] : [{ kind: "state", target, state: "visible" }];
}

/** What is shown again may read otherwise than at first, and a count depends on the data. */
function shownTarget(element: ElementFact, effect: EffectFact, now: NameOf): Target | null {
  if (effect.reads !== undefined) return readingOf(element, effect, now);
  return element.initial || isCount(element) ? null : now(element);
}

/** How an element is named on the page that the steps lead to. */
type NameOf = (element: ElementFact) => Target | null;

/** The element by what the effect makes it read; null when that is not known. */
function readingOf(element: ElementFact, effect: EffectFact, now: NameOf): Target | null {
  const { role, name, text } = element;
  const reads = readingAfter(element, effect);
  if (reads === null) return null;
  if (reads === (name ?? text)) return now(element);
  if (element.field !== null || !isSure(element)) return null;
  const after = wordsAfter(element, reads);
  if (role !== null && after.name !== null && isRole(role))
    return { by: "role", role, name: reads };
  return after.text === null ? null : { by: "text", text: reads };
}

/** A number in a text that comes later depends on the data: `3 items left`. */
function isCount(element: ElementFact | undefined): boolean {
  return /(?:^|\s)\d+(?:\s|$)/.test(element?.name ?? element?.text ?? "");
}

/**
 * What the element reads afterwards. Where that is not known: a box that is used is checked; of
 * anything else, what it read before is gone.
 */
function changeOf(
  effect: EffectFact,
  element: ElementFact | undefined,
  now: NameOf,
): Expectation[] {
  if (element === undefined) return [];
  const { ticked, reads } = effect;
  if (ticked !== undefined && reads !== undefined && reads !== element.name)
    return renamedTo(element, reads);
  if (ticked !== undefined) return tickOf(element, ticked, now);
  const reading = readingOf(element, effect, now);
  if (reading !== null) return visible(reading);
  const target = now(element);
  if (target === null) return [];
  if (element.field !== null) {
    const isOwn = effect.trigger === element.id && element.role === "checkbox";
    return isOwn ? [{ kind: "state", target, state: "checked" }] : [];
  }
  const isRead = element.role === "heading" || element.role === "button" || target.by === "text";
  return isRead && isSure(element) ? [{ kind: "state", target, state: "not visible" }] : [];
}

/** A box or radio button that is called otherwise now. */
function renamedTo({ role }: ElementFact, name: string): Expectation[] {
  return visible(role !== null && isRole(role) ? { by: "role", role, name } : null);
}

function tickOf(element: ElementFact, isTicked: boolean, now: NameOf): Expectation[] {
  const target = isSure(element) || element.row !== undefined ? now(element) : null;
  const state = isTicked ? "checked" : "not checked";
  return target === null ? [] : [{ kind: "state", target, state }];
}

/** A form that leads to a guarded page is how users sign in. */
function leadsTo(reached: ReachedScreen, path: string): boolean {
  return isOpenPath(reached, path) || routeFor(reached.model, path)?.guarded === true;
}

/** The typed text, when it is one that nothing else on the page says. */
function echoOf(
  element: ElementFact | undefined,
  steps: readonly Step[],
  state: "visible" | "not visible",
): Expectation[] {
  if (element === undefined || element.field?.type === "number") return [];
  const value = filledInto(element, steps);
  if (value === null) return [];
  return [{ kind: "state", target: { by: "text", text: value }, state }];
}
