import "../packages/rolldown-runtime.js";
import { t as createFolderStore } from "./folder-store.js";
import { t as readArtifact } from "./read-artifact.js";
import { P as NamedError, j as isRepositoryName } from "./key-url.js";
import { t as openPullRequest } from "./open.js";
import { i as isSet, s as textOf, t as credentialsIn } from "./credentials.js";
import { basename, join, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/cli/open-pr.ts
const KIND = "test_engineer_output";
async function runOpenPullRequest({ subject, values }, surroundings) {
	const { environment, currentFolder, logger } = surroundings;
	const repository = repositoryOf(values);
	const { "github-token": token } = credentialsIn(environment);
	if (token === "") throw new NamedError("KeyMissing", "open-pr needs a token in GITHUB_TOKEN with contents: write and pull-requests: write.");
	logger.mask(token);
	const { bytes, digest, baseSha, runId } = await readRun(resolve(currentFolder, subject));
	const { number, url, branch, headSha, operation } = await openPullRequest({
		artifactBytes: bytes,
		expectedDigest: digest,
		expectedRunId: runId,
		baseSha,
		repository,
		token,
		apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
		approval: isSet(values, "draft") ? { mode: "draft-pr" } : { mode: "command" },
		logger
	});
	const result = {
		status: "done",
		number,
		url,
		branch,
		head_sha: headSha,
		operation
	};
	const text = `${operation}: ${url}\n`;
	process.stdout.write(isSet(values, "json") ? `${JSON.stringify(result)}\n` : text);
	return 0;
}
function repositoryOf(values) {
	const repository = textOf(values, "repo");
	if (repository !== void 0 && isRepositoryName(repository)) return repository;
	throw new NamedError("InvalidInput", "open-pr needs --repo owner/name.");
}
async function readRun(runFolder) {
	const runId = basename(runFolder);
	const stored = await createFolderStore(runFolder, runId).find(KIND);
	if (stored === void 0) throw new NamedError("InvalidInput", `${runFolder} holds no finished run; name the run folder that generate printed.`);
	const { digest } = stored;
	const bytes = await readFile(join(runFolder, stored.storeId));
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
