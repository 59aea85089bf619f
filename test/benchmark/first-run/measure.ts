/**
 * Measures generated Playwright specs against a real app: static gates, texts found in the app's own source,
 * first-run pass rate in a browser, and bugs caught. Stands outside the test suite: it needs an app with its
 * dependencies installed and a browser. Prints JSON to stdout and a table to stderr.
 *
 *   node test/benchmark/first-run/measure.ts --app <folder> --specs <folder> --start "<command>" --url <origin> \
 *     [--bugs <file.json>] [--browser <path>] [--runs 3]
 */
import { execFileSync } from "node:child_process";
import type { AppOptions } from "./app-server.ts";
import { startApp } from "./app-server.ts";
import { readArguments } from "./arguments.ts";
import type { MeasureOptions } from "./arguments.ts";
import type { TestResult } from "./browser-run.ts";
import { runTests } from "./browser-run.ts";
import type { GroundedText } from "./grounding.ts";
import { groundSpec } from "./grounding.ts";
import type { Measurement } from "./report.ts";
import { markdownTable, summariseRuns } from "./report.ts";
import { readBugs, tryBugs } from "./seeded-bugs.ts";
import { readSourceText } from "./source-text.ts";
import { readSpecFiles } from "./spec-files.ts";
import { checkStatically } from "./static-gates.ts";
import type { Workspace } from "./workspace.ts";
import { createWorkspace } from "./workspace.ts";

const log = (line: string): void => void process.stderr.write(`${line}\n`);

async function measure(options: MeasureOptions): Promise<Measurement> {
  const bugs = options.bugs === null ? [] : readBugs(options.bugs, options.app);
  const files = readSpecFiles(options.specs);
  const source = readSourceText(options.app);
  const texts = files.flatMap((file) => groundSpec(file, source));
  const workspace = createWorkspace(options);
  try {
    const gates = await checkStatically(files, workspace);
    log(`${gates.cases} cases in ${gates.files} files, ${gates.typeErrors.length} type errors`);
    const app = appOptions(options, texts);
    const tests = summariseRuns(await runRepeatedly(options.runs, workspace, app));
    const passed = tests.filter((test) => test.verdict === "passed");
    const caught = bugs.length === 0 ? [] : await tryBugs(bugs, passed, { workspace, app, log });
    return { app: options.app, commit: commitOf(options.app), gates, texts, tests, bugs: caught };
  } finally {
    workspace.remove();
  }
}

function appOptions(options: MeasureOptions, texts: readonly GroundedText[]): AppOptions {
  const opened = texts.filter((text) => text.method === "goto" && text.text.startsWith("/"));
  const { app, start, url, browser } = options;
  return { app, start, url, browser, warmUp: [...new Set(opened.map((text) => text.text))] };
}

async function runRepeatedly(
  runs: number,
  workspace: Workspace,
  app: AppOptions,
): Promise<TestResult[][]> {
  const results: TestResult[][] = [];
  for (let run = 1; run <= runs; run += 1) {
    const running = await startApp(app);
    try {
      const tests = await runTests(workspace);
      log(
        `run ${run}: ${tests.filter((test) => test.outcome === "passed").length} of ${tests.length} passed`,
      );
      results.push(tests);
    } finally {
      await running.stop();
    }
  }
  return results;
}

function commitOf(app: string): string {
  return execFileSync("git", ["rev-parse", "HEAD"], { cwd: app, encoding: "utf8" }).trim();
}

// The app's processes are ended on "exit", which a signal alone does not cause.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
const measurement = await measure(readArguments(process.argv.slice(2)));
process.stdout.write(`${JSON.stringify(measurement, null, 2)}\n`);
log(markdownTable(measurement));
