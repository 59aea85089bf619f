import { arrayOf, literal, objectOf, UNDEFINED, type Value } from "../../code/value.ts";
import { PORTAL } from "../../ui/tree.ts";
import { attributesIn, fieldAttributes, fieldId, isMultiline } from "./fields.ts";
import { selectBox } from "./choice.ts";
import {
  given,
  isGiven,
  keptBy,
  listener,
  root,
  rootAs,
  shownIf,
  tag,
  tell,
  textGiven,
  whileOpen,
  type Given,
} from "./kit.ts";

const HEADINGS: Readonly<Record<string, string>> = {
  subtitle1: "h6",
  subtitle2: "h6",
  caption: "span",
  button: "span",
  overline: "span",
};

export function typography(part: Given): Value {
  const variant = textGiven(part, "variant") ?? "body1";
  const tagName = /^h[1-6]$/u.test(variant) ? variant : (HEADINGS[variant] ?? "p");
  return rootAs(part, isGiven(part, "paragraph") ? "p" : tagName);
}

export function labelOf(part: Given): Readonly<Record<string, Value | undefined>> {
  const label = given(part, "label");
  return label === undefined ? {} : { children: label };
}

export function roleOfButton(part: Given): Readonly<Record<string, Value | string>> {
  return given(part, "href") === undefined && given(part, "component") === undefined
    ? { role: "button" }
    : {};
}

export function listItemText(part: Given): Value {
  const primary = given(part, "primary") ?? given(part, "children");
  return tag(part, "div", {}, tag(part, "span", {}, primary), titledAs(part, "p", "secondary"));
}

function titledAs(part: Given, name: string, property: string): Value | undefined {
  const text = given(part, property);
  return text === undefined ? undefined : tag(part, name, {}, text);
}

export function titled(part: Given, property: string): Value | undefined {
  return titledAs(part, "span", property);
}

/** A label, a field and a text below. */
export function textField(part: Given): Value {
  const label = given(part, "label");
  if (isGiven(part, "select")) return selectBox(part, label);
  const id = fieldId(part);
  const field = tag(part, isMultiline(part) ? "textarea" : "input", {
    ...(isMultiline(part) ? {} : { type: "text" }),
    ...fieldAttributes(part),
    ...inputAttributes(part),
    id,
    "data-testid": undefined,
  });
  return tag(
    part,
    "div",
    { "data-testid": given(part, "data-testid") },
    label === undefined ? undefined : tag(part, "label", { htmlFor: id }, label),
    field,
    titledAs(part, "p", "helperText"),
  );
}

function inputAttributes(part: Given): Readonly<Record<string, Value | undefined>> {
  const slots = given(part, "slotProps");
  const inner = slots?.kind === "object" ? slots.properties.get("htmlInput") : undefined;
  const all = {
    ...attributesIn(part, "inputProps"),
    ...(inner?.kind === "object" ? Object.fromEntries(inner.properties) : {}),
  };
  return all as Readonly<Record<string, Value | undefined>>;
}

export function bareInput(part: Given): Value {
  const name = isMultiline(part) ? "textarea" : "input";
  const field = tag(part, name, {
    ...fieldAttributes(part),
    ...inputAttributes(part),
    id: given(part, "id"),
  });
  return tag(part, "div", {}, given(part, "startAdornment"), field, given(part, "endAdornment"));
}

/** A control and its label around both. */
export function controlLabel(part: Given): Value {
  const control = given(part, "control") ?? UNDEFINED;
  const handed = ["value", "checked", "onChange", "name", "disabled"].flatMap((name) => {
    const value = given(part, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const inside =
    control.kind === "element"
      ? {
          ...control,
          properties: objectOf(
            [...handed, ...control.properties.properties],
            control.properties.open,
          ),
        }
      : control;
  return tag(part, "label", {}, inside, tag(part, "span", {}, given(part, "label")));
}

export function overlay(part: Given, shown: Value): Value {
  const content = whileOpen(part, "open", shown);
  return isGiven(part, "disablePortal") ? content : tag(part, PORTAL, {}, content);
}

/** In front of the page, which cannot be used meanwhile. Source: mui.com/material-ui/react-modal. */
export function modal(part: Given): Value {
  return overlay(part, root(part, "div", { "aria-modal": "true", onClose: UNDEFINED }));
}

/** Source: mui.com/material-ui/react-drawer: one that is persistent is beside the page. */
export function drawer(part: Given): Value {
  return textGiven(part, "variant") === "persistent"
    ? overlay(part, root(part, "div", { onClose: UNDEFINED }))
    : modal(part);
}

export function snackbar(part: Given): Value {
  const message = given(part, "message");
  const content =
    message === undefined
      ? given(part, "children")
      : tag(part, "div", { role: "alert" }, message, given(part, "action"));
  return whileOpen(part, "open", tag(part, "div", {}, content));
}

export function alert(part: Given): Value {
  const close = given(part, "onClose");
  const button =
    close === undefined
      ? given(part, "action")
      : tag(part, "button", {
          type: "button",
          "aria-label": "Close",
          title: "Close",
          onClick: close,
        });
  return tag(
    part,
    "div",
    { role: "alert", "data-testid": given(part, "data-testid") },
    tag(part, "div", {}, given(part, "children")),
    button,
  );
}

/** A label on a pill, which is a button where it can be pressed. */
export function chip(part: Given): Value {
  const isButton = given(part, "onClick") !== undefined || given(part, "onDelete") !== undefined;
  return root(part, "div", {
    ...(isButton && { role: "button" }),
    children: tag(part, "span", {}, given(part, "label")),
  });
}

/** The only child, which gets the title as its name. */
export function tooltip(part: Given): Value {
  const child = given(part, "children");
  const title = given(part, "title");
  if (child?.kind !== "element") return child ?? UNDEFINED;
  const isText = title?.kind === "literal" && typeof title.value === "string" && title.value !== "";
  if (!isText || child.properties.properties.has("title")) return child;
  const properties = objectOf(
    [["aria-label", title], ...child.properties.properties],
    child.properties.open,
  );
  return { ...child, properties };
}

/** Shows its summary, and the rest while it is expanded. */
export function accordion(part: Given): Value {
  const own = keptBy(part, "expanded", given(part, "defaultExpanded") ?? literal(false));
  const open = given(part, "expanded") ?? own.value;
  const children = given(part, "children");
  const [summary, ...rest] = children?.kind === "array" ? children.items : [children ?? UNDEFINED];
  const { evaluator } = part.renderer;
  const toggle = listener(
    "toggle",
    () => {
      const next = literal(evaluator.truth(open) !== true);
      own.set(next);
      tell(part, "onChange", [UNDEFINED, next]);
    },
    [open, given(part, "onChange") ?? UNDEFINED],
  );
  const head =
    summary?.kind === "element"
      ? {
          ...summary,
          properties: objectOf([
            ["onClick", toggle],
            ["aria-expanded", open],
            ...summary.properties.properties,
          ]),
        }
      : (summary ?? UNDEFINED);
  return tag(part, "div", {}, head, shownIf(open, arrayOf(rest), part));
}
