import { GLOBAL } from "../code/globals.ts";
import type { Evaluator } from "../code/evaluator.ts";
import { stringOf } from "../code/text.ts";
import { literal, type Value } from "../code/value.ts";
import { folderOf } from "../source/paths.ts";
import type { PackageModel } from "./types.ts";

const CONFIG = /(?:^|\/)vite\.config\.[cm]?[jt]s$/u;

/** What Vite's build puts in place of names. Source: vite.dev/guide/env-and-mode. */
export const vite: PackageModel = {
  name: "vite",
  matches: (module) => module === GLOBAL || module === "vite" || module === "vitest/config",
  calls: new Map([["defineConfig", ([config], evaluator) => configOf(config, evaluator)]]),
  constant: ({ name }, evaluator) =>
    name === "import.meta.env.BASE_URL" ? baseOf(evaluator) : null,
};

function configOf(config: Value | undefined, evaluator: Evaluator): Value {
  if (config?.kind === "function") return evaluator.call(config, []);
  return config ?? literal(null);
}

function baseOf(evaluator: Evaluator): Value | null {
  const base = baseOfViteAt(evaluator.session.at?.path ?? "", evaluator);
  return base === null ? null : literal(base);
}

/** The base that the configuration nearest to a file says; `/` where it says none, null where that is not known. */
export function baseOfViteAt(file: string, evaluator: Evaluator): string | null {
  const [path] = [...evaluator.project.files.keys()]
    .filter((other) => CONFIG.test(other) && isBelow(file, folderOf(other)))
    .toSorted((one, other) => other.length - one.length);
  if (path === undefined) return null;
  const config = evaluator.exported(path, "default");
  if (config?.kind !== "object" || config.open) return null;
  const base = config.properties.get("base");
  return base === undefined ? "/" : stringOf(base);
}

/**
 * The path below which the server shows all that belongs to a file, with a slash at its end; null where it
 * has none. Source: vite.dev/config/shared-options#base.
 */
export function serverBaseAt(file: string, evaluator: Evaluator): string | null {
  const base = baseOfViteAt(file, evaluator);
  if (base === null || !base.startsWith("/") || base === "/") return null;
  return base.endsWith("/") ? base : `${base}/`;
}

function isBelow(path: string, folder: string): boolean {
  return folder === "" || path.startsWith(`${folder}/`);
}
