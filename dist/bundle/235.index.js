export const id = 235;
export const ids = [235];
export const modules = {

/***/ 63235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCompatibleModel: () => (/* binding */ createCompatibleModel)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 152 modules
var openai = __webpack_require__(93674);
// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
;// CONCATENATED MODULE: ./lib/src/models/compatible/convert-messages.js
/** The messages that a turn's input adds to a Chat Completions conversation. */
function toMessages(input) {
    switch (input.kind) {
        case "start":
            return [];
        case "repair":
            return [{ role: "user", content: input.message }];
        case "tool_results":
            return input.results.map(({ id, text }) => ({
                role: "tool",
                tool_call_id: id,
                content: text,
            }));
    }
}
/** Tools as Chat Completions takes them. */
function toTools(definitions) {
    return definitions.map(({ name, description, parameters }) => ({
        type: "function",
        function: { name, description, parameters: { ...parameters }, strict: true },
    }));
}
/** The calls in a message; kinds of call that we did not offer are left out. */
function toToolCalls(message) {
    return (message.tool_calls ?? []).flatMap((call) => call.type === "function"
        ? [{ id: call.id, name: call.function.name, arguments: call.function.arguments }]
        : []);
}

;// CONCATENATED MODULE: ./lib/src/models/compatible/is-message.js
/** Whether a value has the form of an assistant's message, as far as it is read here. */
function isMessage(value) {
    if (!isRecord(value))
        return false;
    const { content, tool_calls: calls } = value;
    const isText = content === undefined || content === null || typeof content === "string";
    return isText && (calls === undefined || calls === null || isListOfCalls(calls));
}
function isListOfCalls(calls) {
    return Array.isArray(calls) && calls.every(isCall);
}
/** Kinds of call that we did not offer are left out later, whatever they hold. */
function isCall(call) {
    if (!isRecord(call) || typeof call["id"] !== "string")
        return false;
    if (call["type"] !== "function")
        return true;
    const called = call["function"];
    return (isRecord(called) &&
        typeof called["name"] === "string" &&
        typeof called["arguments"] === "string");
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}

;// CONCATENATED MODULE: ./lib/src/models/compatible/map-error.js


/**
 * What the client threw, by name. Retryability is decided here, where the status is known. The
 * provider's own text is left out: it may repeat a key or a prompt.
 */
function mapError(error, target) {
    if (error instanceof openai/* APIUserAbortError */.cH)
        return error;
    if (error instanceof openai/* APIError */.LG && error.status !== undefined) {
        return statusError(error, error.status, target);
    }
    if (error instanceof openai/* APIConnectionError */.xX || error instanceof SyntaxError) {
        return new errors/* NamedError */.iK("ModelUnavailable", `${target} does not answer as an API; check base-url.`, {
            cause: error,
        });
    }
    return error;
}
function statusError(error, status, target) {
    const details = { cause: error, ...retryAfter(error.headers) };
    const named = `${target} answered ${status}`;
    if (error.code === "insufficient_quota") {
        return new errors/* NamedError */.iK("BudgetExceeded", `${named}: the account's quota is spent.`, details);
    }
    if (status === 401 || status === 403) {
        return new errors/* NamedError */.iK("Unauthorized", `${named}: check the input api-key.`, details);
    }
    if (status === 408 || status === 409 || status >= 500) {
        return new errors/* NamedError */.iK("ModelUnavailable", `${named}; it may work later.`, details);
    }
    if (status === 429) {
        return new errors/* NamedError */.iK("RateLimited", `${named}: too many requests.`, details);
    }
    return new errors/* NamedError */.iK("ModelRejectedRequest", `${named}: check the inputs model and base-url; the endpoint must offer Chat Completions with JSON schema output and tools.`, details);
}
function retryAfter(headers) {
    const seconds = Number(headers?.get("retry-after"));
    return Number.isFinite(seconds) && seconds > 0 ? { retryAfterSeconds: seconds } : {};
}

;// CONCATENATED MODULE: ./lib/src/models/compatible/map-stop-reason.js
/** A Chat Completions `finish_reason` as ours; a refusal in the message outweighs it. */
function mapStopReason(finishReason, refused) {
    if (refused || finishReason === "content_filter")
        return "refusal";
    if (finishReason === "length")
        return "length";
    if (finishReason === "tool_calls")
        return "tool_calls";
    return "end";
}

;// CONCATENATED MODULE: ./lib/src/models/compatible/compatible.js






/** A model behind any endpoint that speaks OpenAI's Chat Completions: Ollama, vLLM, a gateway. */
function createCompatibleModel({ baseUrl, apiKey, model }) {
    return {
        provider: "compatible",
        id: model,
        // Whatever the client would read from the environment about credentials and addresses is set
        // here, so that a variable on the runner cannot send the key elsewhere; retries are the session's.
        open: (request) => {
            const client = new openai/* default */.Ay({
                baseURL: baseUrl,
                apiKey,
                adminAPIKey: null,
                organization: null,
                project: null,
                maxRetries: 0,
                logLevel: "off",
                fetchOptions: { redirect: "error" },
            });
            return openConversation(client, model, request);
        },
    };
}
function openConversation(client, model, request) {
    const messages = [
        { role: "system", content: request.system },
        { role: "user", content: request.user },
    ];
    return {
        async next(input) {
            messages.push(...toMessages(input));
            const completion = await complete(client, parametersFor(model, request, messages), request);
            const choice = firstChoice(completion, client.baseURL);
            messages.push(choice.message);
            return toTurn(completion, choice, request);
        },
    };
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
        response_format: { type: "json_schema", json_schema: replyFormat(request.replySchema) },
        ...(tools.length === 0 ? {} : { tools: toTools(tools) }),
    };
}
/** Providers refuse the keywords that identify a schema; the whole schema is checked by us. */
function replyFormat({ $id: _id, $schema: _dialect, title, ...schema }) {
    return { name: title, schema, strict: false };
}
async function complete(client, parameters, { signal }) {
    try {
        return await client.chat.completions.create(parameters, { signal });
    }
    catch (error) {
        throw mapError(error, new URL(client.baseURL).host);
    }
}
function firstChoice(completion, baseUrl) {
    // An endpoint may answer 200 with anything at all.
    const choices = completion.choices;
    const [choice] = Array.isArray(choices) ? completion.choices : [];
    if (choice === undefined || !isMessage(choice.message)) {
        throw new errors/* NamedError */.iK("ModelUnavailable", `${new URL(baseUrl).host} answered without a completion; check base-url.`);
    }
    return choice;
}
function toTurn(completion, { message, finish_reason }, request) {
    const toolCalls = toToolCalls(message);
    const refused = typeof message.refusal === "string" && message.refusal !== "";
    const stop = mapStopReason(finish_reason, refused);
    return {
        text: message.content ?? "",
        toolCalls,
        stop: stop === "end" || stop === "tool_calls" ? endOf(toolCalls) : stop,
        usage: {
            inputTokens: countOf(completion.usage?.prompt_tokens),
            outputTokens: countOf(completion.usage?.completion_tokens),
            cachedInputTokens: countOf(completion.usage?.prompt_tokens_details?.cached_tokens),
            usd: null,
        },
        requestIds: typeof completion.id === "string" ? [completion.id] : [],
        model: typeof completion.model === "string" ? completion.model : "unknown",
        sampling: reportOf(request),
    };
}
/** Tokens as an endpoint counts them; 0 where it says nothing that is a count. */
function countOf(tokens) {
    return typeof tokens === "number" && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : 0;
}
/** Endpoints disagree on the word, so what is there counts; a turn without calls is a reply. */
function endOf(toolCalls) {
    return toolCalls.length > 0 ? "tool_calls" : "end";
}
function reportOf({ sampling }) {
    const sent = { temperature: sampling.temperature, top_p: sampling.topP, seed: sampling.seed };
    return { requested: sent, sent, omitted: [], dropped: [] };
}


/***/ })

};
