import { A as required, C as OPEN_PR, D as commit, E as choice, G as encodingsOf, K as escapeLogLine, M as text, N as url, O as idNumber, S as MODEL_KEY, T as SOURCE_ACCESS, U as createStreamLogger, W as createHider, Z as toNamedError, _ as toWire, a as requestJson, b as GATE, j as singleLine, k as repositoryName, n as settledRunJson } from "./key-url.js";
// src/contracts/inputs/steps.ts
const request = {
	description: "What the user asks for, as JSON: every input of the action that is no secret.",
	schema: requestJson
};
const PREFLIGHT_STEP = {
	request,
	...GATE,
	"has-api-key": {
		description: "true when a key of the model is given; the key itself does not come here.",
		schema: choice(["true", "false"])
	},
	...SOURCE_ACCESS,
	"github-token": {
		...SOURCE_ACCESS["github-token"],
		schema: required
	}
};
const agentStep = {
	request,
	run: {
		description: "What the preflight has settled, as JSON: run id, commit, provider, model.",
		schema: settledRunJson
	},
	...MODEL_KEY
};
const CRAWLER_STEP = {
	...agentStep,
	...SOURCE_ACCESS
};
const LATER_AGENT_STEP = {
	...agentStep,
	"upstream-artifact-id": {
		description: "Artifact of the agent before.",
		schema: text
	},
	"upstream-artifact-digest": {
		description: "SHA-256 of that artifact.",
		schema: text
	},
	"app-model-artifact-id": {
		description: "Artifact with the facts.",
		schema: text
	},
	"app-model-artifact-digest": {
		description: "SHA-256 of that artifact.",
		schema: text
	}
};
const RUNNER = {
	GITHUB_REPOSITORY: { schema: repositoryName },
	GITHUB_RUN_ID: { schema: idNumber },
	GITHUB_EVENT_NAME: { schema: required },
	GITHUB_ACTOR: { schema: singleLine },
	GITHUB_API_URL: {
		schema: url,
		secret: true
	},
	GITHUB_SERVER_URL: {
		schema: url,
		secret: true
	}
};
const PREFLIGHT_PROCESS = {
	...PREFLIGHT_STEP,
	...RUNNER,
	GITHUB_GRAPHQL_URL: {
		schema: url,
		secret: true
	},
	GITHUB_SHA: { schema: commit },
	GITHUB_REF_NAME: { schema: text },
	GITHUB_REF_TYPE: { schema: text }
};
const OPEN_PR_PROCESS = {
	...OPEN_PR,
	...RUNNER,
	RUNNER_TEMP: { schema: required },
	GITHUB_RUN_ATTEMPT: { schema: text }
};
// src/telemetry/actions-logger.ts
const LONGEST_ANNOTATION = 4096;
function createActionsLogger(runner) {
	return {
		debug: (message) => runner.debug(escapeLogLine(message)),
		info: (message) => runner.info(escapeLogLine(message)),
		warning: (message) => runner.warning(annotation(message)),
		error: (message) => runner.error(annotation(message)),
		mask: (secret) => {
			for (const form of encodingsOf(secret)) runner.setSecret(form);
		}
	};
}
function annotation(text) {
	return escapeLogLine(text).slice(0, LONGEST_ANNOTATION);
}
// src/telemetry/run-entry.ts
async function runEntry(underActions, body) {
	const entry = underActions ? await actionsEntry() : processEntry();
	try {
		await body(entry.context);
		entry.succeed();
	} catch (error) {
		const failure = toNamedError(error);
		entry.fail(failure);
		process.exitCode = failure.exitCode;
	}
}
async function actionsEntry() {
	const { debug, info, warning, error, setSecret, setOutput } = await import("../packages/actions-core.js").then((n) => n.t);
	const logger = createActionsLogger({
		debug,
		info,
		warning,
		error,
		setSecret
	});
	return {
		context: {
			logger,
			setOutput: (name, value) => setOutput(name, value)
		},
		succeed: () => void 0,
		fail: (failure) => {
			logger.error(`${failure.code}: ${failure.message}`);
			logger.debug(failure.stack ?? "");
		}
	};
}
function processEntry() {
	const outputs = {};
	const hider = createHider();
	return {
		context: {
			logger: createStreamLogger(process.stderr, hider),
			setOutput: (name, value) => {
				outputs[name] = value;
			}
		},
		succeed: () => print({
			ok: true,
			outputs
		}),
		fail: (failure) => print({
			ok: false,
			error: toWire(failure, (text) => hider.in(text)),
			outputs
		})
	};
}
function print(result) {
	process.stdout.write(`${JSON.stringify(result)}\n`);
}
export { PREFLIGHT_PROCESS as a, OPEN_PR_PROCESS as i, CRAWLER_STEP as n, LATER_AGENT_STEP as r, runEntry as t };
