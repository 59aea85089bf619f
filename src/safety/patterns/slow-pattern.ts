import { isAmbiguousLoop } from "./ambiguity.ts";
import { type Alternatives, type Part, parsePattern } from "./parse-pattern.ts";

/** From so many repetitions on, a group counts as one that is repeated for ever. */
const MANY = 10;
/** A part that takes so many more characters than it has to counts as one of any length. */
const WIDE = 5;
/** Parts of any length that may take the same characters: each one multiplies the time by the text's length. */
const MOST_OVERLAPPING = 3;
/** Choices next to one another what to do with the same character, in bits: each one doubles the time. */
const MOST_CHOICES = 12;

/**
 * Whether a pattern may take a time that grows beyond measure with the text it is tried on: a repeated
 * part that can take the same text in two ways (`(a+)+`, `(a|a)*`), many parts next to one another
 * that take the same (`a*a*a*a*`), or many that may (`a?a?a?…`). It rather errs than misses one; what
 * cannot be read counts as slow.
 * https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS
 */
export function isSlowPattern(source: string): boolean {
  const readings = parsePattern(source);
  return readings.length === 0 || readings.some(isSlow);
}

function isSlow(alternatives: Alternatives): boolean {
  return (
    isAmbiguousLoop(alternatives) ||
    mostOn(alternatives, overlapsOf) > MOST_OVERLAPPING ||
    mostOn(alternatives, choicesOf) > MOST_CHOICES
  );
}

function isVariable(sequence: readonly Part[]): boolean {
  return sequence.some(
    (part) => part.min !== part.max || part.alternatives.some((inner) => isVariable(inner)),
  );
}

/** A part that has to be there, of characters that no other part takes: `(\w+,)*` can be read in one way. */
function hasSeparator(sequence: readonly Part[]): boolean {
  return sequence.some((part, index) => {
    if (!isFixed(part)) return false;
    const others = sequence.filter((_, other) => other !== index);
    return others.every((other) => (takenBy(other) & takenBy(part)) === 0n);
  });
}

/** A part that has to be there, and is of one length. */
function isFixed(part: Part): boolean {
  return !isNullable(part) && !isVariable([part]);
}

function isNullable(part: Part): boolean {
  if (part.min === 0) return true;
  return part.alternatives.some((sequence) => sequence.every(isNullable));
}

/** All characters that a part may take. */
function takenBy(part: Part): bigint {
  const inner = part.alternatives.flat().map(takenBy);
  return inner.reduce((bits, one) => bits | one, part.characters);
}

/** How much a part adds for one character. */
type Count = (part: Part, bit: bigint) => number;

/** The most that is counted for one and the same character, on one way through the pattern. */
function mostOn(alternatives: Alternatives, count: Count): number {
  return Math.max(0, ...kindsOf(alternatives).map((bit) => mostFor(alternatives, bit, count)));
}

const CHARACTERS: readonly bigint[] = Array.from({ length: 129 }, (_, code) => 1n << BigInt(code));

/** One character of each kind: those that the same parts take are alike. */
function kindsOf(alternatives: Alternatives): readonly bigint[] {
  const sets = [...new Set(setsIn(alternatives))];
  const kinds = new Map<string, bigint>();
  for (const bit of CHARACTERS) {
    const takers = sets.map((set) => ((set & bit) === 0n ? "" : "x")).join();
    if (takers.includes("x")) kinds.set(takers, bit);
  }
  return [...kinds.values()];
}

function setsIn(alternatives: Alternatives): readonly bigint[] {
  return alternatives.flat().flatMap((part) => [part.characters].concat(setsIn(part.alternatives)));
}

function mostFor(alternatives: Alternatives, bit: bigint, count: Count): number {
  return Math.max(0, ...alternatives.map((sequence) => mostInSequence(sequence, bit, count)));
}

function mostInSequence(sequence: readonly Part[], bit: bigint, count: Count): number {
  let most = 0;
  let sum = 0;
  let before = 0n;
  for (const part of sequence) {
    // What none of the parts before can take keeps them apart from those behind it.
    if (isFixed(part) && (takenBy(part) & before) === 0n) [sum, before] = [0, 0n];
    const own = count(part, bit);
    sum += own;
    if (own > 0 || isVariable([part])) before |= takenBy(part);
    most = Math.max(most, sum);
  }
  return most;
}

/** Parts of any length for a character. */
function overlapsOf(part: Part, bit: bigint): number {
  if (part.alternatives.length === 0) {
    return (part.characters & bit) !== 0n && part.max - part.min >= WIDE ? 1 : 0;
  }
  const times = Math.min(part.max, MANY);
  // What separates its repetitions is looked at with them.
  const isSeparated = part.max > MANY && part.alternatives.every((one) => hasSeparator(one));
  return mostFor(part.alternatives, bit, overlapsOf) * (isSeparated ? 1 : times);
}

/** Choices, in bits, what takes a character, and how often; of what is repeated for ever, none. */
function choicesOf(part: Part, bit: bigint): number {
  const { min, max, alternatives } = part;
  if ((takenBy(part) & bit) === 0n || max > MANY) return 0;
  const times = Math.log2(max - min + 1);
  if (alternatives.length === 0) return max - min < WIDE ? times : 0;
  const taking = alternatives.filter((one) => one.some((inner) => (takenBy(inner) & bit) !== 0n));
  const each = mostFor(alternatives, bit, choicesOf) + Math.log2(taking.length);
  return each * max + times;
}
