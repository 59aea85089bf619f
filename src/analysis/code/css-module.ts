import { classNamesIn, localName } from "../source/css-modules.ts";
import { parseCss } from "../source/languages/css.ts";
import { cutText } from "../limits.ts";
import { literal, objectOf, type Value } from "./value.ts";

/** What a module imports from its style sheet: the names that its classes have on the page. */
export function cssModuleValue(path: string, text: string, name: string): Value {
  const classes = classNamesIn(parseCss(cutText("sheetText", text)).rules);
  const entries = classes.flatMap((written) => {
    const local = literal(localName(written, path));
    return [written, camelCased(written)].map((key) => [key, local] as const);
  });
  const all = objectOf(entries);
  if (name === "default" || name === "*") return all;
  return all.properties.get(name) ?? literal(undefined);
}

function camelCased(name: string): string {
  return name.replaceAll(/(?<!-)-+(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
