import { createHash } from "node:crypto";
// src/github/token-source.ts
function fixedToken(token) {
	return {
		token: () => Promise.resolve(token),
		requests: () => 0
	};
}
// src/repository/blob-sha.ts
function blobSha(bytes) {
	return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
export { fixedToken as n, blobSha as t };
