// src/report/spent.ts
const SPENT_HEAD = [
	"Agent",
	"Requests",
	"In",
	"of it cached",
	"Out",
	"Money"
];
function totalSpent(spent) {
	return {
		input_tokens: sum(spent.map((usage) => usage.input_tokens)),
		output_tokens: sum(spent.map((usage) => usage.output_tokens)),
		cached_input_tokens: sum(spent.map((usage) => usage.cached_input_tokens)),
		usd: spent.some(({ usd }) => usd === null) ? null : sum(spent.map(({ usd }) => usd ?? 0)),
		calls: sum(spent.map((usage) => usage.calls))
	};
}
function spentRows(spent, tests) {
	const total = totalSpent(spent.map(([, usage]) => usage));
	const rows = [...spent, ["All", total]].map(([agent, usage]) => rowOf(agent, usage));
	return tests === 0 ? rows : [...rows, perTest(total, tests)];
}
function rowOf(agent, usage) {
	const { calls, input_tokens, cached_input_tokens, output_tokens } = usage;
	return [
		agent,
		...[
			calls,
			input_tokens,
			cached_input_tokens,
			output_tokens
		].map(String),
		moneyText(usage.usd)
	];
}
function perTest({ calls, input_tokens, cached_input_tokens, output_tokens, usd }, tests) {
	return [
		"For each test",
		...[
			calls,
			input_tokens,
			cached_input_tokens,
			output_tokens
		].map((count) => (count / tests).toFixed(count < 10 * tests ? 1 : 0)),
		moneyText(usd === null ? null : usd / tests)
	];
}
function moneyText(usd) {
	return usd === null ? "price not known" : `$${usd.toFixed(4)}`;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
export { totalSpent as i, moneyText as n, spentRows as r, SPENT_HEAD as t };
