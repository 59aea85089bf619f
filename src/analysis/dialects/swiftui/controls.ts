import type { UiElement, UiNode } from "../../ui/tree.ts";
import type { Content } from "../../ui/content.ts";
import type { Listener } from "../../ui/listener.ts";
import { writeCell } from "../declarative/assignments.ts";
import {
  attributes,
  elementNode,
  listeners,
  textElement,
  textNode,
} from "../declarative/elements.ts";
import { argument, argumentAt } from "../declarative/made.ts";
import { namedByContents, withoutPictures } from "../declarative/named.ts";
import { contentOf, truthOf } from "../declarative/reading.ts";
import {
  beside,
  inside,
  type Component,
  type RenderAt,
  type Renderer,
} from "../declarative/render.ts";
import { heardByFirst, textsIn } from "../declarative/rows.ts";
import { NOTHING, plainValue, type CellValue, type Value } from "../declarative/values.ts";
import { heard } from "./hearing.ts";
import { blocksOf, readingOf, titleOf } from "./labels.ts";
import type { Surroundings } from "./surroundings.ts";

/** Listeners of rows of several texts, by the element of the row. */
const rows = new WeakMap<UiElement, Listener>();

/** What a row hears that is pressed as a whole; null for another element. */
export function rowListener(element: UiElement): Listener | null {
  return rows.get(element) ?? null;
}

export interface Pressable {
  readonly tag: string;
  readonly role: string;
  readonly title: Content | null;
  readonly children: readonly UiNode[];
  readonly listener: Listener | null;
}

/**
 * Something that is pressed. Its texts are elements of their own for tools, so that one of several
 * is enough to find it; what they are together nobody has to know.
 */
export function pressable(
  { tag, role, title, children, listener }: Pressable,
  at: RenderAt,
): UiElement {
  const heardBy = listeners("click", listener);
  if (textsIn(children).length > 1 && title === null) {
    const shown = listener === null ? children : heardByFirst(children, listener);
    const row = elementNode({ tag, children: shown }, at);
    if (listener !== null) rows.set(row, listener);
    return row;
  }
  const name = title ?? namedByContents(children);
  const inner = inside(at, "title");
  const shown = title === null ? withoutPictures(children) : [textNode(title, inner)];
  return elementNode({ tag, role, name, listeners: heardBy, children: shown }, at);
}

export const button =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const title = titleOf(made, app, renderer);
    const { action, label } = blocksOf(made, title !== null);
    const children = label === undefined ? [] : renderer.slot(label, inside(at, "in"));
    const listener = action === undefined ? null : heard(app, renderer, action);
    return [pressable({ tag: made.name, role: "button", title, children, listener }, at)];
  };

/** A link to a page of the web: it leaves the application. */
export const outwardLink =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const title = titleOf(made, app, renderer);
    const label = made.args.findLast(({ isTrailing }) => isTrailing)?.value;
    const children = label === undefined ? [] : renderer.slot(label, inside(at, "in"));
    return [pressable({ tag: made.name, role: "button", title, children, listener: null }, at)];
  };

export const text =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const content = readingOf(argumentAt(made, "verbatim", 0), app, renderer);
    return content === null ? [] : [textElement(content, at)];
  };

/** `Label("Save", systemImage: "star")`, `Label { Text("Save") } icon: { … }` */
export const label =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const content = titleOf(made, app, renderer);
    if (content !== null) return [textElement(content, at)];
    const shown = argument(made, "title") ?? made.args.find(({ isTrailing }) => isTrailing)?.value;
    return shown === undefined ? [] : renderer.slot(shown, beside(at, "title"));
  };

/**
 * A switch with its label. A tap reaches the middle of its row, and not the switch at its end, so that
 * nothing is said of what it does.
 */
export const toggle =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const { interpreter } = renderer;
    const title = titleOf(made, app, renderer);
    const shown = made.args.findLast(({ isTrailing }) => isTrailing)?.value;
    const children =
      title === null && shown !== undefined ? renderer.slot(shown, inside(at, "in")) : [];
    const isOn = argument(made, "isOn");
    interpreter.gaps.note({
      kind: "component",
      what: "what a Toggle does",
      why: "a tap in the middle of its row does not reach the switch at its end on iOS",
      help: "a test of it that is written by hand",
      source: { path: at.path, line: at.line },
    });
    return [
      elementNode(
        {
          tag: made.name,
          role: "switch",
          name: title ?? namedByContents(children),
          attributes: attributes({
            checked: isOn !== undefined && truthOf(isOn, interpreter) === true,
          }),
          children: title === null ? withoutPictures(children) : [],
        },
        at,
      ),
    ];
  };

/** A field to type in: its title is its placeholder. */
export const textField =
  (app: Surroundings, type: string | null): Component =>
  (made, at, renderer) => {
    const { interpreter } = renderer;
    const value = argument(made, "text");
    const prompt = readingOf(argument(made, "prompt"), app, renderer);
    const typed: Value = {
      kind: "text",
      content: { alternatives: [[{ field: at.key }]], translated: false },
    };
    const cell = value?.kind === "cell" ? value : null;
    return [
      elementNode(
        {
          tag: made.name,
          role: "textbox",
          attributes: attributes({
            placeholder: prompt ?? titleOf(made, app, renderer),
            type,
            value: cell === null ? null : contentOf(cell, interpreter),
          }),
          listeners: listeners(
            "input",
            cell === null ? null : heard(app, renderer, writing(cell, typed, renderer)),
          ),
        },
        at,
      ),
    ];
  };

/** What makes a cell hold a value. */
export function writing(cell: CellValue, value: Value, { interpreter }: Renderer): Value {
  return {
    kind: "native",
    call: () => {
      writeCell(cell, value, interpreter);
      return NOTHING;
    },
  };
}

/** Opens and closes what is only there on demand. */
export function openable(at: RenderAt, name: string): CellValue {
  return { kind: "cell", key: `${at.key} ${name}`, initial: plainValue(false) };
}

/** A picture: it is only told of where it has a label. */
export const picture =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const name = readingOf(argument(made, "label"), app, renderer);
    return [
      elementNode({ tag: "img", role: "img", name, attributes: attributes({ alt: name }) }, at),
    ];
  };

export const progress: Component = (made, at) => [
  elementNode({ tag: made.name, role: "progressbar" }, at),
];
