import { Evaluator, Lexer, Parser, data } from "@actions/expressions";

export type Json =
  | null
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/** A value written in a YAML file. */
export type Scalar = null | string | number | boolean;

export type JobStatus = "success" | "failure" | "cancelled";

/** What an expression sees: `github`, `inputs`, `steps` … and how the steps before went. */
export interface Scope {
  readonly contexts: { readonly [name: string]: Json };
  readonly status: JobStatus;
}

const OPEN = "${{";
const CLOSE = "}}";

/** The value of an expression (without `${{ }}`). Throws on a syntax error or an unknown name. */
export function evaluate(expression: string, scope: Scope): data.ExpressionData {
  const { status, contexts } = scope;
  const functions = [
    noArguments("success", status === "success"),
    noArguments("failure", status === "failure"),
    noArguments("cancelled", status === "cancelled"),
    noArguments("always", true),
  ];
  const { tokens } = new Lexer(expression).lex();
  for (const token of tokens) {
    // The lexer (0.3.61) unescapes only the first '' of a string literal.
    if (token.lexeme?.startsWith("'")) {
      token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    }
  }
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const byName = new Map(functions.map((entry) => [entry.name, entry]));
  const root = new data.Dictionary(
    ...Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) })),
  );
  return new Evaluator(tree, root, byName).evaluate();
}

/** An `if:` condition: everything is true but null, false, 0 and the empty string. */
export function isTrue(expression: string, scope: Scope): boolean {
  const value = evaluate(expression, scope);
  if (value.kind === data.Kind.Null) return false;
  if (!value.primitive) return true;
  return !["", "false", "0"].includes(value.coerceString());
}

/**
 * A YAML value with its `${{ }}` filled in. (The official parser rebuilds block scalars that hold
 * expressions from their source, indentation included, so this starts from the YAML value.)
 */
export function interpolate(template: Scalar | undefined, scope: Scope): string {
  if (template === undefined || template === null) return "";
  const text = String(template);
  let result = "";
  let position = 0;
  for (;;) {
    const open = text.indexOf(OPEN, position);
    if (open < 0) return result + text.slice(position);
    const close = endOfExpression(text, open + OPEN.length);
    const expression = text.slice(open + OPEN.length, close).trim();
    result += text.slice(position, open) + evaluate(expression, scope).coerceString();
    position = close + CLOSE.length;
  }
}

export function interpolateAll(
  templates: Readonly<Record<string, Scalar>> | undefined,
  scope: Scope,
): Record<string, string> {
  const entries = Object.entries(templates ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, interpolate(value, scope)]));
}

function endOfExpression(text: string, start: number): number {
  let quoted = false;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    if (!quoted && text.startsWith(CLOSE, index)) return index;
  }
  throw new Error(`The expression in ${JSON.stringify(text.slice(0, 80))} has no end.`);
}

function noArguments(name: string, result: boolean) {
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(result) };
}

function toData(value: Json | undefined): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map((item: Json) => toData(item)));
  const pairs = Object.entries(value).map(([key, item]) => ({ key, value: toData(item) }));
  return new data.Dictionary(...pairs);
}
