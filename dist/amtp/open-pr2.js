import "../packages/rolldown-runtime.js";
import { u as createFolderStore } from "./run-key.js";
import { t as readArtifact } from "./read-artifact.js";
import { P as isRepositoryName, q as NamedError } from "./key-url.js";
import { n as planOnly, t as openPullRequest } from "./open.js";
import { i as isSet, s as textOf, t as credentialsIn } from "./credentials.js";
import { t as readRunKey } from "./run-key2.js";
import { basename, resolve } from "node:path";
// src/cli/open-pr.ts
const KIND = "test_engineer_output";
async function runOpenPullRequest({ subject, values }, surroundings) {
	const { environment, currentFolder, logger } = surroundings;
	const repository = repositoryOf(values);
	const { "github-token": token } = credentialsIn(environment);
	if (token === "") throw new NamedError("KeyMissing", "open-pr needs a token in GITHUB_TOKEN with contents: write and pull-requests: write.");
	logger.mask(token);
	const { bytes, digest, baseSha, runId } = await readRun(resolve(currentFolder, subject), await readRunKey({
		environment,
		foreignFolders: [],
		logger
	}));
	const options = {
		artifactBytes: bytes,
		expectedDigest: digest,
		expectedRunId: runId,
		baseSha,
		repository,
		token,
		apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
		approval: isSet(values, "draft") ? { mode: "draft-pr" } : { mode: "command" },
		logger
	};
	const told = isSet(values, "dry-run") ? tellPlan(await planOnly(options)) : tellOpened(await openPullRequest(options));
	const asJson = isSet(values, "json");
	process.stdout.write(asJson ? `${JSON.stringify(told.result)}\n` : `${told.text}\n`);
	return 0;
}
function tellOpened({ number, url, branch, headSha, operation }) {
	return {
		result: {
			status: "done",
			number,
			url,
			branch,
			head_sha: headSha,
			operation
		},
		text: `${operation}: ${url}`
	};
}
function tellPlan({ plan, operation, url }) {
	const { branch, baseBranch, baseSha, files, pullRequest } = plan;
	const { title, body, draft } = pullRequest;
	const listed = files.map(({ path, contents }) => ({
		path,
		bytes: Buffer.byteLength(contents)
	}));
	return {
		result: {
			status: "planned",
			operation,
			url,
			branch,
			base_branch: baseBranch,
			base_sha: baseSha,
			files: listed,
			title,
			body,
			draft
		},
		text: [
			`Would ${operation === "create" || operation === "update" ? operation : "leave"}: ${url ?? "a new pull request"}`,
			`Branch: ${branch}, to ${baseBranch} at ${baseSha}`,
			...listed.map(({ path, bytes }) => `  ${path} (${bytes} bytes)`),
			`Title: ${title}${draft ? " (draft)" : ""}`,
			"",
			body
		].join("\n")
	};
}
function repositoryOf(values) {
	const repository = textOf(values, "repo");
	if (repository !== void 0 && isRepositoryName(repository)) return repository;
	throw new NamedError("InvalidInput", "open-pr needs --repo owner/name.");
}
async function readRun(runFolder, key) {
	const runId = basename(runFolder);
	const store = createFolderStore({
		folder: runFolder,
		runId,
		key
	});
	const stored = await store.find(KIND);
	if (stored === void 0) throw new NamedError("InvalidInput", `${runFolder} holds no finished run; name the run folder that generate printed.`);
	const { digest } = stored;
	const bytes = await store.get(stored);
	return {
		bytes,
		digest,
		runId,
		baseSha: readArtifact(bytes, {
			kind: KIND,
			contract: "engineerOutput",
			digest,
			runId
		}).content.meta.source.base_sha
	};
}
export { runOpenPullRequest };
