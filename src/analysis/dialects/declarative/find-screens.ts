import { appRoute, BACK } from "../../../contracts/mobile.ts";
import { messageOf, type GapLog } from "../../gaps.ts";
import { isWithin } from "../../limits.ts";
import { elementsOf } from "../../ui/placed.ts";
import type { Page } from "../../ui/page.ts";
import { createDeclarativePage } from "./declarative-page.ts";
import type { Destination, Walk } from "./interpreter.ts";
import type { Screen } from "./screens.ts";
import type { Acting, Choices, MetHost, Rendered, Root, Stage } from "./stage.ts";

export interface AppToFind {
  readonly appId: string;
  readonly stage: Stage;
  readonly root: Root;
  /** What the screen is called that is shown without any place that shows one of several. */
  readonly startPath: string;
  readonly by: string;
  readonly gaps: GapLog;
}

/** A page before it is made: what it shows, and where. */
interface Plan {
  readonly root: Root;
  readonly choices: Choices;
  /** The screen that it was made for; null for the first one. */
  readonly screen: Screen | null;
}

/** The screens of one application: where it starts, and all that can be chosen or opened from there. */
export function findScreens(app: AppToFind): {
  readonly pages: readonly Page[];
  readonly start: string | null;
} {
  const finder = new Finder(app);
  return finder.find();
}

class Finder {
  readonly #app: AppToFind;
  readonly #pages = new Map<string, Page>();
  /** Routes of screens, by what they are known as. */
  readonly #routes: { readonly screen: Screen; readonly route: string }[] = [];
  readonly #planned = new Set<string>();
  readonly #queue: Plan[] = [];

  constructor(app: AppToFind) {
    this.#app = app;
  }

  find(): { readonly pages: readonly Page[]; readonly start: string | null } {
    const { root } = this.#app;
    this.#plan({ root, choices: new Map(), screen: null });
    for (const plan of this.#queue) {
      if (!isWithin("routes", this.#pages.size)) break;
      this.#follow(plan);
    }
    const pages = [...this.#pages.values()];
    return { pages, start: pages[0]?.route ?? null };
  }

  #plan(plan: Plan): void {
    const id = [plan.root.id, ...[...plan.choices].map((choice) => choice.join("="))].join(" ");
    if (this.#planned.has(id)) return;
    this.#planned.add(id);
    this.#queue.push(plan);
  }

  /** Looks at a planned page: where it is, and what can be got to from it. */
  #follow(plan: Plan): void {
    const rendered = this.#look(plan);
    if (rendered === null) return;
    const { hosts, screens } = rendered;
    const shown = hosts.flatMap(({ key, shown: screen }) =>
      screen === null ? [] : [{ key, screen }],
    );
    const choices = new Map([
      ...plan.choices,
      ...shown.map(({ key, screen }): [string, string] => [key, screen.id]),
    ]);
    const innermost = shown.at(-1)?.screen ?? plan.screen;
    const route = appRoute(this.#app.appId, innermost?.path ?? this.#app.startPath);
    for (const { screen } of shown) this.#routes.push({ screen, route });
    if (plan.screen !== null) this.#routes.push({ screen: plan.screen, route });
    if (!this.#pages.has(route)) this.#add(route, innermost, { ...plan, choices });
    for (const host of hosts) this.#planSiblings(host, choices, plan.root);
    const left = rendered.leaving.flatMap(({ destination }) => destination.screen ?? []);
    for (const screen of [...screens, ...left, ...this.#opened(rendered, choices)])
      this.#planScreen(screen);
  }

  #add(route: string, screen: Screen | null, { root, choices }: Plan): void {
    const { stage, by } = this.#app;
    const page = createDeclarativePage({
      route,
      kind: "table",
      source: screen?.source ?? root.source,
      by,
      title: screen?.title ?? null,
      stage,
      root,
      choices,
      routeOf: (destination) => this.#routeOf(destination),
    });
    this.#pages.set(route, page);
  }

  #look({ root, choices }: Plan): Rendered | null {
    try {
      return this.#app.stage.render(root, choices, new Map());
    } catch (error) {
      this.#app.gaps.note({
        kind: "page",
        what: `the screen of ${root.id}`,
        why: messageOf(error),
        help: "tests of it that are written by hand",
        source: root.source,
      });
      return null;
    }
  }

  /** The other screens of a place, with what is around it as it is. */
  #planSiblings(host: MetHost, choices: Choices, root: Root): void {
    const around = [...choices].filter(
      ([key]) => !key.startsWith(`${host.key}/@`) && key !== host.key,
    );
    for (const screen of host.screens)
      this.#plan({ root, choices: new Map([...around, [host.key, screen.id]]), screen });
  }

  #planScreen(screen: Screen): void {
    const root: Root = {
      id: `screen ${screen.id}`,
      content: () => screen.content,
      source: screen.source,
    };
    this.#plan({ root, choices: new Map(), screen });
  }

  /** Screens that using something on a page opens: as it is, and with its fields filled. */
  #opened({ nodes }: Rendered, choices: Choices): readonly Screen[] {
    const { stage } = this.#app;
    const heard = elementsOf(nodes).flatMap(({ element }) =>
      [...element.listeners].flatMap(([type, all]) =>
        all.map((listener) => ({ key: element.key, isTyping: type === "input", listener })),
      ),
    );
    const use = (acting: Acting, typing: boolean): Walk =>
      stage.act(acting, () => {
        for (const { key, isTyping, listener } of heard)
          if (isTyping === typing && listener.kind === "callback")
            listener.run({ target: key, key: "Enter" });
      });
    const empty: Acting = {
      memory: new Map(),
      typed: new Map(),
      choices,
      decide: () => true,
    };
    const { memory } = use(empty, true);
    const ways = [empty, { ...empty, memory }, { ...empty, memory, decide: () => false }];
    return ways.flatMap((way) =>
      (use(way, false).actions?.navigations ?? []).flatMap(({ screen }) => screen ?? []),
    );
  }

  #routeOf({ target, screen }: Destination): string | null {
    if (target === BACK) return BACK;
    const found = this.#routes.find((known) =>
      screen === undefined ? known.screen.isTarget(target) : known.screen.id === screen.id,
    );
    return found?.route ?? null;
  }
}
