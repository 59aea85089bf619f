import { X as NamedError, f as canonicalJson, t as checkKeyUrl } from "./key-url.js";
import { t as v5 } from "../packages/uuid.js";
// src/models/select-provider.ts
const OFFLINE_MODEL = "offline-1";
const ADDRESSES = {
	anthropic: "https://api.anthropic.com",
	openai: "https://api.openai.com/v1",
	compatible: ""
};
function selectModel(choice) {
	const provider = choice.provider === "auto" ? automatic(choice) : choice.provider;
	if (provider === "offline") return selectOffline(choice);
	if (choice.apiKey === "") throw new NamedError("KeyMissing", `The provider ${provider} needs a key: set the input api-key (locally: the variable AMTP_API_KEY; any text where the endpoint asks for none).`);
	refuseUnsendable(choice.apiKey);
	const baseUrl = choice.baseUrl === "" ? ADDRESSES[provider] : choice.baseUrl;
	for (const [input, value] of [["base-url", baseUrl], ["model", choice.model]]) if (value === "") throw new NamedError("InvalidInput", `The provider ${provider} needs the input ${input}${EXAMPLES[input]}.`);
	return {
		...choice,
		provider,
		baseUrl: checkKeyUrl(baseUrl, "The input base-url")
	};
}
const EXAMPLES = {
	"base-url": ", the address of its API, such as http://127.0.0.1:11434/v1 for Ollama",
	model: ", the name of a model as the provider has it"
};
function refuseUnsendable(apiKey) {
	if (/^[\x21-\x7e]+$/.test(apiKey)) return;
	throw new NamedError("InvalidInput", "The input api-key holds white space or a character that no HTTP header takes; copy the key again.");
}
function automatic({ apiKey, baseUrl, model }) {
	if (apiKey === "") return "offline";
	if (baseUrl !== "") return providerAt(baseUrl);
	if (/^claude/i.test(model)) return "anthropic";
	if (/^(?:gpt-|o\d|chatgpt)/i.test(model)) return "openai";
	throw new NamedError("InvalidInput", "A key is given, but neither whose it is nor where to send it: give the input provider, or base-url and model.");
}
function providerAt(baseUrl) {
	const host = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : "";
	if (host === "api.anthropic.com") return "anthropic";
	return host === "api.openai.com" || host.endsWith(".azure.com") ? "openai" : "compatible";
}
function selectOffline({ model, baseUrl }) {
	if (model !== "" && model !== "offline-1") throw new NamedError("InvalidInput", `The input model is ${JSON.stringify(model)}, but without a key only the offline engine (${OFFLINE_MODEL}) runs; give a key and a provider, or leave model out.`);
	if (baseUrl !== "") throw new NamedError("InvalidInput", "The input base-url is given, but without a key only the offline engine runs, which asks nobody; give a key, or leave base-url out.");
	return {
		provider: "offline",
		model: OFFLINE_MODEL
	};
}
// src/contracts/run-id.ts
const NAMESPACE = v5("https://amtp.zagtrader.internal/schemas/", v5.URL);
function runIdOf(identity) {
	return v5(canonicalJson(identity), NAMESPACE);
}
function artifactIdOf(runId, kind, inputHash) {
	return v5(`${kind}:${inputHash}`, runId);
}
export { runIdOf as n, selectModel as r, artifactIdOf as t };
