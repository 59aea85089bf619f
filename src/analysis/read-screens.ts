import type { RouteFact, ScreenFact } from "../contracts/generated.ts";
import { screenPath } from "../contracts/mobile.ts";
import { ANSWERED, createBudget, PAGE_STEPS, REHEARSAL, type Budget } from "./budget.ts";
import type { Evaluator } from "./code/evaluator.ts";
import { findPages } from "./dialects/find-pages.ts";
import type { Dialect, DialectInput } from "./dialects/types.ts";
import { answeredScreens } from "./facts/answered-screens.ts";
import { noteOwnServer } from "./facts/own-server.ts";
import { buildScreen, unseenScreen, type BuiltScreen } from "./facts/build-screen.ts";
import { noteUnreadSheets } from "./facts/unread-sheets.ts";
import type { Guide } from "./guide.ts";
import { limitGap, messageOf, type GapLog } from "./gaps.ts";
import { watchLimits, type NoteLimit } from "./limits.ts";
import { inRehearsalOrder } from "./facts/rehearsal-order.ts";
import { forgetPage } from "./remembered.ts";
import type { Page, Source } from "./ui/page.ts";
import { withSlashAtEnd } from "./ui/url-paths.ts";

/** What is at the URLs of an application. */
export interface Screens {
  /** Routes that mobile apps start with. */
  readonly starts: ReadonlyMap<string, string>;
  readonly routes: RouteFact[];
  readonly screens: ScreenFact[];
  /** Where pages are written of which nothing is told but that they are there. */
  readonly elsewhere: readonly string[];
}

/** What screens are read with. */
export interface Means extends Pick<DialectInput, "packages" | "mobileApps"> {
  readonly dialects: readonly Dialect[];
  /** What the team asks for. */
  readonly guide: Guide;
  /** How many steps of evaluation looking at the pages may cost. */
  readonly work: number;
}

/** Finds the pages, looks at each of them and tries its controls, until the work that is allowed is done. */
export function readScreens(
  evaluator: Evaluator,
  { dialects, work, guide, ...known }: Means,
): Screens {
  const { project } = evaluator;
  const noteNowhere = limitNoter(evaluator, NOWHERE);
  const { pages, elsewhere, starts } = watchLimits(noteNowhere, () =>
    project.clock.time("pages", () => findPages(dialects, { project, evaluator, ...known })),
  );
  const byRoute = new Map(pages.map((page) => [withSlashAtEnd(page.route), page]));
  const pageAt = (path: string): Page | null => byRoute.get(withSlashAtEnd(path)) ?? null;
  const hasUnreadSheets = noteUnreadSheets(project);
  const before = evaluator.steps;
  const budget = createBudget(work, () => evaluator.steps - before);
  const built = new Map<Page, BuiltScreen>();
  for (const page of byImportance(pages)) {
    forgetPage();
    const { gaps, clock } = project;
    const own = budget.share(PAGE_STEPS);
    const look = (): BuiltScreen =>
      buildScreen({ page, pageAt, budget: own, gaps, clock, guide, hasUnreadSheets });
    const skipped = guide.skips(page.route);
    const found =
      skipped !== null
        ? skippedScreen(page, skipped)
        : budget.isSpent()
          ? leftOut(page, gaps)
          : tryPage(page, evaluator, look);
    if (found === null) continue;
    budget.addElements(found.screen?.elements.length ?? 0);
    built.set(page, found);
  }
  const rehearsals = budget.share(work * REHEARSAL.share);
  for (const [page, found] of inRehearsalOrder(built, starts.values()))
    built.set(page, rehearsed(found, { page, evaluator, budget: rehearsals }));
  const forAnswers = budget.share(work * ANSWERED.share);
  const asking = [...built].filter(
    ([, { asked = [], askedLater = [] }]) => asked.length + askedLater.length > 0,
  );
  const isAnswering = asking.length > 0 && noteOwnServer(project);
  const answered = (isAnswering ? [] : asking).flatMap(([page, found]): readonly ScreenFact[] => {
    const { gaps, clock } = project;
    const context = { page, pageAt, gaps, clock, guide, hasUnreadSheets };
    const own = forAnswers.share(ANSWERED.steps);
    const look = (): readonly ScreenFact[] => answeredScreens(found, { ...context, budget: own });
    return tryPage(page, evaluator, look) ?? [];
  });
  const inOrder = guardedAlike(pages.flatMap((page) => built.get(page) ?? []));
  return {
    starts,
    elsewhere,
    routes: inOrder.map(({ route }) => route),
    screens: [...inOrder.flatMap(({ screen }) => screen ?? []), ...answered],
  };
}

interface Rehearsing {
  readonly page: Page;
  readonly evaluator: Evaluator;
  /** What the walks of all pages may cost. */
  readonly budget: Budget;
}

/** The screen with its walks, once all pages were looked at: these are worth more. */
function rehearsed(found: BuiltScreen, { page, evaluator, budget }: Rehearsing): BuiltScreen {
  if (found.rehearsed === undefined || budget.isSpent()) return found;
  forgetPage();
  const screen = watchLimits(limitNoter(evaluator, page.source), () =>
    found.rehearsed?.(budget.share(REHEARSAL.steps)),
  );
  return screen === undefined ? found : { ...found, screen };
}

/** What leads to the screen of a route that is guarded leads who has not signed in elsewhere too. */
function guardedAlike(built: readonly BuiltScreen[]): readonly BuiltScreen[] {
  const guarded = new Set(
    built.flatMap(({ route, screen }) => (route.guarded && screen !== null ? [screen.id] : [])),
  );
  return built.map(({ route, screen }) => {
    const isGuarded = route.guarded || guarded.has(route.screen ?? "");
    return {
      screen,
      route: isGuarded === route.guarded ? route : { ...route, guarded: isGuarded },
    };
  });
}

/** A page that breaks becomes a gap; the others are still told. */
function tryPage<Seen>(
  { route, source }: Page,
  evaluator: Evaluator,
  look: () => Seen,
): Seen | null {
  try {
    return watchLimits(limitNoter(evaluator, source), look);
  } catch (error) {
    evaluator.project.gaps.note({
      kind: "page",
      what: `the page ${route}`,
      why: messageOf(error),
      help: "tests of it that are written by hand",
      source,
    });
    return null;
  }
}

/** The team wants no test of the page: nobody looks at it. */
function skippedScreen(page: Page, skipped: Source): BuiltScreen {
  const { route, screen } = unseenScreen(page);
  return { route: { ...route, skipped }, screen };
}

/** A page that nobody looks at is known by its URL alone. */
function leftOut(page: Page, gaps: GapLog): BuiltScreen {
  gaps.note({
    kind: "limit",
    what: "pages that were not looked at",
    why: "the work that the depth allows was spent on pages with shorter URLs",
    help: "a deeper run, or one with a working directory that holds less",
    source: page.source,
  });
  return unseenScreen(page);
}

/**
 * Pages that are opened by a short URL without parameters come first: should the budget not be
 * enough for all of them, the others are left out.
 */
function byImportance(pages: readonly Page[]): readonly Page[] {
  return pages.toSorted((a, b) => weightOf(a) - weightOf(b));
}

function weightOf({ route }: Page): number {
  const path = screenPath(route);
  return path.split("/").length + (/[:*]/u.test(path) ? 100 : 0);
}

/** Where a gap is that has no better place. */
export const NOWHERE: Source = { path: "package.json", line: 1 };

/** Notes a limit that is reached: where somebody looks, where code is evaluated that reaches it, else at the page. */
function limitNoter(evaluator: Evaluator, page: Source): NoteLimit {
  return (limit, place) => {
    const { at } = evaluator.session;
    const source = at === null ? page : { path: at.path, line: at.node.loc?.start.line ?? 1 };
    evaluator.project.gaps.note(limitGap(limit, place ?? source));
  };
}
