import type { Price } from "../contracts/prices.ts";
import type { Conversation, ConversationRequest, Model, Usage } from "./model.ts";
import { costOf } from "./prices/cost.ts";

/** The same model; its usage says what it cost, where the price is known. */
export function pricedModel(model: Model, price: Price | null): Model {
  if (price === null) return model;
  const priced = (usage: Usage): Usage => ({ ...usage, usd: costOf(usage, price) });
  return {
    ...model,
    open: (request) => openPriced(model.open(reportingLost(request, priced)), priced),
  };
}

function openPriced(conversation: Conversation, priced: (usage: Usage) => Usage): Conversation {
  return {
    async next(input) {
      const turn = await conversation.next(input);
      return { ...turn, usage: priced(turn.usage) };
    },
  };
}

function reportingLost(
  request: ConversationRequest,
  priced: (usage: Usage) => Usage,
): ConversationRequest {
  return { ...request, onLost: (usage) => request.onLost?.(priced(usage)) };
}
