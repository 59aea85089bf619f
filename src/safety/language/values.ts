import type { Node, ObjectProperty } from "@babel/types";
import type { Binding } from "./bindings.ts";
import {
  argumentsOf,
  isCallNode,
  isFunctionNode,
  isFunctionValue,
  isMemberNode,
  isNamed,
  memberNameOf,
  plain,
  readsMember,
  textNode,
  writtenName,
} from "./nodes.ts";
import type { FunctionNode } from "./nodes.ts";
import { changesLists } from "./changed-lists.ts";
import type { Spec } from "./spec.ts";

/** As far as values are followed from name to name, and as many as one name may stand for. */
const MAX_STEPS = 40;
const MAX_VALUES = 200;

/**
 * The expressions that this one may stand for: constants, parts of literal data, items of literal
 * lists and arguments of functions of this file are followed. Undefined when there is any value that
 * cannot be told.
 */
export function valuesOf(node: Node, spec: Spec, steps = MAX_STEPS): readonly Node[] | undefined {
  if (steps <= 0) return undefined;
  const found = foundIn(spec);
  if (found.has(node)) return found.get(node);
  // What is met again while it is looked for goes in a circle.
  found.set(node, undefined);
  const values = findValues(plain(node), spec, steps);
  found.set(node, values);
  return values;
}

/** What was found for the expressions of one file. */
const findings = new WeakMap<Spec, Map<Node, readonly Node[] | undefined>>();

function foundIn(spec: Spec): Map<Node, readonly Node[] | undefined> {
  const known = findings.get(spec) ?? new Map<Node, readonly Node[] | undefined>();
  findings.set(spec, known);
  return known;
}

function findValues(expression: Node, spec: Spec, steps: number): readonly Node[] | undefined {
  switch (expression.type) {
    case "Identifier":
      return spec.bindings.of(expression.name).length === 0
        ? [expression]
        : valuesOfName(expression.name, spec, steps - 1);
    case "ConditionalExpression":
      return all([expression.consequent, expression.alternate], spec, steps);
    case "LogicalExpression":
      return all([expression.left, expression.right], spec, steps);
    case "MemberExpression":
    case "OptionalMemberExpression": {
      const name = memberNameOf(expression);
      if (name === undefined) return undefined;
      if (plain(expression.object).type === "ThisExpression")
        return valuesOfField(name, spec, steps);
      const owners = valuesOf(expression.object, spec, steps - 1);
      const parts = owners?.map((owner) => partOf(owner, name, spec));
      return isAllKnown(parts) ? all(parts, spec, steps) : [expression];
    }
    default:
      return [expression];
  }
}

/** Everything that fields of this name are given, in whatever class. */
function valuesOfField(name: string, spec: Spec, steps: number): readonly Node[] | undefined {
  const { values, isMethod } = spec.bindings.field(name);
  return values.length === 0 || isMethod ? undefined : all(values, spec, steps);
}

function isAllKnown(parts: readonly (Node | undefined)[] | undefined): parts is readonly Node[] {
  return parts !== undefined && parts.length > 0 && parts.every((part) => part !== undefined);
}

function all(nodes: readonly Node[], spec: Spec, steps: number): readonly Node[] | undefined {
  const values: Node[] = [];
  for (const node of nodes) {
    const some = valuesOf(node, spec, steps - 1);
    if (some === undefined) return undefined;
    values.push(...some);
    if (values.length > MAX_VALUES) return undefined;
  }
  return values;
}

function valuesOfName(name: string, spec: Spec, steps: number): readonly Node[] | undefined {
  const bindings = spec.bindings.of(name);
  if (bindings.length === 0 || spec.bindings.uses.isReassigned(name)) return undefined;
  const values: Node[] = [];
  for (const binding of bindings) {
    const some = valuesOfBinding(binding, spec, steps);
    if (some === undefined) return undefined;
    values.push(...some);
  }
  return values.length > MAX_VALUES ? undefined : values;
}

function valuesOfBinding(binding: Binding, spec: Spec, steps: number): readonly Node[] | undefined {
  if (binding.kind === "value") {
    if (!binding.constant || binding.source === undefined) return undefined;
    const sources = valuesOf(binding.source, spec, steps - 1);
    const items = binding.each ? itemsOf(sources, spec, steps) : sources;
    return follow(items, binding, spec, steps);
  }
  if (binding.kind !== "parameter") return undefined;
  return follow(argumentsFor(binding.of, binding.index, spec, steps), binding, spec, steps);
}

/** The parts of these values that a pattern takes. */
function follow(
  values: readonly Node[] | undefined,
  { way, fallback }: { way: readonly string[]; fallback: Node | undefined },
  spec: Spec,
  steps: number,
): readonly Node[] | undefined {
  let parts = values;
  for (const step of way) {
    const found = parts?.map((part) => partOf(part, step, spec));
    if (!isAllKnown(found)) return undefined;
    parts = all(found, spec, steps);
  }
  if (parts === undefined) return undefined;
  return fallback === undefined ? parts : all([...parts, fallback], spec, steps);
}

/** The value of a written-out key or position of a literal; undefined when it cannot be told. */
function partOf(owner: Node, name: string, spec: Spec): Node | undefined {
  if (owner.type === "ArrayExpression") {
    if (changesLists(spec) || owner.elements.some((element) => element?.type === "SpreadElement"))
      return undefined;
    return owner.elements[Number(name)] ?? undefined;
  }
  if (owner.type !== "ObjectExpression" || spec.bindings.field(name).isAssigned) return undefined;
  let found: Node | undefined;
  for (const property of owner.properties) {
    if (property.type !== "ObjectProperty") return undefined;
    const key = writtenName(property.key, property.computed);
    if (key === undefined) return undefined;
    if (key === name) found = property.value;
  }
  return found;
}

/** The items of literal lists, and of what `Object.entries` and its like make of literal data. */
export function itemsOf(
  lists: readonly Node[] | undefined,
  spec: Spec,
  steps = MAX_STEPS,
): readonly Node[] | undefined {
  if (lists === undefined || changesLists(spec)) return undefined;
  const items: Node[] = [];
  for (const list of lists) {
    const some = list.type === "ArrayExpression" ? list.elements : entriesOf(list, spec, steps);
    if (some === undefined) return undefined;
    for (const item of some) {
      if (item === null || item.type === "SpreadElement") return undefined;
      items.push(item);
    }
  }
  return items.length === 0 ? undefined : all(items, spec, steps);
}

function entriesOf(list: Node, spec: Spec, steps: number): readonly Node[] | undefined {
  if (!isCallNode(list) || !isMemberNode(list.callee)) return undefined;
  const { object } = list.callee;
  const name = memberNameOf(list.callee);
  if (!isNamed(object, "Object")) return undefined;
  const make = ITEMS_OF.get(name ?? "");
  const [argument] = argumentsOf(list);
  if (make === undefined || argument === undefined) return undefined;
  const items: Node[] = [];
  for (const owner of valuesOf(argument, spec, steps - 1) ?? [list]) {
    if (owner.type !== "ObjectExpression") return undefined;
    for (const property of owner.properties) {
      const item = property.type === "ObjectProperty" ? itemOf(property, make) : undefined;
      if (item === undefined) return undefined;
      items.push(item);
    }
  }
  return items;
}

type MakeItem = (key: string, value: Node) => Node;

/** What `Object.entries` and its like make of one entry. */
const ITEMS_OF: ReadonlyMap<string, MakeItem> = new Map<string, MakeItem>([
  ["keys", (key) => textNode(key)],
  ["values", (_, value) => value],
  ["entries", pairNode],
]);

function itemOf(property: ObjectProperty, make: MakeItem): Node | undefined {
  const key = writtenName(property.key, property.computed);
  return key === undefined ? undefined : make(key, plain(property.value));
}

function pairNode(key: string, value: Node): Node {
  return { type: "ArrayExpression", elements: [textNode(key), value] } as Node;
}

/** Calls that hand the items of a list to a function, one after the other. */
const ITERATES: ReadonlySet<string> = new Set([
  "forEach",
  "map",
  "flatMap",
  "filter",
  "some",
  "every",
  "find",
]);

/** Everything that the file hands to a function of its own as this argument. */
function argumentsFor(
  target: FunctionNode,
  index: number,
  spec: Spec,
  steps: number,
): readonly Node[] | undefined {
  // Whatever is assigned to it is handed to a setter.
  if ("kind" in target && target.kind === "set") return undefined;
  const handed: Node[] = [];
  let isUsed = false;
  for (const call of spec.bindings.uses.calls) {
    if (isFunctionValue(target) && argumentsOf(call).includes(target)) {
      const items =
        index === 0 && readsMember(call.callee, ITERATES)
          ? itemsOf(valuesOf(call.callee.object, spec, steps - 1), spec, steps - 1)
          : undefined;
      return items;
    }
    if (!callsFunction(call.callee, target, spec)) continue;
    isUsed = true;
    if (call.arguments.slice(0, index + 1).some(isSpread)) return undefined;
    handed.push(...call.arguments.slice(index, index + 1));
  }
  if (handed.length === 0) return undefined;
  return isUsed && !spec.bindings.uses.isHandedOn(target) ? all(handed, spec, steps) : undefined;
}

/** What is spread may hold any number of arguments. */
function isSpread({ type }: Node): boolean {
  return type === "SpreadElement";
}

/** Whether a call with this callee may run the function. */
function callsFunction(callee: Node, target: FunctionNode, { bindings }: Spec): boolean {
  const name = bindings.uses.nameOf(target);
  if (name === undefined) return false;
  if (target.type === "ClassMethod" && target.kind === "constructor") {
    // Classes may be extended: whatever is handed to any of them may reach this one.
    if (callee.type === "Super") return true;
    return (
      callee.type === "Identifier" && bindings.of(callee.name).some(({ kind }) => kind === "class")
    );
  }
  if (callee.type === "Identifier") return callee.name === name;
  return isMemberNode(callee) && memberNameOf(callee) === name;
}

/** The function of this file that the expression stands for, if it is one. */
export function functionOf(node: Node, { bindings }: Spec): FunctionNode | undefined {
  const expression = plain(node);
  if (isFunctionNode(expression)) return expression;
  if (expression.type !== "Identifier") return undefined;
  const binding = bindings.only(expression.name);
  return binding?.kind === "function" ? binding.node : undefined;
}
