import { LIMITS, isWithin } from "../limits.ts";
import type { Evaluator } from "../code/evaluator.ts";
import type { Chance } from "../code/chance.ts";
import { createSession, type DialogAnswer, type EventLog, type Session } from "../code/session.ts";
import type { Store } from "../code/store.ts";

/** What was done, on one way through the conditions that are not known. */
export interface Way {
  readonly store: Store;
  readonly event: EventLog;
  readonly chance: Chance | null;
}

/** What is so of a run besides its page. */
export interface Circumstances {
  readonly answer?: DialogAnswer | null;
  /** True where no server answers. */
  readonly isOffline?: boolean;
  /** True for what runs because the page opens. */
  readonly opens?: boolean;
}

export interface Setting extends Circumstances {
  readonly evaluator: Evaluator;
  readonly store: Store;
  /** Keys of the fields that were filled, and boxes that were ticked. */
  readonly filled: ReadonlySet<string>;
  readonly typed: ReadonlyMap<string, string>;
  /** What chance has given so far, where it is rehearsed. */
  readonly chance: Chance | null;
  readonly dom: (session: Session) => Session["dom"];
}

const STEPS_OF_EVENT = 50_000;

/** Does something on every way through conditions that are not known, each on its own state. */
export function onEveryWay(setting: Setting, run: () => void): readonly Way[] {
  const ways: Way[] = [];
  const queue: (readonly boolean[])[] = [[]];
  for (const given of queue) {
    const { way, taken } = onWay(setting, { given, further: true }, run);
    ways.push(way);
    const isFollowed = isWithin("conditions", taken.length);
    const followed = isFollowed ? taken.length : LIMITS.conditions.max;
    // Of the conditions beyond, all are met, or none is: what is sure has to be so on both ways.
    const before = taken.slice(0, followed);
    if (!isFollowed) ways.push(onWay(setting, { given: before, further: false }, run).way);
    for (let index = given.length; index < followed; index += 1) {
      queue.push([...taken.slice(0, index), false]);
    }
  }
  // What comes after was not done by this code.
  setting.evaluator.session.at = null;
  return ways;
}

interface Answers {
  /** Which of the first conditions are met. */
  readonly given: readonly boolean[];
  /** Whether those after them are. */
  readonly further: boolean;
}

function onWay(
  {
    evaluator,
    store,
    filled,
    typed,
    chance,
    answer = null,
    isOffline = false,
    opens = false,
    dom,
  }: Setting,
  { given, further }: Answers,
  run: () => void,
): { readonly way: Way; readonly taken: readonly boolean[] } {
  const taken: boolean[] = [];
  const decide = (): boolean => {
    const next = given[taken.length] ?? further;
    taken.push(next);
    return next;
  };
  const session = createSession("event", store.fork(), {
    decide,
    filled,
    typed,
    // Each way draws anew.
    chance: chance === null ? null : { ...chance },
    answer,
    isOffline,
    opens,
    maxSteps: STEPS_OF_EVENT,
    dom,
  });
  evaluator.session = session;
  run();
  return { way: { store: session.store, event: session.event, chance: session.chance }, taken };
}
