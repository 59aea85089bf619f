import { isScript } from "../source/languages/script.ts";
import type { Project } from "../source/project.ts";

/** `import "todomvc-app-css/index.css"`: a style sheet of a package, which is in no repository. */
const IMPORTED = /\bimport\s+["']((?!\.|\/|@\/|~)[^"']+\.(?:css|scss|sass|less))["']/gu;

/** Families of which everybody knows that they hide nothing which a page shows at first. */
const PLAIN =
  /^(?:bootstrap|tailwindcss|antd|normalize\.css|modern-normalize|sanitize\.css|modern-css-reset|@fontsource|@fontsource-variable|@mantine|@mui|@chakra-ui|@radix-ui|react-toastify|react-datepicker|font-awesome|@fortawesome|bootstrap-icons|material-icons|katex|highlight\.js|prismjs|leaflet)(?:\/|$)/u;

/**
 * Notes the style sheets of packages that pages are shown with and that are not read. True where there
 * is one: what it hides until the mouse is over it, as it often does with the icons of a row, is not known.
 */
export function noteUnreadSheets(
  project: Pick<Project, "files" | "paths" | "gaps" | "isTest">,
): boolean {
  let isAny = false;
  for (const [path, text] of project.files) {
    if (!isScript(path) || project.isTest(path)) continue;
    for (const [, sheet = ""] of text.matchAll(IMPORTED)) {
      if (PLAIN.test(sheet)) continue;
      isAny = true;
      project.gaps.note({
        kind: "import",
        what: `the style sheet ${sheet}`,
        why: "it is not in the repository, so what it hides is not known",
        help: "tests by hand of what shows only under the mouse",
        source: { path, line: 1 },
      });
    }
  }
  return isAny;
}
