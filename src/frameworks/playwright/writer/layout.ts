import type { Style } from "./style.ts";
import { widthOf } from "./text.ts";

/** `name(args)`, where each argument is code or an options object. */
export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
}

export type Argument = string | readonly OptionEntry[];

/** Key and code of one entry of an options object. */
export type OptionEntry = readonly [key: string, code: string];

/** What stands around a piece of code on its first and last line. */
interface Frame {
  readonly prefix: string;
  readonly suffix: string;
  readonly depth: number;
}

/**
 * Lays code out as Prettier does, for the few forms that a spec is made of. That a project's
 * formatter then leaves the file as it is, is proved with Prettier itself in the tests.
 */
export class Layout {
  readonly #style: Style;

  constructor(style: Style) {
    this.#style = style;
  }

  /** One line of code at a depth. */
  line(depth: number, code: string): string {
    const unit = this.#style.useTabs ? "\t" : " ".repeat(this.#style.tabWidth);
    return code === "" ? "" : unit.repeat(depth) + code;
  }

  /** `await subject.call(args);` */
  call(depth: number, subject: string, call: Call): string[] {
    const frame = { prefix: `${subject}.${call.name}`, suffix: this.#end, depth };
    return this.#call(call.args, frame);
  }

  /** `await page.locate(args).narrow(args).act(args);` */
  chain(depth: number, calls: readonly Call[]): string[] {
    const flat = `await page.${calls.map(flatCall).join(".")}${this.#end}`;
    if (this.fits(depth, flat)) return [this.line(depth, flat)];
    const lines = calls.flatMap(({ name, args }, index) => {
      const suffix = index === calls.length - 1 ? this.#end : "";
      return this.#call(args, { prefix: `.${name}`, suffix, depth: depth + 1 });
    });
    return [this.line(depth, "await page"), ...lines];
  }

  /** `await expect(page.locate(args)).matcher(args);` */
  expectation(depth: number, locate: readonly Call[], matcher: Call): string[] {
    const found = `page.${locate.map(flatCall).join(".")}`;
    const head = `await expect(${found}).${matcher.name}`;
    const tail = matcher.args.length === 0 ? `()${this.#end}` : "(";
    if (this.fits(depth, head + tail)) {
      return this.#call(matcher.args, { prefix: head, suffix: this.#end, depth });
    }
    const rest = { prefix: `).${matcher.name}`, suffix: this.#end, depth };
    return [
      this.line(depth, "await expect("),
      ...this.#subject(depth + 1, locate),
      ...this.#call(matcher.args, rest),
    ];
  }

  /** `subject.listen("event", (name) => body);` */
  callback(depth: number, head: string, body: string): string[] {
    const flat = `${head} ${body})${this.#end}`;
    if (this.fits(depth, flat)) return [this.line(depth, flat)];
    return [
      this.line(depth, head),
      this.line(depth + 1, `${body},`),
      this.line(depth, `)${this.#end}`),
    ];
  }

  /** `page.locate(args).narrow(args),` */
  #subject(depth: number, locate: readonly Call[]): string[] {
    const [first, ...others] = locate;
    if (first === undefined) return [];
    const flat = `page.${locate.map(flatCall).join(".")},`;
    if (others.length === 0) {
      return this.#call(first.args, { prefix: `page.${first.name}`, suffix: ",", depth });
    }
    if (this.fits(depth, flat)) return [this.line(depth, flat)];
    const lines = locate.flatMap((call, index) => {
      const suffix = index === others.length ? "," : "";
      return this.#call(call.args, { prefix: `.${call.name}`, suffix, depth: depth + 1 });
    });
    return [this.line(depth, "page"), ...lines];
  }

  /** `test('title', async ({ page }) => {`, or with `()` where nothing is asked for. */
  testHead(depth: number, head: string, fixtures: readonly string[]): string[] {
    if (fixtures.length === 0) return [this.line(depth, `${head}async () => {`)];
    const flat = `${head}async ({ ${fixtures.join(", ")} }) => {`;
    if (this.fits(depth, flat)) return [this.line(depth, flat)];
    return [
      this.line(depth, `${head}async ({`),
      ...fixtures.map((name) => this.line(depth + 1, `${name},`)),
      this.line(depth, "}) => {"),
    ];
  }

  get #end(): string {
    return this.#style.semi ? ";" : "";
  }

  /** Whether a line of code is no longer than the style allows. */
  fits(depth: number, code: string): boolean {
    return depth * this.#style.tabWidth + widthOf(code) <= this.#style.printWidth;
  }

  #call(args: readonly Argument[], frame: Frame): string[] {
    const { prefix, suffix, depth } = frame;
    const flat = `${prefix}(${args.map(flatArgument).join(", ")})${suffix}`;
    if (args.length === 0 || this.fits(depth, flat)) return [this.line(depth, flat)];
    return this.#hugged(args, frame) ?? this.#broken(args, frame);
  }

  /** The options object opened on the line of the call: `getByRole('button', {`. */
  #hugged(args: readonly Argument[], frame: Frame): string[] | null {
    const last = args.at(-1);
    if (last === undefined || typeof last === "string") return null;
    const before = args.slice(0, -1).map((argument) => `${flatArgument(argument)}, `);
    const head = `${frame.prefix}(${before.join("")}{`;
    if (!this.fits(frame.depth, head)) return null;
    return [
      this.line(frame.depth, head),
      // Keys as short as ours stay on the line of their value, however long that is.
      ...last.map(([key, code]) => this.line(frame.depth + 1, `${key}: ${code},`)),
      this.line(frame.depth, `})${frame.suffix}`),
    ];
  }

  /** Every argument on lines of its own. */
  #broken(args: readonly Argument[], frame: Frame): string[] {
    return [
      this.line(frame.depth, `${frame.prefix}(`),
      ...args.map((argument) => this.line(frame.depth + 1, `${flatArgument(argument)},`)),
      this.line(frame.depth, `)${frame.suffix}`),
    ];
  }
}

/** A call on one line. */
export function flatCall(call: Call): string {
  return `${call.name}(${call.args.map(flatArgument).join(", ")})`;
}

function flatArgument(argument: Argument): string {
  if (typeof argument === "string") return argument;
  return `{ ${argument.map(([key, code]) => `${key}: ${code}`).join(", ")} }`;
}
