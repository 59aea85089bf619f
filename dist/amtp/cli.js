import "../packages/rolldown-runtime.js";
import { F as toNamedError, H as PRODUCT_NAME, I as createSilentLogger, L as createStreamLogger, P as NamedError, S as SOURCE_ACCESS, U as PRODUCT_VERSION, V as PRODUCT_MAJOR_VERSION, c as variableOf, d as sha256, f as WireError, i as parseRunRequest, m as toWire, o as writeRequest, p as fromWire, r as writeSettledRun, v as GENERATE, y as MODEL_KEY } from "./key-url.js";
import { S as record, h as literal, u as discriminatedUnion, v as object, w as string } from "../packages/zod.js";
import { a as parseCommand, c as descriptionOf, i as isSet, l as optionsOf, o as requestTexts, r as hiderFor, s as textOf, t as credentialsIn } from "./credentials.js";
import { a as missingByGaps, c as readExclusions, d as reasonLines, n as NO_REASONS, o as shorten, r as groupByReason, t as BRIEF } from "./reasons.js";
import { t as readReport } from "./report.js";
import { r as validate, t as readArtifact } from "./read-artifact.js";
import { o as createUsageMeter, r as readStepProfile, t as createFolderStore } from "./folder-store.js";
import { t as checkRequest } from "./check-request.js";
import { n as runIdOf } from "./run-id.js";
import { n as resolveSource, t as joinDirectories } from "./resolve-source.js";
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { spawn } from "node:child_process";
// src/cli/print.ts
function summaryOf(result, out) {
	const lines = result.files.map(({ path, cases }) => `  ${path} (${countOf(cases, "test")})`);
	const seconds = ((result.timings_ms["total"] ?? 0) / 1e3).toFixed(1);
	return [
		`${countOf(result.files.reduce((sum, { cases }) => sum + cases, 0), "test")} in ${countOf(result.files.length, "file")}, after ${seconds} s:`,
		...lines,
		...missing("Left out", result.exclusions),
		...missing("Not followed in the source", result.gaps),
		`Tests:      ${out ?? `${result.run_folder}/files`}`,
		`Run folder: ${result.run_folder} (amtp explain tells more)`,
		`Tokens:     ${result.usage.input_tokens} in, ${result.usage.output_tokens} out${moneyOf(result)}`,
		""
	].join("\n");
}
function missing(title, grouped) {
	if (grouped.count === 0) return [];
	return [`${title}:`, ...reasonLines(shorten(grouped, BRIEF)).map((line) => `  ${line}`)];
}
function moneyOf({ usage }) {
	return usage.usd === null ? " (price not known)" : ` ($${usage.usd.toFixed(4)})`;
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function failureLine({ code, message }) {
	return `${code}: ${message}`;
}
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
	const report = reportIn(stored, progress);
	return {
		...describePlan(plan, outcome.source),
		status: failure === void 0 ? "done" : "failed",
		artifacts: stored.map(({ artifact, path, digest }) => ({
			kind: artifact.kind,
			path,
			sha256: digest
		})),
		files: report.files.map(({ path, bytes, cases }) => ({
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
async function storedArtifacts({ runFolder, runId }) {
	const names = await readdir(runFolder).catch(() => []);
	const prefix = `amtp-${runId.slice(0, 8)}-`;
	const read = names.filter((name) => name.startsWith(prefix) && name.endsWith(".json")).sort().map((name) => readStored(join(runFolder, name)));
	return (await Promise.all(read)).filter((stored) => stored !== void 0);
}
async function readStored(path) {
	const bytes = await readFile(path);
	try {
		const artifact = validate("artifact", JSON.parse(bytes.toString("utf8")));
		return artifact.valid ? {
			artifact: artifact.value,
			path,
			digest: sha256(bytes)
		} : void 0;
	} catch {
		return;
	}
}
function usageOf({ usage }) {
	const { inputTokens, outputTokens, usd } = usage.total();
	return {
		input_tokens: inputTokens,
		output_tokens: outputTokens,
		usd
	};
}
function reportIn(stored, progress) {
	return readReport(reportOf("test_engineer", stored, progress));
}
function reportOf(agent, stored, { finished }) {
	if (!finished.has(agent)) return void 0;
	return stored.find(({ artifact }) => artifact.kind === `${agent}_output`)?.artifact.content.meta.report;
}
function exclusionsIn(stored, progress) {
	return AGENTS.flatMap((agent) => readExclusions(reportOf(agent, stored, progress)));
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
	return Object.fromEntries([...passedOn, ...variables]);
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
	if (agent.signal.aborted) throw interrupted();
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
			failure: agent.signal.aborted ? interrupted() : said.failure
		};
	} finally {
		await rm(emptyFolder, {
			recursive: true,
			force: true
		});
	}
}
async function runNode(agent, cwd) {
	const child = spawn(process.execPath, [agent.script], {
		cwd,
		env: agent.environment,
		stdio: [
			"ignore",
			"pipe",
			agent.quiet ? "ignore" : "inherit"
		]
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
	return {
		pid: child.pid ?? 0,
		exitCode,
		stdout: Buffer.concat(chunks).toString("utf8")
	};
}
function interrupted() {
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
		if (outputs["usage"] !== void 0) progress.usage.add(JSON.parse(outputs["usage"]));
		const profile = readStepProfile(outputs["profile"]);
		if (profile !== void 0) progress.profiles.set(agent, profile);
		const file = join(plan.runFolder, "processes.json");
		await writeFile(file, `${JSON.stringify(Object.fromEntries(progress.processes), null, 2)}\n`);
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
function planRun(checked, source, currentFolder) {
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
		cacheFolder: resolve(currentFolder, ".amtp", "cache"),
		snapshot,
		folder: source.folder,
		workingDirectory
	};
}
// src/cli/prepare-run-folder.ts
async function prepareRunFolder(runFolder) {
	const amtpFolder = dirname(dirname(runFolder));
	try {
		await mkdir(runFolder, { recursive: true });
		await writeFile(join(amtpFolder, ".gitignore"), "*\n");
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
function isRunning(pid) {
	if (!Number.isSafeInteger(pid) || pid <= 0) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
function inProgress(path, pid) {
	return new NamedError("RunInProgress", `Process ${pid} is at this very run already; wait for it. If that process is something else, delete ${path}.`);
}
// src/cli/write-files.ts
async function writeGeneratedFiles(folder, files) {
	const missing = [];
	for (const file of files) {
		await refuseLinks(folder, file.path);
		const current = await readFile(join(folder, file.path), "utf8").catch(() => void 0);
		if (current === void 0) missing.push(file);
		else if (current !== file.contents) throw targetExists(folder, file.path);
	}
	for (const { path, contents } of missing) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), contents, { flag: "wx" });
	}
}
async function replaceGeneratedFiles(folder, files) {
	const next = `${folder}.${process.pid}.tmp`;
	await rm(next, {
		recursive: true,
		force: true
	});
	await writeGeneratedFiles(next, files);
	await rm(folder, {
		recursive: true,
		force: true
	});
	await rename(next, folder);
}
async function refuseLinks(folder, path) {
	const root = resolve(folder);
	if (!resolve(root, path).startsWith(`${root}${sep}`)) throw unsafe(path);
	let current = root;
	for (const segment of path.split("/")) {
		current = join(current, segment);
		if ((await lstat(current).catch(() => void 0))?.isSymbolicLink() === true) throw unsafe(path);
	}
}
function unsafe(path) {
	return new NamedError("UnsafeOutput", `${JSON.stringify(path)} would be written outside the output folder; nothing was written. Choose another --out.`);
}
function targetExists(folder, path) {
	return new NamedError("TargetExists", `${join(folder, path)} exists with another content; nothing was written. Move it away or choose another --out.`);
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
	const result = await describeRun({
		source: request.subject,
		plan,
		progress,
		totalMs,
		failure
	});
	if (plan !== void 0 && failure?.code !== "RunInProgress") await writeFile(join(plan.runFolder, "result.json"), `${JSON.stringify(result, null, 2)}\n`);
	return {
		result,
		failure
	};
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
	const plan = planRun(checked, source, currentFolder);
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
	const files = await generatedFiles(plan);
	await replaceGeneratedFiles(join(plan.runFolder, "files"), files);
	const out = textOf(request.values, "out");
	if (out !== void 0) await writeGeneratedFiles(resolve(currentFolder, out), files);
}
async function generatedFiles({ runFolder, runId }) {
	const kind = "test_engineer_output";
	const stored = await createFolderStore(runFolder, runId).find(kind);
	if (stored === void 0) throw new NamedError("Internal", "The Test Engineer stored nothing.");
	const bytes = await readFile(join(runFolder, stored.storeId));
	const { digest } = stored;
	return readArtifact(bytes, {
		kind,
		contract: "engineerOutput",
		digest,
		runId
	}).content.payload.files;
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
	try {
		const command = parseCommand(args);
		if (command.name === "help") process.stdout.write(helpText());
		else if (command.name === "version") process.stdout.write(`${PRODUCT_VERSION}\n`);
		else {
			const quiet = isSet(command.values, "quiet");
			process.exitCode = await runCommand(command, {
				environment: process.env,
				currentFolder: currentFolder(process.env),
				entryFolder: dirname(realpathSync(process.argv[1] ?? "")),
				logger: quiet ? createSilentLogger() : createStreamLogger(process.stderr, hider),
				hider,
				signal: stopSignal()
			});
		}
	} catch (error) {
		const failure = failureOf(error, hider);
		if (args.includes("--json")) process.stdout.write(`${JSON.stringify(await failureJson(failure, args))}\n`);
		tellFailure(failure);
		process.exitCode = failure.exitCode;
	}
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
