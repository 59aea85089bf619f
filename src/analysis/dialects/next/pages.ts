import { createSession } from "../../code/session.ts";
import type { Evaluator } from "../../code/evaluator.ts";
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
export function nextRoots(evaluator: Evaluator): readonly NextRoot[] {
  const paths = [...evaluator.project.files.keys()]
    .filter((path) => !evaluator.project.isTest(path))
    .toSorted(compareText);
  if (!paths.some((path) => isNext(path, evaluator))) return [];
  return paths.flatMap((path) => {
    const route = fileRoute(path);
    if (route === null || route.isEndpoint) return [];
    const component = evaluator.exported(path, "default");
    if (component?.kind !== "function") return [];
    const source = { path, line: lineOf(component.node) };
    const element: Value = {
      ...elementFor(component),
      properties: objectOf([["params", UNKNOWN]], true),
    };
    const value = route.by === "next-app" ? inLayouts(path, element, evaluator) : element;
    return [{ page: pageOf(route.path, value, { evaluator, path, by: route.by, source }), source }];
  });
}

function isNext(path: string, evaluator: Evaluator): boolean {
  if (/(?:^|\/)next\.config\.[cm]?[jt]s$/u.test(path)) return true;
  return (
    /(?:^|\/)package\.json$/u.test(path) &&
    /"next"\s*:/u.test(evaluator.project.files.get(path) ?? "")
  );
}

/** `layout.tsx` of every folder above, the nearest inside. */
function inLayouts(path: string, page: Value, evaluator: Evaluator): Value {
  let value = page;
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
    const file = ["tsx", "jsx", "js", "ts"]
      .map((ending) => `${folder}/layout.${ending}`)
      .find((name) => evaluator.project.files.has(name));
    const layout = file === undefined ? null : evaluator.exported(file, "default");
    if (layout?.kind === "function")
      value = { ...elementFor(layout), properties: objectOf([["children", value]], true) };
    if (/(?:^|\/)app$/u.test(folder)) break;
  }
  return value;
}

interface PagePlace {
  readonly evaluator: Evaluator;
  readonly path: string;
  readonly by: string;
  readonly source: { readonly path: string; readonly line: number };
}

function pageOf(route: string, value: Value, { evaluator, path, by, source }: PagePlace): Page {
  return {
    route,
    kind: "file",
    source,
    by,
    evaluator,
    title: titleOf(path, evaluator),
    view(store) {
      const session = createSession("render", store, { route });
      evaluator.session = session;
      const renderer = createRenderer(evaluator, { route, discover: () => null });
      return {
        nodes: renderer.render(value, TOP),
        redirects: renderer.redirects,
        effects: session.effects,
      };
    },
  };
}

/** `export const metadata = { title }`. Source: nextjs.org/docs/app/api-reference/functions/generate-metadata. */
function titleOf(path: string, evaluator: Evaluator): string | null {
  const metadata = evaluator.exported(path, "metadata");
  return metadata?.kind === "object" ? stringOf(metadata.properties.get("title")) : null;
}
