import { isWithin, LIMITS } from "../../limits.ts";
import { knownText, textContent, UNKNOWN_CONTENT } from "../../ui/content.ts";
import { fixedOutcomes, navigationOf } from "../../ui/turned.ts";
import type { Listener, UiEvent } from "../../ui/listener.ts";
import type { Navigation, Outcome, Page, Redirect, Shown, View } from "../../ui/page.ts";
import { elementsOf } from "../../ui/placed.ts";
import { behindDialogs } from "./covered.ts";
import type { Destination, Walk } from "./interpreter.ts";
import type { Choices, Root, Stage } from "./stage.ts";

/** A page of a toolkit whose code is interpreted. */
export interface DeclarativePage extends Omit<Page, "open" | "arrive"> {
  readonly stage: Stage;
  readonly root: Root;
  readonly choices: Choices;
  /** The route of where an action leads; null where that is not known. */
  readonly routeOf: (destination: Destination) => string | null;
}

/** What was done to a page since it was opened. */
interface State {
  readonly memory: Walk["memory"];
  readonly filled: ReadonlySet<string>;
  /** What was typed, where that is known to the letter. */
  readonly typed: Walk["typed"];
}

const OPENED: State = { memory: new Map(), filled: new Set(), typed: new Map() };

/** A page in one state, which is used with what is typed known to the letter, or without. */
interface InState extends Omit<Shown, "fill" | "dispatch"> {
  fill(key: string, text?: string | null): InState;
  release(key: string): InState;
  dispatch(listeners: readonly Listener[], event: UiEvent): readonly Outcome<InState>[];
}

/** A page that is looked at and used by interpreting its code. */
export function createDeclarativePage(page: DeclarativePage): Page {
  const { route, kind, source, by, title } = page;
  let opened: InState | null = null;
  const open = (): InState => (opened ??= showIn(OPENED, page));
  return {
    route,
    kind,
    source,
    by,
    title,
    open: () => ({ shown: open(), navigations: [] }),
    arrive: open,
  };
}

/** The page in a state; it looks as another one does in which its cells hold the same. */
function showIn(state: State, page: DeclarativePage, same: InState | null = null): InState {
  let view: View | null = null;
  const shown: InState = {
    get view() {
      view ??= same?.view ?? viewIn(state, page);
      return view;
    },
    filled: state.filled,
    fill: (key, text = null) => showIn(filledWith(state, key, text), page, shown),
    release: (key) => showIn(withoutFilled(state, key), page, shown),
    // Nothing is drawn by chance that is known: both ends show the same.
    rehearsed: () => shown,
    dispatch: (listeners, event) => onEveryWay(listeners, event, { state, page, shown }),
  };
  return shown;
}

function filledWith(state: State, key: string, text: string | null): State {
  const filled = new Set([...state.filled, key]);
  return text === null
    ? { ...state, filled }
    : { ...state, filled, typed: new Map([...state.typed, [key, text]]) };
}

function withoutFilled(state: State, key: string): State {
  return { ...state, filled: new Set([...state.filled].filter((one) => one !== key)) };
}

function viewIn({ memory }: State, page: DeclarativePage): View {
  const { nodes: all, leaving } = page.stage.render(page.root, page.choices, memory);
  const nodes = behindDialogs(all);
  const elements = elementsOf(nodes).map(({ element }) => element);
  const redirects = leaving.map(({ destination, presence }): Redirect => {
    const target = navigationTo(destination, page);
    return { target, presence, guards: presence !== "yes" };
  });
  return { nodes, elements, redirects };
}

interface Before {
  readonly shown: InState;
  readonly state: State;
  readonly page: DeclarativePage;
}

/** Does something on every way through conditions that are not known. */
function onEveryWay(
  listeners: readonly Listener[],
  event: UiEvent,
  before: Before,
): readonly Outcome<InState>[] {
  const outcomes: Outcome<InState>[] = [];
  const queue: (readonly boolean[])[] = [[]];
  for (const given of queue) {
    const taken: boolean[] = [];
    const decide = (): boolean => {
      const next = given[taken.length] ?? true;
      taken.push(next);
      return next;
    };
    const walk = before.page.stage.act(
      {
        memory: before.state.memory,
        choices: before.page.choices,
        typed: before.state.typed,
        decide,
      },
      () => {
        for (const listener of listeners) if (listener.kind === "callback") listener.run(event);
      },
    );
    outcomes.push(outcomeOf(walk, { listeners, isOpen: taken.length > 0 }, before));
    const followed = isWithin("conditions", taken.length) ? taken.length : LIMITS.conditions.max;
    for (let index = given.length; index < followed; index += 1)
      queue.push([...taken.slice(0, index), false]);
  }
  return sameEverywhere(outcomes) ?? outcomes;
}

/** Where every way leads to the same place, the conditions make no difference. */
function sameEverywhere(outcomes: readonly Outcome<InState>[]): readonly Outcome<InState>[] | null {
  const [first, ...others] = outcomes;
  const target = first === undefined ? null : targetOf(first);
  if (first === undefined || target === null || others.length === 0) return null;
  const isSame = others.every((outcome) => targetOf(outcome) === target);
  return isSame ? [{ ...first, dependsOnOutside: false }] : null;
}

function targetOf({ navigations }: Outcome<InState>): string | null {
  return knownText(navigations.at(-1));
}

interface Done {
  readonly listeners: readonly Listener[];
  /** Whether it went by a condition that is not known. */
  readonly isOpen: boolean;
}

function outcomeOf(walk: Walk, { listeners, isOpen }: Done, before: Before): Outcome<InState> {
  const { memory, consulted } = walk;
  const { state, page, shown } = before;
  const isChanged = [...memory].some(([key, value]) => state.memory.get(key) !== value);
  const made = walk.actions?.navigations ?? [];
  const after = showIn({ ...state, memory }, page, isChanged ? null : shown);
  const left = isChanged && made.length === 0 ? newRedirects(shown, after) : [];
  return {
    after: () => after,
    navigations: [
      ...fixedOutcomes(listeners).flatMap(navigationOf),
      ...made.map((destination) => navigationTo(destination, page)),
      ...left.map(({ target }) => target),
    ],
    filled: state.filled,
    cleared: new Set(),
    consulted,
    dependsOnOutside: isOpen || left.some(({ presence }) => presence !== "yes"),
    dialog: null,
    answered: null,
  };
}

/** Where a page goes by itself once something was done, and did not before. */
function newRedirects(before: InState, after: InState): readonly Redirect[] {
  const known = new Set(before.view.redirects.map(({ target }) => JSON.stringify(target)));
  return after.view.redirects.filter(({ target }) => !known.has(JSON.stringify(target)));
}

function navigationTo(destination: Destination, { routeOf }: DeclarativePage): Navigation {
  const route = routeOf(destination);
  const content = route === null ? UNKNOWN_CONTENT : textContent(route);
  const { history } = destination;
  return { ...content, ...(history && { history }) };
}
