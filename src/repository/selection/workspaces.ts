import { parse as parseYaml } from "yaml";
import { z } from "zod";

import { globMatches, parseGlob } from "./glob.ts";

export interface Workspaces {
  /** The file that declares them, e.g. `pnpm-workspace.yaml`; null when the repository is one package. */
  readonly declaredBy: string | null;
  /** Folders of the packages, in order, each with a `package.json`; the root is not among them. */
  readonly packages: readonly string[];
}

export interface WorkspaceSources {
  /** Every path of the tree. */
  readonly paths: readonly string[];
  /** Text of the files in `WORKSPACE_FILES` that exist at the root. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Files at the root that may declare workspaces, the one that wins first. */
const WORKSPACE_FILES = ["pnpm-workspace.yaml", "package.json", "lerna.json"] as const;

const MAX_PATTERNS = 200;
const patternList = z.array(z.string().max(300)).max(MAX_PATTERNS);
const declaration = z.object({
  packages: patternList.optional(),
  workspaces: z.union([patternList, z.object({ packages: patternList })]).optional(),
});

/**
 * The packages of a monorepo, as its root files declare them. A file that cannot be understood
 * declares nothing. Source: pnpm.io/pnpm-workspace_yaml, docs.npmjs.com (workspaces), lerna.json.
 */
export function detectWorkspaces(sources: WorkspaceSources): Workspaces {
  for (const file of WORKSPACE_FILES) {
    const text = sources.texts.get(file);
    const patterns = text === undefined ? [] : patternsOf(file, text);
    if (patterns.length > 0) {
      return { declaredBy: file, packages: packagesMatching(patterns, sources.paths) };
    }
  }
  return { declaredBy: null, packages: [] };
}

function patternsOf(file: string, text: string): readonly string[] {
  const parsed = declaration.safeParse(parseOrNull(file, text));
  if (!parsed.success) return [];
  const { packages, workspaces } = parsed.data;
  if (file !== "package.json") return packages ?? [];
  return Array.isArray(workspaces) ? workspaces : (workspaces?.packages ?? []);
}

function parseOrNull(file: string, text: string): unknown {
  try {
    return file.endsWith(".yaml") ? parseYaml(text, { maxAliasCount: 0 }) : JSON.parse(text);
  } catch {
    return null;
  }
}

function packagesMatching(patterns: readonly string[], paths: readonly string[]): string[] {
  const included = patterns.filter((pattern) => !pattern.startsWith("!")).map(parseGlob);
  const excluded = patterns
    .filter((pattern) => pattern.startsWith("!"))
    .map((pattern) => parseGlob(pattern.slice(1)));
  return paths
    .filter((path) => path.endsWith("/package.json") && !path.includes("node_modules/"))
    .map((path) => path.slice(0, -"/package.json".length))
    .filter((folder) => included.some((glob) => globMatches(glob, folder)))
    .filter((folder) => !excluded.some((glob) => globMatches(glob, folder)))
    .toSorted();
}
