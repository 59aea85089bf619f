import { PENDING } from "../../code/promise-marks.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import type { Session } from "../../code/session.ts";
import { isSameValue } from "../../code/same-value.ts";
import { native, UNDEFINED, UNKNOWN, type Origin, type Value } from "../../code/value.ts";
import type { PackageCall } from "../types.ts";

/** What comes within so many milliseconds of an action is what a test sees of it. */
const AT_ONCE = 1000;
/** A test that waits for what it expects sees what a page has become within so many. */
const WAITED_FOR = 4000;

const opening = new WeakSet<Session>();

/** Runs what a page does by itself when it is opened: a test looks at what it has settled to. */
export function whileOpening(run: () => Value, { session }: Evaluator): Value {
  opening.add(session);
  try {
    return run();
  } finally {
    opening.delete(session);
  }
}

/** Timers. Source: developer.mozilla.org/docs/Web/API/Window/setTimeout. */
export const TIMER_CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["setTimeout", ([callback, delay], evaluator) => inTime({ callback, delay, runNow }, evaluator)],
  [
    "setInterval",
    ([callback, delay], evaluator) =>
      inTime({ callback, delay, runNow: runAgainAndAgain }, evaluator),
  ],
  ["clearTimeout", ([timer], evaluator) => stopped(timer, evaluator)],
  ["clearInterval", ([timer], evaluator) => stopped(timer, evaluator)],
]);

/** What timers have changed: each name of the store with what it was before and after. */
const changed = new WeakMap<Origin, ReadonlyMap<string, Change>>();

interface Change {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** What a timer does is undone where it is stopped before it would have run. */
function stopped(timer: Value | undefined, { session: { store } }: Evaluator): Value {
  const origin = timer?.kind === "unknown" ? timer.origin : null;
  for (const [name, { before, after }] of (origin === null ? null : changed.get(origin)) ?? [])
    if (before !== undefined && store.get(name) === after) store.set(name, before);
  return UNDEFINED;
}

/** A promise whose executor settles it in time is what it is resolved with; else it is waited for. */
export const newPromise: PackageCall = ([executor], evaluator) => {
  if (executor === undefined || evaluator.session.mode === "render") return UNKNOWN;
  let settled: Value = PENDING;
  const resolve = native("resolve", ([value]) => {
    settled = value ?? UNDEFINED;
    return UNDEFINED;
  });
  evaluator.call(executor, [resolve, native("reject", () => UNDEFINED)]);
  return settled;
};

interface Timer {
  readonly callback: Value | undefined;
  readonly delay: Value | undefined;
  readonly runNow: (callback: Value, evaluator: Evaluator) => void;
}

/** Runs what comes soon; what comes later than a test looks is noted. */
function inTime({ callback, delay, runNow: run }: Timer, evaluator: Evaluator): Value {
  const { session } = evaluator;
  if (callback === undefined || session.mode === "render") return UNKNOWN;
  const milliseconds = delay?.kind === "literal" ? Number(delay.value ?? 0) : Number.NaN;
  if (delay !== undefined && Number.isNaN(milliseconds)) session.event.dependsOnOutside = true;
  // Playwright asks a box at once whether it is ticked. Source: playwright.dev/docs/actionability, "check".
  if (milliseconds > 0 && isBoxTicked(session)) session.event.dependsOnOutside = true;
  const limit = opening.has(session) ? WAITED_FOR : AT_ONCE;
  const origin: Origin = { module: "global", name: "timer", args: [] };
  if (milliseconds >= limit) noteLater(milliseconds, evaluator);
  // What comes at an unknown time is there in one of the runs that are compared.
  else if (Number.isNaN(milliseconds) && session.isOffline) return { ...UNKNOWN, truthy: true };
  else {
    const { store } = session;
    const before = store.entries();
    run(callback, evaluator);
    changed.set(origin, changesSince(before, store.changes()));
  }
  return { ...UNKNOWN, truthy: true, origin };
}

function changesSince(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Change> {
  const changes = [...now].flatMap(([name, after]): [string, Change][] =>
    before.get(name) === after ? [] : [[name, { before: before.get(name), after }]],
  );
  return new Map(changes);
}

function isBoxTicked({ event, dom }: Session): boolean {
  return [...event.filled].some((key) => {
    const type = dom.read(key, "type");
    return type.kind === "literal" && (type.value === "checkbox" || type.value === "radio");
  });
}

/** Runs a callback at once. */
export function runNow(callback: Value, evaluator: Evaluator): void {
  evaluator.call(callback, []);
}

/** Nobody knows how often it has run when a test looks: what it changes is not known. */
function runAgainAndAgain(callback: Value, evaluator: Evaluator): void {
  const { store } = evaluator.session;
  const before = store.entries();
  evaluator.call(callback, []);
  for (const [name, value] of store.changes())
    if (before.get(name) !== value) store.set(name, between(before.get(name), value));
}

/** What is one of two values, or goes on from the first to the second and further: only what differs is not known. */
function between(before: Value | undefined, after: Value): Value {
  if (isSameValue(before, after)) return after;
  if (before?.kind !== "object" || after.kind !== "object" || before.open || after.open)
    return UNKNOWN;
  const names = new Set([...before.properties.keys(), ...after.properties.keys()]);
  const properties = [...names].map((name): [string, Value] => {
    const own = after.properties.get(name);
    return [name, own === undefined ? UNKNOWN : between(before.properties.get(name), own)];
  });
  return { ...after, properties: new Map(properties) };
}

function noteLater(milliseconds: number, evaluator: Evaluator): void {
  evaluator.note({
    kind: "handler",
    what: `what comes ${milliseconds} ms later`,
    why: "it comes later than a test looks at what has changed",
    help: "a test of it that is written by hand and waits",
  });
}
