import { cutText } from "../../limits.ts";
const HIDES = /\.style\.display|\.hidden\s*=|classList|\.innerHTML|removeChild/u;
const NAME = /["'`]([.#]?[a-z][\w-]{0,60})["'`]/giu;
const JQUERY =
  /\$\(\s*["'`]([.#]?[a-z][\w-]{0,60})["'`]\s*\)\s*\.(?:hide|toggle|fadeOut|slideUp|remove|empty|addClass|css|detach|hideOrShow)\b/giu;
/**
 * Ids and classes that a script names which cannot be followed, where it hides or removes nodes.
 * What they are given to is not surely on the page.
 */
export function doubtfulNames(code: string): readonly string[] {
  const text = cutText("scriptText", code);
  const names = [...text.matchAll(JQUERY)].map((match) => match[1] ?? "");
  const usesJquery = /\$\(/u.test(text);
  if (!usesJquery && HIDES.test(text))
    for (const match of text.matchAll(NAME)) names.push(match[1] ?? "");
  return names.map((name) => name.replace(/^[.#]/u, ""));
}
