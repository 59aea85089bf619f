import { Parser } from "htmlparser2";
import { literal, type Value } from "../../code/value.ts";
import type { UiElement, UiNode, UiText } from "../../ui/tree.ts";

/** A page as it is written, and the scripts in it. */
export interface HtmlDocument {
  readonly nodes: readonly UiNode[];
  readonly title: string | null;
  /** Code in the page, or the address of a script. */
  readonly scripts: readonly HtmlScript[];
}

export interface HtmlScript {
  readonly address: string | null;
  readonly code: string;
  readonly line: number;
}

interface Open {
  readonly element: Omit<UiElement, "children">;
  readonly children: UiNode[];
}

const SILENT = new Set(["head", "style", "template", "noscript"]);
const MAX_DEPTH = 150;

/** Reads a page; forgiving as browsers are. */
export function parseHtml(path: string, html: string): HtmlDocument {
  const root: Open = {
    element: elementAt(path, "#root", new Map(), { line: 1, key: "0" }),
    children: [],
  };
  const stack: Open[] = [root];
  const scripts: HtmlScript[] = [];
  let title: string | null = null;
  const lineAt = lineCounter(html);
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const values = new Map<string, Value>(
          Object.entries(attributes).map(([name, value]) => [name, literal(value)]),
        );
        const element = elementAt(path, tag, values, {
          line: lineAt(parser.startIndex),
          key: `${stack.length}.${parser.startIndex}`,
        });
        stack.push({ element, children: [] });
        if (tag === "script")
          scripts.push({ address: attributes["src"] ?? null, code: "", line: element.line });
      },
      ontext(text) {
        const top = stack.at(-1) ?? root;
        if (top.element.tag === "title") title = (title ?? "") + text;
        const script = scripts.at(-1);
        if (top.element.tag === "script" && script !== undefined) {
          scripts[scripts.length - 1] = { ...script, code: script.code + text };
        } else top.children.push(textAt(path, text, lineAt(parser.startIndex)));
      },
      onclosetag() {
        const closed = stack.length > 1 ? stack.pop() : undefined;
        if (
          closed === undefined ||
          SILENT.has(closed.element.tag) ||
          closed.element.tag === "script"
        )
          return;
        if (stack.length < MAX_DEPTH)
          (stack.at(-1) ?? root).children.push({ ...closed.element, children: closed.children });
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return { nodes: root.children, title: title === null ? null : collapse(title), scripts };
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function elementAt(
  path: string,
  tag: string,
  attributes: Map<string, Value>,
  { line, key }: { readonly line: number; readonly key: string },
): Open["element"] {
  return {
    kind: "element",
    tag,
    isComponent: false,
    attributes,
    presence: "yes",
    own: "yes",
    repeated: false,
    key: `${path}/${key}`,
    path,
    line,
  };
}

function textAt(path: string, text: string, line: number): UiText {
  return {
    kind: "text",
    value: literal(text),
    presence: "yes",
    own: "yes",
    key: `${path}"${line}`,
    path,
    line,
  };
}

/** Lines of positions that only grow. */
function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let at = 0;
  return (index) => {
    for (; at < index; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
