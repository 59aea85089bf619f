import { factorScreens } from "../app-model/factor-screens.ts";
import type { AppModel, MobileApp, RouteFact } from "../contracts/generated.ts";
import { type Guidance, NO_GUIDANCE } from "../contracts/guidance.ts";
import { createEvaluator } from "./code/create-evaluator.ts";
import { DIALECTS } from "./dialects/registry.ts";
import type { Dialect } from "./dialects/types.ts";
import { readPackages } from "./facts/stacks.ts";
import { readMobileApps } from "./mobile/read-mobile-apps.ts";
import { readTests } from "./existing-tests/read-tests.ts";
import { notePackagesWithoutPages, noteUnreadStacks } from "./facts/unread.ts";
import { createGapLog, limitGap, type GapLog } from "./gaps.ts";
import { createGuide } from "./guide.ts";
import { watchLimits, type NoteLimit } from "./limits.ts";
import { createPackages } from "./packages/lookup.ts";
import { PACKAGES } from "./packages/registry.ts";
import type { PackageModel } from "./packages/types.ts";
import { createPhaseClock, type OnPhase } from "./phase-clock.ts";
import { NOWHERE, readScreens } from "./read-screens.ts";
import { createProject } from "./source/project.ts";
import { compareText } from "./order.ts";
import { isInside } from "./source/paths.ts";
import type { SourceFile } from "./source/source-file.ts";

export interface AnalyseOptions {
  /** Folder the facts are limited to, relative to the repository root; empty for all of it. */
  readonly workingDirectory: string;
  /** Every path of the listed tree, read or not, relative to the repository root. */
  readonly paths: readonly string[];
  /** What pages may be written in; by default every dialect that is known. */
  readonly dialects?: readonly Dialect[];
  /** The packages that are known; by default all of them. */
  readonly packages?: readonly PackageModel[];
  /** What the team asks of its tests. */
  readonly guidance?: Guidance;
  readonly onPhase?: OnPhase;
  /** How much work may be spent on pages, in steps of evaluation; see `budget.ts`. */
  readonly work?: number;
}

/** By default an analysis ends within a minute. */
const MOST_WORK = 20_000_000;

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
  const { dialects = DIALECTS, packages: models = PACKAGES, onPhase = () => undefined } = options;
  const clock = createPhaseClock(onPhase);
  const project = createProject(files, { ...options, roots, gaps, clock });
  const known = createPackages(models);
  const read = new Set(dialects.flatMap(({ stacks }) => stacks));
  const evaluator = createEvaluator(project, known);
  const found = readMobileApps(evaluator);
  const { work = MOST_WORK, guidance } = options;
  const guide = createGuide(guidance ?? NO_GUIDANCE, gaps);
  const { routes, screens, starts, elsewhere } = readScreens(evaluator, {
    dialects,
    packages: known,
    mobileApps: found,
    guide,
    work,
  });
  for (const note of guidance?.notes ?? []) gaps.note(note);
  guide.noteUnused(routes.map(({ path }) => path));
  const pages = [...routes.map(({ source }) => source.path), ...elsewhere];
  noteUnreadStacks(packages, read, project, stacksOf(dialects, routes));
  notePackagesWithoutPages(packages, read, { pages, gaps });
  return {
    version: "1",
    working_directory: options.workingDirectory,
    packages: [...packages],
    mobile_apps: found.map((app) => withStart(app, starts)),
    routes,
    ...factorScreens(screens),
    endpoints: [...known.endpoints(project)],
    tests: { ...readTests(evaluator), ...(guidance && { guidance: guidance.fact }) },
    gaps: gaps.list(),
  };
}

/** The stacks of the dialects that have found something. */
function stacksOf(dialects: readonly Dialect[], routes: readonly RouteFact[]): ReadonlySet<string> {
  const found = new Set(routes.map(({ by }) => by));
  return new Set(dialects.flatMap(({ id, stacks }) => (found.has(id) ? stacks : [])));
}

function withStart(app: MobileApp, starts: ReadonlyMap<string, string>): MobileApp {
  return { ...app, start: starts.get(app.id) ?? app.start };
}
