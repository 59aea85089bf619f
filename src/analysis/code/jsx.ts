import type * as t from "@babel/types";
import type { Evaluator } from "./evaluator.ts";
import { spreadInto } from "./objects.ts";
import {
  arrayOf,
  literal,
  type ElementValue,
  type ExternalValue,
  type Value,
  type Scope,
} from "./value.ts";
import { exists } from "../source/languages/exists.ts";

/** What `<>…</>` is; the module is a name of the language, not of a package. */
const FRAGMENT: ExternalValue = { kind: "external", module: "#jsx", name: "Fragment" };

/** `<Tag attribute={value}>children</Tag>` as a description that is expanded where it is placed. */
export function jsxElement(node: t.JSXElement, scope: Scope, evaluator: Evaluator): ElementValue {
  const draft = { properties: new Map<string, Value>(), open: false };
  for (const attribute of node.openingElement.attributes) {
    if (attribute.type === "JSXSpreadAttribute") {
      spreadInto(draft, evaluator.evaluate(attribute.argument, scope), evaluator);
    } else {
      const value = !exists(attribute.value)
        ? literal(true)
        : evaluator.evaluate(attribute.value, scope);
      draft.properties.set(attributeName(attribute.name), value);
    }
  }
  const children = childrenOf(node.children, scope, evaluator);
  if (children !== null) draft.properties.set("children", children);
  return describe(node, tagOf(node.openingElement.name, scope, evaluator), draft, scope);
}

export function jsxFragment(node: t.JSXFragment, scope: Scope, evaluator: Evaluator): ElementValue {
  const children = childrenOf(node.children, scope, evaluator) ?? arrayOf([]);
  return describe(
    node,
    FRAGMENT,
    { properties: new Map([["children", children]]), open: false },
    scope,
  );
}

function describe(
  node: t.Node,
  type: ElementValue["type"],
  properties: { readonly properties: Map<string, Value>; readonly open: boolean },
  scope: Scope,
): ElementValue {
  return {
    kind: "element",
    type,
    properties: { kind: "object", ...properties },
    path: scope.module.path,
    line: node.loc?.start.line ?? 1,
    offset: node.start ?? 0,
  };
}

function tagOf(
  name: t.JSXElement["openingElement"]["name"],
  scope: Scope,
  evaluator: Evaluator,
): string | Value {
  if (name.type === "JSXNamespacedName") return `${name.namespace.name}:${name.name.name}`;
  if (name.type === "JSXMemberExpression") {
    return evaluator.member(memberTag(name.object, scope, evaluator), name.property.name);
  }
  return /^[a-z]/u.test(name.name) ? name.name : componentNamed(name.name, scope);
}

function componentNamed(name: string, scope: Scope): Value {
  return scope.find(name) ?? { kind: "external", module: "", name };
}

function memberTag(
  node: t.JSXMemberExpression["object"],
  scope: Scope,
  evaluator: Evaluator,
): Value {
  if (node.type === "JSXIdentifier") return componentNamed(node.name, scope);
  return evaluator.member(memberTag(node.object, scope, evaluator), node.property.name);
}

function attributeName(name: t.JSXAttribute["name"]): string {
  return name.type === "JSXIdentifier" ? name.name : `${name.namespace.name}:${name.name.name}`;
}

/** The children: none, the only one, or all in order; white space as JSX reads it. */
function childrenOf(
  nodes: t.JSXElement["children"],
  scope: Scope,
  evaluator: Evaluator,
): Value | null {
  const values = nodes.flatMap((node): Value[] => {
    if (node.type === "JSXText") {
      const text = jsxText(node.value);
      return text === "" ? [] : [literal(text)];
    }
    if (node.type === "JSXExpressionContainer") {
      return node.expression.type === "JSXEmptyExpression"
        ? []
        : [evaluator.evaluate(node.expression, scope)];
    }
    return [evaluator.evaluate(node.type === "JSXSpreadChild" ? node.expression : node, scope)];
  });
  const [only] = values;
  if (only === undefined) return null;
  return values.length === 1 ? only : arrayOf(values);
}

/** Lines are trimmed of blanks, not of `&nbsp;`, and joined by one space; white space within a line stays. */
function jsxText(raw: string): string {
  const lines = raw.split(/\r\n|\n|\r/u);
  const kept = lines.map((line, index) => {
    const start = index === 0 ? line : line.replace(/^[ \t]+/u, "");
    return index === lines.length - 1 ? start : start.replace(/[ \t]+$/u, "");
  });
  return kept.filter((line) => line !== "").join(" ");
}
