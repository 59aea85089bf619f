import type { Value } from "./value.ts";

/**
 * Methods of the language's own values, and of nodes of a page, that change nothing which is seen: what
 * they give of a value that is not known is not known, and no more. Names that a router or a client of a
 * server has too, such as `replace` and `get`, are left out: nobody knows what these do.
 */
const METHODS: ReadonlySet<string> = new Set(
  [
    "toString toFixed toPrecision toLocaleString valueOf toJSON",
    "toUpperCase toLowerCase trim trimStart trimEnd padStart padEnd charAt charCodeAt codePointAt",
    "substring substr split localeCompare startsWith endsWith normalize repeat match matchAll",
    "toISOString toDateString toTimeString toLocaleDateString toLocaleTimeString toUTCString",
    "getTime getDate getDay getMonth getFullYear getHours getMinutes getSeconds getMilliseconds",
    "getUTCDate getUTCMonth getUTCFullYear getUTCHours getUTCMinutes getTimezoneOffset",
    "join includes indexOf lastIndexOf concat has keys values entries hasOwnProperty",
    "toReversed focus scrollIntoView scrollTo setSelectionRange preventDefault stopPropagation",
    "getBoundingClientRect getAttribute hasAttribute contains matches",
  ].flatMap((names) => names.split(" ")),
);

/** Those of lists, which are told from those of a client of a server by the function that they are given. */
const OF_LISTS: ReadonlySet<string> = new Set(
  "find findIndex findLast some every reduce toSorted sort".split(" "),
);

/** Whether a method may be one that only computes something. */
export function mayCompute(method: string): boolean {
  return METHODS.has(method) || OF_LISTS.has(method);
}

/** Whether a method that is called with these only computes something, whatever has it. */
export function onlyComputes(method: string, [first]: readonly Value[]): boolean {
  return OF_LISTS.has(method)
    ? first?.kind === "function" || first?.kind === "native"
    : METHODS.has(method);
}
