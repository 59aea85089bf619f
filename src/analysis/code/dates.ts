import { localeText, optionsGiven } from "./locale-text.ts";
import { stringOf } from "./text.ts";
import { literal, UNKNOWN, type Origin, type Primitive, type Value } from "./value.ts";

/** `new Date(…)` remembers what it was made of; a method of it is called `new Date().<method>`. */
const MADE = "new Date";
const READING = /^new Date\(\)\.(\w+)$/u;

/** When a date is: the same everywhere, or what the clock of whoever looks shows. Both in milliseconds. */
interface Moment {
  readonly kind: "instant" | "local";
  /** Since 1970 in UTC; of a local one, as if its clock showed UTC. */
  readonly time: number;
}

/** Dates that were changed in place, by what they were made of: nobody knows what they read. */
const changed = new WeakSet<readonly Value[]>();

/** What a method of a date or of a format gives where that is known; null for any other call. */
export function standardRead(origin: Origin | null, args: readonly Value[]): Value | null {
  if (origin === null) return null;
  if (origin.name === "new Intl.NumberFormat().format") {
    const [number] = args;
    const isNumber = number?.kind === "literal" && typeof number.value === "number";
    return isNumber ? localeText(number.value, origin.args) : null;
  }
  if (origin.name === "new Intl.DateTimeFormat().format") {
    const moment = args[0] === undefined ? null : momentIn(args[0]);
    return moment === null ? null : readOf(moment, "toLocaleDateString", origin.args);
  }
  return dateRead(origin, args);
}

function dateRead(origin: Origin, args: readonly Value[]): Value | null {
  const [, method = ""] = READING.exec(origin.name) ?? [];
  const moment = method === "" ? null : momentOf(origin.args);
  return moment === null ? null : readOf(moment, method, args);
}

/** Notes that a method like `setDate` was called of a date. */
export function noteDateChange(origin: Origin | null): void {
  const [, method = ""] = READING.exec(origin?.name ?? "") ?? [];
  if (origin !== null && method.startsWith("set")) changed.add(origin.args);
}

/** Of two dates, what tells which is the later, where all time zones agree; null for anything else. */
export function timesOf(left: Value, right: Value): readonly [number, number] | null {
  const [one, other] = [momentIn(left), momentIn(right)];
  if (one === null || other === null) return null;
  const isSure = one.kind === other.kind || Math.abs(one.time - other.time) > ZONES_MS;
  return isSure ? [one.time, other.time] : null;
}

/** How many milliseconds lie between two dates; null where that depends on a time zone. */
export function timeBetween(left: Value, right: Value): number | null {
  const [one, other] = [momentIn(left), momentIn(right)];
  return one?.kind === "instant" && other?.kind === "instant" ? one.time - other.time : null;
}

/** The moment of a date; null for one that is not known, and for what is no date. */
function momentIn(value: Value): Moment | null {
  const isDate = value.kind === "unknown" && value.origin?.name === MADE;
  return isDate ? momentOf(value.origin.args) : null;
}

/** The moment of what a date is made of. Source: tc39.es/ecma262/#sec-date. */
function momentOf(args: readonly Value[]): Moment | null {
  if (changed.has(args)) return null;
  const [first, ...others] = args;
  if (first === undefined) return null;
  if (others.length === 0) {
    if (first.kind === "unknown") return momentIn(first);
    return first.kind === "literal" ? momentRead(first.value) : null;
  }
  const [year, month, ...rest] = args.map((value) =>
    value.kind === "literal" ? value.value : null,
  );
  if (![year, month, ...rest].every((part) => typeof part === "number")) return null;
  return valid("local", Date.UTC(Number(year), Number(month), ...rest.map(Number)));
}

/** A date alone, or with a time and its zone: other texts are read by the clock of who looks. */
const SAME_EVERYWHERE = /^\d{4}(?:-\d{2}){0,2}$|(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*(?:\(.*\))?$/u;

function momentRead(from: Primitive): Moment | null {
  if (typeof from === "number") return valid("instant", from);
  if (typeof from !== "string") return null;
  if (SAME_EVERYWHERE.test(from)) return valid("instant", Date.parse(from));
  const isIso = /^\d{4}-\d{2}-\d{2}T/u.test(from);
  return valid("local", Date.parse(isIso ? `${from}Z` : `${from} UTC`));
}

function valid(kind: Moment["kind"], time: number): Moment | null {
  return Number.isNaN(new Date(time).getTime()) ? null : { kind, time };
}

/** Clocks differ from UTC by no more than this. Source: iana.org/time-zones. */
const [BEHIND_MS, AHEAD_MS] = [12 * 3_600_000, 14 * 3_600_000];
const ZONES_MS = BEHIND_MS + AHEAD_MS;

/** What is the same in every time zone of an instant. */
const OF_INSTANTS = new Map<string, (date: Date) => Primitive>([
  ["getTime", (date) => date.getTime()],
  ["valueOf", (date) => date.getTime()],
  ["toISOString", (date) => date.toISOString()],
  ["toJSON", (date) => date.toISOString()],
  ["toUTCString", (date) => date.toUTCString()],
  ["getUTCFullYear", (date) => date.getUTCFullYear()],
  ["getUTCMonth", (date) => date.getUTCMonth()],
  ["getUTCDate", (date) => date.getUTCDate()],
  ["getUTCDay", (date) => date.getUTCDay()],
  ["getUTCHours", (date) => date.getUTCHours()],
  ["getUTCMinutes", (date) => date.getUTCMinutes()],
]);

/** What the clock of who looks shows, of a date that reads so in UTC. */
const OF_CLOCKS = new Map<string, (date: Date) => Primitive>([
  ["getFullYear", (date) => date.getUTCFullYear()],
  ["getMonth", (date) => date.getUTCMonth()],
  ["getDate", (date) => date.getUTCDate()],
  ["getDay", (date) => date.getUTCDay()],
  ["getHours", (date) => date.getUTCHours()],
  ["getMinutes", (date) => date.getUTCMinutes()],
  ["getSeconds", (date) => date.getUTCSeconds()],
  ["getMilliseconds", (date) => date.getUTCMilliseconds()],
  // As `toUTCString`, which writes the day before the month and with a comma.
  [
    "toDateString",
    (date) => date.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) .*$/u, "$1 $3 $2 $4"),
  ],
]);

function readOf(moment: Moment, method: string, args: readonly Value[]): Value | null {
  const known = OF_INSTANTS.get(method);
  if (known !== undefined)
    return moment.kind === "instant" ? literal(known(new Date(moment.time))) : null;
  const read = OF_CLOCKS.get(method) ?? formatOf(method, args);
  if (read === null) return null;
  if (moment.kind === "local") return literal(read(new Date(moment.time)));
  const [first, last] = [moment.time - BEHIND_MS, moment.time + AHEAD_MS].map((time) =>
    read(new Date(time)),
  );
  // What has no days is alike in all zones when it is at both ends of the world.
  return first === last && !SMALLER_THAN_DAYS.has(method) ? literal(first) : null;
}

const SMALLER_THAN_DAYS: ReadonlySet<string> = new Set(
  "getDay getHours getMinutes getSeconds getMilliseconds toLocaleTimeString".split(" "),
);

/** What each method writes when it is not told. Source: tc39.es/ecma402/#sec-todatetimeoptions. */
const DAY: Intl.DateTimeFormatOptions = { year: "numeric", month: "numeric", day: "numeric" };
const TIME: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "numeric", second: "numeric" };
const WRITTEN = new Map([
  ["toLocaleDateString", DAY],
  ["toLocaleTimeString", TIME],
  ["toLocaleString", { ...DAY, ...TIME }],
]);

/** Written in a language that the source names; null where it is the visitor's. */
function formatOf(
  method: string,
  [locale, options]: readonly Value[],
): ((date: Date) => string) | null {
  const plain = WRITTEN.get(method);
  const language = stringOf(locale);
  const given = optionsGiven(options);
  if (plain === undefined || language === null || given === null) return null;
  if ("timeZone" in given || "timeZoneName" in given) return null;
  const asks = Object.keys(given).some((name) => !/^(?:hour12|hourCycle|calendar)$/u.test(name));
  try {
    const format = new Intl.DateTimeFormat(language, {
      ...(asks ? {} : plain),
      ...given,
      timeZone: "UTC",
    });
    return (date) => format.format(date);
  } catch (error) {
    // What the browser would throw as well: the page breaks.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** `new Date()` with what it was made of. */
export function dateOf(args: readonly Value[]): Value {
  return { ...UNKNOWN, truthy: true, origin: { module: "global", name: MADE, args } };
}
