import type { Shown } from "../ui/page.ts";
import { attempts, type Attempt } from "./attempts.ts";
import type { InteractionContext } from "./context.ts";
import { triggersOf, type Trigger } from "./triggers.ts";

/** A control that was tried, and what came of it. */
export interface Interaction {
  readonly trigger: Trigger;
  readonly attempts: readonly Attempt[];
}

const MAX_TRIGGERS = 60;
const MAX_DEPTH = 3;

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
      if (done.has(name) || done.size >= MAX_TRIGGERS) continue;
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
  if (depth > MAX_DEPTH) return [];
  return tried.flatMap(({ after }) => (after === null ? [] : [{ shown: after, depth }]));
}

/** A handler that takes too long to follow, or breaks, is left out; the others are still told. */
function tryTrigger(
  shown: Shown,
  trigger: Trigger,
  context: InteractionContext,
): readonly Attempt[] {
  try {
    return attempts(shown, trigger, context);
  } catch {
    return [];
  }
}
