import { cutTo, isWithin } from "../../limits.ts";
import type { Listener } from "../../ui/listener.ts";
import type { UiNode } from "../../ui/tree.ts";
import { emptyWalk, type Machine } from "./create-interpreter.ts";
import type { Actions, CallValue, Destination, Walk } from "./interpreter.ts";
import type { ComponentKit, RenderAt, Renderer } from "./render.ts";
import type { Leaving } from "./leaving.ts";
import type { Host, Screen } from "./screens.ts";
import { inside, limitNodes, renderValue } from "./render.ts";
import { fileScope } from "./scope.ts";
import { asTyped } from "./typed-text.ts";
import { UNKNOWN, type ArgumentValue, type Value } from "./values.ts";

/** Which screen each place shows that shows one of several, by the key of the place. */
export type Choices = ReadonlyMap<string, string>;

/** What is shown as a whole: the application, or a screen instead of it. */
export interface Root {
  /** Tells it from others. */
  readonly id: string;
  readonly content: () => Value;
  readonly source: { readonly path: string; readonly line: number };
}

/** A place that was met while rendering. */
export interface MetHost {
  readonly key: string;
  readonly screens: readonly Screen[];
  /** The screen that it showed; null for a place without any. */
  readonly shown: Screen | null;
}

/** What rendering a page gives. */
export interface Rendered {
  readonly nodes: readonly UiNode[];
  readonly hosts: readonly MetHost[];
  /** Screens that something on it may open instead of everything. */
  readonly screens: readonly Screen[];
  /** Where the page goes by itself. */
  readonly leaving: readonly Leaving[];
}

/** In what an action is done. */
export interface Acting {
  readonly memory: Walk["memory"];
  readonly choices: Choices;
  readonly decide: Actions["decide"];
  /** What was typed into fields, where that is known to the letter. */
  readonly typed: Walk["typed"];
}

/** What is shown while a page is looked at or used. */
export interface Current {
  choices: Choices;
}

export interface StageOptions {
  readonly current: Current;
  readonly machine: Machine;
  readonly kit: ComponentKit;
  readonly exposesIds: boolean;
}

/** Renders the pages of one application. */
export class Stage {
  readonly #machine: Machine;
  readonly #kit: ComponentKit;
  readonly #exposesIds: boolean;
  readonly #current: Current;

  constructor({ machine, kit, exposesIds, current }: StageOptions) {
    this.#current = current;
    this.#machine = machine;
    this.#kit = kit;
    this.#exposesIds = exposesIds;
  }

  /** How a page looks with what its cells hold. */
  render(root: Root, choices: Choices, memory: Walk["memory"]): Rendered {
    const hosts: MetHost[] = [];
    const screens: Screen[] = [];
    const leaving: Leaving[] = [];
    this.#current.choices = choices;
    this.#machine.walk = { ...emptyWalk(), memory: new Map(memory) };
    const renderer = this.#renderer({ choices, hosts, screens, leaving });
    const at: RenderAt = {
      key: root.id,
      own: "yes",
      presence: "yes",
      isRepeated: false,
      exposesIds: this.#exposesIds,
      ...root.source,
    };
    const nodes = limitNodes(renderer.render(root.content(), at));
    return { nodes, hosts, screens, leaving };
  }

  /** Does what listeners do, and says what came of it. */
  act({ memory, choices, decide, typed }: Acting, run: () => void): Walk {
    const actions: Actions = { navigations: [], decide };
    this.#current.choices = choices;
    const walk: Walk = { ...emptyWalk(), memory: new Map(memory), typed, actions };
    this.#machine.walk = walk;
    run();
    return walk;
  }

  #renderer(into: {
    readonly choices: Choices;
    readonly hosts: MetHost[];
    readonly screens: Screen[];
    readonly leaving: Leaving[];
  }): Renderer {
    const { choices, hosts, screens, leaving } = into;
    const machine = this.#machine;
    const renderer: Renderer = {
      interpreter: machine,
      kit: this.#kit,
      showing: new Map(),
      render: (value, at) => renderValue(value, at, renderer),
      slot: (value, at, args = []) => renderer.render(this.#shown(value, at, args), at),
      listener: (value, args = [], history) => this.#listener(value, args, history),
      link: (target, history) => ({
        kind: "callback",
        run: () => machine.walk.actions?.navigations.push({ target, ...(history && { history }) }),
      }),
      host(host, at) {
        const shown = shownIn(host, choices.get(at.key) ?? host.start);
        hosts.push({ key: at.key, screens: cutTo("routes", host.screens), shown });
        return shown === null
          ? []
          : renderer.slot(shown.content, inside(at, `@${shown.id}`), shown.args);
      },
      addScreen: (screen) => screens.push(screen),
      leave: (one) => leaving.push(one),
    };
    return renderer;
  }

  /** What a slot shows; a block is called, anything else is shown as it is. */
  #shown(value: Value | undefined, at: RenderAt, args: readonly ArgumentValue[]): Value {
    if (value === undefined) return UNKNOWN;
    if (value.kind === "native") return value.call(args);
    if (value.kind !== "closure" || !isWithin("treeKeys", at.key.split("/").length)) return value;
    return this.#machine.call(value, args, callAt(value, at.key, args));
  }

  #listener(value: Value, args: readonly Value[], history: Destination["history"]): Listener {
    const run = (): void => {
      const given = args.map((one) => ({
        label: null,
        value: asTyped(one, this.#machine.walk),
        isTrailing: false,
      }));
      if (value.kind === "closure") this.#machine.call(value, given, callAt(value, "", given));
      else if (value.kind === "native") value.call(given);
    };
    return {
      kind: "callback",
      run: () => {
        run();
        const { actions } = this.#machine.walk;
        const made = actions?.navigations ?? [];
        if (history === undefined) return;
        for (const [index, one] of made.entries()) made[index] = { history, ...one };
      },
    };
  }
}

function shownIn({ screens }: Host, id: string | null): Screen | null {
  return screens.find((screen) => screen.id === id) ?? screens[0] ?? null;
}

function callAt(
  { scope, line }: Extract<Value, { kind: "closure" }>,
  frame: string,
  args: readonly ArgumentValue[],
): CallValue {
  const { unit } = scope;
  const inner = { ...fileScope(unit), frame: `${scope.frame}>${frame}`, depth: scope.depth };
  return { name: "", of: null, args, types: [], scope: inner, path: unit.path, line };
}
