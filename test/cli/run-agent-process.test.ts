import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type AgentProcess, runAgentProcess } from "../../src/cli/run-agent-process.ts";
import { NamedError } from "../../src/contracts/errors.ts";
import { toWire } from "../../src/contracts/errors-wire.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "amtp-process-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process that runs this source. */
async function processOf(
  source: string,
  changes: Partial<AgentProcess> = {},
): Promise<AgentProcess> {
  const script = join(folder, "agent.mjs");
  await writeFile(script, source);
  const signal = new AbortController().signal;
  return { script, environment: { INPUT_DEPTH: "core" }, quiet: true, signal, ...changes };
}

function printing(value: unknown): string {
  return `process.stdout.write(${JSON.stringify(`${JSON.stringify(value)}\n`)});`;
}

describe("the process of an agent", () => {
  test("gives the outputs that it prints, and is remembered without values of its environment", async () => {
    const agent = await processOf(printing({ ok: true, outputs: { "artifact-id": "a.json" } }));
    const { outputs, record } = await runAgentProcess(agent);
    expect(outputs).toEqual({ "artifact-id": "a.json" });
    expect(record).toMatchObject({
      argv: [process.execPath, agent.script],
      environment_names: ["INPUT_DEPTH"],
      exit_code: 0,
    });
  });

  test("starts in an empty folder that is removed afterwards", async () => {
    const seen = `import { readdirSync } from "node:fs";
      const outputs = { cwd: process.cwd(), files: String(readdirSync(".").length) };
      process.stdout.write(JSON.stringify({ ok: true, outputs }));`;
    const { outputs } = await runAgentProcess(await processOf(seen));
    expect(outputs["files"]).toBe("0");
    await expect(readdir(outputs["cwd"] ?? "")).rejects.toThrow("ENOENT");
  });

  test("fails by the name that it gives, and still tells what it spent", async () => {
    const failure = new NamedError("ModelRefusal", "no");
    const outputs = { usage: "{}" };
    const agent = await processOf(printing({ ok: false, error: toWire(failure), outputs }));
    await expect(runAgentProcess(agent)).resolves.toMatchObject({ failure, outputs });
  });

  test("loses nothing of a failure, and repeats no secret in it", async () => {
    const entry = resolve("src/telemetry/run-entry.ts");
    const errors = resolve("src/contracts/errors.ts");
    const agent = await processOf(`
      import { runEntry } from ${JSON.stringify(entry)};
      import { NamedError } from ${JSON.stringify(errors)};
      await runEntry(false, async ({ logger }) => {
        logger.mask("sk-1234");
        const cause = new NamedError("PlatformUnavailable", "sk-1234: 503");
        throw new NamedError("RateLimited", "Wait.", { retryAfterSeconds: 9, cause });
      });`);
    const { failure, record } = await runAgentProcess(agent);
    const cause = new NamedError("PlatformUnavailable", "***: 503");
    expect(failure).toEqual(
      new NamedError("RateLimited", "Wait.", { retryAfterSeconds: 9, cause }),
    );
    expect(record.exit_code).toBe(1);
  });

  test("has crashed when it ends without a word", async () => {
    const agent = await processOf("process.exit(7);");
    const { failure, record } = await runAgentProcess(agent);
    expect([failure?.code, record.exit_code]).toEqual(["AgentCrashed", 7]);
  });

  test.each([["hello"], [{ ok: false }], [{ ok: true, outputs: { a: 1 } }], [null]])(
    "has crashed when it prints %j",
    async (value) => {
      const { failure } = await runAgentProcess(await processOf(printing(value)));
      expect(failure?.code).toBe("AgentCrashed");
    },
  );

  test("is ended when the run is stopped", async () => {
    const stop = new AbortController();
    const agent = await processOf("setInterval(() => {}, 1000);", { signal: stop.signal });
    setTimeout(() => stop.abort(), 200);
    const { failure } = await runAgentProcess(agent);
    expect(failure?.code).toBe("Interrupted");
  });

  test("is not started at all when the run was stopped before", async () => {
    const started = join(folder, "started");
    const source = `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(started)}, "");`;
    const agent = await processOf(source, { signal: AbortSignal.abort() });
    await expect(runAgentProcess(agent)).rejects.toMatchObject({ code: "Interrupted" });
    expect(await readdir(folder)).toEqual(["agent.mjs"]);
  });
});
