import { t as checkOf } from "../packages/ajv.js";
// src/artifacts/naming.ts
function artifactFileName(runId, kind) {
	return `amtp-${runId.slice(0, 8)}-${kind}.json`;
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
export { artifactFileName as n, validate as t };
