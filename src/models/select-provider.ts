import { NamedError } from "../contracts/errors.ts";
import { checkKeyUrl } from "../contracts/key-url.ts";
import type { Provider } from "../contracts/provider.ts";

/** What a user may say about the model; empty strings mean "not said". */
export interface ModelChoice {
  readonly provider: Provider;
  readonly model: string;
  readonly apiKey: string;
  readonly baseUrl: string;
}

export type SelectedModel =
  | { readonly provider: "offline"; readonly model: string }
  | {
      readonly provider: "compatible";
      readonly model: string;
      readonly apiKey: string;
      readonly baseUrl: string;
    };

/** The offline engine has one model; its number rises when its answers change. */
export const OFFLINE_MODEL = "offline-1";

/**
 * Which model a run uses. `auto` goes by whether a key is given; a provider that is named without
 * its key is an error, never a downgrade. Throws `KeyMissing` or `InvalidInput`.
 */
export function selectModel(choice: ModelChoice): SelectedModel {
  const named = choice.provider === "auto" ? providerByKey(choice) : choice.provider;
  if (named === "offline") return selectOffline(choice);
  if (choice.apiKey === "") {
    throw new NamedError(
      "KeyMissing",
      "The provider compatible needs a key: set the input api-key (locally: the variable AMTP_API_KEY; any text where the endpoint asks for none).",
    );
  }
  refuseUnsendable(choice.apiKey);
  for (const [input, value] of [
    ["base-url", choice.baseUrl],
    ["model", choice.model],
  ] as const) {
    if (value === "") {
      throw new NamedError("InvalidInput", `The provider compatible needs the input ${input}.`);
    }
  }
  return {
    ...choice,
    provider: "compatible",
    baseUrl: checkKeyUrl(choice.baseUrl, "The input base-url"),
  };
}

/** HTTP clients repeat a header that they cannot send in their error, and the key with it. */
function refuseUnsendable(apiKey: string): void {
  if (/^[\x21-\x7e]+$/.test(apiKey)) return;
  throw new NamedError(
    "InvalidInput",
    "The input api-key holds white space or a character that no HTTP header takes; copy the key again.",
  );
}

function providerByKey({ apiKey }: ModelChoice): "offline" | "compatible" {
  return apiKey === "" ? "offline" : "compatible";
}

function selectOffline({ model, baseUrl }: ModelChoice): SelectedModel {
  if (model !== "" && model !== OFFLINE_MODEL) {
    throw new NamedError(
      "InvalidInput",
      `The input model is ${JSON.stringify(model)}, but without a key only the offline engine (${OFFLINE_MODEL}) runs; give a key and a provider, or leave model out.`,
    );
  }
  if (baseUrl !== "") {
    throw new NamedError(
      "InvalidInput",
      "The input base-url is given, but without a key only the offline engine runs, which asks nobody; give a key, or leave base-url out.",
    );
  }
  return { provider: "offline", model: OFFLINE_MODEL };
}
