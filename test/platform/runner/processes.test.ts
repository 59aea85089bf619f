import { expect, it } from "vitest";
import type { StartedProcess } from "./index.ts";
import { composite, javaScript, runFiles } from "./support.ts";

const SERVICES = { ACTIONS_RUNTIME_TOKEN: "runtime", ACTIONS_RESULTS_URL: "http://127.0.0.1:9/" };
const NOTHING = "export {};";

it("records each process with its arguments and the names of its variables", async () => {
  const report = await runFiles({
    "action.yml": composite("- { uses: $/js, with: { api-key: k } }"),
    "js/action.yml": javaScript("main: main.mjs", "inputs: { api-key: {} }\n"),
    "js/main.mjs": NOTHING,
  });
  const [record] = report.steps[0]?.processes ?? [];
  expect(record?.argv[1]).toMatch(/js\/main\.mjs$/);
  expect(record?.exitCode).toBe(0);
  expect(record?.pid).toBeGreaterThan(0);
  expect(record?.envNames).toEqual(
    expect.arrayContaining(["INPUT_API-KEY", "GITHUB_OUTPUT", "PATH"]),
  );
  expect(JSON.stringify(report.steps)).not.toContain('"k"');
});

it("shows values to the observer of processes only", async () => {
  const started: StartedProcess[] = [];
  await runFiles(
    { "action.yml": composite("- { id: one, shell: bash, env: { CANARY: tweet }, run: 'true' }") },
    { onProcess: (process) => started.push(process) },
  );
  expect(started.map(({ step, env }) => [step, env["CANARY"]])).toEqual([["one", "tweet"]]);
});

it("fails a step whose process is killed", async () => {
  const report = await runFiles(
    { "action.yml": composite("- { id: one, shell: bash, run: 'sleep 20' }") },
    { onProcess: ({ pid }) => process.kill(pid, "SIGKILL") },
  );
  expect(report.steps[0]).toMatchObject({ outcome: "failure", processes: [{ exitCode: null }] });
});

it("gives the runtime token to JavaScript actions and not to scripts", async () => {
  const report = await runFiles(
    {
      "action.yml": composite("- { uses: $/js }\n- { shell: bash, run: 'true' }"),
      "js/action.yml": javaScript("main: main.mjs"),
      "js/main.mjs": NOTHING,
    },
    { services: SERVICES },
  );
  const tokens = report.steps.map(({ processes }) =>
    processes.some(({ envNames }) => envNames.includes("ACTIONS_RUNTIME_TOKEN")),
  );
  expect(tokens).toEqual([true, false]);
});

it("never gives the job's token to a process as a variable of its own", async () => {
  const started: StartedProcess[] = [];
  await runFiles(
    { "action.yml": composite("- { shell: bash, run: 'true' }") },
    { onProcess: (process) => started.push(process) },
  );
  expect(Object.values(started[0]?.env ?? {})).not.toContain("ghs_job-token");
});

it("keeps GITHUB_ variables as they are whatever a step's env says", async () => {
  const started: StartedProcess[] = [];
  await runFiles(
    { "action.yml": composite("- { shell: bash, env: { GITHUB_SHA: mine }, run: 'true' }") },
    { onProcess: (process) => started.push(process) },
  );
  expect(started[0]?.env["GITHUB_SHA"]).toBe("a".repeat(40));
});

it("runs pre and main at their step and post at the end, the last one first, with their state", async () => {
  const files = (name: string): Record<string, string> => ({
    [`${name}/action.yml`]: javaScript("pre: pre.mjs, main: main.mjs, post: post.mjs"),
    [`${name}/pre.mjs`]: `console.log("pre ${name}");`,
    [`${name}/main.mjs`]: `import { appendFileSync } from "node:fs";
      console.log("main ${name}"); appendFileSync(process.env.GITHUB_STATE, "seen=${name}\\n");`,
    [`${name}/post.mjs`]: `console.log("post", process.env.STATE_seen);`,
  });
  const report = await runFiles({
    "action.yml": composite("- uses: $/a\n- uses: $/b"),
    ...files("a"),
    ...files("b"),
  });
  const lines = report.log.split("\n").filter((line) => /^(pre|main|post)/.test(line));
  expect(lines).toEqual(["pre a", "main a", "pre b", "main b", "post b", "post a"]);
});

it("fails the whole when a post part fails", async () => {
  const report = await runFiles({
    "action.yml": javaScript("main: main.mjs, post: post.mjs"),
    "main.mjs": NOTHING,
    "post.mjs": "process.exit(1);",
  });
  expect(report.outcome).toBe("failure");
});
