import type { Evaluator } from "../../code/evaluator.ts";
import { arrayOf, objectOf, type Value } from "../../code/value.ts";
import { folderOf, joinPath } from "../../source/paths.ts";
import { elementFor, elementOf } from "../react/elements.ts";
import { compareText } from "../../order.ts";
import type { AppRoot } from "../types.ts";
import { routeChain, routesElement } from "./calls.ts";
import { routesIn, withFolderRoutes } from "./folder-routes.ts";
import { afterLoader } from "./route-content.ts";

const TABLE =
  /@react-router\/(?:dev\/routes|fs-routes|remix-routes-option-adapter)|react-router-auto-routes|remix-flat-routes/u;

/**
 * Applications of React Router's framework mode: the table in `routes.ts`, or the files of `routes/`
 * in Remix, shown in the outlet of `root.tsx`. Source: reactrouter.com/start/framework/routing.
 */
export function frameworkRoots(evaluator: Evaluator): readonly AppRoot[] {
  const { files } = evaluator.project;
  const paths = [...files.keys()].toSorted(compareText);
  const tables = paths.filter(
    (path) => /(?:^|\/)routes\.[jt]s$/u.test(path) && TABLE.test(files.get(path) ?? ""),
  );
  const folders = new Set(tables.map(folderOf));
  return [
    ...tables.flatMap((path) => {
      const routes = evaluator.exported(path, "default");
      if (routes === null) return [];
      const table = withFolderRoutes(routes, folderOf(path), evaluator);
      return [rootOf(path, table, evaluator)];
    }),
    ...paths
      .filter((path) => isRemixRoot(path, evaluator) && !folders.has(folderOf(path)))
      .map((path) => rootOf(path, remixRoutes(folderOf(path), evaluator), evaluator)),
  ];
}

function isRemixRoot(path: string, { project }: Evaluator): boolean {
  return (
    /(?:^|\/)app\/root\.[jt]sx$/u.test(path) &&
    (project.files.get(path)?.includes("@remix-run/react") ?? false)
  );
}

/** Where a plugin names the routes, its files say so in the configuration beside the application. */
function remixRoutes(folder: string, evaluator: Evaluator): Value {
  const { files } = evaluator.project;
  const beside = folderOf(folder);
  const isConfigured = ["vite.config.ts", "vite.config.js", "vite.config.mts", "remix.config.js"]
    .map((name) => files.get(joinPath(beside, name)) ?? "")
    .some((text) => text.includes("flatRoutes"));
  const convention = isConfigured ? "plus" : "dots";
  return arrayOf(routesIn({ path: "routes", convention }, folder, evaluator));
}

function rootOf(path: string, routes: Value, evaluator: Evaluator): AppRoot {
  const folder = folderOf(path);
  const elementOfFile = (file: string): Value | null => {
    const module = joinPath(folder, file);
    return guardedElement(module, evaluator);
  };
  const table = routesElement(routes);
  const around = moduleElement(joinPath(folder, "root"), evaluator);
  const content =
    around === null
      ? table
      : routeChain([
          { shown: around, path: "" },
          { shown: table, path: "" },
        ]);
  return {
    value: inLayout(joinPath(folder, "root"), content, evaluator),
    source: { path, line: 1 },
    kind: "table",
    by: "react-router-framework",
    elementOfFile,
  };
}

/** What `Layout` of the root module puts around the application. */
function inLayout(root: string, content: Value, evaluator: Evaluator): Value {
  const path = evaluator.project.resolve(root, `./${root.slice(root.lastIndexOf("/") + 1)}`);
  const layout = path === null ? null : evaluator.exported(path, "Layout");
  if (layout?.kind !== "function") return content;
  return elementOf(layout, objectOf([["children", content]]));
}

/** What a module of a route shows, or where its loader sends who may not see it. */
function guardedElement(path: string, evaluator: Evaluator): Value | null {
  const shown = moduleElement(path, evaluator);
  const file = fileOf(path, evaluator);
  if (shown === null || file === null) return null;
  const loaders = ["loader", "clientLoader"].flatMap((name) => {
    const loader = evaluator.exported(file, name);
    return loader?.kind === "function" ? [loader] : [];
  });
  return loaders.reduce<Value | null>(
    (page, loader) => afterLoader(loader, page, evaluator),
    shown,
  );
}

function moduleElement(path: string, evaluator: Evaluator): Value | null {
  const file = fileOf(path, evaluator);
  const component = file === null ? null : evaluator.exported(file, "default");
  return component?.kind === "function" ? elementFor(component) : null;
}

function fileOf(path: string, { project }: Evaluator): string | null {
  if (project.files.has(path)) return path;
  return project.resolve(path, `./${path.slice(path.lastIndexOf("/") + 1)}`);
}
