import { collapse } from "../../partial.ts";
import { eventOf } from "../../script/dom-names.ts";
import {
  markupElements,
  markupText,
  parseMarkup,
  type MarkupElement,
  type MarkupNode,
} from "../../source/languages/markup.ts";
import { FRAGMENT } from "../../script/dom/base-nodes.ts";
import { attribute, textContent } from "../../ui/content.ts";
import type { EventType } from "../../ui/listener.ts";
import type { UiElement, UiNode } from "../../ui/tree.ts";

/** A page as it is written, and the scripts in it. */
export interface HtmlDocument {
  readonly nodes: readonly UiNode[];
  readonly title: string | null;
  /** Where its `base` element says that addresses start; null where there is none. */
  readonly base: string | null;
  readonly scripts: readonly HtmlScript[];
  readonly handlers: readonly InlineHandler[];
  readonly styles: readonly HtmlSheet[];
}

/** Styles in a page, or the address of a sheet. */
export interface HtmlSheet {
  readonly address: string | null;
  readonly code: string;
}

/** Code in a page, or the address of a script. */
export interface HtmlScript {
  readonly address: string | null;
  readonly code: string;
  readonly line: number;
  readonly isModule: boolean;
  /** What its tag says that it is; empty for a plain script. */
  readonly type: string;
}

/** `onclick="code"` of an element. */
export interface InlineHandler {
  /** Key of the element. */
  readonly key: string;
  readonly event: EventType;
  readonly code: string;
}

const SILENT = new Set(["head", "style", "noscript", "script"]);

/** Reads a page: what is on it before its scripts run, and those scripts. */
export function readDocument(path: string, html: string): HtmlDocument {
  const markup = parseMarkup(html);
  const elements = markupElements(markup);
  const title = elements.find(({ tag }) => tag === "title");
  return {
    nodes: markup.flatMap((node) => nodeOf(node, path)),
    title: title === undefined ? null : collapse(markupText(title)),
    base: elements.find(({ tag }) => tag === "base")?.attributes.get("href") ?? null,
    scripts: elements.filter(({ tag }) => tag === "script").map((script) => scriptOf(script)),
    handlers: elements.flatMap((element) => handlersOf(element, path)),
    styles: elements.flatMap((element) => sheetOf(element)),
  };
}

function nodeOf(node: MarkupNode, path: string): readonly UiNode[] {
  const { line } = node;
  if (node.kind === "text") {
    const key = `${keyOf(node, path)}"`;
    const content = textContent(node.text);
    return [{ kind: "text", content, presence: "yes", own: "yes", key, path, line }];
  }
  if (SILENT.has(node.tag)) return [];
  const element = elementOf(node, path);
  return [node.tag === "template" ? templateOf(element) : element];
}

/** What is in a template is a part of a page that scripts copy. */
function templateOf(template: UiElement): UiElement {
  const { key, children } = template;
  const content = { ...template, tag: FRAGMENT, attributes: new Map(), key: `${key}#`, children };
  return { ...template, children: [content] };
}

function sheetOf(element: MarkupElement): readonly HtmlSheet[] {
  if (element.tag === "style") return [{ address: null, code: markupText(element) }];
  const { attributes } = element;
  const isSheet = element.tag === "link" && /stylesheet/iu.test(attributes.get("rel") ?? "");
  const address = attributes.get("href") ?? null;
  return isSheet && address !== null ? [{ address, code: "" }] : [];
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
    type: script.attributes.get("type") ?? "",
  };
}

function handlersOf(element: MarkupElement, path: string): readonly InlineHandler[] {
  return [...element.attributes].flatMap(([name, code]) => {
    const event = eventOf(name);
    return event === null ? [] : [{ key: keyOf(element, path), event, code }];
  });
}
