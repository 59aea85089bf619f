import { isWithin } from "../../limits.ts";
import type { Evaluator } from "../../code/evaluator.ts";
import { stringOf } from "../../code/text.ts";
import type { ObjectValue, Value } from "../../code/value.ts";
import { concatenate } from "../../code/text.ts";
import { badJson, noteLimitsIn } from "../../gaps.ts";
import type { Project } from "../../source/project.ts";
import { compareText } from "../../order.ts";
import { languageSetup } from "./first-language.ts";
import { readJson, type Json } from "../../source/languages/json.ts";

const CATALOGUE =
  /(?:^|\/)(?:locales?|i18n|lang|langs|languages|messages|translations|intl)\/(?:[^/]+\/){0,3}[\w.-]+\.(?:json|[jt]s)$/iu;
/** The name of a catalogue of code is that of its language: other files beside it are none. */
const OF_LANGUAGE = /(?:^|[/._-])[a-z]{2}(?:[-_][a-z]{2})?\.[jt]s$/iu;
const ENGLISH = /(?:^|[/._-])en(?:[-_](?:us|gb))?(?:[/._-]|$)/iu;
const known = new WeakMap<Project, ReadonlyMap<string, string>>();

function isCatalogue(path: string): boolean {
  return CATALOGUE.test(path) && (path.endsWith(".json") || OF_LANGUAGE.test(path));
}

/** The text for a key in the language that visitors read first; null when no catalogue has it. Placeholders become holes. */
export function messageFor(evaluator: Evaluator, key: string): Value | null {
  const { project } = evaluator;
  const messages = known.get(project) ?? readCatalogues(evaluator);
  known.set(project, messages);
  const bare = key.includes(":") ? key.slice(key.indexOf(":") + 1) : key;
  // Some have a namespace for each part of one catalogue.
  const whole = key.replace(":", ".");
  const text = messages.get(key) ?? messages.get(whole) ?? messages.get(bare);
  if (text === undefined) return null;
  const parts = text.split(/\{\{?[^{}]*\}?\}|%[sd]/u);
  const value = concatenate(
    parts.flatMap((part, index) => (index === 0 ? [part] : [{ field: null }, part])),
  );
  return value.kind === "literal" ? { ...value, translated: true } : value;
}

function readCatalogues(evaluator: Evaluator): ReadonlyMap<string, string> {
  const { languages, resources } = languageSetup(evaluator);
  const messages = new Map<string, string>();
  for (const language of languages) {
    const texts = resources === null ? undefined : handedOver(resources, language);
    if (texts?.kind !== "object") continue;
    // Each language has its texts by namespace.
    for (const namespace of texts.properties.values()) addValues(messages, namespace, "", 0);
  }
  if (messages.size === 0) readFiles(languages, evaluator, messages);
  return messages;
}

function handedOver({ properties }: ObjectValue, language: string): Value | undefined {
  const [base = ""] = language.split(/[-_]/u);
  return properties.get(language) ?? properties.get(base);
}

function readFiles(
  languages: readonly string[],
  evaluator: Evaluator,
  messages: Map<string, string>,
): void {
  const { project } = evaluator;
  const paths = [...project.files.keys()].filter((path) => isCatalogue(path)).toSorted(compareText);
  for (const path of ofLanguage(paths, languages)) {
    noteLimitsIn(path, project.gaps, () => {
      if (!path.endsWith(".json")) {
        addValues(messages, exportedBy(path, evaluator), "", 0);
        return;
      }
      const json = readJson(project.files.get(path) ?? "");
      if (json === null) project.gaps.note(badJson(path));
      addMessages(messages, json, "", 0);
    });
  }
}

/** The catalogues of the first language that has any; English, else the first one, where nothing says which. */
function ofLanguage(paths: readonly string[], languages: readonly string[]): readonly string[] {
  const found = [
    ...languages.map((language) => namedLike(paths, language)),
    ...languages.map((language) => namedLike(paths, language.split(/[-_]/u)[0] ?? "")),
    paths.filter((path) => ENGLISH.test(path)),
  ].find((named) => named.length > 0);
  return found ?? paths.slice(0, 1);
}

function namedLike(paths: readonly string[], language: string): readonly string[] {
  if (!/^[a-z]{2,3}(?:[-_]\w+)?$/iu.test(language)) return [];
  const words = language.replace(/[-_]/u, "[-_]");
  const isNamed = new RegExp(`(?:^|[/._-])${words}(?:[/._-]|$)`, "iu");
  return paths.filter((path) => isNamed.test(path));
}

/** What a catalogue of code exports, by default or under the name of its language. */
function exportedBy(path: string, evaluator: Evaluator): Value | null {
  const names = [...(evaluator.project.parse(path)?.exports.keys() ?? [])];
  const name = names.includes("default") ? "default" : names[0];
  return name === undefined ? null : evaluator.exported(path, name);
}

function addValues(
  messages: Map<string, string>,
  value: Value | null,
  prefix: string,
  depth: number,
): void {
  if (value?.kind !== "object" || !isWithin("messageDepth", depth)) return;
  for (const [key, inner] of value.properties) {
    const name = prefix === "" ? key : `${prefix}.${key}`;
    const text = stringOf(inner);
    if (text === null) addValues(messages, inner, name, depth + 1);
    else if (!messages.has(name)) messages.set(name, text);
  }
}

function addMessages(
  messages: Map<string, string>,
  json: Json,
  prefix: string,
  depth: number,
): void {
  if (!(json instanceof Map) || !isWithin("messageDepth", depth)) return;
  for (const [key, value] of json) {
    const name = prefix === "" ? key : `${prefix}.${key}`;
    if (typeof value === "string") {
      if (!messages.has(name)) messages.set(name, value);
    } else addMessages(messages, value, name, depth + 1);
  }
}
