import type { Usage } from "../../models/model.ts";

/** Usage of several turns; `calls` counts the turns. */
export interface TotalUsage extends Usage {
  readonly calls: number;
}

export const NO_USAGE: TotalUsage = {
  inputTokens: 0,
  outputTokens: 0,
  cachedInputTokens: 0,
  usd: 0,
  calls: 0,
};

/** The sum; money is unknown as soon as one part of it is. */
export function addUsage(total: TotalUsage, turn: Usage): TotalUsage {
  return {
    inputTokens: total.inputTokens + turn.inputTokens,
    outputTokens: total.outputTokens + turn.outputTokens,
    cachedInputTokens: total.cachedInputTokens + turn.cachedInputTokens,
    usd: total.usd === null || turn.usd === null ? null : total.usd + turn.usd,
    calls: total.calls + 1,
  };
}
