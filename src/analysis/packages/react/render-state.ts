import type { Session } from "../../code/session.ts";
import type { Value } from "../../code/value.ts";
import { ReadLog, type Slots } from "../read-log.ts";

/** What React knows while a component is called. */
export interface RenderState {
  /** The component whose hooks are called. */
  instance: { readonly path: string; hooks: number } | null;
  /** Values of the providers around, by context. */
  contexts: ReadonlyMap<string, Value>;
  /** What packages hand down to it. */
  slots: Slots;
  /** Told of what the component depends on. */
  reads: ReadLog;
  /** What `useEffect` was given, in order. */
  readonly effects: Value[];
}

const STATES = new WeakMap<Session, RenderState>();

/** The state of React in one run of the evaluator. */
export function renderStateOf(session: Session): RenderState {
  const known = STATES.get(session);
  if (known !== undefined) return known;
  const state: RenderState = {
    instance: null,
    contexts: new Map(),
    slots: new Map(),
    reads: new ReadLog(),
    effects: [],
  };
  STATES.set(session, state);
  return state;
}
