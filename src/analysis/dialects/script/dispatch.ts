import { createSession, type Session } from "../../code/session.ts";
import { literal, native, objectOf, UNDEFINED, type Value } from "../../code/value.ts";
import type { Page, Store } from "../page.ts";
import type { UiElement } from "../../ui/tree.ts";
import { pageDom } from "./page-dom.ts";

/** One state that a page may be in. */
export interface PageState {
  readonly store: Store;
  /** Keys of the fields that were filled, and boxes that were ticked. */
  readonly filled: ReadonlySet<string>;
  readonly elements: readonly UiElement[];
}

/** What handlers did, on one way through their conditions. */
export interface Outcome {
  readonly store: Store;
  readonly event: Session["event"];
  /** How many conditions could not be decided. */
  readonly decisions: number;
}

const MAX_DECISIONS = 3;
const MAX_EVENT_STEPS = 50_000;

/** Runs handlers one after another on every way through conditions that are not known. */
export function runHandlers(
  page: Page,
  handlers: readonly Value[],
  state: PageState,
  event: Value,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const queue: (readonly boolean[])[] = [[]];
  while (queue.length > 0 && outcomes.length < 2 ** MAX_DECISIONS) {
    const way = queue.shift() ?? [];
    const { outcome, taken } = runOnce(page, { handlers, state, event, way });
    outcomes.push(outcome);
    for (let index = way.length; index < Math.min(taken.length, MAX_DECISIONS); index += 1) {
      queue.push([...taken.slice(0, index), false]);
    }
  }
  return outcomes;
}

interface Run {
  readonly handlers: readonly Value[];
  readonly state: PageState;
  readonly event: Value;
  readonly way: readonly boolean[];
}

function runOnce(
  page: Page,
  { handlers, state, event, way }: Run,
): { outcome: Outcome; taken: boolean[] } {
  const taken: boolean[] = [];
  const decide = (): boolean => {
    const next = way[taken.length] ?? true;
    taken.push(next);
    return next;
  };
  const { evaluator } = page;
  evaluator.session = createSession("event", new Map(state.store), {
    decide,
    filled: state.filled,
    maxSteps: MAX_EVENT_STEPS,
    dom: pageDom(state.elements),
  });
  for (const handler of handlers) evaluator.call(handler, [event]);
  const { store, event: log } = evaluator.session;
  return { outcome: { store, event: log, decisions: taken.length }, taken };
}

/** The event object that the handlers of a node are given. */
export function eventOn(node: UiElement, key = "Enter"): Value {
  const target: Value = { kind: "dom", key: node.key };
  const nothing = native("nothing", () => UNDEFINED);
  return objectOf(
    [
      ["target", target],
      ["currentTarget", target],
      ["key", literal(key)],
      ["code", literal(key)],
      ["which", literal(key === "Enter" ? 13 : 0)],
      ["keyCode", literal(key === "Enter" ? 13 : 0)],
      ["shiftKey", literal(false)],
      ["preventDefault", nothing],
      ["stopPropagation", nothing],
      ["persist", nothing],
    ],
    true,
  );
}
