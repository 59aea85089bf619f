import type { ConversationRequest, Model, Turn, TurnInput } from "../../src/models/model.ts";

export interface Asked {
  readonly request: ConversationRequest;
  readonly inputs: TurnInput[];
}

/** A model that gives these turns in order, over all conversations, and remembers what it was asked. */
export function scriptedModel(turns: readonly Partial<Turn>[]) {
  const asked: Asked[] = [];
  let given = 0;
  const model = {
    provider: "scripted",
    id: "scripted-1",
    open: (request) => {
      const inputs: TurnInput[] = [];
      asked.push({ request, inputs });
      return {
        next: async (input) => {
          inputs.push(input);
          const turn = turns[given];
          given += 1;
          if (turn === undefined) return hang(request);
          return { ...EMPTY_TURN, ...turn };
        },
      };
    },
  } satisfies Model;
  return { model, asked };
}

const EMPTY_TURN: Turn = {
  text: "",
  toolCalls: [],
  stop: "end",
  usage: {
    inputTokens: 10,
    outputTokens: 2,
    cachedInputTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0,
    usd: 0.5,
  },
  requestIds: [],
  model: "scripted-1",
  sampling: { requested: {}, sent: {}, omitted: [], dropped: [] },
};

/** A model that has nothing more to say never answers. */
function hang({ signal, onLost }: ConversationRequest): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => {
      onLost?.(EMPTY_TURN.usage);
      reject(new Error("aborted"));
    });
  });
}
