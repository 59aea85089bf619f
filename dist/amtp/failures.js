import { a as isRecord, o as recordOf, s as textOf } from "./find-json.js";
// src/models/wire/read-refusal.ts
function readRefusal({ status, body }) {
	const parsed = parse(body);
	const whole = Array.isArray(parsed) ? parsed[0] : parsed;
	if (!isRecord(whole)) return {
		status,
		code: "",
		parameter: "",
		message: body
	};
	const error = recordOf(whole["error"]) ?? whole;
	const detail = error["message"] ?? error["detail"] ?? whole["message"] ?? whole["error"];
	return withReason({
		status,
		code: [textOf(error["code"]), textOf(error["type"])].filter((word) => word !== "").join(" "),
		parameter: textOf(error["param"]),
		message: typeof detail === "string" ? detail : JSON.stringify(detail ?? whole)
	}, textOf(recordOf(error["metadata"])?.["raw"]));
}
function withReason(told, raw) {
	if (raw === "") return told;
	const behind = readRefusal({
		status: told.status,
		body: raw
	});
	return {
		...told,
		code: `${told.code} ${behind.code}`.trim(),
		parameter: told.parameter || behind.parameter,
		message: `${told.message}: ${behind.message}`
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const LONGEST_SEARCHED = 4e3;
function wordsOf({ code, parameter, message }) {
	return `${parameter} ${code} ${message}`.slice(0, LONGEST_SEARCHED).toLowerCase();
}
const LONGEST_QUOTE = 300;
function quoteOf({ message }, apiKey) {
	const line = message.replace(/[\p{Cc}\s]+/gu, " ").replaceAll(apiKey, "***").trim();
	const short = line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
	return short === "" ? "It says nothing more." : `It says: ${JSON.stringify(short)}.`;
}
const SLACK = 16;
function outputLimitAfter(refused) {
	const { refusal, profile, outputTokens } = refused;
	const words = wordsOf(refusal);
	const { name } = profile.outputLimit;
	const limited = (limit) => ({
		...profile,
		outputLimit: {
			...profile.outputLimit,
			...limit
		}
	});
	if (name === null) return false;
	if (/unsupported|not supported|unknown|unrecognized|extra|not permitted/.test(words)) {
		const other = name === "max_tokens" ? "max_completion_tokens" : "max_tokens";
		return limited({ name: words.includes(other) ? other : null });
	}
	if (isAboutWindow(words)) return withinWindow(words, refused) || withHalf(words, refused);
	const most = mostIn(words, outputTokens) ?? Math.floor(outputTokens / 2);
	return most >= 256 && limited({ most });
}
const MOST = [
	/at most (\d+) (?:completion|output)? ?tokens/,
	/> (\d+), which is the maximum/,
	/less than or equal to `?(\d+)/,
	/(?:maximum|max(?:imum)? allowed|limit)(?: \w+){0,4}?(?: is|:|=| of) `?(\d+)/,
	/(?:range|between) .{0,20}?(?:\[|\()?\d+, ?(\d+)[\])]/
];
const WINDOW_AND_INPUT = [
	/maximum context length is (?<window>\d+) tokens.{0,40}?you requested \d+ output tokens and your prompt contains (?:at least )?(?<input>\d+)/,
	/maximum context length is (?<window>\d+) tokens and your request has (?<input>\d+)/,
	/maximum context length is (?<window>\d+) tokens.{0,80}?\((?<input>\d+) (?:in|of) (?:(?:the|your) )?(?:messages|prompt|text)/,
	/context limit: (?<input>\d+) \+ \d+ > (?<window>\d+)/,
	/current length is (?<total>\d+) while limit is (?<window>\d+)/
];
function isAboutWindow(words) {
	return /context[ _](?:length|limit|window|size)|reduce the length/.test(words);
}
function withinWindow(words, { profile, inputTokens, outputTokens }) {
	for (const pattern of WINDOW_AND_INPUT) {
		const { window, input, total } = pattern.exec(words)?.groups ?? {};
		const taken = Number(input ?? Number(total) - outputTokens);
		if (window === void 0 || Number(window) - taken < 256) continue;
		const more = Math.max(0, taken - inputTokens);
		const contextWindow = Math.min(Number(window) - more - SLACK, afterLast(profile));
		return contextWindow < inputTokens + outputTokens && {
			...profile,
			contextWindow
		};
	}
	return false;
}
function afterLast({ contextWindow }) {
	return contextWindow === null ? Number.POSITIVE_INFINITY : Math.floor(contextWindow * .9);
}
function withHalf(words, { profile, inputTokens, outputTokens }) {
	const named = /(?:context|limit|maximum|window)\D{0,60}?(?<window>\d{4,})/.exec(words)?.groups;
	const window = Number(named?.["window"] ?? 0);
	const most = Math.floor(outputTokens / 2);
	if (!(window - inputTokens >= 256 && most >= 256) || profile.outputLimit.most !== null) return false;
	return {
		...profile,
		outputLimit: {
			...profile.outputLimit,
			most
		}
	};
}
function mostIn(words, outputTokens) {
	return MOST.flatMap((pattern) => pattern.exec(words)?.[1] ?? []).map(Number).find((most) => most < outputTokens);
}
// src/models/wire/failures.ts
var HttpRefusal = class extends Error {
	name = "HttpRefusal";
	status;
	headers;
	body;
	constructor(status, headers, body) {
		super(`status ${status}`);
		this.status = status;
		this.headers = headers;
		this.body = body;
	}
};
var WireFailure = class extends Error {
	name = "WireFailure";
	problem;
	mostBytes;
	constructor(problem, { cause, mostBytes } = {}) {
		super(problem, cause === void 0 ? void 0 : { cause });
		this.problem = problem;
		this.mostBytes = mostBytes;
	}
};
const MOST_CAUSES = 5;
function failureIn(error) {
	let current = error;
	for (let depth = 0; depth < MOST_CAUSES && current instanceof Error; depth += 1) {
		if (current instanceof HttpRefusal || current instanceof WireFailure) return current;
		current = current.cause;
	}
}
export { quoteOf as a, outputLimitAfter as i, WireFailure as n, readRefusal as o, failureIn as r, wordsOf as s, HttpRefusal as t };
