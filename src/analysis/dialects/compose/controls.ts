import { weaker } from "../../partial.ts";
import { UNKNOWN_CONTENT, type Content } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import {
  attributes,
  elementNode,
  isHidden,
  listeners,
  textElement,
} from "../declarative/elements.ts";
import { argument, argumentAt, blockOf, textOfArgument } from "../declarative/made.ts";
import { firstText, namedByContents, withoutPictures } from "../declarative/named.ts";
import { typeByKeyboard } from "../declarative/keyboards.ts";
import { onlyValue, truthOf } from "../declarative/reading.ts";
import {
  beside,
  inside,
  type Component,
  type RenderAt,
  type Renderer,
} from "../declarative/render.ts";
import { plainValue, UNKNOWN, type MadeValue, type Value } from "../declarative/values.ts";
import { exposed, testIdOf } from "./containers.ts";
import { modifiersOf } from "./modifiers.ts";

/** A text. */
export const text: Component = (made, at, renderer) => {
  const content = textOfArgument(argumentAt(made, "text", 0), renderer.interpreter);
  // What a text that is hidden reads later is not known yet.
  if (content === null) return isHidden(at) ? [textElement(UNKNOWN_CONTENT, at)] : [];
  const modifiers = modifiersOf(made, renderer.interpreter);
  const within = exposed(at, modifiers);
  const click = modifiers.onClick ?? argument(made, "onClick") ?? null;
  const heard = click === null ? null : renderer.listener(click);
  const role =
    heard === null ? (modifiers.isHeading ? "heading" : null) : (modifiers.role ?? "button");
  const testId = testIdOf(modifiers, within);
  return [
    textElement(content, within, {
      role,
      testId,
      name: modifiers.description,
      listeners: listeners("click", heard),
    }),
  ];
};

const SLOTS = [
  "icon",
  "leadingIcon",
  "text",
  "label",
  "headlineContent",
  "supportingContent",
  "leadingContent",
  "trailingContent",
  "content",
  "trailingIcon",
  "badge",
];

/** Something that is pressed, in the words of ARIA for it. */
export function pressed(role: string, ...slots: readonly string[]): Component {
  return (made, at, renderer) => {
    const { interpreter } = renderer;
    const modifiers = modifiersOf(made, interpreter);
    const within = exposed(at, modifiers);
    const click =
      argument(made, "onClick") ??
      made.args.find(
        ({ label, isTrailing, value }) => label === null && !isTrailing && value.kind === "closure",
      )?.value;
    const history = role === "tab" ? ("switch" as const) : undefined;
    const heard = click === undefined ? null : renderer.listener(click, [], history);
    const inner = inside(within, "in");
    const shown = [...slots, ...SLOTS].flatMap((slot) =>
      slotNodes(argument(made, slot), beside(inner, slot), renderer),
    );
    const trailing = made.args.find(({ isTrailing }) => isTrailing)?.value;
    const children = [
      ...shown,
      ...(trailing === click ? [] : slotNodes(trailing, beside(inner, "trailing"), renderer)),
    ];
    const isDisabled = falseArgument(made, "enabled", interpreter) || modifiers.isDisabled;
    const selected = argument(made, "selected");
    const isSelected = selected !== undefined && truthOf(selected, interpreter) === true;
    return [
      elementNode(
        {
          tag: made.name,
          role,
          name: modifiers.description ?? namedByContents(children),
          testId: testIdOf(modifiers, within),
          attributes: attributes({
            disabled: isDisabled,
            "aria-selected": isSelected ? "true" : null,
          }),
          listeners: listeners("click", heard),
          children: withoutPictures(children),
        },
        within,
      ),
    ];
  };
}

function slotNodes(value: Value | undefined, at: RenderAt, renderer: Renderer): readonly UiNode[] {
  return value === undefined ? [] : renderer.slot(value, at);
}

function falseArgument(
  made: MadeValue,
  name: string,
  interpreter: Renderer["interpreter"],
): boolean {
  const value = argument(made, name);
  return value !== undefined && truthOf(value, interpreter) === false;
}

/** A box that is on or off. */
export function toggled(role: "checkbox" | "switch" | "radio"): Component {
  return (made, at, renderer) => {
    const { interpreter } = renderer;
    const modifiers = modifiersOf(made, interpreter);
    const within = exposed(at, modifiers);
    const state = argumentAt(made, role === "radio" ? "selected" : "checked", 0);
    const isOn = state === undefined ? null : truthOf(state, interpreter);
    const change =
      argument(made, "onCheckedChange", "onClick") ?? argumentAt(made, "onCheckedChange", 1);
    const now = isOn === null ? [] : [plainValue(!isOn)];
    const heard =
      change === undefined ? null : renderer.listener(change, role === "radio" ? [] : now);
    return [
      elementNode(
        {
          tag: made.name,
          role,
          name: modifiers.description,
          testId: testIdOf(modifiers, within),
          attributes: attributes({
            checked: isOn === true,
            disabled: falseArgument(made, "enabled", interpreter),
          }),
          listeners: listeners("change", heard),
        },
        within,
      ),
    ];
  };
}

/** A field to type in. */
export const textField: Component = (made, at, renderer) => {
  const { interpreter } = renderer;
  const modifiers = modifiersOf(made, interpreter);
  const within = exposed(at, modifiers);
  const inner = inside(within, "in");
  const value = argumentAt(made, "value", 0) ?? argument(made, "query", "state");
  const change =
    argument(made, "onValueChange", "onQueryChange") ?? argumentAt(made, "onValueChange", 1);
  const typed: Value = {
    kind: "text",
    content: { alternatives: [[{ field: within.key }]], translated: false },
  };
  const around = [
    "supportingText",
    "leadingIcon",
    "trailingIcon",
    "prefix",
    "suffix",
    "decorationBox",
  ];
  const field = elementNode(
    {
      tag: made.name,
      role: "textbox",
      name:
        modifiers.description ?? textIn(argument(made, "label"), beside(inner, "label"), renderer),
      testId: testIdOf(modifiers, within),
      attributes: attributes({
        placeholder: textIn(argument(made, "placeholder"), beside(inner, "placeholder"), renderer),
        value: textOfArgument(value, interpreter),
        type: typeOf(made),
        disabled: falseArgument(made, "enabled", interpreter),
        readonly: argument(made, "readOnly") !== undefined,
      }),
      listeners: listeners(
        "input",
        change === undefined ? null : renderer.listener(change, [typed]),
      ),
    },
    within,
  );
  return [
    field,
    ...around.flatMap((slot) => slotNodes(argument(made, slot), beside(within, slot), renderer)),
  ];
};

/** What is to be typed in, as far as the field says so. */
function typeOf(made: MadeValue): string | null {
  const shown = onlyValue(argument(made, "visualTransformation") ?? UNKNOWN);
  const isSecret = shown?.kind === "made" && shown.name === "PasswordVisualTransformation";
  if (isSecret || made.name.includes("Secure")) return "password";
  const options = onlyValue(argument(made, "keyboardOptions") ?? UNKNOWN);
  return options?.kind === "made" ? typeByKeyboard(argument(options, "keyboardType")) : null;
}

/** The text that a slot shows; null where it shows none. */
export function textIn(value: Value | undefined, at: RenderAt, renderer: Renderer): Content | null {
  const nodes = value === undefined ? [] : renderer.slot(value, at);
  return firstText(nodes);
}

/** A picture; one without a description is only there to be looked at. */
export const picture: Component = (made, at, renderer) => {
  const { interpreter } = renderer;
  const modifiers = modifiersOf(made, interpreter);
  const within = exposed(at, modifiers);
  const given = textOfArgument(argumentAt(made, "contentDescription", 1), interpreter);
  const name = modifiers.description ?? given;
  const testId = testIdOf(modifiers, within);
  const heard = modifiers.onClick === null ? null : renderer.listener(modifiers.onClick);
  if (name === null && testId === null && heard === null) return [];
  return [
    elementNode(
      {
        tag: "img",
        role: heard === null ? "img" : "button",
        name,
        testId,
        attributes: attributes({ alt: name }),
        listeners: listeners("click", heard),
      },
      within,
    ),
  ];
};

/** What is only there while something is true: a menu that is expanded, a part that is visible. */
export function shownWhile(name: string, show: Component): Component {
  return (made, at, renderer) => {
    const value = argumentAt(made, name, 0);
    const truth = value === undefined ? null : truthOf(value, renderer.interpreter);
    const own = truth === null ? "maybe" : truth ? "yes" : "no";
    return show(made, { ...at, own: weaker(at.own, own) }, renderer);
  };
}

/** What a block behind the brackets shows. */
export const block: Component = (made, at, renderer) =>
  slotNodes(blockOf(made, "content"), beside(at, "content"), renderer);
