import { writeParts } from "../../partial.ts";
import { textElement } from "../declarative/elements.ts";
import { argument, blockOf } from "../declarative/made.ts";
import { onlyValue, truthOf } from "../declarative/reading.ts";
import { beside, inside, type Component, type Renderer } from "../declarative/render.ts";
import type { Screen } from "../declarative/screens.ts";
import { UNKNOWN, type MadeValue, type Value } from "../declarative/values.ts";
import { aside } from "../declarative/leaving.ts";
import { pressable } from "./controls.ts";
import { destinationOf, typeAsked } from "./destinations.ts";
import { going, heard } from "./hearing.ts";
import { readingOf, titleOf } from "./labels.ts";
import { renderOf } from "./modifiers.ts";
import { withBar, type Surroundings } from "./surroundings.ts";
import { pushedScreen } from "./view-screens.ts";

/** `NavigationStack(path: $path) { … }`, `NavigationView { … }`: on a phone, its first column. */
export const stack =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const path = argument(made, "path");
    if (path?.kind === "cell") app.paths.add(path.key);
    const content =
      argument(made, "sidebar", "root") ?? made.args.find(({ isTrailing }) => isTrailing)?.value;
    return withBar(app, true, () => renderer.slot(content, beside(at, "root")));
  };

/** `NavigationLink("Details") { Details() }`, `NavigationLink(value: order) { Row(order) }` */
export const link =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const title = titleOf(made, app, renderer);
    const value = argument(made, "value");
    const trailing = made.args.filter(({ isTrailing }) => isTrailing);
    const unlabelled = trailing.find(({ label }) => label === null)?.value;
    const isGiven = argument(made, "destination") !== undefined || value !== undefined;
    const destination = argument(made, "destination") ?? (isGiven ? undefined : unlabelled);
    const label = argument(made, "label") ?? (isGiven ? unlabelled : undefined);
    const children = label === undefined ? [] : renderer.slot(label, inside(at, "in"));
    const called = writeParts(title?.alternatives[0] ?? []);
    const screen = (): Screen | null => {
      if (value !== undefined) return destinationOf(value, app, renderer.interpreter);
      const view = destination === undefined ? null : viewOf(destination, renderer);
      return view === null ? null : pushedScreen(view, called, made);
    };
    const listener = heard(app, renderer, going(screen, renderer));
    return [pressable({ tag: made.name, role: "button", title, children, listener }, at)];
  };

/** What a block shows, or the view itself. */
function viewOf(value: Value, { interpreter }: Renderer): Value | null {
  const known = onlyValue(value);
  if (known?.kind !== "closure") return known;
  const { scope, line } = known;
  const call = { name: "", of: null, args: [], types: [], scope, path: scope.unit.path, line };
  return onlyValue(aside(interpreter, null, () => interpreter.call(known, [], call)).result);
}

/** `.navigationDestination(for: Order.self) { … }`, `(isPresented: $open) { … }`, `(item: $chosen)` */
export const destination =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const asked = argument(made, "for");
    const block = blockOf(made, "destination");
    const type = asked === undefined ? null : typeAsked(asked);
    if (type !== null && block !== undefined && !app.destinations.has(type))
      app.destinations.set(type, block);
    const shown = argument(made, "isPresented", "item");
    if (shown?.kind === "cell" && block !== undefined) {
      const view = viewOf(block, renderer);
      if (view !== null && !app.pushes.has(shown.key))
        app.pushes.set(shown.key, pushedScreen(view, "pushed", made));
    }
    return renderOf(made, at, renderer);
  };

const WITHOUT_BAR = new Set(["navigationBarHidden", "toolbar"]);

/** Whether a chain of modifiers takes the navigation bar away. */
function isBarHidden(made: MadeValue, { interpreter }: Renderer): boolean {
  for (let at: Value | null = made.of; at?.kind === "made"; at = at.of) {
    const [first] = at.args;
    if (!WITHOUT_BAR.has(at.name) || first === undefined || first.isTrailing) continue;
    const known = onlyValue(first.value);
    if (known?.kind === "named" && known.path.endsWith(".hidden")) return true;
    if (truthOf(first.value, interpreter) === true) return true;
  }
  return false;
}

/** A title is only seen in a navigation bar. */
export const title =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const content = readingOf(made.args[0]?.value, app, renderer);
    const isSeen = app.hasBar && content !== null && !isBarHidden(made, renderer);
    const heading = isSeen ? [textElement(content, beside(at, "title"), { role: "heading" })] : [];
    return [...heading, ...renderOf(made, at, renderer)];
  };

/** What stands in the bar: `.toolbar { ToolbarItem { … } }`, `.navigationBarItems(trailing: …)`. */
export const toolbar =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const items = made.args.flatMap(({ label, value, isTrailing }, index) =>
      isTrailing || label === "leading" || label === "trailing" || label === "content"
        ? renderer.slot(value, beside(at, `item${index}`))
        : [],
    );
    return [...(app.hasBar ? items : []), ...renderOf(made, at, renderer)];
  };

/** `.navigationBarHidden(true)` */
export const barHidden =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const [first] = made.args;
    const isHidden = first === undefined || truthOf(first.value, renderer.interpreter) !== false;
    return withBar(app, app.hasBar && !isHidden, () => renderOf(made, at, renderer));
  };

/** What is only there while somebody types. */
export const toolbarItem: Component = (made, at, renderer) => {
  const placement = onlyValue(argument(made, "placement") ?? UNKNOWN);
  const isKeyboard = placement?.kind === "named" && placement.path.endsWith(".keyboard");
  return isKeyboard ? [] : renderer.slot(blockOf(made, "content"), beside(at, "content"));
};
