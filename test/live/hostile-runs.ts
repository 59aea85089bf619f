/**
 * Whole runs of the local command against servers that are slow or hostile: `npm run live:hostile`.
 *
 * Each has to end by its name, in less than 300 MB over all of its processes, with the key in no byte
 * that was printed or written. With `--first-byte` it also waits in real time for a server that takes
 * 330 s to answer, which is longer than the HTTP client of Node waits. `--command` is the cli.js to run.
 */
import { execFile } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import type { ProgramCost } from "../benchmark/reading/peak-memory.ts";
import { RAW, startRawServer } from "../platform/model/raw-server.ts";

const run = promisify(execFile);

const KEY = "sk-live-4f9QzW7x2Lm8Kd1Rt5";
const MOST_MEGABYTES = 300;
const SLOW_MS = 330_000;

const { values } = parseArgs({
  options: {
    command: { type: "string", default: "dist/cli.js" },
    "first-byte": { type: "boolean", default: false },
    /** Part of what the server does. */
    only: { type: "string", default: "" },
  },
});

interface Case {
  readonly what: string;
  readonly respond: (response: ServerResponse, request: number) => void;
  /** The code of the end that is right. */
  readonly end: string;
  /** Seconds that an agent waits for its model. */
  readonly deadline?: number;
}

const HOSTILE: readonly Case[] = [
  { what: "drips", respond: RAW.drip, end: "BudgetExceeded", deadline: 5 },
  { what: "falls silent", respond: RAW.silence, end: "BudgetExceeded", deadline: 5 },
  { what: "never ends", respond: RAW.endless, end: "BudgetExceeded" },
  { what: "sends a gigabyte", respond: RAW.gigabyte, end: "MalformedLlmOutput" },
  { what: "sends a line without an end", respond: RAW.endlessLine, end: "MalformedLlmOutput" },
  { what: "sends a gzip bomb", respond: RAW.gzipBomb, end: "MalformedLlmOutput" },
  { what: "sends JSON 100,000 deep", respond: RAW.deepJson, end: "ModelUnavailable" },
  { what: "replies 100,000 deep", respond: RAW.deepReply, end: "BudgetExceeded" },
  { what: "cuts every answer", respond: RAW.cut, end: "ModelUnavailable" },
  { what: "finishes oddly", respond: RAW.finish("network_error"), end: "ModelUnavailable" },
  { what: "filters", respond: RAW.finish("content_filter"), end: "ModelRefusal" },
  {
    what: "counts nonsense",
    respond: RAW.usage({ prompt_tokens: -5 }),
    end: "SchemaValidationError",
  },
  { what: "counts nothing", respond: RAW.usage(undefined), end: "SchemaValidationError" },
  {
    what: "repeats the key",
    respond: RAW.status(401, JSON.stringify({ error: { message: `bad key ${KEY}` } })),
    end: "Unauthorized",
  },
  {
    what: "redirects to another host",
    respond: RAW.redirect("http://127.0.0.2:9/v1/chat/completions"),
    end: "ModelUnavailable",
  },
];

/** Only the first answer is slow: then `{}` is mended once, and breaks the contract again. */
const SLOW: Case = {
  what: `first answers after ${SLOW_MS / 1000} s`,
  respond: (response, request) =>
    request === 1 ? RAW.firstByteAfter(SLOW_MS)(response) : RAW.finish("stop")(response),
  end: "SchemaValidationError",
  deadline: 900,
};

function holdsKey(folder: string): boolean {
  const files = globSync("**", { cwd: folder }).map((name) => join(folder, name));
  return files.some((file) => statSync(file).isFile() && readFileSync(file).includes(KEY));
}

async function measured(args: readonly string[], folder: string): Promise<ProgramCost> {
  const program = join(import.meta.dirname, "measure-program.ts");
  // The command reads where npm was started, as a user's would.
  const env = { ...process.env, INIT_CWD: folder };
  const options = { maxBuffer: 1 << 24, env };
  const { stdout } = await run(process.execPath, [program, folder, ...args], options);
  return JSON.parse(stdout) as ProgramCost;
}

async function endOf({ what, respond, end, deadline = 120 }: Case): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "amtp-hostile-"));
  cpSync("test/sample-app", join(folder, "app"), { recursive: true });
  const server = await startRawServer(respond);
  const asked = ["--provider", "compatible", "--model", "m", "--base-url", server.url];
  const limits = ["--depth", "smoke", "--model-deadline-seconds", String(deadline), "--json"];
  const args = [resolve(values.command), "generate", "app", ...asked, ...limits];
  const { output, seconds, peakMegabytes } = await measured(args, folder);
  await server.close();
  const code = /"code":\s*"(\w+)"/.exec(output)?.[1] ?? "done";
  const isClean = !output.includes(KEY) && !holdsKey(folder);
  const isRight = code === end && peakMegabytes < MOST_MEGABYTES && isClean;
  rmSync(folder, { recursive: true, force: true });
  const figures = [peakMegabytes.toFixed(0), seconds.toFixed(0), server.count()];
  const key = isClean ? "nowhere" : "FOUND";
  console.log(`| ${[isRight ? "ok" : "FAILED", what, code, ...figures, key].join(" | ")} |`);
  if (!isRight) process.exitCode = 1;
}

process.env["AMTP_API_KEY"] = KEY;
const cases = values["first-byte"] ? [...HOSTILE, SLOW] : HOSTILE;
console.log(
  "| | a server that | ends by | MB | s | requests | key |\n|---|---|---|---|---|---|---|",
);
for (const each of cases.filter(({ what }) => what.includes(values.only))) await endOf(each);
