import type { MobileApp } from "../../../contracts/generated.ts";
import { noteLimitsIn } from "../../gaps.ts";
import { compareText } from "../../order.ts";
import { isInside } from "../../source/paths.ts";
import type { Project } from "../../source/project.ts";
import { markupElements, parseXml, type MarkupElement } from "../../source/languages/markup.ts";

/** The activity that an application starts with, as its manifest says. */
export interface Launcher {
  /** The name of its class, without its package. */
  readonly activity: string;
  readonly source: { readonly path: string; readonly line: number };
}

/** The launcher of an application; null when no manifest of it names one. */
export function launcherOf(app: MobileApp, project: Project): Launcher | null {
  const paths = [...project.files.keys()].filter(
    (path) =>
      /(?:^|\/)AndroidManifest\.xml$/u.test(path) &&
      isInside(path, app.folder) &&
      !project.isTest(path),
  );
  const inOrder = paths.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a, b));
  for (const path of inOrder) {
    const elements = noteLimitsIn(path, project.gaps, () =>
      markupElements(parseXml(project.files.get(path) ?? "")),
    );
    for (const element of elements) {
      const isActivity = element.tag === "activity" || element.tag === "activity-alias";
      if (!isActivity || !isLauncher(element)) continue;
      const name =
        element.attributes.get("android:targetActivity") ??
        element.attributes.get("android:name") ??
        "";
      const activity = name.slice(name.lastIndexOf(".") + 1);
      if (activity !== "") return { activity, source: { path, line: element.line } };
    }
  }
  return null;
}

/** The manifest of all builds says more than those of single ones. */
function rankOf(path: string): number {
  if (/(?:wear|tv|automotive|benchmark|catalog|sample)/iu.test(path)) return 2;
  return path.includes("src/main/") ? 0 : 1;
}

function isLauncher(activity: MarkupElement): boolean {
  return markupElements(activity.children).some(
    ({ tag, attributes }) =>
      tag === "category" && attributes.get("android:name") === "android.intent.category.LAUNCHER",
  );
}
