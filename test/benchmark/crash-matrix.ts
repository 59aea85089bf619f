// Kills open-pr before and after each of its requests, and generate at random points, each alone and
// five at once, starts them again and says where the end is another one than without a crash.
// Usage: npm run build && node test/benchmark/crash-matrix.ts [--points N] [--seed N] [--only P]
// where P is open-pr or generate.
import { parseArgs } from "node:util";
import { makeKillableGenerate } from "../process/crash/killed-generate.ts";
import { makeKillableRun, type Moment } from "../process/crash/killed-open-pr.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    points: { type: "string", default: "40" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});

const MOMENTS: readonly Moment[] = ["before GitHub does it", "after GitHub did it"];
let ends = 0;
let failures = 0;

function tell(what: string, problems: readonly string[]): void {
  ends += 1;
  if (problems.length === 0) return;
  failures += 1;
  console.log(`FAILED ${what}: ${problems.join("; ")}`);
}

/** Numbers from 0 to 1 that a seed gives again. Source: Park and Miller, CACM 31 (1988). */
function randomNumbers(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function killOpenPr(): Promise<void> {
  const openPr = await makeKillableRun();
  for (const [request, name] of openPr.requests.entries()) {
    for (const moment of MOMENTS) {
      for (const atOnce of [1, 5]) {
        const problems = await openPr.killAndRepeat(request, moment, atOnce);
        tell(`open-pr at ${name} ${moment}, then ${atOnce} at once`, problems);
      }
    }
  }
  await openPr.close();
  console.log(`open-pr: ${ends} ends over ${openPr.requests.length} requests`);
}

async function killGenerate(): Promise<void> {
  const random = randomNumbers(Number(values.seed));
  const generate = await makeKillableGenerate();
  for (let point = 0; point < Number(values.points); point += 1) {
    const afterMs = random() * generate.milliseconds;
    for (const atOnce of [1, 5]) {
      const problems = await generate.killAndRepeat(afterMs, atOnce);
      tell(`generate after ${afterMs.toFixed(0)} ms, ${atOnce} at once`, problems);
    }
  }
  await generate.close();
}

if (values.only !== "generate") await killOpenPr();
if (values.only !== "open-pr") await killGenerate();
console.log(`${ends} ends, ${failures} of them wrong (seed ${values.seed})`);
process.exitCode = failures === 0 ? 0 : 1;
