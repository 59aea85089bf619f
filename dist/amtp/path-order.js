import { i as __toESM } from "../packages/rolldown-runtime.js";
import { f as require__stands_in_crypto } from "../packages/stand-ins.js";
// src/github/token-source.ts
function fixedToken(token) {
	return {
		token: () => Promise.resolve(token),
		requests: () => 0
	};
}
// src/github/auth.ts
const PUBLIC_API = "https://api.github.com";
function accessFrom(environment, credentials) {
	return {
		...credentials,
		apiUrl: environment.GITHUB_API_URL ?? PUBLIC_API,
		graphqlUrl: environment.GITHUB_GRAPHQL_URL
	};
}
async function tokensForReading(access, repository, logger) {
	const { token, appId, appPrivateKey, apiUrl } = access;
	if (token !== "") logger.mask(token);
	if (appId === "") return fixedToken(token === "" ? null : token);
	const { appTokens } = await import("./app-tokens.js");
	return appTokens({
		appId,
		privateKey: appPrivateKey,
		repository,
		permissions: {
			contents: "read",
			metadata: "read"
		},
		apiUrl,
		logger
	});
}
// src/repository/blob-sha.ts
var import__stands_in_crypto = __toESM(require__stands_in_crypto(), 1);
function blobSha(bytes) {
	return (0, import__stands_in_crypto.createHash)("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
// src/repository/path-order.ts
function inPathOrder(entries) {
	return entries.map((entry) => ({
		entry,
		key: Buffer.from(entry.path)
	})).toSorted((left, right) => Buffer.compare(left.key, right.key)).map(({ entry }) => entry);
}
export { fixedToken as a, tokensForReading as i, blobSha as n, accessFrom as r, inPathOrder as t };
