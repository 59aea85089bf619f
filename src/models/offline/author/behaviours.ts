import type {
  DialogFact,
  EffectFact,
  ElementFact,
  FormFact,
  ScreenFact,
} from "../../../contracts/generated.ts";
import type { Exclusion } from "../../../contracts/exclusion.ts";
import { citationOf } from "../../../app-model/citation.ts";
import { type Found, together } from "./found.ts";
import type { ReachedScreen } from "./reached-screen.ts";
import { isSure, wordsFor } from "./targets.ts";
import { fieldsToSet, isText } from "./user-input.ts";

/** A control, how it is used, and everything that the source says happens then. */
export interface Behaviour {
  readonly trigger: ElementFact;
  readonly form: FormFact | null;
  readonly action: EffectFact["action"];
  /** The dialog of the browser that it opens, and how it is answered. */
  readonly dialog?: DialogFact;
  /** The key that is pressed, where it is not Enter. */
  readonly pressed?: EffectFact["key"];
  readonly effects: readonly EffectFact[];
  /** Ids of fields that are filled for it. */
  readonly filled: ReadonlySet<string>;
  /** Ids of fields that are left empty for it; none for the way it is meant to be used. */
  readonly empty: readonly string[];
}

/** What one control does, before it is told apart by what is filled in. */
type Control = Omit<Behaviour, "filled" | "empty">;

/** Outcomes by how much they say about what a control is for. */
const TELLING: readonly EffectFact["outcome"][] = [
  "navigates",
  "echoes",
  "erases",
  "shows",
  "changes",
  "asks",
  "clears",
  "hides",
];

/** How many ways to use a control wrongly are tried. */
const MAX_MISUSES = 6;
const TOO_MANY = `only ${MAX_MISUSES} ways of leaving its fields empty are tried`;
const SHIFTED = "which row of the list it takes away is not known";
const UNCERTAIN = "what it does is not certain";

/**
 * Every way to use the controls of a screen of which the source says for certain what happens: as
 * it is meant, and with fields left empty.
 */
export function behavioursOf(reached: ReachedScreen): Found<Behaviour> {
  const { found: controls, exclusions } = controlsOf(reached);
  const uses = controls.map((control) => {
    const intended = intendedUse(control, reached.screen.elements);
    const misuses = misusesOf(control);
    const used = [...intended, ...misuses.slice(0, MAX_MISUSES)];
    const untried = misuses.length > MAX_MISUSES ? [TOO_MANY] : [];
    const without = intended.length === 0 && misuses.length === 0 ? [SHIFTED] : [];
    const reasons = [...untried, ...without];
    return { found: used, exclusions: reasons.map((reason) => excluded(control.trigger, reason)) };
  });
  return together([{ found: [], exclusions }, ...uses]);
}

function excluded(element: ElementFact, reason: string): Exclusion {
  return { what: `the ${wordsFor(element)}`, reason, source: element.source };
}

/** The use of a control that has this effect; null when the control is not known. */
export function behaviourOf(effect: EffectFact, screen: ScreenFact): Behaviour | null {
  const trigger = triggerOf(effect, screen);
  if (trigger === null || (effect.unless ?? []).length > 0) return null;
  const form = formOf(trigger, screen);
  const { action, dialog, key: pressed } = effect;
  const control = {
    trigger,
    form,
    action,
    effects: [effect],
    ...(dialog && { dialog }),
    ...(pressed && { pressed }),
  };
  const [behaviour] = intendedUse(control, []);
  return behaviour ?? null;
}

/** The same control of a layout or shared component, whichever screen shows it. */
export function identityOf({ trigger, action, pressed, effects, empty }: Behaviour): string {
  const outcomes = effects.map(({ outcome, target }) => `${outcome} ${localId(target)}`);
  const place = citationOf(trigger.source);
  const way = action === "dblclick" ? action : (pressed ?? "");
  return [trigger.role, trigger.name, place, way, ...empty.map(localId), ...outcomes].join("|");
}

/** Controls that only differ in the row they stand in, such as "Edit milk" and "Edit bread". */
export function familyOf({ trigger, effects, empty }: Behaviour): string {
  // The name of a box is all that it is about.
  const [verb] = trigger.field === null ? (trigger.name ?? "").split(" ") : [];
  const outcomes = effects.map(({ outcome }) => outcome).sort();
  return [verb, citationOf(trigger.source), ...empty.map(localId), ...outcomes].join("|");
}

/** An id without the screen that it begins with. */
export function localId(id: string): string {
  return id.slice(id.lastIndexOf("::") + 1);
}

function controlsOf({ screen }: ReachedScreen): Found<Control> {
  const exclusions: Exclusion[] = [];
  const controls = new Map<string, Control>();
  for (const effect of screen.effects) {
    const trigger = triggerOf(effect, screen);
    if (trigger === null) exclusions.push(withoutTrigger(effect));
    if (trigger === null || isPlainLink(effect, trigger)) continue;
    if (!isSure(effect) && !isTakenIn(effect, screen)) {
      exclusions.push(excluded(trigger, UNCERTAIN));
      continue;
    }
    const { action, dialog, key: pressed } = effect;
    const key = `${trigger.id} ${action} ${pressed ?? ""} ${dialog === undefined ? "" : answerTo(dialog)}`;
    const form = formOf(trigger, screen);
    const effects = [...(controls.get(key)?.effects ?? []), effect];
    controls.set(key, {
      trigger,
      form,
      action,
      effects,
      ...(dialog && { dialog }),
      ...(pressed && { pressed }),
    });
  }
  return { found: [...controls.values()], exclusions };
}

/** What a test does with a dialog: whoever closes an alert has accepted it. */
export function answerTo({ accepted }: DialogFact): "accepted" | "dismissed" {
  return accepted ? "accepted" : "dismissed";
}

function withoutTrigger({ action, outcome, source }: EffectFact): Exclusion {
  const what = `what a ${action} ${outcome}`;
  return { what, reason: "the control that does it is not known", source };
}

/**
 * True for a form that may check its fields first, but then both empties and shows what was filled
 * in: with valid values that is what it is for. One that may lead elsewhere, or say what is wrong,
 * may refuse the values.
 */
function isTakenIn(effect: EffectFact, { effects }: ScreenFact): boolean {
  if (effect.certainty !== "pattern") return false;
  const same = effects.filter(
    ({ trigger, action }) => trigger === effect.trigger && action === effect.action,
  );
  const fields = (outcome: EffectFact["outcome"]): string[] =>
    same.filter((one) => one.outcome === outcome).map(({ target }) => target);
  const shown = fields("echoes").filter((field) => fields("clears").includes(field));
  const mayRefuse = same.some(
    (one) => one.outcome === "navigates" || (one.outcome === "shows" && !isSure(one)),
  );
  const isFilled = effect.requires.includes(effect.target);
  return !mayRefuse && isFilled && shown.includes(effect.target);
}

function intendedUse(control: Control, elements: readonly ElementFact[]): Behaviour[] {
  const { form, action } = control;
  const always = control.effects.filter(({ unless = [] }) => unless.length === 0);
  const effects = [...withoutShiftedRows(always, elements)];
  if (effects.length === 0) return [];
  const submits = action === "submit" || action === "press";
  const formFields = submits ? fieldsToSet(form?.fields ?? [], elements) : [];
  const filled = new Set([
    ...formFields,
    ...effects.flatMap(({ requires }) => requires),
    ...emptied(control, effects, elements),
  ]);
  effects.sort((left, right) => TELLING.indexOf(left.outcome) - TELLING.indexOf(right.outcome));
  return [{ ...control, effects, filled, empty: [] }];
}

/** That a field is emptied is only seen of one that holds something before. */
function emptied(
  { trigger }: Control,
  effects: readonly EffectFact[],
  elements: readonly ElementFact[],
): readonly string[] {
  const targets = new Set(
    effects.flatMap(({ outcome, target }) => (outcome === "clears" ? [target] : [])),
  );
  return elements.flatMap((element) => {
    const isEmpty = element.initial && isText(element) && (element.field?.value ?? "") === "";
    return isEmpty && element.id !== trigger.id && targets.has(element.id) ? [element.id] : [];
  });
}

/**
 * Where rows of one list both change and go, it is told how many there are afterwards, not which
 * one went: nothing is said about those.
 */
function withoutShiftedRows(
  effects: readonly EffectFact[],
  elements: readonly ElementFact[],
): readonly EffectFact[] {
  const outcomes = new Set(effects.map(({ outcome }) => outcome));
  if (!outcomes.has("changes") || !outcomes.has("hides")) return effects;
  const rowOf = new Map(
    elements.map(({ id, role, source }) => [id, `${role} ${citationOf(source)}`]),
  );
  const rowsThat = (outcome: EffectFact["outcome"]): ReadonlySet<string | undefined> =>
    new Set(
      effects.filter((effect) => effect.outcome === outcome).map(({ target }) => rowOf.get(target)),
    );
  const [changed, hidden] = [rowsThat("changes"), rowsThat("hides")];
  return effects.filter(({ target }) => {
    const row = rowOf.get(target);
    return row === undefined || !changed.has(row) || !hidden.has(row);
  });
}

function misusesOf(control: Control): Behaviour[] {
  const misuses = new Map<string, Behaviour>();
  for (const effect of control.effects) {
    const { requires, unless = [] } = effect;
    if (unless.length === 0) continue;
    const key = JSON.stringify([requires.toSorted(), unless.toSorted()]);
    const effects = [...(misuses.get(key)?.effects ?? []), effect];
    const filled = new Set(requires);
    misuses.set(key, { ...control, effects, filled, empty: unless });
  }
  return [...misuses.values()];
}

/** Following links is a case of its own kind. */
function isPlainLink(effect: EffectFact, trigger: ElementFact): boolean {
  return effect.outcome === "navigates" && trigger.role === "link" && trigger.href !== null;
}

/** The element to act on: that of the effect, or the button or last field of its form. */
function triggerOf(effect: EffectFact, { elements, forms }: ScreenFact): ElementFact | null {
  const form = forms.find(({ id }) => id === effect.trigger);
  const id = form === undefined ? effect.trigger : (form.submit ?? form.fields.at(-1));
  return elements.find((element) => element.id === id) ?? null;
}

function formOf({ id }: ElementFact, { forms }: ScreenFact): FormFact | null {
  return forms.find((form) => form.submit === id || form.fields.includes(id)) ?? null;
}
