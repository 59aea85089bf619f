import type * as t from "@babel/types";
import type { HelperMember } from "../../../contracts/generated.ts";
import { exists } from "../../source/languages/exists.ts";
import { lineOf, walk } from "../../source/languages/walk.ts";

/** The fixtures that a program adds to a test: `base.extend({ loginPage: async ({ page }, use) => … })`. */
export function fixturesIn(program: t.Program, path: string): HelperMember[] {
  const found: HelperMember[] = [];
  walk(program, (node) => {
    const added = node.type === "CallExpression" ? addedBy(node) : null;
    for (const property of added?.properties ?? []) {
      if (property.type !== "ObjectProperty" || property.key.type !== "Identifier") continue;
      const made = madeBy(property.value);
      const code = made === null ? null : [`new ${made}(page)`];
      const source = { path, line: lineOf(property) };
      found.push({ name: property.key.name, kind: "fixture", parameters: [], code, source });
    }
  });
  return found;
}

function addedBy({ callee, arguments: [first] }: t.CallExpression): t.ObjectExpression | null {
  const isExtend =
    callee.type === "MemberExpression" &&
    callee.property.type === "Identifier" &&
    callee.property.name === "extend";
  return isExtend && first?.type === "ObjectExpression" ? first : null;
}

/** The class of which a fixture hands on one object, made of a page, and does nothing else. */
function madeBy(value: t.Node): string | null {
  const fixture = value.type === "ArrayExpression" ? value.elements[0] : value;
  const isFunction =
    fixture?.type === "ArrowFunctionExpression" || fixture?.type === "FunctionExpression";
  const use = isFunction ? fixture.params[1] : undefined;
  if (!isFunction || use?.type !== "Identifier") return null;
  const { body } = fixture;
  const statements = body.type === "BlockStatement" ? body.body : [body];
  const [first, second] = statements;
  if (first === undefined || statements.length > 2) return null;
  const handed = handedTo(use.name, second ?? first);
  if (handed === null) return null;
  return second === undefined ? classOf(handed) : classOfVariable(handed, first);
}

/** The class in `const name = new LoginPage(page)`. */
function classOfVariable(variable: t.Node, declaration: t.Node): string | null {
  if (variable.type !== "Identifier" || declaration.type !== "VariableDeclaration") return null;
  const made = declaration.declarations.find(
    ({ id }) => id.type === "Identifier" && id.name === variable.name,
  );
  return exists(made?.init) ? classOf(made.init) : null;
}

/** What `await use(…)` is given. */
function handedTo(use: string, node: t.Node): t.Node | null {
  const expression = node.type === "ExpressionStatement" ? node.expression : node;
  const call = expression.type === "AwaitExpression" ? expression.argument : expression;
  if (call.type !== "CallExpression" || call.callee.type !== "Identifier") return null;
  return call.callee.name === use ? (call.arguments[0] ?? null) : null;
}

/** The class in `new LoginPage(page)`. */
function classOf(node: t.Node): string | null {
  if (node.type !== "NewExpression" || node.callee.type !== "Identifier") return null;
  const [page, ...others] = node.arguments;
  const isOfPage = page?.type === "Identifier" && page.name === "page" && others.length === 0;
  return isOfPage ? node.callee.name : null;
}
