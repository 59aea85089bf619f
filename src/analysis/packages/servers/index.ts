import { noteLimitsIn } from "../../gaps.ts";
import { isScript } from "../../source/languages/script.ts";
import type { ModuleRecord } from "../../source/module.ts";
import type { Project } from "../../source/project.ts";
import type { PackageModel } from "../types.ts";
import { routerEndpoints } from "./endpoints.ts";
import { readRouters, type RouterFile } from "./routers.ts";

const MODULES =
  /^(?:express|fastify|koa|@?koa[-/]router|hono|restify|@hapi\/hapi|express-promise-router)$/u;
const SERVER_LIKE = /\b(?:express|fastify|koa|hono|restify|hapi|Router)\b/u;

/** Servers whose routes are calls: `app.get("/path", handler)`. */
export const servers: PackageModel = {
  name: "express, fastify, koa, hono, restify, hapi",
  matches: isServer,
  endpoints: (project) => routerEndpoints(serverFiles(project), project),
};

function isServer(module: string): boolean {
  return MODULES.test(module);
}

function readFile(module: ModuleRecord, { gaps }: Project): RouterFile {
  return noteLimitsIn(module.path, gaps, () => readRouters(module, isServer));
}

function serverFiles(project: Project): readonly RouterFile[] {
  return [...project.files].flatMap(([path, text]) => {
    const isLikely = isScript(path) && !project.isTest(path) && SERVER_LIKE.test(text);
    const module = isLikely ? project.parse(path) : null;
    return module === null ? [] : [readFile(module, project)];
  });
}
