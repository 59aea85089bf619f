import { t as checkAvailable } from "./available.js";
import { r as selectModel } from "./run-id.js";
// src/agents/check-request.ts
function checkRequest(request, apiKey) {
	checkAvailable(request.framework);
	const { provider, model } = request;
	return {
		request,
		selected: selectModel({
			provider,
			model,
			apiKey,
			baseUrl: request["base-url"]
		})
	};
}
export { checkRequest as t };
