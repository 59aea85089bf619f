export const id = 142;
export const ids = [142];
export const modules = {

/***/ 99142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runOpenPullRequest: () => (/* binding */ runOpenPullRequest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _artifacts_folder_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15352);
/* harmony import */ var _artifacts_read_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92543);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97083);
/* harmony import */ var _pull_request_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8546);
/* harmony import */ var _repository_github_full_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75360);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13363);








const KIND = "test_engineer_output";
/**
 * Opens the pull request of a local run. Whoever starts this command has the run folder before
 * their eyes and approves by starting it.
 */
async function runOpenPullRequest({ subject, values }, surroundings) {
    const { environment, currentFolder, logger } = surroundings;
    const repository = repositoryOf(values);
    const token = environment["GITHUB_TOKEN"] ?? "";
    if (token === "") {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NamedError */ .iK("KeyMissing", "open-pr needs a token in GITHUB_TOKEN with contents: write and pull-requests: write.");
    }
    logger.mask(token);
    const { bytes, digest, baseSha, runId } = await readRun((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(currentFolder, subject));
    const opened = await (0,_pull_request_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openPullRequest */ .H)({
        artifactBytes: bytes,
        expectedDigest: digest,
        expectedRunId: runId,
        baseSha,
        repository,
        token,
        apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
        approval: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .isSet */ .vM)(values, "draft") ? { mode: "draft-pr" } : { mode: "command" },
        logger,
    });
    const { number, url, branch, headSha, operation } = opened;
    const result = { status: "done", number, url, branch, head_sha: headSha, operation };
    const text = `${operation}: ${url}\n`;
    process.stdout.write((0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .isSet */ .vM)(values, "json") ? `${JSON.stringify(result)}\n` : text);
    return 0;
}
function repositoryOf(values) {
    const repository = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(values, "repo");
    if (repository !== undefined && (0,_repository_github_full_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isRepositoryName */ .en)(repository))
        return repository;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NamedError */ .iK("InvalidInput", "open-pr needs --repo owner/name.");
}
async function readRun(runFolder) {
    const runId = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(runFolder);
    const stored = await (0,_artifacts_folder_store_js__WEBPACK_IMPORTED_MODULE_2__/* .createFolderStore */ .u)(runFolder, runId).find(KIND);
    if (stored === undefined) {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NamedError */ .iK("InvalidInput", `${runFolder} holds no finished run; name the run folder that generate printed.`);
    }
    const { digest } = stored;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runFolder, stored.storeId));
    const artifact = (0,_artifacts_read_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .readArtifact */ .R)(bytes, { kind: KIND, contract: "engineerOutput", digest, runId });
    return { bytes, digest, runId, baseSha: artifact.content.meta.source.base_sha };
}


/***/ })

};
