import { weaker } from "../../partial.ts";
import { textContent, UNKNOWN_CONTENT, type Content } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { elementNode, listeners, textElement } from "../declarative/elements.ts";
import { contentOf, onlyValue } from "../declarative/reading.ts";
import { beside, inside, type RenderAt, type Renderer } from "../declarative/render.ts";
import { NOTHING, UNKNOWN, type MadeValue, type Value } from "../declarative/values.ts";
import { partsOfDialog, placeOf, showDialog, SHOWN_DIALOG } from "./dialogs.ts";
import type { ShownScreen } from "./screen.ts";

/** The dialogs that a screen may show; the one that is shown is there. */
export function dialogNodes(
  known: Iterable<MadeValue>,
  at: RenderAt,
  around: Around,
): readonly UiNode[] {
  const shown = around.renderer.interpreter.walk.memory.get(SHOWN_DIALOG);
  return [...known].map((dialog) => {
    const isShown = shown?.kind === "made" && placeOf(shown) === placeOf(dialog);
    const { path, line } = dialog;
    const own = weaker(at.own, isShown ? "yes" : "no");
    const place = { ...beside(at, `dialog ${placeOf(dialog)}`), own, path, line };
    return dialogNode(isShown ? shown : dialog, place, around);
  });
}

interface Around {
  readonly screen: ShownScreen;
  readonly renderer: Renderer;
}

function dialogNode(dialog: MadeValue, at: RenderAt, around: Around): UiNode {
  const inner = inside(at, "in");
  const calls = partsOfDialog(dialog) ?? [];
  const children = calls.flatMap((call): readonly UiNode[] => {
    const part = beside(inner, call.name);
    if (call.name === "setTitle" || call.name === "setMessage") {
      const content = textOf(call, around);
      return content === null ? [] : [textElement(content, part)];
    }
    return BUTTONS.has(call.name) ? [buttonNode(call, part, around)] : [];
  });
  return elementNode({ tag: "AlertDialog", role: "dialog", children }, at);
}

const BUTTONS = new Set(["setPositiveButton", "setNegativeButton", "setNeutralButton"]);
const OF_ANDROID: ReadonlyMap<string, string> = new Map([
  ["android.R.string.ok", "OK"],
  ["android.R.string.cancel", "Cancel"],
  ["android.R.string.yes", "OK"],
  ["android.R.string.no", "Cancel"],
]);

function textOf({ args }: MadeValue, { screen, renderer }: Around): Content | null {
  const [first] = args;
  if (first === undefined) return null;
  const known = onlyValue(first.value);
  const own = known?.kind === "named" ? OF_ANDROID.get(known.path) : undefined;
  if (own !== undefined) return textContent(own);
  return (
    screen.resourceText(first.value) ??
    contentOf(first.value, renderer.interpreter) ??
    UNKNOWN_CONTENT
  );
}

function buttonNode(call: MadeValue, at: RenderAt, { screen, renderer }: Around): UiNode {
  const [, listener] = call.args;
  const press: Value = {
    kind: "native",
    call() {
      showDialog(null, renderer.interpreter);
      if (listener !== undefined)
        screen.call(listener.value, [UNKNOWN, UNKNOWN], renderer.interpreter);
      return NOTHING;
    },
  };
  const name = textOf(call, { screen, renderer });
  return elementNode(
    {
      tag: "Button",
      role: "button",
      name,
      listeners: listeners("click", screen.heard(press, renderer)),
    },
    at,
  );
}
