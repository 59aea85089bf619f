import { requestOf } from "../../../app-model/answers.ts";
import type { ElementQuery } from "../../../app-model/element-query.ts";
import type { CompiledCase } from "./compile-case.ts";
import type { Statement, StatementCode } from "./statement.ts";
import { flatCall, Layout, type Call } from "./layout.ts";
import { AnswerRenderer } from "./render-answer.ts";
import { locatorCalls } from "./render-locator.ts";
import type { Style } from "./style.ts";
import type { PageObject, PageObjects } from "../page-objects/page-objects.ts";
import type { Written } from "./page-object-calls.ts";
import { variableOf, type Suite, type SuiteTest } from "./suite.ts";
import { SessionRenderer } from "./render-session.ts";
import { type Session, usesFilledIn } from "./session.ts";
import { comment, literal, typedText, VARIABLES } from "./text.ts";

/** `.filter({ visible: true })` */
const VISIBLE: Call = { name: "filter", args: [[["visible", "true"]]] };
const NOT_NONE: Call = { name: "not.toHaveCount", args: ["0"] };

/** What a file is written with, beside what its tests do. */
export interface FileFrame {
  /** Import lines as they stand in the file. */
  readonly imports: readonly string[];
  readonly objects: PageObjects;
  readonly style: Style;
}

/** The text of a spec file. */
export function renderSuite(suite: Suite, frame: FileFrame): string {
  const renderer = new SuiteRenderer(frame);
  return `${renderer.suite(suite).join("\n")}\n`;
}

class SuiteRenderer {
  readonly #frame: FileFrame;
  readonly #layout: Layout;
  readonly #end: string;
  readonly #session: SessionRenderer;
  readonly #answers: AnswerRenderer;
  /** How many dialogs the test that is written has opened so far. */
  #dialogs = 0;

  constructor(frame: FileFrame) {
    this.#frame = frame;
    this.#layout = new Layout(frame.style);
    this.#end = frame.style.semi ? ";" : "";
    this.#answers = new AnswerRenderer(frame.style, this.#layout);
    this.#session = new SessionRenderer(frame.style, this.#layout);
  }

  suite({ title, session, start, tests }: Suite): string[] {
    const blocks = [
      ...this.#session.blocks(session),
      ...(start.length === 0 ? [] : [this.#beforeEach(start)]),
      ...tests.map((test) => this.#test(test, session)),
    ];
    return [
      ...this.#frame.imports,
      "",
      ...this.#session.constants(session),
      `test.describe(${this.#session.head(title, session)}() => {`,
      ...withBlankLines(blocks),
      `})${this.#end}`,
    ];
  }

  #beforeEach(start: readonly Statement[]): string[] {
    return [
      ...this.#layout.testHead(1, "test.beforeEach(", ["page"]),
      ...this.#unique(start),
      ...start.flatMap((one) => this.#statement(one)),
      this.#layout.line(1, `})${this.#end}`),
    ];
  }

  /** What makes data of a run unlike that of all others. */
  #unique(statements: readonly Statement[]): string[] {
    const isUsed = usesFilledIn(statements, "unique");
    const code = `const ${VARIABLES.unique} = crypto.randomUUID().slice(0, 8)${this.#end}`;
    return isUsed ? [this.#layout.line(2, code)] : [];
  }

  #test({ compiled, own, written, fixtures, made }: SuiteTest, session: Session | null): string[] {
    const { testCase, fixme } = compiled;
    const body =
      fixme === null
        ? [...this.#body(written), ...this.#session.stored(session)]
        : this.#fixme(compiled, fixme);
    return [
      this.#comment(1, `case: ${testCase.id}`),
      ...this.#layout.testHead(1, `test(${this.#literal(testCase.title)}, `, fixtures),
      ...testCase.preconditions.map((text) => this.#comment(2, `Given: ${text}`)),
      ...made.map((object) => this.#layout.line(2, this.#make(object))),
      ...this.#unique(own),
      ...body,
      this.#layout.line(1, `})${this.#end}`),
    ];
  }

  #make(object: PageObject): string {
    return `const ${this.#variable(object)} = new ${object.className}(page)${this.#end}`;
  }

  #variable(object: PageObject): string {
    return variableOf(object, this.#frame.objects);
  }

  #body(written: readonly Written[]): string[] {
    this.#dialogs = 0;
    const firstExpectation = written.findIndex(isExpectation);
    return written.flatMap((one, index) => [
      ...(index > 0 && index === firstExpectation ? [""] : []),
      ...this.#written(one),
    ]);
  }

  #written(written: Written): string[] {
    switch (written.kind) {
      case "plain":
        return this.#statement(written.statement);
      case "object_call": {
        const call = {
          name: written.method,
          args: written.args.map((text) => typedText(text, this.#frame.style)),
        };
        return [
          ...written.phrases.map((phrase) => this.#comment(2, phrase)),
          ...this.#layout.call(2, `await ${this.#variable(written.object)}`, call),
        ];
      }
      case "object_use":
        return [
          this.#comment(2, written.statement.phrase),
          ...this.#use(`${this.#variable(written.object)}.${written.locator}`, written.statement),
        ];
    }
  }

  /** What is done to a locator of a page object, or expected of it. */
  #use(locator: string, { code }: Statement): string[] {
    switch (code.kind) {
      case "act":
        return this.#layout.call(2, `await ${locator}`, this.#typing(code.method, code.value));
      case "expect": {
        const matcher = this.#method(code.matcher, code.value);
        return this.#layout.call(2, `await expect(${locator})`, matcher);
      }
      default:
        return this.#code(code);
    }
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
    // What is answered stands in the code below.
    const words = code.kind === "serve" ? `The server answers "${requestOf(code.answer)}"` : phrase;
    return [this.#comment(2, words), ...this.#code(code)];
  }

  #code(code: StatementCode): string[] {
    switch (code.kind) {
      case "serve":
        return this.#answers.lines(code.answer);
      case "goto":
        return this.#pageCall("await page", "goto", code.path);
      case "wait":
        return this.#pageCall("await page", "waitForURL", code.path);
      case "turn": {
        const name = code.to === "back" ? "goBack" : "goForward";
        return this.#layout.call(2, "await page", { name, args: [] });
      }
      case "reload":
        return this.#layout.call(2, "await page", { name: "reload", args: [] });
      case "click_dialog":
        return this.#clickWithDialog(code);
      case "expect_dialog": {
        const says = this.#method("toBe", code.message);
        return this.#layout.call(2, "expect(dialog.message())", says);
      }
      case "press":
        return this.#pageCall("await page.keyboard", "press", code.key);
      case "expect_url":
        return this.#pageCall("await expect(page)", "toHaveURL", code.path);
      case "act":
        return this.#layout.chain(2, [
          ...this.#locate(code.query),
          this.#typing(code.method, code.value),
        ]);
      case "expect":
        return this.#layout.expectation(
          2,
          this.#locate(code.query),
          this.#method(code.matcher, code.value),
        );
      case "expect_some":
        return this.#layout.expectation(2, [...this.#locate(code.query), VISIBLE], NOT_NONE);
    }
  }

  /**
   * The click waits until the dialog is answered, so whoever answers listens before it; that the dialog
   * has opened at all is waited for. Source: playwright.dev/docs/dialogs.
   */
  #clickWithDialog({ query, answer, isRead }: StatementCode & { kind: "click_dialog" }): string[] {
    const { accepted, text = null } = answer;
    const closed = accepted ? this.#typing("accept", text) : { name: "dismiss", args: [] };
    const event = this.#literal("dialog");
    const head = `page.once(${event}, (dialog) =>`;
    const opened = this.#dialogVariable();
    return [
      ...this.#layout.callback(2, head, `dialog.${flatCall(closed)}`),
      this.#layout.line(2, `const ${opened} = page.waitForEvent(${event})${this.#end}`),
      ...this.#layout.chain(2, [...this.#locate(query), { name: "click", args: [] }]),
      this.#layout.line(2, `${isRead ? "const dialog = " : ""}await ${opened}${this.#end}`),
    ];
  }

  /** What the next dialog of a test is waited for as. */
  #dialogVariable(): string {
    this.#dialogs += 1;
    return this.#dialogs === 1 ? "dialogPromise" : `dialogPromise${this.#dialogs}`;
  }

  #pageCall(subject: string, name: string, argument: string): string[] {
    return this.#layout.call(2, subject, { name, args: [this.#literal(argument)] });
  }

  #typing(name: string, value: string | null): Call {
    return { name, args: value === null ? [] : [typedText(value, this.#frame.style)] };
  }

  #method(name: string, value: string | null): Call {
    return { name, args: value === null ? [] : [this.#literal(value)] };
  }

  #locate(query: ElementQuery): readonly Call[] {
    return locatorCalls(query, this.#frame.style);
  }

  #literal(value: string): string {
    return literal(value, this.#frame.style);
  }

  #comment(depth: number, text: string): string {
    return this.#layout.line(depth, comment(text));
  }
}

function withBlankLines(blocks: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    if (lines.length > 0) lines.push("");
    lines.push(...block);
  }
  return lines;
}

function isExpectation(written: Written): boolean {
  return written.kind !== "object_call" && written.statement.code.kind.startsWith("expect");
}
