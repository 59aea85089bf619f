import { describe, expect, it } from "vitest";
import {
  type Alternatives,
  type Part,
  parsePattern,
} from "../../src/safety/patterns/parse-pattern.ts";
import { isSlowPattern } from "../../src/safety/patterns/slow-pattern.ts";

/** A pattern as it was read: `a` is a part that takes `a` or `A`, `…` all that is no ASCII. */
function shown(alternatives: Alternatives): string {
  return alternatives.map((sequence) => sequence.map(partShown).join(" ")).join(" | ");
}

function partShown({ min, max, characters, alternatives }: Part): string {
  const times = min === 1 && max === 1 ? "" : `{${min},${max}}`;
  const group = alternatives.length === 0 ? "" : `(${shown(alternatives)})`;
  return `${group}${charactersShown(characters)}${times}`;
}

/** The characters as ranges, without the large letters that stand beside small ones. */
function charactersShown(characters: bigint): string {
  const codes = Array.from({ length: 129 }, (_, code) => code).filter(
    (code) => (characters >> BigInt(code)) & 1n,
  );
  const isLarge = (code: number) =>
    code >= 65 && code <= 90 && codes.includes(code + 32) && codes.length < 60;
  const kept = codes.filter((code) => !isLarge(code));
  const ranges = kept.flatMap((code, index) => {
    if (kept[index - 1] === code - 1 && code !== 128) return [];
    let end = code;
    while (kept.includes(end + 1) && end + 1 < 128) end += 1;
    return end === code ? [nameOf(code)] : [`${nameOf(code)}-${nameOf(end)}`];
  });
  return ranges.join("");
}

function nameOf(code: number): string {
  if (code === 128) return "…";
  const isSeen = code > 32 && code < 127;
  return isSeen ? String.fromCharCode(code) : `<${code}>`;
}

const ANY = "<0>-<127>…";

describe("a pattern is read as what its parts take, and how often", () => {
  it.each([
    ["", ""],
    ["a", "a"],
    ["A", "a"],
    ["é", "…"],
    ["a1_", "a 1 _"],
    [".", "<0>-<9><11>-<12><14>-<127>…"],
    ["]}", "] }"],
    ["a|b|", "a | b | "],
    ["^a$", "a"],
    [String.raw`\b1\B1`, "1 1"],
    ["*", "*"],
  ])("%s", (pattern, parts) => {
    expect(shown(parsePattern(pattern)[0] ?? [])).toBe(parts);
  });

  it.each([
    ["a*", "a{0,Infinity}"],
    ["a+", "a{1,Infinity}"],
    ["a?", "a{0,1}"],
    ["a+?b", "a{1,Infinity} b"],
    ["a{3}", "a{3,3}"],
    ["a{3,}", "a{3,Infinity}"],
    ["a{12,34}?b", "a{12,34} b"],
    ["a{,3}", "a { , 3 }"],
    ["a{x}", "a { x }"],
    ["a**", "a{0,Infinity} *"],
  ])("repeated: %s", (pattern, parts) => {
    expect(shown(parsePattern(pattern)[0] ?? [])).toBe(parts);
  });

  it.each([
    ["(a)b", "(a) b"],
    ["(?:a)*", "(a){0,Infinity}"],
    ["(?=a)b", "(a) b"],
    ["(?!a)b", "(a) b"],
    ["(?<=a)b", "(a) b"],
    ["(?<!a)b", "(a) b"],
    ["(?<name>a)b", "(a) b"],
    ["(?i-s:a)b", "(a) b"],
    ["(a|(b))+c", "(a | (b)){1,Infinity} c"],
  ])("in groups: %s", (pattern, parts) => {
    expect(shown(parsePattern(pattern)[0] ?? [])).toBe(parts);
  });

  it.each([
    ["d", "0-9"],
    ["D", "<0>-/:-<127>…"],
    ["w", "0-9A-Z_a-z"],
    ["W", "<0>-/:-@[-^`{-<127>…"],
    ["s", "<9>-<13><32>…"],
    ["S", "<0>-<8><14>-<31>!-<127>…"],
    ["p{L}x", `${ANY} x`],
    ["P{L}x", `${ANY} x`],
    ["px", `${ANY} x`],
    ["n\\r\\t\\v\\f", "<10> <13> <9> <11> <12>"],
    [".", "."],
    ["0", "0"],
    ["x41", "a"],
    ["x4", "x 4"],
    ["u0041", "a"],
    ["u{41}", "a"],
    ["u{00061}b", "a b"],
    ["u{110000}", "…"],
    ["u{1F600}", "…"],
    ["u00e9", "…"],
    ["12x", `${ANY} x`],
    ["k<name>x", `${ANY} x`],
    ["kx", `${ANY} x`],
  ])(String.raw`escaped: \%s`, (pattern, parts) => {
    expect(shown(parsePattern(`\\${pattern}`)[0] ?? [])).toBe(parts);
  });

  it.each([
    ["[a-c]", "a-c"],
    ["[A-C]", "a-c"],
    ["[ac]", "ac"],
    ["[-a]", "-a"],
    ["[a-]", "-a"],
    ["[]", ""],
    ["[^]", ANY],
    ["[^a-z]", "<0>-@[-`{-<127>…"],
    ["[^é]", ANY],
    [String.raw`[a\]b]`, "]a-b"],
    [String.raw`[\b]`, "<8>"],
    [String.raw`[\d]`, "0-9"],
    [String.raw`[\w-.]`, "--.0-9A-Z_a-z"],
    [String.raw`[.-\w]`, "--.0-9A-Z_a-z"],
    [String.raw`[\x41-\x43]`, "a-c"],
    ["[[a-c]e]", "a-ce"],
    ["[[ac]-e]", "-ace"],
    ["[x-é]", "x-<127>…"],
    ["[x-\u{7f}]", "x-<127>"],
    ["[é-ü]", "…"],
    ["[a-cx-z]+", "a-cx-z{1,Infinity}"],
  ])("of a set: %s", (pattern, parts) => {
    expect(shown(parsePattern(pattern)[0] ?? [])).toBe(parts);
  });

  it.each(["[a", "(a", "a)", "\\", "[\\", "(?:a", "[a-"])("not when it is none: %s", (pattern) => {
    expect(parsePattern(pattern)).toEqual([]);
  });

  it("not when it is nested deeper than people nest", () => {
    const nested = (times: number) => `${"(".repeat(times)}a${")".repeat(times)}`;

    expect(parsePattern(nested(50))).toHaveLength(1);
    expect(parsePattern(nested(51))).toEqual([]);
  });
});

describe("a pattern is quick", () => {
  it.each([
    ["that repeats what begins differently", "(a|b)* (ab|ac)* (ab?|c)*"],
    [
      "that repeats what begins alike, and can be read in one way",
      String.raw`(ab|a)* (a|ab)+ (a{2}b|a{2}c)* (?:(\w+|\d-)/)* (?:a(?:b|bc)d)*`,
    ],
    ["that repeats what may take nothing, which ends it", "(a?)* (?:|a)* (?:a?b?c)*"],
    [
      "that repeats what ends with what stands nowhere else in it",
      String.raw`(\w+,)* (\w+,\w+;)* (a?b)* ((a?)b)* ((a+)b)* ((a|b)c)* (?:(?:ab*c)+d)*`,
    ],
    ["that repeats what is of one length", "(a{2})* (?:ab*)*"],
    ["that repeats what can be read in two ways a few times", "(a|a){10}x"],
    [
      "that has three parts of any length for the same text",
      "a*a*a* (a*){3} (?:a*,)*a*a* (?:a*|b*)(?:a*|b*)(?:a*|b*)",
    ],
    [
      "that has many, for different texts",
      String.raw`a*b*a*b* \d*-\d*-\d*-\d* \d*\.\d*\.\d*\.\d* a*xa*xa*xa*x [^a]*a[^a]*a[^a]*a[^a]*`,
    ],
    [
      "that has many which are hardly longer than they have to be",
      "a{0,4}a{0,4}a{0,4}a{0,4} a{1,5}a{1,5}a{1,5}a{1,5}",
    ],
    ["that takes nothing", "()* (?:)*a"],
    [
      "that has a dozen choices next to one another, or more of them apart",
      `${"a?".repeat(12)} ${"(?:a|a)".repeat(12)} ${"(?:a|a),".repeat(20)} a{0,4}a{0,4}a{0,4}a{0,4}a{0,4}`,
    ],
    ["that takes the characters of patterns themselves", String.raw`[.*+?^${"$"}{}()|[\]\\]`],
  ])("%s", (_, patterns) => {
    expect(patterns.split(" ").filter(isSlowPattern)).toEqual([]);
  });
});

describe("a pattern is slow", () => {
  it.each([
    [
      "that repeats what can be read in two ways",
      "(a|a)* (a|a){11} (?:a|b|c|a)* (a|ab|b)* (?:(?:|)a)* (?:a|aa)* (?:a?a?b)*",
    ],
    [
      "that repeats it behind or before something else",
      "(b(a|a)*c)* (a|(b|b)*)x ((a|a)c)* (c(a|b(d|d)))*",
    ],
    ["that repeats what is of any length", String.raw`(a+)+ (a+){10} (a*)* (a{2,3})* (a+b?)*`],
    [
      "whose separator may be missing, or be part of the rest",
      String.raw`(\w+\w)* (\w+,?)* (\w+[,x])* (?:ab*a)* (?:a*ba*b)*a*a*a*`,
    ],
    [
      "that has four parts of any length for the same text",
      "a*a*a*a* a+?a+?a+?a+? a*.*a*.* a{0,5}a{0,5}a{0,5}a{0,5} a{1,6}a{1,6}a{1,6}a{1,6} (?=a*a*a*a*)",
    ],
    [
      "that has them behind what they could take as well",
      String.raw`a*aa*aa*aa*a \w*_\w*_\w*_\w* .*a.*b.*c.*d`,
    ],
    ["that has them behind what may be missing or repeated", "a*x?a*x?a*x?a* a*x+a*x+a*x+a*"],
    [
      "that has them in groups",
      "(a*){4} (a*b){4} (?:a*b?){4} (?:a*|b*)a*a*a* (?:a|b*)b*b*b* (?:x(?:a*)){3}a*",
    ],
    [
      "that repeats what can be read in two ways between what separates it",
      String.raw`^(?:\w*\w*/)*$ (?:(?:a|a)/)* (?:(?:\w+,?)+/)*`,
    ],
    [
      "that repeats it a few times a few times",
      "(?:(?:a|a){10}){10} (?:(?:(?:a|a){3}){3}){3} (?:(?:a?){4}){4}a (a?){40} (?:a*b?){2,}",
    ],
    [
      "that has many choices next to one another",
      `${"a?".repeat(13)} ${"(?:a|a)".repeat(13)} ${"(?:ab?|ac)".repeat(13)} ${"a{0,4}".repeat(6)}`,
    ],
    ["whose set may be of sets", "[[a]-z]*[a-z]*[a-z]*[a-z]*"],
    ["that cannot be read", "( [a"],
  ])("%s", (_, patterns) => {
    expect(patterns.split(" ").filter((one) => !isSlowPattern(one))).toEqual([]);
  });
});
