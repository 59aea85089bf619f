import type { Expression, Node } from "@babel/types";
import { methodCall, stringValue, type MethodCall } from "./syntax.ts";

/**
 * What a test answers for the server: `page.route('**\/api/todos', (route) => route.fulfill({ json: [] }))`,
 * or only to one method: `if (route.request().method() !== 'GET') return route.fallback();` before it.
 */
export interface Served {
  /** Which requests are answered, as the test says it. */
  readonly pattern: string;
  /** The only method that is answered; null where any is. */
  readonly method: string | null;
  readonly status: number;
  /** What is answered, as a text of JSON; undefined where nothing is. */
  readonly json: string | undefined;
}

/** What `page.route` answers where all of it is literal; null for other calls, and where it is not known. */
export function servedBy({ name, args: [first, handler] }: MethodCall): Served | null {
  const pattern = stringValue(first);
  if (name !== "route" || pattern === null || handler?.type !== "ArrowFunctionExpression")
    return null;
  const { body } = handler;
  const statements = body.type === "BlockStatement" ? body.body : [];
  const method = onlyMethodOf(statements[0]);
  const rest = method === null ? statements : statements.slice(1);
  const call = methodCall(body.type === "BlockStatement" ? onlyCallIn(rest) : body);
  const answer = call?.name === "fulfill" ? answerIn(call.args[0]) : null;
  return answer === null ? null : { pattern, method, ...answer };
}

/** The method in `if (route.request().method() !== 'GET') return route.fallback();`; null for anything else. */
function onlyMethodOf(statement: Node | undefined): string | null {
  if (statement?.type !== "IfStatement" || statement.alternate) return null;
  const { test, consequent } = statement;
  const passed = consequent.type === "ReturnStatement" ? methodCall(consequent.argument) : null;
  const isOther = test.type === "BinaryExpression" && test.operator === "!==";
  if (passed?.name !== "fallback" || !isOther) return null;
  return methodCall(test.left)?.name === "method" ? stringValue(test.right) : null;
}

/** What is answered with these options; null where there is more to them than data and a status. */
function answerIn(options: Node | undefined): Pick<Served, "status" | "json"> | null {
  const given = options === undefined ? undefined : dataIn(options);
  if (typeof given !== "object" || given === null || Array.isArray(given)) return null;
  const entries = new Map(Object.entries(given));
  const status: unknown = entries.get("status") ?? 200;
  const isKnown = [...entries.keys()].every((key) => key === "status" || key === "json");
  if (!isKnown || typeof status !== "number") return null;
  return { status, json: entries.has("json") ? JSON.stringify(entries.get("json")) : undefined };
}

/** `{ await route.fulfill(…); }` */
function onlyCallIn(statements: readonly Node[]): Expression | null {
  const [only, ...others] = statements;
  if (only?.type !== "ExpressionStatement" || others.length > 0) return null;
  const { expression } = only;
  return expression.type === "AwaitExpression" ? expression.argument : expression;
}

/** The data that is written there; undefined for what is no plain data. */
function dataIn(node: Node): unknown {
  const text = stringValue(node);
  if (text !== null) return text;
  switch (node.type) {
    case "NumericLiteral":
    case "BooleanLiteral":
      return node.value;
    case "NullLiteral":
      return null;
    case "UnaryExpression": {
      const value = node.operator === "-" ? dataIn(node.argument) : undefined;
      return typeof value === "number" ? -value : undefined;
    }
    case "ArrayExpression": {
      const items = node.elements.map((item) => (item === null ? undefined : dataIn(item)));
      return items.includes(undefined) ? undefined : items;
    }
    case "ObjectExpression": {
      const entries = node.properties.map(entryIn);
      return entries.some(([, value]) => value === undefined)
        ? undefined
        : Object.fromEntries(entries);
    }
    default:
      return undefined;
  }
}

function entryIn(property: Node): readonly [key: string, value: unknown] {
  if (property.type !== "ObjectProperty" || property.computed) return ["", undefined];
  const { key, value } = property;
  const name = key.type === "Identifier" ? key.name : stringValue(key);
  return name === null ? ["", undefined] : [name, dataIn(value)];
}
