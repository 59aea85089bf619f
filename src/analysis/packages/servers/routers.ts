import type * as t from "@babel/types";
import { lineOf, walk } from "../../source/languages/walk.ts";
import type { ModuleRecord } from "../../source/module.ts";
import { madeRouter, readBindings, type Bindings } from "./bindings.ts";
import { literalText, literalTexts, methodCall, propertyOf } from "../literal-syntax.ts";

const METHODS = new Set(["get", "post", "put", "patch", "delete", "del", "all"]);
/** What applications and routers are customarily called where a function is handed one. */
const CUSTOMARY = /^(?:app|server|api|fastify|instance|\w*[rR]outer|routes?)$/u;

/** The routes of one file, and which routers it mounts where. */
export interface RouterFile {
  readonly path: string;
  readonly bindings: Bindings;
  readonly routes: readonly WrittenRoute[];
  readonly mounts: readonly WrittenMount[];
  /** Lines of routes whose path is no literal. */
  readonly unknown: readonly number[];
}

interface WrittenRoute {
  /** The name that the router has in the file; null for an application without a name. */
  readonly router: string | null;
  readonly method: string;
  readonly path: string;
  readonly line: number;
}

interface WrittenMount {
  readonly router: string | null;
  /** The path that it is mounted at; null when it is no literal. */
  readonly at: string | null;
  readonly target: t.Node;
  readonly line: number;
}

interface Draft extends RouterFile {
  readonly routes: WrittenRoute[];
  readonly mounts: WrittenMount[];
  readonly unknown: number[];
}

type IsServer = (module: string) => boolean;

/** Reads the calls of a file that say what a server answers. */
export function readRouters(module: ModuleRecord, isServer: IsServer): RouterFile {
  const bindings = readBindings(module, isServer);
  const draft: Draft = { path: module.path, bindings, routes: [], mounts: [], unknown: [] };
  walk(module.program, (node) => {
    const call = methodCall(node);
    const on = call === null ? null : chainOf(call.object, bindings, isServer);
    if (call !== null && on !== null) readCall(call, { ...on, line: lineAt(node) }, draft);
  });
  return draft;
}

/** Calls in a chain stand where their method is written, not where the chain begins. */
function lineAt(node: t.Node): number {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression")
    return lineOf(node);
  return lineOf(node.callee.property);
}

interface Chain {
  readonly router: string | null;
  /** The path of `router.route("/path")`. */
  readonly path: string | null;
}

/** What a chain of calls begins with; null when that is no server. */
function chainOf(node: t.Node, bindings: Bindings, isServer: IsServer): Chain | null {
  if (node.type === "AwaitExpression") return chainOf(node.argument, bindings, isServer);
  if (node.type === "Identifier")
    return isServerName(node.name, bindings) ? { router: node.name, path: null } : null;
  const call = methodCall(node);
  const before = call === null ? null : chainOf(call.object, bindings, isServer);
  if (call !== null && before !== null) {
    const path = call.name === "route" && call.args.length === 1 ? literalText(call.args[0]) : null;
    return { ...before, path: path ?? before.path };
  }
  const made = madeRouter(node, bindings.imports, isServer);
  return made === null ? null : { router: null, path: null };
}

/** Whether a name of a file is one of its servers, or called like one that a function is handed. */
function isServerName(name: string, { made, imports, others, handed }: Bindings): boolean {
  if (!/^[./@~]/u.test(imports.get(name)?.specifier ?? ".")) return false;
  return made.has(name) || handed.has(name) || (!others.has(name) && CUSTOMARY.test(name));
}

interface On extends Chain {
  readonly line: number;
}

type Call = NonNullable<ReturnType<typeof methodCall>>;

function readCall({ name, args }: Call, on: On, draft: Draft): void {
  if (METHODS.has(name)) readMethod(name, args, on, draft);
  else if (name === "on") addRoutes(literalTexts(args[0]), args[1], on, draft);
  else if (name === "route") readRoute(args, on, draft);
  else if (name === "use") readUse(args, on, draft);
  else if (name === "register" && args[0] !== undefined) readRegister(args, on, draft);
}

/** `app.get("/path", handler)`, and `router.route("/path").get(handler)`. */
function readMethod(name: string, args: readonly t.Node[], on: On, draft: Draft): void {
  const method = name === "all" ? "ANY" : name === "del" ? "DELETE" : name.toUpperCase();
  if (on.path !== null) {
    draft.routes.push({ router: on.router, method, path: on.path, line: on.line });
    return;
  }
  if (args.length > 1) addRoutes([method], args[0], on, draft);
}

function addRoutes(
  methods: readonly string[] | null,
  path: t.Node | null | undefined,
  { router, line }: On,
  draft: Draft,
): void {
  const paths = literalTexts(path);
  if (paths === null || methods === null) draft.unknown.push(line);
  for (const written of paths ?? [])
    for (const method of methods ?? [])
      if (/^[/*]/u.test(written))
        draft.routes.push({ router, method: method.toUpperCase(), path: written, line });
}

/** `fastify.route({ method, url })`, hapi's `server.route([{ method, path }])`, Hono's `app.route("/path", other)`. */
function readRoute([first, target]: readonly t.Node[], on: On, draft: Draft): void {
  if (target !== undefined) {
    draft.mounts.push({ router: on.router, at: literalText(first), target, line: on.line });
    return;
  }
  const routes = first?.type === "ArrayExpression" ? first.elements : [first];
  for (const route of routes) {
    if (route?.type !== "ObjectExpression") continue;
    const path = propertyOf(route, "url") ?? propertyOf(route, "path");
    const line = lineOf(route);
    addRoutes(methodsIn(propertyOf(route, "method")), path, { ...on, line }, draft);
  }
}

function methodsIn(node: t.Node | null): readonly string[] | null {
  return literalTexts(node)?.map((method) => (method === "*" ? "ANY" : method)) ?? null;
}

/** `app.use("/path", check, router)`, `app.use(router)` and Koa's `app.use(router.routes())`. */
function readUse(args: readonly t.Node[], { router, line }: On, draft: Draft): void {
  const [first] = args;
  const at = args.length > 1 ? literalText(first) : "";
  const isPath = args.length > 1 && (at !== null || isPathLike(first));
  for (const target of isPath ? args.slice(1) : args)
    draft.mounts.push({ router, at: isPath ? at : "", target, line });
}

/** Whether what stands before handlers may be a path: no call, function or literal of another kind. */
function isPathLike(node: t.Node | undefined): boolean {
  return node?.type === "TemplateLiteral" || node?.type === "BinaryExpression";
}

function readRegister([target, options]: readonly t.Node[], on: On, draft: Draft): void {
  if (target === undefined) return;
  const prefix = propertyOf(options, "prefix");
  const at = prefix === null ? "" : literalText(prefix);
  draft.mounts.push({ router: on.router, at, target, line: on.line });
}
