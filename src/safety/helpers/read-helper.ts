import type { Node } from "@babel/types";
import { eachName } from "../language/bindings.ts";
import {
  type AnyCall,
  argumentsOf,
  type FunctionNode,
  isCallNode,
  isFunctionNode,
  isMemberNode,
  isNamed,
  matches,
  memberNameOf,
  plain,
  writtenName,
} from "../language/nodes.ts";
import { isDeclaration } from "../language/uses.ts";
import { parseSource, type Visit, visitsOf } from "../syntax.ts";
import {
  type CallFact,
  type FunctionFact,
  type HelperFacts,
  isNode,
  type Key,
  type ValueFact,
} from "./helper-facts.ts";
import { readModules, requiredModule } from "./modules-of-helper.ts";
import { enclosing, NamesInScope, patternOf } from "./names-in-scope.ts";

/** What a file of the project calls, and with what. Undefined when it cannot be read. */
export function readHelper(path: string, text: string): HelperFacts | undefined {
  const file = parseSource(path, text);
  const visits = file === undefined ? undefined : visitsOf(file);
  return visits === undefined ? undefined : new HelperReader(visits).facts();
}

class HelperReader {
  readonly #visits: readonly Visit[];
  readonly #names: NamesInScope;
  readonly #functions = new Map<FunctionNode, FunctionFact>();

  constructor(visits: readonly Visit[]) {
    this.#visits = visits;
    this.#names = new NamesInScope(visits);
    for (const visit of visits) this.#function(visit);
  }

  facts(): HelperFacts {
    const visits = this.#visits;
    return {
      ...readModules(visits, this.#names),
      functions: [...this.#functions.values()],
      calls: visits.flatMap((visit) => this.#call(visit)),
      values: visits.flatMap((visit) => this.#value(visit)),
      flows: visits.flatMap((visit) => this.#flows(visit)),
      chosen: visits.flatMap(({ node }) => this.#chosen(node)),
    };
  }

  #function(visit: Visit): void {
    const { node } = visit;
    if (!isFunctionNode(node)) return;
    const { names, isGiven } = this.#reachedBy(visit);
    const params = node.params.flatMap((param) => {
      const found: { key: Key; name: string }[] = [];
      eachName(patternOf(param), [], (name) =>
        found.push({ name, key: this.#names.keyFor(name, node) }),
      );
      return found;
    });
    this.#functions.set(node, { node, names, isGiven, params, isFixture: isFixture(visit) });
  }

  /** The names of a function; one without any is given by the function that it stands in. */
  #reachedBy(visit: Visit): Pick<FunctionFact, "names" | "isGiven"> {
    const names = namesOf(visit);
    if (names.length > 0) return { names, isGiven: false };
    const outer = enclosing(visit);
    const known = outer === undefined ? undefined : this.#functions.get(outer);
    return { names: known?.names ?? [], isGiven: true };
  }

  #call(visit: Visit): readonly CallFact[] {
    const { node } = visit;
    if (node.type === "TaggedTemplateExpression") {
      return [
        {
          ...this.#callee(node.tag),
          args: [this.#names.keysIn(node.quasi)],
          makes: [],
          making: undefined,
        },
      ];
    }
    if (!isCallNode(node)) return [];
    // The code of a function that is handed over stands there.
    const args = argumentsOf(node).map((one) =>
      isFunctionNode(one) ? [] : this.#names.keysIn(one),
    );
    return [
      {
        ...this.#callee(node.callee),
        args,
        makes: this.#holdersOf(visit),
        making: makingOf(node),
      },
    ];
  }

  #callee(callee: Node): Pick<CallFact, "method" | "root"> {
    const { node: root, method } = rootOf(callee);
    const key = this.#names.keyOf(root);
    const name = root.type === "Identifier" ? root.name : "";
    return { method, root: key === undefined ? undefined : { key, name } };
  }

  /** A name that is handed on, put somewhere or given back. */
  #value(visit: Visit): readonly ValueFact[] {
    const { node, parent } = visit;
    const key = this.#names.keyOf(node);
    if (key === undefined || parent === undefined || isDeclaration(visit)) return [];
    if (isCalled(visit)) return [];
    const name = node.type === "Identifier" ? node.name : "";
    const to = this.#holdersOf(visit);
    // What a function keeps to itself is got at by nobody.
    const isKept = to.length > 0 && to.every((one) => !one.startsWith(":"));
    const names = isKept ? [] : [...namesOf(visit), ...this.#reachedBy(visit).names];
    return [{ key, name, names, to }];
  }

  /** The variables that are declared as what this is a part of. */
  #holdersOf(visit: Visit): readonly Key[] {
    for (let outer = visit.parent; outer !== undefined; outer = outer.parent) {
      if (isFunctionNode(outer.node)) return [];
      if (outer.node.type === "VariableDeclarator") return this.#declaredBy(outer.node.id, outer);
      if (outer.node.type === "AssignmentExpression") return this.#targets(outer.node.left);
    }
    return [];
  }

  #declaredBy(pattern: Node, visit: Visit): readonly Key[] {
    const keys: Key[] = [];
    eachName(pattern, [], (name) => keys.push(this.#names.keyFor(name, enclosing(visit))));
    return keys;
  }

  #targets(target: Node): readonly Key[] {
    return this.#names.keysIn(target);
  }

  #flows(visit: Visit): HelperFacts["flows"] {
    const { node } = visit;
    if (node.type === "AssignmentExpression") {
      const from = this.#names.keysIn(node.right);
      return this.#targets(node.left).map((to) => ({ to, from }));
    }
    if (node.type === "ClassProperty" && node.value) {
      const from = this.#names.keysIn(node.value);
      return [{ to: `this.${writtenName(node.key, node.computed) ?? ""}`, from }];
    }
    if (isFunctionNode(node)) return this.#ownFields(node);
    if (node.type === "ForOfStatement" || node.type === "ForInStatement") {
      const from = this.#names.keysIn(node.right);
      const { left } = node;
      const each = left.type === "VariableDeclaration" ? left.declarations : [];
      const declared = each.flatMap(({ id }) => this.#declaredBy(id, visit));
      return [...declared, ...this.#targets(left)].map((to) => ({ to, from }));
    }
    if (node.type !== "VariableDeclarator" || !node.init) return [];
    const from = this.#names.keysIn(node.init);
    return this.#declaredBy(node.id, visit).map((to) => ({ to, from }));
  }

  /** `constructor(private readonly command: string)` */
  #ownFields(node: FunctionNode): HelperFacts["flows"] {
    return node.params.flatMap((param) => {
      if (param.type !== "TSParameterProperty") return [];
      const flows: { to: Key; from: Key[] }[] = [];
      eachName(param.parameter, [], (name) =>
        flows.push({ to: `this.${name}`, from: [this.#names.keyFor(name, node)] }),
      );
      return flows;
    });
  }

  /** `import(name)`, `require(name)`, `process.env[name]` */
  #chosen(node: Node): readonly Key[] {
    if (node.type === "ImportExpression") return this.#names.keysIn(node.source);
    if (isCallNode(node) && isNamed(node.callee, "require"))
      return requiredModule(node) === undefined
        ? node.arguments.flatMap((one) => this.#names.keysIn(one))
        : [];
    if (!isMemberNode(node) || !node.computed || !isMemberNode(node.object)) return [];
    return memberNameOf(node.object) === "env" ? this.#names.keysIn(node.property) : [];
  }
}

/** `new Client()`, `mysql.createConnection(…)`, `exec.bind(null)`, `knex(…)` */
function makingOf(call: AnyCall): CallFact["making"] {
  if (call.type === "NewExpression") return "object";
  if (call.callee.type === "Identifier") return "database";
  const method = isMemberNode(call.callee) ? memberNameOf(call.callee) : undefined;
  return matches(method, /^(?:bind$|connect|create|open)/) ? "object" : undefined;
}

/** Whether it is called, or a method of it is. */
function isCalled({ node, parent }: Visit): boolean {
  let inner = node;
  for (let outer = parent; outer !== undefined; outer = outer.parent) {
    const { node: around } = outer;
    if (isMemberNode(around) && around.object === inner) inner = around;
    else if (plain(around) !== around) inner = around;
    else if (around.type === "TaggedTemplateExpression") return around.tag === inner;
    else return isCallNode(around) && around.callee === inner;
  }
  return false;
}

/** What a callee begins with: `fs` of `fs.promises.rm`, `run` of `run(text)(more)`. */
function rootOf(callee: Node): { readonly node: Node; readonly method: string | undefined } {
  let node = plain(callee);
  const method = isMemberNode(node) ? memberNameOf(node) : undefined;
  while (isMemberNode(node) || isCallNode(node) || node.type === "AwaitExpression") {
    if (isMemberNode(node) && plain(node.object).type === "ThisExpression") break;
    if (node.type === "AwaitExpression") node = plain(node.argument);
    else node = plain(isMemberNode(node) ? node.object : node.callee);
  }
  return { node, method };
}

/** Every name of what a node is a part of, as far as the function around it. */
function namesOf({ node, parent }: Visit): readonly string[] {
  const own = isFunctionNode(node) ? namesOfFunction(node) : [];
  // What a constructor does is done by its class.
  const isConstructor = own.includes("constructor");
  const names = isConstructor ? [] : [...own];
  for (let outer = parent; outer !== undefined; outer = outer.parent) {
    if (isFunctionNode(outer.node)) break;
    names.push(...namesGivenBy(outer.node));
    if (isConstructor) names.push(...nameOfClass(outer.node));
  }
  return names;
}

function namesOfFunction(node: FunctionNode): readonly string[] {
  const names: (string | undefined)[] = [];
  if ("key" in node) {
    const isPrivate = node.type === "ClassPrivateMethod";
    names.push(isPrivate ? node.key.id.name : writtenName(node.key, node.computed));
  }
  if ("id" in node && node.id) names.push(node.id.name);
  return names.filter((name) => name !== undefined);
}

/** The names by which what stands around something calls it. */
function namesGivenBy(around: Node): readonly string[] {
  const names: (string | undefined)[] = [];
  if (around.type === "VariableDeclarator") eachName(around.id, [], (name) => names.push(name));
  if ("key" in around && isNode(around.key))
    names.push(writtenName(around.key, "computed" in around && around.computed));
  if (around.type === "AssignmentExpression") names.push(nameOfTarget(around.left));
  if (around.type === "ExportDefaultDeclaration") names.push("default");
  return names.filter((name) => name !== undefined);
}

function nameOfClass(node: Node): readonly string[] {
  const isClass = node.type === "ClassDeclaration" || node.type === "ClassExpression";
  return isClass && node.id ? [node.id.name] : [];
}

function nameOfTarget(target: Node): string | undefined {
  if (target.type === "Identifier") return target.name;
  return isMemberNode(target) ? memberNameOf(target) : undefined;
}

/** A function of `test.extend({ … })`, which Playwright calls. */
function isFixture({ parent }: Visit): boolean {
  const entry = parent?.node.type === "ArrayExpression" ? parent.parent : parent;
  const call = entry?.parent?.parent?.node;
  if (entry?.node.type !== "ObjectProperty" || !isCallNode(call)) return false;
  return isMemberNode(call.callee) && memberNameOf(call.callee) === "extend";
}
