import type { Shown } from "../ui/page.ts";
import { messageOf } from "../gaps.ts";
import { isWithin } from "../limits.ts";
import { attempts, type Attempt } from "./attempts.ts";
import type { InteractionContext } from "./context.ts";
import { triggersAt, usableKeys, type Trigger } from "./triggers.ts";

/** A control that was tried, and what came of it. */
export interface Interaction {
  readonly trigger: Trigger;
  readonly attempts: readonly Attempt[];
}

interface Step {
  readonly shown: Shown;
  readonly depth: number;
}

/** Tries every control of a page in the state that first lets it be used. */
export function interact(first: Shown, context: InteractionContext): readonly Interaction[] {
  const interactions: Interaction[] = [];
  const done = new Set<string>();
  const queue: Step[] = [{ shown: first, depth: 0 }];
  const looked = new Set<object>();
  for (const { shown, depth } of queue) {
    if (looked.has(shown.view.nodes)) continue;
    looked.add(shown.view.nodes);
    for (const trigger of newTriggers(shown, done)) {
      if (!isWithin("triggers", done.size + 1)) break;
      const tried = tryTrigger(shown, trigger, context);
      // What cannot be used yet may be in a state to come.
      if (tried.length === 0 && trigger.disabled) continue;
      done.add(nameOf(trigger));
      interactions.push({ trigger, attempts: tried });
      queue.push(...nextSteps(tried, depth + 1));
    }
  }
  return interactions;
}

function* newTriggers(shown: Shown, done: ReadonlySet<string>): Iterable<Trigger> {
  for (const key of usableKeys(shown.view))
    for (const trigger of triggersAt(shown.view, key))
      if (!done.has(nameOf(trigger))) yield trigger;
}

function nameOf({ action, element }: Trigger): string {
  return `${action} ${element.key}`;
}

/** The states that attempts led to, where the page was not left. */
function nextSteps(tried: readonly Attempt[], depth: number): readonly Step[] {
  if (!isWithin("statesAway", depth)) return [];
  return tried.flatMap(({ after }) => (after === null ? [] : [{ shown: after, depth }]));
}

/** A handler that takes too long to follow, or breaks, becomes a gap; the others are still told. */
function tryTrigger(
  shown: Shown,
  trigger: Trigger,
  context: InteractionContext,
): readonly Attempt[] {
  try {
    return attempts(shown, trigger, context);
  } catch (error) {
    const { path, line, tag } = trigger.element;
    context.gaps.note({
      kind: "handler",
      what: `what a ${trigger.action} of the ${tag} does`,
      why: messageOf(error),
      help: "a test of it that is written by hand",
      source: { path, line },
    });
    return [];
  }
}
