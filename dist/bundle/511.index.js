export const id = 511;
export const ids = [511];
export const modules = {

/***/ 16746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hashOfRunKey),
/* harmony export */   w: () => (/* binding */ headBranchOf)
/* harmony export */ });
/* harmony import */ var _contracts_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74247);

const BRANCH_HASH_DIGITS = 16;
/** The run key as 64 hex digits; it stands in the pull request's marker. */
function hashOfRunKey(key) {
    const workingDirectory = key.workingDirectory.replace(/^\.?\/?/, "").replace(/\/$/, "");
    return (0,_contracts_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)({ ...key, repository: key.repository.toLowerCase(), workingDirectory });
}
/** The branch of a run: `amtp/playwright-<16 hex>`. No text of a user or a model is in it. */
function headBranchOf(key) {
    return `amtp/${key.framework}-${hashOfRunKey(key).slice(0, BRANCH_HASH_DIGITS)}`;
}


/***/ }),

/***/ 4580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ printablePath)
/* harmony export */ });
/* unused harmony export SAFETY_RULES */
/** Every rule a generated file can break. Breaking one means that nothing is published. */
const SAFETY_RULES = (/* unused pure expression or super */ null && ([
    "path-invalid",
    "path-outside-roots",
    "path-extension",
    "path-protected",
    "path-exists",
    "path-clash",
    "too-many-files",
    "file-too-large",
    "total-too-large",
    "file-empty",
    "line-too-long",
    "hidden-text",
    "embedded-program",
    "known-secret",
    "secret-shape",
    "code-unparsable",
    "module-forbidden",
    "dynamic-code",
    "process-access",
    "network-access",
    "external-origin",
    "file-write",
    "endless-loop",
    "flow-command",
]));
const MAX_SHOWN_PATH = 200;
/** A path that is safe to show anywhere: everything but printable ASCII becomes `\u{…}`. */
function printablePath(path) {
    const cut = path.length > MAX_SHOWN_PATH ? `${path.slice(0, MAX_SHOWN_PATH)}…(cut)` : path;
    return cut.replaceAll(/[^\x20-\x7e]/gu, (character) => {
        if (character === "…")
            return "...";
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}


/***/ }),

/***/ 32493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reviewText),
/* harmony export */   g: () => (/* binding */ isHiddenCharacter)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4580);

/**
 * Characters a reviewer cannot see or that change the order of what is seen, as ranges of code
 * points. Joiners (U+200C, U+200D) stay allowed, because emoji and several scripts need them.
 * Source: CVE-2021-42574, "Trojan Source".
 */
const HIDDEN_RANGES = [
    [0x00, 0x08],
    [0x0b, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x61c, 0x61c],
    [0x180e, 0x180e],
    [0x200b, 0x200b],
    [0x200e, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x206f],
    [0xfeff, 0xfeff],
    [0xfff9, 0xfffb],
    [0xe0000, 0xe007f],
];
/** Whether a character is invisible or moves the text around it. */
function isHiddenCharacter(character) {
    const point = character.codePointAt(0) ?? 0;
    return HIDDEN_RANGES.some(([from, to]) => point >= from && point <= to);
}
/** One unbroken run that looks like encoded data rather than text. */
const ENCODED_RUN = /[A-Za-z0-9+/_=-]{1000}/;
/** Hidden characters, broken Unicode, programs and encoded data inside these files. */
function reviewText(files) {
    return files.flatMap((file) => [...hiddenCharacters(file), ...embeddedPrograms(file)]);
}
function hiddenCharacters(file) {
    const path = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .printablePath */ .V)(file.path);
    if (Buffer.from(file.contents, "utf8").toString("utf8") !== file.contents) {
        const message = "the text is not well-formed Unicode";
        return [{ rule: "hidden-text", path, line: null, message }];
    }
    const lines = file.contents.replaceAll("\r\n", "\n").split("\n");
    const line = lines.findIndex(hasHiddenCharacter);
    if (line === -1)
        return [];
    const message = "the line has invisible characters; write them as escapes";
    return [{ rule: "hidden-text", path, line: line + 1, message }];
}
function hasHiddenCharacter(text) {
    for (const character of text)
        if (isHiddenCharacter(character))
            return true;
    return false;
}
function embeddedPrograms(file) {
    const path = (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .printablePath */ .V)(file.path);
    const findings = [];
    if (file.contents.startsWith("#!")) {
        const message = "the file starts like a program (#!)";
        findings.push({ rule: "embedded-program", path, line: 1, message });
    }
    const line = file.contents.split("\n").findIndex((text) => ENCODED_RUN.test(text));
    if (line !== -1) {
        const message = "the line has a long run of encoded data";
        findings.push({ rule: "embedded-program", path, line: line + 1, message });
    }
    return findings;
}


/***/ }),

/***/ 66007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ew: () => (/* binding */ assertSafe),
  lK: () => (/* binding */ reviewGeneratedFiles)
});

// UNUSED EXPORTS: describeFinding

// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
// EXTERNAL MODULE: ./lib/src/safety/syntax.js
var syntax = __webpack_require__(5698);
;// CONCATENATED MODULE: ./lib/src/safety/expressions.js

/** Stands in static text for a part that is only known when the code runs. */
const UNKNOWN_PART = "\u0000";
/** As deep as a syntax tree may be, so that no part of an accepted expression is left out. */
const MAX_CONCATENATIONS = syntax/* MAX_DEPTH */.lr;
/**
 * The text that an expression gives: literals, templates and their concatenations. Parts that are
 * not literal become `UNKNOWN_PART`; undefined when no part of the expression is text.
 */
function textOf(node, budget = MAX_CONCATENATIONS) {
    if (budget === 0)
        return undefined;
    if (node.type === "StringLiteral")
        return node.value;
    if (node.type === "TemplateLiteral") {
        return node.quasis.map(({ value }) => value.cooked ?? value.raw).join(UNKNOWN_PART);
    }
    if (node.type === "BinaryExpression" && node.operator === "+") {
        const left = textOf(node.left, budget - 1);
        const right = textOf(node.right, budget - 1);
        if (left === undefined && right === undefined)
            return undefined;
        return `${left ?? UNKNOWN_PART}${right ?? UNKNOWN_PART}`;
    }
    return undefined;
}
/** Whether this is not a part of a longer concatenation, which is looked at as a whole. */
function isWholeText({ parent }) {
    return parent?.node.type !== "BinaryExpression" || parent.node.operator !== "+";
}
/** The text of an expression when all of it is literal, otherwise undefined. */
function literalTextOf(node) {
    const text = textOf(node);
    return text === undefined || text.includes(UNKNOWN_PART) ? undefined : text;
}
/** The name a member expression reads, when it can be told: `a.name`, `a["name"]`. */
function memberName(node) {
    if (node.type !== "MemberExpression" && node.type !== "OptionalMemberExpression")
        return undefined;
    if (!node.computed)
        return node.property.type === "Identifier" ? node.property.name : undefined;
    return literalTextOf(node.property);
}
function isMember(node) {
    return node?.type === "MemberExpression" || node?.type === "OptionalMemberExpression";
}
function isCall(node) {
    return (node?.type === "CallExpression" ||
        node?.type === "OptionalCallExpression" ||
        node?.type === "NewExpression");
}
/** The last name of what is called: `goto` of `page.goto(…)`, `fetch` of `fetch(…)`. */
function calleeName(call) {
    const { callee } = call;
    return callee.type === "Identifier" ? callee.name : memberName(callee);
}
/** The first argument of a call, when it is a plain expression. */
function firstArgument(call) {
    const [argument] = call.arguments;
    if (argument === undefined || argument.type === "SpreadElement")
        return undefined;
    return argument.type === "ArgumentPlaceholder" ? undefined : argument;
}
/** The name of a variable that is read here; undefined for property names, types and labels. */
function referencedName({ node, parent }) {
    if (node.type !== "Identifier" || parent === undefined)
        return undefined;
    return isNameOnly(node, parent.node) ? undefined : node.name;
}
/** Nodes whose `key` is a name, not a variable, unless it is computed. */
const KEYED = /^(?:Object|Class)(?:Method|Property)$|^TS(?:Property|Method)Signature$/;
/** Nodes in which an identifier is never a variable that is read. */
const NAMES_ONLY = /^(?:(?:Import|Export)Specifier|(?:Labeled|Break|Continue)Statement|TSTypeReference|TSQualifiedName)$/;
function isNameOnly(node, parent) {
    if (isMember(parent))
        return parent.property === node && !parent.computed;
    if (NAMES_ONLY.test(parent.type))
        return true;
    if (!KEYED.test(parent.type) || !("key" in parent) || parent.key !== node)
        return false;
    const computed = "computed" in parent && parent.computed;
    const shorthand = "shorthand" in parent && parent.shorthand;
    return !computed && !shorthand;
}

;// CONCATENATED MODULE: ./lib/src/safety/rules/dynamic-code.js

const TIMERS = new Set(["setTimeout", "setInterval", "setImmediate"]);
/** Code that is made from text while the test runs. */
function dynamicCode(visits) {
    return visits.flatMap((visit) => {
        const message = evaluator(visit) ?? constructorAccess(visit) ?? timerWithText(visit.node);
        return message === undefined ? [] : [{ rule: "dynamic-code", node: visit.node, message }];
    });
}
function evaluator(visit) {
    const name = referencedName(visit);
    return name === "eval" || name === "Function" ? `\`${name}\` runs text as code` : undefined;
}
/** `f.constructor("…")` is `Function("…")`; only `x.constructor.name` is harmless. */
function constructorAccess({ node, parent }) {
    const message = "`.constructor` can make code from text";
    if (literalTextOf(node) === "constructor" || isConstructorKey(node))
        return message;
    if (memberName(node) !== "constructor")
        return undefined;
    const harmless = parent !== undefined && isMember(parent.node) && memberName(parent.node) === "name";
    return harmless ? undefined : message;
}
/** `const { constructor: make } = f` takes it without a member expression. */
function isConstructorKey(node) {
    if (node.type !== "ObjectProperty" || node.computed)
        return false;
    return node.key.type === "Identifier" && node.key.name === "constructor";
}
function timerWithText(node) {
    if (!isCall(node) || !TIMERS.has(calleeName(node) ?? ""))
        return undefined;
    const argument = firstArgument(node);
    if (argument === undefined || textOf(argument) === undefined)
        return undefined;
    return "a timer is given text to run";
}

;// CONCATENATED MODULE: ./lib/src/safety/rules/endless-loop.js
/** Loops that nothing inside them ends. */
function endlessLoops(visits) {
    const endless = new Set(visits.map(({ node }) => node).filter(hasNoCondition));
    if (endless.size === 0)
        return [];
    for (const visit of visits) {
        if (!/^(?:Break|Return|Throw)Statement$/.test(visit.node.type))
            continue;
        for (let outer = visit.parent; outer !== undefined; outer = outer.parent) {
            endless.delete(outer.node);
        }
    }
    const message = "the loop has no end";
    return [...endless].map((node) => ({ rule: "endless-loop", node, message }));
}
function hasNoCondition(node) {
    if (node.type === "ForStatement")
        return !node.test || isTruthy(node.test);
    if (node.type !== "WhileStatement" && node.type !== "DoWhileStatement")
        return false;
    return isTruthy(node.test);
}
function isTruthy(node) {
    return ((node.type === "BooleanLiteral" && node.value) ||
        (node.type === "NumericLiteral" && node.value !== 0));
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./lib/src/safety/rules/modules.js


/** Node's own modules that a test may use: they start nothing, reach nothing and write nothing. */
const ALLOWED_BUILTINS = new Set([
    "assert",
    "assert/strict",
    "buffer",
    "crypto",
    "events",
    "fs",
    "fs/promises",
    "os",
    "path",
    "path/posix",
    "querystring",
    "string_decoder",
    "timers",
    "timers/promises",
    "url",
    "util",
]);
/** Packages that start programs or open connections of their own. */
const FORBIDDEN_PACKAGES = new Set([
    "axios",
    "cross-spawn",
    "execa",
    "got",
    "isolated-vm",
    "ky",
    "needle",
    "node-fetch",
    "node-pty",
    "request",
    "shelljs",
    "socket.io-client",
    "ssh2",
    "superagent",
    "undici",
    "vm2",
    "ws",
    "zx",
]);
/** The module that this node loads: a literal name, or `unknown` when only the run can tell. */
function loadedModule(node) {
    switch (node.type) {
        case "ImportDeclaration":
        case "ExportAllDeclaration":
            return { name: node.source.value, node };
        case "ExportNamedDeclaration":
            return node.source ? { name: node.source.value, node } : undefined;
        case "TSExternalModuleReference":
            return { name: literalTextOf(node.expression), node };
        case "ImportExpression":
            return { name: literalTextOf(node.source), node };
        default:
            return isRequireCall(node) ? { name: requiredName(node), node } : undefined;
    }
}
/** Modules outside the allowed ones, and loading a module whose name is not written out. */
function forbiddenModules(visits) {
    return visits.flatMap((visit) => {
        const loaded = loadedModule(visit.node);
        const message = loaded === undefined ? strayRequire(visit) : moduleProblem(loaded.name, visit.node.type);
        return message === undefined ? [] : [{ rule: "module-forbidden", node: visit.node, message }];
    });
}
function moduleProblem(name, type) {
    if (name === undefined)
        return "a module is loaded whose name is not written out";
    if (/^[a-z][a-z0-9+.-]*:/i.test(name) && !name.startsWith("node:")) {
        return "a module is loaded from a URL";
    }
    if (name.startsWith("/") || name.includes("\\"))
        return "a module is loaded by an absolute path";
    const bare = name.replace(/^node:/, "");
    const builtin = name.startsWith("node:") || external_node_module_.builtinModules.includes(bare);
    if (builtin && !ALLOWED_BUILTINS.has(bare))
        return "a module of Node that tests must not use";
    const owner = bare.split("/")[0] ?? bare;
    if (FORBIDDEN_PACKAGES.has(owner))
        return "a package that starts programs or opens connections";
    if (type !== "ImportDeclaration" && (bare === "fs" || bare === "fs/promises")) {
        return type === "CallExpression" ? undefined : "node:fs may only be imported by an import line";
    }
    return undefined;
}
/** Members that load modules past `require` and `import`, whatever object they are taken from. */
const LOADERS = new Set([
    "_load",
    "createRequire",
    "getBuiltinModule",
    "mainModule",
    "require",
]);
/** `require` used for anything but a direct call can load any module. */
function strayRequire(visit) {
    if (LOADERS.has(memberName(visit.node) ?? ""))
        return "a module is loaded in a hidden way";
    // `import all = process.env` is an alias, not an import.
    if (visit.node.type === "TSImportEqualsDeclaration") {
        const loads = visit.node.moduleReference.type === "TSExternalModuleReference";
        return loads ? undefined : "an import alias hides what is used";
    }
    if (referencedName(visit) !== "require")
        return undefined;
    const parent = visit.parent?.node;
    if (parent !== undefined && isRequireCall(parent))
        return undefined;
    return "`require` is used other than as a direct call";
}
function isRequireCall(node) {
    return isCall(node) && node.callee.type === "Identifier" && node.callee.name === "require";
}
function requiredName(node) {
    if (!isCall(node))
        return undefined;
    const argument = firstArgument(node);
    return argument === undefined ? undefined : literalTextOf(argument);
}

;// CONCATENATED MODULE: ./lib/src/safety/rules/file-write.js


/** The functions of node:fs and node:fs/promises that only read. */
const READS = new Set([
    "access",
    "accessSync",
    "constants",
    "createReadStream",
    "existsSync",
    "readFile",
    "readFileSync",
    "readdir",
    "readdirSync",
    "stat",
    "statSync",
]);
/**
 * Ways to change the file system. A name bound to node:fs may only be used to call a reading
 * function by its written-out name, so that no alias can hide a write.
 */
function fileWrites(visits) {
    const names = new Set();
    const imports = visits.flatMap((visit) => importProblems(visit, names));
    const uses = visits.flatMap((visit) => {
        const name = referencedName(visit);
        if (name === undefined || !names.has(name) || isBinding(visit))
            return [];
        return readsOnly(visit) ? [] : [hit(visit.node)];
    });
    return [...imports, ...uses, ...visits.flatMap(outputPaths)];
}
/** Notes the names that are bound to node:fs, and gives the imports that are writes. */
function importProblems({ node, parent }, names) {
    const module = loadedModule(node)?.name?.replace(/^node:/, "");
    if (module !== "fs" && module !== "fs/promises")
        return [];
    if (node.type === "ImportDeclaration") {
        return node.specifiers.flatMap((specifier) => {
            if (specifier.type !== "ImportSpecifier") {
                names.add(specifier.local.name);
                return [];
            }
            const { imported } = specifier;
            return isRead(imported.type === "Identifier" ? imported.name : imported.value)
                ? []
                : [hit(specifier)];
        });
    }
    const target = parent?.node.type === "VariableDeclarator" ? parent.node.id : undefined;
    if (target?.type === "Identifier") {
        names.add(target.name);
        return [];
    }
    if (target?.type === "ObjectPattern" && target.properties.every(isReadProperty))
        return [];
    return [hit(node)];
}
function isReadProperty(property) {
    return (property.type === "ObjectProperty" &&
        property.key.type === "Identifier" &&
        !property.computed &&
        isRead(property.key.name));
}
function isRead(name) {
    return READS.has(name);
}
function isBinding({ node, parent }) {
    if (parent?.node.type === "VariableDeclarator")
        return parent.node.id === node;
    return parent?.node.type.startsWith("Import") ?? false;
}
function readsOnly({ node, parent }) {
    if (parent === undefined || !isMember(parent.node) || parent.node.object !== node)
        return false;
    const name = memberName(parent.node) ?? "";
    if (name !== "promises")
        return isRead(name);
    return readsOnly(parent);
}
/** Screenshots, videos and states that Playwright would write outside the project. */
function outputPaths({ node }) {
    if (node.type !== "ObjectProperty" || node.key.type !== "Identifier")
        return [];
    if (node.key.name !== "path" || node.computed)
        return [];
    const text = literalTextOf(node.value);
    // A single `/` starts the path of a cookie or a route as well as a file; files have an ending.
    const outside = text !== undefined && /(?:^|\/)\.\.\/|^\/.*\.[a-z0-9]{2,5}$|^~/i.test(text);
    return outside ? [hit(node)] : [];
}
function hit(node) {
    const message = "the code can write files; tests only read";
    return { rule: "file-write", node, message };
}

;// CONCATENATED MODULE: ./lib/src/safety/external-url.js

/** A scheme and authority anywhere in a text; the authority ends where a path would begin. */
const ABSOLUTE = /([a-z][a-z0-9+.-]{0,20}):\/\/([^\s"'`<>\\/?#]{0,300})/gi;
/** `//host.name` at the very start takes the scheme of the page. */
const PROTOCOL_RELATIVE = /^\s*\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+(?::[0-9]+)?)(?:[/?#]|$)/i;
/** Hosts that are this machine, or that are set aside for examples (RFC 2606, RFC 6761). */
const LOCAL_HOST = /^(?:localhost|.*\.localhost|127(?:\.[0-9]{1,3}){3}|0\.0\.0\.0|\[::1\]|(?:.*\.)?example\.(?:com|org|net)|.*\.(?:example|test|invalid))$/i;
/** The first authority in a text that is not this machine; undefined when there is none. */
function externalUrlIn(text) {
    for (const [, scheme, authority] of text.matchAll(ABSOLUTE)) {
        if (!isLocal(scheme ?? "", authority ?? ""))
            return authority;
    }
    const relative = PROTOCOL_RELATIVE.exec(text)?.[1];
    return relative !== undefined && !isLocal("http", relative) ? relative : undefined;
}
function isLocal(scheme, authority) {
    if (!/^(?:https?|wss?)$/i.test(scheme))
        return false;
    // A part that is only known at run time may stand for a port, and for nothing else.
    const written = authority.replace(`:${UNKNOWN_PART}`, "");
    if (written.includes(UNKNOWN_PART))
        return false;
    try {
        return LOCAL_HOST.test(new URL(`${scheme}://${written}/`).hostname);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/safety/rules/network.js


const CONNECTIONS = new Set([
    "EventSource",
    "RTCPeerConnection",
    "SharedWorker",
    "WebAssembly",
    "WebSocket",
    "WebTransport",
    "Worker",
    "XMLHttpRequest",
    "importScripts",
]);
/** Calls that only compare, describe or type a URL, or answer a request in place of a server. */
const HARMLESS_CALLS = /^(?:to[A-Z].*|getBy[A-Z].*|locator|filter|fill|type|pressSequentially|selectOption|test|describe|step|it|fixme|skip|only|fail|slow|route|unroute|waitForURL|waitForRequest|waitForResponse|includes|startsWith|endsWith)$/;
/** Connections other than through the browser that Playwright drives. */
function networkAccess(visits) {
    return visits.flatMap((visit) => {
        const message = connection(visit) ?? fetchProblem(visit);
        return message === undefined ? [] : [{ rule: "network-access", node: visit.node, message }];
    });
}
function connection(visit) {
    const name = referencedName(visit);
    if (name !== undefined && CONNECTIONS.has(name))
        return `\`${name}\` opens a connection`;
    const member = memberName(visit.node);
    if (member === "sendBeacon" || member === "connectOverCDP") {
        return `\`${member}\` opens a connection`;
    }
    return undefined;
}
/** `fetch` may be called with a path, or with an address on this machine, that is written out. */
function fetchProblem(visit) {
    if (referencedName(visit) !== "fetch")
        return undefined;
    const call = visit.parent?.node;
    if (!isCall(call) || call.callee !== visit.node)
        return "`fetch` is used other than by a call";
    const argument = firstArgument(call);
    const text = argument === undefined ? undefined : textOf(argument);
    if (text === undefined || !/^(?:\/(?!\/)|\.{1,2}\/|https?:\/\/)/i.test(text)) {
        return "`fetch` is called with an address that is not written out";
    }
    return externalUrlIn(text) === undefined ? undefined : "`fetch` is called with a foreign address";
}
/** Addresses of other hosts, wherever the code could go there or send something there. */
function externalOrigins(visits) {
    return visits.flatMap((visit) => {
        if (!isWholeText(visit) || isModuleName(visit))
            return [];
        const text = textOf(visit.node);
        if (text === undefined || externalUrlIn(text) === undefined)
            return [];
        if (isHarmlessPlace(visit))
            return [];
        const message = "an address of another host is used; use a path on the app's own address";
        return [{ rule: "external-origin", node: visit.node, message }];
    });
}
/** The name of a module is judged by the rule for modules. */
function isModuleName({ parent }) {
    return parent !== undefined && /^(?:Import|Export)/.test(parent.node.type);
}
/** Whether the nearest call around this text only compares, describes or types it. */
function isHarmlessPlace(visit) {
    let inner = visit.node;
    for (let outer = visit.parent; outer !== undefined; outer = outer.parent) {
        const { node } = outer;
        if (isCall(node)) {
            return node.callee !== inner && HARMLESS_CALLS.test(calleeName(node) ?? "");
        }
        if (!/^(?:Object|Array|Template|TSAs|TSSatisfies|Binary)/.test(node.type))
            return false;
        if (node.type === "ObjectMethod")
            return false;
        inner = node;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/safety/rules/process-access.js

const ALLOWED_MEMBERS = new Set(["arch", "cwd", "platform", "version"]);
const GLOBAL_OBJECTS = new Set(["globalThis", "global"]);
const RUNTIMES = new Set(["Deno", "Bun"]);
/** Playwright's own ways to start a program on the machine that runs the tests. */
const PROGRAM_STARTERS = new Set(["_electron", "_android", "launchServer"]);
const FILE_READERS = /^(?:readFile|readFileSync|createReadStream|open|openSync|setInputFiles)$/;
/** Variables that hold the credentials of the machine, not test data. Compared in upper case. */
const CREDENTIALS = /^(?:ACTIONS_.*|AWS_.*|AZURE_.*|GITHUB_TOKEN|GH_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|(?:OPENAI|ANTHROPIC|GEMINI|GOOGLE)_.*KEY.*)$/;
/** Reaching beyond the test: the environment as a whole, the process, the machine. */
function processAccess(visits) {
    return visits.flatMap((visit) => {
        const message = referenceProblem(visit) ?? programStart(visit.node) ?? systemFile(visit.node);
        return message === undefined ? [] : [{ rule: "process-access", node: visit.node, message }];
    });
}
function referenceProblem(visit) {
    const name = referencedName(visit);
    if (name === undefined || visit.parent === undefined)
        return undefined;
    if (name === "process")
        return processProblem(visit);
    if (RUNTIMES.has(name))
        return `\`${name}\` reaches the machine`;
    if (PROGRAM_STARTERS.has(name))
        return `\`${name}\` starts a program`;
    if (!GLOBAL_OBJECTS.has(name))
        return undefined;
    return globalProblem(visit);
}
/** `globalThis.x` is as good as `x`; anything that hides which name is meant is refused. */
function globalProblem({ node, parent }) {
    const member = memberOf(node, parent);
    const name = member === undefined ? undefined : memberName(member.node);
    if (name === undefined)
        return "the global object is used other than by a written-out name";
    const reaching = ["process", "require", "eval", "Function", "fetch", "module"];
    return reaching.includes(name) ? `\`${name}\` is reached through the global object` : undefined;
}
function processProblem({ node, parent }) {
    const member = memberOf(node, parent);
    const name = member === undefined ? undefined : memberName(member.node);
    if (member === undefined || name === undefined)
        return "`process` is used as a whole";
    if (name === "env")
        return environmentProblem(member);
    return ALLOWED_MEMBERS.has(name) ? undefined : `\`process.${name.slice(0, 40)}\` is not allowed`;
}
/** Reading one variable by its written-out name is fine; everything else may dump them all. */
function environmentProblem(environment) {
    const { node, parent } = environment;
    const member = memberOf(node, parent);
    if (member !== undefined)
        return variableProblem(memberName(member.node));
    const pattern = parent?.node.type === "VariableDeclarator" ? parent.node.id : undefined;
    if (pattern?.type !== "ObjectPattern")
        return "the environment is used as a whole";
    for (const property of pattern.properties) {
        if (property.type === "RestElement" || property.computed) {
            return "the environment is used as a whole";
        }
        const { key } = property;
        const problem = variableProblem(key.type === "Identifier" ? key.name : undefined);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function variableProblem(name) {
    if (name === undefined)
        return "an environment variable is read whose name is not written out";
    if (CREDENTIALS.test(name.toUpperCase()))
        return "a credential of the machine is read";
    return undefined;
}
function programStart(node) {
    if (node.type === "ObjectProperty" && node.key.type === "Identifier") {
        return node.key.name === "executablePath" ? "`executablePath` starts a program" : undefined;
    }
    if (node.type === "ImportSpecifier" && node.imported.type === "Identifier") {
        const { name } = node.imported;
        if (PROGRAM_STARTERS.has(name))
            return `\`${name}\` starts a program`;
    }
    const member = memberName(node);
    if (member === "env" && isMember(node) && memberName(node.object) === "process") {
        return "the environment is reached through another object";
    }
    if (member !== undefined && PROGRAM_STARTERS.has(member))
        return `\`${member}\` starts a program`;
    return undefined;
}
function systemFile(node) {
    if (!isCall(node) || !FILE_READERS.test(calleeName(node) ?? ""))
        return undefined;
    const argument = firstArgument(node);
    const text = argument === undefined ? undefined : textOf(argument);
    if (text === undefined || !/^(?:\/(?:proc|etc|root|home|dev|sys|var)\/|~|file:)/i.test(text)) {
        return undefined;
    }
    return "a file of the machine is read";
}
/** The member expression that reads something of this node, if it is one. */
function memberOf(node, parent) {
    if (parent === undefined || !isMember(parent.node))
        return undefined;
    return parent.node.object === node ? parent : undefined;
}

;// CONCATENATED MODULE: ./lib/src/safety/code-rules.js








const RULES = [
    forbiddenModules,
    dynamicCode,
    processAccess,
    networkAccess,
    externalOrigins,
    fileWrites,
    endlessLoops,
];
/**
 * What the code of one JavaScript or TypeScript file must not do, judged on its syntax tree, so
 * that titles, comments and test data may speak of anything. Code that cannot be parsed cannot be
 * judged and is refused.
 */
function reviewCode(path, contents, scanner) {
    const file = (0,syntax/* parseSource */.PJ)(path, contents);
    const visits = file === undefined ? undefined : (0,syntax/* visitsOf */.o7)(file);
    if (visits === undefined) {
        const message = "the code cannot be parsed, so it cannot be judged";
        return [{ rule: "code-unparsable", path, line: null, message }];
    }
    const hits = RULES.flatMap((rule) => rule(visits)).map(({ rule, node, message }) => ({
        rule,
        path,
        line: node.loc?.start.line ?? null,
        message,
    }));
    return [...hits, ...hiddenSecrets(path, visits, scanner)];
}
/** Secrets that only appear once escapes are read and literals are put together. */
function hiddenSecrets(path, visits, scanner) {
    return visits.filter(isWholeText).flatMap(({ node }) => {
        const hit = scanner.scan(textOf(node) ?? "");
        return hit === undefined ? [] : [{ ...hit, path, line: node.loc?.start.line ?? null }];
    });
}

// EXTERNAL MODULE: ./lib/src/safety/finding.js
var safety_finding = __webpack_require__(4580);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/safety/flow-rules.js


/** Maestro commands that run JavaScript of the flow's author. */
const FORBIDDEN_COMMANDS = new Set(["runScript", "evalScript"]);
const MAX_DOCUMENTS = 2;
/** What a Maestro flow must not do: run scripts, or open addresses of other hosts. */
function reviewFlow(path, contents) {
    const documents = (0,dist/* parseAllDocuments */.hR)(contents);
    const unreadable = documents.length > MAX_DOCUMENTS || documents.some(({ errors }) => errors.length > 0);
    if (unreadable) {
        const message = "the flow is not YAML of at most two documents, so it cannot be judged";
        return [{ rule: "code-unparsable", path, line: null, message }];
    }
    const findings = [];
    for (const document of documents) {
        (0,dist/* visit */.YR)(document, {
            Alias: () => void findings.push(commandFinding(path, "YAML aliases are not allowed")),
            Scalar: (_, { value }) => {
                if (typeof value !== "string")
                    return;
                if (FORBIDDEN_COMMANDS.has(value)) {
                    findings.push(commandFinding(path, "flows must not run scripts"));
                }
                else if (externalUrlIn(value) !== undefined) {
                    const message = "an address of another host is used";
                    findings.push({ rule: "external-origin", path, line: null, message });
                }
            },
        });
    }
    return findings;
}
function commandFinding(path, message) {
    return { rule: "flow-command", path, line: null, message };
}

// EXTERNAL MODULE: ./lib/src/safety/hidden-text.js
var hidden_text = __webpack_require__(32493);
;// CONCATENATED MODULE: ./lib/src/safety/limits.js

/** How much one pull request may add. Sizes are bytes of UTF-8. */
const SIZE_LIMITS = {
    files: 200,
    fileBytes: 256 * 1024,
    totalBytes: 4 * 1024 * 1024,
    /** Longer lines hide things from a reviewer. */
    lineCharacters: 2000,
};
/** Every broken size rule of these files. */
function reviewSizes(files) {
    const sizes = files.map((file) => Buffer.byteLength(file.contents, "utf8"));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const findings = files.flatMap((file, index) => reviewOne(file, sizes[index] ?? 0));
    if (files.length > SIZE_LIMITS.files) {
        findings.push(wholeSet("too-many-files", `more than ${SIZE_LIMITS.files} files`));
    }
    if (total > SIZE_LIMITS.totalBytes) {
        findings.push(wholeSet("total-too-large", `more than ${SIZE_LIMITS.totalBytes} bytes in all`));
    }
    return findings;
}
function reviewOne(file, bytes) {
    const path = (0,safety_finding/* printablePath */.V)(file.path);
    if (bytes > SIZE_LIMITS.fileBytes) {
        const message = `the file has more than ${SIZE_LIMITS.fileBytes} bytes`;
        return [{ rule: "file-too-large", path, line: null, message }];
    }
    if (file.contents.trim() === "") {
        return [{ rule: "file-empty", path, line: null, message: "the file has no text" }];
    }
    const long = file.contents
        .split("\n")
        .findIndex((line) => line.length > SIZE_LIMITS.lineCharacters);
    if (long === -1)
        return [];
    const message = `the line has more than ${SIZE_LIMITS.lineCharacters} characters`;
    return [{ rule: "line-too-long", path, line: long + 1, message }];
}
function wholeSet(rule, message) {
    return { rule, path: "(all files)", line: null, message };
}

;// CONCATENATED MODULE: ./lib/src/safety/protected-names.js
/**
 * Files that change how a repository is built, checked, deployed or read by an agent. A generated
 * file never has such a name, in whatever folder. Names are compared in lower case.
 * Source: design section 7 and the protected-files list of github/gh-aw.
 */
const PROTECTED_FILES = new Set([
    // Manifests and lock files
    "package.json",
    "package-lock.json",
    "npm-shrinkwrap.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "yarn.lock",
    "bun.lock",
    "bun.lockb",
    "bunfig.toml",
    "deno.json",
    "deno.jsonc",
    "lerna.json",
    "nx.json",
    "turbo.json",
    "gemfile",
    "pipfile",
    "pyproject.toml",
    "go.mod",
    "go.sum",
    "cargo.toml",
    "pom.xml",
    "composer.json",
    "podfile",
    "pubspec.yaml",
    // Build and delivery
    "dockerfile",
    "containerfile",
    "docker-compose.yml",
    "docker-compose.yaml",
    "compose.yml",
    "compose.yaml",
    "makefile",
    "jenkinsfile",
    "procfile",
    "vagrantfile",
    "gulpfile.js",
    "gruntfile.js",
    "gulpfile.ts",
    "gruntfile.ts",
    "azure-pipelines.yml",
    "bitbucket-pipelines.yml",
    "appveyor.yml",
    "cloudbuild.yaml",
    "cloudbuild.yml",
    "action.yml",
    "action.yaml",
    // Maestro's own workspace configuration
    "config.yml",
    "config.yaml",
    // People and agents
    "codeowners",
    "agents.md",
    "claude.md",
    "gemini.md",
    "skill.md",
    "copilot-instructions.md",
    "llms.txt",
    "mcp.json",
    "readme.md",
    "security.md",
    "license",
]);
/** Name shapes that are as good as a listed name. Each is linear in the length of the name. */
const PROTECTED_SHAPES = [
    /\.lock$/,
    /\.(?:config|conf|setup)\.[a-z]+$/,
    /^(?:tsconfig|jsconfig)[^/]*\.json$/,
    /^requirements[^/]*\.txt$/,
    /^(?:build|settings)\.gradle(?:\.kts)?$/,
    /^dockerfile\./,
    /\.(?:instructions|prompt|agent)\.md$/,
    /\.d\.[cm]?ts$/,
];
/** Folders whose files are run, installed or served without anybody asking for it. */
const PROTECTED_FOLDERS = new Set([
    "node_modules",
    "bower_components",
    "vendor",
    "__mocks__",
    "git",
    "hooks",
    "workflows",
]);
function isProtectedFile(name) {
    const lower = name.toLowerCase();
    return PROTECTED_FILES.has(lower) || PROTECTED_SHAPES.some((shape) => shape.test(lower));
}
function isProtectedFolder(name) {
    return PROTECTED_FOLDERS.has(name.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/src/safety/path-policy.js


/** Windows cannot check out longer paths unless it is told to (MAX_PATH is 260). */
const MAX_PATH_LENGTH = 240;
/** The limit of most file systems. */
const MAX_SEGMENT_LENGTH = 255;
const MAX_SEGMENTS = 20;
/** What a segment may consist of: nothing that a shell, Windows or Markdown would interpret. */
const SEGMENT = /^[A-Za-z0-9_.()[\]@+][A-Za-z0-9_.()[\]@+ -]*$/;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** The only folder that starts with a dot and may be written into: Maestro's own. */
const DOT_FOLDER = ".maestro";
const EXTENSIONS = {
    playwright: /\.[cm]?[jt]sx?$/,
    maestro: /\.ya?ml$/,
};
/** Folders that hold tests by name; outside them a source file must be a test by its own name. */
const TEST_FOLDER = /tests?|e2e|spec|playwright|maestro|flows|integration|acceptance/i;
const TEST_FILE = /\.(?:spec|test|e2e)\.[cm]?[jt]sx?$/;
/**
 * What is wrong with the shape of one relative path, or undefined: no traversal, absolute, drive,
 * UNC or dot path, printable ASCII only, and nothing that two file systems read differently.
 */
function pathShapeProblem(path) {
    const message = shapeMessage(path);
    return message === undefined ? undefined : { rule: "path-invalid", message };
}
function shapeMessage(path) {
    if (path === "")
        return "the path is empty";
    if (path.length > MAX_PATH_LENGTH)
        return `the path is longer than ${MAX_PATH_LENGTH} characters`;
    if (/[^\x20-\x7e]/.test(path))
        return "the path has characters that are not printable ASCII";
    if (path.includes("\\"))
        return "the path has a backslash";
    if (path.startsWith("/"))
        return "the path is absolute";
    const segments = path.split("/");
    if (segments.length > MAX_SEGMENTS)
        return `the path is deeper than ${MAX_SEGMENTS} folders`;
    for (const segment of segments) {
        const problem = segmentMessage(segment);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function segmentMessage(segment) {
    if (segment === "")
        return "the path has an empty segment";
    if (segment === "." || segment === "..")
        return "the path has a `.` or `..` segment";
    if (segment.length > MAX_SEGMENT_LENGTH)
        return "a name in the path is too long";
    if (segment.toLowerCase() === ".git")
        return "the path goes into git's own folder";
    if (segment.endsWith(".") || segment.endsWith(" "))
        return "a name ends with a dot or a space";
    if (!SEGMENT.test(segment))
        return "a name has characters other than letters, digits and ._-@+()[]";
    if (WINDOWS_DEVICE.test(segment))
        return "a name is reserved by Windows";
    return undefined;
}
/**
 * Every broken path rule of these files: shape, allowed folders and extensions, protected names,
 * files that exist, and names that one file system cannot hold side by side.
 */
function reviewPaths(files, context) {
    const single = files.flatMap((file) => {
        const problem = pathProblem(file.path, context);
        return problem === undefined ? [] : [found(problem, file.path)];
    });
    return [...single, ...clashes(files)];
}
function pathProblem(path, context) {
    return (pathShapeProblem(path) ??
        rootProblem(path, context.allowedRoots) ??
        nameProblem(path, context.framework) ??
        existsProblem(path, context.existingPaths));
}
function rootProblem(path, roots) {
    const usable = roots.map((root) => root.replace(/\/$/, "")).filter(isUsableRoot);
    if (usable.some((root) => path.startsWith(`${root}/`)))
        return undefined;
    const list = usable.length === 0 ? "none" : usable.map((root) => `"${root}"`).join(", ");
    return { rule: "path-outside-roots", message: `the file is outside the test folders (${list})` };
}
function isUsableRoot(root) {
    return pathShapeProblem(root) === undefined;
}
function nameProblem(path, framework) {
    const segments = path.split("/");
    const name = segments.at(-1) ?? "";
    const folders = segments.slice(0, -1);
    const protectedFolder = folders.find((folder) => isProtectedFolder(folder) || (folder.startsWith(".") && folder !== DOT_FOLDER));
    if (protectedFolder !== undefined) {
        return { rule: "path-protected", message: `nothing is written into "${protectedFolder}"` };
    }
    if (name.startsWith(".") || isProtectedFile(name)) {
        return { rule: "path-protected", message: "files of this name are never written" };
    }
    if (!EXTENSIONS[framework].test(name)) {
        return { rule: "path-extension", message: `not a file type that ${framework} tests have` };
    }
    if (framework === "playwright" && !TEST_FILE.test(name) && !folders.some(isTestFolder)) {
        return {
            rule: "path-outside-roots",
            message: "outside a test folder only files named *.spec.* or *.test.* are written",
        };
    }
    return undefined;
}
function isTestFolder(folder) {
    return TEST_FOLDER.test(folder);
}
function existsProblem(path, existing) {
    if (existing === undefined || !existing.has(path))
        return undefined;
    return { rule: "path-exists", message: "the file exists; existing files are never changed" };
}
/** Paths that differ by case alone, and files that another file needs as a folder. */
function clashes(files) {
    const seen = new Set();
    const folders = new Set();
    for (const { path } of files) {
        const segments = path.toLowerCase().split("/");
        for (let depth = 1; depth < Math.min(segments.length, MAX_SEGMENTS); depth += 1) {
            folders.add(segments.slice(0, depth).join("/"));
        }
    }
    return files.flatMap(({ path }) => {
        const key = path.normalize("NFC").toLowerCase();
        const clash = seen.has(key) || folders.has(key);
        seen.add(key);
        if (!clash)
            return [];
        const message = "another file has the same path but for case, or needs this path as a folder";
        return [found({ rule: "path-clash", message }, path)];
    });
}
function found(problem, path) {
    return { ...problem, path: (0,safety_finding/* printablePath */.V)(path), line: null };
}

// EXTERNAL MODULE: ./lib/src/safety/secrets.js + 1 modules
var secrets = __webpack_require__(7773);
;// CONCATENATED MODULE: ./lib/src/safety/review.js








/**
 * Judges generated files by the safety rules: paths, sizes, hidden text, secrets and code. Pure;
 * the same files give the same findings. No finding quotes a file or a secret.
 * Source: design section 7, "Safety rules".
 */
function reviewGeneratedFiles(files, context) {
    const scanner = (0,secrets/* createSecretScanner */.X)(context.knownSecrets ?? []);
    const shown = files.map((file, index) => withSafePath(file, index, scanner));
    const secretPaths = files.flatMap((file, index) => {
        const hit = scanner.scan(file.path);
        return hit === undefined ? [] : [{ ...hit, path: `file ${index + 1}`, line: null }];
    });
    const sizes = reviewSizes(shown);
    const paths = reviewPaths(files, context).map((finding) => relabel(finding, files, shown));
    const tooLarge = sizes.some(({ rule }) => rule === "file-too-large" || rule === "total-too-large");
    const contents = tooLarge ? [] : shown.flatMap((file) => reviewContents(file, context, scanner));
    return { unsafe: unique([...secretPaths, ...paths, ...sizes, ...contents]) };
}
/** The findings as one error. Throws `UnsafeOutput` when there is any. */
function assertSafe(review) {
    const [first] = review.unsafe;
    if (first === undefined)
        return;
    const shown = review.unsafe.slice(0, 10).map(describeFinding);
    const rest = review.unsafe.length - shown.length;
    const more = rest > 0 ? ` (and ${rest} more)` : "";
    throw new errors/* NamedError */.iK("UnsafeOutput", `Generated files break safety rules, so nothing is published: ${shown.join("; ")}${more}. ` +
        "Nothing was kept of them. Look at the repository's text for what may have caused it, or use another model.");
}
/** One line for a log: `tests/a.spec.ts:3 network-access: …`. */
function describeFinding({ rule, path, line, message }) {
    return `${path}${line === null ? "" : `:${line}`} ${rule}: ${message}`;
}
function reviewContents(file, context, scanner) {
    const code = context.framework === "playwright"
        ? reviewCode(file.path, file.contents, scanner)
        : reviewFlow(file.path, file.contents);
    return [...(0,hidden_text/* reviewText */.a)([file]), ...(0,secrets/* reviewSecrets */.O)(file.path, file.contents, scanner), ...code];
}
function withSafePath(file, index, scanner) {
    const hidden = scanner.scan(file.path) !== undefined;
    return { path: hidden ? `file ${index + 1}` : (0,safety_finding/* printablePath */.V)(file.path), contents: file.contents };
}
function relabel(finding, files, shown) {
    const index = files.findIndex((file) => (0,safety_finding/* printablePath */.V)(file.path) === finding.path);
    return { ...finding, path: shown[index]?.path ?? finding.path };
}
function unique(findings) {
    return [...new Map(findings.map((finding) => [describeFinding(finding), finding])).values()];
}


/***/ })

};
