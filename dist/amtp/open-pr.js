import "../packages/rolldown-runtime.js";
import { _ as number, l as boolean, v as object, w as string } from "../packages/zod.js";
import { L as FRAMEWORKS, Q as BOUNDS, X as NamedError, s as readInputs } from "./key-url.js";
import { i as OPEN_PR_PROCESS, t as runEntry } from "./run-entry.js";
import { a as startedBy, i as assertEventAllowed, o as workflowRunTexts, r as readApprovers, t as checkGate } from "./preflight2.js";
import { c as GitHubClient } from "./github.js";
import { a as fixedToken } from "./path-order.js";
import { n as artifactFileName } from "./validators.js";
import { i as GitHubError } from "./octokit.js";
import { i as splitName } from "./names.js";
import { t as openPullRequest } from "./open.js";
// src/pull-request/artifact-origin.ts
const artifactAnswer = object({
	name: string(),
	size_in_bytes: number(),
	expired: boolean(),
	workflow_run: object({ id: number().optional() }).nullish()
});
const NAME = /^amtp-[0-9a-f]{8}-test_engineer_output(?:-(?:playwright|maestro))?\.json$/u;
async function checkArtifactOrigin(client, origin) {
	const { repository, artifactId, workflowRunId, runId } = origin;
	const question = {
		operation: {
			kind: "read-own",
			subject: `the artifact ${artifactId}`,
			permission: "actions: read"
		},
		route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}",
		parameters: {
			...splitName(repository),
			artifact_id: artifactId
		}
	};
	const { name, size_in_bytes: bytes, expired, workflow_run: run } = await client.get(question, artifactAnswer).catch((cause) => {
		throw cause instanceof GitHubError && [404, 410].includes(cause.refusal.status ?? 0) ? gone(artifactId, cause) : cause;
	});
	if (expired) throw gone(artifactId, void 0);
	const isNamed = runId === "" ? NAME.test(name) : namesOf(runId).includes(name);
	if (run?.id !== workflowRunId) throw refused(artifactId, "another workflow run uploaded it");
	if (!isNamed) throw refused(artifactId, "it is not the one that the Test Engineer uploads");
	if (bytes > BOUNDS.artifact.bytes) throw refused(artifactId, "it is too large");
}
const KIND = "test_engineer_output";
function namesOf(runId) {
	return [void 0, ...FRAMEWORKS].map((framework) => artifactFileName(runId, KIND, framework));
}
function refused(artifactId, reason) {
	return new NamedError("UpstreamArtifactInvalid", `The artifact ${artifactId} is refused: ${reason}. Pass the output artifact-id of the job that generated the tests.`);
}
function gone(artifactId, cause) {
	return new NamedError("UpstreamArtifactExpired", `The artifact ${artifactId} cannot be found: it was deleted or has expired, or the token lacks "actions: read". Run the workflow again.`, { cause });
}
// src/pull-request/run.ts
const APPROVAL_DAYS = 7;
const DAY_MS = 864e5;
async function runOpenPr(inputs, logger) {
	const token = inputs["github-token"];
	logger.mask(token);
	logger.info(startedBy(inputs));
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
	const runId = inputs["run-id"];
	const artifactId = inputs["artifact-id"];
	await checkArtifactOrigin(new GitHubClient({
		auth: fixedToken(token),
		apiUrl: platform.apiUrl,
		logger
	}), {
		repository,
		artifactId,
		workflowRunId,
		runId
	});
	const { downloadArtifactById } = await import("./actions-download.js");
	const artifactBytes = await downloadArtifactById({
		artifactId,
		digest,
		token,
		repository,
		workflowRunId,
		temporaryFolder: inputs.RUNNER_TEMP
	});
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
async function approvalOf(inputs, platform) {
	const { approval, environment } = inputs;
	const attempt = Number(inputs.GITHUB_RUN_ATTEMPT) || 1;
	const options = {
		...platform,
		approval,
		environment,
		attempt
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
		const texts = {
			...process.env,
			...await workflowRunTexts()
		};
		const opened = await runOpenPr(readInputs(OPEN_PR_PROCESS, texts, { hint: HINT }), logger);
		setOutput("pull-request-number", String(opened.number));
		setOutput("pull-request-url", opened.url);
		setOutput("branch", opened.branch);
		setOutput("head-sha", opened.headSha);
		setOutput("operation", opened.operation);
	});
}
export { main };
