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

async function best(
  program: string,
  args: readonly string[],
  folder: string,
): Promise<ProgramCost> {
  let fastest: ProgramCost | null = null;
  for (let run = 0; run < RUNS; run += 1) {
    const cost = await measureProgram(program, args, folder);
    if (cost.exitCode !== 0)
      throw new Error(`${program} ${args.join(" ")}: ${cost.output.slice(-2000)}`);
    if (fastest === null || cost.seconds < fastest.seconds) fastest = cost;
  }
  if (fastest === null) throw new Error("nothing was run");
  return fastest;
}

async function main(): Promise<void> {
  const checkout = resolve(process.argv[2] ?? ".");
  const folder = await mkdtemp(join(tmpdir(), "amtp-repomix-"));
  try {
    await measureProgram(
      "npm",
      ["install", "--prefix", folder, "--ignore-scripts", REPOMIX],
      folder,
    );
    const repomix = join(folder, "node_modules/repomix/bin/repomix.cjs");
    const pack = [repomix, checkout, "--quiet", "--output", join(folder, "packed.xml")];
    const crawl = join(import.meta.dirname, "crawl.ts");
    const read = (kind: string): string[] => [crawl, kind, checkout, "all"];
    const ours = await best(process.execPath, read("disk"), folder);
    print("ours, every file on disk", ours, ours);
    print(
      "ours, every file of the commit",
      await best(process.execPath, read("local"), folder),
      ours,
    );
    print("repomix, security scan on", await best(process.execPath, pack, folder), ours);
    const unchecked = [...pack, "--no-security-check"];
    print("repomix, security scan off", await best(process.execPath, unchecked, folder), ours);
    console.log(`ours: ${ours.output.trim()}`);
    const summary = await measureProgram(
      process.execPath,
      pack.filter((arg) => arg !== "--quiet"),
      folder,
    );
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
