export const id = 474;
export const ids = [474];
export const modules = {

/***/ 33805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var _contracts_run_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25048);
/* harmony import */ var _frameworks_framework_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25847);
/* harmony import */ var _models_select_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63731);



/**
 * Checks inputs, framework and provider. Throws `InvalidInput`, `FrameworkUnavailable` or
 * `KeyMissing`.
 */
function checkRequest(inputs, apiKey) {
    const request = (0,_contracts_run_request_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRunRequest */ .OR)(inputs);
    (0,_frameworks_framework_js__WEBPACK_IMPORTED_MODULE_1__/* .frameworkFor */ .g)(request.framework);
    const { provider, model } = request;
    return {
        request,
        selected: (0,_models_select_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .selectModel */ .U)({ provider, model, apiKey, baseUrl: request["base-url"] }),
    };
}


/***/ }),

/***/ 54617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var octokit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93059);
/* harmony import */ var octokit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31015);
/* harmony import */ var _contracts_key_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57821);


/** Longer waits are not worth a job's minutes; the caller is told when to come back instead. */
const MAX_WAIT_SECONDS = 60;
/** Refusals that are final. 429 is the throttling plugin's business. */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/**
 * A client of GitHub's REST API. Reads are repeated after a server error; writes never are, because
 * a write whose answer was lost may have been done. A rate limit is waited for once, for at most a
 * minute. Source: docs.github.com, "Best practices for using the REST API".
 */
function createClient(options) {
    const { token, apiUrl, logger } = options;
    const paced = options.paced ?? true;
    const waitOnce = (seconds, _request, _client, tries) => {
        const wait = tries === 0 && seconds <= MAX_WAIT_SECONDS;
        if (wait)
            logger.warning(`GitHub's rate limit is reached; waiting ${seconds} s`);
        return wait;
    };
    const client = new octokit__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .Eg({
        auth: token,
        baseUrl: (0,_contracts_key_url_js__WEBPACK_IMPORTED_MODULE_0__/* .checkKeyUrl */ .X)(apiUrl, "GITHUB_API_URL"),
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
        retry: { doNotRetry: FINAL_STATUSES, retryAfterBaseValue: paced ? 1000 : 1 },
        throttle: { enabled: paced, onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce },
    });
    client.hook.before("request", (request) => {
        if (request.method !== "GET")
            request.request.retries = 0;
    });
    return client;
}
/** The facts of a failed request; undefined when the error is not one of a request. */
function refusalOf(error) {
    if (!(error instanceof octokit__WEBPACK_IMPORTED_MODULE_2__/* .RequestError */ .G))
        return undefined;
    const { response } = error;
    if (response === undefined)
        return { status: null, message: error.message, headers: new Map() };
    const headers = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
    return { status: error.status, message: error.message, headers: new Map(headers) };
}
function ignore() {
    // The client's own log lines would bypass our logger's escaping.
}


/***/ }),

/***/ 89299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ assertEventAllowed)
/* harmony export */ });
/* unused harmony export ALLOWED_EVENTS */
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97083);

/**
 * Events that only somebody with write access can cause, and only on purpose. All others either
 * carry text of strangers (`issue_comment`, `pull_request_target`, `workflow_run`) or nobody waits
 * for their approval (`schedule`).
 */
const ALLOWED_EVENTS = ["workflow_dispatch", "repository_dispatch"];
/** Throws `EventNotAllowed` for an event that must not start a run. */
function assertEventAllowed(event) {
    if (ALLOWED_EVENTS.some((allowed) => allowed === event))
        return;
    const shown = event.replaceAll(/[^a-z_]/g, "?").slice(0, 40);
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("EventNotAllowed", `The event "${shown}" must not start a run. Start it by ${ALLOWED_EVENTS.join(" or ")}.`);
}


/***/ }),

/***/ 49936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ks: () => (/* binding */ checkGate),
  Mz: () => (/* binding */ preflight),
  hI: () => (/* binding */ readApprovers)
});

// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./lib/src/approval/approvals.js


/** The parts of "Get the review history for a workflow run" that we read. */
const historySchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    state: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable().optional(),
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
}));
/**
 * Who approved this run for the environment: logins, each once, at least one entry of the history.
 *
 * Throws `ApprovalMissing` when nobody did, when somebody rejected it, or when the history cannot be
 * understood. The history has neither an attempt nor a time of its own, so it proves an approval of
 * the run, not of one attempt.
 */
function decideApproval(history, environment) {
    const parsed = historySchema.safeParse(history);
    if (!parsed.success)
        throw missing(environment, "the review history could not be understood");
    const reviews = parsed.data.filter((review) => review.environments.some(({ name }) => name.toLowerCase() === environment.toLowerCase()));
    if (reviews.some(({ state }) => state === "rejected")) {
        throw missing(environment, "a reviewer rejected it");
    }
    const approved = reviews.filter(({ state }) => state === "approved");
    if (approved.length === 0)
        throw missing(environment, "no reviewer approved it");
    return [...new Set(approved.flatMap(({ user }) => (user ? [user.login] : [])))];
}
function missing(environment, reason) {
    return new errors/* NamedError */.iK("ApprovalMissing", `This run is not approved in the environment "${environment}": ${reason}. The job that opens ` +
        `the pull request must say \`environment: ${environment}\`, and a reviewer must approve it.`);
}

// EXTERNAL MODULE: ./lib/src/approval/client.js
var approval_client = __webpack_require__(54617);
// EXTERNAL MODULE: ./lib/src/approval/events.js
var events = __webpack_require__(89299);
// EXTERNAL MODULE: ./lib/src/approval/refusals.js
var refusals = __webpack_require__(86475);
;// CONCATENATED MODULE: ./lib/src/approval/gate.js



/** The parts of "Get an environment" (REST, deployments/environments) that the gate rests on. */
const environmentSchema = schemas/* object */.Ikc({
    protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP(),
        prevent_self_review: schemas/* boolean */.zMY().optional(),
        reviewers: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    })),
    can_admins_bypass: schemas/* boolean */.zMY().optional(),
    deployment_branch_policy: schemas/* unknown */.L5J(),
});
/**
 * Whether somebody has to approve before a job with this environment runs. Everything that cannot
 * be told for certain is a refusal.
 *
 * Throws `GateMissing` when there is no such environment (GitHub would create it, unprotected),
 * `GateUnprotected` when nobody has to approve, and the platform's own refusal when the question
 * was not answered. Source: docs.github.com, "Managing environments for deployment".
 */
function decideGate(answer, environment, place) {
    const settings = `Settings > Environments (${place.serverUrl}/${place.repository}/settings/environments)`;
    if (!answer.found)
        throw unreadable(answer.refusal, environment, settings);
    const parsed = environmentSchema.safeParse(answer.description);
    const rules = parsed.success ? parsed.data.protection_rules : [];
    const required = rules.filter(({ type }) => type === "required_reviewers");
    const reviewers = required.reduce((sum, rule) => sum + (rule.reviewers?.length ?? 0), 0);
    if (!parsed.success || reviewers === 0)
        throw unprotected(environment, settings);
    const selfReview = required.some((rule) => rule.prevent_self_review !== true);
    const { can_admins_bypass: bypass, deployment_branch_policy: branches } = parsed.data;
    const warnings = [
        ...(selfReview
            ? [`the person who starts a run may approve it ("Prevent self-review" is off)`]
            : []),
        ...(bypass === false ? [] : ["administrators can (or may be able to) bypass the approval"]),
        ...(branches === null || branches === undefined
            ? ["every branch may use the environment; limit it under Deployment branches and tags"]
            : []),
    ];
    return { reviewers, warnings: warnings.map((text) => `Environment "${environment}": ${text}`) };
}
function unreadable(refusal, environment, settings) {
    if (refusal.status === 404) {
        return new errors/* NamedError */.iK("GateMissing", `There is no environment "${environment}" (or the token lacks "actions: read"). GitHub would ` +
            `create it without protection, so nobody would be asked. Create it under ${settings} and ` +
            "add required reviewers.");
    }
    return (0,refusals/* commonRefusal */.mg)(refusal, `read the environment "${environment}"`, "actions: read");
}
function unprotected(environment, settings) {
    return new errors/* NamedError */.iK("GateUnprotected", `The environment "${environment}" has no required reviewers, so nobody would be asked. Add ` +
        `them under ${settings} > ${environment} > Required reviewers. Private repositories have them ` +
        "only with GitHub Enterprise; elsewhere `approval: draft-pr` opens a draft instead.");
}

;// CONCATENATED MODULE: ./lib/src/approval/rate.js
/** At most so many runs of one person in the window. Source: design section 8. */
const RATE_LIMIT = { runs: 5, windowSeconds: 60 };
/**
 * Whether this run may go on: fewer than five runs of the same person were created in the minute
 * before it. Only earlier runs count, so of many runs started at once the first five go on. Times
 * are the platform's own, so clocks of runners do not matter.
 */
function decideRate(current, runs) {
    const windowMs = RATE_LIMIT.windowSeconds * 1000;
    const now = current.createdAt.getTime();
    const earlier = runs
        .filter((run) => run.actor === current.actor && isBefore(run, current))
        .map((run) => run.createdAt.getTime())
        .filter((time) => time > now - windowMs)
        .toSorted((left, right) => left - right);
    if (earlier.length < RATE_LIMIT.runs)
        return { allowed: true };
    const leaving = earlier[earlier.length - RATE_LIMIT.runs] ?? now;
    return { allowed: false, retryAfterSeconds: Math.ceil((leaving + windowMs - now) / 1000) };
}
function isBefore(run, current) {
    const difference = run.createdAt.getTime() - current.createdAt.getTime();
    return difference < 0 || (difference === 0 && run.id < current.id);
}

;// CONCATENATED MODULE: ./lib/src/approval/github.js



/** The port over GitHub's REST API ("Deployments" and "Actions"). */
function createApprovalPort(client, repository) {
    const [owner = "", repo = ""] = repository.split("/");
    const at = { owner, repo };
    const { actions, repos } = client.rest;
    return {
        environment: async (name) => {
            try {
                const { data } = await repos.getEnvironment({ ...at, environment_name: name });
                return { found: true, description: data };
            }
            catch (error) {
                const refusal = (0,approval_client/* refusalOf */.O)(error);
                if (refusal === undefined)
                    throw error;
                return { found: false, refusal };
            }
        },
        reviewHistory: async (runId) => {
            const request = actions.getReviewsForRun({ ...at, run_id: runId });
            const { data } = await named(request, "read the approvals of this run");
            return data;
        },
        recentRuns: async (runId) => {
            const what = "read the runs of this workflow";
            const { data } = await named(actions.getWorkflowRun({ ...at, run_id: runId }), what);
            const current = toRun(data);
            const from = new Date(current.createdAt.getTime() - RATE_LIMIT.windowSeconds * 1000);
            const listing = actions.listWorkflowRuns({
                ...at,
                workflow_id: data.workflow_id,
                actor: current.actor,
                created: `>=${from.toISOString().replace(/\.[0-9]{3}Z$/, "Z")}`,
                per_page: 100,
            });
            const answer = await named(listing, what);
            return { current, runs: answer.data.workflow_runs.map(toRun) };
        },
    };
}
function toRun({ id, actor, created_at: createdAt }) {
    return { id, actor: actor?.login ?? "", createdAt: new Date(createdAt) };
}
async function named(request, what) {
    try {
        return await request;
    }
    catch (error) {
        const refusal = (0,approval_client/* refusalOf */.O)(error);
        throw refusal === undefined ? error : (0,refusals/* commonRefusal */.mg)(refusal, what, "actions: read");
    }
}

;// CONCATENATED MODULE: ./lib/src/approval/preflight.js







/**
 * Everything that must be true before a token is spent: an allowed event, a real approval gate, and
 * at most five runs of one person in a minute. Throws `EventNotAllowed`, `InvalidInput`,
 * `GateMissing`, `GateUnprotected`, `RateLimited` or the platform's refusal.
 */
async function preflight(options) {
    (0,events/* assertEventAllowed */.Z)(options.event);
    await checkGate(options);
    const port = createApprovalPort((0,approval_client/* createClient */.U)(options), options.repository);
    await checkRate(port, options.workflowRunId);
}
/** Throws unless the chosen way of approval holds; what could be stricter is warned about. */
async function checkGate(options) {
    const { approval, environment, logger, repository } = options;
    if (approval === "none") {
        logger.warning("approval: none, so pull requests are opened without anybody approving them");
        return;
    }
    if (approval === "draft-pr") {
        logger.info("approval: draft-pr, so the pull request is opened as a draft");
        return;
    }
    assertEnvironmentName(environment);
    const port = createApprovalPort((0,approval_client/* createClient */.U)(options), repository);
    const serverUrl = options.serverUrl ?? "https://github.com";
    const answer = await port.environment(environment);
    const gate = decideGate(answer, environment, { repository, serverUrl });
    for (const warning of gate.warnings)
        logger.warning(warning);
}
/** The logins that approved this run. Throws `ApprovalMissing` when nobody did. */
async function readApprovers(options) {
    const port = createApprovalPort((0,approval_client/* createClient */.U)(options), options.repository);
    return decideApproval(await port.reviewHistory(options.workflowRunId), options.environment);
}
async function checkRate(port, workflowRunId) {
    const { current, runs } = await port.recentRuns(workflowRunId);
    const decision = decideRate(current, runs);
    if (decision.allowed)
        return;
    const { retryAfterSeconds } = decision;
    throw new errors/* NamedError */.iK("RateLimited", `More than ${RATE_LIMIT.runs} runs of one person within ${RATE_LIMIT.windowSeconds} s. ` +
        `Start again in ${retryAfterSeconds} s.`, { retryAfterSeconds });
}
/** An empty name would mean no environment at all, and so no gate. */
function assertEnvironmentName(environment) {
    if (/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/.test(environment))
        return;
    throw new errors/* NamedError */.iK("InvalidInput", "The input `environment` must name an environment by letters, digits, spaces and ._/-");
}


/***/ }),

/***/ 86475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   mg: () => (/* binding */ commonRefusal)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97083);
/* harmony import */ var _repository_github_rate_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98795);


const MAX_QUOTE = 300;
/** Whether the platform may have done what it was asked, although no good answer came. */
function isUncertain(refusal) {
    return refusal.status === null || refusal.status >= 500;
}
/**
 * The named error for a refusal that any request can meet: bad token, missing permission, rate
 * limit, platform down. `what` continues the sentence "GitHub refused to …".
 */
function commonRefusal(refusal, what, permission) {
    const quote = quoted(refusal.message);
    const { status } = refusal;
    if ((0,_repository_github_rate_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a)(refusal))
        return rateLimited(refusal, what);
    if (status === 401) {
        return named("Unauthorized", `GitHub does not accept the token (to ${what}). Give a valid one.`);
    }
    if (status === 403 || status === 404) {
        const accepted = refusal.headers.get("x-accepted-github-permissions");
        const needed = accepted === undefined ? permission : quoted(accepted);
        return named("PermissionMissing", `The token may not ${what} (${status}: ${quote}). ` +
            `Grant "${needed}" under \`permissions:\` of the job, or to the token.`);
    }
    return named("PlatformUnavailable", `GitHub could not ${what} (${status ?? "no answer"}: ${quote}). Run the job again later.`);
}
function rateLimited(refusal, what) {
    const seconds = Number(refusal.headers.get("retry-after"));
    const wait = Number.isFinite(seconds) && seconds > 0 ? seconds : 60;
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("RateLimited", `GitHub's rate limit does not allow to ${what} now. Run the job again in ${wait} s or later.`, { retryAfterSeconds: wait });
}
function named(code, message) {
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK(code, message);
}
/** The platform's words as one short line of printable text. */
function quoted(text) {
    const line = text.replaceAll(/[^\x20-\x7e]+/g, " ").trim();
    return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}...` : line;
}


/***/ }),

/***/ 74247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var json_canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15008);


/** `value` as canonical JSON: keys sorted, no white space (RFC 8785). */
function canonicalJson(value) {
    return (0,json_canonicalize__WEBPACK_IMPORTED_MODULE_1__/* .canonicalize */ .d)(value);
}
/** SHA-256 of text (as UTF-8) or bytes, in 64 lower-case hex digits. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}
/** SHA-256 of the canonical JSON of a value, so that equal values have equal hashes. */
function hashOf(value) {
    return sha256(canonicalJson(value));
}


/***/ }),

/***/ 97083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ ERRORS),
/* harmony export */   iK: () => (/* binding */ NamedError),
/* harmony export */   r9: () => (/* binding */ toNamedError)
/* harmony export */ });
/**
 * The closed list of everything that can go wrong by name.
 *
 * `blame` says who can mend it, `retryable` whether the same work may be tried again in a fresh
 * session, and `exit` is the exit code of the local command (2: wrong usage or input).
 * Source: design section 2, "Errors".
 */
const ERRORS = {
    MalformedLlmOutput: { blame: "model", retryable: true, exit: 1 },
    SchemaValidationError: { blame: "model", retryable: false, exit: 1 },
    ModelRefusal: { blame: "model", retryable: false, exit: 1 },
    ModelUnavailable: { blame: "platform", retryable: true, exit: 1 },
    ModelRejectedRequest: { blame: "user", retryable: false, exit: 1 },
    BudgetExceeded: { blame: "user", retryable: false, exit: 1 },
    UpstreamArtifactInvalid: { blame: "upstream", retryable: false, exit: 1 },
    UpstreamArtifactExpired: { blame: "upstream", retryable: false, exit: 1 },
    GateMissing: { blame: "user", retryable: false, exit: 1 },
    GateUnprotected: { blame: "user", retryable: false, exit: 1 },
    ApprovalMissing: { blame: "user", retryable: false, exit: 1 },
    EventNotAllowed: { blame: "user", retryable: false, exit: 1 },
    UnsafeOutput: { blame: "model", retryable: false, exit: 1 },
    NothingToTest: { blame: "user", retryable: false, exit: 1 },
    AllFilesDropped: { blame: "model", retryable: false, exit: 1 },
    FrameworkUnavailable: { blame: "user", retryable: false, exit: 2 },
    InvalidInput: { blame: "user", retryable: false, exit: 2 },
    KeyMissing: { blame: "user", retryable: false, exit: 2 },
    SourceNotFound: { blame: "user", retryable: false, exit: 2 },
    SourceEmpty: { blame: "user", retryable: false, exit: 2 },
    RefNotFound: { blame: "user", retryable: false, exit: 2 },
    RateLimited: { blame: "platform", retryable: true, exit: 1 },
    Unauthorized: { blame: "user", retryable: false, exit: 1 },
    PermissionMissing: { blame: "user", retryable: false, exit: 1 },
    PlatformUnavailable: { blame: "platform", retryable: true, exit: 1 },
    RepositoryCorrupt: { blame: "platform", retryable: false, exit: 1 },
    BaseGone: { blame: "user", retryable: false, exit: 1 },
    BranchTaken: { blame: "user", retryable: false, exit: 1 },
    TargetExists: { blame: "user", retryable: false, exit: 1 },
    PullRequestsForbidden: { blame: "user", retryable: false, exit: 1 },
    RulesetRefused: { blame: "user", retryable: false, exit: 1 },
    RunInProgress: { blame: "user", retryable: false, exit: 1 },
    Interrupted: { blame: "user", retryable: false, exit: 1 },
    AgentCrashed: { blame: "internal", retryable: false, exit: 1 },
    Internal: { blame: "internal", retryable: false, exit: 1 },
};
/**
 * A failure with a name from the closed list. Its message says what was wrong and what to do about
 * it, and holds no secret and no payload.
 */
class NamedError extends Error {
    name = "NamedError";
    code;
    retryAfterSeconds;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.code = code;
        this.retryAfterSeconds = details.retryAfterSeconds;
    }
    get blame() {
        return ERRORS[this.code].blame;
    }
    get retryable() {
        return ERRORS[this.code].retryable;
    }
    get exitCode() {
        return ERRORS[this.code].exit;
    }
}
/** Any thrown value as a NamedError; what we did not foresee becomes `Internal`. */
function toNamedError(error) {
    if (error instanceof NamedError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new NamedError("Internal", `Unexpected failure: ${message}`, { cause: error });
}


/***/ }),

/***/ 57821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkKeyUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97083);

const LOOPBACK_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);
/**
 * A URL that a key or a token may be sent to: https, or http on this very machine; without slashes
 * at its end. `named` says where the URL was given. Throws `InvalidInput` for anything else; the
 * message does not repeat credentials that a URL may hold.
 */
function checkKeyUrl(text, named) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("InvalidInput", `${named} is not a URL.`);
    if (url.username !== "" || url.password !== "") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("InvalidInput", `${named} holds credentials; give keys on their own.`);
    }
    const isLoopback = url.protocol === "http:" && LOOPBACK_HOSTS.has(url.hostname);
    if (url.protocol !== "https:" && !isLoopback) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("InvalidInput", `${named} must start with https:// (http only for localhost).`);
    }
    return text.replace(/\/+$/, "");
}


/***/ }),

/***/ 57663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ve: () => (/* binding */ PRODUCT_MAJOR_VERSION),
  KR: () => (/* binding */ PRODUCT_NAME),
  vg: () => (/* binding */ PRODUCT_VERSION)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"amtp-generate-tests","rE":"1.0.0"}');
;// CONCATENATED MODULE: ./lib/src/contracts/product.js

/** The name of this product's package. */
const PRODUCT_NAME = package_namespaceObject.UU;
/** The version of this product, as in package.json. */
const PRODUCT_VERSION = package_namespaceObject.rE;
const PRODUCT_MAJOR_VERSION = Number(PRODUCT_VERSION.split(".")[0]);


/***/ }),

/***/ 49537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/src/telemetry/run-entry.js + 1 modules
var run_entry = __webpack_require__(12111);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
;// CONCATENATED MODULE: ./lib/src/preflight/inputs.js


const inputs = {
    depth: schemas/* string */.YjP(),
    framework: schemas/* string */.YjP(),
    provider: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    "base-url": schemas/* string */.YjP(),
    "has-api-key": schemas/* enum */.k5n(["true", "false"]),
    "model-deadline-seconds": schemas/* string */.YjP(),
    ref: schemas/* string */.YjP(),
    "requested-ref": schemas/* string */.YjP(),
    "base-branch": schemas/* string */.YjP(),
    "working-directory": schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    approval: schemas/* string */.YjP(),
    "github-token": schemas/* string */.YjP().min(1, "is empty; leave it out for the token of the job"),
    "app-id": schemas/* string */.YjP(),
    "app-private-key": schemas/* string */.YjP(),
};
const variables = {
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^[^/]+\/[^/]+$/),
    GITHUB_RUN_ID: coerce/* number */.ai().int().positive(),
    GITHUB_EVENT_NAME: schemas/* string */.YjP().min(1),
    GITHUB_API_URL: schemas/* url */.OZ5(),
    GITHUB_GRAPHQL_URL: schemas/* url */.OZ5(),
    GITHUB_SERVER_URL: schemas/* url */.OZ5(),
};
const schema = schemas/* object */.Ikc({ ...inputs, ...variables });
/** What the preflight step was started with. Throws `InvalidInput`, naming what is wrong. */
function readPreflightInputs(environment) {
    const given = [
        ...Object.keys(inputs).map((name) => [name, `INPUT_${name.toUpperCase()}`]),
        ...Object.keys(variables).map((name) => [name, name]),
    ].map(([name, variable]) => [name, environment[variable]?.trim() ?? ""]);
    const parsed = schema.safeParse(Object.fromEntries(given));
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    throw new errors/* NamedError */.iK("InvalidInput", `These inputs cannot be used: ${problems.join("; ")}.`);
}

// EXTERNAL MODULE: ./lib/src/agents/check-request.js
var check_request = __webpack_require__(33805);
// EXTERNAL MODULE: ./lib/src/approval/preflight.js + 4 modules
var preflight = __webpack_require__(49936);
// EXTERNAL MODULE: ./lib/src/contracts/product.js + 1 modules
var product = __webpack_require__(57663);
// EXTERNAL MODULE: ./lib/src/contracts/run-id.js
var run_id = __webpack_require__(79733);
// EXTERNAL MODULE: ./lib/src/repository/github/index.js + 22 modules
var github = __webpack_require__(43661);
;// CONCATENATED MODULE: ./lib/src/preflight/prepare-run.js





/** Stands for the key, which this step is not given: it only matters that there is one. */
const SOME_KEY = "given";
/**
 * Settles a run before anything is spent: the inputs can be used, the gate is real, and the commit
 * is pinned. Throws the failures of all three by name.
 */
async function prepareRun(inputs, logger) {
    logger.mask(inputs["github-token"]);
    const key = inputs["has-api-key"] === "true" ? SOME_KEY : "";
    const { request, selected } = (0,check_request/* checkRequest */.y)(runInputs(inputs), key);
    await (0,preflight/* preflight */.Mz)({
        event: inputs.GITHUB_EVENT_NAME,
        workflowRunId: inputs.GITHUB_RUN_ID,
        repository: inputs.GITHUB_REPOSITORY,
        token: inputs["github-token"],
        apiUrl: inputs.GITHUB_API_URL,
        serverUrl: inputs.GITHUB_SERVER_URL,
        approval: request.approval,
        environment: inputs.environment,
        logger,
    });
    const snapshot = await pinCommit(inputs, logger);
    const runId = (0,run_id/* runIdOf */.S)({
        repository: snapshot.repository,
        workflowRunId: String(inputs.GITHUB_RUN_ID),
        revision: inputs["requested-ref"],
        depth: request.depth,
        framework: request.framework,
        provider: selected.provider,
        model: selected.model,
        workingDirectory: request["working-directory"],
        productMajorVersion: product/* PRODUCT_MAJOR_VERSION */.Ve,
    });
    return {
        "run-id": runId,
        repository: snapshot.repository,
        commit: snapshot.commit,
        "requested-ref": inputs["requested-ref"],
        "base-branch": snapshot.baseBranch ?? "",
        provider: selected.provider,
        model: selected.model,
    };
}
function runInputs(inputs) {
    const { depth, framework, provider, model, approval } = inputs;
    const { "base-url": baseUrl, "working-directory": workingDirectory } = inputs;
    return {
        depth,
        framework,
        provider,
        model,
        approval,
        "base-url": baseUrl,
        "working-directory": workingDirectory,
        "model-deadline-seconds": inputs["model-deadline-seconds"],
    };
}
async function pinCommit(inputs, logger) {
    const access = (0,github/* accessFrom */.lp)(inputs, {
        token: inputs["github-token"],
        appId: inputs["app-id"],
        appPrivateKey: inputs["app-private-key"],
    });
    const reader = await (0,github/* openWithAccess */.jG)(access, {
        repository: inputs.GITHUB_REPOSITORY,
        ref: inputs.ref,
        baseBranch: inputs["base-branch"] || undefined,
        logger,
    });
    await reader.close();
    for (const notice of reader.snapshot.notices)
        logger.warning(notice);
    return reader.snapshot;
}

;// CONCATENATED MODULE: ./lib/src/preflight/entry.js



/** The process of the preflight step. */
function main() {
    return (0,run_entry/* runEntry */.C)(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
        const prepared = await prepareRun(readPreflightInputs(process.env), logger);
        for (const [name, value] of Object.entries(prepared))
            setOutput(name, value);
    });
}


/***/ }),

/***/ 31035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ escapeLogLine)
/* harmony export */ });
/** Control characters but the tab; bidirectional controls, which make a line lie to its reader. */
const UNPRINTABLE = /(?!\t)[\p{Cc}\p{Bidi_Control}]/gu;
/**
 * Text as one log line that no runner takes for a workflow command.
 *
 * `##[command]` is obeyed anywhere in a line, `::command::` after leading white space; so both are
 * broken up, and line ends and control characters become visible escapes.
 * Source: actions/runner, ActionCommand.cs.
 */
function escapeLogLine(text) {
    const visible = text.replaceAll(/\r?\n/g, "\\n").replaceAll(UNPRINTABLE, visibleEscape);
    return visible.replaceAll("##[", "# #[").replace(/^\s*::/, (start) => start.replace("::", ": :"));
}
function visibleEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 95324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ createHider),
/* harmony export */   a_: () => (/* binding */ encodingsOf)
/* harmony export */ });
/* unused harmony export hideSecrets */
const SHORTEST_SECRET = 4;
/** The forms in which a secret tends to leak: raw, base64, URL-encoded, JSON-escaped. */
function encodingsOf(secret) {
    const base64 = Buffer.from(secret, "utf8").toString("base64");
    const json = JSON.stringify(secret).slice(1, -1);
    const forms = [secret, base64, base64.replace(/=+$/, ""), encodeURIComponent(secret), json];
    return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}
/** Text with every given form of a secret replaced by `***`, the longest form first. */
function hideSecrets(text, forms) {
    const longestFirst = [...forms].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((hidden, form) => hidden.replaceAll(form, "***"), text);
}
function createHider() {
    const forms = new Set();
    return {
        add: (secret) => {
            for (const form of encodingsOf(secret))
                forms.add(form);
        },
        in: (text) => hideSecrets(text, forms),
    };
}


/***/ }),

/***/ 12111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runEntry)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
// EXTERNAL MODULE: ./lib/src/telemetry/escape.js
var telemetry_escape = __webpack_require__(31035);
// EXTERNAL MODULE: ./lib/src/telemetry/mask.js
var mask = __webpack_require__(95324);
;// CONCATENATED MODULE: ./lib/src/telemetry/actions-logger.js



/** GitHub cuts annotations there. */
const LONGEST_ANNOTATION = 4096;
/** A logger for GitHub's runner: annotations for warnings and errors, masks kept by the runner. */
function createActionsLogger() {
    return {
        debug: (message) => core/* debug */.Yz((0,telemetry_escape/* escapeLogLine */._)(message)),
        info: (message) => core/* info */.pq((0,telemetry_escape/* escapeLogLine */._)(message)),
        warning: (message) => core/* warning */.$e(annotation(message)),
        error: (message) => core/* error */.z3(annotation(message)),
        mask: (secret) => {
            for (const form of (0,mask/* encodingsOf */.a_)(secret))
                core/* setSecret */.Pq(form);
        },
    };
}
function annotation(text) {
    return (0,telemetry_escape/* escapeLogLine */._)(text).slice(0, LONGEST_ANNOTATION);
}

// EXTERNAL MODULE: ./lib/src/telemetry/stream-logger.js
var stream_logger = __webpack_require__(18281);
;// CONCATENATED MODULE: ./lib/src/telemetry/run-entry.js





/**
 * Runs the body of an entry: under GitHub's runner it speaks the runner's protocol, elsewhere it
 * logs to stderr and prints one `ProcessResult` as JSON. A failure is told once, by its name, and
 * sets the exit code.
 */
async function runEntry(underActions, body) {
    const entry = underActions ? actionsEntry() : processEntry();
    try {
        await body(entry.context);
        entry.succeed();
    }
    catch (error) {
        const failure = (0,errors/* toNamedError */.r9)(error);
        entry.fail(failure);
        process.exitCode = failure.exitCode;
    }
}
function actionsEntry() {
    const logger = createActionsLogger();
    return {
        context: { logger, setOutput: (name, value) => core/* setOutput */.uH(name, value) },
        succeed: () => undefined,
        fail: (failure) => {
            logger.error(`${failure.code}: ${failure.message}`);
            logger.debug(failure.stack ?? "");
        },
    };
}
function processEntry() {
    const outputs = {};
    const hider = (0,mask/* createHider */.X1)();
    return {
        context: {
            logger: (0,stream_logger/* createStreamLogger */.J)(process.stderr, hider),
            setOutput: (name, value) => {
                outputs[name] = value;
            },
        },
        succeed: () => print({ ok: true, outputs }),
        fail: ({ code, message }) => print({ ok: false, error: { code, message: hider.in(message) }, outputs }),
    };
}
function print(result) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
}


/***/ }),

/***/ 18281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createStreamLogger),
/* harmony export */   w: () => (/* binding */ createSilentLogger)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31035);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95324);


/**
 * A logger that writes plain lines to a stream, e.g. stderr of the local command. What it masks is
 * remembered in `hider`, for those who write elsewhere too.
 */
function createStreamLogger(stream, hider = (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .createHider */ .X1)()) {
    const write = (prefix, message) => {
        stream.write(`${prefix}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeLogLine */ ._)(hider.in(message))}\n`);
    };
    return {
        debug: () => undefined,
        info: (message) => write("", message),
        warning: (message) => write("warning: ", message),
        error: (message) => write("error: ", message),
        mask: (secret) => hider.add(secret),
    };
}
/** A logger that says nothing. */
function createSilentLogger() {
    return createStreamLogger({ write: () => true });
}


/***/ }),

/***/ 73604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ dist_node_v5)
});

// UNUSED EXPORTS: DNS, URL

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/sha1.js

function sha1(bytes) {
    if (Array.isArray(bytes)) {
        bytes = Buffer.from(bytes);
    }
    else if (typeof bytes === 'string') {
        bytes = Buffer.from(bytes, 'utf8');
    }
    return (0,external_node_crypto_.createHash)('sha1').update(bytes).digest();
}
/* harmony default export */ const dist_node_sha1 = (sha1);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/regex.js
/* harmony default export */ const regex = (/^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/validate.js

function validate_validate(uuid) {
    return typeof uuid === 'string' && regex.test(uuid);
}
/* harmony default export */ const dist_node_validate = (validate_validate);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/parse.js

function parse(uuid) {
    if (!dist_node_validate(uuid)) {
        throw TypeError('Invalid UUID');
    }
    let v;
    return Uint8Array.of((v = parseInt(uuid.slice(0, 8), 16)) >>> 24, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff, (v = parseInt(uuid.slice(9, 13), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(14, 18), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(19, 23), 16)) >>> 8, v & 0xff, ((v = parseInt(uuid.slice(24, 36), 16)) / 0x10000000000) & 0xff, (v / 0x100000000) & 0xff, (v >>> 24) & 0xff, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff);
}
/* harmony default export */ const dist_node_parse = (parse);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/stringify.js

const byteToHex = [];
for (let i = 0; i < 256; ++i) {
    byteToHex.push((i + 0x100).toString(16).slice(1));
}
function unsafeStringify(arr, offset = 0) {
    return (byteToHex[arr[offset + 0]] +
        byteToHex[arr[offset + 1]] +
        byteToHex[arr[offset + 2]] +
        byteToHex[arr[offset + 3]] +
        '-' +
        byteToHex[arr[offset + 4]] +
        byteToHex[arr[offset + 5]] +
        '-' +
        byteToHex[arr[offset + 6]] +
        byteToHex[arr[offset + 7]] +
        '-' +
        byteToHex[arr[offset + 8]] +
        byteToHex[arr[offset + 9]] +
        '-' +
        byteToHex[arr[offset + 10]] +
        byteToHex[arr[offset + 11]] +
        byteToHex[arr[offset + 12]] +
        byteToHex[arr[offset + 13]] +
        byteToHex[arr[offset + 14]] +
        byteToHex[arr[offset + 15]]).toLowerCase();
}
function stringify(arr, offset = 0) {
    const uuid = unsafeStringify(arr, offset);
    if (!validate(uuid)) {
        throw TypeError('Stringified UUID is invalid');
    }
    return uuid;
}
/* harmony default export */ const dist_node_stringify = ((/* unused pure expression or super */ null && (stringify)));

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v35.js


function stringToBytes(str) {
    str = unescape(encodeURIComponent(str));
    const bytes = new Uint8Array(str.length);
    for (let i = 0; i < str.length; ++i) {
        bytes[i] = str.charCodeAt(i);
    }
    return bytes;
}
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
function v35(version, hash, value, namespace, buf, offset) {
    const valueBytes = typeof value === 'string' ? stringToBytes(value) : value;
    const namespaceBytes = typeof namespace === 'string' ? dist_node_parse(namespace) : namespace;
    if (typeof namespace === 'string') {
        namespace = dist_node_parse(namespace);
    }
    if (namespace?.length !== 16) {
        throw TypeError('Namespace must be array-like (16 iterable integer values, 0-255)');
    }
    let bytes = new Uint8Array(16 + valueBytes.length);
    bytes.set(namespaceBytes);
    bytes.set(valueBytes, namespaceBytes.length);
    bytes = hash(bytes);
    bytes[6] = (bytes[6] & 0x0f) | version;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    if (buf) {
        offset ??= 0;
        if (offset < 0 || offset + 16 > buf.length) {
            throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
        }
        for (let i = 0; i < 16; ++i) {
            buf[offset + i] = bytes[i];
        }
        return buf;
    }
    return unsafeStringify(bytes);
}

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v5.js



function v5(value, namespace, buf, offset) {
    return v35(0x50, dist_node_sha1, value, namespace, buf, offset);
}
v5.DNS = DNS;
v5.URL = URL;
/* harmony default export */ const dist_node_v5 = (v5);


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
