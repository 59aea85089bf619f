import type OpenAI from "openai";
import { ASK_FOR_REPLY } from "../chat-api.ts";
import type { ConversationRequest, TurnInput } from "../model.ts";
import type { Profile } from "../profile/profile.ts";
import { isRecord } from "../wire/values.ts";

export type Message = OpenAI.ChatCompletionMessageParam;

/** The messages that a turn's input adds to a Chat Completions conversation. */
export function toMessages(input: TurnInput): readonly Message[] {
  switch (input.kind) {
    case "start":
      return [];
    case "repair":
      return [{ role: "user", content: input.message }];
    case "reply":
      return [...toolResults(input.results ?? []), { role: "user", content: ASK_FOR_REPLY }];
    case "tool_results":
      return toolResults(input.results);
  }
}

function toolResults(results: readonly { readonly id: string; readonly text: string }[]) {
  return results.map(({ id, text }): Message => ({
    role: "tool",
    tool_call_id: id,
    content: text,
  }));
}

/** The whole conversation as a target takes it. */
export function conversation(
  { system, user, facts }: ConversationRequest,
  history: readonly Message[],
  profile: Profile,
): Message[] {
  const shown = facts === "" ? [] : [facts];
  // Templates without a role for instructions also insist that roles alternate.
  const opening: readonly Message[] = profile.systemRole
    ? [{ role: "system", content: system }, ...[user, ...shown].map(fromUser)]
    : [fromUser([system, user, ...shown].join("\n\n"))];
  const echoed = profile.echoReasoning ? history : history.map(withoutReasoning);
  return [...opening, ...(profile.parallelCalls ? echoed : oneCallEach(echoed))];
}

function fromUser(content: string): Message {
  return { role: "user", content };
}

/** A history in which each call stands in a message of its own, with its result behind it. */
function oneCallEach(history: readonly Message[]): Message[] {
  const results = new Map(
    history.flatMap((message) =>
      message.role === "tool" ? [[message.tool_call_id, message] as const] : [],
    ),
  );
  return history.flatMap((message) => {
    if (message.role === "tool") return [];
    if (message.role !== "assistant" || message.tool_calls === undefined) return [message];
    return message.tool_calls.flatMap((call, index): Message[] => {
      const result = results.get(call.id);
      const said = index === 0 ? message : { role: message.role, content: null };
      return [{ ...said, tool_calls: [call] }, ...(result === undefined ? [] : [result])];
    });
  });
}

/** What of an assistant's message every server takes. */
function withoutReasoning(message: Message): Message {
  if (message.role !== "assistant") return message;
  const { content, tool_calls: calls } = message;
  return {
    role: "assistant",
    content: content ?? null,
    ...(calls === undefined ? {} : { tool_calls: calls.filter(isRecord) }),
  };
}
