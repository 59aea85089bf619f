import { isAppRoute } from "../../contracts/mobile.ts";
import type { EffectFact, ElementFact } from "../../contracts/generated.ts";
import { isSameSet, type Attempt } from "../interaction/attempts.ts";
import type { Consequence } from "../interaction/consequences.ts";
import { tickOf } from "../interaction/differences.ts";
import type { Interaction } from "../interaction/interact.ts";
import type { Trigger } from "../interaction/triggers.ts";
import { HOLE } from "../partial.ts";
import { asOneOfMany, type ElementDraft } from "../ui/element-draft.ts";
import { asServed } from "../ui/url-paths.ts";
import { rowOf } from "./rows.ts";
import { addElement, type ScreenBuilder } from "./screen-builder.ts";

/**
 * What the controls of a screen do: where its links lead, and what trying each control has shown.
 * Elements that only an interaction shows are added to the screen.
 */
export function effectFacts(
  interactions: readonly Interaction[],
  builder: ScreenBuilder,
  initialKeys: ReadonlySet<string>,
): readonly EffectFact[] {
  const target: Target = { effects: new Map(), builder, initialKeys };
  for (const { trigger, attempts } of interactions)
    for (const attempt of attempts) record(attempt, trigger, target);
  return [...linkEffects(builder), ...target.effects.values()];
}

/** A link leads where its address says, unless it leaves the application. */
function linkEffects(builder: ScreenBuilder): readonly EffectFact[] {
  return [...builder.elements.values()].flatMap((element) => {
    const { href } = element;
    if (href === null || href.includes(HOLE)) return [];
    if (!isAppRoute(href) && !/^\/(?!\/)/u.test(href)) return [];
    return [
      {
        trigger: element.id,
        action: "click",
        requires: [],
        outcome: "navigates",
        target: isAppRoute(href) ? href : asServed(pathIn(href), builder.slashAtEnd),
        certainty: "literal",
        source: element.source,
        by: "link",
      },
    ];
  });
}

function pathIn(href: string): string {
  return href.replace(/(?<!^\/)[?#].*$/u, "");
}

interface Target {
  readonly effects: Map<string, EffectFact>;
  readonly builder: ScreenBuilder;
  /** Keys of all nodes of the first state, seen or not. */
  readonly initialKeys: ReadonlySet<string>;
}

/** Writes an attempt down; what happens whatever was filled in before is written only once. */
function record(attempt: Attempt, trigger: Trigger, into: Target): void {
  const element = into.builder.elements.get(trigger.element.key);
  if (element === undefined) return;
  for (const consequence of attempt.consequences) {
    const target = targetOf(consequence, attempt, into);
    if (target === null) continue;
    add(effectOf({ attempt, trigger, element, consequence, target }, into.builder), into.effects);
  }
}

interface Happening {
  readonly attempt: Attempt;
  readonly trigger: Trigger;
  readonly element: ElementFact;
  readonly consequence: Consequence;
  /** Id of the element that it is about, the path that is gone to, or what a dialog says. */
  readonly target: string;
}

function effectOf(
  { attempt, trigger, element, consequence, target }: Happening,
  builder: ScreenBuilder,
): EffectFact {
  const unless = idsOf(attempt.unless, builder);
  return {
    trigger: element.id,
    action: trigger.action,
    requires: idsOf(attempt.requires, builder),
    ...(unless.length === 0 ? {} : { unless }),
    outcome: consequence.outcome,
    target,
    ...(consequence.history && { history: consequence.history }),
    ...(consequence.lasts === true && { lasts: true }),
    ...(consequence.alone === true && { alone: true }),
    ...readingOf(consequence.draft),
    ...tickOfBox(consequence),
    ...(trigger.key !== undefined && { key: trigger.key }),
    ...(attempt.dialog && { dialog: attempt.dialog }),
    certainty: isSure({ element, consequence }, builder) ? "literal" : "pattern",
    source: element.source,
    by: "simulation",
  };
}

function isSure(
  { element, consequence }: Pick<Happening, "element" | "consequence">,
  builder: ScreenBuilder,
): boolean {
  const { certain, outcome, draft } = consequence;
  const isLater = element.repeated || !element.initial;
  if (isLater && mayBeHidden(element, builder)) return false;
  if (outcome !== "shows" || draft === null) return certain;
  return certain && !mayBeHidden(draft, builder) && !mayReadElse(draft);
}

/** An element that reads one of several texts once it comes need not read what it does while nobody sees it. */
function mayReadElse(draft: ElementDraft): boolean {
  const reads = draft.text ?? draft.name;
  return reads !== null && !reads.includes(HOLE) && readingOf(draft).reads === undefined;
}

/** An icon of a row that comes later, without a text of its own, may show only under the mouse. */
export function mayBeHidden(
  { role, text, name, label }: Omit<ElementFact, "id">,
  { hasUnreadSheets }: ScreenBuilder,
): boolean {
  const isIcon = text === null && (name === null || name === label);
  return hasUnreadSheets && role === "button" && isIcon;
}

/** Adds an effect to those that are known; `where` in a key: the same, with other fields filled. */
function add(effect: EffectFact, effects: Map<string, EffectFact>): void {
  const { trigger, action, key: pressed = "", outcome, target, requires } = effect;
  // What an element reads may depend on what was filled in before.
  const isRead = outcome === "changes" || outcome === "shows";
  const reads = isRead ? JSON.stringify([effect.reads, effect.ticked]) : "";
  const answered = effect.dialog === undefined ? "" : JSON.stringify(effect.dialog);
  const same = `${trigger} ${action} ${pressed} ${outcome} ${target} ${reads}${answered}`;
  const known = effects.get(same);
  if (known === undefined || isWeaker(known, requires)) {
    effects.set(same, effect);
  } else if (isComplement(known, requires) && effect.certainty === known.certainty) {
    effects.set(same, withoutConditions(known));
    for (const key of effects.keys()) if (key.startsWith(`${same} where`)) effects.delete(key);
  } else if (isOfOtherFields(known, effect)) {
    effects.set(`${same} where ${requires.join(" ")}`, effect);
  }
}

/** The text of an element afterwards, e.g. `1 item left`; nothing where it is one of several. */
function readingOf(draft: ElementDraft | null): { readonly reads?: string } {
  const reads = draft?.text ?? draft?.name ?? null;
  if (draft === null || reads === null || reads.includes(HOLE)) return {};
  const isNamed = draft.name !== null && draft.name !== reads;
  const others = isNamed ? [] : draft.alternatives;
  return others.some((other) => letters(other) !== letters(reads)) ? {} : { reads };
}

/** What is told of a box that changes is whether it is ticked. */
function tickOfBox({ draft, outcome }: Consequence): { readonly ticked?: boolean } {
  const ticked = draft === null || outcome !== "changes" ? null : tickOf(draft);
  return ticked === null ? {} : { ticked };
}

/** A text without its white space, of which only a style sheet knows whether it is there. */
function letters(text: string): string {
  return text.replaceAll(/\s/gu, "");
}

/** What happens both with some fields empty and with all of them filled does not depend on those. */
function isComplement(
  { requires: filled, unless }: EffectFact,
  requires: readonly string[],
): boolean {
  return unless !== undefined && isSameSet([...filled, ...unless], requires);
}

/**
 * Whether the same happens with some of the fields filled that an effect wants empty, as a message
 * does that one of them alone is missing.
 */
function isOfOtherFields({ requires, unless = [] }: EffectFact, other: EffectFact): boolean {
  const isPartial = (other.unless ?? []).length > 0 && other.requires.length > requires.length;
  return isPartial && other.requires.some((field) => unless.includes(field));
}

function withoutConditions(effect: EffectFact): EffectFact {
  const { unless: _, ...whatever } = effect;
  return whatever;
}

function isWeaker(known: EffectFact, requires: readonly string[]): boolean {
  return known.requires.length > requires.length && !isSameSet(known.requires, requires);
}

function idsOf(keys: readonly string[], builder: ScreenBuilder): string[] {
  return keys.flatMap((key) => builder.elements.get(key)?.id ?? []);
}

function targetOf(consequence: Consequence, attempt: Attempt, into: Target): string | null {
  const { outcome } = consequence;
  if (outcome === "navigates" || outcome === "asks") return consequence.key;
  return elementFor(consequence, attempt, into)?.id ?? null;
}

/** What the system shows above a screen, such as an alert, is no row of a list. */
function isOfSystem(key: string): boolean {
  return key.startsWith("#alert");
}

function elementFor(
  { key, draft }: Consequence,
  { after }: Attempt,
  { builder, initialKeys }: Target,
): ElementFact | null {
  const known = builder.elements.get(key);
  const isPlaced = known?.initial === true || known?.row !== undefined;
  const row = isPlaced || after === null ? undefined : rowOf(after.view, key, builder, initialKeys);
  if (known === undefined)
    return draft === null
      ? null
      : addElement(builder, key, { ...asAdded(draft, key, initialKeys), ...(row && { row }) });
  // What is on the page at first has no text then; what it reads later is told with the effect.
  const now = { ...known, ...(draft && learned(known, draft)), ...(row && { row }) };
  builder.elements.set(key, now);
  return now;
}

/** What is only known of an element once it is shown: what is hidden has no role for whoever reads the page. */
function learned(known: ElementFact, draft: ElementDraft): Partial<ElementDraft> {
  const { initial, repeated, role, name, text } = known;
  if (initial) return {};
  if (role === null && draft.role !== null) return { ...draft, initial, repeated };
  return name === null && text === null ? wordsOf(draft) : {};
}

/** What was not even hidden before comes and goes with a list. */
function asAdded(draft: ElementDraft, key: string, initialKeys: ReadonlySet<string>): ElementDraft {
  const repeated = !initialKeys.has(key) && !isOfSystem(key);
  return { ...(repeated ? asOneOfMany(draft) : draft), initial: false, repeated };
}

function wordsOf({ name, text, certainty, alternatives }: ElementDraft): Partial<ElementDraft> {
  return { name, text, certainty, alternatives };
}
