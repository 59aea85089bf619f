/**
 * Writes tests for real apps, offline, runs them three times against the served app, and then against
 * bugs put into its source. Stands outside the test suite: apps are brought for the purpose as clones
 * `<owner>+<name>` in one folder, and nothing of them is committed.
 *
 *   npm run bench:web -- --apps <folder> [--only id,id] [--depth core] [--command dist/cli.js] \
 *     [--list apps.json] [--browser /usr/bin/chromium] [--runs 3] [--no-mutants] [--out result.json]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runTests } from "../first-run/browser-run.ts";
import type { TestResult } from "../first-run/browser-run.ts";
import { summariseRuns } from "../first-run/report.ts";
import { createWorkspace } from "../first-run/workspace.ts";
import type { BenchmarkApp } from "./bring.ts";
import { bring } from "./bring.ts";
import { generateSpecs } from "./generate-specs.ts";
import { kindsOf } from "./kinds.ts";
import { loadedFiles } from "./loaded-files.ts";
import { mutantsOf } from "./mutants.ts";
import type { AppRow } from "./report.ts";
import { table } from "./report.ts";
import { serveApp } from "./serve.ts";
import { tryMutants } from "./try-mutants.ts";

const { values } = parseArgs({
  options: {
    apps: { type: "string" },
    list: { type: "string", default: fileURLToPath(new URL("apps.json", import.meta.url)) },
    only: { type: "string" },
    depth: { type: "string", default: "core" },
    command: { type: "string", default: "dist/cli.js" },
    browser: { type: "string", default: "/usr/bin/chromium" },
    runs: { type: "string", default: "3" },
    "no-mutants": { type: "boolean", default: false },
    out: { type: "string" },
  },
});

async function measure(listed: BenchmarkApp, root: string): Promise<AppRow> {
  const app = await bring(listed, root);
  const server = await serveApp(app);
  try {
    // The bugs are chosen before there are specs.
    const mutants = values["no-mutants"]
      ? []
      : mutantsOf(app.source, await loadedFiles(app, server, values.browser));
    const generated = await generateSpecs(app, resolve(values.command), values.depth, root);
    const { id, uses } = app;
    const none = { tests: [], mutants: mutants.map((mutant) => ({ ...mutant, killers: [] })) };
    const row = { id, uses, ...generated, kinds: kindsOf(generated.specs) };
    if (generated.failure !== null) return { ...row, ...none };
    const workspace = createWorkspace({
      specs: generated.specs,
      url: server.url,
      browser: values.browser,
    });
    try {
      const runs: TestResult[][] = [];
      for (let run = 0; run < Number(values.runs); run += 1) runs.push(await runTests(workspace));
      const tests = summariseRuns(runs);
      const passed = (runs[0] ?? []).filter(({ name }) =>
        tests.some((test) => test.name === name && test.verdict === "passed"),
      );
      const tried = await tryMutants(mutants, passed, { app, server, workspace });
      return { ...row, tests, mutants: tried };
    } finally {
      workspace.remove();
    }
  } finally {
    await server.stop();
  }
}

// An interrupt leaves no bug in a served copy, and no server.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
if (values.apps === undefined) throw new Error("say where the apps are: --apps <folder>");
const listed = JSON.parse(readFileSync(values.list, "utf8")) as BenchmarkApp[];
const only = values.only?.split(",");
const rows: AppRow[] = [];
for (const app of listed.filter(({ id }) => only === undefined || only.includes(id))) {
  try {
    const row = await measure(app, resolve(values.apps));
    rows.push(row);
    process.stderr.write(`${table([row]).split("\n")[2] ?? ""}\n`);
  } catch (error) {
    process.stderr.write(`${app.id}: ${String(error)}\n`);
  }
}
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(rows, null, 2)}\n`);
process.stdout.write(`${table(rows)}\n`);
