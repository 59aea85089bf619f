import { posix } from "node:path";
import type { Node } from "@babel/types";
import { isSecretFile } from "../secret-files.ts";
import { isMachineFunction } from "./names.ts";
import type { Spec } from "./spec.ts";

const PLAYWRIGHT = "@playwright/test";

/** What a spec may take from Playwright; the rest starts browsers of its own, or is for configuration. */
const FROM_PLAYWRIGHT: ReadonlySet<string> = new Set([
  "devices",
  "expect",
  "mergeExpects",
  "mergeTests",
  "request",
  "test",
]);

/** Packages with what a spec may take from them. They start nothing, reach nothing and write nothing. */
const PACKAGES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["@axe-core/playwright", new Set(["AxeBuilder", "default"])],
  ["@faker-js/faker", new Set(["faker"])],
  ["faker", new Set(["*", "default"])],
  ["node:path", new Set(["*", "basename", "default", "dirname", "extname", "join", "resolve"])],
  ["path", new Set(["*", "basename", "default", "dirname", "extname", "join", "resolve"])],
  ["node:crypto", new Set(["randomUUID"])],
  ["crypto", new Set(["randomUUID"])],
]);

const ENDINGS = [
  "",
  ".ts",
  ".tsx",
  ".mts",
  ".cts",
  ".js",
  ".jsx",
  ".mjs",
  ".cjs",
  ".json",
  "/index.ts",
  "/index.tsx",
  "/index.js",
];

/** Folders of programs that people run, and files that set up a machine. */
const MACHINERY = /^(?:bin|build|ci|deploy(?:ment)?|dist|migrations?|release|scripts?|tools?)$/i;
const CONFIGURATION = /\.config(?:\.[cm]?[jt]s)?$|(?:^|\/)global[-.]?(?:setup|teardown)/i;

/** Whether a module belongs to Playwright or to nobody's project. */
export function isPlaywrightModule(module: string): boolean {
  return module === PLAYWRIGHT || /^(?:node:)?(?:path|crypto)$/.test(module);
}

/** Whether a module is a file that the project has already, and nobody writes anew. */
export function isProjectModule(module: string, spec: Spec): boolean {
  const stem = module.startsWith(".")
    ? posix.join(posix.dirname(spec.path), module)
    : module.replace(/^[@~#]\/?/, "");
  const bare = stem.replace(/\.[cm]?jsx?$/, "");
  const isFile = module.startsWith(".") || isOwnAlias(module, spec);
  const names = [stem, bare].flatMap((name) => ENDINGS.map((ending) => name + ending));
  return (
    isFile &&
    ![...spec.written].some((path) =>
      names.some((name) => path === name || path.endsWith(`/${name}`)),
    )
  );
}

/** Judges one import or re-export. */
export function checkImport(node: Node, spec: Spec): void {
  const message = importProblem(node, spec);
  if (message !== undefined) spec.refuse({ rule: "module-forbidden", node, message });
}

function importProblem(node: Node, spec: Spec): string | undefined {
  if (node.type === "ImportDeclaration") {
    if (node.importKind === "type") return undefined;
    if (node.attributes && node.attributes.length > 0 && !isJsonImport(node.attributes))
      return "an import with attributes";
    const taken = node.specifiers.flatMap((specifier) => {
      if (specifier.type === "ImportNamespaceSpecifier") return ["*"];
      if (specifier.type === "ImportDefaultSpecifier") return ["default"];
      if (specifier.importKind === "type" || specifier.importKind === "typeof") return [];
      return [
        specifier.imported.type === "Identifier"
          ? specifier.imported.name
          : specifier.imported.value,
      ];
    });
    const isForTypes = taken.length === 0 && node.specifiers.length > 0;
    return isForTypes ? undefined : moduleProblem(node.source.value, taken, spec);
  }
  if (node.type === "ExportAllDeclaration") {
    const { value } = node.source;
    return value === PLAYWRIGHT || node.exportKind === "type"
      ? undefined
      : moduleProblem(value, ["*"], spec);
  }
  if (node.type !== "ExportNamedDeclaration" || !node.source)
    return "something unusual is exported";
  if (node.exportKind === "type") return undefined;
  const taken = node.specifiers.map((specifier) =>
    specifier.type === "ExportSpecifier" && specifier.local.type === "Identifier"
      ? specifier.local.name
      : "*",
  );
  return moduleProblem(node.source.value, taken, spec);
}

function isJsonImport(attributes: readonly Node[]): boolean {
  return attributes.every((one) => one.type === "ImportAttribute" && one.value.value === "json");
}

function moduleProblem(module: string, taken: readonly string[], spec: Spec): string | undefined {
  if (isSecretFile(module)) return "a file for keys and passwords is imported";
  if (module === PLAYWRIGHT) {
    // Whatever else Playwright exports under a name of a type is a type; the compiler drops it.
    const bad = taken.find((name) => !FROM_PLAYWRIGHT.has(name) && !/^[A-Z][A-Za-z]+$/.test(name));
    return bad === undefined
      ? undefined
      : `\`${bad.slice(0, 40)}\` of Playwright is not in the language; use test and expect`;
  }
  const allowed = PACKAGES.get(module);
  if (allowed !== undefined) {
    const bad = taken.find((name) => !allowed.has(name));
    return bad === undefined
      ? undefined
      : `\`${bad.slice(0, 40)}\` of \`${module}\` is not in the language`;
  }
  if (/^\.{1,2}(?:\/|$)/.test(module)) return relativeProblem(module, taken, spec);
  if (isOwnAlias(module, spec)) return undefined;
  return "a module is imported that is neither Playwright nor a file of the project's tests";
}

function relativeProblem(
  module: string,
  taken: readonly string[],
  { path, paths }: Spec,
): string | undefined {
  if (!/^[A-Za-z0-9_@. ()[\]/-]+$/.test(module)) return "a file of an unusual name is imported";
  const target = posix.join(posix.dirname(path), module);
  if (target.startsWith("../") || target === "..")
    return "a file outside of the repository is imported";
  const segments = target.split("/");
  if (
    segments.some(
      (segment) => segment === "node_modules" || (segment.startsWith(".") && segment !== "."),
    )
  ) {
    return "a file of a hidden folder is imported";
  }
  if (
    segments.slice(0, -1).some((segment) => MACHINERY.test(segment)) ||
    CONFIGURATION.test(target)
  ) {
    return "a script or a configuration is imported; import helpers of tests alone";
  }
  const machine = taken.find(isMachineFunction);
  if (machine !== undefined) return `\`${machine}\` is imported, which reaches the machine`;
  if (taken.length === 0) return "a module is imported for what it does, not for what it gives";
  if (paths === undefined) return undefined;
  const bare = target.replace(/\.[cm]?js$/, "");
  const exists = [target, bare].some((stem) =>
    ENDINGS.some((ending) => paths.has(posix.normalize(stem + ending))),
  );
  return exists ? undefined : "the imported file is not there";
}

/**
 * Whether the specifier is an alias of a file of the repository: `@/e2e/pages`, `@pages/login`, or a
 * path from a root that the project's compiler knows. A package of such a name would have to be there.
 */
function isOwnAlias(module: string, { paths }: Spec): boolean {
  if (
    !/^[@~#]?\/?[A-Za-z0-9_-][A-Za-z0-9_./-]*$/.test(module) ||
    !module.includes("/") ||
    module.includes("..")
  )
    return false;
  if (paths === undefined) return /^[@~]\//.test(module);
  const tail = module.replace(/^[@~#]\/?/, "").replace(/\.[cm]?[jt]sx?$/, "");
  if (tail.split("/").some((segment) => MACHINERY.test(segment) || segment === "node_modules"))
    return false;
  const names = new Set(ENDINGS.map((ending) => tail + ending));
  return [...paths].some(
    (path) => names.has(path) || [...names].some((name) => path.endsWith(`/${name}`)),
  );
}
