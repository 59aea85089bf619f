import { i as __toESM } from "../packages/rolldown-runtime.js";
import { l as require__stands_in_http } from "../packages/stand-ins.js";
import { Q as BOUNDS, X as NamedError } from "./key-url.js";
import { t as isNestedDeeper } from "./nesting.js";
import { n as tokensIn } from "./tokens.js";
import { a as isRecord, o as recordOf } from "./find-json.js";
import { a as quoteOf, i as outputLimitAfter, n as WireFailure, o as readRefusal, r as failureIn, s as wordsOf, t as HttpRefusal } from "./failures.js";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { request } from "node:https";
// src/models/history.ts
const SENT_AGAIN = {
	gather: 12e3,
	reply: 48e3
};
function resultTokens({ cachesPrefix, contextWindow }, phase) {
	const most = cachesPrefix ? Number.POSITIVE_INFINITY : SENT_AGAIN[phase];
	return contextWindow === null ? most : Math.min(most, Math.floor(contextWindow / 2));
}
function shortenedInputs(exchanges, most) {
	let left = most;
	return exchanges.toReversed().map(({ input, calls }, age) => {
		const results = resultsOf(input);
		left -= tokensIn(...results.map(({ text }) => text));
		if (left < 0 && age > 0) left = Number.NEGATIVE_INFINITY;
		return age === 0 || left >= 0 ? input : withShort(input, calls);
	}).toReversed();
}
function resultsOf(input) {
	return input.kind === "tool_results" || input.kind === "reply" ? input.results ?? [] : [];
}
function withShort(input, calls) {
	if (input.kind !== "tool_results" && input.kind !== "reply") return input;
	const results = resultsOf(input);
	const byId = new Map(calls.map((call) => [call.id, call]));
	return {
		...input,
		results: results.map((result) => shortResult(result, byId.get(result.id)))
	};
}
const LONGEST_ARGUMENTS = 200;
function shortResult(result, call) {
	if (call === void 0) return result;
	const asked = call.arguments.slice(0, LONGEST_ARGUMENTS);
	const lines = result.text.split("\n").length;
	const text = `${call.name} ${asked} gave ${lines} lines, which are not sent again; ask again for what you need of them.`;
	return text.length < result.text.length ? {
		...result,
		text
	} : result;
}
// src/models/wire/kinds.ts
function isSpent(status, words) {
	return status === 402 || /insufficient_quota|billing_error|credit balance/.test(words);
}
function isBadKey(words) {
	return /api[ _-]key (?:not valid|not found|expired|provided)|(?:invalid|incorrect)[ _](?:x-)?api[ _-]key|api_key_invalid/.test(words);
}
function isFiltered(words) {
	return /content_filter|content management policy|_policy\b|policy_violation|\bflagged\b|requires moderation/.test(words);
}
function isTooLong(refusal) {
	const words = wordsOf(refusal);
	if (refusal.status === 413) return true;
	if (refusal.status === 429) return /request too large|context_length/.test(words);
	return refusal.status < 500 && /context_length_exceeded|exceed_context_size|context (?:length|window|size|limit)|prompt is too long|reduce the length|too many (?:input )?tokens|input token count|request too large/.test(words);
}
function isUnknownModel(words) {
	return /model_not_found|deploymentnotfound|model\b.{0,80}\b(?:not found|not exist|unknown)|(?:unknown|invalid) model/.test(words);
}
function isFailedGeneration(words) {
	return /tool_use_failed|json_validate_failed/.test(words);
}
// src/models/profile/profile.ts
const MODEST = {
	structuredOutput: "json_schema",
	schemaInObject: true,
	strictSchema: false,
	boundedLists: true,
	tools: true,
	toolsInReply: false,
	toolChoice: true,
	parallelCalls: true,
	userAfterTool: true,
	temperature: true,
	topP: false,
	seed: null,
	outputLimit: {
		name: "max_tokens",
		most: null
	},
	contextWindow: null,
	streaming: "preferred",
	streamUsage: true,
	echoReasoning: true,
	systemRole: true,
	cacheKey: false,
	cachesPrefix: false,
	extra: {},
	dropped: []
};
function bare(profile) {
	return {
		...profile,
		structuredOutput: "prompt",
		temperature: false,
		topP: false,
		seed: null,
		streamUsage: false,
		echoReasoning: false,
		cacheKey: false,
		extra: {}
	};
}
// src/models/profile/learn.ts
const REFUSALS = new Set([
	400,
	404,
	405,
	415,
	422,
	500,
	501
]);
const NO_ENDPOINT = /no endpoints found that can handle the requested parameters/;
function either(one, other) {
	return new RegExp(`${one.source}|${other.source}`);
}
const RULES = [
	{
		param: "maxItems",
		words: /maxitems|minitems|too many states|repetition|(?:schema|grammar) is too (?:large|complex)/,
		without: ({ profile }) => profile.boundedLists && {
			...profile,
			boundedLists: false
		}
	},
	{
		param: "stream",
		words: /^stream |\bstream(?:ing)?\b.{0,60}\bnot\b|\bverified to stream\b/,
		without: ({ profile }) => profile.streaming !== "never" && {
			...profile,
			streaming: "never"
		}
	},
	{
		param: "stream_options",
		words: /stream_options|include_usage/,
		without: ({ profile }) => profile.streamUsage && {
			...profile,
			streamUsage: false
		}
	},
	{
		param: "prompt_cache_key",
		words: /prompt_cache_key/,
		without: ({ profile }) => profile.cacheKey && {
			...profile,
			cacheKey: false
		}
	},
	{
		param: "seed",
		words: either(/\b(?:random_)?seed\b/, NO_ENDPOINT),
		without: ({ profile }) => profile.seed !== null && {
			...profile,
			seed: null
		}
	},
	{
		param: "top_p",
		words: either(/\btop_p\b/, NO_ENDPOINT),
		without: ({ profile }) => profile.topP && {
			...profile,
			topP: false
		}
	},
	{
		param: "temperature",
		words: either(/\btemperature\b/, NO_ENDPOINT),
		without: ({ profile }) => profile.temperature && {
			...profile,
			temperature: false
		}
	},
	{
		param: "max_tokens",
		words: /max_(?:completion_|output_)?tokens|completion tokens|context[ _](?:length|limit|window|size)|reduce the length/,
		without: outputLimitAfter
	},
	{
		param: "response_format",
		words: /response_format|json_schema|json_object|text\.format|output_config|schema|grammar|structured output|json_validate_failed/,
		without: weakerOutput
	},
	{
		param: "provider.require_parameters",
		words: NO_ENDPOINT,
		without: withoutDemands
	},
	{
		param: "reasoning",
		words: /\breasoning(?:_content|_details|\.encrypted_content)?\b|encrypted_content|thinking/,
		without: ({ profile }) => profile.echoReasoning && {
			...profile,
			echoReasoning: false
		}
	},
	{
		param: "system",
		words: /system role|role.{0,20}\bsystem\b|roles must alternate/,
		without: ({ profile }) => profile.systemRole && {
			...profile,
			systemRole: false
		}
	},
	{
		param: "a word of ours after results",
		words: /role .?user.? after role .?tool|roles must alternate/,
		without: ({ profile }) => profile.userAfterTool && {
			...profile,
			userAfterTool: false
		}
	},
	{
		param: "parallel tool calls",
		words: /single tool|(?:one|multiple|parallel)[_ -]tool/,
		without: ({ profile }) => profile.parallelCalls && {
			...profile,
			parallelCalls: false
		}
	},
	{
		param: "tool_choice",
		words: /tool_choice|toolchoice/,
		without: ({ profile, phase }) => phase === "reply" && profile.toolsInReply && profile.toolChoice && {
			...profile,
			toolChoice: false
		}
	},
	{
		param: "tools without a call",
		words: /tools?(?:config)?\b.{0,80}(?:must|required|define)/,
		without: ({ profile, phase }) => phase === "reply" && !profile.toolsInReply && {
			...profile,
			toolsInReply: true
		}
	},
	{
		param: "tools",
		words: /\btools?\b|tool[_ -]?(?:choice|call|use)|function call/,
		without: ({ profile, phase }) => {
			if (phase === "reply") return profile.toolsInReply && {
				...profile,
				toolsInReply: false
			};
			return profile.tools && {
				...profile,
				tools: false
			};
		}
	}
];
function learn(refused) {
	const { refusal, profile } = refused;
	const words = wordsOf(refusal);
	if (!REFUSALS.has(refusal.status)) return void 0;
	if (isUnknownModel(words) || isFiltered(words)) return void 0;
	if (isSpent(refusal.status, words) || isBadKey(words)) return void 0;
	for (const { param, words: named, without } of RULES) {
		const next = named.test(words) && without(refused);
		if (next !== false) return {
			param,
			profile: next
		};
	}
	if (refusal.status >= 500 || refusal.status === 404 || isTooLong(refusal)) return void 0;
	return profile.structuredOutput === "prompt" && !profile.temperature ? void 0 : {
		param: "everything optional",
		profile: bare(profile)
	};
}
function withoutDemands({ profile }) {
	if (Object.keys(profile.extra).length === 0) return false;
	const output = profile.structuredOutput === "json_schema" ? {
		structuredOutput: "json_object",
		schemaInObject: false
	} : {};
	return {
		...profile,
		...output,
		extra: {}
	};
}
function weakerOutput({ profile }) {
	switch (profile.structuredOutput) {
		case "json_schema": return {
			...profile,
			structuredOutput: "json_object"
		};
		case "json_object": return profile.schemaInObject ? {
			...profile,
			schemaInObject: false
		} : {
			...profile,
			structuredOutput: "prompt"
		};
		case "prompt": return false;
	}
}
// src/models/lessons.ts
function learnFrom(error, target, call) {
	const failure = failureIn(error);
	if (failure === void 0) return false;
	const taught = failure instanceof HttpRefusal ? ofRefusal(failure, call, target) : ofSilence(failure.problem === "empty", call);
	if (taught === void 0) return false;
	const { lesson, answered, quote } = taught;
	const { host } = target;
	const dropped = {
		param: lesson.param,
		reason: `${host} answered ${answered}`
	};
	target.profile = {
		...lesson.profile,
		dropped: [...call.profile.dropped, dropped]
	};
	target.notice(`${host} does not take ${lesson.param} as it was sent; it is asked otherwise from now on. ${quote}`);
	return true;
}
const MOST_CHANCES = 2;
function ofRefusal(failure, call, target) {
	const refusal = readRefusal(failure);
	if (isFailedGeneration(wordsOf(refusal))) {
		target.failedGenerations = (target.failedGenerations ?? 0) + 1;
		if (target.failedGenerations <= MOST_CHANCES) return void 0;
	}
	const lesson = learn({
		...call,
		refusal
	});
	if (lesson === void 0) return void 0;
	return {
		lesson,
		answered: String(failure.status),
		quote: quoteOf(refusal, target.apiKey)
	};
}
function ofSilence(isEmpty, { profile }) {
	if (!isEmpty || profile.streaming !== "preferred") return void 0;
	return {
		lesson: {
			param: "stream",
			profile: withoutStream(profile)
		},
		answered: "nothing",
		quote: "It says nothing."
	};
}
function withoutStream(profile) {
	return {
		...profile,
		streaming: "never"
	};
}
// src/models/note-usage.ts
const LEAST_PART = .55;
const LEAST_DIFFERENCE = 1e3;
function noteUsage(target, usage, sentTokens) {
	if (usage === null) return;
	if (usage.cachedInputTokens > 0) target.profile = {
		...target.profile,
		cachesPrefix: true
	};
	const cut = cutSilently(sentTokens, usage);
	if (cut === void 0 || target.toldOfCut === true) return;
	target.toldOfCut = true;
	target.notice(`${target.host} may not have read all that it was sent: ${cut}.`);
}
function cutSilently(sentTokens, { inputTokens }) {
	if (!(inputTokens < sentTokens * LEAST_PART && sentTokens - inputTokens > LEAST_DIFFERENCE)) return void 0;
	return `it counts ${inputTokens} tokens where about ${sentTokens} were sent, so it may have left out the beginning. Give it a larger window (Ollama: OLLAMA_CONTEXT_LENGTH), or say with context-window how large it is`;
}
// src/models/profile/sampling.ts
function sentSampling({ temperature, topP, seed }, profile) {
	return {
		...profile.temperature ? { temperature } : {},
		...profile.topP ? { top_p: topP } : {},
		...profile.seed === null ? {} : { [profile.seed]: seed }
	};
}
function samplingReport(sampling, profile) {
	const requested = {
		temperature: sampling.temperature,
		top_p: sampling.topP,
		seed: sampling.seed
	};
	const sent = sentSampling(sampling, profile);
	const isSent = (name) => Object.hasOwn(sent, name) || name === "seed" && profile.seed !== null;
	const refused = new Set(profile.dropped.map(({ param }) => param));
	return {
		requested,
		sent,
		omitted: Object.keys(requested).filter((name) => !isSent(name) && !refused.has(name)),
		dropped: profile.dropped
	};
}
// src/models/turn.ts
function inputTokensOf({ request: { system, user, facts, tools }, history }) {
	return tokensIn(system, user, facts, JSON.stringify([tools, history]));
}
function turnOf({ answer, call, requestId }, { profile, model }, request) {
	const { text, toolCalls, stop, usage, id } = answer;
	const { most } = profile.outputLimit;
	return {
		text: text === "" && call.phase === "reply" && stop === "end" ? answer.thought ?? "" : text,
		toolCalls: stop === "tool_calls" ? toolCalls : [],
		stop,
		usage: usage === null ? estimateOf(call, answer) : {
			...usage,
			usd: usage.usd ?? null
		},
		...usage === null ? { isEstimated: true } : {},
		requestIds: [requestId, id].filter((one) => one !== null && one !== ""),
		model: answer.model === "" ? model : answer.model,
		sampling: samplingReport(request.sampling, profile),
		...most === null ? {} : { mostOutputTokens: most }
	};
}
function estimateOf(call, answer) {
	return estimate(call, tokensIn(answer.text, answer.thought ?? "", ...answer.toolCalls.map((one) => one.arguments)));
}
function estimate(call, outputTokens) {
	return {
		inputTokens: inputTokensOf(call),
		outputTokens,
		cachedInputTokens: 0,
		cacheWriteTokens: 0,
		reasoningTokens: 0,
		usd: null
	};
}
// src/models/wire/counted-failure.ts
var CountedFailure = class extends Error {
	name = "CountedFailure";
	usage;
	constructor(usage, cause) {
		super("an answer that was counted", { cause });
		this.usage = usage;
	}
};
function countedFailure(usage, read) {
	try {
		return read();
	} catch (error) {
		throw usage === null ? error : new CountedFailure(usage, error);
	}
}
// src/models/wire/count-written.ts
async function* counted(items, received) {
	for await (const item of items) {
		received.characters += writtenIn(item, 0);
		yield item;
	}
}
const DEEPEST_TEXT = 6;
const WRITTEN = /^(?:content|text|delta|arguments|partial_json|thinking|reasoning|reasoning_content|refusal)$/;
function writtenIn(value, depth) {
	if (typeof value !== "object" || value === null || depth > DEEPEST_TEXT) return 0;
	return Object.entries(value).reduce((sum, [name, inner]) => {
		if (typeof inner !== "string") return sum + writtenIn(inner, depth + 1);
		return WRITTEN.test(name) ? sum + inner.length : sum;
	}, 0);
}
// src/models/wire/retry-after.ts
function retryAfter({ status, headers, body }) {
	const seconds = inHeaders(headers) ?? (status === 429 || status === 503 ? inBody(body) : void 0);
	return seconds === void 0 ? {} : { retryAfterSeconds: seconds };
}
function inHeaders(headers) {
	const milliseconds = Number(headers.get("retry-after-ms"));
	if (milliseconds > 0) return milliseconds / 1e3;
	const written = headers.get("retry-after") ?? "";
	const seconds = Number(written);
	if (Number.isFinite(seconds) && seconds > 0) return seconds;
	const until = (Date.parse(written) - Date.now()) / 1e3;
	return Number.isNaN(seconds) && until > 0 ? until : void 0;
}
const ASKED = [/"retryDelay":\s*"(?<duration>[\dhms.]+)"/, /(?:try again|retry|wait)(?: after| in| for)? (?<duration>\d[\dhms. ]*?(?:ms|[hms]|seconds?)\b)/i];
function inBody(body) {
	const [found] = ASKED.flatMap((pattern) => pattern.exec(body)?.groups?.["duration"] ?? []);
	const seconds = found === void 0 ? 0 : secondsIn(found);
	return seconds > 0 ? seconds : void 0;
}
const SECONDS_OF = {
	h: 3600,
	m: 60,
	s: 1,
	ms: .001
};
function secondsIn(duration) {
	return [...duration.matchAll(/(?<number>\d{1,9}(?:\.\d{1,9})?) ?(?<unit>ms|[hms])/g)].reduce((sum, { groups: { number, unit } = {} }) => {
		return sum + Number(number) * (SECONDS_OF[unit ?? ""] ?? 0);
	}, 0);
}
// src/models/wire/map-error.ts
function mapError(error, target) {
	if (error instanceof NamedError) return error;
	const failure = failureIn(error);
	if (failure instanceof HttpRefusal) return refusalError(failure, target);
	if (failure !== void 0) return wireError(failure, target);
	if (!(error instanceof Error && /connection|fetch/i.test(error.message))) return error;
	return new NamedError("ModelUnavailable", `${target.host} cannot be reached; check base-url, and that the server runs.`, { cause: systemCause(error) });
}
function systemCause(error) {
	return error.cause instanceof Error ? systemCause(error.cause) : error;
}
const LASTING = new Set(["redirect", "foreign"]);
function wireError(cause, { host, idleMs }) {
	const { problem, mostBytes = BOUNDS.modelAnswer.bytes } = cause;
	const megabytes = Math.round(mostBytes / 2 ** 20);
	const ofLine = Math.round(BOUNDS.modelAnswer.lineCharacters / 2 ** 20);
	const texts = {
		redirect: `${host} sends us to another address, where the key does not go; give the address itself as base-url.`,
		silence: `${host} fell silent for ${idleMs / 1e3} s in the middle of an answer; look at its load and its log, or choose a faster model.`,
		too_much: `${host} answers with more than ${megabytes} MB, or more than ${ofLine} MB in one line; no reply is that large. Check base-url, or choose another model.`,
		cut: `${host} ended the connection in the middle of an answer; start the same run again, and look at its log or at a proxy in between when it happens again.`,
		empty: `${host} ended its answer before it said anything; its log may say why. Check base-url and provider, and that its context window holds what it is sent (context-window).`,
		foreign: `${host} does not answer as an API; check base-url and provider.`,
		form: `${host} answers with something that is not of its API; start the same run again, and check provider when it happens again.`
	};
	return new NamedError(problem === "too_much" ? "MalformedLlmOutput" : "ModelUnavailable", texts[problem], {
		cause,
		...LASTING.has(problem) ? { retryable: false } : {}
	});
}
function refusalError(failure, target) {
	const refusal = readRefusal(failure);
	const request = failure.headers.get("x-request-id") ?? failure.headers.get("request-id");
	const asked = request === null || !/^[\w-]{1,80}$/.test(request) ? "" : ` (request ${request})`;
	const named = `${target.host} answered ${refusal.status}${asked}`;
	const details = {
		cause: failure,
		...retryAfter(failure)
	};
	const quote = quoteOf(refusal, target.apiKey);
	const { code, advice, isQuoted = true } = kindOf(refusal, target.host);
	return new NamedError(code, `${named}: ${advice}${isQuoted ? ` ${quote}` : ""}`, details);
}
function kindOf(refusal, host) {
	const { status } = refusal;
	const words = wordsOf(refusal);
	if (isFiltered(words)) return {
		code: "ModelRefusal",
		advice: "its filter does not take what it was sent; choose another model or provider."
	};
	if (isSpent(status, words)) return {
		code: "BudgetExceeded",
		advice: "the account is used up; add credit or raise its limit with the provider, or give another api-key."
	};
	if (isFailedGeneration(words)) return {
		code: "ModelUnavailable",
		advice: "the model wrote a call or a reply that its server could not read."
	};
	if (status === 401 || status === 403 || isBadKey(words)) return {
		code: "Unauthorized",
		advice: "check the input api-key, and that it may use this model.",
		isQuoted: false
	};
	if (isTooLong(refusal)) return {
		code: "BudgetExceeded",
		advice: "what the model is sent is larger than its context window, or than the account may send at once; choose a smaller depth, a working-directory or a model with a larger one, and say with context-window how much it takes."
	};
	if (status === 404 || isUnknownModel(words)) return {
		code: "ModelRejectedRequest",
		advice: UNKNOWN_ADVICE + azureAdvice(host)
	};
	if (status === 429) return {
		code: "RateLimited",
		advice: "too many requests in a short time; start the same run again later, or ask the provider for a higher limit."
	};
	if (status === 408 || status === 409 || status >= 500) return {
		code: "ModelUnavailable",
		advice: "it may work later; start the same run again, which keeps what is finished."
	};
	return {
		code: "ModelRejectedRequest",
		advice: "it does not take this request; amtp doctor with the same inputs tells what it takes, and structured-output and max-reply-tokens change what it is sent."
	};
}
const UNKNOWN_ADVICE = "check the inputs model and base-url.";
function azureAdvice(host) {
	if (!host.endsWith(".azure.com")) return "";
	return " On Azure base-url ends with /openai/v1, and model is the name of the deployment.";
}
// src/models/wire/read-items.ts
const DONE = Object.freeze({});
async function* readItems(response) {
	const whole = [];
	let data = [];
	let isWhole;
	let odd = "foreign";
	for await (const line of linesOf(response)) {
		isWhole ??= line.trim() === "" ? void 0 : line.trimStart().startsWith("{");
		if (isWhole === true) whole.push(line);
		else if (line.startsWith("data:")) data.push(line.slice(5).trim());
		else if (line === "" && data.length > 0) {
			const item = itemIn(data.join("\n"), odd);
			data = [];
			if (item === void 0) continue;
			if (item !== DONE) odd = "form";
			yield item;
		} else if (!EVENT_LINE.test(line)) throw new WireFailure(odd);
	}
	const last = itemIn((isWhole === true ? whole : data).join("\n"), "cut");
	if (last !== void 0) yield last;
	else if (odd === "foreign") throw new WireFailure("empty");
}
const EVENT_LINE = /^(?:(?:event|id|retry)?:.*|\s*)$/;
function itemIn(text, otherwise) {
	if (text === "") return void 0;
	if (text === "[DONE]") return DONE;
	const item = parse(text, otherwise);
	if (!isRecord(item)) throw new WireFailure(otherwise);
	const error = errorIn(item);
	if (error !== void 0) throw error;
	return item;
}
function errorIn(item) {
	const told = toldIn(item["error"]) ?? toldIn(choiceIn(item)?.["error"]);
	const isError = item["type"] === "error" || item["object"] === "error";
	if (told === void 0 && !isError) return void 0;
	const error = told ?? item;
	return new HttpRefusal(statusOf(error), new Headers(), JSON.stringify({ error }));
}
function toldIn(error) {
	return typeof error === "string" && error !== "" ? { message: error } : recordOf(error);
}
function choiceIn({ choices }) {
	return recordOf(Array.isArray(choices) ? choices[0] : void 0);
}
function statusOf({ code, status, type, message }) {
	for (const number of [code, status].map(Number)) if (Number.isInteger(number) && number >= 400 && number < 600) return number;
	const words = `${String(type)} ${String(code)}`;
	if (/context[ _](?:length|size|window)/.test(String(message))) return 400;
	if (/rate_limit|too_many/.test(words)) return 429;
	if (/overloaded/.test(words)) return 529;
	return /invalid|context_length|not_supported/.test(words) ? 400 : 500;
}
function parse(text, otherwise) {
	const { nesting } = BOUNDS.modelAnswer;
	if (text.length > nesting && isNestedDeeper(Buffer.from(text), nesting)) throw new WireFailure("form");
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new WireFailure(otherwise, { cause });
	}
}
async function* linesOf(response) {
	const decoder = new TextDecoder();
	let pending = [];
	let length = 0;
	if (response.body === null) return;
	for await (const chunk of response.body) {
		const [first = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
		pending.push(first);
		length += first.length;
		if (length > BOUNDS.modelAnswer.lineCharacters) throw new WireFailure("too_much");
		for (const next of rest) {
			yield withoutReturn(pending.join(""));
			pending = [next];
			length = next.length;
		}
	}
	yield withoutReturn(pending.join(""));
}
function withoutReturn(line) {
	return line.endsWith("\r") ? line.slice(0, -1) : line;
}
// src/models/converse.ts
const MOST_LESSONS = 12;
function openConversation(api, target, request) {
	const before = [];
	let calls = [];
	let isReplying = request.tools.length === 0;
	return { async next(input) {
		const replying = isReplying || input.kind === "reply" || input.kind === "repair";
		const now = {
			input: answering(input, calls),
			calls,
			echo: []
		};
		const asked = await ask(api, target, {
			request,
			exchanges: [...before, now],
			replying
		});
		before.push({
			...now,
			echo: asked.answer.echo
		});
		calls = asked.answer.toolCalls;
		isReplying = replying;
		return turnOf(asked, target, request);
	} };
}
function answering(input, calls) {
	if (input.kind !== "repair" || calls.length === 0) return input;
	const results = calls.map(({ id }) => ({
		id,
		text: NOT_CALLED,
		isError: true
	}));
	return {
		...input,
		results
	};
}
const NOT_CALLED = "This is not called any more, because the reply is due.";
async function ask(api, target, question) {
	for (let lessons = 0;; lessons += 1) {
		const call = callFor(api, target.profile, question);
		try {
			const asked = await askOnce(api, call);
			noteUsage(target, asked.answer.usage, leastSent(question, target));
			return asked;
		} catch (error) {
			const { signal } = question.request;
			if (signal.aborted) throw signal.reason;
			if (lessons >= MOST_LESSONS || !learnFrom(error, target, sentBy(call))) throw mapError(error, target);
		}
	}
}
function leastSent({ request: { system, user, facts }, exchanges, replying }, { profile }) {
	const results = shortenedInputs(exchanges, resultTokens(profile, phaseOf(profile, replying))).flatMap(resultsOf);
	return tokensIn(system, user, facts, ...results.map(({ text }) => text));
}
function phaseOf({ tools }, replying) {
	return replying || !tools ? "reply" : "gather";
}
function callFor(api, profile, { request, exchanges, replying }) {
	const phase = phaseOf(profile, replying);
	const inputs = shortenedInputs(exchanges, resultTokens(profile, phase));
	const history = exchanges.flatMap(({ echo }, index) => {
		const input = inputs[index];
		return input === void 0 ? echo : [...api.toMessages(input), ...echo];
	});
	return {
		request,
		history,
		profile,
		phase,
		maxOutputTokens: Math.min(request.maxOutputTokens, request.outputTokensLeft?.(inputTokensOf({
			request,
			history
		})) ?? Number.POSITIVE_INFINITY, profile.outputLimit.most ?? Number.POSITIVE_INFINITY, roomFor({
			request,
			history
		}, profile))
	};
}
function roomFor({ request, history }, { contextWindow }) {
	if (contextWindow === null) return Number.POSITIVE_INFINITY;
	const taken = inputTokensOf({
		request,
		history
	});
	if (contextWindow - taken >= 256) return contextWindow - taken;
	throw new NamedError("BudgetExceeded", `About ${taken} tokens are to be sent, and the model takes ${contextWindow} with its reply (see context-window); choose a smaller depth, a working-directory or a model with a larger window.`);
}
async function askOnce(api, call) {
	const { signal, onLost } = call.request;
	const received = { characters: 0 };
	let hasBegun = false;
	try {
		const response = await api.send(call, AbortSignal.any([signal]));
		hasBegun = true;
		const answer = await api.read(counted(readItems(response), received));
		const { headers } = response;
		return {
			answer,
			call,
			requestId: headers.get("x-request-id") ?? headers.get("request-id")
		};
	} catch (error) {
		if (error instanceof CountedFailure) onLost?.({
			...error.usage,
			usd: error.usage.usd ?? null
		});
		else if (hasBegun || signal.aborted) onLost?.(estimate(call, tokensIn(" ".repeat(received.characters))));
		throw error;
	}
}
function sentBy(call) {
	const { profile, phase, maxOutputTokens: outputTokens } = call;
	return {
		profile,
		phase,
		inputTokens: inputTokensOf(call),
		outputTokens
	};
}
// src/models/profile/families.ts
const CHAT_FAMILIES = [
	{
		id: "openai",
		host: /^api\.openai\.com$/,
		profile: openAiChat()
	},
	{
		id: "azure",
		host: /\.(?:openai|cognitiveservices|services\.ai)\.azure\.com$/,
		profile: {
			...openAiChat(),
			boundedLists: false
		}
	},
	{
		id: "gemini",
		host: /^generativelanguage\.googleapis\.com$/,
		profile: {
			topP: true,
			cachesPrefix: true
		}
	},
	{
		id: "mistral",
		host: /^(?:api|codestral)\.mistral\.ai$/,
		profile: {
			topP: true,
			seed: "random_seed",
			strictSchema: true,
			streamUsage: false,
			userAfterTool: false
		}
	},
	{
		id: "groq",
		host: /^api\.groq\.com$/,
		profile: {
			topP: true,
			seed: "seed",
			echoReasoning: false,
			outputLimit: {
				name: "max_completion_tokens",
				most: null
			}
		}
	},
	{
		id: "deepseek",
		host: /^api\.deepseek\.com$/,
		profile: {
			topP: true,
			structuredOutput: "json_object",
			schemaInObject: false,
			cachesPrefix: true
		}
	},
	{
		id: "openrouter",
		host: /^openrouter\.ai$/,
		profile: {
			topP: true,
			seed: "seed",
			extra: {
				provider: { require_parameters: true },
				usage: { include: true }
			}
		}
	}
];
function openAiChat() {
	return {
		schemaInObject: false,
		streaming: "always",
		strictSchema: true,
		topP: true,
		seed: "seed",
		outputLimit: {
			name: "max_completion_tokens",
			most: null
		},
		cacheKey: true,
		cachesPrefix: true
	};
}
function isReasoningModel(model) {
	return /^(?:gpt-[5-9]|o\d)/.test(model);
}
function chatProfile(baseUrl, model) {
	const { hostname } = new URL(baseUrl);
	const family = CHAT_FAMILIES.find(({ host }) => host.test(hostname));
	const profile = {
		...MODEST,
		...family?.profile
	};
	return (family?.id === "openai" || family?.id === "azure") && isReasoningModel(model) ? withoutSampling(profile) : profile;
}
function responsesProfile(baseUrl, model) {
	const isAzure = new URL(baseUrl).hostname.endsWith(".azure.com");
	const profile = {
		...MODEST,
		strictSchema: true,
		boundedLists: !isAzure,
		streaming: "always",
		toolsInReply: true,
		topP: true,
		cacheKey: true,
		cachesPrefix: true
	};
	return isReasoningModel(model) ? withoutSampling(profile) : profile;
}
function messagesProfile() {
	const known = {
		streaming: "always",
		cachesPrefix: true,
		boundedLists: false
	};
	return {
		...withoutSampling(MODEST),
		...known,
		toolsInReply: true
	};
}
function withoutSampling(profile) {
	return {
		...profile,
		temperature: false,
		topP: false,
		seed: null
	};
}
// src/models/profile/learned.ts
function learnedOf({ host, model }, profile) {
	if (profile.dropped.length === 0) return void 0;
	return {
		host,
		model,
		structured_output: profile.structuredOutput,
		schema_in_object: profile.schemaInObject,
		bounded_lists: profile.boundedLists,
		tools: profile.tools,
		tools_in_reply: profile.toolsInReply,
		tool_choice: profile.toolChoice,
		parallel_calls: profile.parallelCalls,
		user_after_tool: profile.userAfterTool,
		temperature: profile.temperature,
		top_p: profile.topP,
		seed: profile.seed !== null,
		limit_name: profile.outputLimit.name,
		most_output_tokens: profile.outputLimit.most,
		context_window: profile.contextWindow,
		streaming: profile.streaming !== "never",
		stream_usage: profile.streamUsage,
		echo_reasoning: profile.echoReasoning,
		system_role: profile.systemRole,
		cache_key: profile.cacheKey,
		extra: Object.keys(profile.extra).length > 0,
		dropped: [...profile.dropped]
	};
}
function withLearned({ host, model }, profile, learned) {
	if (learned.host !== host || learned.model !== model) return profile;
	return {
		...profile,
		structuredOutput: weaker(profile.structuredOutput, learned.structured_output),
		schemaInObject: profile.schemaInObject && learned.schema_in_object,
		boundedLists: profile.boundedLists && learned.bounded_lists,
		...toolsWithLearned(profile, learned),
		temperature: profile.temperature && learned.temperature,
		topP: profile.topP && learned.top_p,
		seed: learned.seed ? profile.seed : null,
		outputLimit: {
			name: learned.limit_name,
			most: least(profile.outputLimit.most, learned.most_output_tokens)
		},
		contextWindow: least(profile.contextWindow, learned.context_window),
		streaming: learned.streaming ? profile.streaming : "never",
		streamUsage: profile.streamUsage && learned.stream_usage,
		echoReasoning: profile.echoReasoning && learned.echo_reasoning,
		systemRole: profile.systemRole && learned.system_role,
		cacheKey: profile.cacheKey && learned.cache_key,
		extra: learned.extra ? profile.extra : {},
		dropped: learned.dropped
	};
}
function toolsWithLearned(profile, learned) {
	return {
		tools: profile.tools && learned.tools,
		toolsInReply: learned.tools_in_reply,
		toolChoice: profile.toolChoice && learned.tool_choice,
		parallelCalls: profile.parallelCalls && learned.parallel_calls,
		userAfterTool: profile.userAfterTool && learned.user_after_tool
	};
}
const FROM_WEAKEST = [
	"prompt",
	"json_object",
	"json_schema"
];
function weaker(one, other) {
	return FROM_WEAKEST.find((output) => output === one || output === other) ?? one;
}
function least(one, other) {
	return one === null || other === null ? one ?? other : Math.min(one, other);
}
// src/models/profile/sent-to.ts
const OUTPUT = {
	json_schema: "the schema, for its server to enforce",
	json_object: "that it is to be JSON",
	prompt: "nothing but the instructions to hold it to its form"
};
function sentTo(profile) {
	const { name, most } = profile.outputLimit;
	const beside = profile.structuredOutput === "json_object" && profile.schemaInObject;
	const limit = `${name ?? "no limit"}${most === null ? "" : ` of at most ${most}`}`;
	const window = profile.contextWindow === null ? "not known" : `${profile.contextWindow} tokens`;
	return [
		profile.tools ? "tools, and no schema, while it gathers" : "no tools",
		`for a reply ${OUTPUT[profile.structuredOutput]}${beside ? ", with the schema beside it" : ""}`,
		`${name === null ? limit : `${limit} for the length of a reply`}, window ${window}`,
		profile.streaming === "never" ? "no stream" : "a stream"
	];
}
// src/models/wire/http-fetch.ts
var import__stands_in_http = __toESM(require__stands_in_http(), 1);
function createHttpFetch(limits) {
	return async (input, init = {}) => {
		const answer = await send(new URL(input instanceof Request ? input.url : input), init);
		const status = answer.statusCode ?? 0;
		const headers = headersOf(answer);
		const body = decoded(answer);
		if (status >= 300 && status < 400) {
			body.destroy();
			throw new WireFailure("redirect");
		}
		if (status < 200 || status >= 300) throw new HttpRefusal(status, headers, await textStart(body, limits));
		return new Response(ReadableStream.from(guarded(body, limits)), {
			status,
			headers
		});
	};
}
function send(url, { method = "GET", headers, body, signal }) {
	const request$1 = url.protocol === "https:" ? request : import__stands_in_http.request;
	return new Promise((resolve, reject) => {
		const sent = request$1(url, {
			method,
			headers: {
				...Object.fromEntries(new Headers(headers)),
				"accept-encoding": "identity"
			},
			...signal ? { signal } : {}
		});
		sent.once("response", resolve);
		sent.once("error", reject);
		sent.end(body);
	});
}
function headersOf({ headersDistinct }) {
	const headers = new Headers();
	for (const [name, values = []] of Object.entries(headersDistinct)) {
		if (name === "content-encoding" || name === "content-length") continue;
		for (const value of values) headers.append(name, value);
	}
	return headers;
}
const DECODERS = {
	gzip: createGunzip,
	"x-gzip": createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress
};
function decoded(answer) {
	const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "";
	const createDecoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : void 0;
	if (createDecoder === void 0) return answer;
	const decoder = createDecoder();
	pipeline(answer, decoder, () => {});
	return decoder;
}
async function* guarded(body, { idleMs, maxBytes, firstMs }) {
	let bytes = 0;
	const silent = () => body.destroy(new WireFailure("silence"));
	let timer = firstMs === void 0 ? void 0 : setTimeout(silent, firstMs);
	try {
		for await (const chunk of body) {
			bytes += chunk.length;
			if (bytes > maxBytes) throw new WireFailure("too_much", { mostBytes: maxBytes });
			timer ??= setTimeout(silent, idleMs);
			timer.refresh();
			yield chunk;
		}
	} catch (error) {
		throw error instanceof WireFailure ? error : new WireFailure("cut", { cause: error });
	} finally {
		clearTimeout(timer);
		body.destroy();
	}
}
async function textStart(body, limits) {
	const chunks = [];
	const idleMs = Math.min(limits.idleMs, BOUNDS.modelRefusal.idleMs);
	let bytes = 0;
	try {
		const bounds = {
			idleMs,
			firstMs: idleMs,
			maxBytes: Number.POSITIVE_INFINITY
		};
		for await (const chunk of guarded(body, bounds)) {
			chunks.push(chunk);
			bytes += chunk.length;
			if (bytes >= limits.maxRefusalBytes) break;
		}
	} catch {}
	return Buffer.concat(chunks).subarray(0, limits.maxRefusalBytes).toString("utf8");
}
// src/models/target.ts
function createTarget(settings, profile) {
	const { baseUrl, apiKey, model, overrides, notice } = settings;
	return {
		host: new URL(baseUrl).host,
		apiKey,
		model,
		idleMs: idleMsFor(settings),
		profile: {
			...profile,
			...overrides
		},
		notice
	};
}
function memoryOf(target) {
	return {
		sends: () => sentTo(target.profile),
		learned: () => learnedOf(target, target.profile),
		startFrom: (learned) => {
			target.profile = withLearned(target, target.profile, learned);
		}
	};
}
const NO_TIMEOUT = 2 ** 31 - 1;
function clientOptions(settings, { maxOutputTokens }) {
	return {
		apiKey: settings.apiKey,
		baseURL: settings.baseUrl,
		maxRetries: 0,
		timeout: NO_TIMEOUT,
		logLevel: "off",
		fetch: createHttpFetch(limitsFor(settings, maxOutputTokens))
	};
}
function idleMsFor({ deadlineSeconds }) {
	return Math.min(BOUNDS.modelIdleMs, deadlineSeconds * 500);
}
function limitsFor(settings, maxOutputTokens) {
	const { bytes, bytesPerToken } = BOUNDS.modelAnswer;
	return {
		idleMs: idleMsFor(settings),
		maxBytes: Math.max(bytes, maxOutputTokens * bytesPerToken),
		maxRefusalBytes: BOUNDS.modelRefusal.bytes
	};
}
// src/models/chat-api.ts
const ASK_FOR_REPLY = "Answer now, with the one JSON object and nothing else.";
// src/models/schema/reduce-reply-schema.ts
const LONGEST_DESCRIPTION = 200;
function reduceReplySchema(schema, lists) {
	return reduce(schema, {
		root: schema,
		lists,
		isInner: false
	});
}
function reduce(schema, place) {
	const resolved = resolve(schema, place.root);
	const about = describe(resolved);
	const alternatives = resolved["anyOf"] ?? resolved["oneOf"];
	if (Array.isArray(alternatives)) return {
		...about,
		anyOf: alternatives.map((one) => reduce(one, place))
	};
	if (resolved["const"] !== void 0) return {
		...about,
		type: typeof resolved["const"],
		enum: [resolved["const"]]
	};
	const { type } = resolved;
	if (Array.isArray(type)) {
		const types = type;
		return {
			...about,
			anyOf: types.map((one) => reduce({
				...resolved,
				type: one
			}, place))
		};
	}
	if (type === "object") return {
		...about,
		...reduceObject(resolved, place)
	};
	if (type === "array") return {
		...about,
		...reduceList(resolved, place)
	};
	if (type === void 0) throw irreducible("a value of any type");
	return {
		...about,
		type,
		...resolved["enum"] === void 0 ? {} : { enum: resolved["enum"] }
	};
}
function reduceObject(schema, place) {
	const properties = schema["properties"];
	if (properties === void 0 || schema["additionalProperties"] !== false) throw irreducible("an open object");
	const required = new Set(schema["required"] ?? []);
	const reduced = Object.entries(properties).map(([name, property]) => {
		const always = reduce(property, place);
		return [name, required.has(name) ? always : orNull(always)];
	});
	return {
		type: "object",
		properties: Object.fromEntries(reduced),
		required: Object.keys(properties),
		additionalProperties: false
	};
}
function reduceList(schema, place) {
	const items = reduce(schema["items"], {
		...place,
		isInner: true
	});
	if (place.lists === null) return {
		type: "array",
		items
	};
	const bound = place.isInner ? place.lists.inner : place.lists.outer;
	const own = schema["maxItems"];
	return {
		type: "array",
		items,
		maxItems: typeof own === "number" ? Math.min(own, bound) : bound
	};
}
function orNull(schema) {
	const { description, ...rest } = schema;
	const alternatives = Array.isArray(rest["anyOf"]) ? rest["anyOf"] : [rest];
	return {
		...description === void 0 ? {} : { description },
		anyOf: [...alternatives, { type: "null" }]
	};
}
function describe({ description }) {
	if (typeof description !== "string") return {};
	return { description: description.slice(0, LONGEST_DESCRIPTION) };
}
function resolve(schema, root) {
	const reference = schema["$ref"];
	if (typeof reference !== "string") return schema;
	const name = /^#\/\$defs\/([^/]+)$/.exec(reference)?.[1] ?? "";
	const found = root["$defs"]?.[name];
	if (found === void 0 || JSON.stringify(found).includes(reference)) throw irreducible(`the reference ${reference}`);
	return resolve(found, root);
}
function irreducible(what) {
	return new NamedError("Internal", `A reply schema holds ${what}, which no decoder takes; change schemas/<agent>/reply.json.`);
}
// src/models/schema/reply-schema.ts
function replySchemaFor({ replySchema, listBounds }, { boundedLists }) {
	return reduceReplySchema(replySchema, boundedLists ? listBounds : null);
}
function systemFor(request, profile) {
	if (profile.structuredOutput === "json_schema") return request.system;
	const schema = JSON.stringify(replySchemaFor(request, profile));
	return `${request.system}\n\nYour answer is JSON that fits this JSON Schema:\n${schema}`;
}
// src/models/schema/reduce-tool-schema.ts
function reduceToolSchema(schema) {
	const properties = schema["properties"];
	if (!isRecord(properties)) return schema;
	const required = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
	const reduced = Object.entries(properties).map(([name, property]) => {
		const type = isRecord(property) ? property["type"] : void 0;
		if (!isRecord(property) || !Array.isArray(type)) return [name, property];
		if (type.includes("null")) required.delete(name);
		return [name, {
			...property,
			type: type.find((one) => one !== "null")
		}];
	});
	return {
		...schema,
		properties: Object.fromEntries(reduced),
		required: Object.keys(properties).filter((name) => required.has(name))
	};
}
export { clientOptions as a, chatProfile as c, openConversation as d, DONE as f, ASK_FOR_REPLY as i, messagesProfile as l, sentSampling as m, replySchemaFor as n, createTarget as o, countedFailure as p, systemFor as r, memoryOf as s, reduceToolSchema as t, responsesProfile as u };
