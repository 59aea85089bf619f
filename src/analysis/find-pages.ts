import type { Machine } from "./evaluate/machine.ts";
import type { Page } from "./page.ts";
import { appPages } from "./react/app-pages.ts";
import { findRoots, findTables, type AppRoot } from "./react/find-roots.ts";
import type { Gap } from "./source-file.ts";

export interface FoundPages {
  readonly pages: readonly Page[];
  readonly gaps: Gap[];
}

/** Every page of the application; of two pages at one URL, the first that was found. */
export function findPages(machine: Machine): FoundPages {
  const gaps: Gap[] = [];
  const roots = findRoots(machine);
  const pages = roots.flatMap((root) => tryPages(root, machine, gaps));
  const tables =
    pages.length > 0 ? [] : findTables(machine).flatMap((root) => tryPages(root, machine, gaps));
  return { pages: withoutTwins([...pages, ...tables], gaps), gaps };
}

function tryPages(root: AppRoot, machine: Machine, gaps: Gap[]): readonly Page[] {
  try {
    return appPages(root, machine);
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
