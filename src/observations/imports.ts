import { posix } from "node:path";

const SPECIFIERS =
  /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*|\bsrc\s*=\s*|\bdata-main\s*=\s*|\btemplateUrl\s*:\s*)(["'`])(?<path>[^"'`\n]{1,300})\1/gu;
const ENDINGS = ["", ".tsx", ".ts", ".jsx", ".js", ".mjs", ".vue", ".svelte", ".astro", ".html"];
const INDEXES = ["/index.tsx", "/index.ts", "/index.jsx", "/index.js"];

/** What a file takes in, as it writes it. */
export function specifiersIn(text: string): readonly string[] {
  return [...text.matchAll(SPECIFIERS)].flatMap(({ groups }) => groups?.["path"] ?? []);
}

/**
 * Paths that a specifier may mean, the likeliest first: relative to the file, or behind an alias of one
 * segment (`@/pages/Login`) below one of the folders around the file.
 */
export function pathsMeantBy(specifier: string, from: string): readonly string[] {
  const bare = specifier.split("?", 1)[0] ?? "";
  const folder = posix.dirname(from);
  if (/^[a-z]+:|^\/\//u.test(bare)) return [];
  if (bare.startsWith(".")) return withEndings(posix.join(folder, bare));
  // HTML means a file beside it; code means a package, or what is behind an alias.
  const beside = /\.[a-z]+$/u.test(bare) && !bare.startsWith("/") ? [posix.join(folder, bare)] : [];
  const inside = bare.startsWith("/") ? bare.slice(1) : bare.split("/").slice(1).join("/");
  if (inside === "") return beside;
  const roots = foldersAround(folder).flatMap((root) => [
    root,
    posix.join(root, "src"),
    posix.join(root, "app"),
  ]);
  return [...beside, ...roots.flatMap((root) => withEndings(posix.join(root, inside)))];
}

function foldersAround(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let each = folder; each !== "." && each !== ""; each = posix.dirname(each))
    folders.push(each);
  return [...folders, ""];
}

function withEndings(path: string): readonly string[] {
  // TypeScript writes the ending of what a file becomes.
  const stem = path.replace(/\.js$/u, "");
  return [
    ...ENDINGS.map((ending) => path + ending),
    ...INDEXES.map((index) => path + index),
    `${stem}.ts`,
    `${stem}.tsx`,
  ];
}
