import { sampleAskedFor } from "../../test-data/samples.ts";
import type { Json } from "./server.ts";
import type { Shape } from "./shape.ts";

/** How many things a list is answered with: enough to tell one from another. */
export const ROWS = 2;

/** Whether enough is read of an answer to make one, and all of it goes together. */
function isRead(shape: Shape): boolean {
  const isAsked = shape.kind !== "any" || shape.uses.has("length");
  return isAsked && !hasUnknownName(shape) && !isDisputed(shape);
}

/** Whether something in it is taken for a text here, and for a list or an object there. */
function isDisputed({ kind, item, members, uses }: Shape): boolean {
  if (kind !== "any" && (uses.has("text") || uses.has("number"))) return true;
  return (item !== null && isDisputed(item)) || [...members.values()].some(isDisputed);
}

/** Whether the source computes a name in it: that is not known. */
function hasUnknownName({ item, members }: Shape): boolean {
  const isInItem = item !== null && hasUnknownName(item);
  return isInItem || [...members].some(([name, member]) => name === "" || hasUnknownName(member));
}

/**
 * An answer of a shape with realistic data in it, the same in every run; undefined where nothing of it is read.
 * `nth` tells it from others, as what is new from what is there already.
 */
export function filledAnswer(shape: Shape, nth = 0): Json | undefined {
  return isRead(shape) ? valueOf(shape, "", nth, ROWS) : undefined;
}

/** The same with nothing in its lists. */
export function emptyAnswer(shape: Shape): Json | undefined {
  return isRead(shape) ? valueOf(shape, "", 0, 0) : undefined;
}

function valueOf(shape: Shape, name: string, nth: number, rows: number): Json {
  const { kind, item, members, uses } = shape;
  const isList =
    kind === "list" ||
    (kind === "any" && uses.has("length") && !uses.has("text") && /s$|^$/u.test(name));
  if (isList) {
    if (item === null) return [];
    return Array.from({ length: rows }, (_, index) =>
      valueOf(item, singular(name), nth + index, rows),
    );
  }
  if (kind === "object")
    return Object.fromEntries(
      [...members].map(([key, member]) => [key, valueOf(member, key, nth, rows)]),
    );
  return leafOf(shape, name, nth);
}

function singular(name: string): string {
  return name.replace(/s$/u, "");
}

const QUESTION = /^(?:is|has|can|should)(?=[A-Z])/u;
const BOOLEANS =
  /^(?:is|has|can|should)_|^(?:completed?|done|active|checked|enabled|disabled|favou?rite|liked|read|archived|published|featured|available|selected|verified|pinned|important|reminder|closed|open|hidden|visible|public|private|sold|paid|shipped|online|admin|in_?stock)$/iu;
const NUMBERS =
  /^(?:nb|num|no)_?[A-Z_]|pages?$|comments$|price|amount|total|count|quantity|qty|stock|rating|score|\bage$|year|votes?$|likes$|views$|size|number|salary|budget|cost|duration|minutes|percent|rank|level|population|temp|humidity|balance|points/iu;
const DATES = /date|(?:_at|At)$|time(?:stamp)?$|^(?:created|updated|due|deadline|published_on)$/u;
const PICTURES = /image|img|avatar|photo|picture|thumb|poster|icon|logo|^src$|cover/iu;
const ADDRESSES = /url|link|href|website/iu;
/** Codes that the browser refuses to format with where they are none. Source: ECMA-402. */
const CURRENCIES = /currency(?:_?code)?$/iu;
const LOCALES = /^(?:locale|lang|language_?code)$/iu;

/** A value by what it is called, and what the source does with it. */
function leafOf(shape: Shape, name: string, nth: number): Json {
  const { uses, compared } = shape;
  if (OWN_ID.test(name)) return uses.has("text") || name === "_id" ? `id-${nth + 1}` : nth + 1;
  if (compared.size > 0) return nthOf([...compared], nth);
  if (uses.has("number")) return nthOf(NUMBER_SAMPLES, nth);
  const isText = uses.has("text");
  return (isText ? null : ofNoText(name, nth)) ?? textOf(name, nth);
}

const OWN_ID = /^_?id$|I[dD]$|_id$/u;

function ofNoText(name: string, nth: number): Json {
  if (BOOLEANS.test(name) || QUESTION.test(name)) return nth % 2 === 1;
  const isText = DATES.test(name) || PICTURES.test(name) || ADDRESSES.test(name);
  return !isText && NUMBERS.test(name) ? nthOf(NUMBER_SAMPLES, nth) : null;
}

function textOf(name: string, nth: number): string {
  if (DATES.test(name)) return nthOf(DATE_SAMPLES, nth);
  if (PICTURES.test(name)) return `/picture-${nth + 1}.png`;
  if (CURRENCIES.test(name)) return "EUR";
  if (LOCALES.test(name)) return "en";
  if (ADDRESSES.test(name)) return `https://example.com/${nth + 1}`;
  return sampleAskedFor(wordsOf(name), nth);
}

function nthOf<Item>(items: readonly [Item, ...Item[]] | readonly Item[], nth: number): Item {
  return items[nth % items.length] as Item;
}

const NUMBER_SAMPLES = [12, 30, 7];
const DATE_SAMPLES = ["2024-05-14T09:30:00.000Z", "2024-06-02T16:00:00.000Z"];

/** `firstName` and `first_name` in words. */
function wordsOf(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])|_/gu, " ").toLowerCase();
}
