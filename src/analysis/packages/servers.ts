import type * as t from "@babel/types";
import type { EndpointFact } from "../../contracts/generated.ts";
import type { Project } from "../source/project.ts";
import { isScript } from "../source/languages/script.ts";
import { lineOf, walk } from "../source/languages/walk.ts";
import type { PackageModel } from "./types.ts";

const MODULES = new Set(["express", "fastify", "koa", "hono"]);
const METHODS = new Set(["get", "post", "put", "patch", "delete", "all"]);
const ROUTERS = /^(?:app|server|api|fastify|\w*[rR]outer|routes?)$/u;
const EXPRESS_LIKE = /\b(?:express|fastify|koa|hono|Router)\b/u;

/** Servers whose routes are calls: `app.get("/path", handler)`. */
export const servers: PackageModel = {
  name: "express, fastify, koa, hono",
  matches: (module) => MODULES.has(module),
  endpoints: (project) =>
    [...project.files].flatMap(([path, text]) => {
      const isServer = isScript(path) && !project.isTest(path) && EXPRESS_LIKE.test(text);
      return isServer ? callEndpoints(path, project) : [];
    }),
};

function callEndpoints(path: string, project: Project): readonly EndpointFact[] {
  const module = project.parse(path);
  const found: EndpointFact[] = [];
  if (module === null) return found;
  walk(module.program, (node) => {
    const endpoint = node.type === "CallExpression" ? endpointOf(node) : null;
    if (endpoint !== null)
      found.push({ ...endpoint, source: { path, line: lineOf(node) }, by: "express" });
  });
  return found;
}

/** `app.get("/path", handler)`; the path is the one written, without where its router is mounted. */
function endpointOf(call: t.CallExpression): Pick<EndpointFact, "method" | "path"> | null {
  const { callee } = call;
  if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return null;
  if (callee.property.type !== "Identifier" || !METHODS.has(callee.property.name)) return null;
  const [path] = call.arguments;
  const isRoute = ROUTERS.test(callee.object.name) && call.arguments.length > 1;
  if (!isRoute || path?.type !== "StringLiteral" || !path.value.startsWith("/")) return null;
  const method = callee.property.name === "all" ? "ANY" : callee.property.name.toUpperCase();
  return { method, path: path.value };
}
