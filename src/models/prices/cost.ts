import { type Price, readPrice } from "../../contracts/prices.ts";
import type { Usage } from "../model.ts";
import type { SelectedModel } from "../select-provider.ts";
import prices from "./prices.json" with { type: "json" };

/** The day on which the prices were looked up. */
export const PRICES_AS_OF: string = prices.as_of;

type Row = Price & { readonly model: string };

/**
 * What a model costs: as the user says, else as our list does; null where nobody knows. A dated name
 * such as `gpt-6-luna-2026-08-01` is the model of its name without the date. Only the providers' own
 * servers have the providers' prices.
 */
export function priceOf(
  { provider, model }: { readonly provider: string; readonly model: string },
  own: string,
): Price | null {
  if (own !== "") return readPrice(own);
  if (provider !== "openai" && provider !== "anthropic") return null;
  const name = model.replace(/-(?:\d{8}|\d{4}-\d{2}-\d{2})$/, "");
  const rows: readonly Row[] = prices.models;
  return rows.find((row) => row.model === name) ?? null;
}

/** Whether a target says of each answer what it cost: OpenRouter, in its usage. */
function tellsCost(selected: SelectedModel): boolean {
  return (
    selected.provider === "compatible" && new URL(selected.baseUrl).hostname === "openrouter.ai"
  );
}

/** Whether nobody knows what a model costs, so that money cannot be limited. */
export function isUnpriced(selected: SelectedModel, own: string): boolean {
  return selected.provider !== "offline" && priceOf(selected, own) === null && !tellsCost(selected);
}

const MILLION = 1_000_000;

/** US dollars of what was used in one request. */
export function costOf(usage: Usage, price: Price): number {
  const { inputTokens, outputTokens, cachedInputTokens, cacheWriteTokens } = usage;
  const isLong = price.long !== undefined && inputTokens > price.long.above;
  const timesInput = isLong ? (price.long?.input ?? 1) : 1;
  const timesOutput = isLong ? (price.long?.output ?? 1) : 1;
  const plain = Math.max(0, inputTokens - cachedInputTokens - cacheWriteTokens);
  const input =
    plain * price.input +
    cachedInputTokens * (price.cached_input ?? price.input) +
    cacheWriteTokens * (price.cache_write ?? price.input);
  return (input * timesInput + outputTokens * price.output * timesOutput) / MILLION;
}
