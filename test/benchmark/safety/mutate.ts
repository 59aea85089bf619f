/**
 * How many changes of the code that decides what is published go unseen by its tests: StrykerJS makes
 * the changes, a random sample of them is put into a copy of the sources behind switches, and the
 * corpus and the tests of the room are run under each. What survives shows a test that is missing, or
 * code that nothing needs. Opt-in: the tools are installed in a temporary folder.
 *
 *   node test/benchmark/safety/mutate.ts [--room safety|pull-request] [--share 0.03] [--seed 1]
 *     [--files 'src/safety/flows/*.ts'] [--folder FOLDER]
 *
 * A folder that is named is kept, and goes on where it stopped.
 */
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  appendFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { instrument, type Mutant } from "./mutants/instrument.ts";
import type { Survey, Verdict } from "./mutants/judge.ts";

const TOOLS = ["@stryker-mutator/instrumenter@10.1.1", "@vitest/expect@5.1.1"];
/** What decides, in each room. */
const DECIDING: Readonly<Record<string, string>> = {
  safety: "src/safety/**/*.ts",
  "pull-request": "src/pull-request/{plan,decide,present,write,publish}.ts",
};
/** A mutant that takes so many times as long as everything without one is taken for one without an end. */
const MUCH_LONGER = 5;
const LEAST_SILENT_MS = 60_000;

const { values } = parseArgs({
  options: {
    room: { type: "string", default: "safety" },
    share: { type: "string", default: "0.03" },
    seed: { type: "string", default: "1" },
    files: { type: "string" },
    folder: { type: "string" },
  },
});
const copy = resolve(values.folder ?? mkdtempSync(join(tmpdir(), "amtp-mutants-")));
const verdictsPath = join(copy, "verdicts.jsonl");

async function prepare(): Promise<void> {
  mkdirSync(join(copy, "tools"), { recursive: true });
  writeFileSync(join(copy, "tools/package.json"), "{}");
  spawnSync("npm", ["install", "--no-audit", "--no-fund", ...TOOLS], { cwd: join(copy, "tools") });
  for (const part of ["src", "test", "schemas", "package.json"])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  const names = globSync(values.files ?? DECIDING[values.room] ?? "").toSorted();
  const sample = { share: Number(values.share), seed: values.seed };
  const { mutants, all } = await instrument(copy, names, sample);
  writeFileSync(join(copy, "mutants.json"), JSON.stringify({ mutants, all }));
}

/** Runs the judge until it ends or says nothing for long; true when it ended. */
async function runJudge(args: readonly string[], active?: string): Promise<boolean> {
  const environment = active === undefined ? {} : { __STRYKER_ACTIVE_MUTANT__: active };
  const here = join(copy, "test/benchmark/safety/mutants");
  const child = spawn(
    process.execPath,
    ["--import", join(here, "hooks.ts"), join(here, "judge.ts"), ...args],
    { cwd: copy, env: { ...process.env, ...environment }, stdio: ["ignore", "inherit", "inherit"] },
  );
  const started = Date.now();
  const silentMs = args[0] === "survey" ? Infinity : longestSilence();
  const watch = setInterval(() => {
    const spoke = existsSync(verdictsPath) ? statSync(verdictsPath).mtimeMs : started;
    if (Date.now() - Math.max(spoke, started) > silentMs) child.kill("SIGKILL");
  }, 2000);
  const code = await new Promise((done) => child.once("close", done));
  clearInterval(watch);
  return code === 0;
}

function verdicts(): ReadonlyMap<string, Verdict> {
  if (!existsSync(verdictsPath)) return new Map();
  const lines = readFileSync(verdictsPath, "utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Verdict).map((one) => [one.id, one]));
}

/** A mutant that takes part in loading is judged by everything, which takes minutes on a busy machine. */
function longestSilence(): number {
  const { surveyMs } = surveyed();
  return Math.max(LEAST_SILENT_MS, MUCH_LONGER * surveyMs);
}

function surveyed(): Survey {
  return JSON.parse(readFileSync(join(copy, "survey.json"), "utf8")) as Survey;
}

/** A mutant under which the judge died or went silent: the tests would notice that too. */
function giveUpLast(): void {
  const last = [...verdicts().values()].at(-1);
  if (last === undefined || last.status !== undefined) throw new Error("the judge does not start");
  appendFileSync(verdictsPath, `${JSON.stringify({ id: last.id, status: "Timeout" })}\n`);
}

async function judgeAll(mutants: readonly Mutant[]): Promise<void> {
  const loading = new Set(surveyed().loading);
  const open = (): string[] => {
    const judged = verdicts();
    return mutants.map(({ id }) => id).filter((id) => judged.get(id)?.status === undefined);
  };
  for (let together = open(); ; together = open()) {
    const ids = together.filter((id) => !loading.has(id));
    if (ids.length === 0 || (await runJudge(["judge", values.room, ...ids]))) break;
    giveUpLast();
  }
  for (const id of open()) {
    if (!(await runJudge(["judge", values.room, id], id))) giveUpLast();
  }
}

function tell(mutants: readonly Mutant[], all: number): void {
  const judged = verdicts();
  const alive = mutants.filter(({ id }) =>
    ["Survived", "NoCoverage"].includes(judged.get(id)?.status ?? "Survived"),
  );
  for (const { id, fileName, location, mutatorName, replacement } of alive) {
    const place = `${fileName}:${location.start.line + 1}:${location.start.column + 1}`;
    const status = judged.get(id)?.status ?? "not judged";
    console.log(`${status} ${place} ${mutatorName} → ${replacement.slice(0, 120)}`);
  }
  const killed = mutants.length - alive.length;
  const share = ((killed / Math.max(mutants.length, 1)) * 100).toFixed(1);
  console.log(`${killed} of ${mutants.length} killed (${share} %), a sample of ${all}`);
}

if (!existsSync(join(copy, "mutants.json"))) await prepare();
if (!existsSync(join(copy, "survey.json"))) await runJudge(["survey", values.room]);
const { mutants, all } = JSON.parse(readFileSync(join(copy, "mutants.json"), "utf8")) as {
  mutants: readonly Mutant[];
  all: number;
};
await judgeAll(mutants);
tell(mutants, all);
if (values.folder === undefined) rmSync(copy, { recursive: true });
