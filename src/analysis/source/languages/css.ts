/** A rule of a style sheet: its selectors as they are written, and what it declares. */
export interface CssRule {
  readonly selector: string;
  readonly declarations: readonly CssDeclaration[];
  /** The conditions of the `@media` rules around it. */
  readonly media: readonly string[];
}

export interface CssDeclaration {
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

export interface CssSheet {
  readonly rules: readonly CssRule[];
  /** The addresses that it imports. */
  readonly imports: readonly string[];
}

interface Inside {
  readonly selector: string;
  readonly media: readonly string[];
}

/** Rules in which selectors are none: `from`, `to`, names of fonts and pages. */
const WITHOUT_SELECTORS =
  /^@(?:-\w+-)?(?:keyframes|font-face|page|property|counter-style|font-feature-values)\b/iu;

/** A condition, or a value, that only a preprocessor knows. */
export const NOT_KNOWN = "(unknown)";

/**
 * Reads a style sheet, rules in one another included, also those of Sass and Less as far as they are
 * like CSS. Sources: w3.org/TR/css-syntax-3; sass-lang.com/documentation/style-rules/parent-selector.
 */
export function parseCss(text: string): CssSheet {
  const rules: CssRule[] = [];
  const clean = text
    .replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/gu, " ")
    .replaceAll(/(^|[\s;{}])\/\/[^\n]*/gu, "$1")
    .replaceAll(/#\{[^}]*\}/gu, "_");
  const imports = [...clean.matchAll(/@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/giu)];
  readBlock(clean, { selector: "", media: [] }, rules);
  return { rules, imports: imports.map(([, address = ""]) => address) };
}

/** Reads what is between two brackets, or the whole sheet. */
function readBlock(text: string, inside: Inside, rules: CssRule[]): void {
  const declarations: CssDeclaration[] = [];
  const at = rules.length;
  let rest = text;
  while (rest.trim() !== "") {
    const end = endOfStatement(rest);
    const head = rest.slice(0, end).trim();
    if (rest[end] === "{") {
      const close = closing(rest, end);
      readRule(head, rest.slice(end + 1, close), inside, rules);
      rest = rest.slice(close + 1);
      continue;
    }
    const declaration = declarationOf(head);
    if (declaration !== null) declarations.push(declaration);
    rest = rest.slice(end + 1);
  }
  const { selector, media } = inside;
  if (selector !== "" && declarations.length > 0)
    rules.splice(at, 0, { selector, declarations, media });
}

function readRule(head: string, body: string, inside: Inside, rules: CssRule[]): void {
  if (WITHOUT_SELECTORS.test(head)) return;
  const [, condition] = /^@media\s*([\s\S]*)$/iu.exec(head) ?? [];
  if (condition !== undefined)
    readBlock(body, { ...inside, media: [...inside.media, condition] }, rules);
  else if (/^@include\b/iu.test(head))
    readBlock(body, { ...inside, media: [...inside.media, NOT_KNOWN] }, rules);
  else if (head.startsWith("@")) readBlock(body, inside, rules);
  else readBlock(body, { ...inside, selector: nested(head, inside.selector) }, rules);
}

/** The selector of a rule within another one. Source: w3.org/TR/css-nesting-1. */
function nested(selector: string, around: string): string {
  if (around === "") return selector;
  if (/&[\w-]/u.test(selector)) return withSuffix(selector, around);
  const parent = `:is(${around})`;
  return selector.includes("&") ? selector.replaceAll("&", parent) : `${parent} ${selector}`;
}

/** `&-open` of Sass and Less goes on with the name of the rule around. */
function withSuffix(selector: string, around: string): string {
  return around
    .split(",")
    .map((one) => selector.replaceAll("&", one.trim()))
    .join(", ");
}

/** Where a statement ends: at the `{` of its block, at its `;`, at the end. */
function endOfStatement(text: string): number {
  let depth = 0;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (depth <= 0 && (sign === "{" || sign === ";" || sign === "}")) return at;
  }
  return text.length;
}

/** Where the block that opens here closes; the end where it does not. */
function closing(text: string, open: number): number {
  let depth = 0;
  let quote = "";
  for (let at = open; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function declarationOf(text: string): CssDeclaration | null {
  if (text.startsWith("@")) return appliedBy(text);
  const colon = text.indexOf(":");
  if (colon === -1) return null;
  const written = text
    .slice(colon + 1)
    .trim()
    .toLowerCase();
  const value = written.replace(/!\s*important$/u, "").trimEnd();
  const property = text.slice(0, colon).trim().toLowerCase();
  return { property, value, isImportant: value !== written };
}

/**
 * What `@apply` of Tailwind and `@include` of Sass declare, as far as they hide something by their
 * names. Sources: tailwindcss.com/docs/functions-and-directives; sass-lang.com/documentation/at-rules/mixin.
 */
function appliedBy(text: string): CssDeclaration | null {
  const isImportant = /!important\s*$/u.test(text);
  if (/^@include\s+[\w.-]*(?:hid|invisible|visually|sr-only)/iu.test(text))
    return { property: "display", value: NOT_KNOWN, isImportant };
  const [, names = ""] = /^@apply\s+([\s\S]*)$/u.exec(text) ?? [];
  const shown = names.split(/\s+/u).findLast((name) => DISPLAYS.test(name));
  if (shown === undefined) return null;
  return { property: "display", value: shown === "hidden" ? "none" : shown, isImportant };
}

const DISPLAYS = /^(?:hidden|block|flex|grid|inline|inline-block|inline-flex|inline-grid)$/u;
