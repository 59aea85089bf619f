// src/bounds/nesting.ts
const QUOTE = 34;
const BACKSLASH = 92;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
	91,
	93,
	123,
	125
];
function isNestedDeeper(json, levels) {
	let depth = 0;
	let inText = false;
	for (let at = 0; at < json.length; at += 1) {
		const byte = json[at] ?? 0;
		if (inText) {
			if (byte === BACKSLASH) at += 1;
			else if (byte === QUOTE) inText = false;
		} else if (byte === QUOTE) inText = true;
		else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
			depth += 1;
			if (depth > levels) return true;
		} else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
	}
	return false;
}
export { isNestedDeeper as t };
