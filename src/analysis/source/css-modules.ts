import type { CssRule } from "./languages/css.ts";

/** Whether the classes of a style sheet are renamed, so that they are those of one module. */
export function isCssModule(path: string): boolean {
  return /\.module\.(?:s?css|less)$/u.test(path);
}

/** What a class of a sheet is called on the page. */
export function localName(name: string, path: string): string {
  return `${name}_${path.replaceAll(/[^\w-]/gu, "-")}`;
}

const CLASS = /\.(-?[A-Za-z_][\w-]*)/gu;

/** The classes of rules, as they are written. */
export function classNamesIn(rules: readonly CssRule[]): readonly string[] {
  const names = rules.flatMap(({ selector }) =>
    [...selector.matchAll(CLASS)].map(([, name = ""]) => name),
  );
  return [...new Set(names)];
}

/** The rules with the names that their classes have on the page; those in `:global(…)` keep theirs. */
export function withLocalNames(rules: readonly CssRule[], path: string): readonly CssRule[] {
  return rules.map((rule) => ({ ...rule, selector: localised(rule.selector, path) }));
}

function localised(selector: string, path: string): string {
  return selector
    .split(/(:global\([^)]*\))/u)
    .map((part) =>
      part.startsWith(":global(")
        ? part.slice(":global(".length, -1)
        : part.replaceAll(CLASS, (_, name: string) => `.${localName(name, path)}`),
    )
    .join("");
}
