import { createSession } from "../../code/session.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { objectOf, UNKNOWN, type Value } from "../../code/value.ts";
import { fileRoute, type FileRoute } from "../../packages/next/file-routes.ts";
import { SEGMENT, withSegments } from "../../packages/next/segment.ts";
import { elementOf } from "../../packages/react/elements.ts";
import { renderStateOf } from "../../packages/react/render-state.ts";
import { createScriptPage } from "../../script/script-page.ts";
import { lineOf } from "../../source/languages/walk.ts";
import { folderOf } from "../../source/paths.ts";
import { compareText } from "../../order.ts";
import type { Page } from "../../ui/page.ts";
import { RenderMemory } from "../react/memory.ts";
import { createRenderer, topPlace } from "../react/renderer.ts";
import type { DialectInput } from "../types.ts";

type Surroundings = Pick<DialectInput, "evaluator" | "packages">;

interface Remembering extends Surroundings {
  readonly memory: RenderMemory;
}

/** The pages of Next.js applications, each inside of the layouts of its folders. */
export function nextPages(surroundings: Surroundings): readonly Page[] {
  const { evaluator } = surroundings;
  const { project } = evaluator;
  const paths = [...project.files.keys()]
    .filter((path) => !project.isTest(path))
    .toSorted(compareText);
  if (!paths.some((path) => isNext(path, evaluator))) return [];
  const memory = new RenderMemory();
  return paths.flatMap((path) => {
    const route = fileRoute(path);
    if (route === null || route.isEndpoint) return [];
    return pageAt(path, route, { ...surroundings, memory }) ?? [];
  });
}

/** Null for a file that does not export a component. */
function pageAt(path: string, route: FileRoute, remembering: Remembering): Page | null {
  const { evaluator, packages, memory } = remembering;
  const component = evaluator.exported(path, "default");
  if (component?.kind !== "function") return null;
  const element = elementOf(component, objectOf([["params", UNKNOWN]], true));
  const layouts = route.by === "next-app" ? layoutsOf(path, evaluator) : [];
  return createScriptPage({
    route: route.path,
    opened: () => memory.begin(),
    kind: "file",
    source: { path, line: lineOf(component.node) },
    by: route.by,
    evaluator,
    title: titleOf(path, evaluator),
    look(store) {
      const session = createSession("render", store, { route: route.path });
      evaluator.session = session;
      const renderer = createRenderer({
        evaluator,
        packages,
        route: route.path,
        discover: noRoutes,
        memory,
      });
      const nodes = renderer.render(SEGMENT, withSegments(topPlace(), [...layouts, element]));
      const { redirects, references } = renderer;
      return { nodes, redirects, references, effects: renderStateOf(session).effects };
    },
  });
}

/** Files are the routes of Next.js. */
function noRoutes(): null {
  return null;
}

function isNext(path: string, { project }: Evaluator): boolean {
  if (/(?:^|\/)next\.config\.[cm]?[jt]s$/u.test(path)) return true;
  return /(?:^|\/)package\.json$/u.test(path) && /"next"\s*:/u.test(project.files.get(path) ?? "");
}

/** `layout.tsx` of every folder above, the outermost first. */
function layoutsOf(path: string, evaluator: Evaluator): readonly Value[] {
  const layouts: Value[] = [];
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
    const file = ["tsx", "jsx", "js", "ts"]
      .map((ending) => `${folder}/layout.${ending}`)
      .find((name) => evaluator.project.files.has(name));
    const layout = file === undefined ? null : evaluator.exported(file, "default");
    if (layout?.kind === "function")
      layouts.unshift(elementOf(layout, objectOf([["children", SEGMENT]], true)));
    if (/(?:^|\/)app$/u.test(folder)) break;
  }
  return layouts;
}

/** `export const metadata = { title }`. Source: nextjs.org/docs/app/api-reference/functions/generate-metadata. */
function titleOf(path: string, evaluator: Evaluator): string | null {
  const metadata = evaluator.exported(path, "metadata");
  return metadata?.kind === "object" ? stringOf(metadata.properties.get("title")) : null;
}
