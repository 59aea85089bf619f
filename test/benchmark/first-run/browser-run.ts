import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { runCommand } from "./run-command.ts";
import type { Workspace } from "./workspace.ts";

/** One test as Playwright knows it. */
export interface KnownTest {
  /** `file › title`, unique within the specs. */
  readonly name: string;
  /** `file:line`, as the command line takes it. */
  readonly location: string;
}

/** How a test ended when it ran. */
export interface TestResult extends KnownTest {
  readonly outcome: "passed" | "failed" | "fixme";
  /** First lines of the failure. */
  readonly error: string | null;
}

/** The parts of Playwright's JSON report that are read (https://playwright.dev/docs/test-reporters#json-reporter). */
interface JsonReport {
  readonly suites?: readonly JsonSuite[];
  readonly errors?: readonly { readonly message?: string }[];
}
interface JsonSuite {
  readonly title: string;
  readonly file: string;
  readonly suites?: readonly JsonSuite[];
  readonly specs?: readonly JsonSpec[];
}
interface JsonSpec {
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly tests: readonly {
    readonly results: readonly {
      readonly status: string;
      readonly errors?: readonly { message?: string }[];
    }[];
  }[];
}

/** Names the tests without running them. */
export async function listTests(workspace: Workspace): Promise<KnownTest[]> {
  const args = ["test", "--list", "--reporter=json"];
  const { stdout } = await runCommand(workspace.tool("playwright"), args, {
    cwd: workspace.folder,
  });
  return readTests(parseReport(stdout));
}

/** Runs all specs once in the browser, or only those at the `file:line` locations given. */
export async function runTests(
  workspace: Workspace,
  locations: readonly string[] = [],
  options: { readonly untilFirstFailure?: boolean } = {},
): Promise<TestResult[]> {
  const args = ["test", "--reporter=json", ...locations.map((location) => `specs/${location}`)];
  if (options.untilFirstFailure === true) args.push("-x");
  const { stdout, stderr } = await runCommand(workspace.tool("playwright"), args, {
    cwd: workspace.folder,
  });
  rmSync(join(workspace.folder, "test-results"), { recursive: true, force: true });
  const tests = readTests(parseReport(stdout));
  if (tests.length === 0)
    throw new Error(`no test ran: ${stdout.slice(0, 2000)}${stderr.slice(0, 2000)}`);
  return tests;
}

function parseReport(stdout: string): JsonReport {
  const start = stdout.indexOf("{");
  return start === -1 ? {} : (JSON.parse(stdout.slice(start)) as JsonReport);
}

function readTests(report: JsonReport): TestResult[] {
  const tests: TestResult[] = [];
  const open = (report.suites ?? []).map((suite) => ({ suite, path: [] as string[] }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { suite, path } = next;
    for (const spec of suite.specs ?? []) tests.push(readTest(spec, path));
    for (const inner of suite.suites ?? [])
      open.push({ suite: inner, path: [...path, inner.title] });
  }
  return tests.toSorted((a, b) => a.name.localeCompare(b.name));
}

function readTest(spec: JsonSpec, path: readonly string[]): TestResult {
  const result = spec.tests[0]?.results[0];
  const status = result?.status ?? "skipped";
  const message = result?.errors?.[0]?.message ?? null;
  return {
    name: [spec.file, ...path, spec.title].join(" › "),
    location: `${spec.file}:${spec.line}`,
    outcome: status === "passed" ? "passed" : status === "skipped" ? "fixme" : "failed",
    error: message === null ? null : plain(message),
  };
}

/** Playwright colours its messages; only the text is of use in a report. */
function plain(message: string): string {
  return stripVTControlCharacters(message).split("\n").slice(0, 14).join("\n");
}

/** Reads a file of JSON that the caller knows the shape of. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
