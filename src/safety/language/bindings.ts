import type { Class, Node } from "@babel/types";
import type { Visit } from "../syntax.ts";
import { type MemberFacts, NO_MEMBER, noteMember } from "./member-facts.ts";
import {
  type FunctionNode,
  isFunctionNode,
  isFunctionValue,
  moduleNameOf,
  plain,
  writtenName,
} from "./nodes.ts";
import { type Uses, usesOf } from "./uses.ts";

/** What a name of the file stands for. */
export type Binding =
  | {
      readonly kind: "import";
      readonly module: string;
      readonly imported: string;
      /** Gone when the file runs. */
      readonly isType: boolean;
    }
  | { readonly kind: "function"; readonly node: FunctionNode }
  | { readonly kind: "class"; readonly node: Class }
  | (Part & { readonly kind: "value"; readonly constant: boolean } & Source)
  | (Part & { readonly kind: "parameter"; readonly of: FunctionNode; readonly index: number })
  /** A caught error, an enumeration. */
  | { readonly kind: "other" };

/** Which part of a value a pattern takes: the way through keys and positions to it. */
interface Part {
  readonly way: readonly string[];
  /** What stands for it when it is missing. */
  readonly fallback: Node | undefined;
  readonly annotation: Node | undefined;
}

interface Source {
  readonly source: Node | undefined;
  /** Whether the name stands for each item of the source, one after the other. */
  readonly each: boolean;
}

/** The names of a file. Scopes are not told apart: a name stands for all that it may stand for. */
export interface Bindings {
  of(name: string): readonly Binding[];
  /** The one thing that a name means; undefined when there are several, or none. */
  only(name: string): Binding | undefined;
  /** Whether the file has methods of this name, and nothing else of it. */
  isMethod(name: string): boolean;
  /** Everything that is put into fields of this name, and their types. */
  field(name: string | undefined): MemberFacts;
  readonly uses: Uses;
  /** Every module that the file takes something from. */
  readonly imports: readonly string[];
}

/** Reads every declaration of a file. */
export function bindingsOf(visits: readonly Visit[]): Bindings {
  const table = new Map<string, Binding[]>();
  const members = new Map<string, MemberFacts>();
  const add = (name: string, binding: Binding) => {
    const known = table.get(name);
    if (known === undefined) table.set(name, [binding]);
    else known.push(binding);
  };
  for (const visit of visits) {
    declare(visit, add);
    // The keys of a pattern are read, not given a value.
    if (visit.parent?.node.type !== "ObjectPattern") noteMember(visit.node, members);
  }
  return {
    of: (name) => table.get(name) ?? [],
    only: (name) => {
      const [first, ...more] = table.get(name) ?? [];
      return more.length === 0 ? first : undefined;
    },
    isMethod: (name) => members.get(name)?.isMethod === true && !members.get(name)?.isOther,
    field: (name = "") => members.get(name) ?? NO_MEMBER,
    uses: usesOf(visits),
    imports: visits.flatMap(({ node }) =>
      node.type === "ImportDeclaration" ? [node.source.value] : [],
    ),
  };
}

type Add = (name: string, binding: Binding) => void;

function declare({ node, parent }: Visit, add: Add): void {
  switch (node.type) {
    case "ImportDeclaration":
      for (const specifier of node.specifiers) {
        add(specifier.local.name, {
          kind: "import",
          module: node.source.value,
          imported: importedName(specifier),
          isType: isTypeImport(node) || isTypeImport(specifier),
        });
      }
      return;
    case "VariableDeclarator":
      declareVariable(node, parent, add);
      return;
    case "ClassDeclaration":
    case "ClassExpression":
      if (node.id) add(node.id.name, { kind: "class", node });
      return;
    case "TSEnumDeclaration":
      add(node.id.name, { kind: "other" });
      return;
    case "CatchClause":
      if (node.param) eachName(node.param, [], (name) => add(name, { kind: "other" }));
      return;
    default:
      if (isFunctionNode(node)) declareFunction(node, add);
  }
}

function isTypeImport(node: Node): boolean {
  return "importKind" in node && (node.importKind === "type" || node.importKind === "typeof");
}

function importedName(specifier: Node): string {
  if (specifier.type === "ImportNamespaceSpecifier") return "*";
  if (specifier.type !== "ImportSpecifier") return "default";
  return moduleNameOf(specifier.imported);
}

function declareVariable(
  node: Node & { type: "VariableDeclarator" },
  parent: Visit | undefined,
  add: Add,
): void {
  const loop = parent?.parent?.node;
  const each = loop?.type === "ForOfStatement" && loop.left === parent?.node;
  const source = each ? loop.right : (node.init ?? undefined);
  const constant = parent?.node.type === "VariableDeclaration" && parent.node.kind === "const";
  if (node.id.type === "VoidPattern") return;
  eachName(node.id, [], (name, part) => {
    const init = source === undefined ? undefined : plain(source);
    if (init !== undefined && !each && part.way.length === 0 && isFunctionValue(init)) {
      add(name, constant ? { kind: "function", node: init } : { kind: "other" });
    } else add(name, { kind: "value", constant, source: init, each, ...part });
  });
}

function declareFunction(node: FunctionNode, add: Add): void {
  if ((node.type === "FunctionDeclaration" || node.type === "FunctionExpression") && node.id) {
    add(node.id.name, { kind: "function", node });
  }
  node.params.forEach((param, index) => {
    const pattern = param.type === "TSParameterProperty" ? param.parameter : param;
    eachName(pattern, [], (name, part) =>
      add(name, { kind: "parameter", of: node, index, ...part }),
    );
  });
}

/** Every name that a pattern declares, with the part of the value that it takes. */
export function eachName(
  pattern: Node,
  way: readonly string[],
  found: (name: string, part: Part) => void,
  fallback?: Node,
): void {
  switch (pattern.type) {
    default:
      return;
    case "Identifier":
      found(pattern.name, { way, fallback, annotation: pattern.typeAnnotation ?? undefined });
      return;
    case "AssignmentPattern":
      eachName(pattern.left, way, found, pattern.right);
      return;
    case "RestElement":
      eachName(pattern.argument, [...way, UNKNOWN_STEP], found);
      return;
    case "ArrayPattern":
      pattern.elements.forEach((element, index) => {
        if (element) eachName(element, [...way, String(index)], found);
      });
      return;
    case "ObjectPattern":
      for (const property of pattern.properties) {
        if (property.type === "RestElement") eachName(property, way, found);
        else {
          const step = writtenName(property.key, property.computed) ?? UNKNOWN_STEP;
          eachName(property.value, [...way, step], found);
        }
      }
  }
}

/** A step that cannot be followed; no key is called like this. */
const UNKNOWN_STEP = "\u0000";
