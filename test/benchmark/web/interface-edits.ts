import type { JSXAttribute, JSXElement, Node } from "@babel/types";
import type { Edit } from "./edit.ts";
import { nodesOf } from "./parse-source.ts";
import type { ParsedScript } from "./parse-source.ts";

/** Bugs of what a page shows: a text that is another, a control that does nothing, a link that leads nowhere. */
export function interfaceEdits(script: ParsedScript): Edit[] {
  return nodesOf(script).flatMap((node) => editsOf(node, script));
}

function editsOf(node: Node, { text, offset }: ParsedScript): Edit[] {
  const at = (part: Node, operator: string, by: string): Edit => ({
    operator,
    start: offset + (part.start ?? 0),
    end: offset + (part.end ?? 0),
    text: by,
  });
  if (node.type === "JSXText" && /\p{L}{3}/u.test(node.value)) return [at(node, "text", "Qqq")];
  if (node.type === "JSXElement" && isControl(node) && isChild(node, text))
    return [at(node, "hide", "{null}")];
  if (node.type !== "JSXAttribute") return [];
  const name = nameOf(node);
  if (/^on(?:Click|Submit|Change)$/.test(name)) return [at(node, `dead ${name}`, "")];
  const literal = node.value?.type === "StringLiteral" ? node.value : undefined;
  if (literal === undefined) return [];
  if (/^(?:to|href)$/.test(name) && literal.value.startsWith("/"))
    return [at(literal, "link", '"/nowhere"')];
  if (/^(?:label|placeholder|aria-label|title)$/.test(name)) return [at(literal, "label", '"Qqq"')];
  return [];
}

function nameOf(attribute: JSXAttribute): string {
  return attribute.name.type === "JSXIdentifier" ? attribute.name.name : "";
}

function isControl({ openingElement: { name } }: JSXElement): boolean {
  return (
    name.type === "JSXIdentifier" &&
    /^(?:h1|h2|button|Button|a|Link|NavLink|input|TextField|select)$/.test(name.name)
  );
}

/** Only where `{null}` may stand: between the tags of another element. */
function isChild(node: JSXElement, text: string): boolean {
  return (
    /[>}]\s*$/.test(text.slice(0, node.start ?? 0)) && /^\s*[<{]/.test(text.slice(node.end ?? 0))
  );
}
