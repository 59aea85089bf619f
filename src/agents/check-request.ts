import type { RunRequest } from "../contracts/inputs/request.ts";
import { checkAvailable } from "../frameworks/available.ts";
import { type SelectedModel, selectModel } from "../models/select-provider.ts";

/** What the user asks for, checked before anything is read or spent. */
export interface CheckedRequest {
  readonly request: RunRequest;
  readonly selected: SelectedModel;
}

/**
 * Checks that what is asked for can be had: framework and provider. Throws `InvalidInput`,
 * `FrameworkUnavailable` or `KeyMissing`.
 */
export function checkRequest(request: RunRequest, apiKey: string): CheckedRequest {
  checkAvailable(request.framework);
  const { provider, model } = request;
  return {
    request,
    selected: selectModel({ provider, model, apiKey, baseUrl: request["base-url"] }),
  };
}
