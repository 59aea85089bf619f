/** Statements that export something, at the beginning of a line. */
const EXPORT = /^[ \t]*export\b\s*/gmu;
/** Others, or a text that looks like one. */
const INSIDE_OF_LINE = /(?:[;}]|\*\/)[ \t]*export\b/u;
/** What is exported in the plainest way, and by which name. */
const PLAIN =
  /(default\b)|(?:async\s+)?function\s*\*?\s*([\w$]+)|(?:const|let|var)\s+([\w$]+)\s*[=:]|class\s+([\w$]+)|(?:type|interface)\s+[\w$]+\s*[=<{]/uy;
/** CommonJS, and names that are spelled as codes. */
const OTHERWISE = /\bexports\b|\\u/u;

/**
 * Which of these names the text of a script exports, in its order; null where only a parser can tell.
 * Most files say it at the beginning of a line, and parsing takes a hundred times as long.
 */
export function writtenExports(
  text: string,
  wanted: ReadonlySet<string>,
): readonly string[] | null {
  if (OTHERWISE.test(text) || INSIDE_OF_LINE.test(text)) return null;
  const found: string[] = [];
  for (const { index, 0: start } of text.matchAll(EXPORT)) {
    const at = index + start.length;
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(text);
    if (plain === null || isQuoted(text, at)) return null;
    const name = plain.slice(1).find((one) => one !== undefined);
    if (name !== undefined && wanted.has(name)) found.push(name);
  }
  return isOneOfSeveral(text, wanted) ? null : found;
}

/** Whether a place may be inside of a comment or a template. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (before.lastIndexOf("/*") > before.lastIndexOf("*/")) return true;
  return before.split(/(?<!\\)`/u).length % 2 === 0;
}

/** `export const first = 1, second = 2` */
function isOneOfSeveral(text: string, wanted: ReadonlySet<string>): boolean {
  const others = [...text.matchAll(/,\s*([\w$]+)\s*[=:]/gu)];
  return others.some(([, name = ""]) => wanted.has(name));
}
