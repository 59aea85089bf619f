import type { Session } from "./session.ts";
import type { Store } from "./store.ts";
import type { ObjectValue, Value } from "./value.ts";

/** Variables of the source as the present walk through the application has them. */
export interface Walk {
  /** Goes on with this run: scopes that are made from now on are its own. */
  enter(session: Session): void;
  /** Tells runs apart. */
  readonly run: number;
  /** Keeps an assignment to a variable that was there before an event; false for any other. */
  keep(variable: string, madeIn: number, value: Value): boolean;
  /** What this walk has assigned to a variable. */
  read(variable: string): Value | undefined;
  /** Remembers an object that this run has made, and may change without anyone else seeing it. */
  made(object: ObjectValue): void;
  /** Whether an object was there before what is being done, of which nobody knows whether it is. */
  isInDoubt(object: ObjectValue): boolean;
  /** Whether an object was there before this event, so that changes of it belong to the walk. */
  isShared(object: ObjectValue): boolean;
  /** Told of every variable that is read and that some walk has assigned to. */
  onRead: ((variable: string, value: Value | undefined) => void) | null;
}

/**
 * An assignment in an event belongs to the walk that the event is a part of: it is kept in the state
 * of the walk, and no other walk sees it. What an event declares itself is gone when it is over.
 */
export function createWalk(): Walk {
  let store: Store | null = null;
  let isEvent = false;
  let run = 0;
  let isChanged = false;
  let own = new WeakSet<object>();
  let current: Session | null = null;
  /** In which doubt an object was made. */
  const doubtOf = new WeakMap<object, object>();
  const walk: Walk = {
    onRead: null,
    enter(session) {
      current = session;
      store = session.store;
      isEvent = session.mode === "event";
      run += 1;
      if (isEvent) own = new WeakSet();
    },
    made({ properties }) {
      if (isEvent) own.add(properties);
      const doubt = current?.doubt ?? null;
      if (doubt !== null) doubtOf.set(properties, doubt);
    },
    isInDoubt({ properties }) {
      const doubt = current?.doubt ?? null;
      return doubt !== null && doubtOf.get(properties) !== doubt;
    },
    isShared: ({ properties }) => isEvent && !own.has(properties),
    get run() {
      return run;
    },
    keep(variable, madeIn, value) {
      if (!isEvent || madeIn === run) return false;
      isChanged = true;
      store?.set(variable, value);
      return true;
    },
    read(variable) {
      const value = isChanged ? store?.get(variable) : undefined;
      walk.onRead?.(variable, value);
      return value;
    },
  };
  return walk;
}
