import { a as visible, i as quoted, r as plain } from "./words.js";
// src/app-model/lines/guidance-lines.ts
function guidanceLines({ tests }) {
	const { guidance } = tests;
	if (guidance === void 0) return [];
	const { skip, data, names, prose } = guidance;
	const lines = [
		...skip.map(({ pattern }) => `no test of ${plain(pattern)}`),
		...data.map(({ field, value }) => `enter ${quoted(value)} for ${quoted(field)}`),
		...names.map(({ path, name }) => `call ${plain(path)} ${quoted(name)}`),
		...prose.map(({ text }) => `| ${visible(text)}`)
	];
	return lines.length === 0 ? [] : ["what the team asks of its tests:", ...lines];
}
export { guidanceLines as t };
