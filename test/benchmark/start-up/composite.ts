/**
 * What the processes of one composite `generate` of the sample cost, on the local GitHub:
 * `node test/benchmark/start-up/composite.ts [checkout …]` runs each checkout's action in turn and
 * prints, per step, processor seconds and seconds from its start to its end (the best of all runs).
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dispatch, lastPart, openStage, ROOT } from "../../platform/product/dispatch.ts";

const RUNS = Number(process.env["RUNS"] ?? 5);
const STEPS = ["preflight", "repo-crawler", "test-case-generator", "test-engineer"];

interface StepCost {
  readonly cpuSeconds: number;
  readonly seconds: number;
}

/** Run by a process as it ends: what it has cost since it was started. */
function reportingTo(file: string): string {
  const report = `process.on("exit",()=>{const{user,system}=process.cpuUsage();process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(file)},JSON.stringify({cpuSeconds:(user+system)/1e6,seconds:process.uptime()}))})`;
  return `--import data:text/javascript,${encodeURIComponent(report)}`;
}

async function costsOf(product: string): Promise<ReadonlyMap<string, StepCost>> {
  const folder = await mkdtemp(join(tmpdir(), "amtp-composite-"));
  const stage = await openStage();
  try {
    const fileOf = (step: string): string => join(folder, `${step}.json`);
    const plant = (step: string) => ({ NODE_OPTIONS: reportingTo(fileOf(lastPart(step))) });
    const { report } = await dispatch(stage, { product, plant });
    const failed = report.jobs.find(({ outcome }) => outcome !== "success");
    if (failed !== undefined) throw new Error(`${product}: ${failed.id} failed\n${failed.log}`);
    const costs = STEPS.map(async (step): Promise<[string, StepCost]> => {
      return [step, JSON.parse(await readFile(fileOf(step), "utf8")) as StepCost];
    });
    return new Map(await Promise.all(costs));
  } finally {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function best(runs: readonly ReadonlyMap<string, StepCost>[], cost: keyof StepCost): string {
  const least = STEPS.map((step) => Math.min(...runs.map((run) => run.get(step)?.[cost] ?? 0)));
  const sum = least.reduce((total, seconds) => total + seconds, 0);
  const each = STEPS.map((step, index) => `${step} ${least[index]?.toFixed(2) ?? ""}`).join(", ");
  return `${sum.toFixed(2)} s (${each})`;
}

async function main(): Promise<void> {
  const given = process.argv.slice(2).map((folder) => resolve(folder));
  const products = given.length > 0 ? given : [ROOT];
  const costs = new Map(products.map((product) => [product, [] as Map<string, StepCost>[]]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const product of products) costs.get(product)?.push(new Map(await costsOf(product)));
  }
  for (const [product, runs] of costs) {
    console.log(`${product}: processor ${best(runs, "cpuSeconds")}`);
    console.log(`${product}: start to end ${best(runs, "seconds")}`);
  }
}

await main();
