import { i as __toESM } from "../packages/rolldown-runtime.js";
import { n as createAppAuth } from "../packages/octokit-auth-app.js";
import { _ as number, v as object } from "../packages/zod.js";
import { X as NamedError } from "./key-url.js";
import { a as nameFailure, m as boundedFetch, n as createOctokit, r as withDeadline, t as DEADLINE_MS } from "./octokit.js";
import { i as splitName } from "./names.js";
import { f as require__stands_in_crypto } from "../packages/stand-ins.js";
import { readFile } from "node:fs/promises";
// src/github/private-key.ts
var import__stands_in_crypto = __toESM(require__stands_in_crypto(), 1);
const MAX_KEY_BYTES = 65536;
async function loadPrivateKey(given) {
	const isText = given.includes("-----BEGIN");
	const text = isText ? given.replaceAll("\\n", "\n") : await readKeyFile(given.trim());
	try {
		return (0, import__stands_in_crypto.createPrivateKey)(text).export({
			type: "pkcs8",
			format: "pem"
		}).toString();
	} catch {
		throw invalidKey(isText ? "the text given" : "the file given");
	}
}
async function readKeyFile(path) {
	try {
		const bytes = await readFile(path);
		if (bytes.length <= MAX_KEY_BYTES) return bytes.toString("utf8");
	} catch {}
	throw invalidKey("what was given is neither PEM text nor a readable file, and");
}
function invalidKey(what) {
	return new NamedError("InvalidInput", `app-private-key: ${what} is no private key in PEM form. Give the .pem that GitHub made for the App, as text or as the path of its file.`);
}
// src/github/app-tokens.ts
const RENEW_BEFORE_MS = 3e5;
async function appTokens(credentials) {
	if (!/^[A-Za-z0-9_.-]{1,100}$/u.test(credentials.appId)) throw new NamedError("InvalidInput", "app-id: give the App ID or the client ID of the App.");
	credentials.logger.mask(credentials.privateKey);
	const privateKey = await loadPrivateKey(credentials.privateKey);
	credentials.logger.mask(privateKey);
	const installation = new Installation(credentials, privateKey);
	return {
		token: () => installation.token(),
		requests: () => installation.requests
	};
}
var Installation = class {
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
			return boundedFetch(input, init);
		});
		this.#auth = createAppAuth({
			appId: credentials.appId,
			privateKey,
			request: this.#octokit.request
		});
	}
	async token() {
		if (this.#current !== void 0 && Date.now() < this.#current.renewAt) return this.#current.value;
		this.#renewal ??= this.#renew().finally(() => {
			this.#renewal = void 0;
		});
		this.#current = await this.#renewal;
		return this.#current.value;
	}
	async #renew() {
		const { appId, deadlineMs = DEADLINE_MS, logger, repository } = this.#credentials;
		const operation = {
			kind: "sign-in",
			subject: `GitHub App ${appId} on ${repository}`,
			permission: "metadata: read"
		};
		return withDeadline(deadlineMs, operation, async (signal) => {
			try {
				const installationId = this.#installationId ??= await this.#findInstallation(signal);
				const { token, expiresAt, createdAt } = await this.#auth({
					type: "installation",
					installationId,
					repositoryNames: [splitName(repository).repo],
					permissions: { ...this.#credentials.permissions },
					refresh: true
				});
				logger.mask(token);
				const [start, end] = [Date.parse(createdAt), Date.parse(expiresAt)];
				return {
					value: token,
					renewAt: end - Math.min(RENEW_BEFORE_MS, (end - start) / 2)
				};
			} catch (error) {
				throw nameFailure(error, operation);
			}
		});
	}
	async #findInstallation(signal) {
		const { token } = await this.#auth({ type: "app" });
		const { data } = await this.#octokit.request("GET /repos/{owner}/{repo}/installation", {
			...splitName(this.#credentials.repository),
			headers: { authorization: `bearer ${token}` },
			request: { signal }
		});
		return object({ id: number().int() }).parse(data).id;
	}
};
export { appTokens };
