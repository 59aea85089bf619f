import type { Evaluator } from "../../code/evaluator.ts";
import { objectOf, type Value } from "../../code/value.ts";
import { folderOf, joinPath } from "../../source/paths.ts";
import { elementFor, elementOf } from "../react/elements.ts";
import { compareText } from "../../order.ts";
import type { AppRoot } from "../types.ts";
import { routeChain, routesElement } from "./calls.ts";

/**
 * Applications of React Router's framework mode: the table in `routes.ts`, shown in the outlet of
 * `root.tsx`. Source: reactrouter.com/start/framework/routing.
 */
export function frameworkRoots(evaluator: Evaluator): readonly AppRoot[] {
  const paths = [...evaluator.project.files.keys()]
    .filter((path) => /(?:^|\/)routes\.[jt]s$/u.test(path))
    .toSorted(compareText);
  return paths.flatMap((path) => {
    const isTable =
      evaluator.project.files.get(path)?.includes("@react-router/dev/routes") ?? false;
    const routes = isTable ? evaluator.exported(path, "default") : null;
    return routes === null ? [] : [rootOf(path, routes, evaluator)];
  });
}

function rootOf(path: string, routes: Value, evaluator: Evaluator): AppRoot {
  const folder = folderOf(path);
  const elementOfFile = (file: string): Value | null =>
    moduleElement(joinPath(folder, file), evaluator);
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

function moduleElement(path: string, evaluator: Evaluator): Value | null {
  const file = evaluator.project.resolve(path, `./${path.slice(path.lastIndexOf("/") + 1)}`);
  const component = file === null ? null : evaluator.exported(file, "default");
  return component?.kind === "function" ? elementFor(component) : null;
}
