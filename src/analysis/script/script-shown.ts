import type { Chance } from "../code/chance.ts";
import type { Store } from "../code/store.ts";
import { isSameValue } from "../code/same-value.ts";
import { UNDEFINED, UNKNOWN, type Value } from "../code/value.ts";
import type { Gap } from "../gaps.ts";
import { isWithin } from "../limits.ts";
import { once } from "../remembered.ts";
import type { Content } from "../ui/content.ts";
import type { FixedOutcome, Listener, UiEvent } from "../ui/listener.ts";
import type { Navigation, Opened, Outcome, Shown, View } from "../ui/page.ts";
import {
  fixedOutcomes,
  lostOutcomeGap,
  lostOutcomes,
  navigationOf,
  turnedBy,
  turnNodes,
  type Turned,
} from "../ui/turned.ts";
import { contentOf } from "./content.ts";
import { onEveryWay, type Circumstances, type Way } from "./dispatch.ts";
import { dueEffects, LATER } from "./effects.ts";
import { PAGE_TITLE } from "./node-state.ts";
import { createView, refer } from "./look.ts";
import { navigationTo, targetContent } from "./navigation-target.ts";
import { tellListeners } from "./tell-listeners.ts";
import { afterFailures, hasBroken, keepReadsOfNothing } from "./offline.ts";
import { pageDom } from "./page-dom.ts";
import type { ScriptPage } from "./scripted-source.ts";

/** What was done to a page since it was opened. */
interface State {
  readonly store: Store;
  readonly filled: ReadonlySet<string>;
  /** What was typed into fields, where that is known to the letter. */
  readonly typed: ReadonlyMap<string, string>;
  /** What fixed outcomes have shown or hidden. */
  readonly turned: Turned;
  /** What chance gives in a rehearsal; null outside of one. */
  readonly chance: Chance | null;
}

/** A page to which nothing was done yet. */
export const OPENED: Omit<State, "store"> = {
  filled: new Set(),
  typed: new Map(),
  turned: new Map(),
  chance: null,
};

/** A page whose effects have run. */
interface Settled extends Opened {
  readonly shown: ScriptShown;
  readonly sent: readonly Navigation[];
  /** False where effects have left something that nobody knows. */
  readonly isSure: boolean;
}

interface AfterEffects extends Pick<Settled, "navigations" | "sent" | "isSure"> {
  readonly store: Store;
}

interface Looked {
  readonly view: View;
  readonly effects: readonly Value[];
  readonly isBroken: boolean;
}

/** A page in a state, which is looked at by evaluating its source. */
export class ScriptShown implements Shown {
  readonly #state: State;
  readonly #page: ScriptPage;
  #looked: Looked | null = null;

  constructor(page: ScriptPage, state: State) {
    this.#page = page;
    this.#state = state;
  }

  get store(): Store {
    return this.#state.store;
  }

  get filled(): ReadonlySet<string> {
    return this.#state.filled;
  }

  get view(): View {
    return this.#look().view;
  }

  get effects(): readonly Value[] {
    return this.#look().effects;
  }

  fill(key: string, text: string | null = null): ScriptShown {
    const filled = new Set([...this.filled, key]);
    const typed = new Map(this.#state.typed);
    if (text !== null) typed.set(key, text);
    return this.#alike({ filled, typed });
  }

  release(key: string): ScriptShown {
    return this.#alike({ filled: new Set([...this.filled].filter((one) => one !== key)) });
  }

  rehearsed(world: Chance["world"]): ScriptShown {
    return this.#alike({ chance: { world, drawn: 0 } });
  }

  /** Another page of the application that this one has led to, with the state that both share. */
  arrivedAt(page: ScriptPage): ScriptShown {
    const store = this.store.fork();
    const { chance } = this.#state;
    return new ScriptShown(page, { ...OPENED, store, chance }).withEffects([]).shown;
  }

  /** The page as it is, with another past. */
  #alike(changes: Omit<Partial<State>, "store" | "turned">): ScriptShown {
    const next = new ScriptShown(this.#page, { ...this.#state, ...changes });
    next.#looked = this.#looked;
    return next;
  }

  dispatch(listeners: readonly Listener[], event: UiEvent): readonly Outcome<ScriptShown>[] {
    const fixed = fixedOutcomes(listeners);
    if (fixed.length > 0) this.#noteLost(listeners, event);
    const tell = (): void => tellListeners(listeners, event);
    const { answer = null } = event;
    const ways = this.onEveryWay(tell, this.store, { answer });
    return ways.map((way) => this.#outcome(way, fixed));
  }

  onEveryWay(
    run: () => void,
    store = this.store,
    circumstances: Circumstances = {},
  ): readonly Way[] {
    const { evaluator } = this.#page;
    const { filled, typed, chance } = this.#state;
    const note = (gap: Omit<Gap, "source">): void => evaluator.note(gap);
    const nodes = this.#page.scripted ?? { nodes: this.view.nodes, isWhole: false };
    const dom = pageDom({ ...nodes, note });
    return onEveryWay({ evaluator, store, filled, typed, chance, dom, ...circumstances }, run);
  }

  /**
   * The page after the effects that are due, where these have run before: what they set is known, or
   * else not known at all.
   */
  withEffects(before: readonly Value[], round = 1): Settled {
    const due = dueEffects(before, this.effects);
    if (due.length === 0 || !isWithin("effectRounds", round))
      return { shown: this, navigations: [], sent: [], isSure: true };
    const isOpening = before.length === 0 && round === 1;
    const { store, navigations, sent, isSure } = this.#afterEffects(due, isOpening);
    if (store.changes().size === 0) return { shown: this, navigations, sent, isSure };
    const next = new ScriptShown(this.#page, { ...this.#state, store });
    const settled = next.withEffects(this.effects, round + 1);
    return {
      shown: settled.shown,
      navigations: [...navigations, ...settled.navigations],
      sent: [...sent, ...settled.sent],
      isSure: isSure && settled.isSure,
    };
  }

  /**
   * The page once it was opened again, whose effects have run twice, as those of a page in development do
   * in the strict mode of React: what was stored is only kept where both times keep it.
   * Source: react.dev/reference/react/StrictMode.
   */
  reopened(): Shown {
    const { effects } = this;
    const state = this.#state;
    const afterOnce = this.#afterEffects(effects, true).store;
    const again = new ScriptShown(this.#page, { ...state, store: afterOnce });
    const { store } = again.#afterEffects(effects, true);
    return new ScriptShown(this.#page, { ...state, store }).withEffects(effects, 2).shown;
  }

  /** Whether the page ends with an error where no server answers: tests may have none. */
  breaksOffline(): boolean {
    const { evaluator } = this.#page;
    const store = afterFailures(this.effects, this.store, (effect, left) =>
      this.onEveryWay(() => evaluator.call(effect, [UNDEFINED]), left, { isOffline: true }),
    );
    if (store === null) return false;
    this.#page.look(store);
    return hasBroken(evaluator);
  }

  /** Whether what is shown ends with an error, which other states of the page do not. */
  get isBroken(): boolean {
    return this.#look().isBroken;
  }

  /** They run one after another: what one leaves in a module, the next one finds there. */
  #afterEffects(effects: readonly Value[], isOpening: boolean): AfterEffects {
    const store = this.store.fork();
    const navigations: Content[] = [];
    const sent: Navigation[] = [];
    let isSure = true;
    for (const effect of effects) {
      const given = isOpening ? UNDEFINED : LATER;
      const run = (): unknown => this.#page.evaluator.call(effect, [given]);
      const ways = this.onEveryWay(run, store, { opens: true });
      const agreeing = once(() => this.#withAndWithoutAnswers(ways, run, store));
      const sure = ways.length === 1 && ways[0]?.event.dependsOnOutside === false;
      for (const way of ways) {
        navigations.push(...way.event.navigations.map(targetContent));
        if (sure) sent.push(...way.event.navigations.map(navigationTo));
        for (const [name, value] of way.store.changes()) {
          if (value === store.get(name)) continue;
          const isKnown = sure || isAgreed(name, agreeing());
          store.set(name, isKnown ? value : UNKNOWN);
          isSure &&= isKnown;
        }
      }
    }
    return { store, navigations, sent, isSure };
  }

  /** The ways an effect may go, whether what it asks for comes or not; none where nobody can say so. */
  #withAndWithoutAnswers(ways: readonly Way[], run: () => void, store: Store): readonly Way[] {
    const isWaiting = ways.some(({ event }) => event.dependsOnOutside);
    const others = isWaiting ? this.onEveryWay(run, store, { isOffline: true, opens: true }) : [];
    const all = [...ways, ...others];
    const isFollowed = ways.length === 1 || !isWaiting;
    return isFollowed && !all.some(({ event }) => event.isLost) ? all : [];
  }

  #noteLost(listeners: readonly Listener[], { target }: UiEvent): void {
    const { elements } = this.view;
    const keys = new Set(elements.map(({ key }) => key));
    const used = elements.find(({ key }) => key === target);
    if (used !== undefined && lostOutcomes(listeners, keys).length > 0)
      this.#page.evaluator.project.gaps.note(lostOutcomeGap(used));
  }

  #outcome({ store, event, chance }: Way, fixed: readonly FixedOutcome[]): Outcome<ScriptShown> {
    const { navigations, filled, cleared, consulted, dependsOnOutside, answered } = event;
    const [dialog] = event.dialogs;
    const left = new Set([...this.filled].filter((key) => !cleared.has(key)));
    const turned = turnedBy(this.#state.turned, fixed);
    const { typed } = this.#state;
    const done = { store, filled: left, typed, turned, chance };
    let known: Settled | null = null;
    const settled = (): Settled =>
      (known ??= new ScriptShown(this.#page, done).withEffects(this.effects));
    return {
      after: () => settled().shown,
      // What the page does of its own accord then comes after what was done to it.
      get navigations() {
        const own = [...fixed.flatMap(navigationOf), ...navigations.map(navigationTo)];
        return [...own, ...settled().sent];
      },
      get isSettled() {
        return settled().isSure;
      },
      filled,
      cleared,
      consulted,
      dependsOnOutside,
      dialog: dialog === undefined ? null : { ...dialog, message: contentOf(dialog.message) },
      answered,
    };
  }

  #look(): Looked {
    if (this.#looked !== null) return this.#looked;
    const { nodes, redirects, effects, references, titles } = this.#page.look(this.store);
    const { evaluator } = this.#page;
    const isBroken = hasBroken(evaluator);
    if (!this.store.server.isGiven) keepReadsOfNothing(evaluator);
    for (const { object, key } of references) refer(this.store, object, key);
    const { turned } = this.#state;
    const shown = turned.size === 0 ? nodes : turnNodes(nodes, turned);
    evaluator.session.at = null;
    const set = this.store.get(PAGE_TITLE);
    const given = set === undefined ? [] : [{ content: contentOf(set), presence: "yes" as const }];
    const view = createView({ nodes: shown, redirects, titles: [...(titles ?? []), ...given] });
    this.#looked = { view, effects, isBroken };
    return this.#looked;
  }
}

/** Whether a name has one value on all of several ways. */
function isAgreed(name: string, [first, ...others]: readonly Way[]): boolean {
  const value = first?.store.get(name);
  return (
    value !== undefined &&
    others.length > 0 &&
    others.every(({ store }) => isSameValue(value, store.get(name)))
  );
}
