import type { ServerResponse } from "node:http";
import { SCHEMAS } from "../../src/contracts/schemas.ts";
import { createModel } from "../../src/models/create-model.ts";
import type { Conversation, ConversationRequest, Usage } from "../../src/models/model.ts";
import type { Profile } from "../../src/models/profile/profile.ts";
import type { RemoteProvider } from "../../src/models/select-provider.ts";
import { type RawServer, startRawServer } from "../platform/model/raw-server.ts";
import type { Json } from "../platform/model/strict/request.ts";

export interface RawTalk {
  readonly server: RawServer;
  readonly conversation: Conversation;
  readonly notices: readonly string[];
  readonly lost: readonly Usage[];
}

export interface RawTalkOptions {
  readonly provider?: RemoteProvider;
  readonly overrides?: Partial<Profile>;
  readonly request?: Partial<ConversationRequest>;
}

/** A request of an agent with one tool. */
export const REQUEST: ConversationRequest = {
  system: "system",
  user: "{}",
  facts: "",
  replySchema: SCHEMAS.generatorReply,
  tools: [{ name: "repo_tree", description: "files", parameters: { type: "object" } }],
  sampling: { temperature: 0, topP: 1, seed: 7 },
  maxOutputTokens: 1_000,
  listBounds: { outer: 20, inner: 40 },
  signal: new AbortController().signal,
};

/** A conversation with a server that answers with whatever bytes this writes. */
export async function talkRaw(
  respond: (response: ServerResponse, request: number, body: Json) => void,
  { provider = "compatible", overrides = {}, request = {} }: RawTalkOptions = {},
): Promise<RawTalk> {
  const server = await startRawServer(respond);
  const notices: string[] = [];
  const lost: Usage[] = [];
  const baseUrl = provider === "anthropic" ? server.url.replace(/\/v1$/, "") : server.url;
  const model = await createModel(
    { provider, model: "m", apiKey: "key-123", baseUrl },
    {
      deadlineSeconds: 30,
      overrides,
      notice: (message) => notices.push(message),
    },
  );
  const onLost = (usage: Usage): void => void lost.push(usage);
  return {
    server,
    conversation: model.open({ ...REQUEST, onLost, ...request }),
    notices,
    lost,
  };
}

/** Answers with these events. */
export function events(text: string): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).end(text);
  };
}
