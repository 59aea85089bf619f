import "../packages/rolldown-runtime.js";
import { t as Anthropic } from "../packages/anthropic-ai-sdk2.js";
import { a as clientOptions, d as openConversation, i as ASK_FOR_REPLY, l as messagesProfile, n as replySchemaFor, o as createTarget, p as countedFailure, r as systemFor, s as memoryOf, t as reduceToolSchema } from "./reduce-tool-schema.js";
import { n as WireFailure, t as HttpRefusal } from "./failures.js";
import { a as isRecord, i as countOf, o as recordOf, s as textOf } from "./find-json.js";
// src/models/anthropic/messages.ts
function toMessages(input) {
	switch (input.kind) {
		case "start": return [];
		case "repair": return [{
			role: "user",
			content: withResults(input.results, input.message)
		}];
		case "reply": return [{
			role: "user",
			content: withResults(input.results, ASK_FOR_REPLY)
		}];
		case "tool_results": return [{
			role: "user",
			content: toolResults(input.results)
		}];
	}
}
function withResults(results = [], text) {
	return [...toolResults(results), {
		type: "text",
		text
	}];
}
function toolResults(results) {
	return results.map(({ id, text, isError }) => ({
		type: "tool_result",
		tool_use_id: id,
		content: text,
		...isError ? { is_error: true } : {}
	}));
}
function conversation({ user, facts }, history) {
	return [{
		role: "user",
		content: [user, ...facts === "" ? [] : [facts]].map((text) => ({
			type: "text",
			text
		}))
	}, ...history];
}
// src/models/anthropic/stop-reason.ts
function stopReason(reason, calls) {
	switch (reason) {
		case "refusal": return "refusal";
		case "max_tokens": return "length";
		case "model_context_window_exceeded": throw new HttpRefusal(413, new Headers(), JSON.stringify({ message: reason }));
		default: return calls > 0 ? "tool_calls" : "end";
	}
}
// src/models/anthropic/read-answer.ts
const WRITTEN = "partial_json";
async function readAnswer(items) {
	const blocks = [];
	let message = {};
	let hasEnded = false;
	for await (const item of items) {
		if (item["type"] === "message_start") message = recordOf(item["message"]) ?? {};
		if (item["type"] === "content_block_start") blocks.push(startOf(item));
		if (item["type"] === "content_block_delta") addDelta(blocks, item);
		if (item["type"] === "message_delta") message = withDelta(message, item);
		if (item["type"] === "message") {
			message = item;
			blocks.push(...structuredClone(contentOf(item)));
		}
		hasEnded ||= item["type"] === "message_stop" || item["type"] === "message";
	}
	if (message["type"] !== "message") throw new WireFailure("foreign");
	if (!hasEnded) throw new WireFailure("cut");
	const toolCalls = blocks.filter(({ type }) => type === "tool_use").map(toToolCall);
	const content = blocks.map(finished);
	const usage = usageIn(message);
	const reason = textOf(message["stop_reason"]);
	return {
		text: content.map((block) => block["type"] === "text" ? textOf(block["text"]) : "").join(""),
		toolCalls,
		stop: countedFailure(usage, () => stopReason(reason, toolCalls.length)),
		usage,
		id: textOf(message["id"]),
		model: textOf(message["model"]),
		echo: echoOf(content)
	};
}
function echoOf(content) {
	const said = content.filter((block) => block["type"] !== "text" || textOf(block["text"]).trim() !== "");
	return said.every(({ type }) => /^(?:redacted_)?thinking$/.test(textOf(type))) ? [] : [{
		role: "assistant",
		content: said
	}];
}
function startOf(item) {
	const block = recordOf(item["content_block"]);
	if (block === void 0) throw new WireFailure("form");
	return {
		...block,
		...block["type"] === "tool_use" ? { input: void 0 } : {}
	};
}
const FIELD_OF_DELTA = {
	text_delta: ["text", "text"],
	thinking_delta: ["thinking", "thinking"],
	signature_delta: ["signature", "signature"],
	input_json_delta: ["partial_json", WRITTEN]
};
function addDelta(blocks, item) {
	const block = blocks[countOf(item["index"])];
	const delta = recordOf(item["delta"]);
	if (block === void 0 || delta === void 0) throw new WireFailure("form");
	const type = textOf(delta["type"]);
	const [from, to] = (Object.hasOwn(FIELD_OF_DELTA, type) ? FIELD_OF_DELTA[type] : void 0) ?? [];
	if (from !== void 0 && to !== void 0) block[to] = textOf(block[to]) + textOf(delta[from]);
}
function withDelta(message, item) {
	const counts = Object.entries(recordOf(item["usage"]) ?? {}).filter(([, count]) => count !== null);
	const usage = {
		...recordOf(message["usage"]),
		...Object.fromEntries(counts)
	};
	return {
		...message,
		...recordOf(item["delta"]),
		usage
	};
}
function contentOf(message) {
	const content = message["content"];
	if (!Array.isArray(content) || !content.every(isRecord)) throw new WireFailure("form");
	return content;
}
function finished({ [WRITTEN]: written, ...block }) {
	if (block["type"] !== "tool_use" || block["input"] !== void 0) return block;
	return {
		...block,
		input: parse(textOf(written))
	};
}
function parse(written) {
	try {
		const value = written === "" ? {} : JSON.parse(written);
		return isRecord(value) ? value : {};
	} catch {
		return {};
	}
}
function toToolCall({ id, name, input, [WRITTEN]: written }) {
	if (typeof id !== "string" || typeof name !== "string") throw new WireFailure("form");
	return {
		id,
		name,
		arguments: textOf(written) || JSON.stringify(input ?? {})
	};
}
function usageIn(message) {
	const usage = recordOf(message["usage"]) ?? {};
	const cachedInputTokens = countOf(usage["cache_read_input_tokens"]);
	const cacheWriteTokens = countOf(usage["cache_creation_input_tokens"]);
	const inputTokens = countOf(usage["input_tokens"]) + cachedInputTokens + cacheWriteTokens;
	if (inputTokens === 0) return null;
	return {
		inputTokens,
		outputTokens: countOf(usage["output_tokens"]),
		cachedInputTokens,
		cacheWriteTokens,
		reasoningTokens: countOf(recordOf(usage["output_tokens_details"])?.["thinking_tokens"])
	};
}
// src/models/anthropic/request.ts
function parametersFor(model, call) {
	const { request, history, profile, maxOutputTokens } = call;
	return {
		model,
		stream: profile.streaming !== "never",
		max_tokens: maxOutputTokens,
		system: [{
			type: "text",
			text: systemFor(request, profile),
			cache_control: { type: "ephemeral" }
		}],
		cache_control: { type: "ephemeral" },
		messages: conversation(request, history),
		...phaseFor(call),
		...profile.extra
	};
}
function phaseFor({ request, profile, phase }) {
	const tools = request.tools.map(toTool);
	if (phase === "gather") return { tools };
	const kept = tools.length > 0 && profile.tools && profile.toolsInReply;
	const schema = { ...replySchemaFor(request, profile) };
	const isHeld = profile.structuredOutput === "json_schema";
	return {
		...kept ? { tools } : {},
		...kept && profile.toolChoice ? { tool_choice: { type: "none" } } : {},
		...isHeld ? { output_config: { format: {
			type: "json_schema",
			schema
		} } } : {}
	};
}
function toTool({ name, description, parameters }) {
	return {
		name,
		description,
		input_schema: {
			type: "object",
			...reduceToolSchema(parameters)
		}
	};
}
// src/models/anthropic/create-model.ts
function createAnthropicModel(settings) {
	const target = createTarget(settings, messagesProfile());
	return {
		provider: "anthropic",
		id: settings.model,
		...memoryOf(target),
		open: (request) => openConversation(createApi(settings, request), target, request)
	};
}
function createApi(settings, request) {
	const unused = {
		authToken: null,
		webhookKey: null,
		openTelemetry: false
	};
	const client = new Anthropic({
		...clientOptions(settings, request),
		...unused
	});
	return {
		toMessages,
		send: (call, signal) => client.messages.create(parametersFor(settings.model, call), { signal }).asResponse(),
		read: readAnswer
	};
}
export { createAnthropicModel };
