import { literal, UNKNOWN, type Value } from "../../code/value.ts";
import { readJson } from "../../source/languages/json.ts";
import type { Project } from "../../source/project.ts";

const MANIFEST = /(?:^|\/)package\.json$/u;

/** The major version of a package that the project depends on; not known where its manifests do not agree. */
export function majorOf(name: string | null, { files }: Project): Value {
  const versions = [...files].flatMap(([path, text]) =>
    name !== null && MANIFEST.test(path) ? versionsIn(text, name) : [],
  );
  const [major, ...others] = new Set(versions);
  return major === undefined || others.length > 0 ? UNKNOWN : literal(major);
}

function versionsIn(text: string, name: string): readonly number[] {
  const manifest = readJson(text);
  return ["dependencies", "devDependencies"].flatMap((kind) => {
    const group = manifest?.get(kind);
    const version = group instanceof Map ? group.get(name) : undefined;
    const major = typeof version === "string" ? /^[\^~>=v]*(\d+)\b/u.exec(version)?.[1] : undefined;
    return major === undefined ? [] : [Number(major)];
  });
}
