import { weaker, type Presence } from "../partial.ts";
import { textContent } from "../ui/content.ts";
import type { FixedOutcome, Listener } from "../ui/listener.ts";
import type { Outcome, Page, Shown, View } from "../ui/page.ts";
import { elementsOf } from "../ui/placed.ts";
import type { UiElement, UiNode } from "../ui/tree.ts";

/** A page of a language without an evaluator: all that it does is said by fixed outcomes. */
export interface FixedPage extends Omit<Page, "open" | "arrive"> {
  /** The page as it is opened. */
  readonly nodes: readonly UiNode[];
}

/** What was done to a page since it was opened. */
interface State {
  /** Elements that were shown or hidden, by key. */
  readonly turned: ReadonlyMap<string, Presence>;
  /** Keys of the fields that were filled. */
  readonly filled: ReadonlySet<string>;
}

const OPENED: State = { turned: new Map(), filled: new Set() };

/** A page that is looked at and used by following the fixed outcomes of its listeners. */
export function createFixedPage({ nodes, ...page }: FixedPage): Page {
  return {
    ...page,
    open: () => ({ shown: showIn(OPENED, nodes), navigations: [] }),
    arrive: () => showIn(OPENED, nodes),
  };
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
  const shown = nodes.map((node) => nodeIn(node, "yes", state));
  const elements: readonly UiElement[] = elementsOf(shown).map(({ element }) => element);
  return { nodes: shown, elements, redirects: [] };
}

/** A node with its presence, its surroundings taken into account. */
function nodeIn(node: UiNode, around: Presence, state: State): UiNode {
  const own = state.turned.get(node.key) ?? node.own;
  const presence = weaker(around, own);
  if (node.kind === "text") return { ...node, own, presence };
  const children = node.children.map((child) => nodeIn(child, presence, state));
  return { ...node, own, presence, children };
}

/** What a callback does nobody can run here, so that the outcome depends on it. */
function outcomeOf(
  listeners: readonly Listener[],
  state: State,
  nodes: readonly UiNode[],
): Outcome {
  const outcomes = listeners.flatMap((listener) =>
    listener.kind === "fixed" ? listener.outcomes : [],
  );
  const after: State = { ...state, turned: new Map([...state.turned, ...turnedBy(outcomes)]) };
  return {
    after: () => showIn(after, nodes),
    navigations: outcomes.flatMap((outcome) =>
      outcome.kind === "navigates" ? [textContent(outcome.path)] : [],
    ),
    filled: state.filled,
    cleared: new Set(),
    consulted: new Set(),
    dependsOnOutside: listeners.some(({ kind }) => kind === "callback"),
    answered: null,
  };
}

function turnedBy(outcomes: readonly FixedOutcome[]): readonly (readonly [string, Presence])[] {
  return outcomes.flatMap((outcome): (readonly [string, Presence])[] => {
    if (outcome.kind === "navigates") return [];
    return [[outcome.key, outcome.kind === "shows" ? "yes" : "no"]];
  });
}
