export const id = 480;
export const ids = [480];
export const modules = {

/***/ 38532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ artifactFileName)
/* harmony export */ });
/** File and artifact name; the run id's first 8 digits keep matrix jobs apart. Design section 2. */
function artifactFileName(runId, kind) {
    return `amtp-${runId.slice(0, 8)}-${kind}.json`;
}


/***/ }),

/***/ 92543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readArtifact)
/* harmony export */ });
/* harmony import */ var _contracts_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74247);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97083);
/* harmony import */ var _contracts_product_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57663);
/* harmony import */ var _contracts_schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69718);
/* harmony import */ var _contracts_validators_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94487);





/**
 * The artifact in these bytes, once digest, form, kind, schema, run, product version and payload
 * are all as expected. Throws `UpstreamArtifactInvalid`, naming every bad path, otherwise.
 */
function readArtifact(bytes, expected) {
    const refuse = refusalFor(expected.kind);
    const digest = (0,_contracts_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes);
    if (digest !== expected.digest)
        refuse(`its digest is ${digest}, not ${expected.digest}`);
    const artifact = (0,_contracts_validators_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .t)("artifact", parse(bytes, refuse));
    if (!artifact.valid)
        return refuse(artifact.problems.join("; "));
    refuseForeign(artifact.value, expected, refuse);
    const payload = (0,_contracts_validators_js__WEBPACK_IMPORTED_MODULE_4__/* .validate */ .t)(expected.contract, artifact.value.content.payload);
    if (!payload.valid)
        return refuse(payload.problems.join("; "));
    const { meta } = artifact.value.content;
    return { ...artifact.value, content: { payload: payload.value, meta } };
}
function refusalFor(kind) {
    return (reason) => {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NamedError */ .iK("UpstreamArtifactInvalid", `The artifact ${kind} is refused: ${reason}. It was truncated, changed or made by something else; start the run afresh (locally: --fresh).`);
    };
}
function parse(bytes, refuse) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return refuse("it is not JSON");
    }
}
function refuseForeign(artifact, expected, refuse) {
    const { kind, schema_id, run_id } = artifact;
    const schemaId = _contracts_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMAS */ .H[expected.contract].$id;
    const major = Number(artifact.content.meta.product_version.split(".")[0]);
    if (kind !== expected.kind)
        refuse(`its kind is ${kind}`);
    if (schema_id !== schemaId)
        refuse(`its schema is ${schema_id}, not ${schemaId}`);
    if (expected.runId !== undefined && run_id !== expected.runId) {
        refuse(`it belongs to run ${run_id}, not ${expected.runId}`);
    }
    if (major !== _contracts_product_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCT_MAJOR_VERSION */ .Ve) {
        refuse(`it was made by version ${major}.x, this is version ${_contracts_product_js__WEBPACK_IMPORTED_MODULE_2__/* .PRODUCT_MAJOR_VERSION */ .Ve}.x`);
    }
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

/***/ 69718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ SCHEMAS)
});

;// CONCATENATED MODULE: ./lib/schemas/app_model.json
const app_model_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/app_model.json","title":"AppModel","description":"Facts about an application, read from its source. Every fact names the place it was read at.","type":"object","required":["version","working_directory","packages","routes","screens","endpoints","tests","gaps"],"additionalProperties":false,"properties":{"version":{"const":"1"},"working_directory":{"type":"string","description":"Folder the facts are limited to, relative to the repository root; empty for all of it."},"packages":{"type":"array","items":{"$ref":"#/$defs/package"}},"routes":{"type":"array","items":{"$ref":"#/$defs/route"}},"screens":{"type":"array","items":{"$ref":"#/$defs/screen"}},"endpoints":{"type":"array","items":{"$ref":"#/$defs/endpoint"}},"tests":{"type":"object","required":["config","specs","helpers"],"additionalProperties":false,"properties":{"config":{"anyOf":[{"$ref":"#/$defs/test_config"},{"type":"null"}]},"specs":{"type":"array","items":{"$ref":"#/$defs/existing_spec"}},"helpers":{"type":"array","items":{"$ref":"#/$defs/helper"}}}},"gaps":{"type":"array","items":{"type":"object","required":["path","reason"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1}}}}},"$defs":{"source":{"type":"object","required":["path","line"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"line":{"type":"integer","minimum":1}},"title":"SourceLocation"},"package":{"type":"object","required":["path","name","stacks"],"additionalProperties":false,"properties":{"path":{"type":"string"},"name":{"type":"string"},"stacks":{"type":"array","items":{"type":"object","required":["id","kind","version","evidence"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1},"kind":{"type":"string","enum":["web","api","mobile","test","i18n"]},"version":{"type":["string","null"]},"evidence":{"type":"string","minLength":1}}}}},"title":"PackageFact"},"route":{"type":"object","required":["path","kind","screen","guarded","certainty","source","by"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"description":"URL path as the browser shows it, with :name for parameters; hash routes start with /#/."},"kind":{"type":"string","enum":["file","table","html"]},"screen":{"type":["string","null"],"description":"id of the screen that is shown there"},"guarded":{"type":"boolean","description":"True when the source redirects visitors who are not signed in."},"certainty":{"type":"string","enum":["literal","translated","pattern","alternatives","unknown"]},"source":{"$ref":"#/$defs/source"},"by":{"type":"string","minLength":1}},"title":"RouteFact"},"element":{"type":"object","required":["id","role","name","certainty","alternatives","label","placeholder","text","test_id","tag","level","href","field","initial","repeated","source","by"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1},"role":{"type":["string","null"],"description":"ARIA role"},"name":{"type":["string","null"],"description":"Accessible name"},"certainty":{"type":"string","enum":["literal","translated","pattern","alternatives","unknown"]},"alternatives":{"type":"array","items":{"type":"string"},"description":"Other names the same expression may give."},"label":{"type":["string","null"]},"placeholder":{"type":["string","null"]},"text":{"type":["string","null"],"description":"Own visible text of an element without a role."},"test_id":{"type":["string","null"]},"tag":{"type":"string","minLength":1},"level":{"type":["integer","null"],"description":"Heading level"},"href":{"type":["string","null"]},"field":{"anyOf":[{"$ref":"#/$defs/field"},{"type":"null"}]},"initial":{"type":"boolean","description":"Shown when the route is opened, before any interaction and whatever the data."},"repeated":{"type":"boolean","description":"Inside a list: the number of occurrences is not known."},"source":{"$ref":"#/$defs/source"},"by":{"type":"string","minLength":1}},"title":"ElementFact"},"field":{"type":"object","required":["type","name","required","min","max","min_length","max_length","pattern","value","options"],"additionalProperties":false,"properties":{"type":{"type":"string","minLength":1},"name":{"type":["string","null"]},"required":{"type":"boolean"},"min":{"type":["string","null"]},"max":{"type":["string","null"]},"min_length":{"type":["integer","null"]},"max_length":{"type":["integer","null"]},"pattern":{"type":["string","null"]},"value":{"type":["string","null"]},"options":{"type":"array","items":{"type":"string"}}},"title":"FieldFact"},"form":{"type":"object","required":["id","fields","submit","source","by"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1},"fields":{"type":"array","items":{"type":"string","minLength":1}},"submit":{"type":["string","null"]},"source":{"$ref":"#/$defs/source"},"by":{"type":"string","minLength":1}},"title":"FormFact","description":"fields and submit are element ids"},"effect":{"type":"object","required":["trigger","action","requires","outcome","target","certainty","source","by"],"additionalProperties":false,"properties":{"trigger":{"type":"string","minLength":1,"description":"Element id"},"action":{"type":"string","enum":["click","submit","fill","check","press","select"]},"requires":{"type":"array","items":{"type":"string","minLength":1},"description":"Element ids that have to be filled or set first."},"unless":{"type":"array","items":{"type":"string","minLength":1},"description":"Element ids of fields that have to be empty for this to happen."},"outcome":{"type":"string","enum":["navigates","shows","hides","echoes","clears","changes"]},"target":{"type":"string","description":"A route path, an element id, or for echoes the id of the field whose value is shown."},"reads":{"type":"string","minLength":1,"description":"What the element that is shown or changed reads afterwards, where all of it is known."},"certainty":{"type":"string","enum":["literal","translated","pattern","alternatives","unknown"]},"source":{"$ref":"#/$defs/source"},"by":{"type":"string","minLength":1}},"title":"EffectFact","description":"What a control does, as its handler says."},"screen":{"type":"object","required":["id","route","title","elements","forms","effects","files","source"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1},"route":{"type":"string","minLength":1},"title":{"type":["string","null"]},"elements":{"type":"array","items":{"$ref":"#/$defs/element"}},"forms":{"type":"array","items":{"$ref":"#/$defs/form"}},"effects":{"type":"array","items":{"$ref":"#/$defs/effect"}},"files":{"type":"array","items":{"type":"string","minLength":1},"description":"Every file the screen is made of."},"source":{"$ref":"#/$defs/source"}},"title":"ScreenFact"},"endpoint":{"type":"object","required":["method","path","source","by"],"additionalProperties":false,"properties":{"method":{"type":"string","minLength":1},"path":{"type":"string","minLength":1},"source":{"$ref":"#/$defs/source"},"by":{"type":"string","minLength":1}},"title":"EndpointFact"},"test_config":{"type":"object","required":["framework","path","test_dir","base_url","test_id_attribute","source","by"],"additionalProperties":false,"properties":{"framework":{"type":"string","enum":["playwright","maestro","cypress"]},"path":{"type":"string","minLength":1},"test_dir":{"type":["string","null"],"description":"Folder of the tests, relative to the repository root."},"base_url":{"type":["string","null"]},"test_id_attribute":{"type":["string","null"]},"source":{"$ref":"#/$defs/source"},"by":{"type":"string","minLength":1}},"title":"TestConfigFact"},"existing_spec":{"type":"object","required":["path","framework","titles","source","by"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"framework":{"type":"string","minLength":1},"titles":{"type":"array","items":{"type":"string"}},"source":{"$ref":"#/$defs/source"},"by":{"type":"string","minLength":1}},"title":"ExistingSpecFact"},"helper":{"type":"object","required":["path","kind","export","import_line","source","by"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"kind":{"type":"string","enum":["page_object","fixture","setup"]},"export":{"type":["string","null"]},"import_line":{"type":["string","null"]},"source":{"$ref":"#/$defs/source"},"by":{"type":"string","minLength":1}},"title":"HelperFact"}}}');
;// CONCATENATED MODULE: ./lib/schemas/artifact.json
const artifact_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/artifact.json","title":"Artifact","description":"One JSON file handed from one agent process to the next.","type":"object","required":["artifact_id","run_id","kind","schema_id","content"],"additionalProperties":false,"properties":{"artifact_id":{"type":"string","format":"uuid"},"run_id":{"type":"string","format":"uuid"},"kind":{"type":"string","enum":["repo_crawler_output","repo_crawler_rejected","test_case_generator_output","test_case_generator_rejected","test_engineer_output","test_engineer_rejected","app_model"]},"schema_id":{"type":"string","format":"uri"},"content":{"type":"object","required":["payload","meta"],"additionalProperties":false,"properties":{"payload":{"description":"The validated object, unchanged; for a rejected reply its raw text and the reasons."},"meta":{"type":"object","required":["sanitizer","product_version","source","depth","framework","provider","model","sampling","usage","attempts","prompt_hash","input_hash","started","ended","trace_context"],"additionalProperties":false,"properties":{"sanitizer":{"const":"v1.0.0"},"product_version":{"type":"string","pattern":"^\\\\d+\\\\.\\\\d+\\\\.\\\\d+$"},"source":{"type":"object","required":["repo_full_name","requested_ref","base_branch","base_sha","working_directory","kind"],"additionalProperties":false,"properties":{"repo_full_name":{"type":"string","minLength":1},"requested_ref":{"type":"string","minLength":1},"base_branch":{"type":["string","null"]},"base_sha":{"type":"string","pattern":"^[0-9a-f]{40}$","description":"The commit that was read, or for files that are in no commit the hash of what was read."},"working_directory":{"type":"string"},"kind":{"type":"string","enum":["commit","work_tree","folder"]}}},"depth":{"type":"string","enum":["smoke","core","standard","deep"]},"framework":{"type":"string","enum":["playwright","maestro"]},"provider":{"type":"string","minLength":1},"model":{"type":"string","minLength":1},"sampling":{"type":"object","required":["requested","sent","omitted","dropped"],"additionalProperties":false,"properties":{"requested":{"type":"object"},"sent":{"type":"object"},"omitted":{"type":"array","items":{"type":"string"}},"dropped":{"type":"array","items":{"type":"object","required":["param","reason"],"additionalProperties":false,"properties":{"param":{"type":"string"},"reason":{"type":"string"}}}}},"description":"What was asked for and what the target took."},"usage":{"type":"object","required":["input_tokens","output_tokens","cached_input_tokens","usd","calls"],"additionalProperties":false,"properties":{"input_tokens":{"type":"integer","minimum":0},"output_tokens":{"type":"integer","minimum":0},"cached_input_tokens":{"type":"integer","minimum":0},"usd":{"type":["number","null"],"minimum":0,"description":"Money spent; null when the price of the model is not known."},"calls":{"type":"integer","minimum":0}}},"attempts":{"type":"integer","minimum":0},"prompt_hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"input_hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"started":{"type":"string","format":"date-time"},"ended":{"type":"string","format":"date-time"},"trace_context":{"type":["object","null"],"description":"W3C trace context, null when no trace is exported.","additionalProperties":{"type":"string"}},"allowed_roots":{"type":"array","items":{"type":"string","minLength":1},"description":"Folders into which generated files may be written; set by the Test Engineer."},"report":{"type":"object","description":"What the job summary and the pull request tell about this agent\'s work.","additionalProperties":true}}}}}}}');
;// CONCATENATED MODULE: ./lib/schemas/envelope.json
const envelope_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/envelope.json","title":"HandoffEnvelope","description":"The first user message of a downstream agent, serialised as canonical JSON (RFC 8785).","type":"object","required":["run_id","upstream","payload"],"additionalProperties":false,"properties":{"run_id":{"type":"string","format":"uuid"},"upstream":{"type":"object","required":["agent","artifact_id","schema_id"],"additionalProperties":false,"properties":{"agent":{"type":"string","enum":["repo_crawler","test_case_generator"]},"artifact_id":{"type":"string","format":"uuid"},"schema_id":{"type":"string","format":"uri"}}},"payload":{"type":"object","description":"The upstream payload unchanged, plus the one field the downstream contract adds."}}}');
;// CONCATENATED MODULE: ./lib/schemas/repo_crawler/input.json
const input_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/repo_crawler/input.json","title":"RepoCrawlerInput","description":"Payload injected as the first user message of the Repo Crawler\'s LLM session.","type":"object","required":["run_id","repo_full_name","ref","depth_level"],"additionalProperties":false,"properties":{"run_id":{"type":"string","format":"uuid","description":"Correlation key matching runs.run_id in Postgres."},"repo_full_name":{"type":"string","pattern":"^[^/]+/[^/]+$","description":"GitHub repository in owner/name format, e.g. \'acme/api\'."},"ref":{"type":"string","minLength":1,"description":"Branch name or full commit SHA to crawl."},"depth_level":{"type":"string","enum":["smoke","core","standard","deep"],"description":"Controls crawl breadth: smoke = entry points only; deep = full recursive tree."}}}');
;// CONCATENATED MODULE: ./lib/schemas/repo_crawler/output.json
const output_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/repo_crawler/output.json","title":"RepoCrawlerOutput","description":"Validated JSON persisted as artifacts.kind=\'repo_crawler_output\'.","type":"object","required":["run_id","repo_full_name","ref","file_tree","entry_points","detected_stack","cache_hits"],"additionalProperties":false,"properties":{"run_id":{"type":"string","format":"uuid"},"repo_full_name":{"type":"string","pattern":"^[^/]+/[^/]+$"},"ref":{"type":"string","minLength":1},"file_tree":{"type":"array","items":{"type":"object","required":["path","size","sha"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"size":{"type":"integer","minimum":0},"sha":{"type":"string","pattern":"^[0-9a-f]{40}$"}}}},"entry_points":{"type":"array","items":{"type":"object","required":["path","kind"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"kind":{"type":"string","enum":["api_route","ui_component","test_fixture","config"]}}}},"detected_stack":{"type":"object","description":"Language/framework detection, e.g. {\\"runtime\\":\\"node\\",\\"frameworks\\":[\\"express\\"]}.","additionalProperties":true},"cache_hits":{"type":"integer","minimum":0,"description":"Number of Valkey MCP cache hits during this crawl."}}}');
;// CONCATENATED MODULE: ./lib/schemas/repo_crawler/reply.json
const reply_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/repo_crawler/reply.json","title":"RepoCrawlerReply","description":"What a model is asked by the Repo Crawler: RepoCrawlerOutput less every field that the program knows.","type":"object","required":["entry_points","detected_stack"],"additionalProperties":false,"properties":{"entry_points":{"type":"array","items":{"type":"object","required":["path","kind"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1},"kind":{"type":"string","enum":["api_route","ui_component","test_fixture","config"]}}}},"detected_stack":{"type":"object","required":["runtime","frameworks","summary"],"additionalProperties":false,"properties":{"runtime":{"type":"string","description":"Main runtime, e.g. node, browser, jvm."},"frameworks":{"type":"array","items":{"type":"string","minLength":1}},"summary":{"type":"string","description":"Two or three sentences on what the application does, for the author of the test cases."}},"description":"The model\'s reading of the stack; the program adds its facts."}}}');
;// CONCATENATED MODULE: ./lib/schemas/test_case_generator/input.json
const test_case_generator_input_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/test_case_generator/input.json","title":"TestCaseGeneratorInput","description":"Hydration envelope injected as the first user message of the Test Case Generator session.","type":"object","required":["run_id","depth_level","repo_full_name","ref","file_tree","entry_points","detected_stack","cache_hits"],"additionalProperties":false,"properties":{"run_id":{"type":"string","format":"uuid"},"depth_level":{"type":"string","enum":["smoke","core","standard","deep"]},"repo_full_name":{"type":"string","pattern":"^[^/]+/[^/]+$"},"ref":{"type":"string","minLength":1},"file_tree":{"type":"array","items":{"type":"object","required":["path","size","sha"],"additionalProperties":false,"properties":{"path":{"type":"string"},"size":{"type":"integer","minimum":0},"sha":{"type":"string","pattern":"^[0-9a-f]{40}$"}}}},"entry_points":{"type":"array","items":{"type":"object","required":["path","kind"],"additionalProperties":false,"properties":{"path":{"type":"string"},"kind":{"type":"string","enum":["api_route","ui_component","test_fixture","config"]}}}},"detected_stack":{"type":"object","additionalProperties":true},"cache_hits":{"type":"integer","minimum":0}}}');
;// CONCATENATED MODULE: ./lib/schemas/test_case_generator/output.json
const test_case_generator_output_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/test_case_generator/output.json","title":"TestCaseGeneratorOutput","description":"Validated JSON persisted as artifacts.kind=\'test_case_generator_output\'.","type":"object","required":["run_id","test_cases","coverage_notes"],"additionalProperties":false,"properties":{"run_id":{"type":"string","format":"uuid"},"test_cases":{"type":"array","minItems":1,"items":{"type":"object","required":["id","title","preconditions","steps","expected","priority"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^tc_[a-z0-9_]+$","description":"Stable kebab-style identifier, e.g. \'tc_login_success\'."},"title":{"type":"string","minLength":1},"preconditions":{"type":"array","items":{"type":"string","minLength":1}},"steps":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"expected":{"type":"string","minLength":1},"priority":{"type":"string","enum":["critical","high","medium","low"]}}}},"coverage_notes":{"type":"string","description":"Free-text notes on coverage gaps or assumptions made during generation."}}}');
;// CONCATENATED MODULE: ./lib/schemas/test_case_generator/reply.json
const test_case_generator_reply_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/test_case_generator/reply.json","title":"TestCaseGeneratorReply","description":"What a model is asked by the Test Case Generator: TestCaseGeneratorOutput less run_id.","type":"object","required":["test_cases","coverage_notes"],"additionalProperties":false,"properties":{"test_cases":{"type":"array","minItems":1,"items":{"type":"object","required":["id","title","preconditions","steps","expected","priority"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^tc_[a-z0-9_]+$","description":"Stable kebab-style identifier, e.g. \'tc_login_success\'."},"title":{"type":"string","minLength":1},"preconditions":{"type":"array","items":{"type":"string","minLength":1}},"steps":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"expected":{"type":"string","minLength":1},"priority":{"type":"string","enum":["critical","high","medium","low"]}}}},"coverage_notes":{"type":"string","description":"Free-text notes on coverage gaps or assumptions made during generation."}}}');
;// CONCATENATED MODULE: ./lib/schemas/test_engineer/input.json
const test_engineer_input_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/test_engineer/input.json","title":"TestEngineerInput","description":"Hydration envelope injected as the first user message of the Test Engineer session.","type":"object","required":["run_id","target_framework","test_cases","coverage_notes"],"additionalProperties":false,"properties":{"run_id":{"type":"string","format":"uuid"},"target_framework":{"type":"string","enum":["playwright","maestro"]},"test_cases":{"type":"array","minItems":1,"items":{"type":"object","required":["id","title","preconditions","steps","expected","priority"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^tc_[a-z0-9_]+$"},"title":{"type":"string","minLength":1},"preconditions":{"type":"array","items":{"type":"string"}},"steps":{"type":"array","minItems":1,"items":{"type":"string"}},"expected":{"type":"string","minLength":1},"priority":{"type":"string","enum":["critical","high","medium","low"]}}}},"coverage_notes":{"type":"string"}}}');
;// CONCATENATED MODULE: ./lib/schemas/test_engineer/output.json
const test_engineer_output_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/test_engineer/output.json","title":"TestEngineerOutput","description":"Validated JSON persisted as artifacts.kind=\'test_engineer_output\'. Used by CreatePullRequest.","type":"object","required":["run_id","framework","files","pr_title","pr_body","base_branch","head_branch"],"additionalProperties":false,"properties":{"run_id":{"type":"string","format":"uuid"},"framework":{"type":"string","enum":["playwright","maestro"]},"files":{"type":"array","minItems":1,"items":{"type":"object","required":["path","contents"],"additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^[^/]","description":"Relative path inside the repository, no leading slash."},"contents":{"type":"string","minLength":1}}}},"pr_title":{"type":"string","minLength":1,"maxLength":256},"pr_body":{"type":"string"},"base_branch":{"type":"string","minLength":1},"head_branch":{"type":"string","minLength":1}}}');
;// CONCATENATED MODULE: ./lib/schemas/test_engineer/reply.json
const test_engineer_reply_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://amtp.zagtrader.internal/schemas/test_engineer/reply.json","title":"TestEngineerReply","description":"What a model is asked by the Test Engineer: TestEngineerOutput less run_id, framework and branches.","type":"object","required":["files","pr_title","pr_body"],"additionalProperties":false,"properties":{"files":{"type":"array","minItems":1,"items":{"type":"object","required":["path","contents"],"additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^[^/]","description":"Relative path inside the repository, no leading slash."},"contents":{"type":"string","minLength":1}}}},"pr_title":{"type":"string","minLength":1,"maxLength":256},"pr_body":{"type":"string"}}}');
;// CONCATENATED MODULE: ./lib/src/contracts/schemas.js












/** Every contract of the product, by the name it has in `validators.ts`. */
const SCHEMAS = {
    appModel: app_model_namespaceObject,
    artifact: artifact_namespaceObject,
    envelope: envelope_namespaceObject,
    crawlerInput: input_namespaceObject,
    crawlerOutput: output_namespaceObject,
    crawlerReply: reply_namespaceObject,
    generatorInput: test_case_generator_input_namespaceObject,
    generatorOutput: test_case_generator_output_namespaceObject,
    generatorReply: test_case_generator_reply_namespaceObject,
    engineerInput: test_engineer_input_namespaceObject,
    engineerOutput: test_engineer_output_namespaceObject,
    engineerReply: test_engineer_reply_namespaceObject,
};


/***/ }),

/***/ 94487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69718);



const MAX_PROBLEMS = 20;
const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](ajv);
const compiled = new Map();
function compile(name) {
    const known = compiled.get(name);
    if (known !== undefined)
        return known;
    const check = ajv.compile(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMAS */ .H[name]);
    compiled.set(name, check);
    return check;
}
/**
 * Checks a value against the contract of that name.
 *
 * Returns the same value, typed, or every bad path (at most 20) with what was wrong there. The
 * problems name paths and rules, never values, so they are safe to log.
 */
function validate(name, value) {
    const check = compile(name);
    if (check(value))
        return { valid: true, value: value };
    const problems = (check.errors ?? []).map(describe);
    return { valid: false, problems: shorten(problems) };
}
function describe(error) {
    const path = error.instancePath === "" ? "/" : error.instancePath;
    const extra = error.keyword === "additionalProperties" ? " (not in the contract)" : "";
    return `${path} ${error.message ?? error.keyword}${extra}`;
}
function shorten(problems) {
    const rest = problems.length - MAX_PROBLEMS;
    return rest <= 0 ? problems : [...problems.slice(0, MAX_PROBLEMS), `and ${rest} more`];
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


/***/ })

};
