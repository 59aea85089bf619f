import type { Project } from "../source/project.ts";
import { folderOf, joinPath } from "../source/paths.ts";
import { isWithin } from "../limits.ts";
import { readPlist, type Plist } from "./plist.ts";

/** Settings of a build by name; what is not set there is looked for in the next of them. */
export type Settings = readonly ReadonlyMap<string, string>[];

/** One configuration of a target that is installed as an app, such as `Debug`. */
export interface BuildConfiguration {
  readonly target: string;
  readonly name: string;
  readonly settings: Settings;
}

const APPLICATION = "com.apple.product-type.application";

/** The configurations of the applications of an Xcode project, in the order that they are written. */
export function readConfigurations(
  path: string,
  project: Pick<Project, "files">,
): readonly BuildConfiguration[] {
  const plist = readPlist(project.files.get(path) ?? "");
  const objects = dictionaryAt(plist, "objects");
  const at = (id: Plist | undefined): Dictionary => dictionaryAt(objects, textOf(id));
  const folder = folderOf(folderOf(path));
  const own = (configuration: Dictionary): Settings => [
    textsIn(dictionaryAt(configuration, "buildSettings")),
    xcconfigOf(at(configuration.get("baseConfigurationReference")), folder, project),
  ];
  const configurationsOf = (holder: Dictionary): readonly Dictionary[] =>
    listAt(at(holder.get("buildConfigurationList")), "buildConfigurations").map(at);
  const root = configurationsOf(at(plist.get("rootObject")));
  const targets = [...objects.values()]
    .filter(isDictionary)
    .filter((object) => textOf(object.get("productType")) === APPLICATION);
  return targets.flatMap((target) =>
    configurationsOf(target).map((configuration) => {
      const name = textOf(configuration.get("name"));
      const same = root.find((one) => textOf(one.get("name")) === name);
      const settings = [...own(configuration), ...(same === undefined ? [] : own(same))];
      const given = new Map([["TARGET_NAME", textOf(target.get("name"))]]);
      return { target: textOf(target.get("name")), name, settings: [given, ...settings] };
    }),
  );
}

type Dictionary = ReadonlyMap<string, Plist>;

function isDictionary(value: Plist | undefined): value is Dictionary {
  return value instanceof Map;
}

function dictionaryAt(from: Dictionary, key: string): Dictionary {
  const found = from.get(key);
  return isDictionary(found) ? found : new Map();
}

function listAt(from: Dictionary, key: string): readonly Plist[] {
  const found = from.get(key);
  return typeof found === "object" && !isDictionary(found) ? found : [];
}

function textOf(value: Plist | undefined): string {
  return typeof value === "string" ? value : "";
}

function textsIn(from: Dictionary): ReadonlyMap<string, string> {
  return new Map(
    [...from].flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
  );
}

/** A reference has the path from its group, of which the last part tells the file below the project. */
function xcconfigOf(
  reference: Dictionary,
  folder: string,
  project: Pick<Project, "files">,
): ReadonlyMap<string, string> {
  const path = textOf(reference.get("path"));
  if (path === "") return new Map();
  const name = path.slice(path.lastIndexOf("/") + 1);
  const below = [...project.files.keys()].find(
    (file) => file.startsWith(folder === "" ? "" : `${folder}/`) && file.endsWith(`/${name}`),
  );
  const exact = joinPath(folder, path);
  const file = project.files.has(exact) ? exact : below;
  return file === undefined ? new Map() : readXcconfig(file, project, 0);
}

/**
 * The settings of a configuration file, those that it includes too.
 * Source: developer.apple.com, "Adding a build configuration file to your project".
 */
function readXcconfig(
  path: string,
  project: Pick<Project, "files">,
  depth: number,
): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  if (!isWithin("xcconfigDepth", depth)) return settings;
  for (const raw of (project.files.get(path) ?? "").split("\n")) {
    const line = raw.replace(/\/\/.*$/u, "").trim();
    const included = /^#include\??\s*"([^"]+)"/u.exec(line)?.[1];
    const inner = included === undefined ? "" : joinPath(folderOf(path), included);
    if (inner !== "" && inner !== path)
      for (const [key, value] of readXcconfig(inner, project, depth + 1)) settings.set(key, value);
    const [, key, value = ""] = /^(\w+)\s*=\s*(.*)$/u.exec(line) ?? [];
    if (key !== undefined) settings.set(key, value);
  }
  return settings;
}
