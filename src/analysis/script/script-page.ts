import type { Evaluator } from "../code/evaluator.ts";
import { isSameValue } from "../code/same-value.ts";
import { Store } from "../code/store.ts";
import { UNDEFINED, UNKNOWN, type ObjectValue, type Value } from "../code/value.ts";
import { textContent, UNKNOWN_CONTENT, type Content } from "../ui/content.ts";
import type { Listener, UiEvent } from "../ui/listener.ts";
import type { Opened, Outcome, Page, Redirect, Shown, View } from "../ui/page.ts";
import { elementsOf } from "../ui/placed.ts";
import type { UiElement, UiNode } from "../ui/tree.ts";
import { contentOf } from "./content.ts";
import { onEveryWay, type Way } from "./dispatch.ts";
import { PAGE_TITLE } from "./node-state.ts";
import { pageDom } from "./page-dom.ts";

/** What a page of a JavaScript dialect looks like in one state. */
export interface Look {
  readonly nodes: readonly UiNode[];
  readonly redirects: readonly Redirect[];
  /** The titles that it is given, the last of which counts; by default none. */
  readonly titles?: View["titles"];
  /** What runs once the page is shown. */
  readonly effects: readonly Value[];
  /** Objects of the source that stand for a node of the page. */
  readonly references: readonly Reference[];
}

export interface Reference {
  readonly object: ObjectValue;
  /** Key of the element. */
  readonly key: string;
}

/** What a dialect tells of a page whose behaviour is JavaScript. */
export interface ScriptPage extends Omit<Page, "open" | "arrive"> {
  readonly evaluator: Evaluator;
  /** Told when the page is opened, before it is looked at. */
  opened?(): void;
  /** How the page looks in a state; state that is missing is filled in with its initial values. */
  look(store: Store): Look;
}

/** A page that is looked at and used by evaluating its source. */
export function createScriptPage(page: ScriptPage): Page {
  const { route, kind, source, by, title } = page;
  return {
    route,
    kind,
    source,
    by,
    title,
    open: () => settle(page),
    arrive: (from) => new ScriptShown(page, storeOf(from).fork(), new Set()),
  };
}

/** The page once it was opened: what its effects set is known, or else not known at all. */
function settle(page: ScriptPage): Opened {
  page.opened?.();
  const first = new ScriptShown(page, new Store(), new Set());
  const store = first.store.fork();
  const navigations: Content[] = [];
  for (const effect of first.effects) {
    const ways = first.onEveryWay(() => page.evaluator.call(effect, [UNDEFINED]));
    const sure = ways.length === 1 && ways[0]?.event.dependsOnOutside === false;
    for (const way of ways) {
      navigations.push(...way.event.navigations.map(targetContent));
      for (const [name, value] of way.store.changes())
        if (value !== first.store.get(name)) store.set(name, sure ? value : UNKNOWN);
    }
  }
  const shown = store.changes().size === 0 ? first : new ScriptShown(page, store, new Set());
  return { shown, navigations };
}

/** The state of a page that has no state is empty. */
function storeOf(shown: Shown): Store {
  return shown instanceof ScriptShown ? shown.store : new Store();
}

class ScriptShown implements Shown {
  readonly filled: ReadonlySet<string>;
  readonly store: Store;
  readonly #page: ScriptPage;
  #looked: { readonly view: View; readonly effects: readonly Value[] } | null = null;

  constructor(page: ScriptPage, store: Store, filled: ReadonlySet<string>) {
    this.#page = page;
    this.store = store;
    this.filled = filled;
  }

  get view(): View {
    return this.#look().view;
  }

  get effects(): readonly Value[] {
    return this.#look().effects;
  }

  fill(key: string): Shown {
    const filled = new ScriptShown(this.#page, this.store, new Set([...this.filled, key]));
    filled.#looked = this.#looked;
    return filled;
  }

  dispatch(listeners: readonly Listener[], event: UiEvent): readonly Outcome[] {
    const fixed = listeners.flatMap((listener) => fixedTargets(listener));
    const ways = this.onEveryWay(() => {
      for (const listener of listeners) if (listener.kind === "callback") listener.run(event);
    });
    return ways.map((way) => this.#outcome(way, fixed));
  }

  onEveryWay(run: () => void): readonly Way[] {
    const { evaluator } = this.#page;
    const { store, filled } = this;
    return onEveryWay({ evaluator, store, filled, dom: pageDom(this.view) }, run);
  }

  #outcome({ store, event }: Way, fixed: readonly Content[]): Outcome {
    const { navigations, filled, cleared, consulted, dependsOnOutside, answered } = event;
    const left = new Set([...this.filled].filter((key) => !cleared.has(key)));
    return {
      after: () => new ScriptShown(this.#page, store, left),
      navigations: [...fixed, ...navigations.map(targetContent)],
      filled,
      cleared,
      consulted,
      dependsOnOutside,
      answered,
    };
  }

  #look(): { readonly view: View; readonly effects: readonly Value[] } {
    if (this.#looked !== null) return this.#looked;
    const { nodes, redirects, effects, references, titles } = this.#page.look(this.store);
    for (const { object, key } of references) refer(this.store, object, key);
    const set = this.store.get(PAGE_TITLE);
    const given = set === undefined ? [] : [{ content: contentOf(set), presence: "yes" as const }];
    const view = createView({ nodes, redirects, titles: [...(titles ?? []), ...given] });
    this.#looked = { view, effects };
    return this.#looked;
  }
}

/** Puts the node of this key into the object that stands for it. */
function refer(store: Store, object: ObjectValue, key: string): void {
  const node: Value = { kind: "dom", key };
  if (!isSameValue(store.property(object, "current"), node))
    store.assignProperty(object, "current", node);
}

/** The list of elements is only made when it is asked for. */
function createView({
  nodes,
  redirects,
  titles = [],
}: Pick<Look, "nodes" | "redirects" | "titles">): View {
  let elements: readonly UiElement[] | null = null;
  return {
    nodes,
    redirects,
    titles,
    get elements() {
      elements ??= elementsOf(nodes).map(({ element }) => element);
      return elements;
    },
  };
}

function fixedTargets(listener: Listener): readonly Content[] {
  if (listener.kind === "callback") return [];
  return listener.outcomes.flatMap((outcome) =>
    outcome.kind === "navigates" ? [textContent(outcome.path)] : [],
  );
}

/** A target of a router may be an object with the path in it; a number of steps back is no path. */
function targetContent(target: Value): Content {
  const path = target.kind === "object" ? target.properties.get("pathname") : target;
  const isPath = path?.kind !== "literal" || typeof path.value === "string";
  return path === undefined || !isPath ? UNKNOWN_CONTENT : contentOf(path);
}
