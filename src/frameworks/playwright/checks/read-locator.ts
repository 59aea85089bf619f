import type { Expression, Node } from "@babel/types";
import type { ElementQuery, RowQuery } from "../../../app-model/element-query.ts";
import { CARD } from "../../../contracts/card.ts";
import { LOCATOR_METHODS } from "../locators.ts";
import type { PageMethod, PageObject, PageObjects } from "../page-objects/page-objects.ts";
import { substitute } from "../page-objects/substitute.ts";
import { cardOf, heldBy } from "./read-card.ts";
import { queryOf } from "./read-query.ts";
import { dottedName, methodCall, propertyOf, stringValue, type MethodCall } from "./syntax.ts";

/** What names of a spec stand for. */
export interface Bindings {
  /** Constants and what they are set to. */
  readonly constants: Map<string, Node>;
  /** The page objects that names stand for. */
  readonly objects: Map<string, PageObject>;
  /** Those of the project. */
  readonly known: PageObjects;
}

/** One use of a locator in a spec. */
export interface LocatorUse {
  /** What is looked for; null when it cannot be read from the code. */
  readonly query: ElementQuery | null;
  /** True when it is looked for inside of another element. */
  readonly scoped: boolean;
  /** The expression from `page` on, however many names lie between. */
  readonly nodes: readonly Node[];
}

const MAX_CHAIN = 20;

/** Reads `page.getBy…(…)`, a chain of them, or a name that stands for one; null for anything else. */
export function readLocator(node: Node, bindings: Bindings): LocatorUse | null {
  const nodes: Node[] = [];
  const calls: MethodCall[] = [];
  let current: Node = node;
  for (let length = 0; length < MAX_CHAIN; length += 1) {
    nodes.push(current);
    if (dottedName(current) === "page") return calls.length === 0 ? null : useOf(calls, nodes);
    const bound = boundTo(current, bindings);
    const call = bound === undefined ? methodCall(current) : null;
    if (bound === undefined && call === null) return null;
    if (call !== null) calls.push(call);
    current = bound ?? call?.object ?? current;
  }
  return null;
}

/** What a name stands for, or a property or method of a page object. */
function boundTo(node: Node, { constants, objects }: Bindings): Node | undefined {
  if (node.type === "Identifier") return constants.get(node.name);
  if (node.type === "MemberExpression" && !node.computed && node.property.type === "Identifier") {
    const object = objects.get(dottedName(node.object) ?? "");
    return object?.locators.get(node.property.name);
  }
  const call = methodCall(node);
  const method = call === null ? undefined : methodOf(call, objects);
  if (call === null || method?.statements?.length !== 1) return undefined;
  const [given] = bodyOf(method, call.args) ?? [];
  return given;
}

/** The method of a page object that is called; undefined for any other call. */
export function methodOf(
  { object, name }: MethodCall,
  objects: Bindings["objects"],
): PageMethod | undefined {
  return objects.get(dottedName(object) ?? "")?.methods.get(name);
}

/** What a method does with these arguments; null where nobody knows. */
export function bodyOf(
  { parameters, statements }: PageMethod,
  args: readonly Node[],
): readonly Expression[] | null {
  const given = new Map<string, Node>();
  for (const [index, name] of parameters.entries()) {
    const argument = args[index];
    if (argument !== undefined) given.set(name, argument);
  }
  return statements?.map((statement) => substitute(statement, given)) ?? null;
}

/** `calls` come last first: the first that looks for something is what the chain ends at. */
function useOf(calls: readonly MethodCall[], nodes: readonly Node[]): LocatorUse {
  const [last, ...others] = calls;
  const nth = last?.name === "nth" && rowOf(others) !== null ? numberValue(last.args[0]) : null;
  if (nth === null) return lookedFor(calls, nodes);
  const use = lookedFor(others, nodes);
  return use.query?.by === "role" ? { ...use, query: { ...use.query, nth } } : use;
}

/** Whether it says which of several elements is meant in a row that is told by its text. */
export function isPlaceInRow({ name, object }: MethodCall): boolean {
  const inner = methodCall(object);
  const filter = inner === null ? null : methodCall(inner.object);
  const rows = filter === null ? null : methodCall(filter.object);
  if (name !== "nth" || inner === null || filter === null || rows === null) return false;
  return rowOf([inner, filter, rows]) !== null;
}

function numberValue(node: Node | undefined): number | null {
  return node?.type === "NumericLiteral" ? node.value : null;
}

/** `getBy…(…)`, or `locator(…)` by an attribute of the element itself. */
function isLocating(call: MethodCall): boolean {
  return call.name.startsWith("getBy") || queryOf(call)?.by === "selector";
}

function lookedFor(calls: readonly MethodCall[], nodes: readonly Node[]): LocatorUse {
  const locating = calls.findIndex((call) => isLocating(call));
  const call = calls[locating];
  const query = call === undefined ? null : queryOf(call);
  const row = rowOf(calls);
  const inRow = query === null || row === null ? query : { ...query, row };
  // What a card holds is what is looked for, said once more.
  const held = row?.role === CARD ? heldBy(calls[2]?.args ?? []) : null;
  return {
    query: inRow,
    scoped: calls.length > 1,
    nodes: held === null ? nodes : [...nodes, held],
  };
}

/** The row of `getByRole(row).filter({ hasText: text }).getBy…(…)`; null for any other chain. */
function rowOf(calls: readonly MethodCall[]): RowQuery | null {
  const [inner, filter, rows, ...others] = calls;
  if (filter?.name === "last") return cardOf(calls);
  if (rows === undefined || others.length > 0 || inner === undefined || !isLocating(inner))
    return null;
  if (filter?.name !== "filter" || rows.name !== LOCATOR_METHODS.role) return null;
  const [role, options] = rows.args.map(stringValue);
  const text = stringValue(propertyOf(filter.args[0], "hasText"));
  return role === undefined || role === null || options !== undefined || text === null
    ? null
    : { role, text };
}
