import "../packages/rolldown-runtime.js";
import { i as APIUserAbortError, n as APIConnectionError, r as APIError, t as OpenAI } from "../packages/openai.js";
import { G as NamedError } from "./key-url.js";
// src/models/compatible/convert-messages.ts
function toMessages(input) {
	switch (input.kind) {
		case "start": return [];
		case "repair": return [{
			role: "user",
			content: input.message
		}];
		case "tool_results": return input.results.map(({ id, text }) => ({
			role: "tool",
			tool_call_id: id,
			content: text
		}));
	}
}
function toTools(definitions) {
	return definitions.map(({ name, description, parameters }) => ({
		type: "function",
		function: {
			name,
			description,
			parameters: { ...parameters },
			strict: true
		}
	}));
}
function toToolCalls(message) {
	return (message.tool_calls ?? []).flatMap((call) => call.type === "function" ? [{
		id: call.id,
		name: call.function.name,
		arguments: call.function.arguments
	}] : []);
}
// src/models/compatible/is-message.ts
function isMessage(value) {
	if (!isRecord(value)) return false;
	const { content, tool_calls: calls } = value;
	return (content === void 0 || content === null || typeof content === "string") && (calls === void 0 || calls === null || isListOfCalls(calls));
}
function isListOfCalls(calls) {
	return Array.isArray(calls) && calls.every(isCall);
}
function isCall(call) {
	if (!isRecord(call) || typeof call["id"] !== "string") return false;
	if (call["type"] !== "function") return true;
	const called = call["function"];
	return isRecord(called) && typeof called["name"] === "string" && typeof called["arguments"] === "string";
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
// src/models/compatible/map-error.ts
function mapError(error, target) {
	if (error instanceof APIUserAbortError) return error;
	if (error instanceof APIError && error.status !== void 0) return statusError(error, error.status, target);
	if (error instanceof APIConnectionError || error instanceof SyntaxError) return new NamedError("ModelUnavailable", `${target} does not answer as an API; check base-url.`, { cause: error });
	return error;
}
function statusError(error, status, target) {
	const details = {
		cause: error,
		...retryAfter(error.headers)
	};
	const named = `${target} answered ${status}`;
	if (error.code === "insufficient_quota") return new NamedError("BudgetExceeded", `${named}: the account's quota is spent.`, details);
	if (status === 401 || status === 403) return new NamedError("Unauthorized", `${named}: check the input api-key.`, details);
	if (status === 408 || status === 409 || status >= 500) return new NamedError("ModelUnavailable", `${named}; it may work later.`, details);
	if (status === 429) return new NamedError("RateLimited", `${named}: too many requests.`, details);
	return new NamedError("ModelRejectedRequest", `${named}: check the inputs model and base-url; the endpoint must offer Chat Completions with JSON schema output and tools.`, details);
}
function retryAfter(headers) {
	const seconds = Number(headers?.get("retry-after"));
	return Number.isFinite(seconds) && seconds > 0 ? { retryAfterSeconds: seconds } : {};
}
// src/models/compatible/map-stop-reason.ts
function mapStopReason(finishReason, refused) {
	if (refused || finishReason === "content_filter") return "refusal";
	if (finishReason === "length") return "length";
	if (finishReason === "tool_calls") return "tool_calls";
	return "end";
}
// src/models/compatible/compatible.ts
function createCompatibleModel({ baseUrl, apiKey, model }) {
	return {
		provider: "compatible",
		id: model,
		open: (request) => {
			return openConversation(new OpenAI({
				baseURL: baseUrl,
				apiKey,
				adminAPIKey: null,
				organization: null,
				project: null,
				maxRetries: 0,
				logLevel: "off",
				fetchOptions: { redirect: "error" }
			}), model, request);
		}
	};
}
function openConversation(client, model, request) {
	const messages = [{
		role: "system",
		content: request.system
	}, {
		role: "user",
		content: request.user
	}];
	return { async next(input) {
		messages.push(...toMessages(input));
		const completion = await complete(client, parametersFor(model, request, messages), request);
		const choice = firstChoice(completion, client.baseURL);
		messages.push(choice.message);
		return toTurn(completion, choice, request);
	} };
}
function parametersFor(model, request, messages) {
	const { sampling, tools } = request;
	return {
		model,
		messages,
		temperature: sampling.temperature,
		top_p: sampling.topP,
		seed: sampling.seed,
		max_tokens: request.maxOutputTokens,
		response_format: {
			type: "json_schema",
			json_schema: replyFormat(request.replySchema)
		},
		...tools.length === 0 ? {} : { tools: toTools(tools) }
	};
}
function replyFormat({ $id: _id, $schema: _dialect, title, ...schema }) {
	return {
		name: title,
		schema,
		strict: false
	};
}
async function complete(client, parameters, { signal }) {
	try {
		return await client.chat.completions.create(parameters, { signal });
	} catch (error) {
		throw mapError(error, new URL(client.baseURL).host);
	}
}
function firstChoice(completion, baseUrl) {
	const choices = completion.choices;
	const [choice] = Array.isArray(choices) ? completion.choices : [];
	if (choice === void 0 || !isMessage(choice.message)) throw new NamedError("ModelUnavailable", `${new URL(baseUrl).host} answered without a completion; check base-url.`);
	return choice;
}
function toTurn(completion, { message, finish_reason }, request) {
	const toolCalls = toToolCalls(message);
	const stop = mapStopReason(finish_reason, typeof message.refusal === "string" && message.refusal !== "");
	return {
		text: message.content ?? "",
		toolCalls,
		stop: stop === "end" || stop === "tool_calls" ? endOf(toolCalls) : stop,
		usage: {
			inputTokens: countOf(completion.usage?.prompt_tokens),
			outputTokens: countOf(completion.usage?.completion_tokens),
			cachedInputTokens: countOf(completion.usage?.prompt_tokens_details?.cached_tokens),
			usd: null
		},
		requestIds: typeof completion.id === "string" ? [completion.id] : [],
		model: typeof completion.model === "string" ? completion.model : "unknown",
		sampling: reportOf(request)
	};
}
function countOf(tokens) {
	return typeof tokens === "number" && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : 0;
}
function endOf(toolCalls) {
	return toolCalls.length > 0 ? "tool_calls" : "end";
}
function reportOf({ sampling }) {
	const sent = {
		temperature: sampling.temperature,
		top_p: sampling.topP,
		seed: sampling.seed
	};
	return {
		requested: sent,
		sent,
		omitted: [],
		dropped: []
	};
}
export { createCompatibleModel };
