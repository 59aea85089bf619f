import { collapse } from "../../partial.ts";
import { eventOf } from "../../script/dom-names.ts";
import {
  markupElements,
  markupText,
  parseMarkup,
  type MarkupElement,
  type MarkupNode,
} from "../../source/languages/markup.ts";
import { attribute, textContent } from "../../ui/content.ts";
import type { EventType } from "../../ui/listener.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";

/** A page as it is written, and the scripts in it. */
export interface HtmlDocument {
  readonly nodes: readonly UiNode[];
  readonly title: string | null;
  readonly scripts: readonly HtmlScript[];
  readonly handlers: readonly InlineHandler[];
}

/** Code in a page, or the address of a script. */
export interface HtmlScript {
  readonly address: string | null;
  readonly code: string;
  readonly line: number;
  readonly isModule: boolean;
}

/** `onclick="code"` of an element. */
export interface InlineHandler {
  /** Key of the element. */
  readonly key: string;
  readonly event: EventType;
  readonly code: string;
}

const SILENT = new Set(["head", "style", "template", "noscript", "script"]);

/** Reads a page: what is on it before its scripts run, and those scripts. */
export function readDocument(path: string, html: string): HtmlDocument {
  const markup = parseMarkup(html);
  const elements = markupElements(markup);
  const title = elements.find(({ tag }) => tag === "title");
  return {
    nodes: markup.flatMap((node) => nodeOf(node, path)),
    title: title === undefined ? null : collapse(markupText(title)),
    scripts: elements.filter(({ tag }) => tag === "script").map((script) => scriptOf(script)),
    handlers: elements.flatMap((element) => handlersOf(element, path)),
  };
}

function nodeOf(node: MarkupNode, path: string): readonly UiNode[] {
  const { line } = node;
  if (node.kind === "text") {
    const key = `${keyOf(node, path)}"`;
    const content = textContent(node.text);
    return [{ kind: "text", content, presence: "yes", own: "yes", key, path, line }];
  }
  return SILENT.has(node.tag) ? [] : [elementOf(node, path)];
}

function elementOf(node: MarkupElement, path: string): UiElement {
  const attributes = [...node.attributes].filter(([name]) => eventOf(name) === null);
  return {
    kind: "element",
    tag: node.tag,
    isComponent: false,
    attributes: new Map(attributes.map(([name, text]) => [name, attribute(text)])),
    listeners: new Map(),
    children: node.children.flatMap((child) => nodeOf(child, path)),
    presence: "yes",
    own: "yes",
    repeated: false,
    key: keyOf(node, path),
    path,
    line: node.line,
  };
}

function keyOf({ start }: MarkupNode, path: string): string {
  return `${path}/${start}`;
}

function scriptOf(script: MarkupElement): HtmlScript {
  return {
    address: script.attributes.get("src") ?? null,
    code: markupText(script),
    line: script.line,
    isModule: script.attributes.get("type") === "module",
  };
}

function handlersOf(element: MarkupElement, path: string): readonly InlineHandler[] {
  return [...element.attributes].flatMap(([name, code]) => {
    const event = eventOf(name);
    return event === null ? [] : [{ key: keyOf(element, path), event, code }];
  });
}
