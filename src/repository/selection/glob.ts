/**
 * Matches paths against the patterns of `.gitattributes` and of workspace lists.
 *
 * Patterns come out of repositories, so they are never turned into regular expressions: both levels
 * below only ever step back to the last star, which keeps the work within length × length.
 */
export interface Glob {
  readonly segments: readonly Segment[];
}

/** One segment of a pattern in its pieces; `**`, any number of folders, is the piece `**` alone. */
type Segment = readonly string[];

/** A pattern cut up for matching. */
export function parseGlob(pattern: string): Glob {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  return {
    segments: segments.map((segment) => (segment === "**" ? ["**"] : charactersOf(segment))),
  };
}

export function globMatches(glob: Glob, path: string): boolean {
  return matchWithStars(glob.segments, path.split("/"), SEGMENT_RULES);
}

interface Rules<Piece> {
  readonly isStar: (pattern: Piece) => boolean;
  readonly isSame: (pattern: Piece, value: string) => boolean;
}

function matchWithStars<Piece>(
  pattern: readonly Piece[],
  values: readonly string[],
  rules: Rules<Piece>,
): boolean {
  let at = 0;
  let star = -1;
  let starValue = 0;
  for (let value = 0; value < values.length;) {
    const want = pattern[at];
    const have = values[value] ?? "";
    if (want !== undefined && rules.isStar(want)) {
      star = at;
      starValue = value;
      at += 1;
    } else if (want !== undefined && rules.isSame(want, have)) {
      at += 1;
      value += 1;
    } else if (star === -1) {
      return false;
    } else {
      starValue += 1;
      value = starValue;
      at = star + 1;
    }
  }
  return pattern.slice(at).every((rest) => rules.isStar(rest));
}

const CHARACTER_RULES: Rules<string> = {
  isStar: (pattern) => pattern === "*",
  isSame: (pattern, character) => characterMatches(pattern, character),
};

const SEGMENT_RULES: Rules<Segment> = {
  isStar: (pattern) => pattern[0] === "**",
  isSame: (pattern, segment) => matchWithStars(pattern, Array.from(segment), CHARACTER_RULES),
};

/** `*` and `?` as they are, a set such as `[a-z]` as one piece, an escaped character with its `\`. */
function charactersOf(pattern: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < pattern.length;) {
    const end = pattern[at] === "[" ? pattern.indexOf("]", at + 2) : -1;
    const length = end !== -1 ? end + 1 - at : pattern[at] === "\\" ? 2 : 1;
    pieces.push(pattern.slice(at, at + length));
    at += length;
  }
  return pieces;
}

function characterMatches(pattern: string, character: string): boolean {
  if (pattern === "?") return true;
  if (pattern.startsWith("\\")) return pattern.slice(1) === character;
  if (!pattern.startsWith("[") || pattern.length < 3) return pattern === character;
  const negated = pattern[1] === "!" || pattern[1] === "^";
  return setHolds(pattern.slice(negated ? 2 : 1, -1), character) !== negated;
}

function setHolds(set: string, character: string): boolean {
  for (let at = 0; at < set.length; at += 1) {
    const from = set[at] ?? "";
    const to = set[at + 2];
    if (set[at + 1] === "-" && to !== undefined) {
      if (from <= character && character <= to) return true;
      at += 2;
    } else if (from === character) {
      return true;
    }
  }
  return false;
}
