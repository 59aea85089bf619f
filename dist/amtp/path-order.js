import { n as fixedToken } from "./blob-sha.js";
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
// src/repository/path-order.ts
function inPathOrder(entries) {
	return entries.map((entry) => ({
		entry,
		key: Buffer.from(entry.path)
	})).toSorted((left, right) => Buffer.compare(left.key, right.key)).map(({ entry }) => entry);
}
export { accessFrom as n, tokensForReading as r, inPathOrder as t };
