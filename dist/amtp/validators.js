import { _ as number, c as array, v as object, w as string } from "../packages/zod.js";
import { t as checkOf } from "../packages/ajv.js";
// src/contracts/reason-lines.ts
const LONGEST = /^.{0,200}/u;
function reasonLines({ groups, others }) {
	const rest = others.reasons === 0 ? [] : [`and ${others.reasons} more reasons, met at ${others.count} places`];
	return [...groups.map(groupLine), ...rest];
}
function groupLine({ reason, help, count, examples, others }) {
	const told = examples.map(exampleText).join(", ");
	const rest = others === 0 ? "" : ` and ${others} more`;
	const advice = help === null ? "" : `; what would help: ${plainLine(help)}`;
	return `${count} × ${withoutStop(plainLine(reason))}: ${told}${rest}${advice}`;
}
function exampleText({ what, source, count }) {
	const place = source === null ? "" : plainLine(`${source.path}:${source.line}`);
	if (what === source?.path) return place;
	const notes = [place, count === 1 ? "" : `${count} places`].filter((note) => note !== "");
	return notes.length === 0 ? plainLine(what) : `${plainLine(what)} (${notes.join(", ")})`;
}
function withoutStop(text) {
	return text.replace(/\.$/u, "");
}
function oneLine(text) {
	return text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ");
}
function plainLine(text) {
	const line = oneLine(text);
	const [told = ""] = LONGEST.exec(line) ?? [];
	return told.length < line.length ? `${told}…` : line;
}
// src/contracts/exclusion.ts
const sourceForm = object({
	path: string(),
	line: number().int().nonnegative()
}).readonly();
const exclusionForm = object({
	what: string(),
	reason: string(),
	source: sourceForm.nullable()
}).readonly();
const withExclusions = object({ exclusions: array(exclusionForm).readonly() });
function readExclusions(report) {
	const parsed = withExclusions.safeParse(report);
	return parsed.success ? parsed.data.exclusions : [];
}
// src/contracts/reasons.ts
const count = number().int().nonnegative();
const exampleForm = object({
	what: string(),
	source: sourceForm.nullable(),
	count
}).readonly();
const groupForm = object({
	reason: string(),
	help: string().nullable(),
	count,
	examples: array(exampleForm).readonly(),
	others: count
}).readonly();
const groupedForm = object({
	count,
	groups: array(groupForm).readonly(),
	others: object({
		reasons: count,
		count
	}).readonly()
}).readonly();
const NO_REASONS = {
	count: 0,
	groups: [],
	others: {
		reasons: 0,
		count: 0
	}
};
const FULL = {
	groups: 100,
	examples: 5
};
const BRIEF = {
	groups: 8,
	examples: 2
};
function groupByReason(missing, limits = FULL) {
	const byReason = new Map();
	for (const one of missing) {
		const same = byReason.get(one.reason);
		if (same === void 0) byReason.set(one.reason, [one]);
		else same.push(one);
	}
	const all = [...byReason.values()].sort(byGravity);
	const hidden = all.slice(limits.groups);
	return {
		count: countOf(missing),
		groups: all.slice(0, limits.groups).map((same) => groupOf(same, limits.examples)),
		others: {
			reasons: hidden.length,
			count: countOf(hidden.flat())
		}
	};
}
function shortenGroup(group, examples) {
	return {
		...group,
		examples: group.examples.slice(0, examples),
		others: group.others + placesOf(group.examples.slice(examples))
	};
}
function shorten$1({ count: total, groups, others }, limits) {
	const hidden = groups.slice(limits.groups);
	return {
		count: total,
		groups: groups.slice(0, limits.groups).map((group) => shortenGroup(group, limits.examples)),
		others: {
			reasons: others.reasons + hidden.length,
			count: others.count + placesOf(hidden)
		}
	};
}
function groupOf(same, most) {
	const worst = same.toSorted((left, right) => (right.count ?? 1) - (left.count ?? 1));
	const examples = worst.slice(0, most);
	const [first] = worst;
	return {
		reason: first?.reason ?? "",
		help: first?.help ?? null,
		count: countOf(same),
		examples: examples.map(({ what, source, count: places = 1 }) => ({
			what,
			source,
			count: places
		})),
		others: countOf(worst.slice(most))
	};
}
function byGravity(left, right) {
	const rank = (same) => Math.min(...same.map((one) => one.rank ?? 0));
	return rank(left) - rank(right) || countOf(right) - countOf(left);
}
function placesOf(counted) {
	return counted.reduce((sum, one) => sum + one.count, 0);
}
function countOf(missing) {
	return missing.reduce((sum, one) => sum + (one.count ?? 1), 0);
}
const RANKS = {
	stack: 0,
	template: 1,
	page: 1,
	empty_page: 1,
	route: 2,
	syntax: 2,
	file: 2,
	instruction: 2,
	script: 3,
	component: 3,
	import: 3,
	handler: 4,
	limit: 5
};
function missingByGaps(gaps) {
	return gaps.map(({ kind, what, why, help, source, count: places }) => ({
		what,
		reason: why,
		help,
		source,
		count: places,
		rank: RANKS[kind]
	}));
}
// src/artifacts/naming.ts
function artifactFileName(runId, kind, framework) {
	const isOfOne = framework !== void 0 && kind.startsWith("test_engineer_");
	return `amtp-${runId.slice(0, 8)}-${kind}${isOfOne ? `-${framework}` : ""}.json`;
}
// src/contracts/validators.ts
const MAX_PROBLEMS = 20;
function validate(name, value) {
	const check = checkOf(name);
	if (check(value)) return {
		valid: true,
		value
	};
	return {
		valid: false,
		problems: shorten((check.errors ?? []).map(describe))
	};
}
function describe(error) {
	const path = error.instancePath === "" ? "/" : error.instancePath;
	const extra = error.keyword === "additionalProperties" ? " (not in the contract)" : "";
	return `${path} ${error.message ?? error.keyword}${extra}`;
}
function shorten(problems) {
	const rest = problems.length - MAX_PROBLEMS;
	return rest <= 0 ? problems : [...problems.slice(0, MAX_PROBLEMS), `and ${rest} more`];
}
export { groupByReason as a, shorten$1 as c, sourceForm as d, exampleText as f, reasonLines as h, NO_REASONS as i, exclusionForm as l, plainLine as m, artifactFileName as n, groupedForm as o, oneLine as p, BRIEF as r, missingByGaps as s, validate as t, readExclusions as u };
