import { GraphqlError } from "./error.ts";
import { tokenize, type Token } from "./lexer.ts";

export type Value =
  | { readonly kind: "literal"; readonly value: unknown }
  | { readonly kind: "variable"; readonly name: string };

export type Selection =
  | {
      readonly kind: "field";
      readonly name: string;
      /** The name in the answer: the alias, or the field's own. */
      readonly key: string;
      readonly args: ReadonlyMap<string, Value>;
      readonly selections: readonly Selection[];
    }
  | { readonly kind: "inline"; readonly type: string; readonly selections: readonly Selection[] }
  | { readonly kind: "spread"; readonly name: string };

export interface Document {
  readonly operation: string;
  readonly selections: readonly Selection[];
  /** Names of the variables that must be given. */
  readonly required: readonly string[];
  readonly fragments: ReadonlyMap<string, { type: string; selections: readonly Selection[] }>;
}

const MAX_DEPTH = 32;

/** Parses one operation and its fragments. Source: spec.graphql.org. Throws `GraphqlError`. */
export function parseQuery(source: string): Document {
  return new Parser(tokenize(source)).document();
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  document(): Document {
    const fragments = new Map<string, { type: string; selections: readonly Selection[] }>();
    let operation: Omit<Document, "fragments"> | null = null;
    while (this.#peek.kind !== "end") {
      if (this.#peek.text === "fragment") {
        this.#take();
        const name = this.#name();
        this.#expect("on");
        fragments.set(name, { type: this.#name(), selections: this.#selections() });
      } else {
        operation = this.#operation();
      }
    }
    if (operation === null) throw new GraphqlError("A query attribute must be specified.");
    return { ...operation, fragments };
  }

  #operation(): Omit<Document, "fragments"> {
    if (this.#peek.text === "{") {
      return { operation: "query", required: [], selections: this.#selections() };
    }
    const operation = this.#name();
    if (this.#peek.kind === "name") this.#take();
    const required = this.#peek.text === "(" ? this.#variables() : [];
    return { operation, required, selections: this.#selections() };
  }

  #variables(): string[] {
    const required: string[] = [];
    this.#expect("(");
    while (!this.#skip(")")) {
      this.#expect("$");
      const name = this.#name();
      this.#expect(":");
      const isRequired = this.#typeIsRequired();
      if (this.#skip("=")) this.#value();
      else if (isRequired) required.push(name);
    }
    return required;
  }

  /** Skips a type such as `[String!]!`; whether it ends with an exclamation mark. */
  #typeIsRequired(): boolean {
    if (this.#skip("[")) {
      this.#typeIsRequired();
      this.#expect("]");
    } else {
      this.#name();
    }
    return this.#skip("!");
  }

  #selections(): Selection[] {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new GraphqlError("Query is nested too deeply");
    this.#expect("{");
    const found: Selection[] = [];
    while (!this.#skip("}")) found.push(this.#selection());
    this.#depth -= 1;
    return found;
  }

  #selection(): Selection {
    if (this.#skip("...")) {
      if (!this.#skip("on")) return { kind: "spread", name: this.#name() };
      return { kind: "inline", type: this.#name(), selections: this.#selections() };
    }
    const first = this.#name();
    const name = this.#skip(":") ? this.#name() : first;
    const args = this.#peek.text === "(" ? this.#arguments() : new Map<string, Value>();
    const selections = this.#peek.text === "{" ? this.#selections() : [];
    return { kind: "field", name, key: first, args, selections };
  }

  #arguments(): Map<string, Value> {
    const args = new Map<string, Value>();
    this.#expect("(");
    while (!this.#skip(")")) {
      const name = this.#name();
      this.#expect(":");
      args.set(name, this.#value());
    }
    return args;
  }

  #value(): Value {
    if (this.#skip("$")) return { kind: "variable", name: this.#name() };
    const { kind, text } = this.#take();
    if (kind === "string") return { kind: "literal", value: text };
    if (kind === "number") return { kind: "literal", value: Number(text) };
    if (kind === "name") {
      const known = new Map<string, unknown>([
        ["true", true],
        ["false", false],
        ["null", null],
      ]);
      return { kind: "literal", value: known.has(text) ? known.get(text) : text };
    }
    throw new GraphqlError(`Parse error on ${JSON.stringify(text)}`);
  }

  get #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: "end", text: "", at: 0 };
  }

  #take(): Token {
    const token = this.#peek;
    this.#at += 1;
    return token;
  }

  #name(): string {
    const { kind, text, at } = this.#take();
    if (kind !== "name") {
      throw new GraphqlError(`Parse error on ${JSON.stringify(text)} at ${at}, expected a name`);
    }
    return text;
  }

  /** Takes this token when it is the next. A string of the same text is another token. */
  #skip(text: string): boolean {
    if (this.#peek.text !== text || this.#peek.kind === "string") return false;
    this.#at += 1;
    return true;
  }

  #expect(text: string): void {
    if (this.#skip(text)) return;
    const found = JSON.stringify(this.#peek.text);
    throw new GraphqlError(`Parse error on ${found} at ${this.#peek.at}, expected "${text}"`);
  }
}
