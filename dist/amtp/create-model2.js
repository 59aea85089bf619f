import "../packages/rolldown-runtime.js";
import { t as OpenAI } from "../packages/openai.js";
import { a as clientOptions, c as chatProfile, d as openConversation, f as DONE, i as ASK_FOR_REPLY, m as sentSampling, n as replySchemaFor, o as createTarget, p as countedFailure, r as systemFor, s as memoryOf, t as reduceToolSchema } from "./reduce-tool-schema.js";
import { a as isRecord, i as countOf, o as recordOf, r as sanitizeLlmOutput, s as textOf } from "./find-json.js";
import { n as WireFailure } from "./failures.js";
// src/models/compatible/messages.ts
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
		role: "tool",
		tool_call_id: id,
		content: text
	}));
}
function conversation({ system, user, facts }, history, profile) {
	const shown = facts === "" ? [] : [facts];
	const opening = profile.systemRole ? [{
		role: "system",
		content: system
	}, ...[user, ...shown].map(fromUser)] : [fromUser([
		system,
		user,
		...shown
	].join("\n\n"))];
	const echoed = profile.echoReasoning ? history : history.map(withoutReasoning);
	const called = profile.parallelCalls ? echoed : oneCallEach(echoed);
	const answered = profile.userAfterTool ? called : called.flatMap(withBridge);
	const messages = [...opening, ...answered];
	return profile.systemRole ? messages : messages.reduce(withoutRepeatedUser, []);
}
const BRIDGE = {
	role: "assistant",
	content: "I have read this."
};
function withBridge(message, index, all) {
	return message.role === "user" && all[index - 1]?.role === "tool" ? [BRIDGE, message] : [message];
}
function withoutRepeatedUser(before, message) {
	const last = before.at(-1);
	if (last?.role !== "user" || message.role !== "user") return [...before, message];
	const content = [last, message].map((one) => textOf(one.content)).join("\n\n");
	return [...before.slice(0, -1), fromUser(content)];
}
function fromUser(content) {
	return {
		role: "user",
		content
	};
}
function oneCallEach(history) {
	return history.flatMap((message, at) => {
		if (message.role === "tool") return [];
		if (message.role !== "assistant" || message.tool_calls === void 0) return [message];
		const results = resultsAfter(history, at);
		return message.tool_calls.flatMap((call, index) => {
			const result = results.get(call.id);
			return [{
				...index === 0 ? message : {
					role: message.role,
					content: null
				},
				tool_calls: [call]
			}, ...result === void 0 ? [] : [result]];
		});
	});
}
function resultsAfter(history, at) {
	const results = new Map();
	for (const message of history.slice(at + 1)) {
		if (message.role !== "tool") break;
		results.set(message.tool_call_id, message);
	}
	return results;
}
function withoutReasoning(message) {
	if (message.role !== "assistant") return message;
	const { content, tool_calls: calls } = message;
	return {
		role: "assistant",
		content: content ?? null,
		...calls === void 0 ? {} : { tool_calls: calls.filter(isRecord) }
	};
}
// src/models/compatible/join-parts.ts
function countedIds() {
	let count = 0;
	return () => {
		count += 1;
		return `call_${count}`;
	};
}
function joinParts(parts, piece, newId) {
	const { role: _role, content, refusal, tool_calls: calls, ...others } = piece;
	parts.content.push(textIn(content));
	if (typeof refusal === "string" && refusal !== "") parts.refusal.push(refusal);
	if (calls !== void 0 && calls !== null) {
		if (!Array.isArray(calls)) throw new WireFailure("form");
		for (const call of calls) joinCall(parts.calls, call, newId);
	}
	for (const [name, value] of Object.entries(others)) parts.others[name] = joined(parts.others[name], value);
}
function textIn(content) {
	if (content === void 0 || content === null) return "";
	if (typeof content === "string") return content;
	if (!Array.isArray(content)) throw new WireFailure("form");
	return content.map(textOfPart).join("");
}
function textOfPart(part) {
	if (typeof part === "string") return part;
	if (!isRecord(part)) throw new WireFailure("form");
	if (part["type"] !== "text") return "";
	if (typeof part["text"] !== "string") throw new WireFailure("form");
	return part["text"];
}
function joinCall(calls, piece, newId) {
	if (!isRecord(piece)) throw new WireFailure("form");
	const { id, index, type, function: called, ...others } = piece;
	if (typeof type === "string" && type !== "" && type !== "function") return;
	const { name, arguments: written, ...inFunction } = recordOf(called) ?? {};
	const known = begunCall(calls, {
		id,
		index,
		name
	});
	if (known === void 0 && !(typeof name === "string" && isText(id))) throw new WireFailure("form");
	const call = known ?? {
		id: textOf(id) || newId(),
		index,
		name: textOf(name),
		arguments: [],
		others: {},
		inFunction: {}
	};
	if (known === void 0) calls.push(call);
	call.arguments.push(argumentsIn(written));
	Object.assign(call.others, others);
	Object.assign(call.inFunction, inFunction);
}
function argumentsIn(written) {
	if (isRecord(written)) return JSON.stringify(written);
	if (!isText(written)) throw new WireFailure("form");
	return textOf(written);
}
function begunCall(calls, { id, index, name }) {
	const last = calls.findLast((call) => index === void 0 || call.index === index);
	if (last === void 0) return void 0;
	if (textOf(id) !== "") return id !== last.id && (textOf(name) !== "" || index === void 0) ? void 0 : last;
	return textOf(name) !== "" && isWhole(last.arguments.join("")) ? void 0 : last;
}
function isWhole(json) {
	try {
		return isRecord(JSON.parse(json));
	} catch {
		return false;
	}
}
function isText(value) {
	return value === void 0 || value === null || typeof value === "string";
}
function joined(before, piece) {
	if (typeof before === "string" && typeof piece === "string") return before + piece;
	if (Array.isArray(before) && Array.isArray(piece)) return [...before, ...piece];
	return piece ?? before;
}
// src/models/compatible/stop-reason.ts
const LENGTH = /^(?:length|model_length|max_(?:output_)?tokens)$/i;
const REFUSAL = /content_filter|safety|recitation|prohibited|blocklist|refus|sensitive/i;
const BROKEN = /^(?:error|insufficient_system_resource|network_error|.*malformed_function_call|.*unexpected_tool_call)$/i;
function stopReason(finishReason, { refused, calls }) {
	if (BROKEN.test(finishReason)) throw new WireFailure("cut");
	if (refused || REFUSAL.test(finishReason)) return "refusal";
	if (LENGTH.test(finishReason)) return "length";
	return calls > 0 ? "tool_calls" : "end";
}
// src/models/compatible/read-answer.ts
async function readAnswer(items, newId) {
	const parts = {
		content: [],
		refusal: [],
		calls: [],
		others: {}
	};
	const about = await readParts(items, parts, newId);
	if (!about.any) throw new WireFailure(about.isOfApi ? "empty" : "foreign");
	if (about.finish === "" && isCut(parts, about.isDone)) throw new WireFailure("cut");
	const toolCalls = parts.calls.map(toToolCall);
	const text = parts.content.join("");
	const refused = parts.refusal.join("") !== "";
	const { id, model, usage } = about;
	const stop = countedFailure(usage, () => stopReason(about.finish, {
		refused,
		calls: toolCalls.length
	}));
	return {
		text,
		thought: textOf(parts.others["reasoning_content"] ?? parts.others["reasoning"]),
		toolCalls,
		stop,
		usage,
		id,
		model,
		echo: echoOf(text, parts)
	};
}
async function readParts(items, parts, newId) {
	const about = {
		id: "",
		model: "",
		finish: "",
		usage: null,
		any: false,
		isOfApi: false,
		isDone: false
	};
	for await (const item of items) {
		about.isDone ||= item === DONE;
		about.isOfApi ||= Array.isArray(item["choices"]);
		about.id ||= textOf(item["id"]);
		about.model ||= textOf(item["model"]);
		about.usage = usageIn(item) ?? about.usage;
		const choice = choiceIn(item);
		if (choice === void 0) continue;
		about.any = true;
		about.isDone ||= isRecord(choice["message"]);
		const message = recordOf(choice["delta"]) ?? recordOf(choice["message"]);
		if (message !== void 0) joinParts(parts, message, newId);
		about.finish = textOf(choice["finish_reason"], about.finish);
	}
	return about;
}
function choiceIn({ choices }) {
	const first = Array.isArray(choices) ? choices[0] : void 0;
	return recordOf(first);
}
function isCut({ content, refusal, calls }, isDone) {
	const text = content.join("");
	if (text === "" && refusal.length === 0 && calls.length === 0) return true;
	if (isDone) return false;
	if (calls.length > 0) return !calls.every(({ arguments: written }) => isWhole(written.join("")));
	return refusal.length === 0 && !isWhole(sanitizeLlmOutput(text));
}
function toToolCall(call) {
	return {
		id: call.id,
		name: call.name,
		arguments: call.arguments.join("")
	};
}
function echoOf(text, { calls, others }) {
	const toolCalls = calls.map((call) => ({
		...call.others,
		id: call.id,
		type: "function",
		function: {
			...call.inFunction,
			name: call.name,
			arguments: argumentsOf(call)
		}
	}));
	const isBlank = text.trim() === "";
	if (isBlank && toolCalls.length === 0) return [];
	const content = isBlank ? null : text;
	const called = toolCalls.length === 0 ? {} : { tool_calls: toolCalls };
	return [{
		...others,
		role: "assistant",
		content,
		...called
	}];
}
function argumentsOf(call) {
	const written = call.arguments.join("");
	return isWhole(written) ? written : "{}";
}
function usageIn(item) {
	const usage = recordOf(item["usage"]) ?? recordOf(recordOf(item["x_groq"])?.["usage"]);
	if (usage === void 0 || !isRecord(usage)) return null;
	const input = recordOf(usage["prompt_tokens_details"]) ?? {};
	const output = recordOf(usage["completion_tokens_details"]) ?? {};
	const inputTokens = countOf(usage["prompt_tokens"]);
	if (inputTokens === 0) return null;
	return {
		inputTokens,
		outputTokens: outputIn(usage, inputTokens),
		cachedInputTokens: countOf(input["cached_tokens"] ?? usage["prompt_cache_hit_tokens"]),
		cacheWriteTokens: countOf(input["cache_write_tokens"]),
		reasoningTokens: countOf(output["reasoning_tokens"]),
		...costIn(usage)
	};
}
function costIn({ cost }) {
	return typeof cost === "number" && Number.isFinite(cost) && cost >= 0 ? { usd: cost } : {};
}
function outputIn(usage, inputTokens) {
	return Math.max(countOf(usage["completion_tokens"]), countOf(usage["total_tokens"]) - inputTokens);
}
// src/models/compatible/request.ts
function parametersFor(model, call) {
	const { request, history, profile, phase } = call;
	const system = systemFor(request, profile);
	return {
		model,
		messages: conversation({
			...request,
			system
		}, history, profile),
		...streamFor(profile),
		...sentSampling(request.sampling, profile),
		...limitFor(call),
		...phase === "gather" ? toolsFor(request.tools) : replyFor(call),
		...profile.cacheKey ? { prompt_cache_key: request.replySchema.title } : {},
		...profile.extra
	};
}
function streamFor({ streaming, streamUsage }) {
	if (streaming === "never") return { stream: false };
	return {
		stream: true,
		...streamUsage ? { stream_options: { include_usage: true } } : {}
	};
}
function limitFor({ profile, maxOutputTokens }) {
	const { name } = profile.outputLimit;
	return name === null ? {} : { [name]: maxOutputTokens };
}
function toolsFor(definitions) {
	return { tools: definitions.map(({ name, description, parameters }) => ({
		type: "function",
		function: {
			name,
			description,
			parameters: { ...reduceToolSchema(parameters) }
		}
	})) };
}
function replyFor({ request, profile }) {
	const { tools } = request;
	const kept = profile.toolsInReply && tools.length > 0;
	return {
		...kept ? toolsFor(tools) : {},
		...kept && profile.toolChoice ? { tool_choice: "none" } : {},
		...formatFor(request, profile)
	};
}
function formatFor(request, profile) {
	switch (profile.structuredOutput) {
		case "json_schema": {
			const schema = { ...replySchemaFor(request, profile) };
			return { response_format: {
				type: "json_schema",
				json_schema: {
					name: request.replySchema.title,
					schema,
					strict: profile.strictSchema
				}
			} };
		}
		case "json_object": {
			const format = { type: "json_object" };
			const schema = { ...replySchemaFor(request, profile) };
			return { response_format: profile.schemaInObject ? {
				...format,
				schema
			} : format };
		}
		case "prompt": return {};
	}
}
// src/models/compatible/create-model.ts
function createCompatibleModel(settings) {
	const { baseUrl, model } = settings;
	const target = createTarget(settings, chatProfile(baseUrl, model));
	return {
		provider: "compatible",
		id: model,
		...memoryOf(target),
		open: (request) => openConversation(createApi(settings, request), target, request)
	};
}
function createApi(settings, request) {
	const newId = countedIds();
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
		send: (call, signal) => client.chat.completions.create(parametersFor(settings.model, call), { signal }).asResponse(),
		read: (items) => readAnswer(items, newId)
	};
}
export { createCompatibleModel };
