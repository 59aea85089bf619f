import type { ElementQuery } from "../../../app-model/element-query.ts";
import { LOCATOR_METHODS } from "../locators.ts";
import type { CompiledCase, Statement, StatementCode } from "./compile-case.ts";
import { Layout, type Argument, type Call, type OptionEntry } from "./layout.ts";
import type { Style } from "./style.ts";
import { comment, literal } from "./text.ts";

/** The cases of one screen, as they stand in one file. */
export interface Suite {
  readonly title: string;
  readonly cases: readonly CompiledCase[];
  /** Import lines as they stand in the file. */
  readonly imports: readonly string[];
}

/** `.filter({ visible: true })` */
const VISIBLE: Call = { name: "filter", args: [[["visible", "true"]]] };
const NOT_NONE: Call = { name: "not.toHaveCount", args: ["0"] };

/** The text of a spec file. */
export function renderSuite(suite: Suite, style: Style): string {
  const renderer = new SuiteRenderer(style);
  return `${renderer.suite(suite).join("\n")}\n`;
}

class SuiteRenderer {
  readonly #style: Style;
  readonly #layout: Layout;
  readonly #end: string;

  constructor(style: Style) {
    this.#style = style;
    this.#layout = new Layout(style);
    this.#end = style.semi ? ";" : "";
  }

  suite(suite: Suite): string[] {
    const start = commonStart(suite.cases);
    const tests = suite.cases.map((compiled) => this.#test(compiled, start === null ? 0 : 1));
    const blocks = start === null ? tests : [this.#beforeEach(start), ...tests];
    return [
      ...suite.imports,
      "",
      `test.describe(${this.#literal(suite.title)}, () => {`,
      ...withBlankLines(blocks),
      `})${this.#end}`,
    ];
  }

  #beforeEach(start: Statement): string[] {
    return [
      ...this.#layout.testHead(1, "test.beforeEach(", ["page"]),
      ...this.#statement(start),
      this.#layout.line(1, `})${this.#end}`),
    ];
  }

  #test(compiled: CompiledCase, skipped: number): string[] {
    const { testCase, fixme } = compiled;
    const fixtures = fixme === null ? ["page"] : [];
    const body =
      fixme === null
        ? this.#body(compiled.statements.slice(skipped))
        : this.#fixme(compiled, fixme);
    return [
      this.#comment(1, `case: ${testCase.id}`),
      ...this.#layout.testHead(1, `test(${this.#literal(testCase.title)}, `, fixtures),
      ...testCase.preconditions.map((text) => this.#comment(2, `Given: ${text}`)),
      ...body,
      this.#layout.line(1, `})${this.#end}`),
    ];
  }

  #body(statements: readonly Statement[]): string[] {
    const firstExpectation = statements.findIndex(({ code }) => isExpectation(code));
    return statements.flatMap((statement, index) => [
      ...(index > 0 && index === firstExpectation ? [""] : []),
      ...this.#statement(statement),
    ]);
  }

  #fixme({ testCase }: CompiledCase, reason: string): string[] {
    const args = ["true", this.#literal(reason)];
    return [
      ...this.#layout.call(2, "test", { name: "fixme", args }),
      ...testCase.steps.map((step) => this.#comment(2, step)),
      this.#comment(2, `Expected: ${testCase.expected}`),
    ];
  }

  #statement({ phrase, code }: Statement): string[] {
    return [this.#comment(2, phrase), ...this.#code(code)];
  }

  #code(code: StatementCode): string[] {
    switch (code.kind) {
      case "goto":
        return this.#pageCall("await page", "goto", code.path);
      case "go_back":
        return this.#layout.call(2, "await page", { name: "goBack", args: [] });
      case "press":
        return this.#pageCall("await page.keyboard", "press", code.key);
      case "expect_url":
        return this.#pageCall("await expect(page)", "toHaveURL", code.path);
      case "act":
        return this.#layout.chain(
          2,
          this.#locate(code.query),
          this.#method(code.method, code.value),
        );
      case "expect":
        return this.#layout.expectation(
          2,
          [this.#locate(code.query)],
          this.#method(code.matcher, code.value),
        );
      case "expect_some":
        return this.#layout.expectation(2, [this.#locate(code.query), VISIBLE], NOT_NONE);
    }
  }

  #pageCall(subject: string, name: string, argument: string): string[] {
    return this.#layout.call(2, subject, { name, args: [this.#literal(argument)] });
  }

  #method(name: string, value: string | null): Call {
    return { name, args: value === null ? [] : [this.#literal(value)] };
  }

  #locate(query: ElementQuery): Call {
    return { name: LOCATOR_METHODS[query.by], args: this.#locatorArguments(query) };
  }

  #locatorArguments(query: ElementQuery): readonly Argument[] {
    switch (query.by) {
      case "test_id":
        return [this.#literal(query.id)];
      case "role":
        return this.#roleArguments(query);
      case "label":
      case "placeholder":
      case "text":
      case "alt_text":
      case "title":
        return this.#textArguments(query);
    }
  }

  #roleArguments(query: ElementQuery & { by: "role" }): readonly Argument[] {
    const name: OptionEntry[] = query.name === null ? [] : [["name", this.#literal(query.name)]];
    const options = [...name, ...exactOption(query.exact)];
    const role = this.#literal(query.role);
    return options.length === 0 ? [role] : [role, options];
  }

  #textArguments(query: { readonly text: string; readonly exact: boolean }): readonly Argument[] {
    const text = this.#literal(query.text);
    return query.exact ? [text, exactOption(true)] : [text];
  }

  #literal(value: string): string {
    return literal(value, this.#style);
  }

  #comment(depth: number, text: string): string {
    return this.#layout.line(depth, comment(text));
  }
}

/** The `Open` that all cases begin with, when it is worth a hook. */
function commonStart(cases: readonly CompiledCase[]): Statement | null {
  const [first, ...others] = cases;
  const start = first?.statements[0];
  if (start?.code.kind !== "goto" || others.length === 0) return null;
  const shared = cases.every(
    ({ fixme, statements }) => fixme === null && statements[0]?.phrase === start.phrase,
  );
  return shared ? start : null;
}

function withBlankLines(blocks: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    if (lines.length > 0) lines.push("");
    lines.push(...block);
  }
  return lines;
}

function exactOption(exact: boolean): OptionEntry[] {
  return exact ? [["exact", "true"]] : [];
}

function isExpectation(code: StatementCode): boolean {
  return code.kind.startsWith("expect");
}
