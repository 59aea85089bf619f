/**
 * Looks for a way around the language of publishable specs: it takes honest specs, puts something
 * forbidden in, hidden in as many ways as it can think of, and asks whether the whole may still be
 * published. Whatever passes is printed. Opt-in, for it takes as long as it is told:
 *
 *   node test/benchmark/safety/fuzz-language.ts <seconds> [seed]
 *   node test/benchmark/safety/fuzz-language.ts <seconds> <seed> control    (harmless ones, counted)
 */
import { reviewGeneratedFiles } from "../../../src/safety/review.ts";
import { randomFrom, type Random } from "../../random.ts";
import { flow, payload } from "./fuzz-payloads.ts";
import { readCorpus } from "../../safety/corpus/read-corpus.ts";

const seconds = Number(process.argv[2] ?? "60");
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const HONEST = readCorpus("honest").map(({ contents }) => contents);
/** The payload among the statements of a test of the spec, or as a test of its own. */
function mutated(honest: string, code: string, random: Random): string {
  const bodies = [...honest.matchAll(/async \(\{[^}]*\bpage\b[^}]*\}[^)]*\) => \{/g)];
  const body = bodies.length === 0 ? undefined : random.pick(bodies);
  const own = `\ntest("own ${random.number(1e6)}", async ({ page }) => { ${code} });\n`;
  if (body === undefined || random.number(4) === 0) return honest + own;
  const at = body.index + body[0].length;
  return `${honest.slice(0, at)} ${code} ${honest.slice(at)}`;
}

/**
 * The same ways around something harmless. Few of them are refused where a value is only handed on, so
 * that it is the payload which is refused, and not the way.
 */
function control(random: Random): string {
  return flow(
    JSON.stringify("/items"),
    (value) => `await page.getByLabel("x").fill(${value});`,
    random,
  );
}

const isControl = process.argv[4] === "control";
const random = randomFrom(seed);
const CONTEXT = { framework: "playwright", allowedRoots: ["tests"] } as const;
const until = performance.now() + seconds * 1000;
let tried = 0;
let unparsable = 0;
let found = 0;
while (performance.now() < until) {
  const contents = mutated(
    random.pick(HONEST),
    isControl ? control(random) : payload(random),
    random,
  );
  const { unsafe } = reviewGeneratedFiles([{ path: "tests/a.spec.ts", contents }], CONTEXT);
  tried += 1;
  if (unsafe.some(({ rule }) => rule === "code-unparsable")) unparsable += 1;
  if (unsafe.length > 0) continue;
  found += 1;
  if (isControl) continue;
  console.log(`FOUND (seed ${seed}, number ${tried}):\n${contents}\n`);
}
console.log(
  `${tried} specs in ${seconds} s with seed ${seed}: ${unparsable} do not parse, ${found} hostile ones pass`,
);
process.exitCode = found === 0 || isControl ? 0 : 1;
