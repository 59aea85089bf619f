import { answerOffline, type ChatMessage, type ChatRequest } from "../offline-completion.ts";
import { type Json, messagesOf, recordsIn, type StrictRequest, textIn } from "./request.ts";

/** What a model says to a request, in the form of Chat Completions. */
export type Mind = (request: StrictRequest, isFree: boolean) => Promise<Json>;

/** The offline engine. One that may call nothing has nothing to say. */
export const engine: Mind = async (request, isFree) => {
  const { message } = await answerOffline(chatOf(request));
  return message["tool_calls"] === undefined || isFree ? message : { content: "{}" };
};

/** Calls two tools at once, says that it has seen enough, and replies with this when its reply is due. */
export function simpleMind(reply: string): Mind {
  return async (request, isFree) => {
    const { messages } = chatOf(request);
    if (isFree && messages.every(({ role }) => role !== "tool")) {
      const called = { name: "repo_outline", arguments: '{"section":"routes"}' };
      const calls = ["call_1", "call_2"].map((id) => ({ id, type: "function", function: called }));
      return { content: null, tool_calls: calls };
    }
    const isDue = !isFree || messages.at(-1)?.content?.startsWith("Answer now") === true;
    return { content: isDue ? reply : "I have seen enough." };
  };
}

/** Whether a request lets the model call tools. */
export function mayCall({ body }: StrictRequest): boolean {
  return recordsIn(body["tools"]).length > 0 && !isNone(body["tool_choice"]);
}

function isNone(choice: unknown): boolean {
  return choice === "none" || (choice as Json | undefined)?.["type"] === "none";
}

/** The conversation as Chat Completions would have it. */
function chatOf(request: StrictRequest): ChatRequest {
  const { body } = request;
  const system = textOf(body["system"] ?? body["instructions"]);
  const messages = messagesOf(request).flatMap(toChatMessages);
  const opening = system === "" ? [] : [{ role: "system", content: system }];
  const tools = recordsIn(body["tools"]).map(() => ({ function: { name: "" } }));
  return { model: textIn(body["model"]), messages: [...opening, ...messages], tools };
}

function toChatMessages(message: Json): readonly ChatMessage[] {
  const { role, content, type } = message;
  if (type === "function_call_output") {
    return [
      {
        role: "tool",
        content: textIn(message["output"]),
        tool_call_id: textIn(message["call_id"]),
      },
    ];
  }
  const results = recordsIn(content).filter((block) => block["type"] === "tool_result");
  const told = results.map((block) => ({
    role: "tool",
    content: textIn(block["content"]),
    tool_call_id: textIn(block["tool_use_id"]),
  }));
  if (role === undefined) return [];
  const id = message["tool_call_id"];
  const texts = typeof content === "string" ? [content] : textsIn(content);
  const said = texts.map((text) => ({ role: textIn(role), content: text }));
  return [
    ...told,
    ...said.map((one) =>
      id === undefined ? one : Object.assign(one, { tool_call_id: textIn(id) }),
    ),
  ];
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return textsIn(content).join("\n");
}

function textsIn(content: unknown): readonly string[] {
  return recordsIn(content).flatMap((part) =>
    part["type"] === "text" ? [textIn(part["text"])] : [],
  );
}
