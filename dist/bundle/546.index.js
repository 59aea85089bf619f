export const id = 546;
export const ids = [546];
export const modules = {

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

/***/ 8546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openPullRequest)
});

// UNUSED EXPORTS: openWith

// EXTERNAL MODULE: ./lib/src/approval/client.js
var client = __webpack_require__(54617);
// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
// EXTERNAL MODULE: ./lib/src/safety/review.js + 13 modules
var review = __webpack_require__(66007);
// EXTERNAL MODULE: ./lib/src/safety/secrets.js + 1 modules
var secrets = __webpack_require__(7773);
// EXTERNAL MODULE: ./lib/src/artifacts/read-artifact.js
var read_artifact = __webpack_require__(92543);
// EXTERNAL MODULE: ./lib/src/pull-request/branch.js
var pull_request_branch = __webpack_require__(16746);
;// CONCATENATED MODULE: ./lib/src/pull-request/artifact.js



/**
 * Checks that these bytes are the artifact that was approved. Throws `UpstreamArtifactInvalid` for
 * another digest, contract, kind, run, version or repository, `UpstreamArtifactExpired` when the
 * tests are too old, and `InvalidInput` when the tests
 * were not written for a commit of a branch, so that no pull request can hold them.
 */
function readApprovedArtifact(bytes, expected) {
    const digest = expected.digest.replace(/^sha256:/, "").toLowerCase();
    const artifact = (0,read_artifact/* readArtifact */.R)(bytes, {
        kind: "test_engineer_output",
        contract: "engineerOutput",
        digest,
        runId: expected.runId,
    });
    const { payload, meta } = artifact.content;
    checkAge(meta.ended, expected.notBefore);
    const baseBranch = checkSource(meta.source, expected);
    checkPayload(artifact, baseBranch);
    return { digest, payload, meta, baseBranch };
}
function checkAge(ended, notBefore) {
    if (notBefore === undefined || new Date(ended) >= notBefore)
        return;
    throw new errors/* NamedError */.iK("UpstreamArtifactExpired", `The tests were finished at ${ended}; what is older than ${notBefore.toISOString()} is not ` +
        "published any more, even if it is approved. Start a new run.");
}
/** The owner of repositories on a machine that have no remote. */
const UNNAMED_OWNER = "local/";
function checkSource(source, expected) {
    if (source.kind !== "commit" || source.base_branch === null) {
        throw new errors/* NamedError */.iK("InvalidInput", "These tests were not written for a commit of a branch (a folder or a work tree was read), " +
            "so there is nothing a pull request could be based on. Generate from a commit first.");
    }
    if (source.base_sha !== expected.baseSha)
        throw invalid("it was written for another commit");
    const isNamed = !source.repo_full_name.startsWith(UNNAMED_OWNER);
    const same = source.repo_full_name.toLowerCase() === expected.repository.toLowerCase();
    if (isNamed && !same)
        throw invalid("it was written for another repository");
    return source.base_branch;
}
function checkPayload(artifact, baseBranch) {
    const { payload, meta } = artifact.content;
    if (payload.run_id !== artifact.run_id)
        throw invalid("its payload belongs to another run");
    if (payload.framework !== meta.framework)
        throw invalid("its payload is for another framework");
    if (payload.base_branch !== baseBranch)
        throw invalid("its payload names another base branch");
    const branch = (0,pull_request_branch/* headBranchOf */.w)({
        framework: meta.framework,
        repository: meta.source.repo_full_name,
        baseSha: meta.source.base_sha,
        depth: meta.depth,
        workingDirectory: meta.source.working_directory,
    });
    if (payload.head_branch !== branch)
        throw invalid("its head branch is not the one of its run");
}
function invalid(reason) {
    return new errors/* NamedError */.iK("UpstreamArtifactInvalid", `The Test Engineer's artifact is not used: ${reason}. Start a new run and approve its artifact.`);
}

// EXTERNAL MODULE: ./lib/src/safety/finding.js
var finding = __webpack_require__(4580);
// EXTERNAL MODULE: ./lib/src/repository/blob-sha.js
var blob_sha = __webpack_require__(88607);
// EXTERNAL MODULE: ./lib/src/repository/github/tree-hash.js
var tree_hash = __webpack_require__(32940);
;// CONCATENATED MODULE: ./lib/src/pull-request/base.js




/**
 * Reads the folders of a tree that lead to these files: one request for each folder that exists,
 * whatever the size of the repository.
 */
async function readFolders(port, rootTree, paths) {
    const folders = new Map([["", await port.tree(rootTree)]]);
    for (const path of foldersOf(paths)) {
        const { parent, name } = splitPath(path);
        const item = folders.get(parent)?.find((candidate) => candidate.name === name);
        if (item?.mode === "040000")
            folders.set(path, await port.tree(item.sha));
    }
    return folders;
}
/**
 * Paths that cannot be added: there is something at the path, something that is no folder on the
 * way to it, or something that differs by case alone. Empty when all can.
 */
function takenPaths(folders, paths) {
    return paths.filter((path) => {
        const ways = [...foldersOf([path]), path];
        return ways.some((way) => {
            const { parent, name } = splitPath(way);
            const twins = (folders.get(parent) ?? []).filter((item) => item.name.toLowerCase() === name.toLowerCase());
            const folder = way !== path && twins.some((item) => item.name === name && isFolder(item));
            return twins.length > 0 && !folder;
        });
    });
}
/** Throws `TargetExists` when one of the paths is taken at this state of the repository. */
function assertFree(folders, paths, where) {
    const taken = takenPaths(folders, paths);
    if (taken.length === 0)
        return;
    const list = taken.slice(0, 5).map((path) => `"${(0,finding/* printablePath */.V)(path)}"`);
    throw new errors/* NamedError */.iK("TargetExists", `${list.join(", ")} cannot be added: ${where} already has a file or folder of that name ` +
        "(upper and lower case count as the same). Existing files are never changed. " +
        "Start a new run on the present state of the branch.");
}
/**
 * The SHA of the tree that results when the files are added, each with mode 100644, and nothing
 * else changes. Computed as git does, so that what the platform wrote can be proved.
 */
function expectedTree(folders, files) {
    return folderSha("", folders, files);
}
function folderSha(folder, folders, files) {
    const touched = new Set();
    const items = new Map((folders.get(folder) ?? []).map((item) => [item.name, item]));
    const prefix = folder === "" ? "" : `${folder}/`;
    const inside = files.filter(({ path }) => path.startsWith(prefix));
    for (const { path, contents } of inside) {
        const [name = "", ...rest] = path.slice(prefix.length).split("/");
        if (rest.length === 0)
            items.set(name, { name, mode: "100644", sha: (0,blob_sha/* blobSha */.w)(Buffer.from(contents, "utf8")) });
        else if (!touched.has(prefix + name)) {
            touched.add(prefix + name);
            items.set(name, { name, mode: "040000", sha: folderSha(prefix + name, folders, inside) });
        }
    }
    return (0,tree_hash/* treeSha */.jL)([...items.values()]);
}
function isFolder({ mode }) {
    return mode === "040000";
}
/** Every folder above these paths, parents first, each once. */
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        const segments = path.split("/").slice(0, -1);
        segments.forEach((_, index) => folders.add(segments.slice(0, index + 1).join("/")));
    }
    return [...folders].toSorted((left, right) => left.length - right.length);
}
function splitPath(path) {
    const at = path.lastIndexOf("/");
    return { parent: at === -1 ? "" : path.slice(0, at), name: path.slice(at + 1) };
}

;// CONCATENATED MODULE: ./lib/src/pull-request/github.js


const MODES = new Set([
    "040000",
    "100644",
    "100755",
    "120000",
    "160000",
]);
/** The port over GitHub's REST API ("Git database" and "Pulls"). */
function createPullRequestPort(client, repository) {
    const [owner = "", repo = ""] = repository.split("/");
    const at = { owner, repo };
    const { git, pulls, repos } = client.rest;
    return {
        commit: async (sha) => {
            const answer = await orUndefined(git.getCommit({ ...at, commit_sha: sha }));
            if (answer === undefined)
                return undefined;
            const { data } = answer;
            const parents = data.parents.map((parent) => parent.sha);
            return { sha: data.sha, tree: data.tree.sha, parents, message: data.message };
        },
        tree: async (sha) => {
            const { data } = await git.getTree({ ...at, tree_sha: sha });
            if (data.truncated)
                throw tooLarge(sha);
            return data.tree.map(toTreeItem);
        },
        branchHead: async (branch) => {
            const answer = await orUndefined(git.getRef({ ...at, ref: `heads/${branch}` }));
            return answer?.data.object.sha;
        },
        commitsSince: async (commit, branch) => {
            const basehead = `${commit}...${branch}`;
            const answer = await orUndefined(repos.compareCommitsWithBasehead({ ...at, basehead, per_page: 1 }));
            // `behind_by` counts what the commit has and the branch has not: history was rewritten.
            return answer === undefined || answer.data.behind_by > 0 ? undefined : answer.data.ahead_by;
        },
        pullRequestsFrom: async (branch) => {
            const { data } = await pulls.list({ ...at, head: `${owner}:${branch}`, state: "all" });
            return data.filter(({ head }) => head.ref === branch).map(toPullRequest);
        },
        createTree: async (baseTree, files) => {
            const tree = files.map(({ path, contents }) => ({
                path,
                mode: "100644",
                type: "blob",
                content: contents,
            }));
            const { data } = await git.createTree({ ...at, base_tree: baseTree, tree });
            return data.sha;
        },
        createCommit: async ({ message, tree, parent }) => {
            const { data } = await git.createCommit({ ...at, message, tree, parents: [parent] });
            return data.sha;
        },
        createBranch: async (branch, sha) => {
            const { data } = await git.createRef({ ...at, ref: `refs/heads/${branch}`, sha });
            return data.object.sha;
        },
        createPullRequest: async (pullRequest) => {
            const { data } = await pulls.create({ ...at, ...pullRequest });
            return toPullRequest(data);
        },
        deleteBranch: async (branch) => {
            await git.deleteRef({ ...at, ref: `heads/${branch}` });
        },
    };
}
function toPullRequest(answer) {
    const closed = answer.merged_at === null ? "closed" : "merged";
    return {
        number: answer.number,
        url: answer.html_url,
        state: answer.state === "open" ? "open" : closed,
        headSha: answer.head.sha,
    };
}
function toTreeItem(item) {
    const { path, mode, sha } = item;
    if (path === undefined || mode === undefined || !MODES.has(mode) || typeof sha !== "string") {
        throw new errors/* NamedError */.iK("PlatformUnavailable", "GitHub listed a folder in an unknown form.");
    }
    return { name: path, mode: mode, sha };
}
function tooLarge(sha) {
    return new errors/* NamedError */.iK("RepositoryCorrupt", `The folder with tree ${sha} is too large for GitHub to list, so files cannot be added to it.`);
}
/** The answer, or undefined for "not found" and for SHAs that name no such object. */
async function orUndefined(request) {
    try {
        return await request;
    }
    catch (error) {
        const refusal = (0,client/* refusalOf */.O)(error);
        const absent = refusal?.status === 404 ||
            (refusal?.status === 422 && /no commit found|not found|invalid/i.test(refusal.message)) ||
            (refusal?.status === 409 && /empty/i.test(refusal.message));
        if (absent)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/contracts/canonical-json.js
var canonical_json = __webpack_require__(74247);
// EXTERNAL MODULE: ./lib/src/contracts/report.js
var contracts_report = __webpack_require__(73634);
// EXTERNAL MODULE: ./lib/src/safety/hidden-text.js
var hidden_text = __webpack_require__(32493);
;// CONCATENATED MODULE: ./lib/src/pull-request/neutralise.js

/** Breaks a token for Markdown and GitHub without changing what a person sees. */
const BREAK = "\u200B";
/**
 * Text of a model or a repository as Markdown that does nothing: no mention, issue reference or
 * closing keyword, HTML, image, link or bot command. Words and simple Markdown stay as they are.
 * Source: the safe-outputs sanitiser of github/gh-aw, whose table of examples our tests follow.
 */
function neutralise(text) {
    return visible(text)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll("]", `]${BREAK}`)
        .replaceAll("![", `!${BREAK}[`)
        .replaceAll(/@(?=[A-Za-z0-9_-])/g, `@${BREAK}`)
        .replaceAll(/#(?=[0-9])/g, `#${BREAK}`)
        .replaceAll(/\b(gh)-(?=[0-9])/gi, `$1-${BREAK}`)
        .replaceAll("://", `:${BREAK}//`)
        .replaceAll(/\b(www|javascript|data|vbscript|mailto|xmpp)([.:])/gi, `$1${BREAK}$2`)
        .replaceAll(/^([ \t]*)\/(?=[A-Za-z])/gm, `$1${BREAK}/`);
}
/** The same for one line inside a table cell: no line breaks, no cell borders, no code marks. */
function neutraliseCell(text, maxLength = 200) {
    const line = visible(text).replaceAll(/\s+/g, " ").trim();
    const cut = line.length > maxLength ? `${cutText(line, maxLength)}...` : line;
    return neutralise(cut).replaceAll("|", "\\|").replaceAll("`", "'");
}
/** At most so many characters (UTF-16 code units), never half of a character. */
function cutText(text, maxLength) {
    const cut = text.slice(0, maxLength);
    return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
/** Terminal colours and invisible characters removed, line ends as `\n`. */
function visible(text) {
    const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
    const plain = lines.replaceAll(new RegExp(String.raw `\u001b\[[0-9;]{0,20}[A-Za-z]`, "g"), "");
    return Array.from(plain)
        .filter((character) => !(0,hidden_text/* isHiddenCharacter */.g)(character))
        .join("");
}

;// CONCATENATED MODULE: ./lib/src/pull-request/body.js


/** GitHub refuses bodies over 65,536 characters; the rest is margin. */
const MAX_BODY = 60_000;
const MAX_MODEL_TEXT = 20_000;
const MAX_TITLE = 120;
const MAX_ROWS = 100;
/** The title: one line of the model's words that mention, close and link nothing. */
function writeTitle(title) {
    const line = neutralise(title).replaceAll(/\s+/g, " ").replaceAll("&lt;", "<").trim();
    const plain = line.replaceAll("&amp;", "&");
    return plain.length > MAX_TITLE
        ? `${cutText(plain, MAX_TITLE)}...`
        : plain || "Add generated tests";
}
/** The hidden line by which the pull request of a run is recognised. */
function markerOf(runKey) {
    return `<!-- amtp:run-key ${runKey} -->`;
}
/**
 * The body of the pull request: what was written, file by file, what was left out and why, and how
 * it was approved. The model's own words stand in a quote, where they can neither hide nor imitate
 * the rest. At most 60,000 characters.
 */
function writeBody(artifact, context) {
    const report = (0,contracts_report/* readReport */.t)(artifact.meta.report);
    const sections = [
        markerOf(context.runKey),
        modelText(artifact.payload.pr_body),
        filesSection(artifact, report),
        droppedSection(report),
        testabilitySection(report),
        notesSection(artifact, report, context),
    ];
    const body = sections.filter((part) => part !== "").join("\n\n");
    return body.length > MAX_BODY ? `${cutText(body, MAX_BODY)}\n\n(cut)` : body;
}
function modelText(text) {
    const cut = text.length > MAX_MODEL_TEXT ? `${cutText(text, MAX_MODEL_TEXT)}\n\n(cut)` : text;
    const quote = neutralise(cut).trim();
    if (quote === "")
        return "";
    return quote
        .split("\n")
        .map((line) => `> ${line}`.trimEnd())
        .join("\n");
}
function filesSection({ payload }, report) {
    const reported = new Map(report.files.map((file) => [file.path, file]));
    const rows = payload.files.map(({ path, contents }) => {
        const file = reported.get(path);
        const bytes = Buffer.byteLength(contents, "utf8");
        if (file === undefined)
            return [`\`${path}\``, "–", "–", String(bytes)];
        const { grounded, total } = file.locators;
        return [`\`${path}\``, String(file.cases.length), `${grounded} / ${total}`, String(bytes)];
    });
    return section("Files", ["File", "Cases", "Locators found in source", "Bytes"], rows);
}
function droppedSection({ dropped }) {
    const rows = dropped.map(({ path, reason }) => [neutraliseCell(path), neutraliseCell(reason)]);
    return section("Left out", ["File", "Why"], rows);
}
function testabilitySection({ testability }) {
    const rows = testability.map(({ element, path, line }) => [
        neutraliseCell(element),
        neutraliseCell(`${path}:${line}`),
    ]);
    return section("Elements without a name or test id", ["Element", "Where"], rows);
}
function section(title, head, rows) {
    if (rows.length === 0)
        return "";
    const shown = rows.slice(0, MAX_ROWS).map(tableRow);
    const rest = rows.length - shown.length;
    const more = rest > 0 ? [`\n${rest} more are in the run's summary.`] : [];
    const table = [tableRow(head), tableRow(head.map(() => "---")), ...shown];
    return [`### ${title}`, "", ...table, ...more].join("\n");
}
function tableRow(cells) {
    return `| ${cells.join(" | ")} |`;
}
function notesSection(artifact, report, context) {
    const { meta, digest, baseBranch } = artifact;
    const behind = context.behindBy === 0
        ? []
        : [`The base branch has moved on: this branch is behind by ${context.behindBy}.`];
    const notes = [
        `Written for commit ${meta.source.base_sha} of \`${neutraliseCell(baseBranch)}\`.`,
        ...behind,
        ...report.notes.slice(0, MAX_ROWS).map((note) => neutraliseCell(note)),
        approvalNote(context.approval),
        `Model: ${neutraliseCell(meta.provider)} / ${neutraliseCell(meta.model)}, depth ${meta.depth}.`,
        `Artifact sha256:${digest}, content sha256:${context.contentDigest}.`,
        "Nothing was run against the app. Checks of a pull request that was opened with " +
            "`GITHUB_TOKEN` wait until somebody presses “Approve workflows to run”.",
    ];
    return ["### Notes", "", ...notes.map((note) => `- ${note}`)].join("\n");
}
function approvalNote(approval) {
    switch (approval.mode) {
        case "environment": {
            const by = approval.approvers.map((login) => `\`${neutraliseCell(login)}\``).join(", ");
            return `Approved in environment \`${neutraliseCell(approval.environment)}\`${by && ` by ${by}`}.`;
        }
        case "draft-pr":
            return "Not approved beforehand: this draft is the gate (`approval: draft-pr`).";
        case "none":
            return "Published without any approval (`approval: none`).";
        case "command":
            return "Opened by hand with the local command.";
    }
}

;// CONCATENATED MODULE: ./lib/src/pull-request/plan.js



/** The trailer by which a commit of ours is known. */
const CONTENT_TRAILER = "Amtp-Content";
/** The plan for an approved artifact. Pure: equal inputs give an equal plan. */
function planPullRequest(artifact, { approval, behindBy }) {
    const { payload, meta, baseBranch } = artifact;
    const files = payload.files.map(({ path, contents }) => ({ path, contents }));
    const contentDigest = contentDigestOf(files);
    const runKey = (0,pull_request_branch/* hashOfRunKey */.W)({
        framework: meta.framework,
        repository: meta.source.repo_full_name,
        baseSha: meta.source.base_sha,
        depth: meta.depth,
        workingDirectory: meta.source.working_directory,
    });
    return {
        branch: payload.head_branch,
        baseBranch,
        baseSha: meta.source.base_sha,
        files,
        commitMessage: commitMessage(artifact, contentDigest),
        contentDigest,
        pullRequest: {
            title: writeTitle(payload.pr_title),
            body: writeBody(artifact, { approval, behindBy, runKey, contentDigest }),
            head: payload.head_branch,
            base: baseBranch,
            draft: approval.mode === "draft-pr",
        },
    };
}
/** Whether a commit message says that it holds exactly this content. */
function hasContentTrailer(message, contentDigest) {
    return message.split("\n").includes(`${CONTENT_TRAILER}: sha256:${contentDigest}`);
}
function contentDigestOf(files) {
    const entries = files.map(({ path, contents }) => [path, (0,canonical_json/* sha256 */.sc)(contents)]);
    return (0,canonical_json/* hashOf */.qQ)(Object.fromEntries(entries));
}
/** A fixed template: no word of a model or a repository reaches the message. */
function commitMessage({ meta, digest }, contentDigest) {
    return [
        `Add generated ${meta.framework} tests`,
        "",
        `Written by AMTP generate-tests at depth "${meta.depth}" for commit`,
        `${meta.source.base_sha}. Nothing was run; please review.`,
        "",
        `${CONTENT_TRAILER}: sha256:${contentDigest}`,
        `Amtp-Artifact: sha256:${digest}`,
    ].join("\n");
}

// EXTERNAL MODULE: ./lib/src/approval/refusals.js
var refusals = __webpack_require__(86475);
// EXTERNAL MODULE: ./lib/src/repository/github/rate-limit.js
var rate_limit = __webpack_require__(98795);
;// CONCATENATED MODULE: ./lib/src/pull-request/refusals.js




const STEP_WORDS = {
    tree: "write the files",
    commit: "write the commit",
    branch: "create the branch",
    "pull-request": "open the pull request",
};
/** Words of GitHub by which a refusal is told apart, in the order in which they are tried. */
const KNOWN = [
    { words: /not permitted to create or approve pull requests/i, answer: pullRequestsForbidden },
    { words: /draft pull requests are not supported/i, answer: draftsUnsupported },
    {
        words: /rule violation|GH013|ruleset|protected (?:branch|ref)|must have (?:verified|valid) signatures/i,
        answer: rulesetRefused,
    },
    { words: /archived|read-only/i, answer: archived },
];
/** The named error for a refused write, with the setting to change. Pure. */
function writeRefusal(step, refusal, place) {
    if (!(0,rate_limit/* isRateLimit */.a)(refusal)) {
        const known = KNOWN.find(({ words }) => words.test(refusal.message));
        if (known !== undefined)
            return known.answer(refusal, place);
        if (refusal.status === 422)
            return unprocessable(step, refusal);
    }
    const permission = step === "pull-request" ? "pull-requests: write" : "contents: write";
    return (0,refusals/* commonRefusal */.mg)(refusal, STEP_WORDS[step], permission);
}
/**
 * Whether GitHub says that what should be created is there already (HTTP 422). "Reference update
 * failed" is what the loser of two simultaneous requests is told.
 */
function isAlreadyThere({ status, message }) {
    return status === 422 && /already exists|reference update failed/i.test(message);
}
/** Any error of a read as a named one. */
function readFailure(error, what) {
    const refusal = (0,client/* refusalOf */.O)(error);
    return refusal === undefined ? error : (0,refusals/* commonRefusal */.mg)(refusal, what, "contents: read");
}
function pullRequestsForbidden(_, { repository, serverUrl }) {
    return new errors/* NamedError */.iK("PullRequestsForbidden", `GitHub Actions may not create pull requests in ${repository}. Allow it under Settings > ` +
        `Actions > General > Workflow permissions (${serverUrl}/${repository}/settings/actions; the ` +
        "organization or enterprise may hold the setting), or give a GitHub App token.");
}
function draftsUnsupported(_, { repository }) {
    return new errors/* NamedError */.iK("PullRequestsForbidden", `Draft pull requests are not supported in ${repository} (its plan does not include them), so ` +
        "`approval: draft-pr` cannot hold back the tests. Use a protected environment instead.");
}
function rulesetRefused(refusal, { repository, serverUrl }) {
    return new errors/* NamedError */.iK("RulesetRefused", `A rule of ${repository} refuses our branch or commit: "${(0,refusals/* quoted */.TL)(refusal.message)}". Let the ` +
        `branches "amtp/**" pass under Settings > Rules (${serverUrl}/${repository}/settings/rules).`);
}
function archived(refusal, { repository }) {
    return new errors/* NamedError */.iK("PermissionMissing", `${repository} cannot be written to: "${(0,refusals/* quoted */.TL)(refusal.message)}". Unarchive it first.`);
}
function unprocessable(step, refusal) {
    const quote = (0,refusals/* quoted */.TL)(refusal.message);
    if (step === "branch" && isAlreadyThere(refusal)) {
        return new errors/* NamedError */.iK("BranchTaken", `The branch exists and is not ours: "${quote}".`);
    }
    if (step === "pull-request" && /"base"|base.*invalid/i.test(refusal.message)) {
        return new errors/* NamedError */.iK("BaseGone", `The base branch is gone: "${quote}". Start a new run.`);
    }
    return new errors/* NamedError */.iK("PlatformUnavailable", `GitHub refused to ${STEP_WORDS[step]}: "${quote}". Start a new run.`);
}

;// CONCATENATED MODULE: ./lib/src/pull-request/publish.js





const MAX_ATTEMPTS = 3;
const PAUSE_MS = 1000;
/**
 * Carries out a plan: one tree, one commit, one new branch, one pull request. It only ever creates;
 * no branch is moved. Each write is read back, and a write whose answer was lost is looked for
 * before it is tried again, so that a crash or a second run at any point ends in the same branch
 * and the same pull request. Throws `BranchTaken` when the branch holds anything but this plan, and
 * the named refusals of `writeRefusal`.
 */
async function publish(plan, trees, context) {
    const { port } = context;
    const present = await port.branchHead(plan.branch);
    const headSha = present === undefined
        ? await writeBranch(plan, trees, context)
        : await adoptBranch(present, plan, trees, context);
    const opened = await openOnce(plan, headSha, context);
    if (opened.pullRequest.headSha !== headSha) {
        context.logger.warning(`Somebody has added to the branch ${plan.branch} in the meantime`);
    }
    return opened;
}
async function writeBranch(plan, trees, context) {
    const { port } = context;
    const tree = await write("tree", context, () => port.createTree(trees.base, plan.files));
    if (tree !== trees.result)
        throw notWhatWasPlanned("tree");
    const message = plan.commitMessage;
    const sha = await write("commit", context, () => port.createCommit({ message, tree, parent: plan.baseSha }));
    const commit = await port.commit(sha);
    if (commit === undefined || !isOurs(commit, plan, trees))
        throw notWhatWasPlanned("commit");
    await write("branch", context, () => port.createBranch(plan.branch, sha), () => port.branchHead(plan.branch));
    const head = await port.branchHead(plan.branch);
    if (head === undefined)
        throw notWhatWasPlanned("branch");
    return head === sha ? sha : adoptBranch(head, plan, trees, context);
}
/** The head of a branch that was there before, when it is exactly what we would have written. */
async function adoptBranch(head, plan, trees, { port, logger }) {
    const commit = await port.commit(head);
    if (commit === undefined || !isOurs(commit, plan, trees)) {
        throw new errors/* NamedError */.iK("BranchTaken", `The branch "${plan.branch}" exists with other content and has no pull request. It is left ` +
            "as it is. Delete it, or open a pull request from it, and run the job again.");
    }
    logger.info(`The branch ${plan.branch} is there already, with exactly these files`);
    return head;
}
/** Exactly our files on exactly our base: the tree says so, byte for byte. */
function isOurs(commit, plan, trees) {
    const [parent, ...others] = commit.parents;
    return (commit.tree === trees.result &&
        parent === plan.baseSha &&
        others.length === 0 &&
        hasContentTrailer(commit.message, plan.contentDigest));
}
async function openOnce(plan, headSha, context) {
    const { port } = context;
    let created = true;
    try {
        const pullRequest = await write("pull-request", context, () => port.createPullRequest(plan.pullRequest), async () => {
            const [found] = await port.pullRequestsFrom(plan.branch);
            created = found === undefined;
            return found;
        });
        return { pullRequest, created };
    }
    catch (error) {
        if (error instanceof errors/* NamedError */.iK && !error.retryable)
            await removeOrphan(plan, headSha, context);
        throw error;
    }
}
/** Removes our branch when no pull request can hold it, and only while it is still our commit. */
async function removeOrphan(plan, headSha, { port, logger }) {
    try {
        if ((await port.branchHead(plan.branch)) !== headSha)
            return;
        if ((await port.pullRequestsFrom(plan.branch)).length > 0)
            return;
        await port.deleteBranch(plan.branch);
        logger.info(`Removed the branch ${plan.branch} again, because no pull request can be opened`);
    }
    catch {
        logger.warning(`The branch ${plan.branch} could not be removed; delete it by hand`);
    }
}
/**
 * Does one write. When the answer is lost, or says that the thing is there already, `find` looks
 * for it; what it finds counts as written. Otherwise the write is tried again, at most three times.
 */
async function write(step, context, create, find = foundNothing) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await create();
        }
        catch (error) {
            const refusal = (0,client/* refusalOf */.O)(error);
            if (refusal === undefined)
                throw error;
            if (!(0,refusals/* isUncertain */.cp)(refusal) && !isAlreadyThere(refusal)) {
                throw writeRefusal(step, refusal, context.place);
            }
            context.logger.warning(`GitHub's answer is unclear; looking whether the ${step} was written`);
            const found = await find();
            if (found !== undefined)
                return found;
            if (attempt === MAX_ATTEMPTS)
                throw writeRefusal(step, refusal, context.place);
            await context.pause(PAUSE_MS * attempt);
        }
    }
}
function foundNothing() {
    return Promise.resolve(undefined);
}
function notWhatWasPlanned(what) {
    return new errors/* NamedError */.iK("RepositoryCorrupt", `GitHub wrote another ${what} than was planned. Nothing more was written. Run the job again.`);
}

;// CONCATENATED MODULE: ./lib/src/pull-request/open.js










/**
 * Opens the pull request of an approved Test Engineer artifact, or returns the one that is there.
 *
 * The bytes are checked against the approved digest, their contract and the safety rules again; the
 * paths must be free both at the commit that was read and on the base branch as it is now. Throws
 * `UpstreamArtifactInvalid`, `UpstreamArtifactExpired`, `InvalidInput`, `UnsafeOutput`, `BaseGone`, `TargetExists`,
 * `BranchTaken` and the named refusals of the platform. Source: design section 8.
 */
async function openPullRequest(options) {
    const { repository, logger } = options;
    const artifact = readApprovedArtifact(options.artifactBytes, {
        digest: options.expectedDigest,
        baseSha: options.baseSha,
        repository,
        notBefore: options.notBefore,
        ...(options.expectedRunId === undefined ? {} : { runId: options.expectedRunId }),
    });
    assertArtifactSafe(artifact, [options.token, ...(options.knownSecrets ?? [])]);
    const port = createPullRequestPort((0,client/* createClient */.U)(options), repository);
    const serverUrl = options.serverUrl ?? "https://github.com";
    try {
        return await openWith(port, artifact, { ...options, place: { repository, serverUrl }, logger });
    }
    catch (error) {
        throw readFailure(error, `read ${repository}`);
    }
}
function assertArtifactSafe(artifact, knownSecrets) {
    const { payload, meta } = artifact;
    (0,review/* assertSafe */.Ew)((0,review/* reviewGeneratedFiles */.lK)(payload.files, {
        framework: payload.framework,
        allowedRoots: meta.allowed_roots ?? [],
        knownSecrets,
    }));
    const scanner = (0,secrets/* createSecretScanner */.X)(knownSecrets);
    const words = [payload.pr_title, payload.pr_body, JSON.stringify(meta.report ?? {})];
    const hit = words.map((text) => scanner.scan(text)).find((found) => found !== undefined);
    if (hit === undefined)
        return;
    throw new errors/* NamedError */.iK("UnsafeOutput", `The words for the pull request are not published: ${hit.message}. Start a new run.`);
}
/** The same over any port, for an artifact that was checked. */
async function openWith(port, artifact, context) {
    const { logger, approval } = context;
    const draft = planPullRequest(artifact, { approval, behindBy: 0 });
    const existing = await findExisting(port, draft, logger);
    if (existing !== undefined)
        return existing;
    const { trees, behindBy } = await readBase(port, draft);
    const plan = planPullRequest(artifact, { approval, behindBy });
    const pause = context.paced === false ? () => Promise.resolve() : wait;
    const { place } = context;
    const { pullRequest, created } = await publish(plan, trees, { port, place, logger, pause });
    logger.info(`Pull request ${pullRequest.url} ${created ? "opened" : "was there already"}`);
    return outcome(plan, pullRequest, created ? "created" : "unchanged");
}
/** The pull request that this run key has already, in whatever state a person left it. */
async function findExisting(port, plan, logger) {
    const pullRequests = await port.pullRequestsFrom(plan.branch);
    const found = pullRequests.find(({ state }) => state === "open") ?? pullRequests[0];
    if (found === undefined)
        return undefined;
    if (found.state !== "open") {
        logger.warning(`Pull request ${found.url} of this run is ${found.state}; it is left so`);
        return outcome(plan, found, "existing");
    }
    const commit = await port.commit(found.headSha);
    const same = commit !== undefined && hasContentTrailer(commit.message, plan.contentDigest);
    if (same)
        logger.info(`Pull request ${found.url} is open with exactly these files`);
    else
        logger.warning(`Pull request ${found.url} is open with other content; it is left so`);
    return outcome(plan, found, same ? "unchanged" : "existing");
}
/** Checks the base commit, the base branch and every target path. Nothing is written. */
async function readBase(port, plan) {
    const paths = plan.files.map(({ path }) => path);
    const base = await port.commit(plan.baseSha);
    if (base === undefined)
        throw baseGone(plan, "the commit is not in the repository");
    const folders = await readFolders(port, base.tree, paths);
    assertFree(folders, paths, "the commit that was read");
    const behindBy = await port.commitsSince(plan.baseSha, plan.baseBranch);
    if (behindBy === undefined)
        throw baseGone(plan, "the branch does not have this commit any more");
    if (behindBy > 0)
        await assertFreeNow(port, plan, paths);
    const trees = { base: base.tree, result: expectedTree(folders, plan.files) };
    return { trees, behindBy };
}
async function assertFreeNow(port, plan, paths) {
    const head = await port.branchHead(plan.baseBranch);
    const commit = head === undefined ? undefined : await port.commit(head);
    if (commit === undefined)
        throw baseGone(plan, "the branch is gone");
    assertFree(await readFolders(port, commit.tree, paths), paths, "the base branch by now");
}
function outcome({ branch }, { number, url, headSha }, operation) {
    return { number, url, branch, headSha, operation };
}
function baseGone(plan, reason) {
    return new errors/* NamedError */.iK("BaseGone", `The tests were written for commit ${plan.baseSha} of "${plan.baseBranch}", but ${reason} ` +
        "(or the token may not read it). Nothing was written. Start a new run.");
}
function wait(milliseconds) {
    return new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    });
}


/***/ }),

/***/ 84888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hideSecretShapes),
/* harmony export */   v: () => (/* binding */ secretShapeIn)
/* harmony export */ });
/**
 * Formats that providers document for their keys, so that they can be found.
 * Source: GitHub's list of supported secret scanning patterns and the providers' own pages.
 */
const SHAPES = [
    { name: "GitHub token", pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}/g },
    { name: "GitHub fine-grained token", pattern: /\bgithub_pat_[A-Za-z0-9_]{50,255}/g },
    { name: "GitLab token", pattern: /\bglpat-[A-Za-z0-9_-]{20,255}/g },
    { name: "AWS access key", pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
    { name: "OpenAI or Anthropic key", pattern: /\bsk-[A-Za-z0-9_-]{20,255}/g },
    { name: "Google API key", pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
    { name: "Google OAuth token", pattern: /\bya29\.[A-Za-z0-9_-]{30,255}/g },
    { name: "Slack token", pattern: /\bxox[abeprs]-[A-Za-z0-9-]{20,255}/g },
    {
        name: "Slack webhook",
        pattern: /\bhooks\.slack\.com\/services\/T[A-Z0-9]{6,20}\/B[A-Z0-9]{6,20}\/[A-Za-z0-9]{16,40}/g,
    },
    { name: "Stripe key", pattern: /\b[rs]k_live_[A-Za-z0-9]{20,255}/g },
    { name: "npm token", pattern: /\bnpm_[A-Za-z0-9]{36}/g },
    { name: "PyPI token", pattern: /\bpypi-AgEI[A-Za-z0-9_-]{40,255}/g },
    { name: "Hugging Face token", pattern: /\bhf_[A-Za-z0-9]{30,60}/g },
    { name: "SendGrid key", pattern: /\bSG\.[A-Za-z0-9_-]{20,30}\.[A-Za-z0-9_-]{30,60}/g },
    { name: "DigitalOcean token", pattern: /\bdo[opr]_v1_[a-f0-9]{64}/g },
    {
        name: "JSON Web Token",
        pattern: /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,2000}/g,
    },
    { name: "private key", pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g },
];
/** A real key of this length has at least so many different characters; `ghp_xxxx…` has not. */
const MIN_DISTINCT_CHARACTERS = 10;
const PLACEHOLDER = /example|placeholder|redacted|dummy|your[-_]/i;
/** The name of the first token format found in the text, or undefined. */
function secretShapeIn(text) {
    for (const { name, pattern } of SHAPES) {
        for (const [match] of text.matchAll(pattern))
            if (looksReal(name, match))
                return name;
    }
    return undefined;
}
/** From its first line to its last one, or to the end of the text. */
const PRIVATE_KEY_BLOCK = /(-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----)((?:(?!-----END )[^])*)/g;
/**
 * The text with every token of a published format, and the body of every private key, replaced by
 * asterisks. Its length and its lines stay as they were, so that positions in it keep their meaning.
 */
function hideSecretShapes(text) {
    let hidden = text.replaceAll(PRIVATE_KEY_BLOCK, (_block, first, body) => first + starsFor(body));
    for (const { name, pattern } of SHAPES) {
        if (name === "private key")
            continue;
        hidden = hidden.replaceAll(pattern, (match) => looksReal(name, match) ? starsFor(match) : match);
    }
    return hidden;
}
function starsFor(text) {
    return text.replaceAll(/[^\r\n]/g, "*");
}
function looksReal(name, match) {
    if (name === "private key")
        return true;
    if (PLACEHOLDER.test(match))
        return false;
    if (new Set(match).size < MIN_DISTINCT_CHARACTERS)
        return false;
    // Class names such as `sk-loading-spinner-large` have the shape of a key, but hardly any digits.
    return !match.startsWith("sk-") || (match.match(/[0-9]/g)?.length ?? 0) >= 3;
}


/***/ }),

/***/ 7773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createSecretScanner),
  O: () => (/* binding */ reviewSecrets)
});

;// CONCATENATED MODULE: ./lib/src/safety/encodings.js
/** Shorter values are too likely to appear by chance. */
const MIN_SECRET_LENGTH = 8;
/**
 * The common ways to write a value: raw, reversed, base64 and base64url at every byte offset, hex,
 * URL-encoded and JSON-escaped. Values below 8 characters give nothing.
 */
function encodingsOf(secret) {
    if (secret.length < MIN_SECRET_LENGTH)
        return [];
    const bytes = Buffer.from(secret, "utf8");
    const exact = [
        secret,
        Array.from(secret).toReversed().join(""),
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        ...base64Forms(bytes),
    ];
    const anyCase = [
        bytes.toString("hex"),
        [...bytes].map((byte) => `%${hex(byte, 2)}`).join(""),
        [...bytes].map((byte) => String.raw `\x${hex(byte, 2)}`).join(""),
        Array.from(secret, (_, index) => String.raw `\u${hex(secret.charCodeAt(index), 4)}`).join(""),
    ];
    return [
        ...[...new Set(exact)].map((text) => ({ text, ignoreCase: false })),
        ...anyCase.map((text) => ({ text: text.toLowerCase(), ignoreCase: true })),
    ];
}
/**
 * Base64 of the value when 0, 1 or 2 other bytes stand before it. The characters at both ends also
 * depend on the neighbours, so they are left out.
 */
function base64Forms(bytes) {
    return [0, 1, 2].flatMap((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
        const unstableEnd = (offset + bytes.length) % 3 === 0 ? 0 : 4;
        const unstableStart = offset === 0 ? 0 : 4;
        const stable = encoded.slice(unstableStart, encoded.length - unstableEnd);
        return [stable, stable.replaceAll("+", "-").replaceAll("/", "_")];
    });
}
function hex(value, digits) {
    return value.toString(16).padStart(digits, "0");
}

// EXTERNAL MODULE: ./lib/src/safety/secret-shapes.js
var secret_shapes = __webpack_require__(84888);
;// CONCATENATED MODULE: ./lib/src/safety/secrets.js


/** A scanner for these known values, in any common encoding, and for published token formats. */
function createSecretScanner(knownSecrets) {
    const encodings = knownSecrets.flatMap(encodingsOf);
    return {
        scan(text) {
            if (hasKnownSecret(text, encodings)) {
                const message = "the text has a key or token of this run, possibly encoded";
                return { rule: "known-secret", message };
            }
            const shape = (0,secret_shapes/* secretShapeIn */.v)(text);
            if (shape === undefined)
                return undefined;
            return { rule: "secret-shape", message: `the text has what looks like a ${shape}` };
        },
    };
}
function hasKnownSecret(text, encodings) {
    const lower = text.toLowerCase();
    return encodings.some((encoding) => (encoding.ignoreCase ? lower : text).includes(encoding.text));
}
/** Secrets in a file, with the line where it can be told. */
function reviewSecrets(path, contents, scanner) {
    const hit = scanner.scan(contents);
    if (hit === undefined)
        return [];
    const line = contents.split("\n").findIndex((text) => scanner.scan(text) !== undefined);
    return [{ ...hit, path, line: line === -1 ? null : line + 1 }];
}


/***/ })

};
