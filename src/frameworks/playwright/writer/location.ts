import type { OpenAppModel } from "../../../app-model/open-app-model.ts";
import { posix } from "node:path";
import type { HelperFact } from "../../../contracts/generated.ts";
import { isCatchAll } from "../../../app-model/routes.ts";
import type { PageObject } from "../page-objects/page-objects.ts";
import { literal } from "./text.ts";
import type { Style } from "./style.ts";

/**
 * The folder that new specs go to: the project's own `testDir`, or where that is the whole of the
 * repository, or not known, the folder that holds its specs, else `e2e` inside of the working directory. Relative to the repository root.
 */
export function specFolder(model: OpenAppModel): string {
  const [first = "e2e"] = specFolders(model);
  return first;
}

/** Every folder in which new specs may stand: that of `specFolder`, and where others stand already. */
export function specFolders(model: OpenAppModel): string[] {
  const config = model.tests.config;
  if (config?.framework !== "playwright") {
    return [posix.normalize(posix.join(model.working_directory, "e2e"))];
  }
  if (config.test_dir) return [posix.normalize(config.test_dir)];
  const specs = model.tests.specs.filter(({ framework }) => framework === "playwright");
  const folders = specs.map(({ path }) => posix.dirname(path)).filter((folder) => folder !== ".");
  const usual = posix.normalize(posix.join(posix.dirname(config.path), "e2e"));
  return [...new Set([...folders, usual])];
}

/** A file name out of a route: `/` is `home`, `/users/:id` is `users-id`. */
export function fileStem(route: string): string {
  const words = route
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && word !== "html");
  if (isCatchAll(route)) return "not-found";
  return words.length === 0 ? "home" : words.join("-").slice(0, 60);
}

/** The first of `stem.spec.ts`, `stem-2.spec.ts`, … that is not taken; adds it to `taken`. */
export function freePath(
  folder: string,
  stem: string,
  { taken, kind }: { readonly taken: Set<string>; readonly kind: "spec" | "setup" },
): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem}-${number}`;
    const path = posix.join(folder, `${name}.${kind}.ts`);
    // Names that differ in case alone are one file on macOS and Windows.
    if (taken.has(path.toLowerCase())) continue;
    taken.add(path.toLowerCase());
    return path;
  }
}

/** The import lines of a spec at `path`: the project's own fixtures when it has them. */
export function importLines(model: OpenAppModel, path: string, style: Style): readonly string[] {
  const end = style.semi ? ";" : "";
  const own = model.tests.helpers.find(isTestFixture);
  const specifier = own === undefined ? "@playwright/test" : specifierOf(own, path);
  const plain = literal("@playwright/test", style);
  const from = literal(specifier, style);
  if (own === undefined || own.import_line?.includes("expect") === true) {
    return [`import { expect, test } from ${from}${end}`];
  }
  return [`import { expect } from ${plain}${end}`, `import { test } from ${from}${end}`];
}

/** The import line of a page object, in a spec at `path`. */
export function objectImport(
  { className, helper }: PageObject,
  path: string,
  style: Style,
): string {
  const name = helper.export === "default" ? className : `{ ${className} }`;
  return `import ${name} from ${literal(specifierOf(helper, path), style)}${style.semi ? ";" : ""}`;
}

function isTestFixture(helper: HelperFact): boolean {
  return helper.kind === "fixture" && helper.export === "test" && helper.import_line !== null;
}

/** How the spec imports the fixture file; an alias of the project stays what it is. */
function specifierOf(helper: HelperFact, path: string): string {
  const written = /from\s*["']([^"']+)["']/.exec(helper.import_line ?? "")?.[1];
  if (written !== undefined && !written.startsWith(".")) return written;
  const target = helper.path.replace(/\.[cm]?[jt]sx?$/, "");
  const relative = posix.relative(posix.dirname(path), target);
  return relative.startsWith(".") ? relative : `./${relative}`;
}
