import type { MobileApp } from "../../contracts/generated.ts";

/** An application before it is told from the others by its name and id. */
export type UnnamedApp = Omit<MobileApp, "id">;

/** The applications with names and ids that no other of them has. */
export function named(apps: readonly UnnamedApp[]): readonly MobileApp[] {
  const names = new Set<string>();
  const ids = new Set<string>();
  return apps.map(({ name, ...app }) => {
    const { folder, platforms } = app;
    const full = `${name} (${folder === "" ? platforms.join(", ") : folder})`;
    const own = free([name, full], names, (count) => `${full} ${count}`);
    const stem = slugOf(name);
    const id = free([stem, `${stem}-${platforms.join("-")}`], ids, (count) => `${stem}-${count}`);
    return { id, name: own, ...app };
  });
}

/** The first that is not taken yet, which then is. */
function free(
  wanted: readonly string[],
  taken: Set<string>,
  numbered: (count: number) => string,
): string {
  let found = wanted.find((one) => !taken.has(one));
  for (let count = 2; found === undefined; count += 1)
    if (!taken.has(numbered(count))) found = numbered(count);
  taken.add(found);
  return found;
}

const SLUG_LENGTH = 40;

/** Letters and digits that the host of a route may have. */
function slugOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-");
  const slug = words
    .replaceAll(/^-+|-+$/gu, "")
    .slice(0, SLUG_LENGTH)
    .replace(/-$/u, "");
  return slug === "" ? "app" : slug;
}
