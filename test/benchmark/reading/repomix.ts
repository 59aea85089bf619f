/**
 * Reading and filtering a checkout, side by side with `repomix` packing it:
 * `node test/benchmark/reading/repomix.ts <git checkout>` prints times, peak memory and ratios.
 *
 * repomix (MIT) is run at a pinned version by `npx`, and is no dependency. It also writes one packed
 * file, which we do not; we also check every blob against its SHA, which it does not.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { measureProgram, type ProgramCost } from "./peak-memory.ts";

const REPOMIX = "repomix@1.18.1";
const RUNS = 3;

interface Contender {
  readonly name: string;
  readonly args: readonly string[];
}

/** The fastest run of each; they run in turn, so that a busy machine slows all alike. */
async function fastestRuns(
  contenders: readonly Contender[],
  folder: string,
): Promise<ReadonlyMap<string, ProgramCost>> {
  const fastest = new Map<string, ProgramCost>();
  for (let run = 0; run < RUNS; run += 1) {
    for (const { name, args } of contenders) {
      const cost = await measureProgram(process.execPath, args, folder);
      if (cost.exitCode !== 0) throw new Error(`${args.join(" ")}: ${cost.output.slice(-2000)}`);
      if (cost.seconds < (fastest.get(name)?.seconds ?? Infinity)) fastest.set(name, cost);
    }
  }
  return fastest;
}

async function main(): Promise<void> {
  const checkout = resolve(process.argv[2] ?? ".");
  const folder = await mkdtemp(join(tmpdir(), "amtp-repomix-"));
  try {
    const install = ["install", "--prefix", folder, "--ignore-scripts", REPOMIX];
    await measureProgram("npm", install, folder);
    const repomix = join(folder, "node_modules/repomix/bin/repomix.cjs");
    const pack = [repomix, checkout, "--output", join(folder, "packed.xml")];
    const crawl = join(import.meta.dirname, "crawl.ts");
    const contenders = [
      { name: "ours, every file on disk", args: [crawl, "disk", checkout, "all"] },
      { name: "ours, every file of the commit", args: [crawl, "local", checkout, "all"] },
      { name: "repomix, security scan on", args: [...pack, "--quiet"] },
      { name: "repomix, security scan off", args: [...pack, "--quiet", "--no-security-check"] },
    ];
    const costs = await fastestRuns(contenders, folder);
    const ours = costs.get("ours, every file on disk");
    for (const [name, cost] of costs) print(name, cost, ours ?? cost);
    console.log(`ours: ${ours?.output.trim() ?? ""}`);
    const summary = await measureProgram(process.execPath, pack, folder);
    console.log(`repomix: ${/Total Files:[^\n]*/u.exec(summary.output)?.[0] ?? "no summary"}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print(what: string, cost: ProgramCost, ours: ProgramCost): void {
  const time = (cost.seconds / ours.seconds).toFixed(1);
  const memory = (cost.peakMegabytes / ours.peakMegabytes).toFixed(1);
  console.log(
    `${what}: ${cost.seconds.toFixed(2)} s, ${cost.peakMegabytes.toFixed(0)} MB (ours × ${time} in time, × ${memory} in memory)`,
  );
}

await main();
