import { weaker } from "../../partial.ts";
import { knownText } from "../../ui/content.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";
import { attributes, listeners, textNode } from "../declarative/elements.ts";
import { argument } from "../declarative/made.ts";
import { contentOf, likelyValues, onlyValue, truthOf } from "../declarative/reading.ts";
import {
  beside,
  inside,
  type Component,
  type RenderAt,
  type Renderer,
} from "../declarative/render.ts";
import { plainValue, type MadeValue, type Value } from "../declarative/values.ts";
import { isSame } from "../declarative/compare.ts";
import { noteOtherGesture } from "../declarative/other-gestures.ts";
import { aside } from "../declarative/leaving.ts";
import { pressable, rowListener } from "./controls.ts";
import { heard } from "./hearing.ts";
import { readingOf } from "./labels.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a modifier is put on. */
export function renderOf(made: MadeValue, at: RenderAt, renderer: Renderer): readonly UiNode[] {
  return made.of === null ? [] : renderer.render(made.of, beside(at, "of"));
}

/** The only element among some nodes; null where there are several, or none. */
function onlyElement(nodes: readonly UiNode[]): UiElement | null {
  const [only] = nodes;
  return nodes.length === 1 && only?.kind === "element" ? only : null;
}

/** A row of several texts, as the one thing that it is once it has a name or an id. */
function wholeOf(element: UiElement): UiElement {
  const listener = rowListener(element);
  if (listener === null || element.native === undefined) return element;
  const native = { ...element.native, role: "button" };
  return { ...element, native, listeners: listeners("click", listener), children: [] };
}

/**
 * `.accessibilityIdentifier("save")`. On what holds several elements it takes the place of theirs,
 * so that none of them is found by an id.
 */
export const identifier: Component = (made, at, renderer) => {
  const nodes = renderOf(made, at, renderer);
  const given = made.args[0]?.value;
  const content = given === undefined ? null : contentOf(given, renderer.interpreter);
  const id = knownText(content);
  const only = onlyElement(nodes);
  if (only === null) return nodes.map(withoutId);
  return [withNative(wholeOf(only), { testId: id === "" ? null : id })];
};

function withNative(
  element: UiElement,
  more: Partial<NonNullable<UiElement["native"]>>,
): UiElement {
  const native = element.native ?? { role: null, name: null, testId: null };
  return { ...element, native: { ...native, ...more } };
}

function withoutId(node: UiNode): UiNode {
  if (node.kind === "text") return node;
  return { ...withNative(node, { testId: null }), children: node.children.map(withoutId) };
}

/** `.accessibilityLabel("Save")` is read in the place of whatever the element shows. */
export const accessibilityLabel =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const nodes = renderOf(made, at, renderer);
    const only = onlyElement(nodes);
    const name = readingOf(made.args[0]?.value, app, renderer);
    if (only === null || name === null) return nodes;
    const whole = wholeOf(only);
    const isShown = whole.native?.role === null && whole.tag !== "img";
    const children = isShown ? [textNode(name, inside(at, "label"))] : [];
    return [{ ...withNative(whole, { name }), children }];
  };

/** `.accessibilityHidden(true)`: no tool sees it. */
export const accessibilityHidden: Component = (made, at, renderer) => {
  const [hidden] = made.args;
  const isHidden = hidden === undefined || truthOf(hidden.value, renderer.interpreter) !== false;
  return isHidden ? [] : renderOf(made, at, renderer);
};

/** `.accessibilityElement(children: .combine)`: what it reads as a whole is not known. */
export const accessibilityElement: Component = (made, at, renderer) => {
  const nodes = renderOf(made, at, renderer);
  const kind = onlyValue(argument(made, "children") ?? { kind: "unknown" });
  const isContained = kind?.kind === "named" && kind.path === ".contain";
  if (isContained || onlyElement(nodes) !== null) return nodes;
  return [];
};

const HEADERS = new Set([".isHeader", "AccessibilityTraits.isHeader"]);

export const traits: Component = (made, at, renderer) => {
  const nodes = renderOf(made, at, renderer);
  const only = onlyElement(nodes);
  const kind = onlyValue(made.args[0]?.value ?? { kind: "unknown" });
  const isHeader = kind?.kind === "named" && HEADERS.has(kind.path);
  return only !== null && isHeader ? [withNative(only, { role: "heading" })] : nodes;
};

/** What is tapped that is no button. */
export const tapped =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const children = renderOf(made, at, renderer);
    const action =
      argument(made, "perform") ?? made.args.findLast(({ isTrailing }) => isTrailing)?.value;
    if (action === undefined || children.length === 0) return children;
    if (isOfMoreTaps(made, renderer)) return children;
    const listener = heard(app, renderer, action);
    return [pressable({ tag: "tapped", role: "button", title: null, children, listener }, at)];
  };

/** `.onTapGesture(count: 2)`: a single tap does nothing. */
function isOfMoreTaps(made: MadeValue, { interpreter }: Renderer): boolean {
  const count = argument(made, "count");
  if (count === undefined || isSame(count, plainValue(1), interpreter) === true) return false;
  noteOtherGesture(interpreter.gaps, "what several taps on the same place do", made);
  return true;
}

/** What is done, or shown, to who holds a view or swipes over it. */
export const otherGesture: Component = (made, at, renderer) => {
  noteOtherGesture(renderer.interpreter.gaps, `what .${made.name} does`, made);
  return renderOf(made, at, renderer);
};

/** `.disabled(name.isEmpty)` is about all that is in it. */
export const disabled: Component = (made, at, renderer) => {
  const nodes = renderOf(made, at, renderer);
  const [given] = made.args;
  const isOff = given === undefined || truthOf(given.value, renderer.interpreter) === true;
  return isOff ? nodes.map(turnedOff) : nodes;
};

const USABLE = new Set(["button", "textbox", "switch", "tab"]);

function turnedOff(node: UiNode): UiNode {
  if (node.kind === "text") return node;
  const children = node.children.map(turnedOff);
  if (!USABLE.has(node.native?.role ?? "")) return { ...node, children };
  const off = new Map([...node.attributes, ...attributes({ disabled: true })]);
  return { ...node, children, attributes: off };
}

/** What is not opaque at all is not seen by tools. */
export const opacity: Component = (made, at, renderer) => {
  const [given] = made.args;
  const values = given === undefined ? [] : likelyValues(renderer.interpreter.read(given.value));
  const clear = values.map((value) => value.kind === "plain" && value.value === 0);
  const own = clear.includes(true) ? (clear.every(Boolean) ? "no" : "maybe") : "yes";
  return renderOf(made, { ...at, own: weaker(at.own, own) }, renderer);
};

/** `.keyboardType(.emailAddress)` says what a field is for. */
export const fieldType: Component = (made, at, renderer) => {
  const nodes = renderOf(made, at, renderer);
  const only = onlyElement(nodes);
  const kind = onlyValue(made.args[0]?.value ?? { kind: "unknown" });
  const type = kind?.kind === "named" ? TYPES.get(kind.path.replace(/^.*\./u, "")) : undefined;
  if (only === null || type === undefined || only.attributes.has("type")) return nodes;
  return [{ ...only, attributes: new Map([...only.attributes, ...attributes({ type })]) }];
};

const TYPES: ReadonlyMap<string, string> = new Map([
  ["emailAddress", "email"],
  ["numberPad", "number"],
  ["decimalPad", "number"],
  ["phonePad", "tel"],
  ["telephoneNumber", "tel"],
  ["URL", "url"],
]);

/** A modifier that shows something beside what it is put on. */
export const withContents: Component = (made, at, renderer) => {
  const block = made.args.findLast(({ isTrailing }) => isTrailing)?.value;
  const given =
    block ?? made.args.find(({ label }) => label === null || label === "content")?.value;
  const more = given === undefined ? [] : renderer.slot(given, beside(at, "more"));
  return [...renderOf(made, at, renderer), ...more];
};

/** `.modifier(Card())` shows what the body of the modifier makes of what it is put on. */
export const ownModifier: Component = (made, at, renderer) => {
  const given = made.args[0]?.value;
  const modifier = given === undefined ? null : onlyValue(renderer.interpreter.read(given));
  const body = modifier?.kind === "instance" ? modifier.scope.names.get("body") : undefined;
  if (modifier?.kind !== "instance" || body?.kind !== "value" || made.of === null)
    return renderOf(made, at, renderer);
  const { scope, path, line } = modifier;
  const args = [{ label: "content", value: made.of, isTrailing: false }];
  const call = { name: "body", of: modifier, args, types: [], scope, path, line };
  const shown: Value = renderer.interpreter.call(body.value, args, call);
  return renderer.render(shown, beside(at, "modified"));
};

/** `.environmentObject(store)` hands an object to all the views in it. */
export const handing =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const given = made.args.at(-1)?.value;
    const object = given === undefined ? null : onlyValue(renderer.interpreter.read(given));
    if (object?.kind === "instance") app.objects.set(object.type.code.name, given ?? object);
    return renderOf(made, at, renderer);
  };

/** `.onAppear { … }`: what is written in it is not known when somebody looks. */
export const appearing =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const block =
      argument(made, "perform") ?? made.args.findLast(({ isTrailing }) => isTrailing)?.value;
    if (block?.kind === "closure") doubtWritten(block, app, renderer);
    return renderOf(made, at, renderer);
  };

function doubtWritten(
  block: Extract<Value, { kind: "closure" }>,
  app: Surroundings,
  { interpreter }: Renderer,
): void {
  const { scope, line } = block;
  const call = { name: "", of: null, args: [], types: [], scope, path: scope.unit.path, line };
  app.isAppearing = true;
  const [one = NOTHING_SET, other = NOTHING_SET] = [true, false].map((decided) => {
    const actions = { navigations: [], decide: () => decided };
    return aside(interpreter, actions, () => interpreter.call(block, [], call)).memory;
  });
  app.isAppearing = false;
  const before = interpreter.walk.memory;
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const values = [one.get(key), other.get(key)];
    if (values.every((value) => value === before.get(key))) continue;
    if (values.every(isOn)) app.turnedOn.add(key);
    else app.doubted.add(key);
  }
}

const NOTHING_SET: ReadonlyMap<string, Value> = new Map();

function isOn(value: Value | undefined): boolean {
  return value?.kind === "plain" && value.value === true;
}
