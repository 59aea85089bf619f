import { i as __toESM } from "../packages/rolldown-runtime.js";
import { f as require__stands_in_crypto, m as require__stands_in_fs } from "../packages/stand-ins.js";
import { X as NamedError } from "./key-url.js";
import { n as blobSha, t as inPathOrder } from "./path-order.js";
import { t as checkRefName } from "./names.js";
import { basename, dirname, join } from "node:path";
import { readdir, realpath, stat } from "node:fs/promises";
import { execFile, spawn } from "node:child_process";
import { setImmediate } from "node:timers/promises";
// src/repository/local/git.ts
var import__stands_in_crypto = __toESM(require__stands_in_crypto(), 1);
const MAX_OUTPUT_BYTES = 536870912;
const TIMEOUT_MS = 12e4;
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
	"TEMP"
];
const GUARDS = [
	"--no-replace-objects",
	"--no-pager",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.untrackedCache=false"
];
async function runGit(place, args) {
	return new Promise((resolve, reject) => {
		execFile("git", [...GUARDS, ...args], {
			cwd: place.folder,
			env: gitEnvironment(place),
			encoding: "buffer",
			maxBuffer: MAX_OUTPUT_BYTES,
			timeout: TIMEOUT_MS,
			windowsHide: true
		}, (error, stdout, stderr) => {
			const exitCode = error === null ? 0 : error.code;
			if (typeof exitCode === "number") resolve({
				exitCode,
				stdout,
				stderr: stderr.toString("utf8")
			});
			else reject(cannotRun(args, error));
		});
	});
}
async function gitOutput(place, args) {
	const result = await runGit(place, args);
	if (result.exitCode === 0) return result.stdout;
	if (/promisor remote|lazy fetching/iu.test(result.stderr)) throw partialClone(place.folder);
	throw new NamedError("RepositoryCorrupt", `git ${args[0] ?? ""} failed in ${place.folder}: ${result.stderr.trim()}. Check the repository with "git fsck".`);
}
function partialClone(folder) {
	return new NamedError("InvalidInput", `${folder} is a partial clone (--filter) that has not all files. Fetch them with "git -C ${JSON.stringify(folder)} fetch --refetch --no-filter origin", or clone without --filter, or name owner/repo to read it from GitHub.`);
}
async function gitLine(place, args) {
	const result = await runGit(place, args);
	const line = result.stdout.toString("utf8").trim();
	return result.exitCode === 0 && line !== "" ? line : null;
}
function startGit(place, args) {
	return spawn("git", [...GUARDS, ...args], {
		cwd: place.folder,
		env: gitEnvironment(place),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
}
function gitEnvironment(place) {
	const passed = {
		LC_ALL: "C",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "none"
	};
	for (const name of ENVIRONMENT_PASSED_ON) {
		const value = place.environment[name];
		if (value !== void 0) passed[name] = value;
	}
	const settings = [...place.settings ?? []];
	passed["GIT_CONFIG_COUNT"] = String(settings.length);
	for (const [index, [key, value]] of settings.entries()) {
		passed[`GIT_CONFIG_KEY_${index}`] = key;
		passed[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	return passed;
}
function cannotRun(args, cause) {
	const missing = cause !== null && "code" in cause && cause.code === "ENOENT";
	return new NamedError(missing ? "SourceNotFound" : "RepositoryCorrupt", missing ? "git was not found. Install git, or put it on PATH, to read a local repository." : `git ${args[0] ?? ""} did not finish: ${cause?.message ?? "unknown"}`, { cause });
}
// src/repository/local/object-stream.ts
const NEWLINE = 10;
async function* readObjects(place, shas) {
	if (shas.length === 0) return;
	const child = startGit(place, ["cat-file", "--batch"]);
	const pieces = new PieceReader(child.stdout);
	askFor(child, shas);
	try {
		for (const sha of shas) yield await readOne(pieces, sha);
	} finally {
		child.kill();
	}
}
function askFor(child, shas) {
	child.stdin.on("error", () => void 0);
	child.on("error", (error) => child.stdout.destroy(error));
	child.stderr.resume();
	child.stdin.end(shas.map((sha) => `${sha}\n`).join(""));
}
async function readOne(pieces, sha) {
	const header = (await pieces.untilNewline()).toString("latin1");
	const [name, type, size] = header.split(" ");
	if (name !== sha || type !== "blob" || size === void 0) throw damaged(sha, header);
	const bytes = await pieces.take(Number(size));
	await pieces.take(1);
	if (blobSha(bytes) !== sha) throw damaged(sha, "its bytes have another SHA");
	return {
		sha,
		bytes
	};
}
function damaged(sha, found) {
	return new NamedError("RepositoryCorrupt", `The object ${sha} cannot be read (${found || "git ended early"}). Check the repository with "git fsck"; a partial clone must be fetched whole first.`);
}
var PieceReader = class {
	#chunks;
	#rest = Buffer.alloc(0);
	constructor(stream) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}
	async untilNewline() {
		let end = this.#rest.indexOf(NEWLINE);
		while (end === -1) {
			if (!await this.#more()) return Buffer.alloc(0);
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
			if (this.#rest.length === 0 && !await this.#more()) break;
			const part = this.#rest.subarray(0, missing);
			this.#rest = this.#rest.subarray(part.length);
			missing -= part.length;
			parts.push(part);
		}
		return Buffer.concat(parts);
	}
	async #more() {
		const next = await this.#chunks.next();
		if (next.done === true) return false;
		this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
		return true;
	}
};
// src/repository/local/commit-reader.ts
var CommitReader = class {
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
		return {
			apiRequests: 0,
			cacheHits: 0,
			blobsRead: this.#blobsRead
		};
	}
	close() {
		return Promise.resolve();
	}
};
// src/repository/local/disk-file.ts
var import__stands_in_fs = __toESM(require__stands_in_fs(), 1);
const UNKNOWN_COMMIT = "0".repeat(40);
const OPEN_FLAGS = import__stands_in_fs.constants.O_RDONLY | (import__stands_in_fs.constants.O_NOFOLLOW ?? 0) | (import__stands_in_fs.constants.O_NONBLOCK ?? 0);
const MAX_READ_BYTES = 268435456;
const piece = Buffer.alloc(1048576);
function entryOnDisk(root, path) {
	const file = join(root, path);
	const stats = statsOf(file);
	if (stats === null) return null;
	if (stats.isSymbolicLink()) {
		const target = readLink(file);
		return target && {
			path,
			size: target.length,
			sha: blobSha(target),
			mode: "120000"
		};
	}
	if (stats.isDirectory()) return {
		path,
		size: 0,
		sha: UNKNOWN_COMMIT,
		mode: "160000"
	};
	if (!stats.isFile()) return null;
	const found = withOpenFile(file, sizeAndSha);
	return found && {
		path,
		...found,
		mode: (stats.mode & 64) === 0 ? "100644" : "100755"
	};
}
function readRegularFile(file) {
	return withOpenFile(file, readUpTo);
}
function readLink(file) {
	return orNull(() => (0, import__stands_in_fs.readlinkSync)(file, { encoding: "buffer" }));
}
function statsOf(file) {
	return orNull(() => (0, import__stands_in_fs.lstatSync)(file));
}
function withOpenFile(file, work) {
	const descriptor = orNull(() => (0, import__stands_in_fs.openSync)(file, OPEN_FLAGS));
	if (descriptor === null) return null;
	try {
		const stats = (0, import__stands_in_fs.fstatSync)(descriptor);
		return stats.isFile() && stats.size <= MAX_READ_BYTES ? work(descriptor, stats.size) : null;
	} finally {
		(0, import__stands_in_fs.closeSync)(descriptor);
	}
}
function readUpTo(descriptor, size) {
	const bytes = Buffer.alloc(size);
	const filled = fill(descriptor, bytes, 0);
	return bytes.subarray(0, filled);
}
function fill(descriptor, buffer, position) {
	let filled = 0;
	while (filled < buffer.length) {
		const left = buffer.length - filled;
		const count = (0, import__stands_in_fs.readSync)(descriptor, buffer, filled, left, position + filled);
		if (count === 0) break;
		filled += count;
	}
	return filled;
}
function sizeAndSha(descriptor, size) {
	const hash = (0, import__stands_in_crypto.createHash)("sha1").update(`blob ${size}\0`);
	for (let hashed = 0; hashed < size;) {
		const wanted = piece.subarray(0, Math.min(piece.length, size - hashed));
		const count = fill(descriptor, wanted, hashed);
		if (count < wanted.length) return sizeAndSha(descriptor, hashed + count);
		hash.update(wanted);
		hashed += count;
	}
	return {
		size,
		sha: hash.digest("hex")
	};
}
function orNull(work) {
	try {
		return work();
	} catch {
		return null;
	}
}
// src/repository/local/containment.ts
const ODD_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/u;
var Containment = class {
	#root;
	#known = new Map([[".", true]]);
	constructor(realRoot) {
		this.#root = realRoot;
	}
	holds(path) {
		return !ODD_SEGMENT.test(path) && this.#isFolder(dirname(path));
	}
	#isFolder(folder) {
		const known = this.#known.get(folder);
		if (known !== void 0) return known;
		const found = this.#isFolder(dirname(folder)) && statsOf(join(this.#root, folder))?.isDirectory() === true;
		this.#known.set(folder, found);
		return found;
	}
};
// src/repository/local/in-turns.ts
const ITEMS_PER_TURN = 64;
async function* inTurns(items) {
	let given = 0;
	for (const item of items) {
		yield item;
		given += 1;
		if (given % ITEMS_PER_TURN === 0) await setImmediate();
	}
}
// src/repository/local/tree-listing.ts
const NUL = 0;
const TAB = 9;
const MODES = new Set([
	"100644",
	"100755",
	"120000",
	"160000"
]);
async function listCommit(place, commit) {
	return splitAtNul(await gitOutput(place, [
		"ls-tree",
		"-r",
		"-z",
		"-l",
		"--full-tree",
		commit
	])).map((line) => parseTreeLine(line));
}
function splitAtNul(output) {
	const parts = [];
	let start = 0;
	for (let end = output.indexOf(NUL); end !== -1; end = output.indexOf(NUL, start)) {
		parts.push(output.subarray(start, end));
		start = end + 1;
	}
	return parts;
}
function parseTreeLine(line) {
	const tab = line.indexOf(TAB);
	const [mode, type, sha, size] = line.subarray(0, tab).toString("latin1").split(/ +/u);
	if (tab === -1 || sha === void 0 || size === void 0 || !isMode(mode)) throw new NamedError("RepositoryCorrupt", `git listed an entry of mode ${mode ?? "?"} and type ${type ?? "?"} that is no file, link or submodule. Check the repository with "git fsck".`);
	return {
		path: line.subarray(tab + 1).toString("utf8"),
		size: size === "-" ? 0 : Number(size),
		sha,
		mode
	};
}
function isMode(mode) {
	return mode !== void 0 && MODES.has(mode);
}
// src/repository/local/disk-listing.ts
const NEVER_READ = new Set([
	".git",
	".amtp",
	"node_modules"
]);
const MAX_DEPTH = 64;
const MAX_FILES = 25e4;
async function listWorkTree(place) {
	const names = splitAtNul(await gitOutput(place, [
		"ls-files",
		"-c",
		"-o",
		"--exclude-standard",
		"-z"
	])).map((name) => name.toString("utf8"));
	return inspect(place.folder, [...new Set(names.map((name) => name.replace(/\/$/u, "")))]);
}
async function listFolder(root) {
	const files = [];
	const waiting = [{
		path: "",
		depth: 0
	}];
	for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
		if (folder.depth > MAX_DEPTH || files.length > MAX_FILES) throw tooLarge(root);
		for (const child of await readdir(join(root, folder.path), { withFileTypes: true })) {
			const path = folder.path === "" ? child.name : `${folder.path}/${child.name}`;
			if (!child.isDirectory()) files.push(path);
			else if (!NEVER_READ.has(child.name)) waiting.push({
				path,
				depth: folder.depth + 1
			});
		}
	}
	return inspect(root, files);
}
async function inspect(root, paths) {
	const containment = new Containment(root);
	const entries = [];
	let unreadable = 0;
	for await (const path of inTurns(paths.filter((one) => !isNeverRead(one)))) {
		const entry = containment.holds(path) ? entryOnDisk(root, path) : null;
		if (entry !== null) entries.push(entry);
		else if (path.includes("�")) unreadable += 1;
	}
	return {
		entries: inPathOrder(entries),
		unreadable
	};
}
function isNeverRead(path) {
	return path.split("/").some((part) => NEVER_READ.has(part));
}
function tooLarge(root) {
	return new NamedError("InvalidInput", `${root} has more than ${MAX_FILES} files or folders deeper than ${MAX_DEPTH} levels. Name the folder of one app instead.`);
}
// src/repository/local/disk-reader.ts
var DiskReader = class {
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
		for await (const entry of inTurns(entries)) {
			if (given.has(entry.sha) || entry.mode === "160000") continue;
			given.add(entry.sha);
			const bytes = containment.holds(entry.path) ? this.#read(entry) : null;
			if (bytes === null || blobSha(bytes) !== entry.sha) throw changed(entry);
			this.#blobsRead += 1;
			yield {
				sha: entry.sha,
				bytes
			};
		}
	}
	usage() {
		return {
			apiRequests: 0,
			cacheHits: 0,
			blobsRead: this.#blobsRead
		};
	}
	close() {
		return Promise.resolve();
	}
	#read(entry) {
		const file = join(this.#root, entry.path);
		return entry.mode === "120000" ? readLink(file) : readRegularFile(file);
	}
};
function changed(entry) {
	return new NamedError("RepositoryCorrupt", `${JSON.stringify(entry.path)} changed while the folder was read. Run the command again when nothing writes to it.`);
}
// src/repository/local/changes.ts
async function noticesOfChanges(place, committed) {
	const [untracked, staged, edited] = await Promise.all([
		gitOutput(place, [
			"ls-files",
			"-o",
			"--exclude-standard",
			"-z"
		]),
		runGit(place, [
			"diff-index",
			"--cached",
			"--quiet",
			"HEAD",
			"--"
		]),
		hasEdits(place, committed)
	]);
	const newFiles = splitAtNul(untracked).filter((name) => !isRunFolder(name)).length;
	if (staged.exitCode === 0 && newFiles === 0 && !edited) return [];
	return [`The work tree has changes that are not committed${newFiles === 0 ? "" : ` (${newFiles} of them new files)`} and not read. Use --work-tree to read the files as they are.`];
}
async function hasEdits(place, committed) {
	const doubtful = splitAtNul(await gitOutput(await withoutFilters(place), [
		"diff-files",
		"--name-only",
		"--ignore-submodules=all",
		"--no-ext-diff",
		"-z"
	])).map((name) => name.toString("utf8"));
	if (doubtful.length === 0) return false;
	const shas = new Map(committed.map((entry) => [entry.path, entry.sha]));
	for await (const path of inTurns(doubtful)) {
		const bytes = readRegularFile(join(place.folder, path));
		if (bytes === null || blobSha(bytes) !== shas.get(path)) return true;
	}
	return false;
}
async function withoutFilters(place) {
	const { stdout } = await runGit(place, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\."
	]);
	const off = splitAtNul(stdout).map((key) => key.toString("utf8")).map((key) => [key, key.endsWith(".required") ? "false" : ""]);
	return {
		...place,
		settings: new Map(off)
	};
}
function isRunFolder(path) {
	return path.toString("utf8").split("/").includes(".amtp");
}
// src/repository/local/repository-name.ts
const SAFE_NAME = /^[A-Za-z0-9_.-]+$/u;
const SCP_FORM = /^(?:[^@/:]+@)?[^@/:]{2,}:(?!\/\/)(?<path>[^:]+)$/u;
function nameFromRemote(url) {
	const path = url.includes("://") ? pathOfUrl(url) : SCP_FORM.exec(url)?.groups?.["path"];
	if (path === void 0 || path === null) return null;
	const segments = path.replace(/^\//u, "").replace(/\/$/u, "").replace(/\.git$/u, "").split("/");
	return segments.length === 2 && segments.every((segment) => isSafeName(segment)) ? segments.join("/") : null;
}
function nameFromFolder(folderName) {
	const name = folderName.replaceAll(/[^A-Za-z0-9_.-]/gu, "-");
	return `local/${isSafeName(name) ? name : "folder"}`;
}
function pathOfUrl(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	return [
		"https:",
		"http:",
		"ssh:",
		"git:"
	].includes(url.protocol) ? url.pathname : null;
}
function isSafeName(name) {
	return SAFE_NAME.test(name) && name !== "." && name !== "..";
}
// src/repository/local/repository-state.ts
async function findRepository(place) {
	const probe = await runGit(place, [
		"rev-parse",
		"--is-bare-repository",
		"--show-object-format"
	]);
	if (probe.exitCode !== 0) {
		if (!probe.stderr.includes("dubious ownership")) return null;
		throw new NamedError("PermissionMissing", `${place.folder} belongs to another user, so git refuses to read it. If you trust it, run: git config --global --add safe.directory ${JSON.stringify(place.folder)}`);
	}
	const [bare, format] = probe.stdout.toString("utf8").trim().split("\n");
	if (format !== "sha1") throw new NamedError("InvalidInput", `${place.folder} is a repository with ${format ?? "unknown"} object names; only sha1 repositories can be read. Use --work-tree on a copy without its .git folder.`);
	if (bare === "true") return {
		place,
		workingDirectory: "",
		bare: true
	};
	const top = await gitLine(place, ["rev-parse", "--show-toplevel"]);
	if (top === null) return null;
	const prefix = await gitLine(place, ["rev-parse", "--show-prefix"]) ?? "";
	return {
		place: {
			...place,
			folder: top
		},
		workingDirectory: prefix.replace(/\/$/u, ""),
		bare: false
	};
}
async function resolveRef(place, ref) {
	if (ref === void 0 || ref === "HEAD") return resolveHead(place);
	checkRefName(ref);
	for (const prefix of [
		"refs/heads/",
		"refs/tags/",
		"refs/remotes/origin/",
		""
	]) {
		const commit = await commitOf(place, `${prefix}${ref}`);
		if (commit !== null) return {
			commit,
			branch: prefix === "refs/heads/" || prefix === "refs/remotes/origin/" ? ref : branchOfFullName(ref)
		};
	}
	throw new NamedError("RefNotFound", `ref: ${JSON.stringify(ref)} is no branch, tag or commit of ${place.folder}. List them with: git branch --all; git tag`);
}
async function resolveHead(place) {
	const commit = await commitOf(place, "HEAD");
	if (commit === null) throw new NamedError("SourceEmpty", `${place.folder} is a git repository without a commit. Commit something, or read the files as they are with --work-tree.`);
	return {
		commit,
		branch: await gitLine(place, [
			"symbolic-ref",
			"-q",
			"--short",
			"HEAD"
		])
	};
}
async function defaultBranchWith(place, commit) {
	const remote = await gitLine(place, [
		"symbolic-ref",
		"-q",
		"--short",
		"refs/remotes/origin/HEAD"
	]);
	if (remote === null) return null;
	return await contains(place, `refs/remotes/${remote}`, commit) ? remote.replace(/^origin\//u, "") : null;
}
async function contains(place, ref, commit) {
	return (await runGit(place, [
		"merge-base",
		"--is-ancestor",
		commit,
		ref
	])).exitCode === 0;
}
async function commitOf(place, name) {
	return gitLine(place, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]);
}
function branchOfFullName(ref) {
	return ref.startsWith("refs/heads/") ? ref.slice(11) : null;
}
// src/repository/local/open.ts
async function openLocalRepository(source) {
	const folder = await existingFolder(source.folder);
	const place = {
		folder,
		environment: source.environment
	};
	const root = source.asFolder === true ? null : await findRepository(place);
	if (root === null) return openFolder(folder, source);
	return source.workTree ? openWorkTree(root, source) : openCommit(root, source);
}
async function existingFolder(folder) {
	const stats = await stat(folder).catch(() => null);
	if (stats?.isDirectory() === true) return realpath(folder);
	throw new NamedError("SourceNotFound", stats === null ? `${folder} does not exist. Name an existing folder, or owner/repo on GitHub.` : `${folder} is a file, not a folder. Name the folder of the app.`);
}
async function openFolder(folder, source) {
	if (source.ref !== void 0) throw new NamedError("InvalidInput", `ref: ${folder} is no git repository, so it has no ref. Leave --ref out to read the folder as it is.`);
	const listing = await listFolder(folder);
	if (listing.entries.length === 0) throw new NamedError("SourceEmpty", `${folder} holds no file. Name the folder of the app.`);
	return {
		reader: new DiskReader(folder, {
			repository: nameFromFolder(basename(folder)),
			requestedRef: "HEAD",
			commit: hashOfListing(listing.entries),
			baseBranch: null,
			kind: "folder",
			notices: [source.asFolder === true ? "The folder is read as its files are now, without git." : "The folder is no git repository: its files are read as they are now, without a commit or a branch.", ...noticesOfListing(listing)]
		}, listing.entries),
		workingDirectory: ""
	};
}
async function openWorkTree(root, source) {
	if (root.bare || source.ref !== void 0) throw new NamedError("InvalidInput", root.bare ? `--work-tree: ${root.place.folder} is a bare repository without files on disk. Leave --work-tree out.` : "--work-tree reads the files on disk and --ref a commit: give one of them.");
	const listing = await listWorkTree(root.place);
	requireFiles(root, listing.entries, "Check the folder, and what .gitignore leaves out.");
	const head = await resolveRef(root.place, void 0).catch(() => null);
	const snapshot = {
		repository: await repositoryName(root.place),
		requestedRef: "HEAD",
		commit: hashOfListing(listing.entries),
		baseBranch: head === null ? null : await baseBranchOf(root.place, head, source.baseBranch),
		kind: "work_tree",
		notices: ["The files are read as they are on disk, with changes that are not committed.", ...noticesOfListing(listing)]
	};
	return {
		reader: new DiskReader(root.place.folder, snapshot, listing.entries),
		workingDirectory: root.workingDirectory
	};
}
async function openCommit(root, source) {
	const resolved = await resolveRef(root.place, source.ref);
	const entries = await listCommit(root.place, resolved.commit);
	requireFiles(root, entries, "Commit the files first, or read them as they are with --work-tree.");
	const readsHead = source.ref === void 0 || source.ref === "HEAD";
	const snapshot = {
		repository: await repositoryName(root.place),
		requestedRef: source.ref ?? "HEAD",
		commit: resolved.commit,
		baseBranch: await baseBranchOf(root.place, resolved, source.baseBranch),
		kind: "commit",
		notices: readsHead && !root.bare ? await noticesOfChanges(root.place, entries) : []
	};
	return {
		reader: new CommitReader(root.place, snapshot, entries),
		workingDirectory: root.workingDirectory
	};
}
function requireFiles(root, entries, advice) {
	const prefix = root.workingDirectory === "" ? "" : `${root.workingDirectory}/`;
	if (entries.some((entry) => entry.path.startsWith(prefix))) return;
	const where = prefix === "" ? root.place.folder : `${prefix} of ${root.place.folder}`;
	throw new NamedError("SourceEmpty", `${where} holds no file to read. ${advice}`);
}
async function repositoryName(place) {
	const url = await gitLine(place, [
		"config",
		"--get",
		"remote.origin.url"
	]);
	return (url === null ? null : nameFromRemote(url)) ?? nameFromFolder(basename(place.folder));
}
async function baseBranchOf(place, resolved, wanted) {
	if (resolved.branch !== null) return resolved.branch;
	if (wanted === void 0) return defaultBranchWith(place, resolved.commit);
	const base = await resolveRef(place, wanted);
	if (base.branch !== null && await contains(place, base.commit, resolved.commit)) return wanted;
	throw new NamedError("InvalidInput", `base-branch: ${JSON.stringify(wanted)} does not contain the commit ${resolved.commit}. Name a branch that does.`);
}
function hashOfListing(entries) {
	const hash = (0, import__stands_in_crypto.createHash)("sha1");
	for (const { mode, sha, path } of entries) hash.update(`${mode} ${sha} ${path}\0`);
	return hash.digest("hex");
}
function noticesOfListing(listing) {
	if (listing.unreadable === 0) return [];
	return [`${listing.unreadable} files are not read: their names are not UTF-8.`];
}
export { openLocalRepository as t };
