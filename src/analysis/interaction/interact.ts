import { isWithin } from "../limits.ts";
import { messageOf } from "../gaps.ts";
import type { Shown } from "../ui/page.ts";
import { attempts, type Attempt } from "./attempts.ts";
import type { InteractionContext } from "./context.ts";
import { triggersOf, type Trigger } from "./triggers.ts";

/** A control that was tried, and what came of it. */
export interface Interaction {
  readonly trigger: Trigger;
  readonly attempts: readonly Attempt[];
}

interface Step {
  readonly shown: Shown;
  readonly depth: number;
}

/** Tries every control of a page in the state that first shows it. */
export function interact(first: Shown, context: InteractionContext): readonly Interaction[] {
  const interactions: Interaction[] = [];
  const done = new Set<string>();
  const queue: Step[] = [{ shown: first, depth: 0 }];
  for (const step of queue) {
    for (const trigger of triggersOf(step.shown.view)) {
      const name = `${trigger.action} ${trigger.element.key}`;
      if (done.has(name) || !isWithin("triggers", done.size + 1)) continue;
      done.add(name);
      const tried = tryTrigger(step.shown, trigger, context);
      interactions.push({ trigger, attempts: tried });
      queue.push(...nextSteps(tried, step.depth + 1));
    }
  }
  return interactions;
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
