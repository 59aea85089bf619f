import type { ExternalValue } from "../../code/value.ts";

/** Packages that a page takes from elsewhere with a script, by the name that this gives them. */
const BY_GLOBAL: ReadonlyMap<string, string> = new Map([
  ["_", "lodash"],
  ["AOS", "aos"],
  ["Chart", "chart.js"],
  ["confetti", "canvas-confetti"],
  ["dayjs", "dayjs"],
  ["DOMPurify", "dompurify"],
  ["hljs", "highlight.js"],
  ["luxon", "luxon"],
  ["marked", "marked"],
  ["moment", "moment"],
  ["nanoid", "nanoid"],
  ["particlesJS", "particles.js"],
  ["Prism", "prismjs"],
  ["uuid", "uuid"],
]);

/** What a name that nothing declares is of a package; null for one of the browser's own. */
export function ofPackage({ name }: ExternalValue): ExternalValue | null {
  const [first = "", ...others] = name.split(".");
  const module = BY_GLOBAL.get(first);
  return module === undefined
    ? null
    : { kind: "external", module, name: ["default", ...others].join(".") };
}

/** Sources: jsdelivr.com, unpkg.com, esm.sh, skypack.dev. */
const ADDRESS =
  /^(?:https?:)?\/\/(?:cdn\.jsdelivr\.net\/npm|unpkg\.com|esm\.sh|esm\.run|cdn\.skypack\.dev)\/((?:@[^/@]+\/)?[^/@?]+)/u;

/** The package that an address of a network of copies is of; the module as it is for any other. */
export function packageAt(module: string): string {
  return ADDRESS.exec(module)?.[1] ?? module;
}
