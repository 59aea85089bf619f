import { GraphqlError } from "./error.ts";

export interface Token {
  readonly kind: "name" | "string" | "number" | "punctuation" | "end";
  readonly text: string;
  readonly at: number;
}

const NEXT =
  /(?:[\s,\uFEFF]|#[^\n\r]*)*(?:(?<name>[A-Za-z_]\w*)|(?<block>"""(?:[^"]|"(?!""))*""")|(?<string>"(?:[^"\\\n]|\\.)*")|(?<number>-?\d+(?:\.\d+)?)|(?<punctuation>\.\.\.|[!$&()[\]:=@{}|]))/y;

const IGNORED = /^(?:[\s,\uFEFF]|#[^\n\r]*)*$/;

/** The tokens of a query. Source: spec.graphql.org, "Lexical Tokens". Throws `GraphqlError`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    NEXT.lastIndex = at;
    const match = NEXT.exec(source);
    if (match === null) break;
    tokens.push(tokenOf(match, at));
    at = NEXT.lastIndex;
  }
  if (!IGNORED.test(source.slice(at))) throw new GraphqlError(`Expected a token at ${at}`);
  tokens.push({ kind: "end", text: "", at });
  return tokens;
}

function tokenOf(match: RegExpExecArray, at: number): Token {
  const { name, block, string, number, punctuation } = match.groups ?? {};
  if (name !== undefined) return { kind: "name", text: name, at };
  if (block !== undefined) return { kind: "string", text: block.slice(3, -3), at };
  if (string !== undefined) return { kind: "string", text: JSON.parse(string) as string, at };
  if (number !== undefined) return { kind: "number", text: number, at };
  return { kind: "punctuation", text: punctuation ?? "", at };
}
