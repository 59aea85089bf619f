import { type Alternatives, type Part, parsePattern } from "./parse-pattern.ts";

/** From so many repetitions on, a part that can be read in two ways makes a pattern slow. */
const MANY = 10;
/** A part that takes so many more characters than it has to counts as one of any length. */
const WIDE = 5;
/** Parts of any length that may take the same characters: each one multiplies the time by the text's length. */
const MOST_OVERLAPPING = 3;

/**
 * Whether a pattern may take a time that grows beyond measure with the text it is tried on: a repeated
 * part that can take the same text in two ways (`(a+)+`, `(a|a)*`), or many parts next to one another
 * that take the same (`a*a*a*a*`). It rather errs than misses one; what cannot be read counts as slow.
 * https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS
 */
export function isSlowPattern(source: string): boolean {
  const alternatives = parsePattern(source);
  if (alternatives === undefined) return true;
  return hasAmbiguousRepetition(alternatives) || mostOverlapping(alternatives) > MOST_OVERLAPPING;
}

function hasAmbiguousRepetition(alternatives: Alternatives): boolean {
  return alternatives.some((sequence) =>
    sequence.some((part) => {
      const isRepeated = part.max > MANY && part.alternatives.length > 0;
      return (
        (isRepeated && isAmbiguous(part.alternatives)) || hasAmbiguousRepetition(part.alternatives)
      );
    }),
  );
}

/** Whether what is repeated can take the same text in two ways. */
function isAmbiguous(alternatives: Alternatives): boolean {
  const isVarying = alternatives.some(
    (sequence) => isVariable(sequence) && !hasSeparator(sequence),
  );
  return isVarying || hasTwins(alternatives);
}

/** Whether two alternatives can take the same text, however deep: `((a|a)b)*` doubles the ways at each turn. */
function hasTwins(alternatives: Alternatives): boolean {
  const areTwins = alternatives.some((one, index) =>
    alternatives.slice(index + 1).some((other) => startAlike(one, other)),
  );
  return areTwins || alternatives.flat().some((part) => hasTwins(part.alternatives));
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

/** Whether two alternatives may begin with the same; fixed texts of which none begins the other do not matter. */
function startAlike(one: readonly Part[], other: readonly Part[]): boolean {
  const pairs = Math.min(one.length, other.length);
  for (let index = 0; index < pairs; index += 1) {
    const [left, right] = [one[index], other[index]];
    if (left === undefined || right === undefined) return true;
    if ((takenBy(left) & takenBy(right)) === 0n && !isNullable(left) && !isNullable(right)) {
      return false;
    }
    // Behind something of another length nothing stands at the same place.
    if (!isSingle(left) || !isSingle(right)) return true;
  }
  return true;
}

/** A part that has to be there, and is of one length. */
function isFixed(part: Part): boolean {
  return !isNullable(part) && !isVariable([part]);
}

function isSingle({ min, max, alternatives }: Part): boolean {
  return min === 1 && max === 1 && alternatives.length === 0;
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

/** How many parts of any length may take one and the same character, on one way through the pattern. */
function mostOverlapping(alternatives: Alternatives): number {
  const atMost = overlapping(alternatives, ANY);
  if (atMost <= MOST_OVERLAPPING) return atMost;
  return Math.max(...CHARACTERS.map((bit) => overlapping(alternatives, bit)));
}

const ANY = (1n << 129n) - 1n;

const CHARACTERS: readonly bigint[] = Array.from({ length: 129 }, (_, code) => 1n << BigInt(code));

function overlapping(alternatives: Alternatives, bit: bigint): number {
  return Math.max(0, ...alternatives.map((sequence) => overlappingIn(sequence, bit)));
}

function overlappingIn(sequence: readonly Part[], bit: bigint): number {
  let most = 0;
  let count = 0;
  let before = 0n;
  for (const part of sequence) {
    // What none of the parts before can take keeps them apart from those behind it.
    if (isFixed(part) && (takenBy(part) & before) === 0n) [count, before] = [0, 0n];
    count += overlapsOf(part, bit);
    if (isVariable([part])) before |= takenBy(part);
    most = Math.max(most, count);
  }
  return most;
}

function overlapsOf(part: Part, bit: bigint): number {
  if (part.alternatives.length === 0) {
    return (part.characters & bit) !== 0n && part.max - part.min >= WIDE ? 1 : 0;
  }
  const times = Math.min(part.max, MANY);
  // What separates its repetitions is looked at with them.
  const isSeparated = part.max > MANY && part.alternatives.every((one) => hasSeparator(one));
  return overlapping(part.alternatives, bit) * (isSeparated ? 1 : times);
}
