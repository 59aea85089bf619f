import type { AppModel, RouteFact, ScreenFact } from "../contracts/generated.ts";
import { createEvaluator } from "./code/create-evaluator.ts";
import { readEndpoints } from "./facts/endpoints.ts";
import { readTests } from "./facts/tests.ts";
import { readPackages } from "./facts/stacks.ts";
import { buildScreen } from "./facts/build-screen.ts";
import { findPages } from "./dialects/find-pages.ts";
import { createProject, type Project } from "./source/project.ts";
import { createPackages } from "./packages/lookup.ts";
import { PACKAGES } from "./packages/registry.ts";
import { DIALECTS } from "./dialects/registry.ts";
import type { Page } from "./ui/page.ts";
import { compareText, type Gap, type SourceFile } from "./source/source-file.ts";

export interface AnalyseOptions {
  /** Folder the facts are limited to, relative to the repository root; empty for all of it. */
  readonly workingDirectory: string;
  /** Every path of the listed tree, read or not, relative to the repository root. */
  readonly paths: readonly string[];
}

/**
 * Reads the facts of an application out of its source: packages, routes, screens with their
 * elements, forms and effects, endpoints and existing tests.
 *
 * Pure: the same files give the same model. What cannot be understood becomes a gap, never an error.
 */
export async function analyse(
  sources: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  options: AnalyseOptions,
): Promise<AppModel> {
  const files: SourceFile[] = [];
  for await (const file of sources) files.push(file);
  files.sort((a, b) => compareText(a.path, b.path));
  const packages = readPackages(files);
  const roots = [...new Set([options.workingDirectory, "", ...packages.map((item) => item.path)])];
  const project = createProject(files, { ...options, roots });
  const { routes, screens, gaps } = readScreens(project);
  return {
    version: "1",
    working_directory: options.workingDirectory,
    packages: [...packages],
    routes,
    screens,
    endpoints: [...readEndpoints(project)],
    tests: readTests(project),
    gaps: [...gaps, ...project.gaps].toSorted((a, b) => compareText(a.path, b.path)),
  };
}

interface Screens {
  readonly routes: RouteFact[];
  readonly screens: ScreenFact[];
  readonly gaps: readonly Gap[];
}

function readScreens(project: Project): Screens {
  const packages = createPackages(PACKAGES);
  const evaluator = createEvaluator(project, packages);
  const gaps: Gap[] = [];
  const pages = findPages(DIALECTS, { project, evaluator, packages, gaps });
  const routes: RouteFact[] = [];
  const screens: ScreenFact[] = [];
  const pageAt = (path: string): Page | null => pages.find((page) => page.route === path) ?? null;
  for (const page of pages) {
    try {
      const { route, screen } = buildScreen(page, pageAt);
      routes.push(route);
      if (screen !== null) screens.push(screen);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const reason = `The page ${page.route} could not be followed: ${why}`;
      gaps.push({ path: page.source.path, reason });
    }
  }
  return { routes, screens, gaps };
}
