import type { Presence } from "../../partial.ts";
import { textContent } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import { elementNode, listeners } from "../declarative/elements.ts";
import { argument, textOfArgument } from "../declarative/made.ts";
import { namedByContents, withoutPictures } from "../declarative/named.ts";
import { onlyValue, truthOf } from "../declarative/reading.ts";
import {
  beside,
  inside,
  type Component,
  type RenderAt,
  type Renderer,
} from "../declarative/render.ts";
import {
  NOTHING,
  plainValue,
  UNKNOWN,
  type CellValue,
  type MadeValue,
  type Value,
} from "../declarative/values.ts";
import { slots } from "./widgets.ts";

function openCell(at: RenderAt, isOpen = false): CellValue {
  return { kind: "cell", key: `${at.key}.open`, initial: plainValue(isOpen) };
}

function presenceOf(cell: CellValue, { interpreter }: Renderer): Presence {
  const truth = truthOf(cell, interpreter);
  return truth === null ? "maybe" : truth ? "yes" : "no";
}

/** What opens or closes something. */
function setting(cell: CellValue, isOpen: boolean, { interpreter }: Renderer): Value {
  return {
    kind: "native",
    call() {
      writeCell(cell, plainValue(isOpen), interpreter);
      return NOTHING;
    },
  };
}

/** `PopupMenuButton(itemBuilder: …, onSelected: …)`: a button, and what it opens. */
export const popupMenu: Component = (made, at, renderer) => {
  const cell = openCell(at);
  const inner = inside(at, "in");
  const shown = ["child", "icon"].flatMap((name) =>
    renderer.slot(argument(made, name), beside(inner, name)),
  );
  const tooltip = textOfArgument(argument(made, "tooltip"), renderer.interpreter);
  const button = elementNode(
    {
      tag: made.name,
      role: "button",
      name: namedByContents(shown) ?? tooltip ?? textContent("Show menu"),
      listeners: listeners("click", renderer.listener(setting(cell, true, renderer))),
      children: withoutPictures(shown),
    },
    at,
  );
  const args = [{ label: null, value: UNKNOWN, isTrailing: false }];
  const within = beside(at, "menu", presenceOf(cell, renderer));
  return [button, ...renderer.slot(argument(made, "itemBuilder"), within, args)];
};

/** `ExpansionTile(title, children)`: what is in it is seen once it was tapped. */
export const expansionTile: Component = (made, at, renderer) => {
  const isOpen = argument(made, "initiallyExpanded") !== undefined;
  const cell = openCell(at, isOpen);
  const truth = truthOf(cell, renderer.interpreter) ?? false;
  const inner = inside(at, "in");
  const title = slots("leading", "title", "subtitle")(made, inner, renderer);
  const head = elementNode(
    {
      tag: made.name,
      role: "button",
      name: namedByContents(title),
      listeners: listeners("click", renderer.listener(setting(cell, !truth, renderer))),
      children: withoutPictures(title),
    },
    at,
  );
  return [
    head,
    ...renderer.slot(
      argument(made, "children"),
      beside(at, "children", presenceOf(cell, renderer)),
    ),
  ];
};

const SHOWN = slots(
  "appBar",
  "body",
  "floatingActionButton",
  "bottomNavigationBar",
  "bottomSheet",
  "persistentFooterButtons",
);

/** `Scaffold(appBar, body, drawer)`: a drawer is behind a button of the bar. */
export const scaffold: Component = (made, at, renderer) => {
  const drawer = argument(made, "drawer");
  const shown = SHOWN(made, at, renderer);
  if (drawer === undefined) return shown;
  const cell = openCell(at);
  const opener: UiNode = elementNode(
    {
      tag: "DrawerButton",
      role: "button",
      name: textContent("Open navigation menu"),
      listeners: listeners("click", renderer.listener(setting(cell, true, renderer))),
    },
    beside(at, "menu", hasDrawerButton(made)),
  );
  return [
    opener,
    ...shown,
    ...renderer.slot(drawer, beside(at, "drawer", presenceOf(cell, renderer))),
  ];
};

/** A bar of Material has the button, unless something else stands in its place; of another bar nobody knows. */
function hasDrawerButton(made: MadeValue): Presence {
  const bar = argument(made, "appBar");
  const known = bar === undefined ? null : onlyValue(bar);
  if (bar === undefined || known === null) return bar === undefined ? "no" : "maybe";
  if (known.kind !== "made" || known.name !== "AppBar") return "maybe";
  const leading = argument(known, "leading");
  const implied = argument(known, "automaticallyImplyLeading");
  if (leading === undefined) return implied === undefined ? "yes" : "maybe";
  const given = onlyValue(leading);
  const isNothing = given?.kind === "plain" && given.value === null;
  return given === null ? "maybe" : isNothing ? "yes" : "no";
}
