import type { PackageFact } from "../../contracts/generated.ts";
import type { GapLog } from "../gaps.ts";
import type { Project } from "../source/project.ts";
import { stacksByFile, templatesByFile } from "./unread-files.ts";

/** Stacks whose pages are written in a way of their own, by what people call them. */
const OWN_PAGES: ReadonlyMap<string, string> = new Map([
  ["react", "React"],
  ["preact", "Preact"],
  ["next", "Next.js"],
  ["react-router", "React Router"],
  ["remix", "Remix"],
  ["tanstack-router", "TanStack Router"],
  ["gatsby", "Gatsby"],
  ["vue", "Vue"],
  ["nuxt", "Nuxt"],
  ["svelte", "Svelte"],
  ["sveltekit", "SvelteKit"],
  ["angular", "Angular"],
  ["astro", "Astro"],
  ["solid", "Solid"],
  ["lit", "Lit"],
  ["ember", "Ember"],
  ["react-native", "React Native"],
  ["expo", "Expo"],
]);

const HELP = "tests of these pages that are written by hand, or a model that reads their files";

/**
 * Notes every stack of the repository whose pages no dialect reads. Of those that files tell of, a
 * stack is read where a page of it was found.
 */
export function noteUnreadStacks(
  packages: readonly PackageFact[],
  read: ReadonlySet<string>,
  project: Pick<Project, "paths" | "files" | "gaps" | "isTest">,
  found: ReadonlySet<string> = new Set(),
): void {
  const { gaps } = project;
  for (const fact of packages)
    for (const { id, version } of fact.stacks) {
      const name = OWN_PAGES.get(id);
      if (name !== undefined && !read.has(id)) noteStack(fact, { name, version }, gaps);
    }
  for (const { name, id, path } of stacksByFile(project)) {
    if (id !== null && found.has(id)) continue;
    gaps.note({
      kind: "stack",
      what: `the repository uses ${name}`,
      why: `pages that are written with ${name} are not read yet`,
      help: HELP,
      source: { path, line: 1 },
    });
  }
  for (const { name, path, count } of templatesByFile(project))
    gaps.note({
      kind: "template",
      what: count === 1 ? `the template ${path}` : `${count} templates such as ${path}`,
      why: `templates of ${name} are not read yet`,
      help: HELP,
      source: { path, line: 1 },
    });
}

function noteStack(
  { path }: PackageFact,
  { name, version }: { readonly name: string; readonly version: string | null },
  gaps: GapLog,
): void {
  const used = version === null ? name : `${name} ${version}`;
  gaps.note({
    kind: "stack",
    what: `${called(path)} uses ${used}`,
    why: `pages that are written with ${name} are not read yet`,
    help: HELP,
    source: { path: manifestOf(path), line: 1 },
  });
}

/** Notes packages that use a stack which is read, in which all the same no page was found. */
export function notePackagesWithoutPages(
  packages: readonly PackageFact[],
  read: ReadonlySet<string>,
  { pages, gaps }: { readonly pages: readonly string[]; readonly gaps: GapLog },
): void {
  for (const { path, stacks } of packages) {
    const stack = stacks.find(({ id }) => read.has(id) && OWN_PAGES.has(id));
    const hasPage = pages.some((page) => path === "" || page.startsWith(`${path}/`));
    if (stack === undefined || hasPage) continue;
    gaps.note({
      kind: "page",
      what: `the pages of ${called(path)}`,
      why: "nothing in it puts pages on a URL in a way that is followed, though what it is written with is read",
      help: "a call such as createRoot(…).render(<App />), or a working directory that holds the application",
      source: { path: manifestOf(path), line: 1 },
    });
  }
}

function called(path: string): string {
  return path === "" ? "the repository" : path;
}

function manifestOf(path: string): string {
  return path === "" ? "package.json" : `${path}/package.json`;
}
