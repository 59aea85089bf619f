import { G as NamedError, f as canonicalJson, t as checkKeyUrl } from "./key-url.js";
import { t as v5 } from "../packages/uuid.js";
// src/models/select-provider.ts
const OFFLINE_MODEL = "offline-1";
function selectModel(choice) {
	if ((choice.provider === "auto" ? providerByKey(choice) : choice.provider) === "offline") return selectOffline(choice);
	if (choice.apiKey === "") throw new NamedError("KeyMissing", "The provider compatible needs a key: set the input api-key (locally: the variable AMTP_API_KEY; any text where the endpoint asks for none).");
	refuseUnsendable(choice.apiKey);
	for (const [input, value] of [["base-url", choice.baseUrl], ["model", choice.model]]) if (value === "") throw new NamedError("InvalidInput", `The provider compatible needs the input ${input}.`);
	return {
		...choice,
		provider: "compatible",
		baseUrl: checkKeyUrl(choice.baseUrl, "The input base-url")
	};
}
function refuseUnsendable(apiKey) {
	if (/^[\x21-\x7e]+$/.test(apiKey)) return;
	throw new NamedError("InvalidInput", "The input api-key holds white space or a character that no HTTP header takes; copy the key again.");
}
function providerByKey({ apiKey }) {
	return apiKey === "" ? "offline" : "compatible";
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
