import { X as NamedError } from "./key-url.js";
import { o as isUnpriced, r as selectModel } from "./run-id.js";
// src/agents/check-request.ts
function checkRequest(request, apiKey) {
	const { provider, model } = request;
	const selected = selectModel({
		provider,
		model,
		apiKey,
		baseUrl: request["base-url"]
	});
	if (request["max-cost-usd"] !== null && isUnpriced(selected, request["model-prices"])) throw new NamedError("InvalidInput", `The input max-cost-usd limits nothing, because the price of ${selected.model} is not known; say with model-prices what it costs, or limit the run with max-input-tokens and max-output-tokens.`);
	return {
		request,
		selected
	};
}
export { checkRequest as t };
