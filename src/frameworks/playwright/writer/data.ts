import type { Layout } from "./layout.ts";
import type { Style } from "./style.ts";
import { literal } from "./text.ts";

/** Code around a piece of data, on its first and its last line. */
export interface DataFrame {
  readonly depth: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** Data of JSON as JavaScript, laid out as Prettier does. */
export class DataWriter {
  readonly #style: Style;
  readonly #layout: Layout;

  constructor(style: Style, layout: Layout) {
    this.#style = style;
    this.#layout = layout;
  }

  /** On one line. */
  flat(data: unknown): string {
    if (Array.isArray(data)) return `[${data.map((item) => this.flat(item)).join(", ")}]`;
    if (!isObject(data)) return this.#scalar(data);
    const entries = Object.entries(data).map(
      ([key, value]) => `${this.#key(key)}: ${this.flat(value)}`,
    );
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }

  /** On one line where that fits and Prettier leaves it so, else one line for each entry. */
  lines(data: unknown, { depth, prefix, suffix }: DataFrame): string[] {
    const flat = `${prefix}${this.flat(data)}${suffix}`;
    const entries = this.#entries(data);
    if (entries.length === 0 || (!isBroken(data) && this.#layout.fits(depth, flat)))
      return [this.#layout.line(depth, flat)];
    const [open, close] = Array.isArray(data) ? ["[", "]"] : ["{", "}"];
    return [
      this.#layout.line(depth, prefix + open),
      ...entries.flatMap(([head, value]) =>
        this.lines(value, { depth: depth + 1, prefix: head, suffix: "," }),
      ),
      this.#layout.line(depth, close + suffix),
    ];
  }

  #entries(data: unknown): readonly (readonly [head: string, value: unknown])[] {
    if (Array.isArray(data)) return data.map((item: unknown) => ["", item] as const);
    return isObject(data)
      ? Object.entries(data).map(([key, value]) => [`${this.#key(key)}: `, value] as const)
      : [];
  }

  #scalar(data: unknown): string {
    return typeof data === "string" ? literal(data, this.#style) : String(data);
  }

  #key(key: string): string {
    return /^[A-Za-z_$][\w$]*$/u.test(key) ? key : literal(key, this.#style);
  }
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** Prettier gives each of several objects of several properties a line, or more. */
function isBroken(data: unknown): boolean {
  if (!Array.isArray(data)) return isObject(data) && Object.values(data).some(isBroken);
  const isRich = (item: unknown): boolean => isObject(item) && Object.keys(item).length > 1;
  return (data.length > 1 && data.every(isRich)) || data.some(isBroken);
}
