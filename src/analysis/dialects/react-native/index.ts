import type { MobileApp } from "../../../contracts/generated.ts";
import { messageOf } from "../../gaps.ts";
import type { Page } from "../../ui/page.ts";
import { RenderMemory } from "../react/memory.ts";
import type { Dialect, DialectInput, FoundPages } from "../types.ts";
import { routeFilesIn } from "../../packages/expo-router/files.ts";
import { joinPath } from "../../source/paths.ts";
import { filePages, navigatorPages, type NativePages, type Surroundings } from "./app-pages.ts";
import { findNativeRoot } from "./find-roots.ts";

/** React Native and Expo: the screens of an app, by its navigators or by its files. */
export const reactNative: Dialect = {
  id: "react-native",
  stacks: ["react-native", "expo"],
  findPages,
};

const NOTHING: NativePages = { pages: [], start: null };

function findPages({ evaluator, packages, mobileApps }: DialectInput): FoundPages {
  const pages: Page[] = [];
  const starts = new Map<string, string>();
  for (const app of mobileApps) {
    if (app.toolkit !== "react-native" && app.toolkit !== "expo") continue;
    const found = tryPages(app, { evaluator, packages, memory: new RenderMemory() });
    pages.push(...found.pages);
    if (found.start !== null) starts.set(app.id, found.start);
  }
  return { pages, mounts: [], starts };
}

/** Whether the files of `app` are screens: only with Expo Router. */
function usesRouter({ folder }: MobileApp, { evaluator }: Surroundings): boolean {
  const manifest = evaluator.project.files.get(joinPath(folder, "package.json")) ?? "";
  return /"expo-router"\s*:/u.test(manifest);
}

function tryPages(app: MobileApp, around: Surroundings): NativePages {
  const { project } = around.evaluator;
  try {
    const files = routeFilesIn(app.folder, project);
    if (files !== null && usesRouter(app, around)) return filePages(files, app, around);
    const root = findNativeRoot(app, around.evaluator);
    return root === null ? NOTHING : navigatorPages(root, app, around);
  } catch (error) {
    project.gaps.note({
      kind: "page",
      what: `the screens of ${app.name}`,
      why: messageOf(error),
      help: "tests of it that are written by hand",
      source: app.source,
    });
    return NOTHING;
  }
}
