import type * as t from "@babel/types";
import type { Chance } from "./chance.ts";
import type { Store } from "./store.ts";
import { UNKNOWN, type Scope, type Value } from "./value.ts";

/** Thrown when one run takes more steps than any page of people needs. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/** Where a node stands. */
interface SourcePlace {
  readonly path: string;
  readonly node: t.Node;
}

/** What one run of the evaluator reads and changes. */
export interface Session {
  /** Rendering looks at both sides of a condition that is not known; an event takes one. */
  readonly mode: "render" | "event";
  steps: number;
  readonly maxSteps: number;
  depth: number;
  /** How many loops are around of which nobody knows how many rounds they have. */
  rounds: number;
  /**
   * The innermost of the conditions around of which both sides are run, or of the loops that may have
   * no round; null where what is run surely is.
   */
  doubt: object | null;
  /** How many of what is around catch an error: `try`, async functions, callbacks of promises. */
  catching: number;
  /** The statement that is run, for gaps to say where they are. */
  at: SourcePlace | null;
  /** State by the place of its hook, and what scripts did to nodes. */
  readonly store: Store;
  /** True for what happens only once: both sides of a condition that is not known may have been run. */
  readonly isOnce: boolean;
  /** True for what runs because a page opens, which nobody did. */
  readonly opens: boolean;
  /** Which way conditions go that are not known; only asked in an event. */
  readonly decide: () => boolean;
  readonly event: EventLog;
  /** What a test answers to the first dialog of the browser; null for one that answers none. */
  readonly answer: DialogAnswer | null;
  /** True where no server answers: what waits for one fails. */
  readonly isOffline: boolean;
  readonly dom: DomAccess;
  /** What chance and time give; null where nobody knows. */
  readonly chance: Chance | null;
  /** Told of each wait that may fail in the block of a `try`, which it may end; null outside of one. */
  failing: (() => void) | null;
  /** True for what is run in several environments: any variable of them may be set to anything. */
  readonly inAnyEnvironment: boolean;
  /** URL path of the page; null where it has parts that are not known. */
  readonly location: string | null;
}

/** How the properties of page nodes are read and written. */
export interface DomAccess {
  read(key: string, name: string): Value;
  write(key: string, name: string, value: Value): void;
  /** Assigns to something of the browser, e.g. `location.href`. */
  writeGlobal(name: string, value: Value): void;
  /** What is in the fields of a form or of the whole page, by their `name`. */
  formValues(form?: string): readonly (readonly [string, Value])[];
}

/** How a test answers a dialog of the browser. */
export interface DialogAnswer {
  readonly accepted: boolean;
  /** What it enters into a prompt. */
  readonly text?: string;
}

/** A dialog of the browser that was opened. */
export interface OpenedDialog {
  readonly kind: "alert" | "confirm" | "prompt";
  readonly message: Value;
  /** False where nobody knows whether it opens. */
  readonly isSure: boolean;
}

/** What an event did, apart from changing the store. */
export interface EventLog {
  readonly navigations: Value[];
  /** The dialogs of the browser that it has opened, in order. */
  readonly dialogs: OpenedDialog[];
  /** Fields whose being empty or filled mattered. */
  readonly consulted: Set<string>;
  /** True once the outcome depends on something that is not in the source, e.g. a server. */
  dependsOnOutside: boolean;
  /** True once something ran that is neither in the source nor a request: it may have done anything. */
  isLost: boolean;
  /** Whether a request that this run waits for has failed. */
  hasFailed: boolean;
  /** Where something of nothing was surely asked for, which ends what is rendered with an error. */
  readonly readsOfNothing: Set<string>;
  /** Whether a server answers on this way; null while nothing waits for one. */
  answered: boolean | null;
  /** True once what is rendered waits for a server, and nothing catches that it gives no answer. */
  asks: boolean;
  /** Fields that were filled before. */
  readonly filled: ReadonlySet<string>;
  /** What was typed into them, where that is known to the letter. */
  readonly typed: ReadonlyMap<string, string>;
  /** Fields that were emptied. */
  readonly cleared: Set<string>;
}

export interface SessionOptions {
  readonly decide?: () => boolean;
  readonly filled?: ReadonlySet<string>;
  readonly typed?: ReadonlyMap<string, string>;
  readonly chance?: Chance | null;
  readonly answer?: DialogAnswer | null;
  readonly isOffline?: boolean;
  readonly maxSteps?: number;
  readonly isOnce?: boolean;
  readonly opens?: boolean;
  readonly inAnyEnvironment?: boolean;
  readonly route?: string | null;
  /** The path that a router sees, where the route does not say it. */
  readonly location?: string;
  readonly dom?: (session: Session) => DomAccess;
}

/** Where there is no page yet: nothing is read or written, and what leaves is noted. */
export function leavingDom({ event }: Session): DomAccess {
  const writeGlobal: DomAccess["writeGlobal"] = (name, value) => {
    if (LOCATION.test(name)) event.navigations.push(value);
  };
  return { ...NO_PAGE, writeGlobal };
}

/** Assigning to these leads to another page. */
export const LOCATION = /^(?:window\.|document\.)?location(?:\.href|\.pathname|\.hash)?$/u;

/** Assigning to these has the page ask in its own way; where it is kept that it does. */
export const DIALOGS = /^(?:window|self|globalThis)\.(?:alert|confirm|prompt)$/u;
export const OWN_DIALOGS = "#own-dialogs";

const NO_PAGE: DomAccess = {
  read: () => UNKNOWN,
  write: () => undefined,
  writeGlobal: () => undefined,
  formValues: () => [],
};

/** Whether a run takes one way at a time through conditions that are not known. */
export function takesOneWay({ mode, isOnce }: Session): boolean {
  return mode === "event" && !isOnce;
}

/** Goes on at a node of a file; in what stands for a package, gaps are those of the place that uses it. */
export function goTo(session: Session, { module }: Scope, node: t.Node): void {
  if (!module.path.startsWith(PACKAGES)) session.at = { path: module.path, node };
}

/** Where modules are that are not files of the repository. */
const PACKAGES = "node_modules/";

/** Does what is only done on some condition: where there is one run alone, it may not have been. */
export function onCondition<Result>(session: Session, work: () => Result): Result {
  return session.isOnce ? inAnyRound(session, work) : work();
}

/** Does what a loop does in a round of which nobody knows whether there is one, or how many. */
export function inAnyRound<Result>(session: Session, work: () => Result): Result {
  session.rounds += 1;
  try {
    return inDoubt(session, work, {});
  } finally {
    session.rounds -= 1;
  }
}

/** Does what is one of several ways that are all run; `way` is the same for all that is on one way. */
export function onOneSide<Result>(session: Session, work: () => Result, way: object = {}): Result {
  return inDoubt(session, () => onCondition(session, work), way);
}

/** Does what may not be done: what was there before may be changed by it, or not. */
function inDoubt<Result>(session: Session, work: () => Result, way: object): Result {
  const { doubt } = session;
  session.doubt = way;
  try {
    return work();
  } finally {
    session.doubt = doubt;
  }
}

/** A fresh run over a store. */
export function createSession(
  mode: Session["mode"],
  store: Store,
  options: SessionOptions = {},
): Session {
  const session: Session & { dom: DomAccess } = {
    mode,
    steps: 0,
    maxSteps: options.maxSteps ?? STEPS_OF_LOOK,
    depth: 0,
    rounds: 0,
    doubt: null,
    failing: null,
    catching: 0,
    at: null,
    store,
    isOnce: options.isOnce ?? false,
    opens: options.opens ?? false,
    decide: options.decide ?? (() => true),
    event: {
      navigations: [],
      dialogs: [],
      consulted: new Set(),
      dependsOnOutside: false,
      isLost: false,
      hasFailed: false,
      readsOfNothing: new Set(),
      asks: false,
      answered: null,
      filled: options.filled ?? new Set(),
      typed: options.typed ?? new Map(),
      cleared: new Set(),
    },
    answer: options.answer ?? null,
    isOffline: options.isOffline ?? false,
    dom: NO_PAGE,
    chance: options.chance ?? null,
    inAnyEnvironment: options.inAnyEnvironment ?? false,
    location: options.location ?? locationOf(options.route ?? null),
  };
  if (options.dom !== undefined) session.dom = options.dom(session);
  return session;
}

/** The path that a router sees: without `#`, and only where it has no parameter. */
function locationOf(route: string | null): string | null {
  const path = route?.replace(/^\/#/u, "") ?? null;
  return path === null || /[:*]/u.test(path) ? null : path;
}

/** Evaluations of one run; a page of a real application takes a few thousand. */
const STEPS_OF_LOOK = 200_000;
