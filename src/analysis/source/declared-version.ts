import { readJson } from "./languages/json.ts";
import type { Project } from "./project.ts";

const known = new WeakMap<Project, ReadonlyMap<string, number>>();

/**
 * The major version of a package that the project asks for, the lowest where its parts ask for several;
 * null where none says. Source: docs.npmjs.com/cli/configuring-npm/package-json#dependencies.
 */
export function declaredMajor(project: Project, name: string): number | null {
  const versions = known.get(project) ?? readVersions(project);
  known.set(project, versions);
  return versions.get(name) ?? null;
}

/** Whether a project asks for an older version of a package than this one; false where it does not say. */
export function isBefore(project: Project, name: string, major: number): boolean {
  const declared = declaredMajor(project, name);
  return declared !== null && declared < major;
}

function readVersions({ files }: Project): ReadonlyMap<string, number> {
  const versions = new Map<string, number>();
  for (const [path, text] of files) {
    if (!/(?:^|\/)package\.json$/u.test(path)) continue;
    // A manifest that is broken is noted where packages are read.
    const manifest = readJson(text);
    if (!(manifest instanceof Map)) continue;
    for (const part of ["dependencies", "devDependencies", "peerDependencies"]) {
      const ranges = manifest.get(part);
      if (!(ranges instanceof Map)) continue;
      for (const [name, range] of ranges) addTo(versions, name, range);
    }
  }
  return versions;
}

function addTo(versions: Map<string, number>, name: string, range: unknown): void {
  const [, major] = /^[\^~>=v\s]*(\d+)/u.exec(typeof range === "string" ? range : "") ?? [];
  const version = Number(major);
  if (major !== undefined) versions.set(name, Math.min(version, versions.get(name) ?? version));
}
