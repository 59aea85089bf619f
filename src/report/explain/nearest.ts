const MOST = 3;

/** Those of the words that a person may have meant, the nearest first. */
export function nearest(word: string, words: Iterable<string>): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(2, wanted.length / 2);
  return [...new Set(words)]
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** A part of a word is nearer than any other word of its length. */
function distanceTo(wanted: string, candidate: string): number {
  return candidate.includes(wanted) ? 1 : editDistance(wanted, candidate);
}

/**
 * How many characters have to be put in, taken out or replaced.
 * Source: Wagner and Fischer, The String-to-String Correction Problem, J. ACM 21(1), 1974.
 */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, character] of left.split("").entries()) {
    const next = [index + 1];
    for (const [column, other] of right.split("").entries()) {
      const replaced = (row[column] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
