import type { Artifact } from "../../contracts/generated.ts";
import type { Usage } from "../../models/model.ts";

/** Usage of several turns; `calls` counts the turns. */
export interface TotalUsage extends Usage {
  readonly calls: number;
}

export const NO_USAGE: TotalUsage = {
  inputTokens: 0,
  outputTokens: 0,
  cachedInputTokens: 0,
  cacheWriteTokens: 0,
  reasoningTokens: 0,
  usd: 0,
  calls: 0,
};

/** The sum; money is unknown as soon as one part of it is. */
export function addUsage(total: TotalUsage, turn: Usage): TotalUsage {
  return {
    inputTokens: total.inputTokens + turn.inputTokens,
    outputTokens: total.outputTokens + turn.outputTokens,
    cachedInputTokens: total.cachedInputTokens + turn.cachedInputTokens,
    cacheWriteTokens: total.cacheWriteTokens + turn.cacheWriteTokens,
    reasoningTokens: total.reasoningTokens + turn.reasoningTokens,
    usd: total.usd === null || turn.usd === null ? null : total.usd + turn.usd,
    calls: total.calls + 1,
  };
}

/** The sum of two totals. */
export function sumOf(total: TotalUsage, more: TotalUsage): TotalUsage {
  return { ...addUsage(total, more), calls: total.calls + more.calls };
}

/** What an agent spent, as its artifact says it. */
export function usageIn({ usage }: Artifact["content"]["meta"]): TotalUsage {
  return {
    inputTokens: usage.input_tokens,
    outputTokens: usage.output_tokens,
    cachedInputTokens: usage.cached_input_tokens,
    cacheWriteTokens: usage.cache_write_tokens ?? 0,
    reasoningTokens: usage.reasoning_tokens ?? 0,
    usd: usage.usd,
    calls: usage.calls,
  };
}

/** Counts what a process spends, turn by turn, so that it is known also when the process fails. */
export interface UsageMeter {
  add(turn: Usage): void;
  /** Counts what another process has counted. */
  addTotal(total: TotalUsage): void;
  total(): TotalUsage;
}

export function createUsageMeter(): UsageMeter {
  let total = NO_USAGE;
  return {
    add: (turn) => {
      total = addUsage(total, turn);
    },
    addTotal: (more) => {
      total = sumOf(total, more);
    },
    total: () => total,
  };
}
