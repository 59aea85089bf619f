import type { Json } from "./request.ts";

/** Puts this into messages that call tools. */
export function withCalls(decoration: Json): (message: Json) => Json {
  return (message) =>
    message["tool_calls"] === undefined ? message : { ...message, ...decoration };
}

/** Every call with a signature of what the model thought, as Gemini gives it. */
export function signed(message: Json): Json {
  const calls = message["tool_calls"] as readonly Json[] | undefined;
  if (calls === undefined) return message;
  const extra_content = { google: { thought_signature: "sig" } };
  return { ...message, tool_calls: calls.map((call) => Object.assign({ extra_content }, call)) };
}

/** Text as a list of parts, after what the model thought, as Mistral gives it. */
export function inParts(message: Json): Json {
  if (typeof message["content"] !== "string") return message;
  const thinking = { type: "thinking", thinking: [{ type: "text", text: "Hm. {" }] };
  return { ...message, content: [thinking, { type: "text", text: message["content"] }] };
}
