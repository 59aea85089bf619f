import type { Project } from "../../source/project.ts";
import type { NextApp } from "./apps.ts";

/** Files of the `app` folder whose content is no page, by when it is shown. */
const SPECIAL: readonly (readonly [file: RegExp, shown: string])[] = [
  [/(?:^|\/)loading\.\w+$/u, "while a page is loaded"],
  [/(?:^|\/)(?:error|global-error)\.\w+$/u, "when a page breaks"],
  [/(?:^|\/)not-found\.\w+$/u, "when the code of a page finds nothing"],
  [/(?:^|\/)(?:forbidden|unauthorized)\.\w+$/u, "to visitors without the rights"],
  [/(?:^|\/)\(\.{1,3}\)[^/]*\/(?:.*\/)?page\.\w+$/u, "in place of a page that a link leads to"],
];

/** Notes what an application shows at times that are not followed. */
export function noteSpecial(app: NextApp, described: ReadonlySet<string>, { gaps }: Project): void {
  for (const path of app.files) {
    if (described.has(path) || !app.appFolders.some((folder) => path.startsWith(`${folder}/`)))
      continue;
    const shown = SPECIAL.find(([file]) => file.test(path))?.[1];
    if (shown === undefined) continue;
    gaps.note({
      kind: "page",
      what: `what is shown ${shown}`,
      why: "only what a page shows once it is there is followed",
      help: "tests of it that are written by hand",
      source: { path, line: 1 },
    });
  }
}
