import type { MobileApp } from "../../contracts/generated.ts";
import { readJson, type JsonMap } from "../source/languages/json.ts";
import type { Project } from "../source/project.ts";
import { folderOf, isInside, joinPath } from "../source/paths.ts";
import { compareText } from "../order.ts";
import { isAndroidHead, readBlocks } from "./gradle-blocks.ts";

/** Where an application is written, and the file that says so. */
export interface AppFolder {
  readonly folder: string;
  readonly toolkit: MobileApp["toolkit"];
  readonly manifest: string;
}

type Files = Pick<Project, "files" | "isTest">;

/**
 * The applications of devices, by the files that they are built with. What React Native and Flutter
 * are packed in, below `android` and `ios`, is no application of its own.
 */
export function appFolders(project: Files): readonly AppFolder[] {
  const paths = [...project.files.keys()].filter((path) => !project.isTest(path));
  const sorted = paths.toSorted(compareText);
  const across = [...scripted(sorted, project), ...flutter(sorted, project)];
  const isOwn = (path: string): boolean =>
    !across.some(({ folder }) => shellsOf(folder).some((shell) => isInside(path, shell)));
  const own = sorted.filter(isOwn);
  return [...across, ...android(own, project), ...ios(own, project)];
}

function shellsOf(folder: string): readonly string[] {
  return ["android", "ios", "macos"].map((name) => joinPath(folder, name));
}

/** Files beside a `package.json` with React Native that only an application has. */
const OF_APPLICATIONS =
  /^(?:app\.(?:json|config\.[cm]?[jt]s|config\.json)|(?:src\/)?app\/_layout\.[jt]sx?|(?:index|App)(?:\.(?:android|ios|native))?\.[jt]sx?|android\/app\/build\.gradle(?:\.kts)?)$/u;

function scripted(paths: readonly string[], { files }: Files): readonly AppFolder[] {
  return paths.flatMap((path): AppFolder[] => {
    if (!/(?:^|\/)package\.json$/u.test(path)) return [];
    const manifest = readJson(files.get(path) ?? "");
    const used = dependenciesIn(manifest);
    if (!used.has("react-native") && !used.has("expo")) return [];
    const folder = folderOf(path);
    const start = folder === "" ? 0 : folder.length + 1;
    const isApplication =
      manifest?.get("main") === "expo-router/entry" ||
      paths.some((file) => isInside(file, folder) && OF_APPLICATIONS.test(file.slice(start)));
    if (!isApplication) return [];
    return [{ folder, toolkit: used.has("expo") ? "expo" : "react-native", manifest: path }];
  });
}

function dependenciesIn(manifest: JsonMap | null): ReadonlySet<string> {
  const listed = manifest?.get("dependencies");
  return new Set(listed instanceof Map ? listed.keys() : []);
}

function flutter(paths: readonly string[], { files }: Files): readonly AppFolder[] {
  return paths.flatMap((path): AppFolder[] => {
    if (!/(?:^|\/)pubspec\.yaml$/u.test(path)) return [];
    const folder = folderOf(path);
    const isApplication =
      /^[ \t]*sdk:[ \t]*flutter\b/mu.test(files.get(path) ?? "") &&
      files.has(joinPath(folder, "lib/main.dart")) &&
      paths.some((file) => shellsOf(folder).some((shell) => isInside(file, shell)));
    return isApplication ? [{ folder, toolkit: "flutter", manifest: path }] : [];
  });
}

const APPLICATION =
  /com\.android\.application|\bapplicationId\b|libs\.plugins(?:\.\w+)*\.android(?:\.\w+)*\.application\b/u;

/** An Android application is the whole of its build when it is the only one that the build makes. */
function android(paths: readonly string[], { files }: Files): readonly AppFolder[] {
  const modules = paths.filter((path) => {
    if (!/(?:^|\/)build\.gradle(?:\.kts)?$/u.test(path)) return false;
    const text = (files.get(path) ?? "").replaceAll(/^.*\bapply\s+false\b.*$/gmu, "");
    return (
      APPLICATION.test(text) && readBlocks(text).blocks.some(({ head }) => isAndroidHead(head))
    );
  });
  const builds = paths.filter((path) => /(?:^|\/)settings\.gradle(?:\.kts)?$/u.test(path));
  return modules.map((manifest): AppFolder => {
    const folder = folderOf(manifest);
    const around = builds.map(folderOf).filter((build) => isInside(manifest, build));
    const root = around.toSorted((a, b) => b.length - a.length)[0];
    const isOnly =
      root !== undefined && modules.filter((other) => isInside(other, root)).length === 1;
    return { folder: isOnly ? root : folder, toolkit: "android", manifest };
  });
}

const FOR_IOS = /com\.apple\.product-type\.application"?;/u;

function ios(paths: readonly string[], { files }: Files): readonly AppFolder[] {
  return paths.flatMap((path): AppFolder[] => {
    const isProject =
      path.endsWith(".xcodeproj/project.pbxproj") && FOR_IOS.test(files.get(path) ?? "");
    const isGenerated =
      /(?:^|\/)project\.ya?ml$/u.test(path) &&
      /^[ \t]+type:[ \t]*application\b/mu.test(files.get(path) ?? "");
    if (!isProject && !isGenerated) return [];
    const folder = isProject ? folderOf(folderOf(path)) : folderOf(path);
    return [{ folder, toolkit: "ios", manifest: path }];
  });
}
