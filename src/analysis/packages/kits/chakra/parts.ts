import { arrayOf, literal, type Value } from "../../../code/value.ts";
import { turner, whileAroundOpen } from "../disclosure.ts";
import { checkable } from "../fields.ts";
import { given, root, rootAs, tag, type Given } from "../kit.ts";

export function button(part: Given): Value {
  const content = ["leftIcon", "icon", "children", "rightIcon"].flatMap(
    (name) => given(part, name) ?? [],
  );
  const children = content.length === 1 ? content[0] : arrayOf(content);
  const disabled = given(part, "isDisabled") ?? given(part, "disabled") ?? given(part, "isLoading");
  return rootAs(part, "button", {
    ...(given(part, "as") === undefined && { type: given(part, "type") ?? "button" }),
    ...(content.length > 0 && { children }),
    disabled,
  });
}

export function closeButton(part: Given): Value {
  return root(part, "button", {
    type: "button",
    "aria-label": given(part, "aria-label") ?? "Close",
  });
}

/** Closes the window around. */
export function closer(part: Given): Value {
  return root(part, "button", {
    type: "button",
    "aria-label": "Close",
    onClick: turner(part, false),
  });
}

export function windowOf(part: Given, role: string): Value {
  return whileAroundOpen(
    part,
    tag(part, "section", { role, "aria-modal": "true" }, given(part, "children")),
  );
}

export function box(part: Given): Value {
  const own = {
    checked: given(part, "isChecked") ?? given(part, "checked"),
    disabled: given(part, "isDisabled") ?? given(part, "disabled"),
  };
  return tag(part, "label", {}, checkable(part, "checkbox", own), given(part, "children"));
}

/** Letters of a name, or a picture, which is called so. */
export function avatar(part: Given): Value {
  const name = given(part, "name");
  return name === undefined
    ? tag(part, "div", {})
    : tag(part, "div", { role: "img", "aria-label": name });
}

export function breadcrumb(part: Given): Value {
  const label = given(part, "aria-label") ?? literal("breadcrumb");
  return tag(part, "nav", { "aria-label": label }, tag(part, "ol", {}, given(part, "children")));
}
