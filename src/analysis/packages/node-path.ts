import { posix } from "node:path";
import { GLOBAL } from "../code/globals.ts";
import type { Evaluator } from "../code/evaluator.ts";
import { stringOf } from "../code/text.ts";
import { literal, UNKNOWN, type Value } from "../code/value.ts";
import type { PackageCall, PackageModel } from "./types.ts";

const CONFIG = /(?:^|\/)(?:playwright|cypress)\.config\.[cm]?[jt]s$/u;

const MODULES = /^(?:node:)?(?:path(?:\/posix)?|url)$/u;

/** The folder of the configuration, from where it says where tests are. */
const HERE = ".";

/** What says where a file is, by its name. Source: nodejs.org/api/esm.html, "import.meta". */
const OWN: ReadonlyMap<string, string> = new Map([
  ["import.meta.dirname", HERE],
  ["import.meta.filename", `${HERE}/config`],
  ["import.meta.url", `${HERE}/config`],
]);

/**
 * Paths as configurations of tests make them, from the folder that they are in: elsewhere nobody knows
 * where a file will be once it runs.
 */
export const nodePath: PackageModel = {
  name: "node:path",
  matches: (module) => module === GLOBAL || MODULES.test(module),
  constant: ({ module, name }, evaluator) => {
    const own = module === GLOBAL && isConfig(evaluator) ? OWN.get(name) : undefined;
    return own === undefined ? null : literal(own);
  },
  call: ({ module, name }, args, evaluator) => {
    if (!isConfig(evaluator)) return null;
    if (module === GLOBAL) return name === "require" ? required(args) : null;
    return CALLS.get(name)?.(args, evaluator) ?? null;
  },
};

/** `require("path")`: the module as a whole. */
function required([name]: readonly Value[]): Value | null {
  const module = stringOf(name) ?? "";
  return MODULES.test(module) ? { kind: "external", module, name: "default" } : null;
}

function isConfig({ session }: Evaluator): boolean {
  return CONFIG.test(session.at?.path ?? "");
}

const CALLS: ReadonlyMap<string, PackageCall> = new Map<string, PackageCall>([
  ["join", ofTexts((parts) => posix.join(...parts))],
  ["resolve", ofTexts(resolved)],
  ["dirname", ofTexts(([path = ""]) => posix.dirname(path))],
  ["normalize", ofTexts(([path = ""]) => posix.normalize(path))],
  // `fileURLToPath(import.meta.url)`
  ["fileURLToPath", ofTexts(([path = ""]) => path)],
]);

/** An absolute part leaves behind what stands before it. */
function resolved(parts: readonly string[]): string {
  const start = parts.findLastIndex((part) => part.startsWith("/"));
  return posix.join(...parts.slice(Math.max(start, 0)));
}

function ofTexts(make: (texts: readonly string[]) => string): PackageCall {
  return (args): Value => {
    const texts = args.map(stringOf);
    return texts.every((text) => text !== null) ? literal(make(texts)) : UNKNOWN;
  };
}
