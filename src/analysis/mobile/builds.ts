import type { AppIdFact, SourceLocation } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";
import type { Project } from "../source/project.ts";
import { isInside, joinPath } from "../source/paths.ts";
import type { BuildEntry } from "./build-enums.ts";
import { BUILD_LOGIC, buildEntries, type LookUp } from "./build-values.ts";
import { gradleIds, SUFFIX } from "./gradle-ids.ts";
import { xcodeIds } from "./xcode-ids.ts";
import { xcodegenIds } from "./xcodegen-ids.ts";

/** What a build says: a name, where it gives one, and ids. */
export interface Built {
  readonly name: string | null;
  readonly ids: readonly AppIdFact[];
}

const NOTHING: Built = { name: null, ids: [] };

/** The Android build of this file; an id with a part that is not known is a gap. */
export function gradleOf(path: string, names: LookUp, { project }: Evaluator): Built {
  const text = project.files.get(path) ?? "";
  const isOwnPlugin = appliesOwnPlugin(text);
  const flavors = isOwnPlugin && APPLIES_FLAVORS.test(text) ? flavorsOfPlugins(project) : [];
  const { ids, unknown } = gradleIds({ path, text }, names, flavors);
  for (const line of unknown) noteUnknown({ path, line }, project);
  const isShared = isOwnPlugin && flavors.length === 0 && addsElsewhere(project);
  if (isShared || (ids.length === 0 && unknown.length === 0))
    noteUnknown({ path, line: 1 }, project);
  return { name: null, ids: isShared ? ids.map((id) => ({ ...id, certainty: "pattern" })) : ids };
}

/** A plugin that is called after what it adds: `alias(libs.plugins.shop.android.application.flavors)`. */
const APPLIES_FLAVORS = /\b(?:alias|id)\s*\([^)\n]*flavou?rs?\b/iu;

/** Whether a plugin of the repository's own makes an application of the module. */
function appliesOwnPlugin(text: string): boolean {
  return !/["']com\.android\.application["']|libs\.plugins\.android\.application\)/u.test(text);
}

/** Whether plugins of the repository add to the ids of the modules that apply them. */
function addsElsewhere({ files }: Project): boolean {
  return [...files].some(([path, logic]) => BUILD_LOGIC.test(path) && logic.includes(SUFFIX));
}

/** The flavours that plugins of the repository make of an enum: one for each of its entries. */
function flavorsOfPlugins(project: Project): readonly BuildEntry[] {
  return buildEntries(project).filter(
    ({ enumName, texts }) => enumName.endsWith("Flavor") && texts.has(SUFFIX),
  );
}

/** The build for iOS of a project of Xcode or XcodeGen. */
export function xcodeOf(path: string, { project }: Evaluator): Built {
  const text = project.files.get(path) ?? "";
  if (!path.endsWith(".pbxproj")) return xcodegenIds({ path, text }, project.gaps);
  const found = xcodeIds(path, project);
  if (found.isUnknown || found.ids.length === 0) noteUnknown({ path, line: 1 }, project);
  return found;
}

function noteUnknown(source: SourceLocation, { gaps }: Project): void {
  gaps.note({
    kind: "file",
    what: `an id that the app of ${source.path} is installed as`,
    why: "a part of it is not written in the files that build the app",
    help: "the id in the environment of the tests, as APP_ID",
    source,
  });
}

/** The ids of the builds that React Native and Flutter are packed in. */
export function shellIds(
  folder: string,
  names: LookUp,
  evaluator: Evaluator,
): readonly AppIdFact[] {
  const { files } = evaluator.project;
  const gradle = ["android/app/build.gradle", "android/app/build.gradle.kts"]
    .map((name) => joinPath(folder, name))
    .find((path) => files.has(path));
  const xcode = [...files.keys()].find(
    (path) =>
      isInside(path, joinPath(folder, "ios")) && path.endsWith(".xcodeproj/project.pbxproj"),
  );
  const android = gradle === undefined ? NOTHING : gradleOf(gradle, names, evaluator);
  const ios = xcode === undefined ? NOTHING : xcodeOf(xcode, evaluator);
  return [...android.ids, ...ios.ids];
}
