import type { RunRequest } from "../contracts/inputs/request.ts";
import { NamedError } from "../contracts/errors.ts";
import { isUnpriced } from "../models/prices/cost.ts";
import { type SelectedModel, selectModel } from "../models/select-provider.ts";

/** What the user asks for, checked before anything is read or spent. */
export interface CheckedRequest {
  readonly request: RunRequest;
  readonly selected: SelectedModel;
}

/**
 * Checks that what is asked for can be had. Throws `InvalidInput` or `KeyMissing`.
 */
export function checkRequest(request: RunRequest, apiKey: string): CheckedRequest {
  const { provider, model } = request;
  const selected = selectModel({ provider, model, apiKey, baseUrl: request["base-url"] });
  if (request["max-cost-usd"] !== null && isUnpriced(selected, request["model-prices"])) {
    throw new NamedError(
      "InvalidInput",
      `The input max-cost-usd limits nothing, because the price of ${selected.model} is not known; say with model-prices what it costs, or limit the run with max-input-tokens and max-output-tokens.`,
    );
  }
  return { request, selected };
}
