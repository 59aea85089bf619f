import { isSameValue } from "../../../code/same-value.ts";
import { arrayOf, literal, UNDEFINED, UNKNOWN, type Value } from "../../../code/value.ts";
import { given, keptBy, listener, shownIf, tag, tell, type Given, type Kept } from "../kit.ts";

/** One of the things that a component is given as data, or as a child with a key. */
export interface Item {
  readonly key: Value;
  readonly of: (name: string) => Value | undefined;
}

/** The `items` of a component, or its children; null where neither is known one by one. */
export function itemsOf(part: Given): readonly Item[] | null {
  const items = given(part, "items");
  if (items !== undefined) {
    if (items.kind !== "array" || items.rest !== null) return null;
    return items.items.flatMap((item) => (item.kind === "object" ? [itemOf(item.properties)] : []));
  }
  const children = given(part, "children");
  const all = children?.kind === "array" ? children.items : [children ?? UNDEFINED];
  return all.flatMap((child) =>
    child.kind === "element" ? [itemOf(child.properties.properties)] : [],
  );
}

function itemOf(properties: ReadonlyMap<string, Value>): Item {
  const key = properties.get("key") ?? properties.get("value") ?? UNDEFINED;
  return { key, of: (name) => properties.get(name) };
}

/** Tabs, of which the first is open unless something else is said. */
export function tabs(part: Given): Value {
  const items = itemsOf(part) ?? [];
  const own = keptBy(part, "active", given(part, "defaultActiveKey") ?? items[0]?.key ?? UNDEFINED);
  const active = given(part, "activeKey") ?? own.value;
  const buttons = items.map((item) =>
    tag(
      part,
      "div",
      {
        role: "tab",
        "aria-selected": isSameValue(active, item.key),
        "aria-disabled": item.of("disabled"),
        onClick: chooser(part, own, item.key),
      },
      item.of("icon"),
      item.of("label") ?? item.of("tab"),
    ),
  );
  const panels = items.map((item) =>
    shownIf(
      literal(isSameValue(active, item.key)),
      tag(part, "div", { role: "tabpanel" }, item.of("children")),
      part,
    ),
  );
  return tag(part, "div", {}, tag(part, "div", { role: "tablist" }, ...buttons), ...panels);
}

function chooser(part: Given, own: Kept, key: Value): Value {
  return listener(
    "choose",
    () => {
      own.set(key);
      tell(part, "onChange", [key]);
    },
    [key, given(part, "onChange") ?? UNDEFINED],
  );
}

/** Sections that open and close, each by its head. */
export function collapse(part: Given): Value {
  const isControlled = given(part, "activeKey") !== undefined;
  const sections = (itemsOf(part) ?? []).map((item, index) => {
    const open = keptBy(part, `open ${index}`, literal(isFirstOpen(part, item)));
    const isOpen = open.value.kind === "literal" && open.value.value === true;
    const toggle = listener("toggle", () => open.set(literal(!isOpen)), [open.value]);
    const icon = tag(part, "span", {
      role: "img",
      "aria-label": isOpen ? "expanded" : "collapsed",
    });
    const head = tag(
      part,
      "div",
      { role: "button", "aria-expanded": isOpen, ...(!isControlled && { onClick: toggle }) },
      icon,
      item.of("label") ?? item.of("header"),
    );
    const body = tag(part, "div", {}, item.of("children"));
    return tag(part, "div", {}, head, shownIf(isControlled ? UNKNOWN : open.value, body, part));
  });
  return tag(part, "div", {}, ...sections);
}

function isFirstOpen(part: Given, { key }: Item): boolean {
  const keys = given(part, "defaultActiveKey");
  const all = keys?.kind === "array" ? keys.items : [keys ?? UNDEFINED];
  return all.some((one) => isSameValue(one, key));
}

/** A menu; what is below an item is shown only once it is opened. */
export function menu(part: Given): Value {
  const items = itemsOf(part);
  if (items === null || given(part, "items") === undefined)
    return tag(part, "ul", { role: "menu" }, given(part, "children"));
  return tag(part, "ul", { role: "menu" }, arrayOf(items.flatMap((item) => menuItem(part, item))));
}

/** An item of a menu, which calls what the menu was given with its key. */
export function menuItem(part: Given, item: Item, chosen: () => void = () => undefined): Value[] {
  const type = item.of("type");
  const label = item.of("label");
  if (type?.kind === "literal" && type.value === "divider") return [];
  if (label === undefined) return [];
  const click = listener(
    "choose",
    () => {
      const { evaluator } = part.renderer;
      const own = item.of("onClick");
      if (own !== undefined) evaluator.call(own, [UNKNOWN]);
      tell(part, "onClick", [keyed(item.key)]);
      chosen();
    },
    [item.key, given(part, "onClick") ?? UNDEFINED, item.of("onClick") ?? UNDEFINED],
  );
  const isParent = item.of("children") !== undefined;
  return [
    tag(
      part,
      "li",
      {
        role: "menuitem",
        "aria-disabled": item.of("disabled"),
        ...(!isParent && { onClick: click }),
      },
      item.of("icon"),
      label,
    ),
  ];
}

function keyed(key: Value): Value {
  const text = key.kind === "literal" && key.value !== undefined ? literal(String(key.value)) : key;
  return { kind: "object", properties: new Map([["key", text]]), open: true };
}
