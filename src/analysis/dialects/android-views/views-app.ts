import type { MarkupElement } from "../../source/languages/markup.ts";
import type { Project } from "../../source/project.ts";
import type { UiNode } from "../../ui/tree.ts";
import type { Listener } from "../../ui/listener.ts";
import type { AndroidStrings } from "../android/strings.ts";
import type { Machine } from "../declarative/create-interpreter.ts";
import type { TypeRecord } from "../declarative/declarations.ts";
import { onlyValue } from "../declarative/reading.ts";
import { beside, type Component, type RenderAt, type Renderer } from "../declarative/render.ts";
import type { Screen } from "../declarative/screens.ts";
import { NOTHING, textValue, type MadeValue, type Value } from "../declarative/values.ts";
import { knownText } from "../../ui/content.ts";
import type { KnownDialogs } from "./dialogs.ts";
import { dialogNodes } from "./dialog-nodes.ts";
import { drawerNodes } from "./drawer.ts";
import { readGraph, screenOfDestination } from "./graphs.ts";
import { callMethod, makeScreen, type MadeScreen } from "./make-screen.ts";
import { barNodes, tabNodes } from "./menus.ts";
import { resourceName, type Preparing } from "./preparing.ts";
import { idOf, nameIn, type Resources } from "./resources.ts";
import type { InScreen, ShownScreen } from "./screen.ts";
import { childNodes, viewNodes } from "./views.ts";
import { viewValue } from "./view-values.ts";

export interface ViewsAppParts {
  readonly machine: () => Machine;
  readonly preparing: Preparing;
  readonly dialogs: KnownDialogs;
  readonly resources: Resources;
  readonly strings: AndroidStrings;
  readonly project: Project;
}

/** The activities and fragments of one application, each made when it is first shown. */
export class ViewsApp {
  readonly #parts: ViewsAppParts;
  readonly #made = new Map<TypeRecord, MadeScreen>();
  readonly #types = new Map<string, TypeRecord>();

  constructor(parts: ViewsAppParts) {
    this.#parts = parts;
  }

  /** The screen of a type. */
  made(type: TypeRecord): MadeScreen {
    const known = this.#made.get(type);
    if (known !== undefined) return known;
    const made = makeScreen(type, this.#parts.machine(), this.#parts.preparing);
    this.#made.set(type, made);
    if (made.prepared.layout === null && made.mayLeave === null) this.#noteNoLayout(type);
    return made;
  }

  /** What shows a screen; it is made when it is shown. */
  contentOf(type: TypeRecord): Value {
    const { path } = type.unit;
    const { line, name } = type.code;
    const id = `${path} ${name}`;
    this.#types.set(id, type);
    const args = [{ label: null, value: textValue(id), isTrailing: false }];
    return { kind: "made", name: "AndroidScreen", of: null, args, types: [], path, line };
  }

  /** An activity as a screen that is shown instead of another one. */
  screenOf(type: TypeRecord): Screen {
    const { name, line } = type.code;
    const content = this.contentOf(type);
    const source = { path: type.unit.path, line };
    return { id: `activity ${name}`, path: name, isTarget: () => false, content, source, type };
  }

  /** What `AndroidScreen` shows. */
  readonly component: Component = (given, at, renderer) => {
    const type = this.#types.get(idIn(given) ?? "");
    if (type === undefined) return [];
    const made = this.made(type);
    if (made.sentTo !== null) renderer.leave({ destination: made.sentTo, presence: "yes" });
    const { layout } = made.prepared;
    const { path } = made.type.unit;
    const file = layout === null ? null : this.#parts.resources.file("layout", layout, path);
    const screen = this.#shown(made);
    settle(made, renderer);
    const menus = made.prepared.menus.flatMap((name, index) => {
      const menu = this.#parts.resources.file("menu", name, path);
      const place = beside(at, `menu${index}`);
      return menu === null ? [] : barNodes(menu, place, { screen, renderer, path: menu.path });
    });
    const where = { screen, renderer, path: file?.path ?? path };
    const views = file === null ? [] : viewNodes(file.root, beside(at, "layout"), where);
    return [
      ...menus,
      ...views,
      ...dialogNodes(this.#parts.dialogs.of(made.id), at, { screen, renderer }),
    ];
  };

  #shown(made: MadeScreen): ShownScreen {
    const { resources, strings } = this.#parts;
    return {
      id: made.id,
      instance: made.instance,
      prepared: made.prepared,
      hasItemSet: (id) => this.#hasItemSet(id, made),
      layout: (name, from) => resources.file("layout", name, from),
      text: (value, from) => resources.text(value, from),
      resourceText(value) {
        const name = resourceName(value, "string");
        return name === null ? null : strings.textOf(name, made.type.unit.path);
      },
      hosted: (element, at, where) => this.#hosted(element, at, { made, where }),
      heard: (value, renderer) => this.#heard(value, made, renderer),
      clicked: (value, id, renderer) =>
        this.#heard(this.#clicking(value, id, { made, renderer }), made, renderer),
      call: (callee, args, interpreter) => callMethod(callee, args, made.instance, interpreter),
    };
  }

  /** `menu.findItem(R.id.lock).isVisible = …` */
  #hasItemSet(id: string, { type }: MadeScreen): boolean {
    if (!/^\w+$/u.test(id)) return false;
    const set = String.raw`findItem\(\s{0,80}R\.id\.${id}\s{0,80}\)\s{0,80}\??\.(?:isVisible|setVisible|apply)\b`;
    return new RegExp(set, "u").test(this.#parts.project.files.get(type.unit.path) ?? "");
  }

  /** What is done to a screen is done to it as it was made. */
  #heard(value: Value, made: MadeScreen, renderer: Renderer): Listener {
    const inner = renderer.listener(value);
    if (inner.kind !== "callback") return inner;
    return {
      ...inner,
      run: (event) => {
        this.#parts.preparing.screen = made.id;
        settle(made, renderer);
        inner.run(event);
      },
    };
  }

  #clicking(
    value: Value,
    id: string,
    { made, renderer }: { readonly made: MadeScreen; readonly renderer: Renderer },
  ): Value {
    const { interpreter } = renderer;
    return {
      kind: "native",
      call: () => {
        const listening = { onClick: () => undefined };
        const view = viewValue(id, { screen: made.id, interpreter, listening });
        const listener = listenerIn(interpreter.read(value));
        return listener === null
          ? NOTHING
          : callMethod(listener, [view], made.instance, interpreter);
      },
    };
  }

  #hosted(
    element: MarkupElement,
    at: RenderAt,
    { made, where }: { readonly made: MadeScreen; readonly where: InScreen },
  ): readonly UiNode[] | null {
    const { attributes, tag } = element;
    const { renderer, path } = where;
    const graphName = nameIn(attributes.get("app:navGraph"));
    if (graphName !== null) return this.#graph(graphName, at, where);
    const fragment = this.#fragmentIn(element, made);
    if (fragment !== null) return renderer.render(this.contentOf(fragment), beside(at, "fragment"));
    const menuName = nameIn(attributes.get("app:menu"));
    const menu = menuName === null ? null : this.#parts.resources.file("menu", menuName, path);
    const place = { screen: where.screen, renderer, path: menu?.path ?? path };
    if (/(?:BottomNavigationView|NavigationRailView)$/u.test(tag))
      return menu === null || !this.#isNavigated(made)
        ? []
        : tabNodes(menu, beside(at, "tabs"), place);
    if (/(?:^|\.)NavigationView$/u.test(tag) && menu !== null)
      return drawerNodes(menu, beside(at, "drawer"), {
        ...place,
        isNavigated: this.#isNavigated(made),
      });
    if (!/(?:Toolbar|BottomAppBar)$/u.test(tag)) return null;
    const bar = menu === null ? [] : barNodes(menu, beside(at, "bar"), place);
    return [...bar, ...childNodes(element, at, where)];
  }

  #graph(name: string, at: RenderAt, { renderer, path }: InScreen): readonly UiNode[] {
    const { resources, machine } = this.#parts;
    const file = resources.file("navigation", name, path);
    if (file === null) return [];
    const graph = readGraph(file, resources);
    const screens = graph.destinations.flatMap((destination) => {
      const type = machine().declarations.typeNamed(destination.type, path);
      if (type === null) return [];
      return [screenOfDestination(destination, graph, this.contentOf(type))];
    });
    const start = graph.start === null ? null : `destination ${graph.start}`;
    return renderer.host({ screens, start }, beside(at, "graph"));
  }

  /** The fragment that a place shows: as the layout says, or as code has put it there. */
  #fragmentIn(element: MarkupElement, made: MadeScreen): TypeRecord | null {
    const id = idOf(element);
    const put = id === null ? undefined : made.prepared.fragments.get(id);
    if (put !== undefined) return put.type;
    if (!/^(?:fragment|.*FragmentContainerView)$/u.test(element.tag)) return null;
    const name = element.attributes.get("android:name") ?? element.attributes.get("class") ?? "";
    const { declarations } = this.#parts.machine();
    return declarations.typeNamed(name.slice(name.lastIndexOf(".") + 1), made.type.unit.path);
  }

  /** Whether a bar of a screen leads to the places of its graph. */
  #isNavigated({ type }: MadeScreen): boolean {
    const text = this.#parts.project.files.get(type.unit.path) ?? "";
    return /\bsetupWithNavController\b|\bNavigationUI\b/u.test(text);
  }

  #noteNoLayout({ code, unit }: TypeRecord): void {
    this.#parts.project.gaps.note({
      kind: "page",
      what: `the screen of ${code.name}`,
      why: "the layout that it shows is not known",
      help: "a layout that is named where the screen is made",
      source: { path: unit.path, line: code.line },
    });
  }
}

function idIn({ args }: MadeValue): string | null {
  const value = args[0] === undefined ? null : onlyValue(args[0].value);
  return value?.kind === "text" ? knownText(value.content) : null;
}

/** What a screen has set itself is remembered, unless something else was set since. */
function settle({ settled }: MadeScreen, { interpreter }: Renderer): void {
  const { memory } = interpreter.walk;
  for (const [key, value] of settled) if (!memory.has(key)) memory.set(key, value);
}

/** What is called when a view is tapped: a block, one in an object of Java, or a method `onClick`. */
function listenerIn(value: Value): Value | null {
  const known = onlyValue(value);
  if (known?.kind === "closure" || known?.kind === "native") return known;
  if (known?.kind === "made")
    return known.args.map((arg) => listenerIn(arg.value)).find((one) => one !== null) ?? null;
  const method = known?.kind === "instance" ? known.scope.names.get("onClick") : undefined;
  return method?.kind === "value" ? method.value : null;
}
