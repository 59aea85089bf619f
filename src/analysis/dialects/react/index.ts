import { messageOf } from "../../gaps.ts";
import type { AppRoot } from "../../packages/types.ts";
import { folderOf } from "../../source/paths.ts";
import type { Page } from "../../ui/page.ts";
import { shellTitle, startedBy } from "../html/shell.ts";
import type { Dialect, DialectInput, FoundPages } from "../types.ts";
import { appPages, type Surroundings } from "./app-pages.ts";
import { rememberStylers } from "./app-styles.ts";
import { findRoots, findTables } from "./find-roots.ts";
import { RenderMemory } from "./memory.ts";
import { RouteSearch } from "./route-search.ts";

/** React and Preact: what an application puts on a page, and the pages that its router shows. */
export const react: Dialect = {
  id: "react",
  stacks: ["react", "preact", "react-router", "tanstack-router", "remix"],
  findPages,
};

type Around = Pick<Surroundings, "title" | "memory" | "stylerOf" | "search">;

/** Where there are so few pages, there may be tables of routes that nothing was seen to lead to. */
const FEW = 3;

function findPages(input: DialectInput): FoundPages {
  const { evaluator, packages, project, before } = input;
  const conventional = packages.roots(evaluator);
  const mounted = startedBy(
    findRoots(evaluator).filter((root) => !isEntryOf(root, conventional)),
    project,
  );
  const around: Around = {
    title: shellTitle(project),
    memory: new RenderMemory(),
    stylerOf: rememberStylers(project),
    search: new RouteSearch(packages, evaluator),
  };
  const pagesOf = (roots: readonly AppRoot[]): readonly Page[] =>
    roots.flatMap((root) => tryPages(root, around, input));
  const pages = pagesOf([...conventional, ...mounted]);
  const tables =
    pages.length < FEW && before.pages.length === 0 ? pagesOf(findTables(evaluator)) : [];
  const found = tables.length > pages.length ? tables : pages;
  return { pages: found, mounts: mounted.map(({ source }) => source.path) };
}

/** What starts an application of a framework in the browser puts on the page what is known already. */
function isEntryOf({ source }: AppRoot, roots: readonly AppRoot[]): boolean {
  return (
    /(?:^|\/)entry[.-]client\.[cm]?[jt]sx?$/u.test(source.path) &&
    roots.some((root) => folderOf(root.source.path) === folderOf(source.path))
  );
}

function tryPages(
  root: AppRoot,
  around: Around,
  { evaluator, packages, project }: DialectInput,
): readonly Page[] {
  try {
    return appPages(root, { evaluator, packages, ...around });
  } catch (error) {
    project.gaps.note({
      kind: "page",
      what: "the application",
      why: messageOf(error),
      help: "tests of it that are written by hand",
      source: root.source,
    });
    return [];
  }
}
