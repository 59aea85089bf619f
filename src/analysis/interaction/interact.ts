import type { Shown } from "../ui/page.ts";
import { draftsOfSome } from "../ui/element-draft.ts";
import { elementAt } from "../ui/placed.ts";
import { messageOf, noteLimitsAt } from "../gaps.ts";
import { isWithin } from "../limits.ts";
import { attempts, type Attempt } from "./attempts.ts";
import type { InteractionContext } from "./context.ts";
import { newlyUsableKeys, triggersAt, usableKeys, type Trigger } from "./triggers.ts";

/** A control that was tried, and what came of it. */
export interface Interaction {
  readonly trigger: Trigger;
  readonly attempts: readonly Attempt[];
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
  const done = new Set<string>();
  const queue: Step[] = [{ shown: first, from: null, depth: 0 }];
  for (const step of queue) {
    const { shown, depth } = step;
    for (const trigger of newTriggers(step, done)) {
      const isAllowed =
        isWithin("triggers", interactions.length + 1) && isWithin("runSteps", context.steps());
      if (!isAllowed) break;
      const tried = tryTrigger(shown, trigger, context);
      done.add(trigger.element.key);
      interactions.push({ trigger, attempts: tried });
      const { path, line } = trigger.element;
      const next = (): readonly Step[] => nextSteps(shown, tried, depth + 1);
      queue.push(...noteLimitsAt({ path, line }, context.gaps, next));
    }
  }
  return interactions;
}

/** What can be done in a state with elements that were not tried before. */
function newTriggers({ shown, from }: Step, done: ReadonlySet<string>): readonly Trigger[] {
  const keys = from === null ? usableKeys(shown.view) : newlyUsableKeys(from.view, shown.view);
  return [...keys].flatMap((key) => (done.has(key) ? [] : triggersAt(shown.view, key)));
}

/** The states that attempts led to, where the page was not left. */
function nextSteps(from: Shown, tried: readonly Attempt[], depth: number): readonly Step[] {
  if (!isWithin("statesAway", depth)) return [];
  return tried.flatMap(({ after }) => (after === null ? [] : [{ shown: after, from, depth }]));
}

/** A handler that takes too long to follow, or breaks, becomes a gap; the others are still told. */
function tryTrigger(
  shown: Shown,
  trigger: Trigger,
  context: InteractionContext,
): readonly Attempt[] {
  try {
    const tried = attempts(shown, trigger, context);
    const nothing = whyNothing(tried, trigger);
    if (nothing !== null) noteTrigger(shown, trigger, { why: nothing, context });
    return tried;
  } catch (error) {
    noteTrigger(shown, trigger, { why: messageOf(error), context });
    return [];
  }
}

/** What these do is seen in the field itself. */
const IN_FIELD: ReadonlySet<Trigger["action"]> = new Set(["fill", "check", "select"]);

/** Why nothing is known of a control that was tried; null where something is. */
function whyNothing(tried: readonly Attempt[], { disabled, action }: Trigger): string | null {
  if (IN_FIELD.has(action) || tried.some(({ consequences }) => consequences.length > 0))
    return null;
  // An effect says nothing of what has to be done before its control can be used.
  if (tried.length === 0)
    return disabled ? "it is disabled at first" : "it cannot be used as it is";
  return "what listens to it was followed, but nothing on the page was seen to change";
}

function noteTrigger(
  { view: { nodes } }: Shown,
  { element: { key, path, line, tag }, action }: Trigger,
  { why, context }: { readonly why: string; readonly context: InteractionContext },
): void {
  if (path === "") return;
  const placed = elementAt(nodes, key);
  const draft = placed === null ? undefined : draftsOfSome([placed], nodes).get(key);
  const name = draft?.name ?? draft?.text ?? null;
  context.gaps.note({
    kind: "handler",
    what: `what a ${action} of the ${name === null ? "" : `"${name}" `}${draft?.role ?? tag} does`,
    why,
    help: "a test of it that is written by hand",
    source: { path, line },
  });
}
