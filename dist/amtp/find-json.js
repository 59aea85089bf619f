// src/models/create-model.ts
async function createModel(selected, settings) {
	switch (selected.provider) {
		case "offline": {
			const { createOfflineModel } = await import("./create-model3.js");
			return createOfflineModel();
		}
		case "anthropic": {
			const { createAnthropicModel } = await import("./create-model.js");
			return createAnthropicModel({
				...settings,
				...selected
			});
		}
		case "openai": {
			const { createOpenAiModel } = await import("./create-model4.js");
			return createOpenAiModel({
				...settings,
				...selected
			});
		}
		case "compatible": {
			const { createCompatibleModel } = await import("./create-model2.js");
			return createCompatibleModel({
				...settings,
				...selected
			});
		}
	}
}
// src/models/overrides.ts
function profileOverrides(request) {
	const structuredOutput = request["structured-output"];
	const contextWindow = request["context-window"];
	return {
		...structuredOutput === "auto" ? {} : {
			structuredOutput,
			schemaInObject: false
		},
		...contextWindow === null ? {} : { contextWindow }
	};
}
// src/models/wire/values.ts
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function recordOf(value) {
	return isRecord(value) ? value : void 0;
}
function textOf(value, otherwise = "") {
	return typeof value === "string" ? value : otherwise;
}
function countOf(tokens) {
	return typeof tokens === "number" && Number.isSafeInteger(tokens) && tokens >= 0 ? tokens : 0;
}
// src/contracts/sanitizer.ts
const SANITIZER_VERSION = "v1.0.0";
function sanitizeLlmOutput(raw) {
	let text = raw.trim();
	if (text.startsWith("```json")) text = text.slice(7);
	else if (text.startsWith("```")) text = text.slice(3);
	if (text.endsWith("```")) text = text.slice(0, -3);
	return text.trim();
}
// src/agents/session/find-json.ts
const MOST_BEGINNINGS = 50;
function* objectsIn(text) {
	const spoken = withoutThoughts(text);
	let from = spoken.indexOf("{");
	for (let tried = 0; from >= 0 && tried < MOST_BEGINNINGS; tried += 1) {
		const end = balancedEnd(spoken, from);
		if (end === void 0) return;
		const found = parse(spoken.slice(from, end));
		if (found !== void 0) yield {
			value: found.value,
			skipped: text.length - (end - from)
		};
		from = spoken.indexOf("{", end);
	}
}
const THOUGHT_BEGINS = /[<[](?:think(?:ing)?|thought|reasoning)[>\]]/i;
const THOUGHT_ENDS = /[<[]\/(?:think(?:ing)?|thought|reasoning)[>\]]/gi;
function withoutThoughts(text) {
	const pieces = text.split(THOUGHT_ENDS);
	const last = pieces.pop() ?? "";
	return [...pieces.map((piece) => piece.slice(0, Math.max(piece.search(THOUGHT_BEGINS), 0))), last].join("");
}
function balancedEnd(text, from) {
	let depth = 0;
	let inText = false;
	for (let at = from; at < text.length; at += 1) {
		const character = text[at];
		if (inText) {
			if (character === "\\") at += 1;
			else if (character === "\"") inText = false;
		} else if (character === "\"") inText = true;
		else if (character === "{") depth += 1;
		else if (character === "}") {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
}
function parse(json) {
	try {
		return { value: JSON.parse(json) };
	} catch {
		return;
	}
}
export { isRecord as a, profileOverrides as c, countOf as i, createModel as l, SANITIZER_VERSION as n, recordOf as o, sanitizeLlmOutput as r, textOf as s, objectsIn as t };
