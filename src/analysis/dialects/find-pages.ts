import type { GapLog } from "../gaps.ts";
import type { Page } from "../ui/page.ts";
import { ofOneApplication, type OneApplication } from "./one-application.ts";
import type { Dialect, DialectInput, FoundPages } from "./types.ts";

/** Every page of one application that a dialect finds; of two pages at one URL, the first. */
export function findPages(
  dialects: readonly Dialect[],
  input: Omit<DialectInput, "before">,
): OneApplication & Required<Pick<FoundPages, "starts">> {
  let found: Required<FoundPages> = { pages: [], mounts: [], starts: new Map() };
  for (const dialect of dialects) {
    const { pages, mounts, starts = [] } = dialect.findPages({ ...input, before: found });
    found = {
      pages: [...found.pages, ...pages],
      mounts: [...found.mounts, ...mounts],
      starts: new Map([...starts, ...found.starts]),
    };
  }
  const { pages, elsewhere } = ofOneApplication(found.pages, input.project);
  return { pages: withoutTwins(pages, input.project.gaps), elsewhere, starts: found.starts };
}

function withoutTwins(pages: readonly Page[], gaps: GapLog): readonly Page[] {
  const byRoute = new Map<string, Page>();
  for (const page of pages) {
    const first = byRoute.get(page.route);
    if (first === undefined) byRoute.set(page.route, page);
    else if (first.source.path !== page.source.path) {
      gaps.note({
        kind: "route",
        what: `the page at ${page.route}, beside that of ${first.source.path}`,
        why: "another page is at the same URL and is described instead",
        help: "a working directory with one application only",
        source: page.source,
      });
    }
  }
  return [...byRoute.values()];
}
