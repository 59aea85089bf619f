import { isSameValue } from "../../code/same-value.ts";
import { arrayOf, literal, UNDEFINED, type Value } from "../../code/value.ts";
import {
  given,
  isGiven,
  keptBy,
  listener,
  root,
  shownIf,
  tag,
  tell,
  whileOpen,
  type Given,
} from "./kit.ts";

/** A window over the page, which hands down how to close it. */
export function overlay(part: Given, role: string): Value {
  const children = given(part, "children");
  const hide = given(part, "onHide");
  const handed = hide === undefined ? children : withProperty(children, "#hide", hide);
  const shown = root(part, "div", {
    role,
    "aria-modal": "true",
    onHide: UNDEFINED,
    onShow: UNDEFINED,
    children: handed,
  });
  return whileOpen(part, "show", shown);
}

function withProperty(children: Value | undefined, name: string, value: Value): Value | undefined {
  if (children?.kind === "array") {
    return arrayOf(
      children.items.map((item) => withProperty(item, name, value) ?? item),
      children.rest,
    );
  }
  if (children?.kind !== "element" || typeof children.type === "string") return children;
  const properties = new Map([...children.properties.properties, [name, value] as const]);
  return { ...children, properties: { ...children.properties, properties } };
}

export function header(part: Given): Value {
  const hide = given(part, "#hide") ?? given(part, "onHide") ?? UNDEFINED;
  const button = isGiven(part, "closeButton")
    ? tag(part, "button", {
        type: "button",
        "aria-label": given(part, "closeLabel") ?? "Close",
        onClick: hide,
      })
    : undefined;
  return tag(part, "div", {}, given(part, "children"), button);
}

/** Items that know which of them is open. */
export function accordion(part: Given): Value {
  const active = keptBy(part, "active", given(part, "defaultActiveKey") ?? literal(null));
  const choose = listener(
    "choose",
    ([key = UNDEFINED]) => active.set(isSameValue(key, active.value) ? literal(null) : key),
    [active.value],
  );
  const handed = withProperty(
    given(part, "children"),
    "#accordion",
    arrayOf([active.value, choose]),
  );
  return root(part, "div", { children: handed });
}

export function accordionItem(part: Given): Value {
  const handed = given(part, "#accordion");
  const [active, choose] = handed?.kind === "array" ? handed.items : [];
  const key = given(part, "eventKey") ?? UNDEFINED;
  const { evaluator } = part.renderer;
  const toggle = listener("toggle", () => void evaluator.call(choose ?? UNDEFINED, [key]), [
    key,
    choose ?? UNDEFINED,
  ]);
  const children = given(part, "children");
  const [head, ...rest] = children?.kind === "array" ? children.items : [children ?? UNDEFINED];
  const isOpen = literal(active !== undefined && isSameValue(active, key));
  return tag(
    part,
    "div",
    {},
    withProperty(head, "#toggle", toggle),
    shownIf(isOpen, arrayOf(rest), part),
  );
}

/** Tabs and what is in the one that is chosen. */
export function tabs(part: Given): Value {
  const children = given(part, "children");
  const items = (children?.kind === "array" ? children.items : [children ?? UNDEFINED]).flatMap(
    (item) => (item.kind === "element" ? [{ ...part, element: item }] : []),
  );
  const first = items[0] === undefined ? undefined : given(items[0], "eventKey");
  const own = keptBy(part, "active", given(part, "defaultActiveKey") ?? first ?? UNDEFINED);
  const active = given(part, "activeKey") ?? own.value;
  const buttons = items.map((item) => {
    const key = given(item, "eventKey") ?? UNDEFINED;
    const choose = listener(
      "choose",
      () => {
        own.set(key);
        tell(part, "onSelect", [key]);
      },
      [key, given(part, "onSelect") ?? UNDEFINED],
    );
    const isActive = isSameValue(active, key);
    return tag(
      item,
      "button",
      {
        type: "button",
        role: "tab",
        "aria-selected": isActive,
        disabled: given(item, "disabled"),
        onClick: choose,
      },
      given(item, "title"),
    );
  });
  const panels = items.map((item) =>
    shownIf(
      literal(isSameValue(active, given(item, "eventKey") ?? UNDEFINED)),
      tag(item, "div", { role: "tabpanel" }, given(item, "children")),
      part,
    ),
  );
  return tag(
    part,
    "div",
    {},
    tag(part, "div", { role: "tablist" }, arrayOf(buttons)),
    arrayOf(panels),
  );
}

/** A button and what it opens. */
export function dropdown(part: Given): Value {
  const children = given(part, "children");
  const items = children?.kind === "array" ? children.items : [children ?? UNDEFINED];
  const open = keptBy(part, "open", literal(false));
  const toggle = listener("toggle", () => open.set(literal(!isTrue(open.value))), [open.value]);
  const [head, ...rest] = items;
  return tag(
    part,
    "div",
    {},
    withProperty(head, "onClick", toggle),
    shownIf(open.value, arrayOf(rest), part),
  );
}

export function titledDropdown(part: Given): Value {
  const open = keptBy(part, "open", literal(false));
  const toggle = listener("toggle", () => open.set(literal(!isTrue(open.value))), [open.value]);
  const head = tag(
    part,
    "button",
    { type: "button", id: given(part, "id"), onClick: toggle },
    given(part, "title"),
  );
  return tag(
    part,
    "div",
    {},
    head,
    shownIf(open.value, tag(part, "div", {}, given(part, "children")), part),
  );
}

function isTrue(value: Value): boolean {
  return value.kind === "literal" && value.value === true;
}
