import { S as record, T as union, _ as number, c as array, v as object, w as string } from "../packages/zod.js";
import { Q as BOUNDS, X as NamedError, Y as PRODUCT_VERSION, l as TooMuch, t as checkKeyUrl, u as readBounded } from "./key-url.js";
import { t as isNestedDeeper } from "./nesting.js";
import { s as RequestError } from "../packages/before-after-hook.js";
import { t as Octokit } from "../packages/octokit-auth-app.js";
// src/github/bounded-fetch.ts
const BODILESS = new Set([
	101,
	103,
	204,
	205,
	304
]);
async function boundedFetch(input, init = {}) {
	const { gitHubAnswer: bound, gitHubRequestMs } = BOUNDS;
	const signals = [AbortSignal.timeout(gitHubRequestMs), ...init.signal ? [init.signal] : []];
	const signal = AbortSignal.any(signals);
	const response = await fetch(input, {
		...init,
		signal
	});
	const body = await readBounded(response.body, bound.bytes).catch((error) => {
		if (error instanceof TooMuch || signal.aborted) throw error;
		return new Uint8Array();
	});
	if (isNestedDeeper(body, bound.nesting)) throw new Error("the answer is nested too deep");
	const { status, statusText, url } = response;
	const headers = new Headers(response.headers);
	headers.delete("content-encoding");
	headers.delete("content-length");
	const copy = new Response(BODILESS.has(status) ? null : body, {
		status,
		statusText,
		headers
	});
	Object.defineProperty(copy, "url", { value: url });
	return copy;
}
// src/github/rate-limit.ts
const WAIT_WHEN_UNTOLD_SECONDS = 60;
function isRateLimit({ status, message, headers }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return isSpent(headers) || headers.has("retry-after") || /rate limit|abuse detection/iu.test(message);
}
function secondsToWait({ headers }) {
	const asked = retryAfterSeconds(headers);
	if (asked !== void 0) return asked;
	const reset = Number(headers.get("x-ratelimit-reset"));
	if (!isSpent(headers) || !Number.isFinite(reset) || reset <= 0) return WAIT_WHEN_UNTOLD_SECONDS;
	return Math.max(0, Math.ceil(reset - answeredAt(headers) / 1e3));
}
function retryAfterSeconds(headers) {
	const text = headers.get("retry-after") ?? "";
	return /^\d{1,9}$/u.test(text) ? Number(text) : void 0;
}
function isSpent(headers) {
	return headers.get("x-ratelimit-remaining") === "0";
}
function answeredAt(headers) {
	const date = Date.parse(headers.get("date") ?? "");
	return Number.isNaN(date) ? Date.now() : date;
}
// src/github/failed-request.ts
function noAnswer(message) {
	return {
		status: null,
		message,
		headers: new Map()
	};
}
function refusalOf(error) {
	if (error instanceof RequestError && error.response !== void 0) {
		const { status, message, response } = error;
		return {
			status,
			message,
			headers: headersOf(response.headers)
		};
	}
	if (!(error instanceof Error)) return noAnswer(String(error));
	return ("response" in error ? refusalInAnswer(error.response) : null) ?? noAnswer(error.message);
}
const STATUS_OF_TYPE = new Map([
	["RATE_LIMITED", 429],
	["RATE_LIMIT", 429],
	["FORBIDDEN", 403],
	["NOT_FOUND", 404]
]);
const graphqlRefusal = object({
	headers: record(string(), union([string(), number()]).optional()),
	data: object({ errors: array(object({
		type: string().optional(),
		message: string().default("")
	})).min(1) })
});
function refusalInAnswer(answer) {
	const parsed = graphqlRefusal.safeParse(answer);
	if (!parsed.success) return null;
	const { headers, data } = parsed.data;
	for (const [type, status] of STATUS_OF_TYPE) {
		const error = data.errors.find((candidate) => candidate.type === type);
		if (error !== void 0) return {
			status,
			message: error.message,
			headers: headersOf(headers)
		};
	}
	return null;
}
function isUncertain({ status }) {
	return status === null || status >= 500;
}
function isAlreadyThere({ status, message }) {
	return status === 422 && /already exists|reference update failed/iu.test(message);
}
function isLostRace({ status, message }) {
	return status === 422 && /not a fast forward|reference update failed|reference does not exist/iu.test(message);
}
function isStale({ status, message }) {
	if (status !== 422) return false;
	return /(?:object|tree sha|parent sha) does not exist/iu.test(message) || /"field":"head"/iu.test(message);
}
function headersOf(headers) {
	const named = Object.entries(headers).flatMap(([name, value]) => value === void 0 ? [] : [[name.toLowerCase(), String(value)]]);
	return new Map(named);
}
// src/github/refusals.ts
const SOURCE = ["read-source"];
const SIGN_IN = ["sign-in"];
const WRITES = [
	"write",
	"create-branch",
	"open-pull-request"
];
const RULE_WORDS = /rule violation|GH013|ruleset|protected (?:branch|ref)|must have (?:verified|valid) signatures/iu;
const BAD_TOKEN = "GitHub does not accept the token (401). It may be expired, revoked or of another server";
const REFUSALS = [
	{
		when: isRateLimit,
		code: "RateLimited",
		says: (refusal) => `GitHub's rate limit for this token is used up. Try again in ${secondsToWait(refusal)} seconds, or use a GitHub App, whose limit is higher.`
	},
	{
		of: WRITES,
		when: mentions(/not permitted to create or approve pull requests/iu),
		code: "PullRequestsForbidden",
		says: (_, operation) => `GitHub Actions may not create pull requests here. Allow it under ${settings(operation, "Actions > General > Workflow permissions", "actions")}; the organization or enterprise may hold the setting. Or give a GitHub App token.`
	},
	{
		of: WRITES,
		when: mentions(/draft pull requests are not supported/iu),
		code: "PullRequestsForbidden",
		says: () => "the repository's plan has no draft pull requests, so `approval: draft-pr` cannot hold back the tests. Use a protected environment instead."
	},
	{
		of: WRITES,
		when: mentions(RULE_WORDS),
		code: "RulesetRefused",
		says: (refusal, operation) => `a rule refuses our branch or commit (${quoted(refusal)}). Let the branches "amtp/**" pass under ${settings(operation, "Rules", "rules")}.`
	},
	{
		of: WRITES,
		when: both(has(403), mentions(/archived|read-only/iu)),
		code: "PermissionMissing",
		says: (refusal) => `the repository takes no writes (${quoted(refusal)}). Unarchive it first.`
	},
	{
		of: SIGN_IN,
		when: has(401),
		code: "Unauthorized",
		says: () => "GitHub does not accept the App's signature. Check that app-private-key belongs to app-id, and that this machine's clock is right."
	},
	{
		of: SOURCE,
		when: has(401),
		code: "Unauthorized",
		says: () => `${BAD_TOKEN}: give a valid github-token, or a GitHub App id and its private key.`
	},
	{
		when: has(401),
		code: "Unauthorized",
		says: () => `${BAD_TOKEN}: give a valid github-token.`
	},
	{
		when: both(has(403, 451), mentions(/suspended/iu)),
		code: "PermissionMissing",
		says: () => "the installation of the GitHub App is suspended. An owner can resume it under Settings > GitHub Apps."
	},
	{
		of: SIGN_IN,
		when: has(403, 422),
		code: "PermissionMissing",
		says: () => "the installation does not grant what is needed. Grant it in the App's settings > Permissions, and accept it in the installation."
	},
	{
		when: has(403, 451),
		code: "PermissionMissing",
		says: mayNot
	},
	{
		of: SOURCE,
		when: has(404, 410),
		code: "SourceNotFound",
		says: ({ status }) => `not found (${status}). Check the name; a private repository also needs a token that may read it (contents: read).`
	},
	{
		of: SIGN_IN,
		when: has(404, 410),
		code: "SourceNotFound",
		says: () => "no such App, or it is not installed on the repository. Install it under the App's settings > Install App."
	},
	{
		when: has(404, 410),
		code: "PermissionMissing",
		says: mayNot
	},
	{
		when: both(has(409), mentions(/empty/iu)),
		code: "SourceEmpty",
		says: () => "the repository has no commit yet. Push one first."
	},
	{
		of: SOURCE,
		when: has(422),
		code: "RefNotFound",
		says: () => "GitHub cannot find or process it (422). Check the name."
	},
	{
		of: ["create-branch"],
		when: isAlreadyThere,
		code: "BranchTaken",
		says: (refusal) => `the branch exists and is not ours (${quoted(refusal)}). Delete it, and run the job again.`
	},
	{
		of: ["open-pull-request"],
		when: both(has(422), mentions(/"base"|base.{0,200}invalid/iu)),
		code: "BaseGone",
		says: (refusal) => `the base branch is gone (${quoted(refusal)}). Start a new run.`
	},
	{
		when: has(422),
		code: "PlatformUnavailable",
		says: (refusal) => `GitHub refuses it (${quoted(refusal)}). Start a new run.`
	},
	{
		when: has(null),
		code: "PlatformUnavailable",
		says: () => "GitHub could not be reached or broke off in the middle. Check the network and the API URL, then try again."
	}
];
const OTHER_REFUSAL = {
	code: "PlatformUnavailable",
	says: (refusal) => `GitHub answered with an error (${quoted(refusal)}). Try again later; see githubstatus.com.`
};
function has(...statuses) {
	return ({ status }) => statuses.includes(status);
}
function mentions(words) {
	return ({ message }) => words.test(message);
}
function both(first, second) {
	return (refusal) => first(refusal) && second(refusal);
}
function mayNot(refusal, { permission }) {
	const accepted = printable(refusal.headers.get("x-accepted-github-permissions") ?? "");
	const needed = accepted === "" ? permission : accepted;
	return `the token may not do this (${quoted(refusal)}). Grant "${needed}" under \`permissions:\` of the job, or to the token.`;
}
function settings({ page }, title, path) {
	return `Settings > ${title}${page === void 0 ? "" : ` (${page}/settings/${path})`}`;
}
function quoted({ status, message }) {
	return `${status ?? "no answer"}: ${printable(message)}`;
}
const LONGEST_QUOTE = 300;
function printable(text) {
	const line = text.replaceAll(/[^\x20-\x7e]+/g, " ").trim();
	return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}...` : line;
}
// src/github/github-error.ts
var GitHubError = class extends NamedError {
	refusal;
	constructor(code, message, details) {
		super(code, message, details);
		this.refusal = details.refusal;
	}
};
function nameFailure(error, operation) {
	if (error instanceof NamedError) return error;
	return nameRefusal(refusalOf(error), operation, error);
}
function nameRefusal(refusal, operation, cause) {
	const { code, says } = REFUSALS.filter(({ of }) => of === void 0 || of.includes(operation.kind)).find(({ when }) => when(refusal)) ?? OTHER_REFUSAL;
	const message = `${operation.subject}: ${says(refusal, operation)}`;
	const wait = isRateLimit(refusal) ? secondsToWait(refusal) : retryAfterSeconds(refusal.headers);
	return new GitHubError(code, message, {
		refusal,
		cause,
		...wait === void 0 ? {} : { retryAfterSeconds: wait }
	});
}
function unanswered({ subject }, reason) {
	return new GitHubError("PlatformUnavailable", `${subject}: ${reason}`, { refusal: noAnswer(reason) });
}
function refusedBy(operation, message) {
	return nameRefusal({
		status: 422,
		message,
		headers: new Map()
	}, operation);
}
// src/github/deadline.ts
async function withDeadline(milliseconds, operation, work) {
	const controller = new AbortController();
	let timer;
	const tooSlow = new Promise((_resolve, reject) => {
		timer = setTimeout(() => {
			reject(unanswered(operation, `GitHub did not answer in full within ${milliseconds / 1e3} seconds. Try again later.`));
			controller.abort();
		}, milliseconds);
	});
	try {
		return await Promise.race([work(controller.signal), tooSlow]);
	} finally {
		clearTimeout(timer);
	}
}
// src/github/octokit.ts
const DEADLINE_MS = 3e5;
const API_VERSION = "2026-03-10";
const LONGEST_WAIT_SECONDS = 60;
const MAX_RETRIES = 3;
const NEVER_RETRIED = [
	400,
	401,
	403,
	404,
	409,
	410,
	422,
	429,
	451
];
function createOctokit(options, send) {
	const { logger, paced = true, deadlineMs = DEADLINE_MS } = options;
	const retryBaseMs = options.retryBaseMs ?? (paced ? 1e3 : 1);
	const waitFor = (what) => (seconds, _request, _octokit, retryCount) => {
		const isShort = seconds <= LONGEST_WAIT_SECONDS && seconds * retryBaseMs < deadlineMs;
		logger.warning(`${what}; it says to wait ${seconds} seconds.`);
		return isShort && retryCount < MAX_RETRIES;
	};
	const octokit = new Octokit({
		baseUrl: checkKeyUrl(options.apiUrl, "GITHUB_API_URL"),
		userAgent: `amtp-generate-tests/${PRODUCT_VERSION}`,
		log: {
			debug: () => void 0,
			info: () => void 0,
			warn: (message) => logger.debug(message),
			error: (message) => logger.debug(message)
		},
		request: { fetch: send },
		retry: {
			doNotRetry: NEVER_RETRIED,
			retries: MAX_RETRIES,
			retryAfterBaseValue: retryBaseMs
		},
		throttle: {
			enabled: paced,
			retryAfterBaseValue: retryBaseMs,
			onRateLimit: waitFor("GitHub's rate limit is used up"),
			onSecondaryRateLimit: waitFor("GitHub asks to slow down")
		}
	});
	octokit.hook.before("request", ({ headers }) => {
		headers["x-github-api-version"] = API_VERSION;
	});
	return octokit;
}
export { nameFailure as a, unanswered as c, isStale as d, isUncertain as f, GitHubError as i, isAlreadyThere as l, boundedFetch as m, createOctokit as n, nameRefusal as o, refusalInAnswer as p, withDeadline as r, refusedBy as s, DEADLINE_MS as t, isLostRace as u };
