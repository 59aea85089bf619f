import { isAppRoute } from "../../contracts/mobile.ts";
import type { Asked } from "../answers/server.ts";
import type { Opened, Page, Shown, View } from "../ui/page.ts";
import type { ElementFact, RouteFact, ScreenFact } from "../../contracts/generated.ts";
import type { InteractionContext } from "../interaction/context.ts";
import { interact, type Interaction } from "../interaction/interact.ts";
import { rehearse } from "../interaction/rehearse.ts";
import { knownText, type Content } from "../ui/content.ts";
import { withSlashAtEnd } from "../ui/url-paths.ts";
import { effectFacts } from "./effects.ts";
import { addInitial, createScreenBuilder, filesOf, type ScreenBuilder } from "./screen-builder.ts";
import { withTakings } from "./takings.ts";
import { walksFact } from "./walks.ts";

/** The route of a page and what is on its screen; a redirect has no screen of its own. */
export interface BuiltScreen {
  readonly route: RouteFact;
  readonly screen: ScreenFact | null;
  /** What it asks a server for as it opens. */
  readonly asked?: readonly Asked[];
  /** What it asks for later, as it is used. */
  readonly askedLater?: readonly Asked[];
  /**
   * What is known of the screen once controls were rehearsed one after another, within a budget; see
   * `rehearse.ts`.
   */
  rehearsed?(budget: InteractionContext["budget"]): ScreenFact;
}

/** Looks at a page, tries its controls and writes down what was seen. */
export function buildScreen(context: InteractionContext): BuiltScreen {
  const { page, clock } = context;
  const opened = clock.time("settle", () => page.open());
  const view = clock.time("settle", () => opened.shown.view);
  const builder = createScreenBuilder(context, "screen:");
  const elsewhere = redirectTarget(view);
  if (elsewhere !== null) {
    return { route: routeFact(page, opened, `screen:${elsewhere}`), screen: null };
  }
  const next = sentTo(opened, page);
  if (next !== null) return sentOn(next, context);
  const { asked = [] } = opened;
  if (opened.breaksOffline === true) return { ...brokenOffline(context), asked };
  const shown = showScreen(opened.shown, context, builder);
  if (![...builder.elements.values()].some(isToldBySomething)) noteEmpty(context);
  const route = routeFact(page, opened, builder.id);
  const { screen, rehearsed } = shown;
  const askedLater = (opened.asked ?? []).slice(asked.length);
  return beginsAt(route) && rehearsed !== undefined
    ? { route, screen, asked, askedLater, rehearsed }
    : { route, screen, asked, askedLater };
}

/** What is on a page, and what its controls do, alone and one after another. */
export function showScreen(
  opened: Shown,
  context: InteractionContext,
  builder: ScreenBuilder,
): Pick<BuiltScreen, "rehearsed"> & { readonly screen: ScreenFact } {
  const { page, clock } = context;
  const { view } = opened;
  const forms = clock.time("settle", () => addInitial(builder, view));
  const initialKeys = new Set(view.elements.map((element) => element.key));
  const interactions = clock.time("interact", () => interact(opened, context));
  const effects = clock.time("interact", () => effectFacts(interactions, builder, initialKeys));
  const screen: ScreenFact = {
    id: builder.id,
    route: page.route,
    title: titleOf(view, page),
    elements: [...builder.elements.values()],
    forms: [...forms],
    effects: [...effects],
    files: filesOf(view, page),
    source: page.source,
  };
  if (interactions.length === 0) return { screen };
  const tried = interactions.map(withoutPages);
  const rehearsed = (budget: InteractionContext["budget"]): ScreenFact =>
    clock.time("interact", () => {
      const rehearsal = rehearse(opened, tried, { ...context, budget });
      if (rehearsal === null) return screen;
      const walks = walksFact(rehearsal, builder);
      const elements = withTakings(rehearsal.start, builder);
      return { ...screen, elements, ...(walks && { walks }) };
    });
  return { screen, rehearsed };
}

/** How pages looked after each use is not asked for again, and would be held until all pages were seen. */
function withoutPages({ trigger, attempts }: Interaction): Interaction {
  return { trigger, attempts: attempts.map((attempt) => ({ ...attempt, after: null })) };
}

/** A test can only begin at a URL that is known and opens to everybody, or on a screen that it taps to. */
export function beginsAt({ path, guarded }: RouteFact): boolean {
  return isAppRoute(path)
    ? !/[:*]/u.test(path.replace(/^app:/u, ""))
    : !guarded && !/[:*]/u.test(path);
}

/** Tests may have no server: on a page that ends with an error without one they would see nothing. */
function brokenOffline({ page, gaps }: InteractionContext): BuiltScreen {
  gaps.note({
    kind: "page",
    what: `what the page ${page.route} shows`,
    why: "it ends with an error where the server does not answer that it asks as it opens",
    help: "a check of the answer before it is used, or tests written by hand for an environment that has the server",
    source: page.source,
  });
  return unseenScreen(page);
}

/** A page that is known by its URL alone: nobody has looked at it. */
export function unseenScreen({ route, kind, source, by }: Page): BuiltScreen {
  const path = { path: route, kind, screen: null, guarded: false };
  return { route: { ...path, certainty: "literal", source, by }, screen: null };
}

/** The last title that the page is given; null for one that is not known. */
function titleOf({ titles = [] }: View, page: Page): string | null {
  const last = titles.findLast(({ presence }) => presence !== "no");
  if (last === undefined) return page.title;
  return last.presence === "yes" ? knownText(last.content) : null;
}

/** False for what no device tells: it has neither an id nor a text that is known. */
function isToldBySomething({ native, test_id: id }: ElementFact): boolean {
  if (native === undefined || id !== null) return true;
  const sights = [native.all, native.android, native.ios].filter((one) => one !== undefined);
  return sights.some((sight) => sight !== null && (sight.id !== null || sight.texts.length > 0));
}

function noteEmpty({ page, gaps }: InteractionContext): void {
  gaps.note({
    kind: "empty_page",
    what: `the page ${page.route}`,
    why: "nothing was found on it that a test could look for",
    help: "see the other gaps of its files for what is not followed there",
    source: page.source,
  });
}

function routeFact(page: Page, { shown, navigations }: Opened, screen: string): RouteFact {
  return {
    path: page.route,
    kind: page.kind,
    screen,
    guarded: page.isGuarded === true || isGuarded(page.route, shown.view, navigations),
    certainty: "literal",
    source: page.source,
    by: page.by,
  };
}

function redirectTarget({ redirects }: View): string | null {
  const certain = redirects.find((redirect) => redirect.presence === "yes" && !redirect.guards);
  return knownText(certain?.target);
}

/** A page that sends on whoever opens it: who comes to it otherwise may stay, and sees nobody knows what. */
function sentOn(target: string, { page, gaps }: InteractionContext): BuiltScreen {
  gaps.note({
    kind: "page",
    what: `the page ${page.route}`,
    why: `whoever opens it is sent to ${target}`,
    help: "a test that is written by hand of the way that leads to it",
    source: page.source,
  });
  return unseenScreen(page);
}

/** Where the page surely sends every visitor as it opens; null where it stays. */
function sentTo({ sent = [] }: Opened, { route }: Page): string | null {
  const target = knownText(sent.at(-1));
  // Who has to sign in first is told of the page all the same.
  if (target === null || !target.startsWith("/") || SIGN_IN.test(target)) return null;
  return withSlashAtEnd(target.split(/[?#]/u, 1)[0] ?? "") === withSlashAtEnd(route)
    ? null
    : target;
}

/** The part of a URL that is known; what follows is often where to come back to. */
function startOf({ alternatives }: Content): string {
  const [start] = alternatives[0] ?? [];
  return typeof start === "string" ? start : "";
}

const SIGN_IN = /log-?in|sign-?in|auth|sign-?up|register|welcome/iu;

/** A redirect next to the page's own content sends away who may not see it. */
function isGuarded(route: string, { redirects }: View, navigations: readonly Content[]): boolean {
  const leaves = navigations.some((target) => SIGN_IN.test(startOf(target)));
  return (
    leaves ||
    redirects.some(({ guards, presence, target }) => {
      const start = startOf(target);
      // Nobody is sent from a page to itself: what may do so is for all others.
      if (start.split("?", 1)[0] === route) return false;
      // Who is sent away from the page to sign in on has done so.
      const isDoor = SIGN_IN.test(route) && !SIGN_IN.test(start);
      return guards && (presence === "yes" || (start !== "" && !isDoor));
    })
  );
}
