import { weaker } from "../../partial.ts";
import type { UiNode } from "../../ui/tree.ts";
import { attributes, elementNode, listeners } from "../declarative/elements.ts";
import { argument, blockOf } from "../declarative/made.ts";
import { firstText } from "../declarative/named.ts";
import { isSame } from "../declarative/compare.ts";
import { onlyValue, truthOf } from "../declarative/reading.ts";
import {
  beside,
  inside,
  type Component,
  type RenderAt,
  type Renderer,
} from "../declarative/render.ts";
import { plainValue, type MadeValue, type Value } from "../declarative/values.ts";
import { openable, pressable, writing } from "./controls.ts";
import { heard, inWindow } from "./hearing.ts";
import { readingOf, titleOf } from "./labels.ts";
import { renderOf } from "./modifiers.ts";
import { itemsOf } from "./rows.ts";
import type { Surroundings } from "./surroundings.ts";

/** A picker says what it is about; how it is used depends on its style. */
export const picker =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const name = titleOf(made, app, renderer) ?? readingOf(argument(made, "label"), app, renderer);
    return [elementNode({ tag: made.name, role: "combobox", name, seen: { ios: null } }, at)];
  };

const SEGMENTED = new Set([".segmented", "SegmentedPickerStyle"]);

/** `.pickerStyle(.segmented)` makes a button of each choice. */
export const pickerStyle =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const style = onlyValue(made.args[0]?.value ?? { kind: "unknown" });
    const name = style?.kind === "named" ? style.path : style?.kind === "made" ? style.name : "";
    const base = pickerIn(made);
    return SEGMENTED.has(name) && base !== null
      ? segments(base, at, { app, renderer })
      : renderOf(made, at, renderer);
  };

function pickerIn(made: MadeValue): MadeValue | null {
  let at = made.of === null ? null : onlyValue(made.of);
  while (at?.kind === "made" && at.of !== null) at = onlyValue(at.of);
  return at?.kind === "made" && at.name === "Picker" ? at : null;
}

interface Around {
  readonly app: Surroundings;
  readonly renderer: Renderer;
}

function segments(made: MadeValue, at: RenderAt, { app, renderer }: Around): readonly UiNode[] {
  const selection = argument(made, "selection");
  const content = blockOf(made, "content");
  return taggedIn(content, renderer).map(({ tag, shown }, index) => {
    const place = beside(at, `choice${index}`);
    const children = renderer.render(shown, inside(place, "in"));
    const isOn =
      selection === undefined || tag === null ? null : isSame(selection, tag, renderer.interpreter);
    const heardBy =
      selection?.kind === "cell" && tag !== null && isOn !== true
        ? heard(app, renderer, writing(selection, tag, renderer))
        : null;
    return elementNode(
      {
        tag: "Segment",
        role: "button",
        name: firstText(children),
        attributes: attributes({ "aria-selected": isOn === true ? "true" : null }),
        listeners: listeners("click", heardBy),
      },
      place,
    );
  });
}

interface Tagged {
  readonly tag: Value | null;
  readonly shown: Value;
}

/** The choices of a picker that are known, with what each stands for. */
function taggedIn(content: Value | undefined, renderer: Renderer): readonly Tagged[] {
  const values = content === undefined ? [] : partsOf(content, [], renderer);
  return values.map((shown) => ({ tag: tagOf(shown), shown }));
}

/** The views that a block is made of, each of a loop by itself; none of a loop that is not known. */
export function partsOf(
  value: Value,
  args: readonly Value[],
  renderer: Renderer,
): readonly Value[] {
  if (value.kind === "closure") return partsOf(called(value, args, renderer), [], renderer);
  if (value.kind === "fragment")
    return value.isRepeated ? [] : value.values.flatMap((one) => partsOf(one, [], renderer));
  if (value.kind === "choice") {
    const known = onlyValue(value);
    return known === null ? [] : partsOf(known, [], renderer);
  }
  if (value.kind === "made" && (value.name === "Group" || value.name === "ForEach"))
    return partsOfLoop(value, renderer);
  return value.kind === "made" || value.kind === "instance" ? [value] : [];
}

function partsOfLoop(made: MadeValue, renderer: Renderer): readonly Value[] {
  const block = blockOf(made, "content");
  if (block === undefined) return [];
  if (made.name === "Group") return partsOf(block, [], renderer);
  const { values, isKnown } = itemsOf(made, renderer);
  if (!isKnown) return [];
  return values.flatMap((item) =>
    partsOf(block, [item], renderer).map((part) =>
      tagOf(part) === null ? tagged(part, item) : part,
    ),
  );
}

/** What a loop shows for an item stands for it. */
function tagged(of: Value, item: Value): Value {
  const args = [{ label: null, value: item, isTrailing: false }];
  const place = of.kind === "made" || of.kind === "instance" ? of : { path: "", line: 1 };
  return { kind: "made", name: "tag", of, args, types: [], path: place.path, line: place.line };
}

function called(
  block: Extract<Value, { kind: "closure" }>,
  args: readonly Value[],
  { interpreter }: Renderer,
): Value {
  const { scope, line } = block;
  const frame = `${scope.frame}>${args.map((arg) => keyOf(arg)).join()}`;
  const inner = { ...scope, frame };
  const call = {
    name: "",
    of: null,
    args: [],
    types: [],
    scope: inner,
    path: scope.unit.path,
    line,
  };
  const given = args.map((value) => ({ label: null, value, isTrailing: false }));
  return interpreter.call(block, given, call);
}

function keyOf(value: Value): string {
  if (value.kind === "instance") return value.enumCase?.name ?? value.scope.frame;
  return value.kind === "plain"
    ? String(value.value)
    : value.kind === "text"
      ? JSON.stringify(value.content)
      : value.kind;
}

/** `.tag(Filter.open)` */
export function tagOf(value: Value): Value | null {
  for (let at = onlyValue(value); at?.kind === "made" && at.of !== null; at = onlyValue(at.of))
    if (at.name === "tag") return at.args[0]?.value ?? null;
  return null;
}

/** `Menu("More") { Button("Delete") { … } }`: its buttons are there once it was tapped. */
export const menu =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const { interpreter } = renderer;
    const title = titleOf(made, app, renderer);
    const label = argument(made, "label");
    const open = openable(at, "open");
    const children = label === undefined ? [] : renderer.slot(label, inside(at, "in"));
    const listener = heard(app, renderer, writing(open, plainValue(true), renderer));
    const own = truthOf(open, interpreter) === true ? "yes" : "no";
    const items = { ...beside(at, "items"), own: weaker(at.own, own) };
    const content = made.args.find((arg) => arg.isTrailing && arg.label !== "label")?.value;
    const shown = content === undefined ? [] : renderer.slot(content, items);
    return [
      pressable({ tag: made.name, role: "button", title, children, listener }, at),
      ...inWindow(shown, open, { closes: true, interpreter }),
    ];
  };

/** `DisclosureGroup("Details", isExpanded: $open) { … }` */
export const disclosure =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const { interpreter } = renderer;
    const given = argument(made, "isExpanded");
    const open = given?.kind === "cell" ? given : openable(at, "open");
    const truth = truthOf(open, interpreter);
    const title = titleOf(made, app, renderer);
    const label = argument(made, "label");
    const children = label === undefined ? [] : renderer.slot(label, inside(at, "in"));
    const next = writing(open, plainValue(truth !== true), renderer);
    const listener = truth === null ? null : heard(app, renderer, next);
    const own = truth === null ? "maybe" : truth ? "yes" : "no";
    const within = { ...beside(at, "items"), own: weaker(at.own, own) };
    const content = made.args.find((arg) => arg.isTrailing && arg.label !== "label")?.value;
    return [
      pressable({ tag: made.name, role: "button", title, children, listener }, at),
      ...(content === undefined ? [] : renderer.slot(content, within)),
    ];
  };
