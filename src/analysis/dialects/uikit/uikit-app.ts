import type { AppleTexts } from "../swiftui/texts.ts";
import { textContent, type Content } from "../../ui/content.ts";
import type { Listener } from "../../ui/listener.ts";
import type { UiNode } from "../../ui/tree.ts";
import { attributes, elementNode, listeners } from "../declarative/elements.ts";
import { onlyValue } from "../declarative/reading.ts";
import { beside, type Component, type RenderAt, type Renderer } from "../declarative/render.ts";
import { UNKNOWN, type InstanceValue, type Value } from "../declarative/values.ts";
import { alertNodes } from "./alerts.ts";
import { barNodes } from "./bar.ts";
import type { Controllers } from "./controllers.ts";
import { objectOf, partOf } from "./kit-values.ts";
import type { Making } from "./making.ts";
import { readText, textNow, type InController, type ShownController } from "./screen.ts";
import { sceneBar } from "./storyboard-bar.ts";
import { sceneNodes } from "./storyboard-nodes.ts";
import { childrenOf, type Scene } from "./storyboards.ts";
import { childNodes, viewNodes } from "./view-nodes.ts";

/** Shows the controllers of one application, each made when it is first shown. */
export class UiKitApp {
  readonly controllers: Controllers;
  readonly making: Making;
  readonly texts: AppleTexts;

  constructor(controllers: Controllers, texts: AppleTexts) {
    this.controllers = controllers;
    this.making = controllers.making;
    this.texts = texts;
  }

  /** What `UIScreen` shows. */
  readonly component: Component = (made, at, renderer) => {
    const [given, bar] = made.args.map(({ value }) => onlyValue(value));
    if (given?.kind !== "instance") return [];
    const hasBar = bar?.kind === "plain" && bar.value === true;
    const kit = this.controllers.kitClass(given);
    const prepared = this.making.prepare(given);
    this.making.settle(prepared, renderer);
    for (const one of prepared.leaving) renderer.leave(one);
    if (kit === "UINavigationController" || kit === "UISplitViewController") {
      const root = this.controllers.rootOf(given, renderer);
      // Which column a phone shows first is for the delegate to say.
      const own = kit === "UISplitViewController" ? "maybe" : "yes";
      const inner = root === null ? null : this.controllers.contentOf(root, own === "yes");
      return inner === null ? [] : renderer.render(inner, beside(at, "root", own));
    }
    if (kit === "UITabBarController") return this.#tabs(given, at, renderer);
    return this.#screenNodes(given, at, { renderer, hasBar });
  };

  #screenNodes(
    instance: InstanceValue,
    at: RenderAt,
    { renderer, hasBar }: { readonly renderer: Renderer; readonly hasBar: boolean },
  ): readonly UiNode[] {
    const shown = this.#shown(instance);
    const where: InController = { shown, renderer };
    const { scene } = shown;
    const { code, unit } = instance.type;
    const place: RenderAt =
      unit.path === ""
        ? { ...at, path: instance.path, line: instance.line }
        : { ...at, path: unit.path, line: code.line };
    const inScene: RenderAt = {
      ...at,
      path: scene?.path ?? place.path,
      line: scene?.element.line ?? place.line,
    };
    const { frame } = instance.scope;
    const bars = hasBar
      ? [
          ...barNodes(beside(place, "bar"), where, sceneTitle(scene, this.texts)),
          ...(scene === null ? [] : sceneBar(scene.element, beside(inScene, "scenebar"), where)),
        ]
      : [];
    const views =
      scene === null
        ? []
        : childrenOf(scene.element).filter((one) => isRootView(one.attributes.get("key")));
    return [
      ...bars,
      ...views.flatMap((view) => sceneNodes(view, beside(inScene, "scene"), where)),
      ...childNodes(`${frame}.view`, beside(place, "view"), where),
      ...this.#ownTable(instance, beside(place, "table"), where),
      ...alertNodes(place, where),
    ];
  }

  /** The table of a `UITableViewController` that no storyboard has. */
  #ownTable(instance: InstanceValue, at: RenderAt, where: InController): readonly UiNode[] {
    if (
      this.controllers.kitClass(instance) !== "UITableViewController" ||
      where.shown.scene !== null
    )
      return [];
    // The methods of its delegate have the same name.
    const kit = { book: this.making.book, interpreter: this.making.machine };
    const table = objectOf("UITableView", `${instance.scope.frame}.tableView`, kit);
    return viewNodes(table, at, where);
  }

  #tabs(bar: InstanceValue, at: RenderAt, renderer: Renderer): readonly UiNode[] {
    const where: InController = { shown: this.#shown(bar), renderer };
    const screens = this.controllers.tabsOf(bar, renderer).flatMap((tab, index) => {
      const screen = this.controllers.screenOf(tab, false);
      const id = `tab ${index} ${screen?.id}`;
      const isTarget = (target: Value): boolean => target.kind === "named" && target.path === id;
      return screen === null ? [] : [{ tab, screen: { ...screen, id, isTarget } }];
    });
    const start = screens[0]?.screen.id ?? null;
    const place = beside(at, "tabs");
    return [
      ...renderer.host({ screens: screens.map(({ screen }) => screen), start }, place),
      ...screens.map(({ tab, screen }, index) => {
        const target: Value = { kind: "named", path: screen.id, from: "" };
        return elementNode(
          {
            tag: "UITab",
            role: "tab",
            name: this.#tabTitle(tab, where),
            attributes: attributes({ "aria-selected": null }),
            listeners: listeners("click", renderer.link(target, "switch")),
          },
          beside(at, `bar${index}`),
        );
      }),
    ];
  }

  #tabTitle(tab: InstanceValue, where: InController): Content | null {
    this.making.settle(this.making.prepare(tab), where.renderer);
    const { frame } = tab.scope;
    const item = this.making.part(tab, "tabBarItem", where.renderer);
    const own = item?.kind === "instance" ? textNow(item, "title", where) : null;
    const scene = this.controllers.sceneOf(tab);
    const written =
      scene === null
        ? undefined
        : childrenOf(scene.element, "tabBarItem")[0]?.attributes.get("title");
    const shown = this.controllers.innermost(tab, 0);
    const inner = shown === tab ? null : this.#tabTitle(shown, where);
    const title = readText(where.renderer.interpreter.read(partOf(frame, "title")), where);
    return (
      own ?? (written === undefined ? null : this.texts(textContent(written))) ?? inner ?? title
    );
  }

  #shown(instance: InstanceValue): ShownController {
    const { texts } = this;
    const { book } = this.making;
    const own = this.controllers.sceneOf(instance);
    return {
      instance,
      scene: own,
      book,
      texts,
      kitClass: (view) => this.controllers.kitClass(view),
      heard: (value, args, renderer) => this.#heard(value, { instance, args, renderer }),
      opening: (id, isPushed, renderer) => this.#opening(id, { instance, isPushed, renderer }),
    };
  }

  /** What is done to a screen is done to it as it was made. */
  #heard(
    value: Value,
    {
      instance,
      args,
      renderer,
    }: {
      readonly instance: InstanceValue;
      readonly args: readonly Value[];
      readonly renderer: Renderer;
    },
  ): Listener {
    const inner = renderer.listener(value, args);
    if (inner.kind !== "callback") return inner;
    return {
      ...inner,
      run: (event) => {
        this.making.use(instance);
        this.making.settle(this.making.prepare(instance), renderer);
        inner.run(event);
      },
    };
  }

  #opening(
    id: string,
    {
      instance,
      isPushed,
      renderer,
    }: {
      readonly instance: InstanceValue;
      readonly isPushed: boolean;
      readonly renderer: Renderer;
    },
  ): Listener {
    const open: Value = {
      kind: "native",
      call: () => {
        const scene = this.controllers.sceneFrom(instance, id);
        const screen =
          scene === null
            ? null
            : this.controllers.screenOf(this.controllers.ofScene(scene), isPushed);
        if (screen !== null)
          this.making.machine().walk.actions?.navigations.push({
            target: UNKNOWN,
            screen,
            ...(!isPushed && { history: "switch" }),
          });
        return UNKNOWN;
      },
    };
    return this.#heard(open, { instance, args: [], renderer });
  }
}

function isRootView(key: string | undefined): boolean {
  return key === "view" || key === "tableView";
}

function sceneTitle(scene: Scene | null, texts: AppleTexts): Content | null {
  if (scene === null) return null;
  const title =
    childrenOf(scene.element, "navigationItem")[0]?.attributes.get("title") ??
    scene.element.attributes.get("title");
  return title === undefined ? null : texts(textContent(title));
}
