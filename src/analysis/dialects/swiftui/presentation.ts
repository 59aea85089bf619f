import { weaker, type Presence } from "../../partial.ts";
import type { Content } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { elementNode, isHidden, textElement } from "../declarative/elements.ts";
import { argument, blockOf } from "../declarative/made.ts";
import { likelyValues, onlyValue } from "../declarative/reading.ts";
import {
  beside,
  inside,
  type Component,
  type RenderAt,
  type Renderer,
} from "../declarative/render.ts";
import type { MadeValue, Value } from "../declarative/values.ts";
import { pressable } from "./controls.ts";
import { heard, inWindow, isClosed } from "./hearing.ts";
import { readingOf, titleOf } from "./labels.ts";
import { renderOf } from "./modifiers.ts";
import { withBar, type Surroundings } from "./surroundings.ts";
import { textContent } from "../../ui/content.ts";

/** Whether what is shown on demand is there now. */
function shownNow(shown: Value | undefined, at: RenderAt, { interpreter }: Renderer): RenderAt {
  const closed = shown === undefined ? null : isClosed(shown, interpreter);
  const own: Presence = closed === null ? "maybe" : closed ? "no" : "yes";
  return { ...at, own: weaker(at.own, own) };
}

/** `.sheet(isPresented: $open) { … }`, `.fullScreenCover(item: $chosen) { item in … }` */
export const sheet =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const shown = argument(made, "isPresented", "item");
    const block = blockOf(made, "content");
    const within = shownNow(shown, beside(at, "sheet"), renderer);
    // What a sheet may open that is not open itself is looked at once it is.
    if (within.own === "no" && isHidden(at)) return renderOf(made, at, renderer);
    const item = argument(made, "item");
    const args =
      item === undefined
        ? []
        : [{ label: null, value: renderer.interpreter.read(item), isTrailing: false }];
    const children = withBar(app, false, () => renderer.slot(block, inside(within, "in"), args));
    const parts = { closes: false, interpreter: renderer.interpreter };
    const window = elementNode(
      { tag: made.name, role: "dialog", children: inWindow(children, shown, parts) },
      within,
    );
    return [...renderOf(made, at, renderer), window];
  };

interface Dialog {
  readonly made: MadeValue;
  readonly shown: Value | undefined;
  readonly title: Content | null;
  /** Whether its title is surely seen. */
  readonly isTitled: boolean;
  readonly message: readonly UiNode[];
  readonly buttons: readonly UiNode[];
}

function dialogNodes(
  { made, shown, title, isTitled, message, buttons }: Dialog,
  within: RenderAt,
  { interpreter }: Renderer,
): UiNode {
  const inner = inside(within, "in");
  const titled: RenderAt = isTitled ? inner : { ...inner, own: "maybe" };
  const heading =
    title === null ? [] : [textElement(title, { ...titled, key: `${inner.key}/title` })];
  const closing = inWindow(buttons, shown, { closes: true, interpreter });
  return elementNode(
    { tag: made.name, role: "dialog", children: [...heading, ...message, ...closing] },
    within,
  );
}

/** `.alert("Title", isPresented: $open) { Button("OK") {} } message: { Text("…") }` */
export const alert =
  (app: Surroundings): Component =>
  (made, at, renderer) => {
    const shown = argument(made, "isPresented", "item");
    const within = shownNow(shown, beside(at, "alert"), renderer);
    const inner = inside(within, "in");
    const title = titleOf(made, app, renderer);
    const content = contentOf(made);
    const old = title === null ? oldDialog(content, renderer) : null;
    const dialog =
      old === null
        ? {
            title,
            message: renderer.slot(argument(made, "message"), beside(inner, "message")),
            buttons: buttonsOr(renderer.slot(content, beside(inner, "buttons")), inner),
          }
        : oldParts(old, inner, { app, renderer });
    const isTitled =
      old !== null || made.name === "alert" || isVisible(argument(made, "titleVisibility"));
    return [
      ...renderOf(made, at, renderer),
      dialogNodes({ made, shown, isTitled, ...dialog }, within, renderer),
    ];
  };

/** The block with the buttons, which is not the one with the message. */
function contentOf(made: MadeValue): Value | undefined {
  const unlabelled = made.args.find(({ isTrailing, label }) => isTrailing && label === null);
  return argument(made, "content", "actions") ?? unlabelled?.value;
}

/** An alert without buttons has one of its own. */
function buttonsOr(buttons: readonly UiNode[], at: RenderAt): readonly UiNode[] {
  if (buttons.length > 0) return buttons;
  const title = textContent("OK");
  const parts = { tag: "Button", role: "button", title, children: [], listener: null };
  return [
    pressable({ ...parts, listener: { kind: "callback", run: () => undefined } }, beside(at, "OK")),
  ];
}

function isVisible(value: Value | undefined): boolean {
  const known = value === undefined ? null : onlyValue(value);
  return known?.kind === "named" && known.path.endsWith(".visible");
}

/** `Alert(title: …)` or `ActionSheet(title: …)` that a block gives. */
function oldDialog(block: Value | undefined, { interpreter }: Renderer): MadeValue | null {
  if (block?.kind !== "closure") return null;
  const { scope, line } = block;
  const call = { name: "", of: null, args: [], types: [], scope, path: scope.unit.path, line };
  const [made] = likelyValues(interpreter.call(block, [], call));
  return made?.kind === "made" && ["Alert", "ActionSheet"].includes(made.name) ? made : null;
}

interface Around {
  readonly app: Surroundings;
  readonly renderer: Renderer;
}

function oldParts(
  made: MadeValue,
  at: RenderAt,
  { app, renderer }: Around,
): Pick<Dialog, "title" | "message" | "buttons"> {
  const message = readingOf(argument(made, "message"), app, renderer);
  const listed = argument(made, "buttons");
  const known = listed === undefined ? null : onlyValue(renderer.interpreter.read(listed));
  const single = ["primaryButton", "secondaryButton", "dismissButton"].flatMap(
    (name) => argument(made, name) ?? [],
  );
  const buttons = known?.kind === "list" ? known.items : single;
  return {
    title: readingOf(argument(made, "title"), app, renderer),
    message: message === null ? [] : [textElement(message, beside(at, "message"))],
    buttons: buttonsOr(
      buttons.flatMap((button, index) => oldButton(button, beside(at, index), { app, renderer })),
      at,
    ),
  };
}

/** `.destructive(Text("Delete")) { … }`, `.cancel()` */
function oldButton(value: Value, at: RenderAt, { app, renderer }: Around): readonly UiNode[] {
  const made = onlyValue(value);
  if (made?.kind !== "made") return [];
  const [first] = made.args;
  const isTitled = first !== undefined && first.value.kind !== "closure" && first.label === null;
  const title = isTitled
    ? readingOf(first.value, app, renderer)
    : made.name.endsWith("cancel")
      ? textContent("Cancel")
      : null;
  const action =
    argument(made, "action") ?? made.args.find((arg) => arg.value.kind === "closure")?.value;
  const listener =
    action === undefined
      ? ({ kind: "callback", run: () => undefined } as const)
      : heard(app, renderer, action);
  return [pressable({ tag: "Button", role: "button", title, children: [], listener }, at)];
}
