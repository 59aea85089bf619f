import type { RouteFact, ScreenFact } from "../../contracts/generated.ts";
import { possible } from "../code/value.ts";
import { stringOf, textParts } from "../code/text.ts";
import { reasonOf } from "../dialects/find-pages.ts";
import { settle } from "../interaction/settle.ts";
import { interact } from "../interaction/interact.ts";
import type { Value } from "../code/value.ts";
import type { Page, View } from "../dialects/page.ts";
import { addInitial, createScreenBuilder, filesOf } from "./screen-builder.ts";
import type { Gap } from "../source/source-file.ts";

export type Built =
  | { readonly route: RouteFact; readonly screen: ScreenFact | null }
  | { readonly gap: Gap };

/** The route of a page and what is on its screen; a page that cannot be followed is a gap. */
export function buildScreen(page: Page, pageAt: (path: string) => Page | null): Built {
  try {
    return build(page, pageAt);
  } catch (error) {
    const reason = `The page ${page.route} could not be followed: ${reasonOf(error)}`;
    return { gap: { path: page.source.path, reason } };
  }
}

function build(page: Page, pageAt: (path: string) => Page | null): Built {
  const first = settle(page);
  const { view } = first;
  const builder = createScreenBuilder(page, "screen:");
  const forms = addInitial(builder, view);
  const elsewhere = redirectTarget(view);
  const isRedirect = elsewhere !== null;
  const route: RouteFact = {
    path: page.route,
    kind: page.kind,
    screen: isRedirect ? `screen:${elsewhere}` : builder.id,
    guarded: isGuarded(view, first.navigations),
    certainty: "literal",
    source: page.source,
    by: page.by,
  };
  if (isRedirect) return { route, screen: null };
  const initialKeys = new Set(first.state.elements.map((element) => element.key));
  const effects = interact(first, { page, builder, initialKeys, pageAt });
  const screen: ScreenFact = {
    id: builder.id,
    route: page.route,
    title: page.title,
    elements: [...builder.elements.values()],
    forms: [...forms],
    effects: [...effects],
    files: filesOf(view, page),
    source: page.source,
  };
  return { route, screen };
}

function redirectTarget(view: View): string | null {
  const certain = view.redirects.find(
    (redirect) => redirect.presence === "yes" && !redirect.guards,
  );
  return stringOf(certain?.target);
}

/** The part of a URL that is known; what follows is often where to come back to. */
function startOf(target: Value): string {
  const [first] = possible(target);
  const [text] = first === undefined ? [] : textParts(first);
  return typeof text === "string" ? text : "";
}

const SIGN_IN = /log-?in|sign-?in|auth|sign-?up|register|welcome/iu;

/** A redirect next to the page's own content sends away who may not see it. */
function isGuarded(view: View, navigations: readonly Value[]): boolean {
  const leaves = navigations.some((target) => SIGN_IN.test(startOf(target)));
  return (
    leaves ||
    view.redirects.some((redirect) => {
      const target = startOf(redirect.target);
      return redirect.guards && (redirect.presence === "yes" || SIGN_IN.test(target));
    })
  );
}
