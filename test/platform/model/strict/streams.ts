import { type Json, recordsIn, textIn } from "./request.ts";

const CHUNK = 7;

interface Called {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

function callsIn(message: Json): readonly Called[] {
  return recordsIn(message["tool_calls"]).map((call) => {
    const called = call["function"] as Json;
    return {
      id: textIn(call["id"]),
      name: textIn(called["name"]),
      arguments: textIn(called["arguments"]),
    };
  });
}

function pieces(text: string): readonly string[] {
  return (
    text.match(new RegExp(`[\\s\\S]{1,${Math.max(CHUNK, Math.ceil(text.length / 50))}}`, "gu")) ??
    []
  );
}

/** A message as the chunks of Chat Completions; usage comes last, where it is asked for. */
export function chatChunks(message: Json, model: string, withUsage: boolean): readonly string[] {
  const { content, tool_calls: _calls, ...others } = message;
  const calls = recordsIn(message["tool_calls"]);
  const texts =
    typeof content === "string" ? pieces(content).map((text) => ({ content: text })) : [];
  const deltas: readonly Json[] = [
    { role: "assistant", ...others, ...(texts.length === 0 ? { content } : {}) },
    ...texts,
    ...calls.flatMap((call, index) => callDeltas(call, index)),
  ];
  const about = { id: "chatcmpl-1", object: "chat.completion.chunk", model };
  const last = {
    ...about,
    choices: [{ index: 0, delta: {}, finish_reason: calls.length > 0 ? "tool_calls" : "stop" }],
  };
  const usage = {
    prompt_tokens: 1_000,
    completion_tokens: 100,
    prompt_tokens_details: { cached_tokens: 400 },
    completion_tokens_details: { reasoning_tokens: 30 },
  };
  const items: readonly Json[] = [
    ...deltas.map((delta) =>
      Object.assign({ choices: [{ index: 0, delta, finish_reason: null }] }, about),
    ),
    last,
    ...(withUsage ? [{ ...about, choices: [], usage }] : []),
  ];
  return [
    ": waiting\n\n",
    ...items.map((item) => `data: ${JSON.stringify(item)}\n\n`),
    "data: [DONE]\n\n",
  ];
}

function callDeltas(call: Json, index: number): readonly Json[] {
  const called = call["function"] as Json;
  const begin = { ...call, index, function: { ...called, arguments: "" } };
  const rest = pieces(textIn(called["arguments"])).map((text) => ({
    tool_calls: [{ index, function: { arguments: text } }],
  }));
  return [{ tool_calls: [begin] }, ...rest];
}

/** A message as the events of the Responses API; the last of them holds all of it. */
export function responsesEvents(message: Json, model: string): readonly string[] {
  const thought = { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "sealed" };
  const calls = callsIn(message).map(({ id, name, arguments: written }) => ({
    type: "function_call",
    id: `fc_${id}`,
    call_id: id,
    status: "completed",
    name,
    arguments: written,
  }));
  const text = {
    type: "message",
    id: "msg_1",
    role: "assistant",
    status: "completed",
    content: [{ type: "output_text", text: message["content"], annotations: [] }],
  };
  const output = [thought, ...(calls.length > 0 ? calls : [text])];
  const usage = {
    input_tokens: 1_000,
    output_tokens: 100,
    total_tokens: 1_100,
    input_tokens_details: { cached_tokens: 400, cache_write_tokens: 0 },
    output_tokens_details: { reasoning_tokens: 30 },
  };
  const response = {
    id: "resp_1",
    object: "response",
    model,
    error: null,
    incomplete_details: null,
  };
  return events([
    { type: "response.created", response: { ...response, status: "in_progress", output: [] } },
    { type: "response.output_text.delta", delta: "…" },
    { type: "response.completed", response: { ...response, status: "completed", output, usage } },
  ]);
}

/** A message as the events of the Messages API. */
export function messagesEvents(message: Json, model: string): readonly string[] {
  const calls = callsIn(message);
  const usage = {
    input_tokens: 500,
    cache_read_input_tokens: 400,
    cache_creation_input_tokens: 100,
    output_tokens: 1,
  };
  const blocks: readonly (readonly Json[])[] = [
    block(0, { type: "thinking", thinking: "", signature: "" }, [
      { type: "thinking_delta", thinking: "Hm." },
      { type: "signature_delta", signature: "sig" },
    ]),
    ...(calls.length > 0
      ? calls.map(({ id, name, arguments: json }, index) =>
          block(
            index + 1,
            { type: "tool_use", id, name, input: {} },
            pieces(json).map((partial_json) => ({ type: "input_json_delta", partial_json })),
          ),
        )
      : [
          block(
            1,
            { type: "text", text: "" },
            pieces(textIn(message["content"])).map((text) => ({ type: "text_delta", text })),
          ),
        ]),
  ];
  return events([
    {
      type: "message_start",
      message: {
        id: "msg_1",
        type: "message",
        role: "assistant",
        model,
        content: [],
        stop_reason: null,
        usage,
      },
    },
    { type: "ping" },
    ...blocks.flat(),
    {
      type: "message_delta",
      delta: { stop_reason: calls.length > 0 ? "tool_use" : "end_turn" },
      usage: { output_tokens: 100, output_tokens_details: { thinking_tokens: 30 } },
    },
    { type: "message_stop" },
  ]);
}

function block(index: number, content_block: Json, deltas: readonly Json[]): readonly Json[] {
  return [
    { type: "content_block_start", index, content_block },
    ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
    { type: "content_block_stop", index },
  ];
}

function events(items: readonly Json[]): readonly string[] {
  return items.map((item) => `event: ${textIn(item["type"])}\ndata: ${JSON.stringify(item)}\n\n`);
}
