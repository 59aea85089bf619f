import type * as t from "@babel/types";
import { walk } from "../../source/languages/walk.ts";

/** What names of a page object stand for, as code that needs nothing but a `page` and parameters. */
export interface Names {
  /** The text of the file that the code stands in. */
  readonly text: string;
  /** What `this.name` stands for; null where that is not known. */
  member(name: string): string | null;
  /** What a variable or parameter stands for; null where that is not known. */
  variable(node: t.Identifier): string | null;
  /** What an expression of the file's constants is; null where it is no plain value. */
  constant(node: t.Expression): string | null;
  /** What `this.name(args)` gives; null where that is not known. */
  call(name: string, args: readonly string[]): string | null;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** An expression with everything in it that only its file knows written out; null where that fails. */
export function writeCode(root: t.Node, names: Names): string | null {
  const replaced: Replacement[] = [];
  let isKnown = true;
  walk(root, (node) => {
    if (!isKnown) return false;
    const code = codeFor(node, names);
    if (code === undefined) return true;
    if (code === null) isKnown = false;
    else replaced.push({ ...spanOf(node), code });
    return false;
  });
  return isKnown ? withReplaced(spanOf(root), replaced, names.text) : null;
}

/** What a node is written as; undefined where it stands as it is, null where nobody knows. */
function codeFor(node: t.Node, names: Names): string | null | undefined {
  switch (node.type) {
    case "ThisExpression":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return null;
    case "CallExpression":
      return ownCall(node, names);
    case "MemberExpression":
      return memberCode(node, names);
    case "ObjectProperty":
      return propertyCode(node, names);
    case "Identifier":
      return names.variable(node) ?? names.constant(node);
    default:
      return undefined;
  }
}

function ownCall(node: t.CallExpression, names: Names): string | null | undefined {
  const name = ownMember(node.callee);
  if (name === null) return undefined;
  const args = node.arguments.map((argument) => writeCode(argument, names));
  return args.some((code) => code === null)
    ? null
    : names.call(
        name,
        args.flatMap((code) => code ?? []),
      );
}

/** Names of properties are no variables: of `a.b`, only `a` is looked at. */
function memberCode(node: t.MemberExpression, names: Names): string | null | undefined {
  const own = ownMember(node);
  if (own !== null) return names.member(own);
  if (node.computed) return undefined;
  const object = writeCode(node.object, names);
  const { end } = spanOf(node.object);
  return object === null ? names.constant(node) : object + names.text.slice(end, spanOf(node).end);
}

function propertyCode(node: t.ObjectProperty, names: Names): string | null | undefined {
  if (node.computed) return undefined;
  const value = writeCode(node.value, names);
  const key = names.text.slice(spanOf(node.key).start, spanOf(node.key).end);
  return value === null ? null : `${key}: ${value}`;
}

/** The name in `this.name`; null for anything else. */
export function ownMember(node: t.Node): string | null {
  if (node.type !== "MemberExpression" || node.computed) return null;
  if (node.object.type !== "ThisExpression") return null;
  if (node.property.type === "Identifier") return node.property.name;
  return node.property.type === "PrivateName" ? `#${node.property.id.name}` : null;
}

function spanOf(node: t.Node): { readonly start: number; readonly end: number } {
  return { start: node.start ?? 0, end: node.end ?? 0 };
}

function withReplaced(
  { start, end }: { readonly start: number; readonly end: number },
  replaced: readonly Replacement[],
  text: string,
): string {
  let code = "";
  let at = start;
  for (const one of replaced) {
    code += text.slice(at, one.start) + one.code;
    at = one.end;
  }
  return code + text.slice(at, end);
}
