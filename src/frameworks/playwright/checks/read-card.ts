import type { Node } from "@babel/types";
import type { RowQuery } from "../../../app-model/element-query.ts";
import { CARD } from "../../../contracts/card.ts";
import { queryOf } from "./read-query.ts";
import { dottedName, methodCall, propertyOf, stringValue, type MethodCall } from "./syntax.ts";

/**
 * The card of `locator('div').filter({ hasText: text, has: page.getBy…(…) }).last().getBy…(…)`, the
 * innermost box that reads a text and holds what is looked for; null for any other chain. `calls` come
 * last first.
 */
export function cardOf([
  inner,
  last,
  filter,
  boxes,
  ...others
]: readonly MethodCall[]): RowQuery | null {
  if (inner === undefined || filter === undefined || boxes === undefined) return null;
  const isBox = boxes.name === "locator" && stringValue(boxes.args[0]) === "div";
  const isInnermost = last?.name === "last" && last.args.length === 0 && filter.name === "filter";
  if (!isBox || !isInnermost || others.length > 0) return null;
  const text = stringValue(propertyOf(filter.args[0], "hasText"));
  return text !== null && holdsWanted(inner, filter) ? { role: CARD, text } : null;
}

/** Whether what a box has to hold is what is looked for in it. */
function holdsWanted(inner: MethodCall, { args }: MethodCall): boolean {
  const held = methodCall(heldBy(args));
  if (held === null || dottedName(held.object) !== "page") return false;
  const wanted = queryOf(inner);
  return wanted !== null && JSON.stringify(wanted) === JSON.stringify(queryOf(held));
}

/** The locator that a filter has the boxes hold. */
export function heldBy([options]: readonly Node[]): Node | null {
  return propertyOf(options, "has");
}

const CALLS = 4;

/** The calls that a card is made of, by the one that ends the chain; none for any other. */
export function partsOfCard(node: Node): readonly Node[] {
  const nodes: Node[] = [];
  const calls: MethodCall[] = [];
  for (let current: Node = node; calls.length < CALLS;) {
    const call = methodCall(current);
    if (call === null) return [];
    nodes.push(current);
    calls.push(call);
    current = call.object;
  }
  return cardOf(calls) === null ? [] : nodes;
}
