import type {
  Class,
  ClassPrivateProperty,
  ClassProperty,
  File,
  Node,
  ObjectExpression,
  ObjectProperty,
  VariableDeclarator,
} from "@babel/types";
import type { Visit } from "../syntax.ts";
import { type Assigning, judgePattern, judgeTarget } from "./assigned.ts";
import { bindingsOf } from "./bindings.ts";
import { bounded } from "./bounded-bindings.ts";
import { judgeCall } from "./calls.ts";
import { copyProblem } from "./copies.ts";
import { checkDeclarations } from "./declarations.ts";
import { endlessLoops } from "./endless-loop.ts";
import { judgeHead } from "./function-heads.ts";
import { checkImport } from "./imports.ts";
import { judgeKey } from "./keys.ts";
import { judgeMember, judgeName, judgeVariables } from "./members-and-names.ts";
import { unknownHeaders } from "./known-headers.ts";
import { type FunctionNode, isCallNode, isFunctionNode, isMemberNode, plain } from "./nodes.ts";
import { isLiteralData, isText } from "./plain-values.ts";
import { refuseKind, refuseNode } from "./refuse-node.ts";
import { foreignHeaders } from "./request-headers.ts";
import { slowPatterns } from "./slow-patterns.ts";
import { judgePassedOn } from "./project-power.ts";
import { isNode, isOwnClass, isWhole } from "./shapes.ts";
import { PARTS, REASONS } from "./statements.ts";
import type { Problem, Spec, Surroundings } from "./spec.ts";
import { isEnvironment } from "./text.ts";
import { checkTopLevel } from "./top-level.ts";
import { unwantedValues } from "./unwanted-values.ts";

/**
 * Everything in one file that is outside the language of publishable specs. The language is a list of
 * what is allowed: kinds of statements and expressions, names, modules, methods with what their
 * arguments have to be. Pure: nothing is run or read. Throws `RangeError` for code whose names lead to one
 * another in too many ways to be followed.
 */
export function judgeFile(
  file: File,
  visits: readonly Visit[],
  surroundings: Surroundings,
): readonly Problem[] {
  const problems: Problem[] = [];
  const refuse = (problem: Problem) => void problems.push(problem);
  const spec: Spec = { ...surroundings, bindings: bounded(bindingsOf(visits)), refuse };
  const pageFunctions = checkDeclarations(visits, spec);
  for (const statement of file.program.body) checkTopLevel(statement, spec);
  new Judge(spec, pageFunctions).each(file.program.body, undefined);
  for (const problem of endlessLoops(visits, spec)) refuse(problem);
  for (const problem of slowPatterns(visits, spec)) refuse(problem);
  for (const problem of unwantedValues(visits, spec)) refuse(problem);
  for (const problem of foreignHeaders(visits)) refuse(problem);
  for (const problem of unknownHeaders(visits, spec)) refuse(problem);
  return problems;
}

class Judge {
  readonly #spec: Spec;
  readonly #pageFunctions: ReadonlySet<Node>;
  readonly #assigning: Assigning;

  /** Whether `this` is the object that a method belongs to. */
  #self = false;

  constructor(spec: Spec, pageFunctions: ReadonlySet<Node>) {
    this.#spec = spec;
    this.#pageFunctions = pageFunctions;
    this.#assigning = { spec, judgeValue: (value, pattern) => this.each([value], pattern) };
  }

  each(nodes: readonly (Node | null)[], parent: Node | undefined): void {
    for (const node of nodes) if (node) this.#visit(plain(node), parent);
  }

  #visit(node: Node, parent: Node | undefined): void {
    if (this.#pageFunctions.has(node)) return;
    if (isFunctionNode(node)) return this.#function(node);
    if (isMemberNode(node)) {
      judgeMember(node, parent, this.#spec);
      const parts = node.computed ? [node.object, node.property] : [node.object];
      return isWhole(node) ? undefined : this.each(parts, node);
    }
    if (isCallNode(node)) {
      judgeCall(node, this.#spec);
      const args = node.arguments.filter((argument) => !this.#pageFunctions.has(plain(argument)));
      return this.each([node.callee, ...args], node);
    }
    if (node.type === "ThisExpression" && !this.#self) {
      return refuseNode(node, "`this` stands outside of a method", this.#spec);
    }
    if (node.type === "Identifier") return judgeName(node, parent, this.#spec);
    this.#kind(node);
  }

  /** What brings a name in, or gives it a first value. */
  #kind(node: Node): void {
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "ExportNamedDeclaration":
        return this.#module(node);
      case "ClassDeclaration":
      case "ClassExpression":
        return this.#class(node);
      case "VariableDeclarator":
        return this.#variable(node);
      case "ObjectExpression":
        return this.#object(node);
      case "ObjectProperty":
        return this.#property(node);
      case "ClassProperty":
      case "ClassPrivateProperty":
        return this.#field(node);
      default:
        return this.#change(node);
    }
  }

  #variable(node: VariableDeclarator): void {
    judgePattern(node.id, this.#assigning);
    if (node.init && isEnvironment(plain(node.init))) judgeVariables(node.id, this.#spec);
    else this.each([node.init ?? null], node);
  }

  /** What gives a name or a field another value, or takes one away. */
  #change(node: Node): void {
    if (node.type === "AssignmentExpression") {
      judgeTarget(node.left, this.#assigning);
      return this.each([node.right], node);
    }
    const isDelete = node.type === "UnaryExpression" && node.operator === "delete";
    if (isDelete || node.type === "UpdateExpression") judgeTarget(node.argument, this.#assigning);
    else this.#parts(node);
  }

  #module(node: Node): void {
    judgePassedOn(node, this.#spec);
    const isOwn = node.type === "ExportNamedDeclaration" && !node.source;
    if (!isOwn) return checkImport(node, this.#spec);
    this.each(node.declaration ? [node.declaration] : [], node);
  }

  #property(node: ObjectProperty): void {
    const { key, value, computed } = node;
    const isMadeUp = computed && isLiteralData(value) && isText(key, this.#spec);
    if (!isMadeUp) judgeKey(key, computed, this.#spec);
    this.each([value], node);
  }

  #object(node: ObjectExpression): void {
    const problem = copyProblem(node, this.#spec);
    if (problem !== undefined) refuseNode(node, problem, this.#spec);
    this.#parts(node);
  }

  /** A field of a class, whose value may read the object that it belongs to. */
  #field(node: ClassPrivateProperty | ClassProperty): void {
    if (node.type === "ClassProperty") judgeKey(node.key, node.computed, this.#spec);
    const outer = this.#self;
    this.#self = true;
    this.each([node.value ?? null], node);
    this.#self = outer;
  }

  #class(node: Class): void {
    if (node.superClass && !isOwnClass(node.superClass, this.#spec)) {
      refuseNode(
        node,
        "a class is extended that is neither of this file nor of the project",
        this.#spec,
      );
    }
    this.#parts(node);
  }

  /** Kinds that say nothing themselves; what they are made of is looked at. */
  #parts(node: Node): void {
    const parts = PARTS.get(node.type);
    const isRefused = parts === undefined || REASONS.some((isOutside) => isOutside(node));
    if (isRefused) return refuseKind(node, this.#spec);
    for (const part of parts) {
      const value: unknown = Reflect.get(node, part);
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      this.each(list.filter(isNode), node);
    }
  }

  #function(node: FunctionNode): void {
    judgeHead(node, this.#spec);
    for (const param of node.params) {
      judgePattern(param.type === "TSParameterProperty" ? param.parameter : param, this.#assigning);
    }
    const outer = this.#self;
    this.#self = node.type === "ArrowFunctionExpression" ? outer : node.type.endsWith("Method");
    if (node.body) this.each([node.body], node);
    this.#self = outer;
  }
}
