import type { Evaluator } from "../code/evaluator.ts";
import { htmlPages, shellTitle } from "./html/pages.ts";
import type { Page } from "./page.ts";
import { appPages } from "./react/app-pages.ts";
import { frameworkRoots, type FrameworkRoot } from "../packages/react-router/framework-mode.ts";
import { nextRoots, type NextRoot } from "./next/pages.ts";
import { findRoots, findTables, type AppRoot } from "./react/find-roots.ts";
import type { Gap } from "../source/source-file.ts";

export interface FoundPages {
  readonly pages: readonly Page[];
  readonly gaps: Gap[];
}

/** Every page of the application; of two pages at one URL, the first that was found. */
export function findPages(evaluator: Evaluator): FoundPages {
  const gaps: Gap[] = [];
  const roots = findRoots(evaluator);
  const files = [...frameworkRoots(evaluator), ...nextRoots(evaluator)];
  const pages = [
    ...files.flatMap((root) => tryPages(root, evaluator, gaps)),
    ...roots.flatMap((root) => tryPages(root, evaluator, gaps)),
  ];
  const tables =
    pages.length > 0
      ? []
      : findTables(evaluator).flatMap((root) => tryPages(root, evaluator, gaps));
  const found = [
    ...pages,
    ...tables,
    ...htmlPages(evaluator, shellFolders(roots, evaluator), gaps),
  ];
  const title = shellTitle(evaluator);
  const titled = found.map((page) => withTitle(page, title));
  return { pages: withoutTwins(titled, gaps), gaps };
}

/** Pages that a router shows have the title of the page that they are put into. */
function withTitle(page: Page, title: string | null): Page {
  return page.title === null && page.by === "react-router" ? { ...page, title } : page;
}

/** The folders of the packages that put an application on a page. */
function shellFolders(roots: readonly AppRoot[], { project }: Evaluator): readonly string[] {
  return roots.map(({ source }) => {
    const around = project.roots.filter((folder) => isInside(source.path, folder));
    return around.toSorted((a, b) => b.length - a.length)[0] ?? "";
  });
}

function isInside(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}

function tryPages(
  root: AppRoot | FrameworkRoot | NextRoot,
  evaluator: Evaluator,
  gaps: Gap[],
): readonly Page[] {
  try {
    return "page" in root
      ? [root.page]
      : appPages(root, evaluator, "elementOfFile" in root ? root.elementOfFile : undefined);
  } catch (error) {
    gaps.push({
      path: root.source.path,
      reason: `The application could not be followed: ${reasonOf(error)}`,
    });
    return [];
  }
}

function withoutTwins(pages: readonly Page[], gaps: Gap[]): readonly Page[] {
  const byRoute = new Map<string, Page>();
  for (const page of pages) {
    const first = byRoute.get(page.route);
    if (first === undefined) byRoute.set(page.route, page);
    else if (first.source.path !== page.source.path) {
      const reason = `The route ${page.route} is also in ${first.source.path}, which is described.`;
      gaps.push({ path: page.source.path, reason });
    }
  }
  return [...byRoute.values()];
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
