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
    "find findIndex findLast some every reduce toSorted toReversed sort",
    "focus scrollIntoView scrollTo setSelectionRange preventDefault stopPropagation",
    "getBoundingClientRect getAttribute hasAttribute contains matches",
  ].flatMap((names) => names.split(" ")),
);

/** Whether a method of this name only computes something, whatever has it. */
export function onlyComputes(method: string): boolean {
  return METHODS.has(method);
}
