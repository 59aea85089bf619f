import { weaker } from "../../partial.ts";
import type { UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import { elementNode, listeners, textElement } from "../declarative/elements.ts";
import { truthOf } from "../declarative/reading.ts";
import { beside, inside, type RenderAt } from "../declarative/render.ts";
import {
  NOTHING,
  plainValue,
  UNKNOWN,
  type InstanceValue,
  type Value,
} from "../declarative/values.ts";
import { handlerIn } from "./actions.ts";
import { partOf } from "./kit-values.ts";
import { textNow, type InController } from "./screen.ts";

/** The alerts that a screen may present; the one that was presented is there. */
export function alertNodes(at: RenderAt, where: InController): readonly UiNode[] {
  const { shown, renderer } = where;
  return [...shown.book.alerts(shown.instance.scope.frame)].map((alert, index) => {
    const isOpen = truthOf(partOf(alert.scope.frame, "isOpen"), renderer.interpreter) === true;
    const { path, line } = alert;
    const place: RenderAt = {
      ...beside(at, `alert${index}`),
      own: weaker(at.own, isOpen ? "yes" : "no"),
      ...(path !== "" && { path, line }),
    };
    return alertNode(alert, place, where);
  });
}

function alertNode(alert: InstanceValue, at: RenderAt, where: InController): UiNode {
  const inner = inside(at, "in");
  const texts = ["title", "message"].flatMap((part) => {
    const content = textNow(alert, part, where);
    return content === null ? [] : [textElement(content, beside(inner, part))];
  });
  const buttons = where.shown.book
    .children(alert.scope.frame)
    .map(({ view }, index) =>
      buttonNode(view, alert, { at: beside(inner, `button${index}`), where }),
    );
  return elementNode(
    { tag: "UIAlertController", role: "dialog", children: [...texts, ...buttons] },
    at,
  );
}

function buttonNode(
  action: InstanceValue,
  alert: InstanceValue,
  { at, where }: { readonly at: RenderAt; readonly where: InController },
): UiNode {
  const { shown, renderer } = where;
  const handler = handlerIn(action, shown.instance);
  const press: Value = {
    kind: "native",
    call() {
      const { interpreter } = renderer;
      writeCell(partOf(alert.scope.frame, "isOpen"), plainValue(false), interpreter);
      const { scope, path, line } = shown.instance;
      const args = [{ label: null, value: UNKNOWN, isTrailing: false }];
      const call = { name: "", of: null, args, types: [], scope, path, line };
      return handler === null ? NOTHING : interpreter.call(handler, args, call);
    },
  };
  return elementNode(
    {
      tag: "UIAlertAction",
      role: "button",
      name: textNow(action, "title", where),
      listeners: listeners("click", shown.heard(press, [], renderer)),
    },
    at,
  );
}
