import "../packages/rolldown-runtime.js";
import { t as findEach } from "./find-each.js";
import { u as createFolderStore } from "./run-key.js";
import { t as readArtifact } from "./read-artifact.js";
import { F as isRepositoryName, X as NamedError } from "./key-url.js";
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
	const artifacts = await readRun(resolve(currentFolder, subject), await readRunKey({
		environment,
		foreignFolders: [],
		logger
	}));
	const told = [];
	for (const artifact of artifacts) {
		const options = {
			...artifact,
			repository,
			token,
			apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
			approval: isSet(values, "draft") ? { mode: "draft-pr" } : { mode: "command" },
			logger
		};
		const isPlan = isSet(values, "dry-run");
		told.push(isPlan ? tellPlan(await planOnly(options)) : tellOpened(await openPullRequest(options)));
	}
	process.stdout.write(`${isSet(values, "json") ? jsonOf(told) : textOfAll(told)}\n`);
	return 0;
}
function jsonOf(told) {
	const results = told.map(({ result }) => result);
	const [only, another] = results;
	return JSON.stringify(another === void 0 ? only : { pull_requests: results });
}
function textOfAll(told) {
	return told.map(({ text }) => text).join("\n");
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
async function readRun(folder, key) {
	const runId = basename(folder);
	const store = createFolderStore({
		folder,
		runId,
		key
	});
	const found = await findEach(store, KIND);
	if (found.length === 0) throw new NamedError("InvalidInput", `${folder} holds no finished run; name the run folder that generate printed.`);
	return Promise.all(found.map(async (stored) => {
		const { digest } = stored;
		const bytes = await store.get(stored);
		const { base_sha: baseSha } = readArtifact(bytes, {
			kind: KIND,
			contract: "engineerOutput",
			digest,
			runId
		}).content.meta.source;
		return {
			artifactBytes: bytes,
			expectedDigest: digest,
			expectedRunId: runId,
			baseSha
		};
	}));
}
export { runOpenPullRequest };
