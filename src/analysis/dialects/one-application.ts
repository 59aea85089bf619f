import { isAppRoute } from "../../contracts/mobile.ts";
import { compareText } from "../order.ts";
import { isInside } from "../source/paths.ts";
import type { Project } from "../source/project.ts";
import type { Page } from "../ui/page.ts";

/** What is there to show or to try something, beside what a repository is about. */
const ON_THE_SIDE =
  /(?:^|\/)(?:examples?|demos?|docs?|playgrounds?|storybook|templates?|starters?|fixtures?|e2e|tests?|benchmarks?)(?:[/-]|$)/iu;
const PLAYWRIGHT = /(?:^|\/)playwright\.config\.[cm]?[jt]s$/u;

interface Application {
  /** The folder of its package. */
  readonly folder: string;
  readonly pages: Page[];
}

export interface OneApplication {
  readonly pages: readonly Page[];
  /** Where the pages of other applications are written. */
  readonly elsewhere: readonly string[];
}

/**
 * The pages of one application: each has a server, and so URLs, of its own, and tests have one. It is the one
 * that Playwright is set up for, else the largest that is no example; the others are gaps. Screens
 * of devices, which have no URLs, are all kept.
 */
export function ofOneApplication(pages: readonly Page[], project: Project): OneApplication {
  const applications = applicationsOf(pages, project);
  const [chosen, ...others] = applications.toSorted(
    (one, other) =>
      Number(isSetUp(other, project)) - Number(isSetUp(one, project)) ||
      Number(ON_THE_SIDE.test(one.folder)) - Number(ON_THE_SIDE.test(other.folder)) ||
      other.pages.length - one.pages.length ||
      compareText(one.folder, other.folder),
  );
  if (chosen === undefined) return { pages, elsewhere: [] };
  for (const other of others) noteOther(other, chosen, project);
  const kept = new Set(chosen.pages);
  return {
    pages: pages.filter((page) => isAppRoute(page.route) || kept.has(page)),
    elsewhere: others.flatMap((other) => other.pages.map(({ source }) => source.path)),
  };
}

function applicationsOf(pages: readonly Page[], { roots }: Project): readonly Application[] {
  const byFolder = new Map<string, Application>();
  for (const page of pages) {
    if (isAppRoute(page.route)) continue;
    const folder = packageOf(page.mount ?? page.source.path, roots);
    const application = byFolder.get(folder) ?? { folder, pages: [] };
    byFolder.set(folder, application);
    application.pages.push(page);
  }
  return [...byFolder.values()];
}

/** The innermost package that a file is in. */
function packageOf(path: string, roots: readonly string[]): string {
  const around = roots.filter((root) => isInside(path, root));
  return around.reduce((one, other) => (other.length > one.length ? other : one), "");
}

function isSetUp({ folder }: Application, { paths }: Project): boolean {
  return (
    folder !== "" && [...paths].some((path) => PLAYWRIGHT.test(path) && isInside(path, folder))
  );
}

function noteOther(
  { folder, pages }: Application,
  chosen: Application,
  { gaps }: Pick<Project, "gaps">,
): void {
  for (const { source } of pages)
    gaps.note({
      kind: "route",
      what: `the application in ${named(folder)}`,
      why: `it has URLs of its own, and those of the application in ${named(chosen.folder)} are described`,
      help: "a run with its folder as the working directory",
      source,
    });
}

function named(folder: string): string {
  return folder === "" ? "the top folder" : folder;
}
