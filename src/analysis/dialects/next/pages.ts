import { createSession } from "../../code/session.ts";
import { Store } from "../../code/store.ts";
import { objectOf, UNDEFINED, UNKNOWN, variants, type Value } from "../../code/value.ts";
import { routeInApp, routeInPages, type FileRoute } from "../../packages/next/file-routes.ts";
import { SEGMENT } from "../../packages/next/segment.ts";
import { elementOf } from "../../packages/react/elements.ts";
import { guardedBy } from "../../packages/react-router/guards.ts";
import { lineOf } from "../../source/languages/walk.ts";
import type { Page } from "../../ui/page.ts";
import { rememberStylers } from "../react/app-styles.ts";
import { RenderMemory } from "../react/memory.ts";
import type { DialectInput } from "../types.ts";
import { nextApps, scriptIn, type NextApp } from "./apps.ts";
import { inApp, layoutsOf, scriptsOf } from "./around.ts";
import { readConfig, type NextConfig } from "./config.ts";
import { heedAnswers, onceAnswered } from "../../code/awaiting.ts";
import { dataOf } from "./data.ts";
import { middlewareOf, type Middleware } from "./middleware.ts";
import { noteSpecial } from "./note-special.ts";
import { createNextPage, redirectPage, type PageContent, type Surroundings } from "./page.ts";
import type { PageFile } from "./page-file.ts";
import { builtAhead } from "./static-params.ts";
import { titleOf } from "./titles.ts";

interface OpenedApp extends Surroundings {
  readonly app: NextApp;
  readonly config: NextConfig;
  readonly middleware: Middleware;
}

/** The pages of Next.js applications, with what their configuration makes of URLs. */
export function nextPages({
  evaluator,
  packages,
}: Pick<DialectInput, "evaluator" | "packages">): readonly Page[] {
  const memory = new RenderMemory();
  const stylerOf = rememberStylers(evaluator.project);
  return nextApps(evaluator.project).flatMap((app) => {
    evaluator.session = createSession("render", new Store());
    const config = readConfig(app, evaluator);
    const middleware = middlewareOf(app, evaluator);
    const { basePath, trailingSlash } = config;
    const surroundings = { basePath, trailingSlash, evaluator, packages, memory, stylerOf };
    return pagesOf({ app, config, middleware, ...surroundings });
  });
}

function pagesOf(opened: OpenedApp): readonly Page[] {
  const { app, config, evaluator } = opened;
  const files = app.files.flatMap((path): PageFile[] => {
    const route = routeOf(path, app);
    return route === null || route.isEndpoint ? [] : [{ path, route }];
  });
  const known = new Set(files.map(({ route }) => route.path));
  const built = files.flatMap((file) => builtAhead(file, app, evaluator) ?? []);
  if (opened.middleware.mayRewrite) for (const { path } of built) noteRewritten(path, opened);
  const ahead = opened.middleware.mayRewrite ? [] : built;
  const unknown = app.appFolders.flatMap(
    (folder) => scriptIn(folder, "not-found", evaluator.project) ?? [],
  );
  const all: readonly PageFile[] = [
    ...files,
    ...ahead.filter(({ route }) => !known.has(route.path)),
    ...unknown.map((path) => ({ path, route: { path: "/*", isEndpoint: false, by: "next-app" } })),
  ];
  noteSpecial(app, new Set(all.map(({ path }) => path)), evaluator.project);
  const redirects = config.redirects.flatMap((rule) => redirectPage(rule, config, opened) ?? []);
  const isRedirected = (page: Page): boolean => redirects.some(({ route }) => route === page.route);
  const pages = all.flatMap((file) => pageAt(file, opened) ?? []);
  return [...redirects, ...pages.filter((page) => !isRedirected(page)), ...rewritten(all, opened)];
}

function noteRewritten(path: string, { evaluator }: OpenedApp): void {
  evaluator.project.gaps.note({
    kind: "route",
    what: "the URLs of pages that are built ahead",
    why: "the middleware may show pages at other URLs than their files say",
    help: "tests of these pages that are written by hand",
    source: { path, line: 1 },
  });
}

function routeOf(path: string, { appFolders, pagesFolders }: NextApp): FileRoute | null {
  const inside = (folder: string): boolean => path.startsWith(`${folder}/`);
  const app = appFolders.find((folder) => inside(folder));
  if (app !== undefined) return routeInApp(path.slice(app.length + 1));
  const pages = pagesFolders.find((folder) => inside(folder));
  return pages === undefined ? null : routeInPages(path.slice(pages.length + 1));
}

/** Pages that a rule of the configuration shows at another URL as well. */
function rewritten(files: readonly PageFile[], opened: OpenedApp): readonly Page[] {
  const { config, evaluator } = opened;
  return config.rewrites.flatMap(({ from, to }) => {
    if (files.some(({ route }) => route.path === from)) return [];
    const file = files.find(({ route }) => route.path === to);
    if (file !== undefined)
      return pageAt({ ...file, route: { ...file.route, path: from } }, opened) ?? [];
    if (to.startsWith("/api/")) return [];
    evaluator.project.gaps.note({
      kind: "route",
      what: `what is shown at ${from}`,
      why: `the configuration takes it from ${to}, which is no page of the source`,
      help: "tests of it that are written by hand",
      source: { path: config.path ?? "package.json", line: 1 },
    });
    return [];
  });
}

/** Null for a file that exports no component. */
function pageAt(file: PageFile, opened: OpenedApp): Page | null {
  const { path, route } = file;
  const { app, evaluator } = opened;
  evaluator.session = createSession("render", new Store(), { route: route.path });
  const component = evaluator.exported(path, "default");
  if (component === null || component.kind === "literal") {
    evaluator.project.gaps.note({
      kind: "page",
      what: `the page ${route.path}`,
      why: "its file exports no component",
      help: "a component that the file exports as its default",
      source: { path, line: 1 },
    });
    return null;
  }
  const line = component.kind === "function" ? lineOf(component.node) : 1;
  const source = { path, line };
  const title = route.by === "next-app" ? titleOf(path, app, evaluator) : null;
  const content = (): PageContent => contentOf(file, component, source, opened);
  return createNextPage({ route, source, title, content }, opened);
}

/** What a page shows, with its layouts around it, to whom the middleware lets through. */
function contentOf(
  { path, route, params = UNKNOWN }: PageFile,
  component: Value,
  source: Page["source"],
  opened: OpenedApp,
): PageContent {
  const { app, evaluator, middleware } = opened;
  evaluator.session = createSession("render", new Store(), { route: route.path });
  const isApp = route.by === "next-app";
  const page = isApp
    ? pageElement(component, params, source)
    : withData({ path, params }, component, opened);
  const segments = [...(isApp ? layoutsOf(path, app, evaluator) : []), page];
  const scripts = scriptsOf(path, app, evaluator.project);
  return { value: guardedBy(middleware.answer(route.path), SEGMENT) ?? SEGMENT, segments, scripts };
}

function pageElement(component: Value, params: Value, source: Page["source"]): Value {
  return { ...elementOf(component, objectOf([["params", params]], true)), ...source };
}

/** A page of the `pages` folder with its data, which may send the visitor away. */
function withData(
  { path, params }: { readonly path: string; readonly params: Value },
  component: Value,
  { app, evaluator }: OpenedApp,
): Value {
  const { given, asks } = heedAnswers(evaluator, () => dataOf(path, params, evaluator));
  const { properties, redirects, shows } = given;
  const shown = inApp(path, component, properties, { ...app, evaluator });
  const page = asks ? onceAnswered(shown, evaluator) : shown;
  if (redirects.length === 0) return page;
  const away = variants([
    ...redirects.map((value) => ({ value, presence: "maybe" as const })),
    ...(shows ? [{ value: UNDEFINED, presence: "maybe" as const }] : []),
  ]);
  return guardedBy(away, page) ?? page;
}
