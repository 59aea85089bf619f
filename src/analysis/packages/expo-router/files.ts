import type { Project } from "../../source/project.ts";
import { isInside, joinPath } from "../../source/paths.ts";
import { Slot } from "../slot.ts";

/** The files of the `app` folder of an app, by the names that their navigators know them by. */
export interface RouteFiles {
  /** The folder, relative to the repository root. */
  readonly folder: string;
  /** What a layout navigates between, by the path of its folder below `app`: `""` for the root. */
  readonly layouts: ReadonlyMap<string, Layout>;
}

export interface Layout {
  /** The file of the layout; null where there is none, so that what is in it is shown as it is. */
  readonly file: string | null;
  readonly children: readonly RouteFile[];
}

/** A screen, or a folder with a layout of its own. */
export interface RouteFile {
  /** As its navigator calls it: `index`, `(tabs)`, `feed/[id]`. */
  readonly name: string;
  /** The file of the screen or of the layout. */
  readonly file: string;
}

export const ROUTE_FILES = new Slot<RouteFiles | null>(null, Object.is);

const SCRIPT = /\.(?:[jt]sx?)$/u;
const LAYOUT = /(?:^|\/)_layout$/u;
/** Files that are no screens: endpoints, the document of the web, middleware. */
const NO_SCREEN = /(?:^|\/)\+(?!not-found)|\+api$|\.(?:web|test|spec|stories|d)$/u;

/**
 * The route files of an app; null when it has none.
 * Source: docs.expo.dev/router/basics/notation.
 */
export function routeFilesIn(folder: string, project: Project): RouteFiles | null {
  for (const name of ["src/app", "app"]) {
    const root = joinPath(folder, name);
    const files = [...project.files.keys()].filter(
      (path) => isInside(path, root) && SCRIPT.test(path),
    );
    const stems = new Map(files.map((path) => [stemOf(path, root), path]));
    if ([...stems.keys()].some((stem) => LAYOUT.test(stem) || stem === "index"))
      return { folder: root, layouts: layoutsOf(stems) };
  }
  return null;
}

/** `(tabs)/index` of `src/app/(tabs)/index.native.tsx`. */
function stemOf(path: string, root: string): string {
  return path
    .slice(root.length + 1)
    .replace(SCRIPT, "")
    .replace(/\.(?:native|android|ios)$/u, "");
}

function layoutsOf(stems: ReadonlyMap<string, string>): ReadonlyMap<string, Layout> {
  const layouts = new Map<string, { file: string | null; children: RouteFile[] }>();
  layouts.set("", { file: null, children: [] });
  for (const [stem, file] of stems)
    if (LAYOUT.test(stem)) layouts.set(stem.replace(LAYOUT, ""), { file, children: [] });
  const around = (path: string): string => {
    const folders = path.split("/").slice(0, -1);
    while (!layouts.has(folders.join("/"))) folders.pop();
    return folders.join("/");
  };
  for (const [stem, file] of stems) {
    const isLayout = LAYOUT.test(stem);
    if (stem === "_layout" || (!isLayout && NO_SCREEN.test(stem))) continue;
    const path = isLayout ? stem.replace(LAYOUT, "") : stem;
    const parent = around(path);
    const name = parent === "" ? path : path.slice(parent.length + 1);
    layouts.get(parent)?.children.push({ name, file });
  }
  return layouts;
}

/** The path of a screen in its app as addresses have it: without groups and `index`, `:id` for `[id]`. */
export function addressOf(names: readonly string[]): string {
  const segments = names.join("/").split("/");
  return segments
    .filter((segment) => segment !== "index" && !/^\(.*\)$/u.test(segment))
    .map((segment) =>
      segment.replace(/^\[\.{3}(.+)\]$/u, ":$1*").replaceAll(/\[([^[\]]+)\]/gu, ":$1"),
    )
    .join("/");
}
