import type { GapLog } from "../gaps.ts";
import type { Listener } from "../ui/listener.ts";
import type { Outcome, Page, Shown, View } from "../ui/page.ts";
import { elementsOf } from "../ui/placed.ts";
import type { UiElement, UiNode } from "../ui/tree.ts";
import {
  fixedOutcomes,
  navigationOf,
  lostOutcomeGap,
  lostOutcomes,
  turnedBy,
  turnNodes,
  type Turned,
} from "../ui/turned.ts";

/** A page of a language without an evaluator: all that it does is said by fixed outcomes. */
export interface FixedPage extends Omit<Page, "open" | "arrive"> {
  /** The page as it is opened. */
  readonly nodes: readonly UiNode[];
  /** Where outcomes are noted that are about an element which is not on the page. */
  readonly gaps: GapLog;
}

/** What was done to a page since it was opened. */
interface State {
  readonly turned: Turned;
  /** Keys of the fields that were filled. */
  readonly filled: ReadonlySet<string>;
}

const OPENED: State = { turned: new Map(), filled: new Set() };

/** A page that is looked at and used by following the fixed outcomes of its listeners. */
export function createFixedPage({ nodes, gaps, ...page }: FixedPage): Page {
  noteLostOutcomes(nodes, gaps);
  return {
    ...page,
    open: () => ({ shown: showIn(OPENED, nodes), navigations: [] }),
    arrive: () => showIn(OPENED, nodes),
  };
}

/** A key that no element has is a mistake of the dialect, or something that it does not read. */
function noteLostOutcomes(nodes: readonly UiNode[], gaps: GapLog): void {
  const elements = elementsOf(nodes).map(({ element }) => element);
  const keys = new Set(elements.map(({ key }) => key));
  for (const element of elements)
    if (lostOutcomes([...element.listeners.values()].flat(), keys).length > 0)
      gaps.note(lostOutcomeGap(element));
}

function showIn(state: State, nodes: readonly UiNode[]): Shown {
  let view: View | null = null;
  return {
    get view() {
      view ??= viewIn(state, nodes);
      return view;
    },
    filled: state.filled,
    fill: (key) => showIn({ ...state, filled: new Set([...state.filled, key]) }, nodes),
    dispatch: (listeners) => [outcomeOf(listeners, state, nodes)],
  };
}

function viewIn(state: State, nodes: readonly UiNode[]): View {
  const shown = turnNodes(nodes, state.turned);
  const elements: readonly UiElement[] = elementsOf(shown).map(({ element }) => element);
  return { nodes: shown, elements, redirects: [] };
}

/** What a callback does nobody can run here, so that the outcome depends on it. */
function outcomeOf(
  listeners: readonly Listener[],
  state: State,
  nodes: readonly UiNode[],
): Outcome {
  const outcomes = fixedOutcomes(listeners);
  const after: State = { ...state, turned: turnedBy(state.turned, outcomes) };
  return {
    after: () => showIn(after, nodes),
    navigations: outcomes.flatMap(navigationOf),
    filled: state.filled,
    cleared: new Set(),
    consulted: new Set(),
    dependsOnOutside: listeners.some(({ kind }) => kind === "callback"),
    dialog: null,
    answered: null,
  };
}
