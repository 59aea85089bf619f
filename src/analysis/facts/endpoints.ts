import type * as t from "@babel/types";
import type { EndpointFact } from "../../contracts/generated.ts";
import type { Project } from "../source/project.ts";
import { fileRoute } from "../packages/next/file-routes.ts";
import { compareText } from "../order.ts";
import { lineOf, walk } from "../source/languages/walk.ts";

const METHODS = new Set(["get", "post", "put", "patch", "delete", "all"]);
const HANDLERS = new Set(["GET", "POST", "PUT", "PATCH", "DELETE"]);
const ROUTERS = /^(?:app|server|api|fastify|\w*[rR]outer|routes?)$/u;
const EXPRESS_LIKE = /\b(?:express|fastify|koa|hono|Router)\b/u;
const NEXT = /"next"\s*:/u;

/** The addresses that a server of the repository answers: Express and its like, and Next.js. */
export function readEndpoints(project: Project): readonly EndpointFact[] {
  const paths = [...project.files.keys()].filter(
    (path) => /\.[cm]?[jt]sx?$/u.test(path) && !project.isTest(path),
  );
  const usesNext = [...project.files].some(
    ([path, text]) => path.endsWith("package.json") && NEXT.test(text),
  );
  return paths.toSorted(compareText).flatMap((path) => {
    const route = usesNext ? fileRoute(path) : null;
    if (route?.isEndpoint === true) return fileEndpoints(path, route.path, project);
    return EXPRESS_LIKE.test(project.files.get(path) ?? "") ? callEndpoints(path, project) : [];
  });
}

function fileEndpoints(path: string, url: string, project: Project): readonly EndpointFact[] {
  const names = [...(project.parse(path)?.exports.keys() ?? [])];
  const methods = names.filter((name) => HANDLERS.has(name));
  const by = methods.length > 0 ? "next-app" : "next-pages";
  const answered = methods.length > 0 ? methods : names.includes("default") ? ["ANY"] : [];
  return answered.map((method) => ({ method, path: url, source: { path, line: 1 }, by }));
}

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
