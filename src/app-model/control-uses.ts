import type { DialogFact, EffectFact, ElementFact, ScreenFact } from "../contracts/generated.ts";
import type { OpenAppModel } from "./open-app-model.ts";
import { stateAfterAction } from "./page-changes.ts";
import { NOWHERE, type PageState, presentElements } from "./page-state.ts";
import type { UserAction } from "./user-action.ts";

/** One way to use a control, and everything that the source says happens then. */
export interface ControlUse {
  readonly control: ElementFact;
  readonly action: EffectFact["action"];
  /** Ids of fields that are filled for it. */
  readonly filled: readonly string[];
  /** The dialog of the browser that it opens, and how it is answered. */
  readonly dialog?: DialogFact;
  /** The key that is pressed, where it is not Enter. */
  readonly pressed?: EffectFact["key"];
  readonly effects: readonly EffectFact[];
}

/** Every way to use the controls of a screen of which the source says what happens, in its order. */
export function controlUses(screen: ScreenFact): ControlUse[] {
  const uses = new Map<string, ControlUse>();
  for (const effect of screen.effects) {
    const control = controlOf(effect, screen);
    if (control === null) continue;
    const { action, key: pressed, requires: filled, unless = [], dialog } = effect;
    const key = JSON.stringify([control.id, action, pressed, filled, unless, dialog?.accepted]);
    const effects = [...(uses.get(key)?.effects ?? []), effect];
    uses.set(key, {
      control,
      action,
      filled,
      effects,
      ...(dialog && { dialog }),
      ...(pressed && { pressed }),
    });
  }
  return [...uses.values()];
}

/** The element that is used: that of the effect, or the button or last field of its form. */
function controlOf({ trigger }: EffectFact, { elements, forms }: ScreenFact): ElementFact | null {
  const form = forms.find(({ id }) => id === trigger);
  const id = form === undefined ? trigger : (form.submit ?? form.fields.at(-1));
  return elements.find((element) => element.id === id) ?? null;
}

/** What a use makes of a page. */
export interface PageDifference {
  /** Where it leads; null when the page stays. */
  readonly leadsTo: string | null;
  readonly shown: readonly ElementFact[];
  readonly hidden: readonly ElementFact[];
  /** Elements that read otherwise now; null where it is not known how. */
  readonly changed: readonly { readonly element: ElementFact; readonly reads: string | null }[];
  readonly emptied: readonly ElementFact[];
  /** True when a text that was entered is said again. */
  readonly echoes: boolean;
  /** The dialog of the browser that it opens first; null for none. */
  readonly dialog: DialogFact | null;
}

/** The page after a use of a control, in comparison with the page before. */
export function differenceOf(
  model: OpenAppModel,
  { screen, path }: { readonly screen: ScreenFact; readonly path: string },
  { control, action, filled, dialog, pressed }: ControlUse,
): PageDifference {
  const opened: PageState = { ...NOWHERE, screen, path };
  const fields = screen.elements.filter(({ id }) => filled.includes(id) && id !== control.id);
  const set = fields.reduce(
    (state, field) => stateAfterAction(model, state, settingOf(field)),
    withControl(opened, control),
  );
  const used = {
    ...actionOn(control, action),
    ...(dialog && { answer: dialog }),
    ...(pressed && { value: pressed }),
  };
  return compare(set, stateAfterAction(model, set, used));
}

/** The state in which the control can be used, however it came to be there. */
function withControl(state: PageState, { id, initial }: ElementFact): PageState {
  return initial ? state : { ...state, shown: new Set([...state.shown, id]) };
}

const SAMPLE = "sample";

function settingOf(element: ElementFact): UserAction {
  const { role, field } = element;
  if (role === "checkbox" || role === "radio" || role === "switch")
    return { kind: "check", element, value: "" };
  const [option] = field?.options ?? [];
  return option === undefined
    ? { kind: "fill", element, value: SAMPLE }
    : { kind: "choose", element, value: option };
}

function actionOn(element: ElementFact, action: EffectFact["action"]): UserAction {
  switch (action) {
    case "fill":
      return { kind: "fill", element, value: SAMPLE };
    case "select":
      return { kind: "choose", element, value: element.field?.options[0] ?? SAMPLE };
    case "check":
      return { kind: "check", element, value: "" };
    case "press":
      return { kind: "press", element, value: "Enter" };
    case "submit":
      return isButton(element)
        ? { kind: "click", element, value: "" }
        : { kind: "press", element, value: "Enter" };
    case "click":
    case "dblclick":
      return { kind: action, element, value: "" };
  }
}

function isButton({ role, field }: ElementFact): boolean {
  return role === "button" || field === null;
}

function compare(before: PageState, after: PageState): PageDifference {
  const leadsTo = after.path === before.path ? null : after.path;
  const known = leadsTo === null ? idsOf(before) : new Set<string>();
  const now = leadsTo === null ? presentElements(after) : [];
  const present = new Set(now.map(({ id }) => id));
  const gone = leadsTo === null ? presentElements(before).filter(({ id }) => !present.has(id)) : [];
  const changed = now.filter(
    ({ id }) => known.has(id) && after.changed.get(id) !== before.changed.get(id),
  );
  return {
    leadsTo,
    shown: now.filter(({ id }) => !known.has(id)),
    hidden: gone,
    changed: changed.map((element) => ({ element, reads: after.changed.get(element.id) ?? null })),
    emptied: now.filter(({ id }) => after.values.get(id) === "" && before.values.get(id) !== ""),
    dialog: after.dialog,
    echoes: after.echoes.length > before.echoes.length,
  };
}

function idsOf(state: PageState): ReadonlySet<string> {
  return new Set(presentElements(state).map(({ id }) => id));
}
