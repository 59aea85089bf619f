import { cutTo } from "../../limits.ts";
import type { UiNode } from "../../ui/tree.ts";
import { elementNode, textElement } from "../declarative/elements.ts";
import { argument, blockOf } from "../declarative/made.ts";
import { onlyValue } from "../declarative/reading.ts";
import { beside, type Component, type RenderAt, type Renderer } from "../declarative/render.ts";
import { UNKNOWN, type MadeValue, type Value } from "../declarative/values.ts";
import { readingOf, titleOf } from "./labels.ts";
import type { Surroundings } from "./surroundings.ts";

/** What is shown once for each item: all of them where they are known, else any of them. */
export interface Items {
  readonly values: readonly Value[];
  readonly isKnown: boolean;
}

export function itemsOf(made: MadeValue, { interpreter }: Pick<Renderer, "interpreter">): Items {
  const first = made.args.find(({ isTrailing }) => !isTrailing);
  const list = first === undefined ? null : onlyValue(interpreter.read(first.value));
  if (list?.kind === "list" && !list.isOpen)
    return { values: cutTo("listItems", list.items), isKnown: true };
  // `ForEach(0..<5)` is a number of Swift's ranges.
  return { values: [UNKNOWN], isKnown: false };
}

function rendered(made: MadeValue, at: RenderAt, renderer: Renderer): readonly UiNode[] {
  const { values, isKnown } = itemsOf(made, renderer);
  const block = blockOf(made, "content", "rowContent");
  const inner: RenderAt = isKnown ? at : { ...at, isRepeated: true };
  return values.flatMap((value, index) =>
    renderer.slot(block, beside(inner, index), [{ label: null, value, isTrailing: false }]),
  );
}

/** `ForEach(orders) { order in Row(order) }` */
export const forEach: Component = rendered;

/** `List { … }`, or `List(orders) { order in Row(order) }` */
export const list: Component = (made, at, renderer) => {
  const [first] = made.args;
  const hasData = first !== undefined && !first.isTrailing && first.label === null;
  return hasData
    ? rendered(made, at, renderer)
    : renderer.slot(blockOf(made, "content"), beside(at, "content"));
};

/** `Section("Account") { … }`, `Section(header: Text("Account")) { … }`, `Section { … } header: { … }` */
export const section =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const title = titleOf(made, app, renderer);
    const heading = title === null ? [] : [textElement(title, beside(at, "title"))];
    const slot = (name: string): readonly UiNode[] => {
      const value = argument(made, name);
      return value === undefined ? [] : renderer.slot(value, beside(at, name));
    };
    const content =
      argument(made, "content") ??
      made.args.find(({ isTrailing, label }) => isTrailing && label === null)?.value;
    return [
      ...heading,
      ...slot("header"),
      ...(content === undefined ? [] : renderer.slot(content, beside(at, "content"))),
      ...slot("footer"),
    ];
  };

/** A row with a label and something beside it: `LabeledContent("Name", value: name)`. */
export const labelled =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const title = titleOf(made, app, renderer);
    const value = readingOf(argument(made, "value"), app, renderer);
    const content = made.args.find(({ isTrailing }) => isTrailing)?.value;
    return [
      ...(title === null ? [] : [textElement(title, beside(at, "title"))]),
      ...(value === null ? [] : [textElement(value, beside(at, "value"))]),
      ...(content === undefined ? [] : renderer.slot(content, beside(at, "content"))),
    ];
  };

/** A control of which only its label is told: a slider, a stepper, a picker of dates or colours. */
export const onlyLabelled =
  (role: string) =>
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const name = titleOf(made, app, renderer) ?? readingOf(argument(made, "label"), app, renderer);
    const seen = { ios: null };
    return [elementNode({ tag: made.name, role, name, seen }, at)];
  };

/** `ContentUnavailableView("No orders", systemImage: …, description: Text("…"))` */
export const unavailable =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const title = titleOf(made, app, renderer);
    const description = readingOf(argument(made, "description"), app, renderer);
    const blocks = made.args.filter(({ isTrailing }) => isTrailing);
    return [
      ...(title === null ? [] : [textElement(title, beside(at, "title"))]),
      ...(description === null ? [] : [textElement(description, beside(at, "description"))]),
      ...blocks.flatMap(({ value }, index) => renderer.slot(value, beside(at, index))),
    ];
  };
