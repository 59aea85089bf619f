import type { GuidanceFact } from "../contracts/generated.ts";

/** What one line of a section says; a text is why it is not understood. */
export type ReadLine =
  | { readonly skip: string }
  | { readonly datum: { readonly field: string; readonly value: string } }
  | { readonly name: { readonly path: string; readonly name: string } }
  | { readonly prose: string }
  | string;

/** The headings that are known, in the words in which they are asked for, and how their lines are read. */
export const SECTIONS: Readonly<Record<string, (line: string) => ReadLine>> = {
  Skip: readSkip,
  "Test data": readDatum,
  Names: readName,
  Instructions: (line) => ({ prose: line }),
};

/** Most entries of each kind that are read. */
export const MOST: Readonly<Record<keyof GuidanceFact, number>> = {
  skip: 100,
  data: 200,
  names: 100,
  prose: 100,
};

const ITEM = /^[-*+]\s+(.+)$/u;
/** A pattern, and behind it words for whoever reads the file. */
const PATTERN = /^`?(\/[^\s`]*)`?(?:\s+(?:\(.*\)|[—–#-].*))?$/u;

function readSkip(line: string): ReadLine {
  const [, pattern] = PATTERN.exec(itemOf(line)) ?? [];
  return pattern === undefined
    ? 'it is no path of a page, such as "- /admin/**"'
    : { skip: pattern };
}

/** What `filled-in.ts` of the step language puts in when a test runs. */
const FILLED_IN = /\{(?:unique|E2E_USER|E2E_PASSWORD)\}/u;

function readDatum(line: string): ReadLine {
  const [field, value] = pairOf(line);
  if (field === "" || value === "")
    return 'it is no field with a value, such as "- Email: qa@acme.test"';
  if (FILLED_IN.test(value))
    return "accounts are filled in where a test signs in or up, not by test data";
  return { datum: { field, value } };
}

function readName(line: string): ReadLine {
  const [path, name] = pairOf(line);
  if (path.startsWith("/")) return { name: { path, name } };
  const isPage = bare(itemOf(line)).startsWith("/");
  return isPage ? 'it gives the page no name, such as "- /cart: Basket"' : { prose: line };
}

/** The two sides of the first colon that a blank follows; empty where the line is no such item. */
function pairOf(line: string): readonly [string, string] {
  const [, left = "", right = ""] = /^(.*?):\s+(.+)$/u.exec(itemOf(line)) ?? [];
  return [bare(left), bare(right)];
}

/** The text of a list item; empty for any other line. */
function itemOf(line: string): string {
  return ITEM.exec(line)?.[1]?.trim() ?? "";
}

/** A text without the marks that Markdown puts around code and bold words, or quotes. */
function bare(text: string): string {
  const trimmed = text.trim();
  const [, , inner = trimmed] = /^(`+|\*\*|")(.+)\1$/u.exec(trimmed) ?? [];
  return inner.trim();
}
