import { isSameValue } from "../../code/same-value.ts";
import { arrayOf, literal, UNDEFINED, type ElementValue, type Value } from "../../code/value.ts";
import { given, keptBy, listener, root, tag, tell, type Given } from "./kit.ts";

/** What a list of tabs hands to each of them: what is chosen, and how to choose. */
const HANDED = "#tabs";

/** A list of tabs of MUI, which tells what is chosen by value, or else by number. */
export function tabList(part: Given): Value {
  const own = keptBy(part, "value", given(part, "defaultValue") ?? literal(0));
  const value = given(part, "value") ?? own.value;
  const choose = listener(
    "choose",
    ([next = UNDEFINED]) => {
      own.set(next);
      tell(part, "onChange", [UNDEFINED, next]);
    },
    [value, given(part, "onChange") ?? UNDEFINED],
  );
  const children = given(part, "children") ?? arrayOf([]);
  const items = children.kind === "array" ? children.items : [children];
  let index = -1;
  const tabs = items.map((item) => {
    if (item.kind !== "element") return item;
    index += 1;
    return withDefaults(item, { value: literal(index), [HANDED]: arrayOf([value, choose]) });
  });
  return tag(
    part,
    "div",
    { role: "tablist", "aria-label": given(part, "aria-label") },
    arrayOf(tabs),
  );
}

function withDefaults(
  element: ElementValue,
  defaults: Readonly<Record<string, Value>>,
): ElementValue {
  const { properties, open } = element.properties;
  const all = new Map([...Object.entries(defaults), ...properties]);
  return { ...element, properties: { kind: "object", properties: all, open } };
}

/** One tab of such a list. */
export function tab(part: Given): Value {
  const handed = given(part, HANDED);
  const [chosen, choose] = handed?.kind === "array" ? handed.items : [];
  const value = given(part, "value") ?? UNDEFINED;
  const { evaluator } = part.renderer;
  const click = listener(
    "tab",
    () => {
      if (choose !== undefined) evaluator.call(choose, [value]);
    },
    [value, choose ?? UNDEFINED],
  );
  return root(part, "button", {
    type: "button",
    role: "tab",
    "aria-selected": chosen !== undefined && isSameValue(chosen, value),
    onClick: given(part, "onClick") ?? click,
    value: UNDEFINED,
    children: given(part, "label") ?? given(part, "children"),
  });
}
