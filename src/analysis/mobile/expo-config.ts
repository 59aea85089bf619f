import type { AppIdFact, PermissionFact, Platform } from "../../contracts/generated.ts";
import type { Evaluator } from "../code/evaluator.ts";
import { jsonValue } from "../code/json-module.ts";
import { createSession } from "../code/session.ts";
import { Store } from "../code/store.ts";
import { stringOf } from "../code/text.ts";
import { isNullish, objectOf, possible, UNDEFINED, type Value } from "../code/value.ts";
import { messageOf } from "../gaps.ts";
import { lineAt } from "../source/line-at.ts";
import { folderOf, joinPath } from "../source/paths.ts";
import { androidPermission, eachOnce, iosPermission } from "./permissions.ts";

/** What the configuration of an Expo app says; React Native's own `app.json` says less of the same. */
export interface ExpoConfig {
  readonly path: string;
  readonly name: string | null;
  /** Null where it names none, which is all of them. */
  readonly platforms: readonly Platform[] | null;
  readonly ids: readonly AppIdFact[];
  readonly permissions: readonly PermissionFact[];
}

/** A file of code overrides what `app.json` says. Source: docs.expo.dev/workflow/configuration. */
const FILES = [
  "app.config.ts",
  "app.config.js",
  "app.config.mjs",
  "app.config.cjs",
  "app.config.json",
  "app.json",
];

/** The configuration of the app in this folder; null when there is none. */
export function readExpoConfig(folder: string, evaluator: Evaluator): ExpoConfig | null {
  const { files } = evaluator.project;
  const path = FILES.map((name) => joinPath(folder, name)).find((file) => files.has(file));
  if (path === undefined) return null;
  const config = path.endsWith(".json")
    ? fromJson(path, evaluator)
    : fromCode(path, folder, evaluator);
  const reader = new ConfigReader(path, config, evaluator);
  return {
    path,
    name: reader.texts(["name"])[0] ?? reader.texts(["displayName"])[0] ?? null,
    platforms: reader.platforms(),
    ids: [
      ...reader.ids("android", ["android", "package"]),
      ...reader.ids("ios", ["ios", "bundleIdentifier"]),
    ],
    permissions: reader.permissions(),
  };
}

/** What is below `expo`, which may be left out. */
function fromJson(path: string, { project }: Evaluator): Value {
  const whole = jsonValue(project.files.get(path) ?? "", "default");
  const inner = whole.kind === "object" ? whole.properties.get("expo") : undefined;
  return inner ?? whole;
}

/** What the file exports, or what the function that it exports gives for the configuration of `app.json`. */
function fromCode(path: string, folder: string, evaluator: Evaluator): Value {
  const json = joinPath(folder, "app.json");
  const config = evaluator.project.files.has(json) ? fromJson(json, evaluator) : objectOf([], true);
  const exported = alone(() => evaluator.exported(path, "default") ?? UNDEFINED, path, evaluator);
  if (exported.kind !== "function") return exported;
  return alone(
    () => evaluator.call(exported, [objectOf([["config", config]], true)]),
    path,
    evaluator,
  );
}

class ConfigReader {
  readonly #path: string;
  readonly #config: Value;
  readonly #evaluator: Evaluator;

  constructor(path: string, config: Value, evaluator: Evaluator) {
    this.#path = path;
    this.#config = config;
    this.#evaluator = evaluator;
  }

  /** The values that may stand at a path of keys. */
  values(keys: readonly string[]): readonly Value[] {
    let value = this.#config;
    for (const key of keys) value = isNullish(value) ? value : this.#evaluator.member(value, key);
    return possible(value).filter((one) => !isNullish(one));
  }

  texts(keys: readonly string[]): readonly string[] {
    return this.values(keys).flatMap((value) => stringOf(value) ?? []);
  }

  platforms(): readonly Platform[] | null {
    const [list] = this.values(["platforms"]);
    if (list?.kind !== "array") return null;
    const named = new Set(list.items.flatMap((item) => stringOf(item) ?? []));
    return (["android", "ios", "web"] as const).filter((platform) => named.has(platform));
  }

  ids(platform: "android" | "ios", keys: readonly string[]): readonly AppIdFact[] {
    const values = this.values(keys);
    const texts = [...new Set(values.flatMap((value) => stringOf(value) ?? []))];
    const isSure = texts.length === 1 && texts.length === values.length;
    if (values.some((value) => stringOf(value) === null)) this.#noteId(platform);
    return texts.map((id) => ({
      id,
      platform,
      build: null,
      certainty: isSure ? "literal" : "pattern",
      source: this.#sourceOf(id),
      by: "expo",
    }));
  }

  permissions(): readonly PermissionFact[] {
    const [asked] = this.values(["android", "permissions"]);
    const [plist] = this.values(["ios", "infoPlist"]);
    const android =
      asked?.kind === "array" ? asked.items.flatMap((item) => stringOf(item) ?? []) : [];
    const ios = plist?.kind === "object" ? [...plist.properties.keys()] : [];
    const fact = (platform: Platform, name: string | null, word: string): PermissionFact[] =>
      name === null ? [] : [{ name, platform, source: this.#sourceOf(word) }];
    return eachOnce([
      ...android.flatMap((word) => fact("android", androidPermission(word), word)),
      ...ios.flatMap((word) => fact("ios", iosPermission(word), word)),
    ]);
  }

  /** Where the word stands: in the configuration, or in a file of its folder that it is made of. */
  #sourceOf(word: string): AppIdFact["source"] {
    const { files } = this.#evaluator.project;
    const folder = folderOf(this.#path);
    const beside = [...files.keys()].filter(
      (path) => folderOf(path) === folder && /\.(?:json|[cm]?[jt]s)$/u.test(path),
    );
    const quoted = [`"${word}"`, `'${word}'`, `\`${word}\``];
    for (const path of [this.#path, joinPath(folder, "app.json"), ...beside]) {
      const text = files.get(path) ?? "";
      const at = Math.max(...quoted.map((one) => text.indexOf(one)));
      if (at !== -1) return { path, line: lineAt(text, at) };
    }
    return { path: this.#path, line: 1 };
  }

  #noteId(platform: string): void {
    this.#evaluator.project.gaps.note({
      kind: "file",
      what: `the ${platform} id of the app in ${this.#path}`,
      why: "what it is shows only when the app is built",
      help: "an id that is written as it is, or the id in the environment of the tests",
      source: { path: this.#path, line: 1 },
    });
  }
}

/** Does what belongs to no page; code that cannot be followed becomes a gap. */
function alone(work: () => Value, path: string, evaluator: Evaluator): Value {
  evaluator.session = createSession("render", new Store(), { inAnyEnvironment: true });
  try {
    return work();
  } catch (error) {
    evaluator.project.gaps.note({
      kind: "file",
      what: `the configuration ${path}`,
      why: messageOf(error),
      help: "values that are written as they are",
      source: { path, line: 1 },
    });
    return UNDEFINED;
  }
}
