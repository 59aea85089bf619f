import { describe, expect, test } from "vitest";
import { readCallSource } from "../../../../src/analysis/source/languages/calls/read-source.ts";
import type { Argument, Code } from "../../../../src/analysis/source/languages/calls/syntax.ts";

type Writers = {
  readonly [Kind in Code["kind"]]?: (code: Extract<Code, { kind: Kind }>) => string;
};

const all = (codes: readonly Code[], between: string): string =>
  codes.map((code) => written(code)).join(between);

const WRITERS: Writers = {
  text: ({ parts }) =>
    JSON.stringify(
      parts.map((part) => (typeof part === "string" ? part : `{${written(part)}}`)).join(""),
    ),
  literal: ({ value }) => String(value),
  name: ({ name }) => name,
  member: ({ of, name }) => `${written(of)}.${name}`,
  call: ({ callee, args }) => `${written(callee)}(${args.map(argument).join(", ")})`,
  lambda: ({ body }) => `{ ${all(body, "; ")} }`,
  list: ({ items }) => `[${all(items, ", ")}]`,
  choice: ({ ways }) => ways.map(({ body }) => `? ${all(body, "; ")}`).join(" "),
  loop: ({ names, over }) => `each ${names.join()} of ${written(over)}`,
  assign: ({ target, operator, value }) => `${written(target)} ${operator} ${written(value)}`,
  operation: ({ operator, operands }) => `${operator}(${all(operands, ", ")})`,
  leave: ({ word, value }) => `${word} ${written(value)}`,
  declare: ({ names, value }) => `${names.join()} := ${written(value)}`,
};

function argument({ label, value }: Argument): string {
  return (label === null ? "" : `${label}: `) + written(value);
}

/** Code as one short line: `Column({ Text("Hi") })`. */
function written(code: Code | null): string {
  if (code === null) return "";
  const write = WRITERS[code.kind] as ((code: Code) => string) | undefined;
  return write?.(code) ?? code.kind;
}

/** The statements of the first function of a file. */
function bodyIn(ending: string, text: string): readonly string[] {
  const [found] = readCallSource(`file.${ending}`, text).body;
  return found?.kind === "function" ? found.body.map((code) => written(code)) : [];
}

describe("Kotlin", () => {
  test.each([
    ['Column { Text("Hi") }', 'Column({ Text("Hi") })'],
    ['Text(text = "Hello, $name and ${a.b}")', 'Text(text: "Hello, {name} and {a.b}")'],
    ['Modifier\n  .padding(8.dp)\n  .testTag("x")', 'Modifier.padding(8.dp).testTag("x")'],
    ['if (open) Text("a") else { Text("b") }', '? Text("a") ? Text("b")'],
    ["when (state) {\n is Loading -> A()\n else -> B()\n }", "? A() ? B()"],
    [
      "var open by remember { mutableStateOf(false) }",
      "open := remember({ mutableStateOf(false) })",
    ],
    ["val x = a ?: return", "x := ?:(a, return )"],
    ["nav.navigate(Home) { popUpTo(0) }", "nav.navigate(Home, { popUpTo(0) })"],
    ["foo /* a { nested /* one */ ( */ (1)", "foo(1)"],
    ['text = """a "quoted" b"""', 'text = "a \\"quoted\\" b"'],
    ["onClick = controller::back", "onClick = controller.back"],
    ["for ((a, b) in items) show(a)", "each a,b of items"],
  ])("reads %s", (code, expected) => {
    expect(bodyIn("kt", `fun App() {\n${code}\n}`)).toEqual([expected]);
  });
});

describe("Swift", () => {
  test.each([
    ['VStack { Text("Hi") }', 'VStack({ Text("Hi") })'],
    ['Button("Go") { go() }\n  .disabled(!ready)', 'Button("Go", { go() }).disabled(!(ready))'],
    ['Button { go() } label: { Text("Go") }', 'Button({ go() }, label: { Text("Go") })'],
    ['Text("Hello \\(user.name)")', 'Text("Hello {user.name}")'],
    ['if let user = user, ready { Text("a") } else { Text("b") }', '? Text("a") ? Text("b")'],
    ["ForEach(items) { item in Row(item: item) }", "ForEach(items, { Row(item: item) })"],
    ['let text = #"a \\ b"#', 'text := "a \\\\ b"'],
    ["x ? .red : .blue", "? .red ? .blue"],
  ])("reads %s", (code, expected) => {
    expect(bodyIn("swift", `func app() {\n${code}\n}`)).toEqual([expected]);
  });
});

describe("Dart", () => {
  test.each([
    ["return Text('Hi');", 'return Text("Hi")'],
    [
      "return Column(children: [if (a) Text('x'), ...more]);",
      'return Column(children: [? Text("x"), ...(more)])',
    ],
    ["final String name = 'a' 'b';", 'name := "ab"'],
    ["Navigator.of(context).push<void>(Route());", "Navigator.of(context).push(Route())"],
    ["onTap = () => go();", "onTap = { go() }"],
    ["setState(() { open = !open; });", "setState({ open = !(open) })"],
    ["return Text('Hello $name ${a + b}');", 'return Text("Hello {name} {+(a, b)}")'],
  ])("reads %s", (code, expected) => {
    expect(bodyIn("dart", `Widget build(BuildContext context) {\n${code}\n}`)).toEqual([expected]);
  });
});

describe("source that nobody should write", () => {
  const OPEN = 20_000;
  test.each([
    ["opens brackets that it never closes", "f(".repeat(OPEN)],
    ["closes brackets that are not open", ")]}".repeat(OPEN)],
    ["mixes brackets", "({[".repeat(OPEN) + ")".repeat(OPEN)],
    ["opens strings in strings", '"${'.repeat(OPEN)],
    ["has comments in comments", "/*".repeat(OPEN)],
    ["has types in types", "a<".repeat(OPEN)],
    ["is one long line", `val x = ${"a + ".repeat(OPEN)}1`],
    ["never ends a condition", "if (a) ".repeat(2_000)],
  ])("that %s is read in time, whatever the language", (_, text) => {
    for (const ending of ["kt", "swift", "dart", "java"])
      expect(readCallSource(`file.${ending}`, text).body.length).toBeGreaterThanOrEqual(0);
  });

  test("says where brackets do not match", () => {
    expect(readCallSource("a.kt", "fun a() { f( }").isUnbalanced).toBe(true);
    expect(readCallSource("a.kt", "fun a() { f() }").isUnbalanced).toBe(false);
  });
});
