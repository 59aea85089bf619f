import names from "./api-names.json" with { type: "json" };

/** What a call gives: a promise, another type of Playwright's API, or something else. */
type Result = string;

const TYPES: ReadonlyMap<string, ReadonlyMap<string, Result>> = new Map(
  Object.entries(names.types).map(([type, members]) => [type, new Map(Object.entries(members))]),
);

/** Version of Playwright that the names were read from. */
export const API_VERSION: string = names.version;

/** Properties of a page that are objects of their own. */
const PAGE_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ["keyboard", "Keyboard"],
  ["mouse", "Mouse"],
  ["touchscreen", "Touchscreen"],
  ["clock", "Clock"],
  ["request", "APIRequestContext"],
]);

/** Fixtures that every test can ask for. */
export const FIXTURES: ReadonlyMap<string, string> = new Map([
  ["page", "Page"],
  ["context", "BrowserContext"],
  ["request", "APIRequestContext"],
]);

/** What `type.member` gives; undefined when Playwright has no such member. */
export function resultOf(type: string, member: string): Result | undefined {
  return TYPES.get(type)?.get(member);
}

/** The type of `type.property`, for properties that are used as objects. */
export function propertyType(type: string, property: string): string | undefined {
  return type === "Page" ? PAGE_PROPERTIES.get(property) : undefined;
}

export function isApiType(name: string): boolean {
  return TYPES.has(name);
}

/** Matchers that retry until they hold, and so have to be awaited. */
export function isWebFirstMatcher(name: string): boolean {
  const sets = ["LocatorAssertions", "PageAssertions", "APIResponseAssertions"];
  return sets.some((set) => resultOf(set, name) === "async");
}

export function isMatcher(name: string): boolean {
  // `toPass` is declared on the result of `expect.poll` and `expect(fn)`, not in a named interface.
  const sets = ["GenericAssertions", "SnapshotAssertions"];
  return (
    name === "toPass" ||
    isWebFirstMatcher(name) ||
    sets.some((set) => resultOf(set, name) !== undefined)
  );
}
