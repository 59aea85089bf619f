import type { EffectFact, ElementFact } from "../../contracts/generated.ts";
import { isSameSet, type Attempt } from "./attempts.ts";
import { addElement, type ScreenBuilder } from "../facts/screen-builder.ts";
import { attempts } from "./attempts.ts";
import type { Shown } from "./settle.ts";
import { triggersOf, type Trigger } from "./triggers.ts";
import { HOLE } from "../code/text.ts";
import type { Consequence } from "./consequences.ts";
import type { InteractionContext } from "./context.ts";

const MAX_TRIGGERS = 60;
const MAX_DEPTH = 3;

interface Step {
  readonly shown: Shown;
  readonly depth: number;
}

/** What the controls of a page do, by trying each of them in the state that first shows it. */
export function interact(first: Shown, context: InteractionContext): readonly EffectFact[] {
  const effects = new Map<string, EffectFact>();
  const done = new Set<string>();
  const queue: Step[] = [{ shown: first, depth: 0 }];
  while (queue.length > 0) {
    const step = queue.shift();
    if (step === undefined) break;
    for (const trigger of triggersOf(step.shown)) {
      const name = `${trigger.action} ${trigger.element.key}`;
      if (done.has(name) || done.size >= MAX_TRIGGERS) continue;
      done.add(name);
      const tried = tryTrigger(step.shown, trigger, context);
      for (const attempt of tried) record(attempt, trigger, { effects, context });
      queue.push(...nextSteps(tried, step.depth + 1));
    }
  }
  return [...linkEffects(context.builder), ...effects.values()];
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

/** A link leads where its address says, unless it leaves the application. */
function linkEffects(builder: ScreenBuilder): readonly EffectFact[] {
  return [...builder.elements.values()].flatMap((element) => {
    const { href } = element;
    const isInternal = element.role === "link" && href !== null && /^\/(?!\/)/u.test(href);
    if (!isInternal || href.includes("${…}")) return [];
    return [
      {
        trigger: element.id,
        action: "click",
        requires: [],
        outcome: "navigates",
        target: href.replace(/(?<!^\/)[?#].*$/u, ""),
        certainty: "literal",
        source: element.source,
        by: "link",
      },
    ];
  });
}

interface Target {
  readonly effects: Map<string, EffectFact>;
  readonly context: InteractionContext;
}

/** Writes an attempt down; what happens whatever was filled in before is written only once. */
function record(attempt: Attempt, trigger: Trigger, { effects, context }: Target): void {
  const { builder } = context;
  const element = builder.elements.get(trigger.element.key);
  if (element === undefined) return;
  for (const consequence of attempt.consequences) {
    const target = targetOf(consequence, context);
    if (target === null) continue;
    const requires = idsOf(attempt.requires, builder);
    const unless = idsOf(attempt.unless, builder);
    const key = `${element.id} ${trigger.action} ${consequence.outcome} ${target}`;
    const known = effects.get(key);
    if (known !== undefined && isComplement(known, requires)) {
      effects.set(key, withoutConditions(known));
      continue;
    }
    if (known !== undefined && !isWeaker(known, requires)) continue;
    effects.set(key, {
      trigger: element.id,
      action: trigger.action,
      requires,
      ...(unless.length === 0 ? {} : { unless }),
      outcome: consequence.outcome,
      target,
      ...readingOf(consequence),
      certainty: consequence.certain ? "literal" : "pattern",
      source: element.source,
      by: "simulation",
    });
  }
}

/** The text of an element afterwards, e.g. `1 item left`. */
function readingOf({ draft }: Consequence): { readonly reads?: string } {
  const reads = draft?.text ?? draft?.name ?? null;
  return reads === null || reads.includes(HOLE) ? {} : { reads };
}

/** What happens both with these fields empty and with them filled does not depend on them. */
function isComplement({ unless }: EffectFact, requires: readonly string[]): boolean {
  return unless !== undefined && isSameSet(unless, requires);
}

function withoutConditions(effect: EffectFact): EffectFact {
  const { unless: _, ...whatever } = effect;
  return { ...whatever, requires: [] };
}

function isWeaker(known: EffectFact, requires: readonly string[]): boolean {
  return known.requires.length > requires.length && !isSameSet(known.requires, requires);
}

function idsOf(keys: readonly string[], builder: ScreenBuilder): string[] {
  return keys.flatMap((key) => builder.elements.get(key)?.id ?? []);
}

function targetOf(consequence: Consequence, context: InteractionContext): string | null {
  if (consequence.outcome === "navigates") return consequence.key;
  const element = elementFor(consequence, context);
  return element?.id ?? null;
}

function elementFor(
  { key, draft }: Consequence,
  { builder, initialKeys }: InteractionContext,
): ElementFact | null {
  const known = builder.elements.get(key);
  if (known === undefined) {
    if (draft === null) return null;
    // What was not even hidden before comes and goes with a list.
    return addElement(builder, key, { ...draft, initial: false, repeated: !initialKeys.has(key) });
  }
  const isUnread = known.name === null && known.text === null;
  if (!isUnread || draft === null) return known;
  const read = { ...known, name: draft.name, text: draft.text, certainty: draft.certainty };
  builder.elements.set(key, read);
  return read;
}
