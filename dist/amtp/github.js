import { i as __toESM, n as __exportAll } from "../packages/rolldown-runtime.js";
import { i as tokensForReading, n as blobSha, t as inPathOrder } from "./path-order.js";
import { S as record, _ as number, a as _enum, c as array, l as boolean, m as lazy, v as object, w as string } from "../packages/zod.js";
import { t as pLimit } from "../packages/p-limit.js";
import { F as isRepositoryName, P as SHA, X as NamedError, t as checkKeyUrl } from "./key-url.js";
import { a as nameFailure, c as unanswered, m as boundedFetch, n as createOctokit, o as nameRefusal, p as refusalInAnswer, r as withDeadline } from "./octokit.js";
import { n as noCache } from "./blob-cache.js";
import { i as splitName, t as checkRefName } from "./names.js";
import { d as require__stands_in_tar_stream, f as require__stands_in_crypto } from "../packages/stand-ins.js";
import { n as classify } from "./classify.js";
import { Readable } from "node:stream";
import { pipeline as pipeline$1 } from "node:stream/promises";
import { createGunzip } from "node:zlib";
// src/github/client.ts
const READ = { brokenAnswers: 3 };
const WRITE = {
	brokenAnswers: 1,
	retries: 0
};
const REQUESTS_AT_ONCE = 10;
var GitHubClient = class {
	deadlineMs;
	#octokit;
	#auth;
	#graphqlUrl;
	#logger;
	#limit = pLimit(REQUESTS_AT_ONCE);
	#streaming = new WeakSet();
	#requests = 0;
	constructor(options) {
		this.deadlineMs = options.deadlineMs ?? 3e5;
		this.#octokit = createOctokit(options, (input, init) => this.#limit(() => {
			this.#requests += 1;
			const signal = init?.signal ?? void 0;
			return signal !== void 0 && this.#streaming.has(signal) ? fetch(input, init) : boundedFetch(input, init);
		}));
		this.#auth = options.auth;
		const graphqlUrl = options.graphqlUrl ?? defaultGraphqlUrl(options.apiUrl);
		this.#graphqlUrl = checkKeyUrl(graphqlUrl, "GITHUB_GRAPHQL_URL");
		this.#logger = options.logger;
	}
	get requests() {
		return this.#requests + this.#auth.requests();
	}
	async canQuery() {
		return await this.#auth.token() !== null;
	}
	async get(question, schema) {
		return this.#ask(question, schema, READ);
	}
	async query(operation, body, schema) {
		const question = {
			operation,
			route: `POST ${this.#graphqlUrl}`,
			parameters: body
		};
		return this.#ask(question, schema, READ);
	}
	async write(question, schema) {
		return this.#ask(question, schema, WRITE);
	}
	async mutate(operation, body, schema) {
		const question = {
			operation,
			route: `POST ${this.#graphqlUrl}`,
			parameters: body
		};
		return this.#ask(question, schema, WRITE);
	}
	async stream(question, signal) {
		this.#streaming.add(signal);
		return await this.#send(question, {
			signal,
			parseSuccessResponseBody: false
		});
	}
	async #ask(question, schema, { brokenAnswers, ...options }) {
		const { operation } = question;
		return withDeadline(this.deadlineMs, operation, async (signal) => {
			for (let asked = 0; asked < brokenAnswers; asked += 1) {
				const answer = schema.safeParse(await this.#send(question, {
					...options,
					signal
				}));
				if (answer.success) return answer.data;
				this.#logger.debug(`${operation.subject}: the answer was cut off or of an unknown form`);
			}
			throw unanswered(operation, "GitHub's answer was cut off or not of the documented form. Check the API URL and any proxy between, then try again.");
		});
	}
	async #send(question, request) {
		const { operation, route, parameters } = question;
		try {
			const token = await this.#auth.token();
			const answer = await this.#octokit.request(route, {
				...parameters,
				headers: token === null ? {} : { authorization: `token ${token}` },
				request
			});
			const refusal = refusalInAnswer(answer);
			if (refusal !== null) throw nameRefusal(refusal, operation);
			return answer.data;
		} catch (error) {
			throw nameFailure(error, operation);
		}
	}
};
function defaultGraphqlUrl(apiUrl) {
	const base = apiUrl.replace(/(?<!\/)\/+$/u, "");
	return base.endsWith("/api/v3") ? base.replace(/\/v3$/u, "/graphql") : `${base}/graphql`;
}
// src/github/operation.ts
function readingSource(subject) {
	return {
		kind: "read-source",
		subject,
		permission: "contents: read"
	};
}
const PUBLIC_SERVER = "https://github.com";
function pageOf(repository, serverUrl = PUBLIC_SERVER) {
	return `${serverUrl}/${repository}`;
}
// src/repository/github/archive.ts
var import__stands_in_tar_stream = require__stands_in_tar_stream();
var ArchiveTooLarge = class extends Error {
	name = "ArchiveTooLarge";
};
const OVERHEAD_PER_FILE = 8192;
const GROWTH = 1.5;
async function* readArchive(body, search) {
	const budget = search.treeBytes * GROWTH + (search.treeFiles + 64) * OVERHEAD_PER_FILE;
	const entries = (0, import__stands_in_tar_stream.extract)();
	const flow = pipeline$1(Readable.fromWeb(body), createGunzip(), entries).catch(() => void 0);
	const missing = new Set([...search.wanted.values()].map((entry) => entry.sha));
	let unpacked = 0;
	try {
		for await (const entry of entries) {
			unpacked += entry.header.size;
			if (unpacked > budget) throw new ArchiveTooLarge("the archive is larger than its commit");
			const blob = await blobOf(entry, search);
			if (blob !== null && missing.delete(blob.sha)) yield blob;
			if (missing.size === 0) return;
		}
	} finally {
		entries.destroy();
		await flow;
	}
}
async function blobOf(entry, search) {
	const refused = refusalOf(entry.header);
	if (refused !== null) search.onRefused(refused);
	const path = entry.header.name.slice(entry.header.name.indexOf("/") + 1);
	const wanted = refused === null ? search.wanted.get(path) : void 0;
	const size = entry.header.size;
	if (entry.header.type !== "file" || wanted === void 0 || size > largestForm(wanted)) {
		entry.resume();
		return null;
	}
	const parts = [];
	for await (const part of entry) parts.push(Buffer.from(part));
	return asCommitted(Buffer.concat(parts), wanted);
}
function largestForm({ size }) {
	return size * 2;
}
function refusalOf({ name, type }) {
	if (type === "symlink" || type === "link") return "link";
	if (type !== "file" && type !== "directory") return "special";
	const segments = name.split("/");
	return name.startsWith("/") || segments.includes("..") || segments.length < 2 ? "outside_root" : null;
}
function asCommitted(bytes, { sha }) {
	if (blobSha(bytes) === sha) return {
		sha,
		bytes
	};
	if (!bytes.includes("\r\n")) return null;
	const unix = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	return blobSha(unix) === sha ? {
		sha,
		bytes: unix
	} : null;
}
// src/repository/github/archive-fetch.ts
const ATTEMPTS = 2;
async function* fetchArchive({ client, logger }, commit, missing) {
	for (let attempt = 1; attempt <= ATTEMPTS && missing.size > 0; attempt += 1) {
		const refused = new Map();
		const stop = new AbortController();
		const deadline = setTimeout(() => stop.abort(), client.deadlineMs);
		try {
			yield* readArchive(await openArchive(client, commit, stop.signal), {
				wanted: pathsOf(commit.tree, missing),
				treeBytes: commit.treeBytes,
				treeFiles: commit.tree.length,
				onRefused: (reason) => refused.set(reason, (refused.get(reason) ?? 0) + 1)
			});
			return;
		} catch (error) {
			if (error instanceof NamedError) throw error;
			logger.warning(`The archive of ${commit.repository} broke off: ${reasonOf(error)}.`);
			if (error instanceof ArchiveTooLarge) return;
		} finally {
			clearTimeout(deadline);
			stop.abort();
			report(logger, commit.repository, refused);
		}
	}
}
async function openArchive(client, { repository, commit }, signal) {
	const question = {
		operation: readingSource(`archive of ${repository} at ${commit}`),
		route: "GET /repos/{owner}/{repo}/tarball/{ref}",
		parameters: {
			...splitName(repository),
			ref: commit
		}
	};
	return client.stream(question, signal);
}
function pathsOf(tree, missing) {
	const wanted = tree.filter((entry) => missing.has(entry.sha));
	return new Map(wanted.map((entry) => [entry.path, entry]));
}
function reasonOf(error) {
	if (error instanceof ArchiveTooLarge) return error.message;
	return "the connection was lost, too slow, or the data is damaged";
}
function report(logger, repository, refused) {
	const dangerous = refused.get("outside_root") ?? 0;
	if (dangerous === 0) return;
	logger.warning(`${dangerous} entries of the archive of ${repository} lead out of it: refused.`);
}
// src/repository/github/object-query.ts
async function queryObjects(client, { repository, noun, selection, schema }, shas) {
	const { owner, repo } = splitName(repository);
	const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${shas.map((sha, at) => `o${at}: object(oid: "${sha}") { ${selection} }`).join(" ")} } }`;
	const answer = object({ data: object({ repository: record(string(), schema.nullable()) }) });
	const { data } = await client.query(readingSource(`${noun} of ${repository}`), {
		query,
		variables: {
			owner,
			name: repo
		}
	}, answer);
	return shas.map((_sha, at) => data.repository[`o${at}`] ?? null);
}
// src/repository/github/plan.ts
const BLOBS_PER_QUERY = 100;
const BYTES_PER_QUERY = 2097152;
const LARGEST_QUERIED_BLOB = 262144;
const MAX_QUERIES = 20;
const MAX_REQUESTS_WITHOUT_TOKEN = 3;
const SECONDS_PER_QUERY = 1;
const ARCHIVE_BYTES_PER_SECOND = 20971520;
const SECONDS_TO_START_ARCHIVE = 1;
function planFetch(wanted, { treeBytes, canQuery }) {
	const batches = batchesOf(wanted);
	if (!canQuery && wanted.length > MAX_REQUESTS_WITHOUT_TOKEN) return { kind: "archive" };
	const queries = batches.length;
	const archiveSeconds = SECONDS_TO_START_ARCHIVE + treeBytes / ARCHIVE_BYTES_PER_SECOND;
	return queries <= MAX_QUERIES && queries * SECONDS_PER_QUERY <= archiveSeconds || queries <= 1 ? {
		kind: "queries",
		batches
	} : { kind: "archive" };
}
function batchesOf(wanted) {
	const batches = [];
	let batch = [];
	let bytes = 0;
	for (const entry of wanted) {
		if (entry.size > 262144) {
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
	if (batch.length > 0) batches.push(batch);
	return batches;
}
// src/repository/github/single-blob.ts
const blobAnswer = object({
	content: string(),
	encoding: _enum(["base64", "utf-8"])
});
async function fetchBlob(client, repository, entry) {
	const answer = await client.get({
		operation: readingSource(`file ${JSON.stringify(entry.path)} of ${repository}`),
		route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
		parameters: {
			...splitName(repository),
			file_sha: entry.sha
		}
	}, blobAnswer);
	const bytes = Buffer.from(answer.content, answer.encoding === "base64" ? "base64" : "utf8");
	return blobSha(bytes) === entry.sha ? {
		sha: entry.sha,
		bytes
	} : null;
}
// src/repository/github/blob-query.ts
const TEXT = "... on Blob { isBinary isTruncated text }";
const blobObject = object({
	isBinary: boolean().nullish(),
	isTruncated: boolean().optional(),
	text: string().nullish()
});
async function* fetchBatch(client, repository, batch) {
	const texts = isQueryable(batch) && await client.canQuery() ? await queryTexts(client, repository, batch) : new Map();
	const difficult = [];
	for (const entry of batch) {
		const text = texts.get(entry.sha);
		const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : null;
		if (bytes !== null && blobSha(bytes) === entry.sha) yield {
			sha: entry.sha,
			bytes
		};
		else difficult.push(entry);
	}
	for (const blob of await Promise.all(difficult.map((entry) => fetchBlob(client, repository, entry)))) if (blob !== null) yield blob;
}
function isQueryable(batch) {
	return batch.every((entry) => entry.size <= LARGEST_QUERIED_BLOB);
}
async function queryTexts(client, repository, batch) {
	const question = {
		repository,
		noun: "files",
		selection: TEXT,
		schema: blobObject
	};
	const shas = batch.map((entry) => entry.sha);
	const blobs = await queryObjects(client, question, shas).catch(nullWithoutGraphql);
	const texts = new Map();
	for (const [at, sha] of shas.entries()) {
		const blob = blobs?.[at];
		if (blob?.isTruncated === true || blob?.isBinary === true) continue;
		if (typeof blob?.text === "string") texts.set(sha, blob.text);
	}
	return texts;
}
function nullWithoutGraphql(error) {
	if (error instanceof NamedError && ["SourceNotFound", "PermissionMissing"].includes(error.code)) return null;
	throw error;
}
// src/repository/tree-hash.ts
var import__stands_in_crypto = __toESM(require__stands_in_crypto(), 1);
const FOLDER_MODE = "040000";
function treeSha(children) {
	const lines = children.map((child) => ({
		child,
		key: sortKey(child)
	})).toSorted((left, right) => Buffer.compare(left.key, right.key)).map(({ child }) => lineOf(child));
	const size = lines.reduce((sum, line) => sum + line.length, 0);
	const hash = (0, import__stands_in_crypto.createHash)("sha1").update(`tree ${size}\0`);
	for (const line of lines) hash.update(line);
	return hash.digest("hex");
}
function rootTreeSha(files) {
	const folders = new Map([["", []]]);
	for (const { path, mode, sha } of files) {
		const { folder, name } = splitPath(path);
		childrenOf(folders, folder).push({
			name,
			mode,
			sha
		});
	}
	const deepestFirst = [...folders.keys()].filter((folder) => folder !== "").toSorted((left, right) => depthOf(right) - depthOf(left));
	for (const path of deepestFirst) {
		const { folder, name } = splitPath(path);
		const sha = treeSha(childrenOf(folders, path));
		childrenOf(folders, folder).push({
			name,
			mode: FOLDER_MODE,
			sha
		});
	}
	return treeSha(childrenOf(folders, ""));
}
function childrenOf(folders, folder) {
	const children = folders.get(folder) ?? [];
	for (let path = folder; !folders.has(path); path = splitPath(path).folder) folders.set(path, path === folder ? children : []);
	return children;
}
function splitPath(path) {
	const slash = path.lastIndexOf("/");
	return {
		folder: path.slice(0, Math.max(slash, 0)),
		name: path.slice(slash + 1)
	};
}
function depthOf(path) {
	return path.split("/").length;
}
function sortKey({ name, mode }) {
	return Buffer.from(mode === "040000" ? `${name}/` : name);
}
function lineOf({ name, mode, sha }) {
	const head = `${mode.replace(/^0+/u, "")} ${name}\0`;
	return Buffer.concat([Buffer.from(head), Buffer.from(sha, "hex")]);
}
// src/repository/github/kept-listing.ts
const MAX_PATH_LENGTH = 4096;
const DIGEST_LENGTH = 64;
const LINE = /^(?<mode>100644|100755|120000|160000) (?<sha>[0-9a-f]{40}) (?<size>\d{1,12})\t/u;
function encodeListing(tree, files) {
	if (rootTreeSha(files) !== tree) return null;
	const lines = files.map(({ mode, sha, size, path }) => `${mode} ${sha} ${size}\t${path}\0`);
	const body = Buffer.from(lines.join(""));
	return Buffer.concat([Buffer.from(digestOf(body)), body]);
}
function decodeListing(tree, bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const body = buffer.subarray(DIGEST_LENGTH);
	if (buffer.toString("latin1", 0, DIGEST_LENGTH) !== digestOf(body)) return null;
	const lines = body.toString().split("\0");
	if (lines.pop() !== "") return null;
	const files = [];
	for (const line of lines) {
		const file = parseLine(line);
		if (file === null) return null;
		files.push(file);
	}
	return rootTreeSha(files) === tree ? inPathOrder(files) : null;
}
function parseLine(line) {
	const head = LINE.exec(line);
	const { mode, sha, size } = head?.groups ?? {};
	const path = line.slice(head?.[0].length ?? 0);
	if (mode === void 0 || sha === void 0 || path.length > MAX_PATH_LENGTH) return null;
	return {
		path,
		size: Number(size),
		sha,
		mode
	};
}
function digestOf(body) {
	return (0, import__stands_in_crypto.createHash)("sha256").update(body).digest("hex");
}
// src/repository/github/prove-sizes.ts
const SIZE_DECIDES_FROM = 262144;
const MAX_LARGE_FILES = 200;
const READ_AT_ALL = {
	generated: false,
	vendored: false,
	binary: false,
	lfs: false
};
const sizeAnswer = object({ byteSize: number().int().optional() });
async function proveSizes(client, repository, files) {
	const large = files.filter(isDecidedBySize);
	const shas = [...new Set(large.map((entry) => entry.sha))];
	if (shas.length === 0) return "proved";
	if (shas.length > MAX_LARGE_FILES || !await client.canQuery()) return "unknown";
	const blobs = await queryObjects(client, {
		repository,
		noun: "sizes of files",
		selection: "... on Blob { byteSize }",
		schema: sizeAnswer
	}, shas).catch(nullWithoutGraphql);
	if (blobs === null) return "unknown";
	const sizes = new Map(shas.map((sha, at) => [sha, blobs[at]?.byteSize]));
	return large.every(({ sha, size }) => sizes.get(sha) === size) ? "proved" : "wrong";
}
function isDecidedBySize(entry) {
	if (entry.size < SIZE_DECIDES_FROM) return false;
	const reason = classify(entry, READ_AT_ALL);
	return reason === null || reason === "huge";
}
// src/repository/github/listing.ts
const FILE_MODES = new Set([
	"100644",
	"100755",
	"120000",
	"160000"
]);
function checkListing(root, entries) {
	const children = childrenByFolder(entries);
	const files = [];
	const incomplete = [];
	const waiting = [root];
	for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
		const listed = children.get(folder.path) ?? [];
		if (treeSha(listed.map((item) => item.child)) !== folder.sha) {
			incomplete.push(folder);
			continue;
		}
		for (const { child, entry } of listed) {
			const path = join(folder.path, child.name);
			if (child.mode === "040000") waiting.push({
				path,
				sha: child.sha
			});
			else files.push(toTreeEntry(path, entry));
		}
	}
	return {
		files,
		incomplete
	};
}
function childrenByFolder(entries) {
	const folders = new Map();
	for (const entry of entries) {
		const { folder, name } = splitPath(entry.path);
		const child = {
			name,
			mode: entry.mode,
			sha: entry.sha
		};
		const known = folders.get(folder);
		if (known === void 0) folders.set(folder, [{
			child,
			entry
		}]);
		else known.push({
			child,
			entry
		});
	}
	return folders;
}
function toTreeEntry(path, entry) {
	const mode = FILE_MODES.has(entry.mode) ? entry.mode : "100644";
	return {
		path,
		size: entry.size ?? 0,
		sha: entry.sha,
		mode
	};
}
function join(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
// src/repository/github/tree-query.ts
const FOLDERS_PER_QUERY = 50;
const ENTRIES = "name mode oid size";
const SELECTION = `... on Tree { entries { ${ENTRIES} object { ... on Tree { entries { ${ENTRIES} object { ... on Tree { entries { ${ENTRIES} } } } } } } } }`;
const treeObject = lazy(() => object({ entries: array(object({
	name: string(),
	mode: number().int(),
	oid: string().regex(SHA),
	size: number().int().nonnegative(),
	object: treeObject.nullish()
})).optional() }));
async function queryTrees(client, repository, incomplete) {
	const results = [];
	for (let start = 0; start < incomplete.length; start += FOLDERS_PER_QUERY) {
		const batch = incomplete.slice(start, start + FOLDERS_PER_QUERY);
		const trees = await queryObjects(client, {
			repository,
			noun: "folders",
			selection: SELECTION,
			schema: treeObject
		}, batch.map((folder) => folder.sha));
		for (const [at, folder] of batch.entries()) results.push(checkListing(folder, flatten(folder.path, trees[at] ?? {})));
	}
	return results;
}
function flatten(root, tree) {
	const listed = [];
	const waiting = [{
		folder: root,
		tree
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) for (const { name, mode, oid, size, object } of next.tree.entries ?? []) {
		const path = next.folder === "" ? name : `${next.folder}/${name}`;
		listed.push({
			path,
			mode: mode.toString(8).padStart(6, "0"),
			sha: oid,
			size
		});
		if (object !== null && object !== void 0) waiting.push({
			folder: path,
			tree: object
		});
	}
	return listed;
}
// src/repository/github/tree.ts
const FOLDERS_ASKED_WHOLE = 8;
const MAX_ROUNDS = 64;
const treeAnswer = object({
	truncated: boolean(),
	tree: array(object({
		path: string(),
		mode: string().regex(/^[0-7]{6}$/u),
		sha: string().regex(SHA),
		size: number().int().nonnegative().optional()
	}))
});
async function listTree(client, question) {
	const files = [];
	let incomplete = [{
		path: "",
		sha: question.tree
	}];
	let isStubborn = false;
	for (let round = 0; incomplete.length > 0; round += 1) {
		const asked = incomplete;
		const isCheaper = isStubborn || asked.length > FOLDERS_ASKED_WHOLE;
		const answers = isCheaper && await client.canQuery() ? await queryTrees(client, question.repository, asked) : await Promise.all(asked.map((folder) => askWhole(client, question, folder)));
		for (const file of answers.flatMap((answer) => answer.files)) files.push(file);
		incomplete = answers.flatMap((answer) => answer.incomplete);
		isStubborn = hasSameFolder(asked, incomplete);
		if (isStubborn && isCheaper || round > MAX_ROUNDS) throw notWhole(question, incomplete);
	}
	return inPathOrder(files);
}
async function askWhole(client, question, folder) {
	const { truncated, entries } = await getTree(client, question, {
		folder,
		recursive: true
	});
	const checked = checkListing(folder, entries);
	const isCut = checked.incomplete.some((open) => open.path === folder.path);
	if (!truncated || !isCut) return checked;
	const own = await getTree(client, question, {
		folder,
		recursive: false
	});
	const known = new Set(own.entries.map((entry) => entry.path));
	return checkListing(folder, [...own.entries, ...entries.filter((entry) => !known.has(entry.path))]);
}
async function getTree(client, { repository, commit }, { folder, recursive }) {
	const answer = await client.get({
		operation: readingSource(`tree of ${repository} at ${commit}`),
		route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
		parameters: {
			...splitName(repository),
			tree_sha: folder.sha,
			...recursive ? { recursive: 1 } : {}
		}
	}, treeAnswer);
	const prefix = folder.path === "" ? "" : `${folder.path}/`;
	const entries = answer.tree.map((entry) => ({
		...entry,
		path: `${prefix}${entry.path}`
	}));
	return {
		truncated: answer.truncated,
		entries
	};
}
function hasSameFolder(before, after) {
	const known = new Set(before.map((folder) => folder.path));
	return after.some((folder) => known.has(folder.path));
}
function notWhole({ repository, commit }, incomplete) {
	return new NamedError("RepositoryCorrupt", `tree of ${repository} at ${commit}: GitHub's listing of ${JSON.stringify(incomplete[0]?.path ?? "")} does not have the SHA that its folder names, so files would be missing. Run again; if it stays, check the repository with "git fsck".`);
}
// src/repository/github/known-tree.ts
async function listKnownTree(parts, question) {
	const known = await keptTree(parts, question);
	if (known !== null) return known;
	const files = await listTree(parts.client, question);
	const bytes = encodeListing(question.tree, files);
	if (bytes !== null) await parts.cache.putListing(question.tree, bytes);
	return files;
}
async function keptTree({ client, cache, logger }, { repository, tree }) {
	const bytes = await cache.getListing(tree);
	if (bytes === null) return null;
	const files = decodeListing(tree, bytes);
	const verdict = files === null ? "wrong" : await proveSizes(client, repository, files);
	if (verdict === "proved") return files;
	if (verdict === "wrong") logger.warning(`The kept listing of ${repository} was damaged or changed; it is read again.`);
	return null;
}
// src/repository/github/reader.ts
var GitHubReader = class {
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
		this.#entries ??= listKnownTree(this.#parts, {
			repository,
			commit,
			tree: this.#parts.tree
		});
		return this.#entries;
	}
	async *readBlobs(entries) {
		const missing = new Map();
		for (const entry of oneOfEach(entries)) {
			const bytes = await this.#parts.cache.get(entry.sha, entry.size);
			if (bytes === null) missing.set(entry.sha, entry);
			else {
				if (!this.#fetched.has(entry.sha)) this.#fromCache.add(entry.sha);
				yield {
					sha: entry.sha,
					bytes
				};
			}
		}
		for await (const blob of this.#fetch(missing)) {
			if (!missing.delete(blob.sha)) continue;
			this.#fetched.add(blob.sha);
			await this.#parts.cache.put(blob);
			yield blob;
		}
		if (missing.size > 0) throw incomplete(this.snapshot, [...missing.values()]);
	}
	usage() {
		return {
			apiRequests: this.#parts.client.requests,
			cacheHits: this.#fromCache.size,
			blobsRead: this.#fetched.size + this.#fromCache.size
		};
	}
	async close() {
		await this.#parts.cache.save();
	}
	async *#fetch(missing) {
		if (missing.size === 0) return;
		const { client, snapshot, logger } = this.#parts;
		const tree = await this.listTree();
		const treeBytes = tree.reduce((sum, entry) => sum + entry.size, 0);
		const situation = {
			treeBytes,
			canQuery: await client.canQuery()
		};
		if (planFetch([...missing.values()], situation).kind === "archive") {
			const commit = {
				repository: snapshot.repository,
				commit: snapshot.commit,
				tree,
				treeBytes
			};
			yield* fetchArchive({
				client,
				logger
			}, commit, missing);
		}
		for (const batch of batchesOf([...missing.values()])) yield* fetchBatch(client, snapshot.repository, batch);
	}
};
function oneOfEach(entries) {
	const files = entries.filter((entry) => entry.mode !== "160000");
	return new Map(files.map((entry) => [entry.sha, entry])).values();
}
function incomplete({ repository, commit }, missing) {
	const names = missing.slice(0, 3).map((entry) => JSON.stringify(entry.path));
	return new NamedError("RepositoryCorrupt", `${repository} at ${commit}: GitHub does not give the committed bytes of ${missing.length} files, such as ${names.join(", ")}. Run again; if it stays, check the repository with "git fsck".`);
}
// src/repository/github/resolve.ts
const sha = string().regex(SHA);
const repositoryAnswer = object({
	full_name: string().refine(isRepositoryName),
	default_branch: string(),
	size: number().nonnegative()
});
const commitAnswer = object({
	sha,
	commit: object({ tree: object({ sha }) })
});
const gitCommitAnswer = object({
	sha,
	tree: object({ sha })
});
const branchAnswer = object({
	name: string(),
	commit: commitAnswer
});
const compareAnswer = object({ status: _enum([
	"ahead",
	"behind",
	"identical",
	"diverged"
]) });
async function resolveRepository(client, question) {
	const asked = splitName(question.repository);
	const info = await client.get({
		operation: readingSource(`repository ${question.repository}`),
		route: "GET /repos/{owner}/{repo}",
		parameters: asked
	}, repositoryAnswer);
	const renamed = info.full_name.toLowerCase() !== question.repository.toLowerCase();
	const known = {
		client,
		name: info.full_name,
		defaultBranch: info.default_branch
	};
	const pinned = await pinRef(known, question.ref);
	const base = await baseBranchOf(known, pinned, question.baseBranch);
	return {
		repository: info.full_name,
		requestedRef: question.ref ?? "HEAD",
		commit: pinned.commit,
		tree: pinned.tree,
		baseBranch: base,
		kilobytes: info.size,
		notices: [...renamed ? [`${question.repository} is now ${info.full_name}; the new name is used.`] : [], ...base === null ? [`${info.default_branch} does not contain the commit, so a pull request needs base-branch.`] : []]
	};
}
async function resolvePinned(client, repository, pinned) {
	const question = {
		operation: readingSource(`commit ${pinned.commit} of ${repository}`),
		route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
		parameters: {
			...splitName(repository),
			commit_sha: pinned.commit
		}
	};
	const answer = await client.get(question, gitCommitAnswer).catch(nullWhenNotFound);
	if (answer?.sha === pinned.commit) return {
		...pinned,
		repository,
		tree: answer.tree.sha,
		notices: []
	};
	throw new NamedError("RefNotFound", `${repository} has no commit ${pinned.commit} any more, or the token may not read it. Start a new run.`);
}
async function pinRef(known, ref) {
	if (ref === void 0 || ref === "HEAD") return await pinBranch(known, known.defaultBranch) ?? pinCommit(known, known.defaultBranch);
	checkRefName(ref);
	const branch = ref.replace(/^refs\/heads\//u, "");
	return (SHA.test(ref) ? null : await pinBranch(known, branch)) ?? pinCommit(known, ref.replace(/^refs\//u, ""));
}
async function pinBranch(known, branch) {
	const question = {
		operation: readingSource(`branch ${branch} of ${known.name}`),
		route: "GET /repos/{owner}/{repo}/branches/{branch}",
		parameters: {
			...splitName(known.name),
			branch
		}
	};
	const answer = await known.client.get(question, branchAnswer).catch(nullWhenNotFound);
	if (answer === null) return null;
	const { commit } = answer;
	return {
		commit: commit.sha,
		tree: commit.commit.tree.sha,
		branch: answer.name
	};
}
async function pinCommit(known, ref) {
	const question = {
		operation: readingSource(`ref ${ref} of ${known.name}`),
		route: "GET /repos/{owner}/{repo}/commits/{ref}",
		parameters: {
			...splitName(known.name),
			ref,
			per_page: 1
		}
	};
	const answer = await known.client.get(question, commitAnswer).catch(nullWhenNotFound);
	if (answer !== null) return {
		commit: answer.sha,
		tree: answer.commit.tree.sha,
		branch: null
	};
	throw new NamedError("RefNotFound", `ref: ${JSON.stringify(ref)} is no branch, tag or commit of ${known.name}. Check the name; ${known.defaultBranch} is the default branch.`);
}
async function baseBranchOf(known, pinned, wanted) {
	if (pinned.branch !== null) return pinned.branch;
	const base = checkRefName(wanted ?? known.defaultBranch);
	const question = {
		operation: readingSource(`base-branch ${base} of ${known.name}`),
		route: "GET /repos/{owner}/{repo}/compare/{basehead}",
		parameters: {
			...splitName(known.name),
			basehead: `${pinned.commit}...${base}`,
			per_page: 1
		}
	};
	const answer = await known.client.get(question, compareAnswer).catch(nullWhenNotFound);
	if (answer?.status === "ahead" || answer?.status === "identical") return base;
	if (wanted === void 0) return null;
	throw new NamedError("InvalidInput", `base-branch: ${JSON.stringify(wanted)} is no branch of ${known.name} that contains the commit ${pinned.commit}. Name a branch that does.`);
}
function nullWhenNotFound(error) {
	if (error instanceof NamedError) {
		if (error.code === "SourceNotFound" || error.code === "RefNotFound") return null;
	}
	throw error;
}
// src/repository/github/open.ts
async function openWithAccess(access, subject) {
	const { apiUrl, graphqlUrl } = access;
	const auth = await tokensForReading(access, subject.repository, subject.logger);
	return openGitHubRepository({
		...subject,
		auth,
		apiUrl,
		graphqlUrl
	});
}
async function openGitHubRepository(source) {
	const client = new GitHubClient(source);
	const { tree, ...state } = source.pinned === void 0 ? await resolveRepository(client, source) : await resolvePinned(client, source.repository, source.pinned);
	const cache = source.cache ?? noCache();
	await cache.restore(state.repository);
	return new GitHubReader({
		client,
		snapshot: {
			...state,
			kind: "github"
		},
		tree,
		cache,
		logger: source.logger
	});
}
// src/repository/github/index.ts
var github_exports = __exportAll({ openWithAccess: () => openWithAccess });
export { splitPath as a, GitHubClient as c, FOLDER_MODE as i, openGitHubRepository as n, treeSha as o, openWithAccess as r, pageOf as s, github_exports as t };
