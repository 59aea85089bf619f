import { weaker } from "../../partial.ts";
import type { Content } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import { attributes, elementNode, listeners, textNode } from "../declarative/elements.ts";
import { onlyValue, truthOf } from "../declarative/reading.ts";
import { beside, inside, type RenderAt } from "../declarative/render.ts";
import { NOTHING, type InstanceValue, type Value } from "../declarative/values.ts";
import { handlerIn } from "./actions.ts";
import { takesMoreTaps } from "./gestures.ts";
import { partOf } from "./kit-values.ts";
import { identifierOf, isSeen, partNow, readText, textNow, type InController } from "./screen.ts";
import { tableRows } from "./tables.ts";

/** The nodes of a view that code has made. */
export function viewNodes(
  view: InstanceValue,
  at: RenderAt,
  where: InController,
): readonly UiNode[] {
  const { path, line, scope } = view;
  const place: RenderAt = {
    ...beside(at, scope.frame.replaceAll("/", ".")),
    own: weaker(at.own, isSeen(view, where)),
    ...(path !== "" && { path, line }),
  };
  const kit = where.shown.kitClass(view) ?? "";
  switch (kit) {
    case "UILabel":
      return labelNodes(view, place, where);
    case "UIButton":
      return [buttonNode(view, place, where)];
    case "UITextField":
    case "UITextView":
    case "UISearchBar":
      return [fieldNode(kit, view, { at: place, where })];
    case "UISwitch":
      return [switchNode(view, place, where)];
    case "UISegmentedControl":
      return segments(view, place, where);
    case "UITableView":
      return tableRows(view, place, where);
    default:
      return groupNodes(view, place, where);
  }
}

/** The views that are in a view, in the order in which they were put there. */
export function childNodes(key: string, at: RenderAt, where: InController): readonly UiNode[] {
  return where.shown.book
    .children(key)
    .flatMap(({ view, isSure }) =>
      viewNodes(view, { ...at, own: weaker(at.own, isSure ? "yes" : "maybe") }, where),
    );
}

export function clickOf(
  view: InstanceValue,
  { shown, renderer }: InController,
): ReturnType<typeof shown.heard> | null {
  const own = shown.book.action(view.scope.frame);
  if (own !== null && takesMoreTaps(own, renderer.interpreter)) return null;
  const handed = view.scope.names.get("primaryAction") ?? view.scope.names.get("action");
  const given = own ?? (handed === undefined ? null : view);
  const handler = handlerIn(given, shown.instance);
  return handler === null ? null : shown.heard(handler, [view], renderer);
}

function labelNodes(view: InstanceValue, at: RenderAt, where: InController): readonly UiNode[] {
  const content = textNow(view, "text", where) ?? textNow(view, "attributedText", where);
  const name = textNow(view, "accessibilityLabel", where);
  const testId = identifierOf(view, where);
  const listener = clickOf(view, where);
  if (content === null && testId === null) return [];
  const children = content === null ? [] : [textNode(content, inside(at, "text"))];
  const role = listener === null ? null : "button";
  return [
    elementNode(
      { tag: "UILabel", role, name, testId, listeners: listeners("click", listener), children },
      at,
    ),
  ];
}

/** What a button reads: its title, that of its configuration, or what it says to who cannot see it. */
function buttonTitle(view: InstanceValue, where: InController): Content | null {
  const configuration = onlyValue(partNow(view, "configuration", where));
  const action = view.scope.names.get("primaryAction");
  const own = action?.kind === "value" ? onlyValue(action.value) : null;
  return (
    textNow(view, "accessibilityLabel", where) ??
    textNow(view, "title", where) ??
    (configuration?.kind === "instance" ? textNow(configuration, "title", where) : null) ??
    (own?.kind === "instance" ? textNow(own, "title", where) : null)
  );
}

function buttonNode(view: InstanceValue, at: RenderAt, where: InController): UiNode {
  const isOff = truthOf(partNow(view, "isEnabled", where), where.renderer.interpreter) === false;
  return elementNode(
    {
      tag: "UIButton",
      role: "button",
      name: buttonTitle(view, where),
      testId: identifierOf(view, where),
      attributes: attributes({ disabled: isOff }),
      listeners: listeners("click", clickOf(view, where)),
    },
    at,
  );
}

interface Placed {
  readonly at: RenderAt;
  readonly where: InController;
}

function fieldNode(tag: string, view: InstanceValue, { at, where }: Placed): UiNode {
  const isSecret = truthOf(partNow(view, "isSecureTextEntry", where), where.renderer.interpreter);
  return elementNode(
    {
      tag,
      role: "textbox",
      testId: identifierOf(view, where),
      name: textNow(view, "accessibilityLabel", where),
      attributes: attributes({
        placeholder: textNow(view, "placeholder", where),
        type: isSecret === true ? "password" : null,
        value: textNow(view, "text", where),
      }),
      listeners: listeners("input", where.shown.heard(typing(view, at, where), [], where.renderer)),
    },
    at,
  );
}

/** What is typed is what the field reads from now on, and what listens to it is told. */
function typing(view: InstanceValue, at: RenderAt, { renderer }: InController): Value {
  const content = { alternatives: [[{ field: at.key }]], translated: false };
  return {
    kind: "native",
    call() {
      writeCell(partOf(view.scope.frame, "text"), { kind: "text", content }, renderer.interpreter);
      return NOTHING;
    },
  };
}

function switchNode(view: InstanceValue, at: RenderAt, where: InController): UiNode {
  const isOn = truthOf(partNow(view, "isOn", where), where.renderer.interpreter);
  return elementNode(
    {
      tag: "UISwitch",
      role: "switch",
      name: textNow(view, "accessibilityLabel", where),
      testId: identifierOf(view, where),
      attributes: attributes({ checked: isOn === true }),
      listeners: listeners("change", clickOf(view, where)),
    },
    at,
  );
}

/** `UISegmentedControl(items: ["Day", "Week"])` */
function segments(view: InstanceValue, at: RenderAt, where: InController): readonly UiNode[] {
  const items = onlyValue(partNow(view, "items", where));
  if (items?.kind !== "list") return [];
  return items.items.map((item, index) =>
    elementNode(
      { tag: "UISegment", role: "button", name: readText(item, where) },
      beside(at, index),
    ),
  );
}

/** A view that holds others is only told of where something is said of it. */
function groupNodes(view: InstanceValue, at: RenderAt, where: InController): readonly UiNode[] {
  const { frame } = view.scope;
  const arranged = onlyValue(partNow(view, "arrangedSubviews", where));
  const listed = arranged?.kind === "list" ? arranged.items : [];
  const inner = inside(at, "in");
  const children = [
    ...listed.flatMap((item) => {
      const one = onlyValue(where.renderer.interpreter.read(item));
      return one?.kind === "instance" ? viewNodes(one, inner, where) : [];
    }),
    ...childNodes(frame, inner, where),
    ...childNodes(`${frame}.contentView`, inner, where),
  ];
  const listener = clickOf(view, where);
  const name = textNow(view, "accessibilityLabel", where);
  const testId = identifierOf(view, where);
  if (listener === null && name === null && testId === null) return children;
  const role = listener === null ? null : "button";
  return [
    elementNode(
      { tag: "UIView", role, name, testId, listeners: listeners("click", listener), children },
      at,
    ),
  ];
}
