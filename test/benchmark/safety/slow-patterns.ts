/**
 * Which regular expressions of the product take more than linear time on some text:
 * `node test/benchmark/safety/slow-patterns.ts`. Each is tried on texts that repeat a piece of
 * itself, of 6,000 characters and of four times as many. What it prints is slow where the text has no bound;
 * on a path, a name or an input it does no harm.
 */
import { globSync, readFileSync } from "node:fs";
import { parse } from "@babel/parser";
import { walk } from "../../../src/analysis/source/languages/walk.ts";

const SHORT = 6_000;
const TIMES = 4;
/** Milliseconds that tell nothing on a machine that does other things too. */
const NOISE = 1;
const SLOW = 15;
/** A linear pattern takes four times as long, one with squared time sixteen times. */
const MORE_THAN_LINEAR = 8;
const ALONE = " \n\t\ra0/(<{['\"`-*#=:.,;$@!\\".split("");
const PAIRS = ["${", "/*", "<!--", "::", "a ", "A.", "\n- ", "import ", "export\n", "---\n"];

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function patternsIn(path: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const { program } = parse(readFileSync(path, "utf8"), {
    sourceType: "module",
    plugins: ["typescript"],
  });
  walk(program, (node) => {
    if (node.type !== "RegExpLiteral") return;
    const place = `${path}:${node.loc?.start.line}`;
    found.push({ place, source: node.pattern, flags: node.flags.replace("y", "") });
  });
  return found;
}

function piecesOf({ source }: Pattern): readonly string[] {
  const own = [...source.matchAll(/[A-Za-z_]{2,}|[<>"'=:;,#@!%&~-]+/gu)].map(([text]) => text);
  const single = [...new Set([...own, ...PAIRS, ...ALONE])];
  return [...single, ...own.flatMap((one) => ALONE.slice(0, 8).map((other) => one + other))];
}

function milliseconds({ source, flags }: Pattern, piece: string, length: number): number {
  const text = `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u0001`;
  const pattern = new RegExp(source, flags);
  const started = performance.now();
  text.replace(pattern, "");
  return performance.now() - started;
}

/** Milliseconds on the longer text that it is slowest on, and the piece; null for a linear one. */
function slowest(pattern: Pattern): readonly [number, string] | null {
  for (const piece of piecesOf(pattern)) {
    const short = milliseconds(pattern, piece, SHORT);
    if (short < NOISE) continue;
    const long = milliseconds(pattern, piece, SHORT * TIMES);
    if (long > SLOW && long / short > MORE_THAN_LINEAR) return [long, piece];
  }
  return null;
}

const patterns = globSync("src/**/*.ts").flatMap(patternsIn);
let slow = 0;
for (const pattern of patterns) {
  const found = slowest(pattern);
  if (found === null) continue;
  slow += 1;
  const [time, piece] = found;
  console.log(
    `${pattern.place} /${pattern.source}/: ${time.toFixed(0)} ms on ${JSON.stringify(piece)}`,
  );
}
console.log(`${patterns.length} patterns, ${slow} of them take more than linear time`);
