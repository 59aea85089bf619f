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

/** Providers that are asked over the network. */
export type RemoteProvider = Exclude<Provider, "auto" | "offline">;

export type SelectedModel =
  | { readonly provider: "offline"; readonly model: string }
  | {
      readonly provider: RemoteProvider;
      readonly model: string;
      readonly apiKey: string;
      readonly baseUrl: string;
    };

/** The offline engine has one model; its number rises when its answers change. */
export const OFFLINE_MODEL = "offline-1";

/** Where a provider is, unless its user says otherwise. */
const ADDRESSES: Readonly<Record<RemoteProvider, string>> = {
  anthropic: "https://api.anthropic.com",
  openai: "https://api.openai.com/v1",
  compatible: "",
};

/**
 * Which model a run uses. `auto` goes by whether a key is given, then by the address, then by the
 * name of the model; a provider that is named without its key is an error, never a downgrade. The
 * key itself is not looked at: the step that settles a run does not have it. Throws `KeyMissing` or
 * `InvalidInput`.
 */
export function selectModel(choice: ModelChoice): SelectedModel {
  const provider = choice.provider === "auto" ? automatic(choice) : choice.provider;
  if (provider === "offline") return selectOffline(choice);
  if (choice.apiKey === "") {
    throw new NamedError(
      "KeyMissing",
      `The provider ${provider} needs a key: set the input api-key (locally: the variable AMTP_API_KEY; any text where the endpoint asks for none).`,
    );
  }
  refuseUnsendable(choice.apiKey);
  const baseUrl = choice.baseUrl === "" ? ADDRESSES[provider] : choice.baseUrl;
  for (const [input, value] of [
    ["base-url", baseUrl],
    ["model", choice.model],
  ] as const) {
    if (value === "") {
      throw new NamedError(
        "InvalidInput",
        `The provider ${provider} needs the input ${input}${EXAMPLES[input]}.`,
      );
    }
  }
  return { ...choice, provider, baseUrl: checkKeyUrl(baseUrl, "The input base-url") };
}

const EXAMPLES = {
  "base-url": ", the address of its API, such as http://127.0.0.1:11434/v1 for Ollama",
  model: ", the name of a model as the provider has it",
} as const;

/** HTTP clients repeat a header that they cannot send in their error, and the key with it. */
function refuseUnsendable(apiKey: string): void {
  if (/^[\x21-\x7e]+$/.test(apiKey)) return;
  throw new NamedError(
    "InvalidInput",
    "The input api-key holds white space or a character that no HTTP header takes; copy the key again.",
  );
}

function automatic({ apiKey, baseUrl, model }: ModelChoice): RemoteProvider | "offline" {
  if (apiKey === "") return "offline";
  if (baseUrl !== "") return providerAt(baseUrl);
  if (/^claude/i.test(model)) return "anthropic";
  if (/^(?:gpt-|o\d|chatgpt)/i.test(model)) return "openai";
  throw new NamedError(
    "InvalidInput",
    "A key is given, but neither whose it is nor where to send it: give the input provider, or base-url and model.",
  );
}

function providerAt(baseUrl: string): RemoteProvider {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : "";
  if (host === "api.anthropic.com") return "anthropic";
  return host === "api.openai.com" || host.endsWith(".azure.com") ? "openai" : "compatible";
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
