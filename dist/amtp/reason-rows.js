import { f as exampleText } from "./validators.js";
// src/report/reason-rows.ts
const REASON_HEAD = [
	"Places",
	"Why",
	"What",
	"What would help"
];
function reasonRows({ groups, others }, inert) {
	const rest = others.reasons === 0 ? [] : [[
		String(others.count),
		`${others.reasons} more reasons`,
		"",
		""
	]];
	return [...groups.map((group) => rowOf(group, inert)), ...rest];
}
function rowOf({ reason, help, count, examples, others }, inert) {
	const told = examples.map((example) => inert(exampleText(example)));
	const rest = others === 0 ? [] : [`and ${others} more`];
	return [
		String(count),
		inert(reason),
		[...told, ...rest].join("<br>"),
		help === null ? "" : inert(help)
	];
}
export { reasonRows as n, REASON_HEAD as t };
