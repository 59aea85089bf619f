import type { AppIdFact, SourceLocation } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";
import type { Project } from "../source/project.ts";
import { isInside, joinPath } from "../source/paths.ts";
import { BUILD_LOGIC, type LookUp } from "./build-values.ts";
import { gradleIds } from "./gradle-ids.ts";
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
  const { ids, unknown } = gradleIds({ path, text }, names);
  for (const line of unknown) noteUnknown({ path, line }, project);
  const isShared = addsElsewhere(text, project);
  if (isShared || (ids.length === 0 && unknown.length === 0))
    noteUnknown({ path, line: 1 }, project);
  return { name: null, ids: isShared ? ids.map((id) => ({ ...id, certainty: "pattern" })) : ids };
}

/** Whether a plugin of the repository's own, which the module applies, adds to its id. */
function addsElsewhere(text: string, { files }: Project): boolean {
  const isOwnPlugin =
    !/["']com\.android\.application["']|libs\.plugins\.android\.application\)/u.test(text);
  const adds = [...files].some(
    ([path, logic]) => BUILD_LOGIC.test(path) && logic.includes("applicationIdSuffix"),
  );
  return isOwnPlugin && adds;
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
