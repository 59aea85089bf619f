import "../packages/rolldown-runtime.js";
import { o as writeRequest, q as PRODUCT_MAJOR_VERSION, r as writeSettledRun, s as readInputs } from "./key-url.js";
import { a as PREFLIGHT_PROCESS, t as runEntry } from "./run-entry.js";
import { a as startedBy, n as preflight, o as workflowRunTexts } from "./preflight2.js";
import { t as checkRequest } from "./check-request.js";
import { n as runIdOf } from "./run-id.js";
import { r as accessFrom } from "./path-order.js";
import { r as openWithAccess } from "./github.js";
// src/preflight/source-to-read.ts
function sourceToRead({ request, ...runner }) {
	const runsOnBranch = !(request.ref !== "") && runner.GITHUB_REF_TYPE === "branch";
	const baseBranch = request["base-branch"] || (runsOnBranch ? runner.GITHUB_REF_NAME : "");
	return {
		ref: request.ref || runner.GITHUB_SHA,
		requestedRef: request.ref || runner.GITHUB_REF_NAME || runner.GITHUB_SHA,
		baseBranch: baseBranch || void 0
	};
}
// src/preflight/prepare-run.ts
const SOME_KEY = "given";
async function prepareRun(inputs, logger) {
	logger.mask(inputs["github-token"]);
	logger.info(startedBy(inputs));
	const { request } = inputs;
	const key = inputs["has-api-key"] === "true" ? SOME_KEY : "";
	const { selected } = checkRequest(request, key);
	await preflight({
		event: inputs.GITHUB_EVENT_NAME,
		workflowRunId: Number(inputs.GITHUB_RUN_ID),
		repository: inputs.GITHUB_REPOSITORY,
		token: inputs["github-token"],
		apiUrl: inputs.GITHUB_API_URL,
		serverUrl: inputs.GITHUB_SERVER_URL,
		approval: inputs.approval,
		environment: inputs.environment,
		logger
	});
	const source = sourceToRead(inputs);
	const run = settle(inputs, {
		snapshot: await pinCommit(inputs, source, logger),
		selected,
		source
	});
	return {
		request: writeRequest(request),
		run: writeSettledRun(run),
		"run-id": run.runId,
		commit: run.commit,
		"base-branch": run.baseBranch ?? "",
		provider: run.provider
	};
}
function settle({ request, GITHUB_RUN_ID }, { snapshot, selected, source }) {
	const { repository, commit, baseBranch, kilobytes = null } = snapshot;
	const { provider, model } = selected;
	const workingDirectory = request["working-directory"];
	return {
		runId: runIdOf({
			repository,
			workflowRunId: GITHUB_RUN_ID,
			revision: source.requestedRef,
			depth: request.depth,
			framework: request.framework,
			provider,
			model,
			workingDirectory,
			productMajorVersion: PRODUCT_MAJOR_VERSION
		}),
		repository,
		requestedRef: source.requestedRef,
		commit,
		baseBranch,
		sourceKind: "github",
		kilobytes,
		workingDirectory,
		provider,
		model,
		places: null
	};
}
async function pinCommit(inputs, { ref, baseBranch }, logger) {
	const access = accessFrom(inputs, {
		token: inputs["github-token"],
		appId: inputs["app-id"],
		appPrivateKey: inputs["app-private-key"]
	});
	const repository = inputs.GITHUB_REPOSITORY;
	const reader = await openWithAccess(access, {
		repository,
		ref,
		baseBranch,
		logger
	});
	await reader.close();
	for (const notice of reader.snapshot.notices) logger.warning(notice);
	return reader.snapshot;
}
// src/preflight/entry.ts
function main() {
	return runEntry(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
		const texts = {
			...process.env,
			...await workflowRunTexts()
		};
		const inputs = readInputs(PREFLIGHT_PROCESS, texts);
		for (const [name, value] of Object.entries(await prepareRun(inputs, logger))) setOutput(name, value);
	});
}
export { main };
