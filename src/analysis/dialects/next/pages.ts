import { createSession } from "../../code/session.ts";
import type { Machine } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { objectOf, UNKNOWN, type Value } from "../../code/value.ts";
import type { Page } from "../page.ts";
import { folderOf } from "../../source/resolve.ts";
import { elementFor } from "../../packages/react-router/route-table.ts";
import { fileRoute } from "../../packages/next/file-routes.ts";
import { compareText } from "../../source/source-file.ts";
import { lineOf } from "../../source/languages/walk.ts";
import { createRenderer, TOP } from "../react/renderer.ts";

export interface NextRoot {
  readonly page: Page;
  readonly source: { readonly path: string; readonly line: number };
}

/** The pages of Next.js applications, each inside of the layouts of its folders. */
export function nextRoots(machine: Machine): readonly NextRoot[] {
  const paths = [...machine.project.files.keys()]
    .filter((path) => !machine.project.isTest(path))
    .toSorted(compareText);
  if (!paths.some((path) => isNext(path, machine))) return [];
  return paths.flatMap((path) => {
    const route = fileRoute(path);
    if (route === null || route.isEndpoint) return [];
    const component = machine.exported(path, "default");
    if (component?.kind !== "function") return [];
    const source = { path, line: lineOf(component.node) };
    const element: Value = {
      ...elementFor(component),
      properties: objectOf([["params", UNKNOWN]], true),
    };
    const value = route.by === "next-app" ? inLayouts(path, element, machine) : element;
    return [{ page: pageOf(route.path, value, { machine, path, by: route.by, source }), source }];
  });
}

function isNext(path: string, machine: Machine): boolean {
  if (/(?:^|\/)next\.config\.[cm]?[jt]s$/u.test(path)) return true;
  return (
    /(?:^|\/)package\.json$/u.test(path) &&
    /"next"\s*:/u.test(machine.project.files.get(path) ?? "")
  );
}

/** `layout.tsx` of every folder above, the nearest inside. */
function inLayouts(path: string, page: Value, machine: Machine): Value {
  let value = page;
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
    const file = ["tsx", "jsx", "js", "ts"]
      .map((ending) => `${folder}/layout.${ending}`)
      .find((name) => machine.project.files.has(name));
    const layout = file === undefined ? null : machine.exported(file, "default");
    if (layout?.kind === "function")
      value = { ...elementFor(layout), properties: objectOf([["children", value]], true) };
    if (/(?:^|\/)app$/u.test(folder)) break;
  }
  return value;
}

interface PagePlace {
  readonly machine: Machine;
  readonly path: string;
  readonly by: string;
  readonly source: { readonly path: string; readonly line: number };
}

function pageOf(route: string, value: Value, { machine, path, by, source }: PagePlace): Page {
  return {
    route,
    kind: "file",
    source,
    by,
    machine,
    title: titleOf(path, machine),
    view(store) {
      const session = createSession("render", store, { route });
      machine.session = session;
      const renderer = createRenderer(machine, { route, discover: () => null });
      return {
        nodes: renderer.render(value, TOP),
        redirects: renderer.redirects,
        effects: session.effects,
      };
    },
  };
}

/** `export const metadata = { title }`. Source: nextjs.org/docs/app/api-reference/functions/generate-metadata. */
function titleOf(path: string, machine: Machine): string | null {
  const metadata = machine.exported(path, "metadata");
  return metadata?.kind === "object" ? stringOf(metadata.properties.get("title")) : null;
}
