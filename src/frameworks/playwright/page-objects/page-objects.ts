import { parseExpression } from "@babel/parser";
import type { Expression } from "@babel/types";
import type { HelperFact, HelperMember } from "../../../contracts/generated.ts";

/** A class of the project's tests that stands for a page, as far as a page is all that it needs. */
export interface PageObject {
  readonly className: string;
  readonly helper: HelperFact;
  /** The locators that it has as properties. */
  readonly locators: ReadonlyMap<string, Expression>;
  readonly methods: ReadonlyMap<string, PageMethod>;
}

export interface PageMethod {
  readonly parameters: readonly string[];
  /** What it does with `page` and its parameters; null where nobody knows. */
  readonly statements: readonly Expression[] | null;
}

/** The page objects of a project. */
export interface PageObjects {
  readonly classes: ReadonlyMap<string, PageObject>;
  /** Page objects that tests are given, by the name of the fixture. */
  readonly fixtures: ReadonlyMap<string, PageObject>;
}

const known = new WeakMap<readonly HelperFact[], PageObjects>();

/** The page objects among the helpers of a project; the same helpers give the same objects. */
export function pageObjectsOf(helpers: readonly HelperFact[]): PageObjects {
  const found = known.get(helpers) ?? readPageObjects(helpers);
  known.set(helpers, found);
  return found;
}

function readPageObjects(helpers: readonly HelperFact[]): PageObjects {
  const classes = new Map<string, PageObject>();
  const twice = new Set<string>();
  for (const helper of helpers) {
    const className = classMade(helper.make);
    if (className === null) continue;
    if (classes.has(className)) twice.add(className);
    classes.set(className, pageObject(className, helper));
  }
  // Of two classes with one name, nobody can say which one a spec means.
  for (const name of twice) classes.delete(name);
  const fixtures = helpers.flatMap(({ kind, members }) => (kind === "fixture" ? members : []));
  return { classes, fixtures: new Map(fixtures.flatMap((one) => fixtureOf(one, classes))) };
}

function fixtureOf(
  { name, code }: HelperMember,
  classes: ReadonlyMap<string, PageObject>,
): readonly [string, PageObject][] {
  const object = classes.get(classMade(code?.[0] ?? null) ?? "");
  return object === undefined ? [] : [[name, object]];
}

/** The class in `new LoginPage(page)`. */
function classMade(code: string | null): string | null {
  return /^new ([\p{L}$_][\p{L}\p{N}$_]*)\(page\)$/u.exec(code ?? "")?.[1] ?? null;
}

function pageObject(className: string, helper: HelperFact): PageObject {
  const locators = new Map<string, Expression>();
  const methods = new Map<string, PageMethod>();
  for (const { name, kind, parameters, code } of helper.members) {
    const parsed = code?.map(parsedCode) ?? [null];
    const statements = parsed.flatMap((one) => (one === null ? [] : [one]));
    const isKnown = statements.length === parsed.length;
    const [only] = statements;
    if (kind === "locator" && only !== undefined) locators.set(name, only);
    if (kind === "method")
      methods.set(name, { parameters, statements: isKnown ? statements : null });
  }
  return { className, helper, locators, methods };
}

function parsedCode(code: string): Expression | null {
  try {
    return parseExpression(code, { plugins: ["typescript"], attachComment: false });
  } catch {
    // Code of the project that Babel does not take: what it does is then not known.
    return null;
  }
}
