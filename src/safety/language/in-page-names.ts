/** Members that may be called in the page. */
const CALLS = [
  "addEventListener",
  "removeEventListener",
  "getRegistration",
  "add",
  "at",
  "blur",
  "charAt",
  "checkValidity",
  "clear",
  "click",
  "closest",
  "concat",
  "contains",
  "cookies",
  "dispatchEvent",
  "elementFromPoint",
  "endsWith",
  "entries",
  "every",
  "fill",
  "filter",
  "find",
  "findIndex",
  "flat",
  "flatMap",
  "floor",
  "focus",
  "forEach",
  "from",
  "get",
  "getAttribute",
  "getAttributeNames",
  "getBoundingClientRect",
  "getClientRects",
  "getComputedStyle",
  "getElementById",
  "getElementsByClassName",
  "getElementsByTagName",
  "getEntries",
  "getEntriesByName",
  "getEntriesByType",
  "getItem",
  "getPropertyValue",
  "getSelection",
  "getTime",
  "has",
  "hasAttribute",
  "hasFocus",
  "includes",
  "indexOf",
  "isArray",
  "item",
  "join",
  "key",
  "keys",
  "lastIndexOf",
  "map",
  "matchMedia",
  "matches",
  "max",
  "min",
  "now",
  "of",
  "parse",
  "pause",
  "play",
  "preventDefault",
  "push",
  "querySelector",
  "querySelectorAll",
  "random",
  "randomUUID",
  "readText",
  "reduce",
  "remove",
  "removeItem",
  "replaceAll",
  "reject",
  "resolve",
  "reverse",
  "round",
  "abs",
  "ceil",
  "trunc",
  "scroll",
  "scrollBy",
  "scrollIntoView",
  "scrollTo",
  "select",
  "set",
  "setItem",
  "slice",
  "some",
  "sort",
  "split",
  "startsWith",
  "stopPropagation",
  "stringify",
  "substring",
  "test",
  "exec",
  "toFixed",
  "toISOString",
  "toLowerCase",
  "toString",
  "toUpperCase",
  "toLocaleString",
  "toggle",
  "trim",
  "values",
  "requestAnimationFrame",
  "setTimeout",
  "writeText",
  "checkVisibility",
  "all",
  "log",
  "supports",
  "getAnimations",
  "getVideoPlaybackQuality",
  "normalize",
  "getMilliseconds",
  "getFullYear",
  "match",
  "append",
  "setSelectionRange",
  "reportValidity",
];

/** Members that may be given another value in the page. */
const WRITES = [
  "checked",
  "currentTime",
  "disabled",
  "hidden",
  "muted",
  "scrollLeft",
  "scrollTop",
  "selected",
  "selectedIndex",
  "title",
  "value",
  "visibility",
  "display",
  "animation",
  "transition",
  "opacity",
  "scrollBehavior",
  "caretColor",
];

/** What may be read of an address; nothing of it is called, for it leads away. */
const OF_LOCATION: ReadonlySet<string> = new Set([
  "hash",
  "host",
  "hostname",
  "href",
  "origin",
  "pathname",
  "port",
  "protocol",
  "search",
]);

export function isReadableOfLocation(name: string): boolean {
  return OF_LOCATION.has(name);
}

const CALLABLE: ReadonlySet<string> = new Set(CALLS);
const WRITABLE: ReadonlySet<string> = new Set(WRITES);

/** Calls that run a function they are given, with the position of it. */
export const TAKES_FUNCTION: ReadonlyMap<string, number> = new Map([
  ...[
    "every",
    "filter",
    "find",
    "findIndex",
    "flatMap",
    "forEach",
    "map",
    "reduce",
    "requestAnimationFrame",
    "setTimeout",
    "some",
    "sort",
  ].map((name) => [name, 0] as const),
  ...["addEventListener", "from", "parse", "replace", "replaceAll", "stringify"].map(
    (name) => [name, 1] as const,
  ),
]);

/** A name of the test's own that it keeps at the window: nothing of a browser is called like this. */
const OWN = /^__(?!proto|define|lookup)[a-z][A-Za-z0-9_]*$/i;

/** Members that lead to what can send the page elsewhere; they are not even read. */
const LEADING_AWAY: ReadonlySet<string> = new Set(["attributes", "location"]);

export function leadsAway(name: string): boolean {
  return LEADING_AWAY.has(name);
}

/**
 * Names that libraries in the page have as well, to load or open what they are given: `axios.get(url)`,
 * `router.push(url)`, `$(…).append(markup)`. They are called on collections alone.
 */
const OF_LIBRARIES: ReadonlySet<string> = new Set(["add", "append", "get", "push", "set"]);

export function isTakenByLibraries(name: string): boolean {
  return OF_LIBRARIES.has(name);
}

export function isCallableInPage(name: string): boolean {
  return CALLABLE.has(name);
}

export function isWritableInPage(name: string): boolean {
  return WRITABLE.has(name) || OWN.test(name);
}
