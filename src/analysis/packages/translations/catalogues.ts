import { isWithin } from "../../limits.ts";
import type { Value } from "../../code/value.ts";
import { concatenate } from "../../code/text.ts";
import { badJson, noteLimitsIn } from "../../gaps.ts";
import type { Project } from "../../source/project.ts";
import { compareText } from "../../order.ts";
import { readJson, type Json } from "../../source/languages/json.ts";

const CATALOGUE =
  /(?:^|\/)(?:locales?|i18n|lang|langs|languages|messages|translations|intl)\/(?:[^/]+\/){0,3}[\w.-]+\.json$/iu;
const ENGLISH = /(?:^|[/._-])en(?:[-_](?:us|gb))?(?:[/._-]|$)/iu;
const known = new WeakMap<Project, ReadonlyMap<string, string>>();

function isCatalogue(path: string): boolean {
  return CATALOGUE.test(path);
}

/** The English text for a key; null when no catalogue has it. Placeholders become holes. */
export function messageFor(project: Project, key: string): Value | null {
  const messages = known.get(project) ?? readCatalogues(project);
  known.set(project, messages);
  const bare = key.includes(":") ? key.slice(key.indexOf(":") + 1) : key;
  const text = messages.get(key) ?? messages.get(bare);
  if (text === undefined) return null;
  const parts = text.split(/\{\{?[^{}]*\}?\}|%[sd]/u);
  const value = concatenate(
    parts.flatMap((part, index) => (index === 0 ? [part] : [{ field: null }, part])),
  );
  return value.kind === "literal" ? { ...value, translated: true } : value;
}

function readCatalogues(project: Project): ReadonlyMap<string, string> {
  const paths = [...project.files.keys()].filter((path) => isCatalogue(path)).toSorted(compareText);
  const english = paths.filter((path) => ENGLISH.test(path));
  const messages = new Map<string, string>();
  for (const path of english.length > 0 ? english : paths.slice(0, 1)) {
    noteLimitsIn(path, project.gaps, () => {
      const json = readJson(project.files.get(path) ?? "");
      if (json === null) project.gaps.note(badJson(path));
      addMessages(messages, json, "", 0);
    });
  }
  return messages;
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
