import type OpenAI from "openai";
import type { ToolCall, ToolDefinition, TurnInput } from "../model.ts";

type Message = OpenAI.ChatCompletionMessageParam;

/** The messages that a turn's input adds to a Chat Completions conversation. */
export function toMessages(input: TurnInput): readonly Message[] {
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
export function toTools(
  definitions: readonly ToolDefinition[],
): OpenAI.ChatCompletionFunctionTool[] {
  return definitions.map(({ name, description, parameters }) => ({
    type: "function",
    function: { name, description, parameters: { ...parameters }, strict: true },
  }));
}

/** The calls in a message; kinds of call that we did not offer are left out. */
export function toToolCalls(message: OpenAI.ChatCompletionMessage): readonly ToolCall[] {
  return (message.tool_calls ?? []).flatMap((call) =>
    call.type === "function"
      ? [{ id: call.id, name: call.function.name, arguments: call.function.arguments }]
      : [],
  );
}
