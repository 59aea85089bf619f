import { weaker } from "../../partial.ts";
import { attribute, type Attribute, type Content } from "../../ui/content.ts";
import type { EventType, Listener } from "../../ui/listener.ts";
import type { NativeElement, UiElement, UiNode } from "../../ui/tree.ts";
import type { RenderAt } from "./render.ts";

/** What an element is, beyond where it stands. */
export interface ElementParts {
  readonly tag: string;
  readonly role?: string | null;
  readonly name?: Content | null;
  readonly testId?: string | null;
  readonly seen?: NativeElement["seen"];
  readonly attributes?: ReadonlyMap<string, Attribute>;
  readonly listeners?: ReadonlyMap<EventType, readonly Listener[]>;
  readonly children?: readonly UiNode[];
}

export function elementNode(parts: ElementParts, at: RenderAt): UiElement {
  const { role = null, name = null, testId = null, seen } = parts;
  const { key, own, isRepeated, path, line } = at;
  return {
    kind: "element",
    tag: parts.tag,
    isComponent: false,
    native: { role, name, testId, ...(seen !== undefined && { seen }) },
    attributes: parts.attributes ?? new Map<string, Attribute>(),
    listeners: parts.listeners ?? new Map<EventType, readonly Listener[]>(),
    children: parts.children ?? [],
    presence: weaker(at.presence, own),
    own,
    repeated: isRepeated,
    key,
    path,
    line,
  };
}

/** A text by itself. */
export function textNode(content: Content, at: RenderAt): UiNode {
  const { key, own, path, line } = at;
  const presence = weaker(at.presence, own);
  return { kind: "text", content, presence, own, key: `${key}/text`, path, line };
}

/** An element that shows a text and is nothing else. */
export function textElement(
  content: Content,
  at: RenderAt,
  more: Omit<ElementParts, "tag" | "children"> = {},
): UiElement {
  const inner = { ...at, own: "yes" as const, presence: weaker(at.presence, at.own) };
  return elementNode({ tag: "Text", ...more, children: [textNode(content, inner)] }, at);
}

/** Whether what is here is surely not there in this state. */
export function isHidden({ own, presence }: RenderAt): boolean {
  return own === "no" || presence === "no";
}

/** Listeners to one event; none where there is nothing that listens. */
export function listeners(
  type: EventType,
  ...found: readonly (Listener | null)[]
): ReadonlyMap<EventType, readonly Listener[]> {
  const all = found.filter((one) => one !== null);
  return new Map(all.length === 0 ? [] : [[type, all]]);
}

/** Attributes that are set; those without a value are left out. */
export function attributes(
  given: Readonly<Record<string, Content | string | boolean | null | undefined>>,
): ReadonlyMap<string, Attribute> {
  const entries = Object.entries(given).flatMap(([name, value]): [string, Attribute][] => {
    if (value === null || value === undefined || value === false) return [];
    if (value === true) return [[name, attribute("")]];
    return [
      [name, typeof value === "string" ? attribute(value) : { content: value, presence: "yes" }],
    ];
  });
  return new Map(entries);
}
