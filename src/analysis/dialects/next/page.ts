import { createSession, leavingDom } from "../../code/session.ts";
import type { Value } from "../../code/value.ts";
import type { FileRoute } from "../../packages/next/file-routes.ts";
import { withSegments } from "../../packages/next/segment.ts";
import { inRouter } from "../../packages/react-router/components.ts";
import { renderStateOf } from "../../packages/react/render-state.ts";
import { createScriptPage } from "../../script/script-page.ts";
import { once } from "../../remembered.ts";
import { textContent } from "../../ui/content.ts";
import type { Page } from "../../ui/page.ts";
import { joinRoute, withSlashAtEnd } from "../../ui/url-paths.ts";
import { lookWithin } from "../react/costs.ts";
import { departuresOf } from "../react/leaving.ts";
import type { StylerOf } from "../react/app-styles.ts";
import type { RenderMemory } from "../react/memory.ts";
import { createRenderer, topPlace } from "../react/renderer.ts";
import type { DialectInput } from "../types.ts";
import type { NextConfig, Rule } from "./config.ts";

export type Surroundings = Pick<DialectInput, "evaluator" | "packages"> & {
  readonly memory: RenderMemory;
  readonly stylerOf: StylerOf;
  /** What every URL starts with. */
  readonly basePath: string;
  /** Whether every URL ends with a slash. */
  readonly trailingSlash: boolean;
};

interface NextPage {
  readonly route: FileRoute;
  readonly source: Page["source"];
  readonly title: string | null;
  /** Asked once, when somebody first looks at the page. */
  readonly content: () => PageContent;
}

export interface PageContent {
  readonly value: Value;
  /** What `SEGMENT` stands for in it, the outermost first. */
  readonly segments: readonly Value[];
  /** The files that it is made of, the outermost first. */
  readonly scripts: readonly string[];
}

/** A page that shows its content, below the base of its application. */
export function createNextPage(
  { route: { path, by }, source, title, content }: NextPage,
  { evaluator, packages, memory, basePath, trailingSlash, stylerOf }: Surroundings,
): Page {
  const route = below(basePath, path);
  const around = inRouter(topPlace(), { basename: basePath });
  const shown = once(() => {
    const { value, segments, scripts } = content();
    return { value, place: withSegments(around, segments), scripts };
  });
  return createScriptPage({
    route: trailingSlash ? withSlashAtEnd(route) : route,
    ...(trailingSlash && { slashAtEnd: "added" as const }),
    opened: () => memory.begin(),
    kind: "file",
    source,
    by,
    evaluator,
    title,
    look: (store) =>
      lookWithin(evaluator, () => {
        const { value, place, scripts } = shown();
        const session = createSession("render", store, { route, dom: leavingDom });
        evaluator.session = session;
        const renderer = createRenderer({ evaluator, packages, route, discover: noRoutes, memory });
        const nodes = stylerOf(scripts)(renderer.render(value, place));
        const { titles, references } = renderer;
        const redirects = [...renderer.redirects, ...departuresOf(session)];
        return { nodes, redirects, titles, references, effects: renderStateOf(session).effects };
      }),
  });
}

/** Files are the routes of Next.js. */
function noRoutes(): null {
  return null;
}

function below(basePath: string, path: string): string {
  return basePath === "" ? path : joinRoute(basePath, path);
}

/** A URL that the configuration sends elsewhere; null where that is no page of the application. */
export function redirectPage(
  { from, to }: Rule,
  { path }: NextConfig,
  { evaluator, basePath, trailingSlash }: Surroundings,
): Page | null {
  const servedAt = (rule: string): string =>
    trailingSlash ? withSlashBehindPath(below(basePath, rule)) : below(basePath, rule);
  const source = { path: path ?? "package.json", line: 1 };
  if (!to.startsWith("/")) {
    evaluator.project.gaps.note({
      kind: "route",
      what: `where ${from} leads`,
      why: "it leaves the application",
      help: "tests of it that are written by hand",
      source,
    });
    return null;
  }
  const target = textContent(servedAt(to));
  const redirects = [{ target, presence: "yes" as const, guards: false }];
  return createScriptPage({
    route: servedAt(from),
    kind: "file",
    source,
    by: "next-config",
    evaluator,
    title: null,
    look: () => ({ nodes: [], redirects, references: [], effects: [] }),
  });
}

/** `/offers/?sort=new`: the slash stands before what the URL asks for. */
function withSlashBehindPath(url: string): string {
  const [path = ""] = url.split(/[?#]/u, 1);
  return withSlashAtEnd(path) + url.slice(path.length);
}
