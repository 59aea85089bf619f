import type * as t from "@babel/types";
import type { EndpointFact } from "../../contracts/generated.ts";
import { noteLimitsIn } from "../gaps.ts";
import { isScript } from "../source/languages/script.ts";
import { exists } from "../source/languages/exists.ts";
import { contains, lineOf, walk } from "../source/languages/walk.ts";
import type { ModuleRecord } from "../source/module.ts";
import type { Project } from "../source/project.ts";
import { literalText, methodCall } from "./literal-syntax.ts";
import type { PackageModel } from "./types.ts";

const SERVER = /\b(?:createServer|Bun\.serve|Deno\.serve)\s*\(/u;

/** Servers without a package, of Node, Bun and Deno: their handler looks at the address by itself. */
export const nodeHttp: PackageModel = {
  name: "node:http",
  matches: (module) => /^(?:node:)?https?2?$/u.test(module),
  endpoints: (project) =>
    [...project.files].flatMap(([path, text]) => {
      const isServer = isScript(path) && !project.isTest(path) && SERVER.test(text);
      const module = isServer ? project.parse(path) : null;
      if (module === null) return [];
      return noteLimitsIn(path, project.gaps, () => endpointsIn(module, project));
    }),
};

/** What the address, or a comparison on the way to it, is known to be. */
interface Known {
  readonly method: string | null;
}

function endpointsIn(module: ModuleRecord, project: Project): readonly EndpointFact[] {
  const handlers: t.Node[] = [];
  walk(module.program, (node) => {
    const handler = node.type === "CallExpression" ? handlerOf(node, module.program) : null;
    if (handler !== null) handlers.push(handler);
  });
  return handlers.flatMap((handler) => {
    const found: EndpointFact[] = [];
    collect(handler, { method: null }, (method, path, node) =>
      found.push({
        method: method ?? "ANY",
        path,
        source: { path: module.path, line: lineOf(node) },
        by: "node-http",
      }),
    );
    if (found.length === 0 || looksElsewhere(handler)) noteAddresses(handler, module, project);
    return found;
  });
}

/** The function or the options that a server is made with; null where it is handed an application. */
function handlerOf(
  { callee, arguments: args }: t.CallExpression,
  program: t.Program,
): t.Node | null {
  const name = calledName(callee);
  if (name !== "createServer" && name !== "serve") return null;
  const handlers = args.flatMap((arg) =>
    arg.type === "Identifier" ? (functionNamed(arg.name, program) ?? []) : arg,
  );
  const handler = handlers.find(({ type }) => /Function/u.test(type));
  const options = handlers.find(({ type }) => type === "ObjectExpression");
  return handler ?? (name === "serve" ? (options ?? null) : null);
}

/** `createServer` of `http.createServer(…)`, `serve` of `Bun.serve(…)`; a bare `serve` is no server. */
function calledName(callee: t.Node): string | null {
  if (callee.type === "Identifier") return callee.name === "createServer" ? callee.name : null;
  const isMember = callee.type === "MemberExpression" && callee.property.type === "Identifier";
  return isMember && callee.property.type === "Identifier" ? callee.property.name : null;
}

function functionNamed(name: string, program: t.Program): t.Node | null {
  let found: t.Node | null = null;
  walk(program, (node) => {
    if (node.type === "FunctionDeclaration" && node.id?.name === name) found ??= node;
    const isVariable = node.type === "VariableDeclarator" && node.id.type === "Identifier";
    if (isVariable && node.id.type === "Identifier" && node.id.name === name)
      found ??= node.init ?? null;
  });
  return found;
}

type Tell = (method: string | null, path: string, node: t.Node) => void;

/** Goes into what is behind comparisons with the method and the address of a request. */
function collect(node: t.Node, known: Known, tell: Tell): void {
  walk(node, (inner) => {
    if (inner.type === "SwitchStatement" && isAddress(inner.discriminant))
      for (const { test } of inner.cases) {
        const path = literalText(test);
        if (path !== null) tell(known.method, path, test ?? inner);
      }
    if (inner.type !== "IfStatement" && inner.type !== "ConditionalExpression") return;
    const tested = testedIn(inner.test);
    const method = tested.method ?? known.method;
    for (const path of tested.paths) tell(method, path, inner.test);
    collect(inner.consequent, { method }, tell);
    if (exists(inner.alternate)) collect(inner.alternate, known, tell);
    return false;
  });
}

interface Tested {
  readonly method: string | null;
  readonly paths: readonly string[];
}

function testedIn(test: t.Node): Tested {
  if (test.type === "LogicalExpression") {
    const [left, right] = [testedIn(test.left), testedIn(test.right)];
    return { method: left.method ?? right.method, paths: [...left.paths, ...right.paths] };
  }
  if (test.type !== "BinaryExpression" || !/^={2,3}$/u.test(test.operator))
    return { method: null, paths: [] };
  const [subject, text] =
    literalText(test.left) === null
      ? [test.left, literalText(test.right)]
      : [test.right, literalText(test.left)];
  if (text === null) return { method: null, paths: [] };
  if (isNamed(subject, /^method$/u)) return { method: text.toUpperCase(), paths: [] };
  return { method: null, paths: isAddress(subject) && text.startsWith("/") ? [text] : [] };
}

function isAddress(node: t.Node): boolean {
  return isNamed(node, /^(?:url|pathname|path)$/iu);
}

function isNamed(node: t.Node, name: RegExp): boolean {
  const named = node.type === "MemberExpression" ? node.property : node;
  return named.type === "Identifier" && name.test(named.name);
}

/** Whether a handler looks at the address in another way, too. */
function looksElsewhere(handler: t.Node): boolean {
  let found = contains(handler, new Set(["RegExpLiteral"]));
  walk(handler, (node) => {
    const call = methodCall(node);
    if (call !== null && /^(?:startsWith|match|test|exec)$/u.test(call.name)) found = true;
  });
  return found;
}

function noteAddresses(handler: t.Node, { path }: ModuleRecord, { gaps }: Project): void {
  gaps.note({
    kind: "route",
    what: `the addresses that the server of ${path} answers`,
    why: "its handler does not compare all of them with a text",
    help: "tests of these addresses that are written by hand",
    source: { path, line: lineOf(handler) },
  });
}
