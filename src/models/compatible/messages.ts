import type OpenAI from "openai";
import { ASK_FOR_REPLY } from "../chat-api.ts";
import type { ConversationRequest, TurnInput } from "../model.ts";
import type { Profile } from "../profile/profile.ts";
import { isRecord, textOf } from "../wire/values.ts";

export type Message = OpenAI.ChatCompletionMessageParam;

/** The messages that a turn's input adds to a Chat Completions conversation. */
export function toMessages(input: TurnInput): readonly Message[] {
  switch (input.kind) {
    case "start":
      return [];
    case "repair":
      return [...toolResults(input.results ?? []), { role: "user", content: input.message }];
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
  const called = profile.parallelCalls ? echoed : oneCallEach(echoed);
  const answered = profile.userAfterTool ? called : called.flatMap(withBridge);
  const messages = [...opening, ...answered];
  return profile.systemRole ? messages : messages.reduce<Message[]>(withoutRepeatedUser, []);
}

/** What a model is made to say between its results and our next word, where it has to say something. */
const BRIDGE: Message = { role: "assistant", content: "I have read this." };

function withBridge(message: Message, index: number, all: readonly Message[]): readonly Message[] {
  const isNeeded = message.role === "user" && all[index - 1]?.role === "tool";
  return isNeeded ? [BRIDGE, message] : [message];
}

/** Roles alternate also where a turn of the model was empty and is not there. */
function withoutRepeatedUser(before: Message[], message: Message): Message[] {
  const last = before.at(-1);
  if (last?.role !== "user" || message.role !== "user") return [...before, message];
  const content = [last, message].map((one) => textOf(one.content)).join("\n\n");
  return [...before.slice(0, -1), fromUser(content)];
}

function fromUser(content: string): Message {
  return { role: "user", content };
}

/**
 * A history in which each call stands in a message of its own, with its result behind it. Results
 * belong to the calls right before them: some servers count their ids from 1 in every message.
 */
function oneCallEach(history: readonly Message[]): Message[] {
  return history.flatMap((message, at) => {
    if (message.role === "tool") return [];
    if (message.role !== "assistant" || message.tool_calls === undefined) return [message];
    const results = resultsAfter(history, at);
    return message.tool_calls.flatMap((call, index): Message[] => {
      const result = results.get(call.id);
      const said = index === 0 ? message : { role: message.role, content: null };
      return [{ ...said, tool_calls: [call] }, ...(result === undefined ? [] : [result])];
    });
  });
}

/** The results that stand right behind a message, by the ids of their calls. */
function resultsAfter(history: readonly Message[], at: number): ReadonlyMap<string, Message> {
  const results = new Map<string, Message>();
  for (const message of history.slice(at + 1)) {
    if (message.role !== "tool") break;
    results.set(message.tool_call_id, message);
  }
  return results;
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
