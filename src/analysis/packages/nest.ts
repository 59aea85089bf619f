import type * as t from "@babel/types";
import type { EndpointFact } from "../../contracts/generated.ts";
import { noteLimitsIn } from "../gaps.ts";
import { isScript } from "../source/languages/script.ts";
import { lineOf, walk } from "../source/languages/walk.ts";
import type { ModuleRecord } from "../source/module.ts";
import type { Project } from "../source/project.ts";
import { literalText, literalTexts, methodCall, propertyOf } from "./literal-syntax.ts";
import type { PackageModel } from "./types.ts";

/** What the decorators of methods answer. Source: docs.nestjs.com/controllers. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ["Get", "GET"],
  ["Post", "POST"],
  ["Put", "PUT"],
  ["Patch", "PATCH"],
  ["Delete", "DELETE"],
  ["Options", "OPTIONS"],
  ["Head", "HEAD"],
  ["All", "ANY"],
]);

/** Nest: controllers are classes, their routes methods with decorators. */
export const nest: PackageModel = {
  name: "@nestjs/common",
  matches: (module) => module.startsWith("@nestjs/"),
  endpoints: nestEndpoints,
};

function nestEndpoints(project: Project): readonly EndpointFact[] {
  const modules = [...project.files].flatMap(([path, text]) => {
    const isNest = isScript(path) && !project.isTest(path) && text.includes("@nestjs/");
    return (isNest ? project.parse(path) : null) ?? [];
  });
  const prefix = globalPrefix(modules, project);
  return modules.flatMap((module) =>
    noteLimitsIn(module.path, project.gaps, () => controllersOf(module, prefix, project)),
  );
}

/** `app.setGlobalPrefix("api")`; other ways to move controllers elsewhere are noted. */
function globalPrefix(modules: readonly ModuleRecord[], project: Project): string {
  let prefix = "";
  for (const { path, program } of modules)
    walk(program, (node) => {
      const call = methodCall(node);
      const text = call?.name === "setGlobalPrefix" ? literalText(call.args[0]) : null;
      const isMoved = call?.name === "enableVersioning" || call?.name === "setGlobalPrefix";
      if (text !== null) prefix = text;
      else if (isMoved)
        notePath(`what all addresses begin with`, { path, line: lineOf(node) }, project);
    });
  return prefix;
}

function controllersOf(
  { path, program }: ModuleRecord,
  prefix: string,
  project: Project,
): readonly EndpointFact[] {
  const found: EndpointFact[] = [];
  walk(program, (node) => {
    if (node.type !== "ClassDeclaration") return;
    const controller = decoratorOf(node, (name) => name === "Controller");
    if (controller === null) return;
    const bases = pathsIn(controller.argument);
    const source = { path, line: lineOf(node) };
    if (bases === null) notePath("the addresses of a controller", source, project);
    for (const member of node.body.body)
      for (const base of bases ?? [])
        found.push(...routesOf(member, { base: `${prefix}/${base}`, path }, project));
  });
  return found;
}

function routesOf(
  member: t.ClassBody["body"][number],
  { base, path }: { readonly base: string; readonly path: string },
  project: Project,
): readonly EndpointFact[] {
  if (member.type !== "ClassMethod") return [];
  const decorator = decoratorOf(member, (name) => METHODS.has(name));
  if (decorator === null) return [];
  const source = { path, line: decorator.line };
  const paths = pathsIn(decorator.argument);
  if (paths === null) notePath("the address of a method", source, project);
  const method = METHODS.get(decorator.name) ?? "ANY";
  return (paths ?? []).map((own) => ({ method, path: joined(base, own), source, by: "nest" }));
}

function joined(base: string, own: string): string {
  return `/${base}/${own}`.replaceAll(/\/{2,}/gu, "/").replace(/(.)\/$/u, "$1");
}

interface Decorator {
  readonly name: string;
  readonly argument: t.Node | undefined;
  readonly line: number;
}

function decoratorOf(
  node: t.ClassDeclaration | t.ClassMethod,
  isWanted: (name: string) => boolean,
): Decorator | null {
  for (const { expression } of node.decorators ?? []) {
    if (expression.type !== "CallExpression" || expression.callee.type !== "Identifier") continue;
    const { name } = expression.callee;
    if (isWanted(name))
      return { name, argument: expression.arguments[0], line: lineOf(expression) };
  }
  return null;
}

/** The paths of a decorator: none written is the empty one; null where they are no literals. */
function pathsIn(argument: t.Node | undefined): readonly string[] | null {
  if (argument === undefined) return [""];
  if (argument.type !== "ObjectExpression") return literalTexts(argument);
  const path = propertyOf(argument, "path");
  const isVersioned = propertyOf(argument, "version") !== null;
  if (isVersioned) return null;
  return path === null ? [""] : literalTexts(path);
}

function notePath(what: string, source: EndpointFact["source"], { gaps }: Project): void {
  gaps.note({
    kind: "route",
    what,
    why: "it is not written as a text, or depends on a version",
    help: "a path that is written as a text",
    source,
  });
}
