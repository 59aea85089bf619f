import type {
  Class,
  ClassPrivateProperty,
  ClassProperty,
  File,
  MemberExpression,
  Node,
  ObjectExpression,
  ObjectProperty,
  OptionalMemberExpression,
} from "@babel/types";
import type { Visit } from "../syntax.ts";
import { bindingsOf } from "./bindings.ts";
import { bounded } from "./bounded-bindings.ts";
import { judgeCall } from "./calls.ts";
import { copyProblem } from "./copies.ts";
import { checkDeclarations } from "./declarations.ts";
import { endlessLoops } from "./endless-loop.ts";
import { checkImport } from "./imports.ts";
import { argumentRule } from "./members.ts";
import { isPlatform, judgeMember, judgeName, judgeVariables } from "./members-and-names.ts";
import { isCallNode, isFunctionNode, isMemberNode, plain, writtenName } from "./nodes.ts";
import { isReservedKey } from "./names.ts";
import { isLiteralData, isOwnData, isText } from "./plain-values.ts";
import { slowPatterns } from "./slow-patterns.ts";
import { judgePassedOn } from "./project-power.ts";
import { isConstructor, isHidden, isNode, returnsValue } from "./shapes.ts";
import { PARTS, REASONS } from "./statements.ts";
import type { Problem, Spec, Surroundings } from "./spec.ts";
import { isEnvironment, isOwnFolder, literalTexts } from "./text.ts";
import { checkTopLevel } from "./top-level.ts";

type Member = MemberExpression | OptionalMemberExpression;

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
  return problems;
}

/** Kinds that `Judge.#declaration` knows. */
const DECLARATIONS = {
  ClassDeclaration: true,
  ClassExpression: true,
  ClassPrivateProperty: true,
  ClassProperty: true,
  ExportAllDeclaration: true,
  ExportNamedDeclaration: true,
  ImportDeclaration: true,
  ObjectExpression: true,
  ObjectProperty: true,
  VariableDeclarator: true,
} as const;

/** Members that are judged as a whole: `process.env.CI`, `import.meta.dirname`. */
function isWhole(node: Member): boolean {
  return isEnvironment(node) || isEnvironment(node.object) || isPlatform(node) || isOwnFolder(node);
}

class Judge {
  readonly #spec: Spec;
  readonly #pageFunctions: ReadonlySet<Node>;

  /** Whether `this` is the object that a method belongs to. */
  #self = false;

  constructor(spec: Spec, pageFunctions: ReadonlySet<Node>) {
    this.#spec = spec;
    this.#pageFunctions = pageFunctions;
  }

  each(nodes: readonly (Node | null)[], parent: Node | undefined): void {
    for (const node of nodes) if (node) this.#visit(plain(node), parent);
  }

  #visit(node: Node, parent: Node | undefined): void {
    if (this.#pageFunctions.has(node)) return;
    if (isFunctionNode(node)) return this.#function(node);
    if (isMemberNode(node)) {
      judgeMember(node, parent, this.#spec);
      return isWhole(node) ? undefined : this.each([node.object], node);
    }
    if (isCallNode(node)) {
      judgeCall(node, this.#spec);
      const args = node.arguments.filter((argument) => !this.#pageFunctions.has(plain(argument)));
      return this.each([node.callee, ...args], node);
    }
    if (node.type === "ThisExpression" && !this.#self) {
      return this.#refuse(node, "`this` stands outside of a method");
    }
    if (node.type === "Identifier") return judgeName(node, parent, this.#spec);
    if (node.type in DECLARATIONS) return this.#declaration(node);
    this.#change(node);
  }

  /** What brings a name in, or gives it a first value. */
  #declaration(node: Node): void {
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "ExportNamedDeclaration":
        return this.#module(node);
      case "ClassDeclaration":
      case "ClassExpression":
        return this.#class(node);
      case "VariableDeclarator":
        this.#pattern(node.id);
        if (node.init && isEnvironment(plain(node.init)))
          return judgeVariables(node.id, this.#spec);
        return this.each([node.init ?? null], node);
      case "ObjectExpression":
        return this.#object(node);
      case "ObjectProperty":
        return this.#property(node);
      case "ClassProperty":
      case "ClassPrivateProperty":
        return this.#field(node);
      default:
        return this.#parts(node);
    }
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
    if (!isMadeUp) this.#key(key, computed);
    this.each([value], node);
  }

  #object(node: ObjectExpression): void {
    const problem = copyProblem(node, this.#spec);
    if (problem !== undefined) this.#refuse(node, problem);
    this.#parts(node);
  }

  /** A field of a class, whose value may read the object that it belongs to. */
  #field(node: ClassPrivateProperty | ClassProperty): void {
    if (node.type === "ClassProperty") this.#key(node.key, node.computed);
    const outer = this.#self;
    this.#self = true;
    this.each([node.value ?? null], node);
    this.#self = outer;
  }

  #class(node: Class): void {
    if (node.superClass && !this.#isOwnClass(node.superClass)) {
      this.#refuse(node, "a class is extended that is neither of this file nor of the project");
    }
    this.#parts(node);
  }

  /** What gives a name or a field another value, or takes one away. */
  #change(node: Node): void {
    if (node.type === "AssignmentExpression") {
      this.#target(plain(node.left));
      return this.each([node.right], node);
    }
    const isDelete = node.type === "UnaryExpression" && node.operator === "delete";
    if (isDelete || node.type === "UpdateExpression") return this.#target(plain(node.argument));
    this.#parts(node);
  }

  /** Kinds that say nothing themselves; what they are made of is looked at. */
  #parts(node: Node): void {
    const parts = PARTS.get(node.type);
    const isRefused = parts === undefined || REASONS.some((isOutside) => isOutside(node));
    if (isRefused) return this.#refuseKind(node);
    for (const part of parts) {
      const value: unknown = Reflect.get(node, part);
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      this.each(list.filter(isNode), node);
    }
  }

  #function(node: Node): void {
    if (!isFunctionNode(node)) return;
    if (node.generator) this.#refuse(node, "a generator is not in the language of tests");
    if ("decorators" in node && node.decorators?.length)
      this.#refuse(node, "a decorator is not in the language of tests");
    if ("key" in node && node.type !== "ClassPrivateMethod" && !isConstructor(node)) {
      this.#key(node.key, node.computed);
    }
    if (isConstructor(node) && returnsValue(node.body)) {
      this.#refuse(node, "a constructor returns something else than what it makes");
    }
    for (const param of node.params) {
      this.#pattern(param.type === "TSParameterProperty" ? param.parameter : param);
    }
    const outer = this.#self;
    this.#self = node.type === "ArrowFunctionExpression" ? outer : node.type.endsWith("Method");
    if (node.body) this.each([node.body], node);
    this.#self = outer;
  }

  /** A key of an object or a class: written out, or a text that is known. */
  #key(key: Node, computed: boolean): void {
    const name = writtenName(key, computed);
    if (name === undefined) {
      const texts = computed ? literalTexts(plain(key), this.#spec) : undefined;
      const isKnown = texts?.every(
        (text) => !isReservedKey(text) && argumentRule(text) === undefined,
      );
      if (!isKnown) this.#refuse(key, "a computed key; write it out");
    } else if (isReservedKey(name))
      this.#refuse(key, `the name \`${name}\` is not in the language of tests`);
  }

  #isOwnClass(node: Node): boolean {
    if (node.type !== "Identifier") return false;
    const kinds = this.#spec.bindings.of(node.name).map(({ kind }) => kind);
    return kinds.length > 0 && kinds.every((kind) => kind === "class" || kind === "import");
  }

  #pattern(pattern: Node): void {
    switch (pattern.type) {
      case "Identifier":
        return;
      case "AssignmentPattern":
        this.#pattern(pattern.left);
        return this.each([pattern.right], pattern);
      case "RestElement":
        return this.#pattern(pattern.argument);
      case "ArrayPattern":
        for (const element of pattern.elements) if (element) this.#pattern(element);
        return;
      case "ObjectPattern":
        for (const property of pattern.properties) this.#patternProperty(property);
        return;
      default:
        this.#refuse(pattern, "a pattern with something else than names");
    }
  }

  #patternProperty(property: Node): void {
    if (property.type !== "ObjectProperty") return this.#pattern(property);
    const name = writtenName(property.key, property.computed);
    if (name === undefined) this.#refuse(property, "a computed key; write it out");
    else if (isHidden(name, this.#spec))
      this.#refuse(property, `the name \`${name.slice(0, 40)}\` is not read in tests`);
    this.#pattern(property.value);
  }

  /** What is assigned to: a variable, or a field of the object itself. */
  #target(target: Node): void {
    if (target.type === "Identifier") {
      if (this.#spec.bindings.of(target.name).length === 0)
        this.#refuse(
          target,
          `\`${target.name.slice(0, 40)}\` is assigned to, which the file does not declare`,
        );
      return;
    }
    if (
      target.type === "ObjectPattern" ||
      target.type === "ArrayPattern" ||
      target.type === "AssignmentPattern"
    ) {
      return this.#pattern(target);
    }
    const isOwn = isMemberNode(target) && isOwnData(target.object, this.#spec);
    const name = isMemberNode(target) ? writtenName(target.property, target.computed) : undefined;
    if (!isOwn || name === undefined || isReservedKey(name)) {
      this.#refuse(target, "something else than a variable or a field of `this` is assigned to");
    }
  }

  #refuseKind(node: Node): void {
    const loads =
      node.type === "ImportExpression" ||
      node.type === "TSImportEqualsDeclaration" ||
      node.type === "Import";
    const rule = loads ? "module-forbidden" : "outside-language";
    this.#spec.refuse({ rule, node, message: `\`${node.type}\` is not in the language of tests` });
  }

  #refuse(node: Node, message: string): void {
    this.#spec.refuse({ rule: "outside-language", node, message });
  }
}
