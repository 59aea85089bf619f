import { posix } from "node:path";
import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import type { FlowRulesFact, MobileApp } from "../../../contracts/generated.ts";
import { folderOfRun, isRun, rulesFor } from "./flow-rules.ts";

/** Names of folders that people keep the parts of their flows in. */
const PARTS = /^(?:shared|common|helpers|utils|subflows|_?partials)$/i;
/** Names of folders that are the top of a project's flows. */
const TOP = /^(?:\.maestro|maestro|flows)$/i;

/** How the flows of a project are laid out. */
export interface FlowFolder {
  readonly folder: string;
  /** Where parts stand that several flows run; null where the project's own rules leave no place. */
  readonly parts: string | null;
  readonly ending: string;
  /** What stands between the words of a file's name. */
  readonly between: string;
  /** The project's own rules for which flows are run. */
  readonly rules: FlowRulesFact | null;
  /** Keeps the parts from being run by themselves, where their folder does not. */
  readonly partTag: string | null;
}

/** Where the flows of an app go: with those that are there, else to `.maestro` of its folder. */
export function flowFolder(model: OpenAppModel, app: MobileApp): FlowFolder {
  const paths = flowPaths(model).filter((path) => isInside(path, app.folder));
  const rules = rulesFor(model, app.folder);
  const top = rules?.folder ?? topOf(paths, app);
  const own = paths.filter((path) => isInside(path, top));
  const names = own.map((path) => posix.basename(path));
  return {
    folder: rules === null ? top : folderOfRun(rules, own),
    ...partsFolder({ top, own, rules }),
    ending: isMost(names, (name) => name.endsWith(".yml")) ? ".yml" : ".yaml",
    between: isMost(names, (name) => name.includes("_")) ? "_" : "-",
    rules,
  };
}

interface OwnFlows {
  readonly top: string;
  readonly own: readonly string[];
  readonly rules: FlowRulesFact | null;
}

/** A folder whose flows are not run by themselves: the project's own for parts, else one below the top. */
function partsFolder({ top, own, rules }: OwnFlows): Pick<FlowFolder, "parts" | "partTag"> {
  const around = own.flatMap((path) =>
    path
      .slice(top.length + 1)
      .split("/")
      .slice(0, -1),
  );
  const known = around.find((name) => PARTS.test(name)) ?? "subflows";
  const parts = posix.join(top, known);
  if (rules === null || !isRun(rules, posix.join(parts, "a-part.yaml")))
    return { parts, partTag: null };
  const [partTag] = rules.exclude_tags;
  return partTag === undefined ? { parts: null, partTag: null } : { parts, partTag };
}

/** Every folder in which new flows may stand. */
export function flowFolders(model: OpenAppModel): string[] {
  const folders = model.mobile_apps.map((app) => topFolder(model, app));
  const usual = posix.join(model.working_directory, ".maestro");
  return folders.length === 0 ? [usual] : [...new Set(folders)];
}

function topFolder(model: OpenAppModel, app: MobileApp): string {
  const paths = flowPaths(model).filter((path) => isInside(path, app.folder));
  return rulesFor(model, app.folder)?.folder ?? topOf(paths, app);
}

function topOf(paths: readonly string[], app: MobileApp): string {
  for (const path of paths) {
    const folders = path.split("/").slice(0, -1);
    const at = folders.findIndex((name) => TOP.test(name));
    if (at !== -1) return folders.slice(0, at + 1).join("/");
  }
  return posix.join(app.folder, ".maestro");
}

function flowPaths({ tests }: OpenAppModel): readonly string[] {
  return tests.specs.filter(({ framework }) => framework === "maestro").map(({ path }) => path);
}

function isInside(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}

function isMost(names: readonly string[], test: (name: string) => boolean): boolean {
  return names.length > 0 && names.filter(test).length * 2 > names.length;
}

/** A file's name out of words that people read: `The cart is empty` is `the-cart-is-empty`. */
export function fileStem(words: string, between: string): string {
  const plain =
    words
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const stem = plain.join(between).slice(0, 60);
  return stem.replace(/[-_]$/, "") || "flow";
}

/** The first of `stem.yaml`, `stem-2.yaml`, … that is not taken; adds it to `taken`. */
export function freePath(
  stem: string,
  place: Pick<FlowFolder, "folder" | "ending" | "between">,
  taken: Set<string>,
): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem}${place.between}${number}`;
    const path = posix.join(place.folder, `${name}${place.ending}`);
    // Names that differ in case alone are one file on macOS and Windows.
    if (taken.has(path.toLowerCase())) continue;
    taken.add(path.toLowerCase());
    return path;
  }
}
