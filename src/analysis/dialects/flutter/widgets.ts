import { weaker } from "../../partial.ts";
import { UNKNOWN_CONTENT, type Content } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import {
  attributes,
  elementNode,
  isHidden,
  listeners,
  textElement,
} from "../declarative/elements.ts";
import { argument, argumentAt, textOfArgument } from "../declarative/made.ts";
import { typeByKeyboard } from "../declarative/keyboards.ts";
import { contentOf, onlyValue, truthOf } from "../declarative/reading.ts";
import {
  beside,
  inside,
  renderContents,
  type Component,
  type RenderAt,
  type Renderer,
} from "../declarative/render.ts";
import { cellOfController } from "./controllers.ts";
import { namedByContents, withoutPictures } from "../declarative/named.ts";
import {
  NOTHING,
  plainValue,
  textValue,
  UNKNOWN,
  type CellValue,
  type MadeValue,
  type Value,
} from "../declarative/values.ts";
import { noteOtherGesture } from "../declarative/other-gestures.ts";
import type { Forms } from "./forms.ts";
import { mergedSight } from "./merged.ts";

/** A text. */
export const text: Component = (made, at, renderer) => {
  const { interpreter } = renderer;
  const content = textOfArgument(
    argument(made, "semanticsLabel") ?? argumentAt(made, "data", 0),
    interpreter,
  );
  // What a text that is hidden reads later is not known yet.
  if (content === null) return isHidden(at) ? [textElement(UNKNOWN_CONTENT, at)] : [];
  return [textElement(content, at)];
};

/** Something that is pressed. */
export function pressed(role: string): Component {
  return (made, at, renderer) => {
    const { interpreter } = renderer;
    const click = argument(made, "onPressed", "onTap", "onSelected", "onDeleted");
    const isOff = click === undefined || isNull(click, renderer);
    const inner = inside(at, "in");
    const children = made.args.flatMap(({ label, value }) =>
      renderer.kit.isSlot(label) ? renderer.slot(value, beside(inner, label ?? "child")) : [],
    );
    const tooltip = textOfArgument(argument(made, "tooltip"), interpreter);
    const name = namedByContents(children) ?? tooltip;
    const seen = mergedSight(children);
    return [
      elementNode(
        {
          tag: made.name,
          role,
          name,
          ...(seen !== undefined && { seen }),
          attributes: attributes({ disabled: isOff && role !== "menuitem" }),
          listeners: listeners("click", isOff ? null : renderer.listener(click)),
          children: withoutPictures(children),
        },
        at,
      ),
    ];
  };
}

function isNull(value: Value, { interpreter }: Renderer): boolean {
  const known = onlyValue(interpreter.read(value));
  return known?.kind === "plain" && known.value === null;
}

const OTHER_GESTURES = new Set(["onDoubleTap", "onLongPress", "onHorizontalDragEnd"]);

/** What is tapped that is no button: a row, a card, a picture. */
export const tapped: Component = (made, at, renderer) => {
  const click = argument(made, "onTap", "onPressed");
  for (const { label } of made.args)
    if (OTHER_GESTURES.has(label ?? ""))
      noteOtherGesture(renderer.interpreter.gaps, `what ${label} does`, made);
  if (click === undefined || isNull(click, renderer)) return renderContents(made, at, renderer);
  const inner = inside(at, "in");
  const children = ["leading", "title", "subtitle", "child", "trailing"].flatMap((slot) =>
    slotNodes(argument(made, slot), beside(inner, slot), renderer),
  );
  const seen = mergedSight(children);
  return [
    elementNode(
      {
        tag: made.name,
        role: "button",
        name: namedByContents(children),
        ...(seen !== undefined && { seen }),
        listeners: listeners("click", renderer.listener(click)),
        children: withoutPictures(children),
      },
      at,
    ),
  ];
};

function slotNodes(value: Value | undefined, at: RenderAt, renderer: Renderer): readonly UiNode[] {
  return value === undefined ? [] : renderer.slot(value, at);
}

/** `Semantics(identifier: "save", label: "Save", child: …)` */
export const semantics: Component = (made, at, renderer) => {
  const { interpreter } = renderer;
  const id = knownText(argument(made, "identifier"), renderer);
  const label = textOfArgument(argument(made, "label"), interpreter);
  const shown = slotNodes(argument(made, "child"), inside(at, "in"), renderer);
  if (id === null && label === null) return slotNodes(argument(made, "child"), at, renderer);
  const [only] = shown;
  // What is said of one element is said of itself: both are one node for a device.
  if (shown.length === 1 && only?.kind === "element" && only.native !== undefined) {
    // From then on it is found by its id or label, whatever is merged below.
    const { role, testId, name } = only.native;
    const native = { role, testId: id ?? testId, name: label ?? name };
    return [{ ...only, native, own: weaker(only.own, at.own), key: only.key }];
  }
  const isButton = argument(made, "button") !== undefined;
  const role = isButton ? "button" : label === null ? null : "img";
  return [elementNode({ tag: made.name, role, name: label, testId: id, children: shown }, at)];
};

function knownText(value: Value | undefined, { interpreter }: Renderer): string | null {
  const content = value === undefined ? null : contentOf(value, interpreter);
  const [only, ...others] = content?.alternatives ?? [];
  const [part] = only ?? [];
  return others.length === 0 && only?.length === 1 && typeof part === "string" ? part : null;
}

/** A field to type in, and below it what its rule says. */
export const textField =
  (forms: Forms): Component =>
  (made, at, renderer) => {
    const { interpreter } = renderer;
    const given = argument(made, "decoration");
    const decoration = given === undefined ? null : onlyValue(interpreter.read(given));
    const said = (name: string): Content | null =>
      decoration?.kind === "made" ? textOfArgument(argument(decoration, name), interpreter) : null;
    const change = argument(made, "onChanged");
    const cell = cellOfController(argument(made, "controller")) ?? ownCell(made, at);
    const typed: Value = {
      kind: "text",
      content: { alternatives: [[{ field: at.key }]], translated: false },
    };
    const field = elementNode(
      {
        tag: made.name,
        role: "textbox",
        name: said("labelText") ?? textOfArgument(argument(made, "placeholder"), interpreter),
        attributes: attributes({
          placeholder: said("hintText"),
          type: isTrue(argument(made, "obscureText"), renderer)
            ? "password"
            : typeByKeyboard(argument(made, "keyboardType")),
          value: textOfArgument(cell, interpreter),
          disabled: isFalse(argument(made, "enabled"), renderer),
        }),
        listeners: listeners(
          "input",
          renderer.listener(writing(cell, typed, renderer)),
          change === undefined ? null : renderer.listener(change, [typed]),
        ),
      },
      at,
    );
    return [field, ...forms.said(made, cell, at, interpreter)];
  };

/** What a field without a controller remembers itself. */
function ownCell(made: MadeValue, at: RenderAt): CellValue {
  const initial = argument(made, "initialValue") ?? textValue("");
  return { kind: "cell", key: `${at.key}.typed`, initial };
}

/** What remembers in a cell what was typed. */
function writing(cell: CellValue, typed: Value, { interpreter }: Renderer): Value {
  return {
    kind: "native",
    call: () => {
      writeCell(cell, typed, interpreter);
      return NOTHING;
    },
  };
}

function isTrue(value: Value | undefined, { interpreter }: Renderer): boolean {
  return value !== undefined && truthOf(value, interpreter) === true;
}

function isFalse(value: Value | undefined, { interpreter }: Renderer): boolean {
  return value !== undefined && truthOf(value, interpreter) === false;
}

/** A box that is on or off, with the title of its row. */
export function toggled(role: "checkbox" | "switch" | "radio"): Component {
  return (made, at, renderer) => {
    const { interpreter } = renderer;
    const value = argument(made, "value");
    const isOn = value === undefined ? null : truthOf(value, interpreter);
    const change = argument(made, "onChanged");
    const inner = inside(at, "in");
    const title = slotNodes(argument(made, "title"), beside(inner, "title"), renderer);
    const now = isOn === null ? [UNKNOWN] : [plainValue(!isOn)];
    const isOff = change === undefined || isNull(change, renderer);
    return [
      elementNode(
        {
          tag: made.name,
          role,
          name: namedByContents(title),
          attributes: attributes({
            checked: isOn === true && role !== "radio",
            disabled: isOff,
          }),
          listeners: listeners("change", isOff ? null : renderer.listener(change, now)),
          children: title,
        },
        at,
      ),
    ];
  };
}

/** A picture; one without a label is only there to be looked at. */
export const picture: Component = (made, at, renderer) => {
  const name = textOfArgument(
    argument(made, "semanticLabel", "semanticsLabel"),
    renderer.interpreter,
  );
  return name === null
    ? []
    : [
        elementNode(
          {
            tag: "img",
            role: "img",
            name,
            attributes: attributes({ alt: name }),
          },
          at,
        ),
      ];
};

/** What several slots show, in the order in which they are seen. */
export function slots(...names: readonly string[]): Component {
  return (made, at, renderer) =>
    names.flatMap((name) => slotNodes(argument(made, name), beside(at, name), renderer));
}
