import type { MobileApp } from "../../../contracts/generated.ts";
import type { Project } from "../../source/project.ts";
import { isWithin } from "../../limits.ts";
import { textContent, type Content } from "../../ui/content.ts";
import type { Listener } from "../../ui/listener.ts";
import type { UiNode } from "../../ui/tree.ts";
import { agreed, callMethod } from "../android-views/make-screen.ts";
import { emptyWalk, type Machine } from "../declarative/create-interpreter.ts";
import { attributes, elementNode, listeners } from "../declarative/elements.ts";
import type { Destination } from "../declarative/interpreter.ts";
import { likelyValues, onlyValue } from "../declarative/reading.ts";
import { beside, type Component, type RenderAt, type Renderer } from "../declarative/render.ts";
import { innerScope } from "../declarative/scope.ts";
import type { Screen } from "../declarative/screens.ts";
import { plainValue, UNKNOWN, type InstanceValue, type MadeValue, type Value } from "../declarative/values.ts";
import { readAppleTexts, type AppleTexts } from "../swiftui/texts.ts";
import { alertNodes } from "./alerts.ts";
import { barNodes } from "./bar.ts";
import { Book } from "./book.ts";
import { isController, kitClassOf } from "./kinds.ts";
import { objectOf, partOf } from "./kit-values.ts";
import { methodOf } from "./actions.ts";
import { readText, textNow, type InController, type ShownController } from "./screen.ts";
import { sceneBar, sceneNodes } from "./storyboard-nodes.ts";
import { childrenOf, readStoryboards, seguesOf, type Scene, type Storyboards } from "./storyboards.ts";
import { childNodes, viewNodes } from "./view-nodes.ts";

/** A controller once it was made. */
interface Prepared {
  readonly settled: ReadonlyMap<string, Value>;
  /** Where it goes by itself. */
  readonly leaving: readonly { readonly destination: Destination; readonly presence: "yes" | "maybe" }[];
}

/** What UIKit calls until a screen is seen. Source: developer.apple.com, UIViewController. */
const MAKING = ["loadView", "viewDidLoad", "viewWillAppear", "viewDidLayoutSubviews", "viewDidAppear"];

/** The controllers of one application, each made when it is first shown. */
export class UiKitApp {
  readonly book = new Book();
  readonly storyboards: Storyboards;
  readonly texts: AppleTexts;
  readonly #machine: () => Machine;
  readonly #prepared = new Map<string, Prepared>();
  readonly #scenes = new Map<string, Scene>();
  readonly #made = new Map<string, InstanceValue>();
  /** What was set while the application started, and while any of its controllers was made. */
  readonly #set = new Map<string, Value>();
  #using = "";

  constructor(app: MobileApp, project: Project, machine: () => Machine) {
    this.#machine = machine;
    this.storyboards = readStoryboards(app.folder, project);
    this.texts = readAppleTexts(app.folder, project);
    this.book.setUp = (view) => this.#setUp(view);
  }

  /** The screen that is being made or used. */
  screen(): string {
    return this.#using;
  }

  /** The controller of a scene. */
  ofScene(scene: Scene): InstanceValue {
    const known = this.#made.get(scene.id);
    if (known !== undefined) return known;
    const machine = this.#machine();
    const { path, element } = scene;
    const type = scene.type === null ? null : machine.declarations.typeNamed(scene.type, path);
    const frame = `scene ${scene.id}`;
    const kit = { book: this.book, interpreter: () => this.#machine() };
    const instance =
      type === null
        ? { ...objectOf(kitNameOf(element.tag), frame, kit), path, line: element.line }
        : machine.instances.make(type, [], { frame, path, line: element.line });
    this.#scenes.set(frame, scene);
    this.#made.set(scene.id, instance);
    return instance;
  }

  inStoryboard(name: string | null): InstanceValue | null {
    const scene = name === null ? this.storyboards.start : this.storyboards.named(name);
    return scene === null ? null : this.ofScene(scene);
  }

  /** Where the segue of this name leads from the screen that is being used. */
  segue(name: string): InstanceValue | null {
    const from = this.#scenes.get(this.#using);
    const found = from === undefined ? undefined : seguesOf(from.element).find((one) => one.name === name);
    const scene = found === undefined ? null : this.storyboards.scene(found.to);
    return scene === null ? null : this.ofScene(scene);
  }

  /** A controller as a screen that is opened from another one. */
  screenOf(controller: InstanceValue, isPushed: boolean): Screen | null {
    const shown = this.#innermost(controller, 0);
    const { code, unit } = shown.type;
    const scene = this.#scenes.get(shown.scope.frame);
    const isOwn = unit.path !== "";
    const name = isOwn ? code.name : (scene?.name ?? scene?.id ?? code.name);
    const source = isOwn ? { path: unit.path, line: code.line } : { path: shown.path, line: shown.line };
    return {
      id: `controller ${name}`,
      path: name,
      isTarget: () => false,
      content: this.contentOf(controller, isPushed),
      source,
    };
  }

  contentOf(controller: InstanceValue, hasBar: boolean): MadeValue {
    const args = [controller, plainValue(hasBar)].map((value) => ({ label: null, value, isTrailing: false }));
    const { path, line } = controller;
    return { kind: "made", name: "UIScreen", of: null, args, types: [], path, line };
  }

  /** What the first controller is called, in whatever navigation it stands. */
  nameOf(controller: InstanceValue): string {
    return this.screenOf(controller, false)?.path ?? "main";
  }

  /** What `UIScreen` shows. */
  readonly component: Component = (made, at, renderer) => {
    const [given, bar] = made.args.map(({ value }) => onlyValue(value));
    if (given?.kind !== "instance") return [];
    const hasBar = bar?.kind === "plain" && bar.value === true;
    const kit = this.#kitClass(given);
    const prepared = this.#prepare(given);
    this.#settle(prepared, renderer);
    if (kit === "UINavigationController" || kit === "UISplitViewController") {
      const root = this.#rootOf(given, renderer);
      // Which column a phone shows first is for the delegate to say.
      const own = kit === "UISplitViewController" ? "maybe" : "yes";
      const inner = root === null ? null : this.contentOf(root, own === "yes");
      return inner === null ? [] : renderer.render(inner, beside(at, "root", own));
    }
    if (kit === "UITabBarController") return this.#tabs(given, at, renderer);
    for (const one of prepared.leaving) renderer.leave(one);
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
      unit.path === "" ? { ...at, path: instance.path, line: instance.line } : { ...at, path: unit.path, line: code.line };
    const inScene: RenderAt = { ...at, path: scene?.path ?? place.path, line: scene?.element.line ?? place.line };
    const { frame } = instance.scope;
    const bars = hasBar
      ? [
          ...barNodes(beside(place, "bar"), where, sceneTitle(scene, this.texts)),
          ...(scene === null ? [] : sceneBar(scene.element, beside(inScene, "scenebar"), where)),
        ]
      : [];
    const views = scene === null ? [] : childrenOf(scene.element).filter((one) => isRootView(one.attributes.get("key")));
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
    if (this.#kitClass(instance) !== "UITableViewController" || where.shown.scene !== null) return [];
    const table = instance.scope.names.get("tableView");
    const view = table?.kind === "lazy" ? onlyValue(table.make()) : null;
    return view?.kind === "instance" ? viewNodes(view, at, where) : [];
  }

  #tabs(bar: InstanceValue, at: RenderAt, renderer: Renderer): readonly UiNode[] {
    const where: InController = { shown: this.#shown(bar), renderer };
    const screens = this.#tabsOf(bar, renderer).flatMap((tab, index) => {
      const screen = this.screenOf(tab, false);
      return screen === null ? [] : [{ tab, screen: { ...screen, id: `tab ${index} ${screen.id}` } }];
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
    this.#settle(this.#prepare(tab), where.renderer);
    const { frame } = tab.scope;
    const item = this.#part(tab, "tabBarItem", where.renderer);
    const own = item?.kind === "instance" ? textNow(item, "title", where) : null;
    const scene = this.#scenes.get(frame);
    const written = scene === undefined ? undefined : childrenOf(scene.element, "tabBarItem")[0]?.attributes.get("title");
    const shown = this.#innermost(tab, 0);
    const inner = shown === tab ? null : this.#tabTitle(shown, where);
    const title = readText(where.renderer.interpreter.read(partOf(frame, "title")), where);
    return own ?? (written === undefined ? null : this.texts(textContent(written))) ?? inner ?? title;
  }

  /** The controllers of a bar of tabs: as code hands them over, or as its segues say. */
  #tabsOf(bar: InstanceValue, { interpreter }: Renderer): readonly InstanceValue[] {
    const set = this.#part(bar, "viewControllers", { interpreter });
    if (set?.kind === "list")
      return set.items.flatMap((item) => {
        const one = onlyValue(interpreter.read(item));
        return one?.kind === "instance" ? [one] : [];
      });
    return this.#related(bar, "viewControllers");
  }

  #related(controller: InstanceValue, relationship: string): readonly InstanceValue[] {
    const scene = this.#scenes.get(controller.scope.frame);
    if (scene === undefined) return [];
    return seguesOf(scene.element).flatMap((segue) => {
      const to = segue.relationship === relationship ? this.storyboards.scene(segue.to) : null;
      return to === null ? [] : [this.ofScene(to)];
    });
  }

  /** What a navigation controller shows first. */
  #rootOf(controller: InstanceValue, { interpreter }: Pick<Renderer, "interpreter">): InstanceValue | null {
    const given = this.#part(controller, "rootViewController", { interpreter });
    if (given?.kind === "instance") return given;
    const set = this.#part(controller, "viewControllers", { interpreter });
    const isSplit = this.#kitClass(controller) === "UISplitViewController";
    const first = set?.kind === "list" ? set.items.at(isSplit ? 0 : -1) : undefined;
    const shown = first === undefined ? null : onlyValue(interpreter.read(first));
    if (shown?.kind === "instance") return shown;
    return this.#related(controller, "rootViewController")[0] ?? null;
  }

  #innermost(controller: InstanceValue, depth: number): InstanceValue {
    const isAround = /^UI(?:Navigation|SplitView)Controller$/u.test(this.#kitClass(controller) ?? "");
    if (!isAround || !isWithin("routeDepth", depth)) return controller;
    const root = this.#rootOf(controller, { interpreter: this.#machine() });
    return root === null ? controller : this.#innermost(root, depth + 1);
  }

  #kitClass(instance: InstanceValue): string | null {
    return kitClassOf(instance.type, this.#machine().declarations);
  }

  #shown(instance: InstanceValue): ShownController {
    const { book, texts } = this;
    const own = this.#scenes.get(instance.scope.frame) ?? null;
    return {
      instance,
      scene: own,
      book,
      texts,
      kitClass: (view) => this.#kitClass(view),
      heard: (value, args, renderer) => this.#heard(value, { instance, args, renderer }),
      opening: (id, isPushed, renderer) => this.#opening(id, { instance, isPushed, renderer }),
    };
  }

  /** What is done to a screen is done to it as it was made. */
  #heard(
    value: Value,
    { instance, args, renderer }: { readonly instance: InstanceValue; readonly args: readonly Value[]; readonly renderer: Renderer },
  ): Listener {
    const inner = renderer.listener(value, args);
    if (inner.kind !== "callback") return inner;
    return {
      ...inner,
      run: (event) => {
        this.#using = instance.scope.frame;
        this.#settle(this.#prepare(instance), renderer);
        inner.run(event);
      },
    };
  }

  #opening(
    id: string,
    { instance, isPushed, renderer }: { readonly instance: InstanceValue; readonly isPushed: boolean; readonly renderer: Renderer },
  ): Listener {
    const open: Value = {
      kind: "native",
      call: () => {
        const scene = this.storyboards.scene(id);
        const screen = scene === null ? null : this.screenOf(this.ofScene(scene), isPushed);
        if (screen !== null) this.#machine().walk.actions?.navigations.push({ target: UNKNOWN, screen });
        return UNKNOWN;
      },
    };
    return this.#heard(open, { instance, args: [], renderer });
  }

  /** Makes a controller as UIKit does: what it sets on one way through its conditions alone is not known. */
  #prepare(instance: InstanceValue): Prepared {
    const known = this.#prepared.get(instance.scope.frame);
    if (known !== undefined) return known;
    this.#prepared.set(instance.scope.frame, { settled: new Map(), leaving: [] });
    const machine = this.#machine();
    const before = { walk: machine.walk, using: this.#using, run: this.book.run };
    this.#using = instance.scope.frame;
    const ways = [true, false].map((decided, index) => {
      const navigations: Destination[] = [];
      this.book.run = index;
      machine.walk = { ...emptyWalk(), actions: { navigations, decide: () => decided } };
      this.#setUp(instance);
      for (const name of MAKING) {
        const method = instance.type.unit.path === "" ? null : methodOf(instance, name);
        if (method !== null) callMethod(method, [], instance, machine);
      }
      return { memory: machine.walk.memory, left: navigations.find(({ screen }) => screen !== undefined) };
    });
    machine.walk = before.walk;
    this.book.run = before.run;
    this.#using = before.using;
    const presence = ways.every(({ left }) => left !== undefined) ? "yes" : "maybe";
    const left = ways.flatMap(({ left: destination }) => (destination === undefined ? [] : [{ destination, presence } as const]));
    const prepared: Prepared = { settled: agreed(ways.map(({ memory }) => memory)), leaving: left.slice(0, 1) };
    this.#prepared.set(instance.scope.frame, prepared);
    this.keep(prepared.settled);
    return prepared;
  }

  /** What a screen has set itself is remembered, unless something else was set since. */
  #settle({ settled }: Prepared, { interpreter }: Pick<Renderer, "interpreter">): void {
    const { memory } = interpreter.walk;
    for (const [key, value] of [...settled, ...this.#set])
      if (!memory.has(key)) memory.set(key, value);
  }

  /** Keeps what was set while something was made. */
  keep(memory: ReadonlyMap<string, Value>): void {
    for (const [key, value] of memory) if (!this.#set.has(key)) this.#set.set(key, value);
  }

  /** A part of a controller as it is now, else as it was set when something was made. */
  #part(controller: InstanceValue, part: string, { interpreter }: Pick<Renderer, "interpreter">): Value | null {
    const { key } = partOf(controller.scope.frame, part);
    const binding = controller.scope.names.get(part);
    const initial = binding?.kind === "cell" ? binding.cell.initial : UNKNOWN;
    return onlyValue(interpreter.read(interpreter.walk.memory.get(key) ?? this.#set.get(key) ?? initial));
  }

  /** What the constructor of a view or controller does. */
  #setUp({ type, scope }: InstanceValue): void {
    if (type.unit.path === "") return;
    const init = type.code.members.find(
      (member) =>
        member.kind === "function" &&
        member.name.startsWith("init") &&
        member.parameters.every(({ label }) => label !== "coder"),
    );
    if (init?.kind !== "function") return;
    const machine = this.#machine();
    machine.block(init.body, innerScope(scope), false);
    machine.walk.isLeaving = false;
  }
}

function isRootView(key: string | undefined): boolean {
  return key === "view" || key === "tableView";
}

function kitNameOf(tag: string): string {
  return `UI${tag.charAt(0).toUpperCase()}${tag.slice(1)}`;
}

function sceneTitle(scene: Scene | null, texts: AppleTexts): Content | null {
  if (scene === null) return null;
  const title =
    childrenOf(scene.element, "navigationItem")[0]?.attributes.get("title") ?? scene.element.attributes.get("title");
  return title === undefined ? null : texts(textContent(title));
}

/** The controller among the ways of a value. */
export function controllerIn(value: Value, machine: Machine): InstanceValue | null {
  for (const one of likelyValues(machine.read(value)))
    if (one.kind === "instance" && isController(kitClassOf(one.type, machine.declarations))) return one;
  return null;
}
