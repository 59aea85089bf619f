/** A bound on what is followed, so that every analysis ends. */
export interface Limit {
  readonly max: number;
  /** What there is more of than is followed. */
  readonly of: string;
}

/**
 * Every limit of the analysis. Nothing is cut but through `cutTo` and `isWithin`, which note it: a
 * limit that is reached becomes a gap.
 */
export const LIMITS = {
  alternatives: { max: 12, of: "values that one expression may have" },
  appIds: { max: 60, of: "builds of one mobile app" },
  arguments: { max: 8, of: "arguments of calls that are not known" },
  bodies: {
    max: 40_000,
    of: "bodies of functions and blocks that one look at a screen goes through",
  },
  bracketDepth: { max: 500, of: "brackets in one another" },
  callDepth: { max: 60, of: "functions that call one another" },
  classNesting: { max: 6, of: "lists of class names in one another" },
  answers: { max: 6, of: "requests of one page that a test answers" },
  componentDepth: { max: 80, of: "components in one another" },
  conditions: { max: 3, of: "conditions in one handler that are not known" },
  costlyComponents: { max: 6, of: "components that take too many steps" },
  effectRounds: { max: 3, of: "effects that cause one another" },
  fields: { max: 10, of: "fields that one control may depend on" },
  hiddenNodes: { max: 1500, of: "nodes of one page that are not there yet" },
  jsonDepth: { max: 50, of: "levels of a JSON file" },
  lazyItems: { max: 20, of: "items of one list that is built while it is scrolled" },
  listItems: { max: 200, of: "items of one list" },
  loopRounds: { max: 100, of: "rounds of one loop" },
  markupDepth: { max: 150, of: "tags in one another" },
  messageDepth: { max: 10, of: "levels of a catalogue of translations" },
  nativeCalls: { max: 30_000, of: "calls that one look at a screen follows" },
  nestedRouters: { max: 3, of: "tables of routes in one another" },
  optionsDepth: { max: 3, of: "levels of options handed to a package" },
  ownCalls: { max: 4, of: "methods of a page object that call one another" },
  patternText: {
    max: 24,
    of: "characters that a pattern with repetitions in one another looks at",
  },
  pageNodes: { max: 6000, of: "nodes of one page" },
  pageSheets: { max: 60, of: "style sheets of one page" },
  pageModules: { max: 60, of: "modules that one script of a page imports" },
  pageScripts: { max: 12, of: "scripts of one page" },
  pageChanges: { max: 200, of: "changes of a page by one event" },
  reexports: { max: 12, of: "modules that export the same name again" },
  proseLength: { max: 200, of: "characters of one text that is no name" },
  repeatedLength: { max: 100, of: "characters or items that are made by number" },
  rehearsedMoves: { max: 600, of: "steps of walks through one page that are rehearsed" },
  resourceText: { max: 20_000, of: "characters of one text of an Android application" },
  routeDepth: { max: 20, of: "routes in one another" },
  routes: { max: 500, of: "routes of one table" },
  sameComponent: { max: 3, of: "components that show themselves" },
  scriptsAround: { max: 60, of: "scripts of a package that a page may use" },
  scriptText: { max: 200_000, of: "characters of one script" },
  sheetsAround: { max: 60, of: "style sheets of a package" },
  sheetText: { max: 300_000, of: "characters of one style sheet" },
  statesAway: { max: 3, of: "actions one after another that lead to a state" },
  syntaxDepth: { max: 400, of: "levels of a syntax tree" },
  testTitles: { max: 200, of: "titles of one file of tests" },
  textParts: { max: 100, of: "parts of one text" },
  treeKeys: { max: 600, of: "components in one another" },
  treeDepth: { max: 120, of: "elements in one another" },
  triggers: { max: 60, of: "controls of one page that are tried" },
  xcconfigDepth: { max: 12, of: "settings of Xcode that name one another" },
  typeLength: { max: 200, of: "pieces of one type" },
  usedRequests: { max: 3, of: "requests of one page that its controls make" },
  valueDepth: { max: 12, of: "levels of a value" },
  wordingDepth: { max: 40, of: "elements in one another whose text is a name" },
  xmlText: { max: 3_000_000, of: "characters of one XML file" },
  wordings: { max: 4, of: "texts that one element may read" },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;

/** Where something is that is looked at. */
export interface LimitPlace {
  readonly path: string;
  readonly line: number;
}

/** Told of a limit that is reached, and where; null where nobody has said that. */
export type NoteLimit = (limit: Limit, place: LimitPlace | null) => void;

let noteReached: NoteLimit | null = null;
let placeNow: LimitPlace | null = null;

/**
 * Does some work; `note` is told of each limit that it reaches. Limits are reached deep inside of
 * pure code: by this none of its functions has to be handed where to note them.
 */
export function watchLimits<Result>(note: NoteLimit, work: () => Result): Result {
  const before = noteReached;
  noteReached = note;
  try {
    return work();
  } finally {
    noteReached = before;
  }
}

/** Looks at something at a place: limits that this reaches are reached there. */
export function lookAt<Result>(place: LimitPlace, work: () => Result): Result {
  const before = placeNow;
  placeNow = place;
  try {
    return work();
  } finally {
    placeNow = before;
  }
}

/** Whether so many are within the limit; one that is not is noted. */
export function isWithin(name: LimitName, count: number): boolean {
  const limit: Limit = LIMITS[name];
  if (count <= limit.max) return true;
  noteReached?.(limit, placeNow);
  return false;
}

/** As many of these as the limit allows, the first ones first; what is cut is noted. */
export function cutTo<Item>(name: LimitName, items: readonly Item[]): readonly Item[] {
  return isWithin(name, items.length) ? items : items.slice(0, LIMITS[name].max);
}

/** As much of a text as the limit allows; what is cut is noted. */
export function cutText(name: LimitName, text: string): string {
  return isWithin(name, text.length) ? text : text.slice(0, LIMITS[name].max);
}
