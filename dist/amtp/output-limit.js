// src/models/wire/values.ts
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function recordOf(value) {
	return isRecord(value) ? value : void 0;
}
function textOf(value, otherwise = "") {
	return typeof value === "string" ? value : otherwise;
}
function countOf(tokens) {
	return typeof tokens === "number" && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : 0;
}
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
	return {
		status,
		code: [textOf(error["code"]), textOf(error["type"])].filter((word) => word !== "").join(" "),
		parameter: textOf(error["param"]),
		message: typeof detail === "string" ? detail : JSON.stringify(detail ?? whole)
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
	if (isAboutWindow(words)) return withinWindow(words, refused);
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
	/maximum context length is (?<window>\d+) tokens and your request has (?<input>\d+)/,
	/maximum context length is (?<window>\d+) tokens.{0,80}?\((?<input>\d+) (?:in|of) (?:the|your) (?:messages|prompt|text)/,
	/context limit: (?<input>\d+) \+ \d+ > (?<window>\d+)/
];
function isAboutWindow(words) {
	return /context (?:length|limit|window|size)/.test(words);
}
function withinWindow(words, { profile, inputTokens, outputTokens }) {
	for (const pattern of WINDOW_AND_INPUT) {
		const { window, input } = pattern.exec(words)?.groups ?? {};
		if (window === void 0 || Number(window) - Number(input) < 256) continue;
		const more = Math.max(0, Number(input) - inputTokens);
		const contextWindow = Number(window) - more - SLACK;
		return contextWindow < inputTokens + outputTokens && {
			...profile,
			contextWindow
		};
	}
	return false;
}
function mostIn(words, outputTokens) {
	return MOST.flatMap((pattern) => pattern.exec(words)?.[1] ?? []).map(Number).find((most) => most < outputTokens);
}
export { countOf as a, textOf as c, wordsOf as i, quoteOf as n, isRecord as o, readRefusal as r, recordOf as s, outputLimitAfter as t };
