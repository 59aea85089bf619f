import { cutText, isWithin } from "../../limits.ts";
import { Parser, type Handler } from "htmlparser2";

/** Markup as it is written: tags, texts and what is in them. */
export type MarkupNode = MarkupElement | MarkupText;

export interface MarkupElement {
  readonly kind: "element";
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
  /** Offset of its first character. */
  readonly start: number;
  readonly line: number;
}

interface MarkupText {
  readonly kind: "text";
  readonly text: string;
  readonly start: number;
  readonly line: number;
}

interface OpenElement extends Omit<MarkupElement, "children"> {
  readonly children: MarkupNode[];
}

/** Reads markup, forgiving as browsers are. Gives its outermost nodes. */
export function parseMarkup(text: string): readonly MarkupNode[] {
  return parse(text, false);
}

/** Reads XML: names keep their case, and every tag may be closed by itself. */
export function parseXml(text: string): readonly MarkupNode[] {
  return parse(cutText("xmlText", text), true);
}

function parse(text: string, xmlMode: boolean): readonly MarkupNode[] {
  const root: OpenElement = open("#root", {}, { start: 0, line: 1 });
  const stack: OpenElement[] = [root];
  const lineAt = lineCounter(text);
  const place = (): { readonly start: number; readonly line: number } => ({
    start: parser.startIndex,
    line: lineAt(parser.startIndex),
  });
  const handlers: Partial<Handler> = {
    onopentag: (tag, attributes) => stack.push(open(tag, attributes, place())),
    ontext: (part) =>
      (stack.at(-1) ?? root).children.push({ kind: "text", text: part, ...place() }),
    onclosetag() {
      const closed = stack.length > 1 ? stack.pop() : undefined;
      if (closed !== undefined && isWithin("markupDepth", stack.length))
        (stack.at(-1) ?? root).children.push(closed);
    },
  };
  const parser = new Parser(handlers, xmlMode ? { xmlMode } : {});
  parser.write(text);
  parser.end();
  return root.children;
}

function open(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  place: { readonly start: number; readonly line: number },
): OpenElement {
  const named = new Map(Object.entries(attributes));
  return { kind: "element", tag, attributes: named, children: [], ...place };
}

/** Every element, in document order. */
export function markupElements(nodes: readonly MarkupNode[]): readonly MarkupElement[] {
  return nodes.flatMap((node) =>
    node.kind === "text" ? [] : [node, ...markupElements(node.children)],
  );
}

/** The text in an element, as it is written. */
export function markupText(element: MarkupElement): string {
  return element.children.map((child) => (child.kind === "text" ? child.text : "")).join("");
}

/** Lines of offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
