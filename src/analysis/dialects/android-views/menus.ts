import { weaker } from "../../partial.ts";
import { markupElements, type MarkupElement } from "../../source/languages/markup.ts";
import { textContent } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import { attributes, elementNode, listeners, textNode } from "../declarative/elements.ts";
import { truthOf } from "../declarative/reading.ts";
import { beside, inside, type RenderAt, type Renderer } from "../declarative/render.ts";
import { NOTHING, plainValue, type CellValue, type Value } from "../declarative/values.ts";
import { idOf, type XmlResource } from "./resources.ts";
import type { ShownScreen } from "./screen.ts";
import { instanceOf } from "../declarative/instance-of.ts";

export interface InMenu {
  readonly screen: ShownScreen;
  readonly renderer: Renderer;
  readonly path: string;
}

/** The items of a bar at the bottom: each shows a place of the graph that has its id. */
export function tabNodes(
  { root, path }: XmlResource,
  at: RenderAt,
  where: InMenu,
): readonly UiNode[] {
  return itemsIn(root).map((item, index) => {
    const id = idOf(item);
    const place = { ...beside(at, `item${index}`), path, line: item.line };
    const target: Value = {
      kind: "named",
      path: `R.id.${id ?? ""}`,
      from: path,
    };
    const listener = id === null ? null : where.renderer.link(target, "switch");
    const name = where.screen.text(item.attributes.get("android:title"), path);
    return elementNode(
      {
        tag: "item",
        role: "tab",
        name,
        testId: id,
        listeners: listeners("click", listener),
      },
      place,
    );
  });
}

export function itemsIn(root: MarkupElement): readonly MarkupElement[] {
  return markupElements(root.children).filter(({ tag }) => tag === "item");
}

/** The menu of a bar at the top: what it has no room for is behind "More options". */
export function barNodes(
  { root, path }: XmlResource,
  at: RenderAt,
  where: InMenu,
): readonly UiNode[] {
  const { screen, renderer } = where;
  const open: CellValue = {
    kind: "cell",
    key: `${at.key} open`,
    initial: plainValue(false),
  };
  const all = ownItems(root).map((item, index) => ({
    item,
    place: { ...beside(at, index), path, line: item.line },
  }));
  const isOpen = truthOf(open, renderer.interpreter) === true ? "yes" : "no";
  const behind = all.filter(({ item }) => !isShown(item));
  const shown = all.filter(({ item }) => isShown(item));
  const more = screen.heard(writing(open, true, renderer), renderer);
  return [
    ...shown.flatMap(({ item, place }) => itemNodes(item, place, { ...where, open: null })),
    ...(behind.length === 0 ? [] : [overflow(more, beside(at, "more"))]),
    ...behind.flatMap(({ item, place }) =>
      itemNodes(item, { ...place, own: weaker(place.own, isOpen) }, { ...where, open }),
    ),
  ];
}

/** The items of a menu and of its groups; those of a menu inside of it only come once that is opened. */
function ownItems({ children }: MarkupElement): readonly MarkupElement[] {
  return children.flatMap((node) => {
    if (node.kind !== "element") return [];
    return node.tag === "group" ? ownItems(node) : node.tag === "item" ? [node] : [];
  });
}

/** Whether an item stands in the bar itself, where there is room. */
function isShown({ attributes: given }: MarkupElement): boolean {
  return /always|ifRoom/u.test(given.get("app:showAsAction") ?? "");
}

function overflow(listener: ReturnType<ShownScreen["heard"]>, at: RenderAt): UiNode {
  const name = textContent("More options");
  return elementNode(
    {
      tag: "OverflowMenuButton",
      role: "button",
      name,
      listeners: listeners("click", listener),
    },
    at,
  );
}

export function writing(cell: CellValue, isOn: boolean, { interpreter }: Renderer): Value {
  return {
    kind: "native",
    call() {
      writeCell(cell, plainValue(isOn), interpreter);
      return NOTHING;
    },
  };
}

interface Openable extends InMenu {
  /** What is open while the menu is that the item is listed in; null for the bar itself. */
  readonly open: CellValue | null;
  /** What is opened instead, for an item that has a menu of its own. */
  readonly inner?: CellValue;
}

/** An item, and what is listed in its own menu once it was chosen. */
function itemNodes(item: MarkupElement, at: RenderAt, where: Openable): readonly UiNode[] {
  const menu = markupElements(item.children).find(({ tag }) => tag === "menu");
  if (menu === undefined) return [itemNode(item, at, where)];
  const { renderer, path } = where;
  const inner: CellValue = { kind: "cell", key: `${at.key} menu`, initial: plainValue(false) };
  const isOpen = truthOf(inner, renderer.interpreter) === true ? "yes" : "no";
  const listed = ownItems(menu).map((one, index) => {
    const place = {
      ...beside(at, `menu${index}`),
      path,
      line: one.line,
      own: isOpen,
    } as const;
    return itemNode(one, place, { ...where, open: inner });
  });
  return [itemNode(item, at, { ...where, inner }), ...listed];
}

function itemNode(
  item: MarkupElement,
  at: RenderAt,
  { screen, renderer, path, open, inner }: Openable,
): UiNode {
  const id = idOf(item);
  const title = screen.text(item.attributes.get("android:title"), path);
  const isSet = id !== null && screen.hasItemSet(id);
  const isHidden = item.attributes.get("android:visible") === "false";
  const own = isSet ? weaker(at.own, "maybe") : isHidden ? "no" : at.own;
  const { onItem } = screen.prepared;
  const chosen: Value = {
    kind: "native",
    call() {
      if (open !== null) writeCell(open, plainValue(false), renderer.interpreter);
      if (inner !== undefined) writeCell(inner, plainValue(true), renderer.interpreter);
      if (onItem !== null && id !== null) screen.call(onItem, [menuItem(id)], renderer.interpreter);
      return NOTHING;
    },
  };
  return elementNode(
    {
      tag: "item",
      role: open === null ? "button" : "menuitem",
      name: title,
      // What is listed behind "More options" has no id.
      testId: open === null ? id : null,
      attributes: attributes({
        disabled: item.attributes.get("android:enabled") === "false",
      }),
      listeners: listeners("click", screen.heard(chosen, renderer)),
      children: title === null ? [] : [textNode(title, inside(at, "title"))],
    },
    { ...at, own },
  );
}

/** An item of a menu, as code asks it for its id. */
export function menuItem(id: string): Value {
  const value: Value = { kind: "named", path: `R.id.${id}`, from: "" };
  return instanceOf(
    "MenuItem",
    new Map([
      ["itemId", { kind: "value", value }],
      ["getItemId", { kind: "value", value: { kind: "native", call: () => value } }],
    ]),
  );
}
