import type { Shown } from "../ui/page.ts";
import { draftsOfSome } from "../ui/element-draft.ts";
import type { UiElement } from "../ui/tree.ts";
import { elementAt } from "../ui/placed.ts";
import { messageOf, noteLimitsAt, type Gap } from "../gaps.ts";
import { isWithin } from "../limits.ts";
import { attempts, type Attempt } from "./attempts.ts";
import type { InteractionContext } from "./context.ts";
import { LEAVING } from "./moves.ts";
import { listenersHearing } from "../ui/hearing.ts";
import { newlyUsableKeys, outOfReach, triggersAt, usableKeys, type Trigger } from "./triggers.ts";

/** A control that was tried, and what came of it. */
export interface Interaction {
  readonly trigger: Trigger;
  readonly attempts: readonly Attempt[];
}

/** What was tried. */
interface Done {
  readonly keys: Set<string>;
  /** Where the elements were made that scripts make. */
  readonly places: Set<string>;
}

interface Step {
  readonly shown: Shown;
  /** The page before; what is as it was then has been tried. */
  readonly from: Shown | null;
  readonly depth: number;
}

/** Tries every control of a page in the state that first lets it be used. */
export function interact(first: Shown, context: InteractionContext): readonly Interaction[] {
  const interactions: Interaction[] = [];
  const done: Done = { keys: new Set(), places: new Set() };
  const queue: Step[] = [{ shown: first, from: null, depth: 0 }];
  for (const step of queue) {
    const { shown, depth } = step;
    for (const trigger of newTriggers(step, done)) {
      if (!isWithin("triggers", interactions.length + 1)) break;
      if (context.budget.isSpent()) {
        context.gaps.note(untriedGap(trigger));
        break;
      }
      const tried = tryTrigger(shown, trigger, context);
      done.keys.add(trigger.element.key);
      if (trigger.element.madeAt !== undefined) done.places.add(trigger.element.madeAt);
      interactions.push({ trigger, attempts: tried });
      const { path, line } = trigger.element;
      const next = (): readonly Step[] => nextSteps(shown, tried, depth + 1);
      queue.push(...noteLimitsAt({ path, line }, context.gaps, next));
    }
  }
  noteUnheard(interactions, context);
  noteOutOfReach(first, done, context);
  return interactions;
}

function noteOutOfReach({ view }: Shown, { keys }: Done, { gaps }: InteractionContext): void {
  for (const { key, tag, path, line } of outOfReach(view))
    if (!keys.has(key) && path !== "")
      gaps.note({
        kind: "handler",
        what: `what a click of the ${tag} does`,
        why: "something lies in front of it, or it never stands still: no click reaches it at first",
        help: "a test of it that is written by hand",
        source: { path, line },
      });
}

function untriedGap({ element: { path, line } }: Trigger): Gap {
  return {
    kind: "limit",
    what: "what controls do that were to be tried last",
    why: "the work that is allowed for one page, or for all of them, was spent on others",
    help: "a deeper run, or one with a working directory that holds less",
    source: { path, line },
  };
}

/** A listener that is about the elements inside of it, where none of them was seen to do anything. */
function noteUnheard(interactions: readonly Interaction[], { gaps }: InteractionContext): void {
  const ears = new Map<string, UiElement>();
  const heard = new Set<string>();
  for (const { trigger, attempts: tried } of interactions)
    for (const ear of trigger.heardBy) {
      ears.set(ear.key, ear);
      if (tried.some(({ consequences }) => consequences.length > 0)) heard.add(ear.key);
    }
  for (const { key, tag, path, line } of ears.values())
    if (!heard.has(key) && path !== "")
      gaps.note({
        kind: "handler",
        what: `what using something in the ${tag} does`,
        why: "what listens around it was followed, but nothing on the page was seen to change",
        help: "a test of it that is written by hand",
        source: { path, line },
      });
}

/** What can be done in a state with elements that were not tried before. */
function newTriggers({ shown, from }: Step, { keys: done, places }: Done): readonly Trigger[] {
  const keys = from === null ? usableKeys(shown.view) : newlyUsableKeys(from.view, shown.view);
  const triggers = [...keys].flatMap((key) => (done.has(key) ? [] : triggersAt(shown.view, key)));
  // What a script makes again, as it does with lists, was tried.
  return triggers.filter(({ element }) => from === null || !places.has(element.madeAt ?? ""));
}

/**
 * The states that attempts led to, where the page was not left: first that of the way a control is
 * meant to be used, with all fields filled, so that what it adds is tried as it then reads.
 */
function nextSteps(from: Shown, tried: readonly Attempt[], depth: number): readonly Step[] {
  if (!isWithin("statesAway", depth)) return [];
  return tried
    .toReversed()
    .flatMap(({ after }) => (after === null ? [] : [{ shown: after, from, depth }]));
}

/** A handler that takes too long to follow, or breaks, becomes a gap; the others are still told. */
function tryTrigger(
  shown: Shown,
  trigger: Trigger,
  context: InteractionContext,
): readonly Attempt[] {
  if (mayBeLeft(shown, trigger, context)) {
    noteTrigger(shown, trigger, { why: "what it takes away loses the focus first", context });
    return [];
  }
  try {
    const tried = attempts(shown, trigger, context);
    const nothing = whyNothing(tried, trigger);
    if (nothing !== null && trigger.heardBy.length === 0)
      noteTrigger(shown, trigger, { why: nothing, context });
    return tried;
  } catch (error) {
    noteTrigger(shown, trigger, { why: messageOf(error), context });
    return [];
  }
}

/**
 * Whether a script that takes a field away on Escape has it lose the focus, which it listens to as well;
 * React does not tell its listeners of that.
 */
function mayBeLeft(
  { view: { nodes } }: Shown,
  { key, element }: Trigger,
  { page }: InteractionContext,
): boolean {
  if (key !== "Escape" || page.kind !== "html") return false;
  const item = elementAt(nodes, element.key);
  return item !== null && listenersHearing(item, LEAVING).length > 0;
}

/** What these do is seen in the field itself. */
const IN_FIELD: ReadonlySet<Trigger["action"]> = new Set(["fill", "check", "select"]);

/** Why nothing is known of a control that was tried; null where something is. */
function whyNothing(tried: readonly Attempt[], { disabled, action, key }: Trigger): string | null {
  // Most keys do nothing in most fields.
  if (
    IN_FIELD.has(action) ||
    key !== undefined ||
    tried.some(({ consequences }) => consequences.length > 0)
  )
    return null;
  // An effect says nothing of what has to be done before its control can be used.
  if (tried.length === 0)
    return disabled ? "it is disabled at first" : "it cannot be used as it is";
  return "what listens to it was followed, but nothing on the page was seen to change";
}

function noteTrigger(
  { view: { nodes } }: Shown,
  { element: { key, path, line, tag }, action, key: pressed }: Trigger,
  { why, context }: { readonly why: string; readonly context: InteractionContext },
): void {
  if (path === "") return;
  const placed = elementAt(nodes, key);
  const draft = placed === null ? undefined : draftsOfSome([placed], nodes).get(key);
  const name = draft?.name ?? draft?.text ?? null;
  const use = pressed === undefined ? `${action} of` : `press of ${pressed} in`;
  context.gaps.note({
    kind: "handler",
    what: `what a ${use} the ${name === null ? "" : `"${name}" `}${draft?.role ?? tag} does`,
    why,
    help: "a test of it that is written by hand",
    source: { path, line },
  });
}
