import type { ElementFact, ScreenFact, WalkStep } from "../contracts/generated.ts";
import { NOWHERE, type PageState } from "./page-state.ts";
import { isAnsweredSo, type UserAction } from "./user-action.ts";

/** The state of a page that was just opened with nothing stored: where its walks begin. */
export function atStartOfWalks(state: PageState): PageState {
  const { screen, path } = state;
  const walks = screen?.route === path ? screen.walks : undefined;
  if (walks === undefined) return state;
  return { ...state, hidden: new Set(walks.absent), walk: { at: null, plain: state } };
}

/**
 * The state of a screen of an app where everything is as it was installed: after the launch, and
 * after going from screen to screen from there. Its walks begin here.
 */
export function atStartOfApp(state: PageState): PageState {
  const absent = state.screen?.walks?.absent ?? [];
  return { ...state, hidden: new Set(absent), walk: { at: null, plain: state } };
}

/** Whether nothing was done yet to what a test is looking at, but to go there. */
export function isUntouched({ walk }: PageState): boolean {
  return walk !== null && walk.at === null;
}

/** The state as effects alone tell it. */
export function withoutWalk(state: PageState): PageState {
  return state.walk === null ? state : (state.walk.plain ?? { ...NOWHERE, path: state.path });
}

/** The step of a walk that an action is; null when no walk goes on with it. */
export function nextStep({ screen, walk }: PageState, action: UserAction): WalkStep | null {
  if (walk === null) return null;
  const { element, kind, value, answer } = action;
  const steps = screen?.walks?.steps ?? [];
  return (
    steps.find(
      (step) =>
        step.after === walk.at &&
        step.element === element.id &&
        step.action === kind &&
        step.value === value &&
        (step.dialog === undefined || isAnsweredSo(step.dialog, answer)),
    ) ?? null
  );
}

/** The state after a step of a walk; `plain` is what effects tell of it. */
export function stateAfterStep(
  state: PageState,
  step: WalkStep,
  { plain, action }: { readonly plain: PageState | null; readonly action: UserAction },
): PageState {
  const { comes, goes } = step;
  const values = new Map(state.values);
  if (action.kind === "fill" || action.kind === "choose")
    values.set(action.element.id, action.value);
  for (const [id, value] of Object.entries(step.values ?? {})) values.set(id, value);
  return {
    ...state,
    path: step.leads ?? state.path,
    screen: state.screen === null ? null : withElements(state.screen, comes),
    shown: without([...state.shown, ...comes.filter((id) => isSureToCome(state, id))], goes),
    hidden: without([...state.hidden, ...goes], comes),
    values,
    focused: action.element,
    dialog: step.dialog ? { ...step.dialog, source: action.element.source } : null,
    walk: { at: step.id, plain },
  };
}

/** What may be hidden where it comes, or reads what nobody knows, is no element to look for. */
function isSureToCome({ screen }: PageState, id: string): boolean {
  return screen?.walks?.elements.find((element) => element.id === id)?.initial !== false;
}

/** The screen with what only its walks show, as far as it came. */
function withElements(screen: ScreenFact, ids: readonly string[]): ScreenFact {
  const known = new Set(screen.elements.map(({ id }) => id));
  const came = (screen.walks?.elements ?? []).filter(({ id }) => ids.includes(id));
  const added = came.filter(({ id }) => !known.has(id));
  return added.length === 0 ? screen : { ...screen, elements: [...screen.elements, ...added] };
}

function without(ids: readonly string[], others: readonly string[]): ReadonlySet<string> {
  return new Set(ids.filter((id) => !others.includes(id)));
}

/** An element that reads otherwise on a walk has the id that it has elsewhere, and a mark. */
export const LOOK_MARK = "@";

/** The action as it is about the element that effects know; null where they know none. */
export function asPlain(action: UserAction, { screen }: PageState): UserAction | null {
  const [id = ""] = action.element.id.split(LOOK_MARK);
  const element: ElementFact | undefined = screen?.elements.find((one) => one.id === id);
  return element === undefined ? null : { ...action, element };
}
