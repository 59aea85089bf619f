import { isScript } from "../../source/languages/script.ts";
import type { Project } from "../../source/project.ts";
import type { PackageModel } from "../types.ts";
import { routerEndpoints } from "./endpoints.ts";
import { readRouters } from "./routers.ts";

const MODULES =
  /^(?:express|fastify|koa|@?koa[-/]router|hono|restify|@hapi\/hapi|express-promise-router)$/u;
const SERVER_LIKE = /\b(?:express|fastify|koa|hono|restify|hapi|Router)\b/u;

/** Servers whose routes are calls: `app.get("/path", handler)`. */
export const servers: PackageModel = {
  name: "express, fastify, koa, hono, restify, hapi",
  matches: (module) => MODULES.test(module),
  endpoints: (project) => routerEndpoints(serverFiles(project), project),
};

function serverFiles(project: Project): Parameters<typeof routerEndpoints>[0] {
  return [...project.files].flatMap(([path, text]) => {
    const isServer = isScript(path) && !project.isTest(path) && SERVER_LIKE.test(text);
    const module = isServer ? project.parse(path) : null;
    return module === null ? [] : [readRouters(module, (name) => MODULES.test(name))];
  });
}
