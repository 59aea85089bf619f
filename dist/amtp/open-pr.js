import "../packages/rolldown-runtime.js";
import { s as readInputs } from "./key-url.js";
import { i as OPEN_PR_PROCESS, t as runEntry } from "./run-entry.js";
import { i as assertEventAllowed, r as readApprovers, t as checkGate } from "./preflight2.js";
import { t as openPullRequest } from "./open.js";
// src/pull-request/run.ts
const APPROVAL_DAYS = 7;
const DAY_MS = 864e5;
async function runOpenPr(inputs, logger) {
	const token = inputs["github-token"];
	logger.mask(token);
	assertEventAllowed(inputs.GITHUB_EVENT_NAME);
	const repository = inputs.GITHUB_REPOSITORY;
	const workflowRunId = Number(inputs.GITHUB_RUN_ID);
	const platform = {
		repository,
		token,
		apiUrl: inputs.GITHUB_API_URL,
		serverUrl: inputs.GITHUB_SERVER_URL,
		logger
	};
	const approval = await approvalOf(inputs, {
		...platform,
		workflowRunId
	});
	const digest = inputs["artifact-digest"].replace(/^sha256:/i, "").toLowerCase();
	const { downloadArtifactById } = await import("./actions-download.js");
	const artifactBytes = await downloadArtifactById({
		artifactId: inputs["artifact-id"],
		digest,
		token,
		repository,
		workflowRunId,
		temporaryFolder: inputs.RUNNER_TEMP
	});
	const runId = inputs["run-id"];
	return openPullRequest({
		...platform,
		artifactBytes,
		expectedDigest: digest,
		...runId === "" ? {} : { expectedRunId: runId },
		baseSha: inputs["base-sha"],
		notBefore: new Date(Date.now() - APPROVAL_DAYS * DAY_MS),
		approval
	});
}
async function approvalOf({ approval, environment }, platform) {
	const options = {
		...platform,
		approval,
		environment
	};
	await checkGate(options);
	if (approval !== "environment") return { mode: approval };
	return {
		mode: "environment",
		environment,
		approvers: await readApprovers(options)
	};
}
// src/pull-request/entry.ts
const HINT = "Pass the outputs of the job that generated the tests, as the example workflow does.";
function main() {
	return runEntry(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
		const opened = await runOpenPr(readInputs(OPEN_PR_PROCESS, process.env, { hint: HINT }), logger);
		setOutput("pull-request-number", String(opened.number));
		setOutput("pull-request-url", opened.url);
		setOutput("branch", opened.branch);
		setOutput("head-sha", opened.headSha);
		setOutput("operation", opened.operation);
	});
}
export { main };
