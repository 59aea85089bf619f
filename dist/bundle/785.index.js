export const id = 785;
export const ids = [785];
export const modules = {

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

/***/ 39929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ downloadArtifact),
/* harmony export */   h: () => (/* binding */ createActionsStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39268);
/* harmony import */ var _contracts_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74247);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97083);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38532);






/**
 * A store in the artifacts of the running workflow. Each artifact is one raw file (`skipArchive`),
 * so the digest that GitHub shows is the SHA-256 of the JSON itself.
 */
function createActionsStore(runId, temporaryFolder) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .DefaultArtifactClient */ .t9();
    return {
        put: (kind, bytes) => inTemporaryFolder(temporaryFolder, (folder) => upload({ client, folder, runId, kind }, bytes)),
        find: async (kind) => {
            const found = await client.getArtifact((0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactFileName */ .U)(runId, kind)).catch(ignoreNotFound);
            const digest = found?.artifact.digest?.replace(/^sha256:/, "");
            if (found === undefined || digest === undefined)
                return undefined;
            return { kind, storeId: String(found.artifact.id), digest };
        },
        get: (stored) => downloadArtifact(stored, { temporaryFolder }),
    };
}
async function upload(target, bytes) {
    const { client, folder, runId, kind } = target;
    const name = (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactFileName */ .U)(runId, kind);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, bytes);
    // Artifacts are immutable: one of the same name is in the way when a run is started afresh.
    await client.deleteArtifact(name).catch(ignoreNotFound);
    const { id } = await client.uploadArtifact(name, [file], folder, { skipArchive: true });
    if (id === undefined) {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NamedError */ .iK("PlatformUnavailable", `GitHub gave no id for the artifact ${name}.`);
    }
    return { kind, storeId: String(id), digest: (0,_contracts_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc)(bytes) };
}
/**
 * The bytes of an artifact by its id. Throws `UpstreamArtifactExpired` when it is not there (any
 * more) and `UpstreamArtifactInvalid` when its digest differs.
 */
async function downloadArtifact(stored, options) {
    return inTemporaryFolder(options.temporaryFolder, async (folder) => {
        const response = await new _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .DefaultArtifactClient */ .t9()
            .downloadArtifact(Number(stored.storeId), {
            path: folder,
            skipDecompress: true,
            expectedHash: `sha256:${stored.digest}`,
            ...(options.findBy === undefined ? {} : { findBy: options.findBy }),
        })
            .catch((cause) => {
            throw notDownloaded(stored, cause);
        });
        if (response.digestMismatch === true)
            throw digestDiffers(stored);
        const [file] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
        if (file === undefined)
            throw notDownloaded(stored, undefined);
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
    });
}
function notDownloaded(stored, cause) {
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NamedError */ .iK("UpstreamArtifactExpired", `The artifact ${stored.kind} (id ${stored.storeId}) cannot be downloaded: it was deleted or has expired, or the token lacks "actions: read". Run the workflow again.`, { cause });
}
function digestDiffers(stored) {
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NamedError */ .iK("UpstreamArtifactInvalid", `The artifact ${stored.kind} (id ${stored.storeId}) is refused: its bytes do not have the digest ${stored.digest}. Run the workflow again.`);
}
function ignoreNotFound(error) {
    if (error instanceof _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .ArtifactNotFoundError */ .CL)
        return undefined;
    throw error;
}
async function inTemporaryFolder(parent, work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, "amtp-"));
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 73634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readLeftOut),
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: count, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).readonly();
const file = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    bytes: count,
    /** Ids of the test cases in the file. */
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).readonly(),
    locators: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ grounded: count, total: count }).readonly(),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding).readonly(),
})
    .readonly();
const dropped = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).readonly();
/** An interactive element that no test can name: it needs a label or a test id. */
const testabilityGap = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: count, element: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).readonly();
const report = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(file).readonly().catch([]),
    dropped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(dropped).readonly().catch([]),
    testability: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(testabilityGap).readonly().catch([]),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).readonly().catch([]),
})
    .readonly();
/**
 * The report in an artifact. It is only shown, never acted upon, so a part that is missing or has
 * another form is empty rather than an error.
 */
function readReport(value) {
    const parsed = report.safeParse(value ?? {});
    return parsed.success ? parsed.data : { files: [], dropped: [], testability: [], notes: [] };
}
const leftOutCases = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dropped_cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).readonly()).readonly(),
});
/** Test cases that were left out; none when the report has another form. */
function readLeftOut(value) {
    const parsed = leftOutCases.safeParse(value);
    return parsed.success ? parsed.data.dropped_cases : [];
}


/***/ }),

/***/ 59012:
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
// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
;// CONCATENATED MODULE: ./lib/src/pull-request/inputs.js


const repository = schemas/* string */.YjP().regex(/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/);
const number = schemas/* string */.YjP().regex(/^[0-9]{1,15}$/);
const schema = schemas/* object */.Ikc({
    "artifact-id": number,
    "artifact-digest": schemas/* string */.YjP().regex(/^(?:sha256:)?[0-9a-f]{64}$/i),
    "base-sha": schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/),
    "run-id": schemas/* uuid */.uRe().or(schemas/* literal */.euz("")),
    environment: schemas/* string */.YjP(),
    approval: schemas/* enum */.k5n(["environment", "draft-pr", "none"]),
    "github-token": schemas/* string */.YjP().min(1),
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: number,
    GITHUB_EVENT_NAME: schemas/* string */.YjP().min(1),
    GITHUB_API_URL: schemas/* url */.OZ5(),
    GITHUB_SERVER_URL: schemas/* url */.OZ5(),
    RUNNER_TEMP: schemas/* string */.YjP().min(1),
});
/** The inputs of the action `open-pr`. Throws `InvalidInput`, naming every input that is wrong. */
function readOpenPrInputs(environment) {
    const names = Object.keys(schema.shape);
    const values = names.map((name) => [name, environment[variableOf(name)]?.trim() ?? ""]);
    const parsed = schema.safeParse(Object.fromEntries(values));
    if (parsed.success)
        return parsed.data;
    const wrong = [...new Set(parsed.error.issues.map(({ path }) => path.join(".")))];
    throw new errors/* NamedError */.iK("InvalidInput", `These inputs of open-pr are missing or malformed: ${wrong.join(", ")}. Pass the outputs of ` +
        "the job that generated the tests, as the example workflow does.");
}
/** Inputs reach a process as `INPUT_NAME`; names in capitals are the runner's own variables. */
function variableOf(name) {
    return name === name.toUpperCase() ? name : `INPUT_${name.toUpperCase()}`;
}

// EXTERNAL MODULE: ./lib/src/approval/events.js
var events = __webpack_require__(89299);
// EXTERNAL MODULE: ./lib/src/approval/preflight.js + 4 modules
var preflight = __webpack_require__(49936);
// EXTERNAL MODULE: ./lib/src/artifacts/actions-store.js
var actions_store = __webpack_require__(39929);
;// CONCATENATED MODULE: ./lib/src/artifacts/actions-download.js

/**
 * The bytes of the Test Engineer's artifact, by id, through the REST API: a job that runs after an
 * approval, or as a re-run, sees it there whatever its own attempt is.
 */
function downloadArtifactById(request) {
    const [repositoryOwner = "", repositoryName = ""] = request.repository.split("/");
    const { token, workflowRunId } = request;
    return (0,actions_store/* downloadArtifact */.b)({ kind: "test_engineer_output", storeId: request.artifactId, digest: request.digest }, {
        temporaryFolder: request.temporaryFolder,
        findBy: { token, workflowRunId, repositoryOwner, repositoryName },
    });
}

// EXTERNAL MODULE: ./lib/src/pull-request/open.js + 8 modules
var pull_request_open = __webpack_require__(8546);
;// CONCATENATED MODULE: ./lib/src/pull-request/run.js




/** An approval counts for so long after the tests were written.  */
const APPROVAL_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * The approved half of a run: the gate and the approval are checked again, the artifact is fetched
 * by its id, and its pull request is opened.
 */
async function runOpenPr(inputs, logger) {
    const token = inputs["github-token"];
    logger.mask(token);
    (0,events/* assertEventAllowed */.Z)(inputs.GITHUB_EVENT_NAME);
    const repository = inputs.GITHUB_REPOSITORY;
    const workflowRunId = Number(inputs.GITHUB_RUN_ID);
    const platform = {
        repository,
        token,
        apiUrl: inputs.GITHUB_API_URL,
        serverUrl: inputs.GITHUB_SERVER_URL,
        logger,
    };
    const approval = await approvalOf(inputs, { ...platform, workflowRunId });
    const digest = inputs["artifact-digest"].replace(/^sha256:/i, "").toLowerCase();
    const artifactBytes = await downloadArtifactById({
        artifactId: inputs["artifact-id"],
        digest,
        token,
        repository,
        workflowRunId,
        temporaryFolder: inputs.RUNNER_TEMP,
    });
    const runId = inputs["run-id"];
    return (0,pull_request_open/* openPullRequest */.H)({
        ...platform,
        artifactBytes,
        expectedDigest: digest,
        ...(runId === "" ? {} : { expectedRunId: runId }),
        baseSha: inputs["base-sha"],
        notBefore: new Date(Date.now() - APPROVAL_DAYS * DAY_MS),
        approval,
    });
}
async function approvalOf({ approval, environment }, platform) {
    const options = { ...platform, approval, environment };
    await (0,preflight/* checkGate */.Ks)(options);
    if (approval !== "environment")
        return { mode: approval };
    return { mode: "environment", environment, approvers: await (0,preflight/* readApprovers */.hI)(options) };
}

;// CONCATENATED MODULE: ./lib/src/pull-request/entry.js



/** The process of the action `open-pr`. */
function main() {
    return (0,run_entry/* runEntry */.C)(process.env["GITHUB_ACTIONS"] === "true", async ({ logger, setOutput }) => {
        const opened = await runOpenPr(readOpenPrInputs(process.env), logger);
        setOutput("pull-request-number", String(opened.number));
        setOutput("pull-request-url", opened.url);
        setOutput("branch", opened.branch);
        setOutput("head-sha", opened.headSha);
        setOutput("operation", opened.operation);
    });
}


/***/ }),

/***/ 88607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ blobSha)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The name git gives to bytes: SHA-1 of `blob <size>\0<bytes>`, 40 hex.
 * Source: git-scm.com/book, "Git Internals - Git Objects".
 */
function blobSha(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}


/***/ }),

/***/ 98795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isRateLimit)
/* harmony export */ });
/**
 * Whether a request was refused because there were too many: primary limits say "0 remaining",
 * secondary ones a word in the message or only Retry-After.
 * Source: docs.github.com/rest, "Rate limits for the REST API".
 */
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const isSpent = headers.get("x-ratelimit-remaining") === "0";
    return isSpent || headers.has("retry-after") || /rate limit|abuse detection/iu.test(message);
}


/***/ }),

/***/ 32940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ splitPath),
/* harmony export */   Zo: () => (/* binding */ FOLDER_MODE),
/* harmony export */   jL: () => (/* binding */ treeSha),
/* harmony export */   np: () => (/* binding */ rootTreeSha)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const FOLDER_MODE = "040000";
/**
 * The SHA that git gives to a folder with these children, in any order: a listing whose SHA is
 * right has no entry missing, added or changed.
 * Source: git-scm.com/book, "Git Objects", tree objects; base_name_compare() in git's read-cache.c.
 */
function treeSha(children) {
    const lines = children
        .map((child) => ({ child, key: sortKey(child) }))
        .toSorted((left, right) => Buffer.compare(left.key, right.key))
        .map(({ child }) => lineOf(child));
    const size = lines.reduce((sum, line) => sum + line.length, 0);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`tree ${size}\0`);
    for (const line of lines)
        hash.update(line);
    return hash.digest("hex");
}
/**
 * The SHA of the root tree that holds exactly these files, their folders' SHAs worked out from below.
 * Paths are relative to the root, as git has them.
 */
function rootTreeSha(files) {
    const folders = new Map([["", []]]);
    for (const { path, mode, sha } of files) {
        const { folder, name } = splitPath(path);
        childrenOf(folders, folder).push({ name, mode, sha });
    }
    const deepestFirst = [...folders.keys()]
        .filter((folder) => folder !== "")
        .toSorted((left, right) => depthOf(right) - depthOf(left));
    for (const path of deepestFirst) {
        const { folder, name } = splitPath(path);
        const sha = treeSha(childrenOf(folders, path));
        childrenOf(folders, folder).push({ name, mode: FOLDER_MODE, sha });
    }
    return treeSha(childrenOf(folders, ""));
}
/** The list for a folder; it and the folders above it are made where they are not there yet. */
function childrenOf(folders, folder) {
    const children = folders.get(folder) ?? [];
    for (let path = folder; !folders.has(path); path = splitPath(path).folder) {
        folders.set(path, path === folder ? children : []);
    }
    return children;
}
/** The folder of a path (`""` for the root) and the name in it. */
function splitPath(path) {
    const slash = path.lastIndexOf("/");
    return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}
function depthOf(path) {
    return path.split("/").length;
}
/** Git sorts by bytes, a folder as if its name ended in a slash. */
function sortKey({ name, mode }) {
    return Buffer.from(mode === FOLDER_MODE ? `${name}/` : name);
}
function lineOf({ name, mode, sha }) {
    const head = `${mode.replace(/^0+/u, "")} ${name}\0`;
    return Buffer.concat([Buffer.from(head), Buffer.from(sha, "hex")]);
}


/***/ }),

/***/ 5698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ parseSource),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   o7: () => (/* binding */ visitsOf)
/* harmony export */ });
/* harmony import */ var _babel_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46411);

/** Deeper nesting than any person writes. */
const MAX_DEPTH = 500;
/** The syntax tree of a JavaScript or TypeScript file; undefined when it cannot be parsed. */
function parseSource(path, contents) {
    const plugins = /\.[cm]?ts$/.test(path)
        ? ["typescript"]
        : /\.[cm]?js$/.test(path)
            ? ["jsx"]
            : ["typescript", "jsx"];
    try {
        return (0,_babel_parser__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(contents, { sourceType: "module", plugins, attachComment: false });
    }
    catch {
        // A syntax error, or nesting so deep that the parser ran out of stack.
        return undefined;
    }
}
/**
 * Every node of the tree, in source order. Returns undefined when the tree is nested deeper than
 * any person would write, because then a reviewer cannot read it either.
 */
function visitsOf(file) {
    const visits = [];
    const stack = [{ node: file.program, parent: undefined, depth: 0 }];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
        if (visit.depth > MAX_DEPTH)
            return undefined;
        visits.push(visit);
        const parent = visit;
        const depth = visit.depth + 1;
        stack.push(...childrenOf(visit.node)
            .map((node) => ({ node, parent, depth }))
            .toReversed());
    }
    return visits;
}
function childrenOf(node) {
    return Object.values(node).flatMap((value) => {
        if (Array.isArray(value))
            return value.filter(isNode);
        return isNode(value) ? [value] : [];
    });
}
function isNode(value) {
    return (typeof value === "object" && value !== null && "type" in value && typeof value.type === "string");
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


/***/ })

};
