import { anyOf, matchesAny } from "./match.ts";
import { not, nthPseudoClass, plainPseudoClass } from "./pseudo-classes.ts";
import {
  addSpecificity,
  compareSpecificity,
  NO_SPECIFICITY,
  type Combinator,
  type Compound,
  type ElementTree,
  type Selector,
  type Specificity,
  type Test,
} from "./types.ts";

const NAME = String.raw`(?:\\.|[\w-]|[^\u0000-\u007F])+`;
const TAG = new RegExp(`^(?:${NAME}|\\*)`, "u");
const ID_OR_CLASS = new RegExp(`^[.#](${NAME})`, "u");
const ATTRIBUTE = new RegExp(
  String.raw`^\[\s*(${NAME})\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|(${NAME}))\s*([is])?\s*)?\]`,
  "iu",
);
const PSEUDO_CLASS = new RegExp(String.raw`^:(${NAME})(\()?`, "u");
/** What a node is asked by its surroundings, or by what is in it. */
const RELATIVE = /:(?:has|is|where|not|first|last|only|nth|empty)/iu;
const COMBINATOR = /^\s*([>+~])\s*|^\s+/u;

/** The selectors of a list; null when one of them says something that is not known. */
export function parseSelectors(text: string): readonly Selector[] | null {
  const parsed = splitList(text).map((part) => parseSelector(part.trim()));
  const known = parsed.filter((selector) => selector !== null);
  return known.length === parsed.length ? known : null;
}

/** Splits at the commas that are in no brackets and no text. */
export function splitList(text: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  let quote = "";
  for (const sign of text) {
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth -= 1;
    if (sign === "," && depth === 0 && quote === "") parts.push("");
    else parts[parts.length - 1] = `${parts.at(-1) ?? ""}${sign}`;
  }
  return parts;
}

function parseSelector(text: string): Selector | null {
  const compounds: Compound[] = [];
  let specificity = NO_SPECIFICITY;
  let rest = text;
  let combinator: Combinator | null = null;
  if (/^[>+~]/u.test(rest)) ({ combinator, rest } = readCombinator(rest));
  while (rest !== "") {
    const read = readCompound(rest);
    if (read === null) return null;
    compounds.push({ tests: read.tests, hint: read.hint, combinator });
    specificity = addSpecificity(specificity, read.specificity);
    ({ combinator, rest } = readCombinator(read.rest));
    // Something has to follow a combinator, and to come before what follows.
    if ((rest === "") !== (combinator === null)) return null;
  }
  const isRelative = RELATIVE.test(text);
  return compounds.length === 0 ? null : { compounds, specificity, isRelative };
}

function readCombinator(text: string): {
  readonly combinator: Combinator | null;
  readonly rest: string;
} {
  const [whole, sign] = COMBINATOR.exec(text) ?? [];
  if (whole === undefined) return { combinator: null, rest: text };
  const isCombinator = sign === ">" || sign === "+" || sign === "~";
  return { combinator: isCombinator ? sign : " ", rest: text.slice(whole.length) };
}

interface Simple {
  readonly test: Test;
  readonly specificity: Specificity;
  readonly length: number;
  readonly hint?: string;
}

interface ReadCompound extends Omit<Compound, "combinator"> {
  readonly specificity: Specificity;
  readonly rest: string;
}

function readCompound(text: string): ReadCompound | null {
  const tests: Test[] = [];
  let specificity = NO_SPECIFICITY;
  let hint: string | null = null;
  let rest = text;
  while (rest !== "" && !/^[\s>+~]/u.test(rest)) {
    const simple = readSimple(rest, tests.length === 0);
    if (simple === null) return null;
    tests.push(simple.test);
    specificity = addSpecificity(specificity, simple.specificity);
    hint = simple.hint ?? hint;
    rest = rest.slice(simple.length);
  }
  return tests.length === 0 ? null : { tests, specificity, hint, rest };
}

function readSimple(text: string, isFirst: boolean): Simple | null {
  switch (text[0]) {
    case "#":
    case ".":
      return readName(text);
    case "[":
      return readAttribute(text);
    case ":":
      return readPseudoClass(text);
    default:
      return isFirst ? readTag(text) : null;
  }
}

function readTag(text: string): Simple | null {
  const [name] = TAG.exec(text) ?? [];
  if (name === undefined) return null;
  if (name === "*") return { test: () => true, specificity: NO_SPECIFICITY, length: 1 };
  const tag = unescaped(name).toLowerCase();
  const test: Test = (node, tree) => tree.tag(node).toLowerCase() === tag;
  return { test, specificity: [0, 0, 1], length: name.length, hint: `<${tag}>` };
}

function readName(text: string): Simple | null {
  const [whole, written] = ID_OR_CLASS.exec(text) ?? [];
  if (whole === undefined || written === undefined) return null;
  const name = unescaped(written);
  const { length } = whole;
  if (text.startsWith("#")) {
    const test: Test = (node, tree) => compare(tree.attribute(node, "id"), (id) => id === name);
    return { test, specificity: [1, 0, 0], length, hint: `#${name}` };
  }
  const test: Test = (node, tree) => compare(tree.attribute(node, "class"), hasWord(name));
  return { test, specificity: [0, 1, 0], length, hint: `.${name}` };
}

function readAttribute(text: string): Simple | null {
  const found = ATTRIBUTE.exec(text);
  if (found === null) return null;
  const [whole, written = "", operator, double, single, bare, flag] = found;
  const name = unescaped(written);
  const wanted = double ?? single ?? unescaped(bare ?? "");
  const holds = operator === undefined ? () => true : comparison(operator, wanted, flag === "i");
  const test: Test = (node, tree) => compare(tree.attribute(node, name), holds);
  return { test, specificity: [0, 1, 0], length: whole.length };
}

function comparison(operator: string, wanted: string, anyCase: boolean): (text: string) => boolean {
  const fold = (text: string): string => (anyCase ? text.toLowerCase() : text);
  const part = fold(wanted);
  switch (operator) {
    case "^=":
      return (text) => part !== "" && fold(text).startsWith(part);
    case "$=":
      return (text) => part !== "" && fold(text).endsWith(part);
    case "*=":
      return (text) => part !== "" && fold(text).includes(part);
    case "~=":
      return (text) => hasWord(part)(fold(text));
    case "|=":
      return (text) => fold(text) === part || fold(text).startsWith(`${part}-`);
    default:
      return (text) => fold(text) === part;
  }
}

function hasWord(word: string): (text: string) => boolean {
  return (text) => text.split(/\s+/u).includes(word);
}

/** What is asked of an attribute: false where it is not set, null where it is not known. */
function compare(
  text: string | null | undefined,
  holds: (text: string) => boolean,
): boolean | null {
  if (text === undefined) return null;
  return text !== null && holds(text);
}

function readPseudoClass(text: string): Simple | null {
  const [whole, written = "", open] = PSEUDO_CLASS.exec(text) ?? [];
  if (whole === undefined) return null;
  const name = written.toLowerCase();
  if (open === undefined) {
    const test = plainPseudoClass(name);
    return test === null ? null : { test, specificity: [0, 1, 0], length: whole.length };
  }
  const argument = argumentOf(text.slice(whole.length));
  if (argument === null) return null;
  const length = whole.length + argument.length + 1;
  const nth = nthPseudoClass(name, argument);
  if (nth !== null) return { test: nth, specificity: [0, 1, 0], length };
  const inner = parseSelectors(argument);
  const test = inner === null ? null : listTest(name, inner);
  if (inner === null || test === null) return null;
  return { test, specificity: name === "where" ? NO_SPECIFICITY : highest(inner), length };
}

/** What stands up to the bracket that closes; null when none does. */
function argumentOf(text: string): string | null {
  let depth = 1;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")") depth -= 1;
    if (depth === 0) return text.slice(0, index);
  }
  return null;
}

function listTest(name: string, inner: readonly Selector[]): Test | null {
  switch (name) {
    case "not":
      return (node, tree, scope) => not(matchesAny(inner, node, tree, scope));
    case "is":
    case "where":
    case "matches":
      return (node, tree, scope) => matchesAny(inner, node, tree, scope);
    case "has": {
      const relative = inner.map((selector) => belowScope(selector));
      return (node, tree) =>
        anyOf(relatives(node, tree), (other) => matchesAny(relative, other, tree, node));
    }
    default:
      return null;
  }
}

/** A selector of `:has(…)` means what is in a node, unless it begins with a combinator. */
function belowScope(selector: Selector): Selector {
  const [first, ...others] = selector.compounds;
  if (first === undefined || first.combinator !== null) return selector;
  return { ...selector, compounds: [{ ...first, combinator: " " }, ...others] };
}

/** What `:has(…)` may mean: all that is in a node, and what follows it. */
function* relatives<Node>(node: Node, tree: ElementTree<Node>): Generator<Node> {
  for (const child of tree.children(node)) yield* withAll(child, tree);
  const parent = tree.parent(node);
  const siblings = parent === null ? [] : tree.children(parent);
  yield* siblings.slice(siblings.indexOf(node) + 1);
}

function* withAll<Node>(node: Node, tree: ElementTree<Node>): Generator<Node> {
  yield node;
  for (const child of tree.children(node)) yield* withAll(child, tree);
}

function highest(selectors: readonly Selector[]): Specificity {
  const all = selectors.map(({ specificity }) => specificity);
  return all.toSorted((a, b) => compareSpecificity(b, a))[0] ?? NO_SPECIFICITY;
}

function unescaped(name: string): string {
  return name.replaceAll(/\\(.)/gu, "$1");
}
