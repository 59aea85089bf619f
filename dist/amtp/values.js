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
export { textOf as i, isRecord as n, recordOf as r, countOf as t };
