import type { Code } from "../../source/languages/calls/syntax.ts";
import { knownText } from "../../ui/content.ts";
import { instanceOf } from "../declarative/instance-of.ts";
import type { Interpreter } from "../declarative/interpreter.ts";
import { blockOf } from "../declarative/made.ts";
import { contentOf, onlyValue } from "../declarative/reading.ts";
import { innerScope } from "../declarative/scope.ts";
import { textValue, UNKNOWN, type ClosureValue, type Value } from "../declarative/values.ts";

/** What a name of a route shows. */
export interface GeneratedRoute {
  readonly route: string;
  readonly content: Value;
}

/**
 * The routes of `MaterialApp(onGenerateRoute: …)`: the function is called with each name that it asks for.
 * Source: api.flutter.dev, "RouteFactory".
 */
export function generatedRoutes(given: Value, interpreter: Interpreter): readonly GeneratedRoute[] {
  const generate = onlyValue(interpreter.read(given));
  if (generate?.kind !== "closure") return [];
  return [...namesAskedFor(generate, interpreter)].flatMap((route): GeneratedRoute[] => {
    const made = onlyValue(generatedFor(route, generate, interpreter));
    const content =
      made?.kind === "made" ? blockOf(made, "builder", "pageBuilder", "child", "page") : undefined;
    return content === undefined ? [] : [{ route, content }];
  });
}

/** What the function gives for a name. */
function generatedFor(route: string, generate: ClosureValue, interpreter: Interpreter): Value {
  const names = new Map([
    ["name", { kind: "value" as const, value: textValue(route) }],
    ["arguments", { kind: "value" as const, value: UNKNOWN }],
  ]);
  const args = [
    {
      label: null,
      value: instanceOf("RouteSettings", names),
      isTrailing: false,
    },
  ];
  const { scope, line } = generate;
  const around = innerScope(scope, { frame: `${scope.frame}>route ${route}` });
  const { path } = scope.unit;
  const at = { name: "", of: null, args, types: [], scope: around, path, line };
  return interpreter.call(generate, args, at);
}

/** The texts that a function compares something with: `case Routes.cart:`, `if (name == '/cart')`. */
function namesAskedFor(
  { body, scope }: ClosureValue,
  interpreter: Interpreter,
): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (code: Code): void => {
    if (code.kind !== "text" && code.kind !== "name" && code.kind !== "member") return;
    const content = contentOf(interpreter.evaluate(code, scope), interpreter);
    const text = content === null ? null : knownText(content);
    if (text !== null && text !== "") names.add(text);
  };
  const look = (code: Code): void => {
    if (code.kind === "leave" && code.value !== null) look(code.value);
    if (code.kind === "operation")
      for (const operand of code.operands) (code.operator === "==" ? note : look)(operand);
    if (code.kind !== "choice") return;
    for (const { tests, body: inner } of code.ways) {
      for (const test of tests) (code.subject === null ? look : note)(test);
      for (const one of inner) look(one);
    }
  };
  for (const code of body) look(code);
  return names;
}
