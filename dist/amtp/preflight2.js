import { E as unknown, _ as number, c as array, l as boolean, v as object, w as string } from "../packages/zod.js";
import { X as NamedError } from "./key-url.js";
import { a as fixedToken } from "./path-order.js";
import { i as splitName } from "./names.js";
import { i as GitHubError } from "./octokit.js";
import { c as GitHubClient, s as pageOf } from "./github.js";
// src/github/workflow-run.ts
async function workflowRunTexts() {
	const { context } = await import("./workflow-run-context.js");
	return {
		GITHUB_EVENT_NAME: context.eventName,
		GITHUB_ACTOR: context.actor,
		GITHUB_RUN_ID: String(context.runId),
		GITHUB_RUN_ATTEMPT: String(context.runAttempt),
		GITHUB_SHA: context.sha,
		GITHUB_API_URL: context.apiUrl,
		GITHUB_SERVER_URL: context.serverUrl,
		GITHUB_GRAPHQL_URL: context.graphqlUrl
	};
}
function startedBy(run) {
	const { GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor, GITHUB_RUN_ID: id } = run;
	return `Workflow run ${id}, started by ${actor || "somebody who is not named"} (${event}).`;
}
// src/approval/attempt.ts
const statusesAnswer = array(object({
	state: string(),
	log_url: string().nullish(),
	created_at: string()
}));
const GOING_ON = new Set([
	"queued",
	"in_progress",
	"success"
]);
function decideAttempt(deployments, environment, { runId, number, started }) {
	const address = new RegExp(`/actions/runs/${runId}(?:/|$)`, "u");
	const ofRun = deployments.flat().filter(({ log_url: url }) => address.test(url ?? ""));
	if (ofRun.length === 0) return void 0;
	if (ofRun.some(({ state, created_at: at }) => GOING_ON.has(state) && Date.parse(at) >= started.getTime())) return true;
	throw new NamedError("ApprovalMissing", `Attempt ${number} of this run is not approved in the environment "${environment}", only an earlier one is. Let a reviewer approve this attempt, or start a new run.`);
}
// src/approval/approvals.ts
const historySchema = array(object({
	state: string(),
	user: object({ login: string() }).nullable().optional(),
	environments: array(object({ name: string() }))
}));
function decideApproval(history, environment) {
	const parsed = historySchema.safeParse(history);
	if (!parsed.success) throw missing$1(environment, "the review history could not be understood");
	const reviews = parsed.data.filter((review) => review.environments.some(({ name }) => name.toLowerCase() === environment.toLowerCase()));
	if (reviews.some(({ state }) => state === "rejected")) throw missing$1(environment, "a reviewer rejected it");
	const approved = reviews.filter(({ state }) => state === "approved");
	if (approved.length === 0) throw missing$1(environment, "no reviewer approved it");
	return [...new Set(approved.flatMap(({ user }) => user ? [user.login] : []))];
}
function missing$1(environment, reason) {
	return new NamedError("ApprovalMissing", `This run is not approved in the environment "${environment}": ${reason}. The job that opens the pull request must say \`environment: ${environment}\`, and a reviewer must approve it.`);
}
// src/approval/events.ts
const ALLOWED_EVENTS = ["workflow_dispatch", "repository_dispatch"];
function assertEventAllowed(event) {
	if (ALLOWED_EVENTS.some((allowed) => allowed === event)) return;
	const shown = event.replaceAll(/[^a-z_]/g, "?").slice(0, 40);
	throw new NamedError("EventNotAllowed", `The event "${shown}" must not start a run. Start it by ${ALLOWED_EVENTS.join(" or ")}.`);
}
// src/approval/gate.ts
const environmentSchema = object({
	protection_rules: array(object({
		type: string(),
		prevent_self_review: boolean().optional(),
		reviewers: array(unknown()).optional()
	})),
	can_admins_bypass: boolean().optional(),
	deployment_branch_policy: unknown()
});
function decideGate({ name, description, repositoryPage }) {
	const settings = `Settings > Environments (${repositoryPage}/settings/environments)`;
	if (description === void 0) throw missing(name, settings);
	const parsed = environmentSchema.safeParse(description);
	const required = (parsed.success ? parsed.data.protection_rules : []).filter(({ type }) => type === "required_reviewers");
	const reviewers = required.reduce((sum, rule) => sum + (rule.reviewers?.length ?? 0), 0);
	if (!parsed.success || reviewers === 0) throw unprotected(name, settings);
	const selfReview = required.some((rule) => rule.prevent_self_review !== true);
	const { can_admins_bypass: bypass, deployment_branch_policy: branches } = parsed.data;
	return {
		reviewers,
		warnings: [
			...selfReview ? [`the person who starts a run may approve it ("Prevent self-review" is off)`] : [],
			...bypass === false ? [] : ["administrators can (or may be able to) bypass the approval"],
			...branches === null || branches === void 0 ? ["every branch may use the environment; limit it under Deployment branches and tags"] : []
		].map((text) => `Environment "${name}": ${text}`)
	};
}
function missing(environment, settings) {
	return new NamedError("GateMissing", `There is no environment "${environment}" (or the token lacks "actions: read"). GitHub would create it without protection, so nobody would be asked. Create it under ${settings} and add required reviewers.`);
}
function unprotected(environment, settings) {
	return new NamedError("GateUnprotected", `The environment "${environment}" has no required reviewers, so nobody would be asked. Add them under ${settings} > ${environment} > Required reviewers. Private repositories have them only with GitHub Enterprise; elsewhere \`approval: draft-pr\` opens a draft instead.`);
}
// src/approval/rate.ts
const RATE_LIMIT = {
	runs: 5,
	windowSeconds: 60
};
function decideRate(current, runs) {
	const windowMs = RATE_LIMIT.windowSeconds * 1e3;
	const now = current.createdAt.getTime();
	const earlier = runs.filter((run) => run.actor === current.actor && isBefore(run, current)).map((run) => run.createdAt.getTime()).filter((time) => time > now - windowMs).toSorted((left, right) => left - right);
	if (earlier.length < RATE_LIMIT.runs) return { allowed: true };
	const leaving = earlier[earlier.length - RATE_LIMIT.runs] ?? now;
	return {
		allowed: false,
		retryAfterSeconds: Math.ceil((leaving + windowMs - now) / 1e3)
	};
}
function isBefore(run, current) {
	const difference = run.createdAt.getTime() - current.createdAt.getTime();
	return difference < 0 || difference === 0 && run.id < current.id;
}
// src/approval/github.ts
const runAnswer = object({
	id: number(),
	workflow_id: number(),
	actor: object({ login: string() }).nullish(),
	created_at: string()
});
const attemptAnswer = object({
	run_started_at: string(),
	head_sha: string()
});
const runsAnswer = object({ workflow_runs: array(runAnswer) });
function createApprovalPort(client, repository) {
	const at = splitName(repository);
	return {
		environment: async (name) => {
			const question = {
				operation: readingOwn(`reading the environment "${name}"`),
				route: "GET /repos/{owner}/{repo}/environments/{environment_name}",
				parameters: {
					...at,
					environment_name: name
				}
			};
			return client.get(question, unknown()).catch(undefinedWhenNotFound);
		},
		reviewHistory: async (runId) => {
			const question = {
				operation: readingOwn("reading the approvals of this run"),
				route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals",
				parameters: {
					...at,
					run_id: runId
				}
			};
			return client.get(question, unknown());
		},
		attemptOf: async (runId) => {
			const question = {
				operation: readingOwn("reading this run"),
				route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
				parameters: {
					...at,
					run_id: runId
				}
			};
			const { run_started_at: started, head_sha: headSha } = await client.get(question, attemptAnswer);
			return {
				started: new Date(started),
				headSha
			};
		},
		deployments: (environment, sha) => readDeployments(client, at, {
			environment,
			sha
		}).catch(undefinedWhenForbidden),
		recentRuns: async (runId) => {
			const operation = readingOwn("reading the runs of this workflow");
			const run = {
				operation,
				route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
				parameters: {
					...at,
					run_id: runId
				}
			};
			const answer = await client.get(run, runAnswer);
			const current = toRun(answer);
			const from = new Date(current.createdAt.getTime() - RATE_LIMIT.windowSeconds * 1e3);
			const listing = {
				operation,
				route: "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
				parameters: {
					...at,
					workflow_id: answer.workflow_id,
					actor: current.actor,
					created: `>=${from.toISOString().replace(/\.[0-9]{3}Z$/, "Z")}`,
					per_page: 100
				}
			};
			const { workflow_runs: runs } = await client.get(listing, runsAnswer);
			return {
				current,
				runs: runs.map(toRun)
			};
		}
	};
}
const NEWEST = 10;
async function readDeployments(client, at, of) {
	const operation = {
		...readingOwn("reading the deployments"),
		permission: "deployments: read"
	};
	const listing = {
		operation,
		route: "GET /repos/{owner}/{repo}/deployments",
		parameters: {
			...at,
			...of,
			per_page: NEWEST
		}
	};
	const found = await client.get(listing, array(object({ id: number() })));
	return Promise.all(found.map(({ id }) => {
		return client.get({
			operation,
			route: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
			parameters: {
				...at,
				deployment_id: id
			}
		}, statusesAnswer);
	}));
}
function undefinedWhenForbidden(error) {
	if (error instanceof GitHubError && error.code === "PermissionMissing") return void 0;
	throw error;
}
function readingOwn(subject) {
	return {
		kind: "read-own",
		subject,
		permission: "actions: read"
	};
}
function undefinedWhenNotFound(error) {
	if (error instanceof GitHubError && error.refusal.status === 404) return void 0;
	throw error;
}
function toRun({ id, actor, created_at: createdAt }) {
	return {
		id,
		actor: actor?.login ?? "",
		createdAt: new Date(createdAt)
	};
}
// src/approval/preflight.ts
async function preflight(options) {
	assertEventAllowed(options.event);
	await checkGate(options);
	await checkRate(approvalPort(options), options.workflowRunId);
}
async function checkGate(options) {
	const { approval, environment, logger } = options;
	if (approval === "none") {
		logger.warning("approval: none, so pull requests are opened without anybody approving them");
		return;
	}
	if (approval === "draft-pr") {
		logger.info("approval: draft-pr, so the pull request is opened as a draft");
		return;
	}
	assertEnvironmentName(environment);
	const gate = decideGate({
		name: environment,
		description: await approvalPort(options).environment(environment),
		repositoryPage: pageOf(options.repository, options.serverUrl)
	});
	for (const warning of gate.warnings) logger.warning(warning);
}
async function readApprovers(options) {
	const { workflowRunId, environment, attempt = 1 } = options;
	const port = approvalPort(options);
	const approvers = decideApproval(await port.reviewHistory(workflowRunId), environment);
	if (attempt > 1) await checkAttempt(port, {
		...options,
		attempt
	});
	return approvers;
}
async function checkAttempt(port, options) {
	const { workflowRunId: runId, environment, attempt, logger } = options;
	const { started, headSha } = await port.attemptOf(runId);
	const deployments = await port.deployments(environment, headSha);
	if (decideAttempt(deployments ?? [], environment, {
		runId,
		number: attempt,
		started
	}) !== void 0) return;
	const why = deployments === void 0 ? "the token lacks \"deployments: read\"" : "it has no deployment";
	logger.warning(`It cannot be told whether attempt ${attempt} or an earlier one was approved: ${why}.`);
}
function approvalPort(options) {
	const { apiUrl, logger, paced } = options;
	return createApprovalPort(new GitHubClient({
		auth: fixedToken(options.token),
		apiUrl,
		logger,
		paced
	}), options.repository);
}
async function checkRate(port, workflowRunId) {
	const { current, runs } = await port.recentRuns(workflowRunId);
	const decision = decideRate(current, runs);
	if (decision.allowed) return;
	const { retryAfterSeconds } = decision;
	throw new NamedError("RateLimited", `More than ${RATE_LIMIT.runs} runs of one person within ${RATE_LIMIT.windowSeconds} s. Start again in ${retryAfterSeconds} s.`, { retryAfterSeconds });
}
function assertEnvironmentName(environment) {
	if (/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/.test(environment)) return;
	throw new NamedError("InvalidInput", "The input `environment` must name an environment by letters, digits, spaces and ._/-");
}
export { startedBy as a, assertEventAllowed as i, preflight as n, workflowRunTexts as o, readApprovers as r, checkGate as t };
