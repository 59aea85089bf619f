import type { Node } from "@babel/types";
import { referencedName } from "../expressions.ts";
import { eachName } from "../language/bindings.ts";
import {
  type FunctionNode,
  isFunctionNode,
  isMemberNode,
  memberNameOf,
  plain,
} from "../language/nodes.ts";
import { childrenOf, type Visit } from "../syntax.ts";
import type { Key } from "./helper-facts.ts";

/** Which variable each name of a file means. */
export class NamesInScope {
  readonly #keys = new Map<Node, Key>();
  readonly #declared = new Map<FunctionNode, Set<string>>();
  readonly #numbers = new Map<FunctionNode, number>();

  constructor(visits: readonly Visit[]) {
    for (const visit of visits) this.#declare(visit);
    for (const visit of visits) this.#refer(visit);
  }

  keyOf(node: Node): Key | undefined {
    return this.#keys.get(node);
  }

  /** The variable that a pattern declares under this name inside of a function, or outside of all. */
  keyFor(name: string, owner: FunctionNode | undefined): Key {
    return `${owner === undefined ? "" : (this.#numbers.get(owner) ?? "")}:${name}`;
  }

  /** Every variable and field of `this` that is read in a piece of code. */
  keysIn(node: Node): readonly Key[] {
    const found: Key[] = [];
    const stack: Node[] = [node];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const key = this.#keys.get(next);
      if (key !== undefined) found.push(key);
      stack.push(...childrenOf(next));
    }
    return found;
  }

  #declare(visit: Visit): void {
    const { node } = visit;
    if (isFunctionNode(node)) {
      this.#numbers.set(node, this.#numbers.size + 1);
      for (const param of node.params) this.#add(node, param);
      if ("id" in node && node.id) this.#add(enclosing(visit), node.id);
    } else if (node.type === "VariableDeclarator") this.#add(enclosing(visit), node.id);
    else if (node.type === "ClassDeclaration" && node.id) this.#add(enclosing(visit), node.id);
  }

  #add(owner: FunctionNode | undefined, pattern: Node): void {
    if (owner === undefined) return;
    const names = this.#declared.get(owner) ?? new Set<string>();
    eachName(patternOf(pattern), [], (name) => names.add(name));
    this.#declared.set(owner, names);
  }

  #refer(visit: Visit): void {
    const { node } = visit;
    if (isMemberNode(node) && plain(node.object).type === "ThisExpression")
      this.#keys.set(node, `this.${memberNameOf(node) ?? ""}`);
    const name = referencedName(visit);
    if (name === undefined) return;
    let owner = enclosing(visit);
    for (let outer = visit.parent; outer !== undefined; outer = outer.parent) {
      if (!isFunctionNode(outer.node)) continue;
      owner = outer.node;
      if (this.#declared.get(owner)?.has(name)) break;
      owner = undefined;
    }
    this.#keys.set(node, this.keyFor(name, owner));
  }
}

/** The function that a node stands in. */
export function enclosing({ parent }: Visit): FunctionNode | undefined {
  for (let outer = parent; outer !== undefined; outer = outer.parent)
    if (isFunctionNode(outer.node)) return outer.node;
  return undefined;
}

/** `constructor(private readonly page: Page)` */
export function patternOf(param: Node): Node {
  return param.type === "TSParameterProperty" ? param.parameter : param;
}
