import type { Class, Node } from "@babel/types";
import type { Visit } from "../syntax.ts";
import {
  type AnyCall,
  type FunctionNode,
  isCallNode,
  isFunctionNode,
  isMemberNode,
  memberNameOf,
  plain,
} from "./nodes.ts";
import type { Bindings } from "./bindings.ts";
import type { Spec } from "./spec.ts";

/** A function of the file, and by what the file calls it. */
export interface CalledFunction {
  readonly node: FunctionNode;
  readonly key: string;
}

/** Which functions of a file call which. Scopes are not told apart: functions of one key are one. */
export interface CallGraph {
  readonly functions: readonly CalledFunction[];
  /** What a call calls of the file's own; undefined for any other. */
  keyOf(call: AnyCall): string | undefined;
}

export function callGraphOf(visits: readonly Visit[], { bindings }: Spec): CallGraph {
  const functions: CalledFunction[] = [];
  const keys = new Map<AnyCall, string>();
  const file = { classes: classesOf(visits), bindings };
  for (const visit of visits) {
    const { node } = visit;
    if (isCallNode(node)) {
      const key = calledKey(node, visit, file);
      if (key !== undefined) keys.set(node, key);
    }
    const name = isFunctionNode(node) ? bindings.uses.nameOf(node) : undefined;
    if (isFunctionNode(node) && name !== undefined)
      functions.push({ node, key: isMethod(visit) ? `${ownerOf(visit, file)}.${name}` : name });
  }
  return { functions, keyOf: (call) => keys.get(call) };
}

interface OwnFile {
  readonly classes: Classes;
  readonly bindings: Bindings;
}

/** `walk(depth)`, `this.walk(depth)`, `Tree.walk(depth)`, `tree.walk(depth)` */
function calledKey({ callee }: AnyCall, visit: Visit, file: OwnFile): string | undefined {
  const target = plain(callee);
  if (target.type === "Identifier") return target.name;
  if (!isMemberNode(target)) return undefined;
  const object = plain(target.object);
  const owner = object.type === "ThisExpression" ? ownerOf(visit, file) : ownerNamed(object, file);
  return owner === undefined ? undefined : `${owner}.${memberNameOf(target) ?? ""}`;
}

/** `class { walk() {} }`, `class { walk = () => {} }`, `{ walk() {} }`, `{ walk: () => {} }` */
function isMethod({ node, parent }: Visit): boolean {
  const holder = parent?.node.type ?? "";
  return node.type.endsWith("Method") || /^(?:Class|Object)(?:Private)?Property$/.test(holder);
}

/** All objects that are written as literals are one owner. */
const OBJECT = "{}";

/** The class or object that a method belongs to. */
function ownerOf(visit: Visit, { classes }: OwnFile): string {
  for (let outer = visit.parent; outer !== undefined; outer = outer.parent) {
    if (outer.node.type === "ObjectExpression") return OBJECT;
    if (isClass(outer.node)) return String(rootOf(outer.node, classes).start);
  }
  return OBJECT;
}

/** The same for what a name of the file stands for: a class, what is made of it, an object. */
function ownerNamed(object: Node, { classes, bindings }: OwnFile): string | undefined {
  const binding = object.type === "Identifier" ? bindings.only(object.name) : undefined;
  const value = binding?.kind === "value" ? (binding.source ?? object) : object;
  if (value.type === "ObjectExpression") return OBJECT;
  const named = value.type === "NewExpression" ? value.callee : value;
  const own = named.type === "Identifier" ? classes.get(named.name) : undefined;
  return own === undefined ? undefined : String(rootOf(own, classes).start);
}

/** Classes by their names. */
type Classes = ReadonlyMap<string, Class>;

function classesOf(visits: readonly Visit[]): Classes {
  const named = visits.flatMap(({ node }): (readonly [string, Class])[] =>
    isClass(node) && node.id ? [[node.id.name, node]] : [],
  );
  return new Map(named);
}

function isClass(node: Node): node is Class {
  return node.type === "ClassDeclaration" || node.type === "ClassExpression";
}

/** The class of the file that a class goes back to: they call each other's methods by `this`. */
function rootOf(one: Class, classes: Classes): Class {
  const { superClass } = one;
  const base = superClass?.type === "Identifier" ? classes.get(superClass.name) : undefined;
  // Which extends which is written in order; a class that comes later is no base of this one.
  const isBefore = base !== undefined && (base.start ?? 0) < (one.start ?? 0);
  return isBefore ? rootOf(base, classes) : one;
}
