import "../packages/rolldown-runtime.js";
import { t as OpenAI } from "../packages/openai.js";
import { a as clientOptions, d as openConversation, i as ASK_FOR_REPLY, m as sentSampling, n as replySchemaFor, o as createTarget, p as countedFailure, r as systemFor, s as memoryOf, t as reduceToolSchema, u as responsesProfile } from "./reduce-tool-schema.js";
import { n as WireFailure, t as HttpRefusal } from "./failures.js";
import { a as isRecord, i as countOf, o as recordOf, s as textOf } from "./find-json.js";
// src/models/openai/messages.ts
function toMessages(input) {
	switch (input.kind) {
		case "start": return [];
		case "repair": return [...toolResults(input.results ?? []), {
			role: "user",
			content: input.message
		}];
		case "reply": return [...toolResults(input.results ?? []), {
			role: "user",
			content: ASK_FOR_REPLY
		}];
		case "tool_results": return toolResults(input.results);
	}
}
function toolResults(results) {
	return results.map(({ id, text }) => ({
		type: "function_call_output",
		call_id: id,
		output: text
	}));
}
function conversation({ user, facts }, history, { echoReasoning }) {
	const opening = [user, ...facts === "" ? [] : [facts]].map((content) => ({
		role: "user",
		content
	}));
	const echoed = echoReasoning ? history : history.filter(({ type }) => type !== "reasoning");
	return [...opening, ...echoed];
}
// src/models/openai/stop-reason.ts
const STATUS_OF_ERROR = {
	rate_limit_exceeded: 429,
	server_error: 500,
	invalid_prompt: 400
};
function stopReason(response, { refused, calls }) {
	const status = textOf(response["status"], "completed");
	if (status === "failed") throw failureOf(response);
	if (refused) return "refusal";
	if (status === "incomplete") return textOf(recordOf(response["incomplete_details"])?.["reason"]) === "content_filter" ? "refusal" : "length";
	if (status !== "completed") throw new WireFailure("cut");
	return calls > 0 ? "tool_calls" : "end";
}
function failureOf(response) {
	const code = textOf(recordOf(response["error"])?.["code"]);
	const status = Object.hasOwn(STATUS_OF_ERROR, code) ? STATUS_OF_ERROR[code] : void 0;
	return new HttpRefusal(status ?? 400, new Headers(), JSON.stringify(response["error"] ?? {}));
}
// src/models/openai/read-answer.ts
const LAST_EVENTS = new Set([
	"response.completed",
	"response.incomplete",
	"response.failed"
]);
async function readAnswer(items) {
	let last;
	let hasBegun = false;
	for await (const item of items) {
		hasBegun ||= textOf(item["type"]).startsWith("response.");
		if (LAST_EVENTS.has(textOf(item["type"]))) last = recordOf(item["response"]);
		else if (item["object"] === "response") last = item;
	}
	if (last === void 0) throw new WireFailure(hasBegun ? "cut" : "foreign");
	const response = last;
	const output = outputOf(last);
	const parts = output.flatMap(partsOf);
	const calls = output.filter(({ type }) => type === "function_call").map(toToolCall);
	const usage = usageIn(last);
	const refused = parts.some(({ type }) => type === "refusal");
	return {
		text: parts.map((part) => part["type"] === "output_text" ? textOf(part["text"]) : "").join(""),
		toolCalls: calls,
		stop: countedFailure(usage, () => stopReason(response, {
			refused,
			calls: calls.length
		})),
		usage,
		id: textOf(last["id"]),
		model: textOf(last["model"]),
		echo: output
	};
}
function outputOf(response) {
	const output = response["output"] ?? [];
	if (!Array.isArray(output) || !output.every(isRecord)) throw new WireFailure("form");
	return output;
}
function partsOf(item) {
	if (item["type"] !== "message") return [];
	const content = item["content"];
	if (!Array.isArray(content) || !content.every(isRecord)) throw new WireFailure("form");
	return content;
}
function toToolCall(item) {
	const { call_id: id, name, arguments: written } = item;
	if (typeof id !== "string" || typeof name !== "string" || typeof written !== "string") throw new WireFailure("form");
	return {
		id,
		name,
		arguments: written
	};
}
function usageIn(response) {
	const usage = recordOf(response["usage"]);
	const inputTokens = countOf(usage?.["input_tokens"]);
	if (usage === void 0 || inputTokens === 0) return null;
	const input = recordOf(usage["input_tokens_details"]) ?? {};
	const output = recordOf(usage["output_tokens_details"]) ?? {};
	return {
		inputTokens,
		outputTokens: countOf(usage["output_tokens"]),
		cachedInputTokens: countOf(input["cached_tokens"]),
		cacheWriteTokens: countOf(input["cache_write_tokens"]),
		reasoningTokens: countOf(output["reasoning_tokens"])
	};
}
// src/models/openai/request.ts
function parametersFor(model, call) {
	const { request, history, profile } = call;
	const { name } = profile.outputLimit;
	return {
		model,
		store: false,
		stream: profile.streaming !== "never",
		instructions: systemFor(request, profile),
		input: conversation(request, history, profile),
		...sentSampling(request.sampling, profile),
		...name === null ? {} : { max_output_tokens: call.maxOutputTokens },
		...profile.echoReasoning ? { include: ["reasoning.encrypted_content"] } : {},
		...profile.cacheKey ? { prompt_cache_key: request.replySchema.title } : {},
		...phaseFor(call),
		...profile.extra
	};
}
function phaseFor(call) {
	const { request, profile, phase } = call;
	const { tools } = request;
	if (phase === "gather") return { tools: tools.map(toTool) };
	const kept = profile.toolsInReply && profile.tools && tools.length > 0;
	return {
		...kept ? { tools: tools.map(toTool) } : {},
		...kept && profile.toolChoice ? { tool_choice: "none" } : {},
		...formatFor(call)
	};
}
function toTool({ name, description, parameters }) {
	return {
		type: "function",
		name,
		description,
		parameters: { ...reduceToolSchema(parameters) },
		strict: false
	};
}
function formatFor({ request, profile }) {
	switch (profile.structuredOutput) {
		case "json_schema": {
			const schema = { ...replySchemaFor(request, profile) };
			const { title: name } = request.replySchema;
			return { text: { format: {
				type: "json_schema",
				name,
				schema,
				strict: profile.strictSchema
			} } };
		}
		case "json_object": return { text: { format: { type: "json_object" } } };
		case "prompt": return {};
	}
}
// src/models/openai/create-model.ts
function createOpenAiModel(settings) {
	const { baseUrl, model } = settings;
	const target = createTarget(settings, responsesProfile(baseUrl, model));
	return {
		provider: "openai",
		id: model,
		...memoryOf(target),
		open: (request) => openConversation(createApi(settings, request), target, request)
	};
}
function createApi(settings, request) {
	const unused = {
		adminAPIKey: null,
		organization: null,
		project: null
	};
	const client = new OpenAI({
		...clientOptions(settings, request),
		...unused
	});
	return {
		toMessages,
		send: (call, signal) => client.responses.create(parametersFor(settings.model, call), { signal }).asResponse(),
		read: readAnswer
	};
}
export { createOpenAiModel };
