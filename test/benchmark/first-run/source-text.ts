import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The text of an app's own source, ready to be searched. */
export interface SourceText {
  /** Paths of the files searched, relative to the app. */
  readonly paths: readonly string[];
  /** Each file's text with entities decoded and white space collapsed. */
  readonly texts: readonly string[];
}

const READ = /\.(?:[cm]?[jt]sx?|html?|vue|svelte|astro|json|ya?ml)$/;

/** Tests and lock files may repeat a name that the app no longer shows, so they prove nothing. */
const LEFT_OUT =
  /(?:^|\/)(?:node_modules|dist|build|tests?|e2e|cypress|__tests__|__mocks__|__snapshots__)\/|\.(?:test|spec|cy|stories)\.|lock\.(?:json|yaml)$|(?:^|\/)package\.json$/;

/** Reads the tracked source files of an app; files of tests, builds and locks are left out. */
export function readSourceText(app: string): SourceText {
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: app, encoding: "utf8" });
  const paths = listed.split("\0").filter((path) => READ.test(path) && !LEFT_OUT.test(path));
  const texts = paths.map((path) => normalise(readFileSync(join(app, path), "utf8")));
  return { paths, texts };
}

/** Decodes the entities that sources use in texts and collapses white space, `{" "}` included. */
export function normalise(text: string): string {
  return text
    .replaceAll(/\{\s*(["'])\s\1\s*\}/g, " ")
    .replaceAll(/&(?:apos|#39|#x27|rsquo);/g, "'")
    .replaceAll(/&(?:quot|#34);/g, '"')
    .replaceAll(/&(?:nbsp|#160);/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\\(['"`])/g, "$1")
    .replaceAll(/\s+/g, " ");
}

/** How a text was found: alone between delimiters, as whole words inside another text, or not at all. */
export type Found = "alone" | "within" | "missing";

/** Looks a text up in the source by plain search. */
export function findText(source: SourceText, wanted: string): Found {
  const needle = normalise(wanted).trim();
  if (needle === "") return "alone";
  let best: Found = "missing";
  for (const text of source.texts) {
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
      const end = at + needle.length;
      if (standsAlone(text, at, end)) return "alone";
      if (isWholeWords(text, at, end)) best = "within";
    }
  }
  return best;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1] === " " ? text[start - 2] : text[start - 1];
  const after = text[end] === " " ? text[end + 1] : text[end];
  // Keys of an object literal are texts too: `{ All: … }`.
  const opens = before === undefined || `"'\`>}{,`.includes(before);
  const closes = after === undefined || `"'\`<{}$:`.includes(after);
  return opens && closes;
}

function isWholeWords(text: string, start: number, end: number): boolean {
  return !/\w/.test(text[start - 1] ?? " ") && !/\w/.test(text[end] ?? " ");
}
