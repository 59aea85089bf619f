import { literal, type Origin, type Primitive, type Value } from "./value.ts";

/** `new Date(…)` remembers what it was made of; a method of it is called `new Date().<method>`. */
const MADE = "new Date";
const READING = /^new Date\(\)\.(\w+)$/u;

/** What is the same in every time zone: see `timeFrom`. */
const READS = new Map<string, (date: Date) => Primitive>([
  ["getTime", (date) => date.getTime()],
  ["valueOf", (date) => date.getTime()],
  ["getFullYear", (date) => date.getUTCFullYear()],
  ["getUTCFullYear", (date) => date.getUTCFullYear()],
  ["getMonth", (date) => date.getUTCMonth()],
  ["getUTCMonth", (date) => date.getUTCMonth()],
  ["toISOString", (date) => date.toISOString()],
  ["toJSON", (date) => date.toISOString()],
]);

/** What a method of a date gives of which is known when it is; null for any other call. */
export function dateRead(origin: Origin | null): Value | null {
  const [, method = ""] = READING.exec(origin?.name ?? "") ?? [];
  const read = READS.get(method);
  const time = read === undefined ? null : timeFrom(origin?.args[0]);
  return read === undefined || time === null ? null : literal(read(new Date(time)));
}

/** The time of a date, in milliseconds; null for one that is not known, and for what is no date. */
export function timeOf(value: Value): number | null {
  const isDate = value.kind === "unknown" && value.origin?.name === MADE;
  return isDate ? timeFrom(value.origin.args[0]) : null;
}

/** A date alone, or with a time and its zone: what other texts mean depends on where they are read. */
const ISO = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/u;

/** The time of what a date is made of; not for the first and the last day of a month. */
function timeFrom(value: Value | undefined): number | null {
  if (value?.kind === "unknown") return timeOf(value);
  const from = value?.kind === "literal" ? value.value : undefined;
  const isTime = typeof from === "number" || (typeof from === "string" && ISO.test(from));
  const time = isTime ? new Date(from).getTime() : Number.NaN;
  return isSameMonth(time - DAY_MS, time + DAY_MS) ? time : null;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Where the day before and the day after are of one month, every time zone says so. */
function isSameMonth(one: number, other: number): boolean {
  const [before, after] = [new Date(one), new Date(other)];
  return before.getUTCMonth() === after.getUTCMonth();
}
