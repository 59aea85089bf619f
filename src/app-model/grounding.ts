import { CARD } from "../contracts/card.ts";
import { isAppRoute } from "../contracts/mobile.ts";
import type { ElementFact, SourceLocation } from "../contracts/generated.ts";
import { accessTo } from "./accounts.ts";
import { citationOf } from "./citation.ts";
import { describeQuery, type ElementQuery } from "./element-query.ts";
import { HOLE, matches, matchesText, mayMatch, type TextQuery } from "./matching.ts";
import type { OpenAppModel } from "./open-app-model.ts";
import {
  asShown,
  isSurelyShown,
  presentElements,
  type Echo,
  type PageState,
} from "./page-state.ts";
import { isInRow } from "./rows.ts";
import { routeFor } from "./routes.ts";

/** Where in the source what a test names comes from, or why it comes from nowhere. */
export type Grounding =
  | {
      readonly grounded: true;
      /** Null for a text that the page repeats. */
      readonly element: ElementFact | null;
      readonly source: SourceLocation;
    }
  | { readonly grounded: false; readonly reason: string };

/**
 * Looks a query up in the state that the steps so far lead to. It is grounded when exactly one
 * element may match it there, and that element is surely shown.
 */
export function ground(state: PageState, query: ElementQuery): Grounding {
  if (state.screen === null) {
    return missing(
      state.path === null
        ? "no page is open yet"
        : `the source does not say what ${state.path} shows`,
    );
  }
  const { row } = query;
  const found = presentElements(state).filter(
    (element) => matches(element, query) && isInSameRow(state, element, row),
  );
  const [element] = found;
  if (element === undefined)
    return row === undefined
      ? groundEcho(state, query)
      : missing(`no row of ${state.path} has ${describeQuery(query)}`);
  if (!isInItsPlace(state, element, query))
    return missing(`what stands before the ${describeQuery(query)} is not known`);
  if (found.length > 1)
    return missing(`${describeQuery(query)} matches ${found.length} elements on ${state.path}`);
  const other = whatElseReads(state, element, query) ?? whyNotAlone(state, element, query);
  return other === null ? { grounded: true, element, source: element.source } : missing(other);
}

/** What a query may find besides an element; null for nothing. */
function whatElseReads(state: PageState, element: ElementFact, query: ElementQuery): string | null {
  const { row } = query;
  const like = presentElements(state).find(
    (other) => other !== element && mayMatch(other, query) && isInSameRow(state, other, row),
  );
  if (like !== undefined)
    return `${describeQuery(query)} may be what ${citationOf(like.source)} reads as well`;
  if (query.by !== "text") return null;
  if (row === undefined && isPartOfHidden(state, query))
    return `${describeQuery(query)} is also a part of what nobody sees yet`;
  return isInEcho(state, element, query)
    ? `${describeQuery(query)} is also a part of what was entered`
    : null;
}

/** Why an element is not one that is surely there once; null where it is. */
function whyNotAlone(state: PageState, element: ElementFact, query: ElementQuery): string | null {
  const isOfList = query.row === undefined && element.repeated;
  if (isOfList && !isNamedRow(state, element) && !isOnlyOne(state, element))
    return `${describeQuery(query)} is in a list; how many there are is not known`;
  return isSurelyShown(state, element) ? null : `no step before shows ${describeQuery(query)}`;
}

/** What is hidden stands on the page all the same, and is found by a part of its text. */
function isPartOfHidden({ screen, shown, hidden }: PageState, query: TextQuery): boolean {
  return (
    !query.exact &&
    (screen?.elements ?? []).some(
      ({ id, text, name, role, initial }) =>
        (hidden.has(id) || (!initial && !shown.has(id))) &&
        matchesText((role === null ? text : (text ?? name)) ?? "", query.text, false),
    )
  );
}

/** Whether what was entered, and is shown now, reads so too. */
function isInEcho({ echoes }: PageState, { text: own }: ElementFact, query: TextQuery): boolean {
  return echoes.some(({ text }) => text !== own && matchesText(text, query.text, query.exact));
}

function isInSameRow(state: PageState, element: ElementFact, row: ElementQuery["row"]): boolean {
  return row === undefined || isInRow(state, element, row);
}

/**
 * True for one of several rows that the source tells by their names. The row of what only the running
 * app knows has no name, or only the words that all of them share.
 */
function isNamedRow(state: PageState, element: ElementFact): boolean {
  const { name } = element;
  if (name === null) return false;
  const names = likesOf(state, element).flatMap((other) => other.name ?? []);
  return (
    names.some((other) => !name.includes(other)) && !names.some((other) => other.includes(name))
  );
}

/** True for what stands in a row that this test has made, once, and that no other row has. */
function isOnlyOne(state: PageState, element: ElementFact): boolean {
  const { shown, several } = state;
  return shown.has(element.id) && !several.has(element.id) && likesOf(state, element).length === 0;
}

/** Whether all that may be of its role in the row now is known to stand where it was seen to stand. */
function isInItsPlace(state: PageState, { role, row }: ElementFact, query: ElementQuery): boolean {
  if (query.by !== "role") return true;
  // The only one of its role is not one of several.
  if (query.nth === undefined)
    return query.row === undefined || query.name !== null || row?.place === undefined;
  if (query.row === undefined || row === undefined) return false;
  const places = presentElements(state).flatMap((other) =>
    other.row?.id === row.id && other.role === role ? [other.row.place] : [],
  );
  const known = new Set(places);
  return (
    known.size === places.length &&
    Array.from({ length: query.nth }).every((_, at) => known.has(at))
  );
}

/** Other elements that the same place of the source makes. */
function likesOf({ screen }: PageState, { id, role, source }: ElementFact): ElementFact[] {
  return (screen?.elements ?? []).filter(
    (other) =>
      other.id !== id && other.role === role && citationOf(other.source) === citationOf(source),
  );
}

/** An element that an effect took away is grounded as such, so that its absence can be expected. */
export function groundHidden(state: PageState, query: ElementQuery): Grounding {
  if (query.by === "role" && query.nth !== undefined)
    return missing("of what is told by its place nobody sees that it went");
  if (query.by === "selector" && !query.selector.startsWith("#"))
    return missing("another element may have the same name or type by then");
  if (query.row?.role === CARD)
    return missing("a card that does not hold it any more cannot be told from the boxes around it");
  const gone = groundErased(state, query);
  if (gone !== null) return gone;
  const elements = state.screen?.elements ?? [];
  const { row } = query;
  const isIn = (known: ElementFact): boolean => row === undefined || isInRow(state, known, row);
  const element = elements.find((known) => matches(known, query) && isIn(known));
  if (element === undefined) return missing(`${describeQuery(query)} is not in the source`);
  const mayRead = (other: ElementFact): boolean => matches(other, query) || mayMatch(other, query);
  const present = presentElements(state);
  const isStill = (other: ElementFact): boolean =>
    other.id === element.id
      ? isSurelyShown(state, other) && mayRead(asShown(state, other))
      : mayRead(other) && isIn(other);
  // Nobody saw what an element does not read when it goes.
  const seen = asShown(state, element);
  if (state.hidden.has(element.id) && !matches(seen, query))
    return missing(`${describeQuery(query)} reads otherwise before it goes`);
  if (isStill(element) || present.some(isStill)) {
    return missing(`no step before hides ${describeQuery(query)}`);
  }
  return { grounded: true, element, source: element.source };
}

/**
 * Looks a query up inside of another element. The source does not say which of several it is, so
 * one that may be there is enough.
 */
export function groundScoped(state: PageState, query: ElementQuery): Grounding {
  const element = presentElements(state).find((candidate) => matches(candidate, query));
  if (element === undefined) return groundEcho(state, query);
  return { grounded: true, element, source: element.source };
}

/** A URL is grounded when it is the route that the steps so far lead to. */
export function groundUrl(model: OpenAppModel, state: PageState, url: string): Grounding {
  const route = routeFor(model, url);
  if (route === null) return missing(`no route in the source matches ${url}`);
  const current = state.path === null ? null : routeFor(model, state.path);
  const sameScreen = current !== null && current.screen !== null && current.screen === route.screen;
  if (current?.path !== route.path && !sameScreen) {
    return missing(`the steps lead to ${state.path ?? "no page"}, not to ${url}`);
  }
  return { grounded: true, element: null, source: route.source };
}

/** A URL that a test opens: a guarded one needs a project whose tests can sign in. */
export function groundOpened(model: OpenAppModel, state: PageState, url: string): Grounding {
  if (isAppRoute(url)) return missing("a screen of a mobile app is reached from its launch alone");
  const isSetUp = model.tests.helpers.some(({ kind }) => kind === "setup" || kind === "fixture");
  const canSignIn = isSetUp || accessTo(model) !== null;
  if (routeFor(model, url)?.guarded === true && !canSignIn) {
    return missing(`${url} is for users who are signed in`);
  }
  return groundUrl(model, state, url);
}

/** A text that the page repeated and then took away; null for anything else. */
function groundErased(state: PageState, query: ElementQuery): Grounding | null {
  const { echoes, erased } = state;
  if (query.by !== "text") return null;
  const says = ({ text }: Echo): boolean => matchesText(text, query.text, query.exact);
  const gone = erased.find(says);
  if (gone === undefined || echoes.some(says)) return null;
  if (presentElements(state).some((element) => mayHold(element, gone.text)))
    return missing(`${describeQuery(query)} may stand in an area of text`);
  return { grounded: true, element: null, source: gone.source };
}

/** Whether what is shown of an area of text may be this text, as when a comment is edited. */
function mayHold({ field }: ElementFact, text: string): boolean {
  return field?.type === "textarea" && (field.value === null || field.value.includes(text));
}

function groundEcho(state: PageState, query: ElementQuery): Grounding {
  for (const { text } of state.echoes) {
    const row = presentElements(state).find((element) => matches(withText(element, text), query));
    if (row !== undefined) return { grounded: true, element: row, source: row.source };
  }
  if (query.by === "text") {
    const echo = state.echoes.find(
      ({ text, alone }) => matchesText(text, query.text, query.exact) && (alone || !query.exact),
    );
    if (echo !== undefined) return { grounded: true, element: null, source: echo.source };
  }
  return missing(`${describeQuery(query)} is not in the source of ${state.path}`);
}

/** The element as it is in the row of that text: `Remove ${…}` is `Remove milk` there. */
function withText(element: ElementFact, text: string): ElementFact {
  const name = element.name?.replaceAll(HOLE, () => text) ?? null;
  return { ...element, name };
}

function missing(reason: string): Grounding {
  return { grounded: false, reason };
}
