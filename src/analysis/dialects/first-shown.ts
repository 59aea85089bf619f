import type { Content } from "../ui/content.ts";
import type { Page } from "../ui/page.ts";

const FIRST = /log-?in|sign-?in|auth|sign-?up|register|welcome|onboard|intro|landing/iu;
/** So often one screen sends to the next at the most. */
const HOPS = 4;

/** Where a first launch ends that starts here: some screens send those on who have not signed in. */
export function firstShown(pages: readonly Page[], first: string | null): string | null {
  return hopsFrom(pages, first).at(-1) ?? null;
}

/** The same where each place has its own screen, which is there as well once waiting is over. */
export function firstAtPlace(pages: readonly Page[], first: string | null): string | null {
  return hopsFrom(pages, first, null).at(-1) ?? null;
}

/** The same; null where a first launch may end elsewhere, which nothing in the source decides. */
export function firstKnown(pages: readonly Page[], first: string | null): string | null {
  const hops = hopsFrom(pages, first);
  const shown = hops.at(-1) ?? null;
  const { redirects = [] } = pages.find(({ route }) => route === shown)?.open().shown.view ?? {};
  // Where people sign in, those who have are sent to where the others came from.
  const isElsewhere = (target: Content): boolean =>
    !textsOf(target).some((route) => hops.includes(route));
  return redirects.some(({ target }) => isElsewhere(target)) ? null : shown;
}

function hopsFrom(
  pages: readonly Page[],
  first: string | null,
  waitedFor: typeof afterWaiting | null = afterWaiting,
): readonly string[] {
  const hops = first === null ? [] : [first];
  for (const route of hops) {
    const page = pages.find((one) => one.route === route);
    const next = page === undefined ? null : (sentTo(page) ?? waitedFor?.(page, pages) ?? null);
    if (next === null || hops.includes(next) || hops.length > HOPS) break;
    hops.push(next);
  }
  return hops;
}

/** Where a screen sends on: to sign in, where it says so; else where everybody is sent. */
function sentTo(page: Page): string | null {
  const { shown, navigations } = page.open();
  const { redirects } = shown.view;
  const all = [...redirects.map(({ target }) => target), ...navigations].flatMap(textsOf);
  const sure = redirects.filter(({ presence, guards }) => presence === "yes" && !guards);
  return (
    all.find((target) => FIRST.test(target)) ??
    sure.flatMap(({ target }) => textsOf(target))[0] ??
    null
  );
}

/** Nobody does anything with these. */
const PASSIVE: ReadonlySet<string | null> = new Set([null, "progressbar", "heading", "img"]);
/** A screen that is only seen until another one is. */
const SPLASH = /\/[^/]*splash[^/]*$/iu;

/** What comes after a screen that only waits to know who is there: where people sign in. */
function afterWaiting(page: Page, pages: readonly Page[]): string | null {
  const { elements } = page.open().shown.view;
  const seen = elements.filter(
    ({ presence, native }) => presence === "yes" && native !== undefined,
  );
  const isWaiting = seen.every(({ native }) => PASSIVE.has(native?.role ?? null));
  const hasText = seen.some(({ children }) => children.some(({ kind }) => kind === "text"));
  if (!isWaiting || (hasText && !SPLASH.test(page.route))) return null;
  const next = pages.find(
    (one) => one.route !== page.route && one.isGuarded !== true && FIRST.test(one.route),
  );
  return next?.route ?? null;
}

/** Every text that content may be. */
function textsOf({ alternatives }: Content): readonly string[] {
  return alternatives.flatMap(([part, ...others]) =>
    typeof part === "string" && others.length === 0 ? [part] : [],
  );
}
