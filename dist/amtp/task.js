import { G as NamedError, W as PRODUCT_VERSION, _ as toWire, f as canonicalJson, g as fromWire, m as sha256, p as hashOf, s as readInputs, v as secretNames, x as GENERATE } from "./key-url.js";
import { a as addUsage, c as createFolderStore, i as NO_USAGE, o as createUsageMeter } from "./run-key.js";
import { t as validate } from "./validators.js";
import { r as selectModel, t as artifactIdOf } from "./run-id.js";
import { n as CRAWLER_STEP, r as LATER_AGENT_STEP, t as runEntry } from "./run-entry.js";
import { a as outlineTool, c as treeTool, d as createStopwatch, i as outlinePage, l as SECTIONS, o as readFileTool, r as READ_CHARACTERS, s as treePage, u as joinTests } from "./server.js";
import { n as InMemoryTransport, t as Client } from "../packages/modelcontextprotocol-client.js";
import { a as SCHEMAS, i as readArtifact } from "./normalise.js";
import { t as createSecretScanner } from "./secrets.js";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/agents/inputs.ts
const SET_BY_US = { code: "Internal" };
const SECRETS = secretNames(GENERATE);
function readCrawlerInputs(environment) {
	return readInputs(CRAWLER_STEP, environment, SET_BY_US);
}
function readLaterAgentInputs(environment) {
	return readInputs(LATER_AGENT_STEP, environment, SET_BY_US);
}
function secretsIn(inputs) {
	return Object.entries(inputs).flatMap(([name, value]) => SECRETS.has(name) && typeof value === "string" && value !== "" ? [value] : []);
}
// src/agents/outputs.ts
function outputsOf({ stored, reused }, setOutput) {
	setOutput("artifact-id", stored.storeId);
	setOutput("artifact-digest", stored.digest);
	setOutput("reused", String(reused));
}
// src/models/create-model.ts
async function createModel(selected) {
	if (selected.provider === "offline") {
		const { createOfflineModel } = await import("./offline.js");
		return createOfflineModel();
	}
	const { createCompatibleModel } = await import("./compatible.js");
	return createCompatibleModel(selected);
}
// src/models/timed-model.ts
function timedModel(model, stopwatch) {
	return {
		provider: model.provider,
		id: model.id,
		open: (request) => {
			const conversation = model.open(request);
			return { next: (input) => stopwatch.time("models", () => conversation.next(input)) };
		}
	};
}
// src/agents/create-context.ts
async function createContext(inputs, surroundings) {
	const { request, run } = inputs;
	const { logger, stopwatch } = surroundings;
	const knownSecrets = secretsIn(inputs);
	for (const secret of knownSecrets) logger.mask(secret);
	const selected = selectModel({
		provider: run.provider,
		model: run.model,
		apiKey: inputs["api-key"],
		baseUrl: request["base-url"]
	});
	return {
		runId: run.runId,
		source: {
			repo_full_name: run.repository,
			requested_ref: run.requestedRef,
			base_branch: run.baseBranch,
			base_sha: run.commit,
			working_directory: run.workingDirectory,
			kind: run.sourceKind === "github" ? "commit" : run.sourceKind
		},
		depth: request.depth,
		framework: request.framework,
		model: timedModel(await createModel(selected), stopwatch),
		store: await createStore(run, surroundings),
		fresh: request.fresh,
		deadlineSeconds: request["model-deadline-seconds"],
		knownSecrets,
		logger,
		meter: createUsageMeter(),
		stopwatch,
		now: () => new Date()
	};
}
async function createStore({ runId, places }, { temporaryFolder, runKey }) {
	if (places !== null) return createFolderStore({
		folder: places.runFolder,
		runId,
		key: runKey
	});
	const { createActionsStore } = await import("./actions-store.js");
	return createActionsStore(runId, temporaryFolder);
}
// src/agents/run-agent.ts
function runAgent(environment, readInputs, body) {
	const stopwatch = createStopwatch();
	stopwatch.add("start", performance.now());
	const underActions = environment["GITHUB_ACTIONS"] === "true";
	const runKey = environment["AMTP_RUN_KEY"] ?? "";
	if (runKey !== "") endWithParent();
	return runEntry(underActions, async ({ logger, setOutput }) => {
		const inputs = readInputs(environment);
		const temporaryFolder = environment["RUNNER_TEMP"] ?? "";
		if (runKey !== "") logger.mask(runKey);
		const context = await createContext(inputs, {
			logger,
			temporaryFolder,
			stopwatch,
			runKey
		});
		try {
			await body({
				inputs,
				context,
				setOutput
			});
		} finally {
			setOutput("usage", JSON.stringify(context.meter.total()));
			setOutput("profile", JSON.stringify(stopwatch.profile()));
		}
	});
}
function endWithParent() {
	process.stdin.once("end", () => process.exit(1));
	process.stdin.once("error", () => process.exit(1));
	process.stdin.resume();
	if ("unref" in process.stdin) process.stdin.unref();
}
// src/mcp/model-tools.ts
const MODEL_TOOLS = new Map([
	[treeTool.name, {
		name: "repo_tree",
		description: treeTool.description,
		parameters: strictObject({
			cursor: nullable("string", "next_cursor of the page before; null for the first page."),
			path_prefix: nullable("string", "Only paths that start with this, such as \"src/pages/\"; null for all files.")
		})
	}],
	[readFileTool.name, {
		name: "repo_read_file",
		description: readFileTool.description,
		parameters: strictObject({
			path: {
				type: "string",
				description: "A path exactly as repo_tree gives it."
			},
			offset: nullable("integer", "First character to give; null for the start."),
			limit: nullable("integer", `Most characters to give, up to ${READ_CHARACTERS}; null for as many as possible.`)
		})
	}],
	[outlineTool.name, {
		name: "repo_outline",
		description: outlineTool.description,
		parameters: strictObject({
			section: {
				type: "string",
				enum: [...SECTIONS],
				description: "Which kind of facts."
			},
			cursor: nullable("string", "next_cursor of the page before; null for the first page.")
		})
	}]
]);
const MCP_NAMES = new Map([...MODEL_TOOLS].map(([mcpName, definition]) => [definition.name, mcpName]));
function modelToolFor(mcpName) {
	const definition = MODEL_TOOLS.get(mcpName);
	if (definition === void 0) return void 0;
	const description = withModelNames(definition.description);
	return {
		...definition,
		description
	};
}
function mcpNameFor(modelName) {
	return MCP_NAMES.get(modelName);
}
function argumentsFromModel(text) {
	const parsed = text.trim() === "" ? {} : parseJson(text);
	if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return {
		valid: false,
		problem: "Tool arguments must be one JSON object."
	};
	const given = Object.entries(parsed).filter(([, value]) => value !== null);
	return {
		valid: true,
		value: Object.fromEntries(given)
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function withModelNames(description) {
	return [...MODEL_TOOLS].reduce((text, [mcpName, { name }]) => text.replaceAll(mcpName, name), description);
}
function strictObject(properties) {
	return {
		type: "object",
		properties,
		required: Object.keys(properties),
		additionalProperties: false
	};
}
function nullable(type, description) {
	return {
		type: [type, "null"],
		description
	};
}
// src/mcp/read-all.ts
async function readWholeTree(readPage) {
	const pages = await allPages(async (cursor) => {
		return treePage.parse(await readPage(treeTool.name, cursor));
	});
	return {
		files: pages.flatMap((page) => page.entries),
		omitted: pages[0]?.omitted ?? {}
	};
}
async function readAppModel(readPage) {
	const sections = new Map();
	let head;
	for (const section of SECTIONS) {
		const pages = await allPages(async (cursor) => {
			return outlinePage.parse(await readPage(outlineTool.name, {
				section,
				...cursor
			}));
		});
		head ??= pages[0];
		sections.set(section, pages.flatMap((page) => page.items));
	}
	return checked({
		version: head?.version,
		working_directory: head?.working_directory,
		...Object.fromEntries(sections),
		tests: joinTests(sections.get("tests") ?? [])
	});
}
function checked(candidate) {
	const result = validate("appModel", candidate);
	if (result.valid) return result.value;
	throw new NamedError("Internal", `The facts that ${outlineTool.name} gave are no app model: ${result.problems.join("; ")}`);
}
async function allPages(read) {
	const pages = [];
	const seen = new Set();
	let cursor = null;
	do {
		const page = await read(cursor === null ? {} : { cursor });
		pages.push(page);
		cursor = page.next_cursor;
		if (cursor !== null && seen.has(cursor)) throw new NamedError("Internal", "The server gave the same page twice, so reading stopped.");
		if (cursor !== null) seen.add(cursor);
	} while (cursor !== null);
	return pages;
}
// src/mcp/client.ts
const CALL_TIMEOUT_MS = 9e5;
async function connectInProcess(server) {
	const [ours, theirs] = InMemoryTransport.createLinkedPair();
	const client = new Client({
		name: "amtp-agent",
		version: PRODUCT_VERSION
	});
	await server.connection().connect(theirs);
	await client.connect(ours);
	const definitions = server.tools.flatMap((name) => modelToolFor(name) ?? []);
	const callTool = (name, args) => call(client, name, args);
	const readPage = async (name, args) => structuredOf(await callTool(name, args), name);
	return {
		callTool,
		readWholeTree: () => readWholeTree(readPage),
		readAppModel: () => readAppModel(readPage),
		asModelTools: () => definitions,
		callForModel: (toolCall) => callForModel(toolCall, {
			definitions,
			callTool
		}),
		close: () => client.close()
	};
}
async function call(client, name, args) {
	const result = await client.callTool({
		name,
		arguments: args
	}, { timeout: CALL_TIMEOUT_MS });
	const text = result.content.map((block) => block.type === "text" ? block.text : "").join("");
	const isError = result.isError === true;
	return {
		text,
		structured: isError ? null : result.structuredContent ?? null,
		isError
	};
}
async function callForModel({ id, name, arguments: argumentsJson }, { definitions, callTool }) {
	const offered = definitions.map((tool) => tool.name);
	const mcpName = offered.includes(name) ? mcpNameFor(name) : void 0;
	if (mcpName === void 0) return refused(id, `No such tool. Use ${offered.join(", ")}.`);
	const args = argumentsFromModel(argumentsJson);
	if (!args.valid) return refused(id, args.problem);
	const { text, isError } = await callTool(mcpName, args.value);
	return {
		id,
		text,
		isError
	};
}
function refused(id, message) {
	const error = toWire(new NamedError("InvalidInput", message));
	return {
		id,
		text: JSON.stringify({ error }),
		isError: true
	};
}
function structuredOf(answer, tool) {
	if (answer.structured !== null) return answer.structured;
	throw errorIn(answer.text) ?? new NamedError("Internal", `${tool} failed: ${answer.text}`);
}
function errorIn(text) {
	try {
		const answer = JSON.parse(text);
		return typeof answer === "object" && answer !== null && "error" in answer ? fromWire(answer.error) : void 0;
	} catch {
		return;
	}
}
// src/agents/session/tool-box.ts
function toolBoxOf(client) {
	return {
		definitions: client.asModelTools(),
		call: (toolCall) => client.callForModel(toolCall)
	};
}
// src/contracts/sanitizer.ts
const SANITIZER_VERSION = "v1.0.0";
function sanitizeLlmOutput(raw) {
	let text = raw.trim();
	if (text.startsWith("```json")) text = text.slice(7);
	else if (text.startsWith("```")) text = text.slice(3);
	if (text.endsWith("```")) text = text.slice(0, -3);
	return text.trim();
}
// src/agents/store-artifact.ts
async function storeArtifact(context, body, facts) {
	const artifact = validate("artifact", {
		artifact_id: artifactIdOf(context.runId, body.kind, facts.inputHash),
		run_id: context.runId,
		kind: body.kind,
		schema_id: body.schemaId,
		content: {
			payload: body.payload,
			meta: metaOf(context, body, facts)
		}
	});
	if (!artifact.valid) throw new NamedError("Internal", `An artifact of ours is not valid: ${artifact.problems.join("; ")}`);
	const json = canonicalJson(artifact.value);
	if (holdsKnownSecret(json, context)) throw new NamedError("UnsafeOutput", `${body.kind} is not stored: a key or token of this run stands in it, possibly encoded. Take it out of the repository if it is there, change the key, and do not trust the model with the next one.`);
	return context.store.put(body.kind, new TextEncoder().encode(json));
}
function holdsKnownSecret(text, { knownSecrets }) {
	return createSecretScanner(knownSecrets).scan(text)?.rule === "known-secret";
}
function metaOf(context, { report, allowedRoots }, facts) {
	const { usage, sampling } = facts;
	return {
		sanitizer: SANITIZER_VERSION,
		product_version: PRODUCT_VERSION,
		source: context.source,
		depth: context.depth,
		framework: context.framework,
		provider: context.model.provider,
		model: facts.model,
		sampling: {
			requested: { ...sampling.requested },
			sent: { ...sampling.sent },
			omitted: [...sampling.omitted],
			dropped: [...sampling.dropped]
		},
		usage: {
			input_tokens: usage.inputTokens,
			output_tokens: usage.outputTokens,
			cached_input_tokens: usage.cachedInputTokens,
			usd: usage.usd,
			calls: usage.calls
		},
		attempts: facts.attempts,
		prompt_hash: facts.promptHash,
		input_hash: facts.inputHash,
		started: facts.started.toISOString(),
		ended: context.now().toISOString(),
		trace_context: null,
		...report === void 0 ? {} : { report },
		...allowedRoots === void 0 ? {} : { allowed_roots: [...allowedRoots] }
	};
}
// src/agents/store-rejected.ts
const LONGEST_REJECTED_TEXT = 2e5;
const WITHHELD = "(not shown: a key or token of this run stands in the reply)";
const WORTH_REVIEW = new Set(["NothingToTest", "AllFilesDropped"]);
function isWorthReview({ code }) {
	return WORTH_REVIEW.has(code);
}
async function storeRejected(task, context, { text, failure }, facts) {
	const kind = `${task.agent}_rejected`;
	const payload = {
		code: failure.code,
		reason: failure.message,
		text: holdsKnownSecret(text, context) ? WITHHELD : text.slice(0, LONGEST_REJECTED_TEXT)
	};
	const schemaId = SCHEMAS[task.replyContract].$id;
	const stored = await storeArtifact(context, {
		kind,
		schemaId,
		payload
	}, facts);
	context.logger.warning(`The rejected reply is stored for review as ${stored.storeId}.`);
}
// src/agents/session/converse.ts
const MAX_TURNS = 400;
const MAX_CALLS = 1e3;
async function converse(conversation, first, tools, onTurn) {
	let input = first;
	let calls = 0;
	for (let turns = 0; turns < MAX_TURNS; turns += 1) {
		const turn = await conversation.next(input);
		onTurn(turn);
		if (turn.stop !== "tool_calls") return replyText(turn);
		calls += turn.toolCalls.length;
		if (calls > MAX_CALLS) throw tooMany(`more than ${MAX_CALLS} times`);
		input = {
			kind: "tool_results",
			results: await Promise.all(turn.toolCalls.map((call) => tools.call(call)))
		};
	}
	throw tooMany(`for ${MAX_TURNS} turns`);
}
function tooMany(howMany) {
	return new NamedError("BudgetExceeded", `The model called tools ${howMany} without a reply; choose another model or a smaller depth.`);
}
function replyText(turn) {
	switch (turn.stop) {
		case "length": throw new NamedError("MalformedLlmOutput", "The model's reply was cut off at its output limit; choose a smaller depth or a model with a larger output.");
		case "refusal": throw new NamedError("ModelRefusal", "The model refused, or its provider filtered the reply; look at the repository's text for what may have caused it, or choose another model.");
		default: return turn.text;
	}
}
// src/agents/session/deadline.ts
async function withDeadline(seconds, work) {
	const controller = new AbortController();
	const exceeded = new NamedError("BudgetExceeded", `The model did not finish within ${seconds} s; raise the input model-deadline-seconds or choose a faster model.`);
	const deadline = new Promise((_resolve, reject) => {
		controller.signal.addEventListener("abort", () => reject(exceeded), { once: true });
	});
	const timer = setTimeout(() => controller.abort(exceeded), seconds * 1e3);
	try {
		return await Promise.race([work(controller.signal), deadline]);
	} finally {
		clearTimeout(timer);
	}
}
// src/agents/session/reply.ts
function readReply(text, contract) {
	const value = parseReply(text);
	if (hasNoTestCase(value)) throw new NamedError("NothingToTest", "No behaviour was found that a test could exercise; see the coverage_notes of the reply, which is stored for review, or try a greater depth or another working directory.");
	const reply = validate(contract, value);
	if (reply.valid) return reply.value;
	throw new NamedError("SchemaValidationError", `The model's reply breaks the contract ${contract}: ${reply.problems.join("; ")}. It is stored for review and not tried again.`);
}
function parseReply(text) {
	const json = sanitizeLlmOutput(text);
	try {
		return JSON.parse(json);
	} catch {
		throw new NamedError("MalformedLlmOutput", `The model's reply ${json === "" ? "is empty" : "is not JSON"}.`);
	}
}
function hasNoTestCase(value) {
	return typeof value === "object" && value !== null && "test_cases" in value && Array.isArray(value.test_cases) && value.test_cases.length === 0;
}
// src/agents/session/retry.ts
const RETRY_POLICY = {
	maxAttempts: 3,
	initialDelayMs: 1e3,
	factor: 2,
	maxDelayMs: 1e5
};
function delayAfter(attempt, policy, jitter, retryAfterSeconds) {
	const exponential = policy.initialDelayMs * policy.factor ** (attempt - 1);
	const asked = (retryAfterSeconds ?? 0) * 1e3;
	return Math.min(Math.max(exponential * (.5 + jitter / 2), asked), policy.maxDelayMs);
}
async function withRetry(retry) {
	for (let number = 1;; number += 1) try {
		return await retry.attempt(number);
	} catch (error) {
		if (!(error instanceof NamedError) || !error.retryable) throw error;
		if (number >= retry.policy.maxAttempts) throw error;
		const delay = delayAfter(number, retry.policy, Math.random(), error.retryAfterSeconds);
		retry.onRetry(error, delay);
		await setTimeout$1(delay, void 0, { signal: retry.signal });
	}
}
// src/agents/session/session.ts
const MAX_OUTPUT_TOKENS = 32e3;
const SAMPLING = {
	temperature: 0,
	topP: 1,
	seed: 20260
};
async function runSession(request) {
	const record = createRecord(request.model);
	try {
		return {
			reply: await withDeadline(request.deadlineSeconds, (signal) => withRetry({
				policy: RETRY_POLICY,
				signal,
				attempt: (number) => attempt(request, record, {
					number,
					signal
				}),
				onRetry: (error, delayMs) => request.logger.warning(`${error.code}: ${error.message} A fresh session starts in ${(delayMs / 1e3).toFixed(1)} s.`)
			})),
			...record.facts()
		};
	} catch (error) {
		const text = record.lastText;
		if (error instanceof NamedError && text !== void 0 && isRejection(error)) await request.onRejected({
			text,
			failure: error,
			facts: record.facts()
		});
		throw error;
	}
}
const REJECTIONS = new Set([
	"SchemaValidationError",
	"MalformedLlmOutput",
	"NothingToTest"
]);
function isRejection({ code }) {
	return REJECTIONS.has(code);
}
async function attempt(request, record, { number, signal }) {
	record.attempts = number;
	const ask = askIn(request.model.open({
		system: request.system,
		user: request.user,
		replySchema: SCHEMAS[request.replyContract],
		tools: request.tools.definitions,
		sampling: {
			...SAMPLING,
			seed: SAMPLING.seed + number - 1
		},
		maxOutputTokens: MAX_OUTPUT_TOKENS,
		signal
	}), request, record);
	const reply = await ask({ kind: "start" });
	const problems = await request.review(reply);
	if (problems.length === 0) return reply;
	request.logger.info(`The reply has ${problems.length} problem(s); the model may mend it once.`);
	return ask({
		kind: "repair",
		message: repairMessage(problems)
	});
}
function askIn(conversation, request, record) {
	return async (input) => {
		return readReply(await converse(conversation, input, request.tools, (turn) => {
			record.add(turn);
			request.onUsage(turn.usage);
		}), request.replyContract);
	};
}
function repairMessage(problems) {
	return `These problems were found in your reply. Answer with the whole corrected JSON object and nothing else.\n${problems.map((problem) => `- ${problem}`).join("\n")}`;
}
function createRecord(model) {
	let usage = NO_USAGE;
	let last;
	return {
		attempts: 0,
		lastText: void 0,
		add(turn) {
			usage = addUsage(usage, turn.usage);
			last = turn;
			this.lastText = turn.text;
		},
		facts() {
			const sampling = last?.sampling ?? {
				requested: {},
				sent: {},
				omitted: [],
				dropped: []
			};
			const exclusions = last?.exclusions ?? [];
			return {
				usage,
				attempts: this.attempts,
				sampling,
				model: last?.model ?? model.id,
				exclusions
			};
		}
	};
}
// src/agents/task.ts
async function performTask(task, context) {
	const { stopwatch } = context;
	const hashes = hashesOf(task, context);
	const known = await findReusable(task, context, hashes.inputHash);
	if (known !== void 0) return {
		stored: known,
		reused: true
	};
	const started = context.now();
	const factsOf = (session) => ({
		...hashes,
		...session,
		started
	});
	const result = await runSession({
		...task,
		model: context.model,
		deadlineSeconds: context.deadlineSeconds,
		logger: context.logger,
		onUsage: (turn) => context.meter.add(turn),
		review: (reply) => stopwatch.time("checks", () => task.review(reply)),
		onRejected: (rejection) => storeRejected(task, context, rejection, factsOf(rejection.facts))
	});
	const completion = await stopwatch.time("checks", () => task.complete(result.reply, result.exclusions)).catch(async (failure) => {
		if (failure instanceof NamedError && isWorthReview(failure)) await storeRejected(task, context, {
			text: canonicalJson(result.reply),
			failure,
			facts: result
		}, factsOf(result));
		throw failure;
	});
	const output = validate(task.outputContract, completion.payload);
	if (!output.valid) throw new NamedError("SchemaValidationError", `The output of ${task.agent} breaks its contract: ${output.problems.join("; ")}.`);
	task.guard?.(output.value);
	await storeBeside(completion, context, factsOf(result));
	const schemaId = SCHEMAS[task.outputContract].$id;
	return {
		stored: await storeArtifact(context, {
			kind: outputKind(task.agent),
			schemaId,
			payload: output.value,
			...extras(completion)
		}, factsOf(result)),
		reused: false
	};
}
async function storeBeside({ appModel }, context, facts) {
	if (appModel === void 0) return;
	await storeArtifact(context, {
		kind: "app_model",
		schemaId: SCHEMAS.appModel.$id,
		payload: appModel
	}, facts);
}
function extras({ report, allowedRoots }) {
	return {
		report,
		...allowedRoots === void 0 ? {} : { allowedRoots }
	};
}
function outputKind(agent) {
	return `${agent}_output`;
}
function hashesOf(task, context) {
	const promptHash = sha256(task.system);
	const { provider, id } = context.model;
	return {
		promptHash,
		inputHash: hashOf({
			input: task.input,
			prompt: promptHash,
			reply_schema: hashOf(SCHEMAS[task.replyContract]),
			tools: hashOf(task.tools.definitions),
			sampling: SAMPLING,
			provider,
			model: id,
			product_version: PRODUCT_VERSION
		})
	};
}
async function findReusable(task, context, inputHash) {
	if (context.fresh) return void 0;
	const found = await findStored({
		kind: outputKind(task.agent),
		contract: task.outputContract
	}, context);
	if (found === void 0) return void 0;
	const { meta, payload } = found.artifact.content;
	if (meta.input_hash !== inputHash) return void 0;
	for (const beside of task.beside ?? []) if (await findStored(beside, context) === void 0) return void 0;
	task.guard?.(payload);
	context.logger.info(`${task.agent}: the artifact of an earlier start of this run is used again.`);
	return found.stored;
}
async function findStored({ kind, contract }, { store, runId, logger }) {
	const stored = await store.find(kind);
	if (stored === void 0) return void 0;
	const bytes = await store.get(stored).catch((error) => {
		if (error instanceof NamedError && error.code === "UpstreamArtifactExpired") return void 0;
		throw error;
	});
	if (bytes === void 0) {
		logger.warning(`The artifact ${kind} of an earlier start is gone; it is made again.`);
		return;
	}
	const { digest } = stored;
	return {
		stored,
		artifact: readArtifact(bytes, {
			kind,
			contract,
			digest,
			runId
		})
	};
}
export { outputsOf as a, runAgent as i, toolBoxOf as n, readCrawlerInputs as o, connectInProcess as r, readLaterAgentInputs as s, performTask as t };
