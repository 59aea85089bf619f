import {
  arrayOf,
  literal,
  UNDEFINED,
  UNKNOWN,
  variants,
  type ExternalValue,
  type Value,
} from "../../code/value.ts";
import { transparent } from "../components.ts";
import type { Component, PackageModel } from "../types.ts";
import { choiceOf, choosing, itself, panelId, whileChosen } from "./disclosure.ts";
import {
  given,
  isGiven,
  keptBy,
  listener,
  root,
  tag,
  tags,
  tell,
  whileOpen,
  type Given,
  type Part,
} from "./kit.ts";

/** What the controls of Radix render. Source: radix-ui.com/primitives/docs/components. */
const PARTS: ReadonlyMap<string, Part | Component> = new Map<string, Part | Component>([
  ...tags({
    "Label.Root": "label",
    "Accordion.Header": "h3",
    "Avatar.Fallback Avatar.Root": "span",
    "AspectRatio.Root ScrollArea.Root ScrollArea.Viewport": "div",
    "Toast.Title Toast.Description": "div",
  }),
  ["Separator.Root", (part) => root(part, "div", { role: "separator" })],
  ["Progress.Root", (part) => root(part, "div", { role: "progressbar", value: UNDEFINED })],
  [
    "Tabs.Root",
    choosing({
      value: "value",
      otherwise: "defaultValue",
      change: "onValueChange",
      initial: literal(null),
      isToggled: () => false,
    }),
  ],
  ["Tabs.List", (part) => root(part, "div", { role: "tablist" })],
  ["Tabs.Trigger", (part) => chooser(part, "tab", "aria-selected")],
  [
    "Tabs.Content",
    (part) =>
      whileChosen(
        part,
        root(part, "div", {
          role: "tabpanel",
          value: UNDEFINED,
          "aria-labelledby": panelId(part),
        }),
      ),
  ],
  [
    "Accordion.Root",
    choosing({
      value: "value",
      otherwise: "defaultValue",
      change: "onValueChange",
      initial: literal(null),
      isToggled: (part) => isGiven(part, "collapsible"),
    }),
  ],
  ["Accordion.Item", itself],
  ["Accordion.Trigger", (part) => chooser(part, undefined, "aria-expanded")],
  [
    "Accordion.Content",
    (part) =>
      whileChosen(part, root(part, "div", { role: "region", "aria-labelledby": panelId(part) })),
  ],
  [
    "RadioGroup.Root",
    choosing({
      value: "value",
      otherwise: "defaultValue",
      change: "onValueChange",
      initial: literal(null),
      isToggled: () => false,
    }),
  ],
  ["RadioGroup.Item", (part) => chooser(part, "radio", "aria-checked")],
  ["RadioGroup.Indicator", transparent],
  ["Checkbox.Root", (part) => turning(part, "checkbox", "aria-checked", "checked")],
  ["Checkbox.Indicator", (part) => tag(part, "span", {})],
  ["Switch.Root", (part) => turning(part, "switch", "aria-checked", "checked")],
  ["Switch.Thumb", (part) => tag(part, "span", {})],
  ["Toast.Provider", transparent],
  [
    "Toast.Viewport",
    (part) => tag(part, "div", { role: "region", "aria-label": "Notifications (F8)" }),
  ],
  ["Toast.Root", toast],
  ["Toast.Action", (part) => root(part, "button", { type: "button" })],
  ["Toast.Close", (part) => root(part, "button", { type: "button" })],
  ["Toggle.Root", (part) => turning(part, undefined, "aria-pressed", "pressed")],
]);

/** A message, and for a second what screen readers are told of it. */
function toast(part: Given): Value {
  const message = root(part, "li", { role: "status" });
  const said = `Notification ${textsIn(given(part, "children")).join("")}`;
  const announced = tag(part, "span", { role: "status" }, literal(said));
  const both = arrayOf([message, variants([{ value: announced, presence: "maybe" }])]);
  return whileOpen(part, "open", both, "yes");
}

/** The texts that are written in a value, whatever components are around them. */
function textsIn(value: Value | undefined): readonly string[] {
  if (value?.kind === "array") return value.items.flatMap(textsIn);
  if (value?.kind === "element") return textsIn(value.properties.properties.get("children"));
  const text = value?.kind === "literal" && typeof value.value === "string" ? value.value : "";
  return text === "" ? [] : [text];
}

/** A button that chooses what it stands for. */
function chooser(part: Given, role: string | undefined, state: string): Value {
  const { isChosen, choose } = choiceOf(part);
  return root(part, "button", {
    type: "button",
    role,
    value: UNDEFINED,
    id: panelId(part),
    [state]: isChosen ?? UNKNOWN,
    onClick: choose,
  });
}

/** A button that is on or off. */
function turning(part: Given, role: string | undefined, state: string, name: string): Value {
  const initial = given(part, `default${name[0]?.toUpperCase()}${name.slice(1)}`);
  const own = keptBy(part, name, initial ?? literal(false));
  const on = given(part, name) ?? own.value;
  const isOn = part.renderer.evaluator.truth(on);
  const change = `on${name[0]?.toUpperCase()}${name.slice(1)}Change`;
  const click = listener(
    "turn",
    (args) => {
      const next = isOn === null ? UNKNOWN : literal(!isOn);
      own.set(next);
      tell(part, "onClick", args);
      tell(part, change, [next]);
    },
    [on, given(part, change) ?? UNDEFINED, given(part, "onClick") ?? UNDEFINED],
  );
  return root(part, "button", {
    type: "button",
    role,
    checked: UNDEFINED,
    defaultChecked: UNDEFINED,
    value: UNDEFINED,
    [state]: isOn ?? UNKNOWN,
    onClick: click,
  });
}

/** `@radix-ui/react-radio-group` and its `Root`, or `RadioGroup.Root` of the package of all parts. */
function partOf({ module, name }: ExternalValue): Part | Component | undefined {
  const family = /^@radix-ui\/react-([\w-]+)/u.exec(module)?.[1];
  if (family === undefined) return PARTS.get(name.includes(".") ? name : `${name}.Root`);
  const owner = family.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const own = name.replace(/^\*\.|^default\./u, "");
  const last = own.startsWith(owner) && own !== owner ? own.slice(owner.length) : own;
  return PARTS.get(`${owner}.${last === owner ? "Root" : last}`);
}

/** Controls of Radix; what it opens over the page is known by `overlays`. */
export const radix: PackageModel = {
  name: "Radix controls",
  matches: (module) => /^(?:@radix-ui\/react-[\w-]+|radix-ui)$/u.test(module),
  component(type) {
    const part = partOf(type);
    if (part === undefined) return null;
    if (typeof part !== "function") return part;
    return {
      render: (element, place, renderer) =>
        renderer.render(part({ element, place, renderer }), place),
    };
  },
};
