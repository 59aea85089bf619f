import { parseRunRequest, type RunRequest } from "../contracts/run-request.ts";
import { frameworkFor } from "../frameworks/registry.ts";
import { type SelectedModel, selectModel } from "../models/select-provider.ts";

/** What the user asks for, checked before anything is read or spent. */
export interface CheckedRequest {
  readonly request: RunRequest;
  readonly selected: SelectedModel;
}

/**
 * Checks inputs, framework and provider. Throws `InvalidInput`, `FrameworkUnavailable` or
 * `KeyMissing`.
 */
export function checkRequest(
  inputs: Readonly<Record<string, string | undefined>>,
  apiKey: string,
): CheckedRequest {
  const request = parseRunRequest(inputs);
  frameworkFor(request.framework);
  const { provider, model } = request;
  return {
    request,
    selected: selectModel({ provider, model, apiKey, baseUrl: request["base-url"] }),
  };
}
