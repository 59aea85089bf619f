import { textContent } from "../../ui/content.ts";
import type { UiNode } from "../../ui/tree.ts";
import { writeCell } from "../declarative/assignments.ts";
import { attributes, elementNode, listeners, textNode } from "../declarative/elements.ts";
import { beside, inside } from "../declarative/render.ts";
import { contentOf } from "../declarative/reading.ts";
import { typedCell } from "../declarative/typed-text.ts";
import { NOTHING, type Value } from "../declarative/values.ts";
import { partOf } from "./kit-values.ts";
import { childrenOf } from "./storyboards.ts";
import { type Parts, accessibility, listenerOf, reads } from "./storyboard-parts.ts";

export function textNodes(parts: Parts): readonly UiNode[] {
  const { element, at } = parts;
  const written = childrenOf(element, "string")[0]
    ?.children.map((one) => (one.kind === "text" ? one.text : ""))
    .join("");
  const content = reads(parts, "text", element.attributes.get("text") ?? written);
  const { label, id } = accessibility(parts);
  if (content === null && id === null) return [];
  const children = content === null ? [] : [textNode(content, inside(at, "text"))];
  return [elementNode({ tag: "UILabel", name: label, testId: id, children }, at)];
}

export function buttonOf(parts: Parts): UiNode {
  const { element } = parts;
  const state = childrenOf(element, "state").find((one) => one.attributes.get("key") === "normal");
  const configured = childrenOf(element, "buttonConfiguration")[0]?.attributes.get("title");
  const { label, id } = accessibility(parts);
  return elementNode(
    {
      tag: "UIButton",
      role: "button",
      name: label ?? reads(parts, "title", configured ?? state?.attributes.get("title")),
      testId: id,
      attributes: attributes({ disabled: element.attributes.get("enabled") === "NO" }),
      listeners: listeners("click", listenerOf(parts)),
    },
    parts.at,
  );
}

export function fieldOf(parts: Parts): UiNode {
  const { element, outlet, at, where } = parts;
  const { label, id } = accessibility(parts);
  const traits = childrenOf(element, "textInputTraits")[0]?.attributes;
  const content = { alternatives: [[{ field: at.key }]], translated: false };
  const { interpreter } = where.renderer;
  const cell = outlet === null ? typedCell(at) : partOf(outlet.scope.frame, "text");
  const write: Value = {
    kind: "native",
    call() {
      writeCell(cell, { kind: "text", content }, interpreter);
      return NOTHING;
    },
  };
  const typed = interpreter.walk.memory.get(cell.key);
  return elementNode(
    {
      tag: `UI${element.tag.charAt(0).toUpperCase()}${element.tag.slice(1)}`,
      role: "textbox",
      name: label,
      testId: id,
      attributes: attributes({
        placeholder: reads(parts, "placeholder", element.attributes.get("placeholder")),
        value:
          typed === undefined
            ? reads(parts, "text", element.attributes.get("text"))
            : contentOf(typed, interpreter),
        type: traits?.get("secureTextEntry") === "YES" ? "password" : null,
      }),
      listeners: listeners("input", where.shown.heard(write, [], where.renderer)),
    },
    at,
  );
}

export function switchOf(parts: Parts): UiNode {
  const { label, id } = accessibility(parts);
  const isOn = parts.element.attributes.get("on") === "YES";
  return elementNode(
    {
      tag: "UISwitch",
      role: "switch",
      name: label,
      testId: id,
      attributes: attributes({ checked: isOn }),
      listeners: listeners("change", listenerOf(parts)),
    },
    parts.at,
  );
}

export function segmentsOf({ element, at, where }: Parts): readonly UiNode[] {
  const all = childrenOf(element, "segments").flatMap((one) => childrenOf(one, "segment"));
  return all.map((segment, index) => {
    const title = segment.attributes.get("title") ?? "";
    const name = where.shown.texts(textContent(title));
    return elementNode({ tag: "UISegment", role: "button", name }, beside(at, index));
  });
}
