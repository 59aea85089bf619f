import { literal, objectOf, UNDEFINED, type Value } from "../../../code/value.ts";
import { given, keptBy, listener, shownIf, tag, tell, type Given } from "../kit.ts";
import { PORTAL } from "../../../ui/tree.ts";
import { itemsOf, menuItem } from "./items.ts";

function opennessOf(part: Given): Value | undefined {
  return given(part, "open") ?? given(part, "visible");
}

function caller(part: Given, name: string): Value {
  return listener(name, () => tell(part, name, [UNDEFINED]), [given(part, name) ?? UNDEFINED]);
}

function button(part: Given, text: Value, onClick: Value): Value {
  return tag(part, "button", { type: "button", onClick }, text);
}

function window(part: Given, close: string, content: readonly (Value | undefined)[]): Value {
  const title = given(part, "title");
  const id = `${part.place.path}:title`;
  const named = title === undefined ? {} : { "aria-labelledby": id };
  const isClosable = given(part, "closable") === undefined;
  const closer = tag(part, "button", {
    type: "button",
    "aria-label": "Close",
    onClick: caller(part, close),
  });
  const head = title === undefined ? undefined : tag(part, "div", { id }, title);
  const shown = tag(
    part,
    "div",
    { role: "dialog", "aria-modal": "true", ...named },
    isClosable ? closer : undefined,
    head,
    ...content,
  );
  return shownIf(opennessOf(part), shown, part);
}

/** A window with two buttons, unless it is told otherwise. */
export function modal(part: Given): Value {
  const footer = given(part, "footer");
  const isDefault = footer === undefined;
  const buttons = isDefault
    ? [
        button(part, given(part, "cancelText") ?? literal("Cancel"), caller(part, "onCancel")),
        button(part, given(part, "okText") ?? literal("OK"), caller(part, "onOk")),
      ]
    : [footer.kind === "function" ? undefined : footer];
  return window(part, "onCancel", [given(part, "children"), ...buttons]);
}

export function drawer(part: Given): Value {
  return window(part, "onClose", [
    given(part, "extra"),
    given(part, "children"),
    given(part, "footer"),
  ]);
}

/** The child that opens something, and what it opens. */
function opener(part: Given, open: Value, change: (isOpen: boolean) => void): Value {
  const child = given(part, "children");
  if (child?.kind !== "element") return child ?? UNDEFINED;
  const { properties } = child.properties;
  const own = properties.get("onClick");
  const click = listener(
    "open",
    (args) => {
      change(open.kind !== "literal" || open.value !== true);
      if (own !== undefined) part.renderer.evaluator.call(own, args);
    },
    [open, own ?? UNDEFINED],
  );
  const all = [...properties].filter(([name]) => name !== "onClick");
  return { ...child, properties: objectOf([...all, ["onClick", click]], child.properties.open) };
}

/** A menu that a click on the child opens, and that a choice closes. */
export function dropdown(part: Given): Value {
  const open = keptBy(part, "open", literal(false));
  const data = given(part, "menu");
  const element = {
    ...part.element,
    properties: data?.kind === "object" ? data : part.element.properties,
  };
  const of = { ...part, element };
  const items = data?.kind === "object" ? (itemsOf(of) ?? []) : [];
  const close = (): void => open.set(literal(false));
  const shown = tag(
    part,
    "ul",
    { role: "menu" },
    ...items.flatMap((item) => menuItem(of, item, close)),
  );
  const control = opener(part, open.value, (isOpen) => open.set(literal(isOpen)));
  return tag(part, "div", {}, control, shownIf(open.value, shown, part));
}

/** Asks first, beside the child that was clicked. */
export function popconfirm(part: Given): Value {
  const open = keptBy(part, "open", literal(false));
  const answer = (name: string): Value =>
    listener(name, () => {
      open.set(literal(false));
      tell(part, name, [UNDEFINED]);
    }, [given(part, name) ?? UNDEFINED]);
  const shown = tag(
    part,
    "div",
    { role: "tooltip" },
    tag(part, "span", { role: "img", "aria-label": "exclamation-circle" }),
    tag(part, "div", {}, given(part, "title")),
    tag(part, "div", {}, given(part, "description")),
    button(part, given(part, "cancelText") ?? literal("Cancel"), answer("onCancel")),
    button(part, given(part, "okText") ?? literal("OK"), answer("onConfirm")),
  );
  const control = opener(part, open.value, (isOpen) => open.set(literal(isOpen)));
  const beside = tag(part, PORTAL, {}, shownIf(open.value, shown, part));
  return tag(part, "div", {}, control, beside);
}

/** A message, which a button may take away. */
export function alert(part: Given): Value {
  const open = keptBy(part, "open", literal(true));
  const close = listener(
    "close",
    () => {
      open.set(literal(false));
      tell(part, "onClose", [UNDEFINED]);
    },
    [given(part, "onClose") ?? UNDEFINED],
  );
  const isClosable = given(part, "closable") !== undefined;
  const icon = tag(part, "span", { role: "img", "aria-label": "close" });
  const shown = tag(
    part,
    "div",
    { role: "alert" },
    tag(part, "div", {}, given(part, "message") ?? given(part, "title")),
    tag(part, "div", {}, given(part, "description")),
    given(part, "action"),
    isClosable ? tag(part, "button", { type: "button", onClick: close }, icon) : undefined,
  );
  return shownIf(open.value, shown, part);
}
