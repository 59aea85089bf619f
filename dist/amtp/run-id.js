import { I as readPrice, X as NamedError, f as canonicalJson, t as checkKeyUrl } from "./key-url.js";
import { t as v5 } from "../packages/uuid.js";
// src/models/prices/prices.json
var as_of = "2026-11-27";
var models = [
	{
		"model": "gpt-6-astra",
		"input": 10,
		"cached_input": 1,
		"output": 50,
		"long": {
			"above": 272e3,
			"input": 2,
			"output": 1.5
		}
	},
	{
		"model": "gpt-6.1-sol",
		"input": 2,
		"cached_input": .1,
		"output": 10,
		"long": {
			"above": 272e3,
			"input": 2,
			"output": 1.5
		}
	},
	{
		"model": "gpt-6-sol",
		"input": 2,
		"cached_input": .2,
		"output": 10,
		"long": {
			"above": 272e3,
			"input": 2,
			"output": 1.5
		}
	},
	{
		"model": "gpt-6.1-terra",
		"input": 1,
		"cached_input": .05,
		"output": 5,
		"long": {
			"above": 272e3,
			"input": 2,
			"output": 1.5
		}
	},
	{
		"model": "gpt-6-luna",
		"input": .1,
		"cached_input": .01,
		"output": .5,
		"long": {
			"above": 272e3,
			"input": 2,
			"output": 1.5
		}
	},
	{
		"model": "gpt-5.6-sol",
		"input": 4,
		"cached_input": .4,
		"output": 20,
		"long": {
			"above": 272e3,
			"input": 2,
			"output": 1.5
		}
	},
	{
		"model": "gpt-5.6-terra",
		"input": 2,
		"cached_input": .2,
		"output": 12,
		"long": {
			"above": 272e3,
			"input": 2,
			"output": 1.5
		}
	},
	{
		"model": "gpt-5.6-luna",
		"input": .2,
		"cached_input": .02,
		"output": 1.2,
		"long": {
			"above": 272e3,
			"input": 2,
			"output": 1.5
		}
	},
	{
		"model": "claude-fable-5-1",
		"input": 10,
		"cached_input": 1,
		"cache_write": 12.5,
		"output": 50
	},
	{
		"model": "claude-opus-5-5",
		"input": 4,
		"cached_input": .2,
		"cache_write": 5,
		"output": 20
	},
	{
		"model": "claude-sonnet-5-5",
		"input": 2,
		"cached_input": .2,
		"cache_write": 2.5,
		"output": 10
	},
	{
		"model": "claude-opus-5",
		"input": 5,
		"cached_input": .5,
		"cache_write": 6.25,
		"output": 25
	},
	{
		"model": "claude-sonnet-5",
		"input": 2,
		"cached_input": .2,
		"cache_write": 2.5,
		"output": 10
	},
	{
		"model": "claude-haiku-4-5",
		"input": 1,
		"cached_input": .1,
		"cache_write": 1.25,
		"output": 5
	}
];
// src/models/prices/cost.ts
const PRICES_AS_OF = as_of;
function priceOf({ provider, model }, own) {
	if (own !== "") return readPrice(own);
	if (provider !== "openai" && provider !== "anthropic") return null;
	const name = model.replace(/-(?:\d{8}|\d{4}-\d{2}-\d{2})$/, "");
	return models.find((row) => row.model === name) ?? null;
}
function tellsCost(selected) {
	return selected.provider === "compatible" && new URL(selected.baseUrl).hostname === "openrouter.ai";
}
function isUnpriced(selected, own) {
	return selected.provider !== "offline" && priceOf(selected, own) === null && !tellsCost(selected);
}
const MILLION = 1e6;
function costOf(usage, price) {
	const { inputTokens, outputTokens, cachedInputTokens, cacheWriteTokens } = usage;
	const isLong = price.long !== void 0 && inputTokens > price.long.above;
	const timesInput = isLong ? price.long?.input ?? 1 : 1;
	const timesOutput = isLong ? price.long?.output ?? 1 : 1;
	return ((Math.max(0, inputTokens - cachedInputTokens - cacheWriteTokens) * price.input + cachedInputTokens * (price.cached_input ?? price.input) + cacheWriteTokens * (price.cache_write ?? price.input)) * timesInput + outputTokens * price.output * timesOutput) / MILLION;
}
// src/models/select-provider.ts
const OFFLINE_MODEL = "offline-1";
const ADDRESSES = {
	anthropic: "https://api.anthropic.com",
	openai: "https://api.openai.com/v1",
	compatible: ""
};
function selectModel(choice) {
	const provider = choice.provider === "auto" ? automatic(choice) : choice.provider;
	if (provider === "offline") return selectOffline(choice);
	if (choice.apiKey === "") throw new NamedError("KeyMissing", `The provider ${provider} needs a key: set the input api-key (locally: the variable AMTP_API_KEY; any text where the endpoint asks for none).`);
	refuseUnsendable(choice.apiKey);
	const baseUrl = choice.baseUrl === "" ? ADDRESSES[provider] : choice.baseUrl;
	for (const [input, value] of [["base-url", baseUrl], ["model", choice.model]]) if (value === "") throw new NamedError("InvalidInput", `The provider ${provider} needs the input ${input}${EXAMPLES[input]}.`);
	return {
		...choice,
		provider,
		baseUrl: checkKeyUrl(baseUrl, "The input base-url")
	};
}
const EXAMPLES = {
	"base-url": ", the address of its API, such as http://127.0.0.1:11434/v1 for Ollama",
	model: ", the name of a model as the provider has it"
};
function refuseUnsendable(apiKey) {
	if (/^[\x21-\x7e]+$/.test(apiKey)) return;
	throw new NamedError("InvalidInput", "The input api-key holds white space or a character that no HTTP header takes; copy the key again.");
}
function automatic({ apiKey, baseUrl, model }) {
	if (apiKey === "") return "offline";
	if (baseUrl !== "") return providerAt(baseUrl);
	if (/^claude/i.test(model)) return "anthropic";
	if (/^(?:gpt-|o\d|chatgpt)/i.test(model)) return "openai";
	throw new NamedError("InvalidInput", "A key is given, but neither whose it is nor where to send it: give the input provider, or base-url and model.");
}
function providerAt(baseUrl) {
	const host = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : "";
	if (host === "api.anthropic.com") return "anthropic";
	return host === "api.openai.com" || host.endsWith(".azure.com") ? "openai" : "compatible";
}
function selectOffline({ model, baseUrl }) {
	if (model !== "" && model !== "offline-1") throw new NamedError("InvalidInput", `The input model is ${JSON.stringify(model)}, but without a key only the offline engine (${OFFLINE_MODEL}) runs; give a key and a provider, or leave model out.`);
	if (baseUrl !== "") throw new NamedError("InvalidInput", "The input base-url is given, but without a key only the offline engine runs, which asks nobody; give a key, or leave base-url out.");
	return {
		provider: "offline",
		model: OFFLINE_MODEL
	};
}
// src/contracts/run-id.ts
const NAMESPACE = v5("https://amtp.zagtrader.internal/schemas/", v5.URL);
function runIdOf(identity) {
	return v5(canonicalJson(identity), NAMESPACE);
}
function artifactIdOf(runId, kind, inputHash) {
	return v5(`${kind}:${inputHash}`, runId);
}
export { costOf as a, PRICES_AS_OF as i, runIdOf as n, isUnpriced as o, selectModel as r, priceOf as s, artifactIdOf as t };
