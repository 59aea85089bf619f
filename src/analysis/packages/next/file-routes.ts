/** A URL that a file stands for by its place in the tree. */
export interface FileRoute {
  readonly path: string;
  readonly isEndpoint: boolean;
  readonly by: string;
}

const APP = /(?:^|\/)app\/((?:[^/]+\/)*)(page|route)\.[cm]?[jt]sx?$/u;
const PAGES = /(?:^|\/)pages\/((?:[^/]+\/)*[^/]+)\.[cm]?[jt]sx?$/u;
const NO_PAGE = /(?:^|\/)_(?:app|document|error|middleware)$|\.(?:test|spec|stories|d)$/u;

/**
 * The route of a page or endpoint file of Next.js; null for other files.
 * Sources: nextjs.org/docs/app/getting-started/project-structure, nextjs.org/docs/pages.
 */
export function fileRoute(path: string): FileRoute | null {
  const app = APP.exec(path);
  if (app !== null) return appRoute(app[1] ?? "", app[2] === "route");
  const pages = PAGES.exec(path)?.[1];
  return pages === undefined ? null : pagesRoute(pages);
}

/** The route of a file of the `app` folder of an application, by its path there. */
export function routeInApp(path: string): FileRoute | null {
  const found = /^((?:[^/]+\/)*)(page|route)\.[cm]?[jt]sx?$/u.exec(path);
  return found === null ? null : appRoute(found[1] ?? "", found[2] === "route");
}

/** The route of a file of the `pages` folder of an application, by its path there. */
export function routeInPages(path: string): FileRoute | null {
  const page = /^(.+)\.[cm]?[jt]sx?$/u.exec(path)?.[1];
  return page === undefined ? null : pagesRoute(page);
}

function pagesRoute(pages: string): FileRoute | null {
  if (NO_PAGE.test(pages)) return null;
  const segments = pages.split("/").map((segment) => parameter(segment));
  if (segments.at(-1) === "index") segments.pop();
  return { path: `/${segments.join("/")}`, isEndpoint: pages.startsWith("api/"), by: "next-pages" };
}

function appRoute(folders: string, isEndpoint: boolean): FileRoute | null {
  const segments = folders.split("/").filter((segment) => segment !== "");
  // Pages that are shown in a slot or in place of another have no URL of their own.
  if (
    segments.some(
      (segment) =>
        segment.startsWith("@") || /^\(\.{1,3}\)/u.test(segment) || segment.startsWith("_"),
    )
  )
    return null;
  const shown = segments
    .filter((segment) => !/^\(.*\)$/u.test(segment))
    .map((segment) => parameter(segment));
  return { path: `/${shown.join("/")}`, isEndpoint, by: "next-app" };
}

/** `[id]` is `:id`, `[...rest]` and `[[...rest]]` are `:rest*`. */
function parameter(segment: string): string {
  const rest = /^\[?\[\.\.\.([\w-]+)\]\]?$/u.exec(segment)?.[1];
  if (rest !== undefined) return `:${rest}*`;
  return segment.replaceAll(/\[([\w-]+)\]/gu, ":$1");
}
