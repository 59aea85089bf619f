import { F as isRepositoryName, X as NamedError, p as hashOf } from "./key-url.js";
// src/github/names.ts
function splitName(repository) {
	const [owner, repo] = repository.split("/");
	if (isRepositoryName(repository) && owner !== void 0 && repo !== void 0) return {
		owner,
		repo
	};
	throw new NamedError("InvalidInput", `repository: ${JSON.stringify(repository.slice(0, 200))} is not of the form owner/name.`);
}
const LONGEST_REF = 255;
const REF = /^[\p{L}\p{N}._/+@#%=,&!'()-]+$/u;
function checkRefName(ref) {
	const problem = problemOfRef(ref);
	if (problem === null) return ref;
	throw new NamedError("InvalidInput", `ref: ${JSON.stringify(ref.slice(0, LONGEST_REF))} ${problem}. Give a branch, a tag or a commit SHA.`);
}
function problemOfRef(ref) {
	if (ref === "") return "is empty";
	if (ref.length > LONGEST_REF) return `is longer than ${LONGEST_REF} characters`;
	if (ref.startsWith("-")) return "looks like an option, not like a ref";
	if (!REF.test(ref)) return "has a character that no ref has";
	if (ref.includes("..") || ref.includes("//") || ref.startsWith("/") || ref.endsWith("/")) return "is not the form of a ref";
	return null;
}
const BRANCH_HASH_DIGITS = 16;
function hashOfRunKey(key) {
	const workingDirectory = key.workingDirectory.replace(/^\.?\/?/, "").replace(/\/$/, "");
	const { framework, baseBranch, depth } = key;
	const repository = key.repository.toLowerCase();
	return hashOf({
		framework,
		repository,
		baseBranch,
		depth,
		workingDirectory
	});
}
function headBranchOf(key) {
	return `amtp/${key.framework}-${hashOfRunKey(key).slice(0, BRANCH_HASH_DIGITS)}`;
}
export { splitName as i, hashOfRunKey as n, headBranchOf as r, checkRefName as t };
