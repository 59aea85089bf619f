import { i as __toESM } from "../packages/rolldown-runtime.js";
import { B as DEPTH_LIMITS, Z as toNamedError, i as parseRunRequest, t as checkKeyUrl } from "./key-url.js";
import { i as isSet, o as requestTexts, t as credentialsIn } from "./credentials.js";
import { p as require__stands_in_util } from "../packages/stand-ins.js";
import { a as isRecord, c as profileOverrides, l as createModel, r as sanitizeLlmOutput, t as objectsIn } from "./find-json.js";
import { a as costOf, i as PRICES_AS_OF, r as selectModel, s as priceOf } from "./run-id.js";
import { execFile } from "node:child_process";
const run = (0, __toESM(require__stands_in_util(), 1).promisify)(execFile);
const OLDEST_NODE = [20, 19];
const GITHUB_TIMEOUT_MS = 1e4;
async function checkMachine(environment) {
	return [
		checkNode(process.versions.node),
		await checkGit(),
		await checkToken(environment),
		checkEnvironment(environment)
	];
}
function checkNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [oldestMajor, oldestMinor] = OLDEST_NODE;
	const isNew = major > oldestMajor || major === oldestMajor && minor >= oldestMinor;
	const detail = isNew ? version : `${version} is too old; install ${OLDEST_NODE.join(".")} or newer`;
	return {
		what: "Node",
		state: isNew ? "ok" : "failed",
		detail
	};
}
async function checkGit() {
	try {
		const { stdout } = await run("git", ["--version"]);
		return {
			what: "git",
			state: "ok",
			detail: stdout.trim()
		};
	} catch {
		return {
			what: "git",
			state: "warning",
			detail: "is not installed; without it folders are read as they are, without a commit"
		};
	}
}
async function checkToken({ GITHUB_TOKEN: token = "", GITHUB_API_URL: address }) {
	const what = "GITHUB_TOKEN";
	if (token === "") return {
		what,
		state: "warning",
		detail: "is not set; needed only for a repository on GitHub and for open-pr"
	};
	try {
		const url = checkKeyUrl(address ?? "https://api.github.com", "GITHUB_API_URL");
		const response = await fetch(`${url}/rate_limit`, {
			headers: { authorization: `Bearer ${token}` },
			redirect: "error",
			signal: AbortSignal.timeout(GITHUB_TIMEOUT_MS)
		});
		await response.body?.cancel();
		if (response.ok) return {
			what,
			state: "ok",
			detail: "is accepted by GitHub"
		};
		return {
			what,
			state: "failed",
			detail: `GitHub answered ${response.status}`
		};
	} catch (error) {
		return {
			what,
			state: "failed",
			detail: toNamedError(error).message
		};
	}
}
const WAYS = [
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"NODE_USE_ENV_PROXY",
	"NODE_EXTRA_CA_CERTS"
];
function checkEnvironment(environment) {
	const set = WAYS.filter((name) => (environment[name] ?? "") !== "");
	if (!(set.some((name) => name.endsWith("PROXY")) && !set.includes("NODE_USE_ENV_PROXY"))) return {
		what: "environment",
		state: "ok",
		detail: set.join(", ") || "no proxy"
	};
	return {
		what: "environment",
		state: "warning",
		detail: `${set.join(", ")} is set, but Node goes by it only with NODE_USE_ENV_PROXY=1`
	};
}
// src/cli/doctor/check-model.ts
const REPLY_SCHEMA = {
	$id: "https://amtp.zagtrader.internal/schemas/doctor/reply.json",
	title: "DoctorReply",
	type: "object",
	properties: {
		ok: { type: "boolean" },
		weather: { type: "string" }
	},
	required: ["ok", "weather"],
	additionalProperties: false
};
const WEATHER_TOOL = {
	name: "look_outside",
	description: "Tells what the weather is.",
	parameters: {
		type: "object",
		properties: { window: {
			type: "string",
			description: "Which window to look out of."
		} },
		required: ["window"],
		additionalProperties: false
	}
};
const SYSTEM = "Call look_outside once with {\"window\":\"north\"}. Then answer with one JSON object and nothing else: {\"ok\":true,\"weather\":\"<what it told>\"}";
async function checkModel(request, apiKey) {
	const { provider, model: id } = request;
	try {
		const selected = selectModel({
			provider,
			model: id,
			apiKey,
			baseUrl: request["base-url"]
		});
		if (selected.provider === "offline") return [{
			what: "provider",
			state: "ok",
			detail: "offline: no key is given, so nobody is asked and nothing is paid"
		}];
		const address = `${selected.provider}, ${selected.model} at ${selected.baseUrl}`;
		const notices = [];
		const model = await createModel(selected, {
			deadlineSeconds: request["model-deadline-seconds"],
			overrides: profileOverrides(request),
			notice: (detail) => notices.push({
				what: "refused",
				state: "warning",
				detail
			})
		});
		const started = performance.now();
		const talk = await talkTo(model.open(requestFor(request)));
		const seconds = ((performance.now() - started) / 1e3).toFixed(1);
		const price = priceOf(selected, request["model-prices"]);
		return [
			{
				what: "provider",
				state: "ok",
				detail: `${address}, answered in ${seconds} s`
			},
			...notices,
			{
				what: "sent",
				state: "ok",
				detail: (model.sends?.() ?? []).join("; ")
			},
			...findingsOf(talk),
			{
				what: "price",
				state: price === null ? "warning" : "ok",
				detail: price === null ? "is not known, so max-cost-usd holds nothing; give model-prices" : `$${price.input} and $${price.output} for a million tokens in and out, as of ${PRICES_AS_OF}; this check cost about $${(costOf(talk.gathered.usage, price) + costOf(talk.reply.usage, price)).toFixed(5)}`
			}
		];
	} catch (error) {
		const { code, message } = toNamedError(error);
		return [{
			what: "model",
			state: "failed",
			detail: `${code}: ${message}`
		}];
	}
}
function requestFor(request) {
	const replyTokens = request["max-reply-tokens"] ?? DEPTH_LIMITS[request.depth].replyTokens;
	return {
		system: SYSTEM,
		user: "{}",
		facts: "",
		replySchema: REPLY_SCHEMA,
		tools: [WEATHER_TOOL],
		sampling: {
			temperature: 0,
			topP: 1,
			seed: 1
		},
		maxOutputTokens: replyTokens,
		listBounds: {
			outer: 1,
			inner: 1
		},
		signal: AbortSignal.timeout(request["model-deadline-seconds"] * 1e3)
	};
}
async function talkTo(conversation) {
	const gathered = await conversation.next({ kind: "start" });
	const results = gathered.toolCalls.map(({ id }) => ({
		id,
		text: "rain",
		isError: false
	}));
	return {
		gathered,
		reply: await conversation.next({
			kind: "reply",
			results
		})
	};
}
function findingsOf({ gathered, reply }) {
	const { sampling, usage, stop, text } = reply;
	const calls = gathered.toolCalls.length;
	const isJson = stop === "end" && isReply(text);
	return [
		{
			what: "tools",
			state: calls > 0 ? "ok" : "warning",
			detail: calls > 0 ? "are called" : "are not called; the model goes by the facts it is shown"
		},
		{
			what: "reply",
			state: isJson ? "ok" : "failed",
			detail: isJson ? "keeps its schema" : `ends with ${stop} and does not keep its schema`
		},
		{
			what: "sampling",
			state: "ok",
			detail: `${JSON.stringify(sampling.sent)} is sent; not known there: ${sampling.omitted.join(", ") || "nothing"}`
		},
		{
			what: "usage",
			state: reply.isEstimated === true ? "warning" : "ok",
			detail: reply.isEstimated === true ? "is not counted by the server, so it is estimated" : `${usage.inputTokens} tokens in (${usage.cachedInputTokens} cached), ${usage.outputTokens} out (${usage.reasoningTokens} thought)`
		}
	];
}
function isReply(text) {
	for (const { value } of objectsIn(sanitizeLlmOutput(text))) if (isRecord(value) && "ok" in value && "weather" in value) return true;
	return false;
}
// src/cli/doctor/finding.ts
const MARKS = {
	ok: "ok     ",
	warning: "warning",
	failed: "FAILED "
};
function findingLines(findings) {
	return findings.map(({ what, state, detail }) => `${MARKS[state]} ${what}: ${detail}\n`).join("");
}
// src/cli/doctor/run-doctor.ts
async function runDoctor({ values }, { environment, hider }) {
	const request = parseRunRequest(requestTexts(values));
	const { "api-key": apiKey } = credentialsIn(environment);
	const findings = [...await checkMachine(environment), ...await checkModel(request, apiKey)];
	const text = isSet(values, "json") ? `${JSON.stringify({ findings })}\n` : findingLines(findings);
	process.stdout.write(hider.in(text));
	return findings.some(({ state }) => state === "failed") ? 1 : 0;
}
export { runDoctor };
