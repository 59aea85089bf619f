import { _ as number, c as array, v as object, w as string } from "../packages/zod.js";
import { d as sourceForm, i as NO_REASONS, l as exclusionForm, o as groupedForm } from "./validators.js";
// src/contracts/report.ts
const count = number().int().nonnegative();
const finding = object({
	rule: string(),
	line: count,
	message: string()
}).readonly();
const file = object({
	path: string(),
	bytes: count,
	cases: array(string()).readonly(),
	locators: object({
		grounded: count,
		total: count,
		observed: count.optional()
	}).readonly(),
	findings: array(finding).readonly()
}).readonly();
const report = object({
	files: array(file).readonly().catch([]),
	exclusions: array(exclusionForm).readonly().catch([]),
	uncovered: groupedForm.catch(NO_REASONS),
	testability: array(exclusionForm).readonly().catch([]),
	gaps: groupedForm.catch(NO_REASONS),
	instructions: array(object({
		what: string(),
		source: sourceForm
	}).readonly()).readonly().catch([])
}).readonly();
function groundedInWords({ grounded, total, observed = 0 }, between) {
	const counts = `${grounded}${between}${total}`;
	return observed === 0 ? counts : `${counts}, ${observed} of them observed`;
}
function readReport(value) {
	const parsed = report.safeParse(value ?? {});
	if (parsed.success) return parsed.data;
	return {
		files: [],
		exclusions: [],
		uncovered: NO_REASONS,
		testability: [],
		gaps: NO_REASONS,
		instructions: []
	};
}
export { readReport as n, groundedInWords as t };
