export const id = 633;
export const ids = [633];
export const modules = {

/***/ 81633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* reexport */ openLocalRepository)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/contracts/errors.js
var errors = __webpack_require__(97083);
// EXTERNAL MODULE: ./lib/src/repository/blob-sha.js
var blob_sha = __webpack_require__(88607);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/src/repository/local/git.js


/** Enough for the tree of a very large repository (about 100 bytes an entry). */
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
/**
 * What git may see of our environment. No `GIT_*` (it could redirect git to other objects, another
 * index or a command), and no key of a model.
 */
const ENVIRONMENT_PASSED_ON = [
    "PATH",
    "HOME",
    "XDG_CONFIG_HOME",
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "APPDATA",
    "SystemRoot",
    "TMPDIR",
    "TEMP",
];
/** A repository's own configuration may name commands to run; reading needs none of them. */
const GUARDS = [
    "--no-replace-objects",
    "--no-pager",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.untrackedCache=false",
];
/**
 * Runs one git command that only reads, without a shell, and gives its result whatever the exit
 * code. Throws `SourceNotFound` when git is not installed.
 */
async function runGit(place, args) {
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)("git", [...GUARDS, ...args], {
            cwd: place.folder,
            env: gitEnvironment(place),
            encoding: "buffer",
            maxBuffer: MAX_OUTPUT_BYTES,
            timeout: TIMEOUT_MS,
            windowsHide: true,
        }, (error, stdout, stderr) => {
            const exitCode = error === null ? 0 : error.code;
            if (typeof exitCode === "number") {
                resolve({ exitCode, stdout, stderr: stderr.toString("utf8") });
            }
            else {
                reject(cannotRun(args, error));
            }
        });
    });
}
/** The standard output of a git command that must succeed; throws `RepositoryCorrupt` otherwise. */
async function gitOutput(place, args) {
    const result = await runGit(place, args);
    if (result.exitCode === 0)
        return result.stdout;
    throw new errors/* NamedError */.iK("RepositoryCorrupt", `git ${args[0] ?? ""} failed in ${place.folder}: ${result.stderr.trim()}. Check the repository with "git fsck".`);
}
/** One line of output, or null when the command failed or said nothing. */
async function gitLine(place, args) {
    const result = await runGit(place, args);
    const line = result.stdout.toString("utf8").trim();
    return result.exitCode === 0 && line !== "" ? line : null;
}
/** Starts a git command that is talked to over its standard streams. */
function startGit(place, args) {
    return (0,external_node_child_process_.spawn)("git", [...GUARDS, ...args], {
        cwd: place.folder,
        env: gitEnvironment(place),
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
}
function gitEnvironment(place) {
    const passed = {
        LC_ALL: "C",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        // A partial clone would fetch missing objects with a command that the repository names.
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
    };
    for (const name of ENVIRONMENT_PASSED_ON) {
        const value = place.environment[name];
        if (value !== undefined)
            passed[name] = value;
    }
    const settings = [...(place.settings ?? [])];
    passed["GIT_CONFIG_COUNT"] = String(settings.length);
    for (const [index, [key, value]] of settings.entries()) {
        passed[`GIT_CONFIG_KEY_${index}`] = key;
        passed[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return passed;
}
function cannotRun(args, cause) {
    const missing = cause !== null && "code" in cause && cause.code === "ENOENT";
    return new errors/* NamedError */.iK(missing ? "SourceNotFound" : "RepositoryCorrupt", missing
        ? "git was not found. Install git, or put it on PATH, to read a local repository."
        : `git ${args[0] ?? ""} did not finish: ${cause?.message ?? "unknown"}`, { cause });
}

;// CONCATENATED MODULE: ./lib/src/repository/local/object-stream.js



const NEWLINE = 10;
/**
 * The blobs of these SHAs out of one `git cat-file --batch`, one at a time: git waits while nobody
 * reads, so memory holds one blob. Throws `RepositoryCorrupt` when an object is missing or damaged.
 * Source: git-scm.com/docs/git-cat-file, "Batch output".
 */
async function* readObjects(place, shas) {
    if (shas.length === 0)
        return;
    const child = startGit(place, ["cat-file", "--batch"]);
    const pieces = new PieceReader(child.stdout);
    askFor(child, shas);
    try {
        for (const sha of shas)
            yield await readOne(pieces, sha);
    }
    finally {
        child.kill();
    }
}
function askFor(child, shas) {
    // A child that ends early closes its pipes; the reader then finds the answer missing.
    child.stdin.on("error", () => undefined);
    child.on("error", (error) => child.stdout.destroy(error));
    child.stderr.resume();
    child.stdin.end(shas.map((sha) => `${sha}\n`).join(""));
}
async function readOne(pieces, sha) {
    const header = (await pieces.untilNewline()).toString("latin1");
    const [name, type, size] = header.split(" ");
    if (name !== sha || type !== "blob" || size === undefined)
        throw damaged(sha, header);
    const bytes = await pieces.take(Number(size));
    await pieces.take(1);
    if ((0,blob_sha/* blobSha */.w)(bytes) !== sha)
        throw damaged(sha, "its bytes have another SHA");
    return { sha, bytes };
}
function damaged(sha, found) {
    return new errors/* NamedError */.iK("RepositoryCorrupt", `The object ${sha} cannot be read (${found || "git ended early"}). Check the repository with "git fsck"; a partial clone must be fetched whole first.`);
}
/** Takes exact lengths out of a stream of chunks of any length. */
class PieceReader {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    async untilNewline() {
        let end = this.#rest.indexOf(NEWLINE);
        while (end === -1) {
            if (!(await this.#more()))
                return Buffer.alloc(0);
            end = this.#rest.indexOf(NEWLINE);
        }
        const line = this.#rest.subarray(0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
    }
    async take(length) {
        const parts = [];
        let missing = length;
        while (missing > 0) {
            if (this.#rest.length === 0 && !(await this.#more()))
                break;
            const part = this.#rest.subarray(0, missing);
            this.#rest = this.#rest.subarray(part.length);
            missing -= part.length;
            parts.push(part);
        }
        return Buffer.concat(parts);
    }
    async #more() {
        const next = await this.#chunks.next();
        if (next.done === true)
            return false;
        this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/src/repository/local/commit-reader.js

/** Reads one commit of a local repository; the files on disk are never looked at. */
class CommitReader {
    snapshot;
    #place;
    #entries;
    #blobsRead = 0;
    constructor(place, snapshot, entries) {
        this.#place = place;
        this.snapshot = snapshot;
        this.#entries = entries;
    }
    listTree() {
        return Promise.resolve(this.#entries);
    }
    async *readBlobs(entries) {
        const files = entries.filter((entry) => entry.mode !== "160000");
        for await (const blob of readObjects(this.#place, [...new Set(files.map(({ sha }) => sha))])) {
            this.#blobsRead += 1;
            yield blob;
        }
    }
    usage() {
        return { apiRequests: 0, cacheHits: 0, blobsRead: this.#blobsRead };
    }
    close() {
        return Promise.resolve();
    }
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./lib/src/repository/path-order.js
var path_order = __webpack_require__(65961);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/src/repository/local/disk-file.js




/** A submodule's commit is git's business; for files as they are on disk no commit is known. */
const UNKNOWN_COMMIT = "0".repeat(40);
/** No device or pipe is waited for, and no link is followed, even one that was swapped in just now. */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * One path on disk as a tree entry; null when nothing is there, or nothing that git could hold
 * (a pipe, a socket). A link is an entry of its own and never followed.
 */
async function entryOnDisk(root, path) {
    const file = (0,external_node_path_.join)(root, path);
    const stats = await orNull((0,promises_.lstat)(file));
    if (stats === null)
        return null;
    if (stats.isSymbolicLink()) {
        const target = Buffer.from(await (0,promises_.readlink)(file));
        return { path, size: target.length, sha: (0,blob_sha/* blobSha */.w)(target), mode: "120000" };
    }
    if (stats.isDirectory())
        return { path, size: 0, sha: UNKNOWN_COMMIT, mode: "160000" };
    if (!stats.isFile())
        return null;
    const bytes = await readRegularFile(file);
    if (bytes === null)
        return null;
    const mode = (stats.mode & 0o100) === 0 ? "100644" : "100755";
    return { path, size: bytes.length, sha: (0,blob_sha/* blobSha */.w)(bytes), mode };
}
/** A file that is larger is no source, and not worth the memory that its hash would cost. */
const MAX_READ_BYTES = 256 * 1024 * 1024;
/**
 * The bytes of a regular file; null when it is gone, is no longer a file, may not be read or is
 * enormous. No more is read than the file says it holds: what a kernel offers as a file of no size
 * (`/proc/self/pagemap`) may never end.
 */
async function readRegularFile(file) {
    const handle = await orNull((0,promises_.open)(file, OPEN_FLAGS));
    if (handle === null)
        return null;
    try {
        const stats = await handle.stat();
        if (!stats.isFile() || stats.size > MAX_READ_BYTES)
            return null;
        return await readUpTo(handle, stats.size);
    }
    finally {
        await handle.close();
    }
}
async function readUpTo(handle, size) {
    const bytes = Buffer.alloc(size);
    let filled = 0;
    while (filled < size) {
        const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return bytes.subarray(0, filled);
}
/** Says whether the folder of a path is truly inside the root, with every link on the way resolved. */
class Containment {
    #root;
    #known = new Map();
    constructor(realRoot) {
        this.#root = realRoot;
    }
    async holds(path) {
        const folder = (0,external_node_path_.dirname)(path);
        const known = this.#known.get(folder) ?? this.#check(folder);
        this.#known.set(folder, known);
        return known;
    }
    async #check(folder) {
        const expected = (0,external_node_path_.join)(this.#root, folder);
        const real = await orNull((0,promises_.realpath)(expected));
        // A linked folder is refused even when it leads to another place inside the root: git does too.
        return real !== null && (real === expected || `${real}${external_node_path_.sep}` === expected);
    }
}
async function orNull(work) {
    try {
        return await work;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/repository/local/tree-listing.js


const NUL = 0;
const TAB = 9;
const MODES = new Set(["100644", "100755", "120000", "160000"]);
/** Every file of a commit, in path order. Throws `RepositoryCorrupt`. */
async function listCommit(place, commit) {
    const listing = await gitOutput(place, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
    return splitAtNul(listing).map((line) => parseTreeLine(line));
}
/** The parts of `-z` output. A path may hold anything but NUL, a newline included. */
function splitAtNul(output) {
    const parts = [];
    let start = 0;
    for (let end = output.indexOf(NUL); end !== -1; end = output.indexOf(NUL, start)) {
        parts.push(output.subarray(start, end));
        start = end + 1;
    }
    return parts;
}
/**
 * One line of `git ls-tree -l`: `<mode> <type> <sha> <size or ->\t<path>`.
 * Source: git-scm.com/docs/git-ls-tree, "Output format".
 */
function parseTreeLine(line) {
    const tab = line.indexOf(TAB);
    const [mode, type, sha, size] = line.subarray(0, tab).toString("latin1").split(/ +/u);
    if (tab === -1 || sha === undefined || size === undefined || !isMode(mode)) {
        throw new errors/* NamedError */.iK("RepositoryCorrupt", `git listed an entry of mode ${mode ?? "?"} and type ${type ?? "?"} that is no file, link or submodule. Check the repository with "git fsck".`);
    }
    const path = line.subarray(tab + 1).toString("utf8");
    return { path, size: size === "-" ? 0 : Number(size), sha, mode };
}
function isMode(mode) {
    return mode !== undefined && MODES.has(mode);
}

;// CONCATENATED MODULE: ./lib/src/repository/local/disk-listing.js








/** Folders that are never source, whatever git thinks of them. */
const NEVER_READ = new Set([".git", ".amtp", "node_modules"]);
const MAX_DEPTH = 64;
const MAX_FILES = 250_000;
const FILES_AT_ONCE = 16;
/** Tracked files and new ones that are not ignored, as they are on disk. */
async function listWorkTree(place) {
    const output = await gitOutput(place, ["ls-files", "-c", "-o", "--exclude-standard", "-z"]);
    const names = splitAtNul(output).map((name) => name.toString("utf8"));
    // A nested repository is listed with a slash at its end; a file in conflict is listed twice.
    return inspect(place.folder, [...new Set(names.map((name) => name.replace(/\/$/u, "")))]);
}
/** Every file below a folder that is no repository. Throws `InvalidInput` when there are too many. */
async function listFolder(root) {
    const files = [];
    const waiting = [{ path: "", depth: 0 }];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        if (folder.depth > MAX_DEPTH || files.length > MAX_FILES)
            throw tooLarge(root);
        for (const child of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder.path), { withFileTypes: true })) {
            const path = folder.path === "" ? child.name : `${folder.path}/${child.name}`;
            if (!child.isDirectory())
                files.push(path);
            else if (!NEVER_READ.has(child.name))
                waiting.push({ path, depth: folder.depth + 1 });
        }
    }
    return inspect(root, files);
}
async function inspect(root, paths) {
    const containment = new Containment(root);
    const limit = (0,p_limit/* default */.A)(FILES_AT_ONCE);
    const wanted = paths.filter((path) => !path.split("/").some((part) => NEVER_READ.has(part)));
    const found = await Promise.all(wanted.map((path) => limit(async () => ((await containment.holds(path)) ? entryOnDisk(root, path) : null))));
    const entries = found.filter((entry) => entry !== null);
    const lost = wanted.filter((path, index) => found[index] === null && path.includes("\uFFFD"));
    return { entries: (0,path_order/* inPathOrder */.$)(entries), unreadable: lost.length };
}
function tooLarge(root) {
    return new errors/* NamedError */.iK("InvalidInput", `${root} has more than ${MAX_FILES} files or folders deeper than ${MAX_DEPTH} levels. Name the folder of one app instead.`);
}

;// CONCATENATED MODULE: ./lib/src/repository/local/disk-reader.js





/** Reads files as they were on disk when they were listed; a file that changed since is an error. */
class DiskReader {
    snapshot;
    #root;
    #entries;
    #blobsRead = 0;
    constructor(root, snapshot, entries) {
        this.#root = root;
        this.snapshot = snapshot;
        this.#entries = entries;
    }
    listTree() {
        return Promise.resolve(this.#entries);
    }
    async *readBlobs(entries) {
        const containment = new Containment(this.#root);
        const given = new Set();
        for (const entry of entries) {
            if (given.has(entry.sha) || entry.mode === "160000")
                continue;
            given.add(entry.sha);
            const inside = await containment.holds(entry.path);
            const bytes = inside ? await this.#read(entry) : null;
            if (bytes === null || (0,blob_sha/* blobSha */.w)(bytes) !== entry.sha)
                throw changed(entry);
            this.#blobsRead += 1;
            yield { sha: entry.sha, bytes };
        }
    }
    usage() {
        return { apiRequests: 0, cacheHits: 0, blobsRead: this.#blobsRead };
    }
    close() {
        return Promise.resolve();
    }
    async #read(entry) {
        const file = (0,external_node_path_.join)(this.#root, entry.path);
        if (entry.mode !== "120000")
            return readRegularFile(file);
        return (0,promises_.readlink)(file).then((target) => Buffer.from(target), () => null);
    }
}
function changed(entry) {
    return new errors/* NamedError */.iK("RepositoryCorrupt", `${JSON.stringify(entry.path)} changed while the folder was read. Run the command again when nothing writes to it.`);
}

;// CONCATENATED MODULE: ./lib/src/repository/local/changes.js





/**
 * What to tell someone whose files differ from the commit that is read; empty when they do not.
 *
 * `git status` would run the filters that a repository configures, so plumbing commands are asked
 * instead, with every filter switched off, and doubtful files are hashed here.
 */
async function noticesOfChanges(place, committed) {
    const untracked = await gitOutput(place, ["ls-files", "-o", "--exclude-standard", "-z"]);
    const newFiles = splitAtNul(untracked).filter((name) => !isRunFolder(name)).length;
    const staged = await runGit(place, ["diff-index", "--cached", "--quiet", "HEAD", "--"]);
    if (staged.exitCode === 0 && newFiles === 0 && !(await hasEdits(place, committed)))
        return [];
    const files = newFiles === 0 ? "" : ` (${newFiles} of them new files)`;
    return [
        `The work tree has changes that are not committed${files} and not read. Use --work-tree to read the files as they are.`,
    ];
}
/** Whether a file that git's index holds for possibly changed has other bytes than the commit. */
async function hasEdits(place, committed) {
    const output = await gitOutput(await withoutFilters(place), [
        "diff-files",
        "--name-only",
        "--ignore-submodules=all",
        "--no-ext-diff",
        "-z",
    ]);
    const doubtful = splitAtNul(output).map((name) => name.toString("utf8"));
    if (doubtful.length === 0)
        return false;
    const shas = new Map(committed.map((entry) => [entry.path, entry.sha]));
    for (const path of doubtful) {
        const bytes = await readRegularFile((0,external_node_path_.join)(place.folder, path));
        if (bytes === null || (0,blob_sha/* blobSha */.w)(bytes) !== shas.get(path))
            return true;
    }
    return false;
}
/** The place with every configured filter command made empty, which git takes for none. */
async function withoutFilters(place) {
    const names = ["config", "-z", "--name-only", "--get-regexp", "^filter\\."];
    const { stdout } = await runGit(place, names);
    const keys = splitAtNul(stdout).map((key) => key.toString("utf8"));
    const off = keys.map((key) => [key, key.endsWith(".required") ? "false" : ""]);
    return { ...place, settings: new Map(off) };
}
/** Our own run folder ignores itself, but not from a folder above that a user pointed at. */
function isRunFolder(path) {
    return path.toString("utf8").split("/").includes(".amtp");
}

;// CONCATENATED MODULE: ./lib/src/repository/local/repository-name.js
const SAFE_NAME = /^[A-Za-z0-9_.-]+$/u;
/** `git@host:owner/name`; the part before `@` is optional. */
const SCP_FORM = /^(?:[^@/:]+@)?[^@/:]{2,}:(?!\/\/)(?<path>[^:]+)$/u;
/**
 * The repository's name on its platform, `owner/name`, as its remote URL says it; null when the
 * URL is not of that form (a local path, nested groups). A URL may hold a password: it is never
 * returned or shown.
 */
function nameFromRemote(url) {
    const path = url.includes("://") ? pathOfUrl(url) : SCP_FORM.exec(url)?.groups?.["path"];
    if (path === undefined || path === null)
        return null;
    const segments = path
        .replace(/^\//u, "")
        .replace(/\/$/u, "")
        .replace(/\.git$/u, "")
        .split("/");
    const whole = segments.length === 2 && segments.every((segment) => isSafeName(segment));
    return whole ? segments.join("/") : null;
}
/** `local/<folder name>` with anything unusual in the name replaced by `-`. */
function nameFromFolder(folderName) {
    const name = folderName.replaceAll(/[^A-Za-z0-9_.-]/gu, "-");
    return `local/${isSafeName(name) ? name : "folder"}`;
}
function pathOfUrl(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    return ["https:", "http:", "ssh:", "git:"].includes(url.protocol) ? url.pathname : null;
}
function isSafeName(name) {
    return SAFE_NAME.test(name) && name !== "." && name !== "..";
}

// EXTERNAL MODULE: ./lib/src/repository/ref-name.js
var ref_name = __webpack_require__(91432);
;// CONCATENATED MODULE: ./lib/src/repository/local/repository-state.js



/** The repository around a folder; null when there is none. Throws `PermissionMissing`, `InvalidInput`. */
async function findRepository(place) {
    const probe = await runGit(place, ["rev-parse", "--is-bare-repository", "--show-object-format"]);
    if (probe.exitCode !== 0) {
        if (!probe.stderr.includes("dubious ownership"))
            return null;
        throw new errors/* NamedError */.iK("PermissionMissing", `${place.folder} belongs to another user, so git refuses to read it. If you trust it, run: git config --global --add safe.directory ${JSON.stringify(place.folder)}`);
    }
    const [bare, format] = probe.stdout.toString("utf8").trim().split("\n");
    if (format !== "sha1") {
        throw new errors/* NamedError */.iK("InvalidInput", `${place.folder} is a repository with ${format ?? "unknown"} object names; only sha1 repositories can be read. Use --work-tree on a copy without its .git folder.`);
    }
    if (bare === "true")
        return { place, workingDirectory: "", bare: true };
    const top = await gitLine(place, ["rev-parse", "--show-toplevel"]);
    // Inside .git, git knows no work tree; and a hostile core.worktree must not lead elsewhere.
    if (top === null)
        return null;
    const prefix = (await gitLine(place, ["rev-parse", "--show-prefix"])) ?? "";
    return {
        place: { ...place, folder: top },
        workingDirectory: prefix.replace(/\/$/u, ""),
        bare: false,
    };
}
/**
 * The commit that a ref names; a branch wins over a tag of the same name, as it does on GitHub.
 * Throws `RefNotFound`, `InvalidInput` for a ref that is none, `SourceEmpty` without a commit.
 */
async function resolveRef(place, ref) {
    if (ref === undefined || ref === "HEAD")
        return resolveHead(place);
    (0,ref_name/* checkRefName */.h)(ref);
    for (const prefix of ["refs/heads/", "refs/tags/", "refs/remotes/origin/", ""]) {
        const commit = await commitOf(place, `${prefix}${ref}`);
        if (commit !== null) {
            const isBranch = prefix === "refs/heads/" || prefix === "refs/remotes/origin/";
            return { commit, branch: isBranch ? ref : branchOfFullName(ref) };
        }
    }
    throw new errors/* NamedError */.iK("RefNotFound", `ref: ${JSON.stringify(ref)} is no branch, tag or commit of ${place.folder}. List them with: git branch --all; git tag`);
}
async function resolveHead(place) {
    const commit = await commitOf(place, "HEAD");
    if (commit === null) {
        throw new errors/* NamedError */.iK("SourceEmpty", `${place.folder} is a git repository without a commit. Commit something, or read the files as they are with --work-tree.`);
    }
    return { commit, branch: await gitLine(place, ["symbolic-ref", "-q", "--short", "HEAD"]) };
}
/**
 * The default branch of the remote when it contains the commit, else null: what a pull request for
 * a tag or a bare commit would go to.
 */
async function defaultBranchWith(place, commit) {
    const remote = await gitLine(place, [
        "symbolic-ref",
        "-q",
        "--short",
        "refs/remotes/origin/HEAD",
    ]);
    if (remote === null)
        return null;
    return (await contains(place, `refs/remotes/${remote}`, commit))
        ? remote.replace(/^origin\//u, "")
        : null;
}
/** Whether a commit is reachable from a ref. */
async function contains(place, ref, commit) {
    const result = await runGit(place, ["merge-base", "--is-ancestor", commit, ref]);
    return result.exitCode === 0;
}
async function commitOf(place, name) {
    const wanted = `${name}^{commit}`;
    return gitLine(place, ["rev-parse", "--verify", "--quiet", "--end-of-options", wanted]);
}
function branchOfFullName(ref) {
    return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

;// CONCATENATED MODULE: ./lib/src/repository/local/open.js












/**
 * Opens a folder on this machine for reading: a commit of the repository around it, its files as
 * they are, or a plain folder. Throws `SourceNotFound`, `SourceEmpty`, `RefNotFound`, `InvalidInput`,
 * `PermissionMissing`.
 */
async function openLocalRepository(source) {
    const folder = await existingFolder(source.folder);
    const place = { folder, environment: source.environment };
    const root = source.asFolder === true ? null : await findRepository(place);
    if (root === null)
        return openFolder(folder, source);
    return source.workTree ? openWorkTree(root, source) : openCommit(root, source);
}
async function existingFolder(folder) {
    const stats = await (0,promises_.stat)(folder).catch(() => null);
    if (stats?.isDirectory() === true)
        return (0,promises_.realpath)(folder);
    throw new errors/* NamedError */.iK("SourceNotFound", stats === null
        ? `${folder} does not exist. Name an existing folder, or owner/repo on GitHub.`
        : `${folder} is a file, not a folder. Name the folder of the app.`);
}
async function openFolder(folder, source) {
    if (source.ref !== undefined) {
        throw new errors/* NamedError */.iK("InvalidInput", `ref: ${folder} is no git repository, so it has no ref. Leave --ref out to read the folder as it is.`);
    }
    const listing = await listFolder(folder);
    if (listing.entries.length === 0) {
        throw new errors/* NamedError */.iK("SourceEmpty", `${folder} holds no file. Name the folder of the app.`);
    }
    const snapshot = {
        repository: nameFromFolder((0,external_node_path_.basename)(folder)),
        requestedRef: "HEAD",
        commit: hashOfListing(listing.entries),
        baseBranch: null,
        kind: "folder",
        notices: [
            source.asFolder === true
                ? "The folder is read as its files are now, without git."
                : "The folder is no git repository: its files are read as they are now, without a commit or a branch.",
            ...noticesOfListing(listing),
        ],
    };
    return { reader: new DiskReader(folder, snapshot, listing.entries), workingDirectory: "" };
}
async function openWorkTree(root, source) {
    if (root.bare || source.ref !== undefined) {
        throw new errors/* NamedError */.iK("InvalidInput", root.bare
            ? `--work-tree: ${root.place.folder} is a bare repository without files on disk. Leave --work-tree out.`
            : "--work-tree reads the files on disk and --ref a commit: give one of them.");
    }
    const listing = await listWorkTree(root.place);
    requireFiles(root, listing.entries, "Check the folder, and what .gitignore leaves out.");
    const head = await resolveRef(root.place, undefined).catch(() => null);
    const snapshot = {
        repository: await repositoryName(root.place),
        requestedRef: "HEAD",
        commit: hashOfListing(listing.entries),
        baseBranch: head === null ? null : await baseBranchOf(root.place, head, source.baseBranch),
        kind: "work_tree",
        notices: [
            "The files are read as they are on disk, with changes that are not committed.",
            ...noticesOfListing(listing),
        ],
    };
    const reader = new DiskReader(root.place.folder, snapshot, listing.entries);
    return { reader, workingDirectory: root.workingDirectory };
}
async function openCommit(root, source) {
    const resolved = await resolveRef(root.place, source.ref);
    const entries = await listCommit(root.place, resolved.commit);
    requireFiles(root, entries, "Commit the files first, or read them as they are with --work-tree.");
    const readsHead = source.ref === undefined || source.ref === "HEAD";
    const snapshot = {
        repository: await repositoryName(root.place),
        requestedRef: source.ref ?? "HEAD",
        commit: resolved.commit,
        baseBranch: await baseBranchOf(root.place, resolved, source.baseBranch),
        kind: "commit",
        notices: readsHead && !root.bare ? await noticesOfChanges(root.place, entries) : [],
    };
    const reader = new CommitReader(root.place, snapshot, entries);
    return { reader, workingDirectory: root.workingDirectory };
}
function requireFiles(root, entries, advice) {
    const prefix = root.workingDirectory === "" ? "" : `${root.workingDirectory}/`;
    if (entries.some((entry) => entry.path.startsWith(prefix)))
        return;
    const where = prefix === "" ? root.place.folder : `${prefix} of ${root.place.folder}`;
    throw new errors/* NamedError */.iK("SourceEmpty", `${where} holds no file to read. ${advice}`);
}
async function repositoryName(place) {
    const url = await gitLine(place, ["config", "--get", "remote.origin.url"]);
    return (url === null ? null : nameFromRemote(url)) ?? nameFromFolder((0,external_node_path_.basename)(place.folder));
}
async function baseBranchOf(place, resolved, wanted) {
    if (resolved.branch !== null)
        return resolved.branch;
    if (wanted === undefined)
        return defaultBranchWith(place, resolved.commit);
    const base = await resolveRef(place, wanted);
    if (base.branch !== null && (await contains(place, base.commit, resolved.commit)))
        return wanted;
    throw new errors/* NamedError */.iK("InvalidInput", `base-branch: ${JSON.stringify(wanted)} does not contain the commit ${resolved.commit}. Name a branch that does.`);
}
/** 40 hex over path, content and mode of every file: the same files give the same hash. */
function hashOfListing(entries) {
    const hash = (0,external_node_crypto_.createHash)("sha1");
    for (const { mode, sha, path } of entries)
        hash.update(`${mode} ${sha} ${path}\0`);
    return hash.digest("hex");
}
function noticesOfListing(listing) {
    if (listing.unreadable === 0)
        return [];
    return [`${listing.unreadable} files are not read: their names are not UTF-8.`];
}

;// CONCATENATED MODULE: ./lib/src/repository/local/index.js



/***/ })

};
