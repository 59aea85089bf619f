import type { OpenAppModel } from "../../../src/app-model/open-app-model.ts";
import type { SourceText } from "./app-flows.ts";

const ID = /^[A-Za-z][\w-]*(?:\.[\w-]+)+$/u;
const GRADLE =
  /\b(?:applicationId|APP_ID)\b[^\n"']{0,40}["']?([\w.-]+)["']?|applicationIdSuffix[^\n"']{0,40}["']([\w.-]+)["']/gu;
const APPLE = /PRODUCT_BUNDLE_IDENTIFIER\s*[=:]\s*"?([^";\n]+)"?/gu;
const EXPO = /\b(?:package|bundleIdentifier|PACKAGE|BUNDLE_ID)["']?\s*[:=]\s*["'`]([\w.-]+)["'`]/gu;
const VALUE =
  /^\s*(?:readonly\s)?(?:const\s|val\s|def\s)?"?([\w.]+)"?\s*[=:]\s*["']?([\w.\-$(){}]+)["']?[;,]?\s*$/gmu;

function foundBy(pattern: RegExp, sources: readonly SourceText[]): string[] {
  return sources.flatMap(({ text }) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      match.slice(1).filter((part) => part !== undefined),
    ),
  );
}

/** What an Xcode setting reads with `$(OTHER)` replaced by every value that any file gives it. */
function expanded(
  value: string,
  settings: ReadonlyMap<string, readonly string[]>,
  depth = 0,
): string[] {
  const hole = /\$[({](?<name>\w+)[^)}]*[)}]/u.exec(value);
  if (hole === null || depth > 4) return [value];
  return (settings.get(hole.groups?.["name"] ?? "") ?? [""]).flatMap((own) =>
    expanded(value.replace(hole[0], own), settings, depth + 1),
  );
}

/**
 * Ids of a model that no build file of the source accounts for: told by the files alone, with none of the
 * product's readers. An id of Android is a literal, or one with suffixes that are written somewhere.
 */
export function unaccounted(
  { mobile_apps: apps }: OpenAppModel,
  sources: readonly SourceText[],
): string[] {
  const settings = new Map<string, string[]>();
  for (const [name = "", value = ""] of sources
    .filter(({ path }) => /\.(?:pbxproj|xcconfig|properties|toml|kts?|gradle|ya?ml)$/u.test(path))
    .flatMap(({ text }) => [...text.matchAll(VALUE)].map((match) => match.slice(1))))
    settings.set(name, [...(settings.get(name) ?? []), value]);
  const gradle = foundBy(
    GRADLE,
    sources.filter(({ path }) => /\.(?:gradle|kts?|properties|toml)$/u.test(path)),
  );
  const literals = [...gradle, ...[...settings.values()].flat()].filter((one) => ID.test(one));
  const suffixes = gradle.filter((one) => one.startsWith("."));
  const apple = foundBy(APPLE, sources).flatMap((one) => expanded(one.trim(), settings));
  const expo = foundBy(EXPO, sources);
  const known = new Set([...literals, ...apple, ...expo]);
  const isBuilt = (id: string): boolean => {
    if (known.has(id)) return true;
    return suffixes.some((suffix) => id.endsWith(suffix) && isBuilt(id.slice(0, -suffix.length)));
  };
  return apps.flatMap(({ app_ids: ids }) => ids.flatMap(({ id }) => (isBuilt(id) ? [] : [id])));
}

const SUFFIX = /\bapplicationIdSuffix\s*(?:=|\s)\s*["'](?<suffix>[\w.-]+)["']/gu;
const OF_TESTS = /test|widget|extension|watch|intent|notification|share/iu;

/**
 * What the build files say that no id of the model has: an `applicationId`, a suffix of a flavour or build
 * type, a bundle identifier of an application. Read from the files alone, so that a model which says too
 * little is found as well as one which says what no build has.
 */
export function unsaid(
  { mobile_apps: apps }: OpenAppModel,
  sources: readonly SourceText[],
): string[] {
  const said = apps.flatMap(({ app_ids: ids }) => ids.map(({ id }) => id));
  const builds = sources.filter(
    ({ path, text }) => /build\.gradle(?:\.kts)?$/u.test(path) && /\bapplicationId\b/u.test(text),
  );
  const literals = builds.flatMap(({ text }) =>
    [...text.matchAll(/\bapplicationId\s*=?\s*["'](?<id>[\w.-]+)["']/gu)].map(
      ({ groups }) => groups?.["id"] ?? "",
    ),
  );
  const logic = sources.filter(({ path }) => /(?:build-?logic|buildSrc)\//iu.test(path));
  const suffixes = [...builds, ...logic].flatMap(({ text }) =>
    [...text.matchAll(SUFFIX)].map(({ groups }) => groups?.["suffix"] ?? ""),
  );
  const bundles = foundBy(
    APPLE,
    sources.filter(({ path }) => path.endsWith(".pbxproj")),
  ).filter((one) => ID.test(one.trim()) && !OF_TESTS.test(one));
  return [...new Set([...literals, ...suffixes, ...bundles])].filter(
    (part) => !said.some((id) => id.includes(part.trim())),
  );
}
