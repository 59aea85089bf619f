import type { MobileApp } from "../../contracts/generated.ts";

/** The app that a file is part of: that of the innermost folder around it; null for none of them. */
export function appAround(apps: readonly MobileApp[], path: string): MobileApp | null {
  const around = apps.filter(({ folder }) => folder === "" || path.startsWith(`${folder}/`));
  return around.toSorted((a, b) => b.folder.length - a.folder.length)[0] ?? null;
}
