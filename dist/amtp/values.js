// src/models/tokens.ts
const CHARACTERS_PER_TOKEN = 3.2;
function tokensIn(...texts) {
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	return Math.ceil(characters / CHARACTERS_PER_TOKEN);
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
export { tokensIn as a, textOf as i, isRecord as n, recordOf as r, countOf as t };
