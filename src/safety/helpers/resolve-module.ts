import { posix } from "node:path";

const ENDINGS = [
  "",
  ".ts",
  ".tsx",
  ".mts",
  ".cts",
  ".js",
  ".jsx",
  ".mjs",
  ".cjs",
  "/index.ts",
  "/index.tsx",
  "/index.js",
];

/** Looks files up by what an import says. */
export class FileIndex {
  readonly #byName = new Map<string, string[]>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) {
      const name = posix.basename(path);
      const known = this.#byName.get(name);
      if (known === undefined) this.#byName.set(name, [path]);
      else known.push(path);
    }
  }

  /**
   * The files that a specifier may mean: a relative one is looked for next to the file, and any other
   * one by its end, for it may be an alias of the compiler. None for a package.
   */
  meantBy(specifier: string, from: string): readonly string[] {
    const isRelative = specifier.startsWith(".");
    if (!isRelative && !specifier.includes("/")) return [];
    const stem = isRelative
      ? posix.join(posix.dirname(from), specifier)
      : specifier.replace(/^[@~#$]?\/?/, "");
    const stems = [stem, stem.replace(/\.[cm]?jsx?$/, "")];
    const names = new Set(stems.flatMap((one) => ENDINGS.map((ending) => one + ending)));
    const found = [...names].flatMap((name) =>
      (this.#byName.get(posix.basename(name)) ?? []).filter((path) =>
        isRelative ? path === name : `/${path}`.endsWith(`/${name}`),
      ),
    );
    return [...new Set(found)];
  }
}

/** What a text imports, exports from elsewhere or requires, by its look: more than it may be, never less. */
export function specifiersIn(text: string): readonly string[] {
  const found = text.matchAll(
    /(?:\bfrom|\bimport|\brequire)\s*(?:\(\s*)?(?:"([^"\n]+)"|'([^'\n]+)'|`([^`$\n]+)`)/g,
  );
  return [...new Set([...found].map(([, one, two, three]) => one ?? two ?? three ?? ""))];
}
