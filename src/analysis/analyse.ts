import { factorScreens } from "../app-model/factor-screens.ts";
import { screenPath } from "../contracts/mobile.ts";
import type { AppModel, MobileApp, RouteFact, ScreenFact } from "../contracts/generated.ts";
import { createEvaluator } from "./code/create-evaluator.ts";
import type { Evaluator } from "./code/evaluator.ts";
import { findPages } from "./dialects/find-pages.ts";
import { DIALECTS } from "./dialects/registry.ts";
import type { Dialect, DialectInput } from "./dialects/types.ts";
import { buildScreen, type BuiltScreen } from "./facts/build-screen.ts";
import { readPackages } from "./facts/stacks.ts";
import { readMobileApps } from "./mobile/read-mobile-apps.ts";
import { readTests } from "./existing-tests/read-tests.ts";
import { notePackagesWithoutPages, noteUnreadStacks } from "./facts/unread.ts";
import { createGapLog, limitGap, messageOf, type GapLog } from "./gaps.ts";
import { watchLimits, type NoteLimit } from "./limits.ts";
import { createPackages } from "./packages/lookup.ts";
import { PACKAGES } from "./packages/registry.ts";
import type { PackageModel } from "./packages/types.ts";
import { createProject } from "./source/project.ts";
import { compareText } from "./order.ts";
import { isInside } from "./source/paths.ts";
import type { SourceFile } from "./source/source-file.ts";
import type { Page, Source } from "./ui/page.ts";

export interface AnalyseOptions {
  /** Folder the facts are limited to, relative to the repository root; empty for all of it. */
  readonly workingDirectory: string;
  /** Every path of the listed tree, read or not, relative to the repository root. */
  readonly paths: readonly string[];
  /** What pages may be written in; by default every dialect that is known. */
  readonly dialects?: readonly Dialect[];
  /** The packages that are known; by default all of them. */
  readonly packages?: readonly PackageModel[];
  /** Told the milliseconds of a phase, once or in parts that add up. */
  readonly onPhase?: (phase: AnalysisPhase, milliseconds: number) => void;
}

/** What the analysis spends its time on, in the order of its steps. */
export type AnalysisPhase = "parse" | "pages" | "settle" | "interact";

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

  const gaps = createGapLog();
  const noteAnywhere: NoteLimit = (limit, place) => gaps.note(limitGap(limit, place ?? NOWHERE));
  return watchLimits(noteAnywhere, () => readFacts(files, options, gaps));
}

function readFacts(files: readonly SourceFile[], options: AnalyseOptions, gaps: GapLog): AppModel {
  const own = files.filter(({ path }) => isInside(path, options.workingDirectory));
  const packages = readPackages(own, gaps);
  const roots = [...new Set([options.workingDirectory, "", ...packages.map((item) => item.path)])];
  const project = createProject(files, { ...options, roots, gaps });
  const { dialects = DIALECTS, packages: models = PACKAGES } = options;
  const known = createPackages(models);
  const read = new Set(dialects.flatMap(({ stacks }) => stacks));
  noteUnreadStacks(packages, read, project);
  const evaluator = createEvaluator(project, known);
  const found = readMobileApps(evaluator);
  const { routes, screens, starts } = readScreens(evaluator, dialects, {
    packages: known,
    mobileApps: found,
  });
  const pages = routes.map(({ source }) => source.path);
  notePackagesWithoutPages(packages, read, { pages, gaps });
  return {
    version: "1",
    working_directory: options.workingDirectory,
    packages: [...packages],
    mobile_apps: found.map((app) => withStart(app, starts)),
    routes,
    ...factorScreens(screens),
    endpoints: [...known.endpoints(project)],
    tests: readTests(evaluator),
    gaps: gaps.list(),
  };
}

function withStart(app: MobileApp, starts: ReadonlyMap<string, string>): MobileApp {
  return { ...app, start: starts.get(app.id) ?? app.start };
}

interface Screens {
  /** Routes that mobile apps start with. */
  readonly starts: ReadonlyMap<string, string>;
  readonly routes: RouteFact[];
  readonly screens: ScreenFact[];
}

/** Finds the pages, looks at each of them and tries its controls. */
function readScreens(
  evaluator: Evaluator,
  dialects: readonly Dialect[],
  known: Pick<DialectInput, "packages" | "mobileApps">,
): Screens {
  const { project } = evaluator;
  const noteNowhere = limitNoter(evaluator, NOWHERE);
  const { pages, starts } = watchLimits(noteNowhere, () =>
    findPages(dialects, { project, evaluator, ...known }),
  );
  const byRoute = new Map(pages.map((page) => [page.route, page]));
  const pageAt = (path: string): Page | null => byRoute.get(path) ?? null;
  const steps = (): number => evaluator.steps;
  const built = new Map<Page, BuiltScreen>();
  for (const page of byImportance(pages)) {
    try {
      const context = { page, pageAt, steps, gaps: project.gaps };
      const noteHere = limitNoter(evaluator, page.source);
      built.set(
        page,
        watchLimits(noteHere, () => buildScreen(context)),
      );
    } catch (error) {
      project.gaps.note({
        kind: "page",
        what: `the page ${page.route}`,
        why: messageOf(error),
        help: "tests of it that are written by hand",
        source: page.source,
      });
    }
  }
  const inOrder = pages.flatMap((page) => built.get(page) ?? []);
  return {
    starts,
    routes: inOrder.map(({ route }) => route),
    screens: inOrder.flatMap(({ screen }) => screen ?? []),
  };
}

/**
 * Pages that are opened by a short URL without parameters come first: should the steps of the run
 * not be enough for all controls, those of the others are left out.
 */
function byImportance(pages: readonly Page[]): readonly Page[] {
  return pages.toSorted((a, b) => weightOf(a) - weightOf(b));
}

function weightOf({ route }: Page): number {
  const path = screenPath(route);
  return path.split("/").length + (/[:*]/u.test(path) ? 100 : 0);
}

/** Where a gap is that has no better place. */
const NOWHERE: Source = { path: "package.json", line: 1 };

/** Notes a limit that is reached: where somebody looks, where code is evaluated that reaches it, else at the page. */
function limitNoter(evaluator: Evaluator, page: Source): NoteLimit {
  return (limit, place) => {
    const { at } = evaluator.session;
    const source = at === null ? page : { path: at.path, line: at.node.loc?.start.line ?? 1 };
    evaluator.project.gaps.note(limitGap(limit, place ?? source));
  };
}
