/**
 * How long each step takes to start, as a ratio to an empty node process:
 * `node test/benchmark/start-up/steps.ts [dist …]` runs empty processes and the entries of each
 * folder in turn, so that a busy machine slows all of them alike.
 *
 * A step is started as GitHub's runner does, but without its inputs: it loads what every run of it
 * loads, reads its inputs, and ends with their error.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ENTRIES = ["preflight", "repo-crawler", "test-case-generator", "test-engineer", "open-pr"];
const RUNS = 15;

interface Start {
  readonly name: string;
  readonly args: readonly string[];
  readonly milliseconds: number[];
}

async function measure({ args, milliseconds }: Start, temporaryFolder: string): Promise<void> {
  const { PATH = "" } = process.env;
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH, GITHUB_ACTIONS: "true", RUNNER_TEMP: temporaryFolder },
    stdio: "ignore",
  });
  await once(child, "exit");
  milliseconds.push(performance.now() - started);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : ["dist"];
  const empty: Start = { name: "empty node process", args: ["--eval", ""], milliseconds: [] };
  const steps = ENTRIES.flatMap((entry) =>
    folders.map((folder): Start => {
      const script = resolve(folder, `${entry}.js`);
      return { name: `${folder}: ${entry}`, args: [script], milliseconds: [] };
    }),
  );
  const temporaryFolder = await mkdtemp(join(tmpdir(), "amtp-start-"));
  try {
    for (let run = 0; run < RUNS; run += 1) {
      for (const start of [empty, ...steps]) await measure(start, temporaryFolder);
    }
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true });
  }
  for (const { name, milliseconds } of [empty, ...steps]) {
    const best = Math.min(...milliseconds);
    const ratio = (best / Math.min(...empty.milliseconds)).toFixed(1);
    const middle = (median(milliseconds) / median(empty.milliseconds)).toFixed(1);
    console.log(`${name}: best ${best.toFixed(0)} ms (× ${ratio}), median × ${middle}`);
  }
}

await main();
