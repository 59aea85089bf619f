import type { RunRequest } from "../contracts/inputs/request.ts";
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
  return {
    request,
    selected: selectModel({ provider, model, apiKey, baseUrl: request["base-url"] }),
  };
}
