import { t as checkKeyUrl } from "./key-url.js";
import { t as pLimit } from "../packages/p-limit.js";
import { a as nameFailure, n as createOctokit, o as nameRefusal, r as withDeadline, s as unanswered, u as refusalInAnswer } from "./octokit.js";
import { createHash } from "node:crypto";
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
	#requests = 0;
	constructor(options) {
		this.deadlineMs = options.deadlineMs ?? 3e5;
		this.#octokit = createOctokit(options, (input, init) => this.#limit(() => {
			this.#requests += 1;
			return fetch(input, init);
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
	async stream(question, signal) {
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
	const base = apiUrl.replace(/\/+$/u, "");
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
// src/repository/tree-hash.ts
const FOLDER_MODE = "040000";
function treeSha(children) {
	const lines = children.map((child) => ({
		child,
		key: sortKey(child)
	})).toSorted((left, right) => Buffer.compare(left.key, right.key)).map(({ child }) => lineOf(child));
	const size = lines.reduce((sum, line) => sum + line.length, 0);
	const hash = createHash("sha1").update(`tree ${size}\0`);
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
export { pageOf as a, treeSha as i, rootTreeSha as n, readingSource as o, splitPath as r, GitHubClient as s, FOLDER_MODE as t };
