import type * as t from "@babel/types";
import { isWithin } from "../../limits.ts";
import { exists } from "../../source/languages/exists.ts";
import { isMethod, nameOf, parametersOf, type ClassInFile, type Method } from "./class-in-file.ts";
import { ownMember, writeCode, type Names } from "./write-code.ts";

/** Names that every spec has. */
const EVERYWHERE = new Set(["expect", "undefined"]);

/** A method, and the class that it stands in: an inherited one is in another file. */
export interface OwnMethod {
  readonly method: Method;
  readonly owner: ClassReader;
}

/** Follows what the members of a class do, down to the page that it was made with. */
export class ClassReader {
  readonly file: ClassInFile;
  /** What `this.name` stands for, as code. */
  readonly fields: Map<string, string>;
  readonly methods: Map<string, OwnMethod>;
  /** Whether it takes nothing but a page to make one. */
  readonly isMadeOfPage: boolean;

  constructor(file: ClassInFile) {
    this.file = file;
    const parent = file.parent === null ? null : new ClassReader(file.parent);
    this.fields = new Map(parent === null ? [] : parent.fields);
    this.methods = new Map(parent === null ? [] : parent.methods);
    for (const method of file.node.body.body.filter(isMethod))
      this.methods.set(nameOf(method), { method, owner: this });
    const maker = makerOf(file.node);
    const page = maker === null ? null : pageParameter(maker, file.text);
    this.isMadeOfPage = maker === null ? (parent?.isMadeOfPage ?? false) : page !== null;
    this.#readFields(maker?.params[0]?.type === "TSParameterProperty" ? page : null);
    if (maker !== null && page !== null) this.#readMaker(maker, page);
  }

  /** What a method does, one expression each, with these arguments; null where that is not followed. */
  codeOf(name: string, args: readonly string[], depth = 0): readonly string[] | null {
    const found = this.methods.get(name);
    const parameters = found === undefined ? null : parametersOf(found.method);
    if (found === undefined || parameters === null || !isWithin("ownCalls", depth)) return null;
    const variables = new Map(
      parameters.map((parameter, index) => [parameter, args[index] ?? "undefined"]),
    );
    const names = found.owner.#names({ variables, depth, self: this });
    const code: string[] = [];
    for (const statement of found.method.body.body) {
      const lines = this.#linesOf(statement, { names, variables, depth });
      if (lines === null) return null;
      code.push(...lines);
    }
    return code;
  }

  /** `page` is the field that the page itself is kept in, where a parameter says so. */
  #readFields(page: string | null): void {
    if (page !== null) this.fields.set(page, "page");
    const names = this.#names({ variables: new Map(), depth: 0 });
    for (const member of this.file.node.body.body)
      if (member.type === "ClassProperty" || member.type === "ClassPrivateProperty")
        this.#keep(nameOf(member), member.value, names);
  }

  #readMaker(maker: t.ClassMethod, page: string): void {
    const names = this.#names({ variables: new Map([[page, "page"]]), depth: 0 });
    for (const statement of maker.body.body) {
      const set = statement.type === "ExpressionStatement" ? statement.expression : null;
      if (set?.type !== "AssignmentExpression") continue;
      const name = ownMember(set.left);
      if (name !== null) this.#keep(name, set.right, names);
    }
  }

  #keep(name: string, value: t.Expression | null | undefined, names: Names): void {
    const code = exists(value) ? writeCode(value, names) : null;
    if (code !== null) this.fields.set(name, code);
  }

  #linesOf(statement: t.Statement, running: Running): readonly string[] | null {
    switch (statement.type) {
      case "VariableDeclaration":
        return declared(statement, running) ? [] : null;
      case "ExpressionStatement":
        return this.#linesOfExpression(statement.expression, running);
      case "ReturnStatement":
        return this.#linesOfAnswer(statement.argument, running);
      default:
        return null;
    }
  }

  /** What a method gives may be a page object for what comes next; what it does was said before. */
  #linesOfAnswer(given: t.Expression | null | undefined, running: Running) {
    const isNothing = !exists(given) || given.type === "ThisExpression";
    if (isNothing || given.type === "NewExpression") return [];
    return this.#linesOfExpression(given, running);
  }

  #linesOfExpression(
    expression: t.Expression,
    { names, depth }: Running,
  ): readonly string[] | null {
    const does = expression.type === "AwaitExpression" ? expression.argument : expression;
    const own = does.type === "CallExpression" ? ownMember(does.callee) : null;
    if (own === null || does.type !== "CallExpression") {
      const code = writeCode(does, names);
      return code === null ? null : [code];
    }
    const args = does.arguments.map((argument) => writeCode(argument, names));
    const known = args.flatMap((code) => code ?? []);
    return known.length === args.length ? this.codeOf(own, known, depth + 1) : null;
  }

  #names({ variables, depth, self = this }: Meaning): Names {
    const single = (name: string, args: readonly string[]): string | null => {
      const code = self.codeOf(name, args, depth + 1);
      return code?.length === 1 ? (code[0] ?? null) : null;
    };
    return {
      text: this.file.text,
      member: (name) => self.fields.get(name) ?? single(name, []),
      call: single,
      variable: ({ name }) => variables.get(name) ?? (EVERYWHERE.has(name) ? name : null),
      constant: (node) => this.file.constant(node),
    };
  }
}

interface Meaning {
  readonly variables: ReadonlyMap<string, string>;
  /** How many own methods are around. */
  readonly depth: number;
  /** The object that `this` is, which may be of a class below. */
  readonly self?: ClassReader;
}

interface Running {
  readonly names: Names;
  readonly variables: Map<string, string>;
  readonly depth: number;
}

/** Keeps what variables stand for; false where one is not followed. */
function declared({ declarations }: t.VariableDeclaration, { names, variables }: Running): boolean {
  return declarations.every(({ id, init }) => {
    const code = exists(init) && init.type !== "AwaitExpression" ? writeCode(init, names) : null;
    if (id.type !== "Identifier" || code === null) return false;
    variables.set(id.name, code);
    return true;
  });
}

function makerOf({ body }: t.Class): t.ClassMethod | null {
  const maker = body.body.find((one) => one.type === "ClassMethod" && one.kind === "constructor");
  return maker?.type === "ClassMethod" ? maker : null;
}

/** The name of the only parameter that has to be given, where that is a page; else null. */
function pageParameter({ params }: t.ClassMethod, text: string): string | null {
  const [first, ...others] = params;
  const page = first?.type === "TSParameterProperty" ? first.parameter : first;
  if (page?.type !== "Identifier") return null;
  if (others.some(({ type }) => type !== "AssignmentPattern")) return null;
  const isPage =
    page.name === "page" || /:\s*Page\b/u.test(text.slice(page.start ?? 0, page.end ?? 0));
  return isPage ? page.name : null;
}
