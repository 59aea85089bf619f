import { r as selectModel } from "./run-id.js";
// src/agents/check-request.ts
function checkRequest(request, apiKey) {
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
