import { i as __toESM } from "../packages/rolldown-runtime.js";
import { m as require__stands_in_fs } from "../packages/stand-ins.js";
import { S as record, h as literal, u as discriminatedUnion, v as object, w as string } from "../packages/zod.js";
import { H as createSilentLogger, J as PRODUCT_NAME, Q as BOUNDS, S as MODEL_KEY, T as SOURCE_ACCESS, U as createStreamLogger, X as NamedError, Y as PRODUCT_VERSION, Z as toNamedError, _ as toWire, c as variableOf, g as fromWire, h as WireError, i as parseRunRequest, o as writeRequest, q as PRODUCT_MAJOR_VERSION, r as writeSettledRun, x as GENERATE } from "./key-url.js";
import { a as parseCommand, c as descriptionOf, i as isSet, l as optionsOf, o as requestTexts, r as hiderFor, s as textOf, t as credentialsIn } from "./credentials.js";
import { a as groupByReason, c as shorten, h as reasonLines, i as NO_REASONS, r as BRIEF, s as missingByGaps, t as validate, u as readExclusions } from "./validators.js";
import { n as moneyText } from "./spent.js";
import { f as writeBeside, g as temporaryName, h as removeLeftovers, m as isRunning, o as createUsageMeter, p as writeWhole, r as readStepProfile, t as RUN_KEY_VARIABLE, u as createFolderStore } from "./run-key.js";
import { t as findEach } from "./find-each.js";
import { n as readReport } from "./report.js";
import { t as checkRequest } from "./check-request.js";
import { n as runIdOf } from "./run-id.js";
import { n as resolveSource, t as joinDirectories } from "./resolve-source.js";
import { n as placeNew, t as readRunKey } from "./run-key2.js";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve, sep } from "node:path";
import { lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { spawn } from "node:child_process";
// src/cli/print.ts
var import__stands_in_fs = __toESM(require__stands_in_fs(), 1);
function summaryOf(result, out) {
	const lines = result.files.map(({ path, cases }) => `  ${path} (${countOf(cases, "test")})`);
	const seconds = ((result.timings_ms["total"] ?? 0) / 1e3).toFixed(1);
	const tests = result.files.reduce((sum, { cases }) => sum + cases, 0);
	return [
		`${countOf(tests, "test")} in ${countOf(result.files.length, "file")}, after ${seconds} s:`,
		...lines,
		...missing("Left out", result.exclusions),
		...missing("Not followed in the source", result.gaps),
		`Tests:      ${out ?? `${result.run_folder}/files`}`,
		`Run folder: ${result.run_folder} (amtp explain tells more)`,
		`Tokens:     ${spentLine(result, tests)}`,
		""
	].join("\n");
}
function missing(title, grouped) {
	if (grouped.count === 0) return [];
	return [`${title}:`, ...reasonLines(shorten(grouped, BRIEF)).map((line) => `  ${line}`)];
}
function spentLine({ usage }, tests) {
	const cached = usage.cached_input_tokens === 0 ? "" : ` (${usage.cached_input_tokens} cached)`;
	const tokens = `${usage.input_tokens} in${cached}, ${usage.output_tokens} out`;
	const each = usage.usd === null || usage.usd === 0 || tests === 0 ? "" : `, ${moneyText(usage.usd / tests)} for each test`;
	return `${tokens} (${moneyText(usage.usd)}${each})`;
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function failureLine({ code, message }) {
	return `${code}: ${message}`;
}
// src/artifacts/store.ts
const ARTIFACT_KINDS = [
	"repo_crawler_output",
	"app_model",
	"test_case_generator_output",
	"test_engineer_output",
	"repo_crawler_rejected",
	"test_case_generator_rejected",
	"test_engineer_rejected"
];
// src/contracts/agents.ts
const AGENTS = [
	"repo_crawler",
	"test_case_generator",
	"test_engineer"
];
// src/cli/result.ts
async function describeRun(outcome) {
	const { plan, progress, failure } = outcome;
	const stored = plan === void 0 ? [] : await storedArtifacts(plan);
	const files = filesIn(stored, progress);
	return {
		...describePlan(plan, outcome.source),
		status: failure === void 0 ? "done" : "failed",
		artifacts: stored.map(({ artifact, path, digest }) => ({
			kind: artifact.kind,
			path,
			sha256: digest
		})),
		files: files.map(({ path, bytes, cases }) => ({
			path,
			bytes,
			cases: cases.length
		})),
		gaps: gapsIn(stored, progress),
		exclusions: groupByReason(exclusionsIn(stored, progress)),
		usage: usageOf(progress),
		api_requests: progress.apiRequests,
		timings_ms: {
			total: outcome.totalMs,
			...Object.fromEntries(progress.timingsMs)
		},
		profile: Object.fromEntries(progress.profiles),
		...failure === void 0 ? {} : { error: toWire(failure) }
	};
}
function describePlan(plan, source) {
	if (plan === void 0) return {
		run_id: null,
		ref: null,
		depth: null,
		framework: null,
		source,
		provider: null,
		model: null,
		run_folder: null
	};
	return {
		run_id: plan.runId,
		source: plan.snapshot.repository,
		ref: plan.snapshot.commit,
		depth: plan.request.depth,
		framework: plan.request.framework,
		provider: plan.selected.provider,
		model: plan.selected.model,
		run_folder: plan.runFolder
	};
}
async function storedArtifacts(plan) {
	const { runFolder: folder, runId, runKey: key } = plan;
	const store = createFolderStore({
		folder,
		runId,
		key
	});
	const stored = [];
	for (const kind of ARTIFACT_KINDS) for (const found of await findEach(store, kind).catch(() => [])) {
		const bytes = await store.get(found).catch(() => void 0);
		const artifact = bytes && artifactIn(bytes);
		if (artifact === void 0) continue;
		stored.push({
			artifact,
			path: join(folder, found.storeId),
			digest: found.digest
		});
	}
	return stored.toSorted((left, right) => left.path < right.path ? -1 : 1);
}
function artifactIn(bytes) {
	try {
		const artifact = validate("artifact", JSON.parse(Buffer.from(bytes).toString("utf8")));
		return artifact.valid ? artifact.value : void 0;
	} catch {
		return;
	}
}
function usageOf({ usage }) {
	const { inputTokens, outputTokens, cachedInputTokens, usd, calls } = usage.total();
	return {
		input_tokens: inputTokens,
		output_tokens: outputTokens,
		cached_input_tokens: cachedInputTokens,
		usd,
		calls
	};
}
function filesIn(stored, progress) {
	return reportsOf("test_engineer", stored, progress).flatMap((report) => readReport(report).files);
}
function reportsOf(agent, stored, { finished }) {
	if (!finished.has(agent)) return [];
	return stored.filter(({ artifact }) => artifact.kind === `${agent}_output`).map(({ artifact }) => artifact.content.meta.report);
}
function exclusionsIn(stored, progress) {
	return AGENTS.flatMap((agent) => reportsOf(agent, stored, progress)).flatMap(readExclusions);
}
function gapsIn(stored, { finished }) {
	if (!finished.has("repo_crawler")) return NO_REASONS;
	const facts = stored.find(({ artifact }) => artifact.kind === "app_model");
	const model = validate("appModel", facts?.artifact.content.payload);
	return model.valid ? groupByReason(missingByGaps(model.value.gaps)) : NO_REASONS;
}
// src/cli/agent-environment.ts
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
	"GITHUB_GRAPHQL_URL"
];
function agentEnvironment(agent, plan, upstream, outside) {
	const passedOn = PASSED_ON.flatMap((name) => {
		const value = outside.environment[name];
		return value === void 0 ? [] : [[name, value]];
	});
	const inputs = {
		request: writeRequest(plan.request),
		run: writeSettledRun(settledRunOf(plan)),
		...secretInputs(agent, plan, outside.credentials),
		...upstream
	};
	const variables = Object.entries(inputs).filter(([, value]) => value !== "").map(([name, value]) => [variableOf(name), value]);
	return Object.fromEntries([
		...passedOn,
		...variables,
		[RUN_KEY_VARIABLE, plan.runKey]
	]);
}
function settledRunOf(plan) {
	const { selected, snapshot, runId, workingDirectory, folder, runFolder, cacheFolder } = plan;
	return {
		runId,
		repository: snapshot.repository,
		requestedRef: snapshot.requestedRef,
		commit: snapshot.commit,
		baseBranch: snapshot.baseBranch,
		sourceKind: snapshot.kind,
		kilobytes: snapshot.kilobytes ?? null,
		workingDirectory,
		provider: selected.provider,
		model: selected.model,
		places: {
			folder,
			runFolder,
			cacheFolder
		}
	};
}
function secretInputs(agent, plan, credentials) {
	const asksModel = plan.selected.provider !== "offline";
	const readsGitHub = agent === "repo_crawler" && plan.snapshot.kind === "github";
	const names = [...asksModel ? Object.keys(MODEL_KEY) : [], ...readsGitHub ? Object.keys(SOURCE_ACCESS) : []];
	return Object.fromEntries(names.map((name) => [name, credentials[name]]));
}
// src/contracts/process-result.ts
const outputs = record(string(), string()).readonly();
const processResult = discriminatedUnion("ok", [object({
	ok: literal(true),
	outputs
}).readonly(), object({
	ok: literal(false),
	error: WireError,
	outputs
}).readonly()]);
function readProcessResult(stdout) {
	const lastLine = stdout.trimEnd().split("\n").at(-1) ?? "";
	try {
		const result = processResult.safeParse(JSON.parse(lastLine));
		return result.success ? result.data : void 0;
	} catch {
		return;
	}
}
// src/cli/run-agent-process.ts
async function runAgentProcess(agent) {
	if (agent.signal.aborted) throw interrupted$1();
	const emptyFolder = await mkdtemp(join(tmpdir(), "amtp-agent-"));
	try {
		const started = new Date().toISOString();
		const { pid, exitCode, stdout } = await runNode(agent, emptyFolder);
		const record = {
			pid,
			argv: [process.execPath, agent.script],
			environment_names: Object.keys(agent.environment).sort(),
			exit_code: exitCode,
			started,
			ended: new Date().toISOString()
		};
		const said = readResult(stdout, exitCode);
		return {
			...said,
			record,
			failure: agent.signal.aborted ? interrupted$1() : said.failure
		};
	} finally {
		await rm(emptyFolder, {
			recursive: true,
			force: true
		});
	}
}
const KILL_AFTER_MS = 500;
async function runNode(agent, cwd) {
	const child = spawn(process.execPath, [agent.script], {
		cwd,
		env: agent.environment,
		stdio: [
			"pipe",
			"pipe",
			agent.quiet ? "ignore" : "inherit"
		]
	});
	const end = () => {
		child.kill();
		setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS).unref();
	};
	agent.signal.addEventListener("abort", end, { once: true });
	child.stdin.on("error", () => void 0);
	const chunks = [];
	let bytes = 0;
	child.stdout.on("data", (chunk) => {
		bytes += chunk.length;
		if (bytes <= BOUNDS.agentOutput.bytes) chunks.push(chunk);
		else end();
	});
	const exitCode = await new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve(code ?? 1));
	});
	agent.signal.removeEventListener("abort", end);
	return {
		pid: child.pid ?? 0,
		exitCode,
		stdout: Buffer.concat(chunks).toString("utf8")
	};
}
function interrupted$1() {
	return new NamedError("Interrupted", "The run was stopped; the same command goes on where it stopped.");
}
function readResult(stdout, exitCode) {
	const result = readProcessResult(stdout);
	if (result === void 0) return {
		outputs: {},
		failure: crashed(exitCode)
	};
	return {
		outputs: result.outputs,
		failure: result.ok ? void 0 : fromWire(result.error)
	};
}
function crashed(exitCode) {
	return new NamedError("AgentCrashed", `The agent's process ended with exit code ${exitCode} before it said why; the lines above may tell. Run the command again: finished agents are not run twice.`);
}
// src/cli/run-pipeline.ts
function createProgress() {
	return {
		timingsMs: new Map(),
		profiles: new Map(),
		finished: new Set(),
		processes: new Map(),
		usage: createUsageMeter(),
		apiRequests: 0
	};
}
async function runPipeline(plan, progress, surroundings) {
	const upstream = new Map();
	for (const agent of AGENTS) {
		surroundings.logger.info(`${agent}: started`);
		const outputs = await runOne(agent, {
			plan,
			upstream: Object.fromEntries(upstream),
			progress,
			surroundings
		});
		for (const [input, value] of referencesIn(outputs)) upstream.set(input, value);
	}
}
async function runOne(agent, run) {
	const { plan, upstream, progress, surroundings } = run;
	const started = performance.now();
	try {
		const { outputs, record, failure } = await runAgentProcess({
			script: join(surroundings.entryFolder, `${agent.replaceAll("_", "-")}.js`),
			environment: agentEnvironment(agent, plan, upstream, surroundings),
			quiet: surroundings.quiet,
			signal: surroundings.signal
		});
		progress.processes.set(agent, record);
		progress.apiRequests += Number(outputs["api-requests"] ?? 0);
		if (outputs["usage"] !== void 0) progress.usage.addTotal(JSON.parse(outputs["usage"]));
		const profile = readStepProfile(outputs["profile"]);
		if (profile !== void 0) progress.profiles.set(agent, profile);
		const file = join(plan.runFolder, "processes.json");
		await writeWhole(file, `${JSON.stringify(Object.fromEntries(progress.processes), null, 2)}\n`);
		if (failure !== void 0) throw failure;
		progress.finished.add(agent);
		return outputs;
	} finally {
		const elapsed = Math.round(performance.now() - started);
		progress.timingsMs.set(agent, elapsed);
		surroundings.logger.info(`${agent}: ended after ${(elapsed / 1e3).toFixed(1)} s`);
	}
}
const REFERENCES = {
	"artifact-id": "upstream-artifact-id",
	"artifact-digest": "upstream-artifact-digest",
	"app-model-artifact-id": "app-model-artifact-id",
	"app-model-artifact-digest": "app-model-artifact-digest"
};
function referencesIn(outputs) {
	return Object.entries(REFERENCES).flatMap(([output, input]) => {
		const value = outputs[output];
		return value === void 0 ? [] : [[input, value]];
	});
}
// src/cli/failure.ts
function failureOf(error, hider) {
	return fromWire(toWire(toNamedError(error), (text) => hider.in(text)));
}
function tellFailure(failure) {
	createStreamLogger(process.stderr).error(failureLine(failure));
}
async function failureJson(failure, args) {
	if (!![
		"open-pr",
		"mcp",
		"explain"
	].includes(args[0] ?? "")) return {
		status: "failed",
		error: toWire(failure)
	};
	return describeRun({
		source: "",
		plan: void 0,
		progress: createProgress(),
		totalMs: 0,
		failure
	});
}
// src/cli/help.ts
const INDENT = 35;
const LINE_OF_WORDS = new RegExp(`.{1,65}(?: |$)`, "gu");
const INTRODUCTION = `amtp-generate-tests: writes end-to-end tests for an application from its source.
Nothing is run against the application, and its tracked files are never changed.

  npm start                          the embedded sample, offline`;
const COMMANDS = {
	generate: `  npm start -- generate <folder | owner/repo>
      writes tests`,
	"open-pr": `  npm start -- open-pr <run folder> --repo owner/name
      opens the pull request of a run with GITHUB_TOKEN against GITHUB_API_URL`,
	mcp: `  npm start -- mcp <folder | owner/repo>
      serves the repository to any MCP client on this machine`,
	doctor: `  npm start -- doctor
      checks this machine, and asks the model one small thing, before a run`,
	explain: `  npm start -- explain <run folder> [route | case id | path:line]
      tells what a run found in the source, chose and left out, and why`
};
const EXIT_CODES = `Exit codes: 0 done, 2 wrong usage or input, 1 any other failure, which is named.
`;
function helpText() {
	const commands = Object.keys(COMMANDS).map((command) => [COMMANDS[command], ...optionsOf(command).map(optionLines)].join("\n"));
	return [
		INTRODUCTION,
		...commands,
		variables(),
		EXIT_CODES
	].join("\n\n");
}
function optionLines({ name, value, row }) {
	const option = value === void 0 ? `--${name}` : `--${name} ${value}`;
	const preset = value === void 0 ? "" : presetOf(row);
	return entry(`      ${option}`, descriptionOf(row, "command") + preset);
}
function presetOf({ default: preset = "" }) {
	return preset === "" ? "" : ` Default: ${preset}.`;
}
function variables() {
	return ["  Variables of the environment", ...Object.values(GENERATE).flatMap((row) => "variable" in row ? [entry(`      ${row.variable}`, row.description)] : [])].join("\n");
}
function entry(term, text) {
	return (text.match(LINE_OF_WORDS) ?? [text]).map((line, index) => (index === 0 ? term : "").padEnd(INDENT) + line.trimEnd()).join("\n");
}
// src/cli/plan-run.ts
function planRun(checked, source, { currentFolder, runKey }) {
	const { request, selected } = checked;
	const { snapshot } = source.reader;
	const workingDirectory = joinDirectories(source.workingDirectory, request["working-directory"]);
	const runId = runIdOf({
		repository: snapshot.repository,
		workflowRunId: null,
		revision: snapshot.commit,
		depth: request.depth,
		framework: request.framework,
		provider: selected.provider,
		model: selected.model,
		workingDirectory,
		productMajorVersion: PRODUCT_MAJOR_VERSION
	});
	return {
		...checked,
		runId,
		runFolder: resolve(currentFolder, ".amtp", "runs", runId),
		runKey,
		cacheFolder: resolve(currentFolder, ".amtp", "cache"),
		snapshot,
		folder: source.folder,
		workingDirectory
	};
}
// src/files/refuse-links.ts
async function refuseLinks(paths) {
	for (const path of paths) {
		const stats = await lstat(path).catch(() => void 0);
		if (stats !== void 0 && !isOurKind(stats)) throw notOurs(path);
	}
}
async function refuseLinksBelow(folder, levels) {
	if (levels === 0) return;
	const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
	for (const entry of found) {
		const path = join(folder, entry.name);
		if (!isOurKind(entry)) throw notOurs(path);
		if (entry.isDirectory()) await refuseLinksBelow(path, levels - 1);
	}
}
function isOurKind(one) {
	return one.isFile() || one.isDirectory();
}
function notOurs(path) {
	return new NamedError("InvalidInput", `${JSON.stringify(path)} is a link, or neither a file nor a folder, which we never make there; nothing was written. If you do not know where it comes from, do not trust the source either. Remove it and start again.`);
}
// src/cli/prepare-run-folder.ts
async function prepareRunFolder(runFolder) {
	const runs = dirname(runFolder);
	const amtpFolder = dirname(runs);
	const ignore = join(amtpFolder, ".gitignore");
	const cache = join(amtpFolder, "cache");
	await refuseLinks([
		amtpFolder,
		ignore,
		runs,
		cache,
		runFolder
	]);
	await refuseLinksBelow(runFolder, Infinity);
	await refuseLinksBelow(cache, 1);
	try {
		await mkdir(runFolder, { recursive: true });
		await removeLeftovers(amtpFolder);
		await removeLeftovers(runFolder);
		await writeWhole(ignore, "*\n");
	} catch (cause) {
		throw new NamedError("InvalidInput", `${amtpFolder} cannot be written to; start the command in a folder that can.`, { cause });
	}
}
// src/cli/run-lock.ts
const LOCK_FILE = "lock";
async function withRunLock(runFolder, work) {
	const path = join(runFolder, LOCK_FILE);
	await takeLock(path);
	try {
		return await work();
	} finally {
		await rm(path, { force: true });
	}
}
async function takeLock(path) {
	if (await createLock(path)) return;
	const owner = Number(await readFile(path, "utf8").catch(() => ""));
	if (isRunning(owner)) throw inProgress(path, owner);
	await rm(path, { force: true });
	if (!await createLock(path)) throw inProgress(path, owner);
}
async function createLock(path) {
	try {
		await writeFile(path, String(process.pid), { flag: "wx" });
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
		throw error;
	}
}
function inProgress(path, pid) {
	return new NamedError("RunInProgress", `Process ${pid} is at this very run already; wait for it. If that process is something else, delete ${path}.`);
}
// src/cli/write-files.ts
async function writeGeneratedFiles(folder, files) {
	const missing = [];
	for (const file of files) if (!await isWritten(folder, file)) missing.push(file);
	await writeMissing(folder, missing);
}
async function isWritten(folder, { path, contents }) {
	const found = await whatStandsAt(folder, path);
	const target = join(folder, path);
	await removeLeftovers(dirname(target), basename(target));
	if (found === void 0) return false;
	if (!(found.isFile() && found.size === Buffer.byteLength(contents)) || await readFile(target, "utf8") !== contents) throw targetExists(target);
	return true;
}
async function writeMissing(folder, files) {
	const made = [];
	const temporaries = new Map();
	try {
		for (const { path, contents } of files) {
			const target = join(folder, path);
			const first = await mkdir(dirname(target), { recursive: true });
			if (first !== void 0) made.push(first);
			temporaries.set(path, await writeBeside(target, contents));
		}
	} catch (error) {
		for (const temporary of temporaries.values()) await rm(temporary, { force: true });
		for (const madeFolder of made.toReversed()) await rm(madeFolder, { recursive: true });
		throw error;
	}
	await placeAll(folder, temporaries);
}
async function placeAll(folder, temporaries) {
	const taken = [];
	for (const [path, temporary] of temporaries) if (!await placeNew(temporary, join(folder, path))) taken.push(path);
	const [first] = taken;
	if (first !== void 0) throw targetExists(join(folder, first));
}
async function replaceGeneratedFiles(folder, files) {
	const next = temporaryName(folder);
	await writeGeneratedFiles(next, files);
	await rm(folder, {
		recursive: true,
		force: true
	});
	await rename(next, folder);
}
async function whatStandsAt(folder, path) {
	const root = resolve(folder);
	if (!resolve(root, path).startsWith(`${root}${sep}`)) throw unsafe(path);
	let current = root;
	let found;
	for (const segment of path.split("/")) {
		if (found?.isDirectory() === false) throw targetExists(current);
		current = join(current, segment);
		found = await lstat(current).catch(() => void 0);
		if (found === void 0) return void 0;
		if (found.isSymbolicLink()) throw unsafe(path);
	}
	return found;
}
function unsafe(path) {
	return new NamedError("UnsafeOutput", `${JSON.stringify(path)} would be written outside the output folder; nothing was written. Choose another --out.`);
}
function targetExists(path) {
	return new NamedError("TargetExists", `${path} exists with another content; it was not changed. Move it away or choose another --out.`);
}
// src/cli/generate.ts
async function generate(request, surroundings) {
	const started = performance.now();
	const progress = createProgress();
	let plan;
	let failure;
	try {
		plan = await prepare(request, surroundings, progress);
		const planned = plan;
		await withRunLock(planned.runFolder, () => run(planned, progress, {
			request,
			surroundings
		}));
	} catch (error) {
		failure = failureOf(error, surroundings.hider);
	}
	const totalMs = Math.round(performance.now() - started);
	const outcome = {
		source: request.subject,
		plan,
		progress,
		totalMs
	};
	const result = await describeRun({
		...outcome,
		failure
	});
	if (plan === void 0 || failure?.code === "RunInProgress") return {
		result,
		failure
	};
	const path = join(plan.runFolder, "result.json");
	try {
		await writeWhole(path, `${JSON.stringify(result, null, 2)}\n`);
		return {
			result,
			failure
		};
	} catch (error) {
		failure ??= failureOf(error, surroundings.hider);
		return {
			result: await describeRun({
				...outcome,
				failure
			}),
			failure
		};
	}
}
async function prepare(request, surroundings, progress) {
	const { values } = request;
	const { environment, logger, currentFolder } = surroundings;
	const { "api-key": apiKey } = credentialsIn(environment);
	const checked = checkRequest(parseRunRequest(requestTexts(values)), apiKey);
	const source = await resolveSource({
		subject: request.subject,
		currentFolder,
		ref: checked.request.ref || void 0,
		baseBranch: checked.request["base-branch"] || void 0,
		workTree: isSet(values, "work-tree"),
		asFolder: request.asFolder,
		environment,
		logger
	});
	progress.apiRequests += source.reader.usage().apiRequests;
	await source.reader.close();
	const foreignFolders = source.folder === null ? [] : [source.folder];
	const plan = planRun(checked, source, {
		currentFolder,
		runKey: await readRunKey({
			environment,
			foreignFolders,
			logger
		})
	});
	await prepareRunFolder(plan.runFolder);
	announce(plan, checked, logger);
	return plan;
}
function announce(plan, { request, selected }, logger) {
	const { repository, commit, notices } = plan.snapshot;
	const where = plan.workingDirectory === "" ? "" : `, folder ${plan.workingDirectory}`;
	logger.info(`${repository} at ${commit.slice(0, 12)}${where}: depth ${request.depth}`);
	for (const notice of notices) logger.warning(notice);
	if (selected.provider === "offline") logger.info("No model is asked: the offline engine answers from the source alone.");
}
async function run(plan, progress, { request, surroundings }) {
	const { environment, entryFolder, logger, currentFolder, signal } = surroundings;
	await runPipeline(plan, progress, {
		environment,
		entryFolder,
		logger,
		signal,
		credentials: credentialsIn(environment),
		quiet: isSet(request.values, "quiet")
	});
	const { publishableFiles } = await import("./publishable-files.js");
	const files = await publishableFiles(plan, credentialsIn(environment));
	await replaceGeneratedFiles(join(plan.runFolder, "files"), files);
	const out = textOf(request.values, "out");
	if (out !== void 0) await writeGeneratedFiles(resolve(currentFolder, out), files);
	await removeLeftovers(plan.runFolder);
}
// src/cli/run-command.ts
async function runCommand(command, surroundings) {
	switch (command.name) {
		case "sample": return runGenerate({
			subject: sampleFolder(surroundings),
			asFolder: true,
			values: command.values
		}, surroundings);
		case "generate": return runGenerate({
			...command,
			asFolder: false
		}, surroundings);
		case "open-pr": {
			const { runOpenPullRequest } = await import("./open-pr2.js");
			return runOpenPullRequest(command, surroundings);
		}
		case "mcp": {
			const { runMcp } = await import("./mcp.js");
			return runMcp(command, surroundings);
		}
		case "doctor": {
			const { runDoctor } = await import("./run-doctor.js");
			return runDoctor(command, surroundings);
		}
		case "explain": {
			const { runExplain } = await import("./explain.js");
			return runExplain(command, surroundings);
		}
	}
}
function sampleFolder({ entryFolder }) {
	return join(entryFolder, "..", "test", "sample-app");
}
async function runGenerate(request, surroundings) {
	const { result, failure } = await generate(request, surroundings);
	const asJson = isSet(request.values, "json");
	if (asJson) process.stdout.write(`${JSON.stringify(result)}\n`);
	if (failure !== void 0) {
		tellFailure(failure);
		return failure.exitCode;
	}
	if (!asJson) process.stdout.write(summaryOf(result, textOf(request.values, "out")));
	return 0;
}
// src/cli/main.ts
async function main() {
	const args = process.argv.slice(2);
	const hider = hiderFor(process.env);
	const signal = stopSignal();
	const stopped = stopAfterInterrupt(signal);
	try {
		process.exitCode = await Promise.race([execute(args, {
			hider,
			signal
		}), stopped]);
	} catch (error) {
		const failure = failureOf(error, hider);
		process.exitCode = failure.exitCode;
		if (args.includes("--json")) process.stdout.write(`${JSON.stringify(await failureJson(failure, args))}\n`);
		tellFailure(failure);
		if (failure.code === "Interrupted") process.exit();
	}
}
async function execute(args, { hider, signal }) {
	const command = parseCommand(args);
	if (command.name === "help" || command.name === "version") {
		process.stdout.write(command.name === "help" ? helpText() : `${PRODUCT_VERSION}\n`);
		return 0;
	}
	const quiet = isSet(command.values, "quiet");
	return runCommand(command, {
		environment: process.env,
		currentFolder: currentFolder(process.env),
		entryFolder: dirname((0, import__stands_in_fs.realpathSync)(process.argv[1] ?? "")),
		logger: quiet ? createSilentLogger() : createStreamLogger(process.stderr, hider),
		hider,
		signal
	});
}
function stopAfterInterrupt(signal) {
	return new Promise((_, reject) => {
		signal.addEventListener("abort", () => {
			setTimeout(() => reject(interrupted()), BOUNDS.interruptMs).unref();
		});
	});
}
function interrupted() {
	return new NamedError("Interrupted", "The command was stopped; the same command goes on where it stopped.");
}
function currentFolder(environment) {
	const userFolder = environment["npm_package_name"] === PRODUCT_NAME ? environment["INIT_CWD"] : void 0;
	return resolve(userFolder ?? process.cwd());
}
function stopSignal() {
	const stop = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => stop.abort());
	return stop.signal;
}
export { main };
