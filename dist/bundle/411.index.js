export const id = 411;
export const ids = [411];
export const modules = {

/***/ 33805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var _contracts_run_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25048);
/* harmony import */ var _frameworks_framework_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25847);
/* harmony import */ var _models_select_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63731);



/**
 * Checks inputs, framework and provider. Throws `InvalidInput`, `FrameworkUnavailable` or
 * `KeyMissing`.
 */
function checkRequest(inputs, apiKey) {
    const request = (0,_contracts_run_request_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRunRequest */ .OR)(inputs);
    (0,_frameworks_framework_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkFor */ .g)(request.framework);
    const { provider, model } = request;
    return {
        request,
        selected: (0,_models_select_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .selectModel */ .U)({ provider, model, apiKey, baseUrl: request["base-url"] }),
    };
}


/***/ }),

/***/ 68901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bd: () => (/* binding */ createUsageMeter),
/* harmony export */   vk: () => (/* binding */ addUsage),
/* harmony export */   yJ: () => (/* binding */ NO_USAGE)
/* harmony export */ });
const NO_USAGE = {
    inputTokens: 0,
    outputTokens: 0,
    cachedInputTokens: 0,
    usd: 0,
    calls: 0,
};
/** The sum; money is unknown as soon as one part of it is. */
function addUsage(total, turn) {
    return {
        inputTokens: total.inputTokens + turn.inputTokens,
        outputTokens: total.outputTokens + turn.outputTokens,
        cachedInputTokens: total.cachedInputTokens + turn.cachedInputTokens,
        usd: total.usd === null || turn.usd === null ? null : total.usd + turn.usd,
        calls: total.calls + 1,
    };
}
function createUsageMeter() {
    let total = NO_USAGE;
    return {
        add: (turn) => {
            total = addUsage(total, turn);
        },
        total: () => total,
    };
}


/***/ }),

/***/ 15352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createFolderStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _contracts_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74247);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97083);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38532);






const Digests = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/));
/** Digests are kept beside the artifacts, as GitHub keeps them beside its own. */
const DIGESTS_FILE = "digests.json";
/** A store in a run folder of the local command: one JSON file per artifact. */
function createFolderStore(folder, runId) {
    const digestsPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, DIGESTS_FILE);
    return {
        put: async (kind, bytes) => {
            const stored = describe(runId, kind, (0,_contracts_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
            await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, stored.storeId), bytes);
            const digests = { ...(await readDigests(digestsPath)), [stored.storeId]: stored.digest };
            await writeWhole(digestsPath, `${JSON.stringify(digests, null, 2)}\n`);
            return stored;
        },
        find: async (kind) => {
            const name = (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactFileName */ .U)(runId, kind);
            const digest = new Map(Object.entries(await readDigests(digestsPath))).get(name);
            return digest === undefined ? undefined : describe(runId, kind, digest);
        },
        get: async (stored) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, stored.storeId)).catch(missing(stored)),
    };
}
function describe(runId, kind, digest) {
    return { kind, storeId: (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactFileName */ .U)(runId, kind), digest };
}
/** A crash leaves the old file or the new one, never half of one. */
async function writeWhole(path, data) {
    const temporary = `${path}.${process.pid}.tmp`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, data);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
}
async function readDigests(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => "{}");
    try {
        return Digests.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .NamedError */ .iK("UpstreamArtifactInvalid", `${DIGESTS_FILE} in the run folder is not what we wrote; start the run afresh with --fresh.`, { cause });
    }
}
function missing(stored) {
    return (cause) => {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .NamedError */ .iK("UpstreamArtifactInvalid", `The artifact ${stored.kind} is gone from the run folder; start the run afresh with --fresh.`, { cause });
    };
}


/***/ }),

/***/ 13363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ parseCommand),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97083);


const GENERATE_OPTIONS = {
    ref: { type: "string" },
    "base-branch": { type: "string" },
    "work-tree": { type: "boolean" },
    depth: { type: "string" },
    framework: { type: "string" },
    provider: { type: "string" },
    model: { type: "string" },
    "base-url": { type: "string" },
    "working-directory": { type: "string" },
    "model-deadline-seconds": { type: "string" },
    out: { type: "string" },
    fresh: { type: "boolean" },
    json: { type: "boolean" },
    quiet: { type: "boolean" },
};
const OPEN_PR_OPTIONS = {
    repo: { type: "string" },
    draft: { type: "boolean" },
    json: { type: "boolean" },
    quiet: { type: "boolean" },
};
const MCP_OPTIONS = {
    ref: { type: "string" },
    "work-tree": { type: "boolean" },
    depth: { type: "string" },
    "working-directory": { type: "string" },
    port: { type: "string" },
    stdio: { type: "boolean" },
    json: { type: "boolean" },
    quiet: { type: "boolean" },
};
const COMMANDS = { generate: GENERATE_OPTIONS, "open-pr": OPEN_PR_OPTIONS, mcp: MCP_OPTIONS };
const SUBJECTS = {
    generate: "a folder or owner/repo",
    "open-pr": "a run folder",
    mcp: "a folder or owner/repo",
};
/**
 * The command in these arguments. A first word that is no command is the subject of `generate`; no
 * word at all is the embedded sample. Throws `InvalidInput` for what cannot be understood.
 */
function parseCommand(args) {
    const [first = ""] = args;
    const asksForHelp = args.includes("--help") || args.includes("-h");
    if (first === "help" || asksForHelp)
        return { name: "help" };
    if (["--version", "-v"].includes(first))
        return { name: "version" };
    const isCommand = isCommandName(first);
    const name = isCommand ? first : "generate";
    const { values, positionals } = parseOptions(isCommand ? args.slice(1) : args, name);
    const [subject, ...more] = positionals;
    if (subject === undefined && !isCommand)
        return { name: "sample", values };
    if (subject === undefined || more.length > 0) {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NamedError */ .iK("InvalidInput", `${name} takes one argument, ${SUBJECTS[name]}; see --help.`);
    }
    return { name, subject, values };
}
function isCommandName(word) {
    return Object.hasOwn(COMMANDS, word);
}
function parseOptions(args, name) {
    try {
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: COMMANDS[name], allowPositionals: true });
        return { values: parsed.values, positionals: parsed.positionals };
    }
    catch (cause) {
        // Node's message names the option and what was wrong with it.
        const reason = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : "";
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NamedError */ .iK("InvalidInput", `${reason}; see --help for the options of ${name}.`, {
            cause,
        });
    }
}
/** The text of an option; undefined when it was not given. */
function textOf(values, option) {
    const value = values[option];
    return typeof value === "string" ? value : undefined;
}
/** Whether a switch was given. */
function isSet(values, option) {
    return values[option] === true;
}


/***/ }),

/***/ 34279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/contracts/product.js + 1 modules
var product = __webpack_require__(57663);
// EXTERNAL MODULE: ./lib/src/telemetry/stream-logger.js
var stream_logger = __webpack_require__(18281);
// EXTERNAL MODULE: ./lib/src/cli/arguments.js
var cli_arguments = __webpack_require__(13363);
// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
// EXTERNAL MODULE: ./lib/src/telemetry/mask.js
var mask = __webpack_require__(95324);
;// CONCATENATED MODULE: ./lib/src/cli/print.js
/** What a person is told at the end of `generate`. */
function summaryOf(result, out) {
    const lines = result.files.map(({ path, cases }) => `  ${path} (${countOf(cases, "test")})`);
    const dropped = result.dropped.map(({ path, reason }) => `  dropped: ${path}: ${reason}`);
    const seconds = ((result.timings_ms["total"] ?? 0) / 1000).toFixed(1);
    const tests = result.files.reduce((sum, { cases }) => sum + cases, 0);
    return [
        `${countOf(tests, "test")} in ${countOf(result.files.length, "file")}, after ${seconds} s:`,
        ...lines,
        ...dropped,
        `Tests:      ${out ?? `${result.run_folder}/files`}`,
        `Run folder: ${result.run_folder}`,
        `Tokens:     ${result.usage.input_tokens} in, ${result.usage.output_tokens} out${moneyOf(result)}`,
        "",
    ].join("\n");
}
function moneyOf({ usage }) {
    return usage.usd === null ? " (price not known)" : ` ($${usage.usd.toFixed(4)})`;
}
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** A failure as one line for a person. */
function failureLine({ code, message }) {
    return `${code}: ${message}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/contracts/canonical-json.js
var canonical_json = __webpack_require__(74247);
// EXTERNAL MODULE: ./lib/src/contracts/report.js
var report = __webpack_require__(73634);
// EXTERNAL MODULE: ./lib/src/contracts/validators.js
var validators = __webpack_require__(94487);
;// CONCATENATED MODULE: ./lib/src/cli/result.js






/** The result of a run, from its plan and from the artifacts in its folder. */
async function describeRun(outcome) {
    const { plan, progress, failure } = outcome;
    const stored = plan === undefined ? [] : await storedArtifacts(plan);
    const report = reportIn(stored, progress);
    return {
        ...describePlan(plan, outcome.source),
        status: failure === undefined ? "done" : "failed",
        artifacts: stored.map(({ artifact, path, digest }) => ({
            kind: artifact.kind,
            path,
            sha256: digest,
        })),
        files: report.files.map(({ path, bytes, cases }) => ({ path, bytes, cases: cases.length })),
        dropped: report.dropped,
        usage: usageOf(progress),
        api_requests: progress.apiRequests,
        timings_ms: { total: outcome.totalMs, ...Object.fromEntries(progress.timingsMs) },
        ...(failure === undefined ? {} : { error: { code: failure.code, message: failure.message } }),
    };
}
/** A run that failed before it was planned has no identity yet. */
function describePlan(plan, source) {
    if (plan === undefined) {
        const unknown = { run_id: null, ref: null, depth: null, framework: null };
        return { ...unknown, source, provider: null, model: null, run_folder: null };
    }
    return {
        run_id: plan.runId,
        source: plan.snapshot.repository,
        ref: plan.snapshot.commit,
        depth: plan.request.depth,
        framework: plan.request.framework,
        provider: plan.selected.provider,
        model: plan.selected.model,
        run_folder: plan.runFolder,
    };
}
async function storedArtifacts({ runFolder, runId }) {
    const names = await (0,promises_.readdir)(runFolder).catch(() => []);
    const prefix = `amtp-${runId.slice(0, 8)}-`;
    const read = names
        .filter((name) => name.startsWith(prefix) && name.endsWith(".json"))
        .sort()
        .map((name) => readStored((0,external_node_path_.join)(runFolder, name)));
    return (await Promise.all(read)).filter((stored) => stored !== undefined);
}
/** An artifact that was damaged is told of by the agent that refused it, not here. */
async function readStored(path) {
    const bytes = await (0,promises_.readFile)(path);
    try {
        const artifact = (0,validators/* validate */.t)("artifact", JSON.parse(bytes.toString("utf8")));
        return artifact.valid ? { artifact: artifact.value, path, digest: (0,canonical_json/* sha256 */.sc)(bytes) } : undefined;
    }
    catch {
        return undefined;
    }
}
function usageOf({ usage }) {
    const { inputTokens, outputTokens, usd } = usage.total();
    return { input_tokens: inputTokens, output_tokens: outputTokens, usd };
}
/** What the Test Engineer tells, if it has ended: an artifact of an earlier start does not count. */
function reportIn(stored, { finished }) {
    if (!finished.has("test_engineer"))
        return (0,report/* readReport */.t)(undefined);
    const engineer = stored.find(({ artifact }) => artifact.kind === "test_engineer_output");
    return (0,report/* readReport */.t)(engineer?.artifact.content.meta.report);
}

// EXTERNAL MODULE: ./lib/src/agents/session/usage.js
var usage = __webpack_require__(68901);
;// CONCATENATED MODULE: ./lib/src/contracts/agents.js
/** The three agents, in the order in which they run. */
const AGENTS = ["repo_crawler", "test_case_generator", "test_engineer"];

;// CONCATENATED MODULE: ./lib/src/cli/agent-environment.js
/** What node and git need of the user's environment; nothing else of it reaches an agent. */
const PASSED_ON = [
    "PATH",
    "HOME",
    "LANG",
    "TMPDIR",
    "TEMP",
    "SYSTEMROOT",
    "HTTPS_PROXY",
    "NO_PROXY",
    "NODE_EXTRA_CA_CERTS",
    "GITHUB_API_URL",
    "GITHUB_GRAPHQL_URL",
];
/** The whole environment of an agent's process. Each gets only the secrets that it uses. */
function agentEnvironment(agent, plan, upstream, outside) {
    const passedOn = PASSED_ON.flatMap((name) => {
        const value = outside.environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    const inputs = {
        ...planInputs(plan),
        ...secretInputs(agent, plan, outside.secrets),
        ...upstream,
    };
    const variables = Object.entries(inputs)
        .filter(([, value]) => value !== "")
        .map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    return Object.fromEntries([...passedOn, ...variables]);
}
function planInputs(plan) {
    const { request, selected, snapshot } = plan;
    return {
        depth: request.depth,
        framework: request.framework,
        provider: selected.provider,
        model: selected.model,
        "base-url": request["base-url"],
        approval: request.approval,
        "working-directory": plan.workingDirectory,
        "model-deadline-seconds": String(request["model-deadline-seconds"]),
        "run-id": plan.runId,
        repository: snapshot.repository,
        "requested-ref": snapshot.requestedRef,
        commit: snapshot.commit,
        "base-branch": snapshot.baseBranch ?? "",
        "source-kind": snapshot.kind,
        folder: plan.folder ?? "",
        "run-folder": plan.runFolder,
        "cache-folder": plan.cacheFolder,
    };
}
function secretInputs(agent, plan, secrets) {
    const readsGitHub = agent === "repo_crawler" && plan.snapshot.kind === "github";
    return {
        "api-key": plan.selected.provider === "offline" ? "" : secrets.apiKey,
        ...(readsGitHub ? gitHubInputs(secrets) : {}),
    };
}
function gitHubInputs({ gitHub }) {
    const { token, appId, appPrivateKey } = gitHub;
    return { "github-token": token, "app-id": appId, "app-private-key": appPrivateKey };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/src/cli/run-agent-process.js





/**
 * Runs one agent in a node process of its own, in an empty folder, with nothing of our environment
 * but what it is given. Throws `Interrupted` when the run was stopped before the process started.
 */
async function runAgentProcess(agent) {
    if (agent.signal.aborted)
        throw interrupted();
    const emptyFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "amtp-agent-"));
    try {
        const started = new Date().toISOString();
        const { pid, exitCode, stdout } = await runNode(agent, emptyFolder);
        const record = {
            pid,
            argv: [process.execPath, agent.script],
            environment_names: Object.keys(agent.environment).sort(),
            exit_code: exitCode,
            started,
            ended: new Date().toISOString(),
        };
        const said = readResult(stdout, exitCode);
        return { ...said, record, failure: agent.signal.aborted ? interrupted() : said.failure };
    }
    finally {
        await (0,promises_.rm)(emptyFolder, { recursive: true, force: true });
    }
}
async function runNode(agent, cwd) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, [agent.script], {
        cwd,
        env: agent.environment,
        stdio: ["ignore", "pipe", agent.quiet ? "ignore" : "inherit"],
    });
    const end = () => void child.kill();
    agent.signal.addEventListener("abort", end, { once: true });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    const exitCode = await new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", (code) => resolve(code ?? 1));
    });
    agent.signal.removeEventListener("abort", end);
    return { pid: child.pid ?? 0, exitCode, stdout: Buffer.concat(chunks).toString("utf8") };
}
function interrupted() {
    return new errors/* NamedError */.iK("Interrupted", "The run was stopped; the same command goes on where it stopped.");
}
function readResult(stdout, exitCode) {
    const result = parseResult(stdout);
    if (result === undefined)
        return { outputs: {}, failure: crashed(exitCode) };
    if (result.ok)
        return { outputs: result.outputs, failure: undefined };
    const { code, message } = result.error;
    const failure = new errors/* NamedError */.iK(isErrorCode(code) ? code : "Internal", message);
    return { outputs: result.outputs, failure };
}
function crashed(exitCode) {
    return new errors/* NamedError */.iK("AgentCrashed", `The agent's process ended with exit code ${exitCode} before it said why; the lines above may tell. Run the command again: finished agents are not run twice.`);
}
/** Undefined for anything but the line that an entry prints at its end. */
function parseResult(stdout) {
    try {
        const lastLine = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "");
        const isResult = typeof lastLine === "object" && lastLine !== null && "ok" in lastLine;
        return isResult ? lastLine : undefined;
    }
    catch {
        return undefined;
    }
}
function isErrorCode(code) {
    return Object.hasOwn(errors/* ERRORS */.Sr, code);
}

;// CONCATENATED MODULE: ./lib/src/cli/run-pipeline.js






function createProgress() {
    return {
        timingsMs: new Map(),
        finished: new Set(),
        processes: new Map(),
        usage: (0,usage/* createUsageMeter */.bd)(),
        apiRequests: 0,
    };
}
/** Runs the agents one after the other, each in its own process, handing on only references. */
async function runPipeline(plan, progress, surroundings) {
    const upstream = new Map(surroundings.fresh ? [["fresh", "true"]] : []);
    for (const agent of AGENTS) {
        surroundings.logger.info(`${agent}: started`);
        const inputs = Object.fromEntries(upstream);
        const outputs = await runOne(agent, { plan, upstream: inputs, progress, surroundings });
        for (const [input, value] of referencesIn(outputs))
            upstream.set(input, value);
    }
}
async function runOne(agent, run) {
    const { plan, upstream, progress, surroundings } = run;
    const started = performance.now();
    try {
        const { outputs, record, failure } = await runAgentProcess({
            script: (0,external_node_path_.join)(surroundings.entryFolder, `${agent.replaceAll("_", "-")}.js`),
            environment: agentEnvironment(agent, plan, upstream, surroundings),
            quiet: surroundings.quiet,
            signal: surroundings.signal,
        });
        progress.processes.set(agent, record);
        progress.apiRequests += Number(outputs["api-requests"] ?? 0);
        if (outputs["usage"] !== undefined)
            progress.usage.add(JSON.parse(outputs["usage"]));
        const file = (0,external_node_path_.join)(plan.runFolder, "processes.json");
        await (0,promises_.writeFile)(file, `${JSON.stringify(Object.fromEntries(progress.processes), null, 2)}\n`);
        if (failure !== undefined)
            throw failure;
        progress.finished.add(agent);
        return outputs;
    }
    finally {
        const elapsed = Math.round(performance.now() - started);
        progress.timingsMs.set(agent, elapsed);
        surroundings.logger.info(`${agent}: ended after ${(elapsed / 1000).toFixed(1)} s`);
    }
}
/** Output of one agent → input of the next: which artifact it made, and where the facts are. */
const REFERENCES = {
    "artifact-id": "upstream-artifact-id",
    "artifact-digest": "upstream-artifact-digest",
    "app-model-artifact-id": "app-model-artifact-id",
    "app-model-artifact-digest": "app-model-artifact-digest",
};
function referencesIn(outputs) {
    return Object.entries(REFERENCES).flatMap(([output, input]) => {
        const value = outputs[output];
        return value === undefined ? [] : [[input, value]];
    });
}

;// CONCATENATED MODULE: ./lib/src/cli/failure.js






/** Variables of the user's environment whose values are never printed. */
const SECRETS = ["AMTP_API_KEY", "GITHUB_TOKEN"];
/** Hides the keys and tokens of an environment. */
function hiderFor(environment) {
    const hider = (0,mask/* createHider */.X1)();
    for (const name of SECRETS)
        hider.add(environment[name] ?? "");
    const privateKey = environment["AMTP_APP_PRIVATE_KEY"] ?? "";
    if (privateKey.startsWith("-----BEGIN"))
        hider.add(privateKey);
    return hider;
}
/** A thrown value as a failure that may be shown: by its name, without a key or token. */
function failureOf(error, hider) {
    const { code, message } = (0,errors/* toNamedError */.r9)(error);
    return new errors/* NamedError */.iK(code, hider.in(message), { cause: error });
}
/** Tells a person of a failure, on stderr. */
function tellFailure(failure) {
    (0,stream_logger/* createStreamLogger */.J)(process.stderr).error(failureLine(failure));
}
/** What `--json` prints for a failure that comes before any run, in the form of its command. */
async function failureJson(failure, args) {
    const { code, message } = failure;
    const isGenerate = args[0] !== "open-pr" && args[0] !== "mcp";
    if (!isGenerate)
        return { status: "failed", error: { code, message } };
    const progress = createProgress();
    return describeRun({ source: "", plan: undefined, progress, totalMs: 0, failure });
}

;// CONCATENATED MODULE: ./lib/src/cli/help.js
/** What `--help` prints. */
const HELP = `amtp-generate-tests: writes end-to-end tests for an application from its source.
Nothing is run against the application, and its tracked files are never changed.

  npm start                                    the embedded sample, offline
  npm start -- generate <folder | owner/repo>  write tests
      --ref R                    branch, tag or commit (default: what is checked out)
      --work-tree                the files as they are on disk, not a commit
      --base-branch B            where a pull request would go
      --working-directory D      one folder of a bigger repository
      --depth D                  smoke, core (default), standard, deep
      --framework F              playwright (default), maestro
      --provider P               auto (default), offline, compatible
      --model M  --base-url URL  for compatible; the key comes from AMTP_API_KEY
      --model-deadline-seconds N most seconds an agent waits for its model (default 600)
      --out FOLDER               also write the tests there
      --fresh                    run again what this run has done already
      --json                     one JSON object on stdout     --quiet  no progress
  npm start -- open-pr <run folder> --repo owner/name [--draft] [--json]
      opens the pull request with GITHUB_TOKEN against GITHUB_API_URL
  npm start -- mcp <folder | owner/repo> [--ref R] [--depth D] [--port N] [--stdio] [--json]
      serves the repository to any MCP client on this machine

GITHUB_TOKEN is used to read owner/repo from GitHub. Exit codes: 0 done, 2 wrong usage or input,
1 any other failure, which is named.
`;

// EXTERNAL MODULE: ./lib/src/agents/check-request.js
var check_request = __webpack_require__(33805);
// EXTERNAL MODULE: ./lib/src/artifacts/folder-store.js
var folder_store = __webpack_require__(15352);
// EXTERNAL MODULE: ./lib/src/artifacts/read-artifact.js
var read_artifact = __webpack_require__(92543);
// EXTERNAL MODULE: ./lib/src/contracts/run-id.js
var run_id = __webpack_require__(79733);
// EXTERNAL MODULE: ./lib/src/cli/resolve-source.js
var resolve_source = __webpack_require__(13689);
;// CONCATENATED MODULE: ./lib/src/cli/plan-run.js




/** The plan of a run of a source: equal requests give the same run id and so the same folder. */
function planRun(checked, source, currentFolder) {
    const { request, selected } = checked;
    const { snapshot } = source.reader;
    const workingDirectory = (0,resolve_source/* joinDirectories */.Mp)(source.workingDirectory, request["working-directory"]);
    const runId = (0,run_id/* runIdOf */.S)({
        repository: snapshot.repository,
        workflowRunId: null,
        revision: snapshot.commit,
        depth: request.depth,
        framework: request.framework,
        provider: selected.provider,
        model: selected.model,
        workingDirectory,
        productMajorVersion: product/* PRODUCT_MAJOR_VERSION */.Ve,
    });
    return {
        ...checked,
        runId,
        runFolder: (0,external_node_path_.resolve)(currentFolder, ".amtp", "runs", runId),
        cacheFolder: (0,external_node_path_.resolve)(currentFolder, ".amtp", "cache"),
        snapshot,
        folder: source.folder,
        workingDirectory,
    };
}

;// CONCATENATED MODULE: ./lib/src/cli/prepare-run-folder.js



/**
 * Makes the run folder, in an `.amtp` folder that git never shows and nobody reads as source.
 * Throws `InvalidInput` when nothing can be written there.
 */
async function prepareRunFolder(runFolder) {
    const amtpFolder = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(runFolder));
    try {
        await (0,promises_.mkdir)(runFolder, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(amtpFolder, ".gitignore"), "*\n");
    }
    catch (cause) {
        throw new errors/* NamedError */.iK("InvalidInput", `${amtpFolder} cannot be written to; start the command in a folder that can.`, { cause });
    }
}

;// CONCATENATED MODULE: ./lib/src/cli/run-lock.js



const LOCK_FILE = "lock";
/**
 * Does work that no other process does in the same run folder at the same time: two identical
 * commands would overwrite each other's artifacts. Throws `RunInProgress` when another process is
 * at it; the lock of one that was killed is taken over.
 */
async function withRunLock(runFolder, work) {
    const path = (0,external_node_path_.join)(runFolder, LOCK_FILE);
    await takeLock(path);
    try {
        return await work();
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
async function takeLock(path) {
    if (await createLock(path))
        return;
    const owner = Number(await (0,promises_.readFile)(path, "utf8").catch(() => ""));
    if (isRunning(owner))
        throw inProgress(path, owner);
    await (0,promises_.rm)(path, { force: true });
    if (!(await createLock(path)))
        throw inProgress(path, owner);
}
async function createLock(path) {
    try {
        await (0,promises_.writeFile)(path, String(process.pid), { flag: "wx" });
        return true;
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EEXIST")
            return false;
        throw error;
    }
}
/** Whether a process of this id runs, whoever owns it. */
function isRunning(pid) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return false;
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error instanceof Error && "code" in error && error.code === "EPERM";
    }
}
function inProgress(path, pid) {
    return new errors/* NamedError */.iK("RunInProgress", `Process ${pid} is at this very run already; wait for it. If that process is something else, delete ${path}.`);
}

;// CONCATENATED MODULE: ./lib/src/cli/write-files.js



/**
 * Writes generated files below a folder. A file that is there already with the same text is left
 * alone; with another text nothing at all is written and `TargetExists` is thrown. Nothing is
 * written through a link (`UnsafeOutput`).
 */
async function writeGeneratedFiles(folder, files) {
    const missing = [];
    for (const file of files) {
        await refuseLinks(folder, file.path);
        const current = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file.path), "utf8").catch(() => undefined);
        if (current === undefined)
            missing.push(file);
        else if (current !== file.contents)
            throw targetExists(folder, file.path);
    }
    for (const { path, contents } of missing) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), contents, { flag: "wx" });
    }
}
/**
 * Makes a folder of ours hold these files and nothing else: what an earlier start of the run wrote
 * there is replaced, also by a model that answers otherwise this time.
 */
async function replaceGeneratedFiles(folder, files) {
    const next = `${folder}.${process.pid}.tmp`;
    await (0,promises_.rm)(next, { recursive: true, force: true });
    await writeGeneratedFiles(next, files);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.rename)(next, folder);
}
/** The path was checked when the artifact was made; a link on this machine is another matter. */
async function refuseLinks(folder, path) {
    const root = (0,external_node_path_.resolve)(folder);
    if (!(0,external_node_path_.resolve)(root, path).startsWith(`${root}${external_node_path_.sep}`))
        throw unsafe(path);
    let current = root;
    for (const segment of path.split("/")) {
        current = (0,external_node_path_.join)(current, segment);
        const stats = await (0,promises_.lstat)(current).catch(() => undefined);
        if (stats?.isSymbolicLink() === true)
            throw unsafe(path);
    }
}
function unsafe(path) {
    return new errors/* NamedError */.iK("UnsafeOutput", `${JSON.stringify(path)} would be written outside the output folder; nothing was written. Choose another --out.`);
}
function targetExists(folder, path) {
    return new errors/* NamedError */.iK("TargetExists", `${(0,external_node_path_.join)(folder, path)} exists with another content; nothing was written. Move it away or choose another --out.`);
}

;// CONCATENATED MODULE: ./lib/src/cli/generate.js















/** Runs the whole pipeline on a folder or a repository on GitHub; a failure is part of the result. */
async function generate(request, surroundings) {
    const started = performance.now();
    const progress = createProgress();
    let plan;
    let failure;
    try {
        plan = await prepare(request, surroundings, progress);
        const planned = plan;
        await withRunLock(planned.runFolder, () => run(planned, progress, { request, surroundings }));
    }
    catch (error) {
        failure = failureOf(error, surroundings.hider);
    }
    const totalMs = Math.round(performance.now() - started);
    const result = await describeRun({ source: request.subject, plan, progress, totalMs, failure });
    if (plan !== undefined && failure?.code !== "RunInProgress") {
        await (0,promises_.writeFile)((0,external_node_path_.join)(plan.runFolder, "result.json"), `${JSON.stringify(result, null, 2)}\n`);
    }
    return { result, failure };
}
async function prepare(request, surroundings, progress) {
    const { values } = request;
    const { environment, logger, currentFolder } = surroundings;
    const apiKey = environment["AMTP_API_KEY"] ?? "";
    const inputs = Object.fromEntries(Object.keys(values).map((name) => [name, (0,cli_arguments/* textOf */.b6)(values, name)]));
    const checked = (0,check_request/* checkRequest */.y)(inputs, apiKey);
    const source = await (0,resolve_source/* resolveSource */.ev)({
        subject: request.subject,
        currentFolder,
        ref: (0,cli_arguments/* textOf */.b6)(values, "ref"),
        baseBranch: (0,cli_arguments/* textOf */.b6)(values, "base-branch"),
        workTree: (0,cli_arguments/* isSet */.vM)(values, "work-tree"),
        asFolder: request.asFolder,
        environment,
        logger,
    });
    progress.apiRequests += source.reader.usage().apiRequests;
    await source.reader.close();
    const plan = planRun(checked, source, currentFolder);
    await prepareRunFolder(plan.runFolder);
    announce(plan, checked, logger);
    return plan;
}
function announce(plan, { request, selected }, logger) {
    const { repository, commit, notices } = plan.snapshot;
    const where = plan.workingDirectory === "" ? "" : `, folder ${plan.workingDirectory}`;
    logger.info(`${repository} at ${commit.slice(0, 12)}${where}: depth ${request.depth}`);
    for (const notice of notices)
        logger.warning(notice);
    if (selected.provider === "offline") {
        logger.info("No model is asked: the offline engine answers from the source alone.");
    }
}
async function run(plan, progress, { request, surroundings }) {
    const { environment, entryFolder, logger, currentFolder, signal } = surroundings;
    await runPipeline(plan, progress, {
        environment,
        entryFolder,
        logger,
        signal,
        secrets: {
            apiKey: environment["AMTP_API_KEY"] ?? "",
            gitHub: (0,resolve_source/* gitHubCredentials */._u)(environment),
        },
        fresh: (0,cli_arguments/* isSet */.vM)(request.values, "fresh"),
        quiet: (0,cli_arguments/* isSet */.vM)(request.values, "quiet"),
    });
    const files = await generatedFiles(plan);
    await replaceGeneratedFiles((0,external_node_path_.join)(plan.runFolder, "files"), files);
    const out = (0,cli_arguments/* textOf */.b6)(request.values, "out");
    if (out !== undefined)
        await writeGeneratedFiles((0,external_node_path_.resolve)(currentFolder, out), files);
}
async function generatedFiles({ runFolder, runId }) {
    const kind = "test_engineer_output";
    const stored = await (0,folder_store/* createFolderStore */.u)(runFolder, runId).find(kind);
    if (stored === undefined)
        throw new errors/* NamedError */.iK("Internal", "The Test Engineer stored nothing.");
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(runFolder, stored.storeId));
    const { digest } = stored;
    const artifact = (0,read_artifact/* readArtifact */.R)(bytes, { kind, contract: "engineerOutput", digest, runId });
    return artifact.content.payload.files;
}

;// CONCATENATED MODULE: ./lib/src/cli/run-command.js





/** Runs a command and returns its exit code. Throws the failures that come before any run. */
async function runCommand(command, surroundings) {
    switch (command.name) {
        case "sample":
            return runGenerate({ subject: sampleFolder(surroundings), asFolder: true, values: command.values }, surroundings);
        case "generate":
            return runGenerate({ ...command, asFolder: false }, surroundings);
        case "open-pr": {
            const { runOpenPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(511), __webpack_require__.e(546), __webpack_require__.e(142)]).then(__webpack_require__.bind(__webpack_require__, 99142));
            return runOpenPullRequest(command, surroundings);
        }
        case "mcp": {
            const { runMcp } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(797), __webpack_require__.e(600), __webpack_require__.e(962), __webpack_require__.e(461), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 96190));
            return runMcp(command, surroundings);
        }
    }
}
/** The sample comes with the product, beside its dist/. */
function sampleFolder({ entryFolder }) {
    return (0,external_node_path_.join)(entryFolder, "..", "test", "sample-app");
}
async function runGenerate(request, surroundings) {
    const { result, failure } = await generate(request, surroundings);
    const asJson = (0,cli_arguments/* isSet */.vM)(request.values, "json");
    if (asJson)
        process.stdout.write(`${JSON.stringify(result)}\n`);
    if (failure !== undefined) {
        tellFailure(failure);
        return failure.exitCode;
    }
    if (!asJson)
        process.stdout.write(summaryOf(result, (0,cli_arguments/* textOf */.b6)(request.values, "out")));
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/cli/main.js








/** The local command. */
async function main() {
    const args = process.argv.slice(2);
    const hider = hiderFor(process.env);
    try {
        const command = (0,cli_arguments/* parseCommand */.RM)(args);
        if (command.name === "help")
            process.stdout.write(HELP);
        else if (command.name === "version")
            process.stdout.write(`${product/* PRODUCT_VERSION */.vg}\n`);
        else {
            const quiet = (0,cli_arguments/* isSet */.vM)(command.values, "quiet");
            process.exitCode = await runCommand(command, {
                environment: process.env,
                currentFolder: currentFolder(process.env),
                entryFolder: (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? "")),
                logger: quiet ? (0,stream_logger/* createSilentLogger */.w)() : (0,stream_logger/* createStreamLogger */.J)(process.stderr, hider),
                hider,
                signal: stopSignal(),
            });
        }
    }
    catch (error) {
        const failure = failureOf(error, hider);
        if (args.includes("--json")) {
            process.stdout.write(`${JSON.stringify(await failureJson(failure, args))}\n`);
        }
        tellFailure(failure);
        process.exitCode = failure.exitCode;
    }
}
/** npm starts a script of ours in our folder; a script of somebody else's goes where it likes. */
function currentFolder(environment) {
    const isOurScript = environment["npm_package_name"] === product/* PRODUCT_NAME */.KR;
    const userFolder = isOurScript ? environment["INIT_CWD"] : undefined;
    return (0,external_node_path_.resolve)(userFolder ?? process.cwd());
}
/** Aborted by Ctrl-C or by a request to end. */
function stopSignal() {
    const stop = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"])
        process.once(name, () => stop.abort());
    return stop.signal;
}


/***/ }),

/***/ 13689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ joinDirectories),
/* harmony export */   _u: () => (/* binding */ gitHubCredentials),
/* harmony export */   ev: () => (/* binding */ resolveSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97083);
/* harmony import */ var _repository_github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43661);
/* harmony import */ var _repository_local_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81633);





/**
 * Opens what the user named. A folder that exists is meant as a folder, whatever its name looks
 * like. Throws `SourceNotFound`, `SourceEmpty`, `RefNotFound` or `InvalidInput`.
 */
async function resolveSource(request) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(request.currentFolder, request.subject);
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).then(() => true, () => false);
    if (!exists && (0,_repository_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryName */ .en)(request.subject))
        return openGitHub(request);
    const { reader, workingDirectory } = await (0,_repository_local_index_js__WEBPACK_IMPORTED_MODULE_4__/* .openLocalRepository */ .g)({ ...request, folder });
    return { reader, workingDirectory, folder };
}
async function openGitHub(request) {
    const { subject, ref, baseBranch, environment, logger } = request;
    const access = (0,_repository_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .accessFrom */ .lp)(environment, gitHubCredentials(environment));
    const reader = await (0,_repository_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openWithAccess */ .jG)(access, { repository: subject, ref, baseBranch, logger });
    return { reader, folder: null, workingDirectory: "" };
}
/** What a user's shell has for GitHub: a token, or a GitHub App. */
function gitHubCredentials(environment) {
    return {
        token: environment["GITHUB_TOKEN"] ?? "",
        appId: environment["AMTP_APP_ID"] ?? "",
        appPrivateKey: environment["AMTP_APP_PRIVATE_KEY"] ?? "",
    };
}
/**
 * The one working directory of a run: that of the folder that was named, or the one that was asked
 * for. Throws `InvalidInput` when there are two.
 */
function joinDirectories(named, asked) {
    if (named !== "" && asked !== "") {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .NamedError */ .iK("InvalidInput", `The folder ${named} inside the repository and --working-directory ${asked} were both given; name the repository itself, or leave the option out.`);
    }
    return named === "" ? asked : named;
}


/***/ }),

/***/ 73634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readLeftOut),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: count, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).readonly();
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    bytes: count,
    /** Ids of the test cases in the file. */
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).readonly(),
    locators: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ grounded: count, total: count }).readonly(),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding).readonly(),
})
    .readonly();
const dropped = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).readonly();
/** An interactive element that no test can name: it needs a label or a test id. */
const testabilityGap = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: count, element: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).readonly();
const report = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file).readonly().catch([]),
    dropped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(dropped).readonly().catch([]),
    testability: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testabilityGap).readonly().catch([]),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).readonly().catch([]),
})
    .readonly();
/**
 * The report in an artifact. It is only shown, never acted upon, so a part that is missing or has
 * another form is empty rather than an error.
 */
function readReport(value) {
    const parsed = report.safeParse(value ?? {});
    return parsed.success ? parsed.data : { files: [], dropped: [], testability: [], notes: [] };
}
const leftOutCases = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dropped_cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).readonly()).readonly(),
});
/** Test cases that were left out; none when the report has another form. */
function readLeftOut(value) {
    const parsed = leftOutCases.safeParse(value);
    return parsed.success ? parsed.data.dropped_cases : [];
}


/***/ }),

/***/ 73604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ dist_node_v5)
});

// UNUSED EXPORTS: DNS, URL

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/sha1.js

function sha1(bytes) {
    if (Array.isArray(bytes)) {
        bytes = Buffer.from(bytes);
    }
    else if (typeof bytes === 'string') {
        bytes = Buffer.from(bytes, 'utf8');
    }
    return (0,external_node_crypto_.createHash)('sha1').update(bytes).digest();
}
/* harmony default export */ const dist_node_sha1 = (sha1);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/regex.js
/* harmony default export */ const regex = (/^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/validate.js

function validate_validate(uuid) {
    return typeof uuid === 'string' && regex.test(uuid);
}
/* harmony default export */ const dist_node_validate = (validate_validate);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/parse.js

function parse(uuid) {
    if (!dist_node_validate(uuid)) {
        throw TypeError('Invalid UUID');
    }
    let v;
    return Uint8Array.of((v = parseInt(uuid.slice(0, 8), 16)) >>> 24, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff, (v = parseInt(uuid.slice(9, 13), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(14, 18), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(19, 23), 16)) >>> 8, v & 0xff, ((v = parseInt(uuid.slice(24, 36), 16)) / 0x10000000000) & 0xff, (v / 0x100000000) & 0xff, (v >>> 24) & 0xff, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff);
}
/* harmony default export */ const dist_node_parse = (parse);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/stringify.js

const byteToHex = [];
for (let i = 0; i < 256; ++i) {
    byteToHex.push((i + 0x100).toString(16).slice(1));
}
function unsafeStringify(arr, offset = 0) {
    return (byteToHex[arr[offset + 0]] +
        byteToHex[arr[offset + 1]] +
        byteToHex[arr[offset + 2]] +
        byteToHex[arr[offset + 3]] +
        '-' +
        byteToHex[arr[offset + 4]] +
        byteToHex[arr[offset + 5]] +
        '-' +
        byteToHex[arr[offset + 6]] +
        byteToHex[arr[offset + 7]] +
        '-' +
        byteToHex[arr[offset + 8]] +
        byteToHex[arr[offset + 9]] +
        '-' +
        byteToHex[arr[offset + 10]] +
        byteToHex[arr[offset + 11]] +
        byteToHex[arr[offset + 12]] +
        byteToHex[arr[offset + 13]] +
        byteToHex[arr[offset + 14]] +
        byteToHex[arr[offset + 15]]).toLowerCase();
}
function stringify(arr, offset = 0) {
    const uuid = unsafeStringify(arr, offset);
    if (!validate(uuid)) {
        throw TypeError('Stringified UUID is invalid');
    }
    return uuid;
}
/* harmony default export */ const dist_node_stringify = ((/* unused pure expression or super */ null && (stringify)));

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v35.js


function stringToBytes(str) {
    str = unescape(encodeURIComponent(str));
    const bytes = new Uint8Array(str.length);
    for (let i = 0; i < str.length; ++i) {
        bytes[i] = str.charCodeAt(i);
    }
    return bytes;
}
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
function v35(version, hash, value, namespace, buf, offset) {
    const valueBytes = typeof value === 'string' ? stringToBytes(value) : value;
    const namespaceBytes = typeof namespace === 'string' ? dist_node_parse(namespace) : namespace;
    if (typeof namespace === 'string') {
        namespace = dist_node_parse(namespace);
    }
    if (namespace?.length !== 16) {
        throw TypeError('Namespace must be array-like (16 iterable integer values, 0-255)');
    }
    let bytes = new Uint8Array(16 + valueBytes.length);
    bytes.set(namespaceBytes);
    bytes.set(valueBytes, namespaceBytes.length);
    bytes = hash(bytes);
    bytes[6] = (bytes[6] & 0x0f) | version;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    if (buf) {
        offset ??= 0;
        if (offset < 0 || offset + 16 > buf.length) {
            throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
        }
        for (let i = 0; i < 16; ++i) {
            buf[offset + i] = bytes[i];
        }
        return buf;
    }
    return unsafeStringify(bytes);
}

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v5.js



function v5(value, namespace, buf, offset) {
    return v35(0x50, dist_node_sha1, value, namespace, buf, offset);
}
v5.DNS = DNS;
v5.URL = URL;
/* harmony default export */ const dist_node_v5 = (v5);


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
