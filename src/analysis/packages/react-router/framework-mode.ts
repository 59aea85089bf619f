import type { Machine } from "../../code/evaluator.ts";
import { objectOf, type Value } from "../../code/value.ts";
import { folderOf, joinPath } from "../../source/resolve.ts";
import { elementFor } from "./route-table.ts";
import { compareText } from "../../source/source-file.ts";
import type { AppRoot } from "../../dialects/react/find-roots.ts";
import { routeChain, routesElement } from "./calls.ts";

export interface FrameworkRoot extends AppRoot {
  /** The element of a route module. */
  readonly elementOfFile: (file: string) => Value | null;
}

/**
 * Applications of React Router's framework mode: the table in `routes.ts`, shown in the outlet of
 * `root.tsx`. Source: reactrouter.com/start/framework/routing.
 */
export function frameworkRoots(machine: Machine): readonly FrameworkRoot[] {
  const paths = [...machine.project.files.keys()]
    .filter((path) => /(?:^|\/)routes\.[jt]s$/u.test(path))
    .toSorted(compareText);
  return paths.flatMap((path) => {
    const isTable = machine.project.files.get(path)?.includes("@react-router/dev/routes") ?? false;
    const routes = isTable ? machine.exported(path, "default") : null;
    return routes === null ? [] : [rootOf(path, routes, machine)];
  });
}

function rootOf(path: string, routes: Value, machine: Machine): FrameworkRoot {
  const folder = folderOf(path);
  const elementOfFile = (file: string): Value | null =>
    moduleElement(joinPath(folder, file), machine);
  const table = routesElement(routes);
  const around = moduleElement(joinPath(folder, "root"), machine);
  const content = around === null ? table : routeChain([around, table], "");
  return {
    value: inLayout(joinPath(folder, "root"), content, machine),
    source: { path, line: 1 },
    kind: "table",
    by: "react-router-framework",
    elementOfFile,
  };
}

/** What `Layout` of the root module puts around the application. */
function inLayout(root: string, content: Value, machine: Machine): Value {
  const path = machine.project.resolve(root, `./${root.slice(root.lastIndexOf("/") + 1)}`);
  const layout = path === null ? null : machine.exported(path, "Layout");
  if (layout?.kind !== "function") return content;
  return { ...elementFor(layout), properties: objectOf([["children", content]]) };
}

function moduleElement(path: string, machine: Machine): Value | null {
  const file = machine.project.resolve(path, `./${path.slice(path.lastIndexOf("/") + 1)}`);
  const component = file === null ? null : machine.exported(file, "default");
  return component?.kind === "function" ? elementFor(component) : null;
}
