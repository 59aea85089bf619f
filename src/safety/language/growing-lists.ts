import type { MemberExpression, Node, OptionalMemberExpression } from "@babel/types";
import { childrenOf, type Visit } from "../syntax.ts";
import {
  type FunctionNode,
  isCallNode,
  isFunctionNode,
  isMemberNode,
  memberNameOf,
  plain,
  readsMember,
} from "./nodes.ts";
import { rootOf } from "./loop-conditions.ts";
import { returnedBy } from "./returned.ts";
import type { Spec } from "./spec.ts";
import { functionOf, valuesOf } from "./values.ts";

const GROWS = "add append push set splice unshift";
const MAX_STEPS = 8;

type Member = MemberExpression | OptionalMemberExpression;

/** Where a collection comes from: the code that makes it, or the name of a field that holds it. */
type Origins = ReadonlySet<Node | string>;

/** What a loop goes through, and what it does for each item. */
interface Reading {
  readonly read: readonly Node[];
  readonly parts: readonly Node[];
}

/** What a loop, or a call of `forEach`, goes through. */
export function readingOf(node: Node): Reading | undefined {
  switch (node.type) {
    case "ForOfStatement":
      return { read: [node.right], parts: [node.body] };
    case "WhileStatement":
    case "DoWhileStatement":
      return { read: measuredIn(node.test), parts: [node.body] };
    case "ForStatement":
      return {
        read: node.test ? measuredIn(node.test) : [],
        parts: [node.body, ...(node.update ? [node.update] : [])],
      };
    default:
      if (!isCallNode(node) || !isMemberNode(node.callee)) return undefined;
      if (memberNameOf(node.callee) !== "forEach") return undefined;
      return { read: [node.callee.object], parts: node.arguments };
  }
}

/** `index < list.length`, `set.size > 0` */
function measuredIn(test: Node): readonly Node[] {
  const own = readsMember(test, "length size") ? [test.object] : [];
  return [...own, ...childrenOf(test).flatMap(measuredIn)];
}

/**
 * Whether a loop puts something into what it goes through, by whatever name and in whatever function of
 * the file: `for (const item of list) alias.push(item)` has no end.
 */
export function growsWhileRead({ read, parts }: Reading, follow: Follow): boolean {
  if (read.length === 0) return false;
  const origins = new Set(read.flatMap((one) => [...originsOf(one, follow, MAX_STEPS)]));
  return grownIn(parts, follow.spec).some((grown) => {
    const others = originsOf(grown, follow, MAX_STEPS);
    return [...others].some((one) => origins.has(one));
  });
}

/** What is put something into, in these parts and in the functions of the file that they call. */
function grownIn(parts: readonly Node[], spec: Spec): readonly Node[] {
  const found: Node[] = [];
  const seen = new Set<Node>();
  const stack = [...parts];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    stack.push(...childrenOf(node));
    if (!isCallNode(node)) continue;
    if (readsMember(node.callee, GROWS)) found.push(node.callee.object);
    stack.push(...calledBy(node.callee, spec));
  }
  return found;
}

/** Functions of the file that a callee may stand for. */
function calledBy(callee: Node, spec: Spec): readonly FunctionNode[] {
  if (isMemberNode(callee))
    return spec.bindings.field(memberNameOf(callee)).values.filter(isFunctionNode);
  const target = functionOf(callee, spec);
  return target === undefined ? [] : [target];
}

/** What values are followed with. */
export interface Follow {
  readonly spec: Spec;
  /** What names are given after their declaration. */
  readonly assigned: ReadonlyMap<string, readonly Node[]>;
}

export function assignedIn(visits: readonly Visit[]): ReadonlyMap<string, readonly Node[]> {
  const assigned = new Map<string, Node[]>();
  for (const { node } of visits) {
    if (node.type !== "AssignmentExpression" || node.left.type !== "Identifier") continue;
    const known = assigned.get(node.left.name) ?? [];
    known.push(node.right);
    assigned.set(node.left.name, known);
  }
  return assigned;
}

function originsOf(node: Node, follow: Follow, steps: number): Origins {
  const value = plain(node);
  if (steps <= 0) return new Set([value]);
  const all = (nodes: readonly Node[]) =>
    new Set(nodes.flatMap((one) => [...originsOf(one, follow, steps - 1)]));
  switch (value.type) {
    case "AwaitExpression":
      return all([value.argument]);
    case "ConditionalExpression":
      return all([value.consequent, value.alternate]);
    case "LogicalExpression":
      return all([value.left, value.right]);
    case "AssignmentExpression":
      return all([value.right]);
    case "Identifier":
      return originsOfName(value, follow, steps);
    default:
      if (isMemberNode(value)) return originsOfMember(value, follow, steps);
      if (!isCallNode(value)) return new Set([value]);
      return new Set([value, ...all(givenBy(value, follow.spec))]);
  }
}

function originsOfName(
  node: Node & { type: "Identifier" },
  follow: Follow,
  steps: number,
): Origins {
  const { spec, assigned } = follow;
  const found = new Set<Node | string>([`name ${node.name}`]);
  const add = (origins: Origins) => origins.forEach((origin) => found.add(origin));
  for (const binding of spec.bindings.of(node.name)) {
    if (binding.kind !== "value" || binding.source === undefined) continue;
    const isPart = binding.way.length > 0 || binding.each;
    add((isPart ? heldIn : originsOf)(binding.source, follow, steps - 1));
  }
  const given = [...(valuesOf(node, spec) ?? []), ...(assigned.get(node.name) ?? [])];
  for (const one of given) if (one !== node) add(originsOf(one, follow, steps - 1));
  return found;
}

function originsOfMember(node: Member, follow: Follow, steps: number): Origins {
  const name = memberNameOf(node);
  const found = new Set<Node | string>([`field ${name ?? `of ${rootOf(node) ?? ""}`}`]);
  const add = (origins: Origins) => origins.forEach((origin) => found.add(origin));
  for (const one of follow.spec.bindings.field(name).values)
    if (!isFunctionNode(one)) add(originsOf(one, follow, steps - 1));
  add(heldIn(node.object, follow, steps - 1));
  return found;
}

/** Everything that lists and objects which are written there hold: a part of them may be any of it. */
function heldIn(node: Node, follow: Follow, steps: number): Origins {
  const found = new Set<Node | string>();
  for (const origin of originsOf(node, follow, steps)) {
    for (const part of typeof origin === "string" ? [] : partsOf(origin))
      originsOf(part, follow, steps - 1).forEach((one) => found.add(one));
  }
  return found;
}

function partsOf(node: Node): readonly Node[] {
  if (node.type === "ArrayExpression") return node.elements.flatMap((one) => one ?? []);
  if (node.type !== "ObjectExpression") return [];
  return node.properties.flatMap((one) => (one.type === "ObjectProperty" ? [one.value] : []));
}

/** What a call gives, where that is one that was there before: `list.values()`, `getList()`. */
function givenBy(call: Node & { callee: Node }, spec: Spec): readonly Node[] {
  const callee = plain(call.callee);
  const isView = readsMember(callee, "entries keys values");
  const own = calledBy(callee, spec).flatMap(returnedBy);
  return isView ? [callee.object, ...own] : own;
}
