import { i as __toESM } from "../packages/rolldown-runtime.js";
import { f as require__stands_in_crypto } from "../packages/stand-ins.js";
import { C as strictObject, D as url$1, O as uuid$1, _ as number, a as _enum, j as NEVER, l as boolean, v as object, w as string, x as preprocess } from "../packages/zod.js";
import { t as canonicalize } from "../packages/json-canonicalize.js";
import { open, stat } from "node:fs/promises";
// src/bounds/bounds.ts
const MEBIBYTE = 1048576;
const BOUNDS = {
	gitHubAnswer: {
		bytes: 32 * MEBIBYTE,
		nesting: 64
	},
	gitHubRequestMs: 6e4,
	artifact: {
		bytes: 128 * MEBIBYTE,
		nesting: 64
	},
	besideArtifacts: { bytes: 8 * MEBIBYTE },
	modelAnswer: {
		bytes: 16 * MEBIBYTE,
		bytesPerToken: 1024,
		lineCharacters: 4 * MEBIBYTE,
		nesting: 256
	},
	modelRefusal: {
		bytes: 65536,
		idleMs: 1e4
	},
	modelIdleMs: 3e5,
	agentOutput: { bytes: 8 * MEBIBYTE },
	mcpRequest: {
		bytes: 65536,
		nesting: 32
	},
	mcpRequestMs: 3e5,
	interruptMs: 1e3
};
// src/contracts/errors.ts
const ERRORS = {
	MalformedLlmOutput: {
		blame: "model",
		retryable: true,
		exit: 1
	},
	SchemaValidationError: {
		blame: "model",
		retryable: false,
		exit: 1
	},
	ModelRefusal: {
		blame: "model",
		retryable: false,
		exit: 1
	},
	ModelUnavailable: {
		blame: "platform",
		retryable: true,
		exit: 1
	},
	ModelRejectedRequest: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	BudgetExceeded: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	UpstreamArtifactInvalid: {
		blame: "upstream",
		retryable: false,
		exit: 1
	},
	UpstreamArtifactExpired: {
		blame: "upstream",
		retryable: false,
		exit: 1
	},
	GateMissing: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	GateUnprotected: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	ApprovalMissing: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	EventNotAllowed: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	UnsafeOutput: {
		blame: "model",
		retryable: false,
		exit: 1
	},
	NothingToTest: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	AllFilesDropped: {
		blame: "model",
		retryable: false,
		exit: 1
	},
	FrameworkUnavailable: {
		blame: "user",
		retryable: false,
		exit: 2
	},
	InvalidInput: {
		blame: "user",
		retryable: false,
		exit: 2
	},
	KeyMissing: {
		blame: "user",
		retryable: false,
		exit: 2
	},
	SourceNotFound: {
		blame: "user",
		retryable: false,
		exit: 2
	},
	SourceEmpty: {
		blame: "user",
		retryable: false,
		exit: 2
	},
	RefNotFound: {
		blame: "user",
		retryable: false,
		exit: 2
	},
	RateLimited: {
		blame: "platform",
		retryable: true,
		exit: 1
	},
	Unauthorized: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	PermissionMissing: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	PlatformUnavailable: {
		blame: "platform",
		retryable: true,
		exit: 1
	},
	RepositoryCorrupt: {
		blame: "platform",
		retryable: false,
		exit: 1
	},
	BaseGone: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	BranchTaken: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	TargetExists: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	PullRequestsForbidden: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	RulesetRefused: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	StorageFailed: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	RunInProgress: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	Interrupted: {
		blame: "user",
		retryable: false,
		exit: 1
	},
	AgentCrashed: {
		blame: "internal",
		retryable: false,
		exit: 1
	},
	Internal: {
		blame: "internal",
		retryable: false,
		exit: 1
	}
};
var NamedError = class extends Error {
	name = "NamedError";
	code;
	retryAfterSeconds;
	retryable;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.code = code;
		this.retryAfterSeconds = details.retryAfterSeconds;
		this.retryable = details.retryable ?? ERRORS[code].retryable;
	}
	get blame() {
		return ERRORS[this.code].blame;
	}
	get exitCode() {
		return ERRORS[this.code].exit;
	}
};
const STORAGE_FAULTS = new Map([
	["ENOSPC", "the disk is full; make room"],
	["EDQUOT", "your share of the disk is used up; make room"],
	["EROFS", "the file system is read-only; choose another folder"],
	["EACCES", "this user may not; check the permissions of the folder"],
	["EPERM", "this user may not; check the permissions of the folder"],
	["ENOENT", "a folder that has to be there is not, maybe that of TMPDIR; make it"],
	["ENOTDIR", "a file stands where a folder has to be; move it away"],
	["EISDIR", "a folder stands where a file has to be; move it away"],
	["ENAMETOOLONG", "the path is too long for this file system; choose a folder with a shorter one"],
	["EMFILE", "too many files are open; raise the limit of open files (ulimit -n)"],
	["ENFILE", "too many files are open on this machine; close other programs"],
	["EFBIG", "files may not be so large here; raise the limit (ulimit -f)"],
	["EIO", "the disk has a fault; choose another folder"]
]);
function toNamedError(error) {
	if (error instanceof NamedError) return error;
	const storage = storageFailure(error);
	if (storage !== void 0) return storage;
	return new NamedError("Internal", `Unexpected failure: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
}
function storageFailure(cause) {
	if (!(cause instanceof Error) || !("code" in cause) || !("syscall" in cause)) return void 0;
	const what = STORAGE_FAULTS.get(String(cause.code));
	if (what === void 0) return void 0;
	return new NamedError("StorageFailed", `A file could not be read or written${"path" in cause ? ` at ${JSON.stringify(cause.path)}` : ""} (${String(cause.code)}): ${what}, then start again.`, { cause });
}
// package.json
var name = "amtp-generate-tests";
var version = "1.0.0";
// src/contracts/product.ts
const PRODUCT_NAME = name;
const PRODUCT_VERSION = version;
const PRODUCT_MAJOR_VERSION = Number(PRODUCT_VERSION.split(".")[0]);
// src/telemetry/escape.ts
const UNPRINTABLE = /(?!\t)[\p{Cc}\p{Bidi_Control}]/gu;
function escapeLogLine(text) {
	return text.replaceAll(/\r?\n/g, "\\n").replaceAll(UNPRINTABLE, visibleEscape).replaceAll("##[", "# #[").replace(/^\s*::/, (start) => start.replace("::", ": :"));
}
function visibleEscape(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
// src/telemetry/mask.ts
const SHORTEST_SECRET = 4;
function encodingsOf(secret) {
	const base64 = Buffer.from(secret, "utf8").toString("base64");
	const json = JSON.stringify(secret).slice(1, -1);
	const forms = [
		secret,
		base64,
		base64.replace(/(?<!=)=+$/, ""),
		encodeURIComponent(secret),
		json
	];
	return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}
function hideSecrets(text, forms) {
	return [...forms].sort((a, b) => b.length - a.length).reduce((hidden, form) => hidden.replaceAll(form, "***"), text);
}
function createHider() {
	const forms = new Set();
	return {
		add: (secret) => {
			for (const form of encodingsOf(secret)) forms.add(form);
		},
		in: (text) => hideSecrets(text, forms)
	};
}
// src/telemetry/stream-logger.ts
function createStreamLogger(stream, hider = createHider()) {
	const write = (prefix, message) => {
		stream.write(`${prefix}${escapeLogLine(hider.in(message))}\n`);
	};
	return {
		debug: () => void 0,
		info: (message) => write("", message),
		warning: (message) => write("warning: ", message),
		error: (message) => write("error: ", message),
		mask: (secret) => hider.add(secret)
	};
}
function createSilentLogger() {
	return createStreamLogger({ write: () => true });
}
// src/contracts/approval.ts
const APPROVALS = [
	"environment",
	"draft-pr",
	"none"
];
// src/contracts/depth.ts
const DEPTHS = [
	"smoke",
	"core",
	"standard",
	"deep"
];
const MOST_FILES_READ = 5e3;
const DEPTH_LIMITS = {
	smoke: {
		testCases: 5,
		priorities: ["critical"],
		work: 8e5,
		replyTokens: 16e3,
		budget: {
			inputTokens: 2e5,
			outputTokens: 6e4,
			usd: 1,
			calls: 40
		}
	},
	core: {
		testCases: 15,
		priorities: ["critical", "high"],
		work: 16e5,
		replyTokens: 16e3,
		budget: {
			inputTokens: 6e5,
			outputTokens: 12e4,
			usd: 4,
			calls: 80
		}
	},
	standard: {
		testCases: 40,
		priorities: [
			"critical",
			"high",
			"medium"
		],
		work: 4e6,
		replyTokens: 32e3,
		budget: {
			inputTokens: 15e5,
			outputTokens: 25e4,
			usd: 10,
			calls: 150
		}
	},
	deep: {
		testCases: 120,
		priorities: [
			"critical",
			"high",
			"medium",
			"low"
		],
		work: 12e6,
		replyTokens: 64e3,
		budget: {
			inputTokens: 4e6,
			outputTokens: 6e5,
			usd: 30,
			calls: 300
		}
	}
};
// src/contracts/framework.ts
const FRAMEWORKS = ["playwright", "maestro"];
const FRAMEWORK_CHOICES = [
	"auto",
	...FRAMEWORKS,
	"both"
];
const FRAMEWORK_TITLES = {
	playwright: "Playwright",
	maestro: "Maestro"
};
// src/contracts/prices.ts
const amount = number("must be a number").nonnegative("must be at least 0").max(1e5, "is too large");
const price = strictObject({
	input: amount,
	output: amount,
	cached_input: amount.optional(),
	cache_write: amount.optional(),
	long: strictObject({
		above: number().int(),
		input: number(),
		output: number()
	}).readonly().optional()
}).readonly();
const pricesText = string().superRefine((text, context) => {
	if (text !== "" && readPrice(text) === null) context.addIssue("must be JSON such as {\"input\": 2, \"cached_input\": 0.2, \"output\": 10}");
});
function readPrice(text) {
	try {
		return price.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}
// src/contracts/provider.ts
const PROVIDERS = [
	"auto",
	"offline",
	"anthropic",
	"openai",
	"compatible"
];
const STRUCTURED_OUTPUTS = [
	"auto",
	"json_schema",
	"json_object",
	"prompt"
];
// src/contracts/names.ts
const SHA = /^[0-9a-f]{40}$/u;
const FULL_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/u;
function isRepositoryName(text) {
	return FULL_NAME.test(text) && !/\/\.{1,2}$/u.test(text);
}
// src/contracts/inputs/schemas.ts
const MAX_DEADLINE_SECONDS = 21600;
function choice(values) {
	return _enum(values, { error: () => `must be one of ${values.join(", ")}` });
}
function matching(pattern, form) {
	return string().regex(pattern, `must be ${form}`);
}
const singleLine = string().max(1e3, "is longer than 1,000 characters").regex(/^\P{Cc}*$/u, "holds a line end or a control character");
const text = string();
const required = string().min(1, "is empty");
const uuid = uuid$1("must be a UUID");
const uuidOrNothing = string().refine((id) => id === "" || uuid.safeParse(id).success, "must be a UUID");
const url = url$1("must be a URL");
const commit = matching(SHA, "a commit of 40 hex digits");
const repositoryName = string().refine(isRepositoryName, "must be of the form owner/name");
const idNumber = matching(/^[0-9]{1,15}$/, "a number");
const flag = choice([
	"true",
	"false",
	""
]).transform((word) => word === "true");
const deadlineSeconds = matching(/^-?[0-9]+(?:\.[0-9]+)?$/, "a number of seconds").transform(Number).pipe(number().positive("must be more than 0").max(MAX_DEADLINE_SECONDS, `must be at most ${MAX_DEADLINE_SECONDS}`));
const countOrNothing = matching(/^(?:[1-9][0-9]{0,11})?$/, "a number of at least 1").transform((digits) => digits === "" ? null : Number(digits));
const amountOrNothing = matching(/^(?:[0-9]{1,9}(?:\.[0-9]{1,6})?)?$/, "an amount such as 2.50").transform((digits) => digits === "" ? null : Number(digits));
const json = string().transform((written, context) => {
	try {
		return JSON.parse(written);
	} catch {
		context.addIssue("must be JSON");
		return NEVER;
	}
});
const workingDirectory = singleLine.transform((path) => path.replace(/^\.\/+/, "").replace(/(?<!\/)\/+$/, "").replace(/^\.$/, "")).refine((path) => !path.startsWith("/") && !path.includes("\\"), "must be a relative path with /").refine((path) => !path.split("/").includes(".."), "must not leave the repository");
// src/contracts/inputs/table.ts
const REPLY_TOKENS = `by depth, ${DEPTHS.map((depth) => DEPTH_LIMITS[depth].replyTokens).join(", ")}`;
function byDepth(what) {
	const text = `by depth, ${DEPTHS.map((depth) => DEPTH_LIMITS[depth].budget[what]).join(", ")}`;
	return {
		action: text,
		command: text
	};
}
const casesOf = (depth) => DEPTH_LIMITS[depth].testCases;
const REQUEST = {
	depth: {
		description: `How far to go: smoke (at most ${casesOf("smoke")} tests), core (${casesOf("core")}), standard (${casesOf("standard")}) or deep (${casesOf("deep")}).`,
		schema: choice(DEPTHS),
		default: "core",
		option: {
			commands: [
				"generate",
				"mcp",
				"doctor"
			],
			value: "D"
		}
	},
	framework: {
		description: "What to write: playwright, maestro, auto, which takes the one that fits the repository, or both, which writes each from one list of cases.",
		schema: choice(FRAMEWORK_CHOICES),
		default: "playwright",
		option: {
			commands: ["generate"],
			value: "F"
		}
	},
	provider: {
		description: "Who answers the agents: auto, offline (no key, no network), anthropic, openai (also Azure) or compatible (any endpoint with OpenAI's Chat Completions: vLLM, Ollama, llama.cpp, Gemini, Mistral, a gateway). auto is offline without a key; with one it goes by base-url, else by the name of the model.",
		schema: choice(PROVIDERS),
		default: "auto",
		option: {
			commands: ["generate", "doctor"],
			value: "P"
		}
	},
	model: {
		description: "The model, as its provider names it. Required with a key.",
		schema: singleLine,
		default: "",
		option: {
			commands: ["generate", "doctor"],
			value: "M"
		}
	},
	"base-url": {
		description: "Address of the API, e.g. https://llm.example.com/v1, or https://NAME.openai.azure.com/openai/v1 for Azure. Required with provider compatible; the others have their own.",
		schema: singleLine,
		default: "",
		option: {
			commands: ["generate", "doctor"],
			value: "URL"
		}
	},
	"structured-output": {
		description: "How the model is held to the form of its reply: json_schema (its server enforces the schema), json_object (only that it is JSON), prompt (it is asked to) or auto, which knows the big providers and tries the others.",
		schema: choice(STRUCTURED_OUTPUTS),
		default: "auto",
		option: {
			commands: ["generate", "doctor"],
			value: "S"
		}
	},
	"max-reply-tokens": {
		description: `Most tokens of one reply, thinking included. A reply that is cut off is asked for again with twice as many.`,
		schema: countOrNothing,
		default: "",
		otherwise: {
			action: REPLY_TOKENS,
			command: REPLY_TOKENS
		},
		option: {
			commands: ["generate", "doctor"],
			value: "N"
		}
	},
	"context-window": {
		description: "How many tokens the model takes at once, reply included, where the server does not say so itself.",
		schema: countOrNothing,
		default: "",
		option: {
			commands: ["generate", "doctor"],
			value: "N"
		}
	},
	"max-input-tokens": {
		description: "Most tokens that a run sends to its model, over all agents.",
		schema: countOrNothing,
		default: "",
		otherwise: byDepth("inputTokens"),
		option: {
			commands: ["generate"],
			value: "N"
		}
	},
	"max-output-tokens": {
		description: "Most tokens that the model of a run writes, over all agents.",
		schema: countOrNothing,
		default: "",
		otherwise: byDepth("outputTokens"),
		option: {
			commands: ["generate"],
			value: "N"
		}
	},
	"max-cost-usd": {
		description: "Most US dollars that a run spends. It needs a price that is known.",
		schema: amountOrNothing,
		default: "",
		otherwise: byDepth("usd"),
		option: {
			commands: ["generate"],
			value: "USD"
		}
	},
	"max-model-calls": {
		description: "Most requests that a run sends to its model.",
		schema: countOrNothing,
		default: "",
		otherwise: byDepth("calls"),
		option: {
			commands: ["generate"],
			value: "N"
		}
	},
	"model-prices": {
		description: "What the model costs in US dollars for a million tokens, where that is not known or not what you pay: a JSON object with the numbers input and output and, where they differ from input, cached_input and cache_write.",
		schema: pricesText,
		default: "",
		option: {
			commands: ["generate", "doctor"],
			value: "JSON"
		}
	},
	"model-deadline-seconds": {
		description: "Most seconds that one agent waits for its model.",
		schema: deadlineSeconds,
		default: "600",
		option: {
			commands: ["generate", "doctor"],
			value: "N"
		}
	},
	ref: {
		description: "Branch, tag or commit to read.",
		schema: singleLine,
		default: "",
		otherwise: {
			action: "the commit of this workflow run",
			command: "what is checked out, or the default branch of a repository on GitHub"
		},
		option: {
			commands: ["generate", "mcp"],
			value: "R"
		}
	},
	"base-branch": {
		description: "Branch the pull request goes to, where ref is a tag or a commit.",
		schema: singleLine,
		default: "",
		otherwise: {
			action: "the default branch",
			command: "the default branch"
		},
		option: {
			commands: ["generate"],
			value: "B"
		}
	},
	"working-directory": {
		description: "One folder of a bigger repository, e.g. apps/web; the packages of the repository that it is built with are read as well.",
		schema: workingDirectory,
		default: "",
		otherwise: {
			action: "all of it; of several applications, the one that Playwright is set up for, else the largest, and the others are named",
			command: "all of it; of several applications, the one that Playwright is set up for, else the largest, and the others are named"
		},
		option: {
			commands: ["generate", "mcp"],
			value: "FOLDER"
		}
	},
	fresh: {
		description: "Run again what an earlier start of this run has finished.",
		schema: flag,
		default: "false",
		option: { commands: ["generate"] }
	}
};
const GATE = {
	environment: {
		description: "Name of the protected environment in which the job with open-pr waits for a person; the same literal as `environment:` of that job.",
		schema: singleLine,
		default: "amtp-approval"
	},
	approval: {
		description: "What stands between the agents and your branches: environment (a required reviewer of that environment), draft-pr (a draft pull request is the gate) or none.",
		schema: choice(APPROVALS),
		default: "environment"
	}
};
const SOURCE_ACCESS = {
	"github-token": {
		description: "Token that reads the repository; needs contents: read and actions: read.",
		schema: text,
		default: "",
		expression: "${{ github.token }}",
		secret: true,
		variable: "GITHUB_TOKEN"
	},
	"app-id": {
		description: "App ID or client ID of a GitHub App that reads the repository instead of github-token.",
		schema: text,
		default: "",
		variable: "AMTP_APP_ID"
	},
	"app-private-key": {
		description: "Private key of that App in PEM form, from a secret, or the path of its file.",
		schema: text,
		default: "",
		secret: true,
		variable: "AMTP_APP_PRIVATE_KEY"
	}
};
const MODEL_KEY = { "api-key": {
	description: "The key of the provider, from a secret. It is given only to the steps that ask the model.",
	schema: text,
	default: "",
	secret: true,
	variable: "AMTP_API_KEY"
} };
const GENERATE = {
	...REQUEST,
	...GATE,
	...MODEL_KEY,
	...SOURCE_ACCESS
};
const OPEN_PR = {
	"artifact-id": {
		description: "Output `artifact-id` of the generating job: GitHub's id of the approved artifact.",
		schema: idNumber
	},
	"artifact-digest": {
		description: "Output `artifact-digest` of the generating job: SHA-256 of the artifact, as the approver saw it. Other bytes are refused.",
		schema: matching(/^(?:sha256:)?[0-9a-f]{64}$/i, "a SHA-256 in hex digits")
	},
	"base-sha": {
		description: "Output `base-sha` of the generating job: the commit that was read, and the parent of the new commit.",
		schema: commit
	},
	"run-id": {
		description: "Output `run-id` of the generating job. When given, an artifact of another run is refused.",
		schema: uuidOrNothing,
		default: ""
	},
	...GATE,
	"github-token": {
		description: "Token with `contents: write`, `pull-requests: write` and `actions: read`. Checks of a pull request opened with the default token wait until somebody approves them to run; a GitHub App token avoids that.",
		schema: required,
		expression: "${{ github.token }}",
		secret: true
	}
};
const COMMAND_ONLY = {
	"work-tree": {
		description: "Read the files as they are on disk, not a commit.",
		option: { commands: ["generate", "mcp"] }
	},
	out: {
		description: "Also write the tests into this folder; a file of another content is left alone.",
		option: {
			commands: ["generate"],
			value: "FOLDER"
		}
	},
	repo: {
		description: "The repository on GitHub that gets the pull request.",
		option: {
			commands: ["open-pr"],
			value: "owner/name"
		}
	},
	"dry-run": {
		description: "Print what would be written, and write nothing.",
		option: { commands: ["open-pr"] }
	},
	draft: {
		description: "Open the pull request as a draft.",
		option: { commands: ["open-pr"] }
	},
	port: {
		description: "Port of this machine to listen on; 0 for a free one.",
		default: "0",
		option: {
			commands: ["mcp"],
			value: "N"
		}
	},
	stdio: {
		description: "Serve one client over standard input and output instead of HTTP.",
		option: { commands: ["mcp"] }
	},
	json: {
		description: "Print one JSON object on standard output.",
		option: { commands: [
			"generate",
			"open-pr",
			"mcp",
			"doctor"
		] }
	},
	quiet: {
		description: "Show no progress.",
		option: { commands: [
			"generate",
			"open-pr",
			"mcp"
		] }
	}
};
// src/contracts/inputs/secrets.ts
function secretNames(rows) {
	return new Set(Object.keys(rows).filter((name) => rows[name]?.secret === true));
}
// src/contracts/errors-wire.ts
const MAX_CAUSES = 4;
const WireError = object({
	code: string(),
	message: string(),
	retryable: boolean(),
	blame: _enum([
		"user",
		"model",
		"upstream",
		"platform",
		"internal"
	]),
	retry_after_seconds: number().nonnegative().optional(),
	get cause() {
		return WireError.optional();
	}
});
function toWire(error, hide = (text) => text) {
	return wireOf(error, hide, MAX_CAUSES);
}
function wireOf(error, hide, causesLeft) {
	const { code, message, retryable, blame, retryAfterSeconds } = error;
	const cause = causesLeft > 0 ? tellableCause(error.cause) : void 0;
	return {
		code,
		message: hide(message),
		retryable,
		blame,
		...retryAfterSeconds === void 0 ? {} : { retry_after_seconds: retryAfterSeconds },
		...cause === void 0 ? {} : { cause: wireOf(cause, hide, causesLeft - 1) }
	};
}
function tellableCause(cause) {
	if (cause instanceof NamedError) return cause;
	const systemCode = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	return /^[A-Z][A-Z0-9_]{1,60}$/.test(systemCode) ? new NamedError("Internal", systemCode) : void 0;
}
function fromWire(value) {
	const wire = WireError.safeParse(value);
	if (wire.success) return namedErrorOf(wire.data);
	return new NamedError("Internal", "A failure was told in a form that cannot be read.");
}
function namedErrorOf({ code, message, ...rest }) {
	const { retry_after_seconds: retryAfterSeconds, cause } = rest;
	const details = {
		...retryAfterSeconds === void 0 ? {} : { retryAfterSeconds },
		...cause === void 0 ? {} : { cause: namedErrorOf(cause) }
	};
	return isErrorCode(code) ? new NamedError(code, message, details) : new NamedError("Internal", `${code}: ${message}`, details);
}
function isErrorCode(code) {
	return Object.hasOwn(ERRORS, code);
}
// src/contracts/canonical-json.ts
var import__stands_in_crypto = __toESM(require__stands_in_crypto(), 1);
function canonicalJson(value) {
	return canonicalize(value);
}
function sha256(data) {
	return (0, import__stands_in_crypto.createHash)("sha256").update(data).digest("hex");
}
function hashOf(value) {
	return sha256(canonicalJson(value));
}
// src/bounds/read-bounded.ts
var TooMuch = class extends Error {
	name = "TooMuch";
};
async function readBounded(stream, maxBytes) {
	const chunks = [];
	let bytes = 0;
	if (stream === null) return new Uint8Array();
	for await (const chunk of stream) {
		bytes += chunk.length;
		if (bytes > maxBytes) throw new TooMuch(`more than ${maxBytes} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
async function readFileBounded(path, maxBytes) {
	const found = await stat(path);
	if (!found.isFile() || found.size > maxBytes) throw new TooMuch(`more than ${maxBytes} bytes`);
	const file = await open(path, "r");
	try {
		return await file.readFile();
	} finally {
		await file.close();
	}
}
// src/contracts/inputs/read-inputs.ts
const LONGEST_SHOWN = 100;
function readInputs(rows, environment, reading = {}) {
	const texts = Object.entries(rows).map(([name, row]) => {
		return [name, environment[variableOf(name)]?.trim() ?? row.default ?? ""];
	});
	const schema = object(shapeOf(rows));
	const secrets = secretNames(rows);
	return parseInputs(schema, Object.fromEntries(texts), {
		...reading,
		secrets
	});
}
function variableOf(name) {
	return name === name.toUpperCase() ? name : `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function shapeOf(rows) {
	const schemas = Object.entries(rows).map(([name, row]) => [name, row.schema]);
	return Object.fromEntries(schemas);
}
function parseInputs(schema, inputs, { code = "InvalidInput", hint, secrets = new Set() } = {}) {
	const parsed = schema.safeParse(inputs, { reportInput: true });
	if (parsed.success) return parsed.data;
	throw new NamedError(code, `These inputs cannot be used: ${parsed.error.issues.map((issue) => problemOf(issue, secrets)).join("; ")}.${hint === void 0 ? "" : ` ${hint}`}`);
}
function problemOf({ path, message, input }, secrets) {
	const name = String(path.at(-1) ?? "the input");
	if (!(typeof input === "string" || typeof input === "number") || secrets.has(name)) return `${name} ${message}`;
	return `${name} ${message} (it is ${JSON.stringify(String(input).slice(0, LONGEST_SHOWN))})`;
}
// src/contracts/inputs/request.ts
const request = preprocess(withDefaults, strictObject(shapeOf(REQUEST)).readonly());
const requestJson = json.pipe(request);
function parseRunRequest(texts) {
	return parseInputs(request, texts);
}
function writeRequest(values) {
	const texts = Object.entries(values).map(([name, value]) => [name, String(value ?? "")]);
	return JSON.stringify(Object.fromEntries(texts));
}
function withDefaults(given) {
	if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
	const texts = { ...given };
	for (const [name, row] of Object.entries(REQUEST)) if (texts[name] === void 0 || texts[name] === "") texts[name] = row.default;
	return texts;
}
// src/contracts/inputs/settled-run.ts
const places = strictObject({
	folder: required.nullable(),
	runFolder: required,
	cacheFolder: required
}).readonly();
const settledRun = strictObject({
	runId: uuid,
	repository: string().regex(/^[^/]+\/[^/]+$/, "must be of the form owner/name"),
	requestedRef: required,
	commit,
	baseBranch: required.nullable(),
	sourceKind: _enum([
		"github",
		"commit",
		"work_tree",
		"folder"
	]),
	kilobytes: number().nonnegative().nullable(),
	workingDirectory: text,
	provider: _enum(PROVIDERS).exclude(["auto"]),
	model: singleLine,
	places: places.nullable()
}).readonly();
const settledRunJson = json.pipe(settledRun);
function writeSettledRun(run) {
	return JSON.stringify(run);
}
// src/contracts/key-url.ts
const LOOPBACK_HOSTS = new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
function checkKeyUrl(text, named) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0) throw new NamedError("InvalidInput", `${named} is not a URL.`);
	if (url.username !== "" || url.password !== "") throw new NamedError("InvalidInput", `${named} holds credentials; give keys on their own.`);
	const isLoopback = url.protocol === "http:" && LOOPBACK_HOSTS.has(url.hostname);
	if (url.protocol !== "https:" && !isLoopback) throw new NamedError("InvalidInput", `${named} must start with https:// (http only for localhost).`);
	return text.replace(/\/+$/, "");
}
export { required as A, DEPTH_LIMITS as B, OPEN_PR as C, commit as D, choice as E, isRepositoryName as F, encodingsOf as G, createSilentLogger as H, readPrice as I, PRODUCT_NAME as J, escapeLogLine as K, FRAMEWORKS as L, text as M, url as N, idNumber as O, SHA as P, BOUNDS as Q, FRAMEWORK_TITLES as R, MODEL_KEY as S, SOURCE_ACCESS as T, createStreamLogger as U, MOST_FILES_READ as V, createHider as W, NamedError as X, PRODUCT_VERSION as Y, toNamedError as Z, toWire as _, requestJson as a, GATE as b, variableOf as c, readFileBounded as d, canonicalJson as f, fromWire as g, WireError as h, parseRunRequest as i, singleLine as j, repositoryName as k, TooMuch as l, sha256 as m, settledRunJson as n, writeRequest as o, hashOf as p, PRODUCT_MAJOR_VERSION as q, writeSettledRun as r, readInputs as s, checkKeyUrl as t, readBounded as u, secretNames as v, REQUEST as w, GENERATE as x, COMMAND_ONLY as y, DEPTHS as z };
