import { blocksIn } from "./comment-blocks.ts";
import type { SyntaxTree } from "./syntax-tree.ts";

const SLASHES = /(?:^|[\s;{}])\/\/.*$/gmu;
const HASHES = /^[ \t]*#.*$/gmu;
const DASHES = /(?:^|\s)--\s.*$/gmu;

const WITH_HASHES = /\.(?:rb|py|ex|exs|slim|haml|ya?ml|coffee|sh|toml)$/u;
const WITH_DASHES = /\.(?:elm|hs|lua|purs)$/u;

/** True when a place of a text is in a comment of its language. */
export function isInComment(
  {
    path,
    text,
    tree,
  }: { readonly path: string; readonly text: string; readonly tree: SyntaxTree | null },
  offset: number,
): boolean {
  if (tree !== null) {
    return tree.comments.some(({ start, end }) => (start ?? 0) <= offset && offset < (end ?? 0));
  }
  if (blocksIn(text).some(({ start, end }) => start <= offset && offset < end)) return true;
  const forms = [
    SLASHES,
    ...(WITH_HASHES.test(path) ? [HASHES] : []),
    ...(WITH_DASHES.test(path) ? [DASHES] : []),
  ];
  return forms.some((form) => covers(text, form, offset));
}

function covers(text: string, form: RegExp, offset: number): boolean {
  for (const { index, 0: match } of text.matchAll(form)) {
    if (index > offset) return false;
    if (offset < index + match.length) return true;
  }
  return false;
}
