import type * as t from "@babel/types";
import { walk } from "../../source/languages/walk.ts";
import type { ImportedName, ModuleRecord } from "../../source/module.ts";
import { literalText, methodCall, propertyOf, requiredModule } from "../literal-syntax.ts";

/** The names of a file that servers are made of. */
export interface Bindings {
  /** What is imported or required, by its local name. */
  readonly imports: ReadonlyMap<string, ImportedName>;
  /** Applications and routers that are made here, by their name. */
  readonly made: ReadonlyMap<string, MadeRouter>;
  /** Names that are declared here as something else. */
  readonly others: ReadonlySet<string>;
  /** What is exported under which name: a local name, or a required module. */
  readonly exports: ReadonlyMap<string, t.Node>;
  /** What functions are called by that are registered where they stand. */
  readonly handed: ReadonlySet<string>;
  /** Functions by name: the router that they are handed, or that they make. */
  readonly functions: ReadonlyMap<string, string>;
}

interface MadeRouter {
  /** An application is reached as it is, a router where it is mounted. */
  readonly isApplication: boolean;
  /** What all of its paths begin with. */
  readonly base: string;
}

type IsServer = (module: string) => boolean;

/** Reads what the names of a file stand for, as far as servers go. */
export function readBindings(module: ModuleRecord, isServer: IsServer): Bindings {
  const imports = new Map([...module.imports, ...requires(module.program)]);
  const made = new Map<string, MadeRouter>();
  const others = new Set<string>();
  walk(module.program, (node) => {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") return;
    const router = madeRouter(node.init, imports, isServer);
    if (router !== null) made.set(node.id.name, router);
    else if (!imports.has(node.id.name)) others.add(node.id.name);
  });
  const exports = exportedNodes(module);
  const handed = handedNames(module.program);
  return {
    imports,
    made,
    others,
    exports,
    handed,
    functions: functionRouters(module.program, made),
  };
}

/** `const x = require("y")` and `const { a: b } = require("y")`. */
function requires(program: t.Program): readonly (readonly [string, ImportedName])[] {
  const found: (readonly [string, ImportedName])[] = [];
  walk(program, (node) => {
    if (node.type !== "VariableDeclarator") return;
    const specifier = requiredModule(node.init);
    if (specifier === null) return;
    if (node.id.type === "Identifier") found.push([node.id.name, { specifier, name: "default" }]);
    if (node.id.type !== "ObjectPattern") return;
    for (const item of node.id.properties)
      if (
        item.type === "ObjectProperty" &&
        item.key.type === "Identifier" &&
        item.value.type === "Identifier"
      )
        found.push([item.value.name, { specifier, name: item.key.name }]);
  });
  return found;
}

/** `express()`, `express.Router()`, `new Hono().basePath("/v1")`, `new Router({ prefix: "/v1" })`. */
export function madeRouter(
  node: t.Node | null | undefined,
  imports: Bindings["imports"],
  isServer: IsServer,
): MadeRouter | null {
  const chained = methodCall(node);
  if (chained?.name === "basePath" || chained?.name === "prefix") {
    const before = madeRouter(chained.object, imports, isServer);
    const added = literalText(chained.args[0]);
    return before === null ? null : { ...before, base: before.base + (added ?? "") };
  }
  if (node?.type !== "CallExpression" && node?.type !== "NewExpression") return null;
  const maker = makerOf(node.callee, imports, isServer);
  if (maker === null) {
    // `app.use(…)` gives the application again.
    return chained === null ? null : madeRouter(chained.object, imports, isServer);
  }
  const base = literalText(propertyOf(node.arguments[0], "prefix")) ?? "";
  return { isApplication: !/router/iu.test(maker), base };
}

/** The name by which a server package exports what is called here. */
function makerOf(callee: t.Node, imports: Bindings["imports"], isServer: IsServer): string | null {
  if (callee.type === "Identifier") {
    const imported = imports.get(callee.name);
    if (imported === undefined || !isServer(imported.specifier)) return null;
    return imported.name === "default" ? `${imported.specifier} default` : imported.name;
  }
  const required = requiredModule(callee);
  if (required !== null) return isServer(required) ? `${required} default` : null;
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return null;
  const { object, property } = callee;
  const from =
    object.type === "Identifier" ? imports.get(object.name)?.specifier : requiredModule(object);
  const isMaker = /^(?:Router|createServer|server|Server|application|default)$/u.test(
    property.name,
  );
  return isMaker && typeof from === "string" && isServer(from) ? property.name : null;
}

/** What `export`, `module.exports = …` and `exports.name = …` export. */
function exportedNodes({ exports, program }: ModuleRecord): ReadonlyMap<string, t.Node> {
  const nodes = new Map<string, t.Node>();
  for (const [name, exported] of exports) {
    if (exported.kind === "expression") nodes.set(name, exported.node);
    if (exported.kind === "local") nodes.set(name, nameNode(exported.name));
  }
  walk(program, (node) => {
    if (node.type !== "AssignmentExpression" || node.left.type !== "MemberExpression") return;
    const { object, property } = node.left;
    const member = property.type === "Identifier" ? property.name : "";
    if (object.type === "Identifier" && object.name === "module" && member === "exports")
      addExports(node.right, nodes);
    const isNamed =
      (object.type === "Identifier" && object.name === "exports") ||
      (object.type === "MemberExpression" &&
        object.property.type === "Identifier" &&
        object.property.name === "exports");
    if (isNamed) nodes.set(member, node.right);
  });
  return nodes;
}

function addExports(node: t.Node, nodes: Map<string, t.Node>): void {
  nodes.set("default", node);
  if (node.type !== "ObjectExpression") return;
  for (const item of node.properties)
    if (item.type === "ObjectProperty" && item.key.type === "Identifier")
      nodes.set(item.key.name, item.value);
}

function nameNode(name: string): t.Identifier {
  return { type: "Identifier", name };
}

/** The name of the server that a plugin is handed: `register(async (admin) => …)`. */
function handedNames(program: t.Program): ReadonlySet<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    const call = methodCall(node);
    const [plugin] = call?.name === "register" ? call.args : [];
    const name = routerOfFunction(plugin, new Map());
    if (name !== null) names.add(name);
  });
  return names;
}

/** Functions by name, and what they add routes to: what they make, else what they are handed first. */
function functionRouters(program: t.Program, made: Bindings["made"]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string | undefined, node: t.Node | null | undefined): void => {
    const router = routerOfFunction(node, made);
    if (name !== undefined && router !== null) found.set(name, router);
  };
  walk(program, (node) => {
    if (node.type === "FunctionDeclaration") add(node.id?.name ?? "default", node);
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier")
      add(node.id.name, node.init);
  });
  return found;
}

/** What a function adds routes to; null for what is no function, or is handed nothing. */
export function routerOfFunction(
  node: t.Node | null | undefined,
  made: Bindings["made"],
): string | null {
  const isFunction =
    node?.type === "FunctionDeclaration" ||
    node?.type === "FunctionExpression" ||
    node?.type === "ArrowFunctionExpression";
  if (!isFunction) return null;
  let inside: string | null = null;
  walk(node.body, (inner) => {
    if (
      inner.type === "VariableDeclarator" &&
      inner.id.type === "Identifier" &&
      made.has(inner.id.name)
    )
      inside ??= inner.id.name;
  });
  const [first] = node.params;
  return inside ?? (first?.type === "Identifier" ? first.name : null);
}
