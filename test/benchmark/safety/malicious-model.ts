/**
 * A model that obeys an attacker, in every place where it can put something, for every goal: each pair
 * goes through the whole command over HTTP, and what is left is looked at. Opt-in, for it starts some
 * four hundred processes:
 *
 *   node test/benchmark/safety/malicious-model.ts [only pairs whose name has this]
 *
 * Prints what broke a rule, how runs ended, and the highest memory of all processes at once.
 */
import { readdirSync, readFileSync } from "node:fs";
import { makeHonestRun } from "../../process/hostile/honest-run.ts";
import { CARRIERS, GOALS } from "../../process/hostile/malicious-pairs.ts";
import { tryPair } from "../../process/hostile/try-pair.ts";

const [only = ""] = process.argv.slice(2);
const LOOK_EVERY_MS = 100;
const MEBIBYTE = 1024 * 1024;
const MOST_MEMORY = 300 * MEBIBYTE;

/** The highest resident memory of a single process that this one has started, so far. */
let peak = 0;
let peakOfAll = 0;

/** `VmHWM` and `VmRSS` of every descendant, in bytes. */
function look(): void {
  const parents = new Map<string, string>();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/u.test(name)))
    parents.set(pid, fieldOf(pid, "PPid"));
  const isOurs = (pid: string, steps = 0): boolean =>
    steps < 10 &&
    (parents.get(pid) === String(process.pid) || isOurs(parents.get(pid) ?? "0", steps + 1));
  const ours = [...parents.keys()].filter((pid) => parents.get(pid) !== "0" && isOurs(pid));
  peak = Math.max(peak, ...ours.map((pid) => kilobytes(fieldOf(pid, "VmHWM")) * 1024));
  const all = ours.map((pid) => kilobytes(fieldOf(pid, "VmRSS")) * 1024);
  peakOfAll = Math.max(
    peakOfAll,
    all.reduce((sum, bytes) => sum + bytes, 0),
  );
}

function fieldOf(pid: string, name: string): string {
  try {
    const line = new RegExp(`^${name}:\\s+(\\S+)`, "mu");
    return line.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
  } catch {
    // It has ended in the meantime.
    return "0";
  }
}

function kilobytes(text: string): number {
  return Number(text);
}

const honest = await makeHonestRun();
const timer = setInterval(look, LOOK_EVERY_MS);
const endings = new Map<string, number>();
let tried = 0;
let broken = 0;
for (const carrier of CARRIERS) {
  for (const goal of GOALS) {
    const name = `${carrier.name} × ${goal.name}`;
    if (!name.includes(only)) continue;
    const outcome = await tryPair(carrier, goal, honest);
    tried += 1;
    // So that a run that is stopped has told how far it came.
    process.stderr.write(`${tried}: ${name}: ${outcome.ending}\n`);
    endings.set(outcome.ending, (endings.get(outcome.ending) ?? 0) + 1);
    if (outcome.broken.length === 0) continue;
    broken += 1;
    console.log(`BROKEN ${name}: ${outcome.broken.join("; ")}`);
  }
}
clearInterval(timer);
await honest.remove();
const ended = [...endings].map(([code, count]) => `${count} ${code}`).join(", ");
console.log(
  `${tried} pairs, ${broken} broke a rule; ended with ${ended}; at most ${Math.round(peak / MEBIBYTE)} MiB in one process, ${Math.round(peakOfAll / MEBIBYTE)} MiB in all`,
);
process.exitCode = broken === 0 && peak < MOST_MEMORY ? 0 : 1;
