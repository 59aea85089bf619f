import type { MobileApp, PermissionFact, Platform } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";
import { noteLimitsIn } from "../gaps.ts";
import { compareText } from "../order.ts";
import type { Project } from "../source/project.ts";
import { isInside, joinPath } from "../source/paths.ts";
import { readJson } from "../source/languages/json.ts";
import { readBuildNames, type LookUp } from "./build-values.ts";
import { gradleOf, shellIds, xcodeOf, type Built } from "./builds.ts";
import { readExpoConfig, type ExpoConfig } from "./expo-config.ts";
import { appFolders, type AppFolder } from "./folders.ts";
import { named, type UnnamedApp } from "./names.ts";
import { eachOnce, permissionsIn } from "./permissions.ts";

/**
 * The applications of devices in the repository: where they are written, what they run on and what
 * they are installed as. What they show is for the dialects to say.
 */
export function readMobileApps(evaluator: Evaluator): readonly MobileApp[] {
  const { project } = evaluator;
  const names = readBuildNames(project);
  const apps = appFolders(project).map((found) =>
    noteLimitsIn(found.manifest, project.gaps, () => readApp(found, names, evaluator)),
  );
  return named(apps.toSorted((a, b) => compareText(a.folder, b.folder)));
}

function readApp(found: AppFolder, names: LookUp, evaluator: Evaluator): UnnamedApp {
  switch (found.toolkit) {
    case "react-native":
    case "expo":
      return scriptedApp(found, names, evaluator);
    case "android":
      return nativeApp(found, "android", gradleOf(found.manifest, names, evaluator), evaluator);
    case "ios":
      return nativeApp(found, "ios", xcodeOf(found.manifest, evaluator), evaluator);
    case "flutter":
      return shellApp(found, names, evaluator);
  }
}

function nativeApp(
  { folder, toolkit, manifest }: AppFolder,
  platform: "android" | "ios",
  { name, ids }: Built,
  { project }: Evaluator,
): UnnamedApp {
  return {
    name: name ?? labelIn(folder, project) ?? lastPart(folder) ?? platform,
    folder,
    toolkit,
    platforms: [platform],
    app_ids: [...ids],
    start: null,
    permissions: [...permissionsBelow(folder, platform, project)],
    source: { path: manifest, line: 1 },
    by: platform === "android" ? "gradle" : "xcode",
  };
}

/** `app_name` of the texts of an Android application. */
function labelIn(folder: string, { files }: Project): string | null {
  for (const [path, text] of files) {
    if (!isInside(path, folder) || !/(?:^|\/)main\/res\/values\/strings\.xml$/u.test(path))
      continue;
    const label = /<string\s+name="app_name"[^>]*>([^<]+)</u.exec(text)?.[1];
    if (label !== undefined) return label.trim();
  }
  return null;
}

function lastPart(folder: string): string | null {
  return folder === "" ? null : folder.slice(folder.lastIndexOf("/") + 1);
}

/** An Expo app says itself what it is; the folders that it is packed in say the rest. */
function scriptedApp(found: AppFolder, names: LookUp, evaluator: Evaluator): UnnamedApp {
  const { project } = evaluator;
  const { folder, toolkit, manifest } = found;
  const config = readExpoConfig(folder, evaluator);
  const own = config?.ids ?? [];
  const isTold = new Set(own.map(({ platform }) => platform));
  const packed = isTold.size === 2 ? [] : shellIds(folder, names, evaluator);
  const ids = [...own, ...packed.filter(({ platform }) => !isTold.has(platform))];
  const packageName = readJson(project.files.get(manifest) ?? "")?.get("name");
  return {
    name: config?.name ?? (typeof packageName === "string" ? packageName : folder) ?? toolkit,
    folder,
    toolkit,
    platforms: [...scriptedPlatforms(found, config, project)],
    app_ids: ids,
    start: null,
    permissions: [
      ...eachOnce([...(config?.permissions ?? []), ...permissionsBelow(folder, null, project)]),
    ],
    source: { path: config?.path ?? manifest, line: 1 },
    by: toolkit,
  };
}

function scriptedPlatforms(
  { folder, manifest }: AppFolder,
  config: ExpoConfig | null,
  { files, paths }: Project,
): readonly Platform[] {
  const hasFolder = (name: string): boolean =>
    [...paths].some((path) => isInside(path, joinPath(folder, name)));
  const packed = (["android", "ios"] as const).filter(hasFolder);
  const runsInBrowser = (files.get(manifest) ?? "").includes('"react-native-web"');
  const all: readonly Platform[] = config?.platforms ?? ["android", "ios", "web"];
  return all.filter((platform) =>
    platform === "web" ? runsInBrowser : packed.length === 0 || packed.includes(platform),
  );
}

/** A Flutter app runs on the platforms that it has a folder for. */
function shellApp(
  { folder, toolkit, manifest }: AppFolder,
  names: LookUp,
  evaluator: Evaluator,
): UnnamedApp {
  const { project } = evaluator;
  const hasFolder = (name: string): boolean =>
    [...project.paths].some((path) => isInside(path, joinPath(folder, name)));
  const name = /^name:\s*([\w-]+)/mu.exec(project.files.get(manifest) ?? "")?.[1];
  return {
    name: name ?? lastPart(folder) ?? toolkit,
    folder,
    toolkit,
    platforms: (["android", "ios", "web"] as const).filter(hasFolder),
    app_ids: [...shellIds(folder, names, evaluator)],
    start: null,
    permissions: [...permissionsBelow(folder, null, project)],
    source: { path: manifest, line: 1 },
    by: toolkit,
  };
}

function permissionsBelow(
  folder: string,
  platform: Platform | null,
  project: Project,
): readonly PermissionFact[] {
  const below = [...project.files].filter(
    ([path]) => isInside(path, folder) && !project.isTest(path),
  );
  const found = permissionsIn(below.map(([path, text]) => ({ path, text })));
  return found.filter((one) => platform === null || one.platform === platform);
}
