import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import { objectOf, UNKNOWN, type ObjectValue, type Value } from "../../code/value.ts";
import { messageOf, type Gap } from "../../gaps.ts";
import type { NextApp } from "./apps.ts";

/** What the configuration of an application says of its URLs. */
export interface NextConfig {
  /** The file; null when there is none. */
  readonly path: string | null;
  /** What every URL starts with; empty for nothing. */
  readonly basePath: string;
  /** Whether every URL ends with a slash. */
  readonly trailingSlash: boolean;
  readonly redirects: readonly Rule[];
  readonly rewrites: readonly Rule[];
}

/** A URL pattern and where it leads. */
export interface Rule {
  readonly from: string;
  readonly to: string;
}

const NONE: NextConfig = {
  path: null,
  basePath: "",
  trailingSlash: false,
  redirects: [],
  rewrites: [],
};
const KEYS = ["basePath", "trailingSlash", "redirects", "rewrites"];

/** Reads `next.config`. Source: nextjs.org/docs/app/api-reference/config/next-config-js. */
export function readConfig({ folder }: NextApp, evaluator: Evaluator): NextConfig {
  const { files } = evaluator.project;
  const start = folder === "" ? "" : `${folder}/`;
  const path = ["js", "mjs", "ts", "cjs", "mts"]
    .map((ending) => `${start}next.config.${ending}`)
    .find((file) => files.has(file));
  if (path === undefined) return NONE;
  try {
    return readObject(path, evaluator);
  } catch (error) {
    note(path, "what it says of URLs", messageOf(error), evaluator);
    return { ...NONE, path };
  }
}

function readObject(path: string, evaluator: Evaluator): NextConfig {
  const config = objectIn(evaluator.exported(path, "default") ?? UNKNOWN, evaluator);
  if (config === null) {
    const says = KEYS.some((key) => evaluator.project.files.get(path)?.includes(key) === true);
    if (says) note(path, "what it says of URLs", "what it exports is not known", evaluator);
    return { ...NONE, path };
  }
  const listOf = (key: string): Value => {
    const make = config.properties.get(key);
    return make === undefined ? objectOf([]) : evaluator.call(make, []);
  };
  const rules = (value: Value): readonly Rule[] =>
    itemsOf(value, path, evaluator).flatMap((item) => ruleOf(item, path, evaluator) ?? []);
  return {
    path,
    basePath: stringOf(config.properties.get("basePath")) ?? "",
    trailingSlash: isTrue(config.properties.get("trailingSlash")),
    redirects: rules(listOf("redirects")),
    rewrites: rules(listOf("rewrites")),
  };
}

function isTrue(value: Value | undefined): boolean {
  return value?.kind === "literal" && value.value === true;
}

/** The object of a configuration, which may come from a function, or go through plugins. */
function objectIn(value: Value, evaluator: Evaluator): ObjectValue | null {
  if (value.kind === "object") return value;
  if (value.kind === "function") {
    const given = evaluator.call(value, [UNKNOWN, objectOf([], true)]);
    return given.kind === "function" ? null : objectIn(given, evaluator);
  }
  if (value.kind !== "unknown" || value.origin === null) return null;
  const objects = value.origin.args.filter((arg) => arg.kind === "object");
  return objects.find(({ properties }) => KEYS.some((key) => properties.has(key))) ?? null;
}

/** The rules of a list, or of an object with a list for each time at which they are looked at. */
function itemsOf(value: Value, path: string, evaluator: Evaluator): readonly Value[] {
  if (value.kind === "object")
    return [...value.properties.values()].flatMap((list) => itemsOf(list, path, evaluator));
  if (value.kind === "array" && value.rest === null) return value.items;
  note(path, "where some URLs lead", "the rules are not in the source", evaluator);
  return value.kind === "array" ? value.items : [];
}

function ruleOf(item: Value, path: string, evaluator: Evaluator): Rule | null {
  const properties = item.kind === "object" ? item.properties : new Map<string, Value>();
  const from = stringOf(properties.get("source"));
  const to = stringOf(properties.get("destination"));
  const isConditional = properties.has("has") || properties.has("missing");
  if (from !== null && to !== null && !isConditional)
    return { from: routePattern(from), to: routePattern(to.replace(/[?#].*$/u, "")) };
  const why = isConditional ? "it depends on the request" : "the rule is not in the source";
  note(path, from === null ? "where a URL leads" : `where ${from} leads`, why, evaluator);
  return null;
}

/** Without the patterns of parameters, such as `:id(\\d+)`. */
function routePattern(source: string): string {
  return source.replaceAll(/(?<=:\w+)\((?:[^()]|\([^()]*\))*\)/gu, "");
}

function note(path: string, what: string, why: string, { project }: Evaluator): void {
  const gap: Omit<Gap, "source"> = {
    kind: "route",
    what: what.includes(path) ? what : `${what}, by ${path}`,
    why,
    help: "tests of it that are written by hand",
  };
  project.gaps.note({ ...gap, source: { path, line: 1 } });
}
