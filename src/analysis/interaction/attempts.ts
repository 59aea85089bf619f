import { LIMITS } from "../limits.ts";
import type { DialogFact } from "../../contracts/generated.ts";
import type { UiEvent } from "../ui/listener.ts";
import type { Outcome, Shown } from "../ui/page.ts";
import { listenersHearing } from "../ui/hearing.ts";
import { elementAt } from "../ui/placed.ts";
import type { UiElement } from "../ui/tree.ts";
import { aftermathOf, readingOf, type Consequence } from "./consequences.ts";
import type { InteractionContext } from "./context.ts";
import { clickedTwice } from "./clicked-twice.ts";
import { listenersNow, TYPING, type Trigger } from "./triggers.ts";

/** One try of a trigger, with some fields filled and others left empty. */
export interface Attempt {
  /** Keys of fields that have to be filled for it. */
  readonly requires: readonly string[];
  /** Keys of fields that have to be empty for it. */
  readonly unless: readonly string[];
  /** The dialog of the browser that surely opens first, and how it was answered; null for none. */
  readonly dialog: DialogFact | null;
  readonly consequences: readonly Consequence[];
  readonly after: Shown | null;
}

interface Tried extends Attempt {
  /** Fields whose value mattered. */
  readonly consulted: ReadonlySet<string>;
}

/** Tries a trigger; one that asks whether it may go on is tried with both answers. */
export function attempts(
  start: Shown,
  trigger: Trigger,
  context: InteractionContext,
): readonly Attempt[] {
  const denied = attemptsWith(start, trigger, context);
  if (!denied.some(({ dialog }) => dialog?.kind === "confirm")) return denied;
  const allowed = attemptsWith(start, trigger, { ...context, answer: { accepted: true } });
  return [...denied, ...allowed.filter(({ dialog }) => dialog?.accepted === true)];
}

/** The surroundings of an attempt, and how it answers a dialog of the browser. */
interface AttemptContext extends InteractionContext {
  readonly answer?: UiEvent["answer"];
}

/**
 * Tries a trigger with nothing filled in, with every field filled in, and with all but one of the
 * fields that matter. An attempt that the browser or the page does not allow gives nothing.
 */
function attemptsWith(start: Shown, trigger: Trigger, context: AttemptContext): readonly Attempt[] {
  if (trigger.action === "fill" || trigger.action === "check" || trigger.action === "select") {
    return keep([tryWith(start, trigger, { fill: [trigger.element], context })], []);
  }
  if (trigger.passesTo !== undefined)
    return keep([tryWith(start, trigger, { fill: [], context })], []);
  if (trigger.key === "Escape") return cancelled(start, trigger, context);
  const at = { trigger, context };
  const isBlocked = trigger.blocking.length > 0;
  const empty = isBlocked ? null : tryWith(start, trigger, { fill: [], context });
  if (trigger.fields.length === 0) return keep([empty], []);
  const full = tryWith(start, trigger, { fill: trigger.fields, context });
  const needed = neededFields(start, trigger, { empty, full, context });
  const complete = full === null ? null : withCorrection({ ...full, requires: needed }, empty, at);
  const partial =
    needed.length < 2 || isMany(trigger)
      ? []
      : needed.map((missing) => tryWithout(start, trigger, { missing, needed, context }));
  const tried = [empty === null ? null : { ...empty, unless: needed }, ...partial, complete];
  return keep(tried, empty === null ? [] : needed);
}

/** What Escape undoes is only seen once something was typed. */
function cancelled(start: Shown, trigger: Trigger, context: AttemptContext): readonly Attempt[] {
  const tried = tryWith(start, trigger, { fill: trigger.fields, context });
  return tried === null ? [] : [{ ...tried, requires: trigger.fields.map(({ key }) => key) }];
}

function keep(tried: readonly (Attempt | null)[], needed: readonly string[]): readonly Attempt[] {
  const kept = tried.filter((attempt) => attempt !== null);
  const [first] = kept;
  // Fields that make no difference are not asked for, and not told about.
  const same =
    needed.length > 0 &&
    first !== undefined &&
    kept.every((attempt) => isSameOutcome(attempt, first));
  return same ? [{ ...first, unless: [], requires: [] }] : kept;
}

function isSameOutcome(left: Attempt, right: Attempt): boolean {
  const names = (attempt: Attempt): readonly string[] =>
    attempt.consequences.map((one) => `${one.outcome} ${one.key} ${readingOf(one)}`);
  return isSameSet(names(left), names(right));
}

export function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item) => right.includes(item));
}

/** Whether there are more fields than are tried one by one: then all of them are filled. */
function isMany({ fields }: Trigger): boolean {
  return fields.length > LIMITS.fields.max;
}

interface Needs {
  readonly empty: Tried | null;
  readonly full: Tried | null;
  readonly context: AttemptContext;
}

/** The fields that a full attempt looked at, echoed, or that keep the control from working. */
function neededFields(
  start: Shown,
  trigger: Trigger,
  { empty, full, context }: Needs,
): readonly string[] {
  if (full === null) return [];
  if (isMany(trigger)) return trigger.fields.map(({ key }) => key);
  const looked = new Set([...full.consulted, ...(empty?.consulted ?? [])]);
  const echoed = new Set(
    full.consequences.filter(({ outcome }) => outcome === "echoes").map(({ key }) => key),
  );
  const required = new Set(trigger.blocking.map((field) => field.key));
  const unlocks = (field: UiElement): boolean => {
    if (!trigger.disabled) return false;
    const others = trigger.fields.filter((other) => other !== field);
    return tryWith(start, trigger, { fill: others, context }) === null;
  };
  return trigger.fields
    .filter(({ key }) => looked.has(key) || echoed.has(key) || required.has(key))
    .concat(
      trigger.fields.filter(
        (field) =>
          !looked.has(field.key) &&
          !echoed.has(field.key) &&
          !required.has(field.key) &&
          unlocks(field),
      ),
    )
    .map(({ key }) => key);
}

interface Omission {
  readonly missing: string;
  readonly needed: readonly string[];
  readonly context: AttemptContext;
}

function tryWithout(
  start: Shown,
  trigger: Trigger,
  { missing, needed, context }: Omission,
): Attempt | null {
  if (trigger.blocking.some((field) => field.key === missing)) return null;
  const fill = trigger.fields.filter((field) => field.key !== missing);
  const tried = tryWith(start, trigger, { fill, context });
  return tried === null
    ? null
    : { ...tried, requires: needed.filter((key) => key !== missing), unless: [missing] };
}

/**
 * A complete attempt that also tells which messages go that an empty one has brought. What is not
 * there is not hidden either: on a page that was not sent empty before, this changes nothing.
 */
function withCorrection(
  complete: Tried,
  empty: Tried | null,
  { trigger, context }: { readonly trigger: Trigger; readonly context: AttemptContext },
): Tried {
  const isChecked = complete.requires.length > 0 && complete.after !== null;
  if (!isChecked || empty === null || empty.after === null) return complete;
  // What comes whatever is filled in is no message about what is not.
  const always = new Set(keysShown(complete));
  const messages = new Set(keysShown(empty).filter((key) => !always.has(key)));
  if (messages.size === 0) return complete;
  const again = tryWith(empty.after, trigger, {
    fill: trigger.fields,
    context,
    since: empty.after,
  });
  const gone = (again?.consequences ?? []).filter(
    ({ outcome, key, certain }) => outcome === "hides" && certain && messages.has(key),
  );
  return { ...complete, consequences: [...complete.consequences, ...gone] };
}

function keysShown({ consequences }: Attempt): string[] {
  return consequences.flatMap(({ outcome, key, certain }) =>
    outcome === "shows" && certain ? [key] : [],
  );
}

interface Filling {
  readonly fill: readonly UiElement[];
  readonly context: AttemptContext;
  /** What the page is compared with afterwards; by default as it is once the fields are filled. */
  readonly since?: Shown;
}

/** Actions that themselves set what is in a field. */
const TYPED: ReadonlySet<Trigger["action"]> = new Set(["fill", "check", "select"]);

/** Fills fields one by one, then does what the trigger says; null when the control is disabled. */
function tryWith(start: Shown, trigger: Trigger, { fill, context, since }: Filling): Tried | null {
  const { passesTo, element } = trigger;
  const isTyping = passesTo !== undefined || TYPED.has(trigger.action);
  const ready = isTyping ? start : fillAll(start, fill);
  const { key } = passesTo ?? element;
  const listeners = listenersNow(ready.view, trigger);
  if (listeners === null) return null;
  const before = isTyping ? ready.fill(key) : ready;
  const started = trigger.action === "dblclick" ? clickedTwice(before, key) : before;
  if (started === null) return null;
  const { answer } = context;
  const event = { target: key, key: trigger.key ?? "Enter", ...(answer && { answer }) };
  const outcomes = started.dispatch(listeners, event);
  const { consequences, after } = aftermathOf(since ?? before, outcomes, context);
  const consulted = new Set(outcomes.flatMap((outcome) => Array.from(outcome.consulted)));
  const dialog = dialogOf(outcomes, consequences, answer);
  return { requires: [], unless: [], dialog, consequences, after, consulted };
}

/** The dialog that opens on every way; whoever closes an alert has accepted it. */
function dialogOf(
  outcomes: readonly Outcome[],
  consequences: readonly Consequence[],
  answer: UiEvent["answer"],
): DialogFact | null {
  const asked = consequences.find(({ outcome, certain }) => outcome === "asks" && certain);
  const kinds = new Set(outcomes.map(({ dialog }) => dialog?.kind));
  const [kind, ...others] = kinds;
  if (asked === undefined || kind === undefined || others.length > 0) return null;
  const message = asked.key === "" ? null : asked.key;
  return { kind, message, accepted: kind === "alert" || answer?.accepted === true };
}

function fillAll(start: Shown, fields: readonly UiElement[]): Shown {
  let shown = start;
  for (const { key } of fields) {
    const now = elementAt(shown.view.nodes, key);
    const filled = shown.fill(key);
    const listeners = now === null ? [] : listenersHearing(now, TYPING);
    const [outcome] = filled.dispatch(listeners, { target: key, key: "Enter" });
    shown = outcome?.after() ?? filled;
  }
  return shown;
}
