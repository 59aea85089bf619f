import type { Node } from "@babel/types";
import { referencedName } from "../expressions.ts";
import type { Visit } from "../syntax.ts";
import {
  type AnyCall,
  type FunctionNode,
  isCallNode,
  isFunctionNode,
  isMemberNode,
  memberNameOf,
  moduleNameOf,
  plain,
  readsMember,
  writtenName,
} from "./nodes.ts";

/** How a file uses its names, as far as values are followed through them. */
export interface Uses {
  readonly calls: readonly AnyCall[];
  /** The name by which the file calls a function of its own. */
  nameOf(node: FunctionNode): string | undefined;
  /** Whether somebody else may call it, with what the file does not show. */
  isHandedOn(node: FunctionNode): boolean;
  /** Whether it, or what holds it, is exported. */
  isExported(node: FunctionNode): boolean;
  /** Whether the name is used other than by calling it. */
  isValue(name: string): boolean;
  /** Whether the name is used other than to take a written member of what it stands for. */
  isUsedWhole(name: string): boolean;
  /** Whether the name gets another value after its declaration. */
  isReassigned(name: string): boolean;
  /** What the name is given after its declaration; a whole assignment where that is not a value alone. */
  assignedTo(name: string): readonly Node[];
  /** Calls that may change the items of a list. */
  readonly extensions: readonly AnyCall[];
  /** Names that classes of the file extend. */
  readonly extended: readonly string[];
}

const EXTENDS: ReadonlySet<string> = new Set(["copyWithin", "fill", "push", "splice", "unshift"]);

interface Notes {
  readonly calls: AnyCall[];
  readonly names: Map<FunctionNode, string>;
  readonly exported: Set<FunctionNode>;
  /** Names and members that are used other than by calling them. */
  readonly values: Set<string>;
  readonly wholes: Set<string>;
  readonly reassigned: Set<string>;
  readonly assigned: Map<string, Node[]>;
  readonly extensions: AnyCall[];
  readonly extended: string[];
}

export function usesOf(visits: readonly Visit[]): Uses {
  const notes: Notes = {
    calls: [],
    names: new Map(),
    exported: new Set(),
    values: new Set(),
    wholes: new Set(),
    reassigned: new Set(),
    assigned: new Map(),
    extensions: [],
    extended: [],
  };
  for (const visit of visits) note(visit, notes);
  const { calls, names, exported, values, wholes, reassigned, assigned, extensions, extended } =
    notes;
  return {
    calls,
    extensions,
    extended,
    nameOf: (node) => names.get(node),
    isHandedOn: (node) => exported.has(node) || values.has(names.get(node) ?? ""),
    isExported: (node) => exported.has(node),
    isValue: (name) => values.has(name),
    isUsedWhole: (name) => wholes.has(name),
    isReassigned: (name) => reassigned.has(name),
    assignedTo: (name) => assigned.get(name) ?? [],
  };
}

function note(visit: Visit, notes: Notes): void {
  const { node, parent } = visit;
  if (isCallNode(node)) noteCall(node, notes);
  if (isFunctionNode(node)) noteFunction(node, visit, notes);
  noteClass(node, notes);
  if (node.type === "AssignmentExpression") noteAssignment(node, notes);
  if (node.type === "ObjectPattern") noteRenamed(node, notes);
  if (node.type === "ExportSpecifier") noteExported(moduleNameOf(node.local), notes);
  if (isNamedWhole(visit)) notes.wholes.add(referencedName(visit) ?? "");
  if (isCallee(node, parent?.node)) return;
  if (isMemberNode(node)) notes.values.add(memberNameOf(node) ?? "");
  const name = referencedName(visit);
  if (name !== undefined && !isDeclaration(visit)) notes.values.add(name);
}

function noteExported(name: string, { values, wholes }: Notes): void {
  values.add(name);
  wholes.add(name);
}

function isNamedWhole(visit: Visit): boolean {
  const outer = visit.parent?.node;
  if (isDeclaration(visit))
    return visit.parent?.parent?.parent?.node.type.startsWith("Export") === true;
  const isOwner = isMemberNode(outer) && outer.object === visit.node;
  return !isOwner || memberNameOf(outer) === undefined;
}

function noteClass(node: Node, { extended }: Notes): void {
  if ("superClass" in node && node.superClass?.type === "Identifier")
    extended.push(node.superClass.name);
}

/** `const { go: start } = page`: from then on it is called by another name. */
function noteRenamed({ properties }: Node & { type: "ObjectPattern" }, { values }: Notes): void {
  for (const property of properties) {
    if (property.type !== "ObjectProperty" || property.shorthand) continue;
    const name = writtenName(property.key, property.computed);
    if (name !== undefined) values.add(name);
  }
}

function noteCall(node: AnyCall, { calls, extensions }: Notes): void {
  calls.push(node);
  if (readsMember(node.callee, EXTENDS)) extensions.push(node);
}

function noteFunction(node: FunctionNode, { parent }: Visit, { names, exported }: Notes): void {
  const name = nameBy(node, parent);
  if (name !== undefined) names.set(node, name);
  // `const go = function walk() {}`: it is called by two names.
  const isHeld = parent !== undefined && nameOfHolder(parent.node) !== undefined;
  if (node.type === "FunctionExpression" && node.id && isHeld) exported.add(node);
  for (let outer = parent; outer !== undefined; outer = outer.parent) {
    if (isFunctionNode(outer.node)) return;
    if (outer.node.type.startsWith("Export")) exported.add(node);
  }
}

function nameBy(node: FunctionNode, parent: Visit | undefined): string | undefined {
  if (node.type === "ClassMethod" && node.kind === "constructor") {
    const owner = parent?.parent?.node;
    return owner?.type === "ClassDeclaration" ? owner.id?.name : undefined;
  }
  if (node.type === "ClassPrivateMethod") return `#${node.key.id.name}`;
  if ("key" in node) return writtenName(node.key, node.computed);
  if ("id" in node && node.id) return node.id.name;
  return parent === undefined ? undefined : nameOfHolder(parent.node);
}

/** `const name = () => …`, `{ name: () => … }`, `class { name = () => … }` */
function nameOfHolder(holder: Node): string | undefined {
  switch (holder.type) {
    case "VariableDeclarator":
      return holder.id.type === "Identifier" ? holder.id.name : undefined;
    case "ObjectProperty":
    case "ClassProperty":
      return writtenName(holder.key, holder.computed);
    case "ClassPrivateProperty":
      return `#${holder.key.id.name}`;
    default:
      return undefined;
  }
}

function noteAssignment(node: Node & { type: "AssignmentExpression" }, notes: Notes): void {
  const { left, right, operator } = node;
  const isWhole = left.type === "Identifier" && operator === "=";
  noteAssigned(left, isWhole ? plain(right) : node, notes);
}

/** A name that is given a part of something, or more of it, is given what nobody follows. */
function noteAssigned(target: Node, given: Node, notes: Notes): void {
  const each = (parts: readonly (Node | null)[]): void => {
    for (const part of parts) if (part) noteAssigned(part, given, notes);
  };
  switch (target.type) {
    case "Identifier":
      notes.reassigned.add(target.name);
      notes.assigned.set(target.name, [...(notes.assigned.get(target.name) ?? []), given]);
      return;
    case "ArrayPattern":
      return each(target.elements);
    case "ObjectPattern":
      return each(target.properties.map((one) => (one.type === "RestElement" ? one : one.value)));
    case "AssignmentPattern":
      return each([target.left]);
    case "RestElement":
      return each([target.argument]);
    default:
  }
}

function isCallee(node: Node, parent: Node | undefined): boolean {
  return isCallNode(parent) && plain(parent.callee) === plain(node);
}

/** Where a name is declared, it is not used. */
export function isDeclaration({ node, parent }: Visit): boolean {
  const outer = parent?.node;
  if (outer === undefined) return false;
  if (isFunctionNode(outer)) {
    return outer.params.some((param) => param === node) || ("id" in outer && outer.id === node);
  }
  switch (outer.type) {
    case "VariableDeclarator":
      return outer.id === node;
    case "ClassDeclaration":
    case "ClassExpression":
      // What a class extends is called by `super`, which is looked for.
      return outer.id === node || outer.superClass === node;
    case "AssignmentPattern":
      return outer.left === node;
    case "ObjectProperty":
      return parent?.parent?.node.type === "ObjectPattern" && outer.value === node;
    default:
      return /^(?:Array|Rest)(?:Pattern|Element)$|^Import\w*Specifier$/.test(outer.type);
  }
}
