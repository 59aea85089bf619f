import type { GivenAnswer } from "../../../app-model/answers.ts";
import { requestPattern } from "../../../contracts/request-pattern.ts";
import { DataWriter } from "./data.ts";
import type { Layout } from "./layout.ts";
import type { Style } from "./style.ts";
import { literal } from "./text.ts";

/** Writes what a test answers for the server, in the body of a test. */
export class AnswerRenderer {
  readonly #style: Style;
  readonly #layout: Layout;
  readonly #data: DataWriter;
  readonly #end: string;

  constructor(style: Style, layout: Layout) {
    this.#style = style;
    this.#layout = layout;
    this.#data = new DataWriter(style, layout);
    this.#end = style.semi ? ";" : "";
  }

  /**
   * The lines of `await page.route('**\/api/todos', async (route) => { … });`. The same address takes
   * requests of other methods as well: those go on as they would without the test.
   */
  lines({ method, url, status, json }: GivenAnswer): string[] {
    const pattern = literal(requestPattern(url), this.#style);
    const data: unknown =
      json === undefined ? { status } : { ...given(status), json: parsed(json) };
    const head = `await page.route(${pattern}, async (route) => {`;
    if (this.#layout.fits(2, head))
      return [
        this.#layout.line(2, head),
        ...this.#body(3, method, data),
        this.#layout.line(2, `})${this.#end}`),
      ];
    return [
      this.#layout.line(2, "await page.route("),
      this.#layout.line(3, `${pattern},`),
      this.#layout.line(3, "async (route) => {"),
      ...this.#body(4, method, data),
      this.#layout.line(3, "},"),
      this.#layout.line(2, `)${this.#end}`),
    ];
  }

  #body(depth: number, method: string, data: unknown): string[] {
    const frame = { depth, prefix: "await route.fulfill(", suffix: `)${this.#end}` };
    return [...this.#passOthers(depth, method), ...this.#data.lines(data, frame)];
  }

  #passOthers(depth: number, method: string): string[] {
    const condition = `if (route.request().method() !== ${literal(method, this.#style)})`;
    const pass = `return route.fallback()${this.#end}`;
    if (this.#layout.fits(depth, `${condition} ${pass}`))
      return [this.#layout.line(depth, `${condition} ${pass}`)];
    return [this.#layout.line(depth, condition), this.#layout.line(depth + 1, pass)];
  }
}

/** A status that is not the usual one. */
function given(status: number): { readonly status?: number } {
  return status === 200 ? {} : { status };
}

function parsed(json: string): unknown {
  return JSON.parse(json);
}
