export const id = 526;
export const ids = [526];
export const modules = {

/***/ 17543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DEPTHS),
/* harmony export */   V: () => (/* binding */ DEPTH_LIMITS)
/* harmony export */ });
const DEPTHS = ["smoke", "core", "standard", "deep"];
/** How far each depth goes. Source: design section 3. */
const DEPTH_LIMITS = {
    smoke: { filesRead: 40, testCases: 5, priorities: ["critical"] },
    core: { filesRead: 200, testCases: 15, priorities: ["critical", "high"] },
    standard: { filesRead: 800, testCases: 40, priorities: ["critical", "high", "medium"] },
    deep: { filesRead: 5000, testCases: 120, priorities: ["critical", "high", "medium", "low"] },
};


/***/ }),

/***/ 79733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runIdOf),
/* harmony export */   f: () => (/* binding */ artifactIdOf)
/* harmony export */ });
/* harmony import */ var uuid__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73604);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74247);


/** Namespace of our run ids: UUIDv5 of the schema base address in the URL namespace. */
const NAMESPACE = (0,uuid__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)("https://amtp.zagtrader.internal/schemas/", uuid__WEBPACK_IMPORTED_MODULE_1__/* ["default"].URL */ .Ay.URL);
/** The id of a run: equal identities give equal ids (UUIDv5, RFC 9562 section 5.5). */
function runIdOf(identity) {
    return (0,uuid__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(identity), NAMESPACE);
}
/** The id of an artifact of a run: one per kind, so that a re-run finds it. */
function artifactIdOf(runId, kind, inputHash) {
    return (0,uuid__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay)(`${kind}:${inputHash}`, runId);
}


/***/ }),

/***/ 25048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OR: () => (/* binding */ parseRunRequest)
});

// UNUSED EXPORTS: APPROVALS, PROVIDERS, RUN_REQUEST_DEFAULTS, RunRequestInputs

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./lib/src/contracts/depth.js
var depth = __webpack_require__(17543);
// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
;// CONCATENATED MODULE: ./lib/src/contracts/framework.js
const FRAMEWORKS = ["playwright", "maestro"];

;// CONCATENATED MODULE: ./lib/src/contracts/run-request.js




const APPROVALS = ["environment", "draft-pr", "none"];
const PROVIDERS = ["auto", "offline", "compatible"];
const MAX_DEADLINE_SECONDS = 6 * 60 * 60;
/** One of a few words; the message lists them. */
function choice(values) {
    return schemas/* enum */.k5n(values, { error: () => `must be one of ${values.join(", ")}` });
}
const singleLine = schemas/* string */.YjP()
    .max(1_000, "is longer than 1,000 characters")
    .regex(/^\P{Cc}*$/u, "holds a line end or a control character");
const workingDirectory = singleLine
    .transform((path) => path
    .replace(/^\.\/+/, "")
    .replace(/\/+$/, "")
    .replace(/^\.$/, ""))
    .refine((path) => !path.startsWith("/") && !path.includes("\\"), "must be a relative path with /")
    .refine((path) => !path.split("/").includes(".."), "must not leave the repository");
/** What a user asks for, under the names the inputs have in action.yml. */
const RunRequestInputs = schemas/* strictObject */.rej({
    depth: choice(depth/* DEPTHS */.D),
    framework: choice(FRAMEWORKS),
    provider: choice(PROVIDERS),
    model: singleLine,
    "base-url": singleLine,
    "working-directory": workingDirectory,
    approval: choice(APPROVALS),
    "model-deadline-seconds": coerce/* number */.ai({ error: "must be a number of seconds" })
        .positive("must be more than 0")
        .max(MAX_DEADLINE_SECONDS, `must be at most ${MAX_DEADLINE_SECONDS}`),
});
/** Defaults of action.yml; a test holds the two together. */
const RUN_REQUEST_DEFAULTS = {
    depth: "core",
    framework: "playwright",
    provider: "auto",
    model: "",
    "base-url": "",
    "working-directory": "",
    approval: "environment",
    "model-deadline-seconds": "600",
};
/**
 * The request in these inputs; those that are empty or not there have their default. Throws
 * `InvalidInput`, naming every input that is wrong and what it may be.
 */
function parseRunRequest(inputs) {
    const names = Object.keys(RUN_REQUEST_DEFAULTS);
    const given = names.map((name) => [name, inputs[name] || RUN_REQUEST_DEFAULTS[name]]);
    const parsed = RunRequestInputs.safeParse(Object.fromEntries(given));
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return `${name} ${issue.message} (it is ${JSON.stringify((inputs[name] ?? "").slice(0, 100))})`;
    });
    throw new errors/* NamedError */.iK("InvalidInput", `These inputs cannot be used: ${problems.join("; ")}.`);
}


/***/ }),

/***/ 63731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ selectModel)
/* harmony export */ });
/* unused harmony export OFFLINE_MODEL */
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97083);
/* harmony import */ var _contracts_key_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57821);


/** The offline engine has one model; its number rises when its answers change. */
const OFFLINE_MODEL = "offline-1";
/**
 * Which model a run uses. `auto` goes by whether a key is given; a provider that is named without
 * its key is an error, never a downgrade. Throws `KeyMissing` or `InvalidInput`.
 */
function selectModel(choice) {
    const named = choice.provider === "auto" ? providerByKey(choice) : choice.provider;
    if (named === "offline")
        return selectOffline(choice);
    if (choice.apiKey === "") {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("KeyMissing", "The provider compatible needs a key: set the input api-key (locally: the variable AMTP_API_KEY; any text where the endpoint asks for none).");
    }
    refuseUnsendable(choice.apiKey);
    for (const [input, value] of [
        ["base-url", choice.baseUrl],
        ["model", choice.model],
    ]) {
        if (value === "") {
            throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("InvalidInput", `The provider compatible needs the input ${input}.`);
        }
    }
    return {
        ...choice,
        provider: "compatible",
        baseUrl: (0,_contracts_key_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkKeyUrl */ .X)(choice.baseUrl, "The input base-url"),
    };
}
/** HTTP clients repeat a header that they cannot send in their error, and the key with it. */
function refuseUnsendable(apiKey) {
    if (/^[\x21-\x7e]+$/.test(apiKey))
        return;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("InvalidInput", "The input api-key holds white space or a character that no HTTP header takes; copy the key again.");
}
function providerByKey({ apiKey }) {
    return apiKey === "" ? "offline" : "compatible";
}
function selectOffline({ model, baseUrl }) {
    if (model !== "" && model !== OFFLINE_MODEL) {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("InvalidInput", `The input model is ${JSON.stringify(model)}, but without a key only the offline engine (${OFFLINE_MODEL}) runs; give a key and a provider, or leave model out.`);
    }
    if (baseUrl !== "") {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("InvalidInput", "The input base-url is given, but without a key only the offline engine runs, which asks nobody; give a key, or leave base-url out.");
    }
    return { provider: "offline", model: OFFLINE_MODEL };
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

/***/ 74600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ MAX_LISTING_BYTES),
/* harmony export */   w: () => (/* binding */ noCache)
/* harmony export */ });
/** Longer listings (about 600,000 files) are not kept. */
const MAX_LISTING_BYTES = 64 * 1024 * 1024;
/** A cache that keeps nothing. */
function noCache() {
    return {
        restore: () => Promise.resolve(),
        get: () => Promise.resolve(null),
        put: () => Promise.resolve(),
        getListing: () => Promise.resolve(null),
        putListing: () => Promise.resolve(),
        save: () => Promise.resolve(),
    };
}


/***/ }),

/***/ 75360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ FULL_NAME),
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   en: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97083);

/** GitHub's own limit is 100 characters; managed users of a company have `_` in their names. */
const FULL_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/u;
/** `owner/repo` with the characters that GitHub allows; never a path such as ./a or a/b/c. */
function isRepositoryName(text) {
    return FULL_NAME.test(text) && !/\/\.{1,2}$/u.test(text);
}
/** Owner and name, as octokit's routes want them. Throws `InvalidInput` for another form. */
function splitName(repository) {
    const [owner, repo] = repository.split("/");
    if (isRepositoryName(repository) && owner !== undefined && repo !== undefined) {
        return { owner, repo };
    }
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("InvalidInput", `repository: ${JSON.stringify(repository.slice(0, 200))} is not of the form owner/name.`);
}


/***/ }),

/***/ 43661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lp: () => (/* reexport */ accessFrom),
  en: () => (/* reexport */ full_name/* isRepositoryName */.en),
  jG: () => (/* reexport */ openWithAccess)
});

// UNUSED EXPORTS: appTokens, fixedToken, openGitHubRepository

// EXTERNAL MODULE: ./lib/src/contracts/key-url.js
var key_url = __webpack_require__(57821);
// EXTERNAL MODULE: ./node_modules/@octokit/auth-app/dist-node/index.js + 5 modules
var dist_node = __webpack_require__(77246);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(31015);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
;// CONCATENATED MODULE: ./lib/src/repository/github/deadline.js

/**
 * Runs work that must end within a time; its signal is aborted when the time is up, and its retries
 * and waits are no longer waited for. Throws `PlatformUnavailable` then.
 */
async function withDeadline(milliseconds, subject, work) {
    const controller = new AbortController();
    const { promise, clear } = afterDeadline(milliseconds, subject, controller);
    try {
        return await Promise.race([work(controller.signal), promise]);
    }
    finally {
        clear();
    }
}
function afterDeadline(milliseconds, subject, controller) {
    let timer;
    const promise = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            reject(tooSlow(milliseconds, subject));
            controller.abort();
        }, milliseconds);
    });
    return { promise, clear: () => clearTimeout(timer) };
}
function tooSlow(milliseconds, subject) {
    return new errors/* NamedError */.iK("PlatformUnavailable", `${subject}: GitHub did not answer in full within ${milliseconds / 1000} seconds. Try again later.`);
}

// EXTERNAL MODULE: ./lib/src/repository/github/rate-limit.js
var rate_limit = __webpack_require__(98795);
;// CONCATENATED MODULE: ./lib/src/repository/github/faults.js




const NO_HEADERS = new Map();
/**
 * Any failure of a GitHub request as a named error. `subject` says what was asked for, e.g.
 * `repository octo/shop`, and starts the message.
 * Source: docs.github.com/rest, "Troubleshooting the REST API" and "Rate limits".
 */
function gitHubFault(error, subject) {
    if (error instanceof errors/* NamedError */.iK)
        return error;
    if (!(error instanceof dist_src/* RequestError */.G)) {
        // The throttling plugin throws a GraphQL answer that says RATE_LIMITED as a plain error.
        const answer = error instanceof Error && "data" in error ? error.data : null;
        return graphqlFault(answer, subject) ?? unreachable(error, subject);
    }
    const { response } = error;
    // Without a response nothing answered, whatever status the client made up.
    if (response === undefined)
        return unreachable(error, subject);
    const { status, message } = error;
    const headers = new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
    return faultOfRefusal({ status, message, headers }, subject, error);
}
function faultOfRefusal(refusal, subject, cause) {
    const { status } = refusal;
    if ((0,rate_limit/* isRateLimit */.a)(refusal))
        return rateLimited(refusal, subject, cause);
    if (status === 401) {
        return new errors/* NamedError */.iK("Unauthorized", `${subject}: GitHub does not accept the token (401). It may be expired, revoked or of another server: give a valid github-token, or a GitHub App id and its private key.`, { cause });
    }
    if (status === 403 || status === 451)
        return forbidden(refusal, subject, cause);
    if (status === 404 || status === 410) {
        return new errors/* NamedError */.iK("SourceNotFound", `${subject}: not found (${status}). Check the name; a private repository also needs a token that may read it (contents: read).`, { cause });
    }
    if (status === 422) {
        return new errors/* NamedError */.iK("RefNotFound", `${subject}: GitHub cannot find or process it (422). Check the name.`, { cause });
    }
    if (status === 409 && /empty/iu.test(refusal.message)) {
        return new errors/* NamedError */.iK("SourceEmpty", `${subject}: the repository has no commit yet.`, {
            cause,
        });
    }
    return new errors/* NamedError */.iK("PlatformUnavailable", `${subject}: GitHub answered ${status}, also after retries. Try again later; see githubstatus.com.`, { cause });
}
function rateLimited({ headers }, subject, cause) {
    const wait = waitSeconds(headers);
    const when = wait === null ? "Try again in a few minutes" : `Try again in ${wait} seconds`;
    return new errors/* NamedError */.iK("RateLimited", `${subject}: GitHub's rate limit for this token is used up. ${when}, or use a GitHub App, whose limit is higher.`, wait === null ? { cause } : { cause, retryAfterSeconds: wait });
}
function waitSeconds(headers) {
    const asked = Number(headers.get("retry-after"));
    if (Number.isFinite(asked) && asked >= 0)
        return Math.ceil(asked);
    const reset = Number(headers.get("x-ratelimit-reset"));
    if (!Number.isFinite(reset) || reset <= 0)
        return null;
    return Math.max(0, Math.ceil(reset - Date.now() / 1000));
}
function forbidden({ status, message, headers }, subject, cause) {
    if (/suspended/iu.test(message)) {
        return new errors/* NamedError */.iK("PermissionMissing", `${subject}: the installation of the GitHub App is suspended. An owner can resume it under Settings > GitHub Apps.`, { cause });
    }
    const accepted = headers.get("x-accepted-github-permissions")?.replaceAll(/[^\w=,; -]/gu, "");
    const needed = accepted === undefined || accepted === "" ? "contents=read" : accepted;
    return new errors/* NamedError */.iK("PermissionMissing", `${subject}: the token may not read this (${status}). It needs: ${needed.slice(0, 200)}.`, { cause });
}
function unreachable(cause, subject) {
    return new errors/* NamedError */.iK("PlatformUnavailable", `${subject}: GitHub could not be reached or broke off in the middle. Check the network and the API URL, then try again.`, { cause });
}
const graphqlErrors = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional() })).min(1),
});
/**
 * What the errors in a GraphQL answer mean, which come with status 200; null when there is none
 * that is known. Source: docs.github.com/graphql, "Rate limits and query limits".
 */
function graphqlFault(answer, subject) {
    const parsed = graphqlErrors.safeParse(answer);
    if (!parsed.success)
        return null;
    const types = new Set(parsed.data.errors.map((error) => error.type));
    if (types.has("RATE_LIMITED")) {
        return rateLimited({ status: 200, message: "", headers: NO_HEADERS }, subject, answer);
    }
    if (types.has("FORBIDDEN")) {
        return forbidden({ status: 403, message: "", headers: NO_HEADERS }, subject, answer);
    }
    if (types.has("NOT_FOUND")) {
        return new errors/* NamedError */.iK("SourceNotFound", `${subject}: GitHub's GraphQL API does not find it.`);
    }
    return null;
}

// EXTERNAL MODULE: ./lib/src/repository/github/full-name.js
var full_name = __webpack_require__(75360);
// EXTERNAL MODULE: ./node_modules/octokit/dist-bundle/index.js + 8 modules
var dist_bundle = __webpack_require__(93059);
// EXTERNAL MODULE: ./lib/src/contracts/product.js + 1 modules
var product = __webpack_require__(57663);
;// CONCATENATED MODULE: ./lib/src/repository/github/octokit.js


/** Longest Retry-After that is waited for; beyond it the run ends and says when to come back. */
const MAX_WAIT_SECONDS = 60;
const MAX_RETRIES = 3;
/** Neither a refusal nor a rate limit gets better by asking again at once. */
const NEVER_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/**
 * Octokit with its throttling and retry plugins, for reading: it waits out short rate limits, tries
 * server errors again, and never writes to stdout. Every request goes through `send`.
 */
function createOctokit(options, send) {
    const { apiUrl, deadlineMs, logger, retryBaseMs = 1000 } = options;
    const waitFor = (what) => (seconds, _request, _octokit, retryCount) => {
        const isShort = seconds <= MAX_WAIT_SECONDS && seconds * retryBaseMs < deadlineMs;
        logger.warning(`${what}; it says to wait ${seconds} seconds.`);
        return isShort && retryCount < MAX_RETRIES;
    };
    return new dist_bundle/* Octokit */.Eg({
        baseUrl: apiUrl.replace(/\/+$/u, ""),
        userAgent: `amtp-generate-tests/${product/* PRODUCT_VERSION */.vg}`,
        log: {
            debug: () => undefined,
            info: () => undefined,
            warn: (message) => logger.debug(message),
            error: (message) => logger.debug(message),
        },
        request: { fetch: send },
        retry: {
            doNotRetry: NEVER_RETRIED,
            retries: MAX_RETRIES,
            retryAfterBaseValue: retryBaseMs,
        },
        throttle: {
            retryAfterBaseValue: retryBaseMs,
            onRateLimit: waitFor("GitHub's rate limit is used up"),
            onSecondaryRateLimit: waitFor("GitHub asks to slow down"),
        },
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/src/repository/github/private-key.js



const MAX_KEY_BYTES = 64 * 1024;
/**
 * The private key of a GitHub App as PKCS#8 PEM, from PEM text (line breaks may be written `\n`, as
 * they are in many secrets) or from the path of a file. Throws `InvalidInput`, which never holds
 * any part of what was given.
 */
async function loadPrivateKey(given) {
    const isText = given.includes("-----BEGIN");
    const text = isText ? given.replaceAll("\\n", "\n") : await readKeyFile(given.trim());
    try {
        return (0,external_node_crypto_.createPrivateKey)(text).export({ type: "pkcs8", format: "pem" }).toString();
    }
    catch {
        throw invalidKey(isText ? "the text given" : "the file given");
    }
}
async function readKeyFile(path) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        if (bytes.length <= MAX_KEY_BYTES)
            return bytes.toString("utf8");
    }
    catch {
        // The path may be a mistyped key: it must not be shown.
    }
    throw invalidKey("what was given is neither PEM text nor a readable file, and");
}
function invalidKey(what) {
    return new errors/* NamedError */.iK("InvalidInput", `app-private-key: ${what} is no private key in PEM form. Give the .pem that GitHub made for the App, as text or as the path of its file.`);
}

;// CONCATENATED MODULE: ./lib/src/repository/github/auth.js









/** A token that stays the same for the whole run. */
function fixedToken(token) {
    return { token: () => Promise.resolve(token), requests: () => 0 };
}
/** A token is replaced this long before it ends, or in the second half of a shorter life. */
const RENEW_BEFORE_MS = 5 * 60_000;
/**
 * Installation tokens of a GitHub App, made when first needed and renewed before they end. The key
 * and every token are masked in the log; errors hold neither. `token()` throws `Unauthorized`,
 * `PermissionMissing`, `SourceNotFound` and what `gitHubFault` names.
 * Source: docs.github.com/apps, "Authenticating as a GitHub App installation".
 */
async function appTokens(credentials) {
    if (!/^[A-Za-z0-9_.-]{1,100}$/u.test(credentials.appId)) {
        throw new errors/* NamedError */.iK("InvalidInput", "app-id: give the App ID or the client ID of the App.");
    }
    credentials.logger.mask(credentials.privateKey);
    const privateKey = await loadPrivateKey(credentials.privateKey);
    credentials.logger.mask(privateKey);
    const installation = new Installation(credentials, privateKey);
    return {
        token: () => installation.token(),
        requests: () => installation.requests,
    };
}
class Installation {
    #credentials;
    #octokit;
    #auth;
    #installationId;
    #current;
    #renewal;
    requests = 0;
    constructor(credentials, privateKey) {
        this.#credentials = credentials;
        this.#octokit = createOctokit(credentials, (input, init) => {
            this.requests += 1;
            return fetch(input, init);
        });
        this.#auth = (0,dist_node/* createAppAuth */.K)({
            appId: credentials.appId,
            privateKey,
            request: this.#octokit.request,
        });
    }
    /** One request for a token at a time: all who wait are given the same one. */
    async token() {
        if (this.#current !== undefined && Date.now() < this.#current.renewAt) {
            return this.#current.value;
        }
        this.#renewal ??= this.#renew().finally(() => {
            this.#renewal = undefined;
        });
        this.#current = await this.#renewal;
        return this.#current.value;
    }
    async #renew() {
        const { appId, deadlineMs, logger, repository } = this.#credentials;
        const subject = `GitHub App ${appId} on ${repository}`;
        return withDeadline(deadlineMs, subject, async (signal) => {
            try {
                const installationId = (this.#installationId ??= await this.#findInstallation(signal));
                const { token, expiresAt, createdAt } = await this.#auth({
                    type: "installation",
                    installationId,
                    repositoryNames: [(0,full_name/* splitName */.W0)(repository).repo],
                    permissions: { ...this.#credentials.permissions },
                    refresh: true,
                });
                logger.mask(token);
                const [start, end] = [Date.parse(createdAt), Date.parse(expiresAt)];
                return { value: token, renewAt: end - Math.min(RENEW_BEFORE_MS, (end - start) / 2) };
            }
            catch (error) {
                throw appFault(error, subject);
            }
        });
    }
    async #findInstallation(signal) {
        const { token } = await this.#auth({ type: "app" });
        const { data } = await this.#octokit.request("GET /repos/{owner}/{repo}/installation", {
            ...(0,full_name/* splitName */.W0)(this.#credentials.repository),
            headers: { authorization: `bearer ${token}` },
            request: { signal },
        });
        return schemas/* object */.Ikc({ id: schemas/* number */.aig().int() }).parse(data).id;
    }
}
/** What a refusal means when it is the App that is refused. */
function appFault(error, subject) {
    if (!(error instanceof dist_src/* RequestError */.G) || error.response === undefined) {
        return gitHubFault(error, subject);
    }
    if (error.status === 401) {
        return new errors/* NamedError */.iK("Unauthorized", `${subject}: GitHub does not accept the App's signature. Check that app-private-key belongs to app-id, and that this machine's clock is right.`);
    }
    if (error.status === 404) {
        return new errors/* NamedError */.iK("SourceNotFound", `${subject}: no such App, or it is not installed on the repository. Install it under the App's settings > Install App.`);
    }
    if (error.status === 422) {
        return new errors/* NamedError */.iK("PermissionMissing", `${subject}: the installation does not grant what is needed. Grant it in the App's settings > Permissions, and accept it in the installation.`);
    }
    return gitHubFault(error, subject);
}

// EXTERNAL MODULE: ./lib/src/repository/cache/blob-cache.js
var blob_cache = __webpack_require__(74600);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./lib/src/repository/github/client.js





const REQUESTS_AT_ONCE = 10;
/** Answers that came but were cut off or not of the documented form are asked for again. */
const MAX_BROKEN_ANSWERS = 2;
const API_VERSION = "2026-03-10";
/** The only way in which this room talks to GitHub; it only reads, and counts every request. */
class GitHubClient {
    #octokit;
    #options;
    #limit = (0,p_limit/* default */.A)(REQUESTS_AT_ONCE);
    #requests = 0;
    constructor(options) {
        this.#options = options;
        this.#octokit = createOctokit(options, (input, init) => this.#limit(() => this.#fetch(input, init)));
    }
    /** Requests sent so far, retries included. */
    get requests() {
        return this.#requests + this.#options.auth.requests();
    }
    get deadlineMs() {
        return this.#options.deadlineMs;
    }
    /** GraphQL is answered to nobody without a token; the REST API is, for public repositories. */
    async canQuery() {
        return (await this.#options.auth.token()) !== null;
    }
    /** The answer to a question, checked against its form. Throws what `gitHubFault` names. */
    async get(question, schema) {
        return this.#ask(question, schema, question.parameters);
    }
    /** The `data` of a GraphQL query. Throws what `gitHubFault` names. */
    async query(question, body, schema) {
        const route = `POST ${this.#options.graphqlUrl ?? defaultGraphqlUrl(this.#options.apiUrl)}`;
        return this.#ask({ subject: question.subject, route }, schema, body);
    }
    /** The body of an answer as it comes in; the caller ends it by aborting the signal. */
    async stream(question, signal) {
        try {
            const response = await this.#octokit.request(question.route, {
                ...question.parameters,
                request: { signal, parseSuccessResponseBody: false },
            });
            return response.data;
        }
        catch (error) {
            throw gitHubFault(error, question.subject);
        }
    }
    async #ask({ subject, route }, schema, parameters) {
        return withDeadline(this.#options.deadlineMs, subject, async (signal) => {
            for (let broken = 0; broken <= MAX_BROKEN_ANSWERS; broken += 1) {
                const answer = schema.safeParse(await this.#send(route, { subject, parameters, signal }));
                if (answer.success)
                    return answer.data;
                this.#options.logger.debug(`${subject}: the answer was cut off or of an unknown form`);
            }
            throw new errors/* NamedError */.iK("PlatformUnavailable", `${subject}: GitHub's answer was cut off or not of the documented form, also when asked again. Check the API URL and any proxy between.`);
        });
    }
    async #send(route, call) {
        try {
            const { data } = await this.#octokit.request(route, {
                ...call.parameters,
                request: { signal: call.signal },
            });
            const fault = graphqlFault(data, call.subject);
            if (fault !== null)
                throw fault;
            return data;
        }
        catch (error) {
            throw gitHubFault(error, call.subject);
        }
    }
    async #fetch(input, init = {}) {
        const headers = new Headers(init.headers);
        headers.set("x-github-api-version", API_VERSION);
        const token = await this.#options.auth.token();
        if (token !== null)
            headers.set("authorization", `token ${token}`);
        this.#requests += 1;
        // A redirect to another host, as archives have, loses the token: fetch sees to that.
        return fetch(input, { ...init, headers, redirect: "follow" });
    }
}
/** Source: docs.github.com/enterprise-server/graphql, "Forming calls": `/api/v3` becomes `/api/graphql`. */
function defaultGraphqlUrl(apiUrl) {
    const base = apiUrl.replace(/\/+$/u, "");
    return base.endsWith("/api/v3") ? base.replace(/\/v3$/u, "/graphql") : `${base}/graphql`;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./lib/src/repository/blob-sha.js
var blob_sha = __webpack_require__(88607);
;// CONCATENATED MODULE: ./lib/src/repository/github/archive.js





/** Thrown inside and to the caller when an archive unpacks to more than its commit can hold. */
class ArchiveTooLarge extends Error {
    name = "ArchiveTooLarge";
}
/** Tar headers and padding of one file, with room for a long name. */
const OVERHEAD_PER_FILE = 8 * 1024;
/** Archives may hold a little more than the tree: line endings, export-subst. */
const GROWTH = 1.5;
/**
 * The wanted files out of a gzipped tar, as they come by: one file is in memory at a time, nothing
 * is written to disk, and reading stops after the last wanted one. Bytes that do not have their
 * file's SHA are not given (but for line endings that an attribute changed, which are changed back),
 * nor are links, devices, or anything outside the archive's one root folder.
 * Throws what the stream throws when it breaks, and `ArchiveTooLarge`.
 */
async function* readArchive(body, search) {
    const budget = search.treeBytes * GROWTH + (search.treeFiles + 64) * OVERHEAD_PER_FILE;
    const entries = (0,tar_stream.extract)();
    // A breaking stream ends the loop below with its error, so this promise has nothing to add.
    const flow = (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(body), (0,external_node_zlib_.createGunzip)(), entries).catch(() => undefined);
    const missing = new Set([...search.wanted.values()].map((entry) => entry.sha));
    let unpacked = 0;
    try {
        for await (const entry of entries) {
            unpacked += entry.header.size;
            if (unpacked > budget)
                throw new ArchiveTooLarge("the archive is larger than its commit");
            const blob = await blobOf(entry, search);
            if (blob !== null && missing.delete(blob.sha))
                yield blob;
            if (missing.size === 0)
                return;
        }
    }
    finally {
        entries.destroy();
        await flow;
    }
}
async function blobOf(entry, search) {
    const refused = refusalOf(entry.header);
    if (refused !== null)
        search.onRefused(refused);
    const path = entry.header.name.slice(entry.header.name.indexOf("/") + 1);
    const wanted = refused === null ? search.wanted.get(path) : undefined;
    const size = entry.header.size;
    if (entry.header.type !== "file" || wanted === undefined || size > largestForm(wanted)) {
        entry.resume();
        return null;
    }
    const parts = [];
    for await (const part of entry)
        parts.push(Buffer.from(part));
    return asCommitted(Buffer.concat(parts), wanted);
}
/** Every line ending of a file may have grown by one byte. */
function largestForm({ size }) {
    return size * 2;
}
/** Why an entry is never looked into; null for a file or folder inside the root. */
function refusalOf({ name, type }) {
    if (type === "symlink" || type === "link")
        return "link";
    if (type !== "file" && type !== "directory")
        return "special";
    const segments = name.split("/");
    const isOutside = name.startsWith("/") || segments.includes("..") || segments.length < 2;
    return isOutside ? "outside_root" : null;
}
/** The bytes if they are those of the commit, with CRLF turned back into LF if that is what it takes. */
function asCommitted(bytes, { sha }) {
    if ((0,blob_sha/* blobSha */.w)(bytes) === sha)
        return { sha, bytes };
    if (!bytes.includes("\r\n"))
        return null;
    // latin1 keeps every byte as it is.
    const unix = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
    return (0,blob_sha/* blobSha */.w)(unix) === sha ? { sha, bytes: unix } : null;
}

;// CONCATENATED MODULE: ./lib/src/repository/github/archive-fetch.js



/** An archive that breaks off is asked for once more, for what is still missing. */
const ATTEMPTS = 2;
/**
 * Blobs out of the archive of a commit. Not all that is missing may come: GitHub leaves out and
 * changes files as `.gitattributes` says, and an archive that cannot be trusted is given up.
 * The caller takes what it is given out of `missing`.
 * Source: docs.github.com/rest/repos/contents, "Download a repository archive (tar)".
 */
async function* fetchArchive({ client, logger }, commit, missing) {
    for (let attempt = 1; attempt <= ATTEMPTS && missing.size > 0; attempt += 1) {
        const refused = new Map();
        const stop = new AbortController();
        const deadline = setTimeout(() => stop.abort(), client.deadlineMs);
        try {
            const body = await openArchive(client, commit, stop.signal);
            yield* readArchive(body, {
                wanted: pathsOf(commit.tree, missing),
                treeBytes: commit.treeBytes,
                treeFiles: commit.tree.length,
                onRefused: (reason) => refused.set(reason, (refused.get(reason) ?? 0) + 1),
            });
            return;
        }
        catch (error) {
            if (error instanceof errors/* NamedError */.iK)
                throw error;
            logger.warning(`The archive of ${commit.repository} broke off: ${reasonOf(error)}.`);
            if (error instanceof ArchiveTooLarge)
                return;
        }
        finally {
            clearTimeout(deadline);
            stop.abort();
            report(logger, commit.repository, refused);
        }
    }
}
async function openArchive(client, { repository, commit }, signal) {
    const question = {
        subject: `archive of ${repository} at ${commit}`,
        route: "GET /repos/{owner}/{repo}/tarball/{ref}",
        parameters: { ...(0,full_name/* splitName */.W0)(repository), ref: commit },
    };
    return client.stream(question, signal);
}
/** Every path at which a missing blob is found: one of them may be left out of the archive. */
function pathsOf(tree, missing) {
    const wanted = tree.filter((entry) => missing.has(entry.sha));
    return new Map(wanted.map((entry) => [entry.path, entry]));
}
function reasonOf(error) {
    if (error instanceof ArchiveTooLarge)
        return error.message;
    return "the connection was lost, too slow, or the data is damaged";
}
function report(logger, repository, refused) {
    const dangerous = refused.get("outside_root") ?? 0;
    if (dangerous === 0)
        return;
    logger.warning(`${dangerous} entries of the archive of ${repository} lead out of it: refused.`);
}

;// CONCATENATED MODULE: ./lib/src/repository/github/plan.js
const BLOBS_PER_QUERY = 100;
const BYTES_PER_QUERY = 2 * 1024 * 1024;
/** GitHub cuts the text of larger blobs off in GraphQL; they are asked for alone. */
const LARGEST_QUERIED_BLOB = 256 * 1024;
/** Above this an archive is taken whatever its size, to leave requests of the hour for others. */
const MAX_QUERIES = 20;
const MAX_REQUESTS_WITHOUT_TOKEN = 3;
/** Octokit sends one query a second, and a request out of the hour's thousand is worth as much. */
const SECONDS_PER_QUERY = 1;
/** What comes in and is unpacked per second, and what an archive costs before its first byte. */
const ARCHIVE_BYTES_PER_SECOND = 20 * 1024 * 1024;
const SECONDS_TO_START_ARCHIVE = 1;
/** The cheaper way to fetch blobs: queries for a few, one archive of the whole commit for many. */
function planFetch(wanted, { treeBytes, canQuery }) {
    const batches = batchesOf(wanted);
    if (!canQuery && wanted.length > MAX_REQUESTS_WITHOUT_TOKEN)
        return { kind: "archive" };
    const queries = batches.length;
    const archiveSeconds = SECONDS_TO_START_ARCHIVE + treeBytes / ARCHIVE_BYTES_PER_SECOND;
    const isFew = queries <= MAX_QUERIES && queries * SECONDS_PER_QUERY <= archiveSeconds;
    return isFew || queries <= 1 ? { kind: "queries", batches } : { kind: "archive" };
}
/** Blobs in groups that fit one query, in the given order; a large one is a group of its own. */
function batchesOf(wanted) {
    const batches = [];
    let batch = [];
    let bytes = 0;
    for (const entry of wanted) {
        if (entry.size > LARGEST_QUERIED_BLOB) {
            batches.push([entry]);
            continue;
        }
        if (batch.length === BLOBS_PER_QUERY || bytes + entry.size > BYTES_PER_QUERY) {
            batches.push(batch);
            batch = [];
            bytes = 0;
        }
        batch.push(entry);
        bytes += entry.size;
    }
    if (batch.length > 0)
        batches.push(batch);
    return batches;
}

;// CONCATENATED MODULE: ./lib/src/repository/github/object-query.js


/**
 * What one GraphQL query answers about the objects with these SHAs, in their order; null for one
 * that the repository does not have. Throws what `gitHubFault` names.
 * Source: docs.github.com/graphql/reference/interfaces#gitobject.
 */
async function queryObjects(client, { repository, noun, selection, schema }, shas) {
    const { owner, repo } = (0,full_name/* splitName */.W0)(repository);
    const fields = shas.map((sha, at) => `o${at}: object(oid: "${sha}") { ${selection} }`);
    const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(" ")} } }`;
    const answer = schemas/* object */.Ikc({
        data: schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schema.nullable()) }),
    });
    const { data } = await client.query({ subject: `${noun} of ${repository}` }, { query, variables: { owner, name: repo } }, answer);
    return shas.map((_sha, at) => data.repository[`o${at}`] ?? null);
}

;// CONCATENATED MODULE: ./lib/src/repository/github/single-blob.js



const blobAnswer = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* enum */.k5n(["base64", "utf-8"]) });
/**
 * One blob through the REST API, whatever its bytes; null when what came has another SHA.
 * Source: docs.github.com/rest/git/blobs, "Get a blob" (up to 100 MB).
 */
async function fetchBlob(client, repository, entry) {
    const answer = await client.get({
        subject: `file ${JSON.stringify(entry.path)} of ${repository}`,
        route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
        parameters: { ...(0,full_name/* splitName */.W0)(repository), file_sha: entry.sha },
    }, blobAnswer);
    const bytes = Buffer.from(answer.content, answer.encoding === "base64" ? "base64" : "utf8");
    return (0,blob_sha/* blobSha */.w)(bytes) === entry.sha ? { sha: entry.sha, bytes } : null;
}

;// CONCATENATED MODULE: ./lib/src/repository/github/blob-query.js






const TEXT = "... on Blob { isBinary isTruncated text }";
const blobObject = schemas/* object */.Ikc({
    isBinary: schemas/* boolean */.zMY().nullish(),
    isTruncated: schemas/* boolean */.zMY().optional(),
    text: schemas/* string */.YjP().nullish(),
});
/**
 * The blobs of one batch: a query for all, then one request for each that a query cannot give
 * truly (binary, cut off, not UTF-8). A blob that is still wrong is left out.
 * Source: docs.github.com/graphql/reference/objects#blob.
 */
async function* fetchBatch(client, repository, batch) {
    const canQuery = isQueryable(batch) && (await client.canQuery());
    const texts = canQuery ? await queryTexts(client, repository, batch) : new Map();
    const difficult = [];
    for (const entry of batch) {
        const text = texts.get(entry.sha);
        const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : null;
        if (bytes !== null && (0,blob_sha/* blobSha */.w)(bytes) === entry.sha)
            yield { sha: entry.sha, bytes };
        else
            difficult.push(entry);
    }
    for (const blob of await Promise.all(difficult.map((entry) => fetchBlob(client, repository, entry)))) {
        if (blob !== null)
            yield blob;
    }
}
function isQueryable(batch) {
    return batch.every((entry) => entry.size <= LARGEST_QUERIED_BLOB);
}
/** Text by SHA, of those blobs whose text GraphQL gives whole. */
async function queryTexts(client, repository, batch) {
    const question = { repository, noun: "files", selection: TEXT, schema: blobObject };
    const shas = batch.map((entry) => entry.sha);
    const blobs = await queryObjects(client, question, shas).catch(nullWithoutGraphql);
    const texts = new Map();
    for (const [at, sha] of shas.entries()) {
        const blob = blobs?.[at];
        if (blob?.isTruncated === true || blob?.isBinary === true)
            continue;
        if (typeof blob?.text === "string")
            texts.set(sha, blob.text);
    }
    return texts;
}
/** For a failure: a server or token without GraphQL still has the REST API. */
function nullWithoutGraphql(error) {
    const codes = ["SourceNotFound", "PermissionMissing"];
    if (error instanceof errors/* NamedError */.iK && codes.includes(error.code))
        return null;
    throw error;
}

// EXTERNAL MODULE: ./lib/src/repository/path-order.js
var path_order = __webpack_require__(65961);
// EXTERNAL MODULE: ./lib/src/repository/github/tree-hash.js
var tree_hash = __webpack_require__(32940);
;// CONCATENATED MODULE: ./lib/src/repository/github/kept-listing.js



/** Git hosts refuse longer paths, and a hostile one of megabytes would cost minutes to take apart. */
const MAX_PATH_LENGTH = 4096;
const DIGEST_LENGTH = 64;
const LINE = /^(?<mode>100644|100755|120000|160000) (?<sha>[0-9a-f]{40}) (?<size>\d{1,12})\t/u;
/**
 * A whole tree as bytes for a cache: a SHA-256 over the rest, then `<mode> <sha> <size>\t<path>\0`
 * for each file, as `git ls-tree -rlz` has it. Null for a tree whose SHA its files alone do not
 * give (modes of ancient repositories, empty folders): it could never be proved when it comes back.
 */
function encodeListing(tree, files) {
    if ((0,tree_hash/* rootTreeSha */.np)(files) !== tree)
        return null;
    const lines = files.map(({ mode, sha, size, path }) => `${mode} ${sha} ${size}\t${path}\0`);
    const body = Buffer.from(lines.join(""));
    return Buffer.concat([Buffer.from(digestOf(body)), body]);
}
/**
 * The files that `encodeListing` was given, in path order; null when the bytes are damaged, or are
 * not a listing of the root tree with this SHA. Which files there are, and their modes and SHAs, is
 * thereby proved by git's own hashes; a size is only proved not to be damaged by accident.
 */
function decodeListing(tree, bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const body = buffer.subarray(DIGEST_LENGTH);
    if (buffer.toString("latin1", 0, DIGEST_LENGTH) !== digestOf(body))
        return null;
    const lines = body.toString().split("\0");
    if (lines.pop() !== "")
        return null;
    const files = [];
    for (const line of lines) {
        const file = parseLine(line);
        if (file === null)
            return null;
        files.push(file);
    }
    return (0,tree_hash/* rootTreeSha */.np)(files) === tree ? (0,path_order/* inPathOrder */.$)(files) : null;
}
function parseLine(line) {
    const head = LINE.exec(line);
    const { mode, sha, size } = head?.groups ?? {};
    const path = line.slice(head?.[0].length ?? 0);
    if (mode === undefined || sha === undefined || path.length > MAX_PATH_LENGTH)
        return null;
    return { path, size: Number(size), sha, mode: mode };
}
function digestOf(body) {
    return (0,external_node_crypto_.createHash)("sha256").update(body).digest("hex");
}

// EXTERNAL MODULE: ./lib/src/repository/selection/classify.js
var classify = __webpack_require__(14742);
;// CONCATENATED MODULE: ./lib/src/repository/github/prove-sizes.js




/** Below this, no file is left out for its size alone. */
const SIZE_DECIDES_FROM = 256 * 1024;
/** With more large files than one query takes, the tree is asked for again. */
const MAX_LARGE_FILES = 200;
/** Attributes under which most files are read, so that no size is left out of the proof. */
const READ_AT_ALL = { generated: false, vendored: false, binary: false, lfs: false };
const sizeAnswer = schemas/* object */.Ikc({ byteSize: schemas/* number */.aig().int().optional() });
/**
 * Whether a kept listing can be believed about sizes, which no SHA of a folder covers: whoever may
 * write the cache could call a page huge, and it would be skipped. So where a size decides whether a
 * file is read, GitHub is asked, in one query. All other sizes may be wrong without harm: a blob
 * that is read is only taken with the bytes of its SHA (with another size than listed it is a miss
 * in the cache, and fetched), and one that turns out huge is skipped by its bytes. `unknown` when
 * GitHub cannot be asked so.
 */
async function proveSizes(client, repository, files) {
    const large = files.filter(isDecidedBySize);
    const shas = [...new Set(large.map((entry) => entry.sha))];
    if (shas.length === 0)
        return "proved";
    if (shas.length > MAX_LARGE_FILES || !(await client.canQuery()))
        return "unknown";
    const selection = "... on Blob { byteSize }";
    const question = { repository, noun: "sizes of files", selection, schema: sizeAnswer };
    const blobs = await queryObjects(client, question, shas).catch(nullWithoutGraphql);
    if (blobs === null)
        return "unknown";
    const sizes = new Map(shas.map((sha, at) => [sha, blobs[at]?.byteSize]));
    return large.every(({ sha, size }) => sizes.get(sha) === size) ? "proved" : "wrong";
}
function isDecidedBySize(entry) {
    if (entry.size < SIZE_DECIDES_FROM)
        return false;
    const reason = (0,classify/* classify */.L)(entry, READ_AT_ALL);
    return reason === null || reason === "huge";
}

;// CONCATENATED MODULE: ./lib/src/repository/github/listing.js

const FILE_MODES = new Set(["100644", "100755", "120000", "160000"]);
/**
 * What of a listing can be believed; its paths are from the repository's root, like the folder's. A folder's SHA is a hash over its children, so
 * a listing that was cut off, or that changed between two requests, shows itself here.
 */
function checkListing(root, entries) {
    const children = childrenByFolder(entries);
    const files = [];
    const gaps = [];
    const waiting = [root];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const listed = children.get(folder.path) ?? [];
        if ((0,tree_hash/* treeSha */.jL)(listed.map((item) => item.child)) !== folder.sha) {
            gaps.push(folder);
            continue;
        }
        for (const { child, entry } of listed) {
            const path = join(folder.path, child.name);
            if (child.mode === tree_hash/* FOLDER_MODE */.Zo)
                waiting.push({ path, sha: child.sha });
            else
                files.push(toTreeEntry(path, entry));
        }
    }
    return { files, gaps };
}
function childrenByFolder(entries) {
    const folders = new Map();
    for (const entry of entries) {
        const { folder, name } = (0,tree_hash/* splitPath */.Uf)(entry.path);
        const child = { name, mode: entry.mode, sha: entry.sha };
        const known = folders.get(folder);
        if (known === undefined)
            folders.set(folder, [{ child, entry }]);
        else
            known.push({ child, entry });
    }
    return folders;
}
function toTreeEntry(path, entry) {
    // Ancient repositories hold files of mode 100664; git treats them as plain files.
    const mode = FILE_MODES.has(entry.mode) ? entry.mode : "100644";
    return { path, size: entry.size ?? 0, sha: entry.sha, mode };
}
function join(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./lib/src/repository/github/tree-query.js



/** Folders asked for in one query, each with two more levels below. */
const FOLDERS_PER_QUERY = 50;
const ENTRIES = "name mode oid size";
const SELECTION = `... on Tree { entries { ${ENTRIES} object { ... on Tree { entries { ${ENTRIES} object { ... on Tree { entries { ${ENTRIES} } } } } } } } }`;
const treeObject = schemas/* lazy */.RZV(() => schemas/* object */.Ikc({
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        mode: schemas/* number */.aig().int(),
        oid: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/u),
        size: schemas/* number */.aig().int().nonnegative(),
        object: treeObject.nullish(),
    }))
        .optional(),
}));
/**
 * The listings of many folders, three levels deep, in few requests; what is below comes back as
 * gaps. Source: docs.github.com/graphql/reference/objects#treeentry.
 */
async function queryTrees(client, repository, gaps) {
    const results = [];
    for (let start = 0; start < gaps.length; start += FOLDERS_PER_QUERY) {
        const batch = gaps.slice(start, start + FOLDERS_PER_QUERY);
        const question = { repository, noun: "folders", selection: SELECTION, schema: treeObject };
        const shas = batch.map((gap) => gap.sha);
        const trees = await queryObjects(client, question, shas);
        for (const [at, gap] of batch.entries()) {
            results.push(checkListing(gap, flatten(gap.path, trees[at] ?? {})));
        }
    }
    return results;
}
/** The entries of a folder and of what was given below it, as one list. */
function flatten(root, tree) {
    const listed = [];
    const waiting = [
        { folder: root, tree },
    ];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const { name, mode, oid, size, object } of next.tree.entries ?? []) {
            const path = next.folder === "" ? name : `${next.folder}/${name}`;
            listed.push({ path, mode: mode.toString(8).padStart(6, "0"), sha: oid, size });
            if (object !== null && object !== undefined)
                waiting.push({ folder: path, tree: object });
        }
    }
    return listed;
}

;// CONCATENATED MODULE: ./lib/src/repository/github/tree.js






/** So few folders are asked for with all that is below them, one request each. */
const FOLDERS_ASKED_WHOLE = 8;
const MAX_ROUNDS = 64;
const treeAnswer = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        mode: schemas/* string */.YjP().regex(/^[0-7]{6}$/u),
        sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/u),
        size: schemas/* number */.aig().int().nonnegative().optional(),
    })),
});
/**
 * Every file of a commit, in path order, proved whole by the SHAs of its folders. One request, or a
 * few more when GitHub cuts the answer off (above 100,000 entries or 7 MB).
 * Throws `RepositoryCorrupt` when the listing cannot be had whole.
 * Source: docs.github.com/rest/git/trees, "Get a tree".
 */
async function listTree(client, question) {
    const files = [];
    let gaps = [{ path: "", sha: question.tree }];
    let isStubborn = false;
    for (let round = 0; gaps.length > 0; round += 1) {
        const asked = gaps;
        const isCheaper = isStubborn || asked.length > FOLDERS_ASKED_WHOLE;
        const byQuery = isCheaper && (await client.canQuery());
        const answers = byQuery
            ? await queryTrees(client, question.repository, asked)
            : await Promise.all(asked.map((gap) => askWhole(client, question, gap)));
        for (const file of answers.flatMap((answer) => answer.files))
            files.push(file);
        gaps = answers.flatMap((answer) => answer.gaps);
        // A folder that is cut off even alone, or wrongly listed, may still be had by a query.
        isStubborn = hasSameFolder(asked, gaps);
        if ((isStubborn && isCheaper) || round > MAX_ROUNDS)
            throw notWhole(question, gaps);
    }
    return (0,path_order/* inPathOrder */.$)(files);
}
async function askWhole(client, question, gap) {
    const { truncated, entries } = await getTree(client, question, { gap, recursive: true });
    const checked = checkListing(gap, entries);
    const isCut = checked.gaps.some((open) => open.path === gap.path);
    if (!truncated || !isCut)
        return checked;
    // The folder's own children were cut off: they are asked for alone, and joined with what came.
    const own = await getTree(client, question, { gap, recursive: false });
    const known = new Set(own.entries.map((entry) => entry.path));
    return checkListing(gap, [...own.entries, ...entries.filter((entry) => !known.has(entry.path))]);
}
async function getTree(client, { repository, commit }, { gap, recursive }) {
    const answer = await client.get({
        subject: `tree of ${repository} at ${commit}`,
        route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
        parameters: {
            ...(0,full_name/* splitName */.W0)(repository),
            tree_sha: gap.sha,
            ...(recursive ? { recursive: 1 } : {}),
        },
    }, treeAnswer);
    const prefix = gap.path === "" ? "" : `${gap.path}/`;
    const entries = answer.tree.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }));
    return { truncated: answer.truncated, entries };
}
function hasSameFolder(before, after) {
    const known = new Set(before.map((gap) => gap.path));
    return after.some((gap) => known.has(gap.path));
}
function notWhole({ repository, commit }, gaps) {
    return new errors/* NamedError */.iK("RepositoryCorrupt", `tree of ${repository} at ${commit}: GitHub's listing of ${JSON.stringify(gaps[0]?.path ?? "")} does not have the SHA that its folder names, so files would be missing. Run again; if it stays, check the repository with "git fsck".`);
}

;// CONCATENATED MODULE: ./lib/src/repository/github/known-tree.js



/**
 * Every file of a commit, in path order: as an earlier run kept it where that can be proved, else
 * as `listTree` reads it, which is then kept. Throws as `listTree`.
 */
async function listKnownTree(parts, question) {
    const known = await keptTree(parts, question);
    if (known !== null)
        return known;
    const files = await listTree(parts.client, question);
    const bytes = encodeListing(question.tree, files);
    if (bytes !== null)
        await parts.cache.putListing(question.tree, bytes);
    return files;
}
async function keptTree({ client, cache, logger }, { repository, tree }) {
    const bytes = await cache.getListing(tree);
    if (bytes === null)
        return null;
    const files = decodeListing(tree, bytes);
    const verdict = files === null ? "wrong" : await proveSizes(client, repository, files);
    if (verdict === "proved")
        return files;
    if (verdict === "wrong") {
        logger.warning(`The kept listing of ${repository} was damaged or changed; it is read again.`);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/repository/github/reader.js





/** Reads one commit of a repository on GitHub with as few requests as its size allows. */
class GitHubReader {
    snapshot;
    #parts;
    #entries;
    #fetched = new Set();
    #fromCache = new Set();
    constructor(parts) {
        this.#parts = parts;
        this.snapshot = parts.snapshot;
    }
    listTree() {
        const { repository, commit } = this.snapshot;
        this.#entries ??= listKnownTree(this.#parts, { repository, commit, tree: this.#parts.tree });
        return this.#entries;
    }
    async *readBlobs(entries) {
        const missing = new Map();
        for (const entry of oneOfEach(entries)) {
            const bytes = await this.#parts.cache.get(entry.sha, entry.size);
            if (bytes === null) {
                missing.set(entry.sha, entry);
            }
            else {
                if (!this.#fetched.has(entry.sha))
                    this.#fromCache.add(entry.sha);
                yield { sha: entry.sha, bytes };
            }
        }
        for await (const blob of this.#fetch(missing)) {
            if (!missing.delete(blob.sha))
                continue;
            this.#fetched.add(blob.sha);
            await this.#parts.cache.put(blob);
            yield blob;
        }
        if (missing.size > 0)
            throw incomplete(this.snapshot, [...missing.values()]);
    }
    usage() {
        return {
            apiRequests: this.#parts.client.requests,
            cacheHits: this.#fromCache.size,
            blobsRead: this.#fetched.size + this.#fromCache.size,
        };
    }
    async close() {
        await this.#parts.cache.save();
    }
    /** Takes what the plan gives; `missing` shrinks while the caller takes blobs out of it. */
    async *#fetch(missing) {
        if (missing.size === 0)
            return;
        const { client, snapshot, logger } = this.#parts;
        const tree = await this.listTree();
        const treeBytes = tree.reduce((sum, entry) => sum + entry.size, 0);
        const situation = { treeBytes, canQuery: await client.canQuery() };
        if (planFetch([...missing.values()], situation).kind === "archive") {
            const commit = { repository: snapshot.repository, commit: snapshot.commit, tree, treeBytes };
            yield* fetchArchive({ client, logger }, commit, missing);
        }
        // All of it without an archive; after one, what it left out or changed.
        for (const batch of batchesOf([...missing.values()])) {
            yield* fetchBatch(client, snapshot.repository, batch);
        }
    }
}
/** One entry for each SHA; a submodule has no bytes here. */
function oneOfEach(entries) {
    const files = entries.filter((entry) => entry.mode !== "160000");
    return new Map(files.map((entry) => [entry.sha, entry])).values();
}
function incomplete({ repository, commit }, missing) {
    const names = missing.slice(0, 3).map((entry) => JSON.stringify(entry.path));
    return new errors/* NamedError */.iK("RepositoryCorrupt", `${repository} at ${commit}: GitHub does not give the committed bytes of ${missing.length} files, such as ${names.join(", ")}. Run again; if it stays, check the repository with "git fsck".`);
}

// EXTERNAL MODULE: ./lib/src/repository/ref-name.js
var ref_name = __webpack_require__(91432);
;// CONCATENATED MODULE: ./lib/src/repository/github/resolve.js




const SHA = /^[0-9a-f]{40}$/u;
const sha = schemas/* string */.YjP().regex(SHA);
const repositoryAnswer = schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP().regex(full_name/* FULL_NAME */.Gz),
    default_branch: schemas/* string */.YjP(),
});
const commitAnswer = schemas/* object */.Ikc({ sha, commit: schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ sha }) }) });
const gitCommitAnswer = schemas/* object */.Ikc({ sha, tree: schemas/* object */.Ikc({ sha }) });
const branchAnswer = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), commit: commitAnswer });
const compareAnswer = schemas/* object */.Ikc({ status: schemas/* enum */.k5n(["ahead", "behind", "identical", "diverged"]) });
/**
 * The commit that a ref of a repository names now, in two requests for a branch. Throws
 * `SourceNotFound`, `SourceEmpty`, `RefNotFound`, `InvalidInput` and what `gitHubFault` names.
 */
async function resolveRepository(client, question) {
    const asked = (0,full_name/* splitName */.W0)(question.repository);
    const info = await client.get({
        subject: `repository ${question.repository}`,
        route: "GET /repos/{owner}/{repo}",
        parameters: asked,
    }, repositoryAnswer);
    const renamed = info.full_name.toLowerCase() !== question.repository.toLowerCase();
    const place = { client, name: info.full_name, defaultBranch: info.default_branch };
    const pinned = await pinRef(place, question.ref);
    const base = await baseBranchOf(place, pinned, question.baseBranch);
    return {
        repository: info.full_name,
        requestedRef: question.ref ?? "HEAD",
        commit: pinned.commit,
        tree: pinned.tree,
        baseBranch: base,
        notices: [
            ...(renamed
                ? [`${question.repository} is now ${info.full_name}; the new name is used.`]
                : []),
            ...(base === null
                ? [
                    `${info.default_branch} does not contain the commit, so a pull request needs base-branch.`,
                ]
                : []),
        ],
    };
}
/** The state of a commit that is already known, in one request. Throws `RefNotFound` when it is gone. */
async function resolvePinned(client, repository, pinned) {
    const question = {
        subject: `commit ${pinned.commit} of ${repository}`,
        route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
        parameters: { ...(0,full_name/* splitName */.W0)(repository), commit_sha: pinned.commit },
    };
    const answer = await client.get(question, gitCommitAnswer).catch(nullWhenNotFound);
    if (answer?.sha === pinned.commit) {
        return { ...pinned, repository, tree: answer.tree.sha, notices: [] };
    }
    throw new errors/* NamedError */.iK("RefNotFound", `${repository} has no commit ${pinned.commit} any more, or the token may not read it. Start a new run.`);
}
async function pinRef(place, ref) {
    if (ref === undefined || ref === "HEAD") {
        const pinned = await pinBranch(place, place.defaultBranch);
        return pinned ?? pinCommit(place, place.defaultBranch);
    }
    (0,ref_name/* checkRefName */.h)(ref);
    const branch = ref.replace(/^refs\/heads\//u, "");
    const pinned = SHA.test(ref) ? null : await pinBranch(place, branch);
    return pinned ?? pinCommit(place, ref.replace(/^refs\//u, ""));
}
async function pinBranch(place, branch) {
    const question = {
        subject: `branch ${branch} of ${place.name}`,
        route: "GET /repos/{owner}/{repo}/branches/{branch}",
        parameters: { ...(0,full_name/* splitName */.W0)(place.name), branch },
    };
    const answer = await place.client.get(question, branchAnswer).catch(nullWhenNotFound);
    if (answer === null)
        return null;
    const { commit } = answer;
    return { commit: commit.sha, tree: commit.commit.tree.sha, branch: answer.name };
}
async function pinCommit(place, ref) {
    const question = {
        subject: `ref ${ref} of ${place.name}`,
        route: "GET /repos/{owner}/{repo}/commits/{ref}",
        // The answer has the files that the commit changed: one is enough.
        parameters: { ...(0,full_name/* splitName */.W0)(place.name), ref, per_page: 1 },
    };
    const answer = await place.client.get(question, commitAnswer).catch(nullWhenNotFound);
    if (answer !== null)
        return { commit: answer.sha, tree: answer.commit.tree.sha, branch: null };
    throw new errors/* NamedError */.iK("RefNotFound", `ref: ${JSON.stringify(ref)} is no branch, tag or commit of ${place.name}. Check the name; ${place.defaultBranch} is the default branch.`);
}
/** A pull request's base for what was pinned: the branch itself, or one that contains the commit. */
async function baseBranchOf(place, pinned, wanted) {
    if (pinned.branch !== null)
        return pinned.branch;
    const base = (0,ref_name/* checkRefName */.h)(wanted ?? place.defaultBranch);
    const question = {
        subject: `base-branch ${base} of ${place.name}`,
        route: "GET /repos/{owner}/{repo}/compare/{basehead}",
        parameters: { ...(0,full_name/* splitName */.W0)(place.name), basehead: `${pinned.commit}...${base}`, per_page: 1 },
    };
    const answer = await place.client.get(question, compareAnswer).catch(nullWhenNotFound);
    if (answer?.status === "ahead" || answer?.status === "identical")
        return base;
    if (wanted === undefined)
        return null;
    throw new errors/* NamedError */.iK("InvalidInput", `base-branch: ${JSON.stringify(wanted)} is no branch of ${place.name} that contains the commit ${pinned.commit}. Name a branch that does.`);
}
/** GitHub says 404 to an unknown branch, and 422 to an unknown commit. */
function nullWhenNotFound(error) {
    if (error instanceof errors/* NamedError */.iK) {
        if (error.code === "SourceNotFound" || error.code === "RefNotFound")
            return null;
    }
    throw error;
}

;// CONCATENATED MODULE: ./lib/src/repository/github/open.js




/**
 * Opens a repository on GitHub for reading, pinned to the commit that the ref names now. Throws
 * `SourceNotFound`, `SourceEmpty`, `RefNotFound`, `InvalidInput`, `Unauthorized`,
 * `PermissionMissing`, `RateLimited`, `PlatformUnavailable`.
 */
async function openGitHubRepository(source) {
    const client = new GitHubClient(source);
    const { tree, ...state } = source.pinned === undefined
        ? await resolveRepository(client, source)
        : await resolvePinned(client, source.repository, source.pinned);
    const cache = source.cache ?? (0,blob_cache/* noCache */.w)();
    await cache.restore(state.repository);
    const snapshot = { ...state, kind: "github" };
    return new GitHubReader({ client, snapshot, tree, cache, logger: source.logger });
}

;// CONCATENATED MODULE: ./lib/src/repository/github/access.js



/** The longest that one question to GitHub, or one archive, may take. */
const READING_DEADLINE_MS = 5 * 60_000;
/** What reading asks for. */
const READ = { contents: "read", metadata: "read" };
/**
 * Where tokens for reading this repository come from: a GitHub App when one is given, else the
 * token, else nowhere (which is enough for a public repository). Throws `InvalidInput` for a key
 * that is none.
 */
async function tokenSourceOf(access, repository, logger) {
    if (access.token !== "")
        logger.mask(access.token);
    if (access.appId === "")
        return fixedToken(access.token === "" ? null : access.token);
    return appTokens({
        appId: access.appId,
        privateKey: access.appPrivateKey,
        repository,
        permissions: READ,
        apiUrl: access.apiUrl,
        deadlineMs: READING_DEADLINE_MS,
        logger,
    });
}
const GITHUB_API = "https://api.github.com";
/**
 * The access that the variables of a runner, or of a user's shell, describe. Throws `InvalidInput`
 * for an address that a token must not be sent to.
 */
function accessFrom(environment, credentials) {
    const graphqlUrl = environment.GITHUB_GRAPHQL_URL;
    return {
        ...credentials,
        apiUrl: (0,key_url/* checkKeyUrl */.X)(environment.GITHUB_API_URL ?? GITHUB_API, "GITHUB_API_URL"),
        graphqlUrl: graphqlUrl === undefined ? undefined : (0,key_url/* checkKeyUrl */.X)(graphqlUrl, "GITHUB_GRAPHQL_URL"),
    };
}
/** Opens a repository on GitHub with what access there is. Throws as `openGitHubRepository`. */
async function openWithAccess(access, subject) {
    const { apiUrl, graphqlUrl } = access;
    const auth = await tokenSourceOf(access, subject.repository, subject.logger);
    const platform = { auth, apiUrl, graphqlUrl, deadlineMs: READING_DEADLINE_MS };
    return openGitHubRepository({ ...subject, ...platform });
}

;// CONCATENATED MODULE: ./lib/src/repository/github/index.js






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

/***/ 65961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inPathOrder)
/* harmony export */ });
/** Entries in the order of their paths' UTF-8 bytes, which is git's own order of files. */
function inPathOrder(entries) {
    return entries
        .map((entry) => ({ entry, key: Buffer.from(entry.path) }))
        .toSorted((left, right) => Buffer.compare(left.key, right.key))
        .map(({ entry }) => entry);
}


/***/ }),

/***/ 91432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ checkRefName)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97083);

const MAX_LENGTH = 255;
/** Letters, digits and the punctuation that a branch, tag or commit may have; no `:`, `^`, `~`, `@{`. */
const REF = /^[\p{L}\p{N}._/+@#%=,&!'()-]+$/u;
/**
 * The ref that a user asked for, unchanged, when it can be a branch, tag or commit. Throws
 * `InvalidInput` for anything that git or a URL could take for something else, such as an option.
 * Source: git-scm.com/docs/git-check-ref-format.
 */
function checkRefName(ref) {
    const problem = problemOf(ref);
    if (problem === null)
        return ref;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NamedError */ .iK("InvalidInput", `ref: ${JSON.stringify(ref.slice(0, MAX_LENGTH))} ${problem}. Give a branch, a tag or a commit SHA.`);
}
function problemOf(ref) {
    if (ref === "")
        return "is empty";
    if (ref.length > MAX_LENGTH)
        return `is longer than ${MAX_LENGTH} characters`;
    if (ref.startsWith("-"))
        return "looks like an option, not like a ref";
    if (!REF.test(ref))
        return "has a character that no ref has";
    if (ref.includes("..") || ref.includes("//") || ref.startsWith("/") || ref.endsWith("/")) {
        return "is not the form of a ref";
    }
    return null;
}


/***/ }),

/***/ 14742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify),
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/** Source that people write is smaller; what is larger is data or was generated. */
const MAX_FILE_BYTES = 400 * 1024;
const VENDORED_FOLDERS = new Set([
    "node_modules",
    "bower_components",
    "jspm_packages",
    "third_party",
    "third-party",
    "site-packages",
    "Pods",
    "Carthage",
    ".yarn",
    ".pnpm-store",
    ".venv",
]);
const GENERATED_FOLDERS = new Set([
    ".amtp",
    ".next",
    ".nuxt",
    ".output",
    ".svelte-kit",
    ".astro",
    ".angular",
    ".turbo",
    ".vercel",
    ".expo",
    ".dart_tool",
    ".gradle",
    "__generated__",
    "__snapshots__",
    "playwright-report",
    "test-results",
]);
/** Names that are output at the top of a package, and ordinary words below a source folder. */
const OUTPUT_OR_WORD = new Map([
    ["vendor", "vendored"],
    ["vendors", "vendored"],
    ["dist", "generated"],
    ["build", "generated"],
    ["out", "generated"],
    ["coverage", "generated"],
    ["generated", "generated"],
]);
/** What compilers leave in an output folder is never of these kinds: there, the name is a word. */
const NEVER_OUTPUT = /(?<!\.d)\.(?:ts|tsx|jsx|mts|cts|vue|svelte|astro)$/u;
const COMPILER_OUTPUT = new Set(["dist", "build", "out"]);
const SOURCE_FOLDERS = new Set(["src", "app", "pages", "routes", "views", "screens", "components"]);
const LOCK_FILES = new Set([
    "package-lock.json",
    "npm-shrinkwrap.json",
    "yarn.lock",
    "pnpm-lock.yaml",
    "bun.lock",
    "bun.lockb",
    "deno.lock",
    "composer.lock",
    "Gemfile.lock",
    "poetry.lock",
    "uv.lock",
    "Pipfile.lock",
    "Cargo.lock",
    "go.sum",
    "Podfile.lock",
    "pubspec.lock",
    "gradle.lockfile",
]);
const BINARY_EXTENSIONS = new Set(("png jpg jpeg gif webp avif ico bmp tiff psd ai sketch fig heic icns " +
    "woff woff2 ttf otf eot mp3 mp4 m4a m4v mov avi webm ogg wav flac " +
    "zip gz tgz bz2 xz 7z rar jar war aar apk aab ipa dmg exe dll so dylib a o class wasm " +
    "pdf doc docx xls xlsx ppt pptx sqlite db bin dat parquet pyc keystore jks p12 node riv glb").split(" "));
/** Control characters, marks that reverse or hide text, and what is left of broken UTF-8. */
const UNSAFE_NAME = /[\p{Cc}\p{Bidi_Control}\u200B-\u200D\u2028\u2029\u2060\uFEFF\uFFFD\\]/u;
/**
 * Why a file of the tree is not worth reading, judged by its name, mode and size alone; null when
 * it is. What only the bytes can tell is said by `decodeSource`.
 */
function classify(entry, attributes) {
    const name = entry.path.slice(entry.path.lastIndexOf("/") + 1);
    if (UNSAFE_NAME.test(entry.path))
        return "unsafe_name";
    if (entry.mode === "160000")
        return "submodule";
    if (entry.mode === "120000")
        return "symlink";
    if (attributes.vendored === true)
        return "vendored";
    if (attributes.generated === true)
        return "generated";
    const folder = reasonOfFolders(entry.path, attributes);
    if (folder !== null)
        return folder;
    if (LOCK_FILES.has(name))
        return "lock";
    if (attributes.lfs)
        return "lfs";
    return reasonOfName(name, attributes) ?? (entry.size > MAX_FILE_BYTES ? "huge" : null);
}
/** Whether `.gitattributes` says outright that a path is not what its name suggests. */
function isOverruled(reason, attributes) {
    if (reason === "vendored")
        return attributes.vendored === false;
    return reason === "generated" && attributes.generated === false;
}
function reasonOfFolders(path, attributes) {
    const folders = path.split("/").slice(0, -1);
    for (const [index, folder] of folders.entries()) {
        if (VENDORED_FOLDERS.has(folder))
            return "vendored";
        if (GENERATED_FOLDERS.has(folder))
            return "generated";
        const reason = OUTPUT_OR_WORD.get(folder);
        const belowSource = folders.slice(0, index).some((above) => SOURCE_FOLDERS.has(above));
        const isWord = belowSource || (COMPILER_OUTPUT.has(folder) && NEVER_OUTPUT.test(path));
        if (reason !== undefined && !isWord && !isOverruled(reason, attributes))
            return reason;
    }
    return null;
}
function reasonOfName(name, attributes) {
    const lower = name.toLowerCase();
    const extension = lower.slice(lower.lastIndexOf(".") + 1);
    if (attributes.binary || BINARY_EXTENSIONS.has(extension))
        return "binary";
    if (/[.-]min\.(?:js|mjs|cjs|css)$/u.test(lower))
        return "minified";
    if (/\.(?:map|snap|tsbuildinfo)$/u.test(lower))
        return "generated";
    const isNamedSo = /\.(?:generated|gen|g|pb|bundle)\.[a-z]+$/u.test(lower);
    return isNamedSo && !isOverruled("generated", attributes) ? "generated" : null;
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
