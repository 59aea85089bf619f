import { knownText, type Content } from "../../ui/content.ts";
import type { NativeElement, UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import { isSame } from "../declarative/compare.ts";
import { attributes, elementNode, listeners } from "../declarative/elements.ts";
import { argument, textOfArgument } from "../declarative/made.ts";
import { firstText } from "../declarative/named.ts";
import { onlyValue } from "../declarative/reading.ts";
import {
  beside,
  inside,
  type Component,
  type RenderAt,
  type Renderer,
} from "../declarative/render.ts";
import type { Screen } from "../declarative/screens.ts";
import {
  NOTHING,
  plainValue,
  UNKNOWN,
  type CellValue,
  type MadeValue,
  type Value,
} from "../declarative/values.ts";

/** The items of a list that a widget is handed; those of an unknown list are none. */
export function itemsOf(value: Value | undefined, { interpreter }: Renderer): readonly Value[] {
  const known = value === undefined ? null : onlyValue(interpreter.read(value));
  if (known?.kind === "fragment") return known.values.flatMap((one) => flat(one));
  return known?.kind === "list" ? known.items.flatMap((one) => flat(one)) : [];
}

function flat(value: Value): readonly Value[] {
  if (value.kind === "fragment") return value.values.flatMap((one) => flat(one));
  return value.kind === "list" ? value.items.flatMap((one) => flat(one)) : [value];
}

/** How a bar of destinations names its arguments. */
interface BarNames {
  readonly items: string;
  readonly selected: string;
  readonly change: string;
}

/** `BottomNavigationBar(items, currentIndex, onTap)`, `NavigationBar(destinations, …)` */
export const bar =
  ({ items, selected, change }: BarNames): Component =>
  (made, at, renderer) => {
    const shown = argument(made, selected) ?? plainValue(0);
    const listener = argument(made, change);
    const seenAs = made.name.startsWith("Cupertino") ? ofCupertino : ofMaterial;
    return itemsOf(argument(made, items), renderer).map((item, index, all) => {
      const isShown = isSame(shown, plainValue(index), renderer.interpreter) === true;
      // The tab that is shown has nothing to do.
      const click = isShown || listener === undefined ? null : listener;
      return tabNode(item, beside(at, index), {
        renderer,
        seenAs: seenAs(index, all.length),
        isShown,
        listeners: listeners(
          "click",
          click === null ? null : renderer.listener(click, [plainValue(index)]),
        ),
      });
    });
  };

interface TabAround {
  readonly renderer: Renderer;
  readonly isShown: boolean;
  /** What a device adds to the title of a tab: its place among the others. */
  readonly seenAs: (title: string) => NativeElement["seen"];
  readonly listeners: ReturnType<typeof listeners>;
}

function tabNode(item: Value, at: RenderAt, around: TabAround): UiNode {
  const name = titleOf(item, at, around.renderer);
  const title = name === null ? null : knownText(name);
  const seen = title === null ? undefined : around.seenAs(title);
  return elementNode(
    {
      tag: "Tab",
      role: "tab",
      name,
      ...(seen !== undefined && { seen }),
      attributes: attributes({
        "aria-selected": around.isShown ? "true" : null,
      }),
      listeners: around.listeners,
    },
    at,
  );
}

/**
 * Material merges the title with the place of the tab, on a line of its own.
 * Source: flutter/lib/src/material/{bottom_navigation_bar,navigation_bar,tabs}.dart, `tabLabel`.
 */
function ofMaterial(index: number, count: number): TabAround["seenAs"] {
  return (title) => {
    const sight = {
      texts: [`${title} Tab ${index + 1} of ${count}`],
      id: null,
    };
    return { android: sight, ios: sight };
  };
}

/** Cupertino gives the place as a hint, which Android reads behind the title (`tabSemanticsLabel`). */
function ofCupertino(index: number, count: number): TabAround["seenAs"] {
  return (title) => ({
    android: { texts: [`${title}, Tab ${index + 1} of ${count}`], id: null },
  });
}

function titleOf(item: Value, at: RenderAt, renderer: Renderer): Content | null {
  const made = onlyValue(renderer.interpreter.read(item));
  if (made?.kind !== "made") return null;
  const text = argument(made, "label", "text");
  const said = text === undefined ? null : onlyValue(renderer.interpreter.read(text));
  if (said?.kind === "made" || said?.kind === "instance")
    return firstText(renderer.slot(said, inside(at, "label")));
  const tooltip = argument(made, "tooltip");
  return (
    textOfArgument(text ?? tooltip, renderer.interpreter) ??
    firstText(renderer.slot(argument(made, "child"), inside(at, "child")))
  );
}

/** `CupertinoTabScaffold(tabBar, tabBuilder)`: each tab is a screen of its own. */
export const tabScaffold: Component = (made, at, renderer) => {
  const given = argument(made, "tabBar");
  const tabs = given === undefined ? null : onlyValue(renderer.interpreter.read(given));
  const items = tabs?.kind === "made" ? itemsOf(argument(tabs, "items"), renderer) : [];
  const screens = items.map((item, index) => screenOf(item, index, { made, at, renderer }));
  const place = beside(at, "tabs");
  return [
    ...renderer.host({ screens, start: screens[0]?.id ?? null }, place),
    ...items.map((item, index) => {
      const target: Value = {
        kind: "named",
        path: screens[index]?.id ?? "",
        from: "",
      };
      return tabNode(item, beside(at, `bar${index}`), {
        renderer,
        seenAs: ofCupertino(index, items.length),
        isShown: false,
        listeners: listeners("click", renderer.link(target, "switch")),
      });
    }),
  ];
};

interface Placed {
  readonly made: MadeValue;
  readonly at: RenderAt;
  readonly renderer: Renderer;
}

function screenOf(item: Value, index: number, { made, at, renderer }: Placed): Screen {
  const title = titleOf(item, beside(at, `title${index}`), renderer);
  const called = title === null ? null : knownText(title);
  const id = `tab ${called ?? index}`;
  const path = (called ?? `tab${index}`).toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");
  return {
    id,
    path,
    isTarget: (target) => target.kind === "named" && target.path === id,
    content: argument(made, "tabBuilder") ?? UNKNOWN,
    args: [UNKNOWN, plainValue(index)].map((value) => ({
      label: null,
      value,
      isTrailing: false,
    })),
    source: { path: made.path, line: made.line },
  };
}

/** Which tab of a `TabBar` is chosen, for the views that belong to it. */
const CHOSEN: CellValue = {
  kind: "cell",
  key: "tab bar",
  initial: plainValue(0),
};

/** `TabBar(tabs: [Tab(text: "All")])` */
export const tabBar: Component = (made, at, renderer) =>
  itemsOf(argument(made, "tabs"), renderer).map((item, index, all) => {
    const choose: Value = {
      kind: "native",
      call() {
        writeCell(CHOSEN, plainValue(index), renderer.interpreter);
        return NOTHING;
      },
    };
    const own = argument(made, "onTap");
    const isShown = isSame(CHOSEN, plainValue(index), renderer.interpreter) === true;
    return tabNode(item, beside(at, index), {
      renderer,
      seenAs: ofMaterial(index, all.length),
      isShown,
      listeners: listeners(
        "click",
        isShown ? null : renderer.listener(choose),
        own === undefined ? null : renderer.listener(own, [plainValue(index)]),
      ),
    });
  });

/** `TabBarView(children)`, `IndexedStack(index, children)`: one of them is seen. */
export const oneOf =
  (chosen: (made: MadeValue) => Value): Component =>
  (made, at, renderer) =>
    itemsOf(argument(made, "children"), renderer).flatMap((child, index) => {
      const isShown = isSame(chosen(made), plainValue(index), renderer.interpreter);
      const own = isShown === null ? "maybe" : isShown ? "yes" : "no";
      return renderer.slot(child, beside(at, index, own));
    });

export const tabBarView = oneOf(() => CHOSEN);
export const indexedStack = oneOf((made) => argument(made, "index") ?? plainValue(0));
