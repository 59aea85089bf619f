import { I as readPrice } from "./key-url.js";
// src/models/create-model.ts
async function createModel(selected, settings) {
	switch (selected.provider) {
		case "offline": {
			const { createOfflineModel } = await import("./create-model3.js");
			return createOfflineModel();
		}
		case "anthropic": {
			const { createAnthropicModel } = await import("./create-model.js");
			return createAnthropicModel({
				...settings,
				...selected
			});
		}
		case "openai": {
			const { createOpenAiModel } = await import("./create-model4.js");
			return createOpenAiModel({
				...settings,
				...selected
			});
		}
		case "compatible": {
			const { createCompatibleModel } = await import("./create-model2.js");
			return createCompatibleModel({
				...settings,
				...selected
			});
		}
	}
}
// src/models/overrides.ts
function profileOverrides(request) {
	const structuredOutput = request["structured-output"];
	const contextWindow = request["context-window"];
	return {
		...structuredOutput === "auto" ? {} : {
			structuredOutput,
			schemaInObject: false
		},
		...contextWindow === null ? {} : { contextWindow }
	};
}
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
const MILLION = 1e6;
function costOf(usage, price) {
	const { inputTokens, outputTokens, cachedInputTokens, cacheWriteTokens } = usage;
	const isLong = price.long !== void 0 && inputTokens > price.long.above;
	const timesInput = isLong ? price.long?.input ?? 1 : 1;
	const timesOutput = isLong ? price.long?.output ?? 1 : 1;
	return ((Math.max(0, inputTokens - cachedInputTokens - cacheWriteTokens) * price.input + cachedInputTokens * (price.cached_input ?? price.input) + cacheWriteTokens * (price.cache_write ?? price.input)) * timesInput + outputTokens * price.output * timesOutput) / MILLION;
}
export { createModel as a, profileOverrides as i, costOf as n, priceOf as r, PRICES_AS_OF as t };
