import type { PackageFact } from "../../contracts/generated.ts";
import type { GapLog } from "../gaps.ts";
import type { Project } from "../source/project.ts";

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

/** Stacks that no `package.json` tells of, by a file that each of their applications has. */
const BY_FILE: readonly (readonly [name: string, file: RegExp])[] = [
  ["Android", /(?:^|\/)AndroidManifest\.xml$/u],
  ["SwiftUI or UIKit", /(?:^|\/)\w*App(?:Delegate)?\.swift$|\.(?:storyboard|xib)$/u],
  ["Flutter", /(?:^|\/)pubspec\.yaml$/u],
  ["Ruby on Rails", /(?:^|\/)config\/routes\.rb$/u],
  ["Laravel", /(?:^|\/)routes\/web\.php$/u],
  ["Django", /(?:^|\/)manage\.py$/u],
  ["Phoenix", /(?:^|\/)mix\.exs$/u],
  ["ASP.NET", /\.(?:cshtml|razor)$/u],
  ["Thymeleaf or JSP", /(?:^|\/)src\/main\/(?:resources\/templates\/.*\.html|webapp\/.*\.jsp)$/u],
];

const HELP = "tests of these pages that are written by hand, or a model that reads their files";

/** Notes every stack of the repository whose pages no dialect reads. */
export function noteUnreadStacks(
  packages: readonly PackageFact[],
  read: ReadonlySet<string>,
  { paths, gaps }: Pick<Project, "paths" | "gaps">,
): void {
  for (const fact of packages)
    for (const { id, version } of fact.stacks) {
      const name = OWN_PAGES.get(id);
      if (name !== undefined && !read.has(id)) noteStack(fact, { name, version }, gaps);
    }
  for (const [name, file] of BY_FILE) {
    const path = [...paths].find((candidate) => file.test(candidate));
    if (path === undefined) continue;
    gaps.note({
      kind: "stack",
      what: `the repository uses ${name}`,
      why: `pages that are written with ${name} are not read yet`,
      help: HELP,
      source: { path, line: 1 },
    });
  }
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
